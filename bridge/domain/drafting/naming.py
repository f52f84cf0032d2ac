"""The launch's name as it is said: whole, where the reader's span stops inside a word or a pair of quotation marks.

A name is only ever completed from what stands beside it in the note or shortened; what it means is the reader's affair.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bridge.domain.notes import LaunchReading, Span, meets
from bridge.domain.sentences import ends_like_particle, takes_particle
from bridge.domain.sentences.words import HAPPENS

_PAIRS = ("''", '""', "‘’", "“”", "()", "[]", "<>", "《》", "「」")
_QUOTES = ("''", '""', "‘’", "“”", "《》", "「」")
_TAIL = re.compile(
    r"\s+(?:안내|공지|안내\s?공지|판매\s?(?:시작|개시)|오픈\s?안내|단계|(?:상담|응대)\s?(?:가이드|매뉴얼|스크립트|자료))$"
    r"|(?<=개편|변경|인상|인하|조정|확대|축소|단축|연장|종료|중단|폐지|시행|전환|통합|개정|도입)\s?알림$"
)


def said_name(launch: LaunchReading, note: str, held: Sequence[Span] = (), *, alone: bool = True) -> str | None:
    """Return the name to draft with; None where the note gives none.

    A name that is no name (people, an amount, half a clause) gives way to what the note's first lines announce, where
    they do in so many words and the note speaks of this launch `alone`.
    """
    name = _mended(_with_its_other(launch, note, held)) if launch.name else None
    if not name:
        return _announced(note, held) if alone else None
    if unfit(name):
        return _announced(note, held) if alone else None
    if found := _WITH_PARTICLE.match(name):
        name = found[1] or found[2]
    if alone and _NO_NAME.search(name) and (announced := _announced(note, held)):
        return announced
    if _PERSON.search(name) or _BROKEN.search(name):
        return None
    name = _completed(launch, note, held, name, alone=alone)
    name = re.sub(r"\s*[ㅠㅜㅎㅋ■◆●]+.*$", "", name).strip() or name
    name = re.sub(r"(?:\s\S+(?:씩|이거))*\s\S*(?:게요|세요|어요|해요|인가요?|나요?)$", "", name)
    name = _TAIL.sub("", _closed(name)) or name
    if alone and (of := _OF_APPLYING.search(name)) and not _is_day_of(launch, note, of["what"]):
        name = name[: of.start()]
    return None if unfit(name) else name


def _touches_held(start: int, end: int, held: Sequence[Span]) -> bool:
    """Whether any of the note from `start` to `end` is held back."""
    return any(meets(Span(start, end), place) for place in held)


_AS_FOLLOWS = re.compile(r"(?:이|가|은|는|을|를)?\s(?:아래|다음)(?:와|과)?(?:\s같(?:이|은)?)?$")


_TITLED = re.compile(
    r"(?P<between>\s[^'‘\"“\n.,:]{0,14})['‘\"“](?P<title>[^'’\"”\n]{3,24})['’\"”]\s(?:취소|연기|오픈|출시|종료|중단|판매|시작|변경|재개)"
)
"""A title in quotation marks behind the brand that a name is, and what happens to it: 너울투어 | 5월 연휴 '전세기 4박 5일' 취소."""


def _completed(launch: LaunchReading, note: str, held: Sequence[Span], name: str, *, alone: bool) -> str:
    """The name with what of it stands around the reader's span: inside its last word, its quotation marks, its title."""
    span = launch.name_span
    if span is None or note[span.start : span.end] != name:
        return name
    titled = _TITLED.match(note, span.end) if alone and " " not in name else None
    if titled and not _touches_held(span.end, titled.end(), held):
        return f"{name}{titled['between']}'{titled['title']}'"
    after = note[span.end : span.end + 2]
    whole = (_before(note, span, held) if alone else "") + name
    if _STEM.search(name) and (verb := _AS_NOUN.match(note, span.end)):
        whole += "기" if verb["noun"] is None else verb["noun"]  # 앱에서 바꾸|는 거: 앱에서 바꾸기
    elif re.match(r"[가-힣]", after) and ends_like_particle(name.rpartition(" ")[2] + after[0]):
        whole += after[0]  # 제|도, 추|가: a noun that ends as particles do
    elif pair := next((pair for pair in _QUOTES if _opens(whole, pair)), None):
        rest = re.match(rf"[^\n{re.escape(pair)}]{{0,14}}{re.escape(pair[1])}", note[span.end :])
        whole += rest.group() if rest else ""
    elif after[:1] and any(_opens(whole, pair) and after[0] == pair[1] for pair in _PAIRS):
        whole += after[0]
    elif alone and (rest := _NUMBERED_ON.match(note, span.end)):
        secret = _touches_held(span.end, rest.end(), held)
        whole += "" if secret else rest.group()  # 매트리스 | 100일 체험 수거비를
    elif re.match(r"\s?(?:→|->|⇒)", note[span.end : span.end + 3]):
        whole = re.sub(r"\s\d[\d,.]*\s?[가-힣%A-Za-z]{0,4}$", "", whole)  # 기간 7일 → 5일: no figure names it
    return whole


