"""Notes that end in a noun, finished as sentences: 수수료 없음, 앱에서만 가능, 다음 결제일에 적용.

Three families: nouns that take 합니다 (가능, 동일), nouns that say what happens (환불, 적용) and take 됩니다, and everything
else, which 입니다 finishes. A list joined by "/" keeps 입니다, because one verb may fit only its last word.
"""

from __future__ import annotations

import re

from bridge.domain.korean import josa, says_is
from bridge.domain.sentences.deeds import AT_PLACE, POLITE, by_customers
from bridge.domain.sentences.frames import has_topic
from bridge.domain.sentences.particles import ends_like_particle, takes_particle, with_subject
from bridge.domain.sentences.words import (
    ACTIONS,
    ADJECTIVAL,
    CAN,
    DOES,
    HAPPENS,
    INSTRUCTIONS,
    NOUNS_LIKE_ENDINGS,
    UNDONE,
)

_ADVERB_LAST = re.compile(
    r"(?:^|\s|만)(?:먼저|계속|일괄|같이|바로|다시|함께|직접|자동으로|우선)$|(?<![경도진통])(?<!(?<!문)자)로$"
)
_WHERE = (
    "온라인",
    "오프라인",
    "모바일",
    "방문",
    "비대면",
    "주말",
    "공휴일",
    "야간",
    "현장",
    "대리",
    "타인",
    "당일",
    "전국",
)
"""Where or how something is done: what is (im)possible is said of it."""

_ENDS_IN_CLAUSE = re.compile(
    r"(?:고|며|면|서|는데|(?<!까)지만|라서|니까|거나|어도|아도|려면|면서|다가|도록|듯|게|지|ㄴ|는|은|을|를|의|에|와|과|및|또는|하여|해)$"
)


def finish_noun(text: str) -> str | None:
    """Return `text`, which ends in a noun, as a 합니다체 sentence; None where only 입니다 or a frame can carry it."""
    head, _, word = text.rpartition(" ")
    if "/" in word or "·" in word or head.endswith(("/", "·", " >")):  # 마이 > 결합: what a menu is called
        listed = "·" in word and head and all(_happens(part) for part in word.split("·"))
        return f"{text}됩니다" if listed else None
    if found := re.fullmatch(rf"미({'|'.join(UNDONE)})", word):
        timed = _at_a_time(head)
        return _join(timed if timed != head else with_subject(head, "은/는"), f"{found.group(1)}되지 않습니다")
    if word == "예정":
        return _planned(head)
    if (done := _of_what(head, word)) is not None:
        return done
    for noun in ADJECTIVAL:
        if word.endswith(noun):
            return _adjectival(head, word, noun)
    if word in ("무료", "유료", "무상", "유상", "별도"):
        return _free(head, word)
    if word == "필수":
        return f"{with_subject(head, '이/가')} 필수입니다" if head else "필수입니다"
    if word == "누구나":
        return f"{text} 이용하실 수 있습니다"
    if word.endswith(("부담", "끝")) and head:
        return _borne_or_over(head, word)
    if word.endswith(_COPULAR):
        return f"{text}입니다"
    return _action(head, word) if head else None  # one bare noun is a heading, no statement


_PAYS = re.compile(
    r"(?:^|\s)(?:고객|고객님|회사|당사|저희|본인|판매자|구매자|가맹점|점주|점주님|이용자|병원|본사|은행|보험사)$"
)


def _borne_or_over(head: str, word: str) -> str:
    """배송비는 고객님 부담, 자부담 20%; 그날로 혜택 끝."""
    if word == "끝":
        return f"{with_subject(head, '이/가')} 끝납니다"
    return f"{head if _PAYS.search(head) or has_topic(head) else with_subject(head, '은/는')} {word}입니다"


_COPULAR = ("필수", "무료배송", "무료", "유료", "원칙", "별도", "한정", "기준", "그대로", "마찬가지", "부담")


