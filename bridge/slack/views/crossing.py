"""Where an approver's words and a later note's cross: both, and a button for each."""

from __future__ import annotations

from bridge.domain.drafting import Conflict
from bridge.domain.drafting.crossing import NAME
from bridge.domain.entries import Part
from bridge.messages import Messages
from bridge.services.review_view import ReviewView
from bridge.slack.views.mrkdwn import Block, actions, button, escape, quotes, section

TAKE_NOTE = "review_take_note"
KEEP_MINE = "review_keep_mine"


def conflict_blocks(view: ReviewView, messages: Messages, *, most: int | None = None) -> list[Block]:
    """Return the crossings, at most so many, each with its two buttons; none where nothing crosses."""
    if not view.conflicts:
        return []
    blocks = [section(messages("review.crossing.title", count=len(view.conflicts)))]
    for number, conflict in enumerate(view.conflicts[:most]):
        value = f"{view.revision_id}:{conflict.key}"
        blocks += _both(conflict, view, messages)
        keep = button(messages("review.crossing.keep"), f"{KEEP_MINE}_{number}", value)
        take = button(messages("review.crossing.take"), f"{TAKE_NOTE}_{number}", value)
        blocks.append(actions([keep, take]))
    return blocks


def _both(conflict: Conflict, view: ReviewView, messages: Messages) -> list[Block]:
    blocks = [section(f"*{escape(_label(conflict.key, view, messages))}*")]
    for lead, text in (("mine", conflict.edited), ("note", conflict.note)):
        words = quotes(text or messages("review.crossing.gone"))
        blocks.append(section(f"{messages(f'review.crossing.{lead}')}\n{words[0]}"))
        blocks += [section(more) for more in words[1:]]
    return blocks


def _label(key: str, view: ReviewView, messages: Messages) -> str:
    if key == NAME:
        return messages("review.change.name")
    if key in set(Part):
        return messages(f"manual.part.{key}")
    question = next((item.questions[0] for item in view.entry.inquiries if item.type == key and item.questions), key)
    return messages("review.change.inquiry", question=question)
