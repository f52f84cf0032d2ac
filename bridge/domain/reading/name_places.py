"""Where a launch's name may stand: what is labelled, emphasised, titled, quoted or announced, and what the dated sentence speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bridge.domain.dates import Mention
from bridge.domain.patterns import compiled
from bridge.domain.reading.layout import DATE_ALONE, Clause, Line
from bridge.domain.reading.name_words import BREAK, VERB_END, skip
from bridge.domain.reading.page import SEP, Page
from bridge.domain.reading.senders import is_sender

_LABEL_NAME = re.compile(
    r"^(?:(?!(?:기관|회사|업체|담당자|매장|지점|파일|고객|회원|구매자|신청자|예금주)명)[가-힣]{1,4}명|서비스\s?명|기능\s?명|상품\s?명|이벤트\s?명|행사\s?명|명칭|이름|제목|타이틀|건명|프로젝트(?:명)?|노출명|유저\s?노출명|(?:제도|과정|강좌|작품|메뉴|요금제|플랜|콘텐츠|캠페인|사업|공연|전시|프로그램|패키지)\s?명|서비스|기능|상품|이벤트|공연|전시|행사|what|name|feature|product|title|subject|무엇|뭐|NEW|신규\s?(?:기능|서비스|상품))$",
    re.I,
)
_NAMED = re.compile(
    r"(?:노출명|서비스명|기능명|상품명|이름|명칭|타이틀|명칭)(?:은|는|:)\s+(.{2,30}?)(?=\s?(?:이고|입니다|예요|이에요|로\s|으로\s|이라고|라고)|,|\.|\n|$)"
    r"|(?:^|(?<=\n))\W*(?:명칭|건명|(?:노출|서비스|기능|상품|제도|과정|강좌|작품|요금제|플랜|행사|이벤트|프로그램)명)(?:은|는)?\s?[:：/|]?\s+(?P<own>[^\n.,]{2,30}?)(?=\s*(?:\n|[.,]|$))"
)
SAID = "name_said"
"""The rule that found a name in a sentence that says what something is called."""
_SUBJECT = re.compile(
    r"(?:^|(?<=\n))\s*(?:제\s?목|[Ss]ubject|건\s?명)\s*[:：]?[ \t]+(?:(?:FW|Fwd|FWD|RE|Re|전달)\s?:\s*|\[[^\]\n]{1,12}\]\s*)*(?P<name>[^\n]{4,70})"
)
"""The subject of a letter or a mail, whatever stands between its name and what it is."""
_NAMING = (
    re.compile(
        r"(?:이름|명칭|서비스명|기능명|상품명|행사명)(?:도|은|이)?\s(?:\S{1,4}\s)?(?:정해졌|나왔|나온|확정됐|확정되었|정했|지었)[가-힣]*[,.!]?\s+(?P<name>[^\n.,!]{2,24}?)(?=입니다|이에요|예요|이고|\s*[.,!\n]|\s*$)"
    ),
    re.compile(
        r"(?:^|말고|아니고|[\n.,])\s?(?P<name>[^\n.,]{2,22}?)(?:으로|로)\s(?:이름|명칭)(?:을|이)?\s?(?:확정|정해|정했|결정|갑니다)"
    ),
)
"""What says what something is called: "이름도 정해졌어요, 바로반품", "바로반품으로 이름 확정"."""
_CITED_NOTE = re.compile(
    r"(?:[가-힣](?:린|낸|신|한|던)\s)?(?P<name>[^\n.,!?]{2,26}?)\s(?:공지|안내(?:문)?|글|메일|표)(?:(?:에서|에|의|\s중)\s|\s(?=정정|수정|바로잡|오타))"
)
"""Whose note is corrected: "오전에 올린 판매자 등급제 표에 오기가 있어"."""
_ENGLISH_OPENS = re.compile(
    r"\b(?:we|we're|we are|we will|we'll)\s(?:are\s|will\s)?(?:open|launch|release|introduc|ship|start|roll out|bring|add|retir|sunset|discontinu)\w*\s(?:up\s|out\s)?(?:the\s|our\s|a\s|an\s)?(?P<name>[A-Z][^.,;:!?\n]{2,44}?)(?=[.,;:!?\n(]|\s(?:in|on|for|to|from|at|with|as|this|next|and)\s|$)"
)
_ENGLISH_OF = re.compile(
    r"\b(?:changes?|updates?|corrections?|fix|notes?|posts?|messages?|announcement|typo|mistake|error|news|plug|reminder|delay)\s(?:on|to|in|about|of|for|regarding)\s(?:the\s|our\s|my\s|your\s)?(?P<name>[A-Z][^.,;:!?\n]{2,44}?)(?=[.,;:!?\n(]|\s(?:is|are|was|were|will|won't|has|it|until|that|in|for|to|from|at)\s|$)"
)
"""What an English note says it is about: "small change on Bulk Invite:", "correction to my post on Calendar Sync"."""
_POINTED_TO = (
    re.compile(
        r"(?P<name>[^\s.!?\n,][^.!?\n,]{1,26}?)(?:은|는|이|가)?\s(?:있잖아[요여]\s|말인데[요여]\s|인데[요여]\s)?(?:그거|이거|요거)[는은를을]?\s"
    ),
    re.compile(r"혹시\s(?P<name>[^.!?\n,]{2,28}?)(?:은|는|이|가|을|를)?\s(?:언제|어떻게|얼마|어디|왜|누가)"),
)
"""What is named before it is pointed to or asked about: "공항버스 좌석 지정 그거 2/1부터 돼요", "혹시 정기구독 건너뛰기 언제부터예요?"."""
_SPLIT_WORDS = compiled(
    r"\s(?:오픈|출시|런칭|론칭|배포|시행|적용|개시|시작|릴리즈|나갑니다|나가요|나갈|나갑니당|나가기로|나간다|열립니다|열려요|열어요|엽니다|켭니다|켜집니다|켜져요|켜요|풀려요|풀립니다|붙어요|붙습니다|생겨요|생깁니다|돌아옵니다|들어갑니다|들어갑니당|들어가요|됩니다|돼요|합니다|해요|갑니다|가요|안\s|못\s|정정|취소(?!\s?(?:셀프|수수료|환불|신청|알림|기능|버튼))|연기|변경(?:됐|되|됩|합|은\s|이\s|$|\s?[.:→(]|\s(?:안내|공지|공유|합니다|됩니다|건))|수정|보류|홀드|이번엔|이번에|언제|공유|관련|본문|접기로|드랍|드롭|무산|철회|백지화|미뤄|밀려|밀립|당겨|앞당|반영|추가(?:됩|돼|되|합)|바뀝|바뀌|줄입|줄어|늘립|늘어|내려갑|올라갑|확정|한\s사람|아니고|말고|맞|없던|빠졌|빠집|켤|여는|미진행|일정이|일정은|시간만|날짜만|시점|리젝|무기한|판매\s시작|노출\s시작|드립니다|때문|중에|지연|건(?:의|은|이|을|으로|도|만)?\s|이라고|note\b|post\b|we\b|다시\s|당분간\s|최종\s|결국\s|일단\s|아예\s|이번\s|올해\s|하루\s|한\s주|일주일|또\s|이미\s|revert|will\b|is\b|are\b|was\b|has\b|goes\b|launch(?:es|ing)?\b|release[sd]?\b|rolls?\b|ships?\b|go-live|moved|delayed|pushed|cancel|slip|starts?\b|opens?\b|live\b|available\b|effective\b|now\b|on\b|at\b|by\b|from\b|until\b)"
)
_PLAIN = re.compile(
    r"([^.!?\n,]{2,30}?)(?:이|가|을|를|은|는)\s(?:\S+\s)?\S*(?:니다|어요|해요|돼요|져요|려요)(?=[\s.!~]|$)"
)
_NUMBER = compiled(
    r"\s(?:최대\s|최소\s|연속\s|인당\s|1인당\s|한\s)?\d[\d,.]*\s?(?:%|월|시|일|원|회|명|개|장|봉|시간|h\b|천|만)"
)
_TOPIC = re.compile(r"^(.{2,34}?[가-힣A-Za-z0-9)'’\"”])(은|는|을|를|이요|,|만|이|가|의|도)\s")
_ATTRIBUTE = compiled(
    r"\s(?:최소\s버전|버전|한도|가격|요금|금액|번호|대상|수수료|보관\s?시간|이용\s?시간|운영\s?시간|링크|최신본|담당자?|할인율|적립률|종료일|시행일|오픈일|출시일|적용일|마감(?:일|\s?시간)?|수량|용량|문의|최대|최소|기간|유효\s?기간|일정|날짜|시간|안내문?|문구|환불\s?규정|지역|조건|횟수|설치콜센터|콜센터|고객센터|입장료|참가비|보증금|이자율|금리|본문|글에서)(?=[\s,은는이가을를도]|$)"
)


class Candidate(NamedTuple):
    """A stretch of the page that a rule takes for a name, and how much it believes in it."""

    score: float
    start: int
    end: int
    rule: str


def candidates(
    page: Page,
    lines: Sequence[Line],
    parts: Sequence[Clause],
    chosen: Mention | None,
    bounds: tuple[int, int],
    news: bool,
) -> Iterator[Candidate]:
    inside = [line for line in lines if line.end > bounds[0] and line.label_start < bounds[1]]
    inside = [line for line in inside if not is_sender(page, line.label_start, line.end)]
    parts = [part for part in parts if not is_sender(page, part.start, part.end)]
    for line in inside:
        if _LABEL_NAME.match(line.label.strip(" ㅇㆍ")):
            yield Candidate(3.0, line.start, line.end, "name_label")
    yield from _emphasised(page, bounds)
    yield from _titles(page, inside)
    for m in _NAMED.finditer(page.text, *bounds):
        yield Candidate(3.0, *(m.span("own") if m["own"] else m.span(1)), "name_label")
    for m in _SUBJECT.finditer(page.text, *bounds):
        yield Candidate(3.0, *m.span("name"), "name_label")
    for pattern in _NAMING:
        for m in pattern.finditer(page.text, *bounds):
            yield Candidate(3.2, *m.span("name"), SAID)
    stop = min(bounds[1], bounds[0] + _EARLY)
    for pattern in _POINTED_TO:
        if pointed := pattern.search(page.text, bounds[0], stop):
            yield Candidate(2.2, *pointed.span("name"), "name_pointed")
    yield from _lone_lines(page, inside)
    yield from _written_about(page, bounds, news)
    yield from _cells(page, inside, news)
    yield from _quoted(page, parts, bounds)
    yield from _dated(page, chosen, bounds)
    yield from _announced(page, parts, bounds)
    yield from _phrases(page, parts, bounds, news)


def _emphasised(page: Page, bounds: tuple[int, int]) -> Iterator[Candidate]:
    for a, b in page.bold:
        if bounds[0] <= a < bounds[1]:
            score = (3.0 if a - bounds[0] < 60 else 2.7) - 0.002 * (a - bounds[0])
            if re.search(r"(?:→|->|말고|아니고|아니라)\s*$", page.text[max(0, a - 8) : a]):
                score -= 2.0
            yield Candidate(score, a, b, "name_bold")
    for a, b in page.struck:
        if bounds[0] <= a < bounds[1]:
            if _FALLS_OUT.match(page.text, b):
                yield Candidate(2.6, a, b, "name_label")
            yield Candidate(2.0 - 0.01 * (a - bounds[0]), a, b, "name_struck")


_FALLS_OUT = re.compile(r"[\s~]*(?:→|->|⇒|:|-)?\s*(?:제외|취소|삭제|보류|철회|빠[집져짐]|뺍|뺐|빼기)")
"""Behind an item that is struck out: it is what falls of a list."""
_BRACKETED = re.compile(
    r"[\[【<〈]\s?([^\]】>〉\n]{3,30}?)(?:\s(?:사전\s|오픈\s|출시\s)?(?:안내|공지|공유|예고))?\s?[\]】>〉]"
)
_TAG = re.compile(
    r"(?:공지|안내|공유|필독|중요|긴급|예고|사전|오픈|출시|런칭|신규|변경|정정|취소|연기|업데이트|배포|릴리즈|수정|확정|완료|내부|대외비|전달|알림|소식|일정|점검|장애|회의|요청|문의|질문|채용|모집|회고|보고)$"
    r"|(?:팀|실|파트|본부|기획|운영|담당|센터|부서|그룹|[가-힣]{2}[국처청]|사업소|관리소|공단|재단|진흥원|\bOPS|LIVEOPS)$|^\s*[\dDdvV][\d./-]|\d+월|\d+주차|주간|월간|^(?:FW|RE|FYI|NOTICE|HEADS)|^[\s\W]*$",
    re.IGNORECASE,
)
"""What stands in brackets before a note and names no launch: its sort, its team, its day."""
_OF_PLAN = re.compile(r"(?<=[가-힣] (?:종료|변경|인상|인하|개편|중단|폐지))(?:\s(?:일정|확정|안내|공지|사항|건))+$")
"""What a title in brackets says of itself: [우주정원 서비스 종료 일정 확정]."""


def _titles(page: Page, inside: Sequence[Line]) -> Iterator[Candidate]:
    if not inside:
        return
    line = inside[0]
    if len(inside) > 1 and DATE_ALONE.fullmatch(page.text[line.label_start : line.end]):
        inside, line = inside[1:], inside[1]
    words = page.text[line.start : line.end]
    if len(inside) > 1 and len(words) <= 60:
        verb = bool(VERB_END.search(words)) and not re.search(r"(?:안내|공유|공지|바로잡)\S{0,6}$", words)
        yield Candidate(1.4 if verb else 2.5, line.start, line.end, "name_title")
    if tag := _BRACKETED.match(page.text, line.label_start, line.end):
        end = tag.start(1) + len(_OF_PLAN.sub("", tag[1]))
        if not _TAG.search(page.text[tag.start(1) : end]):
            yield Candidate(2.2, tag.start(1), end, "name_bracket")
    first = re.match(
        r"[^.!?\n]{3,40}?(?=\s?(?:공지|안내|공유|예고|알림|조정|정정)(?:드립니다|드려요|합니다|해요|드릴게요)?\s?(?:[.!~:]|$))",
        words,
    )
    if first:
        yield Candidate(2.35, line.start, line.start + first.end(), "name_title")
    item = re.match(r"[^\n:|–—-]{2,30}?(?=\s(?:[-–—|]|ㅣ)\s|\s?\|)", page.text[line.label_start : line.end])
    if item:
        yield Candidate(2.15, line.label_start, line.label_start + item.end(), "name_item")
    if (
        line.label
        and line.label_start != line.start
        and len(line.label) <= 30
        and page.text[line.label_start] not in "[【<〈"
    ):
        label_end = line.label_start + len(page.text[line.label_start : line.start].rstrip(" :：|▶\n"))
        yield Candidate(2.3, line.label_start, label_end, "name_label_line")


_LONE = re.compile(r"[^\s\d.,:|!?~→>@#][^\n.,:|!?→>@#]{2,26}")
_LONE_LINES = 5  # a note's first lines, among which one may hold nothing but a name


def _lone_lines(page: Page, inside: Sequence[Line]) -> Iterator[Candidate]:
    """A line of a few words without a verb, below a sentence that leads to it and above what is said of it."""
    for line, after in pairwise(inside[1 : _LONE_LINES + 1]):
        words = page.text[line.start : line.end].strip()
        if (
            line.label
            or line.bulleted
            or not _LONE.fullmatch(words)
            or VERB_END.search(words)
            or len(words.split()) > 5
        ):
            continue
        if after.label or after.bulleted or after.indent > line.indent:
            yield Candidate(2.3, line.start, line.end, "name_title")


_CITED = re.compile(r"(?:(?<![\w])['‘「『\"“]|《)([^'’」』\"”》\n]{2,24})['’」』\"”》]")
_PRESSED = re.compile(
    r"\s?(?:을|를)?\s?(?:선택|누르|눌러|클릭|버튼|메뉴|탭|체크|입력|으?로만|으?로\s?(?:안내|유도|표시|통일)|까지만|라고|만$|켜|화면)"
)


def _quoted(page: Page, parts: Sequence[Clause], bounds: tuple[int, int]) -> Iterator[Candidate]:
    firsts = {part.sentence for part in parts if bounds[0] <= part.start < bounds[1]}
    early = sorted(firsts)[:3]
    stop = max((p.end for p in parts if p.sentence in early), default=bounds[1])
    for m in _CITED.finditer(page.text, *bounds):
        if re.search(r"(?:니다|어요|아요|세요|요|다|됨|음|까)[.!]*$|누르|클릭|\?", m[1]):
            continue
        after = page.text[m.end() : m.end() + 14]
        score = 2.3 if m.start() < stop else 1.2
        score += 0.3 * bool(
            re.match(
                r"\s?(?:오픈|출시|런칭|기능|서비스|라는|이라는|이라고|필터|기획전|이벤트|추가|의|을|를|카드|방식)",
                after,
            )
        )
        score += 0.4 * (m[0][0] == "《")
        score -= 1.6 * bool(_PRESSED.match(after)) + 0.5 * (m[0][0] == '"') + 0.002 * (m.start() - bounds[0])
        yield Candidate(score, m.start(1), m.end(1), "name_quoted")


_ANNOUNCED = re.compile(
    r"(?P<name>[^.!?\n]{3,44}?)(?:을|를|이|가|은|는|의)?\s?(?:(?:건|사항|일정|내용|소식|관련|계획|신설|개시)(?:을|를|이|으로|의|하여|해|에\s대해)?\s?)*(?:안내|알려|공유|공지|말씀|정정|바로잡|전달|예고|소개|신설합|판매\s?개시합|종료됩|중단됩|시행합|조정됩|오픈합|출시합|도입합|변경됩|변경합|철회합|연기됩|취소됩)"
)


def _announced(page: Page, parts: Sequence[Clause], bounds: tuple[int, int]) -> Iterator[Candidate]:
    """ "X를 알려드립니다": what the first sentences say they announce."""
    seen: list[int] = []
    for part in parts:
        if not bounds[0] <= part.start < bounds[1] or part.sentence in seen:
            continue
        if len(seen) == 2:
            return
        seen.append(part.sentence)
        at = skip(page.text, part.start, part.end)
        m = _ANNOUNCED.match(page.text, at, bounds[1])
        if m:
            yield Candidate(2.35 - 0.5 * (len(seen) - 1), m.start("name"), m.end("name"), "name_announced")


_EARLY = 240  # characters of a note in which its name is looked for by what stands around it


def _written_about(page: Page, bounds: tuple[int, int], news: bool) -> Iterator[Candidate]:
    """Whose note is corrected, and what an English sentence opens."""
    stop = min(bounds[1], bounds[0] + _EARLY)
    if news and (m := _CITED_NOTE.search(page.text, bounds[0], stop)):
        yield Candidate(2.2, *m.span("name"), "name_announced")
    if m := _ENGLISH_OPENS.search(page.text, bounds[0], stop):
        yield Candidate(2.3, *m.span("name"), "name_announced")
    if m := _ENGLISH_OF.search(page.text, bounds[0], stop):
        yield Candidate(2.6, *m.span("name"), "name_announced")


_FALLS = re.compile(r"취소|철회|보류|미진행|중단|연기|변경")
_HEAD_CELL = re.compile(
    r"^(?:요금제|상품|기능|서비스|이벤트|메뉴|항목|플랜|카드|콘텐츠|작품|제품|건|행사|내용|이름|명칭|제목|건명|구분)\s?(?:명|이름)?$"
)


def _cells(page: Page, inside: Sequence[Line], news: bool) -> Iterator[Candidate]:
    """The first cell of a table's only row, or, in news, of the one row that falls or moves."""
    rows = [line for line in inside if "|" in page.text[line.label_start : line.end]]
    if len(rows) < 2 or not _HEAD_CELL.match(
        page.text[rows[0].label_start : rows[0].end].strip(" |").partition("|")[0].strip()
    ):
        return
    told = [row for row in rows[1:] if page.text[row.label_start : row.end].strip(" |-:")]
    if news and len(told) > 1:
        told = [row for row in told if _FALLS.search(page.text[row.label_start : row.end])]
    if len(told) == 1:
        start = told[0].label_start
        start += len(page.text[start : told[0].end]) - len(page.text[start : told[0].end].lstrip(" |"))
        yield Candidate(2.4, start, page.text.index("|", start), "name_label")


