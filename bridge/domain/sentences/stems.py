"""Verbs' stems joined with their endings, by the syllables they end in."""

from __future__ import annotations

from bridge.domain.syllables import FINAL_B, FINAL_L, NO_FINAL, final, with_final


def formal(stem: str) -> str:
    """Join a verb's stem with the formal ending: 되 → 됩니다, 받 → 받습니다, 늘 → 늡니다. A past stem (했) works too."""
    if final(stem[-1]) in (NO_FINAL, FINAL_L):
        return stem[:-1] + with_final(stem[-1], FINAL_B) + "니다"
    return stem + "습니다"


def polite(stem: str) -> str:
    """Return a stem as 시 is put behind it: 찍 → 찍으, 열 → 여, 누르 → 누르."""
    if final(stem[-1]) == FINAL_L:
        return stem[:-1] + with_final(stem[-1], NO_FINAL)
    return stem if final(stem[-1]) == NO_FINAL else stem + "으"


def able(formal_verb: str) -> str:
    """Turn 합니다체 into the polite form before 수 있습니다: 받습니다 → 받으실, 바꿉니다 → 바꾸실."""
    if formal_verb.endswith("습니다"):
        return formal_verb.removesuffix("습니다") + "으실"
    body = formal_verb.removesuffix("니다")
    return body[:-1] + with_final(body[-1], NO_FINAL) + "실"
