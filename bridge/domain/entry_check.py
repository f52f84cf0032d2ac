"""What an entry from outside must satisfy before it is proposed: files are edited by hand, and some by nobody friendly.

`from_json` trusts its keys; this looks at the values. What it lets through can be kept, shown and sent like a draft of ours.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from bridge.domain.entries import Entry
from bridge.domain.entry_json import to_json
from bridge.domain.notes import Moment, Precision, Visibility

MOST_NAME = 200
MOST_TEXT = 8_000
MOST_PIECES = 200
MOST_INQUIRIES = 60
"""More than any manual needs; what is longer is a file that is none."""

_FLAGS, _PLACES = frozenset({"confirmed", "risky"}), frozenset({"span"})


@dataclass(frozen=True, slots=True)
class Fault:
    """Why an entry cannot be proposed as it is, and how to mend it, in Korean for the person who edits the file."""

    message: str
    remedy: str


def faults(entry: Entry, codes: Collection[str]) -> tuple[Fault, ...]:
    """Return what is wrong with an imported entry; `codes` are the inquiry types that there are."""
    wrong = next(iter(_values(entry)), None)
    if wrong is not None:
        return (wrong,)  # whatever else is asked of it assumes texts
    return tuple(
        dict.fromkeys((*_name(entry), *_moments(entry), *_size(entry), *_audience(entry), *_types(entry, codes)))
    )


def _values(entry: Entry) -> Iterator[Fault]:
    for key, value in _leaves("", to_json(entry)):
        if key in _FLAGS or key in _PLACES:
            continue
        if not isinstance(value, str):
            yield Fault(f"{key}의 값이 글이 아닙니다", f"{key}에는 글을 적어 주세요")
        elif any(char == "\x00" or "\ud800" <= char <= "\udfff" for char in value):
            yield Fault(f"{key}에 쓸 수 없는 글자가 있습니다", "보이지 않는 글자를 지우고 다시 적어 주세요")
        elif len(value) > MOST_TEXT:
            yield Fault(f"{key}의 글이 너무 깁니다 ({len(value):,}자)", f"{MOST_TEXT:,}자 안으로 나누어 적어 주세요")


def _leaves(key: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _leaves(str(name), item)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(key, item)
    else:
        yield key, value


def _name(entry: Entry) -> Iterator[Fault]:
    if not entry.name.strip():
        yield Fault("이름이 비어 있습니다", "서비스 이름을 적어 주세요")
    elif len(entry.name) > MOST_NAME or "\n" in entry.name:
        yield Fault("이름이 너무 길거나 여러 줄입니다", f"{MOST_NAME}자 안의 한 줄로 적어 주세요")


def _moments(entry: Entry) -> Iterator[Fault]:
    for moment in (entry.moment, entry.end or Moment()):
        if (moment.at is None) != (moment.precision is Precision.UNKNOWN):
            yield Fault("일정의 precision과 at이 서로 맞지 않습니다", "at을 모르면 precision: unknown으로 적어 주세요")
        elif moment.at is not None and moment.at.utcoffset() is None:
            yield Fault("일정의 at에 시간대가 없습니다", "2026-12-01T10:00:00+09:00처럼 끝에 +09:00을 적어 주세요")


def _size(entry: Entry) -> Iterator[Fault]:
    if len(entry.pieces) > MOST_PIECES or len(entry.inquiries) > MOST_INQUIRIES:
        yield Fault(
            f"매뉴얼 하나에 내용이 너무 많습니다 (내용 {len(entry.pieces)}, 예상 문의 {len(entry.inquiries)})",
            f"내용 {MOST_PIECES}개, 예상 문의 {MOST_INQUIRIES}개 안으로 나누어 주세요",
        )
    if not entry.pieces and not entry.inquiries:
        yield Fault("내용도 예상 문의도 없습니다", "한 가지 이상 적어 주세요")


def _audience(entry: Entry) -> Iterator[Fault]:
    shown = [*(piece.visibility for piece in entry.pieces), *(inquiry.visibility for inquiry in entry.inquiries)]
    if Visibility.INTERNAL in shown:
        yield Fault("내부용(internal)으로 표시된 내용이 있습니다", "센터에 주지 않을 내용은 매뉴얼에서 지워 주세요")


def _types(entry: Entry, codes: Collection[str]) -> Iterator[Fault]:
    for inquiry in entry.inquiries:
        if inquiry.type not in codes:
            yield Fault(f"모르는 문의 유형입니다: {inquiry.type[:20]}", f"다음 중에서 골라 주세요: {', '.join(codes)}")
        if not inquiry.say.strip():
            yield Fault(f"{inquiry.type}의 말하기가 비어 있습니다", "고객에게 할 말을 적어 주세요")
