"""Fixtures for what people click, type and write."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.floor import Floor, furnish, index, plain
from support.floorbot import FloorBot, floor_bot

from bridge.store.database import Database


@pytest.fixture
def theirs(local_database: Database) -> Floor:
    """Another client's floor in the same database."""
    return furnish(local_database, name="새벽", entry=plain("새벽배송 지역", "서울에서 받으실 수 있습니다."))


@pytest.fixture
def center(local_database: Database, theirs: Floor) -> Iterator[FloorBot]:
    """The bot at a floor whose approved manual is found by search, beside another client's."""
    floor = furnish(local_database)
    index(local_database, floor, theirs)
    with floor_bot(local_database, floor) as bot:
        yield bot
