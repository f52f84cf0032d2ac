"""Searching in the asker's own transaction, alike on both databases.

The database leads from the query's rarest tokens to the entries that hold them, `search_memory` remembers what it said until the index
changes, and `domain.search.ranking` scores the entries that hold most. What is found counts only while its revision is the approved
one: that is asked of the database every time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from bridge.domain.search.analysis import Terms, analyse
from bridge.domain.search.asked import Stats
from bridge.domain.search.certainty import ANSWERS, SURE, certainty
from bridge.domain.search.compared import Compared
from bridge.domain.search.documents import query_tokens, title_tokens
from bridge.domain.search.meaning import GRANTED
from bridge.domain.search.ranking import Hit as Ranked
from bridge.domain.search.ranking import rank
from bridge.domain.search.spelling import correct
from bridge.domain.search.synonyms import Match, Synonyms
from bridge.domain.search.text import decode
from bridge.domain.syllables import is_syllable
from bridge.store import morphemes, search_memory, search_vectors
from bridge.store.search_index import hashes
from bridge.store.search_kept import Approved, Hashed, Kept, Narrowing, Rarest, approved_now
from bridge.store.search_memory import Index, Mark

HOLDERS = 300
"""Places at which the rarest tokens are looked up, together. More did not find more on the measured data (docs/search.md)."""

CANDIDATES = 60
"""Entries scored for a query: those that hold most of its rarest tokens."""

MOST_ALIKE = 120
"""Entries scored where that many hold the same of the query's rare tokens."""

TITLED = 1_200
"""Titles that are looked up by the query's pairs of syllables, together, beside `HOLDERS`."""

QUERIES, LONGEST_REMEMBERED = 500, 80
"""Queries of which a process remembers the terms, of any index, and which of these stand in what they were compared with, some 70 kB each;
and characters of such a query: a customer's whole letter is not asked twice. After an approval what was asked before is searched anew."""

