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

from bridge.domain.korean import josa
from bridge.domain.notes import Field
from bridge.domain.sentences.arrows import ARROW, answers, in_pairs, moves, ruled, steps
from bridge.domain.sentences.courtesy import courteous
from bridge.domain.sentences.deeds import AT_PLACE
from bridge.domain.sentences.denials import deny
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.faithful import negations
from bridge.domain.sentences.finishing import absence, finish
from bridge.domain.sentences.frames import FINER_NAMES, TOPICS, about, names_topic, under
from bridge.domain.sentences.labels import names_kind
from bridge.domain.sentences.means import told_by
from bridge.domain.sentences.nouns import breaks_off, is_action
from bridge.domain.sentences.one_topic import one_topic
from bridge.domain.sentences.particles import ends_like_particle, with_subject
from bridge.domain.sentences.paths import PATH, say_path, under_label
from bridge.domain.sentences.phrases import of_field, only, say_phrase
from bridge.domain.sentences.predicates import BESIDE, COMMA, Ends, conditional, core, ends_in, has_subject, is_way
from bridge.domain.sentences.stems import polite
from bridge.domain.syllables import NO_FINAL, with_final


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
        done = _together(text, field, own, label) if COMMA.search(text) else _alone(text, field, own, label)
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
    if " > " in text and "," not in text and label in _DONE_SOMEWHERE and not is_action(text):
        return f"{topic} ‘{text}’에서 하실 수 있습니다"
    if (done := under_label(topic, label, text)) is not None:
        return done
    if AT_PLACE.search(text) and _DONE_BY.search(label) and ends_in(text) is Ends.NOUN:
        return f"{topic} {text}{'로' if text.endswith('전화') else '에서'} 하실 수 있습니다"
    return None


def _together(text: str, field: Field, own: str, label: str) -> str | None:
    """Several clauses in one line, kept together: only the last one's ending changes, and only to what is true of all."""
    parts = COMMA.split(text)
    last, kind = parts[-1], ends_in(parts[-1])
    links = [_linked(part, last) for part in parts[:-1]]
    before = ", ".join([*links, ""])
    lead = f"{under(label)} " if label else ""
    if kind is Ends.VERB:
        return f"{'' if names_kind(label) else lead}{before}{finish(last) or conclude(last)}"
    if (
        kind is Ends.CERTAIN
        and not last.endswith(_NOUNS_OF_ALL)
        and not (_NOUN_STILL.search(last) and not has_subject(last))
    ):
        done = only(last[:-1], field, label) if last.endswith("만") else finish(last)
        return f"{'' if names_kind(label) and not last.endswith('만') else lead}{before}{done}" if done else None
    if kind is Ends.HAPPENING and finish(last) and all(map(str.__ne__, links, parts)) and len(last.split()) > 1:
        return f"{'' if names_kind(label) else lead}{before}{finish(last)}"
    listed = names_topic(last) and not any(names_topic(part) or _FIGURE_END.search(part) for part in parts[:-1])
    if (done := _done(last)) is not None:
        return f"{lead}{before}{done}"
    if kind is Ends.HAPPENING and (linked := _linked_deeds(parts)) is not None:
        return f"{'' if names_kind(label) else lead}{linked}"
    if kind is Ends.HAPPENING and (
        all(ends_in(part) is Ends.HAPPENING or re.search(r"[가-힣](?:고|며)$", part) for part in parts)
        or (listed and all(ends_in(part) is Ends.NOUN for part in parts[:-1]))
        or (finish(last) or "").endswith("합니다")
    ):
        return f"{'' if names_kind(label) else lead}{before}{finish(last)}"
    if is_way(text) and (done := finish(text) or _how_to(text)):
        return f"{lead}{done}"
    if breaks_off(text) and not text.endswith("대로"):
        return None
    if not label and len(parts) == 2 and (spanned := _SPAN.fullmatch(parts[0])) and conditional(last):
        return f"{josa(spanned['of'], '은/는')} {spanned['amount']}이며, {finish(last) or f'{last}입니다'}"
    if label and len(parts) == 2 and kind is Ends.HAPPENING and _BOUND.search(parts[0]) and _HAPPENS_TO.fullmatch(last):
        return f"{lead}{parts[0]}이며, {finish(last)}"
    if (done := _by_itself(last, kind)) is not None:
        return f"{lead}{before}{done}"
    return f"{lead or of_field(text, field, own)}{before.removeprefix(own + ' ')}{last}입니다"


