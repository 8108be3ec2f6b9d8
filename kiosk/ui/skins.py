"""The colours of the illustrations, for the screens; the sheets share them."""

from kiosk.illustrations import CONTRAST, Skins, Tone, load_skins, recolour

__all__ = ["CONTRAST", "Skins", "Tone", "load_skins", "recolour"]
