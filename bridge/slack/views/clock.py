"""What the clock says: warnings with the one button that helps, reminders, and the word that a time has passed.

To agents these are fixed frames around an approved name (P1).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from bridge.domain.coming import Coming
from bridge.domain.notes import Moment
from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.readers import Totals
from bridge.services.who import Done
from bridge.slack.views.audiences import names_of
from bridge.slack.views.coming import say_of
from bridge.slack.views.confirmation import read_of
from bridge.slack.views.headsup import REVIEW, SEND
from bridge.slack.views.manual import CONFIRM, OPEN, UNCONFIRMED
from bridge.slack.views.mrkdwn import Block, actions, button, context, escape, fit, section
from bridge.slack.views.opening import DELAYED
from bridge.slack.views.people import done_markup
from bridge.slack.views.when import say_in_full

RELEASE = "clock_release"

_RUNGS = ("approver", "planner", "admin")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a message of the clock is about; `waiting` are the audiences it is of, where others have their manual."""

    launch_id: int
    bridge_id: int
    name: str
    moment: Moment
    zone: tzinfo
    coming: Coming
    opened: bool = False
    over: bool = False
    waiting: tuple[str, ...] = ()


def warning(about: Subject, rung: int, revision_id: int | None, messages: Messages) -> Message:
    """Return "매뉴얼 없이 오픈 예정" for one rung: 0 the approver, 1 the planner, 2 the admin."""
    when = say_in_full(about.moment, about.zone, messages)
    key = "after" if about.opened or about.over else "before"
    values = {"name": _name(about, messages), "when": escape(when)}
    text = say_of(messages, f"clock.warning.{key}", about.coming, **values)
    ask = messages(f"clock.warning.{_RUNGS[rung]}", **values)
    if rung == 1:
        helps = button(say_of(messages, "clock.button.delayed", about.coming), DELAYED, str(about.launch_id))
    else:
        helps = button(
            messages("clock.button.review"), REVIEW, f"{about.launch_id}:{revision_id or 0}", style="primary"
        )
    # After the fact there is nothing left to put off.
    buttons = [] if rung == 1 and (about.opened or about.over) else [actions([helps])]
    return Message(fit(text, 300), (section(f"*{text}*\n{ask}"), *buttons))


def nudge(about: Subject, revision_id: int | None, by: str, messages: Messages) -> Message:
    """Return the word to the approver that his deadline is near; `by` is when it is."""
    when = escape(say_in_full(about.moment, about.zone, messages))
    text = say_of(messages, "clock.nudge", about.coming, name=_name(about, messages), by=escape(by), when=when)
    helps = button(messages("clock.button.review"), REVIEW, f"{about.launch_id}:{revision_id or 0}", style="primary")
    return Message(fit(text, 300), (section(text), actions([helps])))


def headsup_nudge(about: Subject, revision_id: int, messages: Messages) -> Message:
    """Return the word to the approver that the center has heard nothing yet."""
    when = say_in_full(about.moment, about.zone, messages)
    text = say_of(messages, "clock.headsup", about.coming, name=_name(about, messages), when=escape(when))
    send = button(messages("headsup.button.send"), SEND, f"{about.launch_id}:{revision_id}", style="primary")
    return Message(fit(text, 300), (section(text), actions([send])))


def headsup_sent(about: Subject, sent: Done, messages: Messages) -> Message:
    """Return what becomes of that word once the heads-up was sent: by whom, and nothing more to press."""
    when = say_in_full(about.moment, about.zone, messages)
    text = say_of(messages, "headsup.text", about.coming, name=_name(about, messages), when=escape(when))
    done = messages("headsup.sent", done=done_markup(sent, about.zone, messages))
    return Message(fit(text, 300), (section(text), context(done)))


def reminder(about: Subject, revision_id: int, entry_id: int, asks: bool, messages: Messages) -> Message:
    """Return the reminder in the agents' channel, at the start of their last shift before the opening."""
    when = say_in_full(about.moment, about.zone, messages)
    text = say_of(messages, "clock.reminder", about.coming, name=_name(about, messages), when=escape(when))
    ids = f"{about.bridge_id}:{revision_id}"
    buttons = [button(messages("manual.confirm"), CONFIRM, ids, style="primary")] if asks else []
    buttons.append(button(messages("manual.open"), OPEN, f"{about.bridge_id}:{entry_id}"))
    return Message(fit(text, 300), (section(text), actions(buttons)))


def confirm_reminder(about: Subject, revision_id: int, entry_id: int, messages: Messages) -> Message:
    """Return the word to one agent who has not confirmed yet."""
    text = say_of(messages, "clock.confirm_reminder", about.coming, name=_name(about, messages))
    ids = f"{about.bridge_id}:{revision_id}"
    buttons = [
        button(messages("manual.confirm"), CONFIRM, ids, style="primary"),
        button(messages("manual.open"), OPEN, f"{about.bridge_id}:{entry_id}"),
    ]
    return Message(fit(text, 300), (section(text), actions(buttons)))


def unconfirmed(about: Subject, revision_id: int, totals: Totals, *, last: bool, messages: Messages) -> Message:
    """Return the word to a lead how many have not confirmed; `last`: the time for it is over."""
    key = "clock.unconfirmed_over" if last else "clock.unconfirmed"
    when = escape(say_in_full(about.moment, about.zone, messages))
    read = read_of(totals, messages)
    text = say_of(
        messages, key, about.coming, name=_name(about, messages), when=when, read=read, missing=totals.missing
    )
    ids = f"{about.bridge_id}:{revision_id}"
    return Message(
        fit(text, 300), (section(text), actions([button(messages("clock.button.missing"), UNCONFIRMED, ids)]))
    )


def lead_manual(
    about: Subject, revision_id: int, entry_id: int, goes_out_at: datetime | None, said: str, messages: Messages
) -> Message:
    """Return the word to a lead that a manual is there before his agents have it; `said` is when it goes out by itself."""
    when = escape(say_in_full(about.moment, about.zone, messages))
    text = say_of(messages, "clock.lead_manual", about.coming, name=_name(about, messages), when=when)
    note = messages("clock.lead_waits") if goes_out_at is None else messages("clock.lead_later", at=escape(said))
    blocks: list[Block] = [
        section(text),
        context(note),
        actions(
            [
                button(messages("clock.button.release"), RELEASE, f"{about.bridge_id}:{revision_id}", style="primary"),
                button(messages("clock.button.read"), OPEN, f"{about.bridge_id}:{entry_id}"),
            ]
        ),
    ]
    return Message(fit(text, 300), tuple(blocks))


def figures(about: Subject, lines: tuple[str, ...], messages: Messages) -> Message:
    """Return how the first day went, in totals."""
    text = say_of(messages, "clock.figures", about.coming, name=_name(about, messages))
    return Message(fit(text, 300), (section("\n".join((f"*{text}*", *(f"• {escape(line)}" for line in lines)))),))


def _name(about: Subject, messages: Messages) -> str:
    name = escape(about.name or messages("clock.unnamed"))
    whom = messages("audience.for", names=names_of(about.waiting, messages)) if about.waiting else ""
    return f"{name} ({whom})" if whom else name
