"""What reaches the endpoint and is no good request of Slack's: a clear answer, nothing kept, nothing logged of the body."""

from __future__ import annotations

import json
import logging
import time

import pytest
from structlog.testing import capture_logs
from support.bot import make_bot
from support.slack import as_json, command, event, headers, message

from bridge.store.database import Database

SECRET_TEXT = "오픈 첫 주 한도 3천만원"


@pytest.mark.parametrize(
    "change",
    [
        {"x-slack-signature": "v0=" + "0" * 64},
        {"x-slack-signature": ""},
        {"x-slack-signature": "v0=한글"},
        {"x-slack-request-timestamp": ""},
        {"x-slack-request-timestamp": "yesterday"},
        {"x-slack-request-timestamp": "nan"},
        {"x-slack-request-timestamp": "-1"},
        {"x-slack-request-timestamp": "１７９５４７９３００"},
        {"x-slack-request-timestamp": "9" * 400},
        {"x-slack-request-timestamp": str(int(time.time()) - 3600)},
        {"x-slack-request-timestamp": str(int(time.time()) + 3600)},
    ],
)
def test_a_request_without_slacks_signature_is_refused_and_not_logged(
    local_database: Database, change: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    body, kind = as_json(event(message(SECRET_TEXT)))
    changed = headers(body) | change
    environ = {f"HTTP_{name.upper().replace('-', '_')}": wsgi(value) for name, value in changed.items()}
    with caplog.at_level(logging.DEBUG), capture_logs() as logged:
        answer = (
            make_bot(local_database)
            .web()
            .post("/slack/events", data=body, content_type=kind, environ_overrides=environ)
        )
    assert answer.status_code == 401
    assert SECRET_TEXT not in caplog.text + json.dumps(logged, ensure_ascii=False)


def wsgi(value: str) -> str:
    """A header as WSGI servers hand it over."""
    return value.encode().decode("latin-1")


def test_a_stale_but_rightly_signed_request_is_refused(local_database: Database) -> None:
    assert make_bot(local_database).post(event(message()), at=time.time() - 301).status_code == 401


def test_a_signature_of_another_secret_is_refused(local_database: Database) -> None:
    assert make_bot(local_database).post(command("환불"), secret="another").status_code == 401


def test_without_a_signing_secret_nothing_is_accepted_over_http(local_database: Database) -> None:
    bot = make_bot(local_database, slack_signing_secret=None)
    assert bot.post(event(message())).status_code == 401
    assert bot.dispatch(event(message())).status == 200


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"{", "application/json"),
        (b"not json", "application/json"),
        (b"[]", "application/json"),
        (b"1", "application/json"),
        (b'"text"', "application/json"),
        (b"\xff\xfe\x00", "application/json"),
        (b"[" * 100_000, "application/json"),
        (b'{"team": 5}', "application/json"),
        (b"payload=%7B", "application/x-www-form-urlencoded"),
        (b"payload=[]", "application/x-www-form-urlencoded"),
    ],
)
def test_a_body_that_is_no_payload_gets_400(local_database: Database, body: bytes, kind: str) -> None:
    signed = headers(body.decode("latin-1"))
    answer = make_bot(local_database).web().post("/slack/events", data=body, content_type=kind, headers=signed)
    assert answer.status_code == 400


@pytest.mark.parametrize(
    "payload",
    [
        {"type": "event_callback", "event": "text", "event_id": "Ev1", "team_id": "T0CLIENT"},
        {"type": "event_callback", "event": {}, "event_id": "Ev1", "team_id": "T0CLIENT"},
        {"type": "event_callback", "event": {"type": "message"}, "team_id": "T0CLIENT"},
        {"type": "event_callback", "event": {"type": "message"}, "event_id": "E" * 300, "team_id": "T0CLIENT"},
    ],
)
def test_a_signed_event_of_a_wrong_shape_gets_400(local_database: Database, payload: dict[str, object]) -> None:
    assert make_bot(local_database).post(payload).status_code == 400


def test_an_oversize_body_gets_413(local_database: Database) -> None:
    bot = make_bot(local_database, max_body=20_000)
    assert bot.post(event(message("가" * 20_000))).status_code == 413
    assert bot.post(event(message("가" * 1_000))).status_code == 200


def test_a_note_of_40_000_characters_is_no_oversize_body(local_database: Database) -> None:
    assert make_bot(local_database).post(event(message("가" * 40_000))).status_code == 200


def test_other_methods_and_paths(local_database: Database) -> None:
    web = make_bot(local_database).web()
    assert web.get("/slack/events").status_code == 405
    assert web.get("/slack/events").headers["allow"] == "POST"
    assert web.get("/nowhere").status_code == 404


def test_slack_checks_the_address_when_it_is_entered(local_database: Database) -> None:
    bot = make_bot(local_database)
    body = json.dumps({"type": "url_verification", "challenge": "3eZbrw1aB", "token": "t"})
    answer = bot.web().post("/slack/events", data=body, content_type="application/json", headers=headers(body))
    assert (answer.status_code, answer.get_json()) == (200, {"challenge": "3eZbrw1aB"})


def test_a_rate_limit_notice_is_taken_without_complaint(local_database: Database) -> None:
    bot = make_bot(local_database)
    body = json.dumps({"type": "app_rate_limited", "team_id": "T0CLIENT", "minute_rate_limited": 1})
    answer = bot.web().post("/slack/events", data=body, content_type="application/json", headers=headers(body))
    assert answer.status_code == 200
