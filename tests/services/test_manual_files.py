"""Manuals leave and come back: loss-free, as proposals only, within their client's walls, and without what is internal."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select
from support.blocks import everything
from support.desk import AGENT, APPROVER, INTERNAL, OTHER_APPROVER, Desk, furnish, reworded

from bridge.domain.edits import slots
from bridge.domain.entries import Entry, Part, Piece, SourceKind
from bridge.domain.entry_json import from_json
from bridge.domain.entry_markdown import Document, to_markdown
from bridge.domain.entry_markdown_reading import from_markdown
from bridge.domain.notes import Moment, Visibility
from bridge.errors import NotAllowedError, NotFoundError
from bridge.services import review
from bridge.services.manual_files import Outcome, Plan, doubles, exported, plan, take
from bridge.services.manual_reading import Source, Trouble, file_name, read_folder, write_whole
from bridge.store.database import Database
from bridge.store.schema import EntryRow, OutboxRow, RevisionRow

CODES = ["A1", "A2", "A3", "B1", "B2", "C1", "C2", "C3", "D1", "D2", "E1", "E2", "F1", "F2", "G1"]


@pytest.fixture
def desk(database: Database) -> Desk:
    made = furnish(database)
    made.do(review.approve, made.revision, by=APPROVER)
    made.send()
    return made


def out(desk: Desk) -> Document:
    (document,) = desk.do(exported, desk.bridge, by=None)
    return from_markdown(to_markdown(document.entry, document.meta))


def bring(desk: Desk, document: Document, file: str = "a.md") -> Plan | Trouble:
    found = desk.do(take, desk.bridge, Source(file, document), by=None)
    assert isinstance(found, Plan | Trouble)
    return found


def code(found: Plan | Trouble) -> str:
    return found.code if isinstance(found, Trouble) else found.outcome.value


def fresh(name: str, text: str = "안내 문장입니다.") -> Document:
    return Document(Entry(name, Moment(), (Piece(Part.TARGET, text, Visibility.CUSTOMER),)))


def test_what_is_taken_out_and_brought_back_changes_nothing(desk: Desk) -> None:
    assert code(bring(desk, out(desk))) == "same"
    assert desk.newest().id == desk.revision


def test_an_edit_in_a_file_is_proposed_and_never_approved(desk: Desk) -> None:
    document = out(desk)
    found = bring(desk, replace(document, entry=reworded(document.entry, "12월 1일에 열립니다.")))
    assert code(found) == "changed"
    newest = desk.newest()
    assert (newest.number, newest.state, newest.origin) == (2, "in_review", "import")
    with desk.database.read(desk.client) as session:
        assert session.get_one(EntryRow, desk.entry).approved_revision_id == desk.revision
    before, after = from_json(desk.row().body), from_json(newest.body)
    assert after.moment == before.moment
    assert after.pieces[0].sources[0].kind is SourceKind.EDIT
    assert after.pieces[0].sources[0].ref == "import:a.md"
    assert after.pieces[1:] == before.pieces[1:], "what nobody changed keeps its sources"
    assert "12월 1일에 열립니다." in everything(desk.card("review_card"))
    assert code(bring(desk, replace(document, entry=reworded(document.entry, "12월 1일에 열립니다.")))) == "same"
    assert desk.newest().id == newest.id


def test_a_new_manual_becomes_an_entry_without_a_launch_in_review(desk: Desk) -> None:
    found = bring(desk, fresh("모바일 교통카드"))
    assert isinstance(found, Plan)
    with desk.database.read(desk.client) as session:
        entry = session.scalars(select(EntryRow).where(EntryRow.title == "모바일 교통카드")).one()
        assert (entry.id, entry.launch_id, entry.approved_revision_id) == (found.entry_id, None, None)
        revision = session.scalars(select(RevisionRow).where(RevisionRow.entry_id == entry.id)).one()
        assert (revision.state, revision.origin) == ("in_review", "import")
    card = everything(desk.card("review_card"))
    assert "모바일 교통카드" in card
    assert "센터에 따로 보내지는 않아요" in card
    assert "배포" not in card
    assert code(bring(desk, fresh("모바일 교통카드"), "other.md")) == "same"
    desk.do(review.approve, revision.id, by=APPROVER)
    decided = everything(desk.card("review_card"))
    assert "센터에 따로 보내지는 않았어요" in decided
    assert "배포" not in decided
    assert len(desk.do(exported, desk.bridge, by=None)) == 2


def test_planning_writes_nothing(desk: Desk) -> None:
    with desk.database.write(desk.client) as session:
        before = [
            session.scalar(select(func.count()).select_from(table)) for table in (EntryRow, RevisionRow, OutboxRow)
        ]
        found = plan(session, desk.bridge, Source("a.md", fresh("새것")), by=None)
        assert code(found) == Outcome.NEW
        after = [
            session.scalar(select(func.count()).select_from(table)) for table in (EntryRow, RevisionRow, OutboxRow)
        ]
    assert before == after


def test_neither_internal_parts_nor_sources_leave(desk: Desk) -> None:
    document = out(desk)
    text = to_markdown(document.entry, document.meta)
    assert INTERNAL not in text
    assert "3천만원" not in text
    assert "sources" not in text
    assert "span" not in text


def test_only_what_is_approved_leaves(database: Database) -> None:
    desk = furnish(database)
    assert desk.do(exported, desk.bridge, by=None) == ()


def test_a_forged_source_is_not_believed(desk: Desk) -> None:
    document = out(desk)
    line = '- 수수료는 9만원입니다. <!-- {"sources": [{"kind": "note", "quote": "9만원", "span": [0, 3]}]} -->'
    forged = from_markdown(
        to_markdown(document.entry, document.meta).replace("## 예상 문의", f"## 요금·혜택\n\n{line}\n\n## 예상 문의")
    )
    bring(desk, forged)
    (piece,) = [piece for piece in from_json(desk.newest().body).pieces if "9만원" in piece.text]
    assert [source.kind for source in piece.sources] == [SourceKind.EDIT]
    assert piece.sources[0].quote == ""


def test_what_the_note_holds_back_cannot_come_in_by_a_file(desk: Desk) -> None:
    document = out(desk)
    assert code(bring(desk, replace(document, entry=reworded(document.entry, f"참고: {INTERNAL}")))) == "reveals"
    assert desk.newest().id == desk.revision


def test_a_file_edited_from_an_older_version_is_not_taken(desk: Desk) -> None:
    document = out(desk)
    key = next(slot.key for slot in slots(from_json(desk.row().body)))
    second = desk.do(review.edit, desk.revision, {key: "새 문장입니다."}, by=APPROVER)
    edited = replace(document, entry=reworded(document.entry, "다른 문장입니다."))
    assert code(bring(desk, edited)) == "in_review"
    desk.do(review.approve, second, by=APPROVER)
    assert code(bring(desk, edited)) == "outdated"
    assert desk.newest().id == second


def test_a_manual_of_another_client_does_not_come_in(desk: Desk, database: Database) -> None:
    other = furnish(database, name="새벽")
    other.do(review.approve, other.revision, by=OTHER_APPROVER)
    theirs = out(other)
    assert code(bring(desk, theirs)) == "other_client"
    disguised = Document(
        reworded(theirs.entry, "바뀐 문장입니다."), {**theirs.meta, "client": "한빛", "bridge": "한빛 앱"}
    )
    assert code(bring(desk, disguised)) == "unknown_id"
    assert other.newest().id == other.revision
    with pytest.raises(NotFoundError):
        desk.do(exported, other.bridge, by=None)
    with pytest.raises(NotFoundError):
        desk.do(take, other.bridge, Source("a.md", fresh("이름")), by=None)


def test_only_who_sets_the_bridge_up_takes_out_and_brings_in(desk: Desk) -> None:
    for who in (AGENT, APPROVER):
        with pytest.raises(NotAllowedError):
            desk.do(exported, desk.bridge, by=who)
        with pytest.raises(NotAllowedError):
            desk.do(take, desk.bridge, Source("a.md", fresh("이름")), by=who)


def test_an_ended_manual_is_not_told_anew_and_two_files_of_one_are_named(desk: Desk) -> None:
    assert code(bring(desk, replace(fresh("지난 행사"), meta={"status": "ended"}))) == "ended"
    kept, troubles = doubles([Source("a.md", fresh("같은 이름")), Source("b.md", fresh("같은  이름"))])
    assert [one.file for one in kept] == ["a.md"]
    assert [(one.file, one.code, one.values) for one in troubles] == [("b.md", "twice", {"other": "a.md"})]


def test_a_folder_of_junk_is_read_to_its_end(tmp_path: Path) -> None:
    good = to_markdown(fresh("간편환불").entry)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "good.md").write_text(good)
    (tmp_path / "README.md").write_text("읽어 주세요")
    (tmp_path / "binary.md").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "huge.md").write_bytes(b"x" * 1_000_001)
    (tmp_path / "broken.md").write_text("---\nname: [\n---\n")
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "link.md").symlink_to("/etc/passwd")
    os.mkfifo(tmp_path / "pipe.md")
    found = read_folder(tmp_path, CODES)
    assert [source.file for source in found.sources] == ["deep/good.md"]
    assert {(one.file, one.code) for one in found.troubles} == {
        ("binary.md", "not_utf8"),
        ("huge.md", "too_large"),
        ("broken.md", "said"),
        ("folder.md", "no_file"),
        ("link.md", "no_file"),
        ("pipe.md", "no_file"),
    }
    assert next(one.line for one in found.troubles if one.file == "broken.md") == 3


@pytest.mark.parametrize(
    "title", ["../../etc/passwd", "a/b\\c:d", "..", "\x00\n", "CON", "가" * 500, "간편 환불", ".hidden"]
)
def test_a_title_makes_a_name_that_stays_in_its_folder(title: str, tmp_path: Path) -> None:
    name = file_name("BR-7", title)
    assert name.startswith("BR-7")
    assert (tmp_path / name).resolve().parent == tmp_path.resolve()
    assert len(name.encode()) < 200
    write_whole(tmp_path / name, b"x")


def test_writing_replaces_a_link_instead_of_following_it(tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("keep")
    (tmp_path / "BR-1.md").symlink_to(tmp_path / "precious")
    write_whole(tmp_path / "BR-1.md", b"new")
    assert (tmp_path / "precious").read_text() == "keep"
    assert (tmp_path / "BR-1.md").read_text() == "new"
