"""Whether a note says that something opens, that a rule of it turns, or that its date moves — or none of these in so many words.

"…부터 이용하실 수 있습니다" is said only of what the note itself says opens: a cut, a closing or a rise told as an opening is the
worst a first line can do. Where the announcing lines say neither, the first line is one that is right of anything.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bridge.domain.drafting.cutting import sentences
from bridge.domain.drafting.own_days import DAY as _DAY
from bridge.domain.drafting.own_days import NONE, OwnDays, moved_by_case, own_days
from bridge.domain.drafting.own_days import said_day as _day
from bridge.domain.notes import Field, Kind, LaunchReading, Reading, Span, meets
from bridge.domain.sentences import clean

_FIGURE = r"(?:최대|최소|월|연|주|하루|1회|1인당?|인당|편도|왕복|약)?\s?[\d,.]+\s?(?:천|만|백|억)?\s?[가-힣A-Za-z%]{0,4}(?:\s?(?:이상|이하|미만|초과|까지))?"
_ARROW = r"\s*(?:→|->|=>|⇒|➡️?)\s*"
_STEP = re.compile(rf"(?P<was>{_FIGURE}){_ARROW}(?P<now>{_FIGURE})(?=\s*(?:[,.(\n]|/(?!\d)|로\s|으로\s|$))")
"""One amount and the one after it: "4대→2대"."""
_OPENS = re.compile(
    r"오픈(?!\S{0,3}\s?(?:일정\S?\s)?(?:연기|미[뤄룹]|밀[려리립]|보류|못|안\s))|런칭|론칭|출시|열립|열려|열리|열어|열고|엽니|여나|라이브|이용\s?가능|(?<![가-힣])개시|시작|개장|개강|개통|재개"
    r"|\[(?:신규|신상품|NEW)|[【<*](?:신규|신상품)|신규\s?(?:기능|서비스|상품|오픈)|새로\s|새\s(?:기능|버튼|메뉴|서비스)|생깁|생겨|생기|나옵|나와요|나왔|냅니다|내놓|나갑|나가요|나가는|나갈\s|CBT|베타|들어[와옵갑가]|켜집|켜져|켜요|켭니"
    r"|써\s?볼|쓰실\s?수\s?있|쓸\s?수\s?있|하실\s?수\s?있|할\s?수\s?있(?!는\s?\S*\s?(?:횟수|기기|기간|금액))|가능해[져집]|가능합니다|[가-힣]\s(?:됩니다|돼요|됨)|되게\s|팝니다|팔아요|팔기|판매|받습니다|받아요|받게|도입|추가|신설|첫선|선보"
    r"|정식|예매|모집|접수\s?(?:받|시작)|붙습니다|붙어요|\b(?:launch\w*|opens?|opening|goes? (?:live|out)|going live|available|starts?|starting|begins?|introduc\w+|rollout|release\w*|new|we open)\b",
    re.IGNORECASE,
)
_A_DAY = re.compile(r"(?<![\d/.])\d{1,2}\s?[/월]\s?\d{1,2}(?!\d|\s?[명개건배회])")
_PLAINLY = re.compile(
    r"오픈|런칭|론칭|출시|열[립려리어]|엽니|라이브|(?:이용|사용)\s?가능|개[시장통]|재개|신규\s?(?:기능|서비스|상품)|(?:써\s?볼|쓰실|쓸|하실|할)\s?수\s?있|\b(?:launch\w*|opens?|live|available)\b",
    re.IGNORECASE,
)
"""The same in words that say so of nothing else: what has an end, or turns, needs these."""
_TURNS = re.compile(
    r"변경|바뀌|바뀝|바뀐|바꾸(?:기로|려고|었|고자)|바꿉|바꿔요|바꿨|달라|개편|개정|조정|현행|인상|인하|오[르릅]|올[라립]|내[려립](?!받)|낮[아춥추]|높[아입이]|상향|하향|축소|확대|단축|연장|강화|완화|줄[어이입여]|늘[어리립려]|세[집지]|제한(?:됩|합)|유료화|무료화"
    r"|\b(?:chang\w+|increas\w+|decreas\w+|reduc\w+|rais\w+|(?:goes|going) (?:up|down|from)|cut|limits?)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?<!점검\s)(?<!점검)종료(?!\s?(?:직후|후|되면|하고|한 뒤))|중단|마감(?!\s?시)|폐지|닫[습고는]|접[습고는어]|없[애앤앱]|없어[져집지]|사라[져집지]|까지만|끝(?:납니다|나요|남|난다|나는|났)|그만|휴[무장관점업진]|철수|내려갑|막[습혀힙]|마(?:칩니다|쳐요|침|친다|무리합)|\b(?:end|ends|ending|shut\w*|sunset|EOL|stop(?:s|ped|ping)?|retir\w+|deprecat\w+|close[sd]?|discontinu\w+|no longer)\b",
    re.IGNORECASE,
)
_MAILED = re.compile(
    r"(?:메일|문자|알림톡|푸시|고지서?|공지|안내문?)(?:이|가|은|는|도)?\s(?:\S+\s){0,3}?(?:나[가갑]|보[내냅])\S*"
)
_REFUSED = re.compile(
    r"(?:더\s)?(?:이상\s)?(?<![가-힣])(?:안|못)\s(?:나[가갑]|하[ㄴ지]|합|해|됩|돼|되|받|팔|팝|엽|열|보[내냅])[가-힣]*"
)
"""What is not done does not open: "종이 고지서 안 나갑니다"."""
_TITLE = re.compile(r"업데이트|릴리[즈스]|배포|오픈|출시|신규|공개|release", re.IGNORECASE)
"""What opens, in the title of several."""
_STAYS = re.compile(r"그대로|현행|(?<![가-힣])기존|지금은|종전|원래|변동\s?없|→|->|⇒|변경")
"""What a note says only where something was there before."""
_WAS_SO = re.compile(r"현행|종전|변경\s?전|지금은|원래")
"""…and what it was."""
_MOVES = re.compile(
    r"연기|미[뤄루룹룸]|밀[려리립림]|늦[어춰추춥]|당[겨깁기]|앞당|뒤로|순연|일정\s?변경|(?:날짜|시간|시각)(?:만|이|가|을|를)?\s?(?:변경|바뀌|바뀝|바꿔|바꿉|바꾸|조정)|(?:오픈|시행|적용|출시)\s?(?:일|일정|일자|날짜)\S{0,2}\s(?:변경|바뀌|바뀝|바뀌었|조정)"
    r"|\b(?:postpon\w+|delay\w*|moved|pushed|rescheduled)\b",
    re.IGNORECASE,
)
_UNDECIDED = re.compile(
    r"미정|미확정|확정되(?:면|는\s?대로|지)|정해지(?:면|는\s?대로|지)|(?:못|안)\s?정[해했하]|아직|나오는\s?대로|나와봐야|잡히(?:면|는)|보류|통과하는?\s?대로|끝나(?:봐야|면)|추후|논의\s?중|협의\s?중|검토\s?중|조율\s?중|약속드리기|TBD|TBA",
    re.IGNORECASE,
)
_WAS_DAY = re.compile(
    rf"(?:(?P<of>[가-힣]{{2,6}}(?:\s[가-힣]{{2,6}})?)\s*[:：]?\s*)?~?(?P<was>{_DAY})[~*_\s]*(?:(?:→|->|=>|⇒|➡️?|에서)[\s*_]*(?:(?:변경|조정|확정|수정|개정)\s?)?|(?:이|가)?\s?(?:아니고|아니라|말고)\s[^\d\n]{{0,12}})$"
)
_NEW_DAY = re.compile(
    rf"[\s~*_)]*(?:(?:시작|오픈|시행|출시|판매|개시|개장|개강|예정)[\s*_]*)?(?:→|->|=>|⇒|➡️?|에서)[\s*_]*(?P<now>{_DAY})"
)
_PUT_OFF = re.compile(r"연기|밀[림리려렸]|미[뤄룹뤘]|늦[춰췄]|당[겨겼]")
_NEXT_CELL = re.compile(rf"[ *_]*(?:\||\t)[ *_]*(?P<now>{_DAY})")
_THEN_NOW = re.compile(
    r"(?:당초|기존|현행|종전|변경\s?전|이전)[ *_]*(?:\||\t)[ *_]*(?:변경(?!\s?전)|조정|이후|현재|새)"
)
_OF_OPENING = re.compile(
    r"^(?:오픈|시행|적용|출시|개시|시작|판매|오픈\s?시점|(?:오픈|시행|적용|출시|개시)?\s?(?:일|일정|일시|일자|날짜)|당초|기존|원래|현행|변경|은|는)$"
)


@dataclass(frozen=True, slots=True)
class Turning:
    """What the announcing sentences say. `was` and `now` are one amount and the next, or with `moves` the day before; `of` is what else of it moves, `span` where they stand. `apply` is what the date is
    one of applying for, or of selling: 신청, 접수, 판매; `part` is what of the launch the date is of, where it is not of all; `before`: the note says what it was before; `days`: whose own the day is; `dated`: the note gives days, though none is the launch's.
    """

    opens: bool = False
    undecided: bool = False
    turns: bool = False
    ends: bool = False
    moves: bool = False
    was: str = ""
    now: str = ""
    of: str = ""
    apply: str = ""
    part: str = ""
    before: bool = False
    span: Span | None = None
    days: OwnDays = NONE
    dated: bool = False


def turning(launch: LaunchReading, reading: Reading, note: str) -> Turning:
    """Tell what the sentences that announce `launch` say; nothing of what is held back."""
    held = [part.span for part in reading.held]
    if launch.moment.at is None:
        several = len(reading.launches) > 1  # what is undecided, or dated, may be another's
        dated = several or any(
            not any(meets(Span(found.start(), found.end()), part) for part in held) for found in _A_DAY.finditer(note)
        )
        undecided = not note or (_UNDECIDED.search(note) is not None and not several)
        return Turning(undecided=undecided, dated=dated)
    own = [place for place in (launch.name_span, launch.moment.span) if place is not None]
    aside = [place for place in held if not any(meets(place, mark) for mark in own)]
    text = "\n".join(_announcing(launch, reading, note, aside))
    refused = launch.name is not None and _REFUSED.search(text.partition(launch.name)[2][:10]) is not None
    text = _MAILED.sub(" ", _REFUSED.sub(" ", text))
    if launch.name:
        text = text.replace(
            launch.name, launch.name.rpartition(" ")[2]
        )  # 야간연장 영업: a word inside a name tells nothing
    again = reading.kind in (Kind.CHANGE, Kind.CORRECTION)
    if len(reading.launches) < 2 and (cases := moved_by_case(note, held)) is not NONE:
        return Turning(days=cases, span=cases.span)
    before = _day_before(launch, note, held, reading.kind)
    if before is not None:
        return before
    if _moved_to(launch, note, held):
        return Turning(moves=True)
    if (again or _PUT_OFF.search(text)) and (after := _day_after(launch, note, held)) is not None:
        return after
    if again and _MOVES.search(text):
        return Turning(moves=True)
    days = own_days(launch, note, held, alone=len(reading.launches) < 2)
    if days is not NONE:
        return Turning(days=days, span=days.span)
    ends = refused or (_ENDS.search(text) is not None and not _opens_then(launch, note, held))
    turns = _TURNS.search(text) is not None or _STEP.search(text) is not None
    if (applies := _applying(launch, note, held)) and (not ends or launch.end is not None):
        return Turning(opens=True, apply=applies)
    if (step := _amounts(launch, note, held)) is not None:
        return step
    part, place = _of_part(launch, note, held)
    if turns or ends:
        opens = _OPENS.search(text) is not None and not ends and not again
        plainly = opens and (not turns or _PLAINLY.search(text) is not None)
        return Turning(opens=plainly, turns=turns and not again and opens == plainly, ends=ends, part=part, span=place)
    title = len(reading.launches) > 1 and _TITLE.search(_title(note, held)) is not None
    was_so = _WAS_SO.search(note if len(reading.launches) < 2 else text) is not None
    opens = _OPENS.search(text) is not None or not note or title or _is_used(launch, reading, note)
    opens = opens and (launch.end is None or not note or title or _PLAINLY.search(text) is not None)
    return Turning(opens=opens, part=part, before=was_so, span=place)


_OPENS_THEN = re.compile(
    r"[)\s]*(?:부터|에)?\s?(?:(?:정식|그랜드|전국|순차)\s?)?(?:오픈|출시|런칭|열[립려어]|엽니|라이브|개장|개점)(?!\s?(?:종료|중단|취소|연기))"
)


def _opens_then(launch: LaunchReading, note: str, held: Sequence[Span]) -> bool:
    """Whether the words right behind the date say that it opens then, whatever closes beside it: "4/24(토) 오픈, 매주 월요일 휴무"."""
    span = launch.moment.span
    found = _OPENS_THEN.match(note, span.end) if span is not None else None
    return found is not None and not any(meets(Span(found.start(), found.end()), part) for part in held)


_MOVED_TO = re.compile(
    r"[)\s]*(?:\s?(?:오전|오후)?\s?\d{1,2}(?:시|:\d\d)\s?)?[)\s]*(?:으로|로)\s?(?:변경|조정|옮[기깁겨긴]|미[뤄룹룬]|늦[춥춰추]|당[기겨깁긴]|연기)"
)


def _moved_to(launch: LaunchReading, note: str, held: Sequence[Span]) -> bool:
    """Whether it is the date that moves right behind the date: "2/10에서 2/17 0시로 옮깁니다"."""
    span = launch.moment.span
    found = _MOVED_TO.match(note, span.end) if span is not None else None
    return found is not None and not any(meets(Span(found.start(), found.end()), part) for part in held)


_PART = re.compile(r"(?P<of>(?:[가-힣A-Za-z·+]+\s){0,3}[가-힣A-Za-z·+()]+?)(?:\s?[:：]\s*|(?:은|는)\s)[*_~\s]*\Z")
_PART_FIRST = re.compile(r"(?P<of>(?:[가-힣A-Za-z·+]+\s){0,2}[가-힣A-Za-z·+]+)\s?[:：]\s(?=\S)")
_OF_DAY = re.compile(
    r"일$|폐지|대상|방법|요금|가격|비용|혜택|조건|한도|제한|환불|취소|해지|예외|제외|상담|문의|경로|멘트|예약|내용|요약|소식|개요|무엇|정책|제도|이름|상품|건$|참고|유의|주의|비고|일시|시행|적용|오픈|개시|시작|일정|일자|기간|언제|날짜|릴리[즈스]|배포|출시|출고|시기|변경|공연|운영|종료|마감|중단|예정|개통|판매|공지|안내|발송|제목|구분|기준|방송|날|때|시간|시점|효력|반영|개정|부터|점검|이용|신청|접수|모집|When|Date|Live|Effective"
    r"|이번|이날|그날|이건|그건|오늘|저희|우리|건명|서비스|기능|당초|기존|현행|원래|바뀐|^[가-힣]$|^\d",
    re.IGNORECASE,
)
"""What a day is labelled with that is the launch's own."""


