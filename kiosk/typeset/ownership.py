"""Which element owns each piece of marked content and each annotation (the parent tree's data)."""

from __future__ import annotations

from kiosk.typeset.structure import Element


class Ownership:
    """Hands out the numbers of marks and the keys that lead from content to its element."""

    def __init__(self) -> None:
        self.owners: dict[int, Element | list[Element]] = {}
        self._marks: list[Element] = []
        self.page_key = 0
        self.start_page()

    def start_page(self) -> None:
        """Give the next page its StructParents key; its marks are numbered from 0."""
        self._marks = []
        self.page_key = len(self.owners)
        self.owners[self.page_key] = self._marks

    def mark(self, element: Element) -> int:
        """Return the number (MCID) of the next marked content of the page."""
        self._marks.append(element)
        return len(self._marks) - 1

    def annotation(self, element: Element) -> int:
        """Return the StructParent key of an annotation."""
        key = len(self.owners)
        self.owners[key] = element
        return key
