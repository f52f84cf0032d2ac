"""The subject's particle in a finished sentence: 창 뜹니다, 쿠폰 12월 18일 지급됩니다, 저장 영상 자동 삭제됩니다.

Planners leave it out; read aloud, the sentence stumbles. It is put in where the noun stands right before the verb, or before the day
or the adverb that the verb has, and where nothing in the clause is its subject already.
"""

from __future__ import annotations

import re

from bridge.domain.korean import josa
from bridge.domain.sentences.particles import takes_particle
from bridge.domain.sentences.words import CAN, DOES, HAPPENS

_DAY = r"(?:20\d\d년 )?\d{1,2}월 \d{1,2}일(?:\([월화수목금토일]\))?(?: (?:오전|오후|낮) \d{1,2}시)?"
_HOW = r"(?:자동으로|자동|일할|순차|일괄|모두|전부|추가|그대로|바로|한번 더|한 번 더|먼저|다시|새로|무료로|별도로|따로)"
_DONE = r"[가-힣]{2,4}(?:됩니다|되었습니다|될 예정입니다)"
_NATIVE = (
    r"(?:붙습니다|빠집니다|뜹니다|사라집니다|막힙니다|나갑니다|나갔습니다|나옵니다|튕깁니다|끊깁니다|풀립니다|생깁니다|열립니다|들어옵니다|없어집니다|바뀝니다|늘어납니다|줄어듭니다|끝납니다"
    r"|(?:바뀔|달라질|늦어질|길어질|짧아질|사라질|생길|막힐|줄어들|늘어날|끊길|튕길) 수 있습니다)"
)
_SENT = ("푸시", "문자", "메일", "이메일", "알림톡", "알림", "안내장", "고지서", "카톡", "연락")
_GOES = r"(?:갑니다|옵니다|갔습니다|왔습니다)"
_SHAPES = (
    re.compile(rf"^(?P<of>.*\S) (?P<day>{_DAY})(?:에)? (?P<verb>{_DONE}|{_NATIVE}|{_GOES})$"),
    re.compile(rf"^(?P<of>.*\S) (?P<how>{_HOW}) (?P<verb>{_DONE}|{_NATIVE})$"),
    re.compile(rf"^(?P<of>.*\S) (?P<verb>{_NATIVE})$"),
    re.compile(rf"^(?P<of>.*(?:{'|'.join(_SENT)})) (?P<verb>{_GOES})$"),
)
_NOT_SUBJECT = re.compile(
    r"(?:^|\s)(?:다음|이번|매|지난|첫|그|당|익)\s?(?:달|주|해|날|월|일)$|(?:매일|매주|매월|매달|월초|월말|연말|연초|다음날|당일|주말|평일|자정|정오|기존|현재|종전|이전|순간|도중|중간|처음|마지막|나중|금방)$"
    r"|\d\s?(?:시|분|일|월|년|주)(?:\([월화수목금토일]\))?$"
)
_MEANS = re.compile(
    r"(?:^|\s)(?:현금|카드|계좌|포인트|적립금|우편|택배|앱|웹|코드|화면|매장|센터|현장|온라인|회원|고객|하루|한달|한 달|하나|최대|전체)$"
)
_CLAUSE = re.compile(r"(?:[가-힣](?:면|고|며|는데|은데|지만|어서|아서|해서|라서|라|려면|거나)|,)\s")
_HAS_SUBJECT = re.compile(r"[가-힣)’'\"](?:이|가)(?:\s|$)")


def with_its_subject(sentence: str) -> str:
    """Return a sentence without its stop, the subject of its last verb with its particle."""
    for shape in _SHAPES:
        found = shape.match(sentence)
        if found is None:
            continue
        of, parts = found["of"], found.groupdict()
        word = of.rpartition(" ")[2]
        clause = _CLAUSE.split(of)[-1]
        if _MEANS.search(of) and re.fullmatch(_DONE, found["verb"]):
            return sentence  # 현금 자동 환불: by what, not what
        if parts.get("day") and word in (*HAPPENS, *CAN, *DOES):
            return sentence  # 1월 말 마감 2월 25일 입금: when, not what
        if _NOT_SUBJECT.search(of) or _HAS_SUBJECT.search(clause) or not _noun(word):
            return sentence
        when = f"{parts['day']}에 " if parts.get("day") else ""
        how = f"{parts['how']} " if parts.get("how") else ""
        return f"{josa(of, '이/가')} {when}{how}{found['verb']}"
    return sentence


_NO_NOUN = re.compile(r"(?:랑|라|긴|건)$|(?<![한제지속온용])도$")


def _noun(word: str) -> bool:
    return word in _SENT or (takes_particle(word) and not _NO_NOUN.search(word))
