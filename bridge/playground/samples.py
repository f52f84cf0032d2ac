"""Notes to post with one click, as planners write them; their dates are counted from the playground's own today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

WEEKDAYS = "월화수목금토일"


@dataclass(frozen=True, slots=True)
class Sample:
    """A note. `key` names its title and hint in the page's words (`example.<key>`)."""

    key: str
    text: str


def samples(today: date) -> list[Sample]:
    """Return the notes as they would be written on `today`, at the client's."""
    opening = business_day(today, 5)
    soon, later, last = (business_day(today, days) for days in (2, 3, 7))
    moved = business_day(opening + timedelta(days=6), 1)
    return [
        Sample("good", GOOD.format(at=day(opening))),
        Sample("terse", TERSE.format(at=day(soon))),
        Sample("digest", DIGEST.format(first=day(soon), second=day(later), third=day(last))),
        Sample("postponement", POSTPONEMENT.format(was=day(opening), now=day(moved))),
        Sample("cancellation", CANCELLATION.format(at=day(soon))),
        Sample("chatter", CHATTER),
    ]


def business_day(today: date, number: int) -> date:
    """Return the `number`th weekday after `today`."""
    found = today
    while number:
        found += timedelta(days=1)
        number -= found.weekday() < 5
    return found


def day(moment: date) -> str:
    """Return a date as planners write it: 12/1(화)."""
    return f"{moment.month}/{moment.day}({WEEKDAYS[moment.weekday()]})"


INTERNAL = "오픈 첫 주 환불액 한도 일 3천만원, 초과 시 수동 전환"
GOOD = f"""안녕하세요 기획팀입니다. {{at}} 오전 10시에 *간편환불*이 오픈됩니다.
• 대상: 앱 5.2 이상, 카드 결제 주문 고객
• 이용: 주문내역 > 간편환불 버튼, 접수 후 1영업일 내 환불
• 수수료 없음. 부분환불은 아직 안 돼요(1월 예정)
• (내부) {INTERNAL}"""
TERSE = "{at} 11시 선물하기 포장 옵션 나가요~"
DIGEST = """[서비스기획] 다음 배포 안내드립니다.
1. *가족카드 공동관리* — {first} 오전 10시 오픈. 가족 대표가 앱 > 카드관리에서 구성원 한도를 정할 수 있어요. 이용료 없음
2. *영수증 PDF 저장* — {second} 오후 2시 오픈. 대상: 전 고객, 이용: 이용내역 상세 > PDF 저장
3. *자동이체 날짜 변경* — {third} 오픈. 월 1회만 바꿀 수 있고, 출금 3일 전까지 신청해야 합니다"""
POSTPONEMENT = """간편환불 오픈 일정이 변경되었습니다.
{was} → {now} 오전 10시
QA 중 결제 취소 건에서 이슈가 나와 한 주 미룹니다. 나머지 내용은 그대로예요."""
CANCELLATION = "선물하기 포장 옵션({at}) 오픈은 취소됐습니다. 협력사 사정으로 이번에는 진행하지 않아요."
CHATTER = "오늘 점심 칼국수 어때요? 12시에 로비에서 봬요 🙌"
