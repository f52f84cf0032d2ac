"""English news: the words by which a note says that a launch is put off, moved or called off, and of which launch it says so."""

from __future__ import annotations

import re

_IS = r"(?:is|are|was|were|be|been|being|gets?|got)\s(?:now\s|being\s)?"
PUT_OFF = rf"\bpostpon(?:ed?|ing|ement)\b|\bput(?:ting)?\soff\b|\bdelayed\s(?:to|until|by)\b|\b{_IS}(?:delayed|on\shold|pushed\s(?:back|out))\b"
MOVED = (
    r"\breschedul(?:ed?|ing)\b|\bbrought\sforward\b"
    r"|\b(?:mov|push|shift)(?:e[sd]?|ed|es|s|ing)?\s(?:it\s|this\s)?(?:up\s|back\s|out\s|forward\s)?(?:to|from|by)\b"
)
MOVED_ON = r"\b(?:mov|push|shift)(?:e|ed|ing)\s[^.\n]{1,40}?\s(?:back|to|by|until)\b"
"""What says of a note that is news, and gives a day, that it is about the day."""
_CALLED_OFF = rf"{_IS}(?:cancell?ed|called\soff|scrapped|withdrawn)\b"
CHANGES = rf"{PUT_OFF}|{MOVED}|\b{_CALLED_OFF}|\bchang(?:es|ed|ing)\s(?:to|from)\b|\bno\slonger\b|\binstead\sof\b"
HEADING = r"updated?|changed?|correct(?:ion|ed)"
PARTLY = r"\bas\s(?:planned|scheduled)\b|\bthe\srest\b|\bpart(?:ly\b|\sof\b)"

_OF_IT = r"[*_]?(?:['’]s)?\s(?:(?:launch|release|rollout|opening)\s)?(?:(?:has|have|had|will)\s)?(?:now\s)?"
_WE = r"\bwe(?:['’](?:re|ve|ll)|\s(?:are|have|will))?\s(?:be\s)?(?:now\s)?"
_PERHAPS = re.compile(r"\b(?:if|unless|whether|once|when|in case|not|may|might|could)\b[^.!?\n]*$", re.I)


def puts_off(text: str, name: str) -> bool:
    """Tell whether a sentence says of what bears this name that it is put off or moved."""
    itself = re.escape(name)
    return _says(text, rf"\b{itself}{_OF_IT}(?:{_IS})?(?:{PUT_OFF}|{MOVED})") or _says(
        text, rf"{_WE}(?:postpon|delay|push|mov|reschedul|shift)(?:e|ed|ing)?\s(?:the\s)?[*_]?{itself}\b"
    )


def calls_off(text: str, name: str) -> bool:
    """Tell whether a sentence says of what bears this name that it is cancelled, and not only what holds if it were."""
    itself = re.escape(name)
    return _says(text, rf"\b{itself}{_OF_IT}{_CALLED_OFF}") or _says(
        text, rf"{_WE}(?:cancell?|scrapp|withdr[ae]w)(?:ed|ing|n)?\s(?:the\s)?[*_]?{itself}\b"
    )


def _says(text: str, pattern: str) -> bool:
    return any(_PERHAPS.search(text, 0, match.start()) is None for match in re.finditer(pattern, text, re.I))
