"""What a note states about a launch, one sayable sentence each, with where it comes from.

Everything an entry says about the launch passes through here; internal parts end here. A fact is dropped as soon as it
is marked internal, touches a held-back span or repeats a held-back text, and what agents may only know is kept apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bridge.domain.drafting.corrected import Answer, Corrected
from bridge.domain.drafting.filing import filed, gives_back
from bridge.domain.drafting.headquarters import sent_to_us, through_headquarters
from bridge.domain.drafting.lines import field_of, fields_of
from bridge.domain.drafting.ordering import may_be_ours
from bridge.domain.drafting.telling import LETTERHEAD
from bridge.domain.drafting.to_agents import (
    NEED_NOT_SAY,
    POINTS,
    asks_a_team,
    hushed,
    names_nothing,
    of_the_desk,
    told_to_agents,
    without_remark,
)
from bridge.domain.drafting.unit import Unit
from bridge.domain.drafting.units import units
from bridge.domain.entries import Source, SourceKind
from bridge.domain.notes import Field, HeldBack, LaunchReading, Reading, Span, Visibility, meets
from bridge.domain.sentences import Saying, forbids, in_korean, quote, say_each, say_row, sound
from bridge.domain.sentences.faithful import negations


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence, what it is about, who may have it, and what it rests on.

    `fields` are all that a reader filed its words under, where it is more than one clause. `types` names the only inquiry types it answers, where that is known (the schedule); field and words decide otherwise.
    `asked` is the customers' question it answers and `topic` the label it stands under, where the note gives them. What is not
    `spoken` no rule could make a sentence of: agents have the note's own words for it. `line` is where the line of the note begins
    that it belongs to, and `section` the heading that the whole of the line stands under;
    `words` are the note's own that it is made from. `row`: a row of a table, which answers alone. `whole` is what of that line is said with it in an answer, in the line's order.
    """

    text: str
    field: Field
    visibility: Visibility
    source: Source
    also: tuple[Field, ...] = ()
    quoted: bool = False
    types: tuple[str, ...] = ()
    asked: str = ""
    topic: str = ""
    more_sources: tuple[Source, ...] = ()
    line: int | None = None
    section: Field | None = None
    whole: str = ""
    words: str = ""
    fields: tuple[Field, ...] = ()
    row: bool = False

    @property
    def spoken(self) -> bool:
        """Whether it can be read aloud as it stands."""
        return self.field in _VERBATIM or sound(self.text, quoted=self.quoted)


_VERBATIM = (Field.SCRIPT, Field.HANDLING, Field.CONTACT)
"""What is dictated, and what agents do: no customer is read a rewording of it."""
_ORDER = list(Visibility)
_TEAM_CONTACT = re.compile(r"#[\w가-힣-]+|\d{3,4}-\d{4}|[\w.-]+@[\w-]+\.|이관|에스컬레이션|헬프데스크|콜센터|티켓|내선")
_MENTION = re.compile(r"<@\w+>|(?<![\w.])@[\w.가-힣-]+")


def narrower(one: Visibility, other: Visibility) -> Visibility:
    """Return the visibility that fewer people have."""
    return one if _ORDER.index(one) <= _ORDER.index(other) else other


def narrowest(visibilities: Sequence[Visibility]) -> Visibility:
    """Return the visibility that fewest people have, at most `agent`: what is known need not be said."""
    return min([Visibility.AGENT, *visibilities], key=_ORDER.index)


def normal(text: str) -> str:
    """Return letters and digits only, in lower case, for comparing texts that differ in marks."""
    return re.sub(r"[^0-9a-z가-힣]+", "", text.lower())


def _touches(span: Span, held: Iterable[HeldBack]) -> bool:
    return any(meets(span, part.span) for part in held)


def repeats_held(text: str, held: Iterable[HeldBack]) -> bool:
    """Say whether `text` holds a held-back text, compared without marks and spaces."""
    plain = normal(text)
    return any(len(part) >= 4 and part in plain for part in (normal(item.text) for item in held))


