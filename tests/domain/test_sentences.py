"""Planners write fragments; agents need sentences. What cannot be turned safely stands verbatim in a frame."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bridge.domain.notes import Field, Moment, Precision
from bridge.domain.sentences import clean, conclude, faithful, say, say_moment, speak_dates

KST = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("field", "fragment", "expected"),
    [
        (Field.PRICE, "수수료 없음", "수수료는 없습니다."),
        (Field.TARGET, "강남 3개 지점만!", "강남 3개 지점에서만 이용하실 수 있습니다."),
        (Field.POLICY, "환불돼요", "환불됩니다."),
        (Field.POLICY, "그 뒤에 오시면 결석으로 봄", "그 뒤에 오시면 결석으로 봅니다."),
        (Field.PRICE, "심야 할증은 없앰", "심야 할증은 없앱니다."),
        (Field.PRICE, "두 번째 표는 정가구요", "두 번째 표는 정가입니다."),
        (Field.LIMITS, "admin이 초대할 수 있음", "관리자가 초대할 수 있습니다."),
        (Field.LIMITS, "admin만 켤 수 있음", "관리자만 켤 수 있습니다."),
        (Field.POLICY, "취소하면 전액 환불", "취소하면 전액 환불됩니다."),
        (
            Field.LIMITS,
            "최대 10개까지 되고 기본배송지는 하나만 지정돼요",
            "최대 10개까지 되고 기본배송지는 하나만 지정됩니다.",
        ),
        (Field.PLATFORM, "PC는 미지원", "PC는 지원되지 않습니다."),
        (Field.LIMITS, "맹견은 탑승 불가", "맹견은 탑승할 수 없습니다."),
        (Field.LIMITS, "고양이는 아직 안 돼요", "고양이는 아직 안 됩니다."),
        (
            Field.KNOWN_ISSUES,
            "구버전(4.8 미만) 앱에서는 버튼이 안 보임",
            "구버전(4.8 미만) 앱에서는 버튼이 안 보입니다.",
        ),
        (
            Field.HOW_TO,
            "호출 화면 > 옵션 > 반려동물 동승",
            "‘호출 화면 > 옵션 > 반려동물 동승’ 순서로 진행하시면 됩니다.",
        ),
        (Field.PRICE, "4,900원 (첫 달 무료)", "요금은 4,900원입니다. 첫 달은 무료입니다."),
        (Field.POLICY, "쿠폰 정책은 그대로예요ㅎㅎ", "쿠폰 정책은 그대로입니다."),
        (Field.LIMITS, "소진 시 조기 종료", "소진 시 조기 종료됩니다."),
        (
            Field.HOW_TO,
            "이벤트 페이지에서 [응모하기] 누르고 결제",
            "이벤트 페이지에서 [응모하기] 누르고 결제하시면 됩니다.",
        ),
        (Field.PRICE, "월 9,900원 → 12,900원", "요금은 월 9,900원에서 12,900원으로 변경됩니다."),
        (Field.PRICE, "3.5%에서 2.9%로요", "3.5%에서 2.9%로 변경됩니다."),
        (Field.TARGET, "정형외과, 이비인후과 두 과만요", "정형외과, 이비인후과 두 과만 해당됩니다."),
        (
            Field.LIMITS,
            "베이직 요금제 2개 → 프리미엄 요금제 2개",
            "베이직 요금제 2개에서 프리미엄 요금제 2개로 변경됩니다.",
        ),
        (Field.PRICE, "수수료 없음 → 500원", "수수료는 없음에서 500원으로 변경됩니다."),
        (Field.PRICE, "반일권 1,000 → 동결", "반일권은 1,000 그대로입니다."),
        (Field.PRICE, "야간 주차 무료 → 무료", "야간 주차 무료 그대로입니다."),
        (Field.POLICY, "3일 이내 + 2강 이하 수강 → 전액", "3일 이내이고 2강 이하 수강은 전액입니다."),
        (Field.POLICY, "부분환불 불가 → 가능", "부분환불은 불가에서 가능으로 변경됩니다."),
        (Field.POLICY, "영수증 없음 → 접수 불가", "공지에는 ‘영수증 없음 → 접수 불가’라고 되어 있습니다."),
        (Field.LIMITS, "관심지역 최대 5곳", "관심지역은 최대 5곳입니다."),
        (
            Field.POLICY,
            "포인트샵 교환권은 유효기간까지 그대로 사용",
            "포인트샵 교환권은 유효기간까지 그대로 사용하실 수 있습니다.",
        ),
        (Field.HOW_TO, "초대는 마이 > 가족 > 초대", "초대는 ‘마이 > 가족 > 초대’ 순서로 진행하시면 됩니다."),
        (Field.HOW_TO, "따로 신청X", "따로 신청하실 필요가 없습니다."),
        (
            Field.TARGET,
            "만 19세 이상이 가입할 수 있고 보험료는 1일 1,900원부터",
            "만 19세 이상이 가입할 수 있습니다. 보험료는 1일 1,900원부터입니다.",
        ),
        (Field.PLATFORM, "안드 8.2 / iOS 8.2 이상", "이용 환경은 안드 8.2, iOS 8.2 이상입니다."),
        (Field.LIMITS, "4월로 넘어갔대요", "4월로 넘어갔습니다."),
        (
            Field.LIMITS,
            "up to four legs per booking, web only",
            "공지에는 ‘up to four legs per booking, web only’라고 되어 있습니다.",
        ),
        (Field.POLICY, "시즌1 포인트 이월 안됨", "시즌1 포인트 이월은 되지 않습니다."),
        (Field.PLATFORM, "안드 8 미만은 이제 지원 안 해요", "안드 8 미만은 이제 지원하지 않습니다."),
        (Field.KNOWN_ISSUES, "iOS 16 이하에서 지도 안 뜸", "iOS 16 이하에서 지도가 안 뜹니다."),
        (Field.LIMITS, "본인확인 안 되면 진료 못 받아요", "본인확인이 안 되면 진료를 받으실 수 없습니다."),
        (Field.LIMITS, "온라인 불가", "온라인은 불가합니다."),
        (Field.PRICE, "초과요금 5분당 200원 동일", "초과요금 5분당 200원으로 동일합니다."),
        (Field.PRICE, "중고거래 안심결제 수수료 인상합니다 ㅠ", "중고거래 안심결제 수수료가 인상됩니다."),
        (Field.LIMITS, "적립금 사용 O", "적립금 사용이 가능합니다."),
        (
            Field.POLICY,
            "현행: 구매확정 후 7일 → 변경: 구매확정 후 3일",
            "구매확정 후 7일에서 구매확정 후 3일로 변경됩니다.",
        ),
        (
            Field.LIMITS,
            "예약은 1일 최대 2건, 노쇼 3회시 30일 이용정지",
            "예약은 1일 최대 2건입니다. 노쇼 3회 시 30일 이용정지됩니다.",
        ),
        (
            Field.HOW_TO,
            "청구는 앱에서 영수증 촬영, 3영업일 내 지급",
            "청구는 앱에서 영수증을 촬영하시면 됩니다. 3영업일 내 지급됩니다.",
        ),
        (Field.POLICY, "취소는 픽업 1시간 전까지", "취소는 픽업 1시간 전까지입니다."),
        (
            Field.HOW_TO,
            "원치 않으면 설정 > 알림 > 요약 OFF",
            "원치 않으면 ‘설정 > 알림 > 요약 OFF’ 순서로 진행하시면 됩니다.",
        ),
        (Field.HOW_TO, "셀러센터 > 정산관리에서 확인 가능", "‘셀러센터 > 정산관리’에서 확인하실 수 있습니다."),
        (Field.LIMITS, "평일 09~19시", "운영 시간은 평일 오전 9시부터 오후 7시까지입니다."),
        (Field.LIMITS, "점검 06:00~10:00", "점검 시간은 오전 6시부터 오전 10시까지입니다."),
        (
            Field.PRICE,
            "초대한 사람 6,000P, 가입한 친구 3,000P",
            "초대한 사람 6,000P, 가입한 친구 3,000P입니다.",
        ),
        (
            Field.HANDLING,
            "수수료 문의는 답변하지 말고 지원팀으로 넘기기",
            "수수료 문의는 답변하지 말고 지원팀으로 넘기시기 바랍니다.",
        ),
        (Field.SCRIPT, "현재 일부 고객 대상 순차 적용 중", "현재 일부 고객 대상 순차 적용 중"),
        (
            Field.PRICE,
            "주중 12,000원 → 15,000원, 주말 18,000원 → 20,000원",
            "주중은 12,000원에서 15,000원으로, 주말은 18,000원에서 20,000원으로 변경됩니다.",
        ),
        (Field.LIMITS, "한도 산정: 40% 이내 → 30% 이내로 축소", "한도 산정: 40% 이내에서 30% 이내로 축소됩니다."),
        (Field.POLICY, "현행 자동연장 → 변경 만기해지", "자동연장에서 만기해지로 변경됩니다."),
        (Field.POLICY, "파손 시 전액 환불 + 쿠폰 5,000원", "파손 시 전액 환불과 쿠폰 5,000원입니다."),
        (Field.LIMITS, "쿠폰/포인트 적용 불가", "쿠폰·포인트는 적용되지 않습니다."),
        (Field.PRICE, "기본 요금 9,900원/월", "기본 요금은 월 9,900원입니다."),
        (Field.POLICY, "양도 안 됩니다", "양도는 되지 않습니다."),
        (
            Field.POLICY,
            "개시 전 전액 환불, 개시 후 환불 불가",
            "개시 전에는 전액 환불됩니다. 개시 후에는 환불되지 않습니다.",
        ),
        (Field.PRICE, "36개월 미만 무료", "36개월 미만은 무료입니다."),
        (Field.PRICE, "기존 회원 추가 비용 없이 이용 가능", "기존 회원은 추가 비용 없이 이용하실 수 있습니다."),
        (Field.HOW_TO, "기기 바꾸면 다시 등록해야 해요", "기기를 바꾸면 다시 등록하셔야 합니다."),
        (
            Field.HOW_TO,
            "인증 문자 안 오면 재발송 버튼 누르시면 됩니다",
            "인증 문자가 안 오면 재발송 버튼을 누르시면 됩니다.",
        ),
        (Field.LIMITS, "신분증 지참 필수", "신분증 지참이 필수입니다."),
        (Field.LIMITS, "하루 3회까지", "하루 3회까지 가능합니다."),
        (Field.LIMITS, "목록통관 대상은 해당 없음", "목록통관 대상은 해당되지 않습니다."),
        (Field.POLICY, "문의는 다음 영업일에 순서대로 답변", "문의는 다음 영업일에 순서대로 답변해 드립니다."),
        (
            Field.KNOWN_ISSUES,
            "일부 기기에서 등록 실패, 12/18 수정 예정",
            "일부 기기에서 등록에 실패합니다. 12월 18일 수정될 예정입니다.",
        ),
        (Field.TARGET, "직영점 전체, 가맹점은 점주 선택", "대상은 직영점 전체입니다. 가맹점은 점주 선택입니다."),
        (
            Field.POLICY,
            "10만원 이상 구매 시 무료배송, 포인트 지급",
            "10만원 이상 구매 시 무료배송이고, 포인트가 지급됩니다.",
        ),
        (Field.HOW_TO, "국가 선택 → 사진 업로드 → 심사", "‘국가 선택, 사진 업로드, 심사’ 순서로 진행됩니다."),
        (Field.HANDLING, "0번은 상담사 → 1번은 예약", "0번은 상담사 → 1번은 예약."),
        (Field.POLICY, "예약 취소는 대표번호(1577-0000)로", "예약 취소는 대표번호(1577-0000)로 가능합니다."),
        (Field.POLICY, "남은 이용권은 현금 환불", "남은 이용권은 현금으로 환불됩니다."),
        (
            Field.LIMITS,
            "오전 9시~오후 4시 → 오전 10시~오후 5시",
            "오전 10시부터 오후 5시까지로 변경됩니다. 기존에는 오전 9시부터 오후 4시까지였습니다.",
        ),
        (
            Field.POLICY,
            "원치 않으면 1/14까지 해지하시면 되고 위약금은 없어요",
            "원치 않으면 1월 14일까지 해지하시면 됩니다. 위약금은 없습니다.",
        ),
        (Field.LIMITS, "앱에서만📱 쿠폰은 제외", "앱에서만 이용하실 수 있습니다. 쿠폰은 제외됩니다."),
        (Field.TARGET, "만 26세 미만은 가입 못 합니다", "만 26세 미만은 가입하실 수 없습니다."),
        (Field.PRICE, "10분 지나면 점유료 분당 100원", "10분이 지나면 점유료가 분당 100원입니다."),
        (Field.LIMITS, "고객이 요청하면 출력해 드림", "고객님이 요청하면 출력해 드립니다."),
        (Field.HOW_TO, "서류는 무인발급기 이용", "서류는 무인발급기를 이용하시면 됩니다."),
        (Field.HOW_TO, "1년 미접속 → 2년 미접속", "공지에는 ‘1년 미접속 → 2년 미접속’이라고 되어 있습니다."),
        (Field.POLICY, "교환 수수료 500원 → 없음", "교환 수수료는 500원에서 없음으로 변경됩니다."),
        (Field.PRICE, "30일권 9,900원 / 90일권 24,900원", "요금은 30일권 9,900원, 90일권 24,900원입니다."),
        (Field.PRICE, "하루 5장 무료, 추가는 장당 300원", "하루 5장은 무료입니다. 추가는 장당 300원입니다."),
        (Field.PRICE, "카드 즉시할인은 O", "카드 즉시할인은 가능합니다."),
        (Field.TARGET, "12/9 예약부터", "12월 9일 예약부터 적용됩니다."),
    ],
)
def test_a_fragment_becomes_a_sentence(field: Field, fragment: str, expected: str) -> None:
    assert say(fragment, field).text == expected


@pytest.mark.parametrize(
    ("label", "value", "expected"),
    [
        ("7일 전까지", "위약금 없음", "7일 전까지는 위약금이 없습니다."),
        ("6~2일 전", "이용료 10%", "6~2일 전에는 이용료 10%입니다."),
        ("우천 시", "전액 환불", "우천 시에는 전액 환불됩니다."),
        ("골드", "1% 적립 → 2% 적립", "골드는 1% 적립에서 2% 적립으로 변경됩니다."),
        ("취소/환불", "사용 전 7일 이내 가능", "취소·환불은 사용 전 7일 이내 가능합니다."),
        ("제한 기간 단축", "90일 → 30일", "제한 기간은 90일에서 30일로 단축됩니다."),
        ("AS-IS", "환불 없음", "기존에는 환불이 없습니다."),
        ("변경 후", "남은 숙박일 50% 환불", "변경 후에는 남은 숙박일 50% 환불됩니다."),
        ("제외", "상품권, 충전, 세금 결제", "제외 대상은 상품권, 충전, 세금 결제입니다."),
        ("메뉴 위치", "마이 > 설정", "메뉴 위치는 ‘마이 > 설정’입니다."),
    ],
)
def test_what_a_label_says_is_said_under_its_label(label: str, value: str, expected: str) -> None:
    assert say(value, Field.POLICY, topic=label).text == expected


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        ("떠요", "뜹니다"),
        ("보여요", "보입니다"),
        ("사라져요", "사라집니다"),
        ("올라요", "오릅니다"),
        ("눌러요", "누릅니다"),
        ("늘어요", "늡니다"),
        ("받아요", "받습니다"),
        ("달라요", "다릅니다"),
        ("나옴", "나옵니다"),
        ("바뀜", "바뀝니다"),
        ("받음", "받습니다"),
        ("늘어남", "늘어납니다"),
        ("된다", "됩니다"),
        ("받는다", "받습니다"),
        ("안 되고요", "안 됩니다"),
        ("완료됐어요", "완료됐습니다"),
        ("아니에요", "아닙니다"),
        ("무료임", "무료입니다"),
        ("쓸 수 있답니다", "쓸 수 있습니다"),
    ],
)
def test_verbs_end_in_the_formal_style(ending: str, expected: str) -> None:
    assert conclude(ending) == expected


@pytest.mark.parametrize("noun", ["알림", "점검", "게임", "보관함", "이름", "요금", "처음", "녹음", "수요일"])
def test_nouns_that_look_like_verbs_are_left_alone(noun: str) -> None:
    assert conclude(noun) is None


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("11/25 23:59까지만", "11월 25일 오후 11시 59분까지만"),
        ("성수기(12/24~1/2)", "성수기(12월 24일부터 1월 2일까지)"),
        ("평일 09~18시", "평일 오전 9시부터 오후 6시까지"),
        ("00:30 ~ 05:30", "0시 30분부터 오전 5시 30분까지"),
        ("12:00 마감", "낮 12시 마감"),
        ("오후 2:30", "오후 2시 30분"),
        ("25일 오전 10시 반", "25일 오전 10시 30분"),
        ("1/2 가격 아님, 3/4만", "1월 2일 가격 아님, 3월 4일만"),
        ("v5.10 이상, 24/7", "v5.10 이상, 24/7"),
        ("1/2 이후 환불 없음", "1/2 이후 환불 없음"),
        ("1/2(토) 이후 환불 없음", "1월 2일(토) 이후 환불 없음"),
        ("1/3 전까지 취소", "1월 3일 전까지 취소"),
    ],
)
def test_dates_and_times_are_written_as_they_are_said(written: str, said: str) -> None:
    assert speak_dates(written) == said


@pytest.mark.parametrize(
    ("precision", "at", "text", "said"),
    [
        (Precision.MINUTE, datetime(2026, 12, 1, 10, tzinfo=KST), "12/1 10시", "12월 1일(화) 오전 10시"),
        (Precision.MINUTE, datetime(2026, 11, 27, 0, tzinfo=KST), "금요일 0시", "11월 27일(금) 0시"),
        (Precision.MINUTE, datetime(2026, 12, 2, 10, tzinfo=KST), "12/2(화) 오전 10시", "12월 2일 오전 10시"),
        (Precision.DAY, datetime(2027, 1, 15, tzinfo=KST), "내년 1/15", "2027년 1월 15일(금)"),
        (Precision.WEEK, datetime(2026, 11, 16, tzinfo=KST), "금주 내", "11월 16일(월)이 있는 주 중"),
        (Precision.WEEK, datetime(2027, 2, 15, tzinfo=KST), "2월 셋째 주", "2월 셋째 주 중"),
        (Precision.WEEK, datetime(2026, 11, 30, tzinfo=KST), "다음 달 1주차", "12월 첫째 주 중"),
        (Precision.MONTH, datetime(2026, 12, 1, tzinfo=KST), "12월", "12월 중"),
        (Precision.QUARTER, datetime(2027, 1, 1, tzinfo=KST), "2027년 1분기", "2027년 1분기 중"),
        (Precision.HALF_YEAR, datetime(2027, 7, 1, tzinfo=KST), "내년 하반기", "2027년 하반기 중"),
        (Precision.HALF_YEAR, datetime(2026, 7, 1, tzinfo=KST), "하반기", "하반기 중"),
        (Precision.YEAR, datetime(2027, 1, 1, tzinfo=KST), "내년", "2027년 중"),
        (Precision.UNKNOWN, None, "추후", ""),
    ],
)
def test_a_moment_is_said_as_exactly_as_it_is_known(
    precision: Precision, at: datetime | None, text: str, said: str
) -> None:
    assert say_moment(Moment(precision, at, text)) == said


@pytest.mark.parametrize(
    ("fragment", "sentence"),
    [
        ("최대 10개", "최대 11개입니다."),
        ("환불 안 됨", "환불됩니다."),
        ("앱에서만 가능", "앱에서 가능합니다."),
        ("7일 이내", "7일 이후입니다."),
        ("23:59까지", "오후 10시 59분까지입니다."),
        ("수수료 100원", "수수료는 없습니다."),
    ],
)
def test_a_changed_number_negation_or_condition_is_noticed(fragment: str, sentence: str) -> None:
    assert not faithful(fragment, sentence)


@pytest.mark.parametrize(
    ("written", "cleaned"),
    [
        ("Open daily 06:00-21:30", "Open daily 06:00-21:30"),
        ("10:00-18:00 운영 :tada:", "10:00-18:00 운영"),
        (":+1: 사진 등록", "사진 등록"),
    ],
)
def test_a_time_between_colons_is_no_picture(written: str, cleaned: str) -> None:
    assert clean(written) == cleaned


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("12/14가 마감입니다", "12월 14일이 마감입니다"),
        ("12/14(월)는 쉽니다", "12월 14일(월)은 쉽니다"),
        ("12/14와 12/15를 뺍니다", "12월 14일과 12월 15일을 뺍니다"),
        ("10:30는 마감", "오전 10시 30분은 마감"),
        ("14일 가능", "14일 가능"),
    ],
)
def test_a_particle_agrees_with_the_date_as_it_is_said(written: str, said: str) -> None:
    assert speak_dates(written) == said


@pytest.mark.parametrize(
    ("fragment", "said"),
    [
        ("앱에서 결제도 가능", "앱에서 결제도 가능합니다."),
        ("설정에서 바로 삭제도 가능", "설정에서 바로 삭제도 가능합니다."),
        ("카드 할인도 적용", "카드 할인도 적용됩니다."),
        ("인원 제한도 없음", "인원 제한도 없습니다."),
        ("마일리지도 제외", "마일리지도 제외됩니다."),
        ("이용 한도 없음", "이용 한도는 없습니다."),
        ("월 한도로 제한", "월 한도로 제한됩니다."),
    ],
)
def test_a_noun_with_a_particle_gets_no_other(fragment: str, said: str) -> None:
    assert say(fragment, Field.LIMITS).text == said
