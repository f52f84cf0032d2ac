"""Whoever clicks is told what went wrong: in words, in his language, and never a traceback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from slack_bolt import BoltResponse
from structlog.testing import capture_logs
from support.api import Api, Asked, serving
from support.bot import NOW, Bot, make_bot
from support.slack import TEAM, click, command, submission

from bridge.errors import BridgeError, InvalidInputError, NotAllowedError
from bridge.messages import load_messages
from bridge.messages.told import sentence
from bridge.slack.guard import guarded
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import BridgeRow, ClientRow, PersonRow

KO, EN = load_messages("ko"), load_messages("en")


@pytest.fixture
def slack() -> Iterator[Api]:
    with serving(lambda _: (200, {}, {"ok": True})) as api:
        yield api


@pytest.fixture
def bot(local_database: Database, slack: Api, monkeypatch: pytest.MonkeyPatch) -> Bot:
    def register(app: Any, context: Any) -> None:
        def fail(body: dict[str, Any]) -> None:
            raise ERRORS[json.dumps(body).split("raise-")[1].split('"')[0]]

        def succeed() -> None:
            """Neither acknowledge nor fail."""

        def change_mind(ack: Any) -> None:
            ack()
            raise NotAllowedError

        answer = guarded(context)
        app.command("/fine")(answer(succeed))
        app.command("/changed")(answer(change_mind))
        app.command("/manual")(answer(fail))
        app.action("press")(answer(fail))
        app.view("form")(answer(fail))
        app.shortcut("note")(answer(fail))
        app.options("pick")(answer(fail))

    monkeypatch.setattr("bridge.slack.listeners.FEATURES", (register,))
    return make_bot(local_database, slack_api_url=slack.url)


ERRORS: dict[str, Exception] = {
    "refused": NotAllowedError(),
    "field": InvalidInputError(field="price"),
    "bug": RuntimeError("internal: 한도 3천만원"),
}


def read(answer: BoltResponse) -> dict[str, Any]:
    found = json.loads(answer.body)
    assert isinstance(found, dict)
    return found


def click_on(bot: Bot, slack: Api, value: str, **more: Any) -> Asked:
    payload = click("press", value, **more) | {"response_url": slack.url + "response"}
    assert bot.dispatch(payload).status == 200
    return slack.asked[-1]


def test_a_listener_that_does_not_acknowledge_is_acknowledged(bot: Bot) -> None:
    answer = bot.dispatch(command(name="/fine"))
    assert (answer.status, answer.body) == (200, "")


def test_a_command_is_answered_to_the_asker_only(bot: Bot) -> None:
    answer = read(bot.dispatch(command("raise-refused")))
    assert answer == {"text": KO("error.not_allowed"), "response_type": "ephemeral"}


def test_an_error_after_the_acknowledgement_replaces_it(bot: Bot) -> None:
    assert read(bot.dispatch(command(name="/changed")))["text"] == KO("error.not_allowed")


def test_a_bug_is_told_with_the_reference_under_which_it_is_logged(bot: Bot) -> None:
    with capture_logs() as logged:
        text = read(bot.dispatch(command("raise-bug")))["text"]
    (entry,) = [line for line in logged if line["event"] == "listener.failed"]
    assert text == KO("error.unexpected", reference=entry["reference"])
    assert isinstance(entry["exc_info"], RuntimeError)
    assert "3천만원" not in text


def test_a_click_is_answered_beside_the_message(bot: Bot, slack: Api) -> None:
    asked = click_on(bot, slack, "raise-refused")
    assert asked.method == "response"
    assert asked.body == {
        "text": KO("error.not_allowed"),
        "response_type": "ephemeral",
        "replace_original": False,
    }


def test_a_click_in_a_modal_is_answered_with_a_modal(bot: Bot, slack: Api) -> None:
    payload = click("press", "raise-refused", view={"type": "modal", "id": "V1", "app_installed_team_id": TEAM})
    for name in ("response_url", "channel", "message"):
        del payload[name]
    assert bot.dispatch(payload).status == 200
    asked = slack.asked[-1]
    assert (asked.method, asked.body["trigger_id"]) == ("views.push", "1.2.3")
    assert KO("error.not_allowed") in json.dumps(asked.body, ensure_ascii=False)


def test_a_wrong_field_is_marked_in_its_modal(bot: Bot) -> None:
    payload = submission("form", values={"price": {"raise-field": {"value": "x"}}})
    answer = read(bot.dispatch(payload))
    assert answer == {"response_action": "errors", "errors": {"price": KO("error.invalid_input")}}


def test_a_refused_form_keeps_what_was_entered_below_the_explanation(bot: Bot) -> None:
    answer = read(bot.dispatch(submission("form", values={"b": {"raise-refused": {"value": "x"}}})))
    assert answer["response_action"] == "push"
    assert answer["view"]["blocks"][0]["text"]["text"] == KO("error.not_allowed")


def test_a_global_shortcut_is_answered_with_a_modal(bot: Bot, slack: Api) -> None:
    shortcut = {
        "type": "shortcut",
        "callback_id": "note",
        "trigger_id": "1.2.3",
        "team": {"id": TEAM},
        "user": {"id": "U1", "team_id": TEAM},
        "action_ts": "raise-refused",
    }
    assert bot.dispatch(shortcut).status == 200
    assert slack.asked[-1].method == "views.open"


def test_a_select_that_fails_offers_nothing(bot: Bot) -> None:
    asked = {
        "type": "block_suggestion",
        "action_id": "pick",
        "block_id": "b",
        "value": "raise-refused",
        "team": {"id": TEAM},
        "user": {"id": "U1", "team_id": TEAM},
    }
    assert read(bot.dispatch(asked)) == {"options": []}


def test_the_reader_is_answered_in_the_language_of_his_bridge(bot: Bot) -> None:
    with bot.database.write(EVERYONE) as session:
        client = ClientRow(name="Acme", created_at=NOW)
        session.add(client)
        session.flush()
        made = BridgeRow(client_id=client.id, name="Acme app", locale="en", created_at=NOW)
        session.add(made)
        session.flush()
        session.add(
            PersonRow(client_id=client.id, bridge_id=made.id, team_id=TEAM, user_id="U9", role="agent", joined_at=NOW)
        )
    assert read(bot.dispatch(command("raise-refused", user="U9")))["text"] == EN("error.not_allowed")


def test_an_unreachable_slack_does_not_turn_an_answer_into_a_failure(bot: Bot) -> None:
    payload = click("press", "raise-refused") | {"response_url": "http://127.0.0.1:9/gone"}
    with capture_logs() as logged:
        assert bot.dispatch(payload).status == 200
    assert [line for line in logged if line["event"] == "listener.could_not_tell"]


def test_a_button_nobody_knows_any_more_says_so(bot: Bot, slack: Api) -> None:
    payload = click("button.of.an.old.version") | {"response_url": slack.url + "response"}
    assert bot.dispatch(payload).status == 200
    assert slack.asked[-1].body["text"] == KO("error.outdated")
    assert read(bot.dispatch(command(name="/old")))["text"] == KO("error.outdated")
    assert read(bot.dispatch(submission("old")))["response_action"] == "push"


def test_links_and_choices_are_acknowledged_in_silence(bot: Bot, slack: Api) -> None:
    link = click("link") | {"response_url": slack.url + "response"}
    link["actions"][0]["url"] = "https://example.com"
    choice = click("choice") | {"response_url": slack.url + "response"}
    choice["actions"][0]["type"] = "static_select"
    for payload in (link, choice):
        assert bot.dispatch(payload).status == 200
    assert slack.asked == []


def test_a_command_from_a_workspace_without_the_app_is_told_so(bot: Bot, slack: Api) -> None:
    stranger = command("환불", team="T0STRANGER") | {"response_url": slack.url + "response"}
    assert bot.dispatch(stranger).status == 200
    assert slack.asked[-1].body["text"] == KO("error.not_installed")


def test_an_errors_sentence_falls_back_to_its_parents() -> None:
    class NewError(NotAllowedError):
        """An error without a sentence yet."""

        code = "error.not_in_the_catalogue"

    assert sentence(NewError(), KO) == KO("error.not_allowed")
    assert sentence(BridgeError(), KO) == KO("error.refused")
