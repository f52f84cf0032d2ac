"""Which of a note's dates is the opening, and with which time it goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bridge.domain.dates import EXPLICIT, MONTHS, Mention
from bridge.domain.notes import Kind, Moment, Phase, Precision
from bridge.domain.reading.date_cues import CLOSING, NOT_OPENING, START, sentence_of
from bridge.domain.reading.dating import Weighed, line_of
from bridge.domain.reading.internal import touches
from bridge.domain.reading.layout import Line
from bridge.domain.reading.moved import CHANGED, KEPT, OLD, keeps
from bridge.domain.reading.page import SEP, Page

_PHASE = re.compile(r"(\d{1,3})\s?%|(\d)\s?차|전체|전\s?지점|전국|나머지|full|수도권|일부|단계|확대|시범|GA\b")


@dataclass(frozen=True, slots=True)
class Choice:
    """The opening, where a range was given its end, and the steps of a rollout."""

    moment: Moment
    end: Moment | None = None
    phases: tuple[Phase, ...] = ()
    mention: Mention | None = None


NOTHING = Choice(Moment())


def moment_of(page: Page, mention: Mention) -> Moment:
    """A mention as a value with the note's own words."""
    return Moment(
        mention.precision, mention.at, page.verbatim(mention.start, mention.end), page.span(mention.start, mention.end)
    )


def choose(
    page: Page, found: Weighed, lines: Sequence[Line], posted: datetime, kind: Kind,
    bounds: tuple[int, int], internal: Sequence[tuple[int, int, str]] = (),
) -> Choice:  # fmt: skip
    """The opening among the mentions `found` within `bounds` of the page."""
    inside = [mention for _, mention in found]
    scored = [(score, -mention.start, mention) for score, mention in found]
    if not scored:
        return NOTHING
    score, _, best = max(scored, key=lambda s: (s[0], s[1]))
    if best.at and not best.dated and (unknown := next((m for m in inside if m.at is None), None)):
        best = unknown  # hours of use beside a day that is not known
    if kind in (Kind.LAUNCH, Kind.OTHER):
        best = _earlier(page, score, _sharper(score, best, scored), scored, posted)
    if not best.dated and _OF_USE.search(sentence_of(page.text, best)[0]):
        return NOTHING  # from when to when it can be reached on any day
    least = 1.2 if kind is Kind.CORRECTION else -0.5
    if score < least or (best.at is None and kind is Kind.CORRECTION):
        stays = _staying(page, found) if kind in (Kind.CHANGE, Kind.CORRECTION) else None
        return Choice(moment_of(page, stays), mention=stays) if stays else NOTHING
    if best.at is None:
        return Choice(replace(moment_of(page, best), at=None), mention=best)
    if _GIVEN_UP.match(page.text, best.end):
        return Choice(Moment(), mention=best)
    if kind in (Kind.CHANGE, Kind.CORRECTION) and (lost := _no_opening(page, best, inside, kind)):
        return lost
    # What else is said of the opening goes to the center with it: only what is not held back.
    told = [m for m in inside if m is best or not touches(internal, m.start, m.end)]
    best = _with_time(best, told, page)
    end = _end(page, best, told)
    return Choice(moment_of(page, best), end, _phases(page, best, told, lines, bounds), best)


_GIVEN_UP = re.compile(
    r"\)?\s?(?:에\s)?(?:오픈|출시|시작|시행|개장|판매)이?었(?:는데|으나|지만)\s?[^.!?\n]{0,12}(?:밀|미뤄|연기|보류|취소)|"
    r"\)?\s?(?:에\s|중\s)?(?:\S{1,6}\s)?(?:예정이었|예정이던|계획이었|\S{0,6}하려던|\S{0,6}하려다|\S{0,6}하기로\s?했던|\S{0,6}하기로\s?했었)"
    r"|\)?\s?(?:→|->|⇒)\s?(?:무기한\s|잠정\s)?(?:연기|보류|취소|순연|미정)"
)
"""Behind a day that was planned once and is no more: "5월 예정이었는데 밀렸습니다", "출시 3/3 → 연기"."""
_OF_USE = re.compile(r"(?:평일|주말|매일|매주|영업일|공휴일)[^.,\n]{0,10}$")
_ITS_END = re.compile(r"(?:종료|마감|만료|기한|까지|end)\S{0,4}\s?\(?\s*$")


