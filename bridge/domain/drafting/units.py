"""What a note states about a launch, cut where sentences end instead of where clauses do.

A reader files clauses; a sentence for a customer needs the whole of what was said: the label it stands under ("예약취소:
진료 30분 전까지"), the subject its clause leans on, the 없음 after 신청 필요. So a fact is widened to its sentence wherever
nothing in that sentence is held back, and plain statements that no fact covers are not lost. A sentence that overlaps a
held-back part gives away nothing but the facts the reader filed in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bridge.domain.notes import Fact, Field, Kind, LaunchReading, Reading, Span, Visibility


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of the note, filed.

    `topic` is the label of its line and `asked` the customers' question it answers; `lead` is where in the note these
    begin, so that what is said rests on them, too.
    """

    text: str
    span: Span
    field: Field
    visibility: Visibility
    also: tuple[Field, ...] = ()
    topic: str = ""
    asked: str = ""
    lead: int | None = None


_BULLET = re.compile(
    r"(?:[\s>]|[-–—•·∙・▪◦◾■□○●◆▶►*✓✔※☞ㄴ└]\ufe0e?(?=\s|[가-힣])|:[a-z_0-9]+:|[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f?|\(?\d{1,2}[.)]\s)*"
)
_LABEL = re.compile(
    r"[*_\[【<(]*([가-힣A-Za-z][가-힣A-Za-z0-9 /·&]{0,14}?(?<!\d))[*_\]】>)]*\s*(?:[:：|]|▶|=(?=\s))(?!//)(?!\d\d)\s*(?=\S)"
)
_END = re.compile(
    r"(?<=[가-힣)\]”’\"'])[.!?…。]+(?=\s|$|[가-힣*])|(?<=[a-z0-9)][.!?])\s+(?=[A-Z가-힣])|(?<=니다)\s+(?!\()"
    r"|(?<=[가-힣]요)(?<![필주중수개소강긴]요)[~!ㅎㅋㅠ^.]*\s+(?!\()(?![가-힣]{0,3}(?:라고|라며))|\n|(?<=[ㅎㅋㅠㅜ])\s+"
)
_QA = re.compile(r"^\W*Q\s?\d{0,2}[.):]\s*(?P<asked>.+?)\s*(?:→|=>|->|A\s?\d{0,2}[.):])\s*")
_COMMA = re.compile(r"(?:,|\s[/ㅣ])\s+(?![^()]*\))")
_ASKED_BEFORE = re.compile(
    r"(?P<asked>[^.!?\n,]{2,40}?)\s*(?:라고|이라고|고)?\s*(?:물으시면|물으면|물어보면|물어보시면|문의하면|문의하시면|문의에는|문의엔|문의는|항의에는|항의엔|항의는|질문에는|질문엔|문의 오면|문의가 오면|문의 시|하시면|시에는)\s*$"
)
_AGENT_WORDS = re.compile(
    r"상담|문의|CS|센터|접수|넘[기겨]|연결|(?<!자동 )이관\s?(?:하|해|부탁|$)|에게 이관|로 이관|에스컬|티켓|담당|#|안내|응대|말씀|회신|고객이|고객에게|고객한테|클레임|항의|재량|유도|토스|확인 후|드리|바랍|주세요|마세요"
)


def units(note: str, launch: LaunchReading, reading: Reading) -> Iterator[Unit]:
    """Yield what may be said or known about `launch`, in the note's order.

    Without the note's text, each fact is a unit of its own.
    """
    return (_uncut(note, unit) for unit in _units(note, launch, reading))


