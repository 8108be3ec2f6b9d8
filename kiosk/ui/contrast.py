"""Contrast between two colours, as WCAG 2.2 defines it."""

LINEAR_TO = 0.04045


def luminance(colour: str) -> float:
    """Return the relative luminance, 0 to 1, of a colour written as #RRGGBB."""
    channels = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (_linear(channel) for channel in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio, 1 to 21, of two colours written as #RRGGBB."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= LINEAR_TO else ((channel + 0.055) / 1.055) ** 2.4
