"""Notes about what does not work just now are no launch, and an urgent notice is offered for them."""

from __future__ import annotations

from datetime import datetime

import pytest
from support.noted import KST

from bridge.domain.notes import Kind
from bridge.domain.reading import read_note

NOW = datetime(2026, 11, 24, 14, 30, tzinfo=KST)


@pytest.mark.parametrize(
    "note",
    [
        "지금 앱 로그인이 안 되고 있어요. 2시 5분쯤부터입니다. 개발팀에서 보고 있습니다.",
        "지금 앱 접속이 불안정합니다. 확인 중이에요.",
        "[긴급] 카드결제 승인 지연 발생 중 / 15:20~ / 재시도 안내 부탁",
        "12시 50분부터 간편송금이 안 됩니다. 은행 쪽 원인이고 복구되면 다시 적겠습니다.",
        "로그인 정상화 완료되었습니다",
    ],
)
def test_what_does_not_work_just_now_or_works_again_is_an_incident(note: str) -> None:
    reading = read_note(note, posted_at=NOW)
    assert (reading.kind, reading.incident) == (Kind.OTHER, True)


def test_a_note_tagged_as_an_outage_is_no_launch_however_it_is_laid_out() -> None:
    note = (
        "[장애] 앱 간편송금이 14시 10분부터 간헐적으로 실패하고 있습니다.\n- 증상: 송금 버튼을 누르면 '잠시 후 다시 시도' 팝업\n"
        '- 영향: 안드로이드 5.4 이상\n- 고객에게는 "현재 복구 중이며 잠시 후 다시 시도해 주세요"라고 안내 부탁드립니다'
    )
    reading = read_note(note, posted_at=NOW)
    assert (reading.kind, reading.incident, reading.launches) == (Kind.OTHER, True, ())


@pytest.mark.parametrize(
    "note",
    [
        "저 질문이요! 둘 다 되는 동네는 뭐가 먼저 뜨나요? 아 설정에 있네요 혼자 해결했습니다",
        "회의실 예약이 안 되면 말씀 주세요",
        "다들 점심 맛있게 드세요",
    ],
)
def test_talk_is_no_incident(note: str) -> None:
    assert not read_note(note, posted_at=NOW).incident


def test_an_announcement_for_disabled_people_is_no_outage() -> None:
    note = "[장애인 할인] 12/10(목) 10시부터 앱에서 장애인 할인을 신청할 수 있습니다. 50% 할인됩니다."
    assert read_note(note, posted_at=NOW).kind is Kind.LAUNCH
