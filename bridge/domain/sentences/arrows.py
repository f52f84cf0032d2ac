"""What was and what is: 9,900원 → 12,900원 as a sentence, and steps that arrows join."""

from __future__ import annotations

import re

from bridge.domain.korean import josa
from bridge.domain.notes import Field
from bridge.domain.sentences.amounts import named_amount
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.finishing import finish
from bridge.domain.sentences.frames import TOPICS, about, is_condition, names_topic, under
from bridge.domain.sentences.nouns import breaks_off, finish_noun
from bridge.domain.sentences.what_changes import NO_CHANGE, STATE, case_and_rule, from_state, is_change, stays, units

ARROW = re.compile(r"\s*(?:→|->|=>|⇒|➡️?|▶)\s*")
_SIDE = re.compile(
    r"^(?:현행|기존|현재|변경\s?전|변경\s?후|변경|개정\s?전|개정\s?후|개정|AS-?IS|TO-?BE|지금)(?:\s*[:：]\s*|\s(?=\S))",
    re.IGNORECASE,
)
"""What a side of an arrow is labelled with."""
_SIDES = re.compile(
    r"(?:현행|기존|현재|변경\s?전|개정\s?전|AS-?IS|지금)[\s:：][^→]+(?:→|->|⇒)\s*(?:변경|변경\s?후|개정|개정\s?후|TO-?BE|앞으로)[\s:：]",
    re.IGNORECASE,
)
"""Both sides labelled: a change whatever it was filed under."""
_DECIDED = re.compile(r"^(?P<of>.{2,24}?)\s(?P<verb>변경|인상|인하|단축|연장|확대|축소|상향|하향|조정|완화|강화)$")
"""A label that says what happens: "제한 기간 단축: 90일 → 30일"."""
_STEPS = re.compile(r"선택|입력|등록|신청|접속|업로드|심사|인증|확인|동의|클릭|개통|로그인|제출|결제|완료|시\s|경우")


def was_and_now(text: str) -> tuple[str, str] | None:
    """Split "9,900원 → 12,900원" into what was and what is; None for anything but one such step."""
    sides = [_SIDE.sub("", side.strip()) for side in ARROW.split(text)]
    return (_counted_alike(*sides), sides[1]) if len(sides) == 2 and all(sides) else None


def _counted_alike(was: str, now: str) -> str:
    """What was, in the unit that stands only behind what will be: 324 → 337원, 12 → 8명."""
    units = {found["unit"] for found in _WITH_UNIT.finditer(now)}
    return f"{was}{units.pop()}" if _NO_UNIT.search(was) and len(units) == 1 else was


_NO_UNIT = re.compile(r"(?:^|\s)\d{1,3}(?:,?\d{3})*(?:\.\d+)?(?:백|천|만|억)?$")
_WITH_UNIT = re.compile(
    r"(?<![\d/.~])\d[\d,.]*(?:백|천|만|억)?(?P<unit>\s?원|%p?|[명개회매장점권건박곳캐P]|시간|분|개월|세트|포인트|kg|GB|MB)(?![월일])"
)


_SITUATION = re.compile(r"(?:때|경우|\s시|[가-힣]\s?(?:고객|회원|분|이용자|가입자|예매자|구매자|예약자))$")
"""How the left side of an arrow ends where the right side says what happens then."""


_CUT_PRICE = re.compile(r"(?P<of>\S.*?)\s(?P<cut>(?:최대\s)?\d[\d.]*\s?%\s?할인)$")
_FROM_TO = re.compile(r"\d[\d,]*\s?원에서 \d[\d,]*\s?원")


_BETWEEN = re.compile(r"(?:,|\s/)\s+(?![^()]*\))")
_UNIT_PRICE = re.compile(r"(?<=[\d원만천])\s?/\s?(?=[가-힣\d])")


