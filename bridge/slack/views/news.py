"""The card about a note that changes, cancels or corrects something, and what agents and leads are told of it.

What agents see of a change are the approved words before and after it, in a fixed frame (P1).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from bridge.domain.news import NewsKind, NewsState, same, was_read
from bridge.domain.revisions import Change
from bridge.domain.states import LaunchState
from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.news_view import NewsView, Piece
from bridge.services.windows import Window
from bridge.slack.views.headsup import REVIEW
from bridge.slack.views.manual import CONFIRM, OPEN
from bridge.slack.views.mrkdwn import Block, actions, button, context, escape, fit, quote, section, sections, split
from bridge.slack.views.people import note_markup
from bridge.slack.views.when import say_at, say_in_full

CHOOSE = "news_choose"
REVIVE = "news_revive"

_EXCERPT = 1500
_MOST = 8
_DATED = (NewsKind.POSTPONED, NewsKind.EARLIER)


def news_card(view: NewsView, messages: Messages) -> Message:
    """Return the note's beginning with a link to the whole of it, and what was made of it."""
    title = messages(f"news.{view.kind.value}")
    blocks: list[Block] = [section(f"*{title}*")]
    blocks += [section(quote(part)) for part in split(view.text, _EXCERPT)[:1]]
    for piece in view.pieces:
        blocks += _piece(piece, messages)
    if view.link.deleted and any(piece.state is NewsState.PROPOSED for piece in view.pieces):
        blocks.append(section(messages("news.deleted")))
    if view.link.deleted and any(_is_off(piece) for piece in view.pieces):
        blocks.append(section(messages("news.deleted_off")))
    blocks.append(context(note_markup(view.link, messages)))
    return Message(fit(title, 300), tuple(blocks))


def changed(
    name: str,
    changes: Sequence[Change],
    window: str,
    buttons: tuple[int, int, int] | None,
    messages: Messages,
    *,
    early: bool = False,
) -> Message:
    """Return was → is for agents. `buttons` (bridge, revision, entry) where they are asked to confirm again; `early`: they have had a
    heads-up and no manual.
    """
    key = "news.changed" if buttons else "news.changed_early" if early else "news.revised"
    text = messages(key, name=escape(name))
    lines = [change_line(change, messages) for change in changes[:_MOST]]
    if len(changes) > _MOST:
        lines.append(messages("news.more", count=len(changes) - _MOST))
    blocks: list[Block] = [section(text)]
    if lines:
        blocks += sections("\n".join(lines))
    if window:
        blocks.append(section(window))
    if buttons:
        bridge, revision, entry = buttons
        blocks.append(
            actions(
                [
                    button(messages("manual.confirm"), CONFIRM, f"{bridge}:{revision}", style="primary"),
                    button(messages("manual.open"), OPEN, f"{bridge}:{entry}"),
                ]
            )
        )
    return Message(fit(text, 300), tuple(blocks))


def cancelled(text: str, window: str) -> Message:
    """Return that a launch was cancelled, with the stretch in which answers may have been wrong; all in the channel hear it."""
    return Message(fit(text, 300), (section(text), *([section(window)] if window else [])), aloud=True)


def window_line(start: datetime, end: datetime, zone: tzinfo, lookups: int, messages: Messages) -> str:
    """Return 오안내 가능 구간: from when to when, and how many looked it up."""
    return messages(
        "news.window",
        start=escape(say_at(start, zone, messages)),
        end=escape(_until(start, end, zone, messages)),
        count=lookups,
    )


def window_message(window: Window, zone: tzinfo, messages: Messages) -> Message:
    """Return the word to a lead who of his center may have given the old answer."""
    text = messages("news.window_title", name=escape(window.name))
    blocks: list[Block] = [
        section(f"*{text}*\n{window_line(window.start, window.end, zone, window.lookups, messages)}")
    ]
    if window.names:
        blocks += sections(messages("news.window_names", names=", ".join(window.names)))
    elif window.lookups == 0:
        blocks.append(section(messages("news.window_nobody")))
    if window.lookups:
        blocks.append(context(messages("news.window_why")))
    return Message(fit(text, 300), tuple(blocks))


