"""Whether a finished sentence can be read aloud as it stands: the last gate before an entry.

Rules that rewrite fragments cannot know when they have failed; what they leave behind shows it: a sign that is only read, half a
bracket, an ending that goes on, a frame around what is not of its kind. Such a sentence is not said: agents have the note's own words.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SIGNS = re.compile(
    r"[|→⇒⇨↔⟶▸▶►▪■□◆●↑↓☞➜←✅❌^]|~(?!\s?\+?\d)|-+>|<-+|,(?:은|는|이|가|을|를)(?=\s)|&(?:gt|lt|amp)|(?<![가-힣A-Za-z0-9.])[Xx](?![A-Za-z0-9가-힣])"
)
_STEP = re.compile(r"(?<=[가-힣A-Za-z0-9)\]'’\"]) > (?=[가-힣A-Za-z0-9(\['‘\"])")
_PAIRS = ("()", "[]", "{}", "‘’", "“”", "「」", "『』", "《》")
_GOES_ON = re.compile(
    r"(?:[가-힣%\d)](?:인|는|은|한|된|던)데|(?<=\s)[거게]|(?:가능|불가|필요|동일)하나|지만|거나|면서|(?:하|되|으|시|이)면|(?:해|어|아|에|라)서|[은는]\s\S+이라|(?:하|되|이|있|없|나)고|려고|도록|니까|다가|랑이?|[가-힣]다|[해돼세네에]요|니당|슴|거고|건데|물어보기|(?:고객|회원|이용자)이|(?:하|두|누르|고르|알리|챙기|말)기)입니다\.?$"
)
_NOTHING_SAID = re.compile(
    r"(?:(?:기준|일괄|정식|순차|최종|신규|전체|당일|시점)(?:이|가|은|는)?\s)?(?:반영|적용|시행|오픈|배포|진행)됩니다\.?$"
)
"""What is left of a line about the date once the date is taken out of it."""
_HEADLINE = re.compile(
    r"(?:[가-힣A-Za-z0-9·]+(?<![은는이가을를도])\s){1,5}(?:변경|개편|개정|인상|인하|조정|안내|공지|종료|오픈|출시|축소|확대|신설)입니다\.?|[가-힣]{1,8}\s?\([^()]*\)입니다\.?|(?:[가-힣A-Za-z0-9·]+\s){0,5}(?:소식|공지|안내|업데이트|변경)\s\d+건입니다\.?"
)
"""A line's heading, which tells nothing."""
_GUESSED = re.compile(
    r"^저도 |것 같(?:습니다|긴|아요|네요)|가닥(?:을)? 잡|(?:많을|올|몰릴) 듯|죄송(?:합니다|입니다|해요|하지만)|^예, |^네, 그"
    r"|(?:문의|컴플레인|컴플|항의|불만)\S{0,2}\s(?:\S+\s)?(?:많을|꽤|터[집질져]|폭주|예상)|물(?:어보|으)실 (?:거|것)|물을\s?(?:거|것|텐데)"
    r"|^(?:먼저|미리) (?:적|알려|말씀)\S+(?: 둡니다| 드립니다)?\.|업무에 (?:\S+ )?참고|참고(?:하시기)? ?바랍니다"
)
"""What the planner thinks among colleagues, and what he says to them."""
_FORMULA = re.compile(r"(?<=[가-힣A-Za-z0-9%)\s])=(?=[\s가-힣A-Za-z0-9])")
_UNTIL_NOW = re.compile(r"예정이었(?:으나|는데|지만)")
"""What was planned before is no news to who never heard of it."""
_TORN_QUOTE = re.compile(
    r"(?:지만|는데|은데|인데|건데|거고|거고요|아니고|이고|하고|되고|하며|되며|이며|이라|라서|어서|해서|니까)[’”](?:이?라고 되어 있습|입)니다\.?$"
)
"""Half a clause, in quotation marks or not."""
_TORN = re.compile(
    r"(?:^|\s)(?:그럼|저럼|이럼|것도|거도|쓸\s?수도|될\s?수도)입니다\.?$|^(?:20\d\d년 )?\d{1,2}월 \d{1,2}일(?:\([월화수목금토일]\))? (?:아닙니다|맞습니다)\.?$"
    r"|^(?!.*[은는이가도]\s)(?:[가-힣]+\s){1,3}[가-힣]*[둔한된할는] [가-힣]{1,4}입니다\.?$"
)
"""An ending that none is, a day that is denied of nothing, a heading."""
_ONLY_IF = re.compile(
    r"[가-힣](?:[으시하되보이]|없으|있으)면[’”]이?라고 되어 있습니다\.?$|냐고[’”]라고 되어 있습니다\.?$"
)
"""A condition without what follows from it."""
_ONLY_NAMES = re.compile(r"[^은는이가도\d]{0,12}['\"][^'\"]{2,16}['\"]입니다\.?")
"""A name that stands alone says nothing of it."""
_SOON = re.compile(
    r"^빠르면\s|^언제 [가-힣 ]+지 미정|(?<![가-힣'‘“])(?:내일|모레|낼|낼모레|금일|이번\s?주|금주|차주|담주)(?=\s|까지|부터|에|은|는|엔|중|도)"
)
"""A day that is another one when the manual is read."""
_UNDECIDED = re.compile(
    r"(?<![A-Za-z])TB[DA](?![A-Za-z])|회신 (?:대기|전)입니다|(?:답|회신)이 (?:아직 )?없습니다|(?:확인|논의|협의|검토|조율|섭외|보류)\s?중(?:입니다|이에요|이며.*)\.?$|아직 (?:몰라요?|모릅니다|모름|미정|확정 전|안 정해\S*|못 정\S*)[’”]?|못 정했습니다\.?$|(?:은|는)\s아직(?:요|이요|이에요|이예요)?\.?$"
)
"""What the planner does not know yet is an open point, not an answer."""
_ENGLISH = re.compile(
    r"\b(?:or|and|of|the|per|off|if|to|in|on|by|with|from|only|until|not|will|be|is|are|case)\b|^(?:Target|Flow|Fee|Promo|Known issues?|Notes?|What|When|Who|How|Where|Price)(?:은|는|\b)"
)
_AMOUNT = re.compile(
    r"(?:약\s|최대\s|월\s|연\s|총\s)?[\d,.]+\s?(?:만|천|백)?\s?(?:원|P|포인트|마일|%|개|회|건|일|시간|분|장|명|인|배)?"
)
_TWO_AMOUNTS = re.compile(r"(?:월|연|일)\s[\d,]{4,}\s(?:월|연|일)\s[\d,]{4,}")
_FRAME = re.compile(r"^(대상|요금|이용 한도|이용 기준|이용 방법|운영 시간)(?:은|는) (.+?)입니다\.?$")
_NEEDS = {
    "요금": re.compile(r"\d|무료|유료|면제|포함|별도|동일|그대로|같|무상|부담|free|charge|fee"),
    "이용 한도": re.compile(r"[\d한두세네]|무제한|제한|없"),
    "운영 시간": re.compile(r"\d|24시간|연중|종일"),
}