def _action(head: str, word: str) -> str | None:
    """What is done or happens: 자동 반납, 약정까지 이용, 개별 안내."""
    if word in ("제안", "권장", "비교", "분석", "번역", "생성", "감지") and re.search(r"[가-힣](?:을|를)$", head):
        return f"{head} {word}합니다"
    if word == "갈음" and re.search(r"[가-힣](?:으로|로)$", head):
        return f"{head} {word}합니다"
    if word == "전화" and re.search(r"[가-힣](?:에|로|으로)$", head):
        return f"{head} {word}해 주시기 바랍니다"
    if word == "알림" and re.search(r"(?:전|후|때|시|날|즉시|바로|시각|마다)(?:에)?$", head):
        return f"{head} 알림이 갑니다"
    if word in GIVEN:
        how = re.sub(r"(?:^|(?<=\s))(개별|순차)$", r"\1적으로", re.sub(r"(?:^|(?<=\s))(별도|추가)$", r"\1로", head))
        by = re.search(r"(?:상담사|상담원|담당자|직원|기사|매니저|의료진)$", how)
        return f"{josa(how, '이/가') if by else with_subject(how, '을/를')} {word}해 드립니다"
    if word in ("교환", "이전", "반납", "변경", "가입") and re.search(r"(?:^|\s)자동(?:으로)?$", head):
        return f"{head} {word}됩니다"
    if (done := by_customers(head, word)) is not None:
        return done
    if word in DOES:
        if re.search(r"\d(?:시|일|분)(?:\([월화수목금토일]\))?$", head):
            return f"{head}에 {word}합니다"
        return f"{head} {word}합니다" if _says_who(head) else None
    if word == "실패":
        return f"{head}에 실패합니다" if head.endswith(("등록", "결제", "인증", "로그인", "업로드")) else None
    return _happening(head, word)


_MODIFIED = re.compile(
    r"(?:^|\s)\S*(?:있|없|하|되|받|남|보내|쓰|들어오|들어가|나오|나가|올리|내리|알리|걸리|드리|누르)는$|[가-힣](?:한|된|할|될|던)(?<!제한)(?<!기한)(?<!권한)(?<!무한)(?<!상한)(?<!하한)(?<!시한)(?<!역할)(?<!분할)(?<!일할)(?<!관할)$"
)
"""A verb that is said of the noun behind it: 휴대폰번호로 보내는 송금 is a thing, and nothing that happens."""


def _happening(head: str, word: str) -> str | None:
    if _MODIFIED.search(head):
        return None
    if word == "계속":
        return f"{head} 계속됩니다"
    if word == "제외" and re.search(r"[가-힣)](?:은|는)\s", head):
        last = head.rpartition(" ")[2]
        of = f"{head}에서" if last in _OUT_OF else with_subject(head, "이/가")
        return f"{of} 제외됩니다"
    if word in ("제외", "포함"):
        return f"{with_subject(head, '은/는' if word == '제외' else '이/가')} {word}됩니다"
    if word == "완료":
        conditional = re.search(r"(?:면|후|시|뒤|이내|까지)\s", head)
        return f"{with_subject(head, '이/가')} 완료{'됩니다' if conditional else '되었습니다'}"
    if (done := _by_what(head, word)) is not None:
        return done
    if _happens(word) and re.search(r"(?:^|\s)(?:다음|이번|매|지난|첫|그)\s?(?:달|주|해|날)$", head):
        return f"{head}에 {word}됩니다"
    if (
        _happens(word)
        and re.search(r"[가-힣](?:을|를)(?:\s다시|\s바로|\s모두|\s함께)?$", head)
        and not ends_like_particle(head.rpartition(" ")[2])
    ):
        return f"{head} {word}합니다"  # 환불금을 다시 청구: somebody does it
    return f"{with_subject(head, '이/가')} {word}됩니다" if _happens(word) else None


def _by_what(head: str, word: str) -> str | None:
    """What happens by a means, somewhere, to an amount: 현금 환불, 구매처 교환, 5% 할인."""
    before, _, last = head.rpartition(" ")
    if word == "발송" and last in ("문자", "알림톡", "푸시", "메일", "이메일"):
        return f"{josa(head, '으로/로') if has_topic(head) else josa(head, '이/가')} 발송됩니다"
    if (
        word in ("접수", "발송", "처리", "교체", "수리", "설치", "수거", "점검", "상담", "청구", "제출", "신청")
        and last in _MEANS
    ):
        return f"{head} {word}입니다"
    if word in ("환불", "환급", "발급") and POLITE.search(head):
        return f"{with_subject(head, '을/를')} {word}받으시면 됩니다"
    if word in ("환불", "교환", "접수", "발급", "해지") and re.search(
        r"(?:구매처|매장|지점|센터|창구|판매점|영업점)$", last
    ):
        return f"{head}에서 {word}됩니다"
    if word in ("연결", "이관", "전환") and re.search(
        r"(?:팀|부서|센터|창구|영업|담당|상담사|데스크)(?:\([^()]*\))?$", last
    ):
        return f"{josa(head, '으로/로')} {word}됩니다"
    if last in ("차감", "공제", "정산", "감액", "할인") and word in ("환불", "환급", "지급", "청구", "결제"):
        return f"{head} {word}됩니다"
    if word == "제한" and re.search(r"\d\S*$", last):
        return _limited(head)
    if last in ("무료", "유료") and word in ("유지", "전환", "제공", "운영"):
        return f"{head}로 {word}됩니다"
    if last in ("현금", "계좌", "포인트", "적립금", "예치금") and word in ("환불", "환급", "입금", "송금", "전환"):
        return f"{_join(before, josa(last, '으로/로'))} {word}됩니다"
    if (word in ("할인", "적립") and re.search(r"\d\S*$", last)) or (word in ("환불", "환급") and last.endswith("%")):
        return f"{head} {word}됩니다"
    return None


