"""What a workspace is made of: users, channels, messages, views, and rights that end."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bridge.errors import BridgeError

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
