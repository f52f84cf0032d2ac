"""Two centers, two audiences: each has its own entry from the draft to the roll, and hears only of what is its own."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from support.floor import AGENT, APPROVER, LEAD, SECOND, join
from support.town import Town, build_town, kst

from bridge.domain.people import Actor
from bridge.domain.search.synonyms import Synonyms
from bridge.errors import NotFoundError
from bridge.services import (
    audiences,
    briefing,
    catching_up,
    confirmation,
    lookup,
    manual_files,
    news_view,
    review,
    revisions,
    windows,
)
from bridge.services.bridges import ChannelSpec, Setup, set_up
from bridge.services.chat import Member
from bridge.services.known_bridges import find
from bridge.services.lookup import Answer
from bridge.services.overview import Overview
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import ChannelRow, EntryRow, LaunchRow, NewsRow, PersonRow

OWNER_AGENT = Actor("T0CENTER", "U_OWNER_AGENT")
OWNER_LEAD = Actor("T0CENTER", "U_OWNER_LEAD")
NOTE = """12/8(화) 오전 10시 '묶음배달' 서비스를 오픈합니다.
• 대상: 앱 7.2 이상
[고객]
• 수수료 없음
• 신청 방법: 주문 화면에서 묶음배달을 고르면 됩니다
[사장님]
• 수수료 500원
• 신청 방법: 사장님 사이트 > 배달 설정에서 켭니다
"""
DEARER = "[정정] 묶음배달 사장님 수수료 정정드립니다.\n[사장님]\n• 수수료 700원"


@pytest.fixture
def town(database: Database) -> Town:
    town = build_town(database)
    with database.write(EVERYONE) as session:
        done = set_up(
            session,
            Setup(
                client="한빛",
                name="한빛 앱",
                center="점주센터",
                audience="owner",
                desk="chat",
                channels=(ChannelSpec("agents", "T0CENTER", "C_OWNERS"),),
            ),
            now=town.now,
        )
        assert done.channels_added == ("C_OWNERS",)
    join(database, town.floor, OWNER_AGENT, "agent", "점주 상담", center="점주센터")
    join(database, town.floor, OWNER_LEAD, "lead", "점주 팀장", center="점주센터")
    town.chat.channels["C_OWNERS"] = [Member("T0CENTER", OWNER_AGENT.user_id, "점주 상담", False)]
    town.chat.channels["C_EVERYBODY"] += [
        Member("T0CENTER", who.user_id, who.user_id, False) for who in (OWNER_AGENT, OWNER_LEAD)
    ]
    town.note(NOTE, kst(11, 24, 11))
    town.at(kst(11, 24, 11))
    return town


def entries(town: Town) -> dict[str, EntryRow]:
    with town.database.read(town.floor.client) as session:
        launch = session.scalars(select(LaunchRow).order_by(LaunchRow.id.desc())).first()
        assert launch is not None
        return {entry.audience: entry for entry in audiences.entries(session, launch.id)}


def decide(town: Town, audience: str, hour: int, *, minute: int = 0, reject: bool = False) -> int:
    """Approve or reject the newest version of an audience's entry; what follows is sent."""
    town.now = kst(11, 25, hour, minute)
    with town.database.write(town.floor.client) as session:
        newest = revisions.newest(session, entries(town)[audience].id)
        assert newest is not None
        if reject:
            review.reject(session, newest.id, reason="wrong", by=APPROVER, now=town.now)
        else:
            review.approve(session, newest.id, by=APPROVER, now=town.now)
    town.at(town.now)
    return newest.id


def shown(town: Town, channel: str) -> str:
    return "\n".join(
        str(kept.message.blocks) for kept in town.chat.in_channel(channel) if "묶음배달" in str(kept.message)
    )


def launch(town: Town) -> LaunchRow:
    with town.database.read(town.floor.client) as session:
        return session.scalars(select(LaunchRow).order_by(LaunchRow.id.desc())).first()  # type: ignore[return-value]


def test_a_warning_says_whose_manual_is_missing_where_another_has_its_own(town: Town) -> None:
    decide(town, "customer", 10)
    warned = [kept for kept in town.through(kst(12, 4, 9), kst(12, 7, 11)) if kept.channel == "D_APPROVER"]
    text = " / ".join(kept.message.text for kept in warned)
    assert "매뉴얼 없이 오픈 예정: 묶음배달 (사장님 응대용)" in text
    assert "고객" not in text


