"""A workspace that outlives its process: what was said in it, by whom, and what time it was, in one file of a kept folder.

What ends with a Slack session anyway (open modals, triggers, response URLs) is not kept.
"""

from __future__ import annotations

import itertools
import json
from base64 import b64decode, b64encode
from copy import copy
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bridge.errors import SettingsError
from bridge.playground.records import Channel, File, Installation, Json, Message, User
from bridge.playground.state import State

NAME = "workspace.json"
VERSION = 1


def save(folder: Path, state: State, read: Json, ahead: timedelta) -> None:
    """Write everything down. `read` are the marks of what was read, `ahead` how far the playground's time is ahead of the machine's."""
    with state.lock:
        kept = {
            "version": VERSION,
            "ahead": ahead.total_seconds(),
            "serial": next(copy(state.serial)),
            "users": [asdict(user) for user in state.users.values()],
            "channels": [_channel(channel) for channel in state.channels.values()],
            "installations": [asdict(one) for one in state.installations.values()],
            "files": [asdict(one) | {"content": b64encode(one.content).decode()} for one in state.files.values()],
            "read": read,
        }
    fresh = folder / f"{NAME}.new"
    fresh.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
    fresh.replace(folder / NAME)


def restore(folder: Path, state: State) -> tuple[Json, timedelta] | None:
    """Bring back what was kept, and return the read marks and how far time was ahead; None where nothing was kept.

    Raises SettingsError for a file that cannot be read.
    """
    path = folder / NAME
    if not path.exists():
        return None
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        if kept["version"] != VERSION:
            raise ValueError("another version wrote it")
        with state.lock:
            state.users = {one["id"]: User(**one) for one in kept["users"]}
            state.installations = {one["team_id"]: _installation(one) for one in kept["installations"]}
            state.files = {one["id"]: File(**one | {"content": b64decode(one["content"])}) for one in kept["files"]}
            state.channels = {one["id"]: _made(one) for one in kept["channels"]}
            state.serial = itertools.count(kept["serial"])
        return kept["read"], timedelta(seconds=kept["ahead"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SettingsError(f"{path} cannot be used ({error}); choose another folder for --keep.") from error


def ahead(now: datetime, machine: datetime) -> timedelta:
    """Return how far `now` is ahead of the machine's time; less than a second is nothing."""
    found = now - machine
    return found if abs(found) > timedelta(seconds=1) else timedelta(0)


def _channel(channel: Channel) -> Json:
    return asdict(channel) | {"members": list(channel.members)}


def _made(kept: dict[str, Any]) -> Channel:
    messages = {name: [Message(**one) for one in kept[name]] for name in ("messages", "ephemerals")}
    return Channel(**kept | messages | {"members": dict.fromkeys(kept["members"])})


def _installation(kept: dict[str, Any]) -> Installation:
    return Installation(**kept | {"scopes": tuple(kept["scopes"])})
