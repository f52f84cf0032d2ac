"""What people wrote stands on a page word for word, whatever signs are in it, and nothing in it becomes anything but text, lists and links."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bridge.slack.views.page_text import bullets, note, pasted, render, renderer, said, together

MARKDOWN = renderer()
SIGNS = "가나 a1.-*_#>=~`[](){}<&;:!|\\\"'+/ \n"
ALLOWED = {"p", "ul", "ol", "li", "blockquote", "br", "a", "pre", "code"}


class Seen(HTMLParser):
    """What a browser shows of a page, and what it is made of."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.tags, self.links = "", [], []
        self.feed(str(html))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name == "href"]
        assert {name for name, _ in attrs} <= {"href", "rel", "class"}

    def handle_data(self, data: str) -> None:
        self.text += data


def seen(markdown: str) -> Seen:
    return Seen(render(markdown, MARKDOWN))


@pytest.mark.parametrize("put", [note, said, pasted, lambda text: bullets([text])])
@given(text=st.text(SIGNS, max_size=40))
@example(text="가\n===")
@example(text="가\n---\n나")
@example(text="[약관](javascript:alert(1)) <img src=x onerror=alert(1)> {: onclick=x }")
@example(text="<!-- 가 --> &lt;b&gt; ![가](http://a.kr/1.png) `코드` 3*4*5 __나__")
@example(text="\\*가\\* <https://a.kr> <a@b.kr> [가]: http://a.kr")
@settings(max_examples=60, deadline=None)
def test_every_sign_stands_as_it_was_written(put, text: str) -> None:  # type: ignore[no-untyped-def]
    found = seen(put("가 " + text))
    assert set(found.tags) <= ALLOWED
    assert all(str(link).startswith(("http://", "https://")) for link in found.links)
    # The marks of lists are drawn, no longer written; what is not between two of them is there to the letter.
    if not {"ul", "ol"} & set(found.tags) - ({"ul"} if put not in (note, said, pasted) else set()):
        assert "".join(found.text.split()) == "".join(("가 " + text).split())


def test_lists_and_addresses_in_a_text_are_lists_and_links() -> None:
    page = seen(said("이렇게 신청합니다.\n1. 앱을 엽니다.\n2. https://a.kr/b_c?x=1&y=2.\n- 카드\n- 계좌\n끝입니다."))
    assert (page.tags.count("ol"), page.tags.count("ul"), page.tags.count("li")) == (1, 1, 4)
    assert page.links == ["https://a.kr/b_c?x=1&y=2"]
    years = seen(said("2026. 12. 1.\n2027. 1. 1."))
    assert "ol" not in years.tags
    assert years.text.split() == ["2026.", "12.", "1.", "2027.", "1.", "1."]


def test_points_of_several_lines_stay_apart() -> None:
    page = seen(bullets(["첫째\n- 하나\n- 둘", "둘째", "셋째\n줄"]))
    assert page.tags.count("li") == 5
    assert page.text.split() == ["첫째", "하나", "둘", "둘째", "셋째", "줄"]
    assert seen(bullets(["- 하나\n- 둘"])).tags.count("ul") == 1


def test_parts_of_a_section_stand_one_under_the_other_and_what_is_pasted_to_the_letter() -> None:
    page = render(together(note("작게"), "", said("말로"), pasted("붙여\n  - *그대로*")), MARKDOWN)
    assert page.index('<p class="note">작게</p>') < page.index("<blockquote>") < page.index("<pre>")
    assert "붙여\n  - *그대로*\n" in page
