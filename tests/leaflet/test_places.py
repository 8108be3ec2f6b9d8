"""Where the patient pointed stands on the personal sheet in words, and nowhere else."""

from dataclasses import replace

import pytest

from kiosk.leaflet.compose import compose
from kiosk.leaflet.pdf import render
from kiosk.leaflet.speakers import speaker
from kiosk.proofs import Proof
from kiosk.visit import MOST_PLACES
from tests.leaflet.sheets import KINDS, PRINTED, content, demonstration, said, sheet

LONGEST = tuple(
    place.id
    for place in sorted(content().leg_map.places, key=lambda place: len(place.name.source))
)[-MOST_PLACES:]


def lines(kind: str, language: str, places: tuple[str, ...]) -> list[str]:
    asked = replace(sheet(kind, language), places=places)
    return list(said(compose(asked, content(), demonstration(), speaker, PRINTED).blocks))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "main"])
def test_a_clinician_reads_where_the_patient_pointed(kind: str) -> None:
    named = lines(kind, "en", ("back-left-calf", "front-left-shin"))

    assert "Pointed at: Back of the left lower leg · Front of the left lower leg" in named


@pytest.mark.parametrize("kind", KINDS)
def test_who_pointed_at_nothing_gets_no_line(kind: str) -> None:
    assert not [line for line in lines(kind, "en", ()) if "Pointed at" in line]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "main"])
def test_pointing_changes_no_other_word_of_the_sheet(kind: str) -> None:
    without = lines(kind, "en", ())

    pointed = lines(kind, "en", ("front-right-groin",))

    assert [line for line in pointed if not line.startswith("Pointed at")] == without


@pytest.mark.parametrize(
    ("kind", "language", "pages"),
    [
        ("same day of everything", "en", 2),
        ("same day of everything", "es", 2),
        ("same day of everything", "ar", 2),
        ("unfinished with everything", "es", 2),
        ("same day of everything", "en+es", 4),
        ("emergency of everything", "ar", 1),
        ("emergency of everything", "es", 1),
        # One sign interrupts the check, so in two languages no emergency sheet holds them all.
        ("emergency", "es+ar", 1),
        ("emergency", "ar+es", 1),
    ],
)
def test_the_most_places_still_fit_the_paper(kind: str, language: str, pages: int) -> None:
    asked = replace(sheet(kind, language), places=LONGEST)

    made = render(compose(asked, content(), demonstration(), speaker, PRINTED))

    assert len(Proof(made).shapes) <= pages
