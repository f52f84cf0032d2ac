"""A manual entry as a value: pieces with their sources, expected inquiries, and what is still open.

Nothing internal is ever put into an `Entry`: held-back parts stay with the reading of the note, and the center's copy is
built from pieces by visibility (see `visibility.py`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bridge.domain.notes import Field, Moment, Span, Visibility

_ASKED = re.compile(r"^‘(.+\?)’(?:이?라고|을|를)?\s")


class Part(StrEnum):
    """Where a piece stands in the entry, in the order a reader meets them."""

    SCRIPT = "script"
    EMBARGO = "embargo"
    SUMMARY = "summary"
    TARGET = "target"
    EXCLUDED = "excluded"
    PLATFORM = "platform"
    PERIOD = "period"
    ROLLOUT = "rollout"
    HOW_TO = "how_to"
    PRICE = "price"
    POLICY = "policy"
    LIMITS = "limits"
    OLD_RULE = "old_rule"
    NEW_RULE = "new_rule"
    KNOWN_ISSUES = "known_issues"
    HANDLING = "handling"
    AVOID = "avoid"
    LINK = "link"
    ORIGINAL = "original"


class SourceKind(StrEnum):
    """Where a sentence comes from: P2 allows these and no others. A `frame` carries no fact of its own."""

    NOTE = "note"
    ANSWER = "answer"
    EDIT = "edit"
    FRAME = "frame"


@dataclass(frozen=True, slots=True)
class Source:
    """What a sentence rests on. `quote` is verbatim; `span` its place in the note; `ref` the id of an answer or edit."""

    kind: SourceKind
    quote: str = ""
    span: Span | None = None
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence or two of the entry, sayable as it stands where its visibility is `customer`."""

    part: Part
    text: str
    visibility: Visibility
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """One condition and what to say where it holds."""

    when: str
    say: str

    @property
    def question(self) -> str:
        """The customer's question that leads to it, "" where something else does."""
        found = _ASKED.match(self.when)
        return found[1] if found else ""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A question customers will ask, and its answer.

    `type` is a code of `manuals/inquiry_types.yaml` (A1…G1). `say` is the answer for the phone (말하기), `paste` for chat
    (붙여넣기). `confirmed` is False where the note leaves the answer open: then both hold only what to say meanwhile.
    `unsaid` names what customers ask in the same breath and nobody has said, so that an agent sees where the answer ends.
    `quotes` are the announcement's own words where the answer words them otherwise: to know, not to say. `loose`: what is said
    is about the matter, but no question in a customer's words leads to exactly it; it is there to be found, not to be expected.
    """

    type: str
    questions: tuple[str, ...]
    say: str
    paste: str
    confirmed: bool
    ask_back: str = ""
    cases: tuple[Case, ...] = ()
    handover: str = ""
    visibility: Visibility = Visibility.CUSTOMER
    sources: tuple[Source, ...] = ()
    unsaid: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    loose: bool = False

    @property
    def settled(self) -> bool:
        """Whether there is an answer and nothing beside it is left open."""
        return self.confirmed and not self.unsaid


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something customers will ask and nobody has said.

    `question` is what the planner is asked, `meanwhile` what a customer is told until then; `risky` marks price and refund.
    `sources` are where the note itself leaves it open.
    """

    field: Field
    label: str
    question: str
    meanwhile: str
    risky: bool = False
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """The response manual's page for one launch and audience."""

    name: str
    moment: Moment
    pieces: tuple[Piece, ...] = ()
    inquiries: tuple[Inquiry, ...] = ()
    open_points: tuple[OpenPoint, ...] = ()
    end: Moment | None = None
