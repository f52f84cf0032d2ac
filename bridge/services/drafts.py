"""The draft of a launch: made from its note as it stands now and from what the planner answered since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.additions import field_of, unmarked
from bridge.domain.apart import Act
from bridge.domain.audiences import Circle, addressed_line, circles, facts_for, narrowed, topics
from bridge.domain.drafting import Answer, Conflict, carry_edits
from bridge.domain.drafting.interview import WHEN, closes_its_field
from bridge.domain.entries import Entry
from bridge.domain.meant import said_of, shift_of
from bridge.domain.news import NewsKind, NewsState, same
from bridge.domain.news_patch import Patch, patch_of, patched, says_what
from bridge.domain.notes import Field, LaunchReading, Moment, Precision, Reading, Span, Visibility
from bridge.domain.reading import read_note
from bridge.domain.second_reading import Said, merged
from bridge.domain.wording import Pairs, reworded
from bridge.services import audiences, revisions, shares
from bridge.services.playbook import Playbook
from bridge.store.schema import (
    AnnouncementRow,
    BridgeRow,
    InterviewAnswerRow,
    LaunchRow,
    NewsRow,
    ReleasedRow,
    SecondReadingRow,
    WordingRow,
)

Drafts = Mapping[int, Entry]
"""What a launch's entries would say, by their ids."""

ALL = Circle()
_DATED = "dated"


def reading_of(session: Session, launch: LaunchRow, *, answered: bool = True) -> tuple[LaunchReading, Reading]:
    """Return what the launch's note says now; with `answered` the date, too, that only the planner's answer gives."""
    announcement = session.get_one(AnnouncementRow, launch.announcement_id)
    zone = zone_of(session, launch)
    reading = read(session, announcement)
    found = reading.launches[launch.position] if launch.position < len(reading.launches) else LaunchReading(name=None)
    for row in answers_of(session, launch.id) if answered else ():
        moment = said_moment(row.text, row.at.astimezone(zone)) if row.key == WHEN and not row.held else None
        if moment is not None and found.moment.at is None:
            found = replace(found, moment=replace(moment, span=None))  # at no place of the note
    return found, reading


def read(session: Session, announcement: AnnouncementRow) -> Reading:
    """Read a message of the planning channel as it stands now: a pure function of its text, its moment and what a second reading
    added."""
    reading = read_text(session, announcement.bridge_id, announcement.text, _meant_at(announcement))
    return merged(reading, announcement.text, _second_reading(session, announcement.id))


def _meant_at(announcement: AnnouncementRow) -> datetime:
    meant_at = announcement.reading.get("meant_at")
    return datetime.fromisoformat(meant_at) if isinstance(meant_at, str) else announcement.posted_at


def _second_reading(session: Session, announcement_id: int) -> tuple[Said, ...]:
    rows = session.scalars(select(SecondReadingRow.said).where(SecondReadingRow.announcement_id == announcement_id))
    return tuple(
        Said(Span(one["start"], one["start"] + len(one["text"])), one["text"], one["about"])
        for said in rows
        for one in said
    )


def read_text(session: Session, bridge_id: int, text: str, at: datetime) -> Reading:
    """Read what a planner of this bridge wrote at `at`."""
    zone = ZoneInfo(session.get_one(BridgeRow, bridge_id).zone)
    return read_note(text, posted_at=at.astimezone(zone))


def patch(session: Session, row: NewsRow) -> Patch:
    """Return what a piece of news says of its launch."""
    if row.to_at is not None:  # said by a click: there is no note to read
        at = row.to_at.astimezone(_zone(session, row))  # the hour is said as it is there
        return Patch(row.said_at, Moment(Precision.MINUTE, at), (), f"news:{row.id}")
    announcement = session.get_one(AnnouncementRow, row.announcement_id)
    reading = read(session, announcement)
    share = shares.of(announcement, row.position)
    if share is not None:
        return _shared(session, row, share, announcement, reading)
    # One sentence may move several launches at once ("둘 다 12/8로").
    position = 0 if len(reading.launches) == 1 else row.position
    said = reading.launches[position] if position < len(reading.launches) else None
    shift, said_at = shift_of(announcement.text), _said_at(session, row)
    return patch_of(announcement.text, said, said_at=said_at, ref=f"news:{row.id}", shift=shift, held=reading.held)


