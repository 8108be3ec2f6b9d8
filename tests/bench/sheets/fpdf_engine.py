"""fpdf2 with shaping by HarfBuzz; it writes no tags. Boxes and columns are placed by hand."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable
from pathlib import Path

from fpdf import FPDF  # type: ignore[import-untyped]
from fpdf.fonts import FontFace  # type: ignore[import-untyped]

from kiosk.leaflet import blocks
from kiosk.leaflet.blocks import SHIFT_IN, SHIFT_OUT, Block, Leaflet, Words

SIDE, TOP, BOTTOM, GUTTER = 15, 9.5, 16, 7
POINT = 25.4 / 72
SCRIPTS = {"en": "latn", "ar": "arab", "hi": "deva", "zh-Hans": "hans"}
LEADINGS = {"en": 1.36, "ar": 1.42, "hi": 1.45, "zh-Hans": 1.45}
SIZES = {"body": 12, "small": 11, "fine": 10, "strong": 13}
BANDS = {"emergency": (150, 15, 24), "same-day": (247, 162, 59)}
RTL = ("ar",)


class Sheet(FPDF):  # type: ignore[misc]
    """One sheet; lengths are in millimetres, sizes in points."""

    def __init__(
        self, leaflet: Leaflet, language: str, fonts: list[tuple[str, str]], code: str
    ) -> None:
        super().__init__(format="A4")
        self._leaflet, self._language, self._code = leaflet, language, code
        self._is_rtl = language in RTL
        self.set_margins(SIDE, TOP, SIDE)
        self.set_auto_page_break(True, BOTTOM)
        self.set_title(leaflet.title[0])
        self.set_lang(language)
        for number, (regular, bold) in enumerate(fonts):
            self.add_font(f"f{number}", "", regular)
            self.add_font(f"f{number}", "B", bold)
        self.set_fallback_fonts([f"f{number}" for number in range(1, len(fonts))])
        side = "rtl" if self._is_rtl else "ltr"
        script, spoken = SCRIPTS[language], language.partition("-")[0]
        self.set_font("f0", size=12)
        self.set_text_shaping(True, direction=side, script=script, language=spoken)

    def footer(self) -> None:
        """Write the foot of a page; fpdf2 calls it."""
        self.set_y(-BOTTOM + 4)
        page = self._leaflet.page[0].format(page=self.page_no(), pages="{nb}")
        self._say(self._leaflet.footer[0], self.epw * 0.8, 10)
        self.set_xy(SIDE + self.epw * 0.8, -BOTTOM + 4)
        self._say(page, self.epw * 0.2, 10)

    def pdf(self) -> bytes:
        """Return the file."""
        self.add_page()
        self._set(self._leaflet.blocks, SIDE, self.epw)
        return bytes(self.output())

    def _say(self, text: str, width: float, size: float, *, bold: bool = False) -> None:
        """Write *text* from the present place in lines of a width, and go below it."""
        x = self.get_x()
        self.set_font("f0", "B" if bold else "", size)
        height = size * POINT * LEADINGS[self._language]
        text = text.replace(SHIFT_OUT, "").replace(SHIFT_IN, "")
        side = "R" if self._is_rtl else "L"
        self.multi_cell(
            width, height, text, align=side, markdown=not bold, new_x="LEFT", new_y="NEXT"
        )
        self.set_x(x)

    def _set(self, content: Iterable[Block], x: float, width: float) -> None:
        for block in content:
            self.set_x(x)
            match block:
                case blocks.Heading(text=text, rank=rank):
                    self._say(text[0], width, 14 if rank > 2 else 18, bold=True)
                case blocks.Paragraph(text, lead, size):
                    before = f"**{lead[0]}** " if lead else ""
                    self._say(before + text[0], width, SIZES[size], bold=size == "strong")
                case blocks.Items():
                    self._items(block.items, x, width, block.columns)
                case blocks.Halves(start, end):
                    self._beside([start, end], x, width)
                case blocks.LevelBox():
                    self._level_box(block, x, width)
                case blocks.Grid():
                    self._table(block)
                case blocks.Figure(drawings, _, caption):
                    source = Path(self._code).parent / f"{drawings[0].picture}.svg"
                    self._picture(str(source), drawings[0].alternative[0], width * 0.62)
                    self._say(caption[0], width, 12)
                case blocks.Code():
                    self._qr(block, x, width)
                case _:
                    raise TypeError(f"nobody here sets {type(block).__name__}")
            self.ln(2)

    def _beside(self, halves: list[tuple[Block, ...]], x: float, width: float) -> None:
        """Set blocks in two columns; the first stands where reading starts."""
        half = (width - GUTTER) / 2
        top, ends = self.get_y(), []
        places = [x, x + half + GUTTER]
        for place, content in zip(places[::-1] if self._is_rtl else places, halves, strict=True):
            self.set_y(top)
            self._set(content, place, half)
            ends.append(self.get_y())
        self.set_y(max(ends))

    def _items(self, items: tuple[Words, ...], x: float, width: float, columns: int) -> None:
        if columns > 1 and len(items) > 1:
            half = (len(items) + 1) // 2
            parts = [(blocks.Items(part),) for part in (items[:half], items[half:])]
            self._beside(parts, x, width)  # type: ignore[arg-type]
            return
        for words in items:
            self.set_x(x)
            text = f"{words[0]} •" if self._is_rtl else f"• {words[0]}"
            self._say(text, width, 12)

    def _level_box(self, box: blocks.LevelBox, x: float, width: float) -> None:
        """Draw the box around its words, which have to fit the page."""
        lines = 3 + (len(box.items) + 1) // 2 * 2
        if self.get_y() + lines * 6 > self.h - BOTTOM:
            self.add_page()
        top = self.get_y()
        self.set_fill_color(*BANDS[box.level])
        self.rect(x, top, width, 26, style="F", round_corners=True, corner_radius=3)
        self.set_text_color(255 if box.level == "emergency" else 20)
        for words, size, bold in (
            (box.word, 12, True),
            (box.heading, 18, True),
            (box.how, 12, False),
        ):
            if words:
                self.set_x(x + 4)
                self._say(words[0], width - 60, size, bold=bold)
        if box.number:
            self.set_xy(x + width - 52, top + 2)
            self._say(box.number, 50, 50, bold=True)
        self.set_text_color(20)
        self.set_xy(x, top + 28)
        self._items(box.items, x + 4, width - 8, 2)
        self.rect(x, top, width, self.get_y() - top, round_corners=True, corner_radius=3)

    def _table(self, grid: blocks.Grid) -> None:
        self.set_font("f0", size=11.25)
        self.set_fill_color(255)
        bold = FontFace(emphasis="BOLD")
        line = 11.25 * POINT * LEADINGS[self._language]
        with self.table(
            col_widths=(2, 2, 1) if self._is_rtl else (1, 2, 2),
            headings_style=bold,
            line_height=line,
            markdown=True,
        ) as table:
            for row in (grid.head, *grid.rows):
                cells = table.row()
                ordered = reversed(row) if self._is_rtl else row
                for words in ordered:
                    cells.cell(f"**{words[0]}**" if words is row[0] else words[0])

    def _picture(self, source: str, words: str, width: float) -> None:
        height = width * 3 / 4
        if self.get_y() + height > self.h - BOTTOM:
            self.add_page()
        self.image(source, w=width, alt_text=words)

    def _qr(self, block: blocks.Code, x: float, width: float) -> None:
        if self.get_y() + 26 > self.h - BOTTOM:
            self.add_page()
        top = self.get_y()
        self.image(self._code, x=x, y=top, w=26, alt_text=block.alternative[0])
        self.set_y(top)
        fine = blocks.Paragraph(block.text, size="fine")
        heading = blocks.Paragraph(block.heading, size="strong")
        self._set((heading, fine, *block.fine), x + 30, width - 30)


def start(folder: Path, language: str) -> Callable[[int], bytes]:
    """Return what sets a sheet; fpdf2 opens its fonts for each document anew."""
    fonts = pickle.loads((folder / f"{language}-fonts.pickle").read_bytes())  # noqa: S301

    def set_sheet(number: int) -> bytes:
        name = f"{language}-{number}"
        leaflet = pickle.loads((folder / f"{name}.pickle").read_bytes())  # noqa: S301
        return Sheet(leaflet, language, fonts, str(folder / f"{name}-code.svg")).pdf()

    return set_sheet
