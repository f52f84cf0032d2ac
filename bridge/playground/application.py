"""The workspace as an ASGI application: Slack's addresses for the bot, `/_workspace` for people, on this machine only."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from collections.abc import Callable, Sequence
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from bridge.playground import api, control, fileshapes, responses
from bridge.playground.api import files, oauth
from bridge.playground.core import Workspace
from bridge.playground.faults import ApiFault
from bridge.playground.records import File, Json

LOOPBACK = ("127.0.0.1", "::1", "localhost")
Transports = dict[tuple[str, int], asyncio.BaseTransport]
"""The connections that are open, by the address at their other end."""
Abort = Callable[[Request], None]


def create_app(ws: Workspace, transports: Transports | None = None, extra: Sequence[BaseRoute] = ()) -> ASGIApp:
    """Return the ASGI application; `extra` routes (a page) come after Slack's own."""
    known = transports if transports is not None else {}

    def abort(request: Request) -> None:
        client = request.client
        transport = known.get((client.host, client.port)) if client else None
        if isinstance(transport, asyncio.Transport):
            transport.abort()

    async def web_api(request: Request) -> Response:
        return await _web_api(ws, request, abort)

    async def upload(request: Request) -> Response:
        content = await _uploaded(request)
        done = files.receive(ws, request.path_params["ticket"], content)
        return PlainTextResponse(f"OK - {len(content)}" if done else "no such upload", 200 if done else 404)

    async def respond(request: Request) -> Response:
        try:
            body = json.loads(await request.body())
        except ValueError:
            body = None
        status, answer = responses.answer(ws, request.url.path, body)
        api.note(ws, "response_url", {"body": body}, api.NOBODY, answer, status)
        return JSONResponse(answer, status)

    async def download(request: Request) -> Response:
        fault = ws.faults.take_api("files-pri")
        return await _faulty(ws, request, "files-pri", fault, abort) if fault else _download(ws, request)

    def authorize(request: Request) -> Response:
        return _authorize(ws, request)

    async def link(websocket: WebSocket) -> None:
        await ws.hub.serve(websocket, ws.state.app.id)

    routes: list[BaseRoute] = [
        Route("/api/{method}", web_api, methods=["GET", "POST"]),
        Route("/upload/v1/{ticket}", upload, methods=["POST"]),
        *(Route(f"/{kind}/{{rest:path}}", respond, methods=["POST"]) for kind in ("commands", "actions", "app")),
        Route("/files-pri/{file}/{name:path}", download),
        Route("/oauth/v2/authorize", authorize),
        WebSocketRoute("/link/", link),
        *control.routes(ws),
        *extra,
    ]
    return _LoopbackOnly(Starlette(routes=routes))


