"""Ways through screens: 설정 > 알림 > 요약 OFF, with the condition before and what is done there after."""

from __future__ import annotations

import re

from bridge.domain.korean import josa
from bridge.domain.sentences.denials import deny
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.nouns import breaks_off, finish_noun
from bridge.domain.sentences.words import ACTIONS, CAN

PATH = re.compile(r"^[^.]+?\s*>\s*[^.]+$")
_PATH_AND_REST = re.compile(
    r"^(?P<lead>(?:[^\s>]+\s){0,4}[^\s>]*[가-힣](?:은|는|도|면|시|경우|때|까지|부터|이|가)\s+)?(?P<path>[^>,]{1,30}?(?:\s?>\s?[^>,]{1,25}?)+?)"
    r"(?:\s?(?P<rest>(?:에서|에|으로|로)(?:만|도)?(?:\s[^>]*)?|\s가능|,\s[^>]+))?$"
)
"""A path with what stands before and after it: "원치 않으면 설정 > 알림 > 요약 OFF", "정산 > 주기에서 확인 가능"."""
_PRESSED = re.compile(r"^(?P<path>[^>]+>.+?)\s?(?P<verb>누르면|클릭하면|선택하면)\s(?P<after>[^>]+)$")
_AT_LAST = re.compile(r"(?:버튼|메뉴|탭|아이콘|화면|페이지|배너)$")
_PLACES = ("위치", "적용 위치", "메뉴", "메뉴 위치", "경로", "이용 경로", "노출 위치", "진입 경로")


def say_path(text: str) -> str | None:
    """Say how one gets somewhere; None where there is no path or it breaks off."""
    if found := _PRESSED.match(text):
        after = finish_noun(found["after"]) or conclude(found["after"])
        done = after or (f"{found['after']}하실 수 있습니다" if found["after"] in CAN else None)
        way = josa(f"‘{found['path']}’", "을/를")
        return f"{way} {found['verb']} {done}" if done else None
    if found := _PATH_AND_REST.match(text):
        lead = found["lead"] or ""
        if lead or found["rest"] or not breaks_off(text):
            return steps(lead.strip(), found["path"], found["rest"])
    if PATH.match(text):
        return None if breaks_off(text) else f"‘{text}’ 순서로 진행하시면 됩니다"
    return None


def under_label(topic: str, label: str, text: str) -> str | None:
    """Say a path of what it is labelled with; a label that says "where" is said to be it."""
    found = _PATH_AND_REST.match(text)
    if found is None:
        return None
    if label in _PLACES and not found["rest"] and not found["lead"]:
        return f"{topic} ‘{text}’입니다"
    lead = f"{topic} {(found['lead'] or '').strip()}".strip()
    return steps(lead, found["path"], found["rest"])


def steps(lead: str, path: str, rest: str | None) -> str | None:
    """Say a path in quotation marks, its condition before it and what is done there after it."""
    before, rest = f"{lead} " if lead else "", (rest or "").strip()
    head, _, verb = path.rpartition(" ")
    if not rest and verb in ACTIONS and head and " > " not in verb and not head.endswith(">"):
        return f"{before}‘{path}’ 순서로 진행하시면 됩니다"
    if not rest and _AT_LAST.search(path):
        return f"{before}‘{path}’에서 하실 수 있습니다"
    if not rest:
        return f"{before}‘{path}’ 순서로 진행하시면 됩니다"
    if rest == "가능":
        return f"{before}‘{path}’ 순서로 가능합니다"
    place, _, after = rest.partition(" ")
    if not place.startswith(("에서", "에", "으로", "로")):
        return None
    if not after:
        return f"{before}‘{path}’{place} 가능합니다"
    done = deny(after) or conclude(after) or finish_noun(f"여기에서 {after}")
    if done is None and after.rpartition(" ")[2] in CAN:
        done = f"{after}하실 수 있습니다"
    if done is None:
        done = f"{after} 가능합니다" if re.search(r"\d\s?\S*(?:이내|까지|안|내)$", after) else None
    return f"{before}‘{path}’{place} {done.removeprefix('여기에서 ')}" if done else None
