"""A bridge's policy as an admin writes it."""

from __future__ import annotations

import json
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from support.clocks import policies

from bridge.domain.policy import Policy, Reach, Remind, parse_policy, policy_document
from bridge.errors import PolicyError, UnknownPolicyKeyError


def test_nothing_written_is_the_default() -> None:
    assert parse_policy({}) == Policy()
    assert policy_document(Policy()) == {}


def test_each_center_may_be_reminded_in_its_own_way() -> None:
    policy = parse_policy({"remind": "never", "remind_in": {"둘째센터": "dm"}})
    assert (policy.remind_of("첫째센터"), policy.remind_of("둘째센터")) == (Remind.NEVER, Remind.DM)
    assert policy.reminds
    assert not parse_policy({"remind": "never"}).reminds
    assert parse_policy(policy_document(policy)) == policy


def test_what_is_written_is_read() -> None:
    policy = parse_policy(
        {
            "shifts": [
                {"name": "주간", "days": "월-금", "start": "09:00", "end": "18:00"},
                {"name": "야간", "days": "daily", "start": "18:00", "end": "24:00", "on_holidays": True},
            ],
            "closed": ["2026-12-24"],
            "reach": "lead",
            "briefing_at": None,
            "answer_within": 120,
        }
    )
    assert [shift.name for shift in policy.shifts] == ["주간", "야간"]
    assert policy.shifts[0].days == frozenset(range(5))
    assert policy.shifts[1].end == time(0)
    assert policy.closed == {date(2026, 12, 24)}
    assert policy.reach is Reach.LEAD
    assert policy.briefing_at is None


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ({"shifts": []}, "shifts"),
        ({"shifts": [{"days": "mon-xyz", "start": "09:00", "end": "18:00"}]}, "shifts[0].days"),
        ({"shifts": [{"start": "9", "end": "18:00"}]}, "shifts[0].start"),
        ({"client_hours": {"start": "09:00", "end": "25:00"}}, "client_hours[0].end"),
        ({"reminders": 3}, "reminders"),
        ({"reminders": True}, "reminders"),
        ({"reach": "fax"}, "reach"),
        ({"remind_in": "dm"}, "remind_in"),
        ({"remind_in": {"둘째센터": "fax"}}, "remind_in.둘째센터"),
        ({"closed": ["24.12.2026"]}, "closed"),
        ({"country": "Atlantis"}, "country"),
        ({"briefing_at": "noon"}, "briefing_at"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_place(document: dict[str, Any], place: str) -> None:
    with pytest.raises(PolicyError) as caught:
        parse_policy(document)
    assert caught.value.values["place"] == place
    assert place in str(caught.value)


def test_a_key_that_there_is_not_is_named_with_those_that_there_are() -> None:
    with pytest.raises(UnknownPolicyKeyError) as caught:
        parse_policy({"shfits": []})
    assert caught.value.values["key"] == "shfits"
    assert "shifts" in caught.value.values["known"]


@given(policies)
def test_a_policy_survives_being_written_down(policy: Policy) -> None:
    assert parse_policy(json.loads(json.dumps(policy_document(policy)))) == policy
