"""Signs that are read, not said: slashes, plus signs, prices by unit, ranges. Every number stays as it is."""

from __future__ import annotations

import re

from bridge.domain.korean import josa, particle

_PER = re.compile(
    r"(?P<amount>\d[\d,.]*(?:만|천|억)?\s?원)\s?/\s?(?P<unit>명|건|회|박|인|개|seat|시간|분|장|kWh|km|kg)(?![가-힣A-Za-z\d]|\s\d)"
)
_SO_MANY_A_DAY = re.compile(r"(?P<many>\d+\s?(?:명|건|회|개|장|대|팀))\s?/\s?일(?=[\s,.)]|$)")
"""선착순 100명/일."""
_PER_TIME = re.compile(
    r"(?P<amount>\d[\d,.]*(?:만|천|억)?\s?원|\d{1,3}(?:,\d{3})+)\s?/\s?(?P<unit>월|년|일|주)(?!\s?[가-힣A-Za-z\d])"
)
_EACH = {"일": "하루", "년": "연"}
_BECOMES = re.compile(r"(\d\S*)\s?(?:→|->|⇒)\s?(\d\S*(?:으로|로)\s)")
_IN_BRACKETS = re.compile(r"\((\d[\d,]*)원?\s?(?:→|->|⇒)\s?(\d[\d,]*\s?원)\)")
"""(24,000→12,000원): what it was and is, beside what it is of."""
_WORDS_IN_BRACKETS = re.compile(
    r"\(([가-힣A-Za-z]{1,10}|\d[\d.,]*[A-Za-z가-힣]{1,4})\s?(?:→|->|⇒)\s?([가-힣A-Za-z]{1,10}|\d[\d.,]*[A-Za-z가-힣]{1,4})\)"
)
"""(일반→특실): from one to the other, beside what happens then."""
_GRADES = re.compile(r"(?<![가-힣\d])([가-힣]{1,4}\d)\s?~\s?([가-힣]{1,4}\d)(?!\d)")
_PLUS = re.compile(r"(?P<word>[^\s+,/]*[가-힣A-Za-z원%)\d])(?P<before>\s?)\+(?P<after>\s?)(?=[가-힣\d])")
_SLASH = re.compile(r"(?<=[가-힣A-Za-z)])/(?=[가-힣A-Za-z(])")
_DAY_OR_TIME = r"\d{1,2}일(?:\([월화수목금토일]\))?|\d{1,2}시(?: \d{1,2}분)?"
_AMOUNTS = re.compile(
    r"(?<![\d.,~])(?P<a>\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|kg|km|cm|GB|MB))\s?[~–]\s?(?P<b>\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|kg|km|cm|GB|MB))(?!까지|\s?(?:사이|이내|대))"
)
"""월 1만원 ~ 50만원."""
_PART_OF_DAY = r"(?:오전|오후|밤|낮|아침|저녁|새벽)\s?\d{1,2}시(?:\s\d{1,2}분|\s?반)?"
_FROM_AN_HOUR = re.compile(rf"(?P<a>{_PART_OF_DAY})\s?[~–]\s?(?P<b>(?:다음\s?날\s)?{_PART_OF_DAY})(?!까지)")
_OPEN_DAY = re.compile(r"(?P<a>\d{1,2}일(?:\([월화수목금토일]\))?)\s?[~–]\s?(?=[가-힣]+(?:분|건)?부터)")
"""12/21~ 수거분부터: from that day on, said twice."""
_RANGE = re.compile(
    rf"(?P<a>{_DAY_OR_TIME})\s?[~–]\s?(?P<b>(?:\d{{1,2}}월 )?\d{{1,2}}일(?:\([월화수목금토일]\))?(?: (?:오전|오후|낮)? ?\d{{1,2}}시(?: \d{{1,2}}분)?)?|(?:오전|오후|낮|새벽|밤|저녁) ?\d{{1,2}}시(?: \d{{1,2}}분)?)(?!까지)"
)


