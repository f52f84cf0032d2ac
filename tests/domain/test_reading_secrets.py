"""What is held back and what is not: secrets without a mark, and words of customers' own business that only look like one."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.notes import Visibility
from bridge.domain.reading import read_note
from bridge.domain.reading.facts import chatters
from bridge.domain.reading.marked import is_marked
from bridge.domain.reading.page import open_page
from bridge.domain.reading.scripts import scripts
from bridge.domain.reading.secret_words import tells

POSTED = datetime(2026, 11, 18, 14, 20, tzinfo=timezone(timedelta(hours=9)))


@pytest.mark.parametrize(
    "secret",
    [
        "다음 달에 값을 올릴 생각이에요",
        "언성 높이시면 두 번은 받아 드려요",
        "기기를 바꾸면 또 되긴 해요",
        "다섯 번째부터 자동 보류",
        "첫 사흘은 홀수 번호만",
        "ride_tip_v3 = on",
        "열에 여섯은 기사님 몫",
        "세무서에서 나온다고 해서",
        "작년 물량을 털어야 해요",
        "자동심사는 AI 점수 0.82 미만이면 사람이 다시 봄",
        "같은 사진 유사도 0.9 이상이면 자동으로 막음",
        "제휴 보험 가입은 두 번 거절당함",
        "조사 기준 금액은 절대 말하면 안 됨",
        "이건 밖에 나가면 큰일나요",
        "The acquirer changed the cut-off on us.",
        "넘어오면 ARPU가 6천 원씩 빠짐",
        "KPI는 다음 분기에 다시 잡음",
        "CFO가 아직 못 봤음",
        "DB를 통째로 옮김",
        "정산은 건당 300원",
        "소방 완비증명이 두 차례 반려되어",
        "QA 카드 9430-11**-7788",
        "이 로직은 노출되면 우회당하니 조심",
        "상담에서는 거기까지 들어가지 않습니다",
        "we'd rather not be in the news",
        "천장 공사로 다투는 건 내부만",
        "그 얘기는 사내만 알고 계세요",
    ],
)
def test_words_that_give_a_secret_away(secret: str) -> None:
    assert is_marked(secret) or tells(secret)


@pytest.mark.parametrize(
    "said",
    [
        "첫 사흘은 20% 할인",
        "비밀번호를 바꾸면 다시 로그인해야 해요",
        "한 번은 무료로 바꿔 드려요",
        "두 번째부터 자동 결제",
        "구청에서 발급한 증명서",
        "공사 구간은 우회도로로 안내",
        "문의는 @help_desk",
        "흐린 사진은 자동으로 반려되고 사유가 보임",
        "대여권은 남은 기간까지만 열람",
        "최저 입찰가는 2만 원",
        "미국 상장 ETF도 됩니다",
        "출석판을 열고 도장 찍기",
        "자녀 1명당 위탁계좌 1개까지",
        "사진 장수가 모자라면 다시 올릴 수 있음",
        "안 쓰는 쿠폰은 숨기기 버튼으로 감출 수 있음",
        "연체하면 하루 500원",
        "개인투자자는 1인 1계좌",
        "인감증명서와 신분증을 가져와야 함",
        "환불은 분쟁조정센터 1600-0000",
        "신청서는 여기까지 적고 제출합니다",
        "카드번호 앞 네 자리만 노출됩니다",
    ],
)
def test_what_customers_do_gives_no_secret_away(said: str) -> None:
    assert not is_marked(said)
    assert not tells(said)


@pytest.mark.parametrize(
    "words", ["유흥·주류 업종 결제 차단입니다", "카드납은 상담원 접수입니다", "두 계정이 합쳐지는 문제가 있습니다"]
)
def test_a_fact_that_ends_like_a_greeting_is_no_chatter(words: str) -> None:
    assert not chatters(words)


@pytest.mark.parametrize("words", ["보험서비스기획팀 윤서진입니다", "상품운영 인턴 도윤입니다!", "제가 옛 표를 봤네요"])
def test_who_writes_is_chatter(words: str) -> None:
    assert chatters(words)


def test_what_those_who_ask_are_told_is_dictated() -> None:
    page = open_page('먼저 물어보시는 분껜 "날짜가 정해지면 문자로 알려드릴게요"')
    assert [page.text[a:b] for a, b in scripts(page, 0, len(page.text), "")] == ["날짜가 정해지면 문자로 알려드릴게요"]


@pytest.mark.parametrize(
    "told",
    [
        "안 보인다는 고객은 '순차 적용 중이라 조금만 기다려 주세요'라고만 해주세요",
        "안 될 때는 '순차 적용 중이라 조금만 기다려 주세요'로만 안내 부탁",
        '안 보인다는 문의엔 "순차 적용 중이라 조금만 기다려 주세요"',
        '왜 늦냐는 유저엔 "순차 적용 중이라 조금만 기다려 주세요" 한 줄로',
    ],
)
def test_what_is_quoted_to_be_said_is_wording_whatever_particle_follows(told: str) -> None:
    page = open_page(told)
    assert [page.text[a:b] for a, b in scripts(page, 0, len(page.text), "")] == [
        "순차 적용 중이라 조금만 기다려 주세요"
    ]


def test_how_misuse_is_watched_for_is_held_back_however_it_sounds() -> None:
    read = read_note(
        "비대면 진료 청구 12/8(화) 오픈\n같은 병원 월 4회 초과 청구는 SIU로 자동 통보됩니다.\n이용료는 3,000원",
        posted_at=POSTED,
    )
    assert [held.text for held in read.held] == ["같은 병원 월 4회 초과 청구는 SIU로 자동 통보됩니다."]


WASH = "11/30 10시 '손세차 예약' 오픈합니다.\n- 이용료: 12,000원 ({})\n- 취소: 하루 전까지 전액 환불"


def test_a_secret_in_brackets_leaves_what_stands_before_them() -> None:
    read = read_note(WASH.format("건당 원가 7,400원"), posted_at=POSTED)
    assert [part.text for part in read.held] == ["(건당 원가 7,400원)"]
    assert [fact.text for fact in read.launches[0].facts] == ["12,000원", "하루 전까지 전액 환불"]


def test_what_customers_are_told_in_brackets_stays_with_what_it_belongs_to() -> None:
    read = read_note(WASH.format("주말에는 14,000원"), posted_at=POSTED)
    assert not read.held
    assert "12,000원 (주말에는 14,000원)" in [fact.text for fact in read.launches[0].facts]


BULLETS = """[공지] 든든펫 간편청구 12/15(화) 10시 오픈
- 대상: 2026년 이후 가입한 분
- (내부) 심사 인력 2명 줄어듭니다
- 30만원을 넘으면 지금처럼 서류로 접수
- 고양이 특약은 아직 미정
- 8/14 재개최 얘기가 있는데 허가는 안 났음. 언급 금지, 물으면 "정해진 것 없음"
- 주차는 2시간 무료"""


def test_a_marked_bullet_holds_back_itself_and_no_other() -> None:
    hidden = [part.text for part in read_note(BULLETS, posted_at=POSTED).held]
    assert all(any(words in part for part in hidden) for words in ("심사 인력", "재개최", "허가"))
    assert not any(words in part for words in ("30만원", "고양이", "주차") for part in hidden)


def test_a_bullet_of_nothing_but_the_mark_speaks_of_what_stands_below() -> None:
    note = "[공지] 든든펫 간편청구 12/15(화) 10시 오픈\n- 수수료 없음\n- 내부 공유용\n- 두 달 뒤 유료로 바꿀 생각"
    assert any("유료" in part.text for part in read_note(note, posted_at=POSTED).held)


def test_names_of_test_machines_are_credentials() -> None:
    note = "[공지] 든든페이 간편결제 12/15(화) 10시 오픈\n- 수수료 없음\n- 테스트: pay-stg / tester12"
    hidden = " ".join(part.text for part in read_note(note, posted_at=POSTED).held)
    assert all(name in hidden for name in ("pay-stg", "tester12"))


@pytest.mark.parametrize("label", ["내부만", "ㄹㅇ 내부만", "※ 사내용", "대외비"])
def test_what_a_label_calls_internal_is_held_back_and_nothing_beside_it(label: str) -> None:
    note = f"포장 할인 12/7(월) 시작\n- 대상: 앱 포장 주문\n- {label}: 달성률 작년 8%였음\n- 한도: 하루 두 번"
    reading = read_note(note, posted_at=POSTED)
    assert [part.text for part in reading.held] == ["달성률 작년 8%였음"]


@pytest.mark.parametrize(
    "line",
    [
        "만 70세 이상은 전화로 접수해 드려요. 대행사 교체 건은 대외비.",
        "권당 3만 원 이하까지만 됩니다. 서점 정산 단가는 내부용입니다.",
        "앱 4 이하는 접속이 막힙니다. 점유율 수치는 내부용",
        "Android 9 and below cannot log in. Vendor dispute is internal only.",
    ],
)
def test_an_amount_and_more_or_less_is_no_section(line: str) -> None:
    note = f"도란도란 작은도서관 바로빌림 12/15(화) 10시 오픈\n한 달에 두 권까지 빌릴 수 있습니다.\n{line}\n연장은 없습니다."
    held = " ".join(part.text for part in read_note(note, posted_at=POSTED).held)
    assert held, "what is marked stays held back"
    assert not any(words in held for words in ("오픈", "두 권", "연장"))


@pytest.mark.parametrize(
    "opening", ["이하는 대외비입니다.", "※ 이하 내부 공유용", "Everything below is internal only."]
)
def test_what_follows_a_line_that_says_so_is_a_section(opening: str) -> None:
    note = f"도란도란 작은도서관 바로빌림 12/15(화) 10시 오픈\n{opening}\n권당 정산은 서점마다 다릅니다."
    assert any("정산" in part.text for part in read_note(note, posted_at=POSTED).held)


@pytest.mark.parametrize("behind", ["라고는 절대 말하지 마세요", "라는 말은 밖에 하지 말아 주세요", "라고 답변 금지"])
def test_words_that_must_not_be_said_are_held_back_with_what_forbids_them(behind: str) -> None:
    note = f'[공지] 든든페이 간편결제 12/15(화) 10시 오픈\n- 수수료 없음\n- "평생 무료입니다"{behind}'
    reading = read_note(note, posted_at=POSTED)
    types, template = inquiry_types(), entry_template()
    entry = draft_entry(reading.launches[0], reading=reading, types=types, template=template, note=note)
    told = [piece.text for piece in entry.pieces if piece.visibility is Visibility.CUSTOMER]
    assert not any("평생" in text for text in (*told, *(inquiry.say for inquiry in entry.inquiries)))
