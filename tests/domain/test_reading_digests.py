"""Digests of several launches, days and names that nobody knows yet, and messages that are about something else."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bridge.domain import dates
from bridge.domain.notes import Kind, Precision
from bridge.domain.reading import digests, kinds, layout, names, read_note
from bridge.domain.reading.page import open_page
from bridge.domain.reading.secret_words import tells

POSTED = datetime(2026, 11, 18, 14, 20, tzinfo=timezone(timedelta(hours=9)))


def pieces(note: str) -> list[str]:
    """The first words of each launch's own part."""
    page = open_page(note)
    found = digests.pieces(page, layout.lines(page), dates.find(page.text, POSTED), Kind.LAUNCH)
    return [page.text[own[0] : own[1]] for own, _ in found]


@pytest.mark.parametrize(
    ("note", "heads"),
    [
        (
            "다음 주 두 개예요.\n\n첫째, 이불 수거가 화요일 10시에 열립니다.\n한 채 9,000원.\n둘째, 창문 청소는 목요일.\n수도권만요.",
            ["첫째, 이불 수거", "둘째, 창문 청소"],
        ),
        (
            "새로 시작하는 것 두 가지입니다.\n하나. 첨삭 24시 — 12월 7일 월요일\n· 주 2편까지\n둘. 보강 영상 — 12월 14일 월요일\n· 한 달 두 번",
            ["하나. 첨삭 24시", "둘. 보강 영상"],
        ),
        (
            "위클리\n\n【약관】 이용약관 4차 개정 12/1 시행\n- 이용 정지 30일\n\n【이사】 이사 취소 수수료 12/2부터\n- 전날 20%\n- 당일 30%",
            ["【약관】 이용약관", "【이사】 이사 취소"],
        ),
        (
            "12월 행사예요\n\n🛒 김장 상자 12/3(목)\n89,000원\n섬은 못 보내요\n\n📺 수요 방송 12/9(수) 저녁 8시\n방송 중 15% 쿠폰",
            ["김장 상자", "수요 방송"],
        ),
        (
            "개선사항을 알려드립니다.\n1. 여권 야간접수 확대\n  - 개시: 2026. 12. 7.\n  - 화·목 20시까지\n2. 등록 수수료 감면\n  - 개시: 조례 개정 후 별도 통보\n  - 1만 원 → 5천 원",
            ["여권 야간접수", "등록 수수료"],
        ),
        (
            "12/4(금) 같은 날 두 개\nno | 건 | 시각 | 비고\n1 | 시간 지정 | 종일 | 칸당 60건\n2 | 칭찬 스티커 | 13시 | 월 100명\n",
            ["1 | 시간 지정", "2 | 칭찬 스티커"],
        ),
        (
            "푸름세탁 다이제스트 (11/18)\n\n[1] 신규 - 운동화 '당일세탁'\n12/7(월)부터, 서울만. 켤레당 14,900\n\n[2] 변경 - 이불 요금\n12/14(월) 수거분부터 29,000→32,000",
            ["[1] 신규 - 운동화", "[2] 변경 - 이불"],
        ),
        (
            "# 온빛검진센터 — 새해 바뀌는 것\n## 1. 주말 검진\n- 1월 9일부터 둘째·넷째 주만\n- 예약자는 옮겨드림\n## 2. 금식 기준\n- 1월 4일(월) 검진자부터 6시간\n## 상담\n- 먼저 전화하면 담당에게",
            ["주말 검진", "금식 기준"],
        ),
        (
            "온홈쇼핑 편성 변경 / 12월 첫 주\n\n12/1(화) 20:40  '달인 곰탕' 10팩 49,900 → 그대로\n12/2(수) 19:30  온열매트 → 뺐습니다\n12/3(목) 21:30  무선 다리미 → 12/10(목) 21:30으로\n\n미리 받은 주문은 취소",
            ["12/1(화) 20:40 '달인 곰탕'", "12/2(수) 19:30 온열매트", "12/3(목) 21:30 무선 다리미"],
        ),
        (
            "바다가 뒤집혔어요\n• 통영 굴(1kg): 11/17~11/19 주문분 출고 못함 → 11/24(화) 출고\n• 제주 새우: 11/20(금) 출고분 → 11/27(금)\n• 완도 전복은 정상출고",
            ["통영 굴", "제주 새우"],
        ),
        (
            "[주간] 상담 브리핑\n\n■ 신규  12/7(월) 09시\n  '데이터 듬뿍' 요금제. 월 19,800원\n\n■ 종료  12/31(목)\n  '친구초대' 이벤트. 개통 완료까지만\n\n■ 참고 (나가면 안됨)\n  12월 추가 인하 소문 있음",
            ["신규 12/7", "종료 12/31"],
        ),
        (
            "음악방 공유\n\n■ 가족 요금제 나옵니다 — 12/7(월) 14시\n월 17,900, 다섯 명까지\n\n■ 가사 번역 베타 종료 12/31(목)\n저장한 번역은 남음",
            ["가족 요금제", "가사 번역"],
        ),
        (
            "주간공유 (11월 3주) — 실 가게\n\n1) 겨울실 '포근코튼' 입고 12/7(월) 10시. 24색, 50g 4,800원. 열 볼부터 15% 할인.\n\n2) 공방 12월 휴무: 12/14(월)~12/20(일) 바닥공사. 수업 예약자는 따로 연락.",
            ["겨울실", "공방"],
        ),
    ],
)
def test_each_section_of_a_digest_is_a_launch_of_its_own(note: str, heads: list[str]) -> None:
    found = pieces(note)
    assert len(found) == len(heads)
    assert all(head in own.strip(" ␟")[: len(head) + 4] for own, head in zip(found, heads, strict=True))


