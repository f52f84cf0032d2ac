"""Socket Mode's server side: each payload goes to one of the open connections and waits for its acknowledgement."""

from __future__ import annotations

import asyncio
import itertools
import json
import secrets
import threading
from concurrent.futures import Future
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect

Json = dict[str, Any]
MOST_CONNECTIONS = 10


class SocketHub:
    """The open connections. `send` is called from any thread, the rest on the server's loop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sockets: list[WebSocket] = []
        self._tickets: set[str] = set()
        self._waiting: dict[str, Future[Json | None]] = {}
        self._turn = itertools.count()
        self._loop: asyncio.AbstractEventLoop | None = None
        self.ever_connected = False

    @property
    def connections(self) -> int:
        """How many connections are open."""
        with self._lock:
            return len(self._sockets)

    def ticket(self) -> str:
        """Return the right to open one connection."""
        ticket = secrets.token_urlsafe(16)
        self._tickets.add(ticket)
        return ticket

    async def serve(self, socket: WebSocket, app_id: str) -> None:
        """Keep one connection until it ends."""
        ticket = socket.query_params.get("ticket", "")
        if ticket not in self._tickets or self.connections >= MOST_CONNECTIONS:
            await socket.close(code=4403)
            return
        self._tickets.discard(ticket)
        await socket.accept()
        self._loop = asyncio.get_running_loop()
        with self._lock:
            self._sockets.append(socket)
            self.ever_connected = True
            number = len(self._sockets)
        hello = {
            "type": "hello",
            "num_connections": number,
            "debug_info": {"host": "applink-playground", "build_number": 1, "approximate_connection_time": 18060},
            "connection_info": {"app_id": app_id},
        }
        try:
            await socket.send_text(json.dumps(hello))
            while True:
                self._acknowledged(await socket.receive_text())
        except (WebSocketDisconnect, RuntimeError):
            pass
        finally:
            with self._lock:
                if socket in self._sockets:
                    self._sockets.remove(socket)

    def _acknowledged(self, text: str) -> None:
        try:
            answer = json.loads(text)
        except ValueError:
            return
        if isinstance(answer, dict):
            with self._lock:
                waiting = self._waiting.pop(str(answer.get("envelope_id")), None)
            if waiting is not None and not waiting.done():
                waiting.set_result(answer.get("payload"))

    def send(self, kind: str, payload: Json, timeout: float, extra: Json) -> tuple[bool, Json | None, str]:
        """Send one payload to any one connection. Return (acknowledged, the answer's payload, what went wrong).

        What went wrong is `connection_failed` without a connection and `timeout` (seconds) without an acknowledgement.
        """
        envelope_id = secrets.token_hex(16)
        envelope = {"envelope_id": envelope_id, "type": kind, "payload": payload, **extra}
        envelope["accepts_response_payload"] = kind != "events_api"
        with self._lock:
            if not self._sockets or self._loop is None:
                return False, None, "connection_failed"
            socket = self._sockets[next(self._turn) % len(self._sockets)]
            waiting: Future[Json | None] = Future()
            self._waiting[envelope_id] = waiting
            loop = self._loop
        try:
            asyncio.run_coroutine_threadsafe(socket.send_text(json.dumps(envelope)), loop)
            return True, waiting.result(timeout), ""
        except TimeoutError:
            return False, None, "timeout"
        except RuntimeError:
            return False, None, "connection_failed"
        finally:
            with self._lock:
                self._waiting.pop(envelope_id, None)

    def disconnect(self, reason: str = "refresh_requested", *, abruptly: bool = False) -> None:
        """End all connections; `abruptly` without the message that says so first."""
        with self._lock:
            sockets, loop = list(self._sockets), self._loop
        for socket in sockets:
            if loop is not None:
                asyncio.run_coroutine_threadsafe(_end(socket, "" if abruptly else reason), loop)


async def _end(socket: WebSocket, reason: str) -> None:
    if reason:
        farewell = {"type": "disconnect", "reason": reason, "debug_info": {"host": "applink-playground"}}
        await socket.send_text(json.dumps(farewell))
    await socket.close()
