"""Which of a note's dates is the opening, and with which time it goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bridge.domain.dates import EXPLICIT, MONTHS, Mention
from bridge.domain.notes import Kind, Moment, Phase, Precision
from bridge.domain.reading.cues import STRONG_OPEN
from bridge.domain.reading.internal import touches
from bridge.domain.reading.layout import Line
from bridge.domain.reading.page import SEP, Page

_OPEN_LABEL = re.compile(
    r"오픈|출시|런칭|론칭|배포|시행|적용|개시|시작|일시|일정|일자|날짜|언제|시점|기간|라이브|릴리[즈스]|공개|발매|판매\s?(?:시작|개시)|도입|변경\s?(?:후|일)|조정|변경(?=$|\s)|새\s?일정|\b(?:when|date|launch|release|go-live|live|rollout|effective|starts?|new)\b",
    re.I,
)
_OTHER_LABEL = re.compile(
    r"점검|마감|접수|보관|담당|심사|QA|테스트|교육|회의|사전(?!\s?(?:공유|안내|공지))|신청(?!\s?시작)|당초|기존|종전|변경\s?전|이전|예약\s?가능|문의|회신|목표|제출|이벤트\s?기간|제휴점|발표|공지|티저|정산|환불|취소|개발|검수|배경|이슈|참고|\b(?:maintenance|deadline|was|old|previous(?:ly)?|until|ends?|freeze|QA|review)\b",
    re.I,
)
_CLOSING = re.compile(r"\s?(?:까지|이내|내로|전까지|이전|전(?=[\s에])|마감|종료|만료|소멸|기한|\)?\s?까지)")
_START = re.compile(
    r"\s?(?:\([^)]{0,12}\)\s?)?(?:부터|자로|자\s|오픈|시작|출시|런칭|론칭|시행|적용|개시|배포|라이브|에\s?(?:오픈|시작|출시|나|열|켜|풀|배포)|에는?\s|분부터|주문분부터|결제분부터|출고분부터|OPEN|open|launch|prod|롤아웃|정식)"
)
_NOT_OPENING = re.compile(
    r"점검(?!\s?(?:후|끝|이후|종료|마치))|심사|제출|마감|보관|회의|교육|미팅|공지\s?예정|안내\s?예정|다시\s?(?:공유|안내)|재공지|회신|핫픽스|패치|fix|수정\s?예정|소멸|만료|병행|정산일|지급일|발표|티저|사전\s?(?:예약|신청|공지|안내|등록)|예약분|연휴|명절|성수기|제외|휴무|미운영|설\s|추석|리뷰|휴가|당일\s?\d|작년|지난|이전\s?(?:구매|결제|주문|가입)|까지만|\b(?:maintenance|review|freeze|until|by|deadline|before)\b"
)
_CHANGED = re.compile(
    r"(?:으로|로)\s?(?:변경|연기|조정|이동|미뤄|미루|밀|옮|당겨|앞당|늦|순연|넘|확정|바뀌|바뀜|바꿉|재조정|연장|늘|정정|수정|잡|올|갑니다|가요|오픈|진행|읽어)|(?:이|가)\s?맞|에\s?(?:오픈|올립|나갑|엽|시작|열)|확정|로요|요(?=[\s.!]|$)|부터(?:예요|입니다|로)"
)
_CHAIN = re.compile(r"(?:→|->|➡)[^\n]*(?:→|->|➡)|%\s?(?:→|->)")
_OLD = re.compile(
    r"\s?(?:\([^)]{0,10}\)\s?)?(?:\S{0,4}\s)?(?:이|가)?\s?(?:아니고|아니라|아닌|말고|대신|에서(?=\s)|예정이었|이었|였는데|였던|이던|던\s|하려던|라고\s?(?:했|한|썼|적|올|안내)|로\s?(?:안내|공지|공유|말씀|올|알려)|개시\s?어렵|오픈\s?어렵|어렵|못|안\s?(?:되|돼|나|열)|→|->|➡|=>|⇒|→)"
)
_NEW_AFTER = re.compile(r"(?:→|->|➡|=>|⇒|아니고|아니라|말고|대신|에서)\s?(?:\S{0,8}\s){0,3}\s*$")
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
    page: Page, mentions: Sequence[Mention], lines: Sequence[Line], posted: datetime, kind: Kind,
    bounds: tuple[int, int], internal: Sequence[tuple[int, int, str]] = (),
) -> Choice:  # fmt: skip
    """The opening among the mentions within `bounds` of the page."""
    if kind is Kind.CANCEL:
        return NOTHING
    inside = [m for m in mentions if bounds[0] <= m.start < bounds[1] and not page.is_struck(m.start)]
    scored = []
    for i, mention in enumerate(inside):
        line = _line_of(lines, mention.start)
        score = _score(page, mention, line, posted, kind, inside, i)
        score -= 1.5 * touches(internal, mention.start, mention.end)
        scored.append((score, -mention.start, mention))
    if not scored:
        return NOTHING
    score, _, best = max(scored, key=lambda s: (s[0], s[1]))
    if kind in (Kind.LAUNCH, Kind.OTHER):
        best = _earlier(page, score, _sharper(score, best, scored), scored, posted)
    least = 1.2 if kind is Kind.CORRECTION else -0.5
    if score < least or (best.at is None and kind is Kind.CORRECTION):
        return NOTHING
    if best.at is None:
        return Choice(replace(moment_of(page, best), at=None), mention=best)
    if kind in (Kind.CHANGE, Kind.CORRECTION) and (lost := _no_opening(page, best, inside, kind)):
        return lost
    # What else is said of the opening goes to the center with it: only what is not held back.
    told = [m for m in inside if m is best or not touches(internal, m.start, m.end)]
    best = _with_time(best, told, page)
    end = _end(page, best, told)
    return Choice(moment_of(page, best), end, _phases(page, best, told, lines, bounds), best)


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
        if _OLD.match(page.text, m.end):
            continue
        beside = m.end <= best.start and "\n" not in page.text[m.end : best.start]
        if m.kind in EXPLICIT and m.at and posted <= m.at < (found.at or m.at):
            found = m if own > score - (_CLOSE_BESIDE if beside else _CLOSE) else found
    return found


_EXTENDED = re.compile(r"(?:기한|기간|마감|접수|반환|신청)\S*\s")
_HELD = re.compile(r"무기한|보류|미정|잠정|날짜[^.]{0,8}다시|재공지|일정[^.]{0,8}다시")


def _no_opening(page: Page, best: Mention, inside: Sequence[Mention], kind: Kind) -> Choice | None:
    """News that gives no new opening: a range's end that moved, a launch put off without a date, a corrected time of day."""
    before, after = _sentence(page.text, best)
    if kind is Kind.CORRECTION:
        return Choice(Moment(), mention=best) if not best.dated else None
    if re.match(r"\s?까지", after) or (
        _EXTENDED.search(before[-24:]) and re.search(r"연장|늘", after) and "종료" not in before
    ):
        return Choice(Moment(), end=moment_of(page, best), mention=best)
    later = any(m.at and m.dated and m.start > best.start for m in inside)
    if _HELD.search(after[:24]) and not later and not _CHANGED.match(after):
        return Choice(Moment(), mention=best)
    return None


