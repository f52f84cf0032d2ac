"""Is it a launch, a change, a cancellation, a correction, or none of these?

Cues found in the note are weighed by `learned/kinds.py`, which `python -m benchmarks.train_reading` makes from the
project's own labelled notes; a weight can be read, and a verdict names the words that led to it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bridge.domain.dates import MONTHS, Mention
from bridge.domain.notes import Evidence, Field, Kind, Precision
from bridge.domain.patterns import compiled
from bridge.domain.reading import cues
from bridge.domain.reading.broken import broken, tagged_as_broken
from bridge.domain.reading.fields import weigh
from bridge.domain.reading.layout import Clause
from bridge.domain.reading.learned import softmax
from bridge.domain.reading.learned.kinds import WEIGHTS
from bridge.domain.reading.on_top import becomes, corrects_by_title
from bridge.domain.reading.page import SEP, Page
from bridge.domain.reading.senders import is_sender, manners
from bridge.domain.reading.terse import opens_after, sets_a_rule
from bridge.domain.reading.wording import wording
from bridge.domain.sieve import Sieve

KINDS = (Kind.LAUNCH, Kind.CHANGE, Kind.CANCEL, Kind.CORRECTION, Kind.OTHER)
ASK_ABOVE = 0.25
"""A message that looks like no announcement is asked about where it is one with more than this probability."""
SILENT_BELOW, SILENT_HEAD_BELOW = 0.35, 0.5
"""Up to these it is not asked about where its words, or those of its head, are about something else and it says of nothing that it opens."""
CANCELS_ABOVE, CANCELS_IN_TITLE_ABOVE = 0.05, 0.02
"""A note whose head, or whose title, says that something is off is no launch where that has more than these, however much it tells besides."""
CHANGES_ABOVE = 0.05
"""Likewise a note whose title says that something is put off, and whose head from which day to which."""
CORRECTS_ABOVE = 0.1
"""Likewise a note whose title says that it corrects one."""
LIKELY = 0.4
"""A message of which no kind has this probability is asked about whatever it looks like."""

_READ = 8_000  # characters that say what a message is: nobody announces anything later than that
_ASKED = compiled(r"[^.!?\n~]{0,300}\?+")
_CUSTOMER = compiled(
    r"고객|회원|이용자|사용자|유저|문의|상담|멘트|\bCS\b|\bCX\b|\b(?:customers?|users?|agents?|subscribers?)\b"
)
_SERVICE = compiled(
    r"앱|웹|주문|결제|쿠폰|예약|배송|요금|구독|포인트|적립|할인|환불|가입|로그인|매장|지점|가격|무료|신청|설정|버튼|알림|서비스|기능|\b(?:app|plan|refund|free|price|settings?)\b"
)
_RULES = compiled(r"부터|이후|기존|가능|불가|적용|최대|대상|무료|자동|까지(?=[만\s예])|이상|한정|신규|제외")
_STARTS = compiled(
    r"\)?\s?(?:부터|자로|에\s?(?:오픈|시작|출시|나|열|켜|풀|배포|시행)|\s?(?:오픈|출시|런칭|시행|적용|배포|개시|시작|라이브|OPEN)|분부터|\S{1,4}분부터|\s?\S{0,12}부터)"
)
_ENDS = compiled(r"\)?\s?(?:까지|마감|전까지|이전)")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the message does, how sure that is, and the words that said so."""

    kind: Kind
    confidence: float
    ask: bool
    incident: bool
    evidence: tuple[Evidence, ...]


def blanked(text: str) -> str:
    """`text` with the look-alikes of cues blanked out, same length; what is quoted is no announcement either."""
    out = re.sub(
        r"[\"“][^\"”\n]{3,300}[\"”]|[‘「『][^’」』\n]{6,300}[’」』]|(?<![A-Za-z])'[^'\n]{8,300}'(?![A-Za-z])",
        lambda m: " " * len(m.group()),
        text,
    )
    return cues.BLANK.sub(lambda m: " " * len(m.group()), out)


