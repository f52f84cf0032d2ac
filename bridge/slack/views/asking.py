"""오픈 공지인가요?: the private question to a planner, and what stands there once it is answered."""

from __future__ import annotations

from collections.abc import Sequence

from bridge.domain.states import AnnouncementState
from bridge.messages import Messages
from bridge.services.asking import AskView
from bridge.services.chat import Message
from bridge.slack.views.mrkdwn import Block, actions, button, context, escape, fit, quote, section, sections, split
from bridge.slack.views.people import note_markup

YES = "asking_yes"
NO = "asking_no"
SAME = "asking_same"
REGISTER = "register_launch"

_EXCERPT = 600


def ask_message(view: AskView, messages: Messages) -> Message:
    """Return the question with the planner's own words, or what he answered."""
    question = messages("asking.same", name=", ".join(view.same_as)) if view.same_as else messages("asking.question")
    # His own message, for him to recognise; a link leads to the whole of it.
    excerpt = split(view.text, _EXCERPT)[:1]
    blocks: list[Block] = [section(f"*{escape(question)}*")]
    blocks += [section(quote(part)) for part in excerpt]
    blocks.append(context(note_markup(view.link, messages)))
    if view.answered:
        blocks.append(section(messages(f"asking.answered.{_answer(view)}")))
    else:
        blocks += [
            section(messages("asking.why_same" if view.same_as else "asking.why")),
            actions(_buttons(view, messages)),
        ]
    return Message(fit(escape(question), 300), tuple(blocks))


def which_message(names: Sequence[str], messages: Messages) -> Message:
    """Return the question which of several launches something in their thread is about."""
    text = messages("asking.which", names=", ".join(names))
    return Message(fit(escape(text), 300), tuple(sections(text)))


def _buttons(view: AskView, messages: Messages) -> list[Block]:
    ids = str(view.announcement_id)
    if view.same_as:
        return [
            button(messages("asking.is_same"), SAME, ids, style="primary"),
            button(messages("asking.is_other"), YES, ids),
        ]
    return [button(messages("asking.yes"), YES, ids, style="primary"), button(messages("asking.no"), NO, ids)]


def _answer(view: AskView) -> str:
    if view.same:
        return "same"
    return "yes" if view.state is AnnouncementState.ACCEPTED else "no"
