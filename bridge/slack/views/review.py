"""Review: the card on which an approver decides, in one minute, about what the center will see.

On top what deserves a look, then the center's own message as it will be posted (made by the same function, P1), then the
decision. A card never cuts a fact: what does not fit whole is counted and shown in full by [전체 보기], page by page. Held-back
parts stand apart from the preview and go no further than the client's own side.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bridge.domain.coming import what_comes
from bridge.domain.drafting import confirmed_only
from bridge.domain.ending import may_run_out
from bridge.domain.entries import Entry, Part, Piece, SourceKind
from bridge.domain.policy import Reach, Stage
from bridge.domain.revisions import Change, Subject, answers_of, difference
from bridge.domain.states import Grade, LaunchState, RevisionState
from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.review_view import ReviewView
from bridge.slack.views import mrkdwn
from bridge.slack.views.approving import of_approving
from bridge.slack.views.audiences import names_of
from bridge.slack.views.coming import say_of
from bridge.slack.views.crossing import conflict_blocks
from bridge.slack.views.ending import ending_buttons
from bridge.slack.views.manual import manual_pages
from bridge.slack.views.mrkdwn import Block, actions, button, context, escape, fit, header, quote, section, sections
from bridge.slack.views.people import done_markup, note_markup
from bridge.slack.views.when import say_in_full

APPROVE = "review_approve"
CONFIRMED_ONLY = "review_confirmed_only"
EDIT = "review_edit"
REJECT = "review_reject"
READ = "review_read"
GRADE = "review_grade"
HELD = "review_held"
STAGE = "review_stage"

DIVIDER: Block = {"type": "divider"}

_HEAD_TEXT, _HEAD_BLOCKS = 5_000, 22
"""What everything above the preview may take, so that an ordinary manual fits below it."""
_CROSSING_TEXT, _CROSSING_BLOCKS = 3_000, 14
_FOOT_TEXT, _FOOT_BLOCKS = 1_000, 6


def review_card(view: ReviewView, messages: Messages) -> Message:
    """Return the card as the version stands now."""
    text = messages(f"review.text.{view.state}", name=view.entry.name, number=view.number)
    if not view.open:
        return Message(fit(escape(text), mrkdwn.SECTION_LIMIT), tuple(_closed(view, messages)))
    head = _head(view, messages)
    preview = preview_blocks(view, view.entry, messages)
    room = mrkdwn.MESSAGE_LIMIT - mrkdwn.size(head) - _FOOT_TEXT
    shown = _whole(preview, most=mrkdwn.BLOCKS_LIMIT - len(head) - _FOOT_BLOCKS, text=room)
    complete = len(shown) == len(preview)
    blocks = [*head, *shown]
    if not complete:
        blocks.append(context(of_approving(view, "goes_on", messages)))
    blocks += [DIVIDER, *_decision(view, complete, messages)]
    return Message(fit(escape(text), mrkdwn.SECTION_LIMIT), tuple(blocks))


def preview_blocks(view: ReviewView, entry: Entry, messages: Messages) -> list[Block]:
    """Return every block that the center will see of `entry`, in order, without the buttons."""
    return [
        block
        for message in manual_pages(view.preview(entry), messages)
        for block in message.blocks
        if block["type"] != "actions"
    ]


def _head(view: ReviewView, messages: Messages) -> list[Block]:
    """Return what stands above the preview: the three things to look at, what changed, where money and dates come from."""
    blocks: list[Block] = [header(messages("review.title", name=view.entry.name)), _about(view, messages)]
    if view.seconded is not None:
        found = view.seconded
        values = {"model": escape(found.model), "facts": found.facts, "held": found.held}
        blocks.append(context(messages("review.seconded", **values)))
    blocks += _worded(view, messages)
    if view.origin == "merge":
        blocks.append(context(messages("review.merged")))
    if view.unread:
        blocks += _quoted(messages("review.unread"), view.unread)[:1]
    blocks += _crossing(view, messages)
    blocks.append(section(f"*{messages('review.points')}*"))
    # One after another, each as much of it as fits whole beside those before it.
    points = (_money(view, messages), held_blocks(view, messages), _open(view, messages))
    for part in (*points, *_more(view, messages)):
        room = _HEAD_TEXT - mrkdwn.size(blocks)
        fitting = _whole(part, most=_HEAD_BLOCKS - len(blocks), text=room)
        if len(fitting) == len(part):
            blocks += part
        else:
            blocks.append(context(messages("review.more_in_full")))
            break
    return [*blocks, DIVIDER, context(of_approving(view, "preview", messages))]


def _crossing(view: ReviewView, messages: Messages) -> list[Block]:
    """Return what crosses, before all else because nothing goes out until it is chosen; one more where one more fits."""
    shown: list[Block] = []
    for count in range(1, len(view.conflicts) + 1):
        more = conflict_blocks(view, messages, most=count)
        if len(more) > _CROSSING_BLOCKS or mrkdwn.size(more) > _CROSSING_TEXT:
            break
        shown = more
    if view.conflicts and not shown:  # too long for the card: the whole manual begins with them
        return [section(messages("review.crossing.in_full", count=len(view.conflicts)))]
    return shown


def _about(view: ReviewView, messages: Messages) -> Block:
    when = say_of(
        messages,
        "review.opens",
        what_comes(view.entry),
        when=escape(say_in_full(view.entry.moment, view.zone, messages)),
    )
    whom = f"*{messages('audience.for', names=names_of(view.audiences, messages))}*" if view.audiences else ""
    parts = [whom, messages("review.number", number=view.number), when, note_markup(view.link, messages)]
    return section(" · ".join(part for part in parts if part))


def _worded(view: ReviewView, messages: Messages) -> list[Block]:
    """Say whose wording it is, where a language model was asked."""
    found = view.wording
    if found is None or found.outcome == "late":
        return []
    key = "kept" if found.kept else "dropped" if found.dropped else "none" if found.outcome == "nothing" else "failed"
    return [
        context(messages(f"review.wording.{key}", model=escape(found.model), kept=found.kept, dropped=found.dropped))
    ]


def _money(view: ReviewView, messages: Messages) -> list[Block]:
    """① What customers pay or get back, as it will be said, with the note's own words."""
    missing = [point.label for point in view.entry.open_points if point.risky]
    lines = [f"• {piece.text}" for piece in view.points.money]
    lines += [messages("review.money_reply", text=text) for text in view.replies]
    if missing:
        lines.append(messages("review.money_missing", labels=", ".join(missing)))
    lines += [messages("review.contradiction", text=point.text) for point in view.points.contradictions]
    if not lines:
        lines.append(messages("review.money_none"))
    blocks = sections("\n".join(lines), lead=f"{messages('review.point.money')}\n")
    return [*blocks, *_sources(messages("review.source"), view.points.money)]


