"""Files that planners attach: what stands in them is read as a message is, and what cannot be read is said to be so."""

from __future__ import annotations

import contextlib
import io
import zipfile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.town import kst

from bridge.domain.notes import Kind
from bridge.domain.reading import read_note
from bridge.services import documents
from bridge.services.documents import UnreadableError, text_in


def word() -> bytes:
    """Return a note as a planner writes it in Word."""
    made = docx.Document()
    made.add_heading("간편환불 오픈 안내", level=1)
    when = made.add_paragraph("오픈: ")
    when.add_run("11/25(수)").font.strike = True
    when.add_run(" 12/1(화) 11:00")
    made.add_paragraph("대상: 앱 5.2 이상 고객", style="List Bullet")
    table = made.add_table(rows=2, cols=2)
    for row, (label, text) in zip(table.rows, [("수수료", "없음"), ("한도", "하루 3번")], strict=True):
        row.cells[0].text, row.cells[1].text = label, text
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def packed(parts: dict[str, bytes]) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return kept.getvalue()


def repacked(content: bytes, name: str, part: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    return packed(parts | {name: part})


def test_a_word_document_is_read_with_its_headings_lists_tables_and_what_is_struck_out() -> None:
    text = text_in("공지.docx", "docx", word())
    assert text.split("\n") == [
        "간편환불 오픈 안내",
        "오픈: ~11/25(수)~ 12/1(화) 11:00",
        "• 대상: 앱 5.2 이상 고객",
        "수수료 | 없음",
        "한도 | 하루 3번",
    ]
    reading = read_note(text, posted_at=kst(11, 24, 10))
    assert reading.kind is Kind.LAUNCH
    assert "간편환불" in (reading.launches[0].name or "")
    assert reading.launches[0].moment.at == kst(12, 1, 11)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_plain_text_in_the_encodings_that_are_used_in_korea(encoding: str) -> None:
    assert (
        text_in("공지.txt", "text", "12/1 간편환불 오픈\r\n수수료 없음\r\n".encode(encoding))
        == "12/1 간편환불 오픈\n수수료 없음"
    )


def test_markdown_becomes_slacks_marks() -> None:
    text = "# 간편환불 오픈\n\n| 항목 | 내용 |\n|---|---|\n| 수수료 | 없음 |\n[안내](https://a.example/b)"
    assert text_in("a.md", "markdown", text.encode()) == (
        "간편환불 오픈\n\n항목 | 내용\n수수료 | 없음\n<https://a.example/b|안내>"
    )


ENTITIES = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>'


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.hwp", b"HWP Document File", "kind"),
        ("a.txt", b"\x00\x01\x02", "damaged"),
        ("a.txt", b" \n ", "empty"),
        ("a.txt", "가".encode() * 50_000, "too_long"),
        ("a.txt", b"a" * (documents.MOST_BYTES + 1), "too_large"),
        ("a.docx", b"PK\x03\x04 no archive", "damaged"),
        ("a.docx", packed({"word/document.xml": b" " * 50_000_000}), "too_large"),
        ("a.docx", packed({f"word/{n}.xml": b"" for n in range(2_100)}), "too_large"),
        ("a.docx", packed({"word/document.xml": b"<x/>"}), "damaged"),
        ("a.docx", repacked(word(), "word/document.xml", ENTITIES), "damaged"),
    ],
)
def test_what_cannot_be_read_says_why(name: str, content: bytes, why: str) -> None:
    with pytest.raises(UnreadableError) as told:
        text_in(name, name.rpartition(".")[2], content)
    assert told.value.why == why


WORD = word()


@settings(max_examples=40, deadline=None)
@given(st.integers(0, len(WORD) - 1), st.integers(0, 255), st.integers(0, len(WORD)))
def test_a_damaged_document_is_read_or_refused_in_words(at: int, byte: int, cut: int) -> None:
    broken = WORD[:at] + bytes([byte]) + WORD[at + 1 :]
    for content in (broken, broken[:cut]):
        with contextlib.suppress(UnreadableError):
            assert isinstance(text_in("a.docx", "docx", content), str)
