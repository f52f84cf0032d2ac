"""What agents are told not to say, without what it is: the kind of thing alone, in the template's own words.

A note that forbids a reason or a figure mostly holds it in the same breath, so that the whole line is held back and agents never hear
that there is something to keep to themselves. What is built here takes nothing from such a line but its kind, and the words in
quotation marks that the planner himself gives to be said instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bridge.domain.drafting.cutting import Sentence, sentences
from bridge.domain.drafting.leftovers import belongs
from bridge.domain.drafting.pasting import paste_form
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.entries import Inquiry, Part, Piece, Source, SourceKind
from bridge.domain.inquiries import InquiryTypes
from bridge.domain.korean import fill
from bridge.domain.never_told import never_told
from bridge.domain.notes import Field, LaunchReading, Reading, Span, Visibility, meets
from bridge.domain.reading.scripts import TO_THEM
from bridge.domain.sentences import clean

_FORBIDS = re.compile(
    r"(?:언급|말|말씀|안내|얘기|이야기|설명|답변|답|공유|노출|발설|표현|약속|확답|단정)\S{0,3}\s?(?:절대\s)?(?:하지|은|는|을|를|도)?\s?(?:말|마세|마시|마요|않기|금지|삼가|자제|불가|[Xx❌](?![A-Za-z])|안\s?(?:돼|됩|되)|쓰지\s?말)"
    r"|(?:언급|말|말씀|안내|얘기|설명)\S{0,3}\s?(?:하|되)?(?:지\s)?(?:않도록|않게)|(?:얘기|말|안내|말씀|언급)\S{0,3}\s(?:\S+\s){0,2}?하(?:시)?면\s안\s?(?:돼|됩|되)"
    r"|(?:꺼내|알리|알려\s?주|알려\s?드리|밝히|흘리|나가|쓰|권하|권유하|제안하)(?:진|지는|지)?\s?(?:말|마|않)|(?:꺼내|알리|흘리|나가|쓰|권하|제안하)면\s?안|밖으로|대외비|비공개|비밀|극비|내부\s?(?:용|만|한정|참고)|대내한|안에서만|우리끼리|저희끼리|쉿|모르는 걸로"
    r"|\b(?:do not|don't|please not|not to)\s(?:discuss|share|mention|tell|say)|\binternal(?:\sonly)?\b|\bconfidential\b",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "early",
        re.compile(
            r"(?:그\s?전|이전|발송\s?전|공지\s?전|발표\s?전|전까지)\S{0,3}\s.{0,14}(?:먼저|우리).{0,14}(?:얘기|이야기|말|알리|안내)|(?:우리|저희)(?:가|쪽에서)?\s먼저\s(?:얘기|이야기|말|알리)"
        ),
    ),
    (
        "offers",
        re.compile(
            r"(?:먼저|선제|우리\s쪽에서).{0,12}(?:권하|권유|제안|꺼내|말씀|안내)|해지방어|리텐션\s?(?:쿠폰|오퍼)"
        ),
    ),
    (
        "reason",
        re.compile(
            r"사유|이유|배경|때문|목적|왜\s|지적|원인|(?:하는|한|올린|내린|줄인|없애는|바꾸는)\s(?:거|것|건)(?:라|인|이라|라는|는)|결과로|의도|차원"
        ),
    ),
    ("others", re.compile(r"경쟁사|타사|업계|비교|competitor", re.IGNORECASE)),
    (
        "deals",
        re.compile(
            r"단가|원가|정산\s?(?:구조|율)|협상|소송|매각|벤더|마진|비용|인센티브|수익성|\bcosts?\b", re.IGNORECASE
        ),
    ),
    ("stock", re.compile(r"남은\s?(?:수량|물량|재고|자리|좌석)|재고|잔여\s?(?:수량|물량|석)")),
    ("blame", re.compile(r"탓|책임\s?(?:소재|여부)|과실")),
    ("exceptions", re.compile(r"재량|예외\s?(?:처리|요청|적용)|현장에서")),
    (
        "criteria",
        re.compile(
            r"기준[은을이]|제한\s?기준|[가-힣]\s기준(?:\(|$)|심사|가중치|모니터링|적발|어뷰징|탐지|판단 기준|내부 기준|FDS|산식"
        ),
    ),
    (
        "figures",
        re.compile(
            r"수치|숫자|비율|목표치|실적|매출|이탈|KPI|YoY|churn|forecast|\d[\d,.]*\s?(?:%|억|만\s?명|명|곳|건)",
            re.IGNORECASE,
        ),
    ),
    (
        "people",
        re.compile(
            r"쌤|선생님|강사|편집장|대표님?|작가님?|출연자|출연진|디렉터|모델|매니저|담당자|퇴사|이적|이직|휴직|음주|개인사|사생활|나가는\s?거|신상"
        ),
    ),
    ("amends", re.compile(r"보상|배상")),
    (
        "plans",
        re.compile(
            r"검토|예정|일정|시기|날짜|후속|단종|계획|아직|확정 전|미정|상반기|하반기|내년|다음\s?(?:달|분기)|\d{1,2}월|\d/\d|연장|시점|target",
            re.IGNORECASE,
        ),
    ),
)
"""Of what kind a forbidden thing is, the likeliest first."""
_BESIDE = 4
"""Characters between what is not to be said and what is said instead."""
_MOST = 3
"""Lines of the kind that agents still read."""
_REASON = re.compile(
    r"(?:사유|이유|배경|왜\s[^\"'‘“\n]{1,12}?(?:고|냐|지))[^\"'‘“”’\n.!?]{0,12}[\"'‘“](?P<quote>[^\"'’”\n]{3,60})[\"'’”]\s?(?:(?:으?로|까지|이?라고)만?|입니다|이?에요|예요)"
)
_OF_ANOTHER = re.compile(r"\W*(?:\d{1,2})?번\s")
"""One of several launches by its number: whose it is, nobody can tell here."""
_REASON_OUTSIDE = re.compile(
    r"(?:사유|이유|때문|왜\s[^\"'‘“\n]{1,14}?(?:고|냐|지|나)\b)[^\"'‘“”’\n]{0,70}[\"'‘“](?P<quote>[^\"'’”\n]{3,60})[\"'’”]\s?(?:(?:으?로|이?라고)만|까지만?|(?<=[\"'’”])\s?(?=[.\n]|$))"
)
"""…after what it really is."""
_GROUND = r"(?P<quote>[^\"'’”\n]{0,40}(?:사정|여건|위해서?|위하여|위한\s\S+|개편|조정|개선|준비|운영|관리|차원|보호|강화|정비|점검|반영(?:해서?)?|효율화|안정화|종료|만료|정책|절차|사유|고자|요청|상승|인상))"
_INSTEAD = re.compile(rf"^\W{{0,2}}[\"'‘“]{_GROUND}[\"'’”]\s?(?:(?:으?로|이?라고|까지)만?)?\s?\S{{0,6}}$")
_IN_PLACE_OF = re.compile(
    rf"(?:말씀|말|얘기|언급|설명|안내)\S{{0,3}}\s?(?:하지\s?)?(?:마시고|말고),?\s?[\"'‘“]{_GROUND}[\"'’”]"
)
_OUTWARDS = re.compile(
    rf"(?:{TO_THEM}(?:는|도)?|(?:외부|대외|밖)(?:적)?(?:에|으로)?(?:는|엔)?|공식\s?사유는)\s?[\"'‘“]{_GROUND}[\"'’”]\s?(?:(?:으?로|이?라고|까지)|입니다|이?에요|예요|[.\n]|$)"
)
"""The words that a note gives for who asks why: behind 이유, alone behind what is not to be said, or for customers."""


@dataclass(frozen=True, slots=True)
class Avoided:
    """What is not to be said: the kinds, whether the reason is among them, and what is said for it (with its place)."""

    kinds: tuple[str, ...] = ()
    script: str = ""
    span: Span | None = None

    @property
    def reason(self) -> bool:
        return "reason" in self.kinds or bool(self.script)


def avoided(note: str, launch: LaunchReading, reading: Reading) -> Avoided:
    """Tell what the note forbids to say of `launch`."""
    kinds: list[str] = []
    script, place, hushed = "", None, -1
    for sentence in sentences(note):
        if not belongs(sentence.span, launch, reading):
            continue
        text = note[sentence.lead or sentence.span.start : sentence.span.end]
        if _OF_ANOTHER.match(text):
            continue
        beside = _INSTEAD.search(text) if 0 <= sentence.span.start - hushed <= _BESIDE else None
        if _FORBIDS.search(text):
            hushed = sentence.span.end
        if (
            found := _REASON.search(text)
            or _REASON_OUTSIDE.search(text)
            or _IN_PLACE_OF.search(text)
            or _OUTWARDS.search(text)
            or beside
        ):
            start = (sentence.lead or sentence.span.start) + found.start("quote")
            span = Span(start, start + len(found["quote"]))
            if not script and not any(never_told(part) for part in reading.held if meets(part.span, span)):
                script, place = clean(found["quote"]), span
        if _FORBIDS.search(text) and any(meets(part.span, sentence.span) for part in reading.held):
            kinds += _kind(text, sentence, reading)
    return Avoided(tuple(dict.fromkeys(kinds)), script, place)


def _kind(text: str, sentence: Sentence, reading: Reading) -> Iterator[str]:
    if any(never_told(part) for part in reading.held if meets(part.span, sentence.span)):
        return
    first = next((kind for kind, words in _KINDS if words.search(text)), None)
    if first is not None:
        yield first


def avoiding(found: Avoided, template: EntryTemplate) -> list[Piece]:
    """Return the lines that tell agents what not to say."""
    frame = (Source(SourceKind.FRAME),)
    told = [kind for kind in found.kinds if kind in template.not_told and not (kind == "reason" and found.script)]
    pieces = [Piece(Part.AVOID, template.not_told[kind], Visibility.AGENT, frame) for kind in told[:_MOST]]
    if found.script:
        text = fill(template.not_told["reason_script"], text=found.script)
        pieces.insert(0, Piece(Part.AVOID, text, Visibility.AGENT, _quoted(found)))
    return pieces


def _quoted(found: Avoided) -> tuple[Source, ...]:
    return (Source(SourceKind.NOTE, found.script, found.span),)


def gives_reason(statement: Statement, found: Avoided) -> bool:
    """Whether a script, or nothing but the words in quotation marks, is what is said for the reason and no sentence: it answers why, and nothing else."""
    words = statement.text if statement.field is Field.SCRIPT else statement.words
    plain = clean(words).strip("\"'“”‘’")
    return bool(found.script) and plain == found.script and not _SENTENCE.search(found.script)


_WHY = "F1"
_SENTENCE = re.compile(r"(?:니다|세요|[가-힣]요)\.?$")


def asked_why(
    inquiries: Sequence[Inquiry],
    found: Avoided,
    kinds: InquiryTypes,
    template: EntryTemplate,
    nature: str,
    *,
    scripted: bool = False,
) -> tuple[Inquiry, ...]:
    """Answer who asks why, where a day has moved and no words are `scripted`, or the note forbids the reason or gives what is said for it, and nothing answers it yet."""
    kind = next((kind for kind in kinds if kind.code == _WHY), None)
    changes = nature not in ("opening", "event")
    if (
        kind is None
        or not (found.script or (nature == "moved" and not scripted) or (changes and found.reason))
        or any(item.type == _WHY and item.confirmed for item in inquiries)
    ):
        return tuple(inquiries)
    question = template.why.get(nature, template.why["opening"])
    say = _why(found, template)
    sources = _quoted(found) if found.script else (Source(SourceKind.FRAME),)
    unsaid = tuple(label for label, _ in kind.unsaid)
    answered = Inquiry(
        _WHY, (question,), say, paste_form(say, template), True, handover=kind.handover, sources=sources, unsaid=unsaid
    )
    place = next((index for index, item in enumerate(inquiries) if item.type == _WHY), None)
    if place is None and len(inquiries) >= _MOST_INQUIRIES:
        others = [index for index, item in enumerate(inquiries) if item.paste]  # not what agents hand over
        waiting = [index for index, item in enumerate(inquiries) if not item.confirmed] or others
        place = waiting[-1] if waiting else None  # what nobody has answered, else what is asked least
        return (*inquiries[:place], *inquiries[place + 1 :], answered) if place is not None else tuple(inquiries)
    if place is None:
        return (*inquiries, answered)
    asked = tuple(dict.fromkeys((question, *inquiries[place].questions)))[:3]
    return tuple(replace(answered, questions=asked) if index == place else item for index, item in enumerate(inquiries))


_MOST_INQUIRIES = 8


def _why(found: Avoided, template: EntryTemplate) -> str:
    if not found.script:
        return template.why["untold"]
    if _SENTENCE.search(found.script):
        return f"{found.script.rstrip('.')}."
    if _MEANT.search(found.script):
        return _MEANT.sub(lambda end: f"{'위한' if end['for'] else '려는'} 것입니다.", found.script)
    return fill(template.why["told"], text=_bare(found.script))


_MEANT = re.compile(r"(?:(?P<for>위(?:해서?|하여|함))|려고|(?<=[하리추이])고자)$")
"""고객 안전을 위해서, 부담을 줄이려고, 더 잘 준비하고자: what for, as a sentence."""


def _bare(script: str) -> str:
    return re.sub(r"(?:에 따른|으로 인한|로 인한)\s(?:\S+\s)?\S+$", "", script).strip() or script
