"""An answer as it is pasted into a chat."""

from __future__ import annotations

from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.korean import fill


def paste_form(say: str, template: EntryTemplate, link: str = "") -> str:
    """Return the answer for chat: greeting, answer, link. The tag of the revision is the renderer's to add (`tagged`)."""
    lines = [template.greeting, say]
    if link:
        lines.append(fill(template.link, url=link))
    if template.closing:
        lines.append(template.closing)
    return "\n".join(lines)


def tagged(paste: str, ref: str) -> str:
    """Return a chat answer with the tag by which it is found again: "[BR-123 v3]"."""
    return f"{paste}\n[{ref}]" if ref else paste
