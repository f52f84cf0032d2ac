"""User text never becomes markup, and nothing is lost where Slack's limits force a cut."""

from __future__ import annotations

import html

from hypothesis import given
from hypothesis import strategies as st

from bridge.slack.views import mrkdwn

TEXTS = st.text(st.sampled_from("가나 <>&@!#|`*_~\n.?x"), max_size=200)


def test_nobody_is_pinged() -> None:
    assert mrkdwn.escape("<!channel> <@U1> <http://x|본사>") == "&lt;!channel&gt; &lt;@U1&gt; &lt;http://x|본사&gt;"


@given(TEXTS)
def test_escaped_text_is_the_text(text: str) -> None:
    escaped = mrkdwn.escape(text)
    assert "<" not in escaped
    assert ">" not in escaped
    assert html.unescape(escaped) == text


@given(TEXTS)
def test_a_code_block_cannot_be_left(text: str) -> None:
    assert mrkdwn.code(text).count("```") == 2 or text.startswith("`") or text.endswith("`")
    assert "```" not in mrkdwn.code(text)[3:-3].strip("`")


@given(TEXTS, st.integers(10, 60))
def test_splitting_loses_nothing_and_keeps_the_limit(text: str, limit: int) -> None:
    parts = mrkdwn.split(text, limit)
    assert all(0 < len(mrkdwn.escape(part)) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_cut_falls_on_a_sentence_where_there_is_one() -> None:
    text = "환불은 접수 후 1영업일 안에 됩니다. " * 10
    assert all(part.endswith("됩니다.") for part in mrkdwn.split(text, 60))


def test_a_long_text_becomes_several_sections() -> None:
    made = mrkdwn.sections("가" * 7000, lead="*환불* ")
    assert [len(block["text"]["text"]) for block in made] == [3000, 2995, 1010]
    assert made[0]["text"]["text"].startswith("*환불* 가")


def test_size_counts_every_text() -> None:
    blocks = [mrkdwn.header("가나"), mrkdwn.section("다"), mrkdwn.actions([mrkdwn.button("라마", "a", "v")])]
    assert mrkdwn.size(blocks) == 5


def test_a_title_without_text_is_still_shown() -> None:
    assert mrkdwn.sections("", lead="*제목*\n") == [mrkdwn.section("*제목*")]