def _said_at(session: Session, row: NewsRow) -> datetime:
    """Return when a piece of news was said, in the bridge's time zone: a time of day is meant there."""
    return row.said_at.astimezone(_zone(session, row))


def _zone(session: Session, row: NewsRow) -> ZoneInfo:
    return ZoneInfo(session.get_one(BridgeRow, row.bridge_id).zone)


def _shared(
    session: Session, row: NewsRow, share: shares.Part, announcement: AnnouncementRow, reading: Reading
) -> Patch:
    """Return what a note that speaks of several launches says of this one."""
    if share.act is Act.UNCLEAR:
        return Patch(row.said_at, None, (), f"news:{row.id}")
    meant_at = _meant_at(announcement).astimezone(_zone(session, row))
    said = said_of(announcement.text, share.at, reading, meant_at)
    return patch_of(
        share.text,
        said,
        said_at=_said_at(session, row),
        ref=f"news:{row.id}",
        shift=shift_of(share.text),
        held=reading.held,
    )


def understood(session: Session, row: NewsRow) -> bool:
    """Tell whether it was understood what a piece of news changes."""
    if row.to_at is not None:
        return True
    announcement, said = session.get_one(AnnouncementRow, row.announcement_id), patch(session, row)
    share = shares.of(announcement, row.position)
    dated = share is not None and said.moment is not None and said.moment.at is not None  # "…, B는 12/10로"
    return dated or says_what(announcement.text if share is None else share.text, said)


def moment_of(session: Session, launch: LaunchRow) -> Moment:
    """Return when the launch opens after all that was said of it."""
    return patched(reading_of(session, launch)[0], _patches(session, launch, ALL))[0].moment


def _patches(session: Session, launch: LaunchRow, circle: Circle) -> list[Patch]:
    rows = session.scalars(
        select(NewsRow).where(
            NewsRow.launch_id == launch.id,
            NewsRow.state.in_((NewsState.PROPOSED, NewsState.APPLIED)),
            NewsRow.kind.not_in((NewsKind.CANCEL, NewsKind.EDITED)),
        )
    )
    since = _dated_since(session, launch)
    found = ((patch(session, row), row) for row in rows)
    return [
        _for(
            said if since is None or said.said_at > since else said.undated(),
            note_of(session, row.announcement_id),
            circle,
        )
        for said, row in found
    ]


def note_new_days(announcement: AnnouncementRow, old: Reading, new: Reading, *, edited_at: datetime) -> None:
    """Keep which of a note's launches got another day by its edit: that overtakes the news before."""
    dated = {
        str(at): edited_at.isoformat()
        for at, (was, one) in enumerate(zip(old.launches, new.launches, strict=False))
        if not same(was.moment, one.moment)
    }
    if dated:
        announcement.reading = {**announcement.reading, _DATED: {**announcement.reading.get(_DATED, {}), **dated}}


def _dated_since(session: Session, launch: LaunchRow) -> datetime | None:
    """Return since when the launch's own note says the day that it says now; None where it always did."""
    kept = session.get_one(AnnouncementRow, launch.announcement_id).reading.get(_DATED, {})
    at = kept.get(str(launch.position))
    return datetime.fromisoformat(at) if at is not None else None


def _for(said: Patch, note: str, circle: Circle) -> Patch:
    corrected = tuple(one for one in said.corrections if facts_for((one.fact,), note, circle))
    facts, besides = facts_for(said.facts, note, circle), facts_for(said.besides, note, circle)
    return replace(said, facts=facts, besides=besides, corrections=corrected)


