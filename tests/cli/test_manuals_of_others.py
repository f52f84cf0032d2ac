"""`launchbridge manuals import` of a collection that a client kept before Bridge: what is understood is proposed, the rest is named."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from openpyxl import Workbook
from sqlalchemy import select
from support.desk import Desk, furnish
from support.terminal import Run

from bridge.domain.entries import Part
from bridge.domain.entry_json import from_json
from bridge.domain.foreign_columns import UnknownTargetError, chosen, columns_of
from bridge.domain.foreign_markdown import from_foreign_markdown
from bridge.domain.foreign_tables import from_foreign_tables
from bridge.domain.notes import Precision, Visibility
from bridge.resources import resource
from bridge.services.foreign import type_by
from bridge.services.playbook import load_playbook
from bridge.store.database import Database
from bridge.store.schema import EntryRow, RevisionRow

SEOUL = ZoneInfo("Asia/Seoul")
TYPE_OF = type_by(load_playbook(resource("manuals")).types)

FAQ = [
    ["2026년 상담 매뉴얼 (CS기획팀)", None, None, None, None, None, None, None],
    ["서비스명", "대상", "고객 질문", "응대멘트", "처리방법", "적용일", "담당부서", "문의유형"],
    ["새벽배송", "수도권 고객", "새벽배송 몇 시까지 주문해야 돼요?", "밤 11시까지 주문하시면 됩니다.", "주문서에서 마감 시각을 확인해 주세요.", "2026.12.01", "물류팀", None],
    [None, None, "배송비 얼마예요?", "배송비는 3,000원입니다.", None, None, "물류팀", "요금·한도"],
    ["포인트 선물", "전 회원", "선물 취소되나요?", "- 받기 전까지 취소하실 수 있습니다.\n- 받은 뒤에는 취소되지 않습니다.", None, datetime(2026, 12, 3, 10, 0),  # noqa: DTZ001 - Excel knows no zones
     "회원팀", "C2"],
    ["쿠폰함", "전 회원", "쿠폰 어디서 봐요?", None, None, "다음 주", None, None],
]  # fmt: skip

GUIDE = """---
title: 정기결제 해지
tags: [cs]
---
# 정기결제 안내 (2026)

앱에서 정기결제를 해지하실 수 있습니다.

## 이용 대상
- 정기결제를 쓰시는 **모든 고객**

## 해지 방법은
마이페이지에서 해지를 누르시면 됩니다.

## 자주 묻는 질문
**Q. 해지하면 환불되나요?**
A. 남은 기간의 요금은 환불되지 않습니다.
Q2. 다시 가입할 수 있나요?

| 질문 | 답변 |
|---|---|
| 해지를 되돌릴 수 있나요? | 다음 결제일 전까지 \\| 언제든 |
| 영수증은요? | |

## 요금
| 구분 | 금액 | 배송 |
|:--|--:|---|
| 월 | **9,900원** | 무료 |

## 제한·예외
| 머리만 있는 표 |

