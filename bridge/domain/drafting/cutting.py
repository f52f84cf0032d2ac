"""Where a note's sentences begin and end, what label they stand under, and which question they answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from bridge.domain.notes import Span
from bridge.domain.sentences import foreign, is_case

_BULLET = re.compile(
    r"(?:[\s>]|[-–—•·∙・▪▫◦◾◽■□○●◎◆◇▣▷▸◈▶►*✓✔※☞ㄴ└]\ufe0e?(?=\s|[가-힣])|[ㅇ#]{1,3}(?=\s)|[①-⑳]\s?|:[a-z_0-9]+:|[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f?|\(?\d{1,2}[.)]\s(?!\d{1,2}\.)|\(?[가나다라마바사아자차카타파하][.)]\s)*"
)
_LABEL = re.compile(
    r"[*_`\[【<(]*([가-힣A-Za-z][가-힣A-Za-z0-9 /·&-]{0,14}?(?<!\d))[*_`\]】>)]*\s*(?:[:：|]|▶|=(?=\s))(?!//)(?!\d\d)\s*(?=\S)"
    r"|`([가-힣][가-힣 ]{0,11})`\s+(?=\S)"
    r"|([가-힣][가-힣 ]{0,11})\t+\s*(?=\S)"
)
_ASKS = re.compile(
    r"^\W{0,3}(누가|누구|언제까지|어디서|어디에|어떻게|얼마|주의|유의|효과|(?:(?:대여|접수|모집|가입|이용|적용|참여)\s)?(?:대상|기간|모델|신청|방법|요금|가격|환불|취소|보상|혜택|비용|장소|한도)(?!\s(?:\S+\s)?\S*[은는이가을를]\s)(?!\s(?:마감|종목|수수료|시간|기간|방법|대상|변경|인상|인하|연장|안내|불가|가능|완료|후|전|시|건|분|당일|기준|필요|없)))\s+(?=[^\n?:]+$)",
    re.MULTILINE,
)
"""Questions that lines begin with as others begin with labels: "누가 …", "언제까지 …"."""
_FIRST_WORD = re.compile(r"([가-힣]{2,4}(?<![은는이가을를도의에]))\s+(?=\S)(?![^\n:：]{0,12}[:：])")
_LABELS = re.compile(
    r"언제|일시|시기|시행|일정|기간|대상|적용|내용|방법|경로|확인|신청|접수|예약|가격|요금|비용|금액|혜택|할인|한도|제한|조건|제외|예외|불가|취소|환불|해지|변경|보상|지급|사용|이용|유의|주의|참고|비고|문의|응대|상담|처리|안내|멘트"
    r"|이슈|버그|오류|기기|지역|장소|어디|누구|인원|연령|서류|배송|도착|주문|수령|반납|교환|지연|분쟁|민원|배경|원가|이름|제도명|명칭|제목|구성|정원|운영|시간|휴무|위치|주차|결제|수수료|환급|갱신|해제|종료|소멸|연장|이월|양도|등록|모집|초대|권한"
)
"""What lines begin with where every line of a note has its label without a colon behind it."""
_CASE_LABEL = re.compile(
    r"[*_\[【<(]*((?=[^\n:：]{0,24}[가-힣])(?![^\n:：]{0,24}[가-힣][은는]\s[A-Za-z])[가-힣A-Za-z0-9][가-힣A-Za-z0-9 ~·,/&%()'’+.-]{1,22}?(?<![\d시]))[*_\]】>)]*\s?[:：]\s+(?=\S)"
)
"""A label that says for which case its line holds: "7일 전까지:", "6~2일 전:", "1만원 이상:"."""
_INNER_LABEL = re.compile(r"\s*([가-힣]{2,6}(?:\s[가-힣]{1,5}){0,2}|[Kk]nown(?:\s[Ii]ssues?)?|[Nn]otes?)\s?:\s+(?=\S)")
_END = re.compile(
    r"(?<=[가-힣)\]”’\"'])[.!?…。]+(?=\s|$|[가-힣*])|(?<=[A-Za-z0-9)+][.!?])(?<!\d\.\s\d\d\.)(?<!\d\.\s\d\.)(?<!\d\.\d\d\.)(?<!\d\.\d\.)\s+(?=[A-Z가-힣₩$€£\"'“‘])|(?<=\d:\d\d)\.\s+(?=\d)|(?<=니다)[~!^ㅎㅋㅠ]*\s+(?!\()"
    r"|(?<=[가-힣]요)(?<![필주중수개소강긴]요)(?<!좋아요)[~!ㅎㅋㅠ^.,]*\s+(?!\()(?![가-힣]{0,3}(?:라고|라며))|(?<=[가-힣]\s[있없]음)\s+(?!(?:시|때|경우|여부|표시|등|처리|상태|기준|이)(?:\s|$))(?=[가-힣])|(?<=[다]\s같음)\s+(?=[가-힣])|(?<=[가-힣]만\s됨)\s+(?=[가-힣A-Z])|\n|\s+/\s+(?=[가-힣]{2,5}\s?:\s)|(?<=[가-힣])\s+/\s+(?=[가-힣A-Za-z]{2,8}(?:은|는)\s)|\s+(?=\d\ufe0f?\u20e3)|(?<=[ㅎㅋㅠㅜ])\s+|\s*[\U0001f300-\U0001faff]\s+(?=[A-Z])|(?<=[가-힣])[\U0001f300-\U0001faff]+\s+(?=(?:나머지|그 외|다른|기타)\s)"
)
_QA = re.compile(
    r"^\W*Q\s?\d{0,2}[.):]\s*(?P<asked>.+?)\s*(?:→|=>|->|A\s?\d{0,2}[.):]|(?<=\?)\s[—–-]\s|(?<=\?\s)[—–-]\s|(?<=[가-힣)])\s[—–-]\s)\s*"
)
_WONDERED = re.compile(
    r"\W*(?P<asked>[^→\n:,\"'“‘]{2,28}[가-힣](?:냐|나요|까요|는가|인가))\s*\??\s*(?:→|->|=>)\s*(?=[^\"'“‘]*$)(?!.*(?:안내|답변|말|이관|연결|접수|넘|확인|논의|미정|모르|하지|금지|멘트|논의))"
)
"""What customers wonder, with what is true behind an arrow: "데이터로 학습하냐 → 학습에 안 씀"."""
_Q_ALONE = re.compile(r"^\W*Q\s?\d{0,2}[.):]\s*(?P<asked>.{2,60}?)\s*$")
_A_ALONE = re.compile(r"^\W*A\s?\d{0,2}[.):]\s*(?=\S)")
COMMA = re.compile(r"(?:,|\s[/ㅣ])\s+(?![^()]*\))")
"""What parts a sentence outside brackets."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the note: its place, its label (`topic`), the question it answers, and where these begin (`lead`).

    `listed`: it stands in a list. `safe`: nothing in it is held back.
    """

    span: Span
    topic: str
    asked: str
    listed: bool
    lead: int | None = None
    safe: bool = True


def sentences(note: str) -> Iterator[Sentence]:
    """Yield the note's sentences, without bullets and marks around them."""
    return iter(_sentences(note))


