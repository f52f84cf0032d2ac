"""What a launch is called: what is emphasised, titled or quoted, or the first thing the dated sentence speaks of.

`name_places.py` says where a name may stand, `name_words.py` cuts it to size, and `learned/names.py` weighs what can be seen of
each candidate: where it stands, how it begins and ends, what comes after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from bridge.domain.dates import Mention
from bridge.domain.reading.internal import touches
from bridge.domain.reading.layout import Clause, Line
from bridge.domain.reading.learned.names import WEIGHTS
from bridge.domain.reading.marked import is_marked
from bridge.domain.reading.name_places import SAID, Candidate, candidates
from bridge.domain.reading.name_words import broken, clean, shape, skip, whole, without_verb, word_runs
from bridge.domain.reading.page import SEP, Page, plain
from bridge.domain.reading.secret_words import tells
from bridge.domain.reading.senders import senders

_UNNAMED = re.compile(
    r"(?<![가-힣])(?:그거|그것|그\s?건|그\s(?:기능|서비스|이벤트)|내일\s건)(?:을|를|이|가|은|는|만|도)?\s(?:\S{1,6}\s)?(?:열|켜|켭|켤|엽|오픈|나가|나갑|시작|배포|출시|모레|내일|없던|취소|연기|\d)|(?:시|일)\s오픈\s건\s(?!안내|공유|공지|관련)|(?:말한|말했던|얘기한|얘기했던|말씀드린|말씀드렸던)\s그\s?(?:거|것|건)(?=[\s,])"
)  # fmt: skip
_NAMELESS = re.compile(
    r"(?:이름|명칭|상품명|서비스명|기능명|네이밍)(?:[은이도]|까지는)?\s?(?:\S{1,14}\s){0,2}?(?:아직(?!\s안\s?바)|미정|없|공모|정하는|정하지|정해지|고민|못\s?정|안\s?정|이랄)|\b(?:no name yet|name (?:is )?(?:TBD|undecided|not decided))\b",
    re.I,
)
"""What says that a launch has no name yet."""
_OF_A_THING = re.compile(
    r"[가-힣](?<![은는이가을를도만])(?<!서비스)(?<!상품)(?<!기능)(?<!이벤트)(?<!행사)(?<!제품)(?<!정식)(?<!아직)(?<!뭐)(?<!딱히)(?<!따로)(?<!별도) $"
)
"""What stands before the name of a part of it: "쿠션 이름은 아직 비밀"."""


@dataclass(frozen=True, slots=True)
class Name:
    """A launch's name and the page's characters it stands on."""

    text: str
    start: int
    end: int
    rule: str


class Guess(NamedTuple):
    """Characters that may be a name: `rules` propose them, `score` is the best rule's belief, `cut` what was taken off."""

    start: int
    end: int
    words: str
    rules: tuple[str, ...]
    score: float
    cut: str = ""


_OWN = frozenset({"name_bold", "name_title", "name_label", "name_quoted", "name_announced", SAID})
_SECRET = ("marked_scope", "credentials", "personal", "admin_link")
_LEAST = 0.9  # what a rule must believe of a candidate before anything is made of it
_MOST = 90  # guesses that are weighed
_SURE = (
    -2.4
)  # what must speak for a note's likeliest before it is taken for a name: a wrong one is worse than a question


Rated = tuple[tuple[float, Guess], ...]


def rate(
    page: Page, lines: Sequence[Line], parts: Sequence[Clause], mentions: Sequence[Mention], chosen: Mention | None,
    bounds: tuple[int, int], *, news: bool = False,
) -> Rated:  # fmt: skip
    """All that may be a name within `bounds`, the likeliest first, with how much speaks for each."""
    found = candidates(page, lines, parts, chosen, bounds, news)
    runs = word_runs(page, parts, mentions, chosen, bounds)
    rated = [
        (weigh(traits(page, guess, chosen, bounds, news=news)) + _HEADS_ITEM * _heads_item(guess, bounds), guess)
        for guess in guesses(page, found, runs, mentions, chosen)
    ]
    return tuple(sorted(rated, key=lambda r: (not _is_said(r[1]), -r[0], r[1].start, r[1].end)))


_HEADS_ITEM = 1.0
_ITEM_MARK = 5  # characters before an item's words, as a number or a sign


def _heads_item(guess: Guess, bounds: tuple[int, int]) -> bool:
    """Whether a guess is the label or the heading with which one item of several begins."""
    begins = bounds[0] > 0 and guess.start - bounds[0] <= _ITEM_MARK
    return begins and not guess.cut and not {"name_label_line", "name_title", "name_item"}.isdisjoint(guess.rules)


def _is_said(guess: Guess) -> bool:
    """Whether the note says of these words that they are the name."""
    return SAID in guess.rules and not guess.cut


