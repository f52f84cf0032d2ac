"""What was until then and what will be stand side by side, once, with all that belongs to them."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.noted import KST, drafted_as

from bridge.domain.drafting.tables import rows_of_tables
from bridge.domain.entries import Entry, Part
from bridge.domain.notes import Field, Precision

DAY = datetime(2027, 1, 18, tzinfo=KST)


def _entry(note: str, facts: list[tuple[Field, str]], name: str) -> Entry:
    return drafted_as(note, "1/18(월)", DAY, facts, name=name)


def _told(entry: Entry, part: Part) -> list[str]:
    return [piece.text for piece in entry.pieces if piece.part is part]


def test_several_steps_are_one_sentence_on_each_side_and_count_from_whose_day_it_is() -> None:
    lines = ["글 500P → 300P", "사진 1,000P → 500P", "작성 기한도 체크아웃 후 30일 → 14일"]
    note = "후기 포인트 축소 1/18(월) 작성분부터\n" + "\n".join(f"- {line}" for line in lines)
    entry = _entry(
        note, [(Field.PRICE, lines[0]), (Field.PRICE, lines[1]), (Field.LIMITS, lines[2])], "후기 포인트 축소"
    )
    values = ["글 500P, 사진 1,000P, 작성 기한 체크아웃 후 30일", "글 300P, 사진 500P, 작성 기한 체크아웃 후 14일"]
    assert _told(entry, Part.OLD_RULE) == [f"1월 18일(월) 전 작성분은 {values[0]}입니다."]
    assert _told(entry, Part.NEW_RULE) == [f"1월 18일(월) 작성분부터는 {values[1]}입니다."]
    assert not _told(entry, Part.PRICE)


def test_what_stands_under_a_heading_of_one_side_stands_there_with_its_conditions() -> None:
    note = "무료반품 정책 변경 1/18(월) 시행\n✔ AS-IS: 반품비 무료\n✔ TO-BE\n   - VIP: 월 5회까지 무료\n   - 초과 시 건당 3,000원 차감\n✔ 불량은 무조건 무료"
    facts = [
        (Field.PRICE, "반품비 무료"),
        (Field.POLICY, "월 5회까지 무료"),
        (Field.PRICE, "초과 시 건당 3,000원 차감"),
        (Field.POLICY, "불량은 무조건 무료"),
    ]
    entry = _entry(note, facts, "무료반품 정책 변경")
    assert any("무료" in text for text in _told(entry, Part.OLD_RULE))
    new = " ".join(_told(entry, Part.NEW_RULE))
    assert "월 5회까지 무료" in new
    assert "3,000원" in new
    assert "불량" not in new


def test_what_says_something_only_beside_a_step_follows_the_new_rule() -> None:
    note = "하루팩 요금 인상 1/18(월) 시행\n- 하루 11,000원 → 12,900원 (VAT 포함)"
    entry = _entry(note, [(Field.PRICE, "하루 11,000원 → 12,900원 (VAT 포함)")], "하루팩 요금 인상")
    told = _told(entry, Part.NEW_RULE)
    assert told[0].endswith("12,900원입니다.")
    assert "VAT" in " ".join(told)
    assert not any("VAT" in text for text in _told(entry, Part.PRICE))


def test_a_step_without_a_known_day_stays_where_it_was_filed() -> None:
    note = "하루팩 요금 인상 2월 중\n- 하루 11,000원 → 12,900원"
    facts = [(Field.PRICE, "하루 11,000원 → 12,900원")]
    entry = drafted_as(note, "2월 중", DAY, facts, name="하루팩 요금 인상", exact=Precision.MONTH)
    assert not _told(entry, Part.NEW_RULE)
    assert any("12,900원" in text for text in _told(entry, Part.PRICE))


def test_an_amount_before_a_state_is_what_was() -> None:
    note = "송금 수수료 변경 1/18(월) 시행\n- 타행 송금 월 10회 무료 → 월 5회 무료"
    entry = _entry(note, [(Field.PRICE, "타행 송금 월 10회 무료 → 월 5회 무료")], "송금 수수료 변경")
    assert _told(entry, Part.OLD_RULE) == ["1월 18일(월) 전까지는 타행 송금이 월 10회 무료입니다."]
    assert _told(entry, Part.NEW_RULE) == ["1월 18일(월)부터는 타행 송금이 월 5회 무료입니다."]


def test_what_a_rule_says_of_one_thing_is_said_with_its_particle() -> None:
    note = "도서관 대출 규정 변경 1/18(월) 시행\n- 대출 기간: 10일 → 14일\n- 연장 횟수: 1회 → 2회"
    facts = [(Field.LIMITS, "대출 기간: 10일 → 14일"), (Field.LIMITS, "연장 횟수: 1회 → 2회")]
    entry = _entry(note, facts, "도서관 대출 규정 변경")
    assert _told(entry, Part.OLD_RULE) == ["1월 18일(월) 전까지는 대출 기간이 10일, 연장 횟수가 1회입니다."]
    assert _told(entry, Part.NEW_RULE) == ["1월 18일(월)부터는 대출 기간이 14일, 연장 횟수가 2회입니다."]


def test_a_table_of_two_columns_is_what_was_and_what_will_be() -> None:
    note = "무이자 할부 변경 1/18(월) 시행\n당초 | 변경\n백화점 2~6개월 | 2~4개월\n병원 2~6개월 | 2~6개월(그대로)"
    assert [(row.about, row.told) for row in rows_of_tables(note) if row.told] == [
        ("백화점", "2~6개월 → 2~4개월"),
        ("병원", "2~6개월 그대로"),
    ]


def test_a_corner_that_is_empty_is_a_column() -> None:
    rows = [row for row in rows_of_tables("\t당초\t변경\n매수\t1인 4매\t1인 2매\n이름\t합창제\t좌동") if row.told]
    assert [(row.about, row.told) for row in rows] == [("매수", "1인 4매 → 1인 2매"), ("이름", "합창제 그대로")]


def test_a_column_that_says_what_it_counts_in_is_said_so_and_a_mixed_sentence_is_of_neither_side() -> None:
    note = "출동 횟수 변경 1/18(월) 시행\n| 서비스 | 당초(연) | 변경(연) |\n| 배터리 충전 | 6회 | 5회 |\n| 타이어 | 4회 | 4회 |"
    rows = [row for row in rows_of_tables(note) if row.told]
    assert [row.told for row in rows] == ["연 6회 → 연 5회", "연 4회 그대로"]
    mixed = "종전에는 두 대였는데 네 대까지 붙일 수 있습니다"
    entry = _entry(f"데이터 개편 1/18(월) 시행\n- {mixed}", [(Field.LIMITS, mixed)], "데이터 개편")
    assert not _told(entry, Part.OLD_RULE)


def test_a_row_rests_on_the_names_of_its_columns_too() -> None:
    note = "한정 쿠폰 1/18(월)\n회원 등급\t기준(최근 6개월)\t쿠폰\n은하\t30만원 이상\t월 3장"
    entry = _entry(note, [(Field.PRICE, "월 3장")], "한정 쿠폰")
    row = next(piece for piece in entry.pieces if "월 3장" in piece.text and "6개월" in piece.text)
    assert [source.quote for source in row.sources] == [
        "은하\t30만원 이상\t월 3장",
        "회원 등급\t기준(최근 6개월)\t쿠폰",
    ]


@pytest.mark.parametrize(
    ("name", "line", "was", "now"),
    [
        ("새벽배송 마감 앞당김", "23:00 → 22:00", "새벽배송 마감이 오후 11시입니다", "새벽배송 마감이 오후 10시입니다"),
        ("모임통장 인원 확대", "최대 5명 → 10명", "모임통장 인원이 최대 5명입니다", "모임통장 인원이 최대 10명입니다"),
    ],
)
def test_a_step_that_names_nothing_is_of_what_the_launch_is_called_after(
    name: str, line: str, was: str, now: str
) -> None:
    entry = _entry(f"{name} 1/18(월) 시행\n- {line}", [(Field.LIMITS, line)], name)
    assert [text.partition("는 ")[2].rstrip(".") for text in _told(entry, Part.OLD_RULE)] == [was]
    assert [text.partition("는 ")[2].rstrip(".") for text in _told(entry, Part.NEW_RULE)] == [now]


def test_one_thing_that_replaces_another_keeps_nothing_of_its_name() -> None:
    entry = _entry(
        "박스 규격 변경 1/18(월) 시행\n- EPS 3호 → 종이 보냉 3호",
        [(Field.LIMITS, "EPS 3호 → 종이 보냉 3호")],
        "박스 규격 변경",
    )
    assert _told(entry, Part.NEW_RULE) == ["1월 18일(월)부터는 종이 보냉 3호입니다."]
    assert "EPS는" not in "".join(inquiry.say for inquiry in entry.inquiries)


def test_each_side_keeps_its_own_bound() -> None:
    line = "48시간 전까지 무료 → 72시간 전까지 무료"
    entry = _entry(f"이사 예약 취소수수료 변경 1/18(월) 시행\n- {line}", [(Field.POLICY, line)], "이사 예약 취소수수료")
    assert [text.endswith("48시간 전까지 무료입니다.") for text in _told(entry, Part.OLD_RULE)] == [True]
    assert [
        text.endswith("72시간 전까지 무료입니다.") and "48" not in text for text in _told(entry, Part.NEW_RULE)
    ] == [True]
