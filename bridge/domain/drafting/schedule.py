"""When a launch happens, as pieces and as statements for "언제부터" — never more exactly than it is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.entries import Part, Piece, Source, SourceKind
from bridge.domain.korean import fill
from bridge.domain.notes import Field, LaunchReading, Moment, Phase, Precision, Span, Visibility
from bridge.domain.sentences import clean, say_moment, speak_dates, weekday_is_doubtful


@dataclass(frozen=True, slots=True)
class Schedule:
    """The pieces, the same as statements, and what of the schedule is left open (labels)."""

    pieces: tuple[Piece, ...]
    statements: tuple[Statement, ...]
    open: tuple[str, ...]
    known: bool
    nature: str


@dataclass(frozen=True, slots=True)
class Happening:
    """What a launch is to its customers: `nature` chooses the frame, `how` is the noun that the frame makes its verb of."""

    nature: str
    how: str = "적용"


_CONDITIONAL = re.compile(r"(?:통과|승인|완료|이상 없|문제 없|확정|심사)\S{0,4}면|안\s?되면|둘 중|혹은|둘 다 아니면")
_TENTATIVE = re.compile(r"예정|잠정|미정|직후|가능성|지연|변동|변경될|경$|쯤|전후")
_NEW = re.compile(
    r"[\s'\"’”*_)\]>」』:：-]*(?:이|가|을|를|은|는)?\s*(?:\S{1,4}\s)?(?:출시|런칭|론칭|신설|신규\s?출시|오픈|판매\s?(?:시작|개시))"
)
"""What follows the name of something new, although it is named like a rule (요금제, 수수료)."""
_NEXT = re.compile(r"[\s'\"’”*_)\]>」』:：-]*(?:이|가|을|를|은|는)?\s*((?:[^\s.!?,·|]+[ \t]*){1,4})")
"""Up to four words that follow a name in its line, without the particle between."""
_OPENS = re.compile(r"출시|런칭|론칭|신설|신규|오픈|판매|시작|개시|열|나가|배포|도입")
_ROUGH = (Precision.WEEK, Precision.MONTH, Precision.QUARTER)


def nature_of(name: str, template: EntryTemplate) -> str:
    """Tell from a name's last words whether something opens, ends, changes or takes place."""
    core = re.sub(r"(?:\s*\([^()]*\)|\s+(?:안내|공지|예고|건))+\s*$", "", name).strip()
    ends = [(len(word), nature) for nature, words in template.natures.items() for word in words if core.endswith(word)]
    return max(ends)[1] if ends else "opening"


def _happening(launch: LaunchReading, name: str, template: EntryTemplate, note: str) -> Happening:
    """Tell what happens from the name, and from the words that follow it in the note ("운영시간이 바뀝니다")."""
    nature = nature_of(name, template)
    if launch.name_span is None or nature not in ("opening", "change"):
        return Happening(nature)
    if _NEW.match(note, launch.name_span.end):
        return Happening("opening")
    following = _NEXT.match(note, launch.name_span.end)
    for word in following[1].split() if following else ():
        if _OPENS.match(word):
            break
        for how, beginnings in template.happenings.items():
            if word.startswith(beginnings):
                return Happening("ending" if how in template.natures["ending"] else "change", how)
    return Happening(nature)


def schedule(
    launch: LaunchReading, name: str, template: EntryTemplate, *, note: str = "", held: Sequence[Span] = ()
) -> Schedule:
    """Say when `launch` happens, ends and in which steps.

    A date that hangs on a condition is said as the note writes it, with the condition, and never as settled.
    """
    happening = _happening(launch, name, template, note)
    nature = happening.nature
    moment = launch.moment
    condition = _condition(moment, note, held)
    if condition:
        first = fill(template.summary["as_written"], name=name, when=speak_dates(condition))
        moment = Moment(moment.precision, moment.at, condition, moment.span)
    else:
        first = _summary(moment, name, happening, template)
    lines: list[tuple[Part, str, Moment]] = [(Part.SUMMARY, first, moment)]
    left: list[str] = []
    if moment.precision is Precision.UNKNOWN:
        left.append("일정")
    elif moment.precision is not Precision.MINUTE:
        left.append("정확한 시각" if moment.precision is Precision.DAY else "정확한 날짜")
    if weekday_is_doubtful(moment):
        left.append("요일(공지의 요일과 날짜가 다릅니다)")
    unsure = bool(condition) or _TENTATIVE.search(moment.text) is not None
    if unsure:
        left.append("일정 확정 여부")
    if launch.end is not None and (until := say_moment(launch.end)):
        lines.append((Part.PERIOD, fill(template.summary["until"], when=until), launch.end))
    steps = [(say_moment(phase.moment), phase) for phase in launch.phases]
    if len([when for when, _ in steps if when]) > 1:
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
            steps_from if part is Part.ROLLOUT else (Source(SourceKind.NOTE, at.text, at.span),),
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
    return Schedule(pieces, said, tuple(left), known, nature)


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
    if found is None or any(span.start < place.end and place.start < span.end for place in held):
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


def _step(phase: Phase) -> str:
    """What a step brings, without its date: a share only where the note itself gives the figure."""
    if phase.share is not None and (not phase.text or str(phase.share) in phase.text):
        return f"{phase.share}%"
    rest = phase.text.replace(phase.moment.text.strip(), "") if phase.moment.text.strip() else phase.text
    rest = re.sub(r"^[\s\-–—:·,()~]*(?:부터|에|까지)?[\s\-–—:·,]*", "", clean(rest))
    return speak_dates(rest) if len(rest) <= 40 else ""


def _summary(moment: Moment, name: str, happening: Happening, template: EntryTemplate) -> str:
    nature, when = happening.nature, say_moment(moment)
    if not when:
        return fill(template.summary["unknown"], name=name)
    frame = template.summary[f"{nature}_roughly" if moment.precision in _ROUGH else nature]
    if nature == "ending":
        name = (
            re.sub(r"\s*(?:서비스|판매|지원)?\s*(?:종료|중단|폐지|철수|해지)(?:\s+(?:안내|공지|예고|건))?$", "", name)
            or name
        )
    return fill(frame, name=name, when=when, how=happening.how)
