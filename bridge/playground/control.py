"""The workspace's own address, `/_workspace`: gestures, what people see, faults and the stream, for the page and for tests.

It hands out tokens and lets anybody be anybody, so it answers this machine only, and no page of another origin.
"""

from __future__ import annotations

import asyncio
import dataclasses
import json
from base64 import b64decode
from collections.abc import AsyncIterator, Callable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bridge.errors import BridgeError, InvalidInputError
from bridge.playground import fileshapes, reading, sharing
from bridge.playground.api import oauth
from bridge.playground.core import Workspace
from bridge.playground.delivery import Reply
from bridge.playground.faults import ApiFault, EventFault
from bridge.playground.people import GESTURES
from bridge.playground.records import Json, Message, User, View

_MOST = 500
_PICTURES = ("image/png", "image/jpeg", "image/gif")


def routes(ws: Workspace) -> list[Route]:
    """Return the control API's routes for `ws`."""

    def read(function: Callable[[Request], Any]) -> Callable[[Request], Response]:
        def endpoint(request: Request) -> Response:
            try:
                return JSONResponse(function(request))
            except BridgeError as error:
                return _refused(error)

        return endpoint

    def log(name: str) -> Callable[[Request], Response]:
        def entries(request: Request) -> Any:
            since = int(request.query_params.get("since", 0))
            with ws.state.lock:
                found = list(getattr(ws.state, name))
            shown = found[since : since + _MOST]
            return {"items": [_plain(item) for item in shown], "next": since + len(shown)}

        return read(entries)

    async def do(request: Request) -> Response:
        return await _do(ws, request)

    async def stream(request: Request) -> Response:
        since = int(request.query_params.get("since", 0) or request.headers.get("last-event-id", 0))
        return StreamingResponse(_changes(ws, since), media_type="text/event-stream")

    async def change_faults(request: Request) -> Response:
        return await _faults(ws, request)

    async def change_options(request: Request) -> Response:
        return await _options(ws, request)

    def user(request: Request) -> str:
        return request.query_params["user"]

    prefix = "/_workspace"
    return [
        Route(f"{prefix}/world", read(lambda _r: reading.everything(ws))),
        Route(f"{prefix}/credentials", read(lambda _r: reading.credentials(ws))),
        Route(f"{prefix}/rooms", read(lambda r: reading.rooms(ws, user(r)))),
        Route(f"{prefix}/seen", read(lambda r: reading.seen(ws, user(r), r.query_params["channel"]))),
        Route(f"{prefix}/modals", read(lambda r: reading.modals(ws, user(r)))),
        Route(f"{prefix}/home", read(lambda r: reading.home(ws, user(r)))),
        *(Route(f"{prefix}/{name}", log(name)) for name in ("calls", "deliveries", "pings", "notices")),
        Route(f"{prefix}/faults", change_faults, methods=["GET", "POST", "DELETE"]),
        Route(f"{prefix}/options", change_options, methods=["GET", "POST"]),
        Route(f"{prefix}/do/{{gesture}}", do, methods=["POST"]),
        Route(f"{prefix}/stream", stream),
        Route(f"{prefix}/file/{{file}}/{{name:path}}", lambda request: _file(ws, request)),
    ]


def _refused(error: BridgeError) -> Response:
    return JSONResponse({"error": str(error)}, status_code=400)


def _file(ws: Workspace, request: Request) -> Response:
    """Hand a file to a person; what a browser might run is only saved, never shown."""
    try:
        found = sharing.download(ws, request.query_params["user"], request.path_params["file"])
    except BridgeError as error:
        return _refused(error)
    kind = fileshapes.kind_of(found.name)[0]
    shown = kind in _PICTURES
    headers = {"X-Content-Type-Options": "nosniff", "Content-Disposition": "inline" if shown else "attachment"}
    return Response(found.content, media_type=kind, headers=headers)


async def _body(request: Request) -> Json:
    raw = await request.body()
    try:
        found = json.loads(raw or b"{}")
    except ValueError:
        raise InvalidInputError("The body is not JSON.") from None
    if not isinstance(found, dict):
        raise InvalidInputError("The body is not a JSON object.")
    return found


async def _do(ws: Workspace, request: Request) -> Response:
    name = request.path_params["gesture"]
    try:
        values = await _body(request)
        if name == "grant":
            return JSONResponse({"code": oauth.grant(ws, ws.state.team(values.get("team", "")).id)})
        if name not in GESTURES:
            raise InvalidInputError(f"There is no gesture {name!r}; there are {', '.join(GESTURES)}.")
        if name == "upload":
            first, *more = [(str(one["name"]), b64decode(one["content_base64"])) for one in values.pop("files")]
            values |= {"name": first[0], "content": first[1], "more": more}
        if name == "add_person":
            values["channels"] = tuple(values.get("channels", ()))
        done = await run_in_threadpool(lambda: GESTURES[name](ws, **values))
        return JSONResponse(_result(ws, done))
    except (TypeError, KeyError, ValueError) as error:
        return JSONResponse({"error": str(error)}, status_code=400)
    except BridgeError as error:
        return _refused(error)


def _result(ws: Workspace, done: Any) -> Any:
    if isinstance(done, Message):
        with ws.state.lock:
            return reading.message(ws, ws.state.channels[done.channel], done)
    if isinstance(done, View):
        return {"view_id": done.id, "errors": done.errors}
    if isinstance(done, User | Reply):
        return _plain(done)
    return done if isinstance(done, str) else {}


def _plain(item: Any) -> Any:
    return dataclasses.asdict(item) if dataclasses.is_dataclass(item) and not isinstance(item, type) else item


async def _faults(ws: Workspace, request: Request) -> Response:
    try:
        if request.method == "DELETE":
            ws.faults.clear()
        elif request.method == "POST":
            values = await _body(request)
            if "down" in values:
                ws.faults.down(float(values["down"]))
            elif "event" in values:
                ws.faults.event(EventFault(**values))
            else:
                ws.faults.api(ApiFault(**values))
        return JSONResponse({"faults": [_plain(f) for f in ws.faults.standing()]})
    except TypeError as error:
        return JSONResponse({"error": str(error)}, status_code=400)
    except BridgeError as error:
        return _refused(error)


async def _options(ws: Workspace, request: Request) -> Response:
    known = {field.name for field in dataclasses.fields(ws.options)}
    try:
        values = await _body(request)
        if not set(values) <= known:
            raise InvalidInputError(f"Options are {', '.join(sorted(known))}.")
        for name, value in values.items():
            setattr(ws.options, name, value)
        return JSONResponse(_plain(ws.options))
    except BridgeError as error:
        return _refused(error)


async def _changes(ws: Workspace, since: int) -> AsyncIterator[str]:
    loop = asyncio.get_running_loop()
    news = asyncio.Event()

    def listener() -> None:
        loop.call_soon_threadsafe(news.set)

    with ws.state.lock:
        ws.state.listeners.append(listener)
        # Whoever saw more than there was watched an earlier playground on this port.
        since = min(since, ws.state.changes[-1]["seq"] if ws.state.changes else 0)
    try:
        yield ": connected\n\n"
        while not ws.state.closing:
            news.clear()
            with ws.state.lock:
                fresh = [c for c in ws.state.changes if c["seq"] > since]
            for change in fresh:
                since = change["seq"]
                yield f"id: {since}\nevent: {change['kind']}\ndata: {json.dumps(change, ensure_ascii=False)}\n\n"
            try:
                await asyncio.wait_for(news.wait(), 15)
            except TimeoutError:
                yield ": still here\n\n"
    finally:
        with ws.state.lock:
            ws.state.listeners.remove(listener)
