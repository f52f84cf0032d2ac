"""A second reading adds clauses that the rules passed over and holds back more; it never lets through, invents or overrules."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bridge.domain.notes import Fact, Field, HeldBack, Kind, LaunchReading, Moment, Precision, Reading, Span, Visibility
from bridge.domain.second_reading import INTERNAL, REASON, Said, asked, merged, question, taken

NOTE = """12/1(화) 오전 10시 *간편환불* 오픈합니다.
• 대상: 전 고객
• 수수료 없음
• 왕관 그림이 뜨는 집은 뺍니다
• 우리 쪽 사람 셋이 붙어요
• (내부) 첫 주 환불액 한도 일 3천만원"""
MOMENT = Moment(Precision.DAY, datetime(2026, 12, 1, tzinfo=UTC), "12/1(화)")


def span(note: str, words: str) -> Span:
    at = note.index(words)
    return Span(at, at + len(words))


def launch(note: str, name: str, **facts: str) -> LaunchReading:
    found = tuple(Fact(Field(field), words, span(note, words)) for field, words in facts.items())
    return LaunchReading(name, MOMENT, span(note, name), facts=found, missing=(Field.LIMITS, Field.POLICY))


def read(note: str = NOTE) -> Reading:
    """Read as the rules might: they passed over the crown and the three, and held back the last line."""
    one = launch(note, "간편환불", target="전 고객", price="수수료 없음")
    kept = HeldBack("첫 주 환불액 한도 일 3천만원", span(note, "첫 주 환불액 한도 일 3천만원"), "marked")
    return Reading(Kind.LAUNCH, 1.0, launches=(one,), held=(kept,))


def say(note: str, reading: Reading, **about: str) -> tuple[Said, ...]:
    """Answer the clauses that hold these words with what they are about."""
    parts = asked(note, reading)
    numbers = {str(n): field for n, part in enumerate(parts, 1) for words, field in about.items() if words in part.text}
    return taken(parts, {"clauses": numbers})


def test_what_is_held_back_and_what_announces_is_not_sent() -> None:
    sent = question(asked(NOTE, read()))
    assert "왕관 그림이 뜨는 집은 뺍니다" in sent["clauses"].values()
    assert not any("3천만원" in clause or "간편환불" in clause for clause in sent["clauses"].values())


def test_a_clause_without_a_field_is_added_word_for_word() -> None:
    bare = merged(read(), NOTE, ())
    assert bare == read()
    reading = merged(read(), NOTE, say(NOTE, read(), 왕관="limits"))
    (only,) = reading.launches
    (fact,) = [fact for fact in only.facts if "왕관" in fact.text]
    assert (fact.field, fact.visibility) == (Field.LIMITS, Visibility.CUSTOMER)
    assert NOTE[fact.span.start : fact.span.end] == fact.text
    assert only.missing == (Field.POLICY,)


def test_what_the_rules_filed_stays_where_they_filed_it() -> None:
    assert say(NOTE, read(), 수수료="limits") == ()


def test_what_is_called_internal_is_held_back_even_where_the_rules_filed_it() -> None:
    reading = merged(read(), NOTE, say(NOTE, read(), 수수료=INTERNAL, 사람=INTERNAL))
    assert not any("수수료" in fact.text for fact in reading.launches[0].facts)
    assert {part.text for part in reading.held if part.reason == REASON} >= {"우리 쪽 사람 셋이 붙어요"}
    assert {part.text for part in read().held} <= {part.text for part in reading.held}


def test_after_an_edit_only_what_still_stands_counts() -> None:
    said = say(NOTE, read(), 왕관="limits", 사람=INTERNAL)
    edited = f"다시 올려요.\n{NOTE.replace('• 우리 쪽 사람 셋이 붙어요', '')}"
    reading = merged(read(edited), edited, said)
    (fact,) = [fact for one in reading.launches for fact in one.facts if "왕관" in fact.text]
    assert edited[fact.span.start : fact.span.end] == fact.text
    assert not any(part.reason == REASON for part in reading.held)


def test_of_several_launches_a_clause_belongs_to_the_one_spoken_of_last() -> None:
    digest = """이번 주 배포 두 건입니다.
① *잔돈 저금통* 12/1(화) 10시 오픈 · 대상: 전 고객
   왕관 그림이 뜨는 집은 뺍니다
② *카드 별명* 12/2(수) 10시 오픈 · 대상: 법인 고객
   별 그림이 뜨는 집은 뺍니다"""
    rules = Reading(
        Kind.LAUNCH,
        1.0,
        launches=(launch(digest, "잔돈 저금통", target="전 고객"), launch(digest, "카드 별명", target="법인 고객")),
    )
    reading = merged(rules, digest, say(digest, rules, 그림="limits"))
    found = [[fact.text for fact in one.facts if "그림" in fact.text] for one in reading.launches]
    assert found == [["왕관 그림이 뜨는 집은 뺍니다"], ["별 그림이 뜨는 집은 뺍니다"]]


answers = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.sampled_from([INTERNAL, "script", "price", "none"]),
    lambda deeper: st.lists(deeper, max_size=3) | st.dictionaries(st.sampled_from(["clauses", "1", "2", "9"]), deeper, max_size=4),
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(["clauses", "x"]), answers))
def test_whatever_is_answered_nothing_is_let_through_or_invented(answer: dict[str, object]) -> None:
    before, after = read(), merged(read(), NOTE, taken(asked(NOTE, read()), answer))
    assert {part.text for part in before.held} <= {part.text for part in after.held}
    assert [one.moment for one in before.launches] == [one.moment for one in after.launches]
    for fact in (fact for one in after.launches for fact in one.facts):
        assert NOTE[fact.span.start : fact.span.end] == fact.text
        assert fact.field is not Field.SCRIPT
