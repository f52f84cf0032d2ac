"""A language model over HTTP: one whole JSON object that came in time, or a reason why there is none."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import SecretStr
from support.model import ModelServer

from bridge.errors import SettingsError
from bridge.language_model import LONGEST_ANSWER, OpenAICompatible
from bridge.models import language_model
from bridge.services.language import LanguageModelError
from bridge.settings import Settings


def test_it_is_asked_once_with_its_name_and_key_and_answers_an_object(stand_in: ModelServer) -> None:
    stand_in.answers({"sentences": ["수수료는 없습니다."]})
    found = OpenAICompatible(stand_in.url, "any-model", key="secret").ask("지시", "본문")
    assert found == {"sentences": ["수수료는 없습니다."]}
    (asked,) = stand_in.asked
    assert (asked["model"], [item["content"] for item in asked["messages"]]) == ("any-model", ["지시", "본문"])
    assert (stand_in.keys, stand_in.paths) == (["Bearer secret"], ["/v1/chat/completions"])


def test_a_slash_at_the_end_and_a_fence_around_the_answer_do_no_harm(stand_in: ModelServer) -> None:
    stand_in.content = '```json\n{"a": 1}\n```'
    assert OpenAICompatible(f"{stand_in.url}/", "m").ask("", "") == {"a": 1}
    assert stand_in.keys == [None]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ({"status": 500}, "status"),
        ({"status": 429}, "status"),
        ({"status": 302}, "status"),
        ({"message": {"refusal": "I cannot help with that."}}, "refused"),
        ({"choice": {"finish_reason": "content_filter"}}, "refused"),
        ({"choice": {"finish_reason": "length"}, "content": '{"a": 1}'}, "cut_off"),
        ({"content": "물론이죠! 다듬어 드릴게요."}, "not_json"),
        ({"content": '["a"]'}, "not_json"),
        ({"content": None}, "not_json"),
        ({"body": b"<html>gateway</html>"}, "not_json"),
        ({"body": b'{"choices": []}'}, "not_json"),
        ({"body": b'{"choices": ["a"]}'}, "not_json"),
        ({"body": b"[" * 100_000}, "not_json"),
        ({"body": b"x" * (LONGEST_ANSWER + 1)}, "too_long"),
    ],
)
def test_whatever_else_comes_is_a_reason_and_no_answer(stand_in: ModelServer, told: dict[str, Any], kind: str) -> None:
    for name, value in told.items():
        setattr(stand_in, name, value)
    with pytest.raises(LanguageModelError) as met:
        OpenAICompatible(stand_in.url, "m").ask("", "")
    assert met.value.kind == kind
    assert len(stand_in.asked) == 1


def test_one_that_stays_silent_is_not_waited_for(stand_in: ModelServer) -> None:
    stand_in.silent = True
    with pytest.raises(LanguageModelError) as met:
        OpenAICompatible(stand_in.url, "m", timeout=0.2).ask("", "")
    assert met.value.kind == "timeout"


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/v1", "http://[/v1", "http://"])
def test_one_that_is_not_there_is_unreachable(url: str) -> None:
    with pytest.raises(LanguageModelError) as met:
        OpenAICompatible(url, "m", timeout=5).ask("", "")
    assert met.value.kind == "unreachable"


def test_settings_make_a_model_or_none() -> None:
    assert language_model(Settings(_env_file=None)) is None
    found = language_model(
        Settings(_env_file=None, llm_url="https://llm.example.com/v1", llm_model="m", llm_key=SecretStr("k"))
    )
    assert found == OpenAICompatible("https://llm.example.com/v1", "m", key="k")
    assert found is not None
    assert found.name == "m"
    with pytest.raises(SettingsError, match="LLM_MODEL"):
        language_model(Settings(_env_file=None, llm_url="https://llm.example.com/v1"))
