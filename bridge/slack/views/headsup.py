"""예고: the approver's first card, and what the center gets to see of it.

The card shows the center's message itself, made by the same function, so that it goes out as it was seen (P1).
"""

from __future__ import annotations

from datetime import tzinfo

from bridge.domain.coming import Coming, what_comes
from bridge.domain.entries import Entry, Part
from bridge.domain.notes import Visibility
from bridge.domain.states import EMBARGOED, OPEN_LAUNCHES, LaunchState
from bridge.domain.visibility import center_copy
from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.headsup import HeadsupView
from bridge.slack.views.audiences import names_of
from bridge.slack.views.coming import fitting, say_of
from bridge.slack.views.mrkdwn import (
    SECTION_LIMIT,
    Block,
    actions,
    button,
    context,
    escape,
    fit,
    header,
    quote,
    section,
    sections,
    split,
)
from bridge.slack.views.people import done_markup, note_markup
from bridge.slack.views.when import say_in_full

SEND = "headsup_send"
REVIEW = "headsup_review"
PUT_OFF = "headsup_put_off"

DIVIDER: Block = {"type": "divider"}
_MOST = 3


def headsup_card(view: HeadsupView, messages: Messages) -> Message:
    """Return the card in the review channel as the launch stands now."""
    entry = view.entry
    # Once the manual is approved the center has more than a heads-up.
    coming = view.state is LaunchState.ANNOUNCED
    blocks: list[Block] = [
        header(say_of(messages, "headsup.title", what_comes(entry), name=entry.name)),
        _about(view, messages),
    ]
    if coming:
        for audiences, copy in view.copies:
            if view.sent is None:
                blocks += [DIVIDER, context(messages("headsup.preview"))]
            if audiences:
                blocks.append(context(messages("audience.for", names=names_of(audiences, messages))))
            blocks += center_blocks(copy, view.state, view.zone, messages)
        blocks.append(DIVIDER)
    blocks += _unclear(view, messages)
    blocks.append(context(_status(view, messages)))
    blocks.append(actions(_buttons(view, coming, messages)))
    when = say_in_full(entry.moment, view.zone, messages)
    text = say_of(messages, "headsup.text", what_comes(entry), name=entry.name, when=when)
    return Message(fit(escape(text), SECTION_LIMIT), tuple(blocks))


def center_headsup(
    entry: Entry, state: LaunchState, zone: tzinfo, messages: Messages, *, held: bool = False
) -> Message:
    """Return what the agents' channel gets: that it is coming, for whom, and what to say if a customer asks already.

    `held`: news of it is being looked into, and what stands here may be wrong.
    """
    when = say_in_full(entry.moment, zone, messages)
    text = say_of(messages, "headsup.text", what_comes(entry), name=entry.name, when=when)
    return Message(fit(escape(text), SECTION_LIMIT), center_blocks(entry, state, zone, messages, held=held))


def center_blocks(
    entry: Entry, state: LaunchState, zone: tzinfo, messages: Messages, *, held: bool = False
) -> tuple[Block, ...]:
    """Return the heads-up's blocks, built from the center's copy of the entry and from nothing else."""
    copy = center_copy(entry, Visibility.AGENT)
    when = say_in_full(copy.moment, zone, messages)
    targets = [f"• {piece.text}" for piece in copy.pieces if piece.part is Part.TARGET]
    changes = [f"• {text}" for text in _what_changes(copy)]
    lines = [*changes, messages("headsup.when", when=when), *(targets or [messages("headsup.no_target")])]
    of = what_comes(copy)
    title = sections(say_of(messages, "headsup.coming", of, name=copy.name))
    if held and state in OPEN_LAUNCHES:
        return (*title, section(messages("manual.banner.held")), *sections("\n".join(lines)))
    if state not in EMBARGOED:
        return (*title, section(messages(_stands("headsup.now", state, of))))
    blocks = [*title, *sections("\n".join(lines)), section(messages(f"headsup.embargo.{of}"))]
    for piece in copy.pieces:
        if piece.part is Part.EMBARGO and piece.visibility is Visibility.CUSTOMER:
            lead = messages("headsup.say")
            parts = split(piece.text, SECTION_LIMIT - len(lead) - 200)
            blocks += [section((f"{lead}\n" if not n else "") + quote(part)) for n, part in enumerate(parts)]
    return (*blocks, context(messages("headsup.manual_follows")))


def _what_changes(copy: Entry) -> list[str]:
    """Return what of a change or an end is said first: whoever keeps what he had is told after that. An opening is its name."""
    if what_comes(copy) is Coming.OPENS:
        return []
    said = [piece for piece in copy.pieces if piece.visibility is Visibility.CUSTOMER]
    rules = [piece.text for piece in said if piece.part in (Part.OLD_RULE, Part.NEW_RULE)]
    amounts = [piece.text for piece in said if piece.part is Part.PRICE]
    return [*(piece.text for piece in said if piece.part is Part.SUMMARY), *[*rules, *amounts][:_MOST]]


def _about(view: HeadsupView, messages: Messages) -> Block:
    lines = [say_of(messages, "headsup.about", what_comes(view.entry)), note_markup(view.link, messages)]
    return section(" · ".join(line for line in lines if line))


def _unclear(view: HeadsupView, messages: Messages) -> list[Block]:
    """Return what the note leaves open, the risky points first, and how many lines are held back."""
    blocks: list[Block] = []
    points = view.entry.open_points
    if points:
        labels = ", ".join(point.label for point in points[:_MOST])
        more = messages("headsup.unclear_more", count=len(points) - _MOST) if len(points) > _MOST else ""
        blocks += sections(f"{labels}{more}", lead=f"*{messages('headsup.unclear')}* ")
    if view.held:
        blocks.append(context(messages("headsup.held", count=view.held)))
    return blocks


def _status(view: HeadsupView, messages: Messages) -> str:
    if view.state not in EMBARGOED:
        return messages(_stands("headsup.state", view.state, what_comes(view.entry)))
    if view.sent is not None:
        return messages("headsup.sent", done=done_markup(view.sent, view.zone, messages))
    if view.state is LaunchState.APPROVED:
        return messages("headsup.state.approved")
    if view.put_off is not None:
        return messages("headsup.put_off", done=done_markup(view.put_off, view.zone, messages))
    return messages("headsup.not_sent")


def _stands(table: str, state: LaunchState, of: Coming) -> str:
    return fitting(f"{table}.{state}", of) if state is LaunchState.LIVE else f"{table}.{state}"


def _buttons(view: HeadsupView, coming: bool, messages: Messages) -> list[Block]:
    ids = f"{view.launch_id}:{view.revision_id}"
    buttons = []
    if coming and view.sent is None:
        buttons.append(button(messages("headsup.button.send"), SEND, ids, style="primary"))
    buttons.append(button(messages("headsup.button.review"), REVIEW, ids))
    if coming and view.sent is None and view.put_off is None:
        buttons.append(button(messages("headsup.button.put_off"), PUT_OFF, ids))
    return buttons
