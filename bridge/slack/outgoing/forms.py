"""Renders the note that a form makes."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bridge.messages import Messages
from bridge.services import forms
from bridge.services.chat import Message
from bridge.slack.outgoing import Renderer
from bridge.slack.views.forms import form_note
from bridge.store.claims import Claim


def _note(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    note = forms.load(session, claimed.subject_id or 0)
    return form_note(note, messages) if note is not None else None


RENDERERS: Mapping[str, Renderer] = {forms.KIND: _note}
