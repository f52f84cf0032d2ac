"""What a note calls off: the launch itself, or something else that only the note's own words name, which stops nothing.

"해외카드 지원은 취소됐어요", "가격 인상은 안 하기로 했어요" and "취소 안 하기로 했어요" read like cancellations; a launch that is
taken for cancelled by such a sentence is lost for the center.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bridge.domain.known_launches import flat
from bridge.domain.reading import cues
from bridge.domain.reading.kinds import blanked

_SENTENCE = re.compile(r"(?<!\d)[.!?](?=\s|$)|\n")
_CORE = re.compile(
    r"취소|철회|백지화|폐기|무산|엎어|물\s?건너|접|드[랍롭]|캔슬|미(?:진행|운영|출시|오픈|시행|실시|도입)|없[던는었]|하지|안\s?|못\s?|않|불가|포기|중단|어렵|제외|빠[졌집져지짐]|뺐|뺍|빼|내[렸리려]|철수|킬|그만두|revert|리버트|[A-Za-z]"
)
"""Where, in what a cue covers, the act begins; before it stands what the act is done to."""
_PARTICLE = re.compile(r"(?<=[가-힣A-Za-z0-9)\]\"'”’])(?P<mark>까지는|까지|에는|에서는|은|는|이|가|을|를|도|만|의)$")
_LEADS_ON = re.compile(
    r"(?:으로|로|에|에서|에게|(?<![문증])서|(?<![광신재보참])고|며|면|데|(?<!머)니|라|져|여|해|돼|되|(?<![무가])게|히|지만|든|ㅠ+|ㅜ+|[,:;)\]…~]|보다|때문에|없이|끝나|되어|하여|후|뒤|이후|직후|인해|관계상|사유|이유|결과|끝에|따라)$"
)
"""How a word ends that names nothing the act is done to: a reason, a place, a clause before."""
_GENERIC = re.compile(
    r"(?:이번|그때|지난번|저번|아까|앞서|이|그|저|해당|본|저희|우리|요|위|상기|예정된|예정됐던|하려던|이거|그거|요거|이건|그건|요건|네|넵|앗|아|음|흠|죄송하지만|아쉽지만|아쉽게도|안타깝게도|부득이|부득이하게|결국|최종|최종적으로|일단|우선|갑자기|급하게|급히|그냥|아예|완전히|전면|전체|전부|모두|다|둘|둘다|셋다|잠정|다시|사실상|공식|정식|전격|예정|신규|자체|당일|오늘|내일|모레|올해|금년|내년|당분간|[월화수목금토일]요일|오전|오후"
    r"|오픈|오픈일|출시|런칭|론칭|배포|도입|적용|시행|개시|개최|시작|서비스|기능|이벤트|프로모션|행사|기획전|캠페인|진행|추진|건|것|거|걸|일정|일|계획|판매|프로젝트|공지|안내|쪽|상품|업데이트|릴리즈|릴리스|라인업|스코프|로드맵|목록|얘기|이야기|사정|내부|회사|운영)+"
)
_ADVERB = re.compile(
    r"(?:이번|이번에|이번엔|다시|일단|우선|결국|최종|최종적으로|갑자기|급하게|급히|그냥|아예|완전히|전면|전부|모두|다|잠정|사실상|공식|전격|당분간|바로|지금)"
)
_DATED = re.compile(r"[\d/.:~\-()월화수목금토일시분년주말초중순오전후]+")
_SPOKEN_OF = re.compile(
    r"\S*(?:드린|드렸던|했던|하던|되던|이던|려던|올린|올렸던|적은|예정인|[하되]기로\s?한|됐던|되었던)"
)
"""How a word says of what follows that it was announced or planned."""
_ENGLISH = re.compile(
    r"(?:the|this|that|it|launch|release|rollout|opening|we|we've|we're|have|has|had|been|is|are|was|were|being|be|unfortunately|sadly|now|officially|decided|to|our|feature|service|event|update|note|please|that|and|so|as|all|completely|totally|project)",
    re.I,
)
_VERB = re.compile(r"\s(?:is|are|was|were|has|have|had|will|got|gets?|being)\b", re.I)


def stops(text: str, names: Sequence[str]) -> bool:
    """Tell whether a cancellation calls the launch off that bears these names, and not something else beside it.

    One that says so without any of the words is nobody's guess.
    """
    plain = blanked(text)
    found = [_of_it(text, sentence, match, names) for sentence, match in _cues(plain)]
    return any(found)


def _cues(plain: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Return the words that call something off, each with where its sentence begins."""
    ends = [match.end() for match in _SENTENCE.finditer(plain)]
    for match in cues.CANCEL.finditer(plain):
        yield max((end for end in ends if end <= match.start()), default=0), match


