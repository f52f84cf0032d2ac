"""The embedded server: many at once, and nobody cut off when it stops."""

from __future__ import annotations

import http.client
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from werkzeug.wrappers import Request, Response

from bridge.errors import SettingsError
from bridge.web.application import Route, Web
from bridge.web.server import Server


@contextmanager
def serving(
    view: Callable[[Request], Response], *, threads: int = 4, drain: float = 5.0
) -> Iterator[tuple[int, threading.Event, threading.Thread]]:
    web = Web([Route("/", view, ("GET", "POST"))], max_body=1000)
    server = Server(web, host="127.0.0.1", port=0, threads=threads, max_body=1000)
    stop = threading.Event()
    thread = threading.Thread(target=server.run, args=(stop,), kwargs={"drain": drain})
    thread.start()
    try:
        yield server.port, stop, thread
    finally:
        stop.set()
        thread.join(10)
        assert not thread.is_alive()


def get(port: int) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/")
    answer = connection.getresponse()
    found = answer.status, answer.read().decode()
    connection.close()
    return found


def test_whoever_is_being_answered_is_answered_to_the_end() -> None:
    begun = threading.Event()

    def slow(_request: Request) -> Response:
        begun.set()
        time.sleep(0.5)
        return Response("끝" * 100_000)

    with serving(slow) as (port, stop, thread):
        answers: list[tuple[int, str]] = []
        asking = threading.Thread(target=lambda: answers.append(get(port)))
        asking.start()
        assert begun.wait(5)
        stop.set()
        asking.join(10)
        assert [(status, len(text)) for status, text in answers] == [(200, 100_000)]
        thread.join(5)
        with pytest.raises(OSError):  # noqa: PT011 — refused or reset, as the system likes
            get(port)


def test_draining_ends_even_when_an_answer_does_not() -> None:
    begun, release = threading.Event(), threading.Event()

    def stuck(_request: Request) -> Response:
        begun.set()
        release.wait(20)
        return Response("")

    with serving(stuck, drain=0.3) as (port, stop, thread):

        def ask() -> None:
            with pytest.raises((OSError, http.client.HTTPException)):
                get(port)

        asking = threading.Thread(target=ask)
        asking.start()
        assert begun.wait(5)
        stop.set()
        thread.join(5)
        assert not thread.is_alive()
        release.set()
        asking.join(10)


def test_requests_are_answered_side_by_side() -> None:
    together = threading.Barrier(4, timeout=5)

    def meet(_request: Request) -> Response:
        together.wait()
        return Response("ok")

    with serving(meet) as (port, _, _thread):
        answers: list[tuple[int, str]] = []
        asking = [threading.Thread(target=lambda: answers.append(get(port))) for _ in range(4)]
        for one in asking:
            one.start()
        for one in asking:
            one.join(10)
    assert answers == [(200, "ok")] * 4


def test_an_oversize_body_is_refused_before_it_is_kept() -> None:
    with serving(lambda request: Response(request.get_data())) as (port, _, _thread):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request("POST", "/", body=b"x" * 200_000)
        assert connection.getresponse().status == 413
        connection.close()


def test_a_bug_is_answered_without_a_traceback() -> None:
    def broken(_request: Request) -> Response:
        raise RuntimeError("비밀")

    with serving(broken) as (port, _, _thread):
        status, text = get(port)
    assert status == 500
    assert "비밀" not in text
    assert "Traceback" not in text


def test_an_address_in_use_is_said_in_words() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(SettingsError, match="PORT"):
            Server(Web([], max_body=1), host="127.0.0.1", port=taken.getsockname()[1], threads=2, max_body=1)
