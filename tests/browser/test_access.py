"""The page is for everybody: axe-core finds nothing serious, and the keyboard gets everywhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from support.visitor import Visitor

SERIOUS = ("serious", "critical")


def problems(you: Visitor, part: str | None = None) -> list[str]:
    """Return what axe-core finds wrong and calls serious, in the whole page or in the `part` of it that changed."""
    you.page.wait_for_timeout(300)
    found = Axe().run(you.page, context=part, options={"resultTypes": ["violations"]}).response["violations"]
    return [
        f"{rule['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
        for rule in found
        if rule["impact"] in SERIOUS
        for node in rule["nodes"]
    ]


def sticking_out(you: Visitor) -> list[str]:
    """Return what of the open channel is cut off at its right side."""
    found = you.page.evaluate(
        """() => {
          const edge = document.querySelector(".conversation").getBoundingClientRect().right;
          const parts = document.querySelectorAll(".conversation article :is(p, button, select, input, pre, .section-text)");
          return [...parts].filter((part) => part.getBoundingClientRect().right > edge + 1).map((part) => part.outerHTML.slice(0, 120));
        }"""
    )
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 760)])
def test_axe_finds_nothing_serious(visit: Callable[..., Visitor], width: int, height: int) -> None:
    you = visit("ko", width=width, height=height, tour=True)
    expect(you.page.locator("#tour")).to_be_visible()
    assert problems(you) == []
    you.page.locator("#tour .tool").click()
    you.be("planner", "planning")
    you.type("11/30(월) 오전 10시 *카드 별명* 오픈합니다.\n• 대상: 전 고객\n• (내부) 목표 10만명")
    you.be("approver", "review")
    card = you.message(you.words("review.title", name="카드 별명"))
    assert problems(you) == []
    assert sticking_out(you) == []
    you.press(card, you.words("review.button.edit"))
    you.modal()
    assert problems(you, ".modals") == []
    you.page.keyboard.press("Escape")
    you.be("agent1", "app")
    expect(you.pane().locator(".home .field")).to_be_visible()
    assert problems(you, ".conversation") == []
    you.be("agent1", "agents")
    you.command("/manual")
    assert problems(you, ".conversation") == []
    if not you.page.locator("#panel").is_visible():
        you.page.locator("[data-view=panel]").click()
    for tab in ("launches", "notes", "outbox", "slack"):
        you.page.locator(f"#tab-{tab}").click()
        expect(you.page.locator(f"#tab-{tab}")).to_have_attribute("aria-selected", "true")
        assert problems(you, "#panel") == []


def test_the_keyboard_gets_everywhere(visit: Callable[..., Visitor]) -> None:
    you = visit()
    you.be("agent1", "break_room")
    you.type("키보드로만 해 볼게요")
    expect(you.message("키보드로만")).to_be_visible()
    page = you.page
    you.pane().locator(".messages").focus()
    page.keyboard.press("End")
    expect(you.message("키보드로만")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    thread = you.pane().locator(".thread")
    expect(thread.locator(".composer-area")).to_be_focused()
    page.keyboard.insert_text("답글도요")
    page.keyboard.press("Enter")
    expect(thread.locator("article").filter(has_text="답글도요")).to_be_visible()
    page.keyboard.press("Escape")
    expect(thread).to_be_hidden()
    you.pane().locator(".messages").focus()
    page.keyboard.press("End")
    for _ in range(3):  # its thread, an answer to it, its menu
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("menu")).to_be_visible()
    expect(page.get_by_role("menuitem").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("menu")).to_have_count(0)
