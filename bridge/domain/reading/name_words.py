"""What may be a name's words: dates, verbs, particles and announcing words are cut off, and what is left is looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bridge.domain.dates import Mention
from bridge.domain.patterns import compiled
from bridge.domain.reading.cues import GENERIC, STRONG_OPEN
from bridge.domain.reading.layout import Clause
from bridge.domain.reading.page import ITEMS, LINK, SEP, Page
from bridge.domain.reading.senders import is_sender

_TAG = compiled(
    r"^[\s*]*(?:[\[【<〈](?:[^\]】>〉\n]{1,16})[\]】>〉]\s*[:：]?\s*|\((?:수정|정정|공유|변경|취소|재공지|추가|긴급|필독|중요|업데이트|공지|보완|안내|신규)\)\s*)+"
)
_GREETING = compiled(
    r"^(?:(?:고생|수고)\s?(?:많으|하)셨\S*|(?:변경|수정|다음|신규|추가|확정|최종|출시|오픈|런칭|취소|연기)(?:\s(?:안내|공지|공유))?\s?[:：!~.|\-–—)\]]+\s*|안녕하세요|여러분들?|안녕|하이|헬로|선배님들?|다들|팀장님|CS(?:팀|분들|\s?여러분)?|고객센터(?!\s[가-힣])|상담팀|급해요|급하게|급|(?:오픈|배포|일정|사전)?\s?(?:공유|공지|안내)(?:드립니다|드려요|합니다|해요|드릴게요|하나\s?드려요|요)?|알림|참고|FYI|fyi|(?:Dear|Hi|Hello|Hey)\s[A-Za-z ]{2,24}(?=[,!.\n]|$)|[Pp]lease\snote(?:\sthat)?|You\sasked[^:\n]{0,60}(?=:)|(?:Following|Per|As\sper|Due\sto|As\sof)\s[^,\n]{3,60}(?=,)|[Hh]eads[\s-]?up|Hi|hi|Hello|Hey|hey|all|team|folks|everyone|드디어|드뎌|마침내|혹시\s?몰라|정정(?:합니다|드려요|이요)?|속보|긴급|필독|재공지|오늘의|저희가?|이번에|우리\s|앗|아\s|어\s|참\s|[ㅎㅋㅠㅜ]{2,}|꺄+|암튼|아무튼|그래서|그리고|근데|그럼|신규|NEW|[Nn]ew|UPDATE|[Uu]pdate|좋은\s?소식|나쁜\s?소식|죄송\S*|미리|일단|예고|출시|런칭|사전\s?공유|D-\d+|(?:FW|Fwd|FWD|Re|RE)(?=:)|(?:바로\s)?위\s?공지|(?:바로\s)?위(?=\s)|윗글|앞서\s?(?:공유|안내|공지|말씀)?\s?(?:드린|드렸던|한|했던)?|아까\s?(?:공유|안내|공지|말씀|올린)?\s?(?:드린|한|것)?|어제\s?(?:\S{1,8}님이?\s)?(?:공유|안내|공지|말씀|올린)\s?(?:드린|한)?|지난번에?\s?(?:공유|안내|공지|말씀)\s?(?:드린|한|드렸던)|(?:공유|안내|공지|말씀)\s?(?:드린|드렸던|했던)|[가-힣]{1,8}팀\s[가-힣]{2,4}입니다|이번\s?건|@[\w.]+|[Ww]e(?:'re|\sare|\shave)?\s(?:decided\s(?:against|not\sto)|dropping|cancel?ling|pulling|killing)(?:\s(?:launch|launching|release|releasing|ship|shipping))?|wrong\s\w+\sin(?:\s(?:my|the|our))?|[Rr]eminder|[Tt]ypo|Quick|quick|Sorry|sorry|Team|CX|CS|\([^()\n]{1,20}\)|(?:typo|mistake|error) in (?:yesterday's|the|my)|(?:update|note|news|heads-up|reminder|word) on|on the|regarding|about|re(?!-)|the|저희\s?팀|당행|당사|오늘부터|이제)(?:[\s,:：!~.?…;ㅠㅜ·|\-–—/()]+|$)"
)
_LETTER = compiled(
    r"^[가-힣]{1,10}(?:과|국|팀|실|부|처|청|단|센터|담당관)\s?-\s?\d{1,6}(?:\s?\([^()\n]{1,20}\))?\s?호?(?:\s?(?:로|에|와|과)?\s?(?:관련(?:하여|해|입니다|으로|된)?|관련[,.:]|따라|의거|의한|의해|통보(?:한|된)|시행(?:한|된)))?[\s,.:]*"
)
"""An office's letter that a note refers to ("감염병관리과-3312호와 관련하여"): where it comes from, not what it is about."""
_RELATIVE = compiled(
    r"^(?:[^.!?\n]{0,22}?[가-힣]기로\s?(?:한|했던|했었던|된|됐던)|[^.!?\n]{2,24}?(?:안내한|공유한|공지한|예고한|말한|올린|적은|보낸|하려던|예정이던|예정이었던|예정인|된다던|한다던|나간다던|드렸던|드린|올렸던|나가려던|열려던|있던|준비하던|준비\s?중이던|말씀드린|공유드린|안내드린|기다리시던|[가-힣A-Za-z](?:을|를)?\s(?:통한|이용한|활용한)|(?:앱|누리집|홈페이지|사이트|플랫폼|포털)의))\s"
)
# No two ways to split what it eats: each further word would double the time.
_TAIL = compiled(
    r"(?:\s(?:is|are|was|were|will|has|have|goes|ships|launches|rolls\sout|opens|starts|releases|moved|slips?|slipped|delayed|go-live|won't|isn't|GA\sis)\b.*|[\s,·:：\-–—|/(]*(?<![가-힣])(?:(?:정식|신규|서비스|기능(?!\s기능)|판매|상품|시범|베타)\s?)?(?:오픈|출시|런칭|론칭|배포|시행|적용|개시|도입|업데이트|릴리즈|라이브|예정|일정|안내|공지|공유|건|공유드립니다|공유드려요|공유합니다|안내드립니다|안내드려요|안내합니다|알림|관련|사항|내용|소식|확정|조정|변경|정정|수정|취소|연기|철회|본문|공지드립니다|알려드립니다|알려드려요|바로잡습니다|바로잡아요|보류|중단됩니다|오픈합니다|출시합니다|런칭합니다|시작합니다|시작|오픈해요|나갑니다|나가요|열립니다|이요|입니다|예요|이에요|이라는\s?걸|이라는|이라고|라는|기능|것|거|중|드디어|전면|제목|추진|최신본|자체|launch|release|rollout|go-live|goes\s?live|(?<=[가-힣])(?:드립니다|드려요|합니다|입니다|예요|이에요|이요|이라는|이라고|라는|됩니다))(?:을|를|이|가|은|는|의|도|에|으로|로)?[\s!~.?…;:)\]]*+)+$",
    re.I,
)
_KEEP_TAIL = compiled(
    r"(?:서비스|판매|지원|운영|제공|이용|접수|수거|매입|배송|결제|상점|몰|앱|지점|사이트|페이지|플랜|모드|요금제|버전)\s?(?:종료|중단|폐지|철수|시작)\s*$|(?:종료|중단|폐지|확대|축소|인상|인하|개편|단축|강화|전환|이관|통합|개선)\s*$|(?:기간|시간|주소|방법|예약|주기|정책|기준|한도|방식|옵션|일괄|좌석|날짜|일정)\s?(?:변경|조정|안내|알림)\s*$|(?:알림|안내|공유|배포|예약)\s*$(?<=\S\s..)"
)
VERB_END = compiled(
    r"(?:니다|어요|아요|해요|돼요|세요|네요|어서|아서|해서|는데|지만|니까|려고|하고|되고|으며|하며|다고|라고|까요|나요|[가-힣]던|않고|없이)[.!?~\sㅎㅋㅠㅜ^;]*$|(?:습니다|입니다|합니다|됩니다|주세요|부탁|했던|있어요|없어요|때문)|(?:[가-힣](?:져서|와서|나서|어서|아서|여서|워서|려서|돼서|어요|아요|해요|네요|데요|래요|세요|니다|이요|예요|는데|했고|해서|라서))\s"
)
_PARTICLE = compiled(
    r"(?<=[가-힣A-Za-z0-9)\]'\"’”])(?:은|는|이|가|을|를|의|도|에서|으로|(?<!\s바)(?<!\s새)(?<!\s따)(?<!\s서)(?<!그대)로|에|와|과|랑|이랑|이요|요|부터|만|께서|이라는|라는|이란|란|이라고|입니다|예요|이에요|이고|인데|건은|건이|\s건)$(?<![소필주개중수월화목금토일]요)"
)
_WEAK_PARTICLE = compiled(r"(?:이|가|의|도|에|로|과|와|은|만|는|란|요|랑)$")
_NOISE = compiled(
    r"^(?:전까지\s.*|(?:바로\s)?위(?:\s.*)?|(?:.*\s)?(?:시행|적용|오픈|출시|종료|개시|변경|책임\s?개시|런칭|배포|접수|신청|결제|마감|시작)\s?(?:일|일시|일자|시점|시각|기한)(?:은|는|과|의|이)?|(?:시행|적용|개시)은|고객(?:한테|에게|께서?|님)|변경 내용|개정 사항|상세|일자|항목|구분|상품|단계|현행|상태|.*(?:보고)|아니고.*|말고.*|그대로.*|신상품 정리|올바른 주소|삼일절.*|인턴.*|(?:제|저|나)가.*|이거.*|그거|이거|저거|이것|그것|건|내용|일정|오픈|출시|배포|공지|안내|공유|대상|시간|날짜|기능|서비스|이벤트|상품|업데이트|신규|변경|취소|수정|정정|오늘|내일|모레|고객|상담사|여러분|확정|전체|기존|아래|다음|이번|저희|우리|필독|긴급|링크|문구|안내문구|공지사항|담당|문의|참고|개요|배경|요약|제목|누구|언제|무엇|뭐|이름|오픈 건|릴리즈|나머지|대신|고객님|회원|이유|사유|일시|결론|이슈|최신본|기획서|둘 다|모두|전부|다만|단|안드|iOS|Android|PC|앱|웹|release|launch|update|it|this|that|we|i|you|the|new|note|fyi|cs|cx|pm|po|agents?|customers?|what|when|who|how|where)$",
    re.I,
)
_OFF = compiled(
    r"링크|기획서|오타|틀렸|틀린|잘못|배너|죄송|착각|실수|멘트|재오픈|이상\s?없으면|말한\s?거|공지에|본문|제가|저는|저희|혹시|어제|아까|궁금|배포일|일정은|담당자|^(?:심사|점검|확인|요청|질문|문의|번호|버튼|메뉴|상담)$|^재심사"
)
BREAK = compiled(
    rf"\s[-–—:|/·]\s|[:：|]\s|[{SEP}{LINK}{ITEMS}\n]|[.!?…~]+(?:\s|$)|,\s|\s(?:→|->|=>|⇒)\s|→|\s/|;|\s(?=\()"
)


