"""The text of a file that a planner attaches: plain text, Markdown or Word. Whatever is wrong with it is said in words.

A file comes from outside: its size is limited before it is opened, an archive's unpacked size before it is unpacked, and XML that
declares anything of its own is not read at all.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from bridge.domain.richtext import Run, line_of, link_of
from bridge.errors import InvalidInputError

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table
    from docx.text.paragraph import Paragraph

MOST_BYTES = 5_000_000
MOST_CHARACTERS = 40_000
"""As much as is read of a note."""
_MOST_UNPACKED = 40_000_000
_MOST_XML = 8_000_000
_MOST_PARTS = 2_000

# What the libraries raise for archives that only look like documents; they promise no error of their own for most of them.
_JUNK = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)

# As Windows in Korea writes text: UTF-8 where it was told to, else its own.
_ENCODINGS = ("utf-8-sig", "cp949")
_TEXTS = frozenset({"text", "txt", "markdown", "md", "log"})
_DOCUMENTS = frozenset(
    {"docx", "doc", "hwp", "hwpx", "pdf", "pptx", "ppt", "xlsx", "xls", "odt", "rtf", "pages", "gdoc"}
)
_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t]*#*$", re.M)
_RULE = re.compile(r"^[ \t]*\|?[ \t]*:?-{3,}[-|: \t]*$\n?", re.M)
_LABELLED = re.compile(r"(?<!!)\[([^\]\n]{1,300})\]\((https?://[^\s)]+)\)")
_EDGES = re.compile(r"^[ \t]*\|[ \t]?(.*?)[ \t]*\|[ \t]*$", re.M)


class UnreadableError(InvalidInputError):
    """A file that cannot be read. `why` is a key under `attached.why.` in the catalogue."""

    def __init__(self, why: str) -> None:
        super().__init__()
        self.why = why


def is_readable(name: str, kind: str) -> bool:
    """Tell whether a file of this name and Slack type is one that we read."""
    return _kind(name, kind) in _TEXTS or _kind(name, kind) == "docx"


def is_document(name: str, kind: str) -> bool:
    """Tell whether somebody may have written his note into such a file, readable or not; pictures and films are none."""
    return _kind(name, kind) in _DOCUMENTS | _TEXTS


def text_in(name: str, kind: str, content: bytes) -> str:
    """Return the text of a file, its lists, tables and struck-out words as in a message. Raises UnreadableError."""
    found = _kind(name, kind)
    if len(content) > MOST_BYTES:
        raise UnreadableError("too_large")
    if found == "docx":
        text = _word(content)
    elif found in _TEXTS:
        text = _plain(content)
        text = _markdown(text) if found in ("markdown", "md") else text
    else:
        raise UnreadableError("kind")
    text = "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")).strip()
    if not text:
        raise UnreadableError("empty")
    if len(text) > MOST_CHARACTERS:
        raise UnreadableError("too_long")
    return text


def _kind(name: str, kind: str) -> str:
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    return ending if ending in _TEXTS | _DOCUMENTS else kind.lower()


def _plain(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded(content, ("utf-16",))
    if b"\0" in content:
        raise UnreadableError("damaged")
    return _decoded(content, _ENCODINGS)


def _decoded(content: bytes, encodings: tuple[str, ...]) -> str:
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnreadableError("damaged")


def _markdown(text: str) -> str:
    """Return Markdown in Slack's marks, as far as they differ."""
    text = _HEADING.sub(r"\1", _RULE.sub("", text))
    text = _LABELLED.sub(lambda found: link_of(found[2], found[1]), text)
    return _EDGES.sub(r"\1", text)


def _word(content: bytes) -> str:
    _check(content)
    # It brings an XML library of some 15 MB, which only those pay for who attach a document.
    import docx
    from docx.exceptions import PythonDocxError
    from docx.opc.exceptions import OpcError

    try:
        return "\n".join(_parts(docx.Document(io.BytesIO(content))))
    except (*_JUNK, OpcError, PythonDocxError) as error:
        raise UnreadableError("damaged") from error


def _check(content: bytes) -> None:
    """Refuse an archive that unfolds to more than a document does, or whose XML declares entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
                raise UnreadableError("too_large")
            for part in parts:
                if not part.filename.lower().endswith((".xml", ".rels")):
                    continue
                if part.file_size > _MOST_XML:
                    raise UnreadableError("too_large")
                xml = archive.read(part)
                if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
                    raise UnreadableError("damaged")
    except _JUNK as error:
        raise UnreadableError("damaged") from error


def _parts(document: Document) -> Iterator[str]:
    from docx.table import Table

    for part in document.iter_inner_content():
        yield from _table(part) if isinstance(part, Table) else [_paragraph(part)]


def _table(table: Table) -> Iterator[str]:
    for row in table.rows:
        cells: dict[object, str] = {}  # a cell that spans columns stands in each of them
        for cell in row.cells:
            words = " ".join(_paragraph(paragraph, bullets=False) for paragraph in cell.paragraphs)
            cells.setdefault(cell._tc, " ".join(words.split()))
        if any(cells.values()):
            yield " | ".join(cells.values())


def _paragraph(paragraph: Paragraph, *, bullets: bool = True) -> str:
    runs: list[Run] = []
    for part in paragraph.iter_inner_content():
        if hasattr(part, "address"):
            runs.append(Run(link_of(part.address, part.text) if part.address.startswith("http") else part.text))
        else:
            struck = bool(part.font.strike or part.font.double_strike)
            runs.append(Run(part.text.replace("\t", " "), bool(part.bold), struck))
    style = (paragraph.style.name or "") if paragraph.style is not None else ""
    text = "".join(run.text for run in runs)
    if "\n" not in text:
        text = line_of(runs)
    level = _level(paragraph)
    if bullets and text.strip() and (level is not None or style.startswith("List")):
        return f"{'  ' * min(level or 0, 8)}• {text}"
    return text


def _level(paragraph: Paragraph) -> int | None:
    """Return how deep in a list a paragraph stands; None where its own properties name no list."""
    numbering: Any = paragraph._p.pPr.numPr if paragraph._p.pPr is not None else None
    if numbering is None:
        return None
    return int(numbering.ilvl.val) if numbering.ilvl is not None else 0
