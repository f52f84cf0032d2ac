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
from bridge.domain.sentences.denials import deny
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.faithful import faithful
from bridge.domain.sentences.nouns import breaks_off, finish_noun, is_action, is_instruction, with_subject
from bridge.domain.sentences.when import speak_dates

TOPICS = {
    Field.TARGET: "대상",
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
    said: list[Saying] = []
    for index, (statement, leans) in enumerate(split_statements(clean(fragment))):
        if _foreign(statement):
            said.append(Saying(_quote(statement, field, topic if index == 0 else ""), quoted=True))
            continue
        about = topic if index == 0 and not _names_topic(statement) else ""
        sentence = _say_one(statement, field, about, _case_of(topic) if index == 0 and not about else "")
        if sentence is None or not faithful(f"{about} {statement}", sentence):
            said.append(Saying(_quote(statement, field, about), quoted=True))
        elif leans and said and not said[-1].quoted:
            said[-1] = Saying(f"{said[-1].text} {sentence}")
        else:
            said.append(Saying(sentence))
    return tuple(said)


def say_row(told: str, about: str) -> tuple[Saying, ...]:
    """Say what a row of a table tells of what it is about: one sentence, however many columns."""
    text = speak_dates(clean(told))
    return (Saying(f"{josa(clean(about), '은/는')} {text}입니다."),) if text else ()


def _foreign(statement: str) -> bool:
    """Whether a statement is in another language, so that it is quoted whole."""
    hangul = len(re.findall(r"[가-힣]", statement))
    return len(re.findall(r"[A-Za-z]{2,}", statement)) >= 4 and hangul * 3 < len(re.sub(r"\s", "", statement))


_TOPIC = re.compile(r"^(?:[^,\s]+\s){0,6}?([^,\s]{1,15}(?<![0-9])(?:은|는|도))(?:\s|$)")
_MODIFIER = re.compile(
    r"(?:있|없|하|되|받|남|같|많|높|낮|적|쓰|보이|오|가|주|찍|사|모르|다르|않|싶|맞|좋|넘|알|열리|걸리|올리|내리|알리|켜지|꺼지|사라지|없어지|달라지|하시|되시)(?:은|는)$"
)
_GENERIC_TOPIC = re.compile(
    r"^(?:대상|이용\s?대상|적용|시행|구분|일시|일정|오픈|방법|이용|이용\s?방법|기능|내용|정책|가격|요금|제한|예외|기타|참고|유의|주의|비고|특이사항|안내|known issues?|who|how|what|"
    r"이슈|알려진\s?이슈|알려진\s?문제|공지|상세|혜택|NEW|FIX|변경|현행|기존|지역|플랜|설정|로그인|경로|문의|추가|정리|개요|멘트|스크립트|처리|CS|응대|예외|가격|비용)$",
    re.IGNORECASE,
)


def _names_topic(statement: str) -> bool:
    found = _TOPIC.match(statement)
    return found is not None and not _MODIFIER.search(found[1])


def _has_topic(text: str) -> bool:
    """Whether any word of the text is a topic, be it after a comma."""
    words = re.findall(r"[가-힣A-Za-z)]+(?:은|는)(?=\s|$)", text)
    return any(not _MODIFIER.search(word) for word in words)


_FINER: tuple[tuple[Field, re.Pattern[str], str], ...] = (
    (
        Field.PRICE,
        re.compile(
            r"할인|적립|지급|캐시백|쿠폰|증정|페이백|초대|추천|\d\s?P\b|포인트|^(?!.*(?:수수료|이용료|정산|이자|금리|세금)).*\d\s?%"
        ),
        "혜택",
    ),
    (
        Field.LIMITS,
        re.compile(
            r"^(?!.*(?:점검|중단|공사|예약|주문|접수))(?:.*(?:평일|주말|매일|토|일요일|공휴일|연중무휴).{0,8}\d{1,2}시(?!간)|.*\d시부터 .{0,10}\d시(?: \d+분)?까지$)"
        ),
        "운영 시간",
    ),
    (Field.LIMITS, re.compile(r"\d\s?P\b"), "혜택"),
    (
        Field.LIMITS,
        re.compile(r"최대|인당|1인|하루|한 달|매월|월 \d|선착|수량|동시에|한 사람|\d(?:개|회|명|건|곳|번|장|봉)까지"),
        "이용 한도",
    ),
    (Field.HOW_TO, re.compile(r"→"), "이용 순서"),
)
_REFUNDS = re.compile(r"환불|취소|해지|위약|반품|교환|철회|환급|변경")


_LABELS = {
    "fix": "수정 사항",
    "버그 수정": "수정 사항",
    "new": "새로 추가되는 기능",
    "신규": "새로 추가되는 기능",
    "hours": "운영 시간",
    "시간": "운영 시간",
    "운영": "운영 시간",
    "price": "요금",
    "fee": "수수료",
    "refund": "환불",
    "cancel": "취소",
    "limit": "이용 한도",
    "limits": "이용 한도",
    "platform": "이용 환경",
    "version": "버전",
    "제외": "제외 대상",
}
"""Labels of notes that are said otherwise."""


def _about(topic: str, field: Field, text: str = "") -> str:
    """What a noun phrase is said of: the note's own label where it says more than the field does."""
    if said := _LABELS.get(topic.lower()):
        return said
    if topic and not _GENERIC_TOPIC.match(topic) and re.fullmatch(r"[가-힣A-Za-z0-9 /·&()→~+.-]{2,24}", topic):
        return topic
    for finer, words, name in _FINER:
        if finer is field and words.search(text):
            return name
    if field is Field.POLICY and not _REFUNDS.search(text):
        return "적용 기준"
    return TOPICS[field]


def _quote(statement: str, field: Field, topic: str = "") -> str:
    mark, closing = ("“", "”") if "'" in statement or "‘" in statement else ("‘", "’")
    return f"{josa(_about(topic, field, statement), '은/는')} {mark}{statement}{closing}입니다."


_REMARK = re.compile(r"\s*(\([^()]*\))$")


def _say_one(statement: str, field: Field, topic: str = "", about: str = "") -> str | None:
    spoken = speak_dates(statement)
    remark = ""
    if found := _REMARK.search(spoken):
        core = spoken[: found.start()].rstrip()
        if core:
            spoken, remark = core, found.group(1)
    sentence = _finish(spoken, field, topic, bare=not remark)
    if sentence is None:
        return None
    if about and about not in spoken:
        sentence = f"{about}의 경우 {sentence}"
    if not remark:
        return f"{sentence}."
    inner = remark[1:-1].strip()
    if (_names_topic(inner) or len(inner) > 9) and (own := _statement(inner)) is not None:
        return f"{sentence}. {own}."
    if sentence.endswith(f"{spoken}입니다"):
        return f"{sentence[: -len('입니다')]}{remark}입니다."
    return f"{sentence}{remark}."


def _case_of(label: str) -> str:
    """A label that a statement with a topic of its own stands under, where it says which case is spoken of."""
    known = label.lower() in _LABELS or _GENERIC_TOPIC.match(label) or label in TOPICS.values()
    return (
        "" if known or not re.fullmatch(r"[가-힣]{2,8}(?<!방법)(?<!일정)(?<!일자)(?<!안내)(?<!사항)", label) else label
    )


def _statement(text: str) -> str | None:
    """A bracketed remark as a sentence, where it is one."""
    done = _absence(text) or deny(text) or conclude(text) or finish_noun(text)
    if done is None and text.endswith("만"):
        return _only(text[:-1], Field.TARGET)
    if done is None and _names_topic(text) and not breaks_off(text):
        return f"{text}입니다"
    return done


def _finish(text: str, field: Field, topic: str, *, bare: bool) -> str | None:
    own = _about(topic, field, text)
    if (
        topic
        and own != TOPICS[field]
        and own not in (name for _, _, name in _FINER)
        and (done := _with_topic(text, field, own)) is not None
    ):
        return done
    if (done := _absence(text) or deny(text) or _done_to(text)) is not None:
        return done
    if (done := conclude(text)) is not None:
        return done
    if (done := _moves(text, field)) is not None:
        return done
    if re.search(r"(?:[앱웹]|페이지|센터|매장|화면|메뉴)에서$", text) and _names_topic(text):
        return f"{text} 하실 수 있습니다"
    if field is Field.HOW_TO and (done := _how_to(text)) is not None:
        return done
    if field is Field.HANDLING:
        if found := re.fullmatch(r"(.*[가-힣])(?<=[하기리지오주받적묻내알말])기", text):
            return f"{found[1]}{'으' if josa(found[1][-1], '을/를').endswith('을') else ''}시기 바랍니다"
        return f"{text}합니다" if is_instruction(text) else text
    if (done := finish_noun(text)) is not None:
        return done
    return _noun_phrase(text, field, own) if bare or not breaks_off(text) else None


_DECIDED = re.compile(
    r"^(?P<head>.*[가-힣])\s(?P<verb>인상|인하|변경|폐지|종료|중단|개편|도입|신설|확대|축소|강화|완화|단축|연장|통합|전환)(?:합니다|해요|함|한다|합니당)$"
)


def _done_to(text: str) -> str | None:
    """수수료 인상합니다: what the planner does is, to a customer, what happens."""
    found = _DECIDED.match(text)
    if found is None or re.search(r"[을를]$|[을를]\s", found["head"]):
        return None
    return f"{with_subject(found['head'], '이/가')} {found['verb']}됩니다"


_ARROW = re.compile(r"\s*(?:→|->|=>|⇒|➡)\s*")


def was_and_now(text: str) -> tuple[str, str] | None:
    """Split "9,900원 → 12,900원" into what was and what is; None for anything but one such step."""
    sides = [_SIDE.sub("", side.strip()) for side in _ARROW.split(text)]
    return (sides[0], sides[1]) if len(sides) == 2 and all(sides) else None


def _moves(text: str, field: Field) -> str | None:
    """월 9,900원 → 12,900원: what was and what is. Steps of a how-to keep their arrows."""
    sides = was_and_now(text)
    if sides is None or field not in (Field.PRICE, Field.POLICY, Field.LIMITS, Field.TARGET) or ", " in sides[1]:
        return None
    was, now = sides
    if conclude(now) or breaks_off(was) or breaks_off(now) or len(now) > 40:
        return None
    if now.endswith(("이내", "이상", "이하", "까지", "부터", "접수")) or not re.search(r"\d", was + now):
        return None
    if found := _NAMED_AMOUNT.match(was):
        was = f"{with_subject(found[1], '은/는')} {found[2]}"
    return f"{was}에서 {josa(now, '으로/로')} 변경됩니다"


_SIDE = re.compile(
    r"^(?:현행|기존|현재|변경\s?전|변경\s?후|변경|개정\s?전|개정\s?후|개정|AS-?IS|TO-?BE)\s*[:：]\s*", re.IGNORECASE
)
"""What a side of an arrow is labelled with."""


def _with_topic(text: str, field: Field, topic: str) -> str | None:
    """Say a labelled fragment of its label: "해지 | 언제든 가능" is "해지는 언제든 가능합니다"."""
    if found := _PATH_AND_REST.match(text):
        return _steps(josa(topic, "은/는"), found["path"], found["rest"])
    said = _absence(text) or deny(text) or conclude(text) or finish_noun(text)
    if said is None and re.search(r"(?:에서만|에서|으로만|로만)$", text):
        said = f"{text} 가능합니다"
    if said is None and breaks_off(text):
        return None
    if field is Field.TARGET and text.endswith("만"):
        return None
    return f"{josa(topic, '은/는')} {said or f'{text}입니다'}"


def _absence(text: str) -> str | None:
    """수수료 없음 → 수수료는 없습니다; likewise X and O as a planner ticks them."""
    if found := re.fullmatch(r"(.+?)\s*[Oo○⭕]", text):
        head = found.group(1)
        return None if re.search(r"[A-Za-z0-9은는도]$", head) else f"{josa(head, '이/가')} 가능합니다"
    if found := re.fullmatch(r"(.+?)\s*(없음|있음|없다|있다|없어요|없습니다|있어요|있습니다)", text):
        verb = "없습니다" if found.group(2).startswith("없") else "있습니다"
        head = found.group(1)
        pair = "은/는" if verb == "없습니다" and not _names_topic(head + " ") else "이/가"
        return None if head.endswith(("수", "적")) else f"{with_subject(head, pair)} {verb}"
    found = re.fullmatch(r"(.+?)\s*(?:[❌✕]|(?<![A-Za-z0-9])[Xx])", text)
    if found is None:
        return None
    head = found.group(1)
    if re.search(r"(?:따로|별도)\s?(?:신청|가입|인증|설치|등록|설정)$", head):
        return f"{head}하실 필요가 없습니다"
    if re.search(r"(?:신청|가입|인증|설치|등록|설정|안내|응대|문의)$", head):
        return None  # not needed, or not possible? the planner's own sign says neither
    if re.search(r"[은는도]$", head):
        return f"{head} 되지 않습니다"
    return f"{josa(head, '은/는') if head.endswith('중복') else with_subject(head, '은/는')} 되지 않습니다"


_PATH = re.compile(r"^[^.]+?\s*>\s*[^.]+$")


def _how_to(text: str) -> str | None:
    if found := _PATH_AND_REST.match(text):
        lead = found["lead"] or ""
        if lead or found["rest"] or not breaks_off(text):
            return _steps(lead.strip(), found["path"], found["rest"])
    if _PATH.match(text):
        return None if breaks_off(text) else f"‘{text}’ 순서로 진행하시면 됩니다"
    if is_action(text):
        head, _, verb = text.rpartition(" ")
        if head:
            object_ = josa(head, "을/를") if re.search(r"['\"’”」]$", head) else with_subject(head, "을/를")
            return f"{object_} {verb}하시면 됩니다"
    return None


_PATH_AND_REST = re.compile(
    r"^(?P<lead>(?:\S+\s){0,4}?\S*[가-힣](?:은|는|면|시|경우|때)\s+)?(?P<path>[^>,]{1,30}?(?:\s?>\s?[^>,]{1,25}?)+?)"
    r"(?:\s?(?P<rest>(?:에서|에)(?:만)?(?:\s[^>]*)?|\s가능|,\s[^>]+))?$"
)
"""A path on a screen with what stands before and after it: "원치 않으면 설정 > 알림 > 요약 OFF", "정산 > 주기에서 확인 가능"."""


def _steps(lead: str, path: str, rest: str | None) -> str | None:
    """Say a path in quotation marks, its condition before it and what is done there after it."""
    before, rest = f"{lead} " if lead else "", (rest or "").strip()
    if not rest:
        return f"{before}‘{path}’ 순서로 진행하시면 됩니다"
    if rest == "가능":
        return f"{before}‘{path}’ 순서로 가능합니다"
    place, _, after = rest.partition(" ")
    if not place.startswith(("에서", "에")):
        return None
    if not after:
        return f"{before}‘{path}’{place} 가능합니다"
    done = deny(after) or conclude(after) or finish_noun(f"여기에서 {after}")
    if done is None:
        done = f"{after} 가능합니다" if re.search(r"\d\s?\S*(?:이내|까지|안|내)$", after) else None
    return f"{before}‘{path}’{place} {done.removeprefix('여기에서 ')}" if done else None


_PLACE = re.compile(
    r"(?:지점|매장|지역|개\s?시|개구|개\s?구|권|도|시|군|구|동|점|역|곳|앱|웹|전역|전국|페이지|센터|모바일|PC)$"
)


_OPENS_ITSELF = re.compile(
    r"^(?:이후|이전|그 외|그외|단,?\s|기존|초과|가격|요금|비용|배송비|수수료|이용료|추가요금|초과요금|왕복|월 이용료|연회비|판매가|정가)"
)


_NAMED_AMOUNT = re.compile(
    r"^((?:[가-힣]+\s){0,2}?[가-힣]{2,8}?(?<!영업일)(?<!평일)(?<!주말)(?<!매일)(?<!당일)(?<!오전)(?<!오후)(?<!이내))\s"
    r"((?:최대|최소|월|주|연|하루|약|총|각)?\s?\d(?:[^,/\s]|,(?=\d))*(?:\s(?:정액|까지|이상|이하|이내|할인|별도|무료|추가|증가|인상|유효|보관)|\s\d[^,/\s]*)?)(?<!전)(?<!후)(?<!전까지)$"
)
"""수수료 3천원, 관심지역 최대 5곳: a name and its amount."""

_HOURS_OF = re.compile(
    r"^(점검|운영|상담|영업|접수|배송|이용|고객센터)\s((?:매일|평일|주말)?\s?(?:오전|오후|낮|\d{1,2}시).*(?:까지|부터))$"
)
_LABELLED = re.compile(
    r"^((?:가입|신청|이용|적용|지원|참여)\s?(?:대상|기간|방법|조건)|출고가|판매가|정가|월\s?(?:요금|이용료|보험료)|보험료|호출료|연회비|배송비|최소\s?주문(?:금액)?"
    r"|운영\s?시간|상담\s?시간|점검\s?시간|화질|동시\s?(?:접속|시청)|색상|초과\s?요금|반송\s?수수료|수수료|보증금|위약금)\s(?!(?:은|는|이|가|을|를|도|및|할인|부담)\b)(\S.*)$"
)
"""A label that lacks its colon: "가입대상 만 65세 이상"."""

_CLAUSES = re.compile(r"[가-힣](?:면|고|며|지만|어서|아서)(?:,)?\s")

_NAMES_ITSELF = re.compile(
    r"[는은한할된될른]\s(?:\S+\s)?(?:기능|서비스|옵션|상품|제도|화면|메뉴|방식|구조|이슈|현상|것|조치)$"
)


def _noun_phrase(text: str, field: Field, about: str) -> str | None:
    if breaks_off(text):
        return None
    if text.endswith("만") and len(text) > 1:
        return _only(text[:-1], field)
    if field is Field.TARGET and text.endswith("부터") and not _has_topic(text) and not text.endswith("원부터"):
        return (
            f"{text} 적용됩니다"
            if re.search(r"(?:건|분|주문|결제|갱신|가입|구매|신청)부터$", text)
            else f"{text} 이용하실 수 있습니다"
        )
    if found := _HOURS_OF.match(text):
        return f"{found[1]} 시간은 {found[2]}입니다"
    if found := _LABELLED.match(text):
        return f"{josa(found[1], '은/는')} {found[2]}입니다"
    if not _has_topic(text) and (found := _NAMED_AMOUNT.match(text)):
        named = with_subject(found[1], "은/는")
        if named != found[1]:
            return f"{named} {found[2]}입니다"
    if field is Field.TARGET and text.endswith(" 전용"):
        return f"{text}입니다"
    if _has_topic(text) or _OPENS_ITSELF.match(text) or _NAMES_ITSELF.search(text) or _CLAUSES.search(text):
        return f"{text}입니다"
    return f"{josa(about, '은/는')} {text}입니다"


_THING = re.compile(
    r"(?:상품|건|주문|분|카테고리|종|품목|제품|메뉴|점|매물|차종|모델|보험|주식|쿠폰|티켓|좌석|항목|콘텐츠)$"
)
_PERSON = re.compile(
    r"(?:회원|고객|유저|셀러|사용자|이용자|가입자|점주|환자|등급|사람|플랜|계정|임직원|학생|구매자|참여자|신청자|보호자|님|명)$"
)


def _only(text: str, field: Field) -> str | None:
    if text.endswith(("에서", "에게", "까지", "부터", "에", "로")):
        return f"{text}만 이용하실 수 있습니다"
    if _PERSON.search(text):
        return f"{text}만 이용하실 수 있습니다"
    if _THING.search(text) and not text.endswith(("지점", "매장", "가맹점")):
        return f"{text}만 해당됩니다"
    if field is Field.PLATFORM or _PLACE.search(text):
        return f"{text}에서만 이용하실 수 있습니다"
    if field is Field.TARGET:
        return f"{text}만 이용하실 수 있습니다"
    short = len(text) <= 24 or text.endswith(("이상", "이하", "이내", "미만"))
    return f"{text}만 가능합니다" if short else None