_ASIDE = compiled(r"\s*\([^()\n]{1,24}\)\s+")
_PAD = compiled(rf"[\s{SEP}{ITEMS}*#·,:~()\-–—→>]+")


def skip(text: str, a: int, b: int) -> int:
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


_AFTER_DATE = compiled(r"[)\]\s]*(?:(?:[가-힣]{2,4}\s?)?(?:분|건)부터|부터|에는|에|자로|까지|이후|경|쯤)\s")
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


def clean(
    page: Page, start: int, end: int, mentions: Sequence[Mention], chosen: Mention | None
) -> tuple[int, int] | None:
    """Cut dates, verbs, particles and announcing words off a candidate; None where no name is left."""
    text = page.text
    end = min(end, start + 160)
    start = skip(text, start, end)
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
            start = skip(text, lead.end() if lead else start, end)
        else:
            return None
    stop = BREAK.search(text, start, end)
    if (
        stop
        and stop.start() - start >= 2
        and not (stop.group() == " " and end - start <= 30 and ")" in text[stop.start() : end])
    ):
        end = stop.start()
    start, end = _trim(text, start, end)
    return (start, end) if end - start >= 2 else None


_POINTED = compiled(r"\s(?:그|이|저|요)(?:거|것|건)?(?:는|은|를|을|가|이|도)?$")


