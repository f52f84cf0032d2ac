"""What the local Slack knows, in memory: one lock, one clock, one stream of changes.

Every other module of the playground reads and writes this; none keeps state of its own.
"""

from __future__ import annotations

import itertools
import secrets
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bridge.errors import BridgeError
from bridge.playground.world import AppSpec, Company, World, slack_id

Json = dict[str, Any]
SLACKBOT = "USLACKBOT"


class GestureError(BridgeError):
    """A person could not do this in Slack."""


@dataclass
class User:
    """An account, of a person or of a bot."""

    id: str
    key: str
    team_id: str
    name: str
    real_name: str
    title: str = ""
    tz: str = "Asia/Seoul"
    locale: str = "ko-KR"
    is_admin: bool = False
    is_restricted: bool = False
    is_bot: bool = False
    deleted: bool = False
    bot_id: str = ""
    app_id: str = ""
    color: str = "4bbe2e"


@dataclass
class Team:
    """A workspace."""

    id: str
    key: str
    name: str
    domain: str


@dataclass
class Installation:
    """The app in one workspace. `revoked` ends its token, `uninstalled` its life there."""

    team_id: str
    token: str
    bot_user_id: str
    bot_id: str
    scopes: tuple[str, ...]
    revoked: bool = False
    uninstalled: bool = False

    @property
    def active(self) -> bool:
        """Whether the app still hears from this workspace."""
        return not (self.revoked or self.uninstalled)


@dataclass
class Message:
    """A message as it stands; `ephemeral_to` is the only user who sees it, if it is ephemeral."""

    ts: str
    channel: str
    user: str
    team: str
    text: str
    blocks: list[Json] | None = None
    attachments: list[Json] | None = None
    bot_id: str = ""
    app_id: str = ""
    username: str = ""
    metadata: Json | None = None
    thread_ts: str = ""
    edited: Json | None = None
    subtype: str = ""
    files: list[str] = field(default_factory=list)
    client_msg_id: str = ""
    ephemeral_to: str = ""
    reactions: dict[str, list[str]] = field(default_factory=dict)
    inputs: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)  # by user: what she chose in its menus


@dataclass
class Channel:
    """A conversation. `members` keeps the order of joining; `connected` are the other teams of a shared channel."""

    id: str
    key: str
    name: str
    team_id: str
    is_private: bool = False
    is_im: bool = False
    creator: str = ""
    created: int = 0
    topic: str = ""
    purpose: str = ""
    members: dict[str, None] = field(default_factory=dict)
    connected: list[str] = field(default_factory=list)
    archived: bool = False
    messages: list[Message] = field(default_factory=list)
    ephemerals: list[Message] = field(default_factory=list)
    last_ts: int = 0

    @property
    def teams(self) -> list[str]:
        """The teams that see this channel, its host first."""
        return [self.team_id, *self.connected]

    @property
    def is_ext_shared(self) -> bool:
        """Whether it is shared with another company."""
        return bool(self.connected)

    def find(self, ts: str) -> Message | None:
        """Return the standing message `ts`."""
        return next((message for message in reversed(self.messages) if message.ts == ts), None)

    def replies(self, thread_ts: str) -> list[Message]:
        """Return the replies under `thread_ts`, oldest first, without the parent."""
        return [m for m in self.messages if m.thread_ts == thread_ts and m.ts != thread_ts]


@dataclass
class View:
    """A modal or a home tab of one user. `values` is what she entered, by block and action."""

    id: str
    type: str
    team_id: str
    user_id: str
    installation: Installation
    payload: Json
    hash: str
    root_id: str = ""
    previous_id: str | None = None
    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    response_targets: Json | None = None


@dataclass
class Trigger:
    """The right to open one modal, for three real seconds."""

    id: str
    user_id: str
    installation: Installation
    made: float
    view_id: str = ""
    used: bool = False


@dataclass
class ResponseUrl:
    """The right to answer five times within thirty minutes without a token."""

    path: str
    installation: Installation
    channel_id: str
    user_id: str
    made: float
    message_ts: str = ""
    thread_ts: str = ""
    ephemeral: bool = False
    uses: int = 0


