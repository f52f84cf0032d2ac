"""A sentence may say what its ground says and no more."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bridge.domain.entries import Entry, Part, Piece, Source, SourceKind
from bridge.domain.grounding import Claim, Ground, check_entry, grounded, unsupported
from bridge.domain.notes import Moment, Precision, Visibility

KST = timezone(timedelta(hours=9))
NOTE = "얼리체크인 12/1 10시 오픈. 제주 숙소만 1시간당 10,000원, 하루 전 23:59까지 환불"
MOMENT = Moment(Precision.MINUTE, datetime(2026, 12, 1, 10, tzinfo=KST), "12/1 10시")
GROUND = Ground((NOTE,), (MOMENT,))


@pytest.mark.parametrize(
    "sentence",
    [
        "얼리체크인은 12월 1일(화) 오전 10시에 오픈합니다.",
        "1시간당 10,000원입니다.",
        "하루 전 오후 11시 59분까지 환불됩니다.",
        "제주 숙소만 이용하실 수 있습니다.",
    ],
)
def test_what_the_note_says_is_supported(sentence: str) -> None:
    assert unsupported(sentence, GROUND) == ()


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("1시간당 12,000원입니다.", Claim.NUMBER),
        ("12월 2일에 오픈합니다.", Claim.NUMBER),
        ("12월 1일(수)에 오픈합니다.", Claim.WEEKDAY),
        ("오후 11시까지 환불됩니다.", Claim.NUMBER),
        ("5만원 이상이면 환불됩니다.", Claim.CONDITION),
        ("환불되지 않습니다.", Claim.NEGATION),
        ("SSO로 로그인합니다.", Claim.NAME),
    ],
)
def test_what_comes_from_nowhere_is_refused(sentence: str, claim: Claim) -> None:
    assert claim in {item.claim for item in unsupported(sentence, GROUND)}


def test_proposed_wording_is_held_to_the_notes_own_words_and_what_fails_is_counted() -> None:
    kept, refused = grounded(
        ["제주 숙소만 이용하실 수 있습니다.", "부산 숙소도 이용하실 수 있습니다.", "조식 뷔페가 포함됩니다."], GROUND
    )
    assert kept == ("제주 숙소만 이용하실 수 있습니다.",)
    assert refused == 2


def test_an_entry_is_checked_against_each_sentences_own_source() -> None:
    def entry(text: str, quote: str) -> Entry:
        source = Source(SourceKind.NOTE, quote)
        return Entry("얼리체크인", MOMENT, (Piece(Part.PRICE, text, Visibility.CUSTOMER, (source,)),))

    assert check_entry(entry("1시간당 10,000원입니다.", "1시간당 10,000원"), NOTE) == ()
    assert check_entry(entry("1시간당 10,000원입니다.", "제주 숙소만"), NOTE)
    assert check_entry(entry("1시간당 20,000원입니다.", "1시간당 20,000원"), NOTE), "a quote that is not in the note"


def test_what_comes_in_different_ways_is_no_limit_and_an_arrow_behind_a_number_is_one() -> None:
    assert (
        unsupported("마감 시각은 지역별로 상이하고 주문서에 표시됩니다.", Ground(("지역별로 상이, 주문서에 표시",)))
        == ()
    )
    assert unsupported("단체(20인 이상)는 제외됩니다.", Ground(("단체(20인↑)는 제외",))) == ()
    assert unsupported("사진 반려 시에는 다시 등록하시면 됩니다.", Ground(("사진 반려 시: 다시 등록하면 됨",))) == ()
