"""The inquiry of an entry that is asked is the one that is opened: when, how much, how, why not."""

from __future__ import annotations

from collections import Counter

import pytest

from bridge.domain.search.analysis import analyse
from bridge.domain.search.asked import Stats
from bridge.domain.search.compared import Compared
from bridge.domain.search.documents import index_terms
from bridge.domain.search.prepared import Prepared
from bridge.domain.search.ranking import rank
from bridge.domain.search.synonyms import Group, Synonyms
from bridge.domain.search.text import decode
from bridge.store.morphemes import analyse as mecab

COLLECT = "안내와 다르면 넘겨 주세요. 확인해 둘 것: 회원 계정, 이용 지역, 발생 시각, 결제 수단, 금액."
INQUIRIES = {
    "어떻게": f"다크모드 어디서 켜요? 어떻게 하면 돼요? 설정에서 켜시면 됩니다. {COLLECT}",
    "기기": f"제 폰도 되나요? 안드로이드 10 이상이면 됩니다. {COLLECT}",
    "오류": f"다크모드가 안 돼요. 흰 화면만 나와요. 앱을 다시 켜 주시기 바랍니다. {COLLECT}",
    "언제": f"언제부터 돼요? 다크모드는 언제 나와요? 12월 1일부터 이용하실 수 있습니다. {COLLECT}",
    "얼마": f"돈 내야 해요? 얼마예요? 무료입니다. {COLLECT}",
}
ENTRY = index_terms("다크모드 지원", list(INQUIRIES.values()), "화면이 어두워집니다.", mecab)
OTHER = index_terms("정기배송 주기 변경", ["언제부터 바꿀 수 있나요?"], "", mecab)
SYNONYMS = Synonyms.of(
    [Group(("수수료", "돈 내다"), ("수수료", "돈 내다")), Group(("다크모드", "흰 화면"), ("다크모드", "흰 화면"))],
    mecab,
)


def opened(query: str) -> str | None:
    """Return which inquiry the entry is opened at."""
    terms = analyse(decode(query), mecab)
    holding = Counter(token for document in (ENTRY, OTHER) for token in document.tokens())
    stats = Stats(2, (ENTRY.length + OTHER.length) / 2, holding)
    candidates = [("다크모드", Prepared(ENTRY)), ("정기배송", Prepared(OTHER))]
    best = rank(Compared(terms, SYNONYMS.matches(terms.stems)), candidates, stats)[0]
    assert best.key == "다크모드"
    return None if best.inquiry is None else list(INQUIRIES)[best.inquiry]


@pytest.mark.parametrize(
    ("query", "inquiry"),
    [
        ("다크모드 언제 나와요", "언제"),
        ("다크모드 몇 월에 되나요", "언제"),
        ("다크모드 오픈 시각", "언제"),  # which every inquiry has somebody ask for before handing over
        ("다크모드 오픈일", "언제"),
        ("다크모드 얼마예요", "얼마"),
        ("다크모드 수수료", "얼마"),
        ("다크모드 어떻게 켜요", "어떻게"),
        ("다크모드 켜니까 흰 화면이에요", "오류"),
        ("다크모드 안드로이드", "기기"),
    ],
)
def test_an_entry_is_opened_at_what_is_asked(query: str, inquiry: str) -> None:
    assert opened(query) == inquiry


@pytest.mark.parametrize(
    "query", ["다크모드 분실하면요?", "다크모드 되나요", "다크모드 신고할 수 있나요", "다크모드 알려 주세요"]
)
def test_how_somebody_asks_is_not_what_he_asks(query: str) -> None:
    assert opened(query) is None


@pytest.mark.parametrize("query", ["다크모드", "다크모드 지원", "다크모드 없는말", "다크모드 습도"])
def test_who_asks_nothing_beside_its_name_is_told_what_it_is(query: str) -> None:
    """Nor does an inquiry that says the name in other words answer him."""
    assert opened(query) is None