def test_each_center_is_told_its_own(town: Town) -> None:
    assert set(entries(town)) == {"customer", "owner"}
    cards = [
        str(kept.message.blocks) for kept in town.chat.in_channel("C_REVIEW") if "매뉴얼 승인" in kept.message.text
    ]
    assert len(cards) == 2
    assert "고객 응대용" in cards[0]
    assert "500원" not in cards[0]
    assert "사장님 응대용" in cards[1]
    assert "500원" in cards[1]
    first = decide(town, "customer", 10)
    assert launch(town).state == "approved"
    assert launch(town).approved_at is None  # the owners' center has nothing yet
    assert "묶음배달" not in shown(town, "C_OWNERS")
    decide(town, "owner", 11)
    assert launch(town).approved_at == kst(11, 25, 11)
    assert "500원" in shown(town, "C_OWNERS")
    assert "배달 설정" in shown(town, "C_OWNERS")
    assert "500원" not in shown(town, "C_AGENTS")
    assert "주문 화면" in shown(town, "C_AGENTS")

    # Who confirms which, and who is waited for.
    with town.database.write(town.floor.client) as session:
        assert confirmation.confirm(session, first, by=AGENT, now=town.now).totals.agents == 2
        confirmation.confirm(session, first, by=SECOND, now=town.now)
    assert launch(town).confirmed_at is None
    for who, waiting in ((LEAD, []), (OWNER_LEAD, ["묶음배달 (사장님)"])):
        with town.database.read(town.floor.client) as session:
            told = briefing.for_lead(session, town.floor.bridge, by=who, now=kst(11, 26, 8, 30))
            assert [one.name for one in told.missing if "묶음배달" in one.name] == waiting
    with town.database.write(town.floor.client) as session:
        own = entries(town)["owner"].approved_revision_id
        assert own is not None
        confirmation.confirm(session, own, by=OWNER_AGENT, now=town.now)
    assert launch(town).confirmed_at is not None


def test_everybody_finds_his_own(town: Town) -> None:
    decide(town, "customer", 10)
    decide(town, "owner", 11)
    expected = {
        AGENT: ("수수료는 없", "", "묶음배달 (고객)"),
        OWNER_AGENT: ("500원", "chat", "묶음배달 (사장님)"),
    }
    with town.database.write(town.floor.client) as session:
        for who, (words, desk, label) in expected.items():
            found = lookup.look_up(
                session, town.floor.bridge, "묶음배달 수수료", by=who, synonyms=Synonyms(), now=town.now
            )
            assert isinstance(found, Answer)
            assert words in str(found.card.entry)
            assert found.desk == desk
            assert "묶음배달" not in str(found.others)
            listed = lookup.look_up(session, town.floor.bridge, "", by=who, synonyms=Synonyms(), now=town.now)
            assert isinstance(listed, Overview)
            titles = [item.entry.title for item in listed.coming] + [item.title for item in listed.unread]
            assert [title for title in titles if "묶음배달" in title] == [label] * 2
        both = lookup.look_up(
            session, town.floor.bridge, "묶음배달 수수료", by=APPROVER, synonyms=Synonyms(), now=town.now
        )
        assert isinstance(both, Answer)
        assert "묶음배달 (" in str(both.others)
        with pytest.raises(NotFoundError):
            lookup.open_entry(session, entries(town)["customer"].id, by=OWNER_AGENT, now=town.now)
        newcomer = session.scalars(select(PersonRow).where(PersonRow.user_id == OWNER_AGENT.user_id)).one()
        names = [one.name for one in catching_up.unread(session, newcomer, now=town.now)]
        assert [name for name in names if "묶음배달" in name] == ["묶음배달 (사장님)"]
        files = manual_files.exported(session, town.floor.bridge, by=None, now=town.now)
        ours = [one for one in files if one.entry.name == "묶음배달"]
        kept, troubles = manual_files.doubles([manual_files.Source(str(one.meta["id"]), one) for one in ours])
        assert (len(kept), troubles) == (2, ())


