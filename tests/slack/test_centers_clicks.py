"""Whom a center answers, and how: an admin says it on the app's home, and nobody else may."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from support.blocks import buttons, check_block, check_modal, everything
from support.floor import APPROVER, LEAD, NOW, Floor, join
from support.floorbot import FloorBot

from bridge.domain.people import Actor, Role
from bridge.messages import load_messages
from bridge.resources import resource
from bridge.services import centers, home
from bridge.services.chat import Message
from bridge.services.places import places_of
from bridge.services.playbook import load_playbook
from bridge.slack.views.centers import AUDIENCE, CHANGE, DESK, centers_blocks
from bridge.store.database import Database
from bridge.store.schema import AuditRow, ChannelRow

ADMIN = Actor("T0CLIENT", "U_ADMIN")


def chosen(audience: str, desk: str) -> dict[str, Any]:
    options = {AUDIENCE: audience, DESK: desk}
    return {
        name: {name: {"type": "static_select", "selected_option": {"value": value}}} for name, value in options.items()
    }


def channel(database: Database, floor: Floor) -> ChannelRow:
    with database.read(floor.client) as session:
        return session.scalars(
            select(ChannelRow).where(ChannelRow.bridge_id == floor.bridge, ChannelRow.role == "agents")
        ).one()


def test_an_admin_says_whom_a_center_answers(center: FloorBot, theirs: Floor, local_database: Database) -> None:
    floor = center.floor
    join(local_database, floor, ADMIN, "admin", "설정 한")
    row = channel(local_database, floor)
    playbook = load_playbook(resource("manuals"))
    with local_database.read(floor.client) as session:
        shown = {}
        for who in (ADMIN, APPROVER):
            (place,) = places_of(session, by=who, channel_id=None)
            shown[who] = home.corner(session, place, by=who, playbook=playbook, now=NOW).centers
    assert [one.id for one in shown[ADMIN]] == [row.id]
    assert shown[APPROVER] == ()  # an approver sees launches, not settings
    blocks = centers_blocks(shown[ADMIN], floor.bridge, load_messages("ko"))
    for block in blocks:
        check_block(block)
    message = Message("", tuple(blocks))
    assert f"<#{row.channel_id}>" in everything(message)
    assert "고객 응대용 · 전화와 채팅" in everything(message)

    (action, value) = next(iter(buttons(message).items()))
    form = center.opens(ADMIN, action, value)
    check_modal(form)
    before = len(center.api.asked)
    assert center.submits(ADMIN, form, chosen("owner", "chat")) == {}
    assert [call.method for call in center.api.asked[before:]] == ["views.publish"]  # the home shows it at once
    row = channel(local_database, floor)
    assert (row.audience, row.desk) == ("owner", "chat")
    assert center.submits(ADMIN, form, chosen("owner", "both")) == {}
    assert channel(local_database, floor).desk == ""
    with local_database.read(floor.client) as session:
        made = session.scalars(select(AuditRow).where(AuditRow.action == "channel.answers")).all()
        assert [one.user_id for one in made] == [ADMIN.user_id] * 2
        again = centers.say(session, row.id, "owner", "", bridge_id=floor.bridge, by=ADMIN, now=NOW)
        assert again is False

    # Neither an approver nor a lead nor another client's admin may.
    join(local_database, theirs, Actor("T0CLIENT", "U_THEIRS"), Role.ADMIN.value, "남의 설정")
    for who in (APPROVER, LEAD, Actor("T0CLIENT", "U_THEIRS")):
        center.submits(who, form, chosen("rider", "phone"))
        stolen = form | {"private_metadata": f"{theirs.bridge}:{row.id}"}
        center.submits(who, stolen, chosen("rider", "phone"))
    assert channel(local_database, floor).audience == "owner"
    assert action.startswith(CHANGE)
