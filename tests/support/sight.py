"""What everybody sees at one moment: read once from the workspace, asked by the words of a message."""

from __future__ import annotations

from bridge.playground import reading
from bridge.playground.records import Json
from support.workspace import LocalSlack


class Sight:
    """All that can be read now, by person."""

    def __init__(self, slack: LocalSlack, people: tuple[str, ...]) -> None:
        self._rooms = {
            who: {room["key"]: slack.seen(who, room["id"]) for room in reading.rooms(slack.ws, who)} for who in people
        }

    def messages(self, who: str, words: str, *, room: str | None = None) -> list[Json]:
        """Return the messages somebody sees in which `words` stand, oldest first."""
        return [
            message
            for key, messages in self._rooms[who].items()
            if room is None or key == room
            for message in messages
            if words in message["shown"]
        ]

    def direct(self, who: str) -> list[Json]:
        """Return what the bot wrote to somebody alone."""
        return self._rooms[who].get(f"dm:{who}", [])

    def offers(self, who: str, action: str) -> list[Json]:
        """Return the messages that offer somebody a button."""
        return [message for message in self.messages(who, "") if f"'{action}'" in str(message.get("blocks"))]

    def everything(self, who: str) -> str:
        """Return all that somebody can read."""
        return "\n".join(message["shown"] for message in self.messages(who, ""))
