"""What nobody outside may have, whoever lets it through: ways into systems, and single people's own numbers."""

from __future__ import annotations

import re

from bridge.domain.masking import mask
from bridge.domain.notes import HeldBack
from bridge.domain.reading.secret_words import CREDENTIALS, PERSONAL

_KEYS = re.compile(
    r"(?<![A-Za-z])(?:pw|passwd|password|passcode|otp|api[\s_-]?key|secret(?:[\s_-]?key)?|access[\s_-]?key|token)s?(?![A-Za-z])"
    r"|토큰|(?:API|인증|접속|접근|비밀|시크릿|액세스|마스터)\s?키|(?:테스트|마스터|공용|관리자|임시)\s?(?:계정|아이디)"
    r"|(?:비밀번호|비번|패스워드)\S{0,2}\s?[:=]?\s?(?=\S*[A-Za-z0-9])",
    re.IGNORECASE,
)
"""With a particle behind them, too, which the reader of notes leaves to what stands around them."""
_REASONS = frozenset({"credentials", "personal"})


def never_told(part: HeldBack) -> bool:
    """Tell whether a held-back part holds a password, key, token, test account or personal number.

    Its words decide beside its reason: a line that is marked as internal may hold one, too.
    """
    if part.reason in _REASONS or mask(part.text) != part.text:
        return True
    return any(pattern.search(part.text) for pattern in (_KEYS, CREDENTIALS, PERSONAL))
