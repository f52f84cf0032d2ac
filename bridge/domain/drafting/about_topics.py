"""The question that is asked of what a sentence speaks of: "수수료는 면제입니다" is asked for by "수수료 내야 해요?"."""

from __future__ import annotations

import re

from bridge.domain.drafting.how_much import how_long, how_many
from bridge.domain.drafting.topics import ADNOMINAL, GENERIC, POINTING, SAID, spoken_of
from bridge.domain.drafting.yes_or_no import CLAUSE
from bridge.domain.korean import fill, josa

_ATTRIBUTE = re.compile(
    r"(?:기간|기한|시간|한도|조건|요건|기준|금액|비용|요금|수수료|방법|위치|장소|횟수|이율|금리|금리는|주기|순서|규격|크기|용량|혜택|보상|율|개수|인원|정원)$"
)
CASE = re.compile(
    r"(?:건|분|고객|회원|가입자|이용자|구매자|판매자|예약자|당첨자|계좌|계약|교환권|쿠폰|포인트|미성년자|어린이|학생|외국인|법인|임산부|자녀|부모님|가족)$|^(?:이미|기존|남은|쓰던)\s"
)
"""Whom or what a customer asks after: 이미 주문한 건은 어떻게 돼요?"""
DOING = re.compile(
    r"(?:취소|환불|변경|교환|반품|해지|신청|예약|결제|이용|등록|발급|사용|조회|연장|이전|가입|양도|주문|충전|적립|재발급|접수|출금|환전|중복|입장|입실|탑승|보장|구매|배송|반입|대여|수령|출력|참여|업데이트|정산|이관|이월|승계|발송|지급|공유|전환|전송|시청)$"
)

UNABLE = re.compile(
    r"빠집니다|뺍니다|되지 않|안 ?됩|안 ?되|안 ?돼|불가|제외|수 없|어렵|차단|금지|미지원|받지 않|해당 없|(?<!잘)못 |(?<!잘)못합"
)
_DOES_NOT = re.compile(r"(?P<verb>[가-힣]{2,4})하지 않(?:습니다|고\s|으며)")
_WAS_AND_NOW = re.compile(
    r"→|변경 후|에서\s.+으?로\s(?:변경|바뀌|인상|인하|늘|줄|상향|하향|확대|축소|단축)|변경됩|바뀝|인상|(?<!확)(?<!로그)인하|올라|오릅"
)
_MONEY = re.compile(r"\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|P(?![A-Za-z])|포인트|%)")
_SOON = re.compile(
    r"(?:내년|추후|다음 달|\d{1,2}월|상반기|하반기|\d일).{0,14}(?:예정|부터)|(?:내년|다음 달|\d{1,2}월(?:\s(?:중|초|말|중순))?|상반기|하반기)입니다"
)
_TO_DO = re.compile(
    r"면 됩니다|[가-힣]야 (?:합|하|됩)|주시기|주세요|주셔야|하셔야|해야|누르|신청|로그인|재설치|방문|필요|제출|증빙"
)


_HAPPENS_TO_HIM = re.compile(
    r"(?:제한|중지|정지|취소|회수|환수|차단|소멸|해지|제외|청구|부과|차감|반송|반려|박탈|상실|전환|자동\s\S+|막|빠|끝|사라|없어)\S*니다\.?$"
)


def to_do(rest: str) -> bool:
    """Say whether what is said is something that the customer does, and nothing that happens to him: 신청이 제한됩니다."""
    return _TO_DO.search(rest) is not None and _HAPPENS_TO_HIM.search(rest) is None


def of_topic(text: str) -> str:
    found = spoken_of(text)
    if found is None:
        return ""
    name, _, rest = found
    topic = re.sub(r"\s?\([^()]*\)", "", name).strip(" '‘’\"“”")
    rest = re.sub(r"\([^()]*\)", "", rest)
    first = CLAUSE.split(rest)[0].split(". ")[0]
    if re.search(r"[:：|①-⑳]|^\d+\s?[가-힣]{1,2}당(?:\s|$)", topic):
        return ""
    if POINTING.match(topic) or SAID.search(topic):
        return ""
    if labelled := _of_label(topic, first):
        return labelled
    if topic.endswith(("에서", "으로", "로")) and len(topic) > 3:
        return f"{topic}도 돼요?" if _REFUSES.search(first) else ""
    if ADNOMINAL.search(topic) or GENERIC.match(topic) or re.search(r"\s(?:때|시)$|(?:에|부터|까지)$", topic):
        return ""
    return _about_topic(topic, rest, first)


