"""Why a note was read as it was: for each claim the words and traits that spoke for it, with their weights."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bridge.domain.notes import Fact, HeldBack, Kind, Moment, Reading
from bridge.domain.reading import kinds, names, tagger, when
from bridge.domain.reading.fields import CUES
from bridge.domain.reading.layout import Clause
from bridge.domain.reading.learned.fields import WEIGHTS as FIELD_WEIGHTS
from bridge.domain.reading.learned.kinds import WEIGHTS as KIND_WEIGHTS
from bridge.domain.reading.learned.names import WEIGHTS as NAME_WEIGHTS
from bridge.domain.reading.page import plain
from bridge.domain.reading.reader import NEWS, Note, read_note
from bridge.domain.reading.secret_words import words_for

_MOST = 5  # reasons that are told for one claim
_CUES = {f"{field.value}{i}": pattern for field, cues in CUES.items() for i, (_, pattern) in enumerate(cues)}
_WRITTEN = {
    "w": "{}…", "e": "…{}", "j": "…{}", "u": "0{}", "head": "{}…", "first": "{}…", "last": "…{}", "end": "…{}", "has": "{}", "2": "{}",
    "close": "…{}.", "close0": "…{}.", "close1": "…{}.", "l": "{}…:", "h": "{}…", "next": "{}…", "before": "{} …", "after": "… {}",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that spoke for a claim: the rule's or trait's stable name, the words it saw, and its weight.

    The weight is 0 where the words alone decide.
    """

    rule: str
    words: str
    weight: float


@dataclass(frozen=True, slots=True)
class Weighed:
    """A moment that might be the opening, and how much speaks for it: the highest is taken."""

    moment: Moment
    weight: float


@dataclass(frozen=True, slots=True)
class Why:
    """Why one launch was read so: its name, its moment among all that were seen, its facts in their order."""

    name: tuple[Reason, ...]
    moments: tuple[Weighed, ...]
    facts: tuple[tuple[Fact, tuple[Reason, ...]], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A reading with its reasons; `chances` sum to 1, `held` follows the order of `reading.held`."""

    reading: Reading
    chances: Mapping[Kind, float]
    kind: tuple[Reason, ...]
    launches: tuple[Why, ...]
    held: tuple[tuple[HeldBack, tuple[Reason, ...]], ...]


def explain(text: str, *, posted_at: datetime) -> Explanation:
    """Read `text` as `read_note` does, and say why. Raises ValueError where `posted_at` has no zone."""
    reading = read_note(text, posted_at=posted_at)
    note = Note(text, posted_at)
    found = kinds.features(note.page, note.mentions, note.posted, note.parts)
    chances = kinds.probabilities(found)
    _, second = sorted(chances, key=lambda kind: -chances[kind])[:2]
    seen = {name: note.page.text[a:b].strip() for name, (a, b) in found.at.items()}
    said = [(trait, _lead(trait, reading.kind, second), seen.get(trait)) for trait in found]
    launches = tuple(
        _why(note, own, shared, launch.facts)
        for (own, shared), launch in zip(note.pieces, reading.launches, strict=False)
    )
    held = tuple((part, _of_held(note, part)) for part in reading.held)
    return Explanation(reading, chances, _strongest(said), launches, held)


def _why(note: Note, own: tuple[int, int], shared: Sequence[tuple[int, int]], facts: Sequence[Fact]) -> Why:
    choice = note.choose(own, shared, note.internal)
    chosen = note.chosen(own, choice)
    name = note.name(own, chosen, note.internal)
    guess = next(
        (guess for _, guess in note.rated(own, chosen) if name and (guess.start, guess.end) == (name.start, name.end)),
        None,
    )
    found: tuple[Reason, ...] = ()
    if guess:
        traits = names.traits(note.page, guess, chosen, own, news=note.kind in NEWS)
        found = _strongest((trait, NAME_WEIGHTS.weight(trait, "yes"), None) for trait in traits)
    bounds = own if any(own[0] <= m.start < own[1] for m in note.mentions) or not shared else shared[0]
    moments = sorted(note.weighed(bounds, note.internal), key=lambda seen: -seen[0])
    return Why(
        found,
        tuple(Weighed(when.moment_of(note.page, mention), round(score, 2)) for score, mention in moments),
        tuple((fact, _of_clause(note, fact.span.start, fact.field.value)) for fact in facts),
    )


def _of_held(note: Note, part: HeldBack) -> tuple[Reason, ...]:
    if part.reason == "suspicious":
        return _of_clause(note, part.span.start, tagger.INTERNAL)
    words = words_for(part.reason, plain(part.text))
    return (Reason(part.reason, words, 0.0),) if words else ()


def _of_clause(note: Note, at: int, label: str) -> tuple[Reason, ...]:
    """What spoke for `label` in the clause that holds the note's character `at`."""
    clause = _clause(note, at)
    if clause is None:
        return ()
    i, part = clause
    words = part.text(note.page)
    said = []
    for trait in tagger.traits(words, note.places[i]):
        cue = _CUES.get(trait.removeprefix("cue:"))
        hit = cue.search(words) if cue and trait.startswith("cue:") else None
        seen = hit.group().strip() if hit else part.label if trait.startswith("label:") else None
        said.append((trait, FIELD_WEIGHTS.weight(trait, label), seen))
    return _strongest(said)


def _clause(note: Note, at: int) -> tuple[int, Clause] | None:
    for i, part in enumerate(note.parts):
        span = note.page.span(part.start, part.end)
        if span.start <= at < span.end:
            return i, part
    return None


def _lead(trait: str, kind: Kind, second: Kind) -> float:
    """How far a trait puts the kind before the next likely one."""
    return KIND_WEIGHTS.weight(trait, kind) - KIND_WEIGHTS.weight(trait, second)


def _strongest(said: Iterable[tuple[str, float, str | None]]) -> tuple[Reason, ...]:
    """The traits that speak most, named and written as words; each word once."""
    told: dict[str, Reason] = {}
    for trait, weight, seen in sorted(said, key=lambda one: (-one[1], one[0])):
        if weight <= 0 or trait == "bias" or len(told) == _MOST:
            continue
        rule, _, word = trait.partition(":")
        words = seen if seen is not None else _WRITTEN[rule].format(word) if word and rule in _WRITTEN else ""
        told.setdefault(words or trait, Reason(trait if not words or seen else rule, words, round(weight, 2)))
    return tuple(told.values())
