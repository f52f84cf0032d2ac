"""What planners write in one line belongs together: its parts, its price, its question and its answer."""

from __future__ import annotations

from datetime import datetime

from support.manuals import entry_template, inquiry_types

from bridge.domain.drafting import draft_entry
from bridge.domain.drafting.asking import as_asked
from bridge.domain.drafting.cutting import sentences
from bridge.domain.drafting.pointing import points_back
from bridge.domain.drafting.statements import Statement
from bridge.domain.drafting.whose_price import whose_price
from bridge.domain.entries import Source, SourceKind
from bridge.domain.notes import Fact, Field, Kind, LaunchReading, Moment, Precision, Reading, Span, Visibility


def test_slashes_in_a_row_part_sentences() -> None:
    note = "간식 3/11(목) 출시 / 100g 4,300원 / 냉동 배송 / 7팩 묶음 10% / 화수목 출고 / 15시 전 주문 당일출고"
    assert [note[item.span.start : item.span.end] for item in sentences(note)][1:3] == ["100g 4,300원", "냉동 배송"]
    assert len(list(sentences("앱 / 웹 / 매장 / 전화"))) == 1


def test_what_customers_wonder_is_asked_and_what_follows_its_arrow_answers() -> None:
    (found,) = sentences("- 학습에 쓰냐 → 고객 음성은 학습에 안 씀")
    assert found.asked == "학습에 쓰냐"
    assert as_asked("학습에 쓰냐") == "학습에 써요?"
    assert as_asked("등급이 바뀌냐") == "등급이 바뀌어요?"
    assert not next(iter(sentences("- 왜 오르냐 → 시설 유지비라고 안내"))).asked


def test_less_than_what_was_said_leans_on_it() -> None:
    assert points_back("미만은 메뉴가 보이지 않습니다.")
    assert not points_back("36개월 미만은 무료입니다.")


def test_a_price_is_of_what_its_line_speaks_of() -> None:
    told = whose_price(
        [
            _statement("합격반은 별도 상품입니다.", 0),
            _statement("가격은 490,000원입니다.", 0),
            _statement("가격은 9,900원입니다.", 50),
            _statement("신청은 앱에서 하실 수 있습니다.", 90),
            _statement("요금은 같습니다.", 90),
        ]
    )
    assert [item.text for item in told][1] == "합격반 가격은 490,000원입니다."
    assert [item.text for item in told][2:] == [
        "가격은 9,900원입니다.",
        "신청은 앱에서 하실 수 있습니다.",
        "요금은 같습니다.",
    ]


def _statement(text: str, line: int) -> Statement:
    return Statement(text, Field.PRICE, Visibility.CUSTOMER, Source(SourceKind.NOTE, text), line=line)


def test_what_stands_below_a_heading_is_told_of_no_other_launch() -> None:
    note = "주간 공유\n① 새벽반\n7/5(월)부터 추가요금 없음\n② 수건 제공 종료 (남부점만)\n7/7(수)까지. 대여는 500원\n"
    first, second = "새벽반", "수건 제공 종료"
    shared = _fact(note, "대여는 500원")
    launches = (_launch(note, first, "7/5(월)", shared), _launch(note, second, "7/7(수)", shared))
    reading = Reading(kind=Kind.LAUNCH, confidence=1.0, launches=launches)
    texts = [_pieces(note, launch, reading) for launch in launches]
    assert "대여는 500원입니다." not in texts[0]
    assert "대여는 500원입니다." in texts[1]


def _fact(note: str, text: str) -> Fact:
    start = note.index(text)
    return Fact(Field.PRICE, text, Span(start, start + len(text)))


def _launch(note: str, name: str, day: str, *facts: Fact) -> LaunchReading:
    at, when = note.index(name), note.index(day)
    moment = Moment(
        Precision.DAY, datetime.fromisoformat("2027-07-05T00:00:00+09:00"), day, Span(when, when + len(day))
    )
    return LaunchReading(name=name, name_span=Span(at, at + len(name)), moment=moment, facts=facts)


def _pieces(note: str, launch: LaunchReading, reading: Reading) -> str:
    entry = draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)
    return " ".join(piece.text for piece in entry.pieces)