@lru_cache(maxsize=8)
def _sentences(note: str) -> tuple[Sentence, ...]:
    return tuple(_cut(note))  # a draft asks for them a dozen times


def _cut(note: str) -> Iterator[Sentence]:
    start, parents = 0, _parents(note)
    asks = len(_ASKS.findall(note)) > 1
    bare = _labels_are_bare(note)
    lines = note.split("\n")
    for number, line in enumerate(lines):
        end = start + len(line)
        parent = parents.get(start, "")
        above = _Q_ALONE.match(lines[number - 1]) if number else None
        lead = _BULLET.match(note, start, end)
        at = lead.end() if lead else start
        answer = _A_ALONE.match(line) if above else None
        if above and answer:
            asked_at = start - len(lines[number - 1]) - 1 + above.start("asked")
            yield from _stopped(note, start + answer.end(), end, _answering(above["asked"], asked_at))
        elif number + 1 < len(lines) and _Q_ALONE.match(line) and _A_ALONE.match(lines[number + 1]):
            pass  # what is asked is said with its answer
        elif question := _WONDERED.match(note[at:end]):
            asked = _answering(question["asked"].strip(), at + question.start("asked"))
            yield from _stopped(note, at + question.end(), end, asked)
        elif question := _QA.match(note[at:end]):
            asked = _answering(question["asked"].strip(), at + question.start("asked"))
            yield from _trimmed(note, at + question.end(), end, asked)
        else:
            listed = at > start and note[at - 1] != "*"
            topic, lead_at = parent, None
            if (
                label := _LABEL.match(note, at, end)
                or _CASE_LABEL.match(note, at, end)
                or (asks and _ASKS.match(note, at, end))
                or (bare and start > 0 and _FIRST_WORD.match(note, at, end))
            ):
                group = label.lastindex or 1
                topic, lead_at, at, listed = label[group].strip(), label.start(group), label.end(), True
            for stop in [*_stops(note, at, end), None]:
                yield from _trimmed(
                    note, at, stop.start() if stop else end, Sentence(Span(0, 0), topic, "", listed, lead_at)
                )
                at = stop.end() if stop else end
                if not is_case(topic):  # "비가 오면:" holds for the whole line
                    topic, lead_at = "", None
                if label := _INNER_LABEL.match(note, at, end):
                    topic, lead_at, at = label[1].strip(), label.start(1), label.end()
        start = end + 1


