"""The clock at work: whoever is late hears it once, and nothing stale is caught up (P4)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from support.blocks import buttons, everything
from support.chat import Kept
from support.floor import AGENT, APPROVER, LEAD, PLANNER, SECOND
from support.town import SEOUL, Town, build_town, kst

from bridge.domain.people import Actor
from bridge.errors import NotAllowedError, OutdatedError
from bridge.services import clockwork, confirmation, delivery, headsup, holding, opening
from bridge.store.database import Database

ADMIN = Actor(PLANNER.team_id, "U_ADMIN")
DEPUTY = Actor(PLANNER.team_id, "U_DEPUTY")


def texts(found: list[Kept]) -> list[tuple[str, str]]:
    return [(kept.channel, kept.message.text) for kept in found]


def to(found: list[Kept]) -> list[str]:
    return sorted(kept.channel for kept in found)


def test_without_a_manual_approver_and_deputy_then_planner_then_admin_hear_it(database: Database) -> None:
    town = build_town(database, ready=False)
    town.person(DEPUTY, "deputy", "부승인 한")
    town.person(ADMIN, "admin", "관리 서")
    warned = [
        (kept.channel, at)
        for at in (kst(11, 30, 9, 30), kst(11, 30, 10), kst(11, 30, 15), kst(11, 30, 18))
        for kept in town.at(at)
        if "매뉴얼 없이" in kept.message.text
    ]
    assert warned == [
        ("D_APPROVER", kst(11, 30, 10)),
        ("D_DEPUTY", kst(11, 30, 10)),
        ("D_PLANNER", kst(11, 30, 15)),
        ("D_ADMIN", kst(11, 30, 18)),
    ]
    assert town.at(kst(11, 30, 18, 30)) == []


def test_each_warning_has_the_one_button_that_helps(database: Database) -> None:
    town = build_town(database, ready=False)
    (first,) = [kept for kept in town.at(kst(11, 30, 10)) if "매뉴얼 없이" in kept.message.text]
    (second,) = town.at(kst(11, 30, 15))
    buttons = [
        [
            element["action_id"]
            for block in kept.message.blocks
            if block["type"] == "actions"
            for element in block["elements"]
        ]
        for kept in (first, second)
    ]
    assert buttons == [["headsup_review"], ["opening_delayed"]]


def test_the_approver_is_told_half_a_day_ahead_and_once(database: Database) -> None:
    town = build_town(database, ready=False)
    town.at(kst(11, 27, 9))
    (nudge,) = [kept for kept in town.at(kst(11, 27, 15)) if "승인해 주세요" in kept.message.text]
    assert nudge.channel == "D_APPROVER"
    assert "11/30(월) 10:00까지" in nudge.message.text
    assert "headsup_review" in str(nudge.message.blocks)
    assert town.at(kst(11, 27, 17)) == []


def test_who_has_approved_is_not_told(database: Database) -> None:
    town = build_town(database)
    town.through(kst(11, 27, 9), kst(11, 30, 12), every=timedelta(hours=3))
    assert "clock_nudge" not in town.kinds()


def test_a_nudge_that_slack_kept_waiting_gives_way_to_the_warning(database: Database) -> None:
    town = build_town(database, ready=False)
    town.at(kst(11, 27, 9))
    clockwork.scan_step(database, now=kst(11, 27, 15))  # written, but Slack is away over the week-end
    town.at(kst(11, 30, 10))
    assert "clock_nudge" not in town.kinds()
    assert "clock_warning" in town.kinds()


def test_nobody_to_warn_warns_the_review_channel(database: Database) -> None:
    town = build_town(database, ready=False)
    with database.write(town.floor.client) as session:
        for name in ("U_APPROVER", "U_PLANNER"):
            for person in session.query(clockwork.PersonRow).filter_by(user_id=name):
                person.active = False
    assert "C_REVIEW" in to(town.at(kst(11, 30, 10)))


def test_what_is_approved_in_time_warns_nobody(database: Database) -> None:
    town = build_town(database)
    town.through(kst(11, 24, 10), kst(12, 1, 9, 30))
    assert "clock_warning" not in town.kinds()
    assert town.kinds()["reminder"] == 1


def test_agents_are_reminded_as_their_last_shift_begins(database: Database) -> None:
    town = build_town(database)
    town.at(kst(11, 30, 9))
    assert [kept for kept in town.at(kst(12, 1, 8, 59)) if kept.channel == "C_AGENTS"] == []
    (reminder,) = [kept for kept in town.at(kst(12, 1, 9)) if kept.channel == "C_AGENTS"]
    assert "곧 오픈해요" in reminder.message.text
    assert reminder.thread_ts is None
    assert town.at(kst(12, 1, 9, 1)) == []


def test_after_an_outage_nothing_stale_is_said(database: Database) -> None:
    town = build_town(database)
    found = town.at(kst(12, 1, 13))
    # One word that the time has passed, one question to planner and approver, nothing of what was missed.
    assert "reminder" not in town.kinds()
    assert "lead_reminder" not in town.kinds()
    assert [text for channel, text in texts(found) if channel == "C_AGENTS"] == [
        "*오픈 예정 시각이 지났어요.* 간편환불은 아직 오픈이 확인되지 않았으니 완료로 안내하지 마세요."
    ]
    assert len([channel for channel, text in texts(found) if "오픈됐나요?" in text]) == 2


def test_the_passed_time_stands_on_the_manual_itself(database: Database) -> None:
    town = build_town(database)
    town.at(kst(12, 1, 10, 10))
    manual = next(kept for kept in town.chat.posted if kept.ts == "1764000000.000100")
    assert "오픈 예정 시각이 지났어요" in str(manual.message.blocks)


def test_a_written_reminder_that_waits_too_long_is_dropped(database: Database) -> None:
    town = build_town(database)
    clockwork.scan_step(database, now=kst(12, 1, 9))  # written, but Slack is away until noon
    town.at(kst(12, 1, 12))
    assert "reminder" not in town.kinds()


def test_a_launch_that_moves_is_warned_of_anew(database: Database) -> None:
    town = build_town(database, ready=False)
    town.at(kst(11, 30, 10))
    first = town.kinds()["clock_warning"]
    town.change(opens_at=kst(12, 8, 10), moved_at=kst(11, 30, 11))
    assert "clock_warning" not in {kept.message.text for kept in town.at(kst(11, 30, 11))}
    town.through(kst(11, 30, 12), kst(12, 4, 18), every=timedelta(hours=3))
    assert town.kinds()["clock_warning"] == first
    town.at(kst(12, 7, 10))
    assert town.kinds()["clock_warning"] == first + 1


def test_a_launch_without_a_day_is_left_alone(database: Database) -> None:
    town = build_town(database, ready=False)
    town.change(opens_at=None, precision="unknown")
    town.through(kst(11, 24, 10), kst(12, 10, 10), every=timedelta(days=1))
    assert town.kinds() == {}


def test_an_opened_launch_is_asked_about_no_more_and_has_its_figures_a_day_later(database: Database) -> None:
    town = build_town(database)
    town.at(kst(12, 1, 10))
    with database.write(town.floor.client) as session:
        delivery.opened(session, town.floor.launch, by=PLANNER, now=kst(12, 1, 10, 2))
    found = town.through(kst(12, 1, 10, 5), kst(12, 2, 9))
    assert "passed" not in town.kinds()
    assert [text for _, text in texts(found) if "오픈됐나요" in text] == []
    (figures,) = town.at(kst(12, 2, 10, 30))
    assert figures.channel == "C_REVIEW"
    assert "오픈 첫날" in figures.message.text


def test_whoever_was_asked_again_alone_sees_what_was_answered(database: Database) -> None:
    town = build_town(database)
    asked = [kept for kept in town.at(kst(12, 1, 11, 30)) if "opening_opened" in buttons(kept.message)]
    assert {"D_APPROVER", "D_PLANNER"} <= {kept.channel for kept in asked}
    with database.write(town.floor.client) as session:
        opening.opened(session, town.floor.launch, by=PLANNER, now=kst(12, 1, 11, 40))
    town.at(kst(12, 1, 11, 40))
    assert not [kept for kept in asked if "opening_opened" in buttons(kept.message)]


def test_a_lead_is_reminded_of_who_is_missing_twice_at_most(database: Database) -> None:
    town = build_town(database)
    found = town.through(kst(11, 24, 11), kst(12, 1, 9, 30))
    reminders = [kept for kept in found if kept.channel == "D_LEAD"]
    assert len(reminders) == 2
    assert all(kept.message.text.startswith("*간편환불* 매뉴얼은 2명 중 0명 확인했어요.") for kept in reminders)
    assert "U_AGENT" not in str(
        [kept.message for kept in town.chat.posted if kept.channel in ("C_REVIEW", "D_APPROVER")]
    )


def test_agents_are_reminded_themselves_where_the_center_wants_it(database: Database) -> None:
    town = build_town(database)
    town.policy(remind="dm")
    with database.write(town.floor.client) as session:
        confirmation.confirm(session, town.floor.revision, by=AGENT, now=town.now)
    found = town.through(kst(11, 24, 11), kst(12, 1, 9, 30))
    assert [kept.channel for kept in found if kept.channel.startswith("D_")] == ["D_SECOND", "D_SECOND"]


def test_reminders_come_while_the_center_works_twice_at_most_whatever_happens(database: Database) -> None:
    town = build_town(database)
    town.policy(remind="dm", shifts=[{"days": "daily", "start": "13:00", "end": "22:00"}])
    found = town.through(kst(11, 24, 11), kst(12, 1, 9, 30), every=timedelta(hours=1, minutes=10))
    dms = [kept for kept in found if kept.channel in ("D_AGENT", "D_SECOND")]
    assert sorted(kept.channel for kept in dms) == ["D_AGENT", "D_AGENT", "D_SECOND", "D_SECOND"]
    for kept in dms:
        assert 13 <= datetime.fromtimestamp(float(kept.ts), SEOUL).hour < 22
    # Moved, so that everything is counted anew: who was reminded twice is left in peace.
    town.change(opens_at=kst(12, 8, 10), moved_at=kst(12, 1, 9, 40))
    later = town.through(kst(12, 1, 10), kst(12, 8, 9), every=timedelta(hours=4))
    assert [kept for kept in later if kept.channel in ("D_AGENT", "D_SECOND")] == []


def test_an_outage_into_the_night_disturbs_nobody_and_tells_once_in_the_morning(database: Database) -> None:
    town = build_town(database)
    town.policy(remind="dm")
    assert [kept.channel for kept in town.at(kst(11, 30, 23)) if kept.channel.startswith("D_")] == []
    found = town.through(kst(12, 1, 8), kst(12, 1, 9, 30), every=timedelta(minutes=15))
    assert sorted(kept.channel for kept in found if kept.channel in ("D_AGENT", "D_SECOND")) == ["D_AGENT", "D_SECOND"]


def test_a_reminder_that_slack_kept_waiting_into_the_night_is_dropped(database: Database) -> None:
    town = build_town(database)
    town.policy(remind="dm")
    with database.write(town.floor.client) as session:
        clockwork.look(session, town.floor.launch, now=kst(11, 25, 9, 30))
    assert [kept for kept in town.at(kst(11, 25, 21)) if kept.channel.startswith("D_")] == []


def test_each_center_is_reminded_as_it_wants(database: Database) -> None:
    town = build_town(database)
    town.policy(remind="lead", remind_in={"둘째센터": "dm"})
    town.person(Actor("T0CENTER", "U_OTHER"), "agent", "둘째 상담", center="둘째센터")
    found = town.through(kst(11, 24, 11), kst(12, 1, 9, 30))
    assert {kept.channel for kept in found if kept.channel.startswith("D_")} == {"D_LEAD", "D_OTHER"}


def test_a_bridge_may_forbid_reminders(database: Database) -> None:
    town = build_town(database)
    town.policy(remind="never")
    found = town.through(kst(11, 24, 11), kst(12, 1, 9, 30))
    assert [kept.channel for kept in found if kept.channel.startswith("D_")] == []


def test_any_number_of_scans_write_once(database: Database) -> None:
    town = build_town(database, ready=False)
    for _ in range(3):
        town.change()
        town.at(kst(11, 30, 10))
    assert town.kinds()["clock_warning"] == 1


def approve_anew(town: Town) -> None:
    from bridge.store.schema import EntryRow, LaunchRow, RevisionRow

    with town.database.write(town.floor.client) as session:
        revision = session.get_one(RevisionRow, town.floor.revision)
        revision.state = "approved"
        session.get_one(EntryRow, town.floor.entry).approved_revision_id = revision.id
        launch = session.get_one(LaunchRow, town.floor.launch)
        launch.state, launch.approved_at = "approved", town.now
        session.flush()
        delivery.plan(session, revision, launch, now=town.now)


def test_a_lead_puts_the_manual_in_front_of_his_center(database: Database) -> None:
    town = build_town(database, ready=False)
    town.policy(reach="lead")
    town.now = kst(11, 25, 10)
    approve_anew(town)
    assert to(town.at(kst(11, 25, 10))) == ["D_LEAD"]
    assert town.launch().distributed_at is None
    for by, error in ((AGENT, NotAllowedError), (APPROVER, NotAllowedError)):
        with pytest.raises(error), database.write(town.floor.client) as session:
            delivery.release(session, town.floor.revision, by=by, now=town.now)
    with database.write(town.floor.client) as session:
        assert delivery.release(session, town.floor.revision, by=LEAD, now=kst(11, 25, 11)) == 1
    assert to(town.at(kst(11, 25, 11))) == ["C_AGENTS"]
    assert town.launch().distributed_at == kst(11, 25, 11)


def test_leads_first_then_the_agents(database: Database) -> None:
    town = build_town(database, ready=False)
    town.change(stage="leads_first")
    town.now = kst(11, 25, 10)
    approve_anew(town)
    assert to(town.at(kst(11, 25, 10))) == ["D_LEAD"]
    assert "C_AGENTS" in to(town.at(kst(11, 25, 12)))


def test_agents_from_three_days_before_but_never_too_late(database: Database) -> None:
    town = build_town(database, ready=False)
    town.policy(stage="from_days", agents_days=1)
    town.now = kst(11, 25, 10)
    approve_anew(town)
    town.at(kst(11, 25, 10))
    found = town.through(kst(11, 25, 11), kst(11, 30, 10), every=timedelta(hours=1))
    assert [kept.channel for kept in found if kept.channel == "C_AGENTS"] == ["C_AGENTS"]
    assert town.launch().distributed_at == kst(11, 30, 9)


def test_what_is_frozen_waits_and_whoever_was_told_hears_it(database: Database) -> None:
    town = build_town(database)
    with database.write(town.floor.client) as session:
        launch = session.get_one(clockwork.LaunchRow, town.floor.launch)
        delivery.remind(session, launch, mark="x", now=kst(11, 25, 9))
        holding.freeze(session, launch, now=kst(11, 25, 9))
        with pytest.raises(OutdatedError):
            delivery.release(session, town.floor.revision, by=LEAD, now=kst(11, 25, 9))
    found = town.at(kst(11, 25, 9))
    assert [text[:12] for channel, text in texts(found) if channel == "C_AGENTS"] == ["*변경 소식이 있어 확"]
    with database.write(town.floor.client) as session:
        launch = session.get_one(clockwork.LaunchRow, town.floor.launch)
        holding.thaw(session, launch, mark="n1", now=kst(11, 25, 10), say=True)
    found = town.at(kst(11, 25, 10))
    assert sorted(text[:8] for channel, text in texts(found) if channel == "C_AGENTS") == [
        "*곧 오픈해요.",
        "*확인이 끝났어",
    ]
    assert SECOND.user_id not in str(found)


def test_who_was_told_that_nobody_knows_yet_has_nothing_to_press_once_it_was_sent(local_database: Database) -> None:
    town = build_town(local_database, ready=False)
    asked = [
        kept
        for kept in town.through(kst(11, 24, 12), kst(11, 30, 9), every=timedelta(hours=3))
        if "아직 센터에 알리지 않았어요" in kept.message.text
    ]
    assert [kept.channel for kept in asked] == ["D_APPROVER"]
    assert set(buttons(asked[0].message)) == {"headsup_send"}
    with town.database.write(town.floor.client) as session:
        headsup.send(session, town.floor.launch, by=APPROVER, now=town.now)
    town.at(town.now)
    (now,) = [kept.message for kept in town.chat.in_channel("D_APPROVER") if kept.ts == asked[0].ts]
    assert not buttons(now)
    assert "예고 보냄" in everything(now)
    assert "아직 센터에 알리지 않았어요" not in everything(now)
