"""What is logged: lines that help, and neither tokens nor what people wrote."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bridge.logs import set_up_logs
from bridge.store.database import EVERYONE, Database

TOKEN = "xoxb-1234567890-abcDEF.123"


@pytest.fixture
def out() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    before = structlog.get_config()
    yield io.StringIO()
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**before)


@pytest.mark.parametrize("form", ["text", "json"])
def test_tokens_are_blanked_wherever_they_stand(out: io.StringIO, form: str) -> None:
    set_up_logs(level="INFO", form=form, stream=out)
    log = structlog.get_logger("test")
    log.info("asked", header=f"Bearer {TOKEN}")
    logging.getLogger("elsewhere").warning("request to %s with xapp-1-A1-abc", TOKEN)
    try:
        raise RuntimeError(f"invalid: {TOKEN}")
    except RuntimeError:
        log.exception("failed")
    written = out.getvalue()
    assert "RuntimeError" in written
    assert "1234567890" not in written
    assert "A1-abc" not in written


def test_json_lines_are_read_by_programs(out: io.StringIO) -> None:
    set_up_logs(level="INFO", form="json", stream=out)
    structlog.get_logger("test").info("outbox.sent", outbox_id="o1", kind="manual")
    line = json.loads(out.getvalue())
    assert (line["event"], line["outbox_id"], line["level"], line["logger"]) == ("outbox.sent", "o1", "info", "test")
    assert line["timestamp"].endswith("Z")


@pytest.mark.parametrize(
    "name", ["slack_bolt.App", "slack_sdk.web.base_client", "bridge.slack.sdk", "sqlalchemy.engine"]
)
def test_the_libraries_that_log_requests_stay_quiet_whatever_the_level(out: io.StringIO, name: str) -> None:
    set_up_logs(level="DEBUG", form="text", stream=out)
    logging.getLogger(name).info("body: 오픈 첫 주 한도 3천만원")
    assert out.getvalue() == ""


def test_a_databases_error_does_not_quote_what_was_to_be_written(database: Database) -> None:
    with pytest.raises(SQLAlchemyError) as caught, database.read(EVERYONE) as session:
        session.execute(text("SELECT :written FROM nowhere"), {"written": "오픈 첫 주 한도"})
    assert "nowhere" in str(caught.value)
    assert "오픈 첫 주" not in str(caught.value)