def _of_part(launch: LaunchReading, note: str, held: Sequence[Span]) -> tuple[str, Span | None]:
    """What stands before the date on its line as what the date is of, where that is neither the launch nor a word for its day: "시스템 에어컨은 5월부터"."""
    span, name = launch.moment.span, launch.name or ""
    nothing: tuple[str, Span | None] = ("", None)
    if span is None or not name:
        return nothing
    line = _line(note, span)
    start = max(
        line.start,
        *(found.end() + line.start for found in re.finditer(r"[.!?]\s|니다\s", note[line.start : span.start])),
        0,
    )
    own = launch.name_span
    if own is not None and meets(own, Span(start, span.start)):
        return nothing
    lead = re.sub(
        r"^[\s>*_~•·\-–—▶☞✔□■○●◆◇▪ㅇㆍ]*(?:\[[^\]\n]*\]|[①-⑩]|\d{1,2}[.)]|[가-하][.)])?\s*",
        "",
        note[start : span.start],
    )
    found = _PART.fullmatch(lead) or _PART_FIRST.match(lead)
    if found is None or _OF_DAY.search(found["of"]) or any(meets(Span(start, span.end), part) for part in held):
        return nothing
    of = found["of"].strip()
    people = re.search(r"(?:분|고객|회원|가입자|이용자|예약자|구매자)$", of)
    shared = not people and any(word in name for word in re.findall(r"[가-힣A-Za-z]{2,}", of))
    if shared or len(of) > _LONGEST or not re.search(r"[가-힣]{2}", of):
        return nothing
    return of, Span(start, span.end)


