"""A launch as a manual entry: pieces by part, expected inquiries, open points. Pure, offline, by rules."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from bridge.domain.drafting.announcing import Announced, announced, in_its_words
from bridge.domain.drafting.answering import answer_inquiry
from bridge.domain.drafting.avoiding import asked_why, avoided, avoiding, gives_reason
from bridge.domain.drafting.besides import asked_besides
from bridge.domain.drafting.choosing import expected
from bridge.domain.drafting.context import in_context
from bridge.domain.drafting.corrected import Answer
from bridge.domain.drafting.counting import whose_date
from bridge.domain.drafting.cutting import within
from bridge.domain.drafting.dictated import led_to
from bridge.domain.drafting.headquarters import names_channel
from bridge.domain.drafting.in_won import in_won
from bridge.domain.drafting.moved_day import of_the_new_day
from bridge.domain.drafting.naming import behind_its_brand, said_name
from bridge.domain.drafting.open_points import Before, open_points
from bridge.domain.drafting.pointing import leans
from bridge.domain.drafting.rules import Rules, rules
from bridge.domain.drafting.schedule import schedule
from bridge.domain.drafting.settled import still_open
from bridge.domain.drafting.statements import (
    Statement,
    links,
    narrowest,
    repeats_held,
    statements,
)
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.drafting.turning import turning
from bridge.domain.drafting.undecided import only_talked_of, undecided
from bridge.domain.drafting.whose_price import whose_price
from bridge.domain.entries import Entry, Part, Piece, Source, SourceKind
from bridge.domain.inquiries import InquiryTypes
from bridge.domain.korean import fill, josa
from bridge.domain.notes import Field, LaunchReading, Reading, Visibility
from bridge.domain.sentences import clean

PARTS = {
    Field.SCRIPT: Part.SCRIPT,
    Field.TARGET: Part.TARGET,
    Field.PLATFORM: Part.PLATFORM,
    Field.HOW_TO: Part.HOW_TO,
    Field.PRICE: Part.PRICE,
    Field.POLICY: Part.POLICY,
    Field.LIMITS: Part.LIMITS,
    Field.KNOWN_ISSUES: Part.KNOWN_ISSUES,
    Field.HANDLING: Part.HANDLING,
    Field.CONTACT: Part.HANDLING,
}
"""The part that says what a field is about."""
_FRAME = (Source(SourceKind.FRAME),)


def draft_entry(
    launch: LaunchReading,
    *,
    reading: Reading,
    types: InquiryTypes,
    template: EntryTemplate,
    note: str = "",
    answers: Sequence[Answer] = (),
    asked: Mapping[str, float] | None = None,
) -> Entry:
    """Draft the entry for one launch of a reading of `note`, the announcement's text as the reader was given it.

    `answers` are what planners answered since, `asked` the shares of inquiry types among questions about similar
    launches. Nothing that `reading` holds back enters the entry, whatever the facts say.
    """
    places = [part.span for part in reading.held]
    if len(reading.launches) == 1:
        launch = behind_its_brand(launch, note, places)
    named = said_name(launch, note, places, alone=len(reading.launches) == 1)
    named = named.rstrip(" -–—:·,").lstrip(" –—:·,") if named else None
    name = named if named and not repeats_held(named, reading.held) else template.unnamed
    still = of_the_new_day(statements(launch, reading, answers, note), launch, reading)
    told = in_won(whose_price(still), note)
    turn = turning(launch, reading, note)
    own = None if turn.days.parts or turn.days.by else announced(note, launch, reading)
    planned = partial(schedule, launch, name, template, note=note, held=places, kind=reading.kind, turn=turn)
    plan = planned(own=own)
    unnamed = name == template.unnamed
    if own is None and (plan.vague or unnamed):
        own = in_its_words(note, launch, reading, name, partly=bool(turn.part), unnamed=unnamed)
        plan = planned(own=own) if own is not None else plan
    said = tuple(_as_announced(statement, own, note) for statement in told if statement.spoken)
    unsettled = tuple(undecided(note, launch, reading, template))
    said = tuple(item for item in said if not _only_dates(item.text, launch) and not only_talked_of(item, unsettled))
    opened = still_open(unsettled, answers)
    unsaid = avoided(note, launch, reading)
    said = tuple(item for item in said if not gives_reason(item, unsaid))
    said = _of_what(said, name) if len(reading.launches) == 1 else said
    pages = links(launch, reading)
    pieces = [*_frames(template, plan.nature), *plan.pieces]
    whose = whose_date(launch, note, places)
    ruled = rules(said, launch, whose, template, note) if not turn.part else Rules()
    pieces += ruled.pieces
    pieces += _pieces(
        [item for item in said if (own is None or item.text != own.text) and id(item) not in ruled.told], template
    )
    pieces += [Piece(Part.LINK, url, Visibility.CUSTOMER, (source,)) for url, source in pages]
    if not any(piece.part is Part.HANDLING for piece in pieces):
        pieces.append(Piece(Part.HANDLING, template.handling, Visibility.AGENT, _FRAME))
    text = " ".join([name, *(statement.text for statement in told), launch.moment.text])
    asking = led_to(in_context(_of_itself(said, name), own.text if own else ""), types, note, places)
    inquiries = tuple(
        answer_inquiry(choice, name=name, plan=plan, template=template, text=text, link=pages[0] if pages else None)
        for choice in expected(types, [*plan.statements, *asking], text, asked, nature=plan.nature)
    )
    gone = {source for piece in ruled.pieces if piece.part is Part.OLD_RULE for source in piece.sources}
    gone -= {source for piece in ruled.pieces if piece.part is Part.NEW_RULE for source in piece.sources}
    left = [item for item in asking if item.source not in gone]
    inquiries = asked_besides(inquiries, left, types, template, name=name, nature=plan.nature)
    pieces += avoiding(unsaid, template)
    scripted = any(item.field is Field.SCRIPT for item in told)
    why = "moved" if turn.moves else plan.nature
    inquiries = asked_why(inquiries, unsaid, types, template, why, scripted=scripted)
    ends = _NO_MORE.search(plan.pieces[0].text if plan.pieces else "") or _ENDS_ON_TOP.search(
        note.strip().split("\n")[0]
    )
    nature = "moved" if turn.moves else "ending" if ends else plan.nature
    noted = statements(launch, reading, (), note) if answers else told
    before = Before(len(noted), " ".join([name, *(item.text for item in noted), launch.moment.text]))
    points = open_points(
        launch, told, answers, inquiries, template=template, text=text, nature=nature, note=note, before=before
    )
    points = tuple({point.label: point for point in reversed((*points, *opened))}.values())[::-1]
    quoted = {quote for inquiry in inquiries for quote in inquiry.quotes}
    pieces += [piece for piece in _originals(told) if piece.text not in quoted]
    order = list(Part)
    pieces.sort(key=lambda piece: order.index(piece.part))
    return Entry(
        name=name,
        moment=launch.moment,
        end=launch.end,
        pieces=tuple(pieces),
        inquiries=inquiries,
        open_points=points,
    )


_NO_MORE = re.compile(
    r"(?:마감|종료|중단|폐지|휴무|휴장|휴관|휴점)(?:됩니다|합니다|될)|쉽니다|쉬[며고]\s|없어집니다|사라집니다"
)
"""A first line that says that something is no longer there."""
_ENDS_ON_TOP = re.compile(
    r"(?:중단|휴무|휴장|휴관|휴점|종료|마감|폐지|점검)(?:\s(?:안내|공지|일정|건))?\W*(?:\([^()]*\))?\W*$"
)
"""…or a title of the note that does."""


def _as_announced(statement: Statement, own: Announced | None, note: str) -> Statement:
    """What the first line says whole is no other sentence beside it, though it answers what it was filed under."""
    span = statement.source.span
    if own is None or span is None or statement.visibility is not Visibility.CUSTOMER:
        return statement
    titled = span.end <= own.span.end + 1 and _BRACKETS.fullmatch(note[span.start : own.span.start]) is not None
    if not within(span, own.span) and not titled:
        return statement
    return statement if statement.field is Field.SCRIPT else replace(statement, text=own.text, quoted=False)


_BRACKETS = re.compile(r"\[[^\]\n]*\]\s*")
"""What stands before the first line's sentence: [연기] …"""


