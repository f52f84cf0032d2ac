"""A message is posted once: not twice, not never (P5)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from support.chat import FakeChat
from support.outbox import Post, eventually, limited, lost_reply, never_left, post_office, refused, running

from bridge.errors import DeliveryError
from bridge.services.chat import Message
from bridge.store import claims, outbox
from bridge.store.database import EVERYONE, Database
from bridge.worker import Timing, Worker, loops


@pytest.fixture
def office(database: Database) -> Post:
    return post_office(database)


def failing(*errors: DeliveryError | None, after: bool = False) -> object:
    """Return a `FakeChat.fail` that meets these errors one by one."""
    left: Iterator[DeliveryError | None] = iter(errors)

    def fail(method: str, _outbox_id: str, is_after: bool) -> DeliveryError | None:
        return next(left, None) if method == "post" and is_after == after else None

    return fail


def drain(worker: Worker) -> None:
    for _ in range(100):
        if not worker.send_one():
            return
    raise AssertionError("the worker does not come to an end")


def test_what_is_due_is_posted_once(office: Post) -> None:
    sent = office.put("hello")
    office.put("tomorrow", after=86_400)
    drain(office.worker())
    assert office.said() == ["hello"]
    row = office.row(sent)
    assert (row.state, row.sent_channel, row.slack_ts) == ("sent", "C1", office.chat.posted[0].ts)
    assert office.chat.posted[0].outbox_id == row.public_id


def test_a_channel_hears_things_in_their_order_whatever_fails(office: Post) -> None:
    for word in ("one", "two", "three"):
        office.put(word)
    office.put("elsewhere", "C2")
    office.chat.fail = failing(never_left(), None, never_left())
    worker = office.worker()
    for _ in range(6):
        drain(worker)
        office.clocks.forward(5)
    assert office.said() == ["one", "two", "three"]
    assert office.said("C2") == ["elsewhere"]


def test_two_workers_never_send_into_one_channel_at_once(office: Post) -> None:
    office.put("first")
    office.put("second")
    second = office.worker("w2")
    inside: list[bool] = []
    posting = office.chat.post

    def post(*args: object, **more: object) -> object:
        inside.append(second.send_one())
        return posting(*args, **more)  # type: ignore[arg-type]

    office.chat.post = post  # type: ignore[method-assign, assignment]
    drain(office.worker("w1"))
    assert inside == [False, False]
    assert office.said() == ["first", "second"]


def test_after_a_burst_messages_keep_slacks_pace(office: Post) -> None:
    for number in range(8):
        office.put(f"{number}")
    worker = office.worker(timing=Timing(pace=claims.Pace(timedelta(seconds=1), burst=3)))
    drain(worker)
    assert len(office.said()) == 3
    for expected in (4, 5, 6):
        office.clocks.forward(1)
        drain(worker)
        assert len(office.said()) == expected


def test_slacks_limit_outlives_the_worker_and_stops_only_its_channel(office: Post) -> None:
    office.put("limited")
    office.put("free", "C2")
    office.chat.fail = failing(limited(30))
    drain(office.worker("w1"))
    assert (office.said(), office.said("C2")) == ([], ["free"])
    office.clocks.forward(29)
    office.put("behind")
    drain(office.worker("a new one"))
    assert office.said() == []
    office.clocks.forward(2)
    drain(office.worker("a third"))
    assert office.said() == ["limited", "behind"]


def test_limits_in_two_channels_stop_the_workspace(office: Post) -> None:
    office.put("a", "C1")
    office.put("b", "C2")
    office.put("c", "C3")
    office.chat.fail = failing(limited(20), limited(20))
    drain(office.worker())
    assert office.chat.posted == []
    office.clocks.forward(21)
    drain(office.worker())
    assert (office.said("C1"), office.said("C2"), office.said("C3")) == (["a"], ["b"], ["c"])


def test_a_lost_reply_is_looked_for_and_not_posted_again(office: Post) -> None:
    sent = office.put("once")
    office.put("next")
    office.chat.fail = failing(lost_reply(), after=True)
    worker = office.worker()
    drain(worker)
    assert office.said() == ["once"]  # nothing overtakes it while nobody knows
    office.clocks.forward(6)
    drain(worker)
    assert office.said() == ["once", "next"]
    assert office.row(sent).slack_ts == office.chat.posted[0].ts


def test_a_reply_lost_before_the_post_is_posted(office: Post) -> None:
    office.put("once")
    office.chat.fail = failing(lost_reply())
    worker = office.worker()
    drain(worker)
    assert office.said() == []
    office.clocks.forward(6)
    drain(worker)
    assert office.said() == ["once"]


def test_what_nobody_can_find_out_a_person_decides(office: Post) -> None:
    sent = office.put("perhaps")
    office.chat.fail = failing(lost_reply(), after=True)
    worker = office.worker()
    drain(worker)
    office.clocks.forward(6)

    def blind(*_args: object, **_more: object) -> None:
        raise refused("missing_scope")

    office.chat.find = blind  # type: ignore[method-assign, assignment]
    drain(worker)
    assert office.row(sent).state == "ambiguous"
    assert office.said() == ["perhaps"]
    assert [failure.ambiguous for failure in office.failures] == [True]
    with office.database.write(office.client) as session:
        assert outbox.decide(session, sent, posted=True, now=office.clocks.now)
        assert not outbox.decide(session, sent, posted=False, now=office.clocks.now)
    drain(worker)
    assert office.said() == ["perhaps"]


def test_a_person_may_say_that_it_was_not_posted(office: Post) -> None:
    sent = office.put("perhaps")
    office.chat.fail = failing(lost_reply())
    worker = office.worker()
    drain(worker)
    office.clocks.forward(6)

    def blind(*_args: object, **_more: object) -> None:
        raise refused("not_installed")

    office.chat.find = blind  # type: ignore[method-assign, assignment]
    drain(worker)
    with office.database.write(office.client) as session:
        assert outbox.decide(session, sent, posted=False, now=office.clocks.now)
    drain(worker)
    assert office.said() == ["perhaps"]


def test_a_refusal_is_kept_until_it_is_mended(office: Post) -> None:
    kept = office.put("to an archived channel")
    office.put("after it")
    office.chat.fail = failing(refused("is_archived"))
    worker = office.worker()
    drain(worker)
    assert (office.row(kept).state, office.row(kept).reason) == ("failed", "is_archived")
    assert [failure.values["reason"] for failure in office.failures] == ["is_archived"]
    assert office.said() == ["after it"]
    with office.database.write(office.client) as session:
        assert outbox.try_again(session, ids=[kept], now=office.clocks.now) == 1
    drain(worker)
    assert office.said() == ["after it", "to an archived channel"]


def test_one_that_never_gets_through_does_not_hold_the_others_for_ever(office: Post) -> None:
    office.put("poison")
    office.put("behind")

    def fail(_method: str, outbox_id: str, _after: bool) -> DeliveryError | None:
        return DeliveryError("HTTP 500", reason="http_500") if outbox_id == poison else None

    poison = office.row(1).public_id
    office.chat.fail = fail
    worker = office.worker()
    for _ in range(12):
        drain(worker)
        office.clocks.forward(61)
    assert office.said() == ["behind"]
    assert office.states() == ["pending", "sent"]


def test_hours_without_slack_are_caught_up_in_order_and_ask_little_of_it(local_database: Database) -> None:
    office = post_office(local_database)
    asked = 0

    def away(_method: str, _outbox_id: str, _after: bool) -> DeliveryError:
        nonlocal asked
        asked += 1
        return never_left()

    office.chat.fail = away
    worker = office.worker()
    for number in range(6):
        office.put(f"{number}", "C1")
        office.put(f"{number}", f"C{2 + number % 2}")
        for _ in range(10):
            drain(worker)
            office.clocks.forward(30)
    assert asked < 2 * 30 * 1.5  # two channels a minute tell that Slack is still away, not each with all its messages
    office.chat.fail = lambda _method, _id, _after: None
    for _ in range(5):
        office.clocks.forward(30)
        drain(worker)
    assert office.said("C1") == ["0", "1", "2", "3", "4", "5"]
    assert (office.said("C2"), office.said("C3")) == (["0", "2", "4"], ["1", "3", "5"])


def test_of_many_updates_only_the_last_is_sent(office: Post) -> None:
    standing = office.put("card")
    worker = office.worker()
    drain(worker)
    for number in range(4):
        office.put(f"card {number}", method="update", updates_id=standing)
    drain(worker)
    assert office.states() == ["sent", "cancelled", "cancelled", "cancelled", "sent"]
    assert [kept.edits for kept in office.chat.posted] == [1]
    assert office.said() == ["card 3"]


def test_news_stands_in_the_thread_of_its_message(office: Post) -> None:
    standing = office.put("manual")
    office.put("news", under_id=standing)
    drain(office.worker())
    assert office.chat.posted[1].thread_ts == office.chat.posted[0].ts


def test_what_is_no_longer_true_when_it_is_due_is_dropped(office: Post) -> None:
    office.put("stale")
    office.put("fresh")
    office.render = lambda _session, claimed: None if claimed.kind == "stale" else Message(claimed.kind)
    drain(office.worker())
    assert office.said() == ["fresh"]
    assert office.states() == ["cancelled", "sent"]


def test_a_message_that_cannot_be_rendered_is_kept_and_the_rest_goes_on(office: Post) -> None:
    office.put("broken")
    office.put("whole")

    def render(_session: object, claimed: claims.Claim) -> Message:
        if claimed.kind == "broken":
            raise RuntimeError("a bug")
        return Message(claimed.kind)

    office.render = render
    drain(office.worker())
    assert office.said() == ["whole"]
    assert office.states() == ["failed", "sent"]
    assert [failure.values["reason"] for failure in office.failures] == ["render"]


def test_a_worker_that_slept_through_its_lease_does_not_post(office: Post) -> None:
    office.put("once")

    def render(_session: object, claimed: claims.Claim) -> Message:
        office.clocks.forward(25)  # the machine was put to sleep
        return Message(claimed.kind)

    office.render = render
    office.worker("w1").send_one()
    assert office.said() == []
    office.render = lambda _session, claimed: Message(claimed.kind)
    office.clocks.forward(10)
    drain(office.worker("w2"))
    assert office.said() == ["once"]


def test_a_late_writer_cannot_settle_what_another_took_over(office: Post) -> None:
    sent = office.put("once")

    class Slow(FakeChat):
        def post(self, *args: object, **more: object) -> object:  # type: ignore[override]
            made = office.chat.post(*args, **more)  # type: ignore[arg-type]
            office.clocks.forward(31)
            drain(office.worker("w2"))  # finds it in the channel's history
            return made

    office.worker("w1", chat=Slow()).send_one()
    row = office.row(sent)
    assert (row.state, row.attempts, office.said()) == ("sent", 2, ["once"])


def test_a_clock_set_back_does_not_strand_what_was_claimed(office: Post) -> None:
    office.put("once")
    with office.database.write(EVERYONE) as session:
        assert claims.claim(
            session, owner="dead", now=office.clocks.now, real_now=office.clocks.real, lease=timedelta(seconds=30)
        )
    office.clocks.real -= timedelta(hours=3)
    office.clocks.now -= timedelta(hours=3)
    office.put("later written, earlier due", "C2")
    drain(office.worker())
    assert office.said() == ["once"]


def test_a_worker_that_hangs_says_so_and_one_that_turns_does_not(
    local_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = post_office(local_database)
    office.put("once")
    go_on = threading.Event()

    def render(_session: object, claimed: claims.Claim) -> Message:
        assert go_on.wait(30)
        return Message(claimed.kind)

    office.render = render
    worker = office.worker(timing=Timing(poll=0.01, senders=1))
    assert worker.stalled() is None
    monkeypatch.setattr(loops, "STALLED", 0.5)
    with running(worker):
        try:
            assert eventually(lambda: worker.stalled() == "send_one")
        finally:
            go_on.set()
        assert eventually(lambda: worker.stalled() is None)
    assert office.said() == ["once"]


def test_who_is_asked_to_end_finishes_what_is_in_hand(local_database: Database) -> None:
    office = post_office(local_database)
    first, _ = office.put("in hand"), office.put("not begun")
    posting, asked = office.chat.post, threading.Event()

    def post(*args: object, **more: object) -> object:
        threading.Timer(0.3, asked.set).start()  # asked to end while Slack has not answered
        assert asked.wait(20)
        return posting(*args, **more)  # type: ignore[arg-type]

    office.chat.post = post  # type: ignore[method-assign, assignment]
    stop = threading.Event()
    worker = threading.Thread(target=office.worker(timing=Timing(poll=30, senders=1)).run, args=(stop,))
    worker.start()
    assert eventually(lambda: office.row(first).state == "sending")
    stop.set()
    worker.join(20)
    assert not worker.is_alive()
    assert (office.said(), office.states()) == (["in hand"], ["sent", "pending"])
