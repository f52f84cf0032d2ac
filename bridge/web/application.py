"""The web application: which path is answered by whom, and every error in a plain sentence."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import structlog
from werkzeug.exceptions import HTTPException
from werkzeug.routing import Map, Rule
from werkzeug.wrappers import Request, Response

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

log = structlog.get_logger(__name__)

View = Callable[[Request], Response]


@dataclass(frozen=True, slots=True)
class Route:
    """A path, the methods it takes, and what answers it."""

    path: str
    view: View
    methods: tuple[str, ...] = ("GET",)


class Web:
    """A WSGI application. `max_body` is the largest body in bytes that is read; `answered` is told of each route and status."""

    def __init__(
        self,
        routes: Sequence[Route],
        *,
        max_body: int,
        answered: Callable[[str, int], None] = lambda _path, _status: None,
    ) -> None:
        self._views = {route.path: route.view for route in routes}
        self._map = Map(
            [Rule(route.path, endpoint=route.path, methods=route.methods) for route in routes], strict_slashes=False
        )
        self._max_body = max_body
        self._answered = answered

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request as WSGI has it (PEP 3333)."""
        request = Request(environ)
        request.max_content_length = self._max_body
        response = self._answer(request)
        path = request.path if request.path in self._views else "other"
        self._answered(path, response.status_code)
        return response(environ, start_response)

    def _answer(self, request: Request) -> Response:
        try:
            endpoint, _ = self._map.bind_to_environ(request.environ).match()
            return self._views[endpoint](request)
        except HTTPException as error:
            return _plain(f"{error.code} {error.name}", error.code or 500, dict(error.get_headers()))
        except Exception:
            reference = secrets.token_hex(4)
            log.exception("web.failed", path=request.path, reference=reference)
            return _plain(f"500 Internal Server Error ({reference})", 500, {})


def _plain(text: str, status: int, headers: dict[str, str]) -> Response:
    kept = {name: value for name, value in headers.items() if name.lower() in ("allow", "retry-after", "location")}
    return Response(text + "\n", status=status, headers=kept, content_type="text/plain; charset=utf-8")
