"""Which moment a note is about: the last day of what ends, the new column of a table, the day that news leaves as it was."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bridge.domain import dates
from bridge.domain.news_patch import patch_of
from bridge.domain.notes import Kind, LaunchReading
from bridge.domain.reading import dating, layout, when
from bridge.domain.reading.page import open_page

KST = timezone(timedelta(hours=9))
POSTED = datetime(2026, 11, 18, 14, 20, tzinfo=KST)


def opening(note: str, kind: Kind) -> datetime | None:
    return chosen(note, kind).moment.at


def chosen(note: str, kind: Kind = Kind.LAUNCH) -> when.Choice:
    page = open_page(note)
    lines, whole = layout.lines(page), (0, len(page.text))
    found = dating.weighed(page, dates.find(page.text, POSTED), lines, POSTED, kind, whole)
    return when.choose(page, found, lines, POSTED, kind, whole)


def day(month: int, number: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2026 + (month < 6), month, number, hour, minute, tzinfo=KST)


@pytest.mark.parametrize(
    ("note", "at"),
    [
        # The day that a note of several gives first, whatever holds before and after it.
        (
            "Heads-up: 모아폼 서명 add-on GA = 12/9(Wed)\n- beta 쓰던 곳은 1/5까지 free, 1/6부터는 사야 계속 사용",
            day(12, 9),
        ),
        (
            "12/7(월)부터 바뀌는 것들입니다\n(1) 야간권 3,000 → 4,000\n(2) 충전구역 요금은 이건 12/7 아니고 12/28(월)부터!!",
            day(12, 7),
        ),
        ("루미 도어락 프리오더\nPre-order: 12/7(월) 10:00 ~ 12/20(일)\nShip: 12/28(월)부터 out", day(12, 7, 10)),
        ("설 선물 세트\n주문 12/10(목) 10시부터 1/5(화)까지\n배송: 12/21(월)부터 순차", day(12, 10, 10)),
        (
            "거래 멈춤 안내\n중단 : 12/12(토) 00:00 ~ 12/14(월) 06:00\n비대면 개설은 12/11 18시에 먼저 막힙니다",
            day(12, 12),
        ),
        (
            "눈썰매장 휴장 12/7(월)~12/11(금), 정기 점검\n- 12/4(금)까지 예약한 분은 환불. 12/5(토)부터 예약하는 분은 해당 없음",
            day(12, 7),
        ),
        ("사장님 공지는 11/25에 나가고 적용은 12/14입니다", day(12, 14)),
        # What ends is over on its last day, not on the one after.
        ("[공지] 구버전 지원 끝나요\n12월 30일(수)까지만 로그인 됩니다. 12월 31일부터 켜면 안내만 나와요", day(12, 30)),
        ("도서관 픽업 종료\n12/30(수) 주문까지. 그 주문은 1/3(일)까지 찾아가셔야 해요", day(12, 30)),
        # The new day of what is put off, and a time of day that is no opening's.
        ("토요 야간진료. 12/5(토) 시작 → 12/26(토) 시작으로 밀림. 12/5·12/12 예약자는 원무팀이 전화", day(12, 26)),
        ("세탁 12/7(월) 수거분부터 변경\n문앞 내놓는 시간 밤10시>밤9시까지", day(12, 7)),
        ("문자 영수증 발송을 12월 31일까지만 제공합니다. 이후에는 앱에서 확인해 주세요.", day(12, 31)),
        (
            "[업무연락] '연락처송금' 서비스 종료\n1. 종료: 2027.1.29.(금) 18:00. 예약 신규 등록은 2027.1.4.(월)부터 불가",
            day(1, 29, 18),
        ),
        ("지류 상품권은 1/15(금) 접수분까지만 하고 접습니다\n이후는 모바일 상품권", day(1, 15)),
        ("간편주문 12/1(화) 오픈합니다. 예전 주문서는 12/31까지만 지원합니다.", day(12, 1)),
        ("배송지 메모 12/1(화) 오픈. 사은품 신청은 12/20까지만 받아요", day(12, 1)),
        ("퀵 결제 종료: 1/8(금) 10시\n- 자동결제는 12/31(목)에 먼저 끊깁니다", day(1, 8, 10)),
        ("일시: 12/16(수) 05:30\n- 눈꽃 축제\n  - 기간: ~1/6(수)", day(12, 16, 5, 30)),
        ("■ 12/3(목) 업데이트\n- 신규 던전 추가\n- 정기점검 끝나고 11시부터", day(12, 3, 11)),
        ("선물 지정일 배송을 1/7(목)에 엽니다. 대상 지역은 12월에 확정하겠습니다.", day(1, 7)),
        ("도서 등급제 개편 / 12월 15일(화) 0시\n12/8(화)부터 마이페이지에서 새 등급을 미리 볼 수 있음", day(12, 15)),
        ("주간 배송 지역 확대\n- 오픈: 12/7(월) → 12/21(월) 예정\n- 사전신청 마감: 12/4(금) → 12/18(금)", day(12, 21)),
        ("앱 8.0 배포\n- Android 12/1(화) 10% → 12/3(목) 50% → 12/7(월) 100%", day(12, 1)),
        ("온라인 증명 12/14(월)부터 발급됩니다. 발급 신청은 12/7(월)부터 받습니다.", day(12, 14)),
        ("접이식 좌석을 12월 20일 출발 열차부터 운영합니다. 예매는 12월 6일 오전 7시 오픈.", day(12, 20)),
        ("12/2(수) 아니 앗 정정: 12/2가 아니라 12/3(목)입니다! 데이터 나눔 오픈해요", day(12, 3)),
        ("새벽 꽃 픽업 12/4 오픈!! 오전 5시~8시 사이에 매장 앞에서", day(12, 4)),
        ("12/4(금) 아침 7시 고기데이 시작. 매장은 10시 오픈", day(12, 4, 7)),
        ("지정일 배송을 내년 1월 초에 열 생각입니다. 오픈일은 12월에 확정하겠습니다.", day(1, 1)),
        ("팩스 접수 종료 안내\n• 마지막 접수: 12월 30일(수) 18시\n• 대체: 앱 또는 이메일", day(12, 30, 18)),
        ("빈방 무료이용 행사 12/15(화) 종료합니다. 12/16부터는 시간당 2천원.", day(12, 15)),
        ("[서비스 종료] 모바일게임 '별빵집'\n종료 2027.2.25(목) 11시 / 결제 중단 12/22(화) 14시", day(2, 25, 11)),
        ("구형 단말 지원이 1/11부로 끝납니다. 그 전에 갱신 안내 팝업이 12/14부터 뜹니다.", day(1, 11)),
        (
            "[Deprecation] 창고 API v1 종료\n- v1 신규 키 발급 중단: 1/4(월)\n- v1 EOL: 5/28(금)\n- v2 전환 방법은 문서로",
            day(5, 28),
        ),
        (
            '이용권 가격 조정\n신규 12/15(화), 기존 구독자는 1/15(금) 이후 결제일부터\n멘트: "불편을 드려 죄송합니다. 바뀐 금액은 1월 15일 이후 첫 결제일부터 적용됩니다."',
            day(12, 15),
        ),
        ("도시락 구독 요금 바뀜 (12/15 화~)\n정기 결제일 기준. 12/14에 신청해도 12/15 결제면 새 요금", day(12, 15)),
        ("느린 책 3.0 릴리즈\n릴리즈 : 12/9(수) 오후 2시 전체 배포 (12/7 월부터 10% 먼저)", day(12, 9, 14)),
        (
            "바우처 안내\n가. 신청기간: 12/9(수) ~ 12/18(금)\n나. 대상: 공고일(12/2) 기준 주민\n다. 사용기간: 12/28(월)~1/29(금)",
            day(12, 9),
        ),
        (
            "봄 검진\n1) 예약접수: 12/7(월)부터 12/18(금)까지 / 검진은 12/21(월)~1/29(금)\n2) 국가검진과 같은 날 진행은 확인 중",
            day(12, 7),
        ),
        ("꼬마 시계\n사전예약 12/2(수) 10:00 ~ 12/9(수) 23:59, 개통 12/11(금)부터 출시", day(12, 11)),
        (
            "공지 드려요\n둘째. 바코드 출금 서비스 12/30(수) 23:00 종료. 이후엔 이체로. 동의 화면은 12/14(월) 열림",
            day(12, 30, 23),
        ),
        ("수건 제공 종료 (강변점만)\n12/30(수)까지. 1월부터 개인 수건", day(12, 30)),
        ("We're closing the old chat on Jan 29. New chats can't be started after Jan 15.", day(1, 29)),
        # A mail's own day, the day for booking, and one of several that something is said to end.
        (
            "From: Nari Kim\nDate: Wed, Nov 18, 2026\n\nAuto receipts go live on Wed, Dec 9 at 14:00 KST.",
            day(12, 9, 14),
        ),
        (
            "방문 수리 올해 처음 합니다. 12/7(월)부터 2/26(금)까지.\n전화예약 11/30(월) 아침 8시부터, 한 집 두 번까지",
            day(12, 7),
        ),
        ("종이 통장 발급\n12/30(수)까지만 받고 끝. 쓰던 건 3/31(수)까지 쓸 수 있음", day(12, 30)),
        (
            "'포근 매트' 라인 정리합니다\n판매종료   12/18(금) 18:00 온라인\n갈아타기   새 매트로 교체. 접수 1/5(화)부터",
            day(12, 18, 18),
        ),
        ("12/3(목) 21:30  무선 다리미 → 12/10(목) 21:30으로. 가격 그대로", day(12, 10, 21, 30)),
        ("Locker move\nThrough Sun 13 Dec it is on 2F. From Mon 14 Dec it is on B1.", day(12, 14)),
    ],
)
def test_a_launch_is_dated_by_what_opens_or_ends(note: str, at: datetime) -> None:
    assert opening(note, Kind.LAUNCH) == at


@pytest.mark.parametrize(
    ("note", "at"),
    [
        ("구분\t당초\t변경\n오픈\t12/4(금)\t12/11(금)\n대상\t전체\t골드만", day(12, 11)),
        ("\t당초\t변경\n오픈\t12/4(금) 20:00\t12/14(월), 시간 미정", day(12, 14)),
        ("| 항목 | 현행 | 개정 |\n|---|---|---|\n| 시행 | 1/4(월) | 12/21(월) |", day(12, 21)),
        ("한파 쿠폰 공지에서 시작일이 12/4로 나갔는데 12/14가 맞습니다.", day(12, 14)),
        ("등급제 오픈을 12/4(금) 10시에서 12/11(금)로 미룹니다(같은 시간).", day(12, 11, 10)),
        ("썰매장 개장 12/4(금) → 12/11(금) 로 늦춥니다\n시즌권: 대신 폐장을 2/28(일)→3/7(일) 로 늘림", day(12, 11)),
        (
            "12월 5일(토) 열기로 했던 '무인 픽업', 1월로 넘어갑니다\n예약하신 분께 전화는 11/20(금)~11/23(월)에 돌려요",
            day(1, 1),
        ),
        ("포장 요금 조정을 미룹니다. 12/23(수) → 12/29(화), 같은 시간(09시).", day(12, 29, 9)),
    ],
)
def test_news_is_dated_by_what_is_new(note: str, at: datetime) -> None:
    assert opening(note, Kind.CHANGE) == at


@pytest.mark.parametrize(
    "note",
    [
        "바로 반품 오픈 일정은 그대로 12/8이고, 수수료만 3,000원에서 2,500원으로 변경됐습니다",
        "바로 반품 적용 범위가 변경됐습니다. 서울만 먼저 열어요. 날짜는 12/8 유지입니다",
        "바로 반품 수수료가 2,500원으로 바뀝니다. 12/8(화)는 맞습니다.",
        "바로 반품 수수료 3,000원 → 2,500원. 시작은 12/8로 같습니다",
    ],
)
def test_a_date_that_stays_is_read_and_moves_nothing(note: str) -> None:
    assert opening(note, Kind.CHANGE) == day(12, 8)
    launch = LaunchReading("바로 반품", when.moment_of(open_page(note), dates.find(note, POSTED)[0]))
    assert patch_of(note, launch, said_at=POSTED, ref="n").moment is None


def test_a_day_that_is_put_off_without_a_new_one_dates_nothing() -> None:
    assert opening("교통 지갑 출시 12/8(화) → 연기. 새 날짜는 다시 정해서 알려요", Kind.LAUNCH) is None


def test_of_a_date_that_stays_and_one_that_moves_the_one_that_moves_is_news() -> None:
    note = "라이트 요금제는 그대로 12/8(화)에 나가고, 데이터 나눔만 12/15(화)로 미룹니다"
    assert opening(note, Kind.CHANGE) == day(12, 15)


def test_the_end_that_stays_is_no_opening() -> None:
    note = "쿠폰팩 금액이 3,000원에서 2,500원으로 변경됩니다. 종료일은 12/8 그대로예요"
    assert opening(note, Kind.CHANGE) is None


@pytest.mark.parametrize(
    "note",
    [
        "주류 픽업은 신고 수리 후 바로 오픈하려구요. 확장은 내년",
        "용돈카드는 약관 심사를 통과한 뒤에 개시하고 일자는 확정되지 않았습니다",
        "금요일에 슬쩍 말했던 거 정리해요. 수질 라이브가 생깁니다",
    ],
)
def test_years_deeds_and_earlier_talk_date_nothing(note: str) -> None:
    assert opening(note, Kind.LAUNCH) is None


@pytest.mark.parametrize(
    ("note", "at"),
    [
        (
            "본인확인 강화\n대상: 12/20(일) 이후 공연\n지금은 번호만 보여주면 입장\n이미 예매한 분도 적용됩니다. 12/8(화) 문자 나가요",
            day(12, 20),
        ),
        ("후기 포인트가 12/15(화)부터 줄어요. 안내 메일은 12/7에 나갑니다", day(12, 15)),
        ("출석 챌린지는 12/8(화)부터. 상금은 12/28에 일괄 지급합니다", day(12, 8)),
        ("다음 주 중에 건너뛰기를 할 수 있어요. 버튼 이름이랑 날짜는 목요일 회의에서 정합니다", day(11, 23)),
    ],
)
def test_a_day_on_which_customers_are_written_to_or_paid_opens_nothing(note: str, at: datetime) -> None:
    assert opening(note, Kind.LAUNCH) == at


def test_a_notice_that_is_itself_what_opens_is_dated_by_its_sending() -> None:
    assert opening("지연 안내 알림톡이 12/8(화)부터 나갑니다", Kind.LAUNCH) == day(12, 8)


def test_hours_of_use_are_no_opening() -> None:
    note = "조립 영상상담. 날짜는 계약이 끝나야 알아요. 설명서 QR을 찍으면 상담사와 영상 연결, 평일 10~17시"
    assert opening(note, Kind.LAUNCH) is None


def test_hours_of_a_day_are_no_end_and_the_same_share_twice_is_no_rollout() -> None:
    assert chosen("여권 창구를 12월 21일부터 월·목 저녁 8시까지로 늘립니다").end is None
    assert not chosen("12월 1일 결제분부터 모두 1% 적립, 골드는 2027.1.1부터 1%").phases


def test_a_corrected_last_day_is_an_end_and_the_first_day_stays() -> None:
    note = "정정합니다. 기간 12/31까지 (X) → 1/15(금)까지 (O). 나머지는 동일, 11/20(금) 시작이고 하루 3개까지"
    found = chosen(note, Kind.CORRECTION)
    assert found.moment.at == day(11, 20)
    assert found.end is not None
    assert found.end.at == day(1, 15)


def test_the_days_that_a_correction_calls_right_stay() -> None:
    note = "어제 올린 새해 적립 공지 정정합니다\n- 적립 5%가 아니라 3%\n- 기간 1/1(금)~1/31(일) 맞음"
    assert opening(note, Kind.CORRECTION) == day(1, 1)


def test_the_end_of_the_year_before_a_noun_is_part_of_a_name() -> None:
    assert not dates.find("연말 콘서트 취소됐습니다", POSTED)
    assert dates.find("연말 오픈 예정입니다", POSTED)


def test_news_of_a_later_end_does_not_give_the_one_before() -> None:
    found = chosen("별빛 할인 12/25까지였는데 12/27까지 이틀 더 갑니다", Kind.CHANGE)
    assert found.end is not None
    assert found.end.at == day(12, 27)


def test_a_kind_of_lease_is_no_month() -> None:
    assert not dates.find("전월세대출 비교 오픈", POSTED)


@pytest.mark.parametrize(
    "note", ["가족결합: 12월 예정이었는데 밀렸습니다. 새 날짜 없음", "조직도 연동, 12월 오픈하려던 거 접었습니다"]
)
def test_a_day_that_was_planned_once_is_no_opening(note: str) -> None:
    assert opening(note, Kind.LAUNCH) is None


@pytest.mark.parametrize("told", ["지난주에 말한", "어제 공유드린", "저번 주에 올린"])
def test_when_something_was_told_is_no_opening(told: str) -> None:
    note = f"{told} 편도 반납 있잖아요 추가요금을 12,000원에서 15,000원으로 올리기로 했어요 여는 날은 그대로고요"
    assert opening(note, Kind.CHANGE) is None
