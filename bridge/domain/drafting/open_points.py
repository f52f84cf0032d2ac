"""What customers will ask and nobody has said: named as precisely as the note allows, and only where it matters.

A list of everything that a note does not mention teaches its readers to skip the list. So a point stands open where this launch
gives reason to ask: money or a booking without a rule for giving it back, something to use without a way to it, a thing the
planner himself calls undecided.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bridge.domain.drafting.corrected import Answer
from bridge.domain.drafting.filing import gives_back
from bridge.domain.drafting.settled import not_yet
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.template import EntryTemplate, OpenPointFrame
from bridge.domain.entries import Inquiry, OpenPoint, SourceKind
from bridge.domain.notes import Field, LaunchReading

_ANSWERS = {"A3": Field.TARGET, "B1": Field.HOW_TO, "B2": Field.PLATFORM, "D1": Field.KNOWN_ISSUES}
_RISKY_FROM, _USED = 0.6, ("opening", "event")
"""A risky point is open from this value on; what is opened has a way to use it, what changes or ends need not."""

_OF_A_CHANGE = 0.35
"""How much more reason there must be to ask of a change or an end: what can be returned is what could be before."""
_SAYS_LITTLE, _WORTH_ASKING = 2, 0.45
"""With fewer statements than this a note is a bare announcement: all that is worth asking is open."""


@dataclass(frozen=True, slots=True)
class Before:
    """What the note said before anything was answered: how many statements, and in which words."""

    statements: int
    text: str


def open_points(
    launch: LaunchReading,
    said: Sequence[Statement],
    answers: Sequence[Answer],
    inquiries: Sequence[Inquiry],
    *,
    template: EntryTemplate,
    text: str,
    nature: str,
    note: str = "",
    before: Before | None = None,
) -> tuple[OpenPoint, ...]:
    """List what is missing, worth asking about in `text`, and answered by nobody since; the risky first.

    What was open `before` anything was answered is open until its own answer is given, however much the answers to
    others say. What any line of the `note` speaks of is not open: nobody may say that there is no word of it. What an inquiry answers is not open, whatever its statements are filed under; price and refund are settled only by
    what is filed there, and refund by nothing but a rule for it.
    """
    if nature == "moved":
        return ()  # what it costs and how it is used stands in its own note
    before = before or Before(len(said), text)
    said = [item for item in said if not _leaves_open(item)]
    paid = [item.text for item in said if item.field is Field.PRICE and item.source.kind is SourceKind.NOTE]
    named = " ".join([launch.name or "", *paid])
    closed = {item.field for item in said} | {field for item in said for field in item.also}
    if not any(_settles(item) for item in said) and not (
        launch.name and gives_back(launch.name) and before.statements > 1
    ):
        closed.discard(Field.POLICY)
    else:
        closed.add(Field.POLICY)
    answered = {answer.field for answer in answers if answer.closes and not not_yet(answer.text)}
    closed |= answered
    closed |= spoken_of(note, launch.name or "")
    closed |= {_ANSWERS[item.type] for item in inquiries if item.confirmed and item.type in _ANSWERS}
    missing = dict.fromkeys([*launch.missing, Field.POLICY])
    of = {Field.POLICY: {named}} if launch.name and nature in _USED else {}
    bare = before.statements < _SAYS_LITTLE and nature in _USED
    points = []
    for field in missing:
        frame = template.open_points.get(field)
        if (
            frame is not None
            and field not in closed
            and (
                (bare and _asked_of_little(field, frame, launch.name, before))
                or any(_matters(field, frame, words, nature) for words in of.get(field, {text, before.text}))
            )
        ):
            points.append(OpenPoint(field, frame.label, frame.question, frame.meanwhile, frame.risky))
    frame = template.open_points.get(Field.POLICY)
    if (
        frame is not None
        and nature == "ending"
        and _paid_and_unsaid(note)
        and Field.POLICY not in answered
        and Field.POLICY not in [p.field for p in points]
    ):
        points.append(OpenPoint(Field.POLICY, frame.label, frame.question, frame.meanwhile, frame.risky))
    points.sort(key=lambda point: not point.risky)
    return tuple(points)


_PAID = re.compile(
    r"결제(?:한|하신|분|된)|구독|이용권|정기권|회원권|수강권|관람권|횟수권|기간권|선결제|선불|충전(?:금|한|하신|액)|유료|연회비|월\s?(?:이용료|회비|요금)|잔액|캐시|코인|다이아|보유"
)
_GIVEN_BACK = re.compile(
    r"환불|환급|반환|돌려|정산|일할|소멸|사라지|없어지|이관|전환(?!율)|위약|청구(?:되지|\s안)|회수|정상\s?(?:배송|진행|처리)|그대로|조정(?:은)?\s없|만료(?:일|까지|\s시)|기간(?:까지|은)\s|까지\s(?:\S+\s)?(?:사용|이용|쓰|쓸|시청)"
)


def _paid_and_unsaid(note: str) -> bool:
    """Say whether the note speaks of what customers have paid for, and of nothing that becomes of it when the thing ends."""
    return _PAID.search(note) is not None and _GIVEN_BACK.search(note) is None


_SPOKEN_OF = {
    Field.POLICY: re.compile(
        r"환불|취소|해지|반품|위약|철회|환급|교환(?!권)|양도|변경(?:은|하실|\s?(?:가능|불가|안))|회수|소급|무효"
    ),
    Field.PRICE: re.compile(
        r"\d\s?(?:천|만)?\s?원(?![가-힣])|\d,\d{3}|월\s?\d|무료|유료|무상|요금|수수료|비용|가격|공짜"
    ),
    Field.TARGET: re.compile(
        r"대상|회원|신규|기존|전원|누구나|가입자|이용자|투숙객|구독자|계약자|[한신된던]\s분|분들|전국|수도권|\d세|법인|개인|한정|전\s?(?:지점|매장|점포|고객)|세대"
    ),
    Field.HOW_TO: re.compile(
        r"신청(?!\s?마감)|누르|눌러|방문|메뉴|접수(?!분)|앱(?:에서|으로|\s>|\s홈|\s로그인)|홈페이지|웹에서|전화|로그인|선택(?!약정)|입력|등록|연동|자동(?:으로|\s?(?:적용|전환|연장|지급|발급|결제))|\s>\s|버튼|예약(?:할|하|은)|결제(?:할|하)"
    ),
    Field.PLATFORM: re.compile(r"iOS|안드|아이폰|갤럭시|버전|PC|웹|기종|브라우저|v\d"),
}
"""Words by which a line speaks of what would otherwise be called open."""


def spoken_of(note: str, name: str) -> set[Field]:
    """Return the fields that any line of the note speaks of beside the launch's `name`."""
    text = note.replace(name, " ") if name else note
    return {field for field, words in _SPOKEN_OF.items() if words.search(text)}