_BEHIND = re.compile(r"\s*[\]】>〉]\s*(?P<title>[^\n(:|—–]{4,56}?)\s*(?=\n|\(|[—–|:]|,\s?\d|$)")
_MADE_OF = re.compile(
    r"(?:이|가|은|는|을|를|의|도)?\s?(?:신규\s|정식\s)?(?:기능|서비스|상품|이벤트|메뉴)?\s?(?:오픈|출시|런칭|론칭|배포|시행|적용|도입|안내|공지|공유|건|소식|예정|일정)"
)


def behind_its_brand(launch: LaunchReading, note: str, held: Sequence[Span]) -> LaunchReading:
    """The launch by the title behind what stands in brackets on top, where that was taken for its name: [담다 창고] 이용료·계약 조건 변경."""
    span = launch.name_span
    if span is not None and (named := _of_the_cell(launch, note, span)):
        return named
    if span is not None and (joined := _with_its_title(launch, note, span, held)):
        return joined
    if span is None or note[: span.start].strip() not in ("[", "【", "<", "〈") or "\n" in note[: span.start].lstrip():
        return launch
    found = _BEHIND.match(note, span.end)
    if found is None or _touches_held(span.start, found.end(), held):
        return launch
    title = _TAIL.sub("", found["title"].strip(" *_"))
    if re.search(r"\d{1,2}[/월]\s?\d|[.!?~]$|(?:니다|요)$", title) or not _MADE_OF.sub("", found["title"]).strip(" *_"):
        return launch
    start = note.index(title, span.end)
    return replace(launch, name=title, name_span=Span(start, start + len(title))) if not unfit(title) else launch


_CELL = re.compile(r"(?:상품명?|서비스명?|이름|명칭|행사명?)[ \t]{2,}(?=\S)")


def _of_the_cell(launch: LaunchReading, note: str, span: Span) -> LaunchReading | None:
    """The launch by its name where the cell before it was taken for a part of it."""
    cell = _CELL.match(note, span.start, span.end)
    if cell is None:
        return None
    return replace(launch, name=note[cell.end() : span.end], name_span=Span(cell.end(), span.end))


_DASHED = re.compile(
    r"\s[-–—]\s(?P<title>[가-힣A-Za-z0-9'‘’\"“”+· ]{2,30}?)\s?(?:(?:\d{1,2}[./월]\s?\d{1,2}일?\s?(?:\([월화수목금토일]\))?\s?)?(?:부터\s)?(?:그랜드\s?)?(?:오픈|출시|개점|런칭|판매|시작|종료|중단|변경|인상|인하|개편))"
)
_SAYS_MORE = re.compile(r"[가-힣A-Za-z]{2}")


def _with_its_title(launch: LaunchReading, note: str, span: Span, held: Sequence[Span]) -> LaunchReading | None:
    """The launch by its brand and the title behind the dash, where the brand on top was taken for its name: 포근가구 — 대구 쇼룸 오픈."""
    name, found = note[span.start : span.end], _DASHED.match(note, span.end)
    if found is None or note[: span.start].strip(" #*[<〈【\n") or len(name.split()) > _MOST_OF_A_BRAND:
        return None
    title = found["title"].strip()
    if _touches_held(span.start, found.end(), held) or _MADE_OF.search(name):
        return None
    if not _SAYS_MORE.search(_MADE_OF.sub("", f" {title}")) or _NOT_A_TITLE.search(title) or unfit(title):
        return None
    return replace(launch, name=f"{name.lstrip('# ')} {title}", name_span=Span(span.start, found.end("title")))


