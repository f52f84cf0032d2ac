"""The terminal for this room."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.terminal import Run, terminal


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    return terminal(monkeypatch, capsys, tmp_path)