def test_news_for_owners_changes_nothing_for_customers(town: Town) -> None:
    decide(town, "customer", 10)
    decide(town, "owner", 11)
    with town.database.write(town.floor.client) as session:
        for who in (AGENT, OWNER_AGENT):
            lookup.look_up(session, town.floor.bridge, "묶음배달 수수료", by=who, synonyms=Synonyms(), now=town.now)
    town.note(DEARER, kst(11, 25, 13))
    town.at(kst(11, 25, 13))
    assert "확인 중" in town.said("C_OWNERS")[-1] or "변경 소식" in town.said("C_OWNERS")[-1]
    decide(town, "owner", 14)
    assert launch(town).frozen_at is None
    (changed,) = [kept for kept in town.chat.in_channel("C_OWNERS") if "700원" in str(kept.message.blocks)][-1:]
    assert "confirmation_confirm" in str(changed.message.blocks)  # a price changed: they are asked again
    assert "700원" not in shown(town, "C_AGENTS")
    assert town.said("C_AGENTS")[-1].startswith("*확인이 끝났어요.*")
    with town.database.read(town.floor.client) as session:
        row = session.scalars(select(NewsRow)).one()
        assert [one.user_id for one in windows.lookups(session, row)] == [OWNER_AGENT.user_id]
        told = [kept.channel for kept in town.chat.posted if "오안내" in str(kept.message)]
        assert "D_OWNER_LEAD" in told
        assert "D_LEAD" not in told
        assert news_view.load(session, row.announcement_id) is not None


def test_a_change_for_both_is_settled_when_both_are_decided(town: Town) -> None:
    decide(town, "customer", 10)
    decide(town, "owner", 11)
    town.note("[변경] 묶음배달 오픈 일정이 12/8(화) 10시 → 12/10(목) 14시로 변경됩니다.", kst(11, 25, 13))
    town.at(kst(11, 25, 13))
    decide(town, "customer", 14)
    assert launch(town).frozen_at is not None  # the owners' center still waits
    with town.database.write(town.floor.client) as session:
        mine = lookup.look_up(
            session, town.floor.bridge, "묶음배달 수수료", by=AGENT, synonyms=Synonyms(), now=town.now
        )
        theirs = lookup.look_up(
            session, town.floor.bridge, "묶음배달 수수료", by=OWNER_AGENT, synonyms=Synonyms(), now=town.now
        )
    assert isinstance(mine, Answer)
    assert isinstance(theirs, Answer)
    assert mine.card.standing.embargoed
    assert str(theirs.card.standing) == "held"
    decide(town, "owner", 15, reject=True)  # 10시 stays what the owners' center says; the approver will edit it
    assert launch(town).frozen_at is None
    assert "12월 10일" in shown(town, "C_AGENTS")


def test_a_center_whose_manual_is_right_again_hears_which_answers_were_wrong_while_the_other_waits(town: Town) -> None:
    for audience in ("customer", "owner"):
        decide(town, audience, 10)
    town.note("[변경] 묶음배달 오픈 일정이 12/10(목) 10시로 변경됩니다.", kst(11, 25, 14))
    town.at(kst(11, 25, 14))
    decide(town, "customer", 15)
    assert "오안내 가능 구간: 11/25(수) 14:00–15:00" in str(town.chat.in_channel("C_AGENTS")[-1].message.blocks)
    (told,) = [kept.message for kept in town.chat.in_channel("D_LEAD") if "오안내" in str(kept.message.blocks)]
    assert "11/25(수) 14:00–15:00" in str(told.blocks)
    assert "오안내" not in str([kept.message for kept in town.chat.in_channel("D_OWNER_LEAD")])
    decide(town, "owner", 17)
    (told,) = [kept.message for kept in town.chat.in_channel("D_OWNER_LEAD") if "오안내" in str(kept.message.blocks)]
    assert "11/25(수) 14:00–17:00" in str(told.blocks)
    assert len([kept for kept in town.chat.in_channel("D_LEAD") if "오안내" in str(kept.message.blocks)]) == 1


def test_a_channel_that_is_connected_already_can_be_told_whom_it_answers(town: Town) -> None:
    with town.database.write(EVERYONE) as session:
        again = Setup(
            client="한빛",
            name="한빛 앱",
            center="점주센터",
            audience="rider",
            channels=(ChannelSpec("agents", "T0CENTER", "C_OWNERS"),),
        )
        assert set_up(session, again, now=town.now).channels_changed == ("C_OWNERS",)
        assert set_up(session, again, now=town.now).channels_changed == ()
        channel = next(one for one in find(session, "한빛 앱").channels if one["channel"] == "C_OWNERS")
        assert (channel["audience"], channel["desk"]) == ("rider", "chat")
        assert session.scalars(select(ChannelRow.audience).where(ChannelRow.role == "agents")).all() == [
            "customer",
            "rider",
        ]
