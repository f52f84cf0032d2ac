"""What the app's home shows somebody: what waits for him, what he must know, who of his people has not read it.

It is read anew each time he opens it, from the database as it is, by what he is on each of his bridges (P7).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from bridge.domain.news import NewsState
from bridge.domain.notes import Moment, Precision
from bridge.domain.people import CENTER_ROLES, Action, Actor, Role, may
from bridge.domain.search.synonyms import Synonyms
from bridge.domain.states import EMBARGOED, OPEN_LAUNCHES, AnnouncementState, LaunchState, RevisionState
from bridge.services import briefing, broken, centers, confirmation, interview, lookup, news, question_board, status
from bridge.services.briefing import Missing
from bridge.services.broken import Notice
from bridge.services.centers import Answering
from bridge.services.overview import Overview
from bridge.services.places import Place
from bridge.services.playbook import Playbook
from bridge.services.revisions import REVIEW_CARD
from bridge.services.status import Standing
from bridge.store.schema import (
    AnnouncementRow,
    BridgeRow,
    EntryRow,
    LaunchRow,
    NewsRow,
    OutboxRow,
    QuestionRow,
    RevisionRow,
)

MOST_WAITING = 8
_MOST_INTERVIEWS = 10


class Wait(StrEnum):
    """What is waited for."""

    REVIEW = "review"
    NEWS = "news"
    OPENING = "opening"
    QUESTION = "question"
    INTERVIEW = "interview"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits for a person. `channel_id` and `ts` are its message, "" where it is not posted (any more)."""

    what: Wait
    title: str
    opens: Moment | None = None
    channel_id: str = ""
    ts: str = ""


@dataclass(frozen=True, slots=True)
class Corner:
    """The home's part of one bridge. `more` is how many waiting things are not listed; `centers` are for admins only.

    `broken` is what is broken now; `warns`: he may send the center an urgent notice.
    """

    place: Place
    zone: ZoneInfo
    overview: Overview | None
    waiting: tuple[Waiting, ...]
    more: int
    coming: tuple[Standing, ...]
    missing: tuple[Missing, ...]
    centers: tuple[Answering, ...] = ()
    broken: tuple[Notice, ...] = ()
    warns: bool = False

    @property
    def ours(self) -> bool:
        """Whether he is one of the client's people here."""
        return not self.place.roles <= CENTER_ROLES


def corner(session: Session, place: Place, *, by: Actor, playbook: Playbook, now: datetime) -> Corner:
    """Return what one bridge has for a person who belongs to it. Writes nothing."""
    roles, bridge_id = place.roles, place.bridge_id
    waiting = list(_waiting(session, bridge_id, roles, by=by, playbook=playbook, now=now))
    center = confirmation.center_of(session, by, bridge_id)
    return Corner(
        place=place,
        zone=ZoneInfo(session.get_one(BridgeRow, bridge_id).zone),
        overview=_overview(session, place, by=by, synonyms=playbook.synonyms, now=now),
        waiting=tuple(waiting[:MOST_WAITING]),
        more=max(0, len(waiting) - MOST_WAITING),
        coming=tuple(status.coming(session, now=now, bridge_id=bridge_id)) if not roles <= CENTER_ROLES else (),
        missing=briefing.missing(session, bridge_id, center) if may(roles, Action.SEE_UNCONFIRMED) else (),
        centers=centers.of_bridge(session, bridge_id) if may(roles, Action.ADMINISTER) else (),
        broken=broken.standing(session, bridge_id) if place.urgent else (),
        warns=may(roles, Action.URGENT),
    )


def _overview(session: Session, place: Place, *, by: Actor, synonyms: Synonyms, now: datetime) -> Overview | None:
    if not place.roles & CENTER_ROLES:
        return None
    shown = lookup.read(session, place, "", by=by, synonyms=synonyms, now=now).shown
    return shown if isinstance(shown, Overview) else None


def _waiting(
    session: Session, bridge_id: int, roles: Iterable[Role], *, by: Actor, playbook: Playbook, now: datetime
) -> Iterator[Waiting]:
    """Yield what waits, what agents and customers feel first on top."""
    if may(roles, Action.OPEN):
        yield from _openings(session, bridge_id, now=now)
    if may(roles, Action.REVIEW):
        yield from _reviews(session, bridge_id)
    if may(roles, Action.REGISTER):
        yield from _news(session, bridge_id)
    if may(roles, Action.ANSWER):
        yield from _questions(session, bridge_id)
    yield from _interviews(session, bridge_id, by=by, playbook=playbook)
    yield from _asked(session, bridge_id, by=by)


def _openings(session: Session, bridge_id: int, *, now: datetime) -> Iterator[Waiting]:
    """Launches whose time has come and of which nobody has said that they opened."""
    rows = session.execute(
        select(LaunchRow, AnnouncementRow)
        .join(AnnouncementRow, AnnouncementRow.id == LaunchRow.announcement_id)
        .where(
            LaunchRow.bridge_id == bridge_id,
            LaunchRow.state.in_(EMBARGOED),
            LaunchRow.precision.in_((Precision.MINUTE.value, Precision.DAY.value)),
            LaunchRow.opens_at <= now,
        )
        .order_by(LaunchRow.opens_at, LaunchRow.id)
    )
    for launch, note in rows:
        yield Waiting(Wait.OPENING, _name(launch), _opens(launch), note.channel_id, note.ts)


