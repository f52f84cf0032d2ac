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
from bridge.domain.drafting.cutting import COMMA, Sentence, sentences, within
from bridge.domain.drafting.filing import filed, heading
from bridge.domain.drafting.leaning import without_what_leans
from bridge.domain.drafting.leftovers import belongs, leftovers
from bridge.domain.drafting.lines import line_of, line_starts, line_told
from bridge.domain.drafting.on_top import struck, told_on_top
from bridge.domain.drafting.orders import COURTESY, in_english
from bridge.domain.drafting.orders_given import beside_scripts, only_talked_of, orders_in, without_orders
from bridge.domain.drafting.prose import says_more, to_be_told, told_whole
from bridge.domain.drafting.tables import Row, rows_of_tables
from bridge.domain.drafting.telling import LETTERHEAD, facts_told
from bridge.domain.drafting.unit import Unit
from bridge.domain.drafting.wholes import lost_its_condition, uncut, whole
from bridge.domain.drafting.widening import checked, plain, widened, with_subject
from bridge.domain.notes import Fact, Field, Kind, LaunchReading, Reading, Span, Visibility, meets
from bridge.domain.sentences import asks, names_topic


def units(note: str, launch: LaunchReading, reading: Reading) -> Iterator[Unit]:
    """Yield what may be said or known about `launch`, in the note's order.

    Without the note's text, each fact is a unit of its own.
    """
    held, marks, name = [part.span for part in reading.held], names_and_days(reading), launch.name or ""
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
        unit = _behind_its_name(note, unit, launch)
        if struck(note, unit.span) or told_on_top(unit, launch, reading.kind):
            continue
        made = whole(note, uncut(note, unit, held, marks), held)
        made = in_english(note, made, held) if made is not None else None
        if made is not None and not (made.field is not Field.SCRIPT and _tells_nothing(made.text)):
            made = without_what_leans(note, made, held)
            if made is None:
                continue
            made = _of_its_sentence(note, made, cut, held)
            if only_talked_of(note, made, cut, found, held):
                continue
            yield replace(
                _under_heading(made, name), line=line_of(made.span, cut, starts) if made.line is None else made.line
            )


_DASH = re.compile(r"[*_'\"’”」)\]]*\s*(?:[-–—]\s+|[:：]\s*)(?=\S)")


def _behind_its_name(note: str, unit: Unit, launch: LaunchReading) -> Unit:
    """What a line says behind the launch's name and a dash: "길드 창고 - 하루 5개까지"; the name stands above."""
    name = launch.name_span
    if name is None or unit.row or unit.topic or not within(name, unit.span):
        return unit
    found = _DASH.match(note, name.end, unit.span.end)
    if found is None or re.search(r"[가-힣A-Za-z0-9]", note[unit.span.start : name.start]):
        return unit
    rest = Span(found.end(), unit.span.end)
    if note[unit.span.start : unit.span.end] != unit.text or len(note[rest.start : rest.end].strip()) < _SOMETHING:
        return unit
    return replace(unit, text=note[rest.start : rest.end], span=rest)


_SOMETHING = 4
"""Characters from which on what stands behind a name says something."""
_LEADS_TO_SCRIPT = re.compile(
    r"^(?:멘트|안내\s?(?:멘트|문구)|답변)(?:는|은)\s(?:이렇게|아래|다음)[^\"“'‘]{0,14}[\"“'‘:：→]"
)
"""What only says that a script follows."""


def _tells_nothing(text: str) -> bool:
    return any(words.search(text) for words in (COURTESY, _LEADS_TO_SCRIPT, _ANNOUNCES, _ONLY_WHY)) or _asked_aloud(
        text
    )


_ANNOUNCES = re.compile(
    r"^(?:아래|다음)(?:의|와\s같은)?\s(?:사항|내용|건)\S*\s.*(?:바랍니다|드립니다|주세요)[.!]*$|(?:각|해당)\s\S{1,4}에\s맞(?:춰|게)\s안내해"
    r"|^(?:캘린더|노션|위키|컨플\S*|지라|티켓|시트|드라이브)에\s(?:나와\s|적혀\s|올라와\s)?있\S+$"
    r"|^(?:붙임\s?)?(?:\d\.\s?)?[가-힣 ]{2,14}\s1부(?:\.?\s?끝)?\.?$|^(?:[가-힣]{2,6}(?:\s쪽)?\s)?\d{1,2}월에?\s(?:\S{1,2}\s(?:개|건)|\S{1,2}건)\s(?:나갑니다|나가요|공유)"
)
"""What only says that something is announced."""
_ONLY_WHY = re.compile(r"^[^,]{2,40}(?:[어아여해라려돼]서|니까|느라|\s때문에)(?<!있어서)(?<!없어서)$")
"""A reason without what it is one of."""