def _units(note: str, launch: LaunchReading, reading: Reading) -> Iterator[Unit]:
    facts = [fact for fact in launch.facts if _is_told(fact)]
    for fact in [fact for fact in facts if note[fact.span.start : fact.span.end] != fact.text]:
        yield _plain(fact)
        facts.remove(fact)
    held = [part.span for part in reading.held]
    marks = _marks(reading)
    done: set[int] = set()
    rows = list(_rows(note))
    for row, told in rows:
        inside = [fact for fact in facts if _meets(fact.span, row)]
        done.update(id(fact) for fact in inside)
        ours = inside or (reading.kind is Kind.LAUNCH and _owner(row, reading) is launch)
        if told is not None and ours and not any(_meets(row, place) for place in held):
            field = inside[0].field if inside else filed(told[1]) or Field.LIMITS
            yield Unit(told[1], row, field, Visibility.CUSTOMER, topic=told[0], lead=row.start)
    for sentence in _sentences(note):
        inside = [fact for fact in facts if _meets(fact.span, sentence.span)]
        if any(_meets(sentence.span, row) for row, _ in rows):
            continue
        if not inside:
            yield from _leftovers(note, sentence, launch, reading, held, marks)
            continue
        fresh = [fact for fact in inside if id(fact) not in done]
        done.update(id(fact) for fact in fresh)
        if not fresh:
            continue
        if len(inside) != len(fresh) or any(not _within(fact.span, sentence.span) for fact in inside):
            yield from (_plain(fact) for fact in fresh)
        else:
            yield from _widened(note, sentence, fresh, held, marks, gaps=reading.kind is Kind.LAUNCH)


_ASIDE = re.compile(
    r"저희(?:가|는|도|끼리|쪽|\s?팀)|우리(?:가|는|도|끼리|\s?팀)|[ㄹ을는뺄할될날올갈줄]\s?(?:겁니다|거예요|거에요|것 같)|^사실\s|\s사실\s|려고\s?(?:합니다|해요|하고)|"
    r"(?:안|못)\s\S{1,4}서요?(?:\s그래요)?$|예상(?:됩니다|돼요|합니다)|추정|솔직히|(?:할|릴|길|킬|볼|줄|갈|올|낼|쓸|둘|될)게요|(?:아래와|다음과) 같이|겠죠|honestly|we're|\bour\b",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"^\W*(?:\d{1,2}\W*)?(?:대상|지역|일정|일시|개요|내용|기능|이용\s?방법|방법|요금|가격|비용|혜택|환불|취소|정책|규정|제한|예외|한도|이슈|알려진\s?이슈|유의\s?사항|주의\s?사항|안내|비고|문의|참고|변경\s?사항)"
    r"(?:\s?[/·,]\s?\S{1,5})?\W*$|^(?:\s*(?:상품|기간|데이터|요금|구분|내용|현행|변경|비고|항목|일시|대상|종류|가격|한도|기존|혜택|등급|금액|조건)\s*[|,]?){2,}$"
)


def _is_told(fact: Fact) -> bool:
    """Links are kept elsewhere; a bare heading says nothing, and the planner's asides are nobody else's."""
    if fact.field is Field.LINK or _HEADING.match(fact.text):
        return False
    return fact.field in _VERBATIM or not _ASIDE.search(fact.text)


_VERBATIM = (Field.SCRIPT, Field.HANDLING)
"""The planner speaking of the planner's own side: reasons, plans, guesses. No customer is told them by an agent."""


def _plain(fact: Fact) -> Unit:
    return _refiled(Unit(fact.text, fact.span, fact.field, fact.visibility, fact.also))


def _marks(reading: Reading) -> list[Span]:
    """Where names and dates of launches stand: said elsewhere, in the entry's own words."""
    places = []
    for launch in reading.launches:
        places += [launch.name_span, launch.moment.span, launch.end.span if launch.end else None]
        places += [phase.moment.span for phase in launch.phases]
    return [place for place in places if place is not None]


_WAS = re.compile(r"현행|기존|변경\s?전|개정\s?전|이전|AS-?IS|현재|종전", re.IGNORECASE)
_NOW = re.compile(r"^(?:변경|변경\s?후|개정|개정\s?후|신규|이후|TO-?BE|변경안)$", re.IGNORECASE)


def _rows(note: str) -> Iterator[tuple[Span, tuple[str, str] | None]]:
    """Yield the rows of a table of old and new values with what they tell; None for the heading, which tells nothing."""
    columns: tuple[int, int] | None = None
    start = 0
    for line in note.split("\n"):
        cells = [cell.strip(" *`") for cell in line.strip("| \t").split("|")]
        span = Span(start, start + len(line))
        start += len(line) + 1
        if len(cells) < 3:
            columns = None
            continue
        was = next(
            (index for index, cell in enumerate(cells) if _WAS.search(cell) and not re.search(r"\d", cell)), None
        )
        now = next((index for index, cell in enumerate(cells) if _NOW.match(cell)), None)
        if was is not None and now is not None:
            columns = (was, now)
            yield span, None
        elif columns is not None and max(columns) < len(cells) and not re.fullmatch(r"[-=:\s]*", cells[columns[1]]):
            old, new = cells[columns[0]], cells[columns[1]]
            same = old == new or new in ("동일", "좌동", "변경 없음", "-")
            yield span, (cells[0], f"{old} 그대로" if same else f"기존 {old}, 변경 후 {new}")