_NAMED = re.compile(
    r"(?!.*(?:언제|어디|누구|누가|뭐|무엇|몇|얼마|어떻게|왜|어느))(?P<of>.{2,30}?[가-힣)])(?:(?:은|는)|(?<=면))(?:요)?\s*\?*"
)
"""A question that only names something or a case: "이미 넣은 예약은?", "배당락이 생기면?"."""


def _answering(asked: str, start: int) -> Sentence:
    """What answers a question; one that only names something or a case is the label of its answer."""
    named = _NAMED.fullmatch(asked) or _WHERE.fullmatch(asked)
    if named is None or _OF_AGENTS.search(asked):
        return Sentence(Span(0, 0), "", asked, True)
    return Sentence(Span(0, 0), named["of"], "", True, start)


_WHERE = re.compile(r"어디가\s(?P<of>[가-힣 ]{2,12}[가-힣](?<![냐나요까지]))\s*\??")
"""어디가 지정구역: which place is meant by it."""
_OF_AGENTS = re.compile(r"상담|달라")


def _stopped(note: str, at: int, end: int, kind: Sentence) -> Iterator[Sentence]:
    """Yield the sentences of a line that answers a question."""
    for stop in [*_stops(note, at, end), None]:
        yield from _trimmed(note, at, stop.start() if stop else end, kind)
        at = stop.end() if stop else end
        if not is_case(kind.topic):
            kind = replace(kind, topic="", lead=None)


def _labels_are_bare(note: str) -> bool:
    """Whether a note has a label before most of its lines, and no colons behind them."""
    lines = [line.strip() for line in note.split("\n")[1:] if line.strip()]
    begun = [found[1] for line in lines if (found := _FIRST_WORD.match(line)) and _LABELS.fullmatch(found[1])]
    return len(set(begun)) >= _LABELLED_LINES and len(begun) * 2 >= len(lines)


