"""The form in which an approver says what words mean, and what the search finds by them from then on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bridge.messages import Messages
from bridge.services.synonyms import LONGEST, MOST_WORDS, Taught
from bridge.slack.views.modals import TITLE_LIMIT
from bridge.slack.views.mrkdwn import Block, button, context, escape, fit, plain, section
from bridge.store.search import Found

TEACH = "synonyms_teach"
FORGET = "synonyms_forget"
FORM = "synonyms_form"
ASKED, MEANT = "asked", "meant"


def teach_modal(bridge_id: int, query: str, own: Sequence[Taught], messages: Messages) -> dict[str, Any]:
    """Return the form, with what was looked up already in it, and below it the client's own words."""
    blocks = [
        _input(ASKED, fit(query, LONGEST), messages),
        _input(MEANT, "", messages),
        context(messages("synonyms.scope")),
        *_own(bridge_id, own, messages),
    ]
    return _modal(messages, blocks) | {
        "callback_id": FORM,
        "private_metadata": str(bridge_id),
        "submit": plain(messages("synonyms.submit")),
    }


def taught_modal(bridge_id: int, taught: Taught, messages: Messages) -> dict[str, Any]:
    """Return what takes the form's place: what is found now, and a way to take it back."""
    words = escape(", ".join(taught.words))
    undo = button(messages("synonyms.forget"), FORGET, f"{bridge_id}:{taught.group_id}")
    blocks = [section(messages("synonyms.taught", words=words), accessory=undo)]
    found = taught.found or Found()
    hits = found.hits or found.near
    key = "finds" if found.hits else "near" if hits else "finds_nothing"
    lines = [messages(f"synonyms.{key}", word=escape(taught.words[0]))]
    lines += [f"{number}. {escape(fit(hit.title, 150))}" for number, hit in enumerate(hits[:3], 1)]
    return _modal(messages, [*blocks, section("\n".join(lines))])


def forgotten_modal(bridge_id: int, own: Sequence[Taught], messages: Messages) -> dict[str, Any]:
    """Return what is left of the client's own words after some were taken back."""
    return _modal(messages, [section(messages("synonyms.forgotten")), *_own(bridge_id, own, messages)])


def _own(bridge_id: int, own: Sequence[Taught], messages: Messages) -> list[Block]:
    if not own:
        return []
    rows = [
        section(
            escape(", ".join(one.words)),
            accessory=button(messages("synonyms.forget"), FORGET, f"{bridge_id}:{one.group_id}"),
        )
        for one in own
    ]
    return [{"type": "divider"}, section(f"*{messages('synonyms.own')}*"), *rows]


def _input(name: str, initial: str, messages: Messages) -> Block:
    field: dict[str, Any] = {
        "type": "plain_text_input",
        "action_id": name,
        "max_length": (LONGEST + 2) * MOST_WORDS,
        "placeholder": plain(messages(f"synonyms.{name}_hint")),
    }
    if initial:
        field["initial_value"] = initial
    return {"type": "input", "block_id": name, "label": plain(messages(f"synonyms.{name}")), "element": field}


def _modal(messages: Messages, blocks: Sequence[Block]) -> dict[str, Any]:
    return {
        "type": "modal",
        "title": plain(fit(messages("synonyms.title"), TITLE_LIMIT)),
        "close": plain(messages("synonyms.close")),
        "blocks": [dict(block) for block in blocks],
    }
