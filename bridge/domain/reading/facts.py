"""What a note states, clause by clause, each stored once under its likeliest field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bridge.domain.dates import Mention
from bridge.domain.notes import Fact, Field, Visibility
from bridge.domain.patterns import compiled
from bridge.domain.reading import tagger
from bridge.domain.reading.cues import STRONG_OPEN
from bridge.domain.reading.fields import skips, weigh
from bridge.domain.reading.internal import touches
from bridge.domain.reading.layout import Clause, quotes
from bridge.domain.reading.no_secret import leaves_open, only_forbids
from bridge.domain.reading.page import LINK, SEP, Page
from bridge.domain.reading.scripts import QA, after_script, dictated, scripts
from bridge.domain.reading.senders import is_sender

_LEAD = re.compile(
    r"(?:그리고|근데|그런데|다만|단,?|또한?|참고로|아\s|아,|참,|그래서|그러니|대신|특히|현재|우선|일단|추가로|※|\*|-|→|NEW:|FIX:)\s+"
)
_IN_CHARGE = re.compile(r"\W*(?:담당|문의|컨택|연락)")
"""Whom to ask is a fact, though a note is signed in the same words."""
_CHATTER = compiled(
    r"^(?:안녕하\S*|감사합니다|고맙습니다|수고\S*|잘\s?부탁\S*|부탁드려요|부탁드립니다|이렇게만\s?부탁\S*|[가-힣\s]{0,12}(?:공유|안내|공지)(?:드려요|드립니다|합니다|해요|요)|참고(?:해|하)?\s?(?:주세요|부탁\S*|바랍니다)?|(?:매뉴얼\s?)?반영\s?부탁\S*|확인\s?부탁\S*|다시\s?(?:공유|올릴|안내|봐)\S*|확정되면\s?\S+|여러분|죄송\S*|ㅎㅎ|ㅋㅋ|화이팅|파이팅)[\s!.~]*$"
    r"|많이\s?물어보실|문의\s?(?:가\s)?(?:많|예상|올\s?수|몰릴|늘\s?수)|두서없|처음\s?공유|고생하|기대\s?많|대박|축하|미리\s?공유|날짜\s?나오면|확정되면|확정되는\s?대로|정해지면|다시\s?(?:공유|올릴게|안내드)|착오\s?없으|예상문의는|양해\s?부탁|다시\s?봐\s?주|문서는|^[가-힣A-Za-z0-9/· ]{0,16}(?:팀|기획|셀|실|파트|부|센터|그룹|본부|운영|개발|담당|매니저|과장|대리|인턴|막내|PM)\s?[가-힣]{2,4}입니다[.!]?$|^[가-힣A-Za-z ]{1,14}(?:팀|실|셀|파트|센터|본부)(?:\s[가-힣]{2,4})?(?:입니다|이에요|예요)[.!]?$|(?<![가-힣])(?:저는|제가)(?![가-힣])"
)
_SAME = re.compile(
    r"^(?:그\s?)?(?:나머지|나머진|그\s?외|이외|외\s|대상|내용|시간|일정|가격|혜택|조건|순서|수량|문구|할인율|날짜|기능|시행일|종료일|참여|서버)[^.]{0,14}?(?:그대로|동일|변동|같|맞|안\s?바뀌|no change|변함)\S*[\s!.~]*$"
)
_PHONE = compiled(r"(?:[가-힣A-Za-z]{2,12}\s?){0,3}\(?(?:1[568]\d\d-\d{4}|0\d{1,2}-\d{3,4}-\d{4}|내선\s?\d{3,5})\)?")
_DIALLED = re.compile(r"-\d{3}|내선")  # without which there is no `_PHONE`
_PAREN = re.compile(r"\(([^()\n]{2,80})\)")
_SIGNS = re.compile(r"[^0-9A-Za-z가-힣]+")
_AGENT_ONLY = {Field.HANDLING, Field.CONTACT}


class Draft(NamedTuple):
    """A fact in the page's own positions, before it becomes a value."""

    start: int
    end: int
    field: Field
    also: tuple[Field, ...]


