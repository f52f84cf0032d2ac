"""At most three questions in the planner's thread, answered by a click or in his own words."""

from __future__ import annotations

from typing import Any

from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.interview import LONGEST, Asked, InterviewView
from bridge.slack.views.mrkdwn import Block, actions, button, context, escape, fit, plain, section, sections
from bridge.slack.views.people import done_markup, note_markup

CHOOSE = "interview_choose"
WRITE = "interview_write"
LEAVE = "interview_leave"
FORM = "interview_form"
TEXT = "text"


def interview_message(view: InterviewView, messages: Messages) -> Message | None:
    """Return the questions as they stand now; None where there is nothing to ask."""
    if not view.asked:
        return None
    title = messages("interview.title", name=view.name or messages("interview.unnamed"), count=len(view.asked))
    blocks: list[Block] = [section(f"<@{view.planner}>"), *sections(title)]
    for number, item in enumerate(view.asked, start=1):
        blocks += _question(view, number, item, messages)
    if view.left_to_cs is not None:
        blocks.append(context(messages("interview.left", done=done_markup(view.left_to_cs, view.zone, messages))))
    elif view.over:
        blocks.append(context(messages("interview.over")))
    elif view.open:
        leave = button(messages("interview.leave"), LEAVE, str(view.launch_id))
        blocks += [actions([leave]), context(messages("interview.why"))]
    else:
        blocks.append(context(messages("interview.thanks")))
    return Message(fit(escape(title), 300), tuple(blocks))


def interview_form(launch_id: int, item: Asked, messages: Messages) -> dict[str, Any]:
    """Return the form for an answer in the planner's own words."""
    field = {"type": "plain_text_input", "action_id": TEXT, "multiline": True, "max_length": LONGEST}
    return {
        "type": "modal",
        "callback_id": FORM,
        "private_metadata": f"{launch_id}:{item.question.key}",
        "title": plain(messages("interview.form_title")),
        "submit": plain(messages("interview.submit")),
        "close": plain(messages("interview.close")),
        "blocks": [
            {
                "type": "input",
                "block_id": TEXT,
                "label": plain(fit(item.question.question, 150)),
                "hint": plain(messages("interview.hint")),
                "element": field,
            }
        ],
    }


def held_modal(view: InterviewView, messages: Messages) -> dict[str, Any]:
    """Return what the planner is told where his answer holds something internal."""
    link = note_markup(view.link, messages)
    return {
        "type": "modal",
        "title": plain(messages("interview.form_title")),
        "close": plain(messages("interview.close")),
        "blocks": [section(messages("interview.held")), *([context(link)] if link else [])],
    }


def _question(view: InterviewView, number: int, item: Asked, messages: Messages) -> list[Block]:
    lead = f"*{number}.* "
    asked = sections(item.question.question, lead=lead)
    if item.answer is not None and item.done is not None:
        done = done_markup(item.done, view.zone, messages)
        # What is held back is not repeated: a thread has more readers than approvers.
        if item.held:
            told = [*asked, context(messages("interview.answered_held", done=done))]
            return [*told, _ways(view, item, messages)] if view.open else told
        text = messages("interview.answered", answer=escape(fit(item.answer, 1000)), done=done)
        return [*asked, context(text)]
    if not view.open:
        return [*asked, context(messages("interview.unanswered"))]
    return [*asked, _ways(view, item, messages)]


def _ways(view: InterviewView, item: Asked, messages: Messages) -> Block:
    """Return the buttons with which a question is answered, or answered anew."""
    ids = f"{view.launch_id}:{item.question.key}"
    buttons = [
        button(choice.label, f"{CHOOSE}_{index}", f"{ids}:{index}")
        for index, choice in enumerate(item.question.choices[:10])
    ]
    buttons.append(button(messages("interview.again" if item.held else "interview.write"), WRITE, ids))
    return actions(buttons)
