"""The manual's pages in a browser: nothing serious for axe-core, nothing wider than the screen, whole on paper."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from support.floor import NOW, OPENS, REFUND, SEOUL

from bridge.domain.embargo import Standing
from bridge.domain.notes import Moment, Precision
from bridge.domain.states import Grade
from bridge.domain.visibility import center_copy
from bridge.messages import load_messages
from bridge.services.contents import Contents, Listed
from bridge.services.lookup import Answer, Nothing
from bridge.services.manuals import ManualCard
from bridge.services.overview import Title
from bridge.slack.views import manual_pages

CARD = ManualCard(
    bridge_id=1,
    entry_id=2,
    revision_id=3,
    number=4,
    entry=center_copy(REFUND),
    standing=Standing.BEFORE,
    opens=Moment(Precision.MINUTE, OPENS),
    opened_at=None,
    zone=SEOUL,
    grade=Grade.MUST_READ,
    totals=None,
)
LISTED = (Listed(2, REFUND.name, 4, NOW, Standing.BEFORE), Listed(3, "가" * 120, 1, None, Standing.FREE))
OTHERS = (Title(5, "부분환불 정책"), Title(6, "쿠폰 복원"))


@pytest.mark.parametrize("locale", ["ko", "en"])
def test_pages_are_read_by_everybody_at_every_width(browser: Browser, locale: str) -> None:
    say = load_messages(locale)
    pages = (
        manual_pages.manual_contents(Contents("간편결제", SEOUL, LISTED, 1, 3), say, "token"),
        manual_pages.manual_entry(CARD, say, "token"),
        manual_pages.manual_answer(Answer("환불 언제", CARD, CARD.entry.inquiries[1], OTHERS), say, "token"),
        manual_pages.manual_nothing(Nothing(1, "정수기 " * 20, OTHERS), say, "token"),
    )
    with browser.new_page(color_scheme="light") as light, browser.new_page(color_scheme="dark") as dark:
        for page, width, shown in ((light, 360, pages), (light, 1280, pages[:1]), (dark, 360, pages[1:2])):
            page.set_viewport_size({"width": width, "height": 800})
            for html in shown:
                page.set_content(html)
                found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
                assert [(rule["id"], rule["nodes"][0]["html"][:120]) for rule in found] == []
                assert page.evaluate("document.documentElement.scrollWidth") <= width
        dark.emulate_media(media="print")
        assert not dark.locator("form").is_visible()
        assert not dark.locator("header a").first.is_visible()  # nothing can be pressed or opened on paper
        assert not dark.locator("summary").first.is_visible()
        assert dark.locator("pre").count() > 0
