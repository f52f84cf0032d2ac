"""What a fragment is about where it does not say so itself, and the frame that is correct around anything."""

from __future__ import annotations

import re

from bridge.domain.korean import josa, particle
from bridge.domain.notes import Field
from bridge.domain.sentences.particles import ends_like_particle

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


_TOPIC = re.compile(r"[^,\s]{1,15}(?<![0-9])(?:은|는|도)")
_WORDS_TO_TOPIC = 7
_MODIFIER = re.compile(
    r"(?:^들|^또|있|없|하|되|받|남|같|많|높|낮|적|쓰|보이|오|가|주|찍|사|모르|다르|않|싶|맞|좋|넘|알|열리|걸리|올리|내리|알리|켜지|꺼지|사라지|없어지|달라지|하시|되시)(?:은|는)$"
)
_GENERIC_TOPIC = re.compile(
    r"^(?:적용|시행|구분|일시|일정|오픈|방법|이용|이용\s?방법|기능|내용|정책|제한|예외|기타|참고|유의|주의|비고|특이사항|안내|known issues?|who|how|what|"
    r"이슈|알려진\s?이슈|알려진\s?문제|공지|상세|누구|언제|어디|어디서|어떻게|무엇|왜|유의\s?사항|주의\s?사항|변경\s?사항|변경\s?내용|주요\s?내용|조건|NEW|FIX|변경|현행|기존|버그|오류|에러|동작|플랜|설정|로그인|경로|문의|추가|정리|개요|멘트|스크립트|처리|CS|응대|예외|제약|제약\s?사항|동작\s?방식|스펙)$",
    re.IGNORECASE,
)


def names_topic(statement: str) -> bool:
    """Say whether one of a statement's first words is its topic: "수수료는 …"."""
    words = re.split(r",(?!\d)", statement)[0].split()[:_WORDS_TO_TOPIC]
    return any(_TOPIC.fullmatch(word) is not None and _is_topic(word) for word in words)


def _is_topic(word: str) -> bool:
    if ends_like_particle(word[:-1]):
        return True
    return not _MODIFIER.search(word) and not (word.endswith("도") and ends_like_particle(word))


def has_topic(text: str) -> bool:
    """Whether any word of the text is a topic, be it after a comma."""
    words = re.findall(r"[가-힣A-Za-z)]+(?:은|는)(?=\s|$)", text)
    return any(_is_topic(word) for word in words)


def case_of(label: str) -> str:
    """A label that a statement with a topic of its own stands under, where it says which case is spoken of."""
    known = label.lower() in _LABELS or _GENERIC_TOPIC.match(label) or label in TOPICS.values()
    plain = re.fullmatch(
        r"[가-힣\d~·, ]{2,16}(?<!방법)(?<!방식)(?<!기)(?<!일정)(?<!일자)(?<!안내)(?<!사항)(?<!기간)(?<!대상)(?<!규칙)(?<!조치)(?<!한도)(?<!조건)(?<!제외)(?<!화)",
        label,
    )
    return "" if known or not plain else label


_WHEN = re.compile(r"(?:^기존|\d\S*\s?내|기간 내|전|후|시|때|뒤|동안|이내|이후|이전|당일|전날|주말|평일|야간)$")


_VERB_CASE = re.compile(r"[가-힣](?:면|거든|려면|라도|아도|어도|해도)$")
_VERB_NOUN = re.compile(
    r"(?:화|감|장|측|전|표|지|가|서|양|내|외|후|정|액|도|반|단|대|비|방|뒷|앞|옆|수|라|냉|쫄|비빔)면$"
)
"""Nouns that end as conditions do: 화면, 측면, 라면."""


def is_condition(label: str) -> bool:
    """Say whether a label is a clause that says when its line holds: 늦으면, 얼룩이 그대로면."""
    return _VERB_CASE.search(label) is not None and not _VERB_NOUN.search(label)


def under(label: str) -> str:
    """A label as what its statement is said of: 7일 전까지는, 우천 시에는, 해지는."""
    label = (
        re.sub(r"(?<=[가-힣\d])시$", " 시", label)
        if re.search(r"(?:우천|노쇼|분실|파손|지연|취소|해지|연체|미달|초과)시$", label)
        else label
    )
    if is_condition(label) or label.endswith(("에서는", "에는", "으로는", "에선")):
        return label
    if label.endswith(("까지", "부터")):
        return f"{label}는"
    return f"{label}에는" if _WHEN.search(label) and not _NO_TIME.search(label) else josa(label, "은/는")


