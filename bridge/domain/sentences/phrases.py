"""Phrases that end in no verb and no noun of action: amounts, hours, people, places."""

from __future__ import annotations

import re

from bridge.domain.korean import josa, says_is
from bridge.domain.notes import Field
from bridge.domain.sentences.amounts import named_amount
from bridge.domain.sentences.frames import TOPICS, has_topic, names_topic, under
from bridge.domain.sentences.nouns import breaks_off
from bridge.domain.sentences.particles import takes_particle
from bridge.domain.sentences.predicates import COMMA, core
from bridge.domain.sentences.stems import polite
from bridge.domain.sentences.words import ACTIONS, CAN, HAPPENS

_PLACE = re.compile(
    r"(?:지점|매장|지역|개\s?시|개구|개\s?구|권|도|시|군|구|동|점|역|곳|앱|웹|전역|전국|페이지|센터|모바일|PC)$"
)


_OPENS_ITSELF = re.compile(
    r"^(?:이후|이전|그 외|그외|단,?\s|기존|초과|가격|요금|비용|배송비|수수료|이용료|추가요금|초과요금|왕복|월 이용료|연회비|판매가|정가)"
)


_HOURS_OF = re.compile(
    r"^(점검|운영|상담|영업|접수|배송|이용|고객센터)\s((?:매일|평일|주말)?\s?(?:오전|오후|낮|\d{1,2}시).*(?:까지|부터))$"
)
_LABELLED = re.compile(
    r"^((?:가입|신청|이용|적용|지원|참여)\s?(?:대상|기간|방법|조건)|출고가|판매가|정가|월\s?(?:요금|이용료|보험료)|보험료|호출료|연회비|배송비|최소\s?주문(?:금액)?"
    r"|운영\s?시간|상담\s?시간|점검\s?시간|화질|동시\s?(?:접속|시청)|색상|초과\s?요금|반송\s?수수료|수수료|보증금|위약금)\s(?!(?:은|는|이|가|을|를|도|및|할인|부담)\b)(\S.*)$"
)
"""A label that lacks its colon: "가입대상 만 65세 이상"."""

_KINDS = re.compile(
    r"^(?P<of>(?:[가-힣]+\s){0,4}?[가-힣]{0,6}(?:업종|종류|품목|비용|부담금))\s(?P<rest>(?:[^\s]*[·,][^\s]*.*|(?:고객|회사|판매자|구매자|본인|이용자)\s?부담.*))$"
)
"""What something costs or what kinds there are, without a particle between."""
_FROM_TO = re.compile(
    r"^(?P<was>(?:월|연|하루|1회)?\s?\d[\d,.]*\s?(?:천|만|백)?\s?원)에서 (?P<now>(?:월|연|하루|1회)?\s?\d[\d,.]*\s?(?:천|만|백)?\s?원)$"
)
_NAMED = (
    re.compile(r"^(?P<of>대상\s(?:종목|상품|지역|매장|기기|차종|노선|품목|과목))\s(?P<rest>(?!은|는).+)$"),
    re.compile(
        r"^(?P<of>(?:[가-힣]+\s){0,2}?[가-힣]*시간)\s(?P<rest>(?:매일|평일|주말)?\s?(?:오전|오후|낮|밤|새벽|\d{1,2}시).*(?:까지|부터))$"
    ),
    re.compile(
        r"^(?P<of>(?:[가-힣]+\s)?[가-힣]{2,8})\s(?P<rest>\d{1,2}월 \d{1,2}일(?:\([월화수목금토일]\))?(?:\s(?:(?:오전|오후|낮|밤)\s)?\S*\d{1,2}시(?: \d+분)?)?(?:까지|부터)?)$"
    ),
    re.compile(
        r"^(?P<of>(?:[가-힣]+\s)?[가-힣]*(?:이용료|수수료|요금|보험료|연회비))\s(?P<rest>[가-힣]+의 (?:최대 )?\d.*)$"
    ),
)
_AFTER_CONDITION = re.compile(
    r"^(?P<lead>.*(?:면|\s시|경우|때))\s(?P<of>[가-힣]{2,8}[료금비])\s(?P<amount>(?:[가-힣]{1,3}당|하루|월|회당)\s?\d[\d,]*(?:만|천)?\s?원)$"
)
"""What is due where something holds: "10분이 지나면 점유료 분당 100원"."""
_CLAUSES = re.compile(r"[가-힣](?:면|고|며|지만|어서|아서)(?:,)?\s")

