"""A stand-in for an OpenAI-compatible server: it answers over HTTP what a test tells it to, and keeps what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class ModelServer:
    """What it answers: `content` in a completion with `choice` beside it, or `body` as it stands. `silent` never answers."""

    url: str = ""
    content: object = "{}"
    choice: dict[str, Any] = field(default_factory=dict)
    message: dict[str, Any] = field(default_factory=dict)
    status: int = 200
    body: bytes | None = None
    silent: bool = False
    over: threading.Event = field(default_factory=threading.Event)
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)

    def fresh(self) -> ModelServer:
        """Forget what it was told and asked, and return it."""
        new = ModelServer(url=self.url, over=self.over)
        for one in fields(self):
            setattr(self, one.name, getattr(new, one.name))
        return self

    def answers(self, found: object) -> None:
        """Answer with this object as JSON."""
        self.content = json.dumps(found, ensure_ascii=False)

    def reply(self) -> bytes:
        if self.body is not None:
            return self.body
        message = {"role": "assistant", "content": self.content, **self.message}
        choice = {"index": 0, "message": message, "finish_reason": "stop", **self.choice}
        return json.dumps({"object": "chat.completion", "choices": [choice]}).encode()


@contextmanager
def model_server() -> Iterator[ModelServer]:
    """Yield a server that listens on this machine."""
    told = ModelServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            told.keys.append(self.headers["Authorization"])
            told.paths.append(self.path)
            if told.silent:
                told.over.wait(30)
                return
            reply = told.reply()
            self.send_response(told.status)
            self.send_header("Content-Length", str(len(reply)))
            self.end_headers()
            with suppress(ConnectionError):  # whoever asked may not read to the end
                self.wfile.write(reply)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    told.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield told
    finally:
        told.over.set()
        server.shutdown()
        thread.join()
        server.server_close()
