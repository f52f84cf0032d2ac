"""What CS people edit is loaded once, and a mistake is named by file."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bridge.domain.reading import read_note
from bridge.errors import SettingsError
from bridge.resources import resource
from bridge.services.playbook import load_playbook


def test_what_ships_drafts_an_entry() -> None:
    posted = datetime(2026, 11, 24, 9, 0, tzinfo=ZoneInfo("Asia/Seoul"))
    note = "12/1(화) 오전 10시에 *간편환불*이 오픈됩니다. 수수료 없음"
    reading = read_note(note, posted_at=posted)
    entry = load_playbook(resource("manuals")).draft(reading.launches[0], reading, note)
    assert entry.name == "간편환불"
    assert any("수수료" in piece.text for piece in entry.pieces)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="inquiry_types"):
        load_playbook(tmp_path)


def test_a_mistake_is_named_with_its_file(tmp_path: Path) -> None:
    shutil.copytree(resource("manuals"), tmp_path / "m")
    (tmp_path / "m" / "entry_template.yaml").write_text("just words", encoding="utf-8")
    with pytest.raises(SettingsError, match="entry_template"):
        load_playbook(tmp_path / "m")


def test_what_was_edited_is_read_anew_and_what_was_not_is_kept(tmp_path: Path) -> None:
    shutil.copytree(resource("manuals"), tmp_path / "m")
    before = load_playbook(tmp_path / "m")
    assert load_playbook(tmp_path / "m") is before
    with (tmp_path / "m" / "synonyms.yaml").open("a", encoding="utf-8") as file:
        file.write("\n새 주제:\n  - [달빛권, 별빛권]\n")
    assert load_playbook(tmp_path / "m").synonyms != before.synonyms
