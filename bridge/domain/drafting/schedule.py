"""When a launch happens, as pieces and as statements for "언제부터" — never more exactly than it is known."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.entries import Part, Piece, Source, SourceKind
from bridge.domain.korean import fill
from bridge.domain.notes import Field, LaunchReading, Moment, Precision, Visibility
from bridge.domain.sentences import say_moment, weekday_is_doubtful


@dataclass(frozen=True, slots=True)
class Schedule:
    """The pieces, the same as statements, and what of the schedule is left open (labels)."""

    pieces: tuple[Piece, ...]
    statements: tuple[Statement, ...]
    open: tuple[str, ...]
    known: bool
    nature: str


_CONDITIONAL = re.compile(r"면\s|면,|안\s?되면|둘 중|또는|혹은|통과|예정|잠정|미정|직후|이후|가능성|지연")
_ROUGH = (Precision.WEEK, Precision.MONTH, Precision.QUARTER)


def nature_of(name: str, template: EntryTemplate) -> str:
    """Tell from a name's last words whether something opens, ends, changes or takes place."""
    core = re.sub(r"\s*\([^()]*\)\s*$", "", name).strip()
    ends = [(len(word), nature) for nature, words in template.natures.items() for word in words if core.endswith(word)]
    return max(ends)[1] if ends else "opening"


def schedule(launch: LaunchReading, name: str, template: EntryTemplate) -> Schedule:
    """Say when `launch` happens, ends and in which steps."""
    nature = nature_of(name, template)
    moment = launch.moment
    lines: list[tuple[Part, str, Moment]] = [(Part.SUMMARY, _summary(moment, name, nature, template), moment)]
    left: list[str] = []
    if moment.precision is Precision.UNKNOWN:
        left.append("일정")
    elif moment.precision is not Precision.MINUTE:
        left.append("정확한 시각" if moment.precision is Precision.DAY else "정확한 날짜")
    if weekday_is_doubtful(moment):
        left.append("요일(공지의 요일과 날짜가 다릅니다)")
    unsure = _CONDITIONAL.search(moment.text) is not None
    if unsure:
        left.append("일정 확정 여부")
    if launch.end is not None and (until := say_moment(launch.end)):
        lines.append((Part.PERIOD, fill(template.summary["until"], when=until), launch.end))
    steps = [(say_moment(phase.moment), phase) for phase in launch.phases]
    if len([when for when, _ in steps if when]) > 1:
        told = ", ".join(f"{when} {_step(phase.text, phase.share)}".strip() for when, phase in steps if when)
        lines.append((Part.ROLLOUT, fill(template.summary["rollout"], steps=told), launch.phases[0].moment))
    known = moment.precision is not Precision.UNKNOWN
    pieces = tuple(
        Piece(part, text, Visibility.CUSTOMER, (Source(SourceKind.NOTE, at.text, at.span),)) for part, text, at in lines
    )
    said = tuple(
        Statement(
            piece.text,
            Field.TARGET,
            piece.visibility,
            piece.sources[0],
            types=_answers(piece.part, nature, (bool(left) and moment.precision is not Precision.MINUTE) or unsure),
        )
        for piece in pieces
    )
    return Schedule(pieces, said, tuple(left), known, nature)


def _answers(part: Part, nature: str, loose: bool) -> tuple[str, ...]:
    """Which questions a line of the schedule answers: when; where steps are, who and why not yet; a change, what it is."""
    if part is Part.ROLLOUT:
        return ("A2", "A3", "B2", "F2")
    if part is not Part.SUMMARY:
        return ("A2",)
    return ("A2", *(("A1",) if nature in ("ending", "change") else ()), *(("F2",) if loose else ()))


def _step(text: str, share: int | None) -> str:
    return f"{share}%" if share is not None else text


def _summary(moment: Moment, name: str, nature: str, template: EntryTemplate) -> str:
    when = say_moment(moment)
    if not when:
        return fill(template.summary["unknown"], name=name)
    frame = template.summary[f"{nature}_roughly" if moment.precision in _ROUGH else nature]
    if nature == "ending":
        name = re.sub(r"\s*(?:서비스|판매|지원)?\s*(?:종료|중단|폐지|철수|해지)$", "", name) or name
    return fill(frame, name=name, when=when)
