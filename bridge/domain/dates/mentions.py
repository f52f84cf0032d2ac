"""Whole moments: a day joined with its weekday, its time and its end, as they stand together in a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bridge.domain.dates import calendar
from bridge.domain.dates.atoms import Atom, atoms
from bridge.domain.dates.resolve import Day, resolve_day
from bridge.domain.dates.times import Clock, resolve_time
from bridge.domain.notes import Precision

_WEEKDAYS = "월화수목금토일"
_TO_TIME = re.compile(
    r"[\s(),·|/\-–]{0,4}(?:(?:정기\s?|서버\s?)?(?:점검|업데이트|배포|패치)\s?(?:후|이후|직후|(?:이\s)?끝나고|(?:이\s)?끝난\s?(?:뒤|후)|종료\s?후|마치고)\s?)?(?:에|의|은|는|부터|그러니까|자|일자|매일|각각|당일|at|@|from|[-–—:])?(?:\s?(?:오픈|시간|시각|open)[은는이!]*)*[\s(),·:!]{0,4}"
)
_IN_BRACKETS = re.compile(r"[^\n.!?()~→]{0,14}\(\s?=?\s?")
_TO_DAY = re.compile(r"[\s(,~·]{0,3}(?:그러니까|즉|바로|인|,|=)?[\s(,]{0,3}")
_TO_END = re.compile(
    r"(?:\s?(?:정기\s?)?(?:점검|업데이트|배포)\s?(?:후|이후|직후|종료\s?후))?\s?(?:\((?:\d+\s?(?:일|시간|주)(?:간)?)\)\s?)?(?:[~∼〜–—]|-(?=\s?\d)|부터(?=\s)|에서(?=\s)|시작해서|\bto\b|\bthrough\b|\bthru\b|\buntil\b)\s?(?:딱\s)?"
)
_HOURS_ON = re.compile(r"\s?[~∼〜–-]")
"""What makes a time behind an exclamation the beginning of hours, which are of any day: "12/4 오픈!! 오전 5시~8시 사이에"."""
_MOVED = re.compile(r"\s?(?:으로|로)")
_MOVED_SO = re.compile(
    r"[^\n,]{0,14}?(?:으로|로)\s?(?:변경|연기|조정|이동|미루|미뤄|미룹|밀|옮|당겨|당깁|앞당|늦|순연|넘|바뀌|바꿉|재조정)"
)
_MOVES = re.compile(
    r"\b(?:mov(?:es?|ed|ing)|slip(?:s|ped|ping)?|push(?:es|ed)?|postponed|delayed|shift(?:s|ed)?|changed?)\s(?:\w+\s){0,2}from\s*$"
)
_DAILY = re.compile(r"\s?까지(?:\s?(?:매일|매번|각))?[\s,]{0,2}")
_BARE_END = re.compile(r"\s?[~∼〜–-]\s?(\d{1,2})일?(?![\d:./]|\s?시|[가-힣%])")
_WEEK_OF = re.compile(r"\s?주(?:\s?중)?(?=[\s),.→~]|에|로|부터|까지|$)(?!\s\d\s?회)")
"""What makes a day the week that it is of: "4월 12일 주 중"."""
_REFINES = {"paren", "bare", "bare2"}
_ALONE = re.compile(r"\s?(?:부터|에\s|자로|오픈|출시|시작|시행|배포|오전|오후|정오|\d{1,2}시(?!간)|\d{1,2}:\d\d)")
EXPLICIT = frozenset({"ymd", "yymd", "kmd", "slash", "dot", "dotted", "english", "english2"})
"""Kinds of mentions that give month and day."""
MONTHS = {Precision.WEEK: 1, Precision.MONTH: 1, Precision.QUARTER: 3, Precision.HALF_YEAR: 6, Precision.YEAR: 12}
"""How many months a rough moment may last."""
_VAGUE = {"quarter", "quarter2", "half", "year", "open", "kmonth", "month", "ym", "enmonth"}


@dataclass(frozen=True, slots=True)
class Mention:
    """A moment in a text: `at` is None where the text says that it is open. `start`…`end` bound its words.

    `timed` says whether a time of day was given with it, `dated` whether a day was (otherwise it was taken from what
    stands before). `conflict` holds the weekday that does not fit the date. `until` is the range's other end.
    """

    start: int
    end: int
    precision: Precision
    at: datetime | None
    kind: str
    timed: bool = False
    dated: bool = True
    conflict: str = ""
    until: Mention | None = None
    clock: Clock | None = None
    guessed_half: bool = False

    @property
    def day(self) -> date | None:
        return self.at.date() if self.at else None


def find(text: str, posted_at: datetime, *, known: datetime | None = None) -> tuple[Mention, ...]:
    """All moments in `text`, in order. `known` is the moment that "같은 시간" and "같은 날" go back to where the text has none.

    Raises ValueError where `posted_at` has no zone.
    """
    if posted_at.tzinfo is None:
        raise ValueError("posted_at needs a time zone")
    return _ranges(text, tuple(_Joiner(text, posted_at, known).run()))


def days(text: str, posted_at: datetime) -> list[Mention]:
    """The moments in `text` whose day it names, and which is known, in order."""
    return [one for one in find(text, posted_at) if one.at is not None and one.dated]


def read(text: str, posted_at: datetime, *, known: datetime | None = None) -> Mention | None:
    """The moment a short expression means: its first, or the last one where it corrects itself by an arrow."""
    found = find(text, posted_at, known=known)
    if not found:
        return None
    arrow = max(text.rfind("→"), text.rfind("->"))
    after = [m for m in found if m.start > arrow >= 0]
    return after[0] if after else found[0]


class _Joiner:
    """Walks over the words of dates and joins those that speak of one moment."""

    def __init__(self, text: str, posted: datetime, known: datetime | None) -> None:
        self.text = text
        self.posted = posted
        self.known = known
        self.last: Mention | None = None  # the last one with a day
        self.last_clock: Clock | None = None
        if known:
            self.last_clock = Clock(known.hour, known.minute)

    def run(self) -> list[Mention]:
        found: list[Mention] = []
        words = list(atoms(self.text))
        i = 0
        while i < len(words):
            mention, i = self._one(words, i)
            if mention is None:
                continue
            found.append(mention)
            if mention.at and mention.dated:
                self.last = mention
            if mention.clock:
                self.last_clock = mention.clock
        return found

    def _one(self, words: Sequence[Atom], i: int) -> tuple[Mention | None, int]:
        atom = words[i]
        if atom.is_time:
            clock = resolve_time(atom)
            return self._timed_only(atom, clock, words, i + 1) if clock else (None, i + 1)
        if atom.kind == "same":
            day = self._same_day(atom)
            return self._grow(atom, day, words, i + 1) if day else (self._same_time(atom), i + 1)
        if atom.kind == "ahead" and atom.parts[1] in ("분", "시간") and (atom.parts[0] or "").isdigit():
            return self._soon(atom), i + 1
        if atom.kind == "paren" and _ALONE.match(self.text, atom.end):
            atom = replace(atom, kind="wday")
        if atom.kind == "part" or atom.kind in _REFINES:
            return None, i + 1
        context = self.last.day if self.last else None
        day = resolve_day(atom, self.posted, context)
        if day is None:
            return None, i + 1
        return self._grow(atom, day, words, i + 1)

    def _soon(self, atom: Atom) -> Mention:
        count = int(atom.parts[0] or 0)
        ahead = timedelta(minutes=count) if atom.parts[1] == "분" else timedelta(hours=count)
        return Mention(atom.start, atom.end, Precision.MINUTE, self.posted + ahead, "soon", timed=True)

    def _same_day(self, atom: Atom) -> Day | None:
        """ "같은 날": the day spoken of last, or that of the message this one answers."""
        if not {"날", "day", "일자"} & set(atom.parts):
            return None
        base = self.last.day if self.last else (self.known.date() if self.known else None)
        return Day(Precision.DAY, base) if base else None

    def _same_time(self, atom: Atom) -> Mention | None:
        if self.last and self.last_clock and self.last.day:
            return self._mention(atom.start, atom.end, Day(Precision.DAY, self.last.day), self.last_clock, "same")
        return None

    def _grow(self, first: Atom, day: Day, words: Sequence[Atom], i: int) -> tuple[Mention | None, int]:
        """Take into one mention whatever follows and speaks of the same moment."""
        end, clock, conflict, kind = first.end, None, "", first.kind
        if first.kind == "compact" and first.parts[3]:
            clock = Clock(int(first.parts[3]), int(first.parts[4] or 0))
        while i < len(words):
            atom = words[i]
            gap = self.text[end : atom.start]
            if (
                clock is None
                and (atom.is_time or atom.kind == "same")
                and (self._joins(gap, _TO_TIME, 18) or self._joins(gap, _IN_BRACKETS, 16))
                and not ("!" in gap and _HOURS_ON.match(self.text, atom.end))
            ):
                clock = resolve_time(atom) if atom.is_time else self._same_clock(atom)
                if clock is None and atom.kind != "same":  # "같은 시간(09시)": which one is said beside it
                    break
            elif atom.kind in _REFINES or (atom.kind == "wday" and self._joins(gap, _TO_DAY, 4)):
                if len(gap) > 3 or clock is not None:
                    break
                day, conflict = _weekday(day, atom.parts[0] or "", conflict)
            elif atom.kind == "enwday" and day.precision is Precision.DAY and re.fullmatch(r"[\s,(]{0,2}", gap):
                day, conflict = _weekday(day, _english_weekday(atom), conflict)
                end, i = atom.end + self.text.startswith(")", atom.end), i + 1
                continue
            elif atom.kind == "part" and self._joins(gap, _TO_TIME, 4) and clock is None:
                pass
            elif clock is None and atom.kind not in _VAGUE and (narrowed := self._narrow(day, first, atom, gap)):
                day = narrowed
                kind = atom.kind if atom.kind in EXPLICIT else kind
            elif clock is not None and atom.is_time and atom.zone in ("KST",) and len(gap) < 4:
                clock = resolve_time(atom) or clock
            else:
                break
            end, i = atom.end, i + 1
        if clock is None and kind in EXPLICIT and (of_week := self._week_of(end)):
            day, end = _its_week(day), of_week
        return self._mention(first.start, end, day, clock, kind, conflict), i

    def _week_of(self, end: int) -> int:
        """Where the words of a week end behind a day; 0 where it is only a day."""
        found = _WEEK_OF.match(self.text, end - self.text.startswith("주", end - 1))
        return found.end() if found else 0

    @staticmethod
    def _joins(gap: str, pattern: re.Pattern[str], limit: int) -> bool:
        return len(gap) <= limit and "\n" not in gap and pattern.fullmatch(gap) is not None

    def _same_clock(self, atom: Atom) -> Clock | None:
        return self.last_clock if "날" not in atom.parts and "day" not in atom.parts else None

    def _narrow(self, day: Day, first: Atom, atom: Atom, gap: str) -> Day | None:
        """ "다음주 수요일 그러니까 25일": the second says the same day more exactly."""
        if not self._joins(gap, _TO_DAY, 8) or day.day is None or atom.kind == "open":
            return None
        other = resolve_day(atom, self.posted, day.day if atom.kind in ("day", "days") else None)
        if other is None or other.day is None or other.precision is not Precision.DAY:
            return None
        if day.precision is Precision.DAY:
            if atom.kind in EXPLICIT and (first.kind == "enwday" or (first.kind in ("wday", "week") and "(" in gap)):
                return other  # "수요일(9/16)": the number says which
            return other if other.day == day.day or (atom.kind == "day" and "그러니까" in gap) else None
        if day.precision is Precision.WEEK:
            return other if timedelta(0) <= other.day - day.day < timedelta(days=7) else None
        return other if day.precision is Precision.MONTH and other.day.month == day.day.month else None

    def _timed_only(self, atom: Atom, clock: Clock, words: Sequence[Atom], i: int) -> tuple[Mention, int]:
        """A time without its day: of a day in brackets after it, the day spoken of last, or the next time it strikes."""
        if i < len(words) and not words[i].is_time:
            gap = self.text[atom.end : words[i].start]
            day = (
                resolve_day(words[i], self.posted, None)
                if len(gap) <= 12 and re.search(r"\(\s?$", gap) and ")" not in gap
                else None
            )
            if day and day.precision is Precision.DAY:
                end = words[i].end
                i += 1
                while i < len(words) and words[i].kind in _REFINES and words[i].start - end <= 2:
                    end, i = words[i].end, i + 1
                return self._mention(atom.start, end, day, clock, atom.kind), i
        if (self.last and self.last.day and self.last.precision is Precision.DAY) or (self.last and self.last.timed):
            base = self.last.day
        elif self.known:
            base = self.known.date()
        else:
            base = self.posted.date()
            if clock.on(base, self.posted.tzinfo) <= self.posted:
                base += timedelta(days=1)
        mention = self._mention(atom.start, atom.end, Day(Precision.DAY, base), clock, atom.kind)
        return replace(mention, dated=False), i

    def _mention(self, start: int, end: int, day: Day, clock: Clock | None, kind: str, conflict: str = "") -> Mention:
        if day.day is None:
            return Mention(start, end, Precision.UNKNOWN, None, kind)
        if clock and day.precision is Precision.DAY:
            if not clock.stated_half:
                clock = self._half(day.day, clock)
            at = clock.on(day.day, self.posted.tzinfo)
            return Mention(
                start,
                end,
                Precision.MINUTE,
                at,
                kind,
                True,
                conflict=conflict,
                clock=clock,
                guessed_half=not clock.stated_half,
            )
        at = datetime.combine(day.day, datetime.min.time(), self.posted.tzinfo)
        return Mention(start, end, day.precision, at, kind, conflict=conflict)

    def _half(self, day: date, clock: Clock) -> Clock:
        """A bare hour before noon that has already struck today means the afternoon."""
        if day == self.posted.date() and clock.hour < 12 and clock.on(day, self.posted.tzinfo) <= self.posted:
            return replace(clock, hour=clock.hour + 12)
        return clock


def _its_week(day: Day) -> Day:
    if day.day is None or day.precision is not Precision.DAY:
        return day
    return Day(Precision.WEEK, day.day - timedelta(days=day.day.weekday()))


def _english_weekday(atom: Atom) -> str:
    number = ("mon", "tue", "wed", "thu", "fri", "sat", "sun").index((atom.parts[1] or "")[:3].lower())
    return _WEEKDAYS[number]


def _weekday(day: Day, word: str, conflict: str) -> tuple[Day, str]:
    number = _WEEKDAYS.find(word[:1])
    if day.day is None or number < 0:
        return day, conflict
    if day.counted:
        month, nth = day.counted
        return Day(Precision.DAY, calendar.nth_weekday(month, number, nth)), conflict
    if day.precision is Precision.WEEK:
        return Day(Precision.DAY, day.day + timedelta(days=number)), conflict
    if day.precision is Precision.DAY and day.day.weekday() != number:
        return day, word
    return day, conflict


def _ranges(text: str, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Join "A ~ B" and "A부터 B까지" into one mention with an end."""
    joined: list[Mention] = []
    i = 0
    while i < len(found):
        first = found[i]
        i += 1
        if first.at is None:
            joined.append(first)
            continue
        bare = _BARE_END.match(text, first.end)
        if bare and first.precision is Precision.DAY and (i >= len(found) or found[i].start >= bare.end()):
            until = _same_month(first, int(bare[1]), bare.start(1), bare.end())
            joined.append(replace(first, end=bare.end(), until=until) if until else first)
            continue
        if i < len(found):
            second = found[i]
            gap = text[first.end : second.start]
            if (
                second.at
                and len(gap) <= 14
                and "\n" not in gap
                and _TO_END.fullmatch(gap)
                and (first.dated or not second.dated or gap not in (" — ", " – "))
                and not ("에서" in gap and (_MOVED.match(text, second.end) or _MOVED_SO.match(text, second.start)))
                and not _MOVES.search(text, max(0, first.start - 24), first.start)
            ):
                second = _ordered(first, second)
                i += 1
                whole = replace(first, end=second.end, until=second)
                if i < len(found) and (daily := _daily(text, whole, found[i])):
                    whole = daily
                    i += 1
                joined.append(whole)
                continue
        joined.append(first)
    return tuple(joined)


