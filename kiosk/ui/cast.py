"""Which page shows which screen: one for each kind, and an understudy for what comes next."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.ui.pages.screen_page import ScreenPage
from kiosk.visit import Screen

Makers = Mapping[type, Callable[[], ScreenPage]]


class Cast:
    """Makes a page when its kind of screen is first met; *welcome* hears of each new page.

    A page on show cannot rehearse the next screen of its own kind, such as the next
    question: an understudy of the same kind does, and changes places with it if that
    screen comes.
    """

    def __init__(self, makers: Makers, welcome: Callable[[ScreenPage], None]) -> None:
        self._makers, self._welcome = makers, welcome
        self._pages: dict[type, ScreenPage] = {}
        self._understudies: dict[type, ScreenPage] = {}
        self._rehearsed: Screen | None = None

    @property
    def kinds(self) -> tuple[type, ...]:
        """The kinds of screen that there are pages for."""
        return tuple(self._makers)

    def page_of(self, kind: type) -> ScreenPage:
        """Return the page of a kind of screen."""
        if kind not in self._pages:
            self._pages[kind] = self._hire(kind)
        return self._pages[kind]

    def page_for(self, screen: Screen) -> ScreenPage:
        """Return the page to show *screen*: the understudy, if it has rehearsed just that."""
        kind = type(screen)
        if screen == self._rehearsed:
            pages = self._pages, self._understudies
            pages[0][kind], pages[1][kind] = pages[1][kind], pages[0][kind]
        self._rehearsed = None
        return self.page_of(kind)

    def hide_all_but(self, page: ScreenPage) -> None:
        """Let no other page be seen or reached, even one that could not be left in order."""
        for other in self._known():
            if other is not page:
                other.hide()

    def understudy(self, screen: Screen, on_show: ScreenPage | None) -> ScreenPage | None:
        """Return a page that may rehearse *screen*; None where only the page on show could."""
        kind = type(screen)
        if self.page_of(kind) is not on_show:
            return self.page_of(kind)
        if kind not in self._understudies:
            self._understudies[kind] = self._hire(kind)
        found = self._understudies[kind]
        if found is on_show:
            return None
        self._rehearsed = screen
        return found

    def _hire(self, kind: type) -> ScreenPage:
        page = self._makers[kind]()
        if not any(page is other for other in self._known()):
            self._welcome(page)
        return page

    def _known(self) -> tuple[ScreenPage, ...]:
        return (*self._pages.values(), *self._understudies.values())
