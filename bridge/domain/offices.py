"""What an office does on a day of its own: a meeting, a rehearsal, a holiday. Such a day is none of a launch."""

from __future__ import annotations

import re

_OF_OFFICES = re.compile(r"회의|미팅|면담|점심|회식|리허설|리뷰|발표|교육|워크숍|출장|휴가")


def of_offices(text: str) -> bool:
    """Tell whether a message speaks of what colleagues do among themselves."""
    return _OF_OFFICES.search(text) is not None
