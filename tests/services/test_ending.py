"""What is over stays findable, marked as over, however it ended; and nobody is told so by a guess."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import select
from support.blocks import buttons, everything
from support.floor import AGENT, APPROVER, LEAD, PLANNER, REFUND, approve
from support.town import SEOUL, Town, build_town, kst

from bridge.domain.embargo import Standing
from bridge.domain.ending import Ended, ends_at, may_run_out, said_over
from bridge.domain.entries import Entry
from bridge.domain.news_patch import Patch, patch_of, patched
from bridge.domain.notes import LaunchReading, Moment, Precision
from bridge.domain.people import Role
from bridge.domain.reading import read_note
from bridge.domain.search.synonyms import Synonyms
from bridge.errors import NotAllowedError, OutdatedError
from bridge.messages import load_messages
from bridge.services import briefing, contents, ending, finding, home, lookup, manuals, opening, overview, review
from bridge.services.lookup import Answer, Place
from bridge.slack.views.ending import OVER, RESUME, SOLD_OUT, how_it_ended
from bridge.slack.views.lookup import answer_message, overview_message
from bridge.slack.views.manual import CONFIRM, manual_message
from bridge.slack.views.manual_pages import manual_contents, manual_entry
from bridge.slack.views.opening import open_prompt, opening_modal
from bridge.store.database import Database
from bridge.store.schema import EntryRow, RevisionRow

KO = load_messages("ko")
DAY = Moment(Precision.DAY, datetime(2026, 12, 20, tzinfo=SEOUL))
PROMOTION = replace(REFUND, name="겨울 쿠폰 이벤트", end=DAY)


@pytest.mark.parametrize("why", [Ended.PERIOD, Ended.SOLD_OUT, None])
def test_what_a_customer_is_told_is_korean_whatever_the_interface_speaks(why: Ended | None) -> None:
    english, korean = (
        how_it_ended(PROMOTION.name, why, DAY, kst(12, 21, 9), SEOUL, load_messages(one)) for one in ("en", "ko")
    )
    assert english[1] == korean[1]
    assert english[0] != korean[0]


@pytest.fixture
def town(local_database: Database) -> Town:
    return promoted(local_database)


def promoted(database: Database) -> Town:
    """A promotion until 20 December, approved by a person and open since the first."""
    town = build_town(database)
    with town.database.write(town.floor.client) as session:
        review.propose(session, town.floor.entry, PROMOTION, origin="edit", by=APPROVER, now=kst(11, 24, 11))
    town.approve(kst(11, 24, 11))
    town.at(kst(11, 24, 11))
    with town.database.write(town.floor.client) as session:
        opening.opened(session, town.floor.launch, by=PLANNER, now=kst(12, 1, 10))
    town.at(kst(12, 1, 10))
    return town


def let_through(town: Town, entry_id: int, body: Entry, at: datetime) -> None:
    with town.database.write(town.floor.client) as session:
        made = review.propose(session, entry_id, body, origin="import", by=APPROVER, now=at)
        review.approve(session, made, by=APPROVER, now=at)


def manual(town: Town) -> str:
    """What stands in the agents' channel now."""
    with town.database.read(town.floor.client) as session:
        entry = session.get_one(EntryRow, town.floor.entry)
        return everything(manual_message(manuals.read_card(session, entry.approved_revision_id or 0, now=town.now), KO))


def asked(town: Town, query: str) -> Answer:
    with town.database.write(town.floor.client) as session:
        found = lookup.look_up(session, town.floor.bridge, query, by=AGENT, synonyms=Synonyms(), now=town.now)
    assert isinstance(found, Answer)
    return found


def end_at(town: Town, at: datetime) -> None:
    while ending.end_step(town.database, now=at):
        pass
    town.at(at)


