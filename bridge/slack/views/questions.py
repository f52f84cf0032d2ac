"""본사 확인 요청 and 회신, as the agent, the planner and again the agent see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.overview import Title
from bridge.services.questions import LONGEST, Asked
from bridge.slack.views import mrkdwn
from bridge.slack.views.mrkdwn import Block, actions, button, context, escape, fit, plain, section, sections
from bridge.slack.views.when import say_at

REPLY = "questions_reply"
CARRY = "questions_carry"
ASK_FORM = "questions_ask_form"
REPLY_FORM = "questions_reply_form"
TEXT, ABOUT, FIRST = "text", "about", "first"
NOTHING = "0"
"""What is chosen where the question is about no manual."""
CHOICES = 99
"""Manuals that a form offers, at most: Slack takes a hundred options, one of which is that it is none of them."""
_OPTION = 75


@dataclass(frozen=True, slots=True)
class QuestionCard:
    """A question as the client's people see it: which centers ask, nobody's name."""

    bridge_id: int
    question_id: int
    title: str
    text: str
    centers: tuple[str, ...]
    askers: int
    customers: int
    answered: bool
    planner: str | None
    reply_by: datetime | None
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class AnswerCard:
    """A reply as an asker sees it. `approved`: it may be said to customers; `again`: he had another one before it; `overtaken`: he has
    a newer one."""

    title: str
    question: str
    text: str
    approved: bool
    again: bool = False
    overtaken: bool = False


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question that nobody has answered yet, as headquarters' people are reminded of it; `late`: the agreed time has passed."""

    bridge_id: int
    question_id: int
    text: str
    askers: int
    reply_by: datetime
    zone: ZoneInfo
    late: bool


def ask_modal(
    metadata: str, text: str, titles: Sequence[Title], messages: Messages, *, about: int = 0
) -> dict[str, Any]:
    """Return the form in which an agent asks, with what he looked up already in it.

    `titles` are the manuals it may be about, of which `about` is chosen already; 0: none is.
    """
    return {
        "type": "modal",
        "callback_id": ASK_FORM,
        "private_metadata": metadata,
        "title": plain(messages("questions.form.title")),
        "submit": plain(messages("questions.form.submit")),
        "close": plain(messages("questions.form.close")),
        "blocks": [
            _input(TEXT, messages("questions.form.text"), messages("questions.form.hint"), LONGEST, text),
            *([_choice(titles, about, messages)] if titles else []),
            {
                "type": "input",
                "block_id": FIRST,
                "optional": True,
                "label": plain(messages("questions.form.first_label")),
                "element": {
                    "type": "checkboxes",
                    "action_id": FIRST,
                    "options": [{"text": plain(messages("questions.form.first")), "value": "yes"}],
                },
            },
        ],
    }


def chosen(state: Mapping[str, Any]) -> str:
    """Return which manual was chosen in the form, as it stands in an option's value; `NOTHING` where none was or none could be."""
    option = state.get(ABOUT, {}).get(ABOUT, {}).get("selected_option")
    return str(option["value"]) if option else NOTHING


def asked_modal(asked: Asked, messages: Messages) -> dict[str, Any]:
    """Return what takes the form's place: what to tell the customer now, and by when an answer comes."""
    return {
        "type": "modal",
        "title": plain(messages("questions.form.title")),
        "close": plain(messages("questions.form.close")),
        "blocks": list(asked_message(asked, messages).blocks),
    }


def asked_message(asked: Asked, messages: Messages) -> Message:
    """Return what the asker is told at once."""
    key = "answered" if asked.answered else "repeated" if asked.repeated else "sent"
    text = messages(f"questions.asked.{key}")
    blocks = [section(f"*{text}*"), *_quoted(asked.text)]
    if not asked.answered:
        meanwhile = asked.meanwhile or messages("questions.meanwhile")
        blocks += sections(meanwhile, lead=f"*{messages('questions.say_now')}*\n")
        if asked.reply_by is not None:
            when = say_at(asked.reply_by, asked.zone, messages)
            blocks.append(section(messages("questions.by", when=when)))
        else:
            blocks.append(section(messages("questions.no_time")))
    return Message(text, tuple(blocks))


def guide_message(messages: Messages) -> Message:
    """Tell somebody whose workspace has no forms how to ask in words."""
    text = messages("questions.by_mention")
    return Message(text, (section(text),))


def question_message(card: QuestionCard, messages: Messages) -> Message:
    """Return the question as it stands in the announcement's thread or the planning channel."""
    centers = ", ".join(card.centers) or messages("questions.a_center")
    text = messages("questions.arrived", centers=escape(fit(centers, 150)))
    call = f"<@{card.planner}> " if card.planner and not card.answered else ""
    blocks: list[Block] = [section(f"{call}*{text}*")]
    if card.title:
        blocks += sections(card.title, lead=f"{messages('questions.about')} ")
    blocks += _quoted(card.text)
    notes = [messages("questions.askers", count=card.askers)]
    if card.customers:
        notes.append(messages("questions.customers", count=card.customers))
    if card.reply_by is not None and not card.answered:
        notes.append(messages("questions.promised", when=say_at(card.reply_by, card.zone, messages)))
    blocks.append(context(" · ".join(notes)))
    if card.answered:
        blocks.append(section(messages("questions.done")))
    else:
        blocks.append(context(messages("questions.how_to_reply")))
        reply = button(messages("questions.reply"), REPLY, f"{card.bridge_id}:{card.question_id}", style="primary")
        blocks.append(actions([reply]))
    return Message(text, tuple(blocks))