def _announcing(launch: LaunchReading, reading: Reading, note: str, held: Sequence[Span]) -> list[str]:
    """The sentences with the name and with the date, and the first one; of several launches each its own only."""
    cut = [Span(item.span.start if item.lead is None else item.lead, item.span.end) for item in sentences(note)]
    places = [place for place in (launch.name_span, launch.moment.span) if place is not None]
    spans = [next((span for span in cut if meets(span, place)), _line(note, place)) for place in places]
    if len(reading.launches) < 2:
        spans += cut[:1]
    else:
        names = [other.name_span for other in reading.others(launch) if other.name_span]
        spans = [span for span in spans if span == spans[0] or not any(meets(name, span) for name in names)]
    return [_open(note, span, held) for span in dict.fromkeys(spans)]


def _title(note: str, held: Sequence[Span]) -> str:
    first = re.search(r"\S", note)
    return _open(note, _line(note, Span(first.start(), first.start())), held) if first else ""


def _line(note: str, place: Span) -> Span:
    end = note.find("\n", place.end)
    return Span(note.rfind("\n", 0, place.start) + 1, end if end >= 0 else len(note))


def _open(note: str, span: Span, held: Sequence[Span]) -> str:
    """The text of a span without what is held back."""
    return "".join(
        " " if any(place.start <= at < place.end for place in held) else note[at] for at in range(span.start, span.end)
    )