def _by_itself(last: str, kind: Ends) -> str | None:
    """The last clause, where it says of what or when it holds, or ends in a means or a place: no other's ending is taken for it."""
    if kind is Ends.HAPPENING and (_WHEN_IT_HOLDS.search(last) or names_topic(last)):
        return finish(last)
    told = told_by(last)
    return f"{last}{told}" if told else None


def _linked(part: str, last: str) -> str:
    """A clause that ends in a verb written as a noun, as it goes on to the `last` one: 바꿀 수 없음 → 바꿀 수 없고."""
    if (step := _done(part)) is not None:
        return f"{step.removesuffix('면 됩니다')}고"
    if re.search(r"[가-힣]\s?[XxOo❌✕○⭕]$", core(part)) and core(part) == part and (done := finish(part)):
        return _going_on(done)
    done = (
        (absence(part) or conclude(part))
        if re.search(r"[음함됨임옴감짐림]$", core(part)) and core(part) == part
        else None
    )
    done = done or _said_of_it(part) or _certain_of_it(part, last)
    if done is None or not done.endswith("니다"):
        return part
    return _going_on(done)


def _said_of_it(part: str) -> str | None:
    """A clause that ends in a noun and says by itself of what or when that holds: 전세 거주자는 신청 불가, 연체 시 자동 해지."""
    if core(part) != part or not (_DENIED.search(part) or (conditional(part) and _HAPPENS_THEN.search(part))):
        return None
    return finish(part) if has_subject(part) or conditional(part) else None


def _certain_of_it(part: str, last: str) -> str | None:
    """A clause of another sort than the last one, so that nothing behind it is said of both: 푸시만 발송, 하루 1회 before a denial, 5만 원 이상이면 적립.

    What is denied, required or left out last may be so of all before it, unless these are counted or say plainly what holds.
    """
    if core(part) != part or conditional(last) or breaks_off(last) or part.endswith(("면", "완료")):
        return None
    denied = ends_in(last) is Ends.CERTAIN and negations(last) and (has_subject(last) or _AT_A_TIME.match(last))
    if denied and (found := _HOURS_OF.fullmatch(part)):
        return f"{josa(found['of'], '은/는')} {found['span']}입니다"
    if denied and _COUNTED.search(part):
        return f"{part}입니다"
    if not (_ONLY_SO.search(part) or (conditional(part) and not part.endswith("만"))):
        return None
    if ends_in(part) is Ends.HAPPENING or _ONLY_SO.search(part):
        return finish(part)
    return None


_AT_A_TIME = re.compile(r"(?:야간|심야|주말|공휴일|연휴|휴일|평일|명절|[월화수목금토일]요일)(?:\s?\([^()]*\))?\s")
_HOURS_OF = re.compile(
    r"(?P<of>(?:[가-힣]+\s){0,2}?[가-힣]*(?:시간|기간)) (?P<span>(?:매일 |평일 )?(?:오전|오후|낮|새벽|밤|\d).*까지)"
)
_COUNTED = re.compile(r"(?:^|\s)(?:하루|1일|월|연|주|1인|인당|\S+당|최대|1회)\s?(?:최대\s)?\d[\d,.]*\s?[가-힣]{1,2}$")
_ONLY_SO = re.compile(
    r"[가-힣]만\s(?:발송|적용|지급|제공|노출|지원|표시|운영|진행|판매|배송)$|(?:언제든|언제든지|누구나|상시)\s가능$"
)
_DENIED = re.compile(r"(?:\S\s)(?:불가|금지|필수|없음|안\s?됨|미지급|미적용|미제공)$")
_HAPPENS_THEN = re.compile(
    r"\s(?:자동\s?)?(?:취소|소멸|해지|종료|정지|반송|반려|환수|회수|전환|차감|부과|청구|제한|초기화|삭제|중단|만료)$"
)
_SPAN = re.compile(
    r"(?P<of>(?:[가-힣]+\s)?[가-힣]{0,4}(?:기간|기한|한도|보관|비용|금액|유효)) (?P<amount>(?:최대 |월 |연 |하루 )?\d\S*)$"
)
"""A label that lacks its colon and how long or how much it is: 유효기간 6개월."""


