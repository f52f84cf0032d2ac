"""Planners' fragments as sentences an agent can say as they stand.

What is certain is changed: the ending, missing particles, dates and times. What is not certain stays verbatim inside a
frame that is correct around anything. Numbers, names, negation and conditions are never touched, and `faithful` holds
every sentence to that before it leaves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bridge.domain.korean import josa, particle
from bridge.domain.notes import Field
from bridge.domain.sentences.arrows import was_and_now
from bridge.domain.sentences.clean import clean
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.faithful import faithful, negations
from bridge.domain.sentences.finishing import finish
from bridge.domain.sentences.frames import is_condition, names_topic, quote, under
from bridge.domain.sentences.in_house import in_house
from bridge.domain.sentences.instructions import ordered
from bridge.domain.sentences.labels import NO_LABEL, Label, Role, regarding, settle
from bridge.domain.sentences.ladder import climb
from bridge.domain.sentences.last_words import ended
from bridge.domain.sentences.notation import say_ranges, say_signs
from bridge.domain.sentences.particles import mend, open_with_topic
from bridge.domain.sentences.paths import PATH
from bridge.domain.sentences.predicates import COMMA, Ends, conditional, ends_in, has_subject, opens
from bridge.domain.sentences.splitting import foreign, statements_of
from bridge.domain.sentences.when import of_part, speak_dates, speak_parts


@dataclass(frozen=True, slots=True)
class Saying:
    """What to say for a fragment. `quoted` where the fragment stands verbatim in a frame; `words` are its own, one statement's."""

    text: str
    quoted: bool = False
    words: str = ""


def say(fragment: str, field: Field, *, topic: str = "") -> Saying:
    """Return `fragment`, a fact's verbatim text filed under `field`, as sayable sentences in 합니다체.

    Returns an empty text for a fragment that holds nothing but marks.
    """
    said = say_each(fragment, field, topic=topic)
    return Saying(" ".join(saying.text for saying in said), any(saying.quoted for saying in said))


def say_each(fragment: str, field: Field, *, topic: str = "") -> tuple[Saying, ...]:
    """Like `say`, one saying for each statement of the fragment. A script is one, verbatim.

    `topic` is what the fragment is about in the note's own words ("예약취소"); a first statement without a topic of its
    own is given it.
    """
    if field is Field.SCRIPT:
        return (Saying(fragment.strip()),) if fragment.strip() else ()
    said: list[Saying] = []
    if field is not Field.HANDLING and not topic and (headed := _HEADED.match(fragment)):
        topic, fragment = headed["label"] or headed["known"], fragment[headed.end() :]
    if field is not Field.HANDLING and not topic and (found := _ASKED_OF.match(fragment)):
        topic, fragment = found["of"], fragment[found.end() :]
    if field is not Field.HANDLING and (answered := _QUOTED_QUESTION.match(fragment)):
        fragment = fragment[answered.end() :]
    text = clean(fragment)
    if field is not Field.HANDLING and (found := _ASKED_AND_TOLD.fullmatch(text)):
        if conclude(found["asked"]) is not None or _ASKING.search(found["asked"]):
            return (Saying(_quoted(Clause(text, field, topic)), quoted=True),)
        topic, text = found["asked"], found["told"]
    if of_part(topic):
        text = speak_parts(text, sure=True)
    text = _TWO_IN_ONE.sub(r"\g<not>, ", text)
    text = _CORRECTED.sub(_set_right, _UNCHANGED.sub(r"\g<value> 그대로", text))
    label = settle(say_signs(speak_dates(topic)))
    for index, (statement, leans) in enumerate(statements_of(text, field, labelled=bool(topic))):
        clause = _settled(statement, field, label, first=index == 0)
        if field is Field.HANDLING:
            said.append(Saying(_instruction(clause, label if index == 0 else NO_LABEL), words=statement))
            continue
        sentence = _say_one(clause)
        if sentence is None or not _keeps(clause, sentence):
            said += _at_its_commas(clause) or [Saying(_quoted(clause), quoted=True, words=statement)]
        elif leans and said and not said[-1].quoted:
            words = _reaching(text, said[-1].words, statement)
            said[-1] = replace(said[-1], text=f"{said[-1].text} {sentence}", words=words)
        else:
            said.append(Saying(sentence, words=statement))
    return tuple(said)


