"""HTTP: the Slack endpoint, health, metrics and pages, as one WSGI application."""
