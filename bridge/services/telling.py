"""What stands in the agents' channels about a launch: put up, brought up to date, followed by news in its thread."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.services import audiences
from bridge.store import directory, outbox
from bridge.store.directory import BoundChannel
from bridge.store.once import insert_once
from bridge.store.outbox import Sending
from bridge.store.schema import DeliveryRow, EntryRow, LaunchRow, OutboxRow, RevisionRow

# What the center is told of a launch; whatever of it has not been sent is taken back when the launch is cancelled.
TOLD = (
    "headsup",
    "manual",
    "manual_rest",
    "revised",
    "changed",
    "live",
    "delayed",
    "reminder",
    "passed",
    "confirm_reminder",
    "lead_manual",
)

# What is said in a heads-up, too, where the manual stands beside it: that it waits, and what ends the wait that it speaks of.
_THERE_TOO = ("held", "unheld", "live", "cancel", "ended", "resumed")
_CHANGES = ("revised", "changed", "delayed", "held", "unheld", "passed", "ended", "resumed")


def told(session: Session, launch_id: int) -> list[OutboxRow]:
    """Return the messages in agents' channels that stand for the launch: its manual or, before that, its heads-up."""
    rows = session.scalars(
        select(OutboxRow)
        .where(
            OutboxRow.launch_id == launch_id,
            OutboxRow.kind.in_(("headsup", "manual")),
            OutboxRow.method == "post",
            OutboxRow.state.in_(("sending", "sent", "ambiguous")),
        )
        .order_by(OutboxRow.id)
    )
    newest: dict[str, OutboxRow] = {}
    for row in rows:
        newest[row.target] = row if row.kind == "manual" else newest.get(row.target, row)
    return list(newest.values())


def _headsups(session: Session, launch_id: int, standing: Sequence[OutboxRow]) -> list[OutboxRow]:
    """Return the heads-ups that stand beside what `told` returns."""
    others = {message.id for message in standing}
    rows = session.scalars(
        select(OutboxRow)
        .where(
            OutboxRow.launch_id == launch_id,
            OutboxRow.kind == "headsup",
            OutboxRow.method == "post",
            OutboxRow.state.in_(("sending", "sent", "ambiguous")),
        )
        .order_by(OutboxRow.id)
    )
    return [row for row in rows if row.id not in others]


def follow_up(
    session: Session,
    launch: LaunchRow,
    *,
    kind: str,
    now: datetime,
    mark: str = "",
    entry: EntryRow | None = None,
    due_at: datetime | None = None,
    aloud: bool = False,
) -> None:
    """Bring what stands in the agents' channels up to date and post the news in its thread; `aloud`: in the channel itself.

    With `entry` in its channels only.
    """
    standing = told(session, launch.id)
    only = {channel.channel_id for channel in audiences.channels(session, entry)} if entry is not None else None
    for headsup in _headsups(session, launch.id, standing) if kind in _THERE_TOO else ():
        if only is None or headsup.target in only:
            said = approved_now(session, launch, directory.channel(session, headsup.target))
            key = f"{kind}-headsup:{launch.id}:{headsup.id}:{mark}"
            bring_up_to_date(session, launch, headsup, key=key, now=now, revision=said)
    for message in standing:
        channel = directory.channel(session, message.target)
        if channel is None or (only is not None and message.target not in only):
            continue
        key = f"{launch.id}:{message.id}:{mark}"
        revision = approved_now(session, launch, channel)
        bring_up_to_date(session, launch, message, key=f"{kind}-update:{key}", now=now, revision=revision)
        under = None if aloud else message
        tell(session, launch, channel, kind=kind, key=f"{kind}:{key}", now=now, under=under, due_at=due_at)


def approved_now(session: Session, launch: LaunchRow, channel: BoundChannel | None) -> RevisionRow | None:
    """Return the revision that a channel's agents should have in front of them."""
    if channel is None:
        return None
    entry = audiences.entry_for(session, launch.id, channel.audience)
    if entry is None or entry.approved_revision_id is None:
        return None
    return session.get(RevisionRow, entry.approved_revision_id)


def tell(
    session: Session,
    launch: LaunchRow,
    channel: BoundChannel,
    *,
    kind: str,
    key: str,
    now: datetime,
    revision: RevisionRow | None = None,
    under: OutboxRow | None = None,
    due_at: datetime | None = None,
    subject: int | None = None,
) -> None:
    """Plan a message to an agents' channel and the delivery that it is; the same key is planned once.

    It stands in the thread of `under` where that is given. `subject` is the revision that these agents had before.
    """
    outbox_id = outbox.enqueue(
        session,
        Sending(
            dedup_key=key,
            bridge_id=launch.bridge_id,
            kind=kind,
            method="post",
            team_id=channel.team_id,
            target=channel.channel_id,
            due_at=due_at or now,
            under_id=under.id if under else None,
            launch_id=launch.id,
            revision_id=revision.id if revision else None,
            subject_id=subject,
        ),
        now=now,
    )
    if outbox_id is not None:
        insert_once(
            session,
            DeliveryRow,
            launch_id=launch.id,
            revision_id=revision.id if revision else None,
            outbox_id=outbox_id,
            kind="change" if kind in _CHANGES else kind,
            channel_id=channel.channel_id,
            planned_at=now,
        )


def bring_up_to_date(
    session: Session,
    launch: LaunchRow,
    message: OutboxRow,
    *,
    key: str,
    now: datetime,
    revision: RevisionRow | None = None,
) -> None:
    """Plan that a message which stands is shown anew, as the database is when it is sent."""
    outbox.enqueue(
        session,
        Sending(
            dedup_key=key,
            bridge_id=launch.bridge_id,
            kind=message.kind,
            method="update",
            team_id=message.team_id,
            target=message.target,
            due_at=now,
            updates_id=message.id,
            launch_id=launch.id,
            revision_id=revision.id if revision else message.revision_id,
        ),
        now=now,
    )
