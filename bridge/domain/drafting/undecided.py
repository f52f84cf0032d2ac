"""What the note itself calls undecided or to follow: named to agents as open, with its place in the note."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bridge.domain.drafting.cutting import Sentence, sentences, within
from bridge.domain.drafting.left_open import MOST_WORDS, left_open
from bridge.domain.drafting.leftovers import belongs
from bridge.domain.drafting.statements import Statement, repeats_held
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.entries import OpenPoint, Source, SourceKind
from bridge.domain.korean import fill
from bridge.domain.notes import Field, HeldBack, LaunchReading, Reading, Span, meets
from bridge.domain.reading.secret_words import tells
from bridge.domain.sentences.predicates import COMMA


def undecided(note: str, launch: LaunchReading, reading: Reading, template: EntryTemplate) -> Iterator[OpenPoint]:
    """Yield what the note leaves open about `launch`, by the note's own name for it.

    Of what is held back only the terms that customers will ask for are named, never who decides them or why; where even these
    may be a secret, money to be given back is named by its kind alone and anything else not at all.
    """
    for sentence in sentences(note):
        text = note[sentence.span.start : sentence.span.end]
        what = left_open(text, sentence.topic)
        if not _names(what) or not belongs(sentence.span, launch, reading):
            continue
        clause = _clause(what, sentence.span, note)
        held = [part for part in reading.held if meets(clause, part.span)]
        if held and not _may_be_named(what, note[clause.start : clause.end], held, note, reading):
            frame = template.open_points.get(Field.POLICY)
            if frame is not None and _MONEY_BACK.search(what):
                yield OpenPoint(Field.POLICY, frame.label, frame.question, frame.meanwhile, frame.risky)
            continue
        question, meanwhile = (fill(template.undecided[key], text=what) for key in ("question", "meanwhile"))
        yield OpenPoint(
            Field.LIMITS, what, question, meanwhile, sources=_sources(what, sentence, note, bare=bool(held))
        )


def only_talked_of(statement: Statement, points: Sequence[OpenPoint]) -> bool:
    """Say whether a statement is nothing but talk of what stands open by its own name: "1분기 얘기가 있지만 확정 아님"."""
    if _OWN_DAY.match(statement.text):
        return False  # whoever asks when hears that
    single = all(_TOLD_LATER.search(part) for part in COMMA.split(statement.text)[1:])
    if statement.field in (Field.SCRIPT, Field.HANDLING) or not (
        _TALK.search(statement.text) or (single and _OPEN.search(statement.text))
    ):
        return False
    span = statement.source.span
    return span is not None and any(
        source.span is not None and within(span, source.span) for point in points for source in point.sources
    )


_TALK = re.compile(
    r"(?:얘기|이야기|말)(?:이|가|만|도)\s|(?:보|살펴보|알아보|따져보)는 중|(?:논의|협의|의논|고민|조율|검토)\S{0,2} (?:중|단계)"
)
_OWN_DAY = re.compile(r"(?:정확한\s)?(?:오픈|시작|출시|개시|시행|적용)\s?(?:시간|시각|날짜|일정|시기|일)(?:은|는)\s")
_TOLD_LATER = re.compile(r"^(?:확정|결정|정해지|추후|나중)\S*\s(?:\S+\s)?(?:통보|안내|공지|공유|말씀)")
_OPEN = re.compile(
    r"(?:미정|미확정|TBD|보류\s?중|불투명|확정 전|결정 전|협의\s?중|논의\s?중|조율\s?중|검토\s?중|확인\s?중|대기)(?:이?라|이?고|으로|입니다|이며|이에요|예요|이나|\W|$)|(?:답|회신)이 (?:아직 )?(?:없|안)|아직\s?(?:\S+\s)?(?:안|못)\s?\S*(?:정|나왔|나온|받|박)|모릅니다\.|아직입니다\.|아직(?:은|도)? (?:미정|모릅)"
)
"""…where it says nothing else."""
_NO_NAME = re.compile(
    r".*[가-힣](?:한다|된다|온다|간다|는다|만들자|하자|할까)|[\d./()\s월화수목금토일초중말]*(?:부터|까지|에|중)?|오\s.*|일자|요일|날짜|일정|시간|시기|상세|전부|모두|나머지|그\s?(?:뒤|후|다음|외|때|이후).{0,3}|and\b.*"
    r"|.*(?:[가-힣](?:을|를|은|는)|\s(?:중|is|are|have))"
)
"""A day, the launch's own day that the first line speaks of, or half a sentence."""


