"""What somebody types who asks for nothing: a greeting, thanks, a sigh, signs, a call for help. No entry answers it, and none is missing."""

from __future__ import annotations

import re

from bridge.domain.search.text import complete, normalise

_GREETING = r"안녕(?:하세요|하십니까|하신가요)?|반가(?:워요?|습니다)|hi|hello|좋은아침(?:이에요|입니다)?"
_THANKS = r"고마워요?|고맙습니다|감사(?:해요|합니다|드려요|드립니다)?|thanks?|thankyou|수고(?:하세요|하십니다|하셨어요|하셨습니다|많으십니다)?"
_AGREEING = r"네+|넵+|넹+|오케이|ok|okay|알겠(?:어요|습니다)|확인(?:했어요|했습니다|하였습니다)"
_HELP = r"help|도움말|사용법|manual|매뉴얼"
_WHOLE = re.compile(rf"(?:{_GREETING}|{_THANKS}|{_AGREEING}|{_HELP})*")


def asks_nothing(words: str) -> bool:
    """Say whether a query has nothing to search for, or only words of politeness. A word in any other script is one to search for."""
    said = "".join(filter(str.isalnum, complete(normalise(words))))
    return _WHOLE.fullmatch(said) is not None
