"""A statement as it is said in an answer: from its own words on, with what says something only beside it."""

from __future__ import annotations

import re

from bridge.domain.drafting.own_words import own_question
from bridge.domain.drafting.pointing import leans, points_back, stands
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.yes_or_no import SENTENCE
from bridge.domain.korean import josa
from bridge.domain.notes import Field
from bridge.domain.sentences import conclude
from bridge.domain.sentences.faithful import negations
from bridge.domain.sentences.predicates import conditional

_LIMITS_IT = re.compile(r"^(?:단|다만|특히)(?:\s|,)")


def aloud(item: Statement) -> str:
    """Return what is said where `item` is the answer: it begins with itself, and what its line says of other things is left
    to the questions that these answer.

    A script is kept verbatim among the pieces; as an answer it ends as sentences do.
    """
    if item.field is Field.SCRIPT:
        return _script(item)
    if item.text not in item.whole:
        return item.whole or item.text
    before, _, after = item.whole.partition(item.text)
    alone = ((stands(item.text) or _of_how(item.text)) and not item.asked) or (
        own_question(item.text) and not points_back(item.text)
    )
    told = [item.text] if alone else [_nearest(before.strip()), item.text]
    for sentence in SENTENCE.split(after.strip()):
        ended = sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."
        if not sentence or not (_LIMITS_IT.match(sentence) or _leans(sentence) or _otherwise(item.text, sentence)):
            break
        if _of_how(sentence) and not (_of_how(item.text) or _asks_for_a_way(item.text)):
            break
        if len(" ".join(told)) + len(ended) > _LONGEST and not _LIMITS_IT.match(sentence):
            break
        told.append(ended)
    return " ".join(part for part in told if part)


def _of_how(sentence: str) -> bool:
    """Whether a sentence says how something is done, which whoever did not ask for it need not hear: "… 버튼을 누르시면 됩니다"."""
    return _A_WAY.search(sentence) is not None and not points_back(sentence) and not conditional(sentence)


def _asks_for_a_way(text: str) -> bool:
    """Whether whoever hears it wants to know what to do then: something is not so, ends, or is so in a case."""
    return bool(negations(text)) or conditional(text) or _ENDS.search(text) is not None


_ENDS = re.compile(r"종료|중단|마감|끝")
_A_WAY = re.compile(r"[가-힣](?:시|르|하|으)면 됩니다\.?$")
_DECIDED = re.compile(r"환불|취소|반품|교환|해지|변경|수수료|위약금|할인|적립|무료|연장|이월|소멸")


def _otherwise(text: str, sentence: str) -> bool:
    """Whether a sentence says of the same thing what becomes of it in another case: 한 번이라도 쓰시면 환불은 되지 않습니다."""
    same = set(_DECIDED.findall(text)) & set(_DECIDED.findall(sentence))
    return bool(same) and conditional(sentence)


_LONGEST = 120
"""Characters of an answer to which nothing more is added but what limits it."""


def _nearest(before: str) -> str:
    """What stands right before a statement that says nothing without it, from the last sentence on that stands by itself."""
    parts = [part if part.endswith((".", "!", "?")) else f"{part}." for part in SENTENCE.split(before) if part]
    start = next((at for at in range(len(parts) - 1, -1, -1) if stands(parts[at])), 0)
    return " ".join(parts[start:])


_THEN = re.compile(r"[가-힣]{1,5}(?:으?면)\s")
"""A case in one word, which does not say of what: 놓치면 …"""


def _leans(text: str) -> bool:
    return leans(text) or _THEN.match(text) is not None


def _script(item: Statement) -> str:
    text = item.text.strip()
    if text.endswith((".", "!", "?")):
        return text
    if _WHOLE.search(text):
        return f"{text}."
    if text.endswith(("위해", "위해서", "위하여")):
        return f"{text[: text.rindex('위')]}위한 것입니다."
    done = conclude(text)
    if done is None:
        about = f"{josa(item.topic, '은/는')} " if item.topic else ""
        done = f"{about}{text}입니다" if about or _NOUN_END.search(text) else text
    return f"{done}."


_WHOLE = re.compile(r"(?:니다|니까|세요|해요|돼요|예요|에요|어요|아요|시오)$")
"""Whole sentences, spoken ones included: what was dictated is said word for word."""
_NOUN_END = re.compile(r"(?:조정|변경|결정|조치|정책|예정|방침|기준|사항|개편|점검|것|때문|적용|중|위함|상태)$")
