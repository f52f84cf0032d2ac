"""The story of a launch as people live it in the page, from the note to the opening, in both languages."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect
from support.visitor import Visitor

from bridge.playground import reading
from bridge.playground.launch import Playground

SECRETS = ("3천만원", "수동 전환")


@pytest.mark.parametrize("locale", ["ko", "en"])
def test_a_launch_from_its_note_to_its_opening(visit: Callable[..., Visitor], locale: str) -> None:
    you = visit(locale, tour=locale == "en")  # in English with the tour beside it, whose five steps these are
    say = you.words

    # The planner posts a note, as always.
    you.be("planner", "planning")
    you.page.locator(".examples").click()
    you.page.get_by_role("menuitem").filter(has_text=say("page.example.good")).first.click()
    note = you.message("간편환불", "앱 5.2")
    toured(you, 1)
    if (pointed := led(you)) is not None:
        expect(pointed).to_contain_text(say("review.title", name="간편환불"))

    # The approver has the card within moments, tells the center ahead, looks at what the center will see, and approves.
    you.be("approver", "review")
    heads_up = you.message(say("headsup.title", name="간편환불"))
    you.press(heads_up, say("headsup.button.send"))
    expect(heads_up).to_contain_text(say("headsup.sent", done="").strip(" ·"))
    card = you.message(say("review.title", name="간편환불"))
    for secret in SECRETS:
        expect(card).to_contain_text(secret)
    you.press(card, say("review.button.edit"))
    form = you.modal()
    summary = form.get_by_label(say("manual.part.summary")).first
    expect(summary).to_have_value(re.compile("간편환불은 12월 1일"))
    summary.fill("간편환불은 12월 1일(화) 오전 10시부터 앱에서 바로 하실 수 있습니다.")
    form.get_by_role("button", name=say("review.submit.edit"), exact=True).click()
    expect(form).to_have_count(0)
    card = you.message(say("review.title", name="간편환불"), "앱에서 바로 하실 수 있습니다.")
    you.press(card, say("review.button.approve"))
    expect(card).to_contain_text(say("review.grade_now", grade="").strip(" :"))
    toured(you, 2)

    # An agent has it before the opening, and confirms. Nothing internal is on the center's side.
    you.be("agent1", "agents")
    manual = you.message(say("manual.title.must_read", name="간편환불"), "앱에서 바로 하실 수 있습니다.")
    you.press(manual, say("manual.confirm"))
    expect(you.message(say("confirmation.done", title="간편환불"))).to_contain_text(say("page.message.only_you"))
    expect(manual).to_contain_text(say("manual.totals", confirmed=1, agents=4))
    toured(you, 3)

    # Between two calls she looks it up; the answer is for her alone.
    answer = you.command("/manual 부분환불")
    expect(answer).to_contain_text("부분환불은 아직 안 됩니다")
    expect(answer).to_contain_text(say("page.message.only_you"))
    toured(you, 4)
    expect(you.command("/manual 간편환불 수수료")).to_contain_text("수수료는 없습니다")
    newest = you.command("@bridge 환불 언제 들어와요?")
    expect(newest).to_contain_text(say("page.message.only_you"))
    expect(newest).to_contain_text("1영업일")
    you.be("agent2", "agents")
    expect(you.pane().locator("article.ephemeral").filter(has_text="부분환불")).to_have_count(0)

    # The lead sees by name who is missing; the client's approver does not.
    you.be("lead", "agents")
    you.press(you.message(say("manual.title.must_read", name="간편환불"), "앱에서"), say("manual.unconfirmed"))
    missing = you.pane().locator("form.dialog, article.ephemeral").last
    expect(missing).to_contain_text("윤상담")
    expect(missing).not_to_contain_text("강상담")
    you.page.keyboard.press("Escape")

    # The outsider of another client finds nothing.
    you.be("outsider", "other_agents")
    expect(you.command("/manual 간편환불")).not_to_contain_text("수수료")

    # Time goes on by a day, then to the opening; the planner says that it is open.
    you.move_time("day")
    launch = you.page.locator(".launch").filter(has_text="간편환불")
    if (pointed := led(you)) is not None:
        expect(pointed).to_have_text(say("page.launches.to_opening"))
    with you.page.expect_response(re.compile("/_playground/time")):
        launch.get_by_role("button", name=say("page.launches.to_opening")).click()
    you.be("planner", "planning")
    expect(note).to_contain_text(say("page.message.replies", count=2))
    if (pointed := led(you)) is not None:
        expect(pointed).to_have_text(say("opening.button.opened"))
    thread = you.pane().locator(".thread") if you.pane().locator(".thread").is_visible() else you.thread(note)
    prompt = thread.locator("article").filter(has_text=say("opening.button.opened")).last
    prompt.get_by_role("button", name=say("opening.button.opened"), exact=True).click()
    you.be("agent1", "agents")
    expect(you.message(say("manual.short.live") if locale == "ko" else "간편환불", "간편환불")).to_be_visible()
    expect(you.command("/manual 부분환불")).not_to_contain_text(say("manual.short.before"))

    # What the bot knows says how long before the opening the manual was there.
    expect(launch.locator(".lead")).to_be_visible()
    expect(launch.locator(".state")).to_have_text(say("page.launch.live"))
    toured(you, 5)
    nothing_leaked(you.playground)


def toured(you: Visitor, number: int) -> None:
    """Where the tour is open, this step of it is done; go on to the next."""
    tour = you.page.locator("#tour")
    if tour.is_visible():
        expect(tour.locator(".well")).to_contain_text(you.words(f"page.tour.{number}.done"))
        tour.locator(".primary").click()
        expect(tour.locator(".well")).to_have_count(0)


def led(you: Visitor) -> Locator | None:
    """Where the tour is open, let it lead the way and return what it points at."""
    tour = you.page.locator("#tour")
    if not tour.is_visible():
        return None
    tour.get_by_role("button", name=you.words("page.tour.lead")).click()
    pointed = you.page.locator(".pointed")
    expect(pointed).to_have_count(1)
    return pointed


def nothing_leaked(playground: Playground) -> None:
    """Nobody of the center was ever shown what is internal."""
    for person in ("lead", "qa", "agent1", "agent2", "agent3", "agent4", "outsider"):
        for room in reading.rooms(playground.ws, person):
            if room["key"] == "shared":
                continue
            shown = " ".join(message["shown"] for message in reading.seen(playground.ws, person, room["id"]))
            assert not any(secret in shown for secret in SECRETS)
