"""What people say of an opening: in passing, that it has opened (only a plain statement counts: a guess never lifts an embargo,
P2), and the new times that are likeliest where it is late."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, tzinfo

from bridge.domain.moving import takes_down
from bridge.domain.notes import Moment, Precision

_OPENED = re.compile(
    r"(오픈|배포|출시|런칭|적용|반영|릴리[스즈])\s*(완료(?!\s*(예정|되면|하면|후))|됐|되었|했|하였|함\b|끝)"
    r"|(열렸|열었|나갔|라이브\s*(됐|했|되었|입니다|완료))"
    r"|\b(is|are|now|went|gone)\s+live\b|\b(has|have)\s+(launched|opened)\b|^\s*(launched|opened|live)[.!]*\s*$",
    re.IGNORECASE,
)
_NOT_SURE = re.compile(
    r"\?|나요|까요|는지|인지|아직|안\s*됐|안\s*되|못\s*했|않았|전입니다|전이에요|예정|하면|되면|[됐했]다면|려고|지연|연기|취소|(?:문제|장애|오류|이슈|에러|버그)\S{0,2}\s?(?:있어서|있었|있는데|있습니다|있어요|생겼|생겨서|생김|발생|터졌|터져|나서|났)"
    r"|\b(not|isn't|will|when|if|until|before|delayed)\b",
    re.IGNORECASE,
)


def says_opened(text: str) -> bool:
    """Tell whether a short reply states that the launch has happened, without a question, condition or negation."""
    return (
        len(text) <= 200
        and _OPENED.search(text) is not None
        and _NOT_SURE.search(text) is None
        and not takes_down(text)
    )


def new_times(was: Moment, zone: tzinfo, *, now: datetime) -> tuple[datetime, ...]:
    """Return the likeliest: an hour from now (to the next ten minutes), six in the evening, the same time tomorrow."""
    here = now.astimezone(zone).replace(second=0, microsecond=0)
    hour = here + timedelta(hours=1, minutes=-here.minute % 10)
    evening = here.replace(hour=18, minute=0)
    planned = was.at.astimezone(zone) if was.at is not None and was.precision is Precision.MINUTE else None
    at = (planned or here.replace(hour=10, minute=0)).time()
    tomorrow = datetime.combine(here.date() + timedelta(days=1), at, zone)
    return tuple(dict.fromkeys((hour, *([evening] if evening > hour else []), tomorrow)))
