"""Which words of `inquiry_types.yaml` stand in a text: looked up together they are the same as one by one."""

from __future__ import annotations

import pytest

from benchmarks.reading import DATA, notes
from bridge.domain.drafting.filing import gives_back
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


@pytest.mark.parametrize(
    "text",
    [
        "앱에서 예약 송금이 가능해지는데요",
        "메뉴가 더 간편해지는데요",
        "날짜는 정해지는 대로 알려 드립니다",
        "혜택이 강해지는 등급입니다",
    ],
)
def test_what_becomes_so_is_no_contract_that_ends(text: str) -> None:
    assert not stands("해지는", text)
    assert not gives_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "중도해지는 앱에서 됩니다",
        "약정 해지는 전화로 됩니다",
        "약정해지는 전화로 됩니다",
        "수강해지는 앱에서 됩니다",
        "해지는 앱에서 됩니다",
    ],
)
def test_a_contract_that_ends_is_found_alone_and_in_a_compound(text: str) -> None:
    assert stands("해지는", text)
    assert gives_back(text)
