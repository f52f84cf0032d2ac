"""What Slack keeps and did not send: files, and messages from before. Read only, through the installation of each workspace.

A file's address comes from Slack's own answer and is asked with our token, so it is asked on Slack's hosts only and never
followed elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import httpx

from bridge.errors import DeliveryError
from bridge.services.chat import Fetched, Page
from bridge.slack.chat import SlackChat, refusal_of_status

_SLACK = ".slack.com"


class SlackArchive:
    """Reads through `chat`'s installations. `api_url` is the Web API's address, whose host keeps files too."""

    def __init__(self, chat: SlackChat, *, api_url: str, timeout: float) -> None:
        self._chat = chat
        self._host = urlsplit(api_url).netloc
        self._timeout = timeout

    def file(self, team_id: str, file_id: str, *, most: int) -> Fetched:
        """Ask what the file is, then for its bytes."""
        about: Mapping[str, Any] = self._chat.ask(team_id, "files.info", {"file": file_id})["file"]
        if int(about.get("size") or 0) > most:
            raise _never("too_large")
        url = str(about.get("url_private_download") or about.get("url_private") or "")
        name, kind = str(about.get("name") or about.get("title") or ""), str(about.get("filetype") or "")
        return Fetched(name, kind, self._bytes(team_id, url, most))

    def message(self, team_id: str, channel: str, ts: str, *, thread_ts: str | None = None) -> Mapping[str, Any] | None:
        """Return the message that stands at `ts`."""
        values: dict[str, Any] = {"channel": channel, "latest": ts, "oldest": ts, "inclusive": True, "limit": 1}
        method = "conversations.history"
        if thread_ts:
            method, values = "conversations.replies", values | {"ts": thread_ts, "limit": 2}  # the first is above it
        found = self._chat.ask(team_id, method, values).get("messages") or []
        return next((message for message in found if message.get("ts") == ts), None)

    def page(
        self, team_id: str, channel: str, *, oldest: datetime, before: str | None = None, limit: int = 100
    ) -> Page:
        """Return a page of history. A timestamp leads on and not a cursor, because a cursor does not live for long."""
        values: dict[str, Any] = {"channel": channel, "oldest": f"{oldest.timestamp():.6f}", "limit": limit}
        answer = self._chat.ask(team_id, "conversations.history", values | ({"latest": before} if before else {}))
        return Page(tuple(answer.get("messages") or ()), bool(answer.get("has_more")))

    def replies(
        self, team_id: str, channel: str, thread_ts: str, *, after: str | None = None, limit: int = 100
    ) -> Page:
        """Return a page of a thread; Slack begins each with the message above it."""
        values: dict[str, Any] = {"channel": channel, "ts": thread_ts, "limit": limit, "oldest": after or thread_ts}
        answer = self._chat.ask(team_id, "conversations.replies", values)
        found = [one for one in answer.get("messages") or () if str(one.get("ts")) > (after or thread_ts)]
        return Page(tuple(found), bool(answer.get("has_more")) and bool(found))

    def _bytes(self, team_id: str, url: str, most: int) -> bytes:
        parts = urlsplit(url)
        own = parts.netloc == self._host
        if not own and not (parts.scheme == "https" and (parts.hostname or "").endswith(_SLACK)):
            raise _never("elsewhere")
        headers = {"Authorization": f"Bearer {self._chat.installation(team_id).bot_token}"}
        content = bytearray()
        try:
            with httpx.stream("GET", url, headers=headers, timeout=self._timeout, follow_redirects=False) as answer:
                # Without the scope Slack shows its sign-in page instead of the file.
                if answer.is_redirect or "text/html" in answer.headers.get("content-type", ""):
                    raise _never("missing_scope")
                if answer.status_code != 200:
                    raise refusal_of_status(answer.status_code, answer.headers.get("retry-after"))
                for chunk in answer.iter_bytes():
                    content += chunk
                    if len(content) > most:
                        raise _never("too_large")
        except httpx.HTTPError as error:
            raise DeliveryError(f"file: {type(error).__name__}", reason="connection") from error
        return bytes(content)


def _never(reason: str) -> DeliveryError:
    return DeliveryError(f"file: {reason}", permanent=True, reason=reason)