def _staying(page: Page, found: Sequence[tuple[float, Mention]]) -> Mention | None:
    """The opening that news leaves as it was, where it gives no other: "시작일은 그대로 11/2"."""
    for score, m in sorted(found, key=lambda f: (-f[0], f[1].start)):
        before, after = sentence_of(page.text, m)
        told = m.dated and _exact(m) and score + KEPT > -0.5 and not CLOSING.match(page.text, m.end)
        if told and keeps(before, after) and not _ITS_END.search(before):
            return m
    return None


_Scored = Sequence[tuple[float, int, Mention]]


def _sharper(score: float, best: Mention, scored: _Scored) -> Mention:
    """Of a week or longer: the day in it that is named as well ("11월 1일 … 11월부터")."""
    if _exact(best) or best.at is None:
        return best
    days = [m for own, _, m in scored if own > score - 1.5 and m.dated and _exact(m) and _within(m, best)]
    return days[0] if days else best


def _within(day: Mention, span: Mention) -> bool:
    if day.at is None or span.at is None:
        return False
    if span.precision is Precision.WEEK:
        return timedelta(0) <= day.at - span.at < timedelta(days=7)
    months = (day.at.year - span.at.year) * 12 + day.at.month - span.at.month
    return 0 <= months < MONTHS.get(span.precision, 0)


def _exact(m: Mention) -> bool:
    return m.precision in (Precision.DAY, Precision.MINUTE)


_CLOSE, _CLOSE_BESIDE = 0.3, 1.2  # between scores that tell nothing apart: anywhere, and on one line


def _earlier(page: Page, score: float, best: Mention, scored: _Scored, posted: datetime) -> Mention:
    """Of dates for which as much speaks, the first to come: what is said of later ones are the next steps."""
    if best.kind not in EXPLICIT or best.at is None:
        return best
    found = best
    for own, _, m in scored:
        if OLD.match(page.text, m.end):
            continue
        beside = m.end <= best.start and "\n" not in page.text[m.end : best.start]
        if m.kind in EXPLICIT and m.at and posted <= m.at < (found.at or m.at):
            found = m if own > score - (_CLOSE_BESIDE if beside else _CLOSE) else found
    return found


_EXTENDED = re.compile(r"(?:기한|기간|마감|접수|반환|신청)\S*\s")
_HELD = re.compile(r"무기한|보류|(?<!시간 )(?<!시각 )(?<!시간은 )미정|잠정|날짜[^.]{0,8}다시|재공지|일정[^.]{0,8}다시")


def _no_opening(page: Page, best: Mention, inside: Sequence[Mention], kind: Kind) -> Choice | None:
    """News that gives no new opening: a range's end that moved, a launch put off without a date, a corrected time of day."""
    before, after = sentence_of(page.text, best)
    if kind is Kind.CORRECTION:
        ends = (
            re.match(r"\s?까지", after) or _UNTIL_THEN.search(before) or _END_PUT_RIGHT.search(page.text[: best.start])
        )
        if best.dated and ends:
            return _from_then_on(page, best, inside)
        return Choice(Moment(), mention=best) if not best.dated else None
    if not best.dated and not any(m.at and m.dated and m.kind != "wday" for m in inside):
        return Choice(Moment(), mention=best)  # hours that change, of any day
    if re.match(r"\s?까지", after) or (
        _EXTENDED.search(before[-24:]) and re.search(r"연장|늘", after) and "종료" not in before
    ):
        return Choice(Moment(), end=moment_of(page, best), mention=best)
    later = any(m.at and m.dated and m.start > best.start for m in inside)
    if _HELD.search(after[:24]) and not later and not CHANGED.match(after):
        return Choice(Moment(), mention=best)
    return None


_UNTIL_THEN = re.compile(
    r"(?:유효\s?기간|사용\s?기한|기한|마감|만료)\S{0,2}\s?[:：]?[^.!?\n가-힣]{0,16}(?:아니고|아니라|말고|→)\s$"
)


_END_PUT_RIGHT = re.compile(
    r"(?:마감|종료|만료)\s?(?:일|일시|일자|시각|시간|시점|기한)?(?:이|가|을|를)\s[^.!?\n]{0,16}?(?:바로잡|정정|수정|고칩|고쳐|틀렸|잘못)"
)
"""What says before it that a last day is put right, not the first one: "접수 마감 시각을 다음과 같이 바로잡습니다"."""


def _from_then_on(page: Page, end: Mention, inside: Sequence[Mention]) -> Choice:
    """A corrected last day, with the first one where the note gives it: "7/31까지 (X) → 8/15까지 (O) … 7/1 시작"."""
    days = (m for m in inside if m.dated and _exact(m) and m.at and end.at and m.at < end.at)
    first = next((m for m in days if START.match(page.text, m.end)), None)
    return Choice(moment_of(page, first) if first else Moment(), end=moment_of(page, end), mention=first or end)


