"""The printing side of the kiosk: sheets made in a thread of their own, and the printer."""
