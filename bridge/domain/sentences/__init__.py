"""Planners' fragments as sentences an agent can say as they stand.

What is certain is changed: the ending, missing particles, dates and times. What is not certain stays verbatim inside a
frame that is correct around anything. Numbers, names, negation and conditions are never touched, and `faithful` holds
every sentence to that before it leaves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bridge.domain.korean import josa
from bridge.domain.notes import Field
from bridge.domain.sentences.clean import clean, split_statements
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.faithful import faithful
from bridge.domain.sentences.nouns import breaks_off, finish_noun, is_action, is_instruction, with_subject
from bridge.domain.sentences.when import say_date, say_moment, say_time, speak_dates, weekday_is_doubtful

TOPICS = {
    Field.TARGET: "이용 대상",
    Field.HOW_TO: "이용 방법",
    Field.PRICE: "요금",
    Field.POLICY: "변경·취소·환불 기준",
    Field.LIMITS: "이용 기준",
    Field.PLATFORM: "이용 환경",
    Field.KNOWN_ISSUES: "현재 확인된 현상",
    Field.LINK: "안내 페이지",
    Field.CONTACT: "문의처",
    Field.HANDLING: "처리 방법",
}
"""What a fragment is about where it names no topic itself."""


@dataclass(frozen=True, slots=True)
class Saying:
    """What to say for a fragment. `quoted` where the fragment stands verbatim in a frame."""

    text: str
    quoted: bool = False


def say(fragment: str, field: Field, *, topic: str = "") -> Saying:
    """Return `fragment`, a fact's verbatim text filed under `field`, as sayable sentences in 합니다체.

    Returns an empty text for a fragment that holds nothing but marks.
    """
    said = say_each(fragment, field, topic=topic)
    return Saying(" ".join(saying.text for saying in said), any(saying.quoted for saying in said))


def say_each(fragment: str, field: Field, *, topic: str = "") -> tuple[Saying, ...]:
    """Like `say`, one saying for each statement of the fragment. A script is one, verbatim.

    `topic` is what the fragment is about in the note's own words ("예약취소"); a first statement without a topic of its
    own is given it.
    """
    if field is Field.SCRIPT:
        return (Saying(fragment.strip()),) if fragment.strip() else ()
    said = []
    for index, statement in enumerate(split_statements(clean(fragment))):
        about = topic if index == 0 and not _names_topic(statement) else ""
        sentence = _say_one(statement, field, about)
        if sentence is None or not faithful(f"{about} {statement}", sentence):
            said.append(Saying(_quote(statement, field, about), quoted=True))
        else:
            said.append(Saying(sentence))
    return tuple(said)


_TOPIC = re.compile(r"^(?:[^,\s]+\s){0,6}?([^,\s]{1,15}(?<![0-9])(?:은|는|도))(?:\s|$)")
_MODIFIER = re.compile(
    r"(?:있|없|하|되|받|남|같|많|높|낮|적|쓰|보|오|가|주|찍|사|르|리|지|시|않|싶|맞|좋|넘|알)(?:은|는)$"
)
_GENERIC_TOPIC = re.compile(
    r"^(?:대상|이용\s?대상|일시|일정|오픈|방법|이용|이용\s?방법|기능|내용|정책|가격|요금|제한|예외|기타|참고|유의|주의|비고|특이사항|안내|known issues?|who|how|what|"
    r"이슈|알려진\s?이슈|공지|상세|혜택|NEW|FIX|변경|지역|플랜|설정|로그인|경로|문의|추가|정리|개요|멘트|스크립트|처리|CS|응대)$",
    re.IGNORECASE,
)


def _names_topic(statement: str) -> bool:
    found = _TOPIC.match(statement)
    return found is not None and not _MODIFIER.search(found[1])


def _about(topic: str, field: Field) -> str:
    """What a noun phrase is said of: the note's own label where it says more than the field does."""
    if topic and not _GENERIC_TOPIC.match(topic) and re.fullmatch(r"[가-힣A-Za-z0-9 /·&]{2,15}", topic):
        return topic
    return TOPICS[field]


def _quote(statement: str, field: Field, topic: str = "") -> str:
    mark, closing = ("“", "”") if "'" in statement or "‘" in statement else ("‘", "’")
    return f"{josa(_about(topic, field), '은/는')} {mark}{statement}{closing}입니다."


_REMARK = re.compile(r"\s*(\([^()]*\))$")


