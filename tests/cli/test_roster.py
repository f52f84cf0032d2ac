"""`launchbridge roster`: tried out first, mistakes by row, taken out again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, select
from support.floor import AGENT, Floor, furnish
from support.terminal import Run

from bridge.store.database import Database
from bridge.store.schema import ChannelRow, PersonRow


@pytest.fixture
def floor(database: Database) -> Floor:
    return furnish(database)


def people(database: Database, floor: Floor) -> int:
    with database.read(floor.client) as session:
        return session.scalar(select(func.count()).select_from(PersonRow).where(PersonRow.role == "agent")) or 0


def test_it_is_tried_out_brought_in_and_taken_out(
    run: Run, database: Database, database_url: str, floor: Floor, tmp_path: Path
) -> None:
    file = tmp_path / "명단.csv"
    file.write_text(f"사번,이름,Slack ID\n1,최상담,{AGENT.user_id.replace('_', '')}\n2,오상담,\n3,,\n4,남상담,메일\n")
    tried = run("roster", "import", "한빛 앱", str(file), "--dry-run", lang="ko_KR.UTF-8", database_url=database_url)
    assert tried.code == 1
    assert "해 보기만 했어요. 새로 2명" in tried.out
    assert "명단.csv 4행: 이름이 비어 있어요." in tried.out
    assert "명단.csv 5행: Slack ID를 읽을 수 없어요: 메일." in tried.out
    assert people(database, floor) == 2
    done = json.loads(run("roster", "import", "한빛 앱", str(file), "--json", database_url=database_url).out)
    assert (done["new"], [one["row"] for one in done["problems"]]) == (2, [4, 5])
    assert people(database, floor) == 4
    target = tmp_path / "out.xlsx"
    assert run("roster", "export", "한빛 앱", str(target), database_url=database_url).code == 0
    (sheet,) = load_workbook(target).worksheets
    names = [row[1].value for row in sheet.iter_rows(min_row=2)]
    assert sorted(str(name) for name in names) == ["상담 정", "상담 최", "오상담", "최상담"]


def test_wrong_calls_are_one_line(
    run: Run, database: Database, database_url: str, floor: Floor, tmp_path: Path
) -> None:
    with database.write(floor.client) as session:
        session.add(ChannelRow(bridge_id=floor.bridge, team_id="T", channel_id="C_2", role="agents", center="둘째센터"))
    file = tmp_path / "a.csv"
    file.write_text("사번,이름\n1,최상담\n")
    for call, said in (
        (("import", "한빛 앱", str(file)), "다온센터, 둘째센터"),
        (("import", "한빛 앱", str(file), "--center", "없는 곳"), "다온센터, 둘째센터"),
        (("export", "한빛 앱", str(tmp_path / "out.csv"), "--center", "없는 곳"), "다온센터, 둘째센터"),
        (("import", "한빛 앱", str(tmp_path / "no.csv")), "no.csv"),
        (("import", "한빛 앱", str(tmp_path / "x.pdf")), ".xlsx"),
        (("export", "한빛 앱", str(tmp_path / "x.pdf")), ".xlsx"),
        (("export", "한빛 앱", str(tmp_path / "none" / "x.csv")), "x.csv"),
    ):
        ran = run("roster", *call, lang="ko_KR.UTF-8", database_url=database_url)
        assert ran.code == 2, ran
        assert said in ran.err
        assert len(ran.err.splitlines()) == 1
    assert run("roster", "import", "한빛 앱", str(file), "--center", "둘째센터", database_url=database_url).code == 0