@dataclass(frozen=True, slots=True)
class _Sentence:
    span: Span
    topic: str
    asked: str
    listed: bool
    lead: int | None = None
    safe: bool = True


def _sentences(note: str) -> Iterator[_Sentence]:
    start = 0
    for line in note.split("\n"):
        end = start + len(line)
        lead = _BULLET.match(note, start, end)
        at = lead.end() if lead else start
        if question := _QA.match(note[at:end]):
            yield from _trimmed(
                note, at + question.end(), end, _Sentence(Span(0, 0), "", question["asked"].strip(), True)
            )
        else:
            listed = at > start and note[at - 1] != "*"
            topic, lead_at = "", None
            if label := _LABEL.match(note, at, end):
                topic, lead_at, at, listed = label[1].strip(), label.start(1), label.end(), True
            for stop in [*_END.finditer(note, at, end), None]:
                yield from _trimmed(
                    note, at, stop.start() if stop else end, _Sentence(Span(0, 0), topic, "", listed, lead_at)
                )
                at, topic, lead_at = (stop.end() if stop else end), "", None
        start = end + 1


def _trimmed(note: str, at: int, stop: int, kind: _Sentence) -> Iterator[_Sentence]:
    while at < stop and note[at] in " \t*_~`":
        at += 1
    while stop > at and note[stop - 1] in " \t*_~`,;.":
        stop -= 1
    if stop > at:
        yield replace(kind, span=Span(at, stop))


def _meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _within(one: Span, other: Span) -> bool:
    return other.start <= one.start and one.end <= other.end


def _segments(note: str, span: Span) -> list[Span]:
    """The parts of a sentence between its commas, outside brackets."""
    cuts = [span.start]
    for comma in _COMMA.finditer(note, span.start, span.end):
        cuts += [comma.start(), comma.end()]
    cuts.append(span.end)
    return [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=True) if b > a]


def _widened(
    note: str, sentence: _Sentence, facts: Sequence[Fact], held: Sequence[Span], marks: Sequence[Span], *, gaps: bool
) -> Iterator[Unit]:
    """Yield the sentence's runs of segments that hold facts, each as wide as it may be.

    `gaps`: segments without a fact belong to a run where they plainly state something.
    """
    sentence = replace(sentence, safe=not any(_meets(sentence.span, place) for place in held))
    run: list[Span] = []
    runs: list[list[Span]] = []
    for segment in _segments(note, sentence.span):
        text = note[segment.start : segment.end]
        told_of = any(_meets(segment, fact.span) for fact in facts) or (gaps and _plainly_states(text))
        if not told_of or any(_meets(segment, place) for place in (*held, *marks)):
            runs.append(run)
            run = []
        else:
            run.append(segment)
    runs.append(run)
    told: set[int] = set()
    first = True
    for run in filter(None, runs):
        span = Span(run[0].start, run[-1].end)
        inside = [fact for fact in facts if _within(fact.span, span)]
        if not inside:
            continue
        span = _only_what_belongs(note, span, inside, gaps=gaps)
        told.update(id(fact) for fact in inside)
        yield from _split_by_field(note, span, inside, sentence if first else replace(sentence, topic="", lead=None))
        first = False
    for fact in facts:
        if id(fact) not in told:
            yield _plain(fact)


def _only_what_belongs(note: str, span: Span, facts: Sequence[Fact], *, gaps: bool) -> Span:
    """Leave out a long lead that can stand by itself, and a long tail: they were passed over for a reason."""
    first, last = min(fact.span.start for fact in facts), max(fact.span.end for fact in facts)
    lead, tail = note[span.start : first], note[last : span.end]
    cut = _COMMA.search(tail)
    start = (
        span.start if (len(lead) <= _LEAD and _leans(lead.rstrip(" *_\"'“‘"))) or not lead.strip(" *_\"'“‘(") else first
    )
    if "," in lead and _plainly_states(lead.rpartition(",")[0]):
        start = span.start
    goes_on = gaps and note[:last].endswith(("고", "며")) and _plainly_states(tail.strip()) and filed(tail) is not None
    end = span.end if len(tail) <= _TAIL or (cut and cut.start() <= 2) or goes_on else last
    return Span(start, end)