def _is_used(launch: LaunchReading, reading: Reading, note: str) -> bool:
    """Whether a launch's facts show something to use or to buy, in a note that knows of nothing before it."""
    if reading.kind is not Kind.LAUNCH or _STAYS.search(note) or _ENDS.search(note):
        return False
    return any(not _OF_USE.isdisjoint((fact.field, *fact.also)) for fact in launch.facts)


_OF_USE = {Field.HOW_TO, Field.PRICE, Field.PLATFORM}


_LABELLED = re.compile(
    rf"(?<=\n)[^\w\n]*(?:당초|기존|종전|변경\s?전)\s*[:：]?\s*(?P<was>{_DAY})[^\n~∼]*\n[^\w\n]*(?:변경|조정|변경\s?후|새\s?일정)\s*[:：]?\s*\Z"
)
"""The day on the line above, labelled as what was, where this one's line is labelled as what will be."""
_NOT_THAT = re.compile(r"아니고|아니라")


def _day_before(launch: LaunchReading, note: str, held: Sequence[Span], kind: Kind) -> Turning | None:
    """The day that a launch was announced for before, where it stands right before the new one."""
    span = launch.moment.span
    if span is None:
        return None
    text = note[span.start : span.end]
    inner = re.match(rf"(?P<was>{_DAY})\s*(?:→|->|=>|⇒|➡️?)", text)
    start = note.rfind("\n", 0, span.start) + 1
    found = inner or _WAS_DAY.search(note[start : span.start])
    if found is None and (above := _LABELLED.search(note, 0, span.start)):
        start, found = 0, above
    if found is None or (kind is Kind.LAUNCH and _NOT_THAT.search(found.group())):
        return None  # a launch whose own note takes a day back has not moved
    place = Span(span.start if inner else start + found.start(), span.end)
    if any(meets(place, part) for part in held):
        return None
    known = {*(launch.name or "").split(), "같고"}
    of = [_PARTICLE.sub("", word) for word in (found.groupdict().get("of") or "").split()]
    what = " ".join(word for word in of if word not in known and not word.endswith("만")).removesuffix(" 변경")
    return Turning(moves=True, was=_day(found["was"]), of="" if _OF_OPENING.match(what) else what, span=place)


