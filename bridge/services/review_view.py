"""What an approver is shown of a version: everything a review card or modal needs, read in one go, frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bridge.domain.contact_codes import ContactCode
from bridge.domain.drafting import Conflict, PointsToCheck, points_to_check, untold
from bridge.domain.embargo import standing
from bridge.domain.entries import Entry, Source, SourceKind
from bridge.domain.notes import HeldBack, Kind, LaunchReading, Moment, Reading, Visibility
from bridge.domain.policy import Policy, Stage, parse_policy
from bridge.domain.replying import speaks_of_money
from bridge.domain.second_reading import INTERNAL
from bridge.domain.states import OPEN_LAUNCHES, Grade, LaunchState, RevisionState
from bridge.domain.visibility import center_copy
from bridge.services import audiences, contact_codes, drafts, revisions
from bridge.services.held_back import held_back, released
from bridge.services.manuals import ManualCard, opens_of
from bridge.services.who import Done, NoteLink, last_done, note_link, person
from bridge.store.schema import (
    AnnouncementRow,
    BridgeRow,
    DeliveryRow,
    EntryRow,
    LaunchRow,
    NewsRow,
    OutboxRow,
    RevisionRow,
    SecondReadingRow,
    WordingRow,
)


@dataclass(frozen=True, slots=True)
class Wording:
    """What a language model had to do with the version: `outcome` as in the table of wordings."""

    model: str
    outcome: str
    kept: int
    dropped: int


@dataclass(frozen=True, slots=True)
class Seconded:
    """What a language model added to the reading of the note: clauses that state something, and parts held back."""

    model: str
    facts: int
    held: int


@dataclass(frozen=True, slots=True)
class ReviewView:
    """One version as its approvers see it.

    `before` is what the difference is shown against: the approved version, else the version before this one. `digest` is the
    fingerprint of what the center would see. `newer` is the number of a newer version, where there is one. `stage` is when agents
    see it once it is approved, by the approver's choice or the policy's. `audiences` are those whom the entry is for, where the launch
    has several. `unread` is a note of which nobody understood what it changes: the version says what the one before it does.
    `refused`: Slack did not take the message that brings it to the center. `replies` are headquarters' replies in this version that speak of money or refunds.
    `untold` are the note's sentences that none of the launch's entries tells, while the version waits for a decision.
    """

    revision_id: int
    entry_id: int
    launch_id: int | None
    number: int
    state: RevisionState
    origin: str
    entry: Entry
    digest: str
    bridge_id: int
    zone: ZoneInfo
    opens: Moment
    points: PointsToCheck
    held: tuple[HeldBack, ...] = ()
    released: tuple[HeldBack, ...] = ()
    before: Entry | None = None
    before_number: int | None = None
    newer: int | None = None
    grade: Grade = Grade.MUST_READ
    stage: Stage = Stage.NOW
    policy: Policy = field(default_factory=Policy)
    audiences: tuple[str, ...] = ()
    launch_state: LaunchState | None = None
    opened_at: datetime | None = None
    link: NoteLink | None = None
    decided: Done | None = None
    reason: str = ""
    reason_note: str = ""
    left_to_cs: Done | None = None
    wording: Wording | None = None
    seconded: Seconded | None = None
    conflicts: tuple[Conflict, ...] = ()
    codes: tuple[ContactCode, ...] = ()
    unread: str = ""
    untold: tuple[HeldBack, ...] = ()
    replies: tuple[str, ...] = ()
    refused: bool = False

    @property
    def open(self) -> bool:
        """Whether it can be decided on."""
        gone = self.launch_state is not None and self.launch_state not in OPEN_LAUNCHES
        return self.state is RevisionState.IN_REVIEW and self.newer is None and not gone

    def preview(self, entry: Entry) -> ManualCard:
        """Return `entry` (this version, or what of it is confirmed) as the center would see it on the day it is approved."""
        return ManualCard(
            bridge_id=self.bridge_id,
            entry_id=self.entry_id,
            revision_id=self.revision_id,
            number=self.number,
            entry=center_copy(entry, Visibility.AGENT),
            standing=standing(self.launch_state, self.opens, now=None),
            opens=self.opens,
            opened_at=self.opened_at,
            zone=self.zone,
            grade=self.grade,
            totals=None,
            codes=self.codes,
        )


def load(session: Session, revision_id: int) -> ReviewView:
    """Return a version as its approvers see it. Raises NotFoundError."""
    row = revisions.revision(session, revision_id)
    entry = session.get_one(EntryRow, row.entry_id)
    bridge = session.get_one(BridgeRow, entry.bridge_id)
    launch = session.get(LaunchRow, entry.launch_id) if entry.launch_id is not None else None
    latest = revisions.newest(session, entry.id)
    policy = parse_policy(bridge.policy)
    before = _before(session, row)
    body = revisions.body_of(row)
    reason, _, note = (row.reason or "").partition(": ")
    said = _said(session, launch)
    return ReviewView(
        revision_id=row.id,
        entry_id=entry.id,
        launch_id=entry.launch_id,
        number=row.number,
        state=RevisionState(row.state),
        origin=row.origin,
        entry=body,
        digest=revisions.digest(body),
        bridge_id=bridge.id,
        zone=ZoneInfo(bridge.zone),
        opens=opens_of(launch, body),
        points=points_to_check(said.reading, said.launch, body),
        replies=_of_money(body),
        refused=_refused(session, row.id),
        held=held_back(session, entry.launch_id, entry.id),
        released=released(session, entry.launch_id),
        before=revisions.body_of(before) if before else None,
        before_number=before.number if before else None,
        newer=latest.number if latest and latest.number > row.number else None,
        grade=Grade(launch.grade) if launch else Grade.MUST_READ,
        stage=Stage(launch.stage) if launch and launch.stage else policy.stage,
        policy=policy,
        audiences=audiences.reached(session, entry),
        launch_state=LaunchState(launch.state) if launch else None,
        opened_at=launch.opened_at if launch else None,
        link=note_link(session, launch),
        decided=_decided(session, row, bridge_id=entry.bridge_id),
        reason=reason,
        reason_note=note,
        left_to_cs=last_done(session, "interview.left_to_cs", entry.launch_id, bridge_id=entry.bridge_id),
        wording=_wording(session, row.id),
        seconded=_seconded(session, launch.announcement_id) if launch else None,
        conflicts=revisions.conflicts_of(row),
        codes=contact_codes.codes(session),
        unread=_unread(session, row, before),
        untold=_untold(session, launch, said) if row.state == RevisionState.IN_REVIEW else (),
    )


def _refused(session: Session, revision_id: int) -> bool:
    failed = select(OutboxRow.id).where(OutboxRow.id == DeliveryRow.outbox_id, OutboxRow.state == "failed")
    told = select(DeliveryRow.id).where(DeliveryRow.revision_id == revision_id, failed.exists())
    return session.scalar(told.limit(1)) is not None


def _is_reply(source: Source) -> bool:
    """Tell whether a sentence rests on a reply to an agent's question; what else a planner answered bears its own kind's name."""
    return source.kind is SourceKind.ANSWER and (source.ref or "").isdigit()


def _of_money(entry: Entry) -> tuple[str, ...]:
    """Return what agents would say by headquarters' replies that speak of money or refunds: no note states it."""
    replied = (item for item in entry.inquiries if any(map(_is_reply, item.sources)))
    return tuple(item.say for item in replied if speaks_of_money(" ".join((*item.questions[:1], item.say))))


