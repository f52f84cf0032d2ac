"""What agents are told to do, as a planner jots it down and as one asks it of somebody: 말할 것, 운영팀으로, 3자 통화, 처리 X.

The order keeps its words; only its end is written out. What an end leaves open stays as it is.
"""

from __future__ import annotations

import re

from bridge.domain.korean import josa
from bridge.domain.sentences.clean import clean
from bridge.domain.sentences.endings import conclude
from bridge.domain.sentences.finishing import finish
from bridge.domain.sentences.nouns import is_instruction
from bridge.domain.sentences.stems import polite

_PLEASE = "주시기 바랍니다"
_FORBIDDEN = re.compile(
    r"(?P<of>.{2,}?)(?:은|는|을|를)?\s(?P<what>단정|언급|약속|추측|확답|설명|강요|답변|권유|비교)(?:은|는|도)?\s?(?:절대\s|\S+상\s)?(?:금지|불가|[Xx❌✕]|ㄴㄴ)"
    r"|(?P<talk>.{2,}?\s?(?:얘기|이야기))(?:은|는|도)?\s?(?:절대\s)?(?:금지|불가|[Xx❌✕]|ㄴㄴ)"
)
"""What agents are not to do, said in a noun: …라고 단정 금지, 수수료 얘기 X."""


def forbids(text: str) -> bool:
    """Say whether a whole line forbids agents to say something: it is no news for customers ("수수료 얘기 X")."""
    return _FORBIDDEN.fullmatch(clean(text).rstrip(" .!")) is not None


_REMARK = re.compile(r"\s*(?P<remark>\([^()]*\))$")


def ordered(text: str) -> str | None:
    """Return an order to agents as a sentence without its stop; None where its end is none that is known."""
    beside = _REMARK.search(text)
    if beside and (done := _ordered(text[: beside.start()])) is not None and done != text[: beside.start()]:
        return f"{done}{beside['remark']}"
    return _ordered(text)


def _ordered(text: str) -> str | None:
    if found := _FORBIDDEN.fullmatch(text):
        if found["talk"]:
            return f"{josa(found['talk'], '은/는')} 하지 말아 {_PLEASE}"
        of = found["of"] if re.search(r"(?:니까|므로|[어아여해라]서)$", found["of"]) else josa(found["of"], "은/는")
        return f"{of} {found['what']}하지 말아 {_PLEASE}"
    if (done := _not_to(text) or _to_do(text)) is not None:
        return done
    if found := re.fullmatch(r"(.*[가-힣])(?<=[하기리지오주받적묻내알말])기", text):
        return f"{polite(found[1])}시기 바랍니다"
    if is_instruction(text):
        return f"{_sent_on(text)}{' ' if text.endswith('만') else ''}해 {_PLEASE}"
    if _WHERE_TO.search(text):
        return None  # to whom, and nobody knows what is done there
    done = conclude(text)
    stem = done.removesuffix("합니다") if done and done.endswith("합니다") and not text.endswith("합니다") else ""
    return f"{stem}해 {_PLEASE}" if stem and is_instruction(stem) else done


_NOT_TO = re.compile(r"(?P<what>.*[가-힣]지) (?:말\s?것|말기|않기|않을 것)")
_CROSSED = re.compile(
    r"(?P<what>.*(?:처리|취소|안내|지급|답변|약속|언급|접수|수정|변경|판단|해제|승인))\s?(?:[Xx❌✕]|ㄴㄴ)"
)
_BANNED = re.compile(
    r"(?P<what>.*(?:처리|취소|안내|지급|재발송|약속|산출|해석|접수|수정|변경|판단|해제|승인|개입|응대))\s금지"
)


def _not_to(text: str) -> str | None:
    """What agents are not to do: 말하지 말 것, 직접 취소 처리 X, 임의 지급 금지."""
    if found := _NOT_TO.fullmatch(text):
        return f"{found['what']} 말아 {_PLEASE}"
    if found := _CROSSED.fullmatch(text):
        return f"{found['what']}하지 말아 {_PLEASE}"
    found = _BANNED.fullmatch(text)
    return f"{josa(found['what'], '은/는')} 금지되어 있습니다" if found else None


