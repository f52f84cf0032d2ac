"""What a draft must not tell customers: talk among colleagues, yes to half of it, a rule that lost what it is of."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from support.noted import KST, drafted_as, lines, told

from bridge.domain.drafting.answered_by import answers
from bridge.domain.drafting.left_open import left_open
from bridge.domain.drafting.own_words import own_question
from bridge.domain.drafting.to_agents import names_nothing, of_the_desk, without_remark
from bridge.domain.drafting.yes_or_no import reply
from bridge.domain.entries import Entry, Part
from bridge.domain.laid_out import laid_out
from bridge.domain.notes import Field

DAY = datetime(2027, 5, 11, tzinfo=KST)
HEAD = "[안내] 나룻배 정기권 5/11(화) 오픈\n- 대상: 앱 회원\n"


def entry_of(line: str, facts: list[tuple[Field, str]], head: str = HEAD, **more: object) -> Entry:
    found = [(Field.TARGET, "앱 회원"), *facts] if head is HEAD else facts
    return drafted_as(head + line, "5/11(화)", DAY, found, name="나룻배 정기권", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("question", "text", "begins"),
    [
        ("강아지도 돼요?", "강아지는 평일에만 입장하실 수 있습니다.", ""),
        ("초진도 돼요?", "초진은 내원 후에는 가능합니다.", ""),
        ("강아지도 돼요?", "강아지는 입장하실 수 있습니다.", "네"),
        ("묶음 할인은 그대로예요?", "묶음 할인은 대표회선을 유지하는 동안만입니다.", ""),
        ("수수료는 그대로예요?", "수수료는 변동이 없습니다.", "네"),
        ("환불돼요?", "키트를 뜯으면 키트값을 제외하고 환불됩니다.", ""),
        ("취소하면 환불돼요?", "취소하면 추가금은 환불이 안 되고 표값만 수수료를 떼고 환불됩니다.", ""),
        ("한 홀도 못 치면 환불돼요?", "한 홀도 못 치면 전액, 9홀 전이면 50%, 이후 환불은 없습니다.", ""),
        ("돈 내야 해요?", "골드 등급 이상은 무료입니다.", ""),
        ("전액 환불돼요?", "예매하신 분 전액 환불이고 수수료는 없습니다.", "네"),
        ("돈 내야 해요?", "이용료는 무료입니다.", "아니요"),
        ("섬 지역도 돼요?", "섬 지역은 안됩니다.", "아니요"),
    ],
)
def test_yes_and_no_are_said_of_all_that_follows(question: str, text: str, begins: str) -> None:
    assert reply(question, text) == begins


def test_a_question_that_another_answers_in_full_is_asked_once() -> None:
    entry = entry_of("- 파손된 컵은 반납하실 수 없습니다", [(Field.POLICY, "파손된 컵은 반납하실 수 없습니다")])
    one = next(item for item in entry.inquiries if item.confirmed)
    short = replace(one, questions=("누구나 되나요?",), say="비회원은 기존 방식입니다.", cases=())
    whole = replace(short, say="회원만 됩니다. 비회원은 기존 방식입니다.")
    asked = [item.say for item in laid_out(replace(entry, inquiries=(short, whole))).answered]
    assert asked == [whole.say]


def test_what_somebody_does_is_asked_for_as_his_deed() -> None:
    assert own_question("월세 거주자는 신청하실 수 없습니다.") == "월세 거주자도 신청할 수 있어요?"
    assert "누가 내요" not in own_question("보관은 사흘이며, 지나면 왕복배송비는 고객님 부담입니다.")


def test_what_happens_to_a_customer_is_not_asked_for_as_what_he_does() -> None:
    assert own_question("석 달에 세 번 취소하면 다음 달 신청이 막힙니다.").endswith("어떻게 돼요?")
    assert own_question("카드를 분실하면 고객센터에 신청하셔야 합니다.").endswith("어떻게 해요?")
    assert own_question("정확한 날짜는 추후 공지됩니다.") == ""


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("진행 상태 조회만", "상담사 권한"),
        ("CS tool에서 대신 처리 X", ""),
        ("어디로 들어오냐 물으면 결제수단으로 간다고 하면 됨", ""),
        ("고객께 사전 고지", ""),
        ("포인트 임의 지급 금지", ""),
        ("확정이라고 하시면 안 됩니다", ""),
        ("먼저 물어보시면 취소된다고 말씀하셔도 됩니다", ""),
        ("매장별 재고는 상담에서 조회 안 되니 앱 화면 안내", ""),
    ],
)
def test_what_agents_may_and_say_is_no_line_for_customers(text: str, topic: str) -> None:
    assert of_the_desk(text, topic)
    assert not of_the_desk("상담원 연결은 0번 그대로", "")
    line = f"- {topic + ': ' if topic else ''}{text}"
    entry = entry_of(line, [(Field.LIMITS, text)])
    assert text.split()[0] not in told(entry)
    assert any(text.split()[0] in piece for piece in lines(entry, Part.HANDLING))


def test_what_is_not_to_be_said_is_no_promise() -> None:
    talked = "보상이 된다, 얼마다는 예상이라도 말하지 마시고 심의 결과로 안내된다고 해 주세요"
    entry = entry_of(f"- {talked}", [(Field.TARGET, "보상이 된다"), (Field.HANDLING, talked)])
    assert "보상" not in told(entry)
    assert any("말하지" in line for line in lines(entry, Part.HANDLING))
    ruled = "환불은 7일 안에 가능합니다"
    assert ruled in told(entry_of(f"- {ruled}", [(Field.POLICY, ruled)]))


def test_a_question_before_an_arrow_turns_into_nothing() -> None:
    asked = '왜 없어지냐 → "더 많은 분이 쓰시는 배달로 합칩니다." 이대로'
    entry = entry_of(f"- {asked}", [(Field.TARGET, asked)])
    assert "변경됩니다" not in told(entry)
    plain = '왜 없어지냐 → "더 많은 분이 쓰시는 배달로 합칩니다."'
    assert lines(entry_of(f"- {plain}", [(Field.TARGET, plain)]), Part.SCRIPT) == [
        "더 많은 분이 쓰시는 배달로 합칩니다."
    ]
    assert lines(entry, Part.SCRIPT) == ["더 많은 분이 쓰시는 배달로 합칩니다."]


def test_numbered_choices_are_labels() -> None:
    entry = entry_of(
        "선택지\n ① 전액환불: 카드 3~5영업일, 계좌 2영업일", [(Field.POLICY, "카드 3~5영업일, 계좌 2영업일")]
    )
    assert "전액환불은 카드 3~5영업일, 계좌 2영업일이 걸립니다." in told(entry)


def test_who_signs_and_who_writes_at_length_is_not_told() -> None:
    entry = entry_of("- 앱에서 신청\n한기획 드림 (내선 1234)", [(Field.HANDLING, "한기획 드림 (내선 1234)")])
    assert not any("드림" in line or "드립" in line for line in lines(entry, Part.HANDLING))
    line = "접수 방식이 바뀌어서 좀 길게 적습니다"
    assert "길게" not in told(entry_of(f"- {line}", [(Field.HOW_TO, line)]))


@pytest.mark.parametrize(
    ("question", "text", "fits"),
    [
        ("주말에도 해요?", "평일 2시간 12,000원, 주말 2시간 15,000원입니다.", False),
        ("주말에도 해요?", "주말에는 쉽니다.", True),
        ("돈을 더 내야 해요?", "요금은 성인 8천원입니다.", False),
        ("돈 내야 해요?", "주차 2시간 무료 이후 30분당 1천원입니다.", False),
        ("얼마예요?", "해지 시 기기 반납, 미반납 시 88,000원 청구입니다.", False),
        ("얼마예요?", "이용료는 8,800원입니다.", True),
    ],
)
def test_an_amount_of_something_else_is_no_answer(question: str, text: str, fits: bool) -> None:
    assert answers(question, text) is fits


def test_what_a_planner_expects_of_the_phones_is_left_out() -> None:
    assert without_remark("구형 폰은 속도가 같습니다 → 불만 예상") == "구형 폰은 속도가 같습니다"
    assert without_remark("종료 후엔 구매 불가 (이거 문의 많을 듯)") == "종료 후엔 구매 불가"
    assert without_remark("불만 접수는 앱에서 가능") == "불만 접수는 앱에서 가능"
    entry = entry_of(
        "- 체험 중 해지하면 즉시 종료 (남은 기간 이용 불가) 헷갈려하실 거예요",
        [(Field.POLICY, "체험 중 해지하면 즉시 종료 (남은 기간 이용 불가) 헷갈려하실 거예요")],
    )
    assert "즉시 종료됩니다. 남은 기간은 이용하실 수 없습니다." in told(entry)
    assert "헷갈" not in told(entry)


def test_what_is_only_undecided_is_named_as_open_and_told_by_no_sentence() -> None:
    line = "- 강습 강사는 섭외중이라 미정\n- 수건은 유료이며 값은 미정, 사물함은 무료"
    facts = [(Field.LIMITS, "강습 강사는 섭외중이라 미정"), (Field.PRICE, "수건은 유료이며 값은 미정, 사물함은 무료")]
    entry = entry_of(line, facts)
    assert "강습 강사" in [point.label for point in entry.open_points]
    assert "섭외" not in told(entry)
    assert "사물함은 무료" in told(entry)  # what is settled beside it is told


@pytest.mark.parametrize(
    ("line", "to_agents"),
    [
        ("남은 칸은 화면 보고 말해줘도 ok", "남은 칸은 화면 보고 말해줘도"),
        ("화면이 안 바뀌는 분은 새로고침 안내해주세요", "화면이 안 바뀌는 분은"),
        ("왜 줄였냐 하면 '이용 현황에 맞춘 것'", "'이용 현황에 맞춘 것'"),
        ("업체 사정 때문이고 고객한텐 '안전 점검'", "고객한텐 '안전 점검'"),
    ],
)
def test_what_speaks_to_whoever_answers_is_told_to_no_customer(line: str, to_agents: str) -> None:
    entry = entry_of(f"- {line}", [(Field.LIMITS, line)])
    assert any(to_agents in text for text in lines(entry, Part.HANDLING))
    customers = [piece.text for piece in entry.pieces if piece.part is Part.LIMITS]
    assert not any(word in text for text in customers for word in (line[:6], "업체"))
    assert not any("업체 사정" in text for text in lines(entry, Part.HANDLING))


def test_a_question_for_whom_it_does_not_hold_is_answered_by_nobody_who_is_welcome() -> None:
    head = "[안내] 나룻배 정기권 5/11(화) 오픈\n"
    line = "Q. 누가 신청 못하나요\nA. 만 14세 미만, 법인 회원"
    entry = entry_of(line, [(Field.TARGET, "만 14세 미만, 법인 회원")], head)
    assert "누가 신청 못하나요: 만 14세 미만, 법인 회원" in told(entry)
    assert "해당됩니다" not in told(entry)


@pytest.mark.parametrize(
    ("line", "part", "said"),
    [
        ("Q. 이월은 - 남은 횟수는 이월 안 됨", Part.LIMITS, "남은 횟수는 이월"),
        ("Q. 어디가 선착장 - 앱 지도 보라색 점", Part.LIMITS, "선착장은 앱 지도 보라색 점입니다."),
        ("뭐가 바뀌나: 예약 시간은 전날 17시까지", Part.LIMITS, "예약 시간은 전날 오후 5시까지입니다."),
        ("무단 미탑승 3회 → 30일간 예약 제한", Part.LIMITS, "무단 미탑승 3회는 30일간 예약이 제한됩니다."),
        ("구명조끼는 첫 달 50%인데", Part.LIMITS, "구명조끼는 첫 달 50%입니다."),
    ],
)
def test_a_question_or_a_heading_is_no_topic(line: str, part: Part, said: str) -> None:
    words = line.partition(" - ")[2] or line.partition(": ")[2] or line
    entry = entry_of(f"- {line}" if not line.startswith("Q") else line, [(Field.LIMITS, words)])
    assert any(said in text for text in lines(entry, part)), lines(entry, part)


def test_what_need_not_be_said_is_told_to_nobody() -> None:
    line = "끝나는 건 은행 정산 때문이고요(이건 말씀 안 하셔도 돼요)"
    entry = entry_of(f"- {line}", [(Field.LIMITS, line)])
    assert not any("정산" in piece.text for piece in entry.pieces if piece.part is Part.LIMITS)


def test_a_tag_that_customers_write_is_no_channel() -> None:
    line = "인증샷은 인스타 #나룻배한바퀴 태그로 올리시면 됩니다"
    assert "본사 확인 요청" not in " ".join(lines(entry_of(f"- {line}", [(Field.LIMITS, line)]), Part.LIMITS))


def test_an_order_that_has_lost_what_it_is_about_is_none() -> None:
    assert names_nothing("이렇게 답해도 됩니다")
    assert names_nothing("섞어서 답하지 말아주시기 바랍니다")
    assert names_nothing("이것만 꼭 부탁드립니다")
    assert not names_nothing("접수만 해서 운영팀으로")
    assert not names_nothing("보상 된다/안 된다 X")
    line = "단체 할인은 확답하지 말아주세요"
    bare = entry_of("- 확답 어렵습니다", [(Field.HANDLING, "확답 어렵습니다")])
    assert not any("확답" in text for text in lines(bare, Part.HANDLING))
    whole = entry_of(f"- {line}", [(Field.HANDLING, line)])
    assert any("단체 할인은 확답하지" in text for text in lines(whole, Part.HANDLING))


@pytest.mark.parametrize(
    ("text", "topic", "what"),
    [
        ("대체 요금제는 '나루 라이트'인데 가격은 아직 검토 중이라 정해지면 공유드려요", "", "대체 요금제 가격"),
        ("선결제 잔액 처리 방안은 재무 검토 중", "", "선결제 잔액 처리 방안"),
        ("아직 준비 중", "해외 체류자 예외 절차", "해외 체류자 예외 절차"),
        ("옛 앱은 6월 말 종료 예정이며 정확한 날짜는 추후 공지", "", "옛 앱 날짜"),
        ("가족 공유 기능은 아직요", "", "가족 공유 기능"),
        ("골프백은 별도 요금 → 미정", "", "골프백"),
        ("제주 할증 인상은 검토 중", "", "제주 할증 인상"),
        ("섬 지점은 참여할지 아직 얘기 중이라 물어보시면 확인 중이라고만", "", "섬 지점은 참여할지"),
        ("응시료 지원이 앱에서도 이어지는지는 정리가 덜 됐습니다", "", "응시료 지원이 앱에서도 이어지는지"),
        ("제휴 매장에서 계약한 건이 새 기준인지는 확인중", "", "제휴 매장에서 계약한 건이 새 기준인지"),
        ("5/11 마포·은평 → 6월 서울 전체(확정 아님)", "", "서울 전체"),
        ("거제·남해 노선 추가는 협의중, 날짜 없음", "", "거제·남해 노선 추가"),
        ("라이브 다시보기 제공은 출연자분들과 조율 중이라 확답이 어렵습니다", "", "라이브 다시보기 제공"),
        ("다른 검사와 같은 날 되는지 여부 → 공단 확인 중", "", "다른 검사와 같은 날 되는지 여부"),
        ("미안 쿠폰 따로 주냐 → 논의중이에요, 준다고 하지 마세요", "", "미안 쿠폰 따로 주는지"),
        ("아직 정해진 거 없다고만 해 주세요", "수원점", "수원점"),
        ("본사에서 보상안 논의중", "", "보상안"),
        ("자녀 보호 기능은 업데이트 예정, 시기 미정", "", "자녀 보호 기능 시기"),
        ("2차 예약은 언제? 미정", "", "2차 예약 날짜"),
        ("새 색은 4월 얘기가 있지만 확정 아님", "", "새 색"),
        ("Fast lane (VIP): not included, still talking", "", "Fast lane"),
        ("Corporate accounts: blocked at launch, date TBD", "", "Corporate accounts date"),
        ("수영장 강사는 섭외중이라 미정", "", "수영장 강사"),
        ("길드전은 8월 중인데 날짜 아직 안 박힘", "", "길드전 날짜"),
        ("산간은 10월 안에 되긴 할건데 날짜 안나옴", "", "산간 날짜"),
        ("동래점은 2월 오픈 예정인데 아직이라 행사 되는지도 미정", "", "동래점 행사 되는지"),
        ("타사 보상(타사 기기 반납) 금액은 아직 안나왔어요", "", "타사 보상(타사 기기 반납) 금액"),
        ("국제우편은 미정 아니고 안 됩니다", "", ""),
        ("신청하신 건은 검토 중에는 취소가 안 됩니다", "", ""),
        ("확인 중인 고객은 기다려 달라고 안내", "", ""),
        ("비밀번호는 다른 사람이 모르게 해 주세요", "", ""),
    ],
)
def test_what_a_note_leaves_open_is_found_in_any_wording(text: str, topic: str, what: str) -> None:
    assert left_open(text, topic) == what


def test_what_becomes_of_what_was_paid_is_open_where_a_paid_thing_ends() -> None:
    head = "나룻배 정기권 5/11(화) 종료\n"
    line = "- 정기권을 결제하신 회원께는 앱 공지가 나갑니다"
    facts = [(Field.TARGET, "정기권을 결제하신 회원께는 앱 공지가 나갑니다")]
    labels = [point.label for point in entry_of(line, facts, head).open_points]
    assert any("환불" in label for label in labels)
    told_of = entry_of(line + "\n- 남은 기간은 일할로 환불", [*facts, (Field.POLICY, "남은 기간은 일할로 환불")], head)
    assert not any("환불" in point.label for point in told_of.open_points)


def test_money_back_that_is_left_open_in_a_held_back_line_is_named_by_its_kind() -> None:
    line = "- 잔액 환불 방식은 재무 검토 중\n- 앱에서 신청"
    entry = entry_of(line, [(Field.HOW_TO, "앱에서 신청")], held=("잔액 환불 방식은 재무 검토 중",))
    labels = [point.label for point in entry.open_points]
    assert any("환불" in label for label in labels)
    assert not any("재무" in label or "잔액" in label for label in labels)


def test_what_leans_on_a_held_back_clause_is_not_said_of_the_launch() -> None:
    line = "- 사고 배상은 내부 규정 기준, 최대 구매가의 80%. 인수 후 7일이 지나면 배상 안 됨"
    facts = [(Field.LIMITS, "최대 구매가의 80%"), (Field.LIMITS, "인수 후 7일이 지나면 배상 안 됨")]
    entry = entry_of(line, facts, held=("사고 배상은 내부 규정 기준",))
    assert "80%" not in told(entry)
    assert "인수 후 7일이 지나면 배상되지 않습니다." in told(entry)


def test_steps_by_day_are_told_together() -> None:
    entry = entry_of("- 5/11(화) 마포·은평, 5/25 분당", [(Field.TARGET, "5/25 분당")], head="나룻배 정기권\n")
    assert "5월 11일(화) 마포·은평" in told(entry)


def test_a_dotted_day_does_not_end_a_sentence() -> None:
    line = "- 본관 발급기는 5.11.~5.14. 교체 공사로 이용 불가"
    entry = entry_of(line, [(Field.LIMITS, "교체 공사로 이용 불가")])
    assert "교체 공사로 이용하실 수 없습니다." not in lines(entry, Part.LIMITS)


def test_a_sentence_is_said_once_in_an_answer() -> None:
    note = "심야 호출 할증 조정합니다. 2월 1일 00시부로 23시~04시 할증이 20%에서 25%로 올라가요. 예약 호출은 이미 잡힌 건까지 기존 요율 유지."
    value = "23시~04시 할증이 20%에서 25%로 올라가요"
    entry = drafted_as(
        note, "2월 1일 00시", datetime(2027, 2, 1, tzinfo=KST), [(Field.PRICE, value)], name="심야 호출 할증"
    )
    assert entry.inquiries
    for inquiry in entry.inquiries:
        said = inquiry.say.rstrip(".").split(". ")
        assert len(said) == len(set(said)), inquiry.say
