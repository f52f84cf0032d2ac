"""Words that a planner gives for customers stand apart from what is held back around them."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.noted import KST, drafted_as, told

from bridge.domain.entries import Part
from bridge.domain.notes import Field
from bridge.domain.reading import read_note
from bridge.domain.reading.page import open_page
from bridge.domain.reading.scripts import without_dictated

POSTED = datetime(2027, 3, 1, 9, tzinfo=KST)


def _left(line: str, reason: str = "marked") -> list[str]:
    """What of a line that is held back stays so."""
    page = open_page(line)
    whole = (0, len(page.text))
    return [page.text[a:b] for a, b, _ in without_dictated(page, [(*whole, reason)], [whole])]


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ('물류사 바뀐 사유는 말하지 말고 "배송 일정이 조정되었습니다"로만', ["물류사 바뀐 사유는 말하지 말고"]),
        (
            '탈락 기준은 비공개이고 "약관에 따라 제한되었습니다"라고 안내, 기준표는 우리 팀만 봅니다',
            ["탈락 기준은 비공개이고", "라고 안내, 기준표는 우리 팀만 봅니다"],
        ),
        ('"곧 다시 열립니다"라고 말하지 마세요', ['"곧 다시 열립니다"라고 말하지 마세요']),
        ('"무조건 환불됩니다"라고는 안내 금지', ['"무조건 환불됩니다"라고는 안내 금지']),
        ("물류사가 바뀐 사유는 대외비입니다", ["물류사가 바뀐 사유는 대외비입니다"]),
    ],
)
def test_only_what_is_to_be_said_is_let_out(line: str, left: list[str]) -> None:
    assert [part.rstrip('"') for part in _left(line)] == [part.rstrip('"') for part in left]


def test_nothing_is_let_out_from_under_a_heading_that_says_internal() -> None:
    line = '이유 물으면 "배송 일정이 조정되었습니다"로만'
    assert _left(line, "marked_scope") == [line]


def test_what_is_held_back_is_all_of_the_note_but_the_words_to_say() -> None:
    note = (
        "포근 담요 대여가 3/8(월) 10시에 오픈됩니다.\n- 대상: 전 회원\n"
        '- 물류사가 바뀐 사유는 대외비, 물어보면 "배송 일정이 조정되었습니다"로만 안내'
    )
    reading = read_note(note, posted_at=POSTED)
    said = note.index("배송 일정이")
    assert any("대외비" in part.text for part in reading.held)
    assert not any(part.span.start <= said < part.span.end for part in reading.held)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('"더 자주 찾으시는 담요에 집중하려고 합니다"', "더 자주 찾으시는 담요에 집중하려고 합니다"),
        ('"왜 없어져요?" → "담요를 더는 만들지 않아서입니다"', "담요를 더는 만들지 않아서입니다"),
    ],
)
def test_a_sentence_in_quotation_marks_is_to_be_said(line: str, said: str) -> None:
    note = f"포근 담요 대여 3/8(월) 오픈\n- 대상: 전 회원\n- {line}"
    entry = drafted_as(note, "3/8(월)", POSTED, [(Field.POLICY, line)], name="포근 담요 대여")
    assert said in [piece.text for piece in entry.pieces if piece.part is Part.SCRIPT]
    assert said in told(entry)
