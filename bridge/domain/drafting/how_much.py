"""How many, how much and how long: the questions that a limit, an amount or a processing time in a sentence answers."""

from __future__ import annotations

import re

from bridge.domain.drafting.standing import outside
from bridge.domain.drafting.topics import ADNOMINAL, spoken_of
from bridge.domain.korean import josa

_TAKES = re.compile(
    r"(?:\d\s?영업일|\d\s?(?:분|시간|일|주|개월)(?:\s?(?:이내|안|정도|쯤|내)에?))(?:입니다|\S*\s(?:\S+\s){0,2}?\S*(?:처리|입금|환불|환급|지급|발송|도착|통지|반환|완료|들어|반영|답변|적립|확인|됩니다|드립니다))|\d\s?(?:분|시간|일|주|개월)\S{0,3}(?:이 걸|\s?소요|\s?걸)"
)
_COUNTED = re.compile(
    r"(?:(?<![가-힣])(?:최대|선착순|하루|1일|매일|1인당?|ID당|아이디당|인당|매주|매월|월|주|연속)\s?(?:최대\s?)?\d+(?:,\d{3})*(?:만|천)?\s?(?P<unit>회|번|개|명|건|곳|장|대|병|매|편|인|지점|자리|점|권|벌|구간|마리|켤레|박|칸|팀|가지|종|강좌|과목|상자|세트)(?!\s?\d|[가-힣](?<![까씩만입이은로가을를도의에당]))"
    r"|(?<![\d~])\d[\d,]*(?:만|천)?\s?(?P<most>회|번|개|명|건|곳|장|대|병|매|편|인|지점|자리|점|권|벌|구간|마리|켤레|박|칸|팀|가지|종|강좌|과목|상자|세트|봉)(?:까지|씩|만(?=\s|입니다|이에요)))"
    r"|(?:한|두|세|네|다섯|여섯|열)\s(?P<few>회|번|개|명|건|곳|장|대|병|편|벌|권|통|판|그루|켤레|자리|마리|팀)까지"
    r"|(?:한|1)\s?(?:사람|계정|아이디|가구|세대|집|회선|계약|주문|카드|차량|배송지|번호)(?:당|에|마다|에서)?\s(?:[^\s,]+\s){0,3}?(?:최대\s)?"
    r"(?:\d[\d,]*\s?|(?:한|두|세|네|다섯|여섯|열)\s)(?P<each>회|번|개|명|건|곳|장|대|병|매|인|권|벌|통|박스|상자|세트|봉|팩|켤레|마리|팀|자리)(?=까지|입니다|만\s|씩|,)"
)
_UNITS = {"회": "번", "인": "명"}


def how_many(text: str) -> str:
    """Return the question that a limit in `text` answers ("몇 번까지 돼요?"), "" where there is none."""
    counted = _COUNTED.search(text)
    if counted is None:
        return ""
    unit = counted["unit"] or counted["most"] or counted["few"] or counted["each"]
    return f"몇 {_UNITS.get(unit, unit)}까지 돼요?"


def how_many_of(text: str) -> str:
    """Like `how_many`, with what is counted by its name where it stands before the limit: 던전 하루 3번 by "던전은 몇 번까지 돼요?"."""
    counted = _COUNTED.search(text)
    if counted is None or spoken_of(text):
        return how_many(text)
    before = _LIMIT_OF.sub("", text[: counted.start()]).strip()
    last = before.rpartition(", ")[2]
    if _NAMES.fullmatch(last) and _is_name(last):
        return f"{josa(last, '은/는')} {how_many(text)}"
    return "" if re.search(r"\d\s?(?:원|개|명|회|대|장|건|%)|,", before) else how_many(text)


_LIMIT_OF = re.compile(r"\s(?:최대|총|각각|계정당|회원당|매장당|하루|1일|월|주|연)\s*$")
_NAMES = re.compile(r"[가-힣A-Za-z0-9]+(?:\s[가-힣A-Za-z0-9]+){0,2}")
_FEE = re.compile(
    r"(?P<of>(?:[가-힣A-Za-z]{1,8}\s)?[가-힣A-Za-z]{0,6}(?:요금|가격|비용|금액|수수료|이용료|보증금|배송비|위약금|연회비|할증|[가-힣]료|[가-힣]비))\s(?:월|연|건당|회당|1인|최대|개당)?\s?\d[\d,.]*\s?(?:만|천)?\s?(?:원|(?=[\s,(]|입니다))"
)


def how_much_of(text: str) -> str:
    """Return how a customer asks for an amount by what it is paid for ("발급비 2,750원"), "" where no such name stands before it."""
    plain = outside(text)
    found = _FEE.search(plain) if not spoken_of(plain) else None
    name = found["of"] if found else ""
    return f"{josa(name, '은/는')} 얼마예요?" if name and _is_name(name) else ""


def _is_name(text: str) -> bool:
    """Whether all words of a text are nouns as far as their endings tell."""
    return not any(_NO_NOUN.search(word) or ADNOMINAL.search(word) for word in text.split())


_NO_NOUN = re.compile(r"(?:[은는을를]|에서|으로|까지|부터|[가-힣](?:고|며|면|지만)|께|에게|한테|보다|처럼)$|^\d")


def how_long(text: str) -> str:
    """Return the question that a processing time in `text` answers, "" where there is none."""
    return "얼마나 걸려요?" if _TAKES.search(text) and not _BY_THEN.search(text) else ""


_BY_THEN = re.compile(r"(?:이내|안에|내에?)\s(?:\S+\s){0,4}\S+(?:면|시|셔야|해야)(?:\s|$)")
"""Within which something must be done: a term, and not how long a thing takes."""
