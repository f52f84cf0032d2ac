"""Renders news: the approvers' card, was → is for agents, and the stretch in which answers may have been wrong."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.entry_json import from_json
from bridge.domain.revisions import Change, ahead, difference, said_once
from bridge.domain.states import Grade, LaunchState, RevisionState
from bridge.domain.visibility import center_copy
from bridge.messages import Messages
from bridge.services import news, news_view, reading_back, windows
from bridge.services.chat import Message
from bridge.slack.outgoing import Renderer
from bridge.slack.views.mrkdwn import escape, section
from bridge.slack.views.news import cancelled, changed, news_card, understood, window_line, window_message
from bridge.store.claims import Claim
from bridge.store.outbox import STANDING
from bridge.store.schema import BridgeRow, EntryRow, LaunchRow, OutboxRow, RevisionRow


def _card(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    view = news_view.load(session, claimed.subject_id) if claimed.subject_id is not None else None
    return news_card(view, messages) if view is not None else None


def _changed(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    """Render what an approved revision changed, if it is still the approved one (P1)."""
    launch = session.get(LaunchRow, claimed.launch_id) if claimed.launch_id is not None else None
    revision = session.get(RevisionRow, claimed.revision_id) if claimed.revision_id is not None else None
    if launch is None or revision is None or revision.state != RevisionState.APPROVED:
        return None
    if launch.state == LaunchState.CANCELLED:
        return None
    entry = session.get_one(EntryRow, revision.entry_id)
    if entry.approved_revision_id != revision.id or (claimed.kind == "revised" and not _stands(session, claimed)):
        return None
    asks = claimed.kind == "changed" and Grade(launch.grade).asks_confirmation
    buttons = (entry.bridge_id, revision.id, entry.id) if asks else None
    window = _window(session, claimed, messages)
    changes, early = _changes(session, claimed, revision), _of_a_headsup(session, claimed)
    name = launch.approved_name or entry.title
    return changed(name, ahead(changes) if early else changes, window, buttons, messages, early=early)


def _changes(session: Session, claimed: Claim, revision: RevisionRow) -> tuple[Change, ...]:
    before = session.get(RevisionRow, claimed.subject_id) if claimed.subject_id is not None else None
    if before is None:
        return ()
    return said_once(difference(center_copy(from_json(before.body)), center_copy(from_json(revision.body))))


def _of_a_headsup(session: Session, claimed: Claim) -> bool:
    """Tell whether it stands under a heads-up, whose readers have seen nothing of the manual yet."""
    return session.scalar(select(OutboxRow.kind).where(OutboxRow.id == claimed.under_id)) == "headsup"


def _cancelled(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    launch = session.get(LaunchRow, claimed.launch_id) if claimed.launch_id is not None else None
    if launch is None or launch.state != LaunchState.CANCELLED or not _stands(session, claimed):
        return None
    text = messages("delivery.cancel", name=escape(launch.approved_name or messages("delivery.unnamed")))
    return cancelled(text, _window(session, claimed, messages))


def _stands(session: Session, claimed: Claim) -> bool:
    return session.scalar(select(OutboxRow.state).where(OutboxRow.id == claimed.under_id)) in STANDING


def _window(session: Session, claimed: Claim, messages: Messages) -> str:
    revision = session.get(RevisionRow, claimed.revision_id) if claimed.kind != "cancel" else None
    before = session.get(RevisionRow, claimed.subject_id or 0) if revision is not None else None
    row = windows.current(session, claimed.launch_id or 0, revision, before)
    if row is None or row.wrong_from is None:
        return ""
    end = row.wrong_until or claimed.now
    zone = ZoneInfo(session.get_one(BridgeRow, claimed.bridge_id).zone)
    return window_line(row.wrong_from, end, zone, len(windows.lookups(session, row)), messages)


def _wrong_window(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    stood = session.get_one(OutboxRow, claimed.id).created_at  # the correction: it caused this message
    found = windows.window(session, claimed.subject_id or 0, until=stood, lead=claimed.target)
    zone = ZoneInfo(session.get_one(BridgeRow, claimed.bridge_id).zone)
    return window_message(found, zone, messages) if found is not None else None


def _read(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    view = news_view.load(session, claimed.subject_id) if claimed.subject_id is not None else None
    return understood(view, messages) if view is not None and not view.link.deleted else None


def _added(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    launch = session.get(LaunchRow, claimed.launch_id) if claimed.launch_id is not None else None
    if launch is None:
        return None
    name = escape(launch.name or messages("delivery.unnamed"))
    return Message(text := messages("news.understood.added", name=name), (section(text),))


def _deleted(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    launch = session.get(LaunchRow, claimed.launch_id) if claimed.launch_id is not None else None
    if launch is None or launch.state != LaunchState.CANCELLED:
        return None
    name = escape(launch.name or launch.approved_name or messages("delivery.unnamed"))
    return Message(text := messages("news.understood.deleted", name=name), (section(text),))


RENDERERS: Mapping[str, Renderer] = {
    news.KIND: _card,
    reading_back.NEWS: _read,
    reading_back.ADDED: _added,
    reading_back.DELETED: _deleted,
    "changed": _changed,
    "revised": _changed,
    "cancel": _cancelled,
    windows.KIND: _wrong_window,
}
