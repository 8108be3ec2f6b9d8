"""The commands that others rely on, one module each."""
