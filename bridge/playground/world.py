"""Who and what a playground holds before anything happens, as values: tests build other worlds from the same parts."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

BOT_SCOPES = (
    "app_mentions:read",
    "channels:history",
    "channels:read",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "groups:read",
    "im:history",
    "im:read",
    "im:write",
    "reactions:read",
    "team:read",
    "users:read",
)

BOT_EVENTS = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "channel_archive",
    "channel_id_changed",
    "channel_rename",
    "channel_shared",
    "channel_unarchive",
    "channel_unshared",
    "file_shared",
    "group_archive",
    "group_unarchive",
    "member_joined_channel",
    "member_left_channel",
    "message.channels",
    "message.groups",
    "message.im",
    "tokens_revoked",
)


def slack_id(prefix: str, *names: str) -> str:
    """Return an id in Slack's form (`U0…`), the same for the same names in every run."""
    number = int.from_bytes(hashlib.sha256("\x1f".join(names).encode()).digest()[:8], "big")
    letters = []
    for _ in range(9):
        number, digit = divmod(number, len(_ALPHABET))
        letters.append(_ALPHABET[digit])
    return f"{prefix}0{''.join(letters)}"


@dataclass(frozen=True)
class Person:
    """Somebody with a Slack account. `key` names the person in gestures and is unique in a world."""

    key: str
    name: str
    title: str = ""
    tz: str = "Asia/Seoul"
    locale: str = "ko-KR"
    is_admin: bool = False
    is_restricted: bool = False
    is_bot: bool = False
    deleted: bool = False


@dataclass(frozen=True)
class Room:
    """A channel. `members` are people's keys from any company; `bots` are the keys of companies whose bot is in it.

    `shared_with` makes it a Slack Connect channel: the company that lists it is its host.
    """

    key: str
    name: str
    members: tuple[str, ...]
    bots: tuple[str, ...] = ()
    private: bool = False
    shared_with: tuple[str, ...] = ()
    topic: str = ""


@dataclass(frozen=True)
class Company:
    """One Slack workspace; without `installed` the app is unknown there."""

    key: str
    name: str
    domain: str
    people: tuple[Person, ...]
    rooms: tuple[Room, ...] = ()
    installed: bool = True

    @property
    def id(self) -> str:
        """The team id."""
        return slack_id("T", self.key)


@dataclass(frozen=True)
class SlashCommand:
    """A command as the app's manifest declares it; `hint` and `description` are what the composer offers."""

    command: str
    should_escape: bool = False
    description: str = ""
    hint: str = ""


@dataclass(frozen=True)
class Shortcut:
    """A shortcut as the app's manifest declares it; `kind` is `message` or `global`."""

    callback_id: str
    name: str
    kind: str = "message"


@dataclass(frozen=True)
class AppSpec:
    """The one app of a world, as its manifest and its settings page would say. Its secrets open nothing outside this machine."""

    id: str = "A0BRIDGE001"
    name: str = "bridge"
    client_id: str = "1000000000001.2000000000002"
    client_secret: str = "playground-client-secret"  # noqa: S105
    signing_secret: str = "playground-signing-secret"  # noqa: S105
    verification_token: str = "playground-verification"  # noqa: S105
    app_token: str = field(default_factory=lambda: f"xapp-1-A0BRIDGE001-{secrets.token_hex(12)}")
    scopes: tuple[str, ...] = BOT_SCOPES
    events: tuple[str, ...] = BOT_EVENTS
    commands: tuple[SlashCommand, ...] = (
        SlashCommand("/manual", should_escape=True),
        SlashCommand("/bridge", should_escape=True),
    )
    shortcuts: tuple[Shortcut, ...] = (Shortcut("register_launch", "오픈으로 등록"),)
    any_shortcut: bool = True


@dataclass(frozen=True)
class World:
    """Companies, their people and channels, and the app."""

    companies: tuple[Company, ...]
    app: AppSpec = field(default_factory=AppSpec)


def standard_world(app: AppSpec | None = None) -> World:
    """Return the world of the story: a client, its center, a second client, and a partner without the app.

    한빛페이 plans and reviews, 한결센터 answers for it and for 새벽마켓 (the outsider), 온콜 is a guest in the shared channel only.
    """
    client = Company(
        "hanpay",
        "한빛페이",
        "hanpay",
        people=(
            Person("planner", "김기획", "서비스기획팀"),
            Person("planner2", "오기획", "결제기획팀"),
            Person("approver", "이승인", "CX리드"),
            Person("deputy", "박대리", "CX매니저"),
            Person("admin", "최관리", "업무지원팀", is_admin=True),
        ),
        rooms=(
            Room("planning", "기획-공지", ("planner", "planner2", "approver", "deputy", "admin"), ("hanpay",)),
            Room("planning2", "결제-공지", ("planner2", "approver", "admin"), ("hanpay",)),
            Room("review", "cs-검토", ("approver", "deputy", "admin"), ("hanpay",), private=True),
            Room("lounge", "잡담", ("planner", "planner2", "approver", "deputy", "admin")),
            Room(
                "shared",
                "한빛페이-한결-공유",
                ("planner", "approver", "lead", "guest"),
                ("hanpay",),
                shared_with=("hangyeol", "oncall"),
            ),
        ),
    )
    center = Company(
        "hangyeol",
        "한결센터",
        "hangyeol-center",
        people=(
            Person("lead", "정센터", "한빛페이 파트장"),
            Person("qa", "문품질", "QA"),
            Person("agent1", "강상담", "상담사"),
            Person("agent2", "윤상담", "상담사"),
            Person("agent3", "임상담", "상담사"),
            Person("agent4", "한상담", "상담사(야간)"),
            Person("outsider", "서외부", "새벽마켓 상담사"),
            Person("outsider_lead", "남외부", "새벽마켓 파트장"),
        ),
        rooms=(
            Room("agents", "한빛페이-상담", ("lead", "qa", "agent1", "agent2", "agent3", "agent4"), ("hangyeol",)),
            Room("leads", "한빛페이-리더", ("lead", "qa"), ("hangyeol",), private=True),
            Room("other_agents", "새벽마켓-상담", ("outsider", "outsider_lead"), ("hangyeol",), private=True),
            Room("break_room", "휴게실", ("lead", "qa", "agent1", "agent2", "agent3", "agent4", "outsider")),
        ),
    )
    other = Company(
        "dawnmarket",
        "새벽마켓",
        "dawnmarket",
        people=(Person("other_planner", "조새벽", "기획"), Person("other_approver", "백새벽", "CX리드")),
        rooms=(
            Room("other_planning", "새벽-공지", ("other_planner", "other_approver"), ("dawnmarket",)),
            Room("other_review", "새벽-검토", ("other_approver",), ("dawnmarket",), private=True),
        ),
    )
    partner = Company("oncall", "온콜", "oncall", people=(Person("guest", "유손님", "상담사"),), installed=False)
    return World((client, center, other, partner), app or AppSpec())
