"""Particles agree with what is said aloud, whatever script the word is written in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.domain.korean import fill, josa, particle


@pytest.mark.parametrize(
    ("word", "pair", "expected"),
    [
        ("수수료", "은/는", "수수료는"),
        ("요금", "은/는", "요금은"),
        ("서울", "으로/로", "서울로"),
        ("앱", "으로/로", "앱으로"),
        ("마이페이지 > 설정", "으로/로", "마이페이지 > 설정으로"),
        ("SSO", "을/를", "SSO를"),
        ("URL", "을/를", "URL을"),
        ("URL", "으로/로", "URL로"),
        ("CRM", "이/가", "CRM이"),
        ("app", "을/를", "app을"),
        ("Slack", "이/가", "Slack이"),
        ("Google", "은/는", "Google은"),
        ("iOS", "은/는", "iOS는"),
        ("Team", "이/가", "Team이"),
        ("Order Tracking Map", "은/는", "Order Tracking Map은"),
        ("Android", "을/를", "Android를"),
        ("v2.3", "은/는", "v2.3은"),
        ("10", "으로/로", "10으로"),
        ("1", "으로/로", "1로"),
        ("6", "으로/로", "6으로"),
        ("2", "은/는", "2는"),
        ("1,000,000,000,000", "이/가", "1,000,000,000,000가"),
        ("100%", "으로/로", "100%로"),
        ("2kg", "이/가", "2kg이"),
        ("3천P", "은/는", "3천P는"),
        ("48h", "을/를", "48h을"),
        ("'서리의 왕좌'", "을/를", "'서리의 왕좌'를"),
        ("새 결제창(Checkout v2)", "이/가", "새 결제창(Checkout v2)이"),
        ("Chat Support (beta)", "을/를", "Chat Support (beta)를"),
        ("결제하기!", "은/는", "결제하기!는"),
        ("(신규)", "은/는", "(신규)는"),
        ("", "은/는", "는"),
    ],
)
def test_the_particle_agrees_with_the_last_sound(word: str, pair: str, expected: str) -> None:
    assert josa(word, pair) == expected


def test_either_order_of_a_pair_means_the_same() -> None:
    assert particle("앱", "를/을") == particle("앱", "을/를") == "을"


def test_an_unknown_pair_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown pair"):
        particle("앱", "께/에게")


def test_a_template_is_filled_with_agreeing_particles_and_ordinary_formats() -> None:
    assert fill("{name:이/가} {count:,}건", name="더치페이 링크", count=1200) == "더치페이 링크가 1,200건"


@given(st.text(alphabet="가각갈감닿힣", min_size=1, max_size=6))
def test_hangul_follows_its_final_consonant(word: str) -> None:
    final = (ord(word[-1]) - 0xAC00) % 28
    assert particle(word, "은/는") == ("은" if final else "는")
    assert particle(word, "으로/로") == ("으로" if final not in (0, 8) else "로")


@given(st.text(max_size=30), st.sampled_from(["은/는", "이/가", "을/를", "과/와", "으로/로"]))
def test_any_word_keeps_its_letters_and_gains_one_of_the_pair(word: str, pair: str) -> None:
    said = josa(word, pair)
    assert said.startswith(word)
    assert said[len(word) :] in pair.split("/")
