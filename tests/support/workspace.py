"""A local Slack for tests, in this process, on a free loopback port.

Take the fixture `workspace` (the standard world, see `bridge.playground.world.standard_world`) or start your own:

    with running(standard_world()) as ws:                 # `now=` gives message times, `speed=` hurries retries
        ws.request_url = "http://127.0.0.1:3000/slack/events"     # HTTP mode; without it: Socket Mode
        note = ws.post("planner", "planning", "12/1(화) 오전 10시에 *간편환불*이 오픈됩니다.")
        card = ws.wait_for(lambda: ws.find("approver", "review", "간편환불"))
        ws.click("approver", card, "approve")             # a message as `seen`/`find` return it, and an action_id
        ws.command("agent1", "agents", "/manual", "환불")   # its answer is in ws.seen("agent1", "agents")
        ws.submit("approver", {"title": "새 제목"})          # fills and submits the top modal
        ws.mention("agent1", "agents", "환불 언제 들어와요?")

People and channels are named by their keys (`planner`, `approver`, `deputy`, `admin`, `lead`, `qa`, `agent1`…`agent4`,
`outsider`, `other_planner`, `guest`; `planning`, `planning2`, `review`, `shared`, `agents`, `leads`, `other_agents`,
`other_planning`; `@bridge` is somebody's direct conversation with the bot), workspaces by `hanpay`, `hangyeol`,
`dawnmarket`, `oncall` (where the app is not installed). All gestures of `bridge.playground.people` are methods here.

For the bot: `ws.api_url` (slack_sdk's `base_url`, the setting SLACK_API_URL), `ws.token("hanpay")`, `ws.signing_secret`,
`ws.app_token`, `ws.client("hanpay")`. What happened: `ws.calls` (every Web API call, refused ones with their reason),
`ws.refused` (only those), `ws.deliveries`, `ws.pings`, `ws.notices`. Faults: `ws.fail("chat.postMessage", "lost")`,
`ws.fail_event("message", "duplicate")`, `ws.down(2.0)`. `ws.settle()` waits until every event was taken.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from slack_sdk import WebClient

from bridge.playground import gestures, reading
from bridge.playground.core import Options, Workspace
from bridge.playground.delivery import Reply
from bridge.playground.faults import ApiFault, EventFault
from bridge.playground.people import GESTURES
from bridge.playground.records import Json, Message
from bridge.playground.server import Server
from bridge.playground.world import World, standard_world

T = TypeVar("T")


class LocalSlack:
    """A running workspace and everybody in it."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.ws: Workspace = server.ws
        self.state = server.ws.state

    def __getattr__(self, name: str) -> Any:
        if name in GESTURES:
            return partial(GESTURES[name], self.ws)
        raise AttributeError(name)

    # -- for the bot ---------------------------------------------------------------------------------------------

    @property
    def api_url(self) -> str:
        """The Web API's address, with the slash that slack_sdk wants."""
        return f"{self.server.url}/api/"

    @property
    def signing_secret(self) -> str:
        """What requests to the bot are signed with."""
        return self.state.app.signing_secret

    @property
    def app_token(self) -> str:
        """The app-level token, for Socket Mode."""
        return self.state.app.app_token

    @property
    def request_url(self) -> str | None:
        """Where the bot listens; None means Socket Mode."""
        return self.ws.options.request_url

    @request_url.setter
    def request_url(self, url: str | None) -> None:
        self.ws.options.request_url = url

    def token(self, team: str = "hanpay") -> str:
        """Return the bot token of a workspace."""
        return self.state.installations[self.state.team(team).id].token

    def team_id(self, team: str) -> str:
        """Return a workspace's id."""
        return self.state.team(team).id

    def bot_id(self, team: str = "hanpay") -> str:
        """Return the bot user's id in a workspace."""
        return self.state.installations[self.state.team(team).id].bot_user_id

    def user_id(self, user: str) -> str:
        """Return somebody's id."""
        return self.state.user(user).id

    def channel_id(self, channel: str) -> str:
        """Return a channel's id."""
        return self.state.channel(channel).id

    def client(self, team: str = "hanpay") -> WebClient:
        """Return slack_sdk's own client, without its retries, as the bot of a workspace."""
        return WebClient(token=self.token(team), base_url=self.api_url, retry_handlers=[], timeout=5)

    # -- what people do, where a plain gesture would be clumsy -------------------------------------------------------

    def mention(self, user: str, channel: str, text: str, **more: Any) -> Message:
        """Post `@bridge text`, with the mention of a bot that is in the channel."""
        where = gestures.place(self.ws, self.state.user(user), channel)
        bot = next(m for m in where.members if self.state.users[m].is_bot)
        return gestures.post(self.ws, user, channel, f"<@{bot}> {text}", raw=True, **more)

    def click(self, user: str, message: Json | Message, action_id: str, value: Any = None, **more: Any) -> Reply | None:
        """Use what a message (as `seen` and `find` return it) offers."""
        ts, channel = (
            (message.ts, message.channel) if isinstance(message, Message) else (message["ts"], message["channel"])
        )
        return gestures.click(self.ws, user, action_id, channel=channel, ts=ts, value=value, **more)

    def use(self, user: str, action_id: str, value: Any = None, view: str = "") -> Reply | None:
        """Use what the top modal (or `view="home"`) offers."""
        return gestures.click(self.ws, user, action_id, view_id=view, value=value)

    # -- what people see ---------------------------------------------------------------------------------------------

    def seen(self, user: str, channel: str) -> list[Json]:
        """Return a channel as somebody sees it, oldest first."""
        return reading.seen(self.ws, user, channel)

    def find(self, user: str, channel: str, words: str) -> Json | None:
        """Return the newest message in which somebody can read `words`."""
        return next((m for m in reversed(self.seen(user, channel)) if words in m["shown"]), None)

    def modal(self, user: str) -> Json | None:
        """Return the top modal on somebody's screen."""
        return (reading.modals(self.ws, user) or [None])[-1]

    def modals(self, user: str) -> list[Json]:
        """Return all modals on somebody's screen, the top one last."""
        return reading.modals(self.ws, user)

    def home(self, user: str) -> Json | None:
        """Return somebody's home tab."""
        return reading.home(self.ws, user)

    def everything_shown(self, user: str) -> str:
        """Return all that somebody can read anywhere: channels, modals, home. For leak tests."""
        rooms = [m["shown"] for room in reading.rooms(self.ws, user) for m in self.seen(user, room["id"])]
        views = [m["shown"] for m in self.modals(user)] + [h["shown"] for h in [self.home(user)] if h]
        return "\n".join(rooms + views)

    # -- what happened -----------------------------------------------------------------------------------------------

    @property
    def calls(self) -> list[Json]:
        """Every Web API call so far."""
        with self.state.lock:
            return list(self.state.calls)

    @property
    def refused(self) -> list[Json]:
        """Every call that was refused."""
        return [call for call in self.calls if not call["ok"]]

    @property
    def deliveries(self) -> list[Json]:
        """Every attempt to send the bot something."""
        with self.state.lock:
            return list(self.state.deliveries)

    @property
    def events(self) -> list[Json]:
        """The events sent so far, each once, without their envelope."""
        once = {d["event_id"]: d["payload"]["event"] for d in self.deliveries if "event_id" in d}
        return list(once.values())

    @property
    def pings(self) -> list[str]:
        """Whom messages pinged so far."""
        with self.state.lock:
            return [ping.target for ping in self.state.pings]

    @property
    def notices(self) -> list[Json]:
        """What Slack itself told people of the bot's failures."""
        with self.state.lock:
            return list(self.state.notices)

    # -- bad days ----------------------------------------------------------------------------------------------------

    def fail(self, method: str, kind: str, **more: Any) -> None:
        """Let the next call of `method` go wrong: ratelimited, status, hang, reset, lost, error."""
        self.ws.faults.api(ApiFault(method, kind, **more))

    def fail_event(self, event: str, kind: str, **more: Any) -> None:
        """Let the next event go wrong: duplicate, reorder, delay, drop."""
        self.ws.faults.event(EventFault(event, kind, **more))

    def down(self, seconds: float) -> None:
        """Let the whole Web API be unreachable for a while."""
        self.ws.faults.down(seconds)

    # -- waiting -----------------------------------------------------------------------------------------------------

    def wait_for(self, condition: Callable[[], T | None], timeout: float = 15.0) -> T:
        """Return what `condition` returns as soon as it is true. Raises AssertionError after `timeout` seconds."""
        ends = time.monotonic() + timeout
        while True:
            if found := condition():
                return found
            left = ends - time.monotonic()
            if left <= 0:
                refused = [(c["method"], c["error"], c["messages"]) for c in self.refused]
                raise AssertionError(f"It did not happen within {timeout} s. Refused so far: {refused}")
            with self.state.changed:
                self.state.changed.wait(min(left, 0.05))

    def settle(self, timeout: float = 5.0) -> None:
        """Wait until every event was taken by the bot (or given up)."""
        self.wait_for(lambda: self.state.pending == 0, timeout)


@contextmanager
def running(
    world: World | None = None, *, now: Callable[[], datetime] | None = None, port: int = 0, **options: Any
) -> Iterator[LocalSlack]:
    """Run a workspace; `options` are those of `bridge.playground.core.Options`."""
    server = Server(Workspace(world or standard_world(), Options(**options), now), port)
    server.start()
    try:
        yield LocalSlack(server)
    finally:
        server.stop()
