"""A note's lines, headings, labels, sentences and clauses: the pieces that every other reader judges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from bridge.domain.reading.page import ITEMS, LINK, SEP, Page

_BULLET = re.compile(
    rf"[\s{SEP}]*(?:\|\s?|[-–—•·∙・▪◦◾▫■□○●◆◇▶►*✓✔※☞→ㄴ└┗»]\ufe0e?\s?|[{ITEMS}]\s?|\(?\d{{1,2}}[.)]\s(?!\s?\d{{1,2}}[.일])|\(?[가나다라마바사아자차카타파하]\)\s?|[가나다라마바]\.\s|[a-zA-Z]\)\s)+"
)
_LABEL = re.compile(
    rf"(?P<label>[^\s:：|=▶\[\](){LINK}][^:：|=▶\n.?!]{{0,23}}?)\s*(?:[:：|]|▶|=(?=\s))(?!//)(?!\d\d(?!\d))\s*(?=\S)"
)
_BRACKET = re.compile(r"[\[【<〈]\s?(?P<label>[^\]】>〉\n]{1,24})\s?[\]】>〉]\s*[:：]?\s*")
_BARE_LABEL = re.compile(r"(?P<label>[^\n:：|]{1,24}?)\s*[:：▼↓]\s*$")
_MARKED_HEAD = re.compile(r"\s*#{1,4}\s(?:\d{1,2}[.)]\s)?")
"""How a heading begins where notes are written with marks: "## 2. 금식 안내"."""
_RULE = re.compile(r"^\s*[-=_*~─━·]{3,}\s*(?P<label>.*?)\s*[-=_*~─━·]*\s*$")
_VERBAL = re.compile(r"(?:[다요죠음함됨임]|니당|네)[.!~^ㅎㅋ\s]*$")


def _after(*endings: str) -> str:
    """Looks behind for any of the endings (each of a fixed width)."""
    return "(?:" + "|".join(f"(?<={ending})" for ending in endings) + ")"


_SENTENCE = re.compile(
    rf"(?<=[.!?…。‼⁉])(?!(?<=\d\.)\s?\d)(?<!vs\.)(?<!incl\.)(?=[\s{SEP}'\"”’)\]가-힣A-Z])[\s{SEP}]*|[{SEP}]\s*|\n|\s[/|ㅣ]\s|(?<=[{ITEMS}])|(?=[{ITEMS}])"
    + "|" + _after("니다", "니당", "[가-힣]죠", "[ㅎㅋㅠㅜ;^]", "[가-힣][됐했었]음", "[가-힣][됨함]", "있음", "없음", "[가-힣]래요", "[가-힣]대요") + r"\s+"
    + r"|(?<![주중수개]요)(?<=[가-힣]요)~*\s+(?!(?<=필요\s)(?:없|안\s|하|해|한|합|할|했))(?![가-힣]{0,3}(?:라고|라며|란\s))"
    + r"|\s[-–—]\s(?=[가-힣])"
)  # fmt: skip
_CLAUSE = re.compile(
    r"(?<!\d),\s*|,\s+|;\s+|、\s*|\s[·∙+]\s|"
    + _after("[가-힣]고요", "[가-힣]구요", "이고", "[하되있없나이지됐했들오라르가리주보]고", "[가-힣]며", "[가-힣](?<!까)지만", "[는은인한]데", "는데요",
             "니까", "라서", "[해어아]서", "니까요", "때문에", "이라", "거라", "이니", "으니", "오니")
    + r"\s+(?!합니다|하고|하네요|하니|해주|해\s|했|들었|들은|답|씁|말|전해|되어|돼)"
)  # fmt: skip
_STOP = re.compile(r"[.,;:!?][\"'”’)]*(?=\s|$)")
_ONE_BREATH = 70  # characters of a line without a stop from which it says one thing after another
_RUN_ON = re.compile(
    "(?:" + _after("불가", "없음", "있음", "동일", "[가-힣][xX]", "[가-힣] 됨", r"\d[장명개봉회번매곳건석대]까지", r"\dkg까지", r"\d[장명개봉회번매곳건석대]씩",
                   "쓰지 말고", "쓰지 마시고", "말아주시고", "말아 주시고", "말하지 말고", "말하지 마시고") + r")\s+(?=[가-힣A-Za-z0-9'\"])"
    + "|" + _after("시작", "오픈", "개시", "출시") + r"\s+(?!예정|안\s|못\s|기념|이벤트|행사|특가|시간|시점|[전후일시]\s|[하합해했되됩돼됐])(?=[가-힣])"
    + "|" + _after("가능", "필수", "제외", "무료", "유지", "종료", "별도", r"\d", r"\d[원장명개봉회번매곳건석대g]", r"\d[만천]원", r"\dkg")
    + r"\s+(?=[가-힣A-Za-z0-9+·/]{2,8}[은는이가]\s)"
)  # fmt: skip
"""Where one thing ends in a line without a stop: "제작 들어가면 불가 퀵사가 …", "최소주문 2만원 원가분담은 …"."""
_QUOTE = re.compile(
    r"\"[^\"\n]{1,200}\"|“[^”\n]{1,200}”|‘[^’\n]{1,200}’|(?<!\w)'[^'\n]{1,200}'(?![A-Za-z0-9])|「[^」\n]{1,200}」|『[^』\n]{1,200}』|《[^》\n]{1,100}》"
)
_OPENS = re.compile(r"[\"“‘'「『《]")  # without one there is no quotation, and most clauses have none
_PAREN = re.compile(r"\([^()\n]{1,160}\)|\[[^\[\]\n]{1,160}\]")

DATE_ALONE = re.compile(r"[\d\s/.:()~,–-]*(?:[월화수목금토일시분년오전후][\d\s/.:()~,–-]*)*")
"""A line that holds a moment and nothing else."""


_MOST_LINES = 1_000  # of a note; what stands below so many is not read


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `start`…`end` without its bullet and label; `heads` are the headings above it, outermost first."""

    index: int
    start: int
    end: int
    indent: int
    bulleted: bool
    label: str
    label_start: int
    heads: tuple[str, ...] = ()
    is_head: bool = False
    block: int = 0  # blocks are separated by blank lines
    names_columns: bool = False  # the first row of a table with three columns or more


