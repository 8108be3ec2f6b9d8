"""Cramp and clot side by side: clues, not proof, and what to do always in sight."""

from __future__ import annotations

from kiosk.content import Text
from kiosk.content.topic import Row, Table
from kiosk.ui.button import TouchButton
from kiosk.ui.pages.actions import Actions
from kiosk.ui.pages.arrows import name_arrows
from kiosk.ui.pages.column import column
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.pages.table import TableRow
from kiosk.ui.pages.table_view import TableView
from kiosk.ui.palette import Kind
from kiosk.ui.scale import Role
from kiosk.ui.stage import Stage
from kiosk.ui.words import Words
from kiosk.visit import Comparing, Home, PrintSheet, Reading

TITLE = Text("comparison", "These are clues, not proof")
SEEN = Text("comparison", "{first} to {last} of {count}")
NAME_AND_NOTE = Text("comparison", "**{name}** ({note})")
CHECK = Text("comparison", "Check my signs")
PRINT = Text("comparison", "Print")
READ_ON = Text("comparison", "Read more")


class ComparisonPage(ScreenPage):
    """The heads of the columns and what to do stay; the rows between them scroll."""

    def __init__(self, stage: Stage) -> None:
        super().__init__("comparison", stage)
        self._screen: Comparing
        most = max(len(t.table.rows) for t in stage.content.topics if t.table) - 1
        self._how = Words("how-to-read", Role.BODY, colour="ink_2")
        self._head = TableRow("head", Role.SIGN)
        self._rows = [TableRow(f"row-{number}") for number in range(most)]
        self._last = TableRow("what-to-do", Role.SIGN, ruled=False, urgent=True)
        self._check = TouchButton("check", Kind.TEAL, icon="checklist")
        self._print = TouchButton("print", icon="printer")
        self._read = TouchButton("read-on", icon="book")
        actions = Actions(self._check, self._print, self._read)
        self._table = TableView(
            self._head, column(*self._rows, self._how, actions, apart=1), self._last
        )
        self.set_middle(self._table, full_bleed=True)
        self._table.pane.moved.connect(self._show_seen)
        self._check.clicked.connect(self._begin)
        self._print.clicked.connect(self._print_sheet)
        self._read.clicked.connect(lambda: self.chosen.emit(Reading(self._screen.topic)))

    def show_screen(self, screen: Comparing) -> None:
        """Write the heads, every row, and what to do."""
        self._screen = screen
        table = screen.topic.table
        if table is None:
            raise ValueError(f"the topic {screen.topic.id} compares nothing")
        self.show_strip(TITLE)
        clot = self.say(NAME_AND_NOTE, name=self.say(table.clot), note=self.say(table.clot_note))
        self._head.show_row("", f"**{self.say(table.cramp)}**", clot)
        *rows, last = table.rows
        for number, shown in enumerate(self._rows):
            shown.setVisible(number < len(rows))
            if number < len(rows):
                self._show_row(shown, table, rows[number])
        self._show_row(self._last, table, last)
        self._how.setText(self.say(table.how_to_read))
        self._check.setText(self.say(CHECK))
        self._print.setText(self.say(PRINT))
        self._read.setText(self.say(READ_ON))
        name_arrows(self.say, self._table.pane)
        self._table.arrange()

    def _show_row(self, shown: TableRow, table: Table, row: Row) -> None:
        say = self.say
        shown.show_row(say(row.heading), say(row.cramp.text), say(row.clot.text))
        shown.name_row(say(table.cramp), say(table.clot))

    def _show_seen(self, first: int, last: int, _rows: int) -> None:
        """Count only rows of the table, not what leads them or follows."""
        first, last = first - self._table.leading, last - self._table.leading
        count = sum(not row.isHidden() for row in self._rows)
        at_end = last >= count
        seen = str(max(1, min(first, count))), str(min(last, count))
        words = self.say(SEEN, first=seen[0], last=seen[1], count=str(count))
        self._table.show_seen(words if last > 0 else "", at_end=at_end)
        self._check.set_kind(Kind.CORAL if at_end else Kind.TEAL)

    def _begin(self) -> None:
        self.chosen.emit(Home().check(self.stage.content.checklist))

    def _print_sheet(self) -> None:
        sheet = self.sheet(self._screen.topic.id)
        self.chosen.emit(PrintSheet(sheet))
