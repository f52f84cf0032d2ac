"""Whatever Slack sends of a message becomes the text that its author meant, and no input of its kind is too odd for it."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bridge.domain.notes import Kind
from bridge.domain.reading import read_note
from bridge.domain.reading.page import open_page
from bridge.domain.richtext import Place, forwarded_in, linked_in, text_of

POSTED = datetime(2026, 11, 24, 10, tzinfo=ZoneInfo("Asia/Seoul"))


def said(text: str, **style: bool) -> dict[str, Any]:
    return {"type": "text", "text": text, **({"style": style} if style else {})}


def section(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"type": "rich_text_section", "elements": list(parts)}


def listed(*items: dict[str, Any], style: str = "bullet", indent: int = 0, **more: int) -> dict[str, Any]:
    return {"type": "rich_text_list", "style": style, "indent": indent, "elements": list(items), **more}


def message(*parts: dict[str, Any], text: str = "only a fallback") -> dict[str, Any]:
    return {"text": text, "blocks": [{"type": "rich_text", "elements": list(parts)}]}


CASES: dict[str, tuple[dict[str, Any], str]] = {
    "a list, another in it, numbered from three": (
        message(
            section(said("간편환불 오픈\n")),
            listed(section(said("대상: 전 회원"))),
            listed(section(said("앱")), section(said("웹\n모바일 웹 포함")), style="ordered", indent=1, offset=2),
        ),
        "간편환불 오픈\n• 대상: 전 회원\n  3. 앱\n  4. 웹\n    모바일 웹 포함",
    ),
    "a quotation and a list inside it": (
        message(
            {"type": "rich_text_quote", "elements": [said("내부용\n목표 3억")]}, listed(section(said("단가")), border=1)
        ),
        "> 내부용\n> 목표 3억\n> • 단가",
    ),
    "code is left alone": (
        message({"type": "rich_text_preformatted", "elements": [said("if a < b && *p: :x:\n  ~1~\n")]}),
        "```\nif a < b && *p: :x:\n  ~1~\n```",
    ),
    "struck out inside a word stands apart, so that it is seen": (
        message(section(said("오픈은 "), said("12/1~12/3 ", strike=True, bold=True), said("12/8부터"))),
        "오픈은 ~*12/1∼12/3*~ 12/8부터",
    ),
    "no mark where it would be taken for a sign": (
        message(section(said("수수료"), said("무료", bold=True), said(", "), said("2*3", bold=True))),
        "수수료무료, 2*3",
    ),
    "links, mentions, emoji, dates": (
        message(
            section(
                {"type": "link", "url": "https://help.hanbit.example/refund", "text": "안내 | 페이지"},
                said(" "),
                {"type": "user", "user_id": "U1"},
                {"type": "emoji", "name": "rocket", "unicode": "1f680"},
                {"type": "emoji", "name": "hanbit-party"},
                {"type": "date", "timestamp": 1, "format": "{date}", "fallback": "12월 1일"},
                {"type": "link", "url": "https://a.example"},
            )
        ),
        "<https://help.hanbit.example/refund|안내 | 페이지> <@U1>🚀:hanbit-party:12월 1일<https://a.example>",
    ),
    "a table": (
        {
            "text": "",
            "blocks": [
                {
                    "type": "table",
                    "rows": [
                        [{"type": "raw_text", "text": "수수료"}, {"type": "raw_text", "text": "환불"}],
                        [
                            {"type": "rich_text", "elements": [section(said("무료", bold=True))]},
                            {"type": "raw_text", "text": "3일\n이내"},
                        ],
                    ],
                }
            ],
        },
        "수수료 | 환불\n*무료* | 3일 이내",
    ),
    "without blocks the text, its signs decoded": ({"text": "A &lt; B &amp;amp; C"}, "A < B &amp; C"),
    "blocks that hold nothing give way to the text": (
        {"text": "간편환불", "blocks": [{"type": "divider"}]},
        "간편환불",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_sent_becomes_what_was_meant(name: str) -> None:
    sent, expected = CASES[name]
    assert text_of(sent) == expected


def test_a_launch_in_blocks_is_read_with_what_only_blocks_say() -> None:
    sent = message(
        section(said("간편환불", bold=True), said(" 오픈 안내\n")),
        listed(
            section(said("오픈: "), said("11/25(수)", strike=True), said("12/1(화) 11:00")),
            section(said("대상: 전 회원")),
        ),
        {"type": "rich_text_quote", "elements": [said("내부: 목표 거래액 3억")]},
    )
    reading = read_note(text_of(sent), posted_at=POSTED)
    (launch,) = reading.launches
    assert reading.kind is Kind.LAUNCH
    assert launch.name == "간편환불"
    assert launch.moment.at == datetime(2026, 12, 1, 11, tzinfo=ZoneInfo("Asia/Seoul"))
    assert any("3억" in held.text for held in reading.held)


def test_forwarded_messages_count_and_previews_of_links_do_not() -> None:
    link = "https://hanbit.slack.com/archives/C0PLANS/p1763900000000100"
    inner = {"message": {"blocks": message(section(said("12/1 간편환불 오픈", bold=True)))["blocks"]}}
    forwarded = {"is_msg_unfurl": True, "channel_id": "C0PLANS", "ts": "1763900000.000100", "message_blocks": [inner]}
    (one,) = forwarded_in({"text": "이거 공유해요", "attachments": [{**forwarded, "from_url": link}]})
    assert one.text == "*12/1 간편환불 오픈*"
    assert one.place == Place("C0PLANS", "1763900000.000100")
    assert forwarded_in({"text": f"<{link}>", "attachments": [{**forwarded, "from_url": link}]}) == ()
    assert (
        forwarded_in({"text": "", "attachments": [{"from_url": "https://a.example", "text": "쇼핑몰 첫 화면"}]}) == ()
    )
    assert linked_in(f"위 공지 <{link}|링크> 참고") == (Place("C0PLANS", "1763900000.000100"),)


WORDS = st.text(alphabet="가나다환불수수료 12/1()%.,:AB", min_size=1, max_size=12)
STYLES = st.fixed_dictionaries({}, optional={"bold": st.booleans(), "strike": st.booleans(), "code": st.booleans()})
RUNS = st.lists(st.tuples(WORDS, STYLES), min_size=1, max_size=6)


@settings(max_examples=60)
@given(st.lists(RUNS, min_size=1, max_size=4))
def test_decoration_changes_no_word(lines: list[list[tuple[str, dict[str, bool]]]]) -> None:
    parts = []
    for number, line in enumerate(lines):
        parts += [said(word, **style) for word, style in line]
        if number < len(lines) - 1:
            parts.append(said("\n"))
    page = open_page(text_of(message(section(*parts), text="")))
    bare = "".join("".join(word for word, _ in line) for line in lines)
    assert "".join(page.text.split()) == "".join(bare.split())
    assert not set(page.text) & set("*~`")


@settings(max_examples=60)
@given(RUNS)
def test_what_is_struck_out_is_known_to_be(line: list[tuple[str, dict[str, bool]]]) -> None:
    page = open_page(text_of(message(section(*(said(word, **style) for word, style in line)), text="")))
    struck = "".join(word for word, style in line if style.get("strike"))
    found = "".join(page.text[start:end] for start, end in page.struck)
    assert "".join(found.split()) == "".join(struck.split())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["type", "elements", "text", "style", "rows", "indent", "url", "unicode", "message", "border"]
            ),
            inner | st.sampled_from(["rich_text", "rich_text_list", "rich_text_section", "table", "link", "emoji"]),
            max_size=4,
        )
    ),
    max_leaves=25,
)


@given(JSON)
def test_nothing_that_may_come_is_too_odd(value: object) -> None:
    odd = {"text": "간편환불", "blocks": [value] if not isinstance(value, list) else value, "attachments": [value]}
    assert isinstance(text_of(odd), str)
    assert isinstance(forwarded_in(odd), tuple)
