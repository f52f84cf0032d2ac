"""A planner's note becomes kind, launch, moment and facts, and what is internal is held back."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bridge.domain import dates
from bridge.domain.notes import Field, Kind, Precision
from bridge.domain.reading import dating, layout, names, plain, read_note, when
from bridge.domain.reading.marked import is_marked
from bridge.domain.reading.page import open_page
from bridge.domain.reading.secret_words import tells

KST = timezone(timedelta(hours=9))
POSTED = datetime(2026, 11, 18, 14, 20, tzinfo=KST)

NOTE = """*[신규] 바로 반품* 오픈 안내드립니다
• 일시: 12/8(화) 오전 10시
• 대상: 멤버십 회원
• 방법: 주문내역 &gt; 바로 반품 선택
• 수수료: 3,000원
--- 아래는 내부 공유용 ---
• 회수 업체 계약 단가는 건당 2,150원
"""


def test_reads_a_headed_notice_whole():
    reading = read_note(NOTE, posted_at=POSTED)
    (launch,) = reading.launches
    assert reading.kind is Kind.LAUNCH
    assert launch.name == "바로 반품"
    assert launch.moment.at == datetime(2026, 12, 8, 10, 0, tzinfo=KST)
    assert launch.moment.precision is Precision.MINUTE
    facts = {fact.field: plain(fact.text) for fact in launch.facts}
    assert facts[Field.TARGET] == "멤버십 회원"
    assert facts[Field.HOW_TO] == "주문내역 > 바로 반품 선택"
    assert facts[Field.PRICE] == "3,000원"


def test_what_stands_below_the_line_is_held_back_and_is_no_fact():
    reading = read_note(NOTE, posted_at=POSTED)
    assert any("2,150원" in part.text for part in reading.held)
    assert not any("2,150" in fact.text for launch in reading.launches for fact in launch.facts)


def test_every_span_is_where_its_text_stands():
    reading = read_note(NOTE, posted_at=POSTED)
    for launch in reading.launches:
        for fact in launch.facts:
            assert NOTE[fact.span.start : fact.span.end] == fact.text
        assert NOTE[launch.moment.span.start : launch.moment.span.end] == launch.moment.text
    for part in reading.held:
        assert NOTE[part.span.start : part.span.end] == part.text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("12/8 오픈 예정이던 바로 반품, 12/15(화)로 연기됐습니다", Kind.CHANGE),
        ("바로 반품 오픈은 취소됐어요. 배너도 내려주세요", Kind.CANCEL),
        (
            "공연 취소 — 달빛 마당극 (11/28 토 19:30, 강변극장)\n주최사 사정. 예매수수료까지 전액 환불, 신청 필요 없음\n11/29(일) 공연은 정상 진행합니다",
            Kind.CANCEL,
        ),
        ("바로 반품 수수료 정정합니다. 3,000원 아니고 2,500원입니다", Kind.CORRECTION),
        ("회의실 예약했어요. 내일 2시 3층에서 봐요", Kind.OTHER),
        ("바로 반품 언제 오픈하나요?", Kind.OTHER),
    ],
)
def test_tells_what_a_message_does(text, kind):
    assert read_note(text, posted_at=POSTED).kind is kind


def test_refuses_a_moment_of_writing_without_a_zone():
    with pytest.raises(ValueError, match="time zone"):
        read_note("내일 오픈", posted_at=datetime(2026, 11, 18))  # noqa: DTZ001


def test_says_which_words_led_to_what():
    rules = {evidence.rule: evidence.text for evidence in read_note(NOTE, posted_at=POSTED).evidence}
    assert rules["opening"] == "12/8(화) 오전 10시"
    assert rules["name_bold"] == "바로 반품"
    assert "오픈" in rules["strong_open"]


def test_a_numbered_digest_is_as_many_launches() -> None:
    digest = (
        "이번 주 배포 공유드립니다\n1) 정기배송 일시정지 (12/2 수 10:00)\n  - 마이페이지 > 정기배송 > 일시정지\n  - 최대 3회차까지\n"
        "2) 리뷰 사진 10장으로 확대 (12/2 수)\n  - 기존 5장 → 10장, 앱/웹 모두\n3) 카드 간편등록 (12/4 금 11시)\n  - iOS 16 이상\n문의는 #pay-dev 로"
    )
    launches = read_note(digest, posted_at=POSTED).launches
    assert [launch.name for launch in launches] == ["정기배송 일시정지", "리뷰 사진 10장으로 확대", "카드 간편등록"]
    assert [launch.moment.at and launch.moment.at.day for launch in launches] == [2, 2, 4]
    texts = [" ".join(fact.text for fact in launch.facts) for launch in launches]
    assert ["3회차" in text for text in texts] == [True, False, False]
    assert ["iOS 16" in text for text in texts] == [False, False, True]


@pytest.mark.parametrize(
    "note",
    [
        "간편환불 오픈 안내\n1. 일시: 12/1(화) 10시\n2. 대상: 앱 5.2 이상\n3. 신청 기간: 12/1~12/31",
        "간편환불 12/1 오픈합니다. 이용 순서\n1) 주문내역 진입\n2) 간편환불 선택 (12/1부터)\n3) 완료",
        "간편환불 순차 오픈합니다\n1) 1차 12/1 10%\n2) 2차 12/4 50%",
    ],
)
def test_numbered_points_and_steps_of_one_launch_are_one(note: str) -> None:
    assert len(read_note(note, posted_at=POSTED).launches) <= 1


def test_thanks_for_the_work_are_no_name() -> None:
    note = (
        '다들 고생 많으셨어요ㅎㅎ 드디어 다음주 화요일(12/1)에 "우리동네 픽업" 나갑니다!! 강남 3개 지점만 먼저 열고요.'
    )
    assert [launch.name for launch in read_note(note, posted_at=POSTED).launches] == ["우리동네 픽업"]


@pytest.mark.parametrize(
    "note",
    [
        "밤새 단톡 많이 왔더라구요 ㅎㅎ 화상 복약상담은 12월 7일 오전 10시에 시작합니다. 1회 10분이에요.",
        "전화로 제일 많이 묻던 거잖아요. 그래서 화상 복약상담을 12월 7일 오전 10시에 엽니다. 1회 10분이에요.",
    ],
)
def test_laughter_and_what_leads_over_are_no_part_of_a_name(note: str) -> None:
    assert [launch.name for launch in read_note(note, posted_at=POSTED).launches] == ["화상 복약상담"]


@pytest.mark.parametrize(
    "forbidden", ["라고 못 박지는 마시고", "라고 단정하지 말고", "라는 말은 하지 마시고", "라고는 답하지 마시고"]
)
def test_a_quotation_that_is_not_to_be_said_is_no_dictated_wording(forbidden: str) -> None:
    note = f"12/10(목) 렌즈 구독 요금 변경 오픈합니다. 2주용은 \"2주용은 안 올라요\"{forbidden} '이번 변경에는 포함되지 않습니다'로 안내해 주세요"
    (launch,) = read_note(note, posted_at=POSTED).launches
    assert [fact.text for fact in launch.facts if fact.field is Field.SCRIPT] == ["이번 변경에는 포함되지 않습니다"]


def test_that_an_offer_ends_when_its_budget_is_spent_is_for_customers() -> None:
    note = "12/10(목) 연말 세일 오픈합니다.\n- 예산 소진 시 조기 종료될 수 있습니다\n- 총 예산은 3억입니다"
    assert [part.text for part in read_note(note, posted_at=POSTED).held] == ["총 예산은 3억입니다"]


@pytest.mark.parametrize(
    "inside",
    [
        "(내부) 12/2 10% → 12/4 30% → 12/9 100%로 올립니다",
        "[내부용]\n- 12/2 10%, 12/4 30%, 12/9 100%\n- 15시에 오픈 확인",
    ],
)
def test_an_internal_rollout_is_no_part_of_the_opening(inside: str) -> None:
    (launch,) = read_note(
        f"AI 요약 12/2(수) 오픈합니다. 앱 6.3 이상이면 보입니다.\n{inside}", posted_at=POSTED
    ).launches
    assert launch.phases == ()
    assert launch.moment.precision is Precision.DAY


@pytest.mark.parametrize(
    "fact",
    ["수수료 없음", "무료", "환불 가능", "전 고객 대상", "별도 비용은 없습니다", "iOS만 먼저 열려요", "하루 3회까지"],
)
def test_a_plain_fact_for_customers_is_not_held_back_for_standing_last(fact):
    reading = read_note(f"12/1(화) 오전 10시에 *간편환불*이 오픈됩니다. {fact}", posted_at=POSTED)
    assert not reading.held


@pytest.mark.parametrize(
    "secret", ["목표는 월 3천 건이에요", "정산은 건당 300원이에요", "원가는 2천원이에요", "벤더 계약이 늦어졌어요"]
)
def test_a_secret_in_a_short_note_is_held_back(secret):
    reading = read_note(f"12/1(화) 오전 10시에 *간편환불*이 오픈됩니다. {secret}", posted_at=POSTED)
    assert [part.text for part in reading.held] == [secret]
    assert not any(fact.text in secret for launch in reading.launches for fact in launch.facts)


@pytest.mark.parametrize(
    ("note", "at"),
    [
        ("채팅상담 운영시간이 바뀝니다 (12/1부터)\n평일 09~18시 → 09~20시\n토요일 09~13시 신설", "2026-12-01"),
        ("수하물 배송 12/2 시작합니다. 접수 마감은 12/10 정오. 주말에는 쉬어요", "2026-12-02"),
        ("대기번호 문자 오픈. 12/8 직영점, 12/22부터 가맹점까지 열어요", "2026-12-08"),
        ("12월 1일, 문자 상담이 문을 닫습니다. 12월부터 온 문자에는 자동 답장만 나가요", "2026-12-01"),
        ("상품권 신청 12/2부터 12/20까지 받습니다. 서류가 모자라면 12/28까지 낼 수 있어요", "2026-12-02"),
    ],
)
def test_which_of_several_dates_is_the_opening(note: str, at: str) -> None:
    chosen = opening(note, Kind.LAUNCH)
    assert chosen is not None
    assert chosen.date().isoformat() == at


def opening(note: str, kind: Kind) -> datetime | None:
    page = open_page(note)
    lines, whole = layout.lines(page), (0, len(page.text))
    found = dating.weighed(page, dates.find(page.text, POSTED), lines, POSTED, kind, whole)
    return when.choose(page, found, lines, POSTED, kind, whole).moment.at


def test_a_line_marked_internal_holds_itself_and_not_the_one_above() -> None:
    note = "바로 반품 12/8(화) 10시 오픈합니다\n대상: 멤버십 회원\n수수료는 없습니다\n(내부) 원가 3%\n환불은 3영업일 걸립니다"
    reading = read_note(note, posted_at=POSTED)
    assert [part.text for part in reading.held] == ["(내부) 원가 3%"]
    assert {plain(fact.text) for launch in reading.launches for fact in launch.facts} >= {"수수료는 없습니다"}


def test_a_line_of_nothing_but_the_mark_speaks_of_both_its_neighbours() -> None:
    note = "바로 반품 12/8(화) 10시 오픈합니다\n\n개당 2,150원에 맡겼어요\n(내부)\n하루 3천 건 봅니다"
    held = [part.text for part in read_note(note, posted_at=POSTED).held]
    assert held == ["개당 2,150원에 맡겼어요", "(내부)", "하루 3천 건 봅니다"]


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("[가을 페이백] 11/30(월) 10시 오픈\n- 대상: 전 회원", "가을 페이백"),
        ("【월말 쿠폰팩】 11/30(월) 0시 시작", "월말 쿠폰팩"),
        ("[공지] 11/30(월) 10시 오픈", None),
        ("[결제팀] 11/30(월) 10시 오픈 예정입니다", None),
        ("[CS기획] 간편환불 11/30 오픈", "간편환불"),
    ],
)
def test_what_stands_in_brackets_before_a_note_may_be_its_name(note: str, name: str | None) -> None:
    assert read_note(note, posted_at=POSTED).launches[0].name == name


@pytest.mark.parametrize("name", ["당일이체", "당일 환불", "하반기캠페인", "내일배움카드"])
def test_a_name_may_begin_with_a_day(name: str) -> None:
    note = f"11/30(월) 08:00에 *{name}* 서비스를 오픈합니다.\n• 대상: 앱 5.2 이상"
    read = read_note(note, posted_at=POSTED).launches[0].name or ""
    assert read.removesuffix(" 서비스") == name


def test_what_is_marked_internal_is_never_a_name() -> None:
    reading = read_note("바로 반품 12/8 오픈\n월 3천건 예상 🔒\n대상 멤버십 회원", posted_at=POSTED)
    assert [part.text for part in reading.held] == ["월 3천건 예상 🔒"]
    assert not any("3천" in (launch.name or "") for launch in reading.launches)


def test_the_words_above_a_table_s_columns_are_no_facts() -> None:
    table = "| 상품 | 월 요금 | 데이터 | 환불 |\n|---|---|---|---|\n| 라이트 | 9,900원 | 10GB | 7일 이내 |\n| 베이직 | 19,900원 | 50GB | 14일 이내 |"
    reading = read_note(f"12/8(화) 새 상품 판매 시작합니다\n{table}", posted_at=POSTED)
    told = {plain(fact.text).strip(" |") for launch in reading.launches for fact in launch.facts}
    assert {"9,900원", "10GB"} <= told
    assert not {"월 요금", "데이터", "환불"} & told
    assert not reading.held


def test_the_steps_of_a_rollout_end_with_their_sentence() -> None:
    note = "배송 사진 안내 — 12월 8일부터 수도권, 12월 22일부터 전국에서 오픈합니다. 사진은 14일간만 보관돼요."
    (launch,) = read_note(note, posted_at=POSTED).launches
    assert [phase.text for phase in launch.phases] == ["12월 8일부터 수도권", "12월 22일부터 전국에서 오픈합니다"]


def test_what_little_speaks_for_is_a_name_only_in_a_list() -> None:
    page = open_page("라이트 9,900원")
    rated = ((-5.0, names.Guess(0, 3, "라이트", ("name_run",), 1.0)),)
    assert names.find_name(page, rated, (0, 10), ()) is None
    found = names.find_name(page, rated, (0, 10), (), one_of_several=True)
    assert found is not None
    assert found.text == "라이트"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("공고일은 2026. 12. 1.이고 시행일은 2026. 12. 21.(월)입니다.", 21),
        ("사장님 공지는 12/5에 나가고 적용은 12/9입니다.", 9),
        ("유류할증료 12/7 발권분부터 변경. 12/6까지 예약만 하고 결제 안 하면 인상분", 7),
        ("혼잡도 알림 12/19 오픈. 출입만 찍은 사람은 3시간 뒤에 빠짐", 19),
        ("오후 배송 12/20 시작. 결제창에 '오늘 오후' 뜸", 20),
    ],
)
def test_of_several_days_the_one_on_which_it_applies_is_the_opening(text, day):
    page = open_page(text)
    lines, whole = layout.lines(page), (0, len(text))
    found = dating.weighed(page, dates.find(page.text, POSTED), lines, POSTED, Kind.LAUNCH, whole)
    at = when.choose(page, found, lines, POSTED, Kind.LAUNCH, whole).moment.at
    assert at is not None
    assert at.day == day


def test_a_time_after_the_maintenance_belongs_to_its_day():
    (found,) = dates.find("1/7(목) 점검 끝나고 12시부터!!", POSTED)
    assert found.at == datetime(2027, 1, 7, 12, 0, tzinfo=KST)


def test_what_moves_from_a_day_to_a_day_is_no_range():
    found = dates.find("Tidepool Forms moves from Tue 12/15 to Thu 12/17", POSTED)
    assert [m.at.day for m in found if m.at] == [15, 17]
    (lasts,) = dates.find("It runs from 12/15 to 12/17", POSTED)
    assert lasts.until is not None


@pytest.mark.parametrize(
    "words",
    [
        "마스터 코드 7788#", "도입비 640만 원은 인상분에서 충당합니다", "준법감시인이 과다 경품으로 판단", "3회 누락 기사 수수료 -50원, 공지 전",
        "법인 2.7만, 대부분 민원 소지", "강서점 코치가 그만둬서", "이건 절대 불러주면 안 됨",
    ],
)  # fmt: skip
def test_what_costs_secrets_and_objections_say_is_told_nobody(words):
    assert tells(words) or is_marked(words)


def test_a_queue_before_a_shop_opens_is_no_opening() -> None:
    reading = read_note(
        "이번주 회식 고깃집 오픈런 가실 분 12/3 19시",
        posted_at=datetime(2026, 11, 25, 14, tzinfo=timezone(timedelta(hours=9))),
    )
    assert not {"open", "strong_open"} & {one.rule for one in reading.evidence}


def test_a_stretch_of_time_counts_from_what_happens_where_the_note_names_its_day() -> None:
    reading = read_note(
        "[1/14(목) 업데이트] *길드 창고* 오픈\n- 넣은 물건은 24시간 뒤부터 꺼낼 수 있음\n- 이틀 뒤부터는 남은 물건도 보임",
        posted_at=datetime(2027, 1, 12, 17, 50, tzinfo=KST),
    )
    (launch,) = reading.launches
    assert launch.moment.at == datetime(2027, 1, 14, tzinfo=KST)


def test_a_label_speaks_of_nothing_behind_the_next_item_of_its_line() -> None:
    page = open_page(
        "시행: 3/8(월)부터 / 대상: 계좌 보유 고객 / 앱 업데이트 필수. 05시 이후 체결분은 익영업일 거래로 잡힙니다."
    )
    labels = {clause.text(page)[:2]: clause.label for clause in layout.clauses(page, layout.lines(page))}
    assert labels == {"3/": "시행", "계좌": "대상", "앱 ": "", "05": ""}


def test_what_follows_a_labelled_day_in_its_line_is_a_fact() -> None:
    reading = read_note(
        "바로 반품 오픈 안내\n일시: 12/8(화) 10시. 환불은 취소 후 3영업일 이내에 카드로 됩니다.", posted_at=POSTED
    )
    assert [plain(fact.text) for fact in reading.launches[0].facts] == ["환불은 취소 후 3영업일 이내에 카드로 됩니다"]


def test_what_a_correction_says_is_not_done_yet_is_held_back() -> None:
    note = "30초 진단은 11/13이 아니라 11/18(수) 정오입니다. 문항 저작권 확인이 안 끝남."
    assert "문항 저작권 확인이 안 끝남." in [part.text for part in read_note(note, posted_at=POSTED).held]


def test_a_word_that_ends_like_a_verb_ends_no_sentence() -> None:
    page = open_page("기존 포인트는 자동 이관, 신청 필요 없음")
    said = [part.text(page) for part in layout.clauses(page, layout.lines(page))]
    assert said == ["기존 포인트는 자동 이관", "신청 필요 없음"]  # and not "신청 필요", which says the opposite


def test_what_an_announcement_states_beside_its_day_is_a_fact_without_the_day() -> None:
    (launch,) = read_note("포인트 선물하기, 3월 8일부터 1인당 하루 5회까지. 웹 제외.", posted_at=POSTED).launches
    assert "1인당 하루 5회까지" in [fact.text for fact in launch.facts]


def test_what_is_left_of_a_struck_out_line_begins_with_no_arrow() -> None:
    text = "[정정] 안전결제 수수료 인하 건, 수수료는 ~3.5%에서 2.9%~ → 3.5%에서 2.7%입니다"
    told = [fact.text for launch in read_note(text, posted_at=POSTED).launches for fact in launch.facts]
    assert "3.5%에서 2.7%입니다" in told
