"""A clause as a sentence by its own last word: a verb, a noun that says what happens, 없음, what is not done."""

from __future__ import annotations

import re

from bridge.domain.korean import josa, says_is
from bridge.domain.sentences.denials import deny
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.frames import names_topic
from bridge.domain.sentences.nouns import finish_noun
from bridge.domain.sentences.particles import takes_particle, with_subject
from bridge.domain.sentences.subjects import with_its_subject
from bridge.domain.sentences.words import CAN, HAPPENS

_DECIDED = re.compile(
    r"^(?P<head>.*[가-힣])\s(?P<verb>인상|인하|변경|폐지|종료|중단|개편|도입|신설|확대|축소|강화|완화|단축|연장|통합|전환|진행|제공|지원|판매|시행|운영|추가|개선)"
    r"(?:합니다|해요|함|한다|합니당|할게요|했습니다)$"
)


def finish(text: str, *, topic: bool = False) -> str | None:
    """Return a clause as a sentence without its stop; None where only 입니다 or a frame can carry it.

    `topic`: it is said of something already, so that what it denies takes no 은/는 of its own.
    """
    done = (
        _on_top(text)
        or _charged(text)
        or _sent(text)
        or _at_times(text)
        or absence(text, topic=topic)
        or deny(text)
        or _done_to(text)
        or _spoken(text)
        or finish_noun(text)
    )
    return with_its_subject(done) if done else None


_ON_TOP = re.compile(r"(?P<of>.*\S)\s\+\s?(?P<amount>\d[\d,]*\s?(?:천|만)?)\s?원?")


def _on_top(text: str) -> str | None:
    """켤레당 +3,000원, 선물 포장 +2,000: what is added to the price."""
    found = _ON_TOP.fullmatch(text)
    if found is None or ("," not in found["amount"] and not text.endswith("원")):
        return None
    of = found["of"]
    each = re.search(r"당$|[은는이가]$|(?:^|\s)(?:월|연|하루|매월|1회)$", of)
    return f"{of if each else josa(of, '은/는')} {found['amount'].rstrip()}원이 추가됩니다"


_COSTS = re.compile(
    r"^(?P<of>(?:[가-힣]+\s){0,2}?[가-힣]{0,6}(?:비용|요금|가격|수수료|이용료|보증금|위약금|배송비|배달료|보험료|연회비))\s"
    r"(?P<amount>(?:월|연|최대|하루|1인당|건당)?\s?\d[\d,.]*\s?(?:천|만|억)?\s?원)\s(?P<rest>\D.*)$"
)


_APART = re.compile(rf"{_COSTS.pattern.partition('(?P<rest>')[0]}별도입니다$")
_SAME = re.compile(
    r"(?P<of>.*[가-힣](?:은|는))\s동일\s(?P<amount>(?:월|연|하루|건당)?\s?\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|%|개|회|명|일|시간))"
)
"""배송비는 동일 3,000원: the amount is the same."""


_ON_ITS_OWN = re.compile(r"(?P<of>.*\S\s(?:월|연|하루)?\s?\d[\d,.]*\s?(?:천|만|억)?\s?원)\s따로")


def _charged(text: str) -> str | None:
    """비용 2,750원 다음 달 청구: an amount of what, and when it is due."""
    if besides := _ON_ITS_OWN.fullmatch(text):
        return finish_noun(f"{besides['of']} 별도")
    if same := _SAME.fullmatch(text):
        return f"{same['of']} {josa(same['amount'], '으로/로')} 동일합니다"
    found = _COSTS.match(text)
    rest = finish_noun(found["rest"]) if found else None
    return f"{josa(found['of'], '은/는')} {found['amount']}이며, {rest}" if found and rest else None


_SENT = re.compile(
    r"(?P<when>.*(?:[가-힣]면|(?<!\d)시|때|때마다|즉시|바로|후))\s(?P<what>(?:앱\s)?푸시|문자|알림톡|카톡|이메일|메일)"
)
_AT_TIMES = re.compile(
    r"(?P<where>(?:.*[가-힣](?:에서|에서는|엔|에는|때|시)\s)?)(?P<how>간헐적|일시적|순간적|부분적)(?:으로)?\s(?P<what>(?:[가-힣A-Za-z]+\s)?[가-힣A-Za-z]+)\s(?P<word>저하|지연|누락|중단|초기화|발생)"
)


def _sent(text: str) -> str | None:
    """영업 시작하면 푸시: it is sent then."""
    found = _SENT.fullmatch(text)
    return f"{found['when']} {josa(found['what'], '이/가')} 발송됩니다" if found else None


