"""Plain statements of a note that no fact covers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bridge.domain.drafting.cutting import Sentence, segments
from bridge.domain.drafting.filing import filed, plainly_states, talks, to_follow
from bridge.domain.drafting.prose import RELATIVE, for_customers, is_prose, says_beside
from bridge.domain.drafting.unit import Unit
from bridge.domain.notes import Field, Kind, LaunchReading, Reading, Span, Visibility, meets
from bridge.domain.sentences import clean, names_topic
from bridge.domain.sentences.predicates import conditional


def leftovers(
    note: str, sentence: Sentence, launch: LaunchReading, reading: Reading, held: Sequence[Span], marks: Sequence[Span]
) -> Iterator[Unit]:
    """Plain statements that no fact covers, apart from anything held back.

    Of running prose only what says in so many words what holds for customers: it is where planners tell each other what is not
    marked as internal.
    """
    listed = _listed(note, sentence)
    words = note[sentence.span.start : sentence.span.end]
    if not (listed or _rules(words) or _stays(words)):
        return
    if not is_free(note, sentence, launch, reading, held):
        return
    if told := _dated(note, sentence, launch, marks):
        yield told
        return
    whole = not any(meets(sentence.span, place) for place in marks)
    if not whole and (described := _described(note, sentence.span, launch, marks)):
        yield described
        return
    first = True
    for span in [sentence.span] if whole else segments(note, sentence.span):
        text = note[span.start : span.end]
        topic = sentence.topic if first and whole else ""
        first = False
        if any(meets(span, place) for place in marks) or to_follow(text):
            continue
        if not (plainly_states(text, listed=True) or _stays(text)):
            continue
        field = filed(f"{sentence.topic} {text}") or (Field.HOW_TO if sentence.asked else Field.LIMITS)
        lead = sentence.lead if topic or sentence.asked else None
        yield Unit(text, span, field, Visibility.CUSTOMER, topic=topic, asked=sentence.asked, lead=lead)


def is_free(note: str, sentence: Sentence, launch: LaunchReading, reading: Reading, held: Sequence[Span]) -> bool:
    """Say whether a sentence belongs to `launch`, holds no fact of any, and stands apart from all that is held back."""
    if reading.kind not in (Kind.LAUNCH, Kind.CHANGE) or not belongs(sentence.span, launch, reading):
        return False
    others = [fact.span for other in reading.launches for fact in other.facts]
    if any(meets(sentence.span, place) for place in (*held, *others)):
        return False
    return not _below_held(note, sentence.span, _sure(reading))


_RULED = re.compile(
    r"그대로|유지|제외|가능|불가|무료|수\s(?:있|없)|안\s?(?:됩|돼|되)|적용(?:됩|돼|되|은|이)|포함|없(?:습니다|어요)|필요|동일|같(?:습니다|아요)|까지|대상"
)


def _rules(text: str) -> bool:
    """Whether a sentence of running prose states in so many words what holds for customers, and is no talk among colleagues."""
    if (
        len(text) > _RULE
        or not (_RULED.search(text) or _GIVEN.search(text))
        or not is_prose(text)
        or not for_customers(text)
    ):
        return False
    named = names_topic(text) or (_GIVEN.search(text) is not None and conditional(text))
    return named and not (talks(text) or to_follow(text) or RELATIVE.search(text) or _OF_US.search(text))


_STAYS = re.compile(
    r"(?:나머지|그\s?외|다른|기타|그\s?밖)?\s?(?:[가-힣A-Za-z0-9·/()]+\s){0,4}?(?:[가-힣A-Za-z0-9·/()]+)(?:은|는|도)?\s(?:모두\s|전부\s|다\s|예전이랑\s|기존과\s)?(?:그대로|동일|똑같|변동\s?없|변경\s?없|no changes?)\S*",
    re.IGNORECASE,
)
_STAYS_AT_MOST = 32


def _stays(text: str) -> bool:
    """Whether a clause says of something that a change leaves it as it was: "나머지 혜택은 그대로", "1차·3차 변동 없음"."""
    text = clean(text).rstrip(" .!~")
    return len(text) <= _STAYS_AT_MOST and _STAYS.fullmatch(text) is not None and not _SAID_SO.search(text)


_SAID_SO = re.compile(r"읽어|말씀|안내|멘트|문구|문서|공지|일정|기획|개발|정산|내부")
"""What is done as it was by colleagues, or is said word for word."""
_GIVEN = re.compile(r"\d\S*\s(?:더\s)?(?:드려요|드립니다|드림|드려|증정|적립|할인)[^가-힣]*$")
"""What customers are given, which is said of nothing: "3/23까지 사시면 쿠폰 2장 드려요"."""
_RULE = 110
_OF_US = re.compile(
    r"문의|전화|응대|안내|공지|배포|개발|운영팀|테스트|일정|확정|예정|목표|검토|논의|협의|승인|보고|제휴사|업체|비용|매출|지시|요청|내부|외부|대표|본부"
)
"""What a planner may mean for colleagues only, whatever its form."""


_DATES_ONLY = re.compile(r"(?=.*\d)[\d\s./\-~–년월일시분:()월화수목금토일오전후낮밤새벽저녁정자부터까지]+")
_OF_THE_LAUNCH = re.compile(
    r"^(?:일시|일정|기간|시행|시행일|오픈|적용|적용일|게시|게시일|시작|종료|날짜|배포|출시|개시|언제|발표|공지|작성|등록일|일자|시점|오픈일|판매|운영|이용|행사|이벤트|개통|when|date|dates|launch|period)(?:\s?(?:기간|일시|일정|일자|일))?$",
    re.IGNORECASE,
)
"""Labels of the launch's own dates, which the first line says."""