def _day_after(launch: LaunchReading, note: str, held: Sequence[Span]) -> Turning | None:
    """The day that stands as the new one right behind the day that was read, which is the old one then."""
    span = launch.moment.span
    if span is None:
        return None
    inner = re.fullmatch(rf"(?P<was>{_DAY})\s*에서\s*(?P<now>{_DAY})", note[span.start : span.end].strip())
    behind = _NEW_DAY.match(note, span.end) or (_NEXT_CELL.match(note, span.end) if _THEN_NOW.search(note) else None)
    found = inner or behind
    if found is None:
        return None
    place = Span(span.start, behind.end() if behind and not inner else span.end)
    if any(meets(place, part) for part in held):
        return None
    return Turning(moves=True, now=_day(found["now"]), span=place)


_APPLYING = re.compile(
    r"(?:^|\n)[^\w\n]*(?:[가-하\d]{1,2}[.)]\s*)?(?P<what>신청|(?:예약\s?)?접수|모집|응모|예매|예약|참가\s?신청|판매)(?:\s?(?:기간|일시|일정))?[\]】)\s]*[:：]?\s*\Z"
)


def _applying(launch: LaunchReading, note: str, held: Sequence[Span]) -> str:
    """What is done from the launch's date on where its line says that it is the date of that: "신청 1/11 ~ 1/15"."""
    span = launch.moment.span
    found = _APPLYING.search(note, 0, span.start) if span is not None else None
    if found is None or span is None or any(meets(Span(found.start("what"), span.end), part) for part in held):
        return ""
    what = found["what"]
    return "" if what == "모집" or (launch.name or "").endswith(what) else what


