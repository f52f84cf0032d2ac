"""Everything that can be set, and the only place that reads the environment.

Each setting is an environment variable of the same name in capitals; a file `.env` in the working directory is read too.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import platformdirs
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bridge.errors import SettingsError


class Settings(BaseSettings):
    """The product's settings, with the defaults of an embedded installation."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    database_url: str = Field(
        "",
        description="SQLAlchemy URL of the database. Empty: SQLite in the user's data folder.",
    )
    data_dir: Path = Field(
        default_factory=lambda: Path(platformdirs.user_data_dir("launchbridge", appauthor=False)),
        description="Folder for the SQLite database and the key that encrypts tokens.",
    )
    manuals_dir: Path | None = Field(
        None, description="Folder with your own templates, inquiry types and synonyms. Empty: those that ship."
    )
    default_zone: str = Field("Asia/Seoul", description="Time zone of new bridges, an IANA name.")
    default_locale: Literal["ko", "en"] = Field("ko", description="Language of new bridges: ko or en.")

    slack_bot_token: SecretStr | None = Field(
        None, description="Bot token (xoxb-…) where the app is installed in one workspace only."
    )
    slack_bot_tokens: SecretStr | None = Field(
        None, description="Several bot tokens, separated by commas, where the app is installed in several workspaces."
    )
    slack_signing_secret: SecretStr | None = Field(None, description="Signing secret of the Slack app, for HTTP mode.")
    slack_app_token: SecretStr | None = Field(None, description="App-level token (xapp-…), for Socket Mode.")
    slack_client_id: str | None = Field(None, description="Client id of the Slack app, for installing over the web.")
    slack_client_secret: SecretStr | None = Field(None, description="Client secret that belongs to it.")
    slack_api_url: str = Field(
        "https://slack.com/api/", description="Base address of the Web API; another one for a Slack-compatible server."
    )
    slack_timeout: float = Field(
        2.0, gt=0, le=2.5, description="Seconds a listener waits for Slack. Slack itself waits three for us."
    )
    token_key: SecretStr | None = Field(
        None, description="Key that encrypts tokens in the database (Fernet). Empty: one is made in DATA_DIR."
    )
    public_url: str = Field("", description="Address under which people's browsers reach this service.")

    host: str = Field("127.0.0.1", description="Address the HTTP server listens on.")
    port: int = Field(8080, ge=0, le=65535, description="Port the HTTP server listens on.")
    http_threads: int = Field(16, ge=2, le=128, description="Threads of the HTTP server: how many requests at once.")
    max_body: int = Field(1_000_000, ge=10_000, description="Largest request body accepted, in bytes.")

    worker_port: int | None = Field(
        None, ge=0, le=65535, description="Port on which `worker` answers for its health and metrics. Empty: on none."
    )
    worker_poll: float = Field(
        0.5, gt=0, le=5, description="Longest pause of the worker between two looks, in seconds."
    )
    worker_send_timeout: float = Field(10.0, gt=0, le=30, description="Seconds the worker waits for Slack's answer.")
    worker_lease: float = Field(
        30.0, ge=15, le=600, description="Seconds for which a worker owns a message it is about to send."
    )
    clock_skew: float = Field(90.0, ge=0, le=600, description="Seconds by which replicas' clocks may differ.")
    clock_offset_file: Path | None = Field(
        None,
        description="File holding seconds to add to the clock, or after an `@` the moment at which it stands still; re-read all the time: for trying things out.",
    )
    drain_timeout: float = Field(20.0, ge=0, le=300, description="Seconds to finish work in hand after SIGTERM.")
    log_format: Literal["text", "json"] = Field("text", description="How log lines look: text or json.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="Least serious lines logged.")

    semantic_search: bool = Field(
        False,
        description="Whether /manual also goes by meaning. Needs the extra `semantic`; see docs/search.md for what it brings and costs.",
    )

    llm_url: str = Field(
        "", description="Base address of an OpenAI-compatible API (…/v1). Empty: no language model is used."
    )
    llm_model: str = Field("", description="The model's name at that address.")
    llm_key: SecretStr | None = Field(None, description="Key for that address, where it wants one.")
    llm_reads: bool = Field(
        False,
        description="Whether the model also reads notes: it is sent what of a launch's note is not held back, clause by clause.",
    )
    llm_timeout: float = Field(20.0, gt=0, le=120, description="Seconds for a whole answer of the model.")

    @field_validator("default_zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"{value!r} is no time zone; write one like Asia/Seoul") from error
        return value

    @field_validator("slack_api_url")
    @classmethod
    def _ends_with_slash(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("must start with http:// or https://")
        return value if value.endswith("/") else value + "/"

    @field_validator("llm_url")
    @classmethod
    def _is_an_address(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("must start with http:// or https://")
        return value

    @property
    def database(self) -> str:
        """The database's URL, the default filled in."""
        return self.database_url or f"sqlite:///{self.data_dir / 'bridge.sqlite3'}"

    def require_signing_secret(self) -> None:
        """Raise SettingsError where requests over HTTP could not be told from anybody's."""
        if self.slack_signing_secret is None or not self.slack_signing_secret.get_secret_value().strip():
            raise SettingsError("SLACK_SIGNING_SECRET: HTTP mode needs the app's signing secret; see docs/slack.md.")


def load_settings() -> Settings:
    """Read the settings from the environment. Raises SettingsError naming each variable that cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        wrong = "; ".join(
            f"{'.'.join(str(part) for part in item['loc']).upper()}: {item['msg'].removeprefix('Value error, ')}"
            for item in error.errors()
        )
        raise SettingsError(f"These settings cannot be used: {wrong}") from error


def child_environment(values: Mapping[str, str]) -> dict[str, str]:
    """Return the environment for a process of ours: this one's without any of our settings, then `values`."""
    ours = {name.upper() for name in Settings.model_fields}
    return {name: value for name, value in os.environ.items() if name.upper() not in ours} | dict(values)


def reader_locale() -> Literal["ko", "en"]:
    """Return the language of whoever sits at the terminal, as the usual variables say: Korean or English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return "ko" if value.lower().startswith("ko") else "en"
    return "en"
