"""Checking a folder of manuals before anybody relies on it: every mistake with file, line and remedy, none as a traceback."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bridge.domain.drafting import parse_entry_template
from bridge.domain.inquiries import InquiryTypes, parse_inquiry_types
from bridge.domain.manual_files import ManualFileError
from bridge.domain.search.synonyms import SynonymsError
from bridge.domain.search.synonyms import parse as parse_synonyms
from bridge.services.manual_reading import Trouble, read_folder, read_utf8, said

_TYPES, _TEMPLATE, _SYNONYMS = "inquiry_types.yaml", "entry_template.yaml", "synonyms.yaml"
MOST_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class Checked:
    """How many files were looked at, and what is wrong with them."""

    files: int
    troubles: tuple[Trouble, ...]


def check_folder(folder: Path, usual: InquiryTypes) -> Checked:
    """Check the YAML files and every manual of a folder; `usual` types hold where it has no inquiry_types.yaml of its own.

    A folder of manuals alone is fine; one with any of the YAML files needs all three, as MANUALS_DIR does.
    """
    if not folder.is_dir():
        return Checked(0, (Trouble(str(folder), None, "no_folder"),))
    there = [name for name in (_TYPES, _TEMPLATE, _SYNONYMS) if (folder / name).exists()]
    types: list[InquiryTypes] = []

    def keep_types(text: str) -> None:
        types.append(parse_inquiry_types(text))

    readers: dict[str, Callable[[str], object]] = {
        _TYPES: keep_types,
        _TEMPLATE: parse_entry_template,
        _SYNONYMS: lambda text: parse_synonyms(text, _SYNONYMS),
    }
    troubles: list[Trouble] = []
    for name, reader in readers.items() if there else ():
        troubles += _check(folder / name, name, reader)
    codes = [kind.code for kind in (types[0] if types else usual)]
    found = read_folder(folder, codes)
    manuals = len(found.sources) + len({trouble.file for trouble in found.troubles})
    if not there and not manuals:
        return Checked(0, (Trouble(str(folder), None, "nothing_here"),))
    return Checked(len(there) + manuals, (*troubles, *found.troubles))


def _check(path: Path, name: str, reader: Callable[[str], object]) -> list[Trouble]:
    text = read_utf8(path, name, MOST_BYTES)
    if isinstance(text, Trouble):
        return [text]
    try:
        reader(text)
    except ManualFileError as error:
        return [said(name, problem.line, problem.message, problem.remedy) for problem in error.problems]
    except SynonymsError as error:
        return [Trouble(name, int(error.values["line"]), "synonyms", {"advice": error.values["remedy"]})]
    return []
