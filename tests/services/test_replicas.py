"""Two replicas on one database: what one has approved or ended, the other's next `/manual` tells, whatever it remembers.

Nothing runs in between: no time passes and no message goes from one to the other, so that what is told is what was committed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from support.floor import AGENT, APPROVER, NOW, OUTSIDER, PLANNER, REFUND, Floor, furnish, index, plain

from bridge.domain.embargo import Standing
from bridge.domain.ending import Ended
from bridge.domain.entries import Entry
from bridge.domain.people import Actor
from bridge.domain.search.synonyms import Synonyms
from bridge.services import ending, lookup, opening, review
from bridge.services.lookup import Answer, Nothing, Shown
from bridge.services.places import places_of
from bridge.store.database import EVERYONE, Database, acting_for

LATER = NOW + timedelta(hours=1)
FEE = "간편환불 수수료"
NEW = replace(
    REFUND,
    inquiries=(replace(REFUND.inquiries[0], say="간편환불은 건당 500원을 내셔야 합니다."), *REFUND.inquiries[1:]),
)
OTHERWISE = replace(NEW, name="빠른돌려받기", inquiries=NEW.inquiries[1:], pieces=NEW.pieces[:1], open_points=())


@pytest.fixture
def floor(database: Database) -> Floor:
    ids = furnish(database)
    index(database, ids)
    return ids


@pytest.fixture
def there(database: Database, database_url: str, floor: Floor) -> Iterator[Database]:
    """Another replica, which has answered what is asked below before and remembers it."""
    other = Database(database_url, pool_size=2)
    for _ in range(2):
        for query in (FEE, "간편환불", "빠른돌려받기", "새벽배송 지역"):
            asks(other, query)
    yield other
    other.close()


def asks(database: Database, query: str, *, by: Actor = AGENT, at: datetime = LATER) -> Shown:
    """What a replica answers to `/manual`: in one request, as the listener does it."""
    with database.append(EVERYONE) as session:
        (place,) = places_of(session, by=by, channel_id=None)
        with acting_for(session, place.client_id):
            return lookup.read(session, place, query, by=by, synonyms=Synonyms(), now=at).shown


def answered(database: Database, query: str) -> Answer:
    found = asks(database, query)
    assert isinstance(found, Answer)
    return found


def lets_through(database: Database, floor: Floor, entry: int, body: Entry) -> None:
    with database.write(floor.client) as session:
        revision = review.propose(session, entry, body, origin="edit", by=APPROVER, now=LATER)
        review.approve(session, revision, by=APPROVER, now=LATER)


def said(answer: Answer) -> str:
    assert answer.inquiry is not None
    return answer.inquiry.say


def test_a_new_version_answers_in_the_other_replica_from_its_commit_on(
    database: Database, there: Database, floor: Floor
) -> None:
    for replica in (there, database):
        assert (answered(replica, FEE).card.number, said(answered(replica, FEE))) == (1, REFUND.inquiries[0].say)
    lets_through(database, floor, floor.entry, NEW)
    for replica in (there, database):
        assert (answered(replica, FEE).card.number, said(answered(replica, FEE))) == (2, NEW.inquiries[0].say)


def test_what_a_new_version_says_no_more_is_found_in_no_replica(
    database: Database, there: Database, floor: Floor
) -> None:
    lets_through(database, floor, floor.entry, OTHERWISE)
    for replica in (there, database):
        assert answered(replica, "빠른돌려받기").card.number == 2
        old = asks(replica, FEE)
        shown = [title.title for title in old.near] if isinstance(old, Nothing) else []
        assert not isinstance(old, Answer) or old.card.number == 2
        assert "간편환불" not in shown


def test_an_approval_that_is_not_committed_is_found_nowhere_else(
    database: Database, there: Database, floor: Floor
) -> None:
    with database.write(floor.client) as session:
        revision = review.propose(session, floor.entry, NEW, origin="edit", by=APPROVER, now=LATER)
        review.approve(session, revision, by=APPROVER, now=LATER)
        assert answered(there, FEE).card.number == 1
    assert answered(there, FEE).card.number == 2


def test_what_is_over_is_marked_so_in_the_other_replica_and_taken_back_as_soon(
    database: Database, there: Database, floor: Floor
) -> None:
    with database.write(floor.client) as session:
        opening.opened(session, floor.launch, by=PLANNER, now=LATER)
    assert answered(there, FEE).card.standing is Standing.LIVE
    with database.write(floor.client) as session:
        ending.end(session, floor.launch, Ended.OVER, by=APPROVER, now=LATER)
    assert answered(there, FEE).card.standing is Standing.ENDED
    with database.write(floor.client) as session:
        ending.resume(session, floor.entry, by=APPROVER, now=LATER)
    assert answered(there, FEE).card.standing is Standing.LIVE


def test_what_is_approved_for_one_client_is_found_in_no_replica_by_another(
    database: Database, there: Database, floor: Floor
) -> None:
    theirs = furnish(database, name="새벽", entry=plain("새벽배송 지역", "서울만 됩니다."))
    index(database, theirs)
    for replica in (there, database):
        mine, other = asks(replica, "새벽배송 지역"), asks(replica, "새벽배송 지역", by=OUTSIDER)
        assert isinstance(mine, Nothing)
        assert mine.near == ()
        assert isinstance(other, Answer)