def test_a_promotion_is_over_when_its_last_day_is_and_not_before(town: Town) -> None:
    before = len(town.said())
    end_at(town, kst(12, 20, 23, 59))
    assert town.launch().state == "live"
    assert len(town.said()) == before
    end_at(town, kst(12, 21))
    assert (town.launch().state, town.launch().closed_at) == ("ended", kst(12, 21))
    assert len(town.said()) == before  # nobody is disturbed at midnight
    shown = manual(town)
    assert "12월 20일(일)까지 진행한다고 안내된 건이에요." in shown
    assert "“겨울 쿠폰 이벤트는 12월 20일(일)에 종료되었습니다.”" in shown
    town.at(kst(12, 21, 9))
    assert town.said()[-1].startswith("*종료됐어요.* 겨울 쿠폰 이벤트는")
    (card,) = [kept for kept in town.chat.in_channel("C_REVIEW") if "종료로 표시" in kept.message.text]
    assert set(buttons(card.message)) == {RESUME}


def test_what_is_over_is_found_by_manual_and_on_the_pages_as_over(town: Town) -> None:
    end_at(town, kst(12, 21, 9))
    found = asked(town, "쿠폰 이벤트 수수료")
    assert (found.card.standing, found.inquiry is not None) == (Standing.ENDED, True)
    answer = everything(answer_message(found, KO))
    assert "진행 중일 때의 답이에요. 지금은 이용을 권하지 마세요" in answer
    assert "종료되었습니다" in answer
    assert "붙여넣기" not in answer
    with town.database.write(town.floor.client) as session:
        card = lookup.open_entry(session, town.floor.entry, by=AGENT, now=town.now)
        listed = contents.contents(session, town.floor.bridge, 0, by=AGENT, now=town.now)
        seen = overview.overview(session, town.floor.bridge, [Role.AGENT], by=LEAD, now=town.now)
        today = briefing.brief(session, town.floor.bridge, None, now=town.now)
    assert "종료되었습니다" in manual_entry(card, KO, "t")
    assert CONFIRM not in buttons(manual_message(card, KO))
    assert ">종료됐어요<" in manual_contents(listed, KO, "t")
    assert "*끝났어요 (더는 권하지 마세요)*\n• 겨울 쿠폰 이벤트" in everything(overview_message(seen, KO))
    assert "겨울 쿠폰 이벤트" in today.withdrawn


def test_what_runs_now_goes_before_what_is_over_and_reads_alike(town: Town) -> None:
    end_at(town, kst(12, 21, 9))
    with town.database.write(town.floor.client) as session:
        again = replace(PROMOTION, name="새해 쿠폰 이벤트", moment=Moment(), end=None)
        entry, _ = approve(session, town.floor.bridge, None, again)
        finding.index_revision(session, session.get_one(RevisionRow, entry.approved_revision_id))
    found = asked(town, "쿠폰 이벤트")
    assert found.card.entry.name == "새해 쿠폰 이벤트"
    assert [other.title for other in found.others] == ["겨울 쿠폰 이벤트"]
    assert asked(town, "겨울 쿠폰 이벤트").card.entry.name == "겨울 쿠폰 이벤트"


def test_sold_out_is_told_at_once_in_the_channel_and_taken_back_by_a_click(town: Town) -> None:
    with town.database.read(town.floor.client) as session:
        prompt = open_prompt(opening.load(session, town.floor.launch), KO)
    assert {SOLD_OUT, OVER} == set(buttons(prompt))
    town.at(kst(12, 10, 14))
    (review_card,) = [kept.message for kept in town.chat.in_channel("C_REVIEW") if SOLD_OUT in buttons(kept.message)]
    assert buttons(review_card)[SOLD_OUT] == str(town.floor.launch)
    with town.database.write(town.floor.client) as session:
        ending.end(session, town.floor.launch, Ended.SOLD_OUT, by=PLANNER, now=kst(12, 10, 14, 2))
    said = [kept for kept in town.at(kst(12, 10, 14, 2)) if kept.channel == "C_AGENTS"]
    assert [kept.thread_ts for kept in said] == [None]
    assert "준비된 혜택이 모두 소진돼서 12/10(목) 14:02에 종료됐어요." in everything(said[0].message)
    assert "모두 소진되어 12월 10일(목)에 조기 종료되었습니다." in manual(town)
    with town.database.read(town.floor.client) as session:
        prompt = open_prompt(opening.load(session, town.floor.launch), KO)
    assert "종료됐어요" in everything(prompt)
    assert buttons(prompt) == {RESUME: str(town.floor.entry)}
    with town.database.write(town.floor.client) as session, pytest.raises(OutdatedError):
        ending.end(session, town.floor.launch, Ended.SOLD_OUT, by=APPROVER, now=kst(12, 10, 14, 3))
    with town.database.write(town.floor.client) as session:
        ending.resume(session, town.floor.entry, by=APPROVER, now=kst(12, 10, 14, 5))
    town.at(kst(12, 10, 14, 5))
    assert town.said()[-1].startswith("*아직 진행 중이에요.*")
    assert "종료" not in manual(town)
    end_at(town, kst(12, 22))
    assert town.launch().state == "live"  # whoever said that it goes on knows better than the calendar


