"""A bridge with its people and one approved manual, as the center's side of the product meets it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.domain.entries import Case, Entry, Inquiry, OpenPoint, Part, Piece, Source, SourceKind
from bridge.domain.entry_json import to_json
from bridge.domain.notes import Field, Moment, Precision, Visibility
from bridge.domain.people import Actor
from bridge.services import finding
from bridge.services.revisions import digest
from bridge.store.database import EVERYONE, Database
from bridge.store.once import insert_once
from bridge.store.schema import (
    AnnouncementRow,
    BridgeRow,
    ChannelRow,
    ClientRow,
    DeliveryRow,
    EntryRow,
    ExpectedInquiryRow,
    FactRow,
    LaunchRow,
    OutboxRow,
    PersonRow,
    RevisionRow,
)

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)
OPENS = datetime(2026, 12, 1, 10, 0, tzinfo=SEOUL)
SECRET = "오픈 첫 주 환불액 한도 일 3천만원, 초과 시 수동 전환"
LEAD_ONLY = "조장에게만: 인입 20% 증가 예상"
AGENT_ONLY = "수동 환불은 결제팀이 처리"

REFUND = Entry(
    name="간편환불",
    moment=Moment(Precision.MINUTE, OPENS, f"12/1(화) 오전 10시 {SECRET}"),
    pieces=(
        Piece(Part.EMBARGO, "고객이 먼저 물으실 때만 아래 멘트로 답합니다.", Visibility.AGENT),
        Piece(Part.EMBARGO, "문의하신 내용은 현재 준비 중입니다.", Visibility.CUSTOMER),
        Piece(
            Part.SUMMARY,
            "간편환불은 12월 1일 화요일 오전 10시부터 이용하실 수 있습니다.",
            Visibility.CUSTOMER,
            (Source(SourceKind.NOTE, SECRET),),
        ),
        Piece(Part.TARGET, "앱 5.2 이상에서 카드로 결제하신 고객님이 이용하실 수 있습니다.", Visibility.CUSTOMER),
        Piece(
            Part.HOW_TO, "주문내역에서 간편환불 버튼을 누르시면 접수 후 1영업일 안에 환불됩니다.", Visibility.CUSTOMER
        ),
        Piece(Part.PRICE, "수수료는 없습니다.", Visibility.CUSTOMER),
        Piece(Part.HANDLING, AGENT_ONLY, Visibility.AGENT),
        Piece(Part.KNOWN_ISSUES, LEAD_ONLY, Visibility.LEAD),
    ),
    inquiries=(
        Inquiry(
            type="C1",
            questions=("간편환불 수수료 있어요?", "환불할 때 돈 내나요?"),
            say="간편환불은 수수료가 없습니다.",
            paste="간편환불은 수수료 없이 이용하실 수 있습니다.",
            confirmed=True,
            sources=(Source(SourceKind.NOTE, SECRET),),
        ),
        Inquiry(
            type="B1",
            questions=("환불 언제 들어와요?", "어디서 환불해요?"),
            say="접수 후 1영업일 안에 환불됩니다.",
            paste="환불은 접수 후 1영업일 안에 처리됩니다.",
            confirmed=True,
            cases=(Case("금요일에 접수한 경우", "다음 영업일인 월요일까지 환불됩니다."),),
            handover="1영업일이 지났는데 환불되지 않은 경우",
        ),
        Inquiry(
            type="C2",
            questions=("부분환불도 되나요?",),
            say="부분환불은 아직 이용하실 수 없습니다.",
            paste="부분환불은 현재 지원하지 않습니다.",
            confirmed=True,
            unsaid=("부분환불 시작일",),
        ),
        Inquiry(
            type="A3",
            questions=("해외카드도 되나요?",),
            say="해외카드 이용 여부는 확인 후 안내드리겠습니다.",
            paste="해외카드 이용 여부는 확인 후 안내드리겠습니다.",
            confirmed=False,
        ),
    ),
    open_points=(
        OpenPoint(
            Field.POLICY, "환불 취소", "접수한 환불을 취소할 수 있나요?", "확인 후 안내드리겠습니다.", risky=True
        ),
    ),
)

PLANNER = Actor("T0CLIENT", "U_PLANNER")
APPROVER = Actor("T0CLIENT", "U_APPROVER")
LEAD = Actor("T0CENTER", "U_LEAD")
AGENT = Actor("T0CENTER", "U_AGENT")
SECOND = Actor("T0CENTER", "U_SECOND")
OUTSIDER = Actor("T_OTHER", "U_OUTSIDER")
STRANGER = Actor("T_NOBODY", "U_STRANGER")


@dataclass(frozen=True)
class Floor:
    """Ids of what `furnish` made."""

    client: int
    bridge: int
    planning: str
    agents: str
    launch: int
    entry: int
    revision: int
    manual: int
    people: dict[str, int] = field(default_factory=dict)


def furnish(database: Database, *, name: str = "한빛", entry: Entry = REFUND, grade: str = "must_read") -> Floor:
    """Make a client whose manual stands in its agents' channel since NOW."""
    mark = "" if name == "한빛" else f"_{name}"
    with database.write(EVERYONE) as session:
        client = ClientRow(name=name, created_at=NOW)
        session.add(client)
        session.flush()
        client_id = client.id
    with database.write(client_id) as session:
        bridge = BridgeRow(name=f"{name} 앱", zone="Asia/Seoul", locale="ko", policy={}, created_at=NOW)
        session.add(bridge)
        session.flush()
        for role in ("planning", "review", "agents"):
            team = "T0CLIENT" if not mark else f"T0CLIENT{mark}"
            session.add(
                ChannelRow(
                    bridge_id=bridge.id,
                    team_id=team,
                    channel_id=f"C_{role.upper()}{mark}",
                    role=role,
                    center="다온센터" if role == "agents" else "",
                    members_synced_at=NOW,
                )
            )
        launch = _launch(session, bridge.id, f"C_PLANNING{mark}", entry, grade)
        row, revision = approve(session, bridge.id, launch, entry)
        manual = post(session, bridge.id, launch.id, revision.id, f"C_AGENTS{mark}")
        ids = Floor(
            client_id, bridge.id, f"C_PLANNING{mark}", f"C_AGENTS{mark}", launch.id, row.id, revision.id, manual
        )
    if not mark:
        join(database, ids, PLANNER, "planner", "기획 김")
        join(database, ids, APPROVER, "approver", "승인 박")
        join(database, ids, LEAD, "lead", "팀장 이", center="다온센터")
        join(database, ids, AGENT, "agent", "상담 최", center="다온센터")
        join(database, ids, SECOND, "agent", "상담 정", center="다온센터")
    else:
        join(database, ids, OUTSIDER, "agent", "남의 상담", center="다른센터")
    return ids


