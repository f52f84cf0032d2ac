"""`launchbridge codes`: a client's own tree comes in from Excel, finds its inquiry types, and is shown wherever an inquiry is."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from support.blocks import everything
from support.floor import AGENT, NOW, REFUND, Floor, furnish
from support.terminal import Run

from bridge.domain.contact_codes import ContactCode, How, codes_for, from_rows, mapped, read_codes, to_rows
from bridge.domain.search.synonyms import Group
from bridge.messages import load_messages
from bridge.resources import resource
from bridge.services import contact_codes, finding, lookup, manuals, review_view
from bridge.services.lookup import Answer
from bridge.services.playbook import load_playbook
from bridge.slack.views.lookup import answer_message
from bridge.slack.views.manual import manual_message
from bridge.slack.views.manual_pages import manual_entry
from bridge.slack.views.review import preview_blocks
from bridge.store.database import Database
from bridge.store.schema import EntryRow, RevisionRow

KO = load_messages("ko")
PLAYBOOK = load_playbook(resource("manuals"))
TREE = [
    ["상담유형 체계표", None, None, None, None],
    ["상담코드", "대분류", "중분류", "소분류", "문의 유형"],
    ["P-101", "결제", "요금·한도", "수수료 문의", None],
    ["P-102", None, None, "결제 한도", None],
    ["R-201", "결제", "환불", "환불 소요 기간", "B1"],
    ["R-202", None, None, "부분환불", None],
    [None, "기타", None, None, None],
    ["Z-901", "기타", "단순 종료", None, None],
    ["Z-902", "기타", "콜백", None, "없는 유형"],
]


@pytest.fixture
def floor(local_database: Database) -> Floor:
    return furnish(local_database)


@pytest.fixture
def where(local_database: Database) -> str:
    return local_database.engine.url.render_as_string(hide_password=False)


def tree(folder: Path, rows: Sequence[Sequence[str | None]] = TREE) -> str:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.save(folder / "codes.xlsx")
    return str(folder / "codes.xlsx")


def test_a_tree_comes_in_and_finds_its_types(run: Run, floor: Floor, where: str, tmp_path: Path) -> None:
    path = tree(tmp_path)
    dry = run("codes", "import", path, "--dry-run", database_url=where, lang="ko_KR.UTF-8")
    assert (dry.code, dry.err) == (1, "")  # one code names a type that there is not
    assert "P-101 결제 > 요금·한도 > 수수료 문의 → C1 요금·한도 (이름이 같음)" in dry.out
    assert "R-201 결제 > 환불 > 환불 소요 기간 → B1 이용 방법 (직접 정함)" in dry.out
    assert "R-202 결제 > 환불 > 부분환불 → C2 변경·취소·환불·해지 (말이 비슷함)" in dry.out
    assert "Z-901 기타 > 단순 종료" in dry.out
    assert "Z-902: ‘없는 유형’ 문의 유형은 없어요" in dry.out
    assert "정해야 할 것 2개" in dry.out
    assert run("codes", "export", "none.xlsx", database_url=where).out.startswith("0 contact codes")
    assert run("codes", "import", path, database_url=where).code == 1
    said = run("codes", "map", "Z-901", "g1", database_url=where, lang="ko_KR.UTF-8")
    assert said.out == "Z-901 기타 > 단순 종료 → G1 담당 밖 문의 (직접 정함)\n"
    assert run("codes", "map", "Z-901", "Z9", database_url=where).code == 2
    assert run("codes", "map", "nothing", "C1", database_url=where).code == 2
    again = json.loads(run("codes", "import", path, "--json", database_url=where).out)
    assert {one["code"]: one["type"] for one in again["codes"]}["Z-901"] == "G1"
    assert run("codes", "export", "out.xlsx", database_url=where).code == 0
    sheet = load_workbook(tmp_path / "out.xlsx")["상담유형"]
    rows = [[cell.value or "" for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == ["코드", "대분류", "중분류", "소분류", "문의 유형", "정한 방법"]
    assert rows[1][:5] == ["P-101", "결제", "요금·한도", "수수료 문의", "C1 요금·한도"]
    assert run("codes", "import", "out.xlsx", database_url=where).code == 0
    assert run("codes", "import", "nowhere.xlsx", database_url=where).code == 2


def test_agents_see_the_code_with_every_inquiry(
    local_database: Database, floor: Floor, run: Run, where: str, tmp_path: Path
) -> None:
    run("codes", "import", tree(tmp_path), database_url=where)
    with local_database.write(floor.client) as session:
        entry = session.get_one(EntryRow, floor.entry)
        row = session.get_one(RevisionRow, entry.approved_revision_id)
        finding.index_revision(session, row)
        card = manuals.read_card(session, row.id)
        found = lookup.look_up(
            session, floor.bridge, "부분환불", by=AGENT, synonyms=PLAYBOOK.synonyms, now=row.created_at
        )
        view = review_view.load(session, row.id)
    posted = everything(manual_message(card, KO))
    assert "상담유형 `P-101` 결제 > 요금·한도 > 수수료 문의" in posted
    assert "R-201" in posted
    assert isinstance(found, Answer)
    assert "`R-202` 결제 > 환불 > 부분환불" in everything(answer_message(found, KO))
    assert "상담유형 R-202 결제 &gt; 환불 &gt; 부분환불" in manual_entry(card, KO, "t")
    assert "P-101" in str(preview_blocks(view, view.entry, KO))
    assert run("manuals", "export", "m.xlsx", database_url=where).code == 0
    inquiries = load_workbook(tmp_path / "m.xlsx")["예상 문의"]
    cells = [[cell.value for cell in row] for row in inquiries.iter_rows()]
    assert cells[0][-1] == "상담유형"
    assert cells[1][-1] == "P-101 결제 > 요금·한도 > 수수료 문의"
    assert json.loads(run("manuals", "import", "m.xlsx", "--json", database_url=where).out)["same"] == 1


def test_another_client_has_none_of_it(local_database: Database, floor: Floor) -> None:
    other = furnish(local_database, name="남")
    with local_database.write(floor.client) as session:
        made = [ContactCode("A-1", ("결제", "수수료"), "C1", How.SAID)]
        contact_codes.bring_in(session, made, bridge_id=floor.bridge, now=NOW)
    with local_database.read(other.client) as session:
        assert contact_codes.codes(session) == ()
        assert manuals.read_card(session, other.revision).codes == ()


def test_words_that_mean_the_same_find_the_type_and_a_tie_finds_none() -> None:
    alike = contact_codes.alike([Group(("반품",), ("환불",)), Group(("요금", "비용"), ("요금", "비용"))])
    codes = [ContactCode("1", ("상품", "반품")), ContactCode("2", ("기타", "일반")), ContactCode("3", ("비용",))]
    made = mapped(codes, PLAYBOOK.types, alike, {})
    assert [(one.type, one.how) for one in made] == [("C2", How.WORDS), ("", How.NONE), ("C1", How.WORDS)]
    assert from_rows(to_rows(made)) == made


def test_of_several_codes_the_one_that_fits_is_shown_else_the_first_two() -> None:
    codes = [ContactCode(str(at), ("결제", name), "C2") for at, name in enumerate(("취소", "부분환불", "해지"))]
    assert [one.code for one in codes_for(codes, "C2", "부분환불도 되나요?")] == ["1"]
    assert [one.code for one in codes_for(codes, "C2", "어떻게 되나요?")] == ["0", "1"]
    assert codes_for(codes, "A1", "부분환불") == ()
    assert REFUND.inquiries[2].type == "C2"


def test_what_is_no_tree_is_named() -> None:
    assert read_codes([["이름", "답"], ["a", "b"]], "표")[1][0].row == 1
    found, problems = read_codes([["코드", "대분류"], ["A", "결제"], ["A", "배송"], ["B", None]], "표")
    assert [one.path for one in found] == ["결제", "배송"]
    assert [one.row for one in problems] == [3]
