"""What clinicians write: topics, questions, advice, and what they rest on."""

from kiosk.content.advice import Advice, Outcome, Way
from kiosk.content.check import check, faults
from kiosk.content.leg_map import LegMap, Place, View
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
    "LegMap",
    "Level",
    "Outcome",
    "Part",
    "Place",
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
    "View",
    "Way",
    "check",
    "faults",
    "load",
    "read",
    "texts",
]
