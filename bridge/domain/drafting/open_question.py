"""What a note tells as a question that nobody has answered: "차액을 어떻게 돌려줄지는 재무팀 답 기다리는 중", "언제 되냐는 질문엔 답 못 드림"."""

from __future__ import annotations

import re

from bridge.domain.syllables import FINAL_L, final

_WHETHER = re.compile(
    r"(?:^|[.,]\s|\s-\s)?(?P<what>[^.,!?\n:]{3,48}?(?P<last>[가-힣])지(?:\s말지)?)(?:는|은|도)?\s(?:\S{1,8}(?:에서|에|은|는|이|가)?\s){0,2}?"
    r"(?:미정|아직(?:\s(?:못|안|미정|정해)|이에요|입니다|\W*$)|정하는\s?중|정해(?:지지|진\s?(?:게|것이|건|바가?)\s?없)|못\s?정|안\s?정|(?:답|회신|답변|확인|결과)(?:을|이)?\s?(?:기다리|대기|오기\s전|전(?=\W*$)|오면|나오면|받으면|되면|오는\s?대로|나오는\s?대로)|(?:검토|논의|협의|확인|조율|얘기|이야기|정리|고민|준비)\s?중|보는\s중|정리(?:가)?\s?(?:덜|안)\s?(?:됐|돼|됨|된|끝)|(?:모릅니다|모르겠\S+|모름|몰라요)\W*$|(?:\S+\s)?(?:끝나야|나와야|돼야|되어야)\s(?:나옴|나와|나옵|알|정해|안내)|\d{1,2}월(?:에|\s?중)?\s?결정)"
)
"""What is told as a question that nobody has answered: "차액을 어떻게 돌려줄지는 재무팀 답 기다리는 중"."""
PLANS = re.compile(
    r"접을|철수|중단|폐지|종료|없앨|인상|올릴|출시|확대|추가할|도입|개편|매각|인수(?!인)|계약(?!하|한|금|자|된|건|\s?(?:중|기간))|입점|경쟁|제휴(?=를|가|\s?(?:확대|종료|추진|여부))|협의|이름|저희|우리|제가"
)
"""What a planner weighs for the house is none of the customers' questions."""


LAST = re.compile(r"(?<=[가-힣'’”])(?:고|며|지만|는데|은데|인데)\s|,\s|\s-\s")
"""Where a clause begins of which only the last is left open."""
NO_ANSWER = re.compile(
    r"(?P<what>[^.,!?\n]{3,30}?)냐는\s(?:질문|문의)(?:엔|에는|에|은|는)\s(?:아직\s)?(?:답|안내|말씀|확답)\S{0,2}\s(?:못|어렵|드리기|드릴 수 없)"
)
PLANNED = " "


def _asks(last: str) -> bool:
    """Whether a verb before 지 makes a question of it: 돌려줄지, 걸리는지, 그대로인지."""
    return last in "는은인" or final(last) == FINAL_L


def told_as_question(text: str) -> str:
    """What is told as a question; a blank where it is one that the house asks itself."""
    for start in (0, *(cut.end() for cut in LAST.finditer(text))):
        found = _WHETHER.match(text[start:])
        if found is not None and _asks(found["last"]):
            return PLANNED if PLANS.search(found["what"]) else found["what"].strip()
    return ""
