"""What customers tell agents about themselves is not kept; what the manual speaks of is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.domain.masking import ACCOUNT, CARD, EMAIL, NAME, PHONE, RESIDENT, mask


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("010-1234-5678 고객님", f"{PHONE} 고객님"),
        ("01012345678로 연락", f"{PHONE}로 연락"),
        ("010 1234 5678", PHONE),
        ("010.123.4567", PHONE),
        ("+82 10-1234-5678", PHONE),
        ("+821012345678", PHONE),
        ("02-123-4567", PHONE),
        ("(02)123-4567", PHONE),
        ("고객(010-1234-5678, 앱 5.2)이", f"고객({PHONE}, 앱 5.2)이"),
        ("031-1234-5678, 0505-123-4567", f"{PHONE}, {PHONE}"),
        ("070-1234-5678", PHONE),
        ("900101-1234567", RESIDENT),
        ("주민 9001011234567입니다", f"주민 {RESIDENT}입니다"),
        ("900101-1******", RESIDENT),
        ("4111-1111-1111-1111 취소", f"{CARD} 취소"),
        ("4111 1111 1111 1111", CARD),
        ("4111111111111111", CARD),
        ("5555-****-****-4444", CARD),
        ("3782-822463-10005", CARD),
        ("hong.gildong+a@mail.example.co.kr인데요", f"{EMAIL}인데요"),
        ("110-234-567890으로 환불", f"{ACCOUNT}으로 환불"),
        ("301-0123-4567-81", ACCOUNT),
        ("고객 홍길동 환불 문의", f"고객 {NAME} 환불 문의"),
        ("홍길동 고객님이 결제가 안 된대요", f"{NAME} 고객님이 결제가 안 된대요"),
        ("성함: 김철수, 주문 취소", f"성함: {NAME}, 주문 취소"),
    ],
)
def test_personal_data_is_masked(text: str, kept: str) -> None:
    assert mask(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "12/1 10:00 환불 한도 3,000,000원",
        "2026-12-01부터 2026-12-31까지",
        "앱 5.2.1 이상, 1588-1234로 문의",
        "주문번호 20261124001",
        "30~40일, 1-2-3단계",
        "@bridge 환불",
        "12-25 14:00-15:00",
        "구매한 고객님, 신청한 고객님, 기존 고객님, 이분은 고객님이에요",
        "고객 문의가 많아요. 고객 전체가 대상인가요? 고객 이용권은요?",
        "정회원 고객, 외국인 고객님, 하나은행 고객님",
    ],
)
def test_what_is_not_personal_stays(text: str) -> None:
    assert mask(text) == text


@given(st.text(alphabet=st.sampled_from("0123456789-. ab@가()+*"), max_size=60))
def test_masking_twice_changes_nothing_and_no_mobile_number_survives(text: str) -> None:
    once = mask(text)
    assert mask(once) == once


@given(st.integers(0, 9999), st.integers(0, 9999), st.sampled_from(["", "-", " ", "."]), st.sampled_from("가 나:"))
def test_a_mobile_number_never_survives(middle: int, last: int, gap: str, around: str) -> None:
    number = f"010{gap}{middle:04}{gap}{last:04}"
    assert f"{last:04}" not in mask(f"{around}{number}{around}")
