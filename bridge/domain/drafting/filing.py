"""What a statement is about, by its words alone, and whether it plainly states something at all."""

from __future__ import annotations

import re

from bridge.domain.drafting.standing import ENDED
from bridge.domain.notes import Field
from bridge.domain.sentences import foreign

_CHATTER = re.compile(
    r"안녕하세요|감사|고맙|수고|공유\s?(?:드|합|해|부탁)|부탁|여러분|죄송|양해|두서|참고(?:로|만|해|하세요|바랍)|문의\s?(?:많|예상|올|몰릴|주세요|주시|는\s?저)|"
    r"물어보실|DM|확인했|기획자|기획팀|담당|드디어|드뎌|축하|기대|저희끼리|미리|TF|셀\b|회의|기획서|문서|초안|매뉴얼|스크립트|노션|위키|시안|디자인|"
    r"저희|우리|제가|겁니다|거예요|추정|예상|"
    r"heads?[ -]up|folks|\bping\b|@|<|Q[.:]|FYI|cc\b|확정되면|다시\s?(?:공유|올릴)|정리해|전달\s?(?:드|부탁)|모르는|물어봐|알려\s?(?:드릴|주세)|숙지|대비|배포본"
)
_STATING = re.compile(
    r"(?:니다|어요|아요|해요|돼요|에요|예요|[됨함음임]|없음|있음|가능|불가|필수|필요|무료|유료|동일|예정|적용|제외|포함|미지원|지원|발송|유지|그대로|허용|완료|미검증|응답|"
    r"노출|종료|삭제|보관|지급|환불|취소|면제|청구|상이|변경|이관|차감|확인|위치|흰 화면|미정|부터|까지|수정|내년|추후|\d:\d\d|\sO|\d\s?(?:원|%|개|회|명|일|시|시간|분|P|곳|장|건|매|권|대|인|박|세|살|팀|GB|MB|km|kg)|만|X)(?:\s?\([^()]*\))?[.!~ㅎㅋ\s]*$"
)
_FILED: tuple[tuple[Field, re.Pattern[str]], ...] = (
    (Field.KNOWN_ISSUES, re.compile(r"이슈|오류|에러|버그|흰 화면|장애|안 보|초기화|FIX|가림|깨짐|수정|핫픽스|패치")),
    (Field.POLICY, re.compile(rf"환불|취소|{ENDED}|위약금|반품|교환|철회|소멸|환급|면제|보관|삭제")),
    (Field.PRICE, re.compile(r"\d\s?(?:천|만)?\s?원|무료|유료|요금|수수료|비용|할인|적립|포인트|\dP\b")),
    (Field.HOW_TO, re.compile(r"\s>\s|누르|클릭|선택|설정|메뉴|신청|접속|로그인|아이콘|검색창|버튼|입력|켜|자동")),
    (Field.PLATFORM, re.compile(r"앱|웹|PC|iOS|안드|아이폰|버전|브라우저|기기|검증")),
    (Field.TARGET, re.compile(r"대상|고객|회원|지역|지점|전국|수도권|제외|만$")),
    (
        Field.LIMITS,
        re.compile(
            r"미정|내년|추후|시간|기간|안 됨|안됨|안돼|안 됩|초과|유효|금지|제한|이하|이상|\d시|평일|주말|점검|운영|최대|최소|까지$|부터$|불가|안 돼|안 됩|없어도|알림톡|휴대폰"
        ),
    ),
)


def filed(text: str) -> Field | None:
    """Guess the field of a statement by its words; None where they say nothing."""
    return next((field for field, words in _FILED if words.search(text)), None)


_FREE = re.compile(r"(?:전부\s?|완전\s?|모두\s?)?무료[!~.]*$")
_FIGURE = re.compile(r"^[가-힣]{2,8}\s(?:최대|최소|월|연|하루|각)?\s?\d[\d,.]*\s?\S{0,4}$")
_OF_SOMETHING = re.compile(r"^(?:[^\s,]+\s){0,3}?[^\s,]*[가-힣](?:은|는)\s.{2,}[가-힣0-9%)]$")


_TO_FOLLOW = re.compile(
    r"드릴게요|따로\s(?:드|공유|안내|공지)|공지\s예정|확정되면|정해지면|논의\s?중|협의\s?중|검토\s?중"
)


def talks(text: str) -> bool:
    """Say whether a text is talk among planners."""
    return _CHATTER.search(text) is not None


def to_follow(text: str) -> bool:
    """Say whether a text only announces that something will be told later."""
    return _TO_FOLLOW.search(text) is not None