def _leaves_open(statement: Statement) -> bool:
    return statement.source.kind is SourceKind.ANSWER and not_yet(statement.source.quote)


def _settles(statement: Statement) -> bool:
    return statement.source.quote == "" or gives_back(f"{statement.topic} {statement.text}")


def _asked_of_little(field: Field, frame: OpenPointFrame, name: str | None, before: Before) -> bool:
    """Whether whoever hears of a bare announcement asks for this: for money only of what is sold, for whom where nothing else is said."""
    if not name:
        return frame.value >= _WORTH_ASKING
    raised = sum(weight for word, weight in frame.raised_by if word in name)
    return (
        not frame.risky
        and frame.value + min(raised, 0.0) >= _WORTH_ASKING
        and (field is not Field.TARGET or not before.statements)
    )


def _matters(field: Field, frame: OpenPointFrame, text: str, nature: str) -> bool:
    if nature == "ending" and not frame.risky:
        return False  # what is no longer there needs neither a way nor a target
    raised = sum(weight for word, weight in frame.raised_by if word in text)
    if frame.risky:
        return frame.value + raised >= _RISKY_FROM + (0.0 if nature in _USED else _OF_A_CHANGE)
    return raised > 0 or (field is Field.HOW_TO and nature in _USED and raised >= 0)
