"""Reads a planner's note: what it does, which launches it speaks of, what it states and what must stay inside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property

from bridge.domain import dates
from bridge.domain.dates import Mention
from bridge.domain.notes import Evidence, Field, Kind, LaunchReading, Reading
from bridge.domain.reading import dating, digests, facts, internal, kinds, layout, names, tagger, when
from bridge.domain.reading.page import Page, open_page

NEWS = (Kind.CHANGE, Kind.CANCEL, Kind.CORRECTION)
_ASKED_FOR = (Field.PRICE, Field.POLICY, Field.TARGET, Field.HOW_TO, Field.LIMITS, Field.PLATFORM, Field.CONTACT)
_MAX, _MAX_CLAUSES, _MAX_MOMENTS = 40_000, 300, 60
_Ranges = Sequence[tuple[int, int, str]]


def read_note(text: str, *, posted_at: datetime, kind: Kind | None = None) -> Reading:
    """Read `text`, posted at `posted_at` (zone-aware; its zone is the planner's). `kind` where it is known what it does.

    Deterministic; spans are of `text` as given. Text beyond 40,000 characters is not read. Raises ValueError where
    `posted_at` has no zone.
    """
    if posted_at.tzinfo is None:
        raise ValueError("posted_at needs a time zone")
    note = Note(text, posted_at, kind)
    verdict = note.verdict
    launches = note.launches() if verdict.kind is not Kind.OTHER or verdict.ask else ()
    return Reading(
        verdict.kind, round(verdict.confidence, 2), verdict.ask, verdict.incident, launches,
        internal.held(note.page, note.internal), _contradictions(note.page, note.mentions), (*verdict.evidence, *note.evidence),
    )  # fmt: skip


class Note:
    """One note on its way through the readers."""

    def __init__(self, text: str, posted: datetime, kind: Kind | None = None) -> None:
        self.posted = posted
        self.evidence: list[Evidence] = []
        self.page = open_page(text[:_MAX])
        self.mentions = dates.find(self.page.text, posted)[:_MAX_MOMENTS]
        self.lines = layout.lines(self.page)
        self.parts = layout.clauses(self.page, self.lines)[:_MAX_CLAUSES]
        self.verdict = kinds.judge(self.page, self.mentions, posted, self.parts)
        if kind is not None:
            self.verdict = replace(self.verdict, kind=kind, ask=False)
        self.kind = self.verdict.kind
        self.pieces = digests.pieces(self.page, self.lines, self.mentions, self.kind)
        self._weighed: dict[tuple[int, int], dating.Weighed] = {}
        self._choices: dict[tuple[object, ...], when.Choice] = {}
        self._rated: dict[tuple[tuple[int, int], Mention | None], names.Rated] = {}
        self.places = tuple(tagger.places(self.page, self.parts, self.mentions, news=self.kind in NEWS))
        self.internal = internal.held_back(
            self.page, self.lines, self.parts, self.places, reasons=self.kind in NEWS, names=lambda: self.called
        )

    @cached_property
    def called(self) -> Sequence[str]:
        """What its launches are called, whatever is held back."""
        found = (self.name(own, self.chosen(own), ()) for own, _ in self.pieces)
        return [name.text for name in found if name]

    def launches(self) -> tuple[LaunchReading, ...]:
        """What is announced, one reading for each launch."""
        return tuple(self._launch(own, shared) for own, shared in self.pieces)

    def choose(self, own: tuple[int, int], shared: Sequence[tuple[int, int]], ranges: _Ranges) -> when.Choice:
        """The opening of the launch within `own`, or of all that share a part; what is called off has none.

        It hangs on what is held back only where a moment stands in it.
        """
        if self.kind is Kind.CANCEL:
            return when.NOTHING
        held = tuple(r for r in ranges if any(internal.touches((r,), m.start, m.end) for m in self.mentions))
        key = own, tuple(shared), held
        if key not in self._choices:
            self._choices[key] = self._choose(own, shared, held)
        return self._choices[key]

    def _choose(self, own: tuple[int, int], shared: Sequence[tuple[int, int]], ranges: _Ranges) -> when.Choice:
        for bounds in (own, *shared):
            found = self.weighed(bounds, ranges)
            if bounds is not own:
                found = [(score, m) for score, m in found if not digests.of_the_list(self.page, m)]
            choice = when.choose(self.page, found, self.lines, self.posted, self.kind, bounds, ranges)
            if choice.mention and (choice.mention.dated or not shared):
                return choice
        return when.NOTHING

    def weighed(self, bounds: tuple[int, int], ranges: _Ranges) -> dating.Weighed:
        """The moments within `bounds`, each with how much speaks for its being the opening."""
        if bounds not in self._weighed:
            self._weighed[bounds] = dating.weighed(self.page, self.mentions, self.lines, self.posted, self.kind, bounds)
        return dating.less_held(self._weighed[bounds], ranges)

    def chosen(self, own: tuple[int, int], choice: when.Choice = when.NOTHING) -> Mention | None:
        """The moment beside which the name stands; of a cancellation, the one that is off."""
        if self.kind is Kind.CANCEL:
            return next((m for m in self.mentions if own[0] <= m.start < own[1]), None)
        return choice.mention or self.choose(own, (), ()).mention

    def name(self, own: tuple[int, int], chosen: Mention | None, ranges: _Ranges) -> names.Name | None:
        """What the launch within `own` is called, beside the moment `chosen`; nothing within `ranges` gives it away."""
        several = len(self.pieces) > 1
        return names.find_name(self.page, self.rated(own, chosen), own, ranges, one_of_several=several)

    def rated(self, own: tuple[int, int], chosen: Mention | None) -> names.Rated:
        """All that may be its name, the likeliest first."""
        key = own, chosen
        if key not in self._rated:
            self._rated[key] = names.rate(
                self.page, self.lines, self.parts, self.mentions, chosen, own, news=self.kind in NEWS
            )
        return self._rated[key]

    def _launch(self, own: tuple[int, int], shared: tuple[tuple[int, int], ...]) -> LaunchReading:
        page = self.page
        choice = self.choose(own, shared, self.internal)
        chosen = self.chosen(own, choice)
        name = self.name(own, chosen, self.internal)
        where = (name.start, name.end) if name else None
        if name:
            self.evidence.append(Evidence(name.rule, name.text, page.span(name.start, name.end)))
        if choice.moment.span:
            self.evidence.append(Evidence("opening", choice.moment.text, choice.moment.span))
        found = facts.find_facts(
            page,
            self.parts,
            self.places,
            self.mentions,
            chosen,
            where,
            self.internal,
            bounds=(own, *shared),
            news=self.kind in NEWS,
        )
        stated = {fact.field for fact in found}
        missing = tuple(f for f in _ASKED_FOR if f not in stated) if self.kind is Kind.LAUNCH else ()
        return LaunchReading(
            name.text if name else None, choice.moment, page.span(name.start, name.end) if name else None,
            choice.end, choice.phases, found, missing,
        )  # fmt: skip


def _contradictions(page: Page, mentions: Sequence[Mention]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence("weekday_conflict", page.verbatim(m.start, m.end), page.span(m.start, m.end))
        for m in mentions
        if m.conflict
    )