def _at_its_commas(clause: Clause) -> list[Saying]:
    """What nothing says whole, said part by part, where each part after the first opens anew and all can be said."""
    parts = [part.strip() for part in COMMA.split(clause.words)]
    if clause.as_it_is or clause.opening or len(parts) < 2 or not all(opens(part) for part in parts[1:]):
        return []
    if conditional(parts[0]) and not all(conditional(part) or _LATER.match(part) for part in parts[1:]):
        return []  # what holds in a case may hold for all behind it
    clauses = [
        replace(clause, words=part, topic=clause.topic if place == 0 else "") for place, part in enumerate(parts)
    ]
    told = [(part, _say_one(part)) for part in clauses]
    whole = [(part, sentence) for part, sentence in told if sentence is not None and _keeps(part, sentence)]
    return [Saying(sentence, words=part.words) for part, sentence in whole] if len(whole) == len(parts) else []


_LATER = re.compile(r"그\s?(?:뒤|후|이후)|이후")


def _reaching(text: str, first: str, last: str) -> str:
    """The words of `text` from the statement `first` to the end of `last`, which is said with it."""
    start = text.find(first)
    at = text.find(last, start + len(first)) if start >= 0 else -1
    return text[start : at + len(last)] if at >= 0 else first


_TURNS = re.compile(r"^(?:근데|그런데|글구)\s")
_GOES_ON = re.compile(r"(?<=[\d%원개월일회])인데$|(?<=무료)인데$")
"""What is so before its sentence goes on: 첫 두 달은 50%인데."""
_TWO_IN_ONE = re.compile(r"(?P<not>\s(?:불가|안\s?됨|안\s?됩니다))\s(?=[^\s,]{2,8}만(?:요|\s가능\S*)?$)")
"""Two clauses without their comma: 모바일은 구매 불가 PC만."""
_UNCHANGED = re.compile(r"(?P<value>\d[\d,.]*\s?(?:%|[가-힣]{1,2})?)\s*(?:→|->|=>|⇒)\s*(?P=value)$")
"""What was and what will be are the same: 100% → 100%."""
_CORRECTED = re.compile(
    r"(?P<was>\d[^\s→(]*(?:\s[^\s→(]{1,6})?)\s?(?:\([Xx×]\)\s*)?(?:→|->|=>|⇒)\s*(?P<now>\d[^→(]*?)(?P<end>\s?\([Oo]\)|\s?[이가]?\s?맞(?:습니다|고요|아요|음))"
)
"""What was told wrongly and what is right: 39,000원 → 36,000원이 맞습니다, 10개 (X) → 15개 (O)."""


def _set_right(found: re.Match[str]) -> str:
    return f"{found['was'].strip()}에서 {josa(found['now'].strip(), '으로/로')} 정정되었습니다"


_QUOTED_QUESTION = re.compile(r"[\"“][^\"”\n]{2,40}[\"”]\s*(?:→|->|=>|⇒)\s*(?=\S)")
"""What customers ask, with an arrow to its answer: that is what is said."""
_ASKED_OF = re.compile(
    r"[\"“](?P<of>[가-힣A-Za-z][가-힣A-Za-z ]{0,11}[가-힣A-Za-z])(?:은|는)\?[\"”]\s*(?:→|->|=>|⇒)\s*(?=\S)"
)
"""…a question that is only what its answer is about: "가족카드는?" → 본회원 설정을 따름."""
_HEADED = re.compile(
    r"(?P<label>[가-힣]{1,8})(?:\)\s+|\t+\s*| {2,})(?=\S)|(?P<known>경로|플랫폼|규칙|연령|구성|대상(?=\s(?:만\s?\d|전\s|모든\s|전체|기존|신규))|기간(?=\s\d)|시간(?=\s(?:\d|평일|매일|주말)))\s(?=[^\s]+\s)(?!\S+[은는이가을를]\s)"
)
"""A label without its colon: "비용) 철거 무료", "수량  30개부터", "경로 앱 > 카드"."""
_ASKED_AND_TOLD = re.compile(r"(?P<asked>[^.!?]{2,30}?)\?\s+(?P<told>[^?]{2,})")
"""A question and its answer in one line: "지난 날짜로 소급? 안 됩니다". Neither says anything alone."""
_ASKING = re.compile(r"(?:나요|까|까요|냐|냐고|죠|지|가요|건가|은데|는데)$")


