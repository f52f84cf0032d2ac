"""The embedded HTTP server: waitress, stopped without cutting off whoever is being answered.

Waitress by itself ends its loop at SIGTERM with requests in its queue unanswered.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import structlog
from waitress import create_server, wasyncore
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer

from bridge.errors import SettingsError

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

log = structlog.get_logger(__name__)


class Server:
    """Serves `application` on `host`:`port` with `threads` threads; port 0 takes a free one. Raises SettingsError."""

    def __init__(self, application: WSGIApplication, *, host: str, port: int, threads: int, max_body: int) -> None:
        self._map: dict[int, Any] = {}
        try:
            self._server = create_server(
                application,
                map=self._map,
                host=host,
                port=port,
                threads=threads,
                ident=None,
                # What is larger is refused before it is kept; the application says so in words.
                max_request_body_size=max_body + 1,
                clear_untrusted_proxy_headers=True,
            )
        except (OSError, ValueError) as error:
            wasyncore.close_all(self._map)
            raise SettingsError(f"HOST and PORT: cannot listen on {host}:{port} ({error}).") from error
        # A name like `localhost` may stand for two addresses, each with a listener of its own.
        self._listeners = [one for one in self._map.values() if isinstance(one, BaseWSGIServer)]
        self.port = int(self._listeners[0].effective_port)

    def run(self, stop: threading.Event, *, drain: float) -> None:
        """Serve until `stop` is set; then take no more connections and answer what came in, for `drain` seconds at most."""
        while not stop.is_set():
            wasyncore.loop(timeout=0.2, count=1, map=self._map, use_poll=True)
        for listener in self._listeners:
            wasyncore.dispatcher.close(listener)
        until = time.monotonic() + drain
        while self._busy() and time.monotonic() < until:
            wasyncore.loop(timeout=0.05, count=1, map=self._map, use_poll=True)
        if self._busy():
            log.warning("web.cut_off", connections=self._busy())
        self._server.task_dispatcher.shutdown(timeout=1)
        wasyncore.close_all(self._map)

    def _busy(self) -> int:
        """Count the connections with a request that is being read or answered, or with an answer on its way."""
        channels = [one for one in list(self._map.values()) if isinstance(one, HTTPChannel)]
        return sum(bool(one.requests or one.total_outbufs_len or one.request is not None) for one in channels)
