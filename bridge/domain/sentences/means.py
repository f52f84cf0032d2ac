"""By which means customers are told something or get it, and where they do it: 결과는 문자, 물통형은 택배, 접수는 카톡 채널."""

from __future__ import annotations

import re

from bridge.domain.korean import particle

_TOLD_BY = re.compile(
    r"(?:결과|발표|답변|당첨|확정|여부|되는지|통보)(?:는|은)?\s.*(?P<by>문자|알림톡|메일|이메일|우편|카톡|푸시|전화)$"
)
_SENT_BY = re.compile(
    r"(?:^(?:[^,]*[가-힣)])(?:은|는)\s(?!.*[가-힣](?:은|는)\s).*(?P<by>우편|택배|퀵)|[가-힣](?:에게|한테|한테는|께|께는)\s.*(?P<what>푸시|문자|알림톡)|때\s(?P<then>푸시|문자|알림톡))$"
)
_DONE_AT = re.compile(
    r"(?:(?:신청|접수|구매|예매|조회|취소|변경|등록|가입|해지|문의|확인|발급|환불)(?:는|은)\s.*)(?:메뉴|채널|아이콘|페이지|홈페이지|누리집|버튼|화면|배너|센터|창구| > [^\s>]{1,10})$"
)


_BY_CUSTOMERS = ("신청", "접수", "예약", "변경", "취소", "문의", "해지", "가입", "등록", "확인", "조회", "결제")
_BY_WAY = re.compile(
    rf"(?:^|\s)(?P<done>{'|'.join(_BY_CUSTOMERS)}|적립|환불|환급|지급|발송|청구|정산|입금|배송|반품|교환)(?:은|는)\s(?!.*[가-힣](?:은|는)\s)(?:.*[가-힣\d](?:으로|로)|.*(?:한번에|한 번에))$"
)
_NO_WAY = re.compile(r"(?:별|그대|새|서|바|따|대|종|도|경|통|무|유|실제|기준으|순으|자동으)로$")
"""Words that end like a way and are none, or say how in another sense."""


def told_by(text: str) -> str | None:
    """What ends in the means by which customers are told or get it, or in the place where they do it: 결과는 문자, 물통형은 택배, 접수는 카톡 채널."""
    if found := _TOLD_BY.search(text):
        return f"{particle(found['by'], '으로/로')} 안내해 드립니다"
    if found := _SENT_BY.search(text):
        means = found["by"]
        return (
            f"{particle(means, '으로/로')} 보내 드립니다"
            if means
            else f"{particle(found['what'] or found['then'], '을/를')} 보내 드립니다"
        )
    if (by := _BY_WAY.search(text)) and not _NO_WAY.search(text):
        return " 하시면 됩니다" if by["done"] in _BY_CUSTOMERS else " 됩니다"
    return "에서 하실 수 있습니다" if _DONE_AT.search(text) else None