class Clause(NamedTuple):
    """A part of a sentence that can be judged by itself."""

    start: int
    end: int
    line: Line
    sentence: int
    label: str = ""

    def text(self, page: Page) -> str:
        return page.text[self.start : self.end]


def lines(page: Page) -> tuple[Line, ...]:
    """The note's lines, each with the headings it stands under."""
    raw = list(_raw_lines(page))
    columns = _column_heads(page)
    stack: list[tuple[int, str, bool, int]] = []  # indent, words, bulleted, block
    done: list[Line] = []
    for i, line in enumerate(raw):
        after = raw[i + 1] if i + 1 < len(raw) else None
        while stack and not _under(line, stack[-1]):
            stack.pop()
        heads = tuple(words for _, words, _, _ in stack)
        is_head = _heads(page, line, after)
        done.append(
            Line(
                line.index,
                line.start,
                line.end,
                line.indent,
                line.bulleted,
                line.label,
                line.label_start,
                heads,
                is_head,
                line.block,
                line.index in columns,
            )
        )
        if is_head:
            words = (line.label + " " + page.text[line.start : line.end]).strip()
            stack.append((line.indent, words, line.bulleted, line.block))
    return tuple(done)


def _column_heads(page: Page) -> set[int]:
    """The lines that name a table's columns: words alone, three or more, above a row of as many cells or a rule."""
    rows = [page.text[a:b] for a, b in page.lines[:_MOST_LINES]]
    cells = [len(row.strip(" |").split("|")) if "|" in row else 0 for row in rows]
    return {
        i
        for i, (row, count) in enumerate(zip(rows, cells, strict=True))
        if count >= 3
        and not re.search(r"\d", row)
        and (i == 0 or cells[i - 1] != count)
        and cells[i + 1 : i + 2] == [count]
    }


def _under(line: Line, head: tuple[int, str, bool, int]) -> bool:
    indent, _, bulleted, block = head
    if line.indent > indent:
        return True
    return line.bulleted and not bulleted and line.indent == indent and line.block == block


def _heads(page: Page, line: Line, after: Line | None) -> bool:
    """A short line without a verb, and deeper or bulleted lines after it."""
    if after is None or after.block != line.block:
        return False
    deeper = after.indent > line.indent or (after.bulleted and not line.bulleted and after.indent == line.indent)
    words = page.text[line.start : line.end].strip()
    return deeper and len(words) <= 40 and not _VERBAL.search(words)


def _raw_lines(page: Page) -> Iterator[Line]:
    block = 0
    previous = 0
    for index, (start, end) in enumerate(page.lines[:_MOST_LINES]):
        if page.text.count("\n", previous, start) > (1 if index else 0):
            block += 1
        previous = start
        yield _line(page, index, start, end, block)


