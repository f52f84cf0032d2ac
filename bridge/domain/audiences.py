"""Whom a center answers: customers, owners of shops, riders. A note may tell each of them something else.

What a note says under "[사장님]", after "사장님:" or in a sentence that begins with "사장님은" is for owners; what names nobody so is
for everybody. Words in the middle of a sentence decide nothing: "고객에게 알림이 갑니다" is said to owners, too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from bridge.domain.notes import Fact, Field, LaunchReading


class Audience(StrEnum):
    """Whose questions a center answers."""

    CUSTOMER = "customer"
    OWNER = "owner"
    RIDER = "rider"


class Desk(StrEnum):
    """How a center answers them."""

    PHONE = "phone"
    CHAT = "chat"


EVERYBODY = "all"
"""The audience of an entry that is for all whose audience has none of its own."""

_LABELS = {Audience.CUSTOMER: "고객", Audience.OWNER: "사장님", Audience.RIDER: "라이더"}
_CALLED = {Audience.CUSTOMER: "고객님", Audience.OWNER: "사장님", Audience.RIDER: "라이더님"}

_WORDS = {
    Audience.CUSTOMER: r"(?:일반\s?)?(?:고객|소비자|회원|이용자|구매자|사용자|주문자)",
    Audience.OWNER: r"(?:입점\s?)?(?:사장|점주|가맹점주|가맹점|업주|판매자|셀러|입점사|입점\s?업체|입점\s?파트너|파트너사)",
    Audience.RIDER: r"(?:배달\s?)?(?:라이더|배달원|배달\s?기사|배달\s?파트너|배송\s?기사|드라이버|기사)",
}
_ANY = "|".join(f"(?P<{audience.value}>{words})" for audience, words in _WORDS.items())
_NAMED = re.compile(rf"(?<![가-힣])(?:{_ANY})(?:님|분)?(?:들)?(?![가-힣])")
# 사장님은, 고객께는, 라이더의 경우: whom the clause is about stands first.
_TOPIC = re.compile(
    rf"(?:^|[,.;]\s*|\s/\s)(?:{_ANY})(?:님|분)?(?:들)?(?:께서는|에게는|한테는|께는|은|는|의\s?경우)(?![가-힣])"
)
_MARKS = r"[\s\-–—•·*_~>■□◆◇●○▶▷▪#\[\]【】<>〈〉《》()「」『』:：|]+"
_ABOUT = (
    r"(?:용|대상|측|쪽|안내|공지|전달|혜택|변경|정책|내용|사항|관련|버전|앱|기준|별도|추가|향|공통|모두|전체|여러분)"
)
_HEADED = re.compile(r"^\s*(?:[■□◆◇●○▶▷▪#]|\[|【|<|〈|《|\*[^*]+\*\s*$|\d{1,2}[.)]\s)")
_LABELLED = re.compile(
    r"^\s*(?:[-–•·*]\s*)?[\[(【<]?(?P<label>[^:：\]\)】>]{1,20})[\])】>]?\s*(?:[:：]|[\])】>])\s*(?P<rest>.*)$"
)
_NUMBER = re.compile(r"^\s*\d{1,2}[.)]\s*")
_BULLET = re.compile(r"^\s*(?:[-–—•·*ㄴ└]|\d{1,2}[.)])")


@dataclass(frozen=True, slots=True)
class Circle:
    """Whom one entry of a launch is for. `own` are the audiences that have an entry of their own, `present` those the bridge serves."""

    audience: str = EVERYBODY
    own: frozenset[str] = frozenset()
    present: frozenset[str] = frozenset()

    def has(self, addressed: Collection[str]) -> bool:
        """Tell whether the entry tells what is addressed to these; to nobody in particular means to everybody."""
        meant = set(addressed) & (self.present | self.own)
        if not meant:
            return True
        return self.audience in meant if self.audience != EVERYBODY else bool(meant - self.own)

    @property
    def whole(self) -> bool:
        """Whether it is the launch's only entry, which tells all."""
        return not self.own


def label(audience: str) -> str:
    """Return what staff call an audience."""
    return _LABELS[Audience(audience)]


def called(circle: Circle) -> str:
    """Return how whoever an entry is for is addressed: as customers are where they are of several audiences."""
    here = {circle.audience} if circle.audience != EVERYBODY else circle.present - circle.own
    only = Audience(next(iter(here))) if len(here) == 1 else Audience.CUSTOMER
    return _CALLED[only]


def titled(name: str, audience: str) -> str:
    """Return an entry's title, which tells it from those of the same launch for others."""
    return name if audience == EVERYBODY else f"{name} ({label(audience)})"