def _limited(head: str) -> str:
    """이용 7일 제한: for so long; 1인 3회 제한: to so many."""
    if re.search(r"\d\s?(?:일|개월|주|시간|년)$", head):
        return f"{head}{'' if head.endswith('시간') else '간'} 제한됩니다"
    if (found := _SO_MANY_OF.fullmatch(head)) and takes_particle(found["of"].rpartition(" ")[2]):
        return f"{josa(found['of'], '은/는')} {josa(found['many'], '으로/로')} 제한됩니다"
    return f"{josa(head, '으로/로')} 제한됩니다"


_SO_MANY_OF = re.compile(
    r"(?P<of>[가-힣A-Za-z]+(?:\s[가-힣A-Za-z]+)?)\s(?P<many>(?:(?:하루|월|연|주|최대|1인당)\s)?\d[\d,.]*\s?[가-힣]{1,2})"
)
"""How many of what: 주간 보상 3회."""


_MEANS = ("서류", "전화", "방문", "우편", "택배", "온라인", "이메일", "문자", "팩스", "현장", "앱", "웹")
"""By which way something is done, which is nothing that happens to it."""
_OUT_OF = ("환불", "할인", "적립", "대상", "합산", "혜택", "무료배송", "이벤트", "보상", "집계", "실적", "행사")
"""From which something is left out that is named before: 보너스로 받은 금액은 환불 제외."""
GIVEN = ("안내", "답변", "회신", "연락", "설명", "추천")
"""What the company does for customers."""


def _planned(head: str) -> str:
    """수정 예정 is 수정될 예정입니다; 2월 예정 stays."""
    before, _, word = head.rpartition(" ")
    if word in GIVEN:
        return f"{_join(before, word)}해 드릴 예정입니다"
    if word in CAN and not _happens(word):
        return f"{head} 예정입니다"
    if _happens(word) or word in ("오픈", "업데이트", "공지", "발표", "선정"):
        return f"{_join(with_subject(before, '이/가') if before else '', word)}될 예정입니다"
    return f"{head} 예정입니다"


def _adjectival(head: str, word: str, noun: str) -> str:
    before, _, action = head.rpartition(" ")
    if word in ("가능", "불가", "불가능") and action and before is not None:
        can = word == "가능"
        if action in ("환불", "환급", "발급", "보상", "지급") and can:
            return f"{_join(before, action)}받으실 수 있습니다"
        if action == "거부" and re.search(r"[가-힣](?:이|가)\s", head):
            return f"{before.rpartition(' ')[0]} {josa(before.rpartition(' ')[2], '을/를')} 거부할 수 {'있습니다' if can else '없습니다'}"
        if action in ("탑승", "승차", "입장", "반입", "동반"):
            return f"{_join(before, action)}할 수 {'있습니다' if can else '없습니다'}"
        if action in CAN:
            of = before if can else _not_for(before)
            return f"{_join(of, action)}하실 수 {'있습니다' if can else '없습니다'}"
        if not can and _happens(action):
            return f"{_join(with_subject(before, '은/는') if before else '', action)}되지 않습니다"
    if word != noun or not head or re.search(r"[가-힣](?:과|와|이랑)$", head):
        return _join(head, f"{word}합니다")
    if word in ("불가", "불가능") and head.endswith(("이후", "이전")):
        return f"{head}에는 {word}합니다"
    pair = "은/는" if word in ("불가", "불가능") and not has_topic(head) else "이/가"
    if pair == "은/는" and re.search(r"[가-힣]\s\d+\s?(?:종|곳|개 지점)$", head):
        return f"{josa(head, pair)} {noun}합니다"  # 맹견 5종
    return f"{with_subject(head, pair)} {noun}합니다"


_OF_ONE_THING = re.compile(r"[가-힣A-Za-z·/]{2,16}(?:\s[가-힣A-Za-z·/]{2,10})?")


