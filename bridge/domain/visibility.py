"""The copy of an entry that an audience gets, built from the pieces it may have.

Nothing is searched and cut out: a piece whose visibility does not reach the audience is never picked up, and what
traces back into the note (quotes, spans, the note's own wording of a date) is not copied at all.
"""

from __future__ import annotations

from dataclasses import replace

from bridge.domain.entries import Entry, Inquiry, Piece
from bridge.domain.notes import Moment, Visibility

_REACHES = {
    Visibility.INTERNAL: frozenset(Visibility),
    Visibility.LEAD: frozenset({Visibility.LEAD, Visibility.AGENT, Visibility.CUSTOMER}),
    Visibility.AGENT: frozenset({Visibility.AGENT, Visibility.CUSTOMER}),
    Visibility.CUSTOMER: frozenset({Visibility.CUSTOMER}),
}


def may_have(audience: Visibility, piece: Visibility) -> bool:
    """Say whether `audience` may have something of visibility `piece`."""
    return piece in _REACHES[audience]


def center_copy(entry: Entry, audience: Visibility = Visibility.AGENT) -> Entry:
    """Return the copy for `audience` (lead, agent or customer), without sources.

    The client's own people (`internal`) see the entry itself: for them it is returned as it is.
    """
    if audience is Visibility.INTERNAL:
        return entry
    return Entry(
        name=entry.name,
        moment=_moment(entry.moment),
        end=_moment(entry.end) if entry.end else None,
        pieces=tuple(_piece(piece) for piece in entry.pieces if may_have(audience, piece.visibility)),
        inquiries=tuple(_inquiry(item, audience) for item in entry.inquiries if may_have(audience, item.visibility)),
        open_points=tuple(replace(point, sources=()) for point in entry.open_points),
    )


def _moment(moment: Moment) -> Moment:
    return Moment(moment.precision, moment.at)


def _piece(piece: Piece) -> Piece:
    return Piece(piece.part, piece.text, piece.visibility)


def _inquiry(inquiry: Inquiry, audience: Visibility) -> Inquiry:
    """Customers get the answer; what agents know, ask back and hand over is theirs."""
    if audience is Visibility.CUSTOMER:
        return Inquiry(
            inquiry.type, inquiry.questions, inquiry.say, inquiry.paste, inquiry.confirmed, cases=inquiry.cases
        )
    return replace(inquiry, sources=())
