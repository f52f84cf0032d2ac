"""One file a feature: each reads Slack payloads, calls one service and answers its own interaction.

Every file offers `register(app, context)`; its listeners are wrapped by `slack.guard.guarded`. Events are the inbox's alone.
"""

from __future__ import annotations

from collections.abc import Callable

from slack_bolt import App

from bridge.slack.context import Context
from bridge.slack.installed import Installed
from bridge.slack.listeners import (
    asking,
    centers,
    clock,
    confirmation,
    ending,
    forms,
    headsup,
    home,
    inbox,
    interview,
    leftovers,
    lookup,
    news,
    opening,
    questions,
    reverifying,
    review,
    sending,
    status,
    synonyms,
    urgent,
)

# Every feature's `register`. Bolt asks listeners one after the other, at some 15 µs each: the busiest come first.
FEATURES: tuple[Callable[[App, Context], None], ...] = (
    lookup.register,
    confirmation.register,
    questions.register,
    review.register,
    headsup.register,
    interview.register,
    opening.register,
    ending.register,
    asking.register,
    forms.register,
    clock.register,
    news.register,
    reverifying.register,
    sending.register,
    status.register,
    urgent.register,
    synonyms.register,
    home.register,
    centers.register,
)

# Events that want an answer at once, after they are safely in the inbox: an @mention, a direct message, the home being opened.
ANSWERS: tuple[inbox.Answer, ...] = (
    inbox.Answer(inbox.wants_words, lookup.mention),
    inbox.Answer(inbox.wants_home, home.opened),
)


def register_all(app: App, context: Context, installed: Installed) -> None:
    """Register every feature's listeners, the inbox, and what answers clicks that nobody else knows."""
    inbox.register(app, context, installed, answers=ANSWERS)
    for register in FEATURES:
        register(app, context)
    leftovers.register(app, context)
