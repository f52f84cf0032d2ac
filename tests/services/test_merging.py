"""A change that has an entry of its own is proposed for the entry it changes: old rule and new rule side by side, until it falls."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.blocks import check_message, everything
from support.floor import APPROVER, PLANNER, REFUND
from support.town import Town, build_town, kst

from bridge.domain.entries import Case, Entry, Inquiry, Part, Piece
from bridge.domain.entry_markdown import to_markdown
from bridge.domain.merging import changed_by, merged, without
from bridge.domain.notes import Moment, Precision, Visibility
from bridge.domain.visibility import center_copy
from bridge.messages import load_messages
from bridge.services import delivery, manuals, review, revisions
from bridge.slack.views.manual import manual_message
from bridge.slack.views.manual_pages import manual_entry
from bridge.store.database import Database
from bridge.store.schema import EntryRow, LaunchRow, RevisionRow

KO = load_messages("ko")


def change(day: int, fee: str = "500원") -> Entry:
    """An approved change of the fee from a day of December."""
    rules = (
        Piece(Part.OLD_RULE, f"12월 {day}일 전까지는 무료입니다.", Visibility.CUSTOMER),
        Piece(Part.NEW_RULE, f"12월 {day}일부터는 건당 {fee}입니다.", Visibility.CUSTOMER),
        Piece(Part.NEW_RULE, "정산 기준도 바뀝니다.", Visibility.AGENT),
    )
    asked = (
        Inquiry("C1", ("수수료 얼마예요?",), f"수수료는 건당 {fee}입니다.", "", confirmed=True),
        Inquiry("A1", ("뭐가 바뀌어요?",), "수수료가 바뀝니다.", "", confirmed=True),
        Inquiry("C2", ("환불돼요?",), "확인 후 안내드리겠습니다.", "", confirmed=False),
    )
    return Entry("간편환불 수수료", Moment(Precision.DAY, kst(12, day)), rules, asked)


@pytest.fixture
def town(local_database: Database) -> Town:
    return build_town(local_database)


def announced(town: Town) -> tuple[int, int]:
    """Let the change be a launch of its own, of the same note; return launch and entry."""
    with town.database.write(town.floor.client) as session:
        first = session.get_one(LaunchRow, town.floor.launch)
        launch = LaunchRow(
            bridge_id=first.bridge_id,
            announcement_id=first.announcement_id,
            position=1,
            name="간편환불 수수료",
            state="announced",
            precision="day",
            opens_at=kst(12, 15),
            planner_team=PLANNER.team_id,
            planner_user=PLANNER.user_id,
            announced_at=kst(11, 24),
        )
        session.add(launch)
        session.flush()
        entry = EntryRow(
            bridge_id=first.bridge_id, launch_id=launch.id, title="간편환불 수수료", created_at=kst(11, 24)
        )
        session.add(entry)
        session.flush()
        return launch.id, entry.id


def approve(town: Town, entry_id: int, body: Entry) -> None:
    with town.database.write(town.floor.client) as session:
        made = review.propose(session, entry_id, body, origin="draft", by=PLANNER, now=town.now)
        review.approve(session, made, by=APPROVER, now=town.now)


def proposed(town: Town) -> tuple[RevisionRow, Entry]:
    with town.database.read(town.floor.client) as session:
        row = revisions.newest(session, town.floor.entry)
        assert row is not None
        return row, revisions.body_of(row)


def rules(body: Entry) -> list[str]:
    return [piece.text for piece in body.pieces if piece.part in (Part.OLD_RULE, Part.NEW_RULE)]


def test_an_approved_change_is_proposed_for_what_it_changes_and_read_side_by_side(town: Town) -> None:
    _, entry = announced(town)
    approve(town, entry, change(15))
    row, body = proposed(town)
    assert (row.state, row.origin) == ("in_review", "merge")
    assert rules(body) == ["12월 15일 전까지는 무료입니다.", "12월 15일부터는 건당 500원입니다."]
    assert body.inquiries[0].say == "간편환불은 수수료가 없습니다."
    assert body.inquiries[0].cases == (Case("12월 15일(화)부터", "수수료는 건당 500원입니다."),)
    assert body.inquiries[2].cases == ()
    town.at(town.now)
    card = next(kept.message for kept in town.chat.in_channel("C_REVIEW") if "🔀" in everything(kept.message))
    assert "12월 15일부터는 건당 500원입니다." in everything(card)
    town.approve(town.now)
    with town.database.read(town.floor.client) as session:
        approved = session.get_one(EntryRow, town.floor.entry).approved_revision_id or 0
        shown = manuals.read_card(session, approved)
    message = manual_message(shown, KO)
    check_message(message)
    (both,) = [block for block in message.blocks if "fields" in block]
    assert [field["text"].split("\n")[0] for field in both["fields"]] == ["*이전 기준*", "*새 기준*"]
    assert everything(message).count("12월 15일부터는 건당 500원입니다.") == 1
    assert manual_entry(shown, KO, "t").count('<section class="half">') == 2
    markdown = to_markdown(center_copy(body), {})
    assert markdown.index("## 이전 기준") < markdown.index("## 새 기준")


def test_a_change_that_moves_or_falls_is_taken_out_of_it_again(town: Town) -> None:
    launch, entry = announced(town)
    approve(town, entry, change(15))
    town.approve(town.now)
    approve(town, entry, change(20, "700원"))
    _, body = proposed(town)
    assert rules(body) == ["12월 20일 전까지는 무료입니다.", "12월 20일부터는 건당 700원입니다."]
    assert [case.when for case in body.inquiries[0].cases] == ["12월 20일(일)부터"]
    with town.database.write(town.floor.client) as session:
        delivery.cancelled(session, launch, by=PLANNER, now=town.now)
    row, body = proposed(town)
    assert (row.state, rules(body), body.inquiries[0].cases) == ("in_review", [], ())


def test_what_changes_nothing_known_is_proposed_for_nothing(town: Town) -> None:
    _, entry = announced(town)
    approve(town, entry, replace(change(15), name="포인트 적립률"))
    approve(town, entry, replace(change(15), name="간편환불"))
    approve(town, entry, replace(change(15), moment=Moment()))
    assert proposed(town)[0].id == town.floor.revision


def test_the_longest_title_in_a_changes_name_is_meant_and_two_of_one_name_are_nobodys_guess() -> None:
    titles = [(1, "간편환불"), (2, "간편환불 2.0"), (3, "포인트")]
    assert changed_by("간편환불 2.0 수수료 변경", titles) == 2
    assert changed_by("간편환불 수수료", titles) == 1
    assert changed_by("배송비", titles) is None
    assert changed_by("간편환불 수수료", [*titles, (4, "간편 환불")]) is None


def test_taking_a_change_out_leaves_what_was_there() -> None:
    assert without(merged(REFUND, change(15)), change(15)) == REFUND
    assert merged(merged(REFUND, change(15)), change(15)) == merged(REFUND, change(15))
