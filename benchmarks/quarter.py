"""`python -m benchmarks.quarter`: a quarter of 1,000 launches of 20 clients, in virtual time, with everything that goes wrong.

Notes go through the real intake, services and worker into an in-process Slack; people act by stated distributions and a fixed
seed (`quarter_people.py`); Slack goes away for hours, loses replies and limits; workers die at random boundaries. What is
measured is taken from what Slack was told, not from what we believe. `--json` prints one last line for programs.

`late` means: not cancelled, and its manual was not in front of the agents when the clock wanted it approved. It is warned if
"매뉴얼 없이 오픈" reached the approver at the first moment it could be known: when the note came, for a note that came late, else at
the deadline (two minutes and the hours without Slack are granted). `lost`: messages still unsent at the end, and launches whose
manual or opening was said to nobody. `stale_after_correction`: manuals that do not show, in the end, what was said last.
`readiness` is the product's own definition; `unready_…` count what each other launch lost it to: the note itself came less than a
business day before (notice), a price or refund point was open (answer), it was approved (approval) or confirmed (center) too late.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import json
import statistics
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape
from pathlib import Path

import structlog
from sqlalchemy import func, select, text

from benchmarks.quarter_people import CLIENTS, OFFICE, SEOUL, Plan, plans
from benchmarks.quarter_run import Quarter
from benchmarks.quarter_slack import Standing
from bridge.domain import clock
from bridge.domain.leadtime import LeadTime, Lost, Stamps, readiness
from bridge.domain.leadtime import measure as lead_time
from bridge.domain.notes import Moment, Precision
from bridge.domain.policy import Policy
from bridge.store import migrate
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import EntryRow, OutboxRow, RevisionRow

SEED = 20261121
GRACE = timedelta(minutes=2)


@dataclass
class Outcome:
    """What became of one launch, as Slack shows it."""

    plan: Plan
    manuals: list[Standing]
    live: list[Standing]
    warnings: list[datetime]
    confirmed_at: datetime | None
    opened_at: datetime | None
    open_points: bool
    approved: bool
    read: bool


def main() -> None:
    """Run the quarter and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--launches", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--json", action="store_true", help="print the figures as one last line of JSON")
    parser.add_argument("--plot", type=Path, default=None, help="write the lead times as SVG")
    given = parser.parse_args()
    began = time.perf_counter()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    shm = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=shm if shm.is_dir() else None) as folder:
        figures, outcomes = measure(given.launches, given.seed, Path(folder))
    for name, value in figures.items():
        print(f"{name:24} {value}")
    print(f"took {time.perf_counter() - began:.0f} s")
    if given.plot is not None:
        given.plot.write_text(plot(outcomes), encoding="utf-8")
    if given.json:
        print(json.dumps(figures))


def measure(launches: int, seed: int, folder: Path) -> tuple[dict[str, float], list[Outcome]]:
    """Run a quarter on a database in `folder` and return its figures and outcomes."""
    with contextlib.closing(Database(f"sqlite:///{folder / 'quarter.sqlite3'}")) as database:
        migrate.upgrade(database.engine)
        quarter = Quarter(database, plans(launches, seed), seed)
        quarter.run(lambda line: print(line, flush=True))
        outcomes = [_outcome(quarter, plan) for plan in quarter.plans]
        return _figures(quarter, outcomes), outcomes


def _outcome(quarter: Quarter, plan: Plan) -> Outcome:
    agents = f"C{plan.client}AGEN"
    of = [one for one in quarter.slack.posted if plan.name in one.first]
    client, _ = quarter.ids[plan.client]
    with quarter.database.read(client) as session:
        launch = quarter.launch(session, plan)
        revision = (
            session.scalar(
                select(RevisionRow)
                .join(EntryRow, EntryRow.approved_revision_id == RevisionRow.id)
                .where(EntryRow.launch_id == launch.id)
            )
            if launch is not None
            else None
        )
    return Outcome(
        plan=plan,
        manuals=[one for one in of if one.channel == agents and one.first.startswith("[필독]")],
        live=[one for one in of if one.channel == agents and one.first.startswith("*오픈됐어요.*")],
        warnings=[one.at for one in of if one.channel == f"DU{plan.client}APPROVER" and "매뉴얼 없이" in one.first],
        confirmed_at=launch.confirmed_at if launch is not None else None,
        opened_at=launch.opened_at if launch is not None else None,
        open_points=any(point.get("risky") for point in revision.body.get("open_points", [])) if revision else True,
        approved=revision is not None,
        read=launch is not None and launch.opens_at is not None,
    )


