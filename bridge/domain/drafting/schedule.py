"""When a launch happens, as pieces and as statements for "언제부터" — never more exactly than it is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bridge.domain.drafting.announcing import Announced
from bridge.domain.drafting.counting import whose_date
from bridge.domain.drafting.cutting import sentences
from bridge.domain.drafting.first_line import VAGUE, first_line, frame_of, until_when
from bridge.domain.drafting.happening import happening
from bridge.domain.drafting.own_days import DAY, said_day
from bridge.domain.drafting.prose import for_customers
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.drafting.turning import Turning
from bridge.domain.entries import Part, Piece, Source, SourceKind
from bridge.domain.korean import fill
from bridge.domain.notes import Fact, Field, Kind, LaunchReading, Moment, Phase, Precision, Span, Visibility, meets
from bridge.domain.sentences import clean, say, say_moment, sound, speak_dates, weekday_is_doubtful


@dataclass(frozen=True, slots=True)
class Schedule:
    """The pieces, the same as statements, and what of the schedule is left open (labels).

    `vague`: the first line does not say what happens.
    """

    pieces: tuple[Piece, ...]
    statements: tuple[Statement, ...]
    open: tuple[str, ...]
    known: bool
    nature: str
    vague: bool = False


_CONDITIONAL = re.compile(r"(?:통과|승인|완료|이상 없|문제 없|확정|심사)\S{0,4}면|안\s?되면|둘 중|혹은|둘 다 아니면")
_OPENS = Turning(opens=True)
_TENTATIVE = re.compile(r"예정|잠정|미정|직후|가능성|지연|변동|변경될|경$|쯤|전후")


_CALLED_OFF = re.compile(
    r"[\"'”’」』\])*_~\s]{0,4}(?:은|는|이|가|을|를)?\s?[*_~]{0,2}"
    r"(?:(?:취소|무산)[*_~]{0,2}(?:됐|되었|하기로|했)|(?:보류|철회|백지화)[*_~]{0,2}(?:됐|되었|하기로|했|합니다|입니다|예요|이에요))"
    r"|(?:\s\d{1,2}월)?(?:\s(?:인상|인하|변경|개편|종료|출시|도입))?(?:\s건)?(?:은|는)?\s(?:보류|철회|백지화)[*_~]{0,2}(?=\s*(?:[.!\n]|$))"
)


def _called_off(launch: LaunchReading, note: str) -> bool:
    """Whether a note says right behind the name that it is off, whatever else it is taken for: "출장비 인상 보류됐습니다"."""
    return launch.name_span is not None and _CALLED_OFF.match(note, launch.name_span.end) is not None


_OFF = re.compile(
    r"[\"'”’」』\])*_~\s]{0,4}(?:\s\d{1,2}월)?(?P<what>\s(?:종료|중단|폐지|인상|인하|축소|유료화|마감|단축|휴무))(?:는|은|가|이|를|을)?(?=\s|건)"
)
_PARTLY = re.compile(r"[\"'”’」』\])*_~\s]{0,4}\s(?:부분|일부)\s?(?:취소|중단)")
_PARTLY_OFF = re.compile(
    r"(?:[일회점관편차]|공연|강좌|코스|지점)(?:\([월화수목금토일]\))?만\s(?:취소|중단|휴)|\d\S*(?:\s[가-힣]{1,4})?(?:은|는)\s(?:예정대로|정상(?:적으로)?\s?(?:진행|운영|운행|공연))"
)
"""What shows that the rest takes place: "27일만 취소", "26일은 예정대로"."""
_ALL_OFF = re.compile(
    r"(?P<what>(?:\s(?!건|관련|이번|오픈|출시|도입|진행|시행|적용|배포|일정|공지|자체|전면|전체|모두|아예|결국|최종|예정|내일|오늘|일단|당분간)[가-힣A-Za-z0-9+%]{1,8}?){1,2}?)(?:은|는|을|를|이|가)?(?:\([^()\n]{1,12}\))?\s(?:(?:전면|아예|모두|결국|최종)\s)?(?:취소|철회|백지화|무산|드랍|접습|접어|접었|접기로)"
)
"""All of the noun that a cancellation is of, where only its first words were taken for the name: 환전지갑 | 0원 접습니다."""
_CLOSING = re.compile(
    r"\d(?:일|\([월화수목금토일]\))?\s?(?:부로|까지만?|에|자로)\s(?:\S+\s){0,3}?(?:닫|접|끝|종료|마감|중단)\S*$"
)


_SOME_DAYS = re.compile(
    rf"(?P<days>{DAY}(?:\s?[,·]\s?{DAY})*)\s?(?P<what>출발|회차|공연|경기|수업|방송)(?=[^.\n]{{0,30}}(?:취소|중단|미운영|미진행))"
)


def _some_days_off(note: str, launch: LaunchReading, held: Sequence[Span]) -> tuple[str, Span] | None:
    """Which days only are off, where the line with the name or the next one says so: "1/7, 1/14 출발 취소". The others take place."""
    place = launch.name_span
    if place is None:
        return None
    end = note.find("\n", place.end)
    end = note.find("\n", end + 1) if end >= 0 else -1
    found = _SOME_DAYS.search(note, note.rfind("\n", 0, place.start) + 1, end if end >= 0 else len(note))
    if found is None or any(meets(Span(found.start(), found.end()), part) for part in held):
        return None
    days = ", ".join(said_day(day) for day in re.findall(DAY, found["days"]))
    return f" {days} {found['what']}", Span(found.start(), found.end())


_BEHIND = re.compile(rf"[\"'”’」』〉》\])*_~\s]{{0,3}}\((?P<day>{DAY})(?=[\s,)])")


def _its_day(note: str, launch: LaunchReading, held: Sequence[Span]) -> str:
    """The day in brackets right behind the name of what is off: another day's may take place."""
    place = launch.name_span
    found = _BEHIND.match(note, place.end) if place is not None else None
    if found is None or any(meets(Span(found.start(), found.end()), part) for part in held):
        return ""
    return f"{said_day(found['day'])} "


