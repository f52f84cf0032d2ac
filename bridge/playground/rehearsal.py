"""What happened before the visitor came, played by the workspace's own people through the real bot, in a time that is past.

One launch slipped, one opens tomorrow with its manual approved and read by most, one draft waits for review.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bridge.playground import gestures, reading
from bridge.playground.core import Workspace
from bridge.playground.records import GestureError, Json
from bridge.playground.samples import business_day, day
from bridge.playground.timepiece import Timepiece

SEOUL = ZoneInfo("Asia/Seoul")
PATIENCE = 15.0
QUIET = 0.3
CONFIRM = "confirmation_confirm"

SLIPPED = """{at} 오후 2시에 *결제 알림톡 자동 발송*이 오픈됩니다.
• 대상: 알림 수신에 동의한 고객
• 이용: 따로 신청할 필요 없이 결제 후 바로 발송돼요
• 수수료: 무료"""
TOMORROW = """{at} 오전 11시 *정기결제 일시정지*가 오픈됩니다.
• 대상: 정기결제를 쓰는 전 고객
• 이용: 마이페이지 > 정기결제 > 일시정지, 최대 3개월
• 비용: 일시정지 수수료 없음. 정지 기간에는 결제되지 않아요
• 환불: 이미 결제된 달은 환불되지 않습니다
• (내부) 일시정지 비율 목표 5% 이하, 초과 시 프로모션 검토"""
WAITING = """{at} 오후 3시 *포인트 선물하기*가 오픈됩니다.
• 대상: 본인인증을 마친 고객
• 이용: 포인트 > 선물하기에서 받는 분 전화번호 입력
• 한도: 1회 5만 포인트, 하루 3회
• 받은 포인트는 현금으로 바꿀 수 없어요
• (내부용) 어뷰징 탐지 기준은 하루 10건"""
MORNING = "오늘도 잘 부탁드려요! 점심 뒤에 짧게 이번 주 공지 훑을게요."
BREAK = "3층 커피머신 고쳤대요 ☕"


class Rehearsal:
    """Plays the past. `stopped` tells that the playground is closing, `busy` that the bot has something in hand.

    `seen` is called when all but the newest was read by all.
    """

    def __init__(
        self,
        ws: Workspace,
        clock: Timepiece,
        stopped: Callable[[], bool],
        busy: Callable[[], bool],
        seen: Callable[[], None],
    ) -> None:
        self._ws, self._clock, self._stopped, self._busy, self._seen = ws, clock, stopped, busy, seen

    def play(self) -> None:
        """Play everything, then let time stand where it stood before, and go on if it did.

        What the bot does not do in time is left out: a playground with less in it is better than none.
        """
        was_paused, began, real = self._clock.paused, self._clock.now(), time.monotonic()
        self._clock.pause()
        today = began.astimezone(SEOUL)
        try:
            for scene in (self._slipped, self._tomorrow, self._waiting):
                if not self._stopped():
                    scene(today)
        except GestureError:
            pass
        finally:
            spent = timedelta(0) if was_paused else timedelta(seconds=time.monotonic() - real)
            self._clock.set_to(began + spent)
            if not was_paused:
                self._clock.resume()

    def _slipped(self, today: datetime) -> None:
        opening = business_day_before(today, 2)
        announced = business_day_before(today, 6)
        self._at(announced, 10, 20)
        self._post("planner", "planning", SLIPPED.format(at=day(opening)))
        self._find("approver", "review", "결제 알림톡 자동 발송", kind="review_approve")
        self._at(announced, 15, 42)
        self._approve("결제 알림톡 자동 발송")
        self._confirm("결제 알림톡 자동 발송", "agent1", "agent2", "agent3")
        self._at(opening, 14, 5)
        prompt = self._find("planner", "planning", "결제 알림톡 자동 발송", kind="opening_delayed")
        if prompt:
            gestures.click(self._ws, "planner", "opening_delayed", channel="planning", ts=prompt["ts"])
            self._rest()
        gestures.post(self._ws, "lead", "break_room", BREAK)

    def _tomorrow(self, today: datetime) -> None:
        self._at(business_day_before(today, 1), 9, 40)
        gestures.post(self._ws, "lead", "agents", MORNING)
        opening = today + timedelta(days=1)
        self._post("planner", "planning", TOMORROW.format(at=day(opening)))
        self._headsup("정기결제 일시정지")
        self._find("approver", "review", "정기결제 일시정지", kind="review_approve")
        self._at(business_day_before(today, 1), 13, 10)
        self._approve("정기결제 일시정지")
        self._confirm("정기결제 일시정지", "agent1", "agent3")

    def _waiting(self, today: datetime) -> None:
        self._rest()
        self._seen()
        self._clock.set_to(today - timedelta(minutes=50))
        self._post("planner2", "planning2", WAITING.format(at=day(business_day(today, 4))))
        self._find("approver", "review", "포인트 선물하기", kind="review_approve")
        self._rest()

    # -- gestures ---------------------------------------------------------------------------------------------------

    def _at(self, when: datetime, hour: int, minute: int) -> None:
        self._rest()
        self._clock.set_to(when.replace(hour=hour, minute=minute, second=0, microsecond=0))

    def _rest(self) -> None:
        """Wait until the bot has done what it has in hand, so that it stamps that with the time at which it was done."""
        quiet, ends = 0.0, time.monotonic() + PATIENCE
        while not self._stopped() and quiet < QUIET and time.monotonic() < ends:
            time.sleep(0.05)
            quiet = 0.0 if self._ws.state.pending or self._busy() else quiet + 0.05

    def _post(self, who: str, channel: str, text: str) -> None:
        gestures.post(self._ws, who, channel, text)

    def _headsup(self, name: str) -> None:
        card = self._find("approver", "review", name, kind="headsup_send")
        if card:
            gestures.click(self._ws, "approver", "headsup_send", channel="review", ts=card["ts"])
            self._find("agent1", "agents", name)

    def _approve(self, name: str) -> None:
        card = self._find("approver", "review", name, kind="review_approve")
        if card:
            gestures.click(self._ws, "approver", "review_approve", channel="review", ts=card["ts"])

    def _confirm(self, name: str, *agents: str) -> None:
        posted = self._find(agents[0], "agents", name, kind=CONFIRM)
        if posted:
            for agent in agents:
                gestures.click(self._ws, agent, CONFIRM, channel="agents", ts=posted["ts"])

    def _find(self, who: str, channel: str, words: str, *, kind: str = "") -> Json | None:
        """Return the newest message with these words (and something to use whose action begins so), once it is there."""

        def look() -> Json | None:
            for message in reversed(reading.seen(self._ws, who, channel)):
                if words in message["shown"] and (not kind or any(kind in i for i in _actions(message))):
                    return message
            return None

        ends = time.monotonic() + PATIENCE
        while not self._stopped():
            found = look()
            if found or time.monotonic() > ends:
                return found
            with self._ws.state.changed:
                self._ws.state.changed.wait(0.1)
        return None


def business_day_before(today: datetime, number: int) -> datetime:
    """Return the `number`th weekday before `today`."""
    found = today
    while number:
        found -= timedelta(days=1)
        number -= found.weekday() < 5
    return found


def _actions(message: Json) -> list[str]:
    return [
        element["action_id"]
        for block in message.get("blocks") or []
        for element in [block.get("accessory"), *(block.get("elements") or [])]
        if isinstance(element, dict) and "action_id" in element
    ]
