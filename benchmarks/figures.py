"""One measured figure and what it is held against."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """`met` is None where nothing was measured; `measured` then says why."""

    what: str
    measured: str
    goal: str
    met: bool | None


def at_most(what: str, value: float, limit: float, *, unit: str = "", digits: int = 2) -> Figure:
    """Return a figure that is good while it stays at or below its limit."""
    return Figure(what, f"{value:.{digits}f}{unit}", f"≤ {limit:g}{unit}", value <= limit)


def at_least(what: str, value: float, limit: float, *, digits: int = 3) -> Figure:
    """Return a figure that is good from its limit upwards."""
    return Figure(what, f"{value:.{digits}f}", f"≥ {limit:g}", value >= limit)


def unmeasured(what: str, goal: str, why: str) -> Figure:
    """Return a figure that could not be taken."""
    return Figure(what, f"not measured: {why}", goal, None)


def resident() -> float:
    """Return this process's size in MB. Linux only."""
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024
