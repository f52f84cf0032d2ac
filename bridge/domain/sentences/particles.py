"""Particles that planners leave out and agents say: 수수료 없음, 버튼 누르면, 20kg 넘어도.

A particle is added where the word before is a noun without one and the word after leaves no choice. Everything else stays.
"""

from __future__ import annotations

import re

from bridge.domain.korean import josa
from bridge.domain.sentences.words import (
    ACTIONS,
    ADVERBS,
    ALSO_DONE,
    CAN,
    DOES,
    HAPPENS,
    INSTRUCTIONS,
    NOUNS_LIKE_ENDINGS,
    NOUNS_LIKE_PARTICLES,
    PARTICLES,
    RELATIONS,
)

_FIGURE = re.compile(r"[\d,.]+(?:천|만|억|백)*\s?(?:원|포인트|P|%|달러|kg|g|cm|개|명|건|회|권|장|편|곳|종|분|km)$")
_BROKEN_OFF = re.compile(
    r"(?:이라|거라|니라|면|고|서|며|게|히|든|든지|지만|려면|해도|해야|어야|아야|여야|셔야|돼야|되어야|된|될|할|하던|인|일|거나|려고|도록|더라도|어도|아도|니|까)$"
)
_NOUNS_LIKE_BROKEN = re.compile(
    r"(?:분할|역할|확인|승인|할인|본인|타인|개인|법인|성인|노인|지인|요인|라인|로그인|디자인|사인|메인|코인|포인|평일|휴일|파일|메일|모바일|당일|생일|매일|종일|스타일|이메일|종료일|시작일|결제일|영업일|만기일|기준일|발급일|만료일|시행일|오픈일|공연일|예약일|도착일|배송일|방문일|출고일|개통일)$"
)
_MODIFYING_HAN = re.compile(
    r"(?<![제기권상하무시연])한$|(?<![배격우고])려$|(?:눌러|골라|불러|나눠|바꿔|맞춰|채워|비워|태워|미뤄|다뤄|합쳐|묶어|모아)$"
)


_NEVER = (
    "까지",
    "부터",
    "마다",
    "밖에",
    "처럼",
    "만큼",
    "야",
    "한해",
    "한하여",
    "위해",
    "통해",
    "인해",
    "대해",
    "의해",
)
"""What never takes another particle before a verb: 30분 전까지 환불, 1년 지나야 보장."""
_PAST = re.compile(r"[갔했왔났렸졌겼었았였됐셨꿨렀]다$|(?:쯤|정도)$")
"""A verb that goes on (잠갔다 켜면), a measure that is not exact."""
_TIMES = re.compile(
    r"^(?:하루|이틀|사흘|나흘|열흘|보름|한달|두달|석달|한나절)$|(?:영업일|익일|그날|이날)$|^(?:다음날|이튿날|첫날|주말|월초|월말|연말|연초)$|[가-힣\d](?:분기|월분|주차|년차|회차|일차)$"
)
"""When something happens, not what: 다음 달 청구."""


def ends_like_particle(word: str) -> bool:
    """Say whether a word is a noun whose last syllable looks like a particle: 추가, 제도, 페이지; 결제도 is 결제 with 도."""
    if word in NOUNS_LIKE_PARTICLES:
        return True
    return word.endswith(NOUNS_LIKE_PARTICLES) and not word.endswith(_WITH_PARTICLE)


_WITH_PARTICLE = (
    # Nouns that are no end of a longer one: 마일리지도 is 마일리지 with 도.
    *("지도", "매도", "부도", "인도", "정도", "의도", "유도", "주도", "대도", "반도", "시도", "보도", "포도"),
    # What is done, with 도 behind it: 결제도, 해지도.
    *(f"{noun}도" for noun in (*HAPPENS, *ACTIONS, *CAN, *DOES, *INSTRUCTIONS, *ALSO_DONE)),
    # 로 behind 한도 and its like, which is no 도로.
    *("한도로", "온도로", "제도로", "용도로", "강도로", "별도로", "중도로"),
)


def takes_particle(word: str) -> bool:
    """Say whether `word` is a noun, or a figure with its unit, that has no particle yet."""
    if _FIGURE.fullmatch(word):
        return True
    word = re.sub(r"(?:\([^()]*\)|['\"’”」])$", "", word)
    if not re.fullmatch(r"(?:[가-힣A-Za-z0-9·]*[가-힣A-Za-z]){1}", word) or word in ADVERBS:
        return False
    if len(word) == 1:
        return word in "앱웹책옷값짐빵차달창존칸글돈방폰"
    if re.search(r"\d", word) and not re.search(r"\d\s?(?:매|차|단계|호|층|세대)$|^[A-Za-z]", word):
        return False
    if word.endswith(_NEVER) or _TIMES.search(word) or _PAST.search(word):
        return False
    if ends_like_particle(word) or word.endswith(NOUNS_LIKE_ENDINGS):
        return True
    if (
        word.endswith((*PARTICLES, "이", "가", "엔", "에선", "으론", "후", "시", "전", "때", "별", "당"))
        or word in RELATIONS
    ):
        return False
    if re.search(r"(?:없|있|않)음$|[됨함임]$", word):
        return False
    if _BROKEN_OFF.search(word) and not _NOUNS_LIKE_BROKEN.search(word):
        return False
    return not _MODIFYING_HAN.search(word)


def with_subject(head: str, pair: str) -> str:
    """Give the noun that `head` ends in its particle, where it has none and is no adverb: "앱 수수료" → "앱 수수료는"."""
    word = head.rpartition(" ")[2]
    if not word or not takes_particle(word):
        return head
    if _FIGURE.fullmatch(word) and pair == "은/는" and not re.search(r"(?:원|%|P|포인트)$", word):
        return head
    return josa(head, pair)


