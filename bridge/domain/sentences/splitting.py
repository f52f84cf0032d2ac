"""One statement at a time: sentences, clauses and comma-separated parts that stand by themselves."""

from __future__ import annotations

import re
from functools import lru_cache

from bridge.domain.notes import Field
from bridge.domain.sentences.amounts import named_amount
from bridge.domain.sentences.arrows import ARROW, was_and_now
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.frames import names_topic
from bridge.domain.sentences.in_house import in_korean
from bridge.domain.sentences.nouns import breaks_off, is_action
from bridge.domain.sentences.predicates import (
    BESIDE,
    COMMA,
    Ends,
    conditional,
    core,
    ends_in,
    has_subject,
    is_way,
    opens,
)
from bridge.domain.sentences.what_changes import from_state

_SENTENCE = re.compile(
    r"(?<=[가-힣)\]'\"’”%])[.!?]\s+|(?<=[가-힣)])[.!?]$|(?<=[가-힣]요)(?<![필주중수개소강긴]요)\s+(?!라고|라며|\()|(?<=니다)\s+(?!\()|\n+|;\s+|\s+[|]\s+"
)


_SCREENS = re.compile(r"(?:[\w'&+-]+\s?){1,3}(?:\s?[>›]\s?(?:[\w'&+-]+\s?){1,3})+")


_FEW = 3


@lru_cache(maxsize=1024)  # the lines of one note, each of which many rules ask about
def foreign(text: str) -> bool:
    """Say whether a text is in another language, so that it is quoted in whole sentences."""
    if _SCREENS.fullmatch(text):
        return False  # a way through screens is said in any language
    text = in_korean(text)
    hangul = len(_HANGUL.findall(text))
    english = any(len(_LATIN.findall(part)) > 2 and not _HANGUL.search(part) for part in _PARTS.split(text))
    if hangul > _FEW and not english and _IN_HANGUL.search(_LAST_BRACKET.sub("", text).rstrip(" .!~)")):
        return False  # a Korean sentence about English words: admin만 켤 수 있음
    if not hangul and _WORDS.match(text):
        return True
    if _KOREAN_ABOUT.fullmatch(text):
        return False  # Bulk send는 Team/Business만
    return len(_LATIN.findall(text)) >= 4 and hangul * 3 < len(re.sub(r"\s", "", text))


_KOREAN_ABOUT = re.compile(
    r"[A-Za-z0-9 /·&-]+[A-Za-z0-9](?:은|는)\s[A-Za-z0-9 /·&-]*[A-Za-z0-9]만(?:\s?(?:가능|됩니다|돼요|됨))?"
)
_HANGUL, _LATIN, _WORDS = re.compile(r"[가-힣]"), re.compile(r"[A-Za-z]{2,}"), re.compile(r"[A-Za-z]+(?:\s[a-z]{2,})+")
_PARTS, _IN_HANGUL, _LAST_BRACKET = re.compile(r",\s|\s[—–-]\s"), re.compile(r"[가-힣]$"), re.compile(r"\s*\([^()]*\)$")


_ENGLISH_END = re.compile(r"(?<=[A-Za-z0-9)+][.!?])\s+(?=[A-Z₩$€£])|\n+")


def sentences_of(text: str) -> list[tuple[str, bool]]:
    """Split into sentences only, none of which leans on another: orders and other languages are not cut further."""
    ends = _ENGLISH_END if foreign(text) else _SENTENCE
    return [(part.strip(" .!,;"), False) for part in ends.split(text) if part and part.strip(" .!,;")]


def statements_of(text: str, field: Field, *, labelled: bool = False) -> list[tuple[str, bool]]:
    """Split what is filed under `field`: orders to agents and other languages into sentences only."""
    return (
        sentences_of(text)
        if field is Field.HANDLING or foreign(text)
        else split_statements(text, field, labelled=labelled)
    )


_COMES = re.compile(
    r"((?:푸시|문자|메일|알림톡|알림|카톡|창|팝업|에게|한테|께|으로|로|이|가)\s(?:감|옴|뜸|나감|나옴)),\s"
)
"""A clause that ends in what comes or goes, written as a noun: what follows its comma is another sentence."""


_TICKS = re.compile(r"(?<=\s[OoXx○✕❌⭕])\s+(?=(?:[가-힣]+\s)?[가-힣]+(?:\s?(?:은|는))?\s[OoXx○✕❌⭕](?:\s|$|[.,]))")
"""What parts several things ticked or crossed in a row: 온수 O 냉수 O 얼음 X."""


