"""A packed document holds what ReportLab has of it, in half the bytes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf

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


def test_packing_halves_a_sheet() -> None:
    data, plain = pdf("main", "ar"), BytesIO()

    with pikepdf.open(BytesIO(data)) as document:
        document.save(plain, object_stream_mode=pikepdf.ObjectStreamMode.disable)

    assert len(data) < len(plain.getvalue()) * 0.6