_PARTICLE = re.compile(r"(?<=[가-힣]{2})(?:이|가|은|는|을|를)$")
_LONGEST = 16
"""Characters of an amount that a first line says along."""


def _amounts(launch: LaunchReading, note: str, held: Sequence[Span]) -> Turning | None:
    """The one amount that turns into another right behind the name, where its line has no second such step."""
    span = launch.name_span
    if span is None:
        return None
    line = _line(note, span)
    steps = re.findall(_ARROW, note[line.start : line.end])
    inside = re.search(rf"(?<=\s){_FIGURE}$", note[span.start : span.end])  # 저장 기기 4대|→2대
    end = span.start + inside.start() if inside and re.match(_ARROW, note[span.end :]) else span.end
    behind = re.match(r"[\"'’”」)\]*\s]*(?:이|가|은|는|을|를)?\s*(?:[:：]\s*)?", note[end : line.end])
    found = _STEP.match(note, end + (behind.end() if behind else 0), line.end)
    if found is None or len(steps) > 1:
        return None
    was, now = clean(found["was"]), clean(found["now"])
    place = Span(found.start(), found.end())
    if any(meets(place, part) for part in held) or max(len(was), len(now)) > _LONGEST or _unit(was) != _unit(now):
        return None
    return Turning(turns=True, was=was, now=now, span=place)


def _unit(amount: str) -> str:
    """What an amount is counted in."""
    return re.sub(r"^.*\d\s?(?:천|만|백|억)?\s?|\s", "", amount)
