"""What a message does, where its head and what else it tells speak for different things."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bridge.domain.notes import Kind
from bridge.domain.reading import kinds, read_note

POSTED = datetime(2027, 1, 11, 14, tzinfo=ZoneInfo("Asia/Seoul"))
OFF = "2/21(일) 하프마라톤 취소됐습니다"
REST = "참가비는 전액 환불됩니다.\n카드로 내신 분은 1/18(월)부터 5영업일 안에 돌려드려요"


def read(note: str, cancels: float, monkeypatch: pytest.MonkeyPatch) -> Kind:
    """Read a note that speaks for a launch, with this probability of a cancellation."""
    chances = dict.fromkeys(kinds.KINDS, 0.0) | {Kind.LAUNCH: 1 - cancels, Kind.CANCEL: cancels}
    monkeypatch.setattr(kinds, "probabilities", lambda _found: dict(chances))
    return read_note(note, posted_at=POSTED).kind


def test_what_its_head_says_is_off_is_no_launch_however_much_it_tells_besides(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(f"{OFF}\n{REST}", 0.07, monkeypatch) is Kind.CANCEL
    assert read(f"{OFF}\n{REST}", 0.01, monkeypatch) is Kind.LAUNCH
    assert read(f"2/21(일) 하프마라톤 접수 시작\n{REST}", 0.07, monkeypatch) is Kind.LAUNCH
