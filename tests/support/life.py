"""What each person must have seen of a launch: an independent model, which knows what people did and nothing of how the product works."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class Terms:
    """What a center's agents answer by."""

    opens: datetime
    fee: str


@dataclass
class Side:
    """One center: what the planner says to it, what it was told, and what its people did.

    `news`: something said since is not decided on. `held`: it was told to wait until that is. `old_answers` are those who looked
    up what it was told while news was looked into, `ever` those who looked it up at all.
    """

    agents: tuple[str, ...]
    fee: str
    approved: Terms | None = None
    news: bool = False
    held: bool = False
    asked_again: int = 0
    openings: int = 0
    confirmed: set[str] = field(default_factory=set)
    old_answers: set[str] = field(default_factory=set)
    ever: set[str] = field(default_factory=set)

    @property
    def undecided(self) -> bool:
        """Whether an approver has yet to decide on what the planner said last."""
        return self.approved is None or self.news

    @property
    def missing(self) -> set[str]:
        """Who has not confirmed what stands."""
        return set(self.agents) - self.confirmed


@dataclass
class Life:
    """A launch for two centers. `unready_since`: since when something has been undecided, None while nothing is."""

    sides: dict[str, Side]
    opens: datetime
    unready_since: datetime | None
    headsup: bool = False
    cancelled: bool = False
    live: bool = False

    def terms(self, side: Side) -> Terms:
        """Return what the planner said last."""
        return Terms(self.opens, side.fee)

    def told(self, side: Side) -> bool:
        """Tell whether a center knows of the launch at all."""
        return self.headsup or side.approved is not None

    @property
    def undecided(self) -> list[str]:
        """The centers for which an approver has something to decide."""
        return [] if self.cancelled else [audience for audience, side in self.sides.items() if side.undecided]

    @property
    def answered(self) -> list[str]:
        """The centers in whose channel a manual stands that may be gone by."""
        sides = self.sides.items()
        return [] if self.cancelled else [audience for audience, side in sides if side.approved and not side.held]

    def price(self, audience: str, fee: str, now: datetime) -> None:
        """The planner corrects what one center's customers pay."""
        self.sides[audience].fee = fee
        self._said(now, self.sides[audience])

    def moves(self, opens: datetime, now: datetime) -> None:
        """The planner gives it another time; what was open is not, then."""
        self.opens, self.live = opens, False
        self.unready_since = None  # whoever was warned is warned anew of the new time
        self._said(now, *self.sides.values())

    def approves(self, audience: str) -> bool:
        """An approver lets through what the planner said last to one center; tell whether its people must confirm again."""
        side = self.sides[audience]
        again = side.approved not in (None, self.terms(side))
        if again:
            side.asked_again += 1
            side.confirmed.clear()
        side.approved, side.news, side.held = self.terms(side), False, False
        if not any(side.news for side in self.sides.values()):
            for other in self.sides.values():
                other.held = False
        if not self.undecided:
            self.unready_since = None
        return again

    def looks_up(self, audience: str, who: str) -> None:
        """An agent looks up what his center was told."""
        side = self.sides[audience]
        side.ever.add(who)
        if side.news:
            side.old_answers.add(who)

    def cancels(self) -> None:
        """The planner calls it off."""
        self.cancelled, self.live, self.unready_since = True, False, None

    def opened(self) -> None:
        """Somebody says that it is open."""
        self.live = True
        for side in self.sides.values():
            side.openings += self.told(side)

    def _said(self, now: datetime, *concerned: Side) -> None:
        for side in concerned:
            side.news = True
        for side in self.sides.values():
            side.held = side.held or self.told(side)
        self.unready_since = self.unready_since or now
