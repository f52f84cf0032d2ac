"""Words by which news moves a launch, takes its day away or stops it, and those that only look so: the day of a value, of a part, of a
meeting."""

from __future__ import annotations

import re
from datetime import datetime, time

from bridge.domain import dates
from bridge.domain.news_in_english import PARTLY, PUT_OFF
from bridge.domain.notes import Moment, Span
from bridge.domain.offices import of_offices
from bridge.domain.resuming import takes_up_again

_DAY = r"(?:\d{1,2}\s?[/.월]\s?\d{1,2}|\d{1,2}월|다음\s?[주달]|내달|내년|연말|연초|상반기|하반기|차주|내일|모레|[월화수목금토일]요일)"
_TO_A_DAY = re.compile(
    rf"{_DAY}[^\n.!?]{{0,20}}?로\s(?:\S{{1,8}}\s){{0,2}}(?:미[루룰뤄룹]|늦[추출춰춥]|밀[게려리]|당[기겨길깁]|옮|넘어[갔갑가]|넘[겨겼깁기길]|잡[겠을았혔힙]|이월|바[꾸꿀꿔꿉]|변경|조정(?!\S*\s?(?:중|논의|검토)))"
)
_TO_IT = re.compile(
    r"\s?(?:\([^)]{1,3}\)\s?)?(?:으로|로)\s?(?:\S{1,6}\s)?(?:연기|순연|미[루룰뤄룹]|밀[려리렸립]|늦[추춰춥]|앞당|당[기겨길깁겼])"
)
_HOLDS = re.compile(
    r"홀딩|(?<![가-힣])홀드|(?:오픈|출시|배포|런칭|론칭)\S{0,2}\s?(?:을|를)?\s?(?:보류|중단|롤백|스톱|스탑)|롤백\s?(?:했|합니다|됐|되었|하기로|예정)|(?<![가-힣])보류(?:합니다|할게요|하겠|하기로|됐|되었|됩니다|입니다|해요|예요)"
)
_HOLDS_NOT = re.compile(
    r"(?:홀딩|홀드|보류|중단|롤백)\S{0,4}\s?(?:은|는|이|가)?\s?(?:없|아니|아닌|않|안\s|해제|풀|시나리오|계획|플랜|하면|되면|할까|테스트)|서버|스테이징|커밋|브랜치|개발계|\?"
)
_DATE = r"\d{1,2}\s?[/월]\s?\d{1,2}"
_AGAIN = re.compile(rf"재\s?오픈[^\n.]{{0,12}}{_DATE}|{_DATE}[^\n.]{{0,12}}재\s?오픈")
_OPENED = r"(?:열|엽|여는|나가|나갑|나갈|오픈|출시|배포)"
_NOT_THAT_DAY = re.compile(
    rf"(?:오늘|금일|내일|모레|이번\s?주|금주|당일|예정일|제때|제날짜|{_DAY})\S{{0,4}}\s?(?:\S{{1,8}}\s){{0,2}}?(?:{_OPENED}\S{{0,2}}\s)?(?:못\s?(?:{_OPENED}|해|합|할|하)|안\s?(?:열려|열립|엽|나가|나갑|해요|합니다|돼요|됩니다))\S*"
    rf"|{_OPENED}\S{{0,2}}\s못\s?[해합할하]\S*\s(?:오늘|내일|이번\s?주)"
    r"|\b(?:won['’]t|will not|can['’]t|cannot|not)\s(?:be\s)?(?:launch|open|go(?:ing)?\slive|ship|releas)\w*\s(?:live\s)?(?:today|tomorrow|this week|on\s\w+(?:\s\d{1,2})?)",
    re.I,
)
_GIVEN_UP = re.compile(r"취소|철회|무산|백지화|접[기었습는]|없던|드[랍롭]|엎어|하기로|중단|포기")
OPENS = r"(?:재?오픈|출시|런칭|론칭|시작|개시|열립|열려|엽니|열어|열게)"
_ON_IT = re.compile(
    rf"\s?(?:에|부터|로|날)?\s?(?:정식\s?)?{OPENS}|\s?(?:\([^)]{{1,3}}\)\s?)?(?:으로|로)\s(?:최종\s)?확정"
)
_SAYS_WHEN = re.compile(r"(?:오픈일|출시일|시작일|오픈\s?일정|오픈)\s?(?:은|는|이|:)?\s*$")
_ITSELF = re.compile(
    r"(?:네|넵|앗|이번|이|저희|최종|정식|확정|그래서|우선)?\s?(?:건|거|서비스|기능|오픈|출시|런칭|론칭|시작|일정|날짜|일시)?(?:\s?(?:일|일정|날짜|일자))?"
)
_CLOCK = r"(?:오전|오후|낮|저녁|밤|새벽|아침)?\s?\d{1,2}(?::\d{2}|시(?:\s?\d{1,2}분|\s?반)?)"
_NEW_CLOCK = re.compile(
    rf"(?:(?<![가-힣])(?:(?:오픈|시작|출시|런칭|론칭|배포)\s?)?(?:시간|시각)(?:만|도|은|이|을)?\s(?:기존\s)?(?:{_CLOCK}\s?(?:→|->|에서)\s?)?|{_CLOCK}\s?(?:→|->|에서)\s?)"
    rf"(?P<now>{_CLOCK})(?=\s?(?:으로|로)?\s?(?:(?:변경|바뀌|바뀝|바뀐|바꾸|바꿀|바꿉|조정|늦|미|앞당|당겨|정정|수정)|\s*$|[.!\n]))"
)
_OTHER_CLOCKS = re.compile(
    r"(?:이용|운영|영업|상담|접수|배송|점검|처리|마감|근무|발송|정산)\s?(?:가능\s?)?(?:시간|시각)"
)
_PART_AS_PLANNED = re.compile(
    rf"(?:만|은|는)\s(?:예정대로|계획대로|그대로|정상)\s?(?:[^\s.,]{{1,10}}\s){{0,3}}?(?:{OPENS}|진행)"
)
_MOVED = re.compile(r"연기|미뤄|미뤘|밀리|밀려|밀렸|밀립|늦춰|늦어|순연|앞당|당겨")
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n")
_PART_MOVES = re.compile(
    r"(?<!\S)(?!하루|이틀|사흘|시간|시각|날짜|일정|일시|오픈|이것|이거|이번|일주일|조금|잠시|잠깐|한)\S*[가-힣A-Za-z]만\s[^.\n]{0,24}?(?:연기|미뤄|미뤘|밀리|밀려|밀렸|밀립|늦춰|늦어|순연|앞당|당겨|보류)"
)
_PERHAPS = re.compile(
    r"(?:늦[어춰추]|밀[리려릴]|미[뤄뤘룰루]|연기|보류|바뀌|바뀔|변경|취소|순연|당겨|어려|못\s)\S*\s?(?:\S{1,5}\s)?(?:수도?\s?있|[것거]\s?같|듯|지도\s?모|가능성)"
    r"|\b(?:might|may|could|probably|likely)\s(?:\S+\s){0,3}?(?:delay|postpon|mov|push|slip|cancel)",
    re.I,
)
_OF_END = re.compile(
    r"(?:(?<!조기 )(?:종료|마감|만료)(?:\s?(?:일자|일정|날짜|시점|일시|일))?|(?:행사|이벤트|운영|판매|신청|접수|모집|체험|프로모션)\s?(?:기간|기한)|(?<![가-힣])(?<![가-힣]\s)기간)(?:은|는|이|가|을|를|도|만)?\s[^\n.!?]{0,30}?(?:연장|단축|변경|바뀌|바뀝|바꿔|늘|당겨|앞당|미뤄|밀[리려렸립]|조정|줄)"
    r"|\d{1,2}\s?[/월.]\s?\d{1,2}\S{0,6}\s(?:(?:서비스|행사|이벤트|프로모션|운영|조기|정식)\S?\s)?(?:종료|마감)\s?(?:합니다|됩니다|돼요|해요|하기로|예정)"
)
_TAKEN_BACK = re.compile(r"취소|철회|아니|없이|없던")
_POSTPONED = re.compile(
    rf"{PUT_OFF}|연기|미뤄|미뤘|미룹|미룰게|미루겠|미루기로|밀려|밀렸|밀립|밀게요|늦춰|늦췄|늦출게|늦추겠|늦추기로|보류|잠정|순연|무기한|홀딩|홀드|롤백",
    re.I,
)
_NOT_PUT_OFF = re.compile(
    r"\s?(?:은|는|이|가|을|를|도)?\s?(?:안\s|[하되]지\s?않|없|아니|아닙|아녜|철회|취소|계획)|\S{0,2}지(?:는)?\s?않"
)
_PARTLY = re.compile(
    rf"{PARTLY}|일부|부분\s*(취소|제외)|예정대로|정상\s*(진행|오픈)|나머지|그대로\s*(진행|오픈)|(은|는|만)\s[^.\n]{{0,30}}(제외|빠|보류)",
    re.I,
)
_DOWN = re.compile(
    r"(?:다시|급히|일단|바로|전부)\s?(?:내렸|내립니다|내려놨|닫았|닫습니다|껐)|원복\s?(?:했|합니다|됐|되었)|롤백\s?(?:했|합니다|됐|되었|중)|오픈\S{0,10}\s(?:내렸|닫았|껐)"
    r"|\broll(?:ed|ing)?\s?back\b|\b(?:take|took|taken|pull|pulled)\s(?:it|this|the\s\w+)\s(?:back\s)?down\b",
    re.I,
)
_OF_SOMETHING_ELSE = re.compile(
    r"(?:수수료|가격|요금|금액|이용료|할인|한도|배너|문구|이미지|팝업|공지|게시글|서버|스테이징|개발계|브랜치|커밋)\S{0,2}\s"
)
_OFF = re.compile(r"취소|철회|무산|백지화|접(?:기로|었|습니다)|\bcancel", re.I)


