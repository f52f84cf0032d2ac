"""The workspace served from a thread of this process, on a loopback port."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import Sequence
from typing import Any

import uvicorn
from starlette.routing import BaseRoute
from uvicorn.protocols.http.h11_impl import H11Protocol

from bridge.errors import SettingsError
from bridge.playground.application import Transports, create_app
from bridge.playground.core import Workspace


def _protocol(transports: Transports) -> type[H11Protocol]:
    class Remembering(H11Protocol):
        """Remembers each connection, so that a fault can cut it."""

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            if self.client:
                transports[self.client] = transport

        def connection_lost(self, exc: Exception | None) -> None:
            if self.client:
                transports.pop(self.client, None)
            super().connection_lost(exc)

    return Remembering


class _Prompt(uvicorn.Server):
    """Stops when it is told to, not at its next look at the clock."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._wake: tuple[asyncio.AbstractEventLoop, asyncio.Event] | None = None

    async def main_loop(self) -> None:
        wake = asyncio.Event()
        self._wake = asyncio.get_running_loop(), wake
        ticks = 0
        while not await self.on_tick(ticks):
            ticks = (ticks + 1) % 864_000
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(wake.wait(), 0.1)

    def stop(self) -> None:
        """Stop, from any thread."""
        self.should_exit = True
        if self._wake is not None:
            loop, wake = self._wake
            loop.call_soon_threadsafe(wake.set)


class Server:
    """A workspace being served from a thread of this process."""

    def __init__(self, ws: Workspace, port: int = 0, extra: Sequence[BaseRoute] = ()) -> None:
        self.ws = ws
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind(("127.0.0.1", port))
        except OSError as error:
            self._socket.close()
            raise SettingsError(f"Port {port} is taken; choose another one.") from error
        ws.state.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        transports: Transports = {}
        config = uvicorn.Config(
            create_app(ws, transports, extra),
            http=_protocol(transports),
            ws="websockets-sansio",
            lifespan="off",
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=1,
        )
        self._server = _Prompt(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), daemon=True, name="playground")

    @property
    def url(self) -> str:
        """The workspace's address, without a slash at the end."""
        return self.ws.state.base_url

    @property
    def started(self) -> bool:
        """Whether requests are answered."""
        return self._server.started

    def close(self) -> None:
        """Give the port back without ever having served."""
        self.ws.close()
        self._socket.close()

    def start(self, timeout: float = 5.0) -> None:
        """Serve, and return once requests are answered. Raises SettingsError if that takes longer than `timeout` s."""
        self._thread.start()
        ends = time.monotonic() + timeout
        while not self._server.started:
            if time.monotonic() > ends or not self._thread.is_alive():
                raise SettingsError("The local workspace did not start.")
            time.sleep(0.002)

    def stop(self) -> None:
        """Stop serving and sending."""
        self.ws.state.closing = True
        self.ws.state.publish("closing")
        self.ws.close()
        self.ws.hub.disconnect(abruptly=True)
        self._server.stop()
        self._thread.join(5)
        self._socket.close()
