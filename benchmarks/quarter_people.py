"""Who does what in a simulated quarter, from stated distributions and a fixed seed.

A quarter of the launches are announced under 48 hours before they open, some after; the rest about a week before. Approvers take
three working hours on the median, some wait until they hear that the deadline is near or has passed, a few are too late. Notes are
edited, put off, corrected, cancelled.
Most agents confirm by themselves; the others are told by their lead when he is sent the list of who has not.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bridge.domain.calendars import Calendar

SEOUL = ZoneInfo("Asia/Seoul")
OFFICE = Calendar(SEOUL)
START = datetime(2026, 9, 1, 9, tzinfo=SEOUL)
DAYS = 91

CLIENTS = 20
AGENTS = 8
UNDER_48_H = 0.25
AFTER_THE_FACT = 0.02
ONLY_A_DAY = 0.15
APPROVAL_MEDIAN_H = 3.0
WAITS_FOR_WARNING = 0.08
NEVER_IN_TIME = 0.03
POSTPONED, CORRECTED, CANCELLED, EDITED = 0.12, 0.08, 0.05, 0.10
SENDS_HEADSUP = 0.7
MISSES = 0.12  # agents who do not click by themselves: the day off, the queue, the weekend
LEAD_ACTS = 0.9  # leads who go through the list of the unconfirmed that they are sent, at the shift's meeting
ON_LEAVE = 0.15  # of those on the list: away, as the lead then says; the others are told and ticked

_FIRST = [
    "간편",
    "바로",
    "안심",
    "새벽",
    "주말",
    "정기",
    "선물",
    "단골",
    "가족",
    "여행",
    "구독",
    "동네",
    "반값",
    "당일",
    "예약",
    "모바일",
    "제휴",
    "멤버십",
    "포인트",
    "픽업",
]
_SECOND = [
    "환불",
    "교환",
    "배송",
    "결제",
    "쿠폰",
    "적립",
    "조회",
    "상담",
    "알림",
    "이체",
    "송금",
    "충전",
    "수거",
    "방문",
    "할인",
    "인증",
    "보험",
    "렌탈",
    "견적",
    "후기",
]
_WEEKDAYS = "월화수목금토일"


@dataclass
class Plan:
    """One launch as its people mean it; `opens` is the date that stands in the end."""

    number: int
    client: int
    name: str
    announced: datetime
    opens: datetime
    day_only: bool
    text: str
    approval: timedelta | None
    headsup: bool
    news: list[tuple[datetime, str, str]] = field(default_factory=list)
    cancelled_at: datetime | None = None
    fee: str = "무료"
    moves: list[tuple[datetime, datetime]] = field(default_factory=list)


def plans(count: int, seed: int) -> list[Plan]:
    """Return the quarter's launches, in the order in which they are announced."""
    rng = random.Random(seed)
    made = [_plan(number, rng) for number in range(count)]
    return sorted(made, key=lambda plan: plan.announced)


def working_delay(rng: random.Random, median_h: float, spread: float = 0.9) -> timedelta:
    """Return how long somebody takes, in working time."""
    return timedelta(hours=median_h * rng.lognormvariate(0, spread))


def _plan(number: int, rng: random.Random) -> Plan:
    client = number % CLIENTS
    name = f"{_FIRST[number // CLIENTS % len(_FIRST)]}{_SECOND[(number // CLIENTS // len(_FIRST) + client + number) % len(_SECOND)]}"
    day = START + timedelta(days=rng.uniform(0, DAYS - 1))
    announced = OFFICE.next_working(day.replace(hour=9, minute=0) + timedelta(minutes=rng.uniform(0, 530)))
    kind = rng.random()
    if kind < AFTER_THE_FACT:
        lead = -timedelta(hours=rng.uniform(0.5, 5))
    elif kind < UNDER_48_H:
        lead = timedelta(hours=rng.uniform(1, 48))
    else:
        lead = timedelta(days=min(40.0, 2.2 + 5 * rng.lognormvariate(0, 0.8)))
    opens = _rounded(announced + lead)
    day_only = lead > timedelta(days=2) and rng.random() < ONLY_A_DAY
    if day_only:
        opens = opens.replace(hour=0, minute=0)
    approval: timedelta | None = working_delay(rng, APPROVAL_MEDIAN_H)
    lot = rng.random()
    if lot < NEVER_IN_TIME:
        approval = timedelta(days=4)
    elif lot < NEVER_IN_TIME + WAITS_FOR_WARNING:
        approval = None
    plan = Plan(number, client, name, announced, opens, day_only, "", approval, headsup=rng.random() < SENDS_HEADSUP)
    plan.moves.append((announced, opens))
    plan.text = _note(plan)
    _news(plan, rng)
    return plan


def _news(plan: Plan, rng: random.Random) -> None:
    room = plan.opens - plan.announced
    if room < timedelta(hours=6):
        return
    lot = rng.random()
    at = OFFICE.next_working(plan.announced + room * rng.uniform(0.15, 0.8))
    if at >= plan.opens - timedelta(hours=1) or at <= plan.announced + timedelta(minutes=5):
        return
    if lot < POSTPONED:
        later = _rounded(plan.opens + timedelta(days=rng.choice([1, 2, 3, 7, -1 if room > timedelta(days=4) else 2])))
        if later <= at:
            return
        text = f"[변경] {plan.name} 오픈 일정이 {_said(plan.opens, plan.day_only)} → {_said(later, plan.day_only)}로 변경됩니다."
        plan.news.append((at, "move", text))
        plan.opens = later
        plan.moves.append((at, later))
    elif lot < POSTPONED + CORRECTED:
        plan.fee = "건당 700원"
        plan.news.append(
            (at, "correct", f"[정정] {plan.name} 수수료 정정드립니다. 수수료는 무료가 아니라 건당 700원입니다.")
        )
    elif lot < POSTPONED + CORRECTED + CANCELLED:
        plan.cancelled_at = at
        plan.news.append((at, "cancel", f"{plan.name} 오픈이 취소되었습니다. 추후 재공지하겠습니다."))
    elif lot < POSTPONED + CORRECTED + CANCELLED + EDITED:
        plan.fee = "건당 300원"
        plan.news.append((at, "edit", plan.text.replace("수수료: 없음", "수수료: 건당 300원")))


def _note(plan: Plan) -> str:
    return (
        f"안녕하세요 기획팀입니다. {_said(plan.opens, plan.day_only)}에 *{plan.name}* 서비스를 오픈합니다.\n"
        "• 대상: 앱 5.2 이상, 카드 결제 주문 고객\n"
        f"• 이용: 주문내역 > {plan.name} 버튼\n"
        "• 수수료: 없음\n"
        "• 취소·환불: 이용 전까지 취소하면 전액 환불\n"
        "• (내부) 첫 주 한도 일 3천만원, 초과 시 수동 전환"
    )


def _said(at: datetime, day_only: bool) -> str:
    local = at.astimezone(SEOUL)
    day = f"{local.month}/{local.day}({_WEEKDAYS[local.weekday()]})"
    return day if day_only else f"{day} {local:%H:%M}"


def _rounded(at: datetime) -> datetime:
    local = at.astimezone(SEOUL)
    return local.replace(minute=0 if local.minute < 30 else 30, second=0, microsecond=0)
