"""Whatever a clause says is not settled, in any wording: what stands before the words that say so, without who decides and when.

The narrower patterns of `left_open` come first; this is for all that they do not know.
"""

from __future__ import annotations

import re

_TALK = r"(?:논의|협의|의논|검토|조율|확인|고민|얘기|이야기|생각|기획|준비|심의|조정|섭외|보류|협상)"
STATE = re.compile(
    _TALK
    + r"(?:이|가|은|는|을|를)?\s?만?\s?(?:더\s)?(?:나오는|오가는|하는|되는|있는)?\s?(?:중|단계|정도)(?!에|\s?인\s|이라고|\S{0,2}\s(?:고객|분|건))"
    r"|(?:보|살펴보|알아보|따져보|정하|고르|논의하|검토하|협의하)(?:는\s중|고\s있)|별도\s?협의|미정(?!\s?(?:이\s?)?아니)|미확정|미결정|[Tt][Bb][Dd]|TBA|undecided|not (?:yet )?decided"
    r"|(?:확정|결정)(?:은|이|된\s?(?:건|것|게|거|바)[은는가이]?)?\s?(?:[xX](?![A-Za-z])|아님|아니|아닙|안\s?(?:됐|됨|되었|났|나)|없|전(?:이|입|임|\W|$))"
    r"|정해진\s?(?:거|것|게|건|바|날짜|일정)[은는가이]?\s?(?:아직\s)?(?:없|아니)|(?:안|못)\s?(?:정해|정했|정함|나왔|나옴|나온|박[혔힘혀]|잡[혔힘혀])|(?:추후|나중에)\s확정|(?:검토|논의|생각|고민)만\s?하(?:고\s있|는)|(?<=[은는이가도]\s)아직(?:요|이[에예]?요|입니다|이라|임)(?=\W|$)"
    r"|(?:답|회신|답변|결과|얘기|통보)(?:이|가|은|는|도)?\s(?:아직\s)?(?:없(?!으면|을)|안\s?(?:왔|옴|나|줬|줌)|못\s?(?:받|들))|(?:모릅니다|모르겠\S+|모름|몰라요|몰라)(?=\W|$)|불투명|정리(?:가)?\s?(?:덜|안)\s?(?:됐|돼|됨|된|끝)"
    r"|(?:추후|나중에)\s?(?:에\s)?(?:안내|공지|통보|결정|협의)(?!\S{0,2}\s?(?:문자|앱))"
)
"""That something is not settled. Not 검토 중인 건, which is a customer's."""
_WHO = re.compile(
    r"(?:^|\s)(?:\S{1,10}(?:팀|실|부|사|쪽|측|단|처|청|님|들|센터|본부|지점|점)(?:이랑|하고|과|와|에서|끼리)|\S{1,8}(?:이랑|하고|과|와|에서|끼리)"
    r"|\S{0,8}(?:팀|측|쪽|법무|재무|공단|당국|본사|지사|사업부|운영|정산|개발|보안|제작사|카드사|보험사|물류사|의회|지자체)(?:이|가|은|는|도)?)$"
)
"""Who decides."""
_MANNER = re.compile(
    r"(?:^|\s)(?:아직(?:은|도)?|현재|지금(?:은)?|일단|아마|내부적으로|별도(?:로)?|따로|정확한|구체적인|계속|다시|추가로|이후|우리도|저희도|저도|더|잠정|\d{1,2}월(?:쯤|경|께)?|(?:상|하)반기|내년|연내|\d분기|다음\s?달)$"
)
"""When and how it is decided."""
_PARTICLE = re.compile(r"(?<=[가-힣A-Za-z0-9)\]'’\"”%])(?:은요|는요|은|는|이|가|도|을|를|까지는)$")
_TURN = re.compile(r"\s*(?:→|->|=>|⇒|:|—|–|=|\?)\s*$")
_CUT = re.compile(
    r"[.!?;]\s+|(?<=[가-힣'’”])(?:고|며|지만|는데|은데|인데|어서|니까|으나|나|이라|라서)\s|\s?←\s?|(?<!날짜|일정|시기),\s+|\s[-–/·]\s|(?<=[가-힣])요\s"
)
OF_IT = re.compile(
    r"(?:^|\s)(?:날짜|일정|시기|시점|시간|금액|가격|방법|기준|내용|세부|상세|순서|장소)(?:\s?(?:및|와|과|·|/)\s?\S{1,4})?$"
)
"""What is asked of a thing that its sentence names before."""
_TOPIC = re.compile(r"^(?P<of>[^,.→:]{2,28}?)(?:은|는|도)\s")
LED = re.compile(r"^\S{1,8}(?:에서|이랑|측이|팀이)\s(?=\S)")
"""Who decides, before the thing."""
_NO_THING = re.compile(
    r"니다|[해에]요|는데|(?:^|\s)(?:제가|저희|우리)|[가-힣](?:면|라서?|다가|[어아해돼와]서)$|없(?:음|습)"
)
"""A clause, which names nothing."""
_PART = re.compile(r"\s[/|]\s|[.;]\s")
_LEANS = re.compile(r"[가-힣](?:지만|는데|은데|인데|고|며|으나)$")
_STILL = re.compile(r"(?:은|는)\s(?:아직|현재)\s")
_ASKED = re.compile(
    r"(?P<stem>.*[가-힣])(?:냐|냐고|나|나요|나고|니|는가)(?:는|요)?(?:\s(?:문의|질문|물으\S*|물어\S*))?$"
)
_WHEN_ASKED = re.compile(r"(?:은|는|이|가)?\s(?:언제|얼마|어디)(?:부터|서)?$")
_QUOTED = re.compile(r"[\"“‘'][^\"”’'\n]*[\"”’']")


