"""What a sentence of a note leaves undecided, by the note's own name for it: "색상을 바꿀 수 있는지는 물류팀 답 오면 공유할게요"."""

from __future__ import annotations

import re

from bridge.domain.drafting.open_question import LAST, NO_ANSWER, PLANNED, PLANS, told_as_question
from bridge.domain.drafting.open_topic import open_topic, poor
from bridge.domain.drafting.unsettled import LED, OF_IT, unsettled

_WHOSE = r"(?:[가-힣]{1,6}(?:팀|실|부서|본부|센터|점|쪽|측|사)(?:와|과|에서|에|이|가)?\s)"
"""Whoever is to decide: none of the thing's name."""
_TALKED_OF = (
    r"(?:논의|협의|검토|조율|확인|공모|얘기|고민|준비|산정|조정)\s?(?:만\s)?(?:하는\s)?중(?!에|\s?인\s)|짓는\s중"
)
_UNDECIDED = re.compile(
    r"^(?:아직\s|아\s|그리고\s)?(?P<what>(?:[가-힣A-Za-z0-9·/ ]|\([^()]{1,20}\)){2,36}?(?<![라면고랑뒤후])(?<! 별)(?<! 별도))(?:은|는|이|가|도)?\s(?:아직\s)?(?:(?:[^\s,]+(?:에|중|까지)\s)|"
    + _WHOSE
    + r"|(?<=[은는이가도]\s)[가-힣]{2,6}(?<![은는이가도을를])\s(?=(?:검토|협의|논의|조율|확인)\s?중)){0,2}(?:"
    + _TALKED_OF
    + r"|미정(?!\s?(?:이\s?)?아니)|미확정|추후|별도(?:로)?\s?(?:공지|안내|공유)|확정되면|정해지면|나중에\s(?:공지|안내|공유|알려|말씀|정)|따로\s(?:드릴|공유|안내|공지|알려)(?!하|해)|TBD"
    r"|(?:못|안)\s?정(?!한\s|하신\s|할\s)|결정\s전|정해지지|still\s|under discussion|not (?:yet )?(?:decided|fixed)|to be (?:announced|decided)|pending|(?:확정|결정)(?:되는|나는)\s?대로|아직(?:요|이에요|이고요?|입니다|이라|예요|$)"
    r"|(?:회신|답|답변|결과)(?:은|는|이|가|도)?\s(?:아직\s)?(?:없(?!으면|을)|안\s?(?:왔|옴|나)|못\s받)"
    r"|\d{1,2}월(?:\s?[초중말])?(?:에|\s중에?)?\s(?:공지|안내|공개|확정|결정)(?:\s?예정|\s?드|할|됩|돼|합|하))"
)
_NO_SUBJECT = re.compile(
    r"(?:^←|하고|하면|되면|어서|는데\s|은데\s|이후는$|전이라$|[해돼어아와]서$|니다|해요|지만|[은는이가을를]\s.*(?<![없있하되])[은는이가을를]\s|제가|저희|우리|편성|일정|오픈일|날짜|시간|시기)"
)


_ADNOMINAL = re.compile(r"\S*(?:같은|다른|없는|있는|하는|되는|쓰는|받는)\s")
"""What only describes the thing behind it."""
MOST_WORDS = 12
"""Words of a thing that is still named as one."""


_TOPIC = re.compile(r"^(?P<of>[^\s,.]{1,10}(?:\s[^\s,.]{1,8})?)(?:은|는)\s")
_BECOMES_OPEN = re.compile(r"^(?P<what>[^,.→]{2,24}?)(?:은|는)\s[^→]*(?:→|->)\s?(?:미정|미확정|TBD)\W*$")
"""골프백은 스포츠 요금 → 미정."""
_OF_IT = re.compile(
    r"^(?P<of>[^,.!?\n]{2,30}?)(?:은|는)\s(?P<what>날짜|가격|시기|금액|방법|기준|장소|시간|요금|일정|순서|기한|한도)(?:은|는|이|가|를|을)?\s(?:아직\s)?(?:안\s?정해|못\s?정|정해지지|미정|미확정|TBD|추후|확정\s전|협의\s?중|논의\s?중)"
)
"""2차는 날짜 안 정해짐."""
_IN_BRACKETS = re.compile(
    r"\((?P<what>(?:(?![은는]\s)[^(),\d]){2,24}?)(?:은|는|이|가)?\s(?:아직\s)?(?:미정|미확정|TBD|추후\s?(?:공지|안내)|확정\s전|협의\s?중)\)"
)
_NOT_SURE = re.compile(
    r"(?:^|[,→]|\s-)\s*(?P<what>[^,()→:]{2,24}?)\s?\((?:확정\s?(?:은\s)?아님|미확정|확정\s?전|(?:[^()]{0,14}(?:와|과|랑|하고)\s)?(?:검토|협의|논의)\s?중)(?:입니다|,[^()]*)?\)"
)
"""5월 서울 전체(확정 아님)."""
_WHEN_OF_IT = re.compile(
    r"(?:며|고|지만|는데|은데|인데|,)\s(?:정확한\s|구체적인\s|자세한\s)?(?P<what>날짜|일정|시기|시간|금액|기준|방법)(?:은|는)?\s(?:아직\s)?(?:미정|추후|나중에|따로|별도|정해지|확정되|안\s?정|못\s?정)"
)
_ENGLISH = re.compile(
    r"(?<![A-Za-z0-9])(?P<what>[A-Za-z][A-Za-z0-9 /-]{2,60}?)(?:\s?\([^()]*\))?(?:\s(?:is|are)|:|(?<=date)|(?<=time)|(?<=price))\s(?:[^.:]{2,24},\s)?(?:still\s)?"
    r"(?:TBD|TBA|talking|under discussion|not (?:yet )?(?:decided|fixed)|undecided|pending|to be (?:announced|decided))",
    re.IGNORECASE,
)
_LABEL = re.compile(r"[A-Z][A-Za-z0-9 /-]{2,40}(?=:)")
_DATES = ("날짜", "일정", "시기", "시간")
"""What the first line says of the launch itself: open only of a part of it."""


