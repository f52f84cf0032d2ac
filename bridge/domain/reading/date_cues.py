"""The words by which a day is told to be an opening or another: labels, what stands right before and behind it."""

from __future__ import annotations

import re

from bridge.domain.dates import Mention
from bridge.domain.patterns import compiled

OPEN_LABEL = compiled(
    r"오픈|출시|런칭|론칭|배포|시행|적용|개시|시작|여는\s?(?:때|날)|일시|일정|일자|날짜|언제|시점|시기|기간|라이브|릴리[즈스]|공개|발매|판매\s?(?:시작|개시)|도입|변경\s?(?:후|일)|조정|변경(?=$|\s)|새\s?일정|\b(?:when|date|launch|release|go-live|live|rollout|effective|starts?|new)\b",
    re.I,
)
OTHER_LABEL = compiled(
    r"점검|마감|접수|보관|담당|심사|QA|테스트|교육|회의|사전(?!\s?(?:공유|안내|공지))|신청(?!\s?시작)|당초|기존|종전|변경\s?전|이전|예약\s?가능|문의|회신|목표|제출|이벤트\s?기간|제휴점|발표|공지|티저|정산|환불|취소|개발|검수|배경|이슈|참고|차단|파기|삭제|내려받기|\b(?:maintenance|deadline|was|old|previous(?:ly)?|until|ends?|freeze|QA|review)\b",
    re.I,
)
ENDS_LABEL = compiled(r"(?:서비스|결제|판매|지원|운영|제공|이용|연동|발급|발송)\s?(?:종료|중단|폐지)\s*$")
CLOSING = re.compile(
    r"\s?(?:(?:주문|결제|예약|접수|신청|구매|가입|발권)(?:분|건)?\s?)?(?:까지|이내|내로|전까지|이전|전(?=[\s에])|마감|종료|만료|소멸|기한|\)?\s?까지)"
)
RUNS_UNTIL = compiled(
    r"\)?\s?(?:(?:주문|접수|결제|신청|발급|가입)(?:분|건)?)?까지만\s?(?:운영|지원|제공|판매|팔[고아]|받[고아]|서비스|발송|발급|유지|합니다|해요|함(?![가-힣])|하고(?=\s|$)|되고\s|진행하고)"
)
"""What is said of the last day of something that ends for good: that day is what the note announces."""
START = compiled(
    r"\s?(?:\([^)]{0,12}\)\s?)?(?:부터|자로|부로|자\s|오픈|시작|출시|런칭|론칭|시행|적용|개시|배포|라이브|에\s?(?:오픈|시작|출시|나|열|켜|풀|배포)|에는?\s|분부터|[가-힣]{2,4}(?:분|건)부터|OPEN|open|live|launch|prod|롤아웃|정식)"
)
NOT_OPENING = compiled(
    r"점검(?!\s?(?:후|끝|이후|종료|마치))|심사|제출|마감|보관|회의|교육|미팅|공지\s?예정|안내\s?예정|따로\s?(?:드|공유|안내|공지)|다시\s?(?:공유|안내)|재공지|회신|핫픽스|패치|fix|수정\s?예정|소멸|만료|병행|정산일|지급일|발표|티저|사전\s?(?:예약|신청|공지|안내|등록)|예약분|연휴|명절|성수기|제외|휴무|미운영|설\s|추석|리뷰|휴가|당일\s?\d|작년|지난|이전\s?(?:구매|결제|주문|가입)|까지만|\b(?:maintenance|review|freeze|until|by|deadline|before)\b"
)


def sentence_of(text: str, mention: Mention) -> tuple[str, str]:
    """The words before and after a mention within its sentence."""
    a = (
        max(
            text.rfind("\n", 0, mention.start),
            text.rfind(". ", 0, mention.start),
            text.rfind("! ", 0, mention.start),
            text.rfind("␟", 0, mention.start),
            text.rfind("니다 ", 0, mention.start),
            text.rfind("요 ", 0, mention.start),
        )
        + 1
    )
    stops = [x for x in (text.find(s, mention.end) for s in ("\n", ". ", "! ", "␟", "니다 ")) if x >= 0]
    return text[a : mention.start], text[mention.end : min(stops) if stops else len(text)]