_ITS_TIME = re.compile(
    r"(?:시간|시각|오픈|오픈\s?시간)(?:은|:|는)?\s?(?:둘\s?다\s?|모두\s?|역시\s?)?$"
    r"|(?:점검|업데이트|패치)(?:이|을)?\s?(?:끝나고|끝난\s?(?:뒤|후)|마치고|후|이후|직후|종료\s?후)(?:에)?\s?$"
)
"""What stands before a time of day that is the opening's, wherever its day was said."""


_TURNS = re.compile(r"\s?(?:→|->|➡|=>|⇒|>)")


def _with_time(best: Mention, inside: Sequence[Mention], page: Page) -> Mention:
    """A day whose time stands elsewhere: the same day again with a time, or a time said for the opening."""
    if best.timed and not best.dated and best.clock:
        days = (
            {o.day for o in inside if o.dated and o.precision is Precision.DAY and o.at and o.at >= best.at - DAY}
            if best.at
            else set()
        )
        day = next(iter(days)) if len(days) == 1 else None
        return replace(best, at=best.clock.on(day, best.at.tzinfo), dated=True) if day and best.at else best
    if best.timed or best.precision is not Precision.DAY or best.at is None:
        return best
    for other in inside:
        if other is best or not other.timed or other.at is None or other.until is not None:
            continue
        if (
            other.dated
            and other.day == best.day
            and not NOT_OPENING.search(page.text[max(0, other.start - 14) : other.end + 10])
            and not CLOSING.match(page.text, other.end)
        ):
            return replace(best, at=other.at, precision=Precision.MINUTE, timed=True)
        ends = CLOSING.match(page.text, other.end) or _TURNS.match(page.text, other.end)
        if ends or other.dated or other.clock is None:
            continue
        if _ITS_TIME.search(page.text[max(0, other.start - 14) : other.start]):
            return replace(
                best, at=other.clock.on(best.at.date(), best.at.tzinfo), precision=Precision.MINUTE, timed=True
            )
    return best


def _end(page: Page, best: Mention, inside: Sequence[Mention]) -> Moment | None:
    if best.until and best.until.at:
        return moment_of(page, best.until)
    for other in inside:
        if (
            other is not best
            and other.at
            and best.at
            and other.at > best.at
            and (other.dated or best.timed)
            and 0 < other.start - best.end < 30
            and re.match(r"\s?까지", page.text[other.end :])
            and not _ANOTHER.search(page.text[best.end : other.start])
        ):
            return moment_of(page, other)
    return None


_ANOTHER = re.compile(r"\n|[.!?]\s|[가-힣](?:은|는)\s$")
"""Between a day and the last one of something else: "3/15부터 새 앱으로. 구 앱은 3/31까지"."""
_STEP_END = re.compile(rf"\n|[.!?](?=\s|$)|{SEP}")


def _phases(
    page: Page, best: Mention, inside: Sequence[Mention], lines: Sequence[Line], bounds: tuple[int, int]
) -> tuple[Phase, ...]:
    """Steps of a rollout: two dates or more, each with a share or a scope of its own."""
    dated = [
        m
        for m in inside
        if m.at
        and m.dated
        and m.at >= (best.at or m.at)
        and m.precision in (Precision.DAY, Precision.MINUTE, Precision.WEEK)
    ]
    steps = []
    for i, m in enumerate(dated):
        nxt = dated[i + 1].start if i + 1 < len(dated) else bounds[1]
        stop = _STEP_END.search(page.text, m.end)
        end = min(nxt, m.end + 24, stop.start() if stop else len(page.text), bounds[1])
        line = line_of(lines, m.start)
        label = line.label if line else ""
        words = page.text[m.end : end]
        hit = _PHASE.search(words) or _PHASE.search(label)
        if hit and not CLOSING.match(page.text, m.end):
            share = (
                int(hit[1])
                if hit.re is _PHASE and hit[1] and int(hit[1]) <= 100
                else (100 if hit.group() in ("전체", "full", "전국") else None)
            )
            steps.append(Phase(moment_of(page, m), page.verbatim(m.start, end).strip(" ,→->/\n"), share))
    same = len({step.share for step in steps}) == 1 and steps[0].share not in (None, 100) if steps else False
    return tuple(steps) if len(steps) > 1 and not same else ()  # the same share on each day is a rate


DAY = timedelta(days=1)
