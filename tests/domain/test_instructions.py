"""An order that a planner jots down is one that somebody can be asked to follow; nothing of it changes but its end."""

from __future__ import annotations

import pytest

from bridge.domain.notes import Field
from bridge.domain.sentences import say


@pytest.mark.parametrize(
    ("jotted", "told"),
    [
        ("당첨 여부는 통화에서 말하지 말 것", "당첨 여부는 통화에서 말하지 말아 주시기 바랍니다."),
        ("타사 요금은 비교하지 않기", "타사 요금은 비교하지 말아 주시기 바랍니다."),
        ("대기 순서는 앱에서 확인하도록 안내할 것", "대기 순서는 앱에서 확인하도록 안내해 주시기 바랍니다."),
        ("파손 신고는 사진 받아서 물류팀으로", "파손 신고는 사진 받아서 물류팀으로 넘겨 주시기 바랍니다."),
        ("분실 문의는 습득물센터 이관", "분실 문의는 습득물센터로 이관해 주시기 바랍니다."),
        ("세금 문의는 tax@poguen.example 로", "세금 문의는 tax@poguen.example로 안내해 주시기 바랍니다."),
        (
            "도어락이 안 열리면 관제센터 1588-0000 3자 통화",
            "도어락이 안 열리면 관제센터 1588-0000 3자 통화해 주시기 바랍니다.",
        ),
        ("사유는 '설비 점검'까지만", "사유는 '설비 점검'까지만 안내해 주시기 바랍니다."),
        ("쿠폰 지급은 파트장 승인 후", "쿠폰 지급은 파트장 승인 후에 해 주시기 바랍니다."),
        ("상담사가 직접 취소 처리 X", "상담사가 직접 취소 처리하지 말아 주시기 바랍니다."),
        ("포인트 임의 지급 금지", "포인트 임의 지급은 금지되어 있습니다."),
        ("심한 항의는 매니저에게 넘기라고 되어 있어요", "심한 항의는 매니저에게 넘기시기 바랍니다."),
        ("바로 당직팀 연결 (24시간)", "바로 당직팀으로 연결해 주시기 바랍니다(24시간)."),
    ],
)
def test_a_jotted_order_ends_as_one(jotted: str, told: str) -> None:
    assert say(jotted, Field.HANDLING).text == told


@pytest.mark.parametrize("jotted", ["책 문의는 저희 팀으로", "변경 문자 1/9(토) 10시 발송", "조건 아직"])
def test_what_leaves_open_what_is_done_stays_as_it_is(jotted: str) -> None:
    assert say(jotted, Field.HANDLING).text == f"{jotted}."


def test_a_remark_before_an_order_is_not_read_out() -> None:
    assert say("지운 뒤에는 복구 불가", Field.HANDLING, topic="유의").text == "지운 뒤에는 복구되지 않습니다."
