"""Orders to agents stand whole under 처리, with when and for whom, and no part of them is told to customers."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.noted import KST, drafted_as

from bridge.domain.drafting.ordering import gives_order
from bridge.domain.entries import Entry, Part
from bridge.domain.notes import Field

DAY = datetime(2027, 1, 18, tzinfo=KST)


def _entry(line: str, *facts: tuple[Field, str]) -> Entry:
    return drafted_as(
        f"안심 반납 1/18(월) 오픈\n- 대상: 전 회원\n- {line}", "1/18(월)", DAY, list(facts), name="안심 반납"
    )


def _told(entry: Entry, part: Part) -> str:
    return " ".join(piece.text for piece in entry.pieces if piece.part is part)


def _to_customers(entry: Entry) -> str:
    parts = (Part.TARGET, Part.HOW_TO, Part.PRICE, Part.POLICY, Part.LIMITS, Part.PLATFORM)
    return " ".join([*(_told(entry, part) for part in parts), *(inquiry.say for inquiry in entry.inquiries)])


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        (
            "고객이 방송 끝나고 늦었다고 하시면 상담사 직권으로 최대 5,000원까지 지급, 하루 1회",
            [(Field.HANDLING, "상담사 직권으로 최대 5,000원까지 지급"), (Field.LIMITS, "하루 1회")],
        ),
        (
            "접수 메일이 안 온다는 분은 투고함 '내 원고'에 '받음'이라고 떠 있으면 된 거라고 알려 주시기",
            [(Field.HANDLING, "'받음'이라고 떠 있으면 된 거라고 알려 주시기")],
        ),
        (
            "환불은 편명과 좌석번호만 받으면 됨, 영수증 요구 금지",
            [(Field.POLICY, "환불은 편명과 좌석번호만 받으면 됨, 영수증 요구 금지")],
        ),
        ("장비 환불 요구는 매크로 B-14로", [(Field.POLICY, "장비 환불 요구는 매크로 B-14로")]),
        ('뒤에 뭐 들어오냐고 하면 "준비중" 까지만', [(Field.TARGET, '뒤에 뭐 들어오냐고 하면 "준비중" 까지만')]),
        ("접속 장애로 학습 못 한 건만 학습운영팀으로", [(Field.POLICY, "접속 장애로 학습 못 한 건만 학습운영팀으로")]),
        (
            "의심 예매 잡아내는 기준은 물어봐도 답하면 안 됩니다",
            [(Field.LIMITS, "의심 예매 잡아내는 기준은 물어봐도 답하면 안 됩니다")],
        ),
    ],
)
def test_an_order_is_told_whole_and_to_agents_alone(line: str, facts: list[tuple[Field, str]]) -> None:
    entry = _entry(line, *facts)
    assert line in _told(entry, Part.HANDLING)
    assert not any(text in _to_customers(entry) for _, text in facts)


def test_what_stands_before_an_order_is_told_apart_from_it() -> None:
    line = "반품은 7일 안에 하실 수 있습니다, 늦었다고 항의하시면 2차팀으로 이관"
    entry = _entry(line, (Field.POLICY, "반품은 7일 안에 하실 수 있습니다"), (Field.HANDLING, "2차팀으로 이관"))
    assert "7일 안에" in _told(entry, Part.POLICY)
    assert "늦었다고 항의하시면 2차팀으로 이관" in _told(entry, Part.HANDLING)


def test_an_order_that_no_fact_covers_is_told_and_one_that_may_be_internal_is_not() -> None:
    assert "증빙 없는 건" in _told(_entry("환불 안 됐다는 문의는 증빙 없는 건도 2차로 이관"), Part.HANDLING)
    assert "내년" not in _told(_entry("왜 그러냐고 하면 내년 유료화 검토 때문이라고만"), Part.HANDLING)


@pytest.mark.parametrize(
    "text",
    [
        "접수하실 때 '당일 상담 희망'이라고 말씀하시면 됩니다",
        "파손은 고객센터로 연락해 주세요",
        "환불은 3영업일 안에 됩니다",
        "대표가 앱에서 직접 등록하셔야 합니다",
        "영수증을 지참하시기 바랍니다",
        "1인 1회만 가능",
        "미등록자는 안내데스크에서 신분증 확인 후 출입",
    ],
)
def test_what_customers_do_is_no_order_to_agents(text: str) -> None:
    assert not gives_order(text)


def test_an_order_behind_dictated_words_is_told_too() -> None:
    script = "과실은 담당자가 듣고 정해 드립니다"
    line = f'과실 비율을 물으시면 "{script}"라고만 하시고, 다친 사람이 있으면 바로 대인으로 전환해 주세요'
    entry = _entry(line, (Field.SCRIPT, script))
    assert script in _told(entry, Part.SCRIPT)
    assert "다친 사람이 있으면 바로 대인으로 전환해" in _told(entry, Part.HANDLING)


@pytest.mark.parametrize(
    ("line", "order"),
    [
        ("민원응대: 착오징수 주장은 영수증 사진을 받아 과로 이첩", "영수증 사진을 받아"),
        ("쿠폰은 왜 난 안 주냐 하면 소급 없다고 안내", "소급 없다고 안내"),
        ("쉬는 대신 해지하겠다고 하시면 만류하지 말고 바로 해지 화면으로", "만류하지 말고"),
        ("물건 분실 주장 → CCTV 요청은 사고보상팀만", "사고보상팀만"),
        ("설치 고객은 첫 방문일이 비어 있어 상담에서 수기로 등록해 주셔야 합니다", "상담에서 수기로 등록"),
        ("Q. 대신 입력해 달라고 하면?\nA. 받아 적지 말고 앱 링크를 보낼 것", "대신 입력해 달라고 하면: 받아 적지 말고"),
    ],
)
def test_what_stands_under_a_heading_for_agents_or_is_done_at_the_desk_is_theirs(line: str, order: str) -> None:
    text = line.rpartition("\nA. ")[2].rpartition("민원응대: ")[2]
    entry = _entry(line, (Field.LIMITS, text))
    assert order in _told(entry, Part.HANDLING)
    assert text not in _to_customers(entry)


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        ("부품사 마진 얘기 X", [(Field.PRICE, "부품사 마진 얘기 X")]),
        (
            "다른 가게보다 싸다는 비교 설명도 심의상 불가",
            [(Field.LIMITS, "다른 가게보다 싸다는 비교 설명도 심의상 불가")],
        ),
        (
            "열쇠를 못 받았다는 문의 → 원인 말하지 말고 시설팀 접수",
            [(Field.LIMITS, "열쇠를 못 받았다는 문의 → 원인 말하지 말고 시설팀 접수")],
        ),
        ("지난 달 쿠폰 되살려 달라는 건 불가", [(Field.POLICY, "지난 달 쿠폰 되살려 달라는 건 불가")]),
        (
            "표 없이 오신 분은 대기표로 응대하며 돌려보내지 않음",
            [(Field.TARGET, "표 없이 오신 분은 대기표로 응대하며 돌려보내지 않음")],
        ),
    ],
)
def test_what_is_not_talked_about_and_what_comes_after_an_arrow_is_for_agents(
    line: str, facts: list[tuple[Field, str]]
) -> None:
    entry = _entry(line, *facts)
    assert line[:8] in _told(entry, Part.HANDLING)
    assert line.partition("→")[2].strip() in _told(entry, Part.HANDLING)
    assert not any(text in _to_customers(entry) for _, text in facts)
    assert line[:8] not in _to_customers(entry)


def test_agents_hear_until_when_only_the_given_words_are_said() -> None:
    line = '문자는 1/15(금) 나감. 그 전에 문의하시면 "순서대로 안내드리고 있습니다"까지만'
    entry = _entry(line, (Field.SCRIPT, "순서대로 안내드리고 있습니다"))
    assert "그 전에 문의하시면" in _told(entry, Part.HANDLING)
    assert "1월 15일(금)" in _told(entry, Part.HANDLING)
    assert _told(entry, Part.SCRIPT) == "순서대로 안내드리고 있습니다"


def test_agents_hear_what_is_done_after_the_given_words() -> None:
    line = '환불해 달라고 하시면 "교환으로 도와드리고 있습니다"까지만 하고 품질팀 접수'
    entry = _entry(line, (Field.SCRIPT, "교환으로 도와드리고 있습니다"), (Field.HANDLING, "품질팀 접수"))
    assert "품질팀 접수" in _told(entry, Part.HANDLING)
    assert "환불해 달라고 하시면" in _told(entry, Part.HANDLING)


def test_a_screen_in_quotation_marks_is_no_script() -> None:
    line = "중복 여부는 상담 화면 '할인조회' 결과로만 안내"
    entry = _entry(line, (Field.HANDLING, line))
    assert not _told(entry, Part.SCRIPT)
    assert "'할인조회' 결과로만" in _told(entry, Part.HANDLING)


def test_that_customers_are_written_to_is_no_order() -> None:
    line = "해당 고객은 1/15(금) 앱 알림으로 개별 안내"
    entry = _entry(line, (Field.HANDLING, line))
    assert "앱 알림" not in _told(entry, Part.HANDLING)
    assert "앱 알림" in _to_customers(entry)


def test_a_rule_is_told_to_customers_though_an_order_is_joined_to_it() -> None:
    rule, order = "전날까지 취소 가능하며", "현장에서 항의하시면 점장에게 연결해 주세요"
    entry = _entry(f"{rule} {order}", (Field.POLICY, rule), (Field.HANDLING, order))
    assert "전날까지 취소하실 수 있습니다." in _to_customers(entry)
    assert "항의" not in _to_customers(entry)
    assert "취소" not in _told(entry, Part.HANDLING)
    assert "점장에게 연결" in _told(entry, Part.HANDLING)


def test_an_order_keeps_the_case_that_its_label_names() -> None:
    line = "폭설로 못 온 경우: 예약번호만 받아서 운영실로 카톡 전달"
    entry = _entry(line, (Field.LIMITS, "예약번호만 받아서 운영실로 카톡 전달"))
    assert "폭설로 못 온 경우: 예약번호만 받아서 운영실로 카톡 전달" in _told(entry, Part.HANDLING)
    assert "예약번호" not in _to_customers(entry)


def test_what_stands_below_notes_for_agents_is_theirs_and_its_heading_is_not_said() -> None:
    entry = drafted_as(
        "[출시] 안심 반납 1/18(월) 오픈\n2. 상담 시 주의\n - 섬 지역 시기 문의 → 미정으로 안내\n - 개인 로밍과 중복 가입 안 됨. 이미 가입했으면 해지 먼저 도와줄 것",
        "1/18(월)",
        DAY,
        [(Field.POLICY, "개인 로밍과 중복 가입 안 됨. 이미 가입했으면 해지 먼저 도와줄 것")],
        name="안심 반납",
    )
    assert "해지 먼저 도와줄 것" in _told(entry, Part.HANDLING)
    assert "도와줄" not in _to_customers(entry)
    assert not any("상담 시 주의" in piece.text for piece in entry.pieces)


def test_a_question_that_agents_do_not_answer_is_no_wording_that_they_must_not_say() -> None:
    line = '"제가 먹어도 되나요"는 절대 답하지 말고 주치의 상담을 권해 주세요'
    told = _told(_entry(line, (Field.SCRIPT, "제가 먹어도 되나요")), Part.HANDLING)
    assert "절대 답하지 말고 주치의 상담을 권해" in told
    assert "라고 말하지" not in told


def test_wording_that_must_not_be_said_is_no_script() -> None:
    line = '"평생 무료입니다"라고는 절대 말하지 마세요'
    entry = _entry(line, (Field.SCRIPT, "평생 무료입니다"))
    assert "무료" not in _told(entry, Part.SCRIPT) + _to_customers(entry)
