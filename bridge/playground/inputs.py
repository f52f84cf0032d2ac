"""What the fields of a modal or a message hold: untouched ones too, as Slack reports them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bridge.playground.blockkit import interactive
from bridge.playground.blocklimits import INPUTS
from bridge.playground.records import GestureError, Json

Values = dict[str, dict[str, Any]]

# For each kind of field: where its value is reported, and where its first value is written.
FIELDS: dict[str, tuple[str, str, Any]] = {
    "plain_text_input": ("value", "initial_value", None),
    "email_text_input": ("value", "initial_value", None),
    "url_text_input": ("value", "initial_value", None),
    "number_input": ("value", "initial_value", None),
    "rich_text_input": ("rich_text_value", "initial_value", None),
    "static_select": ("selected_option", "initial_option", None),
    "external_select": ("selected_option", "initial_option", None),
    "radio_buttons": ("selected_option", "initial_option", None),
    "checkboxes": ("selected_options", "initial_options", []),
    "multi_static_select": ("selected_options", "initial_options", []),
    "multi_external_select": ("selected_options", "initial_options", []),
    "users_select": ("selected_user", "initial_user", None),
    "multi_users_select": ("selected_users", "initial_users", []),
    "conversations_select": ("selected_conversation", "initial_conversation", None),
    "multi_conversations_select": ("selected_conversations", "initial_conversations", []),
    "channels_select": ("selected_channel", "initial_channel", None),
    "multi_channels_select": ("selected_channels", "initial_channels", []),
    "datepicker": ("selected_date", "initial_date", None),
    "timepicker": ("selected_time", "initial_time", None),
    "datetimepicker": ("selected_date_time", "initial_date_time", None),
    "file_input": ("files", "", []),
}


def initial(blocks: list[Json] | None, kept: Values | None = None) -> Values:
    """Return the state of all fields: what was entered before (`kept`) where block and action are the same, else first values."""
    values: Values = {}
    for block, element in interactive(blocks):
        if element["type"] not in INPUTS:
            continue
        name, first, empty = FIELDS[element["type"]]
        before = (kept or {}).get(block["block_id"], {}).get(element["action_id"])
        if before is None or before.get("type") != element["type"]:
            before = {"type": element["type"], name: element.get(first, empty)}
        values.setdefault(block["block_id"], {})[element["action_id"]] = before
    return values


def chosen(element: Json, value: Any) -> Json:
    """Return the state of `element` after a person entered `value`: text, an option's value or text, or a list of those.

    Raises GestureError for an option that is not offered.
    """
    name, _first, empty = FIELDS[element["type"]]
    if value is None:
        picked: Any = empty
    elif name == "selected_option":
        picked = option(element, value)
    elif name == "selected_options":
        picked = [option(element, item) for item in value]
    else:
        picked = value
    return {"type": element["type"], name: picked}


def option(element: Json, wanted: str) -> Json:
    """Return the offered option with this value or text. Raises GestureError where none has it."""
    offered = list(element.get("options") or [])
    for group in element.get("option_groups") or []:
        offered.extend(group["options"])
    for item in offered:
        if wanted in (item["value"], item["text"]["text"]):
            return dict(item)
    raise GestureError(f"{wanted!r} is not among {[o['value'] for o in offered]}.")


def complaints(blocks: list[Json], values: Values) -> dict[str, str]:
    """Return what Slack's own form refuses before anything is sent, by block id: empty required fields, wrong lengths."""
    found: dict[str, str] = {}
    for block in blocks:
        if block["type"] != "input":
            continue
        element = block["element"]
        name = FIELDS[element["type"]][0]
        value = values[block["block_id"]][element["action_id"]].get(name)
        if value in (None, "", []):
            if not block.get("optional"):
                found[block["block_id"]] = "Please complete this required field."
        elif problem := _CHECKS.get(element["type"], _no_problem)(element, value):
            found[block["block_id"]] = problem
    return found


def _no_problem(_element: Json, _value: Any) -> str:
    return ""


def _length(element: Json, value: Any) -> str:
    low, high = element.get("min_length", 0), element.get("max_length", 3000)
    if len(value) < low:
        return f"Please use at least {low} characters."
    return f"Please use at most {high} characters." if len(value) > high else ""


def _email(_element: Json, value: Any) -> str:
    return "" if re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value) else "Please enter a valid email address."


def _url(_element: Json, value: Any) -> str:
    return "" if re.fullmatch(r"https?://\S+", value) else "Please enter a valid URL."


def _number(element: Json, value: Any) -> str:
    pattern = r"-?\d+(\.\d+)?" if element["is_decimal_allowed"] else r"-?\d+"
    if not re.fullmatch(pattern, str(value)):
        return "Please enter a valid number."
    low, high = element.get("min_value"), element.get("max_value")
    if low is not None and float(value) < float(low):
        return f"Please enter a number of at least {low}."
    return f"Please enter a number of at most {high}." if high is not None and float(value) > float(high) else ""


_CHECKS: dict[str, Callable[[Json, Any], str]] = {
    "plain_text_input": _length,
    "email_text_input": _email,
    "url_text_input": _url,
    "number_input": _number,
}