_LEAD, _TAIL = 45, 8
"""Characters before and after a fact that may still belong to it."""


def _split_by_field(note: str, span: Span, facts: Sequence[Fact], sentence: _Sentence) -> Iterator[Unit]:
    """One unit for the run; several where the reader filed whole comma-separated parts of it under different fields."""
    segments = _segments(note, span)
    groups: list[tuple[Span, Fact]] = []
    for segment in segments:
        own = [fact for fact in facts if _meets(fact.span, segment)]
        lead = next((fact for fact in own if fact.span.start >= segment.start), own[0] if own else None)
        if lead is None or (
            groups and (groups[-1][1].field is lead.field or _leans(note[groups[-1][0].start : groups[-1][0].end]))
        ):
            if groups:
                groups[-1] = (Span(groups[-1][0].start, segment.end), groups[-1][1])
            else:
                groups.append((Span(span.start, segment.end), facts[0]))
        else:
            groups.append((segment, lead))
    for index, (part, fact) in enumerate(groups):
        script = next((item for item in facts if item.field is Field.SCRIPT and _meets(item.span, part)), None)
        if script is not None:
            yield _script(note, script, sentence)
            continue
        others = [item.field for item in facts if _meets(item.span, part) and item.field is not fact.field]
        unit = Unit(note[part.start : part.end], part, fact.field, fact.visibility, (*fact.also, *others))
        first = index == 0
        yield _refiled(
            replace(
                unit,
                topic=sentence.topic if first else "",
                asked=sentence.asked,
                lead=sentence.lead if first or sentence.asked else None,
            )
        )


def _script(note: str, fact: Fact, sentence: _Sentence) -> Unit:
    """A script stands verbatim; what customers say before it is said is kept beside it, where nothing is held back."""
    before = note[sentence.span.start : fact.span.start] if sentence.safe else ""
    asked = sentence.asked or _asked(before)
    about = re.sub(r"(?:은|는|이|가|을|를|에는|에|으로|로)$", "", before.strip(" ,:*\"'“‘「"))
    topic = about if not asked and 2 <= len(about) <= 12 and " > " not in about else ""
    lead = sentence.lead if sentence.asked else sentence.span.start if asked or topic else None
    return Unit(fact.text, fact.span, Field.SCRIPT, fact.visibility, fact.also, topic, asked, lead)


_LEANING = re.compile(r"(?:은|는|이|가|을|를|에서|에는|에게|에|면|서|고|때문에|경우|시|때|후|뒤|의|한|인|로)$")


def _leans(text: str) -> bool:
    return _LEANING.search(text) is not None and not re.search(r"(?:까지|불가|무료|추가|평가|시)$", text)


_TOLD_TO_SAY = re.compile(
    r"(?:통일|안내|답변|응대|말씀|설명|대답|답|표현|고지)(?:을|를)?\s?(?:만\s?)?(?:해|하|드려|드리|주|부탁|바랍|요망|필요)|(?:통일|안내|응대|답변)(?:\s?(?:요망|필요|필수))?$"
)
_QUOTED = re.compile(r"[\"“‘'「](?P<quote>[^\"”’'」\n]{4,120})[\"”’'」]")
_ROUTES = re.compile(r"(?:파트|팀|셀|부서|데스크|2차)(?:로|으로|에|에게)\s?(?:바로\s)?(?:토스|이관|전달|넘)")
_ORDER_TO_AGENTS = re.compile(
    r"(?:주세요|주십시오|바랍니다|마세요|말아\s?주세요|부탁(?:드립니다|드려요|해요)?|주시면 됩니다|주시기)$"
)


_CUT = re.compile(r"^(?:까지|부터|에는?|에서|은|는|이|가|을|를|로|으로|부로|부터는|까지는|의|도)\s+")


def _uncut(note: str, unit: Unit) -> Unit:
    """Take off the particle that a cut through a word left over: "10월 31일|까지 머니 …"."""
    cut = _CUT.match(unit.text)
    start = unit.span.start
    if cut is None or start == 0 or not note[start - 1].isalnum() or note[start : unit.span.end] != unit.text:
        return unit
    return replace(unit, text=unit.text[cut.end() :], span=Span(start + cut.end(), unit.span.end))


