"""Renders what the clock says, and drops what has lost its sense by the time it could be sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bridge.domain.clock import WARNINGS
from bridge.domain.notes import Moment, Precision
from bridge.domain.policy import parse_policy
from bridge.domain.states import EMBARGOED, Grade, LaunchState, RevisionState
from bridge.errors import NotFoundError, OutdatedError
from bridge.messages import Messages
from bridge.services import audiences, clockwork, holding, manuals, opening, readers
from bridge.services.chat import Message
from bridge.services.coming import coming_of
from bridge.services.who import last_done
from bridge.slack.outgoing import Renderer
from bridge.slack.views import clock as view
from bridge.slack.views.clock import Subject
from bridge.slack.views.coming import say_of
from bridge.slack.views.confirmation import read_of
from bridge.slack.views.delivery import frame
from bridge.slack.views.opening import open_prompt
from bridge.slack.views.when import say_at
from bridge.store.claims import Claim
from bridge.store.outbox import STANDING
from bridge.store.schema import (
    BridgeRow,
    EntryRow,
    LaunchRow,
    LookupRow,
    OutboxRow,
    PersonRow,
    QuestionRow,
    RevisionRow,
)


def _subject(session: Session, claimed: Claim, launch: LaunchRow, *, internal: bool) -> Subject:
    """Return what the message is about; only the client's own people see a name that nobody has approved."""
    bridge = session.get_one(BridgeRow, claimed.bridge_id)
    name = launch.approved_name or (launch.name if internal else None)
    moment = Moment(Precision(launch.precision), launch.opens_at)
    over = launch.opens_at is not None and launch.opens_at <= claimed.now
    return Subject(
        launch_id=launch.id,
        bridge_id=bridge.id,
        name=name or "",
        moment=moment,
        zone=ZoneInfo(bridge.zone),
        coming=coming_of(session, launch.id),
        opened=launch.state == LaunchState.LIVE,
        over=over,
    )


def _launch(session: Session, claimed: Claim) -> LaunchRow | None:
    return session.get(LaunchRow, claimed.launch_id) if claimed.launch_id is not None else None


def _waiting(session: Session, launch: LaunchRow) -> tuple[str, ...]:
    """Return the audiences whose entry waits for a decision while another of the launch has one; none where all wait, or all read one."""
    entries = audiences.entries(session, launch.id)
    waits = clockwork.undecided(session, entries)
    if len(waits) == len(entries):
        return ()
    return tuple(dict.fromkeys(audience for entry in waits for audience in audiences.reached(session, entry)))


def _newest(session: Session, launch: LaunchRow) -> int | None:
    """Return the version to look at: the newest that waits for a decision, else the newest."""
    return session.scalar(
        select(RevisionRow.id)
        .join(EntryRow, EntryRow.id == RevisionRow.entry_id)
        .where(EntryRow.launch_id == launch.id)
        .order_by((RevisionRow.state != RevisionState.IN_REVIEW), RevisionRow.id.desc())
        .limit(1)
    )