@pytest.mark.parametrize(
    "note",
    [
        "팩스 발급 폐지 알림\n1. 폐지일: 2026. 12. 31.\n  - 이후 접수 불가\n2. 처리 기준: 12. 30. 18시 접수분까지\n  - 무인발급기 이용",
        "야간 진료를 준비합니다.\n첫째, 만 18세 이하 환자가 대상입니다.\n둘째, 12월 1일에 예약을 엽니다.",
        "일정 당겨졌어요! 12/7이라 했던 거 12/1(화) 9시로 바뀝니다\n\n달라진 것만\n- 오픈 12/7 → 12/1 9시\n- 설치 12/9부터\n안 달라진 것\n- 요금은 그대로\n- 설치비 12월 말까지 면제",
        "🎁 겨울 쿠폰\n📅 12/3(목) 10시\n🎯 앱 회원 12/1 이전 가입\n⛔ 12/24 사용 불가",
    ],
)
def test_the_points_of_one_launch_are_no_digest(note: str) -> None:
    assert len(pieces(note)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "언제 열지는 진짜 몰라요",
        "아직 시기는 못 정했어요",
        "날짜는 아직 없고요",
        "시행일: 조례 공포 후 확정",
        "no date yet",
    ],
)
def test_a_day_that_is_not_known_is_said_so(words: str) -> None:
    assert [(m.at, m.precision) for m in dates.find(words, POSTED)] == [(None, Precision.UNKNOWN)]


def test_a_delay_after_what_a_customer_does_is_no_moment() -> None:
    assert dates.find("주문하고 90분 뒤부터 받을 수 있어요", POSTED) == ()


def test_the_week_that_a_digest_is_of_dates_none_of_its_launches() -> None:
    note = "[다이제스트] 담주꺼\n1) 〈아침 수업〉 12/14(월) 시작. 한 달\n2) 〈이불 대여〉 12/16(수) 시작. 두 달\n3) 〈종이 접기〉 12월 말이라고 도는데 발표 전까지 모른다고"
    launches = read_note(note, posted_at=POSTED).launches
    assert [launch.moment.text for launch in launches] == ["12/14(월)", "12/16(수)", ""]


def test_an_hour_in_a_name_does_not_run_to_the_day_after_the_dash() -> None:
    found = dates.find("첨삭 24시 — 9월 14일 월요일", POSTED)
    assert [m.until for m in found] == [None] * len(found)


@pytest.mark.parametrize(
    "note",
    [
        "화상 상담을 12월 7일 10시에 오픈합니다. 이름은 아직 미정입니다",
        "통화 경고 서비스 12/7 출시. 상품명은 공모 중이에요",
        "Seoul region launches on Dec 7. No name yet.",
    ],
)
def test_what_has_no_name_yet_gets_none(note: str) -> None:
    page = open_page(note)
    guess = names.Guess(0, 5, page.text[:5].strip(), ("name_first",), 2.0)
    assert names.find_name(page, ((9.0, guess),), (0, len(page.text)), ()) is None