def judge(page: Page, mentions: Sequence[Mention], posted: datetime, parts: Sequence[Clause]) -> Verdict:
    """Weigh the cues of a whole note."""
    found = features(page, mentions, posted, parts)
    chances = probabilities(found)
    kind = max(KINDS, key=lambda k: chances[k])
    if kind is Kind.LAUNCH and tagged_as_broken(found.told):
        kind = Kind.OTHER
        chances[kind] += chances.pop(Kind.LAUNCH)
    elif kind is Kind.LAUNCH and "head_cancel" in found and chances[Kind.CANCEL] > _cancels_above(found):
        kind = Kind.CANCEL
        chances[kind] += chances.pop(Kind.LAUNCH)
    elif kind is Kind.LAUNCH and _is_put_off(found) and chances[Kind.CHANGE] > CHANGES_ABOVE:
        kind = Kind.CHANGE
        chances[kind] += chances.pop(Kind.LAUNCH)
    elif kind is Kind.LAUNCH and (news := becomes(found.told, _head_end(found.told, _said(page, parts)), parts)):
        kind = news
        chances[kind] += chances.pop(Kind.LAUNCH)
    elif kind is Kind.LAUNCH and corrects_by_title(found.told) and chances[Kind.CORRECTION] > CORRECTS_ABOVE:
        kind = Kind.CORRECTION
        chances[kind] += chances.pop(Kind.LAUNCH)
    elif kind is Kind.CORRECTION and "strong_open" in found and _corrects_itself(page, mentions):
        kind = Kind.LAUNCH
        chances[kind] += chances.pop(Kind.CORRECTION)
    perhaps = 1 - chances[Kind.OTHER]
    ask = chances[kind] < LIKELY or (kind is Kind.OTHER and perhaps > ASK_ABOVE)
    if ask and kind is Kind.OTHER and perhaps < SILENT_HEAD_BELOW:
        head_only = perhaps >= SILENT_BELOW or ("fields_4" in found and "several_dates" in found)
        ask = not about_else(page, found, mentions, posted, head_only=head_only)
    if kind is Kind.OTHER and not ask:
        ahead = [m for m in mentions if m.at and is_ahead(m, posted)]
        ask = sets_a_rule(found.told, ahead, found) or opens_after(found.told)
    evidence = [e for e in _evidence(page, found) if e.span]
    topics = {"topic_incident", "topic_maintenance"} & set(found)
    incident = kind is Kind.OTHER and (bool(topics) or broken(found.told))
    return Verdict(kind, chances[kind], ask, incident, tuple(evidence))


def _cancels_above(found: _Features) -> float:
    if _OFF_ON_TOP.match(found.told):
        return 0.0
    title, below, _ = found.told.lstrip().partition("\n")
    return CANCELS_IN_TITLE_ABOVE if below and cues.CANCEL.search(title) else CANCELS_ABOVE


_OFF_ON_TOP = compiled(
    r"\W*(?:[가-힣A-Za-z]{1,8}\s)?취소\s?(?:안내|공지|확정|되었습니다|됐습니다)?\s*(?:[\]】)—–:!]|-\s)"
)
"""A note that begins with what is off, as a tag does: "공연 취소 — …"."""
_PUT_OFF = compiled(r"[^\n]{0,60}?(?:연기|순연|미뤄|일정\s?(?:변경|조정))[^\n.!]{0,12}(?:[.!\n]|$)")


def _is_put_off(found: _Features) -> bool:
    return "head_date_arrow" in found and _PUT_OFF.match(found.told) is not None


_WITHIN = 60  # characters between a day and where it is taken back


def _corrects_itself(page: Page, mentions: Sequence[Mention]) -> bool:
    """Whether a note takes back a day that it gave itself just before: "12/2 … 앗 정정: 12/2가 아니라 12/3". It corrects no other one."""
    return any(
        again.at == given.at
        and 0 < again.start - given.end < _WITHIN
        and cues.NOT_BUT.match(page.text, again.end)
        and cues.CORRECTION.search(page.text, given.end, again.start)
        for i, given in enumerate(mentions)
        if given.at
        for again in mentions[i + 1 :]
    )


def probabilities(found: Mapping[str, float]) -> dict[Kind, float]:
    """The softmax of the weights of what was found."""
    return dict(zip(KINDS, softmax(WEIGHTS.summed(found)), strict=True))


