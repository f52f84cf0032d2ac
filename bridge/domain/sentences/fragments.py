"""Planners' fragments as sentences an agent can say as they stand.

What is certain is changed: the ending, missing particles, dates and times. What is not certain stays verbatim inside a
frame that is correct around anything. Numbers, names, negation and conditions are never touched, and `faithful` holds
every sentence to that before it leaves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bridge.domain.korean import josa
from bridge.domain.notes import Field
from bridge.domain.sentences.arrows import ARROW, moves, steps, was_and_now
from bridge.domain.sentences.clean import clean
from bridge.domain.sentences.denials import deny
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.faithful import faithful
from bridge.domain.sentences.finishing import absence, finish
from bridge.domain.sentences.frames import FINER_NAMES, TOPICS, about, case_of, names_topic, quote, under
from bridge.domain.sentences.notation import say_ranges, say_signs
from bridge.domain.sentences.nouns import breaks_off, is_action, is_instruction
from bridge.domain.sentences.particles import mend, open_with_topic, with_subject
from bridge.domain.sentences.paths import PATH, say_path, under_label
from bridge.domain.sentences.phrases import only, say_phrase
from bridge.domain.sentences.splitting import split_statements
from bridge.domain.sentences.when import speak_dates


@dataclass(frozen=True, slots=True)
class Saying:
    """What to say for a fragment. `quoted` where the fragment stands verbatim in a frame."""

    text: str
    quoted: bool = False


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
    topic = say_signs(topic)
    for index, (statement, leans) in enumerate(split_statements(clean(fragment))):
        if _foreign(statement):
            said.append(Saying(quote(statement, field, topic if index == 0 else ""), quoted=True))
            continue
        label = topic if index == 0 and not names_topic(statement) else ""
        case = case_of(topic) if index == 0 and not label else ""
        sentence = _say_one(statement, field, label, case)
        if sentence is None or not faithful(f"{label or (case if case in sentence else '')} {statement}", sentence):
            said.append(Saying(quote(statement, field, label), quoted=True))
        elif leans and said and not said[-1].quoted:
            said[-1] = Saying(f"{said[-1].text} {sentence}")
        else:
            said.append(Saying(sentence))
    return tuple(said)


def say_row(told: str, about: str) -> tuple[Saying, ...]:
    """Say what a row of a table tells of what it is about: one sentence, however many columns."""
    text = say_ranges(say_signs(speak_dates(clean(told))))
    if not text:
        return ()
    subject = under(clean(about))
    cells = [cell.strip() for cell in text.split(", ")]
    sides = [was_and_now(cell) for cell in cells]
    moved = [f"{side[0]}에서 {josa(side[1], '으로/로')}" for side in sides if side]
    rest = ", ".join(cell for cell, side in zip(cells, sides, strict=True) if not side)
    told_first = [f"{subject} {', '.join(moved)} 변경됩니다."] if moved else []
    if rest:
        done = finish(rest, topic=True) if len(cells) == 1 else None
        told_first.append(f"{subject} {done or f'{rest}입니다'}.")
    return (Saying(" ".join(told_first)),)


def _foreign(statement: str) -> bool:
    """Whether a statement is in another language, so that it is quoted whole."""
    hangul = len(re.findall(r"[가-힣]", statement))
    return len(re.findall(r"[A-Za-z]{2,}", statement)) >= 4 and hangul * 3 < len(re.sub(r"\s", "", statement))


_CUSTOMER = re.compile(r"(?<![가-힣])고객(?=이\s|은\s|께서\s|\s부담)")
"""Whoever is spoken to is not spoken of as 고객."""
_REMARK = re.compile(r"\s*(\([^()]*\))$")


def _say_one(statement: str, field: Field, topic: str = "", case: str = "") -> str | None:
    spoken = say_ranges(say_signs(speak_dates(statement)))
    remark = ""
    if found := _REMARK.search(spoken):
        core = spoken[: found.start()].rstrip()
        if core:
            spoken, remark = core, found.group(1)
    if field is not Field.HANDLING and not PATH.match(spoken):
        spoken = open_with_topic(mend(_CUSTOMER.sub("고객님", spoken)))
    sentence = _finish(spoken, field, topic)
    if sentence is None:
        return None
    if case and case not in spoken:
        sentence = f"{under(case)} {sentence}"
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
    done = finish(text) if " " in text or re.search(r"(?:다|요|음|함|됨)$", text) else None
    if done is None and text.endswith("만") and len(text) > 4:
        return only(text[:-1], Field.TARGET)
    if done is None and names_topic(text) and not breaks_off(text):
        return f"{text}입니다"
    return done


def _finish(text: str, field: Field, topic: str) -> str | None:
    own = about(topic, field, text)
    labelled = bool(topic) and own not in (TOPICS[field], *FINER_NAMES)
    if labelled and (done := _with_topic(text, field, own)) is not None:
        return done
    if (
        ARROW.search(text)
        and (done := moves(text, field, topic) or steps(text, field, own if labelled else "")) is not None
    ):
        return done
    if ARROW.search(text) and field is not Field.HANDLING and not PATH.match(text):
        return None
    done = absence(text) or deny(text) or conclude(text) if PATH.match(text) else finish(text)
    if done is not None and (field is not Field.HANDLING or conclude(text) is not None):
        return done
    if re.search(r"(?:[앱웹]|페이지|센터|매장|화면|메뉴)에서$", text) and names_topic(text):
        return f"{text} 하실 수 있습니다"
    if field is Field.HANDLING:
        if found := re.fullmatch(r"(.*[가-힣])(?<=[하기리지오주받적묻내알말])기", text):
            return f"{found[1]}{'으' if josa(found[1][-1], '을/를').endswith('을') else ''}시기 바랍니다"
        return f"{text}합니다" if is_instruction(text) else (done or text)
    if (field is Field.HOW_TO or PATH.match(text)) and (done := _how_to(text)) is not None:
        return done
    return say_phrase(text, field, own)


def _how_to(text: str) -> str | None:
    if (done := say_path(text)) is not None or PATH.match(text):
        return done
    head, _, verb = text.rpartition(" ")
    if not head or not is_action(text) or re.search(r"(?:^|\s)(?:자동|즉시|자동으로|바로)$", head):
        return None
    object_ = josa(head, "을/를") if re.search(r"['\"’”」]$", head) else with_subject(head, "을/를")
    return f"{object_} {verb}하시면 됩니다"


def _with_topic(text: str, field: Field, topic: str) -> str | None:
    """Say a labelled fragment of its label: "해지 | 언제든 가능" is "해지는 언제든 가능합니다"."""
    label = under(topic)
    if text.startswith(topic) or (f" {topic} " in text and len(topic) <= 4):
        return None
    if (done := under_label(label, topic, text)) is not None:
        return done
    if ARROW.search(text):
        return moves(text, field, topic) or steps(text, field, topic)
    said = finish(text, topic=True)
    if said is None and re.search(r"(?:에서만|에서|으로만|로만)$", text):
        said = f"{text} 가능합니다"
    if said is None and breaks_off(text):
        return None
    if field is Field.TARGET and text.endswith("만"):
        return None
    return f"{label} {said or f'{text}입니다'}"
