"""What leaves through the outbox: for each kind of message, how it is rendered at the moment it is sent.

One file a feature, each with `RENDERERS`. A renderer reads the present state and returns None where the message must no
longer be sent: an older revision, an approval withdrawn, a launch cancelled.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.links import NO_LINKS, Links
from bridge.services.playbook import Playbook
from bridge.store.claims import Claim

Renderer = Callable[[Session, Claim, Messages], Message | None]


def all_renderers(playbook: Playbook, links: Links = NO_LINKS) -> Mapping[str, Renderer]:
    """Return every kind's renderer; some say what CS people wrote in `manuals/`, some link to pages."""
    from bridge.slack.outgoing import (  # they name `Renderer`
        asking,
        attached,
        briefing,
        catching_up,
        clock,
        delivery,
        ending,
        forms,
        headsup,
        interview,
        manual,
        news,
        opening,
        questions,
        reverifying,
        review,
        sending,
        urgent,
    )

    return {
        **asking.RENDERERS,
        **attached.RENDERERS,
        **briefing.renderers(links),
        **catching_up.RENDERERS,
        **clock.RENDERERS,
        **delivery.RENDERERS,
        **ending.RENDERERS,
        **forms.RENDERERS,
        **headsup.RENDERERS,
        **interview.renderers(playbook),
        **manual.RENDERERS,
        **news.RENDERERS,
        **opening.RENDERERS,
        **questions.RENDERERS,
        **reverifying.RENDERERS,
        **review.RENDERERS,
        **sending.RENDERERS,
        **urgent.RENDERERS,
    }
