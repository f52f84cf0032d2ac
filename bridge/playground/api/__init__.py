"""The Web API: one table of methods, and the checks that come before any of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bridge.playground.api import chat, conversations, files, oauth, reactions, users, views
from bridge.playground.api.base import Call, Method, RefusedError, invalid_arguments
from bridge.playground.core import Workspace
from bridge.playground.records import Installation, Json

METHODS: Mapping[str, Method] = {
    **chat.METHODS,
    **conversations.METHODS,
    **files.METHODS,
    **oauth.METHODS,
    **reactions.METHODS,
    **users.METHODS,
    **views.METHODS,
}

# A caller that needs no token has no installation; nothing of it is ever read.
NOBODY = Installation("", "", "", "", ())


@dataclass(frozen=True)
class Answer:
    """What a call is answered with."""

    body: Json
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


def call(ws: Workspace, name: str, args: Json, token: str) -> Answer:
    """Do one Web API call and write it down for whoever looks for the bot's mistakes."""
    method = METHODS.get(name)
    headers: dict[str, str] = {}
    with ws.state.lock:
        caller = NOBODY
        try:
            if method is None:
                raise RefusedError("unknown_method", req_method=name)
            caller = _caller(ws, method, token)
            headers = {"X-OAuth-Scopes": ",".join(caller.scopes), "X-Accepted-OAuth-Scopes": method.scope}
            body = {"ok": True, **_run(ws, method, args, caller)}
        except RefusedError as refusal:
            body = {"ok": False, "error": refusal.error, **refusal.extra}
        status = 200
        if body.get("error") == "ratelimited":
            status = 429
            headers["Retry-After"] = str(body.pop("retry_after", 1))
        note(ws, name, args, caller, body, status)
    return Answer(body, status, headers)


def _run(ws: Workspace, method: Method, args: Json, caller: Installation) -> Json:
    asked = Call(ws, args, caller)
    if method.scope:
        asked.need(method.scope)
    missing = [name for name in method.required if args.get(name) in (None, "")]
    if missing:
        raise invalid_arguments(*(f"missing required field: {name} [json-pointer:/{name}]" for name in missing))
    return method.run(asked)


def _caller(ws: Workspace, method: Method, token: str) -> Installation:
    if method.token == "none":  # noqa: S105
        return NOBODY
    if not token:
        raise RefusedError("not_authed")
    is_app_token = token == ws.state.app.app_token
    if method.token == "app":  # noqa: S105
        if is_app_token:
            return NOBODY
        known = any(i.token == token for i in ws.state.installations.values())
        raise RefusedError("not_allowed_token_type" if known else "invalid_auth")
    if is_app_token:
        raise RefusedError("not_allowed_token_type")
    found = next((i for i in ws.state.installations.values() if i.token == token), None)
    if found is None:
        raise RefusedError("invalid_auth")
    if found.uninstalled:
        raise RefusedError("account_inactive")
    if found.revoked:
        raise RefusedError("token_revoked")
    return found


def note(ws: Workspace, name: str, args: Json, caller: Installation, body: Json, status: int) -> None:
    """Write a call down, without its token."""
    method = METHODS.get(name)
    known = {*method.known, "token"} if method else set()
    entry = {
        "method": name,
        "team": caller.team_id,
        "args": {k: v for k, v in args.items() if k not in ("token", "client_secret")},
        "ok": bool(body.get("ok")),
        "status": status,
        "error": body.get("error", ""),
        "messages": body.get("response_metadata", {}).get("messages", []),
        "unknown_args": sorted(set(args) - known) if method and method.known else [],
        "answer": body,
    }
    ws.state.calls.append(entry)
    ws.state.publish("call", **{k: v for k, v in entry.items() if k not in ("args", "answer")})
