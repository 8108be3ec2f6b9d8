"""The design system on one page, drawn by the widgets that it documents, for designers only."""
