"""People who are no programmers edit the synonyms: every mistake is named by file, line and remedy."""

from __future__ import annotations

import pytest

from bridge.domain.search.analysis import Morpheme, Stem
from bridge.domain.search.synonyms import Group, Synonyms, SynonymsError, parse
from bridge.resources import resource


def words(text: str) -> list[Morpheme]:
    """An analyser that takes every word between spaces for a noun."""
    found, end = [], 0
    for word in text.split():
        start = text.index(word, end)
        end = start + len(word)
        found.append(Morpheme(start, end, ((word, "NNG"),)))
    return found


def stems(text: str) -> list[Stem]:
    return [Stem(word, 1.0) for word in text.split()]


def test_a_line_is_one_meaning_in_both_directions() -> None:
    table = Synonyms.of(parse("주문:\n  - [사은품, 덤, 증정품]\n", "s.yaml"), words)
    assert table.matches(stems("덤"))[0].others == (("사은품",), ("증정품",))
    assert table.matches(stems("사은품"))[0].others == (("덤",), ("증정품",))


def test_a_line_of_two_parts_is_one_direction_only() -> None:
    table = Synonyms.of(parse("금융:\n  - {물으면: [폰뱅킹], 찾기: [텔레뱅킹]}\n", "s.yaml"), words)
    assert table.matches(stems("폰뱅킹"))[0].others == (("텔레뱅킹",),)
    assert table.matches(stems("텔레뱅킹")) == []


def test_a_phrase_may_have_a_word_in_between_but_no_sentence() -> None:
    table = Synonyms.of([Group(("돈 내", "결제"), ("돈 내", "결제"))], words)
    assert table.matches(stems("돈 더 내"))
    assert not table.matches(stems("돈 이 얼마 인지 내"))
    assert not table.matches(stems("내 돈"))


def test_a_clients_own_words_stand_beside_the_common_ones() -> None:
    common = Synonyms.of([Group(("덤", "사은품"), ("덤", "사은품"))], words)
    own = Synonyms.of([Group(("덤", "모아팩"), ("덤", "모아팩"))], words)
    assert {other for match in common.together(own).matches(stems("덤")) for other in match.others} == {
        ("사은품",),
        ("모아팩",),
    }


@pytest.mark.parametrize(
    ("written", "line", "remedy"),
    [
        ("주문:\n  - [사은품, 덤\n", 3, "YAML"),
        ("주문:\n  - [사은품]\n", 2, "two different words"),
        ("주문:\n  - [사은품, 사은품]\n", 2, "two different words"),
        ("주문:\n  - 사은품\n", 2, "[word, word]"),
        ("주문:\n  - [사은품, [덤]]\n", 2, "plain text"),
        ("주문:\n  - {물으면: [덤]}\n", 2, "one direction"),
        ("주문:\n  - {물으면: 덤, 찾기: [사은품]}\n", 2, "brackets"),
        ("주문: 덤\n", 1, "lines of a theme"),
        ("- [사은품, 덤]\n", 1, "name of a theme"),
        ("주문:\n  - [사은품\x07, 덤]\n", 1, "UTF-8"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_remedy(written: str, line: int, remedy: str) -> None:
    with pytest.raises(SynonymsError) as caught:
        parse(written, "synonyms.yaml")
    assert str(caught.value).startswith(f"synonyms.yaml, line {line}:")
    assert remedy in str(caught.value)
    assert caught.value.values["line"] == line


def test_an_empty_file_is_an_empty_table() -> None:
    assert parse("# nothing yet\n", "s.yaml") == ()


def test_the_table_that_ships_can_be_read() -> None:
    place = resource("manuals") / "synonyms.yaml"
    groups = parse(place.read_text(encoding="utf-8"), place.name)
    assert len(groups) > 400
    assert all(word == word.strip() for group in groups for word in (*group.asked, *group.found))
