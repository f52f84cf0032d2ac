"""What people and networks do to us: edits under review, clicks at once, deletions, floods, and text that wants to be markup."""

from __future__ import annotations

import threading
import time

from sqlalchemy import func, select
from support.product import Product

from bridge.store.database import EVERYONE
from bridge.store.schema import InboxRow, LaunchRow, OutboxRow, RevisionRow

NOTE = "12/1(화) 오전 10시에 *간편환불*이 오픈됩니다.\n• 대상: 앱 5.2 이상\n• 수수료 없음"


def test_an_event_that_comes_three_times_is_one_launch(bridge: Product) -> None:
    slack = bridge.slack
    slack.fail_event("message", "duplicate")
    slack.fail_event("message", "reorder")
    slack.post("planner", "planning", NOTE)
    slack.post("planner", "planning", "오늘 점심 뭐 먹을까요?")
    slack.wait_for(lambda: slack.find("approver", "review", "매뉴얼 승인: 간편환불"))
    quiet(bridge)
    assert count(bridge, LaunchRow) == 1
    assert len([m for m in slack.seen("approver", "review") if "새 오픈 공지" in m["shown"]]) == 1


def test_an_edit_under_review_makes_a_new_version_and_the_old_click_is_refused(bridge: Product) -> None:
    slack = bridge.slack
    note = slack.post("planner", "planning", NOTE)
    old = slack.wait_for(lambda: slack.find("approver", "review", "매뉴얼 승인: 간편환불"))
    slack.edit("planner", "planning", note.ts, NOTE.replace("수수료 없음", "수수료 500원"))
    slack.wait_for(lambda: "500원" in slack.find("approver", "review", "매뉴얼 승인: 간편환불")["shown"])
    approve = next(
        element
        for block in old["blocks"]
        if block["type"] == "actions"
        for element in block["elements"]
        if element["action_id"] == "review_approve"
    )
    answered = press(bridge, "approver", old, approve)
    assert answered == 200
    time.sleep(1)
    assert count(bridge, RevisionRow, RevisionRow.state == "approved") == 0
    assert slack.seen("agent1", "agents") == []
    fresh = slack.find("approver", "review", "매뉴얼 승인: 간편환불")
    slack.click("approver", fresh, "review_approve")
    slack.wait_for(lambda: slack.find("agent1", "agents", "500원"))
    assert slack.find("agent1", "agents", "수수료는 없습니다") is None


def test_two_approvers_at_once_are_one_approval(bridge: Product) -> None:
    slack = bridge.slack
    slack.post("planner", "planning", NOTE)
    card = slack.wait_for(lambda: slack.find("approver", "review", "매뉴얼 승인: 간편환불"))
    clicks = [
        threading.Thread(target=slack.click, args=(who, card, "review_approve")) for who in ("approver", "deputy")
    ]
    for click in clicks:
        click.start()
    for click in clicks:
        click.join()
    slack.wait_for(lambda: slack.find("agent1", "agents", "[필독] 간편환불"))
    quiet(bridge)
    assert len([m for m in slack.seen("agent1", "agents") if "[필독] 간편환불" in m["shown"]]) == 1
    assert count(bridge, RevisionRow, RevisionRow.state == "approved") == 1
    told = [slack.find(who, "review", "이미 승인했어요") for who in ("approver", "deputy")]
    assert len([one for one in told if one]) == 1


def test_a_deleted_announcement_is_shown_as_deleted_and_nothing_is_lost(bridge: Product) -> None:
    slack = bridge.slack
    note = slack.post("planner", "planning", NOTE)
    slack.wait_for(lambda: slack.find("approver", "review", "매뉴얼 승인: 간편환불"))
    slack.settle()
    slack.delete("planner", "planning", note.ts)
    slack.wait_for(lambda: "공지를 지웠어요" in slack.find("approver", "review", "매뉴얼 승인: 간편환불")["shown"])
    assert count(bridge, LaunchRow) == 1


def test_text_that_wants_to_be_markup_is_only_text(bridge: Product) -> None:
    slack = bridge.slack
    nasty = "<!channel> <@U0AAAAAAA> <https://evil.example.com|여기를 누르세요> *_~`"
    slack.post("planner", "planning", f"12/2(수) 11시에 *쿠폰함 {nasty}* 오픈됩니다.\n• 대상: {nasty}\n• 수수료 없음")
    slack.post("planner", "planning", "🎉🎉🎉 :tada: 👍")
    slack.post(
        "planner", "planning", "12/3(목) 10시 *대용량 공지* 오픈합니다.\n" + "• 대상: 모든 고객 & <고객>\n" * 2000
    )
    cards = slack.wait_for(
        lambda: [m for m in slack.seen("approver", "review") if "매뉴얼 승인" in m["shown"]][1:], timeout=15
    )
    for words in ("", "가" * 4000, nasty, "   ", "'; DROP TABLE entries; --", "\\" * 50):
        slack.command("agent1", "agents", "/manual", words)
    for card in [m for m in slack.seen("approver", "review") if "매뉴얼 승인" in m["shown"]]:
        slack.click("approver", card, "review_approve")
    assert cards
    slack.wait_for(lambda: len([m for m in slack.seen("agent1", "agents") if "[필독]" in m["shown"]]) >= 2, timeout=15)
    quiet(bridge)
    assert slack.refused == []
    assert not {"channel", "here", "everyone"} & set(slack.pings)
    assert "U0AAAAAAA" not in slack.pings
    answers = [m for m in slack.seen("agent1", "agents") if m.get("ephemeral")]
    assert len(answers) >= 5
    assert count(bridge, InboxRow, InboxRow.state != "done") == 0


def quiet(bridge: Product) -> None:
    """Wait until nothing is left to receive or send."""
    bridge.slack.settle()

    def done() -> bool:
        return not count(bridge, InboxRow, InboxRow.state == "new") and not count(
            bridge, OutboxRow, OutboxRow.state == "sending"
        )

    bridge.slack.wait_for(done)


def count(bridge: Product, row: type, *where: object) -> int:
    assert bridge.service is not None
    with bridge.service.database.read(EVERYONE) as session:
        return session.scalar(select(func.count()).select_from(row).where(*where)) or 0


def press(bridge: Product, who: str, message: dict, element: dict) -> int:
    """Click a button as it stood in an older version of a message: on a screen that had not been brought up to date."""
    slack = bridge.slack
    payload = {
        "type": "block_actions",
        "team": {"id": slack.team_id("hanpay")},
        "user": {"id": slack.user_id(who), "team_id": slack.team_id("hanpay")},
        "channel": {"id": slack.channel_id("review")},
        "message": {"ts": message["ts"]},
        "container": {"type": "message", "message_ts": message["ts"], "channel_id": slack.channel_id("review")},
        "api_app_id": slack.state.app.id,
        "actions": [{"type": "button", "action_id": element["action_id"], "value": element["value"], "block_id": "b"}],
        "trigger_id": "1.2.3",
    }
    return slack.ws.delivery.send("interactive", payload).status
