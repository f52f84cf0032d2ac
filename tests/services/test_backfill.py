"""A channel's past is read within Slack's limits, goes on where it stopped, and sends nobody what has opened already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from support.floor import PLANNER
from support.town import Town, build_town, kst

from bridge.domain.history import Outcome
from bridge.errors import DeliveryError
from bridge.services import backfill, walking_back
from bridge.services.chat import Fetched, Page
from bridge.services.walking_back import Progress
from bridge.store import directory
from bridge.store.database import Database
from bridge.store.directory import BoundChannel
from bridge.store.schema import EntryRow, HistoryRow, InterviewAnswerRow, LaunchRow, OutboxRow, RevisionRow, WalkRow

SINCE = kst(9, 1)
PAST: tuple[tuple[datetime, str], ...] = (
    (kst(9, 10, 10), "*포인트 선물하기* 9/20(일) 오전 10시 오픈합니다. 전 회원 대상이고 수수료는 없습니다."),
    (kst(9, 15, 10), "포인트 선물하기 오픈이 9/28(월) 오전 10시로 연기됐습니다."),
    (kst(10, 1, 10), "*자동충전* 10/12(월) 오전 10시 오픈합니다. 전 회원 대상이에요."),
    (kst(10, 5, 10), "자동충전 오픈은 취소됐습니다."),
    (kst(10, 20, 10), "점심 뭐 먹을까요?"),
    (kst(11, 20, 10), "*환전 지갑* 12/10(목) 오전 10시 오픈합니다. 전 회원 대상이고 환전 수수료는 1%입니다."),
    (kst(11, 23, 10), "환전 지갑 오픈이 12/15(화) 오전 10시로 변경됐습니다."),
)

REPLIES: dict[datetime, tuple[tuple[datetime, str], ...]] = {
    kst(9, 10, 10): (
        (kst(9, 11, 10), "선물 한도는 하루 5만 포인트예요."),
        (kst(9, 11, 11), "수고하셨습니다!"),
        (kst(9, 16, 10), "다시 9/29(화) 오전 10시로 하루 더 연기됐습니다."),
    ),
    kst(11, 20, 10): ((kst(11, 21, 10), "대상은 본인인증을 마친 회원이에요."),),
}


@dataclass
class Past:
    """An archive that hands out two messages a page; `stop` is raised at the pages it names."""

    stop: dict[int, DeliveryError] = field(default_factory=dict)
    asked: list[str | None] = field(default_factory=list)
    deaf: dict[int, DeliveryError] = field(default_factory=dict)
    threads: list[str] = field(default_factory=list)
    talks: bool = False
    told: tuple[tuple[datetime, str], ...] = PAST
    said: Mapping[datetime, tuple[tuple[datetime, str], ...]] = field(default_factory=lambda: REPLIES)

    def counted(self, at: datetime) -> dict[str, Any]:
        replies = self.said.get(at, ()) if self.talks else ()
        latest = max((said_at.timestamp() for said_at, _ in replies), default=0)
        return {"reply_count": len(replies), "latest_reply": f"{latest:.6f}"} if replies else {}

    def thread(self, thread_ts: str) -> list[dict[str, Any]]:
        (at,) = (at for at in self.said if message(at, "")["ts"] == thread_ts)
        return [message(said_at, text) | {"thread_ts": thread_ts} for said_at, text in self.said[at]]

    def page(self, _team: str, _channel: str, *, oldest: datetime, before: str | None = None, limit: int = 100) -> Page:
        assert limit <= 200
        self.asked.append(before)
        error = self.stop.pop(len(self.asked), None)
        if error is not None:
            raise error
        said = [message(at, text) | self.counted(at) for at, text in self.told if at >= oldest]
        older = sorted(
            (one for one in said if before is None or one["ts"] < before), key=lambda one: one["ts"], reverse=True
        )
        return Page(tuple(older[:2]), more=len(older) > 2)

    def replies(self, _team: str, _channel: str, thread_ts: str, *, after: str | None = None, limit: int = 100) -> Page:
        self.threads.append(thread_ts)
        error = self.deaf.pop(len(self.threads), None)
        if error is not None:
            raise error
        newer = [one for one in self.thread(thread_ts) if one["ts"] > (after or thread_ts)]
        return Page(tuple(newer[:1]), more=len(newer) > 1)

    def file(self, *_where: Any, **_more: Any) -> Fetched:
        raise NotImplementedError

    def message(self, *_where: Any, **_more: Any) -> Mapping[str, Any] | None:
        raise NotImplementedError


def message(at: datetime, text: str) -> dict[str, Any]:
    return {
        "type": "message",
        "user": PLANNER.user_id,
        "team": PLANNER.team_id,
        "ts": f"{at.timestamp():.6f}",
        "text": text,
    }


@pytest.fixture
def town(database: Database) -> Town:
    return build_town(database)


def bound(town: Town) -> BoundChannel:
    with town.database.read(town.floor.client) as session:
        found = directory.channel(session, town.floor.planning)
    assert found is not None
    return found


def walk(town: Town, past: Past, since: datetime = SINCE) -> tuple[list[float], list[Progress]]:
    slept: list[float] = []
    seen: list[Progress] = []
    walking_back.walk(town.database, past, bound(town), since=since, sleep=slept.append, progress=seen.append)
    return slept, seen


def test_it_waits_as_slack_says_and_goes_on_where_it_stopped(town: Town) -> None:
    gone = DeliveryError("token", permanent=True, reason="token_revoked")
    with pytest.raises(DeliveryError):
        walk(town, Past(stop={2: DeliveryError("slow down", retry_after=30.0), 4: gone}))
    past = Past()
    slept, seen = walk(town, past)
    assert past.asked[0] is not None  # not from the beginning
    assert seen[0].kept == 4
    assert seen[-1].kept == len(PAST)
    assert all(seconds == walking_back.PACE for seconds in slept)
    assert walk(town, Past())[1] == [seen[-1]]


def test_what_was_said_between_two_walks_is_fetched_too(local_database: Database) -> None:
    town = build_town(local_database)
    walk(town, Past(told=PAST[:3], talks=True))
    _, seen = walk(town, Past(talks=True))
    assert seen[-1].kept == len(PAST) + sum(len(said) for said in REPLIES.values())


def test_replies_after_a_walk_are_fetched_by_the_next_one(local_database: Database) -> None:
    town = build_town(local_database)
    wallet, gift = kst(11, 20, 10), kst(9, 10, 10)
    walk(town, Past(talks=True, said={gift: REPLIES[gift][:1]}))
    _, seen = walk(town, past := Past(talks=True))
    assert seen[-1].kept == len(PAST) + sum(len(said) for said in REPLIES.values())
    assert sorted(set(past.threads)) == sorted(f"{at.timestamp():.6f}" for at in (gift, wallet))
    _, seen = walk(town, again := Past(talks=True))
    assert (len(seen), again.threads) == (1, [])
    found = backfill.take(town.database, bound(town), town.playbook, now=town.now)
    late = next(item for item in found.items if item.launch.name == "포인트 선물하기")
    assert late.moment.at == kst(9, 29, 10)
    with town.database.read(town.floor.client) as session:
        assert any("본인인증" in text for text in session.scalars(select(InterviewAnswerRow.text)))


def test_what_was_edited_after_a_walk_is_read_as_it_stands(local_database: Database) -> None:
    town = build_town(local_database)
    walk(town, Past())
    later = tuple((at, text.replace("12/15(화)", "12/17(목)")) for at, text in PAST)
    walk(town, Past(told=later))
    found = backfill.take(town.database, bound(town), town.playbook, now=town.now)
    assert next(item for item in found.items if item.launch.name == "환전 지갑").moment.at == kst(12, 17, 10)


def test_a_later_day_leaves_out_what_an_earlier_walk_kept(local_database: Database) -> None:
    town = build_town(local_database)
    walk(town, Past())
    _, seen = walk(town, past := Past(), since=kst(11, 1))
    assert (seen[-1].kept, len(past.asked)) == (2, 1)
    with town.database.read(town.floor.client) as session:
        found = backfill.read(session, bound(town), now=town.now)
    assert [item.launch.name for item in found.items] == ["환전 지갑"]
    _, seen = walk(town, Past())
    assert seen[-1].kept == len(PAST)


def test_what_comes_is_taken_up_and_what_has_opened_is_only_proposed(town: Town) -> None:
    slept, _ = walk(town, Past(stop={2: DeliveryError("slow down", retry_after=30.0)}))
    assert 30.0 in slept
    town.at(town.now)
    told = len(town.chat.posted)
    with town.database.read(town.floor.client) as session:
        dry = backfill.read(session, bound(town), now=town.now)
    found = backfill.take(town.database, bound(town), town.playbook, now=town.now)
    assert found == dry
    outcomes = {item.launch.name: item.outcome for item in found.items}
    assert outcomes == {
        "포인트 선물하기": Outcome.OPENED,
        "자동충전": Outcome.CANCELLED,
        "환전 지갑": Outcome.COMING,
    }
    assert found.items[0].moment.at == kst(9, 28, 10)
    with town.database.read(town.floor.client) as session:
        launches = session.scalars(select(LaunchRow).where(LaunchRow.id != town.floor.launch)).all()
        assert [(one.name, one.opens_at) for one in launches] == [("환전 지갑", kst(12, 15, 10))]
        (entry,) = session.scalars(select(EntryRow).where(EntryRow.launch_id.is_(None))).all()
        assert (entry.title, entry.approved_revision_id) == ("포인트 선물하기", None)
        (revision,) = session.scalars(select(RevisionRow).where(RevisionRow.entry_id == entry.id)).all()
        assert (revision.state, revision.origin) == ("in_review", "backfill")
        assert session.scalar(select(func.count(HistoryRow.id))) == 0
        assert session.scalars(select(WalkRow)).all() == []
        kinds = set(session.scalars(select(OutboxRow.kind).where(OutboxRow.state == "pending")))
    assert "ask_announcement" not in kinds
    town.at(town.now + timedelta(minutes=5))
    center = {kept.channel for kept in town.chat.posted[told:]} & {"C_AGENTS", "D_LEAD", "D_AGENT"}
    assert center == set()
    walk(town, Past())
    again = backfill.take(town.database, bound(town), town.playbook, now=town.now)
    assert {item.outcome for item in again.items} == {Outcome.CANCELLED}
    assert again.unmatched == ()  # news of what has opened was read, too
    with town.database.read(town.floor.client) as session:
        assert session.scalar(select(func.count(LaunchRow.id))) == 2
        assert session.scalar(select(func.count(EntryRow.id)).where(EntryRow.launch_id.is_(None))) == 1


def test_what_was_changed_or_added_in_a_thread_counts(local_database: Database) -> None:
    town = build_town(local_database)
    gone = DeliveryError("token", permanent=True, reason="token_revoked")
    with pytest.raises(DeliveryError):
        walk(town, Past(talks=True, deaf={1: DeliveryError("slow down", retry_after=7.0), 3: gone}))
    past = Past(talks=True)
    slept, seen = walk(town, past)
    assert len(set(past.threads)) == 1  # the other thread was read before it stopped
    assert 7.0 not in slept
    assert walk(town, again := Past(talks=True))[1] == [seen[-1]]
    assert again.threads == []
    found = backfill.take(town.database, bound(town), town.playbook, now=town.now)
    gift = next(item for item in found.items if item.launch.name == "포인트 선물하기")
    assert (gift.outcome, gift.moment.at) == (Outcome.OPENED, kst(9, 29, 10))
    assert [answer.text for answer in gift.added] == ["선물 한도는 하루 5만 포인트예요"]
    with town.database.read(town.floor.client) as session:
        body = session.scalars(select(RevisionRow.body).where(RevisionRow.origin == "backfill")).one()
        assert "하루 5만 포인트" in str(body)
        coming = session.scalars(select(LaunchRow).where(LaunchRow.name == "환전 지갑")).one()
        said = session.scalars(select(InterviewAnswerRow.text).where(InterviewAnswerRow.launch_id == coming.id)).all()
    assert any("본인인증" in text for text in said)


def test_a_note_that_moved_one_launch_and_called_another_off_does_so_when_it_is_taken_up(
    local_database: Database,
) -> None:
    town = build_town(local_database)
    said = (
        (kst(11, 19, 10), "*환전 지갑* 12/10(목) 오전 10시 오픈합니다. 전 회원 대상이고 환전 수수료는 1%입니다."),
        (kst(11, 20, 10), "*자동충전* 12/12(토) 오전 10시 오픈합니다. 전 회원 대상이에요."),
        (kst(11, 23, 10), "환전 지갑은 12/15(화)로 미뤄졌고, 자동충전은 이번엔 안 합니다"),
    )
    walk(town, Past(told=said))
    backfill.take(town.database, bound(town), town.playbook, now=town.now)
    with town.database.read(town.floor.client) as session:
        found = {row.name: (row.state, row.opens_at) for row in session.scalars(select(LaunchRow))}
    assert found["환전 지갑"] == ("announced", kst(12, 15))
    assert found["자동충전"][0] == "cancelled"
