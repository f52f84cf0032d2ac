"""What approving a manual does, in words: it goes to the center, or, where it has no launch, it is found and sent to nobody."""

from __future__ import annotations

from bridge.messages import Messages
from bridge.services.review_view import ReviewView


def of_approving(view: ReviewView, key: str, messages: Messages, **values: object) -> str:
    """Return the sentence `key` of reviewing as it is true for this manual."""
    return messages(f"review.{key}" if view.launch_id is not None else f"review.found.{key}", **values)
