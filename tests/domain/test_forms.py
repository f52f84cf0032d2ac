"""A note that a form makes is read and drafted as what was filled in, in whatever language its labels are."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.entries import Part
from bridge.domain.forms import FIELDS, Form, note_of
from bridge.domain.notes import Kind
from bridge.domain.reading import read_note
from bridge.messages import LOCALES, load_messages

FILLED_IN = {
    "target": "앱 6.0 이상 전 회원",
    "how_to": "마이페이지 > QR 출입",
    "price": "무료 (3회째부터 300원)",
    "policy": "사용 후에는 환불되지 않습니다",
    "limits": "하루 3회까지",
}


@pytest.mark.parametrize("locale", LOCALES)
def test_what_was_filled_in_is_read_field_by_field_and_told_without_the_forms_own_labels(locale: str) -> None:
    say = load_messages(locale)
    labels = {key: say(f"forms.label.{key}") for key in ("title", "when", *FIELDS)}
    form = Form("QR 출입 인증", date(2026, 12, 3), time(10), FILLED_IN, "첫 주 목표 2만 명")
    note = note_of(form, labels, say("forms.inside"))
    reading = read_note(note, posted_at=datetime(2026, 11, 24, 9, 15, tzinfo=ZoneInfo("Asia/Seoul")))
    assert reading.kind is Kind.LAUNCH
    (launch,) = reading.launches
    assert launch.name == form.name
    assert {fact.field: fact.text for fact in launch.facts} == FILLED_IN
    assert [part.text for part in reading.held] == [f"({say('forms.inside')}) {form.internal}"]

    entry = draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)
    told = {piece.part: piece.text for piece in entry.pieces}
    assert told[Part.TARGET] == "대상은 앱 6.0 이상 전 회원입니다."
    assert Part.ORIGINAL not in told
    latin = [label for label in labels.values() if label.isascii()]
    assert [piece.text for piece in entry.pieces if any(label in piece.text for label in latin)] == []
