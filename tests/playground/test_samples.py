"""The example notes are read by the product as their titles promise, on whatever day they are posted."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bridge.domain.notes import Field, Kind, Reading
from bridge.domain.reading import read_note
from bridge.domain.states import LaunchState
from bridge.messages import load_messages
from bridge.playground.insight import marked
from bridge.playground.samples import INTERNAL, business_day, samples
from bridge.resources import resource
from bridge.services.playbook import load_playbook
from bridge.slack.outgoing import all_renderers

SEOUL = ZoneInfo("Asia/Seoul")
DAYS = [date(2026, 11, 24), date(2026, 12, 30), date(2027, 2, 26), date(2027, 5, 1)]


def read(key: str, today: date) -> Reading:
    text = next(sample.text for sample in samples(today) if sample.key == key)
    return read_note(text, posted_at=datetime.combine(today, time(9, 15), SEOUL))


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_good_one_says_all_and_keeps_its_secret(today: date) -> None:
    found = read("good", today)
    (launch,) = found.launches
    assert (found.kind, found.ask, launch.name) == (Kind.LAUNCH, False, "간편환불")
    assert launch.moment.at == datetime.combine(business_day(today, 5), time(10), SEOUL)
    held = " ".join(part.text for part in found.held)
    assert all(secret in held for secret in INTERNAL.split(", "))


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_others_are_what_they_are_called(today: date) -> None:
    assert len(read("digest", today).launches) == 3
    assert read("postponement", today).kind is Kind.CHANGE
    assert read("cancellation", today).kind is Kind.CANCEL
    assert (read("chatter", today).kind, read("chatter", today).ask) == (Kind.OTHER, False)
    terse = read("terse", today)
    assert (terse.kind, len(terse.launches)) == (Kind.LAUNCH, 1)


def test_a_mark_that_is_held_back_stands_over_all_others() -> None:
    runs = marked("한도는 3천만원", [(4, 8, "internal", "business")], [(0, 8, "fact", "limits"), (0, 3, "when", "")])
    assert [(run["text"], run["mark"]) for run in runs] == [("한도는", "when"), (" ", "fact"), ("3천만원", "internal")]


@pytest.mark.parametrize("locale", ["ko", "en"])
def test_the_panel_has_a_word_for_everything_that_can_be_sent(locale: str) -> None:
    kinds = all_renderers(load_playbook(resource("manuals")))
    say = load_messages(locale)
    assert [kind for kind in kinds if f"page.outbox.{kind}" not in say] == []
    assert [state for state in LaunchState if f"page.launch.{state}" not in say] == []
    assert [field for field in Field if f"page.field.{field}" not in say] == []
