import re
import tomllib
from pathlib import Path

from kiosk.paths import CONTENT, ILLUSTRATIONS
from tests.content.real import REAL

CODE = Path(__file__).parents[2] / "kiosk"
DRAWN = {path.stem for path in ILLUSTRATIONS.glob("*.svg")}
UNUSED = tomllib.loads((Path(__file__).parent / "unused.toml").read_text("utf-8"))
A_NAME = r"(?:anat|map|scene|sign|step)-[a-z0-9-]*[a-z0-9]"
NAME = re.compile(rf'"({A_NAME})"')
ROW = re.compile(rf"^\| ({A_NAME}) \| (.+?) \| (.+?) \|", re.MULTILINE)
GUIDE = Path(__file__).parents[2] / "docs" / "illustrations.md"


def _named(folder: Path, kind: str) -> set[str]:
    return {name for path in folder.rglob(kind) for name in NAME.findall(path.read_text("utf-8"))}


def _pictures_of_topics() -> set[str | None]:
    figures = [part.figure for topic in REAL.topics for part in topic.parts]
    return {figure.picture for figure in figures} | {
        step.picture for figure in figures for step in figure.steps
    }


def test_every_picture_that_content_names_is_there() -> None:
    assert _named(CONTENT, "*.toml") - DRAWN == set()


def test_every_figure_of_a_topic_is_a_drawing() -> None:
    assert {name for name in _pictures_of_topics() if name} <= DRAWN


def test_every_drawing_is_shown_somewhere_or_kept_for_a_reason() -> None:
    shown = _named(CONTENT, "*.toml") | _named(CODE, "*.py")

    assert DRAWN - shown == set(UNUSED)


def test_the_guide_says_of_every_drawing_what_it_must_say() -> None:
    rows = ROW.findall(GUIDE.read_text("utf-8"))

    described = {name for name, must_say, must_not_allow in rows if must_say and must_not_allow}

    assert described == DRAWN
