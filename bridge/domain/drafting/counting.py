"""From whose date a rule counts: "12/21 인수 건부터", "1/18 이후 만기되는 계좌부터"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bridge.domain.notes import Fact, Field, LaunchReading, Span, meets

_WHOSE = re.compile(
    r"[)\s]{0,2}(?P<whose>(?:(?:이후|신규)\s)?(?:[가-힣]{2,6}(?:되는|하는)?\s){0,2}(?:[가-힣]{1,6}분|[가-힣]{0,4}건|(?:신규\s?)?(?:가입|계약|계좌|주문|결제|갱신|예약|청구|개통|접수|출고|인수|이용)))부터"
)
"""From which orders, bookings or bills a rule holds: "12/21 인수 건부터", "1/18 이후 만기되는 계좌부터"."""


def whose_date(launch: LaunchReading, note: str, held: Sequence[Span]) -> Fact | None:
    """Return from whose date the launch's day counts, as the note writes it right after the date; None where it does not."""
    span = launch.moment.span
    found = _WHOSE.match(note, span.end) if span is not None and note else None
    if found is None:
        return None
    place = Span(found.start("whose"), found.end("whose"))
    if any(meets(place, part) for part in held):
        return None
    return Fact(Field.POLICY, found["whose"], place)
