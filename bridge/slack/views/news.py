"""The card that shows approvers a note which changes, cancels or corrects something."""

from __future__ import annotations

from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.news import NewsView
from bridge.slack.views.mrkdwn import Block, context, fit, quote, section, split
from bridge.slack.views.people import note_markup

_EXCERPT = 1500


def news_card(view: NewsView, messages: Messages) -> Message:
    """Return the note's beginning with a link to the whole of it."""
    title = messages(f"news.{view.kind.value}")
    blocks: list[Block] = [section(f"*{title}*")]
    blocks += [section(quote(part)) for part in split(view.text, _EXCERPT)[:1]]
    blocks.append(context(note_markup(view.link, messages)))
    return Message(fit(title, 300), tuple(blocks))