def held_blocks(view: ReviewView, messages: Messages) -> list[Block]:
    """② What is held back, apart from all else, with the reason."""
    if not view.held:
        return [section(messages("review.point.held_none"))]
    blocks = [section(messages("review.point.held", count=len(view.held)))]
    for part in view.held:
        key = f"reading.held.{part.reason}"
        reason = messages(key) if key in messages else messages("review.held_reason")
        blocks += _quoted(f"🔒 {escape(reason)}", part.text)
    return blocks


def _open(view: ReviewView, messages: Messages) -> list[Block]:
    """③ What nobody has said yet."""
    asked = {point.label: point.question for point in view.entry.open_points}
    lines = [f"• {label}: {asked[label]}" if label in asked else f"• {label}" for label in view.points.unconfirmed]
    waiting = sum(not item.confirmed for item in view.entry.inquiries)
    if waiting:
        lines.append(messages("review.unconfirmed", count=waiting, all=len(view.entry.inquiries)))
    if not lines:
        return [section(messages("review.point.open_none"))]
    count = len(view.points.unconfirmed)
    lead = messages("review.point.open" if count else "review.point.open_inquiries", count=count)
    blocks = sections("\n".join(lines), lead=f"{lead}\n")
    if view.left_to_cs is not None:
        blocks.append(context(messages("review.left_to_cs", done=done_markup(view.left_to_cs, view.zone, messages))))
    return blocks


def _more(view: ReviewView, messages: Messages) -> Iterable[list[Block]]:
    """What the note says and the draft does not, what changed, and the note's own words for the date and the target."""
    yield _untold(view, messages)
    yield _difference(view, messages)
    if view.entry.moment.text:
        yield _quoted(messages("review.source_when"), view.entry.moment.text)
    yield _sources(messages("review.source_target"), [item for item in view.entry.pieces if item.part is Part.TARGET])


