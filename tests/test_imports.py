"""The house keeps its order: rings depend inwards only, the domain is pure, and importing anything does nothing."""

from __future__ import annotations

import ast
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import bridge

ROOT = Path(bridge.__file__).parent

# What each ring may import of the others; all may use what stands at the foot.
FOOT = {"errors", "resources", "settings", "messages"}
RINGS: dict[str, set[str]] = {
    "errors": set(),
    "resources": {"errors"},
    "settings": {"errors"},
    "messages": {"errors", "domain"},
    "clock": set(),
    "logs": set(),
    "domain": {"errors"},
    "store": {"errors", "resources", "domain"},
    "metrics": {"store"},
    "services": FOOT - {"settings"} | {"domain", "store"},
    "slack": FOOT | {"domain", "store", "services", "metrics"},
    "web": FOOT | {"domain", "store", "services", "metrics"},
    "language_model": {"services"},
    "meaning_model": {"errors", "domain"},
    "worker": FOOT | {"domain", "store", "services", "metrics"},
    "models": FOOT | {"language_model", "domain", "store", "services"},
    "app": FOOT
    | {"clock", "meaning_model", "metrics", "models", "domain", "store", "services", "slack", "web", "worker"},
    "running": FOOT | {"app", "slack", "web"},
    "wsgi": FOOT | {"app", "logs", "store", "web"},
    "playground": FOOT | {"clock", "domain", "store", "services"},
    "cli": FOOT
    | {"app", "running", "clock", "logs", "meaning_model", "metrics"}
    | {"domain", "store", "services", "slack", "playground"},
    "__main__": {"cli"},
}
# The domain decides from its arguments alone.
IMPURE = {
    "alembic", "asyncio", "http", "httpx", "jinja2", "logging", "os", "pathlib", "prometheus_client", "random", "secrets",
    "slack_bolt", "slack_sdk", "socket", "sqlalchemy", "starlette", "structlog", "subprocess", "tempfile", "threading", "time",
    "typer", "urllib", "uuid", "waitress", "werkzeug",
}  # fmt: skip
CLOCKS = {"now", "today", "utcnow"}


def modules() -> list[Path]:
    return sorted(path for path in ROOT.rglob("*.py") if "_resources" not in path.parts)


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: import from the top, not relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def ring(dotted: str) -> str:
    parts = dotted.split(".")
    return parts[1] if len(parts) > 1 else ""


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_imports_go_inwards_only(path: Path) -> None:
    own = ring(name_of(path))
    if own == "":
        assert not [found for found in imports(path) if found.startswith("bridge")]
        return
    used = {ring(found) for found in imports(path) if found.split(".")[0] == "bridge"} - {own, "", "__version__"}
    assert used <= RINGS[own], f"{name_of(path)} may not import {sorted(used - RINGS[own])}"


@pytest.mark.parametrize("path", [path for path in modules() if ring(name_of(path)) == "domain"], ids=name_of)
def test_the_domain_is_pure(path: Path) -> None:
    assert {found.split(".")[0] for found in imports(path)} & IMPURE == set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            assert name not in CLOCKS | {"open", "print", "input"}, f"{path}:{node.lineno} calls {name}()"


@pytest.mark.parametrize("path", [path for path in modules() if path.name != "settings.py"], ids=name_of)
def test_only_the_settings_read_the_environment(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        read = isinstance(node, ast.Attribute) and ast.unparse(node) in ("os.environ", "os.getenv")
        assert not read, f"{path}:{getattr(node, 'lineno', 0)} reads the environment"
    assert not {"os.environ", "os.getenv"} & set(imports(path))


def test_every_module_has_a_ring_and_says_why_it_exists() -> None:
    for path in modules():
        assert ring(name_of(path)) in RINGS or name_of(path) == "bridge", f"{path} is in no ring"
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), f"{path} has no docstring"


def test_importing_everything_needs_no_environment_and_does_nothing(tmp_path: Path) -> None:
    names = [
        found.name for found in pkgutil.walk_packages([str(ROOT)], "bridge.") if not found.name.endswith("__main__")
    ]
    program = (
        "import importlib, socket, sqlite3, threading\n"
        "def refuse(*_, **__): raise AssertionError('a connection at import')\n"
        "socket.socket.connect = refuse\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "assert threading.active_count() == 1, threading.enumerate()\n"
    )
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT.parent)}
    ran = subprocess.run(
        [sys.executable, "-W", "error::ResourceWarning", "-c", program],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
    assert list(tmp_path.iterdir()) == []
