"""Pages for the center, behind sealed links that expire: the briefing to print, the roll to print and to take out.

Names are shown to the center's own leads only; whoever else may see the roll gets totals, in the page and in files alike.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from werkzeug.datastructures import Headers
from werkzeug.wrappers import Request, Response

from bridge.domain.people import Action
from bridge.domain.search.synonyms import Synonyms
from bridge.errors import BridgeError, NotAllowedError, NotFoundError
from bridge.messages import Messages
from bridge.messages.told import sentence
from bridge.services import briefing, rollcall, sheets
from bridge.services.briefing import Briefing
from bridge.services.contents import Contents
from bridge.services.links import ExpiredLinkError, Link, Links, Page
from bridge.services.lookup import Answer, Nothing
from bridge.services.manuals import ManualCard
from bridge.services.people import record, require
from bridge.services.rollcall import Roll, Sum
from bridge.store.database import Database
from bridge.store.schema import BridgeRow
from bridge.web.application import Route, View

Table = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Pages:
    """How pages look and which rows files hold; made of the same words as the messages."""

    briefing: Callable[[Briefing, Messages, datetime], str]
    roll: Callable[[Roll, Messages, datetime, str], str]
    sums: Callable[[Sequence[Sum], Messages, datetime, str], str]
    roll_table: Callable[[Roll, Messages], Table]
    sums_table: Callable[[Sequence[Sum], Messages], Table]
    notice: Callable[[str, Messages], str]
    manual_contents: Callable[[Contents, Messages, str], str]
    manual_entry: Callable[[ManualCard, Messages, str], str]
    manual_answer: Callable[[Answer, Messages, str], str]
    manual_nothing: Callable[[Nothing, Messages, str], str]


@dataclass(frozen=True, slots=True)
class Center:
    """What the pages are made from."""

    database: Database
    links: Links
    now: Callable[[], datetime]
    messages: Callable[[str], Messages]
    pages: Pages
    synonyms: Synonyms = field(default_factory=Synonyms)


def center_routes(center: Center) -> list[Route]:
    """Return the pages behind sealed links."""
    return [
        Route(f"/center/{Page.BRIEFING}", guarded(center, Page.BRIEFING, _briefing)),
        Route(f"/center/{Page.ROLL}", guarded(center, Page.ROLL, _roll)),
    ]


def guarded(center: Center, page: Page, show: Callable[[Center, Link, Messages, Request], Response]) -> View:
    """Open the link before anything is shown, and say in words what is wrong with it."""

    def view(request: Request) -> Response:
        locale = request.accept_languages.best_match(["ko", "en"], default="ko") or "ko"
        messages = center.messages(locale)
        try:
            link = center.links.read(page, request.args.get("t", ""), now=center.now())
            with center.database.read(link.client_id) as session:
                locale = session.scalar(select(BridgeRow.locale).where(BridgeRow.id == link.bridge_id)) or locale
            messages = center.messages(locale)
            return show(center, link, messages, request)
        except BridgeError as error:
            status = 410 if isinstance(error, ExpiredLinkError) else 404 if isinstance(error, NotFoundError) else 403
            return html(center.pages.notice(sentence(error, messages), messages), status)

    return view


def _briefing(center: Center, link: Link, messages: Messages, _request: Request) -> Response:
    now = center.now()
    with center.database.read(link.client_id) as session:
        require(session, link.by, Action.BRIEF, bridge_id=link.bridge_id)
        found = briefing.for_lead(session, link.bridge_id, by=link.by, now=now)
    return html(center.pages.briefing(found, messages, now), 200)


def _roll(center: Center, link: Link, messages: Messages, request: Request) -> Response:
    now, wanted = center.now(), request.args.get("as", "")
    with center.database.read(link.client_id) as session:
        try:
            roll = rollcall.roll(session, link.revision_id, by=link.by, now=now)
        except NotAllowedError:
            roll, sums = None, rollcall.sums(session, link.revision_id, by=link.by)
    if wanted not in FILES:
        token = request.args["t"]
        page = center.pages.roll(roll, messages, now, token) if roll else center.pages.sums(sums, messages, now, token)
        return html(page, 200)
    table = center.pages.roll_table(roll, messages) if roll else center.pages.sums_table(sums, messages)
    if roll is not None:  # names leave the product here
        with center.database.write(link.client_id) as session:
            record(session, "roll.exported", by=link.by, now=now, subject="revision", subject_id=link.revision_id)
    return file(table, wanted, messages("center.sheet"), f"roll-{link.revision_id}-{now:%Y%m%d}")


FILES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def file(table: Table, kind: str, title: str, name: str) -> Response:
    """Return a table as a file to be kept, `kind` being one of FILES."""
    content = sheets.csv_file(table) if kind == "csv" else sheets.book({title: table}, widths={title: [16] * 7})
    headers = Headers({"Content-Disposition": f'attachment; filename="{name}.{kind}"'})
    return private(Response(content, content_type=FILES[kind], headers=headers))


def html(page: str, status: int, *, forms: bool = False) -> Response:
    """Return a page that nobody keeps and that loads nothing; with `forms` it may ask this server for another."""
    return private(Response(page, status=status, content_type="text/html; charset=utf-8"), forms=forms)


def private(response: Response, *, forms: bool = False) -> Response:
    """Make an answer one that is not kept, indexed, framed or told to others."""
    allowed = "'self'" if forms else "'none'"
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = (
        f"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action {allowed}"
    )
    return response
