"""Review: one version, one decision, by those who may, and what they saw is what goes out."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select, update
from support.blocks import buttons, everything
from support.desk import (
    AGENT,
    AGENTS,
    APPROVER,
    DEPUTY,
    INTERNAL,
    LEAD,
    OTHER_APPROVER,
    PLANNER,
    PLANS,
    REVIEWS,
    SEOUL,
    STORY,
    STRANGER,
    Desk,
    draft,
    furnish,
    reworded,
    waiting,
)

from bridge.domain.drafting import confirmed_only
from bridge.domain.entries import OpenPoint, SourceKind
from bridge.domain.entry_json import from_json
from bridge.domain.notes import Field
from bridge.domain.people import Actor
from bridge.domain.policy import Stage
from bridge.domain.search.synonyms import Synonyms
from bridge.domain.states import Grade
from bridge.errors import InvalidInputError, NotAllowedError, OutdatedError
from bridge.services import grading, review, revisions
from bridge.services.manuals import read_card
from bridge.store import search
from bridge.store.database import Database
from bridge.store.schema import AuditRow, BridgeRow, EntryRow, ExpectedInquiryRow, LaunchRow, RevisionRow


@pytest.fixture
def desk(database: Database) -> Desk:
    return furnish(database)


def approve(desk: Desk, revision_id: int | None = None, *, by: Actor = APPROVER, **values: object) -> int:
    found = desk.do(review.approve, revision_id or desk.revision, by=by, **values)
    assert isinstance(found, int)
    return found


def test_approving_makes_the_entry_known_findable_and_distributed_at_once(desk: Desk) -> None:
    approve(desk)
    row = desk.row()
    assert (row.state, row.decided_user, row.decided_at) == ("approved", APPROVER.user_id, desk.at)
    assert desk.launch_row().state == "approved"
    assert desk.launch_row().approved_at == desk.at
    with desk.database.read(desk.client) as session:
        entry = session.get_one(EntryRow, desk.entry)
        assert entry.approved_revision_id == desk.revision
        expected = session.scalar(select(func.count()).select_from(ExpectedInquiryRow))
        assert expected == len(from_json(row.body).inquiries) > 0
        assert [item.action for item in session.scalars(select(AuditRow)) if item.action == "revision.approved"]
    (manual,) = desk.outbox("manual")
    assert (manual.target, manual.revision_id, manual.state) == (AGENTS, desk.revision, "pending")
    (posted,) = desk.cards(AGENTS)
    assert "간편환불" in everything(posted.message)


def test_an_approval_that_fails_half_way_leaves_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object, **_values: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("bridge.services.delivery.plan", fail)
    with pytest.raises(RuntimeError):
        approve(desk)
    assert desk.row().state == "in_review"
    assert desk.outbox("manual") == []
    assert desk.launch_row().approved_at is None


def test_two_approvers_at_once_make_one_approval_and_one_clear_answer(desk: Desk) -> None:
    ready = threading.Barrier(2)
    answers: dict[str, str] = {}

    def click(who: Actor) -> None:
        ready.wait()
        try:
            approve(desk, by=who)
            answers[who.user_id] = "approved"
        except review.AlreadyApprovedError as error:
            answers[who.user_id] = error.values["name"]

    threads = [threading.Thread(target=click, args=(who,)) for who in (APPROVER, DEPUTY)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    winner, loser = sorted(answers, key=lambda user: answers[user] != "approved")
    assert answers[winner] == "approved"
    assert answers[loser] == {APPROVER.user_id: "김승인", DEPUTY.user_id: "박대리"}[winner]
    assert len(desk.outbox("manual")) == 1


@pytest.mark.parametrize("who", [PLANNER, AGENT, LEAD, STRANGER], ids=lambda who: who.user_id)
def test_nobody_else_decides_edits_or_sees(desk: Desk, who: Actor) -> None:
    for act, values in (
        (review.approve, {}),
        (review.reject, {"reason": "wrong"}),
        (grading.set_grade, {"grade": Grade.FYI}),
        (grading.set_stage, {"stage": Stage.NOW}),
        (review.edit, {"texts": {"piece-0": "새 문장입니다."}}),
    ):
        with pytest.raises(NotAllowedError):
            desk.do(act, desk.revision, by=who, **values)
    with pytest.raises(NotAllowedError), desk.database.read(desk.client) as session:
        review.view_for(session, desk.revision, by=who)
    assert desk.row().state == "in_review"
    assert desk.newest().number == 1


def test_an_approver_of_another_client_decides_nothing_here(desk: Desk) -> None:
    furnish(desk.database, name="새벽")
    with pytest.raises(NotAllowedError):
        approve(desk, by=OTHER_APPROVER)


def test_a_rights_change_counts_at_once(desk: Desk) -> None:
    from bridge.store.schema import PersonRow

    with desk.database.write(desk.client) as session:
        session.execute(update(PersonRow).where(PersonRow.user_id == APPROVER.user_id).values(active=False))
    with pytest.raises(NotAllowedError):
        approve(desk)


def test_a_click_on_an_outdated_card_is_refused_and_names_the_newest(desk: Desk) -> None:
    body = reworded(draft(STORY), "바뀐 문장입니다.")
    desk.do(review.propose, desk.entry, body, origin="announcement", by=PLANNER)
    with pytest.raises(review.NewerVersionError) as caught:
        approve(desk)
    assert caught.value.values == {"number": 2}
    with pytest.raises(review.NewerVersionError):
        desk.do(review.reject, desk.revision, reason="wrong", by=APPROVER)
    assert desk.row().state == "superseded"
    assert desk.outbox("manual") == []


def test_an_announcement_edited_while_a_review_is_open_shows_the_difference_in_place(desk: Desk) -> None:
    before = len(desk.cards())
    note = STORY.replace("수수료 없음", "수수료 500원")
    desk.do(review.propose, desk.entry, draft(note), origin="announcement", by=PLANNER)
    assert len(desk.cards()) == before
    text = everything(desk.card("review_card"))
    assert "v1 → v2" in text
    assert "500원" in text
    assert "수수료는 없습니다" in text
    assert "예상 문의 ‘수수료는 얼마예요?’: “" in text
    approve(desk, desk.newest().id)
    assert desk.newest().state == "approved"


def test_an_inquiry_beside_another_of_its_type_is_named_by_its_own_question(desk: Desk) -> None:
    body = draft(STORY)
    more = replace(body.inquiries[0], questions=("묶음배송도 되나요?",), say="두 건을 각각 바꾸셔야 합니다.", cases=())
    desk.do(review.propose, desk.entry, replace(body, inquiries=(*body.inquiries, more)), origin="edit", by=APPROVER)
    assert "예상 문의 ‘묶음배송도 되나요?’: “두 건을 각각 바꾸셔야 합니다.” 추가" in everything(
        desk.card("review_card")
    )


def test_the_confirmed_part_alone_is_offered_where_it_is_another_manual(desk: Desk) -> None:
    desk.do(review.propose, desk.entry, waiting(draft(STORY)), origin="edit", by=APPROVER)
    card = desk.card("review_card")
    proposed = waiting(draft(STORY)).inquiries
    unanswered = sum(not inquiry.confirmed for inquiry in proposed)
    assert f"예상 문의 {len(proposed)}개 중 {unanswered}개는 아직 답이 없어요." in everything(card)
    assert "review_confirmed_only" in buttons(card)
    # What is open stays open when the rest is settled: it offers nothing by itself.
    point = OpenPoint(Field.POLICY, "취소", "취소할 수 있나요?", "확인 후 안내드리겠습니다.", risky=True)
    settled = replace(confirmed_only(draft(STORY)), open_points=(point,))
    assert any(inquiry.unsaid for inquiry in settled.inquiries)
    desk.do(review.propose, desk.entry, settled, origin="edit", by=APPROVER)
    assert "review_confirmed_only" not in buttons(desk.card("review_card"))
    assert "아직 답이 없어요" not in everything(desk.card("review_card"))


def test_the_same_draft_again_makes_no_version(desk: Desk) -> None:
    again = desk.do(review.propose, desk.entry, draft(STORY), origin="announcement", by=PLANNER)
    assert again == desk.revision
    assert desk.newest().number == 1


def test_what_the_approver_saw_must_be_what_goes_out(desk: Desk) -> None:
    with pytest.raises(review.NewerVersionError):
        approve(desk, previewed="something else")
    assert desk.row().state == "in_review"
    approve(desk, previewed=revisions.digest(from_json(desk.row().body)))
    assert desk.row().state == "approved"


def test_a_manual_changed_after_its_approval_is_not_sent(desk: Desk) -> None:
    approve(desk)
    body = dict(desk.row().body) | {"name": "다른 이름"}
    with desk.database.write(desk.client) as session:
        session.execute(update(RevisionRow).where(RevisionRow.id == desk.revision).values(body=body))
    assert desk.cards(AGENTS) == []
    assert [row.state for row in desk.outbox("manual")] == ["cancelled"]


def test_approving_what_is_confirmed_leaves_open_inquiries_out(desk: Desk) -> None:
    desk.do(review.propose, desk.entry, waiting(draft(STORY)), origin="edit", by=APPROVER)
    whole = desk.newest().id
    open_ones = [item.say for item in from_json(desk.row(whole).body).inquiries if not item.confirmed]
    approved = approve(desk, whole, confirmed_only=True)
    body = from_json(desk.row(approved).body)
    assert open_ones
    assert all(item.confirmed for item in body.inquiries)
    assert desk.row(whole).state == "superseded"
    text = everything(*(kept.message for kept in desk.cards(AGENTS)))
    assert "간편환불" in text
    assert not [say for say in open_ones if say in text and say not in str(body)]


def test_a_rejection_tells_the_planner_why_in_his_thread(desk: Desk) -> None:
    desk.do(review.reject, desk.revision, reason="incomplete", note="환불 기한이 <!channel> 필요해요", by=APPROVER)
    (kept,) = [kept for kept in desk.cards(PLANS) if "반려" in kept.message.text]
    assert kept.thread_ts == "1795479300.000100"
    text = everything(kept.message)
    assert "정보가 부족해요: 환불 기한이 <!channel> 필요해요" in text
    assert "<!channel>" not in str(kept.message.blocks)
    assert desk.row().state == "rejected"
    with pytest.raises(review.AlreadyRejectedError):
        approve(desk)
    with pytest.raises(InvalidInputError):
        desk.do(review.reject, desk.newest().id, reason="because", by=APPROVER)


def test_after_a_rejection_the_next_draft_gets_a_card_of_its_own(desk: Desk) -> None:
    desk.do(review.reject, desk.revision, reason="wrong", by=APPROVER)
    before = len(desk.cards())
    desk.do(review.propose, desk.entry, reworded(draft(STORY), "고친 문장입니다."), origin="announcement", by=PLANNER)
    cards = desk.cards()
    assert len(cards) == before + 1
    assert "반려했어요" in everything(cards[before - 1].message)
    assert "review_approve" in buttons(cards[-1].message)


def test_an_edit_is_the_approvers_own_source_and_a_new_version(desk: Desk) -> None:
    edited = desk.do(review.edit, desk.revision, {"piece-2": "간편환불을 12월 1일부터 쓰실 수 있습니다."}, by=APPROVER)
    row = desk.row(edited)
    piece = from_json(row.body).pieces[2]
    assert (row.number, row.origin, row.created_user) == (2, "edit", APPROVER.user_id)
    assert piece.text == "간편환불을 12월 1일부터 쓰실 수 있습니다."
    assert [source.kind for source in piece.sources] == [SourceKind.EDIT]
    assert desk.do(review.edit, edited, {"piece-2": piece.text}, by=APPROVER) == edited
    with pytest.raises(review.NewerVersionError):
        desk.do(review.edit, desk.revision, {"piece-2": "늦은 수정입니다."}, by=DEPUTY)


def test_an_edit_cannot_carry_a_held_back_line_to_the_center(desk: Desk) -> None:
    with pytest.raises(review.RevealsError) as caught:
        desk.do(review.edit, desk.revision, {"piece-2": f"참고로 {INTERNAL}입니다."}, by=APPROVER)
    assert caught.value.values == {"field": "piece-2"}
    assert desk.newest().number == 1


def test_the_grade_is_the_launchs_and_shows_on_the_card(desk: Desk) -> None:
    desk.do(grading.set_grade, desk.revision, Grade.URGENT, by=APPROVER)
    assert desk.launch_row().grade == "urgent"
    assert "[긴급] 간편환불" in everything(desk.card("review_card"))


def test_the_approver_chooses_when_agents_see_it(desk: Desk) -> None:
    desk.do(grading.set_stage, desk.revision, Stage.FROM_DAYS, by=APPROVER)
    (select,) = [
        block["accessory"]
        for block in desk.card("review_card").blocks
        if block.get("accessory", {}).get("action_id") == "review_stage"
    ]
    assert select["initial_option"]["text"]["text"] == "오픈 3일 전부터 (D-3)"
    approve(desk)
    desk.send()
    (manual,) = desk.outbox("manual")
    assert (manual.state, manual.due_at) == ("pending", datetime(2026, 11, 30, 9, tzinfo=SEOUL))  # D-3 is a Saturday
    assert [row.target for row in desk.outbox("lead_manual")] == [LEAD.user_id]
    assert "배포 시점: 오픈 3일 전부터 (D-3)" in everything(desk.card("review_card"))


def test_where_leads_announce_there_is_no_such_choice(desk: Desk) -> None:
    with desk.database.write(desk.client) as session:
        session.get_one(BridgeRow, desk.bridge).policy = {"reach": "lead"}
    desk.do(review.refresh, desk.entry)
    shown = desk.card("review_card")
    assert "review_stage" not in str(shown.blocks)
    assert "팀장이 직접 상담사에게 공지해요" in everything(shown)


def test_a_cancelled_launch_cannot_be_approved(desk: Desk) -> None:
    from bridge.services import opening

    desk.do(opening.cancelled, desk.launch, by=PLANNER)
    with pytest.raises(OutdatedError):
        approve(desk)
    assert "review_approve" not in buttons(desk.card("review_card"))


def test_cards_are_posted_once_and_say_who_decided(desk: Desk) -> None:
    first = desk.cards()
    approve(desk)
    again = desk.cards()
    assert [kept.ts for kept in first] == [kept.ts for kept in again]
    text = everything(desk.card("review_card"))
    assert "14:02 · 김승인" in text
    assert "review_approve" not in buttons(desk.card("review_card"))


def test_a_new_version_of_an_approved_manual_is_a_new_card_and_the_old_one_points_to_it(desk: Desk) -> None:
    approve(desk)
    old = len(desk.cards())
    desk.do(
        review.propose, desk.entry, reworded(draft(STORY), "답변으로 바뀐 문장입니다."), origin="answer", by=PLANNER
    )
    cards = desk.cards()
    assert len(cards) == old + 1
    assert "v1 → v2" in everything(cards[-1].message)
    approve(desk, desk.newest().id)
    assert desk.row().state == "superseded"
    assert len(desk.cards(AGENTS)) == 2
    assert "더 새로운 수정" in everything(*(kept.message for kept in desk.cards(REVIEWS)[:-1]))


def test_what_is_internal_stays_on_the_clients_side(desk: Desk) -> None:
    inside = everything(*(kept.message for kept in desk.cards(REVIEWS)))
    approve(desk)
    outside = everything(*(kept.message for kept in desk.cards(AGENTS)))
    assert "3천만원" in inside
    assert "3천만원" not in outside
    for kept in desk.chat.posted:
        assert "3천만원" not in str(list(buttons(kept.message).items()))
    with desk.database.read(desk.client) as session:
        assert not [row for row in session.scalars(select(AuditRow)) if "3천만원" in str(row.details)]
        found = search.search(session, "한도 3천만원", synonyms=Synonyms())
        assert "3천만원" not in str(found)


def test_versions_made_at_once_are_numbered_one_after_the_other(desk: Desk) -> None:
    ready = threading.Barrier(4)
    failures: list[Exception] = []

    def propose(number: int) -> None:
        ready.wait()
        try:
            body = reworded(draft(STORY), f"{number}번째 문장입니다.")
            desk.do(review.propose, desk.entry, body, origin="announcement", by=PLANNER)
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=propose, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with desk.database.read(desk.client) as session:
        rows = session.execute(select(RevisionRow.number, RevisionRow.state).order_by(RevisionRow.number)).all()
    assert [number for number, _ in rows] == [1, 2, 3, 4, 5]
    assert [state for _, state in rows] == ["superseded"] * 4 + ["in_review"]


def test_a_manual_without_an_entry_text_is_refused_politely(desk: Desk) -> None:
    empty = replace(draft(STORY), pieces=(), inquiries=(), open_points=())
    desk.do(review.propose, desk.entry, empty, origin="edit", by=APPROVER)
    assert "review_approve" in buttons(desk.card("review_card"))


def test_a_date_that_nobody_approved_yet_is_not_on_the_agents_manual(desk: Desk) -> None:
    approve(desk)
    desk.cards()
    with desk.database.write(desk.client) as session:
        launch = session.get_one(LaunchRow, desk.launch)
        launch.opens_at = desk.now() + timedelta(days=30)
    with desk.database.read(desk.client) as session:
        card = read_card(session, desk.revision)
    assert card.opens.at == card.entry.moment.at
