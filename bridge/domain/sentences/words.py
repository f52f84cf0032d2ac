"""Words the rules of `sentences` know, kept apart from the rules."""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


ADJECTIVAL = _words(
    """
    가능 불가 불가능 필요 불필요 동일 상이 유효 무효 무관 충분 부족 곤란 희망
    """
)
"""Nouns that take 합니다 as adjectives do."""

HAPPENS = _words(
    """
    환불 환급 이관 적용 반영 제한 면제 차감 부과 발급 지급 적립 발송 노출 유지 종료 중단 삭제 보관 소멸 만료 취소 자동취소 제외
    포함 초기화 이월 차단 해지 해제 시작 진행 제공 청구 출고 배정 공제 전환 저장 표시 발행 회수 승인 연장 단축 확대 축소 인상 인하
    복구 공지 오픈 재개 출시 판매 마감 폐지 통합 개편 배송 공개 갱신 교체 조정 운영 지원 재발송 재지급 자동지급 자동환불 자동해지
    자동전환 자동이관 자동적용 전액환불 부분환불 일괄처리
    """
)
"""Nouns that say what happens to something, and take 됩니다."""

UNDONE = _words(
    """
    지원 운영 발송 노출 적용 포함 제공 판매 발급 지급 반영 해당 적립 제한
    """
)
"""Nouns that 미- denies: 미지원 is 지원되지 않습니다."""

ACTIONS = _words(
    """
    클릭 체크 선택 입력 신청 업로드 등록 접속 설치 실행 터치 스캔 제출 로그인 다운로드 검색 확인 인증 설정 업데이트 문의
    """
)
"""What a customer does on a screen."""

INSTRUCTIONS = _words(
    """
    안내 이관 전달 연결 확인 접수 접수만 대응 처리 유도 응대 보고 공유 문의 요청 티켓 종료 에스컬레이션 회신 에스컬 토스 멘션
    """
)
"""What an agent does."""

PARTICLES = _words(
    """
    은 는 을 를 만 도 까지 부터 에서 에게 에 로 와 과 보다 마다 밖에 의 시 후 전 중
    """
)
"""Endings after which no particle is added."""

NOUNS_LIKE_PARTICLES = _words(
    """
    추가 결과 효과 초과 경과 한도 용도 제도 지도 속도 온도 정도 경로 평가 참가 증가 휴가 국가 단가 정가 원가 차이 페이 나이 길이
    높이 사이 과목 은행 제한 보도 포도 통로 도로 진로 이의 동의 문의 회의 합의 주의 협의 명의 예시 표시 게시 공시 출시 혼동 완전
    안전 충전 이전 이벤트 집중 체중 이중 로그
    """
)
"""Nouns that end as particles do."""

ADVERBS = _words(
    """
    언제든 언제든지 모두 전부 항상 이후 이전 이내 바로 즉시 자동 수동 계속 최대 다시 추후 직접 별도 일부 다 둘다 각각 현재 아직
    당일 경우 동안 때 매일 매월 전체 여전히 그대로 일괄 순차 선택 이상 이하 미만 초과 함께 따로 같이 절대 다음날 익일 무제한 한번
    사실상 임의
    """
)
"""Words that take no particle."""

NOUNS_LIKE_ENDINGS = _words(
    """
    토지 이미지 페이지 메시지 유지 해지 공지 방지 배지 가지 고지 휴지 단지 소지 저지 정지 중지 금지 폐지 패키지 마일리지 까지 광고
    재고 창고 신고 최고 경고 보고 참고 선고 권고 사고 잡고 냉장고 화면 장면 대면 전면 측면 지면 라면 문서 주문서 명세서 신청서
    계약서 증명서 순서 부서 도서 접수서 성과 사과 일과 치과 안과 내과 학과 가게 무게 이해 올해 피해 방해 오해 마을 가을 이유 서비스
    태도 예의 유의 정의 강의 최소 취소 해소 주소 장소 업소 감소 요소
    """
)
"""Nouns that end as broken-off clauses do."""

VERBAL_NOUNS = _words(
    """
    됨 시킴 나옴 들어옴 돌아옴 넘어옴 바뀜 보임 쌓임 붙임 묶임 섞임 줄임 높임 늘림 가림 열림 풀림 걸림 밀림 잘림 막힘 닫힘 찍힘
    잡힘 뽑힘 늘어남 줄어듦 끝남 나감 들어감 넘어감 올라감 내려감 빠져나감 튕김 숨김 잠김 옮김 넘김 남김 생김 끊김 당김 맡김 잘못됨
    해줌 줌 드림 보냄 뜸 안뜸 씀 둠 켬 끔 누름 모름 다름 빠름 따름 오름 고름 이뤄짐
    """
)
"""Nominalised verbs by their last syllables."""
