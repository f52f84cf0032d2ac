"""A planner's note becomes kind, launch, moment and facts, and what is internal is held back."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bridge.domain.notes import Field, Kind, Precision
from bridge.domain.reading import plain, read_note

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
