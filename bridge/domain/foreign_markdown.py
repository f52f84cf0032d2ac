"""A client's own manual as Markdown, written for people: headings that name a part, questions with their answers.

Anything else is named by its line as not understood, and never guessed into a place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

import yaml

from bridge.domain.entries import Entry, Inquiry, Part, Piece
from bridge.domain.entry_markdown import Document
from bridge.domain.foreign_columns import ANSWER, IGNORE, LABELS, QUESTION, TYPE, columns_of, target_of
from bridge.domain.foreign_tables import TypeOf, inquiry_of, pieces_of
from bridge.domain.manual_files import Problem
from bridge.domain.markdown_tables import Table, is_row, table_of
from bridge.domain.notes import Moment

_FRONT = re.compile(r"\A---\s*\n(.*?)\n---\s*(?:\n|\Z)", re.DOTALL)
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_ASKED = re.compile(r"^(?:[-*]\s+)?\**\s*(?:Q|질문|문)\s*\d*\s*[.:)]\s*\**\s*(.+?)\**$", re.IGNORECASE)
_SAID = re.compile(r"^(?:[-*]\s+)?\**\s*(?:A|답변|답)\s*\d*\s*[.:)]\s*\**\s*(.+)$", re.IGNORECASE)
_QUESTION = re.compile(r"(\?|나요|까요|는지|은지|되나|인가|는 법|방법은)\s*$")
_MARKS = re.compile(r"\*\*|__|`|<br\s*/?>")


@dataclass
class _Section:
    """What stands under one heading. `target` is a part, a question, or None where nobody knows."""

    line: int
    title: str
    target: str | None
    body: list[str] = field(default_factory=list)


def is_ours(text: str) -> bool:
    """Tell whether a file is of the format that `entry_markdown` writes, well-formed or not."""
    front = _FRONT.match(text)
    return front is not None and re.search(r"^moment:", front[1], re.MULTILINE) is not None


def is_unclosed(text: str) -> bool:
    """Tell whether a file begins with front matter that never ends, so that its keys would be read as sentences."""
    return _FRONT.match(text) is None and re.match(r"\A---\s*\n(?:[\w ]+:.*\n)", text) is not None


def from_foreign_markdown(
    text: str, name: str, said: Mapping[str, str], type_of: TypeOf
) -> tuple[Document | None, tuple[Problem, ...]]:
    """Read a file; `name` is what the manual is called where the file does not say it. None where nothing was understood."""
    text = text.replace("\r\n", "\n")
    front = _FRONT.match(text)
    title = _titled(front[1]) if front else ""
    skipped = text[: front.end()].count("\n") if front else 0
    sections = list(_sections(text[front.end() :] if front else text, skipped + 1, said))
    if sections and sections[0].target == "title":
        title = title or sections[0].title
    pieces: list[Piece] = []
    inquiries: list[Inquiry] = []
    problems: list[Problem] = []
    for section in sections:
        rest = list(_questions(section, inquiries, type_of, problems))
        body = "\n".join(rest)
        if not body.strip() or section.target == IGNORE:
            continue
        if section.target == "question":
            type_ = type_of("", f"{section.title}\n{body}")
            inquiries.append(inquiry_of([section.title], body, type_=type_))
        elif section.target == "title":
            pieces += pieces_of(Part.SUMMARY, body)
        elif section.target in set(Part):
            pieces += pieces_of(Part(section.target), body)
        else:
            problems.append(
                Problem(
                    section.line,
                    f"가져오지 않은 부분입니다: {section.title[:40]}",
                    f"--column '항목={section.title[:40]}'처럼 알려 주세요 (필요 없으면 무시). 항목: {', '.join(LABELS.values())}",
                )
            )
    if not pieces and not inquiries:
        return None, (*problems, Problem(1, "매뉴얼로 읽을 내용이 없습니다", "제목과 내용을 적어 주세요"))
    if (why := _no_manual(sections, pieces, inquiries, title)) is not None:
        return None, (*problems, why)
    entry = Entry(title or name, Moment(), tuple(pieces), tuple(inquiries))
    return Document(entry), tuple(problems)


_SENTENCE = re.compile(
    r"[가-힣](?:니다|세요|십시오|어요|아요|해요|돼요|예요|에요|다|음|함|됨|가능|불가|없음|있음)[.!)\s]*$"
)
_REMEDY = "매뉴얼이면 서비스 이름을 # 제목으로, 내용을 ## 이용 방법 같은 제목 아래에 적고, 아니면 폴더에서 빼 주세요"


def _no_manual(sections: list[_Section], pieces: list[Piece], inquiries: list[Inquiry], title: str) -> Problem | None:
    """Say why a file is no manual: nothing in it has a place but the running text on top, and that is none either."""
    known = {section.target for section in sections} - {"title", None, IGNORE}
    if inquiries or known:
        return None
    others = [section for section in sections if section.target is None]
    if others:
        return Problem(sections[0].line, f"매뉴얼로 보이지 않습니다: 아는 제목이 없습니다 ({_named(others)})", _REMEDY)
    if not title:
        return Problem(sections[0].line, "매뉴얼로 보이지 않습니다: 제목도 질문도 없이 글만 있습니다", _REMEDY)
    if not any(_SENTENCE.search(line) for piece in pieces for line in piece.text.splitlines()):
        return Problem(sections[0].line, f"매뉴얼로 보이지 않습니다: {title[:30]} 아래에 문장이 없습니다", _REMEDY)
    return None


def _named(sections: list[_Section]) -> str:
    return ", ".join(section.title[:20] for section in sections[:3]) + (" …" if len(sections) > 3 else "")


def _sections(text: str, first: int, said: Mapping[str, str]) -> Iterator[_Section]:
    """Yield the headings with what stands under them; what stands before the first is the title's."""
    current = _Section(first, "", "title")
    titled = False
    for number, line in enumerate(text.split("\n"), first):
        heading = _HEADING.match(line)
        if heading is None:
            current.body.append(line)
            continue
        words = _MARKS.sub("", heading[2]).strip()
        if len(heading[1]) == 1 and not titled and not any(part.strip() for part in current.body):
            current, titled = _Section(number, words, "title"), True
            continue
        yield current
        found = target_of(words, said)
        part = found if found == IGNORE or found in set(Part) else None
        current = _Section(number, words, part or ("question" if _QUESTION.search(words) else None))
    yield current