_HAPPENS_TO = (
    r"(?:안|못)\s?(?:오|와|온|뜨|떠|뜬|뜰|보이|보여|보일|나오|나와|나온|열리|열려|맞|되|돼|된|될)|없(?:으면|으시면|는|어도|을|고|으며|어서)|있(?:으면|으시면|는|어도|을|어야|고|으며)"
    r"|다르|달라(?=요|서|져|지|집)|다를|떨어지|떨어져|지나|지난|지났|넘(?:으면|어도|는|은|어서|을)|모자라|부족하|흐리|흐릿하|끝나|끝날|끝난|바뀌|바뀐|바뀔|달라질|늦어질|사라질|막힐|생기면|생긴|뜨면|오면|나온|나오면|들어오면|들어온|나갑니다|나가요|켜지|꺼지|필요하(?:면|시|거)"
)
_DOES_TO = (
    r"내놓(?:으|아|고)|떼(?:고|면|어)|맡기(?:면|고|시|지)|지우(?:면|고|시)|뜯(?:으면|고|지)|꺼두|켜두|취소(?:하|해)(?:면|시면|도)|누르|눌러|누른|켜(?:면|야|고|시|두|서|져)|끄(?:면|고|시)|찍(?:으|어|고)|고르|골라(?!담)|넣(?:으|어|고)|올리|올려|바꾸|바꿔|보내|등록(?:하|해)|입력(?:하|해)|삭제(?:하|해)|첨부(?:하|해)|제출(?:하|해)"
    r"|제시(?:하|해)|설치(?:하|해)|작성(?:하|해)|촬영(?:하|해)|선택(?:하|해)|원하(?:시|면|는)|원치|재설치(?:하|해)"
)
_SUBJECT = re.compile(rf"(?P<noun>(?<!\S)\S+)\s(?={_HAPPENS_TO})")
_OBJECT = re.compile(rf"(?P<noun>(?<!\S)\S+)\s(?={_DOES_TO})")
_SENT = ("문자", "메일", "이메일", "푸시", "알림톡")
_WHEN_ONLY = ("전날", "다음날", "신규", "중도", "회원", "해당", "영향", "첫날", "최초", "이름", "관련")


def mend(text: str) -> str:
    """Add the particles that are missing before verbs inside a text."""
    return _OBJECT.sub(lambda found: _given(found, "을/를"), _SUBJECT.sub(lambda found: _given(found, "이/가"), text))


def _given(found: re.Match[str], pair: str) -> str:
    word = found["noun"]
    if pair == "이/가" and word in _SENT:
        return f"{josa(word, pair)} "
    if word == "보고":
        return found.group()  # 보고 있고: a verb goes on
    if re.search(r"[아어여혀려져켜겨쳐돼봐와워해러춰꿔눠둬]$|(?:골|올|발|잘|불)라$", word):
        return found.group()  # 닫혀 있고: a verb goes on
    if re.match(r"안 되(?:고|지만|며)", found.string[found.end() :]):
        pair = "은/는"
    if not takes_particle(word) or (word in _WHEN_ONLY and pair == "을/를"):
        return found.group()
    return f"{josa(word, pair)} "


_WHO = r"(?:(?:기존|신규|일반|전체|해당|모든)\s)?(?:[가-힣A-Za-z]{0,6}(?:회원|고객|가입자|이용자|구독자|사용자|계약자|구매자))"
_WHO_FIRST = re.compile(rf"^(?P<who>{_WHO})\s(?P<rest>.*(?:없이|그대로|무료|까지|에서|에만|만)\s.*)$")
_WHEN_FIRST = re.compile(
    r"^(?P<when>(?:[가-힣\d~·]+\s){0,2}?[가-힣\d~·]*(?:전|후|당일|전날|이전|이후|미만|이상|이하|초과))\s(?P<rest>(?:(?:전액|자동|무료|유료|부분|일부|일할|즉시|별도)\s?)*(?:환불|취소|변경|가입|이용|입장|결제|재가입|발급|교환|반품)?\s?(?:불가|가능|안 됨|무료|유료|환불|취소|제외|면제|별도))$"
)


_AFTER_FIRST = re.compile(
    r"^(이후|그 이후|그 전)\s(?P<rest>(?!.*[가-힣](?:은|는)\s)(?:하루|월|분당|시간당|건당|최대)?\s?\d.*)$"
)
_UP_TO = re.compile(r"^(?P<of>(?:[가-힣·]+\s)?[가-힣·]{2,10})\s(?P<rest>(?:최대|최소)\s\d.*)$")


def open_with_topic(text: str) -> str:
    """Give what a statement begins with its topic's particle: 기존 회원 … 없이, 개시 전 전액 환불, 36개월 미만 무료."""
    if found := _AFTER_FIRST.match(text):
        return f"{found[1]}에는 {found['rest']}"
    if (found := _UP_TO.match(text)) and takes_particle(found["of"].rpartition(" ")[2]):
        return f"{josa(found['of'], '은/는')} {found['rest']}"
    if found := _WHEN_FIRST.match(text):
        particle = "에는" if found["when"].endswith(("전", "후")) else ""
        when = f"{found['when']}{particle}" if particle else josa(found["when"], "은/는")
        return f"{when} {found['rest']}"
    if (found := _WHO_FIRST.match(text)) and not re.match(r"(?:에게|은|는|이|가|만)|\S+[을를]\s", found["rest"]):
        return f"{josa(found['who'], '은/는')} {found['rest']}"
    return text
