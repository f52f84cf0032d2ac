"""The chat port over Slack's Web API, and what each of Slack's refusals means for a message that should be posted once.

Three outcomes matter: surely not posted, posted, and nobody knows. Everything that broke after the request may have left us is
the third; the sender then looks for the message's id before it tries again.
"""

from __future__ import annotations

import errno
import http.client
import socket
import ssl
import urllib.error
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web import SlackResponse

from bridge.errors import DeliveryError
from bridge.services.chat import Member, Message, Posted
from bridge.store.installations import Installation

EVENT_TYPE = "bridge_outbox"
PAGE = 200

# Slack asks us to come back: nothing was posted.
_LATER = frozenset({"ratelimited", "rate_limited", "accesslimited", "team_added_to_org"})
# "Some part of it may have happened", says Slack's reference of these.
_UNSURE = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout"})
# The connection was never made.
_UNREACHED = frozenset({errno.ECONNREFUSED, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN, errno.ENETDOWN})
_REVOKED = frozenset({"token_revoked", "account_inactive", "invalid_auth", "not_authed", "token_expired"})


class SlackChat:
    """Speaks through the installation of each call's workspace.

    `find` returns it; `client` makes a Web API client for a token, without retries; `revoked` is told of a workspace whose
    token Slack refused.
    """

    def __init__(
        self,
        find: Callable[[str], Installation | None],
        client: Callable[[str], WebClient],
        *,
        revoked: Callable[[str], None] = lambda _team_id: None,
    ) -> None:
        self._find = find
        self._client = client
        self._revoked = revoked

    def post(
        self, team_id: str, channel: str, message: Message, *, outbox_id: str, thread_ts: str | None = None
    ) -> Posted:
        """Post a message that carries `outbox_id` where only apps see it."""
        values: dict[str, Any] = _content(message, outbox_id) | {"unfurl_links": False, "unfurl_media": False}
        if thread_ts:
            values |= {"thread_ts": thread_ts} | ({"reply_broadcast": True} if message.aloud else {})
        answer = self.ask(team_id, "chat.postMessage", values | {"channel": channel}, posting=True)
        return _posted(answer, channel)

    def update(self, team_id: str, channel: str, ts: str, message: Message, *, outbox_id: str) -> Posted:
        """Replace one of our messages."""
        values = _content(message, outbox_id) | {"channel": channel, "ts": ts}
        return _posted(self.ask(team_id, "chat.update", values), channel)

    def open_direct(self, team_id: str, user_id: str) -> str:
        """Open the direct conversation with somebody; opening it again returns the same one."""
        answer = self.ask(team_id, "conversations.open", {"users": user_id})
        return str(answer["channel"]["id"])

    def find(
        self, team_id: str, channel: str, outbox_id: str, *, since: datetime, thread_ts: str | None = None
    ) -> Posted | None:
        """Look for our message page by page, from the newest back to `since`."""
        values = {
            "channel": channel,
            "oldest": f"{since.timestamp():.6f}",
            "inclusive": True,
            "include_all_metadata": True,
            "limit": PAGE,
        }
        method = "conversations.history"
        if thread_ts:
            method, values = "conversations.replies", values | {"ts": thread_ts}
        own = self.installation(team_id)
        for page in self._pages(team_id, method, values):
            for found in page.get("messages") or []:
                if _carries(found, outbox_id, own):
                    return Posted(channel, str(found["ts"]))
        return None

    def members(self, team_id: str, channel: str) -> list[Member]:
        """Return everybody in a channel; whom Slack will not show us comes without name or workspace."""
        values = {"channel": channel, "limit": PAGE}
        ids = [user for page in self._pages(team_id, "conversations.members", values) for user in page["members"]]
        return [self._member(team_id, user_id) for user_id in ids]

    def _member(self, team_id: str, user_id: str) -> Member:
        try:
            user = self.ask(team_id, "users.info", {"user": user_id})["user"]
        except DeliveryError as error:
            if error.values.get("reason") not in ("user_not_found", "user_not_visible"):
                raise
            return Member(team_id="", user_id=user_id, name="", is_bot=False)
        profile = user.get("profile") or {}
        name = (
            profile.get("display_name") or profile.get("real_name") or user.get("real_name") or user.get("name") or ""
        )
        return Member(
            team_id=str(user.get("team_id") or ""),
            user_id=user_id,
            name=str(name),
            is_bot=bool(user.get("is_bot")) or user_id == "USLACKBOT",
        )

    def _pages(self, team_id: str, method: str, values: Mapping[str, Any]) -> Iterator[SlackResponse]:
        cursor = ""
        while True:
            page = self.ask(team_id, method, dict(values) | ({"cursor": cursor} if cursor else {}))
            yield page
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return

    def installation(self, team_id: str) -> Installation:
        """Return the app's installation in a workspace. Raises DeliveryError."""
        found = self._find(team_id)
        if found is None:
            raise DeliveryError(
                f"Bridge is not installed in the workspace {team_id}.", permanent=True, reason="not_installed"
            )
        return found

    def ask(self, team_id: str, method: str, values: dict[str, Any], *, posting: bool = False) -> SlackResponse:
        """Call a method of the Web API. Raises DeliveryError."""
        client = self._client(self.installation(team_id).bot_token)
        try:
            # JSON carries blocks and metadata; the reading methods take forms only.
            written = {"json": values} if method.startswith("chat.") else {"params": values}
            return client.api_call(method, **written)  # type: ignore[arg-type]
        except SlackApiError as error:
            failure = refusal(error, method=method, posting=posting)
            if failure.values.get("reason") in _REVOKED:
                self._revoked(team_id)
            raise failure from error
        except (OSError, http.client.HTTPException, UnicodeDecodeError) as error:
            raise lost(error, method=method, posting=posting) from error
        except SlackClientError as error:
            raise DeliveryError(f"{method}: {error}", permanent=True, reason="client") from error


