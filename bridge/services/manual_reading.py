"""Manuals as they lie on a disk: read with suspicion, written so that nothing lies where it should not.

What is read comes from outside: files may be huge, no text, links to elsewhere or full of junk. Each that cannot be used becomes
a `Trouble` with file, line and remedy, and the others are read all the same.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bridge.domain.entry_check import faults
from bridge.domain.entry_markdown import Document
from bridge.domain.entry_markdown_reading import from_markdown
from bridge.domain.manual_files import ManualFileError

MOST_BYTES = 1_000_000
"""Of one Markdown file. The longest manual written by hand so far has 9,000."""
MOST_FILES = 20_000

_NOT_MANUALS = frozenset({"readme.md"})


@dataclass(frozen=True, slots=True)
class Trouble:
    """What was not understood. `code` names its sentence and its remedy under `manual_files.` in the catalogue; `line` is a
    line or a row, from 1, and None where the whole file is meant.
    """

    file: str
    line: int | None
    code: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """One manual that was read, and where it stood."""

    file: str
    document: Document
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Collected:
    """All that was read, in the files' order, and what was not understood."""

    sources: tuple[Source, ...]
    troubles: tuple[Trouble, ...]


def said(file: str, line: int | None, message: str, remedy: str) -> Trouble:
    """Return a trouble that comes with its own words."""
    return Trouble(file, line, "said", {"message": message, "advice": remedy})


def read_folder(folder: Path, codes: Collection[str]) -> Collected:
    """Read every `.md` below the folder; README.md and hidden files are passed over. Links are not followed."""
    sources: list[Source] = []
    troubles: list[Trouble] = []
    paths = markdown_files(folder)
    if isinstance(paths, Trouble):
        return Collected((), (paths,))
    for path in paths:
        found = read_markdown(path, shown_name(path.relative_to(folder)), codes)
        if isinstance(found, Source):
            sources.append(found)
        else:
            troubles += found
    return Collected(tuple(sources), tuple(troubles))


def markdown_files(folder: Path) -> list[Path] | Trouble:
    """Return every `.md` below the folder that is a manual, in order; README.md and hidden files are none."""
    paths = sorted(path for path in folder.rglob("*.md") if not _passed_over(path.relative_to(folder)))
    return paths if len(paths) <= MOST_FILES else Trouble(str(folder), None, "too_many", {"most": MOST_FILES})


def read_markdown(path: Path, name: str, codes: Collection[str]) -> Source | tuple[Trouble, ...]:
    """Read one file that goes by `name`."""
    text = read_utf8(path, name)
    if isinstance(text, Trouble):
        return (text,)
    try:
        document = from_markdown(text)
    except ManualFileError as error:
        return tuple(said(name, problem.line, problem.message, problem.remedy) for problem in error.problems)
    wrong = faults(document.entry, codes)
    return tuple(said(name, None, one.message, one.remedy) for one in wrong) or Source(name, document)


def read_utf8(path: Path, name: str, most: int = MOST_BYTES) -> str | Trouble:
    """Return a file's text, or why it is none."""
    raw = read_bytes(path, name, most)
    if isinstance(raw, Trouble):
        return raw
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Trouble(name, raw.count(b"\n", 0, error.start) + 1, "not_utf8")


def read_bytes(path: Path, name: str, most: int) -> bytes | Trouble:
    """Return a file's bytes, `most` of them at most; a link, a device or a folder is not opened at all."""
    try:
        if path.is_symlink() or not path.is_file():
            return Trouble(name, None, "no_file")
        with path.open("rb") as file:
            raw = file.read(most + 1)
    except OSError as error:
        return Trouble(name, None, "unreadable", {"why": error.strerror or type(error).__name__})
    return Trouble(name, None, "too_large", {"most": f"{most:,}"}) if len(raw) > most else raw


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in one step: whoever reads sees the old one or the new one, and a link there is replaced, not followed."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def file_name(tag: str, title: str) -> str:
    """Return a name that every system takes and that stays in its folder: `BR-12-간편환불.md`."""
    words = re.sub(r"[^\w+.]+", "-", title).strip("-._")
    while len(words.encode()) > 120:
        words = words[:-1]
    return f"{tag}-{words}.md" if words else f"{tag}.md"


def shown_name(path: Path) -> str:
    """Return a file's name as it can be printed and kept: names from other systems may hold bytes that are no text."""
    text = str(path).encode("utf-8", "replace").decode()
    return "".join(char if char.isprintable() else "?" for char in text)


def _passed_over(path: Path) -> bool:
    return path.name.lower() in _NOT_MANUALS or any(part.startswith(".") for part in path.parts)