class _Features(dict[str, float]):
    """Features by name; `at` keeps where the words of each stand.

    `text` is the page's with what is no announcement blanked out, `told` the same without questions, `head` where its head ends.
    """

    def __init__(self, text: str, told: str, head: int) -> None:
        super().__init__(bias=1.0)
        self.text, self.told, self.head = text, told, head
        self.at: dict[str, tuple[int, int]] = {}

    def look(self, name: str, pattern: re.Pattern[str], text: str, end: int | None = None) -> bool:
        hit = pattern.search(text, 0, len(text) if end is None else end)
        if hit and hit.end() > hit.start():
            self[name] = 1.0
            self.at[name] = hit.span()
        return hit is not None

    def flag(self, name: str, value: bool) -> bool:
        if value:
            self[name] = 1.0
        return value


def features(page: Page, mentions: Sequence[Mention], posted: datetime, parts: Sequence[Clause]) -> _Features:
    """What speaks for or against each kind, by name."""
    text = blanked(page.text[:_READ])
    for a, b in manners(page):
        text = f"{text[:a]}{' ' * (b - a)}{text[b:]}"
    told = _ASKED.sub(lambda m: " " * len(m.group()), text) if "?" in text else text
    head = _head_end(told, parts)
    found = _Features(text, told, head)
    may = _CUES.may(told)
    _news(found, told, head, may)
    _opening(found, page, told, head, mentions, posted)
    as_asked = may if text is told else _CUES.may(text)
    for name, pattern in cues.TOPICS:
        source, possible = (text, as_asked) if name in _AS_ASKED else (told, may)
        if name in possible and found.look(f"topic_{name}", pattern, source) and pattern.search(source, 0, head):
            found[f"head_{name}"] = 1.0
    found.flag("only_questions", not told.strip(f" \n.!?~{SEP}"))
    found.flag("ends_with_question", page.text.rstrip(f" \n{SEP}").endswith("?"))
    found.flag("struck", bool(page.struck))
    _substance(found, page, parts)
    found.update(dict.fromkeys(wording(text, parts), 1.0))
    return found


_ELSE = frozenset(
    [
        "incident",
        "maintenance",
        "past",
        "people",
        "meeting",
        "question",
        "errand",
        "bot",
        "ack",
        "news",
        "metrics",
        "test",
        "systems",
    ]
)
_AS_ASKED = ("question", "ack", "bot")  # topics that are looked for in questions, too


def about_else(
    page: Page, found: _Features, mentions: Sequence[Mention], posted: datetime, *, head_only: bool
) -> bool:  # fmt: skip
    """Whether a message is about a meeting, a fault, figures, the office or the like, brings no news and lets nothing open."""
    if any(f"head_{news}" in found for news in ("cancel", "cancel_soft", "change", "correction")):
        return False
    text, told, head = found.text, found.told, found.head
    itself = cues.OPENS_BESIDE.sub(lambda m: " " * len(m.group()), told)
    future = [m for m in mentions if m.at and is_ahead(m, posted) and not page.is_struck(m.start)]
    if future and (cues.STRONG_OPEN.search(itself, 0, head) or _together(itself, future, cues.STRONG_OPEN)):
        return False
    end = head if head_only else len(text)
    if any(pattern.search(told, 0, end) for _, pattern in cues.ELSEWHERE):
        return True
    listed = ((name, pattern) for name, pattern in cues.TOPICS if name in _ELSE)
    return any(pattern.search(text if name in _AS_ASKED else told, 0, end) for name, pattern in listed)


_NEWS = {
    "cancel": cues.CANCEL, "cancel_soft": cues.CANCEL_SOFT, "change": cues.CHANGE, "correction": cues.CORRECTION,
    "refers": cues.REFERS, "date_arrow": cues.ARROW_DATES, "date_not_but": cues.NOT_BUT_DATE, "not_but": cues.NOT_BUT,
    "arrow": cues.ARROW,
}  # fmt: skip
_CUES = Sieve({**_NEWS, **dict(cues.TOPICS)})


def _news(found: _Features, told: str, head: int, may: Collection[str]) -> None:
    for name, pattern in _NEWS.items():
        if name in may and found.look(name, pattern, told) and pattern.search(told, 0, head):
            found[f"head_{name}"] = 1.0
    found.flag(
        "moves", "head_change" in found and ("head_refers" in found or "date_arrow" in found or "date_not_but" in found)
    )