_MOST_OF_A_BRAND = 3
_NOT_A_TITLE = re.compile(
    r"^(?:판매|오픈|출시|정식|신규|사전|예약|순차|전면|일정|전국|전\s?지점|앱|웹|이번|다음)$|(?:에서|부터|까지|에|을|를|이|가|은|는|만|로|도)$"
)
_LED_BY = re.compile(
    r"^(?:[•·▪◆■□▶☞]\s?|#{1,3}\s|(?:앗|헉|아니|어|아)[\s,!]+|[^()\s]{1,6}\)\s|(?:하나|둘|셋|넷|첫째|둘째|셋째|넷째)\s?[./,)]+\s*[/,]?\s*|Q\.?\s(?=\S)|\d{1,2}\s?\|\s*|(?:그래서|그리고|암튼|아무튼|드디어|이번에|다음으로|정책은|(?:정책|제도|서비스|상품|기능|행사)명은?|이름은|\S+(?:분|건)부터)\s+)+"
)
_CUT = re.compile(
    r"^(?P<of>.{3,}?[가-힣])(?:(?:이|가|은|는|을|를|에서)\s(?:조금|많이|좀|다시|더|또|안|못|새로|일부|곧|전부|모두|조금씩|크게|\d{1,3}[가-힣]{0,2}|[가-힣])|\s(?:못|안|곧|다시|조금|좀))$"
)
"""A name with the beginning of what is said of it: 노쇼 기준이 조금, 체험팩 배송비가 2."""
_UNFIT = re.compile(
    r"(?:갔다가|했더니|하더니|했는데|인데요?|하는데|되는데|잘하고|계신|먹으러|었던|았던|던 걸|지던|나왔어|나왔|됐어|했어|왔어|[셨겠]죠|까요|나요|언제부터요|을요|를요)(?:\s|$)|(?:없이|왜|어떻게|얼마|저|제가|저희|우리|여러분|다들|안녕)\s?$|(?:^|\s)(?:저|제가|저희|여러분|다들|안녕하세요)\s|내려요$|바뀌$|사라지$|짓$|[가-힣]이?요$(?<![필주중수개소강긴권개유]요)"
    r"|(?:불가|가능|없음|있음|필수|제외|포함)$|^(?:Hello|Hi|Dear|FYI|You|We|Small update|Release notes?|Heads?-?up|Team|Hey)\b|요일에\s|아니고\s|^(?:오늘|내일|모레)\s\d{1,2}시$|^(?:그동안|지금까지|여태|앞으로|이제까지)\s|^one more$|(?:쉬|하|되|가|오|보|앞두|끝나|마치|지나)고$|(?:영업일|이맘때|이때|그때)$|(?:전|후|뒤)\s\d+(?:일|주|개월|시간)$|^(?:\S+\s)?\S*(?:팀|(?:기획|운영|홍보|전략|감사|비서|지원|관리|개발|연구|상황|마케팅)실|본부|파트|PM|PO)\s[가-힣]{2,4}(?:\s(?:과장|대리|부장|차장|사원|팀장|매니저|책임|선임|프로|드림))?$|\?",
    re.IGNORECASE,
)
"""What no launch is called: a verb, an adverb or talk at its end, a verdict, a greeting, a colleague."""


def unfit(name: str) -> bool:
    """Say whether a name cannot stand in a sentence, so that a frame without it is said."""
    return (
        _UNFIT.search(name) is not None
        or "|" in name
        or re.match(r"\d\S*까지\s", name) is not None
        or not re.search(r"[가-힣A-Za-z]{2}", name)
    )


_OF_APPLYING = re.compile(r"(?<=[가-힣]{2})\s(?P<what>신청|접수|모집)$")


def _is_day_of(launch: LaunchReading, note: str, what: str) -> bool:
    """Whether the launch's day may be the one of applying that its name ends in: not where another line gives that."""
    labelled = re.search(rf"\n\W*{what}\s?(?:기간|일|일시|일정)?\s?[:：]?\s*\d[^\n]*", note)
    place = launch.moment.span
    return labelled is None or place is None or labelled.start() <= place.start < labelled.end()


