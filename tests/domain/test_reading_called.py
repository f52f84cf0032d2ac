"""What a launch is called: no half words, no verbs, what the note says it is called, and each launch of a digest by its own name."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bridge.domain import dates
from bridge.domain.notes import Kind
from bridge.domain.reading import digests, layout, name_places, read_note
from bridge.domain.reading.name_words import broken, whole, without_verb
from bridge.domain.reading.page import open_page

KST = timezone(timedelta(hours=9))
POSTED = datetime(2026, 11, 18, 14, 20, tzinfo=KST)


def places(note: str, *, news: bool) -> list[tuple[str, str]]:
    """The rules that find a name in the note, each with the words that it finds."""
    page = open_page(note)
    lines = layout.lines(page)
    found = name_places.candidates(page, lines, layout.clauses(page, lines), None, (0, len(page.text)), news)
    return [(one.rule, page.text[one.start : one.end].strip()) for one in found]


def pieces(note: str, kind: Kind) -> list[str]:
    """The first words of each launch that the note is cut into."""
    page = open_page(note)
    found = digests.pieces(page, layout.lines(page), dates.find(page.text, POSTED), kind)
    return [page.text[a:b].strip() for (a, b), _ in found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("마케팅에서 짓는 중이에요", "마케팅에서 짓"),
        ("갑자기 사라지는 버튼", "갑자기 사라지"),
        ("설 연휴 지나고 열어요", "설 연휴 지나고"),
        ("기다리시던 분 많았던 기능", "기다리시던 분 많았던"),
        ("보안 점검 통과하면 나갑니다", "보안 점검 통과하면"),
        ("금액 거꾸로 썼어요", "금액 거꾸로"),
        ("Night Delivery for Furniture", "Night Delivery for"),
    ],
)
def test_words_that_break_off_or_end_in_a_verb_or_an_adverb_are_no_name(text: str, words: str) -> None:
    assert broken(text, 0, len(words))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("간편결제는 12/1에 오픈", "간편결제"),
        ("라면 무료 배송이 열립니다", "라면 무료 배송"),
        ("여름휴가는 앱에서", "여름휴가"),
        ("택배보관함으로 받기", "택배보관함"),
        ("Night Delivery opens", "Night Delivery"),
    ],
)
def test_a_noun_before_its_particle_is_whole(text: str, words: str) -> None:
    assert not broken(text, 0, len(words))


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("12/8(화) 배포 건 오후 2시에 엽니다. 이름도 정해졌어요, 새벽알람. 상담 문구에 이걸로 써주세요", "새벽알람"),
        ("*[영화 몰아보기 패스]* 말고 별빛 완결패스로 이름 확정!\n12/8(화) 저녁 6시부터 판매합니다", "별빛 완결패스"),
    ],
)
def test_a_name_that_the_note_says_is_seen_as_said(note: str, name: str) -> None:
    assert (name_places.SAID, name) in places(note, news=False)


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("상품\t상태\n로밍 든든 3일\t판매 취소\n로밍 하루종일\t판매 유지\n\n계약이 깨져서 출시하지 않습니다.", "로밍 든든 3일"),
        ("오전에 올린 판매자 등급표 안내에 오기가 있어 바로잡습니다. 수수료는 11%가 아니라 10%입니다.", "판매자 등급표"),
    ],
)  # fmt: skip
def test_a_name_in_a_row_that_falls_or_in_what_is_corrected_is_seen(note: str, name: str) -> None:
    assert name in [words for _, words in places(note, news=True)]


@pytest.mark.parametrize(
    ("note", "names"),
    [
        (
            "| 순번 | 내용 | 일시 | 비고 |\n|---|---|---|---|\n| 1 | 블라인드 티켓 | 12/15(화) 14시 | 환불 불가 |\n| 2 | 티켓 선물하기 | 12/22(화) | 1회 |",
            ["블라인드 티켓", "티켓 선물하기"],
        ),
        (
            "12월 오픈 라인업\n\n• 12/8(화) 11:00\n [소장권 묶음할인] 10화 이상 15% 할인\n• 12/14(월)\n [가족 서재] 계정 3개까지",
            ["소장권 묶음할인", "가족 서재"],
        ),
        (
            "12/1자로 두 가지가 바뀝니다\n\n가족결합 개편\n  12월 1일부터: 2회선부터 할인\n  회선당 월 2,200원\n지로 고지서 유료화\n  12월 1일부터: 월 500원\n  만 65세 이상은 무료",
            ["가족결합 개편", "지로 고지서 유료화"],
        ),
        (
            "v5.1 release notes, rollout Tue 12/8 06:00\n\n*New*\n- *Stack Delivery*: up to three orders in one tap\n- *Instant Payout*: once a day\n\n*Bug fixes*\n- map pin",
            ["Stack Delivery", "Instant Payout"],
        ),
    ],
)
def test_each_launch_of_a_digest_has_its_own_name(note: str, names: list[str]) -> None:
    found = pieces(note, Kind.LAUNCH)
    assert len(found) == len(names)
    assert all(name in piece[:40] for piece, name in zip(found, names, strict=True))


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("바로반품 오픈 안내\n일정\n  12/8(화) 10시 오픈\n대상\n  12/7까지 가입한 회원", Kind.LAUNCH),
        ("구분\t당초\t변경\n바로반품\t12/4(금)\t12/11(금)\n상담 공지\t12/3(목)\t12/10(목)", Kind.LAUNCH),
    ],
)
def test_the_parts_of_one_launch_are_one(note: str, kind: Kind) -> None:
    assert len(pieces(note, kind)) == 1


def test_of_a_verb_made_from_a_noun_the_noun_belongs_to_the_name() -> None:
    text = "정산주기 이틀로 단축되는 거"
    assert text[: without_verb(text, 0, text.index("는"))] == "정산주기 이틀로 단축"


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("We're sunsetting Quiet Web Chat on Jan 29.", "Quiet Web", "Quiet Web Chat"),
        ("Night Delivery for Oversized Beds has been dropped", "Night Delivery", "Night Delivery for Oversized Beds"),
        ("We open Quiet Web today", "Quiet Web", "Quiet Web"),
        ("별밤여행 '나비섬 5일' 취소", "별밤여행 '나비", "별밤여행 '나비섬 5일'"),
        ("We're adding Guest's list", "We're adding", "We're adding"),
        ("추첨 행사 예산 소진으로 마감", "추첨 행사 예산 소진", "추첨 행사"),
        ("예산 소진 알림 오픈", "예산 소진 알림", "예산 소진 알림"),
    ],
)
def test_a_name_is_taken_whole_and_without_the_reason(text: str, words: str, name: str) -> None:
    start = text.index(words)
    assert text[start : whole(text, start, start + len(words), len(text))] == name


def test_a_calendar_lists_launches_by_their_days() -> None:
    note = "12월 업데이트 일정\n- 12/3 달빛 동굴 (레벨 60 이상)\n- 12/10 길드 금고 (길드장만)\n- 12/1~12/31 겨울 출석"
    assert [words[:6] for words in pieces(note, Kind.LAUNCH)] == ["12/3 달", "12/10 ", "12/1~1"]


@pytest.mark.parametrize(
    "note",
    [
        "다이렉트 견적 출시 일정\n- 11/22 사내 테스트\n- 11/25 보도자료 공지\n- 11/29 고객 오픈",
        "쿠폰함 오픈 일정\n- 12/1 1차 수도권\n- 12/8 2차 전국",
        "- 12/3 달빛 동굴\n- 12/10 길드 금고",
    ],
)
def test_the_steps_of_one_launch_are_no_calendar(note: str) -> None:
    assert len(pieces(note, Kind.LAUNCH)) == 1


def test_a_bracketed_title_is_a_name_though_it_says_that_it_is_a_plan() -> None:
    assert ("name_bracket", "달정원 서비스 종료") in places("[달정원 서비스 종료 일정 확정]\n공지는 17일", news=False)


def test_a_label_behind_a_letter_for_a_bullet_is_a_label() -> None:
    assert ("name_label", "판매자 등급제 시행") in places(
        "ㅇ 제목: 판매자 등급제 시행\nㅇ 적용일: 9/16(수)", news=False
    )


def test_the_department_that_writes_is_no_launch() -> None:
    note = "두루미문고 콘텐츠사업팀 이수민입니다! 급히 공유드려요\n12/5(토) 저녁 7시에 '겨울 낭독회' 온라인 중계를 시작합니다"
    launch = read_note(note, posted_at=POSTED).launches[0]
    assert "팀" not in (launch.name or "")
