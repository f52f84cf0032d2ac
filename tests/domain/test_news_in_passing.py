"""What a planner says in passing is heard where it surely changes, stops or decides something, and talk is not."""

from __future__ import annotations

import pytest

from bridge.domain.moving import takes_down
from bridge.domain.news_in_passing import nothing_changes, says_news
from bridge.domain.opening import says_opened


@pytest.mark.parametrize(
    "text",
    [
        "내년으로 넘어갔습니다",
        "1월 중으로 다시 잡겠습니다",
        "법인카드는 빼고 가기로 했어요",
        "건당 300원 받기로 했어요",
        "일단 스톱해 주세요",
        "고객 안내 잠깐 멈춰주세요",
        "Please hold off for now",
        "Sorry, the fee is 300 won, not 500 won.",
        "We won't be launching on Dec 1 after all. New date TBD.",
        "Rollback. We had to take it down.",
        "The fee goes up to 500 won from Dec 10",
        "일시 중단했습니다 복구되면 말씀드릴게요",
        "내일부터 수수료 500원 받습니다",
        "오늘부터 법인도 됩니다",
        "12/10부로 종료합니다",
        "We're dropping support for overseas cards",
    ],
)
def test_what_is_news(text: str) -> None:
    assert says_news(text)


@pytest.mark.parametrize(
    "text",
    [
        "네 확인했습니다",
        "잠시만요 확인할게요",
        "문의가 많아서 대기 중이에요",
        "오늘 회의 12월로 미뤄요",
        "12월로 정산 마감합니다",
        "점심 같이 먹기로 했어요",
        "No changes, still on for Dec 1",
    ],
)
def test_what_is_talk(text: str) -> None:
    assert not says_news(text)


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("일정 변동 없습니다!", True),
        ("변경사항 없습니다", True),
        ("No changes, thanks", True),
        ("일정 변동 없습니다. 다만 수수료는 500원으로 변경됩니다", False),
        ("취소 안 하기로 했어요", False),
    ],
)
def test_where_nothing_changes_nothing_is_held(text: str, nothing: bool) -> None:
    assert nothing_changes(text) is nothing


@pytest.mark.parametrize(
    ("text", "opened", "down"),
    [
        ("오픈됐는데 문제 있어서 다시 내렸습니다", False, True),
        ("배포했다가 급히 내렸습니다", False, True),
        ("오픈됐는데 오류가 발생했습니다", False, False),
        ("이슈 없이 오픈됐습니다", True, False),
        ("오픈 완료! 문제 있으면 알려주세요", True, False),
        ("수수료 다시 내렸습니다", False, False),
        ("다시 내렸고 이번 건은 취소합니다", False, False),
    ],
)
def test_what_opened_and_was_taken_back_is_not_open(text: str, opened: bool, down: bool) -> None:
    assert (says_opened(text), takes_down(text)) == (opened, down)
