"""Manuals leave as Markdown and come back as they were, however odd the text; a person's mistake is named."""

from __future__ import annotations

import re

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.entries import entries, texts

from bridge.domain.entries import Entry, Inquiry, Part, Piece
from bridge.domain.entry_markdown import to_markdown
from bridge.domain.entry_markdown_reading import from_markdown
from bridge.domain.manual_files import ManualFileError
from bridge.domain.notes import Moment, Visibility


@settings(max_examples=100, deadline=None)
@given(entries, st.dictionaries(st.sampled_from(["id", "version", "status"]), st.integers() | texts, max_size=2))
def test_an_entry_survives_markdown(entry: Entry, meta: dict[str, object]) -> None:
    document = from_markdown(to_markdown(entry, meta))
    assert document.entry == entry
    assert document.meta == meta


@settings(max_examples=30, deadline=None)
@given(entries)
def test_line_ends_of_another_system_change_nothing(entry: Entry) -> None:
    assert from_markdown(to_markdown(entry).replace("\n", "\r\n")).entry == entry


def test_a_page_made_of_it_shows_the_text_as_it_is() -> None:
    text = "# 1. *별표*와 <script>와 마이 > 설정_화면 & [링크](x) - 끝"
    entry = Entry("이름", Moment(), (Piece(Part.TARGET, text, Visibility.CUSTOMER),))
    page = markdown.markdown(to_markdown(entry).split("---\n", 2)[2])
    shown = re.sub(r"<[^>]+>", "", page)
    assert "<script>" not in page
    assert "# 1. *별표*와 &lt;script&gt;와 마이 &gt; 설정_화면 &amp; [링크](x) - 끝" in shown.replace(
        "마이 > ", "마이 &gt; "
    )


def test_the_file_reads_like_a_manual() -> None:
    inquiry = Inquiry(
        "C2", ("환불돼요?",), "당일은 환불이 불가합니다.", "안녕하세요.\n당일은 환불이 불가합니다.", confirmed=True
    )
    text = to_markdown(
        Entry("얼리체크인", Moment(), (Piece(Part.TARGET, "예약 고객", Visibility.CUSTOMER),), (inquiry,))
    )
    assert text == (
        "---\nname: 얼리체크인\nmoment:\n  precision: unknown\n---\n\n# 얼리체크인\n\n## 대상\n\n- 예약 고객\n\n"
        "## 예상 문의\n\n### C2\n\n- 환불돼요?\n\n**말하기:** 당일은 환불이 불가합니다.\n\n"
        "**붙여넣기:**\n\n```\n안녕하세요.\n당일은 환불이 불가합니다.\n```\n\n"
    )


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("# 이름\n", 1, "---"),
        ("---\nmoment: {}\n---\n", 1, "name"),
        ("---\nname: [\n---\n", 3, "읽을 수 없습니다"),
        ("---\nname: 이름\n---\n\n## 대상자\n- 누구\n", 5, "모르는 제목"),
        ("---\nname: 이름\n---\n그냥 글\n", 4, "알 수 없습니다"),
        ("---\nname: 이름\n---\n## 예상 문의\n### A1\n**말:** 네\n", 6, "모르는 이름"),
        ("---\nname: 이름\n---\n## 예상 문의\n### A1\n**붙여넣기:**\n네\n", 7, "코드 블록"),
        ("---\nname: 이름\n---\n## 예상 문의\n### A1\n**붙여넣기:**\n```\n네\n", 7, "끝나지 않았습니다"),
        ("---\nname: 이름\n---\n## 미확정 · 안내 보류\n### 환불\n", 5, "어떤 항목인지"),
        (
            '---\nname: 이름\n---\n## 미확정 · 안내 보류\n### 환불 <!-- {"field": "policy"} -->\n**기획자에게 묻는말:** 언제\n',
            6,
            "모르는 이름",
        ),
        ("---\nname: 이름\nmoment: 내일\n---\n", 1, "moment"),
    ],
)
def test_a_mistake_is_named_with_its_line(text: str, line: int, message: str) -> None:
    with pytest.raises(ManualFileError) as caught:
        from_markdown(text)
    problem = caught.value.problems[0]
    assert message in problem.message
    assert problem.line == line
    assert problem.remedy
