"""The command `kiosk`: opens the kiosk, or runs one of its commands."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from kiosk.commands.errors import CommandError, UsageError
from kiosk.content import ContentError
from kiosk.fonts import FontError
from kiosk.site import SiteError

COMMANDS = {
    "check": "run the checklist without a screen",
    "leaflet": "write a leaflet as PDF",
    "screens": "draw every screen as a picture",
    "doctor": "check content, translations, settings and printer",
    "catalogue": "update or compile the translations",
    "demo": "make a demonstration visit without a display",
    "open": argparse.SUPPRESS,
}


def main(words: Sequence[str] | None = None) -> int:
    """Run the command in *words*; return 0 done, 1 not done, 2 wrong usage."""
    words = list(sys.argv[1:] if words is None else words)
    name = words[0] if words and words[0] in COMMANDS else "open"
    command = import_module(f"kiosk.commands.{name}")
    parser = argparse.ArgumentParser(
        prog="kiosk" if name == "open" else f"kiosk {name}",
        description=command.__doc__,
        epilog=_others() if name == "open" else None,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_arguments(parser)
    arguments = parser.parse_args(words[1:] if words and words[0] == name else words)
    try:
        status: int = command.run(arguments)
    except UsageError as error:
        parser.error(str(error))
    except (ContentError, SiteError, FontError, CommandError, OSError) as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return 1
    return status


def _others() -> str:
    lines = (f"  {name:<10} {text}" for name, text in COMMANDS.items() if name != "open")
    return "commands:\n" + "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