def find_facts(
    page: Page, parts: Sequence[Clause], places: Sequence[tagger.Place], mentions: Sequence[Mention],
    chosen: Mention | None, name: tuple[int, int] | None,
    internal: Sequence[tuple[int, int, str]], *, bounds: Sequence[tuple[int, int]], news: bool,
) -> tuple[Fact, ...]:  # fmt: skip
    """The facts within `bounds`, in order. `news` is a change, cancel or correction: only what is stated for customers counts."""
    drafts: list[Draft] = []
    drafts.extend(Draft(a, b, Field.SCRIPT, ()) for a, b in dictated(page, internal, bounds))
    by_sentence: dict[int, list[tuple[Clause, tagger.Place]]] = {}
    for part, place in zip(parts, places, strict=True):
        if part.line.names_columns or not any(a <= part.start < b for a, b in bounds):
            continue
        told = _told(part, internal)
        if told and not _only_dates(page, told, mentions, chosen):
            by_sentence.setdefault(part.sentence, []).append((told, place))
    for sentence in by_sentence.values():
        drafts.extend(_sentence(page, sentence, chosen, name, news))
    drafts = [_trimmed(page, unstruck) for d in drafts for unstruck in _unstruck(page, d)]
    drafts = [
        d
        for d in drafts
        if len(_SIGNS.sub("", page.text[d.start : d.end])) > 1
        and (d.field is Field.SCRIPT or not touches(internal, d.start, d.end))
    ]
    facts = [_fact(page, d) for d in sorted(drafts, key=lambda d: d.start)]
    facts.extend(_links(page, internal, bounds))
    return tuple(facts)


def _told(part: Clause, internal: Sequence[tuple[int, int, str]]) -> Clause | None:
    """What of a clause is not held back: all, or what stands before brackets that are."""
    held = [r for r in internal if touches((r,), part.start, part.end)]
    if any(end < part.end or reason == "admin_link" for _, end, reason in held):
        return None
    first = min((start for start, _, _ in held), default=part.end)
    return part._replace(end=first) if first > part.start else None


_FILLER = re.compile(
    r"[\s\d%→>~∼–—\-,.()·/:|!차]|예정|그대로|롤아웃|까지|부터|이후|점검|후|전체|full|트래픽|오픈|접수|마감|이상\s?없으면|각각|종료|시작|으로|에서|로"
)


_HOURS = re.compile(r"\d\s?시?\s?(?:→|->|~|에서)\s?\d")


def _only_dates(page: Page, part: Clause, mentions: Sequence[Mention], chosen: Mention | None) -> bool:
    """Whether a clause holds moments and steps of a rollout and nothing else; hours of the day are more: "23:00 → 22:00"."""
    own = [m for m in mentions if m.start < part.end and part.start < m.end]
    if not own or (chosen not in own and not any(m.dated for m in own) and _HOURS.search(part.text(page))):
        return False
    words = page.text[part.start : part.end]
    for m in own:
        words = words.replace(page.text[max(m.start, part.start) : min(m.end, part.end)], " ")
    return len(_FILLER.sub("", words)) < 2


def _unstruck(page: Page, draft: Draft) -> Iterator[Draft]:
    """The draft without what is struck out."""
    at = draft.start
    for a, b in page.struck:
        if a < draft.end and at < b:
            if at < a:
                yield draft._replace(start=at, end=a)
            at = b
    if at < draft.end:
        yield draft._replace(start=at)


def _trimmed(page: Page, draft: Draft) -> Draft:
    start, end = _tidy(page, draft.start, draft.end, verbatim=draft.field is Field.SCRIPT)
    return draft._replace(start=start, end=max(start, end))