def _line_of(lines: Sequence[Line], at: int) -> Line | None:
    found = [line for line in lines if line.label_start <= at]
    return found[-1] if found else None


def _sentence(text: str, mention: Mention) -> tuple[str, str]:
    """The words before and after a mention within its sentence."""
    a = (
        max(
            text.rfind("\n", 0, mention.start),
            text.rfind(". ", 0, mention.start),
            text.rfind("! ", 0, mention.start),
            text.rfind("␟", 0, mention.start),
            text.rfind("니다 ", 0, mention.start),
            text.rfind("요 ", 0, mention.start),
        )
        + 1
    )
    stops = [x for x in (text.find(s, mention.end) for s in ("\n", ". ", "! ", "␟", "니다 ")) if x >= 0]
    return text[a : mention.start], text[mention.end : min(stops) if stops else len(text)]


_CUES: tuple[tuple[float, str, re.Pattern[str]], ...] = (  # weight, where the words stand, the words
    (1.0, "after", re.compile(_START.pattern)),
    (-2.0, "after", re.compile(r"[^.!\n]{0,24}\?")),
    (-1.1, "near", _NOT_OPENING),
    (-1.5, "until", re.compile(r"(?:submitted|제출|접수|신청)\S{0,6}\s*$")),
    (-1.6, "before", re.compile(r"(?:마감|종료|기한)(?:일|시간|일시)?\s?(?:은|는|:)?\s*$")),
    (-3.0, "before", re.compile(r"\bno longer\s*$")),
    (-1.5, "before", re.compile(r"(?:안\s?되면|아니면|불발\s?시|못\s?나가면|늦어도|늦으면|or|else)\s*$")),
    (-2.0, "before", re.compile(r"(?:당초|기존|원래|종전|이전|변경\s?전|before|was|originally|from)[\s:(]*$")),
    (1.0, "before", re.compile(r"(?:(?<!\s전 )변경|조정|변경\s?후|새\s?일정|확정|now|to)[\s:(]*$")),
)
_HOURS = re.compile(r"\s?\d{1,2}(?:시|:\d\d)?\s?[~∼–-]\s?\d{1,2}|\s?(?:휴무|운영|신설|쉽|쉬)")
_LOOSE_KINDS = frozenset({"ahead", "soon", "kmonth", "month", "weekend", "dday", "year", "half", "bizday"})


