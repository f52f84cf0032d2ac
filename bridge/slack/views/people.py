"""The client's people, the announcement and the clock as they stand on the client's own cards."""

from __future__ import annotations

from datetime import tzinfo

from bridge.messages import Messages
from bridge.services.who import Done, NoteLink, Who
from bridge.slack.views.mrkdwn import escape


def who_markup(who: Who, messages: Messages) -> str:
    """Return a person's name as markup: the name we were told, else the one Slack knows."""
    if who.name:
        return escape(who.name)
    return f"<@{who.user_id}>" if who.user_id else messages("people.nobody")


def done_markup(done: Done, zone: tzinfo, messages: Messages) -> str:
    """Return when and by whom something was done: 14:02 · 김승인."""
    return f"{done.at.astimezone(zone):%H:%M} · {who_markup(done.who, messages)}"


def note_markup(link: NoteLink | None, messages: Messages) -> str:
    """Return a link to the announcement, or what became of it; "" where there is none."""
    if link is None:
        return ""
    if link.deleted:
        return messages("people.note_deleted")
    return f"<{permalink(link.channel_id, link.ts)}|{messages('people.note')}>"


def permalink(channel_id: str, ts: str) -> str:
    """Return the address of a message, which Slack completes with the reader's workspace."""
    return f"https://slack.com/archives/{channel_id}/p{ts.replace('.', '')}"
