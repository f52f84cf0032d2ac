"""Block Kit's limits: each at its edge, and one step over it in Slack's words."""

from __future__ import annotations

import pytest
from slack_sdk.errors import SlackApiError

from bridge.playground.blockkit import message_problems, too_long, view_problems


def plain(text="글"):
    return {"type": "plain_text", "text": text}


def section(text="글", **more):
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def button(n=0, **more):
    return {"type": "button", "action_id": f"a{n}", "text": plain("확인"), **more}


def actions(*elements, **more):
    return {"type": "actions", "elements": list(elements), **more}


def option(text="글", value="v", **more):
    return {"text": plain(text), "value": value, **more}


def select(*options, **more):
    return {"type": "static_select", "action_id": "s", "options": list(options), **more}


def field(element, **more):
    return {"type": "input", "label": plain("이름"), "element": element, **more}


def words(**more):
    return {"type": "plain_text_input", "action_id": "t", **more}


def confirm(**more):
    return {
        "title": plain("정말요?"),
        "text": plain("보낼까요?"),
        "confirm": plain("네"),
        "deny": plain("아니요"),
        **more,
    }


def said(problems):
    return [str(p) for p in problems]


TAKEN = {
    "50 blocks": [{"type": "divider"}] * 50,
    "a section of 3000": [section("가" * 3000)],
    "ten fields of 2000": [{"type": "section", "fields": [plain("가" * 2000)] * 10}],
    "a header of 150": [{"type": "header", "text": plain("가" * 150)}],
    "25 buttons": [actions(*(button(n) for n in range(25)))],
    "a button of 75 with a value of 2000": [actions(button(text=plain("가" * 75), value="v" * 2000))],
    "100 options": [actions(select(*(option(value=str(n)) for n in range(100))))],
    "an option of 75 with a value of 150": [actions(select(option("가" * 75, "v" * 150)))],
    "ten things of context": [{"type": "context", "elements": [plain()] * 10}],
    "a block_id of 255": [section(block_id="b" * 255)],
    "a confirm dialog": [actions(button(confirm=confirm(title=plain("가" * 100), text=plain("가" * 300))))],
    "markdown of 12000": [{"type": "markdown", "text": "가" * 12_000}],
    "an initial option that is offered": [actions(select(option(), initial_option=option()))],
    "the same action in two blocks": [actions(button()), actions(button())],
    "an overflow of five": [
        section(accessory={"type": "overflow", "action_id": "o", "options": [option(value=str(n)) for n in range(5)]})
    ],
    "rich text": [
        {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "글"}]}]}
    ],
}

