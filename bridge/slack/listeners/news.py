"""Clicks on the card about a note that changes, cancels or corrects something."""

from __future__ import annotations

import re
from typing import Any

from slack_bolt import App
from sqlalchemy import select

from bridge.errors import NotFoundError
from bridge.services import news
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.listeners.acting import actor, clicked, number
from bridge.slack.views.news import CHOOSE, REVIVE
from bridge.store.database import EVERYONE
from bridge.store.schema import NewsRow


def register(app: App, context: Context) -> None:
    """Listen to which launch is meant, and to "취소가 아니에요"."""

    def choose(body: dict[str, Any]) -> None:
        news_id, launch_id = (number(part) for part in clicked(body).partition(":")[::2])
        with context.database.write(_client(context, news_id)) as session:
            news.choose(
                session, news_id, launch_id or None, by=actor(body), playbook=context.playbook, now=context.now()
            )
        context.wake()

    def revive(body: dict[str, Any]) -> None:
        news_id = number(clicked(body))
        with context.database.write(_client(context, news_id)) as session:
            news.revive(session, news_id, by=actor(body), now=context.now())
        context.wake()

    answer = guarded(context)
    app.action(re.compile(rf"^{CHOOSE}:"))(answer(choose))
    app.action(REVIVE)(answer(revive))


def _client(context: Context, news_id: int) -> int:
    with context.database.read(EVERYONE) as session:
        found = session.scalar(select(NewsRow.client_id).where(NewsRow.id == news_id))
    if found is None:
        raise NotFoundError
    return found
