"""What is not said aloud, taken off a fragment: Slack's marks, bullets, emoji, laughter."""

from __future__ import annotations

import re
from functools import lru_cache

_LINK = re.compile(r"<(?:https?://|mailto:)[^|>]+\|([^>]+)>")
_BARE_LINK = re.compile(r"<((?:https?://|mailto:)[^|>]+)>")
_EMOJI_CODE = re.compile(r"(?<!\d):(?:[a-z0-9_+\-]*[a-z][a-z0-9_+\-]*|[+\-]1|100|1234):(?!\d)")
"""Its name holds a letter but for a few: what stands between the colons of 06:00-21:30 is a time."""
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d\u2b50\u2705]")
_EMOJI_STOP = re.compile(rf"(?<=[가-힣\d)%])(?:{_EMOJI.pattern})+\s+(?=[가-힣\d])")
"""A picture between two statements parts them as a comma does."""
_STRESS = re.compile(r"(?<![\w*])\*([^*\n]+)\*(?![\w*])|(?<![\w_])_([^_\n]+)_(?![\w_])|~([^~\n]+)~(?=\s|$)|`([^`\n]+)`")
_BOLD = re.compile(r"(?<!\*)\*\*(?=\S)([^*\n]+?)\*\*(?!\*)")
_BULLET = re.compile(
    r"^\s*(?:[-–—•·▪▫◾◽▪︎◦‣*ㆍ※▶▷▸▹▣◈□■◆◇○●◎☞]\s*|[ㅇ#>](?:[#>]{0,2})\s+|\(?\d{1,2}[.)]\s+(?:(?!\d{1,2}\.)|(?=\d{1,2}\.\d))|[/|]\s+(?=\S)|[×○]\s+(?=\d)|[가나다라마바사아자차카타파하][.)]\s+)",
    re.MULTILINE,
)
_LAUGHTER = re.compile(r"(?:ㅎ+|ㅋ+|ㅠ+|ㅜ+|\^\^|;{2,}|~{2,}|!+(?=\s|$)|~(?=\s*$))")
_STRUCK = re.compile(r"(?<!\w)~([^~\n]+)~(?!\w)")


_KEYCAP = re.compile(r"^\s*\d\ufe0f?\u20e3\s*")
"""The number of an item, as a picture."""
_THEREFORE = re.compile(r"^\s*(?:so|but|and|also|btw|plus)[,\s]+(?=[가-힣])", re.IGNORECASE)
"""How a Korean sentence of a half-English note is joined to what stands before it."""
_CUTE = re.compile(
    r"(?<=[세에예해돼줘])여(?=[\s.!?)]|$)|(?<=니)당(?=[\s.!?)]|$)(?!\s*(?:최대\s?)?\d)|(?<=[세해돼예어아줘])용(?=[\s.!?)]|$)|(?<=[없있되하])구(?=[\s,]|$)"
)
_PLAIN = {"당": "다", "용": "요", "구": "고", "여": "요"}
"""Endings of chat: 됩니당, 주세용, 없구."""
_FILLER = re.compile(
    r"^\s*(?:(?:아|음|어|참|그리고|근데|그런데|그래서|참고로|일단|우선|그러니까|앗|네(?!\s(?:개|명|번|곳|가지|시|자리|장|분|권|편|건|단계)))[,\s]+)+"
)


_UNIT_ALONE = re.compile(r"\(?(?:단위\s*[:：]?\s*|(?:[가-힣]+\s?){1,3},\s?)(?:[천만]?\s?원|%|명|개|회|건)\)?")
"""What only says in which unit a table counts: "(월 요금, 원)", "단위: 천원"."""
_AS_OF = re.compile(r"(?<=\d[시일])부로(?=\s|$)")
"""0시부로 is written, 0시부터 said."""
_FROM = re.compile(r"(?:(?<=원)|(?<=,\d{3}))~(?=\s|$|[,()])")
"""A price with an open end: 29,900원~, 599,000~."""


