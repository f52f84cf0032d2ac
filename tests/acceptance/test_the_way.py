"""One launch, carried all the way: from a planner's note to agents who can answer, and back."""

from __future__ import annotations

import time

from support.product import Product
NOTE = """안녕하세요 기획팀입니다. 12/1(화) 오전 10시에 *간편환불*이 오픈됩니다.
• 대상: 앱 5.2 이상, 카드 결제 주문 고객
• 이용: 주문내역 > 간편환불 버튼, 접수 후 1영업일 내 환불
• 수수료 없음. 부분환불은 아직 안 돼요(1월 예정)
• (내부) 오픈 첫 주 환불액 한도 일 3천만원, 초과 시 수동 전환"""


def show(slack, *places):
    for who, where in places:
        print("=====", who, where)
        for m in slack.seen(who, where):
            print("---", m.get("thread_ts"), m["ts"], m["shown"])

def test_the_story(bridge: Product) -> None:
    slack = bridge.slack
    slack.post("planner", "planning", NOTE)
    card = slack.wait_for(lambda: slack.find("approver", "review", "새 오픈 공지: 간편환불"))
    slack.click("approver", card, "headsup_send")
    slack.wait_for(lambda: slack.find("agent1", "agents", "간편환불"))
    card = slack.wait_for(lambda: slack.find("approver", "review", "매뉴얼 승인: 간편환불"))
    slack.click("approver", card, "review_approve")
    print("MODAL", slack.modal("approver"))
    if slack.modal("approver"):
        slack.submit("approver", {})
    manual = slack.wait_for(lambda: slack.find("agent1", "agents", "[필독] 간편환불"))
    slack.click("agent1", manual, "confirmation_confirm")
    slack.click("lead", manual, "confirmation_unconfirmed")
    for q in ("", "간편환불 수수료", "부분환불", "환불 언제 들어와요?", "주차 요금"):
        slack.command("agent1", "agents", "/manual", q)
    slack.mention("agent1", "agents", "환불 언제 들어와요?")
    slack.command("outsider", "other_agents", "/manual", "간편환불 수수료")
    time.sleep(2)
    show(slack, ("approver", "review"), ("planner", "planning"), ("agent1", "agents"),("lead", "agents"),("outsider","other_agents"))
    print(slack.refused)
    assert 0
