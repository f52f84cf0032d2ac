"""Distribution: which audience is told what, planned in the transaction of its cause, stamped when it stands in Slack."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import update
from sqlalchemy.orm import Session

from bridge.domain.clock import agents_from
from bridge.domain.entries import Entry
from bridge.domain.entry_json import from_json
from bridge.domain.notes import Moment, Precision
from bridge.domain.people import Action, Actor, Role
from bridge.domain.policy import Reach, Stage, parse_policy
from bridge.domain.revisions import ahead, asks_again, difference
from bridge.domain.states import EMBARGOED, OPEN_LAUNCHES, LaunchState
from bridge.domain.visibility import center_copy
from bridge.errors import NotFoundError, OutdatedError
from bridge.services import audiences, holding, readers, telling
from bridge.services.people import record, require
from bridge.store import directory, outbox
from bridge.store.claims import Claim
from bridge.store.directory import BoundChannel
from bridge.store.outbox import Sending
from bridge.store.schema import (
    BridgeRow,
    EntryRow,
    LaunchRow,
    OutboxRow,
    PersonRow,
    RevisionRow,
)


def find_launch(session: Session, launch_id: int) -> LaunchRow:
    """Return the launch. Raises NotFoundError."""
    launch = session.get(LaunchRow, launch_id)
    if launch is None:
        raise NotFoundError
    return launch


def announce_headsup(
    session: Session, launch_id: int, drafted: Sequence[RevisionRow], *, by: Actor, now: datetime
) -> None:
    """Tell the agents' channels that a launch is coming, before its manual is written. Telling twice is one telling.

    `drafted` is each entry's draft whose name, time, target and holding line the approver saw and let through (P1).
    Raises NotAllowedError, and OutdatedError where the launch is no longer coming.
    """
    launch = find_launch(session, launch_id)
    require(session, by, Action.SEND_HEADSUP, bridge_id=launch.bridge_id)
    if launch.state not in EMBARGOED:
        raise OutdatedError
    for revision in drafted:
        launch.approved_name = launch.approved_name or str(revision.body["name"])
        for channel in audiences.channels(session, session.get_one(EntryRow, revision.entry_id)):
            key = f"headsup:{launch.id}:{channel.channel_id}"
            telling.tell(session, launch, channel, kind="headsup", key=key, now=now, revision=revision)
    record(session, "headsup.sent", by=by, now=now, subject="launch", subject_id=launch.id)


def plan(session: Session, revision: RevisionRow, launch: LaunchRow, *, now: datetime) -> None:
    """Plan the distribution of a revision that was approved just now, to every channel of its audience.

    A channel that has an earlier revision sees the same message brought up to date and, in its thread, what changed. Where the
    bridge's policy or the approver says so, leads have it first, or put it in front of their center themselves.
    """
    entry = session.get_one(EntryRow, revision.entry_id)
    launch.approved_name = str(revision.body["name"])
    bridge = session.get_one(BridgeRow, launch.bridge_id)
    policy, zone = parse_policy(bridge.policy), ZoneInfo(bridge.zone)
    stage = Stage(launch.stage) if launch.stage else policy.stage
    moment = Moment(Precision(launch.precision), launch.opens_at)
    due_at = agents_from(stage, moment=moment, now=now, policy=policy, zone=zone)
    before, frozen = holding.before_it(session, revision), launch.frozen_at is not None
    changes = difference(_copy(before), _copy(revision)) if before is not None else ()
    again = asks_again(changes)
    if before is not None and not again:
        readers.keep(session, before, revision)
    elif before is not None:
        launch.confirmed_at = None
    holding.settle_news(session, launch, now=now)
    same = frozen and before is not None and not changes
    if same:
        holding.nothing_new(session, launch, entry, now=now)
    for channel in audiences.channels(session, entry):
        earlier = outbox.last_message(session, kind="manual", launch_id=launch.id, target=channel.channel_id)
        if earlier is not None and earlier.state in ("pending", "held"):
            earlier.state, earlier.error, earlier = "cancelled", "a newer revision was approved", None
        key = f"{revision.id}:{channel.channel_id}"
        headsup = _correct_headsup(session, launch, channel, revision, now=now)
        if earlier is not None:
            telling.bring_up_to_date(session, launch, earlier, key=f"manual-update:{key}", now=now, revision=revision)
            if same:
                continue
            # A new message only where people must act: else the change is noted in the thread.
            kind = "changed" if again else "revised"
            told_before = before.id if before is not None else None
            telling.tell(
                session,
                launch,
                channel,
                kind=kind,
                key=f"{kind}:{key}",
                now=now,
                revision=revision,
                under=None if again else earlier,
                subject=told_before,
            )
            continue
        if headsup is not None and frozen and not same:
            _end_its_wait(session, launch, channel, revision, headsup, before, now=now)
        leads = _leads(session, channel) if policy.reach is Reach.LEAD or stage is not Stage.NOW else []
        for lead in leads:
            _hand_to(session, launch, lead, revision, key=f"lead_manual:{key}", now=now)
        # Without a lead nobody would ever put it up: then it goes straight into the channel.
        if policy.reach is Reach.DIRECT or not leads:
            telling.tell(
                session, launch, channel, kind="manual", key=f"manual:{key}", now=now, revision=revision, due_at=due_at
            )


def release(session: Session, revision_id: int, *, by: Actor, now: datetime) -> int:
    """A lead puts an approved manual in front of his own center now; return into how many channels.

    Raises NotFoundError, NotAllowedError, and OutdatedError for a revision that is not the approved one.
    """
    revision = session.get(RevisionRow, revision_id)
    if revision is None:
        raise NotFoundError
    entry = session.get_one(EntryRow, revision.entry_id)
    require(session, by, Action.BRIEF, bridge_id=entry.bridge_id)
    launch = session.get(LaunchRow, entry.launch_id) if entry.launch_id is not None else None
    if launch is None or entry.approved_revision_id != revision_id or launch.state not in OPEN_LAUNCHES:
        raise OutdatedError
    if holding.held(launch.frozen_at, revision.decided_at):
        raise OutdatedError
    centers = {
        membership.center
        for membership in directory.memberships(session, team_id=by.team_id, user_id=by.user_id)
        if membership.bridge_id == entry.bridge_id and membership.role == Role.LEAD
    }
    released = 0
    for channel in audiences.channels(session, entry):
        if channel.center not in centers and centers != {""}:
            continue
        waiting = outbox.last_message(session, kind="manual", launch_id=launch.id, target=channel.channel_id)
        if waiting is not None and waiting.revision_id == revision_id:
            released += outbox.reschedule(session, waiting.id, due_at=now)
            continue
        key = f"manual:{revision.id}:{channel.channel_id}"
        telling.tell(session, launch, channel, kind="manual", key=key, now=now, revision=revision)
        released += 1
    record(session, "manual.released", by=by, now=now, subject="revision", subject_id=revision_id)
    return released


def remind(session: Session, launch: LaunchRow, *, mark: str, now: datetime) -> None:
    """Remind the agents, in a message of its own, of a launch whose manual stands in their channel."""
    for message in telling.told(session, launch.id):
        channel = directory.channel(session, message.target)
        revision = telling.approved_now(session, launch, channel)
        if channel is None or revision is None or message.kind != "manual":
            continue
        key = f"reminder:{launch.id}:{mark}:{channel.channel_id}"
        telling.tell(session, launch, channel, kind="reminder", key=key, now=now, revision=revision)


def passed(session: Session, launch: LaunchRow, *, mark: str, now: datetime) -> None:
    """Tell the agents that the announced time has passed and nobody has confirmed the opening."""
    telling.follow_up(session, launch, kind="passed", now=now, mark=mark)


def opened(session: Session, launch_id: int, *, by: Actor, now: datetime) -> None:
    """A person confirms that the launch has opened: the embargo is lifted. Raises NotAllowedError, OutdatedError."""
    launch = _enter(session, launch_id, LaunchState.LIVE, EMBARGOED, by=by, now=now)
    session.execute(update(LaunchRow).where(LaunchRow.id == launch.id).values(opened_at=now))
    # What opened and was put off opens once more: that is other news.
    telling.follow_up(session, launch, kind="live", now=now, mark=f"{now:%Y%m%dT%H%M%S%f}")


def delayed(session: Session, launch_id: int, *, by: Actor, now: datetime) -> None:
    """A person says that the launch opens later than announced; agents are told once a day at most."""
    launch = find_launch(session, launch_id)
    require(session, by, Action.OPEN, bridge_id=launch.bridge_id)
    if launch.state not in EMBARGOED:
        raise OutdatedError
    record(session, "launch.delayed", by=by, now=now, subject="launch", subject_id=launch.id)
    telling.follow_up(session, launch, kind="delayed", now=now, mark=f"{now:%Y%m%d}")


def cancelled(session: Session, launch_id: int, *, by: Actor, now: datetime) -> None:
    """A person says that the launch will not come: what is pending is taken back, what was told is corrected."""
    launch = _enter(session, launch_id, LaunchState.CANCELLED, (*EMBARGOED, LaunchState.LIVE), by=by, now=now)
    session.refresh(launch)
    holding.withdraw(session, launch, now=now)


def sent(session: Session, claimed: Claim, *, now: datetime) -> None:
    """Stamp the launch when an audience has been told of it for the first time (P8)."""
    stamps = {"headsup": LaunchRow.headsup_at, "manual": LaunchRow.distributed_at}
    stamp = stamps.get(claimed.kind)
    if stamp is None or claimed.method == "update":
        return
    session.execute(
        update(LaunchRow).where(LaunchRow.id == claimed.launch_id, stamp.is_(None)).values({stamp.key: now})
    )


def _enter(
    session: Session,
    launch_id: int,
    state: LaunchState,
    coming_from: tuple[LaunchState, ...],
    *,
    by: Actor,
    now: datetime,
) -> LaunchRow:
    launch = find_launch(session, launch_id)
    require(session, by, Action.OPEN, bridge_id=launch.bridge_id)
    moved = session.execute(
        update(LaunchRow).where(LaunchRow.id == launch_id, LaunchRow.state.in_(coming_from)).values(state=state)
    )
    if not moved.rowcount:  # type: ignore[attr-defined]
        raise OutdatedError
    record(session, f"launch.{state}", by=by, now=now, subject="launch", subject_id=launch_id)
    return launch


def _copy(revision: RevisionRow) -> Entry:
    """Return what a center sees of a revision."""
    return center_copy(from_json(revision.body))


def _correct_headsup(
    session: Session, launch: LaunchRow, channel: BoundChannel, revision: RevisionRow, *, now: datetime
) -> OutboxRow | None:
    """A heads-up that stands says what is approved now, too; return it, None where there is none."""
    standing = outbox.last_message(session, kind="headsup", launch_id=launch.id, target=channel.channel_id)
    if standing is None or standing.state in ("pending", "held"):
        return None
    key = f"headsup-update:{revision.id}:{standing.id}"
    telling.bring_up_to_date(session, launch, standing, key=key, now=now, revision=revision)
    return standing


def _end_its_wait(
    session: Session,
    launch: LaunchRow,
    channel: BoundChannel,
    revision: RevisionRow,
    headsup: OutboxRow,
    approved: RevisionRow | None,
    *,
    now: datetime,
) -> None:
    """Whoever had a heads-up only, and was told to wait, hears there what became of it.

    It says what was `approved` last before this, unless it was posted of a later version.
    """
    before = session.get_one(RevisionRow, headsup.revision_id or 0)
    if approved is not None and (approved.entry_id != before.entry_id or approved.number > before.number):
        before = approved
    kind = "revised" if ahead(difference(_copy(before), _copy(revision))) else "unheld"
    key = f"{kind}-headsup:{revision.id}:{channel.channel_id}"
    subject = before.id if kind == "revised" else None
    telling.tell(
        session, launch, channel, kind=kind, key=key, now=now, revision=revision, under=headsup, subject=subject
    )


def _leads(session: Session, channel: BoundChannel) -> list[PersonRow]:
    found = directory.people(session, bridge_id=channel.bridge_id, roles=(Role.LEAD,))
    return [lead for lead in found if lead.user_id and lead.center in ("", channel.center)]


def _hand_to(
    session: Session, launch: LaunchRow, lead: PersonRow, revision: RevisionRow, *, key: str, now: datetime
) -> None:
    outbox.enqueue(
        session,
        Sending(
            dedup_key=f"{key}:{lead.id}",
            bridge_id=launch.bridge_id,
            kind="lead_manual",
            method="dm",
            team_id=directory.reached_through(session, lead),
            target=lead.user_id or "",
            due_at=now,
            launch_id=launch.id,
            revision_id=revision.id,
        ),
        now=now,
    )
