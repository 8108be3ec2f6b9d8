"""Bring the translation files up to date with code and content, and compile them.

Qt's lupdate reads Python but not TOML, and it guesses old translations for changed
sentences. So every sentence is first written out as a Python file of marked strings with
its key as a comment, and guessing is switched off: when the English changes, the old
translation drops out.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from kiosk.content import ContentError, Text, load, read, texts
from kiosk.language.known import SOURCE, Catalogue, languages
from kiosk.language.offer import COMPLETE
from kiosk.paths import CONTENT, PACKAGE, RESOURCES, TRANSLATIONS
from kiosk.site import Country

FIELD = re.compile(r"{(\w*)}")


def sentences() -> dict[Text, str]:
    """Return every sentence that a patient can read, with the key it stands at."""
    found: dict[Text, str] = {}
    for key, text in (*_in_content(), *_in_code()):
        found.setdefault(text, key)
    return found


def update_all() -> None:
    """Update every .ts file; each sentence carries its key as a comment."""
    with tempfile.TemporaryDirectory() as folder:
        stub = Path(folder, "sentences.py")
        stub.write_text("\n".join(_marked(sentences())), "utf-8")
        for code in languages():
            if code != SOURCE:
                _run(
                    "pyside6-lupdate",
                    str(stub),
                    "-no-obsolete",
                    "-locations",
                    "none",
                    "-disable-heuristic",
                    "similartext",
                    "-disable-heuristic",
                    "sametext",
                    "-source-language",
                    "en",
                    "-target-language",
                    code,
                    "-ts",
                    str(file(code)),
                )


def compile_all() -> None:
    """Build every .qm file from the finished translations alone, and count what is missing.

    Raises ContentError for a file that cannot be read or whose placeholders differ.
    """
    for code in languages():
        if code != SOURCE:
            for fault in faults(code):
                raise ContentError(fault)
            _run("pyside6-lrelease", "-nounfinished", str(file(code)))
    known = list(sentences())
    missing = {code: len(Catalogue(code).missing(known)) for code in languages()}
    (TRANSLATIONS / COMPLETE).write_text(json.dumps(missing), "utf-8")


def file(code: str) -> Path:
    """Return the .ts file of a language."""
    return TRANSLATIONS / f"kiosk_{code}.ts"


def faults(code: str) -> Iterator[str]:
    """Yield one line for each translation whose placeholders differ from the English."""
    path = file(code)
    try:
        contexts = ElementTree.parse(path).iter("context")  # noqa: S314 (our own file)
    except (OSError, ElementTree.ParseError) as error:
        yield f"{path}: cannot be read: {error}"
        return
    for context in contexts:
        for message in context.iter("message"):
            source = message.findtext("source", "")
            translation = message.findtext("translation", "")
            if translation and sorted(FIELD.findall(source)) != sorted(FIELD.findall(translation)):
                yield f"{path}: {context.findtext('name')}: the placeholders differ: {source!r}"


def _in_content() -> Iterator[tuple[str, Text]]:
    content = load(CONTENT)
    for topic in content.topics:
        yield from texts(topic, f"topic {topic.id}")
    yield from texts(content.checklist, "checklist")
    yield from texts(content.advice, "advice")
    yield from texts(content.leg_map, "leg-map")
    yield from texts(read(RESOURCES / "countries.toml", dict[str, Country]), "country")


def _in_code() -> Iterator[tuple[str, Text]]:
    """Yield every Text that code writes out; only literals can be translated."""
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).with_suffix("").as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name("Text"),
                    args=[ast.Constant(str(context)), ast.Constant(str(source))],
                ):
                    yield f"code {name}", Text(context, source)


def _marked(found: dict[Text, str]) -> Iterator[str]:
    yield "from PySide6.QtCore import QCoreApplication"
    for text, key in found.items():
        yield f"#: {key}"
        yield f"QCoreApplication.translate({text.context!r}, {text.source!r})"


def _run(command: str, *words: str) -> None:
    program = Path(sysconfig.get_path("scripts"), command)
    result = subprocess.run(  # noqa: S603
        [str(program), *words], check=False, capture_output=True, text=True
    )
    if result.returncode:
        raise ContentError(f"{command}: {result.stderr.strip() or result.stdout.strip()}")
