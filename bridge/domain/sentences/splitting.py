"""One statement at a time: sentences, clauses and comma-separated parts that stand by themselves."""

from __future__ import annotations

import re
from itertools import pairwise

from bridge.domain.notes import Field
from bridge.domain.sentences.amounts import named_amount
from bridge.domain.sentences.arrows import ARROW, from_state, was_and_now
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.finishing import finish
from bridge.domain.sentences.frames import names_topic
from bridge.domain.sentences.in_house import in_korean
from bridge.domain.sentences.nouns import breaks_off, is_action
from bridge.domain.sentences.particles import takes_particle

_SENTENCE = re.compile(
    r"(?<=[가-힣)\]'\"’”%])[.!?]\s+|(?<=[가-힣)])[.!?]$|(?<=[가-힣]요)(?<![필주중수개소강긴]요)\s+(?!라고|라며|\()|(?<=니다)\s+(?!\()|\n+|;\s+|\s+[|]\s+"
)


_SCREENS = re.compile(r"(?:[\w'&+-]+\s?){1,3}(?:\s?[>›]\s?(?:[\w'&+-]+\s?){1,3})+")


_FEW = 3


def foreign(text: str) -> bool:
    """Say whether a text is in another language, so that it is quoted in whole sentences."""
    if _SCREENS.fullmatch(text):
        return False  # a way through screens is said in any language
    text = in_korean(text)
    hangul = len(re.findall(r"[가-힣]", text))
    parts = re.split(r",\s|\s[—–-]\s", text)
    english = any(len(re.findall(r"[A-Za-z]{2,}", part)) > 2 and not re.search(r"[가-힣]", part) for part in parts)
    if hangul > _FEW and not english and re.search(r"[가-힣]$", re.sub(r"\s*\([^()]*\)$", "", text).rstrip(" .!~)")):
        return False  # a Korean sentence about English words: admin만 켤 수 있음
    if not hangul and re.match(r"[A-Za-z]+(?:\s[a-z]{2,})+", text):
        return True
    return len(re.findall(r"[A-Za-z]{2,}", text)) >= 4 and hangul * 3 < len(re.sub(r"\s", "", text))


_ENGLISH_END = re.compile(r"(?<=[A-Za-z0-9)+][.!?])\s+(?=[A-Z₩$€£])|\n+")


def sentences_of(text: str) -> list[tuple[str, bool]]:
    """Split into sentences only, none of which leans on another: orders and other languages are not cut further."""
    ends = _ENGLISH_END if foreign(text) else _SENTENCE
    return [(part.strip(" .!,;"), False) for part in ends.split(text) if part and part.strip(" .!,;")]


def statements_of(text: str, field: Field, *, labelled: bool = False) -> list[tuple[str, bool]]:
    """Split what is filed under `field`: orders to agents and other languages into sentences only."""
    return sentences_of(text) if field is Field.HANDLING or foreign(text) else split_statements(text, labelled=labelled)


_COMES = re.compile(
    r"((?:푸시|문자|메일|알림톡|알림|카톡|창|팝업|에게|한테|께|으로|로|이|가)\s(?:감|옴|뜸|나감|나옴)),\s"
)
"""A clause that ends in what comes or goes, written as a noun: what follows its comma is another sentence."""


def split_statements(text: str, *, labelled: bool = False) -> list[tuple[str, bool]]:
    """Split into statements; at a comma only where each side is a statement of its own.

    `labelled`: it stands behind a label, so that a noun at its beginning is said of that. Beside each stands whether it leans on the one before: it stood behind a comma and names nothing of its own.
    """
    statements: list[tuple[str, bool]] = []
    ended = _COMES.sub(lambda found: f"{found[1]}. ", text)
    parts = [piece.strip(" .!,;") for part in _SENTENCE.split(ended) for piece in _at_arrow(part)]
    for part in parts:
        for number, clause in enumerate(_at_commas(part, labelled=labelled) if part else ()):
            pieces = _at_and(clause)
            statements.append((pieces[0], number > 0 and not _has_own_topic(pieces[0])))
            statements += [(piece, False) for piece in pieces[1:]]
    return statements


def _at_arrow(text: str) -> list[str]:
    """Split "버튼이 안 보임 → 업데이트 안내": what is seen, and what follows from it."""
    sides = ARROW.split(text)
    if len(sides) == 2 and conclude(sides[0].strip()) is not None and sides[1].strip():
        whole = from_state(sides[0].strip(), sides[1].strip()) or sides[0].rstrip().endswith("없음")
        return [text] if whole else sides  # what was, or a case: neither is so by itself
    return [text]


