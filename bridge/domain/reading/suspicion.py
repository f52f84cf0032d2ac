"""A second vote on what must stay inside, for secrets that no list of words knows.

It weighs the endings and beginnings of a clause's words, its units and its place in the note by
`suspicion_weights.py`, which `python -m benchmarks.train_reading` makes from the project's own labelled notes.
"""

from __future__ import annotations

import math
import re

from bridge.domain.notes import Field
from bridge.domain.reading.fields import label_field, weigh
from bridge.domain.reading.layout import Clause
from bridge.domain.reading.suspicion_weights import WEIGHTS

_WORD = re.compile(r"[가-힣]+|[A-Za-z]+")
_UNIT = re.compile(r"\d[\d,.]*\s?([가-힣%a-zA-Z]{1,2})")
WORDS = 0.25  # what its own words must weigh at least: a place is no secret
_OF_WORDS = ("starts:", "ends:", "unit:")
SURE, UNSURE, LABELLED = 0.34, 0.22, 0.4
"""How suspicious a clause may be that speaks clearly for customers, that does not, and that stands under a label."""


def traits(words: str, part: Clause, last_sentence: int) -> set[str]:
    """What is weighed about a clause: `words` are its own."""
    found = {"bias"}
    for word in _WORD.findall(words):
        found.add("starts:" + word[:2].lower())
        if len(word) > 2:
            found.add("ends:" + word[-2:].lower())
    found.update("unit:" + unit for unit in _UNIT.findall(words))
    ranked = weigh(words, part.label, part.line.heads)
    found.add("field:" + (ranked[0][1].value if ranked else "none"))
    if part.label:
        found.add("labelled")
    if part.sentence == 0:
        found.add("first_sentence")
    elif part.sentence == last_sentence:
        found.add("last_sentence")
    if '"' in words or "'" in words:
        found.add("quotes")
    return found


def _speaks(found: set[str]) -> bool:
    """Whether the clause's own words or units tell of a secret, and not only where it stands."""
    return sum(WEIGHTS.get(trait, 0.0) for trait in sorted(found) if trait.startswith(_OF_WORDS)) > WORDS


def chance(words: str, part: Clause, last_sentence: int) -> float:
    """How likely the clause is to be internal, 0..1."""
    total = sum(WEIGHTS.get(trait, 0.0) for trait in sorted(traits(words, part, last_sentence)))
    return 1 / (1 + math.exp(-total))


def is_suspicious(words: str, part: Clause, last_sentence: int) -> bool:
    """Whether a clause is held back until an approver has seen it: never for its place alone."""
    if not _speaks(traits(words, part, last_sentence)):
        return False
    ranked = weigh(words, part.label, part.line.heads)
    if part.label and label_field(part.label):
        limit = LABELLED
    else:
        clear = bool(ranked) and (ranked[0][0] >= 2.4 or ranked[0][1] in (Field.HANDLING, Field.SCRIPT))
        limit = SURE if clear else UNSURE
    return chance(words, part, last_sentence) > limit