def _questions(section: _Section, inquiries: list[Inquiry], type_of: TypeOf, problems: list[Problem]) -> Iterator[str]:
    """Take the section's questions and answers ("Q. … A. …", or a table of them); yield its other lines."""
    asked: tuple[int, str] | None = None
    answer: list[str] = []

    def taken() -> None:
        if asked is None:
            return
        if answer:
            body = "\n".join(answer)
            inquiries.append(inquiry_of([asked[1]], body, type_=type_of("", f"{asked[1]}\n{body}")))
        else:
            problems.append(Problem(asked[0], f"답이 없는 질문입니다: {asked[1][:30]}", "A. 뒤에 답을 적어 주세요"))

    for number, block in _blocks(section):
        if isinstance(block, Table):
            rest = _tabled(block, inquiries, type_of, problems)
            if asked is not None:
                answer += rest
            else:
                yield from rest
            continue
        line = _MARKS.sub("", block).strip()
        if question := _ASKED.match(block.strip()):
            taken()
            asked, answer = (number, _MARKS.sub("", question[1]).strip()), []
        elif (said := _SAID.match(block.strip())) and asked is not None:
            answer.append(_MARKS.sub("", said[1]).strip())
        elif is_row(line):
            problems.append(
                Problem(number, "표로 읽을 수 없습니다", "머리줄 아래에 |---|---|를 적거나 목록으로 적어 주세요")
            )
        elif asked is not None and line:
            answer.append(line)
        elif line:
            yield line
    taken()


def _blocks(section: _Section) -> Iterator[tuple[int, str | Table]]:
    """Yield the section's lines, and its tables whole; of pipes that are no table only the first line."""
    numbered = enumerate(section.body, section.line + 1)
    for tabled, group in groupby(numbered, key=lambda one: is_row(one[1])):
        lines = list(group)
        if not tabled:
            yield from lines
            continue
        table = table_of(lines[0][0], [_MARKS.sub("", line) for _, line in lines])
        yield (lines[0][0], table) if table is not None else lines[0]


def _tabled(table: Table, inquiries: list[Inquiry], type_of: TypeOf, problems: list[Problem]) -> list[str]:
    """Take a table of questions and answers; return the lines of any other."""
    columns = {target: place for place, target in columns_of(table.heads, {}).targets.items()}
    if not {QUESTION, ANSWER} <= set(columns):
        return table.lines()
    rest = []
    for number, row in enumerate(table.rows, table.line + 2):
        question, answer = row[columns[QUESTION]], row[columns[ANSWER]]
        if question and answer:
            given = row[columns[TYPE]] if TYPE in columns else ""
            inquiries.append(inquiry_of([question], answer, type_=type_of(given, f"{question}\n{answer}")))
        elif question:
            problems.append(Problem(number, f"답이 없는 질문입니다: {question[:30]}", "답의 칸을 채워 주세요"))
        elif answer:
            rest.append(answer)
    return rest


def _titled(front: str) -> str:
    """Return what a file's front matter calls it."""
    try:
        found = yaml.safe_load(front)
    except yaml.YAMLError:
        return ""
    titles = (found.get(key) for key in ("title", "name", "제목", "이름")) if isinstance(found, dict) else ()
    return next((str(one).strip() for one in titles if isinstance(one, str) and one.strip()), "")