def find_name(
    page: Page,
    rated: Rated,
    bounds: tuple[int, int],
    internal: Sequence[tuple[int, int, str]],
    *,
    one_of_several: bool = False,
) -> Name | None:
    """The likeliest that gives nothing internal away, or None where nothing is a name.

    An item of a list is there because it names something: of `one_of_several` the likeliest is always taken.
    """
    secret = [r for r in internal if r[2] in _SECRET]
    marked = [r for r in internal if r[2] == "marked"]
    unnamed = _UNNAMED.search(page.text, bounds[0], min(bounds[1], bounds[0] + 80)) is not None
    nameless = _NAMELESS.search(page.text, *bounds)
    if not one_of_several and nameless and not _OF_A_THING.search(page.text[: nameless.start()]):
        return None
    writers = senders(page)
    for sure, guess in rated:
        if any(guess.start < b and a < guess.end for a, b in writers) and not _is_said(guess):
            continue
        if sure < _SURE and not one_of_several and not _is_said(guess):
            break
        rules = set(guess.rules)
        if (unnamed and not {"name_bold", "name_label"} & rules) or touches(secret, guess.start, guess.end):
            continue
        if is_marked(guess.words) or (not _OWN & rules and touches(marked, guess.start, guess.end)):
            continue
        if not _OWN & rules and touches(internal, guess.start, guess.end) and tells(guess.words):
            continue
        end = whole(page.text, guess.start, without_verb(page.text, guess.start, guess.end), bounds[1])
        if end == guess.end and broken(page.text, guess.start, end):
            continue
        words = " ".join(page.text[guess.start : end].split())
        if plain(page.verbatim(guess.start, end)) != words:  # half of a link, which cannot be shown by itself
            continue
        return Name(words, guess.start, end, guess.rules[0])
    return None


def guesses(
    page: Page,
    found: Iterable[Candidate],
    runs: Iterable[tuple[int, int]],
    mentions: Sequence[Mention],
    chosen: Mention | None,
) -> list[Guess]:
    """The candidates cut to size, the best believed first, then runs of words, and what is left when words are cut off."""
    whole: dict[tuple[int, int], Guess] = {}
    writers = senders(page)
    for candidate in found:
        start = max((b for a, b in writers if a <= candidate.start < b < candidate.end), default=candidate.start)
        cleaned = clean(page, start, candidate.end, mentions, chosen)
        if cleaned is None:
            continue
        a, b = cleaned
        words = " ".join(page.text[a:b].split())
        score = candidate.score + shape(words, own=candidate.rule in _OWN)
        before = whole.get(cleaned)
        if before is None:
            whole[cleaned] = Guess(a, b, words, (candidate.rule,), score)
        elif candidate.rule not in before.rules:
            best = max(score, before.score)
            rules = (candidate.rule, *before.rules) if score > before.score else (*before.rules, candidate.rule)
            whole[cleaned] = Guess(a, b, words, rules, best)
    for a, b in runs:
        words = " ".join(page.text[a:b].split())
        if (a, b) not in whole and shape(words, own=True) > -1 and not _ITS.search(words):
            whole[a, b] = Guess(a, b, words, ("name_run",), 1.0)
    likely = sorted((g for g in whole.values() if g.score > _LEAST), key=lambda g: (-g.score, g.start, g.end))
    shorter: dict[tuple[int, int], Guess] = {}
    for guess in likely[:8]:
        for a, b, cut in _shorter(page, guess):
            words = page.text[a:b]
            if (a, b) not in whole and (a, b) not in shorter and _NAMING.search(words):
                shorter[a, b] = Guess(a, b, " ".join(words.split()), guess.rules, guess.score, cut)
    return [*likely, *shorter.values()][:_MOST]


_ITS = re.compile(
    r"\s(?:일정|날짜|시간|오픈일|출시일)(?:이|은|을|도|가)$"
)  # "간편환불 일정이": the launch and its date


_SPACE = re.compile(r"[\s·/~:]+")
_NAMING = re.compile(r"[가-힣A-Za-z]{2}")


def _shorter(page: Page, guess: Guess) -> Iterator[tuple[int, int, str]]:
    """The guess without its first or last words, and which of them were cut off."""
    gaps = [m.span() for m in _SPACE.finditer(page.text, guess.start, guess.end)][:7]
    for cut, starts, ends in (
        ("first", [b for _, b in gaps[:2]], [guess.end]),
        ("last", [guess.start], [a for a, _ in gaps[-2:]]),
        ("both", [b for _, b in gaps[:1]], [a for a, _ in gaps[-1:]]),
    ):
        yield from ((a, b, cut) for a in starts for b in ends if b - a >= 2)


_LETTERS = re.compile(r"[가-힣]+|[A-Za-z]+|\d+")
_AFTER = re.compile(
    r"[’'\"”」』)\]*~]*\s?(은|는|이|가|을|를|의|에서|에|으로|로|도|과|와|만|요|,|:|\(|\.|!|/|·|>|-|–|—|\n|$)?"
)