def split_statements(text: str, field: Field, *, labelled: bool = False) -> list[tuple[str, bool]]:
    """Split into statements; at a comma only where each side is a statement of its own.

    `labelled`: it stands behind a label, so that a noun at its beginning is said of that. Beside each stands whether it leans on the one before: it stood behind a comma and names nothing of its own.
    """
    statements: list[tuple[str, bool]] = []
    ended = _COMES.sub(lambda found: f"{found[1]}. ", _TICKS.sub(", ", text))
    parts = [piece.strip(" .!,;") for part in _SENTENCE.split(ended) for piece in _at_arrow(part)]
    for part in parts:
        clauses = _at_commas(part, field, labelled=labelled) if part else []
        for number, clause in enumerate(clauses):
            pieces = _at_and(clause)
            behind_a_way = number > 0 and " > " in clauses[number - 1]
            statements.append((pieces[0], number > 0 and not behind_a_way and not _has_own_topic(pieces[0])))
            statements += [(piece, False) for piece in pieces[1:]]
    return statements


def _at_arrow(text: str) -> list[str]:
    """Split "버튼이 안 보임 → 업데이트 안내": what is seen, and what follows from it."""
    sides = ARROW.split(text)
    if len(sides) == 2 and conclude(sides[0].strip()) is not None and sides[1].strip():
        whole = from_state(sides[0].strip(), sides[1].strip()) or sides[0].rstrip().endswith("없음")
        return [text] if whole else sides  # what was, or a case: neither is so by itself
    if len(sides) == 2 and _REFUSED.search(sides[0]) and names_topic(sides[0]) and is_way_instead(sides[1].strip()):
        return sides
    return [text]


_REFUSED = re.compile(r"\S\s(?:불가|안\s?됨|불가능)\s*$")
_INSTEAD = re.compile(r"\S+\s(?:접수|신청|예약|방문|이용|구매|가입|문의)(?:해야\s?함|만)?")


def is_way_instead(text: str) -> bool:
    """Whether a text says where or how else something is done: "법인은 앱 가입 불가 → 고객센터 접수"."""
    return _INSTEAD.fullmatch(text) is not None


def _has_own_topic(text: str) -> bool:
    words = [word for word in text.split()[:-1] if re.search(r"[가-힣](?:은|는|도|이|가)$", word)]
    return any(not _NOT_A_TOPIC.search(word) for word in words) or _AMOUNT.search(text) is not None


_AND = re.compile(
    r"(?<=[가-힣])(?:고|며)(?:요)?,?\s+(?!계[시신셔]|있|싶|나[서면]|말)(?=(?:[^\s,]+\s){0,2}[^\s,]*[가-힣](?:은|는|도)\s)"
)


_GOES_ON_IN = re.compile(r"(?<=[가-힣])(?:고|며)(?:요)?,?\s+(?!계[시신셔]|있|싶|나[서면]|말)")
_IS_SO = re.compile(r"(?:이|되|없|있|않|가능하|불가하|필요하|운행하|운영하|부터|까지)(?:고|며)요?$")
_ALLOWED = re.compile(r"(?:(?:만|도)\s되|가능하)고요?$")
_NAMED = re.compile(r"[가-힣](?:은|는|이|가|도|만)\s|면\s")
_WHEN_ANEW = re.compile(r"(?:[^\s,]+\s){0,3}[^\s,]*[가-힣](?:면|\s시)\s(?!됩니다|돼요|됨$|된다|되)")
_AMOUNTS_ANEW = re.compile(r"(?:하루|월|최대|회당|인당)?\s?\d|(?:[가-힣]+\s){1,2}(?:없|무료)")


def _at_and(text: str) -> list[str]:
    """Split "가입할 수 있고 보험료는 …": two statements, each with a topic or a case of its own."""
    for found in _GOES_ON_IN.finditer(text):
        first, second = text[: found.end()].rstrip(" ,"), text[found.end() :]
        if len(first) < _SHORTEST or " " not in first or conclude(first) is None:
            continue
        with_topic = _AND.match(text, found.start()) and _opens_anew(second)
        if with_topic or _of_another_case(first, second):
            return [first, *_at_and(second)]
    return [text]


_BEING = re.compile(r"\S+이(?:시)?면\s")
_SHORTEST = 8  # characters of a statement that stands by itself


def _of_another_case(first: str, second: str) -> bool:
    """Whether what is so is followed by what holds in a case, or what is allowed by how much: "추가요금은 만원이고 반납존이 아니면 …"."""
    if _IS_SO.search(first) and _NAMED.search(first) and _WHEN_ANEW.match(second):
        return ends_in(second) is not Ends.NOUN and ("면 " not in first or _BEING.match(second) is not None)
    return _ALLOWED.search(first) is not None and _AMOUNTS_ANEW.match(second) is not None