_LABELLED_LINES = 4
_PARENT = re.compile(r"[*_`\[【<(]*(?P<label>[가-힣][가-힣A-Za-z /·]{1,9})[*_`\]】>)]*(?P<colon>\s*[:：])?[*_]*")
_NO_PARENT = re.compile(
    r"내용|사항|안내|공지|변경|목록|업데이트|정리|공유|일정|오픈|배포|개요|배경|[다요음함됨]$|[가-힣](?:나|냐|까)$|^(?:언제|무엇|뭐가)|(?:바뀌는|변하는|달라지는|변경되는|유지되는)\s?(?:것|거|점)|상담\s?(?:유의|포인트|참고)|[냐나]면$|[은는을를이가]$"
)


_NOW = ("변경", "변경 후", "개정", "개정 후")
_BEFORE = re.compile(r"^\W*(?:기존|현행|현재|변경 전|개정 전)\W*$", re.MULTILINE)
"""Two headings, of what was and of what will be."""


def _parents(note: str) -> dict[int, str]:
    """The heading that each line of a list stands under, by the place where the line begins.

    A heading is a short noun in a line of its own, with a colon behind it or with deeper lines below it: the "적립" above
    "텍스트 100원 → 50원" is what that is an amount of.
    """
    found: dict[int, str] = {}
    heading, depth, closed = "", -1, False
    start = 0
    lines = note.split("\n")
    before = _BEFORE.search(note) is not None
    for number, line in enumerate(lines):
        deep = len(line) - len(line.lstrip())
        bullet = _BULLET.match(line)
        text = line[bullet.end() if bullet else 0 :].strip()
        below = lines[number + 1] if number + 1 < len(lines) else ""
        deeper = len(below) - len(below.lstrip()) > deep
        title = _PARENT.fullmatch(text) if number else None
        if title and below.strip() and (deeper or title["colon"]):
            known = not _NO_PARENT.search(title["label"]) or (title["label"].strip() in _NOW and before)
            heading, depth, closed = (title["label"].strip() if known else ""), deep, not deeper
        elif not text or (not closed and deep <= depth):
            heading, depth, closed = "", -1, False
        elif heading:
            found[start] = heading
        start += len(line) + 1
    return found


def _stops(note: str, at: int, end: int) -> Iterator[re.Match[str]]:
    """Where sentences end; a short question stays with its answer behind it."""
    begin = at
    slashes = list(_SLASH.finditer(note, at, end))
    ends = [*_END.finditer(note, at, end), *(slashes if len(slashes) >= _PARTED else ())]
    for stop in sorted(ends, key=lambda found: found.start()):
        if stop.start() < begin:
            continue
        asks = "?" in stop.group() and stop.start() - begin <= _QUESTION and stop.end() < end
        if not asks:
            begin = stop.end()
            yield stop


_SLASH = re.compile(r"\s+/\s+(?=[^\s/])")
_PARTED = 5
"""Slashes between spaces in one line from which on they part sentences."""
_QUESTION = 30
"""Characters of a question that is answered in its own line."""


def _trimmed(note: str, at: int, stop: int, kind: Sentence) -> Iterator[Sentence]:
    while at < stop and note[at] in " \t*_~`":
        at += 1
    while stop > at and note[stop - 1] in " \t*_~`,;." and not _OPEN_PRICE.search(note, max(at, stop - 6), stop):
        stop -= 1
    if stop > at:
        yield replace(kind, span=Span(at, stop))


_OPEN_PRICE = re.compile(r"(?:,\d{3}|원)~$")
"""599,000~ is a price from that on."""


def segments(note: str, span: Span) -> list[Span]:
    """Return the parts of a sentence between its commas, outside brackets; a sentence in another language is one part."""
    if foreign(note[span.start : span.end]):
        return [span]
    cuts = [span.start]
    for comma in COMMA.finditer(note, span.start, span.end):
        cuts += [comma.start(), comma.end()]
    cuts.append(span.end)
    return [Span(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=True) if b > a]


def within(one: Span, other: Span) -> bool:
    """Say whether `one` lies inside `other`."""
    return other.start <= one.start and one.end <= other.end
