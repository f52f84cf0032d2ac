"""What a launch is called: what is emphasised, titled or quoted, or the first thing the dated sentence speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bridge.domain.dates import Mention
from bridge.domain.reading.internal import touches
from bridge.domain.reading.kinds import STRONG_OPEN
from bridge.domain.reading.layout import Line
from bridge.domain.reading.page import ITEMS, LINK, SEP, Page

_TAG = re.compile(r"^[\s*]*(?:[\[【<(〈](?:[^\]】>)〉\n]{1,16})[\]】>)〉]\s*[:：]?\s*)+")
_GREETING = re.compile(
    r"^(?:안녕하세요|여러분|안녕|하이|헬로|선배님들?|다들|팀장님|CS(?:팀|분들|\s?여러분)?|고객센터|상담팀|급해요|급하게|급|공유(?:드립니다|드려요|합니다|해요|요)?|공지(?:드립니다|합니다|요)?|안내(?:드립니다|합니다)?|알림|참고|FYI|fyi|Heads\s?up|heads\s?up|Hi|hi|Hello|Hey|hey|all|team|folks|everyone|드디어|드뎌|마침내|혹시\s?몰라|정정|수정|변경|속보|긴급|필독|재공지|오늘의|저희|저희가|이번에|우리|앗|아|어|참|그리고|근데|그럼|다음|신규|NEW|new|Update|UPDATE|update|추가|좋은\s?소식|나쁜\s?소식|죄송|죄송합니다|죄송해요|미리|일단|확정|최종|예고|출시|오픈|런칭|사전\s?공유|D-\d+|위\s?공지|위|앞서\s?(?:공유|안내|공지|말씀)\s?(?:드린|한|드렸던)|아까\s?(?:공유|안내|공지|말씀|올린)?\s?(?:드린|한|것)?|어제\s?(?:공유|안내|공지|말씀|올린)\s?(?:드린|한)?|지난번에?\s?(?:공유|안내|공지|말씀)\s?(?:드린|한|드렸던)|(?:공유|안내|공지|말씀)\s?(?:드린|드렸던|했던))(?:[\s,:：!~.?…;ㅠㅜ·|\-–—/()]+|$)"
)
_TAIL = re.compile(
    r"(?:[\s,·:：\-–—|/(]*(?:(?:정식|신규|서비스|기능|판매|상품|시범|베타|1차)\s?)?(?:오픈|출시|런칭|론칭|배포|시행|적용|개시|도입|업데이트|릴리즈|라이브|예정|일정|안내|공지|공유|건|공유드립니다|공유드려요|공유합니다|안내드립니다|안내드려요|안내합니다|드립니다|드려요|합니다|알림|관련|사항|내용|소식|확정|조정|변경|정정|수정|취소|연기|철회|본문|공지드립니다|알려드립니다|알려드려요|바로잡습니다|바로잡아요|보류|중단됩니다|오픈합니다|출시합니다|런칭합니다|시작합니다|시작|오픈해요|나갑니다|나가요|열립니다|열려요|이요|입니다|예요|이에요|이라는\s?걸|이라는|이라고|라는|기능|것|거|중|드디어|전면|제목|추진|launch|release|rollout|go-live|goes\s?live)(?:을|를|이|가|은|는|의|도|에|으로|로)?[\s!~.?…;:)\]]*)+$",
    re.I,
)
_KEEP_TAIL = re.compile(
    r"(?:서비스|판매|지원|운영|제공|이용|접수|수거|매입|배송|결제|상점|몰|앱|지점|사이트|페이지|플랜|모드|요금제|버전)\s?(?:종료|중단|폐지|철수|시작)\s*$|(?:종료|중단|폐지|확대|축소|인상|인하|개편|단축|강화|전환|이관|통합|개선|변경|업데이트)\s*$"
)
_VERB_END = re.compile(
    r"(?:니다|어요|아요|해요|돼요|세요|네요|어서|아서|해서|는데|지만|니까|려고|하고|되고|으며|하며|됩|합|다고|라고|까요|나요|[가-힣]던)[.!?~\s]*$|(?:습니다|입니다|합니다|됩니다|주세요|부탁|하는\s|되는\s|했던|있어요|없어요|때문)"
)
_PARTICLE = re.compile(
    r"(?<=[가-힣A-Za-z0-9)\]'\"’”])(?:은|는|이|가|을|를|의|도|에서|으로|로|에|와|과|랑|이랑|이요|요|부터|만|께서|이라는|라는|이란|란|이라고|입니다|예요|이에요|이고|인데|건은|건이|건)$"
)
_NOISE = re.compile(
    r"^(?:그거|이거|저거|이것|그것|건|내용|일정|오픈|출시|배포|공지|안내|공유|대상|시간|날짜|기능|서비스|이벤트|상품|업데이트|신규|변경|취소|수정|정정|오늘|내일|모레|고객|상담사|여러분|확정|전체|기존|아래|다음|이번|저희|우리|필독|긴급|링크|문구|안내문구|공지사항|담당|문의|참고|개요|배경|요약|제목|누구|언제|무엇|뭐|이름|오픈 건|릴리즈|release|launch|update|it|this|we|the|new|note|fyi|cs|cx|pm|po)$",
    re.I,
)
_LABEL_NAME = re.compile(
    r"^(?:서비스\s?명|기능\s?명|상품\s?명|이벤트\s?명|행사\s?명|명칭|이름|제목|타이틀|건명|프로젝트(?:명)?|노출명|유저\s?노출명|서비스|기능|상품|이벤트|what|name|feature|product|title|무엇|뭐|뭔가요)$",
    re.I,
)
_BREAK = re.compile(
    rf"\s[-–—:|/·]\s|[:：|]\s|[{SEP}{LINK}{ITEMS}\n]|[.!?…~]+(?:\s|$)|,\s|\s(?:→|->|=>|⇒|➡)\s|(?:→)|\s/|;|\s(?=\()"
)
_SPLIT_WORDS = re.compile(
    r"\s(?:오픈|출시|런칭|론칭|배포|시행|적용|개시|시작|릴리즈|라이브|노출|판매|도입|나갑니다|나가요|나갈|나갑니당|나가기로|나간다|열립니다|열려요|열어요|엽니다|켭니다|켜집니다|켜져요|풀려요|풀립니다|붙어요|붙습니다|생겨요|생깁니다|돌아옵니다|들어갑니다|들어갑니당|들어가요|됩니다|돼요|합니다|해요|갑니다|가요|안\s|못\s|정정|취소|연기|변경|수정|보류|홀드|이번엔|이번에|언제|공유|안내|알려|일정|시간|날짜|건\s|건은|건이|관련|본문|접기로|드랍|드롭|무산|철회|백지화|미뤄|밀려|밀립|당겨|앞당|반영|추가(?:됩|돼|되|합)|바뀝|바뀌|줄입|줄어|늘립|늘어|내려갑|올라갑|런칭합|예정|확정|한도|번호|한\s사람|아니고|말고|맞|없던|빠졌|빠집|revert|will|is|are|was|has|goes|launch(?:es|ing)?|release[sd]?|rolls?|ships?|go-live|moved|delayed|pushed|cancel\w*|slip\w*|starts?|opens?|live|available|effective|now|on|at|by|from|until)(?=[\s.!,가-힣:]|$)"
)
_TOPIC = re.compile(r"^(.{2,34}?[가-힣A-Za-z0-9)'’\"”])(?:은|는|이|가|을|를|의|이요|도|,)\s")


@dataclass(frozen=True, slots=True)
class Name:
    """A launch's name and the page's characters it stands on."""

    text: str
    start: int
    end: int
    rule: str


def find_name(
    page: Page, lines: Sequence[Line], mentions: Sequence[Mention], chosen: Mention | None,
    bounds: tuple[int, int], internal: Sequence[tuple[int, int, str]],
) -> Name | None:  # fmt: skip
    """The best candidate within `bounds`, or None where nothing there is a name."""
    best: tuple[float, int, Name] | None = None
    for score, start, end, rule in _candidates(page, lines, chosen, bounds):
        cleaned = _clean(page, start, end, mentions)
        if cleaned is None:
            continue
        a, b = cleaned
        if touches(internal, a, b):
            continue
        words = " ".join(page.text[a:b].split())
        score += _shape(words)
        if best is None or (score, -a) > (best[0], best[1]):
            best = (score, -a, Name(words, a, b, rule))
    return best[2] if best and best[0] > 0.9 else None


def _candidates(
    page: Page, lines: Sequence[Line], chosen: Mention | None, bounds: tuple[int, int]
) -> Iterator[tuple[float, int, int, str]]:  # fmt: skip
    inside = [line for line in lines if line.end > bounds[0] and line.label_start < bounds[1]]
    for line in inside:
        if _LABEL_NAME.match(line.label.strip()):
            yield 3.4, line.start, line.end, "name_label"
    for a, b in page.bold:
        if bounds[0] <= a < bounds[1]:
            first = a - bounds[0] < 60
            yield (2.8 if first else 2.0) - 0.002 * (a - bounds[0]), a, b, "name_bold"
    if inside:
        yield from _titles(page, inside)
    yield from _quoted(page, bounds)
    yield from _dated(page, chosen, bounds)
    yield from _first_phrases(page, inside, bounds)


def _titles(page: Page, inside: Sequence[Line]) -> Iterator[tuple[float, int, int, str]]:
    line = inside[0]
    several = len(inside) > 1
    words = page.text[line.start : line.end]
    if several and len(words) <= 60:
        verb = bool(_VERB_END.search(words)) and not re.search(r"(?:안내|공유|공지)\S{0,6}$", words)
        yield (1.4 if verb else 2.5), line.start, line.end, "name_title"
    if line.label and line.label_start != line.start and len(line.label) <= 30:
        label_end = line.label_start + len(page.text[line.label_start : line.start].rstrip(" :：|\n"))
        if page.text[line.label_start] not in "[【<〈":
            yield 2.3, line.label_start, label_end, "name_label_line"


def _quoted(page: Page, bounds: tuple[int, int]) -> Iterator[tuple[float, int, int, str]]:
    for m in re.finditer(r"['‘「『\"“]([^'’」』\"”\n]{2,24})['’」』\"”]", page.text[bounds[0] : bounds[1]]):
        if re.search(r"(?:니다|어요|아요|세요|요|다|됨|음)[.!]*$|누르|클릭|\?", m[1]):
            continue
        after = page.text[bounds[0] + m.end() : bounds[0] + m.end() + 14]
        score = 1.3 - 0.004 * m.start()
        score += 0.7 * bool(
            re.match(r"\s?(?:오픈|출시|런칭|나|시작|기능|서비스|이\s|가\s|라는|이라는|이라고|\s|필터)", after)
        ) - 1.2 * bool(
            re.match(
                r"\s?(?:을|를)?\s?(?:선택|누르|클릭|버튼|메뉴|으?로만|으?로\s?(?:안내|유도)|까지만|라고만|만$)", after
            )
        )
        yield score, bounds[0] + m.start(1), bounds[0] + m.end(1), "name_quoted"


def _dated(page: Page, chosen: Mention | None, bounds: tuple[int, int]) -> Iterator[tuple[float, int, int, str]]:
    """The phrases before and after the chosen date, in its sentence."""
    if chosen is None:
        return
    text = page.text
    a = max(
        [
            bounds[0],
            *(
                text.rfind(s, bounds[0], chosen.start) + len(s)
                for s in ("\n", ". ", "! ", "? ", SEP, "~ ", "요 ", "니다 ")
                if text.rfind(s, bounds[0], chosen.start) >= 0
            ),
        ]
    )
    stops = [x for x in (text.find(s, chosen.end) for s in ("\n", ". ", "! ", "!", "?", SEP)) if x >= 0]
    b = min([bounds[1], *stops])
    if a < chosen.start:
        yield 2.1, a, chosen.start, "name_before_date"
    after = text[chosen.end : b]
    lead = re.match(
        r"[)\]\s,·:~]*(?:부터|에는|에|자로|까지|이후|경|쯤|자)?[\s,·:/|–—-]*(?:오픈(?:하는|되는|할|될|예정인)\s)?",
        after,
    )
    start = chosen.end + (lead.end() if lead else 0)
    verb = _SPLIT_WORDS.search(" " + text[start:b])
    if verb and verb.start() > 1:
        yield 1.9, start, start + verb.start() - 1, "name_after_date"
    elif start < b:
        yield 1.2, start, b, "name_after_date"


def _first_phrases(
    page: Page, inside: Sequence[Line], bounds: tuple[int, int]
) -> Iterator[tuple[float, int, int, str]]:
    """What the first sentences speak of, up to the date, the verb or the topic's particle."""
    text = page.text
    seen = 0
    for line in inside[:3]:
        at = max(line.start, bounds[0])
        end = min(line.end, bounds[1])
        for m in re.finditer(rf"[^.!?\n{SEP}]+", text[at:end]):
            a, b = at + m.start(), at + m.end()
            phrase = text[a:b].strip()
            if len(phrase) < 2:
                continue
            skip = _skip(text, a, b)
            if skip >= b:
                continue
            score = 1.75 - 0.3 * seen
            topic = _TOPIC.match(text[skip:b] + " ")
            if topic:
                yield score, skip, skip + topic.end(1), "name_topic"
            verb = _SPLIT_WORDS.search(text[skip:b])
            if verb and verb.start() > 1:
                yield score, skip, skip + verb.start(), "name_first"
            stop = _BREAK.search(text, skip, b)
            if stop and stop.start() > skip + 1:
                yield score, skip, stop.start(), "name_first"
            elif not verb:
                yield score - 0.4, skip, b, "name_first"
            seen += 1
            if seen >= 4:
                return


