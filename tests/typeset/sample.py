"""A made-up two-page sheet in three languages, with every kind of content the engine sets."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable, Frame, PageBreak, PageTemplate

from kiosk.fonts import load_fonts
from kiosk.language.isolate import isolate_numbers
from kiosk.typeset.arrangement import Columns, Row, Stack
from kiosk.typeset.canvas import PageFooter, TaggedCanvas
from kiosk.typeset.document import Document
from kiosk.typeset.faces import open_faces
from kiosk.typeset.figures import Figure, QrPicture, svg_picture
from kiosk.typeset.grid import Grid, GridStyle
from kiosk.typeset.lists import TickSquare, list_items
from kiosk.typeset.metadata import Properties
from kiosk.typeset.panel import Panel, PanelStyle
from kiosk.typeset.paragraph import Paragraph
from kiosk.typeset.structure import Element, list_of, root_element, table_header
from kiosk.typeset.styles import Direction, Part, TextStyle

RESOURCES = Path(__file__).parents[2] / "resources"
FONTS = load_fonts(RESOURCES / "fonts")
INK = (0.08, 0.15, 0.17)
RED = (0.59, 0.06, 0.09)
WHITE = (1.0, 1.0, 1.0)
MARGIN = 42.5


@dataclass(frozen=True, slots=True)
class Words:
    """What a sample sheet says in one language."""

    language: str
    title: str
    intro: tuple[Part, ...]
    signs: tuple[str, ...]
    head: str
    number: str
    rows: tuple[tuple[str, str], ...]
    picture: str
    page: str
    script: str = "latin"
    direction: Direction = Direction.LEFT_TO_RIGHT


ENGLISH = Words(
    "en",
    "After your knee operation",
    (
        Part("This sheet tells you how to look after yourself. Do "),
        Part("not", bold=True),
        Part(" drive. If anything worries you, call "),
        Part("+44 20 7946 0958", bold=True),
        Part(" at any time, and say the name of your operation (the “office” keeps a list)."),
    ),
    (
        "Your temperature is above 38.5 °C",
        "The wound is red, hot, or leaks fluid, and this has gone on since the day before",
        "The calf is swollen",
        "You are short of breath",
        "Walking is much harder than it was on the day when you went home",
    ),
    "Get help now",
    "999",
    (
        ("Sign", "What it may mean"),
        ("Fever", "Your body fights germs"),
        ("Redness", "The skin is healing, or germs are in the wound"),
        ("Swelling", "Common for 7 to 10 days; raise your leg on a pillow"),
    ),
    "A square in a circle",
    "Page {page} of {pages}",
)
SPANISH = Words(
    "es",
    "Después de su operación de rodilla",
    (
        Part("Esta hoja le explica cómo cuidarse. "),
        Part("No", bold=True),
        Part(" conduzca. ¿Algo le preocupa? Llame al "),
        Part("+44 20 7946 0958", bold=True),
        Part(" a cualquier hora; el señor Núñez y la niña también ayudarán."),
    ),
    (
        "Su temperatura supera los 38,5 °C",
        "La herida está roja, caliente o supura, y sigue así desde el día anterior",
        "La pantorrilla está hinchada",
        "Le falta el aire",
        "Caminar le cuesta mucho más que el día en que volvió a casa",
    ),
    "Pida ayuda ahora",
    "112",
    (
        ("Señal", "Qué puede significar"),
        ("Fiebre", "El cuerpo lucha contra los gérmenes"),
        ("Enrojecimiento", "La piel se está curando o hay gérmenes en la herida"),
        ("Hinchazón", "Normal de 7 a 10 días; eleve la pierna sobre una almohada"),
    ),
    "Un cuadrado en un círculo",
    "Página {page} de {pages}",
)
ARABIC = Words(
    "ar",
    "بعد عملية الركبة",
    (
        Part("تشرح لك هذه الورقة كيف تعتني بنفسك في المنزل. "),
        Part("لا", bold=True),
        Part(" تقد السيارة. إذا أقلقك أي شيء فاتصل بالرقم "),
        Part("+44 20 7946 0958", bold=True),
        Part(" في أي وقت (من النهار أو الليل)، وأخبر Anna بتاريخ العملية."),
    ),
    (
        "درجة حرارتك أعلى من 38.5 °C",
        "الجرح أحمر أو ساخن أو يخرج منه سائل منذ اليوم السابق",
        "ربلة الساق متورمة",
        "ضيق في التنفس",
        "المشي أصعب بكثير مما كان عليه يوم عودتك إلى المنزل",
    ),
    "اطلب المساعدة الآن",
    "999",
    (
        ("العلامة", "ماذا قد تعني"),
        ("حمى", "الجسم يقاوم الجراثيم"),
        ("احمرار", "الجلد يلتئم، أو دخلت جراثيم إلى الجرح"),
        ("تورم", "شائع لمدة 7 أيام؛ ارفع ساقك على وسادة"),
    ),
    "مربع داخل دائرة",
    "صفحة {page} من {pages}",
    "arabic",
    Direction.RIGHT_TO_LEFT,
)
LANGUAGES = (ENGLISH, SPANISH, ARABIC)


def style(words: Words, size: float = 12, **changes: object) -> TextStyle:
    """Return a style for a language at a size."""
    regular = open_faces(FONTS.stack(words.script))
    bold = open_faces(FONTS.stack(words.script, bold=True))
    settings: dict[str, object] = {
        "faces": regular,
        "bold_faces": bold,
        "size": size,
        "leading": size * 1.36,
        "direction": words.direction,
        "language": words.language,
        "colour": INK,
        "after": 4,
    }
    return TextStyle(**(settings | changes))  # type: ignore[arg-type]


def heading(words: Words, size: float, **changes: object) -> TextStyle:
    """Return a bold style for a language at a size."""
    return style(words, size, faces=open_faces(FONTS.stack(words.script, bold=True)), **changes)


def said(words: Words, text: str) -> str:
    """Return text with its numbers held together where the language needs that."""
    return isolate_numbers(text) if words.direction.is_rtl else text


def document(words: Words, root: Element, footer: PageFooter | None = None) -> Document:
    """Return a document to be, with one frame a page."""
    properties = Properties(
        title=words.title,
        author="Clinic",
        subject="Advice",
        language=words.language,
        page_size=A4,
        direction=words.direction,
    )
    frame = Frame(MARGIN, MARGIN, A4[0] - 2 * MARGIN, A4[1] - 2 * MARGIN, 0, 0, 0, 0)
    return Document(root, properties, [PageTemplate("page", [frame])], footer)


def sheet(words: Words, drawing: Path) -> bytes:
    """Return the two-page sample sheet of a language."""
    root = root_element(words.language, words.direction)

    def footer(canvas: TaggedCanvas, page: int, pages: int) -> None:
        note = Paragraph(words.page.format(page=page, pages=pages), style(words, 9), None)
        note.wrapOn(canvas, A4[0] - 2 * MARGIN, 20)
        note.drawOn(canvas, MARGIN, 20)

    story = [*_first_page(words, root, drawing), PageBreak(), *_second_page(words, root)]
    return document(words, root, footer).to_bytes(story)


def _first_page(words: Words, root: Element, drawing: Path) -> list[Flowable]:
    title = Paragraph(words.title, heading(words, 28, after=8), root.add("H1"))
    parts = [Part(said(words, part.text), part.bold) for part in words.intro]
    intro = Paragraph(parts, style(words), root.add("P"))
    white = heading(words, 18, colour=WHITE, after=0)
    head = Row(
        [
            Paragraph(words.head, white, root.add("H2")),
            Paragraph(words.number, heading(words, 50, colour=WHITE), root.add("P")),
        ],
        [None, 100],
        direction=words.direction,
        middle=True,
    )
    square = TickSquare(8.5, style(words), INK)
    items = list_items(
        [said(words, sign) for sign in words.signs],
        style(words),
        list_of(root, "Square"),
        label=square,
        indent=15,
    )
    box = PanelStyle(
        radius=8.5,
        padding=12,
        outline=1.2,
        outline_colour=RED,
        band_colour=RED,
        before=8,
        after=8,
    )
    panel = Panel(head, Columns(items, gap=20, direction=words.direction), box)
    figure = Figure(svg_picture(drawing), 120, 120, root.add("Figure", alternative=words.picture))
    return [title, intro, panel, figure]


def _second_page(words: Words, root: Element) -> list[Flowable]:
    small = style(words, 11.25)
    bold = heading(words, 11.25)
    table = root.add("Table")
    head, body = table.add("THead"), table.add("TBody")
    rows: list[list[Flowable]] = []
    for index, (sign, meaning) in enumerate(words.rows):
        row = (body if index else head).add("TR")
        first, second = (
            (row.add("TD"), row.add("TD"))
            if index
            else (table_header(row, "Column"), table_header(row, "Column"))
        )
        rows.append(
            [
                Paragraph(sign, bold, first),
                Paragraph(said(words, meaning), small if index else bold, second),
            ]
        )
    grid = GridStyle(widths=(150, None), gap=12, direction=words.direction, before=4, after=12)
    code = root.add("Figure", alternative="QR code")
    picture = Figure(QrPicture("https://clinic.example"), 74, 74, code, words.direction)
    note = Paragraph([Part("clinic.example", link="https://clinic.example")], small, root.add("P"))
    return [Grid(rows, grid, heads=1), Stack([picture, note])]
