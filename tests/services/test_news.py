"""News overtakes: it holds, moves, corrects and asks again, and tells nobody of a change to what he never heard (P6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from support.blocks import buttons, everything
from support.floor import AGENT, APPROVER, LEAD, PLANNER, SECOND
from support.town import SEOUL, Town, build_town, kst

from bridge.domain.correcting import stated
from bridge.domain.embargo import Standing
from bridge.domain.entries import Part, Piece
from bridge.domain.news import NewsKind, NewsState, changes_something
from bridge.domain.news_patch import Patch, patch_of, patched
from bridge.domain.notes import Fact, Field, HeldBack, LaunchReading, Span
from bridge.domain.people import Role
from bridge.errors import NotAllowedError, OutdatedError
from bridge.messages import load_messages
from bridge.services import briefing, confirmation, delivery, news, news_view, overview, review, revisions, status
from bridge.services.windows import Window
from bridge.slack.views.lookup import coming_line
from bridge.slack.views.manual import CONFIRM
from bridge.slack.views.news import window_message
from bridge.store.database import Database
from bridge.store.schema import AnnouncementRow, ConfirmationRow, EntryRow, LaunchRow, NewsRow, OutboxRow

POSTPONED = "[변경] 간편환불 오픈 일정이 12/1(화) 10시 → 12/3(목) 14시로 변경됩니다."
CORRECTED = "[정정] 간편환불 수수료 안내 정정드립니다. 수수료는 무료가 아니라 건당 500원입니다."
CANCELLED = "간편환불 오픈이 취소되었습니다. 추후 재공지하겠습니다."


@pytest.mark.parametrize(
    "said",
    [
        "일정 12/4 14시로 바꿀게요",
        "하루 당길게요. 12/1 10시요",
        "12/4로 밀게요",
        "QA 때문에 하루 미룰게요",
        "12/4로 늦추기로 했어요",
    ],
)
def test_a_promise_to_move_it_speaks_of_a_change(said: str) -> None:
    assert changes_something(said)


@pytest.fixture
def town(local_database: Database) -> Town:
    return build_town(local_database)


def rows(town: Town) -> list[NewsRow]:
    with town.database.read(town.floor.client) as session:
        return list(session.scalars(select(NewsRow).order_by(NewsRow.id)))


@pytest.mark.parametrize(
    ("text", "kind", "state"),
    [
        ("Update: 간편환불 is postponed from Dec 1 to Dec 8, 10:00 am.", NewsKind.POSTPONED, NewsState.PROPOSED),
        ("Please note that 간편환불 has been cancelled.", NewsKind.CANCEL, NewsState.APPLIED),
    ],
)
def test_english_news_overtakes_like_any_other(town: Town, text: str, kind: NewsKind, state: NewsState) -> None:
    town.note(text, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    (row,) = rows(town)
    assert (row.kind, row.state) == (kind, state)
    assert town.said()[-1].startswith("*변경 소식이 있어" if state is NewsState.PROPOSED else "*취소됐어요.*")


def test_a_postponement_holds_what_is_pending_and_says_what_changed(town: Town) -> None:
    with town.database.write(town.floor.client) as session:
        confirmation.confirm(session, town.floor.revision, by=AGENT, now=kst(11, 24, 11))
    town.look_up(AGENT, kst(11, 24, 15))
    town.note(POSTPONED, kst(11, 25, 14, 2))
    town.at(kst(11, 25, 14, 2))
    assert town.said()[-1].startswith("*변경 소식이 있어")
    launch = town.launch()
    assert (launch.opens_at, launch.frozen_at is not None) == (kst(12, 3, 14), True)
    town.look_up(SECOND, kst(11, 25, 14, 30))
    town.look_up(SECOND, kst(11, 25, 15, 0))
    town.approve(kst(11, 25, 15, 40))
    found = town.at(kst(11, 25, 15, 40))
    (changed,) = [kept for kept in found if kept.channel == "C_AGENTS"]
    assert changed.thread_ts is None  # people must act: the date changed
    shown = str(changed.message.blocks)
    assert "일시: 2026년 12월 1일 화요일 오전 10시 → 2026년 12월 3일 목요일 오후 2시" in shown or "→" in shown
    assert "오안내 가능 구간: 11/25(수) 14:02–15:40, 조회 2건" in shown
    assert "confirmation_confirm" in shown
    assert town.launch().frozen_at is None


@pytest.mark.parametrize(
    ("lookups", "said"), [(0, "이 사이에 찾아본 상담사는 없어요."), (2, "예전 내용으로 안내했을 수 있어요")]
)
def test_a_lead_hears_of_wrong_answers_only_where_somebody_looked(lookups: int, said: str) -> None:
    window = Window("간편환불", kst(11, 25, 14), kst(11, 25, 15), lookups, (), lookups)
    text = everything(window_message(window, SEOUL, load_messages("ko")))
    assert said in text
    assert ("안내했을 수" in text) == (lookups > 0)


def test_an_approvers_own_edit_after_a_correction_does_not_say_again_what_was_wrong(town: Town) -> None:
    town.note(POSTPONED, kst(11, 25, 14, 2))
    town.at(kst(11, 25, 14, 2))
    town.approve(kst(11, 25, 15, 40))
    assert "오안내 가능 구간" in str([kept.message for kept in town.at(kst(11, 25, 15, 40))])
    with town.database.write(town.floor.client) as session:
        newest = revisions.newest(session, town.floor.entry)
        assert newest is not None
        body = revisions.body_of(newest)
        cheaper = replace(body, pieces=tuple(map(_dearer, body.pieces)))
        review.propose(session, town.floor.entry, cheaper, origin="edit", by=APPROVER, now=kst(11, 26, 10))
    town.approve(kst(11, 26, 10))
    (changed,) = [kept for kept in town.at(kst(11, 26, 10)) if kept.channel == "C_AGENTS"]
    assert "다시 확인해 주세요" in changed.message.text
    assert "오안내" not in str(changed.message.blocks)


def _dearer(piece: Piece) -> Piece:
    return replace(piece, text="수수료는 100원입니다.") if piece.part is Part.PRICE else piece


def test_a_correction_names_a_price_once(town: Town) -> None:
    town.note("[정정] 간편환불 수수료 정정드립니다.\n• 수수료 300원", kst(11, 25, 14))
    town.approve(kst(11, 25, 15))
    (changed,) = [
        kept for kept in town.at(kst(11, 25, 15)) if kept.channel == "C_AGENTS" and "다시 확인" in kept.message.text
    ]
    assert "수수료는 300원입니다." in str(changed.message.blocks)
    assert "공지 원문" not in str(changed.message.blocks)


def test_a_fee_where_there_was_none_takes_the_place_of_none(town: Town) -> None:
    town.note("[변경] 간편환불 수수료 없음 → 500원으로 변경됩니다. 일정은 동일해요.", kst(11, 25, 14))
    town.approve(kst(11, 25, 15))
    town.at(kst(11, 25, 15))
    manual = everything(next(kept.message for kept in town.chat.in_channel("C_AGENTS") if kept.thread_ts is None))
    assert "수수료는 없음에서 500원으로 변경됩니다." in manual
    assert "수수료는 없습니다" not in manual
    assert "전까지는" not in manual  # nothing was open yet that the old fee held for


def test_what_may_be_wrong_stands_marked_and_its_new_date_is_nobodys_before_it_is_approved(town: Town) -> None:
    """Whatever the agents look at: their channel, `/manual`, `/bridge`, the briefing."""
    with town.database.write(town.floor.client) as session:
        session.get_one(OutboxRow, town.floor.manual).sent_channel = "C_AGENTS"
    town.note(POSTPONED, kst(11, 25, 14, 2))
    town.at(kst(11, 25, 14, 2))
    manual = next(kept.message for kept in town.chat.in_channel("C_AGENTS") if kept.thread_ts is None)
    assert "변경을 확인하는 중이니 안내를 보류해 주세요" in manual.text
    assert "아래는 바뀌기 전 내용이니 이대로 안내하지 마세요" in everything(manual)
    assert CONFIRM not in buttons(manual)
    now = kst(12, 1, 9)
    with town.database.read(town.floor.client) as session:
        found = overview.overview(session, town.floor.bridge, [Role.AGENT], by=AGENT, now=now)
        assert [item.standing for item in found.coming] == [Standing.HELD]
        shown = coming_line(found.coming[0], found, load_messages("ko"))
        (lead,) = status.for_bridges_of(session, LEAD, now=now)
        (client,) = status.for_bridges_of(session, APPROVER, now=now)
        today = briefing.brief(session, town.floor.bridge, None, now=kst(12, 3, 8, 30))
    assert shown == "간편환불: 변경 소식이 있어 확인하고 있어요"
    assert (lead.held, lead.moment.at, client.moment.at) == (True, None, kst(12, 3, 14))
    assert (today.openings, today.held) == ((), ("간편환불",))
    town.approve(kst(12, 1, 10))
    town.at(kst(12, 1, 10))
    manual = next(kept.message for kept in town.chat.in_channel("C_AGENTS") if kept.thread_ts is None)
    assert "12/3(목) 14:00 예정이에요" in everything(manual)
    assert CONFIRM in buttons(manual)


def test_only_the_lead_sees_whose_answers_they_were(town: Town) -> None:
    town.look_up(SECOND, kst(11, 25, 14, 30))
    town.note(CORRECTED, kst(11, 25, 14, 2))
    town.approve(kst(11, 25, 15, 40))
    town.at(kst(11, 25, 15, 40))
    town.at(kst(11, 25, 15, 41))
    (to_lead,) = [kept for kept in town.chat.in_channel("D_LEAD") if "안내가 바뀌었어요" in kept.message.text]
    assert "상담 정" in str(to_lead.message.blocks)
    for channel in ("C_REVIEW", "C_AGENTS", "D_APPROVER", "D_PLANNER"):
        assert "상담 정" not in str([kept.message for kept in town.chat.in_channel(channel)])
    assert "조회 1건" in str([kept.message for kept in town.chat.in_channel("C_REVIEW")])


def test_a_correction_was_wrong_from_the_beginning(town: Town) -> None:
    town.note(CORRECTED, kst(11, 25, 14, 2))
    (row,) = rows(town)
    assert row.kind == NewsKind.CORRECTION
    assert row.wrong_from == kst(11, 24, 10)
    town.approve(kst(11, 25, 15))
    found = town.at(kst(11, 25, 15))
    changed = next(kept for kept in found if kept.channel == "C_AGENTS" and "다시 확인" in kept.message.text)
    assert "500원" in str(changed.message.blocks)


def test_a_price_that_changed_is_confirmed_again(town: Town) -> None:
    with town.database.write(town.floor.client) as session:
        confirmation.confirm(session, town.floor.revision, by=AGENT, now=kst(11, 24, 11))
        confirmation.confirm(session, town.floor.revision, by=SECOND, now=kst(11, 24, 11))
    assert town.launch().confirmed_at is not None
    town.note(CORRECTED, kst(11, 25, 14))
    revision = town.approve(kst(11, 25, 15))
    assert town.launch().confirmed_at is None
    with town.database.read(town.floor.client) as session:
        assert session.scalars(select(ConfirmationRow).where(ConfirmationRow.revision_id == revision)).all() == []


def test_what_changes_no_answer_is_noted_and_keeps_its_confirmations(town: Town) -> None:
    from dataclasses import replace

    from support.floor import REFUND

    from bridge.domain.entries import Part, Piece
    from bridge.domain.notes import Visibility
    from bridge.services import review

    with town.database.write(town.floor.client) as session:
        confirmation.confirm(session, town.floor.revision, by=AGENT, now=kst(11, 24, 11))
        link = Piece(Part.LINK, "고객센터 도움말에 안내 화면이 있습니다.", Visibility.CUSTOMER)
        body = replace(REFUND, pieces=(*REFUND.pieces, link))
        review.propose(session, town.floor.entry, body, origin="edit", by=APPROVER, now=kst(11, 25, 9))
    revision = town.approve(kst(11, 25, 10))
    (noted,) = [kept for kept in town.at(kst(11, 25, 10)) if kept.channel == "C_AGENTS"]
    assert noted.thread_ts == "1764000000.000100"
    assert "안내 화면이 있습니다" in str(noted.message.blocks)
    with town.database.read(town.floor.client) as session:
        kept = session.scalars(select(ConfirmationRow.user_id).where(ConfirmationRow.revision_id == revision)).all()
    assert kept == [AGENT.user_id]


def test_nobody_hears_of_a_change_to_what_he_never_heard(database: Database) -> None:
    town = build_town(database, ready=False)
    town.note(POSTPONED, kst(11, 25, 14))
    found = town.at(kst(11, 25, 14))
    assert [kept.channel for kept in found if kept.channel not in ("C_REVIEW", "C_PLANNING")] == []
    assert town.launch().opens_at == kst(12, 3, 14)
    town.approve(kst(11, 25, 15))
    town.at(kst(11, 25, 15))
    assert not any("바뀌었어요" in text or "보류" in text for text in town.said())


def test_a_cancellation_stops_and_corrects_at_once(town: Town) -> None:
    with town.database.write(town.floor.client) as session:
        delivery.remind(session, session.get_one(LaunchRow, town.floor.launch), mark="later", now=kst(12, 1, 9))
    town.note(CANCELLED, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    assert town.launch().state == "cancelled"
    assert town.said()[-1].startswith("*취소됐어요.*")
    assert town.chat.in_channel("C_AGENTS")[-1].message.aloud  # nobody opens the thread of what he read days ago
    assert "취소됐어요" in town.said()[0]
    found = town.through(kst(11, 25, 15), kst(12, 2, 12), every=timedelta(hours=1))
    assert [kept.channel for kept in found if kept.channel == "C_AGENTS"] == []


def test_nobody_hears_of_a_cancellation_of_what_he_never_heard(database: Database) -> None:
    town = build_town(database, ready=False)
    town.note(CANCELLED, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    assert town.launch().state == "cancelled"
    assert town.said() == []


@pytest.mark.parametrize(
    "text",
    [
        "간편환불은 취소되었습니다. 선물포장은 예정대로 12/9 오픈합니다.",
        "선물포장은 예정대로 오픈하고, 간편환불은 취소합니다.",
    ],
)
def test_of_two_launches_the_one_that_is_called_off_is_cancelled_and_the_other_stays(town: Town, text: str) -> None:
    town.note("12/9(수) 10시 *선물포장* 서비스를 오픈합니다.\n• 포장비 2,000원", kst(11, 24, 12))
    town.note(text, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    with town.database.read(town.floor.client) as session:
        states = dict(session.execute(select(LaunchRow.name, LaunchRow.state)).all())
    assert states == {"간편환불": "cancelled", "선물포장": "announced"}
    assert town.said()[-1].startswith("*취소됐어요.*")


def test_in_a_thread_the_one_that_is_counted_is_cancelled_whole(town: Town) -> None:
    town.note(
        "12월 오픈 공지드립니다.\n1. 12/8(화) 10시 *묶음배달* 오픈\n2. 12/9(수) 10시 *선물포장* 오픈", kst(11, 24, 12)
    )
    with town.database.read(town.floor.client) as session:
        thread = session.scalars(select(AnnouncementRow.ts).order_by(AnnouncementRow.id.desc())).first()
    town.note("1번은 예정대로, 2번은 취소합니다", kst(11, 25, 14), thread_ts=thread)
    with town.database.read(town.floor.client) as session:
        states = dict(session.execute(select(LaunchRow.name, LaunchRow.state)).all())
    assert states == {"간편환불": "approved", "묶음배달": "announced", "선물포장": "cancelled"}


def test_a_cancellation_that_was_none_is_taken_back(town: Town) -> None:
    town.note(CANCELLED, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    (row,) = rows(town)
    with pytest.raises(NotAllowedError), town.database.write(town.floor.client) as session:
        news.revive(session, row.id, by=AGENT, now=kst(11, 25, 14, 5))
    with town.database.write(town.floor.client) as session:
        news.revive(session, row.id, by=PLANNER, now=kst(11, 25, 14, 5))
    town.at(kst(11, 25, 14, 5))
    assert town.launch().state == "approved"
    assert town.said()[-1].startswith("*확인이 끝났어요.*")
    assert town.chat.in_channel("C_AGENTS")[-1].message.aloud  # heard where the cancellation was
    town.note(CANCELLED, kst(11, 26, 14))  # this time it is
    town.at(kst(11, 26, 14))
    assert town.said()[-1].startswith("*취소됐어요.*")
    assert "취소됐어요" in town.said()[0]


def test_two_changes_within_a_minute_are_one_wait_and_one_correction(town: Town) -> None:
    town.note(POSTPONED, kst(11, 25, 14, 2))
    town.note(
        "[변경] 간편환불 오픈 일정이 12/3(목) 14시 → 12/4(금) 11시로 다시 변경됩니다.",
        kst(11, 25, 14, 2) + timedelta(seconds=30),
    )
    town.at(kst(11, 25, 14, 3))
    assert [text for text in town.said() if text.startswith("*변경 소식이 있어")] == town.said()[1:]
    assert len(town.said()) == 2
    assert town.launch().opens_at == kst(12, 4, 11)
    town.approve(kst(11, 25, 15))
    town.at(kst(11, 25, 15))
    assert sum("다시 확인해 주세요" in text for text in town.said()) == 1
    assert {row.state for row in rows(town)} == {NewsState.APPLIED}


def test_news_that_arrives_out_of_order_ends_as_it_was_said(town: Town) -> None:
    later = "[변경] 간편환불 오픈 일정이 12/4(금) 11시로 다시 변경됩니다."
    town.note(later, kst(11, 25, 14, 10))
    town.note(POSTPONED, kst(11, 25, 14, 11), said_at=kst(11, 25, 14, 2))
    assert town.launch().opens_at == kst(12, 4, 11)


def test_two_changes_within_a_minute_that_arrive_the_wrong_way_round_end_as_they_were_said(town: Town) -> None:
    """Slack retries the first one a minute later: agents still wait once, are corrected once, and to what was said last."""
    minute = kst(11, 25, 14, 2)
    later = "[변경] 간편환불 오픈 일정이 12/3(목) 14시 → 12/4(금) 11시로 다시 변경됩니다."
    town.note(later, minute + timedelta(seconds=31), said_at=minute + timedelta(seconds=30))
    town.at(minute + timedelta(seconds=31))
    town.note(POSTPONED, minute + timedelta(seconds=60), said_at=minute)
    town.at(minute + timedelta(seconds=60))
    assert [text for text in town.said() if text.startswith("*변경 소식이 있어")] == town.said()[1:]
    assert len(town.said()) == 2
    assert town.launch().opens_at == kst(12, 4, 11)
    town.approve(kst(11, 25, 15))
    (changed,) = [kept for kept in town.at(kst(11, 25, 15)) if kept.channel == "C_AGENTS"]
    assert "다시 확인해 주세요" in everything(changed.message)
    assert "12월 4일" in everything(changed.message)
    assert "12월 3일" not in everything(changed.message)
    assert {row.state for row in rows(town)} == {NewsState.APPLIED}
    assert town.launch().frozen_at is None


def test_a_cancellation_that_later_news_overtook_cancels_nothing(town: Town) -> None:
    town.note(POSTPONED, kst(11, 25, 14, 10))
    town.note(CANCELLED, kst(11, 25, 14, 11), said_at=kst(11, 25, 14, 2))
    assert town.launch().state == "approved"
    assert [row.state for row in rows(town)] == [NewsState.PROPOSED, NewsState.OVERTAKEN]


def test_a_launch_that_opened_and_is_put_off_is_embargoed_again(town: Town) -> None:
    with town.database.write(town.floor.client) as session:
        session.get_one(OutboxRow, town.floor.manual).sent_channel = "C_AGENTS"
        delivery.opened(session, town.floor.launch, by=PLANNER, now=kst(12, 1, 10))
    town.at(kst(12, 1, 10))

    def standing() -> str:
        return everything(next(kept.message for kept in town.chat.in_channel("C_AGENTS") if kept.thread_ts is None))

    assert "먼저 안내하지 마세요" not in standing()
    town.note("간편환불 오픈 연기합니다. 12/3(목) 14시로 변경합니다.", kst(12, 1, 10, 30))
    town.at(kst(12, 1, 10, 30))
    launch = town.launch()
    assert (launch.state, launch.opened_at, launch.opens_at) == ("approved", None, kst(12, 3, 14))
    assert "이대로 안내하지 마세요" in standing()
    town.approve(kst(12, 1, 11))
    town.at(kst(12, 1, 11))
    assert "12/3(목) 14:00 예정이에요. 오픈이 확인될 때까지 고객에게 먼저 안내하지 마세요" in standing()
    with town.database.write(town.floor.client) as session:
        delivery.opened(session, town.floor.launch, by=PLANNER, now=kst(12, 3, 14))
    town.at(kst(12, 3, 14))
    assert town.said()[-1].startswith("*오픈됐어요.*")
    assert "안내하지 마세요" not in standing()


def test_what_an_approver_rejects_is_said_to_have_changed_nothing(town: Town) -> None:
    town.note(CORRECTED, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    town.reject(kst(11, 25, 14, 30))
    town.at(kst(11, 25, 14, 30))
    assert town.said()[-1].startswith("*확인이 끝났어요.*")
    assert town.launch().frozen_at is None
    assert [row.state for row in rows(town)] == [NewsState.DISMISSED]


def test_a_note_that_names_nothing_known_asks_which(town: Town) -> None:
    town.note("[변경] 적립금 정책이 12/5(토)부터 변경됩니다. 적립률 1% → 0.5%", kst(11, 25, 14))
    found = town.at(kst(11, 25, 14))
    (card,) = [kept for kept in found if kept.channel == "C_REVIEW"]
    assert "어느 건에 대한 공지인지" in str(card.message.blocks)
    assert town.launch().frozen_at is None
    (row,) = rows(town)
    with pytest.raises(NotAllowedError), town.database.write(town.floor.client) as session:
        news.choose(session, row.id, town.floor.launch, by=LEAD, playbook=town.playbook, now=town.now)
    with town.database.write(town.floor.client) as session:
        news.choose(session, row.id, None, by=APPROVER, playbook=town.playbook, now=town.now)
    with pytest.raises(OutdatedError), town.database.write(town.floor.client) as session:
        news.choose(session, row.id, town.floor.launch, by=APPROVER, playbook=town.playbook, now=town.now)


def test_who_says_which_launch_it_is_lets_it_go_on(town: Town) -> None:
    town.note("[변경] 환불 서비스 오픈 일정이 12/1(화) 10시 → 12/3(목) 14시로 변경됩니다.", kst(11, 25, 14))
    found = rows(town)
    assert [row.state for row in found] == [NewsState.UNMATCHED]
    with town.database.write(town.floor.client) as session:
        news.choose(session, found[0].id, town.floor.launch, by=APPROVER, playbook=town.playbook, now=town.now)
    assert town.launch().opens_at == kst(12, 3, 14)


def test_news_in_the_announcements_thread_needs_no_name(town: Town) -> None:
    town.note("[변경] 오픈 일정이 12/3(목) 14시로 변경됩니다.", kst(11, 25, 14), thread_ts="1763900000.000100")
    assert town.launch().opens_at == kst(12, 3, 14)


def test_a_held_manual_never_goes_out_and_the_corrected_one_does(database: Database) -> None:
    town = build_town(database, ready=False)
    town.policy(stage="from_days", agents_days=1)
    town.approve(kst(11, 24, 11))
    town.at(kst(11, 24, 11))
    assert town.said() == []
    town.note(CORRECTED, kst(11, 25, 14))
    found = town.through(kst(11, 25, 14), kst(11, 30, 12), every=timedelta(hours=2))
    assert [kept.channel for kept in found if kept.channel == "C_AGENTS"] == []
    town.approve(kst(11, 30, 13))
    town.at(kst(11, 30, 13))
    (manual,) = town.chat.in_channel("C_AGENTS")
    assert "500원" in str(manual.message.blocks)
    with database.read(town.floor.client) as session:
        assert "held" not in set(session.scalars(select(OutboxRow.state)))
        assert session.get_one(EntryRow, town.floor.entry).approved_revision_id is not None


@pytest.mark.parametrize("name", ["간편환불 2.0", "안심 간편환불 보험"])
def test_a_new_launch_whose_name_holds_a_known_one_is_a_launch(local_database: Database, name: str) -> None:
    town = build_town(local_database)
    town.note(
        f"12/10(목) 10:00에 *{name}* 서비스를 오픈합니다.\n• 대상: 전체 회원\n• 취소·환불: 이용 전까지 취소하면 전액 환불",
        kst(11, 25, 14),
    )
    with local_database.read(town.floor.client) as session:
        names = session.scalars(select(LaunchRow.name).order_by(LaunchRow.id)).all()
    assert names[1:] == [name]
    assert rows(town) == []
    assert (town.launch().opens_at, town.launch().frozen_at) == (kst(12, 1, 10), None)


def test_a_known_launch_announced_again_with_another_date_is_changed(local_database: Database) -> None:
    town = build_town(local_database)
    town.note("간편환불 서비스, 12/3(목) 14:00에 오픈합니다. (기존 12/1에서 변경)", kst(11, 25, 14))
    assert town.launch().opens_at == kst(12, 3, 14)


def test_a_card_says_what_its_own_news_said_whatever_comes_later(town: Town) -> None:
    town.note(POSTPONED, kst(11, 25, 14))
    town.note("간편환불 오픈을 12/2(수) 오전 9시로 앞당깁니다.", kst(11, 25, 15))
    with town.database.read(town.floor.client) as session:
        first, second = (news_view.load(session, row.announcement_id) for row in rows(town))
    assert first is not None
    assert second is not None
    assert (first.pieces[0].was.at, first.pieces[0].now.at) == (kst(12, 1, 10), kst(12, 3, 14))
    assert (second.pieces[0].was.at, second.pieces[0].now.at) == (kst(12, 3, 14), kst(12, 2, 9))


def test_what_is_taken_out_of_a_launch_is_told_beside_what_stands(town: Town) -> None:
    town.note("간편환불 중 해외 결제 건은 이번 오픈에서 제외합니다. 나머지는 예정대로 오픈합니다.", kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    (row,) = rows(town)
    assert (row.kind, row.state) == (NewsKind.PARTIAL, NewsState.PROPOSED)
    assert town.launch().frozen_at is not None
    town.approve(kst(11, 25, 15))
    (changed,) = [kept for kept in town.at(kst(11, 25, 15)) if kept.channel == "C_AGENTS"]
    assert "해외 결제 건은 이번 오픈에서 제외합니다" in str(changed.message.blocks)
    assert CONFIRM in str(changed.message.blocks)  # for whom it is has changed
    assert town.launch().state == "approved"


def test_only_sentences_that_are_not_held_back_are_taken_out() -> None:
    said_at = kst(11, 25, 14)
    note = "간편환불 중 해외 결제는 제외합니다. 나머지는 예정대로 오픈합니다.\n(내부) 정산 문제로 취소된 건 포함"
    start = note.index("(내부)")
    held = (HeldBack(note[start:], Span(start, len(note)), "marked"),)
    found = patch_of(note, None, said_at=said_at, ref="news:1", held=held)
    assert [fact.text for fact in found.besides] == ["간편환불 중 해외 결제는 제외합니다"]
    launch = LaunchReading("간편환불", facts=(Fact(Field.TARGET, "앱 5.2 이상", Span(0, 8)),))
    kept, answers = patched(launch, [found])
    assert kept.facts == launch.facts  # beside it, not instead
    assert [answer.text for answer in answers] == ["간편환불 중 해외 결제는 제외합니다"]
    assert patch_of("간편환불 오픈이 취소되었습니다.", None, said_at=said_at, ref="news:2").besides == ()


PAYBACK = """페이백 프로모션 12/1(화) 10시 오픈합니다.
- 혜택 : 결제 금액의 5%, 최대 5,000P
- 선착순 2만명, 소진 시 조기 종료
- 제외 : 상품권, 충전, 세금 결제"""
NOT_BUT = "페이백 프로모션 정정합니다. 혜택 5,000P가 아니라 3,000P이고 선착순은 2만명이 아니라 1만명입니다."


def test_a_correction_takes_the_place_of_what_it_speaks_of_and_of_nothing_else(town: Town) -> None:
    """Who is excluded and that it may end early stand, though they are limits as the number of places is."""
    now = kst(11, 24, 12)
    town.note(PAYBACK, now)
    town.note(NOT_BUT, kst(11, 24, 13))
    with town.database.read(town.floor.client) as session:
        (launch,) = session.scalars(select(LaunchRow).where(LaunchRow.name == "페이백 프로모션"))
        (entry,) = session.scalars(select(EntryRow).where(EntryRow.launch_id == launch.id))
        newest = revisions.newest(session, entry.id)
        assert newest is not None
        body = revisions.body_of(newest)
    said = " ".join(piece.text for piece in body.pieces)
    said += " ".join(f"{one.say} {one.cases} {one.quotes}" for one in body.inquiries)
    for kept in ("상품권", "소진 시", "5%", "3,000P", "1만명"):
        assert kept in said
    for gone in ("5,000P", "2만명", "아니라"):
        assert gone not in said


@pytest.mark.parametrize(
    ("facts", "said", "kept"),
    [
        (["수수료는 건당 500원", "보증금은 3만원"], "수수료는 건당 700원", ["보증금은 3만원"]),
        (["수수료는 무료", "보증금은 3만원"], "수수료는 건당 500원", ["보증금은 3만원"]),
        (["월 4,900원"], "이용료는 월 5,900원", []),
        (["상품권은 제외", "하루 3회까지"], "최대 3회에서 5회까지", ["상품권은 제외"]),
    ],
)
def test_news_leaves_standing_what_it_does_not_speak_of(facts: list[str], said: str, kept: list[str]) -> None:
    own = tuple(Fact(Field.PRICE, text, Span(at * 20, at * 20 + len(text))) for at, text in enumerate(facts))
    patch = Patch(kst(11, 24), None, (Fact(Field.PRICE, said, Span(0, len(said))),), "news:1")
    launch, answers = patched(LaunchReading("바로정산", facts=own), [patch])
    assert [fact.text for fact in launch.facts] == kept
    assert [answer.text for answer in answers] == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("수수료는 무료가 아니라 건당 500원입니다", "수수료는 건당 500원입니다"),
        ("환불은 3일이 아니라 5일 이내입니다", "환불은 5일 이내입니다"),
        ("해지하신 뒤 다시 신청하는 것이 아니라 바로 바꿀 수 있습니다",) * 2,
    ],
)
def test_what_is_so_is_said_without_what_is_not(text: str, said: str) -> None:
    assert stated(text) == said


def test_a_planner_hears_once_how_his_news_was_read(town: Town) -> None:
    """In the thread of his own note, and only where something of it was understood."""
    town.note(POSTPONED, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    town.note("전사 워크숍이 다음 주로 연기되었습니다.", kst(11, 25, 15))
    town.at(kst(11, 25, 15))
    town.note(CANCELLED, kst(11, 25, 16))
    town.at(kst(11, 25, 16))
    told = [kept.message.text for kept in town.chat.in_channel("C_PLANNING") if "읽었어요" in kept.message.text]
    assert told == [
        "*간편환불* 일정이 미뤄진 것으로 읽었어요. 새 일정은 12월 3일(목) 오후 2:00이에요. 승인되면 센터에 알려요.",
        "간편환불이 취소된 것으로 읽었어요. 센터에도 바로 알렸어요.",
    ]


def test_a_planner_hears_that_what_he_added_was_taken_up(town: Town) -> None:
    with town.database.read(town.floor.client) as session:
        above = session.get_one(AnnouncementRow, town.launch().announcement_id).ts
    town.note("수수료는 무료예요.", kst(11, 25, 14), thread_ts=above)
    town.note("네 감사합니다!", kst(11, 25, 14, 1), thread_ts=above)
    town.at(kst(11, 25, 14, 1))
    told = [kept for kept in town.chat.in_channel("C_PLANNING") if "읽었어요" in kept.message.text]
    assert [kept.message.text for kept in told] == ["*간편환불*에 덧붙인 내용으로 읽었어요. 승인되면 센터에 알려요."]
    assert told[0].thread_ts == above


@pytest.mark.parametrize("named", [True, False])
def test_for_whom_it_is_from_now_on_takes_the_place_of_for_whom_it_was(local_database: Database, named: bool) -> None:
    town = build_town(local_database)
    now = kst(11, 24, 12)
    town.note("12/9(수) 10시 *선물포장* 서비스를 오픈합니다.\n• 대상: 전체 고객\n• 포장비 2,000원\n• 앱 5.2 이상", now)
    of = "선물포장 " if named else ""
    above = None if named else f"{now.timestamp():.6f}"
    town.note(f"[변경] {of}대상이 전체 고객에서 VIP 고객으로 변경됩니다", kst(11, 25, 14), thread_ts=above)
    with town.database.read(town.floor.client) as session:
        (row,) = session.scalars(select(NewsRow))
        view = news_view.load(session, row.announcement_id)
        (entry,) = session.scalars(select(EntryRow).where(EntryRow.launch_id == row.launch_id))
        newest = revisions.newest(session, entry.id)
        assert newest is not None
        said = [piece.text for piece in revisions.body_of(newest).pieces]
    assert view is not None
    assert [(piece.name, piece.understood) for piece in view.pieces] == [("선물포장", True)]
    assert "대상은 VIP 고객입니다." in said
    assert not any("전체 고객" in text for text in said)
    assert "포장비는 2,000원입니다." in said


def test_for_whom_it_is_is_not_told_where_that_is_held_back() -> None:
    note = "(내부) 대상이 전체 고객에서 VIP 고객으로 변경됩니다"
    held = (HeldBack(note, Span(0, len(note)), "marked"),)
    assert patch_of(note, LaunchReading("간편환불"), said_at=kst(11, 25), ref="news:1", held=held).facts == ()


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("12/4(금) 오후 2시로 미룰게요", kst(12, 4, 14)),
        ("앗 QA 이슈로 12/4(금) 오후 2시로 며칠 미룰게요", kst(12, 4, 14)),
    ],
)
def test_a_planner_who_promises_to_move_it_in_its_thread_is_heard(town: Town, text: str, opens: datetime) -> None:
    town.note(text, kst(11, 25, 14), thread_ts="1763900000.000100")
    assert len(rows(town)) == 1
    launch = town.launch()
    assert (launch.opens_at, launch.frozen_at is not None) == (opens, True)


def test_a_meeting_that_moves_moves_no_launch(town: Town) -> None:
    town.note("리뷰 회의는 12/4(금)로 미룰게요", kst(11, 25, 14), thread_ts="1763900000.000100")
    assert rows(town) == []