def _names(what: str) -> bool:
    """Say whether `what` is the name of something that can be asked for."""
    return bool(what) and len(what.split()) <= MOST_WORDS and not _NO_NAME.fullmatch(what)


def _sources(what: str, sentence: Sentence, note: str, *, bare: bool) -> tuple[Source, ...]:
    """The sentence with its label, or the `bare` name where the rest of the sentence is held back."""
    if bare:
        at = note.find(what, sentence.span.start, sentence.span.end)
        return (Source(SourceKind.NOTE, what, Span(at, at + len(what))),)
    span = Span(sentence.lead if sentence.lead is not None else sentence.span.start, sentence.span.end)
    return (Source(SourceKind.NOTE, note[span.start : span.end], span),)


def _clause(what: str, sentence: Span, note: str) -> Span:
    """The part of a sentence that leaves `what` open: what stands before it is another clause, and may be held back for itself."""
    at = note.find(what, sentence.start, sentence.end)
    return sentence if at < 0 else Span(at, sentence.end)


_GUESSED = ("suspicious", "partner", "people", "reason", "authority")
"""Why a clause is held back that nobody marked: for words that may be a colleague's, a partner's, an office's or an excuse."""
_TERMS = re.compile(
    r"(?:지|여부|방법|기준|금액|단가|비용|요금|수수료|가격|날짜|일자|시각|시간|기한|기간|절차|범위|한도|처리|조건|서류|중복|합산|순서|할인|할증|[가-힣]일)$"
)
"""What is asked of a thing that is told already, and no thing of its own."""
_FOR_THE_HOUSE = re.compile(
    r"출시|접을|접는|폐지|중단|종료|단종|철수|인상|인하|올릴|올리|내릴|내리|유료|도입|개편|입점|제휴|계약|매각|인수|경쟁|저희|우리"
)
"""What may be a plan that nobody has told."""
_HUSHED = re.compile(
    r"언급|말하|말씀|얘기[는가]|공유|공개|비밀|대외|외부|밖으로|밖에|노출|쉿|극비|안내\s?(?:X|금지|말|하지)|[🤫🔒🤐]|do not|don't|confidential",
    re.IGNORECASE,
)
_CLAIM = re.compile(r"[A-Za-z]{2,}|\d[\d,.]*\s?(?:%|퍼센트|원|천|만|억)|\d[\d,.]*")
_OF_TIME = re.compile(r"\d{1,2}\s?(?:월|분기|일|차|부|회|/\d{1,2}|시)")
_MONEY_BACK = re.compile(r"환불|환급|돌려|잔액|반환|보상")


def _may_be_named(what: str, clause: str, held: Sequence[HeldBack], note: str, reading: Reading) -> bool:
    """Say whether `what` tells no more of a `clause` that is held back than what customers will ask."""
    guessed = all(part.reason in _GUESSED for part in held)
    named = _TERMS.search(what) or (all(part.reason != "partner" for part in held) and not tells(what))
    if not (guessed and named) or _FOR_THE_HOUSE.search(what) or _HUSHED.search(clause):
        return False
    told = all(_stands_open(claim, note, reading.held) for claim in _CLAIM.findall(_OF_TIME.sub("", what)))
    return what in clause and told and not repeats_held(what, reading.held)


def _stands_open(claim: str, note: str, held: Sequence[HeldBack]) -> bool:
    """Whether a claim also stands where nothing is held back."""
    places = (Span(found.start(), found.end()) for found in re.finditer(re.escape(claim), note))
    return any(not any(meets(place, part.span) for part in held) for place in places)