_SAYS = {"w": 2.0, "i": 2.0, "t": 1.0, "p": 1.0, "l": 0.5}
"""How much holding a rare token of each view says, in choosing candidates."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An approved entry that may answer; `inquiry` is the position of the expected inquiry that fits best."""

    entry_id: int
    revision_id: int
    title: str
    inquiry: int | None
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found. Where the manual has nothing, `hits` is empty and `near` holds the nearest entries.

    `sure`: the first of the hits is the answer; else it is among them if it is anywhere.
    """

    hits: tuple[Hit, ...] = ()
    near: tuple[Hit, ...] = ()
    sure: bool = False


Standing = Callable[[Session, Sequence[tuple[int, int]], Narrowing], Iterable[Approved]]
"""Says which of some (entry, revision), best first, may be found now: asked of the database for every answer."""


@dataclass(frozen=True, slots=True)
class _Ranking:
    """Entries, best first, and how surely the best one answers. `said`: the database has just said that they may be found."""

    ranked: tuple[tuple[Ranked[int], Approved], ...] = ()
    sure: float = 0.0
    said: bool = False


def search(
    session: Session,
    query: str,
    *,
    synonyms: Synonyms,
    limit: int = 10,
    where: Sequence[ColumnElement[bool]] = (),
    values: Mapping[str, Any] = MappingProxyType({}),
    answers: float = ANSWERS,
    mark: Mark | None = None,
    standing: Standing | None = None,
) -> Found:
    """Return what answers `query` among the session's client's approved entries, best first.

    `synonyms` are the common ones, to which the client's own are added. `where` narrows the entries further, by conditions on
    `EntryRow` (audience, bridge, still in force) whose parameters are in `values`: conditions that are made once cost nothing. A
    certainty below `answers` means that the manual has nothing. `mark` is the index's, where the caller has read it in this request;
    `standing` asks the database which entries still stand, where the caller wants to know more of them in the same statement.
    """
    narrowing = Narrowing(tuple(where), tuple(values.items()))
    hits: tuple[Hit, ...] = ()
    ranking = _Ranking()
    for anew in (False, True):
        index = search_memory.current(session, mark=mark, anew=anew)
        if index is None:
            return Found()
        asked = (query, limit, narrowing, synonyms)
        known: _Ranking | None = index.answered(asked)
        ranking = known or _ranking(session, index, query, index.synonyms(session, synonyms), limit, narrowing)
        says = standing
        if known is None:
            index.keep(asked, ranking)
            says = standing or (_said_just_now(ranking) if ranking.said else None)
        hits = _standing(session, ranking, narrowing, says or _approved_now)
        if len(hits) == len(ranking.ranked):
            break  # else one of them has ended, or was approved anew between two statements
    if ranking.sure < answers:
        return Found(near=hits[:limit])
    return Found(hits=hits[:limit], sure=ranking.sure >= SURE)


def _ranking(
    session: Session, index: Index, query: str, synonyms: Synonyms, limit: int, narrowing: Narrowing
) -> _Ranking:
    kept = index.kept
    decoded = _decode(session, kept, query)
    meant = correct(decoded, lambda pairs: _pairs_holding(session, kept, pairs), morphemes.cost) or decoded
    asked = (_asked if len(meant) <= LONGEST_REMEMBERED else _take_apart)(meant, synonyms, index.client)
    if asked.terms.empty:
        return _Ranking()
    kept.look_ahead(session, asked.hashed, Rarest(asked.wanted, HOLDERS), Rarest(asked.named, TITLED))
    known = kept.holding(session, asked.hashed)
    stats = Stats(index.mark.entries, index.mark.words / index.mark.entries, known)
    chosen = [*_rarest(asked.wanted, known, HOLDERS), *_rarest(asked.named, known, TITLED)]
    rows, said = _candidates(session, kept, kept.holders(session, asked.hashed, chosen), stats, narrowing)
    documents = search_memory.prepared(session, rows.values())
    # To a model neither initials nor codes and names in Latin letters mean anything.
    speaks = not asked.terms.initials and any(map(is_syllable, meant))
    gained = search_vectors.gained(session, meant, rows.values()) if speaks else {}
    compared = asked.compared(frozenset([token[1:] for token in asked.words if not known[token]]))
    # How far the best is ahead of the second says how sure it is: two at least.
    ranked = rank(compared, documents, stats, limit=max(limit, 2), gained=gained)
    sure = certainty(asked.terms, asked.matches, ranked, stats, granted=GRANTED if gained else 0.0)
    return _Ranking(tuple([(hit, rows[hit.key]) for hit in ranked]), sure, said)


@dataclass(slots=True, eq=False)
class _Asked:
    """A query taken apart, with its synonyms: the tokens it is about, those of titles that name it, the words among them, and how the index keeps each."""

    terms: Terms
    matches: Sequence[Match]
    wanted: frozenset[str]
    named: frozenset[str]
    words: Sequence[str]
    hashed: Hashed
    _compared: Compared | None = None

    def compared(self, absent: frozenset[str]) -> Compared:
        """Return the query as it is compared with a manual from which these words are absent: with another set of them it begins anew."""
        compared = self._compared
        if compared is None or compared.absent != absent:
            self._compared = compared = Compared(self.terms, self.matches, absent)
        return compared


def _take_apart(read: str, synonyms: Synonyms, client: int) -> _Asked:
    terms = analyse(read, morphemes.analyse)
    matches = synonyms.matches(terms.stems)
    wanted, named = frozenset(_wanted(terms, matches)), frozenset(title_tokens(terms))
    words = [token for token in wanted if token[0] == "w"]
    return _Asked(terms, matches, wanted, named, words, hashes(client, wanted | named))


_asked = lru_cache(maxsize=QUERIES)(_take_apart)


def _approved_now(session: Session, ranked: Sequence[tuple[int, int]], narrowing: Narrowing) -> list[Approved]:
    return approved_now(session, [entry for entry, _ in ranked], narrowing)


def _said_just_now(ranking: _Ranking) -> Standing:
    """Spare asking the database again, of what was ranked in this search, what it has said in it."""
    return lambda _session, _ranked, _narrowing: [row for _, row in ranking.ranked]


def _standing(session: Session, ranking: _Ranking, narrowing: Narrowing, standing: Standing) -> tuple[Hit, ...]:
    """Return the hits that may be found now."""
    ranked = [(row.entry_id, row.revision_id) for _, row in ranking.ranked]
    now = {(row.entry_id, row.revision_id): row.title for row in standing(session, ranked, narrowing)} if ranked else {}
    return tuple(
        Hit(row.entry_id, row.revision_id, now[row[:2]], hit.inquiry, hit.score)
        for hit, row in ranking.ranked
        if row[:2] in now
    )


def _decode(session: Session, kept: Kept, query: str) -> str:
    """Decode the query; Latin words that could be slips of the keyboard mode are first looked up in the index."""
    latin = {"w" + word for word in query.lower().replace("/", " ").split() if word.isascii() and word.isalpha()}
    known = kept.holding(session, kept.hashed(latin)) if latin else {}
    return decode(query, lambda word: known.get("w" + word, 0) > 0)


def _pairs_holding(session: Session, kept: Kept, pairs: set[str]) -> dict[str, int]:
    found = kept.holding(session, kept.hashed({"p" + pair for pair in pairs}))
    return {token[1:]: holding for token, holding in found.items()}


def _wanted(terms: Terms, matches: Iterable[Match]) -> set[str]:
    """Return the tokens a query is about, in its own words and in those that mean the same."""
    wanted = set(query_tokens(terms))
    for match in matches:
        wanted.update("w" + stem for phrase in (match.phrase, *match.others) for stem in phrase)
    return wanted


def _rarest(wanted: Iterable[str], holding: Mapping[str, int], places: int) -> list[str]:
    """Return the rarest tokens that together are held at so many places at most, and one at least."""
    chosen: list[str] = []
    total = 0
    for count, token in sorted((holding[token], token) for token in wanted if holding[token]):
        total += count
        if chosen and total > places:
            break
        chosen.append(token)
    return chosen


def _candidates(
    session: Session, kept: Kept, holders: Mapping[str, Iterable[int]], stats: Stats, narrowing: Narrowing
) -> tuple[dict[int, Approved], bool]:
    """Return the approved entries that hold most of some tokens, by id, in an order that does not depend on the database.

    And whether the database was asked of all of them just now.
    """
    said: dict[int, float] = {}
    for token, held in holders.items():
        weight = _SAYS[token[0]] * stats.rarity(token)
        for entry in held:
            said[entry] = said.get(entry, 0.0) + weight
    best = _best(said, MOST_ALIKE)
    step = _step([said[entry] for entry in best[:MOST_ALIKE]])
    found: dict[int, Approved] = {}
    start, just_said = 0, True
    # Where most of the client's entries are not to be had here (another bridge's, ended ones), further ones are looked at, each time
    # as many again as before: ten thousand are asked for in seven statements.
    while start < len(said) and 2 * len(found) < CANDIDATES:
        if start and len(best) < len(said):
            best = _best(said, len(said))
        asked = best[start : start + max(step, start)]
        approved, just_now = kept.approved(session, asked, narrowing)
        rows = {row.entry_id: row for row in approved}
        found.update((entry, rows[entry]) for entry in asked if entry in rows)
        start += len(asked)
        just_said = just_said and just_now
    return {entry: found[entry] for entry in sorted(islice(found, MOST_ALIKE))}, just_said


def _best(said: Mapping[int, float], most: int) -> list[int]:
    """Return the entries that say most, best first, `most` at least where there are so many; of equals the older one first."""
    least = sorted(said.values(), reverse=True)[most - 1] if most < len(said) else 0.0
    best = sorted([entry for entry, saying in said.items() if saying >= least])
    best.sort(key=said.__getitem__, reverse=True)
    return best


def _step(said: Sequence[float]) -> int:
    """Return how many of the best candidates, `MOST_ALIKE` at most, to look at: `CANDIDATES`, and those that say as much as the last of them."""
    if len(said) <= CANDIDATES:
        return CANDIDATES
    return next((place for place in range(CANDIDATES, len(said)) if said[place] < said[CANDIDATES - 1]), len(said))