def _dated(note: str, sentence: Sentence, launch: LaunchReading, marks: Sequence[Span]) -> Unit | None:
    """A date of something else than the launch: until when its refund can be asked for, what happens on another day."""
    text = note[sentence.span.start : sentence.span.end]
    met = [mark for mark in marks if meets(sentence.span, mark)]
    if sentence.topic:
        if met or _OF_THE_LAUNCH.match(sentence.topic) or not _DATES_ONLY.fullmatch(text):
            return None
        field = filed(sentence.topic) or Field.LIMITS
        return Unit(text, sentence.span, field, Visibility.CUSTOMER, topic=sentence.topic, lead=sentence.lead)
    named = launch.name_span is not None and meets(sentence.span, launch.name_span)
    if not met or named or _TITLE.match(text) or not plainly_states(text, listed=True) or to_follow(text):
        return None
    if not says_beside(note, sentence.span, met) or RELATIVE.search(text) or not for_customers(text.replace("→", " ")):
        return None
    return Unit(text, sentence.span, filed(text) or Field.LIMITS, Visibility.CUSTOMER)


_TITLE = re.compile(r"[\[【<〈「]")


_DASH = re.compile(r"[*_'\"’”」)]*\s+[—–-]\s+(?=[가-힣A-Za-z])")
_DESCRIPTION = 40


def _described(note: str, span: Span, launch: LaunchReading, marks: Sequence[Span]) -> Unit | None:
    """What a launch is, where its line says so after its name and a dash: "주문 지도 — 라이더의 실시간 위치"."""
    name = launch.name_span
    dash = _DASH.match(note, name.end, span.end) if name is not None and meets(name, span) else None
    if name is None or dash is None or launch.name is None:
        return None
    part = Span(dash.end(), span.end)
    text = note[part.start : part.end]
    if not 4 <= len(text) <= _DESCRIPTION or any(meets(part, place) for place in marks) or talks(text):
        return None
    return Unit(text, part, Field.HOW_TO, Visibility.CUSTOMER, topic=launch.name, lead=name.start)


def _sure(reading: Reading) -> list[Span]:
    """Where the planner marks something as internal or turns to his own side; a figure held back by itself says nothing of the lines below."""
    return [part.span for part in reading.held if part.reason in _SCOPING]


_SCOPING = frozenset({"marked", "marked_scope", "aside", "credentials", "people", "personal"})


def _listed(note: str, sentence: Sentence) -> bool:
    """In a list, or one of several short lines that each state something: many notes are written without bullets."""
    if sentence.listed:
        return True
    lines = [line for line in note.split("\n") if line.strip()]
    line = _line_of(note, sentence.span)
    short = [other for other in lines[1:] if len(other) <= _SHORT]
    return len(short) >= 3 and line in short and len(short) * 4 >= (len(lines) - 1) * 3


_SHORT = 70
"""Characters of a line that stands for itself."""

_FROM_HERE = re.compile(r"아래|이하|여기서부터|여기부터|below|from here|^\s*[-=_*]{3}", re.IGNORECASE)


def _below_held(note: str, span: Span, held: Sequence[Span]) -> bool:
    """Whether a held-back part stands above in the same block, or one above says that all below is internal."""
    block = note.rfind("\n\n", 0, span.start)
    return any(
        place.end <= span.start and (place.start > block or _FROM_HERE.search(_line_of(note, place))) for place in held
    )


def _line_of(note: str, span: Span) -> str:
    end = note.find("\n", span.start)
    return note[note.rfind("\n", 0, span.start) + 1 : end if end >= 0 else len(note)]


def belongs(span: Span, launch: LaunchReading, reading: Reading) -> bool:
    """Say whether a sentence belongs to `launch`: the last one spoken of before it, the first where none is; all to the only one."""
    if len(reading.launches) < 2:
        return bool(reading.launches)
    return all(_owner(span, reading) is not other for other in reading.others(launch))


def _owner(span: Span, reading: Reading) -> LaunchReading:
    places: list[tuple[int, int]] = []
    for index, launch in enumerate(reading.launches):
        spans = [launch.name_span, launch.moment.span, *(fact.span for fact in launch.facts)]
        places += [(place.start, index) for place in spans if place and place.start <= span.start]
    return reading.launches[max(places)[1]] if places else reading.launches[0]
