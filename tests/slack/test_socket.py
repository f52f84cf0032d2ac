"""Socket Mode: what is in hand is finished at the end, and a silent connection is opened anew."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from slack_bolt import BoltRequest, BoltResponse
from sqlalchemy import func, select
from support.bot import Bot, make_bot
from support.workspace import LocalSlack

from bridge.slack.socket import Socket
from bridge.store.database import EVERYONE, Database
from bridge.store.installations import Installation, save_installation
from bridge.store.schema import InboxRow


def bot_in(workspace: LocalSlack, database: Database) -> Bot:
    bot = make_bot(database, slack_api_url=workspace.api_url)
    with database.write(EVERYONE) as session:
        for team, made in workspace.state.installations.items():
            found = Installation(team, made.bot_user_id, made.token, bot_id=made.bot_id, app_id=workspace.state.app.id)
            save_installation(session, bot.box, found, now=bot.context.now())
    return bot


@contextmanager
def connected(socket: Socket, workspace: LocalSlack, *, drain: float = 5.0) -> Iterator[threading.Event]:
    stop = threading.Event()
    thread = threading.Thread(target=socket.run, args=(stop,), kwargs={"drain": drain, "watch": 0.05})
    thread.start()
    try:
        workspace.wait_for(lambda: workspace.ws.hub.connections)
        yield stop
    finally:
        stop.set()
        thread.join(20)
        assert not thread.is_alive()


def test_a_message_reaches_the_inbox_over_the_socket(workspace: LocalSlack, local_database: Database) -> None:
    bot = bot_in(workspace, local_database)
    socket = Socket(bot.app, bot.app.dispatch, app_token=workspace.app_token, threads=4)
    with connected(socket, workspace):
        workspace.post("planner", "planning", "12/1(화) 오전 10시에 *간편환불*이 오픈됩니다.")
        workspace.settle()
    with local_database.read(EVERYONE) as session:
        assert session.scalar(select(func.count()).select_from(InboxRow).where(InboxRow.type == "message")) == 1


def test_what_is_in_hand_is_answered_before_the_socket_closes(workspace: LocalSlack, local_database: Database) -> None:
    bot = bot_in(workspace, local_database)
    begun = threading.Event()

    def slow(request: BoltRequest) -> BoltResponse:
        begun.set()
        time.sleep(0.4)
        return BoltResponse(status=200, body={"text": "늦은 답", "response_type": "ephemeral"})

    socket = Socket(bot.app, slow, app_token=workspace.app_token, threads=4)
    with connected(socket, workspace) as stop:
        asking = threading.Thread(target=workspace.command, args=("agent1", "agents", "/manual", "환불"))
        asking.start()
        assert begun.wait(5)
        stop.set()
        asking.join(5)
    assert workspace.find("agent1", "agents", "늦은 답")


def test_closing_does_not_wait_for_whoever_reads(workspace: LocalSlack, local_database: Database) -> None:
    bot = bot_in(workspace, local_database)
    socket = Socket(bot.app, bot.app.dispatch, app_token=workspace.app_token, threads=4)
    with connected(socket, workspace) as stop:
        session = workspace.wait_for(lambda: socket._client.current_session)
        connection = workspace.wait_for(lambda: session.sock)
        connection.settimeout(60)
        workspace.post("planner", "planning", "오픈합니다")
        workspace.settle()  # whoever reads has come round, and waits for as long as Slack is silent now
        stop.set()
        workspace.wait_for(lambda: session.sock is None)


def test_what_was_not_taken_is_not_acknowledged(workspace: LocalSlack, local_database: Database) -> None:
    bot = bot_in(workspace, local_database)
    socket = Socket(bot.app, lambda _: BoltResponse(status=500), app_token=workspace.app_token, threads=4)
    with connected(socket, workspace):
        workspace.post("planner", "planning", "오픈합니다")
        workspace.wait_for(lambda: workspace.deliveries or None)
        with pytest.raises(AssertionError):
            workspace.settle(0.5)


def test_a_silent_connection_is_opened_anew_and_counts_as_dead_when_that_does_not_help(
    workspace: LocalSlack, local_database: Database
) -> None:
    bot = bot_in(workspace, local_database)
    seconds = [0.0]
    socket = Socket(
        bot.app, bot.app.dispatch, app_token=workspace.app_token, threads=4, silence=600, clock=lambda: seconds[0]
    )
    opened = lambda: sum(call["method"] == "apps.connections.open" for call in workspace.calls)  # noqa: E731
    seconds[0] = 1.0
    with connected(socket, workspace):
        workspace.wait_for(lambda: opened() == 1 and socket.silent_for() == 0)  # Slack's greeting was heard, at 1
        seconds[0] = 500.0
        socket.check()
        assert (opened(), socket.stalled()) == (1, None)
        seconds[0] = 700.0
        workspace.wait_for(lambda: opened() == 2)
        # Slack's greeting on the new connection counts as a sign of life.
        seconds[0] = 1850.0
        workspace.wait_for(lambda: socket.stalled() is None)
        workspace.fail("apps.connections.open", "status", status=503, times=1000)
        workspace.ws.hub.disconnect(abruptly=True)
        seconds[0] = 5000.0
        workspace.wait_for(socket.stalled)
