"""Which parts of a note must not reach the outsourcer: those marked so, and those that look so. In doubt, held back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from bridge.domain.notes import HeldBack
from bridge.domain.patterns import compiled
from bridge.domain.reading import marked
from bridge.domain.reading.asides import apart, hides, told
from bridge.domain.reading.fields import weigh
from bridge.domain.reading.layout import Clause, Line
from bridge.domain.reading.no_secret import (
    done_first,
    less_public,
    lists_prices,
    only_forbids,
    routes,
    says_what_becomes,
    says_what_is_paid,
)
from bridge.domain.reading.page import LINK, Page
from bridge.domain.reading.secret_words import (
    ADMIN_URL,
    ASIDE,
    AUTHORITY,
    BUSINESS,
    CAUSE,
    CREDENTIALS,
    ENGINEERING,
    ENGLISH,
    HANDED,
    INSIDE,
    PARTNER,
    PEOPLE,
    PERSONAL,
    PUBLIC_CAUSE,
    PUBLIC_RATE,
    RATE,
    REASON_END,
    STAFF,
    UNSAID,
)
from bridge.domain.reading.tagger import INTERNAL, TOLD, Place, judged
from bridge.domain.sieve import Sieve

_SAFE_REASON = compiled(
    r"고객\s?(?:안내|멘트|응대)|개인정보\s?(?:때문|보호)|안전(?:상|을)|위생상|법(?:률|령|정)에\s?따라|명절|연휴|공휴일"
)


REASONS = frozenset(
    {
        "marked", "marked_scope", "credentials", "personal", "business", "authority", "partner", "engineering", "people",
        "aside", "inside", "figures", "reason", "suspicious", "admin_link",
    }
)  # fmt: skip
"""Every reason that `held_back` gives."""
_LIKELY, _LIKELY_IN_NEWS = 0.3, 0.15
"""How likely a clause may be internal by all its traits before an approver has to see it; news says why, and why is inside."""
_CLEAR = 0.6  # the same, of a clause whose label or words say what it tells customers
_TARIFF = compiled(
    r"(?<![\d,.−-])\d[\d,.]*\s?(?:만\s?|천\s?)?(?:원|만|%|건|자|개|회|명|kg|분|시간|장|매|채|칸|세|박|일)\s?(?:\([^)]{1,12}\)|까지|별도|포함|부과|이상|이하|이내|이고|씩|입니다|이에요|예요|\s)*[.!]?$"
)
"""A clause that ends in an amount as a list of prices or limits does: "84㎡ 기준 22만 원", "하루 3건까지"."""
_DESK = compiled(r"(?<!\d)(?:1[568]\d\d-\d{4}|080-\d{3,4}-\d{4}|0(?:2|[3-6]\d|70)-\d{3,4}-\d{4})(?!\d)")
"""The number of a desk; a person's own begins with 010."""
_LISTED = 0.45  # the same, of such a clause where nothing else in its sentence is held back
_ASIDE, _RATHER_ASIDE = 0.1, 0.25  # the same two, of what stands in brackets
_RATHER = 0.8  # how much likelier than about anything that customers are told
_AT_ALL = {
    "figures": 0.02,
    "inside": 0.003,
    "business": 0.003,
    "partner": 0.003,
    "authority": 0.003,
    "engineering": 0.003,
    "people": 0.003,
}
"""How likely a clause must be internal at least where nothing but a word of it says so: "낙찰 후 24시간 안에 결제" is no secret."""
WATCHED = compiled(
    r"(?<![A-Za-z])SIU(?![A-Za-z])|어뷰징으로|봇으로\s?(?:보|판단|간주|처리)|섀도우?\s?밴|블랙\s?리스트|이상\s?징후|킬\s?스위치"
)
"""How misuse is watched for: nobody who answers customers is told, however much the rest sounds like a limit."""
_WEAK = {"reason": 0.35, "aside": 0.35, "figures": 0.6}
_OUTWEIGHS = 0.3
"""How likely a clause of a launch must be about something that is told, and how much less likely internal, where words of no more weight
than "…이라", a percentage or "참고로" hold it back: "새벽에는 무인이라", "매트리스 15%"."""
_UNREADABLE = 300  # characters: a clause longer than that was not understood