def _refiled(unit: Unit) -> Unit:
    """What tells agents what to say is a script, and what tells them what to do is handling, whatever it was filed under."""
    if unit.field is not Field.SCRIPT and (quote := _QUOTED.search(unit.text)) and _dictates(unit.text, quote):
        start = unit.span.start + quote.start("quote")
        about = re.sub(r"(?:은|는|이|가|을|를|에는|에|으로|로)$", "", unit.text[: quote.start()].strip(" ,:*"))
        return replace(
            unit,
            text=quote["quote"],
            span=Span(start, start + len(quote["quote"])),
            field=Field.SCRIPT,
            visibility=Visibility.CUSTOMER if unit.field is Field.HANDLING else unit.visibility,
            topic=about if len(about) <= 20 and not _ASKED_BEFORE.search(unit.text[: quote.start()].rstrip()) else "",
            asked=unit.asked or _asked(unit.text[: quote.start()]),
            lead=unit.span.start,
        )
    if unit.field is not Field.SCRIPT and _ROUTES.search(unit.text):
        return replace(unit, field=Field.HANDLING, visibility=_narrow(unit.visibility))
    if unit.field is not Field.SCRIPT and _ORDER_TO_AGENTS.search(unit.text) and _AGENT_WORDS.search(unit.text):
        return replace(unit, field=Field.HANDLING, visibility=_narrow(unit.visibility))
    if unit.field is not Field.HANDLING or _AGENT_WORDS.search(unit.text):
        return unit
    field = next((other for other in unit.also if other not in (Field.HANDLING, Field.CONTACT)), None) or filed(
        unit.text
    )
    return unit if field is None else replace(unit, field=field, visibility=Visibility.CUSTOMER)


def _dictates(text: str, quote: re.Match[str]) -> bool:
    """Whether the quoted words are to be said: an order after them, or a customers' question before them."""
    after = text[quote.end() :].strip(" .!~)")
    before = text[: quote.start()].rstrip(" \"'“‘「*")
    if re.fullmatch(r"(?:이?라고|고|으?로)만?", after):
        return True
    return _TOLD_TO_SAY.search(after) is not None or (not after and _ASKED_BEFORE.search(before) is not None)


def _narrow(visibility: Visibility) -> Visibility:
    return Visibility.AGENT if visibility is Visibility.CUSTOMER else visibility


def _asked(before: str) -> str:
    """The customers' question before a script; who asks is no question."""
    found = _ASKED_BEFORE.search(before.rstrip(" \"'“‘「*"))
    asked = found["asked"].strip(" ,*\"'“”‘’") if found else ""
    return (
        ""
        if re.search(r"(?:고객|고객님|유저|회원|분|손님|이용자)(?:이|가|께서|도|들이)?$", asked) or len(asked) < 3
        else asked
    )


