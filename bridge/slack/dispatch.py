"""The way into Bolt that HTTP and Socket Mode share, timed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from slack_bolt import App, BoltRequest, BoltResponse

from bridge.metrics import Metrics

_KINDS = frozenset(
    {
        "event_callback",
        "block_actions",
        "view_submission",
        "view_closed",
        "message_action",
        "shortcut",
        "block_suggestion",
        "url_verification",
    }
)


def dispatcher(app: App, metrics: Metrics) -> Callable[[BoltRequest], BoltResponse]:
    """Return a function that hands a request to Bolt and measures its answer."""

    def dispatch(request: BoltRequest) -> BoltResponse:
        with metrics.slack(kind_of(request.body)) as status:
            answer = app.dispatch(request)
            status.append(answer.status)
        return answer

    return dispatch


def kind_of(body: dict[str, Any]) -> str:
    """Return what kind of request this is, one of few, whatever a stranger wrote into it."""
    if "command" in body:
        return "command"
    kind = body.get("type")
    return kind if isinstance(kind, str) and kind in _KINDS else "other"
