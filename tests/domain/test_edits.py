"""An approver's words: found again in a newer version, and never a way round what is held back."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from support.entries import entries, texts

from bridge.domain.drafting import revise
from bridge.domain.edits import carry, changed, edits, reveals, slots
from bridge.domain.entries import Case, Entry, Inquiry, Part, Piece, SourceKind
from bridge.domain.notes import HeldBack, Moment, Span, Visibility

ENTRY = Entry(
    name="간편환불",
    moment=Moment(),
    pieces=(
        Piece(Part.SUMMARY, "간편환불이 열립니다.", Visibility.CUSTOMER),
        Piece(Part.PRICE, "수수료는 없습니다.", Visibility.CUSTOMER),
    ),
    inquiries=(
        Inquiry("C1", ("얼마예요?",), "수수료는 없습니다.", "안녕하세요.\n수수료는 없습니다.", confirmed=True),
        Inquiry("A3", ("저도 되나요?",), "확인 후 안내드리겠습니다.", "확인 후 안내드리겠습니다.", confirmed=False),
    ),
)


def apply(entry: Entry, given_texts: dict[str, str]) -> Entry:
    return revise(entry, edits(entry, given_texts), ref="this edit")


@given(entries)
def test_a_form_sent_back_untouched_changes_nothing(entry: Entry) -> None:
    same = {slot.key: slot.text for slot in slots(entry)}
    assert changed(entry, same) == {}
    assert edits(entry, same) == ()


@given(entries, st.data())
def test_what_is_typed_stands_in_the_entry_with_the_approver_as_its_source(entry: Entry, data: st.DataObject) -> None:
    places = [slot for slot in slots(entry) if slot.key.startswith("piece")]
    if not places:
        return
    slot = data.draw(st.sampled_from(places))
    text = data.draw(texts.filter(str.strip))
    new = apply(entry, {slot.key: text})
    if text.strip() == slot.text.strip():
        return
    (piece,) = [piece for piece in new.pieces if any(source.ref == "this edit" for source in piece.sources)]
    assert piece.text == text.strip()
    assert [source.kind for source in piece.sources] == [SourceKind.EDIT]
    assert (piece.part, len(new.pieces)) == (slot.part, len(entry.pieces))


@given(entries, entries, st.dictionaries(st.from_regex(r"(piece|say|paste)-[0-4]", fullmatch=True), texts))
def test_crossing_versions_loses_no_word(old: Entry, new: Entry, typed: dict[str, str]) -> None:
    moved, left = carry(old, new, typed)
    kept = sorted([*(text for text in moved.values() if text), *left])
    assert kept == sorted(text for text in changed(old, typed).values() if text)
    assert set(moved) <= {slot.key for slot in slots(new)}


def test_an_edit_follows_its_sentence_to_another_place() -> None:
    new = replace(ENTRY, pieces=(Piece(Part.SUMMARY, "새 첫 문장입니다.", Visibility.CUSTOMER), *ENTRY.pieces))
    moved, left = carry(ENTRY, new, {"piece-1": "수수료는 500원입니다.", "piece-0": "간편환불을 엽니다."})
    assert moved == {"piece-2": "수수료는 500원입니다.", "piece-1": "간편환불을 엽니다."}
    assert left == ()
    gone = replace(ENTRY, pieces=ENTRY.pieces[:1])
    assert carry(ENTRY, gone, {"piece-1": "수수료는 500원입니다."}) == ({}, ("수수료는 500원입니다.",))


def test_the_chat_form_does_not_go_on_saying_the_old_answer() -> None:
    new = apply(ENTRY, {"say-0": "수수료는 500원입니다."})
    assert new.inquiries[0].paste == "안녕하세요.\n수수료는 500원입니다."
    both = apply(ENTRY, {"say-0": "수수료는 500원입니다.", "paste-0": "500원이에요."})
    assert (both.inquiries[0].say, both.inquiries[0].paste) == ("수수료는 500원입니다.", "500원이에요.")
    assert apply(ENTRY, {"paste-0": ""}).inquiries[0].paste == "수수료는 없습니다."


def test_what_is_emptied_is_taken_out_with_the_answers_that_say_nothing_else() -> None:
    new = apply(ENTRY, {"piece-1": " "})
    assert [piece.part for piece in new.pieces] == [Part.SUMMARY]
    assert [inquiry.type for inquiry in new.inquiries] == ["A3"]
    more = replace(ENTRY.inquiries[0], say="네, 수수료는 없습니다. 언제나요.", paste="네, 수수료는 없습니다. 언제나요.")
    kept = apply(replace(ENTRY, inquiries=(more,)), {"piece-1": ""}).inquiries[0]
    assert (kept.say, kept.paste) == ("언제나요.", "언제나요.")
    assert [inquiry.type for inquiry in apply(ENTRY, {"say-1": ""}).inquiries] == ["C1"]


def test_what_a_manual_is_called_and_when_a_case_holds_can_be_said_otherwise() -> None:
    inquiry = replace(
        ENTRY.inquiries[0], cases=(Case("해외 카드", "해외 카드는 되지 않습니다."), Case("그 밖", "됩니다."))
    )
    entry = replace(ENTRY, inquiries=(inquiry, *ENTRY.inquiries[1:]))
    new = apply(entry, {"name": "  빠른\n환불 ", "when-0-0": "해외에서 만든 카드", "case-0-1": "모두 됩니다."})
    assert new.name == "빠른 환불"
    assert new.inquiries[0].cases == (
        Case("해외에서 만든 카드", "해외 카드는 되지 않습니다."),
        Case("그 밖", "모두 됩니다."),
    )
    assert new.inquiries[0].say == inquiry.say, "the answer itself stays"
    assert new.inquiries[0].sources[-1].kind is SourceKind.EDIT
    emptied = apply(entry, {"name": " ", "when-0-0": ""})
    assert (emptied.name, emptied.inquiries[0].cases) == (entry.name, inquiry.cases), "neither can be taken out"


def test_an_answer_of_the_approvers_own_is_settled() -> None:
    assert apply(ENTRY, {"say-1": "누구나 이용하실 수 있습니다."}).inquiries[1].confirmed


def test_a_held_back_line_is_recognised_however_it_is_written() -> None:
    held = [
        HeldBack("일 3천만원 한도, 초과 시 수동 전환", Span(0, 20), "marked"),
        HeldBack("11/30", Span(0, 5), "marked"),
    ]
    assert reveals("참고: 일 3천만원 한도 초과시 수동전환!", held) is held[0]
    assert reveals("11/30까지입니다.", held) is None
    assert reveals("수수료는 없습니다.", held) is None
    before = "이미 일 3천만원 한도, 초과 시 수동 전환이 적혀 있습니다."
    assert reveals(before + " 그대로입니다.", held, before=before) is None