def _has_own_topic(text: str) -> bool:
    words = [word for word in text.split()[:-1] if re.search(r"[가-힣](?:은|는|도|이|가)$", word)]
    return any(not _NOT_A_TOPIC.search(word) for word in words) or _AMOUNT.search(text) is not None


_AND = re.compile(
    r"(?<=[가-힣])(?:고|며)(?:요)?,?\s+(?!계[시신셔]|있|싶|나[서면]|말)(?=(?:[^\s,]+\s){0,2}[^\s,]*[가-힣](?:은|는|도)\s)"
)


def _at_and(text: str) -> list[str]:
    """Split "가입할 수 있고 보험료는 …": two statements, each with a topic of its own."""
    for found in _AND.finditer(text):
        first, second = text[: found.end()].rstrip(" ,"), text[found.end() :]
        done = conclude(first)
        if done is not None and _opens_anew(second) and len(first) >= 8:
            return [first, *_at_and(second)]
    return [text]


_NOT_A_TOPIC = re.compile(
    r"(?:있|없|하|되|받|남|같|많|높|낮|적|쓰|보|오|가|주|찍|사|르|리|지|시|않|싶|맞|좋|넘|알|인|한|된)(?:은|는)$|(?:[셔어아해여워와려져돼라줘써])도$"
)


def _opens_anew(text: str) -> bool:
    words = text.split()
    topic = next((word for word in words[:3] if re.search(r"[가-힣](?:은|는|도)$", word)), "")
    return bool(topic) and not _NOT_A_TOPIC.search(topic) and (conclude(text) is not None or len(words) >= 3)


_COMMA = re.compile(r"(?:,|\s/)\s+(?![^(]*\))")


def _at_commas(text: str, *, labelled: bool = False) -> list[str]:
    """Split at commas into statements that stand by themselves; a list before a predicate stays with it."""
    if ARROW.search(text) and all(len(ARROW.split(part)) == 2 for part in _COMMA.split(text)):
        return [text]  # 20분 초과 → 2천원, 40분 초과 → 5천원: one list of what was and is, or of what holds when
    cuts = [(0, 0), *((found.start(), found.end()) for found in _COMMA.finditer(text)), (len(text), len(text))]
    chunks: list[str] = []
    start = 0
    spots = list(pairwise(cuts))
    for index, ((_, begin), (end, after)) in enumerate(spots):
        following = text[after : spots[index + 1][1][0]] if index + 1 < len(spots) else ""
        joined = text[end:after].strip() == "/" and (_BARE_FIGURE.search(text[begin:end]) or _PER_TIME.match(following))
        if joined or shares_end(text[begin:end], following):
            continue
        if _GOES_ON.search(text[begin:end]):
            continue  # what holds for the clause behind it is no statement of its own
        if _stands_alone(text[begin:end]) or _opens_another(text[begin:end], following, labelled=labelled):
            chunk = text[start:end].strip()
            if (
                chunks
                and _CONDITIONAL.search(chunks[-1])
                and not _has_own_topic(chunk)
                and not _CONDITIONAL.search(chunk)
            ):
                return [text]  # the condition holds for both
            chunks.append(chunk)
            start = after
    if start < len(text) or len(chunks) < 2 or _LEANS.match(chunks[0]):
        return [text]
    return chunks


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


_BARE_FIGURE = re.compile(r"\d[\d,.]*$")
_PER_TIME = re.compile(r"(?:월|연|주|하루|1회|회당|건당)\s?\d")
_OF_PEOPLE = re.compile(r"\s*[^,]{0,20}[는은한된]\s(?:분|회원|고객|계정|사람)(?:부터|만|까지)")
"""Whom something is for, told on: "제2종 보통, 적성검사 없는 분부터"."""
_ENDS_IN_BOUND = re.compile(r"(?:이상|이하|미만|초과)$")
_ENDS_IN_AMOUNT = re.compile(r"\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|%|개|명|P|포인트|매|장|회|시간|일|분)$")
_AMOUNT_AND_VERB = re.compile(
    r"(?:[^\s,]+\s){0,3}\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|%|개|명|P|포인트|매|장|회|시간|일|분)(?:을|를|씩|까지)\s[^,]*[가-힣]$"
)


