"""Slack out of reach or refusing us, when a process starts: in words, as a setting to look at."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from contextlib import contextmanager

from slack_sdk.errors import SlackApiError, SlackClientError

from bridge.errors import SettingsError


@contextmanager
def explained() -> Iterator[None]:
    """Turn slack_sdk's errors into a SettingsError that says what to look at."""
    try:
        yield
    except SlackApiError as error:
        code = error.response.get("error") if hasattr(error.response, "get") else error
        raise SettingsError(f"Slack refuses: {code}. Check SLACK_APP_TOKEN and SLACK_BOT_TOKEN.") from error
    except (SlackClientError, http.client.HTTPException, ConnectionError, TimeoutError) as error:
        raise SettingsError(f"SLACK_API_URL: Slack cannot be reached ({type(error).__name__}).") from error
    except OSError as error:
        raise SettingsError(f"SLACK_API_URL: Slack cannot be reached ({error}).") from error
