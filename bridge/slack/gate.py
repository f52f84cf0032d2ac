"""What a request passes before anything else: Slack's signature, and the shapes that Bolt would stumble over.

Bolt's own check answers 500 to a timestamp that is no number and logs the whole body of a request that is not signed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import structlog
from slack_bolt import BoltRequest, BoltResponse
from slack_bolt.context.respond import Respond
from slack_bolt.middleware import Middleware
from slack_sdk.signature import SignatureVerifier
from slack_sdk.webhook import WebhookClient, WebhookResponse

log = structlog.get_logger(__name__)

_SECONDS = re.compile(r"[0-9]{1,12}", re.ASCII)


class BriefRespond(Respond):
    """`respond` that gives up after `timeout` seconds and never repeats itself."""

    def __init__(self, response_url: str | None, *, timeout: float) -> None:
        super().__init__(response_url=response_url)
        self._timeout = timeout

    def __call__(self, text: Any = "", **values: Any) -> WebhookResponse:  # type: ignore[override]  # values by name only
        """Answer through the response_url. Raises OSError where Slack cannot be reached."""
        if self.response_url is None:
            raise ValueError("This interaction has no response_url.")
        message = dict(text) if isinstance(text, dict) else {"text": text}
        message.update({key: value for key, value in values.items() if value is not None})
        # slack_sdk declares whole seconds, and hands the number to urllib as it is.
        hook = WebhookClient(self.response_url, timeout=self._timeout, retry_handlers=[])  # type: ignore[arg-type]
        return hook.send_dict(message)


class Gate(Middleware):
    """Lets signed requests of a readable shape through. Without a secret it lets none through over HTTP."""

    def __init__(self, signing_secret: str, *, timeout: float) -> None:
        self._verifier = SignatureVerifier(signing_secret) if signing_secret.strip() else None
        self._timeout = timeout

    def process(self, *, req: BoltRequest, resp: BoltResponse, next: Callable[[], BoltResponse]) -> BoltResponse:  # noqa: A002, ARG002 — the signature is Bolt's
        """Answer a request that must not go on; call `next` for the others."""
        if req.mode != "socket_mode" and not self._signed(req):
            return BoltResponse(status=401, body={"error": "invalid_signature"})
        body = req.body
        if body.get("type") == "app_rate_limited":
            log.warning("slack.rate_limited", team=body.get("team_id"), minute=body.get("minute_rate_limited"))
            return BoltResponse(status=200, body="")
        if body.get("type") == "event_callback" and not _is_event(body):
            return BoltResponse(status=400, body={"error": "invalid_event"})
        req.context["respond"] = BriefRespond(req.context.response_url, timeout=self._timeout)
        return next()

    def _signed(self, req: BoltRequest) -> bool:
        stamp = req.headers.get("x-slack-request-timestamp", [""])[0]
        signature = req.headers.get("x-slack-signature", [""])[0]
        good = (
            self._verifier is not None
            and _SECONDS.fullmatch(stamp) is not None
            and signature.isascii()
            and self._verifier.is_valid(req.raw_body, stamp, signature)
        )
        if not good:
            log.warning("slack.unsigned_request", timestamp=stamp[:20], size=len(req.raw_body))
        return good


def _is_event(body: dict[str, Any]) -> bool:
    event = body.get("event")
    return (
        isinstance(event, dict)
        and isinstance(event.get("type"), str)
        and event["type"] != ""
        and isinstance(body.get("event_id"), str)
        and 0 < len(body["event_id"]) <= 255
    )
