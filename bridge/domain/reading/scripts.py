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
    r"(?:멘트|문구|스크립트|답변|안내|응대|말씀|라고|물으면|물어보면|하시면|하면|(?:문의|질문|항의)(?:엔|에는?|는|\s?시)|고객이?께?는?|고객님껜|고객에게는?|(?:분|고객|회원|유저|손님|이용자|사용자)(?:들)?(?:엔|에겐|껜|께는?|에게는?|한테는?)|시\s?:|say|tell|respond|reply|answer|script)[^\"“'‘「]{0,18}$",
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
QA = re.compile(r"^\s*Q\s?\d{0,2}[.):]\s*(?P<q>.+?)\s*(?:→|A\s?\d{0,2}[.):]|=>|->)\s*(?P<a>.+)$")


def scripts(page: Page, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """Wording that the planner dictates: quoted, whole sentences, introduced or closed by "say"."""
    words = page.text[start:end]
    for a, b in quotes(words):
        inner = words[a + 1 : b - 1].strip()
        if len(inner) < 5:
            continue
        before, after = words[:a], words[b:]
        said = (
            bool(_SCRIPT_AFTER.match(after))
            or bool(_SCRIPT_BEFORE.search(before))
            or bool(re.search(r"멘트|문구|스크립트|답변|상담|안내|응대", label))
        )
        if said and _SENTENCE_LIKE.search(inner) and not _NOT_TO_BE_SAID.match(page.text, start + b):
            inner_start = start + a + 1
            yield inner_start, start + b - 1


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
