"""The modals of a review: the whole manual page by page, the edit form, the reason of a rejection.

`private_metadata` and values hold ids and fingerprints only (P3).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bridge.domain.edits import Slot, Texts, slots
from bridge.domain.entries import Entry
from bridge.domain.states import RevisionState
from bridge.messages import Messages
from bridge.services.review import REASONS
from bridge.services.review_view import ReviewView
from bridge.slack.views import mrkdwn
from bridge.slack.views.approving import of_approving
from bridge.slack.views.crossing import conflict_blocks
from bridge.slack.views.edit_fields import SLOTS, add_blocks, groups_of, inputs, label_of
from bridge.slack.views.mrkdwn import Block, actions, button, context, plain, section, sections
from bridge.slack.views.review import DIVIDER, EDIT, READ, held_blocks, preview_blocks

APPROVE_FORM = "review_approve_form"
EDIT_FORM = "review_edit_form"
REJECT_FORM = "review_reject_form"
READ_FORM = "review_read_form"
REASON, NOTE = "reason", "note"

ALL, CONFIRMED = "all", "confirmed"

_PAGE_BLOCKS, _PAGE_TEXT = 60, 18_000
_NOTE = 500


@dataclass(frozen=True, slots=True)
class Retry:
    """An edit that came too late: what was typed, moved onto the version shown now, and what found no place there.

    `gone_out` is the number of the version on which it was begun, where that was approved and sent since.
    """

    texts: Texts
    left: tuple[str, ...]
    gone_out: int | None = None


def read_modal(view: ReviewView, entry: Entry, digest: str, mode: str, page: int, messages: Messages) -> dict[str, Any]:
    """Return one page of all that the center would see of `entry`; from the last page it can be approved.

    `mode` is ALL, or CONFIRMED where `entry` is what of the version is confirmed.
    """
    pages = _paged(_everything(view, entry, mode, messages))
    page = min(max(page, 0), len(pages) - 1)
    blocks: list[Block] = [context(of_approving(view, f"read_{mode}", messages)), *pages[page]]
    if len(pages) > 1:
        blocks += [DIVIDER, context(messages("review.page", page=page + 1, pages=len(pages)))]
        ids = f"{view.revision_id}:{mode}"
        turns = [button(messages("review.button.back"), f"{READ}_back", f"{ids}:{page - 1}")] if page else []
        if page + 1 < len(pages):
            turns.append(button(messages("review.button.on"), f"{READ}_on", f"{ids}:{page + 1}"))
        blocks.append(actions(turns))
    modal = _modal(READ_FORM, messages("review.modal.read"), blocks, messages)
    if view.open and page + 1 == len(pages):
        modal["callback_id"] = APPROVE_FORM
        modal["private_metadata"] = f"{view.revision_id}:{mode}:{digest}"
        modal["submit"] = plain(of_approving(view, f"submit.{mode}", messages))
    return modal


def edit_modal(
    view: ReviewView, group: int | None, messages: Messages, *, retry: Retry | None = None
) -> dict[str, Any]:
    """Return the edit form: every sentence in a field of its own. A long manual is edited one part at a time.

    `group` is the part to edit; None chooses where there are several.
    """
    groups = groups_of(view.entry)
    if group is None and len(groups) > 1 and retry is None:
        return _chooser(view, groups, messages)
    shown = groups[min(group or 0, len(groups) - 1)] if groups else []
    blocks: list[Block] = [context(messages("review.edit_how", number=view.number))]
    if retry is not None:
        blocks = [section(_too_late(view, retry, messages)), *_left(retry, messages)]
        # What was typed comes first, wherever in the manual it belongs.
        typed = [slot for slot in slots(view.entry) if slot.key in retry.texts]
        shown = (typed + [slot for slot in shown if slot not in typed])[: max(SLOTS, len(typed))]
    for slot in shown:
        blocks += inputs(view, slot, (retry.texts if retry else {}).get(slot.key), messages)
    added = add_blocks(view.revision_id, retry.texts if retry else {}, messages)
    blocks = [*blocks[: 100 - len(added)], *added]
    modal = _modal(EDIT_FORM, messages("review.modal.edit"), blocks, messages)
    modal["private_metadata"] = f"{view.revision_id}:{view.state}"
    modal["submit"] = plain(messages("review.submit.edit"))
    return modal


def reject_modal(view: ReviewView, messages: Messages) -> dict[str, Any]:
    """Return the form for the reason of a rejection."""
    options = [{"text": plain(messages(f"review.reason.{reason}")), "value": reason} for reason in REASONS]
    note = {"type": "plain_text_input", "action_id": NOTE, "multiline": True, "max_length": _NOTE}
    blocks: list[Block] = [
        *sections(messages("review.reject_how", name=view.entry.name)),
        {
            "type": "input",
            "block_id": REASON,
            "label": plain(messages("review.reject_reason")),
            "element": {"type": "static_select", "action_id": REASON, "options": options},
        },
        {
            "type": "input",
            "block_id": NOTE,
            "optional": True,
            "label": plain(messages("review.reject_note")),
            "hint": plain(messages("review.reject_hint")),
            "element": note,
        },
    ]
    modal = _modal(REJECT_FORM, messages("review.modal.reject"), blocks, messages)
    modal["private_metadata"] = str(view.revision_id)
    modal["submit"] = plain(messages("review.submit.reject"))
    return modal


def _everything(view: ReviewView, entry: Entry, mode: str, messages: Messages) -> list[Block]:
    blocks = preview_blocks(view, entry, messages)
    if view.open and view.conflicts:
        blocks = [*conflict_blocks(view, messages), DIVIDER, *blocks]
    pastes = [block for inquiry in entry.inquiries for block in _paste(inquiry.questions, inquiry.paste, messages)]
    if pastes:
        blocks += [DIVIDER, section(f"*{messages('review.pastes')}*"), *pastes]
    if mode == ALL and view.held:
        blocks += [DIVIDER, *held_blocks(view, messages)]
    return blocks


def _paste(questions: Sequence[str], paste: str, messages: Messages) -> list[Block]:
    asked = " / ".join(questions) or messages("manual.unnamed_question")
    return [*sections(f"Q. {asked}"), *(section(mrkdwn.quote(part)) for part in mrkdwn.split(paste, 2500))]


def _paged(blocks: Sequence[Block]) -> list[list[Block]]:
    pages: list[list[Block]] = [[]]
    for block in blocks:
        full = len(pages[-1]) >= _PAGE_BLOCKS or mrkdwn.size([*pages[-1], block]) > _PAGE_TEXT
        if full and pages[-1]:
            pages.append([])
        pages[-1].append(block)
    return pages


def _chooser(view: ReviewView, groups: list[list[Slot]], messages: Messages) -> dict[str, Any]:
    blocks: list[Block] = [section(messages("review.edit_choose"))]
    for number, group in enumerate(groups):
        label = messages("review.edit_part", number=number + 1, pages=len(groups))
        go = button(label, f"{EDIT}_part_{number}", f"{view.revision_id}:{number}")
        blocks += [*sections(label_of(view.entry, group[0], messages)), actions([go])]
    return _modal(EDIT_FORM, messages("review.modal.edit"), blocks[:100], messages)


def _too_late(view: ReviewView, retry: Retry, messages: Messages) -> str:
    if retry.gone_out is not None:
        return messages("review.edit_gone_out", number=retry.gone_out)
    if view.state is RevisionState.REJECTED:
        return messages("review.edit_was_rejected", number=view.number)
    return messages("review.edit_crossed", number=view.number)


def _left(retry: Retry, messages: Messages) -> list[Block]:
    if not retry.left:
        return []
    quotes = [section(mrkdwn.quote(part)) for text in retry.left for part in mrkdwn.split(text, 2500)]
    return [section(messages("review.edit_left")), *quotes[:30], DIVIDER]


def _modal(callback: str, title: str, blocks: Sequence[Block], messages: Messages) -> dict[str, Any]:
    return {
        "type": "modal",
        "callback_id": callback,
        "title": plain(title),
        "close": plain(messages("review.modal.close")),
        "blocks": list(blocks),
    }
