"""A note in a file is one note with its message; what cannot be read is told to its author only, where it matters."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from support.blocks import everything
from support.floor import PLANNER
from support.town import Town, build_town, kst

from bridge.errors import DeliveryError
from bridge.services import attached, intake
from bridge.services.chat import Fetched, Page
from bridge.store import directory
from bridge.store.database import Database
from bridge.store.schema import AnnouncementRow, LaunchRow

POSTED = kst(11, 24, 14)
NOTE = "자동충전 12/3(목) 오전 10시 오픈합니다.\n대상: 전 회원\n수수료: 없음"


@dataclass
class Shelf:
    """An archive in memory; `down` is raised instead of an answer."""

    files: dict[str, Fetched] = field(default_factory=dict)
    down: DeliveryError | None = None
    asked: list[str] = field(default_factory=list)

    def file(self, team_id: str, file_id: str, *, most: int) -> Fetched:
        self.asked.append(file_id)
        if self.down is not None:
            raise self.down
        return self.files[file_id]

    def message(self, *_where: Any, **_more: Any) -> Mapping[str, Any] | None:
        return None

    def replies(self, *_where: Any, **_more: Any) -> Page:
        raise NotImplementedError

    def page(self, *_where: Any, **_more: Any) -> Page:
        return Page((), more=False)


@pytest.fixture
def town(database: Database) -> Town:
    return build_town(database)


def post(town: Town, text: str, *names: str, at: datetime = POSTED, **more: Any) -> dict[str, Any]:
    files = [{"id": f"F{n}", "name": name, "filetype": name.rpartition(".")[2]} for n, name in enumerate(names)]
    said = {"user": PLANNER.user_id, "team": PLANNER.team_id, "ts": f"{at.timestamp():.6f}", "text": text}
    event = {"type": "message", "subtype": "file_share", "channel": town.floor.planning, **said, "files": files, **more}
    take(town, event)
    return event


def take(town: Town, event: Mapping[str, Any]) -> None:
    with town.database.write(town.floor.client) as session:
        bound = directory.channel(session, town.floor.planning)
        assert bound is not None
        intake.message(session, bound, event, town.playbook, POSTED)


def fetch(town: Town, shelf: Shelf, at: datetime = POSTED) -> bool:
    def again(session: Any, bound: Any, event: Any) -> None:
        intake.message(session, bound, event, town.playbook, at)

    return attached.fetch_step(town.database, shelf, again, now=at)


def new(town: Town) -> list[LaunchRow]:
    with town.database.read(town.floor.client) as session:
        return list(session.scalars(select(LaunchRow).where(LaunchRow.id != town.floor.launch)))


def told(town: Town, at: datetime = POSTED) -> list[str]:
    town.at(at)
    kept = town.chat.in_channel("D_PLANNER")
    return [everything(one.message) for one in kept if "파일을 읽지 못했어요" in one.message.text]


def test_a_note_in_a_file_waits_for_its_file_and_is_read_as_one(town: Town) -> None:
    shelf = Shelf({"F0": Fetched("공지.txt", "text", NOTE.encode())})
    event = post(town, "공지 드립니다", "공지.txt", "화면.png")
    assert new(town) == []
    assert fetch(town, shelf)
    (launch,) = new(town)
    assert (launch.name, launch.opens_at) == ("자동충전", kst(12, 3, 10))
    assert shelf.asked == ["F0"]  # a picture is none of our business
    assert not fetch(town, shelf)
    assert told(town) == []
    edit = {"user": PLANNER.user_id, "ts": f"{POSTED.timestamp() + 60:.6f}"}
    message = {**event, "text": "공지 드립니다 (수정)", "edited": edit}
    take(town, {"subtype": "message_changed", "channel": town.floor.planning, "message": message})
    assert [launch.opens_at for launch in new(town)] == [kst(12, 3, 10)]
    assert shelf.asked == ["F0"]


def test_slack_that_does_not_answer_is_asked_again_and_then_done_without(town: Town) -> None:
    shelf = Shelf({}, down=DeliveryError("busy", retry_after=30.0))
    post(town, NOTE, "상세.docx")
    assert fetch(town, shelf)
    assert not fetch(town, shelf, POSTED + timedelta(seconds=29))
    at = POSTED
    for _ in range(8):
        at += timedelta(minutes=10)
        fetch(town, shelf, at)
    assert len(shelf.asked) == 5
    assert [launch.name for launch in new(town)] == ["자동충전"]
    (said,) = told(town, at)
    assert "상세.docx" in said
    assert "Slack에서 파일을 받지 못했어요" in said


def test_what_cannot_be_read_is_told_in_words_where_it_may_matter(town: Town) -> None:
    shelf = Shelf({"F0": Fetched("b.docx", "docx", b"PK nothing")})
    post(town, "12월 오픈 공지 첨부합니다", "12월 오픈.hwp")
    post(town, "회의록입니다", "b.docx", at=POSTED + timedelta(minutes=1))
    with contextlib.suppress(KeyError):
        while fetch(town, shelf):
            pass
    (said,) = told(town)
    assert "12월 오픈.hwp" in said
    assert "읽을 수 없는 형식이에요" in said
    assert ".docx" in said
    assert new(town) == []


def test_nobody_is_asked_about_a_message_that_says_nothing_beside_files_that_cannot_be_read(town: Town) -> None:
    said_so = ("공지 첨부드립니다", "첨부 확인 부탁드립니다 오픈 건이에요", "오픈 공지")
    for n, text in enumerate(said_so):
        post(town, text, "안내.hwp", at=POSTED + timedelta(minutes=n))
        assert fetch(town, Shelf(), POSTED + timedelta(minutes=n))
    assert len(told(town, POSTED + timedelta(minutes=5))) == len(said_so)
    assert not [one for one in town.chat.in_channel("D_PLANNER") if "asking" in str(one.message.blocks)]
    with town.database.read(town.floor.client) as session:
        assert session.scalars(select(AnnouncementRow).where(AnnouncementRow.text.in_(said_so))).all() == []


def test_a_worker_that_dies_while_fetching_leaves_the_note_to_the_next(town: Town) -> None:
    post(town, "공지 드립니다", "공지.txt")
    with pytest.raises(KeyError):
        fetch(town, Shelf())
    shelf = Shelf({"F0": Fetched("공지.txt", "text", NOTE.encode())})
    assert not fetch(town, shelf, POSTED + timedelta(seconds=80))
    assert fetch(town, shelf, POSTED + timedelta(seconds=91))
    assert [launch.name for launch in new(town)] == ["자동충전"]
