"""What goes on from the question before, and what stands by itself."""

from __future__ import annotations

import pytest

from bridge.domain.search.following import follow_up


@pytest.mark.parametrize(
    ("asked", "adds"),
    [
        ("그럼 부분환불은요?", "부분환불은요?"),
        ("그러면, 주말에는?", "주말에는?"),
        ("근데 법인카드도 되나요", "법인카드도 되나요"),
        ("부분환불은요?", "부분환불은요?"),
        ("안드로이드도요", "안드로이드도요"),
        ("What about partial refunds?", "partial refunds?"),
        ("부분환불 수수료", None),
        ("그럼", None),
        ("그림 설명서", None),
        ("so-so", None),
        ("환불 언제 들어와요?", None),
        ("그럼 " + "가" * 60, None),
    ],
)
def test_what_goes_on(asked: str, adds: str | None) -> None:
    assert follow_up(asked) == adds
