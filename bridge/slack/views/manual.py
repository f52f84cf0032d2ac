"""The manual as agents see it in their channel: the answer first, everything approved, nothing cut off.

A manual that exceeds Slack's limits goes on in further messages of its thread: `manual_pages` returns them all, the first
being the one with the buttons.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bridge.domain.coming import what_comes
from bridge.domain.contact_codes import codes_for
from bridge.domain.embargo import Standing
from bridge.domain.entries import Inquiry, OpenPoint, Part, Piece
from bridge.domain.laid_out import LaidOut, asks_for, handovers, laid_out, top_lines
from bridge.domain.notes import Precision, Visibility
from bridge.messages import Messages
from bridge.services.chat import Message
from bridge.services.manuals import ManualCard
from bridge.slack.views import mrkdwn
from bridge.slack.views.coming import fitting
from bridge.slack.views.ending import how_it_ended
from bridge.slack.views.mrkdwn import Block, actions, button, context, escape, header, section, sections
from bridge.slack.views.when import say_at, say_moment

CONFIRM = "confirmation_confirm"
UNCONFIRMED = "confirmation_unconfirmed"
ASK = "questions_ask"
DIFFERS = "questions_differs"
OPEN = "lookup_open"

FIRST_INQUIRIES = 6
"""How many expected inquiries stand before the rest of the entry."""

_RULES = (Part.OLD_RULE, Part.NEW_RULE)
_NOTICE = 300
_COLUMN = 2_000
_ROOM_BLOCKS, _ROOM_TEXT = 40, 10_500
"""What one message may hold beside its frame of header, banner, buttons and footer."""


def manual_message(card: ManualCard, messages: Messages) -> Message:
    """Return the message that stands in the agents' channel."""
    return manual_pages(card, messages)[0]


def manual_pages(card: ManualCard, messages: Messages) -> tuple[Message, ...]:
    """Return the message for the channel and those that follow in its thread."""
    title = messages(f"manual.title.{card.grade}", name=card.entry.name)
    parts = [] if card.standing.void else _paged(_body(card, messages))
    first = Message(
        text=escape(f"{mrkdwn.fit(title, _NOTICE)} · {short_standing(card, messages)}"),
        blocks=(*_head(card, title, messages), *(parts[0] if parts else ()), *_foot(card, len(parts), messages)),
    )
    rest = (_continued(card, page, number, len(parts), messages) for number, page in enumerate(parts[1:], start=2))
    return (first, *rest)


def banner(card: ManualCard, messages: Messages) -> list[Block]:
    """Return what must be known before a word is said: whether it is open, and what to say until then."""
    when = say_moment(card.opens, card.zone, messages)
    opened = say_at(card.opened_at, card.zone, messages) if card.opened_at else when
    lines = [messages(banner_key(card), when=escape(when), opened=escape(opened), plan=escape(planned(card, messages)))]
    if card.standing.embargoed:
        known = [piece.text for piece in _of(card, Part.EMBARGO) if piece.visibility is Visibility.CUSTOMER]
        lines += [messages("manual.if_known", say=escape(text)) for text in known]
    if card.standing is Standing.ENDED and card.ended_at is not None:
        how, say = how_it_ended(card.entry.name, card.ended_why, card.entry.end, card.ended_at, card.zone, messages)
        lines += [escape(how), messages("ending.asked", say=escape(say))]
    return [section("\n".join(lines))] if card.standing is not Standing.FREE else []


def banner_key(card: ManualCard) -> str:
    """Return the catalogue's key of a banner."""
    return _key("manual.banner", card)


def planned(card: ManualCard, messages: Messages) -> str:
    """Return the sentence that says when it is to happen."""
    if card.opens.at is None or card.opens.precision is Precision.UNKNOWN:
        return messages("manual.plan.unknown")
    return messages("manual.plan.known", when=say_moment(card.opens, card.zone, messages))


def short_standing(card: ManualCard, messages: Messages) -> str:
    """Return where a manual stands, in a notification's few words."""
    return messages(_key("manual.short", card))


def _key(table: str, card: ManualCard) -> str:
    """Return the key of a sentence that says where a manual stands, in words for what comes."""
    key, speaks_of_it = f"{table}.{card.standing}", card.standing.embargoed or card.standing is Standing.LIVE
    return fitting(key, what_comes(card.entry)) if speaks_of_it else key


