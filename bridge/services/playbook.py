"""What CS people wrote in `manuals/`, loaded once: the inquiry types and the template entries are drafted with, and synonyms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from bridge.domain.audiences import Circle, called
from bridge.domain.drafting import Answer, EntryTemplate, draft_entry, parse_entry_template
from bridge.domain.entries import Entry
from bridge.domain.inquiries import InquiryTypes, parse_inquiry_types
from bridge.domain.manual_files import ManualFileError
from bridge.domain.notes import LaunchReading, Reading
from bridge.domain.search.synonyms import Synonyms, SynonymsError
from bridge.domain.search.synonyms import parse as parse_synonyms
from bridge.errors import SettingsError
from bridge.store.morphemes import analyse

_EVERYBODY = Circle()
_FILES = ("inquiry_types.yaml", "entry_template.yaml", "synonyms.yaml")


@dataclass(frozen=True, slots=True)
class Playbook:
    """How drafts are made, and which words mean the same when entries are searched."""

    types: InquiryTypes
    template: EntryTemplate
    synonyms: Synonyms = field(default_factory=Synonyms)

    def draft(
        self,
        launch: LaunchReading,
        reading: Reading,
        note: str,
        answers: Sequence[Answer] = (),
        circle: Circle = _EVERYBODY,
    ) -> Entry:
        """Draft the manual entry of one launch of `note` for those in `circle`, and of what its planner answered since."""
        greeting = self.template.greeting.replace(called(Circle()), called(circle))
        template = replace(self.template, greeting=greeting)
        return draft_entry(launch, reading=reading, types=self.types, template=template, note=note, answers=answers)


def load_playbook(folder: Path) -> Playbook:
    """Read the folder's files. Raises SettingsError naming file, line and remedy."""
    return _made_of(folder, *(_text(folder, name) for name in _FILES))


@lru_cache(maxsize=2)  # who reads the same files again in one process gets the same playbook
def _made_of(folder: Path, inquiry_types: str, entry_template: str, synonyms: str) -> Playbook:
    try:
        types = parse_inquiry_types(inquiry_types)
    except ManualFileError as error:
        raise SettingsError(f"{folder / 'inquiry_types.yaml'}: {error}") from error
    try:
        template = parse_entry_template(entry_template)
    except ManualFileError as error:
        raise SettingsError(f"{folder / 'entry_template.yaml'}: {error}") from error
    try:
        groups = parse_synonyms(synonyms, "synonyms.yaml")
    except SynonymsError as error:
        raise SettingsError(f"{folder / 'synonyms.yaml'}: {error}") from error
    return Playbook(types, template, Synonyms.of(groups, analyse))


def _text(folder: Path, name: str) -> str:
    try:
        return (folder / name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{folder / name} cannot be read: {error}") from error
