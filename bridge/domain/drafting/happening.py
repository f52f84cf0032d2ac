"""What happens to a launch's customers: it opens, ends, rises, moves — as the note's own nouns and verbs say.

An agent's first line is this and the date. Where neither the name nor the words around it and its date say what happens,
the frame is one that is true of anything (적용됩니다).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.korean import josa
from bridge.domain.notes import Field, Kind, LaunchReading, Span, meets
from bridge.domain.sentences import conclude, formal


@dataclass(frozen=True, slots=True)
class Happening:
    """What happens to `subject`. `nature` chooses how customers ask of it and, without `how`, the frame.

    `how` is a noun that 됩니다 finishes ("인상"), or a verb that is said as it stands ("달라집니다").
    """

    nature: str
    subject: str
    how: str = ""


_TAIL = re.compile(r"(?:\s*\([^()]*\)|\s+(?:안내|공지|예고|건|관련|소식|공유|일정|사전|주요|사항))+\s*$")
_TAIL_WORDS = re.compile(r"(?:\s+(?:안내|공지|예고|건|관련|소식|공유|일정|사전|주요|사항))+\s*$")
_FEATURES = re.compile(r"기능|메뉴|버튼|옵션|오픈|런칭|론칭|출시|베타")
_AMBIGUOUS = (
    "변경",
    "전환",
    "이전",
    "연장",
    "차단",
    "제한",
    "추가",
    "적용",
    "판매",
    "제공",
    "지원",
    "시작",
    "통합",
    "개통",
)
"""Nouns that name a thing to use as often as something that happens: 배송지 변경, 해외 IP 차단."""
_ADVERBS = ("순차", "전면", "일괄", "단계적", "일부", "자동", "조기", "한시", "단계", "기본", "추가", "임시")
_DATE = re.compile(
    r"(?:20\d\d\s?[.년/-]\s?)?\d{1,2}\s?[월./-]\s?\d{1,2}\s?일?\.?\s?(?:\(?[월화수목금토일](?:요일)?\)?)?|(?:오전|오후|낮|밤|저녁|아침|새벽)?\s?\d{1,2}(?:시(?!간)|:\d\d)(?:\s?\d{1,2}분)?"
    r"|오늘|내일|모레|금일|익일|명일|(?:다음|이번|차|금)\s?주|다음\s?달|[월화수목금토일](?:요일|욜)|[1-4]\s?분기|[상하]반기|부터|부로|~|까지|(?<=[\s)])에(?=\s)"
)


def nature_of(name: str, template: EntryTemplate) -> str:
    """Tell from a name's last words whether something opens, ends, changes or takes place."""
    core = _TAIL.sub("", name).strip()
    ends = [(len(word), nature) for nature, words in template.natures.items() for word in words if core.endswith(word)]
    return max(ends)[1] if ends else "opening"


def happening(
    launch: LaunchReading,
    name: str,
    template: EntryTemplate,
    note: str,
    held: Sequence[Span] = (),
    kind: Kind = Kind.LAUNCH,
) -> Happening:
    """Tell what happens from the name, from what follows it, and from the words around the date.

    In a note that moves a date, 변경 and its like speak of the date, unless the name is that of a rule.
    """
    usual = nature_of(name, template)
    core, name = _TAIL.sub("", name).strip(), _TAIL_WORDS.sub("", name).strip()
    moved = kind is Kind.CHANGE and usual == "opening" and not _RULE.search(core)
    around = _around(launch, core, note, held)
    beside = [
        found
        for found in (_predicate(words, template, follows=follows) for words, follows in around)
        if found is not None and not (moved and found.how in _OF_DATES and not _RULE.search(found.more))
    ]
    named = _named(core, template)
    grown = bool(beside) and bool(beside[0].more) and beside[0].how != _OPENS
    if named is not None and named.how in _AMBIGUOUS and beside and not grown and beside[0].how in ("시행", "도입"):
        return Happening("change", name, beside[0].how)  # 온가족 통합이 시행됩니다: true of a name and of what happens
    if named is not None and named.how in _AMBIGUOUS and beside and _nature(beside[0].how, "", template) == "ending":
        named = None  # 구형 지원 | 종료: it is the support that ends
    if named is not None and named.how in _AMBIGUOUS and grown:
        named = None  # 재가입 제한 | 기간 단축: what happens is said of more than the name
    if named is not None and not (
        named.how in _AMBIGUOUS and _is_feature(launch, beside[0].how if beside else "", note, named.how)
    ):
        return Happening(_nature(named.how, usual, template), named.more, named.said)
    if beside:
        first = beside[0]
        subject = _closed(f"{name}{first.more}", launch, note) if first.more else name
        if first.how == _OPENS:
            return Happening("event" if usual == "event" else "opening", subject)
        if usual == "event" and first.how in ("시작", "판매", "시행", "추가"):
            return Happening("event", name)
        nature = _nature(first.how, usual, template)
        if not first.said:
            return Happening("change", name)
        cut = _named(f"{subject} {first.how}", template) if first.said == first.how else None
        return Happening(nature, cut.more, cut.said) if cut else Happening(nature, subject, first.said)
    if any(follows and _DENIED.match(words) for words, follows in around):
        return Happening("change" if launch.end else "ending", name)
    unnamed = name == template.unnamed and not _OPENED.search(note)
    if usual == "opening" and (unnamed or _RULE.search(core) or (_CHANGES.search(note) and not _OPENED.search(note))):
        usual = "change"
    return Happening(usual, name)