def _score(
    page: Page, m: Mention, line: Line | None, posted: datetime, kind: Kind, inside: Sequence[Mention], i: int
) -> float:
    before, after = _sentence(page.text, m)
    opens = m.until is not None or re.match(r"\s?부터", after)
    near = before[-14:] + "·" + after[:16]
    where = {"before": before, "after": after, "near": near, "until": "" if opens else before}
    score = 1.0 - 0.12 * i + _labelled(line) + _exactness(page, m, before, posted, inside)
    for weight, place, pattern in _CUES:
        hit = pattern.match(where[place]) if place == "after" else pattern.search(where[place])
        score += weight * bool(hit)
    score -= 1.2 * (m.precision is Precision.WEEK and re.search(r"(?:으?면|하시면|시)\s*$", before) is not None)
    if m.kind == "wday":  # one of several weekdays on which something is open
        score -= 0.8 * any(x.kind in EXPLICIT for x in inside) + 1.0 * (_HOURS.match(after) is not None)
    if STRONG_OPEN.search(after[:40]):
        score += 0.9
    elif STRONG_OPEN.search(before[-30:]):
        score += 0.6
    if _CLOSING.match(after) and m.until is None:
        score -= 1.3
    if kind in (Kind.CHANGE, Kind.CORRECTION):
        score += _changed(before, after, kind)
    return score


def _labelled(line: Line | None) -> float:
    label = " ".join((*line.heads[-1:], line.label)) if line else ""
    if not line or not label:
        return 0.0
    other = _OTHER_LABEL.search(label) and not re.search("오픈|출시|시행", line.label)
    return 1.6 * bool(_OPEN_LABEL.search(label)) - 1.8 * bool(other)


def _exactness(page: Page, m: Mention, before: str, posted: datetime, inside: Sequence[Mention]) -> float:
    """Exact, stated and future moments are openings sooner than vague, inherited and past ones."""
    exact = m.precision in (Precision.DAY, Precision.MINUTE)
    score = 0.35 * m.timed + 0.3 * exact - 0.8 * (m.kind in _LOOSE_KINDS) - 1.6 * (not m.dated)
    if page.text[m.start : m.end] == "당일":
        score -= 2.0
    if m.at is None:
        said = re.search(r"날짜|일정|시점|오픈일|언제|date|시기", before[-16:])
        return score - 1.0 * any(x.at for x in inside if x is not m) + 0.8 * bool(said)
    return score - 2.2 * (exact and m.at.date() < posted.date())


_KEPT_BEFORE = re.compile(
    r"(?:그대로|예정대로|동일하게|변동\s?없이|\b(?:stays?|still|remains?|unchanged|keeps?))(?:\s(?:on|at))?\s*$"
)
_KEPT_AFTER = re.compile(r"\s?(?:은|는)?\s?(?:그대로|예정대로|변동|유지)")


def _changed(before: str, after: str, kind: Kind) -> float:
    """For news about an earlier note: the date after the arrow, never the one before it."""
    score = -4.0 * bool(_KEPT_BEFORE.search(before) or _KEPT_AFTER.match(after))
    if _CHAIN.search(before + after):
        return score
    if _OLD.match(after):
        score -= 2.6
    if _NEW_AFTER.search(before) or re.search(r"(?:→|->|➡|=>|⇒)[^→]{0,14}$", before):
        score += 2.2
    if _CHANGED.match(after.lstrip()) or _CHANGED.search(after[:12]):
        score += 1.3
    if kind is Kind.CORRECTION and not (
        _NEW_AFTER.search(before) or re.search(r"(?:→|->)[^→]{0,14}$", before) or re.match(r"\s?(?:이|가)\s?맞", after)
    ):
        score -= 1.6
    return score


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
            and not _NOT_OPENING.search(page.text[max(0, other.start - 14) : other.end + 10])
            and not _CLOSING.match(page.text, other.end)
        ):
            return replace(best, at=other.at, precision=Precision.MINUTE, timed=True)
        if (
            not other.dated
            and re.search(
                r"(?:시간|시각|오픈|오픈\s?시간)(?:은|:|는)?\s?(?:둘\s?다\s?|모두\s?|역시\s?)?$",
                page.text[max(0, other.start - 14) : other.start],
            )
            and other.clock
        ):
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
            and 0 < other.start - best.end < 30
            and re.match(r"\s?까지", page.text[other.end :])
            and "\n" not in page.text[best.end : other.start]
        ):
            return moment_of(page, other)
    return None


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
        line = _line_of(lines, m.start)
        label = line.label if line else ""
        words = page.text[m.end : end]
        hit = _PHASE.search(words) or _PHASE.search(label)
        if hit and not _CLOSING.match(page.text, m.end):
            share = (
                int(hit[1])
                if hit.re is _PHASE and hit[1] and int(hit[1]) <= 100
                else (100 if hit.group() in ("전체", "full", "전국") else None)
            )
            steps.append(Phase(moment_of(page, m), page.verbatim(m.start, end).strip(" ,→->/\n"), share))
    return tuple(steps) if len(steps) > 1 else ()


DAY = timedelta(days=1)