_PLEASE = re.compile(r"(?<=[주마하보])셈(?=[\s.!?)]|$)")
_NO_NO = re.compile(r"(?<=[가-힣])\s?ㄴㄴ(?=[\s,.!)]|$)")
"""중복 ㄴㄴ, 하지마셈."""
_UNSPACED = re.compile(r"(?P<of>(?:페이지|앱|메뉴|설정|홈|탭|내역|관리|정보))\s?>\s?(?=[가-힣]{2,10}에서?\s)")
"""A path through screens without its spaces: 마이페이지>정기구독."""
_ABOVE = re.compile(r"(?<=[\d원만천인명회개건박세점])\s?↑|(?<=%)\s?↑(?=\s[가-힣\d])")
_BELOW = re.compile(r"(?<=[\d원%만천인명회개건박세점])\s?↓(?=\s[가-힣\d])")
"""A bound, where it is plain that what holds for it follows. Else the sign may as well be what goes down: 둘째부터 10%↓."""


_BRISK = re.compile(
    r"(?<=[만로씩])요(?=\s*(?:[.,!?~]|$))|(?<=까지|부터|에서|마다|정도|밖에|한정|그때)요(?=\s*(?:[.,!?~]|$))"
)
"""요 behind a particle, where the verb is left to the reader: 3.5%에서 2.9%로요."""


@lru_cache(maxsize=1024)  # the lines of one note, which several rules take up
def clean(text: str) -> str:
    """Take off what is not said: marks, emoji, bullets and laughter. Struck-through words go whole."""
    text = "" if _UNIT_ALONE.fullmatch(text.strip()) else _STRUCK.sub("", text)
    text = _THEREFORE.sub("", _KEYCAP.sub("", text))
    text = _LINK.sub(r"\1", text)
    text = _BARE_LINK.sub(r"\1", text)
    text = _EMOJI_CODE.sub("", text)
    text = _EMOJI.sub("", _EMOJI_STOP.sub(", ", text))
    text = _BOLD.sub(r"\1", text)
    text = _STRESS.sub(lambda m: next(group for group in m.groups() if group is not None), text)
    text = re.sub(r"(?<!\S)\*([^*\n]{2,40})\*(?=[가-힣]{1,3}(?:\s|$))", r"\1", text)
    text = re.sub(r"(?<=[^\s\d])\*(?=[\s,.)]|$)|(?:(?<=\s)|^)\*(?=[^\s\d*])", "", text)
    text = _BULLET.sub("", _AS_OF.sub("부터", _FROM.sub("부터", text)))
    text = _CUTE.sub(lambda found: _PLAIN[found.group()], _LAUGHTER.sub("", text).replace("›", ">"))
    text = _UNSPACED.sub(r"\g<of> > ", text)
    text = _NO_NO.sub(" 불가", _PLEASE.sub("세요", text))
    text = _BRISK.sub("", text)
    text = _BELOW.sub(" 이하", _ABOVE.sub(" 이상", text))
    text = re.sub(r"(?<=변동|변경)\s?[Xx❌✕](?=$|[\s,.)])", " 없음", text)
    text = re.sub(r"\s*\|\s*$|^\s*\|\s*", "", text)
    text = _balanced(text)
    text = re.sub(r"[ \t]+", " ", re.sub(r"\(\s*[?!~ㅎㅋㅠ]*\s*\)", "", text))
    text = re.sub(r"^\s*\(([^()]*)\)\s*$", r"\1", text)
    text = re.sub(r"(?:…|\.{2,})+\s*$", "", text)
    text = re.sub(r"^\s*(?:→|->|⇒)\s*", "", _FILLER.sub("", text))
    return re.sub(r"\s+([.,)])", r"\1", text).strip(" \t\n,;·-–—")


def _balanced(text: str) -> str:
    """Take off a quotation mark at an end whose partner was cut away."""
    for mark in "'\"":
        if text.count(mark) % 2:
            text = text.removeprefix(mark) if text.startswith(mark) else text.removesuffix(mark)
    while text.endswith(")") and text.count("(") < text.count(")"):
        text = text[:-1].rstrip()
    if ")" in text and text.count(")") > text.count("(") and "(" not in text.partition(")")[0]:
        text = text.replace(")", ",", 1).replace(",,", ",")
    if text.count("(") > text.count(")") and (tail := text.rpartition("("))[0].strip() and "(" not in tail[0]:
        text = f"{tail[0].rstrip()}, {tail[2]}" if tail[2].strip() else tail[0]
    for opening, closing in ("‘’", "“”"):
        if text.startswith(closing) or (text.endswith(opening)):
            text = text.strip(opening + closing)
    return text.strip()
