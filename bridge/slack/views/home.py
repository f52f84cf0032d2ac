"""The app's home tab: to each what waits for him, and a way to look things up without a slash command."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from bridge.messages import Messages
from bridge.services.home import Corner, Waiting
from bridge.services.manuals import ManualCard
from bridge.services.overview import Overview, Title
from bridge.slack.views.centers import centers_blocks
from bridge.slack.views.confirmation import totals_line
from bridge.slack.views.lookup import changed_line, coming_line
from bridge.slack.views.manual import OPEN, UNCONFIRMED, manual_pages
from bridge.slack.views.modals import MOST_BLOCKS, TITLE_LIMIT
from bridge.slack.views.mrkdwn import Block, actions, button, context, escape, fit, header, plain, section, sections
from bridge.slack.views.people import permalink
from bridge.slack.views.status import status_line
from bridge.slack.views.urgent import standing_blocks, told_blocks, write_button
from bridge.slack.views.when import say_at, say_moment

SEARCH = "home_search"
FIND = "home_find"
READ = "home_read"
READ_FORM = "home_read_form"
_TITLE = 80
_MOST_COMING = 12


def home_view(corners: Sequence[Corner], messages: Messages, *, now: datetime) -> dict[str, Any]:
    """Return the home of somebody who belongs to these bridges; of a stranger where there are none."""
    if not corners:
        return _view([section(messages("home.stranger"))])
    blocks: list[Block] = []
    for corner in corners:
        if len(corners) > 1:
            blocks.append(header(corner.place.name))
        blocks += _broken(corner, messages)
        blocks += _client(corner, messages) if corner.ours else []
        blocks += _lead(corner, messages)
        blocks += _floor(corner.overview, corner, messages) if corner.overview else []
        blocks += centers_blocks(corner.centers, corner.place.bridge_id, messages)
        blocks.append({"type": "divider"})
    foot = context(messages("home.foot", at=escape(say_at(now, corners[0].zone, messages))))
    search = _search(messages)
    if all(corner.ours for corner in corners):
        return _view([*blocks[: MOST_BLOCKS - len(search) - 1], *search, foot])
    return _view([*search, *blocks[: MOST_BLOCKS - len(search) - 1], foot])


def read_modal(card: ManualCard, value: str, messages: Messages) -> dict[str, Any]:
    """Return an entry to read whole and to confirm; one too long for a modal says where the rest is."""
    pages = manual_pages(card, messages)
    blocks = [block for page in pages for block in page.blocks if block["type"] != "actions"]
    if len(blocks) > MOST_BLOCKS:
        blocks = [*blocks[: MOST_BLOCKS - 1], context(messages("home.too_long"))]
    return {
        "type": "modal",
        "callback_id": READ_FORM,
        "private_metadata": value,
        "title": plain(fit(messages("home.manual"), TITLE_LIMIT)),
        "submit": plain(messages("manual.confirm")),
        "close": plain(messages("home.later")),
        "blocks": [dict(block) for block in blocks],
    }


def _view(blocks: Iterable[Block]) -> dict[str, Any]:
    return {"type": "home", "blocks": [dict(block) for block in blocks]}


def _search(messages: Messages) -> list[Block]:
    """Return the field, which Enter sends, and a button for those who do not know that."""
    field = {
        "type": "plain_text_input",
        "action_id": SEARCH,
        "placeholder": plain(messages("home.search_hint")),
        "dispatch_action_config": {"trigger_actions_on": ["on_enter_pressed"]},
        "max_length": 200,
    }
    label = plain(messages("home.search"))
    return [
        {
            "type": "input",
            "block_id": SEARCH,
            "dispatch_action": True,
            "optional": True,
            "label": label,
            "element": field,
        },
        actions([button(messages("home.find"), FIND, "-")]),
    ]


def _broken(corner: Corner, messages: Messages) -> list[Block]:
    """Return what is broken now: to approvers with the buttons that say more, and one that tells the center of something else."""
    if not corner.warns:
        return standing_blocks(corner.broken, messages)
    told = [block for notice in corner.broken for block in told_blocks(notice, messages)]
    divider: list[Block] = [{"type": "divider"}] if told else []
    return [*told, *divider, actions([write_button(corner.place.bridge_id, messages)])]


def _client(corner: Corner, messages: Messages) -> list[Block]:
    """Return what waits for one of the client's people, and how the coming launches stand."""
    count = len(corner.waiting) + corner.more
    if not count:
        blocks: list[Block] = [section(f"*{messages('home.nothing')}*")]
    else:
        blocks = [section(f"*{messages('home.waiting', count=count)}*")]
        blocks += [section(_waiting(one, corner, messages)) for one in corner.waiting]
    if corner.more:
        blocks.append(context(messages("lookup.more", count=corner.more)))
    if corner.coming:
        late = sum(one.late is not None for one in corner.coming)
        lines = [f"• {status_line(one, messages)}" for one in corner.coming[:_MOST_COMING]]
        title = messages("status.title", count=len(corner.coming), late=late)
        blocks += sections("\n".join(lines), lead=f"*{title}*\n")
        if len(corner.coming) > _MOST_COMING:
            blocks.append(context(messages("status.more", count=len(corner.coming) - _MOST_COMING)))
    return blocks


