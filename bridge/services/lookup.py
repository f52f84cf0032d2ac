"""`/manual` (조회): the approved entry that answers, private to whoever asked, and a note of what was not found.

What is shown is decided by who asks: his bridges, his role's visibility, and whether the launch may be spoken of yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

from bridge.domain.embargo import Standing
from bridge.domain.entries import Case, Inquiry
from bridge.domain.masking import mask, without_marks
from bridge.domain.notes import Visibility
from bridge.domain.people import Action, Actor, Role, may
from bridge.domain.search.cases import case_meant
from bridge.domain.search.following import follow_up
from bridge.domain.search.small_talk import asks_nothing
from bridge.domain.search.synonyms import Synonyms
from bridge.errors import NotAllowedError, NotFoundError, OutdatedError, QueryTooLongError
from bridge.services import audiences, finding
from bridge.services.broken import Notice, concerning
from bridge.services.history import ASKED, History, history, last_entry
from bridge.services.manuals import TOGETHER, Cards, ManualCard, read_card
from bridge.services.overview import Overview, Title, overview
from bridge.services.people import require
from bridge.services.places import Place
from bridge.store.database import keep
from bridge.store.morphemes import analyse
from bridge.store.schema import EntryRow, LookupRow
from bridge.store.search import Found, Hit
from bridge.store.search_memory import Mark

LONGEST_QUERY = 200
OTHERS = TOGETHER - 1
AS_GOOD = 0.9
"""What is over gives way to what is not and scores at least this share of it: last month's coupon to this month's."""


_LOOKED = insert(cast("Table", LookupRow.__table__))


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found: the entry, which of its inquiries fits (None: none does), and two or three others.

    `case` is the condition of the inquiry that was asked for, and answers first; None: the inquiry itself does. `teaches`: this person may say what words mean. `desk`: how he answers, as in `domain.audiences.Desk`, "" where both ways.
    `urgent`: what is broken now and was perhaps asked about; it stands first.
    """

    query: str
    card: ManualCard
    inquiry: Inquiry | None
    others: tuple[Title, ...] = ()
    teaches: bool = False
    desk: str = ""
    case: Case | None = None
    urgent: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Nothing:
    """The manual has no answer; `near` are the nearest titles, offered as a question. `perhaps`: one of them may well be it.

    `urgent`: what is broken now and was perhaps asked about; it stands first.
    """

    bridge_id: int
    query: str
    near: tuple[Title, ...] = ()
    teaches: bool = False
    perhaps: bool = False
    urgent: tuple[Notice, ...] = ()


Shown = Answer | Nothing | Overview | History


@dataclass(frozen=True, slots=True)
class Looked:
    """One look: what was asked, what is shown, and what of the index is noted as shown first."""

    bridge_id: int
    query: str
    shown: Shown
    hit: Hit | None = None


def look_up(session: Session, bridge_id: int, query: str, *, by: Actor, synonyms: Synonyms, now: datetime) -> Shown:
    """Answer a query, or without one say what is new, and note what was asked.

    It reads and then keeps one row, so that a session of `Database.append` is enough: nobody's writing waits for a search.
    Raises NotAllowedError, and QueryTooLongError for what is no query.
    """
    roles = require(session, by, Action.LOOK_UP, bridge_id=bridge_id)
    looked = _read(session, bridge_id, roles, query, by=by, synonyms=synonyms, now=now)
    note(session, looked, by=by, now=now)
    return looked.shown


def read(
    session: Session,
    place: Place,
    query: str,
    *,
    by: Actor,
    synonyms: Synonyms,
    now: datetime,
    thread: int | None = None,
) -> Looked:
    """Do what `look_up` does without writing, so that nobody's writing waits for a search: `note` it afterwards.

    `place` must be what `places_of` says now, within the same request: its roles say whether he may. `thread` is given where the
    query may go on from what was said before: the entry that the thread is about, 0 where it is about none.
    """
    if not may(place.roles, Action.LOOK_UP):
        raise NotAllowedError(action=Action.LOOK_UP.value)
    return _read(
        session,
        place.bridge_id,
        place.roles,
        query,
        by=by,
        synonyms=synonyms,
        now=now,
        thread=thread,
        told_apart=place.told_apart,
        mark=place.mark,
        broken=place.urgent,
    )


def _read(
    session: Session,
    bridge_id: int,
    roles: Iterable[Role],
    query: str,
    *,
    by: Actor,
    synonyms: Synonyms,
    now: datetime,
    thread: int | None = None,
    told_apart: bool = True,
    mark: Mark | None = None,
    broken: bool = True,
) -> Looked:
    words = clean(query)
    if asks_nothing(words):
        words = ""
    asked = without_marks(words)
    notices = concerning(session, bridge_id, asked) if broken else ()
    read_by = audiences.read_by(session, by, bridge_id, roles, told_apart=told_apart)
    if not words:
        new = overview(session, bridge_id, roles, by=by, now=now, audiences=read_by)
        return Looked(bridge_id, "", replace(new, urgent=notices))
    if words.lower() in ASKED:
        return Looked(bridge_id, "", history(session, bridge_id, by=by))
    about = _about(session, bridge_id, asked, thread, by=by, now=now)
    whole = f"{about.title} {follow_up(asked) or asked}"[:LONGEST_QUERY] if about else ""
    around = _around(session, about, whole, synonyms, read_by) if about else None
    going_on = replace(around, sure=True) if around and around.hits and around.hits[0].inquiry is not None else None
    noted = whole if going_on else words  # what is looked up again from his last look-ups stands by itself
    cards = Cards()
    found = going_on or finding.find(
        session,
        bridge_id,
        asked,
        synonyms=synonyms,
        limit=TOGETHER,
        audiences=read_by,
        mark=mark,
        standing=cards.standing,
    )
    teaches = may(roles, Action.REVIEW)
    answer = _first_readable(session, found.hits, roles, asked, cards, now=now)
    if answer is None or not found.sure:
        if around and follow_up(asked) is not None:  # what he asks of the entry he speaks of is what is missing
            noted, words, found = whole, whole, around
        near = tuple(Title(hit.entry_id, hit.title) for hit in (found.near or found.hits)[:TOGETHER])
        perhaps = answer is not None
        return Looked(bridge_id, noted, Nothing(bridge_id, words, near, teaches, perhaps, notices))
    hit, shown = answer
    expected = shown.inquiry is not None and shown.inquiry.type
    desk = audiences.desk_of(session, by, bridge_id) if told_apart else ""
    shown = replace(shown, query=words, teaches=teaches, desk=desk, urgent=notices)
    return Looked(bridge_id, noted, shown, hit if expected else replace(hit, inquiry=None))


