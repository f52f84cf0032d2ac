"""What a piece of news says of a launch, as a patch of what was said before, and the launch after all its news (P6)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from bridge.domain import correcting
from bridge.domain.correcting import Correction
from bridge.domain.dated_values import says_which, values_from
from bridge.domain.drafting import Answer
from bridge.domain.moving import (
    is_put_off,
    moves_to_a_day,
    new_clock,
    not_that_day,
    of_the_end,
    only_a_part_moves,
    only_day,
    only_partly,
    only_perhaps,
    opening_in,
    opens_then,
    sole_day,
)
from bridge.domain.new_values import becomes, whole_steps
from bridge.domain.news_in_english import MOVED, MOVED_ON
from bridge.domain.news_in_passing import another_from_a_day
from bridge.domain.notes import (
    Fact,
    Field,
    HeldBack,
    LaunchReading,
    Moment,
    Precision,
    Span,
    Visibility,
    meets,
)
from bridge.domain.reading.moved import keeps
from bridge.domain.resuming import day_to_come, takes_up_again

# Of these a date alone says all; beside any other change it is only the date of what changes.
_OF_DATE = re.compile(
    rf"{MOVED}|{MOVED_ON}|일정(?!\s*(금액|기간|수준|횟수|비율|조건))|일시|일자|날짜|오픈일|앞당|당겨|당겼|당깁|연장|→|->",
    re.I,
)
_OUT = re.compile(r"(?:빠집니다|빠져요|빠졌습니다|빠졌어요|제외됩니다|제외돼요|제외됐|제외합니다|제외했)[^\w]*$")
_TAKEN_OUT = re.compile(r"(?<![^\s.!?\]])[^\s.!?\]\[][^.!?\n\]]*(?:제외|빠집니다|빠져요|취소)[^.!?\n]*")
# A sentence about the date itself is told by the date, not by the manual's policy.
_ABOUT_DATE = re.compile(
    r"(오픈|일정|출시|런칭|배포|적용)[^.\n]{0,40}(변경|연기|취소|미뤄|미룹|밀|앞당|당겨|보류|순연|→)"
)


@dataclass(frozen=True, slots=True)
class Patch:
    """What one piece of news says of a launch; `ref` is its id. `shift`: by how much it moves, where no date is given; `end`: until when
    it goes on now.

    `clock`: at which time of its day. `besides` stands beside what was said before and replaces none of it: what is taken out of a launch that opens all the same.
    `corrections` put one value where another stood.
    """

    said_at: datetime
    moment: Moment | None
    facts: tuple[Fact, ...]
    ref: str
    shift: timedelta | None = None
    end: Moment | None = None
    besides: tuple[Fact, ...] = ()
    corrections: tuple[Correction, ...] = ()
    clock: time | None = None

    def undated(self) -> Patch:
        """Return it without what it says of the day, which the launch's own note says anew."""
        return replace(self, moment=None, shift=None, clock=None)

    def moved(self, was: Moment) -> Moment | None:
        """Return when a launch opens that was to open at `was`; None where the news says nothing of that."""
        known = was.at is not None and was.precision in (Precision.MINUTE, Precision.DAY)
        if self.clock is not None and known and was.at is not None:
            day = was.at.astimezone(self.clock.tzinfo).date()
            return replace(was, precision=Precision.MINUTE, at=datetime.combine(day, self.clock), text="")
        if self.shift is None:
            return self.moment
        return replace(was, at=was.at + self.shift) if known and was.at is not None else Moment()


