"""`/manual` and `@bridge` as each person meets them (P7)."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from support.blocks import buttons, check_message, everything
from support.floor import AGENT, LEAD, LEAD_ONLY, OUTSIDER, PLANNER, SECRET, STRANGER, Floor, furnish, join
from support.floorbot import FloorBot, floor_bot
from support.searching import searching, watching

from bridge.store.database import EVERYONE, Database
from bridge.store.schema import LookupRow

NONE_HERE = "여기서 볼 수 있는 매뉴얼이 없어요."


def test_an_agent_gets_what_to_say(center: FloorBot) -> None:
    shown = everything(center.types(AGENT, "간편환불 수수료"))
    assert "간편환불은 수수료가 없습니다." in shown
    assert "먼저 안내하지 마세요" in shown
    assert SECRET not in shown
    assert LEAD_ONLY not in shown


def test_the_same_by_mention_and_only_once(center: FloorBot) -> None:
    shown = everything(center.mentions(AGENT, "<@U0BOT> 환불 언제 들어와요?"))
    assert "접수 후 1영업일 안에 환불됩니다." in shown
    asked = center.api.asked[-1]
    assert (asked.method, asked.body["user"]) == ("chat.postEphemeral", AGENT.user_id)
    before = len(center.api.asked)
    with pytest.raises(AssertionError, match=r"\[\]"):
        center.mentions(AGENT, "<@U0BOT> 환불 언제 들어와요?")
    assert len(center.api.asked) == before


def test_a_direct_message_is_answered_there(center: FloorBot) -> None:
    center.mentions(AGENT, "간편환불", type="message", channel="D1", channel_type="im")
    assert center.api.asked[-1].method == "chat.postMessage"


def test_a_thread_is_answered_in_the_thread(center: FloorBot) -> None:
    center.mentions(AGENT, "<@U0BOT> 간편환불", thread_ts="1.2")
    assert center.api.asked[-1].body["thread_ts"] == "1.2"


def test_strangers_all_hear_the_same(center: FloorBot, theirs: Floor) -> None:
    heard = {
        center.types(STRANGER, query, channel=channel).text
        for query in ("간편환불", "새벽배송 지역", "", "없는 말", "가" * 4000)
        for channel in (center.floor.agents, theirs.agents, "C_UNKNOWN")
    }
    assert len(heard) == 1
    assert heard.pop().startswith(NONE_HERE)


def test_an_outsider_gets_nothing_of_ours(center: FloorBot) -> None:
    shown = everything(center.types(OUTSIDER, "간편환불 수수료"))
    assert "간편환불은" not in shown
    assert "찾지 못했어요" in shown


def test_who_works_for_two_clients_says_which(center: FloorBot, theirs: Floor, local_database: Database) -> None:
    join(local_database, theirs, AGENT, "agent", "상담 최")
    asked = center.types(AGENT, "새벽배송", channel="D1")
    assert buttons(asked) == {
        "lookup_bridge_0": f"{center.floor.bridge}:새벽배송",
        "lookup_bridge_1": f"{theirs.bridge}:새벽배송",
    }
    shown = center.press(AGENT, "lookup_bridge_1", f"{theirs.bridge}:새벽배송", private=True)
    assert "서울에서 받으실 수 있습니다." in everything(shown)
    assert center.api.asked[-1].body["replace_original"] is True


def test_nobodys_writing_waits_for_what_is_searched_and_opened_by_buttons(
    center: FloorBot, theirs: Floor, local_database: Database
) -> None:
    join(local_database, theirs, AGENT, "agent", "상담 최")
    with watching(local_database) as made:
        center.press(AGENT, "lookup_bridge_1", f"{theirs.bridge}:새벽배송", private=True)
        center.press(AGENT, "lookup_open", f"{center.floor.bridge}:{center.floor.entry}")
    assert searching(made.alone)
    assert not made.writing
    with local_database.read(EVERYONE) as session:
        asked = session.scalars(select(LookupRow.query).order_by(LookupRow.id)).all()
    assert asked == ["새벽배송", "간편환불"]


def test_a_button_of_another_client_is_refused(center: FloorBot, theirs: Floor) -> None:
    refused = "이 작업을 할 권한이 없어요."
    assert center.press(AGENT, "lookup_bridge_1", f"{theirs.bridge}:새벽배송").text.startswith(refused)
    assert center.press(AGENT, "lookup_open", f"{theirs.bridge}:{theirs.entry}").text.startswith(refused)
    crossed = center.press(AGENT, "lookup_open", f"{center.floor.bridge}:{theirs.entry}")
    assert crossed.text.startswith("찾을 수 없어요.")
    assert "새벽배송" not in everything(crossed)


def test_a_whole_entry_opens_without_taking_the_channels_message_away(center: FloorBot) -> None:
    value = f"{center.floor.bridge}:{center.floor.entry}"
    shown = everything(center.press(AGENT, "lookup_open", value))
    assert "수수료는 없습니다." in shown
    assert center.api.asked[-1].body["replace_original"] is False
    assert LEAD_ONLY not in shown
    assert LEAD_ONLY in everything(center.press(LEAD, "lookup_open", value))
    assert SECRET not in everything(center.press(PLANNER, "lookup_open", value))


@pytest.mark.parametrize("query", ["가" * 4000, "환불 " * 1500])
def test_too_long_is_answered_in_words(center: FloorBot, query: str) -> None:
    assert center.types(AGENT, query).text.startswith("검색어가 너무 길어요.")


@pytest.mark.parametrize(
    "query", ["🙂🙂", "<!channel>", "<@U1> <http://x|y>", "&lt;!channel&gt;", "ㅋㅋㅋ", "%_'\"\\", "NULL"]
)
def test_odd_queries_are_answered_and_ping_nobody(center: FloorBot, query: str) -> None:
    message = center.types(AGENT, query)
    for text in (message.text, *(block["text"]["text"] for block in message.blocks if block["type"] == "section")):
        assert "<" not in text


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    query=st.one_of(
        st.text(max_size=250),
        st.text("간편환불수료 ㄱㅎㅂㅏㅠ<>&|@!#*_~`'\"\\\u202e\u200b\u0000\ufeff😀[전화번호]-.:0123", max_size=210),
        st.sampled_from(["간편환불 ", "그럼 ", "최근 ", "ghksqnf "]).flatmap(lambda said: st.text().map(said.__add__)),
    )
)
def test_whatever_is_typed_is_answered_with_what_slack_shows(center: FloorBot, query: str) -> None:
    """Nobody's query ends in an error, and what he typed comes back to him as text."""
    for number, who in enumerate((AGENT, STRANGER)):
        typed = center.types(who, query)
        check_message(typed)
        assert SECRET not in everything(typed)
        assert "<!" not in everything(typed)
        if number:
            assert typed.text.startswith(NONE_HERE)


def test_an_empty_query_says_what_is_new(center: FloorBot) -> None:
    assert "간편환불: 12/1(화) 10:00 예정" in everything(center.types(AGENT, "   "))
    assert "간편환불" in everything(center.mentions(AGENT, "<@U0BOT>"))
    with center.bot.database.read(EVERYONE) as session:
        assert session.scalars(select(LookupRow.query)).all() == ["", ""]


def test_where_browsers_reach_us_the_manual_is_there_too(local_database: Database) -> None:
    floor = furnish(local_database)
    with floor_bot(local_database, floor, public_url="https://bridge.example.com") as center:
        address = re.compile(r"https://bridge\.example\.com/center/manual\?t=[\w%=-]+$")
        assert address.search(next(url for url in everything(center.types(AGENT, "")).split("\n") if "https" in url))
        whole = everything(center.press(AGENT, "lookup_open", f"{floor.bridge}:{floor.entry}"))
        assert next(url for url in whole.split("\n") if "https" in url).endswith(f"&e={floor.entry}")
