"""What a message does, where its head and what else it tells speak for different things."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bridge.domain import dates
from bridge.domain.notes import Kind
from bridge.domain.reading import kinds, layout, read_note
from bridge.domain.reading.page import open_page
from bridge.domain.reading.terse import sets_a_rule

POSTED = datetime(2027, 1, 11, 14, tzinfo=ZoneInfo("Asia/Seoul"))
OFF = "2/21(일) 하프마라톤 취소됐습니다"
REST = "참가비는 전액 환불됩니다.\n카드로 내신 분은 1/18(월)부터 5영업일 안에 돌려드려요"


def read(note: str, cancels: float, monkeypatch: pytest.MonkeyPatch) -> Kind:
    """Read a note that speaks for a launch, with this probability of a cancellation."""
    chances = dict.fromkeys(kinds.KINDS, 0.0) | {Kind.LAUNCH: 1 - cancels, Kind.CANCEL: cancels}
    return judged(note, chances, monkeypatch)


def judged(note: str, chances: dict[Kind, float], monkeypatch: pytest.MonkeyPatch) -> Kind:
    monkeypatch.setattr(kinds, "probabilities", lambda _found: dict(chances))
    return read_note(note, posted_at=POSTED).kind


def test_what_its_head_says_is_off_is_no_launch_however_much_it_tells_besides(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(f"{OFF}\n{REST}", 0.07, monkeypatch) is Kind.CANCEL
    assert read(f"{OFF}\n{REST}", 0.01, monkeypatch) is Kind.LAUNCH
    assert read(f"2/21(일) 하프마라톤 접수 시작\n{REST}", 0.07, monkeypatch) is Kind.LAUNCH


def test_a_title_that_says_so_needs_less(monkeypatch: pytest.MonkeyPatch) -> None:
    rest = "접수하신 분께는 담당자가 먼저 연락드립니다.\n환불은 2/28(일)까지 끝납니다"
    assert read(f"2/21(일) 하프마라톤 취소 확정입니다\n{rest}", 0.03, monkeypatch) is Kind.CANCEL
    assert read(f"2/21(일) 하프마라톤 안내\n이번 대회는 취소됐습니다\n{rest}", 0.03, monkeypatch) is Kind.LAUNCH


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("걷기 대회 오픈 연기\n- 오픈: 2/1(월) → 2/22(월)\n- 참가비 환불 가능", Kind.CHANGE),
        ("걷기 대회 오픈\n- 오픈: 2/1(월) → 2/22(월)\n- 참가비 환불 가능", Kind.LAUNCH),
        ("걷기 대회 오픈 연기\n- 오픈: 2/22(월)\n- 참가비 환불 가능", Kind.LAUNCH),
    ],
)
def test_what_its_title_says_is_put_off_changes_a_launch(
    note: str, kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    chances = dict.fromkeys(kinds.KINDS, 0.0) | {Kind.LAUNCH: 0.9, Kind.CHANGE: 0.1}
    assert judged(note, chances, monkeypatch) is kind


def test_a_launch_that_takes_its_own_day_back_corrects_no_other_note(monkeypatch: pytest.MonkeyPatch) -> None:
    chances = dict.fromkeys(kinds.KINDS, 0.0) | {Kind.LAUNCH: 0.1, Kind.CORRECTION: 0.9}
    note = "2/2(화) 앗 정정: 2/2가 아니라 2/3(수)입니다! 데이터 나눔 오픈해요"
    assert judged(note, chances, monkeypatch) is Kind.LAUNCH
    note = "[정정] 어제 데이터 나눔 오픈이 2/2라고 했는데 2/2가 아니라 2/3(수)입니다"
    assert judged(note, chances, monkeypatch) is Kind.CORRECTION


@pytest.mark.parametrize(
    "note", ["4/1~ 무료 주차 1시간 → 30분", "주차 4/1 입차분부터 무료 → 2천원", "Free parking 60분 → 30분, from 4/1"]
)
def test_a_line_that_sets_a_rule_from_a_day_on_is_never_passed_over(note: str) -> None:
    read = read_note(note, posted_at=POSTED)
    assert read.ask or read.kind is not Kind.OTHER


@pytest.mark.parametrize(
    "note", ["경쟁사 소식: 4/1부터 배송비 3천원 → 2천원", "4/1~ 배송비 3천원 → 2천원 어때요?", "주차 60분 → 30분"]
)
def test_news_of_others_questions_and_what_has_no_day_set_no_rule(note: str) -> None:
    page = open_page(note)
    mentions = dates.find(page.text, POSTED)
    found = kinds.features(page, mentions, POSTED, layout.clauses(page, layout.lines(page)))
    assert not sets_a_rule(found.told, mentions, found)


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        (f"길손캠핑 남다온이에요\n1/16(토) 열기로 했던 '무인 픽업' 아쉽지만 3월로 넘어갑니다\n{REST}", Kind.CHANGE),
        (f"속상해요ㅠㅠ 뽀얀화장 브랜드팀 서율이에요\n1/29(금) 나가기로 했던 쿠션 안 나가요. {REST}", Kind.CANCEL),
        (f"1/16(토) 무인 픽업을 엽니다\n- 작년에 열기로 했던 카페는 안 합니다\n{REST}", Kind.LAUNCH),
        (f"1/16(토) 열기로 했던 무인 픽업, 그대로 엽니다\n{REST}", Kind.LAUNCH),
    ],
)
def test_what_becomes_of_a_plan_is_news(note: str, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(note, 0.0, monkeypatch) is kind


def test_a_note_is_a_correction_where_its_title_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    chances = dict.fromkeys(kinds.KINDS, 0.0) | {Kind.LAUNCH: 0.8, Kind.CORRECTION: 0.2}
    dates_of = "1. 접수: 3/22(월) 10:00 (변동 없음)\n2. 필기: 4/24(토) → 5/1(토)"
    assert judged(f"제12회 빵제조사 시험 일정 정정\n{dates_of}", chances, monkeypatch) is Kind.CORRECTION
    assert judged(f"제12회 빵제조사 시험 일정\n{dates_of}", chances, monkeypatch) is Kind.LAUNCH
