"""What all verbs share: reading what is given, printing for people and programs, saying what went wrong in one line."""

from __future__ import annotations

import errno
import json
import secrets
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from bridge.errors import BridgeError, InvalidInputError
from bridge.messages import Messages, load_messages
from bridge.messages.told import sentence
from bridge.settings import Settings, load_settings, reader_locale

if TYPE_CHECKING:
    from bridge.store.database import Database

JSON = typer.Option(False, "--json", help="Print JSON, for programs.")


class CallError(InvalidInputError):
    """The command was called wrongly. `key` names its sentence in the catalogue."""

    def __init__(self, key: str, **values: Any) -> None:
        super().__init__(None, **values)
        self.key = key


def messages() -> Messages:
    """Return the sentences in the language of whoever sits at the terminal."""
    return load_messages(reader_locale())


def wrong(error: BridgeError) -> int:
    """Say in one line what went wrong; return the exit code."""
    say = messages()
    if isinstance(error, CallError):
        typer.echo(say("cli.error", text=say(error.key, **error.values)), err=True)
        return 2
    told = sentence(error, say)
    detail = " ".join(str(error).split())
    known = bool(error.values) and all(str(value) in told for value in error.values.values())
    if detail and not known and detail != (type(error).__doc__ or "").strip():
        # The detail names the setting or the line, the sentence says it in the reader's language.
        told = detail if say.locale == "en" else f"{told} ({detail})"
    typer.echo(say("cli.error", text=told), err=True)
    return 1


def failed(error: Exception) -> int:
    """Keep the traceback of a bug in a file, and say where; return the exit code."""
    reference = secrets.token_hex(4)
    place = Path(tempfile.gettempdir()) / f"launchbridge-{reference}.log"
    try:
        place.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
        where = str(place)
    except OSError:
        where = f"{type(error).__name__}"
    typer.echo(messages()("cli.bug", reference=reference, place=where), err=True)
    return 1


def why(error: OSError) -> str:
    """Return why a file cannot be used, in the reader's language where the catalogue has it."""
    say, key = messages(), f"cli.os.{errno.errorcode.get(error.errno or 0, '')}"
    return say(key) if key in say else error.strerror or str(error)


def read_note_text(source: str) -> str:
    """Return a note as `read_text` does. Raises CallError where there is nothing in it to read, too."""
    text = read_text(source)
    if not text.strip():
        raise CallError("cli.empty", source=_shown(source))
    return text


def _shown(source: str) -> str:
    return messages()("cli.stdin") if source == "-" else source


def read_text(source: str) -> str:
    """Return the text of a file, or of standard input for `-`. Raises CallError where it cannot be read."""
    try:
        raw = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CallError("cli.not_utf8", source=_shown(source)) from error
    except OSError as error:
        raise CallError("cli.unreadable", source=source, why=why(error)) from error


def show_json(value: Any) -> None:
    """Print a value as JSON, readable and with Hangul as it is."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))


@contextmanager
def opened(*, semantic: bool = False) -> Iterator[tuple[Settings, Database]]:
    """Open the database that the settings name, `semantic` with the model of meaning where one is wanted.

    Raises SettingsError where its schema is not this version's.
    """
    from bridge.meaning_model import wanted
    from bridge.store.database import Database  # not every verb needs a database

    settings = load_settings()
    database = Database(settings.database, pool_size=2, meaning=wanted(semantic and settings.semantic_search))
    try:
        prepare(database)
        yield settings, database
    finally:
        database.close()


def prepare(database: Database) -> None:
    """Bring the embedded database up to date; one that is shared is brought up to date on purpose only."""
    from bridge.store import migrate

    if database.is_sqlite:
        migrate.upgrade(database.engine)
    else:
        migrate.require_head(database.engine)
