"""The page on which a lead keeps his center's list of agents: tried out first, then one click to do it."""

from __future__ import annotations

import base64
from collections.abc import Callable
from contextlib import closing

from werkzeug.wrappers import Request, Response

from bridge.messages import Messages
from bridge.services import roster_files, rosters
from bridge.services.links import Link, Page
from bridge.services.rosters import Form
from bridge.web.application import Route
from bridge.web.center import FILES, Center, file, guarded, html

Show = Callable[[Form, Messages], str]


def roster_routes(center: Center, show: Show) -> list[Route]:
    """Return the page; `show` makes it of what a file would do, or did."""

    def view(center: Center, link: Link, messages: Messages, request: Request) -> Response:
        return _roster(center, show, link, messages, request)

    return [Route(f"/center/{Page.ROSTER}", guarded(center, Page.ROSTER, view), ("GET", "POST"))]


def _roster(center: Center, show: Show, link: Link, messages: Messages, request: Request) -> Response:
    with center.database.read(link.client_id) as session:
        own = rosters.center_of_lead(session, link.bridge_id, by=link.by)
        rows = roster_files.taken_out(session, link.bridge_id, center=own)
    token, wanted = request.args["t"], request.args.get("as", "")
    if request.method == "GET" and wanted in FILES:
        return file(rows, wanted, messages("center.roster_sheet"), "roster")
    form = Form(own, token)
    if request.method == "POST":
        form = _tried(center, link, form, request)
    return html(show(form, messages), 200, forms=True)


def _tried(center: Center, link: Link, form: Form, request: Request) -> Form:
    """Say what a file would do, or do it: the file comes back with the second click, and is read again."""
    raw, name = _sent(request)
    whole, sure = bool(request.form.get("whole")), bool(request.form.get("sure"))
    lines, faults = roster_files.read_file(raw, name)
    with center.database.write(link.client_id) as session:
        tried = rosters.bring_in(
            session, link.bridge_id, lines, read=faults, center=form.center, whole=whole, by=link.by, now=center.now()
        )
        if not sure:
            session.rollback()
    return Form(
        form.center,
        form.token,
        tried=tried,
        done=sure,
        whole=whole,
        name=name,
        content=base64.b64encode(raw).decode(),
    )


def _sent(request: Request) -> tuple[bytes, str]:
    """Return the file that was chosen, or the one that was tried out before."""
    chosen = request.files.get("file")
    if chosen is not None:
        with closing(chosen):
            if chosen.filename:
                return chosen.read(), chosen.filename
    try:
        return base64.b64decode(request.form.get("content", ""), validate=True), request.form.get("name", "")[:200]
    except ValueError:
        return b"", ""
