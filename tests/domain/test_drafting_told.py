"""What a note says is told as what it is: its labels, its end, what is off, what is open, and nothing that only announces."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from support.manuals import entry_template, inquiry_types
from support.noted import KST, drafted_as, place

from bridge.domain.drafting import draft_entry
from bridge.domain.drafting.cutting import sentences
from bridge.domain.drafting.filing import heading
from bridge.domain.drafting.first_line import until_when
from bridge.domain.drafting.undecided import undecided
from bridge.domain.entries import Entry, Part
from bridge.domain.grounding import check_entry
from bridge.domain.notes import Field, HeldBack, Kind, LaunchReading, Moment, Precision, Reading
from bridge.domain.visibility import center_copy

DAY = datetime(2027, 1, 18, tzinfo=KST)


def _told(entry: Entry, part: Part) -> str:
    return " ".join(piece.text for piece in entry.pieces if piece.part is part)


@pytest.mark.parametrize(
    ("note", "labels"),
    [
        (
            "월렛 공동관리\n초대 설정에서 링크 보내기\n권한 조회와 충전만\n인원 한 월렛당 2명까지\n비용 무료\n버그 이름이 안 보임\n분쟁 개입하지 않음",
            ["초대", "권한", "인원", "비용", "버그", "분쟁"],
        ),
        ("오후배송\n어디\t서울 8개 구\n도착\t17~21시", ["어디", "도착"]),
    ],
)
def test_lines_that_begin_with_labels_have_them_without_a_colon(note: str, labels: list[str]) -> None:
    assert [sentence.topic for sentence in sentences(note) if sentence.topic] == labels


def test_prose_has_no_labels() -> None:
    note = "환불 계산을 바꿉니다\n신청 후 3일 안에 됩니다\n고객 문의가 많습니다\n취소 수수료는 없습니다"
    assert not any(sentence.topic for sentence in sentences(note))


def test_what_is_cancelled_is_told_as_that() -> None:
    note = "새벽설치는 접습니다. 설치비 25,000원 환불"
    launch = LaunchReading(name="새벽설치", name_span=place(note, "새벽설치"), moment=Moment())
    entry = draft_entry(
        launch,
        reading=Reading(Kind.CANCEL, 1, launches=(launch,)),
        types=inquiry_types(),
        template=entry_template(),
        note=note,
    )
    assert _told(entry, Part.SUMMARY) == "새벽설치는 진행하지 않게 되었습니다."


def test_what_is_said_to_be_off_right_behind_its_name_is_told_as_that_whatever_it_was_read_as() -> None:
    note = "차온가전 출장비 인상 *보류*됐습니다. 1/6에 공지했던 1/18(월) 인상은 하지 않습니다"
    entry = drafted_as(note, "1/18(월)", DAY, name="차온가전 출장비 인상")
    assert _told(entry, Part.SUMMARY) == "차온가전 출장비 인상은 진행하지 않게 되었습니다."
    customers = drafted_as("1/18(월) 노쇼 예약이 취소됩니다", "1/18(월)", DAY, name="노쇼 예약")
    assert "진행하지 않게" not in _told(customers, Part.SUMMARY)


def test_a_day_that_moves_for_some_orders_only_is_told_with_what_it_moves_for() -> None:
    note = "[일정변경] '오전도착' 오픈\n서울 전체: ~1/11(월)~ → 1/18(월) 주문분부터"
    said = _told(drafted_as(note, "1/18(월)", DAY, name="'오전도착'"), Part.SUMMARY)
    assert said == "'오전도착' 서울 전체 일정이 1월 11일(월)에서 1월 18일(월) 주문분으로 변경되었습니다."


def test_midnight_is_said_as_the_note_says_it() -> None:
    end = Moment(Precision.MINUTE, datetime(2027, 3, 31, tzinfo=KST), "3월 31일(수) 자정")
    assert until_when(end) == "3월 31일(수) 자정"
    assert until_when(replace(end, text="3월 31일(수) 0시")) == "3월 31일(수) 0시"


def test_what_players_are_given_is_a_benefit_and_no_rule_for_giving_back() -> None:
    assert heading("보상은 다음 날 오후 6시까지 우편", Field.POLICY) is Field.PRICE
    assert heading("파손되면 구입가의 절반까지 보상", Field.POLICY) is Field.POLICY


def test_what_only_announces_or_gives_a_reason_is_not_told() -> None:
    note = "안심 반납 1/18(월) 오픈\n아래 사항이 시행되오니 고객 안내에 참고하시기 바랍니다\n- 다투는 일이 늘어서\n- 대상은 전 회원"
    facts = [
        (Field.TARGET, "아래 사항이 시행되오니 고객 안내에 참고하시기 바랍니다"),
        (Field.LIMITS, "다투는 일이 늘어서"),
        (Field.TARGET, "대상은 전 회원"),
    ]
    entry = drafted_as(note, "1/18(월)", DAY, facts, name="안심 반납")
    assert _told(entry, Part.TARGET) == "대상은 전 회원입니다."
    assert not _told(entry, Part.LIMITS)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("정확한 날은 아직이고요", "정확한 날"),
        ("이름은 공모 중입니다", "이름"),
        (
            "전년 사용 이력이 없는 신규 입주 세대의 추정 기준은 추후 안내드리겠습니다",
            "전년 사용 이력이 없는 신규 입주 세대의 추정 기준",
        ),
        ("기업 계약 고객은 영업팀이 따로 안내하니 연결만 해 주세요", None),
        ("수표로 낸 보증금을 어떻게 돌려드릴지는 경리팀 답 기다리는 중", "수표로 낸 보증금을 어떻게 돌려드릴지"),
        ("포장재를 회수할지 말지는 아직", "포장재를 회수할지 말지"),
        ("신청하고 며칠 걸리는지는 접수처 회신 전", "신청하고 며칠 걸리는지"),
        ("비어 있는 칸을 어떻게 할지 아직 못 정했어요", "비어 있는 칸을 어떻게 할지"),
        ("내년에 접을지는 아직 못 정했어요", None),
        ("몇 명인지는 신청서에 적으면 됩니다", None),
        ("색상을 바꿀 수 있는지는 창고 답 오면 공유할게요", "색상을 바꿀 수 있는지"),
        ("한 시간 넘게 늦으면 보상 있는지는 운영팀 검토 중", "한 시간 넘게 늦으면 보상 있는지"),
        ("기사가 며칠 만에 오는지는 배정 끝나야 나옴", "기사가 며칠 만에 오는지"),
        ("3차(나머지 창고)는 날짜 안 정해짐", "3차(나머지 창고) 날짜"),
        ("동호회는 그대로 두고 처리 방식은 추후 공지", "동호회 처리 방식"),
        ("법인 번호로 보내기는 still under discussion", "법인 번호로 보내기"),
        ("Phase 2 Free: TBD", "Phase 2 Free"),
        ("돈이 언제 나오냐는 질문엔 아직 답 못 드려요", "돈이 언제 나오는지"),
        ("연간권은 그대로 (연간권 갱신 가격은 TBD)", "연간권 갱신 가격"),
        ("광주·전주: 2월 중 (날짜 미정)", "광주·전주 날짜"),
        ("영업일은 그대로 (날짜 미정)", None),
        ("접수되면 확인 중이라고 문자가 갑니다", None),
        ("쿠폰과 같이 되는지: 정산팀 확인 중", "쿠폰과 같이 되는지"),
        ("섬 지역 배송 요일은 지사 회신이 아직 없음", "섬 지역 배송 요일"),
        ("야간(22시 이후) 요금은 운영팀과 협의 중", "야간(22시 이후) 요금"),
        ("새벽에 여는 지점은 따로 알려드릴게요", "새벽에 여는 지점"),
        ("남은 횟수는 나중에 또 쓸 수 있음", None),
    ],
)
def test_what_the_note_leaves_open_is_named_as_it_names_it(line: str, label: str | None) -> None:
    note = f"안심 반납 1/18(월) 오픈\n- {line}"
    launch = LaunchReading(
        name="안심 반납",
        name_span=place(note, "안심 반납"),
        moment=Moment(Precision.DAY, DAY, "1/18(월)", place(note, "1/18(월)")),
    )
    found = undecided(note, launch, Reading(Kind.LAUNCH, 1, launches=(launch,)), entry_template())
    assert [point.label for point in found] == ([label] if label else [])


def test_what_is_open_stands_with_its_place_in_the_note() -> None:
    note = "안심 반납 1/18(월) 오픈\n- 3월 이후 좌석 수는 미정"
    launch = LaunchReading(name="안심 반납", moment=Moment(Precision.DAY, DAY, "1/18(월)"))
    reading = Reading(Kind.LAUNCH, 1, launches=(launch,))
    entry = draft_entry(launch, reading=reading, types=inquiry_types(), template=entry_template(), note=note)
    point = next(point for point in entry.open_points if point.label == "3월 이후 좌석 수")
    assert [source.quote for source in point.sources] == ["3월 이후 좌석 수는 미정"]
    claims = check_entry(entry, note, [entry_template().undecided["meanwhile"]])
    assert not [claim for text, claim in claims if text == point.meanwhile]
    assert all(point.sources == () for point in center_copy(entry).open_points)


@pytest.mark.parametrize(
    ("line", "why", "label"),
    [
        ("학생 할인 유지 여부는 영업팀 확인 중", "suspicious", "학생 할인 유지 여부"),
        ("첫 필터 발송일은 물류사와 협의 중이라 정해지면 다시 알려드려요", "partner", "첫 필터 발송일"),
        ("해담페이 결제는 간편결제사와 협의 중", "partner", None),
        ("학생 할인 유지 여부는 영업팀 확인 중", "marked", None),
        ("2호점 오픈 시기는 아직 미정", "suspicious", None),
        ("형제 동시 돌봄 할증은 논의 중이고 결정된 거 없음", "suspicious", "형제 동시 돌봄 할증"),
        ("선착순 300명 추가 모집은 논의 중", "suspicious", None),
        ("보증금 상향은 법무 검토 중", "authority", "보증금 상향"),
        ("중도 해지 위약금 인상은 법무 검토 중", "authority", None),
        ("학생 할인 유지 여부는 영업팀 확인 중이니 말씀하지 마세요", "suspicious", None),
        ("남은 좌석 환불 단가는 재무 확인 중", "business", "변경·취소·환불 기준"),
    ],
)
def test_of_what_is_held_back_only_the_terms_are_named_that_customers_ask_for(
    line: str, why: str, label: str | None
) -> None:
    note = f"안심 반납 1/18(월) 오픈\n- {line}"
    launch = LaunchReading(name="안심 반납", moment=Moment(Precision.DAY, DAY, "1/18(월)"))
    reading = Reading(Kind.LAUNCH, 1, launches=(launch,), held=(HeldBack(line, place(note, line), why),))
    found = list(undecided(note, launch, reading, entry_template()))
    assert [point.label for point in found] == ([label] if label else [])
    assert all(source.quote != line for point in found for source in point.sources)


def test_a_question_on_the_line_above_is_answered_below_and_what_it_only_names_is_said() -> None:
    note = "예약주문 변경\nQ. 하루 몇 번?\nA. 열 번입니다\nQ. 이미 넣은 예약은?\nA. 그대로 없어짐\nQ3. 배당락이 생기면? — 모두 지움"
    found = [(item.asked, item.topic, note[item.span.start : item.span.end]) for item in sentences(note)][1:]
    assert found == [
        ("하루 몇 번?", "", "열 번입니다"),
        ("", "이미 넣은 예약", "그대로 없어짐"),
        ("", "배당락이 생기면", "모두 지움"),
    ]