_BARE_NOUN = re.compile(r"[가-힣A-Za-z·]{1,8}(?:\s[가-힣A-Za-z·]{1,8})?")
_SAYS_OF = re.compile(
    r"(?:전용|한정|제외|포함|무료|유료|필수|필요|가능|불가|별도|전체|전부|동일|상이|무관|기준|미정|예정|우선|마감|종료|보상|환불|적용|유지)$"
)


def _opens_another(part: str, following: str, *, labelled: bool) -> bool:
    """Whether a phrase is closed by what follows: "직영 매장 전체, 가맹점은 점주 선택" speaks of another thing after the comma."""
    if _ENDS_IN_BOUND.search(part) and _DENIES.search(following) and not names_topic(part):
        return False  # 단체 9명 이상, 룸 예약은 못 받아요: neither is taken
    if len(part) < 4 or breaks_off(part) or re.search(r"[면서고며]$|(?:은|는)\s", part):
        return False
    if (
        _BARE_NOUN.fullmatch(part.strip())
        and not _SAYS_OF.search(part)
        and takes_particle(part.split()[-1])
        and not labelled
    ):
        return False  # 해외 숙소, 특가상품은 …: a list before its predicate
    return _OWN_TOPIC.match(following) is not None and names_topic(following) and _stands_alone(following)


_DENIES = re.compile(
    r"못\s?[가-힣]+$|(?<![가-힣])안(?:\s[가-힣]+|[되돼됩됨받오와][가-힣]*)$|불가|(?:않|없)[가-힣]*$|금지$"
)
_CONDITIONAL = re.compile(
    r"[가-힣]면\s|\s시(?:에는|에|엔)?\s|(?:구매|결제|취소|신청|이용|주문|가입|예약|방문|소진|해지)시\s|경우(?:에는|에|엔)?\s"
)
_AMOUNT = re.compile(
    r"^(?!최초|첫|향후|이후|약\s)(?:[가-힣]{2,6}\s){1,2}(?:최대|최소|월|주|연|하루|약|총|각)?\s?\d[\d,.]*\s?[가-힣A-Za-z%]{1,5}(?:\s\d[\d,.]*\s?[가-힣A-Za-z%]{1,5})?$"
)
_TOLD_OF = re.compile(
    r"^(?:[^\s,]+\s){0,3}?[^\s,]*[가-힣](?:은|는)\s.*(?:\d\s?[가-힣A-Za-z%]{1,4}|까지|부터|전액|[앱웹]에서|페이지에서|센터에서|무료|유료|불가|가능)$"
)


def _stands_alone(text: str) -> bool:
    core = re.sub(r"\s*\([^()]*\)$", "", text)
    if core in ("무료", "유료"):
        return True
    if len(core) < 4:
        return False
    if finish(core) is not None or is_action(core) or was_and_now(core) is not None:
        return True
    if re.search(r"[가-힣]만$|[가-힣]\s?[XxOo❌✕○]$", core):
        return True
    if _AMOUNT.match(core) is not None or named_amount(core) is not None or _MONEY_OF.match(core):
        return True
    if _IF_THEN_AMOUNT.match(core):
        return True
    if _QUANTITY_FIRST.match(core) or (_OWN_TOPIC.match(core) and names_topic(core) and not breaks_off(core)):
        return True
    return _TOLD_OF.match(core) is not None


_MONEY_OF = re.compile(
    r"^(?:이후|초과|나머지|그 외|그 이후)\s(?:하루|월|시간당|건당|분당)?\s?\d[\d,]*(?:만|천)?\s?(?:원|%).{0,10}$"
)
_IF_THEN_AMOUNT = re.compile(r".+[가-힣]면\s(?:[^\s,]+\s){0,3}\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|%|P)$")
"""What is owed or given where something is so: "5분 지나서 취소하면 수수료 5천원"."""
_QUANTITY_FIRST = re.compile(
    r"^(?:1인당|인당|1인|ID당|계정당|주문당|하루|1일|매일|월|주|최대|최소|회당|한 사람)\s?(?:최대\s)?\d\S*(?:\s\S*\d\S*|\s\+\s.*)?$"
)
_OWN_TOPIC = re.compile(r"^(?:[^\s,]+\s){0,2}?[^\s,]*[가-힣](?:은|는)\s.{2,}")
_LEANS = re.compile(r"(?:이후|그 후|그 외|그외|초과|미만|나머지|단 |다만|그때|이때|그 전|넘으면|그 밖)")
"""How a clause begins that says something only beside the one before it."""
