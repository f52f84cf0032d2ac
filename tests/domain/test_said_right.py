"""What a sentence must not become: a permission, a day, a second topic, a change that is none."""

from __future__ import annotations

import pytest

from bridge.domain.notes import Field
from bridge.domain.sentences import in_korean, say


@pytest.mark.parametrize(
    ("fragment", "topic", "said"),
    [
        ("신선식품은 편의점 접수 불가", "", "신선식품은 편의점에서 접수하실 수 없습니다."),
        ("임산부는 전 코스 무료", "", "임산부는 전 코스가 무료입니다."),
        ("굿즈는 교환 대상 X", "", "굿즈는 교환 대상이 아닙니다."),
        ("환불은 개봉 전 상품에 한해 가능", "", "환불은 개봉 전 상품에 한해 가능합니다."),
        ("색 빠짐 보장 못함", "", "색 빠짐은 보장해 드릴 수 없습니다."),
        ("화상 연결이 끊기면 전화로 전환", "", "화상 연결이 끊기면 전화로 전환됩니다."),
        ("한도 초과 시 서류 청구", "", "한도 초과 시 서류 청구입니다."),
        ("2/3", "1/3 경과 전", "3분의 1 경과 전에는 3분의 2입니다."),
        ("중도해지 시 약정금리 1/2", "", "중도해지 시 약정금리는 2분의 1입니다."),
        ("100% → 100%", "7일 전", "7일 전에는 100% 그대로입니다."),
        ("예금자보호 O", "", "예금자보호가 됩니다."),
        ("유효기간 3개월, 지나면 자동 소멸", "", "유효기간은 3개월이며, 지나면 자동 소멸됩니다."),
        ("심사 탈락 시 자동 취소, 보증금 전액 환급", "", "심사 탈락 시 자동 취소되고, 보증금 전액 환급됩니다."),
        (
            "월세 거주자는 신청 불가, 전용 60㎡ 이하만",
            "",
            "월세 거주자는 신청하실 수 없고, 전용 60㎡ 이하만 가능합니다.",
        ),
        ("오프라인반, 묶음 강의는 제외요", "", "오프라인반, 묶음 강의는 제외됩니다."),
        ("앱에선 구매 불가 PC만요", "", "앱에선 구매하실 수 없고, PC만 가능합니다."),
        ("개강 5일 전 ~ 개강일까지 취소 가능", "", "개강 5일 전부터 개강일까지 취소하실 수 있습니다."),
        ("법인은 비대면 가입 불가 → 지점 방문", "", "법인은 비대면 가입하실 수 없습니다. 지점을 방문하시면 됩니다."),
        ("신청은 홈페이지 or 전화", "", "신청은 홈페이지 또는 전화로 하실 수 있습니다."),
        ("실적을 못 채우면 우대금리 빠짐", "", "실적을 못 채우면 우대금리가 빠집니다."),
        ("문 앞에 보냉가방 내놓으시면 됩니다", "", "문 앞에 보냉가방을 내놓으시면 됩니다."),
        ("미응답 시 자동 취소, 다른 신청도 함께 삭제", "", "미응답 시 자동 취소됩니다. 다른 신청도 함께 삭제됩니다."),
        ("예약하지 않은 세대는 기존처럼 순회 방문", "", "예약하지 않은 세대는 기존처럼 순회 방문입니다."),
        ("초과는 다음 영업일 상담사 회신", "", "초과는 다음 영업일 상담사가 회신해 드립니다."),
        ("판매자에게는 알림 안 감", "", "판매자에게는 알림이 안 갑니다."),
    ],
)
def test_a_fragment_is_said_as_it_is_meant(fragment: str, topic: str, said: str) -> None:
    assert say(fragment, Field.POLICY, topic=topic).text == said


@pytest.mark.parametrize("fragment", ["S → VIP 4만", "4/6 마포 → 5월 서울 전역", "골프백은 별도 요금 → 미정"])
def test_what_costs_or_comes_later_is_no_change_from_one_to_the_other(fragment: str) -> None:
    assert "변경" not in say(fragment, Field.LIMITS).text


def test_two_topics_that_are_held_against_each_other_stay() -> None:
    assert say("대형견은 객실 X, 마당은 O", Field.LIMITS).text == "대형견은 객실은 되지 않고, 마당은 가능합니다."


def test_short_english_is_said_in_korean() -> None:
    assert in_korean("베이직·광고형은 not eligible") == "베이직·광고형은 대상 아님"
    assert in_korean("그 이상은 no exception") == "그 이상은 예외 없음"


def test_no_label_is_put_before_what_may_be_given_or_is_nobody() -> None:
    assert say("월 최대 15만원 6개월", Field.PRICE).text == "월 최대 15만원 6개월입니다."
    assert say("태풍 특보 시 전액", Field.TARGET).text == "태풍 특보 시 전액입니다."
    assert say("대상 만 19~34세 무주택자", Field.TARGET).text == "대상은 만 19~34세 무주택자입니다."


def test_a_day_stays_a_day() -> None:
    assert say("신청은 4/5까지", Field.LIMITS).text == "신청은 4월 5일까지입니다."
    assert "4월 7일" in say("요금 인상은 4/7 이후", Field.PRICE).text
