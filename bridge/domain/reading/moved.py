"""Days that turn into others: the old and the new one of what moves, and those that news leaves as they were."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bridge.domain.dates import Mention
from bridge.domain.notes import Kind
from bridge.domain.patterns import compiled
from bridge.domain.reading.page import Page

CHANGED = compiled(
    r"(?:으로|로)\s?(?:변경|연기|조정|이동|미뤄|미루|밀|옮|당겨|앞당|늦|순연|넘|확정|바뀌|바뀜|바꿉|재조정|연장|늘|정정|수정|잡|올|갑니다|가요|오픈|진행|읽어)|(?:이|가)\s?맞|에\s?(?:오픈|올립|나갑|엽|시작|열)|확정|로요|요(?=[\s.!]|$)|부터(?:예요|입니다|로)"
)
_CHAIN = re.compile(r"(?:→|->|➡)[^\n]*(?:→|->|➡)|%\s?(?:→|->)")
OLD = re.compile(
    r"\s?(?:까지)?(?:\([^)]{0,10}\)\s?)?(?:\S{0,4}\s)?(?:이|가)?\s?(?:아니고|아니라|아닌|말고|대신|에서(?=\s)|예정이었|이었|였는데|였던|이던|던\s|하려던|라고\s?(?:했|한|썼|적|올|안내)|로\s?(?:안내|공지|공유|말씀|올|알려|나갔|적혀|적었|표기|기재|표시됐|표시되)|개시\s?어렵|오픈\s?어렵|어렵|못|안\s?(?:되|돼|나|열)|→|->|➡|=>|⇒|→)"
)
_NEW_AFTER = re.compile(r"(?:→|->|➡|=>|⇒|아니고|아니라|말고|대신|에서)\s?(?:\S{0,8}\s){0,3}\s*$")

_POINTS = re.compile(
    r"[\s)]*(?:(?:오픈|출시|시작|시행|개시|적용|개강|개장|출고|배송|판매|예정|목)\S{0,3}\s?)?(?:→|->|➡|=>|⇒|>)\s*$"
)
_PAST_A_NAME = compiled(r"[)\s]*[^\n.,:;!?→(\d][^\n.,:;!?→(]{1,22}\s(?:→|->|⇒)\s*$")
"""What stands between two days of an item that begins with the old one: "2/4 21:30 무선청소기 → 2/11 21:30으로"."""
_TO = compiled(r"\)?\s?(?:으로|로)(?![가-힣])")
_MOVED_FROM, _MOVED_TO = -2.6, 1.2


def beside_an_arrow(page: Page, m: Mention, inside: Sequence[Mention]) -> float:
    """What one day's turning into another says of each: "오픈: 4/26(월) → 5/17(월)". Three or more in a row are steps."""
    to = [other for other in inside if _turns(page, m, other)]
    come = [other for other in inside if _turns(page, other, m)]
    if any(_turns(page, other, further) for other in to for further in inside) or any(
        _turns(page, further, other) for other in come for further in inside
    ):
        return 0.0
    return _MOVED_FROM * bool(to) + _MOVED_TO * bool(come)


def moved_first(page: Page, inside: Sequence[Mention]) -> Mention | None:
    """The first day that another turns into: what moves with it is told after it."""
    return next((m for m in inside if any(_turns(page, old, m) for old in inside)), None)


def _turns(page: Page, one: Mention, other: Mention) -> bool:
    between = page.text[one.end : other.start]
    if 0 < len(between) < 12 and _POINTS.match(between):
        return True
    return _PAST_A_NAME.match(between) is not None and _TO.match(page.text, other.end) is not None


KEPT = 4.0
"""How much less a moment that stays speaks for being what news is about than one that is new."""
_KEPT_BEFORE = re.compile(
    r"(?:그대로|예정대로|동일하게|변동\s?없이|\b(?:stays?|still|remains?|unchanged|keeps?))[,:]?(?:\s(?:on|at))?\s*$"
)
_KEPT_AFTER = re.compile(
    r"[\s)]{0,2}\(?(?:시작|오픈|적용|시행|개시)?(?:은|는|이|도|으로|로)?,?\s?(?:그대로|예정대로|변동|유지|같(?:습|아|고|음)|동일)|\)?(?:은|는|도)\s?맞(?:습|아|고|음|는)|\)?\s맞(?:습|아요|음)"
)


def keeps(before: str, after: str) -> bool:
    """Whether the words around a moment say that it stays as it was: "시작일은 그대로 11/2"."""
    return bool(_KEPT_BEFORE.search(before) or _KEPT_AFTER.match(after))


def changed(before: str, after: str, kind: Kind) -> float:
    """For news about an earlier note: the date after the arrow, never the one before it."""
    score = -KEPT * keeps(before, after)
    if _CHAIN.search(before + after):
        return score
    if OLD.match(after):
        score -= 2.6
    if _NEW_AFTER.search(before) or re.search(r"(?:→|->|➡|=>|⇒)[^→]{0,14}$", before):
        score += 2.2
    if CHANGED.match(after.lstrip()) or CHANGED.search(after[:12]):
        score += 1.3
    if kind is Kind.CORRECTION and not (
        _NEW_AFTER.search(before) or re.search(r"(?:→|->)[^→]{0,14}$", before) or re.match(r"\s?(?:이|가)\s?맞", after)
    ):
        score -= 1.6
    return score
