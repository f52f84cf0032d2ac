"""Which facts of a reading are told of a launch: not links, headings, asides, another launch's, nor one step's alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bridge.domain.drafting.cutting import Sentence
from bridge.domain.notes import Fact, Field, LaunchReading, Reading, Span, meets


def facts_told(note: str, launch: LaunchReading, reading: Reading, cut: Sequence[Sentence]) -> list[Fact]:
    """Return the facts of `launch` that are told of it, in the note's order; `cut` are the note's sentences."""
    facts = [fact for fact in launch.facts if _is_told(fact) and not _of_a_step(fact, launch)]
    return [_after_label(note, fact, cut) for fact in facts if not _of_another(note, fact, cut, launch, reading)]


def _after_label(note: str, fact: Fact, cut: Sequence[Sentence]) -> Fact:
    """A fact that begins inside its line's label begins behind it: the label is said as such."""
    for sentence in cut:
        if sentence.asked and fact.span.start < sentence.span.start < fact.span.end <= sentence.span.end:
            span = Span(sentence.span.start, fact.span.end)
            return replace(fact, span=span, text=note[span.start : span.end])
        inside = fact.span.end <= sentence.span.end and sentence.lead is not None
        if (
            inside
            and sentence.lead is not None
            and sentence.lead <= fact.span.start < sentence.span.start < fact.span.end
        ):
            span = Span(sentence.span.start, fact.span.end)
            return replace(fact, span=span, text=note[span.start : span.end])
    return fact


def _of_another(note: str, fact: Fact, cut: Sequence[Sentence], launch: LaunchReading, reading: Reading) -> bool:
    """Whether a fact that several launches share names one of the others, and not this one."""
    if len(reading.launches) < 2 or not launch.name:
        return False
    if _below_another(note, fact, launch, reading):
        return True
    line = next((note[item.span.start : item.span.end] for item in cut if meets(item.span, fact.span)), fact.text)
    others = [other for other in reading.others(launch) if other.name]
    shared = [other for other in others if any(theirs.span == fact.span for theirs in other.facts)]
    return launch.name not in line and any(other.name and other.name in line for other in shared)


def _below_another(note: str, fact: Fact, launch: LaunchReading, reading: Reading) -> bool:
    """Whether a fact that several launches share stands below the heading of another one of them."""
    shared = [other for other in reading.launches if any(theirs.span == fact.span for theirs in other.facts)]
    heads = [
        (other.name_span.start, other)
        for other in reading.launches
        if other.name_span is not None and _is_heading(note, other.name_span)
    ]
    if len(shared) < 2 or len(heads) < len(reading.launches):
        return False
    above = [head for head in heads if head[0] <= fact.span.start]
    if not above or _OF_ALL.search(fact.text):
        return False
    owner = max(above, key=lambda head: head[0])[1]
    return any(owner is other for other in reading.others(launch)) and any(owner is other for other in shared)


def _is_heading(note: str, name: Span) -> bool:
    """Whether a name stands in a line of its own, with a number or a mark before it and no more than a remark behind it."""
    end = note.find("\n", name.end)
    behind = note[name.end : end if end >= 0 else len(note)]
    before = note[note.rfind("\n", 0, name.start) + 1 : name.start]
    return _HEADS.fullmatch(before) is not None and re.fullmatch(r"\W*(?:\([^()]*\)\W*)?", behind) is not None


_HEADS = re.compile(r"[\W①-⑳❶-❿]*(?:\d{1,2}\W{1,3}|[가나다라마바사]\W{1,2})?[\W_]*(?:[^\n]{0,12}[\]〉>】)]\s*)?")
"""What stands before a heading's name: a number, a mark, a brand in brackets."""
_OF_ALL = re.compile(r"공통|모두|전부|셋\s?다|둘\s?다|각\s?(?:건|항목)")


ASIDE = re.compile(
    r"저희(?:가|는|도|끼리|쪽|\s?팀)|우리(?:가|는|도|끼리|\s?팀|\s?쪽|\sCS)|헷갈리|[ㄹ을는뺄할될날올갈줄]\s?(?:겁니다|거예요|거에요|것 같)|^사실\s|\s사실\s|려고\s?(?:합니다|해요|하고)|"
    r"(?:안|못)\s\S{1,4}서요?(?:\s그래요)?$|예상(?:됩니다|돼요|합니다)|추정|솔직히|(?:할|릴|길|킬|볼|줄|갈|올|낼|쓸|둘|될|을|킬|맞출|챙길|알릴|들릴)게요|(?:아래와|다음과) 같이|겠죠|honestly|we're|\bour\b",
    re.IGNORECASE,
)
"""The planner speaking of the planner's own side: reasons, plans, guesses. No customer is told them by an agent."""


def _of_a_step(fact: Fact, launch: LaunchReading) -> bool:
    """Whether a fact is whom one step of several is for: said with that step, and not of the whole launch."""
    steps = launch.phases if len(launch.phases) > 1 else ()
    return fact.field is Field.TARGET and any(
        fact.text.strip() in step.text and step.moment.text not in fact.text for step in steps
    )


_DOCUMENT = re.compile(
    r"(?:기획서|설계서|명세서|보고서|회의록|시안)(?:\s?v?\d[\d.]*)?\W*$|^\W*(?:기획서|시안|회의록)\W{0,3}(?:은|는|를|을)?\s"
)
"""A document of the planner's side is nothing that is told of a launch."""


LETTERHEAD = re.compile(
    r"^\W*(?:\d\.\s*)?관련\s?[:：]\s?\S[^\n]*-\d+호?|^\W*시행\s\S+-\d+\s?\(|^\W*(?:보낸\s?사람|받는\s?사람|보내는\s?이|받는\s?이|발신|수신|참조|제목|From|To|Cc|Subject|Date|Sent)\s?[:：]|^\W*(?:날짜|보낸\s?날짜)\s?[:：]\s?20\d\d[^\n]*\d{1,2}:\d\d|(?:제위|귀하|귀중|님들?께)[.,!]?$",
    re.IGNORECASE,
)
"""Who writes to whom, on top of a letter."""
_HEADING = re.compile(
    r"^\W*(?:\d{1,2}\W*)?(?:대상|지역|일정|일시|개요|내용|기능|이용\s?방법|방법|요금|가격|비용|혜택|환불|취소|정책|규정|제한|예외|한도|이슈|알려진\s?이슈|유의\s?사항|주의\s?사항|안내|비고|문의|참고|변경\s?사항)"
    r"(?:\s?[/·,]\s?\S{1,5})?\W*$|^(?:\s*(?:상품|기간|데이터|요금|구분|내용|현행|변경|비고|항목|일시|대상|종류|가격|한도|기존|혜택|등급|금액|조건)\s*[|,]?){2,}$"
)


def _is_told(fact: Fact) -> bool:
    """Links are kept elsewhere; a bare heading says nothing, and the planner's asides are nobody else's."""
    if (
        fact.field is Field.LINK
        or LETTERHEAD.search(fact.text)
        or _HEADING.match(fact.text)
        or _DOCUMENT.search(fact.text)
    ):
        return False
    return fact.field in _VERBATIM or not ASIDE.search(fact.text)


_VERBATIM = (Field.SCRIPT, Field.HANDLING)
