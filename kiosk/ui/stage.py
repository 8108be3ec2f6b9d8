"""What every page may show: the content, the site, its speech and its pictures."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content import Content
from kiosk.site import Site
from kiosk.ui.pictures import Pictures
from kiosk.ui.speech import Speech


@dataclass(frozen=True, slots=True)
class Stage:
    """Handed to each page by the window."""

    content: Content
    site: Site
    speech: Speech
    pictures: Pictures
