"""Wording that a planner dictates for customers: quoted sentences that are to be said, and his own questions and answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bridge.domain.reading.layout import quotes
from bridge.domain.reading.page import Page
from bridge.domain.reading.secret_words import tells

_SCRIPT_AFTER = re.compile(
    r"^\s?(?:\(?이?\)?라고|(?:으)?로만?(?=\s|$|[.,!])|까지만|까지(?=\s?(?:만|💬|$|[.\s]))|만(?=\s|$|[.!])|(?:으)?로\s?(?:안내|통일|고정|답|응대|말씀|통일)|하면\s?됨|해\s?주|그대로|안내|고정|이렇게|정도로|통일|한\s?(?:줄|마디)(?:로|만)|라\s?(?:안내|말)|💬|🙏)"
)
_SCRIPT_BEFORE = re.compile(
    r"(?:멘트|문구|스크립트|답변|안내|응대|말씀|라고|(?:상담|응대|통화|문의)\s?시|물으면|물어보면|하시면|하면|(?:문의|질문|항의)(?:엔|에는?|는|\s?시)|고객이?께?는?|고객님껜|고객에게는?|(?:분|고객|회원|유저|손님|이용자|사용자)(?:들)?(?:엔|에겐|껜|께는?|에게는?|한테는?)|시\s?:|say|tell|respond|reply|answer|script)[^\"“'‘「]{0,18}$",
    re.I,
)
_SENTENCE_LIKE = re.compile(
    r"(?:니다|세요|어요|아요|해요|예요|에요|돼요|드려요|요|다|바랍니다|주십시오|\.)\s*[.!]?$|\b(?:will|is|are|we|you|your|please)\b",
    re.I,
)
_NOT_TO_BE_SAID = re.compile(
    r"\s?(?:이?라고(?:는|까지)?|이?라는\s(?:말|식|표현)\S*|은|는|만큼은)\s(?:[^\s.,\n]+\s){0,3}?(?:\S{0,3}지[는도]?\s?(?:마|말|않)|말(?:고|아|아주|하면)\s?\S*(?:안|주|마)|말하?면\s안|(?:안내|답변?|말씀|얘기|설명)\S{0,2}\s?(?:금지|하지|드리지|마|말)|금지|안\s?[돼됩되])"
)
"""What follows a quotation that is not to be said: "안 올라요"라고 못 박지는 마시고."""
_FORMAL = re.compile(r"(?:[가-힣]니다|(?:주|하)세요|(?:드려|드릴게|돼|되어|중이에)요)(?:,? 고객님)?\s*[.!]?$")
_BEGINS = re.compile(r"(?:^|[\n.,!?…~:;·/)\]>—–-]|(?:^|\s)[^\w\s])[ \t*_]*$|(?:^|\s)\S*[가-힣\d)][ \t]+$")
_ENDS = re.compile(r"(?!\s*(?:→|->|=>|⇒))(?:[ \t*_]*(?:$|[\n.,!…~/←(]|[^\w\s])|[ \t]+)")
"""Around a quotation that is a clause of its own: no particle behind it, and nothing that says who asks it."""
_SHOWN = re.compile(
    r"[ \t]+\S{0,3}(?:문구|문장|팝업|토스트|메[시세]지|알림|알럿|배너|푸시|버튼|안내문|표시|표기|노출|글|말(?!씀)|뜨|뜸|뜹|떠|나오|나옴|나옵|나와|나[감갑가]|라는|공지|화면|오류|에러|경고|창)"
)
"""Behind a quotation that people see somewhere: no wording for anybody to say."""
TO_THEM = r"(?:고객|유저|회원|손님|이용자)(?:분|님)?(?:들)?(?:한테|께|에게|한텐|에겐|껜)"
"""To customers, as a pattern: 고객님께, 이용자분들한테."""
_TO_CUSTOMERS = re.compile(
    rf"(?:멘트|공식\s?(?:사유|입장)|(?:외부|대외|밖)(?:에|으로)?|{TO_THEM})(?:은|는|에는|엔)?\s?[:：]?\s?$"
)
_IF_ASKED = re.compile(
    r"(?:(?:사유|이유)(?:는|은|를)?|(?:물으시|물으|물어보시|물어보|하시|하)면|묻거든|문의(?:엔|에는|는))\s?[:：]?\s?$"
)
_SAID_SO = re.compile(
    r"\s?(?:이?라고|으?로|입니다|이요|만)?\s?(?:$|[.,!\n]|만|요|통일|안내|부탁|답|말씀|설명|응대|나갑|나가|나감|하시|해)"
)
_ONLY_SO = re.compile(r"(?:이?라고만?|으?로만?)(?:요|\s?(?:통일|안내|답|말씀|설명|응대|부탁|하시|해))")
_WHY = re.compile(
    r"(?:위해서?|위한\s\S+|따른\s\S+|조정|사유|사정|강화|보호|개편|재편|정비|고자|요청|상승|인상|반영|조치|검토\s?중)$"
)
"""A reason in a few words that is all customers are told: 공식 사유는 "안전 운항을 위해"입니다."""
QA = re.compile(r"^\s*Q\s?\d{0,2}[.):]\s*(?P<q>.+?)\s*(?:→|A\s?\d{0,2}[.):]|=>|->)\s*(?P<a>.+)$")


def scripts(page: Page, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """Wording that the planner dictates: quoted, whole sentences, introduced or closed by "say"."""
    words = page.text[start:end]
    for a, b in quotes(words):
        inner = words[a + 1 : b - 1].strip()
        if len(inner) < 5 or _NOT_TO_BE_SAID.match(page.text, start + b):
            continue
        before = words[:a] or page.text[max(0, start - _NEAR) : start]
        after = words[b:] or page.text[end : end + _NEAR]
        if _SHOWN.match(after) and "멘트" not in before:
            continue
        said = (
            bool(_SCRIPT_AFTER.match(after))
            or bool(_SCRIPT_BEFORE.search(before))
            or bool(re.search(r"멘트|문구|스크립트|답변|상담|안내|응대", label))
        )
        if (said and _SENTENCE_LIKE.search(inner)) or _alone(before, inner, after) or _reason(before, inner, after):
            yield start + a + 1, start + b - 1


_NEAR = 40
"""Characters around a clause in which what leads to a quotation at its edge stands."""


def _alone(before: str, inner: str, after: str) -> bool:
    """Whether a sentence to customers stands in quotation marks and nothing says what becomes of it."""
    return bool(_FORMAL.search(inner) and _BEGINS.search(before) and _ENDS.match(after))


def _reason(before: str, inner: str, after: str) -> bool:
    """Whether a few words are all that customers are told of why."""
    if not _SAID_SO.match(after):
        return False
    asked = _IF_ASKED.search(before) or _ONLY_SO.match(after)
    return bool(_TO_CUSTOMERS.search(before) or (asked and _WHY.search(inner)))


_SAID = re.compile(
    r"[\"”'’」]?\s?(?:이)?(?:라고|으?로)?만?\s?(?:답변|응대|안내|말씀|설명|통일|답)?(?:하시고|하고|해\s?주시고|드리고|주시고)?[,.]?\s*"
)


def after_script(page: Page, start: int, end: int) -> int:
    said = _SAID.match(page.text, start, end)
    return said.end() if said else start


_NEVER = ("marked_scope", "credentials", "personal", "admin_link")


def dictated(
    page: Page, internal: Sequence[tuple[int, int, str]], bounds: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Wording for customers that stands beside what is held back: the quotation alone."""
    for a, b, reason in internal:
        if reason in _NEVER or not any(x <= a < y for x, y in bounds):
            continue
        for start, end in scripts(page, a, b, ""):
            if not tells(page.text[start:end]):
                yield start, end
