"""In the whole manual each answer stands once; read alone, an inquiry holds all that belongs to it."""

from __future__ import annotations

from bridge.domain.entries import Case, Entry, Inquiry, OpenPoint
from bridge.domain.laid_out import asks_for, laid_out
from bridge.domain.notes import Field, Moment


def inquiry(code: str, say: str, *cases: str, confirmed: bool = True) -> Inquiry:
    told = tuple(Case(f"‘{text}’라고 하시면", text) for text in cases)
    return Inquiry(code, (f"{code}?", "또?"), say, say, confirmed, cases=told)


def test_what_one_inquiry_answers_is_not_said_again_under_another() -> None:
    entry = Entry(
        "패스",
        Moment(),
        inquiries=(
            inquiry("C1", "요금은 5,000원입니다."),
            inquiry("A3", "회원만 이용하실 수 있습니다.", "요금은 5,000원입니다.", "비회원은 되지 않습니다."),
            inquiry("C3", "네, 요금은 5,000원입니다."),
            inquiry("C2", "확인한 뒤 안내해 드리겠습니다.", confirmed=False),
            inquiry("B2", "기기는 확인한 뒤 안내해 드리겠습니다.", confirmed=False),
        ),
        open_points=(OpenPoint(Field.POLICY, "환불", "환불은요?", "확인한 뒤 안내해 드리겠습니다.", True),),
    )
    laid = laid_out(entry)
    assert [item.type for item in laid.answered] == ["C1", "A3"]
    assert [case.say for case in laid.answered[1].cases] == ["비회원은 되지 않습니다."]
    assert [item.type for item in laid.repeated] == ["C3"]
    assert [item.type for item in laid.waiting] == ["B2"]
    assert asks_for(entry, entry.open_points[0]) == ("C2?",)


def test_nothing_new_is_lost() -> None:
    entry = Entry(
        "패스", Moment(), inquiries=(inquiry("C1", "가."), inquiry("A3", "가.", "나."), inquiry("B1", "다. 가."))
    )
    laid = laid_out(entry)
    said = {text for item in laid.answered for text in (item.say, *(case.say for case in item.cases))}
    assert said == {"가.", "나.", "다. 가."}
    assert laid.repeated == ()