def _warning(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    launch = _launch(session, claimed)
    if launch is None or launch.state not in (*EMBARGOED, LaunchState.LIVE):
        return None
    if clockwork.status_of(session, launch).ready:
        return None
    rung = min(claimed.subject_id or 0, len(WARNINGS) - 1)
    about = replace(_subject(session, claimed, launch, internal=True), waiting=_waiting(session, launch))
    return view.warning(about, rung, _newest(session, launch), messages)


def _nudge(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    """Render the word that a deadline is near; once it has passed the warning says more."""
    launch = _launch(session, claimed)
    if launch is None or launch.state not in EMBARGOED:
        return None
    watched = clockwork.watch(session, launch)
    if watched.status.ready or watched.plan is None or watched.plan.approve_by <= claimed.now:
        return None
    by = say_at(watched.plan.approve_by, watched.zone, messages)
    about = replace(_subject(session, claimed, launch, internal=True), waiting=_waiting(session, launch))
    return view.nudge(about, _newest(session, launch), by, messages)


def _headsup(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    launch = _launch(session, claimed)
    if launch is None:
        return None
    if claimed.method == "update":
        sent = last_done(session, "headsup.sent", launch.id, bridge_id=launch.bridge_id)
        return view.headsup_sent(_subject(session, claimed, launch, internal=True), sent, messages) if sent else None
    if launch.state not in EMBARGOED:
        return None
    status = clockwork.status_of(session, launch)
    newest = _newest(session, launch)
    if status.told or status.ready or newest is None:
        return None
    return view.headsup_nudge(_subject(session, claimed, launch, internal=True), newest, messages)


def _approved(session: Session, claimed: Claim) -> EntryRow | None:
    """Return the entry if the message's revision is still the one that agents may see (P1)."""
    if claimed.revision_id is None:
        return None
    try:
        return manuals.approved(session, claimed.revision_id)[1]
    except (NotFoundError, OutdatedError):
        return None


def _coming(session: Session, claimed: Claim) -> tuple[LaunchRow, EntryRow] | None:
    """Return launch and entry while the opening lies ahead and nothing is being looked into."""
    launch, entry = _launch(session, claimed), _approved(session, claimed)
    if launch is None or entry is None or launch.state not in EMBARGOED:
        return None
    if launch.frozen_at is not None and _held(session, claimed, launch):
        return None
    return None if launch.opens_at is not None and launch.opens_at <= claimed.now else (launch, entry)


def _held(session: Session, claimed: Claim, launch: LaunchRow) -> bool:
    revision = session.get(RevisionRow, claimed.revision_id or 0)
    return holding.held(launch.frozen_at, revision.decided_at if revision is not None else None)


def _at_work(session: Session, claimed: Claim) -> bool:
    """Tell whether the center works now: a reminder that Slack kept waiting into the night is none any more."""
    bridge = session.get_one(BridgeRow, claimed.bridge_id)
    return parse_policy(bridge.policy).center_calendar(ZoneInfo(bridge.zone)).is_working(claimed.now)


def _reminder(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    found = _coming(session, claimed)
    if found is None:
        return None
    launch, entry = found
    about = _subject(session, claimed, launch, internal=False)
    asks = Grade(launch.grade).asks_confirmation
    return view.reminder(about, claimed.revision_id or 0, entry.id, asks, messages)


def _confirm_reminder(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    found = _coming(session, claimed)
    waited_for = readers.is_waited_for(
        session, claimed.revision_id or 0, bridge_id=claimed.bridge_id, user_id=claimed.target
    )
    if found is None or not waited_for or not _at_work(session, claimed):
        return None
    about = _subject(session, claimed, found[0], internal=False)
    return view.confirm_reminder(about, claimed.revision_id or 0, found[1].id, messages)


def _unconfirmed(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    launch, entry = _launch(session, claimed), _approved(session, claimed)
    if launch is None or entry is None or launch.state not in EMBARGOED:
        return None
    last = claimed.kind == "unconfirmed"
    if not last and (_coming(session, claimed) is None or not _at_work(session, claimed)):
        return None
    center = session.scalar(
        select(PersonRow.center).where(
            PersonRow.bridge_id == claimed.bridge_id, PersonRow.user_id == claimed.target, PersonRow.role == "lead"
        )
    )
    revision = session.get_one(RevisionRow, claimed.revision_id or 0)
    totals = readers.count(session, revision, bridge_id=claimed.bridge_id, center=center or None)
    if not totals.missing:
        return None
    about = _subject(session, claimed, launch, internal=False)
    return view.unconfirmed(about, revision.id, totals, last=last, messages=messages)


def _open_again(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    """Ask again; whoever was asked sees what was answered."""
    launch = _launch(session, claimed)
    if launch is None:
        return None
    due = launch.opens_at is not None and launch.opens_at <= claimed.now
    if claimed.method != "update" and (launch.state not in EMBARGOED or not due):
        return None
    return open_prompt(opening.load(session, launch.id, now=claimed.now), messages)


def _frame(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    """Render news in the thread of what stands, as long as it is news."""
    launch = _launch(session, claimed)
    standing = session.scalar(select(OutboxRow.state).where(OutboxRow.id == claimed.under_id))
    if launch is None or standing not in STANDING:
        return None
    if claimed.kind == "passed" and (
        launch.state not in EMBARGOED or launch.opens_at is None or launch.opens_at > claimed.now
    ):
        return None
    if claimed.kind == "held" and launch.frozen_at is None:
        return None
    name = launch.approved_name or messages("delivery.unnamed")
    said = frame(claimed.kind, name, coming_of(session, launch.id), messages)
    return replace(said, aloud=claimed.kind == "unheld" and _cancelled_before(session, claimed))


def _cancelled_before(session: Session, claimed: Claim) -> bool:
    """Tell whether agents heard in this channel that the launch was cancelled: that it is not they hear there, too."""
    return (
        session.scalar(
            select(OutboxRow.id)
            .where(
                OutboxRow.launch_id == claimed.launch_id,
                OutboxRow.kind == "cancel",
                OutboxRow.target == claimed.target,
                OutboxRow.state.in_(STANDING),
            )
            .limit(1)
        )
        is not None
    )


def _lead_manual(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    found = _coming(session, claimed)
    if found is None:
        return None
    launch, entry = found
    about = _subject(session, claimed, launch, internal=False)
    waiting = session.scalar(
        select(func.min(OutboxRow.due_at)).where(
            OutboxRow.launch_id == launch.id, OutboxRow.kind == "manual", OutboxRow.revision_id == claimed.revision_id
        )
    )
    said = say_at(waiting, ZoneInfo(session.get_one(BridgeRow, claimed.bridge_id).zone), messages) if waiting else ""
    return view.lead_manual(about, claimed.revision_id or 0, entry.id, waiting, said, messages)


def _figures(session: Session, claimed: Claim, messages: Messages) -> Message | None:
    launch = _launch(session, claimed)
    if launch is None or launch.opened_at is None or claimed.now > launch.opened_at + timedelta(days=4):
        return None
    entries = select(EntryRow.id).where(EntryRow.launch_id == launch.id)
    lookups = session.scalar(
        select(func.count())
        .select_from(LookupRow)
        .where(LookupRow.entry_id.in_(entries), LookupRow.at >= launch.opened_at)
    )
    asked = session.scalar(select(func.count()).select_from(QuestionRow).where(QuestionRow.launch_id == launch.id))
    open_ = session.scalar(
        select(func.count())
        .select_from(QuestionRow)
        .where(QuestionRow.launch_id == launch.id, QuestionRow.answered_at.is_(None))
    )
    about = _subject(session, claimed, launch, internal=True)
    lines = [messages("clock.figure.lookups", count=lookups or 0)]
    lines.append(messages("clock.figure.questions", count=asked or 0, open=open_ or 0))
    for row in session.scalars(
        select(RevisionRow)
        .join(EntryRow, EntryRow.approved_revision_id == RevisionRow.id)
        .where(EntryRow.launch_id == launch.id)
    ):
        totals = readers.count(session, row, bridge_id=launch.bridge_id, center=None)
        lines.append(messages("clock.figure.confirmed", read=read_of(totals, messages)))
    if launch.distributed_at is not None:
        lead = launch.opened_at - launch.distributed_at
        hours = abs(round(lead.total_seconds() / 3600))
        key = "clock.figure.lead" if lead >= timedelta() else "clock.figure.behind"
        lines.append(say_of(messages, key, about.coming, hours=hours))
    else:
        lines.append(messages("clock.figure.never"))
    return view.figures(about, tuple(lines), messages)


RENDERERS: Mapping[str, Renderer] = {
    "clock_warning": _warning,
    "clock_nudge": _nudge,
    "clock_headsup": _headsup,
    "reminder": _reminder,
    "confirm_reminder": _confirm_reminder,
    "unconfirmed": _unconfirmed,
    "lead_reminder": _unconfirmed,
    opening.AGAIN: _open_again,
    "passed": _frame,
    "held": _frame,
    "unheld": _frame,
    "lead_manual": _lead_manual,
    "figures": _figures,
}