@dataclass(frozen=True, slots=True)
class Clause:
    """One statement of a note, settled before a word of it is changed.

    `topic` is the label that it is said of, `opening` the condition or the matter that it begins with where it has a topic of
    its own. `as_it_is`: nothing in it may be reworded.
    """

    words: str
    field: Field
    topic: str = ""
    opening: str = ""
    as_it_is: bool = False


def _settled(statement: str, field: Field, label: Label, *, first: bool) -> Clause:
    statement = _TURNS.sub("", statement)
    own = names_topic(re.sub(r"\s*\([^()]*\)", "", statement))
    statement = _GOES_ON.sub("입니다", statement) if own else statement
    if label.role is Role.CASE and label.words not in statement:
        return Clause(
            statement,
            field,
            "" if own or not first else label.words,
            label.opening
            if (first and own) or not (first or conditional(statement) or _JOINS.match(statement))
            else "",
            foreign(statement),
        )
    if not first or label.role in (Role.NONE, Role.REMARK, Role.CASE):
        return Clause(statement, field, as_it_is=foreign(statement))
    if label.role is Role.VERDICT and (
        (own and label.words == "예외") or (finish(statement) is not None and negations(statement))
    ):
        return Clause(statement, field, as_it_is=foreign(statement))  # it says so itself
    if label.role is Role.VERDICT:
        return Clause(statement, field, label.words, "", foreign(statement) or own or finish(statement) is not None)
    if own:
        return Clause(statement, field, "", regarding(label.words, statement), foreign(statement))
    return Clause(statement, field, label.words, "", foreign(statement))


_JOINS = re.compile(r"(?:또는|혹은|그리고|또|단|다만|대신)[\s,]")


def _keeps(clause: Clause, sentence: str) -> bool:
    """Whether the sentence keeps what its clause says, its label's words included."""
    sentence = sentence.replace("의 경우", ":", 1) if clause.opening.endswith("의 경우") else sentence
    opening = clause.opening.removesuffix("의 경우")
    label = clause.topic or opening
    if label.endswith("면") and not is_condition(label):
        label += ":"  # 감면 is no condition
    return faithful(f"{label} {clause.words}".strip(), sentence)


def _quoted(clause: Clause) -> str:
    if clause.opening:
        mark, closing = ("“", "”") if "'" in clause.words or "‘" in clause.words else ("‘", "’")
        return f"{clause.opening} 공지에 {mark}{clause.words}{closing}{particle(clause.words, '이라고/라고')} 되어 있습니다."
    if clause.as_it_is and clause.topic and foreign(clause.words):
        return quote(f"{clause.topic}: {clause.words}", clause.field)
    return quote(clause.words, clause.field, clause.topic)


def say_row(told: str, about: str) -> tuple[Saying, ...]:
    """Say what a row of a table tells of what it is about: one sentence, however many columns."""
    text = say_ranges(say_signs(speak_dates(clean(told))))
    if not text:
        return ()
    of = say_signs(re.sub(r"^(\S.*?)\s~\s(\S.*)$", r"\1부터 \2까지", clean(about)))
    subject = under(of) if of else ""
    said: list[str] = []
    for number, cell in enumerate(cell.strip() for cell in text.split("; ")):
        if cell.startswith(REMARK):
            remark = cell.removeprefix(REMARK)
            said.append(finish(remark) or f"{remark}입니다")
            continue
        column, _, value = cell.rpartition(": ")
        of = f"{subject} {josa(column, '이/가')}" if column and number == 0 else under(column) if column else subject
        said.append(f"{of} {_of_cell(value)}".strip())
    return (Saying(_in_one(said)),)


def _of_cell(value: str) -> str:
    """What a cell says: a step, or what is."""
    side = was_and_now(value)
    if side is None:
        return finish(value, topic=True) or f"{value}입니다"
    if side[0] == side[1]:
        return f"{side[0]} 그대로입니다"
    beside = None if _REMARK.search(side[0]) else _REMARK.search(side[1])
    now = side[1][: beside.start()] if beside else side[1]
    return f"{_moved(side[0], now)} 변경됩니다{beside[1] if beside else ''}"


