"""A revision that was stored is the revision that was approved."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from support.entries import entries

from bridge.domain.entries import Entry
from bridge.domain.entry_json import from_json, to_json
from bridge.errors import InvalidInputError


@given(entries)
def test_an_entry_survives_json(entry: Entry) -> None:
    assert from_json(json.loads(json.dumps(to_json(entry), ensure_ascii=False))) == entry


@pytest.mark.parametrize(
    "value", [{}, {"name": "환불"}, {"name": "환불", "moment": {"precision": "soon"}}, {"name": "x", "moment": None}]
)
def test_anything_else_is_refused_by_name(value: dict[str, object]) -> None:
    with pytest.raises(InvalidInputError, match="not an entry"):
        from_json(value)