def join(
    database: Database, floor: Floor, who: Actor, role: str, name: str, *, center: str = "", at: datetime = NOW
) -> int:
    """Make somebody one of the bridge's people."""
    with database.write(floor.client) as session:
        person = PersonRow(
            bridge_id=floor.bridge,
            team_id=who.team_id,
            user_id=who.user_id,
            role=role,
            name=name,
            center=center,
            joined_at=at - timedelta(days=30) if at == NOW else at,
        )
        session.add(person)
        session.flush()
        return person.id


def approve(
    session: Session, bridge_id: int, launch: LaunchRow | None, entry: Entry, *, row: EntryRow | None = None
) -> tuple[EntryRow, RevisionRow]:
    """Make an approved revision of an entry."""
    if row is None:
        row = EntryRow(bridge_id=bridge_id, launch_id=launch.id if launch else None, title=entry.name, created_at=NOW)
        session.add(row)
        session.flush()
    revision = propose(session, row, entry, state="approved")
    row.approved_revision_id = revision.id
    return row, revision


def propose(session: Session, row: EntryRow, entry: Entry, *, state: str = "in_review") -> RevisionRow:
    """Make a revision of an entry that nobody has let through."""
    newest = max((number for number in _numbers(session, row)), default=0)
    revision = RevisionRow(
        entry_id=row.id,
        number=newest + 1,
        state=state,
        origin="draft",
        body=to_json(entry),
        created_at=NOW,
        decided_at=NOW if state == "approved" else None,
        previewed=digest(entry) if state == "approved" else None,
    )
    session.add(revision)
    session.flush()
    for position, inquiry in enumerate(entry.inquiries):
        session.add(
            ExpectedInquiryRow(
                revision_id=revision.id,
                position=position,
                type=inquiry.type,
                questions=list(inquiry.questions),
                confirmed=inquiry.confirmed,
            )
        )
    session.flush()
    return revision