_NAMES_ITSELF = re.compile(
    r"[는은한할된될른]\s(?:\S+\s)?(?:기능|서비스|요금제|이용권|프로그램|옵션|상품|제도|화면|메뉴|방식|구조|이슈|현상|것|조치)$"
)


_QUANTITY = r"(?:\(?\d[\d,.~]*(?:만|천|억)?\s?[가-힣A-Za-z%]{0,4}\)?|하루|매일|매월|매주|월|주|연|일|1인|인당|최대|최소|약|총|각|선착순|회당|건당|한\s사람|[가-힣A-Z]{1,4}당|이내|이상|이하|까지|동안|간)"
_LIMIT_FIRST = re.compile(r"(?!해당|담당)(?:1인|인당|[가-힣A-Za-z]{1,4}당|1인당|하루|1일|매일|월|주|최대)\s?\d")
_ONLY_QUANTITY = re.compile(rf"^{_QUANTITY}(?:\s{_QUANTITY})*$")
_TOLD_BY = re.compile(r"(?:\S+\s){0,2}?\S*(?:결과|발표|답변|회신|통보|알림|안내|당첨|확정)(?:은|는)\s")
_TAKES_OUT = re.compile(r"(?P<much>.*\d\S*까지)\s(?P<stem>[가-힣]{1,4})(?<=[하내르오가받찍넣보쓰담꾸우리])기")
"""How much one may do, named by its verb: "하루 5개까지 꺼내기"."""
_MAY = re.compile(
    r"^(?!.*(?:시|분|일|월|자정|정오|때|만기|종료|당일|전날)(?:\([월화수목금토일]\))?까지).*\d\s?(?:회|번|개|명|건|곳|장|대|매|인|자|km|kg|편|종|봉|박|마리|개월|시간)까지$"
)


_BY_RULE = re.compile(r"(?:기준|규정|조건|요금|가격|금액|방식|약관|정책|요율|금리|적립률|할인율)(?:으로|로)$")
"""What holds as before or from then on: 1월 가입분은 옛 기준으로."""
_BY_MEANS = re.compile(
    r"(?:신청|접수|예약|예매|문의|취소|변경|해지|환불|조회|확인|가입|결제|납부|등록|발급|교환|반품)(?:\s?\([^()]*\))?(?:은|는)\s(?:\S+\s){0,4}\S*[가-힣)](?<![경통도])(?:으로|로)$"
)
"""By which way something is done that customers do: 신청은 앱으로."""


def _possible(text: str, field: Field, label: str) -> str | None:
    """What is possible, and for whom: 전화예매로, 회원만, 서울부터, 하루 3회까지."""
    if _BY_RULE.search(text):
        return f"{text} 적용됩니다"
    if _BY_MEANS.search(text) and names_topic(text):
        return f"{text} 가능합니다"
    if field is Field.TARGET and re.search(r"[가-힣](?:에게|한테|께)$", text):
        return f"{text} 해당됩니다"
    if breaks_off(text):
        return None
    if text.endswith("만") and len(text) > 1 and not re.search(r"[\d천백십]만$", text):
        return only(text[:-1], field, label)
    if field is Field.TARGET and text.endswith("부터") and not has_topic(text) and not text.endswith("원부터"):
        applies = re.search(r"(?:건|(?<!\s)분|주문|결제|갱신|가입|구매|신청|예약|접수|출고|발급|계약|이용)부터$", text)
        return f"{text} {'적용됩니다' if applies else '이용하실 수 있습니다'}"
    if found := _TAKES_OUT.fullmatch(text):
        return f"{found['much']} {polite(found['stem'])}실 수 있습니다"
    from_or_to = re.search(r"(?:최소|최대)\s?\d[\d,]*(?:만|천)?\s?원(?:부터|까지)$", text)
    return f"{text} 가능합니다" if from_or_to or _MAY.match(text) else None