def inquiry_blocks(inquiry: Inquiry, messages: Messages, code: str = "", *, alone: bool = True) -> list[Block]:
    """Return one expected inquiry: the question, the sayable answer, its cases, when to hand over, the client's own contact code.

    What else is asked in the same breath and nobody has said stands once, at the manual's end, and so does when to hand over
    where an inquiry does not stand `alone`. While there is no answer there is nothing to ask back for.
    """
    mark = "" if inquiry.confirmed else messages("manual.open_mark")
    question = _asked(inquiry, messages)
    lines = [inquiry.say]
    lines += [messages("manual.case", when=case.when, say=case.say) for case in inquiry.cases]
    if inquiry.ask_back and inquiry.confirmed:
        lines.append(messages("manual.ask_back", text=inquiry.ask_back))
    if inquiry.handover and alone:
        lines.append(messages("manual.handover", text=inquiry.handover))
    if inquiry.visibility is not Visibility.CUSTOMER:
        mark += messages("manual.know_only")
    body = "\n".join(line for line in lines if line)
    return [*_titled(f"Q. {question}", body, mark), *([context(code)] if code else [])]


def contact_code(inquiry: Inquiry, card: ManualCard, messages: Messages, *, markup: bool = True) -> str:
    """Return, as markup or plain, which of the client's own codes an agent enters for this inquiry; "" where none is known."""
    text = " ".join((card.entry.name, *inquiry.questions, inquiry.say))
    found = codes_for(card.codes, inquiry.type, text)
    kept = escape if markup else str
    shown = [messages("codes.one", code=kept(one.code), path=kept(one.path)) for one in found]
    return messages("codes.shown", codes=" · ".join(shown)) if shown else ""


def _head(card: ManualCard, title: str, messages: Messages) -> list[Block]:
    head: list[Block] = [header(title)]
    if len(title) > mrkdwn.HEADER_LIMIT:
        head += sections(title)
    return [*head, *banner(card, messages)]


def _body(card: ManualCard, messages: Messages) -> list[list[Block]]:
    """Return the content in the order it is read, in units that should not be torn apart."""
    units = [_quoted(messages("manual.script"), piece) for piece in _of(card, Part.SCRIPT)]
    top = top_lines(card.entry)
    if top:
        lines = "\n".join(f"• {_line(piece, messages)}" for piece in top)
        units.append(sections(lines))
    units += [_open_point(point, asks_for(card.entry, point), messages) for point in card.entry.open_points]
    laid = laid_out(card.entry)
    first, later = laid.answered[:FIRST_INQUIRIES], laid.answered[FIRST_INQUIRIES:]
    units += [inquiry_blocks(one, messages, contact_code(one, card, messages), alone=False) for one in first]
    units += _rest(card, top, messages)
    units += [inquiry_blocks(one, messages, contact_code(one, card, messages), alone=False) for one in later]
    units += _in_brief(laid, messages)
    if handed := handovers(laid):
        lines = "\n".join(messages("manual.handover_line", question=question, text=text) for question, text in handed)
        units.append(_titled(messages("manual.handover_title"), lines))
    unsaid = dict.fromkeys(point for inquiry in card.entry.inquiries if inquiry.confirmed for point in inquiry.unsaid)
    if unsaid:
        points = " · ".join(unsaid)
        units.append(_titled(messages("manual.unsaid_title"), f"{points}\n{messages('manual.unsaid_do')}"))
    return units


def _in_brief(laid: LaidOut, messages: Messages) -> Iterable[list[Block]]:
    """Yield what is asked otherwise and answered above, and what has no answer yet, a line each."""
    if laid.repeated:
        asked = " · ".join(_asked(inquiry, messages) for inquiry in laid.repeated)
        yield _titled(messages("manual.repeated_title"), asked)
    if laid.waiting:
        lines = [
            messages("manual.waiting", question=_asked(inquiry, messages), say=inquiry.say) for inquiry in laid.waiting
        ]
        yield _titled(messages("manual.waiting_title"), "\n".join(lines), messages("manual.open_mark"))


def _asked(inquiry: Inquiry, messages: Messages) -> str:
    return inquiry.questions[0] if inquiry.questions else messages("manual.unnamed_question")


def _rest(card: ManualCard, top: Sequence[Piece], messages: Messages) -> Iterable[list[Block]]:
    shown = {id(piece) for piece in top}
    for part in Part:
        if part is Part.OLD_RULE and (both := _side_by_side(card, messages)):
            yield both
            shown |= {id(piece) for rule in _RULES for piece in _of(card, rule)}
        pieces = [piece for piece in _of(card, part) if id(piece) not in shown and not _framed(card, piece)]
        if pieces and part is not Part.SCRIPT:
            label = messages(f"manual.part.{part}")
            yield _titled(label, "\n".join(f"• {_line(piece, messages)}" for piece in pieces))


