"""What people do with a draft: look at three things, ask three questions, edit, take the confirmed part, meet a new note."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import (
    Answer,
    InquiryEdit,
    NameEdit,
    PieceAdded,
    PieceEdit,
    answer_from,
    carry_edits,
    confirmed_only,
    draft_entry,
    heads_up,
    interview_questions,
    points_to_check,
    revise,
)
from bridge.domain.drafting.crossing import take_note
from bridge.domain.entries import Entry, Inquiry, Part, Source, SourceKind
from bridge.domain.notes import Evidence, Fact, Field, HeldBack, Kind, LaunchReading, Moment, Precision, Reading, Span
from bridge.errors import OutdatedError

KST = timezone(timedelta(hours=9))


def launch(*facts: tuple[Field, str], **values: object) -> LaunchReading:
    found = tuple(Fact(field, text, Span(100 * i, 100 * i + len(text))) for i, (field, text) in enumerate(facts))
    missing = tuple(
        field
        for field in (Field.TARGET, Field.HOW_TO, Field.PRICE, Field.POLICY, Field.PLATFORM)
        if field not in {fact.field for fact in found}
    )
    moment = Moment(Precision.MINUTE, datetime(2026, 12, 1, 10, tzinfo=KST), "12/1 10시")
    return LaunchReading(name="모아패스", **{"moment": moment, "facts": found, "missing": missing} | values)  # type: ignore[arg-type]


PASS = launch((Field.PRICE, "월 4,900원"), (Field.TARGET, "앱 회원"))
READING = Reading(Kind.LAUNCH, 1.0, launches=(PASS,))


def draft(reading: LaunchReading = PASS, *answers: Answer) -> Entry:
    return draft_entry(
        reading,
        reading=replace(READING, launches=(reading,)),
        types=inquiry_types(),
        template=entry_template(),
        answers=answers,
    )


def test_the_three_things_to_look_at() -> None:
    held = HeldBack("목표 3만 명", Span(900, 907), "marked")
    doubt = Evidence("weekday", "12/1(수)", Span(5, 12))
    points = points_to_check(replace(READING, held=(held,), contradictions=(doubt,)), PASS, draft())
    assert [piece.text for piece in points.money] == ["요금은 월 4,900원입니다."]
    assert points.held == (held,)
    assert "변경·취소·환불 기준" in points.unconfirmed
    assert points.contradictions == (doubt,)


def test_a_paid_launch_without_a_refund_rule_is_asked_about_refunds_first() -> None:
    questions = interview_questions(PASS, draft(), entry_template())
    assert len(questions) == 3
    assert questions[0].field is Field.POLICY
    assert any(choice.label == "해당 없음" for choice in questions[0].choices)


def test_a_launch_without_a_date_is_asked_for_it_before_all_else() -> None:
    undated = launch((Field.PRICE, "월 4,900원"), moment=Moment(text="조만간"))
    assert interview_questions(undated, draft(undated), entry_template())[0].key == "when"


def test_a_changed_price_asks_which_date_holds_for_those_who_pay_already() -> None:
    changed = launch((Field.PRICE, "월 4,900원 → 5,900원"))
    keys = [question.key for question in interview_questions(changed, draft(changed), entry_template())]
    assert "existing" in keys
    settled = launch((Field.PRICE, "월 4,900원 → 5,900원"), (Field.POLICY, "기존 고객은 3월부터"))
    keys = [question.key for question in interview_questions(settled, draft(settled), entry_template())]
    assert "existing" not in keys


def test_a_pressed_button_becomes_a_sentence_and_the_question_is_not_asked_again() -> None:
    question = next(item for item in interview_questions(PASS, draft(), entry_template()) if item.field is Field.POLICY)
    answer = answer_from(question, "환불되지 않아요", "answer-1")
    assert answer is not None
    entry = draft(PASS, answer)
    piece = next(piece for piece in entry.pieces if piece.part is Part.POLICY)
    assert piece.text == "환불되지 않습니다."
    assert piece.sources[0].kind is SourceKind.ANSWER
    assert Field.POLICY not in [item.field for item in interview_questions(PASS, entry, entry_template())]


def test_does_not_apply_closes_the_point_and_undecided_leaves_it_open() -> None:
    question = next(item for item in interview_questions(PASS, draft(), entry_template()) if item.field is Field.POLICY)
    answer = answer_from(question, "해당 없음", "answer-1")
    assert answer is not None
    entry = draft(PASS, answer)
    assert Field.POLICY not in [point.field for point in entry.open_points]
    assert not any(piece.part is Part.POLICY for piece in entry.pieces)
    assert answer_from(question, "미정이에요", "answer-1") is None


def test_the_planners_own_words_are_an_answer_too() -> None:
    question = next(item for item in interview_questions(PASS, draft(), entry_template()) if item.field is Field.POLICY)
    answer = answer_from(question, "7일 안에 취소하면 전액 환불돼요", "answer-2")
    assert answer is not None
    assert "7일 안에 취소하면 전액 환불됩니다." in [piece.text for piece in draft(PASS, answer).pieces]


def test_a_heads_up_tells_what_is_known_and_promises_nothing() -> None:
    card = heads_up(PASS, reading=READING, template=entry_template())
    assert (card.name, card.when) == ("모아패스", "12월 1일(화) 오전 10시")
    assert card.target == "대상은 앱 회원입니다."
    assert "4,900" not in card.holding


def test_a_heads_up_holds_nothing_internal() -> None:
    held = HeldBack("앱 회원", Span(100, 104), "marked")
    card = heads_up(PASS, reading=replace(READING, held=(held,)), template=entry_template())
    assert card.target == ""


def test_an_approvers_edit_is_a_source_and_leaves_the_rest_alone() -> None:
    entry = draft()
    index = next(i for i, piece in enumerate(entry.pieces) if piece.part is Part.PRICE)
    refund = next(i for i, item in enumerate(entry.inquiries) if item.type == "C2")
    new = revise(
        entry,
        [
            PieceEdit(index, entry.pieces[index].text, "월 이용료는 4,900원입니다."),
            InquiryEdit(refund, entry.inquiries[refund].say, "결제 후 7일 안에는 환불됩니다."),
            PieceAdded(Part.POLICY, "결제 후 7일 안에는 환불됩니다."),
            NameEdit("모아패스 월정액"),
        ],
        ref="edit-1",
    )
    price = next(piece for piece in new.pieces if piece.part is Part.PRICE)
    assert (price.text, price.sources[0].kind, price.sources[0].ref) == (
        "월 이용료는 4,900원입니다.",
        SourceKind.EDIT,
        "edit-1",
    )
    assert new.inquiries[refund].confirmed
    assert "결제 후 7일 안에는 환불됩니다." in new.inquiries[refund].paste
    assert new.name == "모아패스 월정액"
    untouched = [piece for piece in entry.pieces if piece.part not in (Part.PRICE, Part.SUMMARY)]
    assert all(piece in new.pieces for piece in untouched)
    assert [list(Part).index(piece.part) for piece in new.pieces] == sorted(
        list(Part).index(piece.part) for piece in new.pieces
    )


def test_an_edit_of_something_that_changed_meanwhile_is_refused() -> None:
    with pytest.raises(OutdatedError):
        revise(draft(), [PieceEdit(0, "이런 문장은 없었습니다.", "새 문장")], ref="edit-1")


def test_an_empty_edit_takes_the_piece_out() -> None:
    entry = draft()
    index = next(i for i, piece in enumerate(entry.pieces) if piece.part is Part.PRICE)
    new = revise(entry, [PieceEdit(index, entry.pieces[index].text, "")], ref="edit-1")
    assert not any(piece.part is Part.PRICE for piece in new.pieces)


def test_only_what_is_confirmed_keeps_the_points_on_hold() -> None:
    entry = draft()
    confirmed = confirmed_only(entry)
    assert 0 < len(confirmed.inquiries) < len(entry.inquiries)
    assert all(item.confirmed for item in confirmed.inquiries)
    assert confirmed.open_points == entry.open_points


def test_a_newer_note_does_not_overwrite_an_edit_and_both_are_shown() -> None:
    old = draft()
    index = next(i for i, piece in enumerate(old.pieces) if piece.part is Part.PRICE)
    edited = revise(old, [PieceEdit(index, old.pieces[index].text, "월 이용료는 4,900원입니다.")], ref="edit-1")
    new = draft(launch((Field.PRICE, "월 5,900원"), (Field.TARGET, "전체 회원")))
    merged, conflicts = carry_edits(edited, old, new)
    texts = [piece.text for piece in merged.pieces]
    assert "월 이용료는 4,900원입니다." in texts
    assert "대상은 전체 회원입니다." in texts
    assert [(item.key, item.edited, item.note) for item in conflicts] == [
        ("price", "월 이용료는 4,900원입니다.", "요금은 월 5,900원입니다.")
    ]


def replied(question: str, said: str, kind: str) -> Inquiry:
    return Inquiry(kind, (question,), said, said, True, sources=(Source(SourceKind.ANSWER, said, ref="7"),))


def test_a_reply_to_an_agents_question_outlives_a_change_of_the_note() -> None:
    old = draft()
    reply = replied("가족도 같이 쓸 수 있어요?", "가족 네 분까지 함께 이용하실 수 있습니다.", "C1")
    with_reply = replace(old, inquiries=(*old.inquiries, reply), open_points=old.open_points[1:])
    new = draft(launch((Field.PRICE, "월 5,900원"), (Field.TARGET, "앱 회원")))
    merged, conflicts = carry_edits(with_reply, old, new)
    assert reply in merged.inquiries
    assert len([item for item in merged.inquiries if item.type == "C1"]) == 2, "what is drafted of its type stands, too"
    assert any("5,900" in item.say for item in merged.inquiries)
    assert conflicts == ()
    settled = {point.label for point in old.open_points[:1]}
    assert settled
    assert not settled & {point.label for point in merged.open_points}, "what was settled is not opened again"
    again, _ = carry_edits(merged, new, draft(launch((Field.PRICE, "월 6,900원"), (Field.TARGET, "앱 회원"))))
    assert reply in again.inquiries


def test_a_reply_that_an_approver_reworded_takes_no_other_answers_place() -> None:
    old = draft()
    reply = replied("가족도 같이 쓸 수 있어요?", "가족 네 분까지 함께 이용하실 수 있습니다.", "C1")
    with_reply = replace(old, inquiries=(*old.inquiries, reply))
    mine = "가족은 네 분까지 됩니다."
    edited = revise(with_reply, [InquiryEdit(len(old.inquiries), reply.say, mine)], ref="e1")
    merged, _ = carry_edits(edited, old, draft(launch((Field.PRICE, "월 5,900원"), (Field.TARGET, "앱 회원"))))
    says = [item.say for item in merged.inquiries if item.type == "C1"]
    assert mine in says
    assert any("5,900" in say for say in says)


def test_a_reply_in_the_place_of_an_open_answer_stays_there() -> None:
    old = draft()
    place = next(index for index, item in enumerate(old.inquiries) if not item.confirmed)
    waiting = old.inquiries[place]
    reply = replied(waiting.questions[0], "설정에서 바로 켜실 수 있습니다.", waiting.type)
    inquiries = [reply if index == place else item for index, item in enumerate(old.inquiries)]
    new = draft(launch((Field.PRICE, "월 5,900원"), (Field.TARGET, "앱 회원")))
    merged, _ = carry_edits(replace(old, inquiries=tuple(inquiries)), old, new)
    assert [item.say for item in merged.inquiries if item.type == waiting.type] == [reply.say]


def test_an_unedited_draft_simply_becomes_the_new_one() -> None:
    old, new = draft(), draft(launch((Field.PRICE, "월 5,900원")))
    assert carry_edits(old, old, new) == (new, ())


def test_a_price_that_is_edited_on_top_is_said_alike_in_every_answer() -> None:
    entry = draft()
    index = next(i for i, piece in enumerate(entry.pieces) if piece.part is Part.PRICE)
    was, text = entry.pieces[index].text, "요금은 월 5,900원이며 첫 달은 무료입니다."
    assert any(was in item.say for item in entry.inquiries)
    edited = revise(entry, [PieceEdit(index, was, text)], ref="e1")
    assert not any(was in told for item in edited.inquiries for told in (item.say, item.paste))
    (price,) = [item for item in edited.inquiries if item.type == "C1"]
    assert text in price.say
    assert text in price.paste
    assert price.sources[-1].ref == "e1"


def test_where_a_note_changes_an_edited_price_no_answer_says_another_than_the_piece() -> None:
    old = draft()
    index = next(i for i, piece in enumerate(old.pieces) if piece.part is Part.PRICE)
    mine = "요금은 월 5,900원이며 첫 달은 무료입니다."
    edited = revise(old, [PieceEdit(index, old.pieces[index].text, mine)], ref="e1")
    new = draft(launch((Field.PRICE, "월 6,900원"), (Field.TARGET, "앱 회원")))
    merged, conflicts = carry_edits(edited, old, new)
    assert [conflict.key for conflict in conflicts] == ["price"], (
        "an answer that only follows the piece crosses nothing"
    )
    assert not any("6,900" in item.say for item in merged.inquiries)
    taken = take_note(merged, new, "price")
    assert not any("5,900" in item.say for item in taken.inquiries)
    assert any("6,900" in item.say for item in taken.inquiries)


def test_yes_is_not_kept_for_a_sentence_that_was_edited() -> None:
    entry = draft(launch((Field.PRICE, "수수료 없음"), (Field.TARGET, "앱 회원")))
    index = next(i for i, piece in enumerate(entry.pieces) if "수수료" in piece.text)
    assert any(item.say.startswith("아니요, ") for item in entry.inquiries)
    edited = revise(entry, [PieceEdit(index, entry.pieces[index].text, "수수료는 500원입니다.")], ref="e1")
    assert not any(item.say.startswith("아니요, ") for item in edited.inquiries)


def test_a_new_name_is_said_in_the_first_line_and_in_the_questions() -> None:
    old = draft()
    edited = revise(old, [NameEdit("동네 이용권")], ref="edit-1")
    first = next(piece.text for piece in edited.pieces if piece.part is Part.SUMMARY)
    assert first == "동네 이용권은 12월 1일(화) 오전 10시부터 이용하실 수 있습니다."
    everything = [
        *(p.text for p in edited.pieces),
        *(q for i in edited.inquiries for q in (*i.questions, i.say, i.paste)),
    ]
    assert not any("모아패스" in text for text in everything)


def test_a_new_name_meets_a_newer_note_and_takes_its_day() -> None:
    old = draft()
    edited = revise(old, [NameEdit("동네 이용권")], ref="edit-1")
    later = Moment(Precision.MINUTE, datetime(2026, 12, 8, 10, tzinfo=KST), "12/8 10시")
    new = draft(launch((Field.PRICE, "월 4,900원"), (Field.TARGET, "앱 회원"), moment=later))
    merged, conflicts = carry_edits(edited, old, new)
    first = next(piece.text for piece in merged.pieces if piece.part is Part.SUMMARY)
    assert merged.name == "동네 이용권"
    assert "12월 8일(화)" in first
    assert "모아패스" not in first
    assert conflicts == ()


def test_a_first_line_of_an_approvers_own_keeps_its_words() -> None:
    old = draft()
    index = next(i for i, piece in enumerate(old.pieces) if piece.part is Part.SUMMARY)
    own = "모아패스는 12월 첫날 열립니다."
    edited = revise(old, [PieceEdit(index, old.pieces[index].text, own), NameEdit("동네 이용권")], ref="edit-1")
    assert edited.pieces[index].text == own
