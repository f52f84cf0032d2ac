"""The question in Korean that an English line of a note answers, by its type: customers ask in Korean whatever the note is written in.

The line itself stays as it is, quoted ("공지에는 ‘Fee: 5,000 won’이라고 되어 있습니다"): the agent who reads it knows which question it is
for. Only plain words give a question, the first that fits; what none of them says is not asked for.
"""

from __future__ import annotations

import re
from functools import lru_cache

from bridge.domain.sentences import foreign

_QUOTED = re.compile(r"[‘“](?P<words>[^’”]{6,})[’”]")

_ENGLISH = re.compile(r"(?=(?:[^a-z]*[a-z]{2,}){2})[^가-힣]+", re.IGNORECASE)
"""Words of another language only, be they few: "1,000 won per swap"."""

_BEGINS = re.compile(r"(?:[A-Za-z][A-Za-z'’-]+[\s,—–-]+(?:\d+\s)?){3,}")
"""A line that begins with a clause of it, and goes on in Korean: "Works on web only for now, 앱은 2월 예정"."""


def _ways(*shapes: tuple[str, str, str]) -> tuple[tuple[re.Pattern[str], str, str], ...]:
    return tuple((re.compile(words, re.IGNORECASE), code, way) for words, code, way in shapes)


_WAYS = _ways(
    (r"^(?:fees?|prices?|costs?|charges?)\s?:.*\d", "C1", "얼마예요?"),
    (r"^(?:limits?|caps?|quota)\s?:", "C1", "한도가 어떻게 돼요?"),
    (r"^(?:who|for whom|eligib\w+|target)\s?:", "A3", "저도 쓸 수 있어요?"),
    (r"^(?:how|how to|where|route|steps?)\s?:", "B1", "어떻게 하면 돼요?"),
    (r"\bminimum\b.*\d", "C1", "최소 얼마부터 돼요?"),
    (r"\b(?:known issues?|may not|does not (?:show|load|work)|fails?|errors?)\b", "D1", "안 될 때는 어떻게 해요?"),
    (r"\b(?:non-?refundable|refunds?|refunded|money back)\b", "C2", "환불은 어떻게 돼요?"),
    (r"\b(?:cancel(?:s|led|lation|lations)?|unsubscribe)\b", "C2", "취소하면 어떻게 돼요?"),
    (r"\b(?:expires?|expired|unused)\b", "C2", "안 쓰면 없어져요?"),
    (r"\b(?:excluded|not included|exclud(?:es|ing)|except|not eligible|not available|does not apply|exempt)\b", "A3", "안 되는 경우도 있어요?"),
    (r"\b(?:existing|current|already)\b.{0,40}\b(?:subscribers?|customers?|users?|members?|bookings?|orders?|plans?|passes)\b|\bnot affected\b", "E1", "기존 고객도 적용되나요?"),
    (r"\b(?:free|no (?:extra |additional )?(?:charge|cost|fee))\b", "C1", "돈 내야 해요?"),
    (r"(?:\bwon\b|KRW|₩|\$|€)\s?\d|\d\s?(?:won|KRW|dollars)\b|\b(?:fee|price|cost)s?\b.{0,30}\d", "C1", "얼마예요?"),
    (r"\b(?:max(?:imum)?|at most|up to|limit(?:ed)?|no more than|once|twice|minimum)\b|\d\s?(?:per|a)\s(?:day|month|year|user|member|person|order|file|booking)", "C1", "한도가 어떻게 돼요?"),
    (r"\b(?:within|next|takes?|in)\s(?:\S+\s){0,2}(?:business\s)?(?:days?|hours?|weeks?|minutes?)\b", "D2", "얼마나 걸려요?"),
    (r"\b(?:deleted|stored|encrypted|kept for|data (?:is|are)|not used to train)\b", "E2", "제 정보가 저장되나요?"),
    (r"\b(?:iOS|Android|web only|desktop|browser|app version|mobile)\b", "B2", "어떤 기기에서 돼요?"),
    (r"\b(?:go to|tap|click|select|choose|pick|apply|scan|enable|turn on|open the|sign up|upload|register|log in)\b|\s(?:>|→)\s", "B1", "어떻게 하면 돼요?"),
    (r"\b(?:who|eligible|for (?:all|any)|any (?:household|customer|member|user)|members?|customers?|applicants?|subscribers?|plan and above|plans? only|visitors?|residents?)\b", "A3", "저도 쓸 수 있어요?"),
)  # fmt: skip
"""What an English line says, the type of question that asks for it, and how; the narrower first."""


@lru_cache(maxsize=1024)  # the statements of one note, which are asked about for each type
def english_question(text: str) -> tuple[str, str] | None:
    """Return the type and the question that a quoted English line answers; None where it is not English or says nothing plain."""
    found = _QUOTED.search(text)
    if found is None:
        return None
    if not (foreign(found["words"]) or _ENGLISH.fullmatch(found["words"]) or _BEGINS.match(found["words"])):
        return None
    return next(((code, way) for words, code, way in _WAYS if words.search(found["words"])), None)