_NUMBERED_ON = re.compile(
    r"\s(?:(?:3[2-9]|[4-9]\d|\d{3})일|\d{1,4}(?![\d/.:]|월|일|시|분|%|원|천|만|년)[가-힣A-Za-z]{1,3})\s[가-힣]{2,8}(?:\s[가-힣]{2,8})?(?=(?:을|를|이|가|은|는)\s)"
)
"""What a name goes on with behind the number that it was cut at."""
_STEM = re.compile(r"[가-힣]\s?[가-힣]*(?:꾸|리|기|우|하|되|누|르|지|치|쓰|보|찍|넣|받|담)$")
_AS_NOUN = re.compile(r"(?P<noun>기)(?![가-힣])|는\s(?:거|것|건|기능)")
"""A verb that goes on as a noun right behind a name that was cut inside it."""
_AND = re.compile(r"(?<=[가-힣])(?:이랑|랑|하고|과|와)$|\s(?:및|그리고)$")


def _with_its_other(launch: LaunchReading, note: str, held: Sequence[Span]) -> str:
    """The name with the noun behind it, where it stops at its 와: 방울 가격이랑 | 대여기간; without the 와 where none follows."""
    name, span = launch.name or "", launch.name_span
    found = _AND.search(name)
    if found is None or ends_like_particle(name.rpartition(" ")[2]):
        return name
    other = re.compile(r"\s(?P<noun>[가-힣]{2,10})(?=[\s(]|$)").match(note, span.end) if span is not None else None
    if other is None or span is None or note[span.start : span.end] != name or not takes_particle(other["noun"]):
        return name[: found.start()]
    if _touches_held(span.start, other.end(), held):
        return name[: found.start()]
    return f"{name}{other.group()}"


_LED_IN = re.compile(
    r"^(?:(?:사정|이유|관계)(?:으로|로)\s|(?:금번|금회|이번|게)\s(?=\S+\s\S)|여러부\S+\s|(?:(?:담주|다음\s?주|차주|이번\s?주|금주|내일|낼|모레|오늘)\s?)?[월화수목금토일](?:욜|요일)(?:부터|에)?\s|(?:담주|다음\s?주|차주|금주)(?:부터|에)?\s"
    r"|\S+\s(?:\S+\s)?(?:사정|이유|문제|관계)(?:으로|로)\s(?=\S+\S)|(?:Small\s)?Update on\s(?:the\s)?)",
    re.IGNORECASE,
)
"""What a planner says before a name: when, why, that it is news."""
_CLAUSE = re.compile(
    r"^(?P<of>.{2,}?[가-힣])(?:이|가|을|를)\s[가-힣]+(?:고|며|는데|지만|면서)$|^(?P<bare>.{2,}?)\s(?:이|가|은|는|을|를)\s\S.*$"
)
"""A name that goes on into what is said of it: 예약금이 생기고, SSO 가 Team."""
_TELLS = re.compile(
    r"\s(?:\d차\s)?(?:진행|시행|시작|적용|변경|오픈|출시|종료)(?:함|합니다|해요|됨|됩니다|돼요)$"
    r"|(?:\s[가-힣]+만)?\s(?:밀림|미룸|밀려요|오름|내림|바뀜|늘어남|줄어듦|줄어듬|없어짐|사라짐|생김|열림|닫음|접음|끝남|달라짐|연기)$"
)
"""What happens, as a headline says it: 통합 진행함, 가격 오름, 춘천만 밀림."""
_OF_DEED = re.compile(rf"^(.+(?:{'|'.join(sorted(word for word in HAPPENS if len(word) > 1))}))(?:이|가|을|를)$")