def patch_of(
    text: str,
    launch: LaunchReading | None,
    *,
    said_at: datetime,
    ref: str,
    shift: timedelta | None = None,
    held: Sequence[HeldBack] = (),
) -> Patch:
    """Return what the note changes. A postponement without a new date takes the old one away; nothing guesses another. A date that
    stays changes nothing.

    `shift` is by how much the note moves the launch; where it gives a date, too, the date counts. `held` is what it holds back.
    """
    if only_a_part_moves(text) or only_perhaps(text) or another_from_a_day(text):
        return Patch(said_at, None, (), ref)  # which part is so when, and whether at all, is a person's to say
    values = [value for value in values_from(text, said_at) if not any(meets(part.span, value.span) for part in held)]
    if values:  # the day of a value opens nothing
        rest, others = _without(text, launch, [value.span for value in values], said_at)
        patch = patch_of(rest, others, said_at=said_at, ref=ref, shift=shift, held=held)
        return replace(patch, besides=(*(_filed(value, launch) for value in values), *patch.besides))
    becoming = becomes(text, held)
    moment, shift, clock, end = _when(text, launch, said_at, shift, [fact.span for fact in becoming])
    facts = tuple(
        fact
        for fact in whole_steps(text, launch.facts if launch is not None else (), held)
        if fact.visibility is not Visibility.INTERNAL
        and not (fact.field is Field.POLICY and _ABOUT_DATE.search(fact.text))
    )
    corrected = correcting.corrections(text, launch.facts if launch is not None else (), held)
    facts = tuple(
        replace(fact, text=correcting.stated(fact.text)) for fact in facts if correcting.beyond(fact, corrected)
    )
    facts = correcting.for_whom(text, facts, held)
    out = tuple(fact for fact in facts if _OUT.search(fact.text))  # who is taken out leaves standing who may
    facts = tuple(fact for fact in facts if fact not in out)
    besides = out or (() if facts or corrected else _taken_out(text, held))
    if not (facts or corrected or besides or moment or shift or clock or end):
        facts = becoming
    return Patch(said_at, moment, facts, ref, shift, end, besides, corrected, clock)


def _when(
    text: str, launch: LaunchReading | None, said_at: datetime, shift: timedelta | None, values: Sequence[Span]
) -> tuple[Moment | None, timedelta | None, time | None, Moment | None]:
    """Return to which moment a note puts a launch, or by how much, or to which time of its day; and until when it goes on.

    What is part of one of the `values` is a duration ("7일에서 14일로") and no day.
    """
    moment = launch.moment if launch is not None and launch.moment.at is not None else only_day(text, said_at)
    end = launch.end if launch is not None else None
    moment = None if moment is None or _within(moment.span, values) else moment
    end = None if end is None or _within(end.span, values) else end
    if of_the_end(text):  # the opening stays; how long an end that moves by days goes on, a person says
        return None, None, None, end or moment or sole_day(text, said_at)
    clock = new_clock(text, said_at) if moment is None else None
    never = not_that_day(text)
    if moment is not None and never is not None and moment.span is not None and meets(moment.span, never):
        moment = Moment(text="")
    if moment is not None:
        moment, shift = (None if _stays(text, moment) else moment), None
    elif shift is None and clock is None and (is_put_off(text) or (takes_up_again(text) and day_to_come(text))):
        moment = Moment(text="")
    return moment, shift, clock, end


def _without(
    text: str, launch: LaunchReading | None, spans: Sequence[Span], said_at: datetime
) -> tuple[str, LaunchReading | None]:
    """Return a note, and what was read of it, without what stands at these places; all else keeps its place."""
    rest = text
    for span in spans:
        rest = rest[: span.start] + re.sub(r"[^\n]", " ", rest[span.start : span.end]) + rest[span.end :]
    if launch is None:
        return rest, None
    facts = tuple(fact for fact in launch.facts if not _within(fact.span, spans))
    end, moment = launch.end, launch.moment
    if end is not None and _within(end.span, spans):
        end = None
    if _within(moment.span, spans):
        moment = opening_in(rest, said_at) or Moment()
    return rest, replace(launch, moment=moment, facts=facts, end=end)


def _within(span: Span | None, others: Sequence[Span]) -> bool:
    return span is not None and any(meets(span, other) for other in others)


def _filed(value: Fact, launch: LaunchReading | None) -> Fact:
    """Return what a note says of a value, filed as the reading filed the part that it knew."""
    own = [fact for fact in (launch.facts if launch is not None else ()) if meets(fact.span, value.span)]
    return replace(value, field=own[0].field, visibility=own[0].visibility) if own else value


