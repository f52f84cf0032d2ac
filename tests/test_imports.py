"""The house keeps its order: rings depend inwards only, the domain is pure, and importing anything does nothing."""

from __future__ import annotations

import ast
import os
import pkgutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
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


@dataclass(frozen=True)
class Source:
    """What a module imports, calls (line and name) and reads of the environment (lines), and why it says it exists."""

    imports: tuple[str, ...]
    calls: tuple[tuple[int, str], ...]
    environment: tuple[int, ...]
    docstring: str | None


@cache
def source(path: Path) -> Source:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imports: list[str] = []
    calls: list[tuple[int, str]] = []
    environment: list[int] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imports += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: import from the top, not relatively"
            imports += [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Call):
            called = node.func
            calls.append((node.lineno, called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")))
        elif isinstance(node, ast.Attribute) and ast.unparse(node) in ("os.environ", "os.getenv"):
            environment.append(node.lineno)
    return Source(tuple(imports), tuple(calls), tuple(environment), ast.get_docstring(tree))


def ring(dotted: str) -> str:
    parts = dotted.split(".")
    return parts[1] if len(parts) > 1 else ""


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_imports_go_inwards_only(path: Path) -> None:
    own = ring(name_of(path))
    if own == "":
        assert not [found for found in source(path).imports if found.startswith("bridge")]
        return
    used = {ring(found) for found in source(path).imports if found.split(".")[0] == "bridge"} - {own, "", "__version__"}
    assert used <= RINGS[own], f"{name_of(path)} may not import {sorted(used - RINGS[own])}"


@pytest.mark.parametrize("path", [path for path in modules() if ring(name_of(path)) == "domain"], ids=name_of)
def test_the_domain_is_pure(path: Path) -> None:
    assert {found.split(".")[0] for found in source(path).imports} & IMPURE == set()
    for line, name in source(path).calls:
        assert name not in CLOCKS | {"open", "print", "input"}, f"{path}:{line} calls {name}()"


@pytest.mark.parametrize("path", [path for path in modules() if path.name != "settings.py"], ids=name_of)
def test_only_the_settings_read_the_environment(path: Path) -> None:
    assert not source(path).environment, f"{path} reads the environment"
    assert not {"os.environ", "os.getenv"} & set(source(path).imports)


def test_every_module_has_a_ring_and_says_why_it_exists() -> None:
    for path in modules():
        assert ring(name_of(path)) in RINGS or name_of(path) == "bridge", f"{path} is in no ring"
        assert source(path).docstring, f"{path} has no docstring"


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
