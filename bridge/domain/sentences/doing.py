"""Steps that customers take, named by their verb or their noun: QR 찍기, 하트 누르고 '캘린더에 추가', 홈페이지 신청."""

from __future__ import annotations

import re

from bridge.domain.korean import josa
from bridge.domain.sentences.deeds import AT_PLACE
from bridge.domain.sentences.nouns import is_action
from bridge.domain.sentences.particles import ends_like_particle, with_subject
from bridge.domain.sentences.paths import PATH, say_path
from bridge.domain.sentences.stems import polite


def named_by_verb(text: str) -> str | None:
    """A step named by its verb: "QR 찍기"."""
    if re.search(r"[가-힣]지 말기$", text):
        return f"{text[:-2]}말아 주시기 바랍니다"
    found = None if ends_like_particle(text) else _DOING.fullmatch(text)
    return f"{polite(found['stem'])}시면 됩니다" if found else None


def how_to(text: str) -> str | None:
    """How something is done: a way through screens, a step named by its verb or by its noun, a button."""
    if (done := say_path(text)) is not None or PATH.match(text):
        return done
    if (done := named_by_verb(text)) is not None:
        return done
    if _PRESS.search(text):
        return f"{josa(text, '을/를')} 누르시면 됩니다"
    head, _, verb = text.rpartition(" ")
    if not head or not is_action(text) or re.search(r"(?:^|\s)(?:자동|즉시|자동으로|바로)$", head):
        return None
    if verb in DONE_SOMEWHERE and (place := AT_PLACE.search(head)):
        return f"{head}{'로' if place[0].endswith('전화') else '에서'} {verb}하시면 됩니다"
    object_ = josa(head, "을/를") if re.search(r"['\"’”」]$", head) else with_subject(head, "을/를")
    return f"{object_} {verb}하시면 됩니다"


_DOING = re.compile(
    r"(?P<stem>.*(?:[을를고서면뒤후에로중]|[아어여해]|\sQR|['’”])\s(?:[가-힣]*[하르우누치리지히찍넣받담접붙적닫열걸끄내두주오사타]|보내|고르|쓰|켜|(?<=[에을를]\s)대|보))기"
)
_PRESS = re.compile(r"(?:누르고|누른 뒤|클릭하고|선택하고)\s['‘\"“\[][^'’\"”\]]+['’\"”\]]$")
"""A button that is named behind another step: 하트 누르고 '캘린더에 추가'."""
DONE_SOMEWHERE = ("신청", "가입", "등록", "접수", "변경", "해지", "취소", "조회", "확인", "예약", "구매")
"""Deeds that are done at a place or by a way, which are no objects of theirs."""
