"""오픈됐어요: asked at the right moment, and only a person's word opens a launch."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update
from support.blocks import buttons, everything
from support.desk import AGENT, AGENTS, APPROVER, LEAD, PLANNER, PLANS, PLAYBOOK, STORY, STRANGER, Desk, draft, furnish

from bridge.domain.entry_json import from_json
from bridge.domain.notes import Moment, Precision
from bridge.domain.opening import new_times
from bridge.domain.people import Actor
from bridge.errors import NotAllowedError, OutdatedError
from bridge.services import opening, putting_off, review
from bridge.store.database import Database
from bridge.store.schema import LaunchRow

OPENS = datetime(2026, 12, 1, 1, 0, tzinfo=UTC)


@pytest.fixture
def desk(database: Database) -> Desk:
    return furnish(database)


def prompt(desk: Desk) -> str:
    return "".join(everything(kept.message) for kept in desk.cards(PLANS) if "열렸나요" in everything(kept.message))


def test_the_planner_is_asked_in_his_thread_at_the_opening_and_not_before(desk: Desk) -> None:
    (row,) = desk.outbox("open_prompt")
    assert (row.due_at, row.thread_ts) == (OPENS, "1795479300.000100")
    desk.at = OPENS - timedelta(minutes=1)
    assert prompt(desk) == ""
    desk.at = OPENS
    assert "간편환불이 열렸나요?" in prompt(desk)
    assert set(buttons(desk.card("open_prompt"))) == {"opening_opened", "opening_delayed", "opening_cancelled"}


def test_where_only_the_day_is_known_he_is_asked_when_work_begins(database: Database) -> None:
    desk = furnish(database, "12/1(화)에 *간편환불*이 오픈됩니다.")
    (row,) = desk.outbox("open_prompt")
    assert row.due_at == datetime(2026, 12, 1, 0, 0, tzinfo=UTC)


def test_a_launch_without_a_day_is_not_asked_about(database: Database) -> None:
    desk = furnish(database, "1월 중 *간편환불*이 오픈됩니다.")
    assert desk.outbox("open_prompt") == []


def test_a_changed_date_moves_the_question(desk: Desk) -> None:
    later = OPENS + timedelta(days=1)
    with desk.database.write(desk.client) as session:
        session.execute(update(LaunchRow).values(opens_at=later))
    note = STORY.replace("12/1(화)", "12/2(수)")
    desk.do(review.propose, desk.entry, draft(note), origin="announcement", by=PLANNER)
    (row,) = desk.outbox("open_prompt")
    assert row.due_at == later


def test_a_date_that_is_gone_takes_the_question_back(desk: Desk) -> None:
    with desk.database.write(desk.client) as session:
        session.execute(update(LaunchRow).values(opens_at=None, precision="unknown"))
    desk.do(review.propose, desk.entry, draft("간편환불 오픈이 미뤄졌어요"), origin="announcement", by=PLANNER)
    assert [row.state for row in desk.outbox("open_prompt")] == ["cancelled"]


@pytest.mark.parametrize("who", [PLANNER, APPROVER], ids=lambda who: who.user_id)
def test_a_persons_word_lifts_the_embargo_once(desk: Desk, who: Actor) -> None:
    desk.do(review.approve, desk.revision, by=APPROVER)
    desk.at = OPENS
    desk.send()
    assert desk.launch_row().opened_at is None
    desk.do(opening.opened, desk.launch, by=who)
    assert (desk.launch_row().state, desk.launch_row().opened_at) == ("live", OPENS)
    assert any("오픈됐어요" in everything(kept.message) for kept in desk.cards(AGENTS))
    card = desk.card("open_prompt")
    assert "오픈됐어요 · 10:00" in everything(card)
    assert buttons(card) == {}
    with pytest.raises(OutdatedError):
        desk.do(opening.opened, desk.launch, by=who)


@pytest.mark.parametrize("who", [AGENT, LEAD, STRANGER], ids=lambda who: who.user_id)
@pytest.mark.parametrize("act", [opening.opened, opening.delayed, opening.cancelled])
def test_nobody_else_says_how_a_launch_stands(desk: Desk, who: Actor, act: object) -> None:
    with pytest.raises(NotAllowedError):
        desk.do(act, desk.launch, by=who)  # type: ignore[arg-type]
    assert desk.launch_row().state == "announced"


def test_a_late_launch_stays_closed_and_is_asked_about_still(desk: Desk) -> None:
    desk.do(review.approve, desk.revision, by=APPROVER)
    desk.at = OPENS
    desk.send()
    desk.do(opening.delayed, desk.launch, by=PLANNER)
    assert any("늦어지고 있어요" in everything(kept.message) for kept in desk.cards(AGENTS))
    card = desk.card("open_prompt")
    assert "지연 중" in everything(card)
    assert "opening_opened" in buttons(card)
    assert desk.launch_row().state == "approved"


def test_a_cancelled_launch_is_not_asked_about(desk: Desk) -> None:
    desk.do(opening.cancelled, desk.launch, by=APPROVER)
    desk.at = OPENS
    assert prompt(desk) == ""
    assert desk.launch_row().state == "cancelled"


def test_the_message_menu_offers_what_can_open_or_end(desk: Desk) -> None:
    with desk.database.read(desk.client) as session:
        assert opening.reportable(session, PLANS, "1795479300.000100") == [desk.launch]
        assert opening.reportable(session, PLANS, "1.2") == []
    desk.do(opening.opened, desk.launch, by=PLANNER)
    with desk.database.read(desk.client) as session:
        assert opening.reportable(session, PLANS, "1795479300.000100") == [desk.launch]
    desk.do(opening.cancelled, desk.launch, by=PLANNER)
    with desk.database.read(desk.client) as session:
        assert opening.reportable(session, PLANS, "1795479300.000100") == []


def test_who_says_that_it_is_late_is_asked_for_the_new_time_and_it_goes_to_the_approver(desk: Desk) -> None:
    desk.do(review.approve, desk.revision, by=APPROVER)
    desk.send()
    desk.at = OPENS + timedelta(minutes=5)
    desk.do(opening.delayed, desk.launch, by=PLANNER)
    card = desk.card("open_prompt")
    assert "간편환불은 언제 열리나요?" in everything(card)
    offered = {action: value for action, value in buttons(card).items() if action.startswith("opening_new_time")}
    assert [datetime.fromtimestamp(int(value.partition(":")[2]), UTC) for value in offered.values()] == [
        OPENS + timedelta(minutes=70),
        datetime(2026, 12, 1, 9, 0, tzinfo=UTC),
        OPENS + timedelta(days=1),
    ]
    desk.at = OPENS + timedelta(minutes=7)
    later = OPENS + timedelta(days=1)
    desk.do(putting_off.put_off, desk.launch, later, by=PLANNER, playbook=PLAYBOOK)
    launch = desk.launch_row()
    assert (launch.opens_at, launch.precision, launch.frozen_at is not None) == (later, "minute", True)
    newest = desk.newest()
    assert (newest.origin, newest.state, from_json(newest.body).moment.at) == ("news", "in_review", later)
    assert "언제 열리나요" not in prompt(desk)
    assert [row.due_at for row in desk.outbox("open_prompt") if row.state == "pending" and row.method == "post"] == [
        later
    ]
    # The center is told to wait, and of the new time when it is approved.
    said = [everything(kept.message) for kept in desk.cards(AGENTS)]
    assert any("변경 소식이 있어" in text for text in said)
    assert not any("12/2" in text for text in said)
    desk.do(review.approve, newest.id, by=APPROVER)
    assert any("12/2(수) 10:00 예정이에요" in everything(kept.message) for kept in desk.cards(AGENTS))
    # What the note says elsewhere still stands when more is said.
    desk.do(putting_off.put_off, desk.launch, later + timedelta(hours=2), by=APPROVER, playbook=PLAYBOOK)
    assert desk.launch_row().opens_at == later + timedelta(hours=2)


def test_a_new_time_must_be_one_and_come_from_the_client(desk: Desk) -> None:
    desk.at = OPENS
    for at, error in ((OPENS, putting_off.PastError), (OPENS + timedelta(days=400), putting_off.TooFarError)):
        with pytest.raises(error):
            desk.do(putting_off.put_off, desk.launch, at, by=PLANNER, playbook=PLAYBOOK)
    for who in (AGENT, LEAD, STRANGER):
        with pytest.raises(NotAllowedError):
            desk.do(putting_off.put_off, desk.launch, OPENS + timedelta(hours=1), by=who, playbook=PLAYBOOK)
    desk.do(opening.opened, desk.launch, by=PLANNER)
    with pytest.raises(OutdatedError):
        desk.do(putting_off.put_off, desk.launch, OPENS + timedelta(hours=1), by=PLANNER, playbook=PLAYBOOK)


def test_the_likeliest_new_times_lie_ahead() -> None:
    seoul = ZoneInfo("Asia/Seoul")
    planned = Moment(Precision.MINUTE, OPENS)
    late = new_times(planned, seoul, now=datetime(2026, 12, 1, 18, 31, tzinfo=seoul))
    assert [f"{at:%d %H:%M}" for at in late] == ["01 19:40", "02 10:00"]
    early = new_times(Moment(Precision.DAY, OPENS), seoul, now=datetime(2026, 12, 1, 9, 0, tzinfo=seoul))
    assert [f"{at:%d %H:%M}" for at in early] == ["01 10:00", "01 18:00", "02 10:00"]