def in_pairs(text: str, topic: str = "") -> str | None:
    """Say several arrows, or one between two lists that fit one to one: "편도 3,000 → 3,500 / 왕복 6,000 → 7,000".

    None where they are of different kinds, or where what was and what will be do not fit.
    """
    text = re.sub(r"(?:입니다|이에요|예요|임)$", "", text)
    parts = _one_to_one(text) or _BETWEEN.split(text)
    if len(parts) == 1:
        sides = was_and_now(text)
        if sides is None:
            return None
        lists = [_UNIT_PRICE.split(side) for side in sides]
        if len(lists[0]) < 2 or len(lists[0]) != len(lists[1]):
            return None
        parts = [f"{was} → {now}" for was, now in zip(*lists, strict=True)]
        if any(_label(was) != _label(now) for was, now in zip(*lists, strict=True)):
            return None
    pairs = [was_and_now(part) for part in parts]
    if len(pairs) < 2 or not all(pairs) or any(_UNIT_PRICE.search(part) for part in parts):
        return None
    known = [pair for pair in pairs if pair]
    if any(re.search(r"[가-힣](?:이며|이고)\s", side) for pair in known for side in pair):
        return None  # more is said behind the last step
    if any((breaks_off(side) and not _FIGURE_END.search(side)) or conclude(side) for pair in known for side in pair):
        return None
    before = f"{under(topic)} " if topic else ""
    if all(case_and_rule(was, now, topic) for was, now in known):
        told = [f"{josa(was, '은/는')} {now}" for was, now in known]
        return f"{before}{', '.join(told)}입니다"
    same = [was for was, now in known if stays(was, now)]
    changed = [(was, now) for was, now in known if not stays(was, now)]
    if all(is_change(was, now, topic) for was, now in changed):
        steps = ", ".join(f"{_amount_of(was)}에서 {josa(now, '으로/로')}" for was, now in changed)
        kept = ", ".join(_amount_of(was) for was in same)
        told = [f"{steps} 변경됩니다"] * bool(changed) + [f"{kept} 그대로입니다"] * bool(same)
        return before + ". ".join(told)
    return None


def _one_to_one(text: str) -> list[str]:
    """Two lists of amounts around one arrow, each with its unit: "월 4회, 회당 2GB → 월 2회, 회당 1GB"; nothing for all else."""
    sides = ARROW.split(text)
    lists = [_BETWEEN.split(side.strip()) for side in sides]
    if len(lists) != 2 or len(lists[0]) != len(lists[1]) or len(lists[0]) < 2:
        return []
    pairs = list(zip(*lists, strict=True))
    fits = all(_AMOUNT_ALONE.fullmatch(was) and _AMOUNT_ALONE.fullmatch(now) for was, now in pairs)
    return [f"{was} → {now}" for was, now in pairs] if fits and all(units(a) == units(b) for a, b in pairs) else []


_AMOUNT_ALONE = re.compile(r"(?:[가-힣]{1,6}\s){0,2}\d[\d,.]*\s?[가-힣A-Za-z%]{1,4}(?:까지)?")
_FIGURE_END = re.compile(r"[\d천백십]만$")


def _amount_of(was: str) -> str:
    named = named_amount(was)
    return f"{josa(named[0], '은/는')} {named[1]}" if named else was


def _label(text: str) -> str:
    return re.sub(r"\s*(?:\d[\d,.]*\s?(?:천|백|십)?(?:만|억)?\s?원?)$", "", text.strip())


def ruled(text: str, topic: str = "") -> str | None:
    """Say what holds for a case: "30분 초과 → 3천원 쿠폰 하나로 통일"."""
    sides = was_and_now(text)
    if sides is None or NO_CHANGE.match(topic) or not case_and_rule(*sides) or breaks_off(sides[1]):
        return None
    before = f"{under(topic)} " if topic else ""
    return f"{before}{josa(sides[0], '은/는')} {finish(sides[1], topic=True) or f'{sides[1]}입니다'}"


def moves(text: str, field: Field, topic: str = "") -> str | None:
    """Say one step from what was to what is: "면책금 30만원 → 0원". Steps of a how-to are no such step."""
    sides = was_and_now(text)
    if (
        sides is None
        or (field in (Field.HOW_TO, Field.HANDLING, Field.KNOWN_ISSUES, Field.CONTACT) and not _SIDES.match(text))
        or len(sides[1]) > 45
        or ", " in sides[1]
    ):
        return None
    was, now = sides[0], re.sub(r"(?<=부터)\s?[:：]\s", " ", sides[1])
    if stays(was, now) and not breaks_off(was):
        return f"{f'{under(topic)} ' if topic else ''}{_amount_of(was)} 그대로입니다"
    if not re.search(r"\d", was + now) and _STEPS.search(text):
        return None
    stood = STATE.fullmatch(was) if from_state(was, now) else None
    if re.search(r"(?:문의|질문|요청|항의|민원|클레임)$", was):
        return None  # what agents do then
    if (conclude(was) and not stood) or breaks_off(was) or _SITUATION.search(was) or not is_change(was, now, topic):
        return None
    if topic in _OF_CHANGE:
        topic = ""
    if (cut := _CUT_PRICE.match(was)) and _FROM_TO.fullmatch(now):
        return f"{josa(cut['of'], '은/는')} {cut['cut']}되어 {josa(now, '이/가')} 됩니다"
    if re.search(r"\d{3,4}-\d{4}$", was) or re.search(r"원 (?:20\d\d년 )?\d{1,2}월 \d{1,2}일", now):
        return None  # a number to call; a day behind the amount
    if re.search(r"에서\s", now):
        return None  # a step within a step
    if stood and stood["of"] and not names_topic(was):
        was = f"{josa(stood['of'], '은/는')} {stood['state']}"
    return _from_to(was, now, field, topic)


