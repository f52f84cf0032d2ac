"""How an entry's inquiries stand where the whole entry is read: each answer once, and what nobody has answered in brief.

In a search an inquiry is read alone and must hold all that belongs to it. In the whole manual the same sentence under three
questions is only longer to read, so a question that the lines on top or another one's answer already covers is not asked again
there, and when to hand over stands once, for all of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bridge.domain.entries import Entry, Inquiry, OpenPoint, Part, Piece
from bridge.domain.notes import Visibility

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_QUOTES = re.compile(r"(?:^|\s)공지에는? [‘“]")
_ENGLISH = re.compile(r"[‘“](?:[^가-힣’”]{8,}[’”]|(?:[A-Za-z][A-Za-z'-]+[\s,—–-]+(?:\d+\s)?){3,})")
"""Lines in another language, or that begin in it: what they say is asked for in Korean."""
_REPLY = re.compile(r"^(?:네|아니요),\s")


_FIRST = (Part.SUMMARY, Part.PERIOD, Part.ROLLOUT)
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


_WHEN = "A2"
"""From when: what customers ask first of anything, so that it stands with its answer though the first line says it, too."""
SHOWN = 6
"""So many inquiries are asked in full where there are as many, though the lines on top answer them already."""


def laid_out(entry: Entry) -> LaidOut:
    """Return the entry's inquiries in the order in which the whole of it is read, each question with its one answer.

    What is asked by a question of its own stands by itself; what only the first line would answer, or another inquiry has
    answered, is not asked again.
    """
    pieces = [piece for piece in top_lines(entry) if piece.visibility is Visibility.CUSTOMER]
    first: set[str] = set().union(*(_sentences(piece.text) for piece in entry.pieces if piece.part in _FIRST))
    top = first.union(*(_sentences(piece.text) for piece in pieces))
    stands: set[str] = set().union(*(_sentences(piece.text) for piece in entry.pieces))
    heads = [item for item in entry.inquiries if item.confirmed]
    elsewhere = top.union(*(_sentences(item.say) for item in heads))
    steps = "\n".join(piece.text for piece in entry.pieces if piece.part is Part.HANDLING)
    heads = [replace(item, handover=_beside(item.handover, steps)) for item in heads]
    asked = [(single, place == 0, head) for head in heads for place, single in enumerate(_one_by_one(head, elsewhere))]
    said = [_said(single) for single, _, _ in asked]
    full: list[int] = []
    for place, told in enumerate(said):
        if not told <= top.union(*(said[other] for other in full)) and not _told_above(asked[place][0], first, stands):
            full.append(place)
    for place, told in enumerate(said):
        new = place not in full and not told <= set().union(*(said[other] for other in full))
        if len(full) < SHOWN and new and not _told_above(asked[place][0], first, stands):
            full.append(place)
    for place in sorted(full):  # what those below tell one by one
        if len(said[place] - first) > 1 and said[place] <= first.union(
            *(said[other] for other in full if other != place)
        ):
            full.remove(place)
    for place in sorted(full):  # asked the same, and answered in full elsewhere
        same = (other for other in full if other != place and _asked(asked[other][0]) == _asked(asked[place][0]))
        if any(said[place] <= said[other] for other in same):
            full.remove(place)
    when = next((place for place, (item, whole, _) in enumerate(asked) if whole and item.type == _WHEN), None)
    if when is not None and when not in full and len(full) < SHOWN:
        full.append(when)
    left = [place for place in range(len(asked)) if place not in full]
    repeated = tuple(head for single, whole, head in (asked[place] for place in left) if whole)
    held = {point.meanwhile for point in entry.open_points}
    waiting = tuple(item for item in entry.inquiries if not item.confirmed and item.say not in held)
    return LaidOut(tuple(asked[place][0] for place in sorted(full)), repeated, waiting)


def _asked(inquiry: Inquiry) -> str:
    return inquiry.questions[0] if inquiry.questions else inquiry.type


def _beside(handover: str, steps: str) -> str:
    """Return what an inquiry says about handing over beside what stands among the steps already."""
    return " ".join(part for part in _SENTENCE.split(handover) if part and part not in steps)


def _one_by_one(inquiry: Inquiry, elsewhere: set[str]) -> list[Inquiry]:
    """Return an inquiry with the cases that no question leads to, and each of its other cases as an inquiry of its own."""
    by_case = inquiry.say.endswith("?")
    apart = [(case.question, case) for case in inquiry.cases if case.question]
    rest = tuple(
        case for case in inquiry.cases if not case.question and (by_case or not _sentences(case.say) <= elsewhere)
    )
    led = [
        replace(
            inquiry, questions=(question,), say=case.say, paste=case.say, ask_back="", cases=(), handover="", unsaid=()
        )
        for question, case in apart
    ]
    return [replace(inquiry, cases=rest), *led]


def _told_above(inquiry: Inquiry, first: set[str], stands: set[str]) -> bool:
    """Whether an answer begins with the first line, only quotes the announcement, or answers no question in particular: the parts say it, too.

    What has nothing to paste is for agents, who read it among the steps.
    """
    if inquiry.loose and (not inquiry.paste or _sentences(inquiry.say) <= stands):
        return True
    begins = next(iter(_SENTENCE.split(_REPLY.sub("", inquiry.say))), "")
    only_quotes = _QUOTES.search(inquiry.say) is not None and _ENGLISH.search(inquiry.say) is None
    return not inquiry.cases and (begins in first or only_quotes)


def _said(inquiry: Inquiry) -> set[str]:
    return _sentences(inquiry.say).union(*(_sentences(case.say) for case in inquiry.cases))


def handovers(laid: LaidOut) -> tuple[tuple[str, str], ...]:
    """Return when to hand over, once each, by the question it belongs to, for what stands in the manual with an answer."""
    told: dict[str, str] = {}
    for item in (*laid.answered, *laid.repeated):
        if item.handover:
            told.setdefault(item.handover, item.questions[0] if item.questions else "")
    return tuple((question, handover) for handover, question in told.items())


def asks_for(entry: Entry, point: OpenPoint) -> tuple[str, ...]:
    """Return the questions that wait for what `point` leaves open, each in its first form."""
    waiting = (item for item in entry.inquiries if not item.confirmed and item.say == point.meanwhile)
    return tuple(item.questions[0] for item in waiting if item.questions)


def _sentences(text: str) -> set[str]:
    return {part for part in _SENTENCE.split(_REPLY.sub("", text)) if part}