def _framed(card: ManualCard, piece: Piece) -> bool:
    """Tell whether the banner shows the piece, or it speaks of an embargo that is over."""
    return piece.part is Part.EMBARGO and (not card.standing.embargoed or piece.visibility is Visibility.CUSTOMER)


def _line(piece: Piece, messages: Messages) -> str:
    told = piece.part in (Part.EMBARGO, Part.AVOID, Part.HANDLING) or piece.visibility is Visibility.CUSTOMER
    return piece.text if told else f"{piece.text}{messages('manual.know_only')}"


def _open_point(point: OpenPoint, asked: Sequence[str], messages: Messages) -> list[Block]:
    mark = messages("manual.risky_mark") if point.risky else ""
    lines = [messages("manual.asked_as", question=question) for question in asked]
    body = "\n".join([*lines, messages("manual.meanwhile", say=point.meanwhile)])
    return _titled(messages("manual.open_point", label=point.label), body, mark)


def _side_by_side(card: ManualCard, messages: Messages) -> list[Block]:
    """Return the old rule and the new one as two columns, none where there is but one of them or they need more room."""
    columns = []
    for rule in _RULES:
        lines = [f"• {escape(_line(piece, messages))}" for piece in _of(card, rule)]
        columns.append("\n".join([f"*{messages(f'manual.part.{rule}')}*", *lines]))
    fits = all(_of(card, rule) for rule in _RULES) and all(len(text) <= _COLUMN for text in columns)
    return [mrkdwn.columns(columns)] if fits else []


def _titled(title: str, body: str, mark: str = "") -> list[Block]:
    """Return a bold title and its text; a title too long to be one stands above its text as text."""
    if len(escape(title)) > mrkdwn.HEADER_LIMIT:
        return [*sections(title), *sections(body, lead=f"{mark.strip()}\n" if mark else "")]
    return sections(body, lead=f"*{escape(title)}*{mark}\n")


def _quoted(label: str, piece: Piece) -> list[Block]:
    first, *rest = mrkdwn.quotes(piece.text) or [""]
    return [section(f"*{label}*\n{first}".strip()), *map(section, rest)]


def _foot(card: ManualCard, pages: int, messages: Messages) -> list[Block]:
    ids = f"{card.bridge_id}:{card.revision_id}"
    entry = f"{card.bridge_id}:{card.entry_id}"
    # Nobody is asked to confirm what may be wrong.
    asks = (
        card.grade.asks_confirmation and not card.standing.void and card.standing not in (Standing.HELD, Standing.ENDED)
    )
    buttons = [button(messages("manual.confirm"), CONFIRM, ids, style="primary")] if asks else []
    buttons.append(button(messages("manual.ask"), ASK, entry))
    if not card.standing.void:
        buttons.append(button(messages("manual.open"), OPEN, entry))
    if asks:
        buttons.append(button(messages("manual.unconfirmed"), UNCONFIRMED, ids))
    notes = [messages("manual.version", number=card.number)]
    if asks and card.totals is not None:
        key = "manual.totals_told" if card.totals.told else "manual.totals"
        counts = {"confirmed": card.totals.confirmed, "told": card.totals.told, "agents": card.totals.agents}
        notes.append(messages(key, **counts))
    if pages > 1:
        notes.append(messages("manual.goes_on"))
    return [actions(buttons), context(" · ".join(notes))]


def _continued(card: ManualCard, page: Sequence[Block], number: int, pages: int, messages: Messages) -> Message:
    title = messages("manual.continued", name=card.entry.name, number=card.number, page=number, pages=pages)
    return Message(
        text=escape(mrkdwn.fit(title, _NOTICE)),
        blocks=(context(escape(mrkdwn.fit(title, mrkdwn.HEADER_LIMIT))), *page),
    )


def _paged(units: Iterable[Sequence[Block]]) -> list[list[Block]]:
    """Lay units out on pages; one that is larger than a page is the only thing torn."""
    pages: list[list[Block]] = [[]]
    filled = 0
    for unit in units:
        sizes = [mrkdwn.size([block]) for block in unit]
        whole = len(unit) <= _ROOM_BLOCKS and sum(sizes) <= _ROOM_TEXT
        if whole and (len(pages[-1]) + len(unit) > _ROOM_BLOCKS or filled + sum(sizes) > _ROOM_TEXT):
            pages.append([])
            filled = 0
        for block, size in zip(unit, sizes, strict=True):
            if len(pages[-1]) + 1 > _ROOM_BLOCKS or filled + size > _ROOM_TEXT:
                pages.append([])
                filled = 0
            pages[-1].append(block)
            filled += size
    return pages


def _of(card: ManualCard, part: Part) -> list[Piece]:
    return [piece for piece in card.entry.pieces if piece.part is part]
