"""What each person has read, so that every face of the page can say how much is new to whom."""

from __future__ import annotations

from bridge.playground.core import Workspace
from bridge.playground.records import Channel, Json, Message, User
from bridge.playground.text import pinged


class Marks:
    """Read marks by person and channel: the time of the last message seen there."""

    def __init__(self, ws: Workspace) -> None:
        self._ws = ws
        self._read: dict[tuple[str, str], float] = {}

    def read(self, user: str, channel: str, ts: str) -> None:
        """Note that somebody has seen everything up to `ts`; never back."""
        with self._ws.state.lock:
            who, room = self._ws.state.user(user), self._ws.state.channels.get(channel)
            if room is None:
                return
            key = (who.id, room.id)
            before = self._read.get(key, 0.0)
            self._read[key] = max(before, float(ts))
            if self._read[key] > before:
                self._ws.state.publish("read", user=who.id, channel=room.id)

    def kept(self) -> Json:
        """Return the marks as JSON."""
        return {f"{user} {channel}": ts for (user, channel), ts in self._read.items()}

    def restore(self, kept: Json) -> None:
        """Take up kept marks."""
        for key, ts in kept.items():
            user, channel = key.split(" ")
            self._read[(user, channel)] = float(ts)

    def read_all(self) -> None:
        """Note that everybody has seen everything."""
        with self._ws.state.lock:
            for channel in self._ws.state.channels.values():
                for member in channel.members:
                    self._read[(member, channel.id)] = channel.last_ts / 1_000_000

    def unread(self) -> Json:
        """Return, for everybody, how many messages are new in which channels, and whether one is for her alone."""
        state = self._ws.state
        with state.lock:
            found: Json = {}
            for channel in state.channels.values():
                for member in channel.members:
                    user = state.users[member]
                    count, direct = (0, False) if user.is_bot else self._new(channel, user)
                    if count:
                        found.setdefault(member, {})[channel.id] = {"count": count, "direct": direct}
            return found

    def _new(self, channel: Channel, user: User) -> tuple[int, bool]:
        seen = self._read.get((user.id, channel.id), 0.0)
        new = [m for m in channel.messages if float(m.ts) > seen and m.user != user.id and not m.subtype]
        own = [m for m in channel.ephemerals if m.ephemeral_to == user.id and float(m.ts) > seen]
        direct = channel.is_im or bool(own) or any(_calls(m, user) for m in new)
        return len(new) + len(own), direct


def _calls(message: Message, user: User) -> bool:
    return user.id in pinged(message.text, message.blocks, message.attachments)
