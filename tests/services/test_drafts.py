"""What the bot drafts of a planner's note is what drafting makes of it, with all that the note leaves open."""

from __future__ import annotations

from sqlalchemy import select
from support.town import SEOUL, Town, build_town, kst

from bridge.domain.entries import Entry
from bridge.domain.reading import read_note
from bridge.services import revisions
from bridge.store.database import Database
from bridge.store.schema import EntryRow, LaunchRow

NOTE = """[공지] 구독 상자 건너뛰기 기능 오픈 안내

12/2(수) 오전 10시에 구독 상자 건너뛰기 기능이 오픈됩니다.

■ 대상: 구독 상자를 이용 중인 회원
■ 이용 방법: 마이페이지 > 구독 관리 > 건너뛰기
■ 유의사항: 배송 3일 전까지만 건너뛸 수 있어요.
■ 환불 정책은 아직 논의 중입니다."""
MOVED = "구독 상자 건너뛰기 오픈이 12/9(수) 오전 10시로 변경되었습니다."


def test_the_bot_drafts_what_drafting_makes_of_the_note(local_database: Database) -> None:
    town = build_town(local_database)
    town.note(NOTE, kst(11, 24, 10))
    reading = read_note(NOTE, posted_at=town.now.astimezone(SEOUL))
    assert newest(town) == town.playbook.draft(reading.launches[0], reading, NOTE)


def test_what_was_left_open_stays_so_when_the_day_moves(local_database: Database) -> None:
    town = build_town(local_database)
    town.note(NOTE, kst(11, 24, 10))
    before = newest(town)
    assert "환불 정책" in labels(before)
    town.note(MOVED, kst(11, 24, 11))
    moved = newest(town)
    assert moved.moment.at == kst(12, 9, 10)
    assert labels(moved) == labels(before)


def newest(town: Town) -> Entry:
    """Return the newest draft of what was announced last."""
    with town.database.read(town.floor.client) as session:
        launch = session.scalars(select(LaunchRow.id).order_by(LaunchRow.id.desc()).limit(1)).one()
        entry = session.scalars(select(EntryRow.id).where(EntryRow.launch_id == launch)).one()
        row = revisions.newest(session, entry)
        assert row is not None
        return revisions.body_of(row)


def labels(entry: Entry) -> list[str]:
    """Return what is open."""
    return [point.label for point in entry.open_points]
