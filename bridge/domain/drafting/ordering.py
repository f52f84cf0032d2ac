"""Orders to agents, told whole: what is to be done comes with when and for whom, and no part of it is told to customers.

A reader files clauses. Of "방송이 끝나고 늦었다고 하시면 직권으로 5,000원까지 지급, 하루 1회" it may file the order as one thing and
its limit as a rule for customers. So the sentence is looked at first: where it gives an order, the order is one unit, with
the condition that it begins with and the bounds behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bridge.domain.drafting.cutting import Sentence, segments
from bridge.domain.drafting.short_orders import lacks_verb, must_be_told
from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Fact, Field, Span, Visibility, meets
from bridge.domain.sentences import foreign

_LONGEST = 160
"""Characters of an order that is still told as one."""
_ASKED = (
    r"(?:(?:(?:냐|라|다|달라|자)고|냐|달라)\s?(?:하|물으|물어보|여쭤보|따지|우기|항의하|문의하|전화하|화내)(?:시)?(?:면|는\s(?:분|고객|손님))"
    r"|(?:물어보|물으|여쭤보|따지|우기|항의하|요구하|화내)(?:시)?(?:면|는\s(?:분|고객|손님))|(?:냐|라|다|달라)는\s(?:분|고객|손님|전화|문의|요청|요구|질문|글|항의)"
    r"|(?:문의|요청|요구|항의|민원|질문|클레임)\S{0,2}\s(?:오면|들어오면|있으면|시\s|하시?면)|(?:문의|요구|항의|민원|질문|클레임|연락)(?:는|은|엔|에는|건은)\s"
    r"|고객(?:이|님이|분이|께서)\s.{2,40}?(?:하시?면|면)\s)"
)
_DONE = (
    r"(?:주세요|주십시오|마세요|마십시오|말아\s?\S{0,3}|부탁\S*|바랍니다|바람|요망|(?:하|말|주|두|시키|보내|넘기|남기|받|묻|꺼내|않|잡|드리)기|(?:할|말|보낼|남길|받을|넘길|줄|볼|둘)\s?것|말고요?|마시고요?|금지"
    r"|(?:이관|토스|연결|에스컬레이션|에스컬|배정|콜백|호전환|접수만|안내|안내만|확인|확인부터|확인만|회신|거절|종결|종료|권유|권함|먼저|부터|바로|같이\s볼\s것)(?:\s?(?:함|합니다|해요|하고|처리))?|이첩|넘김|넘긴다|넘깁니다|돌림|돌려요|남김|안내함|(?:이?라|다)고만\S*|까지만\S*|로만\S*)"
)
_TO_THE_DESK = r"(?:(?:팀|파트|데스크|부서|2차|셀|전담반|담당자)(?:로|으로|에|에게)(?:만)?|[가-힣]{2,}과로\s이첩|(?:팀|파트|데스크)만)"
_ORDER = re.compile(rf"{_ASKED}.*(?:{_DONE}|{_TO_THE_DESK})[\s.!~)🙏]*$")
"""Who asks or complains, and what is done then."""
_ROUTED = re.compile(
    rf"(?:건만?|건은|분은|분만|경우|면|는|은|것만?)\s(?:\S+\s){{0,3}}?\S*{_TO_THE_DESK}(?:\s?(?:이관|토스|연결|전달|넘\S*|돌\S*|보내\S*|문의))?(?:\s\S{{1,5}})?[\s.!~)]*$"
)
_FORBIDDEN = re.compile(
    r"(?:요구|강요|권유|유도|확답|즉답|단정|약속|언급|안내|추측|재촉|제안|추천|장담)(?:는|은|을|를|도)?\s(?:절대\s)?(?:금지|말\s?것|하지\s?(?:말|마|않)\S*|말아\s?\S*|마세요|[Xx❌])[\s.!~)]*$"
    r"|(?:답|말|말씀|대답|안내|언급|설명|약속|제안|얘기)하?면\s(?:절대\s)?안\s?(?:됩니다|돼요|됨|돼|된다)[\s.!~)]*$"
    r"|(?:꺼내|언급하|말하|말씀하|안내하|제안하|권하|약속하|답하|답변하|설명하|묻|요구하)지\s?(?:는\s)?(?:말|마|않|못)\S*(?:\s(?:것|주세요|부탁\S*))?[\s.!~)]*$"
)
_OF_THE_DESK = re.compile(
    r"매크로\s[A-Z]|(?:받아|적어)서?\s(?:\S+\s){0,2}?\S+(?:으로|로)\s(?:\S+\s)?(?:전달|이관|넘[기겨김]|연결)|상담[사원](?:가|이)\s(?!.{0,12}수\s없)|상담[사원]\s?(?:직권|재량|선에서)|직권(?:으로)?\s|해지방어|(?:의료진|담당자|상담사|전문)\s?콜백|상담에서\s.{0,30}(?:해\s?(?:주셔야|주세요|주시)|등록|접수)|2차(?:로|까지|에)\s|(?:티켓|태그|전산|상담\s?(?:이력|메모))(?:에|으로|로|을|를)\s(?:남|등록|기록|접수|발행|달)"
)
_TALK = re.compile(
    r"(?:^|\s)답(?:은|을)?\s?(?:금지|[Xx×❌](?![A-Za-z]))[\s.!~)]*$|(?:냐|달라)는\s(?:질문|문의|요청|항의)(?:에는|엔|에|은|는)\s"
    r"|(?:얘기|이야기|언급|답변|비교|표현|발설|노출|유출)(?:은|는|을|를|도)?\s?(?:절대\s|일절\s|밖에\s)?(?:[Xx×❌](?![A-Za-z])|금지|불가|삼가)\S{0,4}[\s.!~)]*$"
    r"|(?:설명|비교|안내|추천)(?:은|는|도)\s(?:\S+(?:상|으로)\s)?(?:불가|금지|안\s?됨|안\s?됩니다)[\s.!~)]*$"
)
"""What is not to be talked about, in as few words."""
_THEN = re.compile(
    r"(?:문의|요청|질문|항의|민원|신고|클레임|(?<!까지)(?<!마)다|냐|달라|라고|경우)\s?(?:→|->|=>|▶)\s?[^→]*(?:말고|이관|접수만|팀\s?접수|연결|transfer|핫라인|데스크|desk|(?:팀|파트|과|실|센터)(?:으로|로)\b|티켓|에스컬)",
    re.IGNORECASE,
)
"""Who asks or complains, and after an arrow what is done: "못 받았다는 문의 → 책임 얘기하지 말고 전담팀 연결"."""
_WISHED = re.compile(
    r"달라는\s(?:건|것|거|말|요청|요구)(?:은|는|엔|에는)?\s.*(?:불가|안\s?됨|안\s?됩니다|거절|종결)\S{0,4}[\s.!~)]*$"
    r"|(?:달라|냐)(?:고)?\s?(?:하|물으|물어보|우기)\S{0,3}면\s(?:절대\s)?(?:불가|안\s?[되돼됩됨]|거절|못\s)\S{0,4}[\s.!~)]*$"
)
_RECEIVES = re.compile(r"(?<!자동 )응대(?:하며|하고|한 뒤|합니다|함|하되)|돌려보내지")
_LED = re.compile(
    r"(?:하도록|하시라고|시라고|하라고)\s?(?:안내|유도|권유|권장|말씀)(?:드림|드려\S*|해\S*|하\S*|바람|필요)?[\s.!~)]*$"
)
"""What customers are to be told to do."""
_NOT_BUT = re.compile(
    r"(?:판단|단정|권유|설명|약속|답변|답|언급|안내|재촉|확답|강요|추측|만류)?(?:하지|부르지|권하지|캐묻지|불러\s?드리지|읽어\s?주지|알려\s?주지|묻지|따지지|넘기지)\s?(?:는\s)?(?:말고|마시고|않고)\s.*(?:안내|이관|연결|확인|접수|권유|링크|번호|보시라고|화면으로|페이지로|넘\S+|받\S+|돌\S+|드리\S*|주세요)\S{0,4}[\s.!~)]*$"
)
"""What is not to be done, and what instead."""
_REPORTED = re.compile(
    r"\S(?:다|라|자)고(?:만)?(?:\s(?:꼭\s)?(?:안내|말씀|말해|답|설명|알려|부탁)\S*(?:\s\S{1,5})?)?[\s.!~)🙏]*$"
)
"""What is to be said, as reported speech: "…하셔야 한다고"."""
_BY_AGENTS = re.compile(
    r"받으면\s?(?:됨|됩니다|돼요)|(?:조회|확인|본인확인)(?:하고|해\s?보고|부터|한\s?뒤|후)|묻지|캐묻|들어\s?(?:보고|드리고)|양해\s?구하"
)
_ADDRESSED = re.compile(
    r"시면\s?(?:됩니다|돼요|됨)[.!]?$|고객님\s?(?:께서는)?|(?:하시|주시|으시)기\s?바랍니다[.!]?$|고객센터(?:로|에)\s(?:문의|연락|전화)(?:해|하)"
)
"""What customers are asked to do."""


def gives_order(text: str) -> bool:
    """Say whether a text tells agents what to do or what not to say."""
    plain = re.sub(r"[\"“”'‘’「」*_`]", "", text).strip()
    if any(
        words.search(plain) for words in (_FORBIDDEN, _TALK, _THEN, _WISHED, _RECEIVES, _LED, _OF_THE_DESK, _NOT_BUT)
    ):
        return True
    if lacks_verb(text) or must_be_told(text):
        return True
    return any(words.search(plain) for words in (_REPORTED, _ORDER, _ROUTED)) and not _ADDRESSED.search(plain)


def names_case(order: str) -> bool:
    """Say whether an order begins with who asks, complains or wants something."""
    return re.match(rf"(?:[^\s,]+\s){{0,3}}?[^\s,]*{_ASKED}", order) is not None


def ordered(note: str, sentence: Sentence, facts: Sequence[Fact]) -> Unit | None:
    """Return the order that a sentence gives; None where it gives none or something is dictated in it.

    What stands before the order in the same sentence is told apart from it. Words that no fact covers are an order only where
    they speak of nothing that may be meant for the planner's own side.
    """
    if not sentence.safe or foreign(note[sentence.span.start : sentence.span.end]):
        return None
    said = [fact.span.end for fact in facts if fact.field is Field.SCRIPT and _SENTENCE.search(fact.text)]
    begin = max(said, default=sentence.span.start)
    if _DICTATED.search(note[begin + bool(said) : sentence.span.end]):
        return None
    rest = [
        (part.start, note[part.start : sentence.span.end])
        for part in segments(note, sentence.span)
        if part.start >= begin
    ]
    asked = _of_agents(sentence)
    start = next(
        (at for at, text in rest if asked or _is_of_order(text) or (said and _ASKS_FOR.search(text))),
        None,
    )
    if start is None or sentence.span.end - start > _LONGEST:
        return None
    start = _behind_a_rule(note, _as_filed(start, rest, facts), sentence.span.end)
    span = Span(start, sentence.span.end)
    text = note[span.start : span.end]
    if not any(meets(fact.span, span) for fact in facts) and _OF_US.search(text):
        return None
    of = sentence.asked.rstrip("?") if sentence.asked else _when(note, sentence, start)
    lead = sentence.lead if of and not sentence.asked else None
    return Unit(f"{of}: {text}" if of else text, span, Field.HANDLING, Visibility.AGENT, lead=lead)


def _as_filed(start: int, rest: Sequence[tuple[int, str]], facts: Sequence[Fact]) -> int:
    """Where an order begins that the reader filed as one with the clauses before it: "녹아서 왔다는 건은 사진 있으면 접수, 없으면 …"."""
    whole = [fact.span for fact in facts if fact.field is Field.HANDLING and fact.span.start < start < fact.span.end]
    begin = min((at for at, _ in rest if any(span.start <= at < span.end for span in whole)), default=start)
    words = next((text for at, text in rest if at == begin), "")
    return start if _ANY_WORDS.search(words[: start - begin]) else begin


_CASE = re.compile(r"(?:경우|시|때|문의|요청|질문|항의|민원|고객|손님|분|건|면)$")


def _when(note: str, sentence: Sentence, start: int) -> str:
    """The case that an order's line holds for, where its label says it: "연착한 경우: 편명만 받아서 …"."""
    lead = sentence.lead
    if lead is None or not _CASE.search(sentence.topic) or "\n" in note[lead:start]:
        return ""
    return sentence.topic