def _labelled(text: str, field: Field) -> str | None:
    """What stands under a label of its own that lacks its colon or its particle."""
    if found := _AFTER_CONDITION.match(text):
        return f"{found['lead']} {josa(found['of'], '이/가')} {found['amount']}입니다"
    if found := _FROM_TO.match(text):
        return f"{josa(TOPICS[Field.PRICE], '은/는')} {found['was']}에서 {josa(found['now'], '으로/로')} 변경됩니다"
    for named in _NAMED:
        found = named.match(text)
        if found and takes_particle(found["of"].rpartition(" ")[2]):
            return f"{josa(found['of'], '은/는')} {found['rest']}{'' if found['rest'].endswith('니다') else '입니다'}"
    if found := _HOURS_OF.match(text):
        return f"{found[1]} 시간은 {found[2]}입니다"
    if (found := _KINDS.match(text)) and field is not Field.HOW_TO:
        return says_is(found["of"], found["rest"])
    if found := _LABELLED.match(text):
        return says_is(found[1], found[2])
    return None


def say_phrase(text: str, field: Field, own: str, label: str) -> str | None:
    """Say a noun phrase: of its label, of its own topic, as what is possible, else of what its field is about.

    None where it breaks off, so that not even 입니다 can follow.
    """
    if _TOLD_BY.match(text) and re.search(r"(?:으로|로)$", text):
        return None  # by which way one is told: nothing that is possible
    lead = f"{under(label)} " if label else ""
    done = _possible(text, field, label)
    if done is not None or (breaks_off(text) and not re.search(r"[가-힣]대로$", text)):
        return f"{lead}{done}" if done else None
    if not label and (labelled := _labelled(text, field)) is not None:
        return labelled
    if not label and field is not Field.TARGET and not has_topic(text) and (named := named_amount(text)):
        return says_is(*named)
    return f"{lead or of_field(text, field, own)}{text.removeprefix(own + ' ')}입니다"


def of_field(text: str, field: Field, own: str) -> str:
    """What its field is about, as a phrase is said of it; "" where it has a topic of its own or is not certainly of that kind."""
    whom = field is Field.TARGET and own == TOPICS[field] and names_whom(text)
    return f"{under(own)} " if whom else _of_field(text, field, own)


def _of_field(text: str, field: Field, own: str) -> str:
    if has_topic(text) or _OPENS_ITSELF.match(text) or _NAMES_ITSELF.search(text) or _CLAUSES.search(text):
        return ""
    parts = COMMA.split(text)
    if own == "이용 한도" and _MONEY.search(text) and not _AT_MOST.search(text):
        return ""  # 36개월 월 24,900: a price, and no limit
    if own == "이용 한도" and all(_ONLY_QUANTITY.match(part) or _LIMIT_FIRST.match(part) for part in parts):
        return "이용 한도는 "
    if field is Field.TARGET and not _LIMIT_FIRST.match(text):
        return f"{under(own)} " if own != TOPICS[field] or names_people(text) else ""
    if field in (Field.LIMITS, Field.HOW_TO, Field.TARGET) and all(
        _LIMIT_FIRST.match(part) or (own == "이용 한도" and _ONLY_QUANTITY.match(part)) for part in parts
    ):
        return "이용 한도는 "
    if field is Field.LIMITS and own == "운영 시간" and len(parts) == 1:
        return "운영 시간은 "
    if field is Field.PRICE and (own != TOPICS[field] or not _AMOUNT_FIRST.match(text) or not _MONEY.search(parts[0])):
        return "혜택은 " if own == "혜택" and len(parts) == 1 and _GIVEN.search(text) else ""
    if field is Field.HOW_TO and not _WAY.search(text):
        return ""
    if field is Field.PRICE and own == TOPICS[field] and _AT_MOST.search(parts[0]):
        return ""  # 월 최대 20만원: what is given at most, as likely as what is paid
    if field is Field.PLATFORM and not _DEVICES.search(parts[0]):
        return ""
    if field in (Field.PRICE, Field.HOW_TO, Field.PLATFORM):
        return "" if _ENDS_IN_DEED.search(text) else f"{under(own)} "
    return ""