def moves_to_a_day(text: str) -> bool:
    """Tell whether a reply says that something goes to another day, and not a meeting: "QA 이슈로 12/4(금)로 하루이틀 미룰게요"."""
    return _TO_A_DAY.search(text) is not None and not of_offices(text)


def sole_day(text: str, said_at: datetime) -> Moment | None:
    """Return the only day that a text names; None where it names more of them, or none."""
    days = [one for one in dates.find(text, said_at) if one.at is not None and one.dated]
    if len(days) != 1:
        return None
    (day,) = days
    return Moment(day.precision, day.at, text[day.start : day.end], Span(day.start, day.end))


def only_day(text: str, said_at: datetime) -> Moment | None:
    """Return the only day of news that was read as none: "12/4로 조정됐어요", "롤백했습니다. 재오픈은 12/5(토) 10시"."""
    day = sole_day(text, said_at)
    if day is None or day.span is None:
        return None
    again = takes_up_again(text) or (puts_on_hold(text) and _AGAIN.search(text) is not None)
    to_it = _TO_IT.match(text, day.span.end) is not None and not of_offices(text)
    return day if moves_to_a_day(text) or again or to_it else None


def puts_on_hold(text: str) -> bool:
    """Tell whether a note says that an opening stops, or that what had opened is taken back: "오픈 홀딩입니다", "롤백했습니다"."""
    return _HOLDS.search(text) is not None and not _HOLDS_NOT.search(text) and not of_offices(text)


