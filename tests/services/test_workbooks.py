"""Manuals as a workbook: nothing is lost on the way, nothing in it is ever calculated, and junk is named."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from support.entries import entries, texts

from bridge.domain.entries import Case, Entry, Inquiry, Part, Piece, Source, SourceKind
from bridge.domain.entry_markdown import Document
from bridge.domain.entry_table import to_tables
from bridge.domain.entry_table_reading import from_tables
from bridge.domain.notes import Moment, Visibility
from bridge.services.manual_reading import Collected
from bridge.services.workbooks import CellTooLongError, read_workbook, workbook

SEOUL = ZoneInfo("Asia/Seoul")
CODES = ["A1", "A2", "A3", "B1", "C2", "G1"]


def piece(text: str) -> Entry:
    return Entry("간편환불", Moment(), (Piece(Part.PRICE, text, Visibility.CUSTOMER),))


def saved(tmp_path: Path, content: bytes, name: str = "a.xlsx") -> Path:
    (tmp_path / name).write_bytes(content)
    return tmp_path / name


def read(tmp_path: Path, content: bytes) -> Collected:
    return read_workbook(saved(tmp_path, content), "a.xlsx", CODES, SEOUL)


def by_hand(**sheets: list[list[object]]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title.replace("_", " "))
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@settings(max_examples=120, deadline=None)
@given(st.lists(entries, max_size=3))
def test_entries_survive_tables(found: list[Entry]) -> None:
    documents = [Document(entry, {"id": f"BR-{number}", "version": str(number)}) for number, entry in enumerate(found)]
    tabled, problems = from_tables(to_tables(documents), SEOUL)
    assert problems == ()
    assert [one.document for one in tabled] == documents
    unnumbered, _ = from_tables(to_tables([Document(entry) for entry in found]), SEOUL)
    assert [one.document for one in unnumbered] == [Document(entry) for entry in found]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(texts.filter(str.strip) | st.text(min_size=1, max_size=30).filter(lambda text: "\x00" not in text))
def test_a_text_survives_a_real_file(tmp_path: Path, text: str) -> None:
    found = read(tmp_path, workbook([Document(piece(text))]))
    assert [one.document.entry for one in found.sources] == [piece(text)], found.troubles


@pytest.mark.parametrize(
    "text",
    ["=1+1", '=HYPERLINK("http://x","y")', "+82-2", "-1", "@SUM(A1)", "\t=1+1", "=cmd|'/c calc'!A1", "1/2", "TRUE",
     "#REF!", "_x0041_", " 앞뒤 ", "가\r\n나", "\x01", "“따옴표”", '"따옴표"', "00123"],
)  # fmt: skip
def test_whatever_a_manual_says_is_a_text_and_never_a_formula(tmp_path: Path, text: str) -> None:
    content = workbook([Document(piece(text), {"id": "BR-1", "client": text})])
    for sheet in load_workbook(io.BytesIO(content)):
        for row in sheet.iter_rows():
            assert all(cell.value is None or (cell.data_type == "s" and cell.quotePrefix) for cell in row)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert not any(b"<f>" in archive.read(name) or b"<f " in archive.read(name) for name in archive.namelist())
    (source,) = read(tmp_path, content).sources
    assert source.document.entry.pieces[0].text == text
    assert source.document.meta["client"] == text


def test_what_a_lead_writes_by_hand_is_read(tmp_path: Path) -> None:
    content = by_hand(
        매뉴얼=[["이름", "일시", "메모"], ["간편환불", datetime(2026, 12, 1, 10), "x"], ["구독", "2026-12-05", None]],  # noqa: DTZ001 - as Excel has it
        내용=[["이름", "항목", "내용"], ["간편환불", "요금·혜택", "수수료는 없습니다. "], ["구독", "대상", 5900.0]],
        예상_문의=[
            ["이름", "유형", "고객이 묻는 말", "말하기", "경우별 답"],
            [
                "간편환불",
                "C2",
                "환불돼요?\n\n취소는요?",
                "당일은 불가합니다.",
                "당일이면 → 불가합니다.\n[앱]이면→됩니다.",
            ],
        ],
    )
    found = read(tmp_path, content)
    assert found.troubles == ()
    refund, subscription = (one.document.entry for one in found.sources)
    assert refund.moment.at == datetime(2026, 12, 1, 10, tzinfo=SEOUL)
    assert (refund.moment.precision, subscription.moment.precision) == ("minute", "day")
    assert refund.pieces[0] == Piece(Part.PRICE, "수수료는 없습니다.", Visibility.CUSTOMER)
    assert subscription.pieces[0].text == "5900"
    (inquiry,) = refund.inquiries
    assert inquiry == Inquiry(
        "C2",
        ("환불돼요?", "취소는요?"),
        "당일은 불가합니다.",
        "",
        confirmed=True,
        cases=(Case("당일이면", "불가합니다."), Case("[앱]이면", "됩니다.")),
    )


def test_a_mistake_is_named_by_sheet_and_row_and_costs_its_own_manual_only(tmp_path: Path) -> None:
    content = by_hand(
        매뉴얼=[["번호", "이름"], ["가", "첫째"], ["나", "둘째"], ["다", "셋째"], ["다", "넷째"]],
        내용=[
            ["번호", "항목", "내용"],
            ["가", "대상", "회원입니다."],
            ["나", "대상자", "회원입니다."],
            ["다", "대상", "=1+1"],
            ["라", "대상", "누구의 행"],
        ],
    )
    found = read(tmp_path, content)
    assert [one.document.entry.name for one in found.sources] == ["첫째"]
    assert [(one.file, one.line) for one in found.troubles] == [
        ("a.xlsx[매뉴얼]", 5), ("a.xlsx[내용]", 3), ("a.xlsx[내용]", 4), ("a.xlsx[내용]", 5),
    ]  # fmt: skip
    assert "수식" in str(found.troubles[2].values["message"])
    assert all(one.values["advice"] for one in found.troubles)


@pytest.mark.parametrize("sources", [(Source(SourceKind.NOTE, "본사에 먼저 확인"),), ()])
def test_whom_an_exported_line_is_for_is_never_guessed_where_it_was_emptied(
    tmp_path: Path, sources: tuple[Source, ...]
) -> None:
    piece = Piece(Part.HANDLING, "본사에 먼저 확인해 주세요.", Visibility.AGENT, sources)
    entry = Entry("간편환불", Moment(), (piece,))
    book = load_workbook(io.BytesIO(workbook([Document(entry, {"id": "BR-1", "version": "1"})])))
    sheet = book["내용"]
    column = next(cell.column for cell in sheet[1] if cell.value == "공개 범위")
    sheet.cell(2, column).value = None
    file = io.BytesIO()
    book.save(file)
    collected = read(tmp_path, file.getvalue())
    assert not collected.sources
    assert any("공개 범위가 비어 있습니다" in str(trouble.values) for trouble in collected.troubles)


def test_a_missing_sheet_or_column_is_said(tmp_path: Path) -> None:
    assert "시트가 없습니다" in str(read(tmp_path, by_hand(시트1=[["이름"]])).troubles[0].values["message"])
    found = read(tmp_path, by_hand(매뉴얼=[["이름"], ["첫째"]], 내용=[["이름", "항목"], ["첫째", "대상"]]))
    assert (found.sources, found.troubles[0].file, found.troubles[0].line) == ((), "a.xlsx[내용]", 1)


def bomb() -> bytes:
    file = io.BytesIO()
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/sharedStrings.xml", "w") as inside,
    ):
        for _ in range(201):
            inside.write(b" " * 1_000_000)
    return file.getvalue()


def test_junk_is_no_workbook_and_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    good = workbook([Document(piece("글"))])
    for junk in (b"", b"PK\x03\x04", bytes(range(256)) * 50, good[: len(good) // 2], b"\xd0\xcf\x11\xe0" + b"\0" * 600):
        assert [one.code for one in read(tmp_path, junk).troubles] == ["no_workbook"]
    assert [one.code for one in read(tmp_path, bomb()).troubles] == ["too_large"]
    (tmp_path / "b.xlsx").symlink_to(tmp_path / "a.xlsx")
    assert [one.code for one in read_workbook(tmp_path / "b.xlsx", "b.xlsx", CODES, SEOUL).troubles] == ["no_file"]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.integers(0, 7000), st.binary(min_size=1, max_size=8))
def test_a_damaged_file_breaks_nothing(tmp_path: Path, at: int, junk: bytes) -> None:
    good = workbook([Document(piece("글"))])
    at %= len(good)
    found = read(tmp_path, good[:at] + junk + good[at + len(junk) :])
    assert len(found.sources) + len(found.troubles) >= 1


def test_a_text_longer_than_a_cell_is_refused_and_not_cut_off() -> None:
    with pytest.raises(CellTooLongError):
        workbook([Document(piece("가" * 32_768))])