def _visibility(unit: Unit) -> Visibility:
    if unit.field is Field.CONTACT:
        reachable = _TEAM_CONTACT.search(unit.text) and not _MENTION.search(unit.text)
        return narrower(unit.visibility, Visibility.AGENT if reachable else Visibility.INTERNAL)
    if unit.field is Field.HANDLING:
        return narrower(unit.visibility, Visibility.AGENT)
    return unit.visibility


def statements(
    launch: LaunchReading, reading: Reading, answers: Sequence[Answer] = (), note: str = ""
) -> tuple[Statement, ...]:
    """Return what may leave the client's side about `launch`, in the note's order, answers last.

    With the `note`'s text, facts regain the topic and subject they stand with, and plain statements that no fact covers
    are not lost.
    """
    found: list[Statement] = []
    dictated = {fact.span for fact in launch.facts if fact.field is Field.SCRIPT}  # read with what is held back in mind
    told_units = [
        unit
        for unit in units(note, launch, reading)
        if _visibility(unit) is not Visibility.INTERNAL
        and (unit.span in dictated or not _touches(unit.span, reading.held))
    ]
    corrected = Corrected.of(told_units, answers, note)
    answers = corrected.answers
    for unit in told_units:
        visibility = _visibility(unit)
        source = corrected.source(unit, _source(unit, note))
        unit = corrected.unit(unit)
        to_agents = forbids(unit.text) or _WHEN_ASKED.search(unit.text) or of_the_desk(unit.text, unit.topic)
        if unit.visibility is Visibility.CUSTOMER and unit.field not in _VERBATIM and not unit.row and to_agents:
            unit, visibility = replace(unit, field=Field.HANDLING, also=(), parts=()), Visibility.AGENT
        told = through_headquarters(unit.text if unit.field in _VERBATIM else in_korean(without_remark(unit.text)))
        found += [
            Statement(
                item.text,
                field_of(item.words, unit, launch.name or "") if unit.parts else _own_field(item.text, unit),
                visibility,
                source,
                unit.also,
                item.quoted,
                asked=unit.asked,
                topic=unit.topic,
                line=unit.line,
                fields=fields_of(item.words, unit),
                row=unit.row,
                words=item.words,
                more_sources=_heading(unit, note),
                types=_HOW if _is_way(item.text, launch.name or "") else (),
            )
            for item in (say_row(told, unit.topic) if unit.row else _sayings(told, unit))
        ]
    let_out: set[str] = set()
    for answer in answers:
        visibility = (
            narrower(answer.visibility, Visibility.AGENT) if answer.field is Field.HANDLING else answer.visibility
        )
        if visibility is not Visibility.INTERNAL:
            source = Source(SourceKind.ANSWER, answer.text, ref=answer.ref)
            sayings = say_each(answer.text, answer.field)
            found += [_answered(item, answer, visibility, source) for item in sayings]
            let_out.update(item.text for item in sayings if answer.released)
    let_through = [answer.text for answer in answers if answer.released]
    still_held = [part for part in reading.held if not any(text in part.text for text in let_through)]
    unique: dict[str, Statement] = {}
    for statement in map(_to_whom, _hushed_before(found)):
        if (ours := sent_to_us(statement.text)) and statement.field is not Field.SCRIPT:
            visibility = narrower(statement.visibility, Visibility.AGENT)
            statement = replace(
                statement,
                text=ours,
                field=Field.HANDLING,
                visibility=visibility,
            )
        if "http" in statement.text or _META.search(statement.text):  # an address is pasted, not said
            continue
        if statement.field is Field.HANDLING and not statement.topic and names_nothing(statement.text):
            continue
        if LETTERHEAD.match(f"{statement.topic}: {statement.words}" if statement.topic else statement.words):
            continue
        if statement.visibility is Visibility.INTERNAL:
            continue
        held = still_held if statement.text in let_out else reading.held
        if not repeats_held(f"{statement.asked} {statement.topic} {statement.text}", held):
            unique.setdefault(normal(statement.text), statement)
    return _in_sections(tuple(unique.values()))