def held_back(
    page: Page,
    note_lines: Sequence[Line],
    parts: Sequence[Clause],
    places: Sequence[Place],
    *,
    reasons: bool,
    names: Callable[[], Sequence[str]] = tuple,
) -> tuple[tuple[int, int, str], ...]:
    """Ranges of the page that are internal, with the reason's key; `reasons` holds back why a launch moved or fell, too.

    `names` says what the launches are called: a word that stands in a name tells nothing. It is asked only where a word tells something.
    """
    pieces = list(apart(page, parts, places))
    parts, places = [part for part, _ in pieces], [place for _, place in pieces]
    found: dict[int, str] = {}
    found.update(marked.scoped(page, note_lines, parts))
    rates = _published(page, parts)
    for i, part in enumerate(parts):
        if part.end - part.start > _UNREADABLE:
            found.setdefault(i, "suspicious")
        elif (
            i not in found
            and (reason := _content(page, part, reasons, names, rates))
            and (
                WATCHED.search(part.text(page))
                or _bears_out(
                    reason, judged(words := _unquoted(part.text(page)), places[i]), words.isascii() or reasons
                )
            )
        ):
            found[i] = reason
    limit = _LIKELY_IN_NEWS if reasons else _LIKELY
    held = {parts[i].sentence for i in found}
    forbidding = {part.sentence for part in parts if only_forbids(part.text(page))}
    for i, part in enumerate(parts):
        if i in found:
            continue
        words = _unquoted(part.text(page))
        if hides(words, places[i]):
            found[i] = "suspicious"
            continue
        if (part.sentence in forbidding and less_public(words) != words) or not _suspect(
            words, places[i], limit, rates
        ):
            continue
        if places[i].aside or judged(words, places[i])[INTERNAL] > _least(
            words, part, limit, alone=part.sentence not in held
        ):
            found[i] = "suspicious"
    marked.spread(page, parts, found)
    _beside_credentials(page, parts, found)
    ranges = [(parts[i].start, parts[i].end, reason) for i, reason in sorted(found.items())]
    ranges += [r for r in _links(page) if not any(a <= r[0] < b for a, b, _ in ranges)]
    return tuple(sorted(ranges))


def _suspect(words: str, place: Place, limit: float, rates: frozenset[str]) -> bool:
    """Whether all that can be seen of a clause makes it likely to be internal, and nothing says that it is none."""
    about = judged(words, place)
    likely = about[INTERNAL]
    least, rather = (_ASIDE, _RATHER_ASIDE) if place.aside else (limit, _RATHER)
    if likely <= least or likely <= rather * told(about) or TOLD.search(words):
        return False
    if only_forbids(words) or routes(words) or says_what_is_paid(words):
        return False
    stated = RATE.findall(words)
    return not (stated and rates.issuperset(stated) and likely <= _CLEAR)


def _bears_out(reason: str, about: Mapping[str, float], sternly: bool) -> bool:
    """Whether all that can be seen of a clause leaves its listed words a reason to hold it back; `sternly` in news and in English."""
    if about[INTERNAL] < _AT_ALL.get(reason, 0.0):
        return False
    value = told(about)
    return sternly or value < _WEAK.get(reason, 1.0) or about[INTERNAL] > _OUTWEIGHS * value


def _published(page: Page, parts: Sequence[Clause]) -> frozenset[str]:
    """The percentages that the note states as customers' own: what stands there is no secret elsewhere."""
    read = (part for part in parts if part.end - part.start <= _UNREADABLE)
    said = ((part, RATE.findall(part.text(page))) for part in read)
    public = (own for part, own in said if own and PUBLIC_RATE.search(f"{part.label}: {part.text(page)}"))
    return frozenset(rate for own in public for rate in own)


def _least(words: str, part: Clause, limit: float, *, alone: bool) -> float:
    """How likely a clause must be internal to be held back, by what its words or its label say it tells customers."""
    clear = _speaks(words, part) or lists_prices(words) or less_public(words) != words
    clear = clear or (limit == _LIKELY_IN_NEWS and says_what_becomes(words))
    if clear or _SAFE_REASON.search(words) or _DESK.search(words):
        return _CLEAR
    return _LISTED if alone and len(words) <= 30 and _TARIFF.search(words) else limit