def test_agents_cannot_end_anything_and_what_is_not_open_does_not_run_out(town: Town) -> None:
    with town.database.write(town.floor.client) as session, pytest.raises(NotAllowedError):
        ending.end(session, town.floor.launch, Ended.SOLD_OUT, by=AGENT, now=kst(12, 10))
    town.change(state="approved", opened_at=None)
    with town.database.write(town.floor.client) as session, pytest.raises(OutdatedError):
        ending.end(session, town.floor.launch, Ended.OVER, by=PLANNER, now=kst(11, 30))


def test_a_planner_may_simply_say_so_in_the_channel_or_in_the_thread(town: Town) -> None:
    town.note("겨울 쿠폰 이벤트 소진되면 종료 예정입니다", kst(12, 10, 13))
    town.note("쿠폰 조기 소진됐습니다", kst(12, 10, 13))  # which coupons?
    assert town.launch().state == "live"
    town.note("겨울 쿠폰 이벤트 조기 소진되어 종료되었습니다.", kst(12, 10, 14))
    assert town.launch().state == "ended"
    with town.database.write(town.floor.client) as session:
        ending.resume(session, town.floor.entry, by=PLANNER, now=kst(12, 10, 15))
    town.note("전량 소진됐어요!", kst(12, 10, 16), thread_ts="1763900000.000100")
    assert town.launch().state == "ended"


def test_nothing_ends_by_itself_while_news_of_it_is_looked_into(town: Town) -> None:
    town.change(frozen_at=kst(12, 20, 18))
    end_at(town, kst(12, 21, 9))
    assert town.launch().state == "live"


def test_an_imported_manual_ends_too_and_a_new_version_brings_it_back(town: Town) -> None:
    with town.database.write(town.floor.client) as session:
        row = EntryRow(bridge_id=town.floor.bridge, title="가을 특가", created_at=town.now)
        session.add(row)
        session.flush()
        entry_id = row.id
    let_through(town, entry_id, replace(PROMOTION, name="가을 특가", moment=Moment()), kst(12, 1))
    end_at(town, kst(12, 21, 9))
    assert asked(town, "가을 특가").card.standing is Standing.ENDED
    cards = town.said("C_REVIEW")
    assert "가을 특가를 종료로 표시했어요." in cards
    long_gone = replace(PROMOTION, name="여름 특가", moment=Moment(), end=Moment(Precision.DAY, kst(8, 31)))
    with town.database.write(town.floor.client) as session:
        summer = EntryRow(bridge_id=town.floor.bridge, title="여름 특가", created_at=town.now)
        session.add(summer)
        session.flush()
        summer_id = summer.id
    let_through(town, summer_id, long_gone, town.now)
    end_at(town, town.now)
    assert asked(town, "여름 특가").card.standing is Standing.ENDED
    assert (
        len([one for one in town.said("C_REVIEW") if "여름 특가를 종료로" in one]) == 0
    )  # it was over when it was approved
    longer = replace(PROMOTION, name="가을 특가", moment=Moment(), end=Moment(Precision.DAY, kst(12, 31)))
    let_through(town, entry_id, longer, town.now)
    assert asked(town, "가을 특가").card.standing is Standing.FREE


def test_the_messages_menu_says_of_what_is_open_that_it_is_over(town: Town) -> None:
    with town.database.read(town.floor.client) as session:
        views = [opening.load(session, one) for one in opening.reportable(session, "C_PLANNING", "1763900000.000100")]
        place = Place(town.floor.client, town.floor.bridge, "한빛 앱", "ko", frozenset({Role.PLANNER}))
        assert home.corner(session, place, by=PLANNER, playbook=town.playbook, now=town.now).waiting == ()
    modal = opening_modal(views, KO)
    assert [block["type"] for block in modal["blocks"]] == ["section", "actions"]
    assert [element["action_id"] for element in modal["blocks"][1]["elements"]] == [SOLD_OUT, OVER]


