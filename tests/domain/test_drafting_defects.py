"""What judges found in drafts, class by class, in sentences of our own."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.noted import KST, drafted_as, lines, told

from bridge.domain.drafting.tables import rows_of_tables
from bridge.domain.drafting.yes_or_no import reply
from bridge.domain.entries import Entry, Part
from bridge.domain.notes import Field, Visibility
from bridge.domain.sentences import conclude, say, say_row, sound

DAY = datetime(2026, 12, 9, tzinfo=KST)
HEAD = "[오픈 안내] 모아이용권 12/9(수) 오픈\n- 대상: 앱 회원\n"


def entry_of(line: str, facts: list[tuple[Field, str]], name: str = "모아이용권", **more: object) -> Entry:
    return drafted_as(HEAD + line, "12/9(수)", DAY, [(Field.TARGET, "앱 회원"), *facts], name=name, **more)  # type: ignore[arg-type]


def test_a_list_is_said_whole_and_not_one_of_it() -> None:
    entry = entry_of(
        "- 국가: 태국, 네팔, 호주 등 31개국\n- 골프채, 서핑보드는 실을 수 없음",
        [
            (Field.LIMITS, "태국"),
            (Field.TARGET, "호주 등 31개국"),
            (Field.PRICE, "골프채"),
            (Field.LIMITS, "서핑보드는 실을 수 없음"),
        ],
    )
    assert "국가는 태국, 네팔, 호주 등 31개국입니다." in told(entry)
    assert "골프채, 서핑보드는 실을 수 없습니다." in told(entry)
    assert say("유아식, 분유는 매장 규정 그대로", Field.LIMITS).text == "유아식, 분유는 매장 규정 그대로입니다."
    assert say("회원 전용, 손님은 이용 불가", Field.LIMITS).text == "회원 전용입니다. 손님은 이용하실 수 없습니다."


@pytest.mark.parametrize("asked", ["전 지점인가요", "앱에서도 되나요", "언제 열릴까", "무료인가요"])
def test_a_question_is_never_stated(asked: str) -> None:
    assert conclude(asked) is None


def test_what_a_planner_has_heard_is_said_plainly() -> None:
    assert conclude("수수료는 없다고 합니다") == "수수료는 없습니다"
    assert conclude("한 번만 된다고 해요") == "한 번만 됩니다"


@pytest.mark.parametrize(
    "order",
    [
        "감사 쿠폰은 먼저 꺼내지 말고 두 번째로 항의하신 분께만 제시",
        "재고 얘기는 밖으로 나가면 안 돼요",
        "회신은 다음 영업일까지 갑니다",
        "보호자가 안 계신 분은 창구 접수 가능 → 상담 시스템에 '창구' 태그 남기기",
    ],
)
def test_what_only_agents_do_is_told_to_no_customer(order: str) -> None:
    entry = entry_of(f"- {order}", [(Field.POLICY, order)])
    assert order[:8] not in told(entry)
    assert any(order[:8] in text for text in lines(entry, Part.HANDLING))


def test_the_head_of_a_letter_is_nothing_about_the_launch() -> None:
    note = "보낸사람: 한빛보상파트\n제목: 모아이용권 오픈 건\n고객센터 여러분 귀하. 12/9(수) 오픈합니다. 수수료는 없습니다."
    facts = [(Field.POLICY, "한빛보상파트"), (Field.HOW_TO, "고객센터 여러분 귀하"), (Field.PRICE, "수수료는 없습니다")]
    said = told(drafted_as(note, "12/9(수)", DAY, facts, name="모아이용권"))
    assert "수수료는 없습니다." in said
    assert "귀하" not in said


def test_a_clause_whose_condition_is_held_back_is_not_said_without_it() -> None:
    line = "단 12/27까지는 시범 기간이라 추가요금 대신 알림만 나가요. 추가요금은 2,000원이에요."
    facts = [(Field.PRICE, "추가요금 대신 알림만 나가요"), (Field.PRICE, "추가요금은 2,000원이에요")]
    entry = entry_of(line, facts, held=["단 12/27까지는 시범 기간이라"])
    assert "알림만" not in told(entry)
    assert "추가요금은 2,000원입니다." in told(entry)


def test_one_of_a_list_that_is_held_back_takes_no_other_with_it() -> None:
    entry = entry_of("무료, 30자까지, 주문당 1장", [(Field.LIMITS, "주문당 1장")], held=["30자까지"])
    assert "주문당 1장" in told(entry)


def test_half_a_sum_is_not_said() -> None:
    line = "- 변경 수수료는 9,000원 + 정산차액\n- 취소 수수료는 12,000원"
    facts = [(Field.POLICY, "변경 수수료는 9,000원"), (Field.POLICY, "취소 수수료는 12,000원")]
    said = told(entry_of(line, facts, held=["정산차액"]))
    assert "9,000원" not in said
    assert "취소 수수료는 12,000원입니다." in said


def test_changing_ones_mind_is_not_what_changes() -> None:
    line = "- 변경: 출발 전 건당 9,000원 / 취소: 출발 전 건당 12,000원, 노쇼 15,000원"
    facts = [(Field.POLICY, "출발 전 건당 9,000원"), (Field.POLICY, "출발 전 건당 12,000원, 노쇼 15,000원")]
    said = told(entry_of(line, facts))
    assert "변경은 출발 전 건당 9,000원입니다." in said
    assert "취소는 출발 전 건당 12,000원" in said
    assert "변경 후" not in said


def test_a_price_with_an_open_end_keeps_it() -> None:
    assert say("제주 노선 24,900원~", Field.PRICE).text.endswith("24,900원부터입니다.")


def test_a_table_between_tabs_or_bars_needs_no_frame_of_its_own() -> None:
    tabs = [(row.about, row.told) for row in rows_of_tables("노선\t편도 요금\n여수\t24,900원~\n포항\t22,900원~")]
    assert tabs == [("", ""), ("여수", "편도 요금: 24,900원~"), ("포항", "편도 요금: 22,900원~")]
    assert say_row(tabs[1][1], tabs[1][0])[0].text == "여수는 편도 요금이 24,900원부터입니다."
    bars = [row.told for row in rows_of_tables("등급 | 기준(최근 6개월) | 적립률\nVIP | 60만원 이상 | 3% → 2%")]
    assert bars == ["", "기준(최근 6개월): 60만원 이상; 적립률: 3% → 2%"]


@pytest.mark.parametrize("label", ["뭐냐면", "달라지는 점", "known", "What"])
def test_a_label_that_only_says_that_something_follows_is_not_said(label: str) -> None:
    assert (
        say("여러 계좌를 한 번에 옮겨 주는 기능", Field.HOW_TO, topic=label).text
        == "여러 계좌를 한 번에 옮겨 주는 기능입니다."
    )


def test_what_moves_without_a_name_is_said_of_what_the_launch_changes() -> None:
    note = "정기점검 주기 변경 12/9(수) 시행\n- 기존 2개월 → 변경 4개월"
    entry = drafted_as(note, "12/9(수)", DAY, [(Field.LIMITS, "기존 2개월 → 변경 4개월")], name="정기점검 주기 변경")
    assert lines(entry, Part.OLD_RULE) == ["12월 9일(수) 전까지는 정기점검 주기가 2개월입니다."]
    assert lines(entry, Part.NEW_RULE) == ["12월 9일(수)부터는 정기점검 주기가 4개월입니다."]


def test_what_was_and_will_be_stands_side_by_side_only_where_each_amount_has_its_name() -> None:
    note = "환전 수수료 변경 12/9(수) 시행\n- 50만원 이하 3,000원 → 2,000원\n- 50만원 초과 5,000원 → 4,000원"
    facts = [(Field.PRICE, "50만원 이하 3,000원 → 2,000원"), (Field.PRICE, "50만원 초과 5,000원 → 4,000원")]
    entry = drafted_as(note, "12/9(수)", DAY, facts, name="환전 수수료 변경")
    assert lines(entry, Part.NEW_RULE) == ["12월 9일(수)부터는 50만원 이하 2,000원, 50만원 초과 4,000원입니다."]
    unnamed = "환전 수수료 변경 12/9(수) 시행\n- 3,000원 → 2,000원\n- 5,000원 → 4,000원"
    bare = [(Field.PRICE, "3,000원 → 2,000원"), (Field.PRICE, "5,000원 → 4,000원")]
    entry = drafted_as(unnamed, "12/9(수)", DAY, bare, name="환전 수수료 변경")
    assert not lines(entry, Part.NEW_RULE), "2,000원 of what?"


def test_a_dictated_sentence_answers_no_question_by_one_word_alone() -> None:
    note = HEAD + '- 안내 문구: "크기는 특대와 대가 섞여 발송됩니다"'
    entry = drafted_as(note, "12/9(수)", DAY, [(Field.SCRIPT, "크기는 특대와 대가 섞여 발송됩니다")], name="모아이용권")
    assert lines(entry, Part.SCRIPT) == ["크기는 특대와 대가 섞여 발송됩니다"]
    assert not any("특대" in inquiry.say for inquiry in entry.inquiries)


def test_a_thing_that_opens_is_explained_by_what_says_what_it_is() -> None:
    entry = entry_of(
        "- 아기는 예매 뒤 전화로 추가됩니다\n- 여러 이용권을 하나로 모아 주는 기능입니다",
        [
            (Field.LIMITS, "아기는 예매 뒤 전화로 추가됩니다"),
            (Field.HOW_TO, "여러 이용권을 하나로 모아 주는 기능입니다"),
        ],
    )
    what = next(inquiry for inquiry in entry.inquiries if inquiry.type == "A1")
    assert what.say.startswith("여러 이용권을 하나로 모아 주는 기능입니다.")
    assert "추가됩니다" not in what.say


def test_a_rise_in_price_leaves_no_refund_open_that_nobody_asked_about() -> None:
    note = "주차 요금 인상 12/9(수) 시행\n- 시간당 1,000원에서 1,500원으로 오름"
    entry = drafted_as(
        note, "12/9(수)", DAY, [(Field.PRICE, "시간당 1,000원에서 1,500원으로 오름")], name="주차 요금 인상"
    )
    assert not any(point.field is Field.POLICY for point in entry.open_points)
    assert all(piece.visibility is not Visibility.INTERNAL for piece in entry.pieces)


def test_what_agents_are_to_tell_customers_is_what_customers_are_told() -> None:
    line = "- 앨범 사진은 종료 후 복구 안 되니 그 전에 내려받으시라고 꼭 말씀해 주세요"
    entry = entry_of(line, [(Field.LIMITS, "사진은 종료 후 복구 안 되니 그 전에 내려받으시라고 꼭 말씀해 주세요")])
    assert "앨범 사진은 종료 후 복구가 안 되니 그 전에 내려받으시기 바랍니다." in told(entry)
    assert any("꼭 말씀해" in text for text in lines(entry, Part.HANDLING)), "and agents know that they say it unasked"


def test_what_is_said_only_to_who_asks_is_not_told_to_everybody() -> None:
    line = "- 왜 늦냐고 물으시면 물량이 몰려 있다고 안내해 주세요"
    assert "물량" not in told(entry_of(line, [(Field.HANDLING, "물량이 몰려 있다고 안내해 주세요")]))


@pytest.mark.parametrize(
    ("fragment", "field", "said"),
    [
        ("유저가 직접 취소 가능", Field.POLICY, "고객님이 직접 취소하실 수 있습니다."),
        ("업뎃 안 되는 기기는 지원 불가", Field.PLATFORM, "업데이트가 안 되는 기기는 지원되지 않습니다."),
        ("10만원 이상 무배", Field.PRICE, "10만원 이상 무료배송입니다."),
        (
            "Settings > Members 에서 admin만 enable 가능",
            Field.HOW_TO,
            "Settings > Members 에서 관리자만 켤 수 있습니다.",
        ),
        ("시행은 2027-02-26부터", Field.LIMITS, "시행은 2027년 2월 26일부터입니다."),
        ("처음 쓰는 *안심 결제*가 적용됩니다", Field.LIMITS, "처음 쓰는 안심 결제가 적용됩니다."),
        ("바로 해지해 드리세요", Field.POLICY, "바로 해지해 드리시기 바랍니다."),
    ],
)
def test_planners_words_are_said_as_customers_know_them(fragment: str, field: Field, said: str) -> None:
    assert say(fragment, field).text == said


def test_short_english_in_a_korean_note_is_said_in_korean() -> None:
    entry = entry_of(
        "- Team/Business plan only (Free는 제외)\n- No extra charge, 보드는 workspace당 7개까지\n- 게스트 초대는 not supported at launch",
        [
            (Field.TARGET, "Team/Business plan only (Free는 제외)"),
            (Field.PRICE, "No extra charge"),
            (Field.LIMITS, "보드는 workspace당 7개까지"),
            (Field.LIMITS, "게스트 초대는 not supported at launch"),
        ],
    )
    said = told(entry)
    assert "Team·Business만 이용하실 수 있습니다. Free는 제외됩니다." in said
    assert "추가 요금은 없습니다." in said
    assert "보드는 workspace당 7개까지" in said
    assert "게스트 초대는 지원되지 않습니다." in said


def test_english_beside_korean_is_quoted_whole_and_not_lost() -> None:
    line = "- Up to 7 boards per user, 하루 합산 9만원까지"
    said = told(entry_of(line, [(Field.LIMITS, "Up to 7 boards per user, 하루 합산 9만원까지")]))
    assert "‘Up to 7 boards per user, 하루 합산 9만원까지’" in said


def test_yes_to_one_and_no_to_another_is_no_plain_yes() -> None:
    assert reply("중복 돼요?", "중복은 약정 할인 가능, 복지 할인 불가입니다.") == ""
    assert reply("중복 돼요?", "중복은 가능합니다.") == "네"


def test_a_line_that_gives_the_day_and_nothing_else_is_said_once() -> None:
    entry = entry_of("- 시행일: 2026-12-09", [(Field.LIMITS, "2026-12-09")])
    assert "시행일" not in told(entry)


def test_a_label_says_whom_something_is_for_whatever_the_words_behind_it() -> None:
    entry = entry_of("", [], held=())
    assert lines(entry, Part.TARGET) == ["대상은 앱 회원입니다."]
    note = "[오픈 안내] 모아이용권 12/9(수) 오픈\n- 대상: 앱 5.2 이상, 카드 결제 고객"
    facts = [(Field.TARGET, "앱 5.2 이상, 카드 결제 고객")]
    assert lines(drafted_as(note, "12/9(수)", DAY, facts, name="모아이용권"), Part.TARGET)


def test_a_day_that_is_another_one_when_it_is_read_is_not_said() -> None:
    said = told(
        entry_of(
            "- 목록은 차주에 올라갑니다\n- 목록은 앱에 있습니다",
            [(Field.LIMITS, "목록은 차주에 올라갑니다"), (Field.HOW_TO, "목록은 앱에 있습니다")],
        )
    )
    assert "차주" not in said
    assert "목록은 앱에 있습니다." in said


def test_the_first_line_says_the_day_and_not_how_far_off_it_was() -> None:
    note = "모레 오전 9시부터 별관 3층에서도 진료비를 내실 수 있어요."
    entry = drafted_as(note, "모레", DAY, [(Field.HOW_TO, "별관 3층에서도 진료비를 내실 수 있어요")])
    assert "모레" not in told(entry)


def test_two_amounts_beside_a_slash_keep_what_each_is_for() -> None:
    assert "월 50만원" in say("하루 결제 10만원 / 월 50만원까지", Field.LIMITS).text
    assert "월 10만원" not in say("하루 결제 10만원 / 월 50만원까지", Field.LIMITS).text
    assert "월 4,900원" in say("이용료 4,900원/월", Field.PRICE).text


def test_a_clause_that_names_nothing_but_the_day_is_no_first_line() -> None:
    note = "모아이용권 안내\n12/9 수요일 자정(00:00) 반영이고 최근 회차 5개는 종전대로 유료예요."
    entry = drafted_as(
        note, "12/9 수요일", DAY, [(Field.PRICE, "최근 회차 5개는 종전대로 유료예요")], name="모아이용권"
    )
    assert lines(entry, Part.SUMMARY)[0].startswith("모아이용권")


@pytest.mark.parametrize(
    ("fragment", "field", "said"),
    [
        (
            "초등 종합반 6개월권 30% 할인 → 300,000원에서 210,000원",
            Field.PRICE,
            "초등 종합반 6개월권은 30% 할인되어 300,000원에서 210,000원이 됩니다.",
        ),
        ("고1~고3 신규 결제만", Field.TARGET, "고1부터 고3까지 신규 결제만 가능합니다."),
        ("4/3~5 제외", Field.LIMITS, "4월 3일부터 5일까지 제외됩니다."),
        ("앱 홈 배너에서", Field.HOW_TO, "앱 홈 배너에서 하실 수 있습니다."),
    ],
)
def test_ranges_and_cut_prices_are_said_as_they_are_meant(fragment: str, field: Field, said: str) -> None:
    assert say(fragment, field).text == said


def test_what_was_and_is_in_brackets_stays_beside_what_it_is_of() -> None:
    assert "(24,000원에서 12,000원)" in say("픽업으로 주문하는 훈제오리 50% (24,000→12,000원)", Field.PRICE).text


def test_half_a_clause_in_quotation_marks_is_no_sentence() -> None:
    assert not sound("이용 기준은 ‘미뤄진 거고’입니다.", quoted=True)
    assert not sound("변경·취소·환불 기준은 ‘언제든지 되지만’입니다.", quoted=True)
    assert sound("이용 방법은 ‘마이 > 예약’입니다.", quoted=True)


def test_all_of_a_labelled_line_is_told_of_its_label() -> None:
    entry = entry_of("- 이용 기간: 3/2부터 4/30까지, 3/26~28 제외", [(Field.LIMITS, "3/26~28 제외")])
    assert "3월 2일부터 4월 30일까지" in told(entry)
    assert "3월 26일부터 28일까지" in told(entry)


def test_who_writes_is_told_nobody() -> None:
    note = "보낸사람: 한빛보상파트\n모아이용권 12/9(수) 오픈\n- 수수료 없음"
    facts = [(Field.POLICY, "한빛보상파트"), (Field.PRICE, "수수료 없음")]
    entry = drafted_as(note, "12/9(수)", DAY, facts, name="모아이용권")
    assert not any("한빛보상파트" in piece.text for piece in entry.pieces)


def test_a_rule_that_counts_from_somebody_keeps_its_month() -> None:
    note = "점검 주기 변경\n- 기존 2개월 → 변경 4개월, 12/9 방문 예정 고객부터 순차 적용"
    facts = [(Field.LIMITS, "기존 2개월 → 변경 4개월"), (Field.TARGET, "방문 예정 고객부터 순차 적용")]
    entry = drafted_as(note, "12/9", DAY, facts, name="점검 주기 변경")
    assert "12월 9일 방문 예정 고객" in told(entry)


@pytest.mark.parametrize(
    ("fragment", "field", "said"),
    [
        ("선착순 아님", Field.LIMITS, "선착순이 아닙니다."),
        ("계정별 X", Field.LIMITS, "계정별로는 되지 않습니다."),
        ("회원 할인은 야간엔 적용 X", Field.PRICE, "회원 할인은 야간엔 적용되지 않습니다."),
    ],
)
def test_what_is_denied_is_denied_in_a_whole_sentence(fragment: str, field: Field, said: str) -> None:
    assert say(fragment, field).text == said


def test_several_days_keep_what_holds_on_all_of_them() -> None:
    entry = entry_of("- 12/31, 1/1은 위 금액에 3,000원 추가", [(Field.PRICE, "1/1은 위 금액에 3,000원 추가")])
    assert "12월 31일, 1월 1일은 위 금액에 3,000원이 추가됩니다." in told(entry)


def test_prizes_beside_slashes_are_one_list() -> None:
    line = "- 1일 골드 5만 / 3일 강화석 20개 / 7일 '한복' 의상"
    facts = [(Field.LIMITS, "1일 골드 5만"), (Field.TARGET, "7일 '한복' 의상")]
    entry = entry_of(line, facts)
    assert lines(entry, Part.TARGET) == ["대상은 앱 회원입니다."]
    assert "7일 '한복' 의상" in told(entry)


def test_a_name_that_stands_alone_and_a_guess_say_nothing() -> None:
    assert not sound("화장품 '써보고 반품'입니다.")
    assert not sound("빠르면 셋째주입니다.")
    note = HEAD + "모아이용권 날짜는 QA 끝나봐야 알 것 같아요. 12/9가 제일 빠른 것 같아요."
    assert "같습니다" not in told(drafted_as(note, "12/9(수)", DAY, name="모아이용권"))


def test_a_label_that_says_something_itself_is_no_topic() -> None:
    said = say("한 사람이 네 명까지, 월 20장 한도", Field.LIMITS, topic="내용은 지난번 공유와 동일").text
    assert "동일은" not in said


def test_a_dictated_sentence_about_a_later_day_answers_why_not_yet() -> None:
    note = HEAD + '- 멘트: "더 안정적으로 제공해 드리기 위해 일정을 조정했습니다"'
    script = "더 안정적으로 제공해 드리기 위해 일정을 조정했습니다"
    entry = drafted_as(note, "12/9(수)", DAY, [(Field.SCRIPT, script)], name="모아이용권")
    assert [inquiry.type for inquiry in entry.inquiries if script in inquiry.say] == ["F2"]


def test_what_was_and_what_will_be_stand_under_their_headings() -> None:
    note = "멤버십 조정 12/9(수)\n▶ 기존\n  - 연회비 1만원\n▶ 변경\n  - 연회비 1만 2천원"
    facts = [(Field.PRICE, "연회비 1만원"), (Field.PRICE, "연회비 1만 2천원")]
    said = told(drafted_as(note, "12/9(수)", DAY, facts, name="멤버십 조정"))
    assert "기존에는 연회비 1만원이었습니다." in said
    assert "변경 후에는 연회비 1만 2천원입니다." in said


@pytest.mark.parametrize(
    ("fragment", "field", "topic", "said"),
    [
        ("1인 1일 1개", Field.PRICE, "", "이용 한도는 1인 1일 1개입니다."),
        ("사용 시작 전 100% 환불", Field.POLICY, "취소", "취소는 사용 시작 전 100% 환불됩니다."),
        ("가족끼리 데이터를 나눠 쓰는 요금제", Field.HOW_TO, "개요", "가족끼리 데이터를 나눠 쓰는 요금제입니다."),
    ],
)
def test_a_frame_says_of_its_fact_what_that_is(fragment: str, field: Field, topic: str, said: str) -> None:
    assert say(fragment, field, topic=topic).text == said


def test_days_left_out_are_no_answer_to_why_not_me() -> None:
    entry = entry_of("- 12/24~26 제외", [(Field.LIMITS, "12/24~26 제외")])
    assert not any("24일" in inquiry.say for inquiry in entry.inquiries if inquiry.type == "A3")


@pytest.mark.parametrize(
    ("fragment", "field", "topic", "said"),
    [
        (
            "12. 30. 18시 이전 접수분까지 처리",
            Field.LIMITS,
            "처리기준",
            "12월 30일 오후 6시 이전 접수분까지 처리됩니다.",
        ),
        ("2. 10.까지 현금 불가", Field.LIMITS, "", "2월 10일까지 현금은 불가합니다."),
        ("다음 날부터 D+2 정산", Field.LIMITS, "", "다음 날부터 D+2 정산됩니다."),
        ("미등록 카드는 구매처 환불", Field.POLICY, "", "미등록 카드는 구매처에서 환불됩니다."),
        ("버스·택시(철도는 제외)", Field.LIMITS, "사용처", "사용처는 버스·택시입니다. 철도는 제외됩니다."),
    ],
)
def test_offices_dates_and_places_are_said_as_they_are_meant(
    fragment: str, field: Field, topic: str, said: str
) -> None:
    assert say(fragment, field, topic=topic).text == said


def test_a_date_with_dots_at_the_head_of_a_line_is_no_bullet() -> None:
    entry = entry_of("- 1. 31. 이전 결제분은 종전 요금", [(Field.PRICE, "이전 결제분은 종전 요금")])
    assert "1월 31일 이전 결제분" in told(entry)


def test_no_is_said_to_a_fee_only_where_there_is_none() -> None:
    assert reply("돈 내야 해요?", "남은 무료 횟수는 이월되지 않습니다.") in ("", "아니요")
    assert reply("돈 내야 해요?", "남은 횟수는 이월되지 않습니다.") == ""
    assert reply("돈 내야 해요?", "수수료는 없습니다.") == "아니요"


def test_a_sentence_about_tomorrow_leaves_what_is_filed_in_it() -> None:
    note = "차주 월요일 새벽배송 지역 확대 나갑니다 (대전·세종). 하루 2회까지, 수수료 무료"
    facts = [(Field.TARGET, "대전·세종"), (Field.LIMITS, "하루 2회까지"), (Field.PRICE, "수수료 무료")]
    said = told(drafted_as(note, "차주 월요일", DAY, facts, name="새벽배송 지역 확대"))
    assert "대전·세종" in said
    assert "2회까지" in said
    assert "수수료는 무료" in said
    assert "차주" not in said


def test_whom_something_is_for_is_no_part_of_what_follows_it() -> None:
    note = "모아이용권 12/9(수) 오픈. 대상: 급여이체 고객, 간편인증 필요하고 웹은 미지원"
    facts = [(Field.TARGET, "급여이체 고객"), (Field.HANDLING, "간편인증 필요하고 웹은 미지원")]
    assert "급여이체 고객" in told(drafted_as(note, "12/9(수)", DAY, facts, name="모아이용권"))


def test_a_dated_sentence_that_names_nothing_is_not_told() -> None:
    note = "사진 첨부 12/9(수)에 늘어나요. 12/9(수) 13시부터고 기존 5장에서 늘어난 거예요."
    assert "늘어난 것입니다" not in told(drafted_as(note, "12/9(수)", DAY, name="사진 첨부"))


def test_what_is_left_of_a_date_is_no_statement() -> None:
    assert not sound("기준이 반영됩니다.")
    assert not sound("일괄 적용됩니다.")
    assert sound("할인이 적용됩니다.")


def test_a_label_is_no_part_of_the_old_rule() -> None:
    note = "소환 확률 상향 12/9(수) 적용\n- 상세: 전설 등급 0.6% → 0.9%"
    entry = drafted_as(note, "12/9(수)", DAY, [(Field.PRICE, "전설 등급 0.6% → 0.9%")], name="소환 확률 상향")
    assert lines(entry, Part.OLD_RULE) == ["12월 9일(수) 전까지는 전설 등급이 0.6%입니다."]
    assert lines(entry, Part.NEW_RULE) == ["12월 9일(수)부터는 전설 등급이 0.9%입니다."]


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("*보관함 칸 수* 1/12(화) 6칸 → 3칸\n- 대상: 앱 회원", "보관함 칸 수"),
        ("*설 연휴 창구 휴무* 1/12(화)\n- 대상: 앱 회원", "설 연휴 창구 휴무"),
        ("*Basic* goes up on 1/12(화)\n- 대상: 앱 회원", "Basic"),
    ],
)
def test_a_cut_a_rest_and_a_rise_are_nothing_to_use(note: str, name: str) -> None:
    entry = drafted_as(note, "1/12(화)", datetime(2027, 1, 12, tzinfo=KST), [(Field.TARGET, "앱 회원")], name=name)
    assert not any("이용하실 수 있습니다" in piece.text for piece in entry.pieces if piece.part is Part.SUMMARY)