def draft(session: Session, launch: LaunchRow, playbook: Playbook, circle: Circle = ALL) -> Entry:
    """Draft the launch's manual for those in `circle`, from its note, the news since, and the planner's answers."""
    found, reading = reading_of(session, launch)
    answers = tuple(
        Answer(Field(row.field), row.text, ref=f"interview:{row.id}", closes=closes_its_field(row.key))
        for row in answers_of(session, launch.id)
        if row.field is not None and row.settles and not row.held and circle.has(topics(row.text))
    )
    note = note_of(session, launch.announcement_id)
    found, said = patched(narrowed(found, note, circle), _patches(session, launch, circle), note)
    let = released(session, launch.id, note, circle)
    # Where nobody else is answered, the only entry speaks to those who are.
    heard = circle if circle.present else replace(circle, present=audiences.present(session, launch.bridge_id))
    drafted = playbook.draft(found, reading, note, answers=(*answers, *said, *let), circle=heard)
    return reworded(drafted, _wordings(session, launch))


def drafts(session: Session, launch: LaunchRow, playbook: Playbook) -> Drafts:
    """Return what each of the launch's entries would say if it were drafted now, by their ids."""
    return {
        entry.id: draft(session, launch, playbook, audiences.circle_of(session, entry))
        for entry in audiences.entries(session, launch.id)
    }


def undecided(session: Session, launch: LaunchRow, playbook: Playbook) -> Drafts:
    """Drafts of those entries of a launch whose newest version waits for a decision, by their ids."""
    found = drafts(session, launch, playbook)
    return {entry_id: body for entry_id, body in found.items() if revisions.in_review(session, entry_id)}


def circles_of(session: Session, launch: LaunchRow) -> tuple[Circle, ...]:
    """Return which entries a new launch needs: one, unless its note tells some of the bridge's audiences something else."""
    found, _ = reading_of(session, launch)
    return circles(found, note_of(session, launch.announcement_id), audiences.present(session, launch.bridge_id))


def note_of(session: Session, announcement_id: int) -> str:
    """Return the text of a planner's message as it stands now."""
    return session.get_one(AnnouncementRow, announcement_id).text


def released(session: Session, launch_id: int, note: str = "", circle: Circle = ALL) -> tuple[Answer, ...]:
    """Return the held-back lines that approvers let through to those in `circle`, filed by what they speak of."""
    return tuple(
        Answer(field_of(row.text), unmarked(row.text), f"release:{row.id}", Visibility(row.visibility), released=True)
        for row in _released(session, launch_id)
        if circle.has(addressed_line(note, row.text))
    )


def let_through(session: Session, launch_id: int) -> frozenset[str]:
    """Return those lines as they stand in the note."""
    return frozenset(row.text for row in _released(session, launch_id))


def _released(session: Session, launch_id: int) -> Sequence[ReleasedRow]:
    return session.scalars(select(ReleasedRow).where(ReleasedRow.launch_id == launch_id).order_by(ReleasedRow.id)).all()


def _wordings(session: Session, launch: LaunchRow) -> Pairs:
    """Return how sentences of the launch's drafts are said instead, once that was proposed."""
    rows = session.scalars(select(WordingRow.pairs).where(WordingRow.launch_id == launch.id).order_by(WordingRow.id))
    return tuple((old, new) for pairs in rows for old, new in pairs)


def carried(session: Session, entry_id: int, old: Entry, new: Entry) -> tuple[Entry, tuple[Conflict, ...]]:
    """Bring what approvers edited in the entry's newest version over from the `old` draft to a `new` one."""
    newest = revisions.newest(session, entry_id)
    return carry_edits(revisions.body_of(newest), old, new) if newest is not None else (new, ())


def answers_of(session: Session, launch_id: int) -> list[InterviewAnswerRow]:
    """Return what the planner answered, oldest first."""
    return list(
        session.scalars(
            select(InterviewAnswerRow).where(InterviewAnswerRow.launch_id == launch_id).order_by(InterviewAnswerRow.id)
        )
    )


def said_moment(text: str, at: datetime) -> Moment | None:
    """Return the moment that an answer about the date names; None where it names none."""
    found = read_note(f"{text} 오픈합니다", posted_at=at).launches
    return found[0].moment if found and found[0].moment.at is not None else None


def zone_of(session: Session, launch: LaunchRow) -> ZoneInfo:
    """Return the time zone of the launch's bridge."""
    return ZoneInfo(session.get_one(BridgeRow, launch.bridge_id).zone)
