"""본사 확인 요청: an agent says which manual his question is about, in a Slack as strict as the real one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select, update
from support.databases import Databases
from support.deskslack import SlackDesk, slack_desk
from support.floor import REFUND, approve
from support.workspace import LocalSlack

from bridge.services import finding
from bridge.store.schema import BridgeRow, EntryRow, QuestionRow


@pytest.fixture
def desk(workspace: LocalSlack, databases: Databases, tmp_path: Path) -> Iterator[SlackDesk]:
    with slack_desk(workspace, databases.sqlite(tmp_path), tmp_path) as desk:
        yield desk


def test_the_agent_chooses_the_manual_in_both_languages(desk: SlackDesk) -> None:
    ws = desk.ws
    with desk.service.database.write(desk.client) as session:
        bridge_id = session.scalars(select(BridgeRow.id)).one()
        for number in range(120):
            _, revision = approve(
                session, bridge_id, None, replace(REFUND, name=f"{number}번째 쿠폰북 {'긴 이름 ' * 30}")
            )
            if number == 0:
                finding.index_revision(session, revision)
    ws.click("approver", desk.card("매뉴얼 승인: 간편환불"), "review_approve")
    manual = desk.card("[필독] 간편환불", user="agent1", channel="agents")

    # From a manual: it is chosen already, and stays so where nobody touches it.
    ws.click("agent1", manual, "questions_ask")
    assert "어느 매뉴얼에 대한 질문인가요?" in desk.modal("agent1")["shown"]
    assert len(offered(desk)) == 100
    ws.submit("agent1", {"text": "해외카드도 되나요?"})
    ws.wait_for(lambda: about(desk) == ["간편환불"])
    ws.close_modal("agent1", everything=True)

    # From a manual, but about none of them.
    ws.click("agent1", manual, "questions_ask")
    ws.submit("agent1", {"text": "배송은 언제 오나요?", "about": "0"})
    ws.wait_for(lambda: about(desk) == ["간편환불", ""])
    ws.close_modal("agent1", everything=True)

    # From a search, in English: the oldest manual would be beyond the hundred, but what he typed leads the list.
    with desk.service.database.write(desk.client) as session:
        session.execute(update(BridgeRow).values(locale="en"))
    ws.command("agent1", "agents", "/manual", "0번째 쿠폰북 주차장")
    found = ws.wait_for(lambda: ws.find("agent1", "agents", "headquarters"))
    ws.click("agent1", found, "questions_ask")
    assert "Which manual is it about?" in desk.modal("agent1")["shown"]
    options = offered(desk)
    assert options[0] == "None of these (it is in no manual)"
    assert options[1].startswith("0번째 쿠폰북")
    ws.submit("agent1", {"text": "주차장에서도 쓰나요?", "about": options[1]})
    ws.wait_for(lambda: [title[:4] for title in about(desk)] == ["간편환불", "", "0번째 "])
    assert ws.refused == []


def offered(desk: SlackDesk) -> list[str]:
    (block,) = (block for block in desk.modal("agent1")["blocks"] if block["block_id"] == "about")
    return [option["text"]["text"] for option in block["element"]["options"]]


def about(desk: SlackDesk) -> list[str]:
    """Return the manuals that were asked about, "" where none was meant."""
    with desk.service.database.read(desk.client) as session:
        asked = select(EntryRow.title).select_from(QuestionRow).outerjoin(EntryRow, EntryRow.id == QuestionRow.entry_id)
        return [title or "" for title in session.scalars(asked.order_by(QuestionRow.id))]
