"""Text: what people type is escaped, what the bot writes may ping, and both are noticed."""

from __future__ import annotations

import pytest

from bridge.playground.text import pinged, visible_text


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
        ("<!channel> 공지", "&lt;!channel&gt; 공지"),
        ("<@U0AAAAAAA> 님", "&lt;@U0AAAAAAA&gt; 님"),
        ("<https://evil.example|여기>", "&lt;<https://evil.example>|여기&gt;"),
        ("https://hanpay.example/notice?a=1&b=2 참고", "<https://hanpay.example/notice?a=1&amp;b=2> 참고"),
        ("메일은 kim@hanpay.example", "메일은 kim@hanpay.example"),
        ("@nobody 님", "@nobody 님"),
    ],
)
def test_what_is_typed_is_escaped(workspace, typed, stored):
    assert workspace.post("planner", "planning", typed).text == stored
    assert workspace.pings == []


def test_mentions_by_name_ping(workspace):
    note = workspace.post("planner", "planning", "@approver 확인 부탁드려요, #cs-검토 참고. @channel")
    approver = workspace.user_id("approver")
    assert note.text == f"<@{approver}> 확인 부탁드려요, <#{workspace.channel_id('review')}|cs-검토> 참고. <!channel>"
    assert workspace.pings == [approver, "channel"]
    kinds = [e["type"] for e in note.blocks[0]["elements"][0]["elements"]]
    assert kinds == ["user", "text", "channel", "text", "broadcast"]


def test_a_particle_may_follow_what_is_typed_bold(workspace):
    note = workspace.post("planner", "planning", "내일 *간편환불*이 열려요. 2*3*4는 24, a*b")
    styled = [(e["text"], "style" in e) for e in note.blocks[0]["elements"][0]["elements"]]
    assert styled == [("내일 ", False), ("간편환불", True), ("이 열려요. 2*3*4는 24, a*b", False)]
    assert note.text == "내일 *간편환불*이 열려요. 2*3*4는 24, a*b"


def test_quotations_and_code_are_what_the_composer_makes_of_them(workspace):
    text = "보세요\n> *인용*이에요\n> 두 줄\n• 하나\n• 둘\n```\na < *b*\n  c\n```\n끝"
    note = workspace.post("planner", "planning", text)
    assert [e["type"].removeprefix("rich_text_") for e in note.blocks[0]["elements"]] == [
        "section", "quote", "list", "preformatted", "section",
    ]  # fmt: skip
    quote, code = note.blocks[0]["elements"][1], note.blocks[0]["elements"][3]
    assert [e["text"] for e in quote["elements"]] == ["인용", "이에요\n두 줄"]
    assert [e["text"] for e in code["elements"]] == ["a < *b*\n  c"]
    assert visible_text(workspace.state, "", note.blocks).startswith("보세요\n인용\n이에요")


def section(text, kind="mrkdwn"):
    return {"type": "section", "text": {"type": kind, "text": text}}


@pytest.mark.parametrize(
    ("text", "blocks", "whom"),
    [
        ("<!channel> 공지", None, ["channel"]),
        ("<!here|here> <!everyone>", None, ["here", "everyone"]),
        ("&lt;!channel&gt;", None, []),
        ("<@U1> <@U1> <@U2|kim>", None, ["U1", "U2"]),
        ("<!subteam^S1>", None, ["S1"]),
        ("<#C1|agents> <https://e.kr|링크> <!date^1^{date}|어제>", None, []),
        ("글", [section("<!channel>")], ["channel"]),
        ("글", [section("<!channel>", "plain_text")], []),
        ("글", [{"type": "markdown", "text": "<@U1>"}], ["U1"]),
        ("글", [{"type": "context", "elements": [{"type": "mrkdwn", "text": "<@U1>"}]}], ["U1"]),
        ("글", [{"type": "rich_text", "elements": [{"type": "broadcast", "range": "here"}]}], ["here"]),
    ],
)
def test_who_is_pinged(text, blocks, whom):
    assert pinged(text, blocks) == whom


def test_pings_of_the_bot_are_written_down(workspace):
    client, channel = workspace.client(), workspace.channel_id("planning")
    posted = client.chat_postMessage(channel=channel, text="<!channel> 오픈")
    client.chat_update(channel=channel, ts=posted["ts"], text="<!channel> 오픈 <!here>")
    assert workspace.pings == ["channel", "here"]
    assert workspace.state.pings[0].by == workspace.bot_id("hanpay")


def test_joining_pings_nobody(workspace):
    workspace.invite("planner", "lounge", "bot:hanpay")
    assert workspace.pings == []