def _fact(page: Page, draft: Draft) -> Fact:
    visibility = Visibility.AGENT if draft.field in _AGENT_ONLY else Visibility.CUSTOMER
    return Fact(
        draft.field, page.verbatim(draft.start, draft.end), page.span(draft.start, draft.end), visibility, draft.also
    )


def _links(page: Page, internal: Sequence[tuple[int, int, str]], bounds: Sequence[tuple[int, int]]) -> Iterator[Fact]:
    for link in page.links:
        if touches(internal, link.at, link.at + 1) or "@" in link.url or not any(a <= link.at < b for a, b in bounds):
            continue
        at = page.source.find(link.url, link.span.start)
        if at < 0:
            continue
        yield Fact(Field.LINK, link.url, type(link.span)(at, at + len(link.url)), Visibility.AGENT)


def _sentence(
    page: Page, sentence: Sequence[tuple[Clause, tagger.Place]], chosen: Mention | None, name: tuple[int, int] | None, news: bool
) -> Iterator[Draft]:  # fmt: skip
    """Judge each clause, then join neighbours that speak of the same thing."""
    judged: list[_Judged] = []
    later = _follows_a_sentence(page, sentence[0][0])  # what the label spoke of stands before
    forbids = any(only_forbids(clause.text(page)) for clause, _ in sentence)
    for clause, place in sentence:
        label = clause.label
        if skips(label) and not later and not _PAREN.search(clause.text(page)):
            continue
        for start, end in _without_announcement(page, clause, place, chosen, name):
            words = page.text[start:end]
            qa = QA.match(words)
            if qa:
                judged.append((start, end, Field.SCRIPT, ()))
                continue
            said = list(scripts(page, start, end, label))
            if said:
                for a, b in said:
                    yield Draft(a, b, Field.SCRIPT, (Field.HANDLING,))
                start = after_script(page, said[-1][1], end)
                if not _is_handling(page.text[start:end]):
                    continue
                words = page.text[start:end]
            if (
                (news and _SAME.search(words.strip()))
                or _says_nothing(words, label)
                or (not forbids and chatters(words))
                or (is_sender(page, start, end) and not _IN_CHARGE.match(f"{label} {words}"))
            ):
                continue
            if only_forbids(words):
                judged.append((_with_its_object(judged, start), end, Field.HANDLING, ()))
                continue
            ranked = tagger.rank(_without_dates(page, start, end, chosen), place)
            if not ranked or leaves_open(words):
                judged.append((start, end, None, ()))
                continue
            judged.append((start, end, ranked[0], ranked[1:3]))
            yield from _contacts(page, start, end, ranked[0])
    yield from _joined(page, judged)


_Judged = tuple[int, int, Field | None, tuple[Field, ...]]


def _with_its_object(judged: list[_Judged], start: int) -> int:
    """Where a prohibition begins with what it speaks of, taken from what was `judged`: "옵션은 검토 중이라 된다 안 된다 말하지 마세요"."""
    while judged and judged[-1][2] is None:
        start = judged.pop()[0]
    return start


def _says_nothing(words: str, label: str) -> bool:
    if words.strip(f" .!?~{LINK}{SEP}") == "":
        return True
    return not label and len(_SIGNS.sub("", words)) < 3 and not weigh(words, "", ())


def _follows_a_sentence(page: Page, clause: Clause) -> bool:
    """Whether another sentence was closed before it in its line."""
    return re.search(r"[.!?]\s*$", page.text[clause.line.start : clause.start]) is not None


def chatters(words: str) -> bool:
    """Whether a clause only greets, thanks, asks to take note or says who writes."""
    return bool(_CHATTER.search(words.strip())) and not quotes(words)


def _is_handling(words: str) -> bool:
    ranked = weigh(words, "", ())
    return len(words) > 8 and bool(ranked) and ranked[0][1] is Field.HANDLING


