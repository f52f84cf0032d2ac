"""A note of a line or two that sets a rule from a day on and says no word of an opening: "4/1~ 무료 주차 1시간 → 30분"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from bridge.domain.dates import Mention
from bridge.domain.patterns import compiled

_TURNS = compiled(
    r"\d\s?[가-힣A-Za-z%]{0,6}\s?(?:→|->|=>|에서)\s?(?:무료|유료|\d)|(?:무료|유료)\s?(?:→|->|=>|에서)\s?(?:무료|유료|\d)"
)
_OPENS_AFTER = compiled(
    r"(?:점검|작업|업데이트|패치)(?:\([^()\n]{1,8}\))?(?:이|을)?\s?(?:끝나고|끝난\s?(?:뒤|후)|마치고|후|이후|직후|종료\s?후)(?:에|에는|부터)?\s(?:적용|시행|[^\n.!?]{2,40}?(?:새로\s(?:열|생기|생깁|나오|나옵|선보)|오픈|출시|개시|열려요|열립니다))"
)


def opens_after(text: str) -> bool:
    """Whether a message about something else says what opens behind it: "점검 끝나고 통합 조회 새로 열려요"."""
    return _OPENS_AFTER.search(text) is not None


_FROM_IT = compiled(r"\)?\s?(?:[가-힣]{2,4}(?:분|건))?\s?(?:부터|[~∼〜](?!\s?\d)|이후|자로|시행|적용)")
_IT_BEFORE = compiled(r"(?:\b(?:from|starting|effective|eff\.?|as of)|시행|적용)\s?[:：]?\s*$", re.I)
_ELSE = frozenset(
    f"topic_{name}" for name in ("news", "idea", "question", "metrics", "incident", "maintenance", "past", "bot", "test", "systems", "meeting")
)  # fmt: skip
_SHORT = 160  # characters of such a note


def sets_a_rule(text: str, ahead: Sequence[Mention], found: Collection[str]) -> bool:
    """Whether a value turns into another from one of the days `ahead` on, in a short note of which nothing `found` is about something else."""
    if len(text) > _SHORT or not _ELSE.isdisjoint(found) or _TURNS.search(text) is None:
        return False
    return any(m.dated and (_FROM_IT.match(text, m.end) or _IT_BEFORE.search(text[: m.start])) for m in ahead)