def refusal(error: SlackApiError, *, method: str, posting: bool) -> DeliveryError:
    """Return what an answer of Slack's means. A refusal in words will be given again: permanent, until a person mends it."""
    response = error.response
    status = getattr(response, "status_code", 200)
    data = getattr(response, "data", None)
    reason = str(data.get("error") or "") if isinstance(data, dict) and status in (200, 429) else ""
    words = f"{method}: {reason or f'HTTP {status}'}"
    if status == 429 or reason in _LATER:
        return DeliveryError(words, retry_after=_retry_after(response), reason=reason or "ratelimited")
    if status >= 500 or status == 408 or reason in _UNSURE or (status == 200 and not _spoke(data)):
        return DeliveryError(words, ambiguous=posting, reason=reason or f"http_{status}")
    return DeliveryError(words, permanent=True, reason=reason or f"http_{status}")


def refusal_of_status(status: int, retry_after: str | None) -> DeliveryError:
    """Return what an answer other than 200 to a download means."""
    words = f"file: HTTP {status}"
    if status == 429:
        seconds = float(retry_after) if retry_after and retry_after.isdigit() else None
        return DeliveryError(words, retry_after=seconds, reason="ratelimited")
    return DeliveryError(words, permanent=400 <= status < 500 and status != 408, reason=f"http_{status}")


def lost(error: Exception, *, method: str, posting: bool) -> DeliveryError:
    """Return what a broken connection means: nothing was posted only where none was made."""
    words = f"{method}: {type(error).__name__}: {error}"
    return DeliveryError(words, ambiguous=posting and not _never_connected(error), reason="connection")


def _never_connected(error: Exception) -> bool:
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, socket.gaierror | ssl.SSLCertVerificationError):
        return True
    return isinstance(reason, OSError) and reason.errno in _UNREACHED


def _spoke(data: Any) -> bool:
    """Tell whether this is Slack's own refusal, `{"ok": false, "error": "a_code"}`, and not a proxy's page."""
    return isinstance(data, dict) and data.get("ok") is False and str(data.get("error", "")).isidentifier()


def _retry_after(response: Any) -> float | None:
    headers = {str(name).lower(): value for name, value in dict(getattr(response, "headers", {}) or {}).items()}
    value = headers.get("retry-after")
    try:
        return max(0.0, float(value[0] if isinstance(value, list) else value)) if value is not None else None
    except (TypeError, ValueError):
        return None


def _content(message: Message, outbox_id: str) -> dict[str, Any]:
    return {
        "text": message.text,
        # Always given: an update without blocks would leave the old ones standing.
        "blocks": [dict(block) for block in message.blocks],
        "metadata": {"event_type": EVENT_TYPE, "event_payload": {"outbox_id": outbox_id}},
    }


def _posted(answer: SlackResponse, channel: str) -> Posted:
    return Posted(channel=str(answer.get("channel") or channel), ts=str(answer["ts"]))


def _carries(message: Mapping[str, Any], outbox_id: str, own: Installation) -> bool:
    metadata = message.get("metadata")
    if not isinstance(metadata, Mapping) or metadata.get("event_type") != EVENT_TYPE:
        return False
    if own.bot_id and message.get("bot_id") not in (None, own.bot_id):
        return False  # another app copied our mark
    payload = metadata.get("event_payload")
    return isinstance(payload, Mapping) and payload.get("outbox_id") == outbox_id