def unsettled(text: str, topic: str = "") -> str:
    """Return what `text`, under the label `topic`, calls not settled; "" where it calls nothing so."""
    bare = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
    found = STATE.search(bare)
    if found is None:
        return ""
    before = text[: found.start()].rstrip()
    what = _subject(before)
    if not what:
        return topic if not _bare(before) else ""
    of = _TOPIC.match(_PART.split(text[: found.start()])[-1])
    if OF_IT.fullmatch(what):
        return f"{of['of']} {what}" if of else f"{topic} {what}" if topic and not OF_IT.search(topic) else ""
    if _LEANS.search(what):
        what = of["of"] if of else ""
    return "" if _NO_THING.search(what) else _STILL.sub(" ", what)


def _subject(before: str) -> str:
    """The thing itself: the last clause before the words, without who decides, how and when."""
    words = _TURN.sub("", before)
    turned = words != before.rstrip()
    if not turned:
        cuts = list(_CUT.finditer(words))
        tail = words[cuts[-1].end() :] if cuts else words
        words = tail if _bare(tail) else words
    words = _bare(words)
    while not turned and (arrow := re.search(r"^(.+?)\s*(?:→|->|=>|:|\?)\s*\S{0,12}$", words)):
        words, turned = _bare(arrow[1]), True
    cuts = list(_CUT.finditer(words))
    words = LED.sub("", words[cuts[-1].end() :] if cuts else words)
    if asked := _ASKED.fullmatch(words.rstrip("?")):
        return f"{asked['stem']}는지".strip()
    if when := _WHEN_ASKED.search(words):
        return f"{words[: when.start()]} {'날짜' if '언제' in when[0] else '금액' if '얼마' in when[0] else '장소'}".strip()
    return re.sub(r"(?<=\S)\s(?:얘기|이야기|건|문제)$", "", words.strip(" -·*•("))


def _bare(words: str) -> str:
    """Take who, how and when from the end of `words`, down to the thing and without its particle."""
    before = None
    while before != words:
        before = words
        words = _MANNER.sub("", words.rstrip(" ,")).rstrip()
        words = _WHO.sub("", words).rstrip() if not _PARTICLE.search(words) or _WHO.search(words) else words
    return _PARTICLE.sub("", words).rstrip()
