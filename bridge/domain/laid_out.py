"""How an entry's inquiries stand where the whole entry is read: each answer once, and what nobody has answered in brief.

In a search an inquiry is read alone and must hold all that belongs to it. In the whole manual the same sentence under three
questions is only longer to read, so a question that another one's answer already covers is not asked again there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bridge.domain.entries import Entry, Inquiry, OpenPoint

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_REPLY = re.compile(r"^(?:네|아니요),\s")


@dataclass(frozen=True, slots=True)
class LaidOut:
    """`answered` in full; `repeated` are asked otherwise and answered by one of those; `waiting` have no answer yet.

    An open point says the same as some that wait: these stand with it (`asks_for`) and not among `waiting`.
    """

    answered: tuple[Inquiry, ...]
    repeated: tuple[Inquiry, ...]
    waiting: tuple[Inquiry, ...]


def laid_out(entry: Entry) -> LaidOut:
    """Return the entry's inquiries in the order in which the whole of it is read."""
    said: set[str] = set()
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
        said |= firsts[place].union(*(_sentences(case.say) for case in cases))
        answered.append(replace(inquiry, cases=cases))
    waiting = tuple(item for item in entry.inquiries if not item.confirmed and item.say not in held)
    return LaidOut(tuple(answered), tuple(repeated), waiting)


def asks_for(entry: Entry, point: OpenPoint) -> tuple[str, ...]:
    """Return the questions that wait for what `point` leaves open, each in its first form."""
    waiting = (item for item in entry.inquiries if not item.confirmed and item.say == point.meanwhile)
    return tuple(item.questions[0] for item in waiting if item.questions)


def _sentences(text: str) -> set[str]:
    return {part for part in _SENTENCE.split(_REPLY.sub("", text)) if part}