def say_signs(text: str) -> str:
    """Write out signs between words: "A + B" is A와 B, "앱/웹" 앱·웹, "iOS 16 / 안드로이드 9" iOS 16, 안드로이드 9."""
    text = _NUMBERED.sub("", text)
    text = _IN_BRACKETS.sub(r"(\1원에서 \2)", text)
    text = _WORDS_IN_BRACKETS.sub(lambda found: f"({found[1]}에서 {josa(found[2], '으로/로')})", text)
    text = _GRADES.sub(r"\1부터 \2까지", text)
    text = _BECOMES.sub(r"\1에서 \2", text)
    if re.search(r"순서|순으로", text):
        text = re.sub(r"\s?(?:→|->|⇒)\s?", ", ", text)
    text = _SO_MANY_A_DAY.sub(r"하루 \g<many>", text)
    text = _PER_TIME.sub(lambda found: f"{_EACH.get(found['unit'], found['unit'])} {found['amount']}", text)
    text = _PER.sub(lambda found: f"{found['unit']}당 {found['amount']}", text)
    text = _HOURS.sub("시간", text)
    text = _PLUS.sub(_with, text)
    text = re.sub(r"(?<=\S)\s+[/ㅣ]\s+(?=\S)", ", ", text)
    text = _SLASH.sub("·", text)
    return re.sub(r"\s*[!?]+(?=[.)]|$)", "", text)


_HOURS = re.compile(r"(?<=\d)h(?=$|[\s,.)당])")
"""48h."""
_NUMBERED = re.compile(r"(?:^|(?<=[은는]\s)|(?<=,\s))[①-⑳❶-❿]\s?(?=\S)")
"""The number of a point in a list, which nobody says: ①80일 이상."""
_HAPPENING = ("회수", "환불", "정지", "취소", "차단", "삭제", "해지", "부과", "환급", "지급", "제한")


_BOUND = re.compile(r"(?:이내|이상|이하|미만|초과)$|^[내안]$|\d\S*[내안]$")


def _with(found: re.Match[str]) -> str:
    """A와 B; 1+1 and 주문일 +3 stay."""
    word, before, after = found["word"], found["before"], found["after"]
    if word in ("D", "T", "iOS", "Android") and not before:
        return found.group()  # D+2
    if (word[-1].isdigit() and not before) or bool(before) != bool(after):
        return found.group()
    if word.endswith(_HAPPENING) and found.string.endswith(_HAPPENING):
        return f"{word}, "  # 전액 회수 + 30일 작성 제한: two things that happen
    if _BOUND.search(word):
        return f"{word}이고 "  # 7일 이내 + 미사용: both hold
    said = found.string[: found.end("word")]
    return f"{word}{particle(said, '과/와')} "


_BETWEEN = re.compile(
    r"(?<=[가-힣](?<![원명개회장건분박칸]))(?:[~∼]| [~∼] )(?P<end>(?:만 )?(?:[가-힣]{2,6}?(?: \d+일 전)?|\d+(?:세|개월|주|일|년|학년)?)(?: (?:전|후|뒤))?)(?:까지)?(?:(?P<of>은|는|만)|에(?= ))?(?=[\s,.)]|$)(?! (?:사이|뒤|전|후|오전|오후|낮|밤|\d))"
)
"""From one thing to another that are no amounts: 종료 7일 전~종료일까지, 첫차~막차, 36개월~만 13세는."""


def _from_and_to(found: re.Match[str]) -> str:
    return f"부터 {found['end']}까지{found['of'] or ''}".replace("까지은", "까지는")


def say_ranges(text: str) -> str:
    """Say ranges of days and times that are written out: 1월 4일 ~ 1월 29일."""
    text = _FROM_AN_HOUR.sub(lambda found: f"{found['a']}부터 {found['b']}까지", text)
    text = _AMOUNTS.sub(lambda found: f"{found['a']}부터 {found['b']}까지", text).replace("까지은 ", "까지는 ")
    text = _OPEN_DAY.sub(lambda found: f"{found['a']} ", text)
    text = re.sub(
        r"까지 (?=(?:자정|정오)까지)", " ", _RANGE.sub(lambda found: f"{found['a']}부터 {found['b']}까지", text)
    )
    text = re.sub(r"(?<=[일시분)])까지(?=\s사이)", "", text)  # 10시~11시 사이
    text = _BETWEEN.sub(_from_and_to, text)
    return re.sub(r"까지에(?=\s)", "까지", text)