_Way = tuple[re.Pattern[str], re.Pattern[str] | None, str]

_CHANGES = re.compile(r"그대로|유지")
_STAYS = re.compile(r"안\s?바뀝|바뀌지 않|변경되지 않")
_ELSEWHERE = re.compile(r"환불|환급|지급|적립|할인|감면|쿠폰|교체|전환|이상|이하|미만|초과|까지")
_UNDO = re.compile(r"않|없|불가|안 ")
_TOPIC_WAYS: tuple[_Way, ...] = (
    (re.compile(r"^(?:별도로 |따로 )?(?:필요 )?없습니다"), None, "{topic} 있어요?"),
    (_STAYS, None, "{topic}도 바뀌어요?"),
    (
        re.compile(
            r"그대로|유지|동일(?!\s?(?:품목|상품|제품|지역|브랜드|기종|날|인|가구|사업자|업체|한))|같습니다|똑같|(?:변함|변화|변동)[이은]? 없"
        ),
        None,
        "{topic:은/는} 그대로예요?",
    ),
    (re.compile(r"\S에(?:는)? 영향[이은]? 없"), None, "{topic:은/는} 영향이 있어요?"),
    (re.compile(r"면제(?:입니다|됩니다|해)"), _MONEY, "{topic}도 면제돼요?"),
    (re.compile(r"(?:무료|무상)(?!\s?취소)"), _MONEY, "{topic:은/는} 무료예요?"),
    (re.compile(r"\d\s?%"), re.compile(r"환불|환급|이상|이하|미만|초과|충전"), "{topic:은/는} 몇 퍼센트예요?"),
    (_MONEY, _ELSEWHERE, "{topic:은/는} 얼마예요?"),
    (re.compile(r"(?:메뉴|탭|화면|창구)(?:입니다|에서)"), _UNDO, "{topic:은/는} 어디서 해요?"),
    (re.compile(r" > .*(?:조회|보실|보시)"), None, "{topic:은/는} 어디서 봐요?"),
    (re.compile(r" > "), None, "{topic:은/는} 어디서 해요?"),
)
"""What a sentence says of its topic, unless it also says the second, and how it is asked for."""


_REFUND, _UNDOING = re.compile(r"환불(?:됩|이|은|을|되|해)"), re.compile(r"(?:취소|해지|철회|반품|환불|교환)$")


HAPPENS = re.compile(
    r"(?:^|\s)(?P<what>환급|소급|적용|포함|적립|합산|보장|배송|반납|결제|충전|교환|반품|노출|저장|청구|승계|이월|양도|환전|인정)(?:이|은|는|도)?\s?(?:되지 않|안 됩|안 되|불가|됩니다|되고|가능)"
)
_TO_APPLY = re.compile(r"(?:신청|등록|가입|예약|방문|설치|인증|동의|절차|조치|업데이트|다운로드)$")
_AS_BEFORE = re.compile(r"(?:종전|기존|옛|이전|현행)\S*\s\S+\s?(?:적용|인정)")
"""What used to hold holds on: neither yes nor no to whether the new does."""
_LACKS = re.compile(r"^(?!아직|정해진|확정된|결정된)(?P<what>[가-힣]{2,5}(?:\s[가-힣]{2,4})?)(?:은|는|이|가) 없습니다")


_WAY_OF = re.compile(r"(?P<doing>\S{2,5}?)\s?(?:경로|방법|절차)")
_WHO = re.compile(r"(?:가입|이용|신청|참여|응모|접수|지원|할인|감면|적용|발급)\s?(?:대상|자격|대상자)")
"""Labels that are asked for by what they are of: 가입경로 by 가입은 어떻게 해요?"""


def _of_label(topic: str, first: str) -> str:
    if topic == "이용 방법" and not re.search(r"에서|시면|통해| > ", first):
        return ""
    if (way := _WAY_OF.fullmatch(topic)) and DOING.search(way["doing"]):
        return f"{josa(way['doing'], '은/는')} 어떻게 해요?"
    return "저도 해당돼요?" if _WHO.fullmatch(topic) and not UNABLE.search(first) else ""


