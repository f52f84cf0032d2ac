"""The product's clock: the machine's, moved or stopped as a file says, so that launches can be tried out in advance.

Signatures and leases do not go by it; they need the real time.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

STOPPED = "@"


def clock(offset_file: Path | None = None) -> Callable[[], datetime]:
    """Return a function that tells the time, zone-aware.

    The file is read at each call. It holds seconds to add to the machine's time or, after an `@`, the seconds since 1970 at which time
    stands still; one that is missing or holds neither counts as 0.
    """
    if offset_file is None:
        return lambda: datetime.now(UTC)

    def now() -> datetime:
        try:
            text = offset_file.read_text().strip()
            if text.startswith(STOPPED):
                return datetime.fromtimestamp(float(text[len(STOPPED) :]), UTC)
            return datetime.now(UTC) + timedelta(seconds=float(text))
        except (OSError, ValueError, OverflowError):
            return datetime.now(UTC)

    return now