def _closed(subject: str, launch: LaunchReading, note: str) -> str:
    """Open the quotation mark again that stands before a name, where the name has grown past its end."""
    span = launch.name_span
    mark = note[span.start - 1 : span.start] if span else ""
    after = note[span.end : span.end + 1] if span else ""
    if span is not None and _PAIRS.get(mark) == after and subject.startswith(note[span.start : span.end] + " "):
        name = note[span.start : span.end]
        return f"{mark}{name}{after}{subject[len(name) :]}"
    return subject


_PAIRS = {"'": "'", '"': '"', "‘": "’", "“": "”", "「": "」", "《": "》"}
_OPENS = "오픈"
_CHANGES = re.compile(
    r"마감|종료|중단|인상|인하|개편|변경\s?(?:사항|내용|됩|합)|바뀝|바뀌|\d\s?(?:만\s?|천\s?)?(?:대|개|회|번|명|원|%|건|장|칸|매|GB|분|배|팀|곳|점|박)\s?(?:→|->|➡|⇒)\s?\d"
    r"|\b(?:policy|limits?|effective|shut\s?down|sunset|increas\w+|decreas\w+|reduc\w+|rais\w+|(?:goes|going) (?:up|down|from))\b",
    re.IGNORECASE,
)
_OPENED = re.compile(r"오픈|런칭|론칭|출시|열립|열려|열어|엽니|라이브|이용\s?가능|개시|시작", re.IGNORECASE)
_OF_DATES = ("변경", "조정", "이전", "연장", "단축", "시작", "적용")
_DENIED = re.compile(
    r"[\"'”’」』\])*_~\s]{0,4}(?:은|는|이|가|을|를)?\s(?:안\s?(?:됨|돼|됩|되|나감|나가|합|함|해)|불가|못\s?[가-힣]|막(?:힘|힙|혀))"
)
"""That a thing cannot be done from its day on: "27일부터 영상 내려받기 안 됨"."""
_RULE = re.compile(
    r"(?:기간|횟수|금액|시점|율|률|료|금|비|단가|선|값|일|시간|주기|한도|범위|대상|구역|등급|창구|마감|규격|순서|방식|기준|할증)$"
)
"""Names of what is not used but holds: 연회비, 반납구역, 배송마감."""


def is_rule(name: str) -> bool:
    """Say whether a name is that of an amount, a time or a rule, which nobody uses."""
    return _RULE.search(name) is not None


@dataclass(frozen=True, slots=True)
class _Predicate:
    """What is found: its noun (`how`), how it is said, and what stands before it and belongs to its subject."""

    how: str
    said: str
    more: str = ""


_ADNOMINAL = re.compile(r"(?<=[가-힣]{2})(?:되는|하는|되|된|될|안)$")
_ENDS_IN_VERB = re.compile(r"^(?P<of>.+[가-힣])\s(?P<stem>[가-힣]+(?:리|지|되|나|히|이))는$")


def _named(core: str, template: EntryTemplate) -> _Predicate | None:
    """Cut "라운지 이용료 인상" into its subject and what happens to it."""
    bare = _ADNOMINAL.sub("", core)
    noun = max((noun for noun in template.happenings if bare.endswith(noun)), key=len, default="")
    if not noun and (found := _ENDS_IN_VERB.match(core)):
        return _Predicate(found["stem"], formal(found["stem"]), found["of"])
    of = bare[: -len(noun)].rstrip(" ·-–—:") if noun else ""
    if len(of) < 2 or noun == _OPENS or (not bare.endswith(" " + noun) and (len(of) < 4 or noun in _AMBIGUOUS)):
        return None  # 보상판매, 안심결제: one word that names a thing
    how = noun
    for _ in range(2):
        before, _, last = of.rpartition(" ")
        if before and (last in _ADVERBS or re.search(r"[가-힣\d+](?:으로|로)$", last)) and not last.endswith("경로"):
            of, how = before, f"{last} {how}"
        elif before and noun == "전환" and last in ("모바일", "온라인", "디지털", "전자"):
            of, how = before, f"{josa(last, '으로/로')} {how}"
        elif before and last in ("무료", "유료"):
            of, how = before, f"{last}로 {how}"
    of = re.sub(r"(?<=[가-힣])(?:을|를)$", "", of)
    if re.search(r"(?:에|에서|으로|의|와|과|및)$", of) and not of.endswith(("결과", "효과", "문의", "동의", "회의")):
        return None
    return _Predicate(noun, how, of)