_SIGNS_BEHIND = f" \n,.:;!?~·…-–—'\"’”*|/({SEP}{LINK}"
_SIGNS_BEFORE = f" \n,.:;!?~·…-–—'\"‘“*|/){SEP}{LINK}"


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    for _ in range(5):
        before = end
        while end > start and text[end - 1] in _SIGNS_BEHIND:
            end -= 1
        while start < end and text[start] in _SIGNS_BEFORE:
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


_BROKEN = compiled(
    r"(?:\d+[~∼\-\d.,]*(?:일|시|%|원|영업일|회|개)|이미\s|당분간|\S+하신\s|재개\s|되고|하고|이고|였는데|인데|까지|로\s|부로|중\s|분부터|개통분|출고분|주문분|결제분|go-live|launch\s|moved|를\s|을\s|은\s|는\s|에\s|의\s)"
)


_CALLS = compiled(r"^안녕하|(?:필독|주목|숙지)$")
"""How a note calls its readers: "🚨상담사 필독🚨"."""
_HALF_TAG = compiled(r"[\[【][^\]】]*$")
_NO_NAME = compiled(r"[@#]|님$|팀$|입니다|대상|고객(?:이|께|은|님)|\d+%")
_TOPIC_INSIDE = re.compile(r"[가-힣](?<![있없맞걷먹보오가는])(?:은|는|을|를)\s")


