"""What is not said aloud, taken off a fragment: Slack's marks, bullets, emoji, laughter; then one statement at a time."""

from __future__ import annotations

import re

from bridge.domain.sentences.denials import deny
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.nouns import finish_noun, is_action

_LINK = re.compile(r"<(?:https?://|mailto:)[^|>]+\|([^>]+)>")
_BARE_LINK = re.compile(r"<((?:https?://|mailto:)[^|>]+)>")
_EMOJI_CODE = re.compile(r":[a-z0-9_+\-]+:")
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d\u2b50\u2705]")
_STRESS = re.compile(r"(?<![\w*])\*([^*\n]+)\*(?![\w*])|(?<![\w_])_([^_\n]+)_(?![\w_])|~([^~\n]+)~(?=\s|$)|`([^`\n]+)`")
_BULLET = re.compile(r"^\s*(?:[-–—•·▪▪︎◦‣*ㆍ※▶>☞]\s*|\(?\d{1,2}[.)]\s+)", re.MULTILINE)
_LAUGHTER = re.compile(r"(?:ㅎ+|ㅋ+|ㅠ+|ㅜ+|\^\^|;{2,}|~{2,}|!+(?=\s|$)|~(?=\s*$))")
_STRUCK = re.compile(r"(?<!\w)~([^~\n]+)~(?!\w)")


_FILLER = re.compile(r"^\s*(?:(?:아|음|어|참|그리고|근데|그런데|그래서|참고로|일단|우선|네)[,\s]+)+")


def clean(text: str) -> str:
    """Take off what is not said: marks, emoji, bullets and laughter. Struck-through words go whole."""
    text = _STRUCK.sub("", text)
    text = _LINK.sub(r"\1", text)
    text = _BARE_LINK.sub(r"\1", text)
    text = _EMOJI.sub("", _EMOJI_CODE.sub("", text))
    text = _STRESS.sub(lambda m: next(group for group in m.groups() if group is not None), text)
    text = re.sub(r"(?<=[^\s\d])\*(?=[\s,.)]|$)|(?:(?<=\s)|^)\*(?=[^\s\d*])", "", text)
    text = _BULLET.sub("", text)
    text = _LAUGHTER.sub("", text)
    text = re.sub(r"(?<=[\d원%만천])\s?↑", " 이상", re.sub(r"(?<=[\d원%만천])\s?↓", " 이하", text))
    text = re.sub(r"\s*\|\s*$|^\s*\|\s*", "", text)
    text = _balanced(text)
    text = re.sub(r"[ \t]+", " ", text)
    text = re.sub(r"^\s*\(([^()]*)\)\s*$", r"\1", text)
    text = _FILLER.sub("", text)
    return re.sub(r"\s+([.,)])", r"\1", text).strip(" \t\n,;·-–—")


def _balanced(text: str) -> str:
    """Take off a quotation mark at an end whose partner was cut away."""
    for mark in "'\"":
        if text.count(mark) % 2:
            text = text.removeprefix(mark) if text.startswith(mark) else text.removesuffix(mark)
    for opening, closing in ("‘’", "“”"):
        if text.startswith(closing) or (text.endswith(opening)):
            text = text.strip(opening + closing)
    return text.strip()


_SENTENCE = re.compile(
    r"(?<=[가-힣)\]'\"’”%])[.!?]\s+|(?<=[가-힣)])[.!?]$|(?<=[가-힣]요)(?<![필주중수개소강긴]요)\s+(?!라고|라며|\()|(?<=니다)\s+(?!\()|\n+|;\s+|\s+[|]\s+"
)


def split_statements(text: str) -> list[tuple[str, bool]]:
    """Split into statements; at a comma only where each side is a statement of its own.

    Beside each stands whether it leans on the one before: it stood behind a comma and names nothing of its own.
    """
    statements: list[tuple[str, bool]] = []
    for part in _SENTENCE.split(text):
        part = part.strip(" .!,;")
        for number, clause in enumerate(_at_commas(part) if part else ()):
            pieces = _at_and(clause)
            statements.append((pieces[0], number > 0 and not _has_own_topic(pieces[0])))
            statements += [(piece, False) for piece in pieces[1:]]
    return statements


def _has_own_topic(text: str) -> bool:
    words = [word for word in text.split()[:-1] if re.search(r"[가-힣](?:은|는|도|이|가)$", word)]
    return any(not _NOT_A_TOPIC.search(word) for word in words) or _AMOUNT.search(text) is not None


_AND = re.compile(r"(?<=[가-힣])(?:고|며)(?:요)?,?\s+(?=(?:[^\s,]+\s){0,2}[^\s,]*[가-힣](?:은|는|도)\s)")


def _at_and(text: str) -> list[str]:
    """Split "가입할 수 있고 보험료는 …": two statements, each with a topic of its own."""
    for found in _AND.finditer(text):
        first, second = text[: found.end()].rstrip(" ,"), text[found.end() :]
        done = conclude(first)
        if done is not None and _opens_anew(second) and len(first) >= 8:
            return [first, *_at_and(second)]
    return [text]


_NOT_A_TOPIC = re.compile(
    r"(?:있|없|하|되|받|남|같|많|높|낮|적|쓰|보|오|가|주|찍|사|르|리|지|시|않|싶|맞|좋|넘|알|인|한|된)(?:은|는)$"
)


def _opens_anew(text: str) -> bool:
    words = text.split()
    topic = next((word for word in words[:3] if re.search(r"[가-힣](?:은|는|도)$", word)), "")
    return bool(topic) and not _NOT_A_TOPIC.search(topic) and (conclude(text) is not None or len(words) >= 3)


def _at_commas(text: str) -> list[str]:
    parts = [part.strip() for part in re.split(r"(?:,|\s/)\s+(?![^(]*\))", text)]
    if len(parts) > 1 and all(_stands_alone(part) for part in parts):
        return parts
    return [text]


_AMOUNT = re.compile(
    r"^(?:[가-힣]{2,6}\s){1,2}(?:최대|최소|월|주|연|하루|약|총|각)?\s?\d[\d,.]*\s?[가-힣A-Za-z%]{1,5}(?:\s\d[\d,.]*\s?[가-힣A-Za-z%]{1,5})?$"
)
_TOLD_OF = re.compile(
    r"^(?:[^\s,]+\s){0,3}?[^\s,]*[가-힣](?:은|는)\s.*(?:\d\s?[가-힣A-Za-z%]{1,4}|까지|부터|전액|[앱웹]에서|페이지에서|센터에서|무료|유료|불가|가능)$"
)


def _stands_alone(text: str) -> bool:
    core = re.sub(r"\s*\([^()]*\)$", "", text)
    if len(core) < 4 or _LEANS.match(core):
        return False
    if conclude(core) is not None or finish_noun(core) is not None or deny(core) is not None or is_action(core):
        return True
    if core.endswith(("없음", "있음")) or re.search(r"[가-힣]만$|[가-힣]\s?[XxOo❌✕○]$", core):
        return True
    return _AMOUNT.match(core) is not None or _TOLD_OF.match(core) is not None


_LEANS = re.compile(r"(?:이후|그 후|그 외|그외|초과|미만|나머지|단 |다만|그때|이때|그 전|넘으면|그 밖)")
"""How a clause begins that says something only beside the one before it."""