def plainly_states(text: str, *, listed: bool = False) -> bool:
    """Say whether a text states one thing to whoever reads it, and is no talk among planners.

    `listed`: it stands in a list, where a noun phrase about a topic states something, too.
    """
    if _FREE.match(text):
        return True
    if not 4 <= len(text) <= 160 or talks(text):
        return False
    if _STATING.search(text) or _FIGURE.match(text):
        return True
    return listed and len(text) <= 60 and _OF_SOMETHING.match(text) is not None


_POLICY = re.compile(
    rf"환불|취소|{ENDED}|위약금|반품|교환(?!권|소|학생)|철회|환급(?!률)|양도|소멸|회수|만료|다운그레이드|탈퇴|청약|명의\s?변경|반납|소급|보상|예약\s?변경|변경은|변경\s?(?:가능|불가)"
    r"|재발송|(?:이미|기존에|기존)\s?(?:예약|주문|구매|결제|신청)|중도|폐지|무효|정지"
)
_RETURNED = re.compile(rf"환불|위약금|취소|{ENDED}|반품|교환|변경은|환급|회수|반송|소멸|소급|보상|양도|만료|철회")
_STRICT_POLICY = re.compile(
    rf"환불|위약금|취소\s?(?:시|는|수수료|가능|불가|하면)|{ENDED}\s?(?:시|는|가능|불가)|반품|양도"
)
_MONEY = re.compile(
    r"\d\s?(?:천|만|억)?\s?(?:원|P(?![A-Za-z])|포인트|달러)|무료|유료|무상|요금|수수료|비용|할인|적립|금리|이자|쿠폰|배송비|부담|캐시백|혜택|가격|이용료|연회비|보험료|면책금|과금|무배|추가금|세금|관세|%|인상|인하|적용가"
)
_STEPS = re.compile(
    r"\s?>\s?|누르|눌러|클릭|선택|설정|메뉴|신청|접속|로그인|아이콘|검색창|버튼|입력|등록|켜|끄면|앱에서|웹에서|방문|제출|QR|전화로|발급|조회"
)
_FAULT = re.compile(
    r"이슈|오류|에러|버그|흰\s?화면|장애|안\s?보(?!내)|초기화[됩되됨돼]|실패|깨[지짐져]|가[려림]|튕|느[려림]|지연|늦|수정|핫픽스|패치|안\s?[뜨떠뜸]|안\s?[오와]|업데이트|잔액|표시|먹통|멈|일시|보일 수|간헐|FIX|fix|안\s?[됨돼되됩]|불가|구버전|미만"
)
_COSTS = re.compile(r"\d\s?(?:천|만)?\s?(?:원|P(?![A-Za-z])|포인트)(?![가-힣]*\s?(?:상당|이용권))")
_WITHIN = re.compile(r"까지|최대|최소|한도|이상|이하|미만|초과|넘|정지|제한|불가|안\s?[돼되됩]|신분증")
_GIVEN = re.compile(r"보장(?:됩|돼|$)|제공(?:됩|돼|$)|포함(?:됩|돼|$)")
_SHOWN = re.compile(r"지도에|표시(?:$|됩|돼|되)|보실 수|확인하실|기본값|기본 설정")
_ENDS = re.compile(r"^\d.*(?:중단|종료|마감|차단|폐쇄)$")
_WHO_STAYS = re.compile(r"^(?:기존|이미)\s?(?:가입|회원|고객|이용자|구독)")
_OWED = re.compile(
    r"(?:무료|유료|\d\s?(?:천|만)?\s?원)(?:입니다|이에요|예요|임|씩|부터)?[.!~]*$|면제(?:됩니다|돼요|됨|예요)?[.!~]*$"
)
_NOT_TAKEN = re.compile(r"(?:못\s?(?:합니다|해요|함)|안\s?(?:합니다|해요|함|받아요|받음))[.!~]*$")
_COUNT_ONLY = re.compile(r"^(?:하루|1일|1회|일|월|연|1인당?|ID당|인당)\s?(?:최대\s?)?\d")


_REWARD = re.compile(
    r"(?:시청|출석|참여|달성|랭킹|사전|완주|미션|이벤트|당첨|접속|시즌)\s보상|보상(?:은|이|으로)?\s(?:\S+\s){0,5}?(?:우편|다이아|티켓|코인|젬|루비|상자|아이템|쿠폰|포인트)"
)
"""What players and takers of part are given, which gives nothing back."""
_OF_RETURNS = re.compile(rf"취소|환불|위약금|반품|{ENDED}|교환")
_STEP = re.compile(
    r"(?:전|후|뒤|당일|전날|이내|까지|경과)\s?(?:까지)?(?:은|는|에는|에)?\s?[:：]?\s?(?:무료|\d|위약금|취소|전액|수수료|불가|이용료|결제)"
)


def gives_back(text: str) -> bool:
    """Say whether a text holds a rule for changing one's mind: cancelling, returning, getting money back."""
    return _RETURNED.search(text) is not None


