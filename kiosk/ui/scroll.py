"""A pane that scrolls by finger, by large arrows and by key, and never selects by it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from kiosk.ui.drag import run_out, scroll_by_finger, stop_scrolling
from kiosk.ui.fade import Fade
from kiosk.ui.look import Look
from kiosk.ui.palette import Kind
from kiosk.ui.placed import ASKS
from kiosk.ui.rail import Rail
from kiosk.ui.scale import FADE

PAGE_PART = 0.85


class ScrollPane(QWidget):
    """Shows *content* whole, or a part of it with arrows at the end edge.

    A page ends on whole rows where it can: the direct children of *content* are its rows.
    Emits *moved* with the first and last row seen whole, or in part where none is, and the
    number of rows.
    """

    moved = Signal(int, int, int)

    def __init__(self, name: str, content: QWidget, kind: Kind = Kind.TEAL) -> None:
        super().__init__()
        self.setObjectName(name)
        self.content = content
        self._look: Look | None = None
        self._area = _bare_area(self, content)
        self._bar = self._area.verticalScrollBar()
        self._under, self._over = Fade(self), Fade(self, upward=True)
        self.rail = Rail(name, kind)
        self.rail.setParent(self)
        self.rail.up.connect(self.page_up)
        self.rail.down.connect(self.page_down)
        self._bar.valueChanged.connect(self._show_ends)
        content.installEventFilter(self)
        scroll_by_finger(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    @property
    def overflows(self) -> bool:
        """Whether a part of the content is out of sight."""
        return self._bar.maximum() > 0

    def apply(self, look: Look) -> None:
        """Take a new look."""
        self._look = look
        run_out(self._area, runs=not look.reduced_motion)
        self._arrange()

    def set_ground(self, colour: str) -> None:
        """Fade into the palette's *colour* role or a colour (#RRGGBB), as on a panel."""
        self._under.set_colour(colour)
        self._over.set_colour(colour)

    def to_top(self) -> None:
        """Show the beginning, as a new screen does."""
        stop_scrolling(self._area)
        self._bar.setValue(0)

    def page_down(self) -> None:
        """Move on until the first row that was cut or hidden is at the top."""
        stop_scrolling(self._area)
        top, height = self._bar.value(), self._area.viewport().height()
        cut = [first for first, last in self._rows() if last > top + height and first > top]
        step = max(1, round(height * PAGE_PART))
        self._bar.setValue(min(cut[0], top + height) if cut else top + step)

    def page_up(self) -> None:
        """Move back by as many whole rows as fit."""
        stop_scrolling(self._area)
        top, height = self._bar.value(), self._area.viewport().height()
        least = top - height
        fit = [first for first, _last in self._rows() if least <= first < top]
        self._bar.setValue(fit[0] if fit else top - max(1, round(height * PAGE_PART)))

    def show_widget(self, widget: QWidget) -> None:
        """Bring *widget* into sight, once all that has changed is laid out."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        margin = self._look.px(FADE) if self._look else 0
        self._area.ensureWidgetVisible(widget, 0, margin)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Leave the height to the page: a pane takes what there is."""
        return False

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the content as a whole."""
        return self.content.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for nothing: a pane never makes the window grow."""
        return QSize(0, 0)

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Measure the content again."""
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Mirror with the language, and measure the content again when it is shown."""
        if event.type() in ASKS:
            self._arrange()
        return super().event(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Measure the content again when a part of it asks."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return False

    def _arrange(self) -> None:
        """Give the content its width, with the rail only if it overflows without."""
        if not self._look or self.width() <= 0:
            return
        width, height = self.width(), self.height()
        needed = self._needed(width)
        overflows = needed > height
        rail = self.rail.sizeHint().width()
        shown = width - rail - self._look.space(4) if overflows else width
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = width - shown if rtl else 0
        self._area.setGeometry(left, 0, shown, height)
        self.content.resize(shown, max(height, self._needed(shown)))
        self.rail.setGeometry(0 if rtl else width - rail, 0, rail, height)
        self.rail.setVisible(overflows)
        fade = min(self._look.px(FADE), height)
        self._under.setGeometry(left, height - fade, shown, fade)
        self._over.setGeometry(left, 0, shown, fade)
        self._show_ends()

    def _needed(self, width: int) -> int:
        layout = self.content.layout()
        if layout is not None:
            layout.activate()
            if layout.hasHeightForWidth():
                return layout.totalHeightForWidth(width)
            return layout.totalSizeHint().height()
        if self.content.hasHeightForWidth():
            return self.content.heightForWidth(width)
        return self.content.sizeHint().height()

    def _rows(self) -> list[tuple[int, int]]:
        """Give upper and lower edge of each row, from the top."""
        children = self.content.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        rows = {(c.y(), c.y() + c.height()) for c in children if not c.isHidden()}
        return sorted(rows)

    def _show_ends(self) -> None:
        top, height = self._bar.value(), self._area.viewport().height()
        at_top, at_bottom = top <= 0, top >= self._bar.maximum()
        self.rail.show_ends(at_top=at_top, at_bottom=at_bottom)
        self._over.setVisible(not at_top)
        self._under.setVisible(not at_bottom)
        rows, end = self._rows(), top + height
        whole = [n for n, row in enumerate(rows, 1) if row[0] >= top and row[1] <= end]
        seen = whole or [n for n, row in enumerate(rows, 1) if row[0] < end and row[1] > top]
        if seen:
            self.moved.emit(seen[0], seen[-1], len(rows))


def _bare_area(parent: QWidget, content: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