def _mended(name: str) -> str:
    """A name without what was read with it: the list's number before it, the cell behind it, the clause it begins."""
    name = _AS_FOLLOWS.sub("", _LED_IN.sub("", _LED_BY.sub("", name)))
    name = re.sub(r"(?<=[가-힣A-Za-z0-9])['’”](?=\s)", "", name) if not re.search(r"['\"‘“].*['\"’”]", name) else name
    if found := _CLAUSE.match(name):
        name = found["of"] or found["bare"]
    if (found := _OF_DEED.match(name)) and not ends_like_particle(name):
        name = found[1]
    if len(bare := _TELLS.sub("", name)) > 3:
        name = bare
    cells = [cell.strip() for cell in name.split("|")]
    name = cells[0] if len(cells) > 1 and len(cells[0]) > 3 else name
    name = re.sub(r"(?<!\S)(\S{2,})\s\1(?!\S)", r"\1", name)  # 정수기 정수기
    while (cut := _CUT.match(name)) and not ends_like_particle(name):
        name = cut["of"]
    return re.sub(r"\s(?:단계|정식|드디어|최종본|최종|재)$", "", name.strip())


def _before(note: str, span: Span, held: Sequence[Span]) -> str:
    """The nouns before a name in a title: 통신사 + 결합상품, 종이 + 영수증; "" where anything else stands there."""
    start = note.rfind("\n", 0, span.start) + 1
    if note[:start].count("\n") > 2 or _touches_held(start, span.start, held):
        return ""
    lead = _BEFORE.sub("", note[start : span.start]).lstrip()
    if lead.endswith("  "):
        return ""  # the cell before it
    mark = lead[-1:] if lead[-1:] in "'\"‘“" else ""
    words = lead.rstrip("'\"‘“*_ ").split()
    if (
        not 1 <= len(words) <= 3
        or (not mark and lead[-1:] not in " *_")
        or not all(_TITLE_WORD.fullmatch(word) for word in words)
    ):
        return ""
    if any(_NOT_IN_TITLE.search(word) for word in words):
        return ""
    return f"{' '.join(words)} {mark}"


