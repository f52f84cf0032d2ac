"""Block Kit's limits as one table: what every block and element may hold.

Sources: Slack's reference of blocks, block elements, composition objects and views.
"""

from __future__ import annotations

from collections.abc import Iterator

from bridge.playground.records import Json
from bridge.playground.schema import Anything, Bool, Int, ListOf, Obj, OneOf, Problem, Rule, Str, Typed

MARKDOWN_CHARACTERS = 12_000
URL = Str(3000, pattern=r"[a-z][a-z0-9+.-]*:.+")


def plain(most: int) -> Typed:
    """A plain_text object."""
    return Typed({"plain_text": Obj({"text": Str(most), "emoji": Bool()}, ("text",))})


def any_text(most: int) -> Typed:
    """A plain_text or mrkdwn object."""
    return Typed({**plain(most).shapes, "mrkdwn": Obj({"text": Str(most), "verbatim": Bool()}, ("text",))})


def _initial_is_offered(element: Json, at: str, _surface: str) -> Iterator[Problem]:
    offered = list(element.get("options") or [])
    for group in element.get("option_groups") or []:
        offered.extend(group.get("options", []) if isinstance(group, dict) else [])
    values = [o.get("value") for o in offered if isinstance(o, dict)]
    single, several = element.get("initial_option"), element.get("initial_options")
    if isinstance(single, dict) and single.get("value") not in values:
        yield Problem("failed to match any option", f"{at}/initial_option")
    for number, option in enumerate(several if isinstance(several, list) else []):
        if isinstance(option, dict) and option.get("value") not in values:
            yield Problem("failed to match any option", f"{at}/initial_options/{number}")


def _options_or_groups(element: Json, at: str, _surface: str) -> Iterator[Problem]:
    if ("options" in element) == ("option_groups" in element):
        yield Problem("must define either `options` or `option_groups`", at)


def _text_or_fields(block: Json, at: str, _surface: str) -> Iterator[Problem]:
    if "text" not in block and "fields" not in block:
        yield Problem("must define either `text` or `fields`", f"{at}/type")


def _one_source(block: Json, at: str, _surface: str) -> Iterator[Problem]:
    if ("image_url" in block) == ("slack_file" in block):
        yield Problem("must define either `image_url` or `slack_file`", f"{at}/type")


def _ordered_lengths(element: Json, at: str, _surface: str) -> Iterator[Problem]:
    low, high = element.get("min_length"), element.get("max_length")
    if isinstance(low, int) and isinstance(high, int) and low > high:
        yield Problem("must be more than `min_length`", f"{at}/max_length")


CONFIRM = Obj(
    {
        "title": plain(100),
        "text": any_text(300),
        "confirm": plain(30),
        "deny": plain(30),
        "style": OneOf(("primary", "danger")),
    },
    ("title", "text"),
)
_OPTION_FIELDS: dict[str, Rule] = {"text": plain(75), "value": Str(150), "description": plain(75)}
OPTION = Obj(_OPTION_FIELDS, ("text", "value"))
RICH_OPTION = Obj({"text": any_text(75), "value": Str(150), "description": any_text(75)}, ("text", "value"))
LINK_OPTION = Obj({**_OPTION_FIELDS, "url": URL}, ("text", "value"))
GROUP = Obj({"label": plain(75), "options": ListOf(OPTION, 100)}, ("label", "options"))
SLACK_FILE = Obj({"id": Str(), "url": URL})

_ACTION: dict[str, Rule] = {"action_id": Str(255), "confirm": CONFIRM, "focus_on_load": Bool()}
_MENU: dict[str, Rule] = {**_ACTION, "placeholder": plain(150)}
_SELECT: dict[str, Rule] = {**_MENU, "options": ListOf(OPTION, 100), "option_groups": ListOf(GROUP, 100)}
_SEVERAL: dict[str, Rule] = {"max_selected_items": Int(1)}
_TYPED_IN: dict[str, Rule] = {
    "action_id": Str(255),
    "placeholder": plain(150),
    "focus_on_load": Bool(),
    "dispatch_action_config": Obj(
        {"trigger_actions_on": ListOf(OneOf(("on_enter_pressed", "on_character_entered")), 2)}
    ),
}
_DATE = r"\d{4}-\d\d-\d\d"
_CONVERSATIONS: dict[str, Rule] = {**_MENU, "default_to_current_conversation": Bool(), "filter": Anything()}