def _about_topic(topic: str, rest: str, first: str) -> str:
    of = josa(topic, "은/는")
    if _TO_APPLY.search(topic) and re.match(r"(?:별도로 |따로 )?(?:필요 ?)?없|필요하지 않|하지 않아도", first):
        return f"{topic} 따로 해야 해요?"
    if part := re.search(r"(?P<part>일부만|일부) 환불", first):
        return f"{topic} {part['part'].removesuffix('만')}만 환불돼요?"
    if re.search(r"대상[이은]? 아닙", first):
        return f"{topic}도 {'바뀌어요' if _WAS_AND_NOW.search(first) else '해당돼요'}?"
    if _WAS_AND_NOW.search(rest) and not (_CHANGES.search(rest) or _STAYS.search(first)):
        return f"{of} 어떻게 바뀌어요?"
    if _FEE.search(topic) and "면제" in first:
        return f"{topic} 내야 해요?"
    for says, unless, way in _TOPIC_WAYS:
        if says.search(first) and not (unless and unless.search(first)):
            return fill(way, topic=topic)
    if _REFUND.search(first) and "환불" not in topic:
        return f"{topic}하면 환불돼요?" if _UNDOING.search(topic) else f"{topic}도 환불돼요?"
    if topic.endswith("소급"):
        return f"{topic} 적용돼요?"
    happens = None if _AS_BEFORE.search(first) else HAPPENS.search(first)
    if happens and happens["what"] not in topic and not DOING.search(topic):
        return f"{topic}도 {happens['what']}돼요?"
    if (lacks := _LACKS.match(first)) and not DOING.search(topic):
        return f"{of} {lacks['what']} 있어요?"
    return _of_what_can_be(of, topic, rest, first)


def _of_what_can_be(of: str, topic: str, rest: str, first: str) -> str:
    if (lasts := _LASTS.search(first)) and not MAY_FAIL.search(first):
        return f"{of} {'언제까지 보관' if lasts['what'] in ('보관', '저장') else '언제 ' + lasts['what']}돼요?"
    if valid := _VALID.fullmatch(topic):
        return f"{josa(valid['what'], '은/는')} 언제까지 {'할' if valid['term'] else '쓸'} 수 있어요?"
    if until := _UNTIL.search(first):
        return f"{of} 언제까지 {'쓸 수 있어요' if until['use'] else '돼요'}?"
    dated = (
        _BY_DATE.search(first) and not _MADE_BY.search(first)
        if "까지" in first
        else _WITHIN.search(first) and _UNDOING.search(topic)
    )
    if _TERM.search(topic) and _DATE.search(first):
        return f"{josa(topic, '이/가')} 언제예요?"
    if dated and (DOING.search(topic) or _UNDOING.search(topic) or _CAN.search(first)):
        return f"{of} 언제까지 돼요?"
    if inner := _INNER.match(rest):
        what = inner["of"].removesuffix(" 자체").removesuffix("자체")
        return f"{topic}도 {what} 돼요?" if DOING.search(what) else f"{of} {able(what)}"
    if verb := _DOES_NOT.search(first):
        return f"{of} {verb['verb']}하나요?"
    if re.search(r"돌려받으실 수 없|돌려드리지|안 돌려", first):
        return f"{of} 돌려받을 수 있어요?"
    if UNABLE.search(first):
        return _unable(topic, first)
    if _ONLY_AT.search(first):
        return f"{of} 언제 {'보여요' if re.search(r'표시|노출|보이', first) else '돼요'}?"
    if _ONLY_THOSE.search(first) and (only := _only(of, topic, first)) is not None:
        return only
    return _of_how_much(of, topic, rest, first)


def _only(of: str, topic: str, first: str) -> str | None:
    """What is limited: by age, to people, to a time, to a sort of thing; "" where it is another thing than this one, None where what is done is limited otherwise."""
    if _ONLY_OLDER.search(first):
        return f"{of} 몇 살부터 돼요?"
    if _ONLY_PEOPLE.search(first):
        return f"{of} {'누가 할 수 있어요' if DOING.search(topic) else '누구나 돼요'}?"
    if DOING.search(topic):
        return None
    if _ONLY_THEN.search(first):
        return f"{of} 언제 돼요?"
    only = _ONLY_WHAT.match(first)
    if not _SORT.search(topic):
        return "" if _AS_IT_WAS.match(first) else able(topic)
    return f"{only['what']}만 돼요?" if only else ""


