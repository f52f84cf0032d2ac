"""What was until then and what will be, side by side: 이전 기준 and 새 기준.

Whoever handles a change is asked two things: what held before, and what holds now. So each step from one to the other is told in two
places that stand beside each other, and not once more under a heading of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from bridge.domain.drafting.cutting import sentences
from bridge.domain.drafting.pointing import leans
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.entries import Part, Piece, Source, SourceKind
from bridge.domain.korean import fill, josa
from bridge.domain.notes import Fact, LaunchReading, Precision, Span, Visibility
from bridge.domain.sentences import TOPICS, clean, is_change, say_moment, speak_dates, takes_particle, was_and_now
from bridge.domain.sentences.notation import say_ranges


@dataclass(frozen=True, slots=True)
class Rules:
    """The pieces, and which statements they tell (by identity): these stand nowhere else."""

    pieces: tuple[Piece, ...] = ()
    told: frozenset[int] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class _Step:
    """One step: of what, what was and what will be."""

    of: str
    was: str
    now: str

    def side(self, value: str, *, named: bool) -> str:
        """What it is on one side; `named`: said of its name with a particle, as of one thing."""
        return f"{josa(self.of, '이/가') if named else self.of} {value}".strip()

    @property
    def named(self) -> bool:
        """Whether its name is a noun without a particle, and no amount, and each side is one: 갱신 주기 | 3년."""
        word = self.of.rpartition(" ")[2]
        if not all(_VALUE.match(side) for side in (self.was, self.now)):
            return False
        return re.search(r"[\d)]|거$", word) is None and takes_particle(word)


_VALUE = re.compile(
    r"\d|[가-힣]{1,6}의\s\d|(?:월|연|주|하루|최대|최소|최근|매[월주일년]|1인|오전|오후|전날|당일|[가-힣A-Za-z]{1,4}당)\s|무제한|무료|없음"
)
"""How an amount, a time or a count begins."""
_CHANGES = r"(?:변경|인상|인하|단축|연장|확대|축소|상향|하향|조정|완화|강화)됩니다\."
_STEPS = re.compile(rf"(?P<steps>(?:[^.]|\.(?=\d))+?(?:으로|로)) {_CHANGES}(?=\s|$)")
_REST = re.compile(rf"^(?:[^.]|\.(?=\d))+? {_CHANGES}\s*")
_WORDS = r"(?:[^,()]|\([^()]*\)|,(?=\d))"
_STEP = re.compile(
    rf"(?:(?P<of>{_WORDS}{{1,40}}?(?<=\S))(?:은|는(?!\s(?:날|곳|것|때|기간|시간|사람|분|금액|비용)(?:은|는|이|가|\s))|(?<=기한|기간|금액|횟수|요금|시간|비용)도)\s)?(?P<was>{_WORDS}{{1,40}}?)에서 (?P<now>{_WORDS}{{1,45}}?)(?:으로|로)"
)
_NO_VALUE = re.compile(r"에서\s|(?:[가-힣]면|\s시|때)(?:\s|$)|[가-힣](?:은|는|이|가)\s.*[가-힣](?:은|는)\s")
_GENERIC = re.compile(
    r"^(?:(?:조정|변경|개정|인상)\s?(?:내역|내용|사항)\s?|(?:적용|시행)되며\s|(?:대신|또한?|그리고|단|다만),?\s)"
)
_COUNTED = re.compile(r"(?P<of>.*?)(?P<amount>(?:(?:월|연|주|하루|1인|최대)\s)?\d[\d,.]*\s?[가-힣%]{1,3})")
_UNIT = re.compile(r"\d(원|회|개|명|%|일|GB|MB|P)$")
_AMOUNT = r"\d[\d,.]*\s?(?:만|천|억)?\s?[가-힣%A-Za-z]{0,4}(?:\s(?:이하|이상|미만|초과|이내))?"
_LED = re.compile(rf"(?P<lead>(?:[^,]|,(?=\d)){{1,40}}\s){_AMOUNT}")
_BARE = re.compile(_AMOUNT)
_DATED = re.compile(r"^.*\d{1,2}월 \d{1,2}일.*(?:부터|부로|에)\s")
_DAY = re.compile(r"\d{1,2}월 \d{1,2}일|\d{1,2}월\s?(?:분|이용분|청구분|부터|중|말|초)")
_WAS = re.compile(
    r"(?:기존|종전|이전|지금까지|현재까지)에?는\s(?!.*(?:이제|앞으로|변경 후|[가-힣](?:는데|지만|으나|였고)\s))"
)
_WILL_BE = re.compile(r"(?:변경 후|개정 후|앞으로)(?:에)?는\s")
_MOST = 130
"""Characters of the values that stand in one sentence."""


def rules(
    said: Sequence[Statement], launch: LaunchReading, whose: Fact | None, template: EntryTemplate, note: str
) -> Rules:
    """Return what was and what will be of a launch, where the day between them is known."""
    when = say_moment(launch.moment)
    exact = whose is not None or launch.moment.precision in (Precision.MINUTE, Precision.DAY)
    if not when or not exact:
        return Rules()
    when = when.removesuffix(" 중") if whose else when
    noted = [item for item in said if item.visibility is Visibility.CUSTOMER and item.source.kind is SourceKind.NOTE]
    steps = _of_launch(_all_steps(noted), launch.name or "")
    rest: tuple[Source, ...] = (Source(SourceKind.NOTE, launch.moment.text, launch.moment.span),)
    rest += (Source(SourceKind.NOTE, whose.text, whose.span),) if whose else ()
    pieces: list[Piece] = []
    for part, frame in ((Part.OLD_RULE, "old_rule"), (Part.NEW_RULE, "new_rule")):
        for text, sources in _in_groups(steps, new=part is Part.NEW_RULE):
            told = _told(template, frame, when, whose.text if whose else "", text)
            pieces.append(Piece(part, told, Visibility.CUSTOMER, (*sources, *rest)))
    taken = {id(item) for item, _ in steps}
    behind = ((item, _REST.sub("", item.text, count=1)) for item, _ in steps if not item.quoted)
    pieces += [_piece(Part.NEW_RULE, item, text) for item, text in behind if text]
    own = [item for item in said if item.visibility is Visibility.CUSTOMER and item.spoken and not item.quoted]
    for item, part in (*_of_sides(own, note), *_beside(own, steps)):
        if id(item) not in taken:
            pieces.append(_piece(part, item, item.text))
            taken.add(id(item))
    once = {(piece.part, piece.text): piece for piece in reversed(pieces)}
    return Rules(tuple(reversed(once.values())), frozenset(taken))


_Steps = Sequence[tuple[Statement, tuple[_Step, ...]]]


def _all_steps(noted: Sequence[Statement]) -> _Steps:
    """The steps that statements tell; of several amounts each needs its name."""
    told = ((item, _quoted(item) if item.quoted else _steps(item.text, keep=item.row)) for item in noted)
    steps = [(item, tuple(_of_whom(item, step) for step in found)) for item, found in told if found]
    if sum(len(found) for _, found in steps) < 2:
        return steps
    return [(item, found) for item, found in steps if all(step.of or not _BARE.fullmatch(step.now) for step in found)]


def _of_whom(item: Statement, step: _Step) -> _Step:
    """A step that names nothing, with the people whose line it stands in: "저녁만 드시던 분: 월 9만원 → 7만원"."""
    return replace(step, of=item.topic) if not step.of and _PEOPLE.search(item.topic) else step


def _of_launch(steps: _Steps, name: str) -> _Steps:
    """The one step that names nothing, with what the launch's own name says changes: "새벽배송 마감 앞당김", 23:00 → 22:00."""
    changed = _CHANGED.fullmatch(name)
    if changed is None or [len(found) for _, found in steps] != [1]:
        return steps
    [(item, (step,))] = steps
    own = replace(step, of=changed["of"])
    return [(item, (own,))] if not step.of and own.named else steps