_ENGLISH: tuple[tuple[Field, re.Pattern[str]], ...] = (
    (Field.POLICY, re.compile(r"\b(?:refund|cancel|return|exchange)", re.IGNORECASE)),
    (
        Field.PRICE,
        re.compile(
            r"[₩$€£]\s?\d|\d\s?(?:KRW|won)\b|\b(?:free|fee|fees|price|charge|discount|cashback)\b", re.IGNORECASE
        ),
    ),
    (
        Field.KNOWN_ISSUES,
        re.compile(r"\b(?:bug|glitch|crash|known issue|may (?:lag|flicker)|reopen|broken)", re.IGNORECASE),
    ),
    (
        Field.HOW_TO,
        re.compile(
            r"^(?:go|tap|pick|click|open|enter|select|choose|press|scan|log in|turn)\b|\b(?:tap|click|settings|menu|checkout)\b",
            re.IGNORECASE,
        ),
    ),
    (
        Field.TARGET,
        re.compile(
            r"^(?:who|target)\b|\b(?:KR|JP|US|Korea) only\b|^(?:[\w+.,&-]+\s){0,6}(?:users|members|shoppers|subscribers|workspaces|addresses)$(?<!\d members)",
            re.IGNORECASE,
        ),
    ),
    (Field.PLATFORM, re.compile(r"\b(?:iOS|Android|web only|app only|browser|desktop)\b", re.IGNORECASE)),
)


def _heading_of_english(text: str, field: Field) -> Field:
    if field in (Field.SCRIPT, Field.HANDLING, Field.CONTACT, Field.LINK):
        return field
    return next((found for found, words in _ENGLISH if words.search(text)), field)


def heading(text: str, field: Field, name: str = "") -> Field:
    """Return under which heading a statement belongs: where the reader filed it, unless its words plainly say otherwise.

    변경·취소·환불 is read first by whoever handles a dispute, so that nothing else may stand there. `name` is the launch's: the
    steps of a cancellation rule are rules for cancelling, whatever they cost.
    """
    if foreign(text):
        return _heading_of_english(text, field)
    if (
        field in (Field.POLICY, Field.LIMITS, Field.PRICE)
        and _PRICE_NAMED.search(name)
        and "→" in text
        and _AMOUNTS.search(text)
    ):
        return Field.PRICE  # what the launch's own price was and will be, with or without its 원
    if (
        _OF_RETURNS.search(name)
        and (_STEP.search(text) or "→" in text)
        and field in (Field.POLICY, Field.PRICE, Field.LIMITS)
    ):
        return Field.POLICY
    if field is Field.POLICY and _REWARD.search(text) and not _OF_RETURNS.search(text):
        return Field.PRICE
    if field is Field.POLICY and (not _POLICY.search(text) or (_MONEY.search(text) and not _RETURNED.search(text))):
        if _WHO_STAYS.search(text):
            return Field.TARGET
        return Field.PRICE if _MONEY.search(text) else Field.HOW_TO if _STEPS.search(text) else Field.LIMITS
    besides = text.replace(name, "") if name else text  # 간편환불 버튼 is no rule for refunds
    if field in (Field.LIMITS, Field.PRICE, Field.HOW_TO) and _STRICT_POLICY.search(besides):
        return Field.POLICY
    if field is Field.PRICE and not _MONEY.search(text):
        return Field.HOW_TO if _STEPS.search(text) else Field.LIMITS
    if field is Field.LIMITS and _COSTS.search(text) and not _WITHIN.search(text):
        return Field.PRICE
    if field is Field.KNOWN_ISSUES and not _FAULT.search(text):
        return Field.LIMITS
    return _no_person(text) if field is Field.TARGET else field


_PRICE_NAMED = re.compile(r"요금|가격|이용료|수수료|연회비|[가-힣]비(?:용)?(?:\s(?:인상|인하|조정|변경))?$")
_AMOUNTS = re.compile(r"\d{1,3},\d{3}|\d\s?(?:천|만)?\s?원|\d(?:천|만)")


def _no_person(text: str) -> Field:
    """Where something belongs that was filed as whom a launch is for."""
    if _SHOWN.search(text):
        return Field.HOW_TO
    if _ENDS.search(text):
        return Field.LIMITS
    if _GIVEN.search(text) or _COUNT_ONLY.search(text) or _NOT_TAKEN.search(text):
        return Field.LIMITS
    return Field.PRICE if _OWED.search(text) or _BENEFIT.match(text) else Field.TARGET


_BENEFIT = re.compile(r"(?:[^\s,]+\s){0,3}?[^\s,]*(?:할인|쿠폰|적립|캐시백)(?:은|는|이|가)\s")