def _say_one(statement: str, field: Field, topic: str = "") -> str | None:
    spoken = speak_dates(statement)
    remark = ""
    if found := _REMARK.search(spoken):
        core = spoken[: found.start()].rstrip()
        if core:
            spoken, remark = core, found.group(1)
    sentence = _finish(spoken, field, topic, bare=not remark)
    if sentence is None:
        return None
    if not remark:
        return f"{sentence}."
    inner = remark[1:-1].strip()
    if (_names_topic(inner) or len(inner) > 9) and (own := _statement(inner)) is not None:
        return f"{sentence}. {own}."
    if sentence.endswith(f"{spoken}입니다"):
        return f"{sentence[: -len('입니다')]}{remark}입니다."
    return f"{sentence}{remark}."


def _statement(text: str) -> str | None:
    """A bracketed remark as a sentence, where it is one."""
    done = _absence(text) or conclude(text) or finish_noun(text)
    if done is None and _names_topic(text) and not breaks_off(text):
        return f"{text}입니다"
    return done


def _finish(text: str, field: Field, topic: str, *, bare: bool) -> str | None:
    own = _about(topic, field)
    if own is not TOPICS[field] and (done := _with_topic(text, field, own)) is not None:
        return done
    if (done := _absence(text)) is not None:
        return done
    if (done := conclude(text)) is not None:
        return done
    if field is Field.HOW_TO and (done := _how_to(text)) is not None:
        return done
    if field is Field.HANDLING and is_instruction(text):
        return f"{text}합니다"
    if (done := finish_noun(text)) is not None:
        return done
    return _noun_phrase(text, field, own) if bare or not breaks_off(text) else None


def _with_topic(text: str, field: Field, topic: str) -> str | None:
    """Say a labelled fragment of its label: "해지 | 언제든 가능" is "해지는 언제든 가능합니다"."""
    said = _absence(text) or conclude(text) or finish_noun(text)
    if said is None and breaks_off(text):
        return None
    if field is Field.TARGET and text.endswith("만"):
        return None
    return f"{josa(topic, '은/는')} {said or f'{text}입니다'}"


def _absence(text: str) -> str | None:
    """수수료 없음 → 수수료는 없습니다; likewise X and O as a planner ticks them."""
    if found := re.fullmatch(r"(.+?)\s*(없음|있음|없다|있다)", text):
        verb = "없습니다" if found.group(2).startswith("없") else "있습니다"
        pair = "은/는" if verb == "없습니다" else "이/가"
        head = found.group(1)
        return None if head.endswith(("수", "적")) else f"{with_subject(head, pair)} {verb}"
    if found := re.fullmatch(r"(.+?[은는도])\s*[Xx❌✕]", text):
        return f"{found.group(1)} 되지 않습니다"
    if found := re.fullmatch(r"(.+?)\s*[Xx❌✕]", text):
        return f"{with_subject(found.group(1), '은/는')} 되지 않습니다"
    return None


_PATH = re.compile(r"^[^.]+?\s*>\s*[^.]+$")


def _how_to(text: str) -> str | None:
    if _PATH.match(text):
        return None if breaks_off(text) else f"‘{text}’ 순서로 진행하시면 됩니다"
    if is_action(text):
        head, _, verb = text.rpartition(" ")
        if head:
            return f"{with_subject(head, '을/를')} {verb}하시면 됩니다"
    return None


_PLACE = re.compile(
    r"(?:지점|매장|지역|개\s?시|개구|개\s?구|권|도|시|군|구|동|점|역|곳|앱|웹|전역|전국|페이지|센터|모바일|PC)$"
)


def _noun_phrase(text: str, field: Field, about: str) -> str | None:
    if breaks_off(text):
        return None
    if text.endswith("만") and len(text) > 1:
        return _only(text[:-1], field)
    topic = josa(about, "은/는")
    if field is Field.TARGET and text.endswith("부터"):
        return f"{text} 이용하실 수 있습니다"
    if re.search(r"[가-힣A-Za-z](?:은|는)\s", text) or re.match(r"^(?:이후|이전|그 외|단,?|기존|초과 시|초과분)", text):
        return f"{text}입니다"
    return f"{topic} {text}입니다"


def _only(text: str, field: Field) -> str | None:
    if field is Field.PLATFORM or _PLACE.search(text):
        place = text if text.endswith("에서") else f"{text}에서"
        return f"{place}만 이용하실 수 있습니다"
    if text.endswith(("에서", "에게", "까지", "부터", "에", "로")):
        return f"{text}만 이용하실 수 있습니다"
    if field is Field.TARGET:
        return f"{text}만 이용하실 수 있습니다"
    return f"{text}만 가능합니다" if field in (Field.LIMITS, Field.POLICY) and text.endswith(("건", "분")) else None


__all__ = [
    "TOPICS",
    "Saying",
    "clean",
    "conclude",
    "faithful",
    "say",
    "say_date",
    "say_each",
    "say_moment",
    "say_time",
    "speak_dates",
    "split_statements",
    "weekday_is_doubtful",
]
