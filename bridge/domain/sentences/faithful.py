"""Whether a sentence still says what its fragment says: the same numbers, negations and conditions, no name lost.

This stands between every rewriting and the entry. It compares, it does not trust the rules that rewrote.
"""

from __future__ import annotations

import re
from collections import Counter

_TIMES = re.compile(r"(?:(오전|오후|낮|밤|저녁|아침|새벽)\s?)?(\d{1,2})시(?!간)(?:\s?(\d{1,2})분|\s?(반))?")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?!\d)")
_HOURS = re.compile(r"(?<![\d:/.])(\d{1,2})\s?[~\-–]\s?(\d{1,2})시(?!간)")
_NUMBER = re.compile(r"\d{1,2}h\d\d|\d[\d,]*(?:\.\d+)*")

_ISO = re.compile(r"(?<![\d.\-/])(20\d\d)(?:-|\.\s?|/)(\d{1,2})(?:-|\.\s?|/)(\d{1,2})(?![\d\-/])")
_NEGATION = re.compile(
    r"않|(?<![가-힣])안(?=\s|[되돼됨됩뜨떠뜹나납보봅해하합가갑와옵열])|못|불가|없|아니|아님|아닙|미(?:지원|운영|발송|노출|적용|포함|제공|판매|발급|지급|반영|해당|적립|제한)|불필요|금지|말|제외|(?:(?<![A-Za-z])[Xx]|[❌✕])(?=\s|$|\)|\.|,)"
)
_CONDITION = re.compile(
    r"(?<![\d천백십])만(?=\s|$|[,.)’”]|\s?이용|\s?가능)|면(?=\s|,)|경우|(?<=[가-힣\s])(?<![푸표게난택])시(?=\s|,)|(?<=\s)시(?=에는|에\s|엔|:)|(?<=사용|개봉|착용|이용|제출|제시|지참|소지|반납)시$|이상|(?<!상)이하|미만|초과|이내|이후|이전|까지|부터|한해|한정|제외|최대|최소|때|동안"
)


def _times(text: str) -> str:
    """Write every time of day the same way, so that 23:59 and 오후 11시 59분 compare equal."""
    text = _HOURS.sub(lambda m: f"{int(m[1])}시 {int(m[2])}시", text)
    text = _CLOCK.sub(lambda m: _canonical(int(m[1]), int(m[2])), text)

    def spoken(found: re.Match[str]) -> str:
        hour = int(found[2])
        minute = 30 if found[4] else int(found[3] or 0)
        if found[1] in ("오후", "저녁", "밤") and hour < 12 and not (found[1] == "밤" and hour < 5):
            hour += 12
        return _canonical(hour, minute)

    return _TIMES.sub(spoken, text)


def _canonical(hour: int, minute: int) -> str:
    return f" {hour % 12}h{minute:02d} "


def numbers(text: str) -> Counter[str]:
    """Count the numbers in `text`, times of day written alike."""
    text = _ISO.sub(r" \1 \2 \3 ", text)
    found = (number.rstrip(",.").replace(",", "") for number in _NUMBER.findall(_times(text)))
    return Counter(re.sub(r"^0+(?=\d)", "", number) for number in found)


def negations(text: str) -> int:
    """Count what denies in `text`."""
    return len(_NEGATION.findall(text))


def conditions(text: str) -> Counter[str]:
    """Count what limits in `text`."""
    return Counter(found.strip() for found in _CONDITION.findall(text))


def faithful(fragment: str, sentence: str) -> bool:
    """Say whether `sentence` keeps the numbers, the negations and the conditions of `fragment`.

    A range's "~" may be said as 부터 … 까지, which adds those two words and no condition.
    """
    fragment = re.sub(r"만요(?=$|[\s.,])", "만", fragment)
    if not re.search(r"면\s?[됩되돼됨]", fragment):
        sentence = sentence.replace("시면 됩니다", "")  # how customers are told what they do, no condition
    if numbers(fragment) != numbers(sentence) or negations(fragment) != negations(sentence):
        return False
    before, after = conditions(fragment), conditions(sentence)
    ranges = len(
        re.findall(
            r"[\d)시분일전후원GMKgm]\s?[~–-]\s?(?=[가-힣]{1,6}(?:일|까지)|\d|오전|오후|낮|밤|새벽|저녁|아침|다음|[가-힣]{1,4}\d)|(?<=\d)일?(?:\([월화수목금토일]\))?[~–]\s(?=[가-힣])|[가-힣]\s?[~∼]\s?(?:만\s)?[가-힣\d]",
            fragment,
        )
    )
    for word in ("부터", "까지"):
        extra = after[word] - before[word]
        if 0 < extra <= ranges:
            after[word] = before[word]
    return before == after