def _reviews(session: Session, bridge_id: int) -> Iterator[Waiting]:
    rows = session.execute(
        select(RevisionRow.id, EntryRow.title, LaunchRow, EntryRow.id)
        .join(EntryRow, EntryRow.id == RevisionRow.entry_id)
        .outerjoin(LaunchRow, LaunchRow.id == EntryRow.launch_id)
        .where(
            EntryRow.bridge_id == bridge_id,
            EntryRow.ended_at.is_(None),
            RevisionRow.state == RevisionState.IN_REVIEW,
            or_(LaunchRow.id.is_(None), LaunchRow.state.in_(OPEN_LAUNCHES)),
        )
        .order_by(LaunchRow.opens_at.is_(None), LaunchRow.opens_at, RevisionRow.id)
    ).all()
    for row in rows:
        launch: LaunchRow | None = row[2]
        of = OutboxRow.subject_id == row[3]  # one card stands for all versions that no one decided on
        opens = _opens(launch) if launch is not None else None
        yield Waiting(Wait.REVIEW, row[1], opens, *_posted(session, REVIEW_CARD, of))


def _news(session: Session, bridge_id: int) -> Iterator[Waiting]:
    rows = session.execute(
        select(AnnouncementRow.id, AnnouncementRow.text)
        .join(NewsRow, NewsRow.announcement_id == AnnouncementRow.id)
        .where(NewsRow.bridge_id == bridge_id, NewsRow.state == NewsState.UNMATCHED)
        .order_by(AnnouncementRow.id)
        .distinct()
    ).all()
    for announcement_id, text in rows:
        yield Waiting(Wait.NEWS, text, None, *_posted(session, news.KIND, OutboxRow.subject_id == announcement_id))


def _questions(session: Session, bridge_id: int) -> Iterator[Waiting]:
    rows = session.scalars(
        select(QuestionRow)
        .where(QuestionRow.bridge_id == bridge_id, QuestionRow.state == question_board.OPEN)
        .order_by(QuestionRow.asked_at, QuestionRow.id)
    ).all()
    for row in rows:
        yield Waiting(Wait.QUESTION, row.text, None, *_posted(session, "question", OutboxRow.subject_id == row.id))


def _interviews(session: Session, bridge_id: int, *, by: Actor, playbook: Playbook) -> Iterator[Waiting]:
    """Launches of his own of which he was asked something that is not answered yet."""
    rows = session.execute(
        select(LaunchRow, OutboxRow.sent_channel, OutboxRow.thread_ts, OutboxRow.slack_ts)
        .join(
            OutboxRow,
            and_(
                OutboxRow.launch_id == LaunchRow.id,
                OutboxRow.kind == interview.KIND,
                OutboxRow.method == "post",
                OutboxRow.state == "sent",
            ),
        )
        .where(
            LaunchRow.bridge_id == bridge_id,
            LaunchRow.planner_team == by.team_id,
            LaunchRow.planner_user == by.user_id,
            LaunchRow.state == LaunchState.ANNOUNCED,
        )
        .order_by(LaunchRow.opens_at.is_(None), LaunchRow.opens_at, LaunchRow.id)
        .limit(_MOST_INTERVIEWS)
    ).all()
    for launch, channel_id, thread_ts, ts in rows:
        if interview.load(session, launch.id, playbook).open:
            yield Waiting(Wait.INTERVIEW, _name(launch), _opens(launch), channel_id or "", thread_ts or ts or "")


def _asked(session: Session, bridge_id: int, *, by: Actor) -> Iterator[Waiting]:
    """Messages of his own of which he was asked whether they announce a launch."""
    rows = session.scalars(
        select(AnnouncementRow)
        .where(
            AnnouncementRow.bridge_id == bridge_id,
            AnnouncementRow.author_team == by.team_id,
            AnnouncementRow.author_user == by.user_id,
            AnnouncementRow.state == AnnouncementState.ASKED,
            AnnouncementRow.deleted_at.is_(None),
        )
        .order_by(AnnouncementRow.id)
    )
    for row in rows:
        yield Waiting(Wait.ASKED, row.text, None, row.channel_id, row.ts)


def _posted(session: Session, kind: str, of: ColumnElement[bool]) -> tuple[str, str]:
    """Return where the newest message of a kind stands: the head of its thread, which is what can be led to."""
    row = session.execute(
        select(OutboxRow.sent_channel, OutboxRow.thread_ts, OutboxRow.slack_ts)
        .where(OutboxRow.kind == kind, OutboxRow.method != "update", OutboxRow.state == "sent", of)
        .order_by(OutboxRow.id.desc())
        .limit(1)
    ).first()
    return (row[0] or "", row[1] or row[2] or "") if row is not None else ("", "")


def _name(launch: LaunchRow) -> str:
    return launch.name or launch.approved_name or ""


def _opens(launch: LaunchRow) -> Moment:
    return Moment(Precision(launch.precision), launch.opens_at)