_PEOPLE = re.compile(r"(?:분|고객|회원|가입자|이용자|구독자|예약자|구매자|세대|매장|지점)$")


def _piece(part: Part, item: Statement, text: str) -> Piece:
    return Piece(part, text, item.visibility, (item.source, *item.more_sources))


def _beside(own: Sequence[Statement], steps: _Steps) -> Iterator[tuple[Statement, Part]]:
    """Yield what belongs to the new rule: the other rows of its table, and what says something only beside it."""
    tables = {item.line for item, _ in steps if item.row}
    yield from ((item, Part.NEW_RULE) for item in own if item.row and item.line in tables)
    taken = {id(item) for item, _ in steps}
    for before, item in pairwise(own):
        if id(before) in taken and item.line == before.line and leans(item.text):
            taken.add(id(item))
            yield item, Part.NEW_RULE


def _told(template: EntryTemplate, frame: str, when: str, whose: str, text: str) -> str:
    if not whose:
        return fill(template.summary[frame], when=when, text=text)
    of = _SINCE.sub("", whose) if frame == "old_rule" else whose
    return fill(template.summary[f"{frame}_of"], when=when, name=of, text=text)


_SINCE = re.compile(r"^(?:이후인?|신규)\s")


def _steps(text: str, *, keep: bool = False) -> tuple[_Step, ...]:
    """What a sentence says turns into what; nothing where it says more than that, or of another day.

    `keep`: what it is of is a row's own name, however plain ("대상").
    """
    whole = _STEPS.match(text)
    if whole is None:
        return ()
    found = []
    for part in re.split(r"(?<=로), ", whole["steps"]):
        step = _STEP.fullmatch(_DATED.sub("", part))
        if step is None:
            return ()
        of, was, now = (step["of"] or "").strip(), step["was"].strip(), step["now"].strip()
        if any(_DAY.search(side) or _NO_VALUE.search(side) for side in (was, now)) or _DAY.search(of) or " → " in part:
            return ()
        lead = _LED.fullmatch(was) if _BARE.fullmatch(now) else None  # 체크아웃 후 30일에서 14일로
        of = _GENERIC.sub("", of)
        counted = _COUNTED.fullmatch(of)
        if counted and not re.search(r"\d", was) and re.search(r"\d", now):
            of, was, lead = (
                counted["of"].strip(),
                f"{counted['amount']} {was}",
                None,
            )  # 송금 월 10회 | 무료 → 월 5회 무료
        if now.endswith(f" {was}") and re.search(r"\d", of) and re.search(r"\d", now):
            of, was = "", f"{of} {was}"  # 24시간 전까지 | 무료 → 48시간 전까지 무료: each side is whole
        unit = _UNIT.search(now)
        was = f"{was}{unit[1]}" if unit and was[-1:].isdigit() else was
        found.append(
            _Step("" if of in TOPICS.values() and not keep else of, was, f"{lead['lead']}{now}" if lead else now)
        )
    return tuple(found)


