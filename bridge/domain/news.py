"""News of a launch (P6): what a note does to it, and since when the old answer was wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from bridge.domain import correcting
from bridge.domain.calling_off import stops
from bridge.domain.correcting import Correction
from bridge.domain.drafting import Answer
from bridge.domain.known_launches import Known, flat, named_in
from bridge.domain.moving import (
    moves_to_a_day,
    new_clock,
    not_that_day,
    only_a_part_moves,
    only_day,
    opening_in,
    opens_then,
    value_from,
)
from bridge.domain.new_values import becomes, whole_steps
from bridge.domain.news_in_english import CHANGES, HEADING, MOVED, MOVED_ON, PARTLY, PUT_OFF, calls_off, puts_off
from bridge.domain.notes import (
    Fact,
    Field,
    HeldBack,
    Kind,
    LaunchReading,
    Moment,
    Precision,
    Reading,
    Span,
    Visibility,
    meets,
)
from bridge.domain.reading.moved import keeps
from bridge.domain.resuming import day_to_come, takes_up_again


class NewsKind(StrEnum):
    """What a note does to a launch."""

    POSTPONED = "postponed"
    EARLIER = "earlier"
    CHANGE = "change"
    PARTIAL = "partial"  # part of it is cancelled, the rest opens
    CANCEL = "cancel"
    CORRECTION = "correction"
    EDITED = "edited"  # the announcement itself was edited
    RESUMED = "resumed"  # it was called off and comes all the same


class NewsState(StrEnum):
    """`unmatched`: nobody has said which launch it is about. `overtaken`: newer news was there before it came."""

    UNMATCHED = "unmatched"
    PROPOSED = "proposed"
    APPLIED = "applied"
    OVERTAKEN = "overtaken"
    DISMISSED = "dismissed"


def was_read(kind: NewsKind, state: NewsState, *, understood: bool = True) -> bool:
    """Tell whether anything comes of news: its launch is known, and what it changes, which what is called off or taken up again always says."""
    return (understood or kind in (NewsKind.CANCEL, NewsKind.RESUMED)) and state in (
        NewsState.PROPOSED,
        NewsState.APPLIED,
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


_CUES = re.compile(
    rf"{CHANGES}|연기|미뤄|미뤘|미룹|미룰게|미루겠|미루기로|밀려|밀렸|밀립|밀게요|늦춰|늦췄|늦출게|늦추겠|늦추기로|앞당|당겨|당겼|당깁|당길게|변경|바뀌|바뀝|바꿔|바꿀게|옮길게|정정|제외|취소|보류|철회|수정|잠정|→|->|순연|홀딩|홀드|롤백|(?<!첫)인상(?=\s?[됩돼됐되된합했하예])|(?:인하|상향|하향)(?=\s?[됩돼됐되된합했하예])|[\d가-힣%]로\s(?:\S{{1,6}}\s)?조정|빠집|빠져요|빠졌",
    re.I,
)
_TAKES_BACK = re.compile(
    r"아니라|아니고|아닙니다|아니에요|아녜요|잘못|오타|오기|틀렸|틀린|바로잡|다시\s*(말씀|안내|알려|공지)|\b(not|instead|wrong|typo|correct)",
    re.I,
)
_POSTPONED = re.compile(
    rf"{PUT_OFF}|연기|미뤄|미뤘|미룹|미룰게|미루겠|미루기로|밀려|밀렸|밀립|밀게요|늦춰|늦췄|늦출게|늦추겠|늦추기로|보류|잠정|순연|무기한|홀딩|홀드|롤백",
    re.I,
)
_NOT_PUT_OFF = re.compile(
    r"\s?(?:은|는|이|가|을|를|도)?\s?(?:안\s|[하되]지\s?않|없|아니|아닙|아녜|철회|취소|계획)|\S{0,2}지(?:는)?\s?않"
)
# Of these a date alone says all; beside any other change it is only the date of what changes.
_OF_DATE = re.compile(
    rf"{MOVED}|{MOVED_ON}|일정(?!\s*(금액|기간|수준|횟수|비율|조건))|일시|일자|날짜|오픈일|앞당|당겨|당겼|당깁|연장|→|->",
    re.I,
)
_PARTLY = re.compile(
    rf"{PARTLY}|일부|부분\s*(취소|제외)|예정대로|정상\s*(진행|오픈)|나머지|그대로\s*(진행|오픈)|(은|는|만)\s[^.\n]{{0,30}}(제외|빠|보류)",
    re.I,
)
_OUT = re.compile(r"(?:빠집니다|빠져요|빠졌습니다|빠졌어요|제외됩니다|제외돼요|제외됐|제외합니다|제외했)[^\w]*$")
_TAKEN_OUT = re.compile(r"(?<![^\s.!?\]])[^\s.!?\]\[][^.!?\n\]]*(?:제외|빠집니다|빠져요|취소)[^.!?\n]*")
# What a note may add to a name without meaning another launch.
_GENERIC = re.compile(r"서비스|기능|오픈|출시|런칭|론칭|일정|정식|공지|안내|변경|연기")
_HEADED = re.compile(rf"\W{{0,6}}(변경|수정|정정|{HEADING})\s*(?:사항|안내|공지|notice)?\s*[\]】)>:：]", re.I)
# A sentence about the date itself is told by the date, not by the manual's policy.
_ABOUT_DATE = re.compile(
    r"(오픈|일정|출시|런칭|배포|적용)[^.\n]{0,40}(변경|연기|취소|미뤄|미룹|밀|앞당|당겨|보류|순연|→)"
)


def speaks_of_known(text: str, reading: Reading, known: Sequence[Known]) -> bool:
    """Tell whether what reads like an announcement changes something announced before.

    What bears a name of its own is another launch, even where that name holds a known one's ("간편환불 2.0" and "간편환불") and
    the note speaks of cancelling or changing, as every refund policy does.
    """
    if reading.kind is Kind.OTHER and says_of_known(text, known):
        return True
    if not changes_something(text):
        return False
    inside = named_in(text, known)
    names = [flat(launch.name) for launch in reading.launches if launch.name]
    return len(inside) == 1 and all(_GENERIC.sub("", name) == _GENERIC.sub("", flat(inside[0].name)) for name in names)


def says_of_known(text: str, known: Sequence[Known]) -> bool:
    """Tell whether English words put off or call off the one known launch that they name, or begin with it under a heading of news."""
    inside = named_in(text, known)
    if len(inside) != 1:
        return False
    name = inside[0].name
    heading = _HEADED.match(text)
    if heading is not None and (changes_something(text) or headed(text) is Kind.CORRECTION):
        return re.match(rf"\W*(?:the\s)?{re.escape(name)}\b", text[heading.end() :], re.I) is not None
    return puts_off(text, name) or calls_off(text, name)


def changes_something(text: str) -> bool:
    """Tell whether a note speaks of putting off, changing, cancelling or correcting."""
    return _CUES.search(text) is not None


def only_adds(text: str, reading: Reading) -> bool:
    """Tell whether what is said under a launch's note is a fact more, though it reads like news: it takes nothing back."""
    return reading.kind is Kind.CORRECTION and not changes_something(text) and _TAKES_BACK.search(text) is None