def _from_to(was: str, now: str, field: Field, topic: str) -> str | None:
    """Say what changes of `topic`, what was and what will be."""
    verb = "변경"
    if topic and (decided := _DECIDED.match(topic)):
        topic, verb = decided["of"], decided["verb"]
    lead = _lead(was, now, field, topic)
    if lead is None:
        return None
    done = (
        None
        if now in ("없음", "무료")
        else conclude(now) or (finish_noun(now) if re.search(r"(?:으로|로)\s[가-힣]{2,4}$", now) else None)
    )
    if done is not None:
        return f"{lead}에서 {done}" if re.search(r"(?:으로|로|까지)\s", now) else None
    if re.search(r"(?<!자동)(?:으로|로)$", now) and not now.endswith(("경로", "통로")):
        return f"{lead}에서 {now} {verb}됩니다"
    if breaks_off(now):
        return None
    if was.endswith("부터") and now.endswith("부터"):
        head = f"{under(topic)} " if topic and about(topic, field) == topic else ""
        return f"{head}기존에는 {was}, 변경 후에는 {now}입니다"
    if was.endswith("까지") and now.endswith("까지") and (found := _OF_BOUND.fullmatch(lead)):
        return f"{josa(found['of'], '은/는')} {found['was']}에서 {now}로 {verb}됩니다"  # 기내 무게 7kg까지
    if was.endswith("까지") and now.endswith("까지"):  # hours
        return f"{now}로 {verb}됩니다. 기존에는 {lead}였습니다"
    return f"{lead}에서 {josa(now, '으로/로')} {verb}됩니다"


_OF_BOUND = re.compile(
    r"(?P<of>[^\d]*[가-힣A-Za-z)](?<!오전)(?<!오후)(?<!최대)(?<!월)(?<!연)(?<!하루)(?<![은는이가]))\s(?P<was>(?:최대\s|월\s|연\s|하루\s)?\d\S*까지)"
)
"""What a bound is of, before it."""
_OF_CHANGE = ("변경", "변경 후", "변경 사항", "변경사항", "변경 내용")
"""Labels that say only what the arrow behind them says."""


def _lead(was: str, now: str, field: Field, topic: str) -> str | None:
    if topic and about(topic, field) == topic:
        return f"{under(topic)} {was}"
    if names_topic(was):
        return was
    if (named := named_amount(was)) and not named_amount(
        now
    ):  # 베이직 요금제 2개 → 프리미엄 요금제 2개: one thing is another now
        return f"{josa(named[0], '은/는')} {named[1]}"
    if field is Field.PRICE and _A_PRICE.fullmatch(was):
        return f"{josa(TOPICS[field], '은/는')} {was}"
    return was


_A_PRICE = re.compile(
    r"(?:월|연|1회|1일|1인|건당|회당|하루)?\s?\d[\d,.]*\s?(?:(?:천|만|백|억)?\s?(?:원|달러|P)|천|만)|(?:월|연|1회|1일|1인|건당|회당|하루)?\s?\d{1,3}(?:,\d{3})+"
)
"""An amount of money and nothing else: no months, no bound."""


def answers(text: str) -> str | None:
    """Say what is to be done where a case stands before the arrow: "그릇 깨졌을 때 → 두 번까지 괜찮음"."""
    sides = was_and_now(text)
    if sides is None or not (_SITUATION.search(sides[0]) or is_condition(sides[0])):
        return None
    done = finish(sides[1])
    if done is None and breaks_off(sides[1]):
        return None
    return f"{under(sides[0])} {done or f'{sides[1]}입니다'}"


def steps(text: str, field: Field, topic: str = "") -> str | None:
    """Say steps in a row: "국가 코드 선택 → 여권 사진 업로드 → 심사"."""
    sides = [side.strip() for side in ARROW.split(text)]
    figures = len(sides) == 2 and all(re.search(r"\d", side) for side in sides)
    through = field is Field.HOW_TO and len(sides) > 2
    if figures or not (through or _STEPS.search(text)) or (len(sides) == 2 and field is not Field.HOW_TO):
        return None  # what was and what will be, or one step and the next? the sign says neither
    if len(sides) < 2 or not all(sides) or any(conclude(side) for side in sides):
        return None
    if topic.endswith(("장소", "위치", "메뉴", "경로")):
        return f"{under(topic)} ‘{' > '.join(sides)}’입니다"
    before = f"{under(topic)} " if topic else ""
    if not topic and (found := re.match(r"(\S+[가-힣](?:은|는))\s(.+)", sides[0])) and names_topic(sides[0]):
        before, sides[0] = f"{found[1]} ", found[2]
    return f"{before}‘{', '.join(sides)}’ 순서로 진행됩니다"
