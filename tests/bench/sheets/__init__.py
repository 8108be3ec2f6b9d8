"""The personal sheet set by the kiosk and by four other programs: the same words, side by side."""