def _quoted(item: Statement) -> tuple[_Step, ...]:
    """What turns into what in a line that no rule could make a sentence of, where its label says of what."""
    sides = was_and_now(item.source.quote.partition(":")[2].strip()) if item.topic else None
    if sides is None or max(map(len, sides)) > _SHORT or not is_change(*sides, item.topic):
        return ()
    was, now = (say_ranges(speak_dates(clean(side))) for side in sides)
    if any("," in side or _NO_VALUE.search(side) or _VERB.search(side) for side in (was, now)):
        return ()
    return (_Step(item.topic, was, now),)


_SHORT = 30
_VERB = re.compile(r"(?:[다요음함됨]|하고|되고|문의|요청|질문)$|[()]|말고|하지\s")


def _in_groups(steps: _Steps, *, new: bool) -> Iterator[tuple[str, tuple[Source, ...]]]:
    """Yield the values on one side, as many in a sentence as it holds, with what they rest on."""
    texts: list[str] = []
    sources: list[Source] = []
    all_of = [step for _, found in steps for step in found]
    apart = len({step.of for step in all_of}) == len(all_of)
    named = apart and all(step.named and (len(all_of) == 1 or _ATTRIBUTE.search(step.of)) for step in all_of)
    for item, found in steps:
        values = [step.side(step.now if new else step.was, named=named) for step in found]
        values = [value for value in dict.fromkeys(values) if value not in texts]
        if texts and len(", ".join([*texts, *values])) > _MOST:
            yield ", ".join(texts), tuple(dict.fromkeys(sources))
            texts, sources = [], []
        texts += values
        sources.append(item.source)
    if texts:
        yield ", ".join(texts), tuple(dict.fromkeys(sources))