def _untold(view: ReviewView, messages: Messages) -> list[Block]:
    if not view.untold:
        return []
    label = messages("review.untold", count=len(view.untold))
    return _quoted(label, "\n".join(part.text for part in view.untold))


def _difference(view: ReviewView, messages: Messages) -> list[Block]:
    if view.before is None:
        return []
    changes = difference(view.before, view.entry)
    lead = f"*{messages('review.difference', before=view.before_number, number=view.number)}*"
    if not changes:
        return [section(f"{lead}\n{messages('review.no_difference')}")]
    return sections("\n".join(_change(change, view, messages) for change in changes), lead=f"{lead}\n")


def _change(change: Change, view: ReviewView, messages: Messages) -> str:
    """Return one difference as was → is, or as what came or went."""
    label = _change_label(change, view, messages)
    if change.was and change.now:
        return messages("review.changed", label=label, was=change.was, now=change.now)
    return messages("review.added" if change.now else "review.removed", label=label, text=change.now or change.was)


def _change_label(change: Change, view: ReviewView, messages: Messages) -> str:
    if change.subject is Subject.PART:
        return messages(f"manual.part.{change.key}")
    if change.subject is Subject.INQUIRY:
        return messages("review.change.inquiry", question=_question(change, view))
    return messages(f"review.change.{change.subject}")


def _question(change: Change, view: ReviewView) -> str:
    """Return the question that customers ask: nobody knows inquiries by their codes. Of several of one type, the one that changed."""
    before = view.before.inquiries if view.before is not None else ()
    known = [item for item in (*view.entry.inquiries, *before) if item.type == change.key and item.questions]
    changed = (item for item in known if (change.now or change.was) in answers_of(item))
    found = next(changed, known[0] if known else None)
    return found.questions[0] if found is not None else change.key


def _sources(label: str, pieces: Iterable[Piece]) -> list[Block]:
    """Return what pieces rest on, word for word, each quotation once; an approver's own words are no words of the note."""
    sources = (source for piece in pieces for source in piece.sources if source.kind is not SourceKind.EDIT)
    quotes = dict.fromkeys(source.quote.strip() for source in sources)
    return _quoted(label, "\n".join(quote for quote in quotes if quote)) if any(quotes) else []


def _quoted(label: str, text: str) -> list[Block]:
    parts = mrkdwn.split(text, mrkdwn.SECTION_LIMIT - len(label) - 500)
    return [section((f"{label}\n" if not number else "") + quote(part)) for number, part in enumerate(parts)]


def _whole(blocks: Sequence[Block], *, most: int, text: int) -> list[Block]:
    """Return as many of the first blocks as fit into `most` blocks and `text` characters, each whole."""
    shown: list[Block] = []
    for block in blocks:
        if len(shown) >= most or mrkdwn.size([*shown, block]) > text:
            break
        shown.append(block)
    return shown


def _decision(view: ReviewView, complete: bool, messages: Messages) -> list[Block]:
    ids, seen = str(view.revision_id), f"{view.revision_id}:{view.digest}"
    if view.unread:  # what would be approved is approved already
        same = button(messages("review.button.unchanged"), APPROVE, seen)
        edit = button(messages("review.button.edit"), EDIT, ids, style="primary")
        return [actions([edit, same, button(messages("review.button.read"), READ, f"{ids}:all:0")])]
    # A manual that does not fit on the card is read to its end before it can be approved.
    first = (
        button(of_approving(view, "button.approve", messages), APPROVE, seen, style="primary")
        if complete
        else button(of_approving(view, "button.read_and_approve", messages), READ, f"{ids}:all:0", style="primary")
    )
    buttons = [first]
    if confirmed_only(view.entry) != view.entry:  # else it would send the same
        buttons.append(button(of_approving(view, "button.confirmed_only", messages), CONFIRMED_ONLY, ids))
    buttons += [
        button(messages("review.button.edit"), EDIT, ids),
        button(messages("review.button.reject"), REJECT, ids, style="danger"),
    ]
    if complete:
        buttons.append(button(messages("review.button.read"), READ, f"{ids}:all:0"))
    if (view.held or view.released or view.untold) and view.launch_id is not None:
        buttons.append(button(messages("review.button.held"), HELD, ids))
    blocks: list[Block] = [actions(buttons)]
    if view.launch_id is not None:
        choices = [section(messages("review.grade"), accessory=_grade(view, messages)), _staged(view, messages)]
        blocks = [*choices, *blocks]
    return blocks


