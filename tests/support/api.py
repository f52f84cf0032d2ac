"""A bare HTTP server that answers each path as a test says and remembers what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl


@dataclass
class Asked:
    """One request: the last part of its path, and its body read from JSON or a form."""

    method: str
    body: dict[str, Any]
    token: str


@dataclass
class Api:
    """`answer` is called with each request and returns (status, headers, body), or None to hang up without a word."""

    url: str
    answer: Callable[[Asked], tuple[int, dict[str, str], Any] | None]
    asked: list[Asked] = field(default_factory=list)


@contextmanager
def serving(answer: Callable[[Asked], tuple[int, dict[str, str], Any] | None]) -> Iterator[Api]:
    """Serve on a free port of the loopback."""
    api = Api("", answer)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers.get("content-length") or 0)).decode()
            body = json.loads(raw) if raw.startswith("{") else dict(parse_qsl(raw))
            asked = Asked(
                self.path.strip("/").split("/")[-1],
                body,
                (self.headers.get("authorization") or "").removeprefix("Bearer "),
            )
            api.asked.append(asked)
            found = api.answer(asked)
            if found is None:
                self.connection.close()
                return
            status, headers, content = found
            data = content.encode() if isinstance(content, str) else json.dumps(content).encode()
            self.send_response(status)
            for name, value in {"content-type": "application/json", **headers}.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client that gave up is what some tests want
    api.url = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield api
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