_TO_DO = re.compile(r"(?P<what>.*)(?:할|해줄|해 줄) 것")
_ASKED = re.compile(r"(?P<what>.*(?:안내|이관|전달|연결|확인|접수|대응|처리|회신|콜백|통화|유도|응대))\s(?:요망|부탁)")
_DESK = r"(?:팀|파트|센터|부서|부|셀|실|반|데스크|담당|본사|티켓|창구|핫라인|상황실|지점|매장|지원)"
_SENT = re.compile(rf"(?P<what>.*[가-힣A-Za-z]\s?{_DESK})(?:으로|로)(?<!저희 팀으로)")
_ADDRESS = re.compile(r"(?P<what>.*(?:[\w.-]+@[\w.-]+|\d{3,4}-\d{4}|챗봇(?: \d+번)?))\s?(?:으로|로)")
_SAID_ONLY = re.compile(r"(?P<what>.*(?:['\"’”](?:까지만|라고만)|라고만|[가-힣]까지만))(?:요)?")
_GATHERED = re.compile(
    rf"(?P<what>.*(?:받아서|남기고|확인하고|확인 후|적어서|받아|시키고)\s(?:[^,]*\s)?[가-힣A-Za-z]*{_DESK})"
)
_DONE = re.compile(
    r"(?P<what>.*\s(?:(?:\d자 )?통화|호\s?전환|호전환|회신 대기|콜백 접수|제시|transfer))", re.IGNORECASE
)
_AFTER = re.compile(r".*(?:은|는)\s.*(?:승인|확인|접수|동의)\s후")
_STATES = re.compile(r"(?:\s(?:불가|불가능|필수|가능|없음|있음))$")
_HEARD = re.compile(r"(?P<what>.*[가-힣])라고 (?:되어 있\S+|적혀 있\S+|써 있\S+|쓰여 있\S+|들었\S+|했\S+)")


def _to_do(text: str) -> str | None:
    """What agents are to do: 안내할 것, 운영팀으로, '확인 중'까지만, 승인 후."""
    if (found := _TO_DO.fullmatch(text)) or (found := _ASKED.fullmatch(text)) or (found := _DONE.fullmatch(text)):
        return f"{found['what']}해 {_PLEASE}"
    if found := _SENT.fullmatch(text):
        return f"{text} 넘겨 {_PLEASE}"
    if found := _ADDRESS.fullmatch(text):
        return f"{josa(found['what'], '으로/로')} 안내해 {_PLEASE}"
    if found := _SAID_ONLY.fullmatch(text):
        return f"{found['what']} 안내해 {_PLEASE}"
    if found := _GATHERED.fullmatch(text):
        return f"{josa(found['what'], '으로/로')} 넘겨 {_PLEASE}"
    if _AFTER.fullmatch(text):
        return f"{text}에 해 {_PLEASE}"
    if text.endswith(" 일괄"):
        return f"{text} 처리합니다"
    if (found := _HEARD.fullmatch(text)) and found["what"].endswith(
        ("하", "넘기", "보내", "연결하", "알리", "돌리", "드리")
    ):
        return f"{polite(found['what'])}시기 바랍니다"
    return finish(text) if _STATES.search(text) else None


_WHERE_TO = re.compile(r"[가-힣A-Za-z\d](?:으로|로)$(?<!대로)(?<!별로)")
_TO_TEAM = re.compile(rf"(?P<team>[가-힣A-Za-z]{{2,}}{_DESK}) (?P<deed>이관|전달|연결|토스|에스컬레이션|에스컬)$")


def _sent_on(text: str) -> str:
    """결제파트 이관: to whom it is passed on."""
    return _TO_TEAM.sub(lambda found: f"{josa(found['team'], '으로/로')} {found['deed']}", text)
