"""긴급 공지: told at once, brought up to date in place, closed with a correction."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from functools import partial

import pytest
from sqlalchemy import select
from support.blocks import buttons, everything
from support.chat import Kept
from support.floor import AGENT, APPROVER, LEAD, PLANNER
from support.town import Town, build_town, kst

from bridge.domain.search.synonyms import Synonyms
from bridge.errors import NotAllowedError, OutdatedError
from bridge.messages import load_messages
from bridge.services import briefing, broken, contents, lookup, urgent
from bridge.services.overview import Overview
from bridge.services.places import places_of
from bridge.services.urgent import EmptyError, RevealsError, Words
from bridge.slack.views.briefing import briefing_message
from bridge.slack.views.lookup import nothing_message, overview_message
from bridge.slack.views.manual_pages import manual_contents, manual_nothing
from bridge.slack.views.pages import briefing_page
from bridge.slack.views.urgent import NEXT, urgent_card, urgent_form
from bridge.store.database import EVERYONE, Database, acting_for
from bridge.store.schema import AnnouncementRow, LaunchRow

AT = kst(11, 25, 14)
SAY = load_messages("ko")
NOTE = "[장애] 결제 오류 발생 안내드립니다. 현재 카드 결제가 실패하고 있어 복구 중입니다.\n(내부) 원인은 PG사 인증서 만료, 외부 언급 금지"
WORDS = Words(
    "카드 결제가 되지 않아요.", "카드 결제 전부", "현재 카드 결제가 원활하지 않아 복구 중입니다.", time(15, 0)
)


@pytest.fixture
def town(database: Database) -> Town:
    return build_town(database)


@pytest.fixture
def note(town: Town) -> int:
    return noted(town, NOTE)


def noted(town: Town, text: str, at: datetime = AT) -> int:
    town.note(text, at)
    with town.database.read(town.floor.client) as session:
        found = session.scalar(select(AnnouncementRow.id).order_by(AnnouncementRow.id.desc()))
    assert found is not None
    return found


def send(town: Town, note: int, words: Words = WORDS) -> int:
    with town.database.write(town.floor.client) as session:
        return urgent.send(session, town.floor.bridge, words, announcement_id=note, by=APPROVER, now=AT)


def test_an_incident_is_no_launch_and_offers_the_notice(town: Town, note: int) -> None:
    (card,) = [kept for kept in town.at(AT) if kept.channel == "C_REVIEW"]
    assert "urgent_write" in str(card.message.blocks)
    with town.database.read(town.floor.client) as session:
        assert len(session.scalars(select(LaunchRow)).all()) == 1
    assert len(town.said()) == 1  # nothing went to the agents by itself


def test_agents_hear_what_to_say_now_and_when_they_hear_more(town: Town, note: int) -> None:
    send(town, note)
    town.at(AT)
    shown = str(town.chat.in_channel("C_AGENTS")[-1].message.blocks)
    assert "현재 카드 결제가 원활하지 않아 복구 중입니다." in shown
    assert "15:00" in shown
    assert "PG사" not in str([kept.message for kept in town.chat.in_channel("C_AGENTS")])


def test_recovery_corrects_what_stood(town: Town, note: int) -> None:
    notice = send(town, note)
    town.at(AT)
    with town.database.write(town.floor.client) as session:
        urgent.close(session, notice, "14시 40분부터 정상 결제됩니다.", by=APPROVER, now=kst(11, 25, 14, 40))
    town.at(kst(11, 25, 14, 40))
    standing, said = town.chat.in_channel("C_AGENTS")[-2:]
    assert "복구" in standing.message.text
    shown = everything(standing.message)
    assert "원활하지 않아" not in shown
    assert "위의" not in shown  # what stood above is gone
    assert "이제는 이렇게 말해 주세요\n> 14시 40분부터 정상 결제됩니다." in shown.replace("*", "")
    assert said.thread_ts == standing.ts
    assert said.message.aloud  # whoever does not follow the thread goes on saying what was said meanwhile
    assert WORDS.symptom in said.message.text  # there may be several
    with pytest.raises(OutdatedError), town.database.write(town.floor.client) as session:
        urgent.update(session, notice, WORDS, by=APPROVER, now=kst(11, 25, 15))


def test_it_is_said_once_by_those_who_may_and_without_what_is_internal(town: Town, note: int) -> None:
    for by in (AGENT, LEAD, PLANNER):
        with pytest.raises(NotAllowedError), town.database.write(town.floor.client) as session:
            urgent.send(session, town.floor.bridge, WORDS, announcement_id=note, by=by, now=AT)
    for words, field in ((Words(" ", "", "확인 중입니다."), "symptom"), (Words("결제 장애", "", " "), "say_now")):
        with pytest.raises(EmptyError) as refused:
            send(town, note, words)
        assert refused.value.values["field"] == field
    with pytest.raises(RevealsError):
        send(town, note, Words("결제 장애", "", "원인은 PG사 인증서 만료, 외부 언급 금지"))
    send(town, note)
    with pytest.raises(OutdatedError):
        send(town, note)


POOL = "[장애] 결제 오류 E501\n카드 결제 시 E501 오류가 발생하고 있습니다.\n원인은 DB 커넥션 풀 고갈로 추정(내부)\n고객 안내: 잠시 후 다시 시도해 주세요"


def test_a_held_part_is_recognised_shortened_and_in_other_words(town: Town) -> None:
    announcement = noted(town, POOL)
    for told in ("원인은 DB 커넥션 풀 고갈", "커넥션풀이 고갈됐습니다", "디비 연결이 부족해요"):
        for words in (Words(told, "", "잠시 후"), Words("결제 오류", told, "잠시 후"), Words("결제 오류", "", told)):
            with pytest.raises(RevealsError):
                send(town, announcement, words)
    notice = send(town, announcement, Words("카드 결제 장애, E501 오류", "전체 고객", "원인을 확인하고 있습니다."))
    with pytest.raises(RevealsError) as refused, town.database.write(town.floor.client) as session:
        urgent.close(session, notice, "DB 커넥션 풀을 늘렸습니다.", by=APPROVER, now=AT)
    assert refused.value.values["field"] == "closing"


def test_what_the_note_dictates_for_customers_is_in_the_form_and_the_symptom_is_said_once(town: Town) -> None:
    announcement = noted(town, POOL)
    with town.database.read(town.floor.client) as session:
        offer = broken.load_offer(session, announcement)
    assert offer is not None
    assert offer.say_now == "잠시 후 다시 시도해 주세요"
    send(town, announcement)
    town.at(AT)
    assert str(town.chat.in_channel("C_AGENTS")[-1].message.blocks).count(WORDS.symptom) == 1


def look(town: Town, query: str) -> lookup.Shown:
    with town.database.glance(EVERYONE) as session:
        (place,) = places_of(session, by=AGENT, channel_id=None)
        with acting_for(session, place.client_id):
            return lookup.read(session, place, query, by=AGENT, synonyms=Synonyms(), now=town.now).shown


def test_whoever_looks_up_what_is_broken_hears_it_first(town: Town) -> None:
    notice = send(town, noted(town, POOL), Words("카드 결제 시 E501 오류가 나요.", "", "잠시 후 다시 시도해 주세요."))
    pages = partial(manual_nothing, messages=load_messages("ko"), token="t")
    for query in ("결제 오류 E501", "e501", "결제가안돼요"):
        found = look(town, query)
        assert isinstance(found, lookup.Nothing)
        message = nothing_message(found, load_messages("ko"))
        assert "[긴급]" in str(message.blocks[0])
        assert "잠시 후 다시 시도해 주세요." in str(message.blocks[:2])
        assert "찾지 못했어요" not in str(message)
        assert "찾지 못했어요" not in pages(found)
        assert "잠시 후 다시 시도해 주세요." in pages(found)
    overview = look(town, "")
    assert isinstance(overview, Overview)
    assert "[긴급]" in str(overview_message(overview, load_messages("ko")).blocks[0])
    other = look(town, "로그인 오류")
    assert isinstance(other, lookup.Nothing)
    assert not other.urgent
    with town.database.write(town.floor.client) as session:
        urgent.close(session, notice, "", by=APPROVER, now=kst(11, 25, 15))
    gone = look(town, "결제 오류 E501")
    assert isinstance(gone, lookup.Nothing)
    assert not gone.urgent


def test_a_planner_who_says_that_it_works_again_brings_the_button_that_closes_the_notice(town: Town) -> None:
    notice = send(town, noted(town, POOL), Words("카드 결제 시 E501 오류가 나요.", "", "잠시 후 다시 시도해 주세요."))
    noted(town, "로그인 장애 복구됐습니다", kst(11, 25, 14, 20))
    later = kst(11, 25, 14, 30)
    again = noted(town, "결제 오류 복구됐습니다", later)
    cards = [kept for kept in town.at(later) if kept.channel == "C_REVIEW"]
    assert "urgent_write" in str(cards[-2].message.blocks)
    assert "urgent_close" in str(cards[-1].message.blocks)
    assert "보낼까요" not in cards[-1].message.text
    with town.database.write(town.floor.client) as session:
        urgent.close(session, notice, "", by=APPROVER, now=later)
    town.at(later)
    with town.database.read(town.floor.client) as session:
        offer = broken.load_offer(session, again)
    assert offer is not None
    assert offer.notice is not None
    assert offer.notice.closed_at == later
    assert not [kept for kept in town.chat.in_channel("C_REVIEW") if "urgent_close" in str(kept.message.blocks)]


def test_in_an_incidents_own_thread_it_need_not_be_named_again(town: Town) -> None:
    other = send(
        town,
        noted(town, "[장애] 로그인이 되지 않습니다.", kst(11, 25, 13, 50)),
        Words("로그인 오류", "", "확인 중입니다."),
    )
    incident = noted(town, NOTE)
    notice = send(town, incident)
    with town.database.read(town.floor.client) as session:
        thread = session.get_one(AnnouncementRow, incident).ts
    town.at(AT)
    later = kst(11, 25, 14, 30)
    town.note("아직 복구되지 않았습니다", later, thread_ts=thread)
    assert not town.at(later)
    town.note("복구됐습니다", later, thread_ts=thread)
    (card,) = (kept for kept in town.at(later) if kept.channel == "C_REVIEW")
    assert buttons(card.message) == {"urgent_close": f"{town.floor.bridge}:{notice}"}
    assert "카드 결제가 되지 않아요." in everything(card.message)
    with town.database.write(town.floor.client) as session:
        urgent.close(session, notice, "", by=APPROVER, now=later)
    town.at(later)
    assert not buttons(card.message)
    town.note("네 복구됐습니다", kst(11, 25, 15), thread_ts=thread)
    assert not [kept for kept in town.at(kst(11, 25, 15)) if kept.channel == "C_REVIEW"]
    with town.database.read(town.floor.client) as session:
        assert [row.id for row in broken.open_notices(session, town.floor.bridge)] == [other]


def test_nobody_is_alarmed_by_what_works_again(town: Town, note: int) -> None:
    notice = send(town, note)
    with town.database.write(town.floor.client) as session:
        urgent.close(session, notice, "", by=APPROVER, now=kst(11, 25, 15))
    town.at(kst(11, 25, 15))  # Slack was away until now
    assert len(town.said()) == 1


def test_a_correction_keeps_the_time_at_which_more_is_said(town: Town, note: int) -> None:
    notice = send(town, note)
    with town.database.read(town.floor.client) as session:
        found = broken.load(session, notice)
        (card,) = [urgent_card(offer, SAY) for offer in [broken.load_offer(session, note)] if offer is not None]
    assert WORDS.say_now in everything(card)  # the approver sees what the center has
    assert "15:00" in everything(card)

    def offered(now: datetime) -> object:
        (at,) = (block for block in urgent_form("1", found, "", SAY, now=now)["blocks"] if block["block_id"] == NEXT)
        return at["element"].get("initial_time")

    assert offered(AT) == "15:00"
    assert offered(kst(11, 25, 15, 1)) is None  # it would be tomorrow's


def test_whoever_promised_the_next_word_is_reminded_of_it(town: Town, note: int) -> None:
    notice = send(town, note)
    assert not told_of_it(town, kst(11, 25, 14, 59))
    (due,) = told_of_it(town, kst(11, 25, 15))
    assert due.channel == "D_APPROVER"
    assert WORDS.symptom in due.message.text
    assert set(buttons(due.message)) == {"urgent_write", "urgent_close"}
    later = replace(WORDS, next_update=time(16, 0))
    for at in (kst(11, 25, 15, 10), kst(11, 25, 15, 20)):
        with town.database.write(town.floor.client) as session:
            urgent.update(session, notice, later, by=APPROVER, now=at)
    assert not told_of_it(town, kst(11, 25, 15, 30))
    assert len(told_of_it(town, kst(11, 25, 16))) == 1
    with town.database.write(town.floor.client) as session:
        urgent.update(session, notice, replace(WORDS, next_update=time(17, 0)), by=APPROVER, now=kst(11, 25, 16, 1))
        urgent.close(session, notice, "", by=APPROVER, now=kst(11, 25, 16, 50))
    assert not told_of_it(town, kst(11, 25, 17))


def told_of_it(town: Town, at: datetime) -> list[Kept]:
    return [kept for kept in town.at(at) if "다음 소식을 센터에 알리기로" in kept.message.text]


def test_a_notice_that_was_made_of_no_note_has_a_card_of_its_own(town: Town) -> None:
    with town.database.write(town.floor.client) as session:
        notice = urgent.send(session, town.floor.bridge, WORDS, announcement_id=None, by=APPROVER, now=AT)
    (card,) = (kept for kept in town.at(AT) if kept.channel == "C_REVIEW")
    assert buttons(card.message) == {
        "urgent_write": f"{town.floor.bridge}:0:{notice}",
        "urgent_close": f"{town.floor.bridge}:{notice}",
    }
    assert WORDS.say_now in everything(card.message)
    with town.database.write(town.floor.client) as session:
        urgent.close(session, notice, "", by=APPROVER, now=AT)
    town.at(AT)
    assert not buttons(card.message)


def test_what_is_broken_is_in_the_briefing_in_the_contents_and_in_what_manual_says_without_words(
    town: Town, note: int
) -> None:
    def shown() -> tuple[str, ...]:
        with town.database.read(town.floor.client) as session:
            brief = briefing.for_lead(session, town.floor.bridge, by=LEAD, now=AT)
            listed = contents.contents(session, town.floor.bridge, 0, by=AGENT, now=AT)
        overview = look(town, "")
        assert isinstance(overview, Overview)
        page = briefing_page(brief, SAY, AT)
        return (
            everything(briefing_message(brief, SAY)),
            page,
            manual_contents(listed, SAY, "t"),
            str(overview_message(overview, SAY)),
        )

    notice = send(town, note)
    for text in shown():
        assert WORDS.symptom in text
        assert WORDS.say_now in text
        assert "새로 알아 두실 것이 없어요" not in text
    with town.database.write(town.floor.client) as session:
        urgent.close(session, notice, "", by=APPROVER, now=AT)
    assert not [text for text in shown() if WORDS.symptom in text]


@pytest.mark.parametrize("word", ["로그인 장애 복구됐습니다", "아까 장애 다 복구됐습니다"])
def test_where_it_may_be_several_that_work_again_each_is_offered(town: Town, word: str) -> None:
    sms, kakao = "로그인 인증문자가 늦어요.", "카카오 로그인이 안 돼요."
    before = noted(town, "[장애] 로그인 인증문자 발송 지연", kst(11, 25, 13, 50))
    first = send(town, before, Words(sms, "", "확인 중입니다."))
    second = send(town, noted(town, "[장애] 카카오 로그인 오류 발생"), Words(kakao, "", "확인 중입니다."))
    later = kst(11, 25, 15)
    noted(town, word, later)
    town.at(later)
    card = town.chat.in_channel("C_REVIEW")[-1]
    closes = [one["value"] for block in card.message.blocks for one in block.get("elements", ()) if "action_id" in one]
    assert closes == [f"{town.floor.bridge}:{second}", f"{town.floor.bridge}:{first}"]
    assert "보낼까요" not in card.message.text
    with town.database.write(town.floor.client) as session:
        urgent.close(session, second, "", by=APPROVER, now=kst(11, 25, 15, 5))
    town.at(kst(11, 25, 15, 5))
    assert buttons(card.message) == {"urgent_close": f"{town.floor.bridge}:{first}"}
    assert "복구됐다고 알렸어요" in everything(card.message)
