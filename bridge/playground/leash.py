"""How the playground starts the bot: `python -m bridge`, on a leash that ends it when the playground is gone, however that ended.

Without it the bot of a playground that was killed would live on, and connect to the next one on the same port.
"""

from __future__ import annotations

import os
import runpy
import signal
import sys
import threading


def main() -> None:
    """Become `python -m bridge` with the same arguments; standard input is the leash, held by the playground."""
    threading.Thread(target=_hold, daemon=True, name="leash").start()
    runpy.run_module("bridge", run_name="__main__", alter_sys=True)


def _hold() -> None:
    while os.read(sys.stdin.fileno(), 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main()
