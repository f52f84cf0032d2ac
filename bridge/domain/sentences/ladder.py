"""The ladder of least change: how one statement of a note is said, from the form that is surest to be right downwards.

1. It ends in a verb: the whole as it stands, only its ending in 합니다체.
2. It ends in a predicate that is certain (없음, 가능, 무료, 제외, 만, X and O), in what happens, in an amount; it is a way through screens or
   a step from what was to what will be.
3. Anything else that ends in a noun: the whole line together, its commas as they stand, and 입니다.
4. Nothing: the announcement is quoted.

A line of several clauses takes the ending of its last one only where that is a verb, or where it fits every one of them; else it goes to the
third rung. A label is what the statement is said of; without one, only what a fact was filed under, and only where it is of that kind.
"""

from __future__ import annotations

import re

from bridge.domain.notes import Field
from bridge.domain.sentences.arrows import ARROW, answers, in_pairs, moves, ruled, steps
from bridge.domain.sentences.courtesy import courteous
from bridge.domain.sentences.deeds import AT_PLACE
from bridge.domain.sentences.denials import deny
from bridge.domain.sentences.doing import DONE_SOMEWHERE, how_to, named_by_verb
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.finishing import absence, finish
from bridge.domain.sentences.frames import FINER_NAMES, TOPICS, about, names_topic, under
from bridge.domain.sentences.labels import names_kind
from bridge.domain.sentences.means import told_by
from bridge.domain.sentences.nouns import breaks_off, is_action
from bridge.domain.sentences.one_topic import one_topic
from bridge.domain.sentences.paths import PATH, under_label
from bridge.domain.sentences.phrases import say_phrase
from bridge.domain.sentences.predicates import BESIDE, COMMA, Ends, ends_in
from bridge.domain.sentences.several import together


def climb(text: str, field: Field, topic: str) -> str | None:
    """Return `text`, one statement whose signs and dates are written out, as a sentence without its stop; None for the last rung.

    `topic` is the label that it stands under, "" where it has none or a topic of its own.
    """
    if found := BESIDE.match(text):
        rest = climb(text[found.end() :], field, topic)
        return f"{found[0]}{rest}" if rest else None
    own = about(topic, field, text)
    label = own if (own and own == topic) or (topic and own not in (TOPICS[field], *FINER_NAMES)) else ""
    if text.startswith(label) or (f" {label} " in text and len(label) <= 4):
        label = ""
    done = _of_label(text, label) if label else None
    done = done or _moved(text, field, topic, label)
    if done is None and (not ARROW.search(text) or PATH.match(text)):
        done = together(text, field, own, label) if COMMA.search(text) else _alone(text, field, own, label)
    done = _THING.sub(lambda found: f" {_THINGS[found[1]]}", done) if done else None
    return one_topic(_BY_SOMEBODY.sub("합니다", _SPACED.sub(r"안 ", courteous(done)))) if done else None


_THING = re.compile(r"(?<=[은는던한된진])(?:\s?거(가|는|를)|건(이))(?=\s)")
_THINGS = {"가": "것이", "는": "것은", "를": "것을", None: "것은"}
_BY_SOMEBODY = re.compile(
    r"(?<=[가-힣])(?<=(?:이|가) 직접 (?:교체|설치|신청|등록|선택|결제|반납|수거|변경|해지|취소|입력|제출|방문|조립|접수|확인))됩니다$"
)
"""필터는 고객님이 직접 교체: what somebody does himself is not done to him."""


_SPACED = re.compile(r"(?<=\s)안(?=(?:됩|되|돼)[가-힣]*)")
"""안됩니다 is written in two words."""


def _moved(text: str, field: Field, topic: str, label: str) -> str | None:
    """What was and what will be, what holds for a case, steps in a row."""
    if not ARROW.search(text):
        return None
    done = in_pairs(text, label) or moves(text, field, topic) or ruled(text, label)
    return done or answers(text) or steps(text, field, label)


def _of_label(text: str, label: str) -> str | None:
    """A way through screens, a place or a list, said of what it is the way to, the place of or the list of."""
    topic = under(label)
    if " > " in text and "," not in text and label in DONE_SOMEWHERE and not is_action(text):
        return f"{topic} ‘{text}’에서 하실 수 있습니다"
    if (done := under_label(topic, label, text)) is not None:
        return done
    if AT_PLACE.search(text) and _DONE_BY.search(label) and ends_in(text) is Ends.NOUN:
        return f"{topic} {text}{'로' if text.endswith('전화') else '에서'} 하실 수 있습니다"
    return None


def _alone(text: str, field: Field, own: str, label: str) -> str | None:
    """One clause: by its verb, by a certain predicate, by what it is of."""
    lead = f"{under(label)} " if label else ""
    if (then := _ONLY_WHEN.fullmatch(text)) and _DONE_BY.search(label or then["of"] or ""):
        return f"{lead}{then['when']} 시 가능합니다"
    done = absence(text) or deny(text) or conclude(text) if PATH.match(text) else finish(text, topic=bool(label))
    if done is not None and _NAMES_THING.search(label) and done.endswith("됩니다") and len(text.split()) < _A_FEW:
        return f"{lead}{text}입니다"  # 대체 수단은 계좌 이체입니다: what it is, and nothing that happens
    if done is not None:
        return done if names_kind(label) and " " in done else f"{lead}{done}"
    if (told := told_by(f"{label}는 {text}" if label else text)) is not None:
        return f"{lead}{text}{told}"
    if field is not Field.TARGET and label and re.search(r"(?:에서만|에서|으로만|로만)$", text):
        return f"{lead}{text} 가능합니다"
    if re.search(r"(?:[앱웹홈탭]|페이지|센터|매장|화면|메뉴|배너|포털|창구|사이트)에서$", text) and (
        names_topic(text) or field is Field.HOW_TO
    ):
        return f"{lead}{text} 하실 수 있습니다"
    done = how_to(text) if field is Field.HOW_TO or PATH.match(text) else named_by_verb(text)
    if done is None and label and not breaks_off(text) and not re.search(r"(?<![\d천백십])만$", text):
        done = f"{text}입니다"
    return f"{lead}{done}" if done else say_phrase(text, field, own, label)


_ONLY_WHEN = re.compile(
    r"(?P<when>(?:(?P<of>\S+)[은는]\s)?.*(?:미사용|미개봉|미착용|미개시|미이용|사용 전|이용 전|지참|제출|제시|소지|반납))\s?시"
)
"""A condition that is all that a label has: 환불: 7일 내 미사용시."""
_NAMES_THING = re.compile(
    r"(?:대상|대체\s?(?:서비스|상품|수단)|수단|서류|창구|채널|종류|항목|방법|방식|구성|사유|이유|용도|원인|목적)$"
)
_A_FEW = 4


_DONE_BY = re.compile(r"(?:신청|가입|등록|접수|변경|해지|취소|조회|확인|예약|구매|문의|발급|환불)$")
