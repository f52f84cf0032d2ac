"""What a clause is about, weighed by all that can be seen of it: its words, their endings, its label and its place.

`fields.py` knows the words that people listed; `learned/fields.py`, which `python -m benchmarks.train_reading` learns from the
project's own labelled notes, says how far each of them is to be believed and knows the words that nobody listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bridge.domain.dates import Mention
from bridge.domain.notes import Field
from bridge.domain.reading.fields import hits, label_field, weigh
from bridge.domain.reading.layout import Clause
from bridge.domain.reading.learned import Packed, Row, softmax
from bridge.domain.reading.learned.fields import WEIGHTS
from bridge.domain.reading.neighbours import around
from bridge.domain.reading.no_secret import says_what_is_paid
from bridge.domain.reading.page import Page
from bridge.domain.reading.wording import tokens

NOTHING, INTERNAL = "none", "internal"
FIELDS = tuple(f for f in Field if f is not Field.LINK)  # an address is a link, whatever is said of it
CLASSES = (NOTHING, INTERNAL, *(f.value for f in FIELDS))
_UNIT = re.compile(r"\d[\d,.]*\s?([가-힣%a-zA-Z]{1,2})")
_SIGNS = (
    ("quote", re.compile(r"[\"“”‘’']")), ("arrow", re.compile(r"→|->")), ("asks", re.compile(r"\?")), ("digit", re.compile(r"\d")),
    ("path", re.compile(r"\s[>›»]\s")), ("person", re.compile(r"@")), ("channel", re.compile(r"#")), ("bracket", re.compile(r"\(")),
)  # fmt: skip
_ANY_SIGN = re.compile(r"[\"“”‘’'→>?\d›»@#(]")  # without which there is none of them
_LONGEST = 240  # characters of a clause that are weighed


class Place(NamedTuple):
    """Where a clause stands: its label and the heading above it, whether news is told, what came before it, whether it is in brackets.

    `beside` are the traits that the clauses around it give it; they come into the second judgement of it.
    """

    label: str = ""
    head: str = ""
    news: bool = False
    dated: bool = False
    bulleted: bool = False
    first: bool = False
    last: bool = False
    before: str = ""
    aside: bool = False
    beside: tuple[str, ...] = ()


def traits(words: str, place: Place) -> list[str]:
    """What is weighed about a clause, by name: of itself, and of the clauses around it where those were judged."""
    return [*_own_traits(words, place), *place.beside]


def _own_traits(words: str, place: Place) -> list[str]:
    words = words[:_LONGEST]
    found = {"bias"}
    said = tokens(words)
    begins = [token[:2] for token in said]
    found.update(["w:" + two for two in begins])
    for token in said:
        if len(token) > 2:
            found.add("e:" + token[-2:])
            found.add("w:" + token[:3])
        if len(token) > 1 and token[-1] >= "가":
            found.add("j:" + token[-1])
    if said:
        found.add("first:" + begins[0])
        found.add("last:" + said[-1][-2:])
    found.update([f"2:{a} {b}" for a, b in pairwise(begins)])
    found.update(["u:" + unit for unit in _UNIT.findall(words)])
    found.update(["cue:" + name for name in hits(words)])
    if _ANY_SIGN.search(words):
        found.update(["has:" + name for name, pattern in _SIGNS if pattern.search(words)])
    found.update(_placed(place))
    size = len(words)
    found.add("size:" + ("6" if size < 6 else "12" if size < 12 else "40" if size < 40 else "more"))
    return sorted(found)


def _placed(place: Place) -> set[str]:
    found = set()
    if place.label:
        own = label_field(place.label)
        found.update({"labelled", f"label:{own.value if own else 'none'}"})
        found.update("l:" + token[:2] for token in tokens(place.label))
    if place.head:
        own = label_field(place.head)
        found.add(f"head:{own.value if own else 'none'}")
        found.update("h:" + token[:2] for token in tokens(place.head)[:3])
    if place.before:
        found.add("before:" + place.before)
    found.update([name for name in ("news", "dated", "bulleted", "first", "last", "aside") if getattr(place, name)])
    return found


@lru_cache(maxsize=1024)  # those of one note, which are asked for several times
def judged(words: str, place: Place) -> Mapping[str, float]:
    """How likely each field is for a clause, `none` and `internal` among them; they sum to 1."""
    return chances(WEIGHTS.row(WEIGHTS.added(place.beside, _alone(words, place._replace(beside=())))))


@lru_cache(maxsize=512)
def _alone(words: str, place: Place) -> Packed:
    return WEIGHTS.added(_own_traits(words, place))


def forget() -> None:
    """Judge everything anew: the table was changed."""
    _alone.cache_clear()
    judged.cache_clear()


def chances(sums: Row) -> dict[str, float]:
    """How likely each field is by what was summed for it."""
    return dict(zip(CLASSES, softmax(sums), strict=True))


def places(page: Page, parts: Sequence[Clause], mentions: Sequence[Mention], *, news: bool) -> Iterator[Place]:
    """The place of each clause of a note, with what the clauses around it are about."""
    found = tuple(standing(page, parts, mentions, news=news))
    first = [chances(WEIGHTS.row(_alone(part.text(page), place))) for part, place in zip(parts, found, strict=True)]
    for place, beside in zip(found, around(parts, first), strict=True):
        yield place._replace(beside=beside)


def standing(page: Page, parts: Sequence[Clause], mentions: Sequence[Mention], *, news: bool) -> Iterator[Place]:
    """The place of each clause as it can be seen before any is judged."""
    before, sentence = "", -1
    for part in parts:
        yield Place(
            part.label, part.line.heads[-1] if part.line.heads else "", news,
            any(m.start < part.end and part.start < m.end for m in mentions), part.line.bulleted,
            part.sentence == 0, part.sentence == parts[-1].sentence, before if part.sentence == sentence else "",
        )  # fmt: skip
        ranked = weigh(part.text(page), part.label, part.line.heads)
        before, sentence = (ranked[0][1].value if ranked else NOTHING), part.sentence


_ALSO = 0.48  # how likely a further field must be to be named
TOLD = re.compile(
    r"(?:라고|다고)\s*(?:만\s?)?(?:$|안내|답|설명|말씀)"
    r"|^[^.,]{2,14}[은는엔]\s+(?:[\"“'‘][^\"”'’]+[\"”'’])?\s?으?로\s?(?:통일|안내|답)"
)  # "…라고 안내": what customers are told is no secret
_GOING_BACK = re.compile(r"취소|환불|위약금|해지|반품|교환|변경|철회|페널티")  # what is paid then is no price
_BOUND = re.compile(r"\W*(?:[가-힣]{2,8}(?:은|는)\s)?(?:최소|최대)\s?(?:[가-힣]{2,6}\s?(?:은|는)?\s?)?\d")
_GIVEN = re.compile(r"%|할인|적립|지급|혜택|환급|캐시백|보상|지원|쿠폰|증정|가격|요금|비용|입찰가|무료")
NO_FACT, NO_NEWS, DOUBTED, KEPT_IN = 0.8, 0.7, 0.6, 0.6
"""A clause is a fact where it is less likely than this to be none or a secret: of a launch, of news about one where it is not `_HARDLY` a secret, and where it
may well be one (`_MAYBE`); and where it is less likely than the last to be a secret."""
_HARDLY, _MAYBE = 0.06, 0.2


def rank(words: str, place: Place) -> tuple[Field, ...]:
    """The fields a clause may belong to, likeliest first; empty where it states nothing for customers or agents."""
    likely = judged(words, place)
    stated = says_what_is_paid(words)
    secret, nothing = (0.0, 0.0) if stated else (likely[INTERNAL], likely[NOTHING])
    if secret > KEPT_IN and not TOLD.search(words):
        return ()
    least = DOUBTED if secret > _MAYBE else NO_NEWS if place.news and secret > _HARDLY else NO_FACT
    if nothing + secret > least:
        return ()
    own = label_field(place.label)
    found = ranked({name: value for name, value in likely.items() if own is Field.SCRIPT or name != Field.SCRIPT})
    if own is None and (plain := _plainly(words, stated=stated)) not in (None, found[0]):
        return (plain, found[0])
    if own in FIELDS and own is not found[0] and 2 * likely[own] > likely[found[0]]:
        return (own, found[0])  # what its planner called it, where that is half as likely
    return found


def _plainly(words: str, *, stated: bool) -> Field | None:
    """The field of what words say in so many words, whatever they remind of: what is paid, and the least or the most of something."""
    if stated and not _GOING_BACK.search(words):
        return Field.PRICE
    return Field.LIMITS if _BOUND.match(words) and not _GIVEN.search(words) else None


def ranked(likely: Mapping[str, float]) -> tuple[Field, ...]:
    """The fields by how likely they are: the first, and what else the clause may well be about."""
    stated = [name for name in likely if name not in (NOTHING, INTERNAL)]
    first, *others = sorted(stated, key=lambda name: (-likely[name], name))
    return Field(first), *(Field(name) for name in others if likely[name] >= _ALSO)
