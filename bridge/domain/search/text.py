"""A query and an entry in one spelling: width, case, spaces, the wrong keyboard mode, half-typed syllables."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from bridge.domain.search import hangul
from bridge.domain.syllables import is_syllable

LONGEST_QUERY = 200
"""Characters of a query that are read; what follows a customer's whole letter does not change what it is about."""

_SPACE = re.compile(r"\s+")
_WORDS = re.compile(r"[0-9a-z가-힣ㄱ-ㅣ]+")
_LATIN = re.compile(r"(?![A-Z]+-?\d)[A-Za-z]{2,}")
"""Latin letters that may be Hangul in the wrong keyboard mode. Capitals before a digit are a code: CP11."""
_STRAY = re.compile(r"([가-힣]?)([ㄱ-ㅣ]+)")
_SIGH = re.compile(r"[ㅋㅠㅜㅡ]+$|ㅎ{2,}$|^[ㅋㅎㅠㅜㅡㄷㅇ]+$")
_IN_CODES = re.compile(r"[\d-]")
"""What every code has one of."""
_CODE = re.compile(r"(?<![0-9a-z.])(?:\d+(?:\.\d+)+|[a-z]{1,8}-?\d[0-9a-z]*|[a-z]{1,5}-[a-z0-9]{1,8})(?![0-9a-z])")

# Latin words that happen to spell Hangul syllables on a Korean keyboard (sms → 는, id → ㅑㅇ), and that agents use.
_LATIN_WORDS = frozenset(
    [
        "ai",
        "app",
        "apk",
        "arn",
        "as",
        "ars",
        "atm",
        "car",
        "cms",
        "cs",
        "dm",
        "do",
        "esim",
        "etf",
        "face",
        "faq",
        "gps",
        "id",
        "ios",
        "ip",
        "isp",
        "it",
        "kb",
        "kt",
        "ktx",
        "lg",
        "lte",
        "mms",
        "mvp",
        "nfc",
        "no",
        "ok",
        "or",
        "os",
        "otp",
        "pass",
        "pay",
        "pc",
        "pdf",
        "pg",
        "pin",
        "pos",
        "pw",
        "qr",
        "sk",
        "sms",
        "so",
        "sns",
        "srt",
        "sso",
        "tel",
        "to",
        "tv",
        "ui",
        "url",
        "usb",
        "usim",
        "ux",
        "vip",
        "vod",
        "vpn",
        "web",
        "wifi",
        "xls",
        "zip",
    ]
)


def normalise(text: str) -> str:
    """Return `text` lower-cased, in composed Hangul and half-width signs, with single spaces."""
    composed = unicodedata.normalize("NFC", text)
    # NFKC would turn the lone consonants of 초성 queries into conjoining letters, which compare unequal.
    folded = "".join(c if hangul.is_jamo(c) else unicodedata.normalize("NFKC", c) for c in composed)
    return _SPACE.sub(" ", folded.replace("\x00", " ")).strip().lower()


def squeeze(text: str) -> str:
    """Return the letters and digits of normalised `text` without anything between them."""
    return "".join(_WORDS.findall(text))


def places(text: str) -> list[int]:
    """Return where the characters stand that `squeeze` leaves."""
    return [place for match in _WORDS.finditer(text) for place in range(*match.span())]


def codes(text: str) -> list[str]:
    """Return versions, error codes and the like in normalised `text`, without inner hyphens."""
    if (
        _IN_CODES.search(text) is None
    ):  # most texts: looking for a code at each of their characters takes longer than all else
        return []
    return [match.replace("-", "") for match in _CODE.findall(text)]


def decode(raw: str, is_word: Callable[[str], bool] = lambda _word: False) -> str:
    """Return the query normalised, Latin runs typed in the wrong keyboard mode as Hangul.

    What `is_word` or common use knows as Latin stays.
    """
    cut = unicodedata.normalize("NFC", raw[: LONGEST_QUERY * 3])[:LONGEST_QUERY]
    return normalise(_LATIN.sub(lambda match: _from_keys(match.group(), is_word), cut))


def complete(decoded: str) -> str:
    """Return a decoded query with half-typed syllables completed or dropped. Lone initials (초성) stay."""
    return " ".join(filter(None, (_complete(word) for word in decoded.split(" "))))


def _from_keys(word: str, is_word: Callable[[str], bool]) -> str:
    lower = word.lower()
    if lower in _LATIN_WORDS or is_word(lower):
        return word
    # A known abbreviation in capitals runs into Hangul typed on the same layout: ASwjqtn is AS접수.
    head = re.match(r"[A-Z]{2,}(?=[a-z])", word)
    if head and (head.group().lower() in _LATIN_WORDS or is_word(head.group().lower())):
        return head.group() + _from_keys(word[head.end() :], is_word)
    read = hangul.compose_keys(word)
    whole = sum(map(is_syllable, read))
    stray = sum(map(hangul.is_jamo, read))
    return read if whole and stray * 2 <= whole else word


def _complete(word: str) -> str:
    """Join 환부ㄹ to 환불, drop the ㄱ of 환불ㄱ and the ㅠㅠ of sighs; leave initials alone."""
    if not any(map(hangul.is_jamo, word)) or is_initials(word):
        return word
    return _STRAY.sub(_join, _SIGH.sub("", word))


def _join(match: re.Match[str]) -> str:
    before, letters = match.groups()
    # A closed syllable takes no further consonant: what follows it is the start of a word not typed yet.
    if before and len(hangul.jamo(before)) == 2:
        letters, before = hangul.jamo(before) + letters, ""
    joined = before + hangul.compose_letters(list(hangul.jamo(letters)))
    return "".join(char for char in joined if not hangul.is_jamo(char))


def is_initials(word: str) -> bool:
    """Say whether `word` is written in initial consonants only (ㅎㅂ), and is no sigh (ㅎㅎ, ㅋㅋㅋ)."""
    return len(word) > 1 and not word.strip(hangul.INITIALS) and len(set(word)) > 1