def _staged(view: ReviewView, messages: Messages) -> Block:
    """Return the choice when agents see it; where leads put it up themselves there is none."""
    if view.policy.reach is Reach.LEAD:
        return context(messages("review.stage_by_lead"))
    options = [
        {"text": mrkdwn.plain(_stage_of(stage, view, messages)), "value": f"{view.revision_id}:{stage}"}
        for stage in Stage
    ]
    chosen = options[list(Stage).index(view.stage)]
    select = {"type": "static_select", "action_id": STAGE, "options": options, "initial_option": chosen}
    return section(messages("review.stage"), accessory=select)


def _stage_of(stage: Stage, view: ReviewView, messages: Messages) -> str:
    ahead, days = view.policy.leads_ahead_hours, view.policy.agents_days
    return messages(f"review.stage_of.{stage}", hours=ahead, days=days)


def _grade(view: ReviewView, messages: Messages) -> Block:
    options = [
        {"text": mrkdwn.plain(messages(f"review.grade_of.{grade}")), "value": f"{view.revision_id}:{grade}"}
        for grade in Grade
    ]
    chosen = options[list(Grade).index(view.grade)]
    return {"type": "static_select", "action_id": GRADE, "options": options, "initial_option": chosen}


def _closed(view: ReviewView, messages: Messages) -> list[Block]:
    """Return the card after the decision: what was decided, by whom, and what can still be done."""
    blocks: list[Block] = [header(messages("review.title", name=view.entry.name)), _about(view, messages)]
    ids = str(view.revision_id)
    buttons = [button(messages("review.button.read"), READ, f"{ids}:all:0")]
    if view.state is RevisionState.APPROVED and view.decided is not None:
        done = done_markup(view.decided, view.zone, messages)
        if view.refused:
            said = messages("review.refused", done=done)
        elif view.unread:
            said = messages("review.kept", done=done)
        else:
            said = of_approving(view, "approved", messages, done=done)
        blocks.append(section(said))
        if view.launch_id is not None:
            blocks.append(_chosen(view, messages))
    elif view.state is RevisionState.REJECTED and view.decided is not None:
        blocks.append(section(messages("review.rejected", done=done_markup(view.decided, view.zone, messages))))
        blocks += sections(reason_text(view, messages))
    elif view.decided is not None:
        blocks.append(section(messages("review.replaced", done=done_markup(view.decided, view.zone, messages))))
    elif view.newer is None:
        blocks.append(section(messages("review.gone")))
    if view.newer is not None:
        blocks.append(section(messages("review.has_newer", number=view.newer)))
    elif view.decided is not None:
        buttons.append(button(messages("review.button.edit_again"), EDIT, ids))
        live = view.state is RevisionState.APPROVED and view.launch_state is LaunchState.LIVE
        if live and view.launch_id is not None and may_run_out(view.entry.name, view.entry.end):
            buttons += ending_buttons(view.launch_id, messages)
    return [*blocks, actions(buttons)]


def _chosen(view: ReviewView, messages: Messages) -> Block:
    chosen = [messages("review.grade_now", grade=messages(f"review.grade_of.{view.grade}"))]
    if view.policy.reach is Reach.DIRECT:
        chosen.append(messages("review.stage_now", stage=_stage_of(view.stage, view, messages)))
    return context(" · ".join(chosen))


def reason_text(view: ReviewView, messages: Messages) -> str:
    """Return why a version was rejected, in the reader's language, with the approver's own words."""
    key = f"review.reason.{view.reason}"
    reason = messages(key) if key in messages else view.reason
    return messages("review.because", reason=f"{reason}: {view.reason_note}" if view.reason_note else reason)


def rejected_note(view: ReviewView, planner: str, messages: Messages) -> Message:
    """Return what the planner reads in his thread after a rejection; `planner` is the user to be called."""
    text = messages("review.told_planner", name=view.entry.name)
    blocks = [
        section(f"<@{planner}>"),
        *sections(text),
        *sections(reason_text(view, messages)),
        context(messages("review.told_planner_next")),
    ]
    return Message(fit(escape(text), mrkdwn.SECTION_LIMIT), tuple(blocks))
