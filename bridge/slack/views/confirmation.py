"""What a click on "확인했습니다" answers, and the lead's roll: who is missing, with a tick list for the shift's meeting.

The roll is a private message, not a modal: a lead of a guest company cannot use one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.confirmation import Confirmed
from bridge.services.readers import Totals
from bridge.services.rollcall import MISSING, Reader, Roll, Stand
from bridge.slack.views.manual import UNCONFIRMED
from bridge.slack.views.mrkdwn import (
    BUTTON_LIMIT,
    Block,
    actions,
    button,
    context,
    escape,
    fit,
    link_button,
    plain,
    section,
)

TICK = "confirmation_tick"
TOLD = "confirmation_told"
ABSENT = "confirmation_absent"
ALL = "confirmation_all"
PAGE = "confirmation_page"
UNDO = "confirmation_undo"
LINK = "confirmation_page_open"
ROSTER = "confirmation_roster_open"

_OPTIONS = 10
"""How many boxes Slack takes in one group."""
_GROUPS = 24
"""How many groups one message shows: beside them stand at most a dozen other blocks."""
_ROOM = 8000
"""Characters that the boxes of one message may take, with what Slack needs around them."""
_NAMES = 1200


def confirmed_message(done: Confirmed, value: str, messages: Messages) -> Message:
    """Return the private answer; a lead goes on to his list."""
    key = "confirmation.done" if done.first else "confirmation.again"
    text = messages(key, title=escape(fit(done.title, 150)))
    blocks: list[Block] = [section(text)]
    if done.may_see_names:
        blocks += [section(totals_line(done.totals, messages))]
        blocks += [actions([button(messages("confirmation.see_missing"), UNCONFIRMED, value)])]
    return Message(text, tuple(blocks))


def totals_message(totals: Totals, messages: Messages, *, page: str | None = None) -> Message:
    """Return what the client's people see: how many, nobody's name; `page` has it by center."""
    text = totals_line(totals, messages)
    return Message(text, (section(text), section(messages("confirmation.names_stay")), *_linked(page, messages)))


def for_leads_message(messages: Messages) -> Message:
    """Return what somebody hears who may see neither names nor totals."""
    text = messages("confirmation.names_stay")
    return Message(text, (section(text),))


def roll_message(
    roll: Roll,
    messages: Messages,
    *,
    start: int = 0,
    ticked: bool = False,
    did: str = "",
    undo: str | None = None,
    page: str | None = None,
    roster: str | None = None,
) -> Message:
    """Return the lead's roll, by name, from the `start`-th of those who are missing; `ticked`: with every box ticked.

    `did` says what his last click did, `undo` is the value of the button that takes it back, `page` where the
    roll stands to be printed and taken out, `roster` where the center keeps its list.
    """
    value = f"{roll.bridge_id}:{roll.revision_id}"
    text = messages("confirmation.title", title=escape(fit(roll.title, 150)))
    blocks: list[Block] = []
    if did:
        takes_back = button(messages("confirmation.undo"), UNDO, undo) if undo is not None else None
        blocks.append(section(did, accessory=takes_back))
    blocks.append(section(f"*{text}*\n{totals_line(roll.totals, messages)}"))
    missing = roll.standing(*MISSING)
    if not missing:
        blocks.append(section(messages("confirmation.nobody_missing")))
    groups, shown = _groups(missing[start:], messages, ticked=ticked)
    blocks += groups
    if missing:
        blocks += _doing(value, start, start + shown, len(missing), messages, ticked=ticked)
    for stand in (Stand.TOLD, Stand.AWAY):
        blocks += _named(stand, roll.standing(stand), messages)
    return Message(text, (*blocks, *_linked(page, messages, roster)))


def read_of(totals: Totals, messages: Messages) -> str:
    """Return who knows it, in few words: own clicks and the lead's ticks apart."""
    key = "confirmation.read_told" if totals.told else "confirmation.read"
    return messages(key, confirmed=totals.confirmed, told=totals.told, agents=totals.agents)