def unanswered_message(said: Unanswered, messages: Messages) -> Message:
    """Return what reminds headquarters' people of a question: before the agreed time, or that it has passed."""
    when = say_at(said.reply_by, said.zone, messages)
    text = messages("questions.late" if said.late else "questions.due", when=when, count=said.askers)
    reply = button(messages("questions.reply"), REPLY, f"{said.bridge_id}:{said.question_id}", style="primary")
    return Message(text, (section(f"*{text}*"), *_quoted(said.text), actions([reply])))


def wait_message(question: str, reply_by: datetime, zone: ZoneInfo, messages: Messages) -> Message:
    """Tell somebody who asked that the agreed time has passed, and what to go on saying."""
    text = messages("questions.wait", when=say_at(reply_by, zone, messages))
    say = sections(messages("questions.meanwhile"), lead=f"*{messages('questions.say_now')}*\n")
    return Message(text, (section(text), *_quoted(question), *say))


def reply_modal(metadata: str, question: str, messages: Messages) -> dict[str, Any]:
    """Return the form in which a planner replies."""
    return {
        "type": "modal",
        "callback_id": REPLY_FORM,
        "private_metadata": metadata,
        "title": plain(messages("questions.reply_form.title")),
        "submit": plain(messages("questions.reply_form.submit")),
        "close": plain(messages("questions.form.close")),
        "blocks": [
            *_quoted(question),
            _input(TEXT, messages("questions.reply_form.text"), messages("questions.reply_form.hint"), 3000, ""),
        ],
    }


def check_message(
    bridge_id: int,
    answer_id: int,
    text: str,
    questions: Sequence[tuple[int, str]],
    messages: Messages,
    *,
    again: bool = False,
) -> Message:
    """Ask the author of a message in a thread whether it is the reply to one of the open questions; `again`: in the place of his last."""
    said = messages("questions.check_again" if again else "questions.check")
    buttons = [
        button(
            messages("questions.carry", question=fit(question, 50)),
            f"{CARRY}_{number}",
            f"{bridge_id}:{answer_id}:{question_id}",
        )
        for number, (question_id, question) in enumerate(questions[:10])
    ]
    return Message(said, (section(said), *_quoted(text), *([actions(buttons)] if buttons else [])))


def receipt_message(sent: str, askers: int, *, held: bool, messages: Messages) -> Message:
    """Tell the author what became of his reply: word for word what crossed, and that parts were held back."""
    if not sent:
        text = messages("questions.all_held")
        return Message(text, (section(text),))
    text = messages("questions.delivered", count=askers)
    notes = [section(messages("questions.some_held"))] if held else []
    return Message(text, (section(text), *_quoted(sent), *notes, context(messages("questions.proposed"))))


def answer_message(card: AnswerCard, messages: Messages) -> Message:
    """Return the reply as an asker gets it: before approval to be known, not said."""
    asked = sections(card.question, lead=f"*{messages('questions.you_asked')}*\n")
    if card.overtaken:
        return overtaken_message(card.question, messages)
    text = messages("questions.answer_again" if card.again else "questions.answer")
    key = "questions.answer_approved" if card.approved else "questions.answer_unapproved"
    title = [context(escape(messages("questions.form.about", title=fit(card.title, 200))))] if card.title else []
    return Message(
        text,
        (
            section(f"*{text}*"),
            section(messages(key)),
            *title,
            *asked,
            *sections(card.text, lead=f"*{messages('questions.they_say')}*\n"),
        ),
    )


def overtaken_message(question: str, messages: Messages, *, withdrawn: bool = False) -> Message:
    """Return what stands in the place of a reply that holds no more: its planner changed it, or took it back (`withdrawn`)."""
    text = messages("questions.answer_overtaken")
    why = messages("questions.taken_back" if withdrawn else "questions.see_newest")
    asked = sections(question, lead=f"*{messages('questions.you_asked')}*\n")
    return Message(text, (section(f"*{text}*"), section(why), *asked))


def withdrawn_message(question: str, messages: Messages) -> Message:
    """Tell somebody who had a reply that headquarters has taken it back, and what to go on saying."""
    text = messages("questions.withdrawn")
    asked = sections(question, lead=f"*{messages('questions.you_asked')}*\n")
    say = sections(messages("questions.meanwhile"), lead=f"*{messages('questions.say_now')}*\n")
    return Message(text, (section(text), *asked, *say))


def _choice(titles: Sequence[Title], about: int, messages: Messages) -> Block:
    options = [{"text": plain(messages("questions.form.nothing")), "value": NOTHING}]
    options += [
        {"text": plain(fit(title.title, _OPTION) or "–"), "value": str(title.entry_id)} for title in titles[:CHOICES]
    ]
    block: dict[str, Any] = {
        "type": "input",
        "block_id": ABOUT,
        "label": plain(messages("questions.form.about_label")),
        "element": {
            "type": "static_select",
            "action_id": ABOUT,
            "options": options,
            "initial_option": next(option for option in options if option["value"] == str(about)),
        },
    }
    if len(titles) >= CHOICES:
        block["hint"] = plain(messages("questions.form.about_hint"))
    return block


def _input(name: str, label: str, hint: str, most: int, initial: str) -> Block:
    element: dict[str, Any] = {"type": "plain_text_input", "action_id": name, "multiline": True, "max_length": most}
    if initial:
        element["initial_value"] = initial[:most]
    return {"type": "input", "block_id": name, "label": plain(label), "hint": plain(hint), "element": element}


def _quoted(text: str) -> list[Block]:
    return [section(part) for part in mrkdwn.quotes(text)]
