"""현황: the coming launches of a bridge, those that run late first."""

from __future__ import annotations

from collections.abc import Sequence

from bridge.messages import Messages
from bridge.services.status import Standing
from bridge.slack.views.mrkdwn import Block, escape, fit, section, sections
from bridge.slack.views.when import say_moment

_MOST = 25


def status_blocks(found: Sequence[Standing], messages: Messages) -> list[Block]:
    """Return one line a launch."""
    if not found:
        return [section(messages("status.nothing"))]
    late = [one for one in found if one.late is not None]
    rest = [one for one in found if one.late is None]
    blocks: list[Block] = [section(messages("status.title", count=len(found), late=len(late)))]
    for one in (*late, *rest)[:_MOST]:
        blocks += sections(status_line(one, messages))
    if len(found) > _MOST:
        blocks.append(section(messages("status.more", count=len(found) - _MOST)))
    return blocks


def status_line(one: Standing, messages: Messages) -> str:
    """Return where one launch stands, in plain text."""
    mark = "⚠️ " if one.late is not None else ""
    when = say_moment(one.moment, one.zone, messages)
    step = messages(f"status.late.{one.late.value}") if one.late is not None else messages(f"status.{_stands(one)}")
    return f"{mark}{fit(one.name or messages('clock.unnamed'), 120)} · {when} · {step}"


def _stands(one: Standing) -> str:
    if one.held:
        return "held"
    if one.confirmed:
        return "confirmed"
    if one.distributed:
        return "distributed"
    return "ready" if one.ready else "waiting"


def plain(found: Sequence[Standing], messages: Messages) -> str:
    """Return the notification of the answer."""
    return fit(escape(messages("status.title", count=len(found), late=sum(one.late is not None for one in found))), 300)