def _at_times(text: str) -> str | None:
    """결제창에서 간헐적 화면 지연: how often goes with what happens, and not with the thing."""
    found = _AT_TIMES.fullmatch(text)
    if found is None or re.search(r"(?:은|는|이|가|을|를|도|로|에서)$", found["what"]):
        return None
    verb = "합니다" if found["word"] == "발생" else "됩니다"
    return f"{found['where']}{found['how']}으로 {josa(found['what'], '이/가')} {found['word']}{verb}"


_CHANGES = re.compile(
    r"^(?P<of>(?:[가-힣A-Za-z]+\s){0,3}[가-힣A-Za-z]+)\s(?P<rest>\S+(?:로|게)\s(?:달라|바뀝|바뀌|늘어|줄어|변경|전환|오릅|내립)\S*니다)$"
)


def _spoken(text: str) -> str | None:
    """Conclude a verb and put in the particle that its subject lacks: 세금계산서 발행됩니다, 실물 신분증 필요합니다."""
    done = conclude(text)
    if done is None:
        return None
    if found := _CHANGES.match(done):
        return (
            f"{josa(found['of'], '이/가')} {found['rest']}" if takes_particle(found["of"].rpartition(" ")[2]) else done
        )
    if found := _APART.match(done):
        return says_is(found["of"], f"{found['amount']} 별도")
    head, _, verb = done.rpartition(" ")
    if re.fullmatch(r"(?:필요|가능|불가|동일)합니다", verb) or re.fullmatch(r"[가-힣]{2,4}(?:됩니다|되었습니다)", verb):
        marked = re.search(r"[가-힣](?:이|가)\s", head) is not None
        if verb in ("가능합니다", "불가합니다") and (word := head.rpartition(" ")[2]) in CAN:
            before = head[: -len(word)]
            return f"{before}{word}하실 수 {'있습니다' if verb[0] == '가' else '없습니다'}"
        return done if marked or not head else f"{with_subject(head, '이/가')} {verb}"
    return done


def _done_to(text: str) -> str | None:
    """수수료 인상합니다: what the planner does is, to a customer, what happens."""
    found = _DECIDED.match(text)
    if found is None or re.search(r"[을를]$|[을를]\s|(?:이|가|에서)$", found["head"]):
        return None
    return f"{with_subject(found['head'], '이/가')} {found['verb']}됩니다"


_NEEDLESS = re.compile(r"(?:따로|별도|다시)\s?(?:의\s)?(?:신청|가입|인증|설치|등록|설정)$")


_NOT_THIS = re.compile(
    r"(.+[가-힣])(?:\s|(?<=대상|면제|의무|필수|행위|상품))(?:아님|아닙니다|아니에요|아니예요|아녜요|아니고요)"
)
"""환불 대상아님, 의료행위 아닙니다: what something is not."""


def absence(text: str, *, topic: bool = False) -> str | None:
    """수수료 없음 → 수수료는 없습니다; likewise X and O as a planner ticks them."""
    if found := _NOT_THIS.fullmatch(text):
        return _is_not(found.group(1))
    if found := re.fullmatch(r"(.+?)\s(?:OK|ok|오케이)", text):
        return finish_noun(f"{found.group(1)} 가능")
    if found := re.fullmatch(r"(.+?)\s*[Oo○⭕]", text):
        head = found.group(1)
        if _TICKED.search(head):
            return None  # "중복 X 포인트 적립 O": each of its own thing
        if re.search(r"[가-힣](?:은|는)$", head):
            return f"{head} 가능합니다"
        if head.endswith(("보호", "적용", "포함", "해당")):
            return f"{josa(head, '이/가')} 됩니다"
        return None if re.search(r"[A-Za-z0-9도]$", head) else f"{josa(head, '이/가')} 가능합니다"
    if found := re.fullmatch(
        r"(.+?)\s*(없음|있음|없다|있다|없어요|없습니다|있어요|있습니다|없고|없으며|있고|있으며)", text
    ):
        return _there_is(found.group(1), found.group(2).startswith("없"), topic)
    found = re.fullmatch(r"(.+?)\s*(?:[❌✕]|(?<![A-Za-z0-9])[Xx])", text)
    if found is None:
        return None
    head = found.group(1)
    if _NEEDLESS.search(head):
        return f"{head}하실 필요가 없습니다"
    if re.search(r"(?:신청|가입|인증|설치|등록|설정|안내|응대|문의)$", head):
        return None  # not needed, or not possible? the planner's own sign says neither
    return _crossed(head)