def _is_feature(launch: LaunchReading, beside: str, note: str, noun: str) -> bool:
    """Whether a name like 배송지 변경 is what customers use: it opens, or the note shows where it is done."""
    if noun in ("추가", "적용", "제공", "시작", "판매"):
        return False
    if beside:
        return beside in (_OPENS, "출시", "시작", "도입", "추가", "제공")
    shown = [fact.text for fact in launch.facts if fact.field is Field.HOW_TO]
    return any(">" in text for text in shown) and _FEATURES.search(note) is not None


def _nature(how: str, usual: str, template: EntryTemplate) -> str:
    for nature in ("ending", "change"):
        if how.endswith(template.natures[nature]):
            return nature
    return usual if usual == "event" else "opening"


def _around(launch: LaunchReading, core: str, note: str, held: Sequence[Span]) -> list[tuple[str, bool | None]]:
    """Where a note says what happens: right after the name (`True`), around the date, and in a tag on top."""
    if not note:
        return []
    places: list[tuple[Span, bool | None]] = []
    if (name := launch.name_span) is not None:
        at = note.find(core)
        end = at + len(core) if 0 <= at <= name.start < at + len(core) else name.end
        places.append((Span(end, _stop(note, end)), True))
    if (date := launch.moment.span) is not None:
        start = note.rfind("\n", 0, date.start) + 1
        if label := re.match(r"[^:：|\n]{2,16}[:：|]", note[start : date.start]):
            places.append((Span(start, start + label.end()), False))
        places.append((Span(date.end, _stop(note, date.end)), False))
    if tag := re.match(r"\s*[\[*【<(]+([^\]*】>)\n]{2,20})[\]】>)]", note):
        places.append((Span(tag.start(1), tag.end(1)), None))
    return [
        (note[place.start : place.end], follows)
        for place, follows in places
        if place.start < place.end and not any(meets(place, part) for part in held)
    ]


def _stop(note: str, start: int) -> int:
    """Where the statement ends that goes on at `start`, at most some words away."""
    found = re.compile(r"\n|[.!?…](?=\s|$)|[,·|/](?=\s)|\s[-–—]\s|니다|요(?=\s)").search(note, start)
    end = found.end() if found else len(note)
    return min(end, start + 70)


_COUNTED = re.compile(r"(\d일?|\d\)|[월화수목금토일]\))\s[가-힣]{1,6}(?:\s?건|분)?부터(?=\s|$)")


def _plainly(words: str) -> str:
    """The words up to where another thing is spoken of, without marks and dates, phrases for an end as one word."""
    whose = _COUNTED.sub(r"\1", re.split(r"\s·|·\s|[,/](?!\d)", words)[0])  # 1/11(월) 주문부터: whose day it is
    plain = _DATE.sub(" ", re.sub(r"[*_~`\])(]+", " ", whose))
    for idiom, one_word in _IDIOMS:
        plain = idiom.sub(one_word, plain)
    return plain


_IDIOMS = (
    (re.compile(r"(?<![가-힣])문을?\s?(?:엽니다|열어요|열립니다|연다|엶)"), "오픈"),
    (
        re.compile(
            r"문을?\s닫\S*|막을?\s내\S*|(?:\S+[을를]\s)?(?:끝으로|마지막으로)\s(?:\S+\s){0,2}?(?:멈[춥추춰]|중단|그만)\S*"
        ),
        "종료",
    ),
    (
        re.compile(
            r"(?<![가-힣])(?:끝(?:납니다|나요|남|난다|나는|냅니다|내요|냄)|마(?:칩니다|쳐요|침|친다|무리합니다))(?![가-힣])"
        ),
        "종료",
    ),
    (re.compile(r"(?:[가-힣]{2,4}(?:을|를)?\s)?(?:멈[춥추춰]|그만두)\S*"), "중단"),
)
"""Ends that are said in a phrase."""