def _daily(text: str, whole: Mention, clock: Mention) -> Mention | None:
    """ "15일부터 25일까지 매일 밤 9시": the time is that of the first day."""
    if whole.timed or clock.dated or clock.clock is None or whole.at is None or whole.precision is not Precision.DAY:
        return None
    gap = text[whole.end : clock.start]
    if len(gap) > 10 or not _DAILY.fullmatch(gap):
        return None
    at = clock.clock.on(whole.at.date(), whole.at.tzinfo)
    return replace(whole, at=at, end=clock.end, precision=Precision.MINUTE, timed=True, clock=clock.clock)


def _same_month(first: Mention, number: int, start: int, end: int) -> Mention | None:
    at = first.at
    if at is None or not at.day < number <= 31:
        return None
    try:
        return Mention(start, end, Precision.DAY, at.replace(day=number), "day")
    except ValueError:
        return None


def _ordered(first: Mention, second: Mention) -> Mention:
    """The end of a range is not before its start: a time without its day is of the start's day or the next."""
    if first.at and second.at and not second.dated and first.clock and second.clock:
        at = second.clock.on(first.at.date(), first.at.tzinfo)
        return replace(second, at=at if at > first.at else at + timedelta(days=1))
    if first.at and second.at and second.at < first.at and second.precision in (Precision.DAY, Precision.MINUTE):
        at = second.at
        if second.kind == "day":
            month = at.month % 12 + 1
            return replace(second, at=at.replace(year=at.year + (month == 1), month=month)) if at.day <= 28 else second
        if (
            at.replace(year=at.year + 1) > first.at
            and second.kind in ("slash", "kmd", "dot")
            and not (at.month == 2 and at.day == 29)
        ):
            return replace(second, at=at.replace(year=at.year + 1))
    return second
