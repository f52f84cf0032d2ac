"""The command line as a person at a terminal has it: what is printed, and the exit code."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bridge.cli import main


@dataclass(frozen=True)
class Ran:
    """What a call printed, and its exit code."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


def terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: Path) -> Run:
    """Return a function that runs the command in a folder of its own, with `settings` as its environment."""
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str, stdin: str | bytes = "", lang: str = "en_US.UTF-8", **settings: Any) -> Ran:
        monkeypatch.chdir(folder)
        monkeypatch.setenv("LANG", lang)
        monkeypatch.setenv("DATA_DIR", str(folder / "data"))
        for name, value in settings.items():
            monkeypatch.setenv(name.upper(), str(value))
        raw = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        printed = capsys.readouterr()
        code = ended.value.code
        return Ran(code if isinstance(code, int) else 0 if code is None else 1, printed.out, printed.err)

    return run
