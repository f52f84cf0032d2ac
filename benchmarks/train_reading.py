"""Learns from the project's labelled notes what words cannot be listed for: kinds, secrets, fields and names.

    python -m benchmarks.train_reading [--hold-out HAND …]

Each part of the reader that learns has a table of its own, beside the code that uses it; `learning.py` says how it is learned.
`--hold-out` prints what a hand gets from tables that were learned without it.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import ModuleType

from benchmarks.learning import Example, Table, learn, written
from benchmarks.reading import DATA, Row, folded, notes, same_name, score, stripped
from bridge.domain import dates
from bridge.domain.notes import Kind
from bridge.domain.reading import layout, name_places, name_words, names, tagger
from bridge.domain.reading.fields import CUES
from bridge.domain.reading.kinds import features
from bridge.domain.reading.learned import Weights, fields, kinds
from bridge.domain.reading.learned import names as named
from bridge.domain.reading.neighbours import around
from bridge.domain.reading.page import Page, open_page
from bridge.domain.reading.reader import NEWS
from bridge.domain.reading.reader import Note as Reading

LEARNED = (
    "notes_dev.jsonl",
    "notes_dev_b.jsonl",
    "notes_dev_c.jsonl",
    "notes_dev_d.jsonl",
    "notes_own.jsonl",
    "notes_marked.txt",
    "notes_short.txt",
    "notes_hands_one.txt",
    "notes_hands_two.txt",
    "notes_replies.txt",
)
LEARNED_FACTS = ("notes_hands_three.txt", "notes_hands_four.txt", "notes_hands_five.txt")
"""Hands of which only the fields are learned: who wrote them put what is internal on the last line and rarely names anything."""
LEARNED_LABELS = ("notes_hands_seven.txt",)
"""Hands of which only what they label is learned, as a field or a secret: what they leave out may be either."""
LEARNED_NAMES = ("notes_named.jsonl",)
"""Long notes of many planners, of which nothing is labelled but the names: several days, senders, brands, parts that end apart."""
TABLES = Path(__file__).parents[1] / "bridge" / "domain" / "reading" / "learned"


@dataclass(frozen=True)
class Note:
    """A labelled note, opened once for all parts."""

    page: Page
    posted: datetime
    mentions: tuple[dates.Mention, ...]
    parts: tuple[layout.Clause, ...]


@dataclass(frozen=True)
class Labelled:
    """A clause of a labelled note: what is seen of it by itself, and what it is about."""

    part: layout.Clause
    traits: Sequence[str]
    field: str
    asides: Sequence[Example] = ()


@cache
def opened(text: str, ts: str) -> Note:
    """The note as the reader sees it."""
    posted = datetime.fromisoformat(ts)
    page = open_page(text)
    return Note(page, posted, dates.find(page.text, posted), layout.clauses(page, layout.lines(page)))


def kind_examples(rows: Sequence[Row]) -> Sequence[Example]:
    """What is seen of each note, as it stands and with its marks off and its lines joined, as planners paste it."""
    out: list[Example] = []
    for row in rows:
        if _states_only_facts(row):
            continue
        for text in dict.fromkeys((row["text"], stripped(row["text"]))):
            note = opened(text, row["ts"])
            out.append((list(features(note.page, note.mentions, note.posted, note.parts)), str(Kind(row["kind"]))))
    return out


def taught(hand: str = "") -> list[Row]:
    """The notes that are learned from, without those of `hand`."""
    rows = [row for name in LEARNED if not name.startswith(f"{hand}.") for row in notes(DATA / name)]
    for names_, more in ((LEARNED_FACTS, {}), (LEARNED_LABELS, {"only_labelled": True})):
        read = [row for name in names_ if not name.startswith(f"{hand}.") for row in notes(DATA / name)]
        rows += [row | {"only_facts": True, **more} for row in read]
    return rows


def _states_only_facts(row: Row) -> bool:
    return row["id"][0] == _REPLY or "only_facts" in row


_REPLY = "r"  # the first letter of what was said in a thread: it has facts, but neither name nor kind to learn
_NAMES_LITTLE = "h"  # the first letter of the notes whose labels name a launch only where it has a name of its own: a title is no lesson
_THIN = "om"  # the first letter of the notes whose labels name no facts, or only some: what they name is a lesson, what they leave out is none


def field_examples(rows: Sequence[Row]) -> Sequence[Sequence[Labelled]]:
    """Note by note, the clauses of those whose facts are labelled, each with its traits and the field it was labelled with, if any."""
    out: list[Sequence[Labelled]] = []
    for row in rows:
        spans: dict[str, list[str]] = {}
        for launch in row["launches"]:
            spans.setdefault("internal", []).extend(launch["internal"])
            for field, text in launch["facts"].items():
                if field != "link":
                    spans.setdefault(field, []).extend(text.split(" / "))
        if not row["launches"]:
            continue
        note = opened(row["text"], row["ts"])
        places = tagger.standing(note.page, note.parts, note.mentions, news=row["kind"] != Kind.LAUNCH)
        clauses = []
        for part, place in zip(note.parts, places, strict=True):
            words = part.text(note.page)
            thin, less = row["id"][0] in _THIN, _WHERE if "only_facts" in row else ()
            inner = [words[a:b] for a, b in layout.asides(words)]
            asides = [_example(own, place._replace(aside=True), spans, less) for own in inner]
            for own, (_, field) in zip(inner, asides, strict=True):
                words = words.replace(own, "") if field == tagger.INTERNAL else words
            traits, field = _example(words, place, spans, less)
            known = field in tagger.FIELDS if thin else field != tagger.NOTHING or "only_labelled" not in row
            asides = [(t, f) for t, f in asides if not thin or f in tagger.FIELDS]
            clauses.append(Labelled(part, traits, field if known else _UNKNOWN, asides))
        out.append(clauses)
    return out


def _example(
    words: str, place: tagger.Place, spans: Mapping[str, Sequence[str]], less: Sequence[str]
) -> tuple[Sequence[str], str]:
    """What is seen of words at a place, `less` left out, and what they are about."""
    traits = [t for t in tagger.traits(words, place) if t not in less]
    return traits, labelled(words, spans, 0.4) or tagger.NOTHING


_UNKNOWN = ""
_WHERE = ("first", "last")  # what tells most of who wrote a note


def labelled(words: str, spans: Mapping[str, Sequence[str]], least: float) -> str | None:
    """The label whose span shares most with `words`: `least` of them, or nearly all of the span."""
    own = bigrams(words)
    best, found = 0.0, None
    for label, texts in spans.items():
        for span in map(bigrams, texts):
            common = sum((own & span).values())
            share = max(common / max(1, sum(own.values())), least * (common >= 0.9 * sum(span.values()) > 0))
            if share > best:
                best, found = share, label
    return found if best >= least else None


def bigrams(text: str) -> Counter[str]:
    """Pairs of neighbouring letters and digits."""
    plain = re.sub(r"[^0-9a-z가-힣]+", "", text.lower())
    return Counter(plain[i : i + 2] for i in range(len(plain) - 1))


def kinds_table(rows: Sequence[Row]) -> Table:
    """What each cue tells of a note's kind."""
    return learn(kind_examples(rows), rounds=10, step=0.1, penalty=0.02)