ELEMENTS: dict[str, Obj] = {
    "button": Obj(
        {
            **{k: v for k, v in _ACTION.items() if k != "focus_on_load"},
            "text": plain(75),
            "url": URL,
            "value": Str(2000),
            "style": OneOf(("primary", "danger")),
            "accessibility_label": Str(75),
        },
        ("text",),
    ),
    "overflow": Obj({"action_id": Str(255), "confirm": CONFIRM, "options": ListOf(LINK_OPTION, 5)}, ("options",)),
    "static_select": Obj({**_SELECT, "initial_option": OPTION}, (), (_options_or_groups, _initial_is_offered)),
    "multi_static_select": Obj(
        {**_SELECT, **_SEVERAL, "initial_options": ListOf(OPTION, 100)}, (), (_options_or_groups, _initial_is_offered)
    ),
    "external_select": Obj({**_MENU, "initial_option": OPTION, "min_query_length": Int(0)}),
    "multi_external_select": Obj(
        {**_MENU, **_SEVERAL, "initial_options": ListOf(OPTION, 100), "min_query_length": Int(0)}
    ),
    "users_select": Obj({**_MENU, "initial_user": Str()}),
    "multi_users_select": Obj({**_MENU, **_SEVERAL, "initial_users": ListOf(Str(), 100)}),
    "conversations_select": Obj({**_CONVERSATIONS, "initial_conversation": Str(), "response_url_enabled": Bool()}),
    "multi_conversations_select": Obj({**_CONVERSATIONS, **_SEVERAL, "initial_conversations": ListOf(Str(), 100)}),
    "channels_select": Obj({**_MENU, "initial_channel": Str(), "response_url_enabled": Bool()}),
    "multi_channels_select": Obj({**_MENU, **_SEVERAL, "initial_channels": ListOf(Str(), 100)}),
    "radio_buttons": Obj(
        {**_ACTION, "options": ListOf(RICH_OPTION, 10), "initial_option": RICH_OPTION},
        ("options",),
        (_initial_is_offered,),
    ),
    "checkboxes": Obj(
        {**_ACTION, "options": ListOf(RICH_OPTION, 10), "initial_options": ListOf(RICH_OPTION, 10)},
        ("options",),
        (_initial_is_offered,),
    ),
    "datepicker": Obj({**_MENU, "initial_date": Str(pattern=_DATE)}),
    "timepicker": Obj({**_MENU, "initial_time": Str(pattern=r"\d\d:\d\d"), "timezone": Str()}),
    "datetimepicker": Obj({**_ACTION, "initial_date_time": Int(1_000_000_000, 9_999_999_999)}),
    "plain_text_input": Obj(
        {
            **_TYPED_IN,
            "initial_value": Str(3000, least=0),
            "multiline": Bool(),
            "min_length": Int(0, 3000),
            "max_length": Int(1, 3000),
        },
        (),
        (_ordered_lengths,),
    ),
    "email_text_input": Obj({**_TYPED_IN, "initial_value": Str()}),
    "url_text_input": Obj({**_TYPED_IN, "initial_value": Str()}),
    "number_input": Obj(
        {**_TYPED_IN, "is_decimal_allowed": Bool(), "initial_value": Str(), "min_value": Str(), "max_value": Str()},
        ("is_decimal_allowed",),
    ),
    "rich_text_input": Obj({**_TYPED_IN, "initial_value": Anything()}),
    "file_input": Obj({"action_id": Str(255), "filetypes": ListOf(Str(), 100), "max_files": Int(1, 10)}),
    "image": Obj({"image_url": URL, "slack_file": SLACK_FILE, "alt_text": Str(2000)}, ("alt_text",), (_one_source,)),
}
_TEXT_INPUTS = {
    "plain_text_input",
    "email_text_input",
    "url_text_input",
    "number_input",
    "rich_text_input",
    "file_input",
}
MENUS = {name for name in ELEMENTS if name.endswith(("_select", "picker"))} | {"radio_buttons", "checkboxes"}
INPUTS = MENUS | _TEXT_INPUTS
IN_ACTIONS = MENUS | {"button", "overflow"}


def _elements(names: set[str]) -> Typed:
    return Typed({name: ELEMENTS[name] for name in names})


_ID: dict[str, Rule] = {"block_id": Str(255)}
_RICH = Typed(
    {
        f"rich_text_{k}": Obj(
            {k: Anything() for k in ("elements", "style", "indent", "border", "offset", "language")}, ("elements",)
        )
        for k in ("section", "list", "preformatted", "quote")
    }
)
_CELL = Typed(
    {
        "raw_text": Obj({"text": Str(least=0)}, ("text",)),
        "rich_text": Obj({"elements": ListOf(_RICH, 100), **_ID}, ("elements",)),
    }
)

BLOCKS: dict[str, Obj] = {
    "section": Obj(
        {
            **_ID,
            "text": any_text(3000),
            "fields": ListOf(any_text(2000), 10),
            "accessory": _elements(IN_ACTIONS | {"image"}),
            "expand": Bool(),
        },
        (),
        (_text_or_fields,),
    ),
    "header": Obj({**_ID, "text": plain(150)}, ("text",)),
    "divider": Obj(_ID),
    "actions": Obj({**_ID, "elements": ListOf(_elements(IN_ACTIONS), 25)}, ("elements",)),
    "context": Obj(
        {**_ID, "elements": ListOf(Typed({**any_text(3000).shapes, "image": ELEMENTS["image"]}), 10)}, ("elements",)
    ),
    "input": Obj(
        {
            **_ID,
            "label": plain(2000),
            "hint": plain(2000),
            "element": _elements(INPUTS),
            "optional": Bool(),
            "dispatch_action": Bool(),
        },
        ("label", "element"),
    ),
    "image": Obj(
        {**_ID, "image_url": URL, "slack_file": SLACK_FILE, "alt_text": Str(2000), "title": plain(2000)},
        ("alt_text",),
        (_one_source,),
    ),
    "rich_text": Obj({**_ID, "elements": ListOf(_RICH, 200)}, ("elements",)),
    "markdown": Obj({**_ID, "text": Str(MARKDOWN_CHARACTERS)}, ("text",), surfaces=("message",)),
    "table": Obj(
        {**_ID, "rows": ListOf(ListOf(_CELL, 20), 100), "column_settings": Anything()}, ("rows",), surfaces=("message",)
    ),
}

_VIEW: dict[str, Rule] = {
    "blocks": ListOf(Typed(BLOCKS), 100, least=0),
    "private_metadata": Str(3000, least=0),
    "callback_id": Str(255, least=0),
    "external_id": Str(255, least=0),
}
MODAL = Obj(
    {
        **_VIEW,
        "title": plain(24),
        "submit": plain(24),
        "close": plain(24),
        "clear_on_close": Bool(),
        "notify_on_close": Bool(),
        "submit_disabled": Bool(),
    },
    ("title", "blocks"),
)
HOME = Obj(_VIEW, ("blocks",))