_TELLS = re.compile(rf"(?>{GENERIC.pattern})*+[\s\S](?>{GENERIC.pattern})*+[\s\S]")
"""Two letters at least that `GENERIC` leaves: words that say what something is."""
_POINTS = compiled(r"(?:^|\s)(?:그|이|저|요)\s?(?:거|것|건)(?:\s?(?:말|얘기|이야기|관련))?$")
"""Words that end in a pronoun, and so say what was spoken of but not its name."""
_ENGLISH_NEWS = compiled(
    r"(?:^|\s)(?:changes?|updates?|corrections?|plug|posts?|notes?|messages?|typo|mistake|delay|heads-up)$"
)
"""English words that say that something is told, not what: "small scope change", "my earlier post"."""
_TWO_LETTERS = re.compile(r"[가-힣A-Za-z]{2}")


def shape(words: str, *, own: bool = False) -> float:
    """How much like a name the words look."""
    if _NOISE.match(words) or not _TWO_LETTERS.search(words):
        return -9.0
    if (
        not _TELLS.match(words)
        or _CALLS.search(words)
        or _HALF_TAG.match(words)
        or _POINTS.search(words)
        or _ENGLISH_NEWS.search(words)
    ):
        return -9.0
    score = -2.5 * bool(VERB_END.search(words)) - 1.3 * bool(_OFF.search(words))
    score -= 1.0 * (len(words) > 30) + 2.0 * (len(words) > 42) + 0.8 * (len(words) < 3) + 1.0 * (len(words.split()) > 6)
    score -= 0.3 * (words.count("(") != words.count(")"))
    score -= 2.0 * bool(_BROKEN.match(words))
    score -= 0.7 * bool(not own and _TOPIC_INSIDE.search(words))
    if _NO_NAME.search(words):
        score -= 1.2
    if STRONG_OPEN.fullmatch(words):
        score -= 5
    return score


_GOES_ON = compiled(
    r"(?!(?:은|는|이|가|을|를|의|에|도|로|으로|와|과|만|란|랑|요|들|님|용|별|부터|까지|에서|에는|에도|에서는|에게|이란|이라는|라는|이나|나|이요|이고|고|이며|며|인데|입니다|이에요|예요|이었|였|처럼|보다|마다|밖에|조차|께|께서|시|건|상품|기능|서비스|버튼|오픈|출시|페이지)[가-힣]{0,6}(?![가-힣]))[가-힣]"
)
_STEM_CUT = compiled(
    r"(?:^|\s)(?:[가-힣]+(?:라지|어지|아지|해지|워지|들어가|나가|나오|하|되|있|없|같|이지)|[짓먹가하되쓰두주사파])$"
)
_ADNOMINAL = compiled(
    r"(?:하던|되던|있던|없던|많았던|했던|됐던|었던|았던|였던|이던|드는|만든|달라진|바뀐|빠진|생긴|커진|올린|보낸|보내신|나온|기다리시던|가다가|갔다가|하다가|잘하고|지나고|끝나고|더니|통과하면|되면|지나면|오면|으러|하러|던\s걸|하려고|위해|위한|관련한|대한|따른|함께|같이|미리|곧|이제|먼저|(?:하루|이틀|사흘|한\s주|일주일|한\s달|\d+일|\d+주)(?:씩|만|만큼)|그대로|바로|새로|다시|아예|이미|드디어|조금|살짝|거꾸로|잘못|왜|언제|언제부터요|아니고|아니라|말고|또는|그리고|혹은|[가-힣](?:라고|다고|자고|려고|려면|으면|시면|다면|히는|셔도|해도|돼도)|\s(?:것|거|걸|게)(?:과|은|이|을|도)?)$"
    r"|(?:^|\s)(?i:for|of|the|to|in|on|with|and|an?|at|from|by|or|is|are|we|starting)$"
)


_NOUN_VERB = compiled(r"(?:(?<=[가-힣]{2})|(?<=[가-힣]{2} )|(?<=[A-Za-z0-9] ))(?:되|하)$")