def _of_it(text: str, sentence: int, match: re.Match[str], names: Sequence[str]) -> bool:
    core = _CORE.search(text, match.start(), match.end())
    act = core.start() if core is not None else match.start()
    head = text[sentence:act]
    if core is not None and core.group().isascii():
        return _english(head, names)
    return is_of_it(head, names)


def is_of_it(head: str, names: Sequence[str], *, any_name: bool = False) -> bool:
    """Tell whether what stands before an act says that it is done to the launch that bears these names, or to nothing in particular;
    `any_name`: whatever is named may be its name.
    """
    if _VERB.search(head) is not None:
        return any_name or _english(head, names)
    object_ = _object(head)
    return object_ is None or any_name or _is_it(object_, names)


def _object(head: str) -> str | None:
    """Return what stands before an act as what it is done to: the words beside it, or the topic of its sentence; None where none does."""
    words = head.split()
    while words and _ADVERB.fullmatch(words[-1]):
        words.pop()
    beside = _phrase(words)
    if beside:
        return beside
    for at in range(len(words) - 1, -1, -1):
        if re.search(r"(?<=[가-힣A-Za-z0-9])[은는]$", words[at]) and not _GENERIC.fullmatch(words[at]):
            return _phrase(words[: at + 1])
    return None


def _phrase(words: Sequence[str]) -> str:
    """Return the nouns with which these words end, as far back as they belong together."""
    taken: list[str] = []
    for word in reversed(words):
        leads_on = _LEADS_ON.search(word) is not None and not _GENERIC.fullmatch(word)
        marked = not leads_on and _PARTICLE.search(word) is not None and not _GENERIC.fullmatch(word)
        if taken and marked and not word.endswith("의"):
            break
        if leads_on:
            break
        taken.insert(0, word)
    return " ".join(taken)


def _is_it(phrase: str, names: Sequence[str]) -> bool:
    """Tell whether nouns name the launch, or any: what is left of them without its name says of something else."""
    if phrase.endswith("만"):
        return False
    own = [flat(name) for name in names if flat(name)]
    rest = phrase
    for name in sorted(own, key=len, reverse=True):
        rest = re.sub(r"\s?".join(map(re.escape, name)), " ", rest, flags=re.I)
    words = {flat(_bare(word)) for word in rest.split() if not _nothing(word)}
    return words <= (set() if rest != phrase else {_last(name) for name in names})


def _last(name: str) -> str:
    """Return the word by which people call for short what bears a name of several words: "페이백" for 첫구매 페이백."""
    return next((flat(word) for word in reversed(name.split()) if not _nothing(word)), "")


def _nothing(word: str) -> bool:
    return len(flat(word)) < 2 or any(
        _GENERIC.fullmatch(one) or _DATED.fullmatch(one) or _SPOKEN_OF.fullmatch(one) for one in (word, _bare(word))
    )


def _bare(word: str) -> str:
    return _PARTICLE.sub("", word.strip("\"'“”‘’「」『』[]()*_.,!~ㅠㅜ "))


def _english(head: str, names: Sequence[str]) -> bool:
    """Tell whether an English sentence up to its verb speaks of the launch itself."""
    for name in names:
        head = re.sub(re.escape(name), " it ", head, flags=re.I) if name else head
    verb = list(_VERB.finditer(head))
    subject = head[: verb[0].start()] if verb else ""
    words = re.findall(r"[A-Za-z']+", re.split(r"[,:;]", subject)[-1])
    return all(_ENGLISH.fullmatch(word) for word in words)
