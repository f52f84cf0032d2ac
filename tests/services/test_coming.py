"""What ends or changes is spoken of as that from the first card to the figures of its first day, and never as an opening."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from sqlalchemy import select
from support.blocks import everything
from support.floor import APPROVER, PLANNER
from support.town import Town, build_town, kst

from bridge.domain.coming import Coming
from bridge.messages import LOCALES, load_messages
from bridge.services import headsup, opening
from bridge.services.coming import coming_of
from bridge.store.database import Database
from bridge.store.schema import EntryRow, LaunchRow

ENDS = """[공지] 알뜰배송 서비스 종료 안내
- 종료일시: 12/8(화) 10시
- 대상: 알뜰배송을 이용하시는 전체 고객
- 종료 후에는 일반배송을 이용하실 수 있습니다."""
CHANGES = """[공지] 송금 수수료 인상 안내
- 시행일시: 12/8(화) 10시
- 대상: 전체 고객
- 송금 수수료: 건당 500원 → 700원"""
OPENING = {
    "ko": re.compile("오픈|열렸|열리"),
    "en": re.compile(r"\b(?:opens|opened|opening|launch)\b|\bis open\b", re.I),
}
FRAMED = ("delivery.", "manual.", "lookup.say", "headsup.", "review.opens", "opening.", "clock.")


def takes_up(town: Town, note: str) -> Town:
    """Let the planner announce it; return the town whose launch it is."""
    town.note(note, kst(11, 24, 10))
    with town.database.read(town.floor.client) as session:
        launch = session.scalars(select(LaunchRow.id).order_by(LaunchRow.id.desc()).limit(1)).one()
        entry = session.scalars(select(EntryRow.id).where(EntryRow.launch_id == launch)).one()
    town.floor = replace(town.floor, launch=launch, entry=entry)
    return town


@pytest.mark.parametrize(
    ("note", "comes", "locale"),
    [(ENDS, Coming.ENDS, "ko"), (CHANGES, Coming.CHANGES, "ko"), (ENDS, Coming.ENDS, "en")],
    ids=["an end", "a change", "an end in English"],
)
def test_what_does_not_open_is_never_said_to_open(
    note: str, comes: Coming, locale: str, local_database: Database
) -> None:
    town = takes_up(replace(build_town(local_database), locale=locale), note)
    name = town.launch().name or ""
    with town.database.write(town.floor.client) as session:
        assert coming_of(session, town.floor.launch) is comes
        headsup.send(session, town.floor.launch, by=APPROVER, now=town.now)
    town.at(kst(11, 24, 10))
    for at in (kst(12, 4, 10), kst(12, 7, 9), kst(12, 7, 11)):  # nobody approves: he is reminded, and everybody warned
        town.at(at)
    town.approve(kst(12, 7, 13))
    for at in (kst(12, 7, 13), kst(12, 8, 9), kst(12, 8, 10)):
        town.at(at)
    for answer, at in ((opening.delayed, kst(12, 8, 10, 30)), (opening.opened, kst(12, 8, 11))):
        with town.database.write(town.floor.client) as session:
            answer(session, town.floor.launch, by=PLANNER, now=at)
        town.at(at)
    for at in (kst(12, 9, 11), kst(12, 10, 11)):
        town.at(at)
    mine = [kept for kept in town.chat.posted if name in everything(kept.message)]
    for kept in mine:
        assert not OPENING[locale].search(everything(kept.message)), everything(kept.message)
    kinds = town.kinds()
    said = {
        "headsup_card",
        "headsup",
        "clock_warning",
        "manual",
        "reminder",
        "open_prompt",
        "delayed",
        "live",
        "figures",
    }
    assert said <= set(kinds), kinds


@pytest.mark.parametrize("locale", LOCALES)
def test_whatever_is_said_of_a_change_is_said_of_an_end_too_and_the_other_way_round(locale: str) -> None:
    keys = {key for key in list(load_messages(locale).keys()) if key.startswith(FRAMED)}
    endings = {key.removesuffix("_ends") for key in keys if key.endswith("_ends")}
    changes = {key.removesuffix("_changes") for key in keys if key.endswith("_changes")}
    assert endings == changes
    assert endings <= keys