_MONEY = re.compile(r"\d\s?(?:천|만|백|억)?\s?(?:원|달러|P)|\d,\d{3}|무료|유료|별도")
_GIVEN = re.compile(r"할인|적립|지급|캐시백|쿠폰|증정|페이백|포인트|\d\s?P\b")
_DEVICES = re.compile(
    r"PC|웹|iOS|IOS|안드|아이폰|갤럭시|아이패드|태블릿|버전|기종|단말|기기|브라우저|크롬|사파리|펌웨어|셋톱|키오스크|TV|앱|모바일|스마트폰|윈도|맥|워치|패드|OS|Android"
)
_AT_MOST = re.compile(r"최대|한도|이내|까지")
_PEOPLE = re.compile(
    r"(?:회원|고객|유저|셀러|사용자|이용자|가입자|점주|업주|사장|환자|사람|플랜|요금제|계정|임직원|직원|학생|수강생|재학생|재수생|학부모|구매자|참여자|신청자|예약자|예매자|계약자|구독자|거주자|근무자|보유자"
    r"|소지자|수급자|대상자|사업자|소상공인|세대|세대주|가구|가족|개인|법인|단체|님|명|분|손님|투숙객|승객|라이더|기사|판매자|입점사|어린이|청소년|성인|어르신|장애인|군인|외국인|내국인|주민|시민|도민|구민|청년"
    r"|신혼부부|임산부|다자녀|보호자|등급|VIP|워크스페이스|전원|누구나|모두|회선|학년|[초중고]\d|\d\s?세|년생|출생자?|만 \d+세 (?:이상|이하|미만|초과)|세 (?:이상|이하|미만)|\d명 (?:이상|이하|미만))(?:들)?$"
    r"|(?:서울|경기|인천|부산|대구|대전|광주|울산|세종|제주|강원|수도권|전국|전\s?(?:지역|지점|매장|점포)|\s전체)$"
)
"""Whom something is for: people by what they are or have, their age, their accounts, where they live."""
_SO_MANY_EACH = re.compile(r"(?:1인|인당|한 \S{1,4}|[가-힣]{1,4}당)\s?(?:\d|한 )\S{0,4}$")


def names_whom(text: str) -> bool:
    """Say whether one phrase names whom or what something is for, with all that is said of them: 신용대출을 보유하고 동의하신 고객, 등급 이상."""
    if COMMA.search(text) or names_topic(text) or re.match(r"대상(?!자|\s)|제외|미대상|또는|단\s", text):
        return False
    own = core(text)
    return _PEOPLE.search(own) is not None or _WHAT.search(own) is not None


_WHAT = re.compile(
    r"(?:[가-힣]점|단지|지역|계약|상품|특약|보험|카드|계좌|항공권|운임|이용권|모델|기종|품목|\d종|업종|[가-힣]생|[가-힣](?:객|(?<![라할확승])인|자|민)|고지서|이상|이하|미만|전부|차량|주문|매물|요금제|건물|아파트|오피스텔)$"
)
"""What something holds for where nobody is named."""


