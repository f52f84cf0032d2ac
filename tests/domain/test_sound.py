"""The last gate before an entry: what no agent can read aloud is not said, and the note's own words are kept."""

from __future__ import annotations

import pytest

from bridge.domain.sentences import sound


@pytest.mark.parametrize(
    "sentence",
    [
        "수수료는 없습니다.",
        "배송은 2~3일 걸릴 수 있습니다.",
        "설정 > 보안에서 켜실 수 있습니다.",
        "‘앱 > 혜택 > 포인트’ 순서로 진행하시면 됩니다.",
        "구버전(5.x)은 8월 31일까지입니다.",
        "이용 한도는 하루 3회입니다.",
        "요금은 2,750원입니다.",
        "대상은 서울 전역입니다.",
        "메뉴는 라면입니다.",
        "경로는 순서입니다.",
    ],
)
def test_what_can_be_said_is_said(sentence: str) -> None:
    assert sound(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "요금은 2,750원인데입니다.",
        "첫 달 회비는 50%인데입니다.",
        "보관료가 빠지는 거입니다.",
        "재주문하시는 것은 가능하나입니다.",
        "대상은 1마일입니다.",
        "대상은 수치가 이상하다입니다.",
        "요금은 무서운 할인입니다.",
        "이용 한도는 월 9,900 월 12,900입니다.",
        "이용 기준은 ‘끝나고’입니다.",
        "출금한도 상향은 ‘1천만 → 2천만’입니다.",
        "업그레이드하면 다시 보임)입니다.",
        "수령 보관시간 48h (X) 72h(O)입니다.",
        "&gt입니다.",
        "▸ 신규 입사자 두 분 합류하셨습니다.",
        "바로가기>입니다.",
        "사진 or 직접 입력하시면 됩니다.",
        "병행합니다.",
        "교육기관 할인 유지 여부는 영업팀 확인 중입니다.",
        '"회원님의 계정은 가족을 위한 서비스입니다.',
    ],
)
def test_what_cannot_be_said_is_not(sentence: str) -> None:
    assert not sound(sentence)


def test_another_language_may_stand_in_quotes() -> None:
    assert sound("이용 환경은 ‘Works on web only for now’입니다.", quoted=True)
    assert not sound("Works on web only for now입니다.")