_AND = re.compile(r"(?<=[가-힣])(?:하며|되며|으며|이며|않으며)\s(?=\S+\s)")
"""Where a rule ends that an order is joined to: "전날까지 취소 가능하며 항의하시면 점장에게 연결"."""


_RULE = re.compile(r"가능|불가|수 있|수 없|없|무료|까지|대상|제외|환불|취소|적용|포함|\d")


def _behind_a_rule(note: str, start: int, end: int) -> int:
    """Where an order begins that is joined to a rule for customers; `start` where none is."""
    for found in _AND.finditer(note, start, end):
        rule, order = note[start : found.end()].strip(), note[found.end() : end]
        of_agents = gives_order(rule) or re.search(_ASKED, f"{rule} ") or _BY_AGENTS.search(rule)
        if _RULE.search(rule) and not of_agents and _is_of_order(order):
            return found.end()
    return start


def _of_agents(sentence: Sentence) -> bool:
    """Whether a sentence answers what agents do when something is asked of them, or stands under a heading of theirs."""
    if _AGENTS_LABEL.fullmatch(sentence.topic):
        return True
    return _WHEN_ASKED.search(sentence.asked.rstrip("? ")) is not None


_PLANS = re.compile(
    r"예정|목표|검토|논의|협의|승인|매출|원가|마진|단가|적자|이탈|내부|내년|하반기|상반기|분기|때문|계획|소송|계약|제휴"
)


