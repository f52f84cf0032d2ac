"""What one note says of each of several known launches: one is put off, the next called off, a third stays as it was.

A note is cut where it turns to another launch, by name or by number. A name that is only mentioned ("A와 같은 방식으로", "A가 오픈되면")
turns to nothing, nor does one that is part of another name. Each launch gets what its own clauses say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bridge.domain import dates
from bridge.domain.notes import Precision
from bridge.domain.reading import cues
from bridge.domain.reading.kinds import blanked
from bridge.domain.reading.references import KnownLaunch

ORDER = re.compile(
    r"(?P<word>첫|두|세|네|다섯|여섯|일곱)\s?번째|(?P<digit>[1-9])\s?번(?:째|\s?(?:건|항목|오픈|공지))?(?=[\s은는이가만도을를,:]|$)"
    r"|(?P<round>[①-⑨])"
)
AS_PLANNED = re.compile(
    r"예정대로|계획대로|그대로|변동\s?없|변경\s?없|이상\s?없|유지|동일|기존과|기존대로|영향(?:은|이)?\s?없|무관|상관\s?없|문제\s?없|정상\s?(?:진행|오픈)|\bas planned\b|\bon track\b",
    re.I,
)
_COUNTED = {"첫": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7}
_THING = r"(?:\s?(?:서비스|기능|이벤트|프로모션|행사|정식|오픈일|오픈|출시|런칭|론칭|배포|시행|도입|일정|일자|날짜|건|쪽|자체)){0,3}"
_TURNS = re.compile(
    rf"[\"'”’」』\])*_]{{0,3}}{_THING}(?:(?P<topic>은|는|도|만)|(?P<case>이|가|을|를))?(?=\s|$|[^\w가-힣])"
)
_JOINED = re.compile(
    rf"[\"'”’」』\])*_]{{0,3}}{_THING}\s?(?:과|와|이?랑|하고|및|그리고|[,·/&+\n•*-])\s?(?:과|와|및|그리고)?\W*"
)
_MENTIONED = re.compile(
    r"\s*(?:이후|후(?=[\s에는,])|이전|전(?=[\s에까,])|때|시점|당일|직후|직전|관련(?!\S*\s*(?:공지|안내))|대비|기준|처럼|보다|수준|고객|회원|이용|신청|사용)"
)
_BARE = re.compile(
    r"\W*(?:$|\n|\d|[:：→(/–—-]|(?:[-=]>)|(?:전면|전체|아예|결국|이번|예정|계획|그대로|정상|다음|내년|무기한|잠정|일주일|이틀|사흘|하루|한\s?주|취소|철회|연기|보류|미뤄|미룸|제외|변경|순연|변동|무산|백지화|진행)|cancel|delay|moved|postpon|pushed)",
    re.I,
)
_BEFORE = re.compile(
    r"(?:^|[\n.!?,;:/()\[\]{}|→\"'“‘「『*_·•▶■□●○◆※~-]|\d[.)]|(?:그리고|다만|단|중|중에서|중에는|가운데|반면|또|또한|한편|먼저|대신|이번|이번엔|기존|우선|및|반대로|and|but|while|the)"
    r"|[가-힣](?:고|며|만|로|데|니|나|서|라|에|은|는|이|가|을|를|도|의|던|된|될|한|할|과|와|요|다|건))\s*$",
    re.I,
)
_SEAM = re.compile(
    r"[\n;]|,(?!\d)|(?<!\d)/|/(?!\d)|(?<!\d)\.(?=\s)|[!?]|(?<=[가-힣])(?:고|며|지만|는데|은데|인데|으나|면서)(?=\s)"
)
_SENTENCE = re.compile(r"(?<!\d)[.!?](?=\s|$)|\n")
_ACT_FIRST = re.compile(
    r"(?:취소|철회|연기|보류|제외|변경|순연|중단)(?:하는|한|할|되는|된|될)\s(?:건|것은|거는|게|것이|쪽은|항목은|대상은)\s+$"
)
"""What stands before a name where the act comes first: "이번에 취소되는 건 A이고"."""
_IS = re.compile(
    rf"[\"'”’」』\])*_]{{0,3}}{_THING}(?:뿐|만)?(?:이고요?|이며|입니다|이에요|예요|이라|인데)?(?=[\s,.!?]|$)"
)
_HEADING = re.compile(r"(?:취소|연기|변경|정정|조정|수정)\s?(?:건|사항|안내|공지|공유|내용|관련)")
_IF = re.compile(
    r"(?:하|되|뤄지|려지|춰지|나|빠지|바뀌)면(?=[\s,])|(?:할|될|한|된|하는|되는)\s?경우|(?:할|될)\s?때|하기\s전|되기\s전|여부"
)
_NO = re.compile(
    r"(?:취소|연기|변경|변동|지연|철회|보류)\s?(?:사항|건|계획)?(?:하|되)?(?:은|는|이|가|도|지)?\s?(?:없|아니|아닌|않|안\s)(?!\S*\s?(?:나갑|나가))"
)
_OF_CUSTOMERS = r"(?:예약|주문|결제|구독|신청|배송|승인|거래|참여|이체|방문|가입|계약|당일|중도|요청|접수|구매|발급|사용|이용|상담)(?:의|을|를|이|은|는)?\s?"
_OFF = re.compile(
    rf"(?P<of>{_OF_CUSTOMERS})?(?:취소|철회|캔슬)(?!\S*\s?(?:수수료|위약금|화면|버튼|기능|정책|규정|방법|문의|가능|불가|율|하면|시\s))"
)
_CHANGED = re.compile(
    r"연기|미뤄|미뤘|미룹|미루|밀려|밀렸|밀립|늦춰|늦췄|늦춥|앞당|당겨|당겼|당깁|당기|순연|보류|홀딩|홀드|잠정|무기한|변경|바뀌|바뀝|바꿔|바꿉|조정|제외|빠지|빠집|빠져|빠졌|정정|수정"
    r"|(?:→|->|=>)(?!\s*(?:그대로|예정대로|계획대로|유지|변동|변경\s?없|정상|동일))|\b(?:delayed|postponed|moved|pushed|rescheduled)\b",
    re.I,
)
_PART = re.compile(r"일부|부분|(?<![에로])(?:은|는|(?<![지다])만)\s[^,.\n]{0,30}(?:제외|빠|보류|취소|철회)")


Places = tuple[tuple[int, int], ...]
"""Stretches of a note: where each begins and ends."""


class Act(StrEnum):
    """What a note does to one launch. `unclear`: it speaks of it, and only a person can say what that means."""

    OFF = "off"
    CHANGES = "changes"
    STAYS = "stays"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Share:
    """What a note says of one launch, where it says so and where it names it. `launch` is None where two bear the name."""

    launch: KnownLaunch | None
    act: Act
    at: Places
    named: Places = ()


@dataclass(frozen=True, slots=True)
class _Name:
    start: int
    end: int
    launch: KnownLaunch | None
    key: str


@dataclass(frozen=True, slots=True)
class _Turn:
    """A place where a note turns to launches, one or several that it joins; `said` is where what it says of them begins."""

    names: tuple[_Name, ...]
    said: int
    firm: bool


def shares(
    text: str, pool: Sequence[KnownLaunch], scope: Sequence[KnownLaunch] = (), posted: datetime | None = None
) -> tuple[Share, ...]:
    """Return what a note says of each known launch that it turns to; nothing where it turns to one, or changes none of them.

    `scope` are the launches of the message that it answers, in order: "1번은 …" is the first of them, and where it is
    one, what stands before any name is said of that ("12/15로 미뤄졌고, B는 취소").
    """
    turns = _turns(text, _names(text, pool, scope))
    starts = [_clause(text, turn.names[0].start, turns[at - 1].said if at else 0) for at, turn in enumerate(turns)]
    found = _unnamed(text[: starts[0]], turns, scope, posted) if turns else {}
    for turn, start, end in zip(turns, starts, [*starts[1:], len(text)], strict=False):
        for name in turn.names:
            act = _act(text[turn.said : end], name.launch, posted)
            if act is None and not turn.firm:
                continue
            before = found.get(name.key)
            at, named = (before.at, before.named) if before is not None else ((), ())
            found[name.key] = Share(
                name.launch,
                _both(before, act or Act.CHANGES),
                (*at, (start, end)),
                (*named, (name.start, name.end)),
            )
    told = tuple(found.values())
    clear = any(_said(text, one) for one in told if one.act in (Act.OFF, Act.CHANGES))
    return told if len(told) > 1 and clear else ()


def _unnamed(
    head: str, turns: Sequence[_Turn], scope: Sequence[KnownLaunch], posted: datetime | None
) -> dict[str, Share]:
    """Return what a note says, before it turns to any launch, of the only one of the message that it answers."""
    if len(scope) != 1 or any(name.key == scope[0].id for turn in turns for name in turn.names):
        return {}
    act = _act(_HEADING.sub("", head), scope[0], posted)
    return {} if act is None else {scope[0].id: Share(scope[0], act, ((0, len(head)),))}


def alone(text: str, at: Sequence[tuple[int, int]]) -> str:
    """Return a note with all blanked out but what stands at these places: what is found in it stands where it stood."""
    kept = [False] * len(text)
    for start, end in at:
        kept[start:end] = [True] * (min(end, len(text)) - start)
    return "".join(sign if keep or sign == "\n" else " " for sign, keep in zip(text, kept, strict=True))


def place(mark: re.Match[str]) -> int:
    """Return which place in an order a match of `ORDER` counts, from 1."""
    if mark["word"]:
        return _COUNTED[mark["word"]]
    return int(mark["digit"]) if mark["digit"] else ord(mark["round"]) - ord("①") + 1


def _names(text: str, pool: Sequence[KnownLaunch], scope: Sequence[KnownLaunch]) -> list[_Name]:
    """Return where known launches stand in a text, by name or by number; of names that hold one another the longest."""
    called: dict[str, dict[str, KnownLaunch]] = {}
    for launch in pool:
        for name in (launch.name, *launch.aliases):
            called.setdefault(name.replace(" ", ""), {})[launch.id] = launch
    found: list[_Name] = []
    for letters in sorted((one for one in called if len(one) > 1), key=len, reverse=True):
        meant = called[letters]
        one = next(iter(meant.values())) if len(meant) == 1 else None
        for match in re.finditer(r"(?<![\w가-힣])" + r"\s?".join(map(re.escape, letters)), text, re.I):
            if all(match.end() <= name.start or name.end <= match.start() for name in found):
                found.append(_Name(match.start(), match.end(), one, letters if one is None else one.id))
    for mark in ORDER.finditer(text) if len(scope) > 1 else ():
        if place(mark) <= len(scope) and all(mark.end() <= one.start or one.end <= mark.start() for one in found):
            launch = scope[place(mark) - 1]
            found.append(_Name(mark.start(), mark.end(), launch, launch.id))
    return sorted(found, key=lambda one: one.start)


def _turns(text: str, names: Sequence[_Name]) -> list[_Turn]:
    found: list[_Turn] = []
    joined: tuple[_Name, ...] = ()
    for at, name in enumerate(names):
        following = names[at + 1].start if at + 1 < len(names) else len(text)
        before = text[max(0, name.start - 12) : name.start]
        if not joined and not (_BEFORE.search(before) or _ACT_FIRST.search(before)):
            continue
        if following < len(text) and _JOINED.fullmatch(text, name.end, following):
            joined = (*joined, name)
            continue
        turn = _turn(text, (*joined, name), following)
        joined = ()
        if turn is not None:
            found.append(turn)
    return found


def _turn(text: str, names: tuple[_Name, ...], following: int) -> _Turn | None:
    if _ACT_FIRST.search(text, 0, names[0].start) and _IS.match(text, names[-1].end):
        return _Turn(names, _clause(text, names[0].start), firm=True)
    match = _TURNS.match(text, names[-1].end)
    if match is None or _MENTIONED.match(text, match.end()):
        return None
    said = text[match.end() : following]
    first = _SENTENCE.split(said.lstrip(), maxsplit=1)[0]
    own = _SEAM.split(first, maxsplit=1)[0]
    if _IF.search(own) and not _cut_off(own):  # "A가 오픈되면 B는 …"
        return None
    firm = match["topic"] is not None
    if not firm and match["case"] is None and _BARE.match(said) is None:
        return None
    return _Turn(names, match.end(), firm)


def _cut_off(clause: str) -> bool:
    """Tell whether a clause goes on behind its condition: then it says of its launch what happens under it."""
    condition = list(_IF.finditer(clause))
    return bool(condition) and re.search(r"[가-힣]{2}", clause[condition[-1].end() :]) is not None


def _clause(text: str, at: int, after: int = 0) -> int:
    """Return where the clause begins that holds the name at `at`; what stands before `after` belongs to another launch."""
    seams = [seam.end() for seam in _SEAM.finditer(text, after, at)]
    return seams[-1] if seams else at if after else 0


def _act(said: str, launch: KnownLaunch | None, posted: datetime | None) -> Act | None:
    """Return what is said of a launch, by the first sentence that says what becomes of it; None where none does."""
    for sentence in _SENTENCE.split(said):
        plain = _NO.sub(lambda found: " " * len(found.group()), sentence)
        off, changed = _off(plain), _changed(plain)
        if _IF.search(sentence) and (off or changed):
            return Act.UNCLEAR
        if off and not _PART.search(plain):
            return Act.OFF
        if off or changed:
            return Act.CHANGES
        if AS_PLANNED.search(sentence) or _NO.search(sentence):
            return Act.STAYS if _same_day(sentence, launch, posted) is not False else Act.UNCLEAR
        same = _same_day(sentence, launch, posted)
        if same is not None:
            return Act.STAYS if same else Act.CHANGES
    return None


def _off(words: str) -> bool:
    own = any(found["of"] is None for found in _OFF.finditer(words))
    return own or cues.CANCEL.search(blanked(words)) is not None


def _changed(words: str) -> bool:
    plain = blanked(words)
    return _CHANGED.search(plain) is not None or cues.CHANGE.search(plain) is not None


def _same_day(words: str, launch: KnownLaunch | None, posted: datetime | None) -> bool | None:
    """Tell whether the days that are named are the one on which the launch opens; None where that cannot be told."""
    if launch is None or posted is None or launch.moment.at is None:
        return None
    if launch.moment.precision not in (Precision.DAY, Precision.MINUTE):
        return None
    days = {one.day for one in dates.days(words, posted)}
    return launch.moment.at.astimezone(posted.tzinfo).date() in days if days else None


def _both(before: Share | None, act: Act) -> Act:
    """Return what two places of a note say of one launch: what both say, or what goes further."""
    if before is None or before.act is act:
        return act
    plain = {Act.STAYS, Act.CHANGES}
    if {before.act, act} == plain:
        return Act.CHANGES
    return Act.UNCLEAR if Act.STAYS in (before.act, act) or Act.UNCLEAR in (before.act, act) else Act.OFF


def _said(text: str, share: Share) -> bool:
    words = alone(text, share.at)
    return _off(words) or _changed(words)
