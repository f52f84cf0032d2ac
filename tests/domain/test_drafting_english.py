"""Notes that mix English in, and English notes: no half-converted Korean, and nothing torn from its label."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.entries import Entry, Part
from bridge.domain.notes import Fact, Field, HeldBack, Kind, LaunchReading, Moment, Precision, Reading, Span, Visibility
from bridge.domain.sentences import in_korean, say

KST = ZoneInfo("Asia/Seoul")


@pytest.mark.parametrize(
    ("fragment", "said"),
    [
        ("Refund 불가, 당사 사유로 결항된 경우만 전액 refund", "환불되지 않습니다. 당사 사유로 결항된 경우만 전액 환불됩니다."),
        ("Gate payment는 card only, 현금 X", "Gate 결제는 카드만 가능합니다. 현금은 되지 않습니다."),
        ("Limit 자체는 no change: 10kg, 1 piece", "한도 자체는 변경이 없습니다(10kg, 1 piece)."),
        ("초과 확인되면 free로 부쳐줌", "초과 확인되면 무료로 부쳐 드립니다."),
        ("Free plan limits는 그대로", "Free plan limits는 그대로입니다."),
        ("Apple Card로 결제", "Apple Card로 결제하실 수 있습니다."),
    ],
)  # fmt: skip
def test_common_english_words_are_said_in_korean_and_names_stay(fragment: str, said: str) -> None:
    assert say(in_korean(fragment), Field.LIMITS).text == said


NOTE = """Hi all, quick heads-up on the Lumoplay price change.
When: new subscribers from Jan 5, 2027. Existing subscribers from Feb 5, 2027.
Annual passes: not affected until they expire.
Exempt: mobility aids, medical devices
A cancellation takes effect at the end of the billing period.
Please send billing questions to their carrier."""


def place(words: str) -> Span:
    start = NOTE.index(words)
    return Span(start, start + len(words))


def drafted() -> Entry:
    told = (
        (Field.POLICY, "not affected until they expire"),
        (Field.TARGET, "medical devices"),
        (Field.PRICE, "Hi all, quick heads-up on the Lumoplay price change"),
        (Field.HANDLING, "A cancellation takes effect at the end of the billing period"),
        (Field.HANDLING, "Please send billing questions to their carrier"),
    )
    facts = tuple(
        Fact(field, text, place(text), Visibility.AGENT if field is Field.HANDLING else Visibility.CUSTOMER)
        for field, text in told
    )
    moment = Moment(Precision.DAY, datetime(2027, 2, 5, tzinfo=KST), "Feb 5, 2027", place("Feb 5, 2027"))
    launch = LaunchReading(name="Lumoplay price", name_span=place("Lumoplay price"), moment=moment, facts=facts)
    held = (HeldBack("mobility aids", place("mobility aids"), "suspicious"),)
    return draft_entry(
        launch,
        reading=Reading(Kind.LAUNCH, 1, launches=(launch,), held=held),
        types=inquiry_types(),
        template=entry_template(),
        note=NOTE,
    )


def test_an_english_note_is_quoted_with_its_labels_and_all_its_days() -> None:
    entry = drafted()
    by_part = {part: [piece.text for piece in entry.pieces if piece.part is part] for part in Part}
    days = "When: new subscribers from Jan 5, 2027. Existing subscribers from Feb 5, 2027"
    assert by_part[Part.SUMMARY] == [f"공지에는 ‘{days}’이라고 되어 있습니다."]
    assert "공지에는 ‘Annual passes: not affected until they expire’라고 되어 있습니다." in [
        text for texts in by_part.values() for text in texts
    ]
    assert by_part[Part.HANDLING] == ["본사 지침: Please send billing questions to their carrier."]
    told = " ".join(piece.text for piece in entry.pieces if piece.visibility is Visibility.CUSTOMER)
    assert "A cancellation takes effect" in told
    assert "medical devices" not in told, "what is exempt is nobody's right without the word"
    assert "heads-up" not in told
