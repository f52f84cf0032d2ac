"""How a customer would ask for what a statement says, and whether the answer to that is yes or no.

An expected inquiry is of use where it is this launch's own: "개시 후에는 환불돼요?" rather than "환불돼요?". The question is built
from the statement's own words and nothing else, so it claims nothing that the note does not say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bridge.domain.drafting.answered_by import answers
from bridge.domain.drafting.asking_of_english import english_question
from bridge.domain.drafting.how_much import how_long, how_many_of, how_much_of
from bridge.domain.drafting.of_the_whole import of_the_whole
from bridge.domain.drafting.own_words import MOST, own_question
from bridge.domain.drafting.plain_questions import the_rest_stays
from bridge.domain.drafting.pointing import points_back
from bridge.domain.drafting.spoken_verbs import present, spoken
from bridge.domain.drafting.standing import outside, standing, stands
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.yes_or_no import ASKS_WHAT, SENTENCE, reply
from bridge.domain.inquiries import InquiryType
from bridge.domain.notes import Field


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in a customer's words and how its answer begins: 네, 아니요, or nothing where it is no yes–no question."""

    question: str
    reply: str = ""


def question_for(statement: Statement, kind: InquiryType) -> Asked | None:
    """Return how a customer asks `kind` of question to which `statement` is the answer; None where the usual ways will do."""
    if statement.asked:
        question = as_asked(statement.asked)
        return Asked(question) if question else None
    if statement.types or statement.field is Field.SCRIPT:
        return None
    if statement.quoted and (english := english_question(statement.text)):
        return Asked(english[1]) if english[0] == kind.code else None
    leans_back = points_back(statement.text) and not the_rest_stays(statement.text)
    if leans_back:  # whoever asks has not read what stands before
        return in_words_of(kind, statement.text)
    if kind.code in _ASKED_PLAINLY:
        return in_words_of(kind, statement.text)
    own = ask(statement.text)
    if kind.code == "D1" and (own is None or not own.question.endswith(("어떻게 해요?", "어떻게 돼요?"))):
        told = _symptom(statement.text) if statement.field is Field.KNOWN_ISSUES else ""
        return Asked(told) if told else in_words_of(kind, statement.text)
    if own is not None:
        return replace(own, reply="") if statement.quoted else own
    if (
        question := how_long(statement.text)
        if kind.code == "D2"
        else how_many_of(statement.text) or (how_much_of(statement.text) if kind.code == _PAYING else "")
        if kind.code in _COUNTING
        else ""
    ):
        return Asked(question)
    return in_words_of(kind, statement.text)


def _symptom(text: str) -> str:
    """A fault that the note knows of, as the customer tells of it who has it; "" where the sentence is about more than that."""
    first = SENTENCE.split(text.strip())[0]
    told = "" if _NO_SYMPTOM.search(first) else spoken(_FRAME.sub("", first))
    return f"{told}." if told and len(told) <= MOST else ""


_FRAME = re.compile(r"^(?:알려진|예상|오류|이슈|유의|주의|참고)[^.,]{0,8}?(?:은|는|의 경우)\s")
_NO_SYMPTOM = re.compile(
    r"수 있|예정|까지|부터|[으하되]면\s|드립|주시|[가-힣]야 (?:합|하)|수정|고칩|고쳐|배포|업데이트|정상|공지에"
)


def ask(text: str) -> Asked | None:
    """Return the question that the words of `text`, a statement in 합니다체, answer; None where they give none.

    Where the statement is several sentences, the first is what it answers.
    """
    question = own_question(text)
    return Asked(question, reply(question, SENTENCE.split(text.strip())[0])) if question else None


def in_words_of(kind: InquiryType, text: str) -> Asked | None:
    """Return the question that the type has for one of the words in `text`; None where it has none."""
    text = outside(text)
    first = SENTENCE.split(text)[0]
    question = next(
        (
            way
            for word, way in kind.asked_about
            if (stands(word, first) or (stands(word, text) and ASKS_WHAT.search(way))) and answers(way, text)
            if of_the_whole(way, text) and not ("내야" in way and _OF_SOME.match(first))
        ),
        "",
    )
    return Asked(question, reply(question, text if "내야" in question else first)) if question else None


_OF_SOME = re.compile(
    r"(?!(?:이용|수수|요금|비용|추가|가격|연회|가입|발급|배송|서비스)\S{0,4}\s)[^.]{2,40}?(?:은|는|건|만|면)\s[^.]*?(?:무료|무상|면제)"
)
"""What is free of only a part: "회원끼리 보내는 건 계속 무료입니다"."""


def belongs(asked: Asked, statement: Statement, kind: InquiryType) -> bool:
    """Whether the question that a statement's own words make is one of this type, and not only its answer."""
    if statement.asked or in_words_of(kind, statement.text) == asked:
        return True
    if statement.quoted and (english := english_question(statement.text)):
        return english[0] == kind.code
    of_somebody = kind.code in WHO and asked.question.endswith(("도 돼요?", "만 돼요?"))
    return of_somebody or bool(standing(kind.words, asked.question))


WHO = ("A3",)
"""고양이도 돼요? asks as 저도 돼요? does."""

_PAYING, _COUNTING = "C1", ("C1", "A3")
_ASKED_PLAINLY = ("A1", "A2", "F1", "F2")


def is_question(asked: str) -> bool:
    """왜 안 보여요 is said by customers; 왜 줄었는지 is said of them, and 연휴 중 배송조회 names what it is about."""
    reported = re.search(r"(?:지|냐고?|느냐|다는|라는|냐는|경우|문의|요청|불만|클레임)$", asked)
    return bool(asked) and not reported and _SPOKEN.search(asked) is not None


_SPOKEN = re.compile(
    r"(?:[요까죠니데네야돼]|언제|얼마|왜|어디|[?!.~ㅠㅜ])$|왜|언제|얼마|어떻게|어디|누가|무슨|뭐|뭔|몇|저도|나도|못"
)


def as_asked(asked: str) -> str:
    """Return a customer's question that a note reports ("왜 올랐냐") as he says it himself, "" where that is not plain."""
    if is_question(asked):
        return asked if asked.endswith(("?", ".", "!")) else f"{asked}?"
    if past := re.match(r"^(.+[았었했렸랐났겼쳤졌됐샀갔왔])냐(?:고|는)?$", asked):
        return f"{past[1]}어요?"
    if plain := re.match(r"^(.+?)(?:되냐|있냐|없냐|하냐)(?:고|는)?$", asked):
        ends = {"되": "돼요?", "있": "있어요?", "없": "없어요?", "하": "해요?"}
        return plain[1] + ends[asked[len(plain[1])]]
    if plain := re.match(
        r"^(?P<stem>.+(?:쓰|바뀌|비싸|싸|보이|나가|나오|들어가|내리|걸리|어지|아지|라지|빠지|느리|오|주))(?:냐|는가)(?:고|는)?$",
        asked,
    ):
        said = present(plain["stem"])
        return f"{said}요?" if said else ""
    return ""
