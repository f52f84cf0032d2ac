"""How a file looks in Slack's answers and events: text as a snippet with its first lines, all else as it was uploaded."""

from __future__ import annotations

import re

from bridge.playground.records import File, Json
from bridge.playground.state import State

_OFFICE = "application/vnd.openxmlformats-officedocument"
_KINDS = {
    "csv": ("text/csv", "csv", "CSV"),
    "doc": ("application/msword", "doc", "Word Document"),
    "docx": (f"{_OFFICE}.wordprocessingml.document", "docx", "Word Document"),
    "gif": ("image/gif", "gif", "GIF"),
    "hwp": ("application/x-hwp", "hwp", "Hangul Word Processor Document"),
    "jpeg": ("image/jpeg", "jpg", "JPEG"),
    "jpg": ("image/jpeg", "jpg", "JPEG"),
    "json": ("application/json", "json", "JSON"),
    "md": ("text/markdown", "markdown", "Markdown (raw)"),
    "pdf": ("application/pdf", "pdf", "PDF"),
    "png": ("image/png", "png", "PNG"),
    "pptx": (f"{_OFFICE}.presentationml.presentation", "pptx", "PowerPoint Presentation"),
    "txt": ("text/plain", "text", "Plain Text"),
    "xlsx": (f"{_OFFICE}.spreadsheetml.sheet", "xlsx", "Excel Spreadsheet"),
}
_SNIPPETS = ("csv", "json", "markdown", "text")
_PREVIEW_LINES = 5
_PREVIEW_LENGTH = 400


def file(state: State, item: File) -> Json:
    """A file as `files.info` and events tell of it; its private addresses want a token, and do not hold its name's Hangul."""
    mimetype, kind, pretty = kind_of(item.name)
    private = f"{state.base_url}/files-pri/{item.team_id}-{item.id}"
    name = re.sub(r"[^a-z0-9._-]", "_", item.name.lower())
    owner = state.users.get(item.user)
    rooms = [state.channels[c] for c in item.channels]
    return {
        "id": item.id,
        "created": item.created,
        "timestamp": item.created,
        "name": item.name,
        "title": item.title or item.name,
        "mimetype": mimetype,
        "filetype": kind,
        "pretty_type": pretty,
        "user": item.user,
        "user_team": owner.team_id if owner else item.team_id,
        "editable": False,
        "size": item.size,
        "mode": "hosted",
        "is_external": False,
        "external_type": "",
        "is_public": any(not (c.is_private or c.is_im) for c in rooms),
        "public_url_shared": False,
        "display_as_bot": False,
        "username": "",
        "url_private": f"{private}/{name}",
        "url_private_download": f"{private}/download/{name}",
        "media_display_type": "unknown",
        "permalink": f"{state.base_url}/files/{item.user}/{item.id}/{name}",
        "permalink_public": f"{state.base_url}/files-pub/{item.team_id}-{item.id}",
        "channels": [c.id for c in rooms if not (c.is_private or c.is_im)],
        "groups": [c.id for c in rooms if c.is_private],
        "ims": [c.id for c in rooms if c.is_im],
        "comments_count": 0,
        "is_starred": False,
        "has_rich_preview": False,
        "file_access": "visible",
        **_snippet(item, kind),
    }


def kind_of(name: str) -> tuple[str, str, str]:
    """Return a file's MIME type, Slack's name for its kind, and how that is said, all by the ending of its name."""
    return _KINDS.get(name.rpartition(".")[2].lower(), ("application/octet-stream", "binary", "Binary"))


def unopened(item: File) -> Json:
    """A file in an event of a channel shared with another company: whoever wants more asks `files.info`."""
    hidden: Json = {"mode": "file_access", "file_access": "check_file_info"}
    return {"id": item.id, **hidden, "created": 0, "timestamp": 0, "user": ""}


def _snippet(item: File, kind: str) -> Json:
    if kind not in _SNIPPETS:
        return {}
    text = item.content.decode("utf-8", "replace").removeprefix("\ufeff")
    lines = text.splitlines()
    preview = "\n".join(lines[:_PREVIEW_LINES])
    more = max(0, len(lines) - _PREVIEW_LINES)
    return {
        "mode": "snippet",
        "editable": True,
        "preview": preview[:_PREVIEW_LENGTH],
        "lines": len(lines),
        "lines_more": more,
        "preview_is_truncated": more > 0 or len(preview) > _PREVIEW_LENGTH,
    }