def names_people(text: str) -> bool:
    """Say whether a phrase names whom something is for, in each of its parts: nothing else is a target, whatever it is filed under."""
    parts = [re.sub(r"\s*\([^()]*\)", "", part).strip() for part in COMMA.split(text)]
    first = parts[0]
    if re.match(r"대상(?!자|\s)|제외|미대상", first) or re.search(r"(?:\s시|[가-힣]면|경우|때)\s", first):
        return False
    named = [part for part in parts if not _SO_MANY_EACH.search(part)]
    return bool(named) and all(_PEOPLE.search(re.sub(r"까지$", "", part)) is not None for part in named)


_ENDS_IN_DEED = re.compile(rf"(?:^|[\s,])(?:{'|'.join(sorted({*CAN, *ACTIONS, *HAPPENS}, key=len, reverse=True))})$")
"""What somebody does or what happens is neither whom something is for nor what it runs on."""
_WAY = re.compile(
    r"(?:버튼|메뉴|탭|아이콘|화면|페이지|홈|앱|웹|전화|ARS|QR|링크|창구|센터|매장|지점|홈페이지|누리집|배너|게시판|채널|코드|필터|토글|라이브탭|문자|카톡|이메일|우편|방식|\d{4})['\"’”\]]?$"
)
"""What somebody goes to or uses: nothing else is how something is done."""
_AMOUNT_FIRST = re.compile(
    r"^(?:(?:월|연|주|하루|총|약|최대|최소|편도|왕복|기본|정액|평일|주말|성인|어린이|추가|기존|\S{1,4}당|\d+\S{0,4}|\d\S* ?(?:부터|까지|~)?)\s?)*\d[\d,.]*\s?(?:만|천|백)*\s?(?:원|달러|%|P)|^(?:무료|유료)$"
)


_THING = re.compile(
    r"(?:상품|건|주문|분|카테고리|종|품목|제품|메뉴|점|매물|차종|모델|보험|주식|쿠폰|티켓|좌석|항목|콘텐츠)$"
)
_PERSON = re.compile(
    r"(?:회원|고객|유저|셀러|사용자|이용자|가입자|점주|환자|등급|사람|플랜|계정|임직원|학생|구매자|참여자|신청자|보호자|님|명)$"
)


def only(text: str, field: Field, label: str) -> str | None:
    """Say of whom or what alone something holds: 회원만 이용하실 수 있습니다, 앱에서만 가능합니다, 30분 이상 지연될 때만 해당됩니다."""
    if re.search(r"(?:경고|주의|안내|알림|쿠폰|포인트)$", text) and names_topic(text):
        return f"{text}만 드립니다"  # 첫 위반은 경고만: nobody may choose it
    if field in (Field.POLICY, Field.PRICE, Field.KNOWN_ISSUES) and not text.endswith(("에서", "으로", "로")):
        return f"{text}만 가능합니다"
    if (
        text.endswith(("에서", "에게"))
        or (_PERSON.search(text) and not _CLAUSE_BEFORE.search(text))
        or (field is Field.TARGET and re.search(r"[A-Za-z]$", text))
    ):
        return f"{text}만 이용하실 수 있습니다"
    if text.endswith(("까지", "부터", "에", "로")) or _DEED.search(text):
        return f"{text}만 가능합니다"
    if _THING.search(text) and not text.endswith(("지점", "매장", "가맹점")):
        return f"{text}만 {'해당됩니다' if field is Field.TARGET else '가능합니다'}"
    if label and (field is Field.PLATFORM or _PLACE.search(text)):
        return f"{text}만 가능합니다"
    if (field is Field.PLATFORM or _PLACE.search(text)) and not names_topic(text):
        return f"{text}에서만 이용하실 수 있습니다"
    return f"{text}만 {'해당됩니다' if field is Field.TARGET or text.endswith(_CASES) else '가능합니다'}"


_CASES = ("때", "경우", "시", "건", "분", "상품", "제품")
"""What a line holds for: nobody is able to do it."""
_DEED = re.compile(rf"(?:{'|'.join(sorted(CAN, key=len, reverse=True))}|환불|취소|교환|배송|이체|카드|현금)$")
_CLAUSE_BEFORE = re.compile(r"[가-힣](?:면|고|어도|아도)\s")
