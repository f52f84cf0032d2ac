"""오픈 공지인가요?: asked privately, once."""

from __future__ import annotations

import pytest
from sqlalchemy import update
from support.blocks import buttons, everything
from support.desk import PLANNER, Desk, furnish

from bridge.services import asking
from bridge.store.database import Database
from bridge.store.schema import AnnouncementRow


@pytest.fixture
def desk(database: Database) -> Desk:
    desk = furnish(database)
    set_state(desk, "asked")
    desk.do(ask)
    return desk


def ask(session: object, *, now: object) -> None:
    from sqlalchemy import select
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
        asking.answered(session, 1, now=desk.at)
    (kept,) = desk.cards(f"D{PLANNER.user_id[1:]}")
    assert said in everything(kept.message)
    assert buttons(kept.message) == {}


def test_what_was_decided_before_the_question_went_out_is_not_asked(desk: Desk) -> None:
    set_state(desk, "dismissed")
    assert desk.cards(f"D{PLANNER.user_id[1:]}") == []