def _what_is_off(note: str, launch: LaunchReading) -> str:
    """What of the launch is off, right behind its name: 우편배송 | 종료 건 철회."""
    place = launch.name_span
    if place is None:
        return ""
    if _PARTLY.match(note, place.end):
        return " 일부"
    found = _OFF.match(note, place.end) or _ALL_OFF.match(note, place.end)
    return f" {' '.join(found['what'].split())}" if found else ""


def _closing(note: str, launch: LaunchReading, held: Sequence[Span]) -> Announced | None:
    """The note's own sentence about the name where it gives the day on which that closes: nothing is off, it ends."""
    place = launch.name_span
    sentence = next((item for item in sentences(note) if place is not None and meets(place, item.span)), None)
    if sentence is None or sentence.asked or any(meets(sentence.span, part) for part in held):
        return None
    text = note[sentence.span.start : sentence.span.end]
    told = say(text, Field.LIMITS) if _CLOSING.search(text.rstrip(" .!~")) and for_customers(text) else None
    return Announced(told.text, sentence.span) if told and not told.quoted and sound(told.text) else None


def schedule(
    launch: LaunchReading,
    name: str,
    template: EntryTemplate,
    *,
    note: str = "",
    held: Sequence[Span] = (),
    kind: Kind = Kind.LAUNCH,
    own: Announced | None = None,
    turn: Turning = _OPENS,
) -> Schedule:
    """Say when `launch` happens, ends and in which steps.

    A date that hangs on a condition is said as the note writes it, with the condition, and never as settled. `own` is the
    planner's own sentence about it, said instead of a frame; `turn` what the announcing lines say where there is none.
    """
    happens = happening(launch, name, template, note, held, kind)
    moment = launch.moment
    whose = whose_date(launch, note, held)
    condition = _condition(moment, note, held)
    vague = False
    if kind is Kind.CANCEL or _called_off(launch, note):
        some = _some_days_off(note, launch, held)
        when = "" if some else _its_day(note, launch, held)
        what = some[0] if some else _what_is_off(note, launch)
        if not (some or when or what) and _PARTLY_OFF.search(note):
            what = " 일부"
        first = fill(template.summary["cancelled"], name=f"{when}{name}{what}")
        moment = replace(moment, text=note[some[1].start : some[1].end], span=some[1]) if some else moment
        if (ends := _closing(note, launch, held)) is not None:
            first, moment = ends.text, replace(moment, text=note[ends.span.start : ends.span.end], span=ends.span)
    elif condition:
        first = fill(template.summary["as_written"], name=name, when=speak_dates(condition))
        moment = Moment(moment.precision, moment.at, condition, moment.span)
    elif own is not None:
        first, moment = own.text, replace(moment, text=note[own.span.start : own.span.end], span=own.span)
    else:
        vague = moment.at is not None and not turn.moves and frame_of(launch, happens, turn, template)[0] in VAGUE
        first, happens = first_line(launch, name, happens, turn, template, whose.text if whose else "")
    nature = happens.nature
    lines: list[tuple[Part, str, Moment]] = [(Part.SUMMARY, first, moment)]
    left: list[str] = []
    if moment.precision is Precision.UNKNOWN and kind is not Kind.CANCEL:
        left.append("일정")
    elif moment.precision is not Precision.MINUTE:
        left.append("정확한 시각" if moment.precision is Precision.DAY else "정확한 날짜")
    if weekday_is_doubtful(moment):
        left.append("요일(공지의 요일과 날짜가 다릅니다)")
    unsure = bool(condition) or _TENTATIVE.search(moment.text) is not None
    if unsure:
        left.append("일정 확정 여부")
    if (
        launch.end is not None
        and not (turn.now or turn.part or turn.days.by or turn.days.parts)
        and (until := until_when(launch.end))
        and f"{until}까지" not in first
    ):
        lines.append((Part.PERIOD, fill(template.summary["until"], when=until), launch.end))
    steps = [(say_moment(phase.moment), phase) for phase in launch.phases]
    if len({when for when, _ in steps if when}) > 1 and not any(_TORN.search(_step(phase)) for _, phase in steps):
        told = ", ".join(f"{when} {_step(phase)}".strip() for when, phase in steps if when)
        lines.append((Part.ROLLOUT, fill(template.summary["rollout"], steps=told), launch.phases[0].moment))
    known = moment.precision is not Precision.UNKNOWN
    steps_from = tuple(Source(SourceKind.NOTE, phase.moment.text, phase.moment.span) for phase in launch.phases)
    steps_from += tuple(Source(SourceKind.NOTE, phase.text) for phase in launch.phases if phase.text)
    pieces = tuple(
        Piece(
            part,
            text,
            Visibility.CUSTOMER,
            steps_from
            if part is Part.ROLLOUT
            else (
                Source(SourceKind.NOTE, at.text, at.span),
                *(_more(launch, whose, turn, note, text) if part is Part.SUMMARY else ()),
            ),
        )
        for part, text, at in lines
    )
    said = tuple(
        Statement(
            piece.text,
            Field.TARGET,
            piece.visibility,
            piece.sources[0],
            more_sources=piece.sources[1:],
            types=_answers(piece.part, nature if moment.at else "", unsure),
        )
        for piece in pieces
    )
    return Schedule(pieces, said, tuple(left), known, nature, vague)