def may_be_ours(order: str) -> bool:
    """Say whether an order speaks, outside its quotation marks, of what a planner may mean for colleagues only."""
    return _PLANS.search(re.sub(r"[\"“'‘「][^\"”’'」\n]*[\"”’'」]", "", order)) is not None


_SENTENCE = re.compile(r"(?:니다|세요|[가-힣]요)\W*$")
_AGENTS_LABEL = re.compile(
    r"(?:민원|고객|상담|문의)\s?(?:응대|요령|대응)|응대|상담(?:사|원)?|(?:상담|콜|응대|CS)\s?(?:지침|가이드|포인트)|(?:상담|응대|안내)(?:\s?시|사)?\s(?:유의|주의)(?:\s?사항)?|상담\s?(?:안내|처리)|응대\s?(?:방법|요령|지침)|CS(?:\s?처리)?|처리\s?방법"
)
_WHEN_ASKED = re.compile(r"(?:달라고\s?하면|달라면|해\s?달라면|상담에서\s.*면)$")
_ASKS_FOR = re.compile(r"(?:주세요|주십시오|마세요|바랍니다|부탁\S*|(?:할|말|줄)\s?것)[\s.!~)]*$")
_DICTATED = re.compile(r"[\"“‘'「][^\"”’'」\n]{6,}(?:니다|세요|[가-힣]요)\.?[\"”’'」]")
_OF_US = re.compile(
    r"예정|목표|검토|논의|협의|승인|보고|제휴사|업체|비용|매출|원가|마진|적자|이탈|내부|대표|본부|개발|테스트|내년|하반기|상반기|분기|이유|사유|배경|사실|때문|계획|\d\s?%|\d\s?억"
)
"""What a planner may mean for colleagues only, whatever its form."""