def headed(text: str) -> Kind | None:
    """Return what a note says of itself in its heading: that it changes or corrects something; None where it does not."""
    match = _HEADED.match(text)
    if match is None:
        return None
    return Kind.CORRECTION if match.group(1).lower().startswith(("정정", "correct")) else Kind.CHANGE


def taken_for(text: str, known: Sequence[Known]) -> Kind:
    """Return what news is that reads like none: what its heading says, a cancellation where it calls a known launch off, or a change."""
    off = any(calls_off(text, one.name) for one in named_in(text, known))
    return headed(text) or (Kind.CANCEL if off else Kind.CHANGE)


def kind_of(text: str, reading: Reading, was: Moment, now: Moment | None, names: Sequence[str] = ()) -> NewsKind:
    """Return what a note does to a launch that was to open at `was` and bears these `names`; `now` is the date it gives, None where it
    gives none. One that calls something else off changes the launch, and does not stop it.
    """
    if reading.kind is Kind.CANCEL and not_that_day(text) is None:
        if _PARTLY.search(text):
            return NewsKind.PARTIAL
        if stops(text, names):
            return NewsKind.CANCEL
    moved = now is not None and now.at is not None and (now.at, now.precision) != (was.at, was.precision)
    if moved and now is not None and now.at is not None and was.at is not None:
        return NewsKind.POSTPONED if now.at > was.at else NewsKind.EARLIER
    if moved or (_puts_off(text) and (now is None or now.at is None)):
        return NewsKind.POSTPONED
    if re.search(r"제외|빠지", text) and _PARTLY.search(text):
        return NewsKind.PARTIAL
    return NewsKind.CORRECTION if reading.kind is Kind.CORRECTION else NewsKind.CHANGE