def _predicate(words: str, template: EntryTemplate, *, follows: bool | None) -> _Predicate | None:
    """Find what happens among the words; `follows`: they go on from the name, so that what stands between may be its subject; None for a tag."""
    if follows and re.match(r"\W*(?:→|->)\s*\D", words):
        return None
    words = re.sub(r"^\s*\([^()]*\)", "", words)
    plain = _plainly(words)
    lead = re.match(r"\s*[\'\"’”」』》>]?(이|가|은|는|을|를|도|의)\s", plain)
    subject = lead is not None and lead[1] in "이가"
    of = lead is not None and lead[1] == "의"
    between: list[str] = []
    tokens = (plain[lead.end() :] if lead else plain).split()
    for count, token in enumerate(tokens):
        found, word, of_it = _met(token.strip(_MARKS), tokens[count + 1 : count + 2], template)
        between += of_it
        if found is not None:
            done = conclude(word) if subject and count == 0 and not word.startswith(found) else None
            more = _grown(between, of=of)
            if follows is None:
                return _Predicate(found, found)
            if more is None or (more and not follows):
                return _Predicate(found, "") if follows else None
            return _Predicate(found, done if done and done.endswith("니다") else found, more)
        if count >= _MOST_BETWEEN or _OTHER.search(word) or word in ("시", "때", "후", "뒤", "못", "안"):
            return None
        if (
            word in _WHOLLY
            or word in ("", "초", "내", "낼", "중", "말", "쯤", "경")
            or re.fullmatch(r"\d+(?:일|월|시|분|년간|개월간|주간|일간|주|차)", word)
        ):
            continue
        if noun := re.fullmatch(r"([가-힣]{2,8})(?:이|가)", word):
            if subject or not follows:
                return None
            between.append(noun[1])
            subject = True
        elif _ADVERBIAL.search(word):
            between = between if subject else []
        elif not subject:
            between.append(token)
    return None


_MARKS = "\"'‘’“”「」『』《》<>:!.~—–-"


def _met(word: str, behind: Sequence[str], template: EntryTemplate) -> tuple[str | None, str, list[str]]:
    """What a word says that happens, with that word and what else it is of: an end makes of 판매 what ends (판매 | 종료)."""
    found = _happens(word, template)
    ends = _happens(behind[0].strip(_MARKS), template) if behind and found == word else None
    return (ends, ends, [word]) if ends and ends in template.natures["ending"] else (found, word, [])


def _happens(word: str, template: EntryTemplate) -> str | None:
    if word.startswith(template.opens) or word in ("되게", "가능하게"):
        return _OPENS
    if _A_THING.match(word):
        return None
    return next((how for how, beginnings in _longest_first(template) if word.startswith(beginnings)), None)


_A_THING = re.compile(r"[가-힣]{2}(?:량|처|금|률|율|액|료)(?![가-힣]{2})")
"""A noun made of what happens, and nothing that does: 제공량, 판매처, 지원금."""
_WHOLLY = ("조기", "전면", "일괄", "최종", "모두", "전부")
"""How something ends or begins, where it is no less than all of it that does."""
_MOST_BETWEEN = 8
_OTHER = re.compile(r"(?:[가-힣](?:은|는|을|를|며|면|따라|에도|니다|어요|아요|해요)|고)$")
"""Words after which another thing is spoken of."""
_ADVERBIAL = re.compile(r"(?:로|에서|에|게|히)$|^[\d,.]+$")


@cache
def _longest(pairs: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def _longest_first(template: EntryTemplate) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return _longest(tuple(template.happenings.items()))


def _grown(between: Sequence[str], *, of: bool) -> str | None:
    """What a name takes on of the words between it and what happens: 에어콜 + 김포, …의 우대금리 조건.

    None where they are more than a name takes on, so that what happens is not said of the name.
    """
    words = list(between)
    while words and (_NO_NOUN.search(words[-1]) or words[-1] == "신규"):
        words.pop()
    while words and _NO_NOUN.search(words[0]):
        words.pop(0)
    words = [word for word in words if re.search(r"[가-힣A-Za-z]", word)]
    if not words:
        return ""
    if len(words) > _MOST_TAKEN_ON or any(not _PLAIN_WORD.fullmatch(word) or _NO_NOUN.search(word) for word in words):
        return None
    return f"{'의' if of else ''} {' '.join(words)}"


_MOST_TAKEN_ON = 5
_PLAIN_WORD = re.compile(r"['\"‘“「]?[가-힣A-Za-z\d·]{1,14}['\"’”」]?")
_NO_NOUN = re.compile(
    r"(?:들|만|도)$|^(?:예정|확정|정식|드디어|안내|공지|공유|전체|먼저|바로|건|관련|일자|일시|시행|일정|기준|이번|전국|즉시|배포|라이브|런칭|론칭|오픈|출시|가칭|시범|사전|기본|초순|중순|하순|인|첫째|둘째|셋째|넷째|마지막|주|같고|내년|올해|오는|다음|정오|자정|그거|이제|월|연|하루|별도|새로|신규로)$"
)
