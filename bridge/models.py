"""Which models an installation uses, and what its worker does with them: a language model and a model of meaning, neither needed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bridge.errors import SettingsError
from bridge.language_model import OpenAICompatible
from bridge.services import second_reading, wording
from bridge.services.language import LanguageModel
from bridge.services.meanings import Meanings
from bridge.services.playbook import Playbook
from bridge.settings import Settings
from bridge.store.database import Database


def language_model(settings: Settings) -> LanguageModel | None:
    """Return the language model that is set, None where none is. Raises SettingsError where its name is missing."""
    if not settings.llm_url:
        return None
    if not settings.llm_model:
        raise SettingsError("LLM_MODEL: LLM_URL is set, and the model's name at that address is missing.")
    key = settings.llm_key.get_secret_value() if settings.llm_key else ""
    return OpenAICompatible(settings.llm_url, settings.llm_model, key=key, timeout=settings.llm_timeout)


def work_aside(
    database: Database, settings: Settings, playbook: Playbook, now: Callable[[], datetime]
) -> tuple[Callable[[], bool], ...]:
    """Return the worker's steps for the models that there are. Raises SettingsError as `language_model` does."""
    steps: list[Callable[[], bool]] = []
    model = language_model(settings)
    if model is not None:
        steps.append(_for_language(database, model, playbook, now, reads=settings.llm_reads))
    if database.meaning is not None:
        steps.append(Meanings(database, database.meaning).step)
    return tuple(steps)


def _for_language(
    database: Database, model: LanguageModel, playbook: Playbook, now: Callable[[], datetime], *, reads: bool
) -> Callable[[], bool]:
    """Return the work for a language model: what a note says comes before how its draft says it."""

    def step() -> bool:
        if reads and second_reading.reading_step(database, model, playbook, now=now()):
            return True
        return wording.wording_step(database, model, playbook, now=now())

    return step
