"""A message of a kind that was answered before is not asked about again; a launch that only looks similar still is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.domain.habits import Said, habit

REPORT = "[주간 업무 공유] 11월 3주차\n- 결제팀: 배포 완료 2건, 다음 주 검토 회의 11/25\n- 홈 개편 시안 리뷰 진행 중"
NEXT = "[주간 업무 공유] 11월 4주차\n- 결제팀: 배포 1건, 다음 주 12/2 검토 회의\n- 마이페이지 시안 리뷰 진행 중"
PERHAPS = "간편환불 배포 준비 중입니다. 다음 주에 나갈 것 같아요"
OTHER = "환전 지갑 배포 준비 중이에요. 다음 주 수요일에 나갈 것 같습니다"


@pytest.mark.parametrize(
    ("text", "answered", "names", "said"),
    [
        (NEXT, [(REPORT, False)], [], Said.NONE),
        (NEXT, [(REPORT, True)], ["마이페이지"], Said.LAUNCH),
        (NEXT, [(REPORT, True), (REPORT, False)], [], None),
        (OTHER, [(PERHAPS, False)], ["환전 지갑"], None),
        (OTHER, [(PERHAPS, True)], ["환전 지갑"], Said.LAUNCH),
        (REPORT.replace("3주차", "2주차"), [(REPORT, False)], ["주간 업무 공유 11월 2주차"], Said.NONE),
        (PERHAPS, [(REPORT, False)], [], None),
        ("네", [("네", False)], [], None),
        (PERHAPS, [], [], None),
    ],
)
def test_what_was_said_of_its_kind(
    text: str, answered: list[tuple[str, bool]], names: list[str], said: Said | None
) -> None:
    assert habit(text, answered, names=names) is said


@given(st.text(max_size=60), st.text(max_size=60), st.booleans())
def test_any_text_has_a_kind_and_numbers_do_not_matter(text: str, other: str, launch: bool) -> None:
    assert habit(text, [(other, launch)]) in (None, Said.LAUNCH, Said.NONE)