def post(session: Session, bridge_id: int, launch_id: int, revision_id: int, channel: str) -> int:
    """Let the manual's message stand in the agents' channel."""
    outbox_id = insert_once(
        session,
        OutboxRow,
        public_id=f"public-{revision_id}-{channel}",
        dedup_key=f"manual:{revision_id}:{channel}",
        bridge_id=bridge_id,
        kind="manual",
        method="post",
        team_id="T0CLIENT",
        target=channel,
        launch_id=launch_id,
        revision_id=revision_id,
        state="sent",
        due_at=NOW,
        created_at=NOW,
        attempts=1,
        sent_at=NOW,
        sent_channel=channel,
        slack_ts="1764000000.000100",
    )
    assert outbox_id is not None
    session.add(
        DeliveryRow(
            launch_id=launch_id,
            revision_id=revision_id,
            outbox_id=outbox_id,
            kind="manual",
            channel_id=channel,
            planned_at=NOW,
            delivered_at=NOW,
        )
    )
    return outbox_id


def plain(name: str, say: str, question: str = "") -> Entry:
    """Make a small entry."""
    inquiry = Inquiry("A1", (question or f"{name} 뭐예요?",), say, say, confirmed=True)
    return replace(REFUND, name=name, pieces=(), inquiries=(inquiry,), open_points=())


def _numbers(session: Session, row: EntryRow) -> list[int]:
    return list(session.scalars(select(RevisionRow.number).where(RevisionRow.entry_id == row.id)))


def _launch(session: Session, bridge_id: int, channel: str, entry: Entry, grade: str) -> LaunchRow:
    announcement = AnnouncementRow(
        bridge_id=bridge_id,
        team_id="T0CLIENT",
        channel_id=channel,
        ts="1763900000.000100",
        author_team=PLANNER.team_id,
        author_user=PLANNER.user_id,
        text=f"12/1(화) 오전 10시에 {entry.name} 오픈\n(내부) {SECRET}",
        kind="launch",
        state="accepted",
        posted_at=NOW - timedelta(hours=2),
        received_at=NOW - timedelta(hours=2),
    )
    session.add(announcement)
    session.flush()
    launch = LaunchRow(
        bridge_id=bridge_id,
        announcement_id=announcement.id,
        name=entry.name,
        state="approved",
        grade=grade,
        precision="minute",
        opens_at=OPENS,
        planner_team=PLANNER.team_id,
        planner_user=PLANNER.user_id,
        announced_at=NOW - timedelta(hours=2),
        headsup_at=NOW - timedelta(hours=1),
        approved_at=NOW - timedelta(minutes=1),
        distributed_at=NOW,
    )
    session.add(launch)
    session.flush()
    session.add(
        FactRow(
            launch_id=launch.id,
            field="internal",
            text=SECRET,
            span_start=0,
            span_end=len(SECRET),
            visibility="internal",
            reason="marked",
        )
    )
    return launch


def index(database: Database, *floors: Floor) -> None:
    """Let every approved entry of these floors' clients be found."""
    for client in {ids.client for ids in floors}:
        with database.write(client) as session:
            for entry in session.scalars(select(EntryRow)):
                finding.index_revision(session, session.get_one(RevisionRow, entry.approved_revision_id))