_DATED = re.compile(
    r"(?:적용|시행|오픈|출시|개시|변경|개통)?\s?(?:일|일자|일시|일정|시점)?(?:은|는) (?:20\d\d년 )?(?P<day>\d{1,2}월 \d{1,2}일)(?:\([월화수목금토일]\))?(?:부터)?입니다\."
)


def _only_dates(text: str, launch: LaunchReading) -> bool:
    """Whether a statement says the launch's day and nothing else: the first line does."""
    found, at = _DATED.fullmatch(text), launch.moment.at
    return found is not None and at is not None and found["day"] == f"{at.month}월 {at.day}일"


_MOVES = re.compile(r"(?:최대|최소|월|연|하루|약|총)?\s?\d\S*(?:\s\S{1,6})?에서 \S.*(?:으로|로) [가-힣]+됩니다\.")
_CHANGED = re.compile(
    r"^(?P<of>.{2,30}?)\s(?:변경|인상|인하|조정|단축|연장|확대|축소|상향|하향|강화|완화)(?:\s(?:안내|건|공지))?$"
)


def _of_what(said: tuple[Statement, ...], name: str) -> tuple[Statement, ...]:
    """Say of the launch's matter what was and what will be, where it is the only one and names nothing itself: 2개월에서 4개월로."""
    moved = [item for item in said if _MOVES.match(item.text) and not item.topic and not item.quoted]
    found = _CHANGED.match(name)
    if found is None or len(moved) != 1:
        return said
    text = f"{josa(found['of'], '은/는')} {moved[0].text}"
    return tuple(replace(item, text=text) if item is moved[0] else item for item in said)