def fields_table(rows: Sequence[Row]) -> Table:
    """What each trait of a clause tells of its field, beginning with what `fields.py` believes of its words."""
    believed = {
        f"cue:{field}{i}": {str(field): weight} for field, cues in CUES.items() for i, (weight, _) in enumerate(cues)
    }
    believed |= {f"label:{field}": {str(field): 2.6} for field in tagger.FIELDS}
    believed |= {f"head:{field}": {str(field): 2.0} for field in tagger.FIELDS}
    believed["bias"] = {tagger.NOTHING: 1.6}
    examples = field_examples(rows)
    return _alone(examples, believed) | _beside(examples, believed)


def _alone(examples: Sequence[Sequence[Labelled]], believed: Table) -> Table:
    """What the traits of a clause tell by themselves."""
    every = [(own.traits, own.field) for clauses in examples for own in clauses if own.field != _UNKNOWN]
    every += [aside for clauses in examples for own in clauses for aside in own.asides]
    return learn(every, rounds=12, step=0.05, settled=6, start=believed)


_FOLDS = 3


def _beside(examples: Sequence[Sequence[Labelled]], believed: Table) -> Table:
    """What the clauses around one tell beside it, judged by tables that did not learn their note, as in every new note."""
    every: list[Example] = []
    known: list[Mapping[str, float]] = []
    for fold in range(_FOLDS):
        others = [clauses for i, clauses in enumerate(examples) if i % _FOLDS != fold]
        table = Weights.of(tagger.CLASSES, _alone(others, believed))
        for clauses in examples[fold::_FOLDS]:
            sums = [table.summed(own.traits) for own in clauses]
            told = [i for i, own in enumerate(clauses) if own.field != _UNKNOWN]
            near = list(around([own.part for own in clauses], [tagger.chances(own) for own in sums]))
            every.extend((near[i], clauses[i].field) for i in told)
            known.extend(dict(zip(tagger.CLASSES, sums[i], strict=True)) for i in told)
    return learn(every, rounds=12, step=0.05, settled=6, faintest=0.02, before=known)


