"""How an entry's inquiries stand where the whole entry is read: each answer once, and what nobody has answered in brief.

In a search an inquiry is read alone and must hold all that belongs to it. In the whole manual the same sentence under three
questions is only longer to read, so a question that the lines on top or another one's answer already covers is not asked again
there, and when to hand over stands once, for all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bridge.domain.entries import Case, Entry, Inquiry, OpenPoint, Part, Piece
from bridge.domain.notes import Visibility

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_ASKED = re.compile(r"^‘(.+\?)’(?:이?라고|을|를)?\s")
_REPLY = re.compile(r"^(?:네|아니요),\s")


_TOP = (Part.SUMMARY, Part.TARGET, Part.EXCLUDED, Part.HOW_TO, Part.PRICE, Part.POLICY, Part.LIMITS)


def top_lines(entry: Entry) -> tuple[Piece, ...]:
    """Return the three lines that stand on top: the first piece of each of the parts an agent needs most."""
    firsts = [next((piece for piece in entry.pieces if piece.part is part), None) for part in _TOP]
    return tuple(piece for piece in firsts if piece is not None)[:3]


@dataclass(frozen=True, slots=True)
class LaidOut:
    """`answered` in full; `repeated` are answered by the lines on top or by one of those; `waiting` have no answer yet.

    An open point says the same as some that wait: these stand with it (`asks_for`) and not among `waiting`.
    """

    answered: tuple[Inquiry, ...]
    repeated: tuple[Inquiry, ...]
    waiting: tuple[Inquiry, ...]


def laid_out(entry: Entry) -> LaidOut:
    """Return the entry's inquiries in the order in which the whole of it is read."""
    said: set[str] = set().union(
        *(_sentences(piece.text) for piece in top_lines(entry) if piece.visibility is Visibility.CUSTOMER)
    )
    held = {point.meanwhile for point in entry.open_points}
    confirmed = [item for item in entry.inquiries if item.confirmed]
    firsts = [_sentences(item.say) for item in confirmed]
    answered: list[Inquiry] = []
    repeated: list[Inquiry] = []
    for place, inquiry in enumerate(confirmed):
        elsewhere = said.union(*firsts)
        cases = tuple(case for case in inquiry.cases if not _sentences(case.say) <= elsewhere)
        if firsts[place] <= said and not cases:
            repeated.append(inquiry)
            continue
        led = _led_by(cases[0], cases[1:], inquiry) if firsts[place] <= said else None
        if led is not None:
            repeated.append(inquiry)
        said |= firsts[place].union(*(_sentences(case.say) for case in cases))
        answered.append(led or replace(inquiry, cases=cases))
    waiting = tuple(item for item in entry.inquiries if not item.confirmed and item.say not in held)
    return LaidOut(tuple(answered), tuple(repeated), waiting)


def _led_by(case: Case, others: tuple[Case, ...], inquiry: Inquiry) -> Inquiry | None:
    """Return the inquiry as its first case asks, where that is a question; what it asks otherwise is answered above."""
    asked = _ASKED.match(case.when)
    if asked is None:
        return None
    return replace(
        inquiry, questions=(asked[1],), say=case.say, paste=case.say, ask_back="", cases=others, handover="", unsaid=()
    )


def handovers(laid: LaidOut) -> tuple[tuple[str, str], ...]:
    """Return when to hand over, by the question it belongs to, for what stands in the manual with an answer."""
    told = (item for item in (*laid.answered, *laid.repeated) if item.handover)
    return tuple((item.questions[0] if item.questions else "", item.handover) for item in told)


def asks_for(entry: Entry, point: OpenPoint) -> tuple[str, ...]:
    """Return the questions that wait for what `point` leaves open, each in its first form."""
    waiting = (item for item in entry.inquiries if not item.confirmed and item.say == point.meanwhile)
    return tuple(item.questions[0] for item in waiting if item.questions)


def _sentences(text: str) -> set[str]:
    return {part for part in _SENTENCE.split(_REPLY.sub("", text)) if part}
