"""Whole sentences of a note, told whole.

Where a planner writes a sentence that ends in its verb, nothing of it may be left behind: the date it counts from, the
condition before its comma, the subject its second half leans on. What a reader filed inside it only says where it belongs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from bridge.domain.drafting.cutting import Sentence
from bridge.domain.drafting.filing import filed
from bridge.domain.drafting.orders import refiled
from bridge.domain.drafting.telling import ASIDE
from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Fact, Field, LaunchReading, Span, Visibility, meets
from bridge.domain.sentences import clean, conclude, foreign

_LONGEST = 170
"""Characters of a sentence that is still told as one."""
BY_AGENTS = (Field.SCRIPT, Field.HANDLING, Field.CONTACT, Field.LINK)
_QUOTED = re.compile(r"[\"“‘'][^\"”’'\n]{6,}(?:니다|세요|[가-힣]요)\.?[\"”’']")
_ORDERS = re.compile(
    r"(?:주세요|주십시오|마세요|말아\s?주|부탁|바랍니다|바람|(?:하|말|주|두)기|할\s?것|말\s?것|금지|달아\s?주기)[.!~\s]*$"
    r"|안내\s?(?:해|드|부탁|바)|말씀\s?(?:해|드|하|주)"
)
_AMONG_COLLEAGUES = re.compile(
    r"안녕하세요|수고|공유\s?(?:드|합|해|부탁)|부탁|여러분|두서|참고(?:로|만|해|하세요|바랍)|물어보실|(?<![가-힣])DM|기획자|기획팀|드디어|드뎌|축하|저희끼리|회의|기획서|초안|매뉴얼|노션|위키|시안"
    r"|(?<![가-힣])(?:저희|우리|제가)(?![가-힣]*\s?(?:은행|카드|앱))|추정|heads? up|<@|FYI|확정되면|다시\s?(?:공유|올릴)|정리해|숙지|배포본|배포\s?나|상담사|상담원|고객(?:이|분들?이|님이)?\s?(?:물|문의|항의)"
    r"|것\s?같|끝나\s?봐야|(?<![A-Za-z])QA(?![A-Za-z])|빠르면|남깁니다|남겨\s?둡|알고\s?계|롤아웃|스프린트|문의\s?(?:가\s)?(?:많|예상|올\s|몰릴|있을)|모르는|(?:드릴|할|볼|올릴|줄)게요|까먹|헷갈|죄송|양해|고생"
)
"""Planners talking with each other; what such a sentence holds for customers is filed, and said apart."""
RELATIVE = re.compile(
    r"(?<![가-힣])(?:내일|모레|낼|낼모레|금일|이번\s?주|금주|차주|담주|다음\s?주\s?[월화수목금토일]요일)(?![가-힣]{2})"
)
"""Days that are others when the manual is read: what is filed beside them is told without."""
_LISTS = re.compile(r"[①-⑩❶-❿]|\d\ufe0f?\u20e3|\s[—–]\s")
_TAIL = re.compile(r"\s*\([^()]*\)\s*$")


def is_prose(text: str) -> bool:
    """Say whether a text is a sentence with a verb at its end, whatever the level of speech."""
    core = _TAIL.sub("", clean(text)).rstrip(" .!~")
    if not core or foreign(core) or " " not in core:
        return False
    return re.search(r"(?:니다|[가-힣]요|[가-힣]다|[가-힣]음|[됨함임감옴냄짐림힘킴])$", core) is not None and (
        conclude(core) is not None
    )


def told_whole(note: str, sentence: Sentence, facts: Sequence[Fact], others: Sequence[Span] = ()) -> Unit | None:
    """Return the whole of a sentence in which `facts` stand; None where it is no prose or not all of it is for customers.

    `others` is where other launches have their names and dates: a sentence about two is not told whole of one.
    """
    span, text = sentence.span, note[sentence.span.start : sentence.span.end]
    if not sentence.safe or len(text) > _LONGEST or not is_prose(text) or _LISTS.search(text):
        return None
    if any(meets(span, place) for place in others) or RELATIVE.search(text):
        return None
    filed_again = [refiled(Unit(fact.text, fact.span, fact.field, fact.visibility, fact.also)) for fact in facts]
    if any(unit.field in BY_AGENTS for unit in filed_again) or not for_customers(text):
        return None
    field, also = _fields(filed_again, text)
    visibility = min((unit.visibility for unit in filed_again), key=list(Visibility).index, default=Visibility.CUSTOMER)
    parts = tuple((unit.span, unit.field) for unit in filed_again)
    return Unit(text, span, field, visibility, also, sentence.topic, sentence.asked, sentence.lead, parts=parts)


_TO_BE_TOLD = re.compile(
    r"(?P<said>.{8,}?(?:시라고|[가-힣]다(?=고)))(?:고)?\s(?:(?:꼭|반드시|먼저|미리|한 번 더|같이)\s)*(?:(?:말씀|안내|설명|고지|알려|전)\s?(?:해|드려|드리|하|부탁|바랍|주|필요)|해\s?주세요)[^.\n]{0,14}"
)
_ASKED_FIRST = re.compile(r"(?:하시면|물으|물어|문의|오면|고객(?:이|님이|분이)|라고\s|냐고|달라)")


def to_be_told(note: str, sentence: Sentence, facts: Sequence[Fact]) -> tuple[Unit, ...]:
    """Return what agents are told to tell customers as what customers are told, with the order beside it.

    "저장해 두시라고 꼭 말씀해 주세요" is 저장해 두시기 바랍니다; what is to be said only to who asks is no such thing.
    """
    text = note[sentence.span.start : sentence.span.end]
    found = _TO_BE_TOLD.fullmatch(text) if sentence.safe else None
    if found is None or _ASKED_FIRST.search(found["said"]) or any(fact.field is Field.SCRIPT for fact in facts):
        return ()
    if _AMONG_COLLEAGUES.search(found["said"]) or ASIDE.search(found["said"]):
        return ()
    span = Span(sentence.span.start, sentence.span.start + found.end("said"))
    own = next((fact.field for fact in facts if fact.field not in BY_AGENTS), None)
    field = filed(found["said"]) or own or Field.LIMITS
    told = Unit(found["said"], span, field, Visibility.CUSTOMER, (), sentence.topic, "", sentence.lead)
    return told, Unit(text, sentence.span, Field.HANDLING, Visibility.AGENT)


def for_customers(text: str) -> bool:
    """Say whether nothing in a sentence is an order to agents, dictated, or talk among colleagues."""
    found = _ORDERS.search(text) or _QUOTED.search(text) or ASIDE.search(text) or _AMONG_COLLEAGUES.search(text)
    return found is None and "→" not in text


def _fields(facts: Sequence[Unit], text: str) -> tuple[Field, tuple[Field, ...]]:
    """The field that most of the sentence was filed under, and the others beside it."""
    length: Counter[Field] = Counter()
    for fact in facts:
        length[fact.field] += fact.span.end - fact.span.start
    if not length:
        return filed(text) or Field.LIMITS, ()
    first = length.most_common(1)[0][0]
    others = [other for fact in facts for other in (fact.field, *fact.also) if other is not first]
    return first, tuple(dict.fromkeys(others))


def says_more(note: str, span: Span, launch: LaunchReading) -> bool:
    """Say whether a sentence about a launch says something beside its name, its date and that it happens."""
    ends = launch.end.span if launch.end else None
    return says_beside(note, span, [mark for mark in (launch.name_span, launch.moment.span, ends) if mark is not None])


def says_beside(note: str, span: Span, marks: Sequence[Span]) -> bool:
    """Say whether a stretch of the note says something beside the names and dates at `marks` and that something happens."""
    text = "".join(
        " " if any(mark.start <= at < mark.end for mark in marks) else note[at] for at in range(span.start, span.end)
    )
    words = re.findall(r"[가-힣A-Za-z0-9]{2,}", text)
    return len([word for word in words if not _OF_DATES.match(word)]) >= _MORE


_MORE = 2
"""Words beside name, date and happening from which a sentence says more than a frame around the name."""
_OF_DATES = re.compile(
    r"(?:오전|오후|자정|정오|내년|올해|오는|부터|까지|에는?|부로|정식|드디어|그래서|그리고|그런데|근데|이번에|이제$|저희|예정|공식|신규|새로|전체|진행|(?:고객|회원|기능|서비스)\S{0,2}$"
    r"|오픈|런칭|론칭|출시|개시|시작|시행|적용|도입|추가|제공|판매|운영|지원|재개|열[리려립어]|엽니|라이브|이용\s?가능|가능해"
    r"|변경|바뀌|바뀝|바뀐|바꾸|바꿉|달라|개편|개정|조정|인상|인하|오[르릅]|올라|내[리려립]|확대|축소|단축|연장|강화|완화|늘[어리립]|줄[어이입]|넓어|종료|중단|폐지|마감|끝[나납]|없어|사라)"
)