def _puts_off(text: str) -> bool:
    """Tell whether a note puts something off, or says that it does not open on its day; "연기 안 하기로 했어요" does not."""
    put_off = (match.end() for match in _POSTPONED.finditer(text))
    return any(_NOT_PUT_OFF.match(text, end) is None for end in put_off) or not_that_day(text) is not None


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
    if only_a_part_moves(text):
        return Patch(said_at, None, (), ref)  # which part opens when is a person's to say
    moment = launch.moment if launch is not None and launch.moment.at is not None else only_day(text, said_at)
    value = value_from(text, moment) if moment is not None else None
    if value is not None and not any(meets(part.span, value.span) for part in held):
        rest, others = _without(text, launch, value.span, said_at)
        patch = patch_of(rest, others, said_at=said_at, ref=ref, shift=shift, held=held)
        return replace(patch, besides=(_filed(value, launch), *patch.besides))
    clock = new_clock(text, said_at) if moment is None else None
    never = not_that_day(text)
    if moment is not None and never is not None and moment.span is not None and meets(moment.span, never):
        moment = Moment(text="")
    if moment is not None:
        moment, shift = (None if _stays(text, moment) else moment), None
    elif shift is None and clock is None and (_puts_off(text) or (takes_up_again(text) and day_to_come(text))):
        moment = Moment(text="")
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
    end = launch.end if launch is not None else None
    if not (facts or corrected or besides or moment or shift or clock or end):
        facts = becomes(text, held)
    return Patch(said_at, moment, facts, ref, shift, end, besides, corrected, clock)


def _without(
    text: str, launch: LaunchReading | None, span: Span, said_at: datetime
) -> tuple[str, LaunchReading | None]:
    """Return a note, and what was read of it, without what stands at `span`; all else keeps its place."""
    rest = text[: span.start] + re.sub(r"[^\n]", " ", text[span.start : span.end]) + text[span.end :]
    if launch is None:
        return rest, None
    facts = tuple(fact for fact in launch.facts if not meets(fact.span, span))
    end = launch.end
    if end is not None and end.span is not None and meets(end.span, span):
        end = None
    return rest, replace(launch, moment=opening_in(rest, said_at) or Moment(), facts=facts, end=end)


def _filed(value: Fact, launch: LaunchReading | None) -> Fact:
    """Return what a note says of a value, filed as the reading filed the part that it knew."""
    own = [fact for fact in (launch.facts if launch is not None else ()) if meets(fact.span, value.span)]
    return replace(value, field=own[0].field, visibility=own[0].visibility) if own else value


def _stays(text: str, moment: Moment) -> bool:
    """Tell whether the note names the moment only to say that it is as it was: what was known of it may be more exact."""
    return moment.span is not None and keeps(text[: moment.span.start], text[moment.span.end :])


def says_what(text: str, patch: Patch) -> bool:
    """Tell whether it was understood what a note changes; one that only says that something does leaves it to a person."""
    if patch.facts or patch.besides or patch.corrections or patch.clock is not None:
        return True
    dated = patch.moment is not None or patch.shift is not None or patch.end is not None
    return dated and bool(
        _puts_off(text)
        or _OF_DATE.search(text)
        or moves_to_a_day(text)
        or takes_up_again(text)
        or opens_then(text, patch.moment)
    )


def _taken_out(text: str, held: Sequence[HeldBack]) -> tuple[Fact, ...]:
    """Return the sentences that say what of a launch does not open, where the rest of it does."""
    if not _PARTLY.search(text):
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


def wrong_since(kind: NewsKind, *, told_at: datetime | None, said_at: datetime) -> datetime | None:
    """Return since when the old answer may have been wrong: from the beginning for a correction, else since the news.

    None where nobody had been told.
    """
    if told_at is None:
        return None
    return told_at if kind is NewsKind.CORRECTION else max(told_at, said_at)


def same(one: Moment, other: Moment) -> bool:
    """Tell whether two moments are the same day or minute, whatever words said them."""
    return (one.precision, one.at) == (other.precision, other.at) or (
        one.precision is Precision.UNKNOWN and other.precision is Precision.UNKNOWN
    )