def takes_down(text: str) -> bool:
    """Tell whether a note says that what had opened was taken back, and not that it is off: "오픈됐는데 문제 있어서 다시 내렸습니다"."""
    return not any(one.search(text) for one in (_OF_SOMETHING_ELSE, _OFF)) and _DOWN.search(text) is not None


def not_that_day(text: str) -> Span | None:
    """Return where a note says that something does not open on its day, and not that it never does: "심사 리젝돼서 오늘 못 엽니다"."""
    match = _NOT_THAT_DAY.search(text)
    return None if match is None or _GIVEN_UP.search(text) else Span(match.start(), match.end())


def opens_then(text: str, moment: Moment | None) -> bool:
    """Tell whether the note says of a moment that something opens then: "12/10(목) 10시에 오픈해요"."""
    if moment is None or moment.at is None or moment.span is None or of_offices(text):
        return False
    before, after = text[: moment.span.start], text[moment.span.end :]
    return _ON_IT.match(after) is not None or _SAYS_WHEN.search(before) is not None


def opening_in(text: str, said_at: datetime) -> Moment | None:
    """Return the only day of a text where it says that something opens then; None where it names more of them, or none."""
    day = sole_day(text, said_at)
    return day if day is not None and opens_then(text, day) else None


def of_another(text: str, moment: Moment, name: str) -> bool:
    """Tell whether the sentence that names a moment is about something else than the launch `name`: "iOS는 12/3 오픈", "2차 오픈은 12/9"."""
    if moment.span is None:
        return False
    before = re.split(r"[.!?\n,]\s?", text[: moment.span.start])[-1]
    about = re.match(r"\W*(.*?)(?:은|는|이|가)\s", before.replace(name, " ") if name else before)
    return about is not None and _ITSELF.fullmatch(about[1].strip()) is None


def new_clock(text: str, said_at: datetime) -> time | None:
    """Return the time of day at which a launch opens from now on, where a note names that and no day: "오픈 시간 15시로 바뀌었어요".

    It is of the zone of `said_at`.
    """
    match = _NEW_CLOCK.search(text)
    if match is None or _OTHER_CLOCKS.search(text) or of_offices(text):
        return None
    if any(one.dated for one in dates.find(text, said_at)):
        return None
    found = next((one.at for one in dates.find(match["now"], said_at) if one.at is not None), None)
    return found.timetz() if found is not None else None


def only_a_part_moves(text: str) -> bool:
    """Tell whether a note moves a part of a launch and leaves the rest: "iOS는 12/7로 밀리고 안드로이드만 예정대로 오픈합니다"."""
    moves = (_PART_AS_PLANNED.search(text) and _MOVED.search(text)) or _PART_MOVES.search(text)
    return bool(moves) and not _TAKEN_BACK.search(text)


def only_perhaps(text: str) -> bool:
    """Tell whether a note says no more than that something may move or be off: "하루 늦어질 수도 있을 것 같아요"."""
    return _PERHAPS.search(text) is not None and not any(
        moves_to_a_day(one) for one in _SENTENCES.split(text) if not _PERHAPS.search(one)
    )


def of_the_end(text: str) -> bool:
    """Tell whether the day that a note changes is the one on which something ends: "종료일 12/31로 연장됐어요"."""
    return _OF_END.search(text) is not None and re.search(OPENS, text) is None


def is_put_off(text: str) -> bool:
    """Tell whether a note puts something off, or says that it does not open on its day; "연기 안 하기로 했어요" does not."""
    put_off = (match.end() for match in _POSTPONED.finditer(text))
    return (
        any(_NOT_PUT_OFF.match(text, end) is None for end in put_off)
        or not_that_day(text) is not None
        or takes_down(text)
    )


def only_partly(text: str) -> bool:
    """Tell whether a note says of a part that it changes, and of the rest that it stays."""
    return _PARTLY.search(text) is not None