def _answered(item: Saying, answer: Answer, visibility: Visibility, source: Source) -> Statement:
    """One sentence of an answer. What in it speaks to colleagues, or what no rule could make a sentence of, agents may know at most:
    a planner's reply is no announcement that customers are told the words of."""
    of_note = answer.released or answer.ref.startswith("news:")
    if of_note or answer.field in _VERBATIM or visibility is not Visibility.CUSTOMER:
        return Statement(item.text, answer.field, visibility, source, (), item.quoted)
    words = item.words or item.text
    if forbids(words) or hushed(words) or of_the_desk(words) or told_to_agents(words) or asks_a_team(words):
        return Statement(say_each(words, Field.HANDLING)[0].text, Field.HANDLING, Visibility.AGENT, source)
    if item.quoted:
        return Statement(words, answer.field, Visibility.AGENT, source)
    return Statement(item.text, answer.field, visibility, source)


def _to_whom(statement: Statement) -> Statement:
    """What speaks to agents though it stands among what customers may be told: agents have it whole, customers no part of it."""
    if not _of_a_line(statement) or not statement.words:
        return statement
    told = told_to_agents(statement.words, statement.topic)
    if not told:
        return statement
    if may_be_ours(told):
        return replace(statement, visibility=Visibility.INTERNAL)
    text = say_each(told, Field.HANDLING)[0].text
    return replace(
        statement, text=text, field=Field.HANDLING, visibility=Visibility.AGENT, also=(), fields=(), quoted=False
    )


def _hushed_before(found: list[Statement]) -> list[Statement]:
    """Leave out what need not be said: "이건 말씀 안 하셔도 돼요", and what that points at."""
    hushed = {index for index, item in enumerate(found) if NEED_NOT_SAY.search(item.text)}
    return [
        item
        for index, item in enumerate(found)
        if index not in hushed and not (index + 1 in hushed and POINTS.match(found[index + 1].text))
    ]


_HOW = ("B1",)
_WAY = re.compile(r"‘(?P<path>[^’]+ > [^’]+)’(?:에서 하실 수 있습니다|(?: 순서로)? 진행하시면 됩니다)\.")
_UNDOING = re.compile(r"환불|취소|해지|반품|교환")


def _is_way(text: str, name: str) -> bool:
    """Whether a sentence is a way to a launch that is named after refunds: its button gives nothing back (간편환불 버튼)."""
    found = _WAY.fullmatch(text)
    return (
        found is not None and _UNDOING.search(name) is not None and not _UNDOING.search(found["path"].replace(name, ""))
    )


def _sayings(told: str, unit: Unit) -> tuple[Saying, ...]:
    """What is said of a unit; what no rule could make a sentence of is said in the announcement's own words."""
    if _DENYING.search(unit.asked) and not negations(told) and unit.field not in _VERBATIM:
        return (Saying(quote(f"{unit.asked.rstrip('? ')}: {told}", unit.field), quoted=True, words=told),)
    sayings = say_each(told, unit.field, topic=unit.topic)
    if unit.field in _VERBATIM or unit.visibility is not Visibility.CUSTOMER:
        return sayings
    return tuple(
        item
        if item.quoted or not item.words or sound(item.text)
        else replace(item, text=quote(item.words, unit.field, unit.topic if index == 0 else ""), quoted=True)
        for index, item in enumerate(sayings)
    )


_DENYING = re.compile(r"못\s?\S|안\s?[되돼]|불가|제외|빠지|해당\s?없")
"""A question for whom or what does not hold: its answer is nobody who is welcome."""


