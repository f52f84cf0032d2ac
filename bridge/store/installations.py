"""The app's installations and their tokens, which lie in the database encrypted."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.errors import SettingsError
from bridge.store.schema import InstallationRow


@dataclass(frozen=True, slots=True)
class Installation:
    """The app in one workspace; `bot_token` is in the clear and must not be logged."""

    team_id: str
    bot_user_id: str
    bot_token: str
    bot_id: str = ""
    app_id: str = ""
    team_name: str = ""
    enterprise_id: str | None = None
    scopes: str = ""

    def __repr__(self) -> str:
        return f"Installation(team_id={self.team_id!r}, bot_user_id={self.bot_user_id!r})"


class TokenBox:
    """Encrypts and decrypts tokens with one Fernet key. Raises SettingsError where the key is no key."""

    def __init__(self, key: str) -> None:
        try:
            self._fernet = Fernet(key)
        except ValueError as error:
            raise SettingsError(
                "TOKEN_KEY is no Fernet key: 32 bytes in URL-safe base64. Leave it empty to have one made."
            ) from error

    def seal(self, token: str) -> bytes:
        """Encrypt a token."""
        return self._fernet.encrypt(token.encode())

    def open(self, sealed: bytes) -> str:
        """Decrypt a token. Raises SettingsError where it was sealed with another key."""
        try:
            return self._fernet.decrypt(sealed).decode()
        except InvalidToken as error:
            raise SettingsError(
                "The tokens in the database were encrypted with another key. Set TOKEN_KEY to that key, "
                "or install the app again."
            ) from error


def key_in(folder: Path) -> str:
    """Return the key kept in `folder`, making it, readable by its owner only, where there is none."""
    path = folder / "token.key"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text().strip()
    key = Fernet.generate_key()
    with os.fdopen(descriptor, "wb") as file:
        file.write(key)
    return key.decode()


def save_installation(session: Session, box: TokenBox, found: Installation, *, now: datetime) -> None:
    """Add the installation or, where the workspace has one, bring it up to date."""
    row = session.scalar(select(InstallationRow).where(InstallationRow.team_id == found.team_id))
    if row is None:
        row = InstallationRow(team_id=found.team_id, installed_at=now)
        session.add(row)
    row.team_name = found.team_name
    row.enterprise_id = found.enterprise_id
    row.app_id = found.app_id
    row.bot_id = found.bot_id
    row.bot_user_id = found.bot_user_id
    row.bot_token = box.seal(found.bot_token)
    row.scopes = found.scopes
    row.revoked_at = None


def find_installation(session: Session, box: TokenBox, team_id: str) -> Installation | None:
    """Return the workspace's installation, None where there is none or its token was revoked."""
    row = session.scalar(
        select(InstallationRow).where(InstallationRow.team_id == team_id, InstallationRow.revoked_at.is_(None))
    )
    if row is None:
        return None
    return Installation(
        team_id=row.team_id,
        bot_user_id=row.bot_user_id,
        bot_token=box.open(row.bot_token),
        bot_id=row.bot_id,
        app_id=row.app_id,
        team_name=row.team_name,
        enterprise_id=row.enterprise_id,
        scopes=row.scopes,
    )


def revoke_installation(session: Session, team_id: str, *, now: datetime) -> None:
    """Note that Slack no longer honours the workspace's token."""
    row = session.scalar(select(InstallationRow).where(InstallationRow.team_id == team_id))
    if row is not None:
        row.revoked_at = now