def _stays(text: str, moment: Moment) -> bool:
    """Tell whether the note names the moment only to say that it is as it was: what was known of it may be more exact."""
    return moment.span is not None and keeps(text[: moment.span.start], text[moment.span.end :])


def says_what(text: str, patch: Patch) -> bool:
    """Tell whether it was understood what a note changes; one that only says that something does leaves it to a person."""
    if any(not says_which(value.text) for value in values_from(text, patch.said_at)):
        return False
    if patch.facts or patch.besides or patch.corrections or patch.clock is not None:
        return True
    dated = patch.moment is not None or patch.shift is not None or patch.end is not None
    return dated and bool(
        is_put_off(text)
        or _OF_DATE.search(text)
        or moves_to_a_day(text)
        or takes_up_again(text)
        or of_the_end(text)
        or opens_then(text, patch.moment)
    )


def _taken_out(text: str, held: Sequence[HeldBack]) -> tuple[Fact, ...]:
    """Return the sentences that say what of a launch does not open, where the rest of it does."""
    if not only_partly(text):
        return ()
    found = ((match.start(), match.group()) for match in _TAKEN_OUT.finditer(text))
    facts = (Fact(Field.TARGET, said, Span(start, start + len(said))) for start, said in found)
    return tuple(fact for fact in facts if not any(meets(part.span, fact.span) for part in held))


def patched(
    launch: LaunchReading, patches: Iterable[Patch], note: str = ""
) -> tuple[LaunchReading, tuple[Answer, ...]]:
    """Return the launch as it is after its news, in the order in which people said it, and what was said anew.

    What is said anew takes the place of what was said of the same matter before; all else of the `note` stands.
    """
    said: list[Answer] = []
    besides: list[Answer] = []
    for patch in sorted(patches, key=lambda one: (one.said_at, one.ref)):
        moved = patch.moved(launch.moment)
        if moved is not None:
            launch = replace(launch, moment=replace(moved, span=None))  # it stands in the news, at no place of the note
        launch = replace(launch, end=_end(launch, patch))
        for field in dict.fromkeys(fact.field for fact in patch.facts):
            fresh = [fact for fact in patch.facts if fact.field is field]
            launch, said = _said_anew(launch, said, fresh, note)
            said += [Answer(field, fact.text, patch.ref, fact.visibility) for fact in fresh]
        said += correcting.answers(patch.corrections, patch.ref)
        besides += [Answer(fact.field, fact.text, patch.ref, fact.visibility) for fact in patch.besides]
    fields = {answer.field for answer in said}
    missing = tuple(field for field in launch.missing if field not in fields)
    return replace(launch, missing=missing), (*said, *besides)


def _said_anew(
    launch: LaunchReading, said: list[Answer], fresh: Sequence[Fact], note: str
) -> tuple[LaunchReading, list[Answer]]:
    """Leave out what is said anew of one field, in the note and in the news before."""
    field, texts = fresh[0].field, [fact.text for fact in fresh]
    own = [fact for fact in launch.facts if fact.field is field]
    gone = correcting.superseded([(correcting.label_of(note, fact), fact.text) for fact in own], texts)
    dropped = {id(own[at]) for at in gone}
    earlier = [answer for answer in said if answer.field is field]
    over = correcting.superseded([("", answer.text) for answer in earlier], texts)
    replaced = {id(earlier[at]) for at in over}
    launch = replace(launch, facts=tuple(fact for fact in launch.facts if id(fact) not in dropped))
    return launch, [answer for answer in said if id(answer) not in replaced]


def _end(launch: LaunchReading, patch: Patch) -> Moment | None:
    """Return until when it goes on: what was said last. One that lies before the new opening was said of the old one."""
    end = patch.end if patch.end is not None else launch.end
    opens = launch.moment.at
    return None if end is not None and end.at is not None and opens is not None and end.at < opens else end
