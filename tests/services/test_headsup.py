"""예고: the center hears early, once, exactly what the approver saw."""

from __future__ import annotations

import threading

import pytest
from support.blocks import buttons, everything
from support.desk import (
    AGENT,
    AGENTS,
    APPROVER,
    DEPUTY,
    LEAD,
    NOW,
    PLANNER,
    STORY,
    STRANGER,
    Desk,
    draft,
    furnish,
)

from bridge.domain.people import Actor, Role
from bridge.errors import NotAllowedError, OutdatedError
from bridge.messages import load_messages
from bridge.services import headsup, manual_files, opening, overview, review
from bridge.slack.views.lookup import changed_line
from bridge.store.database import Database


@pytest.fixture
def desk(database: Database) -> Desk:
    return furnish(database)


def test_the_first_card_shows_the_centers_message(desk: Desk) -> None:
    card = desk.card("headsup_card")
    text = everything(card)
    assert "12월 1일(화) 오전 10:00" in text
    assert "카드 결제 주문 고객" in text
    assert "문의하신 내용은 현재 준비하고 있으며" in text
    assert "https://slack.com/archives/C0PLANS/p1795479300000100" in text
    assert set(buttons(card)) == {"headsup_send", "headsup_review", "headsup_put_off"}
    assert "3천만원" not in text
    assert "아직 센터에 알리지 않았어요" in text


def test_the_first_card_names_what_the_note_leaves_unclear(database: Database) -> None:
    text = everything(furnish(database, "12/1(화) 오전 10시에 *간편환불*이 오픈됩니다.").card("headsup_card"))
    assert "공지에 없어서 확인이 필요해요" in text
    assert "변경·취소·환불" in text


def test_one_click_and_the_center_has_it_as_previewed(desk: Desk) -> None:
    shown = everything(desk.card("headsup_card"))
    desk.do(headsup.send, desk.launch, revision_id=desk.revision, by=APPROVER)
    (posted,) = desk.cards(AGENTS)
    for block in posted.message.blocks:
        assert everything(type(posted.message)("", (block,))).strip() in shown
    card = desk.card("headsup_card")
    assert "예고 보냄 · 14:02 · 김승인" in everything(card)
    assert "headsup_send" not in buttons(card)
    assert desk.launch_row().headsup_at == desk.at


def test_it_is_sent_once_whoever_clicks(desk: Desk) -> None:
    ready = threading.Barrier(2)
    answers: list[str] = []

    def click(who: Actor) -> None:
        ready.wait()
        try:
            desk.do(headsup.send, desk.launch, revision_id=desk.revision, by=who)
            answers.append("sent")
        except headsup.AlreadySentError as error:
            answers.append(error.values["name"])

    threads = [threading.Thread(target=click, args=(who,)) for who in (APPROVER, DEPUTY)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers)[0] == "sent"
    assert sorted(answers)[1] in ("김승인", "박대리")
    assert len(desk.cards(AGENTS)) == 1


@pytest.mark.parametrize("who", [PLANNER, AGENT, LEAD, STRANGER], ids=lambda who: who.user_id)
def test_only_approvers_tell_the_center(desk: Desk, who: Actor) -> None:
    for act in (headsup.send, headsup.put_off):
        with pytest.raises(NotAllowedError):
            desk.do(act, desk.launch, by=who)
    assert desk.cards(AGENTS) == []


def test_a_card_of_a_changed_announcement_is_refused_and_renewed(desk: Desk) -> None:
    note = STORY.replace("12/1(화) 오전 10시", "12/2(수) 오전 11시")
    desk.do(review.propose, desk.entry, draft(note), origin="announcement", by=PLANNER)
    with pytest.raises(headsup.ChangedError):
        desk.do(headsup.send, desk.launch, revision_id=desk.revision, by=APPROVER)
    assert "12월 2일(수) 오전 11:00" in everything(desk.card("headsup_card"))
    desk.do(headsup.send, desk.launch, revision_id=desk.newest().id, by=APPROVER)
    assert "12월 2일(수)" in everything(desk.cards(AGENTS)[0].message)


def test_what_was_let_through_goes_out_even_if_the_note_changes_before_it_is_sent(desk: Desk) -> None:
    desk.do(headsup.send, desk.launch, revision_id=desk.revision, by=APPROVER)
    note = STORY.replace("12/1(화) 오전 10시", "12/2(수) 오전 11시")
    desk.do(review.propose, desk.entry, draft(note), origin="announcement", by=PLANNER)
    text = everything(desk.cards(AGENTS)[0].message)
    assert "12월 1일(화)" in text
    assert "12월 2일" not in text


def test_it_can_be_put_off_and_sent_later(desk: Desk) -> None:
    desk.do(headsup.put_off, desk.launch, by=DEPUTY)
    assert "아직 공유 안 함 · 14:02 · 박대리" in everything(desk.card("headsup_card"))
    assert desk.cards(AGENTS) == []
    desk.do(headsup.send, desk.launch, revision_id=desk.revision, by=APPROVER)
    assert len(desk.cards(AGENTS)) == 1
    with pytest.raises(headsup.AlreadySentError):
        desk.do(headsup.put_off, desk.launch, by=DEPUTY)


def test_a_cancelled_launch_is_not_announced_and_what_was_sent_says_so(desk: Desk) -> None:
    desk.do(headsup.send, desk.launch, revision_id=desk.revision, by=APPROVER)
    desk.send()
    desk.do(opening.cancelled, desk.launch, by=PLANNER)
    texts = [everything(kept.message) for kept in desk.cards(AGENTS)]
    assert "취소됐어요" in texts[0]
    with pytest.raises(OutdatedError):
        desk.do(headsup.put_off, desk.launch, by=APPROVER)
    assert "headsup_send" not in buttons(desk.card("headsup_card"))


def test_a_cancelled_launch_says_so_wherever_it_was_told(desk: Desk) -> None:
    """The heads-up says so beside the manual, and so do the file of the manual and the list of what changed."""
    desk.do(headsup.send, desk.launch, revision_id=desk.revision, by=APPROVER)
    desk.send()
    desk.do(review.approve, desk.revision, by=APPROVER)
    desk.send()
    desk.do(opening.cancelled, desk.launch, by=PLANNER)
    desk.send()
    heads_up, manual = (everything(kept.message) for kept in desk.cards(AGENTS) if kept.thread_ts is None)
    assert "취소됐어요" in heads_up
    assert "매뉴얼은 승인되면" not in heads_up
    assert "취소됐어요" in manual
    with desk.database.write(desk.client) as session:
        (file,) = manual_files.exported(session, desk.bridge, by=None, now=NOW)
        seen = overview.overview(session, desk.bridge, [Role.LEAD], by=LEAD, now=NOW)
    assert file.meta["status"] == "cancelled"
    (line,) = (changed_line(item, load_messages("ko")) for item in seen.changed)
    assert line == "간편환불: 취소됐어요. 더는 안내하지 마세요"


def test_a_launch_without_name_or_date_is_announced_without_inventing_any(database: Database) -> None:
    desk = furnish(database, "다음 주쯤 뭔가 하나 열릴 것 같아요. 자세한 건 추후 공지할게요.")
    text = everything(desk.card("headsup_card"))
    assert "일정 미정" in text or "주" in text
    assert "None" not in text
