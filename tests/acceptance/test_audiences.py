"""A launch that shop owners must know otherwise than customers, and two centers: one at the phone, one in the chat."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.databases import Databases
from support.product import Product, product

from bridge.domain.people import Role
from bridge.services.bridges import ChannelSpec, PersonSpec, Setup, set_up
from bridge.store.database import EVERYONE

NOTE = """12/8(화) 오전 10시에 *묶음배달* 서비스를 오픈합니다.
• 대상: 앱 7.2 이상
[고객]
• 수수료 없음
• 신청 방법: 주문 화면에서 묶음배달을 고르면 됩니다
[사장님]
• 수수료 500원
• 신청 방법: 사장님 사이트 > 배달 설정에서 켭니다
"""


@pytest.fixture
def bridge(databases: Databases, tmp_path: Path) -> Iterator[Product]:
    folder = tmp_path / "data"
    folder.mkdir()
    with product(databases.sqlite(tmp_path), folder) as made:
        yield made


def test_two_centers_with_two_audiences_have_an_entry_each(bridge: Product) -> None:
    slack, service = bridge.slack, bridge.service
    assert service is not None
    center = Setup(
        client="한빛페이",
        name="한빛페이",
        center="점주센터",
        audience="owner",
        desk="chat",
        channels=(ChannelSpec("agents", slack.team_id("hangyeol"), slack.channel_id("leads")),),
        people=(PersonSpec(Role.LEAD, bridge.person("qa"), "문품질"),),
    )
    slack.leave("agent3", "agents")
    with service.database.write(EVERYONE) as session:
        set_up(session, center, now=service.now())
    slack.invite("lead", "leads", "agent3")
    slack.settle()

    slack.post("planner", "planning", NOTE)
    headsup = slack.wait_for(lambda: slack.find("approver", "review", "새 오픈 공지: 묶음배달"))
    assert headsup["shown"].count("응대용") == 2
    slack.click("approver", headsup, "headsup_send")
    for who, where in (("agent1", "agents"), ("agent3", "leads")):
        slack.wait_for(lambda who=who, where=where: slack.find(who, where, "오픈 예고: 묶음배달"))

    for whom in ("고객", "사장님"):
        card = slack.wait_for(lambda whom=whom: to_approve(bridge, whom))
        assert ("500원" in card["shown"]) is (whom == "사장님")
        slack.click("approver", card, "review_approve")
    customers = slack.wait_for(lambda: slack.find("agent1", "agents", "[필독] 묶음배달"))
    owners = slack.wait_for(lambda: slack.find("agent3", "leads", "[필독] 묶음배달"))
    assert "500원" in owners["shown"]
    assert "500원" not in customers["shown"]

    # Each finds his own: the phone what to say and to paste, the chat what to paste only.
    slack.command("agent3", "leads", "/manual", "묶음배달 수수료")
    answer = slack.wait_for(lambda: slack.find("agent3", "leads", "붙여넣기"))
    assert "500원" in answer["shown"]
    assert "안녕하세요, 사장님." in answer["shown"]
    slack.command("agent1", "agents", "/manual", "묶음배달 수수료")
    slack.wait_for(lambda: slack.find("agent1", "agents", "수수료는 없습니다"))
    assert "500원" not in slack.everything_shown("agent1")

    # A correction for owners reaches their center alone.
    slack.click("agent3", owners, "confirmation_confirm")
    slack.post("planner", "planning", "[정정] 묶음배달 사장님 수수료 정정드립니다.\n[사장님]\n• 수수료 700원")
    card = slack.wait_for(lambda: to_approve(bridge, "사장님", version=2))
    slack.click("approver", card, "review_approve")
    slack.wait_for(lambda: slack.find("agent3", "leads", "700원"))
    slack.wait_for(lambda: slack.find("agent1", "agents", "확인이 끝났어요"))
    assert "700원" not in slack.everything_shown("agent1")
    assert slack.refused == []


def to_approve(bridge: Product, whom: str, *, version: int = 1) -> dict[str, Any] | None:
    """Return the review card of those who answer `whom`, while it can be approved."""
    cards = (
        message for message in bridge.slack.seen("approver", "review") if "review_approve" in str(message["blocks"])
    )
    words = (f"{whom} 응대용", f"수정 v{version}")
    return next((card for card in cards if all(word in card["shown"] for word in words)), None)