def traits(
    page: Page, guess: Guess, chosen: Mention | None, bounds: tuple[int, int], *, news: bool
) -> list[str]:  # fmt: skip
    """What is weighed about a guess, by name; each once, always in the same order."""
    text, words = page.text, guess.words
    belief = min(6, max(0, round(guess.score * 2)))
    found = [
        *_proposed(guess.rules, guess.cut, belief, news), f"words:{min(7, words.count(' ') + 1)}", f"size:{min(9, len(words) // 4)}",
    ]  # fmt: skip
    if tokens := _LETTERS.findall(words.lower()):
        last = tokens[-1]
        found += ("first:" + tokens[0][:2], "last:" + last[-2:], "end:" + last[-1])
        if len(tokens) > 2:
            found += dict.fromkeys(["has:" + token[:2] for token in tokens[1:-1]])
    found += _after(text, guess.end, bounds[1])
    found.append(_before(text, guess.start, bounds[0]))
    found += _stands(page, guess, chosen, bounds)
    return found


@lru_cache(maxsize=512)  # few ways to come upon a name, in whatever note
def _proposed(rules: tuple[str, ...], cut: str, belief: int, news: bool) -> tuple[str, ...]:
    off = "/" + cut if cut else ""
    best = f"best:{rules[0]}:{'news' if news else 'launch'}"
    return (
        "bias",
        f"cut:{cut}",
        f"belief:{belief}",
        *(rule + off for rule in rules),
        best,
        f"rules:{min(3, len(rules))}",
    )


@lru_cache(maxsize=256)  # many guesses of one note end in the same place, or begin there
def _after(text: str, end: int, most: int) -> tuple[str, ...]:
    after = _AFTER.match(text, end, most)
    particle = "after:" + ((after[1] or "") if after else "").replace("\n", "line")
    following = _LETTERS.search(text, after.end() if after else end, min(most, end + 12))
    return (particle, "next:" + following.group()[:2].lower()) if following else (particle,)


@lru_cache(maxsize=256)
def _before(text: str, start: int, least: int) -> str:
    head = text[max(least, start - 12) : start]
    if not head.strip(f" {SEP}*\n"):
        return "before:nothing"
    if head[-1] == "\n":
        return "before:line"
    if head[-1] != " ":
        return "before:sign" if not head[-1].isalnum() else "before:word"
    words = _LETTERS.findall(head)
    return "before:" + words[-1][-2:].lower() if words else "before:sign"


def _stands(page: Page, guess: Guess, chosen: Mention | None, bounds: tuple[int, int]) -> list[str]:
    text, words = page.text, guess.words
    found = [
        f"line:{min(text.count(_NEW_LINE, bounds[0], guess.start), 3)}",
        f"far:{min(5, (guess.start - bounds[0]) // 25)}",
    ]
    if (
        _SAYS_SO.match(text, guess.end, bounds[1])
        and skip(text, _first_of_line(text, guess.start), guess.end) == guess.start
    ):
        found.append("alone")
    if text.count(words, *bounds) > 1:
        found.append("twice")
    if page.bold and any(a <= guess.start and guess.end <= b for a, b in page.bold):
        found.append("bold")
    if _DIGIT.search(words):
        found.append("digits")
    if words.isascii():
        found.append("latin")
    if ("(" in words) != (")" in words):
        found.append("bracket")
    if chosen is not None:
        between = text[min(guess.end, chosen.end) : max(guess.start, chosen.start)]
        side = "before" if guess.end <= chosen.start else "after" if guess.start >= chosen.end else "around"
        found.append(f"date:{side}:{min(4, len(between) // 8)}")
        if _NEW_LINE not in between:
            found.append("date:same_line")
            if _STOP.search(between) is None:
                found += ["date:same_sentence", f"date:same_sentence:{guess.rules[0]}"]
        if side == "before" and not between.strip():
            then = _THEN.match(text, chosen.end, bounds[1])
            found.append("date:bare" + (":then" if then else ""))
    return found


_SAYS_SO = re.compile(
    r"[’'\"”」』)\]]*\s?(?:일정\s?|건\s?)?(?:안내|공지|공유|알림|예고)(?:드립니다|드려요|드릴게요|합니다|해요|입니다|이에요|예요|이요|요|건)?\s*(?:[.!~:)]|\n|$)"
)
"""What ends a sentence that says nothing but that it tells of something: "설 배송 마감 공지."."""


@lru_cache(maxsize=64)
def _first_of_line(text: str, at: int) -> int:
    return text.rfind(_NEW_LINE, 0, at) + 1


_STOP = re.compile(r"[.!?]\s|니다\s|요\s")
_THEN = re.compile(r"[)\s]{0,2}(?:부터|에|자로)?\s(?!\d)[가-힣A-Za-z'\"‘“「]")
"""A noun behind the day, so that what stands before it may be only whose it is: "누리짐 1/11부터 수건 유료"."""


_NEW_LINE, _DIGIT = "\n", re.compile(r"\d")


def weigh(found: Sequence[str]) -> float:
    """How much speaks for a name."""
    return WEIGHTS.summed(found)[0]
