"""The modal in which an approver sees what of the note is not in the draft, held back or just not told, and lets single lines through.

Its buttons carry fingerprints only, never a line's words (P3).
"""

from __future__ import annotations

from typing import Any

from bridge.domain.never_told import never_told
from bridge.domain.notes import HeldBack
from bridge.messages import Messages
from bridge.services.releasing import AUDIENCES, mark
from bridge.services.review_view import ReviewView
from bridge.slack.views.mrkdwn import Block, actions, button, context, plain, quotes, section

RELEASE = "review_release"
HOLD_AGAIN = "review_hold_again"
_MOST = 30
_MOST_RELEASED = 15
"""Lines on one modal, held back and let through; with reasons and buttons below its 100 blocks."""


def held_modal(view: ReviewView, messages: Messages) -> dict[str, Any]:
    """Return what is held back now, each line with its reason, and what is not told; each with whom it may be let through to."""
    blocks: list[Block] = [section(messages("releasing.how" if view.held else "releasing.none"))]
    for number, part in enumerate(view.held[:_MOST]):
        key = f"reading.held.{part.reason}"
        reason = messages(key) if key in messages else messages("review.held_reason")
        blocks += _line(view, number, part, f"🔒 {reason}\n", messages)
    rest = max(0, len(view.held) - _MOST)
    if view.untold and not rest:
        blocks.append(section(messages("releasing.untold")))
        for number, part in enumerate(view.untold[: _MOST - len(view.held)], len(view.held)):
            blocks += _line(view, number, part, "", messages)
        rest = max(0, len(view.held) + len(view.untold) - _MOST)
    if rest:
        blocks.append(context(messages("releasing.more", count=rest)))
    if view.released:
        blocks.append(section(messages("releasing.released")))
    for number, part in enumerate(view.released[-_MOST_RELEASED:]):
        again = button(
            messages("releasing.hold_again"), f"{HOLD_AGAIN}_{number}", f"{view.revision_id}:{mark(part.text)}"
        )
        blocks += [section(f"{messages(f'releasing.is_{part.reason}')}\n{quotes(part.text)[0]}"), actions([again])]
    return {
        "type": "modal",
        "title": plain(messages("releasing.title")),
        "close": plain(messages("review.modal.close")),
        "blocks": blocks,
    }


def _line(view: ReviewView, number: int, part: HeldBack, lead: str, messages: Messages) -> list[Block]:
    buttons: list[dict[str, Any]] = []
    for audience in AUDIENCES:
        value = f"{view.revision_id}:{mark(part.text)}:{audience.value}"
        made = dict(button(messages(f"releasing.to.{audience.value}"), f"{RELEASE}_{number}_{audience.value}", value))
        made["confirm"] = {
            "title": plain(messages("releasing.sure")),
            "text": plain(messages(f"releasing.sure_{audience.value}")),
            "confirm": plain(messages("releasing.yes")),
            "deny": plain(messages("releasing.no")),
        }
        buttons.append(made)
    words = f"{lead}{quotes(part.text)[0]}"
    if never_told(part):
        return [section(words), context(messages("releasing.secret"))]
    return [section(words), actions(buttons)]
