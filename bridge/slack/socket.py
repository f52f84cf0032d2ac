"""Socket Mode: Slack's requests over a connection that we open, for an internal pilot behind a firewall.

slack_sdk's handler ignores SIGTERM, closes its socket before the answers in hand are sent, and has stalled in silence after
a reconnect. Here work in hand is finished first, and a connection over which nothing at all has come for a while is opened anew:
Slack greets each new one.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress

import structlog
from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.adapter.socket_mode.internals import build_headers, send_response
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bridge.slack.bolt import quiet_logger
from bridge.slack.reach import explained

log = structlog.get_logger(__name__)

# Seconds without a message of any kind after which the connection is opened anew; as many again, and it counts as dead.
SILENCE = 600.0


class Socket:
    """Socket Mode for `app`. `dispatch` answers a request; `threads` work at once; `clock` counts seconds."""

    def __init__(
        self,
        app: App,
        dispatch: Callable[[BoltRequest], BoltResponse],
        *,
        app_token: str,
        threads: int,
        silence: float = SILENCE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._dispatch = dispatch
        self._silence = silence
        self._clock = clock
        self._heard = clock()
        self._renewed = clock()
        self._working = 0
        self._draining = False
        self._idle = threading.Condition()
        self._client = SocketModeClient(
            app_token=app_token,
            logger=quiet_logger(),
            web_client=app.client,
            concurrency=threads,
            on_message_listeners=[self._hear],
        )
        self._client.socket_mode_request_listeners.append(self._handle)

    def run(self, stop: threading.Event, *, drain: float, watch: float = 5.0) -> None:
        """Connect and serve until `stop` is set; then finish what is in hand, for `drain` seconds at most.

        Raises SettingsError where the first connection fails.
        """
        try:
            with explained():
                self._client.connect()
            log.info("socket.connected")
            while not stop.wait(watch):
                self.check()
        finally:
            self._finish(drain)
            self._hang_up()
            self._client.close()
            log.info("socket.closed")

    def check(self) -> None:
        """Open the connection anew where nothing has come over it for long."""
        now = self._clock()
        if now - max(self._heard, self._renewed) < self._silence:
            return
        self._renewed = now
        log.warning("socket.silent", seconds=round(self.silent_for()))
        try:
            self._client.connect_to_new_endpoint(force=True)
        except Exception as error:  # the next look tries again; meanwhile `stalled` says so
            log.warning("socket.no_connection", kind=type(error).__name__)

    def stalled(self) -> str | None:
        """Return what is wrong, None where Slack has been heard lately."""
        silent = self.silent_for()
        return f"socket: nothing heard for {silent:.0f} s" if silent > 2 * self._silence else None

    def silent_for(self) -> float:
        """Return for how many seconds nothing at all has come from Slack."""
        return self._clock() - self._heard

    def _hear(self, _message: str) -> None:
        self._heard = self._clock()

    def _handle(self, client: BaseSocketModeClient, request: SocketModeRequest) -> None:
        with self._idle:
            if self._draining:
                return  # not acknowledged: Slack gives it to another connection
            self._working += 1
        try:
            begun = time.time()
            read = BoltRequest(mode="socket_mode", body=request.payload, headers=build_headers(request))
            send_response(client, request, self._dispatch(read), begun)
        finally:
            with self._idle:
                self._working -= 1
                self._idle.notify_all()

    def _hang_up(self) -> None:
        """Wake the thread that reads: closing waits for it, and it would read until its time-out."""
        session = self._client.current_session
        connection = session.sock if session is not None else None
        self._client.current_session_state.terminated = True
        if connection is not None:
            with suppress(OSError):  # Slack was quicker
                socket.socket.shutdown(connection, socket.SHUT_RDWR)  # of the connection itself, below TLS

    def _finish(self, drain: float) -> None:
        with self._idle:
            self._draining = True
            if not self._idle.wait_for(lambda: self._working == 0, timeout=drain):
                log.warning("socket.cut_off", requests=self._working)
