"""When a widget that places its own parts has to place them again."""

from PySide6.QtCore import QEvent

# Qt tells a hidden widget nothing of what changes in it, so it looks again when it is shown.
ASKS = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange, QEvent.Type.Show})
