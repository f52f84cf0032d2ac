"""What stands beside a clause that is held back, dictated or an order is told, where it stands by itself."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.noted import KST, drafted_as, told

from bridge.domain.entries import Entry, Part
from bridge.domain.notes import Field

DAY = datetime(2027, 3, 8, tzinfo=KST)


def _entry(line: str, *facts: tuple[Field, str], held: str = "") -> Entry:
    note = f"포근 담요 대여 3/8(월) 오픈\n- 대상: 전 회원\n- {line}"
    return drafted_as(note, "3/8(월)", DAY, list(facts), name="포근 담요 대여", held=[held] if held else [])


def _to_agents(entry: Entry) -> str:
    return " ".join(piece.text for piece in entry.pieces if piece.part is Part.HANDLING)


@pytest.mark.parametrize(
    ("line", "fact", "held", "said"),
    [
        (
            "배송 기사 두 분 한 건당 31,000원 정산이라 당일 취소는 못 받습니다, 취소는 하루 전까지",
            (Field.POLICY, "당일 취소는 못 받습니다, 취소는 하루 전까지"),
            "배송 기사 두 분 한 건당 31,000원 정산이라",
            "당일 취소는 받을 수 없습니다.",
        ),
        (
            "잔존율 괜찮으면 전체로 엽니다. 대여 단계가 7개 → 4개로 줄어요",
            (Field.HOW_TO, "대여 단계가 7개 → 4개로 줄어요"),
            "잔존율 괜찮으면 전체로 엽니다.",
            "7개에서 4개로 줄어듭니다.",
        ),
        (
            "세탁 공장 소방 점검 때문. 그 전까지 20:00",
            (Field.POLICY, "그 전까지 20:00"),
            "세탁 공장 소방 점검 때문.",
            "그 전까지 오후 8시입니다.",
        ),
        (
            "야간조 84명 증원 기준이고 새벽에 온 담요는 문 앞에 둡니다",
            (Field.POLICY, "새벽에 온 담요는 문 앞에 둡니다"),
            "야간조 84명 증원 기준이고",
            "새벽에 온 담요는 문 앞에 둡니다.",
        ),
    ],
)
def test_a_reason_or_a_sentence_that_is_held_back_takes_nothing_with_it(
    line: str, fact: tuple[Field, str], held: str, said: str
) -> None:
    assert said in told(_entry(line, fact, held=held))


def test_what_is_held_back_for_its_hours_still_takes_what_holds_in_them() -> None:
    line = "22시부터 무인이라 상담은 안 됩니다"
    entry = _entry(line, (Field.LIMITS, "상담은 안 됩니다"), held="22시부터 무인이라")
    assert "상담" not in told(entry)


def test_what_stands_before_an_order_that_says_whose_it_is_stays_the_customers() -> None:
    line = "저녁 8시엔 최대 5분 늦을 수 있고, 늦었다는 문의는 보상 약속하지 말고 운영데스크로 연결"
    facts = (
        (Field.KNOWN_ISSUES, "저녁 8시엔 최대 5분 늦을 수 있고"),
        (Field.HANDLING, "늦었다는 문의는 보상 약속하지 말고 운영데스크로 연결"),
    )
    entry = _entry(line, *facts)
    assert "최대 5분 늦을 수 있습니다." in told(entry)
    assert "운영데스크" in _to_agents(entry)


def test_an_order_keeps_the_clauses_before_it_that_it_was_filed_with() -> None:
    line = "젖어서 왔다는 건은 사진 있으면 접수, 없으면 품질파트로 토스"
    assert "젖어서 왔다는 건은 사진 있으면 접수" in _to_agents(_entry(line, (Field.HANDLING, line)))


def test_an_order_behind_the_words_to_say_is_told() -> None:
    line = '왜 바뀌었냐 물으시면 "운영 기준 조정에 따른 것입니다"라고 답변하시고 해지 요청은 갱신센터로 연결 바랍니다'
    facts = (
        (Field.SCRIPT, "운영 기준 조정에 따른 것입니다"),
        (Field.HANDLING, "해지 요청은 갱신센터로 연결 바랍니다"),
    )
    assert "해지 요청은 갱신센터로" in _to_agents(_entry(line, *facts))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("마이페이지>담요함에서 '이번 주 쉬기' 누르면 된대요", "마이페이지 > 담요함에서 '이번 주 쉬기' 누르면 됩니다."),
        ("대여함에서 알림 하나 켜면 됨 (default off)", "처음에는 꺼져 있습니다."),
    ],
)
def test_paths_and_settings_as_planners_type_them_are_said(line: str, said: str) -> None:
    assert said in told(_entry(line, (Field.HOW_TO, line)))


def test_what_is_undone_and_what_is_given_back_for_it_is_no_change() -> None:
    line = "싫으시면 발송 전까지 앱에서 취소→전액환불"
    assert "취소에서 전액환불로" not in told(_entry(line, (Field.POLICY, line)))
