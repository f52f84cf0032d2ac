"""The first line of an entry: what happens, from when, and until when where it ends by itself.

Each frame is chosen by what the note says and never by what is likely: what is not said to open is not told as open.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bridge.domain.drafting.happening import Happening, is_rule
from bridge.domain.drafting.own_days import NONE, OwnDays
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.drafting.turning import Turning
from bridge.domain.korean import fill
from bridge.domain.notes import LaunchReading, Moment, Precision
from bridge.domain.sentences import say_moment

_ROUGH = (Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.HALF_YEAR, Precision.YEAR)
_LASTS = ("판매", "모집", "제공", "시행", "적용", "지원", "운영")
"""What goes on until an end: a price does not rise until the 20th."""


def first_line(
    launch: LaunchReading, name: str, happens: Happening, turn: Turning, template: EntryTemplate, whose: str
) -> tuple[str, Happening]:
    """Return the first line and what it says that happens; `whose` is from whose orders the date counts, "" where from all."""
    moment = launch.moment
    when = say_moment(moment)
    if not when:
        frame = "undecided" if turn.undecided else "about" if turn.dated else "unknown"
        return fill(template.summary[frame], name=name), happens
    rough = moment.precision in _ROUGH and not whose  # "1월 계약분부터" is exact
    if turn.moves:
        return _moved(name, turn, template, f"{when.removesuffix(' 중')} {whose}" if whose else when), happens
    if turn.days is not NONE:
        return _of_own_days(name, happens, turn.days, when, template)
    frame, nature = frame_of(launch, happens, turn, template)
    how = "" if frame == "of_part" else turn.apply if frame in ("applies", "sold") else happens.how
    until = until_when(launch.end) if launch.end and nature != "ending" else ""
    at_once = how.split()[-1] in template.at_once if how else frame == "ending"
    lasts = not (how and happens.how) or how.split()[-1] in _LASTS
    if whose:
        when = f"{when.removesuffix(' 중')} {whose}부터"
    elif not rough and until and not at_once and lasts and frame not in _TURNED:
        when = f"{when}부터 {until}까지"
    elif not rough:
        when = f"{when}{'에' if at_once else '부터'}"
    said = how if how.endswith("니다") or frame == "applies" else f"{how}될 예정입니다" if rough else f"{how}됩니다"
    if rough and (how.endswith("니다") or frame in _TURNED):
        when = f"{when}에" if when.endswith("중") else when
    told = fill(
        template.summary[f"{frame}_roughly" if rough else frame],
        name=name if frame in ("of_part", "applies") else happens.subject,
        when=when,
        how=said,
        was=turn.was,
        now=turn.now,
        text=turn.part,
    )
    return told, replace(happens, nature=nature)


def _of_own_days(
    name: str, happens: Happening, days: OwnDays, when: str, template: EntryTemplate
) -> tuple[str, Happening]:
    """Say a last day, the parts' own days, or that they differ: none of these is one from which all begins."""
    if days.parts:
        return fill(template.summary["of_parts"], name=name, text=days.parts), replace(happens, nature="change")
    if days.by:
        return fill(template.summary["varies"], name=name, text=days.by), replace(happens, nature="change")
    subject = happens.subject if happens.nature == "ending" else name
    until = f"{when.removesuffix(' 중')} {days.whose}".rstrip()
    told = fill(template.summary["last"], name=f"{subject} {days.of}".rstrip(), when=until)
    return told, replace(happens, nature="ending")


def until_when(end: Moment) -> str:
    """Say an end; midnight as the note calls it, for a day's 자정 is its beginning to some and its end to others."""
    said = say_moment(end)
    return f"{said.removesuffix('0시')}자정" if "자정" in end.text and said.endswith(" 0시") else said


def frame_of(launch: LaunchReading, happens: Happening, turn: Turning, template: EntryTemplate) -> tuple[str, str]:
    """Choose the frame, and what customers ask of: what happens, or what is right of anything."""
    if turn.days is not NONE:
        return "last", "ending"
    if turn.apply and happens.nature in ("opening", "event"):
        return "sold" if turn.apply == "판매" else "applies", happens.nature
    frame, nature = ("happens", happens.nature) if happens.how else _frame(happens, turn, template)
    if turn.part and nature not in ("event",):
        return "of_part", nature if nature == "ending" else "change"
    if frame == "unsaid" and launch.end is not None and not turn.turns:
        return "lasts", nature
    if frame == "unsaid" and not (turn.turns or turn.ends or turn.before):
        return ("change" if is_rule(happens.subject) else "starts"), nature
    return frame, nature


VAGUE = ("unsaid", "of_part", "last")
"""Frames that do not say what happens: a sentence of the note's own says more."""
_TURNED = ("changes", "steps")


_RULES = ("규정", "정책", "약관", "제도", "체계", "의무")
"""What holds from a day on, as its name says."""


def _frame(happens: Happening, turn: Turning, template: EntryTemplate) -> tuple[str, str]:
    """Choose the frame where no word says what happens, and how customers ask of it."""
    nature = happens.nature
    subject = re.sub(r"\s*\([^()]*\)$", "", happens.subject)
    held_to = subject.endswith((*_RULES, *template.happenings))
    if happens.subject == template.unnamed and nature in ("opening", "change"):
        return "change", "opening" if turn.opens else "change"
    if turn.was and turn.now and nature in ("opening", "change"):
        return "steps", "change"
    if nature == "event" and turn.ends and not turn.opens:
        return "unsaid", "change"  # "행사 … 마감": it does not take place from then on
    if nature in ("ending", "event"):
        return nature, nature
    if turn.opens and (nature == "opening" or not (turn.turns or held_to or is_rule(happens.subject))):
        return "opening", "opening"
    if held_to:
        return "change", "change"
    return ("changes" if turn.turns and not turn.ends and not turn.opens else "unsaid"), "change"


def _moved(name: str, turn: Turning, template: EntryTemplate, when: str) -> str:
    subject = f"{name} {turn.of}".rstrip()
    if turn.now:
        return fill(template.summary["moved"], name=subject, when=turn.now, was=when)
    return fill(template.summary["moved" if turn.was else "moved_to"], name=subject, when=when, was=turn.was)