def _figures(quarter: Quarter, outcomes: list[Outcome]) -> dict[str, float]:
    coming = [one for one in outcomes if one.plan.cancelled_at is None]
    late = [one for one in coming if _late(one)]
    unwarned = [one for one in late if not _warned(one, quarter)]
    leads = [_hours(one.plan.opens - one.manuals[0].at) for one in coming if one.manuals]
    confirms = [
        _hours(one.confirmed_at - one.manuals[0].at)
        for one in coming
        if one.manuals and one.confirmed_at is not None and one.confirmed_at > one.manuals[0].at
    ]
    with quarter.database.read(EVERYONE) as session:
        unsent = session.scalar(
            select(func.count())
            .select_from(OutboxRow)
            .where(
                text("outbox.state IN ('pending', 'sending', 'held', 'failed', 'ambiguous')"),
                OutboxRow.due_at < quarter.now - timedelta(hours=1),
            )
        )
    untold = sum(one.approved and not one.manuals for one in coming)
    unheard = sum(bool(one.opened_at and one.manuals and not _says_open(one)) for one in coming)
    ids = Counter(one.outbox_id for one in quarter.slack.posted)
    twice = sum(times - 1 for times in ids.values()) + sum(max(0, len(one.manuals) - 1) for one in outcomes)
    leadtimes = [_measured(one, quarter.now) for one in coming]
    ready, reasons = readiness(leadtimes), Counter(one.lost for one in leadtimes)
    return {
        "launches": len(outcomes),
        "before_launch": sum(bool(one.manuals) and one.manuals[0].at < one.plan.opens for one in coming),
        "late_warned": len(late) - len(unwarned),
        "late_unwarned": len(unwarned),
        "lost": (unsent or 0) + untold + unheard,
        "twice": twice,
        "stale_after_correction": sum(_stale(one) for one in outcomes),
        "lead_time_median_h": round(statistics.median(leads), 1) if leads else 0.0,
        "confirm_median_h": round(statistics.median(confirms), 1) if confirms else 0.0,
        "readiness": round(ready.share or 0.0, 3),
        **{f"unready_{reason}": reasons[reason] for reason in Lost},
        "cancelled": len(outcomes) - len(coming),
        "misread": sum(not one.read for one in coming),
        "messages": len(quarter.slack.posted),
        "slack_failures": quarter.slack.failed,
        "workers_died": quarter.died,
        "hours_without_slack": round(sum(_hours(end - start) for start, end in quarter.away), 1),
        "clients": CLIENTS,
    }


def _clock(one: Outcome) -> clock.Plan | None:
    """Return the clock of the date that stood in the end, told when it was said."""
    since, opens = one.plan.moves[-1]
    precision = Precision.DAY if one.plan.day_only else Precision.MINUTE
    return clock.plan(Moment(precision, opens), since=since, policy=Policy(), zone=SEOUL)


def _late(one: Outcome) -> bool:
    found = _clock(one)
    if found is None:
        return False
    due = found.warnings[0]
    first = one.manuals[0].at if one.manuals else None
    # A manual that went out before the date moved was in time whatever the new date is.
    return first is None or (first > due + GRACE and (found.late or first > found.approve_by + GRACE))


def _warned(one: Outcome, quarter: Quarter) -> bool:
    found = _clock(one)
    if found is None:
        return True
    latest = found.warnings[0] + GRACE
    for start, end in sorted(quarter.away):
        if start <= latest and found.warnings[0] <= end + GRACE:
            latest = max(latest, end + GRACE * 2)
    return any(at <= latest for at in one.warnings)


def _says_open(one: Outcome) -> bool:
    """Tell whether the center was told of the opening, in a message or by the manual that came after it."""
    said = ("오픈됐어요", "시행됐어요", "종료됐어요")
    return bool(one.live) or any(words in one.manuals[0].shown for words in said)


def _stale(one: Outcome) -> bool:
    """Tell whether what stands in the agents' channel is not what was said last."""
    if not one.manuals:
        return False
    shown = one.manuals[0].shown
    if one.plan.cancelled_at is not None:
        return "취소됐어요" not in shown
    if one.plan.fee != "무료" and f"{one.plan.fee.removeprefix('건당 ')}" not in shown:
        return True
    local = one.plan.opens.astimezone(SEOUL)
    return len(one.plan.moves) > 1 and f"{local.month}월 {local.day}일" not in shown


def _measured(one: Outcome, now: datetime) -> LeadTime:
    """Measure readiness by the product's definition (P8), from what Slack was told and when."""
    stamps = Stamps(
        announced=one.plan.moves[-1][0],
        approved=one.manuals[0].at if one.manuals else None,
        distributed=one.manuals[0].at if one.manuals else None,
        confirmed=one.confirmed_at,
        opened=one.plan.opens,
    )
    return lead_time(
        stamps,
        announced_for=one.plan.opens,
        ready_by=OFFICE.business_days_before(one.plan.opens, 1),
        risky_open=int(one.open_points),
        asks_confirmation=True,
        now=now,
    )


def _hours(length: timedelta) -> float:
    return length.total_seconds() / 3600


def plot(outcomes: list[Outcome]) -> str:
    """Return the lead times as a histogram in SVG: how long before its opening each manual was in front of the agents."""
    edges = [-1e9, 0, 1, 4, 8, 24, 48, 96, 168, 336, 1e9]
    names = ["after", "<1 h", "1–4 h", "4–8 h", "8–24 h", "1–2 d", "2–4 d", "4–7 d", "1–2 w", ">2 w"]
    leads = [_hours(one.plan.opens - one.manuals[0].at) for one in outcomes if one.manuals]
    counts = [sum(low <= lead < high for lead in leads) for low, high in itertools.pairwise(edges)]
    most = max([*counts, 1])
    bars = []
    for at, (name, number) in enumerate(zip(names, counts, strict=True)):
        height = 180 * number / most
        x = 20 + at * 58
        fill = "#c0392b" if at == 0 else "#2c7a5b"
        bars.append(f'<rect x="{x}" y="{210 - height:.1f}" width="48" height="{height:.1f}" fill="{fill}"/>')
        bars.append(f'<text x="{x + 24}" y="{204 - height:.1f}" text-anchor="middle">{number}</text>')
        bars.append(f'<text x="{x + 24}" y="228" text-anchor="middle">{escape(name)}</text>')
    body = "\n".join(bars)
    title = f"Manual in front of the agents before the opening, {len(leads)} launches"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 250" font-family="sans-serif" font-size="11">\n'
        f'<rect width="620" height="250" fill="#fff"/>\n<text x="20" y="18" font-size="13">{title}</text>\n{body}\n</svg>\n'
    )


if __name__ == "__main__":
    main()