def _condition(moment: Moment, note: str, held: Sequence[Span]) -> str:
    """Return the note's wording of a date that hangs on a condition, "" where it does not or may not be told."""
    if moment.at is None:
        return ""
    if _CONDITIONAL.search(moment.text):
        return clean(moment.text)
    if not note or moment.span is None:
        return ""
    start = max(note.rfind("\n", 0, moment.span.start), note.rfind(". ", 0, moment.span.start)) + 1
    stops = [stop for stop in (note.find("\n", moment.span.end), note.find(". ", moment.span.end)) if stop >= 0]
    span = Span(start, min(stops, default=len(note)))
    found = _CONDITIONAL.search(note[span.start : span.end])
    if found is None or any(meets(span, place) for place in held):
        return ""
    if found.start() + span.start > moment.span.end and "면" in found.group():
        return ""  # a condition of what comes after the date
    end = re.search(r"(?:으?로|에)?\s*\*|\s+(?:나갑|오픈|열립|배포|적용)", note[moment.span.end : span.end])
    stop = moment.span.end + end.start() if end else span.end
    return clean(note[span.start : stop])


def _answers(part: Part, nature: str, loose: bool) -> tuple[str, ...]:
    """Which questions a line of the schedule answers: when; where steps are, who and why not yet; a change, what it is."""
    if part is Part.ROLLOUT:
        return ("A2", "A3", "F2")
    if part is not Part.SUMMARY:
        return ("A2",)
    return ("A2", *(("A1",) if nature in ("ending", "change") else ()), *(("F2",) if loose else ()))


_TORN = re.compile(r"→|->|^[^()]*\)|\([^()]*$")
"""A step that was cut out of a line of days that turn into others."""


def _step(phase: Phase) -> str:
    """What a step brings, without its date: a share only where the note itself gives the figure."""
    if phase.share is not None and (not phase.text or str(phase.share) in phase.text):
        return f"{phase.share}%"
    rest = phase.text.replace(phase.moment.text.strip(), "") if phase.moment.text.strip() else phase.text
    rest = re.sub(r"^[\s\-–—:·,()~]*(?:부터|에|까지)?[\s\-–—:·,]*", "", clean(rest))
    rest = re.sub(r"\s*[/|,]\s*\d차$", "", rest)
    return speak_dates(rest) if len(rest) <= 40 else ""


def _more(launch: LaunchReading, whose: Fact | None, turn: Turning, note: str, said: str) -> tuple[Source, ...]:
    """What the first line, `said`, rests on beside its date: the name, the end, from whose date it counts, what was before."""
    found = [Source(SourceKind.NOTE, note[turn.span.start : turn.span.end], turn.span)] if turn.span else []
    found += [Source(SourceKind.NOTE, launch.end.text, launch.end.span)] if launch.end else []
    found += [Source(SourceKind.NOTE, whose.text, whose.span)] if whose else []
    named = _named(launch, note, said)
    return (*found, *([Source(SourceKind.NOTE, note[named.start : named.end], named)] if named else []))


_WORDS = re.compile(r"[^0-9A-Za-z가-힣\n(,.]*([0-9A-Za-z가-힣]+)")


def _named(launch: LaunchReading, note: str, said: str) -> Span | None:
    """The name in the note with as much of what follows it in its line as the first line says: '기다리면 무료' | 작품 120편."""
    place = launch.name_span
    if place is None or not note:
        return None
    end = place.end
    while (found := _WORDS.match(note, end)) and found[1] in said:
        end = found.end()
    return Span(place.start, end)
