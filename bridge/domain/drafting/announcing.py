"""The planner's own sentence about the date, where it says more than the name, the day and that it opens.

"1월 1일부터 발급비가 1만 5천원에서 2만원으로 오릅니다" is a better first line than any frame around a name: it is what the
planner said, whole, with the day as it was resolved.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bridge.domain.drafting.cutting import sentences, within
from bridge.domain.drafting.prose import for_customers, is_prose, says_more
from bridge.domain.korean import josa
from bridge.domain.notes import Field, LaunchReading, Precision, Reading, Span, meets
from bridge.domain.sentences import foreign, names_topic, quote, say, say_moment, sound, speak_dates


@dataclass(frozen=True, slots=True)
class Announced:
    """The sentence as it is said, and its place in the note."""

    text: str
    span: Span


_LONGEST, _SHORTEST = 100, 12
_TAG = re.compile(r"^\s*(?:\[[^\]\n]{1,20}\]|【[^】\n]{1,20}】|<[^>\n]{1,20}>)\s*")
_INSTEAD = re.compile(
    r"\d\S*\s?(?:(?:이|가)?\s?(?:말고|아니고|아니라)|(?:으?로|라고)\s?(?:나갔|안내|적었|적혀|표기|올렸|했)\S*(?:는데|지만|으나))\s"
)
_CLOSES = re.compile(r"(?:닫|접|막|없애|없앱|멈춥|그만둡|그만합|끊)\S*[다요]$")
"""An end that no frame says: "제휴 포인트 전환을 1월 29일에 닫습니다"."""
_DATE_ONLY = re.compile(
    r"(?:내년|올해|오는|오늘|내일|모레|낼모레|낼|익월|이번\s?주|금주|다음\s?주|차주|담주|다음\s?달|20\d\d\s?[.\-/년])?[\s\d./\-년월일시분:()월화수목금토일요오전후낮밤아침새벽저녁정자KST한국간,]+"
)
_LEANS = re.compile(
    r"^(?:(?:그|이|저|단|또|위|아래)(?=[\s,])|지금|기존|현재|이전|그때|이때|그날|이날|그래도|다만|또한|그리고|그래서|대신|이번엔|참고|안내|점검|이름은|날짜|일자|시간은|벌써|아직|일단|이제|다음|(?:시행|적용|오픈|일시|일정|기간|시점|개통|출시)(?:은|는|일은|일자는)\s)"
)
_ALSO = re.compile(r"^(?:\S+\s)?\S*[가-힣](?<![편제한속용정온별각빈지보주원기라상청])도\s")
"""What is said of something else beside what is announced."""
_ABOUT = re.compile(r"[가-힣)'\"’”](?:이|가|은|는|을|를|도)\s")
_DASHED = re.compile(r"\S\s+[—–]\s+\d")
"""A name, and behind a dash its day and what else is so of it: a line of a list, and no sentence."""
_TORN = re.compile(r"(?:[가-힣]\s?(?:되|하|있|없)|는|은|이|가|을|를|까지|부터|\s월)$")
"""How a name ends that was cut out of this sentence in the wrong place."""


_ONLY_STAYS = re.compile(
    r"(?:달라지|바뀌|변하|변경되)지 (?:않|아니)|안 ?(?:바뀌|변하|달라)|(?:그대로|같은 시간|변동 ?없)\S{0,5}$"
)
"""A sentence that only says that the day or the hour is still the same."""
_BEFORE_DATE = re.compile(r"(?:이번|다음|차|금|담|오는|내년|올해|돌아오는)\s?주?\s?$")


def announced(note: str, launch: LaunchReading, reading: Reading) -> Announced | None:
    """Return the sentence that announces `launch`; None where a frame around its name says as much."""
    moment = launch.moment
    if note and (
        only := _only_until(note, launch, reading)
        or _rests_until(note, launch, reading)
        or _of_several_days(note, launch, reading)
    ):
        return only
    if not note or moment.span is None or moment.precision not in (Precision.MINUTE, Precision.DAY):
        return None
    written = note[moment.span.start : moment.span.end]
    sentence = next((item for item in sentences(note) if within(moment.span, item.span)), None)
    if sentence is None or sentence.topic or sentence.asked or not _DATE_ONLY.fullmatch(written):
        return None
    tag = _TAG.match(note, sentence.span.start, sentence.span.end)
    span = Span(tag.end(), sentence.span.end) if tag and tag.end() <= moment.span.start else sentence.span
    text = note[span.start : span.end]
    if any(meets(span, part.span) for part in reading.held) or not _SHORTEST <= len(text) <= _LONGEST:
        return None
    if _BEFORE_DATE.search(note[span.start : moment.span.start]):
        return None  # the date as it was read begins earlier
    opened = note[span.start : moment.span.start]
    if opened.count("(") > opened.count(")"):
        return None  # an aside about something else
    if not _is_announcement(text) or not _ABOUT.search(text) or _DASHED.search(text):
        return None
    if _INSTEAD.search(note[span.start : moment.span.start]):
        return None  # "2/17 말고 3/3에 같이 갑니다": what was planned is said as such
    if _of_another(launch, reading, span):
        return None
    closes = _CLOSES.search(text.rstrip(" .!~")) is not None
    if not closes and not says_more(note, span, launch) and not _TORN.search(launch.name or ""):
        return None
    when = say_moment(moment)
    at = moment.span.start - span.start
    behind = text[at + len(written) :]
    behind = behind[1:] if behind[:1] == ")" and "(" in written.rpartition(")")[2] else behind  # 월요일(9/7|)부터
    told = say(f"{_topic(text[:at], launch.name or '')}{when}{behind}", Field.LIMITS)
    first = re.split(r"(?<=니다)\.\s", told.text)[0]
    if told.quoted or when not in first or not _ABOUT.search(first.replace(when, "")):
        return None  # the clause with the date names nothing: "자정 반영이고 최신 회차는 …"
    return Announced(told.text, sentence.span)


def in_its_words(
    note: str, launch: LaunchReading, reading: Reading, name: str, *, partly: bool = False, unnamed: bool = False
) -> Announced | None:
    """Return the sentence with the date as the note has it, where no frame says what happens: "11/13 주문분까지만 하고 접습니다".

    Where it begins with its date and names nothing, it is said of `name`; where it is of something else, it is none.
    `partly`: the date is of a part only, so that the sentence with the name says what happens, or the next one. `unnamed`: the
    launch has no name, so that the sentence with its date names what it is about, or nothing does.
    """
    moment = launch.moment
    if not note or moment.span is None or moment.precision not in (Precision.MINUTE, Precision.DAY):
        return None
    if partly:
        return _of_the_name(note, launch, reading)
    sentence = next((item for item in sentences(note) if within(moment.span, item.span)), None)
    written = note[moment.span.start : moment.span.end]
    if sentence is None or sentence.asked or sentence.topic or not _DATE_ONLY.fullmatch(written):
        return None
    text = note[sentence.span.start : sentence.span.end]
    lead, behind = note[sentence.span.start : moment.span.start], note[moment.span.end : sentence.span.end]
    aside = lead.count("(") != lead.count(")") or behind[:1] == ")"
    if (
        (aside and not unnamed)
        or len(text) > _LONGEST
        or not _is_announcement(text)
        or _BEFORE_DATE.search(lead)
        or _INSTEAD.search(lead)
    ):
        return None
    if _NO_NEWS.search(text) or any(meets(sentence.span, part.span) for part in reading.held):
        return None
    if unnamed:
        told = say(text, Field.LIMITS) if _ABOUT.search(lead) and not _POINTS.search(text) else None
        return Announced(told.text, sentence.span) if told and not told.quoted and sound(told.text) else None
    if _of_another(launch, reading, sentence.span):
        return None
    own = launch.name_span is not None and meets(launch.name_span, sentence.span)
    if not own and (lead.strip() or names_topic(behind.strip())):
        return None
    opened = f"{josa(name, '은/는')} " if not own else _topic(lead, launch.name or "")
    told = say(f"{opened}{say_moment(moment)}{behind}", Field.LIMITS)
    if told.quoted or say_moment(moment) not in told.text or not sound(told.text):
        return None
    return Announced(told.text, sentence.span)


_POINTS = re.compile(r"(?<![가-힣])(?:그거|그것|이거|이것|그\s?건)")


def _of_another(launch: LaunchReading, reading: Reading, span: Span) -> bool:
    """Whether a place of the note speaks of another of its launches, too."""
    others = reading.others(launch)
    return any(place and meets(place, span) for other in others for place in (other.name_span, other.moment.span))


def _of_the_name(note: str, launch: LaunchReading, reading: Reading) -> Announced | None:
    """The sentence with the launch's name, or the one behind it, that says what happens; only of a note's one launch."""
    cut = list(sentences(note))
    place = next((n for n, item in enumerate(cut) if launch.name_span and meets(launch.name_span, item.span)), None)
    if place is None or len(reading.launches) > 1:
        return None
    for item in cut[place : place + 2]:
        text = note[item.span.start : item.span.end]
        if item.topic or item.asked or any(meets(item.span, part.span) for part in reading.held):
            return None
        if len(text) > _LONGEST or not _is_announcement(text) or not _SAYS_WHAT.search(text.rstrip(" .!~")):
            continue
        told = say(text, Field.LIMITS)
        return None if told.quoted or not sound(told.text) else Announced(told.text, item.span)
    return None


_SAYS_WHAT = re.compile(
    r"(?:닫|접|막|없애|없앱|멈춥|그만둡|끊|바뀝|바뀌|바뀜|바꿉|오릅|올라|내립|내려|끝나|끝납|시작|열립|열려|엽니|열어|생깁|생겨|됩니다|합니다|종료|변경|인상|인하|중단|폐지)\S*$"
)
"""A sentence that ends in what happens."""
_NO_NEWS = re.compile(
    r"(?:문자|메일|알림톡|푸시|공지|안내문?|고지서)\S*\s(?:\S+\s){0,3}?(?:나[가갑]|보[내냅]|발송|올라)|켜요|켭니다|공유|말씀|입니다[.!~\s]*$|이에요[.!~\s]*$|예요[.!~\s]*$"
)
"""When customers are written to, or a date alone."""


_WHY_IT_IS_WRITTEN = re.compile(
    r"[가-힣]서\s(?:미리\s|먼저\s)?(?:메일|공지|안내|공유|연락|말씀|글)\s?(?:을\s)?(?:드[려립리]|남[겨깁기]|올[려립리]|보[내냅]|합니다|해요|함|부탁)\S*[\s.!~]*$"
)
"""A sentence to colleagues about the message itself: "규정이 달라져서 메일 드려요"."""


def _is_announcement(text: str) -> bool:
    """Whether a sentence is one for customers that stands by itself."""
    return (
        is_prose(text)
        and for_customers(text)
        and not (_LEANS.match(text) or _ALSO.match(text))
        and not (_ONLY_STAYS.search(text) or _WHY_IT_IS_WRITTEN.search(text))
    )


_ONLY_UNTIL = re.compile(r"까지만\s(?:\S+\s){0,3}?\S*(?:[다요]|[음함됨])$")


def _only_until(note: str, launch: LaunchReading, reading: Reading) -> Announced | None:
    """The sentence that says until when only a thing is there: it has an end, whatever else is dated in the note."""
    name = launch.name or ""
    for item in sentences(note):
        text = note[item.span.start : item.span.end]
        if not name or name not in text or not _ONLY_UNTIL.search(text.rstrip(" .!~")):
            continue
        begins = item.lead is None and not item.topic and not item.asked
        if not begins or len(text) > _LONGEST or any(meets(item.span, part.span) for part in reading.held):
            return None
        if not _is_announcement(text):
            return None
        told = say(text, Field.LIMITS)
        return None if told.quoted else Announced(told.text, item.span)
    return None


_RESTS = ("휴장", "휴무", "휴관", "휴점", "휴업", "휴진", "중단", "점검")
_RANGE = re.compile(
    r"(?P<range>(?:20\d\d\s?[.\-/년]\s?)?\d{1,2}\s?[./월]\s?\d{1,2}일?(?:\([월화수목금토일]\))?\s?~\s?(?:20\d\d\s?[.\-/년]\s?)?(?:\d{1,2}\s?[./월]\s?)?\d{1,2}일?(?:\([월화수목금토일]\))?)\s*[,/]\s*\Z"
)
_OPEN_AGAIN = re.compile(r"\s?(?:부터|에)?\s(?P<what>정상\s?(?:운영|영업|이용)|(?:운영|영업|이용)\s?재개)")


def _rests_until(note: str, launch: LaunchReading, reading: Reading) -> Announced | None:
    """How long something rests and from when it is there again, where the launch's day is that of the latter."""
    place, name = launch.moment.span, launch.name or ""
    if place is None or not name.endswith(_RESTS) or len(reading.launches) > 1:
        return None
    start = note.rfind("\n", 0, place.start) + 1
    before, after = _RANGE.search(note, start, place.start), _OPEN_AGAIN.match(note, place.end)
    if before is None or after is None:
        return None
    span = Span(before.start(), after.end())
    if any(meets(span, part.span) for part in reading.held):
        return None
    what = re.sub(r"\s+", " ", after["what"])
    first, last = (speak_dates(day.strip()) for day in before["range"].split("~"))
    told = f"{name} 기간은 {first}부터 {last}까지입니다. {say_moment(launch.moment)}부터 {what}됩니다."
    return Announced(told, span)


_ENGLISH_DAY = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}\b|\b\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
)
_LONGEST_LINE = 240


def _of_several_days(note: str, launch: LaunchReading, reading: Reading) -> Announced | None:
    """An English line that gives several days, each to whom it is for: it is quoted whole, so that none is told of all."""
    place = launch.moment.span
    if place is None:
        return None
    end = note.find("\n", place.end)
    line = Span(note.rfind("\n", 0, place.start) + 1, end if end >= 0 else len(note))
    text = note[line.start : line.end].strip()
    if len(set(_ENGLISH_DAY.findall(text))) < 2 or len(text) > _LONGEST_LINE or not foreign(text):
        return None
    if any(meets(line, part.span) for part in reading.held):
        return None
    return Announced(quote(text.rstrip("."), Field.LIMITS), line)


def _topic(lead: str, name: str) -> str:
    """What stands before the date, the name made its topic where nothing makes it one."""
    bare = lead.strip()
    return f"{josa(bare, '은/는')} " if bare and bare == name else lead
