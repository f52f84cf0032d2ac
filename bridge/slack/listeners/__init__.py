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
    clock,
    confirmation,
    headsup,
    inbox,
    interview,
    leftovers,
    lookup,
    news,
    opening,
    questions,
    review,
)

# A feature's `register` goes here, in the order in which Bolt is to ask them.
FEATURES: tuple[Callable[[App, Context], None], ...] = (
    asking.register,
    clock.register,
    news.register,
    headsup.register,
    interview.register,
    review.register,
    opening.register,
    confirmation.register,
    lookup.register,
    questions.register,
)

# Events that want a private answer at once (an @mention, a direct message), after they are safely in the inbox.
ANSWERS: tuple[inbox.Answer, ...] = (lookup.mention,)


def register_all(app: App, context: Context, installed: Installed) -> None:
    """Register every feature's listeners, the inbox, and what answers clicks that nobody else knows."""
    for register in FEATURES:
        register(app, context)
    inbox.register(app, context, installed, answers=ANSWERS)
    leftovers.register(app, context)
