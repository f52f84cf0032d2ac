"""예고: the center hears that a launch is coming before its manual is written, once, when an approver says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bridge.domain.entries import Entry
from bridge.domain.people import Action, Actor
from bridge.domain.states import EMBARGOED, LaunchState
from bridge.errors import NotFoundError, OutdatedError
from bridge.services import audiences, cards, delivery, revisions
from bridge.services.held_back import held_back
from bridge.services.people import record, require
from bridge.services.revisions import HEADSUP_CARD
from bridge.services.who import Done, NoteLink, last_done, note_link
from bridge.store.held import held
from bridge.store.schema import BridgeRow, EntryRow, LaunchRow, RevisionRow

NUDGE = "clock_headsup"
"""The word to each approver that a center has heard nothing yet."""


class AlreadySentError(OutdatedError):
    """Somebody sent the heads-up already."""

    code = "headsup.already_sent"


class AlreadySentUnnamedError(AlreadySentError):
    """Another approver sent the heads-up already."""

    code = "headsup.already_sent_unnamed"


class ChangedError(OutdatedError):
    """The announcement changed since this card was made."""

    code = "headsup.changed"


@dataclass(frozen=True, slots=True)
class HeadsupView:
    """The first card of a launch. `revision_id` is the newest of the versions that the heads-up is taken from.

    `copies` are these versions with the audiences that get each; `entry` is the first of them.
    """

    launch_id: int
    revision_id: int
    entry: Entry
    copies: tuple[tuple[tuple[str, ...], Entry], ...]
    zone: tzinfo
    state: LaunchState
    held: int
    link: NoteLink | None
    sent: Done | None
    put_off: Done | None


def start(session: Session, launch: LaunchRow, *, now: datetime) -> None:
    """Show the approvers that a launch was announced. The card is posted once."""
    cards.post(session, HEADSUP_CARD, bridge_id=launch.bridge_id, key=str(launch.id), now=now, launch_id=launch.id)


def load(session: Session, launch_id: int) -> HeadsupView | None:
    """Return what the card shows; None while the launch has no draft. Raises NotFoundError."""
    launch = delivery.find_launch(session, launch_id)
    rows = _newest(session, launch_id)
    if not rows:
        return None
    bridge = session.get_one(BridgeRow, launch.bridge_id)
    copies = tuple(
        (audiences.reached(session, session.get_one(EntryRow, row.entry_id)), revisions.body_of(row)) for row in rows
    )
    return HeadsupView(
        launch_id=launch.id,
        revision_id=max(row.id for row in rows),
        entry=copies[0][1],
        copies=copies,
        zone=ZoneInfo(bridge.zone),
        state=LaunchState(launch.state),
        held=len(held_back(session, launch.id)),
        link=note_link(session, launch),
        sent=last_done(session, "headsup.sent", launch.id, bridge_id=launch.bridge_id),
        put_off=last_done(session, "headsup.put_off", launch.id, bridge_id=launch.bridge_id),
    )


def send(session: Session, launch_id: int, *, by: Actor, now: datetime, revision_id: int | None = None) -> None:
    """Tell the center that the launch is coming. `revision_id` is the version whose heads-up the approver saw.

    Raises NotAllowedError, AlreadySentError with who did, ChangedError, OutdatedError where the launch no longer comes.
    """
    launch = held(session, LaunchRow, launch_id)
    require(session, by, Action.SEND_HEADSUP, bridge_id=launch.bridge_id)
    done = last_done(session, "headsup.sent", launch_id, bridge_id=launch.bridge_id)
    if done is not None:
        raise AlreadySentError(name=done.who.name) if done.who.name else AlreadySentUnnamedError
    newest = _newest(session, launch_id)
    if not newest:
        raise NotFoundError
    if revision_id is not None and max(row.id for row in newest) != revision_id:
        raise ChangedError
    delivery.announce_headsup(session, launch_id, newest, by=by, now=now)
    session.flush()
    for card in cards.standing(session, NUDGE, launch_id=launch_id):
        if card.state != "pending":  # one that still waits is not sent any more
            cards.refresh(session, card, now=now)
    cards.refresh_all(session, HEADSUP_CARD, launch_id=launch_id, now=now)


def put_off(session: Session, launch_id: int, *, by: Actor, now: datetime) -> None:
    """Note that an approver does not want the center to know yet. Raises NotAllowedError, AlreadySentError, OutdatedError."""
    launch = held(session, LaunchRow, launch_id)
    require(session, by, Action.SEND_HEADSUP, bridge_id=launch.bridge_id)
    done = last_done(session, "headsup.sent", launch_id, bridge_id=launch.bridge_id)
    if done is not None:
        raise AlreadySentError(name=done.who.name) if done.who.name else AlreadySentUnnamedError
    if launch.state not in EMBARGOED:
        raise OutdatedError
    record(session, "headsup.put_off", by=by, now=now, subject="launch", subject_id=launch_id)
    session.flush()
    cards.refresh_all(session, HEADSUP_CARD, launch_id=launch_id, now=now)


def _newest(session: Session, launch_id: int) -> list[RevisionRow]:
    """Return the newest version of each of the launch's entries."""
    found = (revisions.newest(session, entry.id) for entry in audiences.entries(session, launch_id))
    return [row for row in found if row is not None]
