"""What the columns and headings of a client's own manual collection hold: said by whoever imports it, or known by what they are called."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from bridge.domain.entries import Part
from bridge.domain.entry_markdown import HEADINGS

NAME, QUESTION, ANSWER, PASTE = "name", "question", "answer", "paste"
ASK_BACK, HANDOVER, TYPE, START, END, IGNORE = "ask_back", "handover", "type", "start", "end", "ignore"

LABELS = {
    NAME: "이름",
    QUESTION: "고객이 묻는 말",
    ANSWER: "말하기",
    PASTE: "붙여넣기",
    ASK_BACK: "되물을 말",
    HANDOVER: "이관",
    TYPE: "유형",
    START: "일시",
    END: "종료 일시",
    IGNORE: "무시",
} | {part.value: heading for part, heading in HEADINGS.items() if part not in (Part.EMBARGO, Part.ORIGINAL)}
"""What a column can hold, by its key and by what people call it."""

_USUAL = {
    NAME: "이름 제목 서비스 서비스명 상품명 매뉴얼 매뉴얼명 항목 항목명 주제 건명 업무 업무명 이벤트명 기능명 title name subject service",
    QUESTION: "질문 문의 문의내용 문의사항 고객문의 고객질문 예상질문 예상문의 고객이묻는말 faq q question inquiry",
    ANSWER: "말하기 답변 답 답변내용 응대 응대멘트 응대스크립트 안내멘트 멘트 스크립트 상담멘트 a answer script reply",
    PASTE: "붙여넣기 채팅 채팅답변 채팅멘트 톡답변 chat",
    ASK_BACK: "되물을말 확인질문 확인사항",
    HANDOVER: "이관 이관기준 이관방법 2차이관 에스컬레이션 handover escalation",
    TYPE: "유형 문의유형 상담유형 코드 상담코드 유형코드 type",
    START: "일시 시작 시작일 적용일 적용일자 오픈일 오픈일시 시행일 시작일시 start from",
    END: "종료일시 종료 종료일 마감일 만료일 end until",
    Part.SCRIPT: "지정멘트 필수멘트 고지멘트",
    Part.SUMMARY: "한줄요약 요약 개요 설명 내용 소개 서비스소개 summary description",
    Part.TARGET: "대상 대상고객 이용대상 적용대상 대상자 target",
    Part.EXCLUDED: "제외대상 제외 제외고객",
    Part.PLATFORM: "기기버전 기기 이용환경 지원기기 플랫폼 platform",
    Part.PERIOD: "기간 이용기간 진행기간 행사기간 운영기간 period",
    Part.ROLLOUT: "단계별적용",
    Part.HOW_TO: "이용방법 사용법 사용방법 신청방법 방법 절차 이용절차 신청절차 howto",
    Part.PRICE: "요금혜택 요금 금액 가격 혜택 수수료 할인 비용 price",
    Part.POLICY: "변경취소환불 환불 취소 취소환불 환불규정 취소규정 해지 refund policy",
    Part.LIMITS: "제한예외 제한 예외 유의사항 주의사항 제한사항 limits",
    Part.OLD_RULE: "이전기준 기존 변경전 종전",
    Part.NEW_RULE: "새기준 변경후",
    Part.KNOWN_ISSUES: "알려진이슈 이슈 오류 장애",
    Part.HANDLING: "처리방법 처리 처리절차 조치 업무처리 상담사처리 상담사참고 handling",
    Part.AVOID: "안내하지않는것 금지멘트 안내금지 금칙어",
    Part.LINK: "안내페이지 링크 url 페이지 link",
}
_KNOWN = {word: str(key) for key, words in _USUAL.items() for word in words.split()}
_TOLD = {**{label: key for key, label in LABELS.items()}, **{key: key for key in LABELS}}


class UnknownTargetError(Exception):
    """There is nothing of this name that a column could hold."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column, by its place, holds; `unused` are the headings of which nobody knows it."""

    targets: Mapping[int, str]
    unused: tuple[str, ...]

    def has(self, *targets: str) -> bool:
        """Tell whether there is a column for each of them."""
        return set(targets) <= set(self.targets.values())


def chosen(pairs: Sequence[str]) -> dict[str, str]:
    """Read what was said on the command line, `말하기=답변`, as heading to target. Raises UnknownTargetError."""
    found = {}
    for pair in pairs:
        target, sign, heading = pair.partition("=")
        if not sign or target.strip() not in _TOLD or not heading.strip():
            raise UnknownTargetError(pair)
        found[flat(heading)] = _TOLD[target.strip()]
    return found


def target_of(heading: str, said: Mapping[str, str]) -> str | None:
    """Return what stands under a heading, None where nobody knows."""
    words = flat(heading)
    return said.get(words) or _KNOWN.get(words)


def columns_of(headings: Sequence[str], said: Mapping[str, str]) -> Columns:
    """Return what a table's columns hold; of two that hold the same only what was said, else the first, counts."""
    targets: dict[int, str] = {}
    unused = []
    taken: set[str] = {said[flat(one)] for one in headings if flat(one) in said}
    for place, heading in enumerate(headings):
        if not heading.strip():
            continue
        own = said.get(flat(heading))
        target = own or target_of(heading, {})
        if target is None or (own is None and target in taken):
            unused.append(heading.strip())
            continue
        taken.add(target)
        targets[place] = target
    return Columns({place: target for place, target in targets.items() if target != IGNORE}, tuple(unused))


def told_all(said: Mapping[str, str], headings: Collection[str]) -> tuple[str, ...]:
    """Return which headings somebody named that are nowhere."""
    there = {flat(heading) for heading in headings}
    return tuple(heading for heading in said if heading not in there)


def flat(heading: str) -> str:
    """Return a heading as headings are compared: no spaces, no marks, one case."""
    return re.sub(r"[^0-9a-z가-힣]", "", heading.casefold())
