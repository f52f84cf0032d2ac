"""Tables in a note: what each row tells, the heading telling nothing by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bridge.domain.notes import Span
from bridge.domain.sentences import REMARK

_WAS = re.compile(r"^지금(?:까지)?$|당초|현행|기존|변경\s?전|개정\s?전|이전|AS-?IS|현재|종전", re.IGNORECASE)
_NOW = re.compile(
    r"^(?:변경|변경\s?후|개정|개정\s?후|조정|조정\s?후|인상\s?후|인하\s?후|신규|이후|앞으로|TO-?BE|변경안)(?:\s?[가-힣]{1,6})?$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"(?:20\d\d\s?[년./-]\s?)?\d{1,2}\s?[월./-]\s?\d{1,2}일?\.?\s?(?:\([월화수목금토일]\))?\s?(?:부터|이후|부)?$"
)
"""A column headed by the day from which it holds."""
_SPACED = 3
"""Columns that spaces alone part."""
_RULE = re.compile(r"[-=:\s]*")
_NOTHING = ("", "-", "–", "—", "없음", "해당없음", "해당 없음", "x", "X")
_SAME = ("동일", "좌동", "변경 없음", "변동 없음", "-", "상동")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: what it is about and what it tells of that; both "" for a heading, which tells nothing.

    `named`: one of two columns, the second of which has a name that its cell is said with. `heading` is the line whose
    names of columns it is told with.
    """

    span: Span
    about: str = ""
    told: str = ""
    named: bool = False
    heading: Span | None = None


def rows_of_tables(note: str) -> Iterator[Row]:
    """Yield the rows of every table in the note that has a heading; lines that only hold a bar are no table."""
    heading: list[str] | None = None
    above: Span | None = None
    lines = [(start, line) for start, line in _lines(note)]
    for index, (start, line) in enumerate(lines):
        cells = _cells(line)
        span = Span(start, start + len(line))
        if len(cells) < 2:
            heading = None
        elif heading is None:
            below = _cells(lines[index + 1][1]) if index + 1 < len(lines) else []
            if _is_heading(cells, below, tabbed="\t" in line):
                heading, above = cells, span
                yield Row(span)
        elif all(_RULE.fullmatch(cell) for cell in cells):
            yield Row(span)
        elif len(cells) == len(heading) == 2 and _both(heading):
            if _LABEL_CELL.fullmatch(cells[0]) and not _LABEL_CELL.fullmatch(cells[1]):
                heading = None  # the table is over: "예외 | 전자책은 해당 없음"
            else:
                yield _step(span, *cells)
        elif len(cells) == len(heading) and cells[0]:
            named = len(heading) == 2 and _names_columns(heading) and not _GENERAL.fullmatch(heading[1])
            told = f"{heading[1]}: {cells[1]}" if named and cells[1] not in _NOTHING else _told(heading, cells)
            yield Row(span, cells[0], told, named, above)


def _both(heading: list[str]) -> bool:
    """Whether two columns are what was and what will be, with what each row is about before its first figure."""
    return _WAS.fullmatch(heading[0]) is not None and _NOW.match(heading[1]) is not None


def _step(span: Span, was: str, now: str) -> Row:
    named = re.match(r"(?P<of>[^\d]{2,20}?)\s(?=\d|(?:최대|최소|월|연|하루|1인|1회)\s?\d|무료|없음)", was)
    if last := _OF_AMOUNT.fullmatch(was) if _ONE_AMOUNT.fullmatch(now) else None:
        named = re.match(rf"(?P<of>{re.escape(last['of'])})\s", was)  # 신용 1~3등급 | 10%
    of, old = (named["of"], was[named.end() :]) if named else ("", was)
    plain = re.sub(r"\s*\((?:그대로|유지|동일|변동 없음)\)$", "", now)
    return Row(span, of, f"{old} 그대로" if plain in (old, *_SAME) else f"{old} → {now}")


_ONE_AMOUNT = re.compile(r"\d[\d,.]*\s?[가-힣%A-Za-z]{0,3}(?:\s\([^()]*\))?")
_OF_AMOUNT = re.compile(r"(?P<of>.*\d.*\S)\s\d[\d,.]*\s?[가-힣%A-Za-z]{0,3}")
_LABEL_CELL = re.compile(r"(?!무료|유료|없음|있음|불가|가능|미지원|미제공|필수|선택)[가-힣]{2,4}")
"""A cell that names what its line is about and is no value."""


