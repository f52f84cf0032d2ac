"""The fields of the edit form: one for every sentence of a version, and one for a sentence more.

A field's id names the version, because Slack keeps what was typed into a field of the same id when a form is replaced.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bridge.domain.edits import NAME, Slot, adding, adds_to, slots
from bridge.domain.entries import Entry, Part
from bridge.domain.entry_check import MOST_NAME
from bridge.messages import Messages
from bridge.services.review import NoPartError
from bridge.services.review_view import ReviewView
from bridge.slack.views.mrkdwn import Block, fit, plain

TEXT, PART = "text", "part"
SLOTS = 60
"""Fields on one form: with what stands beside them, sentences that found no place among it, below the 100 blocks of a modal."""
_INPUT = 3000
_ADD = "add"
_CHOICES = tuple(part for part in Part if part not in (Part.EMBARGO, Part.ORIGINAL))
"""Parts to which an approver adds: not what Bridge says of the embargo, nor the note's own words."""


def read_edit(revision_id: int, entry: Entry, state: Mapping[str, Any]) -> dict[str, str]:
    """Return the texts that were changed in a submitted edit form made from `entry`, the version `revision_id`.

    A field that was not touched comes back as it was shown; one that was emptied as nothing. Raises NoPartError.
    """
    texts: dict[str, str] = {}
    for slot in slots(entry):
        parts = _parts(slot.text)
        given = [_value(state, field_of(revision_id, slot.key, number)) for number in range(len(parts))]
        if any(value is not None and value.strip() != part.strip() for value, part in zip(given, parts, strict=True)):
            kept = (part if value is None else value for value, part in zip(given, parts, strict=True))
            texts[slot.key] = "\n".join(text.strip() for text in kept if text.strip())
    added = (_value(state, field_of(revision_id, _ADD)) or "").strip()
    if added:
        chosen = state.get(_part_field(revision_id), {}).get(PART, {}).get("selected_option")
        if not chosen:
            raise NoPartError(field=_part_field(revision_id))
        texts[adding(Part(chosen["value"]))] = added
    return texts


def field_of(revision_id: int, key: str, number: int = 0) -> str:
    """Return the id of the field in which the sentence `key` begins, or of its part `number`."""
    return f"{revision_id}:{_ADD if adds_to(key) else key}.{number}"


def groups_of(entry: Entry) -> list[list[Slot]]:
    """Return the sentences in parts that fit on one form each; long sentences take several fields."""
    groups: list[list[Slot]] = []
    taken = SLOTS
    for slot in slots(entry):
        needs = len(_parts(slot.text))
        if taken + needs > SLOTS:
            groups.append([])
            taken = 0
        groups[-1].append(slot)
        taken += needs
    return groups


def inputs(view: ReviewView, slot: Slot, typed: str | None, messages: Messages) -> list[Block]:
    """Return a sentence's fields: one, or several where it is longer than a field may be."""
    parts = _parts(slot.text)
    given = _parts(typed)[: len(parts)] if typed is not None else parts
    entry = view.entry
    unsettled = slot.inquiry is not None and not entry.inquiries[slot.inquiry].confirmed
    blocks: list[Block] = []
    for number in range(len(parts)):
        initial = given[number] if number < len(given) else ""
        block: dict[str, Any] = {
            "type": "input",
            "block_id": field_of(view.revision_id, slot.key, number),
            "optional": True,
            "label": plain(fit(label_of(entry, slot, messages), 150)),
            "element": _field(initial, one_line=slot.key.partition("-")[0] in _SHORT),
        }
        if unsettled and slot.key.startswith("say"):
            block["hint"] = plain(messages("review.edit_settles"))
        blocks.append(block)
    return blocks


def add_blocks(revision_id: int, typed: Mapping[str, str], messages: Messages) -> list[Block]:
    """Return the two fields in which a sentence is added: where it stands, and its words."""
    options: dict[Part, dict[str, Any]] = {
        part: {"text": plain(messages(f"manual.part.{part}")), "value": part.value} for part in _CHOICES
    }
    select: dict[str, Any] = {"type": "static_select", "action_id": PART, "options": list(options.values())}
    was = next(((part, text) for key, text in typed.items() if (part := adds_to(key)) is not None), None)
    if was is not None:
        select["initial_option"] = options[was[0]]
    return [
        {
            "type": "input",
            "block_id": _part_field(revision_id),
            "optional": True,
            "label": plain(messages("review.add_part")),
            "element": select,
        },
        {
            "type": "input",
            "block_id": field_of(revision_id, _ADD),
            "optional": True,
            "label": plain(messages("review.add_text")),
            "hint": plain(messages("review.add_hint")),
            "element": _field(was[1] if was is not None else ""),
        },
    ]


def label_of(entry: Entry, slot: Slot, messages: Messages) -> str:
    """Return where a sentence stands, in words."""
    if slot.point is not None:
        return messages("review.form_open", label=entry.open_points[slot.point].label)
    if slot.key == NAME:
        return messages("review.form_name")
    if slot.inquiry is None:
        return messages(f"manual.part.{slot.part}")
    inquiry = entry.inquiries[slot.inquiry]
    if slot.case is not None and slot.key.startswith("when"):
        form = messages("review.form_when", number=slot.case + 1)
    elif slot.case is not None:
        form = messages("review.form_case", when=inquiry.cases[slot.case].when)
    else:
        form = messages(f"review.form_{slot.key.partition('-')[0]}")
    question = inquiry.questions[0] if inquiry.questions else messages("manual.unnamed_question")
    return f"Q. {fit(question, 70)} · {form}"


def _part_field(revision_id: int) -> str:
    return f"{revision_id}:{_ADD}-part"


_SHORT = (NAME, "when")
"""What is no sentence but a name for one: what a manual is called, when a case holds."""


def _field(initial: str, *, one_line: bool = False) -> dict[str, Any]:
    most = MOST_NAME if one_line else _INPUT
    field: dict[str, Any] = {
        "type": "plain_text_input",
        "action_id": TEXT,
        "multiline": not one_line,
        "max_length": max(most, min(len(initial), _INPUT)),
    }
    if initial:
        field["initial_value"] = initial[:_INPUT]
    return field


def _value(state: Mapping[str, Any], block_id: str) -> str | None:
    """Return what stands in a field, "" for an emptied one, None for one that was not on the form."""
    if block_id not in state:
        return None
    return str(state[block_id][TEXT].get("value") or "")


def _parts(text: str) -> list[str]:
    """Cut a text into what fits into one field each; at least one."""
    parts: list[str] = []
    rest = text.strip()
    while len(rest) > _INPUT:
        cut = rest.rfind("\n", _INPUT // 2, _INPUT)
        cut = cut if cut > 0 else rest.rfind(" ", _INPUT // 2, _INPUT)
        cut = cut if cut > 0 else _INPUT
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest]
