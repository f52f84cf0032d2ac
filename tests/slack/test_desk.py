"""The approver's desk in Slack: cards, modals and clicks over the whole service, as people meet them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from support.databases import Databases
from support.desk import INTERNAL, STORY, read
from support.deskslack import SlackDesk, check_modals, slack_desk
from support.workspace import LocalSlack

from bridge.domain.notes import Kind
from bridge.store.schema import AnnouncementRow

OPEN = "원래 쓰던 건 어떻게 돼요?"


@pytest.fixture
def desk(workspace: LocalSlack, databases: Databases, tmp_path: Path) -> Iterator[SlackDesk]:
    with slack_desk(workspace, databases.sqlite(tmp_path), tmp_path) as desk:
        yield desk


LONG = "12/1(화) 오전 10시에 *간편환불*이 오픈됩니다.\n" + "\n".join(
    f"• 제한: {n}번째 상품은 <!channel> 하루 {n}회까지만 {'아주 ' * 20}천천히 환불돼요\n• (내부) {n}번 한도는 {n}천만원 {'절대 ' * 12}비공개"
    for n in range(1, 240)
)


# Whether the reader is unsure of a note may change as it learns; the test takes two of those it is unsure of now.
UNSURE = ("간편송금 오픈 준비 중입니다", "자동이체 오픈 준비 중입니다")


def test_from_the_card_to_the_agents_channel(desk: SlackDesk) -> None:
    ws = desk.ws
    ws.click("approver", desk.card("새 오픈 공지"), "headsup_send")
    told = desk.card("오픈 예고: 간편환불", user="agent1", channel="agents")
    assert "12월 1일(화) 오전 10:00" in told["shown"]
    desk.card("예고 보냄 · 14:0")

    ws.click("approver", desk.card("매뉴얼 승인: 간편환불"), "review_approve")
    manual = desk.card("[필독] 간편환불", user="agent1", channel="agents")
    assert "수수료는 없습니다" in manual["shown"]
    assert "이승인" in desk.card("승인하고 배포했어요")["shown"]
    assert "3천만원" not in ws.everything_shown("agent1") + ws.everything_shown("lead")
    assert ws.pings.count(ws.user_id("agent1")) == 0


def test_two_approvers_and_somebody_who_may_not(desk: SlackDesk) -> None:
    ws = desk.ws
    card = desk.card("매뉴얼 승인: 간편환불")
    ws.click("approver", card, "review_approve")
    ws.click("deputy", card, "review_approve")
    ws.wait_for(lambda: ws.find("deputy", "review", "이승인 님이 이미 승인했어요"))
    assert ws.find("approver", "review", "이미 승인했어요") is None

    ws.click("planner", desk.card("빠진 것", user="planner", channel="planning"), "interview_leave")
    desk.card("CS가 대신 채우기로 했어요", user="planner", channel="planning")


def test_the_planner_in_the_review_channel_may_not_decide(desk: SlackDesk) -> None:
    ws = desk.ws
    ws.invite("approver", "review", "planner")
    desk.propose(STORY, asked=OPEN)
    card = desk.card("v1 → v2", user="planner")
    for action in ("review_approve", "review_edit", "review_reject", "review_read", "review_confirmed_only"):
        ws.click("planner", card, action)
    ws.click("planner", card, "review_grade", "참고")
    ws.wait_for(lambda: [m for m in ws.seen("planner", "review") if "권한이 없어요" in m["shown"]][5:] or None)
    assert ws.modal("planner") is None
    assert desk.newest().state == "in_review"
    assert desk.launch_row().grade == "must_read"


def test_an_edit_shows_was_and_is_and_a_crossed_one_gives_her_text_back(desk: SlackDesk) -> None:
    ws = desk.ws
    card = desk.card("매뉴얼 승인: 간편환불")
    ws.click("approver", card, "review_edit")
    ws.click("deputy", card, "review_edit")
    field = _field(desk, "deputy", "간편환불은 12월 1일")
    ws.submit("deputy", {field: "간편환불을 12월 1일(화) 오전 10시에 엽니다."})
    text = desk.card("v1 → v2")["shown"]
    assert "“간편환불은 12월 1일(화) 오전 10시부터" in text
    assert "“간편환불을 12월 1일(화) 오전 10시에 엽니다.”" in text

    fee = _field(desk, "approver", "수수료는 없습니다.")
    ws.submit(
        "approver",
        {
            fee: "수수료는 한 번도 받지 않습니다.",
            _field(desk, "approver", "간편환불은 12월 1일"): "제가 고친 요약입니다.",
        },
    )
    shown = desk.modal()["shown"]
    assert "그사이 다른 수정이 있었어요" in shown
    assert "제가 고친 요약입니다." in shown
    ws.submit("approver", {})
    assert desk.newest().number == 3
    assert "수수료는 한 번도 받지 않습니다." in desk.card("v2 → v3")["shown"]


def test_an_edit_begun_before_an_approval_says_that_the_earlier_version_has_gone_out(desk: SlackDesk) -> None:
    ws = desk.ws
    card = desk.card("매뉴얼 승인: 간편환불")
    ws.click("approver", card, "review_edit")
    ws.click("deputy", card, "review_approve")
    desk.card("승인하고 배포했어요")
    ws.submit("approver", {_field(desk, "approver", "수수료는 없습니다."): "수수료는 한 번도 받지 않습니다."})
    shown = desk.modal()["shown"]
    assert "수정 v1이 승인되어 센터에 나갔어요" in shown
    assert "수수료는 한 번도 받지 않습니다." in shown
    assert desk.newest().number == 1
    ws.submit("approver", {})
    assert (desk.newest().number, desk.newest().state) == (2, "in_review")
    assert "수수료는 한 번도 받지 않습니다." in desk.card("v1 → v2")["shown"]


def test_held_back_words_are_refused_in_their_own_field(desk: SlackDesk) -> None:
    ws = desk.ws
    ws.click("approver", desk.card("매뉴얼 승인: 간편환불"), "review_edit")
    field = _field(desk, "approver", "수수료는 없습니다.")
    ws.submit("approver", {field: f"수수료는 없습니다. {INTERNAL}입니다."})
    modal = desk.modal()
    assert list(modal["errors"]) == [field]
    assert "내부용으로 보류한 문장" in modal["errors"][field]
    assert desk.newest().number == 1


def test_an_outdated_card_is_refused_with_the_way_on(desk: SlackDesk) -> None:
    ws = desk.ws
    old = desk.card("매뉴얼 승인: 간편환불")
    revision = desk.propose(STORY.replace("수수료 없음", "수수료 500원"))
    desk.card("v1 → v2")
    assert revision == desk.newest().id
    _click_as_it_was(desk, "approver", old, "review_approve")
    ws.wait_for(lambda: ws.find("approver", "review", "수정 v2까지 나왔어요"))
    assert desk.newest().state == "in_review"


def test_sending_only_what_is_confirmed_shows_it_first(desk: SlackDesk) -> None:
    ws = desk.ws
    desk.propose(STORY, asked=OPEN)
    ws.click("approver", desk.card("v1 → v2"), "review_confirmed_only")
    preview = desk.modal()["shown"]
    assert "답이 정해진 것만 남긴 내용이에요" in preview
    assert OPEN not in preview
    assert "3천만원" not in preview
    ws.submit("approver", {})
    manual = desk.card("[필독] 간편환불", user="agent1", channel="agents")
    assert OPEN not in manual["shown"]
    for line in manual["shown"].split("\n"):
        assert line.strip() in preview or "확인" in line or "본사" in line or "manual" in line or "미확인자" in line


def test_a_rejection_with_a_reason_reaches_the_planner(desk: SlackDesk) -> None:
    ws = desk.ws
    ws.click("approver", desk.card("매뉴얼 승인: 간편환불"), "review_reject")
    ws.submit("approver", {"reason": "정보가 부족해요", "note": "환불 <!channel> 기한이 궁금해요"})
    told = desk.card("초안이 반려됐어요", user="planner", channel="planning")
    assert told["thread_ts"] == desk.note_ts
    assert "정보가 부족해요: 환불 <!channel> 기한이 궁금해요" in told["shown"]
    assert "channel" not in ws.pings
    desk.card("반려했어요")


def test_the_whole_manual_page_by_page_with_what_is_held_back_apart(desk: SlackDesk) -> None:
    ws = desk.ws
    ws.click("approver", desk.card("새 오픈 공지"), "headsup_review")
    shown = desk.modal()["shown"]
    assert "센터가 보게 될 내용 전체예요" in shown
    assert "채팅에 붙여넣을 답" in shown
    assert shown.index("3천만원") > shown.index("내부용이라 뺀 문장") > shown.index("채팅에 붙여넣을 답")
    ws.submit("approver", {})
    desk.card("[필독] 간편환불", user="agent1", channel="agents")


def test_the_planner_answers_by_button_and_in_his_own_words(desk: SlackDesk) -> None:
    ws = desk.ws
    thread = desk.card("빠진 것", user="planner", channel="planning")
    ws.click("planner", thread, "interview_write", None)
    ws.submit("planner", {"text": "앱 5.2 이상에서만 되고 PC웹은 3월에 열려요"})
    desk.card("앱 5.2 이상에서만", user="planner", channel="planning")
    ws.wait_for(lambda: desk.newest().number == 2 or None)
    assert desk.newest().origin == "answer"


def test_opened_from_the_messages_menu(desk: SlackDesk) -> None:
    ws = desk.ws
    ws.click("approver", desk.card("매뉴얼 승인: 간편환불"), "review_approve")
    desk.card("[필독] 간편환불", user="agent1", channel="agents")
    ws.shortcut("planner", "report_opening", channel="planning", ts=desk.note_ts)
    assert "간편환불" in desk.modal("planner")["shown"]
    ws.use("planner", "opening_delayed")
    ws.wait_for(lambda: "언제 열리나요" in desk.modal("planner")["shown"] or None)
    before = desk.launch_row().opens_at
    ws.use("planner", "opening_new_time_0")
    ws.wait_for(lambda: "센터에 새 시각을 알려요" in desk.modal("planner")["shown"] or None)
    assert desk.launch_row().opens_at != before
    desk.card("변경 소식이 있어 확인하고 있어요", user="agent1", channel="agents")
    ws.shortcut("planner", "report_opening", channel="planning", ts=desk.note_ts)
    ws.use("planner", "opening_opened")
    ws.wait_for(lambda: "센터에 오픈됐다고 전했어요" in desk.modal("planner")["shown"] or None)
    desk.card("오픈됐어요", user="agent1", channel="agents")
    assert desk.launch_row().state == "live"


def test_an_unsure_note_is_asked_about_privately_and_a_no_is_met_with_silence(desk: SlackDesk) -> None:
    ws = desk.ws
    first, second = UNSURE
    assert read(first)[1].ask
    assert read(second)[1].ask
    ws.post("planner2", "planning", first)
    asked = desk.card("오픈 공지인가요?", user="planner2", channel="@bridge")
    ws.click("planner2", asked, "asking_no")
    desk.card("지나갈게요", user="planner2", channel="@bridge")
    assert len([m for m in ws.seen("approver", "review") if "새 오픈 공지" in m["shown"]]) == 1
    ws.post("planner2", "planning", second)
    again = ws.wait_for(lambda: next((m for m in ws.seen("planner2", "@bridge") if second in m["shown"]), None))
    ws.click("planner2", again, "asking_yes")
    ws.wait_for(lambda: [m for m in ws.seen("approver", "review") if "새 오픈 공지" in m["shown"]][1:] or None)
    desk.card("오픈 공지로 등록했어요", user="planner2", channel="@bridge")
    assert ws.find("planner", "planning", "오픈 공지인가요?") is None


def test_a_missed_note_is_registered_from_its_menu_by_those_who_may(desk: SlackDesk) -> None:
    ws = desk.ws
    missed = ws.post("planner2", "planning", "간편송금 건 12월 8일로 봐 주세요")
    ws.settle()
    ws.shortcut("planner2", "register_launch", channel="planning", ts=missed.ts)
    ws.wait_for(lambda: ws.find("approver", "review", "12월 8일"))
    ws.wait_for(lambda: ws.find("planner2", "planning", "오픈 공지로 등록했어요"))


def test_an_old_announcement_is_registered_by_its_link(desk: SlackDesk) -> None:
    ws = desk.ws
    words = "점심은 11시 반에 먹어요"
    assert not read(words)[1].ask
    old = ws.post("planner2", "planning", words)
    ws.settle()
    link = f"https://hanpay.slack.com/archives/{ws.channel_id('planning')}/p{old.ts.replace('.', '')}"
    ws.command("planner", "planning", "/bridge", link)
    ws.wait_for(lambda: ws.find("planner", "planning", "오픈 공지로 등록했어요"))
    ws.wait_for(lambda: [m for m in ws.seen("approver", "review") if "새 오픈 공지" in m["shown"]][1:] or None)
    ws.command("planner", "planning", "/bridge", link)
    ws.wait_for(lambda: ws.find("planner", "planning", "이미 등록된 공지예요"))
    nothing = link.replace(old.ts.replace(".", ""), "1000000000000100")
    ws.command("planner", "planning", "/bridge", nothing)
    ws.wait_for(lambda: ws.find("planner", "planning", "그 메시지를 찾지 못했어요"))
    for word in ("현황", "Status"):
        ws.command("planner", "planning", "/bridge", word)
    ws.wait_for(lambda: [m for m in ws.seen("planner", "planning") if "늦은 것" in m["shown"]][1:] or None)
    ws.command("planner", "planning", "/bridge", "현왕 <!channel>")
    answer = ws.wait_for(lambda: ws.find("planner", "planning", "모르는 말이에요"))
    assert "‘현왕 &lt;!channel&gt;’" in answer["shown"]
    assert "`/bridge 현황`은" in answer["shown"]
    ws.command("planner", "planning", "/bridge", "도움말")
    helped = ws.wait_for(lambda: [m for m in ws.seen("planner", "planning") if "`/bridge 현황`은" in m["shown"]][1:])
    assert "모르는" not in helped[-1]["shown"]


def test_a_form_becomes_a_note_in_the_planning_channel_and_is_taken_up_as_one(desk: SlackDesk) -> None:
    ws = desk.ws
    ws.shortcut("planner", "announce_form")
    assert "센터에 나가지 않아요" in desk.modal("planner")["shown"]
    filled = {"name": "자동 *충전* <!channel>", "day": "2026-12-03", "at": "10:00", "price": "수수료 없음"}
    ws.submit("planner", {**filled, "internal": "목표 거래액 3억"})
    note = desk.card("양식으로 올렸어요", user="planner", channel="planning")
    assert "12/3(목) 10:00" in note["shown"]
    ws.wait_for(lambda: ws.find("approver", "review", "12월 3일(목) 오전 10:00"))
    ws.wait_for(lambda: [m for m in ws.seen("approver", "review") if "목표 거래액 3억" in m["shown"]] or None)
    with desk.service.database.read(desk.client) as session:
        (form,) = session.scalars(
            select(AnnouncementRow).where(AnnouncementRow.text.contains("수수료 없음\n• (내부) 목표"))
        ).all()
        assert (form.ts, form.state) == (note["ts"], "accepted")
    assert ws.pings.count(ws.user_id("agent1")) == 0


def test_whoever_posted_a_missed_note_may_register_it_though_nothing_of_hers_was_ever_taken(desk: SlackDesk) -> None:
    ws = desk.ws
    words = "점심은 11시 반에 먹어요"
    assert read(words)[1].kind is Kind.OTHER
    assert not read(words)[1].ask
    missed = ws.post("planner2", "planning", words)
    ws.settle()
    ws.shortcut("planner2", "register_launch", channel="planning", ts=missed.ts)
    ws.wait_for(lambda: ws.find("planner2", "planning", "오픈 공지로 등록했어요"))


def test_a_grade_is_chosen_on_the_card(desk: SlackDesk) -> None:
    ws = desk.ws
    ws.click("approver", desk.card("매뉴얼 승인: 간편환불"), "review_grade", "긴급")
    desk.card("[긴급] 간편환불")
    assert desk.launch_row().grade == "urgent"


def test_ids_and_values_hold_nothing_that_anybody_wrote(desk: SlackDesk) -> None:
    ws = desk.ws
    desk.propose(STORY, asked=OPEN)
    card = desk.card("v1 → v2")
    for action in ("review_edit", "review_reject", "review_read", "review_confirmed_only"):
        ws.click("approver", card, action)
        ws.wait_for(lambda: ws.modal("approver"))
        ws.close_modal("approver", everything=True)
    check_modals(ws)
    hidden = [text for call in ws.calls for text in _hidden(call["args"])]
    assert hidden
    for text in hidden:
        assert "3천만원" not in text
        assert "환불" not in text


def _hidden(value: object) -> Iterator[str]:
    """Yield ids, values and metadata of everything that was sent."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key in ("value", "private_metadata", "action_id", "block_id", "callback_id", "metadata"):
                yield str(item)
            else:
                yield from _hidden(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _hidden(item)


def _field(desk: SlackDesk, user: str, text: str) -> str:
    """Return the id of the field on somebody's form that begins with `text`."""
    for block in desk.modal(user)["blocks"]:
        if block["type"] == "input" and block["element"].get("initial_value", "").startswith(text):
            return str(block["block_id"])
    raise AssertionError(f"no field holds {text!r}")


def _click_as_it_was(desk: SlackDesk, user: str, card: dict[str, object], action: str) -> None:
    """Click a button as it stood on somebody's screen before the card was brought up to date."""
    message = desk.ws.state.channel("review").find(str(card["ts"]))
    assert message is not None
    message.blocks = card["blocks"]  # type: ignore[assignment]
    desk.ws.click(user, card, action)


def test_a_note_of_40_000_characters_stays_within_slacks_limits_and_loses_nothing(
    workspace: LocalSlack, databases: Databases, tmp_path: Path
) -> None:
    with slack_desk(workspace, databases.sqlite(tmp_path), tmp_path, LONG[:40_000]) as desk:
        ws = desk.ws
        card = desk.card("매뉴얼 승인: 간편환불")
        assert "끝까지 읽고 배포" in str(card["blocks"])
        assert "review_approve" not in str(card["blocks"]).replace("review_approve_form", "")
        ws.click("approver", card, "review_read")
        read = desk.modal()["shown"]
        while "review_read_on" in str(desk.modal()["blocks"]):
            before = desk.modal()["shown"]
            ws.use("approver", "review_read_on")
            ws.wait_for(lambda: desk.modal()["shown"] != before or None)  # noqa: B023
            read += desk.modal()["shown"]
        entry = desk.newest().body
        assert len(entry["pieces"]) > 50
        for piece in entry["pieces"]:
            if piece["visibility"] != "internal":
                assert _bare(piece["text"]) in _bare(read)
        ws.close_modal("approver", everything=True)
        ws.click("approver", card, "review_edit")
        ws.use("approver", "review_edit_part_0")
        assert any(block["type"] == "input" for block in desk.modal()["blocks"])
        ws.close_modal("approver", everything=True)
        check_modals(ws)
        assert "channel" not in ws.pings


def _bare(text: str) -> str:
    return "".join(text.split())