def _skip(text: str, a: int, b: int) -> int:
    """Past tags, greetings and lead-ins."""
    while a < b:
        m = re.compile(rf"[\s{SEP}{ITEMS}*·,:~()\-–—→>]+").match(text, a, b)
        if m:
            a = m.end()
            continue
        segment = text[a:b]
        hit = _TAG.match(segment) or _GREETING.match(segment)
        if not hit or not hit.end():
            return a
        a += hit.end()
    return a


def _clean(page: Page, start: int, end: int, mentions: Sequence[Mention]) -> tuple[int, int] | None:
    """Cut dates, verbs, particles and announcing words off a candidate; None where no name is left."""
    text = page.text
    start = _skip(text, start, end)
    for m in mentions:
        if m.start < end and start < m.end:
            if m.start - start >= 3 and m.kind not in ("kmonth", "year"):
                end = m.start
            elif m.end < end:
                start = _skip(text, m.end, end)
                lead = re.compile(r"[)\]\s]*(?:부터|에는|에|자로|까지|이후|경|쯤)\s").match(text, start, end)
                start = lead.end() if lead else start
            else:
                return None
    stop = _BREAK.search(text, start, end)
    if (
        stop
        and stop.start() - start >= 2
        and not (stop.group() == " " and end - start <= 30 and ")" in text[stop.start() : end])
    ):
        end = stop.start()
    for _ in range(4):
        before = end
        while end > start and text[end - 1] in f" \n,.:;!?~·…-–—'\"’”*|/({SEP}":
            end -= 1
        while start < end and text[start] in f" \n,.:;!?~·…-–—'\"‘“*|/){SEP}":
            start += 1
        words = text[start:end]
        particle = _PARTICLE.search(words)
        if particle and particle.start() >= 2:
            end = start + particle.start()
            continue
        tail = _TAIL.search(words)
        if tail and tail.start() >= 2 and not _KEEP_TAIL.search(words):
            end = start + tail.start()
        if end == before:
            break
    return (start, end) if end - start >= 2 else None


def _shape(words: str) -> float:
    """How much like a name the words look."""
    if _NOISE.match(words) or not re.search(r"[가-힣A-Za-z]{2}", words):
        return -9.0
    score = 0.0
    if _VERB_END.search(words):
        score -= 2.5
    if len(words) > 32:
        score -= 1.0
    if len(words) > 45:
        score -= 2.0
    if len(words) < 3:
        score -= 0.8
    if len(words.split()) > 7:
        score -= 1.0
    if words.count("(") != words.count(")"):
        score -= 0.3
    if re.search(r"[@#]|님$|팀$|입니다|문의|담당|대상|고객(?:이|께|은|님)|상담사", words):
        score -= 1.2
    if STRONG_OPEN.fullmatch(words):
        score -= 5
    return score
