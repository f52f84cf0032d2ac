"""Writers are served in the order in which they come, and whoever gives up waiting holds nobody up."""

from __future__ import annotations

import threading
import time

import pytest

from bridge.store.turns import Turns


def waiting(turns: Turns) -> int:
    return len(turns._waiting)


def test_whoever_came_first_is_served_first() -> None:
    turns, served = Turns(), list[int]()

    def take(number: int) -> None:
        with turns:
            served.append(number)

    threads = [threading.Thread(target=take, args=(number,)) for number in range(8)]
    with turns:
        for number, thread in enumerate(threads):
            thread.start()
            while waiting(turns) <= number:
                time.sleep(0.001)
    with turns:  # comes behind all of them
        assert served == list(range(8))
    for thread in threads:
        thread.join()


def test_one_at_a_time() -> None:
    turns, inside, most = Turns(), 0, 0

    def take() -> None:
        nonlocal inside, most
        for _ in range(200):
            with turns:
                inside += 1
                most = max(most, inside)
                inside -= 1

    threads = [threading.Thread(target=take) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (most, inside) == (1, 0)


@pytest.mark.parametrize("handed_over", [False, True])
def test_who_is_interrupted_while_waiting_holds_nobody_up(monkeypatch: pytest.MonkeyPatch, handed_over: bool) -> None:
    turns = Turns()
    turns.__enter__()

    class Ticket:
        """A lock whose second acquiring is interrupted, before or after its turn has come."""

        def __init__(self) -> None:
            self.times = 0

        def acquire(self) -> None:
            self.times += 1
            if self.times == 2:
                if handed_over:
                    turns.__exit__()
                raise SystemExit

        def release(self) -> None:
            """Do nothing."""

    monkeypatch.setattr(threading, "Lock", Ticket)
    with pytest.raises(SystemExit):
        turns.__enter__()
    monkeypatch.undo()
    if not handed_over:
        turns.__exit__()
    with turns:
        assert waiting(turns) == 0
