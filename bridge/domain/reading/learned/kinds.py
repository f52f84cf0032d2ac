"""How much each cue tells of a note's kind. Made by `python -m benchmarks.train_reading`."""

from bridge.domain.reading.learned import weights

WEIGHTS = weights("""
launch change cancel correction other
2:0 0	cancel -.27
2:0 am	cancel -.12	launch .14	other -.11
2:0 an	cancel -.2	change -.23	correction -.11
2:0 at	change -.11	launch .11
2:0 bu	launch -.14	other .1
2:0 da	other -.17
2:0 de	launch -.11
2:0 g	cancel -.13	correction -.12
2:0 gb	change -.18	other -.12
2:0 h	change .18
2:0 ho	launch .11
2:0 in	change -.14	launch -.1
2:0 k	cancel .15	launch -.13	other -.15
2:0 kg	other -.11
2:0 me	cancel -.11	change -.11	correction -.14	other .16
2:0 mi	change -.14
2:0 mo	correction -.12	launch -.14
2:0 of	change -.12
2:0 p	launch -.14	other .15
2:0 pe	launch .19	other -.11
2:0 pm	cancel -.18	change -.13	other .19
2:0 pr	launch .15	other -.14
2:0 re	launch -.12
2:0 st	correction -.21	launch -.2	other .13
2:0 th	launch -.11	other -.12
2:0 to	change .14	launch -.12	other -.13
2:0 we	launch -.1
2:0 wh	cancel .1
2:0 가	change .13
2:0 가격	launch -.14	other .12
2:0 강남	change -.11	launch .13	other -.11
2:0 개	change -.31	correction -.12	launch .3	other -.26
2:0 개까	launch .16	other -.15
2:0 개시	change .12
2:0 개월	cancel -.11	correction .15	other -.22
2:0 건	launch -.31	other .12
2:0 건은	other .12
2:0 결제	change -.12	other .12
2:0 고객	cancel -.12	launch .19
2:0 곳	launch .11	other -.19
2:0 관련	cancel .13	other -.15
2:0 권까	launch .18
2:0 그대	launch -.19
2:0 금	cancel -.28
2:0 까지	cancel .13	correction -.28	other -.25
2:0 나머	change -.11	launch .11
2:0 날짜	launch -.1	other .11
2:0 년	cancel -.23	change -.2	correction -.14
2:0 년에	change -.14	launch .17	other -.12
2:0 는	cancel -.13
2:0 단계	change .13
2:0 대	change -.14	correction .11	launch .15	other -.14
2:0 대까	correction .12
2:0 로	cancel -.34	correction .15	launch -.2
2:0 로그	cancel -.19	other .12
2:0 를	launch .13
2:0 만	launch -.15	other .1
2:0 만원	change -.3	launch .11
2:0 명	cancel -.26	correction -.14	other .11
2:0 명만	launch .14
2:0 명이	other -.15
2:0 목	cancel -.24	change .12	correction -.14
2:0 목표	launch -.14	other .15
2:0 문의	other -.13
2:0 발송	correction -.12	other .11
2:0 배	cancel .12	other -.1
2:0 배포	change -.12
2:0 번	change -.13	correction -.2
2:0 변경	other -.11
2:0 복구	other .1
2:0 부	change -.13	other .14
2:0 부터	cancel -.15	launch .2	other -.2
2:0 분	change -.19	correction -.15
2:0 분기	change -.1
2:0 분만	change -.13	correction -.11	other .15
2:0 분부	other .11
2:0 분에	launch -.13	other .18
2:0 분이	other .12
2:0 분입	launch -.12
2:0 사유	change .13
2:0 상세	change -.15
2:0 세	cancel -.11	launch .11	other -.16
2:0 세대	launch -.14	other -.11
2:0 세트	launch .13	other -.13
2:0 수	cancel -.19	change .13	correction .1	other -.22
2:0 시	cancel -.2	correction -.13	launch .12
2:0 시간	cancel -.1	change -.31	correction -.12	launch .11
2:0 시까	cancel -.15	change -.14	launch .13
2:0 시는	change .19	launch -.11
2:0 시로	cancel -.24	launch -.32	other -.11
2:0 시부	change -.25	correction -.11	launch .14
2:0 시에	cancel -.25	correction -.18
2:0 시예	launch -.11	other -.2
2:0 시입	change -.12	launch -.11
2:0 시작	change -.13	launch .19	other -.14
2:0 시행	change .1	launch -.16	other -.11
2:0 아니	change -.14	correction .22	other -.15
2:0 앱	launch -.11	other .1
2:0 야간	launch -.12
2:0 억	correction -.1
2:0 억을	cancel .12	launch -.11
2:0 억이	launch -.11	other -.12
2:0 에	cancel -.1	correction -.12	launch -.2	other .16
2:0 에서	change .11	other -.15
2:0 예정	change -.14	other -.13
2:0 오전	change .16	other -.24
2:0 오픈	launch -.16	other .12
2:0 온라	launch -.13	other .16
2:0 요	correction .11
2:0 운영	cancel -.11	launch -.12	other .13
2:0 원	change -.17	launch .12	other -.31
2:0 원부	launch .13	other -.17
2:0 원에	cancel -.18	launch .1	other -.19
2:0 원으	cancel -.21	correction -.12	launch .1
2:0 원은	correction .19	other -.16
2:0 원을	launch -.11
2:0 원이	correction .17	other -.22
2:0 원입	cancel -.15	change -.11	correction .13	other -.2
2:0 월	correction -.31
2:0 월까	other -.11
2:0 월로	other -.11
2:0 월부	change -.15
2:0 월에	change .1	correction -.13	other -.12
2:0 월이	change -.12
2:0 웨이	other .12
2:0 위클	cancel -.11	other .14
2:0 으로	change .24	correction -.19	launch -.11	other -.32
2:0 은	cancel -.2	correction .13	other -.22
2:0 이라	change -.1	correction .11
2:0 이상	change -.15	launch .26	other -.14
2:0 이용	launch .12	other -.1
2:0 이틀	launch .1
2:0 이후	launch .1	other -.1
2:0 인	cancel -.17	correction -.1	launch .11
2:0 인당	launch .12
2:0 일	cancel -.24	change .11
2:0 일간	launch .21	other -.11
2:0 일까	cancel -.17	correction -.18
2:0 일로	cancel -.3	change .13	launch -.13	other -.25
2:0 일부	cancel -.2	change -.18	correction -.21	launch .18
2:0 일에	change .23	correction -.11	other -.28
2:0 일은	correction .2	launch -.19	other -.24
2:0 일이	cancel -.28	correction .14	other -.2
2:0 일자	change -.11	other .11
2:0 입니	cancel -.14	change -.28	correction .13
2:0 자리	launch .13
2:0 장	cancel -.12	correction -.16
2:0 장에	change .18	correction -.12	other -.19
2:0 적용	other -.13
2:0 전체	change -.17
2:0 정정	change -.13	correction .13	launch -.1
2:0 제외	launch .11
2:0 제주	change -.15
2:0 제휴	cancel .11
2:0 종	cancel .17	other -.2
2:0 주간	launch .12
2:0 주문	other .14
2:0 주차	cancel -.11	change -.19	correction -.11	other .11
2:0 중단	other .15
2:0 지점	launch -.12	other .14
2:0 차	cancel -.15	correction -.19	other -.16
2:0 천	cancel .11	change -.13	correction .19
2:0 천만	change -.13
2:0 천원	change -.13	launch .2	other -.13
2:0 철회	cancel .14	other -.15
2:0 층	change -.23	launch -.19	other .24
2:0 층에	launch -.1	other .13
2:0 층으	change -.21	correction -.11	other .16
2:0 컨베	other .1
2:0 토	cancel -.12	correction -.22	launch -.28	other .25
2:0 팀	launch .13
2:0 학년	other -.15
2:0 할인	launch .11
2:0 화	cancel -.31	change .13	other -.21
2:0 환불	launch .12
2:0 회	change -.21	launch .1	other -.15
2:0 회까	correction .11
2:0 회선	change -.1
2:a 0	launch .11
2:a b	other .17
2:a sl	launch .13
2:a we	cancel -.15	change .13	launch -.1	other -.11
2:ab 0	change -.11	launch .11
2:ai tr	launch -.23	other .12
2:al ha	change -.12	launch -.12	other .16
2:an ab	correction .13	launch .11
2:an co	other .12
2:an in	launch .15	other -.11
2:an la	other -.14
2:an th	cancel .13
2:an we	change .13	launch -.12
2:as be	other .11
2:as th	cancel -.11
2:at 0	change -.15	correction -.16
2:au lo	launch -.11
2:be 0	launch -.15	other .16
2:bu 0	change -.17	other .14
2:by a	cancel -.14	change .12	other -.12
2:ca sl	change .23	other -.14
2:ca t	cancel -.1
2:ch 0	change -.12
2:co 0	cancel .22	launch -.1
2:co li	other .13
2:ct 0	launch -.14	other .18
2:cu sl	change .11	other -.15
2:d 0	change -.15	launch .26	other -.21
2:da 0	change -.13
2:de 0	cancel -.14	correction -.18	launch -.11	other .15
2:ev el	other -.11
2:ev fo	change -.12	other .2
2:ex on	launch -.14
2:fe 0	cancel -.12
2:fi th	cancel -.13	change -.14	launch .21	other -.14
2:fo in	launch .1	other -.12
2:fo th	cancel -.22	change .14	launch -.11
2:fr 0	change .1	launch -.14
2:fr th	change -.11
2:g 0	launch .11
2:ge a	change -.12
2:gi ca	cancel -.12
2:go wo	launch .21
2:ha 0	other -.12
2:if a	other -.11
2:in ap	cancel .22
2:in in	launch .14
2:in ja	other -.11
2:in no	cancel -.12	change -.15	other .15
2:in re	cancel .12	other -.21
2:in th	cancel -.14	change .14	launch -.29	other .1
2:io 0	launch .14
2:io 는	change -.1	launch .12
2:is as	other .11
2:is ca	other -.12
2:is no	launch -.17
2:ja 0	change .1	launch -.12	other -.18
2:ks wh	launch .11
2:la as	cancel -.11
2:la no	launch .12
2:lo ex	launch -.11
2:ma 0	change -.15
2:mo to	other -.11
2:ne to	cancel -.12
2:no 0	change -.14	launch -.14
2:no el	launch .12
2:no fi	cancel -.11
2:no go	cancel .11	launch -.1
2:no on	launch -.1
2:no to	cancel -.14	change -.13	launch .2	other -.17
2:of th	launch -.11
2:on 0	change -.19	correction -.18	launch .19	other -.12
2:on fo	change -.14
2:on mo	other -.16
2:on no	launch -.12
2:pa pl	cancel -.18
2:pc 는	launch .12	other -.12
2:pl it	cancel -.14	change -.13	launch .1	other -.1
2:pl on	launch -.11
2:pr pa	change -.14	launch -.11
2:pt 가격	correction .12
2:qu on	launch .15
2:ra no	launch -.15
2:re 0	launch .1
2:re is	other -.16
2:re no	change -.15	launch .1	other -.18
2:re on	change -.16	other .14
2:re re	change .13	launch -.12	other -.12
2:ro ca	change -.14	launch -.14	other .14
2:se la	cancel -.12	change -.16	other .12
2:se no	cancel -.13	change -.14	launch .21	other -.15
2:se on	launch .11
2:se st	other -.15
2:sh ca	correction -.18	launch .19	other -.25
2:sh in	cancel .11
2:sl ca	change .1
2:so te	change -.11	launch .13
2:st 0	launch -.18	other .11
2:t be	cancel .14
2:te 플랜	launch .15
2:th 0	cancel -.17	correction -.14	launch -.21	other .12
2:th br	other -.1
2:th da	change -.13
2:th in	launch -.17
2:th is	cancel .17	launch -.13	other -.1
2:th la	launch -.14
2:th ol	launch .16
2:th st	launch -.14
2:th th	cancel -.11
2:th to	cancel -.12
2:th we	cancel -.15	change -.15	launch .24	other -.14
2:ti ex	launch .13	other -.11
2:to 0	cancel -.12	other -.15
2:to an	cancel .1
2:to de	change .13
2:to do	other -.14
2:to th	change .15	launch -.13	other -.11
2:to us	launch .1
2:tu 0	other -.14
2:tu de	launch .11
2:up on	launch -.11
2:up to	change -.15	other -.16
2:v 0	cancel -.15
2:vr 집보	cancel -.1	correction -.1	other .13
2:wa a	launch -.15
2:we de	cancel .11
2:we no	cancel -.12	launch .14	other -.1
2:we of	cancel -.12	launch .18
2:we re	change -.15	correction -.11
2:wi 0	launch .14	other -.11
2:wi be	change -.11	launch -.12	other .13
2:wi ge	launch -.15
2:wo t	change -.11	correction -.1
2:x 0	correction .16	other -.1
2:가격 0	other .1
2:가능 0	launch .18
2:가맹 당일	launch -.14
2:가입 0	change -.11	correction -.11	launch .14
2:가족 마일	correction -.1
2:각 부서	other .12
2:간편 0	other -.13
2:강남 0	change -.13	launch .13
2:같은 날	cancel -.1	correction -.14	other -.19
2:같은 시간	cancel -.16	change .2	correction -.11	launch -.15	other -.11
2:같이 변경	change .17
2:개 지점	launch .11	other -.11
2:개시 0	launch .1
2:개월 이상	correction .1
2:개정 0	other .1
2:거 0	change .11
2:거의 다	cancel -.11	other .11
2:건 안	cancel .14
2:건 중복	other .1
2:건 취소	cancel .28	change -.15	correction -.16	other -.17
2:건당 0	cancel -.11	change .14	correction -.15	other -.2
2:걸 0	change .11
2:걸 수	launch .1
2:결과 앱	other -.11
2:결론 났어	cancel .1
2:결제 분은	cancel .14	launch -.16	other -.12
2:결제 시	launch .11
2:결제 안	other .23
2:계획 없음	cancel .12	launch -.14
2:고객 0	cancel -.11
2:고객 안내	cancel -.1	launch .12
2:고객 앱	launch .14	other -.12
2:고객 왜	cancel -.11
2:골드 멤버	change -.13	other -.11
2:골드 이상	change .12	launch -.12
2:곳은 0	cancel .18	launch -.15
2:공고 0	launch .1
2:공사 0	other .11
2:공영 0	launch .17
2:공유 0	cancel -.11	launch -.12	other .17
2:공지 0	change -.14	other .19
2:공지 참고	other .12
2:관심 있는	launch -.11	other .16
2:교체 일정	launch .15
2:구독 0	launch .1
2:구매 0	launch .14
2:규정 개정	correction -.12	launch -.1	other .17
2:그대 0	change .22	correction -.15	launch -.25
2:그대 갑니	change -.13
2:그대 사용	launch .12
2:그대 자동	cancel .11
2:금 까지	other .15
2:금 이	other -.11
2:금요 0	cancel -.13	change .15	correction -.19	launch -.16
2:금욜 0	change .1	launch -.12
2:금일 0	change -.13
2:급한 건	change -.19	correction -.1	launch -.1	other .15
2:급한 건은	cancel -.11	launch .15	other -.12
2:기간 0	cancel -.1	change -.16	correction .14
2:기본 0	launch .2	other -.16
2:기사 0	change -.12	other -.13
2:기사 칭찬	other -.12
2:기존 0	change -.12
2:기존 가입	launch .1
2:기준 0	cancel -.12	change -.12
2:기한 0	change -.1	launch -.12	other .15
2:긴급 0	other .12
2:김장 박스	correction .13
2:까지 0	other .11
2:끊길 수	cancel -.17	other .12
2:나머 0	cancel .13	change -.13	correction -.11
2:날짜 0	cancel -.11	change .13	launch -.22	other -.16
2:날짜 나오	other -.15
2:날짜 다시	cancel -.17	change .13	other -.13
2:날짜 아직	cancel -.13	change -.15	launch .14
2:날짜 확정	cancel -.11	other .1
2:내 차	other -.12
2:내년 0	launch .17
2:내년 상반	other .17
2:내일 0	change -.21
2:내일 새벽	other .15
2:내일 오전	cancel -.12	change -.23	other .24
2:년 0	cancel -.12
2:년에 0	launch .13
2:논의 예정	launch -.1	other .12
2:누적 0	launch -.15
2:는 0	cancel -.17	launch -.15
2:는 미지	launch .12	other -.12
2:는 심사	change -.15	launch .11
2:늘봄 신청	cancel -.11	correction .13	other -.14
2:늦을 수	other .13
2:니트 0	cancel .11	other -.11
2:다 0	change .17	other -.24
2:다다 주	other -.1
2:다시 확인	cancel -.11	launch -.15	other -.11
2:다음 날	launch .18	other -.16
2:다음 달	launch .15
2:다음 달로	other .1
2:다음 달부	launch .11
2:다음 영업	launch .1
2:다음 주	launch .12	other -.21
2:다음 주에	launch -.13
2:단계 0	launch .13	other -.13
2:단계 배포	change -.11	launch .11
2:단골 알림	other -.11
2:단위 0	launch .13	other -.14
2:단체 대여	change .17	other -.16
2:닫습 0	launch .12
2:달 0	launch .12
2:달 무료	correction .15	other -.1
2:달력 잘못	change -.11	correction .12
2:당 0	other -.11
2:당겨 0	change .14	other -.14
2:당초 0	change .13	other -.13
2:대 0	other -.15
2:대기 0	launch .13
2:대기 알림	cancel -.16	change -.12	correction .13	launch .15	other -.16
2:대리 예약	launch .11
2:대여 0	correction .12
2:대형 지정	change -.1	other -.11
2:데이 선물	change -.12
2:도착 후	change .12
2:동승 옵션	correction .11	other -.12
2:동의 않으	launch .11
2:될 수	other .18
2:두 건	launch .14	other -.11
2:두 명까	launch .15
2:두 번	launch -.16	other .18
2:두 번째	cancel -.14	correction -.11
2:두 시간	launch -.13	other .11
2:둘 다	cancel -.12	change .1	correction -.14	launch .14	other -.19
2:둘 중	launch .12
2:드려 죄송	correction .14	other -.1
2:들어 수	launch .11
2:디자 시안	change -.11	other .18
2:딸기 0	other .11
2:때문 고객	cancel -.12	change .12	other -.12
2:라고 해주	change -.1	launch .14
2:라운 무료	change .12	launch -.12
2:렌터 묶음	launch .11
2:로 안내	other -.17
2:로 옮깁	change .12
2:로그 안	launch -.12	other .12
2:로그 지연	launch -.13	other .19
2:롤백 여부	launch -.15	other .17
2:르벨 홀가	cancel .11	other -.11
2:마감 0	cancel -.15	change -.13
2:마일 합산	correction -.1
2:마지 날	change .13
2:마포 서대	change .1
2:만 0	cancel -.26	correction .22
2:만 달러	launch .11
2:만 세대	change .12
2:만 원	launch -.14	other -.12
2:만 원에	change .14
2:만 원으	cancel -.1
2:만 원은	other -.12
2:만 유지	change .11
2:만원 0	correction .17
2:만원 월	correction .11
2:만원 이상	change -.19	launch .19	other -.16
2:많이 물으	launch .12
2:말씀 주세	cancel -.14	other .16
2:매뉴 반영	change -.12
2:매달 0	launch .1
2:매입 서비	other -.11
2:매장 0	launch .11
2:메시 카드	cancel .13
2:멤버 영화	change -.13	other -.11
2:멤버 플러	correction .12
2:면세 포인	cancel -.1	change .12
2:명 0	launch -.19	other .14
2:모바 진료	change .14	launch -.12
2:모험 패스	launch .12
2:목 0	cancel -.33	launch -.1
2:목 로	cancel -.11	change .19	other -.25
2:목 점검	other -.11
2:목요 0	change -.2	other .24
2:목표 0	cancel -.11	launch -.19	other .11
2:무료 기준	change -.13
2:무인 세탁	change .13
2:무인 수령	change .15	launch -.13
2:무제 종료	launch -.15	other .16
2:문의 0	launch -.15
2:문의 많을	launch .12	other -.1
2:문의 민원	other -.11
2:문의 시	other .16
2:문의 오면	change -.15	correction -.13	launch -.17	other .26
2:문자 없음	launch .24
2:미리 0	change -.16	launch .19	other -.16
2:민원 0	launch -.1
2:밀려 0	change .14
2:바꾸 번호	change -.11
2:바꿀 수	launch .1
2:바꿔 0	launch -.14
2:반영 0	other .11
2:받은 사람	launch .1
2:발급 0	change -.13	launch .11	other -.17
2:발생 0	other .12
2:발송 0	correction -.12	other .13
2:발행 0	change -.13	correction -.12	launch .13
2:밤 0	cancel -.22	correction -.13	launch .2	other -.23
2:방금 올린	cancel -.16	correction .23	other -.25
2:방송 0	launch -.1	other .12
2:배 적립	cancel .12
2:배속 0	other -.12
2:배송 확대	cancel -.1	change .11	launch -.1
2:배포 0	change -.18	launch .26	other -.16
2:법인 제외	correction .1
2:변경 0	change .18	other -.12
2:변경 없음	change .17	launch -.1	other -.18
2:변경 전	change .1	launch -.12
2:변경 후	change .1
2:변동 없습	change .14
2:변동 없음	correction -.16
2:보고 0	change -.1	correction -.12	other .16
2:보관 0	correction .1	other -.13
2:보냅 0	correction -.13	other .13
2:보류 아니	cancel .14	correction -.12	launch -.1
2:보상 0	change -.1
2:보상 내일	launch -.12
2:보상 요구	cancel .1	launch -.1
2:보호 두	launch .15
2:복지 자동	change .13	launch -.18	other .1
2:볼 수	change -.12	launch .12
2:봄의 서재	change .11	other -.11
2:부터 0	cancel -.13	change -.11	other .1
2:분 0	cancel -.11	other .12
2:분 내	other .11
2:분실 즉시	change .13
2:불가 0	change -.14	other .11
2:불량 0	change .13
2:비용 없음	change -.1	launch .15
2:빈그 수거	change .1
2:사전 0	other -.14
2:사진 0	launch .19
2:사진 올리	launch .12
2:사진 자동	correction -.12	launch -.1	other -.13
2:상담 0	change -.1
2:상담 시	launch -.15	other .17
2:상담 예약	cancel -.13	launch .19	other -.16
2:상담 채팅	correction .11
2:상위 0	launch .14	other -.12
2:상품 0	change -.14	launch .16
2:상향 0	change -.17	correction -.11	launch .11	other -.2
2:새벽 클래	launch -.11
2:새집 소독	correction .11	other -.11
2:새해 첫	change -.13
2:서버 0	other .12
2:서버 인증	other .13
2:서비 영향	other .12
2:서비 종료	other -.15
2:서울 0	launch .21	other -.18
2:서재 팝업	change .11	other -.11
2:선물 메시	cancel .13
2:선물 월	change -.12
2:선착 0	change -.14	launch .13
2:설 선물	launch .11
2:설명 0	launch -.15	other .18
2:성적 이의	correction .11	other -.1
2:세 미만	launch .12
2:셔틀 0	other -.12
2:소독 0	correction .11	other -.11
2:수 0	change -.1
2:수 오전	change .29	other -.31
2:수 오후	launch -.12	other .1
2:수 있게	other -.11
2:수 있고	change -.11	launch .14
2:수 있는	launch .14
2:수 있다	cancel .13	launch -.13
2:수 있습	correction -.19	launch -.1
2:수 있어	change -.27	correction -.1	launch .17
2:수 있으	launch -.18	other .19
2:수 있음	launch .16	other -.1
2:수 자정	change .14
2:수 휴가	change -.19	launch -.13	other .39
2:수납 0	launch .12
2:수도 0	launch .11
2:수량 0	launch .11
2:수수 0	launch .18	other -.17
2:수수 면제	launch .11
2:수요 0	launch -.12
2:수요 오후	launch .12
2:스크 업체	cancel .11
2:스티 0	other -.12
2:슬림 0	change -.1	correction .16
2:승급 입찰	change .11	other -.12
2:시 0	launch -.23	other .12
2:시 그	launch .17	other -.12
2:시 대상	change -.15	launch .15
2:시 배포	launch .11	other -.1
2:시 부터	launch .11	other -.1
2:시 상품	change -.11
2:시 실시	change -.13	launch .17	other -.19
2:시 앱	change .1	other -.12
2:시 오픈	change -.21	launch .39	other -.32
2:시 이전	launch .13
2:시 장소	other .11
2:시각 0	correction .13
2:시간 0	other -.11
2:시간 단위	launch .13	other -.14
2:시간 바뀌	change .13
2:시간 지정	cancel .14	other -.16
2:시기 0	launch .1
2:시내 정기	change .12	other -.1
2:시로 당겨	change .17	correction -.16
2:시로 변경	change .32	launch -.26	other -.29
2:시범 0	launch .12
2:시부 0	other .13
2:시세 알림	other -.12
2:시스 교체	other .15
2:시스 점검	other .16
2:시스 정기	other .12
2:시안 a	other .15
2:시작 0	cancel -.19	change -.25	correction .25	launch .11	other -.21
2:시작 그대	change .21	correction -.12	launch -.18	other -.11
2:시즌 0	cancel .14	correction -.13
2:시행 0	cancel -.13
2:신규 가입	correction -.15
2:신규 입사	launch -.1	other .15
2:신청 0	change -.24	correction -.15
2:신청 마감	other -.11
2:실패 0	launch -.12	other .16
2:심사 통과	change -.11	launch .17
2:심연 첨탑	change .11
2:썼는 0	correction .11
2:쓰실 수	cancel .15	launch -.14	other -.15
2:쓸 수	other -.21
2:아까 말한	change .12	correction -.11	other -.14
2:아니 0	cancel -.15	correction .32	launch -.26	other -.43
2:아래 같이	change .15
2:아시 분	other .13
2:아직 0	cancel -.1	launch -.13
2:아직 날짜	other .11
2:아직 안	cancel -.1	change .19	launch -.15	other -.11
2:아침 0	change -.16	launch .28	other -.23
2:안 0	launch -.12	other .13
2:안 끝났	change .18	launch -.11	other -.18
2:안 나갑	cancel .11	change -.13	correction -.15	launch -.13
2:안 돼요	cancel -.13	launch .15	other -.11
2:안 되고	cancel -.12	change -.1	launch .11
2:안 되나	cancel -.1	launch -.13	other .21
2:안 됨	launch .26	other -.19
2:안 들어	cancel .11
2:안 하기	cancel .12
2:안 하는	cancel .1	other -.12
2:안 하면	launch .1
2:안 합니	cancel .33	launch -.15	other -.22
2:안내 0	cancel -.13	change -.11	launch .16
2:안내 나간	cancel .12	other -.11
2:안내 주세	launch -.11	other .13
2:안드 먼저	launch .13
2:않기 했습	cancel .16
2:않습 0	cancel .15	other -.14
2:알려 0	launch -.14	other -.14
2:알려 요청	launch .11	other -.1
2:알림 0	cancel -.24
2:알림 신청	cancel .16	change -.12	launch -.13
2:앞당 0	other -.12
2:앱 내	launch .11	other -.1
2:앱 심사	change .18	launch -.16	other -.15
2:앱 업데	launch .1
2:앱 전체	launch -.16	other .16
2:앱 조회	other -.11
2:앱 푸시	change -.12	other .15
2:앱에 신청	cancel -.1
2:어렵 0	cancel -.1	change .18	launch -.16	other -.18
2:어제 0	launch -.11	other .13
2:억 0	launch -.11
2:언제 열지	launch .12
2:없던 일로	cancel .18	change -.1	other -.19
2:없던 일이	cancel .13	change -.12
2:없으 0	launch .11
2:없음 첫	launch .18
2:에서 0	other -.14
2:여는 날은	cancel -.13
2:여부 판단	launch -.15	other .17
2:연 0	change -.14	correction -.16	other -.13
2:연결 주세	launch .11
2:연휴 직후	change .12
2:열지 않습	cancel .17	other -.16
2:엽니 0	change .16	launch -.15
2:영업 0	cancel -.12	launch .18	other -.1
2:영향 없습	other .13
2:영향 없음	other .19
2:예상 0	launch -.11
2:예약 0	change -.25	correction -.12	launch .26	other -.28
2:예약 문자	change -.12	launch .13	other -.1
2:예약 조회	other .12
2:예약 화면	launch -.11	other .1
2:예정 0	cancel .11	change -.11
2:예정 열렸	cancel -.12	change .12	launch -.13
2:옛 규정	other .12
2:오기 0	change -.15	correction .15
2:오는 0	launch .1	other -.11
2:오늘 0	change -.14	launch -.14	other .27
2:오늘 밤	correction -.11
2:오늘 저녁	change -.16	launch -.14	other .19
2:오늘 필터	other -.15
2:오전 0	cancel -.25
2:오타 0	change -.13	correction .17
2:오픈 맞나	cancel -.12	launch -.12	other .15
2:오픈 목표	change -.12
2:오픈 시간	change .3	launch -.25	other -.31
2:오픈 안	launch -.21
2:오픈 취소	cancel .16	launch -.12	other -.17
2:오후 0	change .22	other -.1
2:온라 성적	correction .11	other -.1
2:온라 자습	cancel -.12	launch -.17
2:올려 분	launch -.1
2:올해 0	correction .13
2:와인 예약	change -.13	correction .12	other -.11
2:왜 안	launch -.12
2:요금 안	change .13
2:요일 0	other .11
2:요일 아직	other -.12
2:요청 0	other .1
2:우리 쪽	launch -.14	other .19
2:우선 안내	launch .13
2:운동 전	change -.1	correction .1
2:운영 0	change -.14
2:원 0	cancel -.23	change -.15
2:원 다음	launch .12
2:원 추가	launch .1
2:원 할인	cancel .12
2:원래 0	other -.13
2:원에 0	cancel -.16	other -.17
2:원으 오릅	launch .16	other -.15
2:원은 0	other -.11
2:원이 아니	change -.11	correction .13	launch -.15	other -.1
2:월 0	cancel -.18	launch -.11
2:월 도입	cancel .14	launch -.14
2:월 둘째	change .2	other -.11
2:월 로	cancel -.13	change .14	other -.15
2:월 마지	other .16
2:월 말까	other -.14
2:월 변경	change .18	other -.12
2:월 셋째	launch -.14	other .15
2:월 시행	change -.13	launch -.11	other .11
2:월 안에	cancel -.15	launch .17	other -.13
2:월 에	change .12
2:월 오픈	other .14
2:월 정산	change -.14
2:월 중	change -.2	launch .18
2:월 중순	change .11	other -.11
2:월세 지원	correction .11
2:월요 0	change .1
2:월요 아침	change -.1	launch -.13	other .12
2:월요 오전	correction -.21	launch -.25	other .16
2:월정 0	change -.12
2:웹 미지	launch .2
2:위클 0	launch .11
2:은 그대	cancel -.13
2:의견 주세	launch -.11	other .11
2:의심 신고	launch .12
2:이 맞습	change -.11	correction .14	other -.15
2:이미 안내	cancel .12	other -.11
2:이번 분기	other .11
2:이번 주	change -.11	correction -.16	launch -.19	other .13
2:이사 0	change .14	launch -.12
2:이상 문의	launch .17	other -.11
2:이상 없으	change -.11	launch .13
2:이용 0	change -.2	correction -.12	other .13
2:이틀 안에	launch .11
2:이후 간편	launch .16	other -.15
2:이후 신규	launch .11
2:이후 신청	other .13
2:익일 0	change -.17
2:인 0	cancel -.1	other -.12
2:인바 자동	other .15
2:인사 공지	other .12
2:인원 0	other -.12
2:인증 교체	other .12
2:인천 전역	launch .13
2:일 0	cancel -.23
2:일 금	change -.1	launch -.15	other .19
2:일 금요	launch .18	other -.1
2:일 뒤	launch .11	other -.11
2:일 수	change -.15	correction -.1	launch .11
2:일 시작	cancel .12	correction -.12	launch -.11	other -.18
2:일 아니	correction .11	other -.12
2:일 안에	change -.16	launch .13	other -.2
2:일 예정	change -.14
2:일 오전	launch -.14
2:일 오픈	launch -.14	other .1
2:일 월	cancel -.11	launch -.12
2:일 월요	change .18	correction -.11	launch -.12	other -.18
2:일 이후	launch -.1
2:일 일	change -.16	launch -.1	other .14
2:일 전까	launch .17	other -.15
2:일 화	cancel -.11	change -.2	correction .22	other -.26
2:일 화요	launch -.14
2:일부 0	correction -.1
2:일시 중단	other .14
2:일에 0	cancel -.21	change .15	correction .14	other -.15
2:일정 0	change .23	launch -.13	other -.15
2:일정 재공	cancel -.12	change .15	launch -.15	other -.1
2:있는 회원	launch .17	other -.16
2:있어 0	cancel -.12
2:자동 0	change -.13
2:자동 견적	cancel .12
2:자동 시행	launch -.13
2:자동 제출	change .11	other -.16
2:작업 0	change -.11	launch -.18	other .16
2:잔돈 모으	change -.12	correction .17	launch -.12
2:잔여 0	launch .11
2:잘못 봄	change -.11	correction .12
2:잘못 적었	correction .15
2:잠정 보류	cancel -.18	change .12	other -.12
2:장 이상	change .1
2:재발 0	change -.1	launch -.13
2:재발 수수	other -.12
2:저녁 0	cancel -.14	launch .14	other -.12
2:적립 0	cancel .12
2:적용 0	other -.1
2:적용 범위	change .2	launch -.2
2:전 0	launch -.18
2:전 노선	other .11
2:전 지점	launch .2	other -.16
2:전 체크	change -.1	correction .1
2:전까 0	launch -.14
2:전까 바꿀	launch .1
2:전담 상담	correction .11
2:전면 철회	cancel .14	launch -.13	other -.14
2:전설 소환	change -.1	other -.13
2:전액 환불	cancel .16	launch -.16	other -.15
2:전자 희망	change .11	other -.12
2:전화 오면	launch .14
2:전환 0	correction -.15	launch -.17
2:점검 0	other .13
2:점검 후	other -.13
2:접기 했어	cancel .28	change -.12	correction -.13	other -.17
2:접수 0	launch .12	other -.1
2:정기 0	launch -.11
2:정기 건너	change .21	other -.23
2:정기 안내	other .15
2:정기 점검	other .19
2:정보 0	change -.12	launch -.12	other .15
2:정산 마감	launch -.11	other .12
2:정산 바로	launch -.15
2:정상 0	launch -.21	other .25
2:정정 0	change -.19	correction .23
2:정지 0	other .1
2:정해 건	other .11
2:정확 날은	cancel -.13	other -.15
2:제가 직접	cancel .14	other -.11
2:제목 0	launch -.14	other .2
2:제주 0	correction .16
2:제주 렌터	launch .11
2:제출 0	correction -.15
2:제출 요청	other .13
2:제휴 0	change -.12
2:조건 변경	other -.1
2:조정 0	cancel -.11	change .13	correction -.11	other -.13
2:조회 0	change .1	other -.1
2:조회 불가	launch -.15	other .17
2:조회 안	correction -.11
2:종료 0	cancel -.15
2:종료 안내	cancel .11	change -.14	launch .13	other -.14
2:종료 예정	launch .13
2:종료 이후	launch .12
2:종이 영수	change -.1	launch .2
2:종일 0	change -.12	launch .17	other -.16
2:종전 0	change .1
2:종전 같이	launch -.12	other -.14
2:좌석 승급	cancel -.13	change .11	correction -.12
2:좌석 지정	correction .13	launch -.12
2:주 0	change .13
2:주 금요	correction -.1
2:주 뒤	launch .16
2:주 목요	change .11	other -.11
2:주 무료	correction .14	other -.17
2:주 수요	launch -.13
2:주 중에	change -.1	launch .14	other -.11
2:주 화요	change -.22	correction .12	launch .18	other -.2
2:주간 0	launch -.13	other .12
2:주말 배송	cancel -.1	change .11	launch -.1
2:주문 0	cancel -.13	launch -.12	other .15
2:주시 바랍	launch -.11	other -.1
2:주차 0	cancel -.12	change -.12
2:준비 중이	other -.13
2:줄여 시작	change .12	other -.11
2:중 0	cancel -.15	correction .14	launch -.1
2:중 오픈	launch -.11	other .11
2:중 하나	launch .12
2:중고 매입	other -.11
2:중단 업무	other .15
2:중이 0	launch -.11	other .16
2:지금 정상	other .11
2:지급 0	cancel -.1
2:지난 0	other .13
2:지연 다음	other .11
2:지원 종료	other -.18
2:지정 배송	change -.1	other -.11
2:진료 예약	cancel -.11	launch -.14
2:진료 하이	change .14	launch -.16
2:질문 많았	other .12
2:짐 사진	cancel .12
2:쪽 계약	other .13
2:차 0	cancel -.11	change -.18	launch .21	other -.15
2:차 시세	other -.12
2:차주 월	change -.11	launch .12
2:채팅 0	correction .11
2:챗봇 0	launch .12
2:철회 기존	cancel .14	correction -.1	other -.16
2:첫 0	correction .14	launch .17	other -.16
2:첫 달	correction .13	other -.12
2:첫 주	change -.11
2:청년 월세	correction .11
2:체크 0	change -.1	correction .1
2:초등 0	launch .12	other -.1
2:총 0	other .1
2:최대 0	cancel -.26	change -.25	launch .17
2:최소 0	change .11	launch .14	other -.17
2:최소 주문	other .1
2:추가 0	launch .1	other -.18
2:추가 요금	other -.12
2:취소 0	cancel .14
2:층 회의	other .11
2:칭찬 스티	other -.12
2:카드 결제	other .14
2:카드 분실	change .13
2:컨베 0	other .1
2:콜 0	change -.12	other .1
2:쿠키 0	launch .11
2:킥보 단체	change .2	correction -.15	other -.15
2:타임 0	other .1
2:타임 알림	change -.12	other -.15
2:토 0	correction -.19	launch -.25	other .23
2:통합 0	cancel -.15	change -.1
2:통화 내용	cancel .11	other -.11
2:판매 0	change .21	correction -.16
2:패딩 보상	cancel -.14	change .1	launch -.11
2:패스 0	launch .15
2:패스 가격	change .18
2:패치 0	cancel -.17
2:페이 0	launch -.13	other .15
2:평일 0	other -.11
2:포장 0	launch .14	other -.11
2:픽스 0	change .12
2:픽업 시간	other -.12
2:필터 구독	change -.1	correction .16
2:하기 했습	cancel .16
2:하는 거	cancel .11
2:하는 걸로	cancel .1	other -.12
2:하루 0	cancel -.16	correction -.12	launch .13	other -.36
2:하루 당겨	change .14	other -.14
2:하지 않기	cancel .16
2:한 달	cancel -.18	launch -.19
2:한 달에	launch .13
2:한 번만	launch .18	other -.12
2:한 사람	correction .12	launch .11
2:한 주	cancel -.2	change .21	correction -.14	launch -.18	other -.1
2:한도 오기	change -.13	correction .14	launch -.13
2:할인 0	launch .15
2:할인 한	cancel -.11	change .14	correction -.1	other -.17
2:해 주세	launch -.15
2:해지 0	correction -.1	other .14
2:했는 0	change -.18	correction .18	launch -.1	other -.12
2:행사 0	cancel -.12	change .18	other -.19
2:현상 확인	other .1
2:호차 노선	other -.13
2:홀가 니트	cancel .11	other -.11
2:홈 화면	launch .14	other -.13
2:화 0	cancel -.22	change .2	launch -.21
2:화 로	change .21	correction -.15	other -.12
2:화 부터	launch .11
2:화 오전	launch .22	other -.37
2:화면 내렸	cancel .12
2:화요 0	other .13
2:화요 오전	change -.12	correction .14
2:확인 부탁	other .12
2:확인 중입	change -.11	correction -.12	other .23
2:확정 다시	launch .15
2:환불 0	cancel .18	launch -.12	other -.1
2:회 0	cancel -.14	change -.19	launch .22	other -.24
2:회 월	correction .11
2:회선 0	change -.1
2:회의 0	change -.19	correction -.12	launch -.11	other .17
2:회의 예약	launch .19	other -.16
2:후 0	launch .16	other -.18
2:후 결제	change .12
2:휴가 급한	change -.21	correction -.1	launch -.11	other .17
2:휴회 무제	launch -.15	other .16
2:희망 0	launch .12	other -.17
arrow	cancel -.4	change .41	other -.55
bias	launch -.28	other .23
cancel	cancel .84	change -.55	correction -.35	launch -.56	other -.52
cancel_soft	cancel .48	change -.32	correction -.28	launch -.32	other -.54
change	cancel -.29	change .59	correction -.42	launch -.34	other -.28
close0:00	change .21	correction -.16	other -.21
close0:1	cancel -.14	correction -.23
close0:12	cancel -.11	launch -.15	other .27
close0:14	launch -.13
close0:15	cancel -.11	launch .15
close0:2	cancel .11	correction -.11	other -.16
close0:30	launch -.11	other .12
close0:al	cancel -.13	change -.14	launch .21	other -.14
close0:am	launch .11
close0:ay	change -.14	launch -.16	other .18
close0:ed	cancel .11	other -.12
close0:me	correction -.14	other -.12
close0:ng	launch -.25	other .2
close0:pm	launch -.1	other .11
close0:rs	cancel .1	change .11	correction -.1	other -.23
close0:st	change -.15	launch -.11
close0:ys	launch .13
close0:가요	change -.21	correction -.17
close0:건	cancel -.15	change -.15	correction -.11	other .14
close0:게요	cancel -.23	correction -.27	launch -.25	other .16
close0:겨요	cancel -.15	other .1
close0:까요	cancel -.11	correction -.16	launch -.23	other .14
close0:까지	change .11
close0:꿔요	launch -.12	other .14
close0:나요	change -.2	other .15
close0:네요	cancel -.23	change -.28	correction .14	launch -.33	other .15
close0:니다	cancel .11	launch -.18
close0:니당	launch .1
close0:대요	cancel -.24	change -.19	correction -.19	launch -.13	other .25
close0:데요	launch -.14
close0:드랍	cancel .18	launch -.15	other -.17
close0:려요	cancel -.22	correction -.26
close0:만	change -.18
close0:밀림	other -.2
close0:배포	launch .1
close0:배함	change .15	launch -.11
close0:부터	change -.16	launch .22	other -.22
close0:분	cancel -.11	change -.11	other .12
close0:세요	launch -.26
close0:소요	other -.1
close0:시작	change -.19	launch .2	other -.12
close0:아요	cancel -.11	correction .12
close0:안내	change -.13	launch .12
close0:어요	cancel -.11	change .19	correction -.21	launch -.37
close0:없음	cancel -.24	change -.18	launch .38	other -.28
close0:에요	change -.27	launch .18
close0:예요	cancel -.11	launch -.32	other .17
close0:예정	change -.15	launch .17	other -.12
close0:오타	change -.13	correction .17
close0:오픈	change -.14	launch .2	other -.22
close0:원	launch -.1	other -.11
close0:이상	change .12	launch -.11
close0:이요	cancel -.18
close0:있음	other .13
close0:정정	correction .14
close0:져요	change .25	correction -.18	other -.23
close0:철회	cancel .16	other -.1
close0:축소	change -.11	launch .11
close0:탁함	change .13
close0:해요	cancel -.15	correction -.24
close1:00	launch -.13	other -.12
close1:2	launch -.1
close1:30	launch -.11
close1:4	cancel -.12	launch -.16	other .13
close1:80	other .11
close1:O	correction .16
close1:ST	other -.13
close1:ed	change .13
close1:it	cancel .11	launch -.11
close1:ly	change -.2	correction -.16
close1:ng	change -.15	correction -.15	launch -.11
close1:on	change -.12
close1:ow	launch .12
close1:rs	cancel -.11	change -.18
close1:st	change .16	launch -.15	other -.14
close1:가능	launch .28	other -.22
close1:가요	correction -.12
close1:가정	launch .11
close1:개월	launch .13
close1:건	launch -.12
close1:게요	cancel -.33	correction -.18	other .14
close1:고요	correction -.13
close1:까지	cancel -.11	change -.14	launch .16
close1:나요	cancel -.2	change -.21	correction -.13	launch -.18	other .28
close1:네요	cancel -.16	correction .14	launch -.19	other -.11
close1:니다	change -.22	correction .11	launch -.4	other .12
close1:대로	launch -.17	other -.12
close1:대요	cancel .12	launch -.17	other .11
close1:동일	change .19	correction -.18	launch -.12	other -.24
close1:돼요	change -.19	correction -.12	launch .14	other -.15
close1:래요	launch -.17
close1:려요	cancel .13	other -.14
close1:로요	change .18
close1:만원	correction .1
close1:맞음	change -.15	correction .19
close1:미정	cancel .16	other -.15
close1:부터	cancel -.14	change -.15	launch .21	other -.13
close1:불가	launch -.15	other .17
close1:서요	correction -.12	launch -.33	other .13
close1:세요	cancel -.16	change -.44	correction -.15	launch -.39	other .4
close1:시	cancel -.13	other -.17
close1:시각	launch .13	other -.12
close1:아요	launch -.21
close1:어만	change -.18	correction -.1	launch .23	other -.23
close1:어요	launch -.23	other -.11
close1:없음	cancel .2	change -.13	correction -.21	launch -.19
close1:에요	cancel -.15	correction -.16	launch -.37
close1:예약	change .21	correction -.14	launch .1	other -.14
close1:예요	cancel .1	other -.13
close1:와요	other -.11
close1:우대	launch -.16	other .18
close1:원	cancel -.17	change -.13	correction .11	other -.19
close1:월	other -.19
close1:유지	cancel .2	other -.18
close1:적용	change -.12	launch .14	other -.1
close1:전체	launch .16
close1:정상	launch -.2	other .22
close1:제외	change -.12	launch .17	other -.15
close1:중	change .11	other -.11
close1:천원	launch .12	other -.12
close1:확정	change .14
close1:회	correction .1
close:00	cancel -.12	change .14	correction -.11	launch -.16
close:000	launch .12	other -.11
close:027	launch .13	other -.13
close:1	cancel -.18	correction -.26
close:11	cancel -.12	change -.34	launch -.19	other .2
close:12	cancel -.12	launch -.17	other .23
close:14	launch -.17	other -.11
close:15	cancel -.24	correction -.11
close:16	cancel -.14
close:18	launch -.17
close:2	change -.11	correction -.22
close:200	other -.11
close:25	launch .11
close:3	change -.13	launch -.2	other .11
close:30	launch -.19	other .11
close:4	cancel .11	change -.22	correction -.13	launch -.33	other .21
close:5	cancel .16	correction -.12	launch -.14
close:6	change -.13	launch -.1	other .13
close:7	cancel .13	other -.12
close:8	launch -.13	other .13
close:88	other .1
close:9	change -.16	other .13
close:KST	cancel -.19
close:O	correction .13
close:X	launch .17
close:all	other -.14
close:am	launch .11
close:ans	change -.14	launch .2	other -.11
close:ars	correction -.13
close:ate	cancel .11
close:ays	launch .13	other -.1
close:day	change -.22
close:ded	change -.11
close:eat	launch .12
close:eek	cancel -.14	change .12	other -.14
close:emo	change -.1
close:ent	launch -.19
close:ers	change -.15
close:est	change .13	launch -.14	other -.12
close:ght	launch -.12
close:ime	correction -.14	other -.12
close:ing	change -.18	correction -.22
close:ise	launch .15	other -.11
close:led	cancel .18	launch -.12	other -.14
close:nds	cancel -.11	launch .12	other -.11
close:nge	launch -.16
close:nly	change -.22	correction -.17
close:now	change -.11
close:one	change -.11
close:ons	change -.17	other .12
close:ord	other .13
close:ort	launch .14
close:ote	cancel -.13	launch -.13	other .14
close:out	cancel -.12	other -.13
close:ove	correction .13
close:ple	launch .16	other -.11
close:pm	cancel -.11	change -.12	launch -.16	other .19
close:ted	launch -.1
close:tes	cancel .1
close:yet	other -.13
close:가능	change -.16	launch .29	other -.15
close:가요	launch -.12	other .12
close:가정	launch .11
close:갑니다	cancel .12	correction -.32	launch -.2
close:같아요	change .11	other -.13
close:같음	correction -.12
close:개월	launch .15
close:거예요	cancel -.11
close:건	cancel -.23	launch -.15	other .14
close:걸어둠	launch .11	other -.1
close:겠어요	cancel .12	launch -.11
close:고객	launch .1
close:고르기	launch .12
close:곳	launch .15	other -.11
close:공유	other -.15
close:구해요	launch -.14	other .14
close:그대로	launch -.1	other -.24
close:금지	cancel .14	change -.27	launch .17	other -.24
close:길게요	change .22	launch -.22	other -.14
close:깁니다	cancel -.18	correction -.19	launch -.19	other .12
close:까지	cancel -.11	other .13
close:까지만	other -.1
close:꿉니다	change .15
close:꿨어요	change .13	other -.12
close:뀌어요	change .11
close:뀝니다	cancel -.15
close:끝나요	change .1	correction -.19
close:나가요	change -.13	launch .22	other -.13
close:나감	change -.14	launch -.11
close:나옴	other -.15
close:나와요	other -.11
close:내년	launch .12	other -.14
close:낼게요	cancel .1
close:냅니다	correction -.13	other .17
close:닙니다	correction .27	launch -.13	other -.19
close:다시	change -.13	launch .15
close:달러	change -.13	launch .16
close:데이터	launch -.13
close:동일	cancel -.12	change .14	correction .11	launch -.21	other -.28
close:돼요	cancel -.12	change -.15	correction -.11	launch .22	other -.29
close:됐어요	cancel .16	correction -.18	other -.18
close:되고요	launch .14
close:됩니다	change -.12	correction -.23	launch .23	other -.17
close:둡니다	change -.1	launch .11
close:뒀어요	other .15
close:드랍	cancel .18	launch -.15	other -.17
close:드려요	change -.17	correction -.16
close:때	other -.11
close:라고만	launch .13	other -.1
close:라서요	change .11	other -.13
close:라져요	launch .11
close:랍니다	launch -.15	other -.13
close:렸네요	correction .11	other -.1
close:렸어요	correction -.11	launch -.29
close:로	change -.11	other -.14
close:로고요	cancel -.12	change .12
close:로예요	other -.15
close:룹니다	change .2	correction -.13	launch -.2	other -.13
close:릅니다	change -.1	launch .25	other -.22
close:릴게요	cancel -.24	change -.12	correction -.15	launch -.15	other .26
close:립니다	cancel .18	change -.24	correction -.38	launch -.19	other .12
close:마세요	change -.14
close:만	cancel -.12	other .23
close:만료	launch .11	other -.1
close:만원	correction .1
close:맞나요	cancel -.12	launch -.12	other .15
close:맞아요	cancel -.1	change -.21	correction .3	launch -.21	other -.23
close:맞음	change -.18	correction .19
close:명	cancel -.17	correction -.12	launch -.11	other .13
close:목	change .11
close:무료	change -.12	correction -.1	launch .16	other -.16
close:미정	cancel .19	change -.11	other -.14
close:미지원	launch .11
close:미확보	change .1
close:밀려요	change .14
close:밀림	other -.2
close:바꿔요	launch -.11	other .13
close:받아요	launch .15	other -.17
close:배포	change -.16	launch .2	other -.15
close:변경	change -.14	launch .15
close:병행	launch .11	other -.1
close:보관	other -.11
close:보류	cancel .14	other -.12
close:보여요	launch .17
close:보임	launch .15
close:볼게요	cancel -.12	change -.18	launch -.12	other .32
close:봤어요	cancel -.18	change -.18	launch -.15	other .12
close:부	cancel -.12	launch .11
close:부탁	other -.14
close:부터	cancel -.11	change -.21	correction -.15	launch .26	other -.16
close:분	cancel -.27	change -.13	correction -.2	other .19
close:불가	change -.12
close:불필요	launch .16	other -.15
close:붙어요	launch .13	other -.11
close:뺐어요	cancel .12
close:선택	other -.1
close:세대	change -.12	correction .16	other -.1
close:세탁함	change .13
close:셨어요	change -.11	correction -.22	launch -.16
close:수	launch .1
close:수정	launch .1
close:습니다	cancel .22	change -.13	launch -.43
close:시	cancel -.3
close:시간	launch -.17
close:시고요	launch .12
close:시예요	launch -.11	other -.2
close:시작	change -.21	correction -.12	launch .25	other -.16
close:신청	launch .11
close:십니다	cancel -.1	correction -.12	other .16
close:십시오	change -.13	other -.12
close:썼네요	change -.11	correction .17
close:쓰세요	other .13
close:아님	cancel .17	change -.16	other -.19
close:안내	cancel .19	change -.29	correction -.15	other -.12
close:안됨	launch .14	other -.11
close:않음	launch .14
close:았어요	other .13
close:어져요	change .25	correction -.18	other -.23
close:없어요	correction -.23	launch .16
close:없음	cancel .14	correction -.36	other -.14
close:었네요	cancel -.1	change -.1	correction .16	launch -.16
close:었어요	cancel -.16	correction .2	launch -.23	other -.25
close:열려요	cancel .14	change -.11	launch .18	other -.16
close:열어요	other -.14
close:엽니다	cancel -.16	change .13
close:였어요	cancel -.13	correction .14	launch -.14	other -.19
close:예약	change .18	correction -.14	launch .14	other -.15
close:예요	change -.15	correction .17	launch -.11
close:예정	change -.11	other -.1
close:오타	change -.13	correction .17
close:오픈	cancel -.14	change -.17	launch .24	other -.26
close:온대요	cancel .12	launch -.13	other -.14
close:옵니다	change -.12
close:와요	change -.12	launch .12
close:완료	launch .15
close:왔어요	cancel .11	correction -.19	launch -.26	other .11
close:요	correction .13	other -.13
close:요구	other -.11
close:요청	cancel -.1
close:우대	launch -.16	other .18
close:원	cancel -.27	change -.13	launch .15	other -.26
close:원부터	correction .11	launch .15	other -.16
close:월	cancel -.18
close:유지	cancel .14	change .14	correction -.11	launch -.16	other -.16
close:유폴더	launch -.1	other .11
close:으로만	launch -.15	other .15
close:을게요	change -.19	other .14
close:을까요	correction -.1	launch -.23
close:이고요	other -.11
close:이상	other -.14
close:이세요	other .12
close:이에요	correction -.15
close:일	launch .19	other -.1
close:일부터	change -.11	launch .13	other -.16
close:입니다	cancel -.43	change -.11	correction .11
close:있나요	launch -.11	other .2
close:있다고	cancel .14	change -.13
close:있대요	change .11
close:있어요	cancel -.19	change -.33	correction -.24	launch .11
close:있었음	launch .11
close:있음	launch .15
close:작해요	other -.13
close:잖아요	cancel -.12	correction -.11
close:적용	change -.13	launch .21	other -.17
close:전국	change -.11	launch .26	other -.23
close:전체	change -.11
close:점검	other .13
close:정상	launch -.18	other .23
close:정정	correction .16
close:제외	change -.18	launch .31	other -.27
close:제출	launch .12
close:졌어요	correction -.1	launch -.15
close:죄송	correction .12
close:주세여	other .12
close:주세요	change -.36	launch -.24
close:주세용	cancel .14	other -.11
close:줄어요	launch .14
close:중	correction -.15
close:중단	cancel .12	launch -.12
close:지급	change -.16	launch .17	other -.16
close:지연	change .19
close:지예요	correction -.11	launch -.16
close:지점	change -.11	correction -.11	launch .2	other -.21
close:지정	launch .1
close:집니다	change .2	correction -.1	other -.2
close:차감	cancel .1
close:참고	launch -.15	other .2
close:천원	launch .12	other -.12
close:철회	cancel .16	other -.1
close:추가	correction -.12	launch -.11
close:축소	change -.17	launch .19	other -.1
close:춥니다	other .11
close:켭니다	cancel -.16	launch .11	other -.16
close:택배함	change .14
close:터예요	change .12
close:픈이요	change -.13	launch .2	other -.17
close:하네요	other -.16
close:하세요	cancel -.14	correction -.12	launch -.13	other .16
close:한함	launch .1	other -.1
close:할게요	cancel -.14	correction -.11	launch -.22	other .27
close:함	cancel -.11	other .11
close:합니다	change -.23	other -.12
close:해서요	correction -.11	launch -.21
close:해요	other -.18
close:했어요	other -.16
close:혔어요	correction -.1	other -.19
close:확정	change .12
close:환불	launch .13	other -.13
close:회	correction .1
close:힙니다	other -.14
correction	cancel -.36	change -.53	correction .76	launch -.5	other -.5
customers	change -.51	correction -.31	other .16
date_arrow	cancel -.32	change .3	launch -.22	other -.45
date_ends	change -.15	correction -.42	launch -.12	other .18
date_not_but	cancel -.33	change .26	launch -.26	other -.31
date_starts	cancel -.45	change -.3	correction -.19	launch .44	other -.19
e:ad	cancel -.22	launch -.15
e:al	change -.11	correction -.16
e:am	cancel -.21	correction -.17
e:an	cancel -.2	correction .13
e:ap	other -.18
e:aq	launch -.13
e:ar	change -.13
e:as	change -.13	launch -.17	other .12
e:at	cancel -.14	change -.16
e:au	change -.13	other .14
e:ay	change -.41
e:ce	cancel .16	change -.2	correction -.13	other -.1
e:ch	correction -.22
e:ck	correction -.14
e:ct	correction -.16
e:cy	change -.23	correction -.11
e:de	cancel -.17	correction -.17
e:ds	cancel -.29	correction -.13
e:eb	cancel -.18	launch .16
e:ec	cancel -.13	correction -.2	launch -.25	other .24
e:ed	correction -.18	launch -.2	other .1
e:ee	cancel -.2	change -.19	launch .13
e:ek	change .16	correction -.14	launch -.12	other -.19
e:em	change -.12	launch .1	other -.15
e:en	change -.16	correction -.14	launch .24	other -.17
e:eo	cancel .22
e:ep	correction -.12
e:er	cancel -.27	correction -.28
e:es	change -.17	correction .12	other -.2
e:et	other -.22
e:ew	change -.18	other -.19
e:ex	cancel -.17	change -.1
e:ff	change -.13	other -.11
e:ft	change -.13	other -.17
e:ge	launch -.12
e:gn	other .12
e:gs	change -.19	launch .31	other -.23
e:he	correction -.29	launch -.19
e:ho	change -.11
e:ht	change -.12	launch -.19
e:hu	other -.11
e:id	cancel -.2	change -.13	launch .12	other -.16
e:il	correction -.12	other -.24
e:im	correction -.14	other .16
e:in	other -.22
e:ip	cancel -.1	change .11	correction -.15	launch -.1
e:is	correction -.11	other -.21
e:it	cancel -.13	launch -.15	other -.1
e:ks	cancel -.17	change -.16	launch -.18	other .18
e:la	change .1
e:ld	cancel -.13	change -.21	other .18
e:le	cancel -.13	correction -.18	other -.14
e:lf	launch .19	other -.11
e:ll	cancel -.12	correction -.25	launch -.12	other .15
e:ls	other -.15
e:lt	cancel .21
e:ly	cancel -.23	change -.16	launch .21	other -.19
e:me	correction -.12	other -.25
e:mo	other .11
e:ms	other .12
e:nd	cancel -.14	other -.1
e:ne	correction -.13	launch .11
e:ng	correction -.1	launch -.11
e:nk	cancel -.13	change -.18	launch -.11
e:ns	cancel -.15	change -.44	launch .24
e:nt	correction -.15
e:ny	other -.13
e:oc	cancel -.13	correction -.12	launch -.11	other .16
e:og	cancel -.15	launch -.1
e:ok	cancel -.14	change -.14	launch .1
e:om	launch -.12
e:on	cancel -.16	change -.12	launch -.22	other .11
e:op	change -.23	launch .12
e:or	cancel -.12	change .14	correction -.11	launch -.18
e:os	correction -.12	launch .13	other -.23
e:ot	change -.25	correction .1
e:ou	launch .15
e:ow	cancel -.21	correction -.21
e:pe	cancel -.12	change .14	correction -.1	other -.11
e:pp	correction -.13	launch .13	other -.22
e:ps	correction .15	other -.26
e:pt	launch .1
e:ra	cancel -.15	correction -.12	other .15
e:rd	cancel -.16	launch .13
e:re	cancel -.13	change -.2
e:rk	cancel -.18	change -.13	launch .16	other -.18
e:rm	correction -.12	other .13
e:rn	launch .23
e:ro	change -.13	launch -.17	other .16
e:rs	cancel -.22	correction -.31
e:rt	change -.21
e:se	change -.2	launch .15	other -.2
e:sh	cancel .1	change -.16
e:sk	cancel -.12
e:ss	cancel -.14	change -.22	launch .11
e:st	cancel -.13
e:ta	correction -.11
e:te	cancel -.19	correction .11	other -.11
e:th	change -.17	launch .21
e:ti	cancel .1	change -.11
e:ty	cancel .16	change -.11
e:un	launch -.1	other .11
e:ur	correction -.15
e:us	change -.12	launch -.16	other .21
e:ve	other -.17
e:wn	other -.1
e:ws	cancel -.17
e:xt	change -.14
e:yi	change -.14
e:ys	other -.27
e:ze	change .1
e:가가	change -.11
e:가게	other -.11
e:가는	cancel -.13	launch .17
e:가를	change .16
e:가면	cancel -.1	launch .14
e:가스	launch .13
e:가요	correction -.2
e:가전	change -.1	other -.11
e:가지	other .1
e:각은	change .11	launch -.13
e:각을	cancel .13	change -.13	other -.15
e:간만	change .13	other -.17
e:간에	cancel -.11
e:간은	cancel -.18
e:간이	cancel -.11
e:감원	launch -.13
e:감은	cancel -.11	launch .11
e:감이	cancel -.17	change .19	launch -.14
e:개일	cancel .21	launch -.16	other -.11
e:객은	other -.17
e:객이	cancel -.18	correction -.14
e:거나	launch .14
e:거라	launch .11
e:거리	other -.13
e:건은	launch -.24
e:건이	other -.1
e:걸로	cancel -.11	change -.12	correction .11	launch -.12
e:검사	launch -.11
e:검이	launch -.17	other .17
e:게는	change .12
e:게요	cancel -.26	correction -.36	launch -.22	other .31
e:겨서	launch -.14
e:겨요	cancel -.19	correction -.12
e:격도	launch -.16	other .16
e:격은	cancel -.11	other -.12
e:결제	launch .1	other -.24
e:결해	launch .11
e:경은	launch -.14	other .12
e:계는	correction -.14	other -.21
e:계정	launch .12
e:고가	change .16	correction -.19	other -.17
e:고는	cancel -.15	change -.2	launch .15
e:고를	cancel -.12	change .13	other -.14
e:고만	cancel -.16	change .15
e:고사	launch -.11
e:고요	cancel -.11	correction -.17
e:고지	correction -.12
e:고책	other -.11
e:고해	other .19
e:공지	cancel -.13
e:공항	change -.15	launch .15
e:과가	other -.13
e:과를	other .11
e:과지	other -.11
e:관에	launch .13
e:관은	launch -.11	other .11
e:구가	change .13	other -.17
e:구나	change -.11
e:구니	correction -.11
e:구매	cancel .18	change -.17	correction -.12
e:국어	change .15	launch .14	other -.21
e:국인	cancel -.11	other -.16
e:권은	change -.15	launch .16
e:권을	cancel .12	launch -.12
e:그릇	change .1
e:그인	cancel -.18	correction -.14	launch .15
e:글로	cancel -.11
e:금과	launch .11
e:금은	cancel -.11	correction -.19	other .11
e:금이	cancel -.14	other -.17
e:금제	change -.21	other .11
e:급만	other -.11
e:급은	cancel -.11	change -.18	launch .11	other -.16
e:기가	other -.13
e:기간	change -.13
e:기권	launch -.14	other -.11
e:기기	cancel -.16	launch .13
e:기는	change .11	correction -.14	other -.11
e:기도	other .1
e:기로	cancel .23	change .16	correction -.2	launch -.32	other -.29
e:기록	other .18
e:기에	cancel -.13	change -.15	correction -.11
e:기준	launch .12
e:기지	launch .11
e:기한	other -.14
e:기화	other -.11
e:기획	change -.17	launch .14
e:까요	cancel -.16	correction -.21	launch -.35	other .23
e:까지	cancel -.22	change -.14	correction -.45	launch .2
e:께는	cancel .14	launch -.19	other -.21
e:꾸기	change -.11
e:꾸면	other .12
e:꿔요	launch -.12	other .14
e:나가	launch .12
e:나고	launch .11	other -.11
e:나만	launch .12
e:나면	change -.15	correction -.12	launch .11
e:나요	cancel -.26	correction -.34	launch -.24	other .29
e:난달	other .1
e:난주	cancel -.1	change -.17	launch -.25	other .26
e:났고	correction -.12	other .13
e:내기	correction .14	other -.12
e:내는	launch .11	other -.11
e:내문	correction -.13	launch -.11	other .18
e:내선	launch .15
e:내한	change -.12	correction .13
e:냐고	cancel -.14	launch .1
e:냐는	launch .15	other -.13
e:널에	launch -.14	other .14
e:네요	cancel -.38	change -.27	correction .18	launch -.13
e:년에	cancel .12
e:뉴얼	cancel -.1
e:느라	launch -.1	other .11
e:는데	cancel -.12	change -.18	correction .22	launch -.25
e:는지	cancel -.14	change -.1	correction -.12	launch -.14	other .19
e:늘은	cancel -.14	launch -.13	other .31
e:능은	launch .15	other -.13
e:능일	launch .19
e:니고	correction .16	other -.22
e:니구	correction .12	other -.11
e:니까	launch .19	other -.1
e:니다	launch -.32
e:니당	cancel -.1	change -.12
e:니라	change -.19	correction .18	launch -.18	other -.28
e:님께	change -.11
e:님껜	launch -.12
e:님은	correction -.11	other -.12
e:님이	cancel .16	change -.16	correction -.16	other -.25
e:다고	cancel .2	change -.15	other -.23
e:다는	cancel -.22	change -.32	launch .24
e:담사	cancel -.12	change -.12
e:담회	launch -.12	other .1
e:당자	cancel -.18	change -.11	launch -.14	other .17
e:대가	other -.1
e:대는	change .11	other -.15
e:대로	change .16	correction -.14	launch -.13	other -.14
e:대를	launch .1
e:대면	other -.15
e:대요	launch -.18
e:대지	change .16	launch -.11	other -.11
e:대출	change -.18	launch .14
e:대폰	launch .12	other -.1
e:데요	change -.11
e:도권	launch .1	other -.12
e:도라	other -.1
e:도의	launch .15
e:도착	cancel -.12
e:독이	correction .11	other -.12
e:독한	launch .12
e:동망	launch -.19	other .2
e:돼서	change -.11	launch .13
e:돼요	change -.15
e:되는	change -.19	launch .11
e:되면	cancel -.19	change -.19	correction -.11	launch .26
e:되어	change -.13
e:되지	launch .17
e:두신	launch .15	other -.17
e:드는	cancel -.11	launch .1	other -.2
e:드린	change .13	correction -.14	launch -.14	other -.11
e:드림	launch .14
e:드만	cancel .12
e:드맵	other .17
e:드바	change -.13	other -.11
e:드에	cancel -.11	change -.15	correction -.16	launch -.13	other .18
e:들께	cancel -.11	other .16
e:들은	launch -.13
e:들이	cancel .12	correction -.11
e:디서	other .16
e:떻게	cancel -.1	correction -.11
e:라고	launch -.21
e:라는	cancel -.1	launch .15	other -.14
e:라도	launch .11
e:라방	cancel .14	other -.11
e:라서	launch -.13	other -.13
e:라인	launch -.11
e:라짐	launch .13
e:락은	cancel -.11	change -.11	correction -.11	other .12
e:람이	launch .11
e:래가	launch -.11	other .12
e:래도	launch .1
e:래스	launch -.1
e:래와	change .15
e:래요	launch -.27
e:래픽	launch -.11
e:래핑	cancel .11
e:량률	change .13
e:량이	change .1	launch -.14
e:러스	correction .11
e:렇게	cancel -.11	other .14
e:레드	change .11	other -.11
e:려서	change -.13	correction -.17	launch .11
e:려요	change -.26	correction -.19
e:려진	launch .13	other -.12
e:력사	cancel -.11	change -.12	other .2
e:력을	correction .11
e:련이	other .14
e:렸던	change .15	launch -.15	other -.13
e:령이	cancel .12
e:로는	other -.11
e:로드	launch .15	other -.11
e:로만	change -.15	launch .16	other -.13
e:로요	cancel -.17	other -.1
e:료는	change -.2	launch .11
e:료를	cancel -.14	other -.15
e:료비	change .13	correction -.1
e:료일	other -.15
e:류가	cancel .11
e:류는	cancel -.15
e:률이	change .14	other -.13
e:르고	launch .16	other -.12
e:르기	launch .14	other -.11
e:르면	cancel -.11	change -.14	launch .33	other -.24
e:르신	other -.15
e:르지	other .11
e:름은	change -.1	launch .16	other -.11
e:리가	launch .1	other -.11
e:리고	cancel -.15	change -.11
e:리기	change -.13	launch .11	other -.14
e:리는	change -.25	other .11
e:리도	cancel -.1	change -.11	correction -.1	launch -.13	other .15
e:리면	cancel -.13	change -.13	correction -.15
e:리스	launch .19	other -.17
e:리에	other .11
e:리자	other -.15
e:리점	change -.13
e:리지	cancel -.12	launch .14	other -.32
e:림이	cancel -.1	launch .17	other -.13
e:림책	launch -.1	other .1
e:림톡	change .11	correction .11	other -.2
e:마감	change .1
e:마다	cancel -.14	change -.15	launch .22	other -.11
e:만요	change .13
e:망에	change -.11	launch .12	other -.12
e:맞이	cancel .15	other -.11
e:매자	launch .11
e:맹점	launch -.14
e:머지	cancel .12	other -.24
e:먼트	cancel .11	other -.11
e:메일	launch .19	other -.18
e:면도	cancel .12
e:면에	correction -.11
e:명서	change -.13	launch .17	other -.16
e:명이	change -.11	other -.14
e:명회	change -.12
e:모레	change -.26	correction -.14	launch .25	other -.16
e:무실	other .16
e:무진	cancel .18	change -.1	other -.17
e:문에	launch -.15
e:문은	cancel -.22	launch .1	other -.18
e:문이	change -.1	launch .11
e:므로	cancel .13	launch -.12	other -.11
e:미엄	launch .12	other -.1
e:바디	other .15
e:바일	cancel .11
e:반기	launch -.1	other .13
e:반이	launch -.14	other .13
e:받고	launch -.13	other .14
e:받기	launch -.15
e:받은	change .13	other -.1
e:발급	change -.13	launch .2	other -.21
e:발송	change -.11
e:방세	change .11
e:방송	cancel .12	other -.11
e:배송	correction -.13
e:배함	change .14
e:뱅킹	change -.12
e:버드	other -.13
e:버스	cancel .17	launch -.1	other -.22
e:버십	other -.11
e:번에	cancel .17	other -.25
e:번호	change -.27	correction -.12	launch .14
e:벨라	change -.11
e:벽런	launch -.11
e:변심	launch .11	other -.1
e:별로	launch .13
e:보가	launch -.15	other -.17
e:보고	launch .18	other -.16
e:보기	cancel -.13	launch .1
e:보는	change -.21	launch -.12
e:보다	cancel -.17	correction -.2	launch -.11
e:보드	correction -.2	launch -.13	other .1
e:보험	launch .12	other -.11
e:본이	other -.13
e:봇이	launch .11
e:부가	cancel -.1	change .12	launch -.13
e:부는	change -.18
e:부로	change -.23	launch .14
e:부분	other .14
e:부터	cancel -.35	change -.56	correction -.26	launch .47	other -.18
e:분간	cancel .13	other -.14
e:분들	change -.13	launch -.16	other .19
e:분은	cancel .2	change -.18	launch .22	other -.22
e:뷰징	launch .1
e:비는	cancel -.14	change -.14	launch .17	other -.12
e:비를	cancel -.16	other -.12
e:비스	cancel -.21
e:비에	correction -.1	launch -.14	other .19
e:사가	change .11	correction -.26	other -.33
e:사님	cancel -.15	change .11	other -.16
e:사랑	cancel .11	other -.1
e:사로	cancel -.12	launch -.13	other .13
e:사용	launch .15	other -.14
e:사팀	other .12
e:사항	change -.1
e:사회	change .14
e:산부	correction .1
e:산서	cancel -.14	change -.22	correction -.15	launch .17
e:산을	other .14
e:산이	change -.17
e:상만	launch .13	other -.14
e:상은	cancel -.14
e:상품	launch .11
e:생과	launch .13
e:서가	launch .11
e:서관	launch .13
e:서는	change -.12	correction -.15	launch .16
e:서를	change -.16	correction .14	launch .11	other -.14
e:서만	launch .18	other -.12
e:서에	other .14
e:서요	change .15	correction -.12	launch -.28
e:석이	launch .15	other -.13
e:세요	change -.46	launch -.19	other .11
e:세용	cancel .13	other -.14
e:세일	other .18
e:센터	cancel -.14	change -.24	launch .16
e:셔야	cancel -.17	change -.1	launch .28	other -.13
e:션이	launch -.14
e:소가	cancel -.12	correction -.12	other .11
e:소는	correction .11	launch -.11	other -.16
e:속이	launch -.15	other .14
e:송금	change -.1	launch .12
e:송은	cancel .11
e:송을	change -.11	correction -.12	other .12
e:송지	other -.14
e:수는	launch -.1
e:수료	change -.3	launch .12
e:수를	change .1	launch -.13
e:수점	other -.14
e:수증	change -.17	correction -.11
e:쉬운	launch -.11	other .18
e:스는	cancel .1	change -.11
e:스만	change .14	launch -.1
e:스의	change .14	launch -.12
e:스크	other -.11
e:스템	launch -.24	other .15
e:스트	change -.14	correction -.19	launch -.14	other .2
e:습관	cancel -.13	launch -.21
e:시가	change .1
e:시간	cancel -.12	change -.25
e:시고	change -.13
e:시기	launch -.24	other -.11
e:시는	cancel -.19	correction -.25	launch -.27	other .23
e:시로	other -.12
e:시면	cancel .22	change -.13	other -.36
e:시오	change -.12	other -.11
e:시일	cancel -.13	change .24	other -.13
e:시죠	correction -.18	launch -.26
e:시지	cancel .11	correction -.1	other -.1
e:식은	change -.13	launch -.12	other .15
e:식이	cancel .11	change -.1	correction -.1
e:식탁	other -.13
e:신사	launch -.13	other .16
e:신은	change -.11	launch .21	other -.17
e:신청	correction .15	launch -.13
e:실에	change -.1	correction -.11	other .25
e:실은	change -.13	launch .13	other -.15
e:실이	change -.15
e:쓰기	cancel -.15	change .13	correction -.18	other -.27
e:씀해	cancel -.15
e:아서	cancel .1	launch .1	other -.22
e:아야	cancel -.14	change -.17	launch -.11	other .2
e:아요	cancel -.14	correction .12	other -.19
e:아지	change .1
e:안성	other -.1
e:알림	other -.14
e:았던	other .12
e:애로	other .16
e:액은	change -.11	launch .18
e:액을	change -.14
e:액이	cancel -.14	change -.19
e:약금	change -.24	other -.27
e:약도	launch .1
e:약만	launch .11
e:약서	other .14
e:약은	cancel -.1
e:약을	change -.11
e:약자	change .12	launch -.1
e:약제	launch .12
e:어가	launch .1
e:어는	other -.15
e:어도	change -.24	launch .29	other -.2
e:어둠	launch .11	other -.1
e:어만	change -.18	correction -.1	launch .24	other -.23
e:어볼	launch .13
e:어서	launch -.1	other .2
e:어온	launch .11
e:어요	launch -.25	other -.14
e:어컨	launch -.14	other .2
e:업은	change -.16	launch .15
e:업을	launch .1
e:업일	cancel -.1	change -.12	launch .25	other -.17
e:업체	change .11	other -.12
e:없이	launch .12
e:었고	cancel -.12	launch -.14	other .13
e:었던	cancel .14	change -.12	correction -.11	other -.11
e:에게	launch -.19
e:에는	correction -.13	other .11
e:에도	cancel .2	change -.19	other -.2
e:에서	change -.12	correction -.22	launch .19	other -.28
e:에요	correction -.16
e:에용	correction .13
e:여서	change .17	launch -.15	other -.14
e:여요	launch .17
e:역은	change .14	launch -.14
e:역이	launch .11
e:연의	change .11
e:예약	other -.11
e:예요	launch -.12	other -.11
e:오는	cancel -.11
e:오면	launch .15	other -.18
e:오톡	launch .11
e:오프	launch -.1
e:와서	change .11	correction -.15	other -.11
e:와요	other -.11
e:완료	change -.12	launch .21	other -.16
e:요금	launch .2	other -.22
e:요일	cancel -.5
e:요한	launch -.12	other .12
e:용권	change -.14
e:용에	other .15
e:용은	cancel -.23	correction .12	launch -.19
e:용처	launch .11
e:운영	cancel .12	launch .19	other -.14
e:운지	change .16	launch -.16
e:울은	change .14
e:원과	correction .11
e:원만	launch .11
e:원생	launch .12	other -.11
e:원은	change .12	launch -.19	other -.15
e:원이	correction -.13	launch -.12	other .13
e:위로	launch .12
e:위크	cancel .13
e:유는	cancel .14	change -.13	launch -.12
e:육장	cancel -.1	change -.11	launch -.14	other .22
e:으기	change -.12	correction .17	launch -.12
e:으나	change -.16	correction .14
e:으니	cancel .14	change -.22	correction -.19	launch -.29	other .16
e:으로	cancel -.23	correction -.21
e:으면	cancel -.2	change -.17	correction -.27	launch .31	other -.29
e:으신	cancel -.15	correction -.17	other .11
e:으실	launch .16	other -.13
e:은데	cancel -.13
e:음을	change -.13	launch -.14
e:음주	launch .12
e:응답	launch -.13	other .14
e:의가	change -.14	correction -.11
e:의는	cancel .11	change -.39	other -.19
e:의실	launch .15	other -.11
e:의점	other -.14
e:이고	cancel -.2	change -.21
e:이나	other -.1
e:이는	cancel -.13	other -.14
e:이니	cancel -.11
e:이더	launch -.14	other .13
e:이던	correction -.17	launch -.14
e:이드	change -.19	correction -.13
e:이라	change -.23
e:이랑	cancel -.18	change -.1
e:이며	cancel -.1	change -.11
e:이면	cancel -.13	change -.15	correction -.19	other .12
e:이브	change -.11	other -.12
e:이스	change .15	launch -.11
e:이어	other .1
e:이요	cancel -.29	launch -.13
e:이자	cancel -.12	change .15	other -.21
e:이체	change -.13	other .18
e:이크	cancel -.12	change -.11	launch -.13	other .16
e:이트	change -.12	correction -.11
e:이폰	launch .11
e:인데	cancel -.13	correction -.13
e:인만	launch .14	other -.11
e:인은	cancel -.11	correction -.11
e:인이	launch -.16	other .14
e:인증	cancel -.22	change .23	correction -.15	other -.3
e:인트	change -.17
e:일과	change -.1	correction .11
e:일로	launch -.16
e:일은	cancel -.25	correction -.15	launch .13
e:일을	cancel -.12	correction .17	launch -.12
e:일이	cancel -.15	change -.21	correction .14	launch .12
e:임딜	other -.16
e:임을	correction .1
e:입고	cancel .11
e:입자	launch .12
e:자녀	change -.12	launch .11
e:자는	cancel -.22	change -.28	correction -.16	launch .22
e:자도	correction .14
e:자로	cancel -.16	change -.16	launch .13	other .11
e:자분	cancel -.1	correction -.1	other .13
e:작업	other .11
e:작은	launch -.16	other -.1
e:작을	correction .17	launch -.19	other -.15
e:잠금	change .13
e:잡도	change -.12	launch .17	other -.15
e:장님	correction -.18
e:장료	launch .14	other -.13
e:장만	launch .18
e:장비	other -.1
e:장은	change -.16	launch .24
e:장이	cancel .1	launch .11	other -.14
e:쟁사	cancel -.1	change -.14	correction -.11	other .12
e:저는	other -.15
e:적용	cancel .14	change .13	launch -.18
e:적이	cancel -.14	other -.1
e:전과	other -.2
e:전에	cancel -.25	correction -.19	other .23
e:전히	cancel .11	other -.11
e:절기	change -.14
e:절로	launch .1
e:점검	change -.24	correction -.17	other .16
e:점만	change -.12	launch .1	other -.13
e:점이	launch .1
e:정료	launch .11
e:정보	other -.1
e:정산	cancel -.12
e:정은	change .22	correction -.13	launch -.26
e:정을	other .1
e:정이	correction -.13
e:정인	other .12
e:정일	change -.1	other -.11
e:제창	change .1
e:제한	change -.14
e:져요	cancel -.12	change .23	correction -.19	launch .1	other -.27
e:졌고	other -.15
e:조사	launch .14
e:조치	launch .11
e:조회	change -.12	launch .23	other -.23
e:존에	other .13
e:주기	launch .11
e:주면	launch .1
e:주문	change -.1	other -.14
e:주민	change .2	correction -.15	other -.21
e:주실	cancel -.18	change -.14	launch -.2	other .25
e:주에	launch -.12
e:주일	cancel -.24	change .25	correction -.21	launch -.12	other -.22
e:주지	launch .13
e:주택	launch .11
e:중화	launch -.13	other .17
e:증도	change -.1	launch .17	other -.12
e:지가	change -.21	other .1
e:지고	cancel -.11
e:지는	cancel -.19	change -.22	correction -.28	other .17
e:지도	cancel .13
e:지로	other .11
e:지막	cancel -.12
e:지만	change .13	launch .13	other -.2
e:지면	change -.15
e:지와	correction -.11
e:지원	cancel -.13	change -.17	launch .28	other -.22
e:지지	change .11
e:진은	launch .2
e:진을	launch .17
e:진이	correction -.1	other .1
e:짜는	cancel -.3	change .17	correction -.13	other -.2
e:짜만	change .13
e:차는	change -.14	launch .12	other -.1
e:착순	change -.14
e:창에	change -.11	launch .17
e:처럼	cancel .12	correction -.11	launch -.16
e:천만	cancel -.11	change .18	launch -.13
e:청구	change .1	launch -.11
e:청은	cancel -.23
e:청이	cancel .14
e:체가	cancel .2	correction -.13	other -.25
e:체국	launch -.12	other .12
e:체는	launch -.12
e:체료	launch -.12	other .12
e:체를	launch -.13	other -.12
e:체일	change -.18	correction .13	other -.16
e:출고	change -.1
e:출금	launch .1
e:충전	cancel .11	launch -.11
e:춰서	change .1
e:치가	change .1
e:치는	other .15
e:치로	cancel -.17	other .11
e:치면	launch .14
e:카드	cancel -.23	change -.19	correction -.15	launch .19
e:케팅	other -.13
e:크가	correction .19	other -.22
e:크로	change -.11	launch .11
e:크인	correction -.16
e:클리	launch .11
e:타인	cancel -.1
e:태오	other -.11
e:택용	change -.11	launch .13	other -.11
e:터가	change -.1
e:터고	change -.15	launch .18
e:터로	change .14
e:터링	cancel -.15	change -.13	correction -.12	other .16
e:터에	launch .13	other -.12
e:터카	change -.11
e:토부	correction -.11
e:토어	cancel -.11	change -.15	correction -.1	launch .14
e:통장	launch .11
e:트는	change -.19
e:트로	cancel -.13	launch .19	other -.16
e:트만	correction .13	other -.12
e:트에	cancel -.21	change -.2	correction -.19	launch -.16	other .24
e:틀만	launch .1
e:티커	other -.12
e:팀에	cancel -.11	change -.14	launch -.19
e:팀이	other -.13
e:파트	launch .12
e:판매	cancel -.2
e:판에	launch -.13
e:패스	correction -.11
e:페이	other .1
e:편이	other .14
e:포트	launch .19	other -.15
e:폴더	launch -.14	other .15
e:표로	change -.18
e:표를	launch -.11	other -.11
e:품권	launch .14
e:품은	change -.13	correction -.11	launch .16	other -.12
e:픈은	change .14	launch -.2
e:픈한	cancel -.1	change -.13	launch -.17	other .26
e:픽업	change -.13	correction .12	other -.11
e:필요	launch .16	other -.15
e:하게	change -.1	launch .16	other -.14
e:하고	cancel -.31	correction -.19	launch .16
e:하기	change -.11
e:하다	correction .11	other -.12
e:하며	other -.14
e:하면	change -.33
e:하물	change -.11
e:하신	cancel .27	change -.12	launch -.24	other -.26
e:하실	change -.16
e:하여	other -.28
e:하지	cancel .13	change -.21	other -.28
e:하철	change -.12	launch .17	other -.15
e:학생	change -.11	launch .15	other -.14
e:한도	launch .13	other -.12
e:한을	change .14	launch -.18	other .11
e:한이	launch -.11
e:한테	cancel .17	change -.25	correction -.14	launch -.14	other .16
e:할인	correction -.13
e:항에	change .11	other -.15
e:해는	correction .11	other -.11
e:해도	launch .13
e:해서	correction -.13
e:해야	other -.12
e:해진	other .11
e:했고	cancel -.1	launch -.17	other .16
e:했던	launch -.19
e:행은	other -.13
e:행일	cancel -.11	change .17	correction -.15	other -.13
e:험가	launch .12
e:험사	cancel .1
e:형은	launch .15	other -.12
e:호를	other -.1
e:호자	change -.12	launch .19
e:화가	launch .11	other .12
e:화는	launch .23	other -.13
e:확인	change -.11	other .12
e:확정	launch .11
e:확한	cancel -.17	other -.18
e:황실	change -.12	correction -.14
e:회가	other .12
e:회수	correction .13	other -.12
e:회원	launch .18	other -.13
e:회의	other .11
e:획안	launch -.12	other .11
e:획은	cancel .11	launch -.12
e:획을	cancel .14	launch -.16
e:획자	other .12
e:획전	change -.1	launch .12	other -.21
e:휴는	other -.1
e:희가	launch .12
e:히면	cancel -.16	change .14	other -.13
emphasis	cancel -.28	change -.17	launch .32	other -.4
ends_with_question	cancel -.18	change -.22	correction -.23	launch -.31	other .37
fields_1	correction -.13
fields_2	change -.3	correction -.21	launch .4	other -.29
fields_3	change -.63	correction -.17	launch .36	other -.22
fields_4	cancel -.38	change -.23	correction -.15	launch .41	other -.39
fields_5	cancel -.13	change -.16	launch .32	other -.24
future	correction -.39	other .12
future_head	cancel -.15	correction -.43	other .11
future_minute	cancel -.42	change -.14	correction -.23	launch .24
head:0	cancel -.13	correction .13	launch -.21
head:a	cancel -.25	correction -.19	launch -.29	other .14
head:ai	other -.22
head:al	cancel -.12	correction -.13	launch -.11
head:an	change -.29	launch -.21	other .16
head:ap	correction -.13	launch .11	other -.26
head:ar	cancel -.12	correction .16	launch -.13
head:at	change -.19	correction -.13
head:au	launch -.11
head:b	cancel -.11	other .14
head:be	change -.2	launch -.26	other .25
head:bi	launch -.12	other .18
head:bu	launch -.17	other .14
head:by	cancel -.2	change .12	correction -.19
head:ca	launch -.13
head:ch	cancel -.13	change .11	launch -.12
head:ci	change -.13	other -.1
head:cl	change -.15	other .12
head:cm	launch -.12
head:co	correction .19	launch -.2	other -.15
head:cs	change -.14	launch .12
head:ct	launch -.14	other .18
head:cu	correction -.13
head:d	change -.15	launch .26	other -.21
head:da	cancel -.2	change -.24
head:db	cancel -.18	change -.19	correction -.13	launch -.23	other .26
head:de	change -.11	correction -.22	launch -.12	other .11
head:di	cancel .19	other -.13
head:ef	launch .11
head:en	other .12
head:ex	cancel -.12	launch -.24
head:fe	change -.1	launch .1
head:fi	cancel -.17	change -.19	launch .27	other -.21
head:fo	cancel -.13	change .13	launch -.14
head:fy	change -.14
head:ga	cancel -.2
head:gi	change -.11	launch -.12
head:go	change .11	other -.18
head:gu	launch -.21
head:ha	launch -.18	other .11
head:he	cancel -.13	correction -.12
head:hi	launch -.15	other .2
head:i	change -.24
head:in	correction .18	launch -.37
head:io	other -.16
head:is	cancel .13	other -.1
head:it	cancel .19	change -.12	other -.24
head:ja	change .12	launch -.15	other -.24
head:k	cancel .15	launch -.13	other -.15
head:km	correction .11
head:ks	cancel -.11	launch -.19
head:la	correction -.13	launch -.12
head:li	cancel -.21	correction .1	launch -.15
head:lo	launch -.2	other -.12
head:md	other .14
head:me	correction -.15	other .1
head:mi	cancel -.14	change -.21	correction .1
head:mo	cancel -.19	change .18	correction -.18	launch .16	other -.33
head:mu	change -.16
head:my	cancel -.18	correction .23	launch -.13
head:ne	change -.18	launch .13	other -.15
head:no	change -.11
head:o	correction .16	other -.1
head:of	other -.19
head:on	cancel -.11	change -.25
head:op	cancel -.17	change -.2	correction -.15	launch .28	other -.22
head:or	launch -.1
head:ot	change -.1
head:ou	correction -.17
head:pa	change -.12
head:pc	change -.18
head:pe	launch .13
head:pl	cancel .11	launch -.25
head:pm	cancel -.13	change -.23	launch -.2	other .26
head:po	cancel -.15	change -.2	launch -.12	other .1
head:pr	cancel -.17	correction -.15
head:pt	correction .12
head:pu	launch -.17	other -.17
head:qa	cancel -.23	change -.32	correction -.23	launch -.18	other .39
head:qu	change .11	other -.14
head:re	cancel .1	change -.15	correction -.16	launch -.17
head:s	change -.11	correction .14	other -.18
head:sa	correction -.12
head:sc	launch -.15
head:se	correction -.15
head:sh	correction -.13
head:sl	change .27	correction -.16	launch -.21	other -.36
head:so	correction -.15	launch -.21
head:sp	launch -.15	other .14
head:st	change -.11	correction -.19	launch -.1	other .11
head:su	correction -.12	other .11
head:t	other -.14
head:te	cancel -.17
head:th	cancel .19	change -.13	correction -.12	launch -.23
head:ti	other -.25
head:to	cancel -.25	change .14	other -.2
head:tr	launch -.25	other .12
head:tu	cancel -.12	launch .19	other -.19
head:up	cancel -.14	correction -.16	other .11
head:v	cancel -.15
head:vi	change -.12	launch -.14
head:vo	other .12
head:vr	cancel -.1	correction -.1	other .13
head:wa	launch -.16
head:we	correction -.21	other -.21
head:wh	correction -.14
head:wo	change -.12	launch .11	other -.13
head:x	change -.12	correction .16	other -.18
head:ye	change -.17	launch -.15
head:zo	change -.11	launch -.12	other .15
head:가	cancel -.13
head:가격	launch -.21	other -.15
head:가능	launch .2	other -.21
head:가입	cancel -.13	other -.13
head:가져	change -.1	other .12
head:가족	change .11	correction -.18	other -.23
head:간담	launch -.15
head:간편	change .11	correction -.12	other -.4
head:감면	cancel .14	launch -.11
head:갑니	change .14	correction -.24	other -.15
head:강남	cancel -.15	change -.19	launch .15	other -.14
head:강화	change .13
head:같은	cancel -.18	change .22	correction -.19	launch -.14
head:개	change -.11
head:개발	cancel -.21	change -.1
head:개시	launch -.17	other -.16
head:개월	change .12	other -.14
head:개인	other -.14
head:개정	cancel -.13	change -.16
head:개최	launch -.1	other .1
head:개통	launch .12
head:개편	cancel -.23	launch .25	other -.31
head:거	correction -.11	other -.1
head:거의	cancel -.11	other .11
head:건	cancel .13	change -.18	correction -.19	launch -.18
head:건너	change .21	other -.23
head:건당	correction -.13	other -.16
head:건은	correction -.16
head:건이	change .11	other -.11
head:걸로	cancel .15	launch -.12	other -.14
head:걸어	launch .15	other -.19
head:검사	change -.12
head:검색	change -.1	launch .16
head:검진	other -.19
head:검침	cancel -.19	launch .22	other -.16
head:검토	change -.15	launch -.17	other .13
head:것	correction -.12	launch -.14	other .15
head:것은	correction .14
head:게	change -.1	correction -.1	other .12
head:겨울	launch .12
head:견적	change -.13	correction -.12
head:결과	cancel -.17	correction -.15	launch -.22	other .21
head:결론	cancel .17	change -.13	correction -.14	launch -.15	other -.11
head:결정	cancel .28	correction -.11	other -.16
head:결제	change -.2	correction -.3
head:결합	cancel -.12	change .18	correction -.16	launch -.1	other -.17
head:경기	cancel -.12	change .19	launch -.1
head:경력	launch -.16	other .18
head:경쟁	cancel -.17	change -.19	correction -.18	launch -.18	other .25
head:계정	cancel -.12	change -.12	launch .11
head:계좌	change -.1	launch .11
head:계획	cancel .14	change -.12	launch -.11	other -.17
head:고객	change -.46	correction -.18	other .15
head:고생	cancel -.2	correction -.11	launch -.17	other .2
head:골드	other -.11
head:곳	launch .11	other -.12
head:공개	change .17
head:공고	launch .1
head:공동	cancel .18	change -.15	correction -.19
head:공모	correction -.11
head:공사	launch -.12	other .17
head:공영	launch .2	other -.17
head:공유	change -.32
head:공지	cancel .18	change -.3	other -.2
head:공항	cancel .1	other -.11
head:관련	change -.1	correction -.1	launch -.19
head:관리	other -.14
head:교육	cancel -.15	change -.18	launch -.14	other .2
head:교정	cancel .13	change -.15	launch -.1
head:교체	cancel -.13	launch -.19
head:교통	change -.11	correction .1
head:구독	cancel -.13	other -.18
head:구매	other -.11
head:구분	change -.12
head:구청	cancel .21	other -.11
head:규정	correction -.12	launch -.1	other .17
head:그	cancel .13	change .11	correction -.23	other -.19
head:그거	change .11	correction -.21	launch .12	other -.15
head:그대	correction -.21	launch -.12
head:그래	launch -.1	other .17
head:글에	correction .12	other -.11
head:금	cancel -.14	change -.27	other .12
head:금액	cancel -.11	change -.17
head:금요	cancel -.26	launch -.17
head:금욜	other -.17
head:금일	change -.13
head:금주	change -.11
head:급여	launch .12
head:급한	cancel -.17	change -.18	correction -.17
head:기간	correction .14	other -.11
head:기능	correction -.19
head:기본	change -.2	launch .22	other -.22
head:기사	change -.16	correction -.22	launch -.24	other .18
head:기존	change -.29	other -.31
head:기한	launch -.12	other .14
head:기획	change -.26
head:긴급	launch -.21	other .27
head:길드	other .12
head:길어	other .11
head:김장	correction .13
head:까지	cancel -.28	change .14	correction -.18	launch -.18	other .12
head:깨져	cancel -.11	correction .13	other -.14
head:끝	launch .11
head:끝까	cancel .1	change -.17
head:끝나	change -.16	correction -.19	launch .14
head:끝났	change -.17	correction -.21	other .14
head:나가	change -.14	correction -.12
head:나간	change -.13	correction -.15	launch -.13	other .17
head:나갑	change -.23	launch .29	other -.31
head:나갔	cancel -.14	change -.13	launch -.12
head:나눠	cancel -.11	launch -.12	other -.26
head:나오	cancel -.14	change -.23	other .18
head:나왔	launch -.16
head:날은	cancel -.16	correction -.11	other -.16
head:날짜	cancel -.14	change .18	launch -.18	other -.24
head:났어	cancel .1
head:내	other -.15
head:내년	change -.18	launch .14
head:내려	cancel .14	correction -.21	launch -.11	other -.15
head:내렸	cancel .24	change -.16	correction -.19	launch -.17
head:내용	correction -.15
head:내일	change -.13	correction -.33	launch .14	other -.12
head:내주	other .13
head:낼모	change -.1	launch .11
head:네	cancel -.15	change -.14	correction -.16	other .16
head:년	cancel -.13	change -.17	correction -.1
head:노선	cancel -.14
head:노출	change -.13
head:논의	change -.19	correction -.13	launch -.25	other .22
head:누가	cancel -.18	change -.18	correction -.23	launch -.15	other .26
head:누르	launch .16	other -.11
head:누수	launch -.13
head:는	change -.18	launch .21	other -.26
head:늘봄	cancel -.11	correction .13	other -.14
head:늦어	cancel -.14	change .38	correction -.19	launch -.22	other -.31
head:다	correction -.27	launch -.28	other .14
head:다다	other -.11
head:다들	change -.18	correction -.21	launch -.1	other .18
head:다시	cancel -.21	launch -.15	other -.16
head:다음	cancel -.17	change -.16	correction -.15
head:단골	other -.11
head:단체	other -.25
head:단축	launch .1
head:달	cancel -.14	correction .12	launch -.13
head:달력	change -.11	correction .12
head:담당	cancel -.24	change -.13	other .14
head:담주	cancel -.11	launch .18	other -.16
head:당겨	launch -.14
head:당일	cancel -.1	launch -.1
head:당초	change .14	other -.13
head:대기	cancel -.21	change -.22	launch .25
head:대비	launch -.14
head:대상	change -.13
head:대여	change .19	other -.17
head:대전	cancel -.14	launch .1	other -.15
head:대행	cancel .11	correction -.12	other -.22
head:대형	launch -.1	other -.17
head:댓글	cancel -.14	other .22
head:더	cancel -.18	correction -.17	launch -.18	other .21
head:데이	launch -.19
head:도입	cancel .22	change -.24	correction -.15	launch .16	other -.18
head:도착	launch -.13
head:동반	change -.14	correction .14
head:동승	correction .11	other -.12
head:동안	launch -.15	other .17
head:동일	cancel -.15	launch .13	other -.17
head:동행	cancel -.1
head:돼요	cancel -.17	change -.11	launch .18	other -.13
head:되고	launch .11	other -.1
head:되는	other .15
head:된다	cancel -.11	launch -.15	other .1
head:두	cancel -.29	change -.11	launch .13	other -.1
head:둘	cancel -.13	change .15	correction -.15	other -.13
head:둘째	change .2	other -.11
head:뒤	launch .16
head:뒤로	change .21	launch -.12
head:드뎌	launch .12
head:드랍	cancel .2	correction -.1	launch -.16	other -.17
head:들어	change -.17	correction -.16	launch -.21	other .14
head:등급	launch .11
head:등기	launch .13
head:등록	change -.13	launch .11
head:디자	change -.11	other .18
head:때문	correction -.13	launch -.22	other .1
head:라방	other .12
head:라운	change .12	launch -.16
head:렌터	change -.11
head:로	cancel -.16	change .11	correction .11	launch -.29	other -.14
head:로그	cancel -.3	correction -.16	other .14
head:로밍	other -.11
head:르벨	change -.1	other .15
head:리뷰	cancel -.2	change -.17	launch -.16	other .16
head:리포	launch .19	other -.15
head:릴리	other -.23
head:링크	change -.2	correction .2	launch -.11
head:마감	change -.15
head:마세	launch -.15	other .13
head:마일	change -.1	correction -.1
head:마지	cancel -.12	change -.13
head:만	cancel -.27	launch -.21
head:만들	change -.14	correction -.14	launch -.2	other .19
head:만원	change -.16
head:많이	launch .16
head:말고	cancel -.19	change .29	launch -.25	other -.24
head:말한	correction -.11	other -.17
head:맞나	cancel -.14	launch -.19	other .13
head:맞아	change -.13	correction .23	launch -.15	other -.18
head:매뉴	cancel -.13	change -.16	other .12
head:매입	other -.11
head:매장	cancel .15	other -.16
head:먼저	cancel -.19	change .17	correction -.11
head:메시	cancel .13
head:멤버	other -.11
head:면세	change .12	other -.11
head:면제	change -.13
head:명	cancel -.11	launch -.16	other .18
head:모니	cancel -.12	change -.11	correction -.12	launch -.19	other .23
head:모레	cancel -.21	change .21	other -.22
head:모바	cancel .13	launch -.12
head:모으	change -.12	correction .17	launch -.12
head:모의	launch -.14
head:모험	launch .12
head:목	cancel -.21
head:목록	launch -.13	other .24
head:목요	cancel -.12	change -.18	correction -.24	other .2
head:목표	cancel -.12	change -.18	launch -.11	other .14
head:못	cancel .25	change -.15	correction -.2	launch -.3	other -.1
head:무기	cancel .14	launch -.16	other -.28
head:무료	change -.21	other -.13
head:무산	cancel .21	correction -.18	other -.18
head:무엇	launch .11
head:무이	cancel -.12	change .15	other -.18
head:무인	launch .11
head:묶음	change -.17
head:문	change -.11	launch .15
head:문구	correction .11
head:문서	change -.1
head:문을	cancel .15	launch -.11
head:문의	cancel -.12	change -.33	launch -.21	other .2
head:문자	cancel -.15	launch .19
head:문진	cancel -.14	change -.14	correction -.1	launch .12
head:물으	other .12
head:뭐	cancel -.16	change -.18	correction -.15	other .16
head:미룹	change .15	correction -.12	launch -.18	other -.12
head:미뤄	cancel -.16	change .22	other -.25
head:미리	cancel -.2	change -.29	correction -.18	launch .29	other -.1
head:미정	other -.19
head:미지	cancel -.11	change -.15	launch .18	other -.15
head:민원	correction -.16	launch -.14	other .13
head:밀려	change -.24	other .11
head:밀림	change .18	launch -.1	other -.2
head:바꿉	change .15
head:바꿔	launch -.14	other .13
head:바뀌	cancel -.13
head:바뀝	cancel -.13	launch .1
head:바로	cancel -.27	correction .12	launch -.2
head:박스	correction .13
head:밖에	change .12
head:반납	correction -.15	launch .2	other -.11
head:반반	launch -.14	other -.15
head:반영	correction -.14	launch -.11
head:반품	change .11	correction -.1	launch -.16
head:받습	change -.13	correction -.15	launch .14
head:받아	launch -.11
head:받으	launch .11
head:발급	launch .2	other -.14
head:발렌	launch .17	other -.15
head:발생	other .12
head:발송	cancel -.13	correction -.13	other .26
head:발행	cancel -.11	change -.13	correction -.14	launch .17	other -.15
head:밤	cancel -.13	correction -.16
head:방금	correction .14	launch -.14	other -.18
head:방문	cancel -.15	change -.17	launch .14
head:방법	launch .13
head:방송	change -.11	correction -.13
head:배	cancel .12	other -.1
head:배너	cancel .11	change -.13	launch .13
head:배속	other -.14
head:배송	cancel -.2	change .14	launch -.16
head:배포	cancel -.12	change -.43	correction -.19	launch .21	other .1
head:버스	launch -.17
head:번	cancel -.13	change .11	correction -.13	launch -.18
head:번째	cancel -.14	change .24	correction -.13	other -.18
head:번호	cancel -.15	correction .12
head:벌써	cancel -.12	launch -.1	other .23
head:범위	change .2	launch -.2
head:법무	launch -.11
head:베타	correction -.16	launch .19	other -.27
head:변경	change .13	launch -.24
head:별도	launch .11	other -.13
head:병원	change -.13	launch -.11
head:보고	cancel -.16	change -.17	correction -.21	launch -.14	other .31
head:보관	correction .13	other -.1
head:보기	launch .1
head:보내	cancel -.16	change -.14	launch -.21	other .21
head:보류	change .18	correction -.23	launch -.24	other -.25
head:보상	cancel -.17
head:보안	change -.12	other .13
head:보이	change -.12	correction -.11	launch -.12
head:복구	other .18
head:복지	change .13	launch -.17
head:본문	other -.12
head:봄	other .13
head:봄의	change .11	other -.11
head:봐주	cancel -.2	correction .14
head:봤어	change -.11	launch -.1	other .11
head:부분	other -.17
head:부서	correction .11
head:부탁	correction -.19	launch -.15	other .16
head:부터	cancel -.36	change -.12	correction -.24	launch .27	other -.12
head:분	cancel -.23	correction -.13	launch -.11	other .15
head:분기	cancel -.17	correction -.1
head:분들	launch -.2
head:분부	change -.12
head:분실	launch -.15	other .12
head:분은	cancel .11	change -.14	launch -.18
head:분이	other .14
head:비교	change -.19
head:비대	other -.13
head:비밀	change -.13
head:빈그	change .1
head:빠졌	change -.16	correction .13	launch -.15	other -.15
head:뽑아	other .13
head:사내	cancel -.18	change -.16	launch -.19	other .12
head:사람	cancel .1	correction .19	other -.14
head:사무	other .16
head:사업	cancel .15	other -.15
head:사용	other -.11
head:사장	change -.11	launch .19
head:사전	change -.11
head:사정	cancel .14
head:사진	correction -.29	launch -.13	other .17
head:상담	cancel -.21	change -.21
head:상반	launch -.12	other .25
head:상품	change -.15	launch .21
head:상한	change .13	launch -.18	other .11
head:상향	change -.13	other -.17
head:상호	cancel .1
head:상황	cancel -.14
head:새	other -.2
head:새로	launch -.1
head:새벽	cancel .14	correction -.29	launch -.12
head:새해	launch .11
head:생각	cancel -.16	change .16	correction -.13	launch -.16
head:서류	other .16
head:서버	cancel -.15	change -.13	correction -.14	other .14
head:서비	correction -.1	launch -.15	other .12
head:서울	cancel -.16	other -.12
head:서재	change .11	other -.11
head:선물	cancel -.24	change -.19	launch .17	other -.11
head:선배	other -.1
head:선착	other .11
head:설	launch .11	other -.1
head:설명	change -.12
head:설문	correction -.13	other .13
head:설치	cancel -.11	change -.1
head:성적	correction .11	other -.1
head:세	cancel -.12
head:세금	change -.12	correction -.12	launch .18	other -.18
head:세대	launch -.11
head:센터	cancel -.14	change -.12
head:셋째	launch -.14	other .14
head:셔틀	other -.2
head:소방	change -.11	launch -.16	other .15
head:소수	launch .15	other -.14
head:소식	change .13	correction -.16
head:소아	launch .15
head:송금	launch -.12
head:수	cancel -.18	launch -.14
head:수거	cancel .15	other -.28
head:수도	launch .13	other -.13
head:수령	launch -.14
head:수수	cancel .12	change -.21	launch .11
head:수요	cancel -.11	correction -.11	launch -.19	other .13
head:수정	change -.12	correction .14	launch -.17
head:수하	change -.11
head:순번	launch .13
head:숫자	change -.19	correction .19	other -.13
head:스마	change -.11	other -.12
head:스캔	launch .12	other -.14
head:승급	cancel -.13	change .11	correction -.12
head:시	cancel -.13	change -.21	correction -.11	launch .44	other -.39
head:시각	other -.12
head:시간	cancel -.27	change .25	correction -.23	launch -.27
head:시기	launch .11
head:시내	change .17	other -.13
head:시로	cancel -.2	launch -.47
head:시범	launch .14
head:시부	change -.14
head:시세	cancel -.1	other -.2
head:시스	launch -.18	other .22
head:시안	change -.14	other .23
head:시에	cancel -.41	change -.15	correction -.29	launch .22
head:시작	cancel -.15	other -.33
head:시즌	cancel .19	correction -.16	other -.21
head:시청	change -.12	launch .11	other -.2
head:시행	cancel -.12	change .18	correction -.13	other -.13
head:시험	other .1
head:신규	cancel -.2	correction -.24	other .15
head:신분	change -.13	launch .14	other -.17
head:신용	change -.1
head:신청	change -.31	correction .12
head:실손	change .12	other -.15
head:실시	change -.14	correction -.1
head:실패	other .1
head:심사	other -.16
head:심야	other -.19
head:심연	change .11
head:썼네	change -.11	correction .17
head:썼는	correction .11
head:썼습	correction .14
head:쓰는	correction -.13
head:아까	cancel .12	change .1	correction -.23	other -.12
head:아니	change -.17	correction .23	launch -.22	other -.41
head:아이	change -.12	other .12
head:아직	cancel -.32	correction -.14
head:아침	change -.11
head:안	cancel .26	change -.26	correction -.16	launch -.23	other -.14
head:안내	other -.14
head:안녕	launch .12
head:안드	other -.11
head:안에	change -.2	launch .1	other -.19
head:안전	cancel .11	other -.16
head:않기	cancel .28	change -.13	launch -.14	other -.15
head:않습	cancel .18	other -.19
head:알뜰	other -.13
head:알려	change .11	other -.17
head:알림	change -.2	launch .14	other -.2
head:알립	launch .14
head:알아	other .1
head:앗	change -.16	correction .21
head:앞	change -.12	correction -.11	launch .16
head:앞당	other -.12
head:앞에	correction .1
head:앞으	correction -.12	launch -.12	other .14
head:앱	cancel -.24	correction -.14	launch .19	other -.12
head:앱스	cancel -.1	other .1
head:앱에	cancel -.18	correction -.13	launch .13
head:앱으	launch .12
head:야간	cancel .1	change -.16	launch .17	other -.27
head:약관	cancel -.13	change -.11	launch -.13
head:얘기	cancel -.18	change -.19	correction -.27	launch -.23	other .28
head:어디	other .25
head:어떻	correction -.1	launch -.12	other .13
head:어렵	cancel -.1	change .18	launch -.16	other -.18
head:어제	cancel -.13	change -.29	launch -.29	other .24
head:얼리	correction -.21	other -.14
head:업데	correction -.1	launch -.1	other .12
head:업무	other .13
head:업체	launch -.11
head:없던	cancel .24	change -.19	correction -.1	launch -.15	other -.22
head:없습	cancel .15	change -.19	correction -.19	other -.35
head:없어	cancel -.12	change -.16	correction -.12	launch -.14	other .19
head:없음	correction -.14	other -.14
head:에	cancel -.12	correction -.12
head:에어	launch -.14	other .21
head:여권	change .16	launch -.18
head:여기	cancel -.11	correction .13	other -.14
head:여러	cancel .14	change -.16	other -.12
head:연	cancel -.14	correction -.12	launch .18	other -.12
head:연계	change -.1
head:연기	cancel -.25	change .43	correction -.14	launch -.11	other -.33
head:연말	cancel -.13
head:연장	change .21	launch -.17	other -.19
head:연휴	change .1
head:열려	cancel .22	launch -.11
head:열렸	cancel -.2	change .1	correction -.16
head:열립	cancel -.15	launch .15
head:열어	launch .14	other -.17
head:열지	cancel .27	launch -.15	other -.18
head:엽니	cancel -.16	change .17	launch .11	other -.23
head:영수	cancel -.23	change -.15
head:영어	correction -.16
head:영업	launch .13	other -.11
head:영향	cancel -.16	change -.19	launch -.31	other .27
head:영화	change -.13	other -.11
head:예고	launch .12
head:예매	cancel .12	correction -.12	launch -.18	other -.11
head:예상	cancel -.17	launch -.19	other .14
head:예약	cancel -.11	change -.24	launch .22	other -.21
head:예정	correction -.11	other -.15
head:오기	change -.26	correction .27	launch -.15	other -.14
head:오는	launch .1	other -.11
head:오늘	change -.26	correction -.15	launch -.19	other .3
head:오릅	launch .2	other -.17
head:오면	cancel -.16	change -.12	launch -.17	other .22
head:오전	cancel -.26	correction -.21
head:오타	change -.23	correction .29	other -.14
head:오픈	correction -.33
head:오후	cancel -.15	launch .17	other -.14
head:올라	change -.11	other -.12
head:올렸	cancel -.15	correction -.15	other .25
head:올린	correction .23	launch -.12	other -.26
head:올해	cancel .13	change -.1	other -.2
head:옵션	other -.12
head:와인	change -.13	correction .12	other -.11
head:완료	cancel -.11	change -.15	correction -.17	launch -.11	other .24
head:왔어	change -.12	other .11
head:외국	other -.12
head:요	change -.12	correction .16	other -.13
head:요금	cancel -.16	launch -.13
head:요약	correction -.11	other -.12
head:요일	other -.14
head:요청	cancel -.12	change -.1
head:우대	other .14
head:운동	change -.1	correction .1
head:운영	change -.14
head:운임	launch -.13
head:운행	cancel .15	other -.12
head:워크	correction -.18	launch -.2	other .23
head:원	change -.18	launch -.12
head:원에	cancel -.17	other -.17
head:원으	cancel -.16	change -.11
head:원은	cancel -.1	correction .24	other -.2
head:원이	change -.13	correction .14	launch -.15	other -.12
head:원인	launch -.14	other .16
head:월	correction -.1
head:월부	change -.11
head:월에	change .17	correction -.11	launch -.23	other -.12
head:월요	cancel -.19	correction -.11
head:월욜	change -.15	other -.15
head:웹	launch .2	other -.16
head:위	cancel -.14	change .18	correction .1
head:위약	cancel -.16	launch .15	other -.24
head:위에	correction .11
head:위젯	other -.19
head:위클	cancel -.11	change -.13	other .12
head:유저	launch -.1	other -.12
head:유지	cancel .29	change -.12	launch -.11	other -.14
head:으로	cancel -.1	change .24	other -.18
head:은	launch -.12
head:의견	cancel -.19	correction -.11	launch -.17	other .13
head:이	cancel -.17	change -.13	correction -.11	other .31
head:이름	cancel -.11	change -.15	launch .1
head:이메	launch .11	other -.12
head:이미	cancel .12
head:이번	cancel .16	change -.22	correction -.29	launch -.11	other -.12
head:이사	launch -.14	other .17
head:이상	cancel -.11
head:이용	correction -.17	launch -.14
head:이월	launch -.1
head:이의	correction .11	other -.1
head:이전	change -.13
head:이제	cancel -.16	launch -.14
head:이체	launch -.11	other .16
head:이틀	cancel -.27	change .25	correction -.2
head:이후	change -.22	correction -.15
head:익일	change -.11	launch .17	other -.23
head:인바	other .15
head:인사	change -.13	launch -.1	other .22
head:인상	launch -.17
head:인쇄	other .1
head:인증	cancel -.13	correction -.15	launch .13	other -.16
head:인천	cancel -.17	other -.1
head:인터	launch -.17	other .21
head:일	cancel -.11	other -.18
head:일괄	change -.12	correction -.11	launch .17	other -.14
head:일까	cancel -.12	launch -.24	other .13
head:일로	change -.12	correction .14	other -.27
head:일부	cancel -.2	change -.17	correction -.12	other .14
head:일에	cancel -.22	change .13	correction .13	other -.25
head:일은	other -.17
head:일이	cancel -.12	correction .13	launch -.11	other -.23
head:일일	cancel .13
head:일자	launch .12
head:일정	cancel -.11	correction -.39	launch -.24	other .14
head:일주	cancel -.24	change .25	correction -.21	launch -.15	other -.2
head:임산	correction .15
head:입니	cancel -.21	change -.26	correction .32	other -.15
head:입사	other .15
head:입주	change .18	correction -.15	other -.2
head:입찰	cancel -.1	change .11	launch -.14
head:있나	launch -.11	other .2
head:있는	cancel -.11	change -.23	correction .16	launch .11	other -.14
head:있습	change -.31	correction -.18	launch -.15	other .24
head:있어	cancel -.27	change -.18	other .12
head:있었	cancel -.13	change -.15	correction .18
head:있으	correction -.12	launch -.16
head:자녀	launch .21	other -.17
head:자동	cancel .16	other -.43
head:자료	cancel -.11	change -.14
head:자습	cancel -.11	launch -.13
head:자정	change .15	other -.19
head:자체	launch -.12
head:작가	correction -.14
head:작년	correction .12	other -.17
head:작업	cancel -.11	change -.17	launch -.19	other .2
head:잔돈	change -.12	correction .17	launch -.12
head:잘	cancel -.18	correction -.16	launch -.12	other .19
head:잘된	other .14
head:잘못	cancel -.12	change -.21	correction .22	other -.27
head:잠정	cancel -.18	change .12	other -.12
head:잡히	cancel -.16	change .14	other -.13
head:장바	correction -.13	launch -.11
head:장소	change -.16	correction -.13	other .2
head:장애	change -.12	launch -.17	other .25
head:재개	cancel .23	change -.11	correction -.13	launch -.24	other -.16
head:재고	change -.1	other .12
head:재공	cancel -.12	change .15	launch -.15	other -.1
head:재발	cancel -.13	change -.23
head:저녁	cancel -.19	change -.13	launch .14
head:저장	cancel .16	other -.1
head:저희	other .15
head:적금	other .12
head:적립	cancel .12
head:적었	correction .2	other -.13
head:적용	cancel -.23	change .24	other -.31
head:전	cancel -.21	launch -.27
head:전국	cancel -.11	launch .14
head:전기	launch .11
head:전까	launch .17	other -.16
head:전달	cancel -.17	correction -.17
head:전담	correction .11
head:전면	cancel .17	launch -.18	other -.17
head:전산	launch -.16	other .14
head:전에	other .15
head:전원	other .16
head:전월	change -.14
head:전자	launch .25	other -.16
head:전주	change -.12	launch -.17	other .17
head:전화	cancel .13
head:점검	cancel -.16	correction -.16	launch -.2	other .14
head:점심	cancel -.22	change -.23	correction -.14	launch -.21	other .29
head:접기	cancel .25	change -.12	correction -.13	other -.16
head:접수	change -.19
head:정기	launch -.11
head:정리	cancel -.2	change -.11	other .14
head:정보	change -.12	launch -.12	other .15
head:정부	other .12
head:정산	cancel -.11	change -.16	launch -.1	other .16
head:정상	other .17
head:정오	launch -.13
head:정정	change -.26	correction .3	launch -.28	other -.29
head:정지	other .1
head:정책	cancel -.1	change -.14
head:정확	cancel -.13	other -.15
head:제	cancel -.11	other .12
head:제가	change -.13	correction .21
head:제목	cancel -.12	change -.16
head:제주	cancel -.22	change -.24	other .12
head:제출	launch .11
head:제한	cancel -.13	correction -.11
head:제휴	cancel .1	other -.12
head:조정	cancel -.15	correction -.14	other .17
head:조치	other .12
head:조회	cancel -.13
head:좀	launch -.14	other .26
head:종료	other -.15
head:종이	change -.13	other -.13
head:좌석	change .1	launch -.18
head:주	cancel -.22	change .17	correction -.15	other -.17
head:주말	other -.16
head:주문	cancel -.14	change -.15	correction -.11
head:주부	launch -.14	other .15
head:주세	change -.18	launch -.17
head:주에	cancel -.1
head:주차	correction -.25
head:준비	correction -.2	other -.13
head:줄	change -.12	other -.1
head:줄었	change .22	correction -.15	launch -.11	other -.26
head:중	change -.25	correction .12
head:중고	other -.15
head:중단	cancel .13	change -.12	launch -.19	other .11
head:중복	change .11	launch -.21
head:중앙	cancel -.1	other -.11
head:중에	change -.14	launch .11
head:중으	launch .14
head:중이	cancel -.17	change -.2	launch -.17	other .26
head:중입	cancel -.11	change -.15	correction -.16	launch .11
head:즉시	change .13
head:증권	launch .15	other -.14
head:지금	cancel -.14	launch -.17	other .24
head:지난	cancel -.19	correction -.28	launch -.3	other .33
head:지역	other -.13
head:지연	cancel -.16	correction -.18	launch -.32	other .27
head:지원	cancel -.19	other -.14
head:지점	change -.16	correction -.13	launch .28	other -.27
head:지정	change -.16	launch -.22
head:지표	change -.16	other .14
head:지하	change -.12
head:직원	launch -.18	other .21
head:직후	change .12
head:진료	cancel -.14	launch -.25
head:진짜	launch -.21	other .26
head:진행	cancel -.15	correction -.13	launch -.17
head:질문	cancel -.11	change -.14	correction -.13
head:짐	cancel .12
head:집계	other .13
head:집보	cancel -.1	correction -.1	other .13
head:쪽	cancel -.12	change -.11	launch -.13	other .2
head:차	cancel -.15	correction -.18	other -.21
head:차주	change -.11	launch .12
head:참가	cancel -.12	launch -.18	other .22
head:참석	launch -.11	other .18
head:찾아	launch .12
head:채용	cancel -.1	change -.17	launch -.27	other .28
head:채팅	launch .13	other -.24
head:챗봇	cancel -.11	change .14	correction -.13	other -.13
head:처리	change -.12	launch .15
head:천	correction .14
head:천원	launch -.12
head:철회	cancel .22	change -.11	correction -.1	launch -.17	other -.24
head:첨탑	change .11
head:첫	cancel -.23	launch .2
head:청구	other -.15
head:청년	correction .11
head:청소	launch -.14	other .13
head:청약	change .1
head:체크	cancel -.13	change -.23	launch .12
head:초	launch .12
head:초대	change .13
head:초등	launch .13	other -.11
head:초안	cancel -.11	change -.15
head:최대	cancel -.15	change -.22	correction .19	launch .2	other -.13
head:최소	other .1
head:추가	cancel -.15	other -.21
head:추진	launch .12
head:추천	cancel -.15	change -.2	launch -.11	other .31
head:축소	other -.12
head:축하	cancel -.17	change -.11	correction -.25	launch -.18	other .3
head:출고	change .21	other -.2
head:출금	launch .12	other -.1
head:출발	launch -.12	other .13
head:출시	change -.13
head:출장	cancel -.13
head:취소	cancel .21	change -.25	correction -.2	launch -.29
head:층	change -.17	launch -.17	other .26
head:층에	launch -.1	other .13
head:친구	other -.1
head:카드	correction -.14
head:카피	other .15
head:캘린	launch -.19	other .15
head:컨베	other .1
head:케이	cancel -.11	change -.11
head:켭니	cancel -.15	launch .11	other -.16
head:쿠폰	cancel -.13	change -.16
head:크리	cancel .11
head:클래	launch -.1
head:키오	other -.13
head:킥보	change .17	correction -.17
head:타임	other -.14
head:타행	launch -.1	other .14
head:태풍	change -.11	launch -.12	other .17
head:택배	cancel .13	other -.11
head:테스	change -.19
head:토	cancel -.11	correction -.21	launch -.28	other .24
head:토요	change -.11	launch .1	other -.13
head:통과	change -.12	launch .22	other -.17
head:통보	correction .18
head:통신	launch -.17	other .22
head:통역	change -.13	launch .17	other -.19
head:통합	other -.19
head:통화	other -.15
head:퇴근	other .19
head:투표	change .21	correction -.16	other -.21
head:특가	launch -.11	other .11
head:틀렸	cancel -.12	change -.11	correction .23	other -.17
head:틀림	change -.17	correction .17	other -.1
head:파트	cancel -.15
head:판매	correction -.19	launch .17	other -.13
head:팝업	change .1	other -.11
head:패딩	cancel -.14	change .1	launch -.11
head:패스	launch .13
head:패치	cancel -.2	change -.1	correction -.17	other .15
head:페이	correction -.14	launch -.19
head:편의	cancel .12
head:편집	change -.1	other .1
head:평일	other -.11
head:폐지	cancel .16	change -.13	other -.19
head:포인	other -.14
head:포장	launch .14	other -.11
head:푸시	change -.1
head:프로	change -.15	launch .16	other -.13
head:프리	launch .12	other -.1
head:플러	correction .12
head:피싱	launch -.15	other .17
head:픽스	change .12
head:픽업	cancel .14	change -.12	other -.16
head:필요	other .12
head:필터	correction .11	other -.16
head:하겠	change -.13	launch -.12
head:하기	change .11	launch -.1	other -.12
head:하나	change .12	launch -.19	other -.15
head:하는	cancel .12	launch -.12
head:하루	cancel -.24	correction -.24	launch -.16
head:하면	cancel -.16	change -.15	correction -.18	launch -.16	other .21
head:하이	correction -.1
head:하지	cancel .21
head:한	change .3	launch -.37	other -.2
head:한국	launch .15	other -.11
head:한도	cancel -.1	other -.14
head:할부	change -.12	correction .1	launch .11
head:할인	cancel -.15	change .12	other -.24
head:합니	cancel .24	change -.13	correction -.21	launch .11	other -.21
head:합산	correction -.1
head:항목	other -.17
head:해외	launch .14
head:해요	change .1	other -.15
head:해지	correction -.1	other .14
head:했는	change -.18	correction .18	launch -.1	other -.12
head:했던	launch -.1
head:했습	cancel .17	change -.12	correction -.12	launch -.13	other -.21
head:했어	cancel .28	change -.12	correction -.13	other -.17
head:행사	cancel -.18	change .12
head:헬멧	change .2	correction -.15	other -.15
head:헷갈	change -.15
head:현상	other .13
head:현장	other .18
head:현황	other .12
head:협력	change -.14	other .19
head:혜택	cancel -.11	other -.12
head:호차	other -.13
head:호텔	launch -.11
head:혹시	change -.16	correction -.15	launch -.12	other .17
head:혼잡	change -.12	launch .17	other -.15
head:화	cancel -.43	change -.19	correction .21	other -.11
head:화면	change -.28	correction -.2	launch .14
head:화요	cancel -.18	change -.23	launch .17
head:확대	correction -.15	other -.11
head:확인	cancel -.25	change -.12	launch -.29	other .17
head:확정	cancel -.11	correction -.11	launch .25	other -.15
head:환급	cancel -.1	change .1	other -.1
head:환불	cancel .13	change -.16	correction -.17	launch -.23
head:환전	launch .13
head:회	cancel -.21	change -.22	correction .14	launch .13
head:회고	change -.18	launch -.22	other .29
head:회선	change -.11
head:회식	cancel -.28	change -.11	correction -.12	other .37
head:회원	cancel -.13	change .11
head:회의	cancel -.16	change -.23	correction -.2	launch .11
head:횟수	launch -.15	other .14
head:후	cancel -.12	change .14	other -.11
head:후불	cancel .12	change -.11	other -.11
head:훈련	launch -.12	other .17
head:휴가	change -.18	correction -.12	launch -.12	other .21
head:휴면	launch .14	other -.11
head:휴회	other .12
head_ack	cancel -.34	change -.38	correction -.26	launch -.13	other .33
head_arrow	cancel -.32	change .49	launch -.2	other -.72
head_bot	change -.13	correction -.19	launch -.13	other .19
head_cancel	cancel .82	change -.51	correction -.33	launch -.68	other -.5
head_cancel_soft	cancel .36	change -.26	correction -.22	launch -.3	other -.36
head_change	cancel -.23	change .58	correction -.48	launch -.54	other -.24
head_correction	cancel -.33	change -.49	correction .74	launch -.56	other -.56
head_date_arrow	cancel -.31	change .31	launch -.25	other -.42
head_date_not_but	cancel -.31	change .23	launch -.14	other -.48
head_errand	cancel -.11	change -.17	correction -.12	launch -.28	other .28
head_idea	cancel -.3	change -.2	correction -.35	launch -.35	other .45
head_incident	cancel -.23	change -.23	correction -.14	launch -.26	other .39
head_maintenance	cancel -.33	change -.47	correction -.16	launch -.32	other .51
head_meeting	cancel -.2	change -.56	launch -.2	other .46
head_metrics	cancel -.14	change -.26	correction -.3	launch -.18	other .35
head_news	cancel -.15	correction -.25	launch -.26	other .21
head_not_but	correction .25	launch -.23	other -.58
head_now	change -.12	launch -.29	other .13
head_open	correction -.17	launch .19	other -.22
head_past	cancel -.29	change -.33	launch -.36	other .37
head_people	cancel -.19	change -.17	correction -.26	launch -.35	other .38
head_question	cancel -.33	correction -.34	launch -.38	other .35
head_refers	change .21	correction .12	launch -.46	other -.41
head_strong_open	cancel -.24	correction -.51	launch .31	other -.27
head_systems	cancel -.19	change -.34	correction -.2	launch -.28	other .45
head_test	change -.1	other .11
labels_1	cancel -.14	change -.12	launch -.15	other .14
labels_3	cancel -.14
long	cancel -.28	change -.26	correction -.23	launch .31	other -.2
moves	change .53	correction -.32	launch -.39	other -.37
no_date	change -.41	correction .12	launch -.67	other .27
not_but	correction .25	launch -.2	other -.53
only_past	change -.28	launch -.34	other .23
only_questions	cancel -.17	change -.2	correction -.2	launch -.21	other .29
open	correction -.17	other -.14
opens_on_date	cancel -.11	correction -.14	launch .34	other -.4
refers	change .26	correction .13	launch -.58	other -.41
rules_2	cancel -.17	change -.6	correction -.13	launch .34	other -.15
rules_4	cancel -.2	change -.32	launch .49	other -.36
says_handling	change -.23	correction -.12
says_script	change -.14	correction -.15
service_words	cancel .11	change -.48	correction -.3	launch .33	other -.38
several_dates	cancel -.13	change .11	launch -.23
short	cancel -.58	change -.34	correction -.11	other .44
strong_open	correction -.43	launch .21	other -.2
struck	launch -.15	other -.12
topic_ack	cancel -.34	change -.38	correction -.26	launch -.13	other .33
topic_bot	change -.13	correction -.19	launch -.13	other .19
topic_errand	cancel -.16	change -.28	correction -.17	launch -.14	other .23
topic_idea	cancel -.22	change -.18	correction -.37	launch -.34	other .44
topic_incident	cancel -.26	change -.18	correction -.15	launch -.14	other .31
topic_maintenance	cancel -.14	change -.34	correction -.21	launch -.34	other .43
topic_meeting	cancel -.17	change -.48	launch -.27	other .49
topic_metrics	change -.28	correction -.3	launch -.11	other .33
topic_news	correction -.25	launch -.18	other .11
topic_now	change -.14	launch -.34	other .17
topic_past	cancel -.37	change -.41	launch -.4	other .45
topic_people	cancel -.29	change -.19	correction -.25	launch -.32	other .41
topic_question	cancel -.35	change -.12	correction -.36	launch -.43	other .4
topic_systems	cancel -.22	correction -.24	launch -.12	other .44
topic_test	change -.1	other .13
undecided	correction -.32	other -.18
w:0	cancel -.13	correction .1	launch -.21
w:a	cancel -.2
w:ab	cancel -.17	change -.19	correction .19	launch .12	other -.13
w:abo	cancel -.17	change -.14	correction .19	other -.13
w:ac	cancel -.16	change -.17	other .13
w:acc	cancel -.11	launch .19	other -.1
w:act	cancel -.11	change -.16	launch -.15	other .17
w:ad	cancel -.17	change -.15	correction -.12	launch .19	other -.12
w:add	change -.1	launch .15	other -.13
w:adm	cancel -.11	launch .18
w:af	change -.18	correction -.13
w:aft	change -.18	correction -.13
w:ag	change -.12
w:aga	other -.16
w:ai	launch .13	other -.25
w:al	launch -.14
w:ale	launch -.12
w:all	cancel -.19
w:am	change -.12	other -.11
w:ame	cancel -.12
w:an	change -.11	launch .11	other -.24
w:and	cancel -.25	launch .16	other -.18
w:ann	cancel .14	other -.12
w:any	change -.18
w:ap	correction -.17	other -.23
w:app	correction -.16	other -.26
w:ar	cancel -.23	change -.24	launch .16	other -.1
w:are	cancel -.24	change -.2
w:ars	launch .1
w:as	cancel -.11	change -.11	launch .11
w:ask	cancel -.23	correction -.19	other .1
w:at	change -.25	correction -.19
w:au	launch -.14
w:aud	launch -.17
w:b	cancel -.12	change -.14	correction -.11	launch -.12	other .18
w:ba	change -.26
w:bac	change -.16
w:ban	launch -.13
w:be	correction -.2	launch -.32	other .2
w:bet	correction -.1	launch -.17
w:bi	change -.1	other .11
w:bil	change -.15	other .13
w:bo	cancel -.11	change -.18	launch .19
w:boa	cancel -.11	launch .15
w:boo	cancel .1	change -.11	launch .15	other -.14
w:bu	cancel -.19
w:bui	cancel -.1	change -.15	other .15
w:bus	cancel -.14	change -.17	launch .12
w:but	cancel -.11	other -.12
w:by	change .1	correction -.21	other -.14
w:ca	cancel -.17
w:cal	cancel -.28	other -.11
w:can	correction -.11	other .14
w:car	cancel -.17	change -.14	launch .25	other -.27
w:cau	change -.14	launch -.14	other .14
w:cb	launch .14	other -.13
w:ch	cancel -.25	correction -.16	other .1
w:cha	cancel -.22	correction -.13
w:chu	launch .13
w:ci	change -.13	other -.1
w:cit	change -.13	other -.1
w:cl	change -.17	other .11
w:clo	change -.14	launch -.1	other .18
w:cm	launch -.12
w:co	correction .17	launch -.1
w:cod	change .1
w:com	correction -.1
w:con	cancel -.11	change -.16
w:cor	cancel -.17	change -.19	correction .24	other -.17
w:cr	change -.1	launch .11
w:cre	launch .1
w:cs	cancel -.18	change -.14	correction -.13	launch .14
w:ct	launch -.13	other .18
w:cu	correction -.32	launch -.14	other .13
w:cus	cancel -.11	correction -.31	launch -.15	other .14
w:d	other -.11
w:da	cancel -.23
w:dat	launch -.11
w:dau	change -.12
w:day	cancel -.23	change -.15	correction .13	other -.18
w:db	change -.2	correction -.13	launch -.26	other .23
w:de	change -.13	correction -.27	launch -.11	other .16
w:dec	correction -.19	launch -.21	other .16
w:del	launch .13
w:dep	change -.12	launch -.12	other .21
w:des	cancel -.12	change -.14	launch .2	other -.14
w:di	cancel .1	change -.11	other -.12
w:dis	cancel .13	other -.1
w:do	correction -.13
w:dr	cancel .17	other -.15
w:dra	change -.1	other -.17
w:ed	cancel -.19	change -.12	launch .12
w:edi	cancel -.19	change -.12	launch .12
w:ef	change -.18	launch .11
w:eff	change -.18	launch .11
w:els	other -.15
w:em	other -.14
w:ema	other -.14
w:end	launch -.15	other .17
w:eng	other -.17
w:ev	launch .1
w:eve	launch .1
w:ex	cancel -.21
w:exa	launch .11	other -.19
w:exp	cancel -.21	launch -.15
w:ext	cancel -.11	launch .16
w:fa	cancel .15	change -.21	correction -.12	other -.11
w:faq	launch -.13
w:fd	correction -.1	launch .13	other -.18
w:fds	correction -.1	launch .13	other -.18
w:fe	cancel -.12	correction -.1
w:feb	cancel -.11	launch .11
w:fi	cancel -.25	other -.1
w:fin	cancel -.15	correction -.1	other -.14
w:fir	cancel -.15	other -.15
w:fl	launch -.15
w:fo	cancel -.23
w:fol	cancel -.17	correction -.13
w:for	cancel -.17	change .1	launch -.1
w:fou	other -.11
w:fr	launch -.18
w:fre	cancel -.14
w:fro	launch -.11
w:fu	correction -.1
w:ful	correction -.1
w:fy	change -.14
w:fyi	change -.14
w:g	cancel -.13	correction -.12
w:ga	cancel -.2	correction -.1	launch .1	other -.13
w:gb	change -.18	other -.12
w:gi	change -.16
w:gif	change -.1	other -.13
w:go	other -.2
w:goe	launch .2	other -.14
w:goo	cancel -.11
w:gr	launch .1
w:gu	cancel -.16
w:gue	cancel -.13	launch -.15
w:h	change .18
w:ha	cancel -.18
w:had	launch .16	other -.1
w:han	cancel -.12	change -.19	correction -.12	launch .12
w:he	cancel -.12	correction -.12	launch .1
w:hi	launch -.12	other .19
w:ho	change -.1	launch .22
w:hot	launch -.12	other .15
w:hou	launch .23	other -.16
w:how	launch .17
w:i	change -.27
w:if	change -.18	correction -.11
w:in	launch -.15
w:inc	other -.1
w:io	cancel -.13	launch .11	other -.17
w:ios	cancel -.13	launch .11	other -.17
w:is	change -.16
w:it	cancel .2	change -.34	correction -.15	other -.24
w:ja	launch -.24
w:jan	launch -.24
w:ji	change -.17	correction -.11	launch -.12	other .17
w:jir	change -.13	other .16
w:ju	change .19	launch -.15	other -.12
w:jun	change .16	launch -.13	other -.1
w:k	cancel .15	launch -.13	other -.15
w:kb	launch .12
w:ke	correction -.12
w:kee	correction -.12
w:kg	other -.11
w:km	cancel -.1
w:ko	change -.22	correction -.12	launch .12
w:kor	change -.18
w:ks	cancel -.19
w:kst	cancel -.19
w:l	other -.15
w:lan	cancel -.11	change -.2	launch .12
w:lau	correction -.12	launch -.12
w:leg	other -.12
w:li	cancel -.17	correction .16	launch -.25
w:lif	launch -.15
w:lig	other .12
w:lim	other -.1
w:lin	cancel -.16	change -.18	launch -.19
w:liv	cancel -.11	other -.12
w:ll	cancel -.16	correction -.13
w:lo	cancel -.19	correction .11	launch -.23	other -.12
w:log	cancel -.16	other -.17
w:los	launch -.16
w:m	launch -.12
w:ma	change -.22
w:mar	other -.11
w:md	other .15
w:me	change -.11	correction -.19	other .11
w:mi	cancel -.25	correction .16
w:min	cancel -.12
w:mix	change -.12	launch .11	other -.12
w:mo	change .12	correction -.26	other -.13
w:mob	cancel -.12	change -.12
w:mod	cancel -.11	change -.11	launch .14	other -.11
w:mon	cancel -.15	correction -.14	launch .19	other -.13
w:mov	change .2	correction -.12	launch -.17	other -.26
w:mu	change -.16
w:my	cancel -.23	change -.12	correction .2	other -.17
w:ne	change -.14	correction -.13
w:nee	change -.17	correction -.13
w:neg	cancel .18	other -.13
w:net	cancel -.12
w:new	other -.16
w:nex	change -.14
w:no	change -.23	launch -.1
w:not	change -.22	correction .16	other -.23
w:now	cancel -.1
w:o	correction .16	other -.1
w:off	cancel .12	change -.24	other -.13
w:ok	other -.1
w:ol	launch .2	other -.11
w:old	launch .2	other -.11
w:on	cancel -.17	change -.31
w:onc	launch .11
w:one	change -.15	correction -.15	launch .27	other -.22
w:onl	cancel -.17	change -.13	other -.11
w:oo	launch -.13	other -.16
w:op	cancel -.13	change -.23	correction -.15	launch .29	other -.23
w:ope	change -.21	correction -.13	launch .24	other -.21
w:or	correction -.11
w:os	cancel -.11	change -.1	launch .14	other -.11
w:ot	change -.1
w:ou	other -.12
w:out	change -.3
w:ow	change -.12
w:own	change -.12
w:p	other .13
w:pa	cancel -.29	change -.19	correction .11	launch .14	other -.14
w:pag	change -.19	launch -.14
w:pai	cancel -.19	other -.12
w:pas	launch .11
w:pat	launch .12
w:pay	cancel -.16	launch .15	other -.14
w:pc	change -.2	launch .15
w:pe	correction -.12	launch .2	other -.3
w:per	cancel -.1	change -.12	launch .29	other -.25
w:ph	cancel .11
w:pho	cancel .11
w:pi	cancel .13	launch .16	other -.22
w:pl	change -.13	other -.1
w:pla	cancel -.15	correction .13	other -.1
w:ple	cancel .14	change -.16	correction -.11
w:plu	cancel .11
w:pm	cancel -.17	change -.14	other .16
w:po	cancel -.17	change -.21	correction .14	launch -.15
w:pol	change -.11
w:pos	cancel -.11	correction .17	other -.17
w:pr	cancel -.11	change -.1	other -.11
w:pri	change -.2
w:pro	cancel -.12	other -.18
w:pt	correction .12
w:pu	launch -.24
w:pul	cancel .11	launch -.13
w:pus	launch -.18
w:qa	change -.14	correction -.26	launch -.12	other .2
w:que	change -.13
w:qui	change .17	other -.18
w:ra	cancel .11	launch -.23
w:rat	launch -.15
w:re	cancel .17	change -.16	correction -.21	launch -.24
w:rea	cancel -.16	change -.18	correction -.15
w:rec	change -.12	other -.17
w:ref	launch -.16
w:rel	launch .13
w:rem	change -.28	launch -.1	other .12
w:ren	launch .13
w:rep	change -.12
w:ret	change -.1	launch -.21	other .18
w:rev	cancel .16	correction -.1	launch -.12	other -.17
w:ri	launch -.15
w:ro	cancel -.11	correction -.12
w:rol	cancel -.12	change .11	other -.14
w:roo	change -.14	launch -.14	other .14
w:ru	other .13
w:s	cancel -.11	change -.16	correction .15	other -.23
w:sa	correction -.15	other -.12
w:sam	cancel -.1	change .11	other -.15
w:sav	change -.11	correction -.1
w:sc	cancel -.15	correction -.15	launch -.11
w:sco	cancel -.12	change .13	correction -.1	other -.11
w:se	cancel -.12	correction -.23	launch .22	other -.21
w:sea	change -.25	correction -.13	launch .15
w:see	cancel -.14	change -.12
w:ser	other -.14
w:set	cancel -.15	change -.19	launch .31	other -.17
w:sh	correction -.16
w:sha	cancel .1	correction -.2	other -.18
w:shi	cancel .12	launch -.15
w:sho	cancel -.11	launch .19	other -.11
w:si	cancel -.13	change -.14
w:sl	change .25	correction -.17	launch -.26	other -.11
w:sla	correction -.14
w:sli	cancel -.17	change .24	launch -.26
w:sm	correction -.11
w:sma	other -.14
w:so	other -.12
w:sor	cancel -.14	correction .12	launch -.14	other -.1
w:sp	cancel -.1	change -.13	correction -.1	launch -.18	other .21
w:spe	launch -.17	other .18
w:st	correction -.26
w:sta	correction -.1	launch -.13
w:sti	cancel -.15	change .12	correction -.1
w:sto	launch .13
w:su	cancel -.22	correction -.19
w:sub	cancel -.14	other -.11
w:sum	change -.12
w:sun	other -.12
w:sup	change -.13	launch .12
w:t	correction -.2	other -.13
w:ta	cancel .21
w:te	cancel -.18	correction -.15
w:tea	cancel -.15	correction -.13
w:tel	change -.11	launch .13
w:ten	cancel -.11
w:tes	change .11	correction -.11	launch -.12
w:th	correction -.13	launch -.14
w:tha	change -.15	launch -.16
w:the	correction -.3	launch -.11
w:thi	cancel .15	change -.18	correction -.11	launch .13	other -.21
w:thr	cancel -.1	change .11	launch -.13
w:thu	cancel -.14	launch -.11
w:tic	cancel -.11	change -.16
w:tim	correction -.12	launch -.1	other -.16
w:to	cancel -.11	change .22	other -.24
w:tok	cancel -.12
w:tom	change -.11
w:top	launch -.13	other .15
w:tr	change -.15	launch -.19
w:tri	change -.15	launch -.19
w:tu	cancel -.12	launch .19	other -.19
w:tue	launch .13	other -.19
w:tv	change -.16
w:un	change .11	launch .12	other -.25
w:unl	launch .1
w:unt	cancel -.12	launch .11	other -.18
w:up	correction -.14	launch -.13
w:upg	launch -.11
w:us	correction -.1	other -.24
w:use	launch .13
w:v	cancel -.15
w:vi	cancel -.13	change -.2
w:vie	cancel -.12	change -.11
w:vo	other .13
w:voc	cancel -.1	other .2
w:vr	cancel -.1	correction -.1	other .13
w:wa	change -.2	correction -.13
w:wai	change -.14	other -.14
w:was	change -.13	launch -.17	other .12
w:we	correction -.27	other -.11
w:web	cancel -.11	change -.11
w:wee	change .16	correction -.14	launch -.11	other -.19
w:wh	change -.15	correction -.19
w:whe	correction -.12	other .11
w:who	other -.12
w:wi	change -.13	correction -.13	launch -.19
w:wil	change -.14	launch -.26	other .19
w:win	launch .21	other -.17
w:wit	change -.1
w:wo	change -.11	correction -.15	launch .19	other -.16
w:won	correction -.11	launch -.13
w:wor	change -.16	launch .23	other -.2
w:x	correction .12	other -.36
w:ye	launch -.12
w:yes	launch -.15
w:yet	other -.14
w:yo	change -.11	correction -.13
w:you	change -.11	correction -.13
w:zo	change -.11	other .11
w:zoo	change -.11	other .11
w:가	cancel -.3	correction .13
w:가격	launch -.11	other -.1
w:가격도	launch -.16	other .16
w:가격은	cancel -.11	other -.11
w:가격이	launch -.15	other -.11
w:가기	cancel .17	launch -.12
w:가기로	cancel .17	launch -.12
w:가능	cancel -.12	change -.28	launch .51	other -.26
w:가려	launch .15	other -.12
w:가요	launch -.12	other .12
w:가입	cancel -.23	launch .3	other -.22
w:가정	launch .13
w:가져	change -.1	other .12
w:가져갔	change -.1	other .12
w:가족	correction -.18	other -.17
w:가족관	launch .15	other -.13
w:가지	launch .12	other -.12
w:각	launch -.16	other .21
w:각자	other .13
w:간	launch -.11
w:간담	launch -.15
w:간담회	launch -.15
w:간식	other .12
w:간식은	other .12
w:간편	correction -.12	launch .17	other -.43
w:간편인	cancel -.19	change .28	correction -.15	launch .14	other -.24
w:간편청	change .1	launch -.11
w:간헐	launch -.13	other .15
w:갈아	correction -.13
w:감	cancel -.11
w:감면	cancel .13
w:감사	cancel -.23	change -.21	correction -.13	launch -.21	other .3
w:갑니	change .12	correction -.3	launch -.14	other -.23
w:갑니다	change .12	correction -.3	launch -.14	other -.23
w:값	other -.1
w:값이	correction .11
w:강남	cancel -.15	change -.19	launch .19	other -.19
w:강사	cancel .15
w:강서	launch -.11
w:강서점	launch -.11
w:강아	change .1
w:강아지	change .1
w:강화	change .13
w:같습	change .1	launch -.12	other -.18
w:같습니	change .1	launch -.12	other -.18
w:같아	cancel -.11	change .11	other -.13
w:같아요	change .11	other -.13
w:같은	change .19	correction -.29	launch -.12
w:같음	correction -.13
w:같이	other -.31
w:개	change -.34	correction -.15	launch .33	other -.31
w:개까	launch .16	other -.15
w:개까지	launch .16	other -.15
w:개발	cancel -.22	change -.13
w:개발팀	cancel -.2	launch -.17
w:개시	other -.19
w:개시일	cancel -.11	change .22
w:개월	cancel -.11	correction .15	other -.23
w:개인	launch .13	other -.28
w:개인정	cancel -.11
w:개장	other -.11
w:개정	cancel -.14	change -.18	launch -.12	other .13
w:개조	change -.13
w:개최	launch -.12
w:개통	correction -.1
w:개편	cancel -.23	launch .23	other -.31
w:객실	other -.12
w:거	correction -.12	other -.11
w:거라	launch .23	other -.11
w:거래가	launch -.11	other .12
w:거예	cancel -.11	launch -.1
w:거예요	cancel -.11	launch -.1
w:거의	cancel -.11	other .16
w:거절	launch .14	other -.1
w:거주	change -.11	correction .1
w:건	cancel .18	change -.34	correction -.22	launch -.13
w:건까	launch .11
w:건까지	launch .11
w:건너	change .21	other -.26
w:건너뛰	change .21	other -.26
w:건당	cancel -.16	correction -.13	other -.17
w:건에	change .11
w:건은	correction -.17	other -.11
w:건입	change -.11	launch .16	other -.11
w:건입니	change -.11	launch .16	other -.11
w:걸	change .1
w:걸려	cancel -.11	correction -.12	other -.12
w:걸로	cancel .13	launch -.11	other -.16
w:걸린	change -.28	correction -.16	other .13
w:걸어	change -.16	correction -.13	launch .2	other -.23
w:걸어두	launch .15	other -.19
w:걸어둠	launch .11	other -.1
w:검사	change -.12
w:검색	change -.1	launch .16
w:검색창	launch .11
w:검수	other -.15
w:검진	other -.2
w:검침	cancel -.19	launch .22	other -.16
w:검토	cancel .12	change -.15	correction -.12
w:것	change -.19	correction -.21
w:것만	change .29	other -.3
w:것은	correction .14
w:것이	launch .12
w:게	correction -.16	launch -.12
w:게임	change -.1
w:견적	correction -.17	other -.13
w:결과	cancel -.23	correction -.17	launch -.19	other .19
w:결과가	other -.13
w:결과지	other -.11
w:결론	cancel .17	change -.13	correction -.15	launch -.17
w:결정	cancel .27	change -.21	correction -.13
w:결정되	cancel .16
w:결제	correction -.36
w:결제가	launch -.1	other .19
w:결제는	launch -.14
w:결제분	launch .12
w:결제창	change .1
w:결제하	cancel .13	launch -.16	other -.12
w:결제한	cancel .11	change -.1	other -.13
w:결합	cancel -.13	change .15	correction -.19	launch -.11
w:결항	change -.11	launch -.14	other .22
w:경고	launch -.1	other .11
w:경기	cancel -.12	other -.12
w:경력	launch -.16	other .18
w:경우	launch .1
w:경쟁	cancel -.23	correction -.19	launch -.15	other .1
w:경쟁사	cancel -.24	correction -.19	launch -.15	other .1
w:경찰	other -.11
w:계산	change -.16
w:계속	cancel .12	correction -.1	launch -.12
w:계시	cancel -.11	launch -.14
w:계시면	cancel -.11	launch -.14
w:계약	correction -.11	other -.23
w:계약서	other .14
w:계약이	launch -.1
w:계정	cancel -.17	change -.15	launch .13
w:계정은	launch -.17	other .2
w:계좌	cancel -.11	change -.11	launch .28	other -.22
w:계획	cancel .22	change -.13	correction -.17	launch -.25
w:계획에	cancel .16	change -.1
w:계획은	cancel .11	launch -.12
w:고	cancel -.13	change -.1	correction -.15	other .2
w:고객	cancel .16	change -.25	correction -.28	launch -.11
w:고객께	change .11	other -.11
w:고객님	correction -.14
w:고객사	other -.14
w:고객센	launch .13
w:고객에	change .11	other -.11
w:고객은	other -.17
w:고객이	cancel -.18	correction -.14
w:고객지	launch .13
w:고객한	cancel .23	change -.17	other -.22
w:고르	cancel -.14	launch .14	other -.11
w:고르기	launch .12
w:고생	cancel -.23	correction -.11	launch -.22	other .21
w:고생하	cancel -.21	change -.11	other .15
w:고장	launch .12
w:곧	cancel -.1
w:골드	other -.11
w:골드바	change -.13	other -.11
w:곳은	cancel .13	change -.19
w:곳이	other -.13
w:공개	change .16
w:공고	launch .1
w:공동	cancel .15	change -.17	correction -.2	launch .13
w:공동구	cancel .26	correction -.15	other -.2
w:공동망	launch -.19	other .2
w:공동주	launch .12
w:공모	correction -.11
w:공문	change .13
w:공사	correction -.11	launch -.17	other .11
w:공사로	other .11
w:공영	launch .2	other -.17
w:공영주	launch .12
w:공유	change -.23	correction -.2	launch -.21	other .18
w:공유드	cancel -.18	correction -.1	other .18
w:공유폴	launch -.14	other .16
w:공유합	change -.1
w:공장	cancel .18	other -.17
w:공지	cancel .2	launch -.22	other -.12
w:공지는	cancel -.13	launch -.13	other .16
w:공지에	correction .15
w:공항	change -.16	launch .13	other -.15
w:과금	launch -.12
w:과일	change -.13	launch .11
w:관련	change -.1	correction -.1	launch -.16
w:관련해	other .1
w:관리	other -.22
w:관리사	launch .15
w:관리자	other -.18
w:관심	launch -.11	other .16
w:관제	other .16
w:교육	cancel -.22	change -.16	correction -.11	launch -.19	other .25
w:교육장	cancel -.1	change -.11	launch -.14	other .22
w:교정	cancel .13	change -.15
w:교체	cancel -.2	correction .1	launch -.15	other .17
w:교체합	correction .11	launch -.16
w:교통	change -.11	correction .1	other -.12
w:교환	change .11	other -.11
w:구글	launch -.13	other .14
w:구독	cancel -.15	other -.18
w:구매	launch .21	other -.17
w:구매자	launch .12
w:구분	change -.12
w:구청	cancel .13	other -.12
w:구해	launch -.14	other .14
w:구해요	launch -.14	other .14
w:국내	launch .15
w:국내선	launch .15
w:국민	change -.17	launch .16
w:국제	launch .16
w:국제선	launch .16
w:국토	correction -.13	other -.11
w:국토부	correction -.13	other -.11
w:굿즈	cancel .22	change -.15	correction -.17	other -.11
w:권까	launch .18
w:권까지	launch .18
w:권당	launch .13	other -.11
w:규정	cancel -.12	change -.11	correction -.13	launch -.15	other .23
w:규정으	other .13
w:그	launch .16	other -.33
w:그거	change .11	correction -.21	launch .12	other -.15
w:그건	cancel -.17	change -.16	correction -.18	launch -.2	other .22
w:그날	change -.2
w:그냥	change -.14	other .11
w:그다	change -.16	launch -.19	other .16
w:그다음	change -.16	launch -.19	other .16
w:그대	change .15	correction -.23	other -.41
w:그대로	change .15	correction -.23	other -.41
w:그때	change .13
w:그때까	change .13
w:그래	other -.1
w:그래도	launch .1
w:그러	launch .11
w:그렇	cancel -.14	other .12
w:그리	launch -.16
w:그리고	launch -.15
w:그림	other .1
w:그림책	launch -.1	other .1
w:그만	change .1
w:그전	change -.11
w:그전에	change -.11
w:근태	change .12	other -.11
w:글에	correction .12	other -.11
w:글에서	correction .11	other -.1
w:금	cancel -.3	other .17
w:금감	launch -.12
w:금감원	launch -.12
w:금액	change -.24	launch .12
w:금액은	launch .11
w:금액이	change -.12
w:금요	cancel -.12	correction -.12	launch -.19	other .1
w:금요일	cancel -.12	correction -.12	launch -.19	other .1
w:금욜	other -.17
w:금일	change -.13
w:금주	change -.11
w:금지	cancel .15	change -.22	other -.11
w:급여	launch .19
w:급여이	launch .13
w:급하	other .1
w:급하면	other .12
w:급한	cancel -.17	change -.18	correction -.17
w:급히	change .13
w:기간	cancel -.16	change -.11	correction .12
w:기간이	launch -.11
w:기기	launch .2	other -.14
w:기능	cancel -.11	correction -.22
w:기능은	launch .15	other -.13
w:기다	launch .11
w:기다리	cancel .11	other -.11
w:기대	cancel .12	correction -.11
w:기본	change -.22	launch .22	other -.18
w:기사	correction -.24
w:기사님	cancel -.15	change .11	other -.17
w:기존	change -.25	other -.21
w:기존에	other .13
w:기존처	cancel .12
w:기준	launch -.19
w:기준으	correction .1	other -.15
w:기한	launch -.12	other .15
w:기획	cancel -.1	change -.29
w:기획서	cancel -.14	change -.11
w:기획안	launch -.12	other .11
w:기획자	other .12
w:기획전	change -.1	launch .12	other -.21
w:긴	launch .1
w:긴급	launch -.26	other .32
w:길드	other .13
w:길어	change -.15	other .14
w:김장	correction .12
w:까지	correction -.32
w:까지만	cancel -.11	other -.14
w:깎아	launch .11
w:깨져	correction .13	other -.15
w:깨졌	correction .17	other -.17
w:꼭	cancel -.1
w:꽉	launch -.1	other .13
w:끊길	cancel -.17	other .12
w:끝	cancel .12	other -.1
w:끝까	change -.14
w:끝까지	change -.14
w:끝나	cancel -.17	correction -.26	launch .14
w:끝나면	change -.15	correction -.12	launch .1
w:끝나요	change .1	correction -.19
w:끝났	change .12	correction -.25	launch -.21
w:끝났고	correction -.12	other .13
w:끝났습	cancel -.18	correction -.12	launch -.13	other .11
w:나	cancel -.11
w:나가	change -.18	correction -.19	launch .14
w:나가는	cancel -.15	launch .17
w:나가요	change -.13	launch .22	other -.13
w:나간	correction -.11	launch -.2	other .14
w:나감	change -.14	launch -.11
w:나갑	change -.17	correction -.16
w:나갑니	change -.17	correction -.16
w:나갔	cancel -.17	change -.13	launch -.12	other .11
w:나갔습	cancel -.12
w:나눠	cancel -.11	other -.26
w:나눠쓰	change .18	correction -.12	other -.19
w:나면	launch -.12
w:나서	cancel .12	launch -.12	other -.1
w:나오	cancel -.21	launch .19	other -.13
w:나오는	cancel -.11
w:나오면	cancel -.17	launch .15	other -.15
w:나온	change -.15
w:나옴	other -.14
w:나옵	change -.1
w:나옵니	change -.1
w:나와	cancel -.1	correction -.1
w:나와요	other -.11
w:나왔	correction -.17	launch -.24
w:나왔어	correction -.17	launch -.24
w:나이	cancel -.11
w:날	cancel -.19	correction -.17	launch .24	other -.19
w:날은	cancel -.26	launch .1	other -.19
w:날짜	change .17	other -.24
w:날짜는	cancel -.3	change .17	correction -.13	other -.2
w:날짜만	change .13
w:남겨	change -.11	correction -.12	other .15
w:남겨주	launch -.1	other .14
w:남길	other .13
w:남았	other .17
w:남은	launch .2	other -.1
w:내	cancel -.14	change -.1	correction -.13	launch .14	other -.15
w:내년	change -.23	launch .23	other -.12
w:내는	launch .13
w:내려	cancel .21	correction -.2	other -.27
w:내려갑	cancel -.1
w:내려주	cancel .18	launch -.13	other -.15
w:내렸	cancel .26	change -.17	correction -.2	launch -.18	other -.12
w:내부	launch .3	other -.26
w:내선	change -.12	correction .1
w:내신	launch -.16	other -.12
w:내용	launch .12	other -.17
w:내일	change -.26	correction -.38	launch .1
w:내일모	change -.17	correction -.13	launch .15	other -.1
w:내일부	cancel -.12	change -.16	launch .27	other -.28
w:낼모	change -.1	launch .11
w:낼모레	change -.1	launch .11
w:냉장	cancel -.12	launch .14	other -.11
w:너무	cancel .12
w:넘게	cancel -.2	correction -.17	launch .18	other -.2
w:넘겨	other -.21
w:넘기	launch .21	other -.14
w:넘기지	launch .11
w:넘어	cancel -.16
w:넘어갑	cancel -.12
w:넘으	launch .18	other -.14
w:넘으면	launch .18	other -.14
w:넣는	other .16
w:넣어	cancel -.1	change -.18	launch .17
w:넣어도	launch .1
w:넣었	change -.13
w:넣으	change -.11
w:넣으면	launch .1
w:넣을	launch -.13
w:네	cancel -.17	correction -.18
w:년	cancel -.28	change -.27	correction -.15
w:년에	change -.14	launch .17	other -.12
w:노무	launch .13
w:노쇼	launch .16
w:노출	change -.16	other -.12
w:녹화	change -.11
w:논의	change -.24	correction -.14	launch -.34	other .36
w:누가	cancel -.23	correction -.25	other .11
w:누구	launch .16	other -.15
w:누구나	launch .16
w:누락	correction -.11	launch -.15	other .12
w:누르	change -.19	correction -.12	launch .29	other -.24
w:누르면	change -.14	launch .29	other -.19
w:누르지	other .11
w:누리	launch .15
w:누리집	launch .14
w:누수	launch -.13
w:누적	launch -.1
w:눌러	cancel -.12
w:느렸	other .1
w:느렸습	other .1
w:는	cancel -.32	change -.15
w:늘리	change .11
w:늘릴	launch .13
w:늘봄	cancel -.11	correction .13	other -.14
w:늘었	cancel -.11	change .16	correction -.11	launch -.21
w:늘었습	change .22	other -.19
w:늦습	change .12	launch -.16
w:늦습니	change .12	launch -.16
w:늦어	cancel -.16	change .34	correction -.2	other -.22
w:늦어집	change .15	launch -.1
w:늦으	launch -.12	other .13
w:늦으면	launch -.12	other .13
w:늦을	other .13
w:다	cancel -.12	change -.15	correction -.34	other .18
w:다다	other -.11
w:다다음	other -.11
w:다들	change -.2	correction -.22	launch -.16	other .21
w:다르	launch .14	other -.14
w:다시	cancel -.21	change .13	other -.2
w:다음	cancel -.24	change -.22	correction -.26	launch .16
w:다자	change -.16	launch .16
w:다자녀	change -.16	launch .16
w:단	launch .13
w:단가	cancel -.14
w:단계	cancel -.12	launch .28	other -.29
w:단골	other -.11
w:단골가	other -.11
w:단기	launch .13
w:단말	launch .14	other -.11
w:단순	launch .11	other -.1
w:단순변	launch .11	other -.1
w:단위	change -.16
w:단위로	launch .12
w:단체	other -.13
w:단축	launch .1
w:닫습	launch .15	other -.11
w:닫습니	launch .15	other -.11
w:닫힘	launch .12
w:달	cancel -.28	correction .11	launch -.12
w:달라	change .15
w:달라고	change .12	launch -.17
w:달라지	change .11
w:달러	change -.11	launch .22	other -.14
w:달력	change -.11	correction .12
w:달로	other .1
w:달부	launch .11
w:달부터	launch .11
w:달에	launch .16	other -.15
w:달은	cancel -.13	change .13	other -.11
w:담당	cancel -.12	change -.3
w:담당자	cancel -.26	change -.23	launch -.24	other .26
w:담주	cancel -.11	launch .18	other -.16
w:답변	cancel .14
w:답이	other .13
w:답하	change -.1	launch -.14	other .14
w:답하고	other .13
w:답해	launch -.11	other .15
w:당	change -.12	other -.13
w:당겨	cancel -.13	change .12	correction -.21	launch -.15
w:당겨졌	correction -.19
w:당분	cancel .13	other -.14
w:당분간	cancel .13	other -.14
w:당월	launch .15
w:당일	cancel -.12
w:당일정	launch -.14
w:당직	cancel -.16	launch .12	other -.1
w:당초	change .16	other -.14
w:대	cancel -.19	launch .12	other -.17
w:대기	cancel -.24	change -.13	launch .21
w:대기순	correction .13
w:대까	correction .12
w:대까지	correction .12
w:대로	change -.11	launch .12
w:대리	change -.13
w:대리점	change -.13
w:대비	cancel -.15	correction -.12
w:대상	cancel -.28	launch .1
w:대상이	launch .11
w:대신	change -.1	correction -.13
w:대여	change .18	other -.16
w:대여권	launch .11
w:대전	cancel -.14	launch .1	other -.15
w:대책	other .11
w:대체	change -.16
w:대표	launch -.13	other -.1
w:대표님	launch -.11
w:대행	cancel .11	correction -.12	other -.22
w:대형	launch -.1	other -.17
w:대형가	change -.1	other -.11
w:댓글	cancel -.17	correction -.13
w:댓글로	cancel -.11
w:더	change -.1	correction -.18	launch -.22	other .25
w:데이	launch -.12
w:데이터	launch -.12
w:도로	cancel .15
w:도서	cancel -.15	change -.15	correction .16	launch .2	other -.12
w:도서는	change -.13	launch .15
w:도시가	launch .13
w:도입	cancel .21	change -.25	correction -.15	launch .19	other -.18
w:도착	cancel -.11
w:독자	launch .11
w:돌려	cancel .13	correction -.14	launch .25	other -.42
w:돌려드	launch .12	other -.17
w:돌려받	launch .1
w:돌려주	launch .19	other -.25
w:돌아옵	launch .11
w:동결	launch -.11	other .14
w:동반	change -.2	correction .14	other -.11
w:동승	correction .11	other -.12
w:동시	launch .11
w:동안	change -.14
w:동의	change -.18	launch .2
w:동의하	launch .11
w:동일	cancel -.25	change .16	correction .14	launch -.19	other -.3
w:동일하	cancel -.12
w:동절	change -.14
w:동절기	change -.14
w:동행	cancel -.1
w:돼요	cancel -.12	change -.15	correction -.11	launch .22	other -.29
w:됐습	cancel .11	other -.16
w:됐습니	cancel .11	other -.16
w:됐어	cancel .11	correction -.12	launch -.23	other -.19
w:됐어요	cancel .11	correction -.12	launch -.23	other -.19
w:되고	cancel -.22	change -.15	correction -.11	launch .15
w:되고요	launch .14	other -.1
w:되나	cancel -.1	launch -.13	other .23
w:되는	cancel -.11
w:되는데	launch .11
w:되돌	launch .12
w:되돌리	launch .12
w:되면	change -.11	launch .1
w:된	launch .1
w:된다	cancel -.13
w:된다고	other .17
w:될	launch .1
w:됨	cancel -.11	change -.14	correction -.12	launch .28
w:됩니	correction -.16	launch .17	other -.13
w:됩니다	correction -.16	launch .17	other -.13
w:두	cancel -.32	change .12	correction -.23
w:두고	change -.13	correction -.15	launch -.14	other .24
w:두시	launch .14
w:둘	cancel -.15	correction -.16	launch .16	other -.16
w:둡니	change -.1	launch .11
w:둡니다	change -.1	launch .11
w:뒤	cancel -.11	change -.11	launch .19	other -.19
w:뒤로	change .26	other -.13
w:뒤에	launch .23	other -.11
w:뒤에는	launch .11
w:드뎌	launch .12
w:드랍	cancel .2	correction -.1	launch -.16	other -.17
w:드려	change -.13	correction .13
w:드렸	change -.12	launch -.14	other .21
w:드렸어	launch -.1	other .16
w:드리	other -.12
w:드립	launch -.13
w:드립니	launch -.13
w:들어	cancel -.12	change -.14	correction -.25	launch .16
w:들어갑	other -.11
w:들어온	launch .11	other -.19
w:들어와	change .1
w:들었	correction -.1	other -.14
w:들었습	other -.12
w:등	cancel -.11	change .15	correction -.15	other -.13
w:등급	launch .17	other -.19
w:등록	change -.15	launch .14
w:디자	cancel -.11	change -.11	launch -.17	other .24
w:디자인	change -.11	other .18
w:디지	change -.11
w:디지털	change -.11
w:따로	change -.24	correction -.12
w:따른	cancel -.17	other -.12
w:딸기	other .11
w:때	change -.18	other -.11
w:때문	cancel -.11	change .14	correction -.17	launch -.22
w:때문에	launch -.15
w:떨어	correction -.11	other .14
w:떨어졌	other .15
w:또	change .21	other -.11
w:또는	launch .16	other -.13
w:똑같	other -.12
w:뜨는	launch .15	other -.19
w:라고	cancel -.1	launch .19	other -.23
w:라방	other .12
w:라운	change .12	launch -.22
w:라운지	change .12	launch -.22
w:라이더	launch -.14	other .13
w:라이브	launch .15	other -.19
w:레벨	launch .14
w:렌터	change -.11
w:렌터카	change -.11
w:로	cancel .12	launch -.22	other -.25
w:로그	cancel -.37	change -.14	correction -.16	other .11
w:로그인	cancel -.33	change -.1	correction -.16	other .12
w:로만	other -.11
w:로비	correction -.14	launch -.18	other .23
w:로비에	correction -.14	launch -.18	other .23
w:롤백	cancel -.11	launch -.21	other .17
w:르벨	change -.11
w:르벨라	change -.11
w:를	correction -.11	other -.11
w:리뷰	change -.17	launch -.22	other .14
w:리포	launch .19	other -.15
w:리포트	launch .19	other -.15
w:릴리	other -.23
w:릴리스	launch .14	other -.14
w:릴리즈	other -.11
w:링크	cancel -.12	change -.25	correction .17	other -.12
w:링크가	change -.11	correction .2	launch -.11	other -.21
w:마감	change -.24	launch -.13	other .16
w:마감은	cancel -.11
w:마감이	launch -.23
w:마세	change -.13
w:마세요	change -.13
w:마시	change -.22
w:마시고	change -.19
w:마이	change -.11	launch .15	other -.16
w:마이페	launch .17	other -.15
w:마일	correction -.12	other -.12
w:마일리	correction -.12	other -.12
w:마지	cancel -.12	launch .11
w:마지막	cancel -.12	launch .11
w:마케	other -.14
w:마케팅	other -.14
w:마포	change .12
w:막기	launch .15
w:막아	change -.14
w:막판	launch -.13
w:막판에	launch -.13
w:막혔	cancel .17	other -.15
w:만	cancel -.12
w:만든	launch .11
w:만들	change -.19	correction -.16	launch -.19	other .22
w:만들었	correction -.12	launch -.11	other .14
w:만에	cancel .14	change -.12	correction -.11	other -.17
w:만원	change -.3	launch .12
w:만원부	correction .13
w:만원으	other .1
w:많았	other .12
w:많았던	other .12
w:많을	change -.15	launch .14
w:많이	change -.17	correction -.13
w:말	other -.1
w:말고	change .27	launch -.15	other -.21
w:말까	other -.14
w:말까지	other -.14
w:말씀드	other -.12
w:말씀하	launch .11
w:말씀해	cancel -.15	change .15	launch -.14
w:말하	cancel .12
w:말한	correction -.11	other -.17
w:맞나	cancel -.14	launch -.19	other .13
w:맞나요	cancel -.12	launch -.12	other .15
w:맞는	launch -.14
w:맞는지	other .1
w:맞습	cancel -.15	change -.26	correction .34	launch -.15	other -.29
w:맞습니	cancel -.15	change -.26	correction .34	launch -.15	other -.29
w:맞아	cancel -.12	change -.24	correction .33	launch -.23	other -.25
w:맞아요	cancel -.12	change -.24	correction .33	launch -.23	other -.25
w:맞음	change -.2	correction .21
w:맞추	change -.14
w:맞춘	cancel .15	change -.12
w:맞춤	change .13
w:맡아	launch -.16	other .16
w:매뉴	cancel -.15	launch -.12	other .11
w:매뉴얼	cancel -.15	launch -.12	other .11
w:매달	launch .1
w:매입	other -.11
w:매장	cancel .11	change -.2	launch .14	other -.22
w:매장만	launch .12
w:매주	launch .11
w:매출	change -.1	launch .16
w:맨	launch .15	other -.11
w:먼저	cancel -.32	change .23	correction -.2	launch .34	other -.4
w:멈춥	launch -.11	other .12
w:멈춥니	launch -.11	other .12
w:멈춰	cancel .18	correction -.12	other -.15
w:메꾸	launch .12
w:메뉴	change -.11
w:메시	cancel .14	change -.1	correction -.1	other -.11
w:메시지	cancel .14	change -.1	correction -.1	other -.11
w:멤버	other -.11
w:멤버십	other -.11
w:며칠	change .11	other -.11
w:면세	change .12	other -.11
w:면제	cancel -.12
w:면제입	correction .12
w:명	cancel -.21	change -.12	correction -.14	other .15
w:명까	launch .19
w:명까지	launch .19
w:명만	launch .15
w:명은	cancel .15	other -.1
w:명을	launch .11
w:명의	launch .16	other -.14
w:명이	other -.15
w:명이라	other -.15
w:모니	cancel -.16	change -.14	correction -.13	launch -.11	other .19
w:모니터	cancel -.16	change -.14	correction -.13	launch -.11	other .19
w:모델	change -.11	correction .16	other -.1
w:모두	correction -.1
w:모든	change -.12	launch .14
w:모레	cancel -.21	change .21	other -.22
w:모르	cancel .12	other -.14
w:모으	change -.12	correction .17	launch -.12
w:모으기	change -.12	correction .17	launch -.12
w:모의	launch -.17
w:모의고	launch -.11
w:모임	launch .16	other -.14
w:모집	cancel -.13
w:모험	launch .12
w:모험가	launch .12
w:목	cancel -.3
w:목록	change -.11
w:목요	cancel -.17	change -.13	correction -.27	other .21
w:목요일	cancel -.17	change -.13	correction -.27	other .21
w:목표	cancel -.24	correction -.14	launch -.14	other .15
w:목표로	change -.12
w:못	change -.16	other -.16
w:무게	launch -.12
w:무기	cancel .14	launch -.16	other -.28
w:무기한	cancel .14	launch -.16	other -.28
w:무료	change -.36	launch .16	other -.23
w:무료배	change -.13
w:무산	cancel .21	correction -.18	other -.18
w:무엇	launch .11
w:무이	cancel -.12	change .15	other -.21
w:무이자	cancel -.12	change .15	other -.21
w:무인	launch .14
w:무인택	change .15	launch -.11
w:무제	launch -.13	other .15
w:무제한	launch -.13	other .15
w:묶음	change -.17
w:묶음할	launch .11
w:문	change -.11	launch .16
w:문구	change -.14	other -.19
w:문서	cancel -.13	launch .11
w:문서는	change .11
w:문을	cancel .12	other -.14
w:문의	change -.31	correction -.26
w:문의가	change -.11	correction -.11
w:문의는	cancel .15	change -.18	other -.22
w:문의하	cancel .14	change .12	other -.22
w:문자	change -.2	correction -.23
w:문자로	cancel -.14	launch .13
w:문장	change -.12	launch .17
w:문제	other -.11
w:문진	cancel -.15	correction -.1
w:문화	change -.11	launch .15
w:묻는	change -.14	launch .15
w:물건	launch -.16	other .2
w:물량	cancel .11	launch -.1
w:물어	change -.19	correction -.13	other -.12
w:물어보	change -.13	correction -.11
w:물어볼	launch .13
w:물으	cancel -.2	correction -.14
w:물으시	cancel -.13
w:뭐	cancel -.16	change -.18	correction -.15	other .16
w:뭐가	cancel -.13	launch -.15	other .21
w:뭐라	correction -.1	launch -.1	other .12
w:미국	launch .13	other -.16
w:미달	correction -.11
w:미룰	change -.11	correction -.12	other .15
w:미룹	change .2	correction -.13	launch -.2	other -.13
w:미룹니	change .2	correction -.13	launch -.2	other -.13
w:미뤄	cancel -.17	change .25	correction -.12	other -.24
w:미뤄졌	cancel -.17	change .24	correction -.12	other -.23
w:미리	cancel -.14	change -.33	correction -.2	launch .36	other -.17
w:미만	launch .18	other -.18
w:미사	launch .14	other -.15
w:미사용	launch .15	other -.14
w:미정	change -.1	correction -.17
w:미정이	cancel -.2	other -.14
w:미지	cancel -.11	change -.16	launch .22	other -.19
w:미지원	cancel -.11	change -.16	launch .22	other -.19
w:민간	launch .13	other -.1
w:민원	change -.19	correction -.21	launch -.19	other .18
w:민원이	change -.12	other .12
w:밀려	change -.21	other .11
w:밀려요	change .14
w:밀렸	cancel -.21	change .33	launch -.11	other -.29
w:밀림	other -.2
w:및	launch -.14
w:바꾸	correction -.15
w:바꾸기	change -.11
w:바꾸면	other .12
w:바꿀	change -.11	other .1
w:바꿉	change .15
w:바꿉니	change .15
w:바꿔	other .13
w:바꿔요	launch -.12	other .14
w:바꿨	other -.15
w:바꿨어	change .13	other -.12
w:바뀌	cancel -.16	change .16	other -.15
w:바뀌어	change .1
w:바뀌었	cancel -.13	change .18	launch -.19
w:바뀐	change .11	correction -.11	other -.12
w:바뀝	cancel -.15	launch .1
w:바뀝니	cancel -.15	launch .1
w:바랍	launch -.29
w:바랍니	launch -.29
w:바로	cancel -.21	change -.2	correction .16	launch -.26
w:바로받	launch -.17
w:바로잡	cancel -.11	change -.22	correction .21	launch -.13	other -.12
w:박스	cancel -.12	change -.16	other .11
w:밖에	other -.13
w:반값	change -.16
w:반납	change -.13	correction -.15
w:반대	cancel .14	other -.14
w:반려	other -.15
w:반반	launch -.14	other -.15
w:반송	correction -.12
w:반영	cancel -.17
w:반품	correction -.13
w:받고	launch .19	other -.13
w:받는	cancel -.12	launch .11	other -.13
w:받던	launch .1
w:받습	change -.15	correction -.16
w:받습니	change -.15	correction -.16
w:받아	cancel -.11	change -.2	correction -.11	launch .2	other -.1
w:받아서	launch .19	other -.13
w:받아야	change -.11	launch -.11	other .12
w:받아요	launch .15	other -.17
w:받아주	launch .13
w:받았어	cancel .11
w:받으	launch .16	other -.15
w:받은	launch .11	other -.11
w:받을	launch .11
w:받음	launch .12
w:발권	change .12
w:발급	change -.17	launch .16	other -.12
w:발급은	launch .17	other -.13
w:발렌	cancel -.1
w:발렌타	cancel -.1
w:발생	other .12
w:발송	change -.15	correction -.11
w:발표	change -.14	launch .14	other -.14
w:발행	cancel -.11	change -.14	correction -.14	launch .18	other -.15
w:발행됩	change -.12	correction -.12	launch .18	other -.18
w:밤	cancel -.12	correction -.22	launch .17	other -.17
w:방	launch .19	other -.16
w:방금	correction .14	launch -.14	other -.18
w:방문	cancel -.17	change -.2	launch .19	other -.16
w:방문이	other .11
w:방법	cancel -.11	launch .14	other -.14
w:방송	change -.12	correction -.11
w:방식	launch .13
w:방어	launch .12
w:방어용	launch .1
w:배	cancel .1	other -.17
w:배너	cancel .17	change -.14
w:배속	other -.14
w:배송	cancel -.23	other -.14
w:배송비	cancel -.15	correction .19
w:배송완	change -.12	launch .21	other -.16
w:배송조	launch .1
w:배송지	other -.14
w:배정	change .12	other -.2
w:배치	other .1
w:배포	cancel -.13	change -.39	correction -.2	launch .21
w:배포합	change -.1
w:백화	change -.13	correction .12	other -.11
w:백화점	change -.13	correction .12	other -.11
w:버그	launch -.19
w:버스	change -.11	launch -.16
w:버전	launch -.11
w:버튼	launch .13
w:버팀	change .13	launch -.13
w:번	change -.15	correction -.22
w:번만	launch .19	other -.12
w:번은	cancel .18	other -.13
w:번째	cancel -.18	change .21	correction -.16	other -.1
w:번호	cancel -.2	change -.16
w:번호이	launch -.12
w:벌써	cancel -.12	launch -.1	other .23
w:범위	change .25	launch -.25	other -.11
w:법무	change .1	launch -.14
w:법인	launch .11	other -.11
w:베타	correction -.16	launch .21	other -.24
w:베트	other -.14
w:베트남	other -.14
w:벤더	cancel .22	launch -.15
w:변경	change .15	launch -.26
w:변경은	launch -.14	other .12
w:변경하	other -.11
w:변경합	change .12
w:변동	change .14	correction -.15	launch -.11
w:별도	cancel -.21	change -.19	launch .18
w:병원	change -.14	correction .11
w:병원은	cancel .21	change -.11	other -.13
w:병행	launch .13	other -.11
w:보고	change -.31	launch -.17	other .19
w:보관	cancel -.17	change -.15	launch .18	other -.27
w:보기	launch .11
w:보내	cancel -.32	change -.19	other .21
w:보내기	cancel -.11
w:보내주	cancel -.16	other .19
w:보냅	correction -.13	other .12
w:보냅니	correction -.13	other .12
w:보도자	other .1
w:보류	change .18	correction -.23	launch -.24	other -.25
w:보상	launch -.15
w:보상판	cancel -.17
w:보시	cancel -.11	change .12	correction -.1	other -.11
w:보안성	other -.1
w:보안팀	other .13
w:보여	launch .19	other -.12
w:보여요	launch .17
w:보완	cancel -.15	change .21	other -.19
w:보이	change -.19	correction -.12
w:보이는	launch .16
w:보인	launch .12	other -.11
w:보임	change -.12	launch .21
w:보입	correction -.1
w:보입니	correction -.1
w:보장	launch .17
w:보조	cancel -.11	change .13
w:보증	launch .14
w:보험	cancel .13	other -.13
w:보험사	other -.11
w:보호	change -.17	launch .21	other -.1
w:보호자	change -.12	launch .19
w:복구	cancel -.14	correction -.11	other .17
w:복구되	other .12
w:복지	launch -.14
w:복지할	change .11	launch -.22	other .16
w:본문	other -.12
w:본부	correction -.11	other -.15
w:본인	change -.2
w:볼	change -.12	launch .13
w:볼게	other .18
w:볼게요	other .18
w:봄	change -.11	correction .12
w:봄의	change .11	other -.11
w:봐	cancel -.1	change -.11
w:봐주	cancel -.27	change -.16	correction .29	launch -.22	other -.12
w:봐주세	cancel -.26	correction .29	launch -.2	other -.26
w:봤어	cancel -.11	change -.18	launch -.13
w:봤어요	cancel -.11	change -.18	launch -.13
w:부	change -.13	other .14
w:부분	other -.16
w:부산	change .12	other -.11
w:부서	cancel -.11	change -.14
w:부탁	change -.34	correction -.17	launch -.25	other .2
w:부탁드	change -.32	correction -.16	launch -.27	other .18
w:부터	cancel -.22	change -.12	correction -.13	launch .24	other -.17
w:분	change -.41	correction -.16	launch -.19	other .3
w:분기	change -.19	correction -.11
w:분께는	other -.12
w:분납	cancel .21	change -.13	other -.11
w:분당	change -.13	launch .16	other -.12
w:분리	launch .12	other -.12
w:분만	change -.15	correction -.14	other .11
w:분부	change -.12
w:분부터	change -.12
w:분에	launch -.12	other .17
w:분은	correction -.2	other -.1
w:분입	launch -.12
w:분입니	launch -.12
w:불가	cancel -.11	correction -.11	launch .15
w:불량	change .13
w:불량률	change .13
w:불러	other -.14
w:불만	other .12
w:불필	launch .16	other -.15
w:불필요	launch .16	other -.15
w:붙어	launch .13	other -.11
w:붙어요	launch .13	other -.11
w:붙여	other -.11
w:브랜	launch -.17
w:블랙	cancel .13
w:블랙위	cancel .13
w:비	launch .11
w:비교	change -.21
w:비대	other -.13
w:비대면	other -.13
w:비밀	change -.19
w:비밀번	change -.15
w:비용	change -.15	launch .15	other -.15
w:비회	launch .11
w:비회원	launch .11
w:빈그	change .1
w:빈그릇	change .1
w:빌링	launch -.17	other .2
w:빠져	launch .11
w:빠졌	change -.16	correction .11	launch -.17	other -.18
w:빠졌습	change -.14	correction .13	other -.11
w:빠짐	launch .11	other -.11
w:빼	cancel .14	other -.16
w:빼고	cancel .11
w:뺐어	cancel .12
w:뺐어요	cancel .12
w:뽑아	other .13
w:사고	cancel .12	change -.12	other -.22
w:사과	change -.13
w:사내	cancel -.18	change -.24	correction .15
w:사라	launch .13
w:사람	change -.18	correction .14	launch .18	other -.17
w:사람이	launch .11
w:사례	launch -.16	other .2
w:사무	other .14
w:사무실	other .15
w:사실	change -.11	launch .14	other -.12
w:사실은	change -.11	launch .13
w:사업	cancel .15	change -.14
w:사업은	other .13
w:사용	cancel -.18	correction -.13	launch .28	other -.28
w:사용량	launch .15	other -.12
w:사용일	other -.16
w:사용처	launch .11
w:사유	change .11	other -.25
w:사이	cancel -.13	change -.18
w:사이트	launch .1
w:사장	launch .1
w:사장님	launch .1
w:사전	launch -.11
w:사전신	launch -.11
w:사전예	other -.14
w:사정	cancel .14
w:사정으	cancel .14
w:사진	correction -.3
w:사진으	launch .12	other -.1
w:사진은	launch .16
w:사진을	launch .11
w:사진이	cancel -.11	correction -.1	other .1
w:사항	other -.14
w:삭제	cancel .12	change -.14	other -.2
w:산	launch .11	other -.13
w:산정	change -.14
w:살아	launch .11	other -.1
w:상관	launch .12
w:상관없	launch .12
w:상담	cancel -.15	change -.25	correction -.17
w:상담사	change -.21
w:상담석	change -.13
w:상담품	other .12
w:상반	launch -.12	other .25
w:상반기	launch -.12	other .25
w:상세	change -.15
w:상위	launch .14
w:상품	cancel -.15	change -.21	correction -.14
w:상품권	launch .16	other -.11
w:상품은	cancel -.12	launch .12
w:상한	change .11	launch -.17	other .12
w:상한을	change .12	launch -.18	other .13
w:상향	change -.17	launch .11	other -.21
w:상황	correction -.14
w:상황실	change -.13	correction -.14
w:새	other -.23
w:새로	cancel -.1	other -.2
w:새벽	cancel .14	correction -.3	launch -.13
w:새벽런	launch -.11
w:새벽방	cancel .12
w:새벽배	change -.12	correction -.14
w:새집	correction .11	other -.11
w:새해	change -.13
w:샘플	launch -.11	other .14
w:생각	cancel -.18	change .14	correction -.17	launch -.13
w:생각하	launch -.11	other .11
w:생기	launch .14	other -.13
w:생일	cancel -.1	change -.11	launch -.14	other .13
w:서구	change .13
w:서대	change .1
w:서대문	change .1
w:서류	cancel -.1	change -.11	launch .11	other .14
w:서명	other .11
w:서버	cancel -.18	correction -.14	launch -.17	other .15
w:서비	correction -.11	other .14
w:서비스	correction -.11	other .14
w:서울	cancel -.16	other -.14
w:서재	change .11	other -.11
w:석	launch .15
w:선물	change -.22	launch .15	other -.12
w:선물하	change -.13	launch -.12
w:선배	other -.1
w:선배님	other -.1
w:선착	change -.14
w:선착순	change -.14
w:선택	launch .11	other -.11
w:설	launch .11
w:설명	change -.19	launch .17	other -.1
w:설명회	change -.12
w:설문	correction -.13	other .13
w:설정	cancel -.21	change -.28	launch .42	other -.31
w:설치	cancel -.11	change -.15	launch .13
w:성남	change .14
w:성적	correction .11	other -.1
w:세	cancel -.22	correction -.14	launch .13
w:세금	cancel -.11	change -.12	correction -.12	launch .18	other -.19
w:세금계	change -.12	correction -.12	launch .18	other -.18
w:세대는	cancel .1
w:센터	cancel -.14	change -.15	launch .14
w:센터에	other .16
w:셔틀	other -.13
w:소독	change -.12	other -.15
w:소득	change -.11
w:소방	launch -.15	other .14
w:소비	launch -.1
w:소비자	launch -.11
w:소송	change -.12	launch .13	other -.11
w:소수	launch .15	other -.14
w:소수점	launch .15	other -.14
w:소식	change .13	correction -.16
w:소아	launch .15
w:소지	change -.15	launch .12
w:소지가	change -.14
w:소진	launch .14
w:소환	change -.1	other -.13
w:속	change -.11	launch .12	other -.1
w:손대	change .16	launch -.11	other -.11
w:손대지	change .16	launch -.11	other -.11
w:손을	cancel .11
w:송금	change -.1	launch -.1
w:송장	launch .14	other -.12
w:송장조	launch .13	other -.1
w:수	cancel -.19	change -.18	correction -.22	launch .24	other -.13
w:수강	other .14
w:수거	change .11	other -.33
w:수거업	change .11	launch -.1	other -.1
w:수는	change .17	correction -.13	launch -.1
w:수도	change -.1
w:수도권	launch .13	other -.12
w:수락해	other .12
w:수량	cancel -.14	change .15	launch .11
w:수리	launch .11
w:수수	change -.27	launch .16
w:수수료	change -.27	launch .16
w:수신	launch .11
w:수신상	other -.11
w:수요	cancel -.11	correction -.11	launch -.18	other .13
w:수요일	cancel -.22	correction -.11	launch -.17	other .14
w:수정	cancel -.13	change -.14	correction .16	launch -.15
w:수하	change -.11
w:수하물	change -.11
w:수험	launch .13
w:순번	launch .11
w:순서	launch -.17	other .26
w:순서대	launch -.19	other .26
w:순차	launch .18	other -.11
w:순회	launch .12
w:숫자	cancel -.12	change -.19	correction .19	launch -.17
w:쉬는	other -.12
w:스레	cancel -.16	correction -.14	launch -.18
w:스레드	cancel -.16	correction -.14	launch -.18
w:스마	change -.12	launch .12	other -.15
w:스마트	change -.12	launch .12	other -.15
w:스캔	launch .12	other -.14
w:스킬	launch .11
w:스탠	launch .12
w:스토	change -.11	launch .15
w:스토어	launch .2
w:스티	other -.12
w:스티커	other -.12
w:스펙	change -.18	launch -.32	other .12
w:슬림	change -.1	correction .16
w:승급	cancel -.13	change .11	correction -.12
w:승인	change -.16	correction .11	launch -.27
w:시	cancel -.26	change -.24	correction -.2
w:시각	cancel .11	launch -.14	other -.27
w:시각은	change .11	launch -.13
w:시각을	cancel .13	change -.13	other -.15
w:시간	cancel -.42	change .16	correction -.3
w:시간만	change .13	other -.13
w:시간에	cancel -.11	launch -.16
w:시간은	cancel -.12
w:시간이	cancel -.12
w:시기	launch .11
w:시까	cancel -.15	change -.14	launch .13
w:시까지	cancel -.15	change -.14	launch .13
w:시내	change .17	other -.13
w:시내버	change .12	other -.1
w:시는	change .19	launch -.11
w:시로	cancel -.24	launch -.32	other -.11
w:시민	other -.11
w:시범	launch .13
w:시부	change -.25	correction -.11	launch .14
w:시부터	cancel -.2	change -.19	launch .14
w:시설	other .12
w:시세	cancel -.1	other -.22
w:시스	cancel -.13	correction -.12	launch -.14	other .15
w:시스템	cancel -.13	correction -.12	launch -.14	other .15
w:시안	change -.14	other .23
w:시에	cancel -.25	correction -.18
w:시에서	change .15
w:시예	launch -.11	other -.2
w:시예요	launch -.11	other -.2
w:시입	change -.12
w:시입니	change -.12
w:시작	cancel -.23	other -.13
w:시작은	launch -.16	other -.1
w:시작을	correction .17	launch -.19	other -.15
w:시작일	cancel -.1	launch -.24
w:시작하	launch .12	other -.13
w:시작한	other .11
w:시작합	correction -.18
w:시작해	correction -.11	other -.13
w:시점	other -.16
w:시즌	cancel .15	correction -.18
w:시청	change -.12	launch .1	other -.19
w:시트	launch -.18	other .19
w:시트에	launch -.17	other .18
w:시행	cancel -.17	change .17	other -.17
w:시행은	launch -.17
w:시행일	cancel -.16	change .16	correction -.16	launch .12	other -.22
w:시험	other .1
w:신고	cancel -.23	correction -.17
w:신고는	launch .18	other -.12
w:신규	cancel -.23	correction -.25	other .11
w:신분	change -.17
w:신용	change -.15
w:신청	change -.25	correction -.15	other -.21
w:신청분	change -.11	other .13
w:신청은	cancel -.21	launch -.1	other .15
w:신청자	other -.13
w:신청하	correction -.12	launch .11	other -.21
w:신한	launch .13
w:실명	launch .14	other -.12
w:실손	change .12	other -.15
w:실시	change -.15	correction -.1
w:실시간	change -.14	launch .17	other -.17
w:실제	cancel -.17
w:실패	change -.13	other .18
w:심사	other -.32
w:심사가	change .15	other -.24
w:심사지	change -.1
w:심야	other -.18
w:심야라	cancel .14	other -.11
w:심연	change .11
w:심연의	change .11
w:심의	change .12	launch -.15
w:써주	cancel -.1	change -.11	correction -.12	other .14
w:써주세	cancel -.1	change -.11	correction -.12	other .14
w:썼네	change -.11	correction .17
w:썼네요	change -.11	correction .17
w:썼는	correction .11
w:썼는데	correction .11
w:썼습	correction .14
w:썼습니	correction .14
w:쓰는	change -.15	correction -.15
w:쓰시	other -.12
w:쓰실	cancel .15	launch -.14	other -.15
w:쓴	change -.14	launch .2	other -.16
w:쓸	other -.21
w:아	change -.1	other .13
w:아까	cancel .12	change .1	correction -.23	other -.12
w:아니	change -.22	correction .27	launch -.25	other -.45
w:아니고	correction .16	other -.22
w:아니구	correction .12	other -.11
w:아니라	change -.19	correction .18	launch -.18	other -.28
w:아닌	launch .13
w:아님	cancel .1	change -.21
w:아닙	correction .27	launch -.11	other -.25
w:아닙니	correction .27	launch -.11	other -.25
w:아래	other -.11
w:아래와	change .15
w:아래쪽	launch .1
w:아쉬	launch -.2	other .18
w:아쉬운	launch -.11	other .18
w:아시	launch .14	other .1
w:아시는	other .13
w:아예	change -.12	correction -.1
w:아이	change -.24
w:아이폰	launch .12
w:아직	cancel -.46	change -.2	correction -.2	launch .18
w:아직이	cancel -.11
w:아침	change -.12
w:아파	launch .1
w:아파트	launch .1
w:안	cancel .14	change -.19	correction -.39	other -.17
w:안건	launch -.24	other .18
w:안내	cancel .29	correction .13	launch -.29	other -.16
w:안내드	cancel -.14
w:안내문	launch -.13	other .11
w:안내하	correction .13	launch -.13	other -.23
w:안내한	change -.12	correction .13
w:안녕	launch .15	other -.13
w:안녕하	launch .15	other -.13
w:안되	launch .15
w:안됨	launch .14	other -.11
w:안드	other -.19
w:안드로	other -.11
w:안심	launch .12	other -.12
w:안에	change -.34	correction -.16	launch .19
w:안으	other .1
w:안으로	other .1
w:안이	launch .12
w:안전	cancel .1	other -.14
w:않고	other -.1
w:않기	cancel .29	change -.13	launch -.14	other -.15
w:않기로	cancel .29	change -.13	launch -.14	other -.15
w:않는	other -.11
w:않는다	other -.11
w:않습	cancel .12	correction -.18	launch .14	other -.25
w:않습니	cancel .12	correction -.18	launch .14	other -.25
w:않으	other -.12
w:않으면	launch .11
w:않으시	other -.14
w:않음	launch .16
w:알뜰	other -.15
w:알뜰식	other -.13
w:알려	other -.18
w:알려달	launch .11	other -.1
w:알려드	launch -.11
w:알림	cancel .11	change -.18	correction -.17	launch .11	other -.25
w:알림이	cancel -.1	launch .17	other -.13
w:알림톡	cancel -.12	change .19	correction .1	other -.18
w:알립	launch .14
w:알립니	launch .14
w:알아	other .1
w:앗	change -.16	correction .21
w:앞	change -.13	correction -.11	launch .11
w:앞당	other -.12
w:앞에	correction .1
w:앞으	correction -.12
w:앞으로	correction -.12
w:앱	cancel -.36	correction -.21
w:앱만	launch .12	other -.12
w:앱스	cancel -.1	other .1
w:앱스토	cancel -.1	other .1
w:앱에	cancel -.2	correction -.14	launch .17	other -.11
w:앱에서	cancel -.19	correction -.13	launch .15
w:앱으	launch .12
w:앱으로	launch .12
w:야간	cancel .12	change -.3	correction -.12
w:약	other -.1
w:약관	launch -.17
w:약국	launch .11
w:약속	launch -.18	other -.23
w:양도	cancel .21	other -.18
w:양식	correction -.12	launch -.16	other .17
w:양해	change .1
w:얘기	cancel -.12	change -.24	correction -.2	launch -.23	other .25
w:어디	change -.11	other .22
w:어디서	other .16
w:어떨	correction -.12	other .17
w:어떨까	correction -.12	other .17
w:어떻	cancel -.1	correction -.11
w:어떻게	cancel -.1	correction -.11
w:어렵	cancel -.12	change .16	other -.2
w:어르	change -.12	launch .13	other -.15
w:어르신	change -.12	launch .13	other -.15
w:어린	other .15
w:어린이	other .15
w:어뷰	cancel .1	other -.1
w:어뷰징	cancel .1	other -.1
w:어제	cancel -.14	change -.2	launch -.34	other .24
w:어케	other .12
w:억	correction -.1
w:억을	cancel .12	change -.11
w:억이	launch -.11	other -.12
w:억이라	launch -.12	other -.12
w:언급	cancel .13	other -.14
w:언급하	cancel .14	other -.15
w:언제	change -.16	correction -.14	launch .25	other -.15
w:얼굴	change -.14
w:얼굴인	change -.14
w:얼리	correction -.21	other -.16
w:얼리버	other -.13
w:얼리체	change .21	correction -.16
w:업그	launch -.14	other .14
w:업그레	launch -.14	other .14
w:업데	change -.11	correction -.11
w:업데이	change -.11	correction -.11
w:업로	launch .13	other -.1
w:업로드	launch .13	other -.1
w:업무	change -.12	launch -.15	other .25
w:업체	correction -.15	launch -.24
w:업체가	launch -.16
w:없는	change -.11	launch .19
w:없다	launch .17
w:없다고	launch .17
w:없던	cancel .27	change -.19	correction -.11	launch -.15	other -.25
w:없습	correction -.29
w:없습니	correction -.29
w:없어	change -.13	correction -.24	launch .18
w:없어요	change -.12	correction -.22	launch .17
w:없었	cancel .18	change -.15	correction -.11
w:없으	other -.38
w:없으니	cancel .22	change -.1	launch -.18	other -.18
w:없으면	other -.12
w:없음	cancel .14	correction -.36
w:없이	launch .33	other -.2
w:에	cancel -.17	correction -.15	launch -.17	other .16
w:에스	launch .14	other -.14
w:에스컬	launch .14	other -.14
w:에어	launch -.14	other .21
w:에어컨	launch -.14	other .2
w:여권	other -.14
w:여기	cancel -.16	correction .13	launch -.2
w:여는	cancel -.13	other -.13
w:여러	cancel .14	change -.16	other -.12
w:여러분	change -.1
w:여부	cancel .15	change -.27	launch -.13
w:여부는	change -.16	launch -.16
w:여수	cancel .15
w:여쭤	other -.2
w:연	change -.2	correction -.17
w:연간	change -.14
w:연간권	change -.11
w:연결	cancel -.1	launch .16	other -.12
w:연결해	launch .11
w:연계	cancel .13	change -.15
w:연기	cancel -.22	change .26	correction -.14	launch -.14	other -.2
w:연기합	cancel -.15	change .2	correction -.13	other -.17
w:연동	other -.11
w:연락	change -.27	correction -.11
w:연락처	launch .11
w:연말	cancel -.15
w:연말정	other .11
w:연습	other .11
w:연장	change .23	other -.24
w:연장됩	change .12
w:연체	other .11
w:연체료	launch -.12	other .12
w:열	launch .15	other -.1
w:열고	other -.1
w:열기	launch -.12	other -.14
w:열기로	launch -.12	other -.14
w:열려	cancel .19	change -.11	launch .18	other -.17
w:열려요	cancel .14	change -.11	launch .18	other -.16
w:열렸	cancel -.24	change .14	correction -.17	launch -.18
w:열렸어	cancel -.16	correction -.15
w:열리	cancel -.12	other -.17
w:열린	launch .12
w:열립	cancel -.15	change -.14	launch .17
w:열립니	cancel -.15	change -.14	launch .17
w:열어	change -.18	correction -.12	launch .24	other -.16
w:열어요	launch .14	other -.17
w:열지	cancel .27	launch -.17	other -.13
w:열지는	launch .12
w:엽니	cancel -.16	change .13
w:엽니다	cancel -.16	change .13
w:영수	change -.18	correction -.11
w:영수증	change -.18	correction -.11
w:영어	correction -.17
w:영업	change -.12	launch .28	other -.28
w:영업일	cancel -.1	launch .22	other -.15
w:영향	cancel -.22	change -.12	launch -.21	other .26
w:영화	change -.13	other -.11
w:옆	launch .13
w:예고	change -.11	launch .13
w:예매	cancel .12	correction -.12	launch -.18	other -.11
w:예산이	change -.14
w:예상	cancel -.25	change -.11	correction -.16	other .17
w:예약	cancel -.12	change -.24	launch .29	other -.29
w:예약만	launch .11
w:예약을	change -.11
w:예약제	launch .13
w:예약픽	change -.13	correction .12	other -.11
w:예약해	launch .1
w:예외	launch .15
w:예요	change -.15	correction .17	launch -.11
w:예정	correction -.18	other -.14
w:예정대	change .18	launch -.26
w:예정이	launch .12	other -.33
w:예정인	other .12
w:예측	launch -.11	other .2
w:옛	correction .11	launch -.14
w:옛날	change -.11	correction .15
w:오기	change -.27	correction .3	launch -.16	other -.18
w:오기입	correction .16
w:오는	launch .12	other -.12
w:오늘	change -.2	launch -.41	other .31
w:오늘도	other -.15
w:오늘은	cancel -.14	launch -.13	other .31
w:오류	cancel -.15	correction -.13	other .16
w:오른	change -.11	launch .16
w:오른쪽	launch .11
w:오릅	launch .2	other -.17
w:오릅니	launch .2	other -.17
w:오면	cancel -.17	change -.24	correction -.14	other .28
w:오시	other .17
w:오신	launch -.1	other .18
w:오전	cancel -.39	correction -.11
w:오전에	cancel -.19	correction -.14	other .17
w:오타	change -.23	correction .29	launch -.11
w:오픈	cancel -.11	correction -.36
w:오픈은	change .14	launch -.16
w:오픈이	cancel -.17	change -.27
w:오픈입	change -.12	launch .22	other -.22
w:오픈하	cancel -.14	change -.22	launch -.27	other .29
w:오픈한	cancel -.1	change -.13	launch -.17	other .26
w:오픈합	cancel -.15	change -.33	launch .19
w:오후	correction -.16
w:온	launch .1	other -.11
w:올라	change -.18
w:올라가	launch .18
w:올라갑	other .1
w:올랐	cancel -.13	change -.15	launch .14
w:올랐다	cancel -.13	change -.15	launch .14
w:올려	change -.14	other .14
w:올려주	other .15
w:올렸	cancel -.19	launch -.16	other .16
w:올렸습	cancel -.17	launch -.16	other .13
w:올리	correction -.13
w:올리는	cancel .11
w:올린	correction .23	launch -.11	other -.26
w:올릴	launch -.11
w:올릴게	launch -.11
w:올해	cancel .13	change -.12	other -.18
w:올해는	correction .11	other -.1
w:옮겨	cancel -.11
w:옮기	launch .11
w:와	launch -.11	other .13
w:와요	change -.12	launch .12
w:와인	change -.13	correction .12	other -.11
w:완료	cancel -.15	change -.26	correction -.21	launch .12	other .13
w:완료되	other .14
w:왔어	change -.19
w:왔어요	change -.19
w:왜	cancel -.18	other -.18
w:외국	cancel -.13	other -.17
w:외국인	cancel -.11	other -.16
w:외부생	launch -.11
w:요	correction .16	other -.14
w:요구	cancel .12	other -.21
w:요금	cancel -.19
w:요금은	change .11	other -.17
w:요금이	change -.1
w:요금제	cancel -.12
w:요약	correction -.11	launch .13	other -.16
w:요일	cancel -.11	launch -.15	other .11
w:요청	cancel -.17
w:요청은	change -.12	launch .23	other -.18
w:요청하	other .13
w:우대	change -.14	launch -.15	other .21
w:우리	cancel -.11	launch -.17	other .2
w:우리가	launch .12
w:우리도	cancel -.1	change -.11	correction -.1	launch -.13	other .15
w:우선	cancel -.12
w:우수	other .11
w:우체	launch -.12	other .12
w:우체국	launch -.12	other .12
w:운동	change -.1	correction .1
w:운영	cancel -.1	correction -.11	launch -.11	other .15
w:운임	change -.1
w:운전	other -.16
w:운행	cancel .15	other -.14
w:워크	correction -.18	launch -.2	other .23
w:워크스	change .14	launch -.11
w:원	change -.15	other -.31
w:원격	cancel -.17	launch .16	other -.17
w:원래	cancel .15	launch -.16	other -.14
w:원문	other -.12
w:원부	launch .12	other -.17
w:원부터	launch .12	other -.17
w:원씩	launch .13
w:원에	cancel -.19	other -.19
w:원에서	cancel -.17	other -.17
w:원으	cancel -.25	launch .13
w:원으로	cancel -.25	launch .13
w:원은	change -.12	correction .24	other -.26
w:원을	launch -.11
w:원이	change -.12	correction .19	other -.24
w:원이에	cancel .11	correction .11	other -.1
w:원인	cancel -.14	change -.17	correction -.13	launch -.16	other .29
w:원인은	other .1
w:원입	cancel -.15	change -.11	correction .13	other -.2
w:원입니	cancel -.15	change -.11	correction .13	other -.2
w:월	correction -.15
w:월까	other -.11
w:월까지	other -.11
w:월로	other -.11
w:월부	change -.15	launch .1
w:월부터	change -.15	launch .1
w:월분	launch -.11	other .14
w:월에	change .1	correction -.13	other -.12
w:월요	cancel -.21
w:월요일	cancel -.21
w:월욜	change -.17	other -.11
w:월이	change -.12
w:웨이	other .12
w:웨이브	other .12
w:웹	change -.12
w:웹만	launch -.12	other .13
w:위	cancel -.18	launch -.21	other .2
w:위반	change -.13	launch -.11	other .11
w:위약	correction -.1	launch .14	other -.25
w:위약금	correction -.1	launch .14	other -.25
w:위에	correction .1	other -.12
w:위젯	other -.19
w:위클	cancel -.11	change -.13	other .12
w:위클리	cancel -.11	change -.13	other .12
w:위탁	launch .18
w:유도	cancel .23	other -.15
w:유료	launch .19	other -.12
w:유의	launch .13
w:유저	change -.13	other -.22
w:유저는	other -.15
w:유지	cancel .2	change .15	correction -.14	launch -.21	other -.23
w:유효	change -.11	launch .14
w:유효기	change -.11	launch .13
w:윤태	other -.11
w:윤태오	other -.11
w:으로	cancel -.17	change .19	correction .12	other -.24
w:은	cancel -.21	correction .13
w:은행	launch -.16	other .15
w:응대	change -.14	launch .1
w:의견	correction -.12	launch -.2	other .14
w:의사	other .1
w:의심	launch .12
w:의원	change .1
w:이	cancel -.19	change -.39	correction .14
w:이거	launch .11
w:이걸	cancel -.21	change -.12	correction .11	launch -.11
w:이걸로	cancel -.21	change -.12	correction .11	launch -.11
w:이내	other .1
w:이런	cancel -.1	other .14
w:이력	change -.11
w:이름	cancel -.14	change -.17	launch .3	other -.23
w:이름은	change -.1	launch .16	other -.11
w:이름이	launch .11
w:이메	launch .18	other -.18
w:이메일	launch .18	other -.18
w:이며	launch .17	other -.1
w:이미	cancel .13	change .14	launch -.18	other -.29
w:이번	cancel .19	change -.3	correction -.32	launch -.11	other -.13
w:이번에	cancel .18	other -.15
w:이사	change .12	launch -.2	other .14
w:이상	cancel -.25	launch .31	other -.34
w:이상만	launch .13	other -.14
w:이슈	change -.11	correction -.11	launch .11
w:이용	change -.11	correction -.23
w:이용권	change -.14
w:이용에	other .15
w:이월	change -.14	launch -.1	other .11
w:이월됩	other .1
w:이유	other -.16
w:이의	other -.13
w:이의신	correction .11	other -.1
w:이의제	change .13
w:이자	launch .15
w:이전	change -.18	launch .15
w:이제	cancel -.16	launch -.14
w:이중	launch -.21	other .17
w:이중화	launch -.13	other .17
w:이체	cancel -.12	change -.13	other .2
w:이틀	cancel -.34	change .2	correction -.21
w:이틀만	launch .1
w:이하	cancel -.11	launch .12	other -.15
w:이후	change -.31	correction -.15	launch .25	other -.22
w:이후에	cancel .1	other -.2
w:익영	launch .1
w:익영업	launch .1
w:익일	change -.17
w:인	cancel -.18	change -.11	correction -.11	launch .11
w:인당	launch .16
w:인력	other .13
w:인바	other .15
w:인바디	other .15
w:인사	change -.15	other .18
w:인사팀	other .21
w:인상	launch -.12
w:인쇄	other .11
w:인식	change -.1	correction -.1	launch .12	other -.13
w:인식이	cancel .12	correction -.1	other -.13
w:인원	cancel -.13	launch -.17	other -.16
w:인입	change -.1	launch -.14	other .2
w:인증	cancel -.17	change .11	correction -.14	other -.17
w:인증서	other .12
w:인천	cancel -.18	other -.1
w:인터	launch -.18	other .21
w:인터넷	launch -.12	other .17
w:일	cancel -.2	launch -.12
w:일간	launch .21	other -.11
w:일괄	change -.17	correction -.14	launch .1	other -.19
w:일까	cancel -.17	correction -.18
w:일까지	cancel -.17	correction -.18
w:일단	cancel -.12	change .18	launch -.25	other -.13
w:일로	cancel .13	launch -.19	other -.34
w:일반	cancel -.13	launch .12	other -.15
w:일본	change -.13	launch .19	other -.2
w:일부	cancel -.23	change -.21	correction -.22	launch .17
w:일부로	launch .12
w:일부터	cancel -.19	change -.18	correction -.21	launch .18
w:일시	cancel -.13	launch -.12	other .11
w:일시는	change .15	launch -.12	other -.12
w:일에	cancel -.24	change .18	correction .13	other -.27
w:일에서	change .22	other -.18
w:일은	cancel -.17	correction .19	launch -.12	other -.24
w:일이	cancel -.12	correction .13	other -.23
w:일이라	change -.12	correction .15
w:일일	cancel .13
w:일자	launch .13
w:일자로	change -.11	other .11
w:일정	cancel -.16	change .12	correction -.44	launch -.32
w:일정은	change .26	launch -.14	other -.2
w:일정이	cancel -.2	correction -.23	launch -.14
w:일주	cancel -.24	change .25	correction -.21	launch -.12	other -.22
w:일주일	cancel -.24	change .25	correction -.21	launch -.12	other -.22
w:읽어	cancel -.16	change -.14
w:읽어주	change -.13
w:임대	change -.12	launch .16	other -.1
w:임산	correction .15
w:임산부	correction .15
w:입니	cancel -.31	change -.35	correction .29	launch -.11
w:입니다	cancel -.31	change -.35	correction .29	launch -.11
w:입력	change .17	other -.22
w:입사	launch -.1	other .18
w:입장	launch .15	other -.14
w:입장료	launch .14	other -.13
w:입점	change .13
w:입주	change .14	correction -.15	other -.24
w:입주민	change .2	correction -.15	other -.21
w:입차	change .13
w:입찰	cancel -.11	change .12	launch -.15
w:입출	launch .1
w:입출금	launch .1
w:있게	other -.12
w:있고	cancel -.15	correction -.12
w:있나	launch -.11	other .2
w:있나요	launch -.11	other .2
w:있는	cancel -.12	change -.37
w:있는데	change -.22	correction .11	launch -.18
w:있다	cancel .18	change -.16
w:있다고	cancel .15	change -.15
w:있대	change .11
w:있대요	change .11
w:있습	cancel -.2	change -.31	correction -.26	other .18
w:있습니	cancel -.2	change -.31	correction -.26	other .18
w:있어	cancel -.24	change -.35	correction -.13	launch .17
w:있어서	change -.13	correction -.13	other .13
w:있어요	cancel -.19	change -.33	correction -.24	launch .11
w:있었	cancel -.18	change -.2	correction .21
w:있었어	cancel -.15	change -.15	correction .23	other -.18
w:있었음	launch .11
w:있으	cancel -.1	change -.3	correction -.18	other .13
w:있으니	launch -.14	other .18
w:있으면	change -.23
w:있을	launch .13	other -.18
w:있음	launch .18	other -.21
w:자녀	change -.1	launch .21	other -.22
w:자동	launch .17	other -.43
w:자동결	change .12
w:자동기	other .15
w:자동으	other -.22
w:자동이	change -.27	correction .1
w:자동적	change .13	launch -.18	other .1
w:자동차	cancel -.1	launch .11
w:자동충	cancel .11
w:자료	cancel -.15	change -.16	launch -.12	other .16
w:자료는	launch -.17	other .18
w:자리	change -.17	launch .12	other -.11
w:자습	cancel -.13	launch -.21
w:자습관	cancel -.13	launch -.21
w:자정	change .11	other -.18
w:자체	correction -.15
w:자체가	launch .1
w:자체는	launch -.12
w:작가	change -.14	correction -.14
w:작년	change -.21	correction .17	launch .21	other -.25
w:작년보	change -.1	launch .11
w:작년에	cancel .12
w:작성	change -.11	launch .11
w:작업	cancel -.12	change -.18	launch -.26	other .26
w:작업으	launch -.11	other .12
w:작업이	launch -.12	other .12
w:잔돈	change -.12	correction .17	launch -.12
w:잔액	change -.12	launch .18
w:잔액은	change -.11	launch .12
w:잔여	launch .13
w:잘	cancel -.25	correction -.15	other .16
w:잘된	other .15
w:잘못	cancel -.16	change -.27	correction .31	other -.29
w:잠깐	launch -.13	other .15
w:잠정	cancel -.18	change .12	other -.12
w:잡았	other .13
w:잡은	other .1
w:잡을	change -.21	other .27
w:잡을게	change -.19	other .2
w:잡히	cancel -.16	change .14	other -.13
w:잡히면	cancel -.16	change .14	other -.13
w:장	cancel -.16	change .14	correction -.2
w:장기	launch .13
w:장바	change -.11	correction -.15
w:장바구	change -.11	correction -.15
w:장소	cancel -.11	change -.2	correction -.13	launch -.12	other .28
w:장애	change -.16	other .12
w:장애로	other .16
w:장에	change .18	correction -.12	other -.19
w:장에서	change .18	correction -.12	other -.19
w:장으	cancel -.12	change .18	correction -.12	other -.19
w:장으로	cancel -.12	change .18	correction -.12	other -.19
w:재개	cancel .23	change -.11	correction -.13	launch -.21	other -.16
w:재고	cancel -.16	launch -.12
w:재공	cancel -.15	change .17	launch -.15	other -.1
w:재공지	cancel -.15	change .17	launch -.15	other -.1
w:재무	change -.14
w:재발	cancel -.15	change -.11
w:재발급	cancel -.11	change -.19	launch .13	other -.19
w:재발행	other .11
w:재원	change -.14	launch .16	other -.15
w:재원생	launch .11	other -.11
w:재입	cancel .11
w:재입고	cancel .11
w:재접	correction -.1
w:재협	change .13
w:저녁	cancel -.19	change -.16	launch .1
w:저장	cancel .15	launch .15	other -.15
w:저절	launch .1
w:저절로	launch .1
w:저한	other .15
w:저한테	other .15
w:저희	cancel -.12
w:저희가	launch .12
w:적	launch .14
w:적금	other .15
w:적립	cancel .11	other -.11
w:적어	other .15
w:적었	correction .2	other -.13
w:적용	cancel -.28	change .14	launch .14	other -.4
w:적용되	launch .1
w:전	cancel -.24	other -.14
w:전국	cancel -.12	launch .34	other -.18
w:전기	change -.11
w:전기공	change -.15
w:전까	cancel -.18	launch .22	other -.19
w:전까지	cancel -.18	launch .22	other -.19
w:전달	cancel -.21	correction -.1	launch .11
w:전달드	correction -.1
w:전담	correction .11
w:전면	cancel .17	launch -.18	other -.17
w:전부	change -.17	launch .16
w:전산	other .11
w:전설	change -.1	other -.13
w:전송	correction -.12	other .13
w:전액	cancel .2	change -.2	other -.24
w:전용	change -.14	launch .19	other -.15
w:전원	launch -.13	other .2
w:전월	cancel -.11	change -.16
w:전이	change -.14	launch .14
w:전이에	change -.13
w:전일	correction .14
w:전자	cancel -.1
w:전주	change -.12	launch -.17	other .17
w:전체	cancel -.12	change -.2	other .11
w:전표	launch -.11
w:전화	cancel .1	change -.13	correction -.14	launch -.16
w:전화가	launch .11	other .12
w:절감	change -.1	launch .15
w:절대	change -.13	launch .18	other -.16
w:절반	cancel -.19	correction -.14	launch -.1
w:절반이	launch -.14	other .11
w:점검	cancel -.26	correction -.19	launch -.21	other .17
w:점검이	launch -.17	other .17
w:점심	cancel -.23	change -.23	correction -.15	launch -.2	other .3
w:점은	other .1
w:접기	cancel .25	change -.12	correction -.13	other -.16
w:접기로	cancel .25	change -.12	correction -.13	other -.16
w:접속	cancel -.11	change -.14	launch -.14	other .18
w:접속이	launch -.15	other .14
w:접수	other -.12
w:접수는	correction -.14
w:접수분	launch .15
w:접습	cancel .11	other -.1
w:접습니	cancel .11	other -.1
w:접었	cancel .21	correction -.1
w:접었습	cancel .21	correction -.1
w:정기	launch -.15
w:정기권	cancel .12	launch -.16
w:정기배	change .21	other -.22
w:정기점	cancel -.15	change -.15
w:정도	change .13	launch -.16	other .12
w:정도로	change .13
w:정리	cancel -.24	change -.17	correction -.13	other .22
w:정리해	cancel -.11	other .12
w:정리했	launch -.12	other .14
w:정말	other .11
w:정보	change -.15
w:정산	change -.2	other .15
w:정산주	launch .1
w:정상	change -.24	correction -.25	launch -.27	other .45
w:정상입	launch -.11	other .1
w:정상화	other .13
w:정식	launch .12	other -.1
w:정오	other -.1
w:정정	change -.3	correction .33	launch -.35	other -.15
w:정정합	cancel -.13	change -.1	correction .15	other -.14
w:정책	change -.14
w:정한	other -.14
w:정해	other .18
w:정해진	other .11
w:정확	cancel -.17	other -.18
w:정확한	cancel -.17	other -.18
w:제	cancel -.13	change -.14	other .12
w:제가	change -.28	correction .21	launch -.18
w:제목	cancel -.12	change -.16
w:제보	cancel -.14	launch -.12	other -.17
w:제외	change -.17	launch .21	other -.35
w:제외예	correction .1
w:제일	other .11
w:제주	cancel -.24	change -.21	launch .14
w:제출	cancel -.12
w:제출기	other .13
w:제한	cancel -.17	change -.1	correction -.12
w:제한이	cancel -.11	correction -.12	launch -.11
w:제휴	cancel .11	change -.21	launch .13
w:제휴는	other -.1
w:제휴사	other .1
w:조건	cancel -.18	change .2	launch -.19	other -.12
w:조건은	change .13	launch -.14
w:조례	cancel .14	launch -.12
w:조정	cancel -.18	change -.11	launch -.16	other .32
w:조치	cancel -.11
w:조회	cancel -.18	launch -.22
w:존치	launch .15
w:졸업	launch .17	other -.14
w:좀	cancel -.14	change -.13	launch -.17	other .2
w:종	cancel .17	other -.2
w:종료	change .12
w:종료일	cancel -.12	change .12	other -.19
w:종료합	launch .1
w:종이	launch .18	other -.25
w:종일	change -.12	launch .17	other -.16
w:종전	other -.23
w:종전과	other -.19
w:좋겠	other .12
w:좋겠어	other .12
w:좋은	change .21	correction -.16
w:좌석이	launch .1
w:죄송	cancel -.17	change -.12	correction .28	launch -.2
w:죄송합	cancel -.13	change -.11	correction .17	launch -.15
w:주	cancel -.14	change .19	correction -.18	launch -.13
w:주간	correction -.12	launch -.12
w:주는	launch .1
w:주류	cancel .14
w:주말	other -.17
w:주문	cancel -.19	change -.24	correction -.15	launch .27	other -.12
w:주문금	cancel -.11	other .1
w:주문하	launch .11
w:주민	launch .15	other -.11
w:주민등	launch .12	other -.1
w:주부	launch -.15	other .16
w:주부터	launch -.15	other .16
w:주세	change -.17	correction -.12
w:주세요	change -.17	correction -.12
w:주소	cancel -.14	correction .11	other -.11
w:주시	launch -.15	other -.15
w:주시고	launch .11
w:주시기	launch -.11	other -.1
w:주시면	launch -.18
w:주에	cancel -.16
w:주의	other .1
w:주차	correction -.27
w:주차권	cancel -.12	change .16	correction -.13	launch -.13
w:주택	change -.11	launch .13	other -.11
w:주택용	change -.11	launch .13	other -.11
w:준비	correction -.21	launch -.15
w:준비하	cancel .13	correction -.16
w:줄	cancel .1	change -.12	launch -.24
w:줄어	other -.11
w:줄어요	launch .14
w:줄었	change .23	correction -.15	launch -.11	other -.26
w:줄었어	change .19	correction -.12	launch -.13	other -.19
w:줄여	change .17	launch -.16	other -.13
w:줄여서	change .17	launch -.16	other -.13
w:줄이	change -.1
w:줄입	cancel -.1	correction -.1	other -.15
w:줄입니	cancel -.1	correction -.1	other -.15
w:줌	other .1
w:중	change -.11
w:중고	other -.15
w:중고책	other -.11
w:중단	change -.16
w:중단됩	other .15
w:중도	correction .11
w:중복	launch -.25	other .13
w:중순	change .11	other -.11
w:중앙	cancel -.1	other -.11
w:중에	change -.21	correction -.12
w:중으	launch -.11
w:중으로	launch -.11
w:중이	cancel -.12	change -.13	correction -.12	launch -.28	other .32
w:중이고	launch -.11	other .16
w:중이라	launch -.21	other .13
w:중인	other .1
w:중입	cancel -.19	correction -.19
w:중입니	cancel -.19	correction -.19
w:즉시	change .13	other -.11
w:즉시잠	change .13
w:증권	launch .15	other -.14
w:증설	launch -.17
w:지금	correction -.14	launch -.22
w:지금은	cancel -.15	launch -.1	other .23
w:지금처	change .12	correction -.11	launch -.18	other -.15
w:지나	launch .11
w:지난	cancel -.13	correction -.29	launch -.28	other .31
w:지난달	other .15
w:지난주	correction -.12	launch -.31	other .21
w:지도	other .14
w:지문	launch .1
w:지방	cancel -.14	change .2	other -.13
w:지방세	change .11
w:지시	cancel .11
w:지역	cancel -.13	change .15	other -.21
w:지역은	change .15	launch -.15
w:지연	cancel -.22	correction -.28	launch -.36	other .41
w:지연되	other .12
w:지연으	change -.1	launch -.15	other .19
w:지원	cancel -.2	other -.14
w:지적	other -.15
w:지점	change -.19	correction -.14	launch .24	other -.19
w:지점만	launch .17
w:지정	change -.14	launch -.11
w:지정은	cancel .15	other -.11
w:지정일	change -.1	other -.11
w:지표	change -.16	other .13
w:지하	change -.12
w:지하철	change -.12	launch .2	other -.17
w:직영	launch .12
w:직원	change -.11	other .13
w:직접	correction -.11	launch -.14
w:직후	change .12
w:진료	cancel -.16	launch -.16
w:진료비	change .13	correction -.1
w:진짜	cancel -.1	change -.15	launch -.11	other .28
w:진행	cancel -.21	correction -.17	launch -.15	other .17
w:질문	cancel -.14	change -.15	correction -.13
w:질문은	launch .15	other -.15
w:질문이	cancel -.1	correction -.12	other .13
w:짐	cancel .12
w:집계	other .13
w:집보	cancel -.1	correction -.1	other .13
w:집보기	cancel -.1	correction -.1	other .13
w:집중	other .16
w:쪽	cancel -.14	launch -.18	other .35
w:쪽에	change -.11
w:쪽에서	change -.11
w:쪽이	change -.14	launch -.12
w:쪽지	other .1
w:찍으	launch .18
w:찍으면	launch .18
w:찜회	correction .13
w:찜회수	correction .13
w:차	cancel -.19	change .11	correction -.21	other -.2
w:차감	cancel .1
w:차량	cancel -.11
w:차액	other -.16
w:차주	change -.11	launch .12
w:착오	cancel -.1	correction .14	other -.13
w:참가	cancel -.13	launch -.17	other .22
w:참고	cancel -.17	change -.16	correction -.15	other .17
w:참고하	other .16
w:참석	cancel -.13	change -.14	launch -.26	other .33
w:참여	other -.12
w:창고	launch -.11
w:창구	launch .11
w:찾기	cancel -.1	change -.14
w:찾아	change -.13	launch .2	other -.11
w:찾아가	launch .11
w:채널에	launch -.14	other .14
w:채용	cancel -.13	change -.17	launch -.3	other .31
w:채팅	cancel -.12	launch .13	other -.21
w:채팅으	other .14
w:책	change -.14	launch .23	other -.17
w:챗봇	cancel -.13	change .14	correction -.13	other -.16
w:처리	change -.25	correction -.11
w:처리하	launch .15
w:천	cancel .1	change -.14	correction .19
w:천만	change -.13
w:천원	change -.13	launch .21	other -.14
w:천장	change -.14
w:철거	cancel .13	other -.1
w:철회	cancel .26	change -.12	correction -.11	launch -.24	other -.28
w:철회합	cancel .16	change -.1	launch -.19	other -.16
w:첨부	cancel -.14	launch -.22	other .33
w:첨탑	change .11
w:첫	cancel -.15	correction -.12
w:첫날	launch .1
w:청구	change .17	other -.28
w:청년	correction .11
w:청소년	launch .13
w:청주	change -.11
w:체크	cancel -.18	change -.24	launch .13
w:체크카	cancel -.11
w:초	change -.15
w:초과	launch .11
w:초대	change .13
w:초대받	change .14	launch -.11
w:초등	launch .2	other -.18
w:초안	cancel -.11	change -.15
w:총	other .1
w:총무	change -.11	other .13
w:총무팀	change -.11	launch -.13	other .15
w:촬영	launch .1	other -.13
w:최근	launch .11
w:최대	cancel -.26	change -.27	launch .23
w:최소	cancel -.11
w:최신	correction .11
w:최초	change -.1	launch .1
w:추가	cancel -.15	other -.12
w:추가금	launch .11
w:추진	launch .15
w:추천	cancel -.2	change -.25	other .24
w:추첨	cancel .22	change -.15	correction -.18	other -.24
w:축소	other -.12
w:축하	cancel -.17	change -.11	correction -.25	launch -.18	other .3
w:출고	change .17	correction -.11
w:출구	other .11
w:출금	change -.22	correction -.13	launch .17
w:출발	cancel -.11	change -.12	launch .12
w:출발입	launch -.11	other .12
w:출시	change -.2	correction -.12
w:출장	cancel -.17	change -.14	launch .13
w:출장비	cancel -.14	launch .13	other -.17
w:충전	launch .1
w:취소	cancel .19	change -.3	correction -.23	other -.12
w:취소되	other -.1
w:취소합	launch -.11
w:층	change -.23	launch -.19	other .24
w:층에	launch -.1	other .13
w:층에서	launch -.1	other .13
w:층으	change -.21	correction -.11	launch -.12	other .21
w:층으로	change -.21	correction -.11	launch -.12	other .21
w:치워	launch -.12	other .13
w:치워주	launch -.12	other .13
w:친구	launch .14	other -.13
w:카드	launch -.1	other -.13
w:카드사	launch .11
w:카카	launch .16
w:카카오	launch .16
w:카피	other .15
w:캐시	launch .12
w:캘린	other .11
w:캘린더	other .11
w:커피	launch -.13
w:컨베	other .1
w:컨베이	other .1
w:컴플	cancel -.1	correction -.1	other .13
w:컴플레	cancel -.1	correction -.1	other .13
w:케이	cancel -.11	change -.11
w:케이크	cancel -.11	change -.11
w:켜야	launch .15	other -.13
w:켭니	cancel -.16	launch .11	other -.16
w:켭니다	cancel -.16	launch .11	other -.16
w:코드	other -.11
w:콜	cancel -.1	change -.17	launch -.21	other .16
w:쿠키	launch .1
w:쿠폰	cancel .13	change -.28
w:큐로	launch .11
w:크래	launch -.18	other .13
w:크래시	launch -.18	other .13
w:크리	cancel .11
w:크리스	cancel .11
w:클래	launch -.1
w:클래스	launch -.1
w:키오	other -.13
w:키오스	other -.13
w:킥보	change .17	correction -.17
w:킥보드	change .17	correction -.17
w:타임	change -.15
w:타임딜	other -.16
w:타행	launch -.1	other .14
w:탈락	other -.12
w:탈퇴	launch .11	other -.11
w:탈퇴하	launch .11	other -.11
w:탓이	change .1
w:탓이니	change .1
w:태블	launch .19	other -.17
w:태블릿	launch .19	other -.17
w:태풍	change -.11	launch -.12	other .17
w:택배	change -.15	launch .19	other -.11
w:택배사	cancel .15
w:탭	change -.1
w:탭에	launch .14
w:테스	launch -.14
w:테스트	launch -.14
w:텐데	launch .1
w:토	cancel -.13	change -.11	correction -.22	launch -.32	other .3
w:토스	other .12
w:토요	change -.11
w:토요일	change -.11
w:통과	cancel -.12	change -.14	launch .24	other -.19
w:통과되	launch .14
w:통보	change -.21	other -.2
w:통보하	change -.13
w:통신	other .11
w:통신사	launch -.13	other .16
w:통역	change -.13	launch .18	other -.2
w:통째	other -.1
w:통째로	other -.1
w:통합	launch .17	other -.25
w:통화는	launch .17	other -.12
w:퇴근	other .19
w:투표	change .2	correction -.17	other -.17
w:트래	change -.11	launch -.12
w:트래픽	change -.11	launch -.12
w:특가	launch -.11	other .11
w:틀렸	cancel -.14	change -.14	correction .23	other -.19
w:틀렸어	correction .24	other -.14
w:틀림	change -.17	correction .17	other -.1
w:티켓	launch .11
w:팀	change .11	other .11
w:팀장	cancel -.16	change -.14	correction -.16	launch -.13	other .18
w:팀장님	correction -.12
w:파손	launch .14
w:파트	change -.12
w:파트로	cancel -.11	launch .16	other -.16
w:판독	launch .11
w:판매	correction -.21
w:판매자	launch .11
w:팝업	change .1	other -.11
w:패딩	cancel -.14	change .1	launch -.11
w:패스	correction -.1	other -.1
w:패치	cancel -.2	change -.1	correction -.17	other .11
w:패치에	correction -.1
w:페이	correction -.14	launch -.16
w:페이지	cancel -.11	launch -.16
w:편의	other -.14
w:편의점	other -.14
w:편집	cancel -.1	change -.13
w:평균	other .1
w:평소	other .18
w:평일	other -.12
w:폐지	cancel .16	change -.15
w:포장	launch .16
w:포함	launch .15
w:폰	cancel -.11	launch .16	other -.13
w:표기	change -.13
w:표시	other -.16
w:표에	cancel -.12	change -.11	correction .19	other -.18
w:표준	other .11
w:표현	launch .11
w:푸시	change -.22	correction -.13
w:푸시로	launch .14	other -.11
w:풀려	launch .11
w:풀려요	launch .11
w:풀리	launch .12	other -.11
w:프로	change -.17	launch .22	other -.17
w:프리	launch .17	other -.15
w:프리미	launch .13	other -.1
w:플랜	launch .2	other -.14
w:플러	correction .12
w:플러스	correction .12
w:피싱	launch -.15	other .17
w:픽스	change .12
w:픽업	cancel .14	change -.12	correction -.1	other -.21
w:필요한	launch -.12	other .12
w:필터	change -.1	correction .11	other -.17
w:하게	correction -.11	launch -.18
w:하겠	change -.18	launch -.16
w:하겠습	change -.18	launch -.16
w:하고	cancel -.22	other -.11
w:하기	cancel .13	change .18	launch -.14	other -.18
w:하기로	cancel .15	change .11	launch -.11	other -.12
w:하나	change .15	other -.16
w:하나가	launch .12
w:하나만	launch .12
w:하네	launch .14	other -.13
w:하네요	launch .14	other -.13
w:하는	cancel .11	change -.13	correction -.1
w:하니	cancel .15
w:하루	cancel -.36	correction -.32
w:하면	cancel -.24	change -.21	correction -.23	launch .16
w:하시	correction -.18
w:하시면	other -.14
w:하였	change .14	launch -.11
w:하였습	change .14	launch -.12
w:하이	correction -.1
w:하이패	correction -.1
w:하자	launch .1
w:하지	cancel .18	change -.14
w:학기	change -.1
w:학년	other -.15
w:학부	change -.11	other -.15
w:학부모	change -.11	other -.15
w:학생	launch .11
w:한	change .12	correction -.11	launch .11	other -.31
w:한국	change -.14	correction -.13
w:한국어	launch .16	other -.11
w:한다	cancel .17	launch -.13
w:한도	cancel -.12	change .1	launch -.19	other -.17
w:한번	cancel -.11	correction -.11	launch .17	other -.14
w:한빛	other -.11
w:한정	launch .18
w:한함	launch .1	other -.1
w:할	launch .15
w:할게	change .12
w:할게요	change .12
w:할부	change -.12	correction .1	launch .11
w:할인	cancel -.11	change .15	other -.31
w:할인이	launch .15
w:함	cancel -.15	launch .22
w:함께	other -.11
w:합산	correction -.1	other -.1
w:합쳐	launch .14
w:합하	launch .11
w:합하여	launch .11
w:항공	correction -.11	launch .11
w:항공편	other .14
w:항목	other -.17
w:항의	launch .16	other -.13
w:항의는	launch .12
w:해	launch -.13
w:해결	cancel -.1	change -.11	correction -.11	launch -.12	other .14
w:해당	change -.1	other .16
w:해서	change .12	correction -.11	launch -.29
w:해서요	correction -.11	launch -.21
w:해석	launch .13
w:해외	launch .16	other -.14
w:해요	other -.16
w:해제	launch .15	other -.11
w:해주	change -.15	correction -.22
w:해주세	correction -.21	launch -.13	other .11
w:해지	change -.15	correction -.1	other .17
w:했는	change -.18	correction .18	launch -.1	other -.12
w:했는데	change -.18	correction .18	launch -.1	other -.12
w:했던	change .16	launch -.14
w:했습	cancel .18	correction -.16	launch -.15	other -.25
w:했습니	cancel .18	correction -.16	launch -.15	other -.25
w:했어	cancel .13	correction -.18	launch -.14	other -.12
w:했어요	cancel .13	correction -.18	launch -.14	other -.12
w:행사	change .1
w:향후	other .12
w:허브	other .13
w:헬멧	change .2	correction -.15	other -.15
w:헷갈	change -.15
w:현관	launch .16	other -.15
w:현대	launch .13
w:현장	change -.12	other .12
w:현지	cancel .13
w:현행	change -.14	launch .15
w:현황	change -.1	launch -.17	other .23
w:협력	cancel -.11	change -.17	other .2
w:협력사	cancel -.11	change -.17	other .2
w:협의	cancel -.14	launch -.19
w:혜택	cancel -.12	other -.12
w:호전	change -.1
w:호전환	change -.1
w:호텔	launch -.15	other .13
w:혹시	change -.16	correction -.18	launch -.12	other .2
w:혼잡	change -.12	launch .17	other -.15
w:혼잡도	change -.12	launch .17	other -.15
w:홀가	cancel .11	other -.11
w:홀가먼	cancel .11	other -.11
w:홀드	cancel .22	change -.15	other -.17
w:홈	launch .12	other -.15
w:화	cancel -.45	correction .14	other -.23
w:화면	change -.42	correction -.3	launch .35	other -.17
w:화면도	cancel .12
w:화면에	cancel -.15	change -.14	correction -.18
w:화요	cancel -.19	change -.28	correction .11	launch .18
w:화요일	cancel -.19	change -.28	correction .11	launch .18
w:화주	change -.12
w:확대	correction -.15	other -.11
w:확률	change -.1	other -.13
w:확인	cancel -.24	change -.26	launch -.22	other .19
w:확인했	cancel -.2	change -.21	launch -.14	other .15
w:확정	cancel -.2	correction -.12	launch .34	other -.24
w:확정되	change -.13	launch .19	other -.14
w:환급	change .1	launch -.16
w:환불	cancel .23	change -.31	correction -.23	other -.21
w:환율	launch .14
w:환전	launch .13
w:회	change -.22	launch .13	other -.18
w:회고	change -.18	launch -.22	other .29
w:회까	correction .11
w:회까지	correction .11
w:회만	cancel .1
w:회비	launch .13	other -.13
w:회선	change -.14
w:회식	cancel -.31	change -.11	correction -.12	launch -.14	other .42
w:회원	cancel -.2	launch .22	other -.23
w:회원만	launch .11
w:회의	cancel -.18	change -.24	correction -.21
w:회의실	change -.14	launch .12
w:횟수	cancel -.14	change -.22	other .11
w:후	correction -.14	launch .15	other -.15
w:후불	cancel .12	change -.11	other -.11
w:훈련	launch -.12	other .17
w:휴가	change -.15	correction -.12	launch -.12	other .2
w:휴면	launch .14	other -.11
w:휴회	launch -.18	other .22
w:희망	launch .1	other -.12
w:희망도	change .11	other -.12
""")