@lru_cache(maxsize=1024)  # the sentences of one note, each of which several rules may make
def sound(sentence: str, *, quoted: bool = False) -> bool:
    """Whether `sentence`, made from a fragment, is fit to be said; a false alarm costs its wording, never the fact.

    `quoted`: the fragment stands verbatim in a frame, so that another language in it is no fault.
    """
    if quoted:
        return not _left_unsaid(sentence) and _paired(sentence)
    plain = _STEP.sub(" ", sentence)
    if (
        _SIGNS.search(plain)
        or _FORMULA.search(re.sub(r"\([^()]*\)", "", plain))
        or ">" in plain
        or not _paired(sentence)
    ):
        return False
    if (
        _left_unsaid(sentence)
        or _ONLY_NAMES.fullmatch(sentence)
        or _GOES_ON.search(sentence)
        or _TWO_AMOUNTS.search(sentence)
        or _ENGLISH.search(sentence)
    ):
        return False
    return len(sentence.split()) > 1 and _ENDED.search(sentence) is not None and _of_its_kind(sentence)


_ENDED = re.compile(r"(?:니다|니까|세요|시오)\W*(?:\([^()]*\)\W*)?$|^[^가-힣]*$")
"""A customer hears whole sentences in 합니다체; lines in another language stay as they are."""


def _left_unsaid(sentence: str) -> bool:
    """Whether a sentence says nothing, or what is not known yet, whatever its form."""
    inner = _VERBATIM.search(sentence)
    if inner and re.search(r"\s=\s", inner["words"]):
        return True  # half of a formula is as wrong in quotation marks
    if inner and _ENGLISH_HEADING.fullmatch(inner["words"]):
        return True
    if inner and " " not in inner["words"] and not re.search(r"\d", inner["words"]):
        return True
    if inner and (_AMOUNT.fullmatch(inner["words"]) or re.match(r"(?:→|->|⇒|←)", inner["words"])):
        return sentence.startswith("공지")  # an amount of nothing, what an arrow leads to
    texts = [sentence, inner["words"], f"{inner['words']}입니다."] if inner else [sentence]
    if _NOTHING_SAID.match(sentence) or any(_HEADLINE.fullmatch(text) for text in texts):
        return True
    unsaid = (_UNTIL_NOW, _TORN, _TORN_QUOTE, _ONLY_IF, _SOON, _UNDECIDED, _GUESSED)
    return any(pattern.search(text) for text in texts for pattern in unsaid)


_ENGLISH_HEADING = re.compile(
    r"(?!.*\b(?:only|no|not|free|never|required|included|excluded|available)\b)(?:[A-Z][A-Za-z']*)(?:\s[A-Za-z']+){1,3}",
    re.IGNORECASE,
)
_VERBATIM = re.compile(r"공지에는? [‘“](?P<words>.+)[’”]이?라고 되어 있습니다\.")
"""The announcement's own words in a frame."""


def _paired(sentence: str) -> bool:
    if sentence.count('"') % 2:
        return False
    for pair in _PAIRS:
        opening, closing = pair[0], pair[1]
        if opening not in sentence and closing not in sentence:
            continue
        depth = 0
        for char in sentence:
            depth += (char == opening) - (char == closing)
            if depth < 0:
                return False
        if depth:
            return False
    return True


def _of_its_kind(sentence: str) -> bool:
    """Whether what a frame says of its topic may be said of it: no amount is whom something is for."""
    found = _FRAME.match(sentence)
    if found is None:
        return True
    topic, told = found.groups()
    told = told.strip("‘’“”")
    if topic == "대상":
        return _AMOUNT.fullmatch(told) is None and not told.endswith(("다", "요", "음"))
    if topic in ("이용 기준", "이용 방법"):
        return " " in told
    return _NEEDS[topic].search(told) is not None
