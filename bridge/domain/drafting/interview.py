"""At most three questions for the planner, most valuable first, with buttons; and what an answer means."""

from __future__ import annotations

from dataclasses import dataclass

from bridge.domain.drafting.corrected import Answer
from bridge.domain.drafting.template import Choice, EntryTemplate
from bridge.domain.entries import Entry, SourceKind
from bridge.domain.notes import Field, LaunchReading, Precision

MOST = 3
"""More questions are not answered."""

WHEN, EXISTING = "when", "existing"
"""Keys of the two questions that are not about a field; the others' keys are the fields' values."""

_WHEN_VALUE, _EXISTING_VALUE, _WORTH_ASKING = 2.0, 0.75, 0.3


@dataclass(frozen=True, slots=True)
class InterviewQuestion:
    """A question to the planner. `field` is what an answer is about, None where it is the date."""

    key: str
    field: Field | None
    question: str
    choices: tuple[Choice, ...]
    value: float


_TOO_ROUGH = (Precision.UNKNOWN, Precision.MONTH, Precision.QUARTER, Precision.HALF_YEAR, Precision.YEAR)


def interview_questions(launch: LaunchReading, entry: Entry, template: EntryTemplate) -> tuple[InterviewQuestion, ...]:
    """Return what is most worth asking about `launch`, whose draft is `entry`; nothing that is answered already."""
    text = " ".join([entry.name, *(source.quote for piece in entry.pieces for source in piece.sources)])
    asked: list[InterviewQuestion] = []
    if launch.moment.precision in _TOO_ROUGH:
        asked.append(InterviewQuestion(WHEN, None, template.ask_when, (Choice("미정이에요", None),), _WHEN_VALUE))
    existing = template.ask_existing
    raised = any(word in text for word in existing.raised_by)
    if raised and not any(word in text for word in existing.answered_by) and not _answered(entry, existing.choices):
        asked.append(InterviewQuestion(EXISTING, Field.POLICY, existing.question, existing.choices, _EXISTING_VALUE))
    for field in _open_fields(launch, entry, template):
        frame = template.open_points.get(field)
        if frame is None:
            continue
        value = frame.value + sum(weight for word, weight in frame.raised_by if word in text)
        if value >= _WORTH_ASKING:
            asked.append(InterviewQuestion(field.value, field, frame.question, frame.choices, value))
    asked.sort(key=lambda question: -question.value)
    return tuple(asked[:MOST])


def _open_fields(launch: LaunchReading, entry: Entry, template: EntryTemplate) -> tuple[Field, ...]:
    """What is open as a field, not by a name of the note's own: these have no question with buttons."""
    labels = {field: frame.label for field, frame in template.open_points.items()}
    fields = [point.field for point in entry.open_points if point.label == labels.get(point.field)]
    if Field.HANDLING not in fields and not any(fact.field is Field.HANDLING for fact in launch.facts):
        fields.append(Field.HANDLING)
    return tuple(fields)


def _answered(entry: Entry, choices: tuple[Choice, ...]) -> bool:
    answers = {choice.answer for choice in choices}
    return any(
        source.kind is SourceKind.ANSWER and source.quote in answers
        for piece in entry.pieces
        for source in piece.sources
    )


def answer_from(question: InterviewQuestion, text: str, ref: str) -> Answer | None:
    """Return what `text`, a button's label or the planner's own words, answers; None where it leaves the point open.

    `ref` is the id under which the answer is kept. A question about the date is answered by reading the text as a note.
    """
    if question.field is None:
        return None
    closes = closes_its_field(question.key)
    for choice in question.choices:
        if choice.label == text.strip():
            return None if choice.answer is None else Answer(question.field, choice.answer, ref, closes=closes)
    return Answer(question.field, text.strip(), ref, closes=closes) if text.strip() else None


def closes_its_field(key: str) -> bool:
    """Whether the answer to this question says what is asked of its field, and not only something that stands under it."""
    return key not in (WHEN, EXISTING)
