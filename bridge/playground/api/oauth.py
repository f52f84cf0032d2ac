"""Who is calling, how an app gets its token, and how it opens a socket."""

from __future__ import annotations

from bridge.playground.api.base import Call, Method, RefusedError
from bridge.playground.core import Workspace
from bridge.playground.records import Json


def auth_test(call: Call) -> Json:
    """`auth.test`."""
    state, own = call.ws.state, call.installation
    team, bot = state.teams[own.team_id], state.users[own.bot_user_id]
    return {
        "url": f"https://{team.domain}.slack.com/",
        "team": team.name,
        "user": bot.name,
        "team_id": team.id,
        "user_id": bot.id,
        "bot_id": own.bot_id,
        "is_enterprise_install": False,
    }


def api_test(call: Call) -> Json:
    """`api.test`: says what it was told."""
    args = {name: value for name, value in call.args.items() if name != "token"}
    if call.text("error"):
        raise RefusedError(call.text("error"), args=args)
    return {"args": args}


def connections_open(call: Call) -> Json:
    """`apps.connections.open`."""
    address = call.ws.state.base_url.replace("http", "ws", 1)
    return {"url": f"{address}/link/?ticket={call.ws.hub.ticket()}&app_id={call.ws.state.app.id}"}


def grant(ws: Workspace, team_id: str) -> str:
    """Return a code for `oauth.v2.access`, as if an admin of this team had pressed 허용."""
    code = ws.state.new_id("O")
    ws.state.oauth_codes[code] = team_id
    return code


def access(call: Call) -> Json:
    """`oauth.v2.access`: a code, once, for a token."""
    state = call.ws.state
    if call.text("client_id") != state.app.client_id:
        raise RefusedError("invalid_client_id")
    if call.text("client_secret") != state.app.client_secret:
        raise RefusedError("bad_client_secret")
    team_id = state.oauth_codes.pop(call.text("code"), None)
    if team_id is None:
        raise RefusedError("invalid_code")
    made = state.install(team_id)
    team = state.teams[team_id]
    admins = [u for u in state.users.values() if u.team_id == team_id and not u.is_bot]
    installer = next((u for u in admins if u.is_admin), admins[0])
    return {
        "app_id": state.app.id,
        "authed_user": {"id": installer.id},
        "scope": ",".join(made.scopes),
        "token_type": "bot",
        "access_token": made.token,
        "bot_user_id": made.bot_user_id,
        "team": {"id": team.id, "name": team.name},
        "enterprise": None,
        "is_enterprise_install": False,
    }


METHODS = {
    "auth.test": Method(auth_test),
    "api.test": Method(api_test, token="none"),  # noqa: S106
    "apps.connections.open": Method(connections_open, token="app"),  # noqa: S106
    "oauth.v2.access": Method(
        access,
        "",
        ("code",),
        ("code", "client_id", "client_secret", "redirect_uri", "grant_type"),
        token="none",  # noqa: S106
    ),
}