def _about(
    session: Session, bridge_id: int, words: str, thread: int | None, *, by: Actor, now: datetime
) -> EntryRow | None:
    """Return the entry that a question goes on about: its thread's, or the one that this person was shown last."""
    if thread is None or (not thread and follow_up(words) is None):
        return None
    entry_id = thread or last_entry(session, bridge_id, by=by, now=now)
    entry = session.get(EntryRow, entry_id) if entry_id else None
    return entry if entry is not None and entry.bridge_id == bridge_id else None


def _around(
    session: Session, about: EntryRow, asked: str, synonyms: Synonyms, read_by: Sequence[str] | None
) -> Found | None:
    """Return what a question finds that is asked with its entry's name, None where another entry fits it better."""
    found = finding.find(session, about.bridge_id, asked, synonyms=synonyms, limit=TOGETHER, audiences=read_by)
    hits = found.hits or found.near
    return found if hits and hits[0].entry_id == about.id else None


def open_entry(session: Session, entry_id: int, *, by: Actor, now: datetime) -> ManualCard:
    """Return a whole entry for somebody who chose it, and note it, as `look_up` does. Raises NotFoundError, NotAllowedError."""
    entry = session.get(EntryRow, entry_id)
    if entry is None:
        raise NotFoundError
    roles = require(session, by, Action.LOOK_UP, bridge_id=entry.bridge_id)
    if entry.approved_revision_id is None:
        raise NotFoundError
    read_by = audiences.read_by(session, by, entry.bridge_id, roles)
    if read_by is not None and not audiences.reads(session, entry, read_by):
        raise NotFoundError
    card = read_card(session, entry.approved_revision_id, audience=audience_of(roles), now=now)
    hit = Hit(entry.id, card.revision_id, entry.title, None, 0.0)
    _note(session, entry.bridge_id, entry.title, by=by, now=now, found=True, hit=hit)
    return card


def note(session: Session, looked: Looked, *, by: Actor, now: datetime) -> None:
    """Keep what was asked and what was shown. Needs the client's session. Looking back is no look-up."""
    if isinstance(looked.shown, History):
        return
    found = not isinstance(looked.shown, Nothing) or bool(looked.shown.urgent)
    _note(session, looked.bridge_id, looked.query, by=by, now=now, found=found, hit=looked.hit)


def clean(query: str) -> str:
    """Return a query fit to be searched and kept: one line, masked of personal data. Raises QueryTooLongError."""
    words = " ".join(query.split())
    if len(words) > LONGEST_QUERY:
        raise QueryTooLongError(limit=LONGEST_QUERY)
    return mask(words)


def audience_of(roles: Iterable[Role]) -> Visibility:
    """Return what somebody in these roles may see of a manual: agents what agents may, everybody else what leads may."""
    return Visibility.LEAD if set(roles) - {Role.AGENT} else Visibility.AGENT


def _first_readable(
    session: Session, hits: Sequence[Hit], roles: Iterable[Role], query: str, cards: Cards, *, now: datetime
) -> tuple[Hit, Answer] | None:
    audience = audience_of(roles)
    over: tuple[Hit, Answer] | None = None
    for number, hit in enumerate(hits):
        if over is not None and hit.score < over[0].score * AS_GOOD:
            break
        try:
            card, entry = cards.read(session, hit.revision_id, audience=audience, now=now)
        except (NotFoundError, OutdatedError):  # approved anew since the index was read
            continue
        others = tuple(Title(other.entry_id, other.title) for other in (*hits[:number], *hits[number + 1 :]))
        inquiry = finding.readable_inquiry(entry, hit, audience)
        case = case_meant(query, entry.name, inquiry, analyse) if inquiry is not None else None
        answer = Answer(query, card, inquiry, others[:OTHERS], case=case)
        if card.standing is not Standing.ENDED:
            return hit, answer
        over = over or (hit, answer)
    return over


def _note(
    session: Session, bridge_id: int, query: str, *, by: Actor, now: datetime, found: bool, hit: Hit | None = None
) -> None:
    keep(
        session,
        _LOOKED,
        {
            "bridge_id": bridge_id,
            "team_id": by.team_id,
            "user_id": by.user_id,
            "at": now,
            "query": query,
            "found": found,
            "entry_id": hit.entry_id if hit else None,
            "revision_id": hit.revision_id if hit else None,
            "inquiry": hit.inquiry if hit else None,
        },
    )