_TITLE_WORD = re.compile(r"[가-힣A-Za-z]{1,8}|[A-Za-z]{2,7}-[A-Za-z]{2,7}")
_NOT_IN_TITLE = re.compile(
    r"(?:은|는|을|를|에|에서|로|부터|까지|께|님|요|다|고|며|서|면|한|된|할|린|의|팀|분|들|드뎌|와|과|만|맞춰서)$|^(?:오늘|내일|모레|금일|익일|낼|낼모레|이번|다음|차주|금주|드디어|공유|안내|공지|오픈|출시|신규|신청|급|금욜|월욜|화욜|수욜|목욜|토욜|일욜|.요일|주말|오전|오후|월|주|혹시|참고|건|그|이|저|제목|내용|상품명|이벤트명|타이틀|서비스명|FYI|Team|Hi|All|CS|Update|on|the|of|for|about|regarding|re)$"
)
_PERSON = re.compile(
    r"^\S{0,8}(?:기획|파트|셀|본부|사업부|(?:기획|운영|지원|관리|개발|상황)실|팀)\s[가-힣]{2,4}(?:입니다)?$"
)
"""A planner by department and name: nobody's launch."""
_BROKEN = re.compile(r"[가-힣](?:에|을|를)\s\S$")
"""Half a clause: "사진에 집"."""
_WITH_PARTICLE = re.compile(
    r"^(.+(?:료|비용|배송비|금리|점수|횟수|제도|가격표))(?:가|는|를)$|^(.+(?:기간|한도|요금|수수료|시간|금액|기준|혜택|서비스|기능|방법|대상|횟수|주기|일정))(?:이|은|을)$"
)
_NO_NAME = re.compile(
    r"^\S*[가-힣](?:이|가)\s\S+\s\S$|(?:들|미만|이상|이하|초과|에|에서|되게|\d개)$|^기존\s|^\S{1,6}팀(?:\s|$)|^\S{1,8}(?:기획|파트|셀|본부|사업부|(?:기획|운영|지원|관리|개발|상황)실)\s[가-힣]{2,4}$|^(?:현재|현행)\s|^(?:펌웨어|앱|버전)\s?v?\d|(?:해도|하는|되는|바뀌는|드려요|드립니다|합니다|입니다)(?:\s|$)"
    r"|^(?:신규\s)?(?:기능|서비스|안내|공지|소식)(?:\s(?:안내|공지|소식))?$|[일건분]\s기준$|^[가-힣]+점(?:[·,]\s?[가-힣]+점)+$|^\S{2,4}번호\s\S*\d|^[ㄱ-ㅎ]\s"
)
_GREETING = re.compile(r"안녕|다들|수고|여러분|사장님|고생|입니다$|팀\s|공지\s?나갑|Heads up", re.IGNORECASE)
_DONE = "조정|상향|하향|오픈|출시|런칭|개시|재개|도입|신설|추가|확대|축소|변경|개편|개정|인상|인하|종료|중단|폐지|강화|완화|단축|연장|전환|통합"
_OPENS = re.compile(r"^(?:오픈|출시|런칭|개시|재개|도입)$")
_SUBJECT = r"(?P<of>[가-힣A-Za-z0-9'‘’\"“”·/&+(). ]{2,30}?)"
_COMES_IN = re.compile(
    r"(?<![가-힣])(?P<of>(?:[가-힣A-Za-z]{2,8}\s){0,2}[가-힣A-Za-z]{2,8}\s?(?:기능|서비스|메뉴|버튼))(?:이|가)\s(?:들어갑|추가|생깁|생겨|열립|나옵|도입)"
)
_ANNOUNCED = (
    _COMES_IN,
    re.compile(r"^(?:신규\s)?(?:(?:기능|서비스|오픈|출시)\s?)?(?:안내|공지|소식)\s?[—–:-]\s?(?P<of>[^(\n]{3,30})"),
    re.compile(
        rf"^{_SUBJECT}\s?(?:이|가|을|를|은|는|의)?\s?(?P<done>{_DONE})(?=\s?(?:건|안내|공지|관련|소식|됩|되|합니다|해요|돼요|드려|드립|하|\(|:|$))"
    ),
    re.compile(
        rf"^{_SUBJECT}\s?(?:이|가|은|는)?\s(?:\S+(?:에서|로|게|에)\s|오전\s|오후\s|\S*\d\S*\s){{0,6}}(?:바뀝|바뀌|달라집|달라져|달라지|늦춰|앞당|늘어|줄어|오릅|올라|오르|내립|길어|짧아|넓어|생깁|생겨)"
    ),
)
_BEFORE = re.compile(
    r"^(?:[\s>*_~•\-–—·▶☞✔️🎉📢]|\[[^\]]{1,12}\]|<[^>]{1,8}>|(?:내년\s|올해\s|오는\s)?\d{1,2}[./월]\s?\d{1,2}일?\S{0,8}\s|(?:오전\s|오후\s)?\d{1,2}(?:시|:\d\d)\S{0,3}\s)+"
)


def _announced(note: str, held: Sequence[Span]) -> str | None:
    """Return what one of the note's first statements says is opened, changed or ended, where that can stand in a sentence."""
    found = _first_announced(note, held)
    name = _mended(found) if found else ""
    return name if name and not unfit(name) else None


def _first_announced(note: str, held: Sequence[Span]) -> str | None:
    at = 0
    for part in re.split(r"(?<=[.!?~])\s+|\n", note)[:5]:
        start = note.find(part, at)
        at = start + len(part)
        text = _BEFORE.sub("", re.sub(r"^[<\[【](.{5,40})[>\]】]$", r"\1", part.strip()))
        if _GREETING.search(text) or _touches_held(start, at, held):
            continue
        for pattern in _ANNOUNCED:
            if found := pattern.match(text) or (pattern.search(text) if pattern is _COMES_IN else None):
                of = found["of"].strip(" *'\"‘’“”")
                done = found.groupdict().get("done") or ""
                name = of if not done or _OPENS.match(done) else f"{of} {done}"
                if len(of) >= 3 and not _NO_NAME.search(of):
                    return name
    return None


def _opens(name: str, pair: str) -> bool:
    """Whether the name opens this pair and does not close it."""
    if pair[0] == pair[1]:
        return name.count(pair[0]) % 2 == 1
    return name.count(pair[0]) > name.count(pair[1])


def _closed(name: str) -> str:
    """Take off what stands in a pair that is never closed, or only its mark where that leaves nothing."""
    for pair in _PAIRS:
        if _opens(name, pair):
            before = name.rpartition(pair[0])[0].strip()
            name = before if len(before) >= 2 else name.replace(pair[0], "").strip()
    return name