def _opening(found: _Features, page: Page, told: str, head: int, mentions: Sequence[Mention], posted: datetime) -> None:
    future = [m for m in mentions if m.at and is_ahead(m, posted) and not page.is_struck(m.start)]
    for name, pattern in (("open", cues.OPEN), ("strong_open", cues.STRONG_OPEN)):
        if found.look(name, pattern, told) and pattern.search(told, 0, head):
            found[f"head_{name}"] = 1.0
    found.flag("future", bool(future))
    found.flag("future_minute", any(m.timed and m.dated for m in future))
    found.flag("future_head", any(m.start < head for m in future))
    found.flag("several_dates", len({m.at for m in future}) > 1)
    found.flag("no_date", not mentions)
    found.flag("only_past", bool(mentions) and not future and any(m.at for m in mentions))
    found.flag("undecided", any(m.precision is Precision.UNKNOWN for m in mentions))
    found.flag("opens_on_date", _together(told, future, cues.STRONG_OPEN))
    found.flag("date_starts", any(_STARTS.match(told, m.end) for m in future))
    found.flag("date_ends", any(_ENDS.match(told, m.end) for m in future))


def _substance(found: _Features, page: Page, parts: Sequence[Clause]) -> None:
    """How much there is for customers: fields spoken of, labels, words of service."""
    stated: set[Field] = set()
    for part in parts:
        ranked = weigh(part.text(page), part.label, part.line.heads)
        if ranked and ranked[0][0] >= 1.4:
            stated.add(ranked[0][1])
    for count in range(1, 6):
        found.flag(f"fields_{count}", len(stated) >= count)
    found.flag("says_script", Field.SCRIPT in stated)
    found.flag("says_handling", Field.HANDLING in stated)
    labels = len({part.line.index for part in parts if part.line.label})
    found.flag("labels_1", labels >= 1)
    found.flag("labels_3", labels >= 3)
    found.flag("emphasis", bool(page.bold))
    rules = len(set(_RULES.findall(page.text)))
    found.flag("rules_2", rules >= 2)
    found.flag("rules_4", rules >= 4)
    found.look("customers", _CUSTOMER, page.text)
    found.flag("service_words", len(set(_SERVICE.findall(page.text))) >= 2)
    found.flag("short", len(page.text) < 60)
    found.flag("long", len(page.text) > 250)


def _evidence(page: Page, found: _Features) -> list[Evidence]:
    out = []
    for name, (a, b) in found.at.items():
        words = page.text[a:b].strip()
        if words and name in WEIGHTS.rows:
            out.append(Evidence(name, words, page.span(a, b)))
    return out


def is_ahead(mention: Mention, posted: datetime) -> bool:
    """Whether a moment, or the end of its range, is not yet past on the day of writing."""
    if mention.at is None:
        return False
    end = mention.until.at if mention.until and mention.until.at else mention.at
    if mention.precision in MONTHS:
        last = end.year * 12 + end.month + MONTHS[mention.precision] - 1
        return last >= posted.year * 12 + posted.month
    return end.date() >= posted.date()


def _together(text: str, mentions: Sequence[Mention], pattern: re.Pattern[str]) -> bool:
    """A moment still to come and an opening verb in one sentence."""
    for mention in mentions:
        start = max(text.rfind("\n", 0, mention.start), text.rfind(". ", 0, mention.start), 0)
        stops = [x for x in (text.find("\n", mention.end), text.find(". ", mention.end)) if x >= 0]
        if pattern.search(text, start, min(stops) if stops else len(text)):
            return True
    return False


def _said(page: Page, parts: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses but for those that say who writes."""
    return [part for part in parts if not is_sender(page, part.start, part.end)]


def _head_end(told: str, parts: Sequence[Clause]) -> int:
    """Where the first two sentences that say something end."""
    seen: list[int] = []
    end = 0
    for part in parts:
        if len(told[part.start : part.end].strip()) < 8:
            continue
        if part.sentence not in seen:
            if len(seen) == 2:
                break
            seen.append(part.sentence)
        end = part.end
    return min(end, 260) or min(len(told), 120)