class _LoopbackOnly:
    """Turns away other machines, other names for this one (DNS rebinding) and pages of other origins."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket") and not self._welcome(scope):
            if scope["type"] == "http":
                await PlainTextResponse("this machine only", 403)(scope, receive, send)
            else:
                await send({"type": "websocket.close", "code": 4403})
            return
        await self._app(scope, receive, send)

    def _welcome(self, scope: Scope) -> bool:
        client = scope.get("client")
        if client is not None and client[0] not in (*LOOPBACK, "testclient"):
            return False
        headers = dict(scope["headers"])
        host = urlsplit(f"//{headers.get(b'host', b'').decode('latin-1')}").hostname
        if host not in (*LOOPBACK, "testserver", None):
            return False
        origin = headers.get(b"origin", b"").decode("latin-1")
        return not origin or urlsplit(origin).netloc == headers.get(b"host", b"").decode("latin-1")


async def _web_api(ws: Workspace, request: Request, abort: Abort) -> Response:
    name = request.path_params["method"]
    fault = ws.faults.take_api(name)
    if fault is not None and fault.kind != "lost":
        return await _faulty(ws, request, name, fault, abort)
    args = await _arguments(request)
    if isinstance(args, str):
        return JSONResponse({"ok": False, "error": args})
    scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic":  # how slack_sdk names the app in `oauth.v2.access`
        args, credentials = _basic(credentials) | args, ""
    token = credentials.strip() or str(args.get("token") or "")
    answer = api.call(ws, name, args, token)
    if fault is not None:
        abort(request)
    return JSONResponse(answer.body, answer.status, headers=dict(answer.headers))


def _basic(credentials: str) -> Json:
    try:
        name, _, secret = base64.b64decode(credentials, validate=True).decode().partition(":")
    except ValueError:
        return {}
    return {"client_id": name, "client_secret": secret}


async def _faulty(ws: Workspace, request: Request, name: str, fault: ApiFault, abort: Abort) -> Response:
    status, body, headers = 200, {"ok": False, "error": fault.error}, {}
    if fault.kind == "ratelimited":
        status, body, headers = 429, {"ok": False, "error": "ratelimited"}, {"Retry-After": str(fault.retry_after)}
    elif fault.kind == "status":
        status, body = fault.status, {"ok": False, "error": "service_unavailable"}
    elif fault.kind != "error":
        status, body = 0, {"ok": False, "error": f"fault:{fault.kind}"}
    api.note(ws, name, {}, api.NOBODY, body, status)
    if fault.kind == "hang":
        ends = time.monotonic() + fault.seconds
        while time.monotonic() < ends and not ws.state.closing:
            await asyncio.sleep(0.05)
    if status == 0:
        abort(request)
    if fault.kind == "status":
        return PlainTextResponse("upstream connect error or disconnect/reset before headers", status)
    return JSONResponse(body, status or 200, headers=headers)


async def _arguments(request: Request) -> Json | str:
    args: Json = dict(request.query_params)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        form = await request.form()
        return {**args, **{k: v for k, v in form.items() if isinstance(v, str)}}
    raw = await request.body()
    if kind == "application/json" and raw:
        try:
            found = json.loads(raw)
        except ValueError:
            return "invalid_json"
        return {**args, **found} if isinstance(found, dict) else "json_not_object"
    if raw and kind != "application/x-www-form-urlencoded":
        return "invalid_form_data" if kind else "missing_post_type"
    return {**args, **dict(parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True))}


async def _uploaded(request: Request) -> bytes:
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return await request.body()
    form = await request.form()
    for value in form.values():
        if not isinstance(value, str):
            return await value.read()
    return b""


def _download(ws: Workspace, request: Request) -> Response:
    token = request.headers.get("authorization", "").removeprefix("Bearer ").strip()
    team_id, _, file_id = request.path_params["file"].partition("-")
    with ws.state.lock:
        reader = next((i for i in ws.state.installations.values() if i.token == token and i.active), None)
        found: File | None = ws.state.files.get(file_id)
        allowed = reader is not None and found is not None and found.team_id == team_id
        if reader is None or found is None or not allowed or "files:read" not in reader.scopes:
            return RedirectResponse(f"{ws.state.base_url}/?redir=%2Ffiles-pri", 302)
        if not files.readable(ws, found, reader):
            return PlainTextResponse("not found", 404)
        return Response(found.content, media_type=fileshapes.kind_of(found.name)[0])


def _authorize(ws: Workspace, request: Request) -> Response:
    """Press 허용 at once, as the admin of the workspace `team` (the first one that lacks the app, where none is named)."""
    asked = request.query_params
    if asked.get("client_id") != ws.state.app.client_id:
        return PlainTextResponse("invalid_client_id", 400)
    back = asked.get("redirect_uri", "")
    if not back.startswith(("http://", "https://")):
        return PlainTextResponse("bad_redirect_uri", 400)
    with ws.state.lock:
        without = [t for t in ws.state.teams if ws.state.installation_of(t) is None]
        team = ws.state.team(asked["team"]).id if "team" in asked else (without or list(ws.state.teams))[0]
        answer = urlencode({"code": oauth.grant(ws, team), "state": asked.get("state", "")})
    return RedirectResponse(f"{back}{'&' if '?' in back else '?'}{answer}", 302)
