"""오픈 공지인가요?: asked privately, once."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import select, update
from support.blocks import buttons, everything
from support.desk import PLANNER, PLANS, PLAYBOOK, Desk, furnish

from bridge.services import asking, registering
from bridge.store.database import Database
from bridge.store.schema import AnnouncementRow, LaunchRow


@pytest.fixture
def desk(database: Database) -> Desk:
    desk = furnish(database)
    set_state(desk, "asked")
    desk.do(ask)
    return desk


def ask(session: object, *, now: object) -> None:
    from sqlalchemy.orm import Session

    assert isinstance(session, Session)
    asking.ask(session, session.scalars(select(AnnouncementRow)).one(), now=now)  # type: ignore[arg-type]


def set_state(desk: Desk, state: str) -> None:
    with desk.database.write(desk.client) as session:
        session.execute(update(AnnouncementRow).values(state=state))


def test_only_the_author_is_asked_and_once(desk: Desk) -> None:
    desk.do(ask)
    (kept,) = desk.cards(f"D{PLANNER.user_id[1:]}")
    assert "오픈 공지인가요?" in everything(kept.message)
    assert "간편환불" in everything(kept.message)
    assert set(buttons(kept.message)) == {"asking_yes", "asking_no"}


@pytest.mark.parametrize(("state", "said"), [("accepted", "등록했어요"), ("dismissed", "지나갈게요")])
def test_once_answered_it_asks_no_more(desk: Desk, state: str, said: str) -> None:
    desk.send()
    set_state(desk, state)
    with desk.database.write(desk.client) as session:
        asking.refresh(session, 1, now=desk.at)
    (kept,) = desk.cards(f"D{PLANNER.user_id[1:]}")
    assert said in everything(kept.message)
    assert buttons(kept.message) == {}


def test_two_answers_at_once_register_one_launch(desk: Desk) -> None:
    with desk.database.write(desk.client) as session:
        other = AnnouncementRow(
            bridge_id=desk.bridge,
            team_id=PLANNER.team_id,
            channel_id=PLANS,
            ts="1795479300.000200",
            author_team=PLANNER.team_id,
            author_user=PLANNER.user_id,
            text="12/8(화) 오전 10시에 *간편송금*이 오픈됩니다.",
            kind="other",
            state="asked",
            posted_at=desk.at,
            received_at=desk.at,
        )
        session.add(other)
        session.flush()
        asked = other.id
    ready = threading.Barrier(3)
    failures: list[Exception] = []

    def yes() -> None:
        ready.wait()
        try:
            desk.do(registering.accept, asked, by=PLANNER, playbook=PLAYBOOK)
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=yes) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with desk.database.read(desk.client) as session:
        assert len(session.scalars(select(LaunchRow).where(LaunchRow.announcement_id == asked)).all()) == 1


def test_what_was_decided_before_the_question_went_out_is_not_asked(desk: Desk) -> None:
    set_state(desk, "dismissed")
    assert desk.cards(f"D{PLANNER.user_id[1:]}") == []
