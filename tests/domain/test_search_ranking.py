"""The score is a share of the query: comparable between queries, whatever else the manual holds."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bridge.domain.entries import Case, Entry, Inquiry, Part, Piece
from bridge.domain.notes import Moment, Visibility
from bridge.domain.search.analysis import analyse
from bridge.domain.search.asked import Stats
from bridge.domain.search.certainty import certainty
from bridge.domain.search.compared import Compared
from bridge.domain.search.documents import Document, document_of, index_terms, query_tokens, split_inquiries
from bridge.domain.search.otherwise import meanings_of
from bridge.domain.search.prepared import Prepared
from bridge.domain.search.ranking import Hit, rank
from bridge.domain.search.synonyms import Group, Match, Synonyms
from bridge.domain.search.text import decode
from bridge.store.morphemes import analyse as mecab

MANUAL = {
    "환불": index_terms("환불 기간", ["환불은 언제 되나요?"], "카드 결제는 영업일 3일 안에 돌려드립니다.", mecab),
    "배송": index_terms("배송 지연", ["아직 안 왔어요", "언제 와요?"], "예정일이 지나면 포인트를 드립니다.", mecab),
    "선물": index_terms("선물하기 취소", [], "받는 분이 수락하기 전까지 취소할 수 있습니다.", mecab),
}
SYNONYMS = Synonyms.of(
    [Group(("도착", "오다"), ("도착", "오다")), Group(("무르다", "취소"), ("무르다", "취소"))], mecab
)


def sure(query: str) -> float:
    """Return how surely the manual answers."""
    terms = analyse(decode(query), mecab)
    holding = Counter(token for document in MANUAL.values() for token in document.tokens())
    average = sum(document.length for document in MANUAL.values()) / len(MANUAL)
    return certainty(terms, SYNONYMS.matches(terms.stems), ask(query), Stats(len(MANUAL), average, holding))


def ask(query: str, manual: dict[str, Document] = MANUAL, *, counted: bool = False) -> list[Hit[str]]:
    terms = analyse(decode(query), mecab)
    holding = Counter(token for document in manual.values() for token in document.tokens())
    if counted:  # as the index does: whatever is asked, 0 where it stands nowhere
        holding.update(dict.fromkeys(query_tokens(terms), 0))
    average = sum(document.length for document in manual.values()) / len(manual)
    stats = Stats(len(manual), average, holding)
    prepared = [(key, Prepared(document)) for key, document in manual.items()]
    return rank(Compared(terms, SYNONYMS.matches(terms.stems)), prepared, stats)


@pytest.mark.parametrize("query", ["환불을 언제쯤 해 주시나요", "배숑 지연", "ㅂㅅㅈㅇ", "환", "선물 무르고 싶어요"])
def test_what_was_compared_before_is_ranked_as_if_it_were_new(query: str) -> None:
    """Once under what the manual says now, and once after an approval that changes how much everything says."""
    terms = analyse(decode(query), mecab)
    compared, manual = Compared(terms), [(key, Prepared(document)) for key, document in MANUAL.items()]
    for holding in (1, 40):
        stats = Stats(50, 12.0, dict.fromkeys(query_tokens(terms), holding))
        again = rank(compared, manual, stats)
        assert again == rank(Compared(terms), manual, stats)


@pytest.mark.parametrize(
    ("query", "entry"),
    [
        ("환불기간", "환불"),
        ("환불을 언제쯤 해 주시나요", "환불"),
        ("도착 안 함", "배송"),
        ("선물 무르고 싶어요", "선물"),
        ("배숑 지연", "배송"),
        ("ㅂㅅㅈㅇ", "배송"),
    ],
)
def test_the_entry_that_covers_the_query_comes_first(query: str, entry: str) -> None:
    assert ask(query)[0].key == entry


def test_what_is_asked_about_outweighs_a_verb_that_a_small_manual_happens_to_hold_once() -> None:
    manual = {
        "환불": index_terms(
            "간편환불", ["간편환불이 뭐예요?", "환불은 며칠 걸려요?"], "접수 후 1영업일 내 환불됩니다.", mecab
        ),
        "정산": index_terms("가맹점 정산주기", ["매출은 빨리 들어와요?"], "다음 영업일에 입금됩니다.", mecab),
        "카드": index_terms("교통카드", ["잔액은 언제 환불되나요?"], "잔액은 앱에서 환불됩니다.", mecab),
        "구독": index_terms("멤버십 구독", ["해지하면 환불되나요?"], "남은 기간은 환불되지 않습니다.", mecab),
        "송금": index_terms("송금 수수료 무료", ["언제까지 무료예요?"], "수수료가 없습니다.", mecab),
    }
    assert ask("환불 들어와요?", manual)[0].key == "환불"
    assert ask("환불이 들어왔나요", manual)[0].key == "환불"
    assert ask("매출 들어와요?", manual)[0].key == "정산"


def test_a_word_is_rarer_the_more_entries_there_are_that_do_not_hold_it() -> None:
    told = [Stats(entries, 30.0, {"w들어오": 1, "w환불": entries // 2}) for entries in (10, 100, 10_000)]
    apart = [one.rarity("w들어오") / one.rarity("w환불") for one in told]
    assert apart == sorted(apart)
    assert apart[0] < 2 < apart[-1]
    assert all(one.rarity("w없는말") > one.rarity("w들어오") for one in told)


def test_a_meaning_is_as_rare_as_all_its_words_together_and_a_phrase_as_its_rarest_one() -> None:
    terms = analyse("수수료", mecab)
    match = Match(("수수료",), 1.0, (("돈", "내"), ("값",), ("돈", "물리")))
    holding = {"w수수료": 3, "w돈": 40, "w내": 7, "w값": 5, "w물리": 0}
    (meaning,) = meanings_of(terms, [match], {"물리"})
    assert meaning.holding(holding) == 3 + 7 + 5
    assert meaning.elsewise == {"돈", "내", "값"}
    assert meaning.meant(frozenset({"돈", "내"}))
    assert not meaning.meant(frozenset({"돈", "내", "수수료"}))
    assert not meaning.meant(frozenset({"돈", "물리"}))
    assert meanings_of(terms, [Match(("수수료",), 1.0, (("물리",),))], {"물리"}) == ()


def test_the_inquiry_that_fits_best_is_told() -> None:
    assert ask("언제 와요")[0] == Hit("배송", pytest.approx(ask("언제 와요")[0].score), 1)
    assert ask("선물 취소")[0].inquiry is None


def test_a_name_alone_asks_for_the_entry_and_a_code_for_its_own_inquiry() -> None:
    card = index_terms("모바일 교통카드", ["모바일 교통카드 시외버스 되나요?"], "9월 1일부터 이용합니다.", mecab)
    error = index_terms("오류 E4031", ["E4031이 떠요"], "", mecab)
    manual = {"교통": card, "오류": error}
    assert (ask("모바일교통카드", manual)[0].key, ask("모바일교통카드", manual)[0].inquiry) == ("교통", None)
    assert ask("모바일 교통카드 시외버스", manual)[0].inquiry == 0
    assert ask("오류 E4031", manual)[0].inquiry == 0


def test_an_inquiry_is_chosen_by_what_the_title_does_not_say_and_by_what_is_asked() -> None:
    gift = index_terms(
        "선물하기",
        [
            "선물하기는 언제부터 돼요? 12월 3일부터 이용하실 수 있습니다. 기간이 지나면 환불됩니다.",
            "선물하기 환불돼요? 기간이 지나면 자동 환불됩니다.",
        ],
        "받는 분이 수락하기 전까지 취소할 수 있습니다.",
        mecab,
    )
    manual = {**MANUAL, "선물": gift}
    assert ask("선물하기 환불", manual)[0].inquiry == 1
    assert ask("선물하기 언제부터", manual)[0].inquiry == 0
    # Of a fee nothing is said: the entry may be right, but none of its answers is.
    assert (ask("선물하기 수수료", manual)[0].key, ask("선물하기 수수료", manual)[0].inquiry) == ("선물", None)


def test_particles_and_endings_change_little() -> None:
    plain, dressed = ask("환불 기간")[0], ask("환불의 기간은요?")[0]
    assert plain.key == dressed.key == "환불"
    assert dressed.score == pytest.approx(plain.score, rel=0.4)


def test_a_word_nobody_wrote_lowers_the_score() -> None:
    assert ask("정수기 환불")[0].score < ask("환불")[0].score


def test_a_lone_syllable_that_nobody_wrote_is_rather_a_misreading_than_a_word() -> None:
    # An ending taken for a noun (옴) says less against the manual than a word it does not know (견적).
    assert sure("배송 지연") > sure("배송 지연 옴") > 1.1 * sure("배송 지연 견적")


def test_what_is_said_in_other_words_is_said() -> None:
    literal, other, alone = ask("선물 취소")[0], ask("선물 무르고 싶어요")[0], ask("무르고 싶어요")[0]
    assert literal.key == other.key == alone.key == "선물"
    assert literal.score > other.score > alone.score
    # Nearly as good as the word itself, and far better than a word that nothing explains.
    assert other.score > 0.6 * literal.score
    assert other.score > 1.3 * ask("선물 꿀템빔")[0].score


@pytest.mark.parametrize(
    "query", ["배송이 왜 이렇게 지연되는지 화가 나서 문의드려요", "선물 수락 취소하고파", "환불 언제"]
)
def test_what_is_known_to_stand_nowhere_is_not_looked_for_and_changes_nothing(query: str) -> None:
    assert ask(query, counted=True) == ask(query) != []


def test_what_shares_nothing_is_no_hit() -> None:
    assert ask("qqq zzz") == []
    assert ask("") == []


def test_the_entry_an_agent_sees_is_what_is_searched() -> None:
    entry = Entry(
        name="반반차",
        moment=Moment(),
        pieces=(Piece(Part.PRICE, "수수료는 없습니다.", Visibility.CUSTOMER),),
        inquiries=(
            Inquiry(
                "A1",
                ("반반차가 뭐예요?",),
                "두 시간 휴가입니다.",
                "",
                True,
                cases=(Case("오전이면", "11시에 시작합니다."),),
            ),
        ),
    )
    document = document_of(entry, mecab)
    assert document.squeezed.split("\n") == [
        "반반차",
        "반반차가뭐예요두시간휴가입니다오전이면11시에시작합니다",
        "수수료는없습니다",
    ]
    assert len(document.words.split("\n")) == 3


def test_expected_inquiries_are_taken_out_of_running_text() -> None:
    body = '7일 안에 됩니다. 예상 문의: "언제 돼요?", “입어 봤는데요.” 응대: "가능합니다."'
    assert split_inquiries(body) == (["언제 돼요?", "입어 봤는데요."], '7일 안에 됩니다. 응대: "가능합니다."')
    assert split_inquiries("7일 안에 됩니다.") == ([], "7일 안에 됩니다.")


@settings(deadline=None)
@given(st.text(max_size=60), st.lists(st.text(max_size=60), max_size=3), st.text(max_size=120))
def test_a_document_is_found_under_every_query_token_it_can_score(title: str, inquiries: list[str], body: str) -> None:
    document = index_terms(title, inquiries, body, mecab)
    assert document.words.count("\n") == document.squeezed.count("\n") == len(inquiries) + 1
    tokens = document.tokens()
    assert {"w" + word for word in document.words.split()} <= tokens
    for token in query_tokens(analyse(decode(title), mecab)):
        if token[0] == "p" and len(token) == 3 and token[1:] in document.squeezed.split("\n")[0]:
            assert token in tokens