_AND = (("입니다", "이고"), ("됩니다", "되고"), ("합니다", "하고"), ("없습니다", "없고"), ("있습니다", "있고"))


def _in_one(said: list[str]) -> str:
    """Join what a row tells of one thing to one sentence."""
    *before, last = said
    joined = []
    for one in before:
        end = next(((full, link) for full, link in _AND if one.endswith(full)), None)
        joined.append(f"{one.removesuffix(end[0])}{end[1]}," if end else f"{one}.")
    return " ".join([*joined, f"{last}."])


REMARK = "비고 "
"""What stands before a cell of a column that holds remarks: each is a sentence of its own."""


def _moved(was: str, now: str) -> str:
    """What was and what will be; each in quotation marks where it is several things."""
    if ", " in was or ", " in now or (" " in was and not re.search(r"\d", was)):
        return f"‘{was}’에서 ‘{now}’{particle(now, '으로/로')}"
    return f"{was}에서 {josa(now, '으로/로')}"


def _instruction(clause: Clause, label: Label) -> str:
    """What agents are told to do: the planner's own sentence, its ending polite; no rule cuts or rewords an order."""
    unnamed = label.role in (Role.NONE, Role.REMARK) or _OF_AGENTS.fullmatch(label.words)
    opening = "" if unnamed else f"{label.words}: "
    if foreign(clause.words):
        return f"{opening}{clause.words}."
    spoken = say_ranges(say_signs(speak_dates(clause.words)))
    told = ordered(spoken)
    return f"{opening}{told if told and faithful(clause.words, told) else clause.words}."


_OF_AGENTS = re.compile(
    r"(?:CS|상담|상담사|문의|민원|응대|대응|처리|안내|이관|핸들링|가이드|handling)(?:\s?(?:시|건|대응|처리|응대|안내|방법|가이드|문의))?",
    re.IGNORECASE,
)


_CUSTOMER = re.compile(r"(?<![가-힣])고객(?=이\s|은\s|께서\s|\s부담)")
"""Whoever is spoken to is not spoken of as 고객."""
_ONLY_QUOTED = re.compile(r"[\"“](?P<said>[^\"“”]+(?:니다|[가-힣]요)\.?)[\"”]")
"""A whole sentence in quotation marks and nothing beside it: that is what is said."""
_REMARK = re.compile(r"\s*(\((?![월화수목금토일]\))[^()]*\))$")


def _say_one(clause: Clause) -> str | None:
    if clause.as_it_is:
        return None
    field, topic = clause.field, clause.topic
    spoken = in_house(say_ranges(say_signs(speak_dates(clause.words))))
    remark = ""
    if found := _REMARK.search(spoken):
        core = spoken[: found.start()].rstrip()
        if core:
            spoken, remark = core, found.group(1)
    if found := _ONLY_QUOTED.fullmatch(spoken):
        spoken = found["said"]
    if not PATH.match(spoken):
        spoken = open_with_topic(mend(_CUSTOMER.sub("고객님", spoken)))
    sentence = climb(spoken, field, topic)
    if sentence is None:
        return None
    sentence = ended(sentence)
    if clause.opening and clause.opening.removesuffix("의 경우") not in spoken:
        sentence = f"{clause.opening} {sentence}"
    if not remark:
        return f"{sentence}."
    inner = remark[1:-1].strip()
    if (own := _statement(inner)) is not None:
        return f"{sentence}. {own}."
    if sentence.endswith(f"{spoken}입니다"):
        return f"{sentence[: -len('입니다')]}{remark}입니다."
    return f"{sentence}{remark}."


def _statement(text: str) -> str | None:
    """A bracketed remark as a sentence, where it is one."""
    kind = ends_in(text)
    if COMMA.search(text) or text.endswith("만") or (kind is not Ends.VERB and not (has_subject(text) and " " in text)):
        return None
    return finish(text) if kind in (Ends.VERB, Ends.CERTAIN) or names_topic(text) else None
