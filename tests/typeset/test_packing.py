"""A packed document holds what ReportLab wrote, in half the bytes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from kiosk.typeset.packing import packed
from tests.leaflet.sheets import pdf
from tests.typeset.reading import run, saved


def test_others_find_every_object_and_nothing_to_repair(tmp_path: Path) -> None:
    data = pdf("main")

    assert "No syntax or stream encoding errors found" in run(
        "qpdf", "--check", saved(data, tmp_path)
    )
    with pikepdf.open(BytesIO(data)) as document:
        assert document.Root.StructTreeRoot.K[0].S == "/Document"
        assert document.trailer.ID[0] == document.trailer.ID[1]


def test_packing_halves_a_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    whole: list[bytes] = []

    def kept(data: bytes) -> bytes:
        whole.append(data)
        return packed(data)

    monkeypatch.setattr("kiosk.typeset.document.packed", kept)
    pdf.cache_clear()

    data = pdf("main", "ar")

    assert len(data) < len(whole[0]) * 0.6


def test_what_is_no_document_of_reportlab_is_refused() -> None:
    with pytest.raises(ValueError, match="does not say where"):
        packed(b"%PDF-1.7 nothing else")
