"""Several clauses in one line, kept together: what commas join is read by itself where it says by itself what holds.

The last clause alone is what the whole line ends in, and its ending is taken only for what is true of all. A clause before it is linked to it
(바꿀 수 없고, 무료이고, 성인은 18,000원이고) where it ends in a verb, in what is certain, or in an amount; else its comma stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bridge.domain.korean import josa, says_is
from bridge.domain.notes import Field
from bridge.domain.sentences.amounts import named_amount
from bridge.domain.sentences.doing import how_to, named_by_verb
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.faithful import negations
from bridge.domain.sentences.figures import closed, each_of_its_own
from bridge.domain.sentences.finishing import absence, finish
from bridge.domain.sentences.frames import TOPICS, names_topic, under
from bridge.domain.sentences.labels import names_kind
from bridge.domain.sentences.means import told_by
from bridge.domain.sentences.nouns import breaks_off
from bridge.domain.sentences.phrases import names_people, of_field, only
from bridge.domain.sentences.predicates import COMMA, Ends, conditional, core, ends_in, has_subject, is_way
from bridge.domain.syllables import NO_FINAL, with_final


@dataclass(frozen=True, slots=True)
class _Line:
    """Clauses that commas join, each but the last as it goes on (`links`), and the label or the topic of its field that all is said of."""

    parts: tuple[str, ...]
    links: tuple[str, ...]
    kind: Ends
    field: Field
    own: str
    label: str
    topic: str

    @property
    def last(self) -> str:
        return self.parts[-1]

    @property
    def lead(self) -> str:
        return f"{under(self.label)} " if self.label else ""

    @property
    def before(self) -> str:
        return ", ".join([*self.links, ""])

    @property
    def all_linked(self) -> bool:
        return all(map(str.__ne__, self.links, self.parts))

    def ending(self, said: str, *, named: bool = True) -> str:
        """The line with its last clause as `said`; without the label where that only says what kind of thing is told (`named` false)."""
        return f"{self.lead if named or not names_kind(self.label) else ''}{self.before}{said}"

    def of_field(self, said: str) -> str:
        """The line with its last clause as `said`, of its label or of what its field is about."""
        return f"{self.lead or self.topic}{self.before.removeprefix(self.own + ' ')}{said}"


def together(text: str, field: Field, own: str, label: str) -> str | None:
    """Say several clauses of one line: only the last one's ending changes, and only to what is true of all. None where only a quotation is left."""
    line = _line(text, field, own, label)
    last = line.last
    if not (label or line.topic) and (told := each_of_its_own(line.parts)):
        return told
    if line.kind is Ends.VERB:
        return line.ending(finish(last) or conclude(last) or last, named=False)
    still = last.endswith(_NOUNS_OF_ALL) or (_NOUN_STILL.search(last) and not has_subject(last))
    if line.kind is Ends.CERTAIN and not still:
        alone = last.endswith("만")
        done = only(last[:-1], field, label) if alone else finish(last)
        return line.ending(done, named=alone) if done else None
    happens = _happens(line)
    if (done := _done(line, happens)) is not None:
        return done
    if is_way(text) and (done := finish(text) or how_to(text)):
        return f"{line.lead}{done}"
    return None if breaks_off(text) and not text.endswith("대로") else _is(line, happens)


def _line(text: str, field: Field, own: str, label: str) -> _Line:
    parts = tuple(COMMA.split(text))
    kind = ends_in(parts[-1])
    topic = of_field(text, field, own)
    first = bool(label or topic)
    links = [_linked(part, parts[-1], labelled=first and not at) for at, part in enumerate(parts[:-1])]
    whom = field is Field.TARGET and not (label or topic) and _WHOM_FIRST.match(parts[0])
    listed = kind is Ends.NOUN and not re.search(r"\d", parts[-1])
    if whom and not listed and names_people(parts[0]) and not names_people(parts[-1]):
        links[0] = f"{under(TOPICS[field])} {parts[0]}이고"
    return _Line(parts, tuple(links), kind, field, own, label, topic)


def _done(line: _Line, happens: str | None) -> str | None:
    """The line by what its last clause says is done or `happens`, where that is no list's last item."""
    last = line.last
    if happens and line.all_linked:
        return line.ending(happens, named=False)
    if (step := named_by_verb(last)) is not None:
        return line.ending(step)
    if line.kind is not Ends.HAPPENING:
        return None
    if (linked := _linked_deeds(line.parts)) is not None:
        return f"{'' if names_kind(line.label) else line.lead}{linked}"
    listed = names_topic(last) and not any(names_topic(part) or _FIGURE_END.search(part) for part in line.parts[:-1])
    if (
        all(ends_in(part) is Ends.HAPPENING or re.search(r"[가-힣](?:고|며)$", part) for part in line.parts)
        or (listed and all(ends_in(part) is Ends.NOUN for part in line.parts[:-1]))
        or (finish(last) or "").endswith("합니다")
    ):
        return line.ending(finish(last) or last, named=False)
    return None


