"""What is not possible, as it is said to a customer: 이월 안됨, 지원 안 해요 and 알림 못받음 as whole sentences.

Notes write the denial short and without particles; read aloud as they stand they sound like a scolding. Each rule keeps
exactly one denial for one.
"""

from __future__ import annotations

import re

from bridge.domain.korean import josa
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.particles import with_subject
from bridge.domain.sentences.stems import able
from bridge.domain.sentences.words import CAN, HAPPENS

_NOT_DONE = re.compile(r"^(?P<head>.+?)\s*(?<!하면 )안\s?(?:됨|됩니다|돼요|되요|된다|돼|되고요)$")
_DOES_NOT = re.compile(r"^(?P<head>.+?[가-힣]{2})\s안\s?(?:함|합니다|해요|한다|해|하고요)$")
_MAY_NOT = re.compile(rf"^(?P<head>.+\s)?(?P<noun>{'|'.join(CAN)})\s?못\s?(?:합니다|해요|함|한다|해)$")
_SEEN = re.compile(
    r"^(?P<head>.+?)\s(?P<verb>(?:안|못)\s?(?:뜸|뜹니다|떠요|떠|보임|보여요|보입니다|나옴|나와요|나옵니다|옴|와요|옵니다|감|가요|갑니다))$"
)
_CANNOT_END = re.compile(r"^(?P<head>.+?)\s?(?<!잘)못\s?(?P<verb>[가-힣]{1,6})$")
"""What one is not able to do: 못 냄, 못 바꿔요. Who is able is the customer, unless a thing is the subject."""
_SUBJECT = re.compile(r"[가-힣)](?:이|가)$")
_OF_THINGS = ("나갑니다", "나옵니다", "들어옵니다", "들어갑니다", "뜹니다", "열립니다", "붙습니다")
"""What things do, and no customer."""
_OUR_PART = {"갑니다": "갈", "옵니다": "올", "보냅니다": "보낼", "드립니다": "드릴"}
"""What is not done for customers is as often what is not possible at all."""
_GIVEN = (
    "보장",
    "보상",
    "배상",
    "지급",
    "제공",
    "지원",
    "환불",
    "환급",
    "발송",
    "배송",
    "회수",
    "수거",
    "적립",
    "처리",
    "수리",
)
"""What the company does for customers, and no customer for himself."""
_ASKED_OF_US = re.compile(r"요청|부탁|달라")


def deny(text: str) -> str | None:
    """Return `text`, which ends in what is not done or cannot be, as a sentence without its stop; None for all else."""
    if found := _NOT_DONE.match(text):
        return _not_done(found["head"])
    if found := _MAY_NOT.match(text):
        return f"{found['head'] or ''}{found['noun']}하실 수 없습니다"
    if found := _DOES_NOT.match(text):
        before, _, noun = found["head"].rpartition(" ")
        if noun in ("지원", "제공", "취급", "판매", "보장", "발급") and before:
            return f"{with_subject(before, '을/를')} {noun}하지 않습니다"
        return f"{found['head']}하지 않습니다" if _bare_noun(found["head"]) else None
    if (found := _CANNOT_END.match(text)) and not _SUBJECT.search(found["head"]):
        return _cannot(found["head"], found["verb"])
    if found := _SEEN.match(text):
        done = conclude(re.sub(r"감$", "갑니다", found["verb"]))
        return f"{with_subject(found['head'], '이/가')} {done}" if done else None
    return None


def _cannot(head: str, verb: str) -> str | None:
    """What one is not able to do, and who: the customer, unless it is the company that takes or sends."""
    if verb.endswith("세요"):
        return f"{head} {verb.removesuffix('세요')}실 수 없습니다"
    done = conclude(verb)
    if head.endswith("지") and done and done.startswith("합니다"):
        return None  # 받지 못합니다 is said already
    if done == "받습니다" and re.search(
        r"(?:변경|취소|환불|요청|접수|예약|신청|주문|반품|교환)(?:은|는|을|를|도)?$", head
    ):
        return f"{with_subject(head, '은/는')} 받을 수 없습니다"  # who cannot is the company
    if done == "받습니다" and re.search(r"[가-힣](?:은|는)$", head):
        return f"{head} 못 받습니다"  # the customer, or the company? as the note says it
    if done and done.endswith("드립니다") and done != "드립니다":
        return f"{head} {done.removesuffix('드립니다')}드릴 수 없습니다"
    if done in _OF_THINGS:
        return f"{head} 못 {done}"
    if done in _OUR_PART:
        return f"{head} {_OUR_PART[done]} 수 없습니다"
    if done and done.startswith("합니다") and _ASKED_OF_US.search(head):
        return None
    noun = head.rpartition(" ")[2]
    if done == "합니다" and noun in _GIVEN and " " in head:
        of = head.rpartition(" ")[0]
        return (
            f"{with_subject(of, '은/는')} {noun}해 드릴 수 없습니다"  # 얼룩 제거 보장 못함: who cannot is the company
        )
    if done == "합니다" and (noun in HAPPENS or noun in CAN or noun in ("선물", "사용", "가입", "중복")):
        return f"{head}하실 수 없습니다"
    done = (
        done
        if done and not re.search(r"(?:었|았|했|였|됐|셨|봤|갔|왔|났|샀|썼|줬)습니다$|^(?:됩|하)니?다", done)
        else None
    )
    return f"{with_subject(head, '을/를')} {able(done)} 수 없습니다" if done else None


def _not_done(head: str) -> str | None:
    """이월 안됨 → 이월은 되지 않습니다; what follows an adverb or a verb (아직 안 돼요) stays as it is."""
    if (
        re.search(r"[가-힣)](?:은|는|도)$", head)
        and not re.search(r"(?:하|되|있|없)(?:은|는)$", head)
        and with_subject(head, "은/는") == head
    ):
        return f"{head} 되지 않습니다"
    if _bare_noun(head):
        before, _, noun = head.rpartition(" ")
        of_something = re.search(r"[가-힣)](?:은|는|엔|이|가|도)(?:\s|$)", before) is not None
        if noun in HAPPENS and of_something:
            return f"{head}되지 않습니다"
        if noun in CAN and of_something and noun not in ("확인", "조회"):
            return f"{head}하실 수 없습니다"
        return f"{josa(head, '이/가' if of_something else '은/는')} 되지 않습니다"
    return None


def _bare_noun(head: str) -> bool:
    """Whether a head ends in a noun that lacks its particle."""
    return with_subject(head, "은/는") != head or head.endswith(("중복", "환불", "지원", "취소", "변경", "이월"))
