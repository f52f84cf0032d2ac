"""An urgent notice beside the note that caused it: what the notice would give away, and what the note itself tells customers.

Whoever writes a notice has read the note a moment ago, cause and all; he repeats it shortened or in other words (P3).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bridge.domain.comparing import bare
from bridge.domain.notes import HeldBack
from bridge.domain.reading.secret_words import telling
from bridge.domain.search.analysis import Analyser
from bridge.domain.search.text import codes, normalise

_ENOUGH = 0.5
"""Of the words that only a held part says, so many give it away."""
_FEWEST = 2

_WORD = re.compile(r"[A-Za-z]+\d*|\d[\d,.]*|[가-힣]+")
_ENDING = re.compile(
    r"(?:입니다|됩니다|합니다|습니다|으로는|에서는|이라고|에서|에게|으로|이라|라고|까지|부터|됐음|했음|이고|하고|되어|돼서|해서|"
    r"은|는|이|가|을|를|의|에|로|와|과|도|만|임|됨|함)$"
)
_COMMON = re.compile(
    r"내부|외부|공유|금지|언급|참고|용도|사내|대외비|비밀|비공개|공개|원인|추정|예상|확인|현재|지금|발생|진행|예정|관련|해당|"
    r"경우|때문|문제|오류|장애|복구|고객|안내|결제|서비스|일부|전체|이용|조치|대응|상황|있습니|없습니"
)
"""Words of every incident's note: they give nothing away by themselves."""

_TO_CUSTOMERS = r"(?:고객|회원|손님|이용자)(?:님|분)?(?:들)?"
_QUOTED = re.compile(
    r"(?:고객|회원|손님|멘트|문구|안내|응대|답변)[^\"“'‘「\n]{0,18}[\"“'‘「]([^\"”'’」\n]{4,400})[\"”'’」]"
)
_LABELLED = re.compile(
    rf"^\W*(?:{_TO_CUSTOMERS}\s?(?:용|대상|에게|께)?\s?(?:안내|응대|답변)?\s?(?:멘트|문구|스크립트)?|(?:안내|응대|답변)\s?(?:멘트|문구|스크립트)|멘트)"
    r"\s*[:：]\s*(.{4,400}?)\s*$",
    re.M,
)
_REPORTED = re.compile(
    rf"{_TO_CUSTOMERS}(?:에게|께|한테)(?:는|만)?\s+(.{{4,300}}?(?:세요|니다|[가-힣]요))\.?\s*(?:이?라고|로|정도로)\s*(?:안내|말씀|답|응대)"
)


_NOUNS = frozenset({"NNG", "NNP", "SL", "XR"})
_EVERYDAY = frozenset(
    ["오류", "장애", "복구", "고객", "이용", "현재", "서비스", "안내", "확인", "일부", "전체", "문제", "문의", "발생", "처리", "완료", "정상", "상황",
     "시간", "오늘", "경우", "점검", "긴급", "공지", "해결", "방법", "사용", "불가", "실패", "지금", "원활", "진행", "메시지", "화면", "다시", "시도"]
)  # fmt: skip


def gives_away(text: str, note: str, held: Iterable[HeldBack]) -> str:
    """Return the words of `text` that repeat a held part of `note`, or look internal; "" where none do.

    What the rest of the note says openly gives nothing away.
    """
    held = tuple(held)
    open_words = bare(_openly(note, held))
    told = bare(text)
    for part in held:
        words = [word for word in _content(part.text) if word not in open_words]
        said = [word for word in words if word in told]
        if len(said) >= _FEWEST and len(said) >= len(words) * _ENOUGH:
            return ", ".join(said)
        if len(words) == 1 and said and len(said[0]) > _FEWEST:
            return said[0]
    # That something is out of order is what the notice is about.
    words_ = telling(text.replace("장애", "오류"))
    return "" if bare(words_) in open_words else words_


def line_for_customers(note: str, held: Iterable[HeldBack]) -> str:
    """Return what the note says in so many words that customers are told; "" where it dictates nothing, or nothing harmless."""
    spoken = _openly(note, held)
    for pattern in (_QUOTED, _LABELLED, _REPORTED):
        for found in pattern.finditer(spoken):
            line = found[1].strip().strip("\"“”'‘’「」").strip()
            if line and not gives_away(line, "", held):
                return line
    return ""


def _openly(note: str, held: Iterable[HeldBack]) -> str:
    for part in sorted(held, key=lambda one: one.span.start, reverse=True):
        note = f"{note[: part.span.start]}\n{note[part.span.end :]}"
    return note


def _content(text: str) -> list[str]:
    stems = (_ENDING.sub("", word.lower()) or word.lower() for word in _WORD.findall(text))
    return list(dict.fromkeys(stem for stem in stems if len(stem) > 1 and not _COMMON.fullmatch(stem)))


def topics(text: str, analyser: Analyser) -> frozenset[str]:
    """Return what a text about something broken is about: its nouns and codes without those of every incident."""
    plain = normalise(text)
    nouns = {stem for part in analyser(plain) for stem, tag in part.parts if tag in _NOUNS and len(stem) > 1}
    return frozenset(noun for noun in nouns if noun not in _EVERYDAY) | frozenset(codes(plain))
