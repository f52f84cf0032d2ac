"""`launchbridge search` finds what agents would find, and nothing that was not approved."""

from __future__ import annotations

import json
from dataclasses import replace

from support import floor as floors
from support.desk import APPROVER, NOW, Desk, furnish
from support.floor import REFUND, plain
from support.terminal import Run

from bridge.domain.notes import Visibility
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
    first = ran.out.splitlines()[0]
    assert first.startswith("1. 간편환불 (v1) · ")
    assert first.endswith(
        ("오픈 전이라 먼저 안내하지 마세요", "오픈 확인 전이에요")
    )  # as agents are told: nobody said that it opened
    assert "수수료는 없습니다." in ran.out
    assert "3천만원" not in ran.out
    found = json.loads(run("search", "ㄱㅍㅎㅂ", "--json", database_url=database_url).out)
    assert [(hit["title"], hit["standing"] in ("before", "due")) for hit in found["hits"]] == [("간편환불", True)]
    assert found["sure"]


def test_the_answer_is_the_one_that_agents_read(local_database: Database, run: Run) -> None:
    told, kept = REFUND.inquiries[0], replace(REFUND.inquiries[1], visibility=Visibility.LEAD)
    floor = floors.furnish(local_database, entry=replace(REFUND, inquiries=(kept, told)))
    floors.index(local_database, floor)
    ran = run("search", "간편환불", "수수료", lang="ko_KR.UTF-8", database_url=str(local_database.engine.url))
    assert ran.out.splitlines()[1].strip() == told.say
    assert kept.say not in ran.out


def test_what_may_be_meant_is_named_and_not_answered(local_database: Database, run: Run) -> None:
    floor = floors.furnish(local_database)
    with local_database.write(floor.client) as session:
        floors.approve(session, floor.bridge, None, plain("부분취소", "상품을 하나씩 취소하실 수 있습니다."))
    floors.index(local_database, floor)
    ran = run("search", "상품", "취소", "배송비", lang="ko_KR.UTF-8", database_url=str(local_database.engine.url))
    told, first, second = ran.out.splitlines()
    assert told == "‘상품 취소 배송비’에 꼭 맞는 답인지는 확실하지 않아요."
    assert first == "1. 부분취소 (v1)"
    assert second.startswith("2. 간편환불 (v1) · 오픈")


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
