"""Notes in any planner's manner: who tells how he is going to write, English ones, lists by number, days that are put right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest

from bridge.domain import dates
from bridge.domain.notes import Kind
from bridge.domain.reading import dating, digests, internal, kinds, layout, name_places, on_top, tagger, when
from bridge.domain.reading.name_words import broken, shape, skip
from bridge.domain.reading.no_secret import says_what_becomes, says_what_is_paid
from bridge.domain.reading.page import open_page
from bridge.domain.reading.senders import senders
from bridge.domain.reading.terse import opens_after

POSTED = datetime(2026, 11, 18, 14, 20, tzinfo=timezone(timedelta(hours=9)))


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("버스 안이라 음성으로 남길게요 구독 선물하기 12/3에 열려요", "버스 안이라 음성으로 남길게요"),
        ("선생님들께 하나씩 풀어서 말씀드릴게요.\n첫째, 출석 알림이 생겨요.", "선생님들께 하나씩 풀어서 말씀드릴게요"),
        (
            "다들 처음 보실 것 같아 차근차근 적어 볼게요. 온라인 상담이 시작됩니다.",
            "다들 처음 보실 것 같아 차근차근 적어 볼게요",
        ),
        ("각 지점 담당자께 안내드립니다. 무인 반납함을 12/3부터 운영합니다.", "각 지점 담당자께 안내드립니다"),
    ],
)
def test_how_somebody_is_going_to_write_and_whom_he_greets_names_nothing(note: str, said: str) -> None:
    page = open_page(note)
    assert [page.text[a:b] for a, b in senders(page)] == [said]


@pytest.mark.parametrize(
    "note",
    [
        "구독 선물하기 오픈 말씀드릴게요",
        "12/3 결제 개편이라 조금 길게 쓸게요",
        "날짜 나오면 다시 올릴게요",
        "고객님께 안내드리는 문구예요",
    ],
)
def test_what_says_more_than_how_it_is_written_is_read(note: str) -> None:
    assert senders(open_page(note)) == ()


def announced(note: str, *, news: bool = True) -> list[str]:
    page = open_page(note)
    lines = layout.lines(page)
    found = name_places.candidates(page, lines, layout.clauses(page, lines), None, (0, len(page.text)), news)
    return [
        page.text[c.start : c.end].strip() for c in found if c.rule in ("name_announced", "name_pointed", "name_label")
    ]


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Small change on Group Billing: the cap is 80 seats now.", "Group Billing"),
        ("Correction to my earlier post on Room Finder, it is for staff plans.", "Room Finder"),
        ("바로 위 구독 선물하기 글 정정. 미성년자도 됩니다", "바로 위 구독 선물하기"),
        ("공항 셔틀 예약 그거 2/1부터 돼요", "공항 셔틀 예약"),
        ("혹시 반찬 구독 미루기 언제부터예요? → 찾아보니 12/3부터래요", "반찬 구독 미루기"),
        ("12월 목록에서 하나 뺍니다\n1) 출석 도장 → 그대로\n2) ~자동 정렬 버튼~ → 제외", "자동 정렬 버튼"),
    ],
)
def test_what_a_note_says_that_it_is_about_may_be_its_name(note: str, name: str) -> None:
    assert name in announced(note)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("열기로 한 반값 수선", "반값 수선"),
        ("우리 동네 앱을 통한 눈길 신고", "눈길 신고"),
        ("새봄구 앱의 눈길 신고", "눈길 신고"),
    ],
)
def test_a_name_begins_behind_what_only_says_of_it_where_or_that_it_was_planned(words: str, left: str) -> None:
    assert words[skip(words, 0, len(words)) :] == left


@pytest.mark.parametrize("words", ["저번에 말한 그거", "small scope change", "my earlier post", "바로 위 정산"])
def test_what_only_points_to_something_is_no_name(words: str) -> None:
    assert shape(words, own=True) < 0


def test_a_name_does_not_end_in_by_how_much_it_moves_or_soon() -> None:
    assert broken("포인트 선물 하루씩 늦춰요", 0, len("포인트 선물 하루씩"))
    assert broken("눈길 지도 곧 열려요", 0, len("눈길 지도 곧"))
    assert not broken("제주 여행권 3일 판매", 0, len("제주 여행권 3일"))


def pieces(note: str) -> list[str]:
    page = open_page(note)
    found = digests.pieces(page, layout.lines(page), dates.find(page.text, POSTED), Kind.LAUNCH)
    return [page.text[a:b] for (a, b), _ in found]


def test_a_numbered_list_of_dated_names_is_cut_though_a_name_holds_a_word_of_money() -> None:
    both = "두 건 나갑니다\n1) 장기 투숙 쿠폰: 12/21(월) 10:00, 12%\n2) 조식 나중결제: 12/28(월) 07:00, 두 지점만"
    assert [piece[:8] for piece in pieces(both)] == ["장기 투숙 쿠폰", "조식 나중결제:"]
    steps = "선물하기 오픈\n1) 신청 기간: 12/21(월) 10:00부터\n2) 적용 대상: 12/28(월) 이후 가입"
    assert len(pieces(steps)) == 1


def chosen(note: str, kind: Kind) -> when.Choice:
    page = open_page(note)
    lines, whole = layout.lines(page), (0, len(page.text))
    found = dating.weighed(page, dates.find(page.text, POSTED), lines, POSTED, kind, whole)
    return when.choose(page, found, lines, POSTED, kind, whole)


def test_a_last_day_that_is_put_right_is_no_opening() -> None:
    note = "눈길 봉사 신청 중 접수 마감 시각을 다음과 같이 바로잡습니다. (오기) 12. 4. 18:00 → (정정) 12. 4.(금) 17:00."
    choice = chosen(note, Kind.CORRECTION)
    assert choice.moment.at is None
    assert choice.end is not None
    assert choice.end.at == POSTED.replace(month=12, day=4, hour=17, minute=0)


def test_the_day_on_which_something_was_spoken_of_is_no_opening() -> None:
    assert chosen("지난주에 말한 선물하기 있잖아요 배송비를 올리기로 했어요", Kind.CHANGE).moment.at is None


def seen(note: str) -> kinds._Features:
    page = open_page(note)
    found = dates.find(page.text, POSTED)
    return kinds.features(page, found, POSTED, layout.clauses(page, layout.lines(page)))


@pytest.mark.parametrize(
    ("note", "cue", "there"),
    [
        ("Pulling the plug on Night Pass, no new date.", "cancel", True),
        ("Night Pass will not go live tomorrow.", "cancel", True),
        ("From Feb 1 we charge a fee, cancelling up to 3 hours before is free.", "cancel", False),
        ("저 지금 회의 들어가야 돼서 빨리 말할게요 공항 셔틀 2/1부터 돼요", "topic_meeting", False),
        ("짐 결제 화면 10:03부터 간헐 500 에러. 앱은 정상", "topic_incident", True),
        ("Is anyone free Thursday at 3pm for a dry run?", "topic_question", True),
        ("설명회 마쳤어요. 질문이 많았던 것부터 적을게요", "topic_past", True),
    ],
)
def test_the_words_that_say_what_a_message_does(note: str, cue: str, there: bool) -> None:
    assert (cue in seen(note)) is there


def test_what_moves_from_one_day_to_another_in_its_head_is_news() -> None:
    def news(note: str) -> Kind | None:
        page = open_page(note)
        return on_top.becomes(page.text, len(page.text), layout.clauses(page, layout.lines(page)))

    assert news("종료 시점을 1/29에서 2/26(금) 18:00으로 4주 미룹니다.") is Kind.CHANGE
    assert news("마감을 23시에서 22시로 앞당깁니다.") is None  # a rule, not a day
    assert news("할증이 20%에서 25%로 올라가요") is None


def test_what_opens_behind_maintenance_is_asked_about() -> None:
    assert opens_after("점검 끝나고 통합 조회 새로 열려요")
    assert opens_after("이체 한도 상향. 정기 점검(목) 이후 적용.")
    assert not opens_after("점검 후 정상 이용 가능합니다. 결제 화면은 그대로예요")


@pytest.mark.parametrize(
    ("words", "no_secret"),
    [
        ("추가 요금은 없어요", says_what_is_paid),
        ("첫 달은 페널티를 안 받아요", says_what_is_paid),
        ("지점 수는 41곳에서 35곳으로 줄었습니다", says_what_becomes),
        ("그때까지 48h 유지.", says_what_becomes),
    ],
)
def test_what_customers_do_not_pay_and_what_a_value_becomes_is_no_secret(
    words: str, no_secret: Callable[[str], bool]
) -> None:
    assert no_secret(words)
    assert not no_secret("정산은 다음 달부터 협력사가 합니다")


def test_names_are_asked_for_only_where_a_word_tells_something() -> None:
    def asked(note: str) -> bool:
        page = open_page(note)
        lines = layout.lines(page)
        parts = layout.clauses(page, lines)
        places = tuple(tagger.places(page, parts, (), news=False))
        calls: list[str] = []

        def names() -> list[str]:
            calls.append("asked")
            return []

        internal.held_back(page, lines, parts, places, reasons=False, names=names)
        return bool(calls)

    assert asked("협력사와 계약이 깨졌어요")
    assert not asked("점심 뭐 먹을까요")
