"""Who writes a note and to whom: what says so names no launch, however near the top it stands."""

from __future__ import annotations

import re
from functools import lru_cache

from bridge.domain.patterns import compiled
from bridge.domain.reading.page import Page

_LINES = 8
_FIRST = 500  # characters of a note in which somebody says who writes

_OFFICE = r"(?:[가-힣A-Za-z&/]*?(?:팀|파트|셀|본부|사업부|상품부|채널부|사업단|그룹|[가-힣](?<![교병객거침욕])실)\d?)"
_DESK = r"(?:[가-힣A-Za-z&/]*?(?:마케팅|기획|운영|영업|사업|상품|상품개발|홍보|전략|서비스|콘텐츠|정책|제휴|총괄|관리|지원|편성|물류|보상|프로덕트|CRM|CX|CS|IT|HR|MD|PM|PO|PD|AM|QA))"
_DEED = r"(?:안내|공지|공유|출시|오픈|변경|종료|중단|폐지|개편|인상|인하|확대|축소|신설|도입|시작|개시|모집|연기|취소|정정|전환|통합|개정|조정|추가|따로|같이|협조|요청|이벤트|행사|기획|할인|쿠폰|서비스|신청|예약|판매|무료|종강|일정|기간|개선|강화)"
_RANK = (
    r"(?:PM|PO|MD|기획자|담당|담당자|작성|정리|실장|팀장|파트장|과장|차장|부장|대리|주임|선임|책임|매니저|주무관|사서)"
)
_CALLED = (
    rf"(?:{_RANK}\s)?(?!{_DEED})[가-힣]{{2,4}}(?:\s?(?:과장|대리|부장|차장|사원|팀장|실장|매니저|책임|선임|프로|님))?"
)
_SIGNS = r"\s?(?:입니다|임다|임니다|이에요|예요|에요|이요|이고요|인데요|드림|올림)"
_SIGNED = compiled(
    rf"(?:[^\s.!?:,]{{1,16}}\s){{0,3}}?(?:{_OFFICE}(?:입니다|이에요|예요|임다|\s?[/|>]|\s?(?:공지|안내|공유)[)\]:])|{_DESK}(?:입니다|이에요|예요|임다)(?=[\s.!~])|(?:{_OFFICE}|{_DESK})\s{_CALLED}{_SIGNS})"
    rf"|(?:Hi|Hello|Hey)?[^\n.!?:]{{0,20}}?\b[A-Z][A-Za-z]+\s(?:PM|PO|team)\s[가-힣A-Za-z]{{2,10}}{_SIGNS}"
    rf"|(?:[^\s.!?:,]{{1,16}}\s)?(?:{_OFFICE}|[가-힣]*(?:기획|마케팅|전략|상품개발|정책))\s{_CALLED}(?=\s*(?:[\n.(|]|$))"
    r"|\bfrom\s(?:the\s)?[A-Z][A-Za-z]+(?:\s(?:team|squad))?(?:\s\([^()\n]{2,20}\))?"
)
"""Department and name, as somebody introduces himself, signs behind what he says or heads his note."""
_NEWCOMER = (
    r"(?:(?:저는|저|이번에|이번\s?주|이번\s?달|지난주|지난달|오늘|어제|오늘부터|새로|갓|막|처음)\s){0,3}"
    r"(?:신규\s?)?(?:신규입사자|입사한|합류한|합류하게\s?된|새로\s?온|들어온|발령받은|신입(?:사원)?|수습|인턴)"
)
_MAKER = r"(?:서비스\s?|상품\s?)?(?:기획자|PM|PO|MD|매니저)"
_SURNAME = r"[김이박최정강조윤장임한오서신권황안송홍유문양손배백허남노]"
_NO_PERSON = r"(?!신(?:규|제|상|메|기|청|학|용|년|고)|정(?:기|식|산|보|책|규|답)|이(?:번|벤|용|전|후|상|하)|한(?:정|가|번)|유(?:료|의)|안(?:내|심)|서(?:비|류)|오(?:픈|늘|전|후)|배(?:송|달|너)|문(?:의|자)|조(?:회|건)|임(?:시)|최(?:종|초|신)|전|강(?:의|좌)|장(?:애|소))"
_IS_CALLED = rf"(?:{_SIGNS}|\s?(?:이?라고\s)(?:합니다|해요|하는데요|합니당))"
_INTRODUCED = compiled(
    rf"(?:{_NEWCOMER}\s(?:{_MAKER}\s)?|(?:저는\s|저\s)?{_MAKER}\s){_CALLED}{_IS_CALLED}(?=[\s.!~,^:ㅎ]|$)"
)
_GREETS_AS = compiled(
    rf"\W*(?:안녕하(?:세요|십니까|세용)|안녕)[\s,.!~^:;)ㅎ]+(?P<who>(?:저는\s|저\s)?{_NO_PERSON}{_SURNAME}[가-힣]{{2}}(?:\s?(?:매니저|프로|대리|사원|주임))?{_IS_CALLED})(?=[\s.!~,^:ㅎ]|$)"
)
"""Somebody new, or one who leaves out his department: "신규 입사한 김하늘입니다", "안녕하세요, 저는 김하늘이라고 합니다"."""
_BRACKETED = compiled(
    rf"\((?:[^()\n]{{1,16}}?[\s·/,]\s?){{0,2}}(?:(?:{_OFFICE}|{_DESK})\s?[·/,]?\s?)?(?:작성\s?[:：]?\s?|정리\s?[:：]?\s?)?(?:(?:{_OFFICE}|{_DESK})\s(?:(?!{_DEED})[가-힣]{{2,4}}|[ㄱ-ㅎ]{{2,4}})|(?:작성|정리|담당)\s?[:：]?\s?[가-힣]{{2,4}})\)"
)
_HEAD = compiled(
    r"(?:수\s?신(?:처|자)?|발\s?신(?:처|자)?|참\s?조|경\s?유|받는\s?(?:사람|이|분)|보낸\s?(?:사람|이)|보내는\s?(?:사람|이)|From|To|Cc|CC)\s*[:：\s]\s*[^\n]*|(?:날짜|보낸\s?날짜|Date|Sent)\s*[:：][^\n]*"
    r"|[-=_─━]{4,}[^\n]{0,30}?(?:[-=_─━]{4,}[^\n]*|$)|-{2,}\s?(?:Forwarded|Original|전달된)[^\n]*"
)
"""Lines of a letter's head, and the rule above a mail that was passed on."""
_PASSED_ON = compiled(
    rf"(?:[^\s.!?:,]{{2,14}}\s){{0,2}}(?:{_OFFICE}|{_DESK})\s?(?:>|→|->|⇒)\s?(?:CS|CX|콜센터|고객센터|상담|센터)[^\n]{{0,12}}"
    r"|(?:[^\s.!?:,]{2,14}\s){0,2}(?:전\s?(?:지점|점|매장|센터|점포)|각\s?(?:지점|매장|센터))\s?(?:공지|알림|전달|공유)(?:예[요용]|이에요|입니다|요|용|임)?(?:\s?\([^()\n]{2,40}\))?"
)
_TAGGED = compiled(
    rf"[\[【](?:[^\]】\n]{{1,20}}?[\s/·|]\s?)?(?:{_OFFICE}|[가-힣]{{2,10}}(?:국|처|청|사업소|관리소)|LIVEOPS|[A-Z]*\s?Ops)[\]】]"
)
"""Who writes, as a tag: "[별무리전기 / LIVEOPS]", "[한국자격원 시험운영국]"."""
_MANNER = r"(?:음성으로|메모로|폰으로|풀어서|하나씩|차근차근|천천히|찬찬히|조금|좀|짧게|길게|간단히|간단하게|간략히|빨리|급하게|편하게|대충|두서없이)"
_IN_WHICH_WAY = compiled(
    rf"(?:[^\n.!?\d,]{{0,22}}?(?:라|라서|아|어|서|께)\s)?(?:{_MANNER}\s){{1,3}}(?:쓸|적을|적어\s?볼|적어\s?둘|남길|말할|말씀드릴|설명드릴|설명할|정리할|정리해\s?볼|얘기할|풀어\s?볼|풀)게[요여](?=[\s.!~^ㅎ]|$)"
)
"""How somebody is going to say what he has to say: "운전 중이라 음성으로 남길게요", "차근차근 적어 볼게요"."""
_TO_WHOM = compiled(
    r"(?:[^\s.!?:,]{1,10}\s){0,3}?[^\s.!?:,]{0,10}(?:님|자|분|원|팀|센터|여러분|들)께\s(?:안내|공지|공유|말씀|알려|전달)\s?(?:드립니다|드려요|드릴게요|드리겠습니다|합니다|해요)(?=[\s.!~]|$)"
)
"""Whom a note greets with nothing but that it tells them something: "각 부서 담당자께 안내드립니다"."""
_LETTER_NUMBER = compiled(
    r"(?:[가-힣]{2,14}\s)?[가-힣]{1,12}(?:과|국|팀|실|부|처|청|단|센터|담당관)\s?-\s?\d{1,6}(?:호)?(?=\s*(?:\n|$|\())"
)
_AT_START = compiled(
    r"\W*(?:(?:안녕하(?:세요|십니까)|안녕|하이|ㅎㅇ\S*|다들\s안녕\S*|수고\S+|급\S{0,3})[\s,.!~^:;)ㅎㅋ]+)*"
)