def _asked_aloud(text: str) -> bool:
    """Whether a clause is a planner's own question, which nothing behind it answers."""
    return not re.search(r"→|->|\?\s*\S{2}|[\"“,]", text) and asks(text.rstrip(" ?!."))


_SUBJECT = re.compile(r"(?P<of>[^,.!?()\s][^,.!?()]{0,20}?[가-힣A-Za-z0-9)])(?:은|는)\s")


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
        yield plain(fact)
        facts.remove(fact)
    held = [part.span for part in reading.held]
    marks, others = names_and_days(reading), _of_others(launch, reading)
    rows = list(rows_of_tables(note))
    yield from _of_rows(note, rows, facts, launch, reading)
    done = {id(fact) for fact in facts for row in rows if meets(fact.span, row.span)}
    cut = [item for item in cut if not any(meets(item.span, row.span) for row in rows)]
    orders = list(orders_in(note, cut, facts, launch, reading))
    yield from orders
    yield from beside_scripts(note, cut, facts, reading)
    done |= {id(fact) for fact in facts for order in orders if meets(fact.span, order.span)}
    for sentence in without_orders(note, cut, orders):
        inside = [fact for fact in facts if meets(fact.span, sentence.span)]
        if sentence.topic and LETTERHEAD.match(f"{sentence.topic}:"):
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


def _of_rows(
    note: str, rows: Sequence[Row], facts: Sequence[Fact], launch: LaunchReading, reading: Reading
) -> Iterator[Unit]:
    """Yield what the rows of a note's tables tell of a launch."""
    held, marks = [part.span for part in reading.held], names_and_days(reading)
    table = 0
    for row in rows:
        table = row.span.start if not row.told else table
        inside = [fact for fact in facts if meets(fact.span, row.span)]
        ours = inside or (reading.kind in (Kind.LAUNCH, Kind.CHANGE) and belongs(row.span, launch, reading))
        if row.told and ours and not any(meets(row.span, place) for place in held):
            field = inside[0].field if inside else filed(row.told) or Field.LIMITS
            pair = note[row.span.start : row.span.end].strip().strip("|").count("|") == 1 and not row.named
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
                heading=row.heading,
                line=table if not pair else None,
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
        yield from (plain(fact) for fact in fresh)
    elif passed_on := to_be_told(note, checked(sentence, held), fresh):
        yield from passed_on
    elif told := told_whole(note, checked(sentence, held), fresh, others):
        yield told
    elif gaps and (line := line_told(note, checked(sentence, held), fresh, marks)) is not None:
        yield from line
        rest = [fact for fact in fresh if not any(within(fact.span, unit.span) for unit in line)]
        yield from (with_subject(note, fact, marks) for fact in rest)
    else:
        yield from widened(note, sentence, fresh, held, marks, gaps=gaps)


_NAMES_SOMETHING = re.compile(r"[가-힣)'\"’”](?:이|가|은|는|을|를|도)\s")


def _of_others(launch: LaunchReading, reading: Reading) -> list[Span]:
    """Where the names and dates of other launches stand."""
    places = [place for other in reading.others(launch) for place in (other.name_span, other.moment.span)]
    return [place for place in places if place is not None and place not in (launch.name_span, launch.moment.span)]


def _dated(note: str, sentence: Sentence, launch: LaunchReading, reading: Reading, held: Sequence[Span]) -> Unit | None:
    """What a sentence with the launch's day in it says of the launch, though no fact was found there."""
    day = launch.moment.span
    if reading.kind not in (Kind.LAUNCH, Kind.CHANGE) or day is None or not within(day, sentence.span):
        return None
    if not belongs(sentence.span, launch, reading) or not says_more(note, sentence.span, launch):
        return None
    if not _NAMES_SOMETHING.search(note[sentence.span.start : sentence.span.end]):
        return None
    return told_whole(note, checked(sentence, held), (), _of_others(launch, reading))


def _swallows(other: Unit, unit: Unit) -> bool:
    """Whether an order to agents holds another unit within it: a number to call, half of what is to be done."""
    return (
        other is not unit
        and other.field is Field.HANDLING
        and unit.field in (Field.HANDLING, Field.CONTACT)
        and within(unit.span, other.span)
        and unit.span != other.span
    )


def names_and_days(reading: Reading) -> list[Span]:
    """Where names and dates of launches stand: said elsewhere, in the entry's own words."""
    places = []
    for launch in reading.launches:
        places += [launch.name_span, launch.moment.span, launch.end.span if launch.end else None]
        places += [phase.moment.span for phase in launch.phases if len(launch.phases) > 1]
    return [place for place in places if place is not None]
