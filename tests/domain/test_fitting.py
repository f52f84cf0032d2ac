"""Whether an answer is heard as one to its question: what people judged, learned and used."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks import train_drafting
from bridge.domain.drafting import fitting
from bridge.domain.drafting.fitting import DOUBTFUL, misfit, only_fitting
from bridge.domain.drafting.learned import taught_by
from bridge.domain.entries import Case, Inquiry
from bridge.domain.notes import Visibility

INQUIRY = Inquiry(
    type="C1",
    questions=("이용료는 얼마예요?", "왜 아직 안 와요?"),
    say="이용료는 한 달에 4,900원입니다.",
    paste="이용료는 한 달에 4,900원입니다.",
    confirmed=True,
    cases=(
        Case("‘보증금은 얼마예요?’라고 하시면", "보증금은 30,000원입니다."),
        Case("‘지금 쓰는 사람도 바뀌어요?’라고 하시면", "배송은 이틀 뒤 오전 10시에 시작됩니다."),
    ),
)


@pytest.fixture
def _known_misfits(monkeypatch: pytest.MonkeyPatch) -> None:
    """What speaks against a pair, without what happens to be learned."""
    known = {"왜 아직 안 와요?", "지금 쓰는 사람도 바뀌어요?"}
    monkeypatch.setattr(fitting, "misfit", lambda question, *_, **__: 2.0 if question in known else -2.0)


def test_the_tables_are_of_what_stands_beside_them() -> None:
    assert train_drafting.taught_by() == taught_by.DIGEST


@pytest.mark.learning
def test_pairs_of_notes_that_were_not_learned_are_told_apart() -> None:
    found = train_drafting.held_out([0])
    doubted = [fits for against, fits in found if against >= DOUBTFUL]
    assert doubted.count(False) / len(doubted) > 0.75  # .81 when written
    assert doubted.count(False) / sum(not fits for _, fits in found) > 0.35  # .42
    assert doubted.count(True) / sum(fits for _, fits in found) < 0.06  # .04


@pytest.mark.usefixtures("_known_misfits")
def test_a_question_that_the_answer_is_to_stands_first_and_cases_of_others_are_left_out() -> None:
    found = only_fitting(INQUIRY, "동네 대여함")
    assert found.questions == INQUIRY.questions
    assert (
        only_fitting(replace(INQUIRY, questions=INQUIRY.questions[::-1]), "동네 대여함").questions == INQUIRY.questions
    )
    assert found.cases == INQUIRY.cases[:1]
    assert INQUIRY.cases[1].say in found.quotes  # what it said can still be found
    assert not found.loose


@pytest.mark.usefixtures("_known_misfits")
def test_what_no_question_leads_to_is_kept_to_be_found() -> None:
    of_nothing = replace(INQUIRY, questions=INQUIRY.questions[1:])
    found = only_fitting(of_nothing, "동네 대여함")
    assert found.loose
    assert (found.questions, found.say) == (of_nothing.questions, INQUIRY.say)


@pytest.mark.usefixtures("_known_misfits")
def test_what_the_note_itself_says_that_customers_ask_stays() -> None:
    assert only_fitting(INQUIRY, "동네 대여함", given=INQUIRY.questions).questions == INQUIRY.questions


@pytest.mark.usefixtures("_known_misfits")
def test_what_waits_is_for_agents_or_is_asked_back_is_not_judged() -> None:
    for item in (
        replace(INQUIRY, confirmed=False),
        replace(INQUIRY, visibility=Visibility.AGENT),
        replace(INQUIRY, say="어느 상품을 쓰시는지 알려 주시겠습니까?"),
    ):
        assert only_fitting(item, "동네 대여함") == item


@pytest.mark.usefixtures("_known_misfits")
def test_an_english_line_is_asked_for_by_rule() -> None:
    english = replace(INQUIRY, say="공지에는 ‘Price: 4,900 won per month’라고 되어 있습니다.", cases=())
    assert only_fitting(english, "Locker Swap").questions == INQUIRY.questions


def test_a_long_answer_is_weighed_by_its_first_sentence() -> None:
    one = misfit("얼마예요?", "한 달에 4,900원입니다.", code="C1", name="동네 대여함")
    assert one == misfit(
        "얼마예요?", "한 달에 4,900원입니다. 신청은 앱에서 하시면 됩니다.", code="C1", name="동네 대여함"
    )