_TICKED = re.compile(r"\s[OoXx○✕❌⭕]\s")
_NONE_OF = re.compile(
    r"(?:제한|한도|수수료|위약금|비용|요금|배송비|영향|변동|변경\s?사항|조건|약정|의무|페널티|부담|차이|보증금)$"
)
_NOT_GIVEN = re.compile(r"(?:포인트|쿠폰|할인|적립|적립금|마일리지|마일|혜택|프로모션|캐시백|사은품)$")


def _crossed(head: str) -> str:
    """What a cross says of a noun: there is none of it, it is not given, it cannot be done, or it will not do."""
    if re.search(r"[은는도]$", head) and with_subject(head, "은/는") == head:
        return f"{head} 되지 않습니다"
    before, _, word = head.rpartition(" ")
    pair = "이/가" if re.search(r"[가-힣](?:은|는)$", before) and names_topic(head) else "은/는"
    if _NONE_OF.search(head):
        return f"{josa(head, pair)} 없습니다"
    if word == "대상":
        return f"{josa(head, '이/가')} 아닙니다"
    if _NOT_GIVEN.search(head):
        return f"{josa(head, pair)} 적용되지 않습니다"
    if word == "중복":
        joins = re.search(r"[가-힣](?:과|와|과는|와는|은|는|이랑|랑)$", before)
        return f"{head}{'' if joins else '은 '}되지 않습니다"
    if word in HAPPENS and re.search(r"[가-힣](?:은|는|엔)$", before):
        return f"{head}되지 않습니다"
    if word in CAN and re.search(r"[가-힣](?:은|는|엔)$", before):
        return f"{head}하실 수 없습니다"
    if head.endswith("별"):
        return f"{head}로는 되지 않습니다"
    return f"{josa(head, '은/는') if word in HAPPENS else with_subject(head, '은/는')} 되지 않습니다"


def _is_not(head: str) -> str:
    """재입고 수량 보장 아님: it is not promised."""
    before, _, word = head.rpartition(" ")
    if before and word in ("보장", "적용", "포함", "지원", "제공"):
        return f"{with_subject(before, '이/가')} {word}되지 않습니다"
    head = re.sub(r"(?<=[은는던한된인])\s?거$", " 것", head)
    bare = not before or head.endswith(" 것")
    return f"{josa(head, '이/가') if bare and not re.search(r'[은는이가도만]$', head) else with_subject(head, '이/가')} 아닙니다"


def _there_is(head: str, missing: bool, topic: bool) -> str | None:
    verb = "없습니다" if missing else "있습니다"
    if head.endswith(("수", "적")) or re.search(r"[아어여혀려져켜겨펴쳐돼봐와워해]$", head):
        return f"{head} {verb}" if not head.endswith(("수", "적")) else None
    if re.fullmatch(r"(?:.+\s)?해당", head):
        return f"{head}되지 않습니다" if missing else f"{head}됩니다"
    if found := re.fullmatch(
        r"(?P<of>.*?(?:신청|가입|인증|설치|등록|설정|방문|업데이트|예약|제출|로그인))\s?필요", head
    ):
        return f"{found['of']}하실 필요가 {verb}"
    if (found := re.fullmatch(r"(?P<of>.+[가-힣A-Za-z)])\s필요", head)) and found["of"] not in ("특별히", "따로", "더"):
        of = with_subject(found["of"], "은/는" if missing else "이/가")
        return f"{of} 필요{'하지 않습니다' if missing else '합니다'}"  # 영수증 필요 없음
    if missing and (found := _UNMOVED.fullmatch(head)) and takes_particle(found["of"].rpartition(" ")[2]):
        return f"{josa(found['of'], '은/는')} {josa(found['what'], '이/가')} {verb}"
    if head.endswith(("이내", "이후", "이전", "전", "후")) and " " in head:
        return f"{head}에는 {verb}"
    if head.endswith(" 경우"):
        return f"{head}{'는' if missing else '가'} {verb}"
    if missing and head in _CHANNELS:
        return f"{josa(head, '은/는')} {verb}"
    pair = "이/가" if topic or not missing or names_topic(head + " ") or re.search(r"[은는]\s", head) else "은/는"
    return f"{with_subject(head, pair)} {verb}"


_CHANNELS = ("문자", "푸시", "이메일", "알림톡")
"""By which way something is told; elsewhere they say how, and take no particle."""
_UNMOVED = re.compile(r"(?P<of>[가-힣A-Za-z0-9·]+(?:\s[가-힣A-Za-z0-9·]+)?)\s(?P<what>변동|변경)")
"""1차·3차 변동 없음: what stays as it is."""
