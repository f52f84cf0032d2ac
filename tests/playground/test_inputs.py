"""What Slack's own form refuses before the bot hears of it."""

from __future__ import annotations

import pytest

from bridge.playground.blockkit import completed
from bridge.playground.inputs import chosen, complaints, initial


def field(kind, **more):
    label = {"type": "plain_text", "text": "이름"}
    return {"type": "input", "block_id": "b", "label": label, "element": {"type": kind, "action_id": "a", **more}}


def refused(block, value):
    blocks = completed([block])
    values = initial(blocks)
    values["b"]["a"] = chosen(blocks[0]["element"], value)
    return bool(complaints(blocks, values))


@pytest.mark.parametrize(
    ("block", "taken", "wrong"),
    [
        (field("plain_text_input", min_length=2, max_length=3), ["가나", "가나다"], ["", None, "가", "가나다라"]),
        (field("email_text_input"), ["kim@hanpay.example"], ["kim", "kim@hanpay", ""]),
        (field("url_text_input"), ["https://hanpay.example/a"], ["hanpay.example", "javascript:1"]),
        (
            field("number_input", is_decimal_allowed=False, min_value="1", max_value="9"),
            ["1", "9"],
            ["0", "10", "1.5", "하나"],
        ),
        (field("number_input", is_decimal_allowed=True), ["1.5", "-2"], ["1,5"]),
        (field("datepicker"), ["2026-12-01"], [None]),
        (field("users_select"), ["U0AAAAAAA"], [None]),
    ],
)
def test_fields(block, taken, wrong):
    assert [v for v in taken if refused(block, v)] == []
    assert [v for v in wrong if not refused(block, v)] == []
    assert not refused({**block, "optional": True}, None)


@pytest.mark.parametrize(
    ("kind", "first", "state"),
    [
        ("datepicker", {"initial_date": "2026-12-01"}, {"selected_date": "2026-12-01"}),
        ("timepicker", {"initial_time": "10:00"}, {"selected_time": "10:00"}),
        ("users_select", {"initial_user": "U1"}, {"selected_user": "U1"}),
        ("multi_users_select", {"initial_users": ["U1"]}, {"selected_users": ["U1"]}),
        ("conversations_select", {}, {"selected_conversation": None}),
        ("multi_channels_select", {}, {"selected_channels": []}),
        ("plain_text_input", {"initial_value": ""}, {"value": ""}),
    ],
)
def test_first_values(kind, first, state):
    assert initial(completed([field(kind, **first)])) == {"b": {"a": {"type": kind, **state}}}
