"""CS people edit these files: every mistake is named with its line and a remedy."""

from __future__ import annotations

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import parse_entry_template
from bridge.domain.inquiries import parse_inquiry_types
from bridge.domain.korean import fill
from bridge.domain.manual_files import ManualFileError
from bridge.domain.notes import Field
from bridge.resources import resource

GOOD = """\
types:
  - code: A1
    name: 무엇인가요
    fields: [how_to]
    likely: 0.5
    questions: ["{name:은/는} 뭐예요?", "그게 뭐예요?"]
    unanswered: "확인한 뒤 안내해 드리겠습니다."
"""


def test_the_files_that_ship_can_be_read_and_hold_all_fifteen_types() -> None:
    codes = [kind.code for kind in inquiry_types()]
    assert codes == ["A1", "A2", "A3", "B1", "B2", "C1", "C2", "C3", "D1", "D2", "E1", "E2", "F1", "F2", "G1"]
    assert all(len(kind.questions) >= 2 for kind in inquiry_types())
    assert entry_template().open_points[Field.POLICY].risky


def test_every_question_fits_any_name() -> None:
    for kind in inquiry_types():
        for nature in ("opening", "ending", "change", "event"):
            ways = kind.ways_of_asking(nature)
            assert len(ways) >= 2
            assert all(fill(question, name="SSO 로그인") for question in ways)


def test_a_good_file_is_read() -> None:
    kind = parse_inquiry_types(GOOD).get("A1")
    assert kind is not None
    assert (kind.name, kind.likely, kind.fields) == ("무엇인가요", 0.5, (Field.HOW_TO,))


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("likely: 0.5", "likely: 높음", 5, "likely"),
        ("likely: 0.5", "likely: 7", 5, "likely"),
        ("fields: [how_to]", "fields: [howto]", 4, "howto"),
        ('    questions: ["{name:은/는} 뭐예요?", "그게 뭐예요?"]', '    questions: ["뭐예요?"]', 6, "questions"),
        ("    name: 무엇인가요\n", "", 2, "name가 없습니다"),
        ("types:", "kinds:", 1, "types 목록이 없습니다"),
        ("likely: 0.5", "likely: [0.5", 6, "YAML"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_a_remedy(old: str, new: str, line: int, message: str) -> None:
    with pytest.raises(ManualFileError) as caught:
        parse_inquiry_types(GOOD.replace(old, new))
    problem = caught.value.problems[0]
    assert message in problem.message
    assert problem.line == line
    assert problem.remedy


def test_all_mistakes_are_named_at_once() -> None:
    with pytest.raises(ManualFileError) as caught:
        parse_inquiry_types(GOOD.replace("likely: 0.5", "likely: 2").replace("[how_to]", "[howto]"))
    assert [problem.line for problem in caught.value.problems] == [4, 5]


def test_a_placeholder_nobody_fills_is_refused() -> None:
    text = (resource("manuals") / "entry_template.yaml").read_text(encoding="utf8")
    with pytest.raises(ManualFileError, match="nmae"):
        parse_entry_template(text.replace("{name} 관련해", "{nmae} 관련해"))
