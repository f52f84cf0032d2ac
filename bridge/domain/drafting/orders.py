"""What a note tells agents to say or to do, whatever it was filed under."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bridge.domain.drafting.cutting import Sentence
from bridge.domain.drafting.filing import filed, heading, plainly_states
from bridge.domain.drafting.ordering import gives_order
from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Fact, Field, Span, Visibility, meets
from bridge.domain.sentences import foreign

_ASKED_BEFORE = re.compile(
    r"(?P<asked>[^.!?\n,]{2,40}?)\s*(?:라고|이라고|고)?\s*(?:물으시면|물으면|물어보면|물어보시면|문의하면|문의하시면|문의에는|문의엔|문의는|항의에는|항의엔|항의는|질문에는|질문엔|문의 오면|문의가 오면|문의 시|하시면|시에는|(?<=[냐죠])\s?(?:→|->|=>)|(?:문의|질문|항의|민원)\s?[:：]|(?:묻|물어보|문의하)는 (?:고객|고객님|유저|회원|분|손님)(?:에게는|에게|에겐|께는|께|엔|은|는)|(?:냐|다|라)는 (?:글|댓글|말|말씀)(?:에는|에|엔|은|는))\s*$"
)
_AGENT_WORDS = re.compile(
    r"상담|문의|CS|센터|접수|넘[기겨]|연결|(?<!자동 )이관\s?(?:하|해|부탁|$)|에게 이관|로 이관|에스컬|티켓|담당|#|안내(?!판|문|데스크|서|도|봇)|응대|말씀|회신|고객이|고객에게|고객한테|클레임|항의|재량|유도|토스|확인 후|드리|바랍|주세요|마세요|금지|콜백|말(?:할|하지)?\s?것|약속\s|확답|하시면 안|알고 계시|공유용"
)
_TOLD_TO_SAY = re.compile(
    r"(?:통일|안내|답변|응대|말씀|설명|대답|답|표현|고지)(?:을|를)?\s?(?:만\s?)?(?:해|하|드려|드리|주|부탁|바랍|요망|필요)|(?:통일|안내|응대|답변)(?:\s?(?:요망|필요|필수))?$"
)
_QUOTED = re.compile(r"[\"“‘'「](?P<quote>[^\"”’'」\n]{4,120})[\"”’'」]")
_ONLY_SAID = re.compile(r"[\"“‘'](?P<quote>[^\"”’'\n]{8,}(?:니다|세요|[가-힣]요))\.?[\"”’']\.?")
"""A sentence in quotation marks and nothing else: what is to be said, whatever it was filed under."""
_ROUTES = re.compile(r"(?:파트|팀|셀|부서|데스크|2차)(?:로|으로|에|에게)\s?(?:바로\s)?(?:토스|이관|전달|넘)")
_BROKEN_ORDER = re.compile(
    r"(?:문의|요청|항의|민원|전화|질문|신고|클레임|(?:다|라|냐|달라)는\s(?:분|고객)\S*|(?:냐|다|라)고?\s(?:하시면|하면|물으시면|물으면|화내시면))\S*\s.*"
    r"(?:(?:이?라|다)고만?|[가-힣](?:에게|한테|께)|(?:데스크|센터|팀|파트|부서|실|과|담당|번|창구|사업소|지점|본사)(?:으로|로)|(?:배정|토스|일괄))[.!~\s]*$"
)
"""An order that lacks its verb: "…달라는 요청은 기다려 달라고만", "…안 들어왔다는 분은 멤버십데스크로"."""
_OF_WORK = re.compile(
    r"(?:꺼내|언급하|말하|말씀하|안내하|제안하|권하|약속하|답하|답변하|설명하)지\s?(?:말|마|않)|(?:밖으로|외부로|외부에|고객(?:한테|에게|께))\s?.{0,10}(?:나가면|말하면|알리면|얘기하면)\s?안"
    r"|^회신(?:은|는)\s|(?:→|->)\s?[^→]*(?:태그|티켓|메모|이력|전산|상담\s?시스템|[가-힣]+팀|[가-힣]+파트)[^→]*(?:기|것|이관|전달|남김|등록|접수|바로|연결)$"
    r"|[가-힣](?:아|어|여|와|해|워|려|겨)\s?줄\s?것[.!]?$"
)
"""What only agents do or must not do, and what is done behind their desk."""
_NOT_BY_AGENTS = re.compile(
    r"(?:단정|언급|약속|추측|확답|즉답|재량\s?\S{0,3}|설명|응대)(?:은|는|을|를|도)?\s(?:절대\s)?(?:금지|불가|[Xx❌])(?:[.!~\s]|$)|상담[사원]\S{0,3}\s[^.]{0,20}(?:안\s?돼|안\s?됩|못\s)"
)
"""What agents are forbidden in two words: 종료 시각 단정 금지."""
_CUSTOMERS_MAY = re.compile(
    r"^(?:(?:회원|추가|신규|사전|온라인|방문)\s?)?(?:가입|신청|이용|예약|취소|변경|구매|접수|등록|결제|해지|수령|반납|충전|발급)(?:은|는|도)\s(?!.*(?:상담사|상담원|CS|이관|안내해|넘겨)).*(?:가능(?:합니다|해요|함)?|하실\s?수\s?있(?:습니다|어요|음)|하시면\s?(?:됩니다|돼요))[.!~\s]*$"
)
"""What customers may do themselves, be it at a center: 가입은 앱, 고객센터에서 모두 가능합니다."""
_NOTIFIED = re.compile(
    r"고객(?:님)?(?:은|는|께|에게|께는|에게는)\s(?:[^,.]{0,16})(?:알림|문자|알림톡|메일|우편|푸시)(?:으로|로)\s(?:개별\s|별도\s|사전\s|따로\s)?(?:안내|통지|고지|발송)(?:됨|됩니다|함|합니다|예정)?[.\s]*$"
)
"""That customers are written to is no order to agents."""
_ENGLISH_ORDER = re.compile(
    r"\b(?:please|agents?|CS|tell|ask|send|route|escalate|contact|transfer|forward|hand over|collect|log|do not|don't|never|say|script|desk|team|ticket)\b|@|#",
    re.IGNORECASE,
)
"""What an order to agents in English has."""
COURTESY = re.compile(
    r"^(?:Hi|Hello|Hey|Dear)\b.{0,80}$|^(?:quick |just a )?heads-?up\b.{0,60}$|\bthank(?:s| you)\b|"
    r"건강\s?(?:유의|챙기|조심)|감기\s?조심|(?:궁금|모르)\S*\s(?:점|것|게|거|부분|사항)\S{0,3}\s(?:\S+\s)?(?:편하게|언제든\S{0,2}|바로|저한테|제게|저에게|DM)|편하게\s(?:연락|문의|말씀|물어|DM)"
    r"|(?:늘|항상|매번|많이)\s(?:감사|고맙|도와|애써)|잘\s?부탁\s?(?:드|해)|새해\s(?:복|인사)|좋은\s(?:하루|한\s?주|주말|저녁)|수고\s?(?:하세요|많으|부탁|하십)|도와주셔서|화이팅|파이팅|즐거운\s(?:하루|주말|명절|연휴)|노고|무궁한\s발전|만전을\s기|교육에\s반영|^[가-힣]{2,4}\s?(?:드림|올림|배상)(?:\s*\([^()]*\))?$|^붙임(?:\s|$)|신구\s?대조표|암튼|본론|기원합니다|^\S*(?:부|팀|실|본부|센터|파트)\s(?:차장|과장|부장|대리|사원|팀장|매니저|책임|선임)\s[가-힣]{2,4}입니다|(?:명절|연휴|주말)\s?(?:잘|즐)|다들\s(?:수고|고생)"
)
"""How planners greet and part: nothing that agents are told."""
_ORDER_TO_AGENTS = re.compile(
    r"(?:주세요|주십시오|바랍니다|마세요|말아\s?주세요|부탁(?:드립니다|드려요|해요)?|주시면 됩니다|주시기)$"
)


def refiled(unit: Unit) -> Unit:
    """What tells agents what to say is a script, and what tells them what to do is handling, whatever it was filed under."""
    if unit.field not in (Field.SCRIPT, Field.HANDLING) and (quote := _ONLY_SAID.fullmatch(unit.text.strip())):
        start = unit.span.start + unit.text.index(quote["quote"])
        span = Span(start, start + len(quote["quote"]))
        return replace(unit, text=quote["quote"], span=span, field=Field.SCRIPT, topic="")
    if unit.field is not Field.SCRIPT and (quote := _ANYWHERE.search(unit.text)):
        fact = Fact(unit.field, quote["quote"], _within_unit(unit, quote), unit.visibility, unit.also)
        if found := _around(unit.text, unit.span.start, fact, len(unit.text)):
            return found[-1] if found[-1].field is Field.SCRIPT else found[0]
    if unit.field is not Field.SCRIPT and (quote := _QUOTED.search(unit.text)) and _dictates(unit.text, quote):
        start = unit.span.start + quote.start("quote")
        about = re.sub(r"(?:은|는|이|가|을|를|에는|에|으로|로)$", "", unit.text[: quote.start()].strip(" ,:*"))
        return replace(
            unit,
            text=quote["quote"],
            span=Span(start, start + len(quote["quote"])),
            field=Field.SCRIPT,
            visibility=Visibility.CUSTOMER if unit.field is Field.HANDLING else unit.visibility,
            topic=about if names(about) and not _ASKED_BEFORE.search(unit.text[: quote.start()].rstrip()) else "",
            asked=unit.asked or asked_before(unit.text[: quote.start()]),
            lead=unit.span.start,
        )
    if unit.field in (Field.HANDLING, Field.CONTACT) and _NOTIFIED.search(unit.text):
        return replace(unit, field=Field.LIMITS, visibility=Visibility.CUSTOMER)
    if unit.field is not Field.SCRIPT and gives_order(unit.text):
        return replace(unit, field=Field.HANDLING, visibility=narrow(unit.visibility))
    if unit.field in (Field.HANDLING, Field.CONTACT) and _CUSTOMERS_MAY.match(unit.text.strip()):
        return replace(unit, field=Field.HOW_TO, visibility=Visibility.CUSTOMER)
    if unit.field is not Field.SCRIPT and _orders(unit.text):
        return replace(unit, field=Field.HANDLING, visibility=narrow(unit.visibility))
    if unit.field is Field.CONTACT and (
        led := re.match(r"(?:문의|문의처|담당)(?:는|은)?\s?[:：]?\s+(?=[#<\d@])", unit.text)
    ):
        start = unit.span.start + led.end()
        return replace(unit, text=unit.text[led.end() :], span=Span(start, unit.span.end))
    if unit.field is not Field.HANDLING or _AGENT_WORDS.search(unit.text):
        return unit
    field = next((other for other in unit.also if other not in (Field.HANDLING, Field.CONTACT)), None) or filed(
        unit.text
    )
    if field is None and _OF_CUSTOMERS.search(unit.text) and plainly_states(unit.text):
        field = Field.LIMITS
    return unit if field is None else replace(unit, field=field, visibility=Visibility.CUSTOMER)


def _orders(text: str) -> bool:
    """Whether a text is an order to agents by what it says is done, by whom it is said or by how it asks."""
    if any(words.search(text) for words in (_OF_WORK, _NOT_BY_AGENTS, _ROUTES, _BROKEN_ORDER)):
        return True
    return _ORDER_TO_AGENTS.search(text) is not None and _AGENT_WORDS.search(text) is not None


def in_english(note: str, unit: Unit, held: Sequence[Span]) -> Unit | None:
    """An English unit with the label it stands under; one that was filed as an order and is none is for customers.

    None for the rest of an English list whose beginning is held back: what its label says of it ("Exempt:") cannot be told.
    """
    if unit.field is Field.SCRIPT or re.search(r"[가-힣]", unit.text):
        return unit
    start = note.rfind("\n", 0, unit.span.start) + 1
    led = re.match(r"[\s*•-]*[A-Z][A-Za-z &/-]{2,40}:\s", note[start : unit.span.start])
    if led and any(meets(Span(start, unit.span.start), place) for place in held):
        return None
    if not foreign(unit.text):
        return unit
    if unit.field is Field.HANDLING and not _ENGLISH_ORDER.search(unit.text):
        unit = replace(unit, field=heading(unit.text, Field.LIMITS), visibility=Visibility.CUSTOMER)
    label = _ENGLISH_LABEL.search(note, 0, unit.span.start)
    if label is None or unit.topic or note[unit.span.start : unit.span.end] != unit.text:
        return unit
    span = Span(label.start("label"), unit.span.end)
    if any(meets(span, place) for place in held):
        return unit
    return replace(unit, text=note[span.start : span.end], span=span)


_ENGLISH_LABEL = re.compile(r"(?:^|\n)[\s*•-]*(?P<label>[A-Z][A-Za-z &/-]{2,40}):\s*\Z")
_OF_CUSTOMERS = re.compile(
    r"(?:없어도|몰라도|있어도) (?:됩니다|돼요|가능)|기존과 (?:같|동일)|(?:알림톡|문자|푸시|메일|이메일)(?:이|가|은|는)?\s?(?:나갑|나가|발송|보내|옵|와요)"
)
"""What is filed as an order to agents and speaks of what customers need or get."""


def names(about: str) -> bool:
    """Whether the words before a script name what it is about: a noun of some words, nothing that is said of it."""
    last = about.rpartition(" ")[2]
    return len(about) <= 20 and not _NO_TOPIC.search(about) and (not last or last[-1] not in "밖외데고서면")


_NO_TOPIC = re.compile(r"(?:는데|은데|인데|건데|지만|니까|라서|해서|고객|밖|외부|대외)(?:\s|$|에|께|한)")


def _dictates(text: str, quote: re.Match[str]) -> bool:
    """Whether the quoted words are to be said: an order after them, or a customers' question before them."""
    after = text[quote.end() :].strip(" .!~)")
    if _A_THING.match(text[quote.end() :]) and not _SAID_WHOLE.search(quote["quote"]):
        return False  # a screen's or a button's name: '조회' 결과로만 안내
    before = text[: quote.start()].rstrip(" \"'“‘「*")
    if re.fullmatch(
        r"(?:이?라고|고|으?로)만?|(?:이대로|그대로)(?:만)?(?:\s\S{1,6}){0,2}|(?:이?라고|고)만?\s?(?:해|말해|하|답해)\S*.*|까지만?|한\s?(?:줄|문장)(?:으로|로)만?.*",
        after,
    ):
        return True
    return _TOLD_TO_SAY.search(after) is not None or (not after and _ASKED_BEFORE.search(before) is not None)


