"""English news of a known launch is news, however little it looks like any: nobody is asked whether it announces a launch."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bridge.domain.known_launches import Known
from bridge.domain.news import NewsKind, kind_of, says_of_known, speaks_of_known, taken_for
from bridge.domain.news_patch import patch_of, says_what
from bridge.domain.notes import Kind, Moment, Precision, Reading
from bridge.domain.reading import read_note

KST = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 24, 9, 15, tzinfo=KST)
WAS = Moment(Precision.MINUTE, datetime(2026, 12, 3, 10, tzinfo=KST))
KNOWN = [Known(1, "Split Pay"), Known(2, "간편환불")]


def read(text: str) -> Reading:
    reading = read_note(text, posted_at=NOW)
    perhaps = reading.kind is Kind.OTHER and (reading.ask or says_of_known(text, KNOWN))
    if perhaps and speaks_of_known(text, reading, KNOWN):
        return replace(reading, kind=taken_for(text, KNOWN), ask=False)
    return reading


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Update: Split Pay is postponed from Dec 3 to Dec 10, 10:00 am.", NewsKind.POSTPONED),
        ("Heads up team, we're pushing Split Pay back to December 10.", NewsKind.POSTPONED),
        ("Split Pay launch delayed to Dec 8 (Tue) 10:00", NewsKind.POSTPONED),
        ("Split Pay is postponed. New date TBD.", NewsKind.POSTPONED),
        ("[Update] Split Pay: fee changes from 500 won to 700 won.", NewsKind.CHANGE),
        ("Correction: the Split Pay fee is 700 won, not 500 won.", NewsKind.CORRECTION),
        ("Please note that Split Pay has been cancelled. Do not tell customers about the reason.", NewsKind.CANCEL),
        ("The iPad part of Split Pay is cancelled; the rest ships as planned.", NewsKind.PARTIAL),
    ],
)
def test_english_news_does_to_a_launch_what_it_says(text: str, kind: NewsKind) -> None:
    reading = read(text)
    assert reading.kind in (Kind.CHANGE, Kind.CANCEL, Kind.CORRECTION)
    moment = reading.launches[0].moment if reading.launches else None
    assert kind_of(text, reading, WAS, moment if moment and moment.at else None, ["Split Pay"]) is kind


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Update: Split Pay is postponed from Dec 3 to Dec 10, 10:00 am.", 10),
        ("Heads up team, we're pushing Split Pay back to December 10.", 10),
        ("Split Pay launch delayed to Dec 8 (Tue) 10:00", 8),
    ],
)
def test_the_new_day_is_understood(text: str, day: int) -> None:
    reading = read(text)
    patch = patch_of(text, reading.launches[0], said_at=NOW, ref="1", held=reading.held)
    assert says_what(text, patch)
    assert patch.moment is not None
    assert patch.moment.at is not None
    assert patch.moment.at.day == day


@pytest.mark.parametrize(
    "text",
    [
        "If Split Pay is cancelled we will tell you.",
        "Customers cancelling Split Pay get a refund.",
        "Split Pay lunch meeting moved to 3pm",
        "Update: Split Pay is going well, 300 signups so far",
        "How is Split Pay going? Any bugs?",
    ],
)
def test_what_only_names_a_launch_is_no_news_of_it(text: str) -> None:
    assert not says_of_known(text, KNOWN)
    assert read(text).kind is Kind.OTHER


def test_what_was_not_cancelled_is_not_taken_for_cancelled() -> None:
    assert read("Split Pay has not been cancelled.").kind is not Kind.CANCEL
