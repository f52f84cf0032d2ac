"""One launch, carried all the way: from a planner's note to agents who can answer, and back."""

from __future__ import annotations

import time
from datetime import datetime

from sqlalchemy import select
from support.product import SEOUL, Product

from bridge.store.database import EVERYONE
from bridge.store.schema import DeliveryRow, LaunchRow

INTERNAL = ("3천만원", "환불액 한도", "수동 전환")
NOTE = """안녕하세요 기획팀입니다. 12/1(화) 오전 10시에 *간편환불*이 오픈됩니다.
• 대상: 앱 5.2 이상, 카드 결제 주문 고객
• 이용: 주문내역 > 간편환불 버튼, 접수 후 1영업일 내 환불
• 수수료 없음. 부분환불은 아직 안 돼요(1월 예정)
• (내부) 오픈 첫 주 환불액 한도 일 3천만원, 초과 시 수동 전환"""
OPENS = datetime(2026, 12, 1, 10, 0, tzinfo=SEOUL)


def test_a_launch_is_carried_all_the_way(bridge: Product) -> None:
    slack = bridge.slack

    # The planner posts as always, and the approver knows what is coming.
    slack.post("planner", "planning", NOTE)
    headsup = slack.wait_for(lambda: slack.find("approver", "review", "새 오픈 공지: 간편환불"))
    assert "12월 1일(화) 오전 10:00" in headsup["shown"]
    assert "앱 5.2 이상, 카드 결제 주문 고객" in headsup["shown"]
    assert slack.seen("agent1", "agents") == []

    # One click, and the center knows name, time, target and what to say to a customer who knows already.
    slack.click("approver", headsup, "headsup_send")
    told = slack.wait_for(lambda: slack.find("agent1", "agents", "오픈 예고: 간편환불"))
    assert "12월 1일(화) 오전 10:00" in told["shown"]
    assert "카드 결제 주문 고객" in told["shown"]
    assert "고객이 먼저 물어보면 이렇게 말해 주세요" in told["shown"]

    # The manual's card keeps the internal line apart and names what is open; she edits a sentence and approves.
    card = slack.wait_for(lambda: slack.find("approver", "review", "매뉴얼 승인: 간편환불"))
    assert "볼 것 3개" in card["shown"]
    assert "내부용이라 뺀 문장" in card["shown"]
    slack.click("approver", card, "review_edit")
    edit_one_sentence(bridge, "수수료는 없습니다.", "수수료는 전혀 없습니다.")
    card = slack.wait_for(lambda: slack.find("approver", "review", "수수료는 전혀 없습니다."))
    slack.click("approver", card, "review_approve")

    # The push stands in the agents' channel a week before the opening.
    manual = slack.wait_for(lambda: slack.find("agent1", "agents", "[필독] 간편환불"))
    assert "수수료는 전혀 없습니다." in manual["shown"]
    assert "고객에게 먼저 안내하지 마세요" in manual["shown"]
    assert float(manual["ts"]) < OPENS.timestamp()

    # An agent confirms; the lead sees who is missing, the client only how many, the agent neither.
    slack.click("agent1", manual, "confirmation_confirm")
    slack.wait_for(lambda: slack.find("agent1", "agents", "읽으신 것으로 남겼어요"))
    slack.click("lead", manual, "confirmation_unconfirmed")
    missing = slack.wait_for(lambda: slack.find("lead", "agents", "확인하지 않은 분"))
    assert "윤상담" in missing["shown"]
    assert "강상담" not in missing["shown"]
    assert "윤상담" not in slack.everything_shown("approver")
    slack.click("agent2", manual, "confirmation_unconfirmed")
    assert slack.find("agent2", "agents", "확인하지 않은 분") is None
    slack.wait_for(lambda: slack.find("approver", "review", "확인 1/5") or slack.find("agent1", "agents", "확인 1/5"))

    # What agents look up is answered privately and first things first.
    for words, answer in (
        ("간편환불 수수료", "수수료는 전혀 없습니다."),
        ("부분환불", "부분환불은 아직 안 됩니다"),
    ):
        slack.command("agent2", "agents", "/manual", words)
        found = slack.wait_for(lambda answer=answer: slack.find("agent2", "agents", answer))
        assert "먼저 안내하지 마세요" in found["shown"]
    slack.mention("agent2", "agents", "환불 언제 들어와요?")
    slack.wait_for(lambda: slack.find("agent2", "agents", "접수 후 1영업일 내 환불"))
    assert all("수수료는 전혀" not in m["shown"] for m in slack.seen("agent1", "agents") if m.get("ephemeral"))

    # The outsider of another client gets nothing.
    slack.command("outsider", "other_agents", "/manual", "간편환불 수수료")
    slack.wait_for(lambda: slack.find("outsider", "other_agents", "찾지 못했어요"))
    assert "수수료는" not in slack.everything_shown("outsider")
    assert "한빛" not in slack.everything_shown("outsider")

    # An agent asks what no one wrote; the planner answers in the thread; agent and approver have it.
    slack.click("agent2", manual, "questions_ask")
    fill_question(bridge, "agent2", "해외카드도 되나요?")
    asked = slack.wait_for(lambda: slack.find("planner", "planning", "해외카드도 되나요?"))
    assert "윤상담" not in asked["shown"]
    slack.reply("planner", "planning", asked["thread_ts"], "아니요, 해외카드는 아직 안 돼요. 국내 카드만 됩니다.")
    slack.wait_for(lambda: slack.find("agent2", "@bridge", "국내 카드만"))
    slack.wait_for(lambda: slack.find("approver", "review", "국내 카드만"))
    assert slack.find("agent1", "agents", "국내 카드만") is None

    # The hour strikes and nothing opens by itself; the planner says so, and the embargo is gone.
    bridge.set_time(OPENS)
    time.sleep(0.5)
    assert "오픈됐어요" not in slack.find("agent1", "agents", "[필독] 간편환불")["shown"]
    slack.reply("planner", "planning", asked["thread_ts"], "10시에 오픈됐어요!")
    slack.wait_for(lambda: slack.find("agent1", "agents", "이제 고객에게 안내해도 돼요"))
    slack.wait_for(lambda: "먼저 안내하지 마세요" not in slack.find("agent1", "agents", "[필독] 간편환불")["shown"])
    slack.command("agent2", "agents", "/manual", "간편환불 수수료")
    slack.wait_for(lambda: "먼저 안내하지" not in slack.find("agent2", "agents", "수수료는 전혀 없습니다.")["shown"])

    # The internal line is nowhere on the center's side, and Slack refused nothing.
    for somebody in ("agent1", "agent2", "agent3", "lead", "qa", "outsider"):
        shown = slack.everything_shown(somebody)
        assert not [word for word in INTERNAL if word in shown]
    sent = [call for call in slack.calls if call["team"] == slack.team_id("hangyeol")]
    assert len(sent) > 5
    assert not [call for call in sent for word in INTERNAL if word in str(call)]
    assert slack.refused == []
    assert not {"channel", "here", "everyone"} & set(slack.pings)
    stamps(bridge)