def _until(start: datetime, end: datetime, zone: tzinfo, messages: Messages) -> str:
    same_day = start.astimezone(zone).date() == end.astimezone(zone).date()
    return f"{end.astimezone(zone):%H:%M}" if same_day else say_at(end, zone, messages)


def change_line(change: Change, messages: Messages) -> str:
    """Return was → is of one thing, in plain text."""
    label = _label(change, messages)
    if not change.was:
        return messages("news.line.new", label=label, now=change.now)
    if not change.now:
        return messages("news.line.gone", label=label, was=change.was)
    return messages("news.line.both", label=label, was=change.was, now=change.now)


def _label(change: Change, messages: Messages) -> str:
    for key in (f"manual.part.{change.key}", f"news.subject.{change.subject.value}"):
        if key in messages:
            return messages(key)
    return change.key


def _piece(piece: Piece, messages: Messages) -> list[Block]:
    if piece.state is NewsState.UNMATCHED:
        return _unmatched(piece, messages)
    if piece.state is NewsState.DISMISSED and piece.launch_id is None:
        return [context(messages("news.none"))]
    name = escape(piece.name or messages("clock.unnamed"))
    lines = [messages(f"news.kind.{piece.kind.value}", name=name)]
    if piece.kind in _DATED or (piece.kind is NewsKind.RESUMED and not same(piece.was, piece.now)):
        was, now = (escape(say_in_full(moment, piece.zone, messages)) for moment in (piece.was, piece.now))
        lines.append(messages("news.dates", was=was, now=now))
    key = "told" if piece.told else "untold"
    unread = piece.state is NewsState.PROPOSED and not piece.understood
    lines.append(messages(f"news.unread_{key}" if unread else f"news.did.{piece.state.value}_{key}"))
    if piece.wrong_from is not None and piece.wrong_until is not None:
        lines.append(window_line(piece.wrong_from, piece.wrong_until, piece.zone, piece.lookups, messages))
    blocks: list[Block] = [section("\n".join(lines))]
    if piece.state is NewsState.PROPOSED:
        review = button(messages("clock.button.review"), REVIEW, f"{piece.launch_id}:0", style="primary")
        blocks.append(actions([review]))
    elif _is_off(piece):
        blocks.append(actions([button(messages("news.button.revive"), REVIVE, str(piece.news_id))]))
    return blocks


def _is_off(piece: Piece) -> bool:
    return piece.kind is NewsKind.CANCEL and piece.launch_state is LaunchState.CANCELLED


def _unmatched(piece: Piece, messages: Messages) -> list[Block]:
    # One block a button row: each button needs an action id of its own.
    choices = [
        button(messages("news.button.this", name=one.name), f"{CHOOSE}:{number}", f"{piece.news_id}:{one.id}")
        for number, one in enumerate(piece.choices)
    ]
    choices.append(button(messages("news.button.none"), f"{CHOOSE}:none", f"{piece.news_id}:0"))
    return [section(messages("news.which")), actions(choices)]


def understood(view: NewsView, messages: Messages) -> Message | None:
    """Return what its planner is told of his news: how it was read, and what happens next; None where nothing comes of it.

    Of what nobody understood he is asked to say it once more, with both values.
    """
    lines = []
    for piece in view.pieces:
        if not was_read(piece.kind, piece.state):
            continue
        if not was_read(piece.kind, piece.state, understood=piece.understood):
            key = "told" if piece.told else "untold"
            lines.append(messages(f"news.understood.unread_{key}", name=escape(piece.name)))
            continue
        if piece.now.at is not None and piece.kind in (*_DATED, NewsKind.RESUMED):
            said = messages(f"news.understood.{piece.kind}_to", name=escape(piece.name), when=_when(piece, messages))
        else:
            said = messages(f"news.understood.{piece.kind}", name=escape(piece.name))
        if piece.kind is NewsKind.CANCEL:
            then = messages("news.understood.told" if piece.told else "news.understood.untold")
        else:
            then = messages("news.understood.applied" if piece.state is NewsState.APPLIED else "news.understood.next")
        lines.append(f"{said} {then}")
    text = "\n".join(lines)
    return Message(text, (section(text),)) if lines else None


def _when(piece: Piece, messages: Messages) -> str:
    return say_in_full(piece.now, piece.zone, messages)
