"""The manual in a browser: its contents, the same search as `/manual`, an entry to read whole and to print.

Behind a sealed link that expires, for the person who was given it, as long as he may look things up (P7). What he searches
and opens is noted as in Slack.
"""

from __future__ import annotations

from dataclasses import replace

from werkzeug.wrappers import Request, Response

from bridge.errors import InvalidInputError, NotFoundError
from bridge.messages import Messages
from bridge.services import contents, lookup
from bridge.services.links import Link, Page
from bridge.services.lookup import Answer, Nothing
from bridge.web.application import Route
from bridge.web.center import Center, guarded, html


def manual_routes(center: Center) -> list[Route]:
    """Return the manual's pages."""
    return [Route(f"/center/{Page.MANUAL}", guarded(center, Page.MANUAL, _manual))]


def _manual(center: Center, link: Link, messages: Messages, request: Request) -> Response:
    query = " ".join(request.args.get("q", "").split())
    token, now, pages = request.args["t"], center.now(), center.pages
    if request.args.get("e"):
        with center.database.append(link.client_id) as session:
            card = lookup.open_entry(session, _number(request, "e"), by=link.by, now=now)
        return html(pages.manual_entry(card, messages, token), 200, forms=True)
    if query:
        with center.database.append(link.client_id) as session:
            found = lookup.look_up(session, link.bridge_id, query, by=link.by, synonyms=center.synonyms, now=now)
        if isinstance(found, Answer):
            return html(pages.manual_answer(replace(found, query=query), messages, token), 200, forms=True)
        if isinstance(found, Nothing):
            return html(pages.manual_nothing(found, messages, token), 200, forms=True)
    with center.database.read(link.client_id) as session:
        listed = contents.contents(session, link.bridge_id, _number(request, "p"), by=link.by, now=now)
    return html(pages.manual_contents(listed, messages, token), 200, forms=True)


def _number(request: Request, name: str) -> int:
    raw = request.args.get(name) or "0"
    if not (raw.isascii() and raw.isdigit() and len(raw) < 16):
        raise NotFoundError if name == "e" else InvalidInputError
    return int(raw)
