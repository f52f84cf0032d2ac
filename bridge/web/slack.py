"""Slack's requests over HTTP: read with care, handed to Bolt, answered with what Bolt says."""

from __future__ import annotations

from collections.abc import Callable

import structlog
from slack_bolt import BoltRequest, BoltResponse
from werkzeug.exceptions import BadRequest
from werkzeug.wrappers import Request, Response

log = structlog.get_logger(__name__)

Dispatch = Callable[[BoltRequest], BoltResponse]


def slack_endpoint(dispatch: Dispatch) -> Callable[[Request], Response]:
    """Return the view for `/slack/events`. A body over the request's limit raises werkzeug's 413, an unreadable one 400."""

    def answer(request: Request) -> Response:
        try:
            body = request.get_data(cache=False).decode("utf-8")
            read = BoltRequest(
                body=body,
                query=request.query_string.decode("ascii", "replace"),
                headers={name.lower(): value for name, value in request.headers.items()},
            )
            if not isinstance(read.body, dict):
                raise TypeError("not an object")
        # Whatever Bolt's parser meets in a body that is no payload of Slack's.
        except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
            log.warning("web.unreadable_body", kind=type(error).__name__, size=request.content_length)
            raise BadRequest("This is not a request of Slack's.") from error
        return _response(dispatch(read))

    return answer


def _response(answer: BoltResponse) -> Response:
    response = Response(answer.body or "", status=answer.status)
    for name, values in answer.headers.items():
        if name.lower() != "content-length":
            response.headers.setlist(name, list(values) if not isinstance(values, str) else [values])
    return response
