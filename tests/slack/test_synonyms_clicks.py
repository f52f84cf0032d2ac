"""An approver says what words mean, agents find by them at once, and nobody else's manual is touched (P7)."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from support.blocks import buttons, check_message, check_modal, everything, strings
from support.floor import AGENT, APPROVER, NOW, OUTSIDER, Floor, furnish, plain, propose
from support.floorbot import FloorBot
from support.searching import searching, watching

from bridge.services import finding
from bridge.slack.views.synonyms import FORGET, FORM, TEACH
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import AuditRow, EntryRow, LookupRow, client_synonyms

REFUSED = "이 작업을 할 권한이 없어요."


@pytest.fixture
def theirs(local_database: Database) -> Floor:
    return furnish(local_database, name="새벽", entry=plain("간편환불", "새벽의 환불입니다."))


def words(asked: str, meant: str) -> dict[str, object]:
    return {
        name: {name: {"type": "plain_text_input", "value": text}} for name, text in (("asked", asked), ("meant", meant))
    }


def test_what_an_approver_says_is_found_at_once_and_can_be_taken_back(center: FloorBot, theirs: Floor) -> None:
    bridge = center.floor.bridge
    missed = center.types(APPROVER, "꿀템빔")
    assert buttons(missed)[TEACH] == f"{bridge}:꿀템빔"
    assert TEACH not in buttons(center.types(AGENT, "꿀템빔"))

    form = center.opens(APPROVER, TEACH, f"{bridge}:꿀템빔")
    check_modal(form)
    assert form["blocks"][0]["element"]["initial_value"] == "꿀템빔"
    with watching(center.bot.database) as made:
        done = center.submits(APPROVER, form, words("꿀템빔", "간편환불, 간편 환불 서비스"))
    assert searching(made.alone)
    assert not searching(made.writing)  # nobody's writing waits for what they find
    check_modal(done["view"])
    shown = "\n".join(strings(done["view"]["blocks"]))
    assert "꿀템빔을 찾으면 이제 이렇게 나와요." in shown
    assert "1. 간편환불" in shown
    assert "간편환불" in center.types(AGENT, "꿀템빔").text
    # Another client's agents search by their own words only.
    assert "찾지 못했어요" in center.types(OUTSIDER, "꿀템빔", channel=theirs.agents).text

    again = center.opens(APPROVER, TEACH, f"{bridge}:꿀템빔")
    undo = next(block["accessory"]["value"] for block in again["blocks"] if "accessory" in block)
    center.opens(APPROVER, FORGET, undo)
    assert "찾지 못했어요" in center.types(AGENT, "꿀템빔").text
    with center.bot.database.read(EVERYONE) as session:
        assert session.scalars(select(AuditRow.action).order_by(AuditRow.id)).all() == [
            "synonyms.added",
            "synonyms.removed",
        ]


@pytest.mark.parametrize(
    ("asked", "meant", "field"),
    [("환불", "환불", "meant"), ("", "환불", "asked"), ("!!", "환불", "asked"), ("꿀", "가" * 61, "meant")],
)
def test_words_that_say_nothing_are_named_beside_their_field(
    center: FloorBot, asked: str, meant: str, field: str
) -> None:
    form = center.opens(APPROVER, TEACH, f"{center.floor.bridge}:꿀")
    refused = center.submits(APPROVER, form, words(asked, meant))
    assert refused["response_action"] == "errors"
    assert list(refused["errors"]) == [field]


def test_nobody_but_an_approver_of_the_bridge_teaches_or_forgets(center: FloorBot, theirs: Floor) -> None:
    form = {"callback_id": FORM, "private_metadata": str(center.floor.bridge)}
    for who in (AGENT, OUTSIDER):
        assert center.press(who, TEACH, f"{center.floor.bridge}:환불").text.startswith(REFUSED)
        assert center.press(who, FORGET, f"{center.floor.bridge}:1").text.startswith(REFUSED)
        assert REFUSED in str(center.submits(who, form, words("덤", "사은품")))
    crossed = {"callback_id": FORM, "private_metadata": str(theirs.bridge)}
    assert REFUSED in str(center.submits(APPROVER, crossed, words("덤", "사은품")))
    with center.bot.database.read(EVERYONE) as session:
        assert session.execute(select(client_synonyms)).all() == []


def test_what_was_looked_up_can_be_found_again(center: FloorBot) -> None:
    assert "아직 찾아보신 것이 없어요." in everything(center.types(AGENT, "최근"))
    for query in ("간편환불 수수료", "없는 말", "간편환불 수수료"):
        center.types(AGENT, query)
    shown = center.types(AGENT, " 최근  조회 ")
    check_message(shown)
    assert "간편환불 수수료 → 간편환불 (" in everything(shown)
    assert "없는 말 → 찾은 매뉴얼 없음 (" in everything(shown)
    again = buttons(shown)
    assert list(again.values()) == [f"{center.floor.bridge}:{query}" for query in ("간편환불 수수료", "없는 말")]
    assert "간편환불은 수수료가 없습니다." in everything(
        center.press(AGENT, "lookup_bridge_0", again["lookup_bridge_0"], private=True)
    )
    with center.bot.database.read(EVERYONE) as session:  # looking back is no look-up
        assert "최근 조회" not in session.scalars(select(LookupRow.query)).all()
    assert "아직 찾아보신 것이 없어요." in everything(center.types(APPROVER, "최근"))
    overview = center.types(AGENT, "")
    assert f"{center.floor.bridge}:최근 조회" in buttons(overview).values()


def test_a_thread_goes_on_from_what_was_asked(center: FloorBot) -> None:
    body = plain("부분취소", "상품을 하나씩 취소하실 수 있습니다.", "부분은 어떻게 해요?")
    with center.bot.database.write(center.floor.client) as session:
        row = EntryRow(bridge_id=center.floor.bridge, title=body.name, created_at=NOW)
        session.add(row)
        session.flush()
        revision = propose(session, row, body, state="approved")
        row.approved_revision_id = revision.id
        finding.index_revision(session, revision)
    center.mentions(AGENT, "<@U0BOT> 간편환불 수수료", thread_ts="1.2", event_id="Ev1")
    goes_on = center.mentions(AGENT, "<@U0BOT> 그럼 부분은요?", thread_ts="1.2", event_id="Ev2")
    assert "부분환불은 아직 이용하실 수 없습니다." in everything(goes_on)
    # His last look-ups bring the same answer back, without the thread.
    again = buttons(center.types(AGENT, "최근 조회"))
    assert again["lookup_bridge_0"] == f"{center.floor.bridge}:간편환불 부분은요?"
    brought = center.press(AGENT, "lookup_bridge_0", again["lookup_bridge_0"], private=True)
    assert "부분환불은 아직 이용하실 수 없습니다." in everything(brought)
    # What the entry does not answer is searched like anything else, and not said because it was asked there.
    unsure = center.mentions(AGENT, "<@U0BOT> 그럼 상품 교환은요?", thread_ts="1.2", event_id="Ev5")
    assert "‘간편환불 상품 교환은요?’에 꼭 맞는 답인지는 확실하지 않아요." in everything(unsure)
    # The manual he speaks of stands first, and headquarters is asked about it.
    assert buttons(unsure)["lookup_entry_0"] == f"{center.floor.bridge}:{center.floor.entry}"
    assert buttons(unsure)["questions_ask"] == f"{center.floor.bridge}:0:간편환불 상품 교환은요?"
    # By itself, or asked by somebody else, it is another question.
    alone = center.mentions(APPROVER, "<@U0BOT> 그럼 부분은요?", thread_ts="1.2", event_id="Ev3")
    assert "부분취소" in everything(alone)
    assert "부분환불은 아직" not in everything(alone)
    stands = center.mentions(AGENT, "<@U0BOT> 그럼 부분은요?", event_id="Ev4")
    assert "부분취소" in everything(stands)
    assert "부분환불은 아직" not in everything(stands)


def test_a_screen_that_differs_is_reported_on_its_entry(center: FloorBot) -> None:
    found = center.types(AGENT, "간편환불 수수료")
    form = center.opens(AGENT, "questions_differs", buttons(found)["questions_differs"])
    check_modal(form)
    fields = {block["block_id"]: block["element"] for block in form["blocks"]}
    assert fields["about"]["initial_option"]["text"]["text"] == "간편환불"
    assert "실제 화면이 달라요" in fields["text"]["initial_value"]
