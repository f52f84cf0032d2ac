"""What a frame asserts of a fragment, and what a sign, a fraction or a figure must not be taken for."""

from __future__ import annotations

import pytest

from bridge.domain.notes import Field
from bridge.domain.sentences import in_korean, say, sound, speak_dates


@pytest.mark.parametrize(
    ("field", "fragment", "expected"),
    [
        (Field.TARGET, "만 19세 이상 개인, 1인 1계좌", "대상은 만 19세 이상 개인, 1인 1계좌입니다."),
        (Field.TARGET, "직영점 전체", "대상은 직영점 전체입니다."),
        (Field.TARGET, "배치고사 11/21(토) 온라인", "배치고사 11월 21일(토) 온라인입니다."),
        (Field.TARGET, "앱 회원, 결제할 때 바코드 적립", "대상은 앱 회원이고, 결제할 때 바코드 적립입니다."),
        (Field.TARGET, "비누, 샴푸, 로션", "비누, 샴푸, 로션입니다."),
        (Field.PRICE, "월 6,900원", "요금은 월 6,900원입니다."),
        (Field.PRICE, "자동이체 8회 이상 0.4%p", "자동이체 8회 이상 0.4%p입니다."),
        (Field.PRICE, "6/1 적립분 24개월 → 12개월", "6월 1일 적립분은 24개월에서 12개월로 변경됩니다."),
        (Field.PLATFORM, "3층 데스크, 4층 매점", "3층 데스크, 4층 매점입니다."),
    ],
)
def test_a_frame_says_of_a_fragment_what_it_is(field: Field, fragment: str, expected: str) -> None:
    assert say(fragment, field).text == expected


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("사물함은 그대로 월 2만", "사물함은 그대로 월 2만입니다."),
        ("휠체어 대여는 정문만", "휠체어 대여는 정문만 가능합니다."),
        ("3만↑ 무료", "3만 이상은 무료입니다."),
        ("하루라도 쓰셨으면 절반이요", "하루라도 쓰셨으면 절반입니다."),
        ("선착순 50명/일 기념품은 주말만", "선착순 하루 50명 기념품은 주말만 가능합니다."),
        ("**입금 완료 시각** 기준", "입금 완료 시각 기준입니다."),
        ("이미 산 회원은 만료일까지 탐", "이미 산 회원은 만료일까지 탑니다."),
    ],
)
def test_a_figure_is_no_particle_and_a_sign_no_bound(fragment: str, expected: str) -> None:
    assert say(fragment, Field.LIMITS).text == expected


def test_what_goes_down_by_a_sign_is_not_reworded() -> None:
    assert not sound(say("쌍둥이는 둘째부터 20%↓", Field.PRICE).text)
    assert say("3만↓ 배송비 2,500원", Field.PRICE).text.startswith("3만 이하")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("총 수업시간 1/3 지나기 전 2/3", "총 수업시간 3분의 1 지나기 전 3분의 2"),
        ("1/2 경과 전 1/2 환불", "2분의 1 경과 전 2분의 1 환불"),
        ("1/3 지나기 전 1/4(월)까지", "3분의 1 지나기 전 1월 4일(월)까지"),
        ("1/3 오픈", "1월 3일 오픈"),
    ],
)
def test_fractions_beside_what_is_over_are_no_days(text: str, said: str) -> None:
    assert speak_dates(text) == said


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        (
            "얼리버드 12/28 ~ 1/3(일) 자정까지 → 9만 9천원",
            "얼리버드 12월 28일부터 1월 3일(일) 자정까지는 9만 9천원입니다.",
        ),
        ("가격 39,000원 → 36,000원이 맞습니다", "가격 39,000원에서 36,000원으로 정정되었습니다."),
        ("40잔 (X) → 30잔 (O)", "40잔에서 30잔으로 정정되었습니다."),
        ("24개월 월 15,900", "24개월 월 15,900입니다."),
        ("거름망은 고객이 직접 교체", "거름망은 고객님이 직접 교체합니다."),
        ("옛 이용권은 끝날 때까지 손 안 댐", "옛 이용권은 끝날 때까지 손 안 댑니다."),
        ("근데 섬은 +2만원", "섬은 2만원이 추가됩니다."),
    ],
)
def test_a_period_a_correction_and_a_deed_are_said_as_what_they_are(fragment: str, expected: str) -> None:
    assert say(fragment, Field.LIMITS).text == expected


@pytest.mark.parametrize(
    "fragment",
    [
        "5/13(목) 점검 06:00~11:00 → 끝나면 새 던전 오픈",
        "인증샷 5/13~5/30(일) → 발표 6/4(금) 50명 보냉백",
        "1/27까지 기본→고급 올리면 그 달까지는 옛 가격",
    ],
)
def test_a_step_behind_an_arrow_is_no_change(fragment: str) -> None:
    assert "변경됩니다" not in say(fragment, Field.LIMITS).text


def test_a_heading_in_english_says_nothing_and_a_plan_keeps_its_name() -> None:
    assert not sound("공지에는 ‘How it works’라고 되어 있습니다.", quoted=True)
    assert sound("공지에는 ‘Team plan only’라고 되어 있습니다.", quoted=True)
    assert in_korean("Free는 문서 100개까지") == "Free는 문서 100개까지"
    assert in_korean("배송비 free") == "배송비 무료"