def senders(page: Page) -> tuple[tuple[int, int], ...]:
    """The stretches at the top of the page that say who writes or to whom."""
    return _senders(page.text, tuple(page.lines[:_LINES]))


_BESIDE = 6  # characters behind who writes that say nothing more


def is_sender(page: Page, start: int, end: int) -> bool:
    """Whether a stretch of the page says who writes or to whom, and nothing else."""
    return any(a <= start and end - b < _BESIDE for a, b in senders(page))


def manners(page: Page) -> tuple[tuple[int, int], ...]:
    """The stretches at the top of the page that only say how somebody is going to write."""
    return tuple((a, b) for a, b in senders(page) if _IN_WHICH_WAY.fullmatch(page.text, a, b))


@lru_cache(maxsize=8)  # asked for again for each launch of a note
def _senders(text: str, lines: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    stop = min(len(text), _FIRST)
    found = [m.span() for m in _BRACKETED.finditer(text, 0, stop)]
    for start, end in lines:
        if start >= stop:
            break
        heads = (pattern.match(text, start, end) for pattern in (_HEAD, _PASSED_ON, _TAGGED, _LETTER_NUMBER))
        found.extend(m.span() for m in heads if m)
        for at in _sentences(text, start, end):
            lead = _AT_START.match(text, at, end)
            begin = lead.end() if lead else at
            said = (pattern.match(text, begin, end) for pattern in (_SIGNED, _INTRODUCED, _IN_WHICH_WAY, _TO_WHOM))
            found.extend(m.span() for m in said if m)
        if greets := _GREETS_AS.match(text, start, end):
            found.append(greets.span("who"))
    return tuple(found)


_STOP = re.compile(r"[.!?…~ㅠㅜㅎㅋ^]\s+|\s/\s|,\s|\|\s*|␟\s*")


def _sentences(text: str, start: int, end: int) -> list[int]:
    """Where the first sentences of a line begin."""
    return [start, *(m.end() for m in _STOP.finditer(text, start, end))][:4]