def name_examples(rows: Sequence[Row]) -> Sequence[Example]:
    """What is seen of each candidate for a name: those that are the labelled one, and those that are not nearly so.

    Of a note that names nothing, no candidate is a name.
    """
    out: list[Example] = []
    for row in rows:
        unnamed = not all(launch["name"] for launch in row["launches"])
        if not row["launches"] or _states_only_facts(row) or (unnamed and row["id"][0] in _NAMES_LITTLE):
            continue
        wanted = {folded(launch["name"]) for launch in row["launches"] if launch["name"]}
        note = Reading(row["text"], datetime.fromisoformat(row["ts"]))
        news = note.kind in NEWS
        for own, _ in note.pieces:
            chosen = note.chosen(own)
            found = name_places.candidates(note.page, note.lines, note.parts, chosen, own, news)
            runs = name_words.word_runs(note.page, note.parts, note.mentions, chosen, own)
            guesses = names.guesses(note.page, found, runs, note.mentions, chosen)
            exact = {g for g in guesses if folded(g.words) in wanted}
            for guess in guesses:
                near = any(same_name(name, guess.words) for name in wanted)
                if guess in exact or not (near and exact):
                    answer = "yes" if guess in exact or near else "no"
                    out.append((names.traits(note.page, guess, chosen, own, news=news), answer))
    return out


def only_named() -> list[Row]:
    """The notes that only names are learned from."""
    rows = [row for name in LEARNED_NAMES for row in notes(DATA / name)]
    return [row | {"launches": [{"name": name} for name in row["names"]]} for row in rows]


def names_table(rows: Sequence[Row]) -> Table:
    """What each trait of a candidate tells of a launch's name."""
    table = learn(name_examples([*rows, *only_named()]), rounds=8, step=0.05, settled=3)
    return {t: {"yes": round(own.get("yes", 0.0) - own.get("no", 0.0), 2)} for t, own in table.items() if own}


PARTS: tuple[tuple[ModuleType, Callable[[Sequence[Row]], Table], str], ...] = (
    (kinds, kinds_table, "How much each cue tells of a note's kind."),
    (fields, fields_table, "How much each trait of a clause tells of what it is about."),
    (named, names_table, "How much each trait of a candidate tells of a launch's name."),
)


def held_out(hand: str) -> dict[str, float]:
    """The figures of a hand read with tables that were learned without it; the shipped tables are put back."""
    rows = taught(hand)
    kept = [module.WEIGHTS.rows for module, _, _ in PARTS]
    try:
        for module, table, _ in PARTS:
            _put(module, table(rows))
        return score(notes(next(DATA.glob(f"{hand}.*"))))
    finally:
        for (module, _, _), weights in zip(PARTS, kept, strict=True):
            module.WEIGHTS.rows = weights
        tagger.forget()


def _put(module: ModuleType, table: Table) -> None:
    module.WEIGHTS.rows = Weights.of(module.WEIGHTS.classes, table).rows
    tagger.forget()


def taught_by() -> str:
    """What the tables were learned from, as a digest: the notes and the ways of learning."""
    paths = [DATA / name for name in (*LEARNED, *LEARNED_FACTS, *LEARNED_LABELS, *LEARNED_NAMES)] + [
        Path(__file__),
        Path(__file__).with_name("learning.py"),
    ]
    return sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()


def main(argv: list[str]) -> None:
    """Learn and write all tables; with `--hold-out HAND …`, print what each hand would get without being learned."""
    if argv[:1] == ["--hold-out"]:
        for hand in argv[1:]:
            figures = held_out(hand)
            print(hand, " ".join(f"{name} {value:.3f}" for name, value in figures.items()))
        return
    rows = taught()
    for module, table, about in PARTS:
        path = TABLES / f"{module.__name__.rpartition('.')[2]}.py"
        weights = table(rows)
        _put(module, weights)
        path.write_text(written(weights, module.WEIGHTS.classes, about, "train_reading"), encoding="utf-8")
    (TABLES / "taught_by.py").write_text(_TAUGHT.format(taught_by()), encoding="utf-8")


_TAUGHT = '''"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "{}"
'''


if __name__ == "__main__":
    main(sys.argv[1:])
