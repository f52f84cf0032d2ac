"""Which case of an inquiry a query asks for: "자동납부 해지" wants what is said where a customer asks to cancel."""

from __future__ import annotations

from dataclasses import replace

from bridge.domain.entries import Case, Inquiry
from bridge.domain.search.analysis import Analyser, analyse
from bridge.domain.search.text import decode, normalise, squeeze

_SAYS_SOMETHING = 0.45
"""Weight above which a word is more than a word of asking."""


def case_meant(query: str, name: str, inquiry: Inquiry, analyser: Analyser) -> Case | None:
    """Return the case that says more of what is asked, beside the entry's name, than the inquiry's own questions; None where none does.

    Where both say as much, the one all of whose words are asked: "해지를 물으시면" before "해지하면 환불되나요?".
    """
    if not inquiry.cases:
        return None
    asked, named = squeeze(decode(query)), squeeze(normalise(name))

    def said(text: str) -> tuple[int, bool]:
        words = analyse(normalise(text), analyser).words
        telling = [word for word, weight in words.items() if weight > _SAYS_SOMETHING and len(word) > 1]
        own = [word for word in telling if word not in named]
        heard = sum(word in asked for word in own)
        return heard, 0 < heard == len(own)

    best = max(inquiry.cases, key=lambda case: said(case.when))
    return best if said(best.when) > said(" ".join(inquiry.questions)) else None


def led_by(case: Case, inquiry: Inquiry) -> Inquiry:
    """Return the inquiry with that case's answer first; what it says otherwise is left to the other cases."""
    others = tuple(one for one in inquiry.cases if one != case)
    return replace(inquiry, say=case.say, paste=case.say, cases=others, quotes=())
