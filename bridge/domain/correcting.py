"""What news takes the place of: the value that it corrects and the facts that it speaks of, and nothing beside them.

"혜택은 5,000P가 아니라 3,000P입니다" leaves standing who is excluded, though both are filed as limits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bridge.domain.additions import field_of
from bridge.domain.drafting import Answer
from bridge.domain.korean import josa, says_is
from bridge.domain.notes import Fact, Field, HeldBack, Span, Visibility, meets

_NUMBER = r"\d[\d,.]*(?:[십백천만억]{1,2})?"
_NOT_BUT = re.compile(
    r"(?:(?P<about>[가-힣A-Za-z]{2,12}?)(?:은|는|이|가)?\s+)?(?:최대|최소|총|약|월|건당)?\s?"
    rf"(?<![\d,./:월])(?<!월\s)(?P<was>{_NUMBER}(?P<unit>\s?[가-힣A-Za-z%]{{1,4}}?))(?:이|가)\s?아니(?:라|고|며)[,\s]+"
    rf"(?:최대|최소|총|약|월|건당)?\s?(?P<now>{_NUMBER}(?P=unit))(?![가-힣A-Za-z%\d])?"
)
_TARGET = re.compile(
    r"대상(?:자|\s?고객|\s?회원)?(?:이|은|을|도)\s(?:기존\s)?(?P<was>[^\n.,→]{2,24}?)에서\s(?P<now>[^\n.,→]{2,24}?)(?:으로|로)\s?(?:변경|바뀌|바뀝|바꿉|확대|축소|조정|한정)"
    r"[가-힣]{0,8}"
)
_DENIED = re.compile(
    r"(?P<lead>[은는]\s|^(?:[가-힣]{2,8}(?<![은는을를의한된할될])\s)?)(?:기존\s)?(?!것)[가-힣A-Za-z\d,.%]*[가-힣A-Za-z\d%](?:이|가)\s?아니(?:라|고)[,\s]+(?=\S)"
)
"""A value that is denied, one word after the subject; what is denied at more length is left as it stands."""
_AMOUNT = re.compile(r"(?<![\d,./:])\d[\d,.]*(?:[십백천만억]{1,2})?\s?(?P<unit>[A-Za-z%]+|[가-힣]{1,2})")
_REST = re.compile(r"입니다|이에요|예요|이고요?|이며|고요?|[은는이가을를의\s.,!·]")
_NO_SUBJECT = frozenset({"기존", "최대", "최소", "정정", "변경", "안내", "공지", "그리고", "또는", "총", "약"})
_WORD = re.compile(r"[가-힣A-Za-z]{2,}")
_PARTICLE = re.compile(r"(?<=[가-힣]{2})(?:에서는|에는|으로|에서|은|는|이|가|을|를|도|의|에|로|만)$")
_COMMON = frozenset(
    {
        "변경",
        "정정",
        "수정",
        "안내",
        "공지",
        "기존",
        "최대",
        "최소",
        "가능",
        "불가",
        "적용",
        "으로",
        "에서",
        "아니라",
        "고객",
        "한정",
        "기준",
    }
)


@dataclass(frozen=True, slots=True)
class Correction:
    """A value that was said wrong: `was` and what it is `now`, `about` what it is of where that is said.

    `fact` is the clause as it stands in the note and `text` the new fact by itself: "혜택은 3,000P입니다"; "" where it is not to be said by itself. Both values are of one
    unit, so that one can stand where the other stood.
    """

    fact: Fact
    about: str
    was: str
    now: str
    text: str


def corrections(text: str, facts: Sequence[Fact], held: Sequence[HeldBack]) -> tuple[Correction, ...]:
    """Return the values that a note says are others ("A가 아니라 B"), apart from what is held back or was filed as internal.

    What is held back for no mark of the planner's own says nothing by itself, but the old value of what customers are told anyway
    does not stand.
    """
    found = []
    for match in _NOT_BUT.finditer(text):
        span = Span(match.start("about") if match["about"] else match.start("was"), match.end())
        own = [fact for fact in facts if meets(fact.span, span)]
        reasons = {part.reason for part in held if meets(part.span, span)}
        hidden = bool(reasons - {"suspicious"})
        if hidden or match["was"] == match["now"] or any(fact.visibility is Visibility.INTERNAL for fact in own):
            continue
        clause = text[span.start : span.end]
        about = "" if (match["about"] or "") in _NO_SUBJECT else match["about"]
        visibility = own[0].visibility if own else Visibility.CUSTOMER
        fact = Fact(own[0].field if own else field_of(clause), clause, span, visibility)
        said = says_is(about, match["now"]) if about else f"{match['now']}입니다"
        if own and len(_NOT_BUT.findall(own[0].text)) == 1 and clause in own[0].text:
            said = _whole(stated(own[0].text))
        found.append(Correction(fact, about, match["was"], match["now"], "" if reasons else said))
    return tuple(found)


def for_whom(text: str, facts: Sequence[Fact], held: Sequence[HeldBack]) -> tuple[Fact, ...]:
    """Return the facts of a note, of one that says for whom a launch is from now on ("대상이 전체 고객에서 VIP 고객으로") just that."""
    found = list(facts)
    for match in _TARGET.finditer(text):
        whole = Span(match.start(), match.end())
        own = [fact for fact in found if meets(fact.span, whole)]
        if any(meets(part.span, whole) for part in held):
            continue
        visibility = own[0].visibility if own else Visibility.CUSTOMER
        new = Fact(Field.TARGET, f"대상은 {match['now']}", Span(match.start("now"), match.end("now")), visibility)
        found = [fact for fact in found if fact not in own] + [new]
    return tuple(found)


def stated(text: str) -> str:
    """Return what a sentence says is so, without what it says is not: "수수료는 무료가 아니라 건당 500원" as 수수료는 건당 500원."""

    def said(match: re.Match[str]) -> str:
        lead = match["lead"].strip()
        return f"{lead if lead[-1:] in ('은', '는') else josa(lead, '은/는')} " if lead else ""

    return _DENIED.sub(said, text)


def _whole(text: str) -> str:
    """Return a clause that goes on ("3,000P이고") as one that ends."""
    return re.sub(r"(?:이고요?|이며)$", "입니다", text.strip())


def beyond(fact: Fact, corrected: Sequence[Correction]) -> bool:
    """Tell whether a fact of the note says anything that its corrections do not."""
    own = [one for one in corrected if meets(one.fact.span, fact.span)]
    rest = fact.text
    for one in own:
        rest = rest.replace(one.fact.text, " ")
    return len(own) != 1 and bool(_REST.sub("", rest))


def superseded(old: Sequence[tuple[str, str]], new: Sequence[str]) -> frozenset[int]:
    """Return which of a field's facts, as (label, text), are said anew: those of the same subject or value.

    A single fact is said anew whatever words say it, unless both bear a label and these differ.
    """
    found = {
        at
        for at, (label, text) in enumerate(old)
        if any(_heads(f"{label} {text}" if label else text) & _heads(said) or _shares(text, said) for said in new)
    }
    if not found and len(old) == 1 and not (old[0][0] and all(_heads(said) for said in new) and _apart(old[0], new)):
        found = {0}
    return frozenset(found)


def label_of(note: str, fact: Fact) -> str:
    """Return what stands before a fact on its line and ends in a colon: "제외 :"; "" where nothing does."""
    start = note.rfind("\n", 0, fact.span.start) + 1
    match = re.match(r"[\s\-*•·▶■□◦\d.)]*([^:：\n]{2,16}?)\s*[:：]\s*$", note[start : fact.span.start])
    return match[1] if match else ""


def answers(corrected: Iterable[Correction], ref: str) -> list[Answer]:
    """Return the corrections as what was said since the note."""
    return [
        Answer(one.fact.field, one.text, ref, one.fact.visibility, was=one.was, now=one.now, about=one.about)
        for one in corrected
    ]


def _apart(old: tuple[str, str], new: Sequence[str]) -> bool:
    """Tell whether a labelled fact and what is said anew are plainly of two matters: their values are of other units."""
    units = {match["unit"] for match in _AMOUNT.finditer(old[1])}
    return not any(units & {match["unit"] for match in _AMOUNT.finditer(said)} for said in new) and bool(old[0])


def _heads(text: str) -> frozenset[str]:
    """Return the nouns that say what a clause is about, without particles."""
    words = (_PARTICLE.sub("", word) for word in _WORD.findall(text))
    return frozenset(word for word in words if len(word) > 1 and word not in _COMMON)


def _shares(old: str, new: str) -> bool:
    """Tell whether a value of the old text stands in the new one, as what it is changed from."""
    values = {re.sub(r"\s", "", match.group()) for match in _AMOUNT.finditer(old)}
    return bool(values & {re.sub(r"\s", "", match.group()) for match in _AMOUNT.finditer(new)})
