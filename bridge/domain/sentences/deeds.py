"""What customers do, named by its noun: 앱에서 신청, 고르신 뒤 결제, 그대로 사용. Who does it decides how it is said."""

from __future__ import annotations

import re

from bridge.domain.korean import josa
from bridge.domain.sentences.particles import ends_like_particle, with_subject
from bridge.domain.sentences.words import ACTIONS, CAN

_PLACES = (
    r"(?:고객센터|홈페이지|누리집|마이페이지|앱|웹|모바일웹|PC|PC웹|창구|매장|지점|센터|영업점|대리점|주민센터|전화)"
)
AT_PLACE = re.compile(rf"(?:^|[\s·/]){_PLACES}$")
"""Where something is done, which is no object of doing it: 고객센터 또는 홈페이지 신청."""
VISITS = ("방문", "지참", "제시")
"""What customers do somewhere else."""
POLITE = re.compile(r"[가-힣](?:려면|거나|시면|시고|신\s?[뒤후]|시거나|셔서|신 다음)(?=\s|$)")
"""Whoever is spoken of politely is the customer: 고르신 뒤 결제."""
_FIRST = re.compile(r"(?:누르|받|고르|켜|하|시|쓰|찍|넣|올리|내리|적|읽|보내|채우|마치|열|담|풀|끄)고$")
"""A step before the one that is named: [응모하기] 누르고 결제."""
_DONE_THERE = ("반납", "방문", "신청", "제출", "수령", "문의", "예약", "등록", "가입", "구매", "교환", "접속")
_AT_PLACE = re.compile(r"[가-힣](?:에|에서|으로|로)$")


_TOUCHED = ("클릭", "터치", "체크", "선택", "입력", "스캔")


_PERSON_IS = re.compile(
    r"(?:회원|고객|고객님|분|예매자|가입자|이용자|신청자|계약자|구매자|사용자|구독자|보호자)(?:은|는)\s"
)


_OF_OURS = re.compile(
    r"(?:공무원|담당자|기사|기사님|매니저|직원|간호사|상담원|상담사|매장|센터|병원|은행|회사|판매자|업체|점주|사장님)(?:이|가)\s"
)
"""Who does it, and is not the customer."""


_AGAIN = ("재결제", "재등록", "재접수")
_THEIR_OWN = re.compile(
    r"(?:^|[가-힣]\s)(?<!이\s)(?<!가\s)직접$|(?:분|고객|고객님|회원|보호자|구독자|예약자)(?:이|가)$"
)
"""What customers do themselves: 안 켜면 직접 결제, 결제하신 분이 선택."""
_UNWILLING = re.compile(
    r"(?:싫으면|싫으시면|원하면|원하시면|원치 않으면|원치 않으시면|안 맞으면|안 맞으시면|아니면|않으면|않으시면)\s(?!.*[은는이가]\s).*까지(?:\s(?:위약금|수수료)\s없이)?(?:\s전액)?$"
)
_UNDOES = ("취소", "해지", "변경", "교환", "반품", "신청", "철회")
"""What who does not want it does in time: 싫으면 갱신 전날까지 해지."""


def _by_whom(head: str, word: str) -> str | None:
    """Who does it where the words before it say so: the company, whoever has a paper instead, whoever has so long to pay."""
    if _OF_OURS.search(head) and word in (*CAN, *ACTIONS) and not re.search(r"[가-힣]면\s", head):
        return f"{head} {word}합니다"
    if word in VISITS and _THEIR_VISIT.search(head):
        return f"{head} {word}입니다"  # 순회 방문: who visits is the company
    if word in (*CAN, *ACTIONS, *_AGAIN) and (_THEIR_OWN.search(head) or (word in _UNDOES and _UNWILLING.search(head))):
        return f"{head} {word}하시면 됩니다"
    if word == "대체" and _PERSON_IS.search(head):
        return f"{head} 대체하실 수 있습니다"
    if word == "결제" and re.search(r"\d\s?\S{1,3}\s?(?:안에|이내|내)$", head):
        return f"{head} {word}하시면 됩니다"
    return None


