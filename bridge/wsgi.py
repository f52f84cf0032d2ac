"""For servers that take a WSGI application: `gunicorn 'bridge.wsgi:create_app()'`.

Replicas share PostgreSQL, take Slack's requests, and leave sending to `launchbridge worker` processes.
"""

from __future__ import annotations

from bridge.app import build, settle_in, sign_in, web
from bridge.logs import set_up_logs
from bridge.settings import load_settings
from bridge.store import migrate
from bridge.web.application import Web


def create_app() -> Web:
    """Build the service from the environment and return its web application. Raises SettingsError."""
    settings = load_settings()
    settings.require_signing_secret()
    set_up_logs(level=settings.log_level, form=settings.log_format)
    service = build(settings)
    migrate.require_head(service.database.engine)
    sign_in(service)
    application = web(service)
    settle_in()
    return application
