"""A client whose customers and shop owners are answered by a center each, and everybody who has a part in a launch there."""

from __future__ import annotations

from bridge.domain.people import Actor, Role
from bridge.playground.world import Company, Person, Room, World
from bridge.services.bridges import ChannelSpec, PersonSpec, Setup
from support.stage import Stage, connect

CLIENT = ("planner", "approver", "deputy", "admin")
AGENTS = {"customer": ("agent1", "agent2"), "owner": ("owner1", "owner2")}
LEADS = {"customer": "lead", "owner": "owner_lead"}
CHANNELS = {"customer": "agents", "owner": "owners"}
CENTERS = {"customer": "한결센터", "owner": "한별센터"}
NAMES = {"agent1": "강상담", "agent2": "윤상담", "owner1": "도상담", "owner2": "마상담"}


def two_centers() -> World:
    """Return the world: the client, both centers, and somebody who has no part in it."""
    client = Company(
        "hanpay",
        "한빛페이",
        "hanpay",
        people=(
            Person("planner", "김기획"),
            Person("approver", "이승인"),
            Person("deputy", "박대리"),
            Person("admin", "최관리"),
        ),
        rooms=(Room("planning", "기획-공지", CLIENT, ("hanpay",)), Room("review", "cs-검토", CLIENT[1:], ("hanpay",))),
    )
    center = Company(
        "hangyeol",
        "한결센터",
        "hangyeol",
        people=(
            Person("lead", "정센터"),
            Person("agent1", "강상담"),
            Person("agent2", "윤상담"),
            Person("outsider", "서외부"),
        ),
        rooms=(
            Room("agents", "한빛페이-상담", ("lead", "agent1", "agent2"), ("hangyeol",)),
            Room("other_agents", "새벽마켓-상담", ("outsider",), ("hangyeol",)),
        ),
    )
    owners = Company(
        "hanbyeol",
        "한별센터",
        "hanbyeol",
        people=(Person("owner_lead", "문센터"), Person("owner1", "도상담"), Person("owner2", "마상담")),
        rooms=(Room("owners", "한빛페이-점주상담", ("owner_lead", "owner1", "owner2"), ("hanbyeol",)),),
    )
    return World((client, center, owners))


def set_up_both(stage: Stage, **policy: object) -> None:
    """Connect the client with both centers, and another client with the outsider's channel."""
    connect(
        stage,
        Setup(
            client="한빛페이",
            name="한빛페이",
            center=CENTERS["customer"],
            audience="customer",
            channels=(
                _channel(stage, "planning", "hanpay", "planning"),
                _channel(stage, "review", "hanpay", "review"),
                _channel(stage, "agents", "hangyeol", "agents"),
            ),
            people=(
                _named(stage, Role.APPROVER, "approver"),
                _named(stage, Role.DEPUTY, "deputy"),
                _named(stage, Role.ADMIN, "admin"),
                _named(stage, Role.LEAD, "lead"),
            ),
            policy=policy,
        ),
        Setup(
            client="한빛페이",
            name="한빛페이",
            center=CENTERS["owner"],
            audience="owner",
            channels=(_channel(stage, "agents", "hanbyeol", "owners"),),
            people=(_named(stage, Role.LEAD, "owner_lead"),),
        ),
        Setup(
            client="새벽마켓",
            name="새벽마켓",
            center="한결센터",
            channels=(_channel(stage, "agents", "hangyeol", "other_agents"),),
        ),
    )


def _channel(stage: Stage, role: str, team: str, key: str) -> ChannelSpec:
    return ChannelSpec(role, stage.slack.team_id(team), stage.slack.channel_id(key))


def _named(stage: Stage, role: Role, key: str) -> PersonSpec:
    user = stage.slack.state.user(key)
    return PersonSpec(role, Actor(user.team_id, user.id), user.real_name)
