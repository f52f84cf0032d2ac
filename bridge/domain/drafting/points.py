"""볼 것 3개: what an approver looks at before signing — money and refunds, what is held back, what is unconfirmed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bridge.domain.entries import Entry, Part, Piece
from bridge.domain.notes import Evidence, HeldBack, LaunchReading, Reading, Span

_MONEY = (Part.PRICE, Part.POLICY)
_MONEY_WORDS = re.compile(
    r"\d\s?(?:천|만|억)?\s?(?:원|P\b|포인트)|무료|유료|환불|취소|수수료|요금|할인|쿠폰|위약금|적립"
)


@dataclass(frozen=True, slots=True)
class PointsToCheck:
    """The three things to look at.

    `money` are the pieces that speak of money or refunds, with their sources. `held` are the lines kept back as
    internal, as the note has them. `unconfirmed` are labels of what is open; `contradictions` where the note disagrees
    with itself.
    """

    money: tuple[Piece, ...]
    held: tuple[HeldBack, ...]
    unconfirmed: tuple[str, ...]
    contradictions: tuple[Evidence, ...]

    def __bool__(self) -> bool:
        """Whether there is anything to look at."""
        return bool(self.money or self.held or self.unconfirmed or self.contradictions)


def points_to_check(reading: Reading, launch: LaunchReading, entry: Entry) -> PointsToCheck:
    """Return what an approver should look at first in the draft of `launch`."""
    money = tuple(piece for piece in entry.pieces if piece.part in _MONEY or _speaks_of_money(piece))
    dates = [left for item in entry.inquiries if item.type == "A2" for left in item.unsaid if left not in _HARMLESS]
    own = [point for point in reading.contradictions if _about(point.span, launch, reading)]
    return PointsToCheck(
        money=money,
        held=reading.held,
        unconfirmed=tuple(dict.fromkeys([*(point.label for point in entry.open_points), *dates])),
        contradictions=tuple(own),
    )


_HARMLESS = frozenset({"종료 시점·연장 여부"})


def _speaks_of_money(piece: Piece) -> bool:
    quoted = " ".join(source.quote for source in piece.sources)
    return piece.part in (Part.LIMITS, Part.SCRIPT, Part.HANDLING, Part.TARGET, Part.OLD_RULE, Part.NEW_RULE) and bool(
        _MONEY_WORDS.search(quoted)
    )


def _about(span: Span | None, launch: LaunchReading, reading: Reading) -> bool:
    """A contradiction concerns the launch it stands in; with one launch, or without a place, it concerns that one."""
    if span is None or len(reading.launches) < 2:
        return True
    spans = [fact.span for fact in launch.facts]
    spans += [place for place in (launch.name_span, launch.moment.span) if place is not None]
    return any(place.start <= span.end and span.start <= place.end for place in spans)
