"""What Slack says of our tokens, channels and people, for the doctor."""

from __future__ import annotations

import http.client
from collections.abc import Callable
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web import SlackResponse

from bridge.services.doctor import ChannelFact, PersonFact, TokenFact
from bridge.store.installations import Installation


class Inspection:
    """Asks through the installation of each workspace."""

    def __init__(self, find: Callable[[str], Installation | None], client: Callable[[str], WebClient]) -> None:
        self._find = find
        self._client = client

    def token(self, team_id: str) -> TokenFact:
        """Look at a workspace's token."""
        answer = self._ask(team_id, "auth.test")
        if isinstance(answer, str):
            return TokenFact(error=answer)
        granted = {name.lower(): value for name, value in answer.headers.items()}.get("x-oauth-scopes", "")
        return TokenFact(scopes=frozenset(scope.strip() for scope in str(granted).split(",")))

    def channel(self, team_id: str, channel_id: str) -> ChannelFact:
        """Look at a channel."""
        answer = self._ask(team_id, "conversations.info", channel=channel_id)
        if isinstance(answer, str):
            return ChannelFact(error=answer)
        found = answer["channel"]
        return ChannelFact(
            name=str(found.get("name") or ""),
            member=bool(found.get("is_member")),
            archived=bool(found.get("is_archived")),
            shared=bool(found.get("is_ext_shared") or found.get("is_pending_ext_shared")),
        )

    def person(self, team_id: str, user_id: str) -> PersonFact:
        """Look at somebody."""
        answer = self._ask(team_id, "users.info", user=user_id)
        if isinstance(answer, str):
            return PersonFact(error=answer)
        found = answer["user"]
        profile = found.get("profile") or {}
        name = profile.get("display_name") or found.get("real_name") or found.get("name") or ""
        return PersonFact(name=str(name), deactivated=bool(found.get("deleted")))

    def members(self, team_id: str, channel_id: str) -> frozenset[str]:
        """Return the ids of a channel's members, empty where they cannot be seen."""
        found: set[str] = set()
        cursor = ""
        while True:
            answer = self._ask(team_id, "conversations.members", channel=channel_id, limit=200, cursor=cursor)
            if isinstance(answer, str):
                return frozenset()
            found.update(answer["members"])
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return frozenset(found)

    def _ask(self, team_id: str, method: str, **values: Any) -> SlackResponse | str:
        """Return Slack's answer, or what went wrong in one word."""
        installation = self._find(team_id)
        if installation is None:
            return "not_installed"
        try:
            given = {name: value for name, value in values.items() if value != ""}
            return self._client(installation.bot_token).api_call(method, params=given)
        except SlackApiError as error:
            code = error.response.get("error") if hasattr(error.response, "get") else None
            return str(code or "unreachable")
        except (SlackClientError, OSError, http.client.HTTPException):
            return "unreachable"