_VALID = re.compile(r"(?P<what>[^.,]{2,16}?)\s(?:유효\s?기간|(?P<term>가능\s?기간))")
"""포인트 유효기간, 예약 가능 기간."""
_AS_IT_WAS = re.compile(r"(?:기존|지금|종전|현재)(?:대로|처럼|과 같이)\s")
_ONLY_OLDER = re.compile(r"\d\s?세 이상만")
_ONLY_PEOPLE = re.compile(
    r"(?:회원|고객|고객님|가입자|구독자|본인|대표(?:\s한\s명)?|보호자|관리자|사장님|구매자|이용자|(?:모임|길드|파티|팀|조)장)만\s"
)
_ONLY_AT = re.compile(r"(?:이후|뒤|후|때|동안)(?:에)?만\s(?:\S+\s)?(?:표시|노출|보이|됩니다|가능|이용)")
_LASTS = re.compile(
    r"\d+\s?(?:일|주|개월|년|시간)(?:간|\s?(?:뒤|후|동안))?(?:에|만)?\s(?P<what>보관|삭제|저장|소멸|만료)됩니다"
)
_TERM = re.compile(r"(?:기간|기한|일자|날짜|일정|일시)$")
_DATE = re.compile(r"\d{1,2}월 \d{1,2}일")
_REFUSES = re.compile(r"(?:되지 않|안 됩|안 되|불가|수 없|제외|지원하지 않)\S*(?:\s\S+)?$")


def _unable(topic: str, first: str) -> str:
    """What is refused of a topic: 성인 작품은 공유하실 수 없습니다 of 공유, and of 보실 수 없습니다 하는 것 itself; with a time or place before it, nothing plain."""
    if re.match(r"\S+(?:이|가|에서)?\s제외", first):
        return ""
    if re.search(r"해당(?:되지 않|이 없|하지 않| 없)", first):
        return f"{topic}도 해당돼요?"
    if barred := _BARRED.match(first):
        what = barred["what"]
        if what in _HE_DOES and not DOING.search(topic):
            return f"{topic}도 {what}할 수 있어요?"
        return f"{topic}도 {what}돼요?" if DOING.search(what) and not DOING.search(topic) else able(topic)
    return able(topic) if len(first.split()) <= _FEW or re.match(r"(?:이용|지원)", first) else ""


_HE_DOES = ("신청", "가입", "이용", "예약", "구매", "참여", "입장", "등록", "양도", "주문")
"""What a customer does, and not what is done for him."""
_FEW = 3
"""Words within which nothing but the refusal itself is said of a topic."""
_BARRED = re.compile(
    r"^(?:\S{2,7}\s)?(?P<what>[가-힣]{2,4})(?:하실 수 없|할 수 없|되지 않|이 되지 않|가 되지 않|은 되지 않|는 되지 않|이 안 됩|이 불가|불가|대상이 아닙)"
)
_BY_DATE = re.compile(
    r"(?:\d\s?(?:일|월|시|분|주|개월|년|시간|영업일)\S*|말|초|오늘|당일|전날|다음 날|익일|자정|정오)\s?(?:전|후|이내|뒤)?까지|\)까지|\s(?:전|후|당시)까지"
)
_MADE_BY = re.compile(r"까지\s(?:나온|발행|출시|구매|가입|예약|보낸|받은|결제)\S*[한된온은낸]\s")
_CAN = re.compile(r"수 있|가능|됩니다|받습니다")
_UNTIL = re.compile(r"(?:\d[일시분월말]|자정|정오|\))까지만?\s(?:(?P<use>사용|이용|쓰실|쓸)|가능|신청|접수|하실)")
_WITHIN = re.compile(r"\d\s?(?:분|시간|일|주|개월)\s?(?:이내|안에|내)")
_SORT = re.compile(
    r"(?:장소|터미널|지역|지점|매장|기종|기기|모델|품목|언어|요일|시간|좌석|색상|종류|방식|수단|노선|구간|결제|카드사|은행|브랜드|사이즈)$"
)
"""Of what sort the things are that it is limited to: a customer names one of these."""
_ONLY_THEN = re.compile(r"(?:주말|평일|야간|주간|당일|오전|오후|심야)(?:에)?만\s")
_ONLY_WHAT = re.compile(r"(?P<what>[^.,]{2,18}?)만\s(?:지원|가능|됩|이용|적용|인정|사용)")
_ONLY_THOSE = re.compile(r"(?<![\d천백십])만\s(?:지원|가능|됩|이용|적용|인정|사용)")


