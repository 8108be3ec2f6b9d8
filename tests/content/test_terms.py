"""Each medical term is explained on the screen that first uses it."""

import re
from collections.abc import Iterator

import pytest

from kiosk.content import Topic, texts
from tests.content.real import REAL

EXPLAINED = {
    r"cal(f|ves)": "back of the lower leg",
    "DVT": "deep vein thrombosis|leg clot",
    "PE": "pulmonary embolism|lung clot",
    "thrombus": "stays where it formed",
    "embolus": "moved and got stuck",
    "platelets?": "bits of",
    "fibrin": "threads",
    "fibrinogen": "protein|fibrin threads",
    "prothrombin": "thrombin",
    "thrombin": "makes the clot threads|into fibrin|this makes thrombin",
    "factors?": "clotting proteins",
    "tissue factor": "start signal",
    "plasmin": "cuts",
    "plasminogen": "plasmin sleeps",
    "t-PA": "tissue plasminogen activator",
    "TFPI": "tissue factor pathway inhibitor",
    "D-dimer": "bits",
    "glycocalyx": "sugar coat",
    "blood thinners?": "medicines? (to|that) stop",
    "statins": "cholesterol",
    "inhalers": "puffers",
    "dialysis": "blood cleaning",
    "heart failure": "weak heart",
    "varicose": "swollen, twisted",
    "HRT": "hormones for the menopause",
    "flight socks": "tight socks",
    "magnesium": "mineral",
    "quinine": "cramp pill",
}


def screens(topic: Topic) -> Iterator[str]:
    first, *others = topic.parts
    yield _words((topic.title, topic.message, first))
    yield from (_words(part) for part in others)
    yield _words((topic.table, topic.stop, topic.unknown, topic.action, topic.remember))


def _words(shown: object) -> str:
    return " ".join(text.source for _, text in texts(shown))


@pytest.mark.parametrize("term", EXPLAINED)
def test_a_medical_term_is_explained_where_a_patient_first_meets_it(term: str) -> None:
    use = re.compile(rf"(?<![\w-]){term}(?![\w-])", re.IGNORECASE if term.islower() else 0)
    meaning = re.compile(EXPLAINED[term], re.IGNORECASE)
    first = {
        topic.id: next((screen for screen in screens(topic) if use.search(screen)), None)
        for topic in REAL.topics
    }

    unexplained = [name for name, screen in first.items() if screen and not meaning.search(screen)]

    assert any(first.values())
    assert unexplained == []
