"""The worker: what was received is worked off, what is due is sent."""

from bridge.worker.loops import Worker
from bridge.worker.parts import POINTS, Parts, Timing

__all__ = ["POINTS", "Parts", "Timing", "Worker"]
