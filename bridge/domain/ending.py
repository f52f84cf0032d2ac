"""Ends: when what was announced until a day is over, what may run out before, and how people say in a reply that it has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from bridge.domain import dates
from bridge.domain.known_launches import flat
from bridge.domain.notes import Moment, Precision


class Ended(StrEnum):
    """Why an entry is over: its announced period has passed, what there was has run out, or somebody says that it is over."""

    PERIOD = "period"
    SOLD_OUT = "sold_out"
    OVER = "over"


_LASTS = {
    Precision.MINUTE: timedelta(),
    Precision.DAY: timedelta(days=1),
    Precision.WEEK: timedelta(days=7),
    Precision.MONTH: timedelta(days=31),
    Precision.QUARTER: timedelta(days=92),
    Precision.HALF_YEAR: timedelta(days=184),
    Precision.YEAR: timedelta(days=366),
}
_RUNS_OUT = re.compile(
    r"프로모션|이벤트|쿠폰|할인|특가|적립|캐시백|페이백|혜택|한정|선착순|사은품|증정|체험단|캠페인|응모|페스타|기획전|세일"
    r"|\b(promotion|event|coupon|discount|sale|cashback|giveaway|campaign|offer)s?\b",
    re.IGNORECASE,
)
_STATED = r"(?:됐|되었|됩니다|돼|되어)(?!던|다[는고면]|[는을]지)"
_RAN_OUT = re.compile(
    rf"(?:소진|품절)\s?(?:{_STATED}|완료|으로|입니다|이에요)|조기\s?(?:종료|마감)\s?(?:{_STATED}|합니다|해요|했(?!던|다[는고면])|하겠|할게|하기로|하게|입니다|이에요|예요|요(?=[\s.!]|$)|\s*(?:[.!~]|$))"
    r"|\bsold\s+out\b|\bran\s+out\b|\bended\s+early\b",
    re.IGNORECASE,
)
_GONE = re.compile(r"소진|품절|sold\s+out|ran\s+out", re.IGNORECASE)
_NOT_SURE = re.compile(
    r"\?|나요|까요|는지|인지|아직|안\s*(?:됐|되|돼|하|합|해)|않|없[는이]|아니|아닙|[전시]에는|예정|하면|되면|[됐했]다면|경우|될\s*때|소진\s*시|수\s*있|까지"
    r"|것\s*같|듯|거의|곧|임박|\d\s*%|절반|일부|\d차|사이즈|색상|옵션"
    r"|\b(not|isn't|will|when|if|until|may|might|almost|nearly|partly)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:다시|추가|계속|재입고|2차|더\s|연장)(?!\S*\s(?:\S+\s)?(?:없|안|않|어렵|불가|문의))")
_TOPIC = re.compile(r"(?P<of>\S+)[은는]\s")
_OF_ALL = re.compile(
    r"(?:쿠폰|물량|재고|수량|예산|이벤트|프로모션|행사|혜택|경품|사은품|상품권|포인트|티켓|좌석|정원|선착순|한정\S*|건|할인|특가|이번|오늘|현재|지금)$"
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")


def surely_over(moment: Moment) -> datetime | None:
    """Return from when a moment has passed however it was meant; None where it is not known."""
    lasts = _LASTS.get(moment.precision)
    return moment.at + lasts if moment.at is not None and lasts is not None else None


def ends_at(opens: Moment, end: Moment | None) -> datetime | None:
    """Return from when what opens at `opens` is surely over; None where nobody said, or the end lies before the opening."""
    if end is None or (opens.at is not None and end.at is not None and end.at < opens.at):
        return None
    return surely_over(end)


def may_run_out(name: str, end: Moment | None) -> bool:
    """Tell whether something may be over before people expect it: it has an end, or it is a promotion by its name."""
    return (end is not None and end.at is not None) or _RUNS_OUT.search(name) is not None


def said_over(text: str, at: datetime, names: Sequence[str] = ()) -> Ended | None:
    """Return why something is over that a short reply, written at `at`, says of what bears `names` that it is over; None for a question, a condition, a plan, or a part of it.

    That it ran out is said only by who says so: "오늘부로 조기 마감합니다" gives no reason. What ends on a later day is not over.
    """
    said = next((sentence for sentence in _SENTENCE.split(text) if _RAN_OUT.search(sentence)), None)
    if len(text) > 200 or said is None or _NOT_SURE.search(said) or _GOES_ON.search(text) or _of_a_part(said, names):
        return None
    if any(one.day is not None and one.day > at.date() for one in dates.days(text, at)):
        return None
    return Ended.SOLD_OUT if _GONE.search(text) else Ended.OVER


def _of_a_part(sentence: str, names: Sequence[str]) -> bool:
    """Tell whether a sentence says that something within what bears one of these names has run out: "블랙은 품절됐어요"."""
    topic = _TOPIC.search(sentence)
    if topic is None or _OF_ALL.search(topic["of"]) is not None:
        return False
    return not any(flat(name) and flat(sentence[: topic.end("of")]).endswith(flat(name)) for name in names)