_WHEN_IT_HOLDS = re.compile(r"[가-힣]면\s|\s시\s|^(?:그 뒤|그 후|이후|그 외|나머지)\s")
_BOUND = re.compile(r"\d\S*(?:까지|동안)$|^(?:\S+\s)?\d[\d,.]*\s?(?:일|개월|년|시간|원|회|장)$")
_HAPPENS_TO = re.compile(
    r"(?:이후\s|미사용\s)?(?:잔액|미사용분|잔여분|남은 \S+|초과분|차액|수수료|배송비)\s[가-힣]{2}|이후 (?:소멸|만료|삭제|종료)"
)
"""What becomes of what is left: 11월 30일까지, 잔액 소멸."""


def _linked_deeds(parts: list[str]) -> str | None:
    """Clauses each of which says what happens or is done, but not in the same way: 쿠폰 지급, 2월까지 사용."""
    done = [finish(part) if ends_in(part) is Ends.HAPPENING else None for part in parts]
    told = [sentence for sentence in done if sentence]
    if len(told) < len(parts) or len({sentence.rpartition(" ")[2][-3:] for sentence in told}) == 1:
        return None
    return ", ".join([*(_going_on(sentence) for sentence in told[:-1]), told[-1]])


def _going_on(sentence: str) -> str:
    stem = sentence.removesuffix("습니다")
    return f"{stem if stem != sentence else sentence[:-3] + with_final(sentence[-3], NO_FINAL)}고"


_FIGURE_END = re.compile(r"\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|%|P|개|명|회|건)$")
_NOUN_STILL = re.compile(r"(?:무료|유료|제외|별도|필수)$")
_NOUNS_OF_ALL = (
    "포함",
    "금지",
    "예정",
    "전체",
    "전원",
    "전용",
    "한정",
    "전 회원",
    "전 고객",
    "전 지역",
    "전 지점",
    "전 매장",
)
"""Predicates that are nouns still: 입니다 behind them leaves it open whether they hold for the last clause or for all."""


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
    done = _how_to(text) if field is Field.HOW_TO or PATH.match(text) else _done(text)
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


def _done(text: str) -> str | None:
    """A step named by its verb: "QR 찍기"."""
    if re.search(r"[가-힣]지 말기$", text):
        return f"{text[:-2]}말아 주시기 바랍니다"
    found = None if ends_like_particle(text) else _DOING.fullmatch(text)
    return f"{polite(found['stem'])}시면 됩니다" if found else None


def _how_to(text: str) -> str | None:
    if (done := say_path(text)) is not None or PATH.match(text):
        return done
    if (done := _done(text)) is not None:
        return done
    if _PRESS.search(text):
        return f"{josa(text, '을/를')} 누르시면 됩니다"
    head, _, verb = text.rpartition(" ")
    if not head or not is_action(text) or re.search(r"(?:^|\s)(?:자동|즉시|자동으로|바로)$", head):
        return None
    if verb in _DONE_SOMEWHERE and (place := AT_PLACE.search(head)):
        return f"{head}{'로' if place[0].endswith('전화') else '에서'} {verb}하시면 됩니다"
    object_ = josa(head, "을/를") if re.search(r"['\"’”」]$", head) else with_subject(head, "을/를")
    return f"{object_} {verb}하시면 됩니다"


_DOING = re.compile(
    r"(?P<stem>.*(?:[을를고서면뒤후에로중]|[아어여해]|\sQR|['’”])\s(?:[가-힣]*[하르우누치리지히찍넣받담접붙적닫열걸끄내두주오사타]|보내|고르|쓰|켜|(?<=[에을를]\s)대|보))기"
)
_PRESS = re.compile(r"(?:누르고|누른 뒤|클릭하고|선택하고)\s['‘\"“\[][^'’\"”\]]+['’\"”\]]$")
"""A button that is named behind another step: 하트 누르고 '캘린더에 추가'."""
_DONE_SOMEWHERE = ("신청", "가입", "등록", "접수", "변경", "해지", "취소", "조회", "확인", "예약", "구매")
_DONE_BY = re.compile(r"(?:신청|가입|등록|접수|변경|해지|취소|조회|확인|예약|구매|문의|발급|환불)$")
