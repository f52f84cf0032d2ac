"""A running process: its threads, how it is told to stop, and in which order it does.

First no more requests are taken and those in hand are answered; then the worker finishes what it is sending; then the database
is closed. A second signal ends the process at once.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

import structlog

from bridge.app import Service, web
from bridge.errors import SettingsError
from bridge.slack.socket import Socket
from bridge.web.server import Server

log = structlog.get_logger(__name__)


@contextmanager
def stopping() -> Iterator[threading.Event]:
    """Yield an event that SIGTERM and SIGINT set."""
    stop = threading.Event()

    def asked(number: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            raise SystemExit(128 + number)
        log.info("stopping", signal=signal.Signals(number).name)
        stop.set()

    before = {number: signal.signal(number, asked) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def serve(
    service: Service,
    stop: threading.Event,
    *,
    socket_mode: bool = False,
    worker: bool = True,
    ready: Callable[[int], None] = lambda _port: None,
) -> None:
    """Serve until `stop` is set, over HTTP or in Socket Mode, with the worker unless told otherwise.

    `ready` is called with the port once requests are taken. Raises SettingsError.
    """
    settings = service.settings
    socket = _socket(service) if socket_mode else None
    sending = _Working(service) if worker else None

    def alive() -> str | None:
        return (sending.stopped() if sending else None) or (socket.stalled() if socket else None)

    server = Server(
        web(service, slack=not socket_mode, alive=alive),
        host=settings.host,
        port=settings.port,
        threads=settings.http_threads,
        max_body=settings.max_body,
    )
    if sending:
        sending.start()
    try:
        if socket is None:
            ready(server.port)
            server.run(stop, drain=settings.drain_timeout)
        else:
            _serve_socket(socket, server, stop, settings.drain_timeout, ready)
    finally:
        stop.set()
        if sending:
            sending.finish(settings.drain_timeout)


def work(service: Service, stop: threading.Event, *, ready: Callable[[int | None], None] = lambda _port: None) -> None:
    """Work off inbox and outbox until `stop` is set, then finish what is in hand within DRAIN_TIMEOUT.

    Health and metrics are answered on WORKER_PORT where it is set. `ready` is called with that port once work has begun. Raises
    SettingsError.
    """
    settings = service.settings
    working = _Working(service)
    server = None
    if settings.worker_port is not None:
        health = web(service, slack=False, alive=working.stopped)
        server = Server(health, host=settings.host, port=settings.worker_port, threads=2, max_body=settings.max_body)
    working.start()
    try:
        ready(server.port if server else None)
        if server:
            server.run(stop, drain=1.0)
        stop.wait()
    finally:
        stop.set()
        working.finish(settings.drain_timeout)


def _serve_socket(
    socket: Socket, server: Server, stop: threading.Event, drain: float, ready: Callable[[int], None]
) -> None:
    """Keep health and metrics on HTTP while Slack's requests come over the socket."""
    beside = threading.Thread(target=server.run, args=(stop,), kwargs={"drain": 1.0}, name="http", daemon=True)
    beside.start()
    try:
        ready(server.port)
        socket.run(stop, drain=drain)
    finally:
        stop.set()
        beside.join(5)


def _socket(service: Service) -> Socket:
    token = service.settings.slack_app_token
    if token is None:
        raise SettingsError("SLACK_APP_TOKEN: Socket Mode needs an app-level token (xapp-…); see docs/slack.md.")
    return Socket(
        service.app,
        service.dispatch,
        app_token=token.get_secret_value(),
        threads=service.settings.http_threads,
    )


class _Working:
    """The worker in a thread of its own, which outlives the requests."""

    def __init__(self, service: Service) -> None:
        self._worker = service.worker
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._worker.run, args=(self._stop,), name="worker", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stopped(self) -> str | None:
        return self._worker.stalled() if self._thread.is_alive() else "worker"

    def finish(self, seconds: float) -> None:
        self._stop.set()
        self._thread.join(seconds)
        if self._thread.is_alive():
            log.warning("worker.cut_off")
