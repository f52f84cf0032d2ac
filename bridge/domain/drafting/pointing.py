"""Sentences that speak of what stands before them: they say nothing true without it."""

from __future__ import annotations

import re

from bridge.domain.drafting.plain_questions import the_rest_stays
from bridge.domain.sentences import names_topic

_POINTS_BACK = re.compile(
    r"(?:이|그|해당|위|같은|이런|그런)\s?(?:분|고객|회원|경우|건|때|중|기간|날|금액|상품|쿠폰|혜택|기한|조건|외|후|뒤|전|밖|서비스|이용권|카드|계정|기준|시간|포인트|좌석|차량|기기|구간|버전)(?:들)?(?:의|에|은|는|이|가|을|를|께|에게|에는|엔|부터|까지|부터는|까지는|로|로는|에선|에서는|에서|도|만)?\s"
    r"|(?:(?:미만|이하|초과|이상)(?:은|는|이면|도)\s|이때|그때|그중|이후|그후|그전|그외|이외|나머지|다만|대신|또한|이들|이건|이것|그것|이게|둘 다|원치 않|원하지 않|해당자|지나면|넘으면|초과하면|초과 시|초과분|넘는|사용은|지급은|발송은|단,|단\s|이날|당일분|기존과 동일|본인이|그러면|그렇지 않|이월은|만약)"
)
"""How a sentence begins that speaks of what stands before it."""


def points_back(text: str) -> bool:
    """Say whether a sentence speaks of what stands before it: "이분들께 …", "다만 …"."""
    return _POINTS_BACK.match(text.lstrip("*_~'\"( ")) is not None


_OF_ITS_OWN = re.compile(
    r"(?!(?:답|둘|셋|싫|원하|아니|없|있|그|이|안|못|넘|지나)\S*\s)(?:[^\s,.]+\s){1,4}?[^\s,.]*[가-힣](?<![화반정전측양서라냉대표방수])(?:으?면)(?:은)?,?\s\S"
)
"""A case of at least two words, which names what it speaks of: "개봉하신 상품을 반품하시면 …"."""


def leans(text: str) -> bool:
    """Say whether a sentence says something only beside the one before it."""
    return not the_rest_stays(text) and (points_back(text) or not names_topic(text))


def stands(text: str) -> bool:
    """Say whether a sentence says something without what stands before it: it names its topic, or the case that it holds for."""
    return the_rest_stays(text) or (
        not points_back(text) and (names_topic(text) or _OF_ITS_OWN.match(text) is not None)
    )
