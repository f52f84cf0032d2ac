"""What was typed becomes what was meant: keyboard modes, half-typed syllables, initials, codes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bridge.domain.search import hangul, text
from bridge.domain.syllables import is_syllable


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ghksqnf", "환불"),
        ("wjrflqrma dltks", "적립금 이산"),
        ("VIP emdrmq", "vip 등급"),
        ("ASwjqtn", "as접수"),
        ("KTX cnlth", "ktx 취소"),
        ("sms 안 와요", "sms 안 와요"),
        ("iOS 업데이트", "ios 업데이트"),
        ("error code", "error code"),
        ("CP11 쿠폰", "cp11 쿠폰"),
        ("CP-11", "cp-11"),
        ("TP11 ghksqnf", "tp11 환불"),
        ("환부ㄹ", "환불"),
        ("환불ㄱ", "환불"),
        ("환불ㅠㅠ 해주세요ㅋㅋ", "환불 해주세요"),
        ("ㄱㅍㅎㅂ", "ㄱㅍㅎㅂ"),
        ("ㅋㅋㅋ", ""),
        ("ＶＩＰ　등급", "vip 등급"),
        ("취소", "취소"),
    ],
)
def test_a_query_is_read_as_it_was_meant(typed: str, meant: str) -> None:
    assert text.complete(text.decode(typed)) == meant


def test_a_latin_word_of_the_manual_is_no_slip() -> None:
    assert text.decode("thsl") == "소니"
    assert text.decode("thsl", is_word=lambda word: word == "thsl") == "thsl"


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        ("오류 l403 해외", ["l403"]),
        ("err z-100", ["z100"]),
        ("passkey 9.1", ["9.1"]),
        ("bnpl 15일", []),
        ("앱 9.0.2에서", ["9.0.2"]),
        ("사유 cp-re", ["cpre"]),
        ("24시간 30일", []),
    ],
)
def test_codes_and_versions_are_kept_whole(written: str, codes: list[str]) -> None:
    assert text.codes(written) == codes


def test_initials_are_told_from_sighs() -> None:
    assert text.is_initials("ㅎㅂ")
    assert text.is_initials("ㄱㅁㅎㅈ")
    assert not any(map(text.is_initials, ["ㅎㅎ", "ㅋㅋㅋ", "ㅎ", "환ㅂ", "ㅏㅏ", ""]))


@settings(deadline=None)
@given(st.text("가각값뷁힣닭쌓의웬궤 a1-"))
def test_typing_letter_by_letter_gives_the_text_back(written: str) -> None:
    assert hangul.compose_letters(list(hangul.jamo(written))) == written


@given(st.text("ㄱㄲㄴㄷㄸㄹㅂㅅㅆㅇㅎㅏㅐㅑㅖㅗㅜㅡㅣa", max_size=9))
def test_letters_that_make_one_or_two_syllables_are_joined_as_an_input_method_joins_them(letters: str) -> None:
    joined = hangul.compose_letters(list(letters))
    whole = joined if len(joined) <= 2 and all(map(is_syllable, joined)) else ""
    assert hangul.whole_syllables(letters) == whole


@given(st.text("가각값뷁힣닭쌓의웬궤된", min_size=1, max_size=2))
def test_letters_of_one_or_two_syllables_give_them_back(written: str) -> None:
    assert hangul.whole_syllables(hangul.jamo(written)) == written


@settings(deadline=None)
@given(st.text(max_size=400))
def test_reading_never_raises_and_settles(typed: str) -> None:
    read = text.complete(text.decode(typed))
    assert text.normalise(read) == read
    assert len(read) <= 4 * text.LONGEST_QUERY
