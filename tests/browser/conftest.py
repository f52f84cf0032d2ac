"""The page in a real browser: a Chromium of the system, a playground with the real bot, and people to be.

Without a browser these tests are skipped, and the summary says so aloud.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from playwright.sync_api import Browser, expect, sync_playwright
from support.visitor import FLAGS, NAMES, START, Visitor, chromium

from bridge.cli.playground import app_spec
from bridge.playground.launch import Choices, Playground

MISSING = "no Chromium on this machine: the playground's page was NOT tested"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/browser/" in item.nodeid:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))  # one browser, one bot of each language


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if any(MISSING in str(report.longrepr) for report in terminalreporter.stats.get("skipped", [])):
        terminalreporter.section("BROWSER TESTS WERE SKIPPED", red=True, bold=True)
        terminalreporter.line(f"{MISSING}. Install one ({', '.join(NAMES[:2])}) and run make test again.", red=True)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = chromium()
    if path is None:
        pytest.skip(MISSING)
    expect.set_options(timeout=15_000)  # ms; what a busy machine may need
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def open_playground() -> Iterator[Callable[[str], Playground]]:
    """Return the playground of a language, started at its first use: nothing has happened in it yet."""
    standing: dict[str, Playground] = {}

    def opened(locale: str) -> Playground:
        if locale not in standing:
            choices = Choices(at=START, seed=False, locale="en" if locale == "en" else "ko")
            playground = Playground(choices, app_spec(locale))
            playground.start()
            standing[locale] = playground
            playground.wait_ready()
        return standing[locale]

    yield opened
    with ThreadPoolExecutor() as together:
        list(together.map(Playground.stop, standing.values()))


@pytest.fixture
def visit(browser: Browser, open_playground: Callable[[str], Playground]) -> Iterator[Callable[..., Visitor]]:
    """Return a way to open the page: `visit("ko")`, with `width=` and `height=`."""
    visitors: list[Visitor] = []

    def opened(locale: str = "ko", *, width: int = 1440, height: int = 900, tour: bool = False) -> Visitor:
        playground = open_playground(locale)
        visitor = Visitor(browser, playground, locale, width=width, height=height, tour=tour)
        visitors.append(visitor)
        return visitor

    yield opened
    for visitor in visitors:
        visitor.close()
        assert visitor.errors == []