REFUSED = {
    "51 blocks": ([{"type": "divider"}] * 51, "no more than 50 items allowed [json-pointer:/blocks]"),
    "a section of 3001": (
        [section("가" * 3001)],
        "must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
    ),
    "an empty section": ([section("")], "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
    "a section without anything": (
        [{"type": "section"}],
        "must define either `text` or `fields` [json-pointer:/blocks/0/type]",
    ),
    "a field of 2001": (
        [{"type": "section", "fields": [plain("가" * 2001)]}],
        "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]",
    ),
    "eleven fields": (
        [{"type": "section", "fields": [plain()] * 11}],
        "no more than 10 items allowed [json-pointer:/blocks/0/fields]",
    ),
    "a header of 151": (
        [{"type": "header", "text": plain("가" * 151)}],
        "must be less than 151 characters [json-pointer:/blocks/0/text/text]",
    ),
    "a header in mrkdwn": (
        [{"type": "header", "text": {"type": "mrkdwn", "text": "글"}}],
        "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]",
    ),
    "26 buttons": (
        [actions(*(button(n) for n in range(26)))],
        "no more than 25 items allowed [json-pointer:/blocks/0/elements]",
    ),
    "no buttons": ([actions()], "no fewer than 1 items allowed [json-pointer:/blocks/0/elements]"),
    "a button of 76": (
        [actions(button(text=plain("가" * 76)))],
        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
    ),
    "a value of 2001": (
        [actions(button(value="v" * 2001))],
        "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]",
    ),
    "an empty value": (
        [actions(button(value=""))],
        "must be more than 0 characters [json-pointer:/blocks/0/elements/0/value]",
    ),
    "a colourful button": (
        [actions(button(style="green"))],
        "must be a valid enum value [json-pointer:/blocks/0/elements/0/style]",
    ),
    "a url of 3001": (
        [actions(button(url="https://e.kr/" + "a" * 2989))],
        "must be less than 3001 characters [json-pointer:/blocks/0/elements/0/url]",
    ),
    "no url at all": ([actions(button(url="내일"))], "failed to match schema [json-pointer:/blocks/0/elements/0/url]"),
    "an action twice in a block": (
        [actions(button(), button())],
        "`action_id` `a0` already exists [json-pointer:/blocks/0/elements/1/action_id]",
    ),
    "an action_id of 256": (
        [actions(button(action_id="a" * 256))],
        "must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]",
    ),
    "a block_id twice": (
        [section(block_id="b"), section(block_id="b")],
        "`block_id` `b` already exists [json-pointer:/blocks/1/block_id]",
    ),
    "an option of 76": (
        [actions(select(option("가" * 76)))],
        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]",
    ),
    "an option's value of 151": (
        [actions(select(option(value="v" * 151)))],
        "must be less than 151 characters [json-pointer:/blocks/0/elements/0/options/0/value]",
    ),
    "101 options": (
        [actions(select(*(option(value=str(n)) for n in range(101))))],
        "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]",
    ),
    "six in an overflow": (
        [section(accessory={"type": "overflow", "options": [option(value=str(n)) for n in range(6)]})],
        "no more than 5 items allowed [json-pointer:/blocks/0/accessory/options]",
    ),
    "an initial option of its own": (
        [actions(select(option(), initial_option=option(value="w")))],
        "failed to match any option [json-pointer:/blocks/0/elements/0/initial_option]",
    ),
    "null for an option": (
        [actions(select(option(), initial_option=None))],
        "must provide an object [json-pointer:/blocks/0/elements/0/initial_option]",
    ),
    "eleven things of context": (
        [{"type": "context", "elements": [plain()] * 11}],
        "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
    ),
    "a button in context": (
        [{"type": "context", "elements": [button()]}],
        "unsupported type: button [json-pointer:/blocks/0/elements/0/type]",
    ),
    "an input among actions": (
        [actions(words())],
        "unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]",
    ),
    "an unknown block": ([{"type": "banner"}], "unsupported type: banner [json-pointer:/blocks/0/type]"),
    "a block without type": ([{"text": plain()}], "missing required field: type [json-pointer:/blocks/0]"),
    "an unknown property": (
        [section(color="red")],
        "invalid additional property: color [json-pointer:/blocks/0]",
    ),
    "emoji on mrkdwn": (
        [{"type": "section", "text": {"type": "mrkdwn", "text": "글", "emoji": True}}],
        "invalid additional property: emoji [json-pointer:/blocks/0/text]",
    ),
    "a bare string for text": (
        [{"type": "section", "text": "글"}],
        "must provide an object [json-pointer:/blocks/0/text]",
    ),
    "a confirm title of 101": (
        [actions(button(confirm=confirm(title=plain("가" * 101))))],
        "must be less than 101 characters [json-pointer:/blocks/0/elements/0/confirm/title/text]",
    ),
    "a confirm button of 31": (
        [actions(button(confirm=confirm(confirm=plain("가" * 31))))],
        "must be less than 31 characters [json-pointer:/blocks/0/elements/0/confirm/confirm/text]",
    ),
    "two markdowns of 12001": (
        [{"type": "markdown", "text": "가" * 6000}, {"type": "markdown", "text": "가" * 6001}],
        "must be less than 12001 characters [json-pointer:/blocks]",
    ),
}


@pytest.mark.parametrize("blocks", TAKEN.values(), ids=TAKEN.keys())
def test_message_blocks_that_slack_takes(blocks):
    assert said(message_problems(blocks)) == []


