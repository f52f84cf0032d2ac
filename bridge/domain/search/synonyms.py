"""Words that mean the same to a customer, as people edit them in `manuals/synonyms.yaml` and in Slack."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import yaml

from bridge.domain.search.analysis import Analyser, Stem, phrases_of
from bridge.errors import InvalidInputError

Phrase = tuple[str, ...]

_ASKED, _FOUND = "물으면", "찾기"
_GAP = 2
"""How many words of a query may lie between two words of one phrase: 돈을 *더* 내다."""


_SAYS_SOMETHING = 0.45
"""Weight of a single word below which it is a word of asking: every query has some, and their synonyms say nothing."""


class SynonymsError(InvalidInputError):
    """The synonyms cannot be read."""

    code = "error.synonyms"


@dataclass(frozen=True, slots=True)
class Group:
    """One line: whoever asks with a phrase of `asked` also means every phrase of `found`."""

    asked: tuple[str, ...]
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase that a query uses: the places of its stems in the query, and what else may stand for it."""

    phrase: Phrase
    weight: float
    others: tuple[Phrase, ...]


def parse(text: str, name: str) -> tuple[Group, ...]:
    """Read a synonyms file. `name` is what the person calls it, for messages.

    Raises SynonymsError with the line and what to do about it.
    """
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise _wrong(name, line, "this is not YAML; check brackets, commas and indentation") from error
    except yaml.YAMLError as error:
        raise _wrong(
            name, 1, "the file holds a character that YAML does not allow; save it as plain UTF-8 text"
        ) from error
    if root is None:
        return ()
    if not isinstance(root, yaml.MappingNode):
        raise _wrong(
            name, root.start_mark.line + 1, "start with the name of a theme and a colon, then one line per meaning"
        )
    groups: list[Group] = []
    for _key, theme in root.value:
        if not isinstance(theme, yaml.SequenceNode):
            raise _wrong(name, theme.start_mark.line + 1, "write the lines of a theme as '- [word, word]'")
        groups.extend(_group(node, name) for node in theme.value)
    return tuple(groups)


def _group(node: yaml.Node, name: str) -> Group:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        words = _words(node, name)
        if len(set(words)) < 2:
            raise _wrong(name, line, "a line needs two different words at least: '- [사은품, 덤]'")
        return Group(words, words)
    if isinstance(node, yaml.MappingNode):
        sides = {key.value: value for key, value in node.value}
        if set(sides) == {_ASKED, _FOUND}:
            return Group(_words(sides[_ASKED], name), _words(sides[_FOUND], name))
    raise _wrong(name, line, f"write '- [word, word]', or '- {{{_ASKED}: [word], {_FOUND}: [word]}}' for one direction")


def _words(node: yaml.Node, name: str) -> tuple[str, ...]:
    if not isinstance(node, yaml.SequenceNode) or not node.value:
        raise _wrong(name, node.start_mark.line + 1, "write the words in brackets: [word, word]")
    for item in node.value:
        if not isinstance(item, yaml.ScalarNode) or not item.value.strip():
            raise _wrong(name, item.start_mark.line + 1, "every word is plain text; put quotation marks round signs")
    return tuple(str(item.value).strip() for item in node.value)


def _wrong(name: str, line: int, remedy: str) -> SynonymsError:
    return SynonymsError(f"{name}, line {line}: {remedy}.", file=name, line=line, remedy=remedy)


@dataclass(frozen=True, slots=True, eq=False)
class Synonyms:
    """Groups made ready for comparing; cheap to combine, so that a client's own stand beside the common ones.

    A table equals only itself, so that what was found with it can be remembered by it.
    """

    _first: dict[str, list[tuple[Phrase, int]]] = field(default_factory=dict)
    _found: tuple[tuple[Phrase, ...], ...] = ()
    _more: tuple[Synonyms, ...] = ()

    @classmethod
    def of(cls, groups: Iterable[Group], analyser: Analyser) -> Synonyms:
        """Make `groups` ready. A word without any meaningful stem is left out."""
        first: dict[str, list[tuple[Phrase, int]]] = defaultdict(list)
        found: list[tuple[Phrase, ...]] = []
        for number, group in enumerate(groups):
            asked = _phrases(group.asked, analyser)
            for phrase in asked:
                first[phrase[0]].append((phrase, number))
            found.append(asked if group.found == group.asked else _phrases(group.found, analyser))
        return cls(dict(first), tuple(found))

    @property
    def usable(self) -> bool:
        """Whether any phrase can be looked for at all."""
        return bool(self._first) or any(table.usable for table in self._more)

    def together(self, other: Synonyms) -> Synonyms:
        """Return these synonyms and `other`'s."""
        return Synonyms(self._first, self._found, (*self._more, other))

    def matches(self, stems: Sequence[Stem]) -> list[Match]:
        """Return every phrase of the table that a query uses, once each, with what else may stand for it."""
        by_phrase: dict[Phrase, Match] = {}
        for found in self._matches(stems):
            before = by_phrase.get(found.phrase)
            others = found.others if before is None else tuple(dict.fromkeys(before.others + found.others))
            by_phrase[found.phrase] = Match(found.phrase, found.weight, others)
        return list(by_phrase.values())

    def _matches(self, stems: Sequence[Stem]) -> Iterator[Match]:
        for i, stem in enumerate(stems):
            for phrase, number in self._first.get(stem.text, ()):
                if len(phrase) == 1 and stem.weight < _SAYS_SOMETHING:
                    continue
                places = _places(phrase, stems, i)
                if places and (others := tuple([other for other in self._found[number] if other != phrase])):
                    yield Match(phrase, min(stems[p].weight for p in places), others)
        for table in self._more:
            yield from table._matches(stems)


def _phrases(words: Iterable[str], analyser: Analyser) -> tuple[Phrase, ...]:
    return tuple(dict.fromkeys(phrase for word in words for phrase in phrases_of(word, analyser)))


def _places(phrase: Phrase, stems: Sequence[Stem], start: int) -> list[int]:
    places = [start]
    for word in phrase[1:]:
        near = range(places[-1] + 1, min(places[-1] + 1 + _GAP, len(stems)))
        place = next((p for p in near if stems[p].text == word), None)
        if place is None:
            return []
        places.append(place)
    return places
