"""The window: owns the visit, shows the page of its screen, and the bar below."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.content import Text
from kiosk.language.known import languages
from kiosk.ui.acts import (
    Act,
    GoHome,
    Hush,
    Leave,
    Listen,
    Mark,
    SetDisplay,
    SpeakLanguage,
    Stay,
)
from kiosk.ui.bar import Bar
from kiosk.ui.cast import Cast, Makers
from kiosk.ui.dissolve import Dissolve, seen
from kiosk.ui.look import Look, look
from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.ui.skins import Tone
from kiosk.ui.stage import Stage
from kiosk.ui.writing import Writing
from kiosk.visit import (
    Attract,
    CallForHelp,
    ChooseDisplay,
    ChooseLanguage,
    Display,
    Home,
    Screen,
    StillHere,
    Visit,
)
from kiosk.words import DEMONSTRATION

LANGUAGE = Text("bar", "Language")
TEXT_AND_COLOURS = Text("bar", "Text and colours")
FINISH = Text("bar", "Finish")
CALL_FOR_HELP = Text("bar", "Call for help")
LISTEN = Text("listen", "Listen")
STOP = Text("listen", "Stop")
SCRIPTS = {"latin": "Latn", "arabic": "Arab"}


class KioskWindow(QWidget):
    """Shows one visit after the other.

    A page is made when its screen is first met. `moved` tells of every screen that is shown,
    `acted` of the acts that are not the window's own (printing), `looked` of every new look,
    `rewritten` of new words on the screen on show.
    """

    moved = Signal(object)
    acted = Signal(object)
    looked = Signal(object)
    rewritten = Signal()

    def __init__(
        self,
        stage: Stage,
        makers: Makers,
        families: Callable[[str], tuple[str, ...]],
        standard: Display,
    ) -> None:
        super().__init__()
        self.setObjectName("kiosk")
        self._stage, self._families = stage, families
        self._cast = Cast(makers, self._welcome)
        self._page: ScreenPage | None = None
        self._look: Look | None = None
        self._voiced: Collection[str] = ()
        self._speaking = False
        self.may_close = False
        self.visit = Visit(display=standard, standard=standard)
        self._dissolve = Dissolve(self)
        self.bar = Bar()
        self.bar.setParent(self)
        self.bar.language.connect(lambda: self._push(ChooseLanguage()))
        self.bar.display.connect(lambda: self._push(ChooseDisplay()))
        self.bar.finish.connect(self.leave)
        self.bar.help.connect(lambda: self._push(CallForHelp()))
        stage.speech.speak(standard.language)

    @property
    def page(self) -> ScreenPage | None:
        """The page on show."""
        return self._page

    @property
    def look(self) -> Look | None:
        """The look of the moment."""
        return self._look

    def show_visit(self, visit: Visit) -> None:
        """Show the screen of *visit*, in its display; one that is new from its beginning."""
        display_changed = visit.display != self.visit.display
        new = self._is_new(visit)
        self.visit = visit
        self._dissolve.stop()
        if display_changed or self._look is None:
            self._stage.speech.speak(visit.display.language)
            self._take_look()
        self._show_screen(new=new)
        if new and self._page:
            self._page.to_top()

    def _is_new(self, visit: Visit) -> bool:
        """Whether the screen of *visit* is a new one, or new in the place of another kind."""
        more = len(visit.screens) - len(self.visit.screens)
        other_kind = type(visit.screen) is not type(self.visit.screen)
        return more > 0 or len(visit.screens) == 1 or (more == 0 and other_kind)

    def start_over(self) -> None:
        """Forget the visitor."""
        self.show_visit(self.visit.over())

    def leave(self) -> None:
        """Finish the visit, or first say what an unfinished check cannot say."""
        self.show_visit(self.visit.leave())

    def go(self, screen: Screen) -> None:
        """Show *screen* next."""
        self.show_visit(self.visit.go(screen))

    def change(self, screen: Screen) -> None:
        """Show *screen* in place of the one on show; the steps of a figure dissolve."""
        moves = self._look is not None and not self._look.reduced_motion
        old = self._page.turning() if self._page and moves else None
        before = seen(old) if old else None
        self.show_visit(self.visit.change(screen))
        picture = self._page.turning() if self._page else None
        if before and picture:
            self._dissolve.run(before, QRect(picture.mapTo(self, QPoint(0, 0)), picture.size()))

    def back(self) -> None:
        """Show the previous screen again."""
        self.show_visit(self.visit.back())

    def wish(self, wish: str) -> None:
        """Do what a special key of a keypad asks: back, help, or reading aloud."""
        if wish == "back":
            self.back()
        elif wish == "help":
            self._push(CallForHelp())
        elif wish == "listen" and self._may_listen():
            self._act(Hush() if self._speaking else Listen())

    def offer_voices(self, codes: Collection[str]) -> None:
        """Offer Listen on every screen in one of the languages *codes*."""
        self._voiced = codes
        if self._page:
            self._write_listen(self._page)

    def show_speaking(self, speaking: bool) -> None:
        """Let the button of the page on show say Stop while the kiosk speaks."""
        self._speaking = speaking
        if self._page:
            self._page.show_speaking(speaking=speaking)

    def _push(self, screen: Screen) -> None:
        """Open a screen of the bar once, however often it is touched."""
        if type(self.visit.screen) is not type(screen):
            self.go(screen)

    def _act(self, act: Act) -> None:
        match act:
            case SpeakLanguage(code):
                self._speak(code)
            case SetDisplay(display):
                self.show_visit(replace(self.visit, display=display))
            case Mark(place):
                self._mark(place)
            case Stay():
                self.back()
            case Leave():
                self.start_over()
            case GoHome():
                self.go(Home())
            case Listen() | Hush():
                self.visit = self.visit.listen(listening=isinstance(act, Listen))
                self.acted.emit(act)
            case _:
                self.acted.emit(act)

    def _mark(self, place: str) -> None:
        """Mark a place; the focus of a keypad stays where it is."""
        self.visit = self.visit.point(place)
        if self._page:
            self._write(self._page, self.visit.screen)
            self.rewritten.emit()

    def _speak(self, code: str) -> None:
        screen = self.visit.screen
        first = isinstance(screen, ChooseLanguage) and screen.first
        visit = self.visit.go(Home()) if first else self.visit.back()
        self.show_visit(visit.speak(code))

    def _show_screen(self, *, new: bool) -> None:
        screen, before = self.visit.screen, self._page
        page = self._cast.page_for(screen)
        self._page = page
        self._write_bar(screen)
        self._arrange()
        if self._look and page.look is not self._look:
            page.apply(self._look)
        self._write(page, screen)
        page.show()
        page.raise_()
        self._cast.hide_all_but(page)
        self._arrange()
        if new or page is not before or not page.has_focus():
            page.focus_first()
        self.moved.emit(screen)

    @property
    def kinds(self) -> tuple[type, ...]:
        """The kinds of screen that this window can show."""
        return self._cast.kinds

    def prepare(self, kind: type) -> None:
        """Make the page of a kind of screen, and dress it, before a patient meets it."""
        page = self._cast.page_of(kind)
        if page is not self._page:
            self._dress(page)

    def rehearse(self, screen: Screen) -> None:
        """Write and draw *screen* out of sight, so that it is measured and drawn when it comes."""
        page = self._cast.understudy(screen, self._page)
        if page is not None:
            self._dress(page)
            self._write(page, screen)
            page.lower()
            page.show()  # Drawing a hidden widget leaves some of its children marked as visible.
            page.render(QImage(1, 1, QImage.Format.Format_RGB32))
            page.hide()

    def _dress(self, page: ScreenPage) -> None:
        if self._page and self._look:
            page.setGeometry(self._page.geometry())
            if page.look is not self._look:
                page.apply(self._look)

    def _write(self, page: ScreenPage, screen: Screen) -> None:
        if show_display := getattr(page, "show_display", None):
            show_display(self.visit.display)
        page.places = self.visit.places
        self._write_listen(page)
        page.show_screen(screen)

    def _may_listen(self) -> bool:
        voiced = self._page is not None and self._page.code in self._voiced
        return voiced and not isinstance(self.visit.screen, Attract)

    def _write_listen(self, page: ScreenPage) -> None:
        say, voiced = self._stage.speech.say, page.code in self._voiced
        page.show_listen(say(LISTEN) if voiced else "", say(STOP) if voiced else "")
        page.show_speaking(speaking=self._speaking)

    def _welcome(self, page: ScreenPage) -> None:
        page.setParent(self)
        page.chosen.connect(self.go)
        page.changed.connect(self.change)
        page.went_back.connect(self.back)
        page.asked.connect(self._act)

    def _write_bar(self, screen: Screen) -> None:
        say, attract = self._stage.speech.say, isinstance(screen, Attract)
        language = self._stage.speech.language
        name = self._stage.site.settings.name
        self.bar.set_attract(attract=attract)
        self.bar.show_words(
            language=say(LANGUAGE) if attract else language.endonym,
            display=say(TEXT_AND_COLOURS),
            note=say(DEMONSTRATION) if self._stage.site.demonstration else name,
            finish="" if attract or isinstance(screen, StillHere) else say(FINISH),
            help_words=say(CALL_FOR_HELP),
            number=self._stage.site.emergency_number,
        )

    def _font_families(self, script: str) -> tuple[str, ...]:
        """Return the fonts of *script*, then those of every language that is offered.

        So no endonym on a page in another script is taken from the machine's own fonts.
        """
        offered = (languages()[code].script for code in self._stage.speech.offered)
        found = [self._families(name) for name in (script, *offered)]
        return tuple(dict.fromkeys(family for families in found for family in families))

    def _take_look(self) -> None:
        """Work out the look anew; pages take it when they are shown."""
        display, language = self.visit.display, self._stage.speech.language
        writing = Writing(
            SCRIPTS.get(language.script, "Latn"),
            language.right_to_left,
            self._font_families(language.script),
        )
        made = look(
            self.size(),
            self._stage.site.settings.panel_width_mm,
            display.text_size,
            display.colours,
            writing,
            low_reach=display.low_reach,
            slow_touch=display.slow_touch,
            reduced_motion=display.reduced_motion,
        )
        self._look = replace(made, skin=list(Tone)[display.skin - 1])
        self.bar.apply(self._look)
        self.looked.emit(self._look)

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802
        """Take the look of the new size."""
        self._dissolve.stop()
        self._take_look()
        if self._page and self._look:
            self._page.apply(self._look)
            self._page.show_screen(self.visit.screen)
        self._arrange()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        bar = self.bar.heightForWidth(width)
        self.bar.setGeometry(0, height - bar, width, bar)
        if self._page:
            self._page.setGeometry(0, 0, width, height - bar)
            self._page.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the ground under the page."""
        if self._look:
            QPainter(self).fillRect(self.rect(), QColor(self._look.palette.ground))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Close only when the program says so, never for a visitor."""
        event.setAccepted(self.may_close)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the reference screen where nobody says more."""
        return QSize(1280, 800)

    def fill_screen(self) -> None:
        """Stand alone on the whole screen, without a title bar or a pointer.

        Where no window manager runs nobody else would give the window its size.
        """
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setGeometry(self.screen().geometry())
        self.screen().geometryChanged.connect(self.setGeometry)
