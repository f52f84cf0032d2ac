"""오픈 공지인가요?: the private question to a planner, and what stands there once it is answered."""

from __future__ import annotations

from bridge.domain.states import AnnouncementState
from bridge.messages import Messages
from bridge.services.asking import AskView
from bridge.services.chat import Message
from bridge.slack.views.mrkdwn import Block, actions, button, context, escape, fit, quote, section, split
from bridge.slack.views.people import note_markup

YES = "asking_yes"
NO = "asking_no"
REGISTER = "register_launch"

_EXCERPT = 600


def ask_message(view: AskView, messages: Messages) -> Message:
    """Return the question with the planner's own words, or what he answered."""
    question = messages("asking.question")
    # His own message, for him to recognise; a link leads to the whole of it.
    excerpt = split(view.text, _EXCERPT)[:1]
    blocks: list[Block] = [section(f"*{escape(question)}*")]
    blocks += [section(quote(part)) for part in excerpt]
    blocks.append(context(note_markup(view.link, messages)))
    if view.answered:
        blocks.append(section(messages(f"asking.answered.{_answer(view.state)}")))
    else:
        ids = str(view.announcement_id)
        blocks += [
            section(messages("asking.why")),
            actions(
                [button(messages("asking.yes"), YES, ids, style="primary"), button(messages("asking.no"), NO, ids)]
            ),
        ]
    return Message(fit(escape(question), 300), tuple(blocks))


def _answer(state: AnnouncementState) -> str:
    return "yes" if state is AnnouncementState.ACCEPTED else "no"
