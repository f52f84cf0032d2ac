"""Renders the questions in the planner's thread."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.interview import KIND, load
from bridge.services.playbook import Playbook
from bridge.slack.outgoing import Renderer
from bridge.slack.views.interview import interview_message
from bridge.store.claims import Claim


def renderers(playbook: Playbook) -> Mapping[str, Renderer]:
    """Return the renderer of the questions, which are CS people's own words."""

    def render(session: Session, claimed: Claim, messages: Messages) -> Message | None:
        return interview_message(load(session, claimed.launch_id, playbook), messages) if claimed.launch_id else None

    return {KIND: render}
