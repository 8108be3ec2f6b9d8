"""What can go wrong with a command."""


class UsageError(Exception):
    """The command was called wrongly; the message says how."""


class CommandError(Exception):
    """The command could not be done; the message says why and what to do."""
