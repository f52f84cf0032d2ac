"""What a planner says in passing in the thread of his announcement: no news of it is met with silence (P6)."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from support.blocks import everything
from support.town import Town, build_town, kst

from bridge.domain.news import NewsKind
from bridge.services import announcements
from bridge.store import directory
from bridge.store.database import Database
from bridge.store.schema import LaunchRow, NewsRow

THREAD = "1763900000.000100"
HELD = "*변경 소식이 있어"


@pytest.fixture
def town(local_database: Database) -> Town:
    return build_town(local_database)


def kinds(town: Town) -> list[str]:
    with town.database.read(town.floor.client) as session:
        return list(session.scalars(select(NewsRow.kind).order_by(NewsRow.id)))


def answer(town: Town) -> str:
    """Return what the planner was told last in his thread."""
    return everything(town.chat.in_channel("C_PLANNING")[-1].message)


@pytest.mark.parametrize(
    ("said", "opens", "kind"),
    [
        ("시간만 10시 → 11시로 변경됩니다", kst(12, 1, 11), NewsKind.POSTPONED),
        ("12/4(금) 14시에 오픈합니다", kst(12, 4, 14), NewsKind.POSTPONED),
        ("12/4로 조정되었습니다 참고 부탁드려요", kst(12, 4), NewsKind.POSTPONED),
        ("QA 이슈로 오픈 홀딩입니다. 일정 확정되면 공유할게요", None, NewsKind.POSTPONED),
        ("수수료 500원으로 변경됐어요", kst(12, 1, 10), NewsKind.CHANGE),
        ("수수료가 없음에서 500원으로 인상됩니다", kst(12, 1, 10), NewsKind.CHANGE),
        ("대상에서 법인 고객은 빠집니다", kst(12, 1, 10), NewsKind.CHANGE),
    ],
)
def test_what_he_changes_in_passing_is_held_and_answered(town: Town, said: str, opens: object, kind: NewsKind) -> None:
    town.note(said, kst(11, 25, 14), thread_ts=THREAD)
    town.at(kst(11, 25, 14))
    assert kinds(town) == [kind]
    assert town.launch().opens_at == opens
    assert town.said()[-1].startswith(HELD)
    assert "읽었어요" in answer(town)


def test_a_day_after_a_stop_is_news_again(town: Town) -> None:
    town.note("일단 보류할게요. 일정은 다시 말씀드리겠습니다", kst(11, 25, 14), thread_ts=THREAD)
    town.at(kst(11, 25, 14))
    assert town.launch().opens_at is None
    assert "새 일정은 아직 정해지지 않은 것으로 알게요" in answer(town)
    town.approve(kst(11, 25, 15))
    town.at(kst(11, 25, 15))
    town.note("법무 검토 끝났습니다. 12/10(목) 10시에 오픈해요", kst(11, 30, 10), thread_ts=THREAD)
    town.at(kst(11, 30, 10))
    assert town.launch().opens_at == kst(12, 10, 10)
    assert "12월 10일(목) 오전 10:00" in answer(town)
    assert town.launch().frozen_at is not None


@pytest.mark.parametrize(
    "said",
    [
        "12/1에 오픈합니다",
        "배너 문구 살짝 조정했습니다",
        "첫인상이 좋네요",
        "2차 오픈은 12/9입니다",
        "iOS는 12/3 오픈 예정이에요",
        "오늘 회의 15시로 변경됐어요",
        "12/4에 오픈할까요?",
    ],
)
def test_what_changes_nothing_holds_nothing(town: Town, said: str) -> None:
    town.note(said, kst(11, 25, 14), thread_ts=THREAD)
    town.at(kst(11, 25, 14))
    assert kinds(town) == []
    assert town.launch().frozen_at is None


def test_who_is_not_understood_hears_that(town: Town) -> None:
    town.note(
        "iOS는 심사 때문에 12/7로 밀리고 안드로이드만 예정대로 12/1 오픈합니다", kst(11, 25, 14), thread_ts=THREAD
    )
    town.at(kst(11, 25, 14))
    assert town.launch().opens_at == kst(12, 1, 10)
    assert "무엇이 바뀌는지는 읽지 못했어요" in answer(town)
    assert town.said()[-1].startswith(HELD)


def test_what_opened_and_was_taken_back_is_embargoed_and_the_phones_are_thought_of(town: Town) -> None:
    town.change(state="live", opened_at=kst(12, 1, 10))
    town.note("간편환불 장애로 오픈 롤백했습니다. 재오픈은 12/5(토) 10시 예정이에요", kst(12, 1, 14))
    town.at(kst(12, 1, 14))
    assert (town.launch().state, town.launch().opens_at) == ("approved", kst(12, 5, 10))
    assert town.said()[-1].startswith(HELD)
    assert any("긴급 공지" in text for text in town.said("C_REVIEW"))


@pytest.mark.parametrize(
    "said", ["이번 분기엔 못 나갈 것 같아요", "취소될 수도 있어요", "오픈 하루 늦어질 수도 있어요"]
)
def test_what_is_perhaps_off_is_held_and_asked_about(town: Town, said: str) -> None:
    town.note(said, kst(11, 25, 14), thread_ts=THREAD)
    town.at(kst(11, 25, 14))
    assert kinds(town) == [NewsKind.CHANGE]
    assert (town.launch().state, town.launch().opens_at) == ("approved", kst(12, 1, 10))
    assert town.said()[-1].startswith(HELD)
    assert "무엇이 바뀌는지는 읽지 못했어요" in answer(town)


def test_a_value_that_is_another_from_a_day_on_leaves_open_what_is_open(town: Town) -> None:
    town.change(state="live", opened_at=kst(12, 1, 10))
    said = "간편환불 수수료가 12/7(월)부터 300원에서 500원으로 변경됩니다."
    town.note(said, kst(12, 3, 14), thread_ts=THREAD)
    town.at(kst(12, 3, 14))
    assert kinds(town) == [NewsKind.CHANGE]
    assert (town.launch().state, town.launch().opens_at) == ("live", kst(12, 1, 10))
    assert town.said()[-1].startswith(HELD)


@pytest.mark.parametrize(
    "said", ["해외카드 지원은 취소됐어요", "가격 인상은 안 하기로 했어요", "취소 안 하기로 했어요"]
)
def test_what_calls_something_else_off_is_held_and_asked_about(town: Town, said: str) -> None:
    town.note(said, kst(11, 25, 14), thread_ts=THREAD)
    town.at(kst(11, 25, 14))
    assert kinds(town) == [NewsKind.CHANGE]
    assert (town.launch().state, town.launch().opens_at) == ("approved", kst(12, 1, 10))
    assert town.said()[-1].startswith(HELD)
    assert "무엇이 바뀌는지는 읽지 못했어요" in answer(town)
    assert town.said("C_REVIEW")[-1].startswith("변경 공지가 올라왔어요")


@pytest.mark.parametrize(
    ("said", "thread", "understood"),
    [
        ("간편환불 수수료가 12/10(목)부터 500원으로 인상됩니다", None, True),
        ("간편환불 이용료가 12/10부터 인상됩니다", None, False),
        ("이용료가 12/10부터 인상됩니다", THREAD, False),
        ("한도가 하루 5회로 늘었어요", THREAD, True),
    ],
)
def test_another_value_is_news_of_its_launch_and_moves_no_day(
    town: Town, said: str, thread: str | None, understood: bool
) -> None:
    town.note(said, kst(11, 25, 14), thread_ts=thread)
    town.at(kst(11, 25, 14))
    assert kinds(town) == [NewsKind.CHANGE]
    assert town.launch().opens_at == kst(12, 1, 10)
    assert town.said()[-1].startswith(HELD)
    assert ("무엇이 바뀌는지는 읽지 못했어요" in answer(town)) is not understood
    with town.database.read(town.floor.client) as session:
        assert session.scalars(select(LaunchRow.name)).all() == ["간편환불"]


def test_who_names_a_launch_in_part_is_asked_whether_its_value_changes(town: Town) -> None:
    town.note("환불 수수료가 12/10부터 500원으로 인상됩니다", kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    assert kinds(town) == []
    assert "이미 공지된 간편환불과 같은 건인가요?" in town.said("D_PLANNER")[-1]
    with town.database.read(town.floor.client) as session:
        assert session.scalars(select(LaunchRow.name)).all() == ["간편환불"]


CANCELLED = "간편환불 오픈이 취소되었습니다. 추후 재공지하겠습니다."


@pytest.mark.parametrize(
    ("said", "thread", "opens"),
    [
        ("다시 진행하기로 했습니다. 12/4(금) 14시 오픈이에요", THREAD, kst(12, 4, 14)),
        ("취소 아니고 예정대로 진행합니다! 착오였어요", THREAD, kst(12, 1, 10)),
        ("변동 없이 다시 진행합니다", THREAD, kst(12, 1, 10)),
        ("간편환불 취소 아니고 예정대로 진행합니다! 착오였어요", None, kst(12, 1, 10)),
        (
            "취소됐던 간편환불 다시 진행합니다. 12/9(수) 14시 오픈이에요. 조건은 동일합니다.",
            None,
            kst(12, 9, 14),
        ),
    ],
)
def test_what_was_called_off_and_comes_all_the_same_waits_for_an_approver(
    town: Town, said: str, thread: str | None, opens: object
) -> None:
    town.note(CANCELLED, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    assert town.launch().state == "cancelled"
    town.note(said, kst(11, 26, 10), thread_ts=thread)
    town.at(kst(11, 26, 10))
    launch = town.launch()
    assert (launch.state, launch.opens_at, launch.frozen_at is not None) == ("approved", opens, True)
    assert kinds(town) == [NewsKind.CANCEL, NewsKind.RESUMED]
    assert town.said()[-1].startswith(HELD)
    assert "변경 소식이 있어" in everything(town.chat.in_channel("C_AGENTS")[0].message)
    assert "다시 진행하시는 것으로 읽었어요" in answer(town)
    town.approve(kst(11, 26, 11))
    town.at(kst(11, 26, 11))
    assert town.launch().frozen_at is None
    assert "취소됐어요" not in town.said()[-1]
    assert town.chat.in_channel("C_AGENTS")[-1].thread_ts is None or town.chat.in_channel("C_AGENTS")[-1].message.aloud


@pytest.mark.parametrize(
    ("said", "thread"),
    [
        ("간편환불 2.0 서비스를 12/10(목) 10시에 다시 오픈합니다", None),
        ("간편환불함 재개합니다", None),
        ("주문 취소가 아니라 반품으로 안내 부탁드려요", THREAD),
        ("선물포장은 다시 진행합니다", THREAD),
    ],
)
def test_what_speaks_of_another_brings_nothing_back(town: Town, said: str, thread: str | None) -> None:
    town.note("12/9(수) 10시 *선물포장* 서비스를 오픈합니다.", kst(11, 24, 12))
    town.note(CANCELLED, kst(11, 25, 14))
    town.note(said, kst(11, 26, 10), thread_ts=thread)
    town.at(kst(11, 26, 10))
    assert town.launch().state == "cancelled"
    assert NewsKind.RESUMED not in kinds(town)


@pytest.mark.parametrize(
    "said", ["보안 점검 끝나서 12/10(목) 10시에 다시 오픈합니다", "그때 그 건 다시 진행합니다. 12/10(목) 10시예요"]
)
def test_words_that_sound_like_a_doubt_hold_nothing_off(town: Town, said: str) -> None:
    town.note(CANCELLED, kst(11, 25, 14))
    town.note(said, kst(11, 26, 10), thread_ts=THREAD)
    town.at(kst(11, 26, 10))
    assert (town.launch().state, town.launch().opens_at) == ("approved", kst(12, 10, 10))


@pytest.mark.parametrize(
    "said",
    [
        "다시 진행할지 검토 중이에요",
        "다시 진행하나요?",
        "취소된 건 다시 공지드릴게요",
        "재오픈 문의 오면 알려주세요",
        "수고하셨습니다",
    ],
)
def test_talk_under_what_was_called_off_brings_nothing_back(town: Town, said: str) -> None:
    town.note(CANCELLED, kst(11, 25, 14))
    town.note(said, kst(11, 26, 10), thread_ts=THREAD)
    town.at(kst(11, 26, 10))
    assert town.launch().state == "cancelled"
    assert NewsKind.RESUMED not in kinds(town)


def test_news_that_its_planner_deletes_is_shown_as_deleted_and_waits_for_the_approver(town: Town) -> None:
    at = kst(11, 25, 14)
    town.note("[변경] 간편환불 수수료 없음 → 500원으로 변경됩니다.", at)
    town.at(at)
    with town.database.write(town.floor.client) as session:
        bound = directory.channel(session, town.floor.planning)
        assert bound is not None
        announcements.deleted(session, bound, f"{at.timestamp():.6f}", now=at)
    town.at(at)
    (card,) = [kept for kept in town.chat.in_channel("C_REVIEW") if "변경 공지가 올라왔어요" in kept.message.text]
    assert "기획자가 이 공지를 지웠어요" in everything(card.message)
    assert town.launch().frozen_at is not None


def test_a_cancellation_that_its_planner_deletes_stands_and_everybody_is_told_how_to_take_it_back(town: Town) -> None:
    at = kst(11, 25, 14)
    town.note(CANCELLED, at)
    town.at(at)
    with town.database.write(town.floor.client) as session:
        bound = directory.channel(session, town.floor.planning)
        assert bound is not None
        for _ in range(2):  # Slack tells it twice
            announcements.deleted(session, bound, f"{at.timestamp():.6f}", now=at)
    town.at(at)
    assert town.launch().state == "cancelled"
    card = town.chat.in_channel("C_REVIEW")[-1]
    assert "기획자가 이 취소 공지를 지웠어요" in everything(card.message)
    assert "취소가 아니에요" in everything(card.message)
    assert len([text for text in town.said("C_REVIEW") if text.startswith("취소 공지가")]) == 2
    assert "글이 지워져도 취소는 그대로예요" in answer(town)
    assert len([text for text in town.said("C_PLANNING") if "글이 지워져도" in text]) == 1
    town.note("취소 아니고 예정대로 진행합니다", kst(11, 25, 15), thread_ts=THREAD)
    town.at(kst(11, 25, 15))
    assert town.launch().state == "approved"


@pytest.mark.parametrize(
    "said", ["건당 300원 받기로 했어요", "일단 스톱해 주세요", "Sorry, the fee is 300 won, not 500 won."]
)
def test_what_is_decided_or_stopped_in_passing_is_asked_about(town: Town, said: str) -> None:
    town.note(said, kst(11, 25, 14), thread_ts=THREAD)
    town.at(kst(11, 25, 14))
    assert kinds(town) == [NewsKind.CHANGE]
    assert town.said()[-1].startswith(HELD)
    assert "무엇이 바뀌는지는 읽지 못했어요" in answer(town)


@pytest.mark.parametrize(
    "said",
    [
        "간편환불 취소될 수도 있습니다. 확정되면 공유할게요",
        "오픈된 간편환불 오류로 롤백했습니다",
        "간편환불 안내 중단해 주세요",
        "[공지] 간편환불 이용 대상이 VIP에서 전체로 변경",
        "We're dropping overseas cards from 간편환불",
    ],
)
def test_what_calls_a_known_launch_in_the_channel_is_news_and_no_question(town: Town, said: str) -> None:
    town.note(said, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    assert len(kinds(town)) == 1
    assert town.launch().frozen_at is not None
    assert town.said("D_PLANNER") == []


@pytest.mark.parametrize(
    "said", ["간편환불 배너 시안 공유드립니다", "간편환불 문의 많으면 알려주세요", "간편환불 QA는 어디까지 됐나요?"]
)
def test_talk_of_a_known_launch_in_the_channel_holds_nothing(town: Town, said: str) -> None:
    town.note(said, kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    assert (kinds(town), town.launch().frozen_at) == ([], None)


def test_what_opened_and_was_taken_down_lifts_no_embargo(town: Town) -> None:
    town.note("오픈됐는데 문제 있어서 다시 내렸습니다", kst(12, 1, 11), thread_ts=THREAD)
    town.at(kst(12, 1, 11))
    assert (town.launch().state, town.launch().opens_at) == ("approved", None)
    assert not any(text.startswith("*오픈됐어요") for text in town.said())
    assert town.said()[-1].startswith(HELD)


def test_that_nothing_changes_holds_nothing(town: Town) -> None:
    town.note("일정 변동 없습니다!", kst(11, 25, 14), thread_ts=THREAD)
    town.at(kst(11, 25, 14))
    assert (kinds(town), town.launch().frozen_at) == ([], None)


def test_what_is_on_hold_by_now_is_news_and_no_question(town: Town) -> None:
    town.note("간편환불 is now on hold until further notice", kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    assert kinds(town) == [NewsKind.POSTPONED]
    assert town.launch().opens_at is None
    assert town.said("D_PLANNER") == []