def _dated(page: Page, chosen: Mention | None, bounds: tuple[int, int]) -> Iterator[Candidate]:
    """The phrases before and after the chosen date, in its sentence."""
    if chosen is None:
        return
    text = page.text
    vague = 1.0 if chosen.at is None else 0.0
    breaks = [
        text.rfind(s, bounds[0], chosen.start) + len(s)
        for s in ("\n", ". ", "! ", "? ", SEP, "~ ", "요 ", "니다 ", "고, ", "며, ", ": ")
        if text.rfind(s, bounds[0], chosen.start) >= 0
    ]
    a = max([bounds[0], *breaks])
    stops = [x for x in (text.find(s, chosen.end) for s in ("\n", ". ", "!", "?", SEP)) if x >= 0]
    b = min([bounds[1], *stops])
    if a < chosen.start:
        yield Candidate(2.1 - vague, a, chosen.start, "name_before_date")
        topic = _TOPIC.match(text[skip(text, a, chosen.start) : chosen.start] + " ")
        if topic:
            at = skip(text, a, chosen.start)
            yield Candidate(2.0 - vague - 0.5 * (topic[2] in "이가의도"), at, at + topic.end(1), "name_topic")
    lead = re.match(
        r"[)\]\s,·:~]*(?:부터|에는|에|자로|까지|이후|경|쯤|자)?[\s,·:/|–—-]*(?:오픈(?:하는|되는|할|될|예정인)\s)?",
        text[chosen.end : b],
    )
    start = chosen.end + (lead.end() if lead else 0)
    verb = _SPLIT_WORDS.search(" " + text[start:b])
    if verb and verb.start() > 1:
        yield Candidate(1.9 - vague, start, start + verb.start() - 1, "name_after_date")
    elif start < b:
        yield Candidate(1.2 - vague, start, b, "name_after_date")


