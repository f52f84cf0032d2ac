"""The sample client's manuals are what they teach: complete, sayable, readable by the importer."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from support.manuals import inquiry_types

from bridge.domain.entries import Part
from bridge.domain.entry_markdown import Document, to_markdown
from bridge.domain.entry_markdown_reading import from_markdown
from bridge.domain.notes import Visibility
from bridge.domain.visibility import center_copy
from bridge.resources import resource

FILES = sorted((resource("manuals") / "sample").glob("*.md"))


def read(file: Path) -> Document:
    return from_markdown(file.read_text(encoding="utf8"))


def test_there_are_enough_to_try_search_and_one_has_ended() -> None:
    assert 8 <= len(FILES) <= 12
    assert [read(file).meta["status"] for file in FILES].count("ended") == 1


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_sample_is_what_the_writer_writes(file: Path) -> None:
    document = read(file)
    assert to_markdown(document.entry, document.meta) == file.read_text(encoding="utf8")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_sample_can_be_said_as_it_stands(file: Path) -> None:
    entry = read(file).entry
    assert {Part.SUMMARY, Part.TARGET, Part.HANDLING} <= {piece.part for piece in entry.pieces}
    for piece in entry.pieces:
        if piece.visibility is Visibility.CUSTOMER and piece.part is not Part.LINK:
            assert piece.text.endswith(("니다.", "십시오."))
    known = {kind.code for kind in inquiry_types()}
    for inquiry in entry.inquiries:
        assert inquiry.type in known
        assert inquiry.say.endswith("니다.")
        assert not re.search(r"https?://", inquiry.say), "nobody says an address aloud"
        assert inquiry.say in inquiry.paste
        assert 1 <= len(inquiry.questions) <= 3


def test_what_is_for_leads_does_not_reach_agents() -> None:
    entry = read(next(file for file in FILES if "멤버십" in file.stem)).entry
    lead_only = [piece.text for piece in entry.pieces if piece.visibility is Visibility.LEAD]
    assert lead_only
    assert not any(text in to_markdown(center_copy(entry)) for text in lead_only)
    assert all(text in to_markdown(center_copy(entry, Visibility.LEAD)) for text in lead_only)
