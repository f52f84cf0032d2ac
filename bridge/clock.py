"""The product's clock: the machine's, moved by as many seconds as a file says, so that launches can be tried out in advance.

Signatures and leases do not go by it; they need the real time.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path


def clock(offset_file: Path | None = None) -> Callable[[], datetime]:
    """Return a function that tells the time, zone-aware. The file is read at each call; one that is missing or no number counts as 0."""
    if offset_file is None:
        return lambda: datetime.now(UTC)

    def now() -> datetime:
        try:
            return datetime.now(UTC) + timedelta(seconds=float(offset_file.read_text()))
        except (OSError, ValueError, OverflowError):
            return datetime.now(UTC)

    return now