_A_THING = re.compile(r"\s?(?:결과|화면|메뉴|탭|버튼|표시|항목|페이지|창|칸|문구|양식|링크|값)(?:[가-힣]{0,2}만?)\s")
_SAID_WHOLE = re.compile(r"(?:니다|세요|[가-힣]요|까)[.!?]?$")


def narrow(visibility: Visibility) -> Visibility:
    return Visibility.AGENT if visibility is Visibility.CUSTOMER else visibility


def asked_before(before: str) -> str:
    """The customers' question before a script; who asks is no question."""
    found = _ASKED_BEFORE.search(before.rstrip(" \"'“‘「*"))
    asked = found["asked"].strip(" ,*\"'“”‘’") if found else ""
    return (
        ""
        if re.search(r"(?:고객|고객님|유저|회원|분|손님|이용자)(?:이|가|께서|도|들이)?$", asked) or len(asked) < 3
        else asked
    )


_ANYWHERE = re.compile(r"[\"“‘'「](?P<quote>[^\"”’'」\n]{4,160})[\"”’'」]")
_NOT_TO_BE_SAID = re.compile(
    r"[\"”’'」]?\s*(?:이?라고|라는|같은)?\s*(?:말|표현|멘트|식|답변)?(?:은|는|으로)?\s*(?:말고|하지\s?마|하지\s?말|말하지|쓰지|안내하지|금지|하면\s?안|하시면\s?안|안\s?됩|안\s?돼|절대|대신|[Xx❌]|아니라|아니고)"
)
_ASKED_WITH = re.compile(
    r"[\"”’'」]?[?]?\s*(?:이?라고|고|라는|는|란|냐는|냐고|하는|식의)?\s*(?:물으시면|물으면|물어보시면|물어보면|여쭤보시면|문의하시면|문의하면|문의\s?오면|문의가\s?오면|문의\s?주시면|항의하시면|항의하면|따지시면|하시면|하면|(?:분|고객|고객님|유저|회원)(?:은|들은|께는|께|에게는|에게|한테는|한테)|(?:문의|질문|항의)(?:에는|에|엔|는|은)?)\s*,?\s*(?P<rest>.*)$"
)
_TOLD = re.compile(
    r"^(?P<said>.+?)(?P<link>이?라고|다고|고)\s?(?:만\s?)?(?:$|안내|답변|응대|말씀|설명|답|회신|얘기|전달)"
)


