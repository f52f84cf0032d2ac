"""What a note states about a launch, cut where sentences end instead of where clauses do.

A reader files clauses; a sentence for a customer needs the whole of what was said: the label it stands under ("예약취소:
진료 30분 전까지"), the subject its clause leans on, the 없음 after 신청 필요. So a fact is widened to its sentence wherever
nothing in that sentence is held back, and plain statements that no fact covers are not lost. A sentence that overlaps a
held-back part gives away nothing but the facts the reader filed in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bridge.domain.drafting.counting import whose_date
from bridge.domain.drafting.cutting import COMMA, Sentence, meets, segments, sentences, within
from bridge.domain.drafting.filing import filed, heading, plainly_states, talks, to_follow
from bridge.domain.drafting.leftovers import leftovers, owner
from bridge.domain.drafting.lines import line_of, line_starts, line_told
from bridge.domain.drafting.orders import COURTESY, in_english, refiled
from bridge.domain.drafting.prose import says_more, to_be_told, told_whole
from bridge.domain.drafting.runs import by_field, in_list, leans
from bridge.domain.drafting.tables import rows_of_tables
from bridge.domain.drafting.telling import ASIDE, LETTERHEAD, facts_told
from bridge.domain.drafting.unit import Unit
from bridge.domain.drafting.wholes import lost_its_condition, uncut, whole
from bridge.domain.notes import Fact, Field, Kind, LaunchReading, Reading, Span, Visibility
from bridge.domain.sentences import foreign, names_topic


def units(note: str, launch: LaunchReading, reading: Reading) -> Iterator[Unit]:
    """Yield what may be said or known about `launch`, in the note's order.

    Without the note's text, each fact is a unit of its own.
    """
    held, marks, name = [part.span for part in reading.held], _marks(reading), launch.name or ""
    counted = whose_date(launch, note, held)
    cut = list(sentences(note))
    starts = line_starts(note, cut)
    found = sorted(_units(note, launch, reading, cut), key=lambda unit: unit.span.start)
    for unit in found:
        if any(_swallows(other, unit) for other in found):
            continue
        if lost_its_condition(note, unit, held):
            continue
        if counted is not None and within(unit.span, Span(counted.span.start, counted.span.end + 2)):
            continue  # the first line says it with the date
        made = whole(note, uncut(note, unit, held, marks), held)
        made = in_english(note, made, held) if made is not None else None
        if made is not None and not (made.field is not Field.SCRIPT and _tells_nothing(made.text)):
            if _lost_its_topic(note, made, held):
                continue
            made = _of_its_sentence(note, made, cut, held)
            yield replace(
                _under_heading(made, name), line=line_of(made.span, cut, starts) if made.line is None else made.line
            )


_LEADS_TO_SCRIPT = re.compile(
    r"(?:멘트|안내\s?(?:멘트|문구)|답변)(?:는|은)\s(?:이렇게|아래|다음)[^\"“'‘]{0,14}[\"“'‘:：→]"
)
"""What only says that a script follows."""


def _tells_nothing(text: str) -> bool:
    return COURTESY.search(text) is not None or _LEADS_TO_SCRIPT.match(text) is not None


_SUBJECT = re.compile(r"(?P<of>[^,.!?()\s][^,.!?()]{0,20}?[가-힣A-Za-z0-9)])(?:은|는)\s")


def _lost_its_topic(note: str, unit: Unit, held: Sequence[Span]) -> bool:
    """Whether what a clause is about is held back right before it: "중계은행 수수료는 … 아니라서 | 따로 나갈 수 있어요"."""
    if unit.field in (Field.SCRIPT, Field.HANDLING, Field.CONTACT) or unit.topic or names_topic(unit.text):
        return False
    start = unit.span.start
    before = [place for place in held if place.end <= start and not note[place.end : start].strip()]
    return any(
        "\n" not in note[place.end : start] and _SUBJECT.match(note, place.start, place.end) is not None
        for place in before
    )


def _of_its_sentence(note: str, unit: Unit, cut: Sequence[Sentence], held: Sequence[Span]) -> Unit:
    """Give what is left of a sentence the topic that it began with: "중계은행 수수료는 저희가 정하는 게 아니라서 | 따로 나갈 수 있어요"."""
    agents = unit.field in (Field.SCRIPT, Field.HANDLING, Field.CONTACT)
    if agents or unit.topic or unit.asked or unit.row or names_topic(unit.text):
        return unit
    sentence = next((item for item in cut if item.span.start < unit.span.start < item.span.end), None)
    if sentence is None:
        return unit
    commas = list(COMMA.finditer(note, sentence.span.start, unit.span.start))
    begin = commas[-1].end() if commas else sentence.span.start
    found = _SUBJECT.match(note, begin, unit.span.start)
    if found is None or not names_topic(found.group()) or names_topic(note[found.end() : unit.span.start]):
        return unit
    if any(meets(Span(begin, found.end()), place) for place in held):
        return unit
    return replace(unit, topic=found["of"].strip(), lead=begin)


def _under_heading(unit: Unit, name: str) -> Unit:
    return replace(unit, field=heading(f"{unit.topic} {unit.text}".strip(), unit.field, name))


def _units(note: str, launch: LaunchReading, reading: Reading, cut: Sequence[Sentence]) -> Iterator[Unit]:
    facts = list(_clipped(note, facts_told(note, launch, reading, cut), cut))
    for fact in [fact for fact in facts if note[fact.span.start : fact.span.end] != fact.text]:
        yield _plain(fact)
        facts.remove(fact)
    held = [part.span for part in reading.held]
    marks, others = _marks(reading), _of_others(launch, reading)
    done: set[int] = set()
    rows = list(rows_of_tables(note))
    table = 0
    for row in rows:
        table = row.span.start if not row.told else table
        inside = [fact for fact in facts if meets(fact.span, row.span)]
        done.update(id(fact) for fact in inside)
        ours = inside or (reading.kind in (Kind.LAUNCH, Kind.CHANGE) and owner(row.span, reading) is launch)
        if row.told and ours and not any(meets(row.span, place) for place in held):
            field = inside[0].field if inside else filed(row.told) or Field.LIMITS
            pair = note[row.span.start : row.span.end].strip().strip("|").count("|") == 1
            if pair and any(meets(row.span, mark) for mark in marks):
                continue  # "오픈 | 2026-06-15": the first line says it
            yield Unit(
                row.told,
                row.span,
                field,
                Visibility.CUSTOMER,
                topic=row.about,
                lead=row.span.start,
                row=not pair,
                line=table if not pair else None,
            )
    for sentence in cut:
        inside = [fact for fact in facts if meets(fact.span, sentence.span)]
        if sentence.topic and LETTERHEAD.match(f"{sentence.topic}:"):
            continue
        if any(meets(sentence.span, row.span) for row in rows):
            continue
        if not inside:
            if dated := _dated(note, sentence, launch, reading, held):
                yield dated
                continue
            yield from leftovers(note, sentence, launch, reading, held, marks)
            continue
        fresh = [fact for fact in inside if id(fact) not in done]
        done.update(id(fact) for fact in fresh)
        if not fresh:
            continue
        yield from _of_sentence(
            note, sentence, inside, fresh, held, marks, others=others, gaps=reading.kind in (Kind.LAUNCH, Kind.CHANGE)
        )


def _clipped(note: str, facts: Sequence[Fact], cut: Sequence[Sentence]) -> Iterator[Fact]:
    """Yield the facts, those that a reader filed across the ends of sentences as one for each of these."""
    for fact in facts:
        places = [item for item in cut if meets(item.span, fact.span)]
        own = [Span(max(item.span.start, fact.span.start), min(item.span.end, fact.span.end)) for item in places]
        whole_words = note[fact.span.start : fact.span.end] == fact.text and all(
            place.end - place.start >= _CLAUSE for place in own
        )
        verbatim = fact.field in (Field.SCRIPT, Field.HANDLING, Field.CONTACT) or _QUOTATION.search(fact.text)
        if len(own) < 2 or not whole_words or verbatim:
            yield fact
        else:
            yield from (replace(fact, text=note[place.start : place.end], span=place) for place in own)


_QUOTATION = re.compile(r"[\"“”「」]")
_CLAUSE = 6
"""Characters of a sentence of its own."""


def _of_sentence(
    note: str,
    sentence: Sentence,
    inside: Sequence[Fact],
    fresh: Sequence[Fact],
    held: Sequence[Span],
    marks: Sequence[Span],
    *,
    others: Sequence[Span],
    gaps: bool,
) -> Iterator[Unit]:
    """Yield what a sentence tells in which `inside` are the facts and `fresh` those not told yet."""
    if len(inside) != len(fresh) or any(not within(fact.span, sentence.span) for fact in inside):
        yield from (_plain(fact) for fact in fresh)
    elif passed_on := to_be_told(note, _checked(sentence, held), fresh):
        yield from passed_on
    elif told := told_whole(note, _checked(sentence, held), fresh, others):
        yield told
    elif gaps and (line := line_told(note, _checked(sentence, held), fresh, marks)) is not None:
        yield from line
        rest = [fact for fact in fresh if not any(within(fact.span, unit.span) for unit in line)]
        yield from (_with_subject(note, fact, marks) for fact in rest)
    else:
        yield from _widened(note, sentence, fresh, held, marks, gaps=gaps)


_NAMES_SOMETHING = re.compile(r"[가-힣)'\"’”](?:이|가|은|는|을|를|도)\s")


def _checked(sentence: Sentence, held: Sequence[Span]) -> Sentence:
    return replace(sentence, safe=not any(meets(sentence.span, place) for place in held))


def _of_others(launch: LaunchReading, reading: Reading) -> list[Span]:
    """Where the names and dates of other launches stand."""
    others = [other for other in reading.launches if other is not launch]
    places = [place for other in others for place in (other.name_span, other.moment.span)]
    return [place for place in places if place is not None and place not in (launch.name_span, launch.moment.span)]


def _dated(note: str, sentence: Sentence, launch: LaunchReading, reading: Reading, held: Sequence[Span]) -> Unit | None:
    """What a sentence with the launch's day in it says of the launch, though no fact was found there."""
    day = launch.moment.span
    if reading.kind not in (Kind.LAUNCH, Kind.CHANGE) or day is None or not within(day, sentence.span):
        return None
    if owner(sentence.span, reading) is not launch or not says_more(note, sentence.span, launch):
        return None
    if not _NAMES_SOMETHING.search(note[sentence.span.start : sentence.span.end]):
        return None
    return told_whole(note, _checked(sentence, held), (), _of_others(launch, reading))


