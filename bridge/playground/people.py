"""Every gesture by its name, for the control API and for tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bridge.playground import gatherings, gestures, sharing

_GESTURES = (
    gatherings.add_person,
    gatherings.archive,
    gatherings.change_channel_id,
    gatherings.invite,
    gatherings.join,
    gatherings.leave,
    gatherings.revoke_tokens,
    gatherings.share,
    gatherings.uninstall,
    gatherings.unarchive,
    gatherings.unshare,
    gestures.click,
    gestures.close_modal,
    gestures.command,
    gestures.delete,
    gestures.edit,
    gestures.fill,
    gestures.open_home,
    gestures.post,
    gestures.reply,
    gestures.shortcut,
    gestures.submit,
    gestures.unfurl,
    sharing.upload,
)
GESTURES: Mapping[str, Callable[..., Any]] = {gesture.__name__: gesture for gesture in _GESTURES}
