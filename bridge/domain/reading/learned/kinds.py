"""How much each cue tells of a note's kind. Made by `python -m benchmarks.train_reading`."""

from bridge.domain.reading.learned import weights

WEIGHTS = weights("""
2:0 0	cancel -0.38
2:0 am	other -0.11
2:0 an	cancel -0.11	change -0.12	launch -0.11	other 0.14
2:0 gb	change -0.11
2:0 in	launch -0.12
2:0 k	cancel 0.12	launch -0.12	other -0.16
2:0 kg	change -0.1
2:0 pm	cancel -0.16	change -0.23	correction -0.11	other 0.12
2:0 st	cancel -0.12	correction -0.11
2:0 가	cancel -0.11
2:0 강남	change -0.13	launch 0.12
2:0 개	change -0.17	other -0.23
2:0 개까	launch 0.13	other -0.1
2:0 개소	other -0.11
2:0 개월	launch 0.11
2:0 건	correction -0.12	launch -0.19	other 0.14
2:0 결제	change -0.11	launch -0.12	other 0.16
2:0 곳	launch 0.15	other -0.17
2:0 그대	launch -0.11
2:0 금	cancel -0.11
2:0 까지	correction -0.17
2:0 년	cancel -0.14	change -0.13
2:0 년이	correction 0.1	other -0.1
2:0 는	other -0.15
2:0 단계	change 0.11	launch -0.1
2:0 로	cancel -0.25
2:0 로그	cancel -0.12	launch -0.15	other 0.16
2:0 만	cancel -0.25
2:0 만원	change -0.2
2:0 명	cancel -0.13	change -0.13	other 0.11
2:0 명까	launch 0.11
2:0 명이	correction 0.1	other -0.13
2:0 목	cancel -0.1
2:0 배	other -0.13
2:0 배포	cancel -0.13
2:0 번	cancel -0.14	correction -0.14	launch -0.12
2:0 부터	cancel -0.27	correction -0.21	launch 0.14
2:0 분	change -0.16	correction -0.1	launch 0.13
2:0 분기	launch 0.11
2:0 분만	correction -0.11	other 0.12
2:0 상세	change -0.17	other 0.16
2:0 세	other -0.11
2:0 수	cancel -0.11
2:0 시	cancel -0.22	change -0.13	launch 0.13
2:0 시간	change -0.17
2:0 시까	change -0.11
2:0 시로	cancel -0.21	change 0.11	launch -0.28
2:0 시부	cancel -0.18	change -0.18
2:0 시에	cancel -0.24	correction -0.3
2:0 시예	launch -0.11	other -0.14
2:0 시입	launch -0.13	other 0.1
2:0 시작	cancel -0.1	change -0.13	launch 0.14	other -0.1
2:0 아니	change -0.12	correction 0.13	other -0.14
2:0 억	other -0.1
2:0 에	correction -0.1	launch -0.11	other 0.11
2:0 오전	correction 0.1	other -0.16
2:0 원	change -0.19	launch 0.23	other -0.24
2:0 원부	launch 0.13	other -0.11
2:0 원으	cancel -0.15	correction -0.13	launch 0.13	other -0.13
2:0 원이	correction 0.11	other -0.17
2:0 원입	cancel -0.1	other -0.1
2:0 월	correction -0.3
2:0 월에	correction -0.14
2:0 으로	change 0.15	correction -0.14	other -0.18
2:0 은	cancel -0.13	other -0.14
2:0 이상	change -0.11	launch 0.2	other -0.14
2:0 인	cancel -0.1
2:0 일	other -0.13
2:0 일간	launch 0.11
2:0 일까	cancel -0.11	launch -0.11
2:0 일로	cancel -0.22	correction 0.15	launch -0.11	other -0.16
2:0 일부	cancel -0.17	change -0.19	launch 0.12
2:0 일에	cancel -0.13	change 0.11	correction -0.11	other -0.23
2:0 일이	cancel -0.21	correction 0.15	other -0.13
2:0 일입	other -0.14
2:0 일자	change -0.11
2:0 입니	cancel -0.12	change -0.19	launch -0.11
2:0 장에	cancel -0.15	change 0.15	correction -0.14	other -0.18
2:0 전체	change -0.14
2:0 주	cancel -0.11
2:0 주차	cancel -0.1	change -0.2	launch -0.16	other 0.21
2:0 차	correction -0.14
2:0 천	change -0.15
2:0 천원	change -0.14
2:0 층	change -0.14	launch -0.16	other 0.19
2:0 토	correction -0.14	launch -0.18	other 0.16
2:0 할인	launch 0.11
2:0 화	cancel -0.18
2:0 회	cancel -0.15	change -0.23	launch 0.17
2:0 회까	other -0.12
2:a we	cancel -0.11	change 0.14	launch -0.12	other -0.13
2:an ab	other -0.1
2:at 0	correction -0.11
2:at 출금	other -0.12
2:by a	cancel -0.11	change 0.15	launch -0.14	other -0.14
2:ct 0	other 0.12
2:d 0	launch 0.13
2:de 0	cancel -0.17	correction -0.17
2:fo th	cancel -0.16	launch -0.15
2:fr th	change -0.11
2:in ap	cancel 0.11	launch -0.1
2:in in	launch 0.12
2:in no	cancel -0.12	change -0.14	other 0.13
2:in re	other -0.1
2:in th	launch -0.12
2:is no	launch -0.14
2:ja 0	cancel -0.13
2:ks wh	launch 0.11
2:no go	cancel 0.1
2:on th	correction -0.11	launch -0.16
2:on we	launch 0.12
2:re no	correction -0.12
2:re on	change -0.12
2:se la	cancel -0.11	change -0.1
2:sh ca	correction -0.17	other -0.19
2:t be	cancel 0.1
2:th 0	cancel -0.19	correction -0.12	launch -0.1
2:to 0	launch 0.13	other -0.12
2:to de	change 0.13	launch -0.1
2:tu 0	launch 0.12
2:up to	launch 0.18	other -0.12
2:v 0	cancel -0.14
2:vr 집보	correction -0.11	other 0.12
2:we on	launch 0.11
2:we re	correction -0.18
2:wo t	cancel 0.11
2:x 0	correction 0.11	other -0.1
2:가능 0	launch 0.14
2:강남 0	change -0.12
2:같은 날	change 0.14	correction -0.14	other -0.12
2:같이 점검	launch -0.11	other 0.13
2:개 지점	other -0.1
2:건 안	cancel 0.1
2:건 취소	cancel 0.13	change -0.1	correction -0.1	other -0.12
2:건당 0	correction -0.12	other -0.21
2:것 같아	launch 0.1
2:결제 0	change -0.15	launch 0.11
2:결제 안	launch -0.13	other 0.15
2:공사 0	other 0.12
2:공유 링크	other -0.11
2:과외 녹화	other -0.11
2:교육 안내	launch -0.12	other 0.11
2:그대 0	change 0.13	correction -0.11	launch -0.11
2:그대 갑니	change -0.11
2:금요 0	change 0.14	correction -0.12	other -0.19
2:금일 0	change -0.11
2:급한 건	change -0.14	other 0.11
2:기간 0	change -0.1	correction 0.1	other -0.11
2:기존 0	change -0.11	other -0.11
2:기준 상향	other -0.11
2:기한 0	launch -0.1	other 0.15
2:끊길 수	cancel -0.11	other 0.11
2:날 0	change 0.14
2:날짜 0	change 0.11	other -0.11
2:날짜 나오	other -0.15
2:날짜 다시	cancel -0.12	change 0.14	other -0.13
2:낮 0	other -0.1
2:내 차	other -0.11
2:내일 0	change -0.11	launch 0.1	other -0.2
2:내일 오전	cancel -0.13	change -0.14	correction -0.11	other 0.13
2:녹화 다시	other -0.11
2:는 0	launch 0.11
2:는 심사	launch 0.1
2:늘봄 신청	correction 0.11	other -0.11
2:늦을 수	other 0.11
2:다 0	change 0.15	other -0.18
2:다들 고생	other 0.11
2:다시 확인	cancel -0.12
2:다음 주	launch 0.11	other -0.18
2:단계 배포	launch 0.11
2:단체 대여	other -0.12
2:당겨 0	other -0.11
2:대기 알림	cancel -0.15	change -0.1	other -0.12
2:될 수	other 0.18
2:두 개	correction -0.1
2:두 건	other -0.11
2:둘 다	cancel -0.13	correction -0.12
2:드려 죄송	launch -0.1
2:디자 시안	change -0.11	launch -0.1	other 0.13
2:라운 샤워	other -0.11
2:로 안내	other -0.13
2:롤백 여부	launch -0.1	other 0.1
2:마감 0	correction -0.11
2:만 0	cancel -0.22	correction 0.12	other -0.17
2:만 원	other -0.18
2:만원 0	correction 0.12	other -0.11
2:만원 이상	change -0.12	launch 0.14	other -0.12
2:말씀 주세	cancel -0.11	other 0.1
2:목 0	cancel -0.16	correction -0.22
2:목요 0	change -0.11	other 0.12
2:문의 0	change -0.12	launch -0.16	other 0.14
2:문의 오면	cancel -0.12	change -0.11	correction -0.12	launch -0.14	other 0.2
2:문자 나가	launch -0.11	other 0.12
2:문자 없음	change -0.11	launch 0.15	other -0.13
2:미리 0	change -0.12	launch 0.12	other -0.11
2:반반 나눠	correction 0.1	other -0.11
2:밤 0	cancel -0.13
2:배속 0	other -0.18
2:배포 0	cancel -0.1	change -0.13	launch 0.2	other -0.17
2:법인 제외	correction 0.11
2:변경 없음	change 0.12	other -0.1
2:보관 0	other -0.12
2:볼 수	change -0.1
2:부터 0	change -0.12	launch -0.11	other 0.13
2:사람 0	correction 0.13
2:사진 0	launch 0.12
2:상담 0	other 0.1
2:상향 0	change -0.1
2:서버 인증	other 0.11
2:수 0	other -0.12
2:수 오전	change 0.15	other -0.19
2:수 오후	launch -0.16
2:수 있고	change -0.11
2:수 있습	change -0.11	correction -0.1
2:수 있어	change -0.2	correction -0.12	launch 0.19	other -0.14
2:수 있으	other 0.11
2:수 있음	launch 0.13	other -0.1
2:수 휴가	change -0.12	launch -0.13	other 0.15
2:수도 0	change -0.13	other -0.11
2:수수 0	launch 0.13	other -0.18
2:시 0	cancel -0.16	launch -0.14
2:시 배포	launch 0.14	other -0.14
2:시 시스	other 0.1
2:시 실시	change -0.13	launch 0.13	other -0.11
2:시 앱	other -0.11
2:시 오픈	cancel -0.11	launch 0.2	other -0.26
2:시간 바뀌	change 0.1
2:시간 지정	other -0.1
2:시내 정기	cancel -0.1	launch -0.12
2:시로 당겨	change 0.14	correction -0.11
2:시로 변경	change 0.17	launch -0.15	other -0.18
2:시범 0	launch 0.13
2:시세 알림	other -0.11
2:시스 점검	launch -0.12	other 0.11
2:시에 켭니	change 0.12
2:시작 0	cancel -0.12	other -0.13
2:시즌 0	correction -0.11	other -0.11
2:시행 0	other -0.1
2:신청 0	correction -0.12	launch -0.11
2:쓰실 수	other -0.1
2:쓸 수	change -0.11	correction -0.1	other -0.15
2:아까 말한	launch -0.13
2:아니 0	cancel -0.24	correction 0.21	launch -0.16	other -0.27
2:아직 안	cancel -0.12	change 0.1	other -0.13
2:아침 0	change -0.1	launch 0.16	other -0.15
2:안 끝났	other -0.14
2:안 나갑	launch -0.17
2:안 돼요	cancel -0.11	launch 0.13
2:안 되고	cancel -0.14	change -0.15
2:안 됨	launch 0.11	other -0.11
2:안 하는	cancel 0.14	other -0.13
2:안 합니	cancel 0.15	change -0.13	other -0.16
2:안내 신규	launch -0.11	other 0.12
2:알림 0	cancel -0.17	launch 0.12	other -0.17
2:앞당 0	other -0.13
2:앱 0	other -0.13
2:앱 접속	other 0.1
2:앱에 신청	cancel -0.12	launch 0.1
2:없던 일이	other -0.11
2:여부 판단	launch -0.1	other 0.1
2:연결 주세	launch 0.11
2:영향 없음	launch -0.1	other 0.1
2:예약 0	cancel -0.16	change -0.15	launch 0.24	other -0.18
2:예약 문자	change -0.12	launch 0.11
2:예약 조회	launch -0.11	other 0.16
2:예정 0	cancel 0.1
2:오기 0	change -0.11	correction 0.12	other -0.11
2:오늘 밤	correction -0.12
2:오전 0	cancel -0.18	other -0.12
2:오픈 시간	change 0.16	launch -0.11	other -0.19
2:오픈 취소	cancel 0.16	change -0.1	launch -0.14	other -0.18
2:오후 0	launch -0.13
2:원 0	cancel -0.18
2:원 그대	launch 0.1
2:원에 0	other -0.12
2:원으 오릅	launch 0.16	other -0.16
2:원이 아니	correction 0.13
2:월 0	cancel -0.14
2:월 둘째	other -0.11
2:월 정산	change -0.13	other 0.1
2:월 중	change -0.13
2:월 중순	other -0.11
2:월요 0	change 0.14	other -0.12
2:월요 오전	correction -0.14	launch -0.1
2:웹 미지	other -0.11
2:은 그대	other -0.14
2:이 맞습	change -0.12	correction 0.12	other -0.11
2:이미 안내	other -0.1
2:이번 주	cancel -0.11	change -0.17	correction -0.11	other 0.15
2:이상 문의	launch 0.13
2:이용 0	change -0.13
2:인원 0	change -0.1	correction 0.1	other -0.15
2:인증 교체	other 0.11
2:일 0	cancel -0.14
2:일 수	other 0.13
2:일 안에	change -0.12	other -0.13
2:일 월	cancel -0.18
2:일 전까	change -0.1	launch 0.13	other -0.12
2:일 화요	other 0.1
2:일에 0	cancel -0.17	correction 0.12	other -0.11
2:일정 0	change 0.12	other -0.14
2:일정 재공	change 0.15	launch -0.11	other -0.12
2:있는 회원	other -0.11
2:자동 0	change -0.12	other -0.16
2:자동 제출	other -0.14
2:작업 0	launch -0.13	other 0.14
2:잔여 0	launch 0.12	other -0.1
2:잘못 적었	correction 0.12	other -0.1
2:잠정 보류	cancel -0.11	change 0.12	other -0.13
2:저녁 0	cancel -0.11	correction -0.12	launch 0.1
2:적용 범위	change 0.14	launch -0.14
2:전 지점	change -0.12	launch 0.17	other -0.16
2:전액 환불	cancel 0.14	launch -0.11	other -0.14
2:전화 오면	launch 0.1	other -0.1
2:점검 0	cancel -0.11	launch -0.13	other 0.14
2:점검 시간	other 0.12
2:정기 건너	change 0.1	other -0.16
2:정기 점검	other 0.17
2:정산 마감	change -0.11	launch -0.11	other 0.12
2:정상 0	launch -0.1	other 0.14
2:정상 안내	other 0.12
2:정정 0	change -0.13	correction 0.12
2:제출 0	other -0.11
2:제휴 0	change -0.1
2:조정 0	cancel -0.1	change 0.14	correction -0.13	other -0.16
2:조회 0	change 0.14	launch -0.11
2:종이 영수	launch 0.11	other -0.11
2:좌석 승급	cancel -0.13	correction -0.15
2:좌석 지정	correction 0.1
2:주 목요	other -0.13
2:주 무료	other -0.13
2:주 화요	cancel -0.13	change -0.12
2:주문 0	cancel -0.1
2:지금 정상	launch -0.1	other 0.14
2:지원 종료	other -0.11
2:진료 예약	launch -0.13
2:진료 하이	correction -0.1
2:차 0	launch 0.11	other -0.12
2:차 시세	other -0.11
2:철회 기존	cancel 0.11
2:첫 0	other -0.13
2:최대 0	cancel -0.14	change -0.16	launch 0.21	other -0.18
2:최소 0	other -0.13
2:출석 룰렛	other -0.1
2:킥보 단체	correction -0.1
2:타임 알림	change -0.12	other -0.12
2:토 0	correction -0.14	launch -0.19	other 0.16
2:판매 0	change 0.13	correction -0.1
2:패스 가격	other -0.13
2:하는 걸로	cancel 0.14	other -0.13
2:하루 0	cancel -0.19	correction -0.18	launch 0.24	other -0.28
2:하루 당겨	other -0.11
2:하지 않기	cancel 0.11	other -0.11
2:한 달	other -0.1
2:한 번만	launch 0.12
2:한 사람	correction 0.13	other -0.11
2:한 주	cancel -0.14	change 0.22	correction -0.18	launch -0.13	other -0.19
2:할인 0	launch 0.12	other -0.1
2:행사 0	change 0.12	other -0.16
2:현상 확인	launch -0.1	other 0.11
2:화 0	cancel -0.12	correction -0.16
2:화 오전	other -0.25
2:화요 0	launch -0.12	other 0.1
2:확인 부탁	change -0.12	launch -0.1	other 0.13
2:확인 중입	correction -0.12	other 0.12
2:확정 0	change 0.1
2:환승 라운	other -0.11
2:회 0	other -0.12
2:회 월	correction 0.11
2:회의 0	change -0.13	correction -0.12	launch -0.11	other 0.21
2:회의 예약	change -0.13	launch 0.13
2:후 0	other -0.15
2:휴가 급한	change -0.14	launch -0.12	other 0.13
arrow	cancel -0.14	change 0.24	correction 0.17	launch -0.18	other -0.38
bias	launch -0.22	other 0.26
cancel	cancel 0.66	change -0.56	correction -0.23	launch -0.5	other -0.46
cancel_soft	cancel 0.36	change -0.2	correction -0.29	launch -0.21	other -0.35
change	cancel -0.27	change 0.46	correction -0.41	launch -0.36	other -0.33
close0:00	change 0.14	correction -0.11	launch -0.1	other -0.11
close0:1	cancel -0.2	change -0.21	correction -0.15	launch 0.11
close0:2	cancel -0.11	launch 0.12
close0:pm	change -0.13	other 0.1
close0:가요	change -0.18	correction -0.17
close0:건	cancel -0.12	other 0.13
close0:게요	cancel -0.19	correction -0.22
close0:까요	cancel -0.12	correction -0.11	launch -0.16	other 0.11
close0:나요	cancel -0.17	change -0.22	correction -0.15	launch -0.13	other 0.24
close0:네요	cancel -0.26	change -0.3	correction 0.12	launch -0.27	other 0.13
close0:니다	launch -0.22
close0:대요	cancel -0.24	change -0.21	correction -0.18	other 0.21
close0:드랍	cancel 0.12	launch -0.11
close0:려요	cancel -0.24	correction -0.22
close0:배포	change -0.11	launch 0.13	other -0.1
close0:부터	cancel -0.13	change -0.16	launch 0.21	other -0.21
close0:분	change -0.1	correction -0.12
close0:세요	launch -0.11
close0:시	cancel -0.11	correction -0.11
close0:시작	cancel -0.1	change -0.15	launch 0.15
close0:아요	cancel -0.1	other -0.15
close0:어요	launch -0.39	other 0.11
close0:없음	cancel -0.17	change -0.17	correction -0.12	launch 0.23	other -0.22
close0:에요	cancel -0.19	change -0.22	launch 0.12
close0:예요	correction -0.2
close0:오픈	change -0.15	launch 0.21	other -0.21
close0:이요	cancel -0.11	other -0.11
close0:져요	cancel -0.12	change 0.15	correction -0.13	other -0.17
close0:해요	correction -0.2	other 0.12
close1:00	cancel -0.1
close1:ly	change -0.19	correction -0.14
close1:rs	cancel -0.11
close1:가능	launch 0.17	other -0.17
close1:게요	cancel -0.26	correction -0.17
close1:까지	cancel -0.13	correction -0.12	launch 0.11
close1:나요	cancel -0.2	correction -0.21	other 0.19
close1:네요	cancel -0.15
close1:니다	change -0.27	launch -0.44	other 0.27
close1:대로	launch -0.13	other -0.11
close1:동일	change 0.18	correction -0.12	launch -0.17	other -0.16
close1:돼요	change -0.17	correction -0.14	launch 0.17	other -0.22
close1:래요	launch -0.13
close1:려요	other -0.1
close1:부터	launch 0.16
close1:분	launch -0.1	other 0.11
close1:서요	correction -0.11	launch -0.19	other 0.1
close1:세요	change -0.24	launch -0.22	other 0.25
close1:아요	launch -0.12	other -0.1
close1:어만	change -0.14	launch 0.14	other -0.12
close1:어요	launch -0.22
close1:없음	correction -0.12	launch -0.14	other 0.11
close1:예약	correction -0.13	launch 0.11	other -0.14
close1:예요	launch -0.11
close1:원	cancel -0.12	other -0.16
close1:적용	change -0.13	launch 0.12
close1:전체	launch 0.12
close1:정상	launch -0.13	other 0.12
close1:제외	change -0.13	launch 0.16	other -0.13
close1:지참	launch -0.11	other 0.12
close1:천원	launch 0.12	other -0.1
close1:필요	launch 0.11
close1:회	change -0.1
close:00	cancel -0.13	change 0.16	launch -0.16	other -0.11
close:1	cancel -0.21	change -0.22	correction -0.16	launch 0.12
close:12	change -0.11	other 0.14
close:15	cancel -0.1
close:2	cancel -0.15	change -0.13	launch 0.19
close:3	launch 0.1
close:9	change -0.12	launch -0.12	other 0.16
close:day	change -0.12	launch -0.11
close:ers	change -0.12
close:ime	correction -0.11
close:ing	change -0.12	correction -0.13
close:it	other -0.1
close:led	cancel 0.12	launch -0.14	other -0.1
close:nly	change -0.19	correction -0.14
close:now	change -0.1	other 0.11
close:ove	other -0.11
close:pm	cancel -0.14	change -0.18	other 0.16
close:가능	launch 0.19	other -0.19
close:갑니다	correction -0.35
close:같아요	other -0.13
close:개	change -0.12
close:건	cancel -0.14	change -0.11	other 0.1
close:걸어둠	launch 0.12
close:겁니다	other -0.11
close:고객	launch 0.11
close:공유	launch 0.1	other -0.13
close:그대로	other -0.27
close:금지	cancel 0.14	change -0.14	other -0.16
close:길게요	change 0.14	launch -0.11
close:깁니다	cancel -0.14	change 0.13	correction -0.12	launch -0.13
close:까지	cancel -0.1	other 0.11
close:끝	launch 0.13
close:끝나요	correction -0.14
close:나가요	change -0.17	launch 0.12	other -0.11
close:낼게요	cancel 0.12	other -0.12
close:달러	launch 0.13
close:동일	cancel -0.11	change 0.23	correction -0.15	launch -0.18	other -0.2
close:돼요	change -0.14	correction -0.11	launch 0.22	other -0.2
close:됐어요	cancel 0.11	correction -0.21	launch -0.11
close:되고요	launch 0.14	other -0.12
close:됩니다	cancel -0.12	correction -0.12
close:드랍	cancel 0.12	launch -0.11
close:드려요	change -0.11
close:라서요	other -0.14
close:렸어요	launch -0.19
close:로예요	other -0.12
close:룹니다	cancel -0.12	change 0.16	correction -0.11	launch -0.11	other -0.18
close:릅니다	launch 0.17	other -0.17
close:릴게요	cancel -0.24	correction -0.15
close:립니다	change -0.21	correction -0.21	other 0.12
close:마세요	change -0.1	launch -0.12
close:맞아요	cancel -0.11	change -0.2	correction 0.22	launch -0.14	other -0.22
close:맞음	change -0.11	correction 0.15
close:명	launch -0.14	other 0.13
close:목	other -0.1
close:무료	change -0.11	launch 0.17	other -0.13
close:미정	cancel 0.15	change -0.1	launch -0.13	other -0.11
close:밀려요	change 0.12
close:배포	change -0.16	launch 0.2	other -0.19
close:볼게요	cancel -0.12	change -0.14	launch -0.12	other 0.13
close:봤어요	cancel -0.16	change -0.1	launch -0.13
close:부터	change -0.12	launch 0.15	other -0.13
close:분	cancel -0.11	change -0.12	correction -0.14
close:분부터	launch 0.13
close:셨어요	change -0.16	correction -0.17	launch -0.12	other 0.15
close:습니다	cancel 0.16	change -0.11	launch -0.24
close:시	cancel -0.22
close:시예요	launch -0.11	other -0.15
close:시작	change -0.21	launch 0.18	other -0.14
close:십니다	change -0.1	correction -0.14	other 0.15
close:안내	cancel 0.11	change -0.1
close:았어요	other 0.11
close:어져요	cancel -0.12	change 0.16	correction -0.13	other -0.16
close:없어요	correction -0.15
close:없음	correction -0.24	other -0.12
close:었네요	cancel -0.14	change -0.14	correction 0.14	launch -0.12
close:었어요	cancel -0.15	change 0.16	correction 0.13	launch -0.16	other -0.24
close:열려요	other -0.14
close:엽니다	cancel -0.16	correction -0.12	other -0.17
close:였어요	other -0.1
close:예약	correction -0.14	launch 0.11	other -0.14
close:예정	other -0.12
close:오픈	cancel -0.11	change -0.19	launch 0.25	other -0.23
close:왔어요	correction -0.18	launch -0.17
close:원	cancel -0.19	launch 0.11	other -0.27
close:원부터	launch 0.12	other -0.15
close:유지	cancel 0.1	correction -0.15	launch -0.14	other -0.19
close:을게요	change -0.16	other 0.13
close:을까요	launch -0.12
close:이상	other -0.13
close:이상만	cancel -0.1	other -0.12
close:이에요	cancel -0.14	change -0.12
close:일	launch 0.15	other -0.13
close:일부터	launch 0.1
close:입니다	cancel -0.3	change -0.36	correction 0.19	launch -0.11	other 0.12
close:있나요	launch -0.11	other 0.13
close:있어요	cancel -0.14	change -0.27	correction -0.19	launch 0.12
close:있음	change -0.14	launch 0.15	other -0.14
close:적용	launch 0.1
close:정상	launch -0.13	other 0.12
close:제외	change -0.16	launch 0.19	other -0.15
close:주세요	change -0.15	launch -0.14
close:중	change 0.13	correction -0.13	launch -0.1	other -0.19
close:지예요	launch -0.12
close:지참	launch -0.11	other 0.12
close:집니다	change 0.1	correction -0.11	other -0.22
close:참고	change -0.12	other 0.14
close:천원	launch 0.12	other -0.1
close:켜요	launch 0.1
close:켭니다	cancel -0.14	launch 0.11	other -0.17
close:픈이요	change -0.13	launch 0.18	other -0.18
close:필요	launch 0.11
close:하세요	cancel -0.17	correction -0.16	launch -0.12	other 0.17
close:할게요	launch -0.12	other 0.12
close:합니다	change -0.18
close:해서요	correction -0.1	launch -0.16
close:해요	other -0.12
close:했어요	cancel 0.12	other -0.2
close:혔어요	other -0.1
close:환불	other -0.11
close:회	change -0.12
correction	cancel -0.52	change -0.47	correction 0.56	launch -0.31	other -0.49
customers	change -0.33	correction -0.18	other 0.12
date_arrow	cancel -0.24	change 0.2	launch -0.12	other -0.21
date_ends	cancel -0.17	correction -0.34	launch -0.11	other 0.19
date_not_but	cancel -0.25	change 0.17	correction 0.1	launch -0.18	other -0.44
date_starts	cancel -0.16	change -0.25	correction -0.5	launch 0.35	other -0.16
e:ad	cancel -0.16
e:an	cancel -0.16
e:ar	other -0.11
e:at	change -0.1
e:ay	change -0.23
e:ch	cancel 0.1	change -0.1	launch -0.14
e:cy	change -0.12	launch -0.11
e:de	launch 0.14
e:ds	cancel -0.2
e:eb	cancel -0.1
e:ec	cancel -0.17	correction -0.17
e:ed	correction -0.41	launch -0.11
e:ee	cancel -0.12	change -0.14
e:ek	change 0.11	other -0.14
e:en	cancel -0.23	launch 0.15
e:es	other -0.21
e:et	other -0.14
e:ew	cancel 0.13	change -0.11	other -0.11
e:ff	change -0.1	other -0.11
e:ge	cancel -0.16
e:id	change -0.12	other -0.14
e:il	other -0.11
e:is	change -0.11	correction -0.13	other -0.11
e:it	cancel -0.13	other -0.17
e:ix	cancel -0.11
e:ks	cancel -0.13	change -0.15
e:ld	change -0.15
e:lt	cancel 0.11	launch -0.13
e:ly	cancel -0.12
e:nd	cancel -0.12	other -0.11
e:ng	launch -0.13
e:ns	change -0.25
e:nt	correction -0.13
e:og	cancel -0.11
e:ok	launch 0.1
e:om	correction -0.14	launch -0.1
e:op	other -0.11
e:os	other -0.23
e:ot	change -0.23	correction 0.11	other -0.13
e:ow	correction -0.13
e:pp	other -0.19
e:ps	cancel -0.12	correction 0.11	other -0.21
e:pu	change -0.1
e:ra	change -0.1	other 0.12
e:re	cancel -0.17
e:rm	cancel -0.11
e:rn	launch 0.11
e:ro	cancel -0.11	change -0.12
e:rs	correction -0.16
e:ry	cancel -0.14
e:se	correction -0.11
e:sh	other -0.1
e:te	cancel -0.14	launch -0.1
e:th	cancel -0.11
e:ts	correction -0.24	launch 0.13	other -0.21
e:ty	other -0.1
e:ur	correction -0.12
e:ve	other -0.15
e:ws	cancel -0.11	correction -0.11
e:yi	change -0.11	launch 0.1
e:ys	cancel -0.13	other -0.16
e:가면	launch 0.12
e:가요	change -0.11	correction -0.18	launch 0.12
e:간당	launch 0.1
e:간만	change 0.12	other -0.14
e:간은	cancel -0.12	other -0.14
e:감은	launch 0.1
e:감이	cancel -0.11	launch -0.12
e:개일	other -0.12
e:객은	other -0.15
e:객이	cancel -0.14	change -0.11	correction -0.11
e:걸로	cancel -0.16	change -0.15
e:검이	cancel -0.11	other 0.11
e:게요	cancel -0.24	correction -0.35	launch -0.2	other 0.19
e:결제	change -0.21	launch 0.13	other -0.18
e:결해	launch 0.11
e:계는	correction -0.13	other -0.12
e:고가	change 0.1	correction -0.11	launch -0.15	other -0.13
e:고는	change -0.12
e:고요	change 0.12	correction -0.18
e:공지	change 0.14	launch -0.11
e:구가	other -0.12
e:구매	change -0.14
e:국인	other -0.14
e:그인	cancel -0.13
e:글로	other 0.14
e:금은	cancel -0.13	correction -0.13
e:금이	other -0.16
e:금제	change -0.1	other 0.12
e:급은	change -0.11	launch 0.11
e:기가	change -0.1	other -0.15
e:기권	launch -0.17	other -0.14
e:기는	correction -0.12	other -0.2
e:기로	cancel 0.22	correction -0.27	launch -0.21	other -0.22
e:기에	cancel -0.12	change -0.14	correction -0.12
e:기한	other -0.18
e:기획	change -0.11	launch 0.14
e:까요	cancel -0.17	correction -0.15	launch -0.19	other 0.19
e:까지	cancel -0.15	change -0.19	correction -0.42	launch 0.17
e:께는	other -0.14
e:나고	launch 0.1
e:나면	change -0.15
e:나요	cancel -0.29	correction -0.29	launch -0.16	other 0.27
e:난주	cancel -0.12	change -0.13	launch -0.17	other 0.17
e:내기	correction 0.13	other -0.14
e:내는	launch 0.1	other -0.1
e:냐는	launch 0.12
e:네요	cancel -0.35	correction 0.12	launch -0.24	other 0.12
e:는데	cancel -0.15	change -0.14	correction 0.15	launch -0.23
e:는지	change -0.1	other 0.1
e:늘은	cancel -0.13	other 0.14
e:니고	cancel -0.17	correction 0.15	other -0.24
e:니다	launch -0.25
e:니라	correction 0.13	other -0.21
e:님이	change -0.18
e:다고	cancel 0.1	change -0.17	correction -0.19	other -0.14
e:다는	change -0.27
e:담사	cancel -0.1	change -0.13
e:담실	launch -0.1
e:당자	cancel -0.1	change -0.13
e:대는	other -0.15
e:대로	cancel 0.12	change 0.14	correction -0.22	launch -0.18	other -0.19
e:대면	other -0.14
e:대요	launch -0.16
e:대차	correction -0.1
e:대출	change -0.12
e:도권	change -0.1	other -0.13
e:도착	change -0.13	launch -0.14
e:돼요	change -0.14	launch 0.11	other -0.16
e:되는	change -0.13	launch 0.19	other -0.11
e:되면	cancel -0.15	change -0.11	correction -0.11	launch 0.13
e:드는	cancel -0.11	other -0.22
e:드린	change 0.13	correction -0.11	launch -0.1	other -0.15
e:드맵	other 0.13
e:드에	change -0.1	correction -0.12	other 0.15
e:들은	change -0.14
e:들이	cancel 0.12
e:떻게	cancel -0.11	correction -0.12
e:라고	correction 0.11	other -0.15
e:라는	change -0.11	launch 0.13
e:람이	launch 0.11	other -0.12
e:래요	correction 0.11	launch -0.16
e:려서	change -0.16	other 0.14
e:려요	change -0.14
e:력사	cancel -0.12	correction -0.1	launch -0.1
e:렸던	launch -0.13
e:로드	launch 0.14
e:로만	change -0.15	correction -0.11	launch 0.13	other -0.13
e:로요	other -0.1
e:료가	launch 0.12
e:료는	change -0.1
e:료비	correction -0.12
e:류는	cancel -0.12
e:르면	change -0.11	launch 0.23	other -0.17
e:리가	launch 0.15
e:리는	change -0.15
e:리도	cancel -0.1	change -0.11	correction -0.11	launch -0.15	other 0.14
e:리면	change -0.12	launch 0.11
e:리지	other -0.22
e:림이	launch 0.11
e:림톡	other -0.14
e:마다	launch 0.12
e:머지	correction -0.13	other -0.17
e:메일	launch 0.15	other -0.15
e:명서	change -0.11	launch 0.11
e:모레	change -0.16	correction -0.1	launch 0.18	other -0.1
e:무진	other -0.12
e:반기	other 0.1
e:받고	launch -0.11	other 0.11
e:받은	other -0.1
e:발급	other -0.11
e:배송	other -0.11
e:버스	other -0.16
e:버십	cancel -0.12
e:번에	other -0.2
e:번엔	cancel 0.12	other -0.11
e:번호	cancel -0.12	change -0.17	launch 0.14
e:보가	cancel -0.12	other -0.14
e:보고	launch 0.12
e:보기	cancel -0.13
e:보는	change -0.15	correction -0.1
e:보다	cancel -0.1	change -0.11
e:보드	correction -0.15	other 0.12
e:보험	other -0.11
e:부가	launch -0.14
e:부는	change -0.11	correction -0.11	launch -0.11	other 0.1
e:부로	cancel -0.11	change -0.15	launch 0.15
e:부모	launch 0.1
e:부터	cancel -0.24	change -0.49	correction -0.3	launch 0.31
e:분간	cancel 0.11
e:분들	change -0.11	correction -0.11	launch -0.18	other 0.19
e:분은	change -0.14	launch 0.11	other -0.14
e:비가	change 0.14	launch -0.11	other -0.11
e:비는	cancel -0.13	launch 0.13	other -0.11
e:비스	other 0.11
e:비에	other 0.11
e:사가	change 0.13	correction -0.21	other -0.19
e:사님	other -0.15
e:사로	other 0.11
e:사항	launch -0.1	other 0.11
e:산서	cancel -0.13	change -0.17	correction -0.12	launch 0.15
e:산이	change -0.12	correction -0.11
e:상만	cancel -0.11	other -0.17
e:상은	cancel -0.13
e:서는	correction -0.12
e:서도	change -0.11
e:서를	change -0.15	correction 0.1	other -0.16
e:서만	launch 0.12
e:서요	change 0.12	correction -0.14	launch -0.24
e:석이	other -0.1
e:세요	change -0.24	launch -0.16	other 0.15
e:센터	cancel -0.12
e:셔야	other -0.12
e:션이	launch -0.11
e:소가	cancel -0.11	correction -0.12
e:속이	launch -0.11	other 0.16
e:송금	launch 0.14	other -0.11
e:송을	correction -0.1
e:수는	cancel 0.11	change -0.15	launch -0.1	other -0.13
e:수료	change -0.17	other -0.11
e:수점	other -0.13
e:수증	change -0.14	correction -0.12
e:스만	change 0.1	launch -0.11
e:스템	launch -0.24	other 0.18
e:스트	cancel -0.14	change -0.15	other 0.14
e:시간	cancel -0.1	change -0.18	launch 0.14	other -0.19
e:시고	change -0.12
e:시기	launch -0.11
e:시는	cancel -0.13	correction -0.12
e:시면	launch 0.14	other -0.24
e:시죠	change -0.17	correction -0.12	launch -0.18	other 0.13
e:시지	cancel 0.14	correction -0.1	other -0.14
e:식은	change -0.1
e:신사	other 0.11
e:신은	launch 0.13
e:신청	launch -0.1
e:실에	cancel -0.14	change -0.12	correction -0.12	other 0.18
e:실은	change -0.12
e:실이	change -0.12
e:쓰기	cancel -0.19	correction -0.19	launch 0.13	other -0.23
e:씀해	cancel -0.12	launch 0.12
e:아서	other -0.14
e:아야	change -0.11
e:아요	correction 0.13	launch -0.14	other -0.24
e:액이	change -0.11
e:약금	cancel -0.16	change -0.18	launch 0.19	other -0.19
e:어가	launch 0.14
e:어감	launch 0.11
e:어도	launch 0.11
e:어둠	launch 0.12
e:어링	change -0.12
e:어만	change -0.16	launch 0.17	other -0.13
e:어서	correction -0.16
e:어요	cancel 0.12	launch -0.34
e:업은	change -0.12	launch 0.11
e:업을	launch 0.13
e:업일	cancel -0.11	launch 0.18	other -0.1
e:에게	change -0.19
e:에서	correction -0.14	other -0.2
e:에요	cancel -0.15	change -0.13
e:여서	change 0.1	other -0.11
e:와도	launch 0.12
e:와서	correction -0.11	launch -0.11	other -0.12
e:요금	change -0.11	other -0.14
e:요일	cancel -0.39	correction -0.11
e:용은	cancel -0.13	correction -0.12
e:운영	launch 0.12	other -0.17
e:운지	change 0.12	other -0.16
e:원만	launch 0.11	other -0.12
e:원은	correction -0.13	other -0.17
e:유를	launch 0.12
e:육장	change -0.13	launch -0.1	other 0.13
e:으니	change -0.15	correction -0.16	launch -0.13
e:으로	correction -0.23
e:으면	change -0.31	correction -0.24	launch 0.23	other -0.12
e:의가	cancel -0.17	change -0.11	correction -0.12	other 0.11
e:의는	cancel 0.12	change -0.32
e:의실	change -0.13	launch 0.13
e:의점	other -0.13
e:이고	cancel -0.22	change -0.16
e:이나	launch 0.1
e:이니	cancel -0.14
e:이던	launch -0.16
e:이드	change -0.11	launch 0.13
e:이라	cancel -0.19	change -0.16	launch 0.1
e:이랑	cancel -0.13	change -0.16	launch 0.14
e:이면	correction -0.12
e:이브	change -0.1	other -0.12
e:이스	change 0.11
e:이요	cancel -0.16	other -0.14
e:이자	other -0.17
e:이지	correction -0.1
e:인데	cancel -0.15
e:인만	launch 0.12	other -0.1
e:인이	launch -0.13	other 0.13
e:인증	cancel -0.12	change 0.13	correction -0.11	other -0.19
e:일에	change -0.14	correction -0.1
e:일은	cancel -0.13	other -0.1
e:일이	cancel -0.12	change -0.24	correction 0.13
e:임딜	other -0.17
e:자가	change -0.11
e:자는	cancel -0.12	change -0.15	launch 0.12
e:자도	correction 0.12	launch -0.12
e:자로	change -0.13
e:장료	launch 0.1	other -0.11
e:장은	change -0.13	launch 0.15	other -0.14
e:쟁사	cancel -0.11	change -0.15	correction -0.11
e:전에	cancel -0.13	change -0.17	correction -0.12	other 0.12
e:점검	change -0.13	correction -0.14
e:점만	change -0.1	launch 0.13	other -0.13
e:점은	other -0.12
e:정만	launch -0.13	other 0.12
e:정은	correction -0.11	launch -0.16
e:정이	cancel -0.17	correction -0.15
e:제선	launch 0.1
e:져요	cancel -0.13	change 0.15	correction -0.13	other -0.17
e:조회	change -0.11	launch 0.15	other -0.22
e:주민	change 0.15	correction -0.12	other -0.16
e:주일	cancel -0.19	change 0.2	correction -0.18	other -0.25
e:중화	launch -0.11	other 0.13
e:지가	change -0.1
e:지는	correction -0.12
e:지라	change -0.1	other 0.11
e:지막	cancel -0.12
e:지만	other -0.18
e:지와	correction -0.1
e:지원	cancel -0.13	change -0.14	launch 0.21	other -0.21
e:진은	launch 0.13
e:짜는	cancel -0.25	correction -0.12	other -0.14
e:창에	launch 0.11
e:처럼	correction -0.11	other -0.13
e:청은	cancel -0.13	correction -0.12	other 0.12
e:체가	cancel 0.13	change -0.12	other -0.12
e:체일	change -0.11	correction 0.12	other -0.11
e:체크	other -0.1
e:치가	launch 0.1
e:치로	cancel -0.11
e:크가	correction 0.13	other -0.23
e:크인	correction -0.11
e:터고	change -0.15	launch 0.18	other -0.11
e:터로	other -0.1
e:터링	cancel -0.13	change -0.12
e:터카	correction -0.13
e:통장	other -0.12
e:트로	cancel -0.11	launch 0.18	other -0.15
e:트에	cancel -0.14	change -0.12	correction -0.14	other 0.14
e:팀에	cancel -0.12	change -0.15
e:패스	other -0.13
e:포트	other -0.12
e:품은	change -0.14	correction -0.12
e:픈은	launch -0.11
e:픈한	cancel -0.13	change -0.11	launch -0.15	other 0.16
e:하게	other -0.11
e:하고	cancel -0.18	correction -0.18	other -0.12
e:하기	cancel -0.15
e:하는	other -0.14
e:하면	change -0.27
e:하물	cancel -0.11	launch -0.14	other 0.13
e:하신	cancel 0.2	correction -0.14	launch -0.19	other -0.28
e:하지	cancel 0.13	change -0.18	other -0.21
e:학생	change -0.12	launch 0.15	other -0.14
e:한도	launch 0.11
e:한테	cancel 0.13	change -0.2
e:해서	correction -0.14
e:해요	cancel -0.18	correction -0.11
e:했고	cancel -0.11	launch -0.14	other 0.15
e:했던	launch -0.11
e:행은	other -0.11
e:행일	change 0.12	correction -0.14	other -0.12
e:호는	launch 0.11
e:호자	other -0.1
e:획서	cancel -0.1
e:획자	other 0.12
e:획전	change -0.15	launch 0.12	other -0.15
e:히면	cancel -0.12	change 0.13	other -0.11
emphasis	change -0.15	launch 0.24	other -0.3
ends_with_question	cancel -0.23	change -0.21	correction -0.2	launch -0.21	other 0.26
fields_2	change -0.29	launch 0.27	other -0.17
fields_3	cancel -0.14	change -0.51	correction -0.29	launch 0.48	other -0.33
fields_4	cancel -0.2	change -0.25	correction -0.12	launch 0.37	other -0.35
fields_5	launch 0.13	other -0.11
future	cancel -0.14	correction -0.38
future_head	cancel -0.17	correction -0.36	other 0.1
future_minute	cancel -0.49	correction -0.24	launch 0.13
head:0	cancel -0.13	launch -0.11
head:a	cancel -0.24	correction -0.2	launch -0.14
head:ai	other -0.14
head:al	cancel -0.1
head:an	change -0.22
head:ap	other -0.21
head:at	change -0.18	correction -0.12
head:b	cancel -0.14	change -0.13	launch -0.11	other 0.15
head:be	launch -0.1	other 0.1
head:bu	cancel -0.11	launch -0.13
head:by	cancel -0.14	change 0.14	correction -0.14	launch -0.16
head:ch	cancel -0.15
head:ci	other -0.11
head:co	launch -0.12
head:ct	other 0.12
head:d	launch 0.13
head:db	cancel -0.14	launch -0.11	other 0.15
head:de	correction -0.2
head:ex	cancel -0.12
head:fi	change -0.11	other -0.14
head:fo	launch -0.15
head:fr	launch -0.12
head:fy	change -0.1
head:ga	cancel -0.12
head:gi	change -0.11	launch -0.13
head:go	other -0.13
head:ha	change -0.11
head:in	launch -0.18
head:io	other -0.14
head:is	launch -0.17
head:it	cancel 0.11	change -0.11	launch -0.11
head:ja	cancel -0.13
head:k	cancel 0.11	launch -0.13	other -0.14
head:la	correction -0.13
head:lo	other -0.12
head:ma	change -0.12
head:me	change -0.1	correction -0.11
head:mi	cancel -0.13	change -0.18	correction 0.1
head:mo	change 0.13	other -0.12
head:my	cancel -0.14	correction 0.15	launch -0.14	other -0.13
head:ne	other -0.1
head:no	correction 0.14	other -0.23
head:o	correction 0.12
head:of	launch -0.1
head:op	cancel -0.13	change -0.16	correction -0.12	launch 0.19	other -0.15
head:ou	correction -0.12
head:pa	other -0.12
head:pc	launch 0.11
head:pl	launch -0.15
head:pm	cancel -0.17	change -0.23	correction -0.13	launch -0.15	other 0.2
head:po	cancel -0.12	launch -0.1	other 0.11
head:pr	cancel -0.17	launch -0.12
head:pu	launch -0.12	other -0.13
head:qa	cancel -0.19	change -0.25	correction -0.18	launch -0.19	other 0.27
head:re	change -0.12	correction -0.1	launch -0.1
head:se	correction -0.11
head:sh	other -0.24
head:sl	cancel -0.1	change 0.15	other -0.13
head:st	change -0.15	correction -0.13
head:te	cancel -0.11	change -0.12
head:th	correction -0.11	launch -0.23
head:ti	other -0.12
head:to	cancel -0.18	change 0.12
head:tu	launch 0.14
head:up	cancel -0.15	correction -0.16	launch -0.11
head:v	cancel -0.14
head:vi	other -0.11
head:vr	correction -0.11	other 0.12
head:we	correction -0.27	launch -0.13
head:x	change -0.15	correction 0.1	other -0.14
head:ye	cancel -0.1	change -0.1
head:가	cancel -0.14	other 0.11
head:가격	correction -0.14	other -0.1
head:가능	launch 0.14	other -0.12
head:가맹	launch 0.11
head:가족	correction -0.17	other -0.18
head:간편	cancel -0.11	change 0.14	other -0.27
head:갑니	change 0.13	correction -0.18	launch -0.15
head:강남	cancel -0.13	change -0.1	launch 0.1
head:같은	change 0.12	correction -0.16	other -0.13
head:개	cancel -0.16	change -0.14
head:개발	cancel -0.14	change -0.13
head:개시	other -0.15
head:개편	cancel -0.18	launch 0.11
head:거	launch -0.16
head:건	cancel 0.1	change -0.14	correction -0.25	launch -0.12
head:건너	change 0.1	other -0.16
head:건당	correction -0.11	other -0.15
head:건은	correction -0.18
head:걸로	cancel 0.11	correction -0.11	other -0.11
head:걸어	cancel 0.1	change -0.11	correction -0.1	launch 0.1	other -0.21
head:검색	change -0.12
head:검진	other -0.13
head:검토	change -0.1	launch -0.1
head:것	change -0.11	correction -0.11	launch -0.1
head:결과	cancel -0.12	correction -0.11	launch -0.11	other 0.15
head:결론	cancel 0.11	change -0.1	correction -0.12	other -0.11
head:결정	cancel 0.21	correction -0.11	other -0.15
head:결제	cancel 0.12	change -0.24	correction -0.28	launch -0.11
head:결합	cancel -0.12	change 0.18	correction -0.16	launch -0.11	other -0.15
head:경기	cancel -0.11	change 0.14
head:경쟁	cancel -0.14	change -0.17	correction -0.15	launch -0.15	other 0.18
head:계정	change -0.1
head:계좌	change -0.1	launch 0.12
head:계획	cancel 0.15	change -0.13	correction -0.11	other -0.15
head:고객	change -0.3	correction -0.28	launch -0.16	other 0.22
head:고생	cancel -0.16	change -0.13	launch -0.16	other 0.18
head:고지	launch 0.11	other -0.11
head:공개	change 0.13
head:공동	correction -0.13
head:공사	launch -0.14	other 0.18
head:공유	change -0.17	correction -0.12
head:공지	cancel 0.19	change -0.24	other -0.17
head:공항	other -0.11
head:과외	other -0.11
head:관리	other -0.1
head:교육	cancel -0.14	change -0.19	launch -0.22	other 0.24
head:교체	cancel -0.14
head:구독	cancel -0.11	change 0.1	other -0.19
head:구청	cancel 0.12
head:그	correction -0.16	other -0.19
head:그거	correction -0.17	other -0.1
head:그대	correction -0.19	other -0.12
head:글에	correction 0.14	other -0.15
head:금	change -0.19	correction -0.11	other 0.16
head:금액	cancel -0.13	change -0.14	correction 0.12
head:금요	cancel -0.18
head:금욜	change -0.13	other -0.13
head:금일	change -0.11
head:급한	cancel -0.14	change -0.15
head:기간	cancel -0.1	correction 0.11	other -0.13
head:기능	correction -0.19
head:기본	change -0.11	launch 0.16	other -0.15
head:기사	change -0.18	correction -0.17	launch -0.21	other 0.18
head:기존	cancel 0.12	change -0.25	other -0.23
head:기한	launch -0.1	other 0.15
head:기획	change -0.27
head:긴급	launch -0.15	other 0.16
head:까지	cancel -0.21	correction -0.14	launch -0.2
head:끝까	change -0.13
head:끝나	change -0.13	correction -0.13	launch 0.13
head:끝났	cancel -0.13	change -0.15	correction -0.15	launch -0.11	other 0.18
head:나가	change -0.15
head:나간	correction -0.15	other 0.12
head:나갑	change -0.19	launch 0.19	other -0.28
head:나갔	cancel -0.11	other 0.11
head:나눠	cancel -0.18	change 0.15	launch -0.14	other -0.2
head:나오	cancel -0.15	change -0.15	correction -0.12	other 0.12
head:나왔	launch -0.12
head:날	change 0.13	correction -0.11	launch -0.15
head:날짜	other -0.12
head:내	other -0.12
head:내년	change -0.13	correction -0.14
head:내려	cancel 0.11	correction -0.19	other -0.21
head:내용	correction -0.12
head:내일	change -0.17	correction -0.26	launch 0.1
head:년	change -0.1
head:노선	launch -0.13	other 0.15
head:노쇼	other -0.1
head:녹화	other -0.11
head:누가	cancel -0.18	change -0.17	correction -0.18	other 0.19
head:누수	cancel 0.13	other -0.11
head:눈꽃	other -0.11
head:는	launch 0.16	other -0.16
head:늘봄	correction 0.11	other -0.11
head:늦어	cancel -0.16	change 0.21	correction -0.14	launch -0.19	other -0.2
head:다	correction -0.22	launch -0.18	other 0.13
head:다들	change -0.13	correction -0.17	other 0.1
head:다시	launch -0.13
head:다음	cancel -0.23	change -0.1
head:단계	other -0.11
head:단체	cancel -0.1	other -0.22
head:달	cancel -0.12
head:담당	cancel -0.14	change -0.16	launch -0.11
head:당일	cancel -0.11	change -0.12
head:대기	cancel -0.24	change -0.18
head:대상	cancel -0.11
head:대여	other -0.13
head:대행	other -0.14
head:댓글	other 0.14
head:더	cancel -0.17	correction -0.13
head:데이	launch -0.11
head:도시	other -0.11
head:도입	change -0.19	correction -0.11	other -0.16
head:도착	change -0.1	correction -0.11
head:동반	change -0.13
head:동일	cancel -0.14	other -0.14
head:돼요	cancel -0.17	launch 0.14	other -0.13
head:된다	launch -0.11
head:두	cancel -0.12	correction -0.19	launch 0.13
head:둘	cancel -0.11	change 0.11	correction -0.12
head:둘째	other -0.11
head:드뎌	launch 0.11
head:드랍	cancel 0.13	launch -0.12	other -0.12
head:들어	change -0.22	correction -0.18
head:등록	cancel -0.13	change -0.11
head:디자	change -0.11	launch -0.1	other 0.13
head:때문	launch -0.14
head:라운	launch -0.16
head:라이	other -0.16
head:런칭	other 0.11
head:렌터	correction -0.13
head:로	change 0.1	launch -0.16
head:로그	cancel -0.18	other 0.13
head:룰렛	other -0.1
head:리뷰	cancel -0.19	change -0.11	other 0.15
head:리포	other -0.12
head:링크	cancel -0.11	change -0.23	correction 0.17	launch -0.13
head:마감	cancel -0.2	other 0.12
head:마세	launch -0.17
head:만	cancel -0.26	launch -0.1
head:만원	change -0.13
head:말고	cancel -0.15	change 0.15	launch -0.11	other -0.2
head:말한	other -0.13
head:맞아	change -0.14	correction 0.2	launch -0.13	other -0.18
head:매뉴	cancel -0.14	launch -0.1
head:매장	cancel 0.12	other -0.13
head:먼저	cancel -0.13	change 0.12	correction -0.11
head:멤버	cancel -0.12
head:면세	other -0.13
head:명	cancel -0.12	change -0.11	other 0.14
head:모니	cancel -0.13	change -0.12	launch -0.12	other 0.13
head:모레	cancel -0.12	change 0.12	other -0.17
head:목	cancel -0.12
head:목록	change -0.13	launch -0.13	other 0.11
head:목요	correction -0.16	other 0.13
head:못	cancel 0.2	change -0.19	correction -0.15	launch -0.2	other -0.12
head:무기	cancel 0.13	launch -0.11	other -0.18
head:무산	cancel 0.14	correction -0.12	other -0.16
head:무이	other -0.17
head:묶음	launch -0.12
head:문서	change -0.12
head:문의	change -0.33	correction -0.13	launch -0.13	other 0.13
head:문자	change -0.15
head:문진	change -0.15	launch 0.1
head:뭐	cancel -0.11	change -0.14	correction -0.12	launch -0.14	other 0.14
head:미뤄	cancel -0.13	change 0.16	other -0.19
head:미리	cancel -0.21	change -0.24	correction -0.13	launch 0.11
head:미정	correction -0.13	other -0.19
head:미지	change -0.12	launch 0.15	other -0.14
head:민원	correction -0.13	launch -0.11	other 0.15
head:바꾸	other 0.11
head:바뀌	cancel -0.18
head:바로	cancel -0.19
head:반납	correction -0.13	launch 0.12
head:반반	change -0.11	correction 0.1	other -0.1
head:반영	cancel -0.11	change -0.1	other 0.12
head:반품	correction -0.15	launch -0.12
head:받습	change -0.1
head:발급	change -0.13	launch 0.14	other -0.11
head:발송	change -0.1	correction -0.11	launch -0.13	other 0.13
head:발행	change -0.11	launch 0.15	other -0.16
head:밤	correction -0.14
head:방금	correction 0.14	launch -0.14	other -0.14
head:방문	cancel -0.13	change -0.11
head:배	other -0.13
head:배너	cancel 0.11	change -0.13	correction -0.13
head:배속	change -0.14	other -0.23
head:배송	cancel -0.12
head:배포	change -0.25	correction -0.23	launch 0.15
head:번	correction -0.12
head:범위	change 0.14	launch -0.14
head:법인	change -0.11
head:베타	correction -0.15	other -0.19
head:변경	cancel -0.26	change 0.13	launch -0.18
head:보고	cancel -0.12	correction -0.13	other 0.13
head:보관	correction 0.12	other -0.13
head:보내	cancel -0.17	change -0.13	launch -0.17	other 0.16
head:보류	change 0.15	correction -0.16	launch -0.22	other -0.23
head:보이	change -0.11	correction -0.1	launch -0.16
head:보험	launch -0.1
head:복구	launch -0.14	other 0.17
head:복약	other -0.1
head:봐주	cancel -0.17	change -0.11	correction 0.13
head:봤어	change -0.11
head:부분	other -0.12
head:부탁	change -0.13	correction -0.19	launch -0.11	other 0.17
head:부터	cancel -0.27	correction -0.21	launch 0.15
head:분	cancel -0.17	change -0.18	correction -0.13	other 0.15
head:분기	cancel -0.15
head:분들	launch -0.12
head:분은	change -0.15	launch -0.15
head:비교	change -0.1
head:비대	other -0.14
head:빠졌	change -0.13	correction 0.11	launch -0.12	other -0.15
head:사내	change -0.13	correction -0.12	launch -0.14	other 0.17
head:사람	change -0.1	correction 0.14	other -0.15
head:사장	change -0.1	launch 0.12
head:사전	change -0.15
head:사진	correction -0.19
head:상담	change -0.17
head:상반	launch -0.13	other 0.12
head:상품	change -0.15
head:상향	change -0.1	other -0.12
head:상호	correction -0.1
head:새	cancel -0.12	correction -0.11	other -0.14
head:새벽	change -0.11	correction -0.21	other 0.13
head:생각	cancel -0.14	change 0.12	launch -0.15
head:샤워	other -0.11
head:서류	change -0.15
head:서버	correction -0.15	launch -0.1	other 0.16
head:서비	change -0.1	launch -0.16	other 0.18
head:서울	cancel -0.12	other -0.1
head:선물	other -0.13
head:선착	launch -0.11	other 0.11
head:설문	correction -0.12	other 0.15
head:세금	change -0.11	launch 0.15	other -0.16
head:센터	cancel -0.11	change -0.15	correction -0.1
head:소수	other -0.13
head:소식	change 0.13	correction -0.1
head:수	cancel -0.18
head:수거	other -0.17
head:수도	other -0.11
head:수수	change -0.15
head:수요	cancel -0.18	correction -0.13	other 0.11
head:수정	launch -0.17
head:수하	cancel -0.1	change -0.15	launch -0.16	other 0.19
head:숫자	change -0.13	correction 0.12
head:승급	cancel -0.13	correction -0.15
head:시	cancel -0.18	change -0.18	launch 0.22
head:시각	launch -0.11
head:시간	change 0.18	launch -0.12	other -0.14
head:시내	cancel -0.1	launch -0.12
head:시로	cancel -0.18	launch -0.38
head:시범	launch 0.12
head:시부	cancel -0.14	change -0.15
head:시세	other -0.16
head:시스	launch -0.11	other 0.12
head:시안	cancel -0.12	change -0.14	launch -0.13	other 0.16
head:시에	cancel -0.33	correction -0.26
head:시작	cancel -0.13	other -0.19
head:시즌	cancel 0.12	correction -0.14
head:시행	change 0.12	launch -0.12	other -0.19
head:신규	cancel -0.14	correction -0.16	other 0.12
head:신분	change -0.14	launch 0.11	other -0.12
head:신청	change -0.12
head:실손	other -0.13
head:실시	change -0.14	launch 0.12
head:심사	other -0.11
head:심야	launch -0.12	other -0.12
head:아까	correction -0.15	launch -0.16
head:아니	correction 0.21	launch -0.18	other -0.25
head:아이	change -0.11
head:아직	cancel -0.26	correction -0.16
head:아침	change -0.16
head:안	cancel 0.23	change -0.19	correction -0.22	launch -0.27
head:안내	other -0.1
head:안녕	launch 0.11
head:안드	other -0.12
head:안심	other -0.11
head:안에	change -0.14	launch 0.11	other -0.16
head:않기	cancel 0.14	other -0.14
head:않습	cancel 0.16	change -0.11	launch -0.11	other -0.15
head:알려	change 0.1	correction -0.11
head:알림	launch 0.11	other -0.27
head:앗	cancel -0.11	change -0.16	correction 0.13	other -0.11
head:앞	change -0.12
head:앞당	other -0.14
head:앱	change -0.15	correction -0.16	launch 0.18	other -0.17
head:앱에	cancel -0.18	launch 0.15
head:야간	change -0.13	correction -0.11	launch 0.12	other -0.19
head:약	launch -0.1
head:얘기	change -0.11	correction -0.18	launch -0.13	other 0.16
head:어디	cancel -0.11	change -0.12	correction -0.1	other 0.17
head:어떻	cancel -0.12	correction -0.12	launch -0.14	other 0.14
head:어제	change -0.19	launch -0.19
head:언제	cancel -0.11	change -0.12
head:얼리	change 0.13	correction -0.13	other -0.13
head:업데	launch -0.11
head:없던	cancel 0.17	change -0.12	correction -0.13	launch -0.12	other -0.17
head:없습	cancel 0.15	change -0.15	correction -0.21	other -0.22
head:없어	cancel -0.12	change -0.12	other 0.11
head:없음	change -0.2	correction -0.15	other -0.1
head:에	correction -0.12	launch -0.13
head:에어	launch -0.15	other 0.18
head:여기	cancel -0.11	correction 0.11	other -0.12
head:연계	change -0.11
head:연기	cancel -0.17	change 0.2	correction -0.14	other -0.18
head:연말	cancel -0.11	change -0.15	other 0.14
head:연장	change 0.19	launch -0.19	other -0.16
head:열려	other -0.11
head:열립	cancel -0.16
head:열어	change -0.11	other -0.14
head:엽니	cancel -0.15	correction -0.11	other -0.24
head:영수	cancel -0.17	change -0.11	correction -0.12
head:영어	correction -0.13	other -0.19
head:영향	cancel -0.16	change -0.13	launch -0.21	other 0.19
head:예매	launch -0.11	other -0.1
head:예상	cancel -0.14	correction -0.13	other 0.13
head:예약	other -0.13
head:예정	correction -0.15	other -0.27
head:오기	change -0.13	correction 0.13	other -0.16
head:오늘	cancel -0.17	change -0.27	correction -0.16	launch -0.27	other 0.31
head:오면	cancel -0.13	change -0.12	launch -0.14	other 0.19
head:오전	cancel -0.23
head:오타	change -0.14	correction 0.19	launch -0.14	other -0.16
head:오픈	correction -0.43
head:오후	cancel -0.19
head:올려	launch -0.13	other 0.12
head:올렸	cancel -0.16	change -0.14	correction -0.13	other 0.2
head:올린	cancel -0.14	change -0.12	correction 0.18	other -0.19
head:완료	change -0.13	correction -0.13	other 0.17
head:외국	other -0.13
head:요금	cancel -0.14	launch -0.11
head:우리	cancel -0.15
head:운영	launch -0.15
head:워크	cancel -0.12	correction -0.15	launch -0.17	other 0.14
head:원	launch -0.11
head:원에	other -0.1
head:원으	cancel -0.16	correction -0.14
head:원이	other -0.11
head:원인	launch -0.15	other 0.16
head:월	correction -0.18
head:월에	correction -0.13	launch -0.19
head:월요	launch -0.1
head:웹	launch 0.11	other -0.11
head:위	cancel -0.1	other -0.1
head:위에	correction 0.11
head:유저	other -0.1
head:유지	cancel 0.13	change -0.11	launch -0.11	other -0.1
head:으로	cancel -0.11	change 0.12	other -0.2
head:의견	cancel -0.17	change -0.13	correction -0.11	other 0.15
head:이	cancel -0.15	change -0.14	launch -0.19	other 0.14
head:이름	change -0.14	correction 0.11
head:이번	cancel 0.12	change -0.11	correction -0.24	launch -0.14
head:이상	cancel -0.18
head:이용	correction -0.11	launch -0.1
head:이제	cancel -0.1
head:이중	launch -0.11	other 0.13
head:이틀	cancel -0.16	change 0.18	correction -0.15	other -0.14
head:이후	cancel -0.12	change -0.15
head:인사	change -0.14	other 0.18
head:인증	cancel -0.17	correction -0.18	other -0.12
head:일괄	change -0.12	launch 0.15	other -0.13
head:일까	launch -0.12
head:일로	change -0.13	correction 0.13	launch -0.12	other -0.19
head:일부	cancel -0.21	change -0.23	correction -0.12
head:일에	cancel -0.23	other -0.21
head:일이	correction 0.14	launch -0.13	other -0.15
head:일정	cancel -0.1	correction -0.27	launch -0.22
head:일주	cancel -0.18	change 0.22	correction -0.17	launch -0.13	other -0.23
head:입니	cancel -0.18	change -0.17	correction 0.17	launch -0.11	other -0.1
head:입주	change 0.15	correction -0.12	other -0.16
head:입찰	cancel -0.14	correction -0.15
head:있나	launch -0.11	other 0.13
head:있는	cancel -0.12	change -0.16
head:있습	change -0.22	correction -0.17	launch -0.28	other 0.25
head:있어	cancel -0.23	change -0.17
head:있었	cancel -0.12	change -0.14	correction 0.19	other -0.15
head:있으	correction -0.13	launch -0.13	other 0.13
head:있을	launch 0.11
head:자녀	launch 0.14	other -0.15
head:자동	cancel 0.13	other -0.42
head:자료	cancel -0.11
head:자정	other -0.11
head:작업	change -0.13	launch -0.16	other 0.18
head:잘	cancel -0.13	correction -0.16	other 0.16
head:잘못	cancel -0.14	change -0.18	correction 0.23	launch -0.2	other -0.2
head:잠정	cancel -0.11	change 0.12	other -0.13
head:잡히	cancel -0.12	change 0.13	other -0.11
head:장바	change -0.11	correction -0.13
head:장소	cancel -0.11	change -0.13	correction -0.13	launch -0.12	other 0.16
head:장애	change -0.11	launch -0.14	other 0.13
head:재개	cancel 0.17	change -0.12	other -0.17
head:재고	other 0.1
head:재공	change 0.15	launch -0.11	other -0.12
head:저녁	cancel -0.12	correction -0.13
head:저장	other -0.13
head:저희	launch -0.1	other 0.13
head:적었	cancel -0.1	change -0.12	correction 0.19	launch -0.11	other -0.18
head:적용	cancel -0.15	correction -0.11	other -0.22
head:전	cancel -0.19
head:전국	change -0.11	launch 0.13
head:전면	cancel 0.13	change -0.1	launch -0.13	other -0.11
head:전에	other 0.1
head:전자	launch 0.15	other -0.13
head:전환	change -0.18
head:점검	cancel -0.17	correction -0.13	launch -0.14	other 0.17
head:점심	cancel -0.19	change -0.2	correction -0.16	launch -0.2	other 0.25
head:접수	change -0.1	launch -0.16
head:정리	cancel -0.11
head:정산	cancel -0.12	change -0.22	other 0.12
head:정상	launch -0.1	other 0.17
head:정정	cancel -0.15	change -0.18	correction 0.2	launch -0.13	other -0.16
head:정책	change -0.13
head:제가	change -0.12	correction 0.12	launch -0.13
head:제주	cancel -0.17	change -0.16	launch -0.15	other 0.16
head:제출	cancel -0.1
head:제한	cancel -0.12
head:조정	cancel -0.15	correction -0.18
head:조회	cancel -0.15
head:종료	correction -0.11	other -0.15
head:좌석	correction -0.1
head:주	cancel -0.3	other -0.11
head:주말	other -0.19
head:주문	change -0.2
head:주세	change -0.18	launch -0.17
head:주차	correction -0.24
head:준비	launch -0.11	other -0.12
head:줄입	change 0.1
head:중	change -0.19
head:중단	launch -0.15
head:중복	launch -0.12	other 0.12
head:중에	change -0.18
head:중으	other -0.11
head:중이	cancel -0.14	change -0.12	launch -0.12	other 0.13
head:중입	cancel -0.1	correction -0.12
head:증권	launch 0.11	other -0.13
head:지금	change -0.12	correction -0.1	other 0.11
head:지난	correction -0.13	launch -0.19	other 0.16
head:지연	cancel -0.12	correction -0.13	launch -0.11	other 0.2
head:지원	cancel -0.16	other -0.17
head:지점	change -0.17	launch 0.19	other -0.24
head:지정	change -0.18
head:지표	other 0.11
head:지하	change -0.13
head:진료	cancel -0.16
head:진행	correction -0.15	launch -0.17	other 0.17
head:질문	other 0.12
head:집보	correction -0.11	other 0.12
head:쪽	cancel -0.1	change -0.11	launch -0.12	other 0.15
head:차	correction -0.12
head:차량	other 0.11
head:참가	change -0.12	launch -0.2	other 0.21
head:채용	change -0.14	launch -0.13	other 0.16
head:채팅	other -0.14
head:챗봇	cancel -0.15	correction -0.11	other -0.13
head:철회	cancel 0.18	correction -0.13	launch -0.13	other -0.18
head:첫	cancel -0.12	other -0.11
head:청소	launch -0.15	other 0.16
head:체크	cancel -0.11	change -0.11	correction -0.14	launch -0.16	other 0.18
head:초등	launch 0.1	other -0.11
head:초안	cancel -0.13	correction -0.11	other 0.11
head:최대	cancel -0.12	change -0.15	launch 0.12	other -0.13
head:추가	other -0.19
head:추천	cancel -0.11	change -0.15	other 0.2
head:출고	change 0.11	other -0.13
head:출석	other -0.1
head:출시	launch 0.12	other -0.12
head:출장	cancel -0.13
head:취소	cancel 0.2	change -0.24	correction -0.22	launch -0.23
head:층	launch -0.1	other 0.14
head:카드	correction -0.14
head:카셰	change -0.12
head:카피	other 0.1
head:캘린	change -0.12	launch -0.18	other 0.15
head:켜요	launch 0.1
head:켭니	cancel -0.13	other -0.16
head:쿠폰	cancel -0.14	change -0.15
head:킥보	correction -0.13
head:토	correction -0.13	launch -0.18	other 0.19
head:토요	change -0.16
head:통보	correction 0.11	other -0.11
head:통신	launch -0.1	other 0.11
head:통합	cancel -0.11	launch 0.1	other -0.16
head:퇴근	other 0.19
head:투표	change 0.18	correction -0.15
head:틀렸	cancel -0.14	change -0.12	correction 0.19	other -0.19
head:파트	cancel -0.12
head:판매	correction -0.13	other -0.14
head:패치	cancel -0.12	correction -0.11	other 0.14
head:페이	correction -0.11	launch -0.17
head:포인	other -0.13
head:필터	correction 0.1	other -0.12
head:하기	other -0.15
head:하는	cancel 0.17	other -0.16
head:하루	correction -0.32	launch -0.11
head:하면	cancel -0.11	change -0.1	correction -0.15	launch -0.13	other 0.15
head:하이	correction -0.12
head:하지	cancel 0.12	other -0.11
head:한	change 0.19	launch -0.15	other -0.25
head:한도	cancel -0.11	other -0.13
head:할부	correction 0.1
head:할인	cancel -0.18	other -0.17
head:합니	cancel 0.17	change -0.13	correction -0.17	other -0.11
head:했습	cancel 0.12	change -0.11	other -0.15
head:행사	cancel -0.13	correction -0.11
head:헷갈	change -0.11
head:현상	launch -0.1	other 0.15
head:협력	change -0.11	other 0.1
head:혹시	change -0.15	correction -0.12
head:화	cancel -0.17
head:화면	cancel -0.12	change -0.17	correction -0.14	launch 0.18
head:화요	cancel -0.14	change -0.15
head:확대	correction -0.15	other -0.17
head:확인	cancel -0.24	change -0.15	launch -0.19	other 0.16
head:확정	cancel -0.1	correction -0.12	launch 0.12
head:환급	change 0.15	launch -0.15
head:환불	cancel 0.1	change -0.12	correction -0.15	launch -0.14
head:환승	other -0.11
head:회	cancel -0.12	change -0.18	launch 0.11
head:회고	change -0.11	launch -0.1	other 0.12
head:회선	change -0.1
head:회식	cancel -0.2	change -0.12	correction -0.1	launch -0.12	other 0.19
head:회원	cancel -0.15
head:회의	cancel -0.17	change -0.2	correction -0.15	launch 0.16
head:후불	change -0.11	other -0.1
head:훈련	launch -0.11	other 0.19
head:휴가	change -0.14	launch -0.11	other 0.13
head:휴면	launch 0.12
head_ack	cancel -0.27	change -0.26	correction -0.24	other 0.24
head_arrow	cancel -0.12	change 0.25	correction 0.17	launch -0.24	other -0.36
head_bot	cancel -0.13	change -0.17	correction -0.15	launch -0.1	other 0.18
head_cancel	cancel 0.65	change -0.54	correction -0.22	launch -0.52	other -0.44
head_cancel_soft	cancel 0.26	change -0.16	correction -0.15	launch -0.18	other -0.29
head_change	cancel -0.23	change 0.53	correction -0.38	launch -0.51	other -0.29
head_correction	cancel -0.51	change -0.45	correction 0.54	launch -0.31	other -0.48
head_date_arrow	cancel -0.24	change 0.2	launch -0.12	other -0.21
head_date_not_but	cancel -0.25	change 0.16	correction 0.1	launch -0.16	other -0.44
head_errand	cancel -0.13	launch -0.19	other 0.19
head_idea	cancel -0.15	change -0.31	correction -0.31	launch -0.35	other 0.35
head_incident	cancel -0.18	change -0.24	correction -0.12	launch -0.2	other 0.24
head_maintenance	cancel -0.34	change -0.29	correction -0.26	launch -0.21	other 0.31
head_meeting	cancel -0.2	change -0.4	correction -0.11	launch -0.14	other 0.37
head_metrics	cancel -0.17	change -0.19	correction -0.22	launch -0.14	other 0.25
head_news	correction -0.19	launch -0.29	other 0.22
head_not_but	correction 0.19	launch -0.12	other -0.41
head_now	cancel -0.12	launch -0.24	other 0.13
head_open	correction -0.14	launch 0.13	other -0.15
head_past	cancel -0.27	change -0.16	correction -0.23	launch -0.21	other 0.28
head_people	cancel -0.15	change -0.13	correction -0.26	launch -0.28	other 0.27
head_question	cancel -0.28	correction -0.34	launch -0.32	other 0.27
head_refers	change 0.23	correction 0.11	launch -0.31	other -0.41
head_strong_open	correction -0.42	launch 0.24	other -0.35
head_systems	cancel -0.23	change -0.26	correction -0.2	launch -0.22	other 0.28
head_test	other 0.1
labels_1	cancel -0.22	change -0.22	correction -0.2	launch -0.14	other 0.25
long	cancel -0.13	launch 0.21	other -0.21
moves	cancel -0.29	change 0.38	correction -0.35	launch -0.26	other -0.36
no_date	change -0.3	correction 0.17	launch -0.65	other 0.24
not_but	correction 0.19	launch -0.11	other -0.43
only_past	change -0.24	launch -0.26	other 0.16
only_questions	cancel -0.18	change -0.23	correction -0.17	launch -0.21	other 0.27
open	correction -0.15	other -0.16
opens_on_date	change -0.14	correction -0.48	launch 0.36	other -0.43
refers	change 0.28	launch -0.35	other -0.32
rules_2	cancel -0.25	change -0.29	launch 0.34	other -0.2
rules_4	cancel -0.12	change -0.17	launch 0.19	other -0.21
says_handling	correction -0.1
service_words	change -0.24	correction -0.16	launch 0.26	other -0.26
several_dates	cancel -0.36	change 0.21	launch -0.12	other -0.17
short	cancel -0.28	change -0.23	launch -0.21	other 0.37
strong_open	correction -0.46	launch 0.19	other -0.25
struck	other -0.1
topic_ack	cancel -0.27	change -0.26	correction -0.24	other 0.24
topic_bot	cancel -0.13	change -0.17	correction -0.15	launch -0.1	other 0.18
topic_errand	cancel -0.12	change -0.14	correction -0.11	launch -0.16	other 0.21
topic_idea	cancel -0.18	change -0.12	correction -0.35	launch -0.24	other 0.3
topic_incident	cancel -0.19	change -0.11	correction -0.14	other 0.18
topic_maintenance	cancel -0.17	change -0.19	correction -0.23	launch -0.15	other 0.27
topic_meeting	cancel -0.24	change -0.33	launch -0.15	other 0.34
topic_metrics	change -0.21	correction -0.22	launch -0.13	other 0.24
topic_news	correction -0.25	other 0.12
topic_now	cancel -0.14	other 0.11
topic_past	cancel -0.31	change -0.19	correction -0.25	launch -0.25	other 0.33
topic_people	cancel -0.17	change -0.16	correction -0.24	launch -0.22	other 0.26
topic_question	cancel -0.31	correction -0.36	launch -0.35	other 0.3
topic_systems	cancel -0.23	change -0.26	correction -0.2	launch -0.22	other 0.28
undecided	cancel 0.12	correction -0.27	launch -0.14	other -0.14
w:0	cancel -0.12	launch -0.12
w:a	cancel -0.3	correction -0.24
w:ab	cancel -0.13	change -0.1	correction 0.11	other -0.13
w:abo	cancel -0.12	correction 0.11	other -0.13
w:ac	change -0.11
w:acc	launch 0.1
w:ad	launch 0.12
w:aft	launch 0.11
w:ai	other -0.17
w:al	cancel -0.14
w:all	cancel -0.12
w:am	cancel -0.13	other -0.12
w:an	change -0.14
w:and	change -0.11
w:any	change -0.12
w:ap	other -0.26
w:app	other -0.21
w:ar	cancel -0.2	change -0.16
w:are	cancel -0.2	change -0.13
w:as	correction -0.11
w:ask	cancel -0.14	change -0.11
w:at	correction -0.15
w:b	cancel -0.14	change -0.14	other 0.14
w:ba	cancel -0.1	change -0.12
w:bi	cancel -0.1
w:bil	change -0.17
w:bu	cancel -0.16
w:by	correction -0.15
w:ca	other -0.11
w:cal	change -0.15
w:can	change -0.15	correction -0.12
w:car	launch 0.15	other -0.15
w:ch	cancel -0.19	correction -0.13
w:cha	cancel -0.13
w:che	cancel -0.11
w:ci	other -0.11
w:cit	other -0.11
w:cl	change -0.1
w:com	other -0.16
w:con	change -0.11
w:cr	change -0.11	launch 0.12
w:cre	launch 0.11
w:cs	cancel -0.13	launch 0.12
w:ct	other 0.11
w:cu	cancel -0.1	change -0.19	correction -0.15	other 0.12
w:cus	cancel -0.19	change -0.16	correction -0.13	other 0.13
w:d	launch 0.13
w:da	correction -0.15
w:dat	launch -0.12
w:day	cancel -0.12
w:db	change -0.11	launch -0.15	other 0.14
w:de	correction -0.21
w:dec	correction -0.18
w:dr	launch -0.11
w:dro	other -0.1
w:el	cancel -0.11	launch -0.1
w:em	other -0.14
w:ema	other -0.14
w:eng	other -0.11
w:ev	cancel -0.11	launch -0.11
w:eve	cancel -0.11	launch -0.11
w:ex	cancel -0.17
w:exa	other -0.11
w:exp	cancel -0.14
w:fa	cancel 0.11	change -0.15
w:fd	launch 0.11
w:fds	launch 0.11
w:fi	cancel -0.18	other -0.19
w:fo	cancel -0.15
w:for	cancel -0.15
w:fr	launch -0.12
w:fre	change -0.13
w:fro	correction -0.1
w:fy	change -0.11	launch 0.1
w:fyi	change -0.11	launch 0.1
w:ga	cancel -0.13	launch 0.1
w:gb	change -0.11
w:ge	other -0.1
w:get	other -0.1
w:gi	change -0.11
w:go	other -0.14
w:gr	launch 0.12
w:han	change -0.11
w:he	cancel -0.1
w:ho	cancel -0.12	change -0.13
w:hot	launch -0.1	other 0.1
w:hou	change -0.11	launch 0.11
w:how	launch 0.11
w:if	launch 0.15
w:in	other -0.15
w:inc	other -0.11
w:io	launch 0.13	other -0.17
w:ios	launch 0.13	other -0.17
w:ip	launch 0.15
w:it	cancel 0.13	change -0.21	other -0.14
w:ja	cancel -0.13
w:jan	cancel -0.13
w:ji	other 0.13
w:jir	other 0.13
w:ju	change 0.1
w:k	cancel 0.1	other -0.14
w:kg	change -0.1
w:km	correction 0.1
w:ks	cancel -0.12
w:kst	cancel -0.12
w:la	change -0.11	launch -0.11
w:lin	change -0.11
w:lo	other -0.18
w:log	cancel -0.11
w:ma	change -0.1
w:me	change -0.13	correction -0.12
w:mi	cancel -0.18	change -0.21	correction 0.12
w:min	change -0.17
w:mo	cancel -0.1	correction -0.11	other -0.13
w:mon	launch 0.15
w:my	cancel -0.14	correction 0.15	launch -0.1	other -0.14
w:neg	other -0.13
w:no	change -0.11
w:not	change -0.17	correction 0.15	other -0.26
w:now	cancel -0.11
w:o	correction 0.11	other -0.1
w:of	cancel -0.13
w:off	change -0.14
w:on	change -0.16
w:one	launch 0.16	other -0.11
w:onl	cancel -0.11
w:op	cancel -0.14	change -0.17	correction -0.13	launch 0.21	other -0.17
w:ope	cancel -0.12	change -0.16	correction -0.12	launch 0.2	other -0.15
w:or	change -0.1
w:our	other -0.12
w:out	change -0.2
w:pa	other -0.26
w:pai	cancel -0.1
w:par	other -0.11
w:pay	cancel -0.12	other -0.13
w:pc	change -0.1	launch 0.13
w:pe	correction -0.1
w:per	cancel -0.1	launch 0.14	other -0.12
w:pi	cancel 0.13
w:pl	change -0.13
w:pla	cancel -0.2
w:ple	cancel 0.11	change -0.1	correction -0.13
w:pm	cancel -0.17	change -0.25	correction -0.13	other 0.15
w:po	cancel -0.12	other 0.11
w:pri	other -0.13
w:pro	cancel -0.12
w:pu	launch -0.12	other -0.15
w:pul	launch -0.11
w:qa	change -0.2	correction -0.21	other 0.21
w:qu	correction -0.13	launch -0.15
w:que	change -0.14	other 0.11
w:qui	change 0.11	other -0.1
w:re	cancel 0.11	change -0.14	correction -0.12	launch -0.11
w:rem	change -0.21
w:rev	cancel 0.11	change -0.1	other -0.1
w:s	cancel -0.15
w:sa	other -0.1
w:sea	change -0.14	correction -0.11
w:sh	other -0.26
w:sha	correction -0.18	other -0.22
w:shi	cancel 0.16	correction -0.1	launch -0.1
w:si	change -0.12
w:sl	cancel -0.1	change 0.14
w:sli	cancel -0.1	change 0.15	other -0.13
w:sm	cancel -0.11
w:so	cancel -0.12	change -0.13
w:sor	cancel -0.12	correction 0.11
w:st	cancel -0.14	correction -0.18
w:sta	cancel -0.16	change 0.13	correction -0.11	other -0.13
w:t	other -0.13
w:te	cancel -0.11
w:ten	cancel -0.12
w:tes	launch -0.12
w:tha	change -0.13	launch -0.11
w:thi	change -0.11	correction -0.13	other -0.11
w:thr	other -0.11
w:thu	cancel -0.1	change -0.14	other 0.11
w:ti	other -0.16
w:tim	other -0.11
w:to	cancel -0.2	change 0.1
w:tu	launch 0.14
w:tue	launch 0.11
w:u	other -0.1
w:un	cancel -0.13	other -0.11
w:up	cancel -0.19
w:upd	launch -0.13
w:us	cancel -0.11	launch 0.12	other -0.14
w:use	launch 0.1
w:v	cancel -0.14
w:vi	other -0.14
w:voc	other 0.12
w:vr	correction -0.11	other 0.12
w:wa	change -0.12
w:we	correction -0.29	other -0.14
w:web	other -0.13
w:wee	change 0.11	other -0.15
w:wh	change -0.11
w:wit	launch 0.11
w:x	other -0.22
w:yes	cancel -0.1	change -0.1
w:yo	change -0.11
w:you	change -0.11
w:가	cancel -0.18
w:가격	change 0.1	correction -0.15	other -0.13
w:가능	cancel -0.13	change -0.19	correction -0.13	launch 0.3	other -0.21
w:가맹	change -0.12	launch 0.15	other -0.11
w:가맹점	launch 0.11
w:가입	cancel -0.11
w:가정	launch 0.15	other -0.14
w:가족	correction -0.18
w:가족관	launch 0.11
w:간편	cancel -0.12	change 0.1	correction -0.11	launch 0.14	other -0.28
w:간편인	cancel -0.12	change 0.15	correction -0.11	other -0.18
w:간헐	launch -0.12	other 0.12
w:감	other -0.11
w:감사	cancel -0.14	change -0.13	launch -0.14	other 0.16
w:갑니	correction -0.21	other -0.14
w:갑니다	correction -0.21	other -0.14
w:강남	cancel -0.13	change -0.1	launch 0.11
w:같아	other -0.14
w:같아요	other -0.12
w:같은	cancel -0.16	change 0.1	correction -0.2
w:같음	correction -0.1
w:개	change -0.21	other -0.11
w:개까	launch 0.13	other -0.1
w:개까지	launch 0.13	other -0.1
w:개발	cancel -0.16	change -0.17	launch 0.13
w:개소	other -0.11
w:개시	other -0.19
w:개월	change -0.11	launch 0.12
w:개장	other -0.11
w:개편	cancel -0.18	launch 0.11
w:객실	other -0.12
w:갱신	other -0.1
w:거	launch -0.16
w:거라	launch 0.14
w:건	cancel 0.1	correction -0.26	launch -0.15
w:건너	change 0.1	other -0.16
w:건너뛰	change 0.1	other -0.16
w:건당	correction -0.12	other -0.22
w:건은	correction -0.19
w:건이	change 0.1
w:건입	launch 0.13
w:건입니	launch 0.13
w:걸려	launch 0.1
w:걸로	cancel 0.11	correction -0.11	other -0.11
w:걸린	change -0.19	correction -0.13	other 0.12
w:걸어	change -0.17	correction -0.16	launch 0.19	other -0.24
w:걸어둠	launch 0.12
w:검색	change -0.12
w:검색창	launch 0.1
w:검진	launch 0.12	other -0.14
w:검토	change -0.17
w:것	change -0.18	correction -0.18	other 0.14
w:것만	change 0.15	other -0.17
w:게	correction -0.12
w:게임	launch 0.12
w:결과	cancel -0.17	change -0.12	correction -0.15
w:결론	cancel 0.11	change -0.12	correction -0.14
w:결정	cancel 0.12	change -0.16	correction -0.16
w:결제	correction -0.36
w:결제가	other 0.14
w:결제분	launch 0.12
w:결제하	correction -0.1	launch -0.11	other -0.12
w:결합	cancel -0.13	change 0.12	correction -0.19
w:결항	correction -0.11	other 0.12
w:경기	cancel -0.11	change 0.11	other -0.12
w:경쟁	cancel -0.15	correction -0.2
w:경쟁사	cancel -0.17	correction -0.19
w:계산	change -0.11
w:계속	cancel 0.11	other -0.12
w:계약이	other -0.1
w:계정	change -0.12
w:계좌	change -0.13	launch 0.17	other -0.18
w:계획	cancel 0.21	change -0.12	correction -0.16	launch -0.18	other -0.15
w:고	cancel -0.12	correction -0.15	other 0.15
w:고객	change -0.24	correction -0.27	other 0.12
w:고객은	other -0.15
w:고객이	cancel -0.14	change -0.11	correction -0.11
w:고객한	cancel 0.16	change -0.16	other -0.16
w:고생	cancel -0.16	change -0.14	launch -0.17	other 0.19
w:고생하	cancel -0.12	other 0.15
w:고장	launch 0.15
w:고지	launch 0.11	other -0.11
w:골라	other 0.13
w:곳	cancel -0.1	launch 0.11	other -0.16
w:곳은	other -0.14
w:곳이	other -0.19
w:공개	change 0.12	other -0.11
w:공동	change -0.13	correction -0.15	other -0.11
w:공동구	cancel 0.11	correction -0.11	other -0.16
w:공사	launch -0.15	other 0.13
w:공사로	other 0.12
w:공유	change -0.11	correction -0.16
w:공유드	correction -0.11	launch -0.1
w:공유합	change -0.1
w:공지	cancel 0.17	change -0.12	launch -0.12	other -0.14
w:공항	other -0.11
w:공항버	other -0.1
w:과금	launch -0.12
w:과외	other -0.11
w:과일	other 0.1
w:관리	other -0.15
w:교육	cancel -0.15	correction -0.1	launch -0.18	other 0.2
w:교육장	change -0.13	launch -0.1	other 0.13
w:교체	cancel -0.16	change -0.1
w:구독	cancel -0.14	other -0.17
w:구매	launch 0.15
w:구청	cancel 0.12	other -0.14
w:국민	change -0.1
w:국제	launch 0.1
w:국제선	launch 0.1
w:국토	change 0.15	launch -0.1
w:국토부	change 0.15	launch -0.1
w:규정	other 0.12
w:규칙	change 0.1
w:그	other -0.31
w:그거	correction -0.17	other -0.1
w:그건	cancel -0.14	change -0.11	correction -0.14	launch -0.1	other 0.14
w:그냥	change -0.1	launch -0.11	other 0.16
w:그대	correction -0.19	other -0.28
w:그대로	correction -0.19	other -0.28
w:그리	cancel -0.11	launch -0.11
w:글에	correction 0.13	other -0.16
w:글에서	correction 0.14	other -0.15
w:금	cancel -0.16
w:금액	cancel -0.15	change -0.19
w:금요	cancel -0.22	launch -0.11
w:금요일	cancel -0.22	launch -0.11
w:금욜	change -0.13	other -0.13
w:금일	change -0.11
w:금지	cancel 0.14	change -0.17	other -0.18
w:급하면	launch -0.11
w:급한	cancel -0.14	change -0.15
w:기간	cancel -0.14	correction 0.1	other -0.14
w:기능	change -0.1	correction -0.22
w:기본	change -0.12	launch 0.19	other -0.17
w:기사	correction -0.21
w:기사님	other -0.16
w:기존	change -0.29	launch 0.12	other -0.22
w:기준	cancel -0.15	correction 0.11
w:기준으	other -0.11
w:기한	launch -0.12	other 0.15
w:기획	change -0.29
w:기획서	cancel -0.13	change -0.11
w:기획자	other 0.12
w:기획전	change -0.15	launch 0.12	other -0.15
w:긴급	launch -0.15	other 0.16
w:까지	correction -0.18
w:깨져	correction 0.1	other -0.14
w:깨졌	correction 0.13	other -0.15
w:끊길	cancel -0.11	other 0.11
w:끝	launch 0.14
w:끝까	change -0.14
w:끝까지	change -0.14
w:끝나	cancel -0.13	correction -0.18
w:끝나고	launch 0.1
w:끝나면	change -0.14
w:끝나요	correction -0.14
w:끝났	cancel -0.16	correction -0.17	launch -0.1
w:끝났습	cancel -0.11	correction -0.1	launch -0.14	other 0.14
w:나가	change -0.22	correction -0.12	launch 0.11
w:나가는	change -0.1
w:나가요	change -0.17	launch 0.12	other -0.11
w:나가지	other 0.11
w:나간	correction -0.11	launch -0.14
w:나갑	change -0.15	correction -0.13
w:나갑니	change -0.15	correction -0.13
w:나갔	cancel -0.11
w:나눠	cancel -0.18	change 0.14	launch -0.12	other -0.2
w:나눠결	correction 0.1	other -0.11
w:나는	launch 0.11
w:나머지	correction -0.12
w:나오	cancel -0.17	correction -0.14
w:나오면	cancel -0.12
w:나왔	correction -0.16	launch -0.16
w:나왔어	change 0.1	correction -0.1	launch -0.14
w:날	cancel -0.12	change 0.1	correction -0.17
w:날은	cancel -0.17	change 0.15	correction -0.11	other -0.16
w:날짜	cancel -0.14	change 0.13	other -0.14
w:날짜는	cancel -0.25	correction -0.12	other -0.14
w:남았	other 0.11
w:남은	launch 0.11
w:났어	other -0.1
w:났어요	other -0.1
w:낮	other -0.1
w:내	other -0.19
w:내년	change -0.13	correction -0.14
w:내려	cancel 0.16	correction -0.24	other -0.34
w:내려갑	cancel -0.11
w:내려주	cancel 0.17	correction -0.13	other -0.2
w:내부	launch 0.13	other -0.13
w:내선	correction 0.11
w:내용	correction -0.13
w:내일	change -0.22	correction -0.29	launch 0.14
w:내일모	change -0.14	launch 0.13
w:내일부	change -0.14	launch 0.15	other -0.18
w:냉장	launch 0.1
w:넘겨	other -0.13
w:넘기	launch 0.12
w:넘어	cancel -0.11
w:넘으	launch 0.19	other -0.16
w:넘으면	launch 0.19	other -0.16
w:넣어	cancel -0.12	change -0.15	launch 0.16
w:네	cancel -0.11	change -0.1	correction -0.15
w:년	cancel -0.14	change -0.13
w:년이	correction 0.1	other -0.1
w:노선	change -0.12
w:노쇼	other -0.12
w:노출	change -0.13	launch 0.12
w:녹화	other -0.11
w:논의	change -0.18	correction -0.11	launch -0.18	other 0.21
w:누가	cancel -0.2	correction -0.21
w:누락	correction -0.1
w:누르	change -0.13	correction -0.1	other -0.1
w:누르면	change -0.1	launch 0.18	other -0.13
w:누수	cancel 0.13	other -0.11
w:눈꽃	other -0.11
w:눈꽃패	other -0.11
w:눌러	cancel -0.11
w:는	change -0.15	launch 0.24	other -0.18
w:늘봄	correction 0.11	other -0.11
w:늘었	change 0.13
w:늦게	launch 0.1
w:늦습	launch -0.12
w:늦습니	launch -0.12
w:늦어	cancel -0.16	change 0.22	correction -0.15	launch -0.15	other -0.24
w:늦을	other 0.11
w:다	correction -0.26
w:다들	change -0.14	correction -0.17	other 0.11
w:다시	other -0.19
w:다시보	other -0.11
w:다음	change -0.21	correction -0.16
w:단가	other -0.12
w:단계	cancel -0.13	other -0.18
w:단체	other -0.23
w:달	cancel -0.14
w:달라	correction -0.11	launch -0.1
w:달러	launch 0.19	other -0.14
w:달은	change 0.13	other -0.13
w:담당	change -0.22
w:담당자	cancel -0.14	change -0.19	launch -0.17	other 0.2
w:당겨	correction -0.16
w:당겨졌	correction -0.14
w:당분	cancel 0.11
w:당분간	cancel 0.11
w:당일	cancel -0.13	change -0.17
w:당직	cancel -0.13	other -0.14
w:대기	cancel -0.21	change -0.13
w:대로	launch 0.16
w:대비	change -0.13
w:대상	cancel -0.22	other -0.13
w:대신	other -0.11
w:대여	cancel -0.11	other -0.16
w:대행	other -0.14
w:댓글	other 0.14
w:댓글로	other 0.14
w:더	correction -0.16	launch -0.12
w:데이	launch -0.1
w:데이터	launch -0.1
w:도서	correction 0.12	launch 0.15	other -0.17
w:도시	other -0.11
w:도입	change -0.19	correction -0.11	other -0.16
w:도착	change -0.11
w:돌려	cancel -0.16	change -0.16	correction -0.1	launch 0.29	other -0.27
w:돌려드	change -0.1	launch 0.15	other -0.1
w:돌려주	cancel -0.1	launch 0.17	other -0.16
w:돌아	launch 0.1
w:동반	change -0.13
w:동의	launch 0.22	other -0.17
w:동일	cancel -0.19	change 0.18	other -0.23
w:동일하	cancel -0.11
w:돼요	change -0.14	correction -0.11	launch 0.22	other -0.2
w:됐어	correction -0.11	other -0.17
w:됐어요	correction -0.11	other -0.17
w:되고	cancel -0.18	change -0.2	correction -0.12	launch 0.17
w:되고요	launch 0.16	other -0.12
w:되는	cancel -0.11	change -0.12	other 0.1
w:되돌	change -0.11	launch 0.12
w:된다	cancel -0.11
w:됨	change -0.12	launch 0.14	other -0.12
w:됩니	change -0.16
w:됩니다	change -0.16
w:두	cancel -0.1	correction -0.29
w:두고	cancel -0.11	change -0.1	correction -0.14	other 0.19
w:둘	cancel -0.13	correction -0.12	other -0.1
w:둘째	other -0.12
w:뒤	launch 0.15
w:뒤로	change 0.12	launch -0.1	other -0.11
w:드뎌	launch 0.11
w:드랍	cancel 0.13	launch -0.12	other -0.12
w:들어	correction -0.22
w:들어가	launch 0.13	other -0.12
w:들어갑	other -0.11
w:들어오	launch -0.1	other 0.11
w:들었습	other -0.1
w:등	correction -0.11
w:등록	correction -0.14	launch 0.15
w:디자	change -0.11	launch -0.1	other 0.13
w:디자인	change -0.11	launch -0.1	other 0.13
w:따로	other -0.12
w:때	change -0.16
w:때문	correction -0.12
w:때문에	change -0.11
w:라고	other -0.14
w:라운	launch -0.13
w:라운지	launch -0.13
w:라이	other -0.18
w:라이브	change -0.1	other -0.12
w:런칭	other 0.11
w:렌터	correction -0.13
w:렌터카	correction -0.13
w:로	change 0.13	other -0.19
w:로그	cancel -0.21	change -0.12	correction -0.1	other 0.12
w:로그인	cancel -0.2	change -0.12	correction -0.1	other 0.12
w:로비	cancel -0.12	change -0.13	correction -0.14	launch -0.17	other 0.18
w:로비에	cancel -0.12	change -0.13	correction -0.14	launch -0.17	other 0.18
w:롤백	launch -0.13	other 0.15
w:룰렛	other -0.1
w:를	launch 0.13
w:리뷰	change -0.12	launch -0.13	other 0.14
w:리포	other -0.12
w:리포트	other -0.12
w:링크	cancel -0.14	change -0.3	correction 0.16	other -0.13
w:링크가	correction 0.15	other -0.2
w:마감	cancel -0.21
w:마감은	launch 0.1
w:마감이	cancel -0.11	launch -0.12
w:마세	change -0.11	launch -0.12
w:마세요	change -0.11	launch -0.12
w:마이	launch 0.17	other -0.12
w:마이페	launch 0.14	other -0.12
w:마지	cancel -0.13
w:마지막	cancel -0.13
w:마포	other -0.11
w:막혔	other -0.1
w:만	cancel -0.34
w:만들	cancel -0.15	change -0.17	correction -0.15	launch -0.14	other 0.17
w:만들었	cancel -0.11	change -0.11	correction -0.11	other 0.13
w:만원	change -0.2
w:만원부	correction 0.11	other -0.12
w:많을	launch 0.13	other -0.1
w:말고	change 0.13	other -0.28
w:말씀	correction -0.13
w:말씀해	cancel -0.12	launch 0.12
w:말하면	other -0.11
w:말한	other -0.13
w:맞습	cancel -0.14	change -0.19	correction 0.2	launch -0.12	other -0.16
w:맞습니	cancel -0.14	change -0.19	correction 0.2	launch -0.12	other -0.16
w:맞아	cancel -0.11	change -0.2	correction 0.22	launch -0.14	other -0.22
w:맞아요	cancel -0.11	change -0.2	correction 0.22	launch -0.14	other -0.22
w:맞음	change -0.11	correction 0.15
w:매뉴	cancel -0.14	launch -0.1
w:매뉴얼	cancel -0.14	launch -0.1
w:매장	cancel 0.11	change -0.1	other -0.17
w:먼저	cancel -0.2	correction -0.16	launch 0.14	other -0.23
w:멈춰	cancel 0.1	other -0.13
w:메시	cancel 0.14	correction -0.1	other -0.14
w:메시지	cancel 0.14	correction -0.1	other -0.14
w:면세	other -0.13
w:면제	change -0.11
w:명	change -0.17	other 0.15
w:명까	launch 0.14
w:명까지	launch 0.14
w:명의	change -0.11
w:명이	correction 0.1	other -0.13
w:명이라	correction 0.1	other -0.13
w:모니	cancel -0.14	change -0.13	other 0.12
w:모니터	cancel -0.14	change -0.13	other 0.12
w:모두	other -0.12
w:모레	cancel -0.12	change 0.12	other -0.17
w:모바	change -0.12
w:모바일	change -0.12
w:목	cancel -0.13
w:목록	change -0.13	launch -0.13	other 0.11
w:목요	cancel -0.12	correction -0.17	launch -0.12	other 0.12
w:목요일	cancel -0.12	correction -0.17	launch -0.12	other 0.12
w:목표	cancel -0.16	correction -0.12
w:못	cancel 0.17	change -0.11	correction -0.11	other -0.12
w:무기	cancel 0.13	launch -0.11	other -0.18
w:무기한	cancel 0.13	launch -0.11	other -0.18
w:무료	change -0.19	launch 0.13
w:무산	cancel 0.14	correction -0.12	other -0.16
w:무이	other -0.17
w:무이자	other -0.17
w:묶음	launch -0.12
w:문구	launch -0.13
w:문서	cancel -0.1
w:문의	change -0.3	correction -0.18
w:문의가	cancel -0.16	correction -0.11	launch -0.11	other 0.17
w:문의는	cancel 0.13	change -0.21	other -0.16
w:문의하	cancel 0.11	other -0.14
w:문자	change -0.26	correction -0.16	launch 0.16
w:문장	launch 0.12
w:문제	other -0.1
w:문진	change -0.15	launch 0.1
w:물어	change -0.15
w:물어보	other -0.13
w:물으	cancel -0.13	change -0.1	correction -0.11
w:물으면	change -0.12	launch 0.12
w:뭐	cancel -0.11	change -0.14	correction -0.12	launch -0.14	other 0.14
w:미국	launch 0.11	other -0.14
w:미룹	cancel -0.12	change 0.16	correction -0.11	launch -0.11	other -0.18
w:미룹니	cancel -0.12	change 0.16	correction -0.11	launch -0.11	other -0.18
w:미뤄	cancel -0.15	change 0.18	other -0.21
w:미뤄졌	cancel -0.13	change 0.18	other -0.19
w:미리	cancel -0.25	change -0.17	correction -0.16	launch 0.13
w:미만	other -0.1
w:미정	correction -0.15
w:미정이	cancel -0.19	correction -0.13	other -0.15
w:미지	change -0.12	launch 0.17	other -0.16
w:미지원	change -0.12	launch 0.17	other -0.16
w:민간	launch 0.11
w:민원	correction -0.14	other 0.14
w:밀려	cancel -0.13	change -0.17	launch -0.12
w:밀려요	change 0.12
w:밀렸	cancel -0.14	change 0.17	correction -0.11	other -0.2
w:바꾸	change -0.12
w:바뀌	cancel -0.19	other -0.11
w:바뀌었	cancel -0.13	launch -0.11
w:바랍	launch -0.12
w:바랍니	launch -0.12
w:바로	cancel -0.24	change -0.16
w:바로잡	change -0.12	correction 0.11	other -0.11
w:반납	correction -0.13	launch 0.13
w:반반	change -0.11	correction 0.1	other -0.1
w:반에	change -0.1
w:반영	cancel -0.13	change -0.15
w:반품	correction -0.17
w:받고	launch 0.1
w:받습	change -0.1
w:받습니	change -0.1
w:받아	change -0.14
w:받아서	launch 0.15
w:받으	other -0.11
w:발급	change -0.13	launch 0.13
w:발송	change -0.14	correction -0.12
w:발행	change -0.11	launch 0.15	other -0.16
w:발행됩	change -0.11	launch 0.15	other -0.16
w:밤	correction -0.15
w:방	launch 0.11
w:방금	correction 0.14	launch -0.14	other -0.14
w:방문	change -0.15	other -0.14
w:방법	launch 0.17	other -0.1
w:방식	launch 0.1
w:배	other -0.14
w:배너	cancel 0.16	change -0.15	correction -0.15	other -0.11
w:배속	change -0.14	other -0.23
w:배송	cancel -0.12
w:배송비	correction 0.12	other -0.11
w:배치	other 0.12
w:배포	change -0.26	correction -0.19	launch 0.14
w:버튼	change -0.12	launch 0.12
w:번	cancel -0.1	correction -0.2
w:번까	launch 0.1
w:번까지	launch 0.1
w:번만	launch 0.12
w:번은	cancel 0.16	other -0.16
w:번째	cancel -0.1	change 0.18	other -0.22
w:번호	cancel -0.1	change -0.15
w:범위	change 0.17	launch -0.16	other -0.1
w:법무	cancel -0.1
w:법인	change -0.12
w:법인카	change -0.11
w:베타	correction -0.15	other -0.19
w:벤더	cancel 0.11
w:변경	cancel -0.28	change 0.15	launch -0.19
w:변동	correction -0.1	launch -0.12
w:별도	launch 0.15	other -0.16
w:병원	other -0.11
w:병행	other -0.1
w:보고	change -0.17	launch -0.11	other 0.12
w:보관	cancel -0.13	change -0.14	correction 0.11	launch 0.13	other -0.21
w:보내	cancel -0.21	change -0.18
w:보내기	correction 0.13	other -0.14
w:보내주	cancel -0.12	change -0.11
w:보류	change 0.15	correction -0.16	launch -0.22	other -0.23
w:보상은	other 0.12
w:보안	change -0.14	correction -0.13
w:보완	cancel -0.11
w:보이	change -0.18	correction -0.14
w:보인	launch 0.11
w:보임	launch 0.12
w:보장	launch 0.11
w:보험	cancel 0.11	other -0.19
w:보호	other -0.12
w:보호자	other -0.1
w:복구	cancel -0.11	change -0.13	correction -0.1	other 0.15
w:복약	other -0.1
w:본부	cancel 0.11
w:볼	change -0.11
w:봄	launch -0.1
w:봐주	cancel -0.18	correction 0.17	launch -0.13	other -0.16
w:봐주세	cancel -0.18	correction 0.18	launch -0.12	other -0.18
w:봤어	cancel -0.12	launch -0.12
w:봤어요	cancel -0.12	launch -0.12
w:부분	other -0.14
w:부탁	change -0.21
w:부탁드	change -0.21
w:부터	cancel -0.28	correction -0.24	launch 0.14
w:분	change -0.25	correction -0.13	other 0.13
w:분기	change -0.19	correction -0.13
w:분당	change -0.12	launch 0.12
w:분들은	change -0.11
w:분만	correction -0.12
w:분실	cancel -0.11
w:분은	correction -0.17
w:불가	launch 0.14	other -0.13
w:불편	other 0.12
w:붙어	launch 0.11
w:비교	change -0.1
w:비대	other -0.14
w:비대면	other -0.14
w:비밀	change -0.12	correction -0.1
w:비용	other -0.1
w:빠졌	change -0.14	correction 0.1	launch -0.13	other -0.18
w:빠짐	change -0.1
w:빼	cancel 0.16	other -0.16
w:사고	other -0.15
w:사내	cancel -0.11	change -0.16	launch -0.14	other 0.16
w:사람	change -0.16	correction 0.1	launch 0.15	other -0.25
w:사람이	launch 0.11	other -0.12
w:사실	launch 0.11
w:사유를	launch 0.1
w:사이	other 0.1
w:사장	change -0.1	launch 0.12
w:사장님	change -0.1	launch 0.12
w:사전	cancel -0.11	correction 0.1
w:사진	correction -0.2
w:삭제	other -0.12
w:상관	launch 0.11
w:상관없	launch 0.11
w:상담	change -0.25	launch 0.12	other -0.12
w:상담사	change -0.16
w:상담실	launch -0.1
w:상반	launch -0.13	other 0.12
w:상반기	launch -0.13	other 0.12
w:상세	change -0.18	other 0.13
w:상태	change -0.1
w:상품	change -0.2	correction -0.13
w:상품은	cancel -0.11	change -0.11
w:상향	change -0.11	other -0.12
w:상호	correction -0.1
w:상호대	correction -0.1
w:새	cancel -0.14	correction -0.12	other -0.17
w:새벽	correction -0.22	other 0.1
w:새벽배	correction -0.12
w:생각	cancel -0.15	change 0.11	correction -0.12	launch -0.16
w:샤워	other -0.11
w:샤워실	other -0.11
w:서류	cancel -0.11	change -0.15
w:서버	cancel -0.11	correction -0.16	launch -0.12	other 0.13
w:서비	change -0.12	launch -0.13	other 0.16
w:서비스	change -0.12	launch -0.13	other 0.16
w:서울	cancel -0.12	other -0.11
w:선물	other -0.13
w:선물하	cancel -0.12	change -0.12
w:선생	cancel -0.12
w:선생님	cancel -0.12
w:설명	change -0.16	correction -0.12
w:설문	correction -0.12	other 0.15
w:설정	cancel -0.15	change -0.22	correction -0.17	launch 0.26	other -0.15
w:설치	cancel -0.1
w:세금	change -0.11	launch 0.15	other -0.16
w:세금계	change -0.11	launch 0.15	other -0.16
w:세대	change -0.1	launch 0.15	other -0.15
w:센터	cancel -0.11	change -0.16	correction -0.11
w:소방	launch -0.11
w:소수	other -0.13
w:소수점	other -0.13
w:소식	change 0.13	correction -0.1
w:소지	change -0.1
w:소진	launch 0.12
w:소진되	launch 0.1
w:속	change -0.12
w:손을	cancel 0.1
w:수	cancel -0.19	change -0.12	correction -0.19	launch 0.14
w:수거	other -0.17
w:수도	change -0.17	other -0.16
w:수도권	change -0.1	other -0.13
w:수수	change -0.18	other -0.14
w:수수료	change -0.18	other -0.14
w:수요	cancel -0.18	correction -0.14	other 0.1
w:수요일	cancel -0.18	correction -0.14	other 0.1
w:수정	cancel -0.12	launch -0.14
w:수하	cancel -0.11	launch -0.16	other 0.15
w:수하물	cancel -0.11	launch -0.16	other 0.15
w:순번	launch 0.1
w:순서	correction -0.12	other 0.15
w:순서대	change -0.11	launch -0.17	other 0.18
w:숫자	change -0.13	correction 0.12	other -0.11
w:스레	cancel -0.11	correction -0.11
w:스레드	cancel -0.11	correction -0.11
w:스크	other -0.12
w:스펙	change -0.17	launch -0.17	other 0.12
w:승급	cancel -0.13	correction -0.15
w:승인	change -0.1	launch -0.17	other 0.11
w:시	cancel -0.17	change -0.21	launch 0.22	other -0.11
w:시각	cancel -0.11	launch -0.12
w:시간	cancel -0.18	correction -0.15
w:시간당	launch 0.1
w:시간만	change 0.13	other -0.11
w:시간은	other -0.11
w:시까	change -0.11
w:시까지	change -0.11
w:시내	cancel -0.1	launch -0.12
w:시내버	cancel -0.1	launch -0.12
w:시로	cancel -0.21	change 0.11	launch -0.28
w:시부	cancel -0.18	change -0.18
w:시부터	cancel -0.15	change -0.17
w:시세	other -0.17
w:시스	launch -0.12	other 0.14
w:시스템	launch -0.12	other 0.14
w:시안	cancel -0.12	change -0.14	launch -0.13	other 0.16
w:시에	cancel -0.24	correction -0.3
w:시예	launch -0.11	other -0.14
w:시예요	launch -0.11	other -0.14
w:시입	launch -0.11
w:시입니	launch -0.11
w:시작	other -0.21
w:시작일	change 0.1	launch -0.13	other -0.12
w:시작하	launch 0.12
w:시작합	cancel -0.12	correction -0.1
w:시즌	cancel 0.13	correction -0.15	other -0.1
w:시행	change 0.13	launch -0.11	other -0.2
w:시행일	cancel -0.13	change 0.13	correction -0.13	other -0.14
w:신고	cancel -0.16	correction -0.15
w:신고는	launch 0.1
w:신규	cancel -0.15	correction -0.18
w:신분	change -0.17
w:신청	other -0.14
w:신청은	cancel -0.12	correction -0.11	other 0.16
w:신청하	other -0.17
w:실손	other -0.13
w:실시	change -0.14	launch 0.12
w:실시간	change -0.13	launch 0.15	other -0.12
w:심사	other -0.21
w:심사가	other -0.16
w:심야	launch -0.12	other -0.12
w:썼습	other -0.12
w:썼습니	other -0.12
w:쓰는	correction -0.1
w:쓰실	other -0.1
w:쓴	change -0.13	other -0.1
w:쓸	change -0.12	correction -0.11	other -0.17
w:아	change -0.1
w:아까	correction -0.15	launch -0.16
w:아니	correction 0.2	launch -0.1	other -0.25
w:아니고	cancel -0.17	correction 0.15	other -0.24
w:아니라	correction 0.13	other -0.21
w:아닌	change -0.11	launch 0.13
w:아님	cancel 0.13	change -0.13	other -0.13
w:아이	change -0.22
w:아직	cancel -0.12	change -0.16	correction -0.26	launch 0.11
w:아직이	cancel -0.11
w:아침	change -0.16
w:안	cancel 0.11	correction -0.33	other -0.12
w:안내	launch -0.14
w:안내문	cancel -0.11	launch -0.11
w:안내하	other -0.12
w:안녕	launch 0.17
w:안녕하	launch 0.17
w:안드	other -0.19
w:안드로	other -0.1
w:안심	other -0.11
w:안에	change -0.23	correction -0.13	launch 0.23	other -0.24
w:안정	launch -0.11	other 0.16
w:않기	cancel 0.14	other -0.14
w:않기로	cancel 0.14	other -0.14
w:않는	other -0.15
w:않는다	other -0.14
w:않습	cancel 0.12	correction -0.14	other -0.19
w:않습니	cancel 0.12	correction -0.14	other -0.19
w:알려드	correction -0.12
w:알림	other -0.3
w:알림이	launch 0.1
w:앗	cancel -0.11	change -0.16	correction 0.13	other -0.11
w:앞당	other -0.14
w:앱	correction -0.24	launch 0.16	other -0.14
w:앱에	cancel -0.2	change -0.16	correction -0.12	launch 0.22	other -0.13
w:앱에서	cancel -0.19	change -0.13	correction -0.1	launch 0.19	other -0.11
w:앱으	launch 0.12	other -0.11
w:앱으로	launch 0.12	other -0.11
w:야간	change -0.19	launch 0.11	other -0.21
w:약속	launch -0.13	other -0.17
w:양식	cancel -0.11	change -0.11	correction -0.11	launch -0.1	other 0.13
w:얘기	change -0.14	launch -0.13	other 0.12
w:어	other -0.11
w:어디	cancel -0.11	change -0.13	correction -0.11	other 0.16
w:어떨	other 0.1
w:어떨까	other 0.1
w:어떻	cancel -0.13	correction -0.13
w:어떻게	cancel -0.13	correction -0.13
w:어렵	change 0.15	other -0.14
w:어르	launch 0.13
w:어르신	launch 0.13
w:어제	change -0.19	launch -0.19
w:억	other -0.13
w:언제	change -0.16	launch 0.11
w:얼리	change 0.13	correction -0.13	other -0.16
w:얼리체	change 0.13	correction -0.1
w:업로	launch 0.12
w:업로드	launch 0.12
w:없는	change -0.14	launch 0.16
w:없다	launch 0.1	other -0.11
w:없다고	other -0.11
w:없던	cancel 0.17	change -0.12	correction -0.14	launch -0.13	other -0.16
w:없습	cancel 0.14	change -0.15	correction -0.27
w:없습니	cancel 0.14	change -0.15	correction -0.27
w:없어	correction -0.16
w:없어요	correction -0.14
w:없으	cancel 0.1	change -0.14	other -0.2
w:없으니	cancel 0.14	launch -0.13	other -0.1
w:없음	correction -0.25	other -0.11
w:없이	change -0.13	launch 0.18	other -0.15
w:에	cancel -0.12	correction -0.15	launch -0.1
w:에서	cancel -0.12
w:에어	launch -0.15	other 0.18
w:여기	cancel -0.16
w:여부	change -0.14	correction -0.1	launch -0.15	other 0.1
w:여부는	launch -0.11
w:여수	cancel 0.1
w:여쭤	other -0.1
w:연	launch 0.15	other -0.14
w:연결해	launch 0.11
w:연계	correction -0.1
w:연기	cancel -0.18	change 0.21	correction -0.14	launch -0.1	other -0.18
w:연기합	cancel -0.13	change 0.15	correction -0.13	other -0.14
w:연락	change -0.12
w:연말	cancel -0.13	change -0.17	other 0.12
w:연장	cancel -0.12	change 0.2	launch -0.13	other -0.19
w:연장됩	change 0.16	launch -0.13
w:연체	launch 0.1
w:열려	other -0.16
w:열려요	other -0.14
w:열리	other -0.1
w:열립	cancel -0.18	change -0.13	launch 0.1
w:열립니	cancel -0.18	change -0.13	launch 0.1
w:열어	change -0.15	launch 0.11	other -0.1
w:열어요	change -0.11	other -0.14
w:엽니	cancel -0.16	correction -0.12	other -0.17
w:엽니다	cancel -0.16	correction -0.12	other -0.17
w:영수	cancel -0.17	change -0.12	correction -0.12	launch 0.1
w:영수증	cancel -0.17	change -0.12	correction -0.12	launch 0.1
w:영어	correction -0.13	other -0.19
w:영업	launch 0.19	other -0.2
w:영업일	cancel -0.13	launch 0.18	other -0.14
w:영향	cancel -0.18	change -0.16	correction -0.1	launch -0.17	other 0.21
w:예고	other -0.11
w:예매	launch -0.11	other -0.1
w:예산	correction -0.12
w:예산이	change -0.12	correction -0.11
w:예상	cancel -0.18	correction -0.15
w:예약	correction -0.12	launch 0.17	other -0.32
w:예약이	change -0.11
w:예정	correction -0.2	other -0.36
w:예정대	launch -0.14	other -0.17
w:예정이	correction -0.11	other -0.19
w:오기	change -0.15	correction 0.16	launch -0.11	other -0.18
w:오늘	cancel -0.12	change -0.28	correction -0.16	launch -0.26	other 0.3
w:오늘은	cancel -0.13	other 0.14
w:오류	cancel -0.17	correction -0.12	other 0.1
w:오릅	launch 0.17	other -0.17
w:오릅니	launch 0.17	other -0.17
w:오면	cancel -0.16	change -0.2	correction -0.14	other 0.16
w:오전	cancel -0.28
w:오전에	cancel -0.13	change -0.13	correction -0.11	other 0.14
w:오타	change -0.14	correction 0.19	launch -0.14	other -0.16
w:오픈	cancel -0.12	correction -0.42
w:오픈은	launch -0.1
w:오픈이	change -0.16	launch 0.14
w:오픈입	launch 0.12	other -0.14
w:오픈하	cancel -0.19	change -0.15	correction -0.12	launch -0.24	other 0.23
w:오픈한	cancel -0.13	change -0.11	launch -0.15	other 0.16
w:오픈합	cancel -0.11	change -0.2	launch 0.15
w:올라	cancel 0.1
w:올려	change -0.13	correction -0.11	launch -0.15	other 0.13
w:올렸	cancel -0.19	launch -0.16	other 0.16
w:올렸습	cancel -0.16	launch -0.15	other 0.12
w:올리	cancel -0.13	correction -0.13
w:올린	cancel -0.15	change -0.14	correction 0.17	other -0.21
w:올해	cancel 0.13	other -0.14
w:옮겨	other 0.1
w:완료	change -0.14	correction -0.14	other 0.17
w:왜	launch 0.13	other -0.12
w:외국	other -0.14
w:외국인	other -0.14
w:외래	launch 0.12
w:요구	other -0.11
w:요금	cancel -0.16
w:요금은	other -0.1
w:요금제	change -0.12	other 0.1
w:요약	other -0.1
w:요일	other -0.11
w:요청	cancel -0.11	change -0.14
w:요청은	change -0.14	launch 0.17
w:우리	cancel -0.18	other 0.1
w:우리도	cancel -0.1	change -0.11	correction -0.11	launch -0.15	other 0.14
w:우선	change -0.12
w:운영	launch -0.16
w:워크	cancel -0.12	correction -0.15	launch -0.17	other 0.14
w:워크스	change 0.1	launch -0.11
w:원	change -0.16	launch 0.18	other -0.32
w:원격	cancel -0.12	change -0.13	launch 0.14	other -0.12
w:원부	launch 0.13	other -0.11
w:원부터	launch 0.13	other -0.11
w:원에	other -0.11
w:원에서	other -0.11
w:원으	cancel -0.18	correction -0.16	launch 0.17
w:원으로	cancel -0.18	correction -0.16	launch 0.17
w:원이	correction 0.11	other -0.21
w:원이에	cancel 0.1
w:원인	cancel -0.11	change -0.15	correction -0.11	launch -0.17	other 0.22
w:원입	cancel -0.1	other -0.1
w:원입니	cancel -0.1	other -0.1
w:월	correction -0.2
w:월에	correction -0.14
w:웹	change -0.14
w:위	cancel -0.12	launch -0.13
w:위약	cancel -0.16	correction -0.11	launch 0.18	other -0.2
w:위약금	cancel -0.16	correction -0.11	launch 0.18	other -0.19
w:위에	correction 0.11
w:위치	other -0.12
w:유저	other -0.12
w:유지	cancel 0.16	correction -0.21	launch -0.16	other -0.23
w:으로	cancel -0.15	other -0.26
w:은	cancel -0.16	other -0.19
w:은행	cancel -0.11	change -0.12	launch -0.12	other 0.15
w:의견	change -0.14	correction -0.12	launch -0.12	other 0.15
w:의료	other -0.11
w:이	change -0.27	correction 0.13
w:이걸	cancel -0.16	change -0.15
w:이걸로	cancel -0.16	change -0.15
w:이름	cancel -0.11	change -0.12	other -0.11
w:이메	launch 0.12	other -0.13
w:이메일	launch 0.12	other -0.13
w:이미	other -0.17
w:이번	cancel 0.13	change -0.12	correction -0.25	launch -0.12
w:이번에	cancel 0.15	other -0.17
w:이번엔	cancel 0.12	other -0.11
w:이상	cancel -0.26	launch 0.14	other -0.12
w:이상만	cancel -0.11	other -0.17
w:이용	change -0.13	correction -0.16
w:이의	other -0.13
w:이전	launch 0.1
w:이제	cancel -0.1
w:이중	launch -0.15
w:이중화	launch -0.11	other 0.13
w:이체	cancel -0.14	change -0.11	other 0.1
w:이틀	cancel -0.18	change 0.16	correction -0.17	other -0.18
w:이하	launch 0.14
w:이후	cancel -0.14	change -0.23	launch 0.19	other -0.17
w:이후에	launch 0.13	other -0.12
w:익영	launch 0.11
w:익영업	launch 0.11
w:인	cancel -0.1
w:인력	launch -0.11
w:인사	cancel -0.1	change -0.16	other 0.15
w:인사팀	other 0.11
w:인원	correction 0.1	other -0.16
w:인증	cancel -0.18	correction -0.18	launch 0.1	other -0.15
w:인증서	other 0.11
w:일	other -0.14
w:일간	launch 0.12
w:일괄	change -0.13	launch 0.13	other -0.15
w:일까	cancel -0.11
w:일까지	cancel -0.11
w:일단	cancel -0.14	change 0.15	correction -0.11	launch -0.17	other -0.13
w:일로	correction 0.12	launch -0.15	other -0.22
w:일반	launch 0.15
w:일부	cancel -0.21	change -0.24	correction -0.12
w:일부터	cancel -0.14	change -0.17
w:일시	change -0.12
w:일에	cancel -0.24	other -0.23
w:일이	change -0.12	correction 0.13	other -0.18
w:일입	other -0.14
w:일입니	other -0.14
w:일자로	change -0.11
w:일정	cancel -0.13	correction -0.28	launch -0.18	other 0.12
w:일정은	change 0.14	launch -0.12	other -0.14
w:일정이	cancel -0.16	correction -0.15
w:일주	cancel -0.19	change 0.2	correction -0.18	other -0.25
w:일주일	cancel -0.19	change 0.2	correction -0.18	other -0.25
w:읽어	cancel -0.1
w:임대	launch 0.11
w:입니	cancel -0.21	change -0.19	correction 0.17	launch -0.12
w:입니다	cancel -0.21	change -0.19	correction 0.17	launch -0.12
w:입력	other -0.14
w:입사	other 0.12
w:입장	launch 0.11	other -0.11
w:입장료	launch 0.1	other -0.11
w:입주	change 0.14	correction -0.12	other -0.18
w:입주민	change 0.15	correction -0.12	other -0.16
w:입찰	cancel -0.14	correction -0.15
w:있고	correction -0.12
w:있나	launch -0.11	other 0.13
w:있나요	launch -0.11	other 0.13
w:있는	cancel -0.19	change -0.27
w:있는데	cancel -0.12	change -0.15	launch -0.16
w:있다는	launch 0.1
w:있습	cancel -0.11	change -0.26	correction -0.21	other 0.21
w:있습니	cancel -0.11	change -0.26	correction -0.21	other 0.21
w:있어	cancel -0.18	change -0.14
w:있어서	correction -0.12
w:있어요	cancel -0.14	change -0.27	correction -0.19	launch 0.12
w:있었	cancel -0.13	change -0.14	correction 0.15	other -0.19
w:있었어	cancel -0.13	change -0.13	correction 0.15	other -0.17
w:있으	change -0.15	correction -0.12
w:있으니	other 0.11
w:있으면	change -0.12
w:있을	launch 0.15	other -0.11
w:있음	change -0.12	launch 0.15	other -0.15
w:자녀	change -0.11	launch 0.19	other -0.17
w:자동	other -0.44
w:자동이	change -0.11	correction 0.12	other -0.11
w:자료	cancel -0.11
w:자료는	launch -0.13	other 0.17
w:자정	other -0.13
w:자체	launch -0.12
w:작가	change -0.1
w:작년	change -0.12	other -0.17
w:작성	change -0.12	launch 0.11
w:작업	change -0.13	launch -0.19	other 0.21
w:작업으	launch -0.14	other 0.14
w:작업이	launch -0.11	other 0.13
w:잔여	change -0.11	launch 0.16	other -0.1
w:잘	cancel -0.18	change -0.14	correction -0.19	launch -0.12	other 0.21
w:잘못	cancel -0.17	change -0.19	correction 0.24	launch -0.16	other -0.24
w:잠정	cancel -0.11	change 0.12	other -0.13
w:잡아	cancel 0.11	launch -0.15
w:잡을	cancel -0.1	change -0.19	other 0.18
w:잡을게	change -0.15	other 0.15
w:잡히	cancel -0.12	change 0.13	other -0.11
w:잡히면	cancel -0.12	change 0.13	other -0.11
w:장기	launch 0.11
w:장바	change -0.11	correction -0.13
w:장바구	change -0.11	correction -0.13
w:장소	cancel -0.11	change -0.13	correction -0.13	launch -0.12	other 0.16
w:장애	change -0.11	other 0.11
w:장에	cancel -0.15	change 0.15	correction -0.14	other -0.18
w:장에서	cancel -0.15	change 0.15	correction -0.14	other -0.18
w:재개	cancel 0.16	change -0.12	other -0.18
w:재고	cancel -0.1
w:재공	change 0.14	launch -0.12	other -0.14
w:재공지	change 0.14	launch -0.12	other -0.14
w:재무	change -0.14
w:저녁	cancel -0.13	correction -0.13	launch 0.12
w:저장	launch 0.12	other -0.16
w:적립	other -0.1
w:적어	other 0.11
w:적었	cancel -0.1	change -0.12	correction 0.19	launch -0.11	other -0.18
w:적용	cancel -0.17	correction -0.12	other -0.26
w:적용되	launch 0.11
w:전	cancel -0.11	correction -0.12
w:전국	cancel -0.11	change -0.16	launch 0.19	other -0.15
w:전까	cancel -0.1	launch 0.18	other -0.23
w:전까지	cancel -0.1	launch 0.18	other -0.23
w:전달	cancel -0.11
w:전면	cancel 0.13	change -0.1	launch -0.13	other -0.11
w:전부	change -0.11	launch 0.17	other -0.17
w:전액	change -0.12	other -0.21
w:전용	launch 0.12
w:전월	change -0.12
w:전이	cancel -0.11
w:전이라	launch 0.11	other -0.13
w:전자	launch 0.15	other -0.13
w:전체	cancel -0.1
w:전화	change -0.1
w:절대	correction 0.11	other -0.11
w:절반	correction -0.15	other -0.1
w:절반이	correction -0.11	launch -0.11
w:점검	cancel -0.21	correction -0.19	launch -0.16	other 0.18
w:점검이	cancel -0.12	change -0.14	launch -0.17	other 0.18
w:점심	cancel -0.19	change -0.2	correction -0.16	launch -0.2	other 0.25
w:접속	launch -0.12	other 0.17
w:접속이	launch -0.11	other 0.16
w:접수	change -0.13
w:접수는	cancel 0.1
w:접습	cancel 0.14	correction -0.11	other -0.11
w:접습니	cancel 0.14	correction -0.11	other -0.11
w:정기권	launch -0.14	other -0.1
w:정기배	change 0.11	other -0.14
w:정기점	cancel -0.13	change -0.11
w:정도	launch -0.13
w:정리	cancel -0.16	correction -0.15	other 0.15
w:정리해	cancel -0.11	other 0.12
w:정산	change -0.27	correction -0.11
w:정상	change -0.17	correction -0.16	launch -0.14	other 0.19
w:정상이	launch -0.12	other 0.17
w:정상화	other 0.12
w:정정	cancel -0.16	change -0.21	correction 0.23	launch -0.14	other -0.21
w:정정합	cancel -0.11	change -0.14	correction 0.15	other -0.14
w:정책	change -0.14
w:제가	change -0.17	correction 0.15	launch -0.16
w:제목	launch 0.11
w:제보	cancel -0.11	other -0.14
w:제외	other -0.2
w:제주	cancel -0.17	change -0.18	other 0.13
w:제출	cancel -0.12
w:제한	cancel -0.13
w:제휴	change -0.14
w:조건	cancel -0.15
w:조금	other 0.11
w:조정	cancel -0.15	correction -0.18
w:조회	cancel -0.18
w:좀	cancel -0.12	change -0.11	launch -0.14	other 0.15
w:종료	correction -0.13
w:종료일	change 0.11
w:종료합	launch 0.11	other -0.1
w:종이	change -0.12	launch 0.21	other -0.19
w:좋겠	launch -0.1	other 0.12
w:좋겠어	launch -0.1	other 0.12
w:좋은	change 0.13	correction -0.11
w:좌석	correction -0.1
w:죄송	correction 0.13	launch -0.12	other -0.13
w:죄송합	cancel -0.12	change -0.11	correction 0.12	launch -0.16
w:주	cancel -0.33	change 0.11	other -0.13
w:주말	other -0.19
w:주문	cancel -0.1	change -0.28	launch 0.17
w:주문은	change -0.1
w:주민	launch 0.13	other -0.1
w:주세	change -0.11
w:주세요	change -0.11
w:주소	other -0.11
w:주시고	launch 0.13
w:주차	correction -0.25
w:준비	correction -0.11	other -0.22
w:준비가	change 0.14	launch -0.11	other -0.1
w:줄	change -0.11	launch -0.11
w:줄어	launch 0.13
w:줄었	cancel -0.15	change 0.21	correction -0.15	launch -0.16	other -0.19
w:줄여	change 0.11	launch -0.11
w:줄여서	change 0.11	launch -0.11
w:줄입	other -0.1
w:줄입니	other -0.1
w:중	change -0.11	other -0.15
w:중단	change -0.14
w:중복	launch -0.12	other 0.15
w:중순	other -0.11
w:중에	change -0.2	correction -0.11
w:중이	cancel -0.11	correction -0.14	launch -0.14	other 0.14
w:중입	cancel -0.11	correction -0.13
w:중입니	cancel -0.11	correction -0.13
w:증권	launch 0.11	other -0.13
w:지금	correction -0.15
w:지금은	launch -0.13	other 0.16
w:지금처	change 0.1	launch -0.11
w:지급	cancel -0.11	other 0.1
w:지나	launch 0.17
w:지나면	launch 0.11
w:지난	correction -0.14	launch -0.14	other 0.14
w:지난주	launch -0.2	other 0.12
w:지방	other -0.1
w:지역	cancel -0.11	other -0.11
w:지연	cancel -0.16	correction -0.17	launch -0.18	other 0.13
w:지원	cancel -0.16	other -0.19
w:지적	other -0.11
w:지점	change -0.17	correction -0.1	launch 0.21	other -0.26
w:지정	change -0.16
w:지참	launch -0.11	other 0.12
w:지표	other 0.11
w:지하	change -0.13
w:진료	cancel -0.16
w:진료비	correction -0.12
w:진짜	cancel -0.12	change -0.13	launch -0.15	other 0.15
w:진행	correction -0.15
w:진행합	change -0.11
w:질문	cancel -0.12	change -0.11	correction -0.12
w:집보	correction -0.11	other 0.12
w:집보기	correction -0.11	other 0.12
w:쪽	other 0.14
w:차	correction -0.16	other -0.12
w:차단	launch 0.12
w:차액	launch 0.13	other -0.11
w:참가	change -0.12	launch -0.2	other 0.21
w:참고	cancel -0.15	correction -0.14	launch -0.11	other 0.17
w:참석	launch -0.13	other 0.14
w:찾아	change -0.12	launch 0.17	other -0.18
w:채널	launch 0.12	other -0.1
w:채용	change -0.14	launch -0.13	other 0.16
w:챗봇	cancel -0.15	correction -0.12	other -0.14
w:처리	change -0.18	launch 0.11	other -0.13
w:천	change -0.16
w:천원	change -0.14	launch 0.1
w:철회	cancel 0.19	correction -0.14	launch -0.15	other -0.17
w:철회합	cancel 0.14	launch -0.13	other -0.12
w:첨부	other 0.1
w:첫	cancel -0.16
w:청구	other -0.15
w:청소	other 0.13
w:체크	cancel -0.16	change -0.18	correction -0.17	other 0.17
w:초대	other -0.1
w:초대받	launch -0.1
w:초등	launch 0.12	other -0.1
w:초안	cancel -0.13	correction -0.11	other 0.11
w:총무	cancel -0.11
w:총무팀	launch -0.11	other 0.13
w:최대	cancel -0.15	change -0.19	launch 0.2	other -0.23
w:최소	cancel -0.1
w:최신	change -0.1
w:추가	launch 0.1	other -0.23
w:추천	cancel -0.13	change -0.18	other 0.16
w:출금	change -0.14	launch 0.11	other -0.16
w:출발	change -0.1	launch 0.13
w:출석	other -0.1
w:출석체	other -0.1
w:출시	correction -0.11
w:출장	cancel -0.13
w:출장비	cancel -0.12
w:취소	cancel 0.17	change -0.2	correction -0.24
w:취소되	other -0.11
w:층	change -0.14	launch -0.15	other 0.19
w:카드	correction -0.16
w:카셰	change -0.12
w:카셰어	change -0.12
w:카피	other 0.1
w:캐시	launch 0.1
w:캘린	change -0.12	launch -0.15	other 0.14
w:캘린더	change -0.12	launch -0.15	other 0.14
w:켜야	launch 0.11
w:켜요	launch 0.1
w:켭니	cancel -0.14	launch 0.11	other -0.17
w:켭니다	cancel -0.14	launch 0.11	other -0.17
w:코드	other -0.1
w:쿠폰	cancel -0.14	change -0.16
w:크래	launch -0.1
w:크래시	launch -0.1
w:킥보	correction -0.13
w:킥보드	correction -0.13
w:타임딜	other -0.17
w:태블	launch 0.11
w:태블릿	launch 0.11
w:택배	other -0.12
w:테스	launch -0.15
w:테스트	launch -0.15
w:토	correction -0.14	launch -0.19	other 0.17
w:토요	change -0.16
w:토요일	change -0.16
w:통과	launch 0.11
w:통보	correction 0.11	other -0.11
w:통신사	other 0.11
w:통합	cancel -0.12	launch 0.16	other -0.21
w:통화	launch 0.12	other -0.12
w:퇴근	other 0.19
w:투표	change 0.17	correction -0.16	launch -0.1
w:틀렸	cancel -0.14	change -0.14	correction 0.18	other -0.19
w:티켓	launch 0.12	other -0.12
w:팀장	correction -0.11
w:파트로	launch 0.13	other -0.12
w:판매	correction -0.13	other -0.17
w:패치	cancel -0.12	correction -0.11	other 0.13
w:패치에	correction -0.1
w:페이	correction -0.12
w:페이지	launch -0.1
w:편의	other -0.13
w:편의점	other -0.13
w:포인	cancel -0.12
w:포인트	cancel -0.12
w:포장	launch 0.11
w:표시	change -0.12	launch 0.2	other -0.19
w:푸시	change -0.17
w:품질	launch 0.12
w:프로	launch 0.12	other -0.11
w:프리	launch 0.11
w:프리미	launch 0.11
w:플랜	launch 0.12
w:필터	other -0.16
w:하기	other -0.15
w:하기로	other -0.15
w:하는	cancel 0.15	change -0.11	correction -0.1	other -0.12
w:하니	cancel 0.11	other -0.11
w:하루	cancel -0.11	correction -0.36
w:하면	cancel -0.16	change -0.17	correction -0.17	launch 0.11
w:하시	change -0.2	correction -0.1
w:하이	correction -0.12
w:하이패	correction -0.12
w:하지	cancel 0.12	change -0.1	launch -0.13
w:학부	other -0.12
w:학부모	other -0.12
w:한	change 0.15	correction -0.11	other -0.37
w:한국	launch 0.11
w:한국어	launch 0.11
w:한도	cancel -0.11	other -0.13
w:할	launch 0.11
w:할부	correction 0.1
w:할인	other -0.23
w:합니	cancel 0.17	correction -0.21
w:합니다	cancel 0.17	correction -0.21
w:항의	launch 0.11
w:해결	launch -0.1	other 0.12
w:해당	launch -0.1	other 0.1
w:해서	correction -0.11	launch -0.13
w:해서요	correction -0.1	launch -0.16
w:해외	change -0.11	other -0.13
w:해요	other -0.12
w:해주	correction -0.15
w:해주세	correction -0.13
w:했던	other -0.11
w:했습	cancel 0.11	correction -0.13	other -0.16
w:했습니	cancel 0.11	correction -0.13	other -0.16
w:했어	cancel 0.15	correction -0.17	launch -0.12	other -0.19
w:했어요	cancel 0.15	correction -0.17	launch -0.12	other -0.19
w:행사	cancel -0.14	correction -0.11
w:헬멧	correction -0.1
w:헷갈	change -0.11
w:현황	launch -0.1	other 0.12
w:협력	cancel -0.12	correction -0.11
w:협력사	cancel -0.12	correction -0.11
w:혹시	change -0.15	correction -0.12
w:홀드	cancel 0.15	change -0.16	other -0.17
w:홈	launch 0.14
w:화	cancel -0.19
w:화면	cancel -0.15	change -0.2	correction -0.15	launch 0.22	other -0.14
w:화요	cancel -0.15	change -0.15
w:화요일	cancel -0.15	change -0.15
w:확대	correction -0.15	other -0.17
w:확인	cancel -0.28	change -0.25	launch -0.16	other 0.23
w:확인했	cancel -0.18	change -0.18	launch -0.18	other 0.14
w:확정	cancel -0.16	correction -0.15	launch 0.18	other -0.12
w:확정되	change -0.11	launch 0.16	other -0.12
w:환급	change 0.15	launch -0.14
w:환불	cancel 0.17	change -0.29	correction -0.21
w:환승	other -0.12
w:회	cancel -0.15	change -0.24	launch 0.19	other -0.11
w:회고	change -0.11	launch -0.1	other 0.12
w:회까	other -0.12
w:회까지	other -0.12
w:회선	change -0.1
w:회식	cancel -0.2	change -0.12	correction -0.1	launch -0.12	other 0.19
w:회원	cancel -0.19	correction -0.12	launch 0.11
w:회원만	launch 0.11	other -0.11
w:회의	cancel -0.19	change -0.19	correction -0.17	launch 0.12
w:회의실	cancel -0.1	change -0.17	launch 0.11
w:회차	change -0.1	other -0.12
w:횟수	change -0.13
w:후	correction -0.1	launch 0.12	other -0.24
w:후불	change -0.11	other -0.11
w:훈련	launch -0.11	other 0.19
w:휴가	change -0.14	launch -0.11	other 0.13
w:휴대	launch 0.1
w:휴대폰	launch 0.1
w:휴면	launch 0.12
""")
