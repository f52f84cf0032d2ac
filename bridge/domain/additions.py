"""What a planner adds to his announcement in its thread: "수수료는 무료예요" is a fact of the launch above.

Alone such a sentence announces nothing. It is read as the next paragraph of a note about that launch.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from bridge.domain.notes import Fact, Field, HeldBack, Span, Visibility
from bridge.domain.reading import plain, read_note
from bridge.domain.reading.fields import weigh
from bridge.domain.replying import asks

SAID = (Visibility.CUSTOMER, Visibility.AGENT)
# An address is sent to nobody unseen, and who to call inside is no fact for the center.
NOT_ADDED = (Field.LINK, Field.CONTACT)
_MARK = re.compile(
    r"^\s*(?:[\[(【<]\s*(?:내부|사내|대외비|비공개|internal)[^\])】>\n]{0,12}[\])】>]|(?:내부(?:용|\s?공유(?:용)?)?|대외비)\s*[:：]|[🔒🔐🤫])\s*",
    re.IGNORECASE,
)
LONGEST = 2000
"""Characters; what is longer is a document and not a remark."""


@dataclass(frozen=True, slots=True)
class Addition:
    """Facts that a reply adds, and what of it must stay inside; spans are of the reply."""

    facts: tuple[Fact, ...] = ()
    held: tuple[HeldBack, ...] = ()


def added(text: str, name: str | None, at: datetime) -> Addition:
    """Return what a reply, written at `at` (zone-aware), adds to the launch `name`; nothing where it is talk."""
    if asks(text) or len(text) > LONGEST:
        return Addition()
    head = f"{name or '새 서비스'} {at.month}/{at.day} 오픈합니다.\n\n"
    reading = read_note(head + text, posted_at=at)
    facts = tuple(
        Fact(fact.field, fact.text, _moved(fact.span, len(head)), fact.visibility, fact.also)
        for launch in reading.launches[:1]
        for fact in launch.facts
        if fact.span.start >= len(head) and fact.visibility in SAID and fact.field not in NOT_ADDED
    )
    if not facts:
        return Addition()
    held = (part for part in reading.held if part.span.start >= len(head))
    return Addition(facts, tuple(HeldBack(part.text, _moved(part.span, len(head)), part.reason) for part in held))


def field_of(text: str) -> Field:
    """Return what a line speaks of; a limit where nothing tells, because such a line says what holds only in part."""
    weighed = [field for _, field in weigh(plain(text), "", ()) if field not in NOT_ADDED]
    return weighed[0] if weighed else Field.LIMITS


def unmarked(text: str) -> str:
    """Return a line without the sign that it is for inside, which is not true of it any more once somebody let it through."""
    return _MARK.sub("", text).strip() or text


def _moved(span: Span, by: int) -> Span:
    return Span(span.start - by, span.end - by)
