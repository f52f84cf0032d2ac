"""Pages for the center: sealed, for a while, for whoever still is what he was when he got the link (P7)."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.fernet import Fernet
from openpyxl import load_workbook
from sqlalchemy import select
from support.floor import AGENT, APPROVER, LEAD, NOW, OUTSIDER, PLANNER, SECOND, Floor, furnish
from werkzeug.test import Client, TestResponse

from bridge.app import PAGES
from bridge.domain.people import Actor
from bridge.messages import load_messages
from bridge.services import confirmation, rollcall
from bridge.services.links import NO_LINKS, ExpiredLinkError, Link, Links, Page
from bridge.slack.views.roster import roster_page
from bridge.store.database import Database
from bridge.store.schema import AuditRow, LaunchRow, PersonRow
from bridge.web.application import Web
from bridge.web.center import Center, center_routes
from bridge.web.roster import roster_routes

BASE = "https://bridge.example.com"


class Browser:
    """Somebody who opens a link; `now` is turned by the tests."""

    def __init__(self, database: Database, floor: Floor) -> None:
        self.floor, self.now = floor, NOW
        self.links = Links(BASE, Fernet.generate_key().decode())
        center = Center(database, self.links, lambda: self.now, load_messages, PAGES)
        self.client = Client(Web([*center_routes(center), *roster_routes(center, roster_page)], max_body=9000))

    def given(self, page: Page, by: Actor) -> str:
        link = Link(page, by, self.floor.client, self.floor.bridge, self.floor.revision)
        made = self.links.make(link, now=NOW)
        assert made is not None
        return made

    def opens(self, url: str, **more: str) -> TestResponse:
        return self.client.get(urlsplit(url).path, query_string=parse_qs(urlsplit(url).query) | more)


@pytest.fixture
def browser(local_database: Database) -> Browser:
    return Browser(local_database, furnish(local_database))


def confirm(database: Database, floor: Floor) -> None:
    with database.write(floor.client) as session:
        confirmation.confirm(session, floor.revision, by=AGENT, now=NOW)
        second = session.scalars(select(PersonRow).where(PersonRow.user_id == SECOND.user_id)).one()
        second.name, second.roster_id = '=HYPERLINK("http://x")<b>', "A-7"


def sheet(answer: TestResponse) -> list[tuple[object, ...]]:
    book = load_workbook(io.BytesIO(answer.data))
    return [tuple(cell.value for cell in row) for row in book.active.iter_rows()]


def test_a_lead_sees_names_and_takes_them_out_and_it_is_noted(browser: Browser, local_database: Database) -> None:
    confirm(local_database, browser.floor)
    url = browser.given(Page.ROLL, LEAD)
    page = browser.opens(url)
    assert page.status_code == 200
    assert "2명 중 1명 확인" in page.text
    assert "상담 최" in page.text
    assert "&lt;b&gt;" in page.text
    assert "<b>" not in page.text
    assert (page.headers["Cache-Control"], page.headers["Referrer-Policy"]) == ("no-store", "no-referrer")
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    rows = sheet(browser.opens(url, **{"as": "xlsx"}))
    assert rows[0] == ("사번", "이름", "팀", "근무조", "상태", "시각")
    assert [(row[0], row[1], row[4]) for row in rows[1:]] == [
        ("A-7", '=HYPERLINK("http://x")<b>', "미확인"),
        (None, "상담 최", "직접 확인"),
    ]
    csv = browser.opens(url, **{"as": "csv"})
    assert csv.data.startswith(b"\xef\xbb\xbf")
    assert "'=HYPERLINK" in csv.data.decode("utf-8-sig")  # a spreadsheet calculates nothing of it
    assert "attachment" in csv.headers["Content-Disposition"]
    with local_database.read(browser.floor.client) as session:
        noted = session.scalars(select(AuditRow).where(AuditRow.action == "roll.exported")).all()
    assert [row.user_id for row in noted] == [LEAD.user_id] * 2


@pytest.mark.parametrize("by", [APPROVER, PLANNER])
def test_the_client_sees_totals_in_page_and_files(browser: Browser, local_database: Database, by: Actor) -> None:
    confirm(local_database, browser.floor)
    with local_database.write(browser.floor.client) as session:
        one = session.scalars(select(PersonRow.id).where(PersonRow.user_id == SECOND.user_id)).all()
        rollcall.tell(session, browser.floor.revision, one, by=LEAD, now=NOW)
    url = browser.given(Page.ROLL, by)
    page, csv = browser.opens(url).text, browser.opens(url, **{"as": "csv"}).data.decode("utf-8-sig")
    for shown in (re.sub(r'href="[^"]*"', "", page), csv):  # a sealed link may spell anything by chance
        assert "상담 최" not in shown
        assert "A-7" not in shown
    rows = sheet(browser.opens(url, **{"as": "xlsx"}))
    assert rows == [("센터", "대상 인원", "직접 확인", "조회 전달", "미확인"), ("다온센터", "2", "1", "1", "0")]


@pytest.mark.parametrize("page", [Page.BRIEFING, Page.ROLL])
def test_an_agent_and_a_stranger_see_nothing(browser: Browser, page: Page) -> None:
    for by in (AGENT, OUTSIDER):
        answer = browser.opens(browser.given(page, by))
        assert answer.status_code == 403
        assert "권한이 없어요" in answer.text
        assert "상담" not in answer.text


def test_the_briefing_is_a_page_with_boxes_to_tick_on_paper(browser: Browser, local_database: Database) -> None:
    with local_database.write(browser.floor.client) as session:
        session.get_one(LaunchRow, browser.floor.launch).approved_name = "간편환불"
    page = browser.opens(browser.given(Page.BRIEFING, LEAD))
    assert page.status_code == 200
    assert "오늘 브리핑 11/24(화)" in page.text
    assert '<ul class="ticks"><li>상담 최</li><li>상담 정</li></ul>' in page.text
    assert browser.opens(browser.given(Page.BRIEFING, APPROVER)).status_code == 403


def test_who_is_no_lead_any_more_sees_nothing(browser: Browser, local_database: Database) -> None:
    url = browser.given(Page.BRIEFING, LEAD)
    with local_database.write(browser.floor.client) as session:
        session.scalars(select(PersonRow).where(PersonRow.user_id == LEAD.user_id)).one().active = False
    assert browser.opens(url).status_code == 403


def _late(browser: Browser, url: str) -> str:
    browser.now = NOW + timedelta(hours=3)
    return url


@pytest.mark.parametrize(
    "spoil",
    [
        _late,
        lambda _browser, url: url[:-12] + "AAAAAAAAAAAA",
        lambda _browser, url: url.partition("?")[0],
        lambda _browser, url: url.partition("?")[0] + "?t=%ED%95%9C",
        lambda browser, _url: browser.given(Page.BRIEFING, LEAD).replace("briefing", "roll"),
    ],
)
def test_an_old_or_changed_link_opens_nothing(browser: Browser, spoil: Callable[[Browser, str], str]) -> None:
    answer = browser.opens(spoil(browser, browser.given(Page.ROLL, LEAD)))
    assert answer.status_code == 410
    assert "링크가 만료됐어요" in answer.text


def test_without_an_address_there_are_no_links_and_no_pages() -> None:
    assert NO_LINKS.make(Link(Page.ROLL, LEAD, 1, 1), now=NOW) is None
    with pytest.raises(ExpiredLinkError):
        NO_LINKS.read(Page.ROLL, "x", now=datetime.now(NOW.tzinfo))


def uploads(browser: Browser, url: str, text: str, **more: str) -> TestResponse:
    data = {"file": (io.BytesIO(text.encode()), "명단.csv")} | more
    return browser.client.post(urlsplit(url).path, query_string=parse_qs(urlsplit(url).query), data=data)


def agents(database: Database, floor: Floor) -> set[str]:
    with database.read(floor.client) as session:
        rows = session.scalars(select(PersonRow).where(PersonRow.role == "agent", PersonRow.active.is_(True)))
        return {row.name for row in rows}


def test_a_lead_tries_his_list_out_and_brings_it_in(browser: Browser, local_database: Database) -> None:
    url = browser.given(Page.ROSTER, LEAD)
    first = browser.opens(url)
    assert "다온센터 상담사 명단" in first.text
    assert "form-action 'self'" in first.headers["Content-Security-Policy"]
    tried = uploads(browser, url, "사번,이름,팀\n7,<오>상담,주간\n,남상담,\n", whole="1")
    assert "해 보기만 했어요. 새로 1명" in tried.text
    assert "새로 들어온 분: &lt;오&gt;상담 (2행)" in tried.text
    assert "3행: 사번도 Slack ID도 없어요." in tried.text
    assert "명단에 없는 2명을 퇴사 처리하지 않았어요" in tried.text
    tried = uploads(browser, url, "사번,이름,팀\n7,<오>상담,주간\n", whole="1")
    assert agents(local_database, browser.floor) == {"상담 최", "상담 정"}
    found = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', tried.text)
    done = browser.client.post(
        urlsplit(url).path, query_string=parse_qs(urlsplit(url).query), data=dict(found) | {"sure": "1"}
    )
    assert "새로 1명, 바뀜 0명, 그대로 0명, 퇴사 처리 2명." in done.text
    assert agents(local_database, browser.floor) == {"<오>상담"}
    out = browser.opens(url, **{"as": "csv"}).data.decode("utf-8-sig")
    assert out.splitlines()[1].startswith("7,<오>상담,주간")


def test_a_list_takes_nobody_from_another_center_and_is_a_leads_only(
    browser: Browser, local_database: Database
) -> None:
    with local_database.write(browser.floor.client) as session:
        second = session.scalars(select(PersonRow).where(PersonRow.user_id == SECOND.user_id)).one()
        second.center, second.user_id = "둘째센터", "U0SECOND"
    url = browser.given(Page.ROSTER, LEAD)
    tried = uploads(browser, url, "이름,Slack ID\n상담 정,T0CENTER:U0SECOND\n")
    assert "2행: U0SECOND는 다른 센터의 상담사예요." in tried.text
    assert "상담 정" not in browser.opens(url, **{"as": "csv"}).data.decode("utf-8-sig")
    for by in (AGENT, APPROVER, OUTSIDER):
        refused = uploads(browser, browser.given(Page.ROSTER, by), "사번,이름\n1,x\n", sure="1")
        assert refused.status_code == 403
    assert agents(local_database, browser.floor) == {"상담 최", "상담 정"}
    junk = browser.client.post(
        urlsplit(url).path, query_string=parse_qs(urlsplit(url).query), data={"content": "한", "name": "x.xlsx"}
    )
    assert (
        "엑셀 파일(.xlsx)로 읽을 수 없어요" in junk.text
        or "CSV로 읽을 수 없어요" in junk.text
        or "제목 행" in junk.text
    )
