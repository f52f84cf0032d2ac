"""A change that was announced by itself, taken into the entry it changes: the old rule until and the new rule from, side by side.

The entry stays what it is until then; where customers ask about what changes, the new answer stands as a case beside the old one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bridge.domain.entries import Case, Entry, Inquiry, Part, Piece
from bridge.domain.known_launches import flat
from bridge.domain.notes import Precision, Visibility
from bridge.domain.sentences import say_moment

_RULES = (Part.OLD_RULE, Part.NEW_RULE)
_NOT_ABOUT_RULES = ("A1", "A2", "E1", "F1", "F2", "G1")
"""What a change is, since when and whom it vexes is asked of the change itself, which has an entry of its own."""


def changes(body: Entry) -> bool:
    """Tell whether an entry says an old rule and a new one, and from when."""
    known = body.moment.at is not None and body.moment.precision in (Precision.MINUTE, Precision.DAY)
    return known and any(piece.part is Part.NEW_RULE for piece in body.pieces)


def changed_by(name: str, titles: Iterable[tuple[int, str]]) -> int | None:
    """Return which entry (id and title) a change called `name` changes: the longest title that its name holds, if it is the only one."""
    whole = flat(name)
    inside = [(one, flat(title)) for one, title in titles if len(flat(title)) >= 2 and flat(title) in whole]
    inside = [(one, title) for one, title in inside if title != whole]
    longest = max((len(title) for _, title in inside), default=0)
    found = [one for one, title in inside if len(title) == longest]
    return found[0] if len(found) == 1 else None


def merged(old: Entry, change: Entry, before: Entry | None = None) -> Entry:
    """Return the old entry with what the change says; `before` is what an earlier version of the change had put there."""
    old = without(old, before) if before is not None else old
    own = {(piece.part, piece.text) for piece in old.pieces}
    pieces = list(old.pieces)
    for rule in _rules(change):
        if (rule.part, rule.text) not in own:
            pieces.insert(_place(pieces, rule.part), rule)
    cases = _cases(change)
    return replace(old, pieces=tuple(pieces), inquiries=tuple(_with(one, cases) for one in old.inquiries))


def without(old: Entry, change: Entry) -> Entry:
    """Return the entry without what a change had put there: it moved, or it will not come."""
    gone = {(piece.part, piece.text) for piece in _rules(change)}
    cases = _cases(change)
    return replace(
        old,
        pieces=tuple(piece for piece in old.pieces if (piece.part, piece.text) not in gone),
        inquiries=tuple(
            replace(one, cases=tuple(case for case in one.cases if case != cases.get(one.type)))
            for one in old.inquiries
        ),
    )


def _rules(change: Entry) -> list[Piece]:
    return [p for p in change.pieces if p.part in _RULES and p.visibility is Visibility.CUSTOMER]


def _place(pieces: Sequence[Piece], part: Part) -> int:
    """Return where a piece of `part` stands among the others, which stay in their order."""
    order = list(Part)
    before = [at for at, piece in enumerate(pieces) if order.index(piece.part) <= order.index(part)]
    return max(before, default=-1) + 1


def _cases(change: Entry) -> dict[str, Case]:
    """Return the change's settled answers by inquiry type, each as what holds from its day."""
    when = f"{say_moment(change.moment)}부터"
    return {
        one.type: Case(when, one.say)
        for one in change.inquiries
        if one.confirmed and one.visibility is Visibility.CUSTOMER and one.type not in _NOT_ABOUT_RULES
    }


def _with(inquiry: Inquiry, cases: dict[str, Case]) -> Inquiry:
    case = cases.get(inquiry.type)
    if case is None or case in inquiry.cases:
        return inquiry
    return replace(inquiry, cases=(*inquiry.cases, case))