def _joined(page: Page, judged: Sequence[_Judged]) -> Iterator[Draft]:
    held: Draft | None = None
    for start, end, field, also in judged:
        start, end = _tidy(page, start, end)
        if start >= end:
            continue
        if field is None:
            if held and start - held.end < 4 and 4 <= end - start <= 18:
                held = held._replace(end=end)
            continue
        if held and held.field == field and start - held.end < 8:
            held = Draft(held.start, end, field, tuple(dict.fromkeys((*held.also, *also))))
            continue
        if held:
            yield held
        held = Draft(start, end, field, also)
    if held:
        yield held


def _without_announcement(
    page: Page, clause: Clause, place: tagger.Place, chosen: Mention | None, name: tuple[int, int] | None
) -> Iterator[tuple[int, int]]:
    """The clause; of one that only announces name and date, what it says in brackets or after the date."""
    start, end = clause.start, clause.end
    if clause.line.is_head and end - start <= 10 and not re.search(r"\d", page.text[start:end]):
        return
    dated = chosen is not None and start <= chosen.start < end
    named = name is not None and start <= name[0] < end
    words = page.text[start:end]
    if not dated and not named:
        yield start, end
        return
    for m in _PAREN.finditer(words):
        a, b = start + m.start(1), start + m.end(1)
        covered = (chosen is not None and a < chosen.end and chosen.start < b) or (
            name is not None and a < name[1] and name[0] < b
        )
        if not covered:
            yield a, b
    for a, b in _halves(page, start, end, chosen if dated else None, name if named else None):
        words = page.text[a:b]
        bare = _EMPTY.sub("", _PAREN.sub(" ", STRONG_OPEN.sub(" ", words)))
        if len(bare) >= 4 and (_listed(words) or tagger.judged(words, place)[tagger.NOTHING] < _SURELY):
            yield a, b


_SURELY = 0.3  # how likely the rest of an announcement may be nothing, to be a fact without a listed word


def _listed(words: str) -> bool:
    ranked = weigh(words, "", ())
    return bool(ranked) and ranked[0][0] >= 1.2


_EMPTY = re.compile(
    r"안내|공유|공지|드립니다|드려요|합니다|입니다|예정|부터|여러분|드디어|급해요|[\s.,!~:·()\-–—/]|이요|요|확정|정식|신규|기능|서비스|일정|업데이트"
)


_SINCE = re.compile(r"[)\]]?(?:부터|부로|자로|에)?(?=\s)")


def _halves(
    page: Page, start: int, end: int, chosen: Mention | None, name: tuple[int, int] | None
) -> Iterator[tuple[int, int]]:
    """What is left of a clause before and after the date and the name that it announces."""
    at = start
    since = _SINCE.match(page.text, chosen.end, end) if chosen else None
    said = [(chosen.start, since.end() if since else chosen.end)] if chosen else []
    for a, b in sorted([*said, *([name] if name else [])]):
        if at < a:
            yield at, min(a, end)
        at = max(at, b)
    if at < end:
        yield at, end


def _without_dates(page: Page, start: int, end: int, chosen: Mention | None) -> str:
    words = page.text[start:end]
    if chosen and start <= chosen.start < end:
        words = words.replace(page.text[chosen.start : chosen.end], " ")
    return words


def _contacts(page: Page, start: int, end: int, field: Field) -> Iterator[Draft]:
    words = page.text[start:end]
    if field is Field.CONTACT or not _DIALLED.search(words):
        return
    for m in _PHONE.finditer(words):
        yield Draft(start + m.start(), start + m.end(), Field.CONTACT, ())


_BLANK = f" ,.·:;~!*\n{SEP}{LINK}"


def _tidy(page: Page, start: int, end: int, *, verbatim: bool = False) -> tuple[int, int]:
    text = page.text
    while start < end and text[start] == " ":
        start += 1
    lead = _LEAD.match(text, start, end)
    if lead and not verbatim:
        start = lead.end()
    while start < end and text[start] in _BLANK:
        start += 1
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    if text[start:end].startswith("(") and text[start:end].endswith(")") and text[start:end].count("(") == 1:
        start, end = start + 1, end - 1
    return start, end