def left_open(text: str, topic: str = "") -> str:
    """Return what a sentence under the label `topic` leaves open, by its own name for it; "" where it leaves nothing."""
    what = _by_pattern(text, topic)
    if what and not poor(what):
        return what
    head = open_topic(text)
    return "" if PLANS.search(head) else head


def _by_pattern(text: str, topic: str) -> str:
    if topic and _NOTHING_ELSE.fullmatch(text):
        return "" if _NO_SUBJECT.search(topic) else _plain(topic)
    if found := _OF_IT.match(text):
        return f"{_plain(found['of'])} {found['what']}"
    if found := NO_ANSWER.match(text):
        return f"{found['what']}는지"
    if found := _ENGLISH.search(text):
        label = _LABEL.match(text)
        return f"{label[0]} {found['what']}" if label and found.start() > label.end() else _plain(found["what"])
    if what := told_as_question(text):
        return _plain(what) if what != PLANNED else ""
    of = _TOPIC.match(text)
    for cut in LAST.finditer(text):
        if (what := _named(text[cut.end() :])) and not OF_IT.fullmatch(what):
            return _plain(f"{of['of']} {what}" if of and len(what.split()) < _OWN_NAME else what)
    if of and (found := _WHEN_OF_IT.search(text)):
        return f"{of['of']} {found['what']}"
    if (what := _named(text)) and not OF_IT.fullmatch(what):
        return _plain(what)
    if found := _BECOMES_OPEN.search(text) or _NOT_SURE.search(text):
        return re.sub(
            r"^\d{1,2}(?:월|/\d{1,2})(?:\s\d{1,2}일|\s?[초중말]|\(.\))?(?:부터)?\s", "", found["what"].strip()
        )
    if found := _IN_BRACKETS.search(text):
        what = found["what"]
        return f"{topic} {what}" if topic and what in _DATES else "" if what in _DATES else what
    what = unsettled(text, topic)
    return "" if PLANS.search(what) and not OF_IT.search(what) else _plain(what)


_NOTHING_ELSE = re.compile(
    r"(?:아직\s|현재\s|지금\s)?"
    + _WHOSE
    + r"?(?:"
    + _TALKED_OF
    + r"|TBD|TBA|미정|미확정|추후\s?(?:공지|안내|확정)|확정\s?전)(?:입니다|이에요|이라)?\W*",
    re.IGNORECASE,
)
_OWN_NAME = 3
"""Words of a thing that needs no name of what it belongs to."""


_BEFORE_IT = re.compile(r"^\[[^\]]*\]\s*|^[^\w'\"‘“「]+")
_STILL = re.compile(r"\s(?:아직|하반기|상반기|따로|별도|내년|추후|연내)$")
_OF_A_CLAUSE = re.compile(
    r"(?P<of>[^,.]{1,24}?)(?:은|는)\s.*[가-힣](?:는데|은데|인데|건데|텐데|지만|이라|중이라)\s(?P<what>\S+(?:\s\S+){0,2})"
)
"""마곡점은 1월 예정인데 아직이라 이벤트 되는지: what is open is the last, of the first."""
_WITH_PARTICLE = re.compile(
    r"(?P<of>[^,.]{2,28}?)\s?(?:은|는)\s(?P<what>(?:[가-힣]{2,6} 및 )?[가-힣]{0,2}(?:방법|날짜|시기|금액|기준|일정|시간|비율|순서))"
)


def _plain(what: str) -> str:
    """A thing by its name alone: without remarks beside it, the clause between, and when it is decided."""
    what = _BEFORE_IT.sub("", what)
    what = what if what.count("(") == what.count(")") else re.sub(r"[()]", " ", what)
    what = re.sub(r"\s{2,}", " ", what).strip()
    what = _STILL.sub("", what)
    found = _OF_A_CLAUSE.fullmatch(what) or _WITH_PARTICLE.fullmatch(what)
    return f"{found['of'].strip()} {found['what']}" if found else what


def _named(text: str) -> str:
    """What a clause calls undecided by its name."""
    found = _UNDECIDED.match(text)
    if found is None:
        return ""
    what = LED.sub("", re.split(r"(?<=[가-힣]{2})(?:은|는)\s", found["what"].strip())[0])
    plain = _ADNOMINAL.sub("", what)
    return "" if _NO_SUBJECT.search(plain) or (PLANS.search(what) and _OURS.search(text)) else what


_OURS = re.compile(r"내년|하반기|상반기|본부|임원|이사회|대표|경영")
