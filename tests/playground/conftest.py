"""A small Bolt app that listens to the local workspace over HTTP."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from slack_bolt.adapter.wsgi import SlackRequestHandler
from support.playground_bot import Bot, make_app
from support.workspace import LocalSlack
from werkzeug.serving import WSGIRequestHandler, make_server


class _Quiet(WSGIRequestHandler):
    def log(self, *_args: Any) -> None:
        """Say nothing of requests."""


@pytest.fixture
def bot(workspace: LocalSlack) -> Iterator[Bot]:
    """A Bolt app listening in HTTP mode."""
    bot = make_app(workspace)
    handler = SlackRequestHandler(bot.app, path="/slack/events")
    server = make_server("127.0.0.1", 0, handler, threaded=True, request_handler=_Quiet)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    workspace.request_url = f"http://127.0.0.1:{server.server_port}/slack/events"
    try:
        yield bot
    finally:
        workspace.ws.delivery.close()
        server.shutdown()
        thread.join(5)
        server.server_close()
