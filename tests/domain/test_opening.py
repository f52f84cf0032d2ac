"""What counts as "it has opened", and what does not."""

from __future__ import annotations

import pytest

from bridge.domain.opening import says_opened


@pytest.mark.parametrize(
    "text",
    ["오픈됐어요", "10시에 오픈 완료했습니다!", "배포 완료", "방금 열렸어요 🎉", "출시했습니다", "Launched!"],
)
def test_plain_statements_count(text: str) -> None:
    assert says_opened(text)


@pytest.mark.parametrize(
    "text",
    [
        "오픈됐나요?",
        "아직 오픈 안 됐어요",
        "배포 완료되면 알려드릴게요",
        "오픈했다면 매뉴얼도 올려 주세요",
        "오픈 지연됐어요",
        "내일 오픈 예정",
        "10시 오픈합니다",
        "will go live at ten",
        "수수료는 없어요",
        "",
    ],
)
def test_questions_plans_and_conditions_do_not(text: str) -> None:
    assert not says_opened(text)
