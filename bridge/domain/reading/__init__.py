"""Reading planners' notes."""

from bridge.domain.reading.page import plain
from bridge.domain.reading.reader import read_note

__all__ = ["plain", "read_note"]
