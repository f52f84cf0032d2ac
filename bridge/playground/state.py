"""What the local Slack knows, in memory: one lock, one clock, one stream of changes.

Every other module of the playground reads and writes this; none keeps state of its own.
"""

from __future__ import annotations

import contextlib
import itertools
import secrets
import threading
import time
from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import Any

from bridge.playground.records import (
    Channel,
    File,
    GestureError,
    Installation,
    Json,
    Message,
    Ping,
    ResponseUrl,
    Team,
    Trigger,
    User,
    View,
)
from bridge.playground.world import AppSpec, Company, World, slack_id


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
        self.serial = itertools.count(1)
        self._change = itertools.count(1)
        self._seed(world)

    # -- ids and time ---------------------------------------------------------------------------------------------

    def new_id(self, prefix: str) -> str:
        """Return a fresh id in Slack's form."""
        return slack_id(prefix, "serial", str(next(self.serial)))

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
                with contextlib.suppress(RuntimeError):  # a listener whose loop has ended
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
        number = next(self.serial)
        trigger = Trigger(f"{number}.{installation.team_id[-6:]}.{secrets.token_hex(16)}", user.id, installation, 0.0)
        trigger.made, trigger.view_id = time.monotonic(), view_id
        self.triggers[trigger.id] = trigger
        return trigger.id

    def new_response_url(
        self, kind: str, installation: Installation, channel: Channel, user: User, message: Message | None = None
    ) -> str:
        """Return a fresh response_url; `kind` is `commands` or `actions`."""
        path = f"/{kind}/{installation.team_id}/{next(self.serial)}/{secrets.token_urlsafe(18)}"
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