@pytest.mark.parametrize(("blocks", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_message_blocks_that_slack_refuses(blocks, reason):
    assert said(message_problems(blocks)) == [reason]


def modal(*blocks, **more):
    view = {"type": "modal", "title": plain("제목"), "submit": plain("보내기"), "blocks": list(blocks), **more}
    return {name: value for name, value in view.items() if value is not ...}


REFUSED_VIEWS = {
    "101 blocks": (modal(*[{"type": "divider"}] * 101), "no more than 100 items allowed [json-pointer:/view/blocks]"),
    "a title of 25": (
        modal(section(), title=plain("가" * 25)),
        "must be less than 25 characters [json-pointer:/view/title/text]",
    ),
    "a submit of 25": (
        modal(section(), submit=plain("가" * 25)),
        "must be less than 25 characters [json-pointer:/view/submit/text]",
    ),
    "no title": (modal(section(), title=...), "missing required field: title [json-pointer:/view]"),
    "private_metadata of 3001": (
        modal(section(), private_metadata="m" * 3001),
        "must be less than 3001 characters [json-pointer:/view/private_metadata]",
    ),
    "an input without submit": (
        modal(field(words()), submit=...),
        "must define `submit` to use an `input` block in modals [json-pointer:/view/blocks/0/input]",
    ),
    "markdown": (
        modal({"type": "markdown", "text": "글"}),
        "unsupported type: markdown [json-pointer:/view/blocks/0/type]",
    ),
    "an initial value of 3001": (
        modal(field(words(initial_value="가" * 3001))),
        "must be less than 3001 characters [json-pointer:/view/blocks/0/element/initial_value]",
    ),
    "a label of 2001": (
        modal(field(words(), label=plain("가" * 2001))),
        "must be less than 2001 characters [json-pointer:/view/blocks/0/label/text]",
    ),
    "a button as an input": (
        modal(field(button())),
        "unsupported type: button [json-pointer:/view/blocks/0/element/type]",
    ),
    "a home with a title": (
        {"type": "home", "title": plain(), "blocks": []},
        "invalid additional property: title [json-pointer:/view]",
    ),
    "eleven checkboxes": (
        modal(field({"type": "checkboxes", "action_id": "c", "options": [option(value=str(n)) for n in range(11)]})),
        "no more than 10 items allowed [json-pointer:/view/blocks/0/element/options]",
    ),
}


@pytest.mark.parametrize(("view", "reason"), REFUSED_VIEWS.values(), ids=REFUSED_VIEWS.keys())
def test_views_that_slack_refuses(view, reason):
    assert said(view_problems(view)) == [reason]


def test_views_that_slack_takes():
    full = modal(
        *[field(words(), block_id=str(n)) for n in range(100)], title=plain("가" * 24), private_metadata="m" * 3000
    )
    assert view_problems(full) == []
    assert view_problems({"type": "home", "blocks": [section()]}) == []


def test_all_blocks_together_are_limited():
    assert not too_long([section("가" * 2200)] * 6)
    assert too_long([section("가" * 2201)] * 6)


def test_refusals_reach_the_client_as_slack_words_them(workspace):
    channel = workspace.channel_id("planning")
    with pytest.raises(SlackApiError) as caught:
        workspace.client().chat_postMessage(channel=channel, text="글", blocks=[section("가" * 3001)])
    reason = "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"
    assert caught.value.response.data == {
        "ok": False,
        "error": "invalid_blocks",
        "errors": [reason],
        "response_metadata": {"messages": [f"[ERROR] {reason}"]},
    }
    for blocks, error in (([section("가" * 2900)] * 5, "msg_blocks_too_long"), ("[{]", "invalid_blocks_format")):
        with pytest.raises(SlackApiError) as caught:
            workspace.client().chat_postMessage(channel=channel, text="글", blocks=blocks)
        assert caught.value.response["error"] == error
    assert workspace.seen("planner", "planning") == []


def test_refused_modals_say_where(workspace):
    trigger = workspace.state.new_trigger(
        workspace.state.user("approver"), workspace.state.installations[workspace.team_id("hanpay")]
    )
    with pytest.raises(SlackApiError) as caught:
        workspace.client().views_open(trigger_id=trigger, view=modal(section(), title=plain("가" * 25)))
    assert caught.value.response["error"] == "invalid_arguments"
    assert caught.value.response["response_metadata"]["messages"] == [
        "[ERROR] failed to match all allowed schemas [json-pointer:/view]",
        "[ERROR] must be less than 25 characters [json-pointer:/view/title/text]",
    ]
    workspace.client().views_open(trigger_id=trigger, view=modal(section()))