def _waiting(one: Waiting, corner: Corner, messages: Messages) -> str:
    title = escape(fit(one.title, _TITLE)) or escape(messages("clock.unnamed"))
    if one.ts:
        # Slack ends a link's label at a pipe; the rest of what it obeys is escaped.
        title = f"<{permalink(one.channel_id, one.ts)}|{title.replace('|', '/')}>"
    opens = f" · {escape(say_moment(one.opens, corner.zone, messages))}" if one.opens is not None else ""
    return f"{messages(f'home.what.{one.what.value}')}{opens}\n*{title}*"


def _lead(corner: Corner, messages: Messages) -> list[Block]:
    """Return which manuals the lead's agents have not confirmed; a click names them."""
    if not corner.missing:
        return []
    blocks: list[Block] = [section(f"*{messages('home.missing')}*")]
    for one in corner.missing:
        see = button(messages("confirmation.see_missing"), UNCONFIRMED, f"{one.bridge_id}:{one.revision_id}")
        line = f"*{escape(fit(one.name, _TITLE))}*\n{totals_line(one.totals, messages)}"
        blocks.append(section(line, accessory=see))
    return blocks


def _floor(overview: Overview, corner: Corner, messages: Messages) -> list[Block]:
    """Return what an agent must read, what opens soon, and what changed."""
    blocks: list[Block] = []
    unread = {title.entry_id for title in overview.unread}
    lists: list[tuple[str, list[tuple[Title, str]]]] = [
        ("unread", [(title, escape(fit(title.title, _TITLE))) for title in overview.unread]),
        ("coming", [(item.entry, coming_line(item, overview, messages)) for item in overview.coming]),
        ("changed", [(item.entry, changed_line(item, messages)) for item in overview.changed]),
        ("ended", [(title, escape(fit(title.title, _TITLE))) for title in overview.ended]),
    ]
    for name, items in lists:
        if not items:
            continue
        blocks.append(section(f"*{messages(f'lookup.{name}')}*"))
        for title, line in items:
            value = f"{corner.place.bridge_id}:{title.entry_id}"
            read = name == "unread"
            way = button(messages("home.read"), READ, value, style="primary") if read else None
            if not read and title.entry_id not in unread:
                way = button(messages("home.see"), OPEN, value)
            blocks.append(section(line, accessory=way))
        if name in overview.more:
            blocks.append(context(messages("lookup.more", count=overview.more[name])))
    return blocks or ([] if corner.broken else [section(messages("lookup.quiet"))])
