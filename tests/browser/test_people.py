"""What goes wrong between people and machines: untouched forms, two at once, a bot that dies, an IME, a long note."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import APIResponse, Page, Route, expect
from support.visitor import Visitor

from bridge.playground import gestures, reading
from bridge.playground.botprocess import BotState
from bridge.playground.faults import ApiFault
from bridge.playground.launch import Playground
from bridge.playground.samples import business_day, day

NOTE = """{at} 오전 11시 *{name}* 오픈합니다.
• 대상: 전 고객
• 이용: 마이페이지 > {name}
• 수수료 없음
• 환불: 신청 당일까지 전액 환불됩니다"""


def announce(playground: Playground, name: str) -> None:
    """Let the planner announce something."""
    today = playground.time.now().astimezone().date()
    gestures.post(playground.ws, "planner", "planning", NOTE.format(at=day(business_day(today, 4)), name=name))


def approved(you: Visitor, name: str) -> None:
    """Announce something and approve it in the page."""
    announce(you.playground, name)
    you.be("approver", "review")
    you.press(you.message(you.words("review.title", name=name)), you.words("review.button.approve"))


def test_a_form_submitted_untouched_keeps_its_first_values(visit: Callable[..., Visitor]) -> None:
    you = visit()
    announce(you.playground, "송금 예약")
    you.be("approver", "review")
    card = you.message(you.words("review.title", name="송금 예약"))
    you.press(card, you.words("review.button.edit"))
    form = you.modal()
    expect(form.locator("textarea").first).not_to_have_value("")
    form.get_by_role("button", name=you.words("review.submit.edit"), exact=True).click()
    expect(form).to_have_count(0)
    expect(card).to_contain_text(you.words("review.number", number=1))

    # What is not filled in is said under its field, and the form stays.
    you.press(card, you.words("review.button.reject"))
    form = you.modal()
    form.get_by_role("button", name=you.words("review.submit.reject"), exact=True).click()
    expect(form.get_by_role("alert").first).to_have_text(you.words("page.form.required"))
    you.page.keyboard.press("Escape")
    expect(form).to_have_count(0)


def test_two_agents_confirm_at_once_and_both_count(visit: Callable[..., Visitor]) -> None:
    you = visit()
    approved(you, "영수증 모아보기")
    you.page.locator("[data-view=split]").click()
    expect(you.page.locator(".pane")).to_have_count(2)
    title = you.words("manual.title.must_read", name="영수증 모아보기")
    buttons = []
    for pane, agent in ((0, "agent1"), (1, "agent2")):
        you.be(agent, "agents", pane=pane)
        message = you.message(title, pane=pane)
        buttons.append(message.get_by_role("button", name=you.words("manual.confirm"), exact=True).element_handle())
    you.page.evaluate("([one, other]) => { one.click(); other.click(); }", buttons)
    for pane in (0, 1):
        expect(you.message(you.words("confirmation.done", title="영수증 모아보기"), pane=pane)).to_be_visible()
        expect(you.message(title, pane=pane)).to_contain_text(you.words("manual.totals", confirmed=2, agents=4))


def test_a_bot_killed_between_approval_and_posting_posts_once(visit: Callable[..., Visitor]) -> None:
    you = visit()
    playground = you.playground
    announce(playground, "카드 잠금")
    you.be("approver", "review")
    card = you.message(you.words("review.title", name="카드 잠금"))
    playground.ws.faults.api(ApiFault("chat.postMessage", "hang", times=None, seconds=60))
    you.press(card, you.words("review.button.approve"))
    wait(you.page, lambda: any(call["error"] == "fault:hang" for call in playground.ws.state.calls[-20:]))
    you.page.locator(".bot-state").click()
    you.page.get_by_role("menuitem").filter(has_text=you.words("page.bot.kill")).click()
    you.page.get_by_role("alertdialog").get_by_role("button", name=you.words("page.bot.kill")).click()
    expect(you.page.locator(".bot-state.killed")).to_be_visible()
    playground.ws.faults.clear()
    assert posted(playground, "카드 잠금") == 0

    you.page.locator(".bot-state").click()
    you.page.get_by_role("menuitem").filter(has_text=you.words("page.bot.start")).click()
    expect(you.page.locator(".bot-state.running")).to_be_visible(timeout=20_000)
    wait(you.page, lambda: posted(playground, "카드 잠금") == 1, seconds=30)
    you.page.wait_for_timeout(1500)
    assert posted(playground, "카드 잠금") == 1
    assert playground.bot.state is BotState.RUNNING


def test_a_call_that_slack_refuses_is_shown_in_red_with_the_reason(visit: Callable[..., Visitor]) -> None:
    you = visit()
    you.playground.ws.faults.api(ApiFault("chat.postEphemeral", "error", error="msg_too_long"))
    you.be("agent1", "agents")
    you.type("@bridge 환불")
    toast = you.page.locator(".toast.error").filter(has_text="msg_too_long")
    expect(toast).to_contain_text("chat.postEphemeral")
    you.page.locator("#tab-slack").click()
    expect(you.page.locator(".panel .row.failed").filter(has_text="msg_too_long").first).to_be_visible()


def test_enter_ends_a_syllable_before_it_sends(visit: Callable[..., Visitor]) -> None:
    you = visit()
    you.be("agent1", "break_room")
    area = you.pane().locator(".conversation .composer-area")
    area.click()
    session = you.context.new_cdp_session(you.page)
    session.send("Input.imeSetComposition", {"text": "한", "selectionStart": 1, "selectionEnd": 1})
    composing = {"key": "Process", "code": "Enter", "windowsVirtualKeyCode": 229}
    session.send("Input.dispatchKeyEvent", {"type": "keyDown", **composing})
    expect(area).to_have_value("한")
    session.send("Input.insertText", {"text": "한글"})
    area.press("Enter")
    expect(you.message("한글")).to_be_visible()

    # What is half written outlives a reload; what Slack does not know is said in the reader's language.
    area.fill("/nothing 한글")
    you.open()
    expect(area).to_have_value("/nothing 한글")
    area.press("Escape")
    area.press("Enter")
    refused = you.words("page.refused.command", first="/nothing", second="한결센터")
    expect(you.page.locator(".toast.error")).to_contain_text(refused)


def test_people_edit_delete_reply_and_mention(visit: Callable[..., Visitor]) -> None:
    you = visit()
    you.be("agent1", "break_room")
    you.type("커피 드실 분")
    message = you.message("커피 드실 분")
    menu(you, message, "page.message.edit")
    field = you.pane().get_by_label(you.words("page.message.edit"))
    field.fill("차 드실 분")
    field.press("Enter")
    expect(you.message("차 드실 분")).to_contain_text(you.words("page.message.edited"))
    area = you.pane().locator(".conversation .composer-area")
    area.click()
    you.page.wait_for_timeout(300)  # the edit hands the focus back once it is done
    area.click()
    area.press_sequentially("@윤")
    expect(you.pane().get_by_role("option")).to_have_count(1)
    area.press("Enter")
    expect(area).to_have_value("@윤상담 ")
    area.press_sequentially("갈래요?")
    area.press("Enter")
    you.be("agent2", "break_room")
    expect(you.message("갈래요?").locator(".mention")).to_have_text("@윤상담")
    you.be("agent1", "break_room")
    menu(you, you.message("갈래요?"), "page.message.delete")
    you.page.get_by_role("alertdialog").get_by_role("button", name=you.words("page.message.delete")).click()
    expect(you.messages().filter(has_text="갈래요?")).to_have_count(0)


def test_a_shortcut_that_needs_no_message_is_offered_with_the_commands(visit: Callable[..., Visitor]) -> None:
    you = visit()
    you.be("planner", "planning")
    area = you.pane().locator(".conversation .composer-area")
    area.press_sequentially("/")
    you.pane().get_by_role("option").filter(has_text=you.words("manifest.announce")).click()
    expect(you.modal()).to_contain_text(you.words("manifest.announce"))
    expect(area).to_have_value("")
    you.page.keyboard.press("Escape")


def test_files_go_with_a_message_and_can_be_taken_out(visit: Callable[..., Visitor]) -> None:
    you = visit()
    you.be("agent1", "break_room")
    text = {"name": "요금 안내.txt", "mimeType": "text/plain", "buffer": "한 달 9,900원\n".encode()}
    word = {"name": "초안.docx", "mimeType": "application/octet-stream", "buffer": b"PK"}
    you.pane().locator(".conversation input[type=file]").set_input_files([text, word])
    waiting = you.pane().locator(".conversation .attachments .file")
    expect(waiting).to_have_count(2)
    waiting.last.get_by_role("button").click()
    expect(waiting).to_have_count(1)
    you.type("표는 파일에 있어요")
    message = you.message("표는 파일에 있어요", "한 달 9,900원")
    expect(waiting).to_have_count(0)
    you.be("agent2", "break_room")
    with you.page.expect_download() as taken:
        you.message("표는 파일에 있어요").get_by_role("link").click()
    assert taken.value.suggested_filename == "요금 안내.txt"
    assert taken.value.path().read_bytes() == text["buffer"]
    expect(message).not_to_contain_text("초안")


def test_two_hundred_messages_and_a_long_note_do_not_slow_anybody(visit: Callable[..., Visitor]) -> None:
    you = visit()
    for number in range(200):
        gestures.post(you.playground.ws, "lead", "leads", f"{number}번째 소식이에요. 오늘 할 일을 확인해 주세요.")
    gestures.post(you.playground.ws, "lead", "leads", ("긴 공지입니다. " * 500)[:4000])
    you.be("lead", "leads")
    expect(you.message("긴 공지입니다.")).to_be_visible()
    you.page.evaluate(
        "() => { window.long = 0; new PerformanceObserver((list) => list.getEntries().forEach("
        "(entry) => { window.long = Math.max(window.long, entry.duration); })).observe({ type: 'longtask' }); }"
    )
    for _ in range(3):
        you.type("하나 더요")
    expect(you.messages()).to_have_count(204)
    assert you.page.evaluate("window.long") < 300  # a message that comes in may not be felt


def menu(you: Visitor, message: Any, key: str) -> None:
    """Choose from a message's menu, with the keyboard."""
    message.focus()
    message.get_by_role("button", name=you.words("page.message.more")).click()
    you.page.get_by_role("menuitem", name=you.words(key), exact=True).click()


