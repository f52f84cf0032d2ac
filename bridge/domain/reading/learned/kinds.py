"""How much each cue tells of a note's kind. Made by `python -m benchmarks.train_reading`."""

from bridge.domain.reading.learned import weights

WEIGHTS = weights("""
2:0 0	cancel -0.32	launch -0.14	other 0.13
2:0 at	change -0.1
2:0 da	other -0.11
2:0 gb	change -0.11	correction 0.1	other -0.11
2:0 h	change 0.1
2:0 in	change -0.12
2:0 k	cancel 0.11	launch -0.12	other -0.15
2:0 kg	change -0.12
2:0 pm	cancel -0.15	change -0.19	other 0.15
2:0 st	cancel -0.11
2:0 th	other -0.1
2:0 가	cancel -0.1
2:0 개	change -0.16	launch 0.13	other -0.2
2:0 개까	launch 0.14	other -0.11
2:0 개소	other -0.12
2:0 개시	change 0.11	launch -0.1
2:0 개월	change -0.12	launch 0.19	other -0.13
2:0 건	change -0.1	correction -0.12	launch -0.18	other 0.12
2:0 결제	change -0.11	other 0.11
2:0 곳	cancel -0.1	launch 0.17	other -0.17
2:0 금	cancel -0.1
2:0 까지	change -0.16	correction -0.14
2:0 년	cancel -0.1	change -0.12
2:0 년이	correction 0.13	other -0.13
2:0 는	cancel -0.11	other -0.15
2:0 대상	launch 0.12
2:0 로	cancel -0.24
2:0 로그	cancel -0.11	change -0.11	launch -0.12	other 0.16
2:0 만	cancel -0.28
2:0 만원	change -0.17
2:0 명	cancel -0.11	change -0.13	other 0.13
2:0 목	launch -0.1
2:0 배	other -0.11
2:0 번	cancel -0.11	change -0.18	correction -0.1	other 0.19
2:0 부터	cancel -0.17	correction -0.11
2:0 분	change -0.16	correction -0.17	launch 0.23	other -0.16
2:0 분기	cancel -0.11
2:0 상세	change -0.12	other 0.11
2:0 세	launch 0.12	other -0.13
2:0 수	cancel -0.17	other -0.11
2:0 시	cancel -0.26	change -0.17	launch 0.15
2:0 시간	change -0.2	correction -0.11	launch 0.15
2:0 시까	change -0.14
2:0 시로	cancel -0.14	change 0.16	launch -0.27	other -0.23
2:0 시부	cancel -0.18	change -0.16
2:0 시에	cancel -0.23	correction -0.25	other -0.1
2:0 시입	launch -0.1
2:0 시행	cancel -0.11
2:0 에	correction -0.1	launch -0.14	other 0.13
2:0 에서	other -0.1
2:0 오전	other -0.11
2:0 오픈	launch -0.1
2:0 원	change -0.18	launch 0.18	other -0.21
2:0 원부	launch 0.14	other -0.13
2:0 원으	cancel -0.12	correction -0.11
2:0 원이	other -0.16
2:0 원입	other -0.11
2:0 월	correction -0.33
2:0 월에	correction -0.15
2:0 은	cancel -0.12	other -0.2
2:0 이상	change -0.11	launch 0.16	other -0.14
2:0 인	cancel -0.14	launch 0.18
2:0 일간	launch 0.11	other -0.12
2:0 일까	cancel -0.14	launch -0.13	other 0.12
2:0 일로	cancel -0.21	correction 0.16	other -0.2
2:0 일부	cancel -0.14	change -0.15
2:0 일에	cancel -0.1	change 0.13	correction -0.12	other -0.17
2:0 일이	cancel -0.18	correction 0.16	other -0.15
2:0 일입	other -0.11
2:0 일자	change -0.12
2:0 입니	cancel -0.11	launch -0.1
2:0 장	launch 0.12
2:0 전체	change -0.16	launch 0.11
2:0 주차	change -0.11	launch -0.16	other 0.18
2:0 차	correction -0.11	other -0.11
2:0 천	change -0.14
2:0 천원	cancel -0.11	change -0.16	launch 0.18	other -0.13
2:0 층	change -0.12	launch -0.11	other 0.15
2:0 토	correction -0.13	launch -0.14	other 0.17
2:0 학년	other -0.11
2:0 화	cancel -0.22
2:0 회	cancel -0.13	change -0.16
2:0 회까	other -0.1
2:an ab	other -0.1
2:at 출금	other -0.13
2:ca t	launch 0.1
2:co 0	other -0.1
2:d 0	launch 0.15	other -0.11
2:da 0	change -0.11	other 0.12
2:de 0	cancel -0.18	correction -0.14
2:fe 0	cancel -0.1
2:fo th	cancel -0.16	launch -0.15
2:fr th	change -0.13
2:he up	cancel -0.11
2:if a	launch 0.11
2:in ap	cancel 0.1
2:in in	launch 0.11
2:in no	cancel -0.13	change -0.12	other 0.12
2:in re	other -0.13
2:in th	launch -0.13
2:io 0	launch 0.11
2:ja 0	cancel -0.12
2:ma 0	launch 0.1
2:oc 0	other -0.1
2:of th	launch -0.12
2:on mo	other -0.11
2:on th	correction -0.1	launch -0.11
2:on we	launch 0.12
2:qu on	launch 0.11
2:re 0	change -0.1	launch 0.13
2:re on	change -0.11	other 0.1
2:ro ou	launch 0.1
2:se la	cancel -0.11	correction -0.1	other 0.12
2:sh in	cancel 0.11
2:th 0	cancel -0.18	correction -0.11	launch -0.1
2:th is	change -0.11
2:th st	change -0.1
2:to 0	launch 0.11
2:to de	cancel -0.1	change 0.12
2:tu 0	launch 0.1
2:up to	launch 0.2	other -0.12
2:v 0	cancel -0.12
2:we on	launch 0.15
2:we re	correction -0.11
2:wi be	launch -0.1
2:x 0	change -0.11	other -0.11
2:가능 0	launch 0.15
2:가족 마일	change -0.1
2:강남 0	change -0.11
2:같은 날	other -0.11
2:개 지점	launch 0.11	other -0.11
2:건 안	other -0.1
2:건당 0	other -0.14
2:결제 0	change -0.13
2:공사 0	other 0.11
2:교육 안내	launch -0.11
2:그대 0	change 0.11	correction -0.12	launch -0.13
2:그대 갑니	change -0.12
2:금요 0	change 0.11	correction -0.13	other -0.13
2:금일 0	change -0.13
2:급한 건	change -0.11	other 0.13
2:기간 0	other -0.11
2:기존 0	change -0.13	other -0.11
2:기준 상향	other -0.14
2:끊길 수	other 0.11
2:날짜 0	change 0.13	launch -0.11	other -0.13
2:날짜 나오	cancel -0.11	other -0.14
2:낮 0	other -0.12
2:내 차	other -0.11
2:내년 0	cancel -0.11	launch 0.1
2:내년 상반	other 0.12
2:내일 0	launch 0.13	other -0.22
2:내일 오전	cancel -0.15	change -0.2	other 0.12
2:년 이상	other 0.1
2:늘봄 신청	correction 0.11	other -0.11
2:다시 확인	cancel -0.11
2:다음 달로	launch -0.11
2:다음 주부	other 0.11
2:단계 배포	change -0.12	launch 0.13
2:당일 접수	change -0.11
2:당초 0	change 0.12
2:대기 0	change -0.1
2:동승 옵션	other -0.13
2:되면 0	launch 0.1
2:됩니 0	launch 0.1
2:두 명까	launch 0.11
2:드려 죄송	correction 0.11
2:라운 샤워	other -0.12
2:로 안내	other -0.13
2:롤백 여부	other 0.11
2:리뷰 때	launch -0.11
2:마감 0	correction -0.12
2:마일 합산	change -0.1
2:만 0	cancel -0.16	correction 0.1	other -0.12
2:만 원	cancel -0.11	other -0.13
2:만원 0	correction 0.12
2:만원 이상	launch 0.13	other -0.11
2:말씀 주세	cancel -0.13
2:목 0	cancel -0.18	correction -0.21
2:문의 0	launch -0.15	other 0.1
2:문의 오면	correction -0.12	other 0.14
2:문자 나가	other 0.11
2:밤 0	cancel -0.13	launch 0.12	other -0.12
2:배속 0	launch 0.14	other -0.19
2:배송 대행	change 0.1
2:배포 0	change -0.14	launch 0.17	other -0.12
2:변경 0	change 0.1
2:변경 없음	change 0.12
2:보호 두	launch 0.11
2:볼 수	change -0.13
2:부터 0	change -0.11	other 0.13
2:사람 0	correction 0.11
2:사진 0	launch 0.13	other -0.12
2:상담 채팅	change -0.1
2:상품 0	change -0.11
2:상향 0	change -0.11	correction -0.11
2:서버 인증	other 0.1
2:세 이상	other -0.12
2:수 0	change -0.15	other -0.14
2:수 오후	launch -0.11
2:수 있고	change -0.11
2:수 있습	cancel -0.12	change -0.1	other 0.1
2:수 있어	change -0.17
2:수 있으	other 0.1
2:수 있음	launch 0.11
2:수 휴가	launch -0.11	other 0.14
2:수도 0	change -0.12	other -0.14
2:수수 0	correction -0.13	launch 0.22	other -0.21
2:시 0	cancel -0.18
2:시 그	launch 0.12	other -0.11
2:시 배포	launch 0.15	other -0.15
2:시 설정	launch 0.1
2:시 오픈	launch 0.18	other -0.2
2:시각 0	launch -0.11
2:시간 0	launch 0.16
2:시간 지정	other -0.11
2:시내 정기	cancel -0.1	launch -0.11	other -0.13
2:시범 0	launch 0.1
2:시범 기간	change 0.11
2:시부 0	other 0.11
2:시세 알림	other -0.11
2:시스 교체	launch -0.1	other 0.12
2:시스 점검	other 0.14
2:시작 0	cancel -0.14	other -0.2
2:시작 시각	other -0.11
2:시행 0	cancel -0.11
2:신규 가입	correction -0.1
2:신청 0	correction -0.11
2:심사 통과	change -0.11	launch 0.11
2:심야 약	change 0.1
2:썼는 0	correction 0.14	other -0.12
2:쓸 수	other -0.11
2:아까 말한	launch -0.13	other -0.1
2:아니 0	cancel -0.2	correction 0.2	launch -0.18	other -0.25
2:아직 안	cancel -0.13	change 0.12	other -0.16
2:안 나갑	launch -0.15
2:안 되고	cancel -0.1	change -0.15
2:안 되면	launch 0.1
2:안 됨	launch 0.18	other -0.12
2:안 하는	cancel 0.1	other -0.11
2:안 합니	cancel 0.13	change -0.11	launch -0.11
2:안내 0	change -0.13
2:안내 나간	cancel 0.1
2:안내 신규	launch -0.1
2:알림 0	other -0.15
2:앞당 0	other -0.1
2:앱 0	other -0.14
2:앱 전체	launch -0.1	other 0.11
2:약 배송	change 0.1
2:언제 0	launch 0.1
2:에서 0	other -0.11
2:여부 판단	other 0.11
2:예약 0	launch 0.11
2:예약 못	launch 0.1
2:예약 조회	other 0.13
2:예정 0	cancel 0.1	other -0.1
2:오기 0	change -0.1	correction 0.13	other -0.1
2:오늘 0	change -0.11	correction -0.1
2:오늘 밤	correction -0.1
2:오전 0	cancel -0.18
2:오픈 목표	cancel -0.12
2:오픈 안내	launch 0.12
2:오픈 취소	cancel 0.14	launch -0.13	other -0.13
2:오후 0	correction -0.13
2:요일 아직	other -0.1
2:원 0	cancel -0.23
2:원 다음	launch 0.1
2:월 0	cancel -0.14	correction -0.12
2:월 둘째	other -0.15
2:월 부터	launch 0.1
2:월 정산	change -0.11
2:월 중	cancel -0.12
2:월 중순	other -0.11
2:월요 0	other -0.11
2:월요 오전	change -0.12
2:은 그대	cancel -0.1	other -0.13
2:이 맞습	change -0.12	correction 0.13	launch -0.1	other -0.15
2:이미 안내	cancel 0.11	other -0.12
2:이번 주	cancel -0.12	change -0.17
2:이상 0	launch 0.11
2:이용 0	change -0.1
2:이후 간편	launch 0.11	other -0.11
2:인 0	cancel -0.11	launch 0.12	other -0.12
2:인원 0	other -0.11
2:인증 교체	other 0.1
2:일 0	cancel -0.13
2:일 월	cancel -0.21
2:일 일	change -0.1
2:일 전까	launch 0.15	other -0.14
2:일 화요	other 0.11
2:일반 0	launch 0.11
2:일에 0	cancel -0.15	change 0.11	correction 0.1	other -0.16
2:자동 0	change -0.11	other -0.15
2:자동 배정	cancel -0.11
2:자동 제출	other -0.14
2:작업 0	launch -0.14	other 0.14
2:잔여 0	launch 0.1
2:잘못 적었	correction 0.11
2:저녁 0	correction -0.1
2:적용 범위	change 0.12	launch -0.11	other -0.11
2:전담 상담	change -0.1
2:전액 환불	cancel 0.17	launch -0.14	other -0.15
2:전화 오면	launch 0.1	other -0.13
2:전환 0	launch -0.13
2:접수 대기	change -0.11
2:정산 마감	launch -0.12	other 0.11
2:정상 0	other 0.12
2:정정 0	change -0.12	correction 0.14	launch -0.1	other -0.1
2:제출 0	other -0.1
2:조정 0	cancel -0.12	change 0.14
2:종료 0	other -0.13
2:종료 안내	change -0.11
2:좌석 승급	cancel -0.12	correction -0.14
2:주문 0	cancel -0.11
2:줄여 시작	change 0.13	launch -0.12
2:지금 정상	other 0.1
2:지연 다음	launch -0.11
2:지원 종료	other -0.13
2:진료 예약	change -0.11
2:차 시세	other -0.11
2:채팅 0	change -0.1
2:챗봇 0	launch 0.11
2:첫 달	other -0.1
2:최대 0	cancel -0.12	change -0.12	launch 0.2	other -0.19
2:최소 0	other -0.16
2:최소 주문	launch -0.1
2:캠핑 자동	cancel -0.11
2:킥보 단체	correction -0.11
2:토 0	correction -0.12	launch -0.16	other 0.18
2:패스 가격	other -0.15
2:편도 반납	correction -0.11
2:하는 걸로	cancel 0.1	other -0.11
2:하루 0	cancel -0.13	change -0.18	launch 0.2	other -0.15
2:한 달	other -0.11
2:한 번	launch 0.11
2:한 사람	correction 0.1	other -0.12
2:한 주	change 0.15	launch -0.11	other -0.16
2:할인 0	launch 0.12	other -0.12
2:해지 0	other 0.12
2:현상 확인	other 0.11
2:화 0	cancel -0.16	correction -0.22
2:화 로	change 0.14
2:화 부터	launch 0.11
2:화 오전	other -0.14
2:확인 부탁	change -0.12	launch -0.11	other 0.14
2:환승 라운	other -0.12
2:회의 0	change -0.11
2:후 0	other -0.11
2:휴가 급한	change -0.12	launch -0.1	other 0.15
arrow	cancel -0.16	change 0.23	correction 0.11	launch -0.11	other -0.38
bias	launch -0.29	other 0.24
cancel	cancel 0.6	change -0.48	correction -0.31	launch -0.4	other -0.44
cancel_soft	cancel 0.28	change -0.24	correction -0.17	launch -0.16	other -0.26
change	cancel -0.19	change 0.42	correction -0.24	launch -0.29	other -0.46
close0:00	change 0.1	other -0.15
close0:1	cancel -0.18	change -0.17	correction -0.16	launch 0.14
close0:pm	change -0.11
close0:te	change -0.1
close0:가요	change -0.13	correction -0.14
close0:건	cancel -0.11
close0:게요	change 0.11	other -0.14
close0:까요	cancel -0.13	correction -0.12
close0:나요	cancel -0.19	change -0.21	correction -0.13	launch -0.11	other 0.23
close0:네요	cancel -0.27	change -0.2	launch -0.22	other 0.13
close0:니다	launch -0.27
close0:대요	cancel -0.13
close0:드랍	cancel 0.15	other -0.12
close0:려요	cancel -0.19	launch 0.12
close0:부터	cancel -0.11	launch 0.16	other -0.19
close0:분	cancel -0.12	change -0.13	correction -0.14
close0:세요	launch -0.19
close0:시	cancel -0.12	correction -0.12
close0:시작	launch 0.11
close0:아요	cancel -0.11
close0:안내	launch 0.13
close0:어요	launch -0.36	other 0.17
close0:에요	cancel -0.15	change -0.17
close0:예요	cancel -0.16	change -0.14	other 0.11
close0:예정	change -0.11	launch 0.11
close0:오픈	cancel -0.14	change -0.15	launch 0.21	other -0.23
close0:이요	change -0.18
close1:00	cancel -0.12	other -0.11
close1:ly	change -0.12
close1:rs	cancel -0.11
close1:가능	launch 0.18	other -0.17
close1:게요	cancel -0.23	correction -0.2
close1:까지	cancel -0.1	launch 0.1
close1:나요	cancel -0.17	correction -0.2	launch -0.13	other 0.19
close1:네요	cancel -0.13
close1:니다	launch -0.33	other 0.24
close1:대로	other -0.12
close1:동일	cancel -0.1	change 0.15	correction -0.14	launch -0.12	other -0.12
close1:돼요	change -0.14	launch 0.13	other -0.19
close1:부터	change -0.11	launch 0.14
close1:분	other 0.11
close1:서요	launch -0.21
close1:세요	change -0.28	correction -0.18	launch -0.25	other 0.26
close1:시	other -0.15
close1:어요	launch -0.19
close1:없음	correction -0.12
close1:에요	launch -0.13
close1:예약	launch 0.12	other -0.12
close1:원	cancel -0.16	other -0.12
close1:적용	change -0.12	launch 0.11
close1:전체	launch 0.11
close1:정상	launch -0.13	other 0.13
close1:제외	change -0.12	launch 0.17	other -0.17
close1:지참	launch -0.1
close1:천원	launch 0.11
close1:필요	launch 0.11
close1:해요	change -0.11
close:00	cancel -0.17	change 0.17	launch -0.1	other -0.18
close:1	cancel -0.19	change -0.18	correction -0.16	launch 0.15
close:12	other 0.14
close:15	cancel -0.14
close:2	launch 0.12
close:3	launch 0.1
close:30	cancel -0.11
close:5	launch 0.11
close:9	cancel -0.11	correction -0.1	other 0.13
close:KST	cancel -0.11
close:day	change -0.1	launch -0.13	other 0.1
close:ers	change -0.14
close:ing	change -0.12	correction -0.14
close:it	change -0.12	other -0.1
close:led	cancel 0.12	launch -0.12	other -0.11
close:nly	change -0.13
close:ove	other -0.1
close:pm	cancel -0.13	change -0.15	other 0.13
close:가능	launch 0.18	other -0.17
close:갑니다	correction -0.26	other -0.11
close:같아요	other -0.15
close:개	change -0.1
close:개월	launch 0.1
close:건	cancel -0.12
close:고객	launch 0.12
close:곳	other -0.1
close:공유	other -0.13
close:그대로	other -0.2
close:금지	cancel 0.14	change -0.15	other -0.16
close:깁니다	cancel -0.11
close:까지	other 0.12
close:뀝니다	cancel -0.13
close:끝	launch 0.13
close:끝나요	correction -0.14
close:나가요	change -0.11	other -0.14
close:났어요	correction -0.11
close:낼게요	cancel 0.12	other -0.11
close:다시	launch 0.11
close:달러	launch 0.12
close:동일	cancel -0.12	change 0.19	correction -0.17	launch -0.19	other -0.15
close:돼요	other -0.13
close:됐어요	cancel 0.12	correction -0.14	launch -0.12	other -0.2
close:됨	launch 0.12
close:됩니다	cancel -0.15	correction -0.11
close:드랍	cancel 0.15	other -0.12
close:라서요	launch -0.12	other -0.14
close:렸어요	cancel -0.23	launch -0.2
close:룹니다	change 0.12	correction -0.11	other -0.14
close:릅니다	launch 0.1
close:릴게요	cancel -0.19	correction -0.13
close:립니다	change -0.19	correction -0.23
close:마세요	change -0.1
close:만	change -0.13
close:맞아요	change -0.17	correction 0.18	launch -0.12	other -0.17
close:명	launch -0.11	other 0.12
close:목	change 0.11
close:무료	launch 0.13
close:미정	cancel 0.11	launch -0.11
close:배포	change -0.12	launch 0.15	other -0.15
close:볼게요	other 0.11
close:봤어요	cancel -0.15	change -0.16	launch -0.16
close:부탁	other -0.11
close:분	cancel -0.14	change -0.16	correction -0.18
close:분부터	launch 0.13
close:붙어요	launch 0.11
close:세대	other -0.1
close:셨어요	change -0.19	correction -0.18	other 0.11
close:수	other -0.1
close:습니다	cancel 0.11	launch -0.23
close:시	cancel -0.23	other -0.17
close:시까지	launch 0.1
close:시작	change -0.15	launch 0.12	other -0.11
close:십니다	correction -0.11	launch -0.11	other 0.13
close:아직	launch 0.1
close:안내	change -0.14	other -0.11
close:았어요	cancel -0.1	other 0.12
close:없어요	correction -0.15
close:없음	correction -0.18
close:었네요	cancel -0.12	change -0.1
close:었어요	change -0.16	correction 0.14	other -0.11
close:열려요	other -0.15
close:엽니다	cancel -0.2	other -0.19
close:였어요	other -0.1
close:예약	launch 0.13	other -0.12
close:예정	change -0.11	launch 0.13	other -0.1
close:오픈	cancel -0.15	change -0.16	launch 0.23	other -0.25
close:왔어요	correction -0.14	launch -0.2
close:원	cancel -0.25	other -0.21
close:원부터	launch 0.13	other -0.17
close:월	other -0.13
close:유지	change 0.11	correction -0.14	launch -0.14	other -0.19
close:이상	other -0.14
close:이에요	other -0.1
close:일	cancel -0.11	launch 0.12	other -0.11
close:일부터	launch 0.1
close:입니다	cancel -0.3	change -0.2	correction 0.18	launch -0.12
close:있나요	launch -0.11	other 0.12
close:있어요	change -0.21	correction -0.2
close:있음	change -0.14	launch 0.24	other -0.12
close:작해요	other -0.11
close:잖아요	correction -0.12
close:적용	change -0.11	launch 0.11
close:접수	launch 0.11
close:정상	other 0.11
close:제외	change -0.14	launch 0.22	other -0.2
close:주세요	change -0.17	launch -0.18
close:중	correction -0.16	other -0.2
close:지예요	change -0.11	correction -0.11
close:지참	launch -0.1
close:집니다	correction -0.15	other -0.28
close:참고	change -0.11	other 0.15
close:천원	launch 0.11
close:춥니다	launch -0.1
close:켜요	launch 0.11
close:켭니다	other -0.14
close:터예요	other -0.13
close:픈이요	change -0.11	launch 0.16	other -0.15
close:필요	launch 0.11
close:하세요	cancel -0.17	change -0.12	correction -0.16	other 0.15
close:할게요	cancel -0.13	correction -0.15	launch -0.13	other 0.15
close:합니다	change -0.15	launch -0.13
close:해서요	correction -0.12	launch -0.11
close:했어요	other -0.14
close:환불	other -0.1
correction	cancel -0.51	change -0.46	correction 0.52	launch -0.3	other -0.45
customers	change -0.33	correction -0.27
date_arrow	cancel -0.26	change 0.17	launch -0.13	other -0.25
date_ends	cancel -0.12	change -0.18	correction -0.36	other 0.16
date_not_but	cancel -0.24	change 0.2	correction 0.11	launch -0.25	other -0.4
date_starts	change -0.2	correction -0.32	launch 0.22
e:ad	cancel -0.16
e:am	other -0.1
e:an	cancel -0.18
e:ar	other -0.1
e:at	change -0.13
e:ay	correction -0.12
e:ce	change -0.14
e:ch	cancel 0.13	change -0.14	launch -0.11
e:ck	other -0.12
e:de	launch 0.1
e:ds	cancel -0.22
e:eb	cancel -0.13
e:ec	cancel -0.18	correction -0.14
e:ed	cancel 0.14	correction -0.35	launch -0.15
e:ee	cancel -0.13	change -0.15
e:en	cancel -0.15
e:er	cancel -0.21
e:es	cancel -0.13	other -0.27
e:et	other -0.17
e:ew	cancel 0.11	change -0.12	other -0.11
e:ff	other -0.1
e:ge	cancel -0.16	correction -0.11
e:he	launch -0.11
e:ic	other -0.11
e:id	change -0.12	other -0.15
e:il	other -0.13
e:in	change -0.11	launch 0.13	other -0.11
e:ip	other -0.12
e:ir	launch 0.11
e:is	launch 0.11	other -0.14
e:it	cancel -0.14	other -0.18
e:ix	cancel -0.1
e:ks	cancel -0.13	change -0.12
e:ld	cancel -0.13	change -0.19
e:lf	launch 0.11
e:lt	cancel 0.11
e:ly	cancel -0.1	other -0.13
e:me	other -0.13
e:ne	cancel -0.11
e:ng	launch -0.12
e:ns	change -0.28
e:nt	correction -0.13
e:og	cancel -0.11
e:om	correction -0.14
e:op	other -0.1
e:os	other -0.18
e:ot	change -0.29
e:ou	launch 0.11
e:ow	correction -0.1
e:pp	other -0.13
e:ps	correction 0.11	other -0.17
e:ra	change -0.12	correction -0.11	other 0.1
e:re	cancel -0.2	change -0.14
e:rm	correction -0.1
e:ro	cancel -0.1
e:rs	change -0.14	correction -0.16
e:rt	cancel -0.11
e:ry	cancel -0.17	correction 0.12
e:ss	cancel -0.1
e:st	correction -0.1	other -0.12
e:te	launch -0.1
e:ts	correction -0.16	other -0.17
e:ty	change -0.12	other -0.12
e:ue	change -0.13
e:ur	correction -0.13
e:ve	other -0.16
e:wo	cancel -0.11
e:ws	cancel -0.11	correction -0.1
e:yi	cancel -0.1	change -0.1
e:ys	cancel -0.16	other -0.2
e:가면	launch 0.13
e:가요	correction -0.14
e:간만	other -0.16
e:간은	cancel -0.13
e:감은	launch 0.11
e:감이	cancel -0.12	change 0.11	correction -0.11	launch -0.13
e:개일	other -0.11
e:객은	other -0.16
e:객이	cancel -0.16	correction -0.15
e:걸로	cancel -0.16	change -0.13	correction 0.11
e:검이	change -0.1
e:게요	cancel -0.18	change 0.14	correction -0.33	launch -0.18
e:결제	change -0.19	launch 0.13	other -0.15
e:계는	correction -0.12	other -0.13
e:고가	correction -0.13	other -0.12
e:고는	change -0.11
e:고요	correction -0.2
e:고해	other 0.12
e:구가	other -0.11
e:구매	change -0.14
e:국어	change 0.1	other -0.12
e:국인	other -0.11
e:그인	cancel -0.15
e:글로	other 0.11
e:금은	cancel -0.14	correction -0.13
e:금이	other -0.17
e:기가	change -0.11	other -0.16
e:기권	launch -0.12	other -0.14
e:기는	other -0.14
e:기로	cancel 0.15	correction -0.23	launch -0.22	other -0.18
e:기에	change -0.11
e:기표	change -0.11
e:기한	other -0.16
e:기획	change -0.1	launch 0.13
e:까요	cancel -0.19	correction -0.17	launch -0.12	other 0.15
e:까지	cancel -0.23	change -0.19	correction -0.38	launch 0.26
e:께는	other -0.14
e:나고	launch 0.14	other -0.11
e:나로	launch 0.11
e:나면	cancel -0.1	change -0.12
e:나야	launch 0.1
e:나요	cancel -0.28	correction -0.27	launch -0.21	other 0.27
e:난주	cancel -0.11	change -0.12	launch -0.11	other 0.13
e:내는	launch 0.12	other -0.13
e:냐는	launch 0.13
e:네요	cancel -0.33	change -0.11	correction 0.1	launch -0.22	other 0.11
e:년에	other -0.1
e:는데	cancel -0.12	correction 0.14	launch -0.19
e:는지	change -0.13
e:늘은	cancel -0.15	launch -0.12	other 0.13
e:니고	cancel -0.11	correction 0.12	launch -0.14	other -0.19
e:니까	launch 0.1
e:니다	launch -0.25
e:니라	correction 0.13	launch -0.12	other -0.22
e:님이	change -0.18
e:다고	cancel 0.11	correction -0.17
e:다는	change -0.25	launch 0.11
e:담사	cancel -0.15	change -0.14
e:당자	cancel -0.16	change -0.14	other 0.11
e:대는	correction -0.1	other -0.15
e:대로	cancel 0.11	change 0.11	correction -0.22	launch -0.12	other -0.19
e:대면	other -0.15
e:대요	launch -0.12
e:대차	correction -0.12
e:대출	change -0.13
e:대폰	launch 0.14	other -0.11
e:데요	change -0.1
e:도권	other -0.12
e:도착	cancel -0.12	launch -0.11
e:돼요	change -0.15	launch 0.17	other -0.21
e:되는	change -0.13	launch 0.2	other -0.11
e:되면	cancel -0.14	change -0.12	correction -0.11	launch 0.18
e:드는	cancel -0.11	other -0.11
e:드린	change 0.15	correction -0.1	other -0.17
e:드맵	other 0.12
e:드에	correction -0.11	other 0.11
e:들께	cancel -0.12
e:들은	change -0.14	correction -0.11
e:들이	cancel 0.1
e:떻게	cancel -0.11	correction -0.12
e:라고	correction 0.1	launch -0.13	other -0.16
e:라는	launch 0.17
e:라서	other -0.13
e:라인	other -0.11
e:람이	launch 0.12	other -0.11
e:래도	launch 0.11
e:래요	launch -0.1
e:려요	change -0.11
e:려진	launch 0.12
e:력사	cancel -0.11	correction -0.1
e:렸던	launch -0.13
e:로드	launch 0.12
e:로만	change -0.1	launch 0.11
e:로요	change 0.13	other -0.11
e:료가	launch 0.1
e:료는	cancel -0.11	change -0.1
e:류는	cancel -0.13	launch 0.11
e:르고	launch 0.14	other -0.1
e:르면	change -0.12	launch 0.17	other -0.16
e:리가	other -0.1
e:리고	cancel -0.12
e:리는	change -0.12	correction -0.1
e:리도	cancel -0.11	launch -0.12	other 0.12
e:리면	correction -0.11	launch 0.14
e:리지	other -0.25
e:림이	launch 0.11
e:림톡	change -0.12
e:마다	launch 0.13
e:마스	correction -0.11
e:매자	launch 0.11
e:메일	launch 0.12	other -0.1
e:명해	launch 0.1
e:모레	launch 0.1
e:무진	cancel 0.13	other -0.15
e:문서	change -0.1	launch 0.11	other -0.11
e:문에	launch 0.11
e:바일	other -0.11
e:반기	change -0.1
e:받은	other -0.11
e:버드	change 0.12
e:버스	other -0.21
e:번에	other -0.15
e:번호	cancel -0.13	change -0.15	correction -0.11	launch 0.18
e:보가	cancel -0.11	other -0.14
e:보기	cancel -0.13
e:보는	change -0.13	correction -0.11
e:보드	correction -0.15
e:봇이	launch 0.11
e:부는	change -0.11	correction -0.1
e:부로	change -0.13
e:부만	other -0.11
e:부터	cancel -0.19	change -0.43	correction -0.26	launch 0.28
e:분들	correction -0.11	launch -0.13	other 0.13
e:분은	cancel 0.11	change -0.16	launch 0.17	other -0.19
e:비가	change 0.12
e:비스	cancel -0.12
e:비에	other 0.11
e:사가	change 0.16	correction -0.2	launch -0.11	other -0.14
e:사님	other -0.16
e:사로	launch -0.1	other 0.13
e:사항	other 0.1
e:산서	cancel -0.1	change -0.15	launch 0.1
e:산이	change -0.13	correction -0.11
e:상만	other -0.13
e:상은	cancel -0.14
e:서는	correction -0.13
e:서도	change -0.11
e:서를	change -0.11	other -0.16
e:서만	launch 0.15	other -0.13
e:서요	change 0.14	launch -0.25
e:세요	change -0.28	launch -0.18	other 0.18
e:센터	cancel -0.13
e:셔야	launch 0.11	other -0.13
e:션이	launch -0.1
e:소로	other -0.11
e:속이	launch -0.12	other 0.13
e:송금	change -0.12	launch 0.11
e:수는	change -0.13	other -0.16
e:수로	other -0.11
e:수료	change -0.21
e:수점	other -0.15
e:쉬운	other 0.12
e:스템	launch -0.13	other 0.13
e:스트	cancel -0.16	change -0.12	launch -0.12	other 0.16
e:시간	change -0.13
e:시고	change -0.12
e:시기	launch -0.1
e:시는	cancel -0.16	correction -0.14	other 0.12
e:시면	other -0.23
e:시일	cancel -0.1
e:시지	cancel 0.14	correction -0.11	other -0.14
e:식은	change -0.11
e:신은	launch 0.15
e:실로	launch 0.12	other -0.1
e:실에	cancel -0.13	change -0.11	correction -0.14	other 0.19
e:실은	change -0.13
e:실이	change -0.13
e:씀해	cancel -0.12
e:아서	other -0.14
e:아야	change -0.12
e:아요	cancel -0.1	correction 0.1
e:안성	other -0.11
e:애로	other 0.13
e:액이	cancel -0.1	change -0.13
e:어가	launch 0.15
e:어감	launch 0.14
e:어도	change -0.12	launch 0.15
e:어링	change -0.11
e:어만	launch 0.12
e:어요	change -0.11	launch -0.27
e:업은	change -0.11	launch 0.18	other -0.15
e:업을	launch 0.1
e:업일	cancel -0.11	launch 0.16	other -0.1
e:에게	change -0.13
e:에도	other -0.14
e:에서	correction -0.14
e:에요	change -0.11
e:여서	change 0.14	other -0.12
e:역만	cancel 0.1
e:역은	change 0.12	launch -0.11
e:예요	cancel -0.16
e:오면	correction -0.1
e:와도	launch 0.12
e:와서	correction -0.1	other -0.13
e:완료	other -0.1
e:요일	cancel -0.34	correction -0.11
e:용에	other 0.16
e:용은	cancel -0.13	correction -0.12
e:운영	launch 0.15	other -0.17
e:운지	other -0.16
e:원은	correction -0.14	other -0.21
e:육장	change -0.12	other 0.12
e:율이	change 0.12
e:으니	change -0.11	correction -0.13	launch -0.13
e:으로	correction -0.21
e:으면	change -0.3	correction -0.22	launch 0.26	other -0.11
e:으신	change -0.12	correction -0.11
e:의가	cancel -0.19	change -0.15	correction -0.13
e:의는	cancel 0.11	change -0.18	other -0.27
e:의점	other -0.14
e:이고	cancel -0.19	change -0.11	launch 0.11
e:이는	cancel -0.1
e:이니	cancel -0.15
e:이던	launch -0.1
e:이드	launch 0.11
e:이라	change -0.12
e:이랑	cancel -0.13	change -0.16	launch 0.15
e:이면	correction -0.11	launch 0.13
e:이브	other -0.11
e:이요	cancel -0.15
e:이월	change -0.1	launch 0.11	other -0.11
e:이지	correction -0.11
e:이트	launch 0.14
e:인데	cancel -0.14
e:인만	launch 0.13
e:인이	other 0.11
e:일에	change -0.12
e:일은	cancel -0.17	change 0.1	other -0.25
e:일을	launch -0.11
e:일이	cancel -0.11	change -0.17	correction 0.12
e:자는	cancel -0.12	change -0.14	launch 0.17
e:자도	launch -0.11
e:자로	cancel -0.12	change -0.14
e:장료	launch 0.13	other -0.12
e:장은	change -0.17	launch 0.18	other -0.16
e:쟁사	change -0.12	launch -0.1	other 0.12
e:전에	cancel -0.15	change -0.14	correction -0.12	other 0.18
e:점검	change -0.14	correction -0.13
e:점만	launch 0.13	other -0.14
e:점은	other -0.12
e:점이	correction -0.1
e:정만	launch -0.12	other 0.11
e:정은	correction -0.1
e:정을	change -0.11
e:조회	launch 0.15	other -0.22
e:주기	launch 0.12	other -0.11
e:주일	other -0.13
e:중화	launch -0.11	other 0.12
e:지가	change -0.1	launch 0.13
e:지는	correction -0.11
e:지만	other -0.21
e:지원	launch 0.12	other -0.16
e:진은	launch 0.14	other -0.13
e:짜는	cancel -0.19	change 0.12	other -0.12
e:창에	change -0.13	launch 0.15
e:처럼	cancel 0.11	correction -0.12	other -0.15
e:청은	cancel -0.16	correction -0.12	other 0.12
e:체가	cancel 0.11	change -0.12	other -0.1
e:체일	change -0.11	other -0.11
e:치로	cancel -0.11
e:카드	correction -0.11
e:크가	correction 0.15	other -0.19
e:터고	change -0.15	launch 0.13
e:터로	other -0.12
e:터카	correction -0.11
e:통장	other -0.11
e:팀에	cancel -0.11	change -0.11	launch -0.12
e:포트	cancel -0.11	launch 0.15	other -0.14
e:표로	cancel -0.12
e:픈은	change 0.12	launch -0.14
e:픈한	cancel -0.11	launch -0.13	other 0.15
e:핑장	cancel -0.11
e:하게	change -0.11	launch 0.13	other -0.11
e:하고	cancel -0.2	correction -0.19	launch 0.1	other -0.13
e:하기	cancel -0.15
e:하는	other -0.15
e:하면	change -0.22	launch 0.13
e:하물	cancel -0.13	other 0.11
e:하신	cancel 0.17	launch -0.17	other -0.27
e:하지	cancel 0.11	change -0.17	other -0.17
e:한이	launch -0.11
e:한테	cancel 0.14	change -0.17	other -0.11
e:해도	launch 0.11
e:해서	correction -0.16
e:해요	cancel -0.11
e:했고	cancel -0.1	launch -0.11	other 0.12
e:행일	cancel -0.13	change 0.15	correction -0.11	other -0.12
e:험사	other -0.11
e:협회	change -0.1
e:호자	launch 0.13	other -0.13
e:화는	correction -0.1	launch 0.1
e:획은	launch -0.11
e:획전	change -0.14	launch 0.1	other -0.16
e:히면	cancel -0.13	change 0.12	other -0.11
emphasis	change -0.21	launch 0.25	other -0.36
ends_with_question	cancel -0.22	change -0.15	correction -0.18	launch -0.16	other 0.21
fields_1	change -0.1
fields_2	change -0.24	launch 0.3	other -0.3
fields_3	change -0.52	correction -0.11	launch 0.51	other -0.4
fields_4	cancel -0.28	change -0.3	correction -0.12	launch 0.51	other -0.36
fields_5	cancel -0.11	change -0.11	launch 0.21	other -0.12
future	correction -0.48
future_head	correction -0.45
future_minute	cancel -0.58	correction -0.3	launch 0.19	other -0.11
head:0	cancel -0.18	launch -0.14	other 0.1
head:a	cancel -0.22	correction -0.19	launch -0.11
head:ai	launch 0.13	other -0.18
head:al	cancel -0.11
head:an	change -0.23
head:ap	other -0.15
head:ar	cancel -0.11	correction 0.11	other -0.1
head:at	change -0.18	other 0.1
head:b	cancel -0.15	change -0.13	launch -0.12	other 0.16
head:be	cancel -0.11	launch -0.16	other 0.11
head:bu	cancel -0.1	launch -0.14
head:by	cancel -0.12	change 0.11	correction -0.12
head:ca	change -0.12	launch -0.13
head:ch	cancel -0.16
head:d	launch 0.15	other -0.11
head:db	cancel -0.14	launch -0.18	other 0.17
head:de	correction -0.18
head:ex	cancel -0.12	launch -0.12
head:fi	change -0.12	other -0.12
head:fo	cancel -0.11	launch -0.11
head:ga	cancel -0.11
head:go	other -0.14
head:he	cancel -0.12
head:in	launch -0.16
head:is	launch -0.12
head:it	cancel 0.11	change -0.11	other -0.13
head:ja	cancel -0.12
head:k	cancel 0.11	launch -0.12	other -0.14
head:ks	cancel -0.11
head:la	correction -0.15
head:lo	other -0.14
head:ma	change -0.14
head:me	change -0.11	correction -0.11
head:mi	change -0.14	launch -0.13
head:mo	change 0.1	other -0.15
head:my	cancel -0.13	correction 0.14	launch -0.14	other -0.11
head:ne	other -0.12
head:no	correction 0.14	other -0.21
head:oc	other -0.1
head:on	launch -0.13
head:op	launch 0.14
head:ou	correction -0.11
head:pa	cancel -0.11	change -0.12	other -0.14
head:pl	launch -0.16
head:pm	cancel -0.16	change -0.18	correction -0.11	launch -0.13	other 0.18
head:po	cancel -0.11
head:pr	cancel -0.15	launch -0.12
head:pu	launch -0.13	other -0.13
head:qa	change -0.16	correction -0.13	launch -0.14	other 0.2
head:re	correction -0.13
head:se	correction -0.15
head:sh	change -0.1	other -0.16
head:sl	change 0.11	launch -0.11
head:st	change -0.15	correction -0.13
head:su	launch -0.14	other 0.14
head:ta	other -0.1
head:te	cancel -0.12	change -0.12	launch 0.1
head:th	launch -0.18
head:ti	other -0.12
head:to	cancel -0.2
head:tu	launch 0.18	other -0.11
head:up	correction -0.14	launch -0.1
head:v	cancel -0.12
head:vi	other -0.15
head:we	correction -0.2	launch -0.1	other -0.14
head:x	change -0.16	other -0.19
head:가	cancel -0.14
head:가격	change 0.12	correction -0.17	other -0.1
head:가능	launch 0.17	other -0.14
head:간편	other -0.11
head:갑니	correction -0.13	other -0.1
head:강남	cancel -0.12
head:같은	other -0.12
head:개	cancel -0.15	change -0.13	launch 0.11
head:개발	cancel -0.15	change -0.1
head:개시	change 0.12	other -0.14
head:개통	launch 0.11
head:개편	cancel -0.21	change -0.12	correction -0.11	launch 0.12
head:거	launch -0.12
head:건	correction -0.21	launch -0.18
head:건은	cancel 0.1	correction -0.17	launch -0.13
head:걸로	cancel 0.11	correction -0.11	other -0.14
head:걸어	change -0.14	launch 0.12	other -0.21
head:검색	change -0.15	launch 0.12
head:검토	change -0.14	correction -0.11	launch -0.13
head:것	change -0.12	launch -0.1
head:게	change -0.12
head:결과	cancel -0.12	correction -0.11
head:결론	cancel 0.13	change -0.13	correction -0.14	other -0.12
head:결정	cancel 0.17	correction -0.12	launch -0.11	other -0.1
head:결제	cancel 0.12	change -0.2	correction -0.21	launch -0.17
head:경기	cancel -0.11	change 0.17	launch -0.12	other -0.1
head:경쟁	cancel -0.13	change -0.14	correction -0.15	launch -0.13	other 0.16
head:계좌	change -0.12	launch 0.1
head:계획	cancel 0.15	change -0.1	correction -0.12	other -0.19
head:고객	change -0.29	correction -0.24	other 0.27
head:고생	cancel -0.15	change -0.15	launch -0.16	other 0.17
head:곳	other -0.1
head:공유	change -0.15	correction -0.12
head:공지	change -0.23	other -0.15
head:공항	other -0.12
head:관리	other -0.11
head:교육	cancel -0.15	change -0.16	launch -0.18	other 0.2
head:교체	cancel -0.14	correction 0.11	launch -0.11
head:구독	cancel -0.14	other -0.15
head:구청	cancel 0.12	other -0.12
head:그	cancel -0.13	change 0.11	correction -0.1	other -0.15
head:그거	change -0.22	launch 0.14
head:그대	correction -0.24
head:글에	correction 0.12	other -0.13
head:금	cancel -0.1	change -0.14	other 0.13
head:금액	cancel -0.11	change -0.13	correction 0.17	launch -0.13
head:금요	cancel -0.19
head:금일	change -0.13
head:금주	launch 0.12
head:급한	change -0.12	launch -0.1	other 0.15
head:기간	cancel -0.12	other -0.13
head:기능	correction -0.18
head:기사	change -0.18	correction -0.15	launch -0.17	other 0.12
head:기존	cancel 0.13	change -0.24	other -0.21
head:기획	change -0.21
head:긴급	launch -0.14	other 0.14
head:까지	cancel -0.17	correction -0.14	launch -0.18	other 0.18
head:끝까	change -0.11
head:끝나	correction -0.12
head:끝났	correction -0.11
head:나가	correction -0.13	other 0.1
head:나간	correction -0.16	other 0.12
head:나갑	change -0.18	launch 0.2	other -0.22
head:나갔	cancel -0.16
head:나오	cancel -0.17	change -0.18	correction -0.12	other 0.14
head:날	launch -0.11
head:날짜	launch -0.11	other -0.18
head:낮	other -0.1
head:내	other -0.12
head:내년	change -0.11	correction -0.15
head:내려	cancel 0.14	change 0.11	correction -0.2	other -0.22
head:내용	correction -0.11
head:내일	correction -0.22
head:낼모	launch 0.1
head:년	change -0.11
head:노출	other -0.12
head:누가	cancel -0.18	change -0.12	correction -0.17	other 0.15
head:누수	cancel 0.11	other -0.13
head:눈꽃	other -0.1
head:는	other -0.1
head:늘봄	correction 0.11	other -0.11
head:다	correction -0.17	launch -0.2	other 0.19
head:다들	change -0.12	correction -0.18	other 0.1
head:다시	change 0.12	launch -0.12	other -0.17
head:다음	cancel -0.14	correction -0.1	launch 0.11
head:단계	cancel -0.1
head:단체	cancel -0.12	other -0.24
head:단축	launch 0.11
head:달	cancel -0.14
head:달라	cancel -0.11
head:담당	cancel -0.18	change -0.17	launch -0.13	other 0.15
head:당일	cancel -0.11	change -0.13
head:당초	change 0.12
head:대기	cancel -0.19	change -0.23
head:대상	cancel -0.12	change -0.1
head:대여	other -0.11
head:대행	other -0.14
head:댓글	other 0.11
head:데이	change -0.11
head:도시	other -0.13
head:도입	cancel 0.1	other -0.1
head:도착	correction -0.11	launch -0.11
head:동반	change -0.14
head:동승	other -0.13
head:동일	cancel -0.13	other -0.15
head:되고	change -0.1	launch 0.11	other -0.11
head:두	cancel -0.12	change -0.12	correction -0.12
head:둘째	other -0.15
head:뒤로	change 0.13	launch -0.12	other -0.12
head:드뎌	launch 0.11
head:드랍	cancel 0.13	launch -0.11	other -0.13
head:들어	change -0.17	correction -0.18
head:들으	launch -0.1
head:때문	launch -0.13
head:라고	change -0.1	correction 0.1	other -0.1
head:라이	other -0.14
head:렌터	correction -0.11
head:로	launch -0.17
head:로그	cancel -0.2
head:리뷰	cancel -0.14
head:리포	cancel -0.11	launch 0.15	other -0.14
head:링크	change -0.2	correction 0.15	launch -0.15
head:마감	cancel -0.21	other 0.11
head:마세	correction -0.1	launch -0.13
head:마이	launch 0.12
head:만	cancel -0.25
head:만원	launch -0.16
head:말고	cancel -0.15	change 0.15	launch -0.1	other -0.19
head:말한	other -0.15
head:매뉴	cancel -0.14	change -0.11	launch -0.13
head:매장	other -0.12
head:먼저	cancel -0.18	change 0.15	correction -0.1
head:면세	other -0.14
head:명	change -0.11	launch -0.15	other 0.15
head:모레	cancel -0.14	change 0.12	other -0.16
head:목	cancel -0.12	change -0.12
head:목록	change -0.12
head:목요	change 0.11	correction -0.15	launch -0.11
head:목표	cancel -0.12
head:못	cancel 0.16	change -0.16	correction -0.14	launch -0.13	other -0.13
head:무기	cancel 0.1	launch -0.12	other -0.17
head:무엇	launch 0.1
head:무인	change 0.13	other -0.13
head:묶음	launch -0.1
head:문의	change -0.26	launch -0.13	other 0.16
head:미리	cancel -0.22	change -0.21
head:미정	launch -0.15	other -0.15
head:민원	correction -0.16	other 0.12
head:바뀌	cancel -0.14	other -0.11
head:바뀝	cancel -0.1
head:바로	cancel -0.21	change -0.1
head:반납	correction -0.12
head:반반	other -0.11
head:반영	cancel -0.12	change -0.12	correction -0.15	other 0.1
head:반응	cancel -0.11
head:반품	correction -0.15	launch -0.11
head:받습	change -0.12	correction -0.11
head:발송	correction -0.14	other 0.13
head:밤	correction -0.13	other 0.1
head:방금	correction 0.12	other -0.14
head:배	other -0.11
head:배너	cancel 0.1	change -0.11	correction -0.1
head:배속	cancel 0.11	change -0.14	launch 0.14	other -0.23
head:배정	cancel -0.11
head:배포	change -0.26	correction -0.17	launch 0.18
head:번	launch -0.1
head:범위	change 0.12	launch -0.11	other -0.11
head:베타	other -0.16
head:변경	cancel -0.22	change 0.11	launch -0.14
head:보고	change -0.12	correction -0.12	other 0.13
head:보관	correction 0.1	other -0.1
head:보내	cancel -0.16	correction -0.15	other 0.18
head:보류	change 0.16	correction -0.16	launch -0.19	other -0.22
head:보이	change -0.14	correction -0.11	launch -0.15
head:복구	other 0.15
head:복약	other -0.1
head:봐주	cancel -0.14	change -0.11	correction 0.12
head:부탁	cancel -0.11	change -0.14	correction -0.18	launch -0.1	other 0.16
head:부터	cancel -0.19	correction -0.12
head:분	cancel -0.23	change -0.17	correction -0.23	other 0.13
head:분기	cancel -0.15
head:분은	change -0.16	launch -0.12
head:비교	change -0.12
head:비대	other -0.15
head:빠졌	change -0.14	other -0.18
head:사내	change -0.1	correction -0.12	launch -0.12	other 0.18
head:사람	change -0.11	correction 0.12	other -0.15
head:사장	change -0.11	launch 0.14
head:사전	change -0.16
head:사진	correction -0.18
head:상담	change -0.18
head:상반	other 0.14
head:상품	change -0.14
head:상향	other -0.12
head:상호	correction -0.12
head:새	cancel -0.1
head:새로	cancel -0.1
head:새벽	correction -0.17
head:생각	cancel -0.13	change 0.11	correction -0.1	launch -0.13
head:생기	launch 0.11
head:샤워	other -0.12
head:서류	change -0.12
head:서버	change -0.11	correction -0.17	other 0.2
head:서비	launch -0.12	other 0.17
head:서울	cancel -0.1	change 0.11
head:선착	other 0.11
head:설	change 0.11
head:설문	correction -0.15	other 0.17
head:소수	other -0.14
head:소아	launch 0.11
head:수	cancel -0.32
head:수거	other -0.14
head:수도	other -0.13
head:수수	change -0.16
head:수요	cancel -0.19	correction -0.12
head:수정	cancel -0.1	change -0.12	correction 0.11	launch -0.17
head:수하	cancel -0.12	change -0.17	launch -0.1	other 0.13
head:숫자	change -0.11	correction 0.13	other -0.12
head:스크	launch 0.13	other -0.13
head:승급	cancel -0.12	correction -0.14
head:시	cancel -0.19	change -0.2	correction -0.11	launch 0.16
head:시각	other -0.1
head:시간	change 0.14	correction -0.2	launch -0.18
head:시내	cancel -0.1	launch -0.11	other -0.13
head:시로	cancel -0.11	launch -0.19	other -0.17
head:시부	cancel -0.13	change -0.12
head:시세	other -0.15
head:시스	launch -0.15	other 0.14
head:시안	cancel -0.13	change -0.11	launch -0.13	other 0.14
head:시에	cancel -0.33	correction -0.22
head:시작	other -0.23
head:시즌	correction -0.11
head:시행	other -0.25
head:신규	cancel -0.2	correction -0.18	other 0.14
head:신분	change -0.13	launch 0.13	other -0.19
head:신청	change -0.14
head:실손	other -0.12
head:심야	other -0.13
head:십이	change -0.1	launch 0.11	other -0.11
head:썼는	correction 0.14	other -0.12
head:아까	correction -0.12	launch -0.14
head:아니	correction 0.17	launch -0.25	other -0.2
head:아래	launch -0.11
head:아이	change -0.1
head:아직	cancel -0.25	correction -0.18
head:아침	change -0.12
head:안	cancel 0.19	change -0.12	correction -0.23	launch -0.26
head:안전	other -0.11
head:않기	cancel 0.11
head:않습	cancel 0.16	change -0.13	correction -0.1	other -0.14
head:알림	change -0.1	other -0.25
head:앗	cancel -0.11	change -0.14	correction 0.15	other -0.13
head:앞	other 0.13
head:앞당	other -0.1
head:앱	correction -0.18	launch 0.21	other -0.19
head:야간	change -0.12	other -0.16
head:약	launch -0.15
head:약관	cancel -0.14	launch -0.11
head:얘기	correction -0.11
head:어디	cancel -0.12	change -0.1	correction -0.12	other 0.13
head:어떻	cancel -0.11	correction -0.11	launch -0.11	other 0.12
head:어제	cancel -0.21	change -0.16	launch -0.18
head:언제	launch 0.1
head:얼리	change 0.16	correction -0.13	other -0.12
head:없던	cancel 0.16	change -0.11	correction -0.12	launch -0.12	other -0.15
head:없습	cancel 0.13	other -0.1
head:없어	cancel -0.12	change -0.12	other 0.12
head:없음	launch -0.12
head:에	correction -0.13	launch -0.11
head:에서	launch -0.11
head:에어	launch -0.11	other 0.15
head:여기	cancel -0.11	correction 0.1	other -0.15
head:연말	change -0.14	other 0.11
head:열려	other -0.11
head:엽니	cancel -0.18	other -0.25
head:영수	cancel -0.14
head:영어	launch -0.11	other -0.14
head:영향	cancel -0.16	change -0.12	launch -0.15	other 0.18
head:예매	correction -0.1	other -0.14
head:예상	cancel -0.12	launch -0.1
head:예약	change -0.11
head:예정	other -0.17
head:오기	change -0.12	correction 0.13	launch -0.11	other -0.13
head:오늘	change -0.25	correction -0.17	launch -0.19	other 0.23
head:오면	cancel -0.16	launch -0.11	other 0.17
head:오전	cancel -0.26	correction -0.12
head:오타	change -0.15	correction 0.16	launch -0.12	other -0.11
head:오픈	correction -0.36
head:오후	cancel -0.16
head:올렸	cancel -0.18	change -0.15	correction -0.14	other 0.21
head:올린	cancel -0.13	change -0.14	correction 0.18	other -0.19
head:완료	change -0.13	correction -0.14	launch -0.1	other 0.16
head:외국	other -0.1
head:요금	cancel -0.16	launch -0.13
head:요청	change -0.1
head:우대	other 0.11
head:우리	cancel -0.17
head:운영	correction -0.1	launch -0.11
head:원	launch -0.1
head:원으	cancel -0.14	correction -0.13	launch -0.12
head:원이	other -0.11
head:원인	launch -0.11	other 0.16
head:월	correction -0.19
head:월에	correction -0.15	launch -0.22
head:월요	correction -0.14
head:위	correction 0.1
head:유저	other -0.11
head:유지	cancel 0.14	change -0.15	other -0.11
head:으로	other -0.13
head:의견	cancel -0.15	change -0.12	other 0.16
head:이	cancel -0.15	change -0.13	launch -0.18	other 0.14
head:이번	change -0.14	correction -0.25
head:이상	cancel -0.13	launch -0.11
head:이제	cancel -0.15
head:이중	launch -0.11	other 0.12
head:이틀	cancel -0.11	correction -0.12
head:이후	change -0.12
head:인사	change -0.13	other 0.13
head:인증	cancel -0.19	correction -0.18	launch 0.12	other -0.11
head:일까	cancel -0.11	launch -0.13
head:일로	correction 0.14	other -0.21
head:일부	cancel -0.18	change -0.21	correction -0.1
head:일에	cancel -0.19	change 0.14	other -0.19
head:일이	correction 0.14	launch -0.11	other -0.19
head:일정	correction -0.14	launch -0.12
head:일주	change 0.11	other -0.11
head:입니	cancel -0.18	change -0.12	correction 0.15
head:입찰	cancel -0.12	correction -0.13
head:있나	launch -0.11	other 0.12
head:있는	cancel -0.12	change -0.16
head:있습	cancel -0.16	change -0.18	correction -0.17	launch -0.17	other 0.24
head:있어	cancel -0.18	launch -0.15
head:있었	cancel -0.11	correction 0.13	other -0.14
head:있으	correction -0.13	launch -0.13	other 0.13
head:있을	launch 0.11
head:자동	cancel 0.12	other -0.41
head:자료	cancel -0.11	change -0.12	launch -0.12	other 0.13
head:자정	correction -0.11	other -0.16
head:작업	change -0.13	launch -0.18	other 0.18
head:잘	cancel -0.16	correction -0.16	other 0.18
head:잘된	other 0.11
head:잘못	cancel -0.11	change -0.14	correction 0.17	other -0.2
head:잡히	cancel -0.13	change 0.12	other -0.11
head:장바	correction -0.12
head:장소	launch -0.13	other 0.13
head:장애	cancel -0.11	change -0.12	launch -0.1	other 0.2
head:재개	cancel 0.12	change -0.11	other -0.15
head:저희	other 0.11
head:적었	correction 0.12	other -0.11
head:적용	cancel -0.21	correction -0.1	other -0.21
head:전	cancel -0.16	change 0.1	correction -0.1	launch -0.11
head:전국	change -0.1	launch 0.15
head:전담	change -0.1
head:전면	cancel 0.14	launch -0.13	other -0.13
head:전화	launch -0.11
head:전환	change -0.12
head:점검	cancel -0.19	correction -0.13	launch -0.12	other 0.19
head:점심	cancel -0.21	change -0.19	correction -0.15	launch -0.21	other 0.27
head:접수	change -0.14	launch -0.1
head:정리	correction -0.1
head:정산	cancel -0.13	change -0.19
head:정정	cancel -0.14	change -0.16	correction 0.2	launch -0.14	other -0.2
head:정책	cancel -0.11	change -0.14	launch 0.12
head:제가	change -0.17	correction 0.12
head:제주	cancel -0.14	change -0.15	other 0.14
head:제출	cancel -0.11
head:제한	cancel -0.13
head:제휴	other -0.11
head:조정	cancel -0.16	change 0.16	correction -0.12	launch -0.1
head:조회	cancel -0.14
head:종료	other -0.16
head:죄송	other -0.13
head:주	cancel -0.21
head:주말	other -0.11
head:주문	change -0.2
head:주부	cancel -0.1	change -0.1
head:주세	change -0.16	launch -0.12
head:주차	change -0.16	correction -0.1
head:준비	other -0.12
head:중	change -0.2
head:중에	change -0.18
head:중으	launch 0.1	other -0.1
head:중이	other 0.12
head:증권	launch 0.15	other -0.13
head:지금	correction -0.12	other 0.11
head:지난	correction -0.16	launch -0.1	other 0.14
head:지연	launch -0.12
head:지원	cancel -0.18	launch 0.14	other -0.21
head:지점	change -0.11	other -0.16
head:지정	change -0.16
head:지표	change -0.1	other 0.14
head:지하	change -0.12
head:진료	cancel -0.16
head:진행	correction -0.14	launch -0.15	other 0.17
head:질문	cancel -0.1
head:쪽	cancel -0.11	change -0.13	other 0.13
head:차	correction -0.11	other -0.12
head:참가	launch -0.16	other 0.2
head:채용	change -0.1	launch -0.12	other 0.19
head:채팅	other -0.16
head:챗봇	cancel -0.13	change 0.12	correction -0.13	other -0.14
head:철회	cancel 0.14	correction -0.16	other -0.21
head:첫	change -0.12
head:청구	other -0.11
head:청소	launch -0.11	other 0.12
head:체크	correction -0.12	launch -0.14	other 0.14
head:초안	cancel -0.11	other 0.11
head:최대	change -0.1	launch 0.12
head:최소	launch -0.1
head:추가	other -0.16
head:추천	cancel -0.1	change -0.12	other 0.16
head:취소	cancel 0.23	change -0.15	correction -0.14	launch -0.21	other -0.17
head:층	change -0.11	other 0.11
head:카드	change -0.11	correction -0.15
head:카셰	change -0.11
head:캘린	change -0.11	launch -0.13	other 0.14
head:캠핑	cancel -0.11
head:켜요	launch 0.11
head:켭니	other -0.12
head:쿠폰	cancel -0.1	change -0.12
head:크리	correction -0.1
head:킥보	correction -0.13
head:테스	launch -0.11
head:토	correction -0.13	launch -0.13	other 0.15
head:토요	change -0.14
head:통보	other -0.1
head:통합	cancel -0.12	other -0.14
head:퇴근	launch -0.1	other 0.11
head:틀렸	correction 0.14
head:판매	other -0.16
head:패스	correction -0.12	other -0.12
head:패치	cancel -0.11	correction -0.1	other 0.16
head:페이	correction -0.12	launch -0.13
head:편도	correction -0.11
head:폐지	cancel 0.12	other -0.1
head:포인	other -0.12
head:프로	launch 0.11
head:필터	correction 0.12	other -0.14
head:하나	other -0.11
head:하는	cancel 0.12	other -0.12
head:하루	change 0.13	correction -0.21	other -0.14
head:하면	cancel -0.14	change -0.1	correction -0.17	launch -0.15	other 0.19
head:하이	correction -0.11
head:하지	cancel 0.11
head:한	change 0.15	launch -0.15	other -0.27
head:한도	cancel -0.11	other -0.12
head:할인	cancel -0.12	other -0.2
head:합니	cancel 0.11	change -0.11	correction -0.15	other -0.16
head:합산	change -0.1
head:항목	launch 0.12	other -0.11
head:해지	other 0.12
head:했습	cancel 0.14	change -0.13	other -0.13
head:행사	change -0.1
head:현황	other 0.12
head:혹시	change -0.18	correction -0.13
head:화	cancel -0.2
head:화면	cancel -0.16	change -0.15	correction -0.14	launch 0.18
head:화요	cancel -0.11
head:확대	correction -0.18	other -0.19
head:확인	cancel -0.15	change -0.11	launch -0.16
head:확정	cancel -0.13	correction -0.1
head:환불	cancel 0.1	change -0.14	correction -0.17	launch -0.18
head:환승	other -0.12
head:회	cancel -0.1	change -0.11
head:회고	change -0.13	launch -0.13	other 0.17
head:회식	change -0.12	correction -0.1	launch -0.1	other 0.17
head:회원	cancel -0.12
head:회의	change -0.18
head:후불	change -0.11	other -0.12
head:휴가	change -0.12	other 0.15
head:휴면	launch 0.11
head_ack	cancel -0.24	change -0.2	correction -0.25	other 0.21
head_arrow	cancel -0.14	change 0.25	correction 0.12	launch -0.16	other -0.36
head_bot	cancel -0.12	change -0.19	correction -0.14	launch -0.14	other 0.2
head_cancel	cancel 0.59	change -0.46	correction -0.28	launch -0.41	other -0.42
head_cancel_soft	cancel 0.23	change -0.23	correction -0.14	launch -0.14	other -0.21
head_change	cancel -0.18	change 0.45	correction -0.22	launch -0.35	other -0.43
head_correction	cancel -0.48	change -0.42	correction 0.51	launch -0.33	other -0.42
head_date_arrow	cancel -0.26	change 0.17	launch -0.15	other -0.24
head_date_not_but	cancel -0.24	change 0.2	correction 0.11	launch -0.24	other -0.4
head_errand	cancel -0.12	change -0.21	correction -0.14	launch -0.16	other 0.26
head_idea	cancel -0.23	change -0.34	correction -0.28	launch -0.32	other 0.36
head_incident	cancel -0.18	change -0.2	correction -0.14	launch -0.13	other 0.2
head_maintenance	cancel -0.32	change -0.28	correction -0.24	launch -0.16	other 0.28
head_meeting	cancel -0.13	change -0.37	launch -0.14	other 0.27
head_metrics	cancel -0.16	change -0.16	correction -0.25	launch -0.17	other 0.28
head_news	correction -0.15	launch -0.21	other 0.15
head_not_but	correction 0.18	launch -0.21	other -0.39
head_now	cancel -0.1	launch -0.19	other 0.13
head_open	correction -0.17	other -0.12
head_past	cancel -0.24	change -0.18	launch -0.19	other 0.23
head_people	change -0.18	correction -0.27	launch -0.26	other 0.31
head_question	cancel -0.17	correction -0.32	launch -0.18	other 0.27
head_refers	change 0.24	correction 0.1	launch -0.28	other -0.36
head_strong_open	correction -0.44	launch 0.22	other -0.28
head_systems	cancel -0.26	change -0.28	correction -0.22	launch -0.15	other 0.26
head_test	other 0.1
labels_1	cancel -0.16	change -0.14	correction -0.17	launch -0.13	other 0.25
long	cancel -0.18	correction -0.1	launch 0.32	other -0.32
moves	cancel -0.29	change 0.37	correction -0.33	launch -0.26	other -0.33
no_date	change -0.47	correction 0.22	launch -0.55	other 0.18
not_but	correction 0.16	launch -0.13	other -0.43
only_past	cancel -0.12	change -0.22	launch -0.25	other 0.16
only_questions	cancel -0.15	change -0.11	correction -0.15	launch -0.13	other 0.18
open	correction -0.19	other -0.14
opens_on_date	change -0.1	correction -0.34	launch 0.32	other -0.36
refers	change 0.25	launch -0.23	other -0.27
rules_2	cancel -0.22	change -0.17	launch 0.34	other -0.32
rules_4	cancel -0.15	change -0.15	launch 0.24	other -0.23
says_handling	change -0.19
service_words	change -0.22	correction -0.2	launch 0.24	other -0.28
several_dates	cancel -0.34	change 0.2	launch -0.14
short	cancel -0.23	change -0.18	launch -0.38	other 0.42
strong_open	correction -0.48	launch 0.18	other -0.2
struck	launch -0.15
topic_ack	cancel -0.24	change -0.2	correction -0.25	other 0.21
topic_bot	cancel -0.12	change -0.19	correction -0.14	launch -0.14	other 0.2
topic_errand	change -0.26	correction -0.18	launch -0.11	other 0.24
topic_idea	cancel -0.24	change -0.22	correction -0.29	launch -0.31	other 0.36
topic_incident	cancel -0.22	change -0.12	correction -0.16	other 0.17
topic_maintenance	cancel -0.23	change -0.19	correction -0.26	launch -0.18	other 0.27
topic_meeting	cancel -0.19	change -0.26	launch -0.15	other 0.24
topic_metrics	change -0.17	correction -0.25	launch -0.16	other 0.26
topic_news	correction -0.17	launch -0.15	other 0.12
topic_now	cancel -0.13	launch -0.14	other 0.12
topic_past	cancel -0.31	change -0.22	launch -0.23	other 0.28
topic_people	cancel -0.14	change -0.2	correction -0.22	launch -0.22	other 0.3
topic_question	cancel -0.19	correction -0.34	launch -0.21	other 0.3
topic_systems	cancel -0.26	change -0.28	correction -0.22	launch -0.15	other 0.26
undecided	correction -0.29	launch -0.14
w:0	cancel -0.14	launch -0.16
w:a	cancel -0.31	correction -0.23
w:ab	cancel -0.14	change -0.14	correction 0.11	other -0.13
w:abo	cancel -0.14	change -0.12	correction 0.11	other -0.13
w:ac	cancel -0.11	change -0.11
w:acc	launch 0.11
w:ad	change -0.13	launch 0.12
w:aft	launch 0.14
w:ai	correction -0.11	launch 0.11	other -0.23
w:al	cancel -0.14
w:all	cancel -0.11
w:am	cancel -0.14	other -0.14
w:an	change -0.13
w:and	change -0.14
w:ann	other -0.11
w:any	change -0.17
w:ap	other -0.2
w:app	other -0.15
w:ar	cancel -0.21	change -0.19
w:are	cancel -0.21	change -0.15
w:as	correction -0.12
w:ask	cancel -0.13
w:at	change -0.12	correction -0.14
w:b	cancel -0.15	change -0.13	other 0.15
w:ba	change -0.1
w:be	launch -0.11
w:bi	cancel -0.12
w:bil	cancel -0.11	change -0.11
w:bu	cancel -0.17
w:by	correction -0.13
w:ca	change -0.12
w:cal	cancel -0.1	change -0.12
w:can	change -0.2	correction -0.11
w:car	change -0.1	other -0.14
w:ch	cancel -0.21	change 0.11	correction -0.12
w:cha	cancel -0.14
w:che	cancel -0.12
w:com	other -0.14
w:con	change -0.12
w:cr	change -0.14	launch 0.13
w:cre	launch 0.13
w:cs	cancel -0.14	launch 0.17	other -0.11
w:cu	cancel -0.11	change -0.17	correction -0.15	other 0.11
w:cus	cancel -0.2	change -0.14	correction -0.13	other 0.12
w:cx	cancel -0.11
w:d	launch 0.15	other -0.11
w:da	cancel -0.16
w:dat	launch -0.11
w:day	cancel -0.15
w:db	change -0.1	launch -0.19	other 0.13
w:de	correction -0.2
w:dec	correction -0.16
w:del	other -0.11
w:don	cancel -0.1	other -0.12
w:dr	launch -0.1	other -0.15
w:dra	other -0.1
w:dro	other -0.11
w:ed	launch 0.12
w:edi	launch 0.12
w:el	cancel -0.12
w:em	other -0.12
w:ema	other -0.12
w:en	change -0.11
w:eng	other -0.11
w:ex	cancel -0.17
w:exp	cancel -0.15
w:fa	change -0.18	correction -0.1
w:fai	other -0.11
w:fe	cancel -0.11
w:feb	cancel -0.1
w:fi	cancel -0.15	other -0.22
w:fir	other -0.11
w:fix	other -0.11
w:fo	cancel -0.18
w:for	cancel -0.18
w:fre	cancel -0.11	change -0.13
w:fro	correction -0.11
w:fy	cancel -0.1	change -0.1
w:fyi	cancel -0.1	change -0.1
w:ga	cancel -0.12	other -0.11
w:gb	change -0.11	correction 0.1	other -0.11
w:ge	other -0.1
w:get	other -0.1
w:go	other -0.16
w:goe	cancel -0.11	other -0.12
w:gr	launch 0.12
w:h	change 0.1
w:he	cancel -0.12
w:hea	cancel -0.11
w:ho	cancel -0.13	change -0.15	launch 0.12
w:hou	change -0.12	launch 0.16	other -0.1
w:if	launch 0.2
w:in	launch -0.11
w:inc	cancel -0.11	other -0.13
w:io	cancel -0.1	launch 0.1	other -0.13
w:ios	cancel -0.1	launch 0.1	other -0.13
w:ip	launch 0.15	other -0.12
w:it	cancel 0.13	change -0.25	other -0.12
w:ja	cancel -0.12
w:jan	cancel -0.12
w:ji	change -0.11	other 0.12
w:jir	change -0.11	other 0.12
w:ju	cancel -0.1	change 0.12	other -0.11
w:k	cancel 0.1	correction -0.1	other -0.14
w:ke	change -0.12
w:kg	change -0.12
w:km	change -0.1	other -0.1
w:ks	cancel -0.15
w:kst	cancel -0.15
w:la	change -0.12	correction -0.13
w:lau	correction -0.13
w:lo	other -0.18
w:log	cancel -0.11
w:ma	change -0.12	other -0.14
w:mac	other -0.11
w:me	change -0.16	correction -0.12	launch 0.11
w:mi	cancel -0.14	change -0.17	correction 0.11
w:min	change -0.11
w:mo	cancel -0.15	correction -0.11	other -0.14
w:mon	cancel -0.11	launch 0.17
w:my	cancel -0.14	correction 0.14	launch -0.1	other -0.12
w:nee	cancel -0.1	launch -0.12	other 0.12
w:not	correction 0.12	other -0.27
w:now	cancel -0.13
w:o	change -0.11	other -0.11
w:oc	other -0.1
w:oct	other -0.1
w:of	cancel -0.14
w:off	change -0.13
w:one	other -0.12
w:onl	other -0.11
w:op	launch 0.16
w:ope	launch 0.14
w:or	change -0.11
w:ord	launch 0.1
w:out	change -0.19
w:pa	cancel -0.1	launch 0.1	other -0.28
w:pai	other -0.1
w:par	correction -0.1	other -0.12
w:pat	launch 0.12
w:pay	cancel -0.13	launch 0.11	other -0.16
w:pe	correction -0.11
w:per	cancel -0.11	launch 0.15	other -0.18
w:pl	change -0.13
w:pla	cancel -0.19	other -0.13
w:ple	correction -0.13	launch -0.14
w:pm	cancel -0.16	change -0.2	correction -0.11	other 0.18
w:po	cancel -0.11
w:pri	other -0.12
w:pro	cancel -0.13
w:pu	launch -0.13	other -0.13
w:qa	change -0.19	correction -0.15	other 0.1
w:qu	correction -0.14	launch -0.1
w:que	change -0.11
w:qui	change 0.12	other -0.12
w:re	correction -0.12
w:rel	change -0.11	launch 0.15
w:rem	change -0.16
w:rev	change -0.11	other -0.11
w:s	cancel -0.12	correction 0.1
w:sav	change -0.11
w:sc	cancel -0.1
w:se	correction -0.1
w:sea	change -0.15	correction -0.11
w:sh	change -0.15	other -0.18
w:sha	other -0.12
w:shi	cancel 0.12
w:sho	cancel -0.11
w:si	cancel -0.11
w:sl	change 0.1	other -0.1
w:sli	change 0.11	launch -0.11
w:so	change -0.15
w:sor	cancel -0.13	correction 0.15	launch -0.11	other -0.1
w:st	correction -0.19
w:sta	cancel -0.19	change 0.12	correction -0.11	other -0.16
w:sti	cancel -0.11
w:su	cancel -0.1
w:t	other -0.16
w:ta	change -0.11	other -0.11
w:tea	other -0.1
w:ten	cancel -0.13
w:th	launch -0.1
w:tha	change -0.14
w:the	launch -0.1
w:thi	launch 0.11	other -0.14
w:thu	cancel -0.11	change -0.12
w:ti	other -0.16
w:tim	other -0.11
w:to	cancel -0.23
w:tu	change -0.11	launch 0.19	other -0.12
w:tue	launch 0.14	other -0.11
w:tw	correction -0.11	launch -0.11
w:two	cancel -0.11
w:un	cancel -0.16	other -0.15
w:unt	launch 0.13
w:upd	launch -0.1
w:us	cancel -0.11	launch 0.13	other -0.12
w:v	cancel -0.12
w:vi	launch 0.12	other -0.18
w:voc	other 0.12
w:wa	change -0.15
w:we	correction -0.21	other -0.18
w:web	other -0.13
w:wh	change -0.15
w:wit	launch 0.12
w:x	other -0.27
w:yet	other -0.12
w:가	cancel -0.18
w:가격	correction -0.18	other -0.13
w:가능	cancel -0.19	change -0.21	correction -0.14	launch 0.29	other -0.22
w:가맹	change -0.11	launch 0.14
w:가맹점	change -0.1	launch 0.12
w:가입	cancel -0.15	launch 0.13
w:가정	launch 0.15	other -0.12
w:가족관	launch 0.13
w:간편	launch 0.12	other -0.17
w:감사	cancel -0.14	change -0.11	launch -0.12	other 0.16
w:갑니	correction -0.16	other -0.17
w:갑니다	correction -0.16	other -0.17
w:강남	cancel -0.12
w:같아	other -0.16
w:같아요	other -0.14
w:같은	cancel -0.15	correction -0.17
w:같이	change -0.13
w:개	change -0.21	launch 0.12	other -0.12
w:개까	launch 0.14	other -0.11
w:개까지	launch 0.14	other -0.11
w:개발	cancel -0.16	change -0.14	launch 0.11
w:개소	other -0.12
w:개시	change 0.11	other -0.17
w:개월	change -0.13	launch 0.21	other -0.14
w:개장	other -0.12
w:개통	launch 0.12
w:개편	cancel -0.21	change -0.12	correction -0.11	launch 0.12
w:거	launch -0.12
w:거라	launch 0.16
w:건	correction -0.22
w:건당	other -0.15
w:건은	change -0.15	correction -0.19
w:건이	change 0.1
w:건입	launch 0.14
w:건입니	launch 0.14
w:걸로	cancel 0.11	correction -0.11	other -0.14
w:걸어	change -0.17	correction -0.13	launch 0.18	other -0.23
w:검색	change -0.15	launch 0.12
w:검색창	change -0.12	launch 0.14
w:검토	change -0.19	correction -0.11
w:것	change -0.17	correction -0.17	other 0.14
w:게	correction -0.13	launch -0.12
w:게임	launch 0.12
w:결과	cancel -0.15	correction -0.13
w:결론	cancel 0.12	change -0.14	correction -0.15
w:결정	cancel 0.13	change -0.15	correction -0.16
w:결제	correction -0.3
w:결제는	launch -0.13
w:결제분	launch 0.13
w:결제액	launch 0.1
w:결제하	correction -0.1	launch -0.1	other -0.12
w:결합	correction -0.1
w:결항	other 0.12
w:경기	cancel -0.11	change 0.1	other -0.11
w:경쟁	correction -0.16	launch -0.14	other 0.15
w:경쟁사	cancel -0.13	correction -0.15	launch -0.13	other 0.15
w:계속	other -0.15
w:계약이	change 0.11
w:계정	cancel -0.13	change -0.1
w:계좌	change -0.15	launch 0.21	other -0.18
w:계획	cancel 0.2	change -0.13	correction -0.16	launch -0.19	other -0.11
w:계획은	launch -0.11
w:고	cancel -0.11	correction -0.13	launch -0.1	other 0.13
w:고객	change -0.17	correction -0.27
w:고객은	other -0.15
w:고객이	cancel -0.16	correction -0.15
w:고객한	cancel 0.17	change -0.16	other -0.18
w:고르	launch 0.16
w:고생	cancel -0.15	change -0.15	launch -0.18	other 0.18
w:고생하	cancel -0.12	other 0.11
w:고장	launch 0.17
w:골라	other 0.14
w:곳	cancel -0.11	launch 0.2	other -0.19
w:곳은	other -0.14
w:곳이	other -0.22
w:공개	correction -0.1	other -0.11
w:공동	cancel -0.12	change -0.1	launch 0.14
w:공사	cancel -0.1
w:공사로	other 0.11
w:공유	correction -0.18
w:공유합	change -0.12
w:공지	cancel 0.11	other -0.14
w:공지에	correction 0.11	other -0.14
w:공항	other -0.12
w:관리	other -0.17
w:교육	cancel -0.15	launch -0.2	other 0.18
w:교육장	change -0.12	other 0.12
w:교체	cancel -0.17	change -0.12	correction 0.11
w:교체합	launch -0.11
w:구독	cancel -0.16	other -0.16
w:구매	launch 0.11
w:구청	cancel 0.12	other -0.16
w:국민	launch 0.12
w:국토	change 0.11
w:국토부	change 0.11
w:규정	correction -0.11	other 0.12
w:그	cancel -0.2	launch 0.1	other -0.26
w:그거	change -0.22	launch 0.14
w:그날	correction -0.11
w:그냥	change -0.11	other 0.11
w:그대	change 0.11	correction -0.17	other -0.25
w:그대로	change 0.11	correction -0.17	other -0.25
w:그래도	launch 0.11
w:그리	cancel -0.11
w:글에	correction 0.12	other -0.13
w:글에서	correction 0.12	other -0.13
w:금	cancel -0.16
w:금액	cancel -0.15	change -0.19	correction 0.11	launch 0.13
w:금요	cancel -0.22
w:금요일	cancel -0.22
w:금일	change -0.13
w:금주	launch 0.12
w:금지	cancel 0.14	change -0.15	other -0.19
w:급한	change -0.12	other 0.15
w:기간	cancel -0.15	other -0.14
w:기기	launch 0.13	other -0.11
w:기능	change -0.12	correction -0.21	launch 0.15
w:기다	correction -0.1
w:기사	correction -0.19	launch -0.12
w:기사님	other -0.16
w:기존	cancel 0.1	change -0.29	launch 0.17	other -0.16
w:기존대	launch 0.1
w:기준	cancel -0.15	correction 0.11	other -0.14
w:기준으	other -0.11
w:기획	change -0.23
w:기획전	change -0.14	launch 0.1	other -0.16
w:긴급	launch -0.14	other 0.14
w:까지	change -0.12	correction -0.16
w:깎아	launch 0.12
w:깨져	correction 0.11	other -0.13
w:깨졌	correction 0.12	other -0.16
w:끊길	other 0.11
w:끝	launch 0.17	other -0.11
w:끝까	change -0.12
w:끝까지	change -0.12
w:끝나	cancel -0.15	correction -0.17
w:끝나고	launch 0.14	other -0.11
w:끝나면	change -0.11
w:끝나요	correction -0.14
w:끝났	correction -0.14
w:나가	change -0.17	correction -0.12
w:나가는	change -0.1
w:나가요	change -0.11	other -0.14
w:나가지	other 0.1
w:나간	change -0.1	correction -0.12	launch -0.12
w:나갔	cancel -0.16
w:나눠	other -0.1
w:나머	launch -0.15
w:나머지	launch -0.14
w:나오	cancel -0.2	correction -0.16
w:나오면	cancel -0.17	correction -0.1
w:나왔	correction -0.13	launch -0.19
w:나왔어	launch -0.17
w:날	cancel -0.1	correction -0.14
w:날은	cancel -0.15	change 0.15	correction -0.13	other -0.16
w:날짜	cancel -0.13	change 0.15	launch -0.12	other -0.22
w:날짜는	cancel -0.19	change 0.12	other -0.12
w:남겨	other 0.12
w:남았	other 0.13
w:낮	other -0.12
w:내	other -0.17
w:내년	change -0.11	correction -0.15
w:내려	cancel 0.18	change 0.11	correction -0.24	other -0.29
w:내려갑	cancel -0.15
w:내려주	cancel 0.17	correction -0.11	other -0.19
w:내부	cancel -0.14	launch 0.15	other -0.18
w:내선	change -0.11
w:내용	correction -0.12
w:내일	correction -0.24
w:낼모	launch 0.1
w:낼모레	launch 0.1
w:넘게	cancel -0.13	launch 0.15	other -0.14
w:넘겨	other -0.12
w:넘는	launch 0.13
w:넘어	cancel -0.1
w:넘으	launch 0.17	other -0.15
w:넘으면	launch 0.17	other -0.15
w:넣어	cancel -0.14	change -0.2	launch 0.15
w:넣어도	change -0.12	launch 0.13
w:년	cancel -0.1	change -0.13
w:년이	correction 0.13	other -0.13
w:노선	change -0.14
w:노출	change -0.13	launch 0.16
w:녹음	launch 0.11
w:누가	cancel -0.22	correction -0.19	other 0.13
w:누락	correction -0.11
w:누르	change -0.15
w:누르고	launch 0.1
w:누르면	change -0.11	launch 0.14	other -0.13
w:누수	cancel 0.11	other -0.13
w:눈꽃	other -0.1
w:눈꽃패	other -0.1
w:는	cancel -0.11	change -0.18	launch 0.24	other -0.26
w:늘봄	correction 0.11	other -0.11
w:늘었	change 0.11
w:늦어	change 0.15	launch -0.11	other -0.15
w:다	change -0.17	correction -0.2	other 0.14
w:다들	change -0.12	correction -0.18	launch -0.1	other 0.11
w:다시	other -0.27
w:다음	change -0.16	correction -0.21	launch 0.19
w:단가	other -0.11
w:단계	cancel -0.14	launch 0.12	other -0.14
w:단체	other -0.25
w:단축	launch 0.11
w:달	cancel -0.17	other -0.13
w:달라	correction -0.13
w:달라는	launch 0.1
w:달러	cancel -0.1	change -0.1	correction -0.1	launch 0.17	other -0.15
w:달은	change 0.13	other -0.11
w:담당	cancel -0.14	change -0.22	other 0.13
w:담당자	cancel -0.2	change -0.18	correction -0.1	launch -0.13	other 0.2
w:당겨	correction -0.14	launch -0.11
w:당겨졌	correction -0.11
w:당일	cancel -0.13	change -0.17
w:당초	change 0.12
w:대기표	change -0.11
w:대로	launch 0.13
w:대비	change -0.11
w:대상	cancel -0.24	other -0.18
w:대여	other -0.13
w:대행	other -0.14
w:댓글	other 0.11
w:댓글로	other 0.11
w:도서	cancel -0.11	correction 0.11	launch 0.15	other -0.2
w:도시	other -0.13
w:도입	cancel 0.1	other -0.1
w:도착	change -0.11
w:돌려	cancel -0.12	change -0.17	correction -0.1	launch 0.24	other -0.2
w:돌려드	change -0.11	launch 0.15	other -0.12
w:동반	change -0.14
w:동승	other -0.13
w:동의	launch 0.15	other -0.18
w:동일	cancel -0.19	change 0.15
w:돼요	other -0.13
w:됐어	correction -0.11	other -0.17
w:됐어요	correction -0.11	other -0.17
w:되고	cancel -0.2	change -0.23	correction -0.12	launch 0.24
w:되는	cancel -0.11	change -0.11
w:되돌	launch 0.1
w:되돌리	launch 0.11
w:되면	launch 0.11
w:된다	cancel -0.11
w:됨	launch 0.21	other -0.14
w:됩니	other -0.1
w:됩니다	other -0.1
w:두	change -0.13	correction -0.22
w:두고	cancel -0.12	change -0.13	correction -0.16	other 0.19
w:둘	cancel -0.1
w:둘째	cancel -0.11	other -0.17
w:뒤	launch 0.12	other -0.1
w:뒤로	change 0.12	other -0.15
w:뒤에	launch 0.11
w:드뎌	launch 0.11
w:드랍	cancel 0.13	launch -0.11	other -0.13
w:드려	launch -0.11
w:드려요	other -0.14
w:들어	correction -0.23
w:들어가	launch 0.21	other -0.16
w:들어갑	other -0.11
w:들었	change -0.13
w:들으	launch -0.1
w:들으신	launch -0.1
w:등기	other -0.1
w:따로	change -0.14	launch 0.11	other -0.12
w:때	change -0.14
w:때문	correction -0.16
w:때문에	change -0.14
w:라고	other -0.19
w:라이	other -0.18
w:라이브	other -0.11
w:렌터	correction -0.11
w:렌터카	correction -0.11
w:로	cancel -0.12	other -0.16
w:로그	cancel -0.24
w:로그인	cancel -0.23
w:로비	cancel -0.13	change -0.14	correction -0.14	launch -0.15	other 0.19
w:로비에	cancel -0.13	change -0.14	correction -0.14	launch -0.15	other 0.19
w:롤백	launch -0.12	other 0.14
w:를	launch 0.1
w:리뷰	launch -0.11
w:리포	cancel -0.11	launch 0.15	other -0.14
w:리포트	cancel -0.11	launch 0.15	other -0.14
w:링크	change -0.21	correction 0.14
w:링크가	correction 0.15	other -0.19
w:마감	cancel -0.23	other 0.1
w:마감은	launch 0.11
w:마감이	cancel -0.12	change 0.11	correction -0.11	launch -0.13
w:마세	change -0.12
w:마세요	change -0.12
w:마이	launch 0.12
w:마이페	launch 0.1
w:마일	correction -0.11	other -0.12
w:마일리	correction -0.11	other -0.12
w:마지	cancel -0.11
w:마지막	cancel -0.11
w:막혔	other -0.1
w:만	cancel -0.32	launch 0.14	other -0.16
w:만기	cancel -0.11
w:만기까	cancel -0.11
w:만들	cancel -0.17	change -0.13	correction -0.14	other 0.17
w:만들었	cancel -0.11	correction -0.11	other 0.12
w:만에	other -0.1
w:만원	change -0.17
w:만원부	correction 0.12
w:많을	launch 0.16	other -0.13
w:많이	change -0.12
w:말고	change 0.1	other -0.27
w:말씀	correction -0.16
w:말씀해	cancel -0.12
w:말일	launch 0.13
w:말하면	other -0.13
w:말한	other -0.15
w:맞습	cancel -0.15	change -0.17	correction 0.19	launch -0.14	other -0.18
w:맞습니	cancel -0.15	change -0.17	correction 0.19	launch -0.14	other -0.18
w:맞아	change -0.17	correction 0.18	launch -0.12	other -0.17
w:맞아요	change -0.17	correction 0.18	launch -0.12	other -0.17
w:매뉴	cancel -0.14	change -0.11	launch -0.13
w:매뉴얼	cancel -0.14	change -0.11	launch -0.13
w:매장	launch 0.13	other -0.17
w:매출	launch 0.12
w:먼저	cancel -0.26	change 0.11	correction -0.15	other -0.15
w:멈춥	other 0.1
w:멈춥니	other 0.1
w:멈춰	change -0.12	correction -0.11	other -0.16
w:메뉴	change -0.1
w:메시	cancel 0.14	correction -0.11	other -0.14
w:메시지	cancel 0.14	correction -0.11	other -0.14
w:면세	other -0.14
w:면제	change -0.1
w:명	change -0.17	launch -0.12	other 0.16
w:명까	launch 0.14	other -0.1
w:명까지	launch 0.14	other -0.1
w:모두	other -0.12
w:모레	cancel -0.14	change 0.12	other -0.16
w:모바	change -0.15	correction -0.12	launch 0.11
w:모바일	change -0.15	correction -0.12	launch 0.11
w:모집	cancel -0.1
w:목	cancel -0.15
w:목록	change -0.13
w:목요	cancel -0.12	change 0.13	correction -0.16	launch -0.13
w:목요일	cancel -0.12	change 0.13	correction -0.16	launch -0.13
w:목표	cancel -0.19	correction -0.12
w:목표로	cancel -0.12
w:못	cancel 0.15	change -0.14	correction -0.12	other -0.12
w:무기	cancel 0.1	launch -0.12	other -0.17
w:무기한	cancel 0.1	launch -0.12	other -0.17
w:무료	change -0.11
w:무엇	launch 0.1
w:무인	change 0.13	other -0.13
w:묶음	launch -0.1
w:문의	change -0.26	correction -0.16
w:문의가	cancel -0.17	correction -0.12	other 0.13
w:문의는	cancel 0.13	change -0.2	other -0.23
w:문의하	other -0.13
w:문자	change -0.19	correction -0.12
w:문장	change -0.12	launch 0.13
w:문제	other -0.12
w:물어	change -0.15
w:물어보	other -0.18
w:물으	cancel -0.16	change -0.11	correction -0.14
w:물으면	launch 0.13
w:미국	launch 0.15	other -0.16
w:미룹	change 0.12	correction -0.11	other -0.14
w:미룹니	change 0.12	correction -0.11	other -0.14
w:미뤄	other -0.11
w:미리	cancel -0.26	change -0.14	correction -0.11	launch 0.11
w:미정	correction -0.11	launch -0.12
w:민간	launch 0.12
w:민원	correction -0.16	other 0.13
w:밀려	other -0.1
w:밀렸	other -0.11
w:바꾸	change -0.12
w:바뀌	cancel -0.14	other -0.11
w:바뀌었	launch -0.13
w:바뀝	cancel -0.13
w:바뀝니	cancel -0.13
w:바랍	launch -0.13
w:바랍니	launch -0.13
w:바로	cancel -0.25	change -0.19
w:바로잡	change -0.12	correction 0.12	other -0.12
w:반납	correction -0.12
w:반반	other -0.11
w:반영	cancel -0.13	change -0.17
w:반응	cancel -0.11
w:반품	correction -0.18
w:받고	launch 0.14
w:받습	change -0.12	correction -0.11
w:받습니	change -0.12	correction -0.11
w:받아	change -0.11	launch 0.14	other -0.11
w:받아서	launch 0.16
w:발송	change -0.16	correction -0.14
w:밤	correction -0.15
w:방	launch 0.13	other -0.1
w:방금	correction 0.12	other -0.14
w:방문	change -0.13	other -0.13
w:방법	launch 0.17	other -0.11
w:배	other -0.14
w:배너	cancel 0.16	change -0.13	correction -0.12	other -0.13
w:배속	cancel 0.11	change -0.14	launch 0.14	other -0.23
w:배송비	correction 0.12	other -0.11
w:배송완	other -0.1
w:배치	other 0.11
w:배포	change -0.26	correction -0.17	launch 0.17
w:버튼	change -0.14	launch 0.12
w:번	correction -0.17
w:번호	cancel -0.15	change -0.14
w:범위	change 0.14	launch -0.13	other -0.13
w:법무	cancel -0.12	launch -0.13
w:베타	other -0.16
w:벤더	cancel 0.11
w:변경	cancel -0.25	change 0.11
w:변동	correction -0.12
w:별도	change -0.12	other -0.15
w:병원	change -0.13	other -0.14
w:병원은	cancel 0.13	other -0.11
w:병행	other -0.11
w:보고	change -0.22	launch -0.11
w:보관	cancel -0.14	change -0.13	launch 0.14	other -0.18
w:보내	cancel -0.22	change -0.14	correction -0.17	other 0.11
w:보내주	cancel -0.13
w:보류	change 0.16	correction -0.16	launch -0.19	other -0.22
w:보안	change -0.15	correction -0.13
w:보안성	other -0.11
w:보완	cancel -0.11	other -0.1
w:보이	change -0.17	correction -0.13	other 0.1
w:보인	other -0.1
w:보임	launch 0.13
w:보조	other -0.12
w:보험	cancel 0.1	other -0.19
w:보험사	other -0.11
w:보호	launch 0.13	other -0.14
w:보호자	launch 0.12	other -0.14
w:복구	change -0.11	other 0.13
w:복구되	other 0.11
w:복약	other -0.1
w:본부	cancel 0.13	change -0.11
w:볼	change -0.13
w:봐주	cancel -0.19	correction 0.18	launch -0.17	other -0.12
w:봐주세	cancel -0.19	correction 0.18	launch -0.15	other -0.14
w:봤어	cancel -0.11	change -0.15	correction 0.11	launch -0.14
w:봤어요	cancel -0.11	change -0.15	correction 0.11	launch -0.14
w:부탁	change -0.24	correction -0.11
w:부탁드	change -0.22	correction -0.1
w:부터	cancel -0.2	correction -0.16
w:부터예	launch 0.1
w:분	change -0.27
w:분기	change -0.19	correction -0.12
w:분들은	change -0.13
w:분만	launch 0.12
w:분부	change -0.11
w:분부터	change -0.11
w:분은	correction -0.16	other -0.13
w:불가	launch 0.23	other -0.15
w:붙어	launch 0.12
w:붙어요	launch 0.11
w:비교	change -0.14
w:비대	other -0.15
w:비대면	other -0.15
w:비밀	change -0.16	launch 0.1
w:비밀번	change -0.12	launch 0.12
w:비용	other -0.11
w:빠졌	change -0.16	launch -0.1	other -0.18
w:빠짐	launch 0.1
w:사고	other -0.15
w:사내	cancel -0.11	change -0.12	other 0.13
w:사람	change -0.16	launch 0.19	other -0.24
w:사람이	launch 0.12	other -0.11
w:사신	launch 0.11
w:사실	launch 0.12
w:사용	launch 0.14	other -0.12
w:사유	other -0.1
w:사장	change -0.11	launch 0.14
w:사장님	change -0.11	launch 0.14
w:사전	cancel -0.11
w:사진	cancel -0.12	correction -0.22	launch 0.13
w:사진은	other -0.1
w:상담	change -0.24
w:상담사	change -0.17	other 0.11
w:상반	other 0.14
w:상반기	other 0.14
w:상세	cancel -0.11	change -0.14
w:상위	launch 0.11	other -0.1
w:상태	change -0.11
w:상품	change -0.18	correction -0.11
w:상향	change -0.11	other -0.13
w:상호	correction -0.12
w:상호대	correction -0.12
w:새	cancel -0.11	other -0.11
w:새로	cancel -0.11	other -0.13
w:새벽	correction -0.18
w:새벽배	cancel -0.14
w:생각	cancel -0.14	change 0.11	correction -0.12	launch -0.13
w:생각하	other 0.1
w:샤워	other -0.12
w:샤워실	other -0.12
w:서류	cancel -0.12	change -0.13
w:서버	cancel -0.12	correction -0.18	other 0.14
w:서비	cancel -0.11	change -0.11	other 0.14
w:서비스	cancel -0.11	change -0.11	other 0.14
w:서울	cancel -0.11	change 0.1	other -0.11
w:선물하	cancel -0.12	change -0.1
w:선생	cancel -0.12
w:선생님	cancel -0.12
w:선택	launch 0.16
w:설	change 0.11
w:설명	change -0.14	correction -0.1
w:설명해	launch 0.1
w:설문	correction -0.15	other 0.17
w:설정	cancel -0.17	change -0.18	correction -0.17	launch 0.25	other -0.19
w:설치	cancel -0.11
w:세	correction -0.11	launch 0.11
w:세금	change -0.11	launch 0.13	other -0.12
w:세대	launch 0.15	other -0.17
w:센터	launch -0.1	other 0.11
w:센터에	launch -0.1	other 0.11
w:소급	launch 0.12
w:소방	launch -0.13
w:소수	other -0.14
w:소수점	other -0.14
w:소아	launch 0.11
w:소진	launch 0.14
w:소진되	launch 0.11
w:손을	other -0.1
w:수	cancel -0.16	change -0.2	correction -0.16	launch 0.15
w:수거	other -0.14
w:수도	change -0.17	other -0.14
w:수도권	other -0.12
w:수수	change -0.21	launch 0.12	other -0.12
w:수수료	change -0.21	launch 0.12	other -0.12
w:수요	cancel -0.19	correction -0.14
w:수요일	cancel -0.19	correction -0.14
w:수정	cancel -0.14	change -0.13	correction 0.12	launch -0.12
w:수하	cancel -0.13	launch -0.11	other 0.12
w:수하물	cancel -0.13	launch -0.11	other 0.12
w:수학	launch 0.12
w:순서	correction -0.11	other 0.12
w:순서대	launch -0.13	other 0.15
w:숫자	change -0.11	correction 0.13	other -0.12
w:스레	correction -0.11	launch -0.11
w:스레드	correction -0.11	launch -0.11
w:스크	other -0.16
w:승급	cancel -0.12	correction -0.14
w:승인	launch -0.18	other 0.12
w:시	cancel -0.24	change -0.21	correction -0.11	launch 0.18
w:시각	cancel -0.14	correction 0.11	other -0.11
w:시간	cancel -0.17	correction -0.26
w:시간만	change 0.15	other -0.11
w:시간은	cancel -0.11
w:시까	change -0.14
w:시까지	change -0.14
w:시내	cancel -0.1	launch -0.11	other -0.13
w:시내버	cancel -0.1	launch -0.11	other -0.13
w:시로	cancel -0.14	change 0.16	launch -0.27	other -0.23
w:시부	cancel -0.18	change -0.16
w:시부터	cancel -0.15	change -0.13
w:시세	other -0.15
w:시스	cancel -0.11	launch -0.15	other 0.16
w:시스템	cancel -0.11	launch -0.15	other 0.16
w:시안	cancel -0.13	change -0.11	launch -0.13	other 0.14
w:시에	cancel -0.23	correction -0.25	other -0.1
w:시작	other -0.28
w:시작일	cancel -0.13	launch -0.1	other -0.12
w:시작해	other -0.11
w:시즌	correction -0.13	launch -0.11
w:시행	other -0.26
w:시행일	cancel -0.17	change 0.17	other -0.17
w:신고	cancel -0.12	correction -0.12
w:신고는	launch 0.13
w:신규	cancel -0.21	correction -0.18	other 0.14
w:신분	change -0.16	launch 0.15	other -0.16
w:신청	change -0.1
w:신청은	cancel -0.13	correction -0.11	other 0.17
w:신청하	other -0.13
w:실손	other -0.12
w:실패	other 0.11
w:심사	cancel -0.13	other -0.12
w:심사가	change 0.11	other -0.12
w:심야	other -0.13
w:십이	change -0.1	launch 0.11	other -0.11
w:십이월	change -0.1	launch 0.11	other -0.11
w:썼는	correction 0.14	other -0.12
w:썼는데	correction 0.14	other -0.12
w:썼습	correction 0.12	other -0.12
w:썼습니	correction 0.12	other -0.12
w:쓴	change -0.13	other -0.13
w:쓸	other -0.14
w:아	cancel -0.11
w:아까	correction -0.12	launch -0.14
w:아니	correction 0.19	launch -0.23	other -0.22
w:아니고	cancel -0.11	correction 0.12	launch -0.14	other -0.19
w:아니라	correction 0.13	launch -0.12	other -0.22
w:아닌	change -0.11	launch 0.13
w:아님	cancel 0.12	change -0.14	other -0.15
w:아쉬	other 0.12
w:아쉬운	other 0.12
w:아이	change -0.19
w:아직	cancel -0.13	correction -0.28
w:아침	change -0.12
w:안	correction -0.36
w:안내	launch -0.11
w:안내드	cancel -0.11
w:안내문	cancel -0.12	launch -0.1
w:안내하	other -0.11
w:안녕	launch 0.14
w:안녕하	launch 0.14
w:안드	other -0.13
w:안에	change -0.15	correction -0.11	launch 0.16	other -0.21
w:안정	other 0.14
w:않기	cancel 0.11
w:않기로	cancel 0.11
w:않는	other -0.13
w:않는다	other -0.13
w:않습	cancel 0.15	correction -0.16	other -0.19
w:않습니	cancel 0.15	correction -0.16	other -0.19
w:알림	change -0.13	other -0.31
w:알림톡	change -0.14
w:앗	cancel -0.11	change -0.14	correction 0.15	other -0.13
w:앞당	other -0.14
w:앱	cancel -0.15	correction -0.2	launch 0.15	other -0.19
w:앱에	cancel -0.16	change -0.16	correction -0.12	launch 0.18
w:앱에서	cancel -0.13	change -0.14	launch 0.14
w:야간	cancel 0.1	change -0.16	other -0.22
w:약관	cancel -0.14	launch -0.13
w:약속	correction -0.11	launch -0.14	other -0.17
w:양식	cancel -0.11	correction -0.1	other 0.13
w:어디	cancel -0.13	change -0.12	correction -0.12	other 0.11
w:어떨	other 0.1
w:어떨까	other 0.1
w:어떻	cancel -0.13	correction -0.12	other 0.1
w:어떻게	cancel -0.13	correction -0.12	other 0.1
w:어렵	change 0.16	launch -0.11	other -0.14
w:어르	launch 0.13
w:어르신	launch 0.13
w:어제	cancel -0.21	change -0.16	launch -0.18
w:억	other -0.14
w:언제	change -0.12	launch 0.19
w:언제냐	launch 0.12
w:얼리	change 0.14	correction -0.13	other -0.15
w:얼리버	change 0.12
w:업데	change -0.11	correction -0.1	launch 0.1
w:업데이	change -0.11	correction -0.1	launch 0.1
w:업로	launch 0.11
w:업로드	launch 0.11
w:업무	other 0.12
w:없는	change -0.16	launch 0.11
w:없다	launch 0.14	other -0.11
w:없다고	launch 0.12	other -0.1
w:없던	cancel 0.16	change -0.11	correction -0.14	launch -0.13	other -0.13
w:없습	cancel 0.1	change -0.11	correction -0.16
w:없습니	cancel 0.1	change -0.11	correction -0.16
w:없어	correction -0.16
w:없어요	correction -0.14
w:없었	cancel 0.12
w:없으	change -0.11	other -0.19
w:없으니	cancel 0.11	other -0.12
w:없음	correction -0.19
w:없이	change -0.16	launch 0.21	other -0.15
w:에	cancel -0.13	correction -0.15	launch -0.13	other 0.1
w:에서	cancel -0.15
w:에어	launch -0.11	other 0.15
w:여기	cancel -0.17
w:여부	change -0.16	launch -0.12
w:여수	cancel 0.11	other -0.11
w:여쭤	other -0.11
w:연	other -0.12
w:연기	change 0.1
w:연락	change -0.12
w:연말	cancel -0.1	change -0.15	other 0.13
w:연장	change 0.14	launch -0.12	other -0.11
w:연장됩	change 0.12	launch -0.12
w:연차	correction 0.11
w:연체	launch 0.11
w:열려	other -0.17
w:열려요	other -0.15
w:열리	other -0.12
w:열립	cancel -0.11	change -0.13	launch 0.12
w:열립니	cancel -0.11	change -0.13	launch 0.12
w:엽니	cancel -0.2	other -0.19
w:엽니다	cancel -0.2	other -0.19
w:영상	other -0.12
w:영수	cancel -0.14
w:영수증	cancel -0.14
w:영어	other -0.15
w:영업	launch 0.15	other -0.17
w:영업일	cancel -0.15	launch 0.15	other -0.13
w:영향	cancel -0.19	change -0.16	correction -0.1	other 0.19
w:예고	change -0.11
w:예매	correction -0.1	other -0.14
w:예산	correction -0.12
w:예산이	change -0.13	correction -0.11
w:예상	cancel -0.14	correction -0.11
w:예약이	cancel -0.1	change -0.12
w:예정	correction -0.14	other -0.22
w:예정대	correction -0.1	launch -0.18	other -0.12
w:예정이	other -0.11
w:오기	change -0.13	correction 0.16	launch -0.13	other -0.16
w:오늘	change -0.27	correction -0.18	launch -0.17	other 0.2
w:오늘은	cancel -0.15	launch -0.12	other 0.13
w:오류	cancel -0.16	correction -0.12
w:오릅	launch 0.1
w:오릅니	launch 0.1
w:오면	cancel -0.17	change -0.19	correction -0.14	other 0.13
w:오전	cancel -0.32	correction -0.14
w:오전에	cancel -0.13	change -0.13	correction -0.1	other 0.16
w:오타	change -0.15	correction 0.16	launch -0.12	other -0.11
w:오픈	correction -0.36
w:오픈은	cancel -0.13	change 0.12	launch -0.13
w:오픈이	change -0.14	launch 0.12
w:오픈하	cancel -0.17	change -0.18	correction -0.11	launch -0.23	other 0.25
w:오픈한	cancel -0.11	launch -0.13	other 0.15
w:오후	correction -0.14
w:온라	other -0.11
w:온라인	other -0.11
w:올라	cancel 0.1	change -0.11
w:올라가	launch 0.1
w:올려	change -0.11
w:올렸	cancel -0.2	other 0.15
w:올렸습	cancel -0.19	other 0.13
w:올리	cancel -0.16	correction -0.14	launch 0.1
w:올린	cancel -0.14	change -0.15	correction 0.18	other -0.2
w:올해	cancel 0.13	other -0.13
w:완료	change -0.15	correction -0.15	other 0.14
w:외국	other -0.11
w:외국인	other -0.11
w:외래	launch 0.12
w:외부	other -0.13
w:요금	cancel -0.2
w:요금제	cancel -0.1	change -0.13
w:요일	other -0.14
w:요일은	other -0.1
w:요청	cancel -0.14
w:요청은	change -0.12	launch 0.19
w:우대	other 0.11
w:우리	cancel -0.23	other 0.11
w:우리도	cancel -0.11	launch -0.12	other 0.12
w:우천	other -0.13
w:운영	correction -0.11	launch -0.11
w:원	change -0.15	launch 0.15	other -0.29
w:원부	launch 0.14	other -0.13
w:원부터	launch 0.14	other -0.13
w:원에	other -0.11
w:원에서	other -0.11
w:원으	cancel -0.18	correction -0.16
w:원으로	cancel -0.18	correction -0.16
w:원이	other -0.19
w:원인	change -0.12	other 0.11
w:원입	other -0.11
w:원입니	other -0.11
w:월	correction -0.21
w:월에	correction -0.15
w:월요	change -0.1
w:월요일	change -0.1
w:웹	change -0.11
w:위	change -0.11
w:위약	cancel -0.11
w:위약금	cancel -0.11
w:위치	other -0.12
w:유료	launch 0.12	other -0.11
w:유저	other -0.11
w:유지	cancel 0.12	correction -0.18	other -0.22
w:유효	launch 0.11
w:으로	correction 0.11	other -0.17
w:은	cancel -0.19	other -0.27
w:은행	change -0.11	other 0.12
w:응대	other -0.1
w:의견	change -0.13	correction -0.11	launch -0.11	other 0.14
w:의료	other -0.1
w:이	change -0.28	correction 0.11
w:이걸	cancel -0.16	change -0.13	correction 0.11
w:이걸로	cancel -0.16	change -0.13	correction 0.11
w:이름	launch 0.11
w:이미	other -0.25
w:이번	change -0.16	correction -0.26
w:이번에	other -0.12
w:이상	cancel -0.27	other -0.13
w:이상만	other -0.13
w:이용	cancel -0.13	correction -0.15
w:이용에	other 0.16
w:이월됩	launch -0.1
w:이의	cancel -0.11	other -0.15
w:이제	cancel -0.15
w:이중	launch -0.14
w:이중화	launch -0.11	other 0.12
w:이체	cancel -0.1	change -0.12
w:이틀	cancel -0.14	change 0.1	correction -0.13	other -0.11
w:이하	launch 0.11	other -0.12
w:이후	cancel -0.15	change -0.18	launch 0.2	other -0.12
w:이후에	launch 0.1
w:익영	launch 0.11
w:익영업	launch 0.11
w:인	cancel -0.14	launch 0.18
w:인사	change -0.13	other 0.14
w:인원	other -0.12
w:인증	cancel -0.2	correction -0.18	launch 0.14	other -0.15
w:인증서	other 0.1
w:일	change -0.1	other -0.1
w:일간	launch 0.13	other -0.13
w:일까	cancel -0.14	launch -0.12	other 0.11
w:일까지	cancel -0.14	launch -0.12	other 0.11
w:일단	cancel -0.15	change 0.14	correction -0.12	other -0.15
w:일로	correction 0.11	other -0.24
w:일반	launch 0.14	other -0.11
w:일부	cancel -0.18	change -0.21	correction -0.1
w:일부터	cancel -0.14	change -0.15
w:일에	cancel -0.2	change 0.12	other -0.22
w:일에서	change 0.13	other -0.11
w:일이	correction 0.14	other -0.19
w:일입	other -0.12
w:일입니	other -0.12
w:일자로	change -0.12
w:일정	correction -0.16	launch -0.13
w:일주	other -0.13
w:일주일	other -0.13
w:읽어	change -0.1
w:입니	cancel -0.22	change -0.11	correction 0.11	launch -0.15
w:입니다	cancel -0.22	change -0.11	correction 0.11	launch -0.15
w:입력	other -0.15
w:입장	launch 0.16	other -0.14
w:입장료	launch 0.13	other -0.12
w:입찰	cancel -0.12	correction -0.13
w:있고	correction -0.1
w:있나	launch -0.11	other 0.12
w:있나요	launch -0.11	other 0.12
w:있는	cancel -0.2	change -0.22
w:있는데	cancel -0.15	change -0.14	launch -0.11
w:있다는	launch 0.12
w:있습	cancel -0.22	change -0.24	correction -0.17	other 0.22
w:있습니	cancel -0.22	change -0.24	correction -0.17	other 0.22
w:있어	change -0.12
w:있어요	change -0.21	correction -0.2
w:있었	cancel -0.14	correction 0.15	other -0.19
w:있었어	cancel -0.13	correction 0.15	other -0.16
w:있으	change -0.15	correction -0.14
w:있으니	other 0.1
w:있으면	change -0.1
w:있을	change -0.1	launch 0.15	other -0.12
w:있음	launch 0.23	other -0.14
w:자녀	launch 0.14
w:자동	other -0.46
w:자동이	change -0.11	other -0.11
w:자료	cancel -0.14	launch -0.14	other 0.15
w:자료는	launch -0.11	other 0.11
w:자리	launch 0.11
w:자정	change 0.1	correction -0.13	other -0.19
w:자체	launch -0.12
w:작가	change -0.1
w:작년	change -0.14	other -0.17
w:작년에	other -0.1
w:작업	cancel -0.11	change -0.14	launch -0.17	other 0.19
w:작업으	launch -0.11	other 0.12
w:작업이	launch -0.1	other 0.11
w:잔액	launch 0.1
w:잔여	launch 0.14
w:잘	cancel -0.19	change -0.12	correction -0.15	other 0.16
w:잘된	other 0.12
w:잘못	cancel -0.16	change -0.19	correction 0.21	other -0.24
w:잡히	cancel -0.13	change 0.12	other -0.11
w:잡히면	cancel -0.13	change 0.12	other -0.11
w:장	launch 0.14
w:장바	correction -0.12
w:장바구	correction -0.12
w:장소	launch -0.13	other 0.13
w:장애	cancel -0.12	change -0.13	other 0.18
w:장애로	other 0.13
w:재개	cancel 0.12	change -0.12	other -0.16
w:재무	change -0.11
w:재발	cancel -0.11
w:재발급	other -0.1
w:저장	launch 0.13	other -0.11
w:저희	cancel -0.11
w:적어	other 0.12
w:적었	correction 0.12	other -0.11
w:적용	cancel -0.24	correction -0.1	other -0.23
w:적용되	launch 0.12
w:전	cancel -0.11	correction -0.14
w:전국	change -0.13	launch 0.18	other -0.15
w:전기	cancel -0.1	correction -0.12
w:전까	cancel -0.12	launch 0.18	other -0.21
w:전까지	cancel -0.12	launch 0.18	other -0.21
w:전날	launch 0.2	other -0.15
w:전담	change -0.1
w:전면	cancel 0.14	launch -0.13	other -0.13
w:전부	launch 0.12	other -0.13
w:전액	cancel 0.15	change -0.11	other -0.19
w:전에	cancel -0.12	launch -0.11
w:전용	launch 0.12
w:전월	cancel -0.11	change -0.12
w:전이	cancel -0.12	change -0.1
w:전이라	launch 0.15	other -0.13
w:전일	launch -0.14
w:전체	cancel -0.13
w:전화	correction -0.11
w:절대	other -0.12
w:절반	correction -0.14	other -0.15
w:절반이	correction -0.11	launch -0.1
w:점검	cancel -0.25	correction -0.18	launch -0.13	other 0.17
w:점검이	change -0.1	launch -0.12	other 0.14
w:점심	cancel -0.21	change -0.19	correction -0.15	launch -0.21	other 0.27
w:접속	launch -0.13	other 0.13
w:접속이	launch -0.12	other 0.13
w:접수	change -0.16
w:접습	cancel 0.11	correction -0.11	other -0.13
w:접습니	cancel 0.11	correction -0.11	other -0.13
w:정기권	other -0.11
w:정기점	cancel -0.12	change -0.1
w:정도	launch -0.12
w:정리	cancel -0.16	correction -0.16	other 0.17
w:정리해	other 0.12
w:정산	change -0.22	correction -0.11	launch 0.11
w:정산주	launch 0.11
w:정상	change -0.19	correction -0.13	launch -0.16	other 0.18
w:정상이	other 0.12
w:정정	cancel -0.16	change -0.19	correction 0.24	launch -0.17	other -0.24
w:정정합	change -0.13	correction 0.16	launch -0.14	other -0.13
w:정책	change -0.14	correction -0.1	launch 0.13
w:제가	change -0.22	correction 0.15	launch -0.13
w:제보	cancel -0.12	other -0.15
w:제외	other -0.23
w:제작	other -0.1
w:제주	cancel -0.16	change -0.15	other 0.12
w:제출	cancel -0.12
w:제한	cancel -0.16
w:제휴	change -0.13
w:조건	cancel -0.15	change 0.11
w:조금	other 0.1
w:조정	cancel -0.17	change 0.17	correction -0.12	launch -0.1	other -0.1
w:조회	cancel -0.17
w:좀	cancel -0.12	launch -0.13	other 0.14
w:종료	correction -0.1
w:종이	launch 0.21	other -0.2
w:종전	other -0.11
w:좋겠	other 0.1
w:좋겠어	other 0.1
w:좋은	correction -0.1
w:죄송	correction 0.14	other -0.11
w:죄송합	cancel -0.11	correction 0.17
w:주	cancel -0.23
w:주말	other -0.11
w:주문	cancel -0.11	change -0.27	launch 0.23
w:주문금	launch -0.1
w:주문서	change -0.1	launch 0.11	other -0.11
w:주문은	change -0.12
w:주민	launch 0.16	other -0.11
w:주민센	launch 0.11
w:주부	cancel -0.1	change -0.1
w:주부터	cancel -0.1	change -0.1
w:주세	cancel -0.14
w:주세요	cancel -0.14
w:주소	other -0.15
w:주시고	launch 0.11
w:주차	change -0.18	correction -0.1
w:준비	correction -0.13	other -0.2
w:준비가	change 0.14	launch -0.12
w:줄	cancel 0.11	change -0.11	correction -0.11	launch -0.1
w:줄여	change 0.14	launch -0.12
w:줄여서	change 0.14	launch -0.12
w:줄이	cancel -0.11
w:중	other -0.11
w:중단	change -0.12
w:중복	other 0.11
w:중순	other -0.11
w:중에	change -0.19	correction -0.11
w:중이	correction -0.11
w:증권	launch 0.15	other -0.13
w:지금	correction -0.17
w:지금은	correction -0.11	other 0.17
w:지급	cancel -0.11
w:지나	launch 0.15
w:지나면	launch 0.13
w:지난	change -0.1	correction -0.19	other 0.1
w:지난주	correction -0.11	launch -0.12	other 0.1
w:지났	other 0.13
w:지역	cancel -0.11	other -0.15
w:지역은	change 0.12	launch -0.11
w:지연	cancel -0.13	launch -0.19	other 0.17
w:지연되	launch -0.11
w:지원	cancel -0.2	launch 0.12	other -0.23
w:지적	launch 0.11	other -0.14
w:지점	change -0.11	launch 0.12	other -0.19
w:지점만	launch 0.11	other -0.11
w:지정	change -0.18
w:지참	launch -0.1
w:지표	change -0.1	other 0.14
w:지하	change -0.12
w:진료	cancel -0.16
w:진짜	cancel -0.12	launch -0.15	other 0.15
w:진행	cancel -0.11	correction -0.15
w:질문	cancel -0.13	correction -0.12
w:쪽	change -0.1	correction -0.11
w:찍으	launch 0.11
w:찍으면	launch 0.11
w:차	correction -0.15	other -0.16
w:차단	launch 0.12
w:차량	cancel -0.1
w:차액	other -0.12
w:참가	launch -0.16	other 0.2
w:참고	cancel -0.15	change -0.15	correction -0.14	other 0.16
w:참석	launch -0.12	other 0.16
w:참여	launch 0.12	other -0.1
w:찾기	change -0.1
w:찾아	change -0.14	launch 0.19	other -0.17
w:채용	change -0.1	launch -0.12	other 0.19
w:채점	launch 0.12
w:채점이	launch 0.12
w:채팅	cancel -0.12	other -0.11
w:챗봇	cancel -0.14	change 0.11	correction -0.13	other -0.16
w:처리	change -0.15	correction -0.13	launch 0.12	other -0.16
w:천	change -0.14
w:천만	other -0.1
w:천원	cancel -0.11	change -0.16	launch 0.18	other -0.13
w:철회	cancel 0.16	correction -0.17	launch -0.11	other -0.21
w:철회합	cancel 0.11	other -0.12
w:첨부	launch -0.14	other 0.18
w:첫	cancel -0.16
w:첫째	launch 0.11
w:청구	other -0.17
w:청소	change -0.11
w:체크	cancel -0.19	change -0.18	correction -0.15	other 0.13
w:체크카	cancel -0.12	change -0.14
w:초	launch 0.1
w:초기	change -0.1
w:초기화	change -0.1
w:초안	cancel -0.11	other 0.11
w:총무	cancel -0.1
w:총무팀	launch -0.1	other 0.12
w:최대	cancel -0.14	change -0.15	launch 0.21	other -0.24
w:추가	cancel -0.14	other -0.23
w:추천	cancel -0.11	change -0.13	other 0.19
w:출금	change -0.11	launch 0.14	other -0.16
w:출발	change -0.11	launch 0.11
w:출시	change -0.1
w:취소	cancel 0.21	change -0.17	correction -0.15	launch -0.12	other -0.2
w:취소되	other -0.1
w:층	change -0.12	launch -0.11	other 0.15
w:카드	correction -0.17
w:카드사	other -0.11
w:카셰	change -0.11
w:카셰어	change -0.11
w:캘린	change -0.11	launch -0.11	other 0.13
w:캘린더	change -0.11	launch -0.11	other 0.13
w:캠핑	cancel -0.11
w:캠핑장	cancel -0.11
w:케이	cancel -0.1	change -0.1
w:켜요	launch 0.11
w:켭니	other -0.14
w:켭니다	other -0.14
w:코드	other -0.13
w:쿠폰	cancel -0.1	change -0.12	launch 0.12
w:크리	correction -0.1
w:크리스	correction -0.1
w:킥보	correction -0.13
w:킥보드	correction -0.13
w:태블	launch 0.11
w:태블릿	launch 0.11
w:택배	other -0.13
w:테스	launch -0.13
w:테스트	launch -0.13
w:토	correction -0.13	launch -0.15	other 0.19
w:토요	change -0.14
w:토요일	change -0.14
w:통과	launch 0.13	other -0.1
w:통보	other -0.1
w:통합	cancel -0.12	other -0.2
w:통화	other -0.11
w:퇴근	launch -0.1	other 0.11
w:틀렸	correction 0.13
w:티켓	launch 0.11	other -0.12
w:파손	launch 0.11
w:파일	launch 0.11
w:파일은	launch 0.11
w:파트	launch -0.11
w:판매	other -0.17
w:판매자	launch 0.11
w:패스	correction -0.12	other -0.14
w:패치	cancel -0.11	correction -0.1	other 0.15
w:패치에	correction -0.1	other 0.1
w:페이	correction -0.13
w:편도	correction -0.13
w:편의	other -0.14
w:편의점	other -0.14
w:평생	launch 0.1
w:폐지	cancel 0.12	other -0.1
w:포인	cancel -0.1
w:포인트	cancel -0.1
w:표시	change -0.12	launch 0.2	other -0.17
w:푸시	change -0.17
w:풀어	launch 0.15
w:프로	launch 0.12	other -0.1
w:플랜	launch 0.13
w:필요	cancel -0.11	change -0.1	launch 0.13
w:필터	other -0.18
w:하나	other -0.18
w:하나로	launch 0.11
w:하는	cancel 0.1	change -0.11	other -0.13
w:하루	correction -0.23	launch 0.13	other -0.21
w:하면	cancel -0.2	change -0.18	correction -0.18	launch 0.13	other 0.13
w:하시	launch 0.12
w:하시면	launch 0.12
w:하이	correction -0.11
w:하이패	correction -0.11
w:하지	change -0.11	launch -0.1
w:학년	other -0.11
w:학부	other -0.11
w:학부모	other -0.11
w:한	other -0.4
w:한국	launch 0.13
w:한국어	launch 0.13
w:한도	cancel -0.11	other -0.13
w:한정	launch 0.1
w:할인	other -0.21
w:함께	launch 0.11
w:합니	correction -0.17	other -0.15
w:합니다	correction -0.17	other -0.15
w:합산	change -0.11
w:항목	launch 0.12	other -0.11
w:항의	launch 0.15
w:항의는	launch 0.11
w:해결	cancel -0.1	other 0.12
w:해서	correction -0.12	launch -0.15
w:해서요	correction -0.12	launch -0.11
w:해외	change -0.12	other -0.15
w:해주	correction -0.18
w:해주세	correction -0.17	launch -0.1
w:해지	other 0.11
w:했습	cancel 0.13	correction -0.13	launch -0.11	other -0.15
w:했습니	cancel 0.13	correction -0.13	launch -0.11	other -0.15
w:했어	cancel 0.11	correction -0.12	launch -0.12
w:했어요	cancel 0.11	correction -0.12	launch -0.12
w:행사	change -0.12
w:헬멧	correction -0.11
w:현대	launch 0.1
w:현황	launch -0.13	other 0.16
w:협력	cancel -0.12	correction -0.11
w:협력사	cancel -0.12	correction -0.11
w:혹시	change -0.18	correction -0.13
w:홀드	cancel 0.15	change -0.15	other -0.11
w:홈	launch 0.14
w:화	cancel -0.24
w:화면	cancel -0.18	change -0.17	correction -0.15	launch 0.25	other -0.16
w:화요	cancel -0.11
w:화요일	cancel -0.11
w:확대	correction -0.18	other -0.19
w:확인	cancel -0.24	change -0.22	other 0.11
w:확인했	cancel -0.11	change -0.12	launch -0.12
w:확정	cancel -0.18	correction -0.13	other -0.11
w:확정되	launch 0.13	other -0.12
w:환급	cancel -0.1
w:환불	cancel 0.16	change -0.31	correction -0.23
w:환승	other -0.12
w:환자	change -0.12	other -0.1
w:회	cancel -0.14	change -0.16	launch 0.11
w:회고	change -0.13	launch -0.13	other 0.17
w:회까	other -0.1
w:회까지	other -0.1
w:회식	change -0.12	correction -0.1	launch -0.1	other 0.17
w:회신	other 0.12
w:회원	cancel -0.18
w:회의	cancel -0.11	change -0.2
w:회의실	change -0.12
w:회차	other -0.11
w:횟수	change -0.12
w:후	correction -0.11	launch 0.12	other -0.24
w:후불	change -0.11	other -0.12
w:휴가	change -0.12	other 0.15
w:휴대	launch 0.15	other -0.11
w:휴대폰	launch 0.15	other -0.11
w:휴면	launch 0.11
""")