_KEYS = re.compile(
    r"구분|항목|위치|지역|단지|점포|지점|매장|등급|서비스|종류|코스|요금제|플랜|상품|노선|구간|기종|모델|품목|좌석|시점|취소 시점|회원"
)
_GENERAL = re.compile(r"처리|내용|조건|설명|비고|상세|안내|기준|값")


def _names_columns(cells: list[str]) -> bool:
    """Whether two cells are the names of what stands below them: "위치 | 수거일", "구분 | 내용"."""
    return _KEYS.fullmatch(cells[0]) is not None and re.fullmatch(r"[가-힣 ]{1,8}", cells[1]) is not None


def _lines(note: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in note.split("\n"):
        yield start, line
        start += len(line) + 1


def _cells(line: str) -> list[str]:
    if "|" not in line and "\t" not in line:
        spaced = re.split(r"\s{2,}", line.strip())
        return spaced if len(spaced) >= _SPACED else []  # as in a block of fixed width
    return [cell.strip(" *`") for cell in re.split(r"[|\t]", line.strip(" \r").strip("|").rstrip())]


def _is_heading(cells: list[str], below: list[str], *, tabbed: bool = False) -> bool:
    """A heading names columns: no figures, and as many as the row or rule below it; two columns need the rule."""
    plain = [re.sub(r"\s*\([^()]*\)", "", cell) for cell in cells]
    keyed = len(cells) >= _SPACED and _KEYS.fullmatch(cells[0]) is not None
    if len(below) != len(cells) or any(
        re.search(r"\d", cell) and not _FROM.match(cell) and not (keyed and _NAMED_BY_NUMBER.fullmatch(cell))
        for cell in plain[1:]
    ):
        return False
    if len(cells) == 2 and (_both(cells) or _names_columns(cells)):
        return True
    if tabbed and len(cells) == 2:  # two columns between tabs: words above figures
        return re.search(r"\d", below[1]) is not None and not any("→" in cell for cell in cells)
    return len(cells) >= 3 or all(_RULE.fullmatch(cell) and "-" in cell for cell in below)


_NAMED_BY_NUMBER = re.compile(r"\d{1,3}(?:년|개월|일|인|회|박|GB|GB급|차|급|단계|종)[가-힣]{1,6}")
"""A column whose name begins with a number: 3년약정, 1인실."""


def _told(heading: list[str], cells: list[str]) -> str:
    plain = [re.sub(r"\s*\([^()]*\)$", "", cell) for cell in heading]
    was = next((index for index, cell in enumerate(heading) if index and _WAS.search(cell)), None)
    now = next((index for index, cell in enumerate(plain) if index and (_NOW.match(cell) or _FROM.match(cell))), None)
    told = []
    if was is not None and now is not None:
        old, new = (_counted(heading[index], cells[index]) for index in (was, now))
        kept = old == new or new in _SAME or re.sub(r"\s*\((?:유지|동일|변동 없음)\)$", "", new) == old
        told.append(f"{old} 그대로" if kept else f"{old} → {new}")
    if len(cells) == 2 and not told and cells[1] == "없음":
        return cells[1]  # "비용 | 없음" tells something
    rest = [
        index for index in range(1, len(cells)) if told == [] or index not in (was, now) if cells[index] not in _NOTHING
    ]
    told += [cells[index] if len(cells) == 2 else _under(heading[index], cells[index]) for index in rest]
    return "; ".join(told)


def _counted(heading: str, cell: str) -> str:
    """A cell with what its column is counted in: "당초(연)" above "6회" is 연 6회."""
    found = re.search(r"\((연|월|주|하루|1회|1인|원|%|회|일)\)$", heading)
    if found is None or found[1] in cell or not re.match(r"[\d,.]+", cell):
        return cell
    return f"{cell}{found[1]}" if found[1] in ("원", "%", "회", "일") else f"{found[1]} {cell}"


def _under(heading: str, cell: str) -> str:
    return f"{REMARK}{cell}" if _REMARKS.fullmatch(heading) else f"{heading}: {cell}" if heading else cell


_REMARKS = re.compile(r"비고|기타|참고|메모|설명|내용|특이\s?사항|Notes?|Remarks?", re.IGNORECASE)