_NOT_A_TOPIC = re.compile(
    r"(?:있|없|하|되|받|남|같|많|높|낮|적|쓰|보|오|가|주|찍|사|르|리|지|시|않|싶|맞|좋|넘|알|인|한|된|또|혹)(?:은|는)$|(?:[셔어아해여워와려져돼라줘써])도$"
)


def _opens_anew(text: str) -> bool:
    words = text.split()
    topic = next((word for word in words[:3] if re.search(r"[가-힣](?:은|는|도)$", word)), "")
    return bool(topic) and not _NOT_A_TOPIC.search(topic) and (conclude(text) is not None or len(words) >= 3)


def _at_commas(text: str, field: Field, *, labelled: bool = False) -> list[str]:
    """Split at a comma only where each side is certain to stand by itself, with what it is said of and what is said of it.

    Everywhere else the line stays together, its commas as they stand: a list, amounts of one thing, steps in a row.
    """
    if ARROW.search(text) and all(len(ARROW.split(part)) == 2 for part in COMMA.split(text)):
        return [text]  # 20분 초과 → 2천원, 40분 초과 → 5천원: one list of what was and is, or of what holds when
    if len(sides := ARROW.split(text)) == 2 and len(COMMA.split(sides[0])) == len(COMMA.split(sides[1])) > 1:
        return [text]  # 월 4회, 회당 2GB → 월 2회, 회당 1GB: two things on each side
    chunks: list[str] = []
    start = begin = 0
    for comma in [*COMMA.finditer(text), None]:
        end = comma.start() if comma else len(text)
        if comma is None or _between(text[begin:end], text[comma.end() :], field, named=labelled and not start):
            chunk = text[start:end].strip()
            bound = chunks and conditional(chunks[-1]) and not conditional(chunk)
            if bound and not _has_own_topic(chunk):
                return [text]  # the condition holds for both
            chunks.append(chunk)
            start = comma.end() if comma else end
        begin = comma.end() if comma else end
    return [text] if _LEANS.match(chunks[0]) else chunks


def _between(part: str, rest: str, field: Field, *, named: bool) -> bool:
    """Whether a comma stands between two statements; `named`: what is before it is said of the line's label."""
    following, last = COMMA.split(rest)[0], COMMA.split(rest)[-1]
    if _GOES_ON.search(part) or BESIDE.fullmatch(f"{part.strip()}, ") or shares_end(part, following):
        return False
    by_way = _BY_WAY.search(core(part)) and names_topic(core(part)) and ends_in(last) is not Ends.NOUN
    if by_way and (conditional(following) or _LATER.match(following.strip())):
        return True  # 건너뛰기는 전날까지 앱에서, 한 번 건너뛰면 …
    kind, next_kind = ends_in(part), ends_in(following)
    if _TICKED.fullmatch(part.strip()) and _TICKED_TOO.fullmatch(following.strip()):
        return False  # 소형견은 위탁 X, 기내는 O: both of one thing
    if was_and_now(part) is not None:
        return True
    if _SCREENS.fullmatch(core(part)):
        return not breaks_off(core(following))
    if is_way(core(part)):
        return opens(following) or next_kind is not Ends.NOUN
    if kind is Ends.VERB:
        return opens(following) or next_kind is Ends.VERB or bool(_SCREENS.fullmatch(core(following)))
    if kind is Ends.NOUN:
        return (
            opens(following) and not breaks_off(core(part)) and _whole_noun(part, following, last, field, named=named)
        )
    if _SCREENS.fullmatch(core(following)):
        return True
    return opens(following) and (has_subject(part) or kind is Ends.HAPPENING or core(part).endswith("만"))


_TICKED = re.compile(r"\S+(?:은|는)\s\S+(?<![은는이가도])\s?[XxOo❌✕○⭕]")
_TICKED_TOO = re.compile(r"\S+(?:은|는|도)\s?[XxOo❌✕○⭕]")


def _whole_noun(part: str, following: str, last: str, field: Field, *, named: bool) -> bool:
    """Whether what ends in a noun is all that is said of its topic, and no item of a list that goes on behind its comma."""
    text, next_kind, names = core(part), ends_in(following), names_topic(following)
    own = names_topic(text) or (named_amount(text) is not None and names)
    if (
        conditional(following)
        and not names
        and _FIGURE.search(text)
        and (named or own or conditional(part) or _NAMED_FIGURE.match(text))
    ):
        return True
    if own:  # 주말은 한 달 전, 토요일은 정오까지만 받습니다: one verb for both
        return ends_in(last) is not Ends.VERB or re.search(r"[가-힣]도\s", following) is not None
    if _FIGURE.search(text) and " " in text and names and not re.search(r"\d", following):
        return next_kind is not Ends.NOUN  # 월 200만 원까지, 보증금은 못 냄: no list of one kind
    if (
        names
        and re.search(r"(?:[Xx❌✕]|불가|제외|금지)$", following.strip())
        and not re.search(r"\d| > ", text)
        and not is_action(text)
    ):
        return False  # 창구에서 산 표, 왕복권은 X: one denial for both
    if field in (Field.HOW_TO, Field.PLATFORM) and names:
        return next_kind is Ends.CERTAIN and (field is Field.HOW_TO or re.search(r"\d", part) is not None)
    return named and next_kind is Ends.CERTAIN and not names


