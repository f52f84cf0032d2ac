"""Orders to agents as planners jot them down: without a verb, without what they are of, or behind a clause that is held back.

"단체 예약은 영업팀 한과장" sends whoever asks to somebody, "꼭 말씀드려 주세요" says nothing without the sentence before it, and of
"원가가 1.9만이라 깎아 달라 하시면 안 된다고만" only the first clause is a secret.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bridge.domain.drafting.cutting import Sentence
from bridge.domain.drafting.pointing import points_back
from bridge.domain.drafting.to_agents import names_nothing
from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Span, meets
from bridge.domain.reading.no_secret import routes

_SAID_FOR_IT = re.compile(
    r"(?:중|미정|미확정|문의|질문|요청|이유|사유|분|고객|냐고?|지|면|시)\??\s?(?:→|->|=>|⇒|:)\s?[\"“'‘][^\"”'’\n]{2,60}[\"”'’]\W*(?:까지만?|(?:으?로|이?라고)만?)?[요]?\W*$"
)
"""What is said of something that is open, or to who asks: 퀵배송은 알아보는 중 → '정해진 것 없음'."""
_CLEARLY = re.compile(
    r"(?:다|라|냐)고\s?(?:만\s)?(?:분명히|꼭|정확히|명확히|확실히|반드시)[\s.!~]*$|(?:→|->|=>|⇒)\s?(?:꼭|반드시|필히)\s?(?:고지|안내|말씀|설명|강조|전달)\S{0,6}[\s.!~]*$"
)
"""What must be told."""
_NOT_THE_WORD = re.compile(
    r"(?:단|란|[다라자]는|[는은한된]다|다고|라고)\s(?:말|얘기|이야기|소리|표현)(?:씀)?(?:은|는|도)?\s(?:말고|마시고|빼고|하지\s?(?:말|마)\S*|말아\S*|[Xx×](?![A-Za-z])|금지|노노|ㄴㄴ)"
    r"|(?:단정|약속|확답|장담|추측|언급)하지\s?(?:말고|마시고|않고)\s"
)
"""What is not to be said, and often what instead: "부족하단 말은 말고 3일 걸린다고만"."""
_MUST_BE_TOLD = re.compile(
    r"(?:(?:이거|이건|이\s?(?:점|부분|내용)[은는]?|여기)\s)?(?:꼭|반드시|필히|미리|한\s?번\s?더|강조해서)\s(?:좀\s)?(?:말씀|안내|설명|고지|얘기|전달|강조|확인)\S*(?:\s?(?:주세요|주십시오|부탁\S*|바랍니다|바람|필요\S*|요망))?[.!~]*"
)


def must_be_told(text: str) -> bool:
    """Say whether a sentence only says that customers must hear what stands before it."""
    return _MUST_BE_TOLD.fullmatch(text) is not None


def lacks_verb(text: str) -> bool:
    """Say whether a text tells agents whom to send on or what to say, without a verb that says so."""
    return routes(text) or any(words.search(text) is not None for words in (_SAID_FOR_IT, _CLEARLY, _NOT_THE_WORD))


_BAN = re.compile(
    r"(?:말|말씀|언급|얘기|이야기|답|답변|안내|공유|노출|약속|확답|단정)\S{0,3}\s?(?:절대\s)?(?:[Xx×❌](?![A-Za-z])|금지|ㄴㄴ|노노|말\s?것|(?:하지|드리지)?\s?(?:마|말)\S*|하?면\s?안\s?\S+)(?:\s(?:주세요|부탁\S*))?[\s.!~)]*$"
)
_LAST_PART = re.compile(r"(?:^|[,—–]\s|\s-\s|\s{3,})(?P<last>(?:(?!\s{3})[^,—–])*)$")


def bans_what_precedes(sentence: str) -> bool:
    """Say whether the last part of a sentence forbids to speak of something and leaves it to what stands before to say of what."""
    found = _LAST_PART.search(sentence)
    last = found["last"] if found else sentence
    return _BAN.search(last) is not None and names_nothing(last) and len(last) < len(sentence)


def blanked(note: str, span: Span, held: Sequence[Span]) -> str:
    """Return a stretch of the note with blanks where it is held back."""
    inside = (at for at in range(span.start, span.end))
    return "".join(" " if any(place.start <= at < place.end for place in held) else note[at] for at in inside)


def with_its_object(note: str, order: Unit, before: Sentence | None) -> Unit | None:
    """Give an order that names nothing the sentence before it in its line; None where nobody can tell what it is of.

    What is forbidden is told to nobody else; what must be told stays the customers' as well.
    """
    if not names_nothing(order.text) or order.topic:
        return order
    if before is None or not before.safe or "\n" in note[before.span.start : order.span.start]:
        return None
    lead = before.lead if before.lead is not None else before.span.start
    told = note[lead : before.span.end].strip(" \"'“”‘’")
    if len(told) > _LONGEST or points_back(told) or _POINTS.match(told):
        return None
    if _BAN.search(order.text):
        return replace(order, text=f"‘{told}’: {order.text}", span=Span(lead, order.span.end), lead=None)
    return replace(order, text=f"‘{told}’라고 {order.text}", lead=lead)


_LONGEST = 120
_POINTS = re.compile(r"(?:이건|이거|이게|이것|그건|그거|그게|요건|여기)(?:\s|[은는도])")
"""What speaks of a sentence before it."""


def behind_what_is_held(note: str, sentence: Sentence, held: Sequence[Span]) -> Sentence | None:
    """Return what a sentence says behind the last clause of it that is held back, where that stands by itself."""
    ends = [place.end for place in held if meets(place, sentence.span)]
    if not ends or max(ends) >= sentence.span.end:
        return None
    rest = note[max(ends) : sentence.span.end]
    text = rest.lstrip(" ,")
    if text == rest or len(text) < _SHORTEST or names_nothing(text) or points_back(f"{text} "):
        return None
    return replace(
        sentence, span=Span(sentence.span.end - len(text), sentence.span.end), topic="", lead=None, safe=True
    )


_SHORTEST = 8
