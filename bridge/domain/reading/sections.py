"""Digests whose launches each have a section of their own: under "첫째, 둘째", under headings with a sign, an emoji or a number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bridge.domain.dates import Mention
from bridge.domain.patterns import compiled
from bridge.domain.reading.cues import GENERIC
from bridge.domain.reading.fields import label_field, skips
from bridge.domain.reading.layout import DATE_ALONE, Line
from bridge.domain.reading.marked import is_marked
from bridge.domain.reading.page import SEP, Page

Bounds = tuple[int, int]

_ORDINAL = compiled(
    r"(?:^|(?<=\n)|(?<=[.!?~요다] ))(?:첫\s?번?째|두\s?번째|둘째|세\s?번째|셋째|네\s?번째|넷째|다섯째|하나|둘|셋|넷|다섯)(?:로|는)?[.,:]\s"
)
_SIGN = re.compile(
    rf"\s*(?:(?P<level>#{{1,4}})\s|(?P<letter>\([가나다라마바]\))|(?P<number>\(?\d{{1,2}}[.)]|\[\d{{1,2}}\])\s(?!\d)|(?P<sign>[【▶►▷■□●○◆◇▪★☆✔•{SEP}*–·-]))"
)
_STEP = re.compile(
    r"^\W*\d\s?차|\d\s?차\s?(?:오픈|배포|적용|확대|시범)|단계|\d\s?%|시범|베타(?!\s?(?:종료|중단))|phase|stage|week \d",
    re.I,
)
_ASPECT = re.compile(
    r"(?:안\s)?(?:달라[진지]|바뀌|바뀐|남[은는])(?:는)?\s?(?:것|거|점|건)\S*|일시|일정|날짜|시간|기간|기존|변경|당초|종전|현행|점검|마감|접수|테스트|심사|발표|고객|상담|문구|안내|문의|환불|대상|방법|유의|참고|주의|혜택|가격|이름|명칭"
)
_WHEN = re.compile(r"\n\W*(?:오픈|개시|시행|적용|출시|일시|일정|시기|언제|날짜)(?:일|일자|일시)?\s?[:：]")
_BRACKETED = re.compile(r"\s*[\[【<]\s?[^\]】>\n]{2,30}[\]】>]")
_NAMES = re.compile(r"[가-힣A-Za-z]{2}")
_OF_NEWS = re.compile(r"(?:신규|신상|변경|종료|연기|취소|정정|오픈|출시|재개)[\s:·|–—-]*")
"""A heading that says only what becomes of what the next line names: "■ 종료  8/31(화)"."""
_LOOKS = 3  # lines of a section in which its date stands


def by_sections(page: Page, lines: Sequence[Line], mentions: Sequence[Mention]) -> list[Bounds]:
    """The sections of a digest: every one names something and dates it, or says that the day is not known; else none."""
    told = _by_ordinals(page, mentions)
    if len(told) > 1:
        return told
    signs: dict[tuple[str, int], list[Line]] = {}
    for line in lines:
        if sign := _sign(page, line):
            signs.setdefault((sign, line.indent), []).append(line)
    for heads in signs.values():
        found = list(_below(lines, heads))
        while len(found) > 2 and _is_aside(page.text[found[-1][0] : heads[len(found) - 1].end]):
            found.pop()  # what a digest keeps inside stands last
        if len(found) > 1 and all(
            _launches(page, head, own, mentions) for head, own in zip(heads, found, strict=False)
        ):
            return found
    return []


def _is_aside(words: str) -> bool:
    return is_marked(words) or _ASIDE.match(words) is not None


_ASIDE = re.compile(
    r"\W*(?:(?:참고|비고|내부|기타|유의|공통|FYI)(?![가-힣])|(?:상담|문의|응대|콜|CS|안내)(?:\s?(?:지침|가이드|멘트|사항|포인트|시|용|처|방법))?\s*$)",
    re.I,
)


def _by_ordinals(page: Page, mentions: Sequence[Mention]) -> list[Bounds]:
    starts = [m.start() for m in _ORDINAL.finditer(page.text)]
    if len(starts) < 2:
        return []
    stop = page.text.find("\n\n", starts[-1])
    found = list(zip(starts, [*starts[1:], stop if stop > 0 else len(page.text)], strict=True))
    return found if all(any(a <= m.start < b and m.dated for m in mentions) for a, b in found) else []


def _sign(page: Page, line: Line) -> str:
    start = page.text.rfind("\n", 0, line.label_start) + 1
    sign = _SIGN.match(page.text, start, line.end)
    if sign is None:
        return "head" if line.is_head and not line.bulleted else ""
    if sign["level"]:
        return sign["level"]
    return "1" if sign["number"] else "가" if sign["letter"] else sign["sign"]


def _below(lines: Sequence[Line], heads: Sequence[Line]) -> Iterator[Bounds]:
    """Each heading with the lines that belong to it; nothing where most headings have none."""
    stops = [*(head.index for head in heads[1:]), lines[-1].index + 1]
    found = []
    for head, stop in zip(heads, stops, strict=True):
        below = [line for line in lines if head.index < line.index < stop]
        if head is heads[-1]:
            below = [line for line in below if line.block == head.block]
        found.append((head.label_start, below[-1].end if below else head.end, len(below)))
    if 2 * sum(count > 0 for _, _, count in found) > len(found):
        yield from ((start, end) for start, end, _ in found)


def _launches(page: Page, head: Line, own: Bounds, mentions: Sequence[Mention]) -> bool:
    """Whether a section names something in its heading and says when it opens in its first lines."""
    stop = own[0]
    for _ in range(_LOOKS):
        stop = page.text.find("\n", stop + 1, own[1])
        if stop < 0:
            stop = own[1]
            break
    dated = next((m for m in mentions if own[0] <= m.start < stop and (m.dated or m.at is None)), None)
    if dated is None and not _WHEN.search(page.text, head.end, stop):
        return False
    words = page.text[head.label_start : head.end]
    if dated and DATE_ALONE.fullmatch(words):
        return _BRACKETED.match(page.text, head.end, own[1]) is not None
    if dated and head.label_start <= dated.start < head.end:
        before, after = words[: dated.start - head.label_start], words[dated.end - head.label_start :]
        words = before if _NAMES.search(before) or not _NAMES.search(after) else after
    if _OF_NEWS.fullmatch(words.strip()):
        return _NAMES.search(page.text[head.end : stop]) is not None
    name = _ASPECT.sub("", GENERIC.sub("", words))
    if not _NAMES.search(name) or _STEP.search(words) or len(words) > 60:
        return False
    if not head.bulleted and len(words.split()) == 1 and (label_field(words) or skips(words)):
        return False
    label = head.label if page.text[head.label_start] not in "[【" else ""
    return not (label and (label_field(label) or skips(label)))