def by_customers(head: str, word: str) -> str | None:
    """Return what customers do as a sentence without its stop; None where it is not certain that they do it."""
    if (done := _by_whom(head, word)) is not None:
        return done
    if word in _DONE_THERE and POLITE.search(head) and (place := AT_PLACE.search(head)):
        return f"{head}{'로' if place[0].endswith('전화') else '에서'} {word}하시면 됩니다"
    if word in ("확인", "인증") and POLITE.search(head) and re.search(r"(?:본인|성인|신분|회원|휴대폰|계좌)$", head):
        return f"{head} {word}을 하시면 됩니다"
    if word in _TOUCHED and re.search(r"['\"’”」\]]$", head):
        return f"{josa(head, '을/를')} {word}하시면 됩니다"
    billed = word == "청구" and head.endswith("추가")
    if word in CAN and not billed and not re.search(r"(?:자동|즉시|바로|까지|부터|만)$", head):
        last = head.rpartition(" ")[2]
        there = (
            word in _DONE_THERE
            and _AT_PLACE.search(last)
            and not re.search(r"(?:자동으|경|[통도])로$|(?:시|때|후|뒤|전)에$", last)
        )
        if _FIRST.search(head):
            return f"{head} {word}하시면 됩니다"
        if there or (
            POLITE.search(head) and (ends_like_particle(last) or not re.search(r"[가-힣](?:은|는|이|가)$", head))
        ):
            return f"{with_subject(head, '을/를')} {word}하시면 됩니다"
        if word == "통과" and re.search(r"[가-힣]면\s", head):
            return f"{with_subject(head, '을/를')} {word}하실 수 있습니다"
    if word in ("취소", "변경", "교환", "반품", "해지") and (found := re.fullmatch(r"(.*까지)\s(무료|무료로)", head)):
        return f"{found[1]} 무료로 {word}하실 수 있습니다"
    used = word == "이용" and re.search(r"[가-힣](?:은|는)\s", head) is not None
    if (word in VISITS or used) and with_subject(head, "을/를") != head:
        return f"{with_subject(head, '을/를')} {word}하시면 됩니다"
    if word in _DONE_BY_US and not POLITE.search(head) and (_COMES_OF.search(head) or _ALONG.search(head)):
        return None  # 연결이 안 되면 전화로 전환, 다른 대기도 함께 삭제: who does it is not the customer
    owned = word in ("소장", "열람", "시청", "관람", "감상") and re.search(r"[가-힣](?:은|는)$", head)
    return f"{head} {word}하실 수 있습니다" if owned or (word in CAN and _says_how(head)) else None


_THEIR_VISIT = re.compile(r"(?:^|\s)(?:순회|기사|기사님|직원|담당자|출장|가정|자택|점검원|수거)$")
_DONE_BY_US = (
    "전환", "변경", "취소", "해지", "교환", "저장", "삭제", "연장", "이체", "청구", "공유", "조절", "관리", "지정", "수정", "재발급", "철회", "제출", "상담", "접수",
    "발급", "결제", "출금",
)  # fmt: skip
"""What may as well be done to customers as by them."""
_ALONG = re.compile(r"(?:함께|같이|모두|전부|계속)$")
_COMES_OF = re.compile(r"(?:[가-힣]면|\s시|때|경우|[가-힣]해서|[가-힣]돼서)\s")


def _says_how(head: str) -> bool:
    if re.search(r"\d\S*까지$", head) and "최대" in head:
        return False  # "최대 4명까지 초대": how many, not until when
    return head.endswith(
        ("그대로", "까지", "에서", "에서만", "만", "으로", "로", "함께", "모두", "계속", "자유롭게", "없이", "직접")
    ) and not head.endswith("자동으로")