def scripted(note: str, fact: Fact, sentence: Sentence) -> tuple[Unit, ...]:
    """Look again at what was filed as a script: it may be what customers ask, or just what must not be said.

    Returns the units that stand for it, none where it is a script as it was filed.
    """
    return _around(note, 0, fact, sentence.span.end if sentence.safe else fact.span.end)


def _within_unit(unit: Unit, quote: re.Match[str]) -> Span:
    return Span(unit.span.start + quote.start("quote"), unit.span.start + quote.end("quote"))


def _around(text: str, offset: int, fact: Fact, end: int) -> tuple[Unit, ...]:
    """Tell by what follows a quotation whether it is asked or not to be said. `text` begins at `offset` of the note."""
    stop = fact.span.end - offset
    after = text[stop:end]
    if not after or after[0] not in "\"”’'」?":
        return ()
    quote, opened = fact.text.strip(), fact.span.start - offset
    lead = fact.span.start - (opened > 0 and text[opened - 1] in "\"“‘'「")
    order = Unit(text[lead - offset : end], Span(lead, offset + end), Field.HANDLING, Visibility.AGENT, lead=lead)
    if _A_QUESTION.search(quote) and _NOT_ANSWERED.match(after):
        return (order,)
    if found := _NOT_TO_BE_SAID.match(after):
        whole = Span(fact.span.start, fact.span.end + found.end())
        avoid = Unit(f"“{quote}”라고 말하지 마세요", whole, Field.HANDLING, Visibility.AGENT, lead=lead)
        instead = _quoted_after(text, offset, stop + found.end(), end, fact)
        return (avoid, instead) if instead else (avoid,)
    found = _ASKED_WITH.match(after)
    if found is None:
        return ()
    start = stop + found.start("rest")
    if quoted := _quoted_after(text, offset, start, end, fact):
        return (replace(quoted, asked=quote, lead=lead),)
    if told := _TOLD.match(found["rest"]):
        length = len(told["said"]) + (told["link"] == "다고")
        span = Span(offset + start, offset + start + length)
        said = text[start : start + length]
        return (Unit(said, span, _field_of(fact), fact.visibility, fact.also, "", quote, lead),)
    if _A_QUESTION.search(quote) and len(found["rest"].strip()) > 3:  # what customers ask is nothing to say to them
        return (order,)
    return ()


_NOT_ANSWERED = re.compile(
    r"[\"”’'」]\s?(?:이?라는\s(?:문의|질문|말씀)\S{0,2}|은|는|엔|에는|에)\s(?:절대\s)?(?:답|대답|응답|확답|판단|안내)"
)
"""What customers ask and agents do not answer: "먹어도 되나요"는 절대 답하지 말고 의사에게 권유."""
_A_QUESTION = re.compile(r"(?:냐|나요|까요?|죠|\?)$")


def _quoted_after(text: str, offset: int, start: int, end: int, fact: Fact) -> Unit | None:
    quoted = _ANYWHERE.search(text, start, end)
    if quoted is None:
        return None
    span = Span(offset + quoted.start("quote"), offset + quoted.end("quote"))
    return Unit(quoted["quote"], span, Field.SCRIPT, fact.visibility, fact.also)


def _field_of(fact: Fact) -> Field:
    if fact.field not in (Field.SCRIPT, Field.HANDLING, Field.CONTACT):
        return fact.field
    return next(
        (other for other in fact.also if other not in (Field.SCRIPT, Field.HANDLING, Field.CONTACT)), Field.POLICY
    )
