"""The wheel is whole: installed elsewhere, without the clone, it knows its migrations, manuals and sentences."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NOTE = "안녕하세요 기획팀입니다. 12/1(화) 오전 10시에 *간편환불*이 오픈됩니다.\n• 수수료 없음\n"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
    )
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    return place


def launchbridge(installed: Path, folder: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command from the unpacked wheel."""
    return python(installed, folder, "-m", "bridge", *arguments, stdin=stdin)


def python(installed: Path, folder: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run Python with the unpacked wheel before all else; -P and the working directory keep the clone out of sight."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("SLACK_", "PYTHON"))}
    environment |= {"PYTHONPATH": str(installed), "DATA_DIR": str(folder), "LANG": "C.UTF-8"}
    return subprocess.run(
        [sys.executable, "-P", *arguments],
        env=environment,
        cwd=folder,
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_holds_what_the_clone_has_at_its_root(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("migrations", "manuals"):
        files = [path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
        assert files
        for path in files:
            assert f"bridge/_resources/{path.relative_to(ROOT).as_posix()}" in held
    assert {"bridge/messages/ko.toml", "bridge/messages/en.toml"} <= held
    assert not [name for name in held if name.startswith(("tests/", "benchmarks/", ".ci/"))]


def test_it_runs_from_elsewhere(installed: Path, tmp_path: Path) -> None:
    where = python(installed, tmp_path, "-c", "import bridge; print(bridge.__file__)")
    assert where.stdout.startswith(str(installed))
    helped = launchbridge(installed, tmp_path, "--help")
    assert (helped.returncode, "launchbridge" in helped.stdout) == (0, True), helped.stderr


def test_it_makes_its_database_and_drafts_from_its_own_files(installed: Path, tmp_path: Path) -> None:
    made = launchbridge(installed, tmp_path, "db", "upgrade")
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "bridge.sqlite3").exists()
    drafted = launchbridge(installed, tmp_path, "draft", "-", "--at", "2026-11-24T09:15", "--json", stdin=NOTE)
    assert drafted.returncode == 0, drafted.stderr
    assert json.loads(drafted.stdout)[0]["name"] == "간편환불"


def test_the_command_is_declared_under_its_name(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [one for one in archive.namelist() if one.endswith(".dist-info/entry_points.txt")]
        assert "launchbridge = bridge.cli:main" in archive.read(name).decode()
        (name,) = [one for one in archive.namelist() if one.endswith(".dist-info/METADATA")]
        assert "License-Expression: Apache-2.0" in archive.read(name).decode()
