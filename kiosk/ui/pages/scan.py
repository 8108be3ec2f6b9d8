"""The sheet on a telephone: a code, and in large words what it holds."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.content import Text
from kiosk.leaflet import furniture
from kiosk.leaflet.speaker import Speakers
from kiosk.leaflet.speakers import speaker
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.code_view import CodeView
from kiosk.ui.pages.column import column
from kiosk.ui.pages.optional import write
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pages.sides import Sides
from kiosk.ui.scale import Role
from kiosk.ui.scroll import ScrollPane
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import Scan, Sheet

TITLE = Text("scan", "Take it on your phone")
POINT = Text("scan", "Point the camera of your phone at the code.")
HOLDS = Text("scan", "The code holds these words:")
OPENS = Text("scan", "The code opens this sheet on your phone.")
NO_PHONE = Text("scan", "No phone? Write down the numbers, or ask staff.")
CODE = Text("scan", "A code that the camera of a phone reads.")
MOST_LINES = 4
CODE_PART, CODE_DOWN = 0.46, 0.46


class ScanPage(ScreenPage):
    """The code beside its words. `code_of` gives what the code of a sheet holds."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("scan", stage)
        self.code_of: Callable[[Sheet], str] = self._data
        self._code = CodeView()
        self._point = Words("point", Role.SIGN)
        self._holds = Words("holds", Role.BODY, colour="ink_2")
        self._lines = [
            Words(f"line-{n}", Role.HEADING, bold=True, heading=2) for n in range(MOST_LINES)
        ]
        self._no_phone = Words("no-phone", Role.BODY)
        self._pane = ScrollPane(
            "scan-pane",
            column(self._point, self._holds, *self._lines, self._no_phone, apart=4),
        )
        self.set_middle(Sides(self._code, self._pane, CODE_PART, CODE_DOWN))

    def show_screen(self, screen: Scan) -> None:
        """Draw the code of the sheet and write its words."""
        self.show_strip(TITLE)
        data = self.code_of(screen.sheet)
        self._code.show_code(data, self.say(CODE))
        self._point.setText(self.say(POINT))
        words = self._words(screen.sheet)
        self._holds.setText(self.say(HOLDS if data == words else OPENS))
        lines = words.splitlines()
        for number, line in enumerate(self._lines):
            write(line, lines[number] if number < len(lines) else "")
        self._no_phone.setText(self.say(NO_PHONE))
        name_arrows(self.say, self._pane)

    def _words(self, sheet: Sheet) -> str:
        stage = self.stage
        return furniture.qr_text(stage.content, stage.site, self._speakers(sheet))

    def _data(self, sheet: Sheet) -> str:
        stage, name = self.stage, sheet.topic or "main"
        return furniture.code(stage.content, stage.site, self._speakers(sheet), name).data

    def _speakers(self, sheet: Sheet) -> Speakers:
        return Speakers((speaker(sheet.language),), furniture.fields(self.stage.site))
