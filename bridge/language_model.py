"""A language model behind any OpenAI-compatible address (`{base}/chat/completions`), hosted or on one's own machine.

One request a question, no retries: whoever asks has an answer of his own to fall back on. The answer counts only where it is one
whole JSON object that came in time.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx

from bridge.services.language import LanguageModelError

LONGEST_ANSWER = 200_000
"""Bytes; a longer answer is not read to its end."""


@dataclass(frozen=True, slots=True)
class OpenAICompatible:
    """A model by its address. `timeout` is in seconds and bounds the whole exchange, not each read of it."""

    url: str
    name: str
    key: str = ""
    timeout: float = 20.0

    def ask(self, instructions: str, text: str) -> Mapping[str, Any]:
        """Return the JSON object that the model answers. Raises LanguageModelError."""
        question = {
            "model": self.name,
            "messages": [{"role": "system", "content": instructions}, {"role": "user", "content": text}],
            "temperature": 0,
            "response_format": {"type": "json_object"},
        }
        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        try:
            body = self._post(f"{self.url.rstrip('/')}/chat/completions", question, headers)
        except httpx.TimeoutException as error:
            raise LanguageModelError("timeout") from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise LanguageModelError("unreachable") from error
        return _answer(body)

    def _post(self, url: str, question: Mapping[str, Any], headers: Mapping[str, str]) -> bytes:
        end = time.monotonic() + self.timeout
        # A proxy or a certificate authority of the company's own is taken from the environment, as by any other program.
        with (
            httpx.Client(timeout=self.timeout, follow_redirects=False) as client,
            client.stream("POST", url, json=question, headers=headers) as response,
        ):
            if response.status_code != httpx.codes.OK:
                raise LanguageModelError("status", f"The language model answered with status {response.status_code}.")
            body = b""
            for part in response.iter_bytes():
                body += part
                if len(body) > LONGEST_ANSWER:
                    raise LanguageModelError("too_long")
                if time.monotonic() > end:
                    raise LanguageModelError("timeout")
        return body


def _answer(body: bytes) -> Mapping[str, Any]:
    """Return the object in a completion; a refusal or an answer that was cut off is none."""
    try:
        choice = json.loads(body)["choices"][0]
        message = choice["message"]
        refused, reason, content = message.get("refusal"), choice.get("finish_reason"), message.get("content")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise LanguageModelError("not_json") from error
    if refused or reason == "content_filter":
        raise LanguageModelError("refused")
    if reason == "length":
        raise LanguageModelError("cut_off")
    if not isinstance(content, str):
        raise LanguageModelError("not_json")
    try:
        found = json.loads(_unfenced(content))
    except (ValueError, RecursionError) as error:
        raise LanguageModelError("not_json") from error
    if not isinstance(found, dict):
        raise LanguageModelError("not_json")
    return found


def _unfenced(content: str) -> str:
    """Take off the code fence that some models put around JSON although they are told not to."""
    text = content.strip()
    if text.startswith("```") and text.endswith("```"):
        return text.strip("`").removeprefix("json").strip()
    return text