def _line(page: Page, index: int, start: int, end: int, block: int) -> Line:
    source_start = page.source.rfind("\n", 0, page.starts[start]) + 1
    head = page.source[source_start : page.starts[start] + 1]
    indent = len(head) - len(head.lstrip(" \t\u3000"))
    marked = _MARKED_HEAD.match(page.text, start, end)
    bullet = None if marked else _BULLET.match(page.text, start, end)
    at = marked.end() if marked else bullet.end() if bullet else start
    while at < end and page.text[at] in " " + SEP:
        at += 1
    label, label_start = "", at
    rule = _RULE.match(page.text[start:end])
    if rule and rule["label"]:
        label_at = start + rule.start("label")
        return Line(index, label_at, start + rule.end("label"), indent, False, "", label_at, block=block)
    bracket = _BRACKET.match(page.text, at, end)
    if bracket and bracket.end() <= end:
        label, at = bracket["label"], bracket.end()
    found = _LABEL.match(page.text, at, end) or _BARE_LABEL.match(page.text, at, end)
    if found and found.end() <= end and not re.search(r"\d$", found["label"]) and _is_label(found["label"]):
        label = (label + " " + found["label"]).strip()
        at = found.end()
    return Line(index, at, end, indent, bool(bullet), label, label_start, block=block)


def _is_label(words: str) -> bool:
    return len(words.split()) <= 5 and not re.search(r"(?:니다|어요|에요|예요)$|https?$|\d{1,2}시$", words)


def clauses(page: Page, note_lines: tuple[Line, ...]) -> tuple[Clause, ...]:
    """The clauses of all lines, in order; quoted and bracketed words are never cut apart."""
    found: list[Clause] = []
    sentence = 0
    for line in note_lines:
        if line.start >= line.end:
            continue
        shut = _shut(page.text, line.start, line.end)
        for a, b in _sentences(page.text, line, shut):
            start, label = _own_label(page, line, a, b)
            pieces = [(c, d) for c, d in _cut(page.text, start, b, _CLAUSE, shut) if d - c > 1]
            found.extend(Clause(c, d, line, sentence, label) for c, d in pieces)
            sentence += 1
    return tuple(found)


def _sentences(text: str, line: Line, shut: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The sentences of a line; where it is written in one breath, what it says one after another."""
    in_one_breath = line.end - line.start >= _ONE_BREATH and _STOP.search(text, line.start, line.end) is None
    for start, end in _cut(text, line.start, line.end, _SENTENCE, shut):
        yield from _cut(text, start, end, _RUN_ON, shut) if in_one_breath else [(start, end)]


_NEXT_ITEM = re.compile(r"\s[/|ㅣ]\s|/.?.?$")


def _own_label(page: Page, line: Line, start: int, end: int) -> tuple[int, str]:
    """A later sentence of a line may bring its own label; a slash ends the first one's reach."""
    if start <= line.start:
        return start, line.label
    between = page.text[line.start : start].rstrip()
    inline = _LABEL.match(page.text, start, end)
    if (
        inline
        and inline.end() < end
        and len(inline["label"]) <= 12
        and not re.search(r"\d$", inline["label"])
        and _is_label(inline["label"])
    ):
        return inline.end(), inline["label"]
    return start, "" if between.endswith(("/", "ㅣ", SEP)) or _NEXT_ITEM.search(between) else line.label


def _shut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    ranges = [m.span() for m in _QUOTE.finditer(text, start, end)] if _OPENS.search(text, start, end) else []
    ranges += [m.span() for m in _PAREN.finditer(text, start, end)]
    return ranges


def _cut(
    text: str, start: int, end: int, pattern: re.Pattern[str], shut: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    at = start
    for match in pattern.finditer(text, start, end):
        if any(a < match.start() < b for a, b in shut) or match.end() <= at:
            continue
        start, stop = _trim(text, at, match.start())
        if start < stop:
            yield start, stop
        at = match.end()
    start, stop = _trim(text, at, end)
    if start < stop:
        yield start, stop


_PAD = f" \n\t,;·{SEP}"
_PAD_BEFORE = _PAD + ITEMS


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds without what stands around words; where none are left, they end where they begin or before."""
    words = text[start:end]
    return end - len(words.lstrip(_PAD_BEFORE)), start + len(words.rstrip(_PAD))


_ASIDE = re.compile(r"\(([^()\n]{5,160})\)")
LETTER = re.compile(r"[0-9A-Za-z가-힣]")
_LEAST_SAID = 3  # letters


def asides(words: str) -> Iterator[tuple[int, int]]:
    """Bounds of what a clause says in brackets, the brackets left out, where it says something beside them."""
    for found in _ASIDE.finditer(words) if "(" in words else ():
        if len(LETTER.findall(words)) - len(LETTER.findall(found[1])) >= _LEAST_SAID:
            yield found.span(1)


def quotes(text: str) -> list[tuple[int, int]]:
    """Bounds of quoted wording, marks included."""
    return [m.span() for m in _QUOTE.finditer(text)] if _OPENS.search(text) else []
