"""Whether a note says that something does not work just now, or works again: the center may need an urgent notice.

This is asked of what announces nothing only, so that a wrong answer costs an approver one card; the words that tell an announcement
from other talk stand in `cues`.
"""

from __future__ import annotations

from bridge.domain.patterns import compiled

_FAILS = (
    r"(?:안\s?(?:되고|돼|됩|열리|열려|뜨고|뜹|들어가|가고|보이고)|불가(?:합니다|해요|한 상태|상태|능)|실패(?:하고|\s?중|가\s?(?:나|늘|발생))|불안정|(?:지연|누락|중복|끊김)(?:되고|\s?중|(?=이?\s?발생))"
    r"|멈[춰췄췃추]|먹통|끊기|끊겨|튕[기겨깁]|느려(?:졌|지고|요|집)|(?:오류|에러)(?:가|이)?\s?(?:나|난|납|발생|뜨|뜹|떠))"
)
_NOW = r"(?:지금|현재|방금|아까|분째|시간째|발생\s?중|고\s?있(?:어|습|는)|(?:나|나는|발생|확인|파악|점검|복구|조치|대응)\s?중|\d{1,2}(?:시|:)(?:\s?\d{1,2}분?)?쯤?\s?(?:부터|경)|보고\s?있|파악)"
_BROKEN = compiled(rf"{_FAILS}[^\n]{{0,60}}?{_NOW}|{_NOW}[^\n]{{0,60}}?{_FAILS}")
_RECOVERED = compiled(
    r"(?:복구|정상화|해소|해결|조치|원복)(?:가|이|는|은|를|을)?\s?(?:모두\s|다\s)?(?:완료|됐|되었|됨|했|하였|끝)|정상\s?(?:작동|동작|이용|결제|처리|운영)\S{0,3}\s?(?:확인|가능|합니다|됩니다|중)"
)
_NOT_YET = compiled(r"아직|미복구|되면|되는\s?대로|예정|않|못\s?(?:했|하)|안\s?됐|복구\s?중|조치\s?중|계획")
_WAS_BROKEN = compiled(r"복구|정상화|장애|오류|지연|끊김|먹통|실패율")
_TAGGED = compiled(r"\W{0,6}\[?\s?(?:긴급\s?)?(?:장애|오류)\s?(?:공지|안내|알림|발생|공유|상황)?\s?[\]】:：|]")


def broken(told: str) -> bool:
    """Whether something does not work just now, or works again."""
    return bool(_BROKEN.search(told)) or (says_recovered(told) and _WAS_BROKEN.search(told) is not None)


def tagged_as_broken(told: str) -> bool:
    """Whether a note is tagged as an outage and says so: "[장애] 송금이 14시 10분부터 실패하고 있습니다"."""
    return bool(_TAGGED.match(told)) and broken(told)


def says_recovered(text: str) -> bool:
    """Tell whether a message says that something works again, not that it will."""
    return _RECOVERED.search(text) is not None and _NOT_YET.search(text) is None
