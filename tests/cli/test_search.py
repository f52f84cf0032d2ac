"""`launchbridge search` finds what agents would find, and nothing that was not approved."""

from __future__ import annotations

import json

from support.desk import APPROVER, NOW, Desk, furnish
from support.terminal import Run

from bridge.services import review
from bridge.store.database import Database


def approved(database: Database) -> Desk:
    desk = furnish(database)
    with database.write(desk.client) as session:
        review.approve(session, desk.revision, by=APPROVER, now=NOW)
    return desk


def test_an_approved_entry_is_found_with_its_answer(database: Database, database_url: str, run: Run) -> None:
    approved(database)
    ran = run("search", "간편환불", "수수료", lang="ko_KR.UTF-8", database_url=database_url)
    assert ran.code == 0
    assert ran.out.startswith("1. 간편환불 (v1)")
    assert "수수료는 없습니다." in ran.out
    assert "3천만원" not in ran.out
    found = json.loads(run("search", "ㄱㅍㅎㅂ", "--json", database_url=database_url).out)
    assert [hit["title"] for hit in found["hits"]] == ["간편환불"]


def test_what_is_in_review_is_not_found(database: Database, database_url: str, run: Run) -> None:
    furnish(database)
    ran = run("search", "간편환불", lang="ko_KR.UTF-8", database_url=database_url)
    assert ran.code == 0
    assert ran.out == "‘간편환불’에 맞는 매뉴얼이 없어요.\n"


def test_without_a_bridge_or_with_several_it_says_what_to_do(run: Run, database_url: str, database: Database) -> None:
    ran = run("search", "환불", database_url=database_url)
    assert ran.code == 2
    assert "bridges add" in ran.err
    furnish(database)
    furnish(database, name="새벽")
    ran = run("search", "환불", database_url=database_url)
    assert ran.code == 2
    assert "--bridge" in ran.err
