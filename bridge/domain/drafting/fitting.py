"""How surely an answer is heard as one to its question: weighed by a table that was learned from pairs which people judged.

Rules find what may be asked (`choosing.py`, `asking.py`) and leave out what their patterns know to be no answer (`answered_by.py`). What is
left still pairs a detail with a question for the whole, an amount with a question for the way. No list of words tells these
apart; what of the question meets what of the answer does. `python -m benchmarks.train_drafting` makes the table.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from bridge.domain.comparing import pairs
from bridge.domain.drafting.asking_of_english import english_question
from bridge.domain.drafting.learned.fits import WEIGHTS
from bridge.domain.drafting.shapes import SAYS, WORD, shapes
from bridge.domain.drafting.topics import spoken_of
from bridge.domain.drafting.yes_or_no import REPLY, SENTENCE
from bridge.domain.entries import Inquiry
from bridge.domain.notes import Visibility

DOUBTFUL = 0.8
"""From which sum on a pair is doubted."""
_NAME = "{}"

_ASKS = shapes(
    when="언제|며칠|날짜",
    where="어디",
    who="누가|누구|저도|저희도|대상",
    much="얼마|돈",
    many="몇",
    why="왜",
    what="뭐|뭔|무슨",
    which="어떤|어느",
    how="어떻게",
    also=r"도 \S*(?:돼요|되나요)",
    undo="취소|해지|환불",
    use="이용|써|쓸|쓰",
)


def only_fitting(inquiry: Inquiry, name: str, *, given: Collection[str] = ()) -> Inquiry:
    """Put the questions that are heard as asking for what is said before those that are not, and leave out such cases.

    Those `given` by the note itself are, and those for an English line, of which the table knows nothing. The others stay as words to find
    the answer by; where there are none but these, it is not expected, only found (`loose`). What a case said stands beside the answer.
    """
    if not inquiry.confirmed or inquiry.visibility is not Visibility.CUSTOMER or inquiry.say.endswith("?"):
        return inquiry

    def fits(question: str, answer: str) -> bool:
        by_rule = question in given or english_question(answer) is not None
        return by_rule or misfit(question, answer, code=inquiry.type, name=name) < DOUBTFUL

    asked = tuple(question for question in inquiry.questions if fits(question, inquiry.say))
    cases = tuple(case for case in inquiry.cases if not case.question or fits(case.question, case.say))
    left_out = tuple(case.say for case in inquiry.cases if case not in cases and case.say not in inquiry.quotes)
    return replace(
        inquiry,
        questions=(*asked, *(question for question in inquiry.questions if question not in asked)),
        cases=cases,
        quotes=(*inquiry.quotes, *left_out),
        loose=inquiry.loose or not asked,
    )


def misfit(question: str, answer: str, *, code: str, name: str) -> float:
    """Return how much speaks against hearing `answer` as one to `question`: above 0 more than for it.

    `code` is the type of the inquiry, `name` the launch's.
    """
    (sum_,) = WEIGHTS.summed(traits(question, answer, code=code, name=name))
    return sum_


def traits(question: str, answer: str, *, code: str, name: str) -> list[str]:
    """What is weighed of a question and the first sentence of its answer, by name."""
    asked = question.replace(name, _NAME) if len(name) > 2 else question
    first = SENTENCE.split(answer.strip())[0]
    replied = REPLY.match(first)
    said = first[replied.end() :] if replied else first
    reply = replied["reply"] if replied else ""
    asks = [shape for shape, pattern in _ASKS if pattern.search(asked)] or ["whether"]
    says = {shape for shape, pattern in SAYS if pattern.search(said)}
    words, told = WORD.findall(asked), WORD.findall(said)
    found = {"bias", f"type:{code}", f"reply:{reply}", "named" if _NAME in asked else "unnamed"}
    found.add(f"reply:{reply} {words[-1] if words else ''}")
    found.update(f"says:{shape}" for shape in says)
    found.update(f"{code} says:{shape}" for shape in says)
    for ask in asks:
        found.add(f"asks:{ask}")
        found.update(f"{ask} {'says' if shape in says else 'lacks'}:{shape}" for shape, _ in SAYS)
    found.update(_ends(words, told))
    found.update(_shares(asked, said, asks, name, question))
    found.add(f"size:{_within(len(said), (15, 30, 60))}")
    found.add(f"asked:{_within(len(asked), (6, 12, 20))}")
    return sorted(found)


def _ends(words: Sequence[str], told: Sequence[str]) -> Iterator[str]:
    """How question and answer end."""
    asked = " ".join(words[-2:])
    yield f"q:{asked}"
    if told:
        yield f"a:{told[-1][-4:]}"
        yield f"a2:{' '.join(told[-2:])[-7:]}"
        yield f"q:{asked} a:{told[-1][-3:]}"


def _shares(asked: str, said: str, asks: Sequence[str], name: str, question: str) -> Iterator[str]:
    """How much of what is asked is said, and whether what the answer speaks of is asked for or is the launch."""
    own = _pairs(_ASKING.sub("", asked))
    share = f"shared:{_within(len(own & _pairs(said)) / len(own), (0.01, 0.4, 0.8)) if own else ''}"
    found = spoken_of(said)
    topic = _pairs(found[0]) if found else set()
    of = f"topic:{_within(len(topic & _pairs(question)) / len(topic), (0.01, 0.5, 0.9)) if topic else ''}"
    whole = f"whole:{bool(topic) and topic <= _pairs(name)}"
    for trait in (share, of, whole):
        yield trait
        yield from (f"{ask} {trait}" for ask in asks)


_ASKING = re.compile(r"어떻게|언제|어디|얼마|뭐|돼요|되나요|해요|예요|있어요|인가요|하나요|저도|이거|제가|따로|\{\}")


def _pairs(text: str) -> set[str]:
    """Pairs of neighbouring letters of the words."""
    return pairs("".join(WORD.findall(text.lower())))


def _within(amount: float, steps: Sequence[float]) -> str:
    return str(next((step for step in steps if amount < step), "more"))