def _content(
    page: Page, part: Clause, reasons: bool, names: Callable[[], Sequence[str]], published: frozenset[str]
) -> str | None:  # fmt: skip
    """Why a clause is held back for what it says; None where nothing speaks against it. `published` are percentages that are told."""
    words, label = _unquoted(part.text(page)), part.label
    if not _WORDS.any(f"{label}: {words}") and not marked.is_marked(words):
        return None
    for name in names():
        words, label = words.replace(name, " "), label.replace(name, " ")
    context = f"{label}: {words}" if label.strip() else words
    heads = " ".join(part.line.heads)
    found = _WORDS.over(context)
    for reason in ("credentials", "personal"):
        if found(reason, context):
            return reason
    if marked.is_marked(words) and not only_forbids(words):
        return "marked"
    if routes(words):
        return None
    handed = found("handed", words) and not found("cause", words)
    for reason in ("business", "authority", "partner", "engineering", "people"):
        if found(reason, context) and not (handed and reason != "business") and _of_ours(reason, context):
            return reason
    if found("aside", words):
        return "aside"
    if found("english", words) or (
        not handed and (found("inside", words) or found("staff", words) or found("unsaid", words))
    ):
        return "inside"
    if (
        found("rate", words)
        and not PUBLIC_RATE.search(f"{part.label}: {part.text(page)}")
        and not PUBLIC_RATE.search(heads)
        and not published.issuperset(RATE.findall(words))
    ):
        return "figures"
    return "reason" if _says_why(words, found, news=reasons) else None


def _says_why(words: str, found: Callable[[str, str], bool], *, news: bool) -> bool:
    """Whether a clause says why: in news about a launch, whatever it ends in."""
    if found("cause", words) and not PUBLIC_CAUSE.search(words) and CAUSE.search(less_public(words)):
        return True
    return news and found("reason_end", words) and not _SAFE_REASON.search(words) and not done_first(words)


def _of_ours(reason: str, words: str) -> bool:
    """Whether words of a partner are of the company's own, not of what is open or of customers' contracts."""
    return reason != "partner" or PARTNER.search(less_public(words)) is not None


_WORDS = Sieve(
    {
        "credentials": CREDENTIALS, "personal": PERSONAL, "business": BUSINESS, "authority": AUTHORITY, "partner": PARTNER,
        "engineering": ENGINEERING, "people": PEOPLE, "aside": ASIDE, "english": ENGLISH, "inside": INSIDE, "staff": STAFF,
        "unsaid": UNSAID, "rate": RATE, "cause": CAUSE, "reason_end": REASON_END, "handed": HANDED,
    }
)  # fmt: skip


def _speaks(words: str, part: Clause) -> bool:
    """Whether a clause is clearly about something that customers are told."""
    ranked = weigh(words, part.label, part.line.heads)
    return bool(ranked) and ranked[0][0] >= (1.6 if part.label else 2.2)


_CITATION = compiled(r"[\"“「][^\"”」]{4,300}[\"”」]|(?<![A-Za-z])['‘][^'’]{4,300}['’](?![A-Za-z])")


def _unquoted(words: str) -> str:
    """The words without dictated ones, which are meant for customers, whatever they say, and without brackets around all of them."""
    inner = words[1:].rstrip(" .)") if words.startswith("(") and words.count("(") == 1 else words
    return _CITATION.sub(" ", inner)


def _beside_credentials(page: Page, parts: Sequence[Clause], found: dict[int, str]) -> None:
    """Add to `found` what stands beside an account in its line and looks like its other half."""
    for i in [i for i, reason in found.items() if reason == "credentials"]:
        for j in (i - 1, i + 1):
            if (
                0 <= j < len(parts)
                and parts[j].line.index == parts[i].line.index
                and re.search(r"[A-Za-z0-9_]{4,}", parts[j].text(page))
            ) and re.fullmatch(r"[\w!@#$%^&*.\-/: ]{3,40}(?:\s?로\s.*)?", parts[j].text(page)):
                found.setdefault(j, "credentials")


def _links(page: Page) -> Iterator[tuple[int, int, str]]:
    for link in page.links:
        if ADMIN_URL.search(link.url):
            yield link.at, link.at + 1, "admin_link"


def held(page: Page, ranges: Sequence[tuple[int, int, str]]) -> tuple[HeldBack, ...]:
    """The ranges as values with the note's own words."""
    return tuple(HeldBack(page.verbatim(a, b), page.span(a, b), reason) for a, b, reason in ranges if b > a)


def touches(ranges: Sequence[tuple[int, int, str]], start: int, end: int) -> bool:
    """Whether `start`…`end` shares a character with an internal range."""
    return any(a < end and start < b for a, b, _ in ranges)


__all__ = ["LINK", "REASONS", "held", "held_back", "touches"]
