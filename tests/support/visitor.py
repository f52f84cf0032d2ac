"""Somebody who sits before the playground's page: whom she is, what she types and presses, what she sees."""

from __future__ import annotations

import json
import re
import shutil
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, ConsoleMessage, Locator, expect

from bridge.messages import load_messages
from bridge.playground.launch import Playground

SOON = 8_000
START = datetime(2026, 11, 24, 9, 15, tzinfo=ZoneInfo("Asia/Seoul"))
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium() -> str | None:
    """Return where the system's browser is, None where there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Visitor:
    """One browser window on a playground. `errors` is what went wrong in the page itself."""

    def __init__(
        self, browser: Browser, playground: Playground, locale: str, *, width: int, height: int, tour: bool
    ) -> None:
        self.playground, self.locale, self.errors = playground, locale, list[str]()
        self.say = load_messages(locale)
        self.context = browser.new_context(viewport={"width": width, "height": height}, locale="ko-KR")
        self.context.set_default_timeout(SOON)
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self._said)
        self.page.on("request", lambda request: self._asked(request.url))
        if not tour:
            closed = json.dumps({"closed": True})
            self.page.add_init_script(f"localStorage.setItem('launchbridge.playground.tour', '{closed}')")
        self.open()

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error" and "400 (Bad Request)" not in message.text:
            self.errors.append(message.text)

    def _asked(self, url: str) -> None:
        if not url.startswith((self.playground.url, "data:")):
            self.errors.append(f"the page asked for {url}")

    def open(self) -> None:
        """Open the page (again)."""
        self.page.goto(f"{self.playground.url}/?lang={self.locale}")
        self.page.wait_for_selector("body[data-ready]")

    def close(self) -> None:
        """Leave."""
        self.context.close()

    def words(self, key: str, **values: Any) -> str:
        """Return a sentence of the catalogue in the visitor's language."""
        return self.say(key, **values)

    # -- being somebody -----------------------------------------------------------------------------------------------

    def be(self, person: str, channel: str = "", *, pane: int = 0) -> Locator:
        """Become somebody, open a channel (by its key; `app` for the bot), and return her pane."""
        self.pane(pane).locator(f"[data-person={person}]").first.click()
        expect(self.pane(pane)).to_have_attribute("data-person", person)
        if channel:
            burger = self.pane(pane).locator(".burger")
            if burger.is_visible():
                burger.click()
            self.pane(pane).locator(f".sidebar [data-room='{channel}']").click()
            expect(self.pane(pane).locator(f".sidebar [data-room='{channel}']")).to_have_attribute(
                "aria-current", "page"
            )
        return self.pane(pane)

    def pane(self, number: int = 0) -> Locator:
        """Return a pane."""
        return self.page.locator(".pane").nth(number)

    def type(self, text: str, *, pane: int = 0) -> None:
        """Type into the composer and press Enter."""
        area = self.pane(pane).locator(".conversation .composer-area")
        area.fill(text)
        area.press("Enter")
        expect(area).to_have_value("")

    def messages(self, *, pane: int = 0) -> Locator:
        """Return the messages of the open channel."""
        return self.pane(pane).locator(".conversation article")

    def message(self, *words: str, pane: int = 0) -> Locator:
        """Return the newest message with all these words, once it is there."""
        found = self.messages(pane=pane)
        for word in words:
            found = found.filter(has_text=word)
        expect(found.last).to_be_visible()
        return found.last

    def press(self, message: Locator, label: str) -> None:
        """Press a button of a message by its label."""
        message.get_by_role("button", name=label, exact=True).click()

    def modal(self, *, pane: int = 0) -> Locator:
        """Return the modal on the screen, once it is there."""
        found = self.pane(pane).locator("form.dialog")
        expect(found).to_be_visible()
        return found

    def thread(self, message: Locator, *, pane: int = 0) -> Locator:
        """Open a message's thread and return it."""
        message.locator(".thread-link").click()
        return self.pane(pane).locator(".thread")

    def command(self, text: str, *, pane: int = 0) -> Locator:
        """Run a command, or mention the bot, and return the private answer to it."""
        before = self.pane(pane).locator(".conversation article.ephemeral").count()
        self.type(text, pane=pane)
        answers = self.pane(pane).locator(".conversation article.ephemeral")
        expect(answers).to_have_count(before + 1)
        return answers.last

    def move_time(self, step: str) -> None:
        """Press one of the clock's buttons: pause, resume, hour, day or next."""
        with self.page.expect_response(re.compile("/_playground/time")):
            self.page.locator(f".bar [data-do={step}]").click()