def _of_itself(said: tuple[Statement, ...], name: str) -> tuple[Statement, ...]:
    """Take the launch's own name from the beginning of what is asked for: whoever asks has named it, and asks for the rest."""
    begins = re.compile(rf"{re.escape(name)}(?:은|는|의 경우)\s(?=\S+\s\S)")
    return tuple(
        replace(item, text=begins.sub("", item.text, count=1)) if item.topic and not item.quoted else item
        for item in said
    )


def _frames(template: EntryTemplate, nature: str) -> list[Piece]:
    of = f"{nature}_" if nature in ("change", "ending") else ""
    return [
        Piece(Part.EMBARGO, template.embargo[f"{of}agent"], Visibility.AGENT, _FRAME),
        Piece(Part.EMBARGO, template.embargo[f"{of}customer"], Visibility.CUSTOMER, _FRAME),
        *(Piece(Part.AVOID, line, Visibility.AGENT, _FRAME) for line in template.avoid),
    ]


def _pieces(said: Sequence[Statement], template: EntryTemplate) -> list[Piece]:
    """One piece for each statement; one that says something only beside what its line says before it stands with that."""
    found: list[Piece] = []
    before: Statement | None = None
    for statement in said:
        text = statement.text
        if statement.field in (Field.HANDLING, Field.CONTACT):
            text = fill(template.handling_note, text=text)
        if (
            before is not None
            and statement.section is not None
            and statement.line == before.line
            and leans(statement.text)
        ):
            sources = tuple(dict.fromkeys((*found[-1].sources, statement.source, *statement.more_sources)))
            found[-1] = replace(found[-1], text=f"{found[-1].text} {text}", sources=sources)
            continue
        part = PARTS[statement.section or statement.field]
        found.append(Piece(part, text, statement.visibility, (statement.source, *statement.more_sources)))
        before = statement if statement.section is not None else None
    return found


def _originals(said: Sequence[Statement]) -> list[Piece]:
    """The announcement's own words where they were reworded or could not be: agents may know them, and find the entry by them."""
    quotes: dict[str, list[Statement]] = {}
    for statement in said:
        if statement.field in (Field.HANDLING, Field.CONTACT) and statement.spoken:
            continue  # it is for agents in either wording
        quotes.setdefault(clean(statement.source.quote), []).append(statement)
    return [
        Piece(Part.ORIGINAL, quote, narrowest([item.visibility for item in items]), (items[0].source,))
        for quote, items in quotes.items()
        if quote and not names_channel(quote) and not any(quote in item.text for item in items if item.spoken)
    ]
