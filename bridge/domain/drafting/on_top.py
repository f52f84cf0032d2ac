"""What the first line has said already: a day that moves, the steps of a rollout; and what the planner has struck out."""

from __future__ import annotations

import re

from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Field, Kind, LaunchReading, Span

_DAYS = re.compile(
    r"(?:20)?\d{2}년|\d{1,2}\s?월(?:\s?\d{1,2}\s?일)?|\d{1,2}/\d{1,2}|\d{1,2}일|\([월화수목금토일]\)|[월화수목금토일]요일|(?:오전|오후|낮|밤|저녁|아침|새벽)?\s?\d{1,2}(?:시(?:\s?반|\s?\d{1,2}분)?|:\d{2})|자정|정오|KST|같은\s?날|내일|모레|오늘"
)
_MOVING = re.compile(
    r"당초|기존|원래|조정|변경|일정|시작|시각|시간|날짜|오픈|출시|에서|(?:이|가)?\s?(?:아니고|아니라|말고)|옮\S+|미[뤄룹룬]\S*|늦[춰춥]\S*|당[겨깁]\S*|바[뀌뀝꿔꿉]\S*|으로|로|입니다|이에요|예요|됩니다|합니다|해요|→|->"
)


def told_on_top(unit: Unit, launch: LaunchReading, kind: Kind) -> bool:
    """Whether a unit only says again what the first line says of the launch's own days."""
    if unit.field in (Field.SCRIPT, Field.HANDLING, Field.CONTACT) or unit.row:
        return False
    steps = [phase.moment.span for phase in launch.phases if phase.moment.span is not None]
    inside = [step for step in steps if unit.span.start <= step.start < unit.span.end]
    if len(inside) > 1 and len(inside) == len(steps):
        return not re.search(r"[가-힣A-Za-z]{2,}", _DAYS.sub(" ", unit.text))
    if kind is not Kind.CHANGE or launch.moment.at is None or launch.moment.span is None:
        return False
    said = f"{unit.topic} {unit.text}"
    if not _DAYS.search(said) or not re.search(r"당초|기존|원래|아니고|아니라|말고", said):
        return False
    return not re.search(r"[가-힣A-Za-z0-9]", _MOVING.sub(" ", _DAYS.sub(" ", said)))


def struck(note: str, span: Span) -> bool:
    """Whether a line stands between the marks that strike it out."""
    before = note[max(0, note.rfind("\n", 0, span.start) + 1) : span.start]
    end = note.find("\n", span.end)
    behind = note[span.end : end if end >= 0 else len(note)]
    return re.fullmatch(r"[^\w~]*~\s*", before) is not None and re.fullmatch(r"\s*~[^\w~]*", behind) is not None
