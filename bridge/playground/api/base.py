"""What every Web API method shares: its arguments, its rights, its refusals in Slack's names."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bridge.errors import BridgeError
from bridge.playground import blockkit
from bridge.playground.core import Workspace
from bridge.playground.records import Channel, Installation, Json, User
from bridge.playground.schema import Problem


class RefusedError(BridgeError):
    """Slack refuses; `error` is its name for the reason."""

    def __init__(self, error: str, **extra: Any) -> None:
        self.error = error
        self.extra = extra
        super().__init__(error)


def invalid_arguments(*problems: str) -> RefusedError:
    """Return the refusal of arguments, with a sentence for each."""
    return RefusedError("invalid_arguments", response_metadata={"messages": [f"[ERROR] {p}" for p in problems]})


@dataclass
class Call:
    """One call: who calls, and with what."""

    ws: Workspace
    args: Json
    installation: Installation

    def text(self, name: str, default: str = "") -> str:
        """Return a string argument."""
        value = self.args.get(name)
        if value is None:
            return default
        if isinstance(value, (dict, list, bool)):
            raise invalid_arguments(f"must provide a string [json-pointer:/{name}]")
        return str(value)

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return a boolean argument, in any of the spellings that forms use."""
        value = self.args.get(name)
        if value is None or value == "":
            return default
        if isinstance(value, bool):
            return value
        if str(value).lower() in ("1", "true"):
            return True
        if str(value).lower() in ("0", "false"):
            return False
        raise invalid_arguments(f"must provide a boolean [json-pointer:/{name}]")

    def number(self, name: str, default: int) -> int:
        """Return a whole number."""
        value = self.args.get(name)
        if value is None or value == "":
            return default
        try:
            return int(str(value))
        except ValueError:
            raise invalid_arguments(f"must provide an integer [json-pointer:/{name}]") from None

    def limit(self, default: int, most: int) -> int:
        """Return `limit`, refused outside 1 to `most`."""
        limit = self.number("limit", default)
        if limit == 0:
            return default
        if not 0 < limit <= most:
            raise RefusedError("invalid_limit")
        return limit

    def parsed(self, name: str, error: str) -> Any:
        """Return an argument that is JSON, also where a form carries it as a string."""
        value = self.args.get(name)
        if isinstance(value, str) and value:
            try:
                return json.loads(value)
            except ValueError:
                raise RefusedError(error) from None
        return None if value == "" else value

    def user(self, name: str = "user") -> User:
        """Return the user an argument names, if the caller may know of her."""
        found = self.ws.state.users.get(self.text(name))
        if found is None:
            raise RefusedError("user_not_found")
        if found.team_id != self.installation.team_id and not self._connected(found):
            raise RefusedError("user_not_visible")
        return found

    def _connected(self, user: User) -> bool:
        team = self.installation.team_id
        return any(team in c.teams and user.team_id in c.teams for c in self.ws.state.channels.values())

    def channel(self, name: str = "channel", *, member: bool = False) -> Channel:
        """Return the channel an argument names, if the bot may know of it (and is in it, where `member`)."""
        found = self.ws.state.channels.get(self.text(name))
        if found is None or self.installation.team_id not in found.teams:
            raise RefusedError("channel_not_found")
        inside = self.installation.bot_user_id in found.members
        if (found.is_private or found.is_im) and not inside:
            raise RefusedError("channel_not_found")
        if member and not inside:
            raise RefusedError("not_in_channel")
        return found

    def need(self, *scopes: str) -> None:
        """Refuse unless the token has one of these scopes."""
        if not set(scopes) & set(self.installation.scopes):
            raise RefusedError("missing_scope", needed=",".join(scopes), provided=",".join(self.installation.scopes))

    def need_for(self, channel: Channel, action: str) -> None:
        """Refuse unless the token may do `action` (`history`, `read`) on this kind of channel."""
        kind = "im" if channel.is_im else "groups" if channel.is_private else "channels"
        self.need(f"{kind}:{action}")


Run = Callable[[Call], Json]


@dataclass(frozen=True)
class Method:
    """One method: what does it, the scope it needs, the arguments it must have and those it knows."""

    run: Run
    scope: str = ""
    required: Sequence[str] = ()
    known: Sequence[str] = field(default_factory=tuple)
    token: str = "bot"  # noqa: S105  which kind of token it takes: `bot`, `app` or `none`


def page(items: Sequence[Any], call: Call, limit: int) -> tuple[list[Any], str]:
    """Return one page of `items` and the cursor of the next (empty at the end)."""
    begin = _position(call.text("cursor"))
    end = begin + limit
    return list(items[begin:end]), _cursor(end) if end < len(items) else ""


def _cursor(position: int) -> str:
    return base64.urlsafe_b64encode(f"offset:{position}".encode()).decode()


def _position(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        name, _, number = base64.urlsafe_b64decode(cursor.encode()).decode().partition(":")
        if name != "offset":
            raise ValueError(name)
        return int(number)
    except (ValueError, binascii.Error):
        raise RefusedError("invalid_cursor") from None


def refused_blocks(problems: Sequence[Problem]) -> RefusedError:
    """Return the refusal of a message's blocks."""
    said = [str(p) for p in problems]
    return RefusedError("invalid_blocks", errors=said, response_metadata={"messages": [f"[ERROR] {s}" for s in said]})


def message_blocks(raw: Any) -> list[Json] | None:
    """Return checked and completed blocks of a message, None where there are none."""
    if raw is None or raw == []:
        return None
    if not isinstance(raw, list) or not all(isinstance(block, dict) for block in raw):
        raise RefusedError("invalid_blocks_format")
    if problems := blockkit.message_problems(raw):
        raise refused_blocks(problems)
    if blockkit.too_long(raw):
        raise RefusedError("msg_blocks_too_long")
    return blockkit.completed(raw)
