"""Whether what somebody asks goes on from what was asked before: "그럼 부분환불은요?"."""

from __future__ import annotations

import re

_BEGINS = re.compile(
    r"^(?:아\s*)?(?:그럼|그러면|그렇다면|그리고|그런데|근데|그래도|그건|그거는?|그게|이건|이거는?|이게|and|then|so|what about|how about)"
    r"(?=[\s,?!.]|$)[\s,]*",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?<=[가-힣0-9A-Za-z])(?:은|는|도)\s?요[\s?!.]*$")
_LONGEST = 40


def follow_up(words: str) -> str | None:
    """Return the words that a follow-up question adds, None where it stands by itself."""
    if len(words) > _LONGEST:
        return None
    rest = _BEGINS.sub("", words, count=1)
    if rest != words and rest.strip(" ?!."):
        return rest.strip()
    return words if _ENDS.search(words) else None