def totals_line(totals: Totals, messages: Messages) -> str:
    """Return how many know it, in one sentence."""
    key = "confirmation.totals_told" if totals.told else "confirmation.totals"
    return messages(key, confirmed=totals.confirmed, told=totals.told, agents=totals.agents)


def _linked(page: str | None, messages: Messages, roster: str | None = None) -> list[Block]:
    links = [link_button(messages("confirmation.page"), LINK, page)] if page is not None else []
    if roster is not None:
        links.append(link_button(messages("confirmation.roster"), ROSTER, roster))
    return [actions(links)] if links else []


def _groups(missing: Sequence[Reader], messages: Messages, *, ticked: bool) -> tuple[list[Block], int]:
    """Return the boxes, ten a group, by how people stand and by team; and how many people are in them."""
    by_stand = [person for stand in MISSING for person in missing if person.stand is stand]
    blocks: list[Block] = []
    shown, room = 0, _ROOM // 2 if ticked else _ROOM
    for (stand, team), members in groupby(by_stand, key=lambda person: (person.stand, person.team)):
        people = list(members)
        for number in range(0, len(people), _OPTIONS):
            part = people[number : number + _OPTIONS]
            room -= sum(len(_label(person, messages)) + 40 for person in part)
            if blocks and (len(blocks) == _GROUPS or room < 0):
                return blocks, shown
            blocks.append(_boxes(f"{TICK}_{len(blocks)}", stand, team, len(people), part, messages, ticked=ticked))
            shown += len(part)
    return blocks, shown


def _boxes(
    action: str, stand: Stand, team: str, count: int, people: Sequence[Reader], messages: Messages, *, ticked: bool
) -> Block:
    options = [{"text": plain(_label(person, messages)), "value": str(person.person_id)} for person in people]
    boxes: dict[str, object] = {"type": "checkboxes", "action_id": action, "options": options}
    if ticked:
        boxes["initial_options"] = options
    heading = messages(f"confirmation.stand.{stand}", count=count)
    title = f"{escape(fit(team, 60))} · {heading}" if team else heading
    return section(f"*{title}*", accessory=boxes)


def _doing(value: str, start: int, end: int, count: int, messages: Messages, *, ticked: bool) -> list[Block]:
    buttons = [
        button(messages("confirmation.told"), TOLD, value, style="primary"),
        button(messages("confirmation.absent"), ABSENT, value),
    ]
    if not ticked:
        buttons.append(button(messages("confirmation.all"), ALL, f"{value}:{start}"))
    if end < count:
        buttons.append(button(messages("confirmation.next", left=count - end), PAGE, f"{value}:{end}"))
    if start:
        buttons.append(button(messages("confirmation.first"), f"{PAGE}_first", f"{value}:0"))
    return [context(messages("confirmation.how")), actions(buttons)]


def _named(stand: Stand, people: Sequence[Reader], messages: Messages) -> list[Block]:
    """Return one line of names that need no box; where they are too many the line ends with how many more."""
    if not people:
        return []
    heading = messages(f"confirmation.stand.{stand}", count=len(people))
    return [section(f"*{heading}*\n{_listed((_markup(person, messages) for person in people), messages)}")]


def _listed(names: Iterable[str], messages: Messages) -> str:
    shown, left, used = [], 0, 0
    for name in names:
        used += len(name) + 2
        if used > _NAMES:
            left += 1
        else:
            shown.append(name)
    line = ", ".join(shown)
    return f"{line} {messages('confirmation.and_more', count=left)}" if left else line


def _label(person: Reader, messages: Messages) -> str:
    """Return what stands beside a box, as plain text."""
    name = person.name or " ".join(filter(None, (messages("confirmation.nameless"), person.user_id)))
    return fit(f"{name} ({person.shift})" if person.shift else name, BUTTON_LIMIT)


def _markup(person: Reader, messages: Messages) -> str:
    """Return a name; who has none yet is named by Slack itself, which pings nobody in a private answer."""
    if person.name:
        return escape(fit(person.name, 80))
    return f"<@{person.user_id}>" if person.user_id else messages("confirmation.nameless")
