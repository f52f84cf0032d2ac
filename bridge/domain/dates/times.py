"""What the words of a time of day mean: implied afternoons, 24:00, other zones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo

from bridge.domain.dates.atoms import Atom

_NATIVE = {
    "한": 1,
    "두": 2,
    "세": 3,
    "네": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
    "열": 10,
    "열한": 11,
    "열두": 12,
}
_OFFSETS = {
    "UTC": 0,
    "GMT": 0,
    "JST": 9,
    "KST": 9,
    "SGT": 8,
    "PST": -8,
    "PDT": -7,
    "EST": -5,
    "EDT": -4,
    "CET": 1,
    "CEST": 2,
    "BST": 1,
    "IST": 5.5,
}


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `days` is 1 where it belongs to the next day (24:00), `zone` None where none was named."""

    hour: int
    minute: int
    days: int = 0
    zone: tzinfo | None = None
    stated_half: bool = True  # whether morning or afternoon was said or cannot be mistaken

    def on(self, day: date, home: tzinfo | None) -> datetime:
        """This time on `day`, in the zone `home`."""
        there = datetime.combine(day + timedelta(days=self.days), time(self.hour, self.minute), self.zone or home)
        return there.astimezone(home)


def resolve_time(atom: Atom) -> Clock | None:
    """What a time word says; None where it is no time of day."""
    p = atom.parts
    zone = _zone(atom.zone)
    if atom.kind == "noon":
        midnight = p[0] == "자정" or p[1] == "midnight"
        return Clock(0 if midnight else 12, 0, 0, zone)
    if atom.kind == "ampm":
        return _half_day(int(p[0] or 0), 0, p[1] or "", zone)
    if atom.kind == "hm":
        hour, minute = int(p[1] or 0), int(p[2] or 0)
        half = p[3] or _english_half(p[0])
        if half:
            return _half_day(hour, minute, half, zone)
        return _spoken(hour, minute, p[0], zone, clock_face=True, padded=len(p[1] or "") == 2)
    if atom.kind in ("si", "knum"):
        hour = _NATIVE[p[1] or ""] if atom.kind == "knum" else int(p[1] or 0)
        minute = 30 if p[3] else int(p[2] or 0)
        half = _english_half(p[0])
        return (
            _half_day(hour, minute, half, zone)
            if half
            else _spoken(hour, minute, p[0], zone, padded=(p[1] or "").startswith("0"))
        )
    return None


def _english_half(word: str | None) -> str:
    return word[0] if word and word[0] in "AaPp" else ""


def _half_day(hour: int, minute: int, half: str, zone: tzinfo | None) -> Clock | None:
    if hour > 12:
        return Clock(hour, minute, 0, zone) if hour < 24 else None
    return Clock(hour % 12 + (12 if half in "Pp" else 0), minute, 0, zone) if minute < 60 else None


def _spoken(
    hour: int, minute: int, half: str | None, zone: tzinfo | None, *, clock_face: bool = False, padded: bool = False
) -> Clock | None:
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    if hour == 24:
        return Clock(0, 0, 1, zone)
    if half in ("오후", "저녁", "밤", "낮", "점심") and hour <= 12:
        if half == "밤" and hour in (12, 1, 2, 3, 4):
            return Clock(hour % 12, minute, 1, zone)
        return Clock(hour if hour == 12 or (half == "낮" and hour in (10, 11)) else hour + 12, minute, 0, zone)
    if half in ("오전", "새벽", "아침"):
        return Clock(0 if hour == 12 else hour, minute, 0, zone)
    if 1 <= hour <= 6 and not padded:
        return Clock(hour + 12, minute, 0, zone, stated_half=False)
    return Clock(hour, minute, 0, zone, stated_half=clock_face or hour == 0 or hour > 11)


def _zone(word: str) -> tzinfo | None:
    if not word or word.startswith("한국") or word == "KST":
        return timezone(timedelta(hours=9)) if word else None
    if word in ("PT", "ET"):
        word = {"PT": "PST", "ET": "EST"}[word]
    signed = re.fullmatch(r"UTC\s?([+-]\d{1,2})", word)
    hours = float(signed[1]) if signed else _OFFSETS.get(word, 9)
    return timezone(timedelta(hours=hours)) if abs(hours) < 24 else None