def _phrases(page: Page, parts: Sequence[Clause], bounds: tuple[int, int], news: bool) -> Iterator[Candidate]:
    """What the first sentences speak of, up to the verb, the number or the topic's particle."""
    text = page.text
    seen: list[int] = []
    for part in parts:
        if not bounds[0] <= part.start < bounds[1] or part.sentence in seen:
            continue
        if len(seen) >= 4 or (seen and part.line.index > parts[0].line.index + 2):
            return
        seen.append(part.sentence)
        b = min(
            max((p.end for p in parts if p.sentence == part.sentence and p.start <= part.start + 80), default=part.end),
            bounds[1],
        )
        at = skip(text, part.start, b)
        if b - at < 2:
            continue
        score = 1.75 - (0.4 if news else 0.25) * (len(seen) - 1)
        plain = _PLAIN.match(text, at, b)
        if plain:
            yield Candidate(score + 0.35, at, plain.end(1), "name_topic")
        topic = _TOPIC.match(text[at:b] + " ")
        if topic:
            yield Candidate(score - 0.4 * (topic[2] in "이가의도"), at, at + topic.end(1), "name_topic")
        verb = _SPLIT_WORDS.search(text, at, b)
        for bonus, pattern in ((0.3 if len(seen) == 1 else 0.0, _SPLIT_WORDS), (-0.1, _NUMBER), (-0.05, _ATTRIBUTE)):
            stop = pattern.search(text, at, b)
            if (
                stop
                and stop.start() > at + 1
                and (news or pattern is _SPLIT_WORDS)
                and (not verb or stop.start() <= verb.start())
            ):
                yield Candidate(score + bonus, at, stop.start(), "name_first")
        stop = BREAK.search(text, at, b)
        yield Candidate(
            score - (0.2 if stop else 0.4), at, stop.start() if stop and stop.start() > at + 1 else b, "name_first"
        )
