"""Renders the question in the planner's thread whether a launch has opened."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bridge.domain.states import EMBARGOED
from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.opening import load
from bridge.slack.outgoing import Renderer
from bridge.slack.views.opening import open_prompt
from bridge.store.claims import Claim


def _prompt(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    view = load(session, claimed.launch_id, now=claimed.now) if claimed.launch_id is not None else None
    if view is None or (claimed.method == "post" and view.state not in EMBARGOED):
        return None
    return open_prompt(view, messages)


RENDERERS: Mapping[str, Renderer] = {"open_prompt": _prompt}
