"""A sheet can be used by people who do not see it: PDF/UA-1, checked by others' programs."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf

from tests.typeset.reading import elements, run, saved, tags
from tests.typeset.sample import ENGLISH, Words, sheet


def test_outloud_finds_nothing_wrong(pdf: bytes, words: Words, tmp_path: Path) -> None:
    # TXT-004 takes the joined forms of an Arabic letter for different letters.
    skip = ("--skip", "TXT-004") if words.script == "arabic" else ()

    report = run("outloud", "--fail-on", "warning", *skip, saved(pdf, tmp_path))

    assert "PASS" in report


def test_pdfua_finds_nothing_wrong(pdf: bytes, tmp_path: Path) -> None:
    report = run("pdfua", "check", saved(pdf, tmp_path))

    assert "errors=0 warnings=0" in report


def test_qpdf_finds_a_whole_file(pdf: bytes, tmp_path: Path) -> None:
    report = run("qpdf", "--check", saved(pdf, tmp_path))

    assert "No syntax or stream encoding errors found" in report


def test_a_reader_meets_the_parts_of_the_sheet_in_order(pdf: bytes) -> None:
    item = ["LI", "LBody"]
    head, row = ["TR", "TH", "TH"], ["TR", "TD", "TD"]

    assert tags(pdf) == [
        *("Document", "H1", "P", "H2", "P", "L", *(item * 5), "Figure"),
        *("Table", "THead", *head, "TBody", *(row * 3), "Figure", "P", "Link"),
    ]


def test_poppler_sees_the_same_structure_with_scopes_and_pictures(
    pdf: bytes, tmp_path: Path
) -> None:
    report = run("pdfinfo", "-struct", saved(pdf, tmp_path))

    assert report.count("/Scope /Column") == 2
    assert report.count("/BBox") == 2
    assert "/ListNumbering /Square" in report


def test_the_document_names_its_language_title_and_standard(pdf: bytes, words: Words) -> None:
    with pikepdf.open(BytesIO(pdf)) as document:
        assert str(document.Root.Lang) == words.language
        assert str(document.docinfo.Title) == words.title
        assert document.Root.ViewerPreferences.DisplayDocTitle
        assert document.Root.MarkInfo.Marked
        with document.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == words.title


def test_pictures_say_what_they_show(pdf: bytes, words: Words) -> None:
    figures = [element for element in elements(pdf) if element.tag == "Figure"]

    assert [figure.alternative for figure in figures] == [words.picture, "QR code"]


def test_headings_are_in_the_outline(pdf: bytes, words: Words) -> None:
    with pikepdf.open(BytesIO(pdf)) as document, document.open_outline() as outline:
        assert [item.title for item in outline.root] == [words.title]
        assert [item.title for item in outline.root[0].children] == [words.head]


def test_a_link_can_be_followed_and_is_in_the_structure(pdf: bytes) -> None:
    with pikepdf.open(BytesIO(pdf)) as document:
        (link,) = document.pages[1].Annots

        assert str(link.A.URI) == "https://clinic.example"
        assert str(link.Contents) == "clinic.example"
        nums = list(document.Root.StructTreeRoot.ParentTree.Nums)
        owner = nums[nums.index(link.StructParent) + 1]
        assert owner.S == "/Link"


def test_all_fonts_are_embedded_as_subsets_with_their_text(pdf: bytes, tmp_path: Path) -> None:
    rows = run("pdffonts", saved(pdf, tmp_path)).splitlines()[2:]

    assert rows
    for row in rows:
        assert row.split()[-5:-2] == ["yes", "yes", "yes"]
    names = [row.split()[0].split("+")[0] for row in rows]
    assert len(set(names)) == len(names)


def test_everything_drawn_is_an_elements_or_decoration(drawing: Path) -> None:
    painting = {"TJ", "Tj", "f", "f*", "S", "B", "B*", "b", "Do", "sh"}

    with pikepdf.open(BytesIO(sheet(ENGLISH, drawing))) as document:
        for page in document.pages:
            depth = 0
            for instruction in pikepdf.parse_content_stream(page):
                name = str(instruction.operator)
                depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(name, 0)
                assert depth > 0 or name not in painting, name
            assert depth == 0
