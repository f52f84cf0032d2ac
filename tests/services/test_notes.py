"""A planner's message in every shape that Slack gives it: blocks, forwarded ones, edits."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select
from support.floor import PLANNER
from support.town import Town, build_town, kst

from bridge.domain.replying import only_calls
from bridge.services import intake
from bridge.store import inbox
from bridge.store.database import EVERYONE, Database
from bridge.store.inbox import Incoming
from bridge.store.schema import AnnouncementRow, LaunchRow

POSTED = kst(11, 24, 14)


@pytest.fixture
def town(database: Database) -> Town:
    return build_town(database)


def arrive(town: Town, event: dict[str, Any]) -> None:
    """Let an event of the planning channel come in and be worked off."""
    key = f"Ev{event.get('event_ts') or event['ts']}"
    event = {"type": "message", "channel": town.floor.planning, **event}
    with town.database.write(EVERYONE) as session:
        inbox.put(session, Incoming(key, PLANNER.team_id, "message", {"event": event}), now=town.now)
    with town.database.write(EVERYONE) as session:
        row = inbox.take(session, now=town.now)
        assert row is not None
        intake.handle(session, row, playbook=town.playbook, now=town.now)
        inbox.done(row, now=town.now)


def by_planner(at: datetime, **more: Any) -> dict[str, Any]:
    return {"user": PLANNER.user_id, "team": PLANNER.team_id, "ts": f"{at.timestamp():.6f}", "text": "", **more}


def rich(*elements: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": list(elements)}]}]


def launches(town: Town) -> list[LaunchRow]:
    with town.database.read(town.floor.client) as session:
        return list(session.scalars(select(LaunchRow).where(LaunchRow.id != town.floor.launch).order_by(LaunchRow.id)))


def forward(text: str, written: datetime, *, channel: str = "C_ELSEWHERE") -> dict[str, Any]:
    return {
        "is_share": True,
        "is_msg_unfurl": True,
        "channel_id": channel,
        "ts": f"{written.timestamp():.6f}",
        "text": text,
        "author_name": "김기획",
    }


def test_what_is_struck_out_in_blocks_is_not_the_date(town: Town) -> None:
    words = [
        {"type": "text", "text": "자동충전", "style": {"bold": True}},
        {"type": "text", "text": " 오픈합니다. 오픈일은 "},
        {"type": "text", "text": "12/1", "style": {"strike": True}},
        {"type": "text", "text": "12/3(목) 10시이고 수수료는 없습니다."},
    ]
    arrive(town, by_planner(POSTED, text="자동충전 오픈합니다. 오픈일은 12/112/3(목) 10시", blocks=rich(*words)))
    (launch,) = launches(town)
    assert (launch.name, launch.opens_at) == ("자동충전", kst(12, 3, 10))


def test_a_forwarded_note_is_read_as_of_the_day_it_was_written(town: Town) -> None:
    written = kst(11, 20, 9)  # a Friday: 다음 주 수요일 is the 25th, not 2 December
    passed_on = forward("포인트 선물하기 다음 주 수요일 10시에 오픈합니다. 전 회원 대상이에요.", written)
    arrive(town, by_planner(POSTED, text="공유드려요", attachments=[passed_on]))
    (launch,) = launches(town)
    assert (launch.name, launch.opens_at) == ("포인트 선물하기", kst(11, 25, 10))
    assert launch.announced_at == POSTED


def test_a_note_that_was_read_where_it_stands_is_not_read_again(town: Town) -> None:
    with town.database.read(town.floor.client) as session:
        known = session.scalars(select(AnnouncementRow)).first()
        assert known is not None
        ts, text = known.ts, known.text
    passed_on = forward(text, kst(11, 20), channel=town.floor.planning) | {"ts": ts}
    arrive(town, by_planner(POSTED, attachments=[passed_on]))
    assert launches(town) == []


def test_a_preview_of_a_link_is_nobodys_note(town: Town) -> None:
    preview = {"from_url": "https://shop.example", "title": "간편결제 12/1 오픈", "text": "12/1 간편결제 오픈합니다!"}
    arrive(town, by_planner(POSTED, text="<https://shop.example>", attachments=[preview]))
    assert launches(town) == []


def test_an_edited_postponement_moves_the_launch_and_is_no_launch_of_its_own(town: Town) -> None:
    said = by_planner(POSTED, text="간편환불 오픈이 12/8(화) 오전 10시로 연기됐습니다.")
    arrive(town, said)
    assert town.launch().opens_at == kst(12, 8, 10)
    now_says = {**said, "text": "간편환불 오픈이 12/9(수) 오전 10시로 연기됐습니다."}
    edit = {"user": PLANNER.user_id, "ts": f"{(POSTED.timestamp() + 60):.6f}"}
    arrive(
        town,
        {"subtype": "message_changed", "event_ts": "2", "ts": "2", "message": {**now_says, "edited": edit}},
    )
    assert town.launch().opens_at == kst(12, 9, 10)
    assert launches(town) == []


@pytest.mark.parametrize(
    "text", ["<@U0BRIDGE>", "<@U0BRIDGE> 정기결제 환불돼요?", "<@U0BRIDGE|bridge>, 부분환불은 언제 되나요?"]
)
def test_who_only_calls_somebody_is_not_asked_whether_that_announces_a_launch(town: Town, text: str) -> None:
    town.note(text, kst(11, 25, 14))
    with town.database.read(town.floor.client) as session:
        assert session.scalars(select(AnnouncementRow).where(AnnouncementRow.text == text)).all() == []


def test_who_calls_somebody_and_announces_is_read_all_the_same() -> None:
    assert not only_calls("<@U0KIM> 12/8(화) 10시 선물 포장 오픈합니다")
    assert not only_calls("<@U0KIM> 선물 포장 나갑니다. 괜찮을까요?")
    assert not only_calls("12/8(화) 10시 선물 포장 오픈 맞죠?")
