"""The whole service over a local Slack, with one note in review: approvers and planners click as they do in Slack."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from sqlalchemy import select

from bridge.app import Service, build, sign_in
from bridge.domain.people import Actor
from bridge.running import serve
from bridge.services import headsup, review
from bridge.settings import Settings
from bridge.store.database import EVERYONE
from bridge.store.schema import BridgeRow, ChannelRow, ClientRow, EntryRow, LaunchRow, PersonRow, RevisionRow
from support.blocks import check_modal
from support.databases import compile_once
from support.desk import NOW, PLAYBOOK, STORY, announce, read, waiting
from support.workspace import LocalSlack

ROLES = {
    "planner": "planner",
    "approver": "approver",
    "deputy": "deputy",
    "admin": "admin",
    "lead": "lead",
    "agent1": "agent",
}
HOMES = {"lead": "hangyeol", "agent1": "hangyeol"}


@dataclass
class SlackDesk:
    """A running service and its Slack."""

    ws: LocalSlack
    service: Service
    client: int
    launch: int
    entry: int
    note_ts: str

    def card(self, words: str, *, user: str = "approver", channel: str = "review") -> dict[str, Any]:
        """Wait for a message that shows `words`, and return it as somebody sees it."""
        found = self.ws.wait_for(lambda: self.ws.find(user, channel, words))
        assert isinstance(found, dict)
        return found

    def modal(self, user: str = "approver") -> dict[str, Any]:
        """Wait for a modal on somebody's screen, held to Slack's limits."""
        found = self.ws.wait_for(lambda: self.ws.modal(user))
        assert isinstance(found, dict)
        return found

    def newest(self) -> RevisionRow:
        """Return the newest version."""
        with self.service.database.read(self.client) as session:
            query = select(RevisionRow).where(RevisionRow.entry_id == self.entry).order_by(RevisionRow.number.desc())
            return session.scalars(query.limit(1)).one()

    def launch_row(self) -> LaunchRow:
        """Return the launch."""
        with self.service.database.read(self.client) as session:
            return session.get_one(LaunchRow, self.launch)

    def propose(self, note: str, *, asked: str = "") -> int:
        """Propose what the changed note says, as intake does; with an inquiry that is `asked` so and waits for its answer."""
        found, reading = read(note)
        body = PLAYBOOK.draft(found, reading, note)
        if asked:
            body = waiting(body, asked)
        with self.service.database.write(self.client) as session:
            made = review.propose(
                session,
                self.entry,
                body,
                origin="announcement",
                by=None,
                now=self.service.now(),
            )
        self.service.worker.wake()
        return made


@contextmanager
def slack_desk(workspace: LocalSlack, url: str, folder: Path, note: str = STORY) -> Iterator[SlackDesk]:
    """Start the service with one note announced; its time is that of `desk.NOW`."""
    # Posted before anybody watches the channel, so that the test decides what becomes of it.
    posted = workspace.post("planner", "planning", note)
    clock = folder / "clock"
    clock.write_text(str(int(NOW.timestamp() - time.time())))
    service = build(
        Settings(
            _env_file=None,
            database_url=url,
            data_dir=folder,
            slack_api_url=workspace.api_url,
            slack_signing_secret=SecretStr(workspace.signing_secret),
            slack_app_token=SecretStr(workspace.app_token),
            slack_bot_tokens=SecretStr(f"{workspace.token('hanpay')},{workspace.token('hangyeol')}"),
            clock_offset_file=clock,
            worker_poll=0.1,
            port=0,
        )
    )
    compile_once(service.database)
    sign_in(service)
    desk = _furnish(workspace, service, note, posted.ts)
    stop, ready, ports = threading.Event(), threading.Event(), list[int]()

    def taken(port: int) -> None:
        ports.append(port)
        ready.set()

    thread = threading.Thread(target=serve, args=(service, stop), kwargs={"socket_mode": False, "ready": taken})
    thread.start()
    try:
        assert ready.wait(10)
        workspace.request_url = f"http://127.0.0.1:{ports[0]}/slack/events"
        yield desk
        for call in workspace.refused:
            raise AssertionError(f"Slack refused {call}")
    finally:
        stop.set()
        thread.join(20)
        service.close()


def check_modals(ws: LocalSlack) -> None:
    """Hold every modal that was opened or updated so far to Slack's limits."""
    for call in ws.calls:
        view = (call.get("args") or {}).get("view") if call["method"].startswith("views.") else None
        if isinstance(view, dict):
            check_modal(view)


def _furnish(ws: LocalSlack, service: Service, note: str, ts: str) -> SlackDesk:
    planner = Actor(ws.team_id("hanpay"), ws.user_id("planner"))
    with service.database.write(EVERYONE) as session:
        client = ClientRow(name="한빛페이", created_at=NOW)
        session.add(client)
        session.flush()
        client_id = client.id
    with service.database.write(client_id) as session:
        bridge = BridgeRow(name="한빛페이 앱", zone="Asia/Seoul", locale="ko", policy={}, created_at=NOW)
        session.add(bridge)
        session.flush()
        for role, channel, team in (
            ("planning", "planning", "hanpay"),
            ("review", "review", "hanpay"),
            ("agents", "agents", "hangyeol"),
        ):
            session.add(
                ChannelRow(
                    bridge_id=bridge.id,
                    team_id=ws.team_id(team),
                    channel_id=ws.channel_id(channel),
                    role=role,
                    members_synced_at=NOW,
                )
            )
        for who, role in ROLES.items():
            session.add(
                PersonRow(
                    bridge_id=bridge.id,
                    team_id=ws.team_id(HOMES.get(who, "hanpay")),
                    user_id=ws.user_id(who),
                    role=role,
                    name={"approver": "이승인", "deputy": "박대리"}.get(who, ""),
                    joined_at=NOW,
                )
            )
        launch = announce(session, bridge.id, note, channel=ws.channel_id("planning"), ts=ts, planner=planner)
        found, reading = read(note)
        headsup.start(session, launch, now=service.now())
        review.start(session, launch, PLAYBOOK.draft(found, reading, note), now=service.now())
        entry_id = session.scalars(select(EntryRow.id).where(EntryRow.launch_id == launch.id)).one()
        return SlackDesk(ws, service, client_id, launch.id, entry_id, ts)