def without_verb(text: str, start: int, end: int) -> int:
    """Where a name ends of which only the noun of its last verb is a part: "단축" of "단축되는 거"."""
    if _NOUN_VERB.search(text[start:end]) and re.match(r"는|던|고|기|지|ㄴ", text[end : end + 1]):
        return start + len(text[start : end - 1].rstrip())
    return end


_CAPITALS = compiled(r"(?:[ -](?:(?:for|of|and|to)\s(?:the\s)?)?[A-Z][A-Za-z0-9]*)+(?![\w'’])")
_MARKS = {"'": "'", '"': '"', "‘": "’", "“": "”", "「": "」", "《": "》", "〈": "〉"}
_CAUSE = compiled(
    r"\s(?:(?:예산|재고|물량|수량|현지|내부|공연장|기상|우천|인력)\s?)?(?:소진|부족|사정|문제|악화|예보|요청)$"
)
_LONGEST_REST = 24  # characters that a name goes on for until its quotation mark is closed


def whole(text: str, start: int, end: int, stop: int) -> int:
    """Where a name ends that was cut inside a quotation or a run of capitalised words, or goes on into why: "행사 예산 소진|으로"."""
    words = text[start:end]
    for mark, close in _MARKS.items():
        odd = words.count(mark) % 2 == 1 if mark == close else words.count(mark) > words.count(close)
        at = text.find(close, end, min(stop, end + _LONGEST_REST)) if odd else -1
        if at >= 0 and "\n" not in text[end:at] and (mark != "'" or not text[words.find(mark) + start - 1].isalpha()):
            return at + 1
    if words.isascii() and words.rpartition(" ")[2][:1].isupper() and (more := _CAPITALS.match(text, end, stop)):
        return more.end()
    if (cause := _CAUSE.search(words)) and cause.start() >= 2 and re.match(r"으?로\s", text[end : end + 3]):
        return start + cause.start()
    return end


def broken(text: str, start: int, end: int) -> bool:
    """Whether words break off within a word, or end in a verb's stem, a verb before its noun, or an adverb."""
    words = text[start:end]
    if _ADNOMINAL.search(words):
        return True
    after = text[end : end + 12]
    if _STEM_CUT.search(words) and re.match(r"는|은|기|던|고|면", after):
        return True
    return words[-1:] >= "가" and _GOES_ON.match(after) is not None


_RUN_WORD = compiled(rf"[^\s,.:;!?~\"'’‘”“」「『』()\[\]*/|→{LINK}{SEP}{ITEMS}]+")
_LONGEST_RUN, _MOST_WORDS = 5, 14  # words of a run, and of a clause that are looked at


def word_runs(
    page: Page, parts: Sequence[Clause], mentions: Sequence[Mention], chosen: Mention | None, bounds: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """Runs of one to five words in the first two clauses and beside the date, no date among them, the last without its particle."""
    inside = [part for part in parts if bounds[0] <= part.start < bounds[1]]
    inside = [part for part in inside if not is_sender(page, part.start, part.end)]
    near = [part for part in inside if chosen and part.start <= chosen.end and chosen.start <= part.end + 2]
    for part in dict.fromkeys((*inside[:2], *near[:2])):
        letter = _LETTER.match(page.text[part.start : part.end])
        begin = part.start + (letter.end() if letter else 0)
        if page.text[begin : part.end].isascii():
            begin = skip(page.text, begin, part.end)  # "Dear partners,"
        words = [m.span() for m in _RUN_WORD.finditer(page.text, begin, part.end)][:_MOST_WORDS]
        dated = [any(m.start < b and a < m.end for m in mentions) for a, b in words]
        ends = [_bare(page.text, a, b) for a, b in words]
        for i, (a, b) in enumerate(words):
            if _LEADS_IN.fullmatch(page.text, a, b):
                continue
            for j in range(i, min(i + _LONGEST_RUN, len(words))):
                if dated[j] or (j > i and page.text[words[j - 1][1] : words[j][0]] not in _JOINTS):
                    break
                if ends[j] - a >= 2:
                    yield a, ends[j]


_LEADS_IN = compiled(
    r"[ㅎㅋㅠㅜ]{2,}|꺄+|암튼|아무튼|그래서|드디어|드뎌|마침내|이번에|새로|#{1,4}|안녕하세요|다들|여러분"
)
_JOINTS = frozenset({" ", "·", "/", " '", "' ", "(", ") "})


def _bare(text: str, start: int, end: int) -> int:
    found = _PARTICLE.search(text[start:end])
    return start + found.start() if found and found.start() >= 2 else end
