"""지연 중이에요 away from the thread: whoever says so is asked privately until when, and may pick any minute."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.blocks import buttons, check_message, everything
from support.bot import NOW
from support.floor import AGENT, APPROVER, PLANNER, furnish
from support.floorbot import FloorBot, floor_bot

from bridge.slack.views.opening import CHOOSE, DELAYED, NEW_TIME
from bridge.store.database import Database
from bridge.store.schema import LaunchRow

REFUSED = "이 작업을 할 권한이 없어요. 필요하면 관리자에게 요청해 주세요."


@pytest.fixture
def bot(local_database: Database) -> Iterator[FloorBot]:
    with floor_bot(local_database, furnish(local_database)) as made:
        yield made


def opens(bot: FloorBot) -> float:
    with bot.bot.database.read(bot.floor.client) as session:
        at = session.get_one(LaunchRow, bot.floor.launch).opens_at
        assert at is not None
        return at.timestamp()


def picked(bot: FloorBot, at: int | None) -> list[dict[str, object]]:
    block = f"{CHOOSE}:{bot.floor.launch}"
    return [{"type": "datetimepicker", "action_id": CHOOSE, "block_id": block, "selected_date_time": at}]


def test_a_new_time_is_asked_for_privately_and_taken_from_a_button_or_a_picker(bot: FloorBot) -> None:
    asked = bot.press(PLANNER, DELAYED, str(bot.floor.launch))
    check_message(asked)
    assert "간편환불은 언제 열리나요?" in everything(asked)
    offered = {action: value for action, value in buttons(asked).items() if action.startswith(NEW_TIME)}
    action, value = next(iter(offered.items()))
    assert "옮겼어요" in bot.press(PLANNER, action, value, private=True).text
    assert opens(bot) == int(value.partition(":")[2])
    later = int(NOW.timestamp()) + 3 * 86_400
    assert "11/27" in bot.press(APPROVER, CHOOSE, "", actions=picked(bot, later)).text.replace("11월 27일", "11/27")
    assert opens(bot) == later


def test_what_is_no_time_or_no_right_moves_nothing(bot: FloorBot) -> None:
    before = opens(bot)
    past = f"{bot.floor.launch}:{int(NOW.timestamp()) - 60}"
    assert bot.press(PLANNER, f"{NEW_TIME}_0", past).text == "이미 지난 시각이에요. 앞으로의 시각을 골라 주세요."
    for value in (f"{bot.floor.launch}:", f"{bot.floor.launch}:x", f"{bot.floor.launch}:{'9' * 11}"):
        assert bot.press(PLANNER, f"{NEW_TIME}_0", value).text == "입력한 내용을 쓸 수 없어요."
    assert bot.press(PLANNER, CHOOSE, "", actions=picked(bot, None)).text == "입력한 내용을 쓸 수 없어요."
    soon = f"{bot.floor.launch}:{int(NOW.timestamp()) + 3600}"
    assert bot.press(AGENT, f"{NEW_TIME}_0", soon).text == REFUSED
    assert opens(bot) == before
