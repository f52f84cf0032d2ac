"""Events are written down before they are acknowledged, once each, and none of ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from support.bot import Bot, make_bot
from support.slack import APP_ID, BOT_ID, BOT_USER, OTHER_TEAM, TEAM, event, message

from bridge.services import intake
from bridge.slack.context import Context
from bridge.slack.listeners import inbox as listener
from bridge.store.database import EVERYONE, Database
from bridge.store.installations import Installation, save_installation
from bridge.store.schema import InboxRow, InstallationRow


def rows(database: Database) -> list[InboxRow]:
    with database.read(EVERYONE) as session:
        return list(session.scalars(select(InboxRow).order_by(InboxRow.id)))


def test_an_event_is_kept_under_slacks_id_without_the_verification_token(database: Database) -> None:
    bot = make_bot(database)
    assert bot.dispatch(event(message("12/1 오픈"), event_id="Ev42")).status == 200
    (row,) = rows(database)
    assert (row.event_key, row.team_id, row.type, row.state) == ("Ev42", TEAM, "message", "new")
    assert row.payload["event"]["text"] == "12/1 오픈"
    assert "token" not in row.payload
    assert bot.woken == [1]


def test_an_event_delivered_three_times_is_kept_once(database: Database) -> None:
    bot = make_bot(database)
    for _ in range(3):
        assert bot.dispatch(event(message(), event_id="Ev1")).status == 200
    assert len(rows(database)) == 1
    assert len(bot.woken) == 1


@pytest.mark.parametrize(
    "inner",
    [
        message(subtype="message_changed", message=message("neu", edited={"user": "U1", "ts": "2"})),
        message(subtype="message_deleted", deleted_ts="1"),
        message(subtype="bot_message", bot_id="B0OTHER", app_id="A0OTHER"),
        message(subtype="file_share", files=[]),
        {"type": "channel_id_changed", "old_channel_id": "C1", "new_channel_id": "C2", "event_ts": "1"},
        {"type": "member_joined_channel", "user": "U0AGENT", "channel": "C1", "team": TEAM},
        {"type": "member_joined_channel", "user": BOT_USER, "channel": "C1", "team": TEAM},
        {"type": "app_home_opened", "user": "U0AGENT", "tab": "home", "channel": "D1"},
        {"type": "something_new_of_slacks"},
    ],
    ids=lambda inner: f"{inner['type']}-{inner.get('subtype', '')}-{inner.get('user', '')}",
)
def test_every_kind_of_event_is_kept(local_database: Database, inner: dict[str, Any]) -> None:
    assert make_bot(local_database).dispatch(event(inner)).status == 200
    assert [row.type for row in rows(local_database)] == [inner["type"]]


@pytest.mark.parametrize(
    "inner",
    [
        message(user=BOT_USER),
        message(bot_id=BOT_ID, app_id=APP_ID),
        message(user="U0BOTELSEWHERE", bot_id="B0ELSEWHERE", app_id=APP_ID),
        message(user="U0BOTELSEWHERE", bot_id="B0ELSEWHERE", bot_profile={"app_id": APP_ID}),
        message(subtype="message_changed", message=message(bot_id=BOT_ID), previous_message=message()),
        message(subtype="message_deleted", previous_message=message(app_id=APP_ID)),
    ],
    ids=["bot user", "bot id", "other installation", "profile", "changed", "deleted"],
)
def test_our_own_messages_are_dropped(local_database: Database, inner: dict[str, Any]) -> None:
    assert make_bot(local_database).dispatch(event(inner)).status == 200
    assert rows(local_database) == []


def test_an_event_of_a_workspace_without_the_app_is_refused(local_database: Database) -> None:
    answer = make_bot(local_database).dispatch(event(message(), team="T0STRANGER"))
    assert answer.status == 200  # nothing that Slack should send again
    assert rows(local_database) == []


def test_an_event_that_could_not_be_written_is_answered_with_500_and_taken_when_it_comes_again(
    local_database: Database,
) -> None:
    bot = make_bot(local_database)
    bot.dispatch(event(message(), event_id="Ev0"))  # the installation is remembered
    with local_database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE inbox RENAME TO hidden")
    assert bot.post(event(message(), event_id="Ev1")).status_code == 500
    with local_database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE hidden RENAME TO inbox")
    assert bot.post(event(message(), event_id="Ev1")).status_code == 200
    assert [row.event_key for row in rows(local_database)] == ["Ev0", "Ev1"]


def test_a_lost_database_does_not_look_like_a_missing_installation(local_database: Database) -> None:
    bot = make_bot(local_database)
    with local_database.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE installations")
    with pytest.raises(OperationalError):
        bot.installed.find(TEAM)
    assert bot.post(event(message())).status_code == 500


@pytest.mark.parametrize(
    ("inner", "revoked"),
    [
        ({"type": "app_uninstalled"}, True),
        ({"type": "tokens_revoked", "tokens": {"bot": [BOT_USER]}}, True),
        ({"type": "tokens_revoked", "tokens": {"oauth": ["U0SOMEBODY"], "bot": []}}, False),
    ],
)
def test_a_revoked_installation_is_used_no_more(local_database: Database, inner: dict[str, Any], revoked: bool) -> None:
    bot = make_bot(local_database)
    assert bot.installed.find(TEAM) is not None
    assert bot.dispatch(event(inner)).status == 200
    assert (bot.installed.find(TEAM) is None) is revoked
    assert bot.installed.find(OTHER_TEAM) is not None
    with local_database.read(EVERYONE) as session:
        stamps = dict(session.execute(select(InstallationRow.team_id, InstallationRow.revoked_at)).all())
    assert (stamps[TEAM] is not None) is revoked
    assert [row.type for row in rows(local_database)] == [inner["type"]]


def test_a_mention_is_answered_once_after_it_was_kept(
    local_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, int]] = []

    def answer(body: dict[str, Any], context: Context, client: Any) -> None:
        seen.append((body["event"]["text"], len(rows(context.database))))
        assert client.token == f"xoxb-{TEAM}"

    bot = with_answer(local_database, monkeypatch, answer)
    mention = {"type": "app_mention", "user": "U1", "text": "<@U0BOT> 환불", "channel": "C1", "ts": "1", "team": TEAM}
    bot.dispatch(event(mention, event_id="Ev1"))
    bot.dispatch(event(mention, event_id="Ev1"))
    bot.dispatch(event(message("환불?", channel="D1", channel_type="im"), event_id="Ev2"))
    bot.dispatch(event(message("환불?"), event_id="Ev3"))
    bot.dispatch(event(message("x", channel="D1", channel_type="im", subtype="message_changed"), event_id="Ev4"))
    assert seen == [("<@U0BOT> 환불", 1), ("환불?", 2)]


def test_a_failing_answer_does_not_lose_the_event(local_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(body: dict[str, Any], context: Context, client: Any) -> None:
        raise RuntimeError("a bug")

    bot = with_answer(local_database, monkeypatch, answer, slack_api_url="http://127.0.0.1:9/")
    mention = {"type": "app_mention", "user": "U1", "text": "환불", "channel": "C1", "ts": "1", "team": TEAM}
    assert bot.dispatch(event(mention)).status == 200
    assert len(rows(local_database)) == 1


def with_answer(
    database: Database, monkeypatch: pytest.MonkeyPatch, answer: Callable[..., None], **settings: Any
) -> Bot:
    # The features that answer are the product's own list; this test is about the seam alone.
    monkeypatch.setattr("bridge.slack.listeners.ANSWERS", (listener.Answer(listener.wants_words, answer),))
    return make_bot(database, **settings)


def test_working_off_a_revocation_later_does_not_revoke_a_new_installation(local_database: Database) -> None:
    bot = make_bot(local_database)
    bot.dispatch(event({"type": "app_uninstalled"}))
    with local_database.write(EVERYONE) as session:
        save_installation(session, bot.box, Installation(TEAM, BOT_USER, "xoxb-new"), now=bot.context.now())
    with local_database.write(EVERYONE) as session:
        row = session.scalars(select(InboxRow)).one()
        intake.handle(session, row, playbook=bot.context.playbook, now=bot.context.now())
    bot.installed.forget(TEAM)
    found = bot.installed.find(TEAM)
    assert found is not None
    assert found.bot_token == "xoxb-new"