def test_it_ends_on_both_databases(database: Database) -> None:
    town = promoted(database)
    with town.database.read(town.floor.client) as session:
        assert session.scalars(select(EntryRow.ends_at)).one() == kst(12, 21)
    end_at(town, kst(12, 21, 9))
    assert town.launch().state == "ended"


def test_an_end_before_the_opening_is_none() -> None:
    opens = Moment(Precision.DAY, kst(12, 25))
    assert ends_at(opens, DAY) is None
    assert ends_at(Moment(), DAY) == kst(12, 21)
    assert ends_at(Moment(), Moment(Precision.MINUTE, kst(12, 20, 18))) == kst(12, 20, 18)
    assert ends_at(opens, None) is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("조기 소진됐어요", Ended.SOLD_OUT),
        ("쿠폰이 전량 소진되어 종료되었습니다.", Ended.SOLD_OUT),
        ("The coupons are sold out.", Ended.SOLD_OUT),
        ("오늘부로 조기 마감합니다", Ended.OVER),
        ("내부 사정으로 12/9 자로 조기 종료합니다", Ended.OVER),
        ("12/20에 조기 종료합니다", None),
        ("내일 조기 마감합니다", None),
        ("조기 소진 시 종료됩니다", None),
        ("소진되면 알려드릴게요", None),
        ("조기 소진됐나요?", None),
        ("아직 소진 안 됐어요", None),
        ("선착순이라 조기 마감될 수 있습니다", None),
        ("간편환불은 오늘 조기 종료됐습니다", Ended.OVER),
        ("쿠폰이 다 소진됐습니다. 추가 발행은 없어요", Ended.SOLD_OUT),
        ("조기 마감 안 하기로 했어요", None),
        ("조기 마감은 없어요", None),
        ("조기 종료 아니에요", None),
        ("조기 마감 취소됐어요", None),
        ("조기 마감 논의했습니다", None),
        ("쿠폰 90% 소진됐습니다", None),
        ("거의 다 소진됐어요", None),
        ("1차 물량 소진됐고 2차 곧 풀려요", None),
        ("소진돼서 추가로 더 풀었어요", None),
        ("품절됐던 상품 다시 들어왔어요", None),
        ("블랙은 품절됐어요", None),
        ("almost sold out", None),
    ],
)
def test_only_a_plain_statement_ends_anything_and_for_the_reason_that_it_gives(text: str, why: Ended | None) -> None:
    assert said_over(text, kst(12, 9, 15), ["간편환불"]) is why


def test_what_may_run_out_is_known_by_its_end_or_its_name() -> None:
    assert may_run_out("간편환불", DAY)
    assert may_run_out("새벽배송 첫 구매 쿠폰", None)
    assert not may_run_out("간편환불", None)


def test_news_says_until_when_it_goes_on_and_an_end_before_the_new_opening_was_the_old_ones() -> None:
    said = LaunchReading("겨울 쿠폰 이벤트", Moment(Precision.DAY, kst(12, 1)), end=DAY)
    later = Moment(Precision.DAY, kst(12, 31))
    longer, _ = patched(said, [Patch(kst(12, 10), None, (), "news:1", end=later)])
    assert (longer.moment.at, longer.end) == (kst(12, 1), later)
    moved, _ = patched(said, [Patch(kst(11, 28), Moment(Precision.DAY, kst(12, 24)), (), "news:1")])
    assert (moved.moment.at, moved.end) == (kst(12, 24), None)
    note = read_note("겨울 쿠폰 이벤트 1/15까지 연장합니다", posted_at=kst(12, 10, 9))
    patch = patch_of("겨울 쿠폰 이벤트 1/15까지 연장합니다", note.launches[0], said_at=kst(12, 10), ref="news:1")
    assert patch.end is not None
    assert patch.end.at == datetime(2027, 1, 15, tzinfo=SEOUL)
