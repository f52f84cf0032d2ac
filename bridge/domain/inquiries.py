"""Inquiry types: what customers ask about any launch, as CS people edit them in `manuals/inquiry_types.yaml`.

The file's text is handed in; where it lies and who may override it is decided elsewhere. A mistake is reported with its
line and a remedy, because whoever edits the file is no programmer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bridge.domain.manual_files import ManualFileError, Node, Problem, read_yaml
from bridge.domain.notes import Field


@dataclass(frozen=True, slots=True)
class InquiryType:
    """One kind of question.

    Facts of `fields` answer it; those of `hints` do where one of `words` stands in them, as does any fact with one of
    `words`; none does that has one of `unless`. `asked_about` says how customers ask for a fact with such a word, and `asked_if` with
    which words an answer answers a way of asking, where not every one does. `likely` is how often it is asked about any launch (0..1) and `raised_by` adds to that where the note speaks of something. `questions` are the
    ways customers ask, with {name}, and `asked_of` those for launches of another nature (ending, change, event); `unanswered` is what to say while nobody knows; `unsaid` maps what is asked in the
    same breath to the words that would answer it.
    """

    code: str
    name: str
    fields: tuple[Field, ...]
    words: tuple[str, ...]
    likely: float
    questions: tuple[str, ...]
    unanswered: str
    raised_by: tuple[tuple[str, float], ...] = ()
    unsaid: tuple[tuple[str, tuple[str, ...]], ...] = ()
    ask_back: str = ""
    handover: str = ""
    collect: tuple[str, ...] = ()
    risky: bool = False
    asked_of: tuple[tuple[str, tuple[str, ...]], ...] = ()
    hints: tuple[Field, ...] = ()
    unless: tuple[str, ...] = ()
    asked_about: tuple[tuple[str, str], ...] = ()
    asked_if: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def ways_of_asking(self, nature: str) -> tuple[str, ...]:
        """Return the questions for a launch of `nature`: opening, ending, change or event."""
        return dict(self.asked_of).get(nature) or self.questions

    def asked_of_any(self, way: str) -> bool:
        """Whether every answer of this type answers `way` of asking, rather than one with certain words only."""
        return way not in dict(self.asked_if)


@dataclass(frozen=True, slots=True)
class InquiryTypes:
    """All types in the file's order, which breaks ties."""

    types: tuple[InquiryType, ...] = field(default=())

    def __iter__(self) -> Iterator[InquiryType]:
        return iter(self.types)

    def get(self, code: str) -> InquiryType | None:
        """Return the type with this code, or None."""
        return next((kind for kind in self.types if kind.code == code), None)


def parse_inquiry_types(text: str) -> InquiryTypes:
    """Read `inquiry_types.yaml`. Raises ManualFileError with every problem found."""
    root, problems = read_yaml(text)
    types: list[InquiryType] = []
    if root is not None:
        for item in root.need_list("types"):
            kind = _parse_type(item)
            if any(kind.code == other.code for other in types):
                item.complain(f"code {kind.code}가 두 번 있습니다", "유형마다 코드를 다르게 적어 주세요")
            types.append(kind)
        problems = root.problems
    if not types and not problems:
        problems = [Problem(1, "types가 비어 있습니다", "유형을 하나 이상 적어 주세요")]
    if problems:
        raise ManualFileError(problems)
    return InquiryTypes(tuple(types))


def _parse_type(item: Node) -> InquiryType:
    fields = []
    for name in item.texts("fields"):
        try:
            fields.append(Field(name))
        except ValueError:
            known = ", ".join(member.value for member in Field)
            item.complain(
                f"fields의 {name!r}은(는) 모르는 항목입니다", f"다음 중에서 골라 주세요: {known}", key="fields"
            )
    questions = item.texts("questions")
    if not len(questions) >= 2:
        item.complain(
            "questions가 두 개보다 적습니다", "고객이 실제로 묻는 말을 두세 가지 적어 주세요", key="questions"
        )
    of_nature = item.text_lists("asked_of")
    only_if = item.text_lists("asked_if")
    every_way = {*questions, *(way for ways in of_nature.values() for way in ways)}
    for asked_way in only_if:
        if asked_way not in every_way:
            item.complain(
                f"asked_if의 {asked_way!r}은(는) 이 유형의 물음이 아닙니다",
                "questions나 asked_of에 적힌 물음을 그대로 적어 주세요",
                key="asked_if",
            )
    return InquiryType(
        code=item.need_text("code"),
        name=item.need_text("name"),
        fields=_fields(item, "fields"),
        hints=_fields(item, "hints"),
        words=item.texts("words"),
        likely=item.number("likely", low=0, high=1),
        questions=questions,
        unanswered=item.need_text("unanswered"),
        raised_by=tuple((word, weight) for word, weight in item.numbers("raised_by").items()),
        unsaid=tuple((label, words) for label, words in item.text_lists("unsaid").items()),
        ask_back=item.text("ask_back"),
        handover=item.text("handover"),
        collect=item.texts("collect"),
        risky=item.flag("risky"),
        unless=item.texts("unless"),
        asked_about=tuple(item.text_map("asked_about").items()),
        asked_of=tuple(of_nature.items()),
        asked_if=tuple(only_if.items()),
    )


def _fields(item: Node, key: str) -> tuple[Field, ...]:
    found = []
    for name in item.texts(key):
        try:
            found.append(Field(name))
        except ValueError:
            known = ", ".join(member.value for member in Field)
            item.complain(f"{key}의 {name!r}은(는) 모르는 항목입니다", f"다음 중에서 골라 주세요: {known}", key=key)
    return tuple(found)
