"""`launchbridge manuals`: mistakes with file, line and remedy; files out; files in as proposals."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook
from support.desk import APPROVER, NOW, Desk, furnish
from support.terminal import Run

from bridge.resources import resource
from bridge.services import review
from bridge.store.database import Database


@pytest.fixture
def desk(database: Database) -> Desk:
    made = furnish(database)
    with database.write(made.client) as session:
        review.approve(session, made.revision, by=APPROVER, now=NOW)
    return made


@pytest.fixture
def manuals(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resource("manuals"), tmp_path / "manuals"))


def test_what_ships_is_well(run: Run) -> None:
    ran = run("manuals", "check")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "13 files checked; nothing to mend.\n"


def test_every_mistake_is_named_with_file_line_and_remedy(run: Run, manuals: Path) -> None:
    types = manuals / "inquiry_types.yaml"
    types.write_text(types.read_text().replace("code: A1", "code: A2", 1))
    (manuals / "synonyms.yaml").write_text("돈:\n- [하나]\n")
    (manuals / "entry_template.yaml").unlink()
    (manuals / "sample" / "junk.md").write_bytes(b"\xff\xfe\x00")
    (manuals / "sample" / "new.md").write_text("---\nname: 이름\n---\n\n## 대상자\n- 누구\n")
    ran = run("manuals", "check", str(manuals), lang="ko_KR.UTF-8")
    assert ran.code == 1
    assert "Traceback" not in ran.out + ran.err
    assert "inquiry_types.yaml:" in ran.out
    assert "code A2가 두 번 있습니다" in ran.out
    assert "synonyms.yaml:2: " in ran.out
    assert "entry_template.yaml: 파일이 없거나 바로가기예요" in ran.out
    assert "sample/junk.md:1: UTF-8 글이 아니에요 → 편집기에서" in ran.out
    assert "sample/new.md:5: 모르는 제목입니다: 대상자 → " in ran.out
    found = json.loads(run("manuals", "check", "manuals", "--json").out)
    assert len(found["problems"]) == 5
    assert all(one["remedy"] for one in found["problems"])


def test_manuals_dir_is_what_is_checked(run: Run, manuals: Path) -> None:
    (manuals / "synonyms.yaml").write_text("[")
    assert run("manuals", "check", manuals_dir=manuals).code == 1


def test_a_folder_that_is_none_is_said(run: Run) -> None:
    ran = run("manuals", "check", "nowhere")
    assert ran.code == 1
    assert "There is no such folder" in ran.out
    assert run("manuals", "import", "nowhere").code == 2


def test_out_and_in_again(run: Run, desk: Desk, database_url: str, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / f"BR-{desk.entry}-옛-이름.md").write_text("old")
    (tmp_path / "out" / "mine.txt").write_text("mine")
    ran = run("manuals", "export", "out", database_url=database_url)
    assert ran.code == 0, ran.err
    (path,) = (tmp_path / "out").glob("*.md")
    assert path.name == f"BR-{desk.entry}-간편환불.md"
    assert (tmp_path / "out" / "mine.txt").exists()
    ran = run("manuals", "import", "out", database_url=database_url)
    assert (ran.code, ran.out.split(".")[0]) == (0, "Put into review: 0 new, 0 changed")
    path.write_text(path.read_text().replace("수수료는 없습니다.", "수수료는 전혀 없습니다."))
    dry = json.loads(run("manuals", "import", "out", "--dry-run", "--json", database_url=database_url).out)
    assert (dry["changed"], dry["manuals"][0]["outcome"]) == (1, "changed")
    assert desk.newest().id == desk.revision
    ran = run("manuals", "import", "out", database_url=database_url, lang="ko_KR.UTF-8")
    assert ran.code == 0
    assert "바뀐 매뉴얼: 간편환불" in ran.out
    assert "승인되기 전에는 센터에 나가지 않아요" in ran.out
    assert (desk.newest().state, desk.newest().number) == ("in_review", 2)


def test_what_cannot_be_taken_in_does_not_stop_the_rest(run: Run, desk: Desk, database_url: str) -> None:
    ran = run("manuals", "import", str(resource("manuals") / "sample"), database_url=database_url)
    assert ran.code == 1
    assert "07-가을-페이백-프로모션.md: This is a manual of 한빛페이 and was not brought to 한빛" in ran.out
    assert "0 new" in ran.out


def test_out_and_in_again_as_a_workbook(run: Run, desk: Desk, database_url: str, tmp_path: Path) -> None:
    ran = run("manuals", "export", "lead/manuals.xlsx", database_url=database_url)
    assert (ran.code, ran.out) == (0, "1 approved manual written to lead/manuals.xlsx.\n")
    found = json.loads(run("manuals", "import", "lead/manuals.xlsx", "--json", database_url=database_url).out)
    assert (found["same"], found["problems"]) == (1, [])
    book = load_workbook(tmp_path / "lead" / "manuals.xlsx")
    sheet = book["예상 문의"]
    sheet.cell(2, 6).value = "바뀐 답입니다."
    sheet.cell(3, 3).value = "Z9"
    book.save(tmp_path / "lead" / "manuals.xlsx")
    ran = run("manuals", "import", "lead/manuals.xlsx", database_url=database_url, lang="ko_KR.UTF-8")
    assert ran.code == 1
    assert "manuals.xlsx:2: 모르는 문의 유형입니다: Z9 → " in ran.out
    sheet.cell(3, 3).value = "A1"
    book.save(tmp_path / "lead" / "manuals.xlsx")
    assert run("manuals", "import", "lead/manuals.xlsx", database_url=database_url).code == 0
    assert (desk.newest().state, desk.newest().origin) == ("in_review", "import")
    assert run("manuals", "import", "none.xlsx", database_url=database_url).code == 2


def test_odd_file_names_and_their_texts_are_said_as_plain_text(run: Run, tmp_path: Path) -> None:
    (tmp_path / "odd").mkdir()
    Path(os.fsdecode(os.fsencode(tmp_path / "odd") + b"/\xff\x1b[31m.md")).write_text("---\nname: a\n---\n\x1b[2J\n")
    ran = run("manuals", "check", "odd")
    assert ran.code == 1
    assert "\x1b" not in ran.out
    assert ran.out.startswith("??[31m.md:4: ")


def test_a_place_that_cannot_be_written_is_said(run: Run, desk: Desk, database_url: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for place in ("file", "file/manuals.xlsx"):
        ran = run("manuals", "export", place, database_url=database_url)
        assert ran.code == 2
        assert "cannot be written" in ran.err
