"""What comes with a launch, as its approved words say it: something opens, changes, or ends.

"아직 오픈 전이에요" is wrong of a price that rises and of a service that ends.
"""

from __future__ import annotations

import re
from enum import StrEnum

from bridge.domain.entries import Entry, Part


class Coming(StrEnum):
    """What customers will find."""

    OPENS = "opens"
    CHANGES = "changes"
    ENDS = "ends"


_DONE = r"(?:됩니다|될\s예정|합니다|할\s예정|$|\s?(?:안내|공지|예고)$)"
_ENDS = re.compile(rf"(?:종료|중단|폐지|마감|철수)(?:{_DONE})|(?:끝납|없어집|사라집)니다")
_CHANGES = re.compile(
    r"(?:인상|인하|변경|개편|개정|조정|상향|하향|확대|축소|단축|연장|강화|완화|전환|의무화|무료화|유료화|적용|시행)"
    rf"(?:{_DONE})|(?:바뀝|달라집|오릅|내립|늘어납|줄어듭)니다"
)
_OPENS = re.compile(
    r"(?:오픈|출시|런칭|론칭|개시|신설|도입)(?:됩니다|될\s예정|합니다|할\s예정)"
    r"|(?:열립|생깁|나옵)니다|(?:이용|사용)하실\s수\s있"
)


def what_comes(entry: Entry) -> Coming:
    """Tell it from the first line, which says what happens; from the name where there is no such line."""
    said = next((piece.text for piece in entry.pieces if piece.part is Part.SUMMARY), "")
    first = re.split(r"(?<=니다)\.", said)[0].strip()
    for text in (first, entry.name.strip()):
        if _ENDS.search(text):
            return Coming.ENDS
        if _CHANGES.search(text):
            return Coming.CHANGES
        if _OPENS.search(text):
            break  # what opens may be called "배송지 변경"
    return Coming.OPENS