def _swallows(other: Unit, unit: Unit) -> bool:
    """Whether an order to agents holds another unit within it: a number to call, half of what is to be done."""
    return (
        other is not unit
        and other.field is Field.HANDLING
        and unit.field in (Field.HANDLING, Field.CONTACT)
        and within(unit.span, other.span)
        and unit.span != other.span
    )


def _plain(fact: Fact) -> Unit:
    return refiled(Unit(fact.text, fact.span, fact.field, fact.visibility, fact.also))


def _marks(reading: Reading) -> list[Span]:
    """Where names and dates of launches stand: said elsewhere, in the entry's own words."""
    places = []
    for launch in reading.launches:
        places += [launch.name_span, launch.moment.span, launch.end.span if launch.end else None]
        places += [phase.moment.span for phase in launch.phases if len(launch.phases) > 1]
    return [place for place in places if place is not None]


def _widened(
    note: str, sentence: Sentence, facts: Sequence[Fact], held: Sequence[Span], marks: Sequence[Span], *, gaps: bool
) -> Iterator[Unit]:
    """Yield the sentence's runs of segments that hold facts, each as wide as it may be.

    `gaps`: segments without a fact belong to a run where they plainly state something.
    """
    sentence = _checked(sentence, held)
    dictated = any(fact.field is Field.SCRIPT for fact in facts)
    if sentence.safe and not dictated and foreign(note[sentence.span.start : sentence.span.end]):
        yield _whole_sentence(note, sentence, facts)
        return
    run: list[Span] = []
    runs: list[list[Span]] = []
    parts = segments(note, sentence.span)
    covered = _covered(note, sentence, parts, facts, gaps=gaps)
    for segment, fact_in in zip(parts, covered, strict=True):
        text = note[segment.start : segment.end]
        told_of = fact_in or (gaps and plainly_states(text))
        if not told_of or any(meets(segment, place) for place in (*held, *marks)):
            runs.append(run)
            run = []
        else:
            run.append(segment)
    runs.append(run)
    told: set[int] = set()
    first = True
    for run in filter(None, runs):
        span = Span(run[0].start, run[-1].end)
        inside = [fact for fact in facts if within(fact.span, span)]
        if not inside:
            if gaps and _FIGURES_MOVE.fullmatch(note[span.start : span.end]):
                yield Unit(note[span.start : span.end], span, Field.LIMITS, Visibility.CUSTOMER)
            continue
        span = _only_what_belongs(note, span, inside, gaps=gaps)
        if ASIDE.search(note[span.start : span.end]) and not any(ASIDE.search(fact.text) for fact in inside):
            continue  # the planner speaks of his own side there; the facts themselves do not
        told.update(id(fact) for fact in inside)
        labelled = first and span.start - sentence.span.start <= 1
        yield from by_field(
            note,
            span,
            inside,
            sentence if labelled else replace(sentence, topic="", lead=sentence.lead if first else None),
        )
        first = False
    for fact in facts:
        if id(fact) not in told:
            yield _under_label(note, _with_subject(note, fact, marks), sentence, held)


