"""Which words of `inquiry_types.yaml` stand in a text: looked up together they are the same as one by one."""

from __future__ import annotations

import pytest

from benchmarks.reading import DATA, notes
from bridge.domain.drafting.standing import standing, stands
from bridge.domain.inquiries import parse_inquiry_types
from bridge.resources import resource

TYPES = parse_inquiry_types((resource("manuals") / "inquiry_types.yaml").read_text(encoding="utf8"))
WORDS = tuple(dict.fromkeys(word for kind in TYPES for word in (*kind.words, *kind.unless)))


@pytest.mark.parametrize(
    ("word", "texts", "there"),
    [
        ("환불", ("전액 환불됩니다.", ""), True),
        ("환불", ("전액 환", "불됩니다."), False),
        ("환불", ("전액 돌려드립니다.", "환불돼요?"), True),
        ("PC", ("NPC 상점이 열립니다.",), False),
        ("PC", ("PC에서 됩니다.",), True),
        ("쿠폰+중복", ("쿠폰은 중복 사용할 수 없습니다.",), True),
        ("쿠폰+중복", ("쿠폰이 발급됩니다.",), False),
        ("환불+-수수료", ("환불 수수료가 있습니다.",), False),
        ("<금액>", ("월 4,900원입니다.",), True),
        ("<금액>", ("월정액입니다.", "4,900원이에요?"), False),
    ],
)
def test_a_word_stands_in_one_text_of_several(word, texts, there):
    assert stands(word, *texts) is there
    assert standing([word], *texts) == ([word] if there else [])


def test_together_they_are_the_same_as_one_by_one():
    for row in notes(DATA / "notes_dev_b.jsonl")[:40]:
        texts = (row["text"], row["text"][:20])
        assert standing(WORDS, *texts) == [word for word in WORDS if stands(word, *texts)]