def _unread(session: Session, row: RevisionRow, before: RevisionRow | None) -> str:
    """Return the note for which a version was made that says the same as the one that stands, "" for any other version."""
    if row.origin != "news" or before is None or before.previewed is None:
        return ""
    if revisions.digest(revisions.body_of(before)) != revisions.digest(revisions.body_of(row)):
        return ""
    text = session.scalar(
        select(AnnouncementRow.text)
        .join(NewsRow, NewsRow.announcement_id == AnnouncementRow.id)
        .join(EntryRow, EntryRow.launch_id == NewsRow.launch_id)
        .where(EntryRow.id == row.entry_id, NewsRow.created_at <= row.created_at)
        .order_by(NewsRow.id.desc())
        .limit(1)
    )
    return text or ""


def _wording(session: Session, revision_id: int) -> Wording | None:
    row = session.scalar(
        select(WordingRow)
        .where(
            or_(WordingRow.made_id == revision_id, WordingRow.revision_id == revision_id), WordingRow.outcome != "asked"
        )
        .order_by(WordingRow.made_id == revision_id)
        .limit(1)
    )
    if row is None or (row.made_id is None and not row.texts):
        return None
    return Wording(row.model, row.outcome, row.kept, row.dropped)


def _seconded(session: Session, announcement_id: int) -> Seconded | None:
    rows = session.scalars(select(SecondReadingRow).where(SecondReadingRow.announcement_id == announcement_id)).all()
    said = [one for row in rows for one in row.said]
    internal = sum(one["about"] == INTERNAL for one in said)
    return Seconded(rows[-1].model, len(said) - internal, internal) if said else None


_READ_AGAIN = 8_000
"""Characters of a note that are read again for its contradictions, and for what no entry tells of it, within the three seconds that a click may take."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What the launch's note says now; nothing of it where there is none, or where it is too long to be read within a click."""

    launch: LaunchReading
    reading: Reading
    note: str = ""


def _said(session: Session, launch: LaunchRow | None) -> _Said:
    note = session.get(AnnouncementRow, launch.announcement_id) if launch is not None else None
    if launch is None or note is None or len(note.text) > _READ_AGAIN:
        return _Said(LaunchReading(name=None), Reading(Kind.OTHER, 0.0))
    found, reading = drafts.reading_of(session, launch)
    return _Said(found, reading, note.text)


def untold_of(session: Session, launch: LaunchRow) -> tuple[HeldBack, ...]:
    """Return the sentences of the launch's note that none of its entries tells.

    None of one of which there is news: what its note said may hold no more.
    """
    return _untold(session, launch, _said(session, launch))


def _untold(session: Session, launch: LaunchRow | None, said: _Said) -> tuple[HeldBack, ...]:
    if launch is None or not said.note:
        return ()
    if session.scalar(select(NewsRow.id).where(NewsRow.launch_id == launch.id).limit(1)) is not None:
        return ()
    newest = (revisions.newest(session, entry.id) for entry in audiences.entries(session, launch.id))
    bodies = [revisions.body_of(row) for row in newest if row is not None]
    return untold(said.note, said.reading, said.launch, bodies)


def _before(session: Session, row: RevisionRow) -> RevisionRow | None:
    """Return the version that the center has, else the one before."""
    earlier = select(RevisionRow).where(RevisionRow.entry_id == row.entry_id, RevisionRow.number < row.number)
    told = earlier.where(RevisionRow.previewed.is_not(None))
    order = RevisionRow.number.desc()
    return session.scalar(told.order_by(order).limit(1)) or session.scalar(earlier.order_by(order).limit(1))


def _decided(session: Session, row: RevisionRow, *, bridge_id: int) -> Done | None:
    if row.decided_at is None:
        return None
    return Done(person(session, row.decided_team, row.decided_user, bridge_id=bridge_id), row.decided_at)
