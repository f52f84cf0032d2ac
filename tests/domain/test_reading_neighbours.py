"""A clause is judged by those around it, too: what they are likely to be about becomes traits of it."""

from __future__ import annotations

from benchmarks.learning import learn
from bridge.domain.reading import layout, tagger
from bridge.domain.reading.neighbours import around
from bridge.domain.reading.page import open_page


def clauses(text):
    page = open_page(text)
    return layout.clauses(page, layout.lines(page))


def sure(field, how=0.9):
    return {"none": 1 - how, "internal": 0.0, field: how}


def test_each_clause_is_told_of_those_before_and_after_it():
    parts = clauses("대상은 회원입니다\n이용료는 3,000원입니다\n\n하루 세 번까지입니다")
    first, second, third = around(parts, [sure("target"), sure("price", 0.6), sure("limits")])
    assert {"near1b:price", "near-1:edge", "near-2:edge", "near1:price+target"} <= set(first)
    assert {"near-1b:target", "near-1b:target!", "near1o:limits", "near-1:target+price"} <= set(second)
    assert {"near-1o:price", "near-2b:target"} <= set(third)
    assert "near-1o:price!" not in third


def test_what_is_said_elsewhere_in_the_note_is_told_and_what_a_clause_says_alone_is_not():
    parts = clauses("대상은 회원입니다\n이용료는 3,000원입니다\n하루 세 번까지입니다")
    first, second, third = around(parts, [sure("target"), sure("price"), sure("price")])
    assert "also:target" not in first
    assert "also:target" in second
    assert "also:price" in second
    assert "also:price" in third


def test_what_nobody_can_tell_is_said_to_be_unsure():
    parts = clauses("대상은 회원입니다\n이용료는 3,000원입니다")
    nobody = {"none": 0.3, "internal": 0.3, "price": 0.2, "policy": 0.2}
    assert "near1b:unsure" in next(iter(around(parts, [sure("target"), nobody])))


def test_one_clause_alone_stands_at_both_edges():
    assert [*around(clauses("이용료는 3,000원입니다"), [sure("price")])] == [
        ("near", "near-2:edge", "near-1:edge", "near1:edge", "near2:edge")
    ]


def test_what_is_learned_beside_another_table_is_what_that_lacks():
    examples = [
        (["seen"], "yes"),
        (["seen"], "yes"),
        (["seen"], "yes"),
        (["other"], "no"),
        (["other"], "no"),
        (["other"], "no"),
    ]
    alone = learn(examples)
    told = [{"yes": 6.0}] * 3 + [{"no": 6.0}] * 3
    beside = learn(examples, before=told)
    assert alone["seen"]["yes"] > 0.2
    assert beside["seen"] == {}


def test_what_stands_around_a_clause_adds_to_its_own_traits():
    place = tagger.Place(label="대상")
    seen = tagger.Place(label="대상", beside=("near1b:price",))
    assert tagger.traits("회원", seen) == [*tagger.traits("회원", place), "near1b:price"]