_CHATTER = re.compile(
    r"안녕하세요|감사|고맙|수고|공유\s?(?:드|합|해|부탁)|부탁|여러분|죄송|양해|두서|참고(?:로|만|해|하세요|바랍)|문의\s?(?:많|예상|올|몰릴|주세요|주시|는\s?저)|"
    r"물어보실|DM|확인했|기획자|기획팀|담당|드디어|드뎌|축하|기대|저희끼리|미리|TF|셀\b|회의|기획서|문서|초안|매뉴얼|스크립트|노션|위키|시안|디자인|"
    r"저희|우리|제가|겁니다|거예요|추정|예상|"
    r"heads? up|folks|\bping\b|@|<|Q[.:]|FYI|cc\b|확정되면|다시\s?(?:공유|올릴)|정리해|전달\s?(?:드|부탁)|모르는|물어봐|알려\s?(?:드릴|주세)|숙지|대비|배포본"
)
_STATING = re.compile(
    r"(?:니다|어요|아요|해요|돼요|에요|예요|[됨함음임]|없음|있음|가능|불가|필수|필요|무료|유료|동일|예정|적용|제외|포함|미지원|지원|발송|유지|그대로|허용|완료|미검증|응답|"
    r"노출|종료|삭제|보관|지급|환불|취소|면제|청구|상이|변경|이관|차감|확인|위치|흰 화면|미정|부터|까지|수정|내년|추후|\d:\d\d|\d\s?(?:원|%|개|회|명|일|시|시간|분|P|곳|장)|만|X)(?:\s?\([^()]*\))?[.!~ㅎㅋ\s]*$"
)
_FILED: tuple[tuple[Field, re.Pattern[str]], ...] = (
    (Field.KNOWN_ISSUES, re.compile(r"이슈|오류|에러|버그|흰 화면|장애|안 보|초기화|FIX|가림|깨짐|수정|핫픽스|패치")),
    (Field.POLICY, re.compile(r"환불|취소|해지|위약금|반품|교환|철회|소멸|환급|면제|보관|삭제")),
    (Field.PRICE, re.compile(r"\d\s?(?:천|만)?\s?원|무료|유료|요금|수수료|비용|할인|적립|포인트|\dP\b")),
    (Field.HOW_TO, re.compile(r"\s>\s|누르|클릭|선택|설정|메뉴|신청|접속|로그인|아이콘|검색창|버튼|입력|켜|자동")),
    (Field.PLATFORM, re.compile(r"앱|웹|PC|iOS|안드|아이폰|버전|브라우저|기기|검증")),
    (Field.TARGET, re.compile(r"대상|고객|회원|지역|지점|전국|수도권|제외|만$")),
    (
        Field.LIMITS,
        re.compile(r"미정|내년|추후|시간|기간|\d시|평일|주말|점검|운영|최대|최소|까지$|부터$|불가|안 돼|안 됩"),
    ),
)


def filed(text: str) -> Field | None:
    """Guess the field of a statement by its words; None where they say nothing."""
    return next((field for field, words in _FILED if words.search(text)), None)


def _leftovers(
    note: str, sentence: _Sentence, launch: LaunchReading, reading: Reading, held: Sequence[Span], marks: Sequence[Span]
) -> Iterator[Unit]:
    """Plain statements that no fact covers, in a launch note's list and apart from anything held back.

    Running prose is left alone: that is where planners tell each other what is not marked as internal.
    """
    if reading.kind is not Kind.LAUNCH or not sentence.listed or _owner(sentence.span, reading) is not launch:
        return
    others = [fact.span for other in reading.launches for fact in other.facts]
    if any(_meets(sentence.span, place) for place in (*held, *others)) or _below_held(note, sentence.span, held):
        return
    whole = not any(_meets(sentence.span, place) for place in marks)
    first = True
    for span in [sentence.span] if whole else _segments(note, sentence.span):
        text = note[span.start : span.end]
        topic = sentence.topic if first and whole else ""
        first = False
        if any(_meets(span, place) for place in marks) or not _plainly_states(text):
            continue
        field = filed(f"{sentence.topic} {text}") or (Field.HOW_TO if sentence.asked else None)
        if field is not None:
            lead = sentence.lead if topic or sentence.asked else None
            yield Unit(text, span, field, Visibility.CUSTOMER, topic=topic, asked=sentence.asked, lead=lead)


_FROM_HERE = re.compile(r"아래|이하|여기서부터|여기부터|below|from here|^\s*[-=_*]{3}", re.IGNORECASE)


def _below_held(note: str, span: Span, held: Sequence[Span]) -> bool:
    """Whether a held-back part stands above in the same block, or one above says that all below is internal."""
    block = note.rfind("\n\n", 0, span.start)
    return any(
        place.end <= span.start and (place.start > block or _FROM_HERE.search(_line_of(note, place))) for place in held
    )


def _line_of(note: str, span: Span) -> str:
    end = note.find("\n", span.start)
    return note[note.rfind("\n", 0, span.start) + 1 : end if end >= 0 else len(note)]


def _plainly_states(text: str) -> bool:
    return 4 <= len(text) <= 160 and not _CHATTER.search(text) and _STATING.search(text) is not None


def _owner(span: Span, reading: Reading) -> LaunchReading | None:
    """The launch a sentence belongs to: the last one spoken of before it, the first where none is."""
    if len(reading.launches) < 2:
        return reading.launches[0] if reading.launches else None
    places: list[tuple[int, int]] = []
    for index, launch in enumerate(reading.launches):
        spans = [launch.name_span, launch.moment.span, *(fact.span for fact in launch.facts)]
        places += [(place.start, index) for place in spans if place and place.start <= span.start]
    return reading.launches[max(places)[1]] if places else reading.launches[0]