def test_the_name_of_a_part_may_be_open_where_the_launch_has_one() -> None:
    page = open_page("체험단 '새결지기 3기' 모집합니다. 12/7(월)부터. 쿠션 이름은 아직 비밀이에요")
    at = page.text.index("새결")
    guess = names.Guess(at, at + 7, "새결지기 3기", ("name_quoted",), 2.0)
    found = names.find_name(page, ((9.0, guess),), (0, len(page.text)), ())
    assert found is not None
    assert found.text == "새결지기 3기"


def test_a_name_beside_its_label_needs_no_colon() -> None:
    note = "위약금 제도 변경 건\n시행 12월 1일 0시 오픈\n제도명 인터넷 위약금 상한제\n적용 12/1 이후 신규 회선"
    (launch,) = read_note(note, posted_at=POSTED).launches
    assert launch.name == "인터넷 위약금 상한제"


@pytest.mark.parametrize(
    "words",
    [
        "평당 4,500원", "출발 30일 전까지는 계약금만 빼고 돌려드립니다", "계약금 50만 원", "슬롯 확장권 990다이아", "글자 수가 두 배로 세져요",
        "중환자실은 예약제에 들어가지 않으며", "무인수납기에서 차량번호를 누르시면 할인됩니다",
    ],
)  # fmt: skip
def test_what_customers_pay_and_see_is_no_secret(words: str) -> None:
    assert not tells(words)


@pytest.mark.parametrize(
    "words",
    [
        "임대료가 평당 3.1만이라",
        "건당 공헌이익 -1,800원",
        "계약금 3억을 날려서",
        "슬롯을 못 받아서",
        "수가 인하 때문에",
    ],
)
def test_what_the_house_pays_stays_one(words: str) -> None:
    assert tells(words)


def about_else(note: str) -> bool:
    page = open_page(note)
    lines = layout.lines(page)
    parts = layout.clauses(page, lines)
    mentions = dates.find(page.text, POSTED)
    found = kinds.features(page, mentions, POSTED, parts)
    return kinds.about_else(page, found, mentions, POSTED, head_only=True)


@pytest.mark.parametrize(
    "note",
    [
        "영업점 회의 12월 1일 11시. 안건은 12/7 오픈하는 정산과 민원입니다",
        "카드 론칭 경험 있으면 우대합니다. 경력 채용 11/30 마감",
        "오픈 8시간 현황: 주문 12,480 / 목표 9,000 달성",
        "편성표 양식은 공유폴더에 있습니다. 12/2까지 댓글로 이견 주세요",
        "12/1 이후 전입하신 분도 소급되는지 확인 부탁. 요금 파트 회신 바랍니다",
    ],
)
def test_a_message_about_something_else_is_known_as_one(note: str) -> None:
    assert about_else(note)


@pytest.mark.parametrize(
    "note",
    [
        "점검 끝나고 12/7(월) 05:30에 계좌 통합조회 오픈합니다",
        "묶음 배송은 회의 끝에 취소됐습니다",
        "선물 포장 12/3 → 12/10 연기됐어요. 개발팀 일정 때문이에요",
    ],
)
def test_news_and_openings_are_about_themselves(note: str) -> None:
    assert not about_else(note)


@pytest.mark.parametrize("bold", ["", "*"])
@pytest.mark.parametrize("head", ["{number}. {day} {name} 오픈", "{number}. {name} {day} 오픈"])
@pytest.mark.parametrize("indent", ["", "  "])
def test_what_stands_below_a_numbered_launch_is_its_own(bold: str, head: str, indent: str) -> None:
    """Whether the day or the name stands first, and whether the name is bold."""

    def item(number: int, name: str, day: str, *facts: str) -> list[str]:
        first = head.format(number=number, day=day, name=f"{bold}{name}{bold}")
        return [first, *(f"{indent}- {fact}" for fact in facts)]

    lines = ["12월 오픈 공지드립니다.", *item(1, "묶음배달", "12/8(화) 10시", "대상: 앱 7.2 이상", "수수료 100원")]
    lines += item(2, "선물포장", "12/9(수) 10시", "대상: 전체 고객", "포장비 2,000원")
    found = read_note("\n".join(lines), posted_at=POSTED).launches
    assert [(one.name, [fact.text for fact in one.facts]) for one in found] == [
        ("묶음배달", ["앱 7.2 이상", "수수료 100원"]),
        ("선물포장", ["전체 고객", "포장비 2,000원"]),
    ]
