"""The printing side of the kiosk: sheets made in a thread, their proofs, and the printer."""