@dataclass
class File:
    """An uploaded file; `ready` once its upload was completed."""

    id: str
    name: str
    size: int
    user: str
    team_id: str
    created: int
    title: str = ""
    content: bytes = b""
    ticket: str = ""
    uploaded: bool = False
    ready: bool = False
    channels: list[str] = field(default_factory=list)
    shares: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Ping:
    """Somebody's phone rang: `target` is a user id, `channel`, `here`, `everyone` or a user group's id."""

    target: str
    channel: str
    ts: str
    by: str


class State:
    """Everything of one running workspace. Hold `lock` to read or write more than one thing."""

    def __init__(self, world: World, now: Callable[[], datetime]) -> None:
        self.lock = threading.RLock()
        self.changed = threading.Condition(self.lock)
        self.now = now
        self.app: AppSpec = world.app
        self.teams: dict[str, Team] = {}
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.installations: dict[str, Installation] = {}
        self.views: dict[str, View] = {}
        self.modals: dict[str, list[str]] = {}
        self.homes: dict[str, str] = {}
        self.triggers: dict[str, Trigger] = {}
        self.response_urls: dict[str, ResponseUrl] = {}
        self.files: dict[str, File] = {}
        self.oauth_codes: dict[str, str] = {}
        self.pings: list[Ping] = []
        self.notices: list[Json] = []
        self.calls: list[Json] = []
        self.deliveries: list[Json] = []
        self.changes: deque[Json] = deque(maxlen=2000)
        self.listeners: list[Callable[[], None]] = []
        self.closing = False
        self.base_url = ""
        self.pending = 0
        self._serial = itertools.count(1)
        self._change = itertools.count(1)
        self._seed(world)

    # -- ids and time ---------------------------------------------------------------------------------------------

    def new_id(self, prefix: str) -> str:
        """Return a fresh id in Slack's form."""
        return slack_id(prefix, "serial", str(next(self._serial)))

    def next_ts(self, channel: Channel) -> str:
        """Return a message time for `channel`: the clock's, but always later than the one before it."""
        wanted = int(self.now().timestamp() * 1_000_000)
        channel.last_ts = max(wanted, channel.last_ts + 1)
        return f"{channel.last_ts // 1_000_000}.{channel.last_ts % 1_000_000:06d}"

    def event_ts(self) -> str:
        """Return the clock's time in the form of a message time."""
        wanted = int(self.now().timestamp() * 1_000_000)
        return f"{wanted // 1_000_000}.{wanted % 1_000_000:06d}"

    def seconds(self) -> int:
        """Return the clock's time in whole seconds."""
        return int(self.now().timestamp())

    # -- changes --------------------------------------------------------------------------------------------------

    def publish(self, kind: str, **what: Any) -> None:
        """Tell everybody who watches that something changed."""
        with self.changed:
            self.changes.append({"seq": next(self._change), "kind": kind, **what})
            self.changed.notify_all()
            for listener in self.listeners:
                listener()

    def add_pending(self, number: int) -> None:
        """Count payloads that are still on their way to the bot."""
        with self.changed:
            self.pending += number
            self.changed.notify_all()

    # -- finding --------------------------------------------------------------------------------------------------

    def user(self, ref: str) -> User:
        """Return the user with this id or key. Raises GestureError for a stranger to this world."""
        found = self.users.get(ref) or next((u for u in self.users.values() if u.key == ref), None)
        if found is None:
            raise GestureError(f"There is no user {ref!r} in this world.")
        return found

    def channel(self, ref: str) -> Channel:
        """Return the channel with this id, key or `#name`. Raises GestureError where there is none."""
        name = ref.removeprefix("#")
        found = self.channels.get(ref) or next((c for c in self.channels.values() if name in (c.key, c.name)), None)
        if found is None:
            raise GestureError(f"There is no channel {ref!r} in this world.")
        return found

    def team(self, ref: str) -> Team:
        """Return the team with this id or key. Raises GestureError where there is none."""
        found = self.teams.get(ref) or next((t for t in self.teams.values() if t.key == ref), None)
        if found is None:
            raise GestureError(f"There is no workspace {ref!r} in this world.")
        return found

    def installation_of(self, team_id: str) -> Installation | None:
        """Return the app's living installation in `team_id`."""
        found = self.installations.get(team_id)
        return found if found and found.active else None

    def by_bot_user(self, user_id: str) -> Installation | None:
        """Return the installation whose bot is this user."""
        return next((i for i in self.installations.values() if i.bot_user_id == user_id), None)

    def reader_of(self, channel: Channel) -> list[Installation]:
        """Return the living installations whose bot is in `channel`, the one that came last first."""
        candidates = (self.installation_of(team) for team in reversed(channel.teams))
        return [i for i in candidates if i and i.bot_user_id in channel.members]

    def direct(self, installation: Installation, user: User) -> Channel:
        """Return the direct conversation of a bot and a user, made on first use."""
        for channel in self.channels.values():
            if channel.is_im and {installation.bot_user_id, user.id} == set(channel.members):
                return channel
        channel = Channel(
            id=slack_id("D", installation.bot_user_id, user.id),
            key=f"dm:{user.key or user.id}",
            name="",
            team_id=installation.team_id,
            is_im=True,
            creator=installation.bot_user_id,
            created=self.seconds(),
            members=dict.fromkeys((installation.bot_user_id, user.id)),
        )
        self.channels[channel.id] = channel
        return channel

    def shares_channel(self, team_id: str, user: User, member: str = "") -> bool:
        """Whether `user` is in a channel that `team_id` sees (and `member` is in, if given)."""
        return any(
            user.id in c.members and team_id in c.teams and (not member or member in c.members)
            for c in self.channels.values()
            if not c.is_im
        )

    # -- rights that end ------------------------------------------------------------------------------------------

    def new_trigger(self, user: User, installation: Installation, view_id: str = "") -> str:
        """Return a trigger id for `user`."""
        number = next(self._serial)
        trigger = Trigger(f"{number}.{installation.team_id[-6:]}.{secrets.token_hex(16)}", user.id, installation, 0.0)
        trigger.made, trigger.view_id = time.monotonic(), view_id
        self.triggers[trigger.id] = trigger
        return trigger.id

    def new_response_url(
        self, kind: str, installation: Installation, channel: Channel, user: User, message: Message | None = None
    ) -> str:
        """Return a fresh response_url; `kind` is `commands` or `actions`."""
        path = f"/{kind}/{installation.team_id}/{next(self._serial)}/{secrets.token_urlsafe(18)}"
        right = ResponseUrl(path, installation, channel.id, user.id, time.monotonic())
        if message is not None:
            right.message_ts, right.ephemeral = message.ts, bool(message.ephemeral_to)
            right.thread_ts = message.thread_ts
        self.response_urls[path] = right
        return f"{self.base_url}{path}"

    # -- the beginning --------------------------------------------------------------------------------------------

    def _seed(self, world: World) -> None:
        for company in world.companies:
            self._seed_company(company)
        people = {user.key: user for user in self.users.values()}
        for company in world.companies:
            for room in company.rooms:
                bots = [self.installations[self.team(key).id].bot_user_id for key in room.bots]
                members = [people[key].id for key in room.members]
                channel = Channel(
                    id=slack_id("C", company.key, room.key),
                    key=room.key,
                    name=room.name,
                    team_id=company.id,
                    is_private=room.private,
                    creator=members[0] if members else "",
                    created=self.seconds(),
                    topic=room.topic,
                    members=dict.fromkeys([*members, *bots]),
                    connected=[self.team(key).id for key in room.shared_with],
                )
                self.channels[channel.id] = channel

    def _seed_company(self, company: Company) -> None:
        self.teams[company.id] = Team(company.id, company.key, company.name, company.domain)
        for person in company.people:
            user = User(
                id=slack_id("U", company.key, person.key),
                key=person.key,
                team_id=company.id,
                name=person.key.replace("_", "."),
                real_name=person.name,
                title=person.title,
                tz=person.tz,
                locale=person.locale,
                is_admin=person.is_admin,
                is_restricted=person.is_restricted,
                is_bot=person.is_bot,
                deleted=person.deleted,
            )
            self.users[user.id] = user
        if company.installed:
            self.install(company.id)

    def install(self, team_id: str) -> Installation:
        """Install the app in `team_id` (again), with a new token and the same bot user."""
        key = self.teams[team_id].key
        bot = User(
            id=slack_id("U", key, "bot"),
            key=f"bot:{key}",
            team_id=team_id,
            name=self.app.name,
            real_name=self.app.name,
            is_bot=True,
            bot_id=slack_id("B", key, "bot"),
            app_id=self.app.id,
        )
        self.users.setdefault(bot.id, bot)
        installation = Installation(
            team_id, f"xoxb-{key}-{secrets.token_hex(12)}", bot.id, bot.bot_id, tuple(self.app.scopes)
        )
        self.installations[team_id] = installation
        return installation
