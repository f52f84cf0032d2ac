"""The manual in a browser: the same entries, the same search and the same walls as in Slack, for a while (P1, P3, P7)."""

from __future__ import annotations

import re
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select
from support.floor import (
    AGENT,
    AGENT_ONLY,
    APPROVER,
    LEAD,
    LEAD_ONLY,
    NOW,
    OUTSIDER,
    SECRET,
    Floor,
    furnish,
    index,
    plain,
    propose,
)
from support.searching import searching, watching
from werkzeug.test import Client, TestResponse

from bridge.app import PAGES
from bridge.domain.people import Actor
from bridge.domain.search.synonyms import Group, Synonyms
from bridge.messages import load_messages
from bridge.services.links import Link, Links, Page
from bridge.store.database import EVERYONE, Database
from bridge.store.morphemes import analyse
from bridge.store.schema import EntryRow, LookupRow, PersonRow
from bridge.web.application import Web
from bridge.web.center import Center
from bridge.web.manual import manual_routes

SYNONYMS = Synonyms.of([Group(("꿀템빔", "수수료"), ("꿀템빔", "수수료"))], analyse)


class Reader:
    """Somebody with a link to the manual; `now` is turned by the tests."""

    def __init__(self, database: Database, floor: Floor) -> None:
        self.database, self.floor, self.now = database, floor, NOW
        self.links = Links("https://bridge.example.com", Fernet.generate_key().decode())
        center = Center(database, self.links, lambda: self.now, load_messages, PAGES, synonyms=SYNONYMS)
        self.client = Client(Web(manual_routes(center), max_body=1000))

    def reads(self, by: Actor, **asked: object) -> TestResponse:
        made = self.links.make(Link(Page.MANUAL, by, self.floor.client, self.floor.bridge), now=NOW)
        assert made is not None
        query = {name: values[0] for name, values in parse_qs(urlsplit(made).query).items()}
        return self.client.get(urlsplit(made).path, query_string={**query, **asked})


@pytest.fixture
def theirs(local_database: Database) -> Floor:
    return furnish(local_database, name="새벽", entry=plain("새벽배송 지역", "서울에서 받으실 수 있습니다."))


@pytest.fixture
def reader(local_database: Database, theirs: Floor) -> Reader:
    floor = furnish(local_database)
    index(local_database, floor, theirs)
    return Reader(local_database, floor)


def test_contents_lead_to_an_entry_as_the_center_may_see_it(reader: Reader) -> None:
    listed = reader.reads(AGENT)
    assert listed.status_code == 200
    assert "오픈 전이라 먼저 안내하지 마세요" in listed.text
    assert "새벽배송" not in listed.text
    link = re.search(r'<a href="(\?t=[^"]+e=\d+)">간편환불</a>', listed.text)
    assert link is not None
    page = reader.client.get("/center/manual" + link[1].replace("&amp;", "&"))
    for said in (
        "수수료는 없습니다.",
        "아직 오픈 전이에요.",
        "환불할 때 돈 내나요?",
        "미확정 · 안내 보류: 환불 취소",
        AGENT_ONLY,
    ):
        assert said in page.text
    for kept in (SECRET, LEAD_ONLY, "*아직"):
        assert kept not in page.text
    assert LEAD_ONLY in reader.reads(LEAD, e=reader.floor.entry).text
    assert SECRET not in reader.reads(APPROVER, e=reader.floor.entry).text


def test_who_asks_for_a_name_alone_reads_the_main_points(reader: Reader) -> None:
    found = reader.reads(AGENT, q="간편환불").text
    assert "요점만 보여 드려요" in found
    assert re.search(r"<li>[^<]*간편환불", found)


def test_nobodys_writing_waits_for_a_page(reader: Reader) -> None:
    with watching(reader.database) as made:
        assert "간편환불은 수수료가 없습니다." in reader.reads(AGENT, q="간편환불 수수료").text
        assert reader.reads(AGENT, e=reader.floor.entry).status_code == 200
    assert searching(made.alone)
    assert not made.writing