def circles(launch: LaunchReading, note: str, present: Collection[str]) -> tuple[Circle, ...]:
    """Return which entries a launch needs on a bridge that serves these audiences: one, unless the note tells some something else."""
    here = frozenset(present)
    # A target says whom the launch is for; that alone makes nobody another manual.
    said = [addressees(note, fact) & here for fact in launch.facts if fact.field is not Field.TARGET]
    own = frozenset(audience for some in said if some != here for audience in some)
    if len(here) < 2 or own <= {Audience.CUSTOMER}:  # what speaks of customers only tells nobody else anything else
        return (Circle(present=here),)
    made = [audience.value for audience in Audience if audience in own]
    if here - own:
        made.append(EVERYBODY)
    return tuple(Circle(audience, own, here) for audience in made)


def narrowed(launch: LaunchReading, note: str, circle: Circle) -> LaunchReading:
    """Return what of a launch an entry tells. A field that the note settles for others only is missing here."""
    if circle.whole:
        return launch
    kept = facts_for(launch.facts, note, circle)
    gone = dict.fromkeys(fact.field for fact in launch.facts if fact not in kept)
    missing = tuple(field for field in gone if field not in {fact.field for fact in kept})
    return replace(launch, facts=kept, missing=tuple(dict.fromkeys((*missing, *launch.missing))))


def facts_for(facts: Iterable[Fact], note: str, circle: Circle) -> tuple[Fact, ...]:
    """Return those facts of a note that an entry tells."""
    if circle.whole:
        return tuple(facts)
    return tuple(fact for fact in facts if circle.has(addressees(note, fact)))


def addressees(note: str, fact: Fact) -> frozenset[str]:
    """Return to whom a fact is said: by its own words, its line's label, or the heading above it."""
    own = topics(fact.text)
    if own:
        return own
    for start, end, addressed in _lines(note):
        if start <= fact.span.start < end:
            return addressed
    return frozenset()


def addressed_line(note: str, text: str) -> frozenset[str]:
    """Return to whom a part of a note is said, by its words and where it stands."""
    at = note.find(text)
    own = topics(text)
    return own or next((said for start, end, said in _lines(note) if start <= at < end), frozenset())


def topics(text: str) -> frozenset[str]:
    """Return whom a sentence begins with, or each of its clauses."""
    return frozenset(kind for match in _TOPIC.finditer(text.strip(" \t-–•·*")) for kind in _kinds(match))


def _lines(note: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Yield each line's place with those to whom it is said."""
    section: frozenset[str] = frozenset()
    at, blank = 0, False
    for line in note.splitlines(keepends=True):
        here = _heading(line)
        if here is not None:
            section = here
        elif blank and not _BULLET.match(line):
            section = frozenset()
        yield at, at + len(line), _label(line) or section
        at += len(line)
        blank = (not line.strip()) and here is None


def _heading(line: str) -> frozenset[str] | None:
    """Return whom a heading names (nobody: it ends a section), None where the line is no heading."""
    unnumbered = _NUMBER.sub("", line)
    bare = re.sub(_MARKS, " ", unnumbered).strip()
    if not bare:
        return None
    labelled = _LABELLED.match(unnumbered)
    alone = labelled is None or not labelled["rest"].strip(" *_")
    named = _named(bare)
    if alone and named and len(bare) <= 20 and not _left(bare):
        return named
    if _HEADED.match(line):
        return named if alone and len(bare) <= 20 else frozenset()
    return None


def _label(line: str) -> frozenset[str]:
    """Return whom a line's label names ("사장님: …", "(라이더) …")."""
    labelled = _LABELLED.match(_NUMBER.sub("", line))
    if labelled is None or _left(re.sub(_MARKS, " ", labelled["label"]).strip()):
        return frozenset()
    return _named(labelled["label"])


def _named(text: str) -> frozenset[str]:
    spaced = re.sub(rf"(?<=[가-힣]){_ABOUT}(?![가-힣])", " ", re.sub(_MARKS, " ", text))
    return frozenset(kind for match in _NAMED.finditer(spaced) for kind in _kinds(match))


def _left(text: str) -> str:
    """Return what a heading says beside naming people."""
    spaced = re.sub(rf"(?<=[가-힣]){_ABOUT}(?![가-힣])", " ", text)
    return re.sub(rf"(?<![가-힣]){_ABOUT}(?![가-힣])|[\s,/&+·]|및|와|과", "", _NAMED.sub("", spaced))


def _kinds(match: re.Match[str]) -> Iterator[str]:
    yield from (audience.value for audience in Audience if match[audience.value])
