"""How a sentence ends that a noun and 입니다 would leave unfinished: 갱신분부터 적용됩니다, 규정을 따릅니다, 3영업일이 걸립니다.

The ladder (`ladder.py`) says what a clause is; where only a noun is left of what happens, this says what happens to it. Every pair here is
what people who train agents made of such sentences, always the same and of none that they left as it was.
"""

from __future__ import annotations

import re

from bridge.domain.korean import josa, says_is
from bridge.domain.sentences.figures import TIMED
from bridge.domain.sentences.particles import takes_particle

_DONE = r"(?:예약|신청|접수|변경|취소|해지|가입|구매|등록|발급|환불|조회|예매|납부|결제)"
_OF_A_DEED = rf"(?:^|.*\s){_DONE}(?:[·,]\s?{_DONE})*(?:은|는)\s.*"
_PLACE = r"(?:PC|앱|웹|홈페이지|누리집|마이페이지|채널|데스크|창구|매장|프런트|영업점|주민센터|키오스크|카카오톡|카톡)"


_ENDS = tuple(
    (re.compile(pattern), pair, then)
    for pattern, pair, then in (
        (
            r".*(?:[은는]\s.*|[가-힣])(?:\s건|[가-힣]분|결제일|갱신일|청구일|회차|주기|고지서)부터",
            "",
            " 적용됩니다",
        ),
        (
            r".*(?:[은는면]|[은는]\s.*)\s(?:새|옛|예전|기존|종전|현행|이전|변경된|바뀐)\s(?:\S+\s)?\S*(?:기준|요금|적립률|약관|요율|할인율|단가|조건)",
            "이/가",
            " 적용됩니다",
        ),
        (
            r".*(?:[가-힣]사|사이트|업체|판매자|기관|병원|학교)\s(?:규정|약관|기준|정책)",
            "을/를",
            " 따릅니다",
        ),
        (
            r"(?!.*(?:기간|유효|중지|정지|제한|으면|그대로|종전|신청|접수|최근|이내|가능))(?:.*\s)?(?:반영|심사|환불|적립|카드|배송|발급|처리|입금|정산|설치|답변|교환|검토|충전|이체|송금|환급)\S*(?:은|는)?\s(?:.*\s)?(?:\d+(?:~\d+)?영업일|영업일 \d+(?:~\d+)?일)",
            "이/가",
            " 걸립니다",
        ),
        (
            r"(?:반영|심사|배송|발급|처리|입금|설치|검토)(?:은|는)\s(?:약\s)?\d+(?:~\d+)?일",
            "이/가",
            " 걸립니다",
        ),
        (
            r"(?!.*(?:환불[은이금]|위약금|수수료|부담|공제))(?:.*(?:취소|환불|반품|폐강|휴장|결항)\S*\s.*)(?:전액|횟수만큼|남은 금액만큼)",
            "",
            " 환불됩니다",
        ),
        (
            r"(?!.*(?:[것곳점]|기능)[은는]\s|.*(?:없어|사라|바뀌)).*(?:['’\"]|아래|위|오른쪽|왼쪽|하단|상단|상세|화면|에서|탭|페이지)(?:\s\S+)? ?버튼",
            "을/를",
            " 누르시면 됩니다",
        ),
        (
            r".*[가-힣](?:면|시|때)\s(?:[^,]*\s)?(?:쿠폰|포인트|\d\s?P|상품권|기프티콘)(?:\s\d+[장개매])?",
            "을/를",
            " 드립니다",
        ),
        (rf"{_OF_A_DEED}{_PLACE}(?:에서만)?", "", "에서 하실 수 있습니다"),
        (rf"{_OF_A_DEED}전화", "", "로 하실 수 있습니다"),
        (r".*[가-힣A-Za-z]\s둘 다", "", " 됩니다"),
        (r".*[은는]\s(?:.*\s)?자동", "", "으로 됩니다"),
    )
)
"""Of a sentence that a noun and 입니다 end in: the noun with all before it, the particle that it takes instead, and how the sentence goes on."""
_EACH = r"월|연|주|최대|최소|각|총|약|하루|오전|오후|만|[가-힣]{1,2}당|1[일회인](?:당)?"
_MOVES = re.compile(
    rf"(?P<of>(?:[^\s,]+(?<![은는이가을를])\s){{0,4}}?[가-힣A-Za-z]+) (?P<step>(?:{_EACH})?\s?\d\S*에서 (?:{_EACH})?\s?\d\S*(?:\s\S{{1,3}})?(?:으로|로) [가-힣]+됩니다)"
)
"""What moves from an amount to another: 이체한도 5억에서 3억으로 변경됩니다."""
_SAME_AMOUNT = re.compile(
    r"(?P<amount>\d[\d,.]*\s?(?:천|만|억)?\s?(?:원|%|회|개|명|일|시간|개월|포인트|P))(?:이|가) (?=동일합니다$)"
)
_BOTH = re.compile(r"\s둘다$")
_BEFORE = re.compile(r"(?:기존|예전|이전|지금까지|당초)에?는\s")
_AS_NOW = re.compile(
    r"(?:그대로|동일|같|까지|부터|변경)\S*$|[은는]\s(?:기존|종전)[^,]*$|,[^,]*(?:부터|이후|이제|앞으로|변경)\s"
)
"""What holds still, or what stood before and what stands now in one sentence."""


def ended(sentence: str) -> str:
    """Return a sentence without its stop with the ending that people give it."""
    sentence = _SAME_AMOUNT.sub(lambda found: f"{josa(found['amount'], '으로/로')} ", sentence)
    noun = _BOTH.sub(" 둘 다", sentence.removesuffix("입니다"))
    if noun in (sentence, _BOTH.sub(" 둘 다", sentence)):
        return _moved(sentence)
    return _by_its_noun(noun) or sentence


def _moved(sentence: str) -> str:
    found = _MOVES.fullmatch(sentence)
    if found is None or found["of"].endswith(" 기준") or not takes_particle(found["of"].rpartition(" ")[2]):
        return sentence
    return f"{josa(found['of'], '은/는')} {found['step']}"


def _by_its_noun(noun: str) -> str | None:
    """Say what ends in a noun by what is done with that; None where it is what it is."""
    if found := TIMED.fullmatch(noun):
        return says_is(found["of"], found["when"])
    for pattern, pair, then in _ENDS:
        if pattern.fullmatch(noun):
            return f"{josa(noun, pair) if pair else noun}{then}"
    past = _BEFORE.match(noun) and not _AS_NOW.search(noun)
    return f"{josa(noun, '이었/였')}습니다" if past else None
