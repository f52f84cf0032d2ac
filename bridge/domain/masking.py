"""Personal data taken out of what agents type before it is kept or crosses to another company.

Agents paste what customers send: names, telephone, card, resident registration and account numbers, addresses of e-mail. None of it is
needed to find an entry or to answer a question. A name of three syllables is masked beside what makes it a customer's ("고객 홍길동", "홍길동
고객님", "성함: 홍길동"). In doubt a number is masked; a price, a date, a version or a company's public
number (1588-1234) is not personal and stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable

EMAIL = "[이메일]"
RESIDENT = "[주민등록번호]"
CARD = "[카드번호]"
PHONE = "[전화번호]"
ACCOUNT = "[계좌번호]"
NAME = "[이름]"

_GAP = r"[\s.\-–—]"

_EMAIL = re.compile(r"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)*\.[A-Za-z]{2,}")
_RESIDENT = re.compile(
    rf"(?<!\d)\d{{2}}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:{_GAP}{{1,3}}[0-9][\d*●xX]{{6}}|[1-8]\d{{6}})(?!\d)"
)
_CARD = re.compile(
    rf"(?<!\d)(?:\d{{4}}{_GAP}{{1,3}}[\d*●xX]{{4}}{_GAP}{{1,3}}[\d*●xX]{{4}}{_GAP}{{1,3}}\d{{3,4}}"
    rf"|3\d{{3}}{_GAP}\d{{6}}{_GAP}\d{{5}}|\d{{15,16}})(?!\d)"
)
_PHONE = re.compile(
    rf"(?<!\d)(?:\(?\+?82\)?{_GAP}?\(?0?\)?|\(?0)(?:1[016789]|2|[3-6][1-5]|70|50\d?)\)?{_GAP}{{0,3}}\d{{3,4}}{_GAP}{{0,3}}\d{{4}}(?!\d)"
)
_ACCOUNT = re.compile(r"(?<![\d\-])\d{2,6}(?:-\d{1,8}){1,4}(?![\d\-])")
_PUBLIC = re.compile(r"1[568]\d\d-\d{4}")

# What begins like a family name and stands beside "고객" all the same: "구매한 고객님", "고객 문의가".
_NO_NAME = (
    r"(?!이용|이분|이런|이번|이상|이미|이벤|이메|이름|이전|이후|이사|이체|이의|이탈|이력|이관|이동|신청|신규|신고|신분|신용|구매|구독|구분|구입|주문|주소|주말|주의|주차|문의|문자|정보|정지|정상|정기|정산|정회|정책|정도|"
    r"안내|안심|안전|안되|안돼|안하|안나|안들|안보|전체|전용|전화|전부|전액|전자|전달|전산|전월|유료|유저|유형|유의|유효|유치|유입|임시|임직|임의|장기|장애|장바|장소|조회|조건|조치|지금|지원|지급|지난|지역|지인|지정|"
    r"차단|차감|차량|차이|최근|최초|최대|최소|추가|추천|하나|하루|한도|한번|한정|한테|현재|현금|현장|황금|홍보|허용|허가|노출|노인|노트|남은|남성|남자|나이|나중|민원|민감|반품|반응|방문|방법|방식|배송|배달|백화|백신|"
    r"변경|변동|변심|변제|서비|서류|서명|선물|선정|선택|선불|설정|설명|설치|성인|성명|성함|소액|소유|소개|소비|손해|손님|송금|송장|심사|양도|양식|양해|여러|여성|여행|여부|여권|연락|연체|연장|연결|염려|오류|오늘|오전|오후|오픈|"
    r"우대|우수|우편|우선|원래|원하|원본|위약|위임|위치|유선|윤리|은행|인증|인터|인하|인상|임차|채널|천원|권한|권리|고객|고지|공지|공유|공동|강제|강의|곽티|국내|국제|길이|김치|금액|금일|기존|기타|기기|기간|기준|명의|"
    r"모든|모바|마이|마감|마일|박스|도착|도움|동의|동일|맹점|표시|하는|하신|하면|한다)"
)
_PERSON = (
    _NO_NAME
    + r"[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부]"
    r"[가-힣]{2}"
)
_NAME_BEFORE = re.compile(
    rf"(?<![가-힣]){_PERSON}(?<![한된는할던될])(?=\s?(?:고객님?|회원님|손님|님|씨)(?:[은는이가의께을를도과와]|에게|한테|께서|이)?(?![가-힣]))"
)
_NAME_AFTER = re.compile(
    rf"(?<![가-힣])(?P<label>(?:고객(?:명|님)?|회원명|성함|성명|예금주|수취인|신청자|주문자)(?:은|는|이)?\s?[:：]?\s?)(?<![가-힣]){_PERSON}"
    r"(?=\s?님|\s?씨|(?:[은는이가의께을를도과와]|에게|한테|께서|이)?(?![가-힣]))"
)


def _phone(found: re.Match[str]) -> str:
    """A bracket that opens before the number and closes behind something else is not the number's."""
    opened = found.group().startswith("(") and ")" not in found.group()
    return f"({PHONE}" if opened else PHONE


def _account(found: re.Match[str]) -> str:
    digits = sum(sign.isdigit() for sign in found.group())
    is_account = 10 <= digits <= 16 and found.group().count("-") >= 2
    return ACCOUNT if is_account and not _PUBLIC.fullmatch(found.group()) else found.group()


_STEPS: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_EMAIL, EMAIL),
    (_RESIDENT, RESIDENT),
    (_CARD, CARD),
    (_PHONE, _phone),
    (_ACCOUNT, _account),
    (_NAME_BEFORE, NAME),
    (_NAME_AFTER, rf"\g<label>{NAME}"),
)


_MARKS = re.compile(
    "|".join(map(re.escape, (EMAIL, RESIDENT, CARD, PHONE, ACCOUNT)))
    + rf"|{re.escape(NAME)}(?:\s?(?:고객님|회원님|님|씨)(?![가-힣]))?"
)


def mask(text: str) -> str:
    """Return `text` with personal data replaced by the name of its kind in brackets. Masking twice changes nothing."""
    for pattern, put in _STEPS:
        text = pattern.sub(put, text)
    return text


def without_marks(masked: str) -> str:
    """Return masked words without the names of what was taken out: they are ours, and nobody asked for them."""
    return " ".join(_MARKS.sub(" ", masked).split())
