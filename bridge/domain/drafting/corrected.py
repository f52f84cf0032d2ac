"""What was said since a note: planners' answers, and the values that corrections put where others stood."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bridge.domain.drafting.unit import Unit
from bridge.domain.entries import Source, SourceKind
from bridge.domain.notes import Field, Visibility


@dataclass(frozen=True, slots=True)
class Answer:
    """What a planner answered to a question about `field`; `ref` is the answer's id.

    An empty text says that the question does not apply: it closes the point and adds nothing. `released`: it is a held-back
    line that an approver let through, so it may repeat itself, and no other one. A correction says `now` wherever `was` stands of
    what it is `about`, and its own text where that says more. One that does not close its field was given to another question
    than that field's own.
    """

    field: Field
    text: str
    ref: str
    visibility: Visibility = Visibility.CUSTOMER
    released: bool = False
    was: str = ""
    now: str = ""
    about: str = ""
    closes: bool = True

    @property
    def corrects(self) -> bool:
        """Whether it puts one value where another stood."""
        return bool(self.was)


@dataclass(frozen=True, slots=True)
class Corrected:
    """What corrections change: the units they hold for, and the other answers as they are said now."""

    by_unit: Mapping[int, tuple[Answer, ...]]
    answers: tuple[Answer, ...]

    @classmethod
    def of(cls, found: Sequence[Unit], answers: Sequence[Answer], note: str) -> Corrected:
        """Find where each correction holds; one that holds nowhere is said by itself."""
        by_unit: dict[int, tuple[Answer, ...]] = {}
        texts = {id(unit): unit.text for unit in found}
        told = [answer for answer in answers if not answer.corrects]
        for one in [answer for answer in answers if answer.corrects]:
            places = _meant(one, [unit for unit in found if _holds(texts[id(unit)], one.was)], note)
            for unit in places:
                by_unit[id(unit)] = (*by_unit.get(id(unit), ()), one)
                texts[id(unit)] = _put(texts[id(unit)], one)
            before = told
            told = [
                replace(answer, text=_put(answer.text, one)) if answer.ref != one.ref else answer for answer in told
            ]
            now = " ".join(f"{_line(unit, note)} {texts[id(unit)]}" for unit in places)
            if one.text and told == before and not _says_all(now, one.text):
                told = [*told, replace(one, was="", now="", about="")]
        return cls(by_unit, tuple(told))

    def unit(self, unit: Unit) -> Unit:
        """Return a unit as it is said now."""
        text = unit.text
        for one in self.by_unit.get(id(unit), ()):
            text = _put(text, one)
        return replace(unit, text=text) if text != unit.text else unit

    def source(self, unit: Unit, source: Source) -> Source:
        """Return what a unit rests on: its place in the note, or what corrected it, with the line as it is now."""
        made = self.by_unit.get(id(unit), ())
        quote = source.quote
        for one in made:
            quote = _put(quote, one)
        return Source(SourceKind.ANSWER, quote, ref=made[-1].ref) if made else source


def _meant(one: Answer, places: Sequence[Unit], note: str) -> list[Unit]:
    """Return the units that a correction speaks of: those that name its subject, else those of its field, else all."""
    named = [unit for unit in places if one.about and one.about in f"{_line(unit, note)} {unit.text}"]
    filed = [unit for unit in places if unit.field is one.field]
    return named or filed or list(places)


def _line(unit: Unit, note: str) -> str:
    """Return a unit's label and what stands before it on its line."""
    return f"{unit.topic} {note[note.rfind(chr(10), 0, unit.span.start) + 1 : unit.span.start]}"


def _holds(text: str, value: str) -> bool:
    return _place(value).search(text) is not None


def _says_all(text: str, said: str) -> bool:
    """Tell whether every word of what is said stands in a text, whatever particles and endings it bears."""
    words = re.findall(r"\d[\d,.]*|[A-Za-z]{2,}|[가-힣]{2,}", said)
    return all((word if word[0].isdigit() else word[:2]) in text for word in words if word not in _ENDINGS)


_ENDINGS = ("입니다", "이고", "이에요", "예요")


def _put(text: str, one: Answer) -> str:
    return _place(one.was).sub(lambda _: one.now, text)


def _place(value: str) -> re.Pattern[str]:
    """A value as a whole: 5,000P is no part of 15,000P, and 3일 is no part of 12월 3일."""
    spaced = r"\s?".join(re.escape(part) for part in re.findall(r"[\d,.]+|[^\d,.\s]+", value))
    return re.compile(rf"(?<![\d,.])(?<!월)(?<!월\s){spaced}")