_ATTRIBUTE = re.compile(
    r"(?:한도|기간|기한|시간|횟수|매수|개수|인원|용량|거리|주기|기준|금액|가격|할인|적립|[료율률비]|[가-힣]일|금리|수수료|보증금|면책금)$"
)
"""What is said of a thing: each of several takes its particle, where a list of sorts and prices takes none."""
_CHANGED = re.compile(
    r"(?P<of>.{0,24}(?:한도|기간|기한|시간|횟수|매수|개수|인원|용량|기준|금액|가격|요금|이용료|수수료|배송비|[가-힣]비(?<!준비)(?<!장비)|요율|적립률|할인율|금리|마감))(?:\s(?:변경|인상|인하|조정|축소|확대|연장|단축|상향|하향|완화|강화|개편|개정|앞당김))*(?:\s(?:안내|건))?"
)
"""A name that says what changes: 안전결제 수수료 인하."""
_HEADED_WAS = re.compile(
    r"\W*(?:AS-?IS|당초|기존|현행|변경\s?전|개정\s?전|종전|지금까지)(?:\s?기준)?\W*", re.IGNORECASE
)
_HEADED_NOW = re.compile(r"\W*(?:TO-?BE|변경|변경\s?후|개정|개정\s?후|앞으로)(?:\s?기준)?\W*", re.IGNORECASE)
_LABELLED_WAS = re.compile(r"(?:AS-?IS|당초|기존|현행|변경\s?전|개정\s?전|종전)(?:\s?기준)?", re.IGNORECASE)
_LABELLED_NOW = re.compile(r"(?:TO-?BE|변경\s?후|개정\s?후|앞으로)(?:\s?기준)?", re.IGNORECASE)


def _of_sides(said: Sequence[Statement], note: str) -> Iterator[tuple[Statement, Part]]:
    """Yield the statements that are of one side only: said so, or under a heading that says so."""
    was, now = _under_headings(note)
    before: tuple[Source, Part] | None = None
    for item in said:
        span = item.source.span
        part = None
        if _WAS.match(item.text) or _LABELLED_WAS.fullmatch(item.topic) or _inside(span, was):
            part = Part.OLD_RULE
        elif _WILL_BE.match(item.text) or _LABELLED_NOW.fullmatch(item.topic) or _inside(span, now):
            part = Part.NEW_RULE
        elif before is not None and before[0] == item.source:
            part = before[1]  # the rest of a line that begins so
        before = (item.source, part) if part is not None else None
        if part is not None:
            yield item, part


def _inside(span: Span | None, places: Sequence[Span]) -> bool:
    return span is not None and any(place.start <= span.start < place.end for place in places)


def _under_headings(note: str) -> tuple[list[Span], list[Span]]:
    """Where the lines stand below a heading of what was, and below one of what will be; both only where there are both."""
    found: dict[bool, list[Span]] = {True: [], False: []}
    labelled = any(_LABELLED_WAS.fullmatch(item.topic) for item in sentences(note))
    now: bool | None = None
    depth, start = 0, 0
    for line in note.split("\n"):
        deep = len(line) - len(line.lstrip())
        head = _HEADED_WAS.fullmatch(line) or _HEADED_NOW.fullmatch(line)
        if head is not None:
            now, depth = _HEADED_WAS.fullmatch(line) is None, deep
        elif not line.strip() or (deep <= depth and not re.match(r"\s*[-•·*▪]", line)):
            now = None
        elif now is not None:
            found[now].append(Span(start, start + len(line)))
        start += len(line) + 1
    both = found[True] and (found[False] or labelled)
    return (found[False], found[True]) if both else ([], [])