## 담당자 메모
김담당 내선 1234
"""


@pytest.fixture
def desk(local_database: Database) -> Desk:
    return furnish(local_database)


@pytest.fixture
def where(desk: Desk) -> str:
    return desk.database.engine.url.render_as_string(hide_password=False)


def faq(folder: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "FAQ"
    for row in FAQ:
        sheet.append(row)
    book.create_sheet("빈 시트")
    book.save(folder / "faq.xlsx")
    return folder / "faq.xlsx"


def test_a_workbook_is_tried_out_mapped_and_proposed(run: Run, desk: Desk, where: str, tmp_path: Path) -> None:
    path = str(faq(tmp_path))
    dry = run("manuals", "import", path, "--dry-run", database_url=where, lang="ko_KR.UTF-8")
    assert dry.code == 1
    assert "faq.xlsx[FAQ]:2: 가져오지 않은 열입니다: 담당부서 → --column '항목=담당부서'처럼" in dry.out
    assert "faq.xlsx[FAQ]:6: 날짜를 읽을 수 없습니다: 다음 주 → 2026-12-01 10:00처럼" in dry.out
    assert "새 매뉴얼 2개" in dry.out
    with desk.database.read(desk.client) as session:
        assert session.scalars(select(EntryRow.title).where(EntryRow.launch_id.is_(None))).all() == []
    command = ["manuals", "import", path, "--column", "ignore=담당부서", "--json"]
    found = json.loads(run(*command, database_url=where).out)
    assert (found["new"], len(found["problems"])) == (2, 1)
    assert json.loads(run(*command, database_url=where).out)["same"] == 2
    with desk.database.read(desk.client) as session:
        rows = session.execute(
            select(EntryRow.title, EntryRow.approved_revision_id, RevisionRow.state, RevisionRow.body)
            .join(RevisionRow, RevisionRow.entry_id == EntryRow.id)
            .where(EntryRow.launch_id.is_(None))
            .order_by(EntryRow.id)
        ).all()
    assert [row[:3] for row in rows] == [("새벽배송", None, "in_review"), ("포인트 선물", None, "in_review")]
    night = from_json(rows[0].body)
    assert [(piece.part, piece.text, piece.visibility) for piece in night.pieces] == [
        (Part.TARGET, "수도권 고객", Visibility.CUSTOMER),
        (Part.HANDLING, "주문서에서 마감 시각을 확인해 주세요.", Visibility.AGENT),
    ]
    assert [(one.questions, one.say) for one in night.inquiries] == [
        (("새벽배송 몇 시까지 주문해야 돼요?",), "밤 11시까지 주문하시면 됩니다."),
        (("배송비 얼마예요?",), "배송비는 3,000원입니다."),
    ]
    assert night.inquiries[1].type == "C1"
    assert (night.moment.precision, night.moment.at) == (Precision.DAY, datetime(2026, 12, 1, tzinfo=SEOUL))
    gift = from_json(rows[1].body)
    assert gift.inquiries[0].say == "받기 전까지 취소하실 수 있습니다.\n받은 뒤에는 취소되지 않습니다."
    assert (gift.inquiries[0].type, gift.moment.precision) == ("C2", Precision.MINUTE)


def test_a_folder_of_markdown_is_read_as_people_write_it(run: Run, desk: Desk, where: str, tmp_path: Path) -> None:
    (tmp_path / "wiki").mkdir()
    (tmp_path / "wiki" / "정기결제.md").write_text(GUIDE)
    (tmp_path / "wiki" / "빈 글.md").write_text("\n")
    ran = run("manuals", "import", "wiki", database_url=where, lang="ko_KR.UTF-8")
    assert ran.code == 1
    assert "새 매뉴얼: 정기결제 해지 (정기결제.md)" in ran.out
    for place, why in (
        ("정기결제.md:18", "답이 없는 질문입니다: 다시 가입할 수 있나요?"),
        ("정기결제.md:23", "답이 없는 질문입니다: 영수증은요?"),
        ("정기결제.md:31", "표로 읽을 수 없습니다"),
        ("정기결제.md:33", "가져오지 않은 부분입니다: 담당자 메모"),
        ("빈 글.md:1", "매뉴얼로 읽을 내용이 없습니다"),
    ):
        assert f"{place}: {why}" in ran.out
    with desk.database.read(desk.client) as session:
        kept = from_json(session.scalars(select(RevisionRow.body).order_by(RevisionRow.id.desc()).limit(1)).one())
    assert [(piece.part, piece.text) for piece in kept.pieces] == [
        (Part.SUMMARY, "앱에서 정기결제를 해지하실 수 있습니다."),
        (Part.TARGET, "정기결제를 쓰시는 모든 고객"),
        (Part.PRICE, "월: 금액 9,900원, 배송 무료"),
    ]
    assert [(one.questions[0], one.say) for one in kept.inquiries] == [
        ("해지 방법은", "마이페이지에서 해지를 누르시면 됩니다."),
        ("해지하면 환불되나요?", "남은 기간의 요금은 환불되지 않습니다."),
        ("해지를 되돌릴 수 있나요?", "다음 결제일 전까지 | 언제든"),
    ]
    assert "김담당" not in str(kept)


def _what_it_is(*_: str) -> str:
    return "A1"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("오늘 점심 뭐 먹지\n- 김밥\n- 라면\n", "제목도 질문도 없이 글만 있습니다"),
        ("# 주간 회의록\n- 참석: 김, 이, 박\n- 장소: 3층\n", "주간 회의록 아래에 문장이 없습니다"),
        ("# 개발 안내\n설치합니다.\n## 빌드\nmake\n## 배포\nmake deploy\n", "아는 제목이 없습니다 (빌드, 배포)"),
        ("```\nprint(1)\n```\n", "제목도 질문도 없이 글만 있습니다"),
    ],
)
def test_a_file_that_holds_nothing_like_a_manual_is_not_imported_and_the_reason_is_said(text: str, why: str) -> None:
    document, problems = from_foreign_markdown(text, "메모", {}, _what_it_is)
    assert document is None
    assert problems[-1].message.startswith("매뉴얼로 보이지 않습니다")
    assert why in problems[-1].message
    assert "폴더에서 빼" in problems[-1].remedy


@pytest.mark.parametrize(
    "text",
    [
        "# 자동충전\n잔액이 모자라면 등록하신 계좌에서 자동으로 충전됩니다.\n",
        "Q. 수수료가 있나요?\nA. 수수료는 없습니다.\n",
        "# 자동충전\n## 이용 방법\n- 설정 > 자동충전\n## 담당자 메모\n- 안에서만\n",
    ],
)
def test_a_short_manual_is_one(text: str) -> None:
    assert from_foreign_markdown(text, "자동충전", {}, _what_it_is)[0] is not None


def test_what_is_called_wrongly_is_said(run: Run, desk: Desk, where: str, tmp_path: Path) -> None:
    path = str(faq(tmp_path))
    ran = run("manuals", "import", path, "--column", "색=담당부서", database_url=where)
    assert (ran.code, "고객이 묻는 말" in ran.err) == (2, True)
    ran = run("manuals", "import", path, "--sheet", "없는 것", database_url=where)
    assert (ran.code, "빈 시트" in ran.err) == (2, True)
    ran = run("manuals", "import", path, "--column", "이관=부서", "--dry-run", database_url=where)
    assert "There is no column or heading “부서”" in ran.out


def test_a_folder_without_manuals_and_front_matter_without_an_end_are_said(
    run: Run, desk: Desk, where: str, tmp_path: Path
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    empty = run("manuals", "import", str(folder), "--dry-run", lang="ko_KR.UTF-8", database_url=where)
    assert (empty.code, "가져올 매뉴얼(.md)이 없어요" in empty.out) == (1, True)
    (folder / "a.md").write_text(
        "---\nname: 선물하기\nmoment:\n  precision: unknown\n\n# 선물하기\n\n## 대상\n\n- 모두\n"
    )
    ran = run("manuals", "import", str(folder), "--dry-run", lang="ko_KR.UTF-8", database_url=where)
    assert ran.code == 1
    assert "a.md:1: 맨 위 정보가 --- 로 닫히지 않았어요" in ran.out
    assert "새 매뉴얼 0개" in ran.out
    (folder / "a.md").write_text("# 선물 포장\n\n## 오픈 전\n- 아직이에요.\n\n## 대상\n- 모든 회원\n")
    unknown = run("manuals", "import", str(folder), "--dry-run", lang="ko_KR.UTF-8", database_url=where)
    assert "--column '항목=오픈 전'처럼 알려 주세요" in unknown.out


def test_a_sheet_of_questions_alone_is_a_manual_by_its_title() -> None:
    rows = [["Q", "A"], ["언제 열려요?", "12월 1일에 엽니다."], ["=계산", 3.0]]
    (found,), problems = from_foreign_tables({"팝업 매장": rows, "메모": [["아무 말"]]}, {}, SEOUL, TYPE_OF)
    assert found.document.entry.name == "팝업 매장"
    assert [one.say for one in found.document.entry.inquiries] == ["12월 1일에 엽니다.", "3"]
    assert [(one.sheet, one.row) for one in problems] == [("메모", 1)]


def test_what_somebody_said_of_a_column_goes_before_what_it_is_called() -> None:
    columns = columns_of(["제목", "답변", "상담 스크립트"], chosen(["말하기=상담 스크립트"]))
    assert dict(columns.targets) == {0: "name", 2: "answer"}
    assert columns.unused == ("답변",)
    with pytest.raises(UnknownTargetError):
        chosen(["말하기"])


def test_a_heading_somebody_named_holds_what_he_said() -> None:
    said = chosen(["제한·예외=꼭 읽어 주세요", "ignore=메모"])
    text = "## 꼭 읽어 주세요\n1) 1인 1회입니다.\n## 메모\n- 안에서만\n"
    document, problems = from_foreign_markdown(text, "쿠폰", said, TYPE_OF)
    assert document is not None
    assert [(piece.part, piece.text) for piece in document.entry.pieces] == [(Part.LIMITS, "1인 1회입니다.")]
    assert (document.entry.name, problems) == ("쿠폰", ())