_LATER = re.compile(r"(?:그\s?(?:뒤|후|이후)|이후|지나면|넘으면)(?:에는|엔|로는|론|는)?\s")
_NAMED_FIGURE = re.compile(r"[가-힣]{0,6}(?:한도|수량|인원|정원|물량)\s\S*\d\S*\s\S")
_BY_WAY = re.compile(r"(?:[앱웹홈탭]|페이지|센터|매장|화면|메뉴|창구|사이트|누리집|문의)(?:에서|으로|로)$")
_FIGURE = re.compile(r"\d[\d,.]*\s?(?:천|백|만|억)*\s?\S{1,4}$")
_GOES_ON = re.compile(
    r"[가-힣](?:지만|는데|은데|인데|니까|므로|어서|아서|해서|라서|면|려면|면서|다가|더라도|어도|아도|해도|[야와]만)$"
)
"""How a clause ends that holds for the next one: a concession, a reason, a condition."""


def shares_end(part: str, following: str) -> bool:
    """Whether an amount waits for the verb behind the next one: "첫째 100만 원, 둘째 200만 원을 드리고"."""
    if _ENDS_IN_BOUND.search(part) and _DENIES.search(following.strip()) and not names_topic(part):
        return True
    if _OF_PEOPLE.match(following) and not names_topic(part):
        return True
    return _ENDS_IN_AMOUNT.search(part) is not None and _AMOUNT_AND_VERB.match(following) is not None


_OF_PEOPLE = re.compile(r"\s*[^,]{0,20}[는은한된]\s(?:분|회원|고객|계정|사람)(?:부터|만|까지)")
"""Whom something is for, told on: "제2종 보통, 적성검사 없는 분부터"."""
_ENDS_IN_BOUND = re.compile(r"(?:이상|이하|미만|초과)$")
_ENDS_IN_AMOUNT = re.compile(r"\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|%|개|명|P|포인트|매|장|회|시간|일|분)$")
_AMOUNT_AND_VERB = re.compile(
    r"(?:[^\s,]+\s){0,3}\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|%|개|명|P|포인트|매|장|회|시간|일|분)(?:을|를|씩|까지)\s[^,]*[가-힣]$"
)


_DENIES = re.compile(
    r"못\s?[가-힣]+$|(?<![가-힣])안(?:\s[가-힣]+|[되돼됩됨받오와][가-힣]*)$|불가|(?:않|없)[가-힣]*$|금지$"
)
_AMOUNT = re.compile(r"\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|%|개|명|P|포인트|매|장|회|시간|일|분)$")
_AMOUNT_AND_VERB = re.compile(
    r"(?:[^\s,]+\s){0,3}\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|%|개|명|P|포인트|매|장|회|시간|일|분)(?:을|를|씩|까지)\s[^,]*[가-힣]$"
)


_DENIES = re.compile(
    r"못\s?[가-힣]+$|(?<![가-힣])안(?:\s[가-힣]+|[되돼됩됨받오와][가-힣]*)$|불가|(?:않|없)[가-힣]*$|금지$"
)
_CONDITIONAL = re.compile(
    r"[가-힣]면\s|\s시(?:에는|에|엔)?\s|(?:구매|결제|취소|신청|이용|주문|가입|예약|방문|소진|해지)시\s|경우(?:에는|에|엔)?\s"
)
_AMOUNT = re.compile(
    r"^(?!최초|첫|향후|이후|약\s)(?:[가-힣]{2,6}\s){1,2}(?:최대|최소|월|주|연|하루|약|총|각)?\s?\d[\d,.]*\s?[가-힣A-Za-z%]{1,5}(?:\s\d[\d,.]*\s?[가-힣A-Za-z%]{1,5})?$"
)
_LEANS = re.compile(r"(?:이후|그 후|그 외|그외|초과|미만|나머지|단 |다만|그때|이때|그 전|넘으면|그 밖)")
"""How a clause begins that says something only beside the one before it."""
