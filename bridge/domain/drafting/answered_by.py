"""Whether what is said first answers a question in a customer's words, and not only shares a word with it.

"12월에 남은 무료 횟수는 이월되지 않습니다" has 무료 in it and tells nobody whether he has to pay. So every question that the manual's
types give is held against the sentence once more: what it asks for (an amount, a way, a day, a person) must be what the sentence
says. A question of another shape is answered as far as this module knows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bridge.domain.drafting.yes_or_no import SENTENCE

_MONEY = r"\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|달러|유로|엔|won|P(?![A-Za-z])|포인트|마일)|\d\s?%|[$€]\s?\d"
_FREE = r"무료|무상|공짜|면제|\bfree\b"
_DAY = r"\d{1,2}월|\d{1,2}일|\d{1,2}시|\d\s?영업일|요일|주말|평일|오늘|내일|다음\s?날|당일|연중|자정|정오|즉시|바로|매[일주월년]"
_DEVICE = r"PC|웹|iOS|IOS|안드|아이폰|갤럭시|아이패드|태블릿|버전|기종|단말|기기|브라우저|크롬|펌웨어|셋톱|키오스크|TV|앱|모바일"


@dataclass(frozen=True, slots=True)
class _Shape:
    """A kind of question: how it is asked, what a sentence has that answers it, and what shows that it speaks of something else."""

    asks: re.Pattern[str]
    has: re.Pattern[str]
    lacks: re.Pattern[str] | None = None
    whole: bool = False


def _shape(asks: str, has: str, lacks: str = "", *, whole: bool = False) -> _Shape:
    return _Shape(re.compile(asks), re.compile(has), re.compile(lacks) if lacks else None, whole)


_NOTICE = r"(?:알림톡|문자|메일|푸시|안내문|공지|우편|고지서)\S{0,4}\s(?:\S+\s){0,3}\S*(?:발송|보내|나가|나갑|드립|올라|게시|붙)"
"""That customers are written to is no answer to what they ask of the thing itself."""
_GIVEN = r"보상(?:금|됩|해|합|액)|적립금은|지급됩|지급합|환급|환불|돌려(?:드립|받|줍)|반환|증정|벌금|예약금을 받"
_SHAPES: tuple[_Shape, ...] = (
    _shape(
        r"^(?:이거 |그래서 )?얼마(?:예요|가 되는|로 바뀌)|^요금은 어떻게",
        rf"{_MONEY}|{_FREE}|\d,\d{{3}}|요금[은이]|비용[은이]",
        rf"{_GIVEN}|취소\s?수수료|위약금|적립금|\d원 환급|규정 변경|무료 횟수|빠집|뺍|깎|할인|차감|안 받습|받지 않|미반납|분실|파손|위반|\d\s?% (?:초과|이상|미만|이하)|^(?:주차|현장 판매|재발급|\S+ 재발급)|(?:해지|취소|연체|노쇼)\s?시\s",
    ),
    _shape(r"몇 시까지 해요", r"까지|24시간|자정|정오|until|close", rf"^[^.]*(?:{_MONEY})|변동|그대로|기존|종전"),
    _shape(
        r"주말에도 해요|평일에도|휴일에도|공휴일에도",
        r"운영|영업|열|쉽|쉬|휴무|휴관|시부터|상담|접수|까지|연중|진행|가능|이용|매주|매일",
        rf"{_MONEY}|\d,\d{{3}}",
    ),
    _shape(r"얼마나 (?:올라|내려|할인)", rf"{_MONEY}|\d"),
    _shape(
        r"돈을 더 내|추가로 내야|추가 비용",
        r"추가|더\s|별도|인상|차액|올라|오릅|오르|초과|그대로|동일|변동|없습니다|무료|무상|면제|포함|넘",
        r"무료로 받|이월|무료 횟수|적립|환급|위약금|취소\s?수수료|^(?:주차|현장 판매|재발급)",
    ),
    _shape(
        r"돈 내야",
        rf"(?:{_FREE})(?!\s?(?:횟수|회차|취소))|(?:추가|비용|요금|수수료|이용료|대행료|배송비|금액|차액|돈)\S*\s|{_MONEY}",
        r"무료로 받|무료 제공|이월|무료 횟수|적립|환급|위약금|취소\s?수수료|(?:변경|취소|교환|반품)\S*\s(?:\S+\s){0,2}(?:무료|무상)|^(?:주차|현장 판매|재발급|\S+ 재발급)",
    ),
    _shape(
        r"^대상이 어떻게",
        r"대상(?:은|이|자)|해당(?:됩|하)|누구나|회원|고객|가입자|사용자|이용자|거주|\d\s?세|개인|법인|학생|학년|[초중고]\d|분(?:만|은|이|들)|투숙|계정|전원|모두|customers|members|users",
        rf"{_NOTICE}|아직 모",
    ),
    _shape(
        r"^저도\s|^누구한테|^저희도\s|못 쓰게 되는",
        r"대상|해당|만\s|누구나|이용하|쓰실|쓸 수|쓰게|참여|가입|신청|적용|됩니다|되며|되고|가능|제외|보유|부터|전용|한정|members|plan|customers|who|eligible|users|한테",
        rf"{_NOTICE}|^\S+은\s지금|고르시|변경 후에는",
    ),
    _shape(
        r"(?:어떻게 (?:신청|접수)해요|(?:예약|결제|등록|신청|접수)은? 어떻게 해요|(?:예약|결제|등록)는 어떻게)",
        r"에서|으로|로\s|통해|누르|눌러|입력|선택|고르|전화|방문|하시면 됩니다|하면 됩니다| > |창구|제출|보여|찍|가져|쓰고|채우",
        r"^(?:신청|예약|등록|결제|접수)(?:하고|하면|하시면|하실 때|한 뒤|하신 뒤)\s(?!.*(?:됩니다|주세요|바랍니다)\.?$)|^(?:신청|예약|등록|결제|접수)하시?면\s|(?:신청|예약|등록|결제|접수)\S*한 (?:경우|분|건|고객)|며칠|보험사|지금은\s|^\d+영업일|(?:신청|등록|예약|결제|접수)(?:이|가|은|는)?\s?(?:불가|되지 않|안 됩|하실 수 없)",
    ),
    _shape(
        r"^(?:앞으로는 )?어떻게 하면 돼요|^어떻게 참여",
        r"시면|면\s|에서|으로|로\s|통해|눌|고르|고릅|선택|입력|신청|접수|방문|전화|예약|자동|받고|찍| > |→|\b(?:go to|tap|click|select|open|apply|scan|turn on)\b",
        r"수 없습니다|되지 않습니다|안 ?됩니다|환불|위약금|일정|그대로 유지|^\S+은 (?:그대로|동일)",
    ),
    _shape(
        r"^(?:\S+ )?어디서 (?:해요|하는|신청|접수)|메뉴가 어디",
        r" > |→|에서|매장|지점|창구|메뉴|누르|버튼|Settings|menu|tap",
        r"조회하실|보실 수|확인하실|신메뉴|메뉴가\s",
    ),
    _shape(r"어디서 (?:확인|봐)", r" > |에서|조회|확인|보실|안내문"),
    _shape(r"어디서 받", r"에서|쿠폰함|보관함|수령| > |우편|택배|로\s"),
    _shape(r"^PC에서도", r"PC|웹|컴퓨터|데스크톱|앱에서만|앱으로만|모바일에서만", r"매장|오픈마켓|공식몰"),
    _shape(r"어떤 기기", _DEVICE, r"매장|신청은"),
    _shape(r"아이폰도", r"iOS|IOS|아이폰|애플|Apple"),
    _shape(r"앱 버전이", r"버전|앱 \d|이상|업데이트|구버전|최신"),
    _shape(
        r"왜 안 보여",
        r"안 보|보이|안 뜨|뜨|노출|순차|순서대로|단계|먼저 (?:적용|열|보이|제공|오픈|시작)|지역",
        r"상품 먼저|먼저 보냄",
    ),
    _shape(
        r"취소할 수|취소는 어떻게|취소 돼요",
        r"취소|철회|위약금|노쇼|cancel",
        r"(?:구매자|판매자|시터|기사|업체|상대방|병원|회사|매장|가게)(?:가|이)\s(?:\S+\s)?취소|취소되지 않|취소 문자|자동(?:으로)?\s?취소",
    ),
    _shape(r"환불돼요|환불은 어떻게|돌려받", r"환불|환급|돌려|반환|돌아|전액|refund|return", whole=True),
    _shape(r"반품돼요|반품은 어떻게", r"반품|교환|회수"),
    _shape(r"해지할 수|해지하면|중간에 해지", r"해지|탈퇴|철회|구독|중도|cancel"),
    _shape(
        r"바꿀 수 있|나중에 바꿀",
        r"바꾸|바꿀|변경|교환|수정|전환|옮기|고칠|바뀌",
        r"변경 때문|변경된|변경 (?:전|후)|변경 문자|변경됩니다|바뀝니다",
    ),
    _shape(r"안 쓰면 없어", r"소멸|사라|없어|만료됩|만료되|유효|지나면|까지", r"만료 시까지|만료될 때까지"),
    _shape(
        r"받은 것도 가져가",
        r"(?:지급|적립|포인트|쿠폰|캐시|혜택|받|증정|사은품?)[^.]*회수(?!권)|도로 가져|돌려주|차감|빼고",
    ),
    _shape(r"자동으로 취소되기도", r"자동(?:으로)?\s?취소"),
    _shape(r"위약금", r"위약금|수수료|penalt|fee"),
    _shape(
        r"제 정보가 저장|다른 사람도 볼",
        r"저장|수집|보관|삭제|기록|녹음|정보|사진|가려|가립|공개|열람|볼 수|보이|위치|deleted|stored|data",
    ),
    _shape(
        r"제가 따로 해야",
        r"하셔야|해야|하시면|면 됩니다|필요|신청|등록|없습니다|업데이트|자동(?:으로)?\s?(?:적용|전환|이관|연장|변경|바뀌|반영|할인|차감|처리|환불|지급|입금|취소|해지)",
        r"배정",
    ),
    _shape(
        r"안 돼요\.$|안 되는데요|버튼이 안|오류가 나요",
        r"오류|실패|안 |않|못|멈|튕|불가|늦|지연|장애|점검|끊|느려|깨|잘리|겹|비어|사라|다르게|이슈|새로고침|재설치",
    ),
    _shape(
        r"^왜 (?!안 보여|아직|바로)|마음대로",
        r"위해|위한|위하여|때문|따라|따른|사유|조정|서입니다|까지만|이유|반영|강화|만료|사정|정비|감소|것입니다|개선|조치|차원|늘|오르|올라|부담|고려|안정|집중|운영|동의|고지|약관|법|않기로|관계로|바랍니다|양해|사정으로",
        r"같은 (?:\S+ )?사유|예외",
    ),
    _shape(r"보상은 없", r"보상|배상|쿠폰|포인트|드립니다|지급"),
    _shape(r"언제 들어와|아직 안 들어왔", rf"{_DAY}|순차|일괄|적립|지급|입금|환급|반영", rf"{_NOTICE}"),
    _shape(
        r"언제 와요|아직 안 왔",
        rf"(?:{_DAY}|순차|걸리|소요).*|배송|발송|도착",
        rf"{_NOTICE}|^(?:변경|안내|개별)\s?(?:문자|알림)|환불|반품|교환",
    ),
    _shape(r"언제 답해", rf"{_DAY}|답|회신"),
    _shape(r"언제 반영", rf"{_DAY}|반영|실시간"),
    _shape(r"얼마나 걸려|며칠이나", r"\d|하루|이틀|사흘|즉시|바로|걸리|소요|당일|한 시간"),
    _shape(
        r"통화할 수|연락해요", r"전화|통화|번호|연락|고객센터|상담|접수|\d{3,4}-\d{4}|문의", r"공지드릴|안내드릴|예정"
    ),
    _shape(r"뭘 받을 수|혜택이 뭐", rf"지급|드립|증정|쿠폰|포인트|적립|할인|혜택|{_MONEY}|경품|상품권|캐시백"),
    _shape(r"몇 개까지 되나요", r"\d\s?개(?!월)|한 개|무제한"),
    _shape(r"몇 (?!퍼센트)\S+까지|몇 번까지|몇 개까지", r"\d|한 |두 |세 |네 |다섯|열 |무제한|제한"),
    _shape(
        r"쿠폰도 같이",
        r"쿠폰.*(?:함께|같이|중복|적용(?! [후전])|사용(?! [후전])|쓸|쓰|안 됩|불가|되지)|(?:함께|같이|중복).*쿠폰",
    ),
    _shape(r"쿠폰은 언제", r"쿠폰"),
    _shape(r"포인트로 결제", r"포인트.*(?:결제|사용|쓸|쓰|불가|되지)"),
    _shape(r"적립도", r"적립"),
    _shape(r"녹음", r"녹음"),
    _shape(r"언제 삭제|언제까지 보관", r"삭제|보관|지웁|지워|파기|deleted|kept"),
    _shape(r"뭐가 없어지는", r"없어|사라|폐지|종료|중단|끝|못 쓰|안 됩|되지 않|불가|수 없|마감|닫|쉽니다|휴"),
    _shape(
        r"^(?:이미|원래|쌓아|쓰던|남은|기존|지금 쓰는|당분간|예전)\S*\s",
        r"기존|이미|원래|쓰던|쓰시던|쌓|모은|보유|남은|그대로|유지|종전|지금처럼|계속|이관|예전|이전|까지\s\S*\s?(?:결제|주문|구매|예약|가입|신청|승인|청약|접수)|전에\s|먼저|병행|소급|갱신|계약|환불|소멸|기록|내역|되돌|복구|existing|already",
    ),
)


_PLAIN, _EARLY = 50, 36
"""Characters of a sentence that says one thing, and within which a longer one says its amount."""
_AMOUNT = re.compile(rf"{_MONEY}|{_FREE}|\d,\d{{3}}")


def answers(question: str, text: str) -> bool:
    """Say whether `text`, what is said first, says what `question` asks for."""
    first = SENTENCE.split(text.strip())[0]
    for shape in _SHAPES:
        if shape.asks.search(question):
            said = text if shape.whole else first
            if "얼마" in question and len(said) > _PLAIN and not _AMOUNT.search(said[:_EARLY]):
                return False  # an amount at the end of a list is one of many things
            return shape.has.search(said) is not None and not (shape.lacks and shape.lacks.search(first))
    return True
