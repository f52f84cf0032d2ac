"""Takes the README's pictures from the playground: one launch at three moments, in both languages.

    python -m support.pictures docs/pictures        (or: make pictures)

The playground's time stands still, so that the same machine takes the same pictures every time.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Literal

from playwright.sync_api import Locator, sync_playwright

from bridge.cli.playground import app_spec
from bridge.playground.launch import Choices, Playground
from support.visitor import FLAGS, START, Visitor, chromium

WIDTH, HEIGHT = 1180, 740
# Whole pixels and grey letters are drawn alike every time.
STEADY = ("--disable-lcd-text", "--font-render-hinting=none", "--force-color-profile=srgb", "--disable-partial-raster")
_TO_TOP = """(node) => {
  const box = node.closest('.messages');
  box.scrollTop += Math.round(node.getBoundingClientRect().top - box.getBoundingClientRect().top) - 8;
}"""
LOCALES: tuple[Literal["ko", "en"], ...] = ("ko", "en")


def main(folder: Path) -> None:
    """Take every picture."""
    path = chromium()
    if path is None:
        sys.exit("There is no Chromium on this machine to take pictures with.")
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*FLAGS, *STEADY])
        for locale in LOCALES:
            with Playground(Choices(at=START, stopped=True, locale=locale), app_spec(locale)) as playground:
                playground.wait_ready()
                you = Visitor(browser, playground, locale, width=WIDTH, height=HEIGHT, tour=False)
                take(you, folder)
                you.close()
        browser.close()


def take(you: Visitor, folder: Path) -> None:
    """Carry one launch through and take its pictures."""
    say = you.words
    if you.page.locator("#panel").is_visible():
        you.page.locator("[data-view=panel]").click()
    you.be("planner", "planning")
    you.page.locator(".examples").click()
    you.page.get_by_role("menuitem").filter(has_text=say("page.example.good")).first.click()
    you.message("간편환불", "앱 5.2")
    rest(you)
    you.be("approver", "review")
    card = you.message(say("review.title", name="간편환불"))
    shoot(you, folder, "review", card)
    you.press(card, say("review.button.approve"))
    rest(you)
    you.be("agent1", "agents")
    manual = you.message(say("manual.title.must_read", name="간편환불"), say("manual.confirm"))
    you.press(manual, say("manual.confirm"))
    you.message(say("confirmation.done", title="간편환불"))
    shoot(you, folder, "manual", manual)
    answer = you.command("/manual 부분환불")
    you.page.locator("[data-view=panel]").click()
    you.page.locator(".launch").first.wait_for()
    shoot(you, folder, "lookup", answer)


def rest(you: Visitor) -> None:
    """Wait until the bot has nothing in hand and what it sent last is drawn, and read."""
    quiet = 0
    while quiet < 18:
        you.page.wait_for_timeout(50)
        quiet = 0 if you.playground.busy() else quiet + 1


def shoot(you: Visitor, folder: Path, name: str, top: Locator) -> None:
    """Take one picture with `top` at the head of the channel."""
    handle = top.first.element_handle()
    rest(you)
    you.page.evaluate(_TO_TOP, handle)
    you.page.mouse.move(WIDTH - 2, HEIGHT - 2)
    you.page.evaluate("() => document.activeElement?.blur()")
    you.page.wait_for_timeout(300)
    path = folder / f"{name}.{you.locale}.png"
    you.page.screenshot(path=path, animations="disabled", caret="hide")
    print(path)  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures"))