CUES: tuple[tuple[float, str, re.Pattern[str]], ...] = (  # weight, where the words stand, the words
    (1.0, "after", re.compile(START.pattern)),
    (-2.0, "after", re.compile(r"[^.!\n]{0,24}\?")),
    (-1.1, "near", NOT_OPENING),
    (1.1, "after", RUNS_UNTIL),
    (-1.5, "until", re.compile(r"(?:submitted|제출|접수|신청)\S{0,6}\s*$")),
    (-1.6, "before", re.compile(r"(?:마감|종료|기한)(?:일|시간|일시)?\s?(?:은|는|:)?\s*$")),
    (-3.0, "before", re.compile(r"\bno longer\s*$")),
    (-2.0, "before", re.compile(r"\b[Tt]hrough\s*$")),
    (-2.6, "before", re.compile(r"(?:공고|공지|예고|발표|추첨|당첨|심사|설명회)(?:일|일자)?(?:은|는|:|\()\s*$")),
    (1.0, "before", re.compile(r"(?:시행|적용|개시|개통|오픈|접수|출시|판매)(?:일|일자|시점)?(?:은|는)\s*$")),
    (
        -1.5,
        "after",
        re.compile(r"\s?(?:에|까지)\s?(?:\S{1,4}\s)?(?:픽스|확정(?:할|하여|해서)|정할|정해(?:서|지)|결정|알려|통보)"),
    ),
    (
        -3.6,
        "after",
        re.compile(
            r"[^.!?\n]{0,20}?(?:다시\s?(?:공지|공유|안내|알려|말씀)|확정(?:하겠|합니다|됩니다|되면|될\s?예정)|알려\s?드릴)"
        ),
    ),
    (
        -3.2,
        "after",
        re.compile(
            r"[^.!?\n]{0,14}?(?:말했던|말한|얘기한|말씀드린|말씀드렸던|공유드린|공유한|공유했던|올린|안내드린|안내한|예고한|예고했던|공지한|얘기했던)"
        ),
    ),
    (
        -1.5,
        "after",
        re.compile(r"\)?\s?(?:\S{1,6}\s)?(?:회의|미팅|이사회|위원회|심의)(?:에서|때|에서야|\s?(?:후|뒤)에)"),
    ),
    (-3.0, "after", re.compile(r"\)?(?:도|은|는|이)?\s?(?:절대\s)?아(?:님|닙니다|니에요|니예요|녜요)")),
    (-2.6, "before", re.compile(r"(?:^|[\s:：(])[~∼〜]\s?$")),
    (1.2, "before", re.compile(r"(?:휴장|휴관|휴무|휴점|휴업|운휴|휴진)(?:은|는|:)?\s*$")),
    (
        -1.6,
        "after",
        re.compile(
            r"\)?\s?부터\s\S{2,8}(?:하는|한|하신|하시는|되는|된)\s(?:분|고객|회원|건)\S{0,2}(?:은|는|께|만|도)\s"
        ),
    ),
    (-1.6, "after", re.compile(r"\)?\s?(?:부터|에)?\s?(?:\S{1,6}\s)?(?:먼저\s)?(?:막[히혔힙아]|닫[히혔힙아])")),
    (-1.5, "before", re.compile(r"(?<!\bon or )\b[Aa]fter\s*$")),
    (-1.5, "until", re.compile(r"^\W*그\s?(?:전|뒤|후|이전|이후|다음)에?(?:는|도)?\s")),
    (-1.5, "before", re.compile(r"(?:안\s?되면|아니면|불발\s?시|못\s?나가면|늦어도|늦으면|or|else)\s*$")),
    (-2.0, "before", re.compile(r"(?:당초|기존|원래|종전|이전|변경\s?전|before|was|originally|from)[\s:(]*$")),
    (1.0, "before", re.compile(r"(?:(?<!\s전 )변경|조정|변경\s?후|새\s?일정|확정|now|to)[\s:(]*$")),
)
