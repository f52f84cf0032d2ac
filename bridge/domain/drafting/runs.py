"""A run of clauses as units: one where it is one thing, several where a reader filed its parts under different fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bridge.domain.drafting.cutting import Sentence, segments
from bridge.domain.drafting.filing import plainly_states, talks
from bridge.domain.drafting.orders import asked_before, names, refiled, scripted
from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Fact, Field, Span, meets
from bridge.domain.sentences import is_case, names_topic, shares_end, takes_particle


def in_list(text: str) -> bool:
    """Whether a part between commas is a bare noun, so that it says nothing without what follows."""
    word = text.strip().rpartition(" ")[2]
    noun = takes_particle(word) or (word == text.strip() and _ONE_NOUN.fullmatch(word) is not None)
    if re.fullmatch(r"\d{1,2}/\d{1,2}(?:\([월화수목금토일]\))?", text.strip()):
        return True
    return len(text) <= _NOUN_AT_MOST and noun and not talks(text)


def _bare(text: str) -> bool:
    """Whether a part says nothing at all of what it names, so that the next one's fact is its own, too."""
    states = plainly_states(text) or plainly_states(f"{text}  ")
    return re.search(r"\d", text) is None and not states and in_list(text)


_NOUN_AT_MOST = 12
_ONE_NOUN = re.compile(
    r"[가-힣A-Za-z0-9·]{1,6}(?<![은는을를면며서도만])(?<!하고)(?<!되고)(?<!이고)(?<!있고)(?<!없고)(?<!지만)"
)


def by_field(note: str, span: Span, facts: Sequence[Fact], sentence: Sentence) -> Iterator[Unit]:
    """One unit for the run; several where the reader filed whole comma-separated parts of it under different fields."""
    groups: list[tuple[Span, Fact]] = []
    parallel = len(re.findall(r"\s/\s", note[span.start : span.end])) > 1
    for segment in segments(note, span):
        own = [fact for fact in facts if meets(fact.span, segment)]
        lead = next((fact for fact in own if fact.span.start >= segment.start), own[0] if own else None)
        bare = bool(groups) and _bare(note[groups[-1][0].start : groups[-1][0].end].rpartition(",")[2].strip())
        if parallel and groups:
            groups[-1] = (Span(groups[-1][0].start, segment.end), groups[-1][1])  # 1일 … / 3일 … / 7일 …: of one kind
        elif bare and lead is not None and not (sentence.topic and plainly_states(note[segment.start : segment.end])):
            groups[-1] = (Span(groups[-1][0].start, segment.end), lead)  # 일본, 미국, 베트남 등 52개국: one list
        elif lead is None or (groups and _belongs(note, groups[-1], segment, lead)):
            if groups:
                groups[-1] = (Span(groups[-1][0].start, segment.end), groups[-1][1])
            else:
                groups.append((Span(span.start, segment.end), facts[0]))
        else:
            groups.append((segment, lead))
    for index, (part, fact) in enumerate(groups):
        script = next((item for item in facts if item.field is Field.SCRIPT and meets(item.span, part)), None)
        if script is not None:
            yield from (scripted(note, script, sentence) or (_script(note, script, sentence),))
            yield from (_filed(fact) for fact in facts if _behind(fact, script) and meets(fact.span, part))
            continue
        others = [item.field for item in facts if meets(item.span, part) and item.field is not fact.field]
        unit = Unit(note[part.start : part.end], part, fact.field, fact.visibility, (*fact.also, *others))
        first = index == 0
        yield refiled(
            replace(
                unit,
                topic=sentence.topic if first or is_case(sentence.topic) else "",
                asked=sentence.asked,
                lead=sentence.lead if first or sentence.asked or is_case(sentence.topic) else None,
            )
        )


def _belongs(note: str, group: tuple[Span, Fact], segment: Span, lead: Fact) -> bool:
    """Whether a segment goes on where the group before it stopped: of one field, leaning, or with nothing of its own."""
    before, text = note[group[0].start : group[0].end], note[segment.start : segment.end]
    if group[1].field is lead.field or leans(before) or shares_end(before, text):
        return True
    return _GOES_ON.match(text) is not None or (_OF.match(before) is not None and _OF.match(text) is None)


def _behind(fact: Fact, script: Fact) -> bool:
    """Whether an order stands behind words to say: "…"라고 답변하시고 해지 요청은 갱신센터로 연결 바랍니다."""
    return fact.field is Field.HANDLING and fact.span.start > script.span.end and names_topic(fact.text)


def _filed(fact: Fact) -> Unit:
    return refiled(Unit(fact.text, fact.span, fact.field, fact.visibility, fact.also))


_OF = re.compile(r"(?:[^\s,]+\s){0,3}?[^\s,]*[가-힣](?:은|는)\s")
_GOES_ON = re.compile(r"(?:이후|그 후|그 외|그외|초과|미만|나머지|단 |다만|그때|이때|그 전|넘으면|그 밖|\d번\s)")


def _script(note: str, fact: Fact, sentence: Sentence) -> Unit:
    """A script stands verbatim; what customers say before it is said is kept beside it, where nothing is held back."""
    before = note[sentence.span.start : fact.span.start] if sentence.safe else ""
    asked = sentence.asked or asked_before(before)
    about = re.sub(r"(?:은|는|이|가|을|를|에는|에|으로|로)$", "", before.strip(" ,:*\"'“‘「"))
    topic = about if not asked and 2 <= len(about) <= 12 and " > " not in about and names(about) else ""
    lead = sentence.lead if sentence.asked else sentence.span.start if asked or topic else None
    return Unit(fact.text, fact.span, Field.SCRIPT, fact.visibility, fact.also, topic, asked, lead)


_LEANING = re.compile(
    r"(?:은|는|이|가|을|를|에서|에는|에게|에|면|서|고|때문에|경우|시|때|후|뒤|의|한|인|로)$|\d{1,2}[./]\s?\d{1,2}\.?$"
)


def leans(text: str) -> bool:
    return _LEANING.search(text) is not None and not re.search(r"(?:까지|불가|무료|추가|평가|시)$", text)