def _is(line: _Line, happens: str | None) -> str:
    """The line by what its last clause is; else by what `happens` beside clauses that say how much."""
    parts, last = line.parts, line.last
    if not line.label and len(parts) == 2 and (spanned := _SPAN.fullmatch(parts[0])) and conditional(last):
        return f"{josa(spanned['of'], '은/는')} {spanned['amount']}이며, {finish(last) or f'{last}입니다'}"
    happening = line.kind is Ends.HAPPENING
    if line.label and len(parts) == 2 and happening and _BOUND.search(parts[0]) and _HAPPENS_TO.fullmatch(last):
        return f"{line.lead}{parts[0]}이며, {finish(last)}"
    if (done := _by_itself(last, line.kind)) is not None:
        return line.ending(done)
    apart = all(link != part or _SAYS_HOW_MUCH.search(part) for link, part in zip(line.links, parts, strict=False))
    if apart and not _GIVEN.match(parts[0]) and happens:
        return line.of_field(happens)
    if not (line.label or line.topic) and line.all_linked and (named := named_amount(last)):
        return line.of_field(says_is(*named))
    return line.of_field(f"{last}입니다")


def _happens(line: _Line) -> str | None:
    """The last clause as what happens, where it is more than one word and names no means of it."""
    done = finish(line.last) if line.kind is Ends.HAPPENING and " " in line.last else None
    return None if done and _BY_MEANS.search(done) else done


def _by_itself(last: str, kind: Ends) -> str | None:
    """The last clause, where it says of what or when it holds, or ends in a means or a place: no other's ending is taken for it."""
    if kind is Ends.HAPPENING and (_WHEN_IT_HOLDS.search(last) or names_topic(last)):
        return finish(last)
    told = told_by(last)
    return f"{last}{told}" if told else None


def _linked(part: str, last: str, *, labelled: bool) -> str:
    """A clause that ends in a verb written as a noun, as it goes on to the `last` one: 바꿀 수 없음 → 바꿀 수 없고."""
    if (step := named_by_verb(part)) is not None:
        return f"{step.removesuffix('면 됩니다')}고"
    if re.search(r"[가-힣]\s?[XxOo❌✕○⭕]$", core(part)) and core(part) == part and (done := finish(part)):
        return _going_on(done)
    done = (
        (absence(part) or conclude(part))
        if re.search(r"[음함됨임옴감짐림]$", core(part)) and core(part) == part
        else None
    )
    done = done or _said_of_it(part) or _certain_of_it(part, last) or closed(part, last, labelled=labelled)
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
        return says_is(found["of"], found["span"])
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


_WHOM_FIRST = re.compile(r"(?!.*(?:까지|누구나|모두)$|.*[은는]\s|\[)")
_SAYS_HOW_MUCH = re.compile(r"\d|만$|[한두세네]\s?[번개명장]")
"""A clause of its own before one that says what happens: 하루 한 번, 연 2.0%."""
_GIVEN = re.compile(r"(?:혜택|내용|보상|구성|지원내용)(?:은|는)\s")
"""Labels of a list of things that are had."""
_BY_MEANS = re.compile(r"(?:우편|택배|바코드|냉동|냉장|상온|%)[이가을를]\s\S+$")
"""By what a thing is done, and not the thing."""
_WHEN_IT_HOLDS = re.compile(r"[가-힣]면\s|\s시\s|^(?:그 뒤|그 후|이후|그 외|나머지)\s")
_BOUND = re.compile(r"\d\S*(?:까지|동안)$|^(?:\S+\s)?\d[\d,.]*\s?(?:일|개월|년|시간|원|회|장)$")
_HAPPENS_TO = re.compile(
    r"(?:이후\s|미사용\s)?(?:잔액|미사용분|잔여분|남은 \S+|초과분|차액|수수료|배송비)\s[가-힣]{2}|이후 (?:소멸|만료|삭제|종료)"
)
"""What becomes of what is left: 11월 30일까지, 잔액 소멸."""


def _linked_deeds(parts: Sequence[str]) -> str | None:
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
