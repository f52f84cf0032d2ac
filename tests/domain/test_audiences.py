"""Whom a line of a note is for, and which entries a launch needs."""

from __future__ import annotations

import re

import pytest

from bridge.domain.audiences import EVERYBODY, Circle, called, circles, facts_for, narrowed, titled, topics
from bridge.domain.notes import Fact, Field, LaunchReading, Span

ALL = frozenset({"customer", "owner", "rider"})

SECTIONS = """[묶음배달 오픈 안내]
■ 일정: 12/8(화) 10:00
■ 공통
- 앱 7.2 이상에서 이용할 수 있습니다.
■ 고객 안내
- 요금: 배달팁이 1,000원 할인됩니다.
■ 사장님 안내
- 요금: 건당 100원이 정산에서 차감됩니다.
- 해지는 사장님 사이트 > 설정에서 할 수 있습니다.
"""
NOTES = {
    "headings": SECTIONS,
    "brackets": "12/8(화) 10시 묶음배달 오픈합니다.\n앱 7.2 이상에서 이용할 수 있습니다.\n[고객]\n- 배달팁이 1,000원 할인됩니다.\n"
    "[사장님]\n- 건당 100원이 정산에서 차감됩니다.\n- 해지는 사장님 사이트 > 설정에서 할 수 있습니다.\n",
    "labels": "12/8(화) 10시 묶음배달 오픈합니다.\n- 앱 7.2 이상에서 이용할 수 있습니다.\n고객: 배달팁이 1,000원 할인됩니다.\n"
    "사장님: 건당 100원이 정산에서 차감됩니다.\n(점주) 해지는 사장님 사이트 > 설정에서 할 수 있습니다.\n",
}


def read(note: str) -> LaunchReading:
    """File every line that states something, as a reader does, without one: what follows a label, where it stands."""
    found, at = [], 0
    for line in note.splitlines(keepends=True):
        text = re.sub(r"^\s*(?:- )?(?:(?:요금|대상|고객|사장님|고객센터|회원가입): |\(점주\) )?", "", line.strip())
        if line.strip() and not re.match(r"[■\[]|12/8", line):
            start = at + line.index(text)
            field = Field.TARGET if "대상:" in line else Field.PRICE if "원" in text else Field.HOW_TO
            found.append(Fact(field, text.rstrip("."), Span(start, start + len(text))))
        at += len(line)
    return LaunchReading("묶음배달", facts=tuple(found), missing=(Field.LIMITS,))


def facts(note: str, audience: str) -> str:
    found = read(note)
    circle = next(one for one in circles(found, note, {"customer", "owner"}) if one.audience == audience)
    return " / ".join(fact.text for fact in narrowed(found, note, circle).facts)


@pytest.mark.parametrize("written", NOTES)
def test_each_audience_gets_what_is_said_to_it_and_what_is_said_to_all(written: str) -> None:
    note = NOTES[written]
    customer, owner = facts(note, "customer"), facts(note, "owner")
    assert "1,000원" in customer
    assert "100원이 정산" not in customer
    assert "해지" not in customer
    assert "100원이 정산" in owner
    assert "해지" in owner
    assert "1,000원" not in owner
    for everybodys in (customer, owner):
        assert "앱 7.2 이상" in everybodys


@pytest.mark.parametrize(
    ("note", "present"),
    [
        (SECTIONS, {"customer"}),  # nobody else to tell
        (SECTIONS, {"owner"}),
        ("12/8(화) 10시 묶음배달 오픈합니다.\n- 대상: 전체 고객, 입점 사장님\n- 수수료는 없습니다.", ALL),
        ("12/8(화) 10시 묶음배달 오픈합니다.\n- 고객에게 알림이 갑니다.\n- 사장님 앱에서도 보입니다.", ALL),
        ("12/8(화) 10시 묶음배달 오픈합니다.\n■ 고객 안내\n- 배달팁이 1,000원 할인됩니다.", ALL),
        ("12/8(화) 10시 묶음배달 오픈합니다.\n고객센터: 1600-0000\n회원가입: 앱에서 할 수 있습니다.", ALL),
    ],
)
def test_one_entry_is_for_all_where_the_note_does_not_differ(note: str, present: frozenset[str]) -> None:
    (circle,) = circles(read(note), note, present)
    assert circle.audience == EVERYBODY
    assert circle.whole
    assert narrowed(read(note), note, circle) == read(note)


def test_who_has_nothing_of_his_own_shares_the_entry_for_all() -> None:
    found = circles(read(SECTIONS), SECTIONS, ALL)
    assert [one.audience for one in found] == ["customer", "owner", EVERYBODY]
    assert found[-1].has({"rider"})
    assert found[-1].has(())
    assert not found[-1].has({"owner"})
    assert found[0].has({"customer", "rider"})


def test_what_the_note_settles_for_others_only_is_open_here() -> None:
    owner = next(one for one in circles(read(SECTIONS), SECTIONS, ALL) if one.audience == EVERYBODY)
    assert Field.PRICE not in read(SECTIONS).missing
    assert Field.PRICE in narrowed(read(SECTIONS), SECTIONS, owner).missing


def test_a_clause_says_itself_whom_it_is_about() -> None:
    assert topics("고객은 무료, 사장님은 건당 500원을 부담합니다") == {"customer", "owner"}
    assert topics("사장님께는 알림이 가지 않습니다") == {"owner"}
    assert topics("라이더의 경우 앱을 다시 켜야 합니다") == {"rider"}
    assert topics("알림은 고객에게 갑니다") == frozenset()
    assert topics("회원가입은 앱에서 합니다") == frozenset()
    line = "고객은 무료, 사장님은 건당 500원을 부담합니다."
    both = (Fact(Field.PRICE, line, Span(0, len(line))),)
    assert facts_for(both, line, Circle("rider", frozenset({"rider"}), ALL)) == ()
    assert facts_for(both, line, Circle("owner", frozenset({"owner"}), ALL)) == both


def test_titles_tell_entries_of_one_launch_apart() -> None:
    assert titled("묶음배달", EVERYBODY) == "묶음배달"
    assert titled("묶음배달", "owner") == "묶음배달 (사장님)"


def test_whoever_is_answered_is_addressed_as_what_he_is() -> None:
    assert called(Circle()) == "고객님"
    assert called(Circle("owner", frozenset({"owner"}), ALL)) == "사장님"
    assert called(Circle(present=frozenset({"rider"}))) == "라이더님"
    assert called(Circle(EVERYBODY, frozenset({"owner"}), ALL)) == "고객님"  # customers and riders
