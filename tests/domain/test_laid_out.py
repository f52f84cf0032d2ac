"""In the whole manual each answer stands once; read alone, an inquiry holds all that belongs to it."""

from __future__ import annotations

from dataclasses import replace

from bridge.domain.entries import Case, Entry, Inquiry, OpenPoint, Part, Piece
from bridge.domain.laid_out import asks_for, handovers, laid_out, top_lines
from bridge.domain.notes import Field, Moment, Visibility


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


def test_what_the_three_lines_on_top_say_is_not_said_again_below() -> None:
    def piece(part: Part, text: str) -> Piece:
        return Piece(part, text, Visibility.CUSTOMER)

    entry = Entry(
        "패스",
        Moment(),
        pieces=(
            piece(Part.SUMMARY, "12월 1일부터 됩니다."),
            piece(Part.PRICE, "무료입니다."),
            piece(Part.TARGET, "대상은 회원입니다."),
            piece(Part.LIMITS, "비회원은 되지 않습니다."),
        ),
        inquiries=(
            inquiry("A1", "12월 1일부터 됩니다. 대상은 회원입니다."),
            replace(
                inquiry("A3", "대상은 회원입니다."),
                cases=(Case("‘비회원도 돼요?’라고 하시면", "비회원은 되지 않습니다."),),
            ),
            inquiry("C1", "네, 무료입니다."),
        ),
    )
    assert [item.text for item in top_lines(entry)] == ["12월 1일부터 됩니다.", "대상은 회원입니다.", "무료입니다."]
    laid = laid_out(entry)
    assert [(item.questions[0], item.say) for item in laid.answered] == [
        ("A3?", "대상은 회원입니다."),
        ("비회원도 돼요?", "비회원은 되지 않습니다."),
        ("C1?", "네, 무료입니다."),
    ]
    assert [item.type for item in laid.repeated] == ["A1"]


def test_what_the_lines_on_top_answer_is_asked_again_only_where_little_else_is() -> None:
    pieces = tuple(
        Piece(part, text, Visibility.CUSTOMER)
        for part, text in ((Part.SUMMARY, "12월 1일부터 됩니다."), (Part.TARGET, "대상은 회원입니다."))
    )
    others = tuple(inquiry(f"X{number}", f"{number}번 답입니다.") for number in range(6))
    laid = laid_out(Entry("패스", Moment(), pieces=pieces, inquiries=(inquiry("A3", "대상은 회원입니다."), *others)))
    assert [item.type for item in laid.answered] == [item.type for item in others]
    assert [item.type for item in laid.repeated] == ["A3"]


def test_each_question_of_an_inquiry_stands_with_its_own_answer() -> None:
    asked = replace(
        inquiry("C2", "전날까지 됩니다."),
        cases=(
            Case("‘당일에도 취소돼요?’라고 하시면", "아니요, 당일에는 되지 않습니다."),
            Case("‘위약금 있어요?’라고 하시면", "네, 10%입니다."),
        ),
        handover="금액을 다투시면 넘겨 주세요.",
    )
    laid = laid_out(Entry("패스", Moment(), inquiries=(asked,)))
    assert [(item.questions[0], item.say, item.cases) for item in laid.answered] == [
        ("C2?", "전날까지 됩니다.", ()),
        ("당일에도 취소돼요?", "아니요, 당일에는 되지 않습니다.", ()),
        ("위약금 있어요?", "네, 10%입니다.", ()),
    ]
    assert handovers(laid) == (("C2?", "금액을 다투시면 넘겨 주세요."),)


def test_cases_stay_with_the_question_that_asks_back_which_it_is() -> None:
    rows = (Case("골드", "골드는 5회입니다."), Case("일반", "일반은 1회입니다."))
    back = replace(inquiry("C1", "회원 등급을 알려 주시겠습니까?"), cases=rows)
    piece = Piece(Part.SUMMARY, "골드는 5회입니다.", Visibility.CUSTOMER)
    (only,) = laid_out(Entry("패스", Moment(), pieces=(piece,), inquiries=(back,))).answered
    assert (only.say, only.cases) == ("회원 등급을 알려 주시겠습니까?", rows)


def test_what_no_question_leads_to_is_hidden_only_where_the_parts_say_it() -> None:
    loose = replace(inquiry("D1", "화면이 흐립니다."), loose=True)
    piece = Piece(Part.KNOWN_ISSUES, "화면이 흐립니다.", Visibility.CUSTOMER)
    top = Piece(Part.SUMMARY, "12월 1일부터 됩니다.", Visibility.CUSTOMER)
    told = laid_out(Entry("패스", Moment(), pieces=(top, piece), inquiries=(loose,)))
    assert (told.answered, [item.type for item in told.repeated]) == ((), ["D1"])
    assert laid_out(Entry("패스", Moment(), pieces=(top,), inquiries=(loose,))).answered == (loose,)


def test_a_step_that_stands_among_the_steps_is_not_repeated_where_to_hand_over() -> None:
    step = Piece(Part.HANDLING, "본사 지침: 바로 이관해 주시기 바랍니다.", Visibility.AGENT)
    asked = replace(inquiry("C2", "가."), handover="바로 이관해 주시기 바랍니다. 금액은 약속하지 마세요.")
    laid = laid_out(Entry("패스", Moment(), pieces=(step,), inquiries=(asked,)))
    assert handovers(laid) == (("C2?", "금액은 약속하지 마세요."),)


def test_when_to_hand_over_is_kept_for_what_is_answered_above_too() -> None:
    told = replace(inquiry("A1", "가."), handover="다투시면 넘겨 주세요.")
    same = replace(inquiry("A2", "가."), handover="안 보이면 넘겨 주세요.")
    laid = laid_out(Entry("패스", Moment(), inquiries=(told, same)))
    assert handovers(laid) == (("A1?", "다투시면 넘겨 주세요."), ("A2?", "안 보이면 넘겨 주세요."))


def test_from_when_is_asked_though_the_first_line_says_it() -> None:
    first = "12월 1일부터 됩니다."
    entry = Entry(
        "패스",
        Moment(),
        pieces=(Piece(Part.SUMMARY, first, Visibility.CUSTOMER),),
        inquiries=(inquiry("A1", first), inquiry("A2", first), inquiry("C1", "요금은 5,000원입니다.")),
    )
    laid = laid_out(entry)
    assert [item.type for item in laid.answered] == ["A2", "C1"]
    assert [item.type for item in laid.repeated] == ["A1"]
