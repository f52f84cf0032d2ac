"""What a note leaves open and somebody has said since: an open point that is answered is none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bridge.domain.drafting.corrected import Answer
from bridge.domain.drafting.left_open import left_open
from bridge.domain.entries import OpenPoint
from bridge.domain.notes import Field

_OF_ANYTHING = re.compile(
    r"여부|정책|기준|일정|조건|방식|방법|금액|비율|기간|시점|범위|절차|내용|세부|상세|구체적인?|정확한"
)
"""Words of a name that say nothing of whose it is."""
_NOT_YET = re.compile(
    r"미정|미확정|아직|추후|논의|협의|검토|조율|(?:확정|결정)(?:되면|되는|될|됩니다)|정해(?:지면|지는|질|집니다)"
)

_OPEN_YET = re.compile(
    r"미정(?!\s?(?:이\s?)?아니)|미확정|(?:논의|협의|검토|조율|확인)\s?중|(?:안|못)\s?정|(?:정해|확정되|결정되)지\s?(?:않|못)"
    r"|추후|나중에\s(?:공지|안내|공유|알려)|(?:확정|결정)(?:되면|되는\s?대로)|정해지(?:면|는\s?대로)|아직(?:요|이에요|입니다)?[.!~\s]*$|모르겠|모릅니다|몰라요"
)
"""Words by which an answer says that what was asked cannot be answered yet."""


def not_yet(text: str) -> bool:
    """Say whether somebody's answer leaves open what he was asked: "환불은 아직 논의 중이에요"."""
    return _OPEN_YET.search(text) is not None or bool(left_open(text))


def still_open(points: Iterable[OpenPoint], answers: Sequence[Answer]) -> tuple[OpenPoint, ...]:
    """Return those of a note's own open points of which nothing was said since, or only that they are open."""
    said = [answer for answer in answers if answer.closes and not answer.released and not _leaves_open(answer.text)]
    return tuple(point for point in points if not any(_speaks_of(answer, point) for answer in said))


def _leaves_open(text: str) -> bool:
    return _NOT_YET.search(text) is not None or bool(left_open(text))


def _speaks_of(answer: Answer, point: OpenPoint) -> bool:
    if point.field is not Field.LIMITS:  # it stands under the name of its field
        return answer.field is point.field
    words = point.label.split()
    own = [word for word in words if not _OF_ANYTHING.fullmatch(word)] or words
    return all(word in answer.text for word in own)
