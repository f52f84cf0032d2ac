"""Time in hand: the workspace's clock and the bot's are one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bridge.clock import clock
from bridge.playground.timepiece import Timepiece

START = datetime(2026, 11, 24, 0, 15, tzinfo=UTC)


class Machine:
    """The machine's own clock."""

    def __init__(self) -> None:
        self.time = datetime(2027, 3, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time


def test_it_begins_where_it_is_told_and_runs_from_there(tmp_path: Path) -> None:
    machine = Machine()
    time = Timepiece(tmp_path / "clock", START, machine)
    machine.time += timedelta(minutes=3)
    assert time.now() == START + timedelta(minutes=3)


def test_paused_it_stands_still_is_moved_and_goes_on_from_there(tmp_path: Path) -> None:
    machine = Machine()
    time = Timepiece(tmp_path / "clock", START, machine)
    time.pause()
    machine.time += timedelta(hours=5)
    assert time.now() == START
    time.advance(timedelta(days=1))
    assert time.now() == START + timedelta(days=1)
    assert time.paused
    time.resume()
    machine.time += timedelta(seconds=9)
    assert time.now() == START + timedelta(days=1, seconds=9)


def test_the_bot_reads_the_same_time(tmp_path: Path) -> None:
    time = Timepiece(tmp_path / "clock", START)
    bot = clock(time.file)
    assert abs(bot() - time.now()) < timedelta(seconds=1)
    time.advance(timedelta(days=400))
    assert abs(bot() - time.now()) < timedelta(seconds=1)
    time.pause()
    assert abs(bot() - time.now()) < timedelta(milliseconds=1)
    assert bot() == bot()