def _not_for(what: str) -> str:
    """What cannot be used or done: 쿠폰·마일리지는, 앱에서는. Whatever has a particle already, or is more than a thing, stays."""
    if AT_PLACE.fullmatch(what):
        return f"{what}{'로' if what.endswith('전화') else '에서'}는"
    return with_subject(what, "은/는") if _OF_ONE_THING.fullmatch(what) else what


def _free(head: str, word: str) -> str | None:
    """36개월 미만 무료, 택배 수거 무료: it is the topic that is free. 보관 48시간 무료 is free for so long."""
    if not head:
        return f"{word}입니다"
    if re.search(r"[가-힣](?:이|가)\s[^\s]+$", head) or re.search(
        r"[가-힣](?:은|는)\s(?:\S+\s)?\S*(?:시간|분|일|개월)$", head
    ):
        return f"{head} {word}입니다"
    if found := re.fullmatch(r"(?P<of>[가-힣]{2,8}) (?P<long>\d+\s?(?:시간|분|일|개월|주|년))", head):
        return says_is(found["of"], f"{found['long']} {word}")
    if head.endswith(("미만", "이하", "이상", "초과")):
        return says_is(head, word)
    if re.search(r"\d\s?(?:편|개|명|건|회|권|장|곳|종|번)$", head):
        often = re.search(
            r"(?:^|\s)(?:월|연|주|하루|1인|매월|최초|인당)\s?(?:최대\s)?\S*[회번]$|[가-힣](?:은|는)\s", head
        )
        return f"{head if often else josa(head, '은/는')} {word}입니다"
    return f"{with_subject(head, '은/는')} {word}입니다"


def _happens(word: str) -> bool:
    """Whether a noun says what happens to something, be it with how before it: 자동취소, 이용정지."""
    longest = max((noun for noun in HAPPENS if word.endswith(noun)), key=len, default="")
    return word in HAPPENS or (len(longest) >= 2 and word.startswith(_HOW))


_HOW = ("재", "자동", "일괄", "부분", "전액", "즉시", "강제", "순차", "이용", "무료", "조기", "추가", "별도")


def _of_what(head: str, word: str) -> str | None:
    """Nouns whose sentence depends on what stands before them: 온라인 불가, 200원 동일, 마스킹 처리."""
    if word in ("불가", "가능", "필요") and (head.rpartition(" ")[2] in _WHERE or head.endswith("요일")):
        return f"{josa(head, '은/는')} {word}합니다"
    if word == "동일" and head in ("기존", "종전", "현행", "지금", "이전", "현재"):
        return f"{josa(head, '과/와')} 동일합니다"
    if word == "동일" and re.search(r"\d\s?(?:원|%|회|개|일|시간|분)$", head):
        return f"{josa(head, '으로/로')} 동일합니다"
    if word == "유효" and re.search(r"\d\s?(?:시간|분|일|개월|주|년)$", head):
        return f"{head}{'' if head.endswith('시간') else '간'} 유효합니다"
    if word == "처리" and head.rpartition(" ")[2] in (*HAPPENS, "마스킹", "암호화", "비공개", "숨김"):
        return f"{head} 처리됩니다"
    return None


def _says_who(head: str) -> bool:
    return re.search(r"(?:은|는|이|가|만|도|에|까지|로|안|후|뒤|전|야)$", head) is not None


def _at_a_time(head: str) -> str:
    """야간(22~08시) 미발송: at night, not the night itself."""
    return re.sub(r"((?:야간|심야|주말|공휴일|연휴|휴일|평일|명절)(?:\s?\([^()]*\))?)$", r"\1에는", head)


def _join(head: str, tail: str) -> str:
    return f"{head} {tail}" if head else tail


def is_action(text: str) -> bool:
    """Say whether a how-to ends in what the customer does: "… 선택"."""
    word = text.rpartition(" ")[2]
    return word in ACTIONS


def is_instruction(text: str) -> bool:
    """Say whether a note to agents ends in what they do: "… 안내"."""
    return text.rpartition(" ")[2] in INSTRUCTIONS


def breaks_off(text: str) -> bool:
    """Say whether a text ends inside a clause, so that 입니다 cannot follow."""
    if re.search(r"(?:\d|한|두|세|네|몇)\s?가지만$|\d면$", text):
        return False
    if _ADVERB_LAST.search(text) or re.search(r"(?<![필주중수개소강긴])요$", text):
        return True
    return bool(_ENDS_IN_CLAUSE.search(text)) and not (ends_like_particle(text) or text.endswith(NOUNS_LIKE_ENDINGS))
