"""What a launch is called: what is emphasised, titled or quoted, or the first thing the dated sentence speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bridge.domain.dates import Mention
from bridge.domain.reading.cues import GENERIC, STRONG_OPEN
from bridge.domain.reading.internal import tells, touches
from bridge.domain.reading.layout import Clause, Line
from bridge.domain.reading.page import ITEMS, LINK, SEP, Page

_TAG = re.compile(
    r"^[\s*]*(?:[\[【<〈](?:[^\]】>〉\n]{1,16})[\]】>〉]\s*[:：]?\s*|\((?:수정|정정|공유|변경|취소|재공지|추가|긴급|필독|중요|업데이트|공지|보완|안내|신규)\)\s*)+"
)
_GREETING = re.compile(
    r"^(?:(?:고생|수고)\s?(?:많으|하)셨\S*|(?:변경|수정|다음|신규|추가|확정|최종|출시|오픈|런칭|취소|연기)(?:\s(?:안내|공지|공유))?\s?[:：!~.|\-–—)\]]+\s*|안녕하세요|여러분들?|안녕|하이|헬로|선배님들?|다들|팀장님|CS(?:팀|분들|\s?여러분)?|고객센터|상담팀|급해요|급하게|급|(?:오픈|배포|일정|사전)?\s?(?:공유|공지|안내)(?:드립니다|드려요|합니다|해요|드릴게요|하나\s?드려요|요)?|알림|참고|FYI|fyi|[Hh]eads[\s-]?up|Hi|hi|Hello|Hey|hey|all|team|folks|everyone|드디어|드뎌|마침내|혹시\s?몰라|정정(?:합니다|드려요|이요)?|속보|긴급|필독|재공지|오늘의|저희가?|이번에|우리\s|앗|아\s|어\s|참\s|그리고|근데|그럼|신규|NEW|[Nn]ew|UPDATE|[Uu]pdate|좋은\s?소식|나쁜\s?소식|죄송\S*|미리|일단|예고|출시|런칭|사전\s?공유|D-\d+|위\s?공지|위\s|윗글|앞서\s?(?:공유|안내|공지|말씀)?\s?(?:드린|드렸던|한|했던)?|아까\s?(?:공유|안내|공지|말씀|올린)?\s?(?:드린|한|것)?|어제\s?(?:\S{1,8}님이?\s)?(?:공유|안내|공지|말씀|올린)\s?(?:드린|한)?|지난번에?\s?(?:공유|안내|공지|말씀)\s?(?:드린|한|드렸던)|(?:공유|안내|공지|말씀)\s?(?:드린|드렸던|했던)|[가-힣]{1,8}팀\s[가-힣]{2,4}입니다|이번\s?건|@[\w.]+|[Ww]e(?:'re|\sare|\shave)?\s(?:decided\s(?:against|not\sto)|dropping|cancel?ling|pulling|killing)(?:\s(?:launch|launching|release|releasing|ship|shipping))?|wrong\s\w+\sin(?:\s(?:my|the|our))?|[Rr]eminder|[Tt]ypo|Quick|quick|Sorry|sorry|Team|CX|CS|\([^()\n]{1,20}\)|(?:typo|mistake|error) in (?:yesterday's|the|my)|(?:update|note|news|heads-up|reminder|word) on|on the|regarding|about|re|the|저희\s?팀|당행|당사|오늘부터|이제)(?:[\s,:：!~.?…;ㅠㅜ·|\-–—/()]+|$)"
)
_LETTER = re.compile(
    r"^[가-힣]{1,10}(?:과|국|팀|실|부|처|청|단|센터|담당관)\s?-\s?\d{1,6}(?:\s?\([^()\n]{1,20}\))?\s?호?(?:\s?(?:로|에|와|과)?\s?(?:관련(?:하여|해|입니다|으로|된)?|관련[,.:]|따라|의거|의한|의해|통보(?:한|된)|시행(?:한|된)))?[\s,.:]*"
)
"""An office's letter that a note refers to ("감염병관리과-3312호와 관련하여"): where it comes from, not what it is about."""
_RELATIVE = re.compile(
    r"^[^.!?\n]{2,24}?(?:안내한|공유한|공지한|예고한|말한|올린|적은|보낸|하려던|예정이던|예정이었던|예정인|된다던|한다던|나간다던|드렸던|드린|올렸던|나가려던|열려던|있던|준비하던|준비\s?중이던|말씀드린|공유드린|안내드린|기다리시던)\s"
)
# No two ways to split what it eats: each further word would double the time.
_TAIL = re.compile(
    r"(?:\s(?:is|are|was|were|will|has|have|goes|ships|launches|rolls\sout|opens|starts|releases|moved|slips?|slipped|delayed|go-live|won't|isn't|GA\sis)\b.*|[\s,·:：\-–—|/(]*(?<![가-힣])(?:(?:정식|신규|서비스|기능(?!\s기능)|판매|상품|시범|베타)\s?)?(?:오픈|출시|런칭|론칭|배포|시행|적용|개시|도입|업데이트|릴리즈|라이브|예정|일정|안내|공지|공유|건|공유드립니다|공유드려요|공유합니다|안내드립니다|안내드려요|안내합니다|알림|관련|사항|내용|소식|확정|조정|변경|정정|수정|취소|연기|철회|본문|공지드립니다|알려드립니다|알려드려요|바로잡습니다|바로잡아요|보류|중단됩니다|오픈합니다|출시합니다|런칭합니다|시작합니다|시작|오픈해요|나갑니다|나가요|열립니다|이요|입니다|예요|이에요|이라는\s?걸|이라는|이라고|라는|기능|것|거|중|드디어|전면|제목|추진|최신본|자체|launch|release|rollout|go-live|goes\s?live|(?<=[가-힣])(?:드립니다|드려요|합니다|입니다|예요|이에요|이요|이라는|이라고|라는|됩니다))(?:을|를|이|가|은|는|의|도|에|으로|로)?[\s!~.?…;:)\]]*+)+$",
    re.I,
)
_KEEP_TAIL = re.compile(
    r"(?:서비스|판매|지원|운영|제공|이용|접수|수거|매입|배송|결제|상점|몰|앱|지점|사이트|페이지|플랜|모드|요금제|버전)\s?(?:종료|중단|폐지|철수|시작)\s*$|(?:종료|중단|폐지|확대|축소|인상|인하|개편|단축|강화|전환|이관|통합|개선)\s*$|(?:기간|시간|주소|방법|예약|주기|정책|기준|한도|방식|옵션|일괄|좌석|날짜|일정)\s?(?:변경|조정|안내|알림)\s*$|(?:알림|안내|공유|배포|예약)\s*$(?<=\S\s..)"
)
_VERB_END = re.compile(
    r"(?:니다|어요|아요|해요|돼요|세요|네요|어서|아서|해서|는데|지만|니까|려고|하고|되고|으며|하며|다고|라고|까요|나요|[가-힣]던|않고|없이)[.!?~\sㅎㅋㅠㅜ^;]*$|(?:습니다|입니다|합니다|됩니다|주세요|부탁|했던|있어요|없어요|때문)|(?:[가-힣](?:져서|와서|나서|어서|아서|여서|워서|려서|돼서|어요|아요|해요|네요|데요|래요|세요|니다|이요|예요|는데|했고|해서|라서))\s"
)
_PARTICLE = re.compile(
    r"(?<=[가-힣A-Za-z0-9)\]'\"’”])(?:은|는|이|가|을|를|의|도|에서|으로|로|에|와|과|랑|이랑|이요|요|부터|만|께서|이라는|라는|이란|란|이라고|입니다|예요|이에요|이고|인데|건은|건이|\s건)$(?<![소필주개중수]요)"
)
_WEAK_PARTICLE = re.compile(r"(?:이|가|의|도|에|로|과|와|은|만|는|란|요|랑)$")
_NOISE = re.compile(
    r"^(?:(?:.*\s)?(?:시행|적용|오픈|출시|종료|개시|변경|책임\s?개시|런칭|배포|접수|신청|결제|마감|시작)\s?(?:일|일시|일자|시점|시각|기한)(?:은|는|과|의|이)?|(?:시행|적용|개시)은|고객(?:한테|에게|께서?|님)|변경 내용|개정 사항|상세|일자|항목|구분|상품|단계|현행|상태|.*(?:보고)|아니고.*|말고.*|그대로.*|신상품 정리|올바른 주소|삼일절.*|인턴.*|(?:제|저|나)가.*|이거.*|그거|이거|저거|이것|그것|건|내용|일정|오픈|출시|배포|공지|안내|공유|대상|시간|날짜|기능|서비스|이벤트|상품|업데이트|신규|변경|취소|수정|정정|오늘|내일|모레|고객|상담사|여러분|확정|전체|기존|아래|다음|이번|저희|우리|필독|긴급|링크|문구|안내문구|공지사항|담당|문의|참고|개요|배경|요약|제목|누구|언제|무엇|뭐|이름|오픈 건|릴리즈|나머지|대신|고객님|회원|이유|사유|일시|결론|이슈|최신본|기획서|둘 다|모두|전부|다만|단|안드|iOS|Android|PC|앱|웹|release|launch|update|it|this|that|we|i|you|the|new|note|fyi|cs|cx|pm|po|agents?|customers?|what|when|who|how|where)$",
    re.I,
)
_OFF = re.compile(
    r"링크|기획서|오타|틀렸|틀린|잘못|배너|죄송|착각|실수|멘트|재오픈|이상\s?없으면|말한\s?거|공지에|본문|제가|저는|저희|혹시|어제|아까|궁금|배포일|일정은|담당자|^(?:심사|점검|확인|요청|질문|문의|번호|버튼|메뉴|상담)$|^재심사"
)
_UNNAMED = re.compile(
    r"(?<![가-힣])(?:그거|그것|그\s?건|그\s(?:기능|서비스|이벤트)|내일\s건)(?:을|를|이|가|은|는|만|도)?\s(?:\S{1,6}\s)?(?:열|켜|켭|켤|엽|오픈|나가|나갑|시작|배포|출시|모레|내일|없던|취소|연기|\d)|(?:시|일)\s오픈\s건\s(?!안내|공유|공지|관련)"
)  # fmt: skip
_LABEL_NAME = re.compile(
    r"^(?:서비스\s?명|기능\s?명|상품\s?명|이벤트\s?명|행사\s?명|명칭|이름|제목|타이틀|건명|프로젝트(?:명)?|노출명|유저\s?노출명|서비스|기능|상품|이벤트|what|name|feature|product|title|무엇|뭐)$",
    re.I,
)
_NAMED = re.compile(
    r"(?:노출명|서비스명|기능명|상품명|이름|명칭|타이틀|명칭)(?:은|는|:)\s+(.{2,30}?)(?=\s?(?:이고|입니다|예요|이에요|로\s|으로\s|이라고|라고)|,|\.|$)"
)
_BREAK = re.compile(
    rf"\s[-–—:|/·]\s|[:：|]\s|[{SEP}{LINK}{ITEMS}\n]|[.!?…~]+(?:\s|$)|,\s|\s(?:→|->|=>|⇒)\s|→|\s/|;|\s(?=\()"
)
_SPLIT_WORDS = re.compile(
    r"\s(?:오픈|출시|런칭|론칭|배포|시행|적용|개시|시작|릴리즈|나갑니다|나가요|나갈|나갑니당|나가기로|나간다|열립니다|열려요|열어요|엽니다|켭니다|켜집니다|켜져요|켜요|풀려요|풀립니다|붙어요|붙습니다|생겨요|생깁니다|돌아옵니다|들어갑니다|들어갑니당|들어가요|됩니다|돼요|합니다|해요|갑니다|가요|안\s|못\s|정정|취소(?!\s?(?:셀프|수수료|환불|신청|알림|기능|버튼))|연기|변경(?:됐|되|됩|합|은\s|이\s|$|\s?[.:→(]|\s(?:안내|공지|공유|합니다|됩니다|건))|수정|보류|홀드|이번엔|이번에|언제|공유|관련|본문|접기로|드랍|드롭|무산|철회|백지화|미뤄|밀려|밀립|당겨|앞당|반영|추가(?:됩|돼|되|합)|바뀝|바뀌|줄입|줄어|늘립|늘어|내려갑|올라갑|확정|한\s사람|아니고|말고|맞|없던|빠졌|빠집|켤|여는|미진행|일정이|일정은|시간만|날짜만|시점|리젝|무기한|판매\s시작|노출\s시작|드립니다|때문|중에|지연|건(?:의|은|이|을|으로|도|만)?\s|이라고|note\b|post\b|we\b|다시\s|당분간\s|최종\s|결국\s|일단\s|아예\s|이번\s|올해\s|하루\s|한\s주|일주일|또\s|이미\s|revert|will\b|is\b|are\b|was\b|has\b|goes\b|launch(?:es|ing)?\b|release[sd]?\b|rolls?\b|ships?\b|go-live|moved|delayed|pushed|cancel|slip|starts?\b|opens?\b|live\b|available\b|effective\b|now\b|on\b|at\b|by\b|from\b|until\b)"
)
_PLAIN = re.compile(
    r"([^.!?\n,]{2,30}?)(?:이|가|을|를|은|는)\s(?:\S+\s)?\S*(?:니다|어요|해요|돼요|져요|려요)(?=[\s.!~]|$)"
)
_NUMBER = re.compile(
    r"\s(?:최대\s|최소\s|연속\s|인당\s|1인당\s|한\s)?\d[\d,.]*\s?(?:%|월|시|일|원|회|명|개|장|봉|시간|h\b|천|만)"
)
_TOPIC = re.compile(r"^(.{2,34}?[가-힣A-Za-z0-9)'’\"”])(은|는|을|를|이요|,|만|이|가|의|도)\s")
_ATTRIBUTE = re.compile(
    r"\s(?:최소\s버전|버전|한도|가격|요금|금액|번호|대상|수수료|보관\s?시간|이용\s?시간|운영\s?시간|링크|최신본|담당자?|할인율|적립률|종료일|시행일|오픈일|출시일|적용일|마감(?:일|\s?시간)?|수량|용량|문의|최대|최소|기간|유효\s?기간|일정|날짜|시간|안내문?|문구|환불\s?규정|지역|조건|횟수|설치콜센터|콜센터|고객센터|입장료|참가비|보증금|이자율|금리|본문|글에서)(?=[\s,은는이가을를도]|$)"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A launch's name and the page's characters it stands on."""

    text: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    score: float
    start: int
    end: int
    rule: str


def find_name(
    page: Page, lines: Sequence[Line], parts: Sequence[Clause], mentions: Sequence[Mention], chosen: Mention | None,
    bounds: tuple[int, int], internal: Sequence[tuple[int, int, str]], *, news: bool = False,
) -> Name | None:  # fmt: skip
    """The best candidate within `bounds`, or None where nothing there is a name."""
    secret = [r for r in internal if r[2] in ("marked_scope", "credentials", "personal", "admin_link")]
    best: tuple[float, int, Name] | None = None
    unnamed = _UNNAMED.search(page.text, bounds[0], min(bounds[1], bounds[0] + 80)) is not None
    for candidate in _candidates(page, lines, parts, chosen, bounds, news):
        cleaned = _clean(page, candidate.start, candidate.end, mentions, chosen)
        if cleaned is None:
            continue
        a, b = cleaned
        if unnamed and candidate.rule not in ("name_bold", "name_label"):
            continue
        own = candidate.rule in ("name_bold", "name_title", "name_label", "name_quoted", "name_announced")
        if touches(secret, a, b) or (not own and touches(internal, a, b) and tells(page.text[a:b])):
            continue
        words = " ".join(page.text[a:b].split())
        score = candidate.score + _shape(words, own=own)
        if best is None or (score, -a) > (best[0], best[1]):
            best = (score, -a, Name(words, a, b, candidate.rule))
    return best[2] if best and best[0] > 0.9 else None


def _candidates(
    page: Page,
    lines: Sequence[Line],
    parts: Sequence[Clause],
    chosen: Mention | None,
    bounds: tuple[int, int],
    news: bool,
) -> Iterator[_Candidate]:
    inside = [line for line in lines if line.end > bounds[0] and line.label_start < bounds[1]]
    for line in inside:
        if _LABEL_NAME.match(line.label.strip()):
            yield _Candidate(3.0, line.start, line.end, "name_label")
    yield from _emphasised(page, bounds)
    yield from _titles(page, inside)
    for m in _NAMED.finditer(page.text, *bounds):
        yield _Candidate(3.0, m.start(1), m.end(1), "name_label")
    yield from _quoted(page, parts, bounds)
    yield from _dated(page, chosen, bounds)
    yield from _announced(page, parts, bounds)
    yield from _phrases(page, parts, bounds, news)


def _emphasised(page: Page, bounds: tuple[int, int]) -> Iterator[_Candidate]:
    for a, b in page.bold:
        if bounds[0] <= a < bounds[1]:
            score = (3.0 if a - bounds[0] < 60 else 2.7) - 0.002 * (a - bounds[0])
            if re.search(r"(?:→|->|말고|아니고|아니라)\s*$", page.text[max(0, a - 8) : a]):
                score -= 2.0
            yield _Candidate(score, a, b, "name_bold")
    for a, b in page.struck:
        if bounds[0] <= a < bounds[1]:
            yield _Candidate(2.0 - 0.01 * (a - bounds[0]), a, b, "name_struck")


def _titles(page: Page, inside: Sequence[Line]) -> Iterator[_Candidate]:
    if not inside:
        return
    line = inside[0]
    words = page.text[line.start : line.end]
    if len(inside) > 1 and len(words) <= 60:
        verb = bool(_VERB_END.search(words)) and not re.search(r"(?:안내|공유|공지|바로잡)\S{0,6}$", words)
        yield _Candidate(1.4 if verb else 2.5, line.start, line.end, "name_title")
    first = re.match(
        r"[^.!?\n]{3,40}?(?=\s?(?:공지|안내|공유|예고|알림|조정|정정)(?:드립니다|드려요|합니다|해요|드릴게요)?\s?(?:[.!~:]|$))",
        words,
    )
    if first:
        yield _Candidate(2.35, line.start, line.start + first.end(), "name_title")
    item = re.match(r"[^\n:|–—-]{2,30}?(?=\s(?:[-–—|]|ㅣ)\s|\s?\|)", page.text[line.label_start : line.end])
    if item:
        yield _Candidate(2.15, line.label_start, line.label_start + item.end(), "name_item")
    if (
        line.label
        and line.label_start != line.start
        and len(line.label) <= 30
        and page.text[line.label_start] not in "[【<〈"
    ):
        label_end = line.label_start + len(page.text[line.label_start : line.start].rstrip(" :：|▶\n"))
        yield _Candidate(2.3, line.label_start, label_end, "name_label_line")


_CITED = re.compile(r"(?:(?<![\w])['‘「『\"“]|《)([^'’」』\"”》\n]{2,24})['’」』\"”》]")
_PRESSED = re.compile(
    r"\s?(?:을|를)?\s?(?:선택|누르|눌러|클릭|버튼|메뉴|탭|체크|입력|으?로만|으?로\s?(?:안내|유도|표시|통일)|까지만|라고|만$|켜|화면)"
)


def _quoted(page: Page, parts: Sequence[Clause], bounds: tuple[int, int]) -> Iterator[_Candidate]:
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
        yield _Candidate(score, m.start(1), m.end(1), "name_quoted")


_ANNOUNCED = re.compile(
    r"(?P<name>[^.!?\n]{3,44}?)(?:을|를|이|가|은|는|의)?\s?(?:(?:건|사항|일정|내용|소식|관련|계획|신설|개시)(?:을|를|이|으로|의|하여|해|에\s대해)?\s?)*(?:안내|알려|공유|공지|말씀|정정|바로잡|전달|예고|소개|신설합|판매\s?개시합|종료됩|중단됩|시행합|조정됩|오픈합|출시합|도입합|변경됩|변경합|철회합|연기됩|취소됩)"
)


def _announced(page: Page, parts: Sequence[Clause], bounds: tuple[int, int]) -> Iterator[_Candidate]:
    """ "X를 알려드립니다": what the first sentences say they announce."""
    seen: list[int] = []
    for part in parts:
        if not bounds[0] <= part.start < bounds[1] or part.sentence in seen:
            continue
        if len(seen) == 2:
            return
        seen.append(part.sentence)
        at = _skip(page.text, part.start, part.end)
        m = _ANNOUNCED.match(page.text, at, bounds[1])
        if m:
            yield _Candidate(2.35 - 0.5 * (len(seen) - 1), m.start("name"), m.end("name"), "name_announced")


def _dated(page: Page, chosen: Mention | None, bounds: tuple[int, int]) -> Iterator[_Candidate]:
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
        yield _Candidate(2.1 - vague, a, chosen.start, "name_before_date")
        topic = _TOPIC.match(text[_skip(text, a, chosen.start) : chosen.start] + " ")
        if topic:
            at = _skip(text, a, chosen.start)
            yield _Candidate(2.0 - vague - 0.5 * (topic[2] in "이가의도"), at, at + topic.end(1), "name_topic")
    lead = re.match(
        r"[)\]\s,·:~]*(?:부터|에는|에|자로|까지|이후|경|쯤|자)?[\s,·:/|–—-]*(?:오픈(?:하는|되는|할|될|예정인)\s)?",
        text[chosen.end : b],
    )
    start = chosen.end + (lead.end() if lead else 0)
    verb = _SPLIT_WORDS.search(" " + text[start:b])
    if verb and verb.start() > 1:
        yield _Candidate(1.9 - vague, start, start + verb.start() - 1, "name_after_date")
    elif start < b:
        yield _Candidate(1.2 - vague, start, b, "name_after_date")


def _phrases(page: Page, parts: Sequence[Clause], bounds: tuple[int, int], news: bool) -> Iterator[_Candidate]:
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
        at = _skip(text, part.start, b)
        if b - at < 2:
            continue
        score = 1.75 - (0.4 if news else 0.25) * (len(seen) - 1)
        plain = _PLAIN.match(text, at, b)
        if plain:
            yield _Candidate(score + 0.35, at, plain.end(1), "name_topic")
        topic = _TOPIC.match(text[at:b] + " ")
        if topic:
            yield _Candidate(score - 0.4 * (topic[2] in "이가의도"), at, at + topic.end(1), "name_topic")
        verb = _SPLIT_WORDS.search(text, at, b)
        for bonus, pattern in ((0.3 if len(seen) == 1 else 0.0, _SPLIT_WORDS), (-0.1, _NUMBER), (-0.05, _ATTRIBUTE)):
            stop = pattern.search(text, at, b)
            if (
                stop
                and stop.start() > at + 1
                and (news or pattern is _SPLIT_WORDS)
                and (not verb or stop.start() <= verb.start())
            ):
                yield _Candidate(score + bonus, at, stop.start(), "name_first")
        stop = _BREAK.search(text, at, b)
        yield _Candidate(
            score - (0.2 if stop else 0.4), at, stop.start() if stop and stop.start() > at + 1 else b, "name_first"
        )


_ASIDE = re.compile(r"\s*\([^()\n]{1,24}\)\s+")
_PAD = re.compile(rf"[\s{SEP}{ITEMS}*·,:~()\-–—→>]+")


def _skip(text: str, a: int, b: int) -> int:
    """Past tags, greetings and lead-ins."""
    while a < b:
        aside = _ASIDE.match(text, a, b)
        if aside and aside.end() < b:
            a = aside.end()
            continue
        pad = _PAD.match(text, a, b)
        if pad:
            a = pad.end()
            continue
        segment = text[a:b]
        hit = _TAG.match(segment) or _GREETING.match(segment) or _LETTER.match(segment) or _RELATIVE.match(segment)
        if not hit or not hit.end():
            return a
        a += hit.end()
    return a


_AFTER_DATE = re.compile(r"[)\]\s]*(?:부터|에는|에|자로|까지|이후|경|쯤)\s")
_LOOSE = frozenset(
    {
        "wday",
        "kmonth",
        "year",
        "weekend",
        "part",
        "ahead",
        "si",
        "hm",
        "knum",
        "noon",
        "same",
        "enwday",
        "enmonth",
        "day",
        "open",
    }
)


def _clean(
    page: Page, start: int, end: int, mentions: Sequence[Mention], chosen: Mention | None
) -> tuple[int, int] | None:
    """Cut dates, verbs, particles and announcing words off a candidate; None where no name is left."""
    text = page.text
    end = min(end, start + 160)
    start = _skip(text, start, end)
    for m in mentions:
        if not (m.start < end and start < m.end):
            continue
        if m is not chosen and m.kind in _LOOSE and m.start - start > 1:
            if m.kind in ("si", "hm", "open"):
                end = m.start
            continue
        if m.start - start >= 2:
            end = m.start
        elif m.end < end:
            start = m.end
            lead = _AFTER_DATE.match(text, start, end)
            start = _skip(text, lead.end() if lead else start, end)
        else:
            return None
    stop = _BREAK.search(text, start, end)
    if (
        stop
        and stop.start() - start >= 2
        and not (stop.group() == " " and end - start <= 30 and ")" in text[stop.start() : end])
    ):
        end = stop.start()
    start, end = _trim(text, start, end)
    return (start, end) if end - start >= 2 else None


_POINTED = re.compile(r"\s(?:그|이|저|요)(?:거|것|건)?(?:는|은|를|을|가|이|도)?$")


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    for _ in range(5):
        before = end
        while end > start and text[end - 1] in f" \n,.:;!?~·…-–—'\"’”*|/({SEP}{LINK}":
            end -= 1
        while start < end and text[start] in f" \n,.:;!?~·…-–—'\"‘“*|/){SEP}{LINK}":
            start += 1
        words = text[start:end]
        pointed = _POINTED.search(words)
        if pointed and pointed.start() >= 2:
            end = start + pointed.start()
            continue
        tail = _TAIL.search(words)
        if tail and tail.start() >= 2 and not _KEEP_TAIL.search(words):
            end = start + tail.start()
            continue
        particle = _PARTICLE.search(words)
        weak = particle and _WEAK_PARTICLE.fullmatch(particle.group())
        if particle and particle.start() >= (4 if weak else 2) and (not weak or text[end : end + 1] in " ,"):
            end = start + particle.start()
        if end == before:
            break
    return start, end


_BROKEN = re.compile(
    r"(?:\d+[~∼\-\d.,]*(?:일|시|%|원|영업일|회|개)|이미\s|당분간|\S+하신\s|재개\s|되고|하고|이고|였는데|인데|까지|로\s|부로|중\s|분부터|개통분|출고분|주문분|결제분|go-live|launch\s|moved|를\s|을\s|은\s|는\s|에\s|의\s)"
)


def _shape(words: str, *, own: bool = False) -> float:
    """How much like a name the words look."""
    if _NOISE.match(words) or not re.search(r"[가-힣A-Za-z]{2}", words):
        return -9.0
    if len(GENERIC.sub("", words)) < 2:
        return -9.0
    score = -2.5 * bool(_VERB_END.search(words)) - 1.3 * bool(_OFF.search(words))
    score -= 1.0 * (len(words) > 30) + 2.0 * (len(words) > 42) + 0.8 * (len(words) < 3) + 1.0 * (len(words.split()) > 6)
    score -= 0.3 * (words.count("(") != words.count(")"))
    score -= 2.0 * bool(_BROKEN.match(words))
    score -= 0.7 * bool(not own and re.search(r"[가-힣](?<![있없맞걷먹보오가는])(?:은|는|을|를)\s", words))
    if re.search(r"[@#]|님$|팀$|입니다|대상|고객(?:이|께|은|님)|\d+%", words):
        score -= 1.2
    if STRONG_OPEN.fullmatch(words):
        score -= 5
    return score