def _is_of_order(text: str) -> bool:
    """Whether the rest of a sentence is an order from its first clause on."""
    first = re.split(r",\s", text)[0]
    led = re.search(_ASKED, f"{first} ") is not None or _BY_AGENTS.search(first) is not None
    return gives_order(first) or (led and gives_order(text)) or (led and _OF_THE_DESK.search(text) is not None)


_IF_ASKED = re.compile(r"^(?:물어보면|물으면|물으시면|물어보시면|여쭤보면|문의\s?오면|문의하시면)\s?(?=[\"“'‘「])")
"""Who asks, without what for: that is what the sentence before it says."""
_BEFORE_THAT = re.compile(r"^(?:그|이)\s?전(?:에|까지|엔)?\s")
_WHILE = re.compile(
    r"(?:^|\s)(?:(?:그|이)\s?전|발표\s?전|공지\s?전|발송\s?전|오픈\s?전|시행\s?전)(?:에|까지|엔|에는|\s문의)?\S{0,2}\s"
)
_AFTER_THE_WORDS = re.compile(
    r"^[\"”’'」]?\s?(?:(?:이?라고|으?로|까지)만?)?\s?\S{0,6}\s?(?:하고|하며|한\s뒤|말하고|안내하고|답하고|드리고),?\s.*(?:접수|이관|연결|넘|전달|티켓|말\s?것|말고|마세요|금지)"
)


def with_the_words(note: str, sentence: Sentence, before: Sentence | None) -> Unit | None:
    """Return what agents are told besides the words to say: until when only these are said, and what is done then.

    "그 전에 문의하시면 "확인 중입니다"까지만" says something only beside the sentence before it. None where a sentence gives no more than its words.
    """
    text = note[sentence.span.start : sentence.span.end]
    quoted = _ANY_WORDS.search(text)
    if not sentence.safe or quoted is None:
        return None
    if not (
        _IF_ASKED.match(text)
        or _WHILE.search(text[: quoted.start()])
        or _AFTER_THE_WORDS.match(text[quoted.end() - 1 :])
    ):
        return None
    start = sentence.span.start
    if (
        (_BEFORE_THAT.match(text) or _IF_ASKED.match(text))
        and before is not None
        and before.safe
        and "\n" not in note[before.span.start : start]
    ):
        start = before.span.start
    if sentence.span.end - start > _LONGEST:
        return None
    span = Span(start, sentence.span.end)
    return Unit(note[span.start : span.end], span, Field.HANDLING, Visibility.AGENT)


_ANY_WORDS = re.compile(r"[\"“‘'「][^\"”’'」\n]{4,}[\"”’'」]")