def _covered(note: str, sentence: Sentence, parts: Sequence[Span], facts: Sequence[Fact], *, gaps: bool) -> list[bool]:
    """Which parts of a sentence are told: those with facts, a list before one, all of a line under a label."""
    covered = [any(meets(segment, fact.span) for fact in facts) for segment in parts]
    for index in range(len(parts) - 2, -1, -1):  # 피아노, 금고, 5톤 넘는 이사는 …: a list is told whole
        if covered[index + 1] and not covered[index]:
            covered[index] = in_list(note[parts[index].start : parts[index].end])
    if sentence.topic and sentence.safe and gaps:  # all of a labelled line is about its label
        covered = [
            known or _belongs_to_label(note[part.start : part.end]) for part, known in zip(parts, covered, strict=True)
        ]
    return covered


_LABELLED = 40
"""Characters of a part between commas that is still told of its line's label where no fact covers it."""


def _belongs_to_label(text: str) -> bool:
    return 2 <= len(text) <= _LABELLED and not talks(text) and not to_follow(text) and not ASIDE.search(text)


_FIGURES_MOVE = re.compile(r"[^,\n]{0,12}\d[^,\n→]{0,12}\s?(?:→|->)\s?[^,\n→]{0,12}\d[^,\n→]{0,8}")


