"""Renders the private question whether a message announces a launch."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services import additions
from bridge.services.asking import load
from bridge.services.chat import Message
from bridge.slack.outgoing import Renderer
from bridge.slack.views.asking import ask_message, which_message
from bridge.store.claims import Claim
from bridge.store.schema import LaunchRow


def _ask(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    view = load(session, claimed.subject_id) if claimed.subject_id is not None else None
    if view is None or (claimed.method != "update" and view.answered):
        return None
    return ask_message(view, messages)


def _which(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    launch = session.get(LaunchRow, claimed.launch_id) if claimed.launch_id is not None else None
    names = additions.names(session, launch.announcement_id) if launch is not None else ()
    return which_message(names, messages) if len(names) > 1 else None


RENDERERS: Mapping[str, Renderer] = {"ask_announcement": _ask, additions.WHICH: _which}
