"""What was learned, as the readers look it up: a row for a trait, one number for each class."""

from __future__ import annotations

from benchmarks.learning import written
from benchmarks.reading import DATA, notes
from bridge.domain.reading.cues import GENERIC
from bridge.domain.reading.learned import Weights, weights
from bridge.domain.reading.name_words import _TELLS

TABLE = weights("""
price limits
w:무료	price 1.5	limits -.25
w:최대	limits .5
""")


def test_a_table_tells_what_a_trait_speaks_for():
    assert TABLE.weight("w:무료", "price") == 1.5
    assert TABLE.weight("w:최대", "price") == TABLE.weight("w:처음", "price") == TABLE.weight("w:무료", "link") == 0.0


def test_traits_are_summed_beside_what_is_known():
    assert TABLE.summed(["w:무료", "w:처음", "w:최대"]) == (1.5, 0.25)
    assert TABLE.row(TABLE.added(["w:최대", "w:최대"], TABLE.added(["w:무료"]))) == (1.5, 0.75)
    assert TABLE.summed([]) == (0.0, 0.0)


def test_sums_are_exact_in_whatever_order():
    traits = ["t:1", "t:2", "t:3"]
    table = Weights.of(
        ("price",), {trait: {"price": weight} for trait, weight in zip(traits, (0.1, 0.2, -0.3), strict=True)}
    )
    assert table.summed(traits) == table.summed(traits[::-1]) == (0.0,)


def test_a_table_that_is_written_is_the_one_that_was_learned():
    learned = {"w:무료": {"price": 1.5, "limits": -0.25}, "w:최대": {"limits": 0.5}}
    text = (
        written(learned, TABLE.classes, "A table.", "train_reading").partition('"""\n')[2].partition('weights("""')[2]
    )
    own = weights(text.removesuffix('""")\n'))
    assert own.classes == TABLE.classes
    assert own.rows == Weights.of(TABLE.classes, learned).rows == TABLE.rows


def test_words_tell_something_where_two_letters_are_left_of_them():
    lines = [line for row in notes(DATA / "notes_dev.jsonl") for line in row["text"].split("\n")]
    for words in (*lines, *(word for line in lines for word in line.split()), "오픈", "A", ""):
        assert (_TELLS.match(words) is not None) == (len(GENERIC.sub("", words)) > 1), words
