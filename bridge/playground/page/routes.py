"""The page's addresses: the page itself, its files, the clock, the bot's life and what the bot knows."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, select_autoescape
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from bridge.errors import BridgeError, InvalidInputError
from bridge.messages import LOCALES, load_messages
from bridge.playground.insight import insight, next_due
from bridge.playground.samples import samples

if TYPE_CHECKING:
    from bridge.playground.launch import Playground

HERE = Path(__file__).parent
SEOUL = ZoneInfo("Asia/Seoul")
_STEPS = {"hour": timedelta(hours=1), "day": timedelta(days=1)}


class _Fresh(StaticFiles):
    """Files that a browser asks for again each time: a playground lives shortly and on this machine."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = "no-cache"
        return response


def page_routes(playground: Playground) -> list[BaseRoute]:
    """Return the page's routes for one playground."""
    templates = Environment(loader=FileSystemLoader(HERE / "templates"), autoescape=select_autoescape())
    page = _Page(playground)

    def index(request: Request) -> Response:
        locale = request.query_params.get("lang") or request.cookies.get("lang") or playground.choices.locale
        locale = locale if locale in LOCALES else playground.choices.locale
        shown = templates.get_template("index.html").render(lang=locale, words=words(locale), locales=LOCALES)
        response = HTMLResponse(shown, headers={"Cache-Control": "no-store", "Content-Security-Policy": _POLICY})
        response.set_cookie("lang", locale, samesite="strict")
        return response

    def read(function: Callable[[], Any]) -> Callable[[Request], Response]:
        return lambda _request: JSONResponse(function())

    def act(function: Callable[[dict[str, Any]], Any]) -> Callable[[Request], Any]:
        async def endpoint(request: Request) -> Response:
            try:
                values = json.loads(await request.body() or b"{}")
                return JSONResponse(await run_in_threadpool(function, values))
            except (BridgeError, KeyError, ValueError) as error:
                return JSONResponse({"error": str(error)}, status_code=400)

        return endpoint

    return [
        Route("/", index),
        Route("/_playground/state", read(page.state)),
        Route("/_playground/insight", read(page.insight)),
        Route("/_playground/unread", read(page.marks.unread)),
        Route("/_playground/examples", read(page.examples)),
        Route("/_playground/log", read(lambda: {"lines": list(playground.bot.log)})),
        Route("/_playground/read", act(page.read), methods=["POST"]),
        Route("/_playground/time", act(page.move_time), methods=["POST"]),
        Route("/_playground/bot", act(page.handle_bot), methods=["POST"]),
        Mount("/static", _Fresh(directory=HERE / "static")),
    ]


_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'"


def words(locale: str) -> dict[str, str]:
    """Return every word of the page in one language."""
    messages = load_messages(locale)
    return {
        key.removeprefix("page."): messages.template(key)
        for key in list(messages.keys())
        if key.startswith(("page.", "audience."))
    }


class _Page:
    """What the page asks for, of one playground."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground
        self.marks = playground.marks

    def state(self) -> dict[str, Any]:
        """Return the clock, the bot, and where the stream of changes stands."""
        playground, state = self._playground, self._playground.ws.state
        with state.lock:
            seq = state.changes[-1]["seq"] if state.changes else 0
        return {
            "seq": seq,
            "now": playground.time.now().isoformat(),
            "paused": playground.time.paused,
            "bot": playground.bot.state.value,
            "starts": playground.bot.starts,
            "mode": "http" if playground.choices.http else "socket",
            "rehearsing": playground.rehearsing.is_set(),
            "commands": [
                {"command": c.command, "description": c.description, "hint": c.hint} for c in state.app.commands
            ],
            "shortcuts": [{"id": s.callback_id, "name": s.name, "kind": s.kind} for s in state.app.shortcuts],
        }

    def insight(self) -> dict[str, Any]:
        """Return what the bot knows; while its database is not there yet, that."""
        try:
            return insight(self._playground.database, now=self._playground.time.now())
        except SQLAlchemyError as error:
            return {"error": type(error).__name__}

    def examples(self) -> list[dict[str, str]]:
        """Return the example notes, dated from the playground's today."""
        today = self._playground.time.now().astimezone(SEOUL).date()
        return [{"key": sample.key, "text": sample.text} for sample in samples(today)]

    def read(self, values: dict[str, Any]) -> dict[str, Any]:
        """Note what somebody has seen."""
        self.marks.read(str(values["user"]), str(values["channel"]), str(values["ts"]))
        return {}

    def move_time(self, values: dict[str, Any]) -> dict[str, Any]:
        """Pause, resume or move the clock: an hour, a day, or to the next thing due."""
        time, step = self._playground.time, values.get("do")
        if self._playground.rehearsing.is_set():
            raise InvalidInputError("The beginning is still being played.")
        if step == "pause":
            time.pause()
        elif step == "resume":
            time.resume()
        elif step in _STEPS:
            time.advance(_STEPS[step])
        elif step == "next":
            found = next_due(self._playground.database, now=time.now())
            if found is None:
                return self.state() | {"nothing_due": True}
            time.set_to(found + timedelta(seconds=1))
        elif step == "to":
            to = datetime.fromisoformat(str(values["at"]))
            if to.tzinfo is None or to < time.now():
                raise InvalidInputError("Time goes forward only.")
            time.set_to(to)
        else:
            raise InvalidInputError("Time can pause, resume, or go on by an hour, a day or to the next thing due.")
        self._playground.ws.state.publish("time")
        return self.state()

    def handle_bot(self, values: dict[str, Any]) -> dict[str, Any]:
        """Kill the bot, stop it in order, or start it."""
        acts = {
            "kill": self._playground.bot.kill,
            "stop": self._playground.bot.stop,
            "start": self._playground.bot.start,
        }
        if values.get("do") not in acts:
            raise InvalidInputError("The bot can be killed, stopped or started.")
        acts[values["do"]]()
        return self.state()
