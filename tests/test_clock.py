"""The clock that can be moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bridge.clock import clock


def test_the_clock_follows_the_file(tmp_path: Path) -> None:
    file = tmp_path / "offset"
    now = clock(file)
    file.write_text("86400\n")
    assert timedelta(hours=23) < now() - datetime.now(UTC) < timedelta(hours=25)
    file.write_text("-3600")
    assert now() < datetime.now(UTC) - timedelta(minutes=59)


@pytest.mark.parametrize("content", [None, "", "tomorrow", "1e300", "nan"])
def test_a_file_that_says_nothing_leaves_the_clock_alone(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "offset"
    if content is not None:
        file.write_text(content)
    assert abs(clock(file)() - datetime.now(UTC)) < timedelta(seconds=5)
    assert clock()().tzinfo is not None


def test_the_clock_stands_still_where_the_file_says_so(tmp_path: Path) -> None:
    file = tmp_path / "offset"
    file.write_text("@1795479300.5\n")
    now = clock(file)
    assert now() == now() == datetime.fromtimestamp(1795479300.5, UTC)