def posted(playground: Playground, name: str) -> int:
    """Count the manuals of a launch in the agents' channel."""
    title = f"] {name}"
    return sum(title in message["shown"] for message in reading.seen(playground.ws, "lead", "agents"))


def wait(page: Page, condition: Callable[[], bool], *, seconds: float = 8) -> None:
    """Wait until something has happened outside the page."""
    ends = timedelta(seconds=seconds) / timedelta(milliseconds=100)
    while not condition():
        ends -= 1
        if ends < 0:
            pytest.fail("it did not happen in time")
        page.wait_for_timeout(100)


def test_of_two_answers_that_cross_the_newer_one_stands(visit: Callable[..., Visitor]) -> None:
    you = visit()
    you.be("agent1", "break_room")
    held: list[tuple[Route, APIResponse]] = []

    def slow(route: Route) -> None:
        held.append((route, route.fetch()))  # what stood there when it was asked, on its way for a long time

    you.page.route("**/_workspace/seen*", slow, times=1)
    you.type("먼저 쓴 말")
    you.page.wait_for_timeout(400)
    you.type("나중에 쓴 말")
    newest = you.message("나중에 쓴 말")
    [(route, answer)] = held
    assert "나중에 쓴 말" not in answer.text()
    with you.page.expect_response("**/_workspace/seen*"):
        route.fulfill(response=answer)
    you.page.wait_for_timeout(400)
    expect(newest).to_be_visible()
