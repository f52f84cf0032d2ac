"""The `views.*` family: modals stacked three high, and the home tab."""

from __future__ import annotations

import secrets
import time
from typing import Any

from bridge.playground import blockkit, shapes
from bridge.playground.api.base import Call, Method, RefusedError
from bridge.playground.core import Workspace
from bridge.playground.inputs import initial
from bridge.playground.records import Installation, Json, Trigger, View
from bridge.playground.schema import Problem

MOST_MODALS = 3


def checked(raw: Any, kind: str) -> Json:
    """Return a view as Slack keeps it. Raises RefusedError (`invalid_arguments`) for what Slack refuses."""
    problems = blockkit.view_problems(raw)
    if not problems and raw["type"] != kind:
        problems = [Problem(f"unsupported type: {raw['type']}", "/view/type")]
    if problems:
        said = [f"[ERROR] {p}" for p in problems]
        if not any("must provide an object [json-pointer:/view]" in s for s in said):
            said.insert(0, "[ERROR] failed to match all allowed schemas [json-pointer:/view]")
        raise RefusedError("invalid_arguments", response_metadata={"messages": said})
    kept: Json = blockkit.complete(raw)
    return {**kept, "blocks": blockkit.completed(raw["blocks"])}


def new_hash(ws: Workspace) -> str:
    """Return a fresh hash of a view."""
    return f"{ws.state.seconds()}.{secrets.token_urlsafe(6)}"


def spend(ws: Workspace, trigger_id: str, installation: Installation) -> Trigger:
    """Use up a trigger_id. Raises RefusedError where it is unknown, too old, or used already."""
    trigger = ws.state.triggers.get(trigger_id)
    if trigger is None or trigger.installation.team_id != installation.team_id:
        raise RefusedError("invalid_trigger_id")
    if trigger.used:
        raise RefusedError("exchanged_trigger_id")
    if time.monotonic() - trigger.made > ws.options.trigger_life:
        raise RefusedError("expired_trigger_id")
    trigger.used = True
    return trigger


def _external_id_is_free(ws: Workspace, payload: Json, installation: Installation, but: str = "") -> None:
    external = payload.get("external_id")
    for view in ws.state.views.values():
        taken = external and view.payload.get("external_id") == external and view.id != but
        if taken and view.installation.team_id == installation.team_id:
            raise RefusedError("duplicate_external_id")


def show(ws: Workspace, payload: Json, user_id: str, installation: Installation, *, push: bool) -> View:
    """Put a modal on a user's screen: alone, or (`push`) on top of those she has."""
    state = ws.state
    _external_id_is_free(ws, payload, installation)
    stack = state.modals.setdefault(user_id, [])
    if push and not stack:
        raise RefusedError("not_found")
    if push and len(stack) >= MOST_MODALS:
        raise RefusedError("push_limit_reached")
    if not push:
        for view_id in stack:
            state.views.pop(view_id, None)
        stack.clear()
    view = View(state.new_id("V"), "modal", state.users[user_id].team_id, user_id, installation, payload, new_hash(ws))
    view.root_id = stack[0] if stack else view.id
    view.previous_id = stack[-1] if stack else None
    view.values = initial(payload["blocks"])
    state.views[view.id] = view
    stack.append(view.id)
    state.publish("modal", user=user_id, view=view.id)
    return view


def replace(ws: Workspace, view: View, payload: Json) -> View:
    """Give a standing view new content; what was entered stays where block and action are the same."""
    view.payload, view.hash = payload, new_hash(ws)
    view.values = initial(payload["blocks"], view.values)
    view.errors = {}
    ws.state.publish("home" if view.type == "home" else "modal", user=view.user_id, view=view.id)
    return view


def _trigger_id(call: Call) -> str:
    return call.text("trigger_id") or call.text("interactivity_pointer")


def open_(call: Call) -> Json:
    """`views.open`."""
    payload = checked(call.parsed("view", "invalid_arguments"), "modal")
    trigger = spend(call.ws, _trigger_id(call), call.installation)
    view = show(call.ws, payload, trigger.user_id, call.installation, push=False)
    return {"view": shapes.view(call.ws.state, view)}


def push(call: Call) -> Json:
    """`views.push`."""
    payload = checked(call.parsed("view", "invalid_arguments"), "modal")
    trigger = spend(call.ws, _trigger_id(call), call.installation)
    if not trigger.view_id:
        raise RefusedError("invalid_trigger_id")
    view = show(call.ws, payload, trigger.user_id, call.installation, push=True)
    return {"view": shapes.view(call.ws.state, view)}


def update(call: Call) -> Json:
    """`views.update`."""
    payload = call.parsed("view", "invalid_arguments")
    wanted, external = call.text("view_id"), call.text("external_id")
    found = call.ws.state.views.get(wanted) if wanted else None
    if found is None and external:
        views = call.ws.state.views.values()
        found = next((v for v in views if v.payload.get("external_id") == external), None)
    if found is None or found.installation.team_id != call.installation.team_id:
        raise RefusedError("not_found")
    kept = checked(payload, found.type)
    _external_id_is_free(call.ws, kept, call.installation, found.id)
    _same_hash(call, found)
    return {"view": shapes.view(call.ws.state, replace(call.ws, found, kept))}


def _same_hash(call: Call, view: View | None) -> None:
    asked = call.text("hash")
    if asked and view is not None and view.hash != asked:
        raise RefusedError("hash_conflict")


def publish(call: Call) -> Json:
    """`views.publish`: the home tab of one user."""
    state, own = call.ws.state, call.installation
    payload = checked(call.parsed("view", "invalid_arguments"), "home")
    user = call.args.get("user_id")
    if user not in state.users:
        raise RefusedError(
            "invalid_arguments", response_metadata={"messages": ["[ERROR] user_not_found [json-pointer:/user_id]"]}
        )
    if state.users[user].team_id != own.team_id:
        raise RefusedError("not_enabled")
    found = state.views.get(state.homes.get(user, ""))
    _same_hash(call, found)
    if found is None:
        found = View(state.new_id("V"), "home", own.team_id, user, own, payload, new_hash(call.ws))
        found.root_id = found.id
        state.views[found.id] = found
        state.homes[user] = found.id
    return {"view": shapes.view(state, replace(call.ws, found, payload))}


METHODS = {
    "views.open": Method(open_, "", ("view",), ("view", "trigger_id", "interactivity_pointer")),
    "views.push": Method(push, "", ("view",), ("view", "trigger_id", "interactivity_pointer")),
    "views.update": Method(update, "", ("view",), ("view", "view_id", "external_id", "hash")),
    "views.publish": Method(publish, "", ("view", "user_id"), ("view", "user_id", "hash")),
}