def test_the_same_search_as_in_slack_and_noted_like_it(reader: Reader) -> None:
    found = reader.reads(AGENT, q="꿀템빔  환불")
    assert "간편환불은 수수료가 없습니다." in found.text
    assert 'value="꿀템빔 환불"' in found.text
    nothing = reader.reads(AGENT, q="<b>정수기</b> 렌탈 위약금")
    assert "맞는 매뉴얼을 찾지 못했어요." in nothing.text
    assert "<b>" not in nothing.text
    reader.reads(AGENT, e=reader.floor.entry)
    assert "전체 목차" in reader.reads(AGENT, q="최근").text
    assert reader.reads(AGENT, q="가" * 300).status_code == 403
    with reader.database.read(EVERYONE) as session:
        rows = session.execute(select(LookupRow.query, LookupRow.found).order_by(LookupRow.id)).all()
    assert [tuple(row) for row in rows] == [
        ("꿀템빔 환불", True),
        ("<b>정수기</b> 렌탈 위약금", False),
        ("간편환불", True),
    ]


def test_who_finds_nothing_sure_chooses_first_and_asks_then(reader: Reader) -> None:
    unsure = reader.reads(AGENT, q="간편 정수기 위약금 배송").text
    assert unsure.index("혹시 이 매뉴얼을 찾으셨나요?") < unsure.index("아니라면 Slack에서 /manual로")
    nothing = reader.reads(AGENT, q="xylophone").text
    assert "혹시 이 매뉴얼을" not in nothing
    assert "아니라면" not in nothing
    assert "Slack에서 /manual로" in nothing


def test_links_expire_and_hold_for_their_person_alone(reader: Reader, theirs: Floor) -> None:
    assert reader.reads(OUTSIDER).status_code == 403
    for entry in (theirs.entry, 999, "x", "٣"):
        refused = reader.reads(AGENT, e=entry)
        assert refused.status_code == 404
        assert "새벽배송" not in refused.text
    assert reader.reads(AGENT, p="-1").status_code == 403
    assert reader.reads(AGENT, t="forged").status_code == 410
    reader.now = NOW + timedelta(hours=11)
    assert reader.reads(AGENT).status_code == 410
    reader.now = NOW
    with reader.database.write(reader.floor.client) as session:
        session.scalars(select(PersonRow).where(PersonRow.user_id == AGENT.user_id)).one().active = False
    assert reader.reads(AGENT, q="간편환불").status_code == 403


def test_what_a_note_holds_is_text_and_the_page_loads_nothing(reader: Reader) -> None:
    body = plain("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert(1)")
    with reader.database.write(reader.floor.client) as session:
        row = EntryRow(bridge_id=reader.floor.bridge, title=body.name, created_at=NOW)
        session.add(row)
        session.flush()
        row.approved_revision_id = propose(session, row, body, state="approved").id
        entry = row.id
    for page in (reader.reads(AGENT), reader.reads(AGENT, e=entry)):
        assert "<script" not in page.text
        assert "<img" not in page.text
        assert "&lt;script&gt;" in page.text
        assert 'href="javascript' not in page.text
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "form-action 'self'" in policy
        assert (page.headers["Cache-Control"], page.headers["Referrer-Policy"]) == ("no-store", "no-referrer")


def test_a_long_manual_has_pages(reader: Reader) -> None:
    with reader.database.write(reader.floor.client) as session:
        rows = [EntryRow(bridge_id=reader.floor.bridge, title=f"항목 {n:03}", created_at=NOW) for n in range(120)]
        session.add_all(rows)
        session.flush()
        for row in rows:
            row.approved_revision_id = reader.floor.revision
    first, last = reader.reads(AGENT), reader.reads(AGENT, p=99)
    assert "1/2쪽" in first.text
    assert "항목 050" in first.text
    assert "항목 119" not in first.text
    assert "항목 119" in last.text
    assert "← 앞쪽" in last.text
