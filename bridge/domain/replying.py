"""Questions from the floor and replies to them: which are the same, what is a reply, and what of it may cross.

Agents ask the same thing in ten wordings, and planners answer between two other messages in a thread. What is not surely an
answer is not carried to another company: the planner is asked first.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence

from bridge.domain.comparing import pairs
from bridge.domain.inquiries import InquiryTypes

ALIKE = 0.72
"""From this likeness on two questions are one (Dice over syllable pairs; numbers must agree besides)."""

_SIGNS = re.compile(r"[\W_]+")
_ENDINGS = re.compile(
    r"(?:인가요|한가요|건가요|은가요|되나요|하나요|있나요|없나요|나요|가요|까요|되요|돼요|어요|아요|해요|에요|예요|습니까|입니까|니까|죠|지요|요)$"
)
_POLITE = re.compile(r"^(?:안녕하세요|혹시|문의\s*드립니다|고객님?[이께서]*|확인\s*부탁드립니다)[\s,.!]*")
_NUMBER = re.compile(r"\d[\d,.]*")
_AMOUNT = re.compile(r"\d[\d,.]*\s*(?:[천만억조]+\s*)?(?:원|건|명|%|퍼센트|배|개|장|회|일|시간|분)?")
_MONEY = re.compile(
    r"\d\s?(?:[천백]?만|[천백억])?\s?원|\d\s?(?:%|퍼센트|포인트)|무료|유료|환불|취소|수수료|요금|할인|위약금|적립|연회비"
)
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?。]+(?=\s|$)|(?=\n)|$)\s*|\n")

_PROMISE = re.compile(
    r"^(?:[가-힣\s]{0,20})(?:확인|체크|문의|알아|여쭤|물어|공유|전달|논의|검토)[가-힣\s]{0,12}"
    r"(?:볼게요|볼께요|보겠습니다|할게요|할께요|하겠습니다|드릴게요|드리겠습니다|중입니다|중이에요|중|예정입니다|주세요)[\s.!~ㅎㅋ^]*$"
)
_NOD = re.compile(
    r"^(?:(?:네+|넵+|넹|예|응|ㅇㅇ|ㅇㅋ|오케이|ok|okay|알겠습니다|알겠어요|감사합니다|고맙습니다|확인했습니다|확인했어요|"
    r"잠시만요|잠시만|수고하세요|thanks|thx)[\s.,!~ㅎㅋ^]*)+$",
    re.IGNORECASE,
)
_CALLED = re.compile(r"\s*(?:<@[A-Z0-9]+(?:\|[^>\n]*)?>[\s,]*)+")
_SENTENCES = re.compile(r"\n|[.!?]\s+\S")
_ASKS_BACK = re.compile(r"(?:\?|？|나요|까요|는지요|인지요)[\s.!~]*$")
_CORRECTS = re.compile(
    r"정정|바로잡|잘못\s?(?:말|안내|알려|적|답|드)|틀렸|틀린|아까|앞서|방금\s?(?:말|드|답|적)|(?:이|가)?\s?아니(?:라|고)|"
    r"다시\s?(?:확인|안내|말씀|알려)|바뀌었|변경(?:됐|되었)|\bcorrect(?:ion|ed|ing)?\b|\bwrong\b|\bactually\b",
    re.IGNORECASE,
)
_YES_NO = re.compile(
    r"^\W*(?:네|넵|예|아니|아뇨|맞아|맞습|가능|불가|됩니다|돼요|안\s*[되돼됩]|없습|없어|있습|있어|yes\b|no\b)",
    re.IGNORECASE,
)
_COMMON = frozenset(
    {
        "나요",
        "되나",
        "하나",
        "있나",
        "가요",
        "인가",
        "까요",
        "니다",
        "습니",
        "입니",
        "해요",
        "돼요",
        "어요",
        "에서",
        "으로",
    }
)


def normalise(text: str) -> str:
    """Return what a question asks, without greeting, signs, spaces and polite ending."""
    low = _POLITE.sub("", text.strip().lower())
    return _ENDINGS.sub("", _SIGNS.sub("", low))


def fingerprint(text: str, entry_id: int | None) -> str:
    """Return a fixed-size mark: the same for the same question about the same entry."""
    return hashlib.sha256(f"{entry_id or 0}:{normalise(text)}".encode()).hexdigest()


def alike(one: str, other: str) -> bool:
    """Tell whether two questions are one: in nearly the same words, with the same numbers."""
    if sorted(_NUMBER.findall(one)) != sorted(_NUMBER.findall(other)):
        return False
    first, second = normalise(one), normalise(other)
    if first == second:
        return bool(first)
    a, b = pairs(first), pairs(second)
    return bool(a and b) and 2 * len(a & b) / (len(a) + len(b)) >= ALIKE


def may_answer(text: str) -> bool:
    """Tell whether a reply can be an answer: neither a nod, nor a promise to look, nor a question back."""
    flat = " ".join(text.split())
    return bool(flat) and not (_NOD.match(flat) or _PROMISE.match(flat) or asks(flat))


def corrects(text: str) -> bool:
    """Tell whether a message says that what was said before is wrong, or no longer so."""
    return _CORRECTS.search(text) is not None


def speaks_of_money(text: str) -> bool:
    """Tell whether a reply says what something costs, or what of it is given back."""
    return _MONEY.search(text) is not None


def asks(text: str) -> bool:
    """Tell whether a message ends as a question does."""
    return _ASKS_BACK.search(text) is not None


def only_calls(text: str) -> bool:
    """Tell whether a message begins by calling somebody and says nothing, or asks him something: that announces nothing."""
    called = _CALLED.match(text)
    if called is None:
        return False
    said = text[called.end() :].strip()
    return not said or (asks(said) and _SENTENCES.search(said) is None)


def surely_answers(question: str, reply: str) -> bool:
    """Tell whether a reply in a shared thread surely speaks of this question: it says yes or no, or uses its words."""
    if _YES_NO.match(reply):
        return True
    shared = (pairs(normalise(question)) & pairs(normalise(reply))) - _COMMON
    return len(shared) >= 2


def without(text: str, held: Iterable[tuple[int, int]]) -> str:
    """Return `text` without each sentence that a held range touches. Nothing of a held sentence is left."""
    ranges = list(held)
    kept = [
        found.group()
        for found in _SENTENCE.finditer(text)
        if not any(start < found.end() and found.start() < end for start, end in ranges)
    ]
    return "".join(kept).strip()


def dropped(text: str, held: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    """Return the sentences that `without` takes out."""
    ranges = list(held)
    found = (item for item in _SENTENCE.finditer(text))
    touched = (
        item.group().strip()
        for item in found
        if any(start < item.end() and item.start() < end for start, end in ranges)
    )
    return tuple(sentence for sentence in touched if sentence)


def repeats(text: str, secrets: Sequence[str], known: str) -> list[tuple[int, int]]:
    """Return where `text` repeats something held back: its words, or its amounts where `known` does not state them."""
    found = []
    flat_known = re.sub(r"\s+", "", known)
    for secret in secrets:
        words = " ".join(secret.split())
        if len(words) >= 4:
            found += [(hit.start(), hit.end()) for hit in re.finditer(_loose(words), text)]
        for amount in _AMOUNT.findall(secret):
            flat = re.sub(r"\s+", "", amount)
            if len(flat) >= 2 and flat not in flat_known:
                found += [(hit.start(), hit.end()) for hit in re.finditer(_loose(amount.strip()), text)]
    return found


def unnamed(text: str) -> str:
    """Return a message as Slack sent it without its mentions of people, groups and channels: ids that must not cross."""
    return re.sub(r"<[@#!][^>]*>", "", text)


def likely_type(text: str, types: InquiryTypes) -> str:
    """Return the code of the inquiry type whose words `text` uses most; the first type where none fits."""
    scored = [(sum(word in text for word in kind.words), -number, kind.code) for number, kind in enumerate(types)]
    return max(scored, default=(0, 0, "A1"))[2]


def _loose(words: str) -> str:
    """Return a pattern that finds the words whatever the spaces, and a number only as a whole."""
    pattern = r"\s*".join(re.escape(sign) for sign in re.sub(r"\s+", "", words))
    return rf"(?<!\d){pattern}" if words[:1].isdigit() else pattern
