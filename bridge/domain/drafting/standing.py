"""Whether a word of `manuals/inquiry_types.yaml` stands in a text: as it is, as a shape (`<금액>`), or several together (`쿠폰+중복`), or one without another (`환불+-수수료`)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

_SHAPES = {
    "<금액>": re.compile(
        r"(?<![가-힣A-Za-z])\d[\d,.]*\s?(?:천|만|억|백)?\s?(?:원|P(?![A-Za-z])|포인트|달러|마일)|(?<![\d.,A-Za-z가-힣])[1-9]\d{0,2},\d{3}(?![\d,]|\s?(?:명|건|개|대|곳|세트|회|자|좌|장|세대|가구|km|m\b|GB|rows|tickets))"
    ),
    "<비율>": re.compile(r"\d[\d.]*\s?%"),
    "<시각>": re.compile(r"\d{1,2}시(?!간)|자정|정오"),
    "<날짜>": re.compile(r"\d{1,2}월 \d{1,2}일|\d{1,2}일(?:부터|까지|에)|\d{1,2}월(?:부터|까지| 중)"),
    "<경로>": re.compile(r"\S\s?[>›]\s?\S"),
    "<개수>": re.compile(
        r"\d[\d,]*\s?(?:개(?!월)|회|명|건|곳|번|장|대|봉|매(?!월|주|일)|권|벌|통(?!화)|박스|세트|팩|자리|병(?!원))"
    ),
    "<기간>": re.compile(
        r"\d\s?(?:영업일|분|시간|일|주|개월)(?:간|\s?(?:이내|안에|정도|쯤|내에?|걸|소요|뒤|후|까지 걸|만에))|D\+\d"
    ),
}

_BECOMES = (
    r"(?<!가능)(?<!편)(?<!간단)(?<!다양)(?<!안전)(?<!정확)(?<!명확)(?<!확실)(?<!풍부)(?<!편리)(?<!유리)(?<!따뜻)(?<!깨끗)(?<!선명)(?<!쾌적)"
    r"(?<!필요)(?<!동일)(?<!복잡)(?<!엄격)(?<!원활)(?<!수월)(?<!용이)(?<!넉넉)(?<!저렴)(?<!투명)(?<!촘촘)(?<!단순)(?<!신속)(?<!\b정)(?<!\b강)(?<!\b심)"
)
ENDED = rf"{_BECOMES}해지"
"""A contract's end (해지), and not the end of "가능해지는데요", "간편해지고", "정해지면"."""
_ENDED = re.compile(ENDED)


def outside(text: str) -> str:
    """Return a text without what stands in brackets: an amount there is a remark's."""
    return re.sub(r"\s?\([^()]*\)", "", text)


def standing(words: Iterable[str], *texts: str) -> list[str]:
    """Return those of the file's `words` that stand in one of `texts`."""
    whole = "\n".join(texts)
    return [word for word in words if (word in whole or word[:1] == "<" or "+" in word) and stands(word, *texts)]


def stands(word: str, *texts: str) -> bool:
    """Whether a word of the file stands in one of `texts`; all of those joined by plus signs, and none that begins with a minus."""
    if "+" not in word:
        return _one_stands(word, texts)
    parts = [part.strip() for part in word.split("+")]
    return all(_one_stands(part.lstrip("-"), texts) is not part.startswith("-") for part in parts)


def _one_stands(word: str, texts: tuple[str, ...]) -> bool:
    if word.startswith("<") and (shape := _SHAPES.get(word)):
        return shape.search(texts[0]) is not None
    if not any(word in text for text in texts):
        return False
    if word.isascii():  # PC is no part of NPC
        return any(_by_itself(word).search(text) for text in texts)
    if word.startswith("해지"):
        return any(text.startswith(word, m.start()) for text in texts for m in _ENDED.finditer(text))
    return True


@cache  # a few words of the file
def _by_itself(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![A-Za-z]){re.escape(word)}(?![A-Za-z])")