def edit_one_sentence(bridge: Product, old: str, new: str) -> None:
    slack = bridge.slack
    modal = slack.wait_for(lambda: slack.modal("approver"))
    block = next(
        b["block_id"] for b in modal["blocks"] if b["type"] == "input" and b["element"].get("initial_value") == old
    )
    slack.submit("approver", {block: new})


def fill_question(bridge: Product, who: str, text: str) -> None:
    slack = bridge.slack
    modal = slack.wait_for(lambda: slack.modal(who))
    block = next(b["block_id"] for b in modal["blocks"] if b["type"] == "input")
    slack.submit(who, {block: text})


def stamps(bridge: Product) -> None:
    """Every step is stamped, each before the next."""
    assert bridge.service is not None
    with bridge.service.database.read(EVERYONE) as session:
        launch = session.scalars(select(LaunchRow)).one()
        delivered = session.scalars(select(DeliveryRow.delivered_at).where(DeliveryRow.kind == "manual")).one()
    assert delivered is not None
    order = [launch.announced_at, launch.headsup_at, launch.approved_at, launch.distributed_at, launch.opened_at]
    assert None not in order
    assert order == sorted(order, key=lambda moment: moment or OPENS)
    assert launch.distributed_at is not None
    assert abs((launch.distributed_at - delivered).total_seconds()) < 1
    assert (OPENS - delivered).days >= 6