def _in_sections(said: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Put all that one line tells customers under one heading: that of a rule for giving back, else of most of it."""
    weights: dict[int, dict[Field, float]] = {}
    for item in said:
        if item.line is None or not _of_a_line(item):
            continue
        field = item.field
        weight = len(item.text) * (_PLAIN if field is Field.LIMITS else 1.0)
        weight *= _RULE if field is Field.POLICY and gives_back(item.text) else 1.0
        of = weights.setdefault(item.line, {})
        of[field] = of.get(field, 0.0) + weight
    sections = {line: max(of, key=lambda field: of[field]) for line, of in weights.items()}
    return tuple(
        replace(item, section=sections[item.line]) if item.line is not None and _of_a_line(item) else item
        for item in said
    )


def _of_a_line(item: Statement) -> bool:
    return item.visibility is Visibility.CUSTOMER and item.field not in _VERBATIM


_PLAIN, _RULE = 0.5, 2.0
"""How much less a limit says of where a line belongs than a price or a way, and how much more a rule for giving back."""


def _own_field(text: str, unit: Unit) -> Field:
    """Where one statement of a unit belongs that was filed under several fields."""
    plain = unit.visibility is Visibility.CUSTOMER and not unit.row and not unit.topic
    if not plain or unit.field not in (Field.TARGET, Field.PLATFORM):
        return unit.field
    own = filed(text)
    return own if own in unit.also else unit.field


_WHEN_ASKED = re.compile(r"(?:문의|질문|항의|민원|클레임)(?:에는|에|엔|은|는|\s?시)?\s*(?:→|->|⇒)")
"""What agents do when customers say something: nothing that customers are told."""
_META = re.compile(
    r"^[가-힣]{0,6}(?:상품|영업|사업|운영|기획|홍보|마케팅|관리|지원|금융|개발|요금)(?:부|팀|실|파트|본부)?\s[가-힣]{2,4}(?:입니다|이에요|예요)\.$|"
    r"^.{0,30}(?:(?<!\d)건입니다|안내드립니다|공지드립니다|공유드립니다|말씀드립니다|배포 나갑니다|배포합니다)\.$"
    r"|^[^.]{0,20}(?:팀|실|PO|PM|MD|담당)\s[가-힣]{2,4}입니다\.$|^[^.]{0,12}(?:표|스레드)(?:를|을|로|에)?\s?(?:확인|참고|가능|남겨|봐|보시)"
    r"|(?:합류|입사|퇴사)하셨습니다|관련(?:이|해|하여)?\s(?:전달|공유|안내)\S{0,3}(?:됩니다|드립니다)\.$|(?:길게|자세히|간단히|짧게|먼저)\s(?:적습니다|적었습니다|적어 둡니다|정리했습니다|남깁니다)\.$"
)
"""A planner announcing that he announces something, saying who he is, or speaking to colleagues."""


def _source(unit: Unit, note: str) -> Source:
    """The unit's own words, with the label or question before them that was used, too."""
    if unit.lead is None:
        return Source(SourceKind.NOTE, unit.text, unit.span)
    span = Span(unit.lead, unit.span.end)
    return Source(SourceKind.NOTE, note[span.start : span.end], span)


def _heading(unit: Unit, note: str) -> tuple[Source, ...]:
    """The names of the columns that a row is told with."""
    return (Source(SourceKind.NOTE, note[unit.heading.start : unit.heading.end], unit.heading),) if unit.heading else ()


def links(launch: LaunchReading, reading: Reading) -> tuple[tuple[str, Source], ...]:
    """Return the pages a customer may be sent to: neither internal nor on a host for staff."""
    found: list[tuple[str, Source]] = []
    for fact in launch.facts:
        if (
            fact.field is not Field.LINK
            or fact.visibility in (Visibility.INTERNAL, Visibility.LEAD)
            or _touches(fact.span, reading.held)
        ):
            continue
        urls = re.findall(r"https?://[^\s|>)\]]+", fact.text)
        source = Source(SourceKind.NOTE, fact.text, fact.span)
        found += [(url.rstrip(".,"), source) for url in urls if _is_public(url, fact.visibility)]
    return tuple(found)


def _is_public(url: str, visibility: Visibility) -> bool:
    """A page for customers: filed so, or plainly a help page; never one on a host for staff."""
    if _STAFF_HOST.search(url):
        return False
    return visibility is Visibility.CUSTOMER or _HELP_PAGE.search(url) is not None


_HELP_PAGE = re.compile(
    r"//(?:help|support|faq|cs|guide|docs|terms|notice|event|www|m|blog|shop|game)\.|/(?:help|faq|terms|guide|notice|rates|policy|event)s?\b",
    re.IGNORECASE,
)
_STAFF_HOST = re.compile(
    r"//(?:[\w-]+\.)*(?:wiki|confluence|notion|jira|admin|figma|docs\.google|drive\.google|intra|bo|cms|git|dashboard|grafana|tableau)[\w-]*\.",
    re.IGNORECASE,
)
