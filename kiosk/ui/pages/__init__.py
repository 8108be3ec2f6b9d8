"""One module for each kind of screen. Pages know neither each other nor the window."""
