"""What clinicians write: topics, questions, advice, and what they rest on."""

from kiosk.content.advice import Advice, Outcome, Way
from kiosk.content.check import check, faults
from kiosk.content.loader import Content, ContentError, load, read
from kiosk.content.questions import Case, Checklist, Level, Question, RiskPart, Role, Sign
from kiosk.content.record import Point, Record, Review, Source
from kiosk.content.text import Text, texts
from kiosk.content.topic import Figure, Label, Part, Row, Step, Table, Topic

__all__ = [
    "Advice",
    "Case",
    "Checklist",
    "Content",
    "ContentError",
    "Figure",
    "Label",
    "Level",
    "Outcome",
    "Part",
    "Point",
    "Question",
    "Record",
    "Review",
    "RiskPart",
    "Role",
    "Row",
    "Sign",
    "Source",
    "Step",
    "Table",
    "Text",
    "Topic",
    "Way",
    "check",
    "faults",
    "load",
    "read",
    "texts",
]
