"""What the panel says of a launch is said of each of its manuals."""

from __future__ import annotations

from support.floor import AGENT, APPROVER
from support.town import build_town, kst

from bridge.messages import load_messages
from bridge.playground.insight import insight
from bridge.playground.page.routes import words
from bridge.services import confirmation, review, revisions
from bridge.services.bridges import ChannelSpec, Setup, set_up
from bridge.store.database import EVERYONE, Database


def test_each_manual_of_a_launch_stands_in_the_panel(local_database: Database) -> None:
    town = build_town(local_database)
    owners = ChannelSpec("agents", "T0CENTER", "C_OWNERS")
    with local_database.write(EVERYONE) as session:
        set_up(session, Setup("한빛", "한빛 앱", center="점주센터", audience="owner", channels=(owners,)), now=town.now)
    town.note(
        "12/8(화) 오전 10시 '묶음배달' 서비스를 오픈합니다.\n[고객]\n• 수수료 없음\n[사장님]\n• 수수료 500원",
        kst(11, 24, 11),
    )

    def shown() -> list[dict[str, object]]:
        launch = insight(local_database, now=kst(11, 24, 12))["launches"][0]
        assert launch["name"] == "묶음배달"
        return list(launch["entries"])

    assert [(one["audiences"], one["version"]) for one in shown()] == [(("customer",), None), (("owner",), None)]
    with local_database.write(town.floor.client) as session:
        made = revisions.newest(session, town.floor.entry + 1)
        assert made is not None
        review.approve(session, made.id, by=APPROVER, now=kst(11, 24, 12))
        confirmation.confirm(session, made.id, by=AGENT, now=kst(11, 24, 12))
    customers, others = shown()
    assert (customers["version"], customers["confirmed"], customers["agents"]) == (1, 1, 2)
    assert others["version"] is None
    assert words("ko")["audience.owner"] == load_messages("ko")("audience.owner")
    assert insight(local_database, now=kst(11, 24, 12))["launches"][1]["entries"][0]["audiences"] == ()  # one for all


def test_the_panel_knows_what_ends_and_what_changes(local_database: Database) -> None:
    town = build_town(local_database)
    town.note("*종이 영수증 발송 종료* 안내\n• 12/8(화) 오전 10시 종료\n• 대상: 전 고객", kst(11, 24, 11))
    town.note("*배달비 인상* 안내\n• 12/9(수) 오전 10시부터 3,000원 → 3,500원", kst(11, 24, 12))
    found = [launch["coming"] for launch in insight(local_database, now=kst(11, 24, 13))["launches"]]
    assert found == ["changes", "ends", "opens"]
    said = words("ko")
    assert said["clock.opened_ends"] != said["clock.opened"] != said["clock.opened_changes"]