_NO_TIME = re.compile(r"(?:[표예난도택접응공게개전실]시|[안충가대사본]전)$")
"""Nouns that end as times do: 난시, 도시, 안전."""
_FINER: tuple[tuple[Field, re.Pattern[str], str], ...] = (
    (
        Field.PRICE,
        re.compile(
            r"할인|적립|지급|캐시백|쿠폰|증정|페이백|초대|추천|\d\s?P\b|포인트|^(?!.*(?:수수료|이용료|정산|이자|금리|세금)).*\d\s?%(?!p)"
        ),
        "혜택",
    ),
    (
        Field.PRICE,
        re.compile(r"^(?:1인|인당|1인당|하루|1일|계정당|ID당)[^원%P]*\d\s?(?:개|회|장|매|번|건)$"),
        "이용 한도",
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
        re.compile(
            r"최대|인당|1인|1일|[가-힣A-Z]당\s?\d|하루|한 달|매월|월 \d|선착|수량|동시에|한 사람|\d(?:개|회|명|건|곳|번|장|봉)까지"
        ),
        "이용 한도",
    ),
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
    "scope": "적용 범위",
    "exception": "예외",
    "exceptions": "예외",
    "target": "대상",
    "who": "대상",
    "이용대상": "대상",
    "이용 대상": "대상",
    "flow": "이용 방법",
    "how": "이용 방법",
    "how to": "이용 방법",
    "where": "이용 위치",
    "promo": "프로모션",
    "period": "기간",
    "benefit": "혜택",
    "benefits": "혜택",
    "제외": "제외 대상",
    "포함": "포함 사항",
    "불포함": "불포함 사항",
    **dict.fromkeys(
        (
            "as-is",
            "as is",
            "asis",
            "before",
            "현행",
            "지금",
            "전",
            "현재",
            "기존",
            "변경 전",
            "변경전",
            "개정 전",
            "종전",
        ),
        "기존",
    ),
    **dict.fromkeys(
        ("to-be", "to be", "tobe", "after", "변경", "변경 후", "변경후", "후", "개정", "개정 후", "변경안"), "변경 후"
    ),
}
"""Labels of notes that are said otherwise."""

FINER_NAMES = tuple(name for _, _, name in _FINER)


_OF_CHANGING = re.compile(r"\s전\s|(?:편|건|회|인)당\s|무료|불가|가능|수수료|위약금|^출발|^체크인|당일|전날")


def about(topic: str, field: Field, text: str = "") -> str:
    """What a noun phrase is said of: the note's own label where it says more than the field does."""
    if topic == "변경" and _OF_CHANGING.search(text):
        return topic  # what changing one's mind costs, not what changes
    if said := _LABELS.get(topic.lower()):
        return said
    if topic and not _GENERIC_TOPIC.match(topic) and re.fullmatch(r"[가-힣A-Za-z0-9 /·&()→~+.,%'’-]{2,24}", topic):
        return topic
    for finer, words, name in _FINER:
        if finer is field and words.search(text):
            return name
    if field is Field.POLICY and not _REFUNDS.search(text):
        return "안내 내용"
    return TOPICS[field]


def quote(statement: str, field: Field, topic: str = "") -> str:
    """Say a fragment verbatim, in a frame that is right around anything: what the announcement says."""
    mark, closing = ("“", "”") if "'" in statement or "‘" in statement else ("‘", "’")
    of = about(topic, field, statement)
    said = "라고" if _VERB_END.search(statement) else f"{particle(statement, '이라고/라고')}"
    if of in (TOPICS[field], "안내 내용", *FINER_NAMES):
        return f"공지에는 {mark}{statement}{closing}{said} 되어 있습니다."
    return f"{under(of)} 공지에 {mark}{statement}{closing}{said} 되어 있습니다."


_VERB_END = re.compile(r"(?:[다요까죠]|[가-힣]니)[.!?~)]*$")
