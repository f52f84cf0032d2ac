"""Rosters as centers keep them: headings of their own liking, and every mistake with its row."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bridge.domain.cells import Formula, Value
from bridge.domain.roster import Line, read_roster

HEAD: list[Value] = ["사번", "이름", "팀", "근무조", "채널", "재직", "Slack ID", "부재 종료일"]


def one(*cells: Value, head: list[Value] | None = None) -> Line:
    lines, faults = read_roster([head or HEAD, list(cells)])
    assert faults == ()
    return lines[0]


def codes(*rows: list[Value], head: list[Value] | None = None) -> list[tuple[int, str]]:
    return [(fault.row, fault.code) for fault in read_roster([head or HEAD, *rows])[1]]


def test_a_full_row_is_read() -> None:
    line = one("1001", " 최 상담 ", "주간 A", "주간", "전화", "재직", "T0CENTER:U0CHOI", "2026-12-24")
    assert (line.roster_id, line.name, line.team, line.shift, line.channel) == (
        "1001",
        "최 상담",
        "주간 A",
        "주간",
        "phone",
    )
    assert (line.active, line.slack_team, line.slack_user) == (True, "T0CENTER", "U0CHOI")
    assert line.away_until == date(2026, 12, 24)
    assert line.row == 2


def test_excels_numbers_and_dates_are_what_people_see() -> None:
    line = one(1001.0, "최상담", None, None, None, None, None, datetime(2026, 12, 24))  # noqa: DTZ001 — as a workbook has it
    assert (line.roster_id, line.away_until) == ("1001", date(2026, 12, 24))
    assert one("7", "x", None, None, None, None, None, "2026. 1. 5.").away_until == date(2026, 1, 5)


def test_headings_are_found_below_a_title_in_other_words_and_other_order() -> None:
    rows: list[list[Value]] = [
        ["한결센터 상담사 명단"],
        [],
        ["비고", "성 명", "SLACK id", "재직여부"],
        ["x", "정상담", "U0JUNG", "퇴사"],
    ]
    (line,), faults = read_roster(rows)
    assert faults == ()
    assert (line.row, line.name, line.slack_user, line.slack_team, line.active) == (4, "정상담", "U0JUNG", None, False)
    assert line.known == {"name", "slack", "active"}


def test_empty_rows_are_passed_over() -> None:
    lines, faults = read_roster([HEAD, [None, "  "], ["1", "최상담"], []])
    assert (len(lines), faults) == (1, ())


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (["1", ""], "no_name"),
        (["", "최상담"], "no_key"),
        (["1", "최상담", "", "", "메일"], "bad_channel"),
        (["1", "최상담", "", "", "", "휴직?"], "bad_active"),
        (["1", "최상담", "", "", "", "", "@choi"], "bad_slack"),
        (["1", "최상담", "", "", "", "", "", "내일"], "bad_date"),
        (["1", "최상담", "", "", "", "", "", "2026-02-30"], "bad_date"),
        ([Formula, "최상담"], "formula"),
        (["1", "최상담", "", "", "", "", "", Formula], "bad_date"),
        (["1" * 65, "최상담"], "too_long"),
        (["1", "최상담", "", "조" * 33], "too_long"),
    ],
)
def test_each_mistake_is_named_with_its_row_and_costs_only_it(row: list[Value], code: str) -> None:
    lines, faults = read_roster([HEAD, ["9", "정상담"], row, ["8", "오상담"]])
    assert [line.name for line in lines] == ["정상담", "오상담"]
    assert [(fault.row, fault.code) for fault in faults] == [(3, code)]


def test_nobody_stands_there_twice() -> None:
    assert codes(["1", "최상담"], ["1", "다른 최"]) == [(3, "twice")]
    assert codes(["1", "최", "", "", "", "", "U0CHOI"], ["2", "정", "", "", "", "", "T12:U0CHOI"]) == [(3, "twice")]


def test_what_is_no_roster_says_so() -> None:
    assert codes(head=["가", "나"]) == [(0, "no_heading")]
    assert codes() == [(0, "nobody")]
    assert codes(["1", "x", "y"], head=["사번", "이름", "성명"]) == [(1, "column_twice")]
    assert read_roster([])[1][0].code == "no_heading"