def _of_how_much(of: str, topic: str, rest: str, first: str) -> str:
    if (owed := _BORNE.search(rest)) and owed["by"] != "별도" and _FEE.search(_WITHOUT_AMOUNT.sub("", topic)):
        return f"{josa(_WITHOUT_AMOUNT.sub('', topic), '은/는')} 누가 내요?"
    if _EACH.match(topic) and (counted := how_many(first)):
        return counted
    if CASE.search(topic) and not how_many(first):
        return ""
    if counted := how_long(first) or how_many(first):
        return f"{of} {counted}"
    if _DAY.match(first):
        return f"{of} 언제예요?"
    if _SOON.search(rest):
        return f"{of} 언제 돼요?"
    if re.search(r"\d일(?:\([월화수목금토일]\))?까지", first):
        return f"{of} 언제까지예요?"
    if DOING.search(topic) and (only := re.search(r"(?P<by>으로|에서|로)?만(?:\s|$)", first)):
        return f"{of} 어떻게 해요?" if only["by"] else ""
    if re.search(r"가능|수 있|^(?:모두 |계속 |전부 )?됩니다", first) and not MAY_FAIL.search(first):
        plain = len(first.split()) <= _FEW + 1 and not re.search(r"\d", first)
        return able(topic) if plain and not _SAYS_SO.match(topic) else ""
    if _ATTRIBUTE.search(topic):
        return f"{josa(topic, '이/가')} 어떻게 돼요?"
    if DOING.search(topic) or CASE.search(topic):
        return f"{of} 어떻게 {'해요' if to_do(rest) else '돼요'}?"
    return ""


_SAYS_SO = re.compile(r"(?:되는|가능한|지원되는|지원하는|해당하는|해당되는)\s")
"""What its own name says already: 되는 기종."""
_BORNE = re.compile(r"(?P<by>고객님?|구매자|판매자|회사|본인|저희|메이커|점주님?|사장님?)(?:이|가|의)?\s?부담")
_WITHOUT_AMOUNT = re.compile(r"(?:의\s\S+|\s?\d[\d,.]*\s?(?:천|만|억)?\s?원)$")
_EACH = re.compile(r"^(?:한|같은|1인|1회|하루|각)\s?\S+$")
_DAY = re.compile(
    r"^(?:20\d\d년 )?\d{1,2}월 \d{1,2}일(?:\([월화수목금토일]\))?(?:부터|에|까지)?(?:입니다|예정입니다|\s\S{2,6}됩니다)[.]?$"
)


MAY_FAIL = re.compile(
    r"(?:안|못)\s?[가-힣]+ 수 있|않을 수|(?:늦|멈|끊|빠|튕|지연|다르|다를|달라|느려|걸릴|변동|바뀔|제한|오를|날|초과|취소)\S* 수 있"
)
"""What may happen is not what a customer may do."""


_INNER = re.compile(r"^(?P<of>[^\s]{2,6}(?:\s[^\s]{2,6})?)(?:은|는|이|가)\s(?:되지 않|안 됩|안 되|불가)")


_FEE = re.compile(
    r"(?:수수료|요금|비용|위약금|보증금|추가금|대금|배송비|연회비|이용료|보험료|[가-힣]{2}료|[가-힣]비|세금|금액)(?:\s\d[\d,.]*\s?(?:천|만|억)?\s?원)?$"
)
"""What is paid: nobody asks whether it may be."""


def able(topic: str) -> str:
    """저도 돼요? of a thing, 취소 돼요? of what is done."""
    if _FEE.search(topic):
        return ""
    return f"{topic} 돼요?" if DOING.search(topic) and "·" not in topic.rpartition(" ")[2] else f"{topic}도 돼요?"