def _whole_sentence(note: str, sentence: Sentence, facts: Sequence[Fact]) -> Unit:
    """A sentence in another language is told whole: no rule here can tell what may be cut from it."""
    span, fact = sentence.span, facts[0]
    others = tuple(other.field for other in facts[1:] if other.field is not fact.field)
    scripts = [other.visibility for other in facts if other.field is Field.HANDLING]
    field = Field.HANDLING if scripts else fact.field
    return Unit(note[span.start : span.end], span, field, fact.visibility, (*fact.also, *others))


def _under_label(note: str, unit: Unit, sentence: Sentence, held: Sequence[Span]) -> Unit:
    """Give a fact its line's label back where something else in the line is held: "전날: 30일 정지" holds for that day only."""
    lead = sentence.lead
    if (
        sentence.safe
        or lead is None
        or unit.topic
        or unit.lead is not None
        or not sentence.topic
        or lead > unit.span.start
    ):
        return unit
    between = Span(lead, unit.span.start)
    near = "\n" not in note[lead : unit.span.start] and not any(meets(between, place) for place in held)
    return replace(unit, topic=sentence.topic, lead=lead) if near else unit


def _with_subject(note: str, fact: Fact, marks: Sequence[Span]) -> Unit:
    """Give a fact back the launch's name where that is its subject: "1만원 미만은 무료 유지"."""
    for mark in marks:
        near = mark.end <= fact.span.start <= mark.end + 8
        if near and re.match(r"['\"’”*_)\]]*(?:은|는|이|가|도)\s+", note[mark.end : fact.span.end]):
            span = Span(mark.start, fact.span.end)
            return refiled(Unit(note[span.start : span.end], span, fact.field, fact.visibility, fact.also))
    return _plain(fact)


def _only_what_belongs(note: str, span: Span, facts: Sequence[Fact], *, gaps: bool) -> Span:
    """Leave out a long lead that can stand by itself, and a long tail: they were passed over for a reason."""
    first, last = min(fact.span.start for fact in facts), max(fact.span.end for fact in facts)
    lead, tail = note[span.start : first], note[last : span.end]
    cut = COMMA.search(tail)
    start = (
        span.start if (len(lead) <= _LEAD and leans(lead.rstrip(" *_\"'“‘"))) or not lead.strip(" *_\"'“‘(") else first
    )
    if lead.rstrip().endswith(",") and all(in_list(part) for part in lead.rstrip(" ,").split(", ")):
        start = span.start
    if "," in lead and plainly_states(lead.rpartition(",")[0]):
        start = span.start
    goes_on = gaps and note[:last].endswith(("고", "며")) and plainly_states(tail.strip()) and filed(tail) is not None
    end = span.end if len(tail) <= _TAIL or (cut and cut.start() <= 2) or goes_on else last
    return Span(start, end)


_LEAD, _TAIL = 45, 8
"""Characters before and after a fact that may still belong to it."""
