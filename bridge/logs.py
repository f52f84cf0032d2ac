"""How the program logs: one line an event, as text or JSON, without tokens and without what people wrote.

Our own lines carry ids, counts and codes only. The libraries' lines below a warning hold requests and answers and are not
written; whatever looks like a token is blanked in any line, tracebacks included.
"""

from __future__ import annotations

import logging
import re
import sys
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

_TOKEN = re.compile(r"\b(xox[a-z]|xapp|xwfp)-[\w.-]+")
_LIBRARIES = ("alembic", "bridge.slack.sdk", "slack_bolt", "slack_sdk", "sqlalchemy", "urllib3", "uvicorn", "waitress")


def set_up_logs(*, level: str, form: str, stream: TextIO | None = None) -> None:
    """Send every log line to `stream` (default: standard error), from `level` up, as `text` or `json`."""
    out = stream or sys.stderr
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    last: list[Processor] = (
        [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
        if form == "json"
        else [structlog.dev.ConsoleRenderer(colors=out.isatty(), exception_formatter=structlog.dev.plain_traceback)]
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last, _blank],
        )
    )
    root = logging.getLogger()
    for old in list(root.handlers):
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(level)
    for name in _LIBRARIES:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLevelNamesMapping()[level]))


def _blank(_logger: WrappedLogger, _method: str, line: EventDict | str) -> Any:
    """Blank tokens in a rendered line."""
    return _TOKEN.sub(r"\1-…", line) if isinstance(line, str) else line
