"""How much each trait of a clause tells of what it is about. Made by `python -m benchmarks.train_reading`."""

from bridge.domain.reading.learned import weights

WEIGHTS = weights("""
2:0 0	contact .52	handling -.54	how_to -.42	known_issues -.3	limits -.25	platform -.26	policy -.38	price .43	script -.64	target -.41
2:0 a	handling -.18	internal -.24	known_issues -.21	limits -.32	none -.11	platform -.15	policy -.26	target .2
2:0 am	handling -.12	how_to -.15	internal -.25	known_issues -.14	limits -.23	none .24	platform -.12	policy -.18	price -.13
2:0 an	handling -.17	how_to -.16	internal -.15	limits -.16	none -.18	platform .16	policy .11	target -.13
2:0 at	how_to -.11	internal -.17	limits -.19	none .22	policy -.17	target -.13
2:0 bu	handling -.12	internal -.12	none -.17	policy .11	target -.2
2:0 ca	handling -.14	how_to -.18	none -.2	price -.15	target -.15
2:0 cm	contact -.19	handling -.22	how_to -.31	internal -.4	known_issues -.28	limits .35	none -.36	platform -.22	policy -.4	price -.28	script .19	target -.32
2:0 da	contact -.16	handling -.27	how_to -.31	known_issues -.32	none .12	platform -.2	policy .15	price -.24	script -.17	target -.26
2:0 de	internal -.29	none .31	platform -.21	policy -.18
2:0 g	contact -.26	handling -.28	how_to -.33	internal -.31	known_issues -.23	limits -.34	none .14	platform .23	script -.11	target -.11
2:0 gb	contact -.3	how_to -.28	internal -.44	known_issues -.26	limits .31	platform -.28	policy -.15	price -.13	script -.11	target -.37
2:0 h	contact -.16	handling -.25	how_to -.24	internal -.37	limits .21	none -.2	platform -.18	target -.29
2:0 ho	how_to -.17	internal -.22	known_issues -.16	none -.18	policy .2	price -.16	target -.21
2:0 in	how_to -.15	internal .27	limits -.15	none -.18	policy -.23	price -.14	target -.11
2:0 k	internal .19	limits -.21	none .2	policy -.13	price -.21	target -.18
2:0 kb	contact -.12	handling -.17	how_to -.24	internal -.32	known_issues -.18	limits .23	none -.28	platform -.16	price -.24	target -.21
2:0 ke	handling .13	how_to -.22	internal -.12	limits -.16	none -.23	policy .13
2:0 kg	contact -.28	handling -.28	how_to -.31	internal -.47	known_issues -.31	limits .19	none -.29	platform -.38	policy -.24	price .27	script -.13
2:0 km	contact -.11	handling -.2	internal -.36	known_issues -.2	limits -.37	none -.2	platform -.16	policy .31	script -.14	target -.35
2:0 ks	handling -.2	how_to -.17	internal -.34	known_issues -.21	limits -.32	none .47	policy -.3	price -.33	target -.46
2:0 m	contact -.11	handling -.17	how_to -.17	known_issues -.13	limits .25	platform -.13	policy -.23	price -.21	target -.19
2:0 mb	contact -.14	handling -.21	how_to .17	internal -.31	platform -.18	price -.27	script -.11	target -.21
2:0 mi	contact -.15	handling -.33	how_to .26	internal -.26	known_issues .11	limits -.14	none -.34	platform -.12	price -.18	target -.26
2:0 mo	contact -.13	handling -.13	how_to -.32	internal .18	known_issues -.15	limits -.4	platform -.19	price -.11	target -.29
2:0 of	handling -.1	how_to -.21	internal -.22	known_issues -.16	limits -.29	policy -.34	target .18
2:0 on	handling -.2	how_to -.2	internal -.34	known_issues -.15	limits -.28	none -.18	platform -.15	policy -.31	price .17	script .23	target -.3
2:0 p	handling -.11	how_to -.1	known_issues -.13	limits -.29	none -.28	policy -.31	price .23	target -.17
2:0 pe	handling -.1	internal .13	limits -.45	none -.19	policy -.22
2:0 pm	handling .19	how_to -.2	internal .25	known_issues -.19	limits -.39	none -.31	platform -.25	price -.29	target -.37
2:0 re	handling -.25	how_to -.17	internal -.28	known_issues -.21	none .17	platform -.11	policy -.28	price -.21	target .11
2:0 ro	internal -.12	known_issues -.11	limits .14	none -.1
2:0 se	handling -.18	how_to -.17	internal -.16	limits .11	target -.14
2:0 to	handling -.12	how_to -.12	internal -.12	known_issues -.12	limits .15	policy -.11
2:0 we	handling -.18	how_to -.27	internal -.25	known_issues -.16	limits -.16	none .2	platform -.13	script -.18
2:0 wo	contact -.1	handling -.13	how_to -.13	internal .17	known_issues -.15	limits -.32	none -.19	platform -.12	policy -.26	target -.12
2:0 x	handling -.13	how_to -.17	known_issues .12	limits -.23	policy .16	price -.15	script -.12	target -.2
2:0 가	contact -.18	handling -.16	how_to -.25	internal -.12	known_issues -.11	limits -.35	none -.1	platform -.22	policy -.18	price .31	script -.12	target -.33
2:0 가구	handling -.16	how_to -.23	internal -.22	known_issues -.12	none .11	platform -.15	policy .18	price -.18	target -.2
2:0 감축	internal .12	none -.1	policy -.13
2:0 개	contact -.56	handling -.54	internal -.3	known_issues -.54	none -.42	price .13	script -.35	target .19
2:0 개까	internal -.28	known_issues -.13	limits .17	policy -.26	price -.2	target -.13
2:0 개로	how_to .17	internal -.2	limits -.23	none .12	policy -.24	price -.18	target -.11
2:0 개사	limits -.19	none -.13	target .15
2:0 개소	contact -.11	how_to -.13	internal -.25	limits -.25	none -.3	platform -.12	policy -.25	price -.22	target .3
2:0 개월	contact -.44	how_to -.23	known_issues -.48	limits -.11	none -.19	platform -.46	policy -.11	price .11	script -.43
2:0 건	contact -.21	handling -.18	how_to -.28	internal .33	known_issues -.25	none -.26	platform -.17	policy -.49	price -.42
2:0 건당	none -.11	policy -.12
2:0 건은	handling -.12	internal .27	limits -.19	none -.27	policy -.24	price -.1
2:0 건이	handling -.24	how_to -.18	internal .33	limits -.26	none -.3	policy -.17	price -.14	target -.22
2:0 곳	contact -.27	handling -.32	how_to -.31	known_issues -.22	limits .21	none -.39	policy -.51	price -.4	script -.18
2:0 곳만	handling -.12	how_to -.19	limits .32	none -.18	platform -.3	policy -.28	price -.18	target -.35
2:0 곳에	how_to -.14	known_issues -.17	none -.19	policy -.24	price -.1	script -.16
2:0 곳은	how_to -.15	internal .13	platform -.17	policy -.28	price -.14	target -.29
2:0 곳이	how_to -.17	internal .21	none -.22	platform -.14	policy -.16	target -.25
2:0 그대	contact .2	how_to -.18	known_issues -.17	limits -.35	none -.2	script -.14	target -.34
2:0 금	contact -.23	handling -.26	how_to -.33	internal -.48	known_issues -.42	none .4	platform -.37	policy -.35	price -.65	target -.15
2:0 까지	contact -.16	how_to .12	known_issues -.46	limits -.19	none -.3	platform -.33	policy .23	price -.21	script -.27
2:0 넘으	how_to -.12	internal .2	known_issues .14	policy -.26
2:0 년	contact -.41	handling -.47	internal -.37	limits -.11	none -.18	platform .19	price -.31	script .12	target .11
2:0 년간	handling -.11	how_to -.16	internal -.16	limits -.25	none -.13	policy .23	price -.15	target -.14
2:0 년에	handling -.13	how_to -.25	internal -.26	limits -.23	none -.21	policy .21	price .16	target -.24
2:0 년이	limits -.14	none -.16	policy .19
2:0 는	handling -.33	how_to -.18	internal .23	platform -.24	policy -.38	script -.18	target -.14
2:0 단계	internal -.26	limits -.18	none .25	policy -.25	target -.25
2:0 달러	limits -.29	none -.16	policy -.15	price .13	target -.12
2:0 대	contact -.21	handling -.25	how_to -.3	known_issues -.27	platform .11	policy -.35	price -.23	script -.13	target -.34
2:0 대로	internal .17	limits -.15	none -.13
2:0 도	how_to -.13	internal -.25	known_issues -.17	limits -.25	none -.13	platform -.16	policy .25	price -.2	target -.24
2:0 라	contact -.15	handling -.2	how_to -.23	internal .37	known_issues -.23	limits -.27	platform -.13	policy -.36	price -.26	script -.15	target -.31
2:0 로	contact .16	how_to -.32	internal .16	known_issues -.41	limits -.6	none -.18	platform -.29	policy -.21	price .22	script -.34	target -.37
2:0 를	how_to -.31	internal .11	limits -.29	none -.19	script -.11	target -.16
2:0 만	contact -.43	handling -.56	known_issues -.43	none -.23	price .15	script -.11
2:0 만원	contact -.17	handling -.28	how_to -.33	known_issues -.24	limits .12	none -.21	platform -.35	price .11	script -.22	target -.25
2:0 만은	limits -.19	none .18	policy -.16	price -.17
2:0 만이	internal .11	limits -.21	none -.18	policy -.1	price .11
2:0 매	how_to -.11	internal -.22	limits .34	none -.21	policy -.16	price -.35	target -.22
2:0 면	handling -.23	how_to -.18	internal -.28	known_issues -.1	limits .29	none -.31	platform -.26	policy -.32	target -.28
2:0 명	contact -.48	handling -.29	how_to -.44	internal .14	known_issues -.43	limits .21	none -.58	platform -.44	policy -.12	target -.26
2:0 명까	internal -.16	policy -.22	price .12
2:0 명은	handling -.16	how_to -.14	internal .17	known_issues -.14	limits -.28	none -.27	script -.11	target -.24
2:0 명이	contact -.12	limits .21	none -.22	policy -.16	price -.11	target -.13
2:0 목	contact -.22	handling -.27	how_to -.24	internal -.63	known_issues -.29	limits -.51	none .33	platform -.33	policy -.12	price -.55	target .14
2:0 미만	handling -.14	how_to -.25	internal .16	limits -.34	none -.26	platform .22	policy -.32	price -.19	target -.23
2:0 박	contact -.11	how_to -.14	internal -.35	known_issues -.16	limits -.33	none -.25	platform -.19	policy .14
2:0 박스	how_to -.19	known_issues -.19	limits .19	none -.25	platform -.11	policy -.23	target -.12
2:0 밤	how_to -.16	limits -.36	none -.24	policy .34
2:0 배	limits -.19	none .22	policy -.19	price -.15
2:0 배포	how_to -.22	internal -.14	limits -.15	none .29	platform -.18	policy -.12
2:0 번	handling .2	how_to -.3	limits .23	none -.34	policy -.2	price -.24
2:0 번까	internal -.16	limits .17	none -.12	policy -.14
2:0 부	handling -.24	how_to -.32	internal -.35	known_issues -.23	limits -.37	none .27	platform -.3	price -.31	target -.34
2:0 부터	contact -.21	handling -.22	how_to -.46	internal -.42	known_issues -.4	limits .12	platform .11	policy -.36	price -.43	target .21
2:0 분	contact -.36	handling -.59	how_to .13	internal -.53	known_issues .23	none -.22	platform -.45	script -.13	target -.71
2:0 분기	handling -.1	how_to -.14	internal .24	limits -.26	policy -.27	price -.1	script -.11	target -.16
2:0 분까	how_to -.12	internal -.11	limits .14	none -.23	policy -.11	price .15
2:0 분마	how_to -.11	internal -.23	none -.2	policy .22	price -.11	target -.2
2:0 분은	handling -.16	internal -.16	known_issues .16	limits -.22	none -.18	price -.1	target -.16
2:0 석	contact -.23	handling -.19	how_to -.24	internal .2	known_issues -.17	limits .11	none -.31	platform -.23	policy -.33	price -.31	target -.27
2:0 세	contact -.19	handling -.21	how_to -.37	internal -.49	known_issues -.21	limits .13	none -.41	platform -.35	policy -.13	price -.32	script -.17	target .17
2:0 세대	handling -.19	how_to -.17	known_issues -.18	limits -.16	none -.2	platform .34	price -.24	script -.13	target -.42
2:0 세트	contact -.24	how_to -.2	internal .15	known_issues -.16	none -.29	platform -.17	policy -.27	price -.26	target -.2
2:0 수	contact -.29	handling -.34	how_to -.39	internal -.58	known_issues -.53	limits -.26	none .42	platform -.47	target -.65
2:0 수요	none .23	policy -.2	target -.14
2:0 시	contact -.22	handling -.49	how_to -.18	internal -.24	none .11	platform -.59	price -.17	script -.17	target -.13
2:0 시가	internal -.16	limits -.15
2:0 시간	contact -.39	handling .12	internal -.72	none -.16	platform -.4	script -.11
2:0 시까	handling -.22	internal -.19	known_issues -.15	limits -.17	none -.23	platform -.15	policy .26	price -.14	script -.17	target -.24
2:0 시는	internal -.19	known_issues .15	limits -.26	none .15	policy -.28	price -.11
2:0 시로	internal -.24	limits -.21	none .1	price -.11	target -.19
2:0 시부	handling -.24	how_to .14	internal -.4	known_issues -.3	limits -.24	platform -.33	script -.24
2:0 시에	internal -.35	known_issues -.24	limits -.37	none .27	platform -.11	price -.24	script -.17	target -.27
2:0 시예	internal -.11	limits -.12	none .22	policy -.13	target -.13
2:0 시입	limits -.1	none .22	policy -.19
2:0 시작	internal -.1	limits -.11	none .22	policy -.14	price -.13
2:0 시즌	limits -.2	none .26	policy -.23	price -.1	target -.14
2:0 신청	internal -.23	limits -.26	none .23	platform -.13	price -.18	target -.24
2:0 아니	internal -.16	policy -.11	price .12
2:0 억	contact -.28	handling -.21	how_to -.31	internal .48	known_issues -.29	limits -.25	none -.4	platform -.28	policy -.45	price -.46	script -.21
2:0 억을	handling -.11	internal .22	limits -.16	none -.18	policy -.21
2:0 억이	none -.14	policy -.13	target -.1
2:0 에	handling -.29	how_to -.17	known_issues .11	limits -.42	platform -.17	price -.24	script -.13	target -.38
2:0 에서	how_to -.14	internal -.2	policy -.42	price .19	target -.13
2:0 영업	contact -.14	how_to .14	internal -.29	known_issues -.18	limits -.36	none -.35	platform -.19	price -.29	script .21	target -.22
2:0 예요	handling -.13	internal .2	limits -.28	none -.23	policy -.21	target -.18
2:0 예정	none .13
2:0 오전	known_issues -.13	limits -.21	none .25	policy -.13	target -.12
2:0 오픈	internal -.17	limits -.18	none .28	policy -.15
2:0 올려	internal .12
2:0 와	handling .14	limits -.21	none -.26	platform .21	policy -.26	price -.15	target -.15
2:0 원	contact -.44	known_issues -.44	limits -.28	policy -.2	script -.23
2:0 원부	internal -.16	limits -.18	none -.22	policy -.23	price .27
2:0 원씩	limits -.19	none -.15	policy .11
2:0 원에	handling -.13	how_to -.15	known_issues -.12	limits -.3	none -.39	price .25	target -.15
2:0 원으	handling -.11	how_to -.18	limits -.35	policy -.12
2:0 원은	how_to -.18	known_issues -.14	limits -.34	none .18	policy -.18
2:0 원을	internal -.13	limits -.12	none -.18	policy .12
2:0 원이	how_to -.34	known_issues -.16	limits -.49	none -.6	policy -.24	price .37	target -.28
2:0 원입	internal -.34	limits .17	none -.4	policy -.24	price .12
2:0 월	contact -.36	handling -.24	how_to -.26	limits -.47	none .29	platform .2	policy -.29	price -.14	target -.14
2:0 월까	handling -.13	internal .2	known_issues -.12	limits -.36	platform -.13	target -.23
2:0 월부	handling -.21	how_to -.16	internal -.28	known_issues -.23	none -.21	policy .1	script .11	target -.32
2:0 월에	handling -.21	how_to -.35	internal .32	known_issues -.41	limits -.55	none -.18	platform -.21	price -.37	script -.12	target .15
2:0 월요	limits -.2	none .26	policy -.17	target -.12
2:0 유지	internal -.24	limits -.2	none .16	policy -.22	price .17
2:0 으로	how_to -.2	internal .2	limits -.21	none -.21	price -.21	target -.21
2:0 은	contact -.26	handling -.12	how_to -.18	known_issues -.16	none .18	platform -.27	policy -.15	price -.4	target -.29
2:0 을	handling -.15	how_to .2	known_issues -.12	limits -.11	none -.12	policy -.26	script -.12
2:0 이	handling -.13	how_to .17	internal -.19	limits -.19	none -.23	policy -.24	price -.23	target .18
2:0 이라	internal .21	limits -.19	policy -.2	price -.13
2:0 이며	how_to -.11	internal -.24	limits -.28	platform -.13	policy -.23	price .24	target -.2
2:0 이상	contact -.19	handling -.22	how_to -.36	known_issues -.23	limits -.1	none -.28	platform .31	policy -.27	price -.27
2:0 이하	handling -.13	how_to -.14	internal -.32	known_issues .14	limits -.33	none -.18	policy -.21	price -.21	target .19
2:0 이후	how_to -.12	internal -.28	known_issues -.31	limits -.45	none -.39	policy .26
2:0 인	handling -.19	how_to .1	internal -.37	known_issues -.16	limits .14	none -.41	platform -.2	policy -.48	script -.11
2:0 인당	none -.25	policy -.26	price .24	target -.16
2:0 일	contact -.52	handling -.11	internal -.35	known_issues -.2	limits -.21	platform -.3	target -.15
2:0 일간	handling -.12	internal -.15	known_issues -.24	limits -.29	none -.23	policy .22	price -.21	script -.13	target -.24
2:0 일까	handling -.26	how_to -.27	internal -.38	known_issues -.3	limits -.25	platform -.28	policy .16	target -.4
2:0 일로	how_to -.17	internal -.38	limits -.1	none -.22	policy .3	price -.23	script -.2	target -.16
2:0 일부	handling -.24	how_to -.32	internal -.42	known_issues -.24	limits -.47	none .14	platform -.23	price -.16	target .16
2:0 일에	how_to -.31	known_issues -.32	limits -.14	none -.15	platform -.12	policy .18	script -.21
2:0 일은	handling -.11	limits -.3	none .26	platform -.13	policy -.33	script -.13	target -.19
2:0 일이	handling -.21	how_to -.1	internal -.17	known_issues -.13	price -.29	script -.11	target -.19
2:0 일입	internal -.21	none -.25	policy .33	price -.27	script -.13	target -.17
2:0 일자	internal -.11	limits -.12	none .18	policy -.12	price -.1	target -.16
2:0 일치	handling -.12	how_to -.13	internal .15	known_issues -.16	none -.22	policy -.21	price -.11	target -.22
2:0 입니	contact .22	handling -.19	how_to .12	known_issues -.17	limits -.32	none -.21	platform -.2	policy -.41	script -.27	target -.23
2:0 자	contact -.1	limits .13	none -.16	policy -.16	target -.12
2:0 자리	contact -.14	handling .14	internal -.3	known_issues -.2	platform -.12	price -.27	script -.18	target -.33
2:0 장	contact -.26	how_to -.11	internal -.38	known_issues -.31	limits .19	none -.4	platform -.26	price .14	target -.41
2:0 적립	internal -.18	limits -.18	target -.11
2:0 적용	internal -.1	none .26	policy -.21	price -.1	target -.12
2:0 점	how_to -.17	limits -.39	none -.26	platform .13	policy -.24	price -.2
2:0 점검	internal -.17	known_issues -.12	limits -.17	none -.12	policy .18
2:0 정오	policy .12
2:0 종	contact -.19	handling -.24	internal -.45	known_issues -.25	platform -.36	price -.31	script -.1
2:0 종은	internal -.15	known_issues -.12	platform -.1	price -.16	target -.13
2:0 종이	how_to -.22	internal -.28	limits .21	none -.26	platform -.11	policy -.29	price -.21
2:0 주	handling -.26	how_to .14	internal -.48	known_issues -.17	platform -.24	policy -.46	target .13
2:0 주차	internal -.17	limits -.2	none .16	policy -.15
2:0 차	contact -.19	handling -.24	how_to .11	internal -.19	known_issues -.25	limits -.51	platform -.28	price -.45	script -.2	target .15
2:0 천	contact -.23	handling -.37	how_to -.38	internal .16	known_issues -.19	none -.36	platform -.34	policy -.11	price .22	script -.3	target -.15
2:0 천만	handling -.22	how_to -.2	internal .16	limits -.13	none -.31	platform -.24	policy -.29	price .13	script -.1	target -.12
2:0 천원	how_to -.22	limits -.4	platform -.11	policy -.24	price .14	target -.31
2:0 초	contact -.25	handling -.25	internal -.13	known_issues -.3	limits -.34	platform -.25	price -.19	script .14	target .12
2:0 층	contact -.22	how_to .24	internal -.18	known_issues .12	limits -.51	none -.43	platform -.35	policy -.33	script -.22	target .11
2:0 칸	how_to -.23	internal -.21	known_issues -.18	limits .16	none -.29	policy .11	price -.28	target -.25
2:0 토	contact -.11	handling -.22	how_to -.2	internal -.33	known_issues -.17	limits -.39	none -.27	platform -.21	policy .37	price -.24	script -.12	target -.28
2:0 통	how_to .22	internal -.22	limits -.14	none -.15	policy -.11	price -.17
2:0 팀	contact .12	how_to -.11	internal -.2	known_issues -.11	limits .14	none -.24	platform -.11	policy -.24	price -.21	target -.22
2:0 학년	contact -.18	handling -.11	how_to -.19	internal -.31	known_issues -.1	limits -.32	none -.36	platform -.11	policy -.33	target .36
2:0 할인	handling -.12	internal -.36	limits -.28	none -.42	policy -.48	price .24	target .13
2:0 호	contact -.22	handling -.17	how_to -.27	internal -.14	known_issues -.1	limits -.29	none .11	platform -.15	policy .16	price -.26	target -.26
2:0 호차	internal -.15	limits -.19	policy -.14	price .16	target -.1
2:0 화	contact -.27	handling -.23	how_to -.27	internal -.49	known_issues -.33	none .48	policy -.79	price -.23	script -.13	target -.57
2:0 화요	none .28	policy -.19	target -.25
2:0 회	contact -.37	none -.21	platform -.39	target -.15
2:0 회까	handling -.11	internal -.31	limits .19	none -.31	policy -.33	price .18	target -.22
2:0 회로	handling -.13	how_to -.16	known_issues -.13	policy -.23	price -.23	script .12
2:0 회선	handling -.2	how_to -.11	none -.12	platform -.12	target -.21
2:a 0	contact -.11	handling -.16	how_to -.25	known_issues -.12	none -.23	platform .18	policy -.36	target -.28
2:a cu	how_to -.31	internal -.19	known_issues -.3	limits -.15	none .21	policy -.23	script -.1
2:a da	handling -.27	how_to -.24	internal -.3	known_issues -.17	limits .22	policy -.32	target -.15
2:a m	handling -.17	internal -.16	known_issues -.21	limits -.31	platform -.15	policy -.25	price -.21	target .21
2:a mo	contact -.1	handling -.16	how_to -.27	known_issues -.19	limits .2	none -.31	platform -.1	policy -.29	target -.3
2:a re	handling -.26	how_to -.16	internal .17	known_issues -.2	limits -.22	none -.27	script -.11	target -.1
2:a ti	how_to -.15	known_issues -.16	limits .14	none -.13	policy -.13
2:a we	handling -.19	none .31	policy -.24
2:ab 0	handling -.13	how_to .15	internal -.15	limits -.24	target -.18
2:ac se	handling .13	how_to -.25	internal -.32	known_issues -.14	limits -.23	none -.11	policy -.19	target .11
2:af 0	handling -.19	how_to -.24	internal -.22	known_issues -.19	limits -.14	none -.39	policy .31	price -.14	script -.11
2:af th	handling -.17	how_to .12	internal -.23	limits -.2	none -.2	policy -.23	price .2
2:ai tr	how_to -.21	internal .12	known_issues -.21	limits .12	none -.27	platform -.14	policy -.17	target -.18
2:ai 가	how_to .18	internal -.27	known_issues -.22	limits -.24	none -.22	policy -.24	price -.11
2:al pa	handling -.15	how_to -.12	internal -.19	known_issues -.14	limits -.1	none -.17	platform -.12	policy -.21	price -.19	script -.1	target .23
2:am ks	internal -.13	limits -.16	none .27	target -.3
2:an ab	handling .17	how_to -.24	internal -.21	known_issues -.1	none -.29	platform -.12	policy -.25	price -.12	target .21
2:an bu	handling -.11	internal -.11	limits -.17	none -.14	policy -.23	target .2
2:an co	handling -.22	how_to -.13	internal -.31	limits .17	none -.23	price -.11
2:an em	handling -.3	how_to .18	internal -.22	known_issues -.17	none -.13	platform -.12	target -.14
2:an se	handling .17	how_to -.2	internal -.16	limits -.15	none -.12	platform -.1	policy -.14
2:an th	handling -.42	known_issues -.14	limits -.32	platform -.17	target -.27
2:an we	how_to -.15	internal .17	limits -.21	none -.19	platform -.12	policy .11	script -.15
2:ar 0	contact -.12	handling -.15	how_to .22	internal .16	known_issues -.11	limits -.23	none -.33	platform -.12	policy -.19	price -.19	script -.11	target -.22
2:ar no	handling -.16	internal -.18	known_issues .11	limits .12	none -.21	policy -.29	target -.18
2:as a	handling -.32	how_to -.21	limits -.15	script -.11
2:as fo	handling .11	known_issues -.11	none -.22	policy -.11
2:as th	how_to -.23	known_issues .12	platform -.16	policy -.22
2:as wh	how_to -.12	internal -.13	known_issues -.2	policy -.17
2:at 0	handling -.25	how_to -.38	known_issues -.3	limits -.46	none .21	platform -.2	policy -.45	target -.31
2:at 출금	internal -.13	none .18	price -.12
2:au lo	handling -.16	how_to .19	internal -.27	none -.15	policy -.25	price -.13	target -.14
2:bo in	handling -.22	how_to -.17	limits .16	none -.12	policy -.25	price -.12	target .17
2:bu da	handling -.12	internal -.12	none -.17	policy .11	target -.2
2:bu in	handling -.14	internal -.14	none -.14	policy .13
2:ca t	how_to -.1	known_issues -.23	none -.24	script -.21	target -.12
2:ch 0	how_to -.17	known_issues -.17	limits -.24	none -.17	platform .14	policy .13	price -.15	target -.22
2:co 0	handling -.13	how_to -.13	internal .32	known_issues -.13	policy -.23	price -.27	target -.23
2:co ar	handling -.13	none -.2
2:co fr	handling -.18	how_to -.12	internal -.21	known_issues .11	limits -.18	policy -.19	script -.14
2:cu as	known_issues -.2	none .15	policy -.15
2:d 0	handling -.15	how_to -.19	internal -.41	known_issues -.21	limits -.29	none .2	platform -.18	policy -.19	target -.23
2:da an	internal -.17	limits -.2	none .16
2:da ex	contact -.23	handling -.16	internal .16	limits -.24	none -.1	platform -.13	policy -.32	price -.1
2:de 0	contact -.22	handling -.19	how_to .15	internal -.23	known_issues -.19	limits -.23	none .13	platform -.37	policy -.39	price -.26	script .19	target -.26
2:de wi	handling -.11	none .11	platform -.2
2:di af	handling -.14	how_to -.17	internal -.14	known_issues -.14	none -.21	policy .14
2:do no	handling .22	internal -.11	limits -.13	none -.18	policy -.17
2:do t	contact -.16	how_to -.46	internal .15	known_issues -.26	none -.14	platform -.22	policy -.28	price -.12	script -.33	target -.28
2:ex af	limits -.22	none -.17	policy .25
2:ex ch	handling -.25	how_to -.15	internal -.19	known_issues -.13	limits -.23	none -.16	platform -.11	policy -.25	price .24	target -.11
2:ex co	contact -.23	handling -.14	how_to -.25	internal -.18	none .21	policy -.14	target -.17
2:fe 0	how_to -.17	internal -.27	known_issues -.21	limits -.24	platform -.26	target -.18
2:fo a	handling -.25	how_to -.19	limits -.17	none -.21	policy .11	script -.12	target -.13
2:fo an	handling -.21	internal .12	platform -.18
2:fo in	handling -.26	how_to -.29	internal -.18	known_issues -.16	limits -.19	none -.11	platform .13
2:fo pa	internal -.23	known_issues -.1	limits -.22	none .25	policy -.15	target -.19
2:fo th	handling -.17	internal -.17	limits -.3	platform -.24	price .15	script -.24	target -.22
2:fr 0	handling -.14	internal -.25	price .14	target -.12
2:fr th	how_to .2	internal -.32	limits -.28	none -.13	platform -.21	policy -.43	price -.28	script -.15
2:g 0	limits -.1	none -.17	policy -.15	price .19
2:g 라이	contact -.13	internal -.15	limits -.14	none .27	platform -.19	policy -.21	price -.26	target -.18
2:ge an	handling -.26	how_to .1	internal -.21	known_issues -.14	none -.11
2:go li	handling -.14	how_to -.1	internal -.24	limits -.11	none .25	policy -.21	price -.13	target -.11
2:go ou	handling -.15	internal -.11	known_issues -.14	limits -.24	none .23	policy -.17
2:go to	handling .14	internal -.11	known_issues -.11	none -.22	policy -.19	target -.19
2:go wo	contact -.13	handling -.24	how_to -.25	internal -.26	known_issues -.23	none -.25	platform .26	policy -.26	target -.27
2:ha 0	contact -.12	handling -.16	how_to -.22	internal .16	known_issues -.16	limits -.26	none -.24	platform -.19	policy .13	price -.15	target -.17
2:he up	handling -.26	how_to -.26	internal -.23	known_issues -.3	limits -.27	platform -.17	policy .17	price -.12	target -.14
2:hi te	contact -.16	handling -.22	how_to .14	known_issues -.18	limits -.46	none -.17	platform -.22	policy .13	price -.29	script -.17	target -.42
2:if a	contact -.19	handling .16	internal -.36	limits -.36	platform -.23	policy -.4	price -.22	script -.26	target -.26
2:if so	how_to -.17	internal -.18	known_issues -.17	limits -.14	policy -.2
2:if th	handling .27	how_to -.28	known_issues -.23	limits -.19	none -.31	platform -.1	policy -.22	price -.18	target -.12
2:in 0	known_issues -.24	limits -.29	none .2
2:in an	how_to .13	target -.15
2:in in	handling -.17	how_to -.15	internal -.25	known_issues -.21	limits -.14	none -.28	platform -.14	policy -.2	price .35	script -.18	target -.33
2:in on	internal -.12	known_issues -.13	platform -.18	policy -.16	price -.14	target -.2
2:in re	handling -.14	limits -.19	none -.18	policy -.15
2:in se	handling .11	known_issues -.18	none -.14	policy -.23	target -.14
2:in sh	handling -.17	how_to -.18	limits -.14	none -.17	policy -.24	price -.12	script -.17	target .14
2:in th	handling -.5	how_to -.21	limits -.35	policy -.45	price .16	script -.35	target -.37
2:io 0	internal -.12	limits -.12	none -.12	platform .15
2:io 는	handling -.1	how_to -.12	internal -.23	none -.28	platform .28	policy -.14	price -.11
2:is 0	how_to -.13	internal .14	policy -.19
2:is no	how_to -.18	internal -.17	known_issues -.22	limits -.32	policy .16	price -.2	target -.31
2:it on	handling .22	how_to .17	internal -.25	known_issues -.11	limits -.27	none -.29	platform -.12	policy -.27	price -.13	target -.26
2:it s	how_to .15	internal -.22	known_issues -.13	limits -.15	none -.26	price .14	script -.15	target .12
2:it to	handling -.24	limits -.15	none .15	policy -.12	target -.14
2:it wi	how_to -.23	internal -.19	known_issues -.22	limits -.15	none .19	policy -.24	target -.15
2:ja 0	handling -.3	how_to .16	internal -.34	known_issues -.27	limits -.44	platform -.29	policy -.11	price .13	script -.15	target -.29
2:ju 0	internal -.16	limits -.12	policy -.12	price .16
2:ke th	how_to -.17	known_issues -.19	limits -.14	policy .12	script -.11	target -.13
2:kg 0	internal -.19	limits -.3	none -.18	platform -.1	policy -.19	price .27	target -.28
2:kg 이하	internal -.19	none -.18	policy -.19	price -.22	target .16
2:km 이내	how_to -.27	internal -.25	limits -.26	none -.22	platform -.1	policy .26	target -.18
2:km 이하	internal -.21	limits -.19	policy -.22	price .2
2:l 0	internal -.1	limits .16	none -.19	platform -.12	policy -.15	target -.13
2:li an	handling -.21	internal -.24	limits -.18	none .26	policy -.18	target -.12
2:lo a	contact -.14	handling -.24	how_to -.25	internal -.28	known_issues .17	limits .17	none -.16	platform -.13	policy -.25	price -.19	target -.26
2:lo ex	handling -.16	how_to .19	internal -.27	none -.15	policy -.25	price -.13	target -.14
2:lo th	how_to -.17	internal -.21	known_issues .15	none -.23	policy -.21	price -.13	script -.18
2:ma 0	known_issues -.19
2:mo 0	handling -.13	how_to -.2	limits -.32	none .14	platform -.14	policy -.22	price -.19	target -.2
2:mo an	handling -.13	how_to -.12	internal .1	limits -.29	policy -.15	price .13
2:mo fr	handling -.13	how_to -.2	internal -.16	limits -.19	none .22	policy -.17	target -.11
2:mo to	limits -.1
2:mo we	handling -.17	how_to -.17	internal -.22	none .17	script -.15
2:mu ci	handling .17	how_to -.12	internal -.11	limits -.12	none -.12	policy -.1
2:ne to	internal -.17	limits -.2	none .15
2:ne tu	handling -.19	how_to -.13	internal -.11	limits -.11	none .23	policy -.11
2:no 0	contact -.1	handling -.21	internal -.23	limits -.36	platform -.25	policy .24	price -.27	target -.23
2:no ex	handling -.28	how_to -.33	known_issues -.15	limits -.35	none -.2	platform -.15	policy .17	price .23	target -.17
2:no pr	handling .16	internal -.13	none -.14	policy -.21	target -.13
2:no sh	internal -.16
2:oc 0	handling -.16	how_to -.19	internal -.17	limits -.19	none .24	platform -.1	policy -.19	target -.12
2:of th	handling -.28	how_to -.25	none -.3	policy -.33	script .15	target -.23
2:on an	handling .12	internal -.17	limits -.23	none -.14	policy -.21	script .11	target -.14
2:on bu	how_to -.2	known_issues -.22	limits .19	none -.21	platform -.1	policy -.27	price -.2	script -.21	target -.27
2:on de	internal -.28	limits -.17	platform -.2	policy -.22	price -.19	script .22	target -.21
2:on fr	handling .14	how_to -.18	internal .15	known_issues -.18	limits -.12	none -.14	policy -.23	script -.12	target -.12
2:on in	handling .11	how_to .16	internal -.17	known_issues -.16	limits -.18	none -.13	platform -.11	policy -.24	price -.16	target -.2
2:on mo	handling -.24	how_to -.31	internal -.22	known_issues -.16	limits -.22	none .31	platform -.15	policy -.16	script -.17	target -.14
2:on th	handling -.19	how_to .14	internal -.38	known_issues -.29	limits -.42	none .23	platform -.25	policy -.44	price -.23
2:on we	handling .13	internal -.15	limits -.13	none -.19	platform .12	policy -.22	target -.1
2:op a	how_to .19	internal -.18	known_issues -.26	limits -.17	none -.23	platform -.11	policy -.24	target -.11
2:op in	handling -.23	how_to -.24	internal -.2	known_issues .18	none -.25	policy -.16	script -.11
2:op th	known_issues -.14	none -.22
2:ow 0	contact -.12	handling -.15	how_to -.17	internal -.21	known_issues -.23	limits -.26	none .23	platform -.11	target -.24
2:pa pl	handling -.19	how_to -.14	internal -.31	known_issues -.18	limits -.25	platform -.16	policy -.28	price -.2	script -.17	target .21
2:pa th	handling -.15	internal -.1	none -.1	policy -.14	script .13
2:pc 만	how_to -.11	limits -.21	none -.11	platform .18
2:pd 로	handling -.12	internal -.12	known_issues -.1	none -.14	policy .12
2:pe 0	handling -.1	internal -.16	limits .14	none -.11	policy -.18	price .12
2:pe ca	how_to -.23	internal .14	known_issues -.26	limits .13	none -.24	policy -.25	price -.23	target -.1
2:pe fi	internal -.12	known_issues -.11	limits .14	none -.1
2:pe se	handling -.11
2:pl do	how_to -.2	limits -.22	script -.13	target -.17
2:pl on	handling .15	internal -.25	limits -.2	platform -.14	policy -.11	script -.11
2:pr an	handling -.2	internal -.2	limits -.24	none -.18	policy .18	target .11
2:pr th	handling .19	limits -.13	none -.21	policy -.22
2:pu th	how_to -.19	internal .17	limits -.15	none -.13	policy -.12	price -.16	script -.23	target -.1
2:q 0	handling -.12	internal .13	known_issues .12	limits -.13	none -.21	platform .12	policy -.25	price -.12	target -.16
2:qa 0	contact -.22	handling -.16	how_to -.17	internal .29	known_issues -.14	limits -.27	none -.27	platform -.13	policy -.21	price -.22	target -.18
2:qr 을	handling -.19	how_to .25	policy -.18
2:ra 0	contact -.18	handling -.14	internal .3	limits -.15	none -.3	platform -.15	policy -.2	price -.22	target -.18
2:re 0	handling -.2	how_to -.16	none -.19	target -.21
2:re a	handling -.21	how_to -.15	internal -.21	known_issues -.1	limits -.15	policy -.18	price .17
2:re go	handling -.15	internal -.11	limits -.19	none .2	policy -.14
2:re in	handling -.28	how_to -.19	limits -.21	none -.23	policy .21	price -.11	script -.15	target -.19
2:re is	internal -.22	limits -.11	none .33	policy -.22	price -.18
2:re no	handling -.37	how_to -.26	internal -.28	known_issues -.16	limits .2	none .16	platform -.13	policy -.31	price -.11	target -.21
2:re on	handling .13	how_to .18	internal -.24	known_issues -.19	limits -.28	none -.27	policy .1	price -.12	target -.27
2:re re	how_to -.19	internal -.21	known_issues -.11	limits -.12	platform -.17	script -.13	target -.11
2:re th	how_to .13	internal -.25	limits -.25	none -.27	platform -.25	price -.12	script -.19	target -.26
2:ro pe	internal -.12	known_issues -.11	limits .14	none -.1
2:s 0	contact -.22	handling -.12	how_to -.13	internal -.31	known_issues -.29	limits -.28	none -.27	platform .21	policy -.28	price .26	script .1	target -.36
2:sa ca	handling -.19	how_to .19	internal -.18	known_issues -.22	limits -.15	none .15	policy -.23	price -.15	script -.12	target -.1
2:se on	handling .15	internal -.18	limits -.22	none -.14	policy -.23	price .11	target .13
2:se re	internal -.3	known_issues -.18	limits .2	platform -.13	policy -.36	price -.21	script -.11
2:se se	handling -.15	how_to .17	internal -.27	limits -.3	platform -.16	policy -.23	price -.18	target .11
2:se th	handling .18	how_to -.22	internal -.17	limits -.14	none -.1	target -.18
2:sh ca	handling -.12	how_to -.19	internal -.24	known_issues -.22	limits -.18	none .25	policy -.16	script -.1	target -.12
2:sh in	handling -.23	how_to -.34	internal -.34	limits -.21	platform -.13	policy -.29	price -.26	script .18	target .12
2:sh th	handling -.16	how_to .11	internal -.18	known_issues .16	limits -.1	none -.19	platform -.13	policy -.32	price -.14	script -.15	target -.14
2:sh up	handling -.13	how_to -.17	internal -.22	known_issues .16	none -.24	platform -.14	policy .12	target -.19
2:so as	how_to -.24	internal -.16	known_issues -.22	policy -.26
2:so pl	handling -.28	how_to -.1	limits -.15	none .12	target -.12
2:ss 강제	how_to .2	limits -.18	none -.19	policy -.19	target -.11
2:st at	handling -.17	how_to -.24	internal -.26	known_issues -.14	platform -.13	policy -.23	target -.17
2:st ex	contact .1	handling -.15	how_to -.2	internal -.16	limits -.17	none .15
2:t 0	handling -.14	how_to -.15	internal -.35	known_issues -.12	platform .31	policy -.3	price -.28	target -.26
2:t be	handling -.19	internal -.21	known_issues -.19	none .19	script -.15
2:t me	handling -.19	internal .26	none -.28
2:te sc	handling .14	how_to -.1	internal -.22	limits -.13	policy -.25	script -.1	target -.16
2:th 0	handling -.34	how_to .19	internal -.24	platform -.21	policy -.36	script -.18	target -.25
2:th ap	how_to -.13	limits -.14	none -.21	platform .16	policy -.16	price -.12	script -.13	target -.25
2:th ba	handling .13	how_to -.21	internal -.22	known_issues -.11	limits -.17	none .13	policy -.17	target -.14
2:th bo	handling -.38	how_to -.11	internal -.23	known_issues -.22	limits .12	none -.23	platform -.25	policy .14	price -.18	target -.28
2:th br	handling -.21	how_to .12	internal -.26	known_issues -.19	none .14	platform .12	policy -.19
2:th ca	how_to -.29	internal .12	none -.12	policy -.29	script -.15
2:th co	how_to -.4	limits -.26	none .11	platform -.14	policy -.31	script -.24	target -.28
2:th da	handling -.22	how_to .15	internal -.26	known_issues -.19	limits -.23	none -.29	policy .16	target -.11
2:th fi	how_to -.31	limits -.23	none -.31	platform -.14	price .11	target -.25
2:th in	handling -.24	how_to .13	none -.22	policy -.18	price .1
2:th is	how_to -.21	known_issues -.15	limits -.31	none .15	platform -.12	policy -.3	price -.22	script -.19	target -.14
2:th it	handling -.28	internal -.26	known_issues -.12	limits .18	none -.31	policy -.25	script -.1	target -.14
2:th la	how_to -.15	known_issues .15	none -.12	platform -.17	policy -.17
2:th li	handling -.17	internal -.15	known_issues -.25	limits -.18	none -.22	price -.12
2:th lo	how_to -.2	known_issues -.28	policy -.21	price -.19	script -.17	target -.11
2:th ma	handling -.25	how_to -.15	limits -.22	policy -.17	price .11
2:th ne	handling -.27	internal -.12	known_issues -.22	limits -.25	platform -.1	policy .23	script -.19
2:th ol	handling -.26	how_to -.28	internal -.17	known_issues .17	limits -.13	none -.24	platform -.15	policy .18	price -.16	script -.19	target -.18
2:th or	handling .13	internal -.12	known_issues -.12	limits -.11	none -.29	policy .11
2:th pa	handling .11	how_to -.18	internal .19	known_issues -.17	limits -.11	none -.24	policy -.18	price -.11	script -.15	target -.12
2:th pl	internal -.16	known_issues -.22	limits -.12	none -.25	platform -.13	policy -.2	price .17	script -.22	target -.21
2:th re	how_to -.14	internal .12	limits -.14	none -.11	policy -.22	script -.11
2:th sa	handling -.16	how_to .13	internal -.15	known_issues -.16	limits -.1	target -.11
2:th th	how_to -.18	limits -.11	none -.25	policy -.25	script -.14
2:th to	handling .15	internal -.12	limits -.3	none -.4	platform -.21
2:th we	handling -.27	how_to -.35	internal -.21	known_issues -.18	limits -.19	none .11	platform .2	policy -.29	price -.12	script -.17	target -.13
2:ti 0	contact -.27	handling .15	how_to .11	internal .14	known_issues -.16	limits -.23	none -.23	policy -.28	price -.2
2:to 0	contact -.11	handling .15	internal -.3	known_issues .14	none -.37	price -.34	target .13
2:to an	handling -.21	internal -.15	limits .17	platform -.2	policy -.26	target -.25
2:to de	handling -.1	limits -.13	platform -.14
2:to my	how_to -.12	internal -.13	limits -.18	none .21	policy -.11	target -.11
2:to re	how_to -.25	internal -.18	known_issues -.18	limits -.12	none .11
2:to th	handling .11	how_to -.17	known_issues -.17	limits -.25	none -.26	platform -.11	price -.13	script -.19	target -.28
2:tu 0	internal -.12	known_issues -.12	limits -.12	none .19	policy -.14
2:ty in	how_to .14	target -.16
2:un 0	handling -.1	internal -.23	known_issues -.14	none -.13	price .19
2:un th	handling -.19	internal .11	limits -.11	none -.11	policy -.12	script -.12
2:un yo	handling -.13	how_to -.19	known_issues .1	none -.18
2:up on	handling -.22	how_to -.23	internal -.13	known_issues -.12	limits -.22	none -.15	platform -.11	policy .25	target -.11
2:up to	contact -.11	handling .19	internal -.37	known_issues .11	none -.38	platform -.19	policy -.23	price -.32
2:us 0	internal .11	limits -.24	policy -.3
2:us to	handling -.24	how_to -.22	internal .19	known_issues -.2	limits -.13	none -.17
2:v 0	contact -.45	how_to .12	internal -.33	known_issues -.1	limits -.11	none .18	platform -.4	price -.39	script -.31	target -.52
2:wa 0	contact -.16	internal .14	limits -.13	none -.18	policy -.2	price -.18	target -.12
2:we 0	internal -.23	none .22	policy -.15
2:we ca	handling .19	how_to -.16	limits -.19	none -.23	platform -.12	policy -.19	script -.16
2:we of	handling -.15	how_to -.17	known_issues -.11	none .24	policy -.29	script -.16	target -.12
2:we on	handling -.2	how_to -.12	internal .1	known_issues -.12	limits -.22	none -.29	platform .26	policy -.19	script -.17	target -.22
2:we re	handling -.56	how_to -.42	known_issues -.22	limits -.23	none .32	platform -.23	price -.18	script -.47	target -.19
2:wh th	known_issues -.31	limits -.16	none .1	platform -.11	policy -.29	script -.24	target -.16
2:wi 0	contact -.15	handling -.15	how_to -.26	limits -.28	platform .12	price -.28	script -.11	target -.37
2:wi a	handling -.24	how_to -.18	known_issues -.16	limits -.16	none -.21	policy -.2	target .21
2:wi an	handling -.15	how_to -.16	limits -.13	none -.13	policy .1
2:wo t	handling -.19	how_to -.18	internal -.29	none .23	platform -.18	policy -.13	script -.14
2:wp 0	contact -.2	handling -.22	how_to -.21	internal -.3	known_issues -.17	limits -.37	platform -.25	policy -.37	price -.26	script -.13	target .33
2:x 0	handling -.11	how_to -.17	internal -.28	limits .31	none -.28	policy -.31	price .16	target -.17
2:x 지원	internal -.12	none .25	platform -.19	policy -.11	target -.12
2:가 0	handling -.18	how_to -.13	internal .23	limits -.19	none -.18	policy -.14	price -.14	target -.11
2:가 아니	handling -.11	how_to -.13	internal -.31	limits -.35	none -.29	price .31	target -.17
2:가격 0	contact -.14	internal -.24	limits -.13	none -.33	platform -.11	policy -.17	price .31
2:가능 여부	known_issues -.1	limits .14	none -.12	policy -.23	target -.12
2:가을 재즈	how_to -.13	internal -.13	policy -.16	price -.13	target -.14
2:가입 0	limits .11	none -.23	platform -.12	price -.14
2:가입 고객	limits -.18	none -.13	script -.1
2:가입 후	how_to -.1	limits -.16
2:가족 0	handling -.14	how_to .19	internal -.15	limits -.17	none -.16	policy -.17	price -.16	target -.12
2:간병 사용	how_to -.13	policy -.14	target -.16
2:간편 0	handling -.16	how_to .11	internal -.12	limits -.21	none .2	policy -.27	target -.17
2:간편 재주	none .16	policy -.11
2:같은 날	internal -.17	limits -.33	none .19	price -.11	target -.15
2:같은 시간	how_to -.2	internal .1	known_issues -.13	none .36	platform -.19	policy -.51	price -.21	target -.28
2:같이 들어	how_to -.2	internal -.12	known_issues -.21	limits .13	none .11	target -.17
2:개 0	how_to .13	internal -.3	known_issues -.11	limits -.3	none -.31	platform -.15	price .15	target -.29
2:개 단지	how_to -.14	limits -.24	none -.24	platform -.18	policy -.27	price -.15	target .26
2:개 중	handling -.13	how_to .11	internal .13	limits -.11	none -.1	platform -.1	policy -.22	script .14	target -.17
2:개 지점	how_to -.1	internal .1	limits -.2	none -.17	platform -.12	policy -.17	price -.14	target .17
2:개당 0	handling -.12	how_to -.1	internal -.24	policy .21	price -.18
2:개시 0	none .18	policy -.11	price -.19
2:개시 알림	none .22
2:개월 0	how_to -.11	internal -.3	limits .22	none -.28	script -.11	target -.25
2:개월 뒤	internal .15	limits -.23	none -.2	price -.29	target -.29
2:개월 미만	handling -.16	internal -.24	none -.15	policy -.29	price .11	target .12
2:개월 안에	handling -.12	how_to -.2	internal -.22	limits .11	none -.14	price -.2
2:개월 이상	limits .14	policy -.16	price -.11
2:개인 고객	internal -.12	limits -.12	target .19
2:개정 0	none .18	policy -.15
2:개편 0	none .23
2:갤럭 s	known_issues -.15	limits -.13	none -.13	platform .22	price -.1	target -.18
2:갱신 때	handling -.13	internal -.2	known_issues -.1	limits -.22	none -.21	target .11
2:거 0	internal -.16	none .25	policy -.19	target -.15
2:건당 0	contact -.22	handling -.24	how_to -.27	internal .12	limits -.11	none .2	platform -.11	policy -.47	price -.11	script -.12	target -.24
2:건은 0	handling -.2	internal -.21	limits .16	none -.19	price -.21	script -.1
2:건이 한계	handling -.1	how_to -.1	internal .23	limits -.23	none -.13
2:걸 수	how_to -.13	internal -.11	known_issues -.14	none .17	script -.11
2:검사 0	contact -.18	handling -.13	how_to -.21	internal -.28	known_issues -.17	limits -.26	none .32	platform -.17	policy -.23	price -.26
2:검사 결과	how_to .15	internal -.18	known_issues -.23	none .16	policy -.12
2:것 같아	handling -.12	none .14
2:것 같으	how_to -.11	internal .17	known_issues -.12	none -.19	policy -.15
2:것 하나	handling -.18	how_to -.12	internal -.12	none .23	policy -.2	target -.18
2:결제 0	how_to -.12	internal -.24	policy .17	target -.24
2:결제 분은	internal -.14	policy .16	price -.13
2:결제 주문	limits -.2	none -.24	policy .14	price -.14	target .11
2:결제 후	known_issues .1	policy .12
2:경쟁 0	internal .13	none -.11
2:계약 0	how_to .18	internal .15	limits -.19	none -.19	policy -.21	price -.19	target -.21
2:계약 갱신	handling -.12	limits -.11	none -.14	target -.21
2:계약 해지	policy -.15	script -.1
2:계약 화주	handling -.2	how_to -.25	internal -.31	limits -.31	none -.24	platform -.12	policy -.24	price -.18	target .32
2:계정 0	limits .2	none -.15	policy -.17	price -.17	target -.14
2:계정 한	handling -.14	how_to -.17	internal -.24	known_issues -.11	limits .31	none -.21	policy -.19	price -.12	target -.26
2:계좌 0	internal -.21	none -.14	target -.24
2:계획 없음	how_to -.11	internal -.24	limits -.35	none .29	platform -.25	price -.29	target -.18
2:고객 0	contact .33	how_to -.19	internal -.34	known_issues -.19	limits -.3	none -.18	platform -.15	policy .11	price -.28	script -.16	target -.23
2:고객 부담	internal -.15	none -.14	policy -.19	price .19
2:고객 안내	handling -.21	how_to -.21	internal -.15	none .22	policy -.19	script -.11	target -.13
2:고객 앱	contact -.1	handling -.26	internal -.12	none .14	policy -.21	price -.14	target -.12
2:고객 앱에	internal -.18	limits -.19	none -.11	policy .15	target -.12
2:고객 왜	handling -.14	none -.16	script .19
2:고객 응대	handling -.19	how_to -.11	internal -.16	none .24	script -.13
2:고객 직접	how_to -.17	internal -.14	none .22	policy -.22	target -.18
2:고르 됩니	handling -.22	internal -.19	known_issues .21	limits -.16	none -.26	policy -.4	script -.16	target -.12
2:고지 0	internal -.18	limits -.26	platform -.12	policy .16	target -.14
2:곳 중	how_to -.12	internal .25	known_issues -.1	limits -.37	none -.16	policy -.11	target -.26
2:곳은 0	how_to -.1	internal -.32	limits -.19	policy .17	target -.11
2:공고 0	internal -.21	known_issues -.16	limits -.26	none .31	platform -.16	policy -.3	price -.19	target -.13
2:공영 0	contact -.17	internal -.25	limits -.21	none -.21	platform -.14	policy -.23	price .16	target .11
2:관제 0	contact .2	internal -.19	known_issues -.13	limits -.19	none -.21	policy -.15	price -.21
2:구 누리	how_to .16	none -.14	policy -.14
2:구독 0	internal -.2	limits -.2	policy -.23
2:구매 0	how_to -.12	internal -.23	limits -.23	none -.11	policy .16	price -.22	target .17
2:국가 0	internal -.2	limits -.18	none -.12	policy .2	price -.18	target -.16
2:그 다음	internal -.15	limits -.29	none .19	price -.21	target -.23
2:그 뒤로	handling -.19	internal -.29	known_issues -.16	limits -.33	none -.25	policy .16	price .11	script -.12	target -.14
2:그 뒤엔	handling -.16	how_to -.15	internal -.18	limits .2	none -.22	price -.21	target -.16
2:그 외	limits -.21	none -.34	platform .13	price .26	target -.15
2:그 이상	internal -.14	known_issues -.14	limits .14	none -.22	platform -.1	target -.11
2:그 자리	how_to -.24	internal -.2	known_issues -.25	limits -.26	none -.25	platform -.13	policy .27	price -.13	script -.11	target -.17
2:그 전에	handling -.2	how_to -.18	limits -.11	none -.22	policy .21	script -.11
2:그대 0	handling -.13	how_to -.21	limits .3	policy -.51	script -.14	target -.13
2:그대 쓰실	limits -.14	none -.11	policy .13	target -.15
2:그대 쓸	internal -.11	known_issues -.13	limits -.14	none -.29	policy .27	script -.14	target -.11
2:그래 안	contact -.2	handling .11	how_to -.11	internal -.22	known_issues -.24	limits .11	none -.31	policy -.25	script .13	target -.11
2:글자 크기	known_issues .12	none -.11	policy -.1
2:금 0	contact -.11	how_to -.14	internal -.25	known_issues -.15	limits .14	none .19	platform -.13	policy -.51	price -.4	script -.2
2:금 까지	limits -.28	policy .11	target -.1
2:금 오후	limits -.13	none .23	policy -.13
2:금 이	none .14
2:금액 0	handling -.22	how_to -.22	none -.22	platform -.11	target -.23
2:금요 0	how_to -.15	limits .14	policy -.26	target -.13
2:금욜 0	internal -.1	limits -.13	none .22	policy -.15
2:기간 0	handling -.17	how_to -.23	internal -.27	known_issues -.15	limits .13	none .28	policy -.27	price -.3	script -.19	target -.22
2:기다 분들	none .11
2:기본 0	internal -.2	limits -.19	none -.35	policy -.24	price .4	target -.15
2:기본 조정	internal -.14	none .28	policy -.22	price -.2	target -.11
2:기사 0	how_to -.18	internal .16	known_issues -.11	limits -.31	none -.2	policy .18	price -.11	target -.12
2:기존 0	contact -.1	handling -.12	internal -.37	limits -.23	policy .18	price -.13
2:기존 가입	handling -.11	how_to -.14	limits -.4	none -.25	policy .28	price -.11	script -.17
2:기준 0	internal -.17	limits .17	policy -.12	target -.29
2:기한 0	limits -.2	none -.31	policy .31	target -.17
2:길드 창고	handling -.27	how_to -.23	internal -.27	known_issues .26	limits -.37	platform -.15	policy -.35	price -.2	target -.28
2:김장 박스	internal -.18	none .21	policy -.14	price -.16
2:까지 철거	handling -.13	internal -.26	limits -.13	policy .18	target -.12
2:끌 수	known_issues -.15	limits -.11	none -.13	target -.15
2:끝 알림	limits .15	policy -.22	price -.12
2:나간 거	handling -.19	internal -.11	none .18	policy -.13
2:나머 0	handling -.1	how_to -.11	limits .11	platform -.27	policy -.44	target -.34
2:나이 0	how_to -.13	internal -.13	policy -.16	price -.13	target -.14
2:날 0	internal -.16	limits -.26	none .17	target -.11
2:날은 0	how_to -.28	internal -.27	known_issues -.11	limits -.19	policy .22
2:날짜 0	internal -.2	limits -.14	policy .1	price -.19
2:날짜 다시	none .16	policy -.13
2:날짜 미정	none .21	policy -.1
2:날짜 아직	internal -.2	limits -.23	none .22	policy -.16	target -.1
2:남은 기간	handling -.11	how_to -.11	internal -.17	known_issues -.14	none -.12	platform -.12	target -.11
2:남은 횟수	handling -.11	limits -.15	none -.14	policy .19	target -.11
2:낮 0	internal -.19	limits -.2	policy .11	price -.13	target -.18
2:내년 0	how_to -.22	known_issues -.12	limits -.43	none .2	platform -.11	policy -.21	price -.27	script -.17	target -.41
2:내년 첫	none .16
2:내려 수	how_to -.15	internal .1	known_issues -.23	limits -.25	none -.13	platform .17	target -.14
2:내선 0	contact .38	handling .27	how_to -.25	internal -.56	known_issues -.24	limits -.45	none -.55	platform -.34	policy -.36	price -.5	script -.2	target -.44
2:내일 0	none .29	policy -.29	price -.13
2:내일 오전	none .13
2:낼 수	how_to -.11	internal -.18	known_issues .19	none -.25	platform -.14	policy -.12	price -.19	script -.13	target -.26
2:네 자리	how_to .13	limits -.18	none -.16	script -.15
2:년 0	how_to -.27	internal -.36	known_issues -.21	platform -.37	policy -.44	script .19	target .12
2:년 넘은	how_to -.12	internal -.15	known_issues -.17	limits .29	none -.24	platform -.2	policy -.32	price -.15	target -.28
2:년 동안	internal -.18	limits -.23	none -.16	platform -.1	price -.16	target .15
2:년 이상	internal -.13	none -.18	policy .17	price -.14	target -.16
2:년 이후	how_to -.17	internal -.25	limits -.38	none -.27	platform .34	policy -.33	price -.18	script -.11
2:누르 0	how_to -.19	known_issues -.17	policy .18
2:누르 다음	how_to .24	known_issues -.1	policy -.19
2:누르 됩니	handling .15	how_to -.12
2:는 0	handling -.2	how_to -.18	limits .15	none -.3	platform .21	policy -.14	target -.42
2:는 그대	how_to -.12	internal -.2	known_issues -.11	limits -.18	price .17	script -.13	target -.25
2:는 심사	handling -.2	internal .13	none -.24	platform .16
2:니트 0	how_to -.14	internal -.18	limits -.22	price -.1	target -.2
2:다 0	internal -.11	limits .2	none .18	policy -.19	price -.22	target -.23
2:다 됩니	how_to -.25	limits -.15	none -.18	platform .21	policy -.11	target -.13
2:다다 주	none .14	policy -.11
2:다시 계산	handling -.16	how_to -.22	internal -.19	known_issues -.13	limits -.16	none -.26	policy -.21	price .23	script .13	target -.11
2:다시 말씀	handling -.14	internal -.12	none .2	policy -.18	script -.14
2:다시 올리	handling -.18	how_to -.21	internal -.26	known_issues .21	limits -.19	none .17	policy -.24	price -.11	script -.15
2:다시 확인	handling -.31	how_to -.14	internal -.29	known_issues .18	limits -.24	none -.19	policy .14	price -.11
2:다음 같이	handling -.13	none .21	policy -.17	script -.12	target -.21
2:다음 날	handling -.13	internal -.14	known_issues .13	limits -.36	none -.36	platform -.16	policy .15	price -.27	target -.24
2:다음 날부	handling -.12	how_to -.11	internal -.12	known_issues -.12	policy .2
2:다음 달	handling -.16	internal -.28	known_issues .15	limits -.42	policy -.19	price .16	target -.27
2:다음 달부	none -.14	price .11
2:다음 영업	handling -.1	how_to -.23	known_issues -.12	limits .14	none -.34	target -.15
2:다음 주	handling -.14	internal -.26	known_issues -.31	limits -.42	none .44	platform -.14	policy -.12	price -.25	target -.42
2:다음 주에	handling -.1
2:다이 0	contact -.25	handling -.19	how_to -.2	internal -.23	known_issues -.18	limits -.27	none -.25	platform -.15	policy -.17	price .29	script -.12	target -.22
2:단가 0	handling -.23	how_to -.25	internal .44	limits -.27	none -.26	platform -.13	policy -.34	price -.4	target -.14
2:단계 0	handling -.14	how_to .11	internal -.27	limits -.28	none -.23	platform -.12	policy .22	price -.21	target -.26
2:단체 0	contact .18	internal -.23	limits .15	none -.17	policy -.19	price -.19	target -.25
2:달 0	handling -.16	how_to -.35	internal -.3	known_issues -.23	price .19	target -.26
2:달라 요청	handling .14	internal -.12	none -.16
2:달에 0	internal -.15	limits .16
2:달에 두	how_to -.15	limits .2	none -.13	policy -.2
2:담당 매니	internal -.18	none -.11
2:담을 수	handling -.16	how_to .12	internal -.15	known_issues -.17	limits -.22	none .17	policy -.2	target -.12
2:답해 주세	none -.12
2:당 0	handling -.14	how_to -.21	known_issues -.11	limits .15	none -.29	platform -.21	policy -.4	target -.25
2:당일 0	handling -.14	how_to -.16	internal -.28	limits -.32	none -.17	price .18	script -.13
2:당일 취소	contact -.18	handling -.14	how_to -.24	internal .15	limits -.32	none -.17	policy .24	price -.29	script -.33	target -.15
2:당초 0	none .21	policy -.11
2:대 중	how_to -.18	known_issues -.12	none -.31	platform .18	policy -.2	target -.21
2:대기 0	handling -.13	how_to -.26	known_issues -.23	limits -.29	none -.22	policy .18	price -.2	script -.15	target .13
2:대리 0	contact -.26	internal .19	limits .1	none -.19	price -.13	target -.11
2:대리 방문	handling -.14	how_to .14	internal -.23	limits .12	none -.24	platform -.11	policy -.26	target -.36
2:대상 아님	contact -.11	handling .16	how_to -.24	internal -.38	known_issues -.27	limits .19	none -.4	platform -.23	price -.15	script -.17	target -.15
2:대여 0	contact -.16	handling -.11	internal -.27	limits -.26	none -.22	policy .27	price .17
2:더 나은	none -.14	script .12
2:데이 선물	handling .12	internal -.16	none -.18	policy -.12	price -.14
2:데이 요금	handling -.16	internal -.27	limits -.23	none .28	price -.23
2:도서 0	internal -.23	limits .29	none -.18	policy -.2	price -.28	target -.18
2:도착 후	how_to -.1	limits -.21	none .2	policy -.25	target -.14
2:돌려 않습	limits -.12	none -.13	policy .18	script -.13
2:동남 특가	internal -.1	none .22	price -.17
2:동의 않으	handling -.14	limits -.14	none -.1	policy .21	script -.12	target -.15
2:되돌 수	handling -.12	how_to -.27	internal -.17	known_issues -.21	limits -.12	none -.12	policy .2	price -.12	target -.17
2:두 가지	handling -.23	how_to -.19	internal -.28	known_issues -.15	limits .12	platform .11	policy -.39	price -.13	target -.29
2:두 개	known_issues -.12	limits -.29	none .34	policy -.31	price -.13	target -.28
2:두 건	internal -.17	limits -.21	none .27	policy -.16	price -.14	target -.15
2:두 곳	handling -.25	how_to -.18	internal .21	known_issues -.2	limits -.26	none -.33	platform -.12	policy -.22	price -.12	script -.12	target .2
2:두 곳이	how_to -.12	internal .22	limits -.11	none -.11	policy -.15
2:두 배로	handling -.13	how_to -.15	known_issues .16	limits -.22	none -.18	policy -.16	price -.16
2:두 번	contact -.19	handling .21	how_to -.33	known_issues -.23	none -.13	platform -.26	price -.35	script -.21
2:두 번까	handling -.17	how_to -.16	internal -.24	known_issues -.11	limits .2	none -.14	price -.21	target -.19
2:두 번째	how_to -.27	known_issues -.23	limits -.45	none -.15	platform -.19	price .16	target -.12
2:두 시간	handling -.24	how_to -.18	internal -.17	known_issues -.21	limits -.33	none -.19	policy .22	script -.14	target -.18
2:두 차례	internal .17	known_issues -.13	limits -.15	none -.19	script -.12
2:두레 위클	none .16
2:둘 다	handling -.25	how_to -.3	internal -.27	known_issues -.23	limits .15	platform .11	policy -.36	price -.25	script -.12	target .16
2:뒤 0	how_to -.18	internal .15	none -.15	policy -.17	price .14
2:뒤 지워	none -.12	policy .2
2:드려 죄송	handling -.15	internal -.22	limits -.11	none .26	policy -.13	price -.11	script -.11
2:드릴 수	none -.18
2:들어 수	handling -.21	how_to .17	internal -.2	known_issues -.17	limits .2	none -.24	platform -.13	policy -.36	price -.15	target -.27
2:등 0	contact -.1	how_to -.27	internal -.24	known_issues -.23	limits .21	none -.28	platform -.15	policy -.31	price -.17	script -.13	target .14
2:등급 개편	limits -.13	none .16	target -.17
2:등급 산정	handling -.2	how_to -.11	internal -.25	none .24	policy -.11	script -.11
2:디지 ot	how_to .18	limits .11	none -.13
2:따로 신청	none -.11	policy -.34	target .16
2:따른 조정	handling -.19	how_to -.15	internal -.19	known_issues -.1	none -.23	policy -.16	script .27
2:때 0	handling -.16	how_to .18	limits -.19	price -.15
2:때마 0	how_to .13	internal -.16	limits -.15	none -.12	price -.16
2:또는 결제	limits -.13	policy .21	price -.2	target -.19
2:라고 말씀	handling -.25	policy -.16	script .13
2:라고 해주	handling -.14	internal -.14	none -.16	script .2
2:라이 0	contact -.13	internal -.17	limits -.18	none .16	platform -.19	policy -.23	target -.2
2:레벨 0	contact -.12	how_to .15	internal -.21	known_issues -.21	none -.23	platform -.32	policy -.34	price -.31
2:렌탈 0	how_to -.1	internal -.28	limits -.27	none .24	target -.25
2:렌탈 고객	handling -.12	how_to -.15	internal -.15	limits -.21	none -.21	policy -.16	target .26
2:로 넘겨	contact .16	handling -.12
2:로 부탁	handling -.1	internal -.14	none -.17	script .19
2:로 시작	handling .15	internal .14	limits -.14	none -.21	policy -.18	price -.2
2:로 안내	internal -.11	limits -.16	script .14
2:로 연결	internal -.16	known_issues -.11	none -.13	policy -.21
2:로 응대	internal -.13	script .11
2:로 통일	handling -.18	internal -.11	none -.2	policy -.14	script .22
2:로그 화면	handling -.16	internal -.11	known_issues -.17	limits -.22	none .18	script -.1	target -.15
2:르벨 홀가	how_to -.14	internal -.18	limits -.22	price -.1	target -.2
2:를 0	how_to .12	policy -.15
2:리필 정기	how_to .11	internal -.11	none .15	policy -.13
2:링크 보내	how_to .14
2:마감 0	handling -.23	how_to -.19	internal -.14	known_issues -.26	limits -.31	none -.13	policy .3	price -.18	target -.24
2:마일 특약	none .12
2:마지 날	internal .13	known_issues -.17	limits -.14	policy -.18
2:마진 0	internal .23	limits -.16	none -.2	policy -.16	price -.21	target -.14
2:만 0	contact -.19	handling -.25	how_to -.35	internal -.58	known_issues -.18	none -.32	platform -.39	policy -.24	price .16	script -.2	target .14
2:만 달러	how_to -.19	internal -.25	limits .27	none -.21	policy -.2	price -.28	target -.15
2:만 원	handling -.22	how_to .11	internal -.4	known_issues -.11	limits .15	platform -.66	price -.23	target .18
2:만 원까	how_to -.12	internal -.17	limits .1	none -.16	policy .12	price -.22	target -.18
2:만 원으	internal -.33	none -.22	price -.16	target .22
2:만 원은	limits .11	price -.37	target -.17
2:만 원을	internal -.28	limits .16	none -.13	price -.1
2:만 원이	none -.27	platform -.1	price -.13
2:만 원입	internal -.11	none -.14
2:만 포인	how_to -.23	limits -.13	none .15	policy -.21
2:만원 0	internal -.2	limits -.26	none -.15	policy -.12	price .28
2:만원 이상	how_to -.13	internal -.34	platform -.16	policy -.15	price .19	target -.41
2:많을 텐데	handling -.27	how_to -.17	internal -.23	known_issues -.21	limits -.21	none .11	platform -.11	script .12	target -.17
2:말 것	contact -.12	handling .15	how_to -.33	internal .3	known_issues -.18	limits -.36	none -.45	platform -.3	policy -.3	price -.22	script -.19	target -.24
2:말씀 됩니	handling -.1	how_to .22	none -.23	policy -.25
2:말씀 말아	internal -.23	policy -.11	script -.11
2:말씀 주세	how_to -.1	internal -.11	known_issues -.19	policy .18	script -.15
2:말씀 주시	handling -.21	internal -.18	none .11	policy -.15	target -.13
2:말아 주세	internal -.25	none .1	script -.14
2:말하 말아	handling -.24	internal -.21	known_issues -.11	limits -.14	none .28	policy -.18	target -.13
2:매니 지정	internal -.14	limits -.12	none .24	policy -.16	target -.14
2:매달 0	handling -.11	how_to -.15	internal -.1	limits -.29	none -.26	policy .27	target -.16
2:매장 0	contact -.21	handling -.18	how_to -.35	internal .12	known_issues -.17	none .11	platform -.41	policy -.36	price -.25
2:매출 0	how_to -.1	limits -.24	none -.12	policy -.2	price -.17	target .21
2:맨 아래	handling -.17	how_to .24	none -.21	policy -.18	target -.13
2:먼저 권하	handling -.12	how_to -.1	internal .21	known_issues -.11	limits -.19	none -.18	policy -.2	script -.11	target -.11
2:먼저 물어	handling .19	how_to -.2	internal -.18	none -.28	target -.1
2:먼저 확인	handling .15
2:메일 원문	how_to -.13	internal -.14	known_issues -.11	limits -.16	none .27	policy -.18	price -.14	target -.18
2:명 계약	internal .13
2:명은 0	handling -.14	internal -.23	limits .19	none -.27	target -.2
2:모바 ot	none -.19	target .19
2:모아 가족	none .12
2:목 0	contact -.12	how_to -.22	internal -.37	known_issues -.21	limits -.16	none .6	platform -.1	policy -.29	price -.52	target -.47
2:목 로	none .2	policy -.15
2:목 오후	limits -.14	none -.15	policy -.19	target .2
2:목 점검	none .31	policy -.28
2:목요 0	none .15	policy -.11
2:목표 0	handling -.12	how_to -.15	internal .26	limits -.25	none -.18	policy -.26	script -.14
2:못 돌려	handling -.11	internal .15	limits -.16	none -.19	script -.11
2:못 바꿈	handling -.23	how_to -.3	internal -.26	known_issues -.24	limits .19	none -.27	platform -.11	price -.19	script -.14	target -.21
2:못 받아	limits .14	none -.25	policy -.26
2:못 받았	handling .16	internal -.14	policy -.12
2:못 씀	handling -.25	how_to -.21	internal -.29	known_issues -.18	limits .29	none -.29	policy -.24	price -.15	target -.15
2:못 정했	known_issues -.2	limits -.23	none .18	policy -.14
2:못 채우	internal .17	limits -.23	none -.15
2:못 하고	handling -.32	internal .12	known_issues -.14	limits -.32	target -.14
2:무료 월	limits -.21	none -.1	policy -.21	price .12
2:무료 재발	handling -.18	how_to -.12	internal -.12	limits -.22	none .21	price -.26
2:무료 취소	handling -.15	how_to -.11	internal -.13	limits -.19	none -.11	policy .27	price -.18	target -.23
2:무료 횟수	internal -.12
2:문을 닫습	how_to -.15	internal -.23	known_issues -.12	limits -.19	none .16	platform -.15	price -.16	target -.21
2:문의 0	contact .12	handling -.2	internal -.11	none -.17
2:문의 들어	how_to -.16	policy -.17
2:문의 많을	handling -.25	internal -.19	none .12	price -.17
2:문의 시	none -.18
2:문의 오면	internal -.14	none -.32	policy -.27	script .22
2:문자 0	handling -.19	how_to .12	limits -.34	none .15	policy -.26	price -.15	script -.14	target -.2
2:문자 갑니	handling -.11	internal -.19	known_issues -.12	limits .16	policy -.26	script -.18	target -.15
2:문자 먼저	how_to -.18	internal -.14	none -.15	policy .11	target -.15
2:문자 보내	handling .21	how_to -.17	platform -.1	script -.12
2:문자 알려	handling -.21	how_to -.22	none -.22	script .18
2:미리 말씀	none .13
2:미만 무료	internal -.12	limits -.12	policy -.16	price .2	target -.23
2:미화 0	how_to -.16	internal -.3	limits .33	none -.28	platform -.1	policy -.29	price -.25	target -.13
2:민원 0	how_to -.22	internal .13	limits -.27	platform -.11	policy -.28	price -.11
2:바꿀 수	handling .11	how_to -.28	internal -.24	known_issues -.25	limits .24	none -.19	platform -.19	price -.17	target -.18
2:바꿔 달라	handling .12	none -.14
2:바로 0	internal -.1	none .1	policy -.2
2:바로 돌려	policy .11
2:바로 환불	how_to -.16	none -.16	script .13
2:박 또는	limits -.13	policy .21	price -.2	target -.19
2:박스 0	known_issues -.12	limits -.24	none .12	platform -.11	policy -.2	price -.18
2:반경 0	handling -.14	how_to .12	internal -.21	known_issues -.13	limits .13	policy -.24	price -.13	script -.11	target -.13
2:반마 0	internal -.19	limits .17	policy -.2	price -.18	target -.13
2:반품 접수	handling -.13	how_to -.1	limits -.22	none .28	policy -.3	script .12	target -.16
2:받는 사람	handling -.14	how_to .24	internal -.1	known_issues -.3	limits -.27	none -.11	platform -.2	policy -.11
2:받으 수	internal -.1	known_issues -.17	limits -.23	target .15
2:받지 않습	handling -.14	how_to .2	internal -.26	known_issues -.1	limits .16	none -.28	platform -.11	policy -.34	price .11	script -.13	target -.13
2:받지 않음	how_to -.19	internal -.24	known_issues -.13	limits -.34	platform .2	policy -.29
2:발급 0	handling -.16	how_to -.18	internal -.31	known_issues -.12	limits -.36	none -.35	platform -.22	policy .31	price -.22
2:발송 0	internal -.17	limits -.22	platform -.12	price -.14	target -.17
2:발표 0	contact -.23	handling -.19	how_to -.14	internal -.44	known_issues -.21	limits -.35	none -.41	platform -.27	policy .47	price -.34	target -.26
2:밤 0	handling -.22	how_to .18	internal -.42	known_issues -.35	limits .16	none -.11	platform -.2	policy -.14	target -.38
2:방금 올린	none .1
2:방문 0	how_to .11	internal -.12	limits -.25	none -.12	target -.1
2:방문 사전	how_to -.19	none .27	policy -.24	target -.21
2:배송 0	handling .14	known_issues -.21	limits -.38	none -.25	price -.11	target -.2
2:버튼 누르	none -.14
2:버튼 안	internal -.11	known_issues .14	limits -.12	none -.13
2:번 0	how_to -.16	limits -.11	none -.19	policy -.24	price -.15	script .18
2:번 더	handling -.27	how_to .11	internal -.2	known_issues -.17	limits -.42	none -.17	platform -.14	policy .19	price -.17	script -.13	target -.19
2:번 등록	how_to -.15	internal -.15	known_issues -.16	limits -.26	none .17	price -.16	target -.11
2:번에 0	how_to -.15	internal -.12	limits .22	none -.11	policy -.18	price -.21
2:번호 0	contact -.27	handling .16	how_to .13	internal .13	known_issues -.21	limits -.18	none -.27	platform -.19	policy -.28	price -.16	script -.13	target -.12
2:법인 제외	internal -.17	limits -.25	none -.23	target .24
2:변경 0	internal -.12	none .2	price -.1
2:변경 없음	internal -.28	limits -.26	none .32	platform -.16	policy -.25	price -.24
2:변동 없습	internal -.17	limits -.14	policy -.31	price .2	script -.23
2:변동 없음	how_to -.17	internal -.31	limits -.4	none .47	platform -.22	policy -.33	price -.45	target -.33
2:별도 신청	how_to .19	policy -.3	target .12
2:보관 0	contact -.12	handling -.13	how_to -.23	internal -.31	known_issues -.11	limits .21	none -.1	platform -.15	price -.27	target -.16
2:보내 드리	how_to -.14	internal -.13	limits .18	none -.15	policy -.24	script -.13	target -.14
2:보상 0	how_to -.24	limits .16	none -.16	price .15	target -.15
2:보상 요구	none -.13
2:보시 됩니	how_to -.22	internal -.11	limits -.16	none .27	policy -.29	script -.19
2:보실 수	how_to .16	internal -.19	known_issues -.17	limits -.13	none -.15	policy -.21	target -.1
2:보일 수	internal -.25	known_issues .25	limits -.21	policy -.13
2:보호 위해	handling -.11	how_to -.17	internal -.15	policy -.13	script .16
2:복구 불가	handling -.18	limits .17	none -.1
2:본인 인증	handling -.18	internal -.13	known_issues -.14	limits -.19	none -.24	platform -.11	policy -.22	price -.13	script -.13	target .18
2:볼 수	internal -.14	known_issues -.36	none -.31	platform -.19	price -.22	target -.34
2:부가 별도	limits -.11	none -.19	policy .12
2:부가 포함	price .17
2:부담 0	price .13
2:부담 없음	handling -.11	how_to -.19	internal -.24	limits -.22	none -.24	platform -.14	policy -.27	price .26	target -.17
2:부터 0	limits -.3	policy -.29	price .21
2:부터 순차	handling -.1	internal -.13	known_issues -.1	limits -.29	platform -.15	price -.18	target -.28
2:분 0	how_to -.26	internal -.26	limits -.3	none -.33	policy .23	price .26	target -.13
2:분 넘게	how_to -.12	internal -.17	known_issues -.23	limits .16	none -.12
2:분 늦게	how_to -.12	internal -.18	known_issues .2	limits -.15	policy -.18
2:분 뒤에	how_to .18	limits .11	none -.11	policy -.33
2:분 안에	how_to -.14	internal -.18	none -.17	price -.2
2:분 이상	how_to -.19	internal -.11	known_issues -.23	limits -.25	policy .28	target -.22
2:분기 0	how_to -.12	internal -.1	price .16
2:분당 0	contact -.17	handling -.13	how_to -.18	internal -.26	none -.21	platform -.11	policy .14	price -.13	target -.18
2:분은 0	handling -.16	known_issues -.17	limits -.32	none -.25	policy .12	price -.21	target .14
2:불가 안내	handling .22	none -.15	policy -.11
2:브랜 0	how_to -.16	internal -.15	known_issues -.1	limits -.32	none .25	platform .12	policy -.26	price -.15	target -.24
2:비용 0	internal -.15	none -.29	policy -.19	price .27
2:비용 없음	internal -.13	limits -.15	none -.24	policy -.22	price .26	target -.14
2:사람 0	handling -.13	how_to -.19	internal -.3	known_issues .1	limits .13	none -.25	platform .13	policy -.24	target -.19
2:사람 한	handling .17	how_to -.22	internal -.2	known_issues -.15	limits .2	none -.22	platform -.12	policy -.26	price -.22	script -.1	target -.19
2:사장 0	limits -.2	none -.14	policy -.15	price -.15	script -.13	target -.15
2:사전 0	contact -.15	handling -.15	how_to -.18	internal -.31	known_issues -.14	none -.23	platform -.2	policy .11	script -.2	target .15
2:사정 진행	policy -.2	script .17
2:사진 0	handling .17	how_to .15	internal -.23	known_issues -.14	limits -.37	policy -.22	target -.12
2:사진 받고	how_to -.21	internal -.13	limits -.15	none -.2	target -.16
2:사진 받아	handling .26	how_to -.18	internal -.22	limits -.18	none -.24	policy -.26	price -.15	script -.14	target -.11
2:사진 올리	how_to .24	known_issues -.22	policy -.23
2:사진 자동	how_to -.2	internal -.14	limits -.11	none .24	policy -.17	target -.13
2:산 사람	handling -.26	how_to -.23	internal -.19	known_issues -.21	limits -.27	none .16	platform -.23	policy -.14	script -.13	target .18
2:산재 자동	policy -.15
2:상담 0	contact .16	handling -.13	how_to -.2	internal .12	limits -.34	none -.21	policy -.19	script .11
2:상담 시	limits -.16	none -.17	policy -.14
2:상담 화면	how_to -.11	internal -.19	known_issues -.16	limits .2	policy -.28
2:상품 0	how_to -.13	internal .17	known_issues .1	limits -.39	platform -.12	policy -.23	price -.24	target .17
2:상한 0	none .18	policy -.28	price -.31	target -.14
2:새벽 0	how_to -.15	internal -.24	limits .25	none -.22	price -.21	target -.24
2:새벽 마감	how_to -.1	internal -.18	none -.14	policy .19	target -.1
2:새벽 클래	internal -.11	limits -.12
2:새해 첫	how_to -.18	known_issues -.12	target -.13
2:서버 0	contact -.11	limits .18	none -.16	platform -.16	policy -.27	price -.28	target -.2
2:서비 0	contact .14	internal -.11	limits -.21	none -.13	policy .17	target -.24
2:서비 시작	none .12
2:서비 이용	none .16	policy -.15
2:서비 종료	handling -.18	how_to -.14	internal -.16	limits -.12	policy -.17	script -.15	target .15
2:서울 0	internal .1	limits -.24
2:석 달	contact -.11	handling -.14	internal -.13	known_issues -.11	limits -.27	none -.23	platform -.11	policy .24	price -.11	target -.28
2:선물 0	internal -.19	limits -.24	policy -.23	price .24
2:선물 얼리	limits -.2	policy .16	price -.16	target -.2
2:선착 0	internal -.13	price -.15
2:선택 0	internal -.17	limits -.18	none .2	policy .11	price -.11	target -.25
2:설 선물	limits -.22	policy .15	price -.17	target -.21
2:설 연휴	handling -.21	how_to -.14	internal -.15	known_issues -.12	limits -.21	none .3	platform -.11	policy -.34	target -.13
2:설명 주세	internal -.16	known_issues -.15	script -.11
2:설치 0	contact -.17	handling .15	internal -.24	limits -.17	platform -.11	policy .11
2:세 0	handling -.13	how_to -.14	limits -.33	none -.15	policy -.25	price -.14	target .28
2:세 미만	limits .24	policy -.11	price -.17	target -.2
2:세 이상	how_to -.17	internal -.13	limits -.13	none -.15	platform -.17	price -.25	script -.11	target .11
2:세 이하	limits .12	price -.16
2:세트 0	internal -.31	limits -.17	none -.28	policy -.14	price .31
2:셋째 주에	internal -.15	none .17	policy -.12
2:셔틀 0	none .17	policy -.12	price -.13
2:소리 안	handling -.15	how_to -.11	internal -.18	known_issues .24	limits -.18	none -.25	policy -.18	target -.11
2:소지 있다	handling -.12	internal .16	none -.12
2:소진 끝	handling -.15	how_to -.28	internal -.3	known_issues -.16	limits .2	none -.29	platform -.16	price -.22	target -.17
2:소진 시	handling -.12	limits .14	none -.21	policy -.17	price -.12	target -.2
2:손익 0	handling -.12	how_to -.13	internal .28	known_issues -.12	limits -.29	none -.17	platform -.21	policy -.21	price -.15	target -.16
2:손해 0	internal .15	limits -.11	policy -.14	price -.1
2:수 0	contact -.1	handling -.11	how_to -.23	internal -.28	known_issues -.16	limits -.43	none .2	platform -.14	target -.31
2:수 같은	limits -.24	none .26	policy -.2	price -.14	target -.1
2:수 없습	handling -.13	how_to -.32	internal -.19	known_issues -.11	limits .35	none -.27	policy -.12	price -.12	script -.16	target -.23
2:수 없으	handling .15	how_to -.12	internal -.21	limits .13	none -.21
2:수 없음	handling -.24	how_to -.24	internal -.27	limits .17	none -.29	platform -.23	policy .12	price -.24	target -.23
2:수 오전	known_issues -.14	limits -.16	none .28	policy -.25	target -.15
2:수 있게	handling -.27	internal -.29	known_issues -.34	limits -.19	none .16	policy -.15
2:수 있고	handling -.44	internal -.39	known_issues -.15	limits .12	none -.26	price -.26	script -.25	target .15
2:수 있는	handling -.18	how_to -.25	internal -.19	known_issues -.24	none .16	platform -.11	script -.12	target -.24
2:수 있다	how_to -.23	internal .16	known_issues -.19	limits -.14	none -.18	target -.11
2:수 있습	handling -.4	how_to .11	internal -.54	known_issues .26	none -.33	platform -.28	policy -.31	script .1
2:수 있어	contact -.1	handling -.33	how_to -.2	internal -.42	known_issues .16	none -.66	policy .25	price -.4
2:수 있으	handling .29	how_to -.28	internal -.31	known_issues -.28	limits -.28	none -.25	platform -.12	script -.17	target -.16
2:수 있음	contact -.17	handling -.4	how_to .15	internal .24	none -.48	platform -.3	price -.27	script -.22	target -.43
2:수도 0	internal -.23	limits -.36	none -.24	platform -.12	policy -.27	price .2	target .14
2:수도 있어	how_to -.12	internal .25	known_issues -.12	limits -.25	none -.2	target -.25
2:수령 0	limits -.12	policy -.19	script .13
2:수수 0	handling -.13	internal -.2	limits .13	none .21	price -.2	target -.11
2:수수 건당	internal .15	limits -.25	none .22	price -.29
2:수수 없음	handling -.21	how_to -.16	internal -.28	limits -.27	none -.44	policy -.34	price .41
2:수수 없이	handling -.15	policy .24	price -.16
2:수수 인상	handling -.11	internal .11	policy -.21	price -.23	target -.1
2:수요 0	none .26	policy -.24	price -.1	target -.14
2:수요 저녁	none .29	policy -.3
2:수유 0	internal -.21	platform -.17	price -.16	target -.2
2:수하 사전	limits -.1	none .2	policy -.1
2:수학 진단	internal -.18	limits -.17	none .27	policy -.22	price -.19	target -.26
2:순차 적용	handling -.11	none .2	policy -.27	script .16	target -.2
2:순차 출고	limits -.23	target -.19
2:스크 업체	internal .19	none -.18
2:슬개 담보	how_to -.14	limits -.13	none .17	policy -.12	target -.12
2:승급 입찰	none .13
2:시 0	contact -.1	handling -.34	internal -.14	limits -.51	none -.27	platform -.2	policy .3	target -.7
2:시 그대	none .21	policy -.2
2:시 새벽	how_to -.15	internal -.19	limits .29	none -.29	policy -.34	script .12	target -.1
2:시 시작	internal -.17	known_issues -.16	limits -.14	none .3	policy -.23	price -.12
2:시 오픈	limits -.11	none .19	policy -.13
2:시 이전	handling -.15	how_to -.12	known_issues -.12	limits -.27	none -.22	script .13	target -.12
2:시 이후	handling -.11	how_to -.17	internal -.21	known_issues .18	none -.13	platform -.13	policy -.29	price .12	script -.19
2:시 전	handling -.11	how_to .23	internal -.11	known_issues -.12	limits .13	none -.25	policy -.33	price -.12	target -.24
2:시 전에	handling -.14	how_to .19	known_issues -.11	limits .11	none -.38	policy -.1	price .16	script -.14	target -.2
2:시각 기준	internal -.15	none .14
2:시간 0	handling -.24	how_to -.24	known_issues -.25	none -.12	policy -.17	price .19	script -.15	target -.32
2:시간 고르	handling -.11	how_to .24	internal -.12	known_issues -.1	limits -.14	none -.2	policy -.24	target -.11
2:시간 뒤	how_to -.12	limits -.13	none -.17	policy .3
2:시간 안에	handling -.27	internal -.22	known_issues -.35	none .18	policy -.17	price -.19	target -.14
2:시간 전까	handling .11	internal -.11	known_issues -.17	limits -.26	price -.14
2:시간 지나	handling .16	how_to -.21	internal -.17	known_issues -.23	none -.28	price -.21
2:시내 정기	internal -.12
2:시부 0	limits -.19
2:시세 알림	how_to -.11	none .2	policy -.15
2:시에 열려	none .16
2:시에 켭니	none .13
2:시작 0	known_issues -.1	limits -.31	none .19	price -.2
2:시작 그대	internal .14	limits -.17	none .12	policy -.28
2:시즌 0	contact -.19	handling -.21	how_to -.25	internal -.12	known_issues -.21	limits -.47	none .31	platform -.16	policy .1	price -.34	script -.14	target -.38
2:시티 야간	none .13
2:시행 0	internal -.17	limits -.15	none .4	policy -.36	price -.19	target -.1
2:시행 그대	internal -.13	limits -.15	none .26	policy -.21	price -.11
2:시행 전	how_to -.17	limits -.12	none -.21	policy .25	script -.11
2:신고 0	handling -.26	internal .11	limits -.14	none -.18	policy .14	price -.12
2:신규 가입	internal -.29	limits .11	platform -.14	price -.18
2:신분 지참	how_to .15	none -.1	policy -.15
2:신분 촬영	policy .13
2:신용 보유	handling -.2	how_to -.19	internal -.17	known_issues -.16	limits -.16	none -.22	platform -.14	policy -.24	target .25
2:신청 0	contact -.11	handling -.23	limits -.18	platform .17	policy -.16	price -.19	script -.13	target -.27
2:신청 건은	handling -.16	internal -.15	limits -.24	none -.29	policy .3	price -.25
2:신청 고객	contact -.26	handling -.12	how_to .18	internal -.21	limits -.28	none .14	platform -.14	policy -.29	price -.13	script -.12	target -.26
2:신청 수	contact .15	how_to -.28	internal -.11	known_issues -.13	limits .17	none -.2	script -.23	target -.14
2:신청 없이	none -.11	policy -.4	target .26
2:심사 통과	handling -.12	how_to -.16	internal -.21	known_issues -.1	limits -.15	none .18	policy -.14	script -.11	target -.14
2:쓰시 됩니	handling -.25	how_to -.36	known_issues -.19	limits -.11	none .16	script -.21	target -.21
2:쓰실 수	contact -.11	handling -.11	how_to -.3	internal -.36	known_issues -.29	limits -.44	none -.4	platform -.15	policy .42	price -.19
2:쓰지 마시	handling -.27	how_to .2	internal .11	limits -.24	none -.24	policy -.23	target -.15
2:쓸 수	how_to -.29	internal -.32	known_issues -.38	limits -.42	none -.37	policy .33	price -.13	script -.17	target .2
2:아 그리	handling -.18	internal -.14	limits -.2	none .22	policy -.14
2:아니 0	contact -.24	how_to .11	internal -.64	known_issues -.13	none -.37	price .28	script -.4	target .14
2:아니 다음	none .15	policy -.13
2:아래 같이	handling -.22	how_to -.13	internal -.19	none .27	policy -.15	script -.19
2:아래 참고	handling -.13	how_to -.12	internal -.17	none .25	policy -.1
2:아직 0	none .12	policy -.12
2:아직 못	internal -.3	known_issues -.18	limits -.26	none .24	policy -.18
2:아직 안	handling -.37	how_to -.13	internal .2	known_issues -.32	platform -.26	price -.1	target -.36
2:아직 없어	how_to -.13	internal -.11	known_issues -.11	limits .13	policy -.23	target -.15
2:아침 0	handling -.13	how_to .18	internal -.13	known_issues -.23	price -.28	script -.14	target -.33
2:안 갑니	internal -.12	limits -.29	policy .12
2:안 끝났	handling -.19	internal -.31	limits -.19	none .33	policy -.21	script -.1
2:안 나갑	handling -.11	internal -.31	limits -.17	policy .2	price -.1
2:안 나옴	handling .13	how_to -.28	internal .12	known_issues -.29	limits -.21	none -.2	policy .17
2:안 나와	handling -.18	how_to -.19	internal .18	known_issues -.34	limits .19	none -.35	policy -.13	target -.13
2:안 넘어	how_to -.28	internal -.14	known_issues -.34	limits -.25	none -.2	platform -.12	policy .28	price -.12	target -.14
2:안 돼서	handling -.18	internal -.1	known_issues .21	limits -.21	none -.21	price -.14	target -.11
2:안 돼요	handling -.47	how_to -.3	known_issues -.36	none -.15	platform -.38	price -.26	script -.18	target .13
2:안 되고	handling -.35	how_to -.25	internal -.34	known_issues -.18	limits .12	none -.41	platform .14	target -.5
2:안 되는	handling -.22	internal -.36	known_issues -.15	platform -.19	target -.24
2:안 되면	contact .11	handling .2	internal -.22	known_issues -.13	limits -.15	none -.17	policy -.26	price -.2
2:안 된	internal -.15	limits .12	none -.15	platform -.13	target -.14
2:안 된다	known_issues -.12	limits .17	none -.28	policy -.19	script -.13
2:안 될	contact .13	handling -.16	internal -.12	limits -.12	none -.19	policy -.13	script .15	target -.13
2:안 됨	contact -.31	handling -.12	how_to -.46	known_issues .13	limits .19	none -.37	platform .21	policy -.2	price -.37	script -.36	target -.56
2:안 됩니	handling .16	how_to -.44	known_issues -.78	limits .16	none -.62	platform -.4	policy -.22	price -.29	script -.45
2:안 들어	how_to -.28	known_issues .15	limits .13	none -.28	policy -.29	target -.24
2:안 뜸	handling -.17	how_to -.24	internal -.15	limits .1	none -.21	platform -.11	policy .13
2:안 받음	handling -.28	how_to -.16	known_issues -.16	platform -.15	policy -.36	price .17	target -.17
2:안 보인	none -.15	script .13
2:안 보임	how_to -.14	internal -.25	limits -.21	none .2	policy -.27
2:안 온다	handling -.17	how_to -.1	internal -.13	limits -.15	none .21	policy -.22	target -.16
2:안 왔다	handling .12	none -.12	policy -.12
2:안 하고	handling -.3	how_to -.16	known_issues -.24	limits -.27	platform -.13	policy .15	price -.15	target -.27
2:안 하기	handling -.15	internal -.26	known_issues -.13	limits -.15	none .28	policy -.22	price -.11
2:안 하면	handling -.12	how_to -.24	known_issues -.12	limits -.19	none -.14	policy .24
2:안 함	handling -.15	how_to -.18	known_issues -.2	limits -.22	none -.22	policy .28
2:안 합니	limits -.3	none .11	policy -.37	target -.14
2:안내 문자	handling -.19	internal -.16	policy .13	script -.1	target -.17
2:안내 바랍	handling -.33	how_to .21	internal -.14	none .24	policy -.11	script -.11
2:안내 부탁	handling -.37	how_to -.11	internal -.17	limits -.14	none .18	policy -.15	script .2
2:안내 주세	script -.23
2:안내 주시	handling .22	how_to -.11	none -.25	policy -.1	script -.11
2:안내 주십	handling .17	none -.14	policy -.14
2:안내 페이	handling -.19	how_to -.17	internal -.12	known_issues -.13	limits -.14	none .15	script -.11	target -.18
2:안내 후	handling .16	none -.16
2:안드 0	how_to -.12	internal -.17	known_issues -.1	limits -.19	none -.2	platform .26	policy -.11	price -.19	target -.13
2:안에 결제	handling -.12	how_to -.37	internal -.11	known_issues -.28	limits -.19	none -.21	policy .32	price -.22
2:안에 다시	policy .15
2:않게 되었	handling -.13	internal -.13	none -.12	policy -.14	script .14
2:않고 0	policy .18	target -.14
2:않기 했습	internal .2	none -.15	policy -.15
2:않으 됩니	handling -.2	how_to -.25	known_issues -.11	limits -.11	none -.17	policy .14	target -.19
2:알림 0	none .14
2:알림 문자	none .14	policy -.14
2:알림 신청	handling .18	how_to -.19	internal -.16	price -.11	script -.18
2:알림 안	how_to .2	internal -.17	known_issues -.26	limits -.25	none -.26	policy .11
2:알림 이동	limits .15	policy -.22	price -.12
2:앱 0	contact -.12	handling -.11	internal -.25	known_issues .13	limits .1	none -.2	platform .21	policy -.22	price -.29	target -.33
2:앱 내	handling -.23	how_to .17	internal -.15	known_issues -.11	limits -.28	platform -.18	target -.25
2:앱 심사	handling -.36	how_to -.36	internal -.4	known_issues -.15	limits -.31	none .47	platform -.34	policy -.23	price -.2	target -.29
2:앱 알림	handling .2	internal -.14	known_issues -.14	limits -.21	none -.15	platform -.22	policy -.24	price -.16	script .13	target -.14
2:앱 웹	handling -.16	limits -.17	none -.28	platform .13	policy -.18	price -.21	target -.33
2:앱 이용	limits -.11	none -.11	policy -.13
2:앱 전용	limits -.14	none -.15	platform .21	target -.18
2:앱 지도	internal -.2	known_issues -.22	limits -.24	none -.21	platform -.17	policy -.2	script -.11	target .16
2:앱에 결제	handling -.14	known_issues -.15	none -.14	platform -.19	policy -.23	target .16
2:앱에 신청	how_to .26	policy -.15
2:야간 0	how_to -.14	internal .25	known_issues -.17	limits .18	none -.11	policy -.29	price -.18	script -.14	target -.24
2:야간 예약	none .13
2:약 0	handling -.18	how_to -.23	known_issues -.23	limits -.34	none .17	price -.25	script -.19	target -.27
2:약속 말고	handling .1
2:억 0	limits .13	none -.1	policy -.2	price -.14	target -.11
2:억 절감	internal .12	limits -.11	target -.11
2:언급 삼가	internal .17	none -.15
2:얼리 0	handling -.11	how_to -.14	internal -.23	known_issues -.14	none -.16	platform -.15	policy .1	target -.29
2:얼리 체크	how_to -.16	internal -.12	policy -.28	price .17
2:없던 걸로	none .12
2:없던 일로	internal -.28	limits -.13	none .23	policy -.24	price -.1
2:없이 바로	how_to .2	known_issues -.14	policy -.22
2:없이 접수	how_to .16	policy -.11	script -.13
2:에 0	internal .16	known_issues -.1	policy -.11
2:에서 0	handling -.1	internal -.29	limits -.22	none -.23	price .25
2:여는 날은	known_issues -.12	limits -.2	none .15	policy -.24	script -.12	target -.11
2:연 0	contact -.11	handling -.12	how_to -.23	internal .15	known_issues -.22	none -.42	target -.43
2:연결 주세	handling .14
2:연결 주십	handling .18
2:연속 0	internal -.11	limits .16	policy -.14	price -.13
2:연차 촉진	none -.11	policy .13
2:연휴 중	internal -.13	none -.14	script .1
2:영업 0	how_to -.29	internal -.15	limits -.26	price -.23	target -.12
2:영향 없음	how_to -.16	limits -.16	none -.24	platform -.11	policy .25	price -.19
2:예산 0	handling -.13	internal .31	limits -.35	none -.19	platform -.14	policy -.23	price -.22	target -.26
2:예약 0	how_to .13	internal -.21	limits -.34	none .11	price -.27	target .12
2:예약 분은	policy .15
2:예약 화면	how_to .13	limits -.17	policy -.2
2:예정 0	internal .11	price -.22
2:옛 요금	internal -.12	limits -.14	none -.33	policy .3	price -.2
2:오는 0	limits -.12	none .18	policy -.13
2:오늘 0	internal -.12	none .23	policy -.23	price -.12
2:오른 위	how_to .21	internal -.2	known_issues -.14	none -.19	policy -.13
2:오면 0	handling .2	how_to -.17	internal -.12	known_issues -.18	none -.25	policy .16	script -.14
2:오전 0	handling -.17	how_to .17	internal -.16	none .16	platform -.18	policy -.4	script -.24	target -.24
2:오타 있었	none .1
2:오픈 0	internal .15	limits -.17	platform -.12	policy -.23	price -.21
2:오픈 그대	none .18	policy -.2
2:오픈 안	internal -.22	known_issues -.24	limits -.24	platform .22	policy -.2
2:오후 0	handling -.11	how_to -.3	internal -.3	known_issues -.16	none .17	platform -.16	policy -.19	price -.22	script -.15	target .11
2:온가 통합	internal -.1	none .18	policy -.11	price -.14	target -.14
2:온라 구매	none .14
2:온라 신청	how_to -.2	internal .13	limits .14	policy -.22	price -.14	script -.11	target -.21
2:올리 0	contact -.12	how_to .23	internal -.22	known_issues -.23	limits -.2	none .23	policy -.3	price -.17	target -.14
2:올리 됩니	handling -.22	known_issues .15	none -.12	policy -.3
2:올해 0	none -.17	price .13
2:왜 내	handling -.12	script .1
2:왜 안	handling .15	how_to -.11	internal -.12	known_issues -.11	limits -.15	policy -.19	script -.2
2:외 0	internal -.26	limits -.18	policy -.28	price .27
2:왼쪽 아래	handling .11	known_issues -.13	none -.14
2:요금 0	internal -.3	limits -.21	none -.23	policy .19	script -.14	target -.27
2:요금 절반	handling -.2	internal -.16	limits -.25	none -.22	policy .22	price -.28	script .12	target -.22
2:요청 거절	handling .13	internal -.15
2:요청 상담	handling -.14	none .15
2:우리 0	internal .21	limits -.12	none -.15	policy -.13	price -.18
2:우리 앱	handling -.11	internal -.13	none .14	target -.12
2:우천 할증	internal -.14	known_issues .14	limits -.13	none .11	policy -.22	target -.1
2:원 0	handling -.32	how_to -.52	none -.72	platform -.33	policy -.29	price .33	target -.51
2:원 그대	internal -.2	limits -.16	none -.39	policy -.33	price .37
2:원 부가	price .17
2:원 유지	handling -.1	internal -.22	limits -.22	none -.31	policy -.13	price .24	target -.13
2:원 이상	internal -.4	limits -.14	none -.18	platform -.21	price -.24	target .27
2:원 중	internal .17	none -.13	price -.15
2:원 추가	how_to -.17	internal -.1	limits -.23	none -.14	policy -.17	price .31	target -.11
2:원 할인	internal -.28	limits -.18	policy .18	price -.17
2:원가 0	internal .18	limits -.17	none -.24	policy -.19
2:원래 0	internal -.33	limits -.11	none .27	policy -.28
2:원에 0	internal -.24	known_issues -.12	limits -.26	none -.22	policy -.3	price .38	target -.12
2:원으 오릅	limits -.11	none -.21	price .21
2:원은 0	internal -.21	limits .17	none -.3
2:원이 0	internal .21	price -.21
2:원이 맞습	internal -.18	none -.2	price .21	target -.12
2:원이 아니	internal -.28	none -.28	price -.12	target .17
2:월 0	contact -.37	handling -.14	how_to -.24	internal .11	known_issues -1.03	limits -.36	none .17	platform -.31	policy -.3	price .25	target -.26
2:월 둘째	how_to -.1	internal -.16	known_issues -.14	limits .2	policy -.24	price -.25	target -.14
2:월 로	none .2
2:월 말	handling -.13	how_to -.19	internal -.12	limits -.21	platform .17	policy -.33	price -.15	target -.26
2:월 말까	handling .15	how_to -.17	internal .15	known_issues -.23	limits -.38	none -.15	platform -.15	price -.24	script -.12	target -.23
2:월 매출	how_to -.11	internal -.29	known_issues .19	limits -.24	none -.15	platform -.1	policy -.15	price -.12	script -.13	target .2
2:월 부터	handling -.1	internal -.21	limits .12	none .15	platform -.2	policy -.41	price .17	target -.34
2:월 셋째	none .11	policy -.13
2:월 안에	how_to -.19	known_issues -.22	policy .13	price -.15
2:월 에	known_issues -.14	policy -.1
2:월 오전	how_to -.18	internal -.15	known_issues -.12	limits -.2	none .35	policy -.29	price -.14	target -.1
2:월 이용	internal -.18	limits -.11	none -.12	price .16	target -.17
2:월 이후	internal -.2	known_issues -.16	limits .32	none -.27	platform -.32	policy -.16	price -.16	script -.1	target -.29
2:월 정기	internal -.17	none .23	policy -.16	price -.13	target -.14
2:월 중	handling -.14	internal -.43	known_issues .19	limits -.28	none -.19	platform .18	policy -.39	script -.11	target .15
2:월 첫	handling -.18	how_to -.18	internal -.11	none .15
2:월 초에	handling -.23	how_to -.17	internal .27	known_issues -.12	limits -.23	none -.13	platform -.18	policy -.21	target -.21
2:월 하순	internal -.18	known_issues -.1	limits -.13	policy -.14	target .15
2:월에 0	internal .2	limits -.15	none -.19	policy -.16
2:월요 0	limits -.21	policy -.27	price -.12
2:월요 오전	none .27
2:웹 앱	how_to -.11	none -.13	platform .2
2:위반 소지	handling -.2	internal .25	limits -.2	none -.23	policy -.2	price -.12	target -.21
2:위약 0	none -.15
2:위임 조회	how_to -.16	known_issues -.12	limits .15	none .13	policy -.22	target -.13
2:위클 0	contact -.15	internal -.14	limits -.13	none .31	policy -.12	price -.18	target -.14
2:유효 0	internal -.15	limits .18	policy -.14	price -.12	target -.12
2:으로 안내	handling .18	none -.14	policy -.18	script -.11
2:은 0	how_to -.14	internal -.2	limits -.26	platform -.14	policy -.19	price .2	target -.2
2:은 그대	internal .11	limits -.17	none -.26	policy .18	price -.11
2:의견 반영	handling -.2	how_to -.13	known_issues -.15	policy -.22
2:의심 신고	how_to -.11	none -.15	policy -.11
2:이 맞습	none .1
2:이 아니	contact -.11	handling -.22	how_to .15	internal -.24	limits -.25	policy -.29	price -.25	script -.21	target .15
2:이내 0	how_to -.23	internal -.24	none -.2	policy .11	target -.16
2:이동 유예	limits .15	policy -.22	price -.12
2:이름 아직	handling -.12	internal -.36	known_issues -.13	limits -.25	none .33	platform -.1	policy -.11	target -.11
2:이미 0	handling -.12	known_issues -.12	limits -.13	none .26	policy -.31	price -.12	target -.22
2:이미 결제	handling -.18	internal -.16	limits -.23	none -.16	policy .28	price -.13	target -.11
2:이번 달	how_to .23	internal -.17	known_issues -.1	limits -.24	none -.11	platform -.12	policy -.27	target -.19
2:이번 안	internal -.33	limits -.14	none .28	policy -.22
2:이번 주	handling -.2	internal -.26	limits -.32	policy .15	target -.17
2:이상 0	how_to -.12	internal -.27	known_issues -.11	limits .11	none -.16	policy -.27
2:이상 고객	limits .23	policy -.29	target -.2
2:이상 골드	limits -.13	policy .21	price -.17	target -.24
2:이상 무료	internal -.19	limits -.29	none -.11	policy -.28	price .27	target -.27
2:이슈 있음	internal -.12	known_issues .15	policy -.18
2:이용 0	how_to -.25	internal .12	limits -.45	none -.14	platform -.12	script -.12	target -.3
2:이용 가능	handling -.14	how_to -.16	limits -.15	none .2	platform -.17	policy -.13	price -.13
2:이용 고객	limits -.17	none -.14	script -.11
2:이용 수	how_to -.22	internal -.13	known_issues -.19	limits .13	none -.34	policy -.33	price -.17	target .18
2:이월 0	internal -.12	limits -.26	none .21	policy -.21
2:이전 결제	limits .18	none -.2	policy -.23	target -.16
2:이전 설치	how_to -.18	internal -.24	known_issues .16	limits -.36	none .17	policy -.25	price .14	target -.13
2:이틀 안에	handling -.16	how_to .1	internal -.21	known_issues -.11	limits -.18	none -.21	policy .15	script -.11	target -.12
2:이하 0	handling -.1	internal -.32	known_issues .11	limits -.22	none -.21	policy -.19	price .35	target -.17
2:이후 0	contact -.19	handling -.22	how_to -.19	internal -.18	known_issues -.18	limits -.34	none -.22	platform -.13	policy .39	price -.23	target -.2
2:이후 결제	limits -.17	none -.2	policy -.21	target .22
2:이후 배송	limits -.11	none -.12	policy -.23	price -.11	target .18
2:이후 신규	policy -.24	target .18
2:이후 예약	policy .19
2:익월 0	internal -.26	limits -.24	policy .1	target -.23
2:인 0	contact -.17	how_to .15	internal -.18	none -.3	policy -.33	price .13	target -.4
2:인당 0	internal .15	none -.28	policy -.22	target -.12
2:인력 0	how_to -.12	internal .26	limits -.14	none -.18	policy -.18	target -.17
2:인상 0	internal .2	limits -.13	none -.15	policy -.17	price -.18
2:인원 0	contact -.15	how_to -.12	known_issues .13	limits .13	policy -.18	price -.14	target -.21
2:일 0	handling -.11	how_to -.36	known_issues -.18	limits .25	policy -.32	price .15	script -.28	target -.39
2:일 금	internal -.11	limits -.24	policy .14	script -.28	target -.19
2:일 금요	limits -.24	none .32	policy -.3	price -.17	target -.14
2:일 동안	handling -.17	how_to -.17	internal -.15	limits -.21	none -.19	policy .25	price -.18
2:일 뒤	handling -.18	how_to -.27	internal -.11	limits -.11	policy .15	price -.19	script -.13
2:일 목	policy -.34	price -.11
2:일 목요	none .27	policy -.15
2:일 보관	limits -.22	none -.13	policy .28	price -.15
2:일 수	internal -.11	limits -.26	none .36	policy -.27	price -.19	target -.15
2:일 수요	none .18	policy -.17
2:일 아니	none .15	policy -.13
2:일 안에	handling -.16	internal -.28	none -.4	policy .14	price -.26	target -.32
2:일 오전	how_to .19	known_issues -.17	limits -.37	policy -.42	price -.27	script -.12
2:일 오픈	limits -.14	none .24	policy -.16	price -.14
2:일 월	how_to -.16	internal -.46	known_issues -.1	limits -.4	none .22	platform -.11	policy -.42	price -.13	script .19	target -.32
2:일 월요	policy -.5	price -.27	script -.18
2:일 이내	handling -.11	how_to -.18	internal .18	known_issues -.1	limits -.29	none -.16	price -.13
2:일 이후	handling .13	how_to -.11	internal -.22	limits -.36	none -.37	policy -.2	price .14	target .18
2:일 전	how_to -.23	internal -.34	none -.29	price .11	target -.23
2:일 전까	internal .15	limits -.44	none -.18	price -.18	script -.21	target -.14
2:일 전부	internal -.22	limits -.15	none -.22	policy .14	price -.23	target .12
2:일 지나	limits -.26	none -.15	policy .19
2:일 화	internal -.16	limits -.27	none .32	platform .11	policy -.28	price -.19	target -.19
2:일 화요	how_to -.12	internal -.25	limits -.26	none -.12	policy -.45	price .2	target .15
2:일 후	how_to -.21
2:일반 0	internal -.11	limits -.17	policy -.13	price .15
2:일부 0	internal -.13	limits -.16	price .16	script -.15	target -.16
2:일시 0	limits -.13	none .21	policy -.15	price -.11
2:일이 아니	limits -.21	price -.13
2:일자 확정	handling -.11	how_to -.1	internal -.17	limits -.15	none .22	policy -.2	script -.14	target -.13
2:일정 0	internal -.18	limits -.12	policy -.12	price .16	target -.1
2:일정 따라	handling .18	how_to -.17	internal -.28	limits -.2	policy -.2	script -.26
2:잃어 0	handling -.16	how_to -.2	internal -.3	limits -.16	none -.24	policy .14
2:입원 전	none .12
2:입찰 0	internal -.25	policy -.27	price .14	target -.13
2:있게 됩니	handling -.14	internal -.11	known_issues -.21	limits -.13	policy .11	script -.14	target -.17
2:있는 0	handling -.1	how_to -.23	internal -.11	known_issues -.11	limits .15	none -.23	platform -.19	policy -.23	price -.15
2:있습 라고	handling -.19	script .2
2:있습 로	handling -.11	internal -.15	none .16
2:자동 0	internal -.29	none .16	platform -.12
2:자동 결제	internal -.15	limits -.28	none -.23	price .21	script -.13	target -.21
2:자동 적용	how_to -.19	internal -.11	limits -.17	none .18	policy -.32	target .25
2:자동 제출	internal -.1	none .11	policy -.14
2:자동 취소	limits .19	none -.17	policy -.14
2:자동 통보	how_to -.11	internal .18	known_issues -.16	limits -.29	none -.14	policy .19	price -.15	target -.12
2:자동 환불	handling -.15	limits -.11	none -.14	policy .21
2:자정 0	how_to -.17	internal -.12	limits -.16
2:자체 안	handling -.18	how_to -.1	internal -.25	limits -.15	none .12	platform .1
2:작년 0	internal .15	none -.11	policy -.15
2:잔여 0	handling -.1	internal .11	limits .11	none -.12	platform -.17	policy -.22	price -.17	target -.26
2:잘못 적었	internal -.31	none .35	price -.13
2:장당 0	handling -.16	limits -.31	none -.2	policy -.31	price .14	target -.13
2:재발 수수	internal -.23	limits .18	none -.14
2:재즈 나이	contact -.11	how_to -.18	internal -.14	known_issues -.13	none .13	platform -.13	policy -.19	price -.18	target -.2
2:재추 여부	none .12	policy -.17
2:저녁 0	how_to -.28	known_issues -.2	limits -.49	policy .18	price -.23	target -.28
2:적립 0	handling -.11	internal -.45	limits -.34	none -.22	price .28	target -.21
2:적립 포인	handling -.14	how_to -.14	known_issues -.11	limits .2	none -.15	policy -.11	price -.1	target -.17
2:적용 0	limits -.13	none .1	policy -.28	price -.12	target .12
2:전 0	how_to .12	internal -.34	limits -.31	none -.18	policy .19	target -.17
2:전 고객	none -.19	policy .18	price -.15
2:전 사전	handling -.11	how_to -.15	internal -.19	limits -.19	none -.12	policy -.21	price -.13	target .19
2:전 주문	how_to .24	internal -.22	known_issues -.1	limits -.32	none -.2	policy -.3	price .17
2:전 지점	contact -.11	handling -.26	how_to -.25	known_issues -.15	limits -.38	platform -.23	policy -.25	price -.14	target .13
2:전 회원	limits -.1	none -.17	policy -.17	target .18
2:전기 충전	how_to -.12	internal -.1	limits -.27	none .28	policy -.12	target -.17
2:전까 무료	handling -.15	how_to -.11	internal -.13	limits -.19	none -.11	policy .27	price -.18	target -.23
2:전까 바꿀	how_to -.2	internal -.19	limits .17	policy -.1	target -.14
2:전까 취소	handling -.13	how_to -.16	internal -.14	price -.14	script .15
2:전날 0	handling -.13	how_to -.34	internal -.28	known_issues -.16	limits -.34	none -.34	platform -.18	policy .29	price .15	target -.25
2:전날 밤	how_to .22	limits -.19	none -.11	policy -.21	script -.1
2:전설 소환	how_to -.19	internal -.23	known_issues -.13	limits -.3	none .2	policy -.23	price .2	target -.17
2:전액 돌려	handling -.19	limits -.1	script .12
2:전액 면제	handling -.25	internal -.15	limits -.13	none -.21	price .15	target -.13
2:전액 환불	how_to -.13	internal -.25	limits -.16	none -.26	price .2	script -.18
2:전에 한	handling -.16	internal -.15	known_issues -.12	limits -.26	none .16	platform -.2	target -.14
2:전자 기본	how_to -.1	internal -.14	none .23	policy -.21	target -.14
2:전자 알림	none .14
2:전체 0	contact -.15	how_to -.21	internal .17	limits -.33	platform -.18	policy .16	price -.29	target -.22
2:전화 오면	handling .17	how_to -.12	internal -.14
2:전화 접수	how_to -.27	known_issues .23	none -.24	platform -.11	policy -.22	target -.14
2:전환 0	internal .22	limits -.22	none -.18	policy -.11	target -.13
2:점검 후	none .29	policy -.27
2:접기 했어	internal -.18	none .21	policy -.12
2:접수 0	how_to -.25	internal -.14	limits -.28	platform -.2	target .12
2:접수 마감	how_to -.11	limits -.17
2:접수 받고	limits -.11	policy -.12
2:접수 불가	handling -.28	internal -.22	known_issues -.22	limits .36	none -.27	platform -.22	policy -.36	price -.12	target -.16
2:접수 시작	none .11
2:접수 후	handling -.12	how_to -.16	none -.12	policy .21
2:정기 건너	limits -.11	none .13
2:정부 0	contact -.14	how_to .3	internal -.28	limits -.25	none -.27	platform -.13	policy -.28	price -.14	target -.25
2:정산 0	handling -.17	how_to -.12	known_issues .17	limits -.18	none -.29	platform -.1	policy -.33	price .19	target -.16
2:정산 바로	none .18	policy -.16
2:정수 셀프	handling -.1	how_to -.17	internal -.15	limits -.12	none .24	platform -.11	policy -.14	target -.16
2:정오 오픈	none .13	policy -.14
2:정확 0	handling -.12	internal .21	limits -.19	platform -.15	policy -.24	price -.21	target -.18
2:정확 날은	how_to -.1	internal -.13	known_issues -.11	limits -.19	none .25	policy -.25	target -.2
2:제 0	handling -.11	how_to -.24	policy -.2	price -.13
2:제주 도서	handling -.1	internal -.15	limits .24	none -.19	policy -.21	price -.23
2:제휴 0	contact .16	internal -.18	limits .18	none -.19	platform -.21	policy -.1	price -.18	target -.21
2:조기 종료	handling -.15	how_to -.12	limits .18	none -.22	policy -.18	target -.19
2:조정 0	internal -.12	none .18
2:종량 온라	none .14
2:종료 0	handling -.12	internal -.2	limits -.17	price -.17	target -.23
2:종료 사유	handling -.2	script .21
2:종료 안내	handling .12	how_to -.14	internal -.16	limits -.13	none -.24	platform -.13	script -.13	target .21
2:종이 영수	handling -.18	how_to -.25	internal -.17	known_issues -.24	none -.34	platform .19	policy .12	price -.16	script -.11	target -.22
2:종이 청구	handling -.19	how_to -.27	internal -.24	known_issues -.18	limits -.29	none .17	platform -.17	policy -.35	price -.25	script -.14	target .13
2:종전 같이	handling .14	limits -.14	none -.27	policy .11	price -.11
2:좋은 소식	handling -.18	internal -.16	known_issues -.13	limits -.17	policy -.21	script .23	target -.12
2:좌석 0	contact -.11	handling -.15	how_to -.27	internal -.22	known_issues .18	limits .18	none -.28	platform -.13	policy -.27	price -.22	target -.2
2:좌석 승급	none .13
2:좌석 지정	how_to -.11	limits -.19	none -.12	policy -.11	price .2	target -.18
2:주 0	contact -.11	how_to .13	known_issues -.24	limits .18	none -.24	platform -.15	policy -.32	target -.31
2:주 금요	internal -.21	limits -.25	target -.16
2:주 뒤	how_to -.19	limits -.24	policy -.27	target .17
2:주 목요	policy -.16
2:주 수요	how_to -.18	internal -.12	known_issues -.12	limits -.21	policy .17
2:주 안에	none -.11	policy .17
2:주 월요	how_to -.17	none .34	policy -.26	target -.14
2:주 화요	how_to -.12	none .26	policy -.22
2:주문 0	internal -.33	limits .27	none -.17	price -.13	target -.24
2:주문 알림	how_to -.18	known_issues -.18	limits -.18	policy .11
2:주시 됩니	handling .23	how_to -.22	known_issues -.14	limits -.11	policy -.19
2:주시 바랍	handling .11	how_to -.18	policy -.2	target -.1
2:주차 0	internal -.2	limits -.25	platform .11	policy -.2	target -.18
2:주차 사진	none .12
2:준비 있습	handling -.11	how_to -.12	internal -.2	none .12	policy -.12
2:준비 중이	handling -.21	internal .17	known_issues -.11	limits -.11
2:줄이 게	internal .13	limits -.11
2:중 0	contact -.13	handling -.21	how_to -.18	internal .35	known_issues -.2	limits -.37	none -.17	platform -.41	policy -.37	target .14
2:중 한	handling -.15	how_to -.15	known_issues -.17	limits -.24	none -.22	platform -.14	policy -.19	price -.14	target .2
2:즉시 삭제	how_to -.14	limits -.18	none -.22	policy .15
2:지 0	how_to -.22	internal -.17	known_issues -.19	limits .22	none -.12	platform -.13	policy -.15	target -.16
2:지금 0	internal .22	limits -.29	none -.17	policy -.23	price -.25
2:지나 안	how_to -.19	limits -.2	policy .15
2:지난 0	how_to -.11	internal -.18	known_issues -.19	none -.16
2:지연 0	how_to -.1	known_issues .16	none -.19	price -.2	script -.13
2:지원 종료	internal -.12	none .25	platform -.19	policy -.11	target -.12
2:지점 0	internal -.21	limits .27	none -.13	platform -.18	policy -.17	price -.15	target -.21
2:지정 0	internal -.18	limits -.14	none .17	policy -.16	price .12
2:진료 0	internal -.18	limits -.27	none .14	policy .1	price -.24	target .18
2:진료 하이	internal -.13	limits .15	none -.11	policy -.15	price -.13
2:집에 검사	contact -.18	handling -.13	how_to -.21	internal -.28	known_issues -.17	limits -.23	none .32	platform -.17	policy -.2	price -.26	target -.2
2:차 0	contact -.16	handling -.18	how_to .14	known_issues -.25	limits -.39	platform -.18	policy -.52	price -.34	script -.12	target .27
2:차량 0	limits .1	none -.16	platform -.14	policy -.13	target -.14
2:차액 0	handling -.12	how_to -.27	internal -.25	limits -.22	none .19	price -.17	target -.16
2:착륙 켜짐	handling -.17	internal -.21	known_issues -.11	limits -.11	policy -.22	price -.11	script -.13
2:참고 바랍	handling .21	none -.19	price -.1	script -.18
2:창구 0	none -.16	policy .14	target -.11
2:처음 한	handling -.21	internal -.13	known_issues .13	limits -.22	none -.15	platform -.13	target -.23
2:천 km	internal -.18	limits -.18	policy -.15	price .2
2:천 원	handling -.12	internal -.24	none -.37	policy .12	price .12	target -.28
2:천 원이	internal -.21	limits -.11	none .12	target -.14
2:천만 원	handling -.17	how_to -.11	limits -.25	none -.2	platform -.23	policy -.24	price .16
2:첫 0	handling -.17	internal -.2	limits -.11	none -.16	policy .12	script .1
2:첫 달	how_to -.18	known_issues -.13	limits -.26	none -.37	platform -.11	policy -.35	price .34	target -.24
2:첫 월요	policy .1
2:청구 0	contact .15	how_to -.15	internal -.27	none -.14	policy -.2	script -.11	target -.13
2:청소 매니	internal -.14	limits -.12	none .24	policy -.16	target -.14
2:청약 수수	internal -.13	policy -.17	price -.12	script .1
2:체크 0	how_to -.26	internal -.15	limits -.21	none .25	policy .12	target -.24
2:초 0	contact -.23	handling -.19	internal -.39	known_issues -.22	limits -.37	none -.39	platform -.25	policy .14	price -.3	script -.14	target .26
2:초과 시	how_to -.15	internal -.26	limits -.22	policy .15
2:초대 사람	internal -.22	limits -.19	none -.17	policy -.16	price .24
2:초등 0	contact -.16	how_to -.15	internal -.23	limits -.25	none -.19	platform -.1	policy -.15	price -.24	target .25
2:총 0	internal .3	limits -.19	none -.15	platform -.14	policy -.16	price -.24	target -.19
2:최근 0	handling -.22	how_to -.27	internal -.35	none -.25	platform -.16	policy -.13	price -.38	target .21
2:최대 0	contact -.15	how_to -.44	internal -.62	known_issues .27	none -.22	platform -.31	script -.19	target -.6
2:최소 0	limits -.19	none -.24	policy -.24	price .19	target -.22
2:추가 0	internal -.28	limits .14	none -.23	price -.1
2:추가 비용	how_to -.15	internal -.15	limits -.18	none -.29	policy -.27	price .22	script -.16	target .15
2:추가 요금	how_to -.11	internal -.3	known_issues -.23	limits -.17	none -.19	policy .12	price .21	target -.14
2:출금 수수	internal -.13	none .18	price -.12
2:출발 0	handling -.27	how_to .16	internal -.27	known_issues -.2	none -.28	price -.26	target .13
2:출장 0	internal -.21	limits -.19	none -.12	policy -.27	price .15	target .16
2:충전 0	internal -.15	limits .21	none -.21	policy -.21
2:충전 끝	limits .15	policy -.22	price -.12
2:취소 0	contact -.1	handling -.1	how_to -.25	internal -.25	limits -.33	none -.27	policy .4	price -.23	script -.13
2:취소 가능	how_to .13
2:취소 바로	handling -.26	policy .26	script -.11
2:취소 수수	how_to -.1	internal -.28	none .22	policy -.26	price -.21	script .15
2:취소 전액	policy .18
2:층 이하	how_to -.12	internal .18	known_issues -.15	limits -.2	none -.22	policy -.13	target -.23
2:친구 0	internal -.15	limits -.21	policy -.12	price .2
2:카드 0	contact -.22	handling -.19	how_to -.42	known_issues -.18	none -.2	platform -.27	policy -.26	script .22
2:카드 자동	how_to -.24	internal -.14	known_issues -.23	limits .22	platform -.1	price -.18	script -.1	target -.34
2:콜라 0	limits -.12	none .21	policy -.16
2:콩알 이월	internal -.12	limits -.26	none .21	policy -.21
2:쿠키 0	how_to -.13	internal -.28	limits -.34	none -.3	platform -.13	policy -.26	price .34	target -.21
2:쿠폰 0	handling .15	how_to -.19	internal -.28	none -.23	platform -.14	target -.17
2:크리 합창	none .17	policy -.12
2:타임 알림	none .17	policy -.1
2:택배 접수	handling -.16	internal -.2	limits -.24	none .22	platform -.1	policy -.34	target -.15
2:토요 0	internal -.1	none -.23	policy .18	price -.12	target -.19
2:통과 대로	none .14	platform -.11
2:통합 0	contact .12	how_to -.11	internal -.17	known_issues -.11	limits -.13	platform -.11	policy -.2	price -.18	target -.12
2:통화 내용	how_to -.14	limits -.2	platform -.13	policy .15
2:판매 0	how_to -.18	internal .16	limits -.23	platform -.1	target -.24
2:판매 개시	how_to .19	internal -.11	none -.12	policy -.13
2:판매 수수	internal -.21	policy -.12	price .11
2:패스 0	internal -.23	none -.19	policy -.24	price .32
2:패스 가격	none .13
2:편당 0	internal .25	limits -.27	policy .14	price -.27
2:편도 반납	none .15
2:평균 0	how_to -.16	internal .13	known_issues .17	limits -.21	none -.24	policy -.29	price -.18	target -.2
2:평일 0	how_to -.2	internal -.22	known_issues -.22	limits .1	none -.38	platform -.22	policy .23	price -.3	target -.32
2:포인 0	internal -.12	limits -.18	none -.13	policy .14	price .14
2:포인 선물	handling -.2	how_to .22	known_issues -.13	limits -.19	policy -.26	target -.2
2:포인 유효	limits .2	none .12	policy -.26
2:포장 0	internal -.34	limits -.3	none .23	policy -.39
2:프리 구독	none .13	platform .11	target -.13
2:픽업 시간	handling -.16	how_to -.19	internal -.17	known_issues -.11	limits -.28	none .21	price -.13	target -.14
2:하기 했습	internal -.18	known_issues -.11	none .2	policy -.13	price -.1
2:하는 거	handling -.11	internal -.11	none .14
2:하루 0	contact -.13	handling -.28	known_issues -.53	limits .19	none -.13	platform -.18	policy -.95	price -.16	script -.15
2:하루 두	handling -.25	how_to -.31	internal -.22	known_issues -.27	limits .15	none -.22	platform -.21	price -.23	script -.12	target -.27
2:하면 0	handling .25	how_to -.13	internal -.24	known_issues -.13	limits -.17	none -.23	policy -.16
2:하시 0	handling .14	none -.13	policy -.16
2:하실 수	handling -.14	how_to .15	internal -.24	known_issues -.23	limits -.33	none -.15	policy -.31	script -.19	target .2
2:하지 마세	handling .28	internal -.22	none -.26	policy -.17
2:하지 말	handling .25	internal -.24	limits -.2	none -.15
2:하지 말아	handling .31	how_to -.11	internal -.13	none -.3	policy -.14	script -.17
2:하지 않기	handling -.17	internal .11	limits -.16	none .26	policy -.21
2:한 곳이	handling -.14	how_to -.19	internal .28	limits -.22	none -.24	policy -.22	price -.12	target -.15
2:한 달	contact -.1	handling -.32	how_to -.34	internal -.43	known_issues -.28	limits .17	none .19	platform -.15	price -.2	target -.44
2:한 달에	handling -.19	how_to .11	internal -.28	known_issues -.11	limits .14	none -.19	policy -.33	price -.15	target -.18
2:한 번	contact -.14	internal -.37	limits .18	none -.47	platform -.26	policy .14	price -.39	script -.31	target -.52
2:한 번만	handling .12	how_to .14	internal -.21	known_issues -.26	none -.27	platform -.15	price -.23	script -.13	target -.3
2:한 번에	handling -.25	internal -.38	known_issues .11	limits .21	none -.19	platform -.14	policy -.12	price -.14	script -.1	target -.37
2:한 분이	handling -.14	how_to -.1	internal .28	limits -.16	none -.31	policy -.16	script -.16	target -.2
2:한 사람	handling .12	how_to -.35	internal -.33	known_issues -.24	limits .33	none -.25	policy -.39	price -.32	script -.12	target -.34
2:한 세대	handling -.11	how_to -.16	internal -.2	known_issues -.16	limits .23	none -.16	policy -.2	price -.13	target -.17
2:한 장	handling -.14	how_to .13	internal -.2	known_issues -.19	policy -.24	price -.14	target -.12
2:한 주	limits -.29	none .25	policy -.18	price -.1	target -.15
2:한 해	handling -.19	how_to -.14	limits -.18	none .22	policy -.24	target -.16
2:한도 0	internal -.17	limits .31	none -.17	policy -.18	price -.31	target -.24
2:한빛 모바	none -.19	target .19
2:할 수	handling -.15	internal -.23	known_issues .18	limits -.41	platform -.19	policy -.21	price -.14	script -.11	target .12
2:할인 0	handling -.22	internal .11	limits -.18	none -.36	policy -.33	price .36	target -.25
2:함께 데이	internal -.11	limits -.13	none .24	policy -.19
2:합창 예매	none .17	policy -.12
2:해 주세	handling -.17	none .16
2:해지 0	handling -.13	internal .14	limits -.11	policy -.14
2:해지 남은	handling -.18	policy .16
2:해지 수	handling -.12	policy -.12
2:해지 신청	limits -.1	none -.15	policy .2	script -.11
2:해지 위약	handling .18	internal -.11	limits -.12	none -.1	price -.11
2:현장 0	handling .22	limits -.22	none -.22	policy -.3	price .12	target -.1
2:협의 중	handling -.11	how_to -.16	internal .15	limits -.19	platform -.12	policy -.19	price -.15	target -.23
2:홀가 니트	how_to -.14	internal -.18	limits -.22	price -.1	target -.2
2:홈 화면	how_to .18	known_issues -.18	policy -.13
2:화 0	contact -.24	handling -.19	how_to -.24	internal -.45	known_issues -.27	none .36	platform -.39	price -.5	script -.15	target -.4
2:화 로	none .17
2:화 부터	internal -.15	limits -.23	none .2	policy -.2	price -.12	target -.19
2:화 오전	none .22
2:화 오후	limits -.1	none .22	policy -.13	target -.13
2:화요 0	known_issues -.1	limits -.18	none .17	price -.16	target -.18
2:화요 오전	how_to -.13	none .22	policy -.12
2:확인 부탁	internal -.2	known_issues -.22	none .13	policy -.23	script .1	target -.11
2:확인 후	contact -.21	how_to -.3	internal -.31	known_issues -.29	limits -.33	platform -.2	policy .26	script -.21	target -.25
2:확정 다시	handling -.13	internal -.13	none .25	policy -.21
2:확정 안	internal .18	none -.22	platform -.11	policy -.28	script -.13	target -.16
2:환불 0	internal .14	none .16	policy -.24
2:환불 불가	handling -.39	how_to -.17	internal -.22	known_issues -.13	limits -.38	none -.24	policy .42	price -.34
2:환불 수수	handling -.15	internal -.19	none -.27	policy -.1	price .17
2:환불 신청	policy .14
2:환불 앱	handling -.15	how_to .16	policy -.21
2:환불 없음	handling -.22	how_to -.22	internal -.18	limits -.3	none -.26	policy .33	price -.36
2:환불 요구	handling .2	internal -.18	policy -.16
2:환불 요청	policy -.15	script -.11
2:회 0	contact -.12	internal -.47	known_issues -.2	limits -.3	policy -.56	price .26	script .17	target -.31
2:회 무료	handling -.1	how_to -.13	internal -.23	limits -.26	none .22	policy -.16	price -.17	target -.11
2:회 월	how_to -.11	internal -.36	limits .32	none -.36	policy -.34	target -.19
2:회 이상	handling -.1	how_to -.11	internal -.12	limits -.24	policy -.18	target .23
2:회 최대	internal -.31	limits .45	none -.18	policy -.24	price -.4
2:회당 0	how_to -.12	internal -.11	none -.19	price .12	target -.13
2:회선 0	handling -.18	internal .13	limits -.2	none -.32	policy -.21
2:회선 월	limits -.25	none -.19	policy -.14
2:회선 이상	internal -.16	limits -.19	price .14	target .16
2:회선 할인	policy .24	price -.24	target -.22
2:회수 0	handling -.12	internal .18	limits -.13	none -.17	policy .13	price -.19
2:회원 0	none -.19
2:회원 등급	handling -.13	how_to -.1	internal -.12	limits -.2	none .21	policy -.11	target -.2
2:회차 0	handling -.11	internal -.21	limits .32	none -.31	policy -.3	script -.15	target -.26
2:후 0	how_to -.34	internal -.45	known_issues -.21	limits .18	none -.31	platform -.13	policy .26	price -.27	script -.14	target -.38
2:후 결제	how_to -.1	limits -.21	none .2	policy -.25	target -.14
2:후 바로	handling -.2	how_to .14	internal -.21	known_issues -.1	limits -.17	none .19	policy -.26	target -.12
2:후 종료	handling .15	none -.16
2:휴대 번호	handling -.14	how_to .19	limits -.14	platform -.18	policy -.17
2:희망 0	how_to -.2	internal -.14	known_issues -.15	limits -.29	policy .29
also:contact	contact -.32	handling -.17	how_to .03	internal .1	known_issues .15	limits -.05	none -.07	platform -.27	policy -.1	price .07	script -.11	target -.14
also:handling	contact -.09	handling -.25	how_to -.05	internal .13	known_issues -.26	none -.03	platform .13	policy .11	price -.07	target -.04
also:how_to	contact .05	how_to -.53	internal .16	known_issues .17	limits .09	none .07	platform .18	price -.34	script -.37	target -.08
also:internal	contact -.07	handling .25	internal -.46	known_issues -.21	limits -.08	none -.02	platform -.09	policy .15	price .06	target -.11
also:known_issues	contact -.33	handling -.09	how_to -.16	internal .48	known_issues -.06	limits -.28	none -.03	platform .06	policy -.24	price -.07	script .2	target .02
also:limits	handling -.1	internal .24	known_issues .19	limits -.46	none .13	platform -.07	policy -.23	script .05	target .09
also:none	contact .03	handling .04	how_to .03	internal -.12	known_issues .03	limits .07	none -.16	policy .06	script .11	target .04
also:platform	contact -.3	handling .03	how_to -.2	known_issues .33	none -.08	platform .18	policy -.15	price -.23	script .11	target -.23
also:policy	contact .26	how_to .12	internal .12	limits -.05	none .07	platform -.05	policy -.48	price .09	script .17	target -.05
also:price	contact -.02	how_to -.18	internal .05	known_issues .16	limits -.1	none .16	platform .1	price -.52	script .22	target .04
also:script	contact -.21	handling -.09	how_to -.1	internal .39	known_issues .05	limits -.17	none -.18	platform -.23	policy .13	price -.22	script -.19	target -.13
also:target	contact -.06	handling .07	how_to .07	known_issues .16	limits .05	none .14	platform -.37	policy -.02	price -.08	script .14	target -.57
before:handling	contact -.2	handling .97	how_to -.49	internal -.27	known_issues -.28	limits -.31	none -.37	platform -.6	policy -.51	price -.8	script -.99	target -.43
before:how_to	contact -.84	how_to .89	internal -.86	known_issues -.37	limits -.27	none -1.05	policy .16	price -.2	script -.42	target -.46
before:known_issues	contact -.32	how_to -.53	internal -.73	known_issues .58	limits -.18	none -.21	platform -.55	policy -.49	price -.55	script -.4	target -.54
before:limits	contact -1.08	handling -.83	how_to -.54	internal .27	known_issues -.13	limits .24	none -.46	policy -.12	price .17	script -1.06	target -.25
before:none	contact -.87	internal .42	known_issues -.54	limits .23	none -.62	platform -.27	price -.46	script -.4
before:platform	contact -.45	handling -.61	internal -.13	known_issues -.75	limits -.63	none -.61	platform .82	policy -.28	price -.65	target -.74
before:policy	contact -.65	how_to -.3	internal .13	known_issues -.39	limits -.66	none -.6	platform -.39	policy .81	price -.45	script -.26	target -.18
before:price	contact -1.01	handling .13	how_to -.88	internal .51	known_issues -.76	none -.89	platform -.15	policy -.31	price .5	script -.38	target -.56
before:target	contact -.76	how_to -.18	known_issues -1.17	limits .19	none -.79	policy -.31	price -.72	script -.75	target .45
bias	contact -.58	handling -.24	known_issues -.3	limits .26	none 1.7	platform -.22	price -.34	script -.73	target .16
bulleted	contact .12	handling -.12	how_to -.18	known_issues .33	none -.28	policy .11	price -.19	script -.3	target -.32
cue:contact0	contact 2.7	known_issues -.23	limits -.35	platform -.13	policy -.11	price -.19	target -.31
cue:contact1	contact 1.98	policy -.11	target -.1
cue:handling0	handling 2.43	how_to .21	known_issues -.14	none -.18	platform .1	policy .16	price -.6	script -.15	target -.12
cue:handling1	contact .19	handling 1.61	internal -.28	known_issues -.83	limits -.22	none .2	platform -.59	policy -.53	price -.34	script .29	target -.12
cue:handling2	contact -.52	handling 1.19	how_to -.28	internal -.23	limits -.46	none .21	policy -.27	price -.13	script .23	target -.12
cue:handling3	handling 2.62	how_to -.32	known_issues -.24	limits .11	none -.36	platform -.14	policy -.36	price -.24	target -.31
cue:handling4	contact -.29	handling -.72	how_to -.49	internal -.27	known_issues -.13	limits -.34	none .36	platform -.47	policy -.12	price -.2	target -.68
cue:how_to0	contact -.28	how_to 2.56	internal -.64	limits -.57	none -.84	price -.14	script -.3
cue:how_to1	handling -.31	how_to 1.93	internal -.32	known_issues -.13	limits -.37	none -.37	platform -.21	policy -.36	price -.12	script -.12	target .19
cue:how_to2	contact -.2	handling -.17	how_to 1.64	internal -.27	known_issues .32	none -.51	platform -.31	policy .32	price -.36	script -.22
cue:how_to3	contact -.1	handling -.12	how_to .8	internal -.49	none -.47	policy .21
cue:how_to4	how_to 1.99	internal -.31	known_issues -.34	none -.22	platform -.39	price -.22	script -.2	target -.42
cue:how_to5	how_to -.95	known_issues -.29	limits .24	none -.33	platform -.47	policy -.1	price -.14	target -.25
cue:known_issues0	contact -.14	handling .13	how_to -.8	internal .13	known_issues 2.07	limits .14	platform -.74	policy .22	price -.57	script -.3	target -.76
cue:known_issues1	how_to -.14	internal -.17	known_issues 1.86	limits -.2	none .21	policy -.17	target -.22
cue:known_issues2	handling .14	how_to -.3	known_issues 1.18	none -.28	platform -.15	price -.2	target -.27
cue:known_issues3	contact .16	handling .25	internal -.42	known_issues -.97	limits -.42	platform -.23	policy -.39	price -.93	script .13	target -.39
cue:limits0	contact -.29	handling -.46	internal .1	limits 1.53	platform -.47	policy -.22	price .28
cue:limits1	contact -1.14	how_to -.54	internal -.15	limits 1.32	none -.37	platform .36	price -.24	script -.19	target .38
cue:limits2	contact -.29	how_to -.25	internal -.49	limits 1.78	none -.11	platform -.12	price -.39
cue:limits3	contact .14	known_issues -.35	limits -.91	platform -.59	price -.12	target -.89
cue:platform0	contact -.64	handling -.56	internal -.5	known_issues .5	limits -.42	none -.59	platform 2.64	policy -.82	price -.47	script -.34	target -.79
cue:platform1	contact -.32	handling -.29	internal -.44	platform 2.25	policy -.3	price -.4	target -.15
cue:platform2	contact -.16	handling -.44	internal -.51	known_issues -.48	limits -.47	none -.47	platform 2.54	policy -.64	price -.46	script -.22	target -.47
cue:platform3	contact .14	handling -.19	how_to .23	internal -.11	known_issues -.13	limits -.21	none -.1	platform -1.45	policy -.14	price -.68	target -.19
cue:policy0	handling .16	how_to .18	internal .11	known_issues -.25	limits .13	platform -.16	policy 1.42	price -.22	script .16	target -.23
cue:policy1	handling -.12	internal -.33	known_issues -.11	limits -.11	none -.32	policy 1.18	price .32
cue:policy2	contact -.15	how_to -.49	internal -.17	limits -.42	none -.2	platform -.21	policy 1.76	price -.25	script .17	target .19
cue:policy3	contact .22	how_to .13	known_issues -.21	limits -.25	none -.16	platform -.78	policy -.86	price -.46	target -.22
cue:price0	contact -.96	how_to -.38	internal .12	known_issues -.63	limits -.17	none -.39	platform -.16	policy -.1	price 2.09	script -.66	target -.23
cue:price1	handling -.17	how_to -.11	internal -.27	known_issues -.14	limits -.31	policy -.27	price 1.66	script .13	target -.28
cue:price2	contact -.28	how_to -.74	known_issues -.61	limits -.35	none -.1	platform -.71	price 1.8	target -.28
cue:price3	how_to -.1	internal -.17	limits -.22	none .18	policy -.32	price .86	target -.19
cue:price4	contact -.32	handling .13	how_to -.67	internal .14	known_issues -.17	limits -.16	none -.5	platform -.49	policy -.3	price 1.64	script .21	target -.11
cue:price5	contact .16	handling -.1	internal -.28	known_issues -.42	platform -.76	price -.66	target -.1
cue:target0	contact -.34	handling -.25	internal -.76	limits -.12	none -.65	platform .25	policy -.48	price -.55	script -.21	target 2.18
cue:target1	contact -.32	handling -.57	how_to -.28	internal -.27	known_issues -.48	platform -.7	policy -.3	price -.33	target 1.84
cue:target2	contact .23	handling -.49	how_to -.4	internal -.76	known_issues -.3	limits .37	none -.54	platform .35	policy -.41	price -.24	script -.62	target 1.4
cue:target3	contact -.74	handling -.25	how_to -.15	internal -.29	known_issues -.97	limits .26	none -.31	platform .28	policy -.33	price -.36	script -.31	target 1.24
cue:target4	contact -.22	handling -.16	how_to -.24	internal -.2	known_issues -.39	limits .1	none .11	platform -.49	policy -.11	price .19	script -.3	target 1.35
cue:target5	handling .21	how_to .13	internal -.26	limits -.48	platform -.36	policy -.12	price .18	target -1.16
dated	contact -2.22	handling -.34	how_to -.3	internal -.43	limits -.39	none .63	policy .14	price -.78	script -.27	target -.23
e:ad	contact -.29	handling -.27	how_to -.12	internal -.23	none .17	price -.43	script -.25	target -.45
e:ag	handling .24	how_to -.27	internal -.19	known_issues .17	limits -.25	none -.19	platform -.11	policy -.21	target -.28
e:al	contact -.24	handling .15	how_to -.61	known_issues -.54	platform -.51	policy -.48	script -.12	target .28
e:am	contact -.37	internal .18	known_issues -.53	limits -.27	none -.36	platform -.51	price -.19	script .13
e:an	how_to -.11	internal -.5	known_issues .26	none -.29	platform -.28	policy -.19
e:ap	contact .18	handling -.2	how_to .27	internal -.25	known_issues -.38	limits -.17	none -.26	platform -.33	policy -.4	price -.38	script .13	target -.39
e:ar	contact -.26	handling -.39	internal .22	known_issues -.41	limits -.12	platform -.23	policy -.31	price -.18	script -.25	target -.4
e:as	contact -.23	handling -.18	how_to -.11	internal .2	limits -.18	platform -.12	policy -.28	price -.22	target -.21
e:at	contact -.26	handling .25	how_to -.57	known_issues -.48	limits -.24	none -.28	platform -.39	price .11	script -.34	target -.16
e:ax	contact .13	handling -.24	how_to -.27	known_issues -.22	limits .12	platform -.12	policy -.16	target -.14
e:ay	handling -.39	internal -.17	limits .18	platform -.2	policy -.11	price -.52	target -.4
e:ce	contact -.46	none -.14	platform .11	policy -.1	price -.58	script -.2
e:ch	contact -.34	internal .16	limits -.46	none -.33	platform .15	policy -.21	price -.13	script -.37	target -.19
e:ck	contact -.26	limits -.32	none -.19	platform -.54	policy -.16	price -.14	target -.12
e:ct	contact -.3	internal .22	known_issues -.4	limits -.39	none .12	platform -.35	policy -.69	price -.37	script -.29	target -.23
e:cy	handling -.2	how_to -.31	internal .2	known_issues -.17	limits -.25	policy -.37	price -.19	target -.23
e:de	handling .12	internal -.19	limits -.12	platform -.37	policy -.14	price -.34	script -.23	target -.4
e:df	handling -.13	internal -.26	known_issues -.12	limits -.17	none -.11	platform -.16	policy .23	price -.14	script -.13	target -.29
e:dp	handling -.22	how_to -.23	known_issues -.2	limits -.23	none -.27	platform .19	price -.14	script -.1	target -.23
e:ds	contact -.43	handling -.1	how_to -.18	none -.12	price -.48	script -.52	target -.64
e:dy	how_to .16	internal -.13	known_issues -.12	none -.16	policy -.22
e:eb	contact -.13	internal -.5	known_issues -.37	limits -.46	platform .28	policy -.11	price -.14	script -.22	target -.41
e:ec	handling -.13	how_to -.13	internal -.53	known_issues -.15	limits -.22	none .16	platform -.33	policy -.33	price -.23	script .2	target -.23
e:ed	contact -.67	handling -.25	how_to -.21	limits -.22	none -.24	platform -.93	policy .11	price .11	script .19	target -.23
e:ee	contact -.28	handling -.22	internal .16	known_issues -.44	limits -.59	none -.16	platform -.41	policy -.15	price .15
e:ek	handling -.32	how_to -.36	internal .11	known_issues -.24	limits -.29	none .1	platform -.21	price -.23	script -.27	target -.2
e:el	handling -.25	how_to -.29	known_issues -.26	limits -.31	none .16	platform -.28	price -.38	script -.12
e:em	handling .27	how_to -.11	internal -.24	limits -.33	platform -.23	policy -.14	price -.18	script -.32	target -.38
e:en	contact -.31	how_to .2	internal -.24	limits .16	none -.19	policy -.4	price -.52	script -.11	target -.7
e:eo	contact -.25	handling -.26	how_to -.34	known_issues -.15	none -.33	platform .19	policy -.34	price -.27	target -.26
e:ep	contact -.16	known_issues -.28	limits -.42	none -.11	platform -.17	policy .11	price -.24	script -.22	target -.31
e:er	handling .2	how_to -.32	none -.1	platform -.18	policy -.37	script -.37	target -.91
e:es	contact -.6	how_to -.28	limits .17	platform -.44	policy -.13	price -.44	script -.29
e:et	contact -.22	internal -.41	price -.18	target -.54
e:ew	contact -.24	handling -.47	how_to .3	internal .22	none -.41	platform -.4	policy -.4	price -.38	script -.23	target -.5
e:ey	contact -.17	how_to .25	internal -.4	known_issues -.31	limits -.46	none .15	platform -.2	policy -.44	price -.26	script -.22	target -.31
e:ff	how_to -.22	internal .19	limits -.25	none -.35	platform -.26	policy -.1	price -.28	script .13
e:ft	handling -.36	how_to -.38	internal .19	none -.15	platform -.22	policy -.4	price -.29	script -.23
e:ge	contact -.43	internal -.17	known_issues -.46	limits -.16	none -.14	platform -.48	price .19
e:gh	handling -.19	internal .11	none -.13	policy -.13	price .11
e:go	handling -.21	how_to -.17	internal .24	known_issues -.17	limits -.2	none -.24	platform -.15	policy -.21	price -.19
e:gs	handling -.34	how_to -.12	internal -.31	known_issues -.3	limits .1	platform -.14	target .13
e:he	contact -.49	handling .16	limits -.45	none -.31	platform -.12	policy -.11	target -.23
e:ho	handling -.19	how_to -.15	internal -.21	known_issues -.1	limits -.11	none -.12	policy .17	script -.15
e:ht	contact -.11	handling .2	internal -.31	known_issues -.2	limits -.21	platform -.18	price -.13	script -.18	target -.2
e:hu	handling -.2	how_to .17	internal -.13	known_issues -.17	limits -.2	platform -.13	policy -.24	price -.21	target -.18
e:ic	handling -.37	internal -.16	platform -.2	policy -.38	script -.18
e:id	contact -.22	handling -.37	how_to -.39	known_issues -.4	limits .11	none -.18	price -.26
e:il	contact -.18	limits -.46	none -.5	platform -.48	policy .19
e:im	handling -.13	how_to -.11	internal -.17	limits -.15	none .12	platform .14	policy -.24	price -.17	target -.21
e:in	contact -.37	how_to -.15	limits -.55	none -.26	platform .1	policy .25	price -.4	script -.31
e:ip	contact -.25	handling -.47	internal .18	known_issues -.35	platform -.3	policy -.44	price .17	script -.27
e:ir	how_to -.17	internal .1	known_issues -.18	limits -.12	script -.14
e:is	how_to -.27	internal .11	known_issues -.36	limits -.37	none -.11	platform -.23	policy -.37	price -.21	target -.23
e:it	contact -.44	handling .18	how_to -.13	internal .2	known_issues -.64	limits -.41	none -.15	platform -.39	policy -.2	price -.39
e:ix	handling -.25	how_to -.18	known_issues .11	limits -.29	platform -.2	policy -.28	price -.18	target -.14
e:ke	handling -.24	how_to -.12	internal -.16	limits .16	none .13	platform -.15	policy -.15	price -.1	target -.2
e:ks	how_to -.46	policy -.14	price -.32	script -.33	target -.42
e:la	handling -.14	known_issues -.12	limits -.12	none .21	policy -.15
e:ld	handling -.4	how_to -.37	internal -.3	known_issues .2	limits .19	none -.33	price -.29	script -.24
e:le	contact .31	handling -.36	internal -.21	known_issues -.23	limits -.16	none -.36	platform .45	policy -.12	price -.68	script -.48	target -.31
e:lf	contact -.12	handling -.33	internal -.24	platform -.27	policy -.3	price -.28	script -.14
e:lk	contact -.15	internal -.26	none .15	platform -.13	policy -.2	price -.14	script -.12	target -.13
e:ll	contact -.38	handling .18	how_to -.32	limits -.35	none -.17	platform -.63	price -.12	script -.19
e:lp	handling -.12	how_to .14	internal -.16	known_issues -.11	limits -.13	policy -.24
e:ls	contact -.31	internal -.2	known_issues -.19	limits .24	none .11	platform -.38	policy -.31	price -.31	script -.22	target -.5
e:lt	handling -.33	how_to -.11	internal .21	known_issues -.26	limits -.27	none -.3	platform -.2	policy -.31	price -.13	script -.18	target .15
e:ly	contact -.39	handling -.63	how_to -.46	limits .14	none -.47	platform .18	policy -.18	price -.39	script -.12	target .14
e:me	contact -.14	handling -.47	how_to -.17	known_issues .12	limits -.17	price -.18	target -.4
e:mi	internal -.24	none .21
e:ml	handling -.11	how_to -.16	policy -.13	script -.11	target .12
e:mo	contact -.25	handling -.27	how_to -.25	internal .32	known_issues -.18	limits -.33	none -.1	platform -.19	policy -.35	price -.2	script -.13	target -.32
e:ms	contact -.14	handling -.26	how_to .15	internal -.12	known_issues -.19	limits .18	none -.32	platform .17	policy -.32	price -.19	script -.12	target -.27
e:nc	handling -.21	how_to -.2	internal -.24	known_issues -.19	limits .13	none .24	policy -.27	script -.18	target -.15
e:nd	contact -.28	handling .25	how_to -.22	internal -.15	known_issues -.52	none -.29	policy -.23	script -.2	target .27
e:ne	contact .14	internal -.11	limits -.16	script -.55	target -.71
e:ng	contact -.33	how_to .21	internal -.27	known_issues -.21	limits -.37	platform -.84	price -.13	script -.12	target -.13
e:nk	contact -.1	how_to .13	limits -.49	none -.19	platform -.19	price -.22	script -.21	target -.28
e:ns	contact -.21	handling -.16	how_to -.43	internal -.14	known_issues -.41	none -.22	platform .1	policy .32	script -.48
e:nt	contact -.21	handling .16	how_to -.46	internal -.18	limits -.21	none -.25	platform -.4	policy .15	price -.42	script .17	target -.12
e:ny	contact -.18	handling -.27	internal -.29	known_issues -.2	limits -.37	none -.25	platform .17	price -.14	script -.16
e:od	handling .16	how_to -.17	internal -.17	known_issues -.11	limits -.12	policy -.16	price -.12	target -.17
e:og	contact -.14	handling .17	how_to .18	internal -.27	none -.17	platform -.13	policy -.34	price -.17	target -.23
e:ok	contact -.16	how_to -.28	known_issues -.16	limits -.28	none .19	platform -.19	policy -.28	price -.14	target -.15
e:ol	contact -.16	handling -.27	how_to .21	internal -.34	known_issues -.24	limits .19	none -.15	platform -.25	price -.2	script -.15	target -.28
e:om	contact -.37	handling -.1	internal -.59	limits -.36	none .11	platform -.39	policy -.14	script -.31
e:on	handling -.17	internal .22	known_issues -.39	none -.17	platform -.72	policy -.16	price -.27	script -.16	target -.26
e:op	contact -.22	handling -.38	known_issues -.32	limits -.42	price -.21	script -.25
e:or	contact -.29	how_to -.4	internal .23	limits -.3	platform -.21	policy -.25	script -.13	target -.18
e:os	contact -.42	handling -.39	how_to -.39	internal -.23	known_issues -.44	limits -.28	none -.18	platform .48	policy -.52	price -.27	script -.2	target -.46
e:ot	contact -.32	how_to -.19	internal -.14	known_issues -.12	limits .16	none -.32	price -.29	script -.57
e:ou	internal -.24	limits -.23	none -.29	platform -.13	price -.14	script .14	target -.19
e:ow	contact -.31	handling -.53	how_to -.16	known_issues .21	limits -.54	none -.17	price -.15	script -.37
e:ox	how_to -.21	internal -.25	known_issues -.16	none -.13	policy -.17	price -.19	script .23	target -.15
e:pe	handling -.26	how_to -.13	internal .18	platform -.14	price -.2	script -.15	target -.31
e:pi	handling -.3	how_to -.27	internal .29	known_issues -.17	limits -.27	none -.34	platform -.17	price -.19	script -.2	target -.2
e:pp	handling -.18	how_to .15	internal -.4	limits -.4	platform .18	policy -.35	price -.27	script -.23	target -.45
e:ps	contact -.48	how_to -.52	internal -.27	known_issues -.51	limits .34	platform -.22	price -.41	script -.35	target -.61
e:pt	handling -.11	how_to -.18	limits -.13	script .12
e:pu	handling -.32	how_to -.16	internal .31	known_issues -.16	limits -.22	none -.22	platform -.1	policy -.19	price -.17	script -.14	target -.17
e:ra	contact -.13	handling -.28	how_to -.28	internal .14	known_issues -.22	limits -.4	none -.33	platform .25	policy -.38	script -.12	target -.37
e:rd	contact -.21	handling -.17	internal -.36	limits -.58	none -.14	platform -.42	policy .23	price -.39	script -.34
e:re	contact -.15	handling -.37	how_to -.22	known_issues .19	none -.12	platform -.59	policy .11	price -.42	target -.34
e:ri	handling -.21	how_to -.17	internal -.2	known_issues .18	platform -.28	policy -.24	price -.25	target -.2
e:rk	internal -.21	limits -.23	none .2	target -.11
e:rm	contact -.17	how_to .16	internal -.13	known_issues -.35	none -.39	platform -.23	price -.27	script -.15	target -.35
e:rn	handling -.11	how_to .1	known_issues -.23	limits -.28	none -.3	platform -.12	policy .1	price -.15	target -.28
e:ro	handling -.14	internal -.31	limits -.3	platform -.16	policy -.32	price -.22	target .2
e:rr	handling -.18	how_to -.14	internal .17	known_issues -.1	limits -.29	none .1	policy -.24	price -.2	target -.19
e:rs	contact -.34	handling -.54	how_to .12	known_issues .17	none -.3	platform -.59	policy .11	price -.19	script -.23
e:rt	how_to .12	internal -.22	known_issues -.32	none -.38	platform .14	script -.25	target -.42
e:ry	contact -.15	how_to -.19	internal -.23	known_issues -.36	none .19	price -.34	script -.27	target -.25
e:se	contact -.45	how_to -.12	known_issues -.16	limits -.2	none -.16	platform -.7	policy -.17	price -.42	script -.37	target .27
e:sh	handling -.24	how_to -.38	known_issues -.31	limits .29	none -.24	platform -.38	price -.24	script -.17
e:sk	contact .2	how_to -.31	internal -.14	limits -.29	platform -.27	policy -.41	price -.22	script -.2	target -.26
e:so	internal -.28	limits -.27	none -.14	platform -.14	price -.16	script -.12
e:ss	contact -.17	handling -.14	how_to -.34	internal -.25	known_issues -.37	none -.45	platform -.38	target .26
e:st	contact -.51	how_to -.36	known_issues .26	limits -.38	platform .14	policy -.29	script -.59
e:sv	handling -.13	how_to -.11	internal -.14	limits .17	policy -.14	target -.17
e:ta	contact -.26	handling -.43	internal -.19	limits -.19	none -.38	platform .38	price -.36	target -.42
e:tc	known_issues .13	policy -.13
e:te	contact -.29	how_to -.15	internal -.16	known_issues -.13	limits .25	none .25	platform -.16	policy -.35	price -.13	script -.42	target -.41
e:th	contact -.2	handling -.19	how_to -.22	internal .11	none -.5	platform -.34	script -.33	target .2
e:ti	contact -.11	how_to -.2	internal -.18	known_issues -.14	limits -.2	platform -.18	policy -.18	price -.12	target -.22
e:tm	internal -.14	none .1	policy -.12	price -.13
e:tp	handling -.21	how_to .12	internal .13	known_issues -.12	none -.23	target .18
e:ts	handling -.36	internal -.25	known_issues .18	limits .26	none -.41	platform -.12	script -.58	target -.21
e:ty	contact .12	handling .19	internal -.41	known_issues -.28	limits -.41	platform -.31	policy -.39	price -.32	script -.18	target -.37
e:ue	handling -.28	how_to -.2	internal .25	known_issues -.26	limits -.24	none -.12	platform -.2	policy -.27	price .16	script -.2	target -.1
e:ug	handling .18	how_to -.19	internal -.12	known_issues -.24	limits -.25	policy -.2	price -.13	target -.24
e:ul	contact -.26	how_to -.42	internal -.27	known_issues -.26	none .13	platform -.32	price -.31	script -.24	target .1
e:up	contact -.1	handling -.2	how_to -.31	internal .19	limits -.34	none -.29	platform -.15	policy .12	price -.15	script -.14	target -.19
e:ur	contact -.12	handling -.43	platform -.17	price -.18	target -.27
e:us	contact .13	handling -.2	how_to -.2	internal -.23	limits -.14	none -.22	policy -.15	price .12	target -.2
e:ut	contact -.39	handling -.24	internal -.14	none .17	platform -.47	price -.5	script -.39	target -.61
e:ve	contact -.22	internal .15	known_issues -.12	none -.12	platform -.27	policy -.39	price -.56
e:wn	contact -.14	handling -.4	internal -.33	limits -.33	none .22	platform -.15	policy -.32	price -.17	target -.3
e:wo	contact -.16	handling -.38	how_to .11	none -.19	platform -.2	policy -.42	price -.24
e:ws	contact -.14	handling -.26	how_to -.34	price -.15	script -.2	target -.24
e:xt	contact .13	handling -.31	how_to -.15	internal -.38	limits -.4	none .15	platform -.28	price -.21	script -.2
e:yi	handling -.1	internal .14	limits -.22	none .27	policy -.24	price -.14	target -.12
e:ys	contact -.34	handling -.58	how_to -.45	internal -.37	known_issues -.19	policy .26	target -.55
e:ze	handling .17	how_to -.12	internal -.21	known_issues -.2	limits -.16	policy -.19	target -.14
e:가가	how_to -.16	internal .34	limits -.25	none -.23	policy -.32	price -.26	target -.13
e:가고	handling -.18	internal -.28	known_issues -.18	limits .11	none -.13	platform -.11	policy .18	price -.13	script -.12	target -.22
e:가기	handling -.32	how_to .24	internal -.27	known_issues -.22	limits -.29	platform -.15	policy -.34	price -.12	script -.18	target -.24
e:가는	contact -.11	handling -.38	how_to -.34	internal .34	none .13	platform -.21	policy -.57	price -.11	target -.36
e:가로	contact -.1	handling .22	how_to -.16	internal .2	none -.25	policy -.35	script -.22
e:가를	internal .14	none -.28	policy -.11	target -.22
e:가면	contact -.25	handling -.38	how_to -.35	internal .13	known_issues -.43	limits -.41	platform -.18	price .24	script -.23	target -.29
e:가서	how_to .17	limits -.2	none -.15	policy -.2	price -.14
e:가세	internal -.12	limits -.12	none -.23	policy .11
e:가요	handling -.39	internal -.48	platform -.33	policy -.11	script -.22
e:가의	limits -.18	none -.19
e:가입	handling -.25	how_to .1	internal -.24	known_issues -.19	limits -.33	none .11	platform -.1	policy -.29	price .21	script -.12	target -.27
e:가족	handling -.17	how_to -.16	internal -.18	known_issues -.13	limits -.2	platform -.15	policy -.19	price -.21	target .19
e:가지	contact -.12	handling -.31	how_to -.33	internal -.4	known_issues -.27	limits .3	platform -.14	policy -.14	price -.25	script -.28	target -.35
e:각을	handling .16	internal -.27	known_issues .14	limits -.21	none -.14	policy -.24	target -.2
e:간권	handling -.16	how_to -.17	internal -.32	known_issues -.12	limits -.23	none -.16	platform -.12	policy -.24	target .22
e:간당	how_to -.18	limits -.28	policy -.22	price .22	target -.14
e:간대	handling -.2	internal .22	known_issues -.17	limits -.18	none -.29	policy -.24
e:간만	none .12	policy -.18
e:간별	limits -.16	none -.2	platform -.17	policy .26	price -.22	target -.14
e:간에	handling -.2	how_to -.25	internal -.37	known_issues -.16	none .24	platform -.17	policy .18	price -.12	script -.11	target -.26
e:간엔	how_to -.13	internal -.29	known_issues .16	limits -.2	none -.26	policy -.21	price .19
e:간은	contact -.11	handling -.3	how_to -.42	internal -.47	limits -.19	none .27	platform -.28	script -.27	target -.42
e:간을	how_to .1	policy -.15	script .14
e:간이	handling -.19	how_to -.29	internal -.25	known_issues -.23	policy .14	price -.22	target -.27
e:감원	internal .27	none -.27	policy -.11
e:감은	internal -.18	known_issues -.11	none -.28	policy .24	target -.11
e:감이	how_to -.12	internal .18	known_issues -.19	limits -.19	none -.28	policy .17	target -.15
e:값은	handling -.22	how_to -.28	internal -.15	known_issues -.24	limits -.34	none -.28	platform -.2	policy .37	price -.26	script -.19	target -.26
e:값이	how_to -.11	limits .16	none -.13	policy -.21	price -.12
e:같이	handling -.15	how_to -.17	internal -.21	known_issues -.16	limits -.29	platform -.11	policy .16	target -.26
e:개골	how_to -.17	known_issues -.11	limits -.2	none .17	price -.11	target -.17
e:객님	handling -.24	how_to -.24	internal -.2	known_issues -.14	limits -.19	none -.26	policy .14	price -.13	script .17	target -.22
e:객만	limits -.18	none -.1	policy -.17	target .22
e:객사	handling -.11	how_to .19	known_issues -.14	limits -.15	none -.18	policy -.24	target -.12
e:객은	internal -.31	known_issues .21	limits .12	platform -.15	policy -.16	price -.27	target -.15
e:객이	internal -.2	known_issues -.31	limits -.33	price -.16
e:거나	handling -.25	known_issues -.36	none -.37	platform -.24	policy .21	price -.28	script -.19	target -.3
e:거라	handling -.16	internal .27	limits -.17	none -.25	policy -.19	price -.13
e:거래	handling -.12	how_to -.36	internal -.27	known_issues -.13	none .37	platform -.14	policy -.37	price -.16	script -.16
e:거리	contact -.16	handling -.26	how_to -.23	internal -.42	known_issues -.19	limits -.37	none -.21	platform -.23	price .19	script -.12	target .13
e:건은	handling -.33	how_to -.11	none .25	policy -.24	price -.24	script -.2
e:건이	handling -.2	how_to -.14	internal -.14	known_issues -.19	limits -.24	none .2	script -.19	target -.21
e:걸로	handling -.14	how_to -.11	limits -.13	none .19	policy -.19	script -.12	target -.12
e:검사	handling -.16	how_to -.26	limits .14	none -.24	policy -.25	script -.16	target .16
e:검이	how_to -.13	known_issues -.1	limits -.18	policy -.19	script .2
e:것도	handling -.2	how_to -.18	internal -.28	known_issues -.12	limits -.2	none .35	platform -.17	policy -.24	price -.17	target -.25
e:게는	how_to -.17	known_issues -.14	limits .1	none -.43	price -.15	target -.24
e:게만	internal -.12	limits .14	none .12	platform -.12	policy -.11	price -.14	target -.31
e:게요	handling -.3	how_to -.55	internal -.15	known_issues -.46	limits -.62	none .44	platform -.34	policy -.54	price -.39	script .2	target -.53
e:겨서	handling -.19	how_to -.29	internal -.19	known_issues .2	limits -.27	none -.23	platform -.11	price -.16	script -.12
e:겨요	handling -.31	how_to -.39	internal -.37	none .2	platform -.1	price -.28	script -.17	target -.32
e:격은	handling -.26	how_to -.14	internal -.28	known_issues -.2	limits -.3	none .15	price .15	script -.23	target -.14
e:격이	handling -.1	how_to -.16	known_issues -.2	limits -.12	none -.15	policy .16	price -.16	target -.11
e:견이	internal .2	known_issues -.12	none -.14	policy -.19	script -.15
e:결과	none .13
e:결제	known_issues -.16	none .15	price -.22	script -.11	target -.27
e:결해	contact .13	none -.1
e:경부	internal .13	none -.15	policy -.17	price -.16
e:경은	contact .2	handling -.22	how_to .19	known_issues -.12	limits -.17	none .18	platform -.11	policy -.34	price -.16	script -.19	target -.23
e:경을	handling -.11	none .15	policy -.13	price -.11	script -.17
e:계는	handling -.12	how_to -.12	known_issues -.13	limits -.21	none .22	policy -.27	script -.17	target -.18
e:계약	handling -.14	internal .25	limits -.22	none -.26	policy -.23	price -.1
e:고가	internal -.2	none -.32	platform -.14	script .14	target -.12
e:고는	contact -.24	handling .26	how_to -.3	limits -.5	none -.14	platform -.23	policy .28	price -.37	script -.33	target -.4
e:고도	handling -.12	how_to -.17	known_issues -.11	limits -.21	none -.27	policy .26	price -.15	script -.2	target -.17
e:고로	how_to -.29	internal .28	known_issues -.22	limits -.26	none -.35	policy .16	price -.2	script -.19	target -.25
e:고를	handling -.27	how_to -.22	internal .14	known_issues -.24	limits -.2	none .12	policy -.25	script -.16	target -.15
e:고리	how_to .11	internal -.1	none -.14	policy -.31	price -.12	target .16
e:고만	how_to -.36	internal -.39	known_issues -.12	limits -.26	none .17	platform -.26	policy -.34	price -.12	script .16	target -.29
e:고에	handling -.18	how_to -.25	known_issues .11	limits -.32	none .16	platform -.11	price -.16	script -.21	target -.23
e:고요	contact -.29	handling -.38	internal -.45	known_issues -.51	platform -.58	policy -.18	script -.22	target .15
e:고자	handling -.17	how_to -.11	internal -.2	policy -.11	script .14
e:고지	contact -.15	handling -.21	how_to -.25	limits .16	policy -.27	price -.28	script -.12	target -.31
e:고차	handling -.15	how_to -.18	internal -.21	limits -.19	policy -.34	price -.14	target .22
e:고할	handling -.19	how_to .11	none -.21	policy -.21	script .12
e:공사	internal .18	none -.17
e:공유	internal -.11	script .1
e:공항	how_to -.14	known_issues -.11	none .15	platform -.17	policy -.26	target -.22
e:과가	handling -.2	none -.27	policy .18	script -.13
e:과는	known_issues -.36	limits .11	none -.29	platform -.28	price -.15	script -.14	target -.38
e:과로	handling .24	how_to -.15	limits -.1	none -.2	policy -.13
e:과를	handling -.12	how_to -.2	internal -.19	known_issues -.14	limits -.21	none .12	target -.19
e:과지	how_to -.15	internal .19	known_issues -.11	limits -.11	none -.24	policy -.12
e:관리	how_to -.1	internal -.15	known_issues -.21	limits .11	none -.24	policy .15	price -.1	target -.21
e:관에	handling -.13	internal -.19	known_issues -.13	limits -.15	none -.11	script .12
e:관은	handling -.13	how_to -.11	internal -.15	known_issues -.11	limits -.28	none .19	price -.11	script -.11	target -.1
e:교체	handling -.15	internal -.11	none .17	policy -.15	price -.19	script -.12	target -.16
e:구가	handling -.18	how_to .11	internal -.18	known_issues -.2	limits -.31	none -.22	policy .14	price -.18	target -.2
e:구나	handling -.13	internal -.16	known_issues -.13	none -.21	policy -.27	price .17	target .1
e:구는	contact -.1	handling .17	how_to -.16	known_issues -.25	limits -.36	none .15	platform -.21	policy -.1	price .12	script -.16	target -.26
e:구니	handling .16	how_to -.14	internal -.13	known_issues -.14	limits -.14	none -.18	platform .14
e:구독	how_to .11	internal -.15	limits -.13	none .21	policy -.13	target -.1
e:구를	handling -.11	how_to -.14	internal .16	limits -.19	none -.15	script -.13	target -.16
e:구매	how_to -.15	limits -.23	none .29	policy -.33	price -.14	target -.19
e:구서	how_to -.18	internal -.27	known_issues -.12	none .13	platform -.15	price -.11	script -.16	target -.32
e:구역	handling -.2	internal -.2	known_issues -.15	limits -.2	none .21	policy -.27	price -.15	script -.1	target -.27
e:구요	handling -.21	how_to .13	internal -.24	known_issues -.13	limits -.26	none .26	platform -.12	policy -.25	price -.1	target -.23
e:국어	how_to -.28	internal -.17	known_issues -.22	limits .28	none -.2	platform -.14	policy -.25	price -.11	target -.15
e:국인	handling -.24	how_to -.2	internal -.28	limits .18	platform .19	policy -.33	price -.15	script -.19	target -.32
e:권과	handling .11	none -.15
e:권은	contact -.21	handling -.24	internal -.16	known_issues -.43	limits -.18	none -.24	script -.37	target .12
e:권을	handling .17	internal .1	none -.28	policy .18	price -.24	script -.13
e:규는	handling -.26	internal -.19	known_issues -.22	limits -.27	none -.35	platform -.19	policy -.33	price -.17	target .38
e:그인	contact -.16	handling -.23	how_to .13	internal -.34	known_issues -.3	none -.21	platform -.27	policy .17	price -.31	script -.27	target -.18
e:근길	handling -.12	how_to -.15	internal -.12	limits -.18	none .25	policy -.17	price -.12	target -.15
e:금고	handling .12	limits -.12	none -.22	policy .21
e:금과	handling -.2	how_to -.14	internal -.17	known_issues -.13	limits -.18	none .2	price -.17	script -.14	target -.19
e:금리	handling -.17	internal .11	price -.15
e:금만	handling -.17	internal -.11	limits -.11	none -.16	policy -.1	price -.14	script .19
e:금액	handling -.11	how_to .1	internal -.16	limits .2	none -.13	policy -.15	price -.23
e:금에	handling -.11	how_to -.12	internal -.13	limits -.11	none -.28	policy -.19	price .16	script .14
e:금은	contact -.2	handling .12	how_to -.53	internal -.46	known_issues -.56	limits -.25	none -.26	platform -.42	policy .25	target -.15
e:금을	how_to -.15	known_issues -.17	limits -.11	none -.3	platform -.11	price .13	target -.12
e:금의	how_to -.1	internal -.31	limits -.21	policy .2	script -.19	target -.19
e:금이	how_to -.13	none -.1	policy .19	price -.2	script -.27	target -.39
e:금제	contact -.25	handling -.29	how_to -.11	internal -.25	limits -.38	none .22	platform -.11	policy -.34	price -.22
e:급기	handling -.14	internal -.26	known_issues -.13	limits -.28	platform .17	policy -.2	target -.23
e:급만	handling -.11	internal -.24	limits -.24	none -.25	platform -.18	policy .25	price -.2
e:급여	handling -.18	how_to -.14	internal -.26	policy -.26	price -.25	script -.17	target .21
e:급은	internal -.32	known_issues -.24	limits .21	none -.15	platform -.26	policy -.14	price -.22	script -.24
e:급이	handling .14	internal .14	limits -.13	none -.18	policy -.29	price .11
e:기가	handling -.38	how_to -.19	internal -.2	known_issues .24	limits .14	platform .21	policy -.5	price -.3	script -.22	target -.13
e:기간	handling -.15	how_to -.21	internal -.21	limits -.35	none .12	platform -.11	price -.14	target -.16
e:기고	handling .11	how_to .14	internal -.27	known_issues -.19	limits -.21	none -.28	policy .19	script -.12
e:기관	contact -.13	how_to -.14	internal .17	none -.21	policy -.16
e:기권	handling -.19	how_to -.12	known_issues -.15	limits -.45	none .2	platform -.18	policy -.12
e:기기	known_issues -.31	limits -.16	platform -.24	policy .13	script -.21	target -.21
e:기는	contact -.21	handling -.2	how_to -.23	internal -.31	known_issues .16	platform .12	policy -.18	price -.11	script -.26
e:기로	handling -.3	how_to -.43	internal .27	limits -.15	platform -.27	script -.27	target -.46
e:기를	known_issues .19	limits -.14	none -.27	policy -.29	script -.1
e:기만	handling -.13	how_to -.31	internal -.17	known_issues -.23	none -.43	platform .12	price -.25	script -.15
e:기면	how_to -.31	internal -.44	known_issues -.3	limits -.33	none -.11	policy .34	price -.16	script -.21	target -.27
e:기에	handling -.36	how_to .13	known_issues -.48	platform .18	policy -.21	price -.27	script -.31	target -.43
e:기열	handling -.17	how_to .15	known_issues .17	limits -.26	none -.2	platform -.13	policy -.34	price -.14	target -.18
e:기지	handling .13	how_to -.25	known_issues -.18	limits .14	none -.22	platform -.11	policy -.28	price -.12	target -.15
e:기차	how_to -.12	internal -.11	limits -.27	none .3	policy -.13	price -.12	target -.17
e:기한	internal -.17	limits -.17	policy -.2	price -.2	target .19
e:기화	handling -.22	how_to -.13	internal -.18	known_issues -.25	none -.19	platform .15	policy .21	price -.18	target -.14
e:기획	contact .31	handling -.37	how_to -.29	internal -.33	known_issues -.16	limits -.3	platform -.22	policy -.34	price -.28	script -.23	target -.34
e:까운	none -.13	script .12
e:까지	contact -.5	handling -.29	how_to -.15	internal -.15	limits .24	none -.52	platform -.21	policy .37	price -.2	script -.13	target -.23
e:께는	contact -.11	handling .16	how_to -.28	internal -.16	known_issues -.37	limits -.35	none -.19	platform -.23	target -.11
e:께서	how_to -.16	internal -.11	none .17	policy -.13
e:꾸기	handling -.24	how_to .23	internal -.19	known_issues -.2	limits -.21	none -.25	script -.12	target -.19
e:꾸는	how_to -.24	internal -.15	known_issues -.22	limits -.21	none .13	platform -.19	policy -.25	target .16
e:꾸면	handling -.26	internal -.21	known_issues .13	limits -.31	none -.28	price -.17	script -.13	target -.2
e:꿔요	handling -.19	how_to -.22	internal -.24	known_issues -.2	limits -.27	policy .23	target -.17
e:뀌면	how_to -.13	internal -.15	none -.21
e:뀌어	how_to -.16	internal -.18	known_issues .2	limits -.22	none -.26	policy -.22	price -.13
e:나가	internal .17	limits -.22	none -.2	policy .12
e:나고	handling -.29	how_to -.32	internal -.34	known_issues -.21	limits -.34	none .3	platform -.25	price -.28	script -.12	target -.25
e:나만	how_to -.16	internal -.21	limits -.19	none -.31	platform -.26	script -.1	target .18
e:나면	contact -.16	how_to -.15	internal -.54	known_issues -.51	policy .24	price -.34	script -.34	target -.43
e:나서	policy -.1
e:나야	handling -.16	how_to .13	internal -.2	known_issues -.22	none -.16	target -.2
e:나요	how_to -.23	internal -.35	known_issues -.23	limits -.35	none .34	price -.26	script -.14	target -.28
e:남아	internal .11	limits -.14	none .14	policy -.16	price -.26
e:납은	handling -.19	how_to -.15	limits -.16	none -.23	policy .27	target -.14
e:났고	handling -.19	how_to -.15	internal -.25	known_issues -.15	limits -.28	none .16	platform -.11	policy -.31	price -.15	target .15
e:내기	handling -.13	how_to .17	internal -.14	policy -.14	script -.18
e:내는	handling .16	known_issues -.2	none -.33	policy -.37	price .12	target -.22
e:내만	handling -.18	how_to -.15	known_issues -.17	limits .19	none -.25	platform -.19	policy .1	target -.19
e:내면	how_to .24	internal -.2	known_issues -.12	limits -.16	none -.18	policy -.16
e:내문	handling -.11	how_to -.14	internal -.18	known_issues -.15	limits -.14	none .29	policy -.18	price -.12
e:내에	how_to -.18	limits -.16	policy .21	script -.11
e:내역	how_to .16	internal -.11	known_issues -.19	limits -.11	none .11	policy -.18	target -.17
e:내지	handling -.33	how_to -.17	internal .19	limits -.24	policy .2	script .11	target -.11
e:내한	internal -.1	limits -.13	policy -.14	price -.11	target .11
e:내해	how_to -.13	policy -.11	script -.15
e:냐고	how_to -.26	internal -.24	known_issues -.14	limits -.18	policy -.34	script .19
e:냐는	contact -.2	how_to -.23	internal -.27	known_issues -.27	limits -.31	none .1	target -.17
e:냐면	handling -.21	how_to -.25	known_issues -.19	limits -.28	none .22	platform -.11	policy -.35	price -.2	script -.19	target .12
e:네요	contact -.17	handling -.39	how_to -.36	known_issues -.37	limits -.54	none .31	platform -.32	policy -.18	price -.31	script -.24	target -.47
e:년에	handling -.12	how_to -.17	known_issues -.11	limits -.15	none .11	policy -.14	script -.11
e:년자	how_to -.2	limits .11	policy -.22	script -.14	target -.28
e:눈에	how_to -.18	internal -.18	limits -.17	none .28	policy -.25	price -.11	target -.18
e:뉴는	handling -.16	internal -.13	known_issues -.15	limits -.31	none -.17	platform -.13	policy .18	target -.19
e:는데	contact -.26	handling -.12	how_to -.54	known_issues .16	limits -.26	none .28	policy -.17	price -.23	script -.38	target -.65
e:는지	how_to -.22	internal -.12	none .16	policy -.11
e:능은	handling -.13	how_to -.19	internal -.17	known_issues -.16	limits .11	none -.14	platform -.17	policy .14	target -.19
e:니고	contact -.2	how_to -.13	internal -.19	platform -.15	policy -.29	price .3	script -.13	target -.31
e:니까	contact -.15	how_to -.39	known_issues -.36	limits -.14	none .25	platform -.36	policy -.38	price -.35	script -.18	target -.35
e:니다	contact -.25	handling -.46	how_to -.21	internal -.21	known_issues -.15	limits -.21	platform -.25	price -.12	script .41	target -.29
e:니당	none .24	policy -.22
e:니라	contact -.28	handling -.13	internal -.73	known_issues -.31	limits -.11	none -.25	platform -.2	policy .22	target .18
e:니저	handling .21	internal .17	known_issues -.14	limits -.25	policy -.21	price -.24	script -.11	target -.29
e:님께	contact -.1	handling .22	how_to -.28	internal -.33	known_issues -.28	limits -.25	platform -.13	price -.21	script -.17	target .11
e:님껜	none -.14	script .11
e:님들	internal .13	limits -.18	none .11	policy -.15
e:님은	internal -.22	known_issues -.17	limits -.2	none -.18	platform -.11	policy .18	script -.14	target -.14
e:님이	contact -.15	handling -.17	how_to .11	internal -.19	known_issues -.13	limits -.1	none .12	platform -.32	policy -.28	price .16	target -.48
e:다고	contact -.24	handling .4	how_to -.76	platform -.35	policy -.79	target -.59
e:다는	contact -.27	handling .36	how_to -.48	internal -.24	known_issues -.74	limits -.24	none .17	platform -.39	policy -.31	target -.49
e:다만	internal .16	limits .17	none -.13	policy -.2	price -.16	target -.24
e:다면	how_to -.12	none -.17	policy -.18	script .15
e:다음	none .23	policy -.2
e:단서	handling -.21	how_to -.2	internal -.24	known_issues -.14	limits .16	policy -.16	price -.2	target -.13
e:단은	handling .25	how_to -.14	internal -.17	policy -.23	script -.11
e:단지	handling -.27	how_to .16	internal .11	known_issues -.2	limits -.37	platform -.16	policy -.33	price -.22	script -.16	target -.32
e:담사	handling -.15	how_to -.14	known_issues -.16	limits .15	none .11	policy -.3
e:담원	handling -.33	how_to .14	internal -.12	known_issues -.1	script -.25	target -.22
e:담은	handling .19	how_to -.27	known_issues -.28	limits -.32	none -.18	script .11	target -.11
e:담을	how_to -.11	none .21	policy -.11	script -.12
e:당김	handling -.11	how_to -.13	internal .13	limits -.25	policy -.24	price -.11	target -.14
e:당이	how_to -.11	internal .26	limits -.23	none -.23	policy -.16	price -.12	target -.2
e:대가	how_to -.2	known_issues -.21	limits .17	none -.23	policy -.17	target -.15
e:대는	handling -.27	how_to -.19	internal -.34	known_issues -.2	limits .12	none -.13	platform -.29	price .15	script -.24	target -.33
e:대로	contact -.36	handling -.49	how_to -.25	internal -.5	none .29	platform -.49	target -.19
e:대료	internal .18	limits -.18	none -.12	price -.24
e:대면	handling -.15	how_to .15	internal -.14	limits -.12	policy -.13	target -.14
e:대에	handling -.16	internal -.17	limits .12	policy -.12	price .21	target -.11
e:대요	contact -.1	handling -.29	how_to -.34	internal .25	platform -.34	policy -.63	price -.31	script -.25
e:대지	internal -.16	policy -.15
e:대차	none .21	policy -.12
e:대출	handling -.19	how_to -.18	known_issues -.16	limits .17	none -.33	platform -.13	policy -.33	script .2
e:대폰	contact -.21	handling -.33	how_to .14	known_issues -.25	limits .1	none -.34	platform .17	policy -.32	price -.26	script -.17	target -.19
e:대한	internal -.22	limits -.19	none -.17	policy -.16	price .24
e:데요	how_to -.14	internal -.14	limits -.21	none .2	policy -.29	price .11	target -.14
e:데이	handling -.14	how_to -.2	internal -.29	known_issues -.2	limits -.26	none .34	platform -.22	policy -.28	price -.17	target -.23
e:도가	contact -.18	handling .12	how_to -.21	known_issues -.22	limits -.31	none -.12	policy .12	script -.17	target -.15
e:도권	how_to -.14	internal -.28	limits -.47	none -.35	platform -.2	policy -.15	price .16	target .27
e:도는	contact -.11	how_to -.12	internal .11	known_issues -.19	none -.37	platform -.19	policy .12	price -.21	target -.34
e:도로	handling -.19	how_to -.14	known_issues -.17	none -.18	policy -.14	price .16	script .15
e:도록	handling -.15	how_to .18	internal -.13	known_issues -.22	limits -.22	none -.33	policy .17	target -.13
e:도를	handling -.12	internal -.24	known_issues -.21	limits -.27	none .17	policy .11	price -.18	script -.11	target -.22
e:도에	internal .13	known_issues .11	limits -.25	none -.28	platform -.14	policy -.22	price -.15	script -.11	target -.18
e:도윤	contact .14	handling -.24	internal -.16	limits -.15	policy -.14	script -.1
e:독료	policy -.1	price .12	target -.27
e:독이	handling -.13	internal -.2	limits -.12	none .19	policy -.15	target -.16
e:돌릴	how_to -.23	internal -.14	known_issues -.18	policy .24	price -.1	target -.16
e:동물	handling -.15	internal -.24	known_issues -.11	limits .1	none .14	policy -.24	price -.15
e:동안	contact -.15	internal -.4	known_issues -.18	limits -.36	none .11	platform -.13	price -.26	script -.23	target -.28
e:동에	handling -.19	how_to -.2	internal -.17	none -.11	policy -.13	script .11	target .16
e:동이	internal -.1	policy -.15
e:동한	limits -.12	none -.18	target .14
e:동화	none .15	policy -.12
e:돼서	how_to -.21	limits -.2	none -.17	platform -.2	policy .15	target -.12
e:돼요	handling -.15	how_to -.47	internal -.44	known_issues -.42	limits -.21	none -.16	platform -.34	price .25	target .14
e:되고	handling -.37	how_to -.28	internal -.24	known_issues -.35	none -.46	policy .22	price -.21
e:되는	handling -.19	how_to -.19	limits .2	policy -.19	price -.16	script -.14	target -.19
e:되며	handling -.15	how_to -.12	internal -.12	limits -.22	none -.2	policy -.15	price .11	script .14	target .19
e:되면	contact -.31	handling -.5	how_to -.63	internal -.12	known_issues -.25	none -.24	platform -.44	policy .19	price .11	script .15
e:되어	handling -.28	how_to -.16	internal .26	known_issues -.17	limits -.11	none -.24	policy -.3	script .18
e:되지	contact -.15	handling -.12	how_to -.44	internal -.54	limits .41	none -.29	platform -.18	policy -.16	price -.39	script .11	target -.38
e:두신	handling -.14	internal -.14
e:드가	handling -.17	limits -.25	none -.29	price -.12	script -.16
e:드는	contact -.22	handling -.33	how_to -.46	internal -.35	known_issues .17	limits .11	none -.23	platform .17	policy -.43	price -.5	script .13
e:드려	internal -.11	limits -.1	none .25	policy -.11	script -.11
e:드로	handling -.15	known_issues -.2	limits -.28	none -.24	platform -.12	policy .3	price -.14	script -.12	target -.24
e:드를	handling -.35	internal -.51	limits -.52	platform -.21	price -.32	script -.32	target .13
e:드린	internal -.12	none .28	policy -.27	script -.1	target -.18
e:드릴	handling .18	how_to -.14	internal -.15	limits -.1	policy -.16
e:드림	handling -.12	internal -.28	limits -.2	none -.24	policy .23	target -.11
e:드만	handling -.19	how_to .23	internal -.14	limits -.24	policy -.29	target -.21
e:드사	how_to -.24	known_issues -.2	none -.3	platform -.18	policy -.15	price .12	script -.18
e:든요	limits -.11	none .15	policy -.16	target -.13
e:들께	handling -.17	how_to -.12	internal -.2	known_issues -.12	limits -.23	none .2	platform -.1	policy -.22	script -.12
e:들은	handling -.2	how_to -.15	internal -.13	known_issues -.13	limits -.23	policy .18	price -.17	script -.17	target -.23
e:들이	how_to -.19	internal .16	known_issues -.12	limits -.13	none -.18	policy -.21	price -.13	target .15
e:등록	handling -.23	how_to -.27	internal -.18	limits -.19	price -.14	target .18
e:디어	handling -.11	how_to -.23	internal -.2	known_issues -.15	limits -.25	none .38	platform -.11	policy -.22	price -.19	target -.19
e:떻게	contact -.12	handling -.22	internal -.22	known_issues -.27	limits -.27	none .22	platform -.14	policy -.29	price -.17	target -.28
e:뛰기	how_to .12	internal -.12	none .11	policy -.14
e:라고	contact -.4	handling .45	how_to -.28	internal -.18	known_issues .24	limits -.2	none -.13	platform -.58	policy -.82	price -.48	script -.74	target -.69
e:라는	handling .28	how_to -.23	limits -.45	platform -.11	policy -.42	price -.16	script .11	target -.25
e:라도	how_to -.19	known_issues -.14	limits -.35	none -.25	policy .23	script -.16
e:라면	how_to -.14	internal -.2	known_issues -.18	limits -.16
e:라방	none .21	policy -.14
e:라보	limits -.16	none .26	policy -.18	target -.11
e:라서	contact -.17	handling .14	how_to -.34	known_issues -.44	limits .14	platform -.42	policy -.46	price -.33	script -.22	target -.43
e:라요	how_to -.1	internal -.17	limits -.12	none .21	policy -.2	target -.14
e:라인	handling -.27	how_to -.13	known_issues -.23	limits -.17	platform -.43	policy -.42	price -.27	script -.16
e:라임	internal -.16	known_issues -.11	limits -.14	none .19	policy -.16	target -.17
e:라짐	handling -.13	how_to -.18	internal -.14	known_issues -.24	limits -.17	policy .19
e:락스	contact .14	internal -.12	limits -.18	policy -.15	price -.11	target -.12
e:람은	how_to -.2	internal -.22	limits -.34	platform -.1	script -.11	target -.26
e:람이	handling -.37	internal -.39	limits .16	platform -.15	price -.16	script -.23	target -.33
e:랑톡	how_to -.16	internal -.17	limits -.1	none .22	policy -.13
e:래는	how_to -.16	internal -.16	known_issues -.15	limits -.2	none .2	platform -.15	policy .13	target -.11
e:래도	contact -.2	handling .29	internal -.25	known_issues -.13	limits -.17	none -.24	price -.13
e:래서	how_to -.23	internal -.29	known_issues -.28	limits -.2	none .17	policy -.26	price -.19	target -.17
e:래스	internal -.15	limits -.17	none .15	target -.2
e:래와	handling -.22	how_to -.13	internal -.19	none .27	policy -.15	script -.19
e:래요	handling -.19	how_to -.12	internal .18	limits .13	none -.17	platform -.13	policy -.28	price -.21	target -.27
e:래프	handling -.13	how_to -.15	internal -.3	known_issues .19	limits -.17	policy -.19
e:래픽	internal .24	limits -.15	none -.22	policy -.14	price -.17
e:래핑	internal .19	none -.18
e:랜드	how_to -.15	limits -.27	none .1	platform .13	policy -.13	price -.12	target -.25
e:랫폼	contact .15	handling -.13	how_to -.21	internal -.24	known_issues -.2	limits -.21	policy -.23	price -.2	script -.14	target -.19
e:량기	handling -.11	internal -.17	known_issues -.14	limits -.15	none .19	policy -.21
e:량은	none -.27	platform -.18	script -.13	target -.23
e:량이	handling -.21	how_to -.16	known_issues .18	none -.29	platform -.11	policy -.36	price -.15	target -.21
e:러분	how_to -.11	internal -.18	limits -.17	none .22	platform -.11	policy -.19	price -.11	target -.14
e:러서	how_to .2	limits -.2	policy -.21
e:러스	contact -.17	handling -.29	how_to .12	known_issues -.27	limits -.35	platform -.28	policy -.34	price -.23	script -.21	target -.35
e:럭시	handling -.19	how_to -.16	internal -.16	known_issues .33	limits -.25	none -.34	platform -.16	policy -.23	price -.24	target -.3
e:런스	handling -.11	script .13
e:렇게	how_to -.14	known_issues -.14	limits -.14	none .21	policy -.21	script -.13
e:레홈	none .16
e:려고	handling -.28	how_to -.28	internal .19	known_issues -.16	limits -.26	policy -.36	price -.1	script .15	target -.34
e:려는	internal .16	known_issues -.12	limits -.19	none -.15	policy -.21	target -.15
e:려던	how_to -.15	internal .12	limits -.16	policy -.24
e:려면	handling -.27	internal -.14	known_issues -.15	limits .16	none -.15	price -.12	script -.17	target -.14
e:려서	handling -.16	internal .21	known_issues -.17	limits -.13	policy -.2	script -.13
e:려요	contact -.22	handling -.38	known_issues -.26	limits -.23	platform -.47	policy .21	price -.21	target -.3
e:려줌	internal -.17	none -.1	policy .17
e:려진	handling -.19	how_to -.17	known_issues -.2	limits .15	none .22	policy -.34	price -.15	target -.16
e:력사	internal .13	limits -.15	none .12	price -.12	target -.13
e:력을	handling -.15	how_to .13	internal -.14	limits -.21	script -.16	target -.21
e:력이	internal .12	none -.11
e:렵고	handling -.16	internal -.14	limits -.16	none .2	platform -.14	policy -.11	target -.14
e:령은	handling -.22	internal -.27	limits .2	none -.28	platform -.19	policy -.29	script .12	target -.24
e:로는	contact -.2	handling -.38	how_to -.35	internal .26	platform -.32	policy -.34	price .19	script -.14	target -.47
e:로드	how_to .11	internal -.2	limits -.13	none -.25	policy -.26	price .18
e:로만	contact -.26	how_to -.18	none -.35	platform -.66	policy .27	price .13	script -.4	target -.69
e:로요	handling -.23	how_to -.21	internal -.25	known_issues -.2	limits -.3	platform -.13	price -.22	script .1	target -.27
e:로필	how_to .12
e:록은	contact -.11	handling -.22	how_to -.4	internal -.31	known_issues -.29	platform -.35	policy -.18	price -.28	script -.16	target .18
e:록이	handling -.19	how_to .11	known_issues .14	none -.38	platform -.1	policy -.27	price -.21	script -.14	target -.26
e:록한	handling -.22	how_to -.24	internal -.28	none -.35	price -.14	script -.19	target .1
e:록할	limits -.13	policy -.1	target .14
e:료가	handling -.36	how_to -.13	known_issues -.41	limits -.4	platform -.11	policy .12	price -.38	script .16	target -.42
e:료는	contact -.22	how_to -.28	internal -.16	known_issues -.22	none -.35	platform -.23	price .16	target -.35
e:료로	handling .16	how_to -.29	known_issues -.24	limits -.39	platform -.11	policy -.17	price -.3	script .13	target -.29
e:료를	handling -.19	known_issues -.13	none .11	policy -.31	price .14	script -.13	target -.28
e:료비	internal -.37	price -.19	script -.18	target .18
e:료의	handling -.14	internal -.26	limits -.17	none -.21	price .2	target -.1
e:료일	handling -.17	how_to -.11	internal -.19	limits -.23	none .22	price -.15	target -.17
e:루션	internal .12	known_issues -.12
e:루프	handling -.13	internal -.21	known_issues -.18	limits -.16	none .2	platform -.12	policy -.18	price -.1	target -.12
e:류가	internal -.16	known_issues -.13	limits -.12
e:류는	contact .1	internal -.13	known_issues -.12	limits .15	none -.2	policy -.16	target -.17
e:률은	handling -.14	how_to -.17	internal .16	known_issues -.17	limits -.26	none .17	platform -.11	policy -.28	price -.17	script -.13	target -.2
e:률이	handling -.11	how_to -.12	internal .16	limits -.22	none -.1	policy -.27	price -.29	script .14	target -.23
e:르고	contact -.18	handling -.48	how_to .39	known_issues -.45	limits -.41	none -.17	platform -.34	policy -.22	price -.23	script -.27	target -.37
e:르기	handling -.18	how_to .29	internal -.27	limits -.26	none -.3	platform -.14	price -.15	target -.2
e:르는	contact -.12	how_to -.21	known_issues -.2	limits -.19	none .22	policy -.19	script -.12	target -.18
e:르면	handling -.13	internal -.24	known_issues -.42	limits .18	none -.37	platform -.1	policy .12	price -.16	script -.34	target -.26
e:르신	handling -.19	known_issues -.14	limits -.12	policy -.2	price -.2	target -.17
e:르지	how_to -.16	internal -.15	known_issues -.16	none .16	policy -.24	script -.19
e:른쪽	contact -.1	handling -.15	how_to .29	internal -.25	known_issues -.18	limits -.18	none -.26	policy -.21	price -.13	target -.15
e:름도	internal -.22	limits -.19	none .23	policy -.16	price -.11	target -.11
e:름은	contact -.22	handling -.15	how_to -.44	internal -.18	known_issues -.45	none .38	platform -.21	policy -.42	price -.24	script -.29	target -.29
e:름이	handling .13	how_to -.14	internal -.25	limits -.11	none .11	policy -.21	script -.2
e:리가	contact -.17	handling .23	internal -.15	known_issues .26	none -.11	platform -.35	policy -.47	price -.26	script -.27	target -.48
e:리고	contact -.28	handling .27	how_to -.45	internal -.58	known_issues -.47	platform -.36	policy .17	price -.4	target -.51
e:리기	contact -.17	handling .14	internal -.13	limits -.43	platform -.34	policy -.54	price -.23	script .15	target -.3
e:리는	contact -.2	handling -.27	how_to -.1	internal .21	limits -.5	none -.18	policy .19	target -.34
e:리라	internal .14	limits -.12	none -.1	policy -.15	price -.14
e:리로	handling -.21	known_issues -.18	limits -.33	none -.33	price -.24	script -.16	target .15
e:리를	known_issues -.14	limits -.14	none -.12	price -.11	target -.15
e:리만	handling -.16	how_to .22	internal -.27	known_issues -.12	limits -.37	none .13	platform -.35	policy -.39	price -.24	script -.16
e:리며	how_to -.13	internal -.17	limits -.21	policy .13	price -.21	script -.15	target -.22
e:리면	contact -.21	internal -.61	known_issues .1	limits -.44	none -.16	platform -.33	policy .13	price -.32	script -.26
e:리미	handling -.14	how_to -.1	internal -.13	limits -.11	none .2	policy -.11	price -.12	script -.11	target -.21
e:리비	handling -.15	how_to .12	internal -.2	known_issues -.13	limits -.25	none .16	platform -.11	policy .15	price -.22	script -.1	target -.21
e:리스	internal -.16	known_issues -.17	none .26	platform -.17	policy -.11
e:리신	handling .12	policy -.2
e:리실	how_to -.18	known_issues .21	limits -.21	none -.26	policy -.2	target -.15
e:리자	contact -.19	handling -.16	how_to -.27	internal .17	limits -.27	none -.13	platform -.18	policy -.38	price -.22	script -.19	target .14
e:리점	contact -.12	known_issues -.17	platform .18	policy -.41	price -.2	script -.11
e:리즈	handling -.12	how_to -.17	known_issues .19	limits -.16	platform -.24	policy -.17	price -.12	target -.15
e:리지	contact -.13	handling -.14	how_to -.44	internal .2	known_issues -.35	none -.26	platform -.16	price -.39	script -.12	target .13
e:리집	contact -.26	handling -.21	how_to .16	internal -.38	known_issues -.25	limits -.38	platform .19	policy -.48	price -.29	script -.21	target -.48
e:리차	handling -.23	how_to -.1	limits -.23	policy -.24	price .13	script -.13	target -.19
e:린더	none .19
e:린지	limits -.11	none .21	policy -.12	target -.14
e:림은	handling -.33	how_to .16	known_issues -.16	limits -.25	none -.24	price -.14	target -.11
e:림이	handling -.33	how_to -.33	internal -.37	none -.34	platform -.21	policy .33	price -.18	script -.2	target -.2
e:림자	limits -.1	none .21	policy -.17	target -.17
e:림톡	handling -.24	how_to -.11	internal -.12	known_issues -.14	limits -.19	none -.17	platform .19	policy .19	price -.13	script -.13
e:립금	limits -.19	policy -.21	price .25
e:립은	handling -.15	known_issues -.1	limits -.23	none -.16	policy .16	target -.14
e:링크	none .18	policy -.13	target -.12
e:마감	how_to -.19	internal -.12	limits -.24	none .23	policy -.16	target -.18
e:마다	contact -.29	handling -.13	how_to -.11	internal -.39	known_issues -.56	limits .28	none -.42	platform -.47	policy .15	price .14	script -.45	target -.4
e:마스	how_to -.22	known_issues -.11	limits -.24	policy .11	target -.12
e:마진	internal .2	limits -.13	none -.11	policy -.13	price -.22
e:마트	how_to -.16	internal -.1	limits -.17	platform -.22	policy -.14	target .13
e:만요	contact -.16	handling -.33	how_to -.39	internal -.41	known_issues -.37	platform .1	policy -.4	price -.29	script -.22	target .29
e:만원	handling -.15	how_to -.18	none -.18	policy .13	price -.24	target -.17
e:만은	handling -.12	how_to -.11	internal -.3	known_issues -.16	limits .18	none -.19	platform -.1
e:만이	handling -.11	how_to -.15	internal .13	limits -.19	none -.23	script -.11	target -.21
e:만큼	how_to -.28	internal -.29	known_issues -.26	limits -.33	none -.26	platform -.13	policy .19	price .14	script -.2	target -.25
e:말기	handling -.16	how_to -.11	internal .11	known_issues -.11	limits -.21	none -.18	platform .16	policy -.21	target -.15
e:맞이	internal -.22	limits -.12	none .31	policy -.26	price -.18	target -.14
e:매는	how_to .18	internal -.37	known_issues -.29	limits .11	none -.4	platform -.33	policy -.16	price -.3	script -.12
e:매자	how_to -.11	internal -.2	limits -.12	none -.18	price .21
e:매장	handling -.11	internal -.21	limits -.15	none .18	platform .14	policy -.14	price -.12	target -.13
e:머니	handling -.26	internal -.25	known_issues -.13	none .26	platform -.16	policy -.3	price -.14	target -.21
e:머지	handling -.39	how_to -.35	internal -.47	known_issues -.11	none .23	platform -.22	policy -.54	script -.2	target .16
e:머진	limits -.18	none -.15	policy .14	price -.18	target -.22
e:먼트	how_to -.14	internal -.18	limits -.22	price -.1	target -.2
e:메라	handling -.12	internal -.16	known_issues -.12	limits .19	none -.12	policy -.21
e:메일	handling -.15	how_to -.21	internal -.28	known_issues .12	limits .12	none .1	platform -.15	policy -.33	price -.18	script -.13	target -.26
e:면동	how_to -.14	internal -.13	known_issues -.17	none -.23	policy -.17
e:면서	handling -.17	how_to -.21	internal -.2	known_issues -.15	limits -.19	policy -.19	script .19	target -.17
e:면에	how_to -.15	internal -.31	limits -.3	target -.24
e:면은	handling -.24	how_to -.26	internal -.21	known_issues -.16	limits -.23	price -.13	script .15	target -.28
e:면을	known_issues .17	limits -.1	policy -.17
e:면이	handling .11	how_to -.14	internal -.17	known_issues .2	none -.18	policy -.18
e:명서	handling -.23	how_to .24	internal -.31	known_issues -.22	limits -.32	platform -.18	policy -.27	price -.24	script -.16	target .11
e:명은	handling -.3	how_to -.35	internal -.15	known_issues -.22	limits -.36	none .46	platform -.23	policy -.41	price -.15	script -.18	target -.31
e:명이	contact -.15	handling -.17	how_to -.28	internal .19	known_issues .13	limits -.22	none -.28	policy -.27	script -.16	target -.18
e:명해	contact -.11	how_to -.13	internal -.2	known_issues -.15	limits -.12	none .11	script -.12	target -.1
e:모님	handling .13	how_to -.28	internal -.21	known_issues -.12	limits -.29	platform -.16	policy -.24	price -.14	script -.1	target .16
e:모레	none .11	policy -.14
e:모앱	how_to .17	policy -.13	target -.11
e:무과	handling .13	how_to -.16	none -.11
e:무관	contact -.28	handling -.15	how_to -.14	internal .22	limits -.11	policy -.21	target -.12
e:무리	contact -.13	handling -.29	how_to -.28	internal -.28	known_issues -.16	none .34	platform -.23	policy -.34	price -.2	script -.11	target -.32
e:무에	handling -.1	how_to -.13	internal -.13	none .13	policy .13	script -.12
e:무화	how_to -.12	limits -.13	none .2
e:문고	handling .16	internal -.12	policy -.21	script -.1
e:문만	limits -.17	policy -.12	target .14
e:문에	contact -.1	handling -.31	how_to -.2	internal .35	known_issues -.16	limits -.32	none -.39	policy -.32	price -.18	script -.18	target -.28
e:문엔	handling .12	how_to -.1	internal -.29	known_issues -.14	limits -.14	policy -.13	target -.1
e:문은	contact -.18	handling -.31	internal -.25	known_issues -.26	none .16	platform -.44	price -.17	script -.4	target -.56
e:문을	handling .16	how_to -.24	internal -.12	known_issues -.13	limits -.15	policy -.2	script -.1	target -.16
e:문이	handling -.2	how_to -.3	limits .22	price -.21	script -.19	target -.34
e:물류	handling -.13	internal .24	known_issues -.11	none -.22	policy -.13
e:물은	handling -.25	how_to -.24	known_issues -.28	policy -.37	script .13	target -.22
e:물함	contact -.12	handling -.23	how_to .4	internal -.23	known_issues -.16	limits -.35	none -.36	platform -.25	policy -.33	price -.27	script -.12	target -.34
e:므로	how_to -.14	internal .18	known_issues -.1	limits -.21	none -.2	policy -.15	price .11	target -.19
e:미엄	how_to -.19	limits -.13	none .15	platform .11	policy -.16	price -.16	script -.17
e:바일	contact -.26	handling -.3	internal -.44	none -.1	policy -.19	price -.23	script -.35	target .23
e:바퀴	how_to .11	internal -.17	limits -.13	none .18	policy -.22	price -.11	target -.13
e:박스	handling -.16	how_to .2	internal -.23	known_issues -.12	limits -.33	platform -.17	policy -.22	price -.13	script -.14	target -.19
e:밖에	handling -.1	how_to -.12	internal .3	known_issues -.19	limits -.29	none -.15	policy -.14
e:반기	handling -.11	how_to -.16	internal .17	known_issues -.12	limits -.18	none -.25	policy -.23	script .13	target -.16
e:반은	handling -.16	how_to -.18	internal .17	known_issues -.27	none -.19	policy -.25	target -.1
e:받기	handling -.19	how_to -.21	internal -.2	known_issues -.16	limits .19	platform -.24
e:받은	handling -.29	how_to -.17	internal .15	known_issues -.21	limits -.3	none -.27	platform -.11	policy .16	price -.23	target -.18
e:받을	handling .19	how_to -.22	internal -.21	known_issues -.2	none -.26	platform .14	policy -.24	script -.12	target -.24
e:발급	how_to .17	internal -.36	none .11	platform -.16	policy -.28	price -.17	target -.17
e:발송	handling -.14	how_to -.18	limits -.12	none .11	policy .23	price -.16
e:발원	handling -.14	internal .14	limits -.15	none .12	policy -.16	price -.14	script .12
e:방법	contact -.14	handling -.17	how_to -.21	internal -.29	known_issues -.19	limits -.26	none .31	platform -.16	policy -.29	price -.16	target -.19
e:방송	how_to -.16	internal -.17	limits -.12	none .33	policy -.15	price -.19	target -.21
e:방학	internal -.15	limits -.12	none .27	policy -.13	price -.14	target -.17
e:배달	handling -.13	how_to -.12	internal -.2	known_issues -.12	limits -.23	none .22	platform -.21	policy -.27	price -.12	target .11
e:배송	contact -.15	handling -.32	how_to -.18	internal -.42	known_issues -.19	limits -.3	none .38	platform -.19	script -.19
e:배함	how_to -.12	internal -.12	known_issues -.14	limits .12	none .18	policy -.16	target -.14
e:버가	internal .22	known_issues -.12	limits -.17	none -.24	policy -.18
e:버드	handling -.13	how_to -.18	internal -.23	known_issues -.13	limits -.39	none .26	platform -.16	target -.27
e:버로	handling -.22	how_to -.25	internal -.23	known_issues -.24	limits -.35	none -.2	platform -.12	policy .32	price -.11	script -.11	target -.15
e:버스	handling .11	how_to -.16	policy -.25	target -.21
e:버십	handling -.15	how_to -.18	limits -.27	platform -.16	policy -.22	price -.23	target .11
e:버전	how_to -.17	internal -.15	known_issues -.1	limits -.11	platform .14	policy -.18	target -.11
e:번만	handling -.17	how_to .15	internal -.18	limits -.27	none -.15	platform -.12	policy -.18	target .2
e:번에	handling -.22	how_to -.28	internal -.1	known_issues -.25	none .22	platform -.15	price -.14	script -.15	target -.32
e:번엔	handling -.15	internal -.34	limits .12	none .11	policy -.29	script -.17	target -.23
e:번은	handling -.19	how_to -.14	internal .12	limits -.24	none -.27	policy -.19	target .18
e:번이	how_to -.18	internal -.11	known_issues .15	limits -.17
e:번호	contact -.22	known_issues -.23	limits -.38	none .26	platform -.14	policy -.13	price -.24	script -.26	target -.36
e:벤트	internal -.21	limits -.14	policy .1	price .14	target -.1
e:벨라	how_to -.14	internal -.18	limits -.22	price -.1	target -.2
e:벽런	internal -.14	limits -.15	target -.11
e:별로	handling -.21	how_to -.26	internal -.23	known_issues -.31	limits .25	script -.11	target -.22
e:병원	limits .15	target -.18
e:보가	handling -.25	how_to -.24	limits -.28	none -.11	price -.11	script -.14	target .17
e:보고	contact -.12	how_to -.24	internal .17	known_issues -.15	limits -.27	platform -.19	policy -.32	price -.3	script -.17	target -.33
e:보기	handling .17	limits -.31	platform -.18	policy -.35	price -.1	script -.12	target -.19
e:보는	how_to -.17	internal -.31	known_issues -.18	limits -.27	none -.18	platform -.15	policy .27	price -.12	target -.25
e:보다	handling -.24	how_to -.3	internal -.33	known_issues .21	limits -.47	platform -.19	policy -.4	price .25	script -.14
e:보드	handling -.1	how_to -.16	internal -.12	limits -.14	none .2	policy -.17	price -.13
e:보를	how_to -.11	limits -.11	none -.12
e:보면	how_to .12	internal -.15	limits -.11	none -.15	policy -.28	script .15
e:보수	none .19	policy -.17	target -.13
e:보험	contact .13	handling -.24	how_to .11	known_issues -.26	limits .18	none -.12	platform -.23	policy -.4	price -.43	script -.32	target -.37
e:본료	handling -.19	how_to -.17	internal -.21	known_issues -.1	limits -.18	none -.16	platform -.11	price .14	target -.26
e:본이	how_to .11	known_issues -.11	policy -.1
e:봉투	internal -.15	limits .21	policy -.17	price -.23
e:봐야	internal -.18	limits -.14	none .2	policy -.19
e:부가	handling -.25	how_to -.15	internal .26	known_issues -.11	limits -.2	none -.28	policy .1	price -.14
e:부는	how_to -.22	internal -.36	known_issues -.27	none .29	platform -.15	price -.14	script -.17	target -.34
e:부담	handling -.12	internal -.28	limits -.27	none -.23	policy .21	target -.23
e:부로	handling .17	how_to .21	internal -.26	limits -.15	none -.17	policy -.25	script -.18
e:부를	handling .23	how_to -.26	internal -.22	known_issues -.11	limits -.12	none -.24	policy .16	target -.13
e:부만	handling -.22	how_to -.21	internal -.19	known_issues -.18	none -.27	platform -.29	policy -.16	price -.23	script .19	target .15
e:부모	handling -.12	how_to -.11	internal -.14	limits -.14	policy -.18	target .15
e:부장	handling -.22	how_to -.17	internal .23	none -.26	platform -.12	policy -.25	script -.14	target -.13
e:부터	contact -.65	handling .15	how_to -.43	internal -.83	known_issues -.41	limits -.23	platform -.36	policy .34	price -.12	script -.13	target .13
e:분간	handling -.23	how_to -.21	known_issues -.29	none .13	platform .12	policy -.31	price -.23	target -.19
e:분들	how_to -.18	internal -.11	limits -.16	none .23	policy -.18	price -.11	script -.14
e:분만	handling -.14	how_to -.16	internal .15	limits .1	none -.24	platform -.11
e:분은	contact -.11	handling -.33	internal -.13	limits -.43	none -.14	platform -.34	policy .1	price .26	script -.18	target -.57
e:분이	how_to -.25	internal -.27	limits -.15	none .18	policy -.22	script -.14	target -.11
e:분증	contact -.12	handling -.32	how_to .27	internal -.27	known_issues -.32	limits -.33	none -.37	platform -.25	price -.18	script -.11	target -.33
e:불은	contact -.19	internal -.32	known_issues -.15	limits .12	none -.37	price -.26	script -.22	target -.22
e:불이	handling -.18	how_to .13	limits -.17	none -.18	target -.16
e:불할	handling -.14	internal -.11	none -.14	policy .21	price -.19
e:뷰징	internal .16	none -.16	policy -.12
e:블릿	known_issues -.23	none -.32	policy -.26	price -.15	script -.11
e:비가	how_to -.26	known_issues -.14	limits -.25	none .19	policy -.13	script -.11	target -.24
e:비는	contact -.18	handling -.26	how_to -.25	internal -.41	known_issues -.35	none -.37	platform -.28	price .41	target -.41
e:비를	handling -.2	how_to .12	limits -.17	policy -.27	price -.25	script -.12	target -.16
e:비스	contact -.21	internal -.26	known_issues -.16	limits -.39	platform -.21	policy -.29	price -.21	target .15
e:사가	contact -.2	handling -.15	how_to -.2	internal .24	known_issues -.33	none -.16	price -.32	script -.33
e:사는	contact -.1	how_to -.36	internal .13	known_issues -.4	limits .17	none -.15	platform -.21	policy -.16	price -.28
e:사님	internal .11	known_issues -.29	limits -.34	none -.11	platform -.18	policy -.23	price -.17	target -.24
e:사랑	handling -.19	how_to -.2	internal .18	known_issues -.12	limits -.3	platform .14	policy -.3	price -.17	script -.23	target -.23
e:사로	handling .14	how_to -.19	internal .21	known_issues -.13	limits -.34	none -.22	policy -.24	price -.13
e:사를	handling -.12	how_to -.13	internal .11	known_issues -.11	limits -.27	none -.11	script -.24
e:사에	handling -.15	how_to .13	known_issues -.12	limits -.14	none -.15	platform -.11	policy -.31	price -.27	script -.22	target .17
e:사와	how_to .23	known_issues -.14	none -.26	policy -.34	price -.17	script -.26	target -.17
e:사용	handling .1	how_to -.18	internal -.21	limits -.27
e:사팀	contact .3	handling -.34	internal -.25	known_issues -.17	limits -.16	none -.26	platform -.15	policy -.17	price -.19	target -.12
e:사항	contact -.23	handling -.26	how_to -.29	internal .15	known_issues -.24	limits -.32	platform -.23	price -.24	script -.17	target -.26
e:사회	handling -.16	how_to -.17	internal .31	limits -.17	none -.27	policy -.21	price -.14	target -.12
e:산기	handling .11	internal -.26	known_issues .16	limits -.17	none -.26	platform .2	policy -.25	price -.12
e:산부	how_to -.11	internal -.14	limits .1	none .14	policy -.24	price -.13	script -.13
e:산서	handling -.12	how_to .14	internal -.21	limits -.15	none -.13	policy .11	script -.11	target -.15
e:산은	handling -.24	how_to -.29	internal .29	known_issues -.28	limits .11	none -.32	platform -.16	price -.17	script -.24	target -.3
e:산이	how_to -.12	known_issues -.21	none -.18	policy -.25	price .14	script -.18	target -.12
e:상담	contact .17	handling -.25	how_to -.34	internal -.31	known_issues -.2	none .14	policy -.35	price -.36	script -.2	target -.15
e:상만	handling -.13	internal -.23	none -.18	platform -.13	policy -.24	price -.2	target .12
e:상분	internal .2	limits -.15	none -.19	price -.18
e:상세	how_to -.17	internal -.19	limits -.14	none .19	policy -.12
e:상에	none -.13	script -.11
e:상은	contact .12	handling -.27	how_to -.22	internal -.41	platform -.23	policy -.24	script -.11
e:상을	handling .13	internal -.11	limits -.14	policy -.17
e:상이	how_to -.19	internal -.13	none -.29	policy .12	price -.25
e:상품	handling .11	how_to -.34	internal -.32	known_issues -.3	none .14	platform -.29	price -.35	script -.28	target -.32
e:생은	internal -.19	known_issues -.18	none -.18	platform -.1	policy -.25	script -.13	target .18
e:생이	handling .1	how_to -.27	internal -.26	known_issues -.25	limits -.11	policy -.34	script -.11	target .18
e:서가	how_to -.21	internal -.19	known_issues -.2	limits -.23	policy .11	price -.12
e:서관	internal -.38	known_issues -.28	platform .12	policy -.34	price -.17	script -.32	target -.28
e:서는	contact -.32	handling -.51	how_to -.33	internal -.3	known_issues .17	limits .32	platform .17	policy -.41	script -.48	target -.61
e:서로	handling .14	internal -.19	limits -.23	none -.2	platform .14	policy -.12	script -.13
e:서를	handling -.28	how_to .13	internal -.27	known_issues -.27	limits -.21	none -.14	price -.15	target .11
e:서만	handling -.41	internal .15	known_issues -.34	limits -.25	none -.45	platform .4	policy -.21	price -.18	script -.32	target -.19
e:서에	handling -.22	internal .19	limits -.13	none -.17	script -.1
e:서와	internal -.19	limits .13	none -.24	policy -.32	target -.18
e:서요	handling -.22	how_to -.25	internal .42	known_issues -.35	limits -.43	none -.17	platform -.14	policy -.31	price -.17	script -.16	target -.38
e:서진	internal -.15	limits -.15	none .23	policy -.22	price -.1	target -.14
e:서트	handling -.11	limits -.12	none .2	platform -.1	policy -.13
e:서함	handling -.12	how_to -.16	internal -.15	limits -.19	none .28	policy -.17	price -.1	target -.18
e:석은	handling .2	internal -.14	limits -.32	none -.23	policy -.29	price -.24	target .2
e:석을	handling -.19	known_issues -.22	limits -.17	none -.1	platform -.11	script -.15
e:석이	how_to -.26	internal .13	known_issues .17	limits -.25	none -.27	policy -.28	price -.11	script -.2	target -.21
e:석판	handling -.2	how_to .1	internal -.18	known_issues -.12	limits -.16	none .12	platform -.12	policy -.18	target -.18
e:선당	internal .26	limits -.33	none -.2	policy -.15	price -.15	target -.11
e:선은	internal .15	known_issues .16	limits -.14	none -.2	policy -.17	price -.17	target -.13
e:선을	internal -.12	target .12
e:선이	handling -.11	known_issues -.29	limits -.33	none .15	platform -.1	policy -.14	price -.13	target -.22
e:성은	how_to -.23	none -.16	policy .12	target -.19
e:성이	known_issues -.13	script .1
e:세가	handling -.18	internal -.24	known_issues -.25	limits .15	none -.22	price -.11	script -.17	target -.14
e:세요	handling .18	how_to -.46	internal -.28	limits -.83	platform -.55	policy -.19	price -.2	script .11	target -.77
e:세용	how_to -.12	internal -.22	limits -.13	none .14	policy -.2	script .12	target -.13
e:세청	how_to -.21	internal .2	known_issues -.13	limits -.19	policy -.25	script -.11	target -.16
e:세트	contact -.15	handling -.25	how_to -.29	internal -.39	known_issues -.19	limits .27	none -.34	platform -.27	target -.33
e:센터	contact .4	handling -.18	how_to .15	internal -.18	known_issues -.55	limits -.28	platform .11	policy -.26	price -.57	script -.39	target -.63
e:셔도	contact -.19	handling .26	how_to -.21	internal -.41	known_issues -.3	limits -.47	platform .14	policy -.16	price -.26	target -.35
e:셔서	handling -.32	how_to -.28	internal .15	known_issues -.27	limits -.31	none .18	platform -.1	policy -.24	price -.15	script -.29	target -.26
e:셔야	contact -.11	handling -.23	how_to -.59	internal -.44	known_issues .12	limits .2	platform -.3	policy .21	price -.24	script -.35	target -.44
e:션은	handling -.24	how_to -.2	internal .11	known_issues -.14	limits -.26	none .23	platform -.2	policy -.27	price -.15	script -.17	target -.18
e:소가	contact -.15	handling -.19	internal -.24	known_issues -.36	limits -.17	none -.17	platform -.16	price .25	target .13
e:소기	internal -.18	limits -.27	none .31	policy -.14
e:소년	how_to -.13	internal -.19	policy -.15	script -.1	target .13
e:소는	contact -.17	handling -.31	how_to .12	internal -.19	platform -.17	price -.26	target -.36
e:소로	handling -.15	internal -.21	limits .11	none -.15	policy -.12	price -.13
e:소를	how_to .16	internal -.18	known_issues -.15	limits -.14	none -.16	policy -.24
e:소에	internal .13	none -.23	script -.12
e:소화	handling -.15	how_to -.24	internal -.19	limits -.23	none .29	policy -.16	target -.23
e:속은	handling .21	how_to -.18	known_issues -.13	limits -.3	none -.37	platform -.2	policy -.35	price -.15	script -.17	target .17
e:손은	contact .14	handling .11	how_to -.22	internal -.25	known_issues -.22	limits -.28	none -.26	platform -.22	policy -.3	price .17	target -.2
e:송금	internal -.15	limits .11	none .19	price -.22	target -.14
e:송비	handling -.12	how_to -.18	internal -.35	known_issues -.15	limits -.3	price .22	target -.23
e:송은	handling -.21	how_to -.2	internal -.29	known_issues -.22	limits .15	none -.14	platform -.19	script -.13	target -.3
e:송을	limits -.12	none .2	policy -.27	script -.15
e:송이	handling -.13	internal -.11	limits .15	policy -.21	target -.11
e:송지	how_to -.15	internal -.13	known_issues .17	limits -.13	none -.19	script -.17	target -.2
e:수가	handling -.19	how_to -.23	internal .13	known_issues -.33	limits -.35	none -.27	platform -.13	price .14	target -.2
e:수급	handling -.19	how_to -.17	internal -.15	known_issues -.1	limits -.14	policy -.34	price -.12	target .18
e:수기	how_to -.14	internal -.34	known_issues -.14	limits -.31	none .11	platform -.22	policy -.25	price .12	script -.24	target .15
e:수는	contact -.18	handling .34	internal -.46	known_issues -.33	none -.14	platform -.23	policy -.19	price -.25	script -.34	target -.43
e:수령	handling -.28	how_to -.19	internal -.26	known_issues -.16	none -.19	platform -.23	policy .23	price -.14	target -.18
e:수로	handling -.28	known_issues -.23	limits -.32	none -.18	platform -.11	price -.11	script -.18	target .11
e:수료	contact -.22	how_to -.42	internal .32	known_issues -.13	limits -.12	none .14	platform -.22	policy -.23	price -.25	script -.17	target -.52
e:수만	handling -.18	how_to -.21	internal -.26	platform -.31	policy -.38	script -.16	target .1
e:수점	how_to -.11	limits -.18	policy -.2	price -.13	target .1
e:수증	handling .19	internal -.38	limits -.26	platform .17	policy -.34	price -.15	script -.13	target -.19
e:스가	handling .13	how_to -.16	internal .22	known_issues -.33	limits -.28	policy -.34	script -.22
e:스는	contact -.11	handling -.3	how_to -.33	known_issues -.24	limits -.18	none .26	platform -.23	price -.23	script -.25	target -.39
e:스로	handling -.28	how_to -.26	internal -.2	known_issues -.14	limits .17	none .25	policy -.34	target -.14
e:스를	handling -.13	none .16	policy -.16	target -.12
e:스크	contact .29	handling -.15	known_issues -.17	limits -.21	policy -.16	price -.19	script -.13	target -.2
e:스템	handling -.11	how_to -.1	internal .21	limits .19	none -.3	platform -.16	policy -.23	price -.12	target -.14
e:스트	contact -.19	handling -.24	how_to .12	internal .29	limits -.48	none -.27	platform -.3	policy -.47	target -.44
e:스팀	contact .16	handling -.25	how_to -.18	internal -.2	known_issues -.18	limits -.17	none .11	platform -.1	policy -.26	price -.19	target -.15
e:습관	internal -.14	limits -.12	none .15	policy -.1	target -.11
e:시가	how_to -.11	known_issues .11	none -.14	policy -.12	target -.12
e:시간	contact -.22	handling -.31	how_to -.29	internal -.41	known_issues -.29	limits .18	platform -.29	policy -.17	target -.39
e:시고	handling .11	known_issues -.3	limits -.48	none -.25	platform -.27	price -.27	script .14	target -.42
e:시기	handling .21	how_to -.4	internal -.23	known_issues -.23	limits -.31	platform -.15	policy -.37	price -.12	target -.26
e:시는	contact -.15	how_to -.52	internal -.57	known_issues -.61	limits .17	platform -.29	policy -.2	script .12	target .19
e:시던	how_to .16	internal -.21	known_issues -.15	limits -.25	none .11	policy -.25	price -.12	script -.13	target -.13
e:시된	none -.12	platform .12	target -.13
e:시락	internal .19	none -.1	policy -.22	target -.19
e:시로	handling -.22	internal .22	known_issues -.24	limits -.26	none -.24	price -.2	script -.11	target -.14
e:시면	contact -.4	how_to .38	internal -.74	known_issues -.32	limits -.8	platform -.7	price -.26	script .13	target -.15
e:시백	handling -.16	how_to -.17	internal -.26	limits -.15
e:시에	handling -.11	how_to -.13	limits .11	policy -.16
e:시오	contact -.11	how_to -.24	known_issues -.18	limits -.22	none .19	platform -.11	policy -.36	price -.15	script -.35	target -.23
e:시일	none .14
e:시죠	handling -.12	internal -.19	limits -.16	none .24	policy -.16
e:시터	limits -.12	none .21	policy -.18
e:시트	handling -.12	limits -.14	none .14	target -.18
e:식은	known_issues -.14	limits -.3	price -.18	script -.23	target -.15
e:식이	how_to -.33	internal -.43	known_issues .16	limits -.21	none .29	platform -.14	policy -.31	price -.13	script -.15	target -.22
e:신고	handling -.25	how_to -.18	internal -.2	known_issues -.13	limits -.23	none -.22	price -.13	target .31
e:신사	handling -.2	known_issues -.23	limits .12	none -.14	policy -.21	price -.13	script -.15	target -.14
e:신은	contact -.11	handling .1	how_to .1	internal -.43	limits -.34	platform -.24	policy .23	price -.37	script -.15	target -.28
e:신이	how_to -.15	known_issues .19	limits -.19	none -.19	policy -.23	target -.11
e:신청	contact .16	handling -.26	how_to -.21	internal -.38	known_issues -.14	limits -.38	platform -.21	policy .18	price -.3	script -.19	target .14
e:실로	contact -.14	handling .36	how_to -.25	internal -.33	known_issues -.26	none -.34	platform -.24	policy -.34	price -.16	script -.2	target -.28
e:실은	how_to -.14	internal .13	limits .11	none -.17	policy -.28	script -.14	target -.17
e:실이	handling .22	how_to -.17	internal -.26	known_issues -.14	limits -.17	price -.22	script -.22	target -.16
e:심사	internal -.15	policy -.13
e:쓰기	handling -.29	internal -.41	known_issues .2	none .13	platform -.18	policy -.3	price -.13	script -.14	target -.28
e:씀을	handling .15	how_to -.15	internal -.12	none -.23	policy .11	script -.15
e:씀해	handling -.16	how_to -.16	internal -.31	known_issues -.23	none .12	policy .14	target -.15
e:아도	internal -.1	limits -.14	none -.15	policy .19	script -.15
e:아서	contact -.2	handling .17	how_to -.19	limits -.56	policy -.51	price -.4	script -.29	target -.49
e:아야	handling -.29	how_to -.28	internal -.31	known_issues -.31	none -.24	policy .24	script -.11	target -.25
e:아요	contact -.27	handling -.23	how_to -.47	internal -.38	known_issues -.58	platform -.57	policy .29	script -.42	target -.71
e:아웃	how_to .12	known_issues -.14	limits -.18	platform -.15	policy -.4	target -.13
e:아지	handling -.18	how_to -.15	internal -.25	known_issues -.16	limits -.33	none .11	platform -.1	policy -.28	price -.21	script -.16	target .23
e:안성	internal .24	none -.23	policy -.12
e:알림	handling -.12	how_to -.15	internal -.18	limits -.15	none .22	platform -.12	price -.11
e:애인	contact -.1	handling -.31	how_to -.25	internal -.22	known_issues -.18	limits -.29	platform -.12	price -.23	target .13
e:액은	contact -.17	internal -.23	limits .13	none -.47	platform -.4	target -.4
e:액을	handling -.19	how_to .13	known_issues -.27	limits -.27	none -.29	price -.2	script -.24
e:액의	contact -.24	handling -.24	how_to -.26	internal -.36	limits .17	none -.34	platform -.11	policy -.1	price .29	script -.13	target -.2
e:액이	how_to .16	policy -.42	price -.2	target .12
e:약관	handling -.2	how_to -.2	internal -.2	none .15	price -.1	target -.18
e:약금	contact -.15	handling -.38	known_issues -.15	limits -.29	none -.17	policy .15	price -.28	script -.2	target -.27
e:약도	handling -.21	how_to -.17	limits -.15	none -.23	policy .17	target -.22
e:약서	handling -.14	internal .19	limits -.19	none -.21	policy -.19	target -.13
e:약은	contact -.18	internal -.48	known_issues -.13	limits .28	none -.45	platform -.3	policy .14	price -.16	script -.3	target -.48
e:약을	handling .17	internal -.1	known_issues -.11	limits -.11	none -.12	policy -.2	script -.17
e:약이	handling -.3	how_to -.35	internal .24	known_issues -.3	none -.43	platform -.13	price -.28	target -.12
e:약자	handling -.15	how_to -.18	internal -.12	known_issues -.11	limits -.19	none -.12	policy -.18	target .24
e:약정	handling -.14	how_to -.17	internal -.19	limits -.24	none -.29	platform -.22	policy .19	price -.11
e:약한	handling .12	internal -.2	limits -.25	price -.21	script -.14	target -.29
e:어가	internal .23	known_issues -.15	limits -.2	none -.21	policy -.16	script -.11
e:어간	handling -.1	how_to -.11	internal -.13	limits -.23	policy .16	target -.24
e:어감	handling -.3	internal -.32	known_issues .21	limits -.35	none -.29	platform -.21	policy .16	price -.23	script -.1	target -.3
e:어난	how_to -.11	internal -.13	limits -.2	none -.16	policy .17	price -.17	script .1	target -.16
e:어는	handling -.21	how_to -.23	known_issues -.21	limits -.15	none .24	platform -.18	policy -.25	price -.14	script -.12	target -.29
e:어도	contact -.14	handling -.4	how_to .17	internal -.48	known_issues -.37	platform -.33	policy .22	price -.39	script -.34	target -.52
e:어링	limits -.13	none .18	policy -.19	price -.12	target -.1
e:어만	handling -.2	how_to -.16	internal -.23	known_issues -.15	limits .33	none -.28	platform -.31	policy -.21	price -.15	target -.3
e:어서	contact -.18	handling -.46	how_to -.28	internal .2	known_issues .2	limits -.32	platform -.43	policy -.56	price -.39	script -.27	target -.51
e:어야	handling -.22	how_to -.2	internal -.33	none -.33	platform -.16	policy .23	price -.1	script -.17	target -.26
e:어올	handling -.17	how_to .16	internal -.19	known_issues -.16	policy -.27	target -.19
e:어옴	handling -.12	how_to .22	known_issues -.12	limits -.2	policy -.18	target -.14
e:어와	how_to .19	known_issues -.1	none -.1	policy -.18
e:어요	contact -.38	handling -.51	how_to -.14	internal .14	limits -.16	none .1	platform -.24	script -.38	target -.27
e:어용	handling .18	internal -.17	limits -.23	none -.19	policy .12	price -.2	target -.12
e:어질	handling -.22	internal .25	known_issues -.27	limits -.14	none -.2	policy -.14	target -.11
e:어짐	handling -.14	how_to -.19	known_issues -.11	platform -.11	price -.14	target -.19
e:업은	how_to -.3	internal .1	known_issues -.26	none -.35	platform -.2	policy .18	price -.18	script -.28	target -.3
e:업을	handling -.16	how_to -.12	internal -.16	known_issues -.14	limits -.18	policy -.25	target .15
e:업이	internal .2	limits -.2	none -.19	policy -.21
e:업일	contact -.21	internal -.42	known_issues -.3	limits -.57	none -.2	platform -.27	policy .22	price -.49	script .2	target -.43
e:업자	internal .17	limits -.21	none -.29	policy -.21	target .18
e:업점	handling -.1	limits .14	none .2	policy -.16	script -.15	target -.18
e:업체	how_to -.16	internal .37	known_issues -.13	limits -.2	none -.36	policy -.24	target -.21
e:업팀	contact .26	handling -.12	how_to -.17	internal -.23	known_issues -.11	limits -.17	none -.17	platform -.11	policy -.17	price -.13	script -.14	target -.13
e:없음	handling -.17	how_to -.25	internal .17	known_issues -.14	none -.27	platform -.25	policy -.28	price -.26
e:없이	contact .19	handling -.21	how_to -.2	internal -.28	known_issues -.21	limits -.23	none -.28	price -.22	script -.19	target .13
e:엇이	how_to -.22	internal -.18	known_issues -.12	limits -.14	none .27	policy -.21	script -.1	target -.16
e:었고	internal .17	limits -.14	none -.12	policy -.2
e:었음	contact -.13	handling -.2	how_to -.17	internal .29	limits -.14	none -.28	policy -.17	script -.11
e:에게	contact -.16	internal -.44	known_issues -.39	limits -.4	none -.15	platform -.22	policy .25	price -.21	target -.42
e:에는	contact -.25	handling -.21	how_to -.62	known_issues .24	limits -.24	none -.26	platform -.59	policy .31	price -.56	target -.16
e:에도	contact -.15	handling -.25	how_to -.31	internal .11	limits -.47	none -.3	platform -.15	price .24
e:에만	handling -.23	how_to .13	internal -.31	known_issues -.25	none -.38	platform -.26	policy .12	price .14	script -.11	target -.42
e:에서	contact -.66	handling -.34	how_to .37	known_issues .13	none -.53	policy -.14	price -.1	target -.15
e:에요	contact -.2	handling -.63	internal -.18	known_issues -.63	limits -.19	policy .13
e:여서	how_to -.14	known_issues .15	limits -.1	policy -.21	target -.1
e:여요	handling -.33	internal -.28	known_issues .16	limits -.5	none -.14	price -.28	script -.2
e:역에	how_to -.13	internal -.12	known_issues .11	none .2	policy -.23	price -.23	script .1
e:역은	handling -.13	how_to -.16	internal -.35	known_issues .18	limits -.35	none -.21	platform -.18	price -.16	target .15
e:역을	internal -.23	known_issues -.11	limits .17	none -.16	policy -.25	script -.14	target -.17
e:영사	handling .11	internal .12
e:예매	contact -.11	how_to -.18	internal -.14	known_issues -.13	none .13	platform -.13	policy -.19	price -.18	target -.2
e:예약	handling -.18	how_to .26	internal -.13	known_issues -.11	limits -.29	none -.15	platform -.22	price -.22	script -.22	target -.24
e:예요	contact -.31	handling -.35	known_issues -.61	policy -.2	price .18	script -.2
e:오고	handling -.29	internal -.13	limits -.12	none -.2	policy .19
e:오는	handling -.28	internal .11	limits -.28	none -.13	price -.11	target -.22
e:오니	how_to -.13	limits -.18	none .18	policy -.2	script -.2
e:오래	none .19	target -.18
e:오면	contact -.1	limits -.42	none .18	platform -.2	policy -.22	price -.21	target -.3
e:오톡	handling -.24	internal -.13	limits -.12	none -.3	platform .17	policy -.22	target -.27
e:옷장	how_to -.16	internal -.15	known_issues -.16	limits -.18	none .25	policy -.21
e:와도	handling -.27	how_to -.13	known_issues -.17	limits -.32	none .29	platform -.16	price -.24	script -.15	target -.27
e:와서	internal .18	none -.17
e:와요	handling -.32	how_to -.23	known_issues -.13	platform -.22	policy .11	price -.24	script -.23	target -.41
e:와의	how_to -.11	internal .14	limits -.11	none -.12	price -.19
e:완료	handling -.26	internal -.26	known_issues -.12	limits -.29	none -.28	price -.19	target .15
e:외비	internal .27	limits -.18	none -.19	policy -.17	price -.17	target -.11
e:요금	handling -.16	how_to -.18	known_issues -.16	limits -.26	target -.25
e:요일	contact -.24	handling -.36	how_to -.39	internal -.63	known_issues -.47	limits -.11	none .28	platform -.33	price -.68	target -.14
e:용권	how_to .12	internal -.1	none -.18	policy .1	target -.12
e:용료	handling -.17	how_to -.14	internal -.3	limits -.24	none .23	policy -.27	target -.21
e:용은	contact -.12	handling -.22	how_to -.24	internal -.43	known_issues -.15	limits -.13	none .11	platform -.17	policy .15	script -.17	target -.37
e:용을	handling -.13	how_to -.11	internal -.11	limits -.14	none -.12	policy -.15	price .15	target -.12
e:용이	handling .12	internal -.14	policy -.13	script -.12	target -.1
e:용자	handling -.14	how_to -.18	none -.1	policy -.22	script .16	target -.13
e:용히	handling -.14	how_to -.15	internal .22	known_issues -.13	limits -.31	none -.13	platform -.14	price -.25	script -.13	target -.22
e:우가	handling .14	internal -.16	known_issues .11	limits -.2	none -.2	platform -.12	policy -.24	target -.1
e:우는	contact -.15	handling -.27	how_to -.29	internal -.17	known_issues -.39	none -.16	platform -.3	policy .26	price -.27	script -.27
e:우면	handling -.28	how_to -.31	known_issues -.23	limits -.4	none -.34	policy .38	price -.33	script -.12	target -.26
e:우자	how_to .15	known_issues -.1	limits -.14	none -.12	policy -.13
e:우처	none .16	policy -.11
e:운데	handling -.16	how_to -.2	internal -.11	known_issues -.26	none -.15	script -.14
e:운영	contact .34	handling -.42	how_to -.43	internal -.41	known_issues -.38	limits -.43	platform -.32	price -.38	script -.28	target -.48
e:운지	contact .17	internal -.13	known_issues -.21	none .15	platform -.11	policy -.28	price -.27	script -.21	target -.3
e:운터	handling -.1	internal .13	known_issues .16	limits -.14	none -.24	policy -.16	target -.13
e:워드	handling -.1	how_to -.16	known_issues -.13	limits -.21	none .22	policy -.16	price -.21	target -.2
e:워요	handling -.2	how_to .18	internal -.19	known_issues -.15	limits -.24	policy -.11	price -.14	script -.2	target -.23
e:원금	handling -.14	how_to -.11	internal -.22	known_issues -.12	limits -.24	policy .19	target -.19
e:원만	handling -.14	internal -.1	known_issues -.22	none -.14	platform -.19	policy -.17	price -.1	target .12
e:원생	contact -.13	handling -.23	how_to -.18	internal .11	known_issues -.13	limits -.12	none -.3	platform -.21	policy -.3	target .14
e:원에	how_to -.29	internal -.19	known_issues -.12	policy -.24	script .13
e:원은	contact -.15	handling .21	how_to -.14	known_issues -.28	limits -.29	none .16	platform -.24	policy -.12	script -.17	target -.33
e:원을	handling -.13	internal .11	limits -.17	none -.13
e:원이	how_to -.11	known_issues -.37	none -.16	platform -.22	script -.28
e:위로	handling -.28	how_to -.13	internal -.12	known_issues -.11	none .13	platform -.21	policy -.27	script .12	target -.21
e:위크	how_to -.17	internal -.12	limits -.22	policy .15	price -.12	target -.13
e:유는	how_to -.2	internal .36	known_issues -.2	limits -.29	none -.24	platform -.18	policy -.32	price -.17	target -.22
e:유를	how_to -.15	known_issues -.27	limits -.19	none .17	policy -.28	price -.13	target -.17
e:율을	handling -.17	internal .2	known_issues -.11	limits -.11	none -.18	target -.1
e:율이	contact -.1	handling -.25	how_to -.22	internal .28	known_issues -.32	limits -.24	platform -.18	policy -.34	price -.16	script -.19	target -.21
e:으나	handling -.11	known_issues -.11	limits -.24	none -.1	policy -.2	price -.13	target .17
e:으니	handling .19	how_to -.18	internal .16	known_issues -.28	limits -.34	none -.12	platform -.24	policy -.31	price -.2	script -.21	target -.32
e:으로	contact -.51	handling -.11	known_issues .18	none -.39	platform -.2	policy -.22	price -.1	target .11
e:으며	handling -.13	how_to -.25	internal -.24	known_issues -.13	limits .14	none -.27	script .17	target -.31
e:으면	contact -.46	handling .15	how_to -.2	internal -.15	known_issues .13	none -.27	platform -.7	script -.25	target -.1
e:으신	contact -.12	handling -.11	known_issues -.23	limits -.4	none -.13	platform .16	price -.27	script -.14	target .18
e:으실	internal -.2	known_issues -.25	none -.11
e:은데	handling -.22	how_to -.12	known_issues -.13	limits -.15	none .16	platform -.13	policy -.19	target -.13
e:은집	how_to -.15	internal -.17	known_issues -.17	platform -.16	policy -.14	target .13
e:은품	internal -.16	limits .15	policy -.23	target -.2
e:은행	how_to -.16	internal -.14	known_issues .15	limits -.14	none .1	policy -.22	script -.12	target -.23
e:을밤	how_to -.13	internal -.13	policy -.16	price -.13	target -.14
e:음과	handling -.13	none .21	policy -.17	script -.12	target -.21
e:음날	handling -.11	how_to -.13	internal -.11	known_issues -.15	limits -.17	policy .19	price -.1	script -.11	target -.12
e:음은	handling -.14	how_to -.11	limits -.23	none -.16	policy .25	price -.17
e:음을	handling .17	how_to -.17	internal -.22	known_issues -.14	limits -.13	policy -.24	script -.1	target -.12
e:음주	none .16	policy -.1
e:의가	contact .1	handling -.3	how_to -.3	internal .3	known_issues -.33	limits -.45	none -.26	platform -.13	policy .25	price -.2	target -.36
e:의는	contact .1	handling .16	how_to -.38	internal -.48	known_issues -.17	limits -.4	none -.37	platform -.12	policy .17	price -.19
e:의로	handling .21	how_to -.11	internal -.21	limits -.2	none -.22	policy -.2	price -.13	script -.16	target .19
e:의를	handling .14	how_to -.22	internal .12	known_issues -.19	none -.35	policy -.26	script -.16
e:의실	contact -.11	internal -.19	limits -.15	none .15	policy -.18	price -.11
e:의에	handling -.2	limits .19	none -.25	platform -.14	policy -.22	price -.12	script -.14	target -.18
e:의엔	handling .13	internal -.16	known_issues -.11	limits -.2	none -.2	script .14
e:의점	contact -.2	handling -.26	known_issues -.23	none -.29	policy -.37	price -.27	target .16
e:의한	handling -.13	how_to -.21	internal -.2	limits -.14	none -.25	script -.12	target .21
e:이고	contact -.43	handling -.76	how_to -.1	known_issues -.55	limits -.16	platform -.57	policy -.24	script -.11	target .22
e:이나	contact -.14	how_to .26	internal -.3	limits -.51	none -.3	price -.28	script -.32	target -.33
e:이냐	handling .16	how_to -.23	none -.19	policy -.11	target -.11
e:이는	contact -.13	handling -.49	internal -.12	limits .22	price -.31	script -.27	target -.34
e:이니	handling -.23	internal .27	known_issues -.14	limits -.23	none -.24	policy -.27	target -.11
e:이더	contact -.11	handling -.15	how_to -.34	known_issues .19	none -.13	platform -.17	price -.23	script -.13
e:이던	internal -.22	price .19
e:이드	contact -.11	handling -.28	internal -.43	known_issues -.28	platform .26	policy -.34	price -.28	script -.13	target -.22
e:이라	contact -.4	handling -.51	how_to -.59	internal .35	limits -.15	none -.13	platform -.51	price -.54	target -.7
e:이랑	contact -.22	handling -.15	how_to -.24	known_issues -.37	limits .28	none -.5	platform .1	policy -.22	price -.29	script -.27
e:이로	handling -.12	how_to -.16	internal -.22	limits -.14	none -.29	policy -.17	price .19	target -.12
e:이를	handling -.14	how_to .21	known_issues -.14	limits -.23	none -.19	platform -.11	policy -.19	price -.2	target -.19
e:이만	handling -.26	how_to -.32	internal -.21	known_issues -.29	limits -.22	none -.41	platform .35	price -.2	script -.15	target -.41
e:이며	contact -.23	handling -.23	how_to .12	internal .13	known_issues -.27	none -.39	platform -.22	policy -.21	price -.13	script .21	target -.19
e:이면	contact -.38	how_to -.14	internal .1	known_issues -.13	none -.7	policy -.15	price .15	script -.45	target -.19
e:이브	handling -.13	how_to -.11	internal -.25	known_issues -.16	limits -.21	none .23	platform -.12	policy -.28	target -.24
e:이션	handling .16	how_to -.11	limits -.18	none .14	policy -.21	target -.11
e:이아	contact -.27	handling -.23	how_to -.25	internal -.28	known_issues -.24	limits -.31	none -.28	platform -.27	policy -.21	price .37	script -.13	target -.28
e:이온	contact -.13	handling -.21	how_to .12	internal -.27	known_issues -.12	limits -.2	none .24	platform -.1	policy -.22	script -.11	target -.22
e:이와	limits .14	policy -.2	target -.11
e:이요	contact -.1	how_to -.23	internal -.38	known_issues -.24	platform -.24	policy -.38	price -.29	target .17
e:이자	none -.26	policy .2	price .11	target -.13
e:이즈	handling -.15	internal -.22	known_issues -.14	platform -.15	policy -.13	price -.28	target -.19
e:이지	contact -.14	handling -.27	how_to .15	internal -.3	known_issues -.34	limits .13	platform -.17	price -.23	script -.25	target -.32
e:이체	contact -.15	handling -.23	internal -.33	known_issues -.16	limits .12	none -.26	platform -.14	script -.16	target .18
e:이커	contact -.15	handling -.2	how_to -.19	known_issues -.22	limits -.23	platform -.14	price .1	script -.13	target -.24
e:이콘	handling -.13	how_to .25	internal -.12	known_issues -.15	limits -.19	none -.18	policy -.13	target -.14
e:이터	contact -.24	handling .17	how_to -.24	none -.15	platform -.3	script -.36	target -.21
e:이트	contact -.31	handling -.37	internal -.24	known_issues -.34	platform .11	price -.33	script -.18	target -.37
e:이폰	handling -.14	how_to -.14	internal -.1	limits -.2	none -.12	platform .11
e:인과	contact -.12	handling -.15	how_to -.21	internal -.21	known_issues -.11	none -.15	price .17	script -.16	target -.31
e:인데	contact -.25	handling -.36	internal .38	known_issues -.41	limits -.14	none -.18	platform -.34	policy -.45	price -.28	script -.22	target -.48
e:인만	internal -.25	known_issues -.3	limits -.49	none -.38	policy .28	price -.28	script -.2
e:인서	handling -.17	known_issues -.15	limits -.12	none -.26	policy .17	price -.15	target -.11
e:인은	contact -.14	handling .11	how_to -.2	internal -.14	known_issues -.33	limits .16	none -.49	platform .15	script -.14	target -.39
e:인이	handling -.2	how_to .2	internal .15	known_issues -.41	limits -.48	none -.44	platform -.22	price -.12
e:인증	contact -.12	handling -.36	internal -.34	known_issues .18	platform -.26	policy -.46	price -.19	script -.11
e:인지	handling .14	how_to -.15	internal -.21	known_issues -.12	limits -.19	none .16	policy -.17	script -.15	target -.11
e:인트	contact -.17	handling .11	how_to .11	internal -.5	known_issues .16	limits -.3	platform -.3	policy -.28	price -.18	script -.27	target .26
e:인해	how_to -.14	internal -.16	none -.12	policy -.3	script .11
e:일과	handling -.15	how_to -.15	internal -.23	limits -.28	none .16	platform -.12	price -.15	script -.11	target -.2
e:일권	internal -.17	limits -.13	none .14	policy -.22	price .13	target -.11
e:일로	how_to .1	internal -.38	limits -.43	none .17	price -.23	script -.3	target -.33
e:일에	handling -.33	how_to -.34	internal -.13	known_issues -.45	limits .33	none -.36	platform -.3	price .14	script -.35
e:일은	contact -.25	handling -.54	internal -.63	limits -.26	none .21	policy .16	price -.6	script -.37	target -.65
e:일을	internal -.32	limits -.15	none .15	policy -.14	price -.18	script -.14
e:일이	handling -.32	how_to -.29	internal -.28	known_issues .2	limits -.47	none .1	platform -.14	price -.23	target .19
e:일인	none -.18	price .12
e:임딜	none .19	policy -.1
e:임을	limits -.11	none -.13	policy -.11	price -.1	script -.11	target .11
e:임이	handling .12	internal -.16	limits -.11	none -.18	policy -.12	target -.17
e:입은	contact -.12	handling -.28	how_to -.22	internal .23	known_issues -.25	limits .15	none -.38	platform -.19	price -.21	script -.1	target -.15
e:입을	handling -.22	how_to -.11	internal -.23	limits -.11	policy .17	script -.17	target -.17
e:입이	internal .16	known_issues -.16	limits -.27	none .13	price -.23	script -.13	target -.25
e:입자	handling -.13	how_to -.15	limits -.16	none -.23	policy .1	target .11
e:입한	handling -.11	how_to -.18	internal -.26	limits -.23	none -.21	target .22
e:자가	contact -.11	handling -.3	known_issues .26	none -.19	platform -.31	price -.32	target -.29
e:자고	handling -.23	internal .23	known_issues -.11	limits -.17	none -.18	policy -.15	target -.1
e:자는	contact -.13	handling -.49	internal -.38	known_issues -.13	limits .23	platform -.4	policy .13	price -.29	script -.4	target -.16
e:자당	limits -.19	none -.22	policy -.18
e:자도	handling -.36	how_to -.19	internal -.3	known_issues -.1	none -.38	platform -.2	price -.23	script -.32	target .34
e:자로	contact -.13	handling -.14	internal -.42	known_issues -.43	none -.18	platform .13	policy -.24	price -.27	script .22	target -.34
e:자를	internal -.17	limits -.3	none -.26	target .1
e:자리	how_to .13	internal -.17	none .16	policy -.17
e:자만	handling .11	limits -.21	none -.3	platform .1	script -.24	target -.18
e:자에	handling -.27	how_to .2	internal -.24	known_issues -.19	none -.26	platform -.12	policy -.35	price -.15	script -.21	target .12
e:자와	contact -.11	handling -.22	how_to -.25	internal -.23	known_issues -.17	limits -.12	none -.34	platform -.15	policy .21	price -.19	script -.17	target .17
e:작은	internal .14	limits -.13	policy -.26	price -.21
e:작을	none .14
e:작한	internal -.2	limits -.12	none -.19	policy .22	target -.18
e:장님	contact -.17	handling -.31	how_to .22	internal .15	known_issues -.23	limits -.38	policy -.3	price -.32	script -.23	target -.3
e:장만	handling -.17	how_to -.21	internal -.27	known_issues .21	limits -.33	none -.15	price -.12	target -.19
e:장비	internal -.19	limits -.12	none -.16	policy -.24	price .24
e:장에	handling .15	how_to .17	internal -.21	known_issues -.18	limits -.28	none -.24	platform -.12	policy -.2	script -.11	target -.17
e:장은	contact -.19	handling -.35	how_to -.42	internal -.16	known_issues .26	limits .13	none -.33	policy -.1	script -.3	target -.55
e:장이	handling -.17	internal .27	known_issues -.22	limits -.41	platform -.16	price -.16	script -.19	target -.26
e:재가	handling -.14	how_to -.13	internal -.28	known_issues -.17	limits -.18	none .22	target -.18
e:재비	limits .18	none -.17	price -.18	target -.21
e:쟁사	internal .2	none -.12
e:저가	handling -.18	how_to .17	internal -.33	known_issues -.18	limits -.31	none .22	policy -.14	price -.17	script -.18	target -.19
e:저는	known_issues .16	none -.12	policy -.26	script -.13	target -.14
e:적은	handling -.18	how_to -.2	internal .21	known_issues -.19	limits -.32	none -.35	platform -.14	policy .1	price .18	target -.19
e:적이	handling .1	limits -.25	price -.16	script -.15	target -.25
e:적인	handling -.23	internal -.11	none -.1	policy -.16	script .17
e:전과	contact -.17	handling .11	how_to -.24	internal -.29	limits -.31	none .13	platform -.14	policy -.17	price .12	target -.24
e:전모	none .12
e:전소	handling -.2	internal -.22	known_issues -.18	policy -.32	price -.12	script -.24	target .1
e:전에	handling -.24	how_to -.38	internal -.14	known_issues .25	limits -.35	none -.21	platform -.21	price -.23	script -.14	target -.24
e:전을	handling -.11	known_issues -.17	limits -.27	none .14	policy .1	price -.12	script -.22	target -.27
e:전한	handling -.19	known_issues -.12	limits -.16	none -.19	script .18
e:전환	handling .17	how_to -.29	internal .11	limits -.14	none -.15	script -.14	target -.18
e:전히	contact .14	how_to -.16	internal -.18	known_issues -.16	limits .12	none -.13	platform -.11	policy -.31	script -.16	target -.15
e:절기	handling -.12	internal -.29	known_issues -.13	platform -.22	policy -.24	price .15	target -.2
e:절로	handling -.15	how_to .12	internal -.15	known_issues -.11	limits -.16	none -.28	script -.11	target -.13
e:점검	contact -.2	handling .1	how_to -.27	known_issues -.22	limits -.33	platform -.25	price -.26	script -.12	target -.35
e:점만	handling -.2	how_to -.2	internal -.28	known_issues -.12	limits -.38	none .23	platform .12	policy -.31	price -.23
e:점에	how_to -.11	internal -.12	limits -.2	none .11	policy -.24	target -.14
e:점은	handling -.21	how_to -.23	internal -.28	known_issues .11	limits .15	none .13	platform -.23	policy -.21	price -.21	target -.33
e:점을	handling -.17	internal -.13	limits -.18	none .18	target -.2
e:점이	handling -.22	how_to .11	internal .16	limits .11	none -.28	platform -.13	policy -.29	price -.24	script -.21	target -.25
e:점포	limits -.18	none -.14	platform .21	policy -.12	target -.22
e:접수	contact -.12	handling -.26	how_to -.17	internal -.16	limits -.24	none .28	policy -.25
e:정당	how_to -.11	internal -.25	limits .3	none -.22	policy -.19	price -.18	target -.2
e:정된	handling -.14	limits -.13	none -.13	policy -.14
e:정료	how_to -.1	internal -.15	limits -.21	none -.21	policy -.17	price .22	target -.17
e:정만	handling -.19	how_to -.11	internal -.28	known_issues -.12	platform -.19	policy -.18	price -.12	script -.1	target .12
e:정보	contact -.16	how_to -.17	internal -.15	known_issues -.21	limits -.21	platform -.15	policy -.33	price -.16	script .15	target -.29
e:정산	contact -.11	handling -.16	how_to .24	known_issues -.13	limits -.26	platform -.12	policy -.33	script -.11	target -.29
e:정서	handling -.13	internal .12	limits -.15	policy -.18
e:정액	handling -.21	internal -.14	limits -.21	none .16	policy .14	price -.21	target .14
e:정에	handling .13	internal .16	known_issues -.13	limits -.34	none -.14	policy -.18	target -.19
e:정위	handling -.11	how_to -.12	internal .22	known_issues -.1	limits -.13	none -.17	policy -.2	target -.12
e:정은	handling -.28	how_to -.23	internal .11	known_issues -.13	platform -.2	policy -.23	price -.24
e:정을	handling .13	how_to -.23	known_issues -.21	limits .13	none -.2	policy -.28	target .14
e:정의	handling -.13	internal -.1	limits .12	none -.16	policy -.2	script .11	target -.1
e:정이	handling -.28	how_to -.43	policy .11	price -.21	target -.32
e:정일	contact .2	none -.14	policy -.12
e:정지	internal -.16	limits -.21	none .18	policy .18	price -.17	target -.14
e:제가	handling -.29	known_issues -.25	limits .12	policy -.41	script -.25	target -.21
e:제는	contact -.13	how_to -.43	internal -.1	known_issues -.14	none -.52	price -.25	script .15	target -.55
e:제든	handling -.19	how_to -.15	internal -.14	limits -.19	none -.3	policy .27	price -.13	target -.17
e:제로	how_to -.18	internal .12	limits -.22	none -.22	script .16
e:제를	known_issues -.13	limits -.17	none -.18	script -.15
e:제선	contact -.12	handling -.12	internal -.14	limits -.22	platform -.17	policy -.22
e:제액	internal -.11	limits -.13	policy .23	price -.21	target -.2
e:제표	handling -.16	how_to -.15	internal -.21	limits -.2	none -.16	platform -.1	policy .22	target -.14
e:제한	handling -.48	how_to -.32	internal -.42	known_issues -.22	limits -.19	platform -.3	policy .19	script -.23
e:젝트	handling -.21	none -.18	policy -.17	target -.1
e:져서	handling -.12	how_to -.19	internal .17	limits -.24	policy -.25	script -.17	target -.13
e:져요	contact -.17	handling -.52	how_to -.18	internal -.51	known_issues .16	limits .29	none -.28	platform -.33	policy -.16	script -.37	target -.58
e:졌고	how_to -.11	limits -.16	price -.11	script -.14	target -.15
e:조건	contact -.11	handling .3	how_to -.22	internal .12	known_issues -.22	limits -.21	none -.21	platform -.14	policy -.33	price -.17	script -.14	target -.25
e:조사	contact -.19	handling -.14	how_to -.23	internal .15	limits -.23	none -.22	platform .11	script -.11	target -.24
e:조회	how_to .17	internal -.24	known_issues -.12	limits -.24	none -.25	target -.12
e:종을	known_issues .11	limits -.11	policy -.14
e:좌는	handling .18	how_to -.23	internal -.25	known_issues -.21	limits -.17	none -.31	price .14	target .15
e:좌로	handling -.37	how_to .2	known_issues -.27	limits -.11	none -.3	platform -.17	price -.3	script -.14
e:주가	internal .12	none -.14
e:주기	internal -.16	limits -.11	none .24	policy -.18	target -.15
e:주는	contact -.12	handling -.23	internal -.1	known_issues -.25	limits -.22	none -.39	platform -.33	price .21
e:주면	handling .16	how_to -.19	internal .17	known_issues -.27	limits -.21	none -.36	platform -.23	price -.16	target -.22
e:주문	limits -.28	none .3	policy -.3	price -.18
e:주민	handling -.14	how_to -.24	internal -.21	limits -.15	price -.14
e:주에	how_to -.12	known_issues -.16	limits -.13	none -.14	policy .13	target -.11
e:주인	known_issues -.14	limits -.16	target -.22
e:주일	handling -.22	how_to -.27	internal -.26	known_issues -.15	none .22	script -.13	target -.32
e:주지	handling .11	internal -.12
e:주택	how_to -.12	internal -.12	limits -.22	none -.18	platform -.17	policy -.11	target .22
e:주행	handling -.13	internal .12	known_issues -.11	none -.23	policy .17	script -.12
e:준은	handling -.14	internal -.17	limits -.14	none -.19	policy .22	price -.15	target -.13
e:준을	known_issues -.12	policy -.15
e:준이	handling -.21	internal .14	limits -.14	policy -.2	target -.12
e:중에	handling -.21	how_to -.21	internal -.26	known_issues -.25	limits .14	price -.15	script -.12	target -.21
e:줘요	handling -.18	how_to -.17	known_issues -.17	limits -.12	none .14	policy -.16	target -.22
e:즌권	how_to -.11	limits -.14	none .11	policy -.15	price -.15
e:증금	how_to -.23	internal .12	limits -.36	platform -.11	price -.2	target -.21
e:증은	internal -.16	known_issues .14	limits -.15	policy -.15
e:증을	handling -.19	how_to .37	internal -.23	known_issues -.34	limits -.24	none -.21	platform -.12	policy -.4	price -.11	script -.21	target -.3
e:증이	handling -.19	how_to -.19	none -.12	policy .13
e:지가	how_to .21	known_issues -.24	none -.3	platform -.21	price -.19	script -.13	target -.29
e:지고	contact -.11	handling -.4	how_to -.11	known_issues -.28	none -.26	platform -.24	policy .18	script -.23	target -.42
e:지는	contact -.43	handling -.12	how_to -.79	known_issues -.16	limits -.32	none .17	target -.84
e:지로	handling .14	internal -.18	none -.18	policy .2	script -.27	target -.1
e:지를	known_issues -.12	limits -.12	script -.15
e:지막	handling -.19	how_to -.27	known_issues .12	limits -.29	policy -.33	script -.18	target -.13
e:지만	handling .17	how_to -.63	internal -.48	limits -.27	none .28	platform -.2	script -.1	target -.61
e:지면	contact .11	handling -.17	how_to -.54	internal .12	known_issues -.52	none -.28	platform -.31	policy .14	price -.51	target -.41
e:지부	handling -.12	internal .11	known_issues -.12	none -.18	policy -.18	target -.13
e:지서	handling -.11	how_to -.22	internal -.31	known_issues -.22	limits -.27	none -.34	platform -.2	policy .19	price .24
e:지에	how_to -.24	internal -.3	known_issues -.15	script .1
e:지역	handling -.17	internal -.23	none .1	price -.2	target -.18
e:지와	handling -.14	how_to .18	limits -.21	none -.15	platform -.13	price -.15	target -.18
e:지요	handling -.16	how_to -.16	internal -.24	known_issues -.15	none .22	platform -.15	policy -.26	price -.17	target -.25
e:지원	contact .2	how_to -.21	internal -.12	known_issues -.14	limits -.32	price -.27
e:지율	handling -.13	internal .14	limits -.11	policy -.14
e:지점	handling -.23	internal -.21	limits -.21	script -.15	target -.18
e:지지	handling -.23	how_to -.23	internal -.28	known_issues .15	limits -.42	policy .21	price -.21	script -.23	target -.24
e:지털	contact -.18	how_to .13	internal -.15	none .12	target -.15
e:진은	contact -.14	handling -.37	how_to -.18	internal .12	known_issues -.26	none -.37	platform -.28	policy .14	script -.15	target -.39
e:진을	handling .12	how_to .12	internal -.35	known_issues -.22	limits -.26	none -.39	platform -.16	price -.28	script -.1
e:진이	contact -.1	handling .12	internal .22	known_issues -.22	limits -.25	none -.3	policy -.4	price -.11	target -.21
e:짜가	internal -.25	limits -.19	none .23	policy -.15
e:짜는	handling -.44	how_to -.34	known_issues -.33	limits -.12	none .2	platform -.3	price -.3	script -.29	target -.31
e:짜로	handling -.14	how_to -.11	internal -.22	limits -.19	policy .15	price -.13	target -.19
e:짜만	handling -.16	how_to -.11	internal -.17	limits -.2	none .1	policy .12	price -.1	target -.15
e:째는	handling .16	how_to -.1	limits -.18	none -.19	policy -.19	price -.13	script -.12	target -.11
e:째로	how_to -.11	policy -.16
e:차는	contact -.11	handling -.33	how_to -.24	internal -.43	limits .29	none -.32	platform -.19	policy -.24	price .1	target -.32
e:차에	handling -.21	how_to -.24	internal -.34	known_issues -.11	limits -.32	none .29	price -.18	target -.22
e:차장	how_to -.17	internal -.27	known_issues .17	limits -.19	platform .11	policy -.26	script -.13	target -.11
e:착순	how_to -.15	internal -.23	known_issues -.14	limits .2	none -.35	platform -.14	policy -.25	price -.21	script .12	target -.25
e:창에	handling -.11	how_to .32	internal -.22	known_issues -.21	limits -.3	none -.27	platform -.11	policy -.28	price -.14	target -.24
e:창제	how_to -.12	none .21	policy -.16
e:찾기	how_to -.15	known_issues -.11	limits .16	none -.22	platform -.18	policy -.24	target .11
e:책이	handling -.15	how_to -.1	internal -.13	none .13	price -.23	target -.18
e:처럼	contact -.23	handling -.2	internal -.4	limits -.27	none -.31	platform -.24	policy .23	price -.39	script -.26
e:처를	how_to -.25	known_issues -.18	limits .22	policy -.21	price -.11	script -.15
e:천은	handling -.22	how_to -.13	internal -.15	known_issues .17	policy -.23
e:청구	none .12
e:청소	internal -.17	limits -.18	none .1	policy -.19	price .12	target .14
e:청은	contact .13	handling .21	how_to -.31	internal -.2	known_issues -.34	limits -.18	none -.52	platform .29	policy -.27	price -.18	target -.52
e:청이	internal .25	known_issues -.12	limits -.22	target -.19
e:청한	handling -.17	internal -.22	limits -.34	none -.34	policy .37	price -.25
e:체가	handling -.32	how_to -.28	internal .28	known_issues -.14	limits .22	none -.46	policy -.24	price -.31	script -.19	target -.3
e:체는	handling -.24	how_to -.25	known_issues -.11	policy -.27	price .17	target .18
e:체를	handling -.14	internal .18	limits -.17	policy -.23	script -.12	target -.12
e:체어	internal -.26	known_issues -.18	policy -.21	script -.14	target -.18
e:초대	handling .11	internal -.15	none .15
e:추면	how_to .15	known_issues -.11	limits -.14	none -.12	platform -.16	policy -.14	target -.11
e:추진	none .12	policy -.17
e:출발	handling -.12	how_to -.12	internal -.19	limits .14	none .13	policy -.17	target -.15
e:출은	handling -.14	how_to -.13	internal -.13	limits .22	none -.24	policy -.15	target -.21
e:출이	handling -.12	how_to -.16	internal .16	known_issues -.18	none -.3	platform -.1	policy .15	price -.16	script -.1	target -.21
e:취소	how_to -.3	internal -.13	limits -.22	none -.17	price .14
e:치가	how_to -.13	known_issues .18	limits -.14	none -.25	platform -.13	policy -.17
e:치는	handling -.24	how_to -.16	internal -.23	known_issues -.18	limits .17	none -.34	platform -.1	price .2	target -.24
e:치를	how_to .19	limits -.27	none -.13	policy -.18	script -.12	target -.12
e:치면	handling -.26	how_to -.29	internal .24	known_issues -.26	limits -.34	none -.29	platform -.18	policy .19	price -.22	target -.23
e:치비	handling -.16	how_to -.1	internal -.19	limits -.13	none .14	policy .12	script -.12
e:치킨	handling .15	how_to -.18	none .12	policy -.13
e:카는	handling -.12	how_to -.14	internal -.2	limits .24	none -.18	platform -.24	policy -.24	price -.11	target -.17
e:카드	contact -.16	how_to -.13	known_issues -.42	platform -.45	policy -.58	price .18	script -.16	target .1
e:커는	how_to -.19	policy -.26	target .21
e:케팅	how_to -.11	internal .18	known_issues -.13	limits -.16	none -.19
e:코드	handling .14	known_issues -.14	limits -.16	none -.11	policy -.24	price -.13	target -.15
e:코스	none .13
e:코인	limits -.25	none -.12	policy -.22	price .14	target -.13
e:크가	handling -.19	known_issues -.18	limits -.16	policy -.2	target -.12
e:크는	handling -.2	how_to .22	internal -.17	known_issues -.17	limits -.25	none -.29	price -.14	target -.2
e:크로	contact -.13	handling .31	internal -.23	known_issues -.25	limits -.3	none -.41	platform -.15	price -.18	script -.18	target -.27
e:크를	handling -.21	how_to -.11	internal -.16	limits -.16	target -.14
e:크만	handling .25	how_to -.16	internal -.12	limits -.2	none -.24	platform -.17	policy -.16	target -.21
e:크에	handling -.21	how_to -.25	known_issues -.28	limits -.16	platform -.11	policy .15	script -.12
e:크인	handling -.15	how_to -.26	known_issues -.11	limits -.15	platform -.13	policy .1	price -.1
e:클럽	handling -.15	how_to -.15	internal -.19	limits -.24	policy -.21	target .19
e:클리	contact -.15	internal -.14	limits -.13	none .31	policy -.12	price -.18	target -.14
e:키지	internal -.19	limits -.19	none .17	policy -.2	price .13	target -.21
e:태오	handling -.13	internal -.13	limits -.11	none .13	policy -.16	price -.13
e:택배	limits -.12	none .19	policy -.12
e:택용	how_to -.17	internal -.2	limits -.22	none -.15	platform -.2	policy -.26	target .24
e:택은	internal -.16	limits -.23	none .24	policy -.25	price -.28	target -.17
e:택이	how_to -.16	internal -.23	known_issues .17	limits -.28	policy -.28	price .18	target -.18
e:터가	internal -.14	known_issues .11	limits -.2	none .12	policy -.22	script -.13	target -.2
e:터고	internal -.24	limits -.37	none .13	policy -.3	price .23	target .18
e:터는	contact -.15	handling -.39	how_to -.38	internal -.24	limits -.56	none -.25	platform .13	policy .31	price -.3	script .15	target -.43
e:터로	internal -.23	policy -.21	script .1
e:터를	handling -.12	how_to .13	known_issues -.14	none -.16	script .16
e:터에	how_to .28	known_issues -.16	limits -.16	none -.26	policy -.26	script -.17
e:터의	handling -.11	how_to -.17	internal -.24	known_issues -.11	limits -.2	none .28	policy -.24	price -.14	script -.15	target -.21
e:터카	policy -.13	price .15
e:토어	handling -.19	internal .12	known_issues -.18	limits -.17	none -.19	platform .14	policy -.18	price -.15	script -.13	target -.15
e:톡을	how_to -.26	internal -.15	known_issues -.17	limits -.17	none -.13	platform -.21	policy -.26	price -.15	script -.1	target .22
e:통장	handling -.14	internal .12	known_issues -.2	limits -.19	policy -.36	price -.16	script -.21	target -.27
e:투어	none .11
e:투표	none .17	policy -.16
e:트가	handling .2	known_issues .12	limits -.16	none -.2	policy -.24	script -.15	target -.11
e:트는	contact -.26	handling -.37	known_issues -.5	limits .17	none -.28	platform -.27	target -.54
e:트랑	handling -.16	how_to -.19	internal .21	known_issues -.11	none -.23	platform -.28	policy -.26	target -.27
e:트로	contact -.1	handling .33	how_to -.36	internal -.33	known_issues -.15	limits -.29	none -.32	policy .13	price -.16	script -.19	target -.14
e:트를	how_to -.15	internal -.1	limits -.12	policy -.18	script .11	target -.15
e:트에	handling .23	how_to -.17	internal -.17	none -.18	policy -.18
e:튼을	how_to .11
e:튼이	handling -.14	how_to -.32	limits .25	none -.12	policy -.36
e:티커	how_to -.18	internal -.19	known_issues -.16	limits -.17	none .16	platform -.12	policy -.17	price -.11	target -.11
e:팀에	internal -.19	none .19	policy -.12
e:팀이	internal .19	limits -.14	none -.12	policy -.2	script -.17
e:파이	how_to -.19	limits -.19	policy -.2	target -.18
e:파트	handling .18	how_to -.17	internal -.25	limits .13	platform -.13	policy -.28	price -.18
e:판매	handling -.13	how_to -.17	internal -.21	known_issues -.11	platform -.12	price -.25	script -.12	target -.15
e:판에	internal .1
e:패스	limits -.2	policy -.14	price -.25	target .12
e:펀딩	how_to -.12	internal -.18	limits -.16	none .26	policy -.23	price -.12	target -.13
e:편이	handling -.14	internal -.18	known_issues .13	limits -.21	none -.18	policy -.23	target -.19
e:포가	none .12	policy -.11
e:포장	how_to -.13	internal -.19	limits -.23	none .19	platform -.16	policy -.26	price .22	target -.19
e:포트	contact -.18	handling -.21	how_to -.15	internal -.33	known_issues -.11	limits -.3	none .36	platform -.23	policy -.28	price -.14	target -.29
e:포함	handling -.15	how_to -.17	internal -.23	known_issues -.11	limits .11	none .16	platform -.16	policy -.14	price -.2	target -.24
e:폰은	contact -.21	handling -.48	how_to -.44	internal -.1	none -.34	platform .17	price -.36	script -.3	target -.41
e:폰을	handling -.2	how_to .13	internal -.23	limits .16	none -.21	platform -.14	policy -.31	price .25	target -.16
e:폰이	internal .13	known_issues -.25	limits -.23	none -.28	policy -.26	script .11	target -.21
e:표는	contact -.17	how_to -.34	known_issues -.35	limits -.49	none -.48	platform -.3	policy .51	price -.32	script -.33	target -.38
e:표를	internal -.23	known_issues -.1	limits -.18	none .12	policy .14	script -.1	target -.15
e:품권	handling -.12	how_to -.2	internal -.16	known_issues -.12	limits .1	none -.35	price .18	target -.25
e:품에	how_to -.2	internal -.13	known_issues -.13	none -.19	policy -.27	price .18	script .13	target -.19
e:품은	handling -.32	how_to -.2	known_issues -.36	platform -.33	policy .19	price -.33	script -.25	target -.4
e:품을	handling -.22	how_to -.17	known_issues -.22	limits -.39	none -.2	policy .24	price -.14	script -.11
e:프리	how_to -.12	internal -.19	limits -.2	none -.2	policy -.24	target .25
e:픈은	internal -.24	limits -.11	none .3	policy -.18
e:피탈	internal .19	none -.15	policy -.11	price -.15
e:픽업	how_to -.19	internal -.12	limits -.32	none .21	policy -.19
e:하게	handling -.21	how_to -.31	internal .12	limits .14	policy -.42	price -.2
e:하고	contact -.45	how_to -.31	internal -.32	limits -.18	none -.49	policy .34	price -.59
e:하기	contact -.17	how_to .3	internal -.32	known_issues -.19	platform -.16	policy -.51	price -.24	script -.16	target -.25
e:하는	contact -.18	limits -.2	none .19	platform -.38	policy -.58	price -.28
e:하니	how_to -.18	known_issues -.19	limits -.38	none .17	platform -.14	policy -.26	script -.18	target -.17
e:하다	handling .18	how_to -.14	internal -.16	none .13	policy -.13
e:하며	contact -.19	handling -.32	how_to -.27	internal -.42	known_issues -.28	limits -.38	none -.36	platform -.22	policy .36	price -.36
e:하면	contact -.53	known_issues .28	limits -.17	none -.53	platform -.48	price -.22	script -.49	target -.52
e:하물	how_to -.11	internal -.18	limits .14	none -.14	platform -.11	target -.15
e:하신	contact -.16	handling -.22	how_to -.47	internal -.48	platform -.36	policy .11	price -.13	script .14
e:하실	handling -.39	how_to -.3	internal -.35	known_issues -.5	limits .26	platform -.19	policy -.47	price -.26
e:하여	handling .13	known_issues -.24	none -.13	platform -.14	price -.21	target -.4
e:하지	contact -.28	handling .29	how_to -.47	known_issues -.67	limits -.15	platform -.49	policy -.19	price -.31
e:학과	contact -.22	handling -.24	how_to -.25	internal -.15	known_issues -.18	limits .19	none -.3	platform -.25	policy -.27	price -.25	script -.12	target .14
e:학생	handling -.13	how_to -.15	internal -.19	known_issues -.1	limits -.28	none -.28	platform -.22	policy -.27	price -.2	target .34
e:한눈	contact -.1	handling -.19	how_to -.16	internal -.2	limits -.26	policy -.18	price -.14	script -.15	target .18
e:한도	internal -.19	script -.14	target -.25
e:한을	handling .14	limits .13	none -.25	policy .15	price -.14	target -.12
e:한이	known_issues -.17	none .15	price -.19	target -.17
e:한테	contact -.2	how_to -.25	known_issues -.38	limits -.32	none -.21	platform -.17	price -.22	target .18
e:한텐	handling -.2	how_to -.25	internal .12	known_issues -.12	none -.15	policy -.24	price -.13	script .16	target -.22
e:할인	handling -.3	how_to -.13	internal -.34	limits -.33	none .26	platform -.19	price -.14	target -.14
e:함에	handling -.12	how_to .13	internal -.12	none -.12	price -.15
e:함은	limits -.12	policy .13	script -.11
e:항에	handling -.13	how_to -.13	internal .26	limits -.14	none -.25	policy -.2	target -.12
e:항은	handling -.11	internal -.29	limits -.2	policy .13	price -.22	target -.13
e:항을	handling .11	how_to -.11	internal -.2	known_issues -.12	limits -.18	none .28	policy -.26	price -.1	script -.12	target -.19
e:항이	how_to -.11	none -.13	policy -.11	script .12
e:해는	handling -.21	how_to -.17	internal -.24	known_issues .18	limits -.11	policy -.24	price .14	script -.1	target -.15
e:해도	handling -.18	how_to -.15	limits -.22	script .13	target -.25
e:해서	contact -.13	handling .25	limits -.62	none -.23	platform -.31	policy -.1	price -.32	target -.46
e:해야	contact -.12	handling -.37	how_to .28	none -.52	platform -.13	policy -.27	price -.25	script -.15	target -.37
e:해요	handling -.34	how_to -.27	known_issues -.28	limits -.11	platform .18	policy -.51	price -.36
e:해진	how_to -.22	internal -.2	limits -.14	none .24	policy -.25	price -.13	script -.17	target -.17
e:했던	how_to -.13	internal -.15	limits -.13	none .29	policy -.28
e:행료	handling -.11	how_to -.17	internal -.17	limits -.13	none .23	policy -.26	target -.22
e:행사	handling .18	how_to -.12	internal .1	known_issues -.2	limits -.2	none -.24	platform -.14	policy -.18	price -.11	script -.15	target -.14
e:행은	internal -.33	limits .1	none .2	policy -.5	script -.14	target -.19
e:행이	handling -.27	how_to .13	internal -.21	known_issues -.11	limits -.21	none -.26	price -.21	target -.13
e:행일	internal -.11	limits -.23	policy .15	script -.18
e:험료	how_to -.12	internal -.13	price -.16
e:험사	handling .14	how_to -.11	internal -.15	limits .16	none -.19	policy -.18	price -.2	script -.13	target -.13
e:험표	how_to .12	none -.15	policy -.18	price .14
e:혀요	handling -.2	how_to -.16	internal -.19	known_issues -.24	limits -.24	none -.27	platform -.19	policy .35	price -.15	target -.24
e:현관	handling .13	how_to -.22	internal -.14	none -.17	policy -.15	target -.12
e:협상	internal .22	limits -.13	none -.12	policy -.2	price -.16	target -.14
e:형은	contact -.13	handling -.24	how_to -.26	internal -.27	known_issues -.22	limits .19	none -.28	platform -.23	policy .17	price -.18	target -.21
e:호가	how_to .1	internal -.24	limits .11	none -.23	platform -.11	script -.17	target -.16
e:호는	contact .11	handling -.3	how_to .15	known_issues -.29	none -.38	price -.32	target -.37
e:호로	handling -.16	how_to .12	internal -.24	known_issues -.18	limits -.15	none -.29	policy .17	script -.13	target -.21
e:호를	how_to .21	internal -.26	known_issues -.34	limits -.31	none -.23	platform -.1	policy -.3	price -.12	script .11
e:호만	handling .27	internal -.14	known_issues -.19	limits -.24	none -.25	platform -.23	script -.12	target -.18
e:호자	handling -.26	internal -.29	known_issues -.32	limits .12	none -.17	platform -.12	price -.3	script -.18
e:화가	handling .12	how_to -.21	internal -.4	limits -.21	none .26	policy -.25	script -.24	target -.13
e:화는	contact -.16	how_to -.46	internal -.39	limits -.13	none -.13	platform -.4	policy .28	price -.39	script -.42	target -.47
e:화로	handling .11	internal -.14	known_issues -.3	limits -.38	policy -.24	price -.12	script -.26	target -.31
e:화를	how_to -.19	none -.21
e:화에	none -.19	policy -.19	target .17
e:확보	internal .24	limits -.23	none -.15	policy -.17	target -.1
e:확인	handling .18	how_to -.28	internal -.16	known_issues -.18	limits -.16	none -.23	price -.15	script -.1	target -.22
e:확정	handling -.16	how_to -.29	known_issues -.22	limits -.3	price -.13	target -.17
e:확한	handling -.14	how_to -.13	internal -.21	known_issues -.13	limits -.21	none .3	policy -.29	target -.23
e:환불	handling .14	policy -.13
e:회가	handling -.1	how_to -.18	internal .1	known_issues -.16	limits -.24	policy -.2	script -.16	target .13
e:회는	how_to -.14	internal -.13	limits -.13	policy .17
e:회만	handling .14	how_to -.2	internal -.14	known_issues -.17	none -.21	platform .13	policy -.26	target -.23
e:회사	internal .21	limits -.22	platform -.11	target -.13
e:회원	contact -.19	handling -.21	how_to -.31	internal -.3	known_issues -.13	none -.15	platform -.23	script -.11
e:획이	handling .18	none -.28
e:획팀	contact -.34	handling -.45	how_to -.26	internal -.43	known_issues -.19	limits -.39	none .46	platform -.15	policy -.31	price -.2	script -.21	target -.26
e:후엔	known_issues -.15	limits -.2	none -.1	policy .29	target -.11
e:휴사	internal .17	limits -.18	price -.18
e:희가	handling .18	how_to .12	internal .17	known_issues -.28	limits -.32	none -.37	platform -.16	policy -.15	price -.15	script -.18	target -.25
e:히면	internal -.11	limits -.1	none .18	policy -.16
first	contact -.51	handling -.9	how_to -.36	internal -1.1	known_issues -.38	limits -.34	none 1.11	platform -.47	policy -.66	price -.24	script -.5
first:0	contact -.33	handling -.5	how_to -.41	internal -.48	platform -.51	price .25	script -.11	target .14
first:a	contact -.41	handling -.14	how_to -.61	known_issues -.54	none .11	price -.19	script -.23	target -.61
first:ac	handling -.22	internal .23	known_issues -.13	limits -.14	none -.12	policy -.28
first:ad	handling -.24	internal -.29	known_issues -.19	limits -.14	none -.19	target .16
first:ai	handling .19	how_to -.3	internal -.28	known_issues -.18	platform -.14	policy -.27	target -.15
first:al	handling -.26	how_to -.31	internal -.23	known_issues .16	limits -.26	none -.3	platform -.14	policy -.31	price -.24	script -.15	target .29
first:an	contact -.13	handling -.11	internal -.19	known_issues -.29	price -.26	script -.26
first:ap	contact .1	how_to -.2	internal -.3	known_issues -.13	limits -.22	platform .19	policy -.3	target -.27
first:ar	handling -.14	how_to -.11	internal .21	known_issues -.11	limits -.11	none -.11	policy -.16	price -.1	script -.13	target -.11
first:as	contact .26	how_to -.39	internal -.34	limits -.28	platform -.23	policy -.35	price -.23	script -.14	target -.3
first:au	contact -.16	handling -.2	how_to .15	internal -.33	limits .17	none -.17	platform -.17	policy -.11	price -.29	target -.27
first:be	contact -.12	handling -.21	how_to -.22	known_issues -.29	limits -.22	none .19	platform -.19	price -.19	script -.21	target -.23
first:bu	contact -.1	handling -.31	internal -.28	limits -.45	platform -.3	price -.24	script -.16	target .31
first:ca	handling .17	how_to -.23	internal .18	known_issues -.18	limits -.14	policy -.26	price -.24	target -.21
first:ch	internal -.11	known_issues -.23	limits -.2	platform .16	policy -.21	price -.11	target -.18
first:co	contact -.13	handling -.2	how_to .15	internal .23	limits -.38	none -.27	platform -.21	policy -.26	price -.26	script -.15	target -.35
first:cs	handling .16	how_to -.16	internal .18	limits -.25	none -.22	policy -.18	target -.13
first:cu	how_to -.13	internal -.11	known_issues .15	limits -.15	platform -.12	policy -.24	target -.2
first:d	how_to -.13	internal -.34	known_issues -.11	limits -.26	none .15	platform -.15	policy -.38	price .1	target -.2
first:da	handling -.27	how_to -.15	known_issues -.16	limits -.31	none .27	platform -.16	policy -.17	price -.2	target -.19
first:de	contact -.33	how_to -.2	known_issues -.31	limits -.33	none -.1	platform .13	price -.21	script -.24	target -.45
first:do	contact -.15	handling .14	known_issues -.23	limits -.45	platform -.28	policy -.36	price -.25	script -.21	target -.36
first:em	handling -.19	internal -.26	limits -.26	none -.19	platform .15	policy .13	price -.23	target -.2
first:en	contact -.26	how_to -.53	internal -.57	known_issues -.39	limits .16	none -.53	platform .17	policy -.6	price -.33	script -.24	target .28
first:ex	handling -.2	how_to -.19	internal -.27	limits -.32	policy .15	price .13	target -.17
first:fi	handling -.19	how_to -.23	internal -.2	known_issues -.16	limits .13	none .24	platform -.19	policy -.27	price -.17	target -.13
first:fr	contact -.11	handling -.33	how_to .2	known_issues -.37	limits -.33	none -.11	platform -.21	price .22	script -.18	target -.52
first:fy	handling -.1	internal .14	limits -.22	none .27	policy -.24	price -.14	target -.12
first:gi	contact .11	handling -.12	how_to -.21	internal .18	known_issues -.12	limits -.31	none -.13	policy -.2	price -.13	target -.16
first:go	contact -.19	handling -.33	how_to -.19	internal -.3	limits -.44	none -.22	platform .3	policy -.37	price -.29
first:gu	handling -.15	how_to -.1	internal -.18	none .19	policy -.21	target -.12
first:ha	contact -.14	how_to -.25	internal .11	limits -.38	platform -.2	policy -.31	price -.16	script -.15	target -.3
first:he	contact -.32	handling -.4	how_to -.11	known_issues .14	limits -.47	platform -.34	price -.31	script -.21	target -.38
first:hi	contact -.17	handling -.25	how_to .11	known_issues -.19	none -.12	platform -.23	price -.35	script -.2	target -.49
first:i	contact -.11	handling -.19	how_to -.24	internal -.26	known_issues -.21	limits -.28	none .34	platform -.26	policy -.28	price -.21	target -.3
first:if	contact -.36	handling .37	internal -.55	known_issues -.13	limits -.6	none -.15	platform -.45	price -.41	script -.37	target -.43
first:in	contact -.12	handling -.2	internal .13	limits -.34	none -.38	platform -.18	policy -.27	price .19	script -.22	target -.33
first:io	contact -.16	handling -.23	how_to -.2	internal -.33	known_issues -.19	limits -.3	none -.34	platform .41	policy -.29	price -.14	target -.29
first:it	contact -.16	handling -.43	how_to .14	internal -.43	limits -.44	platform -.2	policy -.39	script -.26	target .13
first:ja	handling -.23	how_to -.25	internal -.26	known_issues .2	limits .15	none -.32	platform -.25	policy -.35	price .15	target -.28
first:li	handling -.18	how_to -.15	internal -.25	limits -.17	none .16	script -.13
first:lo	contact .12	handling .21	how_to -.27	internal -.21	known_issues -.16	limits -.27	none -.24	platform -.11	policy -.24	price -.13	script -.11	target -.17
first:ma	handling .1	how_to -.17	known_issues -.17	none -.3	platform -.16	price -.2	target -.23
first:mo	contact -.18	handling -.24	how_to -.3	internal -.29	known_issues -.22	none -.34	platform .24	policy -.33	script -.15
first:my	handling -.15	how_to .11	internal -.25	limits -.18	none .21	policy -.15
first:ne	contact -.23	handling .14	how_to .19	known_issues -.36	limits -.49	none -.11	platform -.38	policy -.46	price -.31	script -.16	target -.38
first:no	contact -.49	how_to .21	internal -.79	known_issues -.7	none -.37	platform -.12	script -.42
first:of	handling -.25	internal -.23	known_issues -.17	limits -.2	none .12	platform -.19	policy .15
first:ok	contact -.14	handling -.21	how_to -.25	internal -.21	limits -.32	none -.27	platform .31	policy -.29	price -.22	script -.1	target -.25
first:on	contact -.1	handling -.31	internal -.32	known_issues -.22	limits .37	platform -.2	policy -.42	price -.22	script -.14	target -.23
first:op	contact -.13	handling -.13	limits -.27	none -.22	platform -.21	policy .1	price -.15	target -.17
first:ow	contact .22	handling -.24	how_to -.3	internal -.33	known_issues -.25	limits -.33	platform -.2	policy -.32	price -.22
first:pa	contact -.3	handling -.18	known_issues -.26	limits .18	platform -.28	policy -.4	price -.28	script -.2	target -.36
first:pc	contact -.17	handling -.38	how_to .16	internal -.35	known_issues -.36	limits -.49	none -.14	platform .36	policy -.25	price -.31	script -.16	target -.51
first:pi	contact -.24	handling -.31	how_to .19	internal .26	known_issues -.26	limits -.32	none -.35	platform -.22	policy -.35	price -.28	script -.13	target -.3
first:pl	how_to -.28	internal -.19	known_issues -.16	limits -.19	none .24	platform -.12	policy -.22	price -.13	script -.14
first:po	handling -.18	how_to -.22	internal .22	known_issues -.25	limits .18	none -.36	platform -.15	script -.13	target -.14
first:pr	handling -.14	known_issues -.41	none -.32	platform -.29	script -.34	target .15
first:pt	internal -.14	limits .15	platform -.11	policy -.23	target -.19
first:pu	handling .13	how_to -.18	known_issues -.16	limits -.26	policy -.25	price -.16	script -.12	target -.21
first:q	contact -.28	handling -.38	how_to -.45	internal -.5	limits -.49	none .49	platform -.47	policy -.48	price -.39	script -.15	target -.49
first:qa	contact -.24	handling -.12	how_to -.15	internal .3	limits -.22	none -.25	platform -.22	policy -.28	price -.3	target -.2
first:qr	handling .16	how_to -.12	limits -.13	none -.25
first:qu	handling .13	how_to -.23	internal -.24	known_issues -.15	limits -.27	none .18	platform -.18	policy -.24	price -.18	target -.22
first:r	contact -.26	internal -.27	known_issues -.14	limits -.28	none -.27	platform -.2	policy -.25	price .3	target -.17
first:re	contact -.25	handling .16	internal -.28	known_issues -.11	limits .2	none -.39	platform -.4	policy -.15	script -.27
first:s	contact -.2	how_to -.15	internal -.25	known_issues .11	limits -.18	none -.22	platform -.19	policy -.23	price .24	script -.12	target -.22
first:sa	contact -.16	known_issues -.37	limits -.16	none -.11	platform -.14	policy -.4	price -.3	script .17	target .17
first:se	contact -.16	handling -.51	how_to .2	known_issues -.11	limits -.58	platform -.33	policy -.17	price -.38	script -.22
first:sh	contact -.11	handling -.3	how_to .16	internal -.34	known_issues -.35	limits -.24	platform -.18	policy -.32	price -.18	script .17	target -.25
first:so	contact -.25	internal -.16	known_issues -.31	none .21	platform -.28	policy -.43	price -.27	script -.24	target -.37
first:ss	handling -.1	how_to -.13	limits -.17	none .21	target -.15
first:st	handling -.31	how_to .17	internal .1	known_issues -.14	limits -.13	none -.14	platform -.26	policy -.37	target -.22
first:su	internal -.22	known_issues -.24	limits -.18	none .12
first:ta	contact .14	handling -.2	how_to .17	internal -.23	known_issues -.12	limits -.2	none -.24	platform -.13	policy -.13	target -.14
first:te	contact -.19	how_to -.57	known_issues -.37	none -.41	platform -.25	script .18
first:th	contact -.17	handling -.31	how_to -.4	internal .12	known_issues -.19	none -.33	platform .2	price -.58	script .12
first:ti	contact -.11	handling -.27	how_to -.37	internal -.27	limits .12	platform -.2	price -.21	script -.16	target -.28
first:tw	handling -.23	how_to -.26	internal .13	known_issues -.27	limits .15	none -.28	policy -.15	price -.16	script -.21	target -.23
first:ty	handling -.19	how_to -.17	internal -.21	known_issues .21	limits -.21	none -.17	policy -.19	target -.16
first:up	handling .16	how_to -.29	internal -.19	known_issues -.31	limits .15	platform -.15	policy -.34	price -.31	target -.23
first:v	contact -.24	handling -.31	how_to .24	internal -.28	none -.13	platform -.29	price -.23	target -.25
first:vi	contact -.23	handling -.35	how_to -.34	internal -.12	known_issues -.23	none -.39	platform -.33	policy -.12	price .17	script -.15	target .16
first:wa	handling .14	how_to -.15	internal -.21	limits -.23	none -.13	platform .15	policy -.21	target -.17
first:we	contact -.32	handling .11	internal .11	known_issues -.35	limits -.51	policy -.17	price -.43	target -.41
first:wh	contact -.13	handling -.33	how_to -.37	internal -.32	known_issues -.3	limits -.24	platform -.11	policy .22	price -.12	script -.17
first:wi	handling -.14	how_to -.15	internal .11	limits -.23	none -.24	platform .22	policy -.31	price -.25	target -.31
first:wo	handling -.1	how_to -.17	internal -.25	known_issues -.18	policy -.27	price -.18
first:x	internal .17	none -.21
first:yo	handling .11	internal -.17	known_issues -.24	limits -.19	none -.19	policy -.15	target -.14
first:가게	how_to -.12	known_issues -.15	limits -.19	none .16	policy .12	target -.11
first:가격	contact -.18	handling -.25	how_to -.13	internal -.43	limits -.32	none .18	platform -.19	policy -.45	price .19	script -.15	target -.24
first:가구	contact -.11	handling -.32	known_issues -.19	limits .18	none -.33	platform -.29	policy -.36	target -.32
first:가맹	how_to .21	internal -.15	known_issues .11	limits -.17	policy -.22	price -.12	target -.24
first:가을	how_to -.13	internal -.13	policy -.16	price -.13	target -.14
first:가입	handling -.21	how_to -.23	internal -.29	known_issues -.14	limits -.27	platform -.12	policy .21	price .2	target -.29
first:가족	contact -.19	handling .18	how_to .11	internal -.53	none -.13	platform -.35	policy -.48	price -.39	script -.19
first:각	contact -.11	handling .15	how_to -.19	internal -.16	known_issues -.14	limits -.2	platform -.14	policy -.16	script -.11	target -.14
first:각인	handling .12	internal -.12	none -.27	policy .12	target -.22
first:간편	handling -.19	how_to -.25	internal -.23	limits -.25	platform -.12	policy -.29	price -.13	script .21	target -.2
first:감사	contact -.17	handling -.17	how_to -.22	internal .17	known_issues -.21	limits -.28	platform -.23	policy -.3	price -.26	script -.2	target -.25
first:감정	how_to -.17	internal .14	known_issues -.16	limits -.12	none -.16	policy .14	target -.12
first:강남	contact .18	handling -.16	how_to -.2	limits -.36	none -.13	platform -.18	policy -.28	price -.2
first:강사	handling -.15	how_to -.11	internal .24	known_issues -.11	limits -.31	policy -.31	price -.19	script -.11
first:강아	handling -.17	how_to -.17	internal -.23	known_issues -.15	limits -.22	policy -.22	price -.17	script -.1	target .19
first:같은	how_to -.18	internal .14	known_issues -.17	limits -.33	none .19	platform -.19	policy -.46	price -.24	script -.15	target .22
first:같이	handling -.15	how_to .23	internal -.18	known_issues -.11	limits -.26	policy -.3	script -.12	target -.23
first:개발	how_to -.14	internal .1	known_issues -.15	limits -.22	none .22	policy -.24	price -.14	target -.18
first:개시	none .15	price -.12
first:개인	contact -.2	how_to -.23	internal -.18	known_issues -.23	limits -.42	none -.29	platform -.37	price -.31	target .31
first:개정	handling -.11	internal -.26	none .21	platform -.12	policy -.15	price -.11	target -.19
first:개통	handling .11	how_to .17	known_issues -.2	none -.31	platform -.15	policy -.27	price -.16	script -.14	target -.27
first:객실	contact -.18	how_to .17	internal -.25	known_issues -.25	limits -.25	platform -.21	policy -.33	price -.13	script -.22	target -.29
first:갤럭	handling -.13	how_to -.14	internal -.13	known_issues .23	limits -.22	none -.26	policy -.19	price -.18	target -.26
first:건당	contact -.17	handling -.17	how_to -.16	internal .17	limits -.23	policy -.33	target -.12
first:검사	contact .14	handling -.16	how_to .18	internal -.14	known_issues -.2	limits -.11	none -.1	policy -.19
first:검수	handling -.19	how_to -.24	internal -.21	known_issues -.11	limits -.27	none -.23	platform -.1	policy .2	price .13	script -.11	target -.16
first:겨울	handling -.18	how_to -.16	internal .12	known_issues -.11	limits -.21	none .15	platform -.14	policy -.28	price -.19	target -.24
first:견적	how_to -.19	internal -.18	known_issues -.16	limits -.27	platform -.12	policy -.2	price .16	target -.18
first:결과	handling -.21	how_to -.19	internal .18	known_issues -.21	limits -.33	none -.33	platform -.11	policy .26	price -.11	script -.23	target -.17
first:결석	handling .23	how_to -.21	internal -.13	known_issues -.17	limits -.3	none -.19	platform -.16	policy .1	price -.22	script -.11	target -.19
first:결제	contact -.27	handling -.16	how_to .18	internal -.16	known_issues .2	limits -.46	platform -.39	price -.34	script -.38	target -.46
first:결합	how_to -.17	internal -.19	limits .17	none .11	policy -.15	price -.15	target -.21
first:경기	handling -.13	how_to -.19	limits -.14	none -.19	platform -.33	policy -.36	price -.17	script -.11	target .26
first:경쟁	handling -.13	internal .22	known_issues -.1	limits -.12	none -.2	policy -.13
first:계산	internal .11	none -.17	policy -.2
first:계약	handling -.25	internal -.32	known_issues -.18	none -.28	platform -.13	policy -.36	price -.19	target .23
first:계정	contact -.24	handling -.22	how_to -.19	internal .2	known_issues -.21	limits .1	platform -.19	policy -.31	price -.25	target -.35
first:계좌	handling .12	how_to .24	internal -.22	known_issues -.22	limits -.32	none -.23	platform -.16	policy -.1	price -.18	target -.3
first:고객	handling -.15	internal -.61	known_issues -.5	limits -.47	none .24	platform -.32	price -.31	script .16	target -.63
first:골드	internal -.2	limits .15	none -.24	platform -.11	policy -.3
first:공공	internal -.14
first:공동	handling .1	internal -.16	platform -.14	price -.14	script -.16	target -.31
first:공식	handling -.13	how_to -.24	internal -.16	known_issues -.1	limits -.24	none -.29	platform .29	policy -.23	price -.12
first:공연	how_to .19	known_issues -.17	limits -.22	none -.22	platform -.18	policy -.29	target -.18
first:공영	contact -.17	internal -.26	limits -.18	none -.15	platform -.14	policy -.24	price .14
first:공유	how_to -.28	internal -.2	known_issues -.16	limits -.31	none .14	policy .18	price -.17	target -.12
first:공정	handling -.13	internal .23	known_issues -.11	limits -.15	none -.2	policy -.18	target -.13
first:공지	handling -.25	how_to -.29	known_issues -.12	limits -.4	none .32	platform -.16	policy -.39	price -.18	script -.11	target -.21
first:공항	handling -.2	how_to -.21	internal -.17	known_issues -.16	none .13	platform -.14	policy -.24	script -.2	target .19
first:관내	how_to -.17	internal -.18	limits -.2	none -.21	platform .2	target -.17
first:관리	contact -.17	handling -.22	how_to -.17	internal .1	known_issues -.21	limits -.26	platform -.16	policy -.43	price -.22	script -.23	target .12
first:광고	handling -.24	how_to -.14	internal .3	limits -.28	none -.29	platform -.14	policy -.28	target -.24
first:교재	how_to -.11	known_issues -.12	limits -.37	none -.15	price .2	script -.1	target -.18
first:교통	handling -.11	how_to .13	internal -.1	known_issues -.1	limits .11	platform -.19	policy -.17	target -.24
first:교환	handling -.15	how_to -.1	known_issues -.18	limits -.17	none .16	policy -.24	script -.15
first:구	handling -.22	internal -.21	limits -.29	platform -.19	price -.14	script -.15	target .15
first:구글	handling -.17	how_to -.21	internal -.21	limits -.23	none -.24	platform .24	policy -.25	target -.2
first:구독	contact .11	handling -.15	internal -.11	known_issues -.11
first:구매	handling -.17	internal -.13	limits -.22	none -.22	policy .2	price .12	target -.17
first:구민	how_to -.15	internal -.12	limits -.17	policy -.13	price .14
first:구청	contact -.23	handling -.27	how_to -.19	internal .29	none -.28	policy -.21	target -.2
first:구형	known_issues .24	limits -.16	none -.11	platform -.25	policy -.11	price -.12	target -.14
first:국가	internal -.23	limits .16	none -.15	platform -.17	policy .16	price -.27	target -.27
first:국내	contact -.12	handling -.19	how_to -.25	internal -.25	known_issues -.16	limits -.35	policy -.24
first:국제	contact .15	handling -.24	how_to -.27	internal -.17	known_issues -.15	limits -.3	none -.15	platform .13	policy -.29	price -.2	script -.16
first:국토	handling -.21	how_to -.11	internal .3	limits -.14	none -.29	policy -.19
first:권당	policy -.11
first:규칙	handling -.14	how_to -.23	internal -.2	known_issues -.21	limits -.24	none .28	platform -.12	price -.17	script -.12	target -.18
first:그	contact -.26	handling -.11	how_to -.37	internal -.3	known_issues -.62	limits -.12	none -.18	policy .29	price .14	script -.39
first:그건	contact -.15	how_to -.23	internal -.27	limits -.22	none .22	platform -.14	policy -.25	price -.14	target -.29
first:그동	handling .15	how_to -.38	internal -.33	limits -.22	platform -.1	policy .15	price -.23	script -.17	target -.19
first:그래	contact -.22	handling .26	how_to -.26	internal -.42	known_issues -.11	limits -.33	platform -.11	policy -.23	price -.25	target -.23
first:그리	handling -.35	how_to -.18	internal -.28	known_issues -.11	limits .15	platform -.13	policy -.34	price -.13	script -.13	target -.19
first:그중	internal .21	limits -.21	none -.2	policy -.12	target -.11
first:근데	handling -.13	internal .16	limits .13	none -.24	platform -.1	policy -.13	target -.19
first:글자	handling -.2	how_to -.16	internal -.19	known_issues .1	limits .16	none -.18	policy -.24
first:금액	contact -.11	handling .26	how_to -.32	internal -.42	known_issues -.31	limits -.48	none -.34	platform -.23	policy .22	price .19	script -.17	target -.25
first:금요	how_to -.14	limits .16	none .11	policy -.22	target -.18
first:금욜	none .15	policy -.12
first:급여	contact -.12	handling -.24	how_to -.17	internal -.25	known_issues -.18	limits -.31	platform -.12	price -.22	script -.2	target .14
first:기기	handling -.25	how_to -.22	known_issues -.3	limits .27	none -.14	platform -.29	policy -.1	price -.29	script -.12	target -.29
first:기내	how_to .13	internal -.15	limits .15	platform -.12	policy -.22	price -.16	target -.11
first:기다	how_to -.12	internal -.19	known_issues -.11	limits -.12	none .25	policy -.18	target -.18
first:기본	contact -.14	handling -.22	how_to -.32	internal -.4	known_issues -.25	limits -.42	platform -.24	policy .17	script -.17	target -.36
first:기사	contact -.14	handling -.22	known_issues -.4	none -.11	platform -.27	price -.28	script .16	target -.36
first:기상	handling -.19	how_to -.2	limits -.15	none -.24	policy -.28	price -.13	target .19
first:기존	contact -.32	handling -.23	how_to -.67	internal -.55	known_issues -.39	platform -.47	policy .18	price -.31	target .12
first:기준	contact -.13	handling -.34	how_to -.23	known_issues -.26	limits -.29	none -.42	platform -.2	price -.21	script .31	target .13
first:기초	handling -.24	how_to -.2	internal -.17	known_issues -.12	limits -.23	price -.18	script -.16	target .17
first:기획	handling -.21	how_to -.25	internal -.23	known_issues -.13	limits -.27	none .35	platform -.25	policy -.28	price -.18	script -.16	target -.28
first:길드	contact -.22	handling -.23	how_to -.36	internal -.45	known_issues .2	limits -.12	none .17	platform -.37	policy -.16	price -.47	script -.14	target .13
first:김포	how_to .11	limits -.15	policy -.23	price -.1	target -.14
first:까지	handling -.16	how_to -.11	internal -.21	known_issues .2	limits -.29	none .16	policy .1
first:꼭	how_to -.17	internal -.28	known_issues .2	limits -.26	platform -.14	policy -.21	script -.13	target -.17
first:끝	contact -.29	handling -.32	how_to -.43	internal -.47	known_issues -.26	limits -.51	none .55	platform -.29	policy -.39	price -.22	target -.32
first:나머	contact -.32	how_to .1	known_issues -.25	limits -.11	platform .12	policy -.25	script -.27	target -.11
first:낙찰	handling -.22	how_to .15	internal -.22	known_issues -.1	limits -.31	none -.21	price .16	target -.11
first:날짜	contact -.16	handling .11	how_to -.32	known_issues -.36	none .41	platform -.28	policy -.6	price -.36	script -.33	target -.33
first:남는	handling -.16	how_to -.14	internal .16	known_issues -.1	limits -.26	none .12	platform -.13	policy -.3	price -.23	target -.23
first:남은	handling -.18	how_to .14	internal .18	known_issues -.34	limits -.11	none -.33	platform -.26	price -.2	target -.3
first:내	handling .22	internal -.19	none -.25	policy -.11	script -.16	target -.14
first:내년	how_to -.25	internal .21	known_issues -.11	limits -.33	platform -.13	policy -.33	price -.13	script -.17	target -.25
first:내부	contact -.13	handling -.12	how_to -.27	internal .14	known_issues -.2	limits -.36	none .13	platform -.13	policy -.26	price -.22	target -.26
first:내용	contact -.1	handling -.2	internal -.33	known_issues -.14	limits -.38	none .31	platform -.22	price -.2	script -.12	target -.29
first:내일	handling -.14	how_to -.22	internal -.16	known_issues -.15	limits -.23	price -.21	target -.24
first:내차	handling -.1	how_to -.19	internal -.14	limits -.2	platform -.13	policy -.21	target .16
first:냉동	handling -.16	how_to -.15	internal -.19	known_issues -.11	limits .18	none -.11	platform -.16	policy -.23
first:냉장	handling -.11	internal -.23	limits .33	none -.22	policy -.26	target -.16
first:넘으	handling -.11	how_to -.17	internal -.32	known_issues -.33	limits .23	none -.22	price .17	target -.22
first:네	handling -.16	how_to -.13	internal -.31	known_issues -.12	limits -.3	platform -.2	policy -.22	price .22	script -.15	target -.16
first:노선	limits -.24	none .23	policy -.22	price -.16	target -.2
first:노조	handling -.16	how_to -.11	internal .25	limits -.18	none -.25	platform -.12	policy -.19	price -.12	target -.17
first:녹음	limits -.25	none -.17	policy .26
first:누가	contact -.14	handling .11	how_to -.3	internal -.28	known_issues -.24	limits -.3	platform -.21	policy -.3	price -.2	script -.14	target .19
first:누리	handling .19	how_to .13	known_issues -.21	limits -.19	none -.29	platform -.21	policy -.27	price -.15	script -.24	target -.14
first:다른	contact -.12	handling -.1	how_to -.39	internal -.53	known_issues -.41	limits .14	none -.4	platform -.28	policy .3	price -.17	script -.29	target -.36
first:다만	handling -.18	how_to -.23	internal -.2	limits .16	none -.33	platform -.14	price -.12	script -.23	target -.19
first:다시	contact -.13	handling -.5	how_to -.37	internal -.57	known_issues .11	none .22	platform -.35	price -.52	script -.29	target -.39
first:다음	handling -.31	internal -.41	limits -.51	none .4	platform -.36	policy -.15	price .12	script -.17	target -.56
first:단	how_to -.18	internal -.28	limits -.32	none -.26	policy -.16	price .17	target .24
first:단말	handling -.23	how_to -.23	internal -.24	known_issues -.17	limits -.18	none .13	platform -.14	policy .13	price -.18	script -.12	target -.18
first:단지	handling -.24	how_to .16	known_issues -.13	policy -.32	price -.16	target -.23
first:단체	contact .18	internal -.23	limits .14	platform -.19	policy -.23	price -.19	target -.25
first:담당	contact .1	how_to -.27	internal -.11	known_issues -.23	limits -.27	platform -.11	policy -.27	price -.16	target -.25
first:담주	internal -.12	limits -.16	none .27	policy -.29	target -.13
first:당겨	handling -.13	how_to -.23	internal -.24	known_issues .15	limits -.26	platform -.13	price -.19	target -.19
first:당사	handling -.16	how_to .13	internal -.19	limits -.13	none .11	policy -.1	script -.12
first:당일	contact .14	handling -.33	how_to -.56	internal -.13	known_issues -.28	limits .12	platform -.32	policy -.24	script -.44	target -.2
first:당첨	handling .16	how_to -.21	known_issues -.12	limits -.19	none -.2	script -.12
first:당초	internal -.22	limits -.16	none .26	policy -.19	target -.2
first:대기	contact -.13	handling -.2	how_to .2	internal -.42	known_issues -.31	limits -.43	none -.29	platform -.25	policy .19
first:대리	contact -.1	internal .17	known_issues -.35	none -.14	platform .13	price -.26	script -.16	target -.49
first:대상	contact -.3	handling -.4	how_to -.35	known_issues -.33	limits -.7	none .13	platform -.41	policy .15	price -.51	script -.24
first:대신	handling .1	how_to -.12	internal -.42	known_issues -.17	none -.41	platform .14	policy .21	script -.18	target -.36
first:대여	contact -.26	handling -.38	how_to -.34	known_issues -.32	none -.15	platform -.31	policy .23	price -.39	script -.26	target -.37
first:대외	internal .12	limits -.17	none .15	policy -.17	price -.11	script -.19	target -.11
first:대체	handling -.13	how_to -.13	internal -.21	known_issues .16	limits -.34	none .13	platform -.19	policy -.28	target -.22
first:대출	contact -.11	handling -.27	how_to -.17	internal -.27	known_issues -.17	platform -.11	policy -.31	price -.14	script -.2	target .25
first:대표	handling -.17	internal .31	known_issues -.22	limits -.25	none -.41	platform -.16	policy -.32	price -.13	target -.22
first:댓글	handling .11	how_to -.21	internal -.21	known_issues -.15	limits -.2	none -.16	platform -.12	policy .23	price -.13	script -.19	target -.22
first:더	handling -.25	how_to -.18	internal -.33	limits -.19	none .12	policy -.33	price -.17	script .17	target -.13
first:데이	contact -.11	handling -.31	how_to -.19	internal -.3	limits .26	platform -.13	policy -.33	price -.31	target -.13
first:도서	handling -.25	how_to -.18	internal -.29	limits .33	none -.24	platform .15	policy -.24	price -.3	target -.26
first:도시	internal .18	limits -.1	none -.13	policy -.24	target -.18
first:도착	handling -.13	how_to -.31	internal -.27	known_issues -.31	limits -.41	none .1	platform -.22	policy .3	price -.19	script -.1	target -.28
first:동	handling -.17	how_to .15	internal -.14	known_issues -.11	limits .17	none -.14	platform -.22	policy -.3	script -.18	target -.28
first:동네	how_to -.2	internal -.16	known_issues -.13	limits -.17	none .24	policy -.19	price -.11	target -.18
first:동의	how_to .2	internal -.26	known_issues -.12	limits -.36	none -.27	platform -.13	policy .11	price -.26	script -.14	target -.3
first:동절	handling -.12	internal -.29	known_issues -.13	platform -.22	policy -.24	price .15	target -.2
first:동행	internal -.12	limits .19	policy -.15
first:두	contact -.16	handling .17	how_to -.32	known_issues -.31	none -.48	platform -.28	policy -.2	price .14	target -.11
first:두레	none .27	policy -.18	price -.11	target -.22
first:두루	handling -.14	how_to .11	internal -.12	known_issues -.18	limits -.14	none -.12	script -.19	target -.12
first:둘	handling -.27	how_to -.22	internal -.23	known_issues -.15	limits -.34	none .23	policy .11	price -.13	script -.13	target -.15
first:둘째	contact -.22	handling -.27	how_to -.32	internal -.37	known_issues -.36	none -.1	platform -.28	policy -.39	price .24	script -.18	target -.37
first:드디	how_to -.11	none .2	policy -.11
first:등급	contact .14	handling .16	how_to -.15	internal -.26	limits -.15	policy -.17
first:등록	handling -.18	how_to -.17	internal -.18	known_issues -.19	limits .12	platform -.11	policy -.31	price .14	target -.19
first:디지	contact .21	handling -.21	how_to -.25	internal -.32	known_issues -.2	limits -.24	platform -.23	policy -.28	price -.26	script -.16
first:떨어	handling -.2	how_to -.25	internal .2	known_issues -.21	limits -.44	none -.25	policy .11	price -.28	script -.14	target -.15
first:라운	handling -.13	how_to .14	known_issues -.1	policy -.32	price -.22	script -.15	target -.1
first:라이	contact -.16	handling -.27	internal -.19	known_issues .18	limits -.35	platform -.17	price -.21	script -.17	target -.4
first:레벨	contact -.1	how_to .15	internal -.17	known_issues -.17	limits .12	none -.17	platform -.25	policy -.28	price -.26	target -.14
first:렌터	internal -.12	limits .15	policy -.15	target -.12
first:로그	handling -.15	internal .12	known_issues -.19	limits -.33	platform -.14	policy -.43	price -.12	script -.16	target .11
first:로밍	handling -.15	how_to -.11	internal -.21	known_issues -.11	limits -.35	target .1
first:르벨	how_to -.14	internal -.18	limits -.22	price -.1	target -.2
first:리뷰	how_to -.12	internal -.22	none .27
first:링크	contact -.11	handling -.33	how_to .29	internal -.28	known_issues -.25	limits -.31	none -.32	platform -.17	price -.18	target -.24
first:마이	handling -.15	how_to .27	internal -.19	known_issues -.2	limits -.2	none -.18	policy -.23
first:마일	handling -.28	how_to -.24	internal -.19	known_issues -.1	limits .23	none -.1	policy -.3	price -.15	script -.18	target .17
first:마지	handling -.18	how_to -.24	internal .16	known_issues .21	limits -.21	none -.17	platform -.15	policy -.27	price -.21	script -.13	target -.19
first:마진	internal .25	limits -.15	none -.2	policy -.16	price -.2	target -.11
first:마포	handling -.16	how_to -.19	internal -.27	known_issues -.14	limits -.32	platform -.18	policy -.34	price -.13	script -.24	target .27
first:만	contact -.13	how_to -.18	internal -.33	limits .15	none -.36	platform -.26	price -.38	script -.13	target .1
first:맑은	how_to -.14	internal -.14	known_issues -.16	policy -.13	target .13
first:매니	how_to -.21	internal .18	limits -.21	none -.27	policy .14	price -.24	target -.16
first:매달	handling -.17	how_to -.2	internal -.19	known_issues -.12	limits -.28	none -.27	platform -.12	policy .14	price .16	script -.15	target -.28
first:매장	contact -.18	handling -.31	how_to .25	known_issues -.27	policy -.49	price -.33	script -.14	target -.29
first:먼저	handling -.41	how_to -.28	internal .27	known_issues -.3	limits -.36	none .18	platform -.32	policy -.34	price -.19	target -.33
first:메일	how_to -.13	internal -.14	known_issues -.11	limits -.16	none .27	policy -.18	price -.14	target -.18
first:멤버	contact -.21	handling .15	how_to -.14	internal -.37	known_issues -.22	limits -.31	platform -.24	price -.23	script -.19
first:며칠	handling -.15	how_to -.12	internal -.2	limits -.26	none .29	policy -.2	target -.17
first:면세	contact .15	handling -.21	internal -.17	limits -.11	platform -.1	policy -.13	price -.12	target -.13
first:면제	handling .23	internal -.19	limits -.17	none -.35	policy -.25	target -.19
first:명의	handling -.14	how_to .19	internal -.15	limits .2	none -.23	policy -.3	target -.16
first:명칭	contact -.13	handling -.18	how_to -.19	internal -.17	known_issues -.12	limits -.2	none .26	platform -.14	policy -.17	script -.16	target -.17
first:모바	contact -.16	handling -.23	internal -.32	none .17	platform .18	policy -.49	price -.28	script -.18	target -.46
first:모아	handling -.16	how_to -.21	internal -.23	known_issues -.14	limits -.3	price -.18	target .18
first:목록	how_to -.24	internal -.19	limits .14	none -.27	platform -.22	policy -.24	price -.15
first:목요	none -.1	policy .13
first:못	contact -.12	handling -.2	how_to -.27	internal .16	known_issues -.34	limits -.28	platform -.25	price -.23	script -.13	target -.25
first:무료	contact -.13	handling -.4	how_to -.28	internal -.16	limits -.39	none -.42	platform -.15	price .26	script -.29	target .17
first:무엇	how_to -.22	internal -.18	known_issues -.12	limits -.14	none .27	policy -.21	script -.1	target -.16
first:무인	handling -.12	how_to .17	internal -.21	limits -.27	none .18	platform -.16	policy -.2	target -.23
first:묶음	handling -.11	limits -.22	none .25	policy .12	price -.17
first:문	contact -.16	known_issues -.18	none -.3	platform -.24	policy .16	price -.21	script -.11	target -.22
first:문서	contact -.2	handling -.24	how_to -.13	internal .24	limits -.22	platform -.13	policy -.19	price -.12	target -.15
first:문을	handling -.13	how_to -.18	internal .15	known_issues -.15	limits -.29	platform -.18	policy -.34	price -.23	target -.21
first:문의	contact .23	handling -.18	how_to -.29	internal -.35	limits -.23	policy -.43
first:문자	handling -.21	known_issues -.14	limits .17	platform -.19	policy -.39	price -.32	script .13	target -.24
first:물어	handling -.4	how_to -.22	internal .14	known_issues -.12	limits -.26	platform -.16	policy -.2	price -.15	script .16	target -.21
first:뭐가	handling -.14	how_to -.18	internal -.18	known_issues -.2	limits -.22	none .26	platform -.14	policy -.2	price -.15	target -.15
first:미납	handling -.22	internal -.14	known_issues -.23	limits -.16	none .13	policy .14
first:미리	handling -.21	how_to -.25	internal -.3	known_issues -.16	limits -.35	none .13	policy .1
first:미성	internal -.28	known_issues -.15	none -.12	platform -.19	policy -.32	price -.14	script -.19	target .16
first:민원	how_to -.15	known_issues -.19	limits -.17	none .18	policy -.13	price -.12	target -.13
first:바로	handling .15	how_to -.41	internal -.33	known_issues -.27	limits -.37	none .26	platform -.29	policy -.45	script -.11	target -.36
first:바삭	none .13
first:박스	internal .24	limits -.13	none -.14	policy -.15	price -.18
first:반납	how_to -.25	internal -.24	known_issues -.16	limits -.25	none -.27	policy .34	script -.14	target -.18
first:반려	handling -.3	how_to -.29	internal -.34	known_issues -.35	platform -.14	policy .19	price -.24	script -.17	target -.2
first:반반	how_to -.22	internal -.23	limits -.18	none .28	policy -.14	price -.11	target -.12
first:반품	handling -.23	how_to -.27	internal -.35	known_issues -.25	limits -.42	none -.28	platform -.11	policy .2	price -.31	target .2
first:받는	contact .19	handling -.19	how_to .17	internal -.27	known_issues -.37	limits -.4	none -.28	platform -.25	price -.18	script -.15	target -.18
first:받으	handling -.27	how_to .11	internal -.24	known_issues -.24	limits -.33	none -.26	platform -.16	price .17	script -.12	target -.35
first:발권	how_to -.15	internal -.25	known_issues -.18	limits -.26	none -.11	platform .16	policy .11	price -.13	script -.13	target -.23
first:발급	limits -.13	none .17	policy -.23	target -.18
first:발송	handling -.19	how_to -.15	internal -.19	limits -.27	none -.28	platform -.11	policy .34	price -.16	script -.1	target -.13
first:발표	handling -.11	internal -.32	known_issues -.15	limits -.19	none -.31	platform -.2	policy .35	price -.22	target -.16
first:밤	handling -.13	internal -.34	known_issues -.23	limits .35	none -.38	platform -.12	policy -.12	script -.2	target -.23
first:방	internal -.28	known_issues .13	limits -.14	platform -.12	policy -.16	price -.14	target .16
first:방금	how_to -.14	internal -.3	known_issues -.1	limits -.19	none .32	policy -.26	price -.15	target -.12
first:방문	contact -.16	handling -.27	how_to -.28	internal -.37	known_issues -.3	none .25	price -.14	script .2	target -.32
first:방송	handling -.13	internal -.17	limits -.22	none .12	policy -.28	price .17	target -.12
first:배경	handling -.22	how_to -.22	internal .11	known_issues -.17	limits -.25	none .18	platform -.11	policy -.24	price -.11	script -.15	target -.16
first:배너	handling -.18	internal -.3	none .28	policy -.17
first:배달	contact -.17	handling -.17	how_to -.26	known_issues -.19	limits -.33	platform -.27	price -.1	script -.12	target .15
first:배송	contact -.11	handling -.19	internal -.4	known_issues -.12	none -.47	platform -.27	policy .29	price .24	script -.26	target -.53
first:버스	how_to -.13	internal -.15	known_issues .12	limits .13	none -.21	platform -.11	policy -.26	target -.13
first:버튼	how_to .18	internal -.17	known_issues -.16	limits -.2	none -.11	policy -.12	target -.11
first:번호	contact -.2	handling -.32	how_to .23	internal -.45	known_issues .11	limits -.35	none -.34	platform -.25	policy .1	price -.18	target -.28
first:법무	contact -.11	handling -.24	how_to -.21	internal .2	known_issues -.17	limits -.3	platform -.16	policy -.29	price -.18	target -.24
first:법인	contact -.17	handling -.25	how_to -.39	internal -.41	known_issues -.33	limits .54	none -.37	platform -.41	policy -.43	price -.24	script -.19	target -.26
first:법적	handling .16	how_to -.15	known_issues -.12	none -.13
first:베타	handling -.14	how_to -.15	internal .12	limits -.2	none -.18	policy -.22	target -.13
first:변경	how_to -.27	internal -.33	policy -.26	price .12	target -.17
first:별무	handling -.13	how_to -.17	internal -.18	limits -.18	none .27	platform -.19	policy -.12	price -.11	target -.22
first:병원	handling .23	how_to .13	internal -.17	known_issues -.33	limits -.4	platform -.22	policy -.33	price -.21	script -.21	target -.36
first:보관	handling -.21	how_to -.12	internal -.26	limits .1	none -.37	platform -.21	policy -.15	price .22	script -.13	target -.23
first:보상	contact .19	how_to -.18	known_issues -.3	limits -.41	none -.3	platform -.2	policy -.44	price .32	target -.33
first:보안	contact .15	handling -.37	how_to -.24	known_issues -.19	limits -.31	platform -.21	policy -.32	price -.24	target -.29
first:보증	handling -.25	how_to -.19	internal -.33	known_issues -.12	limits .13	none .15	platform -.14	price -.15	target -.21
first:보험	contact -.12	how_to -.28	known_issues -.19	limits .18	platform -.15	policy -.38	script -.24	target -.2
first:보호	handling -.13	internal -.22	known_issues -.2	limits .2	none -.2	price -.2	script -.12	target -.15
first:복지	handling -.17	how_to -.1	known_issues -.14	limits -.24	none .12	platform -.12	price -.29	script -.11
first:본인	contact -.19	handling -.16	how_to -.31	internal -.31	known_issues -.19	limits -.36	none -.33	platform -.18	price .2	target .25
first:부모	contact -.1	internal -.32	known_issues -.27	limits -.37	platform -.27	policy -.32	price -.2	script -.14	target .18
first:부분	handling -.16	how_to .17	internal -.19	known_issues -.13	limits -.24	none .15	platform -.14	price -.18
first:부산	how_to -.18	limits -.23	platform -.11	policy -.24	price -.16	target .14
first:부터	handling -.16	internal -.12	limits -.21	none .12	platform -.12	price -.19	script -.13	target -.2
first:분실	handling .12	how_to -.14	internal .16	limits -.15	none -.11	policy -.12
first:불씨	contact .18	handling -.14	how_to -.15	internal -.24	known_issues -.16	limits -.14	none .11	platform -.12	policy -.25	price -.2	target -.17
first:브랜	handling -.17	how_to -.21	known_issues -.19	limits .1	none .11	platform -.31	policy -.32	price -.19	target -.31
first:블랙	handling -.12	how_to -.15	internal -.12	limits -.22	policy .17	price -.12	target -.13
first:비용	contact -.13	handling -.2	how_to -.25	internal .13	known_issues -.17	limits -.39	platform -.19	target -.37
first:비즈	handling -.21	how_to -.24	known_issues -.13	none -.34	platform -.25	policy -.27	price -.37	target .28
first:비회	handling -.17	how_to -.16	internal -.24	known_issues -.13	none -.31	platform -.19	price -.23	script -.11	target .13
first:사	contact -.13	handling -.19	how_to -.23	internal -.26	known_issues -.18	limits -.28	none .32	platform -.19	policy -.25	price -.19	target -.24
first:사고	contact .15	handling -.28	how_to .14	internal -.29	known_issues -.13	limits -.28	none -.18	platform -.12	policy .12	price -.18	script -.11	target -.29
first:사기	handling .17	internal -.15	none -.12
first:사다	handling -.1	limits -.18	none -.14	policy -.15	price .18	target -.15
first:사실	handling -.1	how_to -.15	internal .27	known_issues -.16	limits -.13	none -.23	policy -.19	target -.12
first:사용	handling -.23	internal -.26	known_issues -.13	limits -.24	none -.34	policy .37	price -.17	target -.19
first:사유	handling -.26	how_to -.14	internal .26	known_issues -.26	limits -.28	platform -.11	policy -.29	price -.31	script -.25	target -.22
first:사이	handling -.15	internal -.24	limits .12	none .15	policy -.28	price -.25	target -.18
first:사장	contact -.13	how_to .19	internal -.48	known_issues -.26	limits -.41	platform .12	policy -.27	price .11	script -.11	target -.35
first:사전	handling .11	how_to -.15	internal -.23	limits -.19	none -.35	policy .28	price -.18	script -.12
first:사진	contact -.16	how_to -.1	internal -.46	known_issues -.37	limits .22	none -.2	platform -.3	price -.34	script .13	target -.44
first:산재	how_to -.11	limits .21	platform -.23	policy -.1
first:산타	handling .19	how_to -.22	internal -.23	limits -.21	platform -.11	policy -.12	script -.13	target -.15
first:삼성	handling -.13	how_to -.26	internal -.27	known_issues .17	limits -.22	none -.25	platform .22	policy -.21	price -.11	target -.15
first:상담	contact -.43	how_to -.51	none .18	platform -.2	policy -.56	price -.3	script -.1	target -.32
first:상대	how_to -.19	internal .13	known_issues -.18	limits -.23	none -.25	platform -.13	policy .15	price -.11	target -.11
first:상품	contact -.41	handling -.38	how_to -.2	internal -.1	known_issues -.51	limits .16	none .38	platform -.43	policy -.64	price -.39	script -.47	target -.6
first:새	contact -.17	handling -.27	how_to .14	internal -.22	known_issues -.1	limits -.24	none .21	policy -.3	script -.18	target -.21
first:새로	handling -.32	internal -.34	known_issues .2	limits -.36	platform -.24	price -.22	script -.19	target -.26
first:새벽	handling -.16	how_to -.14	limits -.37	none -.12	platform -.14	policy .23	price -.19	script -.15	target -.35
first:새해	contact -.14	how_to -.23	internal -.14	known_issues -.16	limits -.21	policy .24	price -.17	script -.21	target -.26
first:서류	handling -.29	how_to .27	internal -.21	known_issues -.2	none -.25	platform -.21	policy -.11	price -.13	target -.26
first:서명	how_to -.11	limits -.16	policy .2
first:서버	contact -.16	handling -.28	how_to -.18	known_issues -.21	limits .13	platform -.23	price -.29	target -.25
first:서비	none .18	policy -.15	target -.14
first:서울	contact -.16	handling -.24	how_to -.33	known_issues -.28	platform -.38	price -.27
first:선물	contact -.15	handling -.29	how_to .15	internal -.35	known_issues -.19	limits -.41	none -.38	platform -.29	policy .22	price .2	script -.17	target -.33
first:선생	handling -.16	how_to -.16	limits -.23	policy .15	price -.12
first:선착	handling -.12	internal -.1	limits .29	none -.16	platform -.12	policy -.16	price -.21	target -.25
first:선택	handling -.16	how_to -.19	internal -.23	known_issues -.2	limits -.26	none -.27	platform -.2	policy .32	script -.15	target -.3
first:설	handling -.22	how_to -.24	internal -.21	known_issues -.12	limits -.31	none .28	platform -.12	price -.22	target -.26
first:설명	contact -.13	how_to -.24	internal -.19	known_issues -.24	limits .17	platform -.14	policy -.29	price -.14	script -.18	target -.17
first:설정	known_issues .1	policy -.13
first:설치	contact -.2	handling .14	how_to -.22	known_issues -.21	limits .15	platform -.22	price -.25	script -.11	target -.31
first:성인	handling -.29	how_to -.28	internal -.33	known_issues .2	none -.36	platform -.3	policy -.31	target .14
first:세	how_to -.19	internal -.18	limits -.19	none -.19	policy -.3	price .11	target .19
first:세대	handling -.14	how_to -.12	internal -.19	none .25	policy -.34	price -.22	target -.22
first:셀러	contact .13	handling -.27	how_to -.14	internal -.21	known_issues -.12	limits -.15	none .13	policy -.14	price -.12	script -.18	target -.15
first:셀프	how_to -.18	internal -.18	limits -.19	policy -.21
first:셋째	handling -.24	how_to -.16	known_issues -.2	limits -.3	none .28	platform -.14	policy -.19	price -.19	target -.23
first:소급	handling -.12	how_to -.18	internal -.29	limits -.35	none .25	platform -.17	price -.19	target -.37
first:소리	handling -.19	how_to -.23	internal -.23	known_issues .19	limits -.27	platform -.17	policy -.27	price -.18	script -.14	target -.22
first:소아	handling -.17	how_to -.19	internal -.26	known_issues -.11	limits -.25	none .13	policy -.19	target .17
first:소진	contact -.12	handling -.25	how_to -.34	known_issues -.2	limits .24	platform -.21	policy -.16	price -.24	script -.11	target -.26
first:송장	handling -.33	how_to .1	internal -.25	known_issues .18	none -.26	platform -.17	policy -.11	script -.14	target -.2
first:수거	handling -.15	how_to -.24	internal .17	known_issues -.12	limits -.28	platform -.14	policy -.12	target -.26
first:수도	contact -.14	handling -.25	how_to -.26	known_issues -.21	platform -.31	policy -.31	target .14
first:수령	contact -.11	handling -.11	internal -.24	limits .1	none -.12	price -.19	target -.2
first:수수	handling -.28	internal -.23	limits -.53	policy -.2	price .24	script -.25	target -.14
first:수신	handling -.2	how_to -.17	known_issues -.11	limits -.23	policy .13	script -.13
first:수요	how_to -.13	internal -.16	limits -.19	none .19	target -.14
first:수유	handling -.12	internal -.29	known_issues -.1	limits .16	platform -.14	policy -.13	price -.16	script -.14	target -.21
first:수하	limits -.1	none .2	policy -.1
first:수험	handling -.19	how_to -.17	internal -.2	known_issues -.15	none -.26	platform -.14	policy .14	target -.15
first:쉬는	handling -.23	how_to -.22	internal -.24	known_issues -.13	limits .16	none -.29	policy .14	price -.24	script -.18	target -.28
first:스마	contact -.12	handling -.21	how_to .16	internal -.22	known_issues -.17	limits -.33	none .12	platform -.3	policy -.3	price -.23
first:스크	internal .19	none -.18
first:스테	contact -.23	handling -.18	internal .12	known_issues -.1	limits -.24	platform -.14	policy -.22	target -.19
first:시각	contact -.11	handling -.12	how_to -.24	internal -.23	known_issues -.13	limits -.29	platform -.17	policy -.41	price -.26	target .21
first:시간	handling -.27	how_to .12	internal -.38	known_issues -.23	limits -.46	none .33	platform -.12	policy -.31	price .15	script -.1	target -.3
first:시내	internal -.12
first:시스	handling -.11	how_to -.13	internal -.22	known_issues -.17	limits .12	none .11	platform -.24	policy -.27	price -.21	target -.19
first:시작	limits -.17	policy -.25	script -.1
first:시즌	handling -.25	how_to -.17	internal -.26	known_issues -.24	platform -.12	policy .16	price -.17	target .18
first:시터	contact -.15	handling -.21	how_to -.17	internal .32	limits -.24	none -.27	platform -.1	policy -.25	price -.26	target -.28
first:시행	contact -.12	handling -.19	how_to -.19	internal -.35	known_issues -.13	limits -.39	none .45	platform -.12	price -.29	target -.16
first:식품	contact -.2	handling -.2	how_to -.29	internal -.16	known_issues -.23	limits .24	none -.22	platform -.23	policy -.44	price .2	script -.18	target -.31
first:신규	contact -.22	how_to -.36	internal -.36	known_issues -.46	none -.19	platform -.41	policy -.15	price -.36	script -.15	target .33
first:신발	handling -.18	how_to -.17	internal -.21	known_issues -.11	limits .28	none -.25	platform -.2	policy -.25	price -.14	target -.18
first:신분	how_to .22	internal -.12	limits -.1	none -.12	policy -.23	target -.12
first:신용	contact -.14	handling -.21	how_to -.26	internal -.28	known_issues -.19	limits -.22	platform -.18	policy -.28	price -.2	target .19
first:신청	handling -.36	internal -.1	known_issues -.23	limits -.5	platform .13	policy .16	price -.23	script -.21
first:실물	handling -.1	internal -.13	limits -.17	none -.12	platform -.1	policy .22	price -.1	target -.15
first:실손	handling -.11	how_to -.2	internal -.15	limits -.16	none .24	policy -.17
first:실은	handling -.16	how_to -.11	internal .29	limits -.17	none -.25	policy -.24	price -.12	script -.12	target -.26
first:실제	contact -.16	handling -.35	how_to -.31	known_issues .25	none -.38	platform -.26	policy -.33	price -.25	target -.36
first:심사	internal .32	known_issues -.29	limits -.44	none -.18	platform -.37	policy -.34	price -.3	script -.21	target -.35
first:심야	how_to -.16	known_issues -.13	limits -.25	none .34	platform -.14	policy -.24	target -.15
first:씨네	handling -.13	internal -.21	known_issues -.18	limits -.16	none .2	platform -.12	policy -.18	price -.1	target -.12
first:씽고	handling -.17	internal -.15	limits -.17	none .15	policy -.18	price -.11
first:아	contact -.13	handling -.29	how_to -.26	internal -.34	known_issues -.25	limits -.37	none .45	platform -.22	policy -.35	price -.2	script -.11	target -.27
first:아까	how_to -.11	internal -.18	none .19
first:아니	how_to -.18	internal -.34	limits -.33	none .28	platform -.1	policy -.3	price -.2	target -.19
first:아래	handling -.26	how_to -.24	internal -.27	known_issues -.13	limits -.14	none .41	policy -.17	price -.11	script -.14	target -.14
first:아이	contact -.12	known_issues .14	none -.5	platform .16	policy -.52	price -.31	script -.29	target -.39
first:아직	handling -.33	how_to -.15	internal .11	known_issues -.26	limits -.45	none .24	platform -.14	price -.19	target -.35
first:아침	internal -.18	limits -.21	none .24	policy -.2	target -.1
first:안	contact -.11	internal -.45	known_issues -.5	platform -.36	price -.35	target .14
first:안내	contact -.22	handling .2	how_to -.47	internal -.13	known_issues .15	none -.2	platform -.52	policy -.59	price -.38
first:안녕	handling -.37	how_to -.17	internal -.25	known_issues -.2	limits -.27	none .46	platform -.17	policy -.22	price -.17	script -.1	target -.21
first:안드	handling -.12	how_to -.11	known_issues -.22	limits -.27	none -.31	platform .36	policy -.16	price -.24	target -.26
first:안전	handling -.18	how_to -.21	internal .12	known_issues -.16	limits .12	none .12	platform -.13	policy -.33	price -.13	script -.17	target -.21
first:알뜰	handling -.29	how_to -.26	internal -.27	known_issues -.22	limits .16	none .14	platform -.17	policy -.29	price -.17	script -.24	target -.2
first:알려	contact -.22	handling .31	how_to -.42	internal -.47	known_issues -.26	limits -.42	platform -.32	policy -.44	price -.33	script -.26	target -.42
first:알림	how_to .27	known_issues -.36	limits -.44	none -.35	platform .16	policy .17	price -.27	script -.21	target -.16
first:알립	limits -.12	none .24
first:앗	internal -.11	limits -.11	none .16	policy -.11
first:앱	contact -.32	handling .13	how_to .28	internal -.7	known_issues -.58	limits -.27	none -.18	policy -.77	script -.45	target .12
first:앱만	handling -.14	how_to -.2	internal -.13	known_issues -.13	limits -.3	policy -.2	price -.12	target -.24
first:앱에	handling -.16	how_to .35	internal -.28	known_issues -.28	limits -.2	none -.34	platform .24	policy -.41	price -.16	script -.13	target -.44
first:앱은	handling -.11	how_to -.22	internal -.25	known_issues -.23	limits -.28	none -.28	platform .35	policy -.33	price -.15	target -.17
first:야간	contact .19	handling -.33	how_to -.33	internal -.13	limits .27	platform -.21	policy -.45	target -.32
first:약	handling -.25	how_to -.24	internal -.28	known_issues -.19	limits .13	none .12	policy -.24	price -.17	target -.19
first:약관	how_to -.25	known_issues -.14	limits -.25	none .23	platform -.15	policy -.31	price -.1	script -.18	target -.18
first:약사	contact -.12	how_to .19	known_issues -.2	limits -.3	none -.32	platform -.2	policy .15	price -.22	target -.23
first:양도	handling .23	internal -.25	limits -.16	none -.27	policy -.19	price .18
first:어	how_to -.14	known_issues -.11	limits -.21	none -.19	policy -.16	target .17
first:어떻	handling -.16	how_to .12	internal -.19	known_issues -.2	limits -.18	none .12	policy -.22	target -.2
first:어르	how_to .17	internal -.34	known_issues -.16	limits -.26	none .11	platform -.13	policy -.28	price -.21	target -.16
first:어린	handling -.14	how_to -.19	internal -.17	known_issues -.1	limits -.2	none .26	platform -.11	policy -.23	target -.15
first:어제	internal -.28	limits -.12	none .21	price -.2	target -.19
first:언어	handling -.14	how_to .1	known_issues -.14	platform -.12	policy -.22	price -.1	target -.16
first:언제	contact -.19	how_to -.42	internal -.3	known_issues -.4	limits -.49	none .22	platform -.34	price -.4	target -.42
first:얼굴	internal -.21	known_issues -.17	limits -.18	none .19	platform -.12	policy -.11	script -.12
first:얼리	contact -.12	handling -.2	how_to -.19	internal -.25	known_issues -.22	none .17	platform -.23	policy -.33	target -.3
first:얼마	handling -.24	how_to -.27	internal -.26	known_issues -.15	limits -.26	none .29	platform -.17	policy -.23	price -.15	script .12	target -.21
first:얼음	handling -.2	internal -.19	known_issues -.23	limits .31	none -.27	platform -.19	policy -.28	price -.2	target -.24
first:없음	internal -.23	limits -.31	none -.31	platform .22	policy -.33	target -.18
first:여권	limits -.14	none .15
first:여기	how_to -.17	internal -.16	known_issues -.17	limits -.16	none .25	policy -.14	target -.12
first:여는	internal -.21	limits -.27	none .33	policy -.24	target -.13
first:여러	handling -.24	how_to -.26	internal -.29	known_issues -.27	limits -.25	none .17	platform -.12	price -.16	script .13	target -.15
first:여행	contact -.23	handling .11	how_to -.34	internal -.31	known_issues -.33	limits .14	platform -.29	price -.24	script -.12	target -.3
first:연	handling -.11	how_to -.15	internal -.4	limits -.24	none -.34	target .18
first:연간	handling -.1	how_to -.15	internal .16	known_issues -.11	limits -.24	none -.14	policy .11	price -.2	target -.18
first:연동	handling -.16	internal -.15	limits -.21	none .21	price -.23
first:연말	handling -.16	how_to -.23	internal .1	known_issues -.12	limits -.29	none .25	platform -.18	policy -.25	script -.15	target -.23
first:연속	limits .25	none -.1	policy -.26
first:연장	how_to -.12	internal -.18	known_issues -.13	limits -.24	none -.19	platform -.17	policy .17
first:연휴	how_to -.11	internal -.21	limits -.15	none .13	platform -.11	policy -.17	price -.12	target -.11
first:영업	contact -.28	handling -.45	how_to -.44	internal -.41	known_issues -.17	limits -.47	none .27	platform -.22	policy -.18	price .16	script -.33	target -.37
first:예매	handling -.11	internal -.21	limits .13	none -.12	price -.15
first:예산	contact -.12	handling -.25	how_to -.2	known_issues -.26	limits .24	platform -.14	policy -.27	price -.14	script -.23	target -.27
first:예상	contact -.12	handling -.15	internal .11	known_issues -.22	limits .13	none -.28	policy -.25	price -.24	target -.17
first:예약	contact -.22	handling -.2	how_to .27	internal -.52	known_issues -.45	limits -.21	none -.43	platform -.4	policy .23	price .15	script -.15
first:예외	handling -.25	how_to -.19	internal -.24	known_issues .2	limits -.12	platform -.23	policy -.25	script -.1	target -.27
first:옛	handling -.1	how_to -.17	limits -.17	none -.22	platform .17	policy -.21
first:오는	limits -.12	none .18	policy -.13
first:오늘	handling -.15	how_to -.32	internal -.29	known_issues -.17	limits -.28	platform -.1	policy .23	price -.14	script -.19	target -.3
first:오래	how_to -.2	internal -.15	known_issues .21	limits -.21	policy -.23	script -.19	target -.2
first:오전	internal -.22	known_issues .15	limits -.24	script -.12	target -.15
first:오토	internal -.11	limits .17	none .13	policy -.2
first:오픈	handling -.3	how_to -.21	internal -.19	known_issues .17	limits -.21	platform .28	policy -.45	price -.25	script -.23	target -.3
first:오후	handling -.13	how_to .15	internal -.14	known_issues -.12	limits -.26	platform -.16	policy -.21	target -.23
first:온라	handling -.19	how_to -.26	internal -.32	known_issues -.2	limits -.33	none -.24	platform .21	policy -.3	price -.18	script -.12	target .2
first:올해	contact -.12	handling -.11	how_to -.26	known_issues -.25	limits -.33	platform -.14	policy -.3	price .1
first:와이	how_to -.13	internal -.12	known_issues .2	none -.15	policy -.2
first:왕복	handling -.13	internal -.16	limits -.23	none -.18	policy .15	price .11	target -.11
first:왜	contact -.28	handling -.17	how_to -.38	internal -.27	known_issues -.2	limits -.33	none .22	platform -.13	policy -.36	price -.17	script .24	target -.25
first:외국	handling -.25	how_to -.16	internal -.24	known_issues -.13	limits .25	platform -.16	policy -.3	script -.19	target -.36
first:외래	contact -.12	handling -.17	how_to -.29	internal -.22	known_issues -.21	limits -.31	none -.33	platform -.21	policy -.26	price .2	target .23
first:외부	handling -.23	how_to -.22	internal .3	known_issues -.17	limits -.38	none -.36	platform -.34	policy -.33
first:요금	contact .2	handling .14	how_to -.35	internal -.42	known_issues -.19	limits -.4	none .17	platform -.21	policy -.55	price -.44	target -.4
first:요일	handling -.17	how_to -.15	internal -.25	none .25	policy -.28	target -.17
first:요청	contact .11	handling -.19	how_to -.19	internal -.26	none .14	policy .11	price -.2
first:우대	internal -.14
first:우리	contact -.13	handling .1	known_issues -.44	limits -.45	none .19	platform -.41	price -.37	script -.24
first:우천	handling -.15	how_to -.18	internal -.21	known_issues .13	limits -.19	platform -.16	price -.16	script -.11	target -.23
first:운영	internal -.19	known_issues -.15	limits -.25	none -.12	policy .24	price -.2	target -.27
first:운임	internal -.15	limits -.17	none -.2	policy .25	target -.11
first:운행	internal .11	limits .12	none -.17	policy -.23	price -.15
first:원가	internal .22	limits -.16	none -.16	policy -.12	price -.26
first:원고	handling -.19	internal -.16	known_issues -.17	price -.21	target -.12
first:원래	how_to -.17	internal .12	known_issues -.16	platform -.13	policy -.34	target -.13
first:원문	how_to -.16	internal -.22	known_issues -.2	limits -.24	none .29	platform -.1	policy -.23	price -.12	script -.18	target -.16
first:원치	how_to .12	internal -.18	known_issues -.25	limits -.16	none -.1	policy .15
first:원하	handling -.21	how_to -.15	internal -.1	limits -.14	none -.11	policy .2	price -.14
first:월	contact -.12	handling -.16	how_to -.26	internal -.31	known_issues -.16	limits .14	none -.28	platform -.32	script -.18
first:월요	handling .17	internal -.27	policy -.22	price -.17	target .12
first:월정	handling -.24	how_to -.16	internal -.28	known_issues -.12	platform -.15	policy -.18	script -.14
first:웹	handling -.15	how_to -.26	internal -.25	known_issues -.15	limits -.31	none -.32	platform .37	policy -.23	price -.16	target -.34
first:웹툰	handling -.14	internal -.21	limits .2	policy -.23	script -.12	target -.18
first:위약	handling -.18	how_to -.14	internal .12	price -.16	script -.11
first:위탁	limits .17	none -.14	policy -.27
first:유료	internal -.14	limits .12	none -.13	policy .15	price -.25
first:유류	how_to -.11	internal -.15	known_issues -.17	limits -.13	none -.24	policy -.16	script .2	target -.1
first:유심	handling -.18	how_to -.15	internal -.15	limits -.2	none .25	policy -.22	price -.14	target -.11
first:유의	contact -.14	handling -.17	how_to -.21	internal -.27	known_issues -.17	limits -.31	none .31	platform -.15	policy -.25	price -.19	target -.22
first:유저	handling -.2	known_issues -.21	limits -.17	platform -.1	policy -.29	price -.15	script .14	target -.13
first:윤서	internal -.15	limits -.15	none .23	policy -.22	price -.1	target -.14
first:윤태	contact -.12	handling -.15	how_to -.15	internal -.21	known_issues -.11	limits -.23	none .29	platform -.16	policy -.26	price -.19	target -.17
first:음성	handling -.18	how_to -.25	known_issues -.19	limits .14	platform -.15	price -.24	target -.18
first:음식	handling -.2	internal -.25	known_issues -.18	limits .2	platform -.15	policy -.26	target -.14
first:응대	contact -.1	how_to -.24	internal -.27	known_issues -.24	limits -.34	platform -.26	policy .17	price -.22	target -.27
first:의료	handling -.27	how_to -.25	known_issues -.17	limits .21	none -.34	platform -.15	policy -.35	price -.27	script -.19	target .16
first:의회	handling -.24	how_to -.18	internal .32	known_issues -.21	limits -.2	none -.3	platform -.15	policy -.22	price -.16	script -.16	target -.17
first:이	how_to -.33	internal -.28	known_issues -.25	limits -.38	none .37	platform -.18	policy -.39	price -.25	script -.22	target -.32
first:이거	contact -.11	handling .13	how_to -.34	internal .16	known_issues -.3	limits -.21	platform -.22	policy -.36	price -.23	script -.18	target -.29
first:이건	contact -.15	handling -.22	how_to -.18	internal -.39	known_issues -.15	limits -.19	none .36	platform -.14	policy -.22	price -.14	script -.11	target -.24
first:이걸	limits -.12	none .1	policy -.13	target -.12
first:이름	contact -.29	handling -.51	internal -.28	known_issues -.46	limits -.24	none .56	platform -.37	policy -.51	price -.37	script -.24	target -.46
first:이메	handling -.27	how_to .12	internal -.19	known_issues .12	limits .16	none -.12	policy -.34	script -.13	target -.2
first:이미	handling .13	how_to -.35	known_issues -.31	limits -.54	none -.19	platform -.22	policy .39	price -.32	script -.23	target -.57
first:이번	handling -.22	how_to -.17	internal -.16	known_issues -.23	limits -.61	none .37	platform -.23	price -.14	script -.26
first:이사	contact -.12	handling -.29	internal .11	limits -.45	none .15	platform -.19	policy -.37	script -.14	target -.3
first:이상	contact -.11	handling -.21	how_to -.18	known_issues -.15	limits -.31	none .3	platform -.22	policy -.3	price -.21	target -.32
first:이용	contact -.16	handling -.37	known_issues -.27	limits -.42	none .26	platform -.24	policy -.32	script -.18	target -.42
first:이유	handling -.29	how_to -.12	internal .33	limits -.23	none -.28	platform -.15	policy -.24	target -.16
first:이의	contact -.1	handling -.11	how_to -.15	internal -.15	limits .17	policy -.18
first:이전	internal -.18	limits .2	none -.16	policy -.23	price .17
first:이제	internal -.15	known_issues -.24	limits -.11	none .16	policy -.23	script -.16	target -.15
first:이후	contact -.27	handling -.32	how_to -.34	internal -.44	known_issues -.49	platform -.55	policy .34	price -.11	script -.25	target -.57
first:인상	handling .14	none -.17	price -.12
first:인증	contact -.1	known_issues -.13	limits -.23	none -.33	platform -.14	policy -.28	price -.15	target .19
first:인천	how_to -.18	internal -.31	known_issues -.15	limits -.13	none .14	platform .19	policy -.3	price -.22
first:일	contact -.1	how_to -.12	limits .21	none -.11	platform -.12	policy -.25	price -.33	target -.28
first:일반	contact -.18	how_to -.24	known_issues .17	none -.37	platform -.35	policy -.49	script -.13	target .2
first:일시	handling -.21	how_to -.21	internal -.28	known_issues -.17	limits -.32	none .33	platform -.19	policy -.37	target -.24
first:일자	handling -.16	how_to -.11	internal -.22	known_issues -.13	limits -.19	none .32	platform -.16	policy -.27	price -.19	target -.2
first:일정	contact -.11	how_to -.11	internal -.44	known_issues -.19	limits -.23	none .31	platform -.15	policy -.25	target -.21
first:일주	handling -.2	how_to -.23	internal -.19	known_issues -.11	limits .28	none -.35	platform -.17	script -.11	target -.21
first:임대	contact -.14	limits -.19	none -.21	policy -.22	target -.15
first:임신	handling -.13	how_to -.16	internal -.14	target -.12
first:입금	how_to -.31	internal -.15	known_issues -.15	limits -.26	none -.16	policy .25	price -.19	target -.17
first:입원	internal -.12	limits -.15	policy -.17	price .17	target -.18
first:입장	handling -.27	how_to -.31	internal .14	known_issues -.27	none -.33	platform -.16	price .12	script -.14	target -.27
first:입주	handling -.22	how_to -.27	internal -.27	known_issues -.11	limits -.33	platform -.24	price .18
first:있습	handling -.11	how_to -.31	internal .16	known_issues -.33	limits -.42	none -.16	platform -.14	policy .17	price -.21	script -.27	target -.3
first:자녀	known_issues -.11	none .19	policy -.24	target -.21
first:자동	contact -.26	handling -.41	how_to .11	known_issues -.46	limits -.2	none -.16	platform -.41	policy .24	price -.14	script -.29	target -.23
first:자리	how_to .16	internal -.28	known_issues -.24	none -.4	platform -.3	policy -.42	price .16	script -.15	target -.35
first:작가	handling -.22	internal .22	known_issues -.27	limits -.34	platform -.12	policy -.34	price -.12	target -.3
first:작년	handling -.18	how_to -.22	internal .17	known_issues -.14	limits -.21	none .11	policy -.21	price -.11	script -.13	target -.28
first:작품	handling -.12	how_to -.2	internal -.26	known_issues -.18	limits .32	none -.24	platform -.14	policy -.31	price -.24	target -.25
first:잔액	handling -.11	how_to -.17	limits -.22	none -.15	policy .23	price -.11	target -.12
first:잠금	handling -.19	how_to -.2	known_issues -.16	limits .16	none -.2	target -.13
first:장기	handling -.13	how_to -.16	internal -.16	known_issues -.11	limits .14	none .13	policy -.27	script -.1	target -.15
first:장바	handling .16	internal -.13	known_issues -.14	limits -.14	none -.19	platform .14	policy -.11
first:장비	internal .23	none -.22	policy -.22	target -.17
first:재무	handling -.19	how_to -.24	internal .35	known_issues -.27	limits -.3	none -.3	platform -.21	policy -.28	price -.2	target -.25
first:저녁	how_to -.11	internal -.11	known_issues .19	limits -.27	none -.15	price -.15
first:저희	how_to -.36	known_issues -.2	limits -.27	platform -.22	policy -.36	price -.15	script -.16	target -.26
first:적립	contact -.1	handling -.22	how_to -.2	internal .15	known_issues -.27	limits -.38	none -.43	platform -.14	policy .15	script .12	target -.29
first:적용	handling -.16	how_to -.22	internal -.22	known_issues -.12	limits -.4	none .15	platform -.24	price -.25
first:전	contact -.19	handling -.23	how_to -.38	internal -.47	known_issues -.15	limits -.52	none -.5	platform -.25	policy .27	price .16	script -.2	target .25
first:전국	contact -.12	handling -.15	how_to -.26	internal -.25	limits -.33	none .11	platform .23	policy -.27	price -.25	target -.15
first:전기	handling -.17	how_to -.22	known_issues -.13	none .12	platform -.11	policy -.25	price -.19	target -.3
first:전날	handling -.16	internal -.3	known_issues .16	limits -.45	none -.37	platform -.2	policy .12	price .12	target -.27
first:전달	contact -.12	handling -.22	how_to -.23	internal -.22	known_issues -.15	limits -.33	platform -.21	policy .19	price -.24	script -.12	target -.3
first:전설	contact -.12	handling -.1	internal -.32	limits .21	none .17	policy -.19	price -.25	target -.18
first:전세	how_to -.15	internal -.22	known_issues -.11	limits .16	policy -.16
first:전자	handling -.23	how_to -.33	known_issues -.2	none .18	platform -.24	policy -.45	script -.19	target -.35
first:전화	internal -.22	known_issues .19	limits -.16	platform -.35	policy -.51	price -.2	target -.37
first:절대	handling -.17	how_to -.25	known_issues -.17	limits -.27	none .16	platform -.21	policy -.24	price -.17	target -.21
first:점검	handling -.16	how_to -.19	limits -.22	script -.13	target -.13
first:점주	handling -.13	internal -.2	known_issues -.14	limits -.23	platform -.12	policy -.17	target .14
first:점포	handling .14	how_to -.17	internal -.21	known_issues -.12	limits -.21	policy -.27	script -.11	target -.19
first:접수	contact -.21	handling -.28	how_to .25	internal -.35	limits -.51	price -.15	script -.28
first:정기	handling -.19	internal .12	known_issues -.18	limits -.35	platform -.17	policy -.1
first:정부	contact -.1	how_to .26	internal -.23	limits -.19	none -.24	policy -.2	price -.12	target -.2
first:정산	handling .13	how_to -.42	known_issues -.26	limits -.39	none -.17	platform -.15	policy -.15	price .11	script -.15	target -.18
first:정상	handling .12	how_to -.26	internal -.27	known_issues .21	limits -.27	platform -.19	policy -.28	price -.13	script -.23	target -.23
first:정수	handling -.13	internal -.17	limits -.18	none .21	platform -.11	policy -.17	target -.25
first:정식	handling -.13	how_to -.22	internal .15	known_issues -.13	limits -.28	none -.11	platform -.14	policy -.34	price .23	target -.2
first:정정	limits -.16	none .25	policy -.17
first:정확	handling -.22	how_to -.19	internal .11	known_issues -.2	limits -.32	none .3	platform -.21	policy -.4	price -.27	target -.34
first:제	how_to -.25	internal -.28	none .11	policy -.22	price -.12	target .11
first:제가	handling -.21	how_to -.14	internal -.38	known_issues -.17	limits -.2	none .44	policy -.34	script -.15	target -.19
first:제조	handling -.19	internal .13	price -.16
first:제주	contact -.11	handling -.16	how_to -.18	internal -.38	known_issues -.17	limits .35	none -.2	platform -.23	price -.37
first:제휴	contact .2	handling -.22	how_to -.24	internal -.16	known_issues -.13	none -.12	platform -.25	policy -.29	price -.27	script .13	target -.26
first:조건	handling -.11	how_to -.11	internal -.24	limits .11	none .19	policy -.18	target -.27
first:조례	handling -.12	limits -.17	none .23	policy -.21	price -.11
first:조회	handling -.25	how_to .21	internal -.31	known_issues -.23	none -.38	platform -.3	policy .2	price -.24	script -.18	target -.28
first:종량	none .14
first:종료	handling .15	how_to -.3	internal -.34	known_issues -.29	limits -.43	platform -.23	policy .19	price -.32	target -.42
first:종이	contact -.14	handling -.28	internal -.41	known_issues -.42	limits -.46	platform .21	price -.15	script -.29
first:좌석	how_to -.11	limits -.22	none -.17	policy -.14	price .2	target -.17
first:죄송	handling -.12	how_to -.13	internal -.29	limits -.24	none .28	platform -.11	policy -.25	price -.16	target -.16
first:주	how_to .16	internal -.31	known_issues -.13	limits .25	none -.21	policy -.24	price -.21	target -.21
first:주류	handling .22	how_to -.25	internal -.29	known_issues -.14	limits -.3	platform -.1	policy -.22	price -.1	target -.16
first:주말	how_to -.18	internal -.11	known_issues -.13	limits .22	none -.31	platform -.11	price -.12	target -.28
first:주문	contact -.12	handling -.42	how_to .13	known_issues -.34	platform -.28	price -.21	script -.26	target -.29
first:주민	handling -.23	how_to .13	internal -.2	known_issues -.17	limits -.3	policy -.21	price -.14	script -.12	target .15
first:주소	how_to .19	internal -.13	known_issues -.13	limits -.14	none -.13	policy -.23
first:주차	handling -.1	how_to -.1	internal -.23	limits .26	none -.2	policy -.31	price .15	script -.19	target -.34
first:중간	handling -.12	how_to -.18	internal -.21	known_issues -.13	limits -.19	none -.18	policy .24	target -.11
first:중고	how_to -.11	limits -.17	none .34	policy -.27	price -.15	target -.18
first:지금	contact -.11	handling -.38	how_to -.41	known_issues -.34	limits -.54	platform -.23	price .19	script -.22	target .11
first:지나	handling -.25	how_to -.21	internal -.16	known_issues -.16	limits -.25	none -.21	platform -.11	policy .26	price -.11
first:지난	handling -.26	how_to -.31	internal -.12	known_issues -.3	limits -.43	none .23	platform -.13	script -.13
first:지방	handling -.18	how_to -.15	internal -.17	known_issues -.21	limits -.28	none .24	platform -.26	price -.2	target -.27
first:지역	handling -.14	how_to -.12	internal -.16	known_issues -.16	none .14	platform -.12	policy -.26	script -.11
first:지점	handling .15	known_issues -.12	none -.11	platform -.31	policy -.36	price -.21	script -.12	target -.26
first:지정	how_to -.1	internal -.19	known_issues -.12	limits -.2	policy .13	price .11
first:지하	contact -.11	handling -.25	how_to -.22	known_issues .1	limits -.3	none -.2	platform -.18	policy -.21	price -.14	target .19
first:직수	contact -.2	handling -.12	internal -.17	known_issues -.15	none -.24	platform -.19	policy -.24	price -.24	target .2
first:직접	handling .12	how_to -.27	internal -.21	none -.33	platform -.12	policy -.31	price -.13
first:진료	contact -.13	handling -.37	how_to .14	internal -.31	known_issues -.26	limits -.34	none .2	platform -.24	policy -.17	script -.23	target .14
first:집주	how_to -.19	internal -.11	limits -.17	policy .16	target -.2
first:차단	handling .14	internal -.16	limits -.18	none .11	policy -.26
first:차량	how_to .13	internal -.13	known_issues -.13	limits -.27	platform .17	policy -.31	price -.13	script -.14	target -.15
first:차주	how_to -.11	limits -.13	none .28	policy -.22
first:참고	handling .16	how_to -.15	known_issues -.18	limits -.23	platform -.14	policy -.32	price -.25	script -.29	target -.2
first:창구	contact -.16	handling -.27	how_to -.17	known_issues -.27	limits -.39	none .21	platform .11	price -.18	script -.18	target -.29
first:채팅	handling -.16	how_to .2	internal -.29	known_issues -.19	limits .16	none -.24	platform -.14	policy -.22	price -.17	target -.27
first:처음	how_to -.15	internal -.16	limits .1	none -.22	policy -.26	target .22
first:첫	how_to -.22	internal -.12	known_issues -.22	limits -.34	none -.47	platform -.17	price .37	target -.29
first:첫째	contact -.12	handling -.17	how_to -.2	internal -.22	known_issues -.21	limits -.31	none .34	platform -.16	policy -.28	price -.22	script -.1	target -.28
first:청구	contact .15	internal -.21	limits .19	none -.23	policy -.21	price -.22	target -.22
first:청소	how_to -.31	known_issues -.2	limits .17	none -.14	platform -.15	policy -.39	price -.16	script -.2
first:청약	handling -.14	how_to .17	internal -.19	limits -.13	platform -.13	policy -.17	price -.14	script -.12	target -.17
first:체크	handling -.35	how_to -.13	internal -.3	known_issues -.26	none -.35	platform -.15	policy .32	price -.25	script -.16	target -.28
first:초과	how_to -.18	internal -.32	limits -.25	none -.27	policy .27	target -.12
first:초대	how_to -.15	limits -.17	none -.3	platform -.14	policy -.27	price .16	target .15
first:초등	contact -.17	handling -.17	how_to -.21	internal -.23	known_issues -.19	limits -.34	none -.21	platform -.25	policy -.28	price -.25	script -.13	target .31
first:총	internal .25	limits -.2	platform -.1	policy -.13	price -.23
first:최근	handling -.16	how_to -.3	internal -.3	none -.15	platform -.14	price -.26	script -.15	target .26
first:최대	handling -.21	how_to -.27	internal -.61	known_issues -.34	platform -.22	target -.37
first:최소	internal -.29	limits .1	none -.25	policy -.34	price .12	target -.23
first:최저	limits -.21	none -.18	platform -.14	policy -.21	price .12	target -.24
first:추가	handling -.39	how_to -.39	internal -.11	known_issues -.39	limits -.54	platform -.29	policy -.15	price .38	script -.15	target -.5
first:추석	handling -.15	how_to -.17	internal -.19	limits -.21	none .32	policy -.33	target -.14
first:출고	handling -.1	none -.19	policy .22	price -.11
first:출국	handling -.16	internal -.19	known_issues -.24	limits -.22	none -.21	script -.13
first:출발	handling -.3	how_to -.36	internal -.34	known_issues -.28	platform -.2	price -.23	script -.1	target .11
first:출산	how_to -.13	policy .12	price -.14
first:출시	handling -.11	limits .14	policy -.21	price -.12
first:출연	handling -.25	how_to -.19	known_issues -.16	limits -.23	policy .11	price -.11	target -.15
first:출장	how_to -.12	internal -.22	known_issues -.19	limits -.29	none -.26	platform -.12	policy .13	price .27	target -.12
first:충전	internal -.21	limits .1	policy -.39	price .12	target -.16
first:취소	contact -.12	handling -.3	how_to -.32	known_issues -.21	none -.42	policy .31	price -.24	script -.26	target -.15
first:친구	how_to -.12	internal -.16	known_issues -.19	limits .13	none .11	policy -.19
first:카드	contact -.29	handling -.32	how_to .14	internal -.25	known_issues -.7	platform -.52	script .17	target -.29
first:카메	handling -.1	how_to -.11	internal -.16	known_issues -.11	limits .2	policy -.2
first:카카	contact -.12	handling -.31	how_to -.22	internal -.26	limits -.27	none -.27	platform .16	policy -.3	price -.26	target .15
first:캘린	handling -.16	how_to .14	internal -.18	known_issues -.24	limits -.21	none .11	platform -.18	policy -.22	price -.19	script -.19	target -.19
first:커피	handling -.15	limits -.2	policy -.14	price .16
first:콜센	contact -.16	handling -.16	how_to -.19	internal -.23	known_issues -.12	limits -.21	none .25	platform .13	policy -.35	price -.15	target -.17
first:콩알	internal -.11	limits -.28	none .13	policy -.21	price -.25	target .15
first:쿠키	handling -.12	how_to -.14	internal -.2	limits -.17	none .23	policy -.17	target -.11
first:쿠폰	how_to -.28	internal -.21	known_issues -.29	limits .25	platform -.26	policy -.19	price -.29	script -.26	target -.25
first:크롬	handling -.17	internal -.17	known_issues .21	limits -.25	none -.25	policy -.15	price -.1
first:크리	limits -.12	none .23	policy -.21
first:키오	internal -.1	limits -.13	none -.15	platform .16	target -.12
first:키트	handling -.21	internal .26	known_issues -.1	limits -.25	none -.23	platform -.12	price -.19	target -.14
first:킥보	handling -.1	how_to -.16	internal -.12	limits -.14	none .2	policy -.17	price -.13
first:탁송	handling -.11	internal -.24	limits -.17	none .14	policy -.14	target -.12
first:탈퇴	how_to -.22	internal -.2	known_issues -.19	limits .16	none -.21	price -.12	script -.15	target -.1
first:탑승	contact -.12	handling -.21	how_to .12	known_issues -.14	limits -.27	none -.22	platform -.17	policy .12	price -.2	target -.17
first:택배	known_issues -.15	limits -.35	platform -.2	price -.19	script -.11	target -.21
first:토요	handling -.16	how_to -.15	internal -.18	known_issues -.16	limits .12	none -.26	platform -.17	policy .16	price -.14	target -.23
first:통역	internal .19	none -.15	policy -.11	price -.19
first:통합	contact .11	handling -.17	how_to -.22	internal -.21	known_issues -.18	limits -.28	platform -.19	policy -.29	price -.25	target .11
first:통화	handling -.24	how_to -.27	internal -.12	known_issues -.14	limits -.11	none -.19	platform -.24	policy .23	price -.1	script -.15	target -.2
first:특별	handling -.18	known_issues -.1	limits -.14	none -.29	platform -.18	policy -.21	price .2	target -.14
first:판매	handling -.13	internal -.41	known_issues -.1	limits -.31	none .26	platform -.12	policy -.13	script -.12
first:펀딩	handling -.19	how_to -.15	internal -.26	limits -.23	none .1	platform -.21	policy .13	price -.15	target -.29
first:편당	internal .2	limits -.21	policy .19	price -.26
first:편도	handling -.11	internal -.2	limits -.16	policy -.31	price .24	target -.18
first:편의	contact -.14	handling -.22	how_to -.28	known_issues -.21	none -.24	policy -.27	price -.24	script -.14
first:평일	handling -.1	how_to -.21	internal -.21	known_issues -.23	none -.39	platform -.22	policy .32	price -.31	target -.33
first:포인	contact -.18	handling -.15	internal -.35	known_issues -.47	limits .14	none -.25	platform -.3	price -.41	script -.33
first:포장	contact -.14	handling -.29	how_to -.3	known_issues -.28	none -.12	platform -.21	policy .2	price -.16	script -.11	target -.28
first:표시	handling -.2	how_to -.19	known_issues -.2	limits -.28	none -.31	platform -.14	policy .2	price -.16	target -.22
first:프로	contact .16	internal .16	known_issues -.11	limits -.21	none -.23	policy -.12	price -.24	target -.11
first:프리	handling -.13	how_to -.16	internal -.26	known_issues .11	limits -.19	none .11	platform -.11	policy -.18	script -.17	target .14
first:피톡	contact -.12	handling -.16	how_to -.23	internal -.24	known_issues -.22	limits -.2	none .33	platform -.21	policy -.25	price -.21	script -.13	target -.2
first:픽업	contact -.15	handling -.32	how_to .16	internal -.25	known_issues -.23	limits -.43	platform -.21	policy .11	price -.23	script -.12	target -.31
first:필터	contact .15	handling -.21	how_to -.17	internal -.32	known_issues .1	limits -.24	platform -.18	policy -.27	target -.2
first:하나	how_to -.36	internal -.28	known_issues -.18	limits -.43	none .39	platform -.15	price -.19	target -.26
first:하는	handling -.24	how_to -.11	internal .26	known_issues -.12	limits -.25	none -.1	policy -.21	script -.14	target -.15
first:하루	contact -.26	handling -.23	limits .26	none -.2	platform -.4	policy -.15	price -.33	script .11	target -.62
first:하면	handling .26	how_to -.32	internal -.17	known_issues -.19	limits -.23	none .18	platform -.15	policy -.36	price -.21	target -.12
first:하반	internal .23	none -.16
first:하시	handling .11	how_to -.28	internal -.2	limits -.16	policy -.2	price -.15	script -.11	target -.15
first:하트	limits -.13
first:학부	handling -.15	how_to .13	internal -.12	known_issues -.12	limits -.16	none -.14	policy .14	target -.18
first:학생	internal -.25	limits -.3	policy .22	price -.11	target -.22
first:한	contact -.26	how_to -.43	internal -.77	known_issues -.43	limits .44	platform -.61	policy -.23	script -.25	target -.84
first:한국	limits .2	none -.17	platform -.16	policy -.13	target -.16
first:한눈	how_to -.12	internal -.16	limits -.16	none .21	policy -.13	target -.16
first:한도	handling -.25	known_issues -.18	limits .15	platform -.16	price -.25	script -.17	target -.35
first:한번	handling -.14	how_to -.22	known_issues -.1	limits -.25	none -.17	policy .26	script -.12
first:한빛	handling -.16	how_to -.14	limits -.16	platform -.1	policy -.23	target .11
first:할인	handling .12	internal -.35	limits -.18	none .11	policy -.27	target -.12
first:항공	contact -.2	handling -.23	how_to -.24	internal -.33	known_issues -.27	limits -.35	none .31	platform -.18	policy -.33	price .17	script -.25	target -.27
first:해서	handling -.28	how_to -.24	internal .44	known_issues -.23	limits -.35	none -.45	platform -.19	policy -.3	price -.14	target -.26
first:해외	contact -.19	handling -.23	how_to -.38	internal -.11	known_issues -.29	limits .13	none .19	platform .15	price -.34	script -.11	target -.4
first:해지	handling .35	how_to -.24	known_issues -.22	limits -.47	none -.31	platform -.1	policy -.18	price -.25	target -.25
first:현금	handling -.22	internal -.11	limits .2	none .16	policy -.21
first:현장	internal -.11	known_issues -.36	limits -.45	none -.42	platform .16	script -.15	target -.36
first:현재	handling -.12	how_to -.13	internal -.21	limits -.32	none .16	policy -.21	price -.12
first:현지	contact -.11	handling -.27	how_to -.23	internal .13	known_issues -.12	limits -.33	none -.32	policy -.28	price .21	script -.12	target -.21
first:현행	handling -.17	how_to -.2	internal -.18	limits -.29	none .18	platform -.11	policy .13	target -.19
first:형제	handling -.23	how_to -.3	internal -.33	limits .17	platform -.21	target -.31
first:호텔	how_to -.24	internal -.11	policy -.18	price .15
first:혹시	handling -.26	how_to -.12	internal .17	known_issues -.18	limits -.21	none .2	policy -.2	target -.17
first:홈	how_to .2	known_issues -.18	policy -.13
first:화요	none .2	policy -.12
first:확인	contact -.13	internal -.36	known_issues -.38	limits -.41	platform -.28	policy .13	price -.29	script -.28	target -.28
first:확정	internal -.22	limits -.18	none .13	policy .16	script -.11
first:환경	handling -.15	how_to -.22	internal .2	limits -.27	none -.29	platform -.19	policy -.28	price -.18	script .11	target -.28
first:환불	how_to .19	internal -.32	known_issues -.24	limits -.6	none -.56	platform -.13	policy .13	price .14	script -.13	target -.12
first:환율	contact -.15	handling -.26	how_to -.22	internal .21	known_issues -.2	limits -.34	none -.31	platform -.22	policy -.29	price .16	script -.14	target -.26
first:환자	handling -.19	how_to .16	internal -.22	known_issues -.2	none -.1	platform -.12	policy -.28	price -.23	target -.29
first:환전	internal -.11	none .27	price -.26
first:회사	handling -.14	how_to -.19	internal -.16	known_issues -.1	limits .26	none -.28	policy -.21	price -.19	target -.24
first:회선	internal .12	limits -.26	none -.13	policy -.12
first:회수	contact -.16	handling .24	how_to -.29	known_issues -.26	limits -.33	none -.41	platform -.26	price -.35	script -.2	target .15
first:회원	contact -.13	how_to -.19	internal -.29	known_issues -.1	limits .15	platform -.14	policy -.29	target -.33
first:회의	contact -.11	internal -.18	none .18	policy -.1	target -.19
first:회차	internal -.21	known_issues -.17	limits .33	none -.33	platform -.16	policy -.33	price -.28	target -.29
first:횟수	contact -.12	handling -.28	how_to -.24	internal -.33	known_issues -.35	limits -.44	none -.16	platform -.21	policy .19	price .18	script -.13	target -.26
first:휴대	contact -.17	how_to -.33	internal -.34	known_issues -.33	none -.35	platform .31	policy -.36	price -.29	script -.21	target -.28
h:0	how_to .17	known_issues .11	none -.38	policy -.37	price -.3	target .18
h:ca	contact -.15	handling -.37	platform -.39	price -.32	script -.12
h:cu	contact -.15	handling -.37	platform -.39	price -.32	script -.12
h:d	contact -.13	handling -.32	how_to .11	known_issues -.4	none -.43	target -.26
h:da	contact -.14	handling -.26	how_to -.32	known_issues -.31	limits -.18	platform .27	policy -.13	price -.12	target -.33
h:ea	contact -.19	known_issues -.47	limits -.23	platform -.38	target -.1
h:he	contact -.19	known_issues -.47	limits -.23	platform -.38	target -.1
h:ic	contact -.14	handling -.26	how_to -.32	known_issues -.31	limits -.18	platform .27	policy -.13	price -.12	target -.33
h:ja	handling -.18	how_to -.23	internal -.21	known_issues -.11	limits -.22	none -.12	policy .21	target -.16
h:ne	handling -.28	internal -.29	known_issues -.12	limits .26	none -.25	platform -.25	policy -.3	target -.25
h:os	handling -.13	internal .16	limits -.2	none -.28	platform .16	policy -.15	target -.17
h:ro	contact -.13	handling -.17	how_to -.22	internal -.28	limits -.26	none -.19	platform .26	policy -.23	price -.14	target -.24
h:sl	contact -.15	handling -.37	platform -.39	price -.32	script -.12
h:st	handling -.18	how_to -.23	internal -.21	known_issues -.11	limits -.22	none -.12	policy .21	target -.16
h:up	contact -.19	known_issues -.47	limits -.23	platform -.38	target -.1
h:v	contact -.22	handling -.35	how_to -.36	internal -.43	limits .24	none .13	platform -.3	price -.31	script -.12	target -.36
h:가맹	contact -.3	handling .2	internal .11	known_issues .13	limits -.11	none -.56	policy -.57	script -.3
h:가족	how_to -.15	internal -.27	limits -.15	none -.16	policy .15	price -.12	target .13
h:간병	handling -.2	how_to -.24	internal -.15	known_issues .2	none -.11	platform -.11	policy -.22	price -.17	target -.14
h:간편	contact -.12	handling .13	limits -.18	none -.2	policy -.15	script -.14	target -.24
h:감면	contact -.32	handling -.19	how_to -.19	internal -.38	known_issues -.25	limits -.41	none -.36	platform -.25	policy .46	price -.49	target -.36
h:개선	contact -.13	handling -.21	how_to -.21	known_issues -.17	limits -.28	none .3	platform -.19	policy -.28	price -.16	target -.19
h:개정	handling -.23	how_to -.23	internal .2	known_issues -.2	limits -.16	none -.23	policy .31	price -.31	script -.19	target -.28
h:개편	contact -.23	handling -.36	how_to -.35	known_issues -.36	limits -.42	none -.18	platform -.25	policy .22	price -.26	script .21
h:객실	contact -.25	how_to -.38	known_issues -.33	limits .21	none -.38	platform -.31	policy -.18	price -.34
h:거	contact -.21	handling -.35	how_to -.37	internal -.36	known_issues -.38	none -.44	platform .1	price .25	script -.11	target -.11
h:것	contact -.13	handling -.27	how_to -.31	internal -.33	known_issues -.19	none .32	platform -.23	policy -.28	price -.18	target -.23
h:결석	contact .2	handling .29	how_to -.28	internal -.31	known_issues -.36	limits -.16	none -.4	platform -.33	policy -.32	price -.11	script -.18	target -.34
h:고객	contact -.19	handling -.22	how_to -.11	known_issues -.28	none -.37	policy .26	price -.24	target -.36
h:공개	handling -.13	internal .16	limits -.2	none -.28	platform .16	policy -.15	target -.17
h:공공	handling -.16	internal -.24	known_issues -.11	limits -.23	none .22	platform -.15	price -.23	target -.26
h:공방	contact -.16	handling -.14	internal -.27	limits -.2	none .34	policy -.3	price -.2	script -.14	target -.12
h:공연	none .15	platform -.1
h:공영	contact -.18	handling -.24	internal -.13	known_issues .24	limits -.34	none .28	platform -.17	policy -.28	price -.28	target -.11
h:공유	contact -.26	handling -.36	how_to -.33	limits -.13	none .14	platform -.34	policy -.24	target -.2
h:공지	how_to -.28	internal .14	known_issues -.25	platform -.25	price -.23
h:공항	contact .15	how_to -.18	internal -.12	known_issues -.23	platform -.23	policy -.1	price -.2	script .15	target -.22
h:교통	contact -.19	handling -.16	none .13	platform -.44	price -.24	script -.24	target -.16
h:교환	contact -.13	handling -.27	how_to -.22	known_issues -.2	limits -.32	none .31	platform -.2	policy -.2	price -.19	script -.11	target -.22
h:구	contact -.13	handling .15	how_to -.3	known_issues .21	limits -.51	none -.31	platform -.28	price -.33	target -.32
h:구독	handling .16	how_to -.27	none -.32	policy -.28	price -.19	script .1	target .13
h:구매	how_to -.13	limits -.11	platform -.16	policy -.16	target -.2
h:구민	handling -.13	how_to .16	known_issues -.26	limits -.14	none .14	platform -.36	policy -.4	script -.15	target -.45
h:국립	known_issues -.2	limits .11	none -.27	platform -.1	policy -.12	price -.14	target .16
h:국제	handling -.28	how_to -.29	internal -.38	known_issues -.27	limits .12	none -.36	platform -.2	price .23	target -.35
h:규칙	handling -.2	how_to -.23	internal -.22	known_issues -.21	limits -.15	none -.27	policy .28	price -.19	script -.14	target -.15
h:그림	contact -.16	handling -.14	internal -.27	limits -.2	none .34	policy -.3	price -.2	script -.14	target -.12
h:기본	handling -.18	how_to -.21	internal -.2	none -.26	policy .22	target -.33
h:길드	handling -.11	internal -.12	known_issues .14	limits -.1	none -.22	platform -.11
h:나래	how_to -.18	known_issues -.22	limits -.3	none -.32	platform -.15	policy .26	price -.17	script -.13
h:날은	how_to -.14	none -.29	platform -.16	policy -.27	price .21	target -.29
h:내부	contact -.29	handling -.26	how_to -.31	internal .46	known_issues -.25	limits -.39	none -.36	platform -.2	policy -.3	price -.32	target -.25
h:눈꽃	handling -.26	how_to .25	internal -.31	known_issues -.25	limits -.18	platform -.28	policy -.23	price .29	target -.33
h:다음	contact -.11	how_to -.15	internal -.15	platform -.25	policy -.31	price .2	target -.33
h:단계	handling -.17	how_to .23	internal -.34	known_issues -.21	none -.23	platform -.14	policy -.2	target -.26
h:달라	handling -.22	internal -.27	none -.17	price .16	target -.14
h:당일	contact -.3	handling .2	internal .11	known_issues .13	limits -.11	none -.56	policy -.57	script -.3
h:도배	contact -.14	handling -.34	how_to .26	internal -.24	known_issues .14	none -.22	platform -.21	policy -.24	price .11	script -.1	target -.32
h:동남	handling -.32	how_to -.37	internal .2	known_issues .17	none -.52	price -.27	target -.47
h:동반	contact -.3	handling .11	how_to -.45	known_issues -.41	limits .18	none -.45	platform -.39	policy -.29	price -.22	script -.14	target .14
h:동작	handling -.3	how_to -.37	internal -.27	known_issues -.31	limits -.37	none -.32	platform -.14	policy .4	price -.24	script -.15	target -.33
h:두레	handling .17	how_to -.18	known_issues -.16	limits -.3	none -.23	policy -.18	price -.22	script .14	target .18
h:두루	contact -.22	handling .15	how_to -.31	internal -.14	known_issues -.43	limits .26	none -.32	platform -.38	policy -.42	price .14	script -.18	target -.12
h:둘	contact .2	handling .29	how_to -.28	internal -.31	known_issues -.36	limits -.16	none -.4	platform -.33	policy -.32	price -.11	script -.18	target -.34
h:둘째	handling -.25	how_to -.35	internal -.16	platform -.32	policy -.38
h:등급	how_to .14	internal -.25	limits -.35	none -.15	policy .33	price -.14	target -.13
h:등록	contact .19	handling -.22	known_issues -.14	platform -.11	policy -.3	price -.19	target -.13
h:라벨	handling -.17	how_to -.17	internal .14	limits .14	none -.2	platform .12	policy -.43	target -.12
h:라운	contact .14	handling .16	how_to -.28	known_issues -.32	none -.18	platform -.33	policy -.14	price -.2	script .13
h:리뷰	contact -.18	handling -.33	how_to -.27	internal .13	known_issues -.35	limits -.35	none -.13	platform -.25	policy .11	price -.34	script .22	target -.37
h:릴리	contact -.16	handling -.14	how_to .12	internal -.31	known_issues -.26	none .15	policy -.18	price -.18
h:마실	how_to .14	internal -.25	limits -.35	none -.15	policy .33	price -.14	target -.13
h:마일	how_to -.22	known_issues -.32	limits -.45	none -.36	platform -.3	policy .39	price -.24	script -.15
h:매입	handling -.24	how_to -.17	internal -.16	known_issues -.13	limits -.3	platform -.19	script .12	target -.19
h:매트	contact .23	handling -.29	how_to -.23	internal -.32	known_issues -.28	none -.38	platform -.31	policy .15	script -.11	target -.34
h:모바	contact -.12	handling -.32	how_to .13	internal -.15	known_issues -.22	limits -.12	none -.21	platform -.17	policy -.2	price -.19	script -.23	target .18
h:모으	handling -.26	how_to .1	known_issues -.29	none -.34	platform -.24
h:못	contact -.13	handling -.27	how_to -.31	internal -.33	known_issues -.19	none .32	platform -.23	policy -.28	price -.18	target -.23
h:무료	handling -.27	how_to .18	internal .14	known_issues -.18	limits -.1	none -.24	platform -.23	policy -.26
h:무인	internal .1	limits -.31	platform .15	policy -.29	target -.28
h:무제	contact .16	handling -.1	known_issues -.23	price -.22	target -.25
h:묶음	handling -.17	how_to -.21	known_issues -.25	limits -.32	none .38	platform -.14	policy -.33	price -.27	target -.28
h:문제	how_to -.14	known_issues .18	limits -.15	policy -.1
h:뭐가	handling -.22	internal -.27	none -.17	price .16	target -.14
h:민원	handling -.15	how_to .13	internal -.28	known_issues -.23	platform -.16	price -.16	target -.27
h:바삭	known_issues -.18	limits .11	none -.26	policy .11	price -.34	target -.19
h:반납	how_to -.19	policy -.26	price .21	target -.12
h:반려	contact .14	how_to -.43	known_issues -.39	limits .17	none -.23	platform -.37	policy -.23	price -.4	script -.17
h:반품	handling -.17	how_to -.17	internal .14	limits .14	none -.2	platform .12	policy -.43	target -.12
h:변경	contact -.15	handling -.21	how_to -.27	known_issues -.24	limits -.22	none -.22	platform -.26	target .2
h:별무	handling -.11	internal -.15	known_issues -.22	limits -.18	none .26	policy -.22	price -.17	target -.12
h:보강	contact .2	handling .29	how_to -.28	internal -.31	known_issues -.36	limits -.16	none -.4	platform -.33	policy -.32	price -.11	script -.18	target -.34
h:보장	handling -.13	how_to .16	known_issues -.26	limits -.14	none .14	platform -.36	policy -.4	script -.15	target -.45
h:보험	contact .15	handling .11	how_to -.11	internal -.29	known_issues -.23	none -.32	platform -.32	policy .28	price -.26	script -.14	target -.14
h:부분	contact -.14	handling -.34	how_to .26	internal -.24	known_issues .14	none -.22	platform -.21	policy -.24	price .11	script -.1	target -.32
h:빈자	handling -.12	internal -.14	limits -.19	none -.19	policy -.15	target .13
h:사용	handling -.2	how_to -.24	internal -.15	known_issues .2	none -.11	platform -.11	policy -.22	price -.17	target -.14
h:사전	contact -.2	handling -.28	how_to -.26	internal -.13	none -.21	platform -.26	policy -.17	price .26	script -.1
h:상담	contact .23	how_to -.23	internal -.22	known_issues -.15	limits -.22	none -.25	platform -.16	policy -.25	price -.1	target -.19
h:상호	contact -.22	handling .15	how_to -.31	internal -.14	known_issues -.43	limits .26	none -.32	platform -.38	policy -.42	price .14	script -.18	target -.12
h:새벽	contact -.14	handling -.26	how_to -.32	known_issues -.31	limits -.18	platform .27	policy -.13	price -.12	target -.33
h:새출	internal -.31	limits -.18	none .22	policy -.29	price -.13	target -.13
h:서비	contact -.14	handling -.34	how_to -.13	internal .11	known_issues -.25	limits -.44	platform -.24	policy .11	target -.29
h:선택	handling -.17	how_to -.21	known_issues -.25	limits -.32	none .38	platform -.14	policy -.33	price -.27	target -.28
h:설	contact -.17	handling -.1	how_to -.19	internal .1	known_issues -.19	none -.18	platform -.17	price -.23	target -.26
h:셀프	contact -.12	handling .16	how_to -.14	internal -.19	known_issues .18	none -.28	platform .21	policy -.19	price -.16	script -.15	target -.3
h:송금	limits -.36	none -.17	policy -.25	target .2
h:수수	contact .19	how_to -.14	known_issues -.16	limits -.44	platform -.18	policy -.33	target .16
h:수요	contact -.12	handling -.29	internal .11	known_issues -.35	limits .12	none -.4	platform -.24	target -.33
h:스마	contact .11	handling -.23	known_issues -.38	limits -.18	platform -.39	price -.28	target .13
h:시점	handling -.12	how_to -.2	internal -.19	limits -.21	none .15	platform -.28	policy -.31	price -.15	target .11
h:시즌	contact -.18	handling -.3	how_to .24	internal -.34	known_issues -.32	limits -.38	none -.41	platform -.2	policy -.35	price -.23	script .15	target .14
h:시행	handling -.15	known_issues -.19	limits -.4	none -.16	platform -.19	price -.26	target .11
h:신년	contact -.23	how_to -.17	internal -.12	limits -.27	none .18	platform -.12	policy -.27	price -.24	target -.23
h:신용	handling -.18	how_to -.15	internal .15	limits -.32	platform -.19	price -.25	script .13	target -.23
h:신청	contact -.22	handling -.22	how_to .18	known_issues -.25	limits -.39	none .23	platform -.24	policy -.23	price -.25	target -.33
h:실손	handling .12	known_issues -.17	none -.3	platform -.22	price -.11	script -.12
h:아시	contact -.13	handling .15	how_to -.3	known_issues .21	limits -.51	none -.31	platform -.28	price -.33	target -.32
h:안내	contact -.24	handling -.28	how_to -.27	internal -.1	limits .21	platform -.42	policy -.15	price -.39
h:안되	handling -.17	how_to -.13	internal -.19	known_issues -.16	limits .28	none -.28	platform -.11	policy -.21	target -.16
h:알뜰	how_to -.15	internal -.27	limits -.15	none -.16	policy .15	price -.12	target .13
h:알려	how_to -.14	known_issues .18	limits -.15	policy -.1
h:알림	how_to -.17	limits -.62	none -.23	platform .2	policy -.18	price -.46	script -.15	target .11
h:알아	handling -.28	how_to -.31	internal -.31	known_issues .22	limits -.34	none -.26	platform -.22	policy .2	price -.29	target -.27
h:야간	internal -.22	price -.13	target -.23
h:어떻	limits .12	policy -.15
h:어르	contact -.12	handling -.13	how_to .15	internal -.11	known_issues -.43	platform -.29	price -.23	script -.23	target -.12
h:어린	contact -.18	handling -.22	internal -.32	limits -.31	none .33	platform -.2	price -.25	script -.15	target -.26
h:얼리	handling -.32	how_to -.37	internal .2	known_issues .17	none -.52	price -.27	target -.47
h:여권	internal -.22	price -.13	target -.23
h:연말	handling .24	limits -.37	none .14	platform -.1	policy -.38	price -.26	target .17
h:연휴	contact -.23	how_to -.32	internal .19	known_issues -.36	none -.18	platform -.35	price -.37
h:엶	contact -.14	handling -.3	how_to .26	internal -.32	known_issues .15	none -.32	platform -.19	policy -.37	price .13	target -.28
h:영업	handling -.13	how_to -.14	internal -.2	known_issues -.17	none -.23	platform -.12	policy -.18	target .16
h:예매	contact -.28	handling -.13	how_to -.11	internal -.27	known_issues -.19	platform -.21	policy -.28	price .21	target -.24
h:예약	contact .13	handling -.21	how_to -.25	internal .19	limits -.15	platform -.28	policy -.16	price .15
h:오픈	handling -.23	how_to -.25	internal -.16	known_issues .2	none -.13	policy -.23	price -.17	target -.15
h:온라	how_to -.2	known_issues -.29	limits -.2	none .19	platform -.21	policy -.29	price -.21	target -.27
h:올리	handling -.18	how_to -.15	internal .15	limits -.32	platform -.19	price -.25	script .13	target -.23
h:옵션	handling -.16	none .15
h:외	how_to -.19	policy -.26	price .21	target -.12
h:요금	contact -.18	handling -.24	internal -.13	known_issues .24	limits -.34	none .28	platform -.17	policy -.28	price -.28	target -.11
h:요령	handling .24	how_to -.12	internal -.11	known_issues -.12	limits -.11	none -.17	policy -.18
h:욕실	how_to -.14	internal -.26	none -.24	platform -.25	price .2	target -.29
h:우편	handling -.16	how_to -.21	internal -.14	known_issues -.17	limits -.28	none .19	platform -.17	price -.11	target -.19
h:운영	how_to -.19	policy -.26	price .21	target -.12
h:운전	contact -.12	handling -.32	how_to .13	internal -.15	known_issues -.22	limits -.12	none -.21	platform -.17	policy -.2	price -.19	script -.23	target .18
h:월	handling -.1	internal -.25	limits .24	platform -.2	policy -.56	price -.14	script -.28
h:월세	handling .15	how_to -.26	internal -.18	limits -.25	policy -.28	price .27
h:월패	contact .16	how_to -.14	internal -.31	limits -.2	platform -.16	policy .27	price -.22	target -.27
h:유료	none -.12	policy .3	price -.21	target -.24
h:유류	handling -.28	how_to -.29	internal -.38	known_issues -.27	limits .12	none -.36	platform -.2	price .23	target -.35
h:유리	contact -.18	handling -.24	how_to .27	internal -.31	known_issues -.26	limits -.35	none -.35	platform -.19	policy -.3	price -.22	script -.16	target .16
h:유심	handling -.27	how_to .18	internal .14	known_issues -.18	limits -.1	none -.24	platform -.23	policy -.26
h:유아	handling .11	how_to -.14	known_issues -.15	none -.21	platform -.14	policy -.24
h:유의	contact -.2	handling -.24	how_to -.22	internal -.35	limits -.12	none -.41	platform -.18	policy .38	price -.23	script -.21	target -.3
h:음성	none .15	platform -.1
h:음원	handling -.13	internal .16	limits -.2	none -.28	platform .16	policy -.15	target -.17
h:이름	contact -.14	handling -.33	how_to -.12	internal -.38	known_issues .21	none -.37	platform -.25	policy .24	price -.21	script -.11	target -.39
h:이사	contact -.21	handling -.24	known_issues -.29	limits -.22	none -.4	platform -.25	policy -.24	price .34	target -.43
h:이용	contact -.24	handling -.46	how_to -.34	limits .32	none -.11	platform -.3	price -.34	script -.29	target -.52
h:이체	handling .24	limits -.37	none .14	platform -.1	policy -.38	price -.26	target .17
h:익일	contact -.26	how_to -.14	internal .24	known_issues -.32	limits -.29	none -.31	platform -.23	price -.27
h:인증	handling -.19	how_to .13	internal -.16	known_issues -.18	none -.19	price -.14	target -.14
h:일정	contact -.14	handling -.32	how_to -.27	limits -.33	none -.17	platform -.13	price -.23	target .12
h:일주	handling .19	how_to -.21	internal .11	known_issues -.13	limits -.27	none -.26	platform -.15	policy -.2	price -.15
h:임산	how_to -.32	internal .14	known_issues .18	limits -.17	platform -.23	target -.28
h:입소	handling -.11	internal -.17	limits -.22	platform -.14	price -.1	target -.17
h:잔돈	handling -.26	how_to .1	known_issues -.29	none -.34	platform -.24
h:재발	handling -.27	how_to .18	internal .14	known_issues -.18	limits -.1	none -.24	platform -.23	policy -.26
h:적립	contact -.18	handling -.34	how_to -.31	internal .11	known_issues -.36	limits -.17	none -.14	platform -.26	price -.27	script .22	target -.37
h:적용	handling -.12	how_to -.2	internal -.19	limits -.21	none .15	platform -.28	policy -.31	price -.15	target .11
h:전자	contact -.11	handling -.36	how_to -.3	internal -.4	known_issues -.22	limits .11	none .17	platform -.38
h:전환	how_to -.18	known_issues -.22	limits -.3	none -.32	platform -.15	policy .26	price -.17	script -.13
h:정기	handling -.16	internal -.24	known_issues -.11	limits -.23	none .22	platform -.15	price -.23	target -.26
h:정수	contact -.11	handling .2	how_to -.14	internal -.42	known_issues .18	none -.36	platform .21	policy -.36	price -.14	script -.12	target -.29
h:정정	contact -.14	handling -.32	how_to -.19	internal -.24	known_issues .22	limits .15	none -.33	platform -.24	price -.17	script -.11	target -.31
h:정해	contact -.21	handling -.35	how_to -.37	internal -.36	known_issues -.38	none -.44	platform .1	price .25	script -.11	target -.11
h:정확	how_to -.14	none -.29	platform -.16	policy -.27	price .21	target -.29
h:제목	how_to .19	internal -.3	known_issues -.46	limits -.28	none .25	platform -.55	policy -.68	price -.11
h:제약	how_to -.12	internal -.16	known_issues -.21	limits .24	none -.18	policy -.2	target -.14
h:제휴	contact .15	how_to -.18	internal -.12	known_issues -.23	platform -.23	policy -.1	price -.2	script .15	target -.22
h:조정	contact -.18	handling -.27	how_to -.11	internal -.16	known_issues .24	limits -.44	none .22	platform -.2	script -.11	target -.27
h:종량	how_to -.13	limits -.11	platform -.16	policy -.16	target -.2
h:종료	contact .15	handling -.15	known_issues -.32	limits -.14	none -.11	platform -.2
h:종이	none -.12	policy .3	price -.21	target -.24
h:좌석	handling .11	how_to -.14	known_issues -.15	none -.21	platform -.14	policy -.24
h:주류	contact -.28	handling -.22	internal .14	known_issues -.33	platform -.28	policy -.31	price -.33	target .17
h:주문	contact -.17	handling -.1	how_to -.19	internal .1	known_issues -.19	none -.18	platform -.17	price -.23	target -.26
h:주민	internal .1	limits -.31	platform .15	policy -.29	target -.28
h:주부	internal -.17	known_issues -.11	limits -.14	none .23	platform -.11	policy -.17
h:주요	handling -.11	how_to -.19	internal -.14	none -.13	policy .28	price -.14	target -.23
h:줄서	handling .19	how_to -.21	internal .11	known_issues -.13	limits -.27	none -.26	platform -.15	policy -.2	price -.15
h:중고	handling -.24	how_to -.17	internal -.16	known_issues -.13	limits -.3	platform -.19	script .12	target -.19
h:지금	contact -.21	handling -.35	how_to -.37	internal -.36	known_issues -.38	none -.44	platform .1	price .25	script -.11	target -.11
h:지류	handling -.16	how_to -.21	internal -.14	known_issues -.17	limits -.28	none .19	platform -.17	price -.11	target -.19
h:지방	handling -.11	how_to -.17	internal -.21	known_issues -.12	platform -.26	policy -.24	price .14
h:지연	contact -.2	handling .13	how_to -.37	internal -.29	known_issues -.17	limits -.39	none -.3	platform .28	price -.24
h:지원	handling .12	how_to -.41	known_issues .17	limits -.3	platform -.25	price .29	target -.33
h:진료	known_issues -.2	limits .11	none -.27	platform -.1	policy -.12	price -.14	target .16
h:진행	target -.11
h:차주	contact -.2	handling .13	how_to -.37	internal -.29	known_issues -.17	limits -.39	none -.3	platform .28	price -.24
h:참여	handling -.13	how_to -.12	internal -.22	known_issues -.14	none -.24	platform -.11	policy -.28	price -.12	target .17
h:창고	handling -.11	internal -.12	known_issues .14	limits -.1	none -.22	platform -.11
h:창구	handling -.15	known_issues -.19	limits -.39	none -.15	platform -.19	policy .13	price -.23
h:철자	contact -.14	handling -.32	how_to -.19	internal -.24	known_issues .22	limits .15	none -.33	platform -.24	price -.17	script -.11	target -.31
h:첨삭	contact -.22	handling -.23	how_to -.19	internal .2	known_issues .21	limits -.15	none -.4	platform -.29	policy -.37	price -.36	script -.15	target .29
h:청구	none -.12	policy .3	price -.21	target -.24
h:청년	handling .15	how_to -.26	internal -.18	limits -.25	policy -.28	price .27
h:추석	how_to -.28	internal .14	known_issues -.25	platform -.25	price -.23
h:축제	handling -.26	how_to .25	internal -.31	known_issues -.25	limits -.18	platform -.28	policy -.23	price .29	target -.33
h:출근	how_to -.18	none -.24	policy -.2
h:충전	handling -.12	internal -.14	limits -.19	none -.19	policy -.15	target .13
h:취소	contact -.2	handling -.31	how_to -.27	internal .11	known_issues -.23	limits -.38	none -.36	platform -.22	policy -.29	price .28	target -.32
h:카카	handling -.11	how_to -.17	internal -.21	known_issues -.12	platform -.26	policy -.24	price .14
h:카페	contact -.1	handling -.15	how_to -.28	internal .14	known_issues -.14	none -.25	platform -.24	policy -.29	price .18	target -.27
h:커피	contact -.12	how_to -.22	none -.29	policy .18	script -.1	target -.11
h:컵홀	contact -.1	handling -.15	how_to -.28	internal .14	known_issues -.14	none -.25	platform -.24	policy -.29	price .18	target -.27
h:케어	contact .23	handling -.29	how_to -.23	internal -.32	known_issues -.28	none -.38	platform -.31	policy .15	script -.11	target -.34
h:콜라	internal -.14	known_issues -.26	none -.13	platform -.19	price -.37	target -.24
h:쿠폰	known_issues -.18	limits .11	none -.26	policy .11	price -.34	target -.19
h:크리	contact -.28	handling -.13	how_to -.11	internal -.27	known_issues -.19	platform -.21	policy -.28	price .21	target -.24
h:킥보	how_to -.18	limits -.17	none -.15	policy .12	target -.17
h:타임	contact .14	handling -.25	how_to -.34	internal .22	limits -.28	platform -.26	policy -.28	price -.22
h:택배	contact -.22	handling .15	how_to -.31	internal -.14	known_issues -.43	limits .26	none -.32	platform -.38	policy -.42	price .14	script -.18	target -.12
h:토글	contact .13	handling -.15	internal .14	known_issues -.13	none -.31	platform -.18	price -.16	target -.19
h:특가	handling -.32	how_to -.37	internal .2	known_issues .17	none -.52	price -.27	target -.47
h:티켓	handling -.16	how_to -.21	internal -.14	known_issues -.17	limits -.28	none .19	platform -.17	price -.11	target -.19
h:패치	contact -.2	handling -.28	how_to -.26	internal -.13	none -.21	platform -.26	policy -.17	price .26	script -.1
h:팩스	handling -.22	how_to .13	internal -.27	known_issues -.23	platform -.15	price -.14	target -.26
h:픽업	contact -.28	handling -.22	internal .14	known_issues -.33	platform -.28	policy -.31	price -.33	target .17
h:필터	contact -.11	handling .2	how_to -.14	internal -.42	known_issues .18	none -.36	platform .21	policy -.36	price -.14	script -.12	target -.29
h:하나	contact -.22	handling -.23	how_to -.19	internal .2	known_issues .21	limits -.15	none -.4	platform -.29	policy -.37	price -.36	script -.15	target .29
h:하는	contact -.13	handling -.27	how_to -.31	internal -.33	known_issues -.19	none .32	platform -.23	policy -.28	price -.18	target -.23
h:하루	how_to -.14	internal -.26	none -.24	platform -.25	price .2	target -.29
h:하얀	handling -.26	how_to .25	internal -.31	known_issues -.25	limits -.18	platform -.28	policy -.23	price .29	target -.33
h:하이	known_issues -.2	limits .11	none -.27	platform -.1	policy -.12	price -.14	target .16
h:한	handling -.22	how_to -.12	internal -.36	known_issues -.15	limits -.34	none .12	platform -.2	policy .26	price -.14	target -.13
h:한가	contact -.19	how_to -.36	internal -.49	known_issues -.46	limits -.12	platform -.36	script -.17	target .24
h:한방	handling -.13	how_to -.14	internal -.2	known_issues -.17	none -.23	platform -.12	policy -.18	target .16
h:한빛	internal -.31	limits -.18	none .22	policy -.29	price -.13	target -.13
h:할인	handling -.19	how_to .13	internal -.16	known_issues -.18	none -.19	price -.14	target -.14
h:합창	contact -.28	handling -.13	how_to -.11	internal -.27	known_issues -.19	platform -.21	policy -.28	price .21	target -.24
h:해맞	contact -.23	how_to -.17	internal -.12	limits -.27	none .18	platform -.12	policy -.27	price -.24	target -.23
h:헬멧	handling -.19	how_to .13	internal -.16	known_issues -.18	none -.19	price -.14	target -.14
h:확대	internal -.35	limits -.11	platform -.23	policy .31	price -.32	target -.36
h:휴일	handling .24	limits -.37	none .14	platform -.1	policy -.38	price -.26	target .17
h:휴회	contact .16	handling -.1	known_issues -.23	price -.22	target -.25
has:arrow	contact -.88	handling .11	how_to .29	internal -.62	known_issues -.43	none -.3	platform -.11	target -.21
has:asks	contact -.46	handling -.6	how_to -.36	internal -.13	known_issues -.71	limits -.86	none .79	platform -.69	policy -.86	price -.67	script -.1	target -.78
has:bracket	contact .16	handling .25	how_to -.53	internal -.32	known_issues .17	limits -.36	none .43	policy -.37	price -.15	script -.39	target -.25
has:channel	contact .22	handling .12	known_issues -.43	limits -.51	platform -.41	policy -.5	price -.47	script -.23	target -.39
has:digit	contact .16	handling -.39	how_to -.26	internal .28	known_issues -.24	limits .15	none -.41	platform -.11	price .14	script -.34	target -.12
has:path	contact -.28	how_to .26	internal -.64	limits -.57	none -.83	price -.14	script -.3
has:person	contact .41	handling -.14	how_to -.18	internal -.54	known_issues -.28	limits -.49	none -.12	platform -.23	policy -.36	price -.2	script -.15	target -.35
has:quote	contact -.89	how_to .27	internal -.47	known_issues -.29	limits -.74	none -.56	platform -.53	policy -.8	price -.92	script 1.34	target -.59
head:contact	contact 2
head:handling	contact .23	handling 1.96	how_to -.27	internal -.28	known_issues -.16	limits -.3	none -.31	platform -.16	policy -.31	price -.2	script .19	target -.24
head:how_to	handling -.31	how_to 1.42	known_issues .27	none -.12	platform -.29	policy .14	price .15	script -.46
head:known_issues	contact -.12	handling -.11	how_to -.21	internal -.21	known_issues 2.09	limits -.2	none .21	policy -.23	target -.17
head:limits	internal -.28	limits 1.75	platform -.39	policy .27	price -.39
head:link	contact -.13	handling -.3	how_to -.14	limits -.29	none -.12	policy .13	price -.19	target -.31
head:none	limits -.12	none -.31	platform -.11	script -.12	target -.17
head:platform	handling -.13	internal .16	limits -.2	none -.28	platform 2.16	policy -.15	target -.17
head:policy	how_to -.16	internal .15	platform .14	policy 1.37	price .14	script .15	target -.17
head:price	handling -.22	known_issues .22	limits -.17	none -.11	platform -.13	policy -.17	price 1.23	script .24	target .17
head:script	script 2
head:target	how_to -.19	policy -.26	price .21	target 1.89
j:가	contact -.34	internal .44	known_issues .44	limits -.28	none -.41	platform -.24	price -.27	script -.23	target -.28
j:각	contact -.21	handling -.2	how_to -.44	internal -.32	known_issues -.45	limits -.31	none .1	platform -.4	policy .31	price .17	script -.28	target -.46
j:간	handling -.18	internal -.11	platform -.37	script -.26	target -.36
j:갈	handling -.14	how_to -.18	known_issues -.19	limits .15	policy -.25	price -.16	target -.2
j:감	contact -.37	handling -.24	known_issues .2	limits -.14	price -.63	script -.48
j:갑	how_to -.1	internal -.23	limits -.21	none .36	policy -.19	price -.27	script -.15	target -.11
j:값	contact -.1	handling -.29	how_to -.24	internal -.18	known_issues -.15	limits -.31	none .19	platform -.23	policy .11	price -.14	target -.28
j:강	contact -.11	internal -.35	known_issues -.28	limits -.34	platform -.17	policy .14	price -.22	script -.22	target -.35
j:개	contact -.11	handling -.11	how_to -.29	internal .22	known_issues -.3	limits -.37	none -.26	platform -.34	policy .3	price -.37	script -.2	target -.47
j:객	contact -.39	handling -.14	how_to -.35	known_issues -.5	limits -.6	platform -.36	script -.22	target .35
j:거	contact -.29	handling .11	how_to .16	limits -.64	platform -.58	script -.45	target -.27
j:건	contact -.28	handling .13	how_to -.6	internal .12	known_issues -.45	limits -.62	none .1	platform -.49	policy -.17	price -.37	script -.37
j:검	contact -.37	handling .23	how_to -.33	internal .25	known_issues -.25	platform -.41	policy -.35	price -.39	script -.25	target -.49
j:게	contact -.53	how_to -.31	internal -.25	known_issues .34	limits -.47	none -.17	platform -.8	price -.45	script .17
j:겨	contact -.13	handling .15	how_to -.22	known_issues -.24	limits -.28	none -.27	policy .31	price -.11	script -.26	target -.13
j:격	contact -.25	handling .11	how_to -.36	known_issues -.26	limits -.51	none .18	policy -.58	price -.16	target -.49
j:견	how_to -.17	internal .11	known_issues -.19	limits -.18	none -.14	platform -.16	policy -.39	target .16
j:결	handling .17	known_issues -.29	limits -.41	none -.44	policy -.32	price .18	target -.25
j:경	contact -.48	handling -.13	internal -.11	known_issues -.41	limits -.21	none .12	platform -.58	price -.27	script .22	target -.64
j:계	contact -.23	handling -.56	how_to -.21	internal .21	known_issues -.37	limits -.21	none -.16	platform -.27	price -.35	script .1
j:고	contact -.78	handling .36	known_issues -.26	limits -.3	none -.25	platform -.55	price -.32	target -.14
j:골	how_to -.17	known_issues -.11	limits -.2	none .17	price -.11	target -.17
j:공	contact -.32	handling -.31	how_to -.36	limits -.49	none -.26	platform .26	price .18	target -.46
j:과	contact .11	how_to -.21	internal -.1	known_issues -.39	none -.45	platform -.11	policy -.15	target .34
j:관	contact -.41	internal .17	known_issues -.22	limits -.16	none -.22	platform .13	price -.52	script -.6	target -.14
j:괄	contact -.17	internal -.27	known_issues -.15	limits -.3	none -.16	platform -.27	policy .2	price -.19	script -.13	target -.25
j:교	contact -.14	handling -.27	known_issues -.16	platform -.25	policy .11	price -.19	target -.11
j:구	contact -.3	known_issues -.25	limits -.14	platform .21	policy -.34	price -.21	script -.19
j:국	contact -.26	handling -.11	known_issues -.19	limits -.64	none -.27	platform .19	price -.5	script -.29	target .18
j:굴	handling -.22	known_issues -.19	limits -.21	none .15	platform -.13	policy -.17	script -.1	target -.16
j:권	contact -.52	handling -.82	how_to -.21	internal -.22	platform -.13	policy -.15	price .18	script -.47	target .16
j:규	contact -.38	handling -.17	how_to -.36	internal -.57	limits -.1	none .12	platform -.44	price -.43	script -.1
j:균	how_to -.16	internal .12	known_issues .17	limits -.24	none -.24	policy -.3	price -.19	target -.11
j:귤	price .13
j:그	handling .25	known_issues .1	limits -.26	none -.29	platform -.11	policy -.34	price -.19	script -.22	target -.19
j:근	handling -.26	internal -.41	known_issues -.16	none -.24	platform -.23	policy -.2	price -.38	target .26
j:글	contact -.26	handling -.23	known_issues -.27	platform .2	policy -.53	price -.37	script -.33	target -.4
j:금	contact -.65	limits -.32	platform -.78	price -.14	script -.33	target -.42
j:급	contact -.52	handling .11	how_to -.11	known_issues -.69	limits .13	none .13	platform -.19	price -.52	script -.48	target -.14
j:기	contact -1.07	handling .15	how_to .24	known_issues -.24	platform -.12	policy -.35	price -.53	target -.22
j:긴	how_to -.31	limits -.26	none .14	policy -.35	price -.22
j:길	contact -.11	how_to -.25	internal -.25	known_issues -.15	limits -.31	none .31	platform -.14	policy -.32	price -.17	script -.13	target -.25
j:김	contact -.29	handling -.26	how_to -.53	known_issues -.43	none .25	platform -.37	price -.43	script -.21	target -.48
j:까	contact -.22	how_to -.2	known_issues -.43	limits -.17	none .35	platform -.4	policy -.48	price -.4	script -.28	target -.4
j:께	contact -.27	how_to -.54	internal -.31	limits -.29	none .19	platform -.42	price -.19	script -.11
j:껜	contact -.11	handling -.25	how_to -.29	internal .11	known_issues -.13	limits -.21	policy -.24	script .15
j:꾼	handling -.27	how_to -.24	known_issues -.17	limits -.26	none .2	policy -.24	script .14
j:꿀	handling .11	how_to -.29	known_issues -.25	limits .23	none -.21	platform -.2	policy -.1	price -.17	target -.23
j:꿈	contact -.14	handling -.31	how_to -.3	internal -.31	known_issues -.32	limits .32	none -.29	platform -.14	price -.27	script -.17	target -.28
j:꿔	handling .11	internal -.17	known_issues -.16	limits -.13
j:뀐	handling -.18	how_to -.16	internal .26	known_issues -.2	limits -.21	none -.28	price -.19	target -.16
j:뀜	contact -.1	handling -.22	how_to -.23	internal -.3	known_issues .21	limits -.31	platform -.2	policy -.34	price -.15	target -.21
j:끔	how_to -.17	internal -.23	known_issues .28	limits -.13	none -.24	platform -.1	policy -.17	price -.11
j:나	contact -.49	handling -.34	how_to .22	internal -.46	platform -.37	policy -.2	price -.18	script -.69	target -.12
j:난	contact -.13	handling -.35	how_to -.13	internal -.44	known_issues -.1	platform -.23	price -.31	target .27
j:날	contact -.15	handling -.25	how_to .18	internal -.53	known_issues .1	none -.29	platform -.44	price .14	target -.37
j:남	contact -.31	handling -.35	how_to -.51	internal .23	limits -.65	none -.54	platform -.47	price -.36	script -.31	target .35
j:납	contact -.13	handling .14	internal -.37	known_issues -.36	none .23	platform -.23	price -.25	script -.24
j:내	contact -.54	handling .24	internal -.49	limits -.25	policy -.11	price -.6	script -.14
j:낸	known_issues -.15	limits -.22	none -.17	policy .1	script -.11	target .1
j:냐	how_to -.11	internal -.43	known_issues -.25	limits -.27	platform -.14	policy -.19	price -.14	script .25	target -.33
j:냥	handling -.29	how_to -.18	internal -.19	known_issues -.11	limits -.27	none -.15	policy .25	price -.15	target -.13
j:너	how_to -.15	known_issues -.11	limits -.22	none .17	policy -.27	price -.12	script -.11	target -.15
j:널	handling .11	how_to -.26	internal -.25	known_issues .25	limits -.27	none -.32	platform -.11	policy -.32	price .11	script -.15	target -.13
j:네	how_to -.16	none .16
j:넷	handling -.23	how_to -.18	limits -.13	none .26	policy -.22	script -.2
j:녀	handling -.27	internal -.24	known_issues -.2	limits -.36	none .16	platform -.14	price -.25	script -.1	target .16
j:녁	handling -.13	how_to -.24	known_issues -.29	limits .14	none -.14	platform -.14	policy .15	price -.3	target -.32
j:년	contact -.29	handling -.6	how_to -.16	internal .2	known_issues -.63	limits .12	none -.11	platform -.63	policy -.35	price -.6	script -.39	target .16
j:눈	contact -.11	handling -.23	how_to -.13	known_issues -.11	limits -.27	policy -.26	price -.17	script -.18	target .16
j:눠	internal -.15	known_issues -.24	limits .17	none -.23	policy -.24	target -.21
j:뉴	handling -.17	how_to .17	internal -.18	known_issues -.23	limits -.17	none -.17	price -.18	target -.22
j:는	contact -.35	how_to -.49	internal -.26	known_issues .12	limits .23	none -.37	policy .11	price -.18
j:늘	contact .2	handling -.38	internal -.48	known_issues -.33	limits -.45	platform -.27	policy .17	price -.26	script -.29	target -.38
j:능	contact -.21	how_to -.23	known_issues -.5	price -.21	script -.43
j:니	contact -.38	handling .15	how_to -.48	internal .18	limits -.27	policy -.67	price -.14	target -.52
j:닌	handling .14	how_to -.17	internal -.3	known_issues -.17	limits .16	none -.33	policy .12	price -.26	script -.15	target -.29
j:님	contact -.5	known_issues -.15	platform -.16	policy -.36	price -.5	target -.14
j:다	contact -.27	handling -.14	how_to -.27	internal -.28	limits -.14	platform -.28	script .38	target -.32
j:단	contact -.19	platform -.45	price -.36	script -.13	target -.64
j:달	contact -.33	handling .14	how_to -.57	internal -.11	known_issues -.48	limits .12	platform -.39	policy -.1
j:담	contact .25	handling -.25	how_to -.18	known_issues -.52	limits -.11	none -.17	platform -.48	policy -.11	price .27	script -.29	target -.64
j:당	contact -.16	handling -.14	how_to -.31	internal .38	known_issues -.85	limits .31	none -.28	platform -.91	policy -.17	price -.39	script -.3	target -.17
j:대	contact -.61	how_to -.19	internal .17	known_issues .11	none -.13	policy -.46	price -.1	target -.33
j:더	contact -.16	handling -.25	how_to -.32	known_issues .16	limits -.26	platform -.34	price .15	script -.18	target -.13
j:던	contact -.24	handling -.34	how_to -.14	internal -.11	limits -.59	none .3	platform -.35	policy -.1	script -.53	target -.2
j:데	contact -.67	handling -.24	how_to -.42	internal .3	limits -.19	policy -.16	price -.47	script -.33	target -.39
j:델	limits -.19	platform .15	target -.1
j:도	contact -.27	how_to -.28	known_issues -.8	limits -.25	none -.16	platform -.41	policy .17	price -.18	target .18
j:독	handling -.37	internal .14	known_issues -.22	limits -.43	none .2	platform -.24	policy -.31	price -.35
j:돈	how_to -.14	internal -.14	limits -.25	none .26	policy -.19	price -.15	script -.14	target -.16
j:동	contact -.49	how_to -.45	internal -.28	known_issues .16	limits -.21	none .26	platform -.85	price -.4	script -.4	target .2
j:된	contact -.19	how_to -.11	known_issues -.31	limits -.46	platform .14	price -.38	script .13
j:될	contact -.12	handling -.18	how_to -.22	known_issues .16	none -.28	platform -.14	price -.13	script -.19	target -.21
j:됨	contact -.28	how_to -.32	internal -.4	known_issues .1	platform -.3	policy .21	price -.26	script -.29	target -.34
j:두	contact -.31	how_to -.51	known_issues -.45	limits -.49	none -.21	platform .23	price -.43	script -.37	target .13
j:둔	handling -.23	how_to -.23	internal -.34	known_issues -.17	limits -.27	none -.18	policy .21	price -.14	script -.16	target .17
j:둠	internal .28	limits -.19	none -.16	policy -.21	price -.17	target -.12
j:듈	handling -.15	internal .18	known_issues -.13	limits -.21	none -.23	platform .19	policy -.22	price -.13	target -.21
j:드	contact -.9	internal -.12	known_issues .11	platform .1	policy -.2	script -.58
j:든	how_to -.44	internal -.37	known_issues -.31	limits -.51	none -.62	platform -.33	target .35
j:들	contact -.12	how_to -.4	known_issues -.27	none .31	platform -.13	policy -.31	target -.27
j:등	contact -.2	handling -.21	how_to -.29	internal -.31	known_issues -.18	limits -.45	none -.34	platform -.29	policy -.31	script -.13	target .39
j:디	handling -.1	limits -.24	none .15	platform .19	policy -.14	target -.26
j:딜	none .25	policy -.12
j:딩	contact -.19	handling -.31	how_to -.28	known_issues -.16	limits -.41	none .16	platform -.29	target -.41
j:때	handling -.29	internal .16	known_issues -.19	limits -.18	none -.2	script -.18	target -.17
j:라	contact -.75	how_to -.27	internal .54	known_issues -.2	limits -.23	none -.27	platform -.89	policy -.23	price -.47	target -.22
j:락	contact .13	internal .18	known_issues -.33	limits -.6	none -.29	platform -.42	price -.12	script -.31	target -.2
j:란	handling -.3	how_to -.16	known_issues -.12	limits -.17	none .15	policy -.17	script -.14	target -.12
j:람	contact -.19	handling -.38	how_to -.12	known_issues .19	none -.26	script -.3	target -.21
j:랍	none .21	platform -.2
j:랑	contact -.4	handling -.46	internal .24	known_issues -.62	limits .36	none -.38	policy -.39	price -.54	script -.57	target -.2
j:래	contact -.36	handling -.18	platform -.47	policy -.11	script -.52
j:랜	contact -.13	handling -.18	how_to -.23	internal -.29	known_issues -.16	limits -.3	none -.22	platform -.22	policy -.3	price -.25	script -.1	target .33
j:략	how_to -.11	internal -.18	limits -.19	none .22	platform -.12	policy -.16	price -.12	target -.15
j:량	contact -.36	handling -.29	how_to -.39	internal -.25	known_issues -.34	limits .36	none -.17	policy .18	price -.55	target -.61
j:러	contact -.27	how_to .21	known_issues -.16	platform -.48	policy -.38	price -.21	target -.12
j:런	handling .14	how_to -.11	internal -.21	limits -.19	script -.11	target -.11
j:럼	contact -.23	handling -.2	internal -.4	limits -.27	none -.31	platform -.24	policy .23	price -.39	script -.26
j:럽	handling -.15	how_to -.15	limits -.24	policy -.21	price -.14	target .19
j:레	limits -.19	none .26	policy -.26	target -.15
j:렛	handling -.18	how_to -.21	none -.14	platform -.1	policy .1	price -.25	script .11
j:려	contact -.34	handling .29	how_to -.64	known_issues -.12	limits .15	none -.21	platform -.45	policy -.42	script -.14	target -.59
j:력	contact -.12	handling -.25	how_to .12	internal .28	known_issues -.4	limits -.21	none -.13	platform -.32	price -.35	script -.11
j:련	handling .23	how_to -.22	internal -.11	known_issues -.21	limits -.27	none -.12	platform -.16	price -.18	script -.15	target -.27
j:렬	contact -.14	handling -.18	how_to -.19	internal .16	known_issues -.17	limits -.28	none .11	platform -.15	policy -.3	price -.22	target -.24
j:령	contact -.29	how_to -.15	internal -.22	known_issues -.39	none -.39	platform -.48	policy .26	price -.37	script -.23
j:례	handling -.2	how_to -.12	internal .26	known_issues -.15	limits -.27	policy -.18	price -.12	script -.14	target -.15
j:로	contact -1.19	handling .21	how_to .16	known_issues .12	limits -.21	none -.44	platform -.38	price -.29	target -.24
j:록	contact -.44	handling -.19	how_to .29	internal -.27	known_issues -.53	limits -.81	none .14	platform -.54	policy .15	price -.1	script -.14
j:론	contact -.16	handling .15	how_to -.27	internal -.4	known_issues .17	limits -.37	none .17	platform -.32	policy -.42	price -.29	script -.1	target -.32
j:롯	handling -.18	internal .2	known_issues -.15	limits -.24	platform -.14	policy -.32	target -.21
j:료	contact -.9	handling -.19	how_to -.22	internal .15	known_issues -.97	limits -.31	none -.21	platform -.29	price .18
j:루	contact -.4	handling -.28	how_to .13	internal -.21	known_issues -.27	limits .23	none -.28	platform -.62	policy .16	price -.38	target -.25
j:류	contact -.41	internal -.2	known_issues -.42	limits .13	none -.15	platform -.52	policy .15	price -.28	script -.34	target -.27
j:률	contact -.39	handling -.36	how_to -.37	internal .52	known_issues -.19	limits -.36	none -.11	platform -.34	policy -.41	price -.28	target -.42
j:르	handling -.11	how_to -.19	internal -.16	known_issues -.22	limits -.21	none .14	price -.19	target -.28
j:른	contact -.26	handling -.19	how_to -.26	internal .17	none -.37	platform -.39	price -.44	script .21	target -.58
j:를	contact -.52	how_to .22	known_issues -.11	limits -.31	none -.21	platform -.7	policy -.11	price -.32	target .11
j:름	contact .11	handling -.63	how_to -.1	known_issues -.47	limits -.16	platform -.46	script -.4	target -.6
j:릇	handling -.1	internal -.19	limits -.17	policy .19	price -.18
j:리	contact -.28	how_to -.14	known_issues -.49	limits -.1	platform -.44	price -.16	script -.47
j:린	how_to -.53	none -.31	policy .23	price -.33	script -.32
j:릴	handling .21	how_to -.13	platform -.26	policy -.11	price -.27	target -.31
j:림	contact -.58	handling -.43	how_to -.55	internal -.14	known_issues .15	limits -.21	none .24	policy .18	price -.15	script -.16	target -.66
j:립	contact -.17	handling -.22	known_issues -.11	limits -.35	platform -.13	policy -.46	price .13	target -.21
j:릿	handling -.2	internal .16	known_issues -.28	none -.24	policy -.35	price -.24	script -.21
j:링	handling -.18	how_to -.22	internal -.26	limits -.28	none .11	platform -.23	policy -.3	price -.16	target .18
j:마	contact -.11	handling -.25	known_issues -.25	limits -.35	platform .18	policy -.29	price -.21	target -.25
j:막	contact -.23	handling -.29	how_to -.3	limits .12	platform -.16	policy -.44	price -.24	script -.22	target -.26
j:만	contact -1.25	how_to -.26	internal -.78	known_issues -.37	limits .1	none -.62	platform .52	price -.4	target .27
j:말	contact -.2	handling -.37	how_to -.46	internal -.51	known_issues -.41	platform .25	script -.31
j:망	handling -.21	how_to .15	internal -.11	limits -.22	platform -.17	policy -.24	script -.15	target .2
j:매	contact -.35	handling -.58	how_to .15	internal -.6	none .28	platform -.49	policy -.4	price .13	script -.39	target -.36
j:멧	handling -.11	how_to .14	internal -.13	known_issues -.13	limits -.2	none .14	policy -.29	price -.16	target -.19
j:며	contact -.49	handling -.43	how_to -.22	internal -.17	known_issues -.63	none -.25	platform -.6	script .32
j:면	contact -.29	handling .19	how_to .21	internal -.34	known_issues .21	limits -.4	none -.65	platform -.65	policy .41	target -.69
j:멸	handling -.15	how_to -.16	internal -.11	limits -.2	none -.29	platform -.11	policy .27	price -.13	target -.15
j:명	contact -.25	handling .15	internal -.24	known_issues -.35	platform -.26	policy .13	price -.39	script -.33	target -.38
j:모	contact -.24	handling -.46	how_to .19	internal -.4	known_issues -.39	limits -.36	platform -.41	policy -.62	price -.47	script -.34	target .27
j:목	contact -.3	handling -.34	how_to -.35	internal -.45	known_issues -.3	none .24	platform -.36	policy -.45	script -.21
j:몰	contact -.14	handling -.17	how_to -.27	internal -.17	known_issues -.19	limits -.29	none .14	platform .16	policy -.26	price -.17	script -.15	target .1
j:못	handling .18	how_to -.38	known_issues .12	limits -.45	platform -.12	policy -.42	price -.33	script -.27	target -.38
j:무	contact -.2	handling -.35	known_issues -.35	limits .12	platform -.28	price -.32	script -.3	target -.42
j:문	contact -.5	handling -.57	known_issues -.11	none .1	platform -.5	policy -.26	price -.36	script .18
j:물	contact -.26	handling -.34	how_to .13	known_issues -.17	platform -.4	price -.21	script -.33	target -.46
j:미	contact -.21	handling .15	how_to -.46	known_issues -.16	limits -.25	platform -.45	policy .13	price -.28	target -.13
j:민	handling -.18	how_to -.29	internal -.34	limits .1	platform -.23
j:밀	contact -.11	handling -.2	internal -.18	limits -.18	none .26	platform -.11	policy -.12	target -.16
j:밍	how_to -.24	known_issues -.14	platform -.14	script -.18
j:바	internal .14	limits -.24	policy -.16	price -.1
j:박	internal .12	known_issues .16	limits -.17	policy -.19	price -.18
j:반	how_to -.48	internal .12	known_issues -.35	limits -.42	none -.34	platform -.65	policy -.11	price .15	script -.45	target .26
j:발	contact -.2	handling -.41	known_issues -.38	limits .12	platform -.25	policy -.22	price -.33	script -.19
j:밤	how_to -.13	internal -.13	policy -.16	price -.13	target -.14
j:방	contact -.19	known_issues -.5	platform -.46	policy -.42	price -.37
j:배	contact -.25	handling -.4	how_to -.12	internal -.13	known_issues -.35	platform -.47	script -.17	target -.48
j:백	how_to -.21	limits -.26	target -.15
j:버	contact -.18	handling -.3	internal .18	known_issues -.28	limits -.44	platform -.26	policy -.47	price -.24	script -.18	target .13
j:번	contact -.3	handling -.19	known_issues -.67	limits .22	none -.14	platform -.54	price -.16	script -.14
j:범	handling -.13	how_to -.26	known_issues -.17	limits -.25	platform -.18	policy -.15	price -.17	target .25
j:법	contact -.25	handling -.37	how_to -.36	internal .23	known_issues -.37	limits -.11	platform -.33	price -.32	script -.14	target -.35
j:벨	how_to -.23	internal -.24	none -.25	platform -.31	price -.24
j:벽	handling -.25	how_to -.23	known_issues -.26	limits .2	none -.3	price -.19	target -.31
j:별	how_to -.47	internal -.33	known_issues -.36	limits .14	none -.12	platform -.44	price .1	script -.24	target -.52
j:병	internal -.13	limits -.19	none .21	policy -.17	target -.14
j:보	contact -.31	handling .13	known_issues -.35	platform -.4	policy -.16	price -.26	target -.59
j:복	contact -.12	handling -.33	how_to -.23	internal -.35	none .22	platform -.25	price -.17	script -.13	target -.37
j:본	contact -.26	handling -.32	internal -.15	known_issues -.36	limits -.15	platform -.41	policy -.49	target .26
j:볼	how_to -.11	none .12	policy -.25	target -.15
j:봄	contact -.12	handling -.17	how_to -.14	internal -.22	known_issues -.17	limits -.23	platform -.18	policy .18	price -.14	script -.13	target -.2
j:부	handling -.64	internal .26	limits -.15	none -.11	platform -.89	policy -.23	price -.61	script .11	target .15
j:분	contact -.29	handling -.48	how_to -.21	internal .21	known_issues -.57	limits .13	platform -.56	price -.39	script -.32	target -.33
j:불	contact -.14	handling .25	how_to -.14	internal -.35	known_issues -.34	limits -.28	none -.32	platform -.24	price .21	script -.36	target -.25
j:뷰	contact -.11	handling -.15	how_to -.18	known_issues -.15	limits -.2	none .23	policy -.21	price -.12	target -.15
j:브	contact -.2	handling -.18	how_to -.15	internal .1	known_issues -.21	limits -.28	none .21	platform -.15	policy -.36	script -.12	target -.28
j:비	contact -.46	handling -.49	how_to -.66	internal .26	known_issues -.37	none -.25
j:빛	handling -.26	how_to -.31	internal -.27	limits -.27	platform -.11	policy -.31	target .14
j:사	contact -.3	how_to -.22	internal .41	limits -.16	none -.19	platform -.14	policy -.25	price -.16	script -.26	target -.37
j:산	contact -.43	handling -.31	how_to .12	internal .25	known_issues -.5	limits -.12	platform -.61	policy -.23	script -.23
j:상	contact -.93	handling -.18	how_to -.16	internal .3	none -.36	policy -.22	price -.21	script -.16	target .2
j:색	handling .16	how_to -.12	limits -.16	none -.18	policy -.18	script -.12	target -.12
j:생	contact -.4	handling -.15	how_to -.25	known_issues -.52	limits -.21	platform -.49	policy .11	script -.38	target .25
j:서	contact -.96	how_to .25	internal .27	known_issues .35	limits -.13	none -.31	platform -.23	policy -.33	price -.23	script -.17	target -.27
j:석	contact -.36	handling -.21	how_to -.33	limits -.13	platform -.48	policy -.12	price .13	script -.27
j:선	contact .32	handling .25	how_to -.63	internal -.48	limits -.35	none -.39	platform -.77	policy -.4	price .31	script -.43
j:설	contact -.23	handling -.45	how_to -.36	internal .1	known_issues -.45	limits .22	none -.17	platform -.31	policy -.24	script -.11
j:섯	handling -.17	internal -.2	known_issues -.11	limits -.27	none -.28	policy .21	price .16	target -.12
j:성	contact -.37	handling -.45	how_to .17	internal .17	known_issues -.21	none -.21	platform .1	price -.4	script -.35	target -.57
j:세	contact -.22	handling -.31	known_issues -.34	limits -.47	none .26	platform -.25	script -.27	target -.38
j:셀	contact .17	handling -.19	known_issues -.13	limits -.19	policy -.17	price -.14	target -.11
j:션	how_to -.33	known_issues -.26	none .16	platform -.18	policy -.42	script -.1
j:소	contact -.6	handling -.19	internal -.23	known_issues -.41	platform -.5	price -.16	script -.12	target .17
j:속	contact -.28	how_to -.34	internal -.18	known_issues -.19	limits .11	none -.2	platform -.4	policy .33	target -.38
j:손	contact -.1	how_to .12	known_issues -.24	none -.31	platform -.19	policy -.38	price -.24	script -.23
j:송	handling .12	internal -.16	known_issues -.43	limits -.85	platform -.61	script -.46
j:쇼	how_to -.16	internal -.16	limits -.21	policy .18	target -.18
j:수	contact -.22	how_to -.47	known_issues -.14	limits .12	none -.18	platform -.27	policy .16	price -.36	script -.12
j:순	how_to -.17	internal -.38	known_issues -.21	limits .15	none .16	platform -.3	policy -.35	price -.29	script .12	target -.36
j:술	contact -.19	handling .14	how_to .14	internal -.18	known_issues -.19	limits -.2	none -.16	policy -.32	price .14	script -.14
j:슈	handling -.2	known_issues .11	limits -.23	none .11	policy -.26
j:스	contact -.14	handling -.29	known_issues .12	limits -.22	none .15	policy -.24	price -.36	script -.23	target -.11
j:승	internal -.25	known_issues .14	limits -.33	none .12	platform -.11	policy -.31	price -.16	script -.16	target -.29
j:시	contact -.68	how_to -.39	internal -.26	known_issues .17	limits -.15	none -.13	platform -.34	policy .17	script -.11
j:식	contact -.28	handling -.54	how_to .14	none .14	platform -.53	policy -.4	price .11	script -.36	target -.27
j:신	contact -.56	how_to -.15	internal -.38	known_issues -.45	none -.21	policy .11	price -.26	target .22
j:실	contact .35	handling -.43	how_to .12	known_issues -.21	none -.2	policy -.21	price -.46
j:심	contact -.23	handling -.24	internal -.28	platform -.37	price -.24	script -.33	target -.46
j:십	handling -.15	how_to -.18	limits -.27	platform -.16	policy -.22	price -.23	target .11
j:씀	policy -.16
j:씩	contact -.25	handling -.38	how_to -.42	known_issues -.32	none -.37	platform -.27	script -.2
j:아	contact .15	how_to -.15	internal -.5	limits -.25	none -.1	policy -.23	price .23	script -.13	target -.27
j:안	contact .12	how_to -.14	known_issues -.54	limits -.42	platform -.6	script -.16
j:알	contact -.11	handling -.15	how_to -.13	internal -.16	limits -.32	none .28	policy -.26	target -.19
j:앞	handling -.12	how_to -.23	limits -.13	policy .11
j:애	handling .18	internal -.1	known_issues -.11	limits -.16	none -.24
j:액	contact -.33	how_to -.21	known_issues -.42	limits .1	none -.34	platform -.42	policy .28	target -.22
j:앱	contact -.18	handling -.28	how_to .2	known_issues -.25	limits -.34	none -.33	platform .18	policy -.27	price -.23	script -.22
j:야	contact -.57	handling -.24	how_to -.28	known_issues .15	limits .25	none -.28	platform -.41	policy .17	price -.82	script -.38	target -.38
j:약	handling -.26	how_to .13	internal .1	known_issues -.8	limits -.2	none .15	platform -.78	policy -.25	price -.26
j:양	internal -.15	known_issues -.16	limits .18	none -.18	policy -.15	target -.16
j:어	contact -.59	how_to .18	known_issues .14	none -.13	platform -.31	policy -.32	price -.27	target -.3
j:엄	how_to -.19	limits -.13	none .15	platform .11	policy -.16	price -.16	script -.17
j:업	contact .24	handling -.1	internal -.23	known_issues -.58	limits -.15	none .15	platform -.53	price -.43	script -.47
j:에	contact -1.09	handling -.22	how_to .33	internal .1	none -.16	platform -.38	price -.38	target -.15
j:엔	contact -.34	how_to -.15	internal .12	known_issues .11	limits -.37	none -.16	platform -.2	policy -.18	target -.26
j:여	contact -.38	how_to -.16	internal -.2	known_issues -.46	platform -.42	policy .2	price -.4	script -.1	target .12
j:역	contact -.27	handling -.12	internal -.38	limits -.61	none .31	platform -.47	policy -.21	price -.23	script -.34	target .23
j:연	handling -.16	internal .12	limits -.11	none -.15	platform -.33	price -.31	script -.22	target -.46
j:열	contact -.11	handling -.21	how_to .14	internal .14	known_issues .17	none -.26	platform -.21	policy -.39	price -.16	script -.11	target -.32
j:영	contact .28	handling -.49	how_to -.15	internal -.29	known_issues .12	limits -.37	none -.33	platform -.69	price -.11	script .13	target .17
j:예	handling .15	how_to -.21	known_issues .1	none -.25	policy -.2	price .12
j:오	how_to -.42	known_issues -.35	limits -.56	none .3	platform -.37	price -.31	script -.43	target -.47
j:온	contact -.21	how_to -.16	internal -.19	known_issues -.32	limits -.14	platform .14	policy .12	price -.31	script -.25
j:올	handling -.23	how_to .14	internal -.26	known_issues -.19	script -.15
j:옴	contact -.13	known_issues .18	limits -.43	none -.13	platform -.31	policy -.12	price -.26	script -.24	target -.29
j:와	contact -.37	handling -.28	how_to .2	internal -.53	known_issues -.63	limits .23	none -.12	platform -.55	policy -.2	script -.29
j:완	handling -.16	internal .32	limits -.16	none -.35	policy -.21	script -.16
j:외	contact -.27	handling -.56	how_to -.52	internal -.31	limits .12	none -.15	platform .14	price -.32	script -.34
j:요	contact -.68	handling -.42	how_to -.21	internal -.16	limits -.1	none .35	platform -.4
j:욜	internal -.21	known_issues -.11	limits -.27	none .35	policy -.39	target -.14
j:용	contact -.71	handling -.17	how_to -.12	internal -.42	known_issues -.95	limits -.14	none .24	platform -.17	script -.18
j:우	contact -.2	how_to -.37	internal -.1	known_issues -.26	limits -.2	policy -.56	price .19	target .12
j:운	how_to -.28	internal -.33	known_issues .22	platform -.19	policy -.42	price -.2	target -.32
j:울	contact -.18	handling -.28	known_issues -.32	none -.45	platform -.29	policy -.15	price -.31	script -.13	target .33
j:웃	how_to .1	internal .16	known_issues -.16	limits -.27	platform -.18	policy -.43	target -.22
j:워	handling -.19	how_to -.15	internal .13	known_issues -.15	limits -.28	script -.1	target -.2
j:원	handling -.46	how_to -.19	internal .37	known_issues -.44	none -.37	platform -.21	policy -.31	price -.13	script -.27	target .46
j:월	contact -.42	known_issues -.55	limits -.56	platform -.52	price .36	script -.11
j:위	contact -.43	handling -.37	how_to .15	internal .42	known_issues -.56	none -.37	platform -.4	policy -.12	price -.61	script -.3	target -.48
j:유	contact -.25	handling .14	how_to -.3	none -.16	platform -.46	price -.48	script .11	target -.29
j:육	handling -.19	how_to -.21	known_issues -.1	limits .17	none -.15	platform -.13	policy -.3	price -.21
j:윤	handling -.37	how_to -.22	internal .15	known_issues -.2	limits -.3	none .14	platform -.21	policy -.29	price -.23	script -.14	target -.22
j:율	contact -.27	handling -.16	how_to -.36	internal .55	known_issues -.29	none -.54	platform -.36	policy -.23	price -.22	target -.51
j:은	contact -.28	how_to -.41	internal -.3	known_issues .16	limits .39	none -.45	policy .32	price -.31	target -.31
j:을	contact -.86	handling .17	limits -.29	none -.41	platform -.1	price -.36	script -.11
j:음	contact -1	handling -.49	how_to -.14	internal .13	known_issues .16	none -.38	price .29	script -.65	target -.31
j:응	handling -.28	how_to -.21	known_issues -.18	limits -.18	platform -.18	policy -.22	price -.13	script -.1	target .15
j:의	contact -.21	handling -.38	how_to -.26	internal .18	known_issues -.98	platform -1	policy -.37	price .15	script -.13
j:이	contact -.52	handling -.3	internal .46	known_issues .31	limits -.26	none -.44	platform -.48	policy -.18	price -.29
j:인	contact -.35	handling .13	how_to -.32	known_issues -.31	limits -.13	none -.15	platform -.2	target .15
j:일	handling -.45	internal -.44	known_issues -.41	limits -.24	none .15	platform -.57
j:임	contact -.63	handling -.8	how_to -.17	internal -.24	known_issues .23	limits -.16	platform -.69	policy .15	price -.7	script -.5
j:입	contact -.36	handling -.19	how_to -.13	internal .14	known_issues -.22	limits .17	none -.23	platform -.26	policy -.39	price -.11	script -.46	target .27
j:자	contact -.75	handling -.18	how_to -.28	known_issues -.16	limits -.26	none -.27	platform -.76	policy .12	target .34
j:작	contact -.28	handling -.18	limits -.24	platform -.49	policy -.25	price .21	script -.11
j:장	known_issues -.22	limits -.21	policy .11	price -.52	target -.24
j:재	contact .15	handling -.32	how_to -.25	internal .2	known_issues -.3	none -.16	platform -.31	policy -.1	price -.35	script .15
j:쟁	internal .29	limits -.21	none -.33	policy -.28	price -.19	target -.15
j:저	contact -.19	how_to -.17	internal .17	limits -.13	none -.14	policy -.18	price -.32
j:적	internal .12	none -.21	platform -.33	policy -.52	script -.25
j:전	contact -.11	handling -.43	known_issues .23	limits -.13	none -.13	policy -.1	script -.26	target -.26
j:절	handling .14	internal -.28	known_issues -.28	none -.15	platform -.16	price -.17	target -.28
j:점	handling -.45	how_to -.11	internal .2	known_issues -.31	none -.22	platform .22	price -.31	script -.23	target .11
j:접	contact -.17	handling .13	how_to .2	internal -.18	platform -.29	policy -.53	price -.31
j:정	contact -.14	how_to -.58	internal .22	platform -.24	policy -.23	price -.55	script -.19
j:제	internal -.38	limits -.31	none .13	platform -.99	script -.21
j:젯	how_to -.15	internal -.18	known_issues -.13	limits -.18	none .26	platform -.11	policy -.15	price -.15	target -.14
j:져	handling -.26	known_issues .28	limits -.34	none -.31	platform -.15	policy -.33	price -.11	target -.26
j:조	contact -.15	handling -.23	how_to -.2	internal .49	known_issues -.15	limits -.42	none -.26	platform -.15	policy -.21	price -.31	script -.16	target -.32
j:족	contact -.26	handling .2	none -.27	platform -.39	policy -.55	price -.22	script -.31	target .19
j:존	contact -.31	handling -.17	known_issues -.46	none -.24	platform -.48	script .15
j:종	contact -.13	handling -.3	how_to -.28	internal -.1	known_issues -.19	none -.26	platform -.18	price -.28	script -.17	target .17
j:좌	handling -.13	how_to .3	internal .16	known_issues -.13	limits -.37	none -.27	platform -.11	policy -.23	price -.16	script -.11	target -.11
j:죠	contact -.18	handling -.27	how_to -.29	internal -.4	known_issues -.22	limits -.39	none .47	platform -.26	policy -.33	price -.24	script -.13	target -.34
j:주	contact -.39	handling -.44	how_to -.19	internal .16	limits -.13	none -.28	platform -.62	price -.25	target .31
j:죽	contact -.12	handling -.21	internal -.24	known_issues -.13	limits .3	none -.26	platform -.26	policy -.32	price -.23	target -.26
j:준	contact -.28	handling -.49	how_to -.51	known_issues -.38	limits -.22	none -.14	platform -.25	policy -.1	price -.12	script .37	target -.15
j:줌	contact -.2	handling -.37	how_to .11	known_issues -.42	none -.44	platform -.28	script -.21
j:중	internal .24	known_issues -.27	limits -.38	platform -.18	policy -.39	target -.23
j:즈	contact -.19	handling -.3	known_issues .14	none .18	platform -.33	policy -.26	price -.4	script -.18	target -.12
j:즌	contact -.22	handling -.19	internal -.47	known_issues -.28	none .27	platform -.2	policy .14	price -.37	target -.35
j:증	contact -.44	how_to .28	internal -.33	limits -.49	policy -.2	price -.62	script -.5
j:지	contact -.35	handling .1	known_issues -.23	limits .12	none -.34	platform -.74	price -.24	target -.22
j:직	contact -.32	handling -.12	how_to -.44	internal .32	known_issues .11	limits -.37	none .13	platform -.44	policy -.51	price -.48	script -.37	target -.15
j:진	contact -.24	internal .15	known_issues -.57	limits -.28	platform -.81	price -.47	script -.2
j:질	how_to -.13	internal .33	known_issues -.15	limits -.39	platform -.21	policy -.44	price -.16	script -.2	target -.37
j:짐	contact -.39	handling -.44	known_issues .24	limits -.15	platform -.48	price -.53	script -.38	target -.52
j:집	handling -.3	internal -.56	known_issues -.5	limits -.62	none .12	platform .11	policy -.15	price -.55	script -.32	target .13
j:징	contact -.25	handling -.13	how_to -.24	internal .28	known_issues -.13	limits -.2	none -.28	platform -.11	policy -.19	price -.11	script -.1
j:짜	contact -.23	how_to -.26	known_issues -.39	platform -.27	policy -.12	price .11	script -.37	target -.45
j:째	contact -.45	handling -.65	how_to -.69	internal -.49	none .22	platform -.66	policy -.42	price .23	target -.19
j:쪽	contact -.29	handling -.21	how_to .44	internal -.12	known_issues .11	limits -.57	none -.27	platform -.4	policy -.59	price -.36	script -.33	target -.52
j:쯤	contact -.2	handling -.34	how_to -.37	known_issues .31	limits -.55	none -.38	platform -.34	price -.13	script -.2	target -.39
j:찍	handling .14	how_to -.14	internal -.28	known_issues -.21	limits .11	none .12	policy -.23	price -.18	script -.15	target -.23
j:차	contact -.46	handling -.2	limits .24	none -.15	platform -.74	policy -.14	price -.14
j:착	handling -.22	internal -.27	platform -.16	price -.29	script -.12
j:찬	contact -.11	handling -.22	how_to -.19	internal -.25	known_issues -.16	limits -.3	none .32	platform -.2	policy -.29	price -.2	target -.18
j:찰	internal .15	known_issues -.22	limits -.42	none -.21	platform -.11	policy .12	price -.23	script -.14	target -.25
j:창	contact -.12	handling -.2	how_to .11	known_issues -.15	limits -.29	none -.18	platform -.12	policy .17	price -.2	target -.19
j:채	internal .2	limits -.2	none -.14	policy -.2	target -.13
j:책	contact -.15	how_to -.28	internal -.35	known_issues -.26	none .16	platform -.22	price -.26	script -.19	target -.37
j:처	contact -.17	handling -.14	how_to .21	known_issues -.37	limits -.41	platform -.3	policy -.29	price -.3	script -.19	target -.4
j:천	contact -.21	handling -.28	how_to -.11	none -.36	platform .15	price -.3	script -.14
j:첨	contact -.22	how_to -.29	internal -.2	known_issues -.2	platform -.24	price -.28	script -.14	target -.28
j:청	contact -.13	handling -.2	how_to .1	known_issues -.19	limits -.17	none -.13	price -.12	script -.6
j:체	handling -.24	limits -.11	platform -.64	price -.35	script -.6
j:쳐	how_to -.22	internal -.22	limits .23	none .16	platform -.14	policy -.3	price -.18	target -.23
j:초	handling -.41	how_to .18	known_issues -.15	limits -.32	platform -.31	policy -.42	script -.25	target .14
j:추	handling .13	internal -.13	limits -.12	policy -.16	price .18
j:축	handling -.11	how_to -.21	limits -.24	none .18	platform -.15	policy -.3	price -.15	target .11
j:춘	handling -.23	how_to -.13	internal .25	limits -.25	none -.34	policy -.21	price -.2	script .16	target -.17
j:출	contact -.38	handling -.13	how_to -.21	internal .34	known_issues -.11	none -.34	platform -.52	policy -.25	price -.46	script .11	target .17
j:춤	handling .11	how_to -.22	limits -.28	none -.29	price -.11	target -.1
j:춰	handling -.18	how_to -.14	internal -.13	known_issues .15	limits -.13	policy -.16
j:층	handling -.17	how_to -.17	internal .22	known_issues .16	limits -.26	none -.22	policy -.23	script -.1
j:치	contact -.42	handling -.11	how_to -.11	internal .12	platform -.35	price -.1	script -.4	target -.46
j:친	internal -.18	limits -.25	price -.16
j:침	contact -.18	platform -.25	policy -.19	price -.41	target -.53
j:칭	contact -.18	handling -.25	internal -.33	known_issues -.29	limits -.35	none .34	platform -.18	policy -.28	price -.23	target -.23
j:카	handling -.15	how_to .24	internal -.19	known_issues -.14	limits -.25	none -.17	policy -.22	price .11	target -.15
j:캔	how_to -.28	internal .17	limits -.12	policy -.14	price -.21	target -.1
j:커	contact -.22	how_to -.3	known_issues -.33	limits -.41	none .11	platform -.27	script -.19	target -.35
j:켓	contact -.22	handling -.24	internal -.41	known_issues -.36	none .34	platform -.34	policy -.15	price -.21	script -.21	target -.38
j:콘	handling -.13	how_to .25	internal -.12	known_issues -.15	limits -.19	none -.18	policy -.13	target -.14
j:퀴	how_to .11	internal -.17	limits -.13	none .18	policy -.22	price -.11	target -.13
j:크	contact .24	how_to .2	known_issues -.46	limits -.16	policy -.11	price -.42	script -.32	target -.63
j:큼	contact -.1	how_to -.31	internal -.37	known_issues -.27	limits -.37	none -.27	platform -.17	policy .18	price .22	script -.2	target -.27
j:키	contact -.23	handling -.16	how_to -.38	known_issues -.23	limits -.43	none .16	platform -.35	policy -.42	price .26	script -.2	target -.39
j:킨	handling .11	internal -.16	known_issues -.14	platform -.15	price -.15	script -.1	target -.26
j:킬	internal -.15	known_issues .13	limits -.12	none -.1	policy .12	price -.14
j:킹	internal .18	limits -.13	price -.2
j:타	contact -.21	how_to -.11	internal -.16	known_issues -.34	limits -.55	none .23	platform .15	policy -.58	target -.51
j:탁	contact -.16	how_to -.33	internal -.29	known_issues -.27	platform -.27	script .14	target -.36
j:탈	contact -.16	handling -.33	how_to -.1	known_issues -.33	limits .11	none -.13	platform -.21	policy -.52	script -.15	target .12
j:태	handling -.11	known_issues -.11	limits -.18	none .15	policy -.18	target -.21
j:택	contact -.17	handling -.35	how_to .14	internal .11	known_issues -.37	none -.13	platform -.37	price -.29	script -.19
j:터	contact .19	handling .16	how_to -.15	internal -.19	known_issues -.22	limits -.32	none -.25	policy .1	price -.18	script -.42	target .11
j:털	contact -.18	how_to .17	internal -.15	none .12	target -.15
j:테	contact -.21	known_issues -.42	limits -.35	none -.25	platform -.21	price -.23	target .17
j:텐	handling -.2	how_to -.25	internal .12	known_issues -.12	none -.15	policy -.24	price -.13	script .16	target -.22
j:텔	how_to -.26	known_issues -.13	limits -.23	none -.21	policy -.28	price .21	target -.21
j:템	handling -.28	how_to -.27	internal .29	known_issues -.25	limits .15	none -.19	platform -.18	policy -.35	price -.17	script -.19	target -.19
j:토	contact -.11	handling -.35	how_to -.27	limits -.33	platform -.28	policy -.29	script .23	target -.29
j:톡	contact -.27	how_to -.15	internal -.44	limits -.5	platform .22	script -.33
j:톱	internal -.12	none .26	platform -.18	policy -.18
j:통	contact -.28	handling .15	internal .24	none -.4	platform -.28	policy -.41	price -.36	script -.13	target .17
j:투	internal -.15	limits .21	policy -.17	price -.23
j:트	handling -.31	known_issues -.15	limits -.17	price -.21	script -.65	target -.12
j:튼	contact -.23	handling -.18	limits -.39	none .18	platform -.2	policy -.54	price -.2	script -.22	target -.34
j:틀	contact -.2	handling -.34	internal -.25	known_issues -.36	limits -.53	platform -.32	policy .3	price -.34	script -.26	target -.4
j:티	contact -.13	handling -.17	how_to -.21	internal -.29	known_issues -.22	limits -.36	none .17	platform -.13	price -.22
j:팀	contact .52	handling .16	how_to -.69	known_issues -.45	limits -.89	platform -.67	policy -.9	price -.57	script -.45	target -.78
j:팅	how_to -.19	known_issues -.2	none .2	platform -.2	price -.12	target -.26
j:파	contact -.13	handling -.24	how_to -.37	internal -.38	known_issues -.27	limits -.46	platform -.26	policy .17	price -.37	script -.16	target .24
j:팎	handling -.12	how_to -.16	internal -.21	limits .16	none -.2	policy -.22	price .12	target -.13
j:판	contact -.16	handling .22	how_to .17	internal -.23	known_issues -.34	limits -.41	none -.3	platform -.34	price -.33	script -.23
j:패	handling -.1	internal -.26	known_issues .12	limits -.23	none -.24	platform -.1	policy .17	price -.14	target -.24
j:편	contact -.21	how_to -.26	internal -.39	known_issues -.32	limits -.55	none .26	platform -.31	policy .17	script -.29
j:포	contact -.32	handling .15	internal -.46	known_issues -.31	limits -.56	none .38	policy -.62	price -.47	script -.21
j:폰	contact -.32	handling .19	internal -.29	known_issues -.23	none -.18	platform .18	policy -.25	price .12	script -.42	target -.37
j:폼	contact .12	handling -.23	how_to -.32	internal -.35	known_issues -.33	none .21	policy -.44	price -.34	target -.33
j:표	contact -.54	handling -.27	internal .25	known_issues -.12	limits -.36	none -.11	policy .14	price -.56	script -.3	target -.22
j:품	handling -.24	internal -.12	known_issues -.12	limits .19	none -.17	platform -.62	price -.17	script -.11
j:프	how_to -.27	limits -.56	none .14	platform -.25	policy -.11	script -.26	target -.48
j:픈	contact -.17	handling -.31	how_to -.35	internal .12	known_issues -.31	limits -.25	none .23	policy -.45	price -.45	script -.23	target -.42
j:플	contact -.12	handling -.22	how_to -.33	internal -.31	known_issues -.23	limits -.29	none -.35	platform .39	policy -.3	price -.19	script -.15	target -.28
j:피	handling -.19	platform -.11	policy -.32	script -.16	target -.16
j:픽	internal .24	limits -.15	none -.18	policy -.15	price -.17
j:필	handling -.14	how_to .12	internal -.19	known_issues .1	limits -.12	none .13	policy -.14	target -.13
j:핑	handling -.2	how_to -.19	internal .14	known_issues -.2	limits -.25	none .12	platform -.17	policy -.26	price -.1	script -.22	target -.21
j:하	contact -.22	handling -.39	how_to -.4	internal -.32	known_issues .18	none -.36	policy -.53	price -.18	script -.26	target .37
j:학	contact -.1	handling -.17	how_to -.22	internal -.27	known_issues -.12	limits -.3	none .38	platform -.14	policy -.36
j:한	contact -.5	handling -.2	how_to -.54	internal -.3	known_issues -.3	limits -.23	platform -1.09	policy .32	price -.39	target .26
j:할	contact -.27	known_issues -.71	limits -.29	none -.1	platform -.44	script -.16	target -.13
j:함	contact -.54	known_issues -.72	limits -.16	platform -.58	price -.3	target .12
j:합	contact -.22	handling -.38	how_to -.44	known_issues -.28	limits -.46	platform -.32	price .12	target -.31
j:항	contact -.3	handling -.46	internal .19	known_issues -.46	platform -.34	policy -.25	price -.33	target -.55
j:해	how_to -.21	internal -.1	limits -.75	platform -.53	policy -.31	price -.53	script .26	target -.31
j:행	contact -.43	handling -.28	how_to -.35	known_issues -.11	limits -.32	none .21	platform -.59	policy .16	price -.43	script -.22
j:향	contact -.15	handling .14	how_to -.25	known_issues -.29	limits -.33	platform -.25	policy .13	price -.46	target -.43
j:험	handling -.55	known_issues -.38	none -.1	platform -.46	policy -.68
j:혀	handling -.13	how_to -.26	known_issues .16	limits .15	none -.37	platform -.25	price -.14	target -.25
j:현	contact .25	handling .16	how_to -.32	internal .14	known_issues -.26	limits -.23	none -.39	platform -.2	policy -.35	price -.21	script -.25	target -.33
j:혈	how_to .1	internal -.12	limits -.15	none -.1	price -.17
j:형	contact -.31	handling -.29	how_to -.33	internal -.55	known_issues .19	limits -.14	none -.11	policy -.49	script -.15
j:호	how_to .34	known_issues -.61	limits -.62	platform -.44	policy -.11	price -.41	script -.13	target -.38
j:홈	how_to -.19	internal -.13	known_issues -.1	limits -.19	none .22	platform -.1	policy -.1	price -.18	target -.16
j:화	contact -.54	how_to .39	internal -.31	known_issues -.16	limits .24	none -.15	policy -.33	price -.25	script -.23	target -.61
j:환	contact -.23	known_issues -.45	limits -.3	platform -.43	price -.35	target .16
j:회	contact -.31	handling -.27	how_to .34	internal .3	known_issues -.65	limits -.32	none -.39	platform -.58	policy .15	price -.2	script -.21	target -.76
j:획	contact .31	how_to -.38	internal -.19	known_issues -.26	limits -.46	platform -.34	price -.41	script -.25	target -.35
j:효	handling -.19	how_to -.19	internal -.13	known_issues -.22	none -.15	policy .2	price -.24	target -.16
j:후	contact -.4	handling -.22	internal -.43	known_issues .14	none -.19	platform .33	policy -.32	price -.26	script -.11	target .22
j:휴	contact -.28	how_to -.38	internal -.19	known_issues -.29	none .13	script .12	target -.52
j:흘	how_to -.23	internal -.16	known_issues -.12	limits -.24	none -.21	policy .3	script -.24
j:희	handling .17	how_to -.33	internal -.37	known_issues -.2	limits -.31	none .34	price -.11	script -.19	target -.25
j:히	contact .11	handling .13	known_issues -.49	limits -.12	platform -.42	policy -.3	price -.4	target -.56
j:힌	how_to -.28	internal -.29	known_issues -.24	platform -.11	policy .16	price -.14	script -.12	target -.21
j:힐	handling -.24	how_to -.31	internal -.31	known_issues .21	limits -.45	none .13	platform -.18	policy -.4	price -.25	script -.27
j:힘	contact -.21	handling -.43	internal -.12	none -.39	platform -.24	policy .15	price -.36	script -.17	target -.32
l:0	contact -.35	handling -.3	how_to -.17	internal -.59	known_issues -.4	limits -.41	none -.2	policy .52	price -.43	script -.2	target .11
l:ai	how_to -.14	internal .1	none .12	policy -.17	target -.15
l:bo	handling -.13	how_to -.11	internal -.35	limits -.27	none -.26	platform -.12	policy -.36	price -.12	script -.14	target .34
l:ca	handling -.15	how_to -.17	internal -.22	limits .24	none -.2	policy -.24	price .11	target -.21
l:co	handling -.42	how_to -.26	known_issues -.11	limits -.32	none .25	platform -.18	policy -.47	price .11	target -.42
l:cs	handling -.25	how_to -.17	known_issues .1	none .11	policy -.23
l:cx	handling -.32	known_issues -.2	none -.16	platform -.11	policy .22
l:da	policy .12
l:de	contact .27	handling -.2	how_to -.19	known_issues -.11	limits -.24	none -.25	platform -.14	policy -.31	price -.27	target -.2
l:do	handling -.18	how_to .19	limits -.22	none -.21	policy -.18	target -.14
l:er	how_to -.11	policy -.2
l:fo	handling -.35	how_to .22	internal -.17	limits -.24	none -.25	policy .24	price -.25	script -.21	target -.42
l:fr	contact -.27	handling -.2	how_to -.34	internal -.23	limits -.3	none .11	platform -.19	policy -.26	price .16	target -.32
l:fw	handling -.17	how_to -.16	limits -.11	none .25	policy -.19	target -.12
l:he	handling .26	how_to -.28	known_issues -.37	limits -.22	platform -.19	policy -.34	price -.23	script -.18
l:ho	handling -.18	internal -.2	known_issues -.24	limits .11	none -.36	platform -.23	target -.14
l:if	contact .29	handling -.2	how_to -.2	internal -.27	known_issues -.11	limits -.25	none -.27	platform -.14	policy -.31	price -.26	script .1	target -.19
l:in	contact -.11	handling -.27	how_to -.2	internal .13	limits -.32	none -.3	platform -.14	policy -.43	price -.2	script -.16	target .33
l:ip	internal -.18	none .17	policy -.13
l:is	handling -.16	how_to -.17	internal -.2	limits -.22	none .11	policy -.26	target -.11
l:it	internal -.18	limits -.14	policy -.14	price .15
l:ke	handling -.15
l:kn	handling -.2	how_to -.2	internal -.26	known_issues .15	limits -.24	platform -.15	policy -.28	target -.12
l:la	contact -.21	handling -.31	how_to -.42	internal -.35	known_issues -.21	limits .46	none -.35	platform -.34	policy -.42	price -.33	script -.12	target -.44
l:li	contact .13	how_to -.22	internal -.2	known_issues -.12	limits .12	none -.2	platform -.11	policy .11	target -.12
l:no	contact -.25	handling .16	internal -.21	known_issues -.25	limits .15	none -.14	platform -.32	policy -.57	script -.13	target -.48
l:on	handling -.28	policy -.38	script -.14	target -.32
l:op	handling -.33	known_issues -.2	none -.18	platform -.16	policy .27	price -.11	script -.2
l:ou	handling -.17	how_to -.19	internal -.25	none -.19	platform -.14	price .11	target -.18
l:pl	internal -.11	limits -.23	none -.13	policy -.15	price -.1	target .18
l:pr	how_to -.11	internal -.2	limits -.24	none -.21	policy -.24	script .24	target -.3
l:qu	handling -.27	how_to -.22	internal -.13	known_issues .17	policy -.36	price .13	target -.14
l:re	contact .28	handling -.2	how_to .17	internal -.29	known_issues -.12	limits -.35	none -.36	platform -.22	policy -.39	price .13	target -.32
l:sc	handling -.19	how_to -.19	internal -.21	none -.26	policy -.26	target .17
l:sl	handling -.25	how_to -.19	limits -.32	none -.19	platform -.2	policy -.44	price -.21	script -.22	target .33
l:sm	handling -.22	internal .11	limits -.2	platform -.11	policy -.27	price .1	script -.13	target -.2
l:su	handling .24	how_to -.32	internal -.21	known_issues -.18	limits -.24	platform -.19	price -.19	target -.2
l:ta	how_to -.17	limits -.22	none .18	platform -.1	policy -.3	price -.11	target -.25
l:th	contact .29	handling -.19	how_to -.25	internal -.27	known_issues -.11	limits -.29	none -.27	platform -.18	price -.26	target -.2
l:to	handling -.22	how_to .2	internal -.32	limits -.28	none .17	platform -.13	policy -.24	price -.16	target -.26
l:up	handling .26	how_to -.31	known_issues -.37	limits -.29	platform -.22	policy -.44	script -.2
l:v	handling -.15
l:ve	contact -.11	handling -.17	how_to -.22	internal .35	limits -.29	none -.24	platform -.18	policy -.24	price -.26	target -.22
l:wh	contact -.26	handling -.44	how_to .23	internal -.21	known_issues -.24	platform -.34	policy -.55
l:가격	limits -.13	none -.15	policy -.19	price .23	target -.12
l:가능	how_to -.15	internal -.18	limits .25	none -.17	platform -.16	policy -.23	price -.1	target -.2
l:가입	handling -.13	how_to -.12	internal -.32	known_issues -.19	limits .22	none -.31	platform .27	policy -.28	price -.32
l:가족	known_issues -.14	platform -.11	policy -.34	price -.13	target -.14
l:개시	handling -.11	how_to -.1	internal -.28	limits -.29	none .38	platform -.14	policy -.37	price -.17	target -.26
l:거	handling -.3	how_to -.17	internal -.23	known_issues -.15	limits -.23	none .33	platform -.14	policy -.21	price -.11	target -.2
l:걱정	how_to -.12	internal .23	limits -.22	none -.16	platform -.1	policy -.2	price -.14	target -.16
l:검색	contact -.21	how_to -.21	internal -.22	limits -.26	none .15	price -.15	script -.17	target -.23
l:것	contact -.25	handling -.15	how_to -.51	internal -.54	known_issues -.25	limits .63	none -.56	platform -.46	policy -.53	price -.4	script -.27	target -.51
l:결제	handling .32	how_to -.18	internal -.18	known_issues -.17	limits -.29	platform -.1	policy -.35	price -.24	target -.22
l:경우	handling .31	how_to -.19	internal -.16	known_issues -.17	limits -.29	none -.24	policy -.37	price -.19	script .14	target -.19
l:경쟁	handling -.17	how_to -.22	internal .31	limits -.22	none -.29	platform -.15	policy -.29	price -.15	target -.2
l:경품	contact -.18	how_to -.1	internal -.3	known_issues -.16	limits -.35	none -.31	platform -.18	policy .27	target -.26
l:고객	contact -.17	handling -.28	how_to .24	internal -.43	known_issues -.18	limits -.44	none -.38	platform -.33	policy -.3	price -.29	script .18	target .23
l:곳	contact -.15	handling -.13	internal -.36	limits -.37	none -.52	platform -.26	policy .5	price -.42	target -.37
l:공동	how_to -.15	internal -.24	limits -.15	none -.25	platform -.18	policy -.22	price .33	target -.19
l:공유	handling -.1	how_to -.19	known_issues -.3	none .21	policy -.6	price -.41	target -.38
l:관련	contact -.31	handling -.25	how_to -.29	internal -.14	limits -.38	platform -.27	policy -.51	price -.34	script -.18	target .27
l:구매	internal -.14	known_issues -.1	limits -.22	none -.14	platform .19	policy -.27	target -.12
l:구분	contact -.14	handling -.23	how_to -.36	internal -.4	limits -.38	none .46	platform -.21	policy -.47	price -.19	script -.13	target -.29
l:규칙	handling -.12	how_to -.13	internal -.19	limits -.27	none -.24	platform -.16	policy .3	target -.22
l:그대	handling .28	how_to -.24	internal -.31	known_issues -.11	limits -.36	none -.37	platform -.2	policy .14	price -.36	script -.16	target -.29
l:금리	internal -.15	none .11
l:금지	contact -.12	handling .1	how_to -.15	internal .32	limits -.3	none -.27	platform -.13	policy -.27	price -.23	script -.14	target -.18
l:기간	handling -.1	limits -.15	none .31	policy -.23	price -.14
l:기준	handling -.23	known_issues -.14	limits -.28	none -.3	platform -.16	script -.12
l:기한	handling -.26	how_to -.35	internal -.37	known_issues -.11	limits -.41	none -.28	platform -.19	policy .42	price -.31	target -.37
l:길어	handling -.1	how_to -.12	internal -.2	limits -.22	none -.27	policy .29	price -.24	target -.14
l:나가	handling -.1	how_to -.12	internal -.2	limits -.22	none -.27	policy .29	price -.24	target -.14
l:내부	handling -.12	how_to -.13	internal .33	limits -.24	none -.28	platform -.12	policy -.32	price -.25	target -.25
l:내용	handling -.13	how_to -.47	internal -.32	known_issues -.16	platform -.12	price .25	target -.31
l:노선	contact -.18	handling -.16	how_to -.32	known_issues -.32	limits .32	none -.33	platform -.4	policy -.44	price -.13	target -.39
l:누가	contact -.16	handling -.27	how_to -.32	internal -.37	known_issues -.14	limits -.45	none -.28	platform -.3	policy -.43	price -.23	script -.14	target .44
l:다자	handling -.1	how_to .1	internal -.16	known_issues -.11	limits -.2	none -.22	platform -.11	policy -.19	target .12
l:단계	how_to -.22	internal -.25	limits -.26	none .44	platform -.16	policy -.42	price -.23	target -.29
l:달그	handling -.13	internal -.23	limits -.21	none .26	policy -.23	script -.17
l:담당	handling -.15	how_to -.17	internal .17	known_issues -.15	limits -.21	platform -.17	policy -.15	price -.15	target -.18
l:답변	handling -.14	how_to -.19	internal -.22	known_issues -.1	limits -.22	none -.21	platform -.1	policy .24	price -.1	script -.11	target -.15
l:당초	internal -.23	limits .16	platform -.13	policy -.19	price -.17	target -.1
l:대상	contact -.17	handling -.24	how_to -.37	internal -.52	known_issues -.24	none -.3	policy -.37	price -.31	target .34
l:대외	internal .3	limits -.22	none -.11	policy -.17	price -.26
l:대체	contact -.12	how_to .3	internal -.38	known_issues -.13	none -.38	platform -.18	price -.34	script -.17	target -.33
l:대출	handling -.16	how_to -.1	internal -.17	limits -.26	none -.21	platform -.11	policy .26	price -.13	target -.16
l:대행	policy .13
l:대형	contact -.19	handling .1	how_to -.18	policy -.31	price .11	script -.1	target .12
l:되는	contact -.15	handling -.41	how_to -.38	internal -.41	known_issues -.18	limits .46	none -.4	platform -.27	policy -.46	price -.28	script -.19	target -.31
l:들어	internal -.17	none -.2	policy .19	price -.1
l:렌터	handling -.16	none -.26
l:맡는	handling -.24	how_to -.25	internal -.27	limits .31	none -.29	platform -.17	policy -.28	price -.14	target -.22
l:매입	handling -.19	how_to -.32	internal -.21	limits -.22	none -.27	platform -.13	policy .31	price -.13	target -.19
l:메모	internal .27	limits -.25	none -.17	policy -.26	price -.22	target -.16
l:멘트	internal -.11	script .13
l:명칭	handling -.17	how_to -.27	internal -.29	known_issues -.12	limits -.29	platform -.15	policy .19	price -.16	target -.3
l:모르	handling -.3	how_to -.17	internal -.23	known_issues -.15	limits -.23	none .33	platform -.14	policy -.21	price -.11	target -.2
l:무엇	contact -.1	handling -.21	how_to -.28	internal -.26	limits -.36	policy .21	price -.19	target -.15
l:문구	policy -.11	script .15
l:문의	contact .18	handling .17	how_to -.18	internal -.37	known_issues -.16	limits -.24	none -.35	policy -.23	price -.16	script .18	target -.15
l:민원	contact -.11	handling .16	internal -.15	limits -.17	policy -.18	target -.13
l:바꾸	how_to .25	internal -.15	limits -.21	none -.2	platform -.1	price -.16	target -.18
l:반납	handling -.16	none -.26
l:발송	contact -.12	how_to -.18	internal -.29	known_issues -.14	limits -.25	none -.38	platform -.16	policy .39	price -.32	target -.27
l:발신	contact .21	handling -.3	how_to -.26	internal -.33	known_issues -.11	limits -.25	platform -.2	policy -.27	price -.14	script -.19	target -.25
l:방법	handling -.2	how_to .44	internal -.23	known_issues -.18	limits -.19	none -.31	platform -.11	policy -.42	price -.1	target -.22
l:배경	contact -.26	handling -.24	how_to -.25	internal .33	known_issues -.13	limits -.34	platform -.16	policy -.37	price -.29	target -.33
l:배송	contact -.2	how_to -.19	platform -.1	policy -.15	price .11	script -.13	target .12
l:버그	internal -.14	known_issues .16	none -.11
l:변경	contact -.13	how_to .21	internal -.3	known_issues -.18	none .17	platform -.17	policy -.34	script -.12	target -.37
l:보낸	contact -.18	handling -.14	how_to -.22	internal -.24	limits -.22	none .33	platform -.15	policy -.27	price -.2	target -.28
l:보상	contact .19	handling -.14	how_to -.13	internal -.33	limits -.31	none -.19	platform -.15	policy .26	price -.34	target -.23
l:보완	internal .14	none -.17	policy .13
l:보험	handling -.14	how_to -.25	internal -.31	limits -.27	none -.24	policy -.27	price .32	target -.16
l:본문	handling -.25	how_to .1	limits .13	policy -.2	price -.16	script -.3	target -.15
l:분	handling .26	how_to -.17	internal -.25	limits -.11	none -.21	platform -.1	policy -.26
l:불가	how_to -.13	known_issues -.11	limits .28	none -.19	policy -.19	price -.18	target -.13
l:붙임	contact -.23	handling -.19	how_to -.36	internal -.33	limits -.33	none .41	platform -.23	policy -.37	price -.21	target -.28
l:비고	contact -.12	handling -.2	how_to -.27	internal .36	known_issues -.11	limits -.28	none -.33	platform -.17	policy -.29	script -.1	target -.28
l:비공	contact -.19	how_to -.11	internal .3	limits -.19	none -.29	policy -.25	price -.15	target -.17
l:비서	how_to -.14	internal .1	none .12	policy -.17	target -.15
l:비용	how_to -.19	internal -.27	limits -.32	none -.39	platform .21	policy -.43	price .11	target -.23
l:사업	how_to -.11	internal -.19	limits -.17	none .29	policy -.2	price -.13	target -.18
l:사용	contact -.16	handling .14	how_to -.33	internal -.2	known_issues -.26	none -.34	platform .22	policy .14	price -.23	script -.17	target -.23
l:사유	handling -.28	how_to -.17	internal .34	limits -.26	none -.33	policy -.28	price -.17	target -.17
l:사장	how_to -.12	internal .23	limits -.22	none -.16	platform -.1	policy -.2	price -.14	target -.16
l:상담	handling .11	how_to -.24	internal -.18	limits -.18	none -.3	policy -.3	script .2	target -.14
l:상품	handling -.18	how_to -.27	internal -.26	limits -.25	none .37	platform -.14	policy -.27	price -.22	target -.23
l:상향	internal .11	limits -.16	none .11	policy -.2	target -.21
l:새집	handling -.1	how_to -.2	internal -.31	limits -.31	none -.11	platform -.19	policy -.31	target .26
l:서비	contact -.13	handling -.25	how_to -.32	internal -.36	known_issues -.11	limits -.31	none .48	platform -.25	policy -.44	price -.3	target -.32
l:서재	known_issues -.14	platform -.11	policy -.34	price -.13	target -.14
l:선물	limits -.22	none -.18	policy -.24	price .22	target -.12
l:설	internal .14	none -.17	policy .13
l:성묘	policy .13
l:세	contact -.13	handling -.13	internal -.3	limits .26	none -.15	platform -.17	policy -.31	price -.19	script -.12	target -.21
l:셀	internal -.18	none .17	policy -.13
l:소독	handling -.1	how_to -.2	internal -.31	limits -.31	none -.11	platform -.19	policy -.31	target .26
l:수단	handling -.12	how_to .27	internal -.14	limits -.19	none -.25	policy -.23	target -.23
l:수령	how_to .29	none -.18	policy -.15
l:수수	internal -.15	limits -.1	none -.22	policy -.16	price .26	target -.11
l:수신	contact -.24	handling -.18	how_to -.28	internal -.13	limits -.17	none .28	policy -.25	price -.15	target -.13
l:수하	how_to -.14	internal -.23	limits .17	none -.2	platform -.2	price -.3	target -.27
l:순번	handling -.18	how_to -.23	internal -.24	known_issues -.1	limits -.26	none .32	platform -.16	policy -.3	price -.16	target -.2
l:승급	internal -.27	limits -.21	policy -.23	price .18	target .12
l:시	how_to -.11	limits .21	platform -.12	target -.21
l:시간	handling -.17	how_to -.26	internal -.28	known_issues -.21	limits .19	none -.37	platform .22	price -.32	target -.27
l:시기	handling -.12	how_to -.19	internal -.42	known_issues -.18	limits -.28	none .44	platform -.28	policy -.37	price -.24	script -.11	target -.33
l:시내	how_to -.1	internal -.19	limits -.31	none -.15	policy .21	price -.23	target -.16
l:시니	internal -.23	limits -.2	platform -.18	policy -.23	price .18	target -.14
l:시작	internal -.25	limits -.15	none .3	platform -.17	policy -.2	price -.18	target -.13
l:시점	handling -.13	how_to -.21	internal -.35	limits -.27	none .37	platform -.11	policy -.26	price -.18	target -.24
l:시행	contact -.18	how_to -.29	internal -.26	known_issues -.16	limits -.62	none .28	platform -.41	policy -.42	price -.56	script .19	target -.53
l:신청	handling -.27	internal -.28	known_issues -.12	none -.15	platform -.11	policy .2	price -.21	script -.18	target -.23
l:실리	how_to -.14	internal -.23	limits -.22	none -.12	platform -.26	policy -.21	target .2
l:아직	handling -.3	how_to -.17	internal -.23	known_issues -.15	limits -.23	none .33	platform -.14	policy -.21	price -.11	target -.2
l:안	contact -.34	how_to -.68	internal -.62	known_issues -.35	limits .65	none -.7	platform -.53	policy -.24	price -.53	target -.6
l:안내	handling .14	how_to -.25	internal -.29	limits -.25	none -.12	platform -.14	policy -.26	price -.17	script .1	target .1
l:안전	internal -.23	limits -.2	platform -.18	policy -.23	price .18	target -.14
l:알림	how_to -.12	limits -.2	policy .14	script -.19
l:어디	contact -.13	handling -.32	internal -.33	limits -.43	none -.36	platform -.33	policy -.33	price -.2	script -.17	target .38
l:어떻	how_to .2	known_issues -.12	limits -.11	none -.16	policy -.15
l:언제	how_to -.26	internal -.2	limits -.3	policy .16	price -.24	target -.25
l:얼마	contact -.17	handling -.2	how_to -.23	internal -.44	limits -.33	none -.29	platform -.24	policy -.39	price .4	target -.28
l:업체	contact -.12	handling -.15	how_to -.1	internal .29	limits -.18	none -.25	platform -.13	policy -.19	price -.18	target -.16
l:여관	handling -.13	internal -.23	limits -.21	none .26	policy -.23	script -.17
l:연박	internal -.22	none -.25	policy -.29	target .22
l:연휴	internal .14	none -.17	policy .13
l:예산	handling -.13	how_to -.12	internal .38	limits -.27	none -.21	policy -.19	price -.25	target -.13
l:예상	known_issues .22	none -.21	policy -.2	script .12
l:예약	how_to -.24	known_issues -.16	limits -.15	target -.18
l:예외	handling -.18	how_to -.21	internal -.2	known_issues -.15	limits .22	none -.36	policy .13	price -.19	target -.24
l:오늘	contact -.21	how_to -.21	internal -.24	limits -.27	none .17	price -.15	script -.18	target -.24
l:오류	how_to -.12	known_issues .26	limits -.1	none -.21	policy -.24
l:오픈	contact -.14	how_to -.23	internal -.32	known_issues -.11	limits -.36	none .39	platform -.2	policy -.48	price -.28	target -.3
l:옵션	limits -.22	none -.18	policy -.24	price .22	target -.12
l:완화	handling -.1	how_to .1	internal -.16	known_issues -.11	limits -.2	none -.22	platform -.11	policy -.19	target .12
l:요금	contact -.26	handling -.28	how_to -.26	internal -.44	known_issues -.25	limits -.4	none .44	platform -.24	policy -.62	price -.11	script -.12	target -.44
l:요청	handling .27	how_to -.17	internal -.13	limits -.21	none -.26	policy -.2	target -.14
l:월	handling -.16	internal -.25	known_issues -.19	limits -.34	none -.34	platform -.22	policy .34	price -.33	script -.13	target .17
l:유의	handling -.38	how_to -.35	internal -.39	known_issues .51	limits -.37	none -.51	platform -.32	price -.32	script -.19	target -.28
l:응대	none -.1
l:이름	handling -.16	how_to -.22	internal -.19	limits -.16	none .14	policy -.21	price -.15	script .14	target -.13
l:이용	how_to .21	limits -.32	none -.16	target .3
l:인식	contact -.12	handling -.15	how_to -.1	internal .29	limits -.18	none -.25	platform -.13	policy -.19	price -.18	target -.16
l:일	contact -.1	handling -.24	how_to .37	internal -.33	known_issues -.17	limits -.39	none -.3	platform -.21	policy -.53	price -.21	script -.2
l:일까	none -.14	policy .32	price -.29	target -.22
l:일부	handling -.14	internal -.18	known_issues -.15	limits -.25	none -.25	platform -.13	policy .16	script -.12
l:일시	internal -.29	limits -.32	none .45	platform -.21	policy -.4	price -.33	target -.25
l:일자	how_to -.12	internal -.3	limits -.25	policy -.26	price .16
l:일정	how_to -.11	internal -.22	limits -.18	none .36	platform -.12	policy -.34	price -.15	target -.24
l:입찰	internal -.27	limits -.21	policy -.23	price .18	target .12
l:재원	how_to -.11	internal .33	limits -.17	none -.22	policy -.29	target -.12
l:적용	internal -.23	limits -.27	none .39	platform -.12	policy -.3	price -.31	target -.26
l:전	handling -.13	how_to -.18	internal -.26	limits -.26	none .21	policy -.15	price -.22	script .12	target -.22
l:전달	internal -.15	limits -.2	policy -.28	price .18	target -.1
l:전자	contact -.15	how_to -.15	internal -.23	limits -.19	none .22	policy -.26	price -.22	script .18
l:전화	handling .24	how_to -.19	limits -.22	platform -.13	policy -.29	target -.2
l:점검	how_to -.23	internal -.21	limits -.23	none -.32	policy .28	price -.24	script .13	target -.16
l:접수	contact .25	handling -.12	how_to -.22	internal -.33	known_issues -.13	limits -.29	platform .13	policy -.29	price -.24
l:정정	contact -.1	handling -.18	how_to -.19	internal -.51	limits -.34	platform -.19	price -.17	script -.24	target .28
l:제목	contact -.27	handling -.42	how_to -.58	internal -.51	known_issues -.19	limits -.53	none .44	platform -.31	policy -.53	price -.31	script .16	target -.53
l:제외	handling -.17	how_to -.19	internal -.11	known_issues -.11	none -.3	platform -.18	policy -.24	target .15
l:제한	internal -.12	limits .33	none -.12	policy -.11	price -.12	target -.11
l:조식	handling -.14	how_to .17	internal -.35	none -.33	platform -.29	policy -.34	target .2
l:조정	internal -.11	limits .14	policy -.11	price -.21
l:종료	handling -.22	internal -.36	known_issues -.12	limits -.38	platform -.23	policy .15	price -.32	script -.27	target -.42
l:좌석	limits -.36	none -.11	platform -.24	policy -.34
l:주는	contact .21	handling -.32	how_to -.26	internal -.34	limits .15	none -.39	policy -.18	price -.24	script -.16
l:주문	internal -.16	limits -.17	none -.27	price -.12	target .11
l:중복	handling -.3	how_to -.19	internal -.24	none -.28	platform -.26	policy .26	price -.24	target -.28
l:지금	handling -.2	how_to -.32	internal -.26	limits -.34	none .4	platform -.23	policy -.27	price -.1	target -.29
l:지역	how_to -.29	internal -.23	limits -.34	none .36	platform -.14	policy -.29	target -.33
l:지원	how_to -.23	internal -.15	limits -.26	none -.2	policy -.23	price .32
l:지정	contact -.19	handling .1	how_to -.18	policy -.31	price .11	script -.1	target .12
l:쪽	contact .21	handling -.35	how_to -.32	internal -.39	limits .28	none -.45	policy -.27	price -.31	script -.18
l:차	contact -.12	handling -.21	how_to -.31	internal -.44	known_issues -.17	limits -.43	none .17	platform .11	policy -.54	price -.36
l:참고	how_to -.11	internal .26	limits -.15	none -.25	policy -.23	price -.16	target -.2
l:참여	internal -.17	limits -.19	none .15	platform -.16	policy -.33	price -.18	target .15
l:창틀	how_to -.14	internal -.23	limits -.22	none -.12	platform -.26	policy -.21	target .2
l:채널	contact -.13	handling -.17	how_to -.28	internal -.26	known_issues -.15	limits -.33	none -.36	policy .28	price -.28	target -.37
l:춘천	how_to -.1	internal -.19	limits -.31	none -.15	policy .21	price -.23	target -.16
l:출금	internal .14	limits -.13	none .13	policy -.23	price -.15	target -.19
l:취소	handling -.12	how_to -.2	none -.28	policy .39	price -.1
l:카드	contact -.11	handling -.21	how_to .23	internal -.27	known_issues -.1	limits -.38	none .27	platform -.29	policy -.32	price -.22	target -.25
l:쿠폰	internal -.25	none -.26	policy -.16	price -.1	target .22
l:토글	contact -.12	handling -.15	how_to -.24	internal -.3	limits -.26	none .33	policy -.23	price -.12	target -.18
l:통신	contact -.2	handling .19	how_to .16	internal -.47	known_issues -.17	limits -.1	none -.38	platform -.32	policy -.18	price -.16	script -.18	target .19
l:판매	handling -.15	internal .29	limits -.19	platform .16	policy -.29	price -.24	target -.16
l:편도	handling -.16	none -.26
l:포함	contact -.14	handling -.3	how_to -.4	internal -.45	known_issues -.13	limits -.42	none -.41	platform -.27	policy -.39	price .45	script -.14	target -.34
l:픽스	internal -.27	limits -.21	policy -.23	price .18	target .12
l:필터	contact -.22	how_to -.22	internal -.3	limits -.33	platform .24	price -.17	script -.17	target -.3
l:하나	how_to .2	known_issues -.12	limits -.11	none -.16	policy -.15
l:하실	handling -.21	how_to .38	internal -.29	known_issues -.14	limits -.34	none -.34	platform -.17	policy -.37	price -.21	script -.19	target -.33
l:한도	internal -.27	known_issues -.1	policy -.28	target -.22
l:할인	internal -.35	none -.3	policy .15	price -.21	target .2
l:항목	how_to -.13	internal -.1	limits -.13	none .17	policy -.17
l:현황	internal .23	limits -.16	none -.19	policy -.24	target -.13
l:확대	handling -.16	none -.26
l:환불	limits -.16	policy -.12	price -.23	target .15
l:회원	handling -.11	how_to .23	internal -.17	known_issues -.14	limits -.28	none -.31	platform -.11	policy .13	price -.13	script -.21	target -.3
l:횟수	how_to -.11	internal -.19	known_issues -.23	limits .37	none -.17	policy -.28	target -.13
l:후	handling -.11	internal -.14	limits -.14	policy .14	price -.13	target -.26
l:후결	how_to .17	internal -.3	limits -.25	none -.3	platform -.25	policy -.28	target .21
l:휴무	internal .14	none -.17	policy .13
label:contact	contact 2.74	handling .15	how_to -.35	known_issues -.31	limits -.36	none -.26	platform -.24	policy -.33	price -.32	script .24	target -.28
label:handling	contact -.16	handling 2.27	how_to -.13	internal -.19	limits -.13	none .1	policy .2	price -.27	script .19	target -.15
label:how_to	handling -.74	how_to 2.3	internal -.67	none -.1	platform .41	policy .1	price .1	script -.46	target -.44
label:known_issues	contact -.14	handling .21	how_to -.34	known_issues 2.72	limits -.4	none -.11	platform -.31	policy -.16	price -.34	script -.29
label:limits	contact -.25	handling .25	how_to -.55	internal -.41	known_issues .46	limits 2.46	none -.46	platform -.45	policy -.27	price -.1	script -.31
label:link	contact .11	handling -.28	how_to -.34	internal -.35	known_issues -.23	limits .17	none .15	platform -.24	policy -.37	price -.25	target -.23
label:none	contact -.17	handling -.18	internal .18	known_issues -1.37	limits -.18	none -.18	platform -.22	policy .1	script -.21	target -.16
label:platform	contact -.14	handling -.18	how_to -.29	internal -.29	known_issues -.16	limits -.36	none -.38	platform 2.68	policy .27	price -.29	target -.39
label:policy	contact -.18	how_to .15	internal -.23	known_issues -.34	limits -.19	none .32	platform -.27	policy 2.39	price -.21	script -.15
label:price	handling -.39	how_to -.27	limits -.23	none -.16	policy .28	price 2.27	script .14	target .14
label:script	handling -.19	how_to -.26	internal -.19	known_issues -.17	limits -.26	none -.27	platform -.11	policy .11	price -.14	script 2.71	target -.18
label:target	contact -.46	handling -.71	how_to .14	internal -.16	known_issues -.7	limits .16	platform -.18	policy -.39	price -.64	script -.42	target 2.46
labelled	handling -.23	limits -.17	none -.17	policy .18	price -.25	script .14
last	contact .27	how_to -1.12	internal 1.09	known_issues -.15	limits -.79	none -.32	platform -.2	policy -.78	price -.58	script -.19	target -.53
last:0	contact .69	handling -.11	how_to -.86	internal -.23	known_issues -.48	limits -.87	platform -.53	policy -.15	price .31	script -.11	target -.68
last:a	contact -.19	handling -.42	how_to -.39	internal -.44	known_issues -.36	limits -.56	none .52	platform -.4	policy -.44	price -.37	script -.16	target -.39
last:ad	how_to -.43	internal -.31	none .27	platform -.28	price -.22	script -.14	target -.28
last:al	how_to -.16	internal -.14	known_issues -.19	limits -.42	none .23	platform -.16	target -.35
last:am	contact -.21	handling -.35	known_issues -.32	none -.21	platform -.31	price -.36	script -.28
last:an	handling -.28	how_to -.3	internal -.27	known_issues -.26	limits .15	none -.43	platform -.27	policy -.32	script .21
last:ap	contact .21	handling -.31	how_to .14	internal -.29	known_issues -.25	limits -.17	none -.38	platform -.16	policy -.23	price -.19	script .19	target -.26
last:ar	handling -.16	how_to .14	internal -.2	known_issues -.12	none .11
last:at	how_to -.2	internal -.29	known_issues -.13	policy -.23	price .13
last:ay	handling -.41	how_to .13	known_issues -.3	limits .16	none -.27	platform -.19	price -.18	script -.23	target -.29
last:ce	contact -.21	known_issues -.52	limits -.13	platform .1	price -.33	target -.37
last:ch	internal .13	none -.21	platform -.21	policy -.38	script -.13	target -.27
last:ck	how_to -.16	internal -.28	known_issues -.26	none -.29	platform -.18	policy -.24	price .13	script -.11	target .12
last:cm	contact -.14	handling -.14	how_to -.19	internal -.3	known_issues -.15	limits .36	none -.32	platform -.16	policy -.29	price -.23	script -.15	target -.25
last:ds	contact -.11	handling -.23	how_to -.24	internal -.28	known_issues -.15	limits -.2	none .25	platform -.11	price -.12	target -.14
last:eb	handling -.21	how_to -.22	internal -.2	known_issues -.13	limits -.22	platform .21	policy -.17	target -.13
last:ed	contact -.29	limits -.16	none -.21	platform -.43	policy -.16	script .13	target -.43
last:ee	contact -.1	how_to -.26	known_issues -.2	limits -.34	none -.35	platform -.24	script -.16	target .17
last:ek	handling -.26	how_to -.27	internal .17	known_issues -.19	limits -.25	none -.11	platform -.15	price -.16	script -.17	target -.2
last:er	contact -.21	handling .24	how_to -.13	internal -.48	none -.13	platform .14	policy -.47	script -.21	target -.31
last:es	contact -.23	internal -.34	platform -.48	policy -.36	price -.45	script -.3
last:et	how_to -.15	internal -.34	limits .14	platform -.25	policy -.42	price -.27	target -.22
last:ff	handling -.31	known_issues -.19	none -.24	policy -.3	script -.12	target .18
last:gb	contact -.23	handling -.28	how_to -.21	internal -.32	known_issues -.2	limits .27	platform -.24	policy -.4	price -.39	target -.32
last:ge	contact -.14	how_to -.41	known_issues -.32	limits -.47	platform -.26	policy -.44	price .22	script -.26	target -.43
last:ic	handling -.24	how_to -.28	known_issues .1	none .1	platform -.14	policy -.29	price -.16	target -.22
last:il	handling .14	how_to -.22	internal -.24	limits -.15	none -.23	platform -.13	script -.15
last:in	handling -.1	internal .1	limits -.21	none .11	policy -.19	price -.16
last:is	handling .11	known_issues -.11	none -.25	policy -.12
last:it	contact -.18	how_to -.52	internal .16	limits -.18	none -.11	platform -.29	policy -.13	price -.28	script -.36	target -.49
last:kg	contact -.11	internal -.32	limits .19	platform -.18	policy -.34	price -.18	target -.24
last:le	contact .38	internal -.15	known_issues -.31	none -.23	platform -.43	policy -.47	price -.27	script -.22	target -.4
last:ll	contact -.19	internal .1	known_issues -.36	none -.12	platform -.24	price -.3	script -.15	target -.38
last:ls	contact -.16	handling .14	how_to .14	internal -.3	known_issues -.31	limits .11	none -.35	platform -.22	policy -.32	price -.24	target -.29
last:ly	contact -.3	handling -.58	how_to -.56	internal -.3	known_issues -.44	limits .11	none -.41	platform .21	price -.34	script -.4	target .15
last:m	handling -.24	internal -.18	known_issues -.28	none -.17	platform -.21	policy -.36	target .19
last:me	handling -.17	how_to -.24	internal -.23	known_issues .11	limits -.12	none -.12	platform -.15	policy .17	price -.12	target -.16
last:mo	contact -.14	handling -.22	how_to -.23	internal .24	known_issues -.12	limits -.25	platform -.19	policy -.25	price -.2	target -.28
last:nd	how_to -.18	limits .2	policy -.24	price -.17
last:ne	contact -.25	handling .16	internal -.12	known_issues -.43	limits -.51	none -.16	platform .12	price -.38	script -.22	target -.38
last:ng	contact -.22	how_to -.18	internal -.1	none .1	platform -.29	policy -.21	price -.34	script -.35	target -.52
last:nk	how_to .17	internal -.2	known_issues -.25	limits -.15	none -.2	platform -.14	policy -.26	script -.14	target -.2
last:ns	contact -.2	handling -.29	how_to -.4	internal -.43	known_issues -.33	limits -.4	none -.14	platform .15	policy .15	price .12	script -.22
last:nt	handling -.15	how_to -.1	internal .16	none .15	platform -.21	policy -.18	target -.17
last:o	how_to -.11	internal -.21	limits .19	none -.25	policy -.24	price .19
last:ok	how_to -.23	internal -.2	known_issues -.16	price -.22	target -.14
last:on	contact -.18	handling -.3	how_to .31	limits -.59	platform -.28	policy -.47	price -.34	script -.15	target -.35
last:ow	contact -.12	handling -.25	how_to -.27	internal -.27	limits -.26	none .23	policy -.29	price -.23	target -.29
last:pm	handling -.18	how_to -.12	internal .29	known_issues -.1	limits -.31	none -.2	platform -.12	policy -.33	price -.2	target -.23
last:pp	contact -.18	handling -.2	how_to -.24	internal -.25	known_issues .11	limits -.18	none .18	platform -.16	policy -.13	price -.15	target -.18
last:ps	contact -.23	handling .13	internal -.37	known_issues -.21	limits .24	platform -.28	policy -.45	price -.31	target -.37
last:q	contact -.15	handling -.24	how_to -.28	internal -.32	known_issues -.32	limits -.35	none .41	platform -.27	policy -.27	price -.22	target -.29
last:rd	contact -.17	how_to .21	internal -.27	limits -.3	none -.39	platform -.21	price -.21	script -.18	target -.34
last:re	handling -.24	internal .11	known_issues -.21	limits -.3	price -.12	script -.24	target -.29
last:rm	how_to .17	internal -.25	known_issues -.13	limits -.23	none -.2	platform -.14	price -.11	target -.16
last:rs	contact -.34	how_to -.39	known_issues .11	platform -.22	script -.25
last:rt	contact -.16	handling -.32	how_to .26	internal -.29	known_issues -.18	limits -.4	none -.35	platform .18	target -.25
last:ry	handling -.21	how_to -.22	internal -.26	known_issues -.16	limits -.21	none .21	policy -.26	price -.1	target -.1
last:se	contact -.23	handling .15	how_to -.58	internal -.11	known_issues -.35	none -.36	platform -.4	policy -.11	price -.42	target .28
last:sh	handling -.22	how_to -.15	internal -.22	limits .16	platform -.17	target -.22
last:st	contact -.22	handling .12	how_to -.54	internal -.27	known_issues -.62	limits -.27	policy -.59	script -.25	target .15
last:te	contact -.1	handling .11	how_to -.14	internal -.29	known_issues -.21	limits .28	none -.18	platform -.13	price -.14	script -.15	target -.24
last:th	contact -.13	handling -.25	how_to -.26	known_issues -.19	platform -.18	policy -.33	script -.13	target -.32
last:ts	contact -.19	handling -.34	internal -.34	known_issues -.45	limits .28	none -.2	platform -.34	price -.35	script -.15	target -.46
last:up	handling -.2	how_to -.3	known_issues -.28	limits -.22	none -.19	platform .11	policy .13	price -.13	target -.21
last:ut	handling -.22	how_to .17	internal -.15	known_issues -.16	limits .2	none -.23	platform -.16	policy -.38	price -.17	script -.12	target -.25
last:ve	handling -.25	how_to .13	internal -.19	limits .14	none -.29	platform -.17	policy -.3	price -.1	target .21
last:x	contact -.12	handling -.22	how_to -.38	internal .2	known_issues -.44	limits -.19	price -.36	script -.14	target -.15
last:xt	contact .15	handling -.24	how_to -.25	internal -.22	known_issues .14	limits -.16	platform -.17	policy -.23	price -.14	script -.13	target -.21
last:ys	contact -.17	handling -.31	how_to -.35	internal -.43	known_issues -.15	platform -.22	policy .2	price -.26	script -.2	target -.35
last:가격	internal -.26	limits -.15	none .3	policy -.18	price -.27
last:가고	contact -.1	handling -.52	how_to .21	internal -.42	known_issues -.39	limits .14	none -.34	platform -.29	policy .14	price -.25	script -.29	target -.32
last:가능	contact -.19	how_to -.38	known_issues -.44	limits -.14	policy .18	price -.44	script -.36
last:가요	handling -.45	internal -.61	platform -.35	price -.14	script -.26
last:가입	handling -.11	how_to .15	internal -.12	known_issues -.13	limits -.14	platform .11	policy -.23	price -.13	target -.24
last:가정	handling -.15	how_to -.2	internal -.24	known_issues -.22	limits -.32	none -.27	platform -.17	policy -.24	price -.11	script -.13	target .31
last:가족	contact -.18	handling -.33	how_to -.34	internal -.29	known_issues -.26	none -.4	platform -.26	policy -.3	price -.28	script -.11	target .34
last:감	handling -.34	how_to -.24	internal -.34	known_issues .16	none -.24	platform -.16	policy .14	price -.2	script -.19	target -.23
last:감면	handling -.18	how_to -.18	internal -.22	known_issues -.23	limits -.18	none .27	policy -.2
last:같음	internal -.22	limits -.27	platform -.11	policy -.19	price .23	target -.13
last:개	contact -.32	handling -.4	how_to -.75	internal -.71	known_issues -.35	limits .21	none -.51	platform -.56	policy .14	price .17	script -.21	target -.11
last:개시	how_to -.16	limits -.14	none .2	platform -.11	policy -.19	target -.18
last:개월	contact -.15	handling -.39	how_to -.26	internal -.56	known_issues -.14	limits -.28	none .24	platform -.15	policy .14	price .22	target -.59
last:개정	handling -.14	how_to -.17	internal -.28	limits -.25	platform -.15	policy .16	target -.22
last:개편	contact -.1	handling -.18	how_to -.25	internal -.26	known_issues -.13	limits -.28	none .34	platform -.19	policy -.28	price -.22	target -.29
last:거	handling -.17	how_to -.18	known_issues -.17	limits -.18	none .23	policy -.23	price -.16	target -.22
last:거라	contact -.19	handling -.36	how_to -.26	internal .5	known_issues -.37	limits -.39	none -.12	platform -.24	policy -.35	price -.34	script -.24	target -.34
last:거요	how_to -.11	limits -.16	none .19	policy -.17	target -.11
last:거절	how_to -.16	internal -.19	known_issues -.15	limits -.16	none -.2	policy .16	target -.19
last:건	contact -.28	handling -.36	how_to -.31	known_issues -.28	limits .13	none .2	platform -.3	policy -.55	price -.54	script -.15	target -.5
last:검토	handling -.13	how_to -.1	internal .12	limits -.22	policy -.18	price -.14	target -.13
last:것	contact -.21	handling .32	how_to -.45	internal .11	known_issues -.32	limits -.57	platform .11	policy -.51	price -.34	script -.27	target -.48
last:게요	handling -.44	how_to -.53	internal -.12	known_issues -.43	limits -.6	none .53	platform -.31	policy -.53	price -.39	target -.5
last:겨요	handling -.31	how_to -.39	internal -.37	none .2	platform -.1	price -.28	script -.17	target -.32
last:결제	contact -.16	how_to .19	internal -.27	known_issues -.42	limits -.19	none -.33	platform -.25	policy .22	price -.42	script -.15	target -.43
last:계산	handling -.18	internal -.36	known_issues -.14	limits -.26	none -.37	platform -.14	policy .15	price .16	script -.15	target -.26
last:고객	handling -.12	how_to -.23	internal -.15	limits -.26	none -.2	policy -.24	price -.12	target .33
last:고만	handling .17	how_to -.32	internal -.34	known_issues -.11	limits -.27	platform -.23	policy -.26	target -.27
last:고요	contact -.29	handling -.38	internal -.45	known_issues -.51	platform -.58	policy -.18	script -.22	target .15
last:골드	limits -.13	policy .21	price -.17	target -.24
last:곳	contact -.27	handling -.28	how_to -.36	internal -.14	known_issues -.22	none -.45	policy -.42	price -.34	script -.14	target .19
last:공유	none .23	policy -.16
last:공지	handling -.15	how_to -.28	internal .16	known_issues -.13	limits -.32	platform -.17	policy -.34	script -.1	target -.24
last:교환	handling -.23	how_to -.11	internal -.15	limits -.19	none -.23	policy .23	target -.17
last:구나	limits -.16	none -.13	target .19
last:구매	how_to .17	internal -.1	limits -.12	target -.13
last:구요	handling -.21	how_to .13	internal -.24	known_issues -.13	limits -.26	none .26	platform -.12	policy -.25	price -.1	target -.23
last:그인	contact -.1	handling -.25	how_to .19	internal -.17	limits .16	none -.28	platform -.14	policy -.15	price -.17	target -.29
last:금	contact -.12	handling -.11	how_to -.13	internal -.33	known_issues -.16	limits -.45	none .2	platform -.2	price -.27	target -.31
last:금액	how_to .12	internal -.18	none -.12	policy .13	price -.2	target -.19
last:금제	contact -.14	handling -.15	how_to -.21	internal -.13	limits -.25	none .25	policy -.21	price -.17	target -.14
last:금지	contact -.11	handling .26	how_to -.56	internal .24	known_issues -.43	limits -.61	platform -.41	policy -.49	price -.38	script -.33	target -.57
last:기능	handling -.18	how_to .13	known_issues -.14	limits -.21	policy -.23
last:기만	handling -.2	how_to -.17	internal -.22	known_issues -.16	limits .24	none -.27	platform -.34	policy -.32	price -.13
last:기준	contact -.11	handling -.16	how_to -.21	known_issues -.16	limits -.34	none -.36	platform -.15	policy .26	price -.3	script .23	target -.37
last:까지	contact -.27	handling -.59	how_to -.14	internal -.76	known_issues -.6	limits .51	platform -.45	policy -.21	price -.47	script -.22
last:꾸기	handling -.18	how_to .25	internal -.13	limits -.12	none -.2	policy -.19	target -.16
last:꿔요	handling -.19	how_to -.22	internal -.24	known_issues -.2	limits -.27	policy .23	target -.17
last:끝	contact -.33	handling -.43	how_to .22	internal -.61	known_issues -.49	none .35	platform -.43	policy -.18	price -.4	script -.21	target -.47
last:나감	handling -.33	how_to .13	internal -.14	known_issues .17	platform -.29	policy -.42	price -.16	script -.16	target -.27
last:나고	handling -.29	how_to -.32	internal -.34	known_issues -.21	limits -.34	none .3	platform -.24	policy .1	price -.28	script -.12	target -.25
last:나옴	contact -.12	how_to -.23	known_issues .2	limits -.37	none -.37	platform -.17	price -.22	script -.22	target -.28
last:나요	handling -.25	how_to -.26	internal -.4	known_issues .16	limits -.42	none .24	platform -.17	price -.31	script -.11	target -.32
last:날	limits -.12	none .23	policy -.11
last:내기	handling -.1	how_to .14	none -.12
last:내년	handling -.17	how_to -.17	internal .12	known_issues -.2	limits .24	none -.38	platform -.27	policy -.36	price -.15	target -.33
last:내용	contact -.13	handling -.26	how_to -.42	internal -.29	known_issues -.15	limits -.41	none .45	platform -.28	policy -.48	price -.26	target -.35
last:냄	handling -.13	internal .12	limits .16	none -.25	policy -.24	price -.28	target -.13
last:넣기	handling -.19	how_to .21	internal -.15	known_issues -.11	none -.19	platform -.13	policy -.2	target -.14
last:네요	contact -.17	handling -.39	how_to -.36	known_issues -.37	limits -.54	none .31	platform -.32	policy -.18	price -.31	script -.24	target -.47
last:는데	contact -.26	handling -.62	how_to -.55	known_issues .16	limits -.25	none .3	policy -.13	price -.23	script -.33	target -.64
last:니까	contact -.15	how_to -.39	known_issues -.36	limits -.14	none .25	platform -.36	policy -.38	price -.35	script -.18	target -.35
last:니다	contact -.22	handling -.29	how_to -.16	internal -.14	known_issues -.11	limits -.16	none .15	platform -.21	price -.1	target -.29
last:니당	none .24	policy -.22
last:다시	handling .19	how_to -.2	internal -.24	known_issues -.18	limits -.33	none .3	platform -.11	policy -.43	price -.27	script -.11	target -.2
last:달러	handling -.2	how_to -.23	known_issues -.11	platform -.17	policy -.27	target -.27
last:당김	handling -.11	how_to -.13	internal .13	limits -.25	policy -.24	price -.11	target -.14
last:대	contact -.2	handling -.24	how_to -.28	internal -.47	known_issues -.2	platform .14	policy -.29	price -.27	script -.1
last:대기	handling -.26	how_to -.31	internal -.22	known_issues -.2	limits .17	none .2	platform -.11	policy -.37	price -.12	target -.19
last:대로	contact -.21	handling -.59	how_to -.59	internal -.74	limits -.66	none .51	platform -.33	policy -.21	price .13	script -.48	target -.32
last:대상	handling -.31	how_to -.29	internal .24	known_issues -.23	limits -.38	none .14	platform -.19	policy -.42	price -.21	script -.22	target -.41
last:대요	contact -.1	handling -.29	how_to -.34	internal .25	platform -.34	policy -.63	price -.31	script -.25
last:데요	how_to -.14	internal -.14	limits -.21	none .2	policy -.29	price .11	target -.14
last:도착	internal -.12	known_issues -.13	limits .13	none -.32	price -.14	target -.3
last:동일	contact -.36	handling -.3	how_to .18	internal -.52	limits -.59	platform -.31	price .12	script -.15
last:동작	handling -.2	internal -.24	known_issues -.22	limits -.26	none .2	platform -.13	policy -.22	price -.17	target -.23
last:돼요	contact -.35	handling -.2	internal -.43	known_issues -.82	none -.23	platform .21
last:되고	contact -.27	handling -.59	how_to -.49	internal -.14	known_issues -.55	platform .17	policy .17	price -.45	script -.5	target .19
last:되며	handling -.1	how_to -.1	internal -.11	limits -.2	none -.2	price .11	target .19
last:됨	contact -.38	how_to -.15	internal -.14	none -.25	platform .19	policy -.13	price -.44	target -.67
last:둘째	contact -.17	handling -.22	how_to -.24	internal -.25	known_issues -.28	limits -.48	platform -.21	policy -.25	price .19	script -.13	target -.3
last:뒤로	handling -.12	how_to -.13	limits -.1	policy .1
last:드랍	none .21	platform -.2
last:드림	contact -.15	handling -.29	how_to -.36	internal -.38	known_issues -.29	limits -.3	none .17	platform -.28	policy .31	script -.15	target -.32
last:든요	limits -.11	none .15	policy -.16	target -.13
last:들고	contact -.15	handling -.35	how_to .31	known_issues -.21	limits -.33	platform -.22	policy -.34	price -.26	script -.16	target -.33
last:등록	contact -.14	handling -.31	how_to .28	internal -.28	known_issues -.23	limits -.3	none .15	platform -.12	policy -.35	price -.24	target -.44
last:때만	handling -.28	how_to -.22	internal -.19	known_issues -.25	none -.2	platform -.21	policy .33	price -.17	script -.11	target -.27
last:떠요	handling -.33	how_to .17	internal -.38	known_issues -.27	limits .14	platform -.18	policy -.15	price -.21	script -.29	target -.31
last:떻게	contact -.11	handling -.18	how_to -.26	internal -.2	known_issues -.24	limits -.25	none .31	platform -.14	policy -.23	price -.16	target -.24
last:뜸	handling -.28	internal -.27	platform -.19	script -.1	target -.32
last:라고	contact -.43	handling .42	how_to -.85	internal -.23	known_issues .11	limits -.17	platform -.57	policy -.76	price -.43	target -.68
last:라서	contact -.19	handling .14	how_to -.36	known_issues -.46	limits .13	platform -.43	policy -.49	price -.41	script -.23	target -.47
last:라요	how_to -.1	internal -.17	limits -.12	none .21	policy -.2	target -.14
last:라짐	handling -.13	how_to -.18	internal -.14	known_issues -.24	limits -.17	policy .19
last:래요	handling -.19	how_to -.12	internal .18	limits .13	none -.17	platform -.13	policy -.28	price -.21	target -.27
last:려요	contact -.22	handling -.37	known_issues -.25	limits -.23	platform -.47	policy .21	price -.2	target -.29
last:려줌	internal -.17	none -.1	policy .17
last:로	internal -.13	known_issues -.11	limits -.18	none -.21
last:로만	how_to -.34	internal -.26	known_issues -.22	limits -.14	none -.4	platform -.43	policy .24	price .2	script -.14	target -.42
last:로요	handling -.24	how_to -.22	internal -.29	known_issues -.22	limits -.34	platform -.13	target -.3
last:르고	contact -.18	handling -.48	how_to .39	known_issues -.45	limits -.41	none -.17	platform -.34	policy -.22	price -.23	script -.27	target -.37
last:르기	handling -.24	how_to .25	internal -.22	known_issues -.2	limits -.22	none -.29	platform -.13	policy .11	price -.13	target -.19
last:리고	contact -.28	handling .27	how_to -.45	internal -.58	known_issues -.47	platform -.36	policy .17	price -.4	target -.51
last:리기	handling .27	how_to .17	internal -.37	known_issues -.3	limits -.26	none -.33	platform -.21	policy -.39	price -.16	script -.22	target -.21
last:마감	handling -.16	how_to -.27	internal -.24	known_issues -.18	limits .17	none .14	platform -.2	policy -.32	price -.16	target -.2
last:만	contact -.25	handling -.28	how_to -.28	known_issues -.24	limits -.11	none -.49	platform .28	policy -.59	price .39	script -.11	target -.55
last:만료	how_to -.14	limits -.11	none -.14	policy .29
last:만요	contact -.16	handling -.33	how_to -.39	internal -.41	known_issues -.37	platform .1	policy -.4	price -.29	script -.22	target .29
last:만원	contact -.11	how_to -.23	internal .13	known_issues -.19	limits .27	none -.35	platform -.12	policy -.2	price -.25	target -.32
last:말기	handling .12	how_to -.3	known_issues -.16	limits .12	none -.32	platform -.1	policy -.23	price -.15	script -.16	target -.2
last:맞음	handling -.15	internal -.43	limits -.3	none .34	platform -.23	policy -.3	price .13	target -.23
last:매	how_to -.11	internal -.22	limits .33	none -.21	policy -.15	price -.35	target -.22
last:먼저	contact -.17	handling -.33	how_to -.41	internal -.44	known_issues -.41	none -.44	platform .2	price -.34	script -.25	target .22
last:멈춤	handling -.1	how_to -.15	internal -.18	limits -.15	none -.11
last:면제	contact -.11	handling -.38	how_to -.22	internal -.35	known_issues -.24	limits -.36	platform -.11	script -.11	target .17
last:명	contact -.45	handling -.32	how_to -.46	internal -.12	known_issues -.4	limits .26	none -.51	platform -.41	policy -.15	script -.11	target .13
last:모두	contact -.22	handling -.28	how_to -.36	internal -.29	known_issues -.17	limits -.29	none -.37	platform .12	policy -.38	price -.28	script -.12	target .29
last:목	internal -.22	known_issues -.13	limits -.28	platform -.17	policy .1	price -.23	target -.34
last:무관	contact -.11	handling -.24	how_to -.32	internal -.27	known_issues -.13	limits -.33	none -.14	platform -.25	policy .3	price -.21	target -.31
last:무료	contact -.19	handling -.77	how_to -.54	internal -.8	known_issues -.21	limits -.85	none -.31	platform -.39	policy .19	price .52	script -.33	target -.63
last:무화	how_to -.12	limits -.13	none .2
last:문에	contact -.1	handling -.31	how_to -.19	internal .35	known_issues -.16	limits -.32	none -.39	policy -.32	price -.18	script -.18	target -.28
last:문자	handling -.31	how_to -.26	internal -.26	known_issues -.15	limits -.31	none -.3	platform -.17	policy .36	price -.16	script -.2	target -.29
last:문제	contact -.16	handling -.3	how_to -.28	internal -.33	known_issues -.23	none .28	policy -.29	price -.21	target -.26
last:물함	contact -.12	handling -.23	how_to .4	internal -.23	known_issues -.16	limits -.35	none -.36	platform -.25	policy -.33	price -.27	script -.12	target -.34
last:미달	internal .18	policy -.13	price -.16
last:미정	handling -.2	how_to -.16	internal -.31	known_issues -.15	limits -.31	none .39	platform -.18	policy -.33	target -.3
last:밀림	known_issues -.14	limits -.13	policy .11	target -.12
last:바꿈	contact -.14	handling -.31	how_to -.3	internal -.31	known_issues -.32	limits .32	none -.29	platform -.14	price -.27	script -.17	target -.28
last:바뀜	contact -.1	handling -.22	how_to -.22	internal -.29	known_issues .21	limits -.3	platform -.2	policy -.27	price -.15	target -.2
last:박스	handling -.14	how_to .18	internal -.26	known_issues -.15	limits .12	none -.27	platform -.16	policy -.23	script -.12	target -.16
last:반영	handling -.17	how_to .11	internal -.25	known_issues -.32	limits .14	none -.13	platform -.16	price -.3	script -.13
last:받음	internal -.13	known_issues -.33	platform -.32	target -.26
last:발급	handling -.19	how_to -.14	internal -.12	limits -.24	none .27	platform -.12	policy -.24	price -.2	target -.2
last:발송	handling .21	internal -.15	limits -.18	none -.31	policy -.28	price -.21	target .12
last:방문	handling -.34	internal -.35	known_issues -.35	limits .25	platform -.2	policy -.45	price -.15	script -.17	target -.45
last:방법	contact -.17	handling -.2	how_to -.23	internal -.33	known_issues -.23	limits -.29	none .35	platform -.19	policy -.33	price -.19	target -.22
last:배송	handling -.2	internal -.18	limits -.2	none .18	policy .12	price -.23	target -.22
last:배정	handling .17	internal -.2	none -.13	policy .1
last:배포	none .21
last:배함	how_to -.12	internal -.12	known_issues -.14	limits .12	none .18	policy -.16	target -.14
last:버튼	contact -.11	handling -.12	how_to .33	internal -.23	known_issues -.19	limits -.2	none -.3	policy -.16	target -.12
last:버팀	contact -.15	handling -.27	internal .39	known_issues -.17	limits -.3	none -.35	platform -.14	policy -.24	price -.22	target -.14
last:번	contact -.11	handling -.36	how_to -.34	internal -.38	known_issues -.33	limits .48	none -.35	platform -.18	policy -.51	price -.27	script -.11	target -.31
last:변경	contact -.17	handling -.23	internal -.35	limits -.45	none .12	platform -.12	policy -.4	price -.24	script .19	target -.28
last:보고	contact -.27	internal .1	known_issues -.46	limits -.64	none .24	platform -.38	policy -.65	price -.29	script -.41
last:보관	handling -.14	how_to -.17	internal -.25	known_issues -.12	limits -.4	none -.28	platform -.22	policy .37	price -.24	target -.25
last:보기	handling .19	how_to .14	internal -.21	limits -.11	none -.33	policy -.13	script -.11	target -.2
last:보류	handling .2	how_to -.12	internal -.23	limits -.17	platform -.14	policy -.18	target -.12
last:보상	handling -.25	how_to -.26	internal -.28	limits -.28	policy .29	price -.2	target -.2
last:보임	contact -.21	handling -.36	internal -.41	known_issues .31	limits -.53	platform -.3	policy -.13	price -.26	script -.21	target -.34
last:보험	contact -.15	handling -.2	how_to -.41	internal -.33	known_issues -.18	limits .1	none -.12	platform -.19	policy -.26	price .2	script -.11	target -.29
last:봐요	handling -.17	internal -.2	known_issues -.19	limits -.23	policy .2	target -.11
last:부	contact -.32	handling -.17	how_to -.3	internal -.31	known_issues -.19	limits -.33	none .4	platform -.27	policy -.41	price -.27	target -.31
last:부과	handling -.16	how_to -.15	internal -.24	limits -.24	none -.22	platform -.11	policy .3	price -.2	target -.19
last:부담	handling -.23	how_to -.22	internal -.24	known_issues -.13	limits -.3	none -.24	platform -.15	policy .1	price .23	script -.12	target -.18
last:부탁	handling -.33	internal -.23	known_issues -.16	none .13	policy -.16	script .22
last:부터	contact -.41	handling -.1	how_to -.66	internal -.63	known_issues -.53	limits -.11	none .47	policy -.49	price -.29	script -.25
last:분	contact -.25	handling -.34	internal -.44	none -.1	platform -.3	policy -.45	script -.26	target .34
last:분만	handling -.2	how_to -.16	internal -.21	limits -.4	none -.21	platform -.26	policy .3	price -.21
last:불가	contact -.3	how_to -.45	internal -.92	limits .15	none -.33	script -.3	target -.73
last:붙음	handling -.2	internal -.22	known_issues -.24	limits .1	none -.19	policy -.2	price .19	target -.29
last:비고	handling -.28	how_to -.28	internal -.31	limits -.3	none .37	platform -.17	policy -.33	price -.23	script -.11	target -.25
last:비밀	contact -.11	handling -.18	internal -.3	limits -.13	none .28	target -.15
last:비스	contact -.14	handling -.11	how_to .15	internal -.28	known_issues -.11	limits -.24	platform -.12	policy -.27	price -.13	target .1
last:빠짐	contact -.13	handling -.18	how_to -.41	known_issues .11	platform -.2	price -.31	script -.11	target -.27
last:사	contact -.13	handling -.19	how_to -.23	internal -.26	known_issues -.18	limits -.28	none .32	platform -.19	policy -.25	price -.19	target -.24
last:사용	handling -.2	how_to .2	internal -.12	known_issues -.15	limits -.31	none -.28	platform -.14	price -.16	target -.22
last:사진	contact -.15	handling -.36	how_to .37	internal -.35	known_issues -.25	limits -.49	none -.37	platform -.19	price -.32	script -.11	target -.37
last:사항	contact -.21	handling -.25	how_to -.29	known_issues -.23	limits -.3	none .11	platform -.22	price -.22	script -.16	target -.26
last:삭제	handling -.14	how_to -.17	limits -.19	none -.14	policy .25
last:산부	limits -.16	none .21	target -.18
last:상담	contact -.29	handling -.3	how_to -.34	internal -.32	known_issues -.2	limits .19	platform -.12	policy -.28	price -.25	script -.12	target -.16
last:상만	handling -.12	internal -.22	limits .14	none -.18	platform -.12	policy -.23	price -.2
last:상향	handling -.18	internal -.2	limits -.25	none .28	policy -.18	price -.11	target -.23
last:서만	internal .18	limits -.26	none -.16	platform .14	policy -.14	target -.13
last:서명	how_to .22	internal -.2	known_issues -.12	limits -.13	none -.11	platform -.16	policy -.11	target -.13
last:서요	handling -.22	how_to -.25	internal .42	known_issues -.35	limits -.43	none -.17	platform -.14	policy -.31	price -.17	script -.16	target -.38
last:서함	handling -.11	how_to -.16	internal -.14	limits -.19	none .25	policy -.16	price -.1	target -.14
last:석	contact -.17	handling -.13	how_to -.16	known_issues -.15	limits .17	none -.24	platform -.17	policy -.28	price -.21	target -.2
last:선택	how_to .3	known_issues -.21	limits -.14	none -.18	policy -.3	target -.11
last:설명	handling .23	internal -.19	limits -.13	none -.15	policy -.22	script -.1
last:설치	how_to .15	internal -.2	known_issues -.14	limits -.12	none .16	platform -.26	policy -.14
last:세	contact -.11	handling -.14	how_to -.12	internal -.12	limits -.35	none -.19	policy -.22	price -.22	target .31
last:세대	handling -.22	how_to -.25	internal -.38	known_issues -.14	none -.3	platform .34	policy -.33	price -.18	target -.13
last:세요	handling .17	how_to -.44	internal -.32	limits -.88	platform -.53	policy -.11	price -.19	target -.76
last:세용	how_to -.12	internal -.22	limits -.13	none .14	policy -.2	script .12	target -.13
last:세트	contact -.22	handling -.2	how_to -.29	internal .2	known_issues -.2	limits .15	none -.26	platform -.25	policy -.42	price -.38	target -.3
last:센터	contact -.33	handling .2	how_to -.29	internal -.26	limits -.28	platform -.24	policy -.34	price -.23
last:셋째	handling -.12	how_to -.16	internal -.24	known_issues -.16	limits -.26	none .3	platform -.13	policy -.19	price -.19	target -.21
last:소멸	handling -.15	how_to -.18	internal -.11	limits -.2	none -.28	platform -.11	policy .28	price -.13	target -.14
last:수	contact -.15	handling -.17	how_to -.17	internal -.34	known_issues -.28	limits -.52	none .13	platform -.26	price -.43	target -.36
last:수령	contact -.11	handling -.16	how_to -.23	internal -.21	known_issues -.12	limits -.35	none -.3	platform -.21	policy .37	price -.16	script -.1	target -.27
last:수료	handling -.24	internal .12	limits -.17	policy -.32	target -.12
last:수만	handling -.25	how_to -.15	internal -.12	limits .14	none -.24	platform -.16	policy -.23	script -.11	target .15
last:수요	internal -.14	limits -.17	none .28	policy -.17	target -.12
last:수정	handling -.17	internal -.29	known_issues .21	limits -.24	platform -.17	policy -.2	price -.15	target -.22
last:승인	how_to .11	internal .14	limits -.21	none -.13	price -.15
last:시	contact -.13	handling -.32	how_to -.88	internal -1	known_issues -.8	limits -.12	none .14	platform -.46	policy .28	price -.5	script -.21	target -.59
last:시간	contact -.15	handling -.31	how_to -.3	internal -.31	none -.16	platform -.18	price .11	target -.41
last:시고	contact .11	handling -.27	how_to -.16	internal -.22	limits -.13	none .13	policy -.16	script .11	target -.12
last:시범	handling -.14	how_to -.25	internal -.31	known_issues -.16	limits -.24	none -.1	platform -.21	policy -.26	price -.16	target .26
last:시오	contact -.11	how_to -.24	known_issues -.18	limits -.22	none .19	platform -.11	policy -.36	price -.15	script -.35	target -.23
last:시작	handling -.18	how_to .15	internal -.3	known_issues -.17	limits -.26	none .2	policy -.32	price .13	script -.14	target -.28
last:시죠	handling -.12	internal -.19	limits -.16	none .24	policy -.16
last:시행	internal -.13	limits -.23	none .29	policy -.19	price -.14	target -.24
last:신청	contact -.16	handling -.25	internal .17	known_issues -.29	limits -.39	platform -.32	price -.18	target -.46
last:써요	handling -.18	how_to -.21	internal -.26	known_issues -.21	limits .11	script -.15	target -.2
last:쓰기	handling -.17	how_to .18	internal -.17	known_issues -.16	limits -.22	policy -.19	price -.15	target -.15
last:씀	handling -.28	how_to -.22	internal -.2	known_issues -.2	limits .24	none -.34	platform -.2	price -.13	script -.11
last:아님	contact -.2	how_to -.36	internal -.56	known_issues .13	limits .24	none -.23	platform -.42	price -.28	script -.18	target -.2
last:아서	contact -.2	handling .17	how_to -.19	limits -.56	policy -.51	price -.4	script -.29	target -.49
last:아요	contact -.27	handling -.23	how_to -.47	internal -.38	known_issues -.58	platform -.57	policy .29	script -.42	target -.71
last:안내	contact -.3	handling .66	how_to -.17	internal -.66	limits -.67	none -.46	platform -.15	policy -.27	price -.41	script -.29
last:안됨	contact -.17	how_to -.31	internal -.32	known_issues -.3	none -.39	platform -.27	policy .3	price -.24	script -.14	target -.3
last:않음	how_to -.45	internal -.54	none -.43	platform .14	price -.3	script -.19
last:알림	handling -.17	internal -.2	known_issues -.19	limits -.31	none .43	platform -.14	policy -.32	price -.18	target -.11
last:앱	handling -.18	how_to .15	internal -.12	known_issues -.13	limits -.19	platform -.21	policy -.17	price -.16	target -.26
last:약자	how_to -.14	limits -.14	none -.13	policy -.21	target .22
last:어감	handling -.3	internal -.32	known_issues .21	limits -.35	none -.29	platform -.21	policy .16	price -.23	script -.1	target -.3
last:어만	handling -.2	how_to -.16	internal -.23	known_issues -.15	limits .33	none -.28	platform -.31	policy -.21	price -.15	target -.3
last:어서	contact -.18	handling -.45	how_to -.27	internal .2	known_issues .2	limits -.32	platform -.43	policy -.55	price -.39	script -.27	target -.51
last:어옴	handling -.12	how_to .22	known_issues -.12	limits -.2	policy -.18	target -.14
last:어요	contact -.38	handling -.79	how_to -.15	internal .15	limits -.16	none .1	platform -.24	script -.49	target -.26
last:어짐	handling -.14	how_to -.19	known_issues -.11	platform -.11	price -.14	target -.19
last:억	contact -.22	handling -.12	how_to -.15	internal .37	known_issues -.11	none -.27	platform -.19	policy -.29	price -.34	target -.47
last:업일	contact -.11	handling -.28	how_to .16	internal -.21	known_issues -.16	limits -.31	none -.33	platform -.19	policy -.18	price -.25	script .23	target -.22
last:없고	handling -.22	how_to .19	internal -.31	known_issues -.11	platform -.13	policy -.31	script -.17	target -.32
last:없음	contact -.54	handling -.64	how_to -.18	internal -.4	known_issues -1.14	none -.23	platform .12	price .32	script -.48	target -.2
last:었음	contact -.13	handling -.2	how_to -.17	internal .29	limits -.14	none -.28	policy -.17	script -.11
last:에서	contact -.12	handling .18	how_to -.46	known_issues -.41	limits -.1	none -.39	platform .15	price -.26	script -.16	target .1
last:에요	contact -.19	handling -.57	internal -.16	known_issues -.6	limits -.18	policy .14	script -.45
last:여요	handling -.33	internal -.28	known_issues .16	limits -.5	none -.14	price -.28	script -.2
last:연결	contact -.33	handling .28	internal -.38	known_issues -.17	limits -.22	none -.36	platform -.1	policy -.24	price -.13	script -.18	target -.19
last:예매	contact -.16	handling -.13	how_to -.27	internal -.19	known_issues -.18	limits -.32	none .35	platform -.16	policy -.23	price -.18	target -.25
last:예상	how_to -.25	internal .21	known_issues .16	limits -.31	none -.15	policy -.28	price -.12	target -.15
last:예약	contact -.2	handling -.39	how_to -.49	internal -.36	known_issues -.2	none .23	platform -.2	policy -.43	price -.37
last:예요	contact -.35	handling -.36	known_issues -.63	policy -.23	price .19	script -.6
last:예정	contact -.13	handling -.28	how_to -.32	internal .24	known_issues -.32	limits -.38	platform .12	policy -.37	price -.19	script -.11	target -.48
last:오고	handling -.3	internal -.17	known_issues -.14	limits -.13	none -.21	policy .17	target -.13
last:오타	how_to -.11	internal -.14	none .19	policy -.11
last:오픈	how_to -.15	internal -.31	known_issues -.16	limits -.28	none .47	platform -.19	policy -.27	price -.2	target -.21
last:옴	handling -.2	internal .19	limits -.27	none -.39	platform -.13	price -.12	script -.11	target -.21
last:와요	handling -.34	known_issues -.16	platform -.24	price -.26	script -.24	target -.44
last:요구	internal .19	known_issues -.13	none -.13	platform -.12	policy -.14	price -.14	target -.12
last:요금	handling -.25	how_to -.21	internal -.27	known_issues -.13	limits -.28	policy .29	price -.32	script -.11	target -.17
last:요일	how_to -.12	internal -.14	limits -.3	none .44	policy -.39	price -.2	target -.27
last:우편	how_to -.19	internal -.22	limits -.26	policy .18	price -.2	target -.19
last:운영	contact -.22	handling -.16	how_to -.2	known_issues -.16	limits -.33	none -.27	platform -.11	price -.24	script -.17	target .14
last:워요	handling -.2	how_to .18	internal -.19	known_issues -.15	limits -.24	policy -.11	price -.14	script -.2	target -.23
last:원	contact -.41	handling -.18	how_to -.3	known_issues -.35	none -.17	policy -.14	script -.17	target -.37
last:월	contact -.12	handling -.23	how_to -.4	internal -.89	known_issues -.74	limits -.77	none .34	platform .14	policy -.22	price -.82	script .23	target -.77
last:유지	contact -.34	handling -.55	how_to .11	internal -.44	known_issues -.11	limits -.36	platform -.22	policy -.16	price .34	script -.3
last:으니	handling .19	how_to -.18	internal .16	known_issues -.28	limits -.34	none -.12	platform -.24	policy -.31	price -.2	script -.21	target -.32
last:으로	handling .29	how_to -.16	internal -.18	limits -.48	platform -.3	policy -.13	price -.26	script -.36	target -.44
last:으며	handling -.1	how_to -.24	internal -.21	known_issues -.11	limits .16	none -.22	script -.23	target -.29
last:은데	handling -.22	how_to -.12	known_issues -.13	limits -.15	none .16	platform -.13	policy -.19	target -.13
last:이고	contact -.46	handling -.85	how_to -.14	known_issues -.63	limits -.19	platform -.64	policy -.27	script -.6	target .21
last:이관	handling .16
last:이내	handling -.13	how_to -.19	internal -.21	limits -.18	none -.25	policy .3	price -.23	target -.18
last:이니	handling -.22	internal .27	limits -.22	none -.18	policy -.19	script -.14	target -.11
last:이더	how_to -.13	known_issues .23	limits -.14	none -.18	policy -.18	target -.19
last:이라	contact -.42	handling -.67	how_to -.62	internal .42	limits -.18	none -.16	platform -.53	policy -.12	price -.6	script -.41	target -.72
last:이며	contact -.3	handling -.36	how_to .14	known_issues -.4	limits -.13	none -.12	platform -.36	policy -.28	price .16	script -.35	target -.24
last:이브	how_to -.1	internal -.12	limits -.12	none .23	policy -.11	price -.16	target -.16
last:이상	contact -.37	handling -.5	how_to -.49	internal -.27	known_issues -.45	none -.59	price -.43	script -.12	target .39
last:이요	contact -.1	how_to -.23	internal -.38	known_issues -.24	platform -.24	policy -.38	price -.29	target .17
last:이하	handling -.1	how_to -.15	internal -.3	known_issues -.21	limits .29	none -.18	platform .11	policy -.28	price -.27	target -.11
last:이후	how_to -.16	internal -.24	known_issues -.27	limits .17	none -.29	policy -.26	price -.22	target .12
last:인데	contact -.32	handling -.38	internal .46	known_issues -.42	limits -.18	none -.25	platform -.41	policy -.49	price -.31	script -.23	target -.52
last:인만	how_to -.14	internal -.14	known_issues -.17	limits -.35	none -.27	platform -.33	policy .11	price -.17	target .18
last:인증	handling -.22	how_to -.16	internal -.18	known_issues -.17	limits .12	none -.26	platform -.12	policy -.27	price -.16	target .19
last:인트	limits -.24	none .14	policy -.19	target -.12
last:일	contact -.3	how_to -.55	internal -.11	known_issues -.53	none -.24	platform -.58	policy .37	price -.92	script -.4	target -.68
last:일로	handling -.12	how_to -.19	internal -.26	limits -.13	policy .12	target -.15
last:일정	internal -.18	none .22	platform -.16	policy -.13	target -.11
last:있고	contact -.14	handling -.53	internal -.29	platform .15	price -.21	script -.27
last:있음	contact -.22	handling -.52	internal .4	known_issues .24	limits -.26	none -.64	platform -.49	policy -.21	price -.35	script -.29	target -.58
last:자리	handling -.11	how_to .17	internal -.11	limits .15	none -.23	policy -.21	target -.11
last:잔	handling -.16	how_to -.17	internal -.2	known_issues -.18	limits .15	none -.12	policy -.27	price .13	target -.26
last:장	contact -.18	handling -.3	internal -.35	known_issues -.28	limits .17	none -.37	platform -.2	target -.31
last:저장	handling -.15	limits -.24	none -.11	policy .13	target -.13
last:적용	handling -.27	how_to -.25	internal -.26	known_issues -.15	limits -.34	platform -.13	policy .15	price -.29	script -.1
last:전	handling -.26	how_to -.29	internal .35	known_issues -.17	limits -.27	none -.33	platform -.12	policy -.32	price -.19	script -.14	target -.25
last:전달	handling .3	how_to -.22	internal -.21	known_issues -.13	limits -.24	none -.21	platform -.12	policy -.23	target -.18
last:전액	how_to -.14	internal -.18	limits -.17	none -.12	price -.11	target -.1
last:전용	handling -.11	how_to -.17	internal -.12	limits -.19	none .17	platform .11	policy -.15	target -.27
last:전원	handling -.11	how_to -.17	internal -.1	none -.16	policy -.12	target .17
last:전체	contact -.12	handling -.28	how_to -.37	internal -.44	known_issues -.2	limits -.46	none .4	platform -.23	policy -.53	price -.28
last:전환	handling -.22	internal -.16	limits -.16	policy .15	price -.16	target -.22
last:절반	contact -.11	handling .12	how_to -.16	internal -.21	known_issues -.17	limits -.28	none -.24	platform -.19	policy -.42	price .31	target -.31
last:점	contact -.14	handling -.21	how_to -.21	known_issues -.2	limits .13	none .12	platform .13	policy -.19	price -.2	target -.34
last:점만	handling -.14	how_to -.16	internal -.2	limits -.34	platform .15	policy -.22	price -.14
last:접수	contact -.27	handling .29	how_to -.26	internal -.29	known_issues .21	limits -.41	none -.46	platform -.2	policy -.11	price -.15	script -.17
last:정산	contact -.11	handling -.25	how_to .26	internal -.38	limits -.33	platform -.18	price -.26	script -.11	target -.38
last:정상	handling -.22	internal -.25	known_issues .2	limits -.15	none -.2	policy -.26	price -.13	target -.18
last:정오	how_to -.16	internal -.19	limits -.34	platform -.13	policy .22	price -.16	target -.2
last:정정	internal -.18	limits -.18	none .27	policy -.13	target -.11
last:정지	handling -.11	how_to -.26	internal -.26	limits -.29	policy .26	price -.26	target -.27
last:제외	contact -.11	handling -.46	how_to -.34	internal -.5	known_issues -.49	limits .21	none -.34	policy -.21	price -.41	script -.13	target .14
last:제출	handling -.21	limits -.32	platform -.18	policy -.18	price -.13	target -.22
last:제한	handling -.28	how_to -.22	internal -.35	known_issues -.25	limits -.22	none .2	platform -.19	price -.28	script -.12
last:져요	contact -.17	handling -.52	how_to -.18	internal -.5	known_issues .17	limits .29	none -.32	platform -.33	policy -.16	script -.37	target -.57
last:조정	internal -.12	limits -.11	none .18	policy -.11	price -.12
last:조회	contact -.16	handling -.26	how_to .29	internal -.28	known_issues -.23	limits -.31	none -.14	platform -.18	price -.16	target -.18
last:종	handling -.13	how_to -.25	internal -.22	known_issues -.13	limits .12	none .17	platform -.16	policy -.36	price -.14
last:종료	contact -.15	handling .23	how_to -.41	internal -.29	known_issues -.11	platform -.2	policy -.46	price -.3	script -.17
last:죄송	handling -.14	how_to -.12	internal -.2	limits -.11	none .15	policy -.17	price .13	target -.15
last:주	how_to -.18	limits -.29	none .25	policy -.32	price -.18	target -.3
last:주기	handling .19	how_to -.17	internal -.31	known_issues -.2	limits -.31	platform -.23	policy -.31	price -.19	target -.3
last:주문	handling -.13	how_to -.24	internal -.22	known_issues -.15	limits .19	none -.32	platform -.18	policy -.21	target .18
last:중	contact -.2	handling -.52	how_to -.4	internal .23	known_issues -.28	limits -.6	none .22	platform -.49	policy -.15	price -.42	script -.24	target -.6
last:중단	handling -.19	how_to -.24	internal -.29	limits -.29	platform -.16	policy .14	price -.12	target -.23
last:줘요	handling -.18	how_to -.17	known_issues -.17	limits -.12	none .14	policy -.16	target -.22
last:지고	contact -.11	handling -.4	how_to -.11	known_issues -.28	none -.26	platform -.24	policy .18	script -.23	target -.42
last:지급	how_to -.23	internal -.27	known_issues -.17	limits -.37	none -.29	platform -.14	policy .16	price .12	target -.25
last:지만	handling .11	how_to -.47	internal -.5	limits -.31	none .12	platform -.12	script -.1	target -.3
last:지연	contact -.14	handling -.26	how_to -.28	internal .23	known_issues .11	limits -.18	none -.11	platform -.19	policy -.32	price -.13	target -.22
last:지요	handling -.16	how_to -.16	internal -.24	known_issues -.15	none .22	platform -.15	policy -.26	price -.17	target -.25
last:지원	contact -.11	handling -.22	how_to -.27	internal -.31	known_issues -.22	limits -.28	platform .15	policy -.33	price .15
last:지점	internal -.23	limits -.3	none -.26	platform -.22	policy -.17	price -.11	target .31
last:진행	internal -.24	limits -.17	none .23	platform -.14	target -.2
last:찍기	handling -.21	how_to .29	internal -.21	known_issues -.15	limits -.21	none -.28	platform -.12	policy -.19	target -.17
last:찍힘	handling -.18	internal .11	known_issues .12	limits -.19	none -.2	policy -.23	target -.11
last:차감	how_to .14	internal -.26	limits .14	none -.3	platform -.15	price -.22	target -.24
last:창구	contact -.12	handling -.21	how_to -.28	internal -.24	known_issues -.18	limits -.13	platform -.19	policy -.26	price -.16	target .21
last:처리	how_to -.27	internal -.38	known_issues -.21	none -.15	platform -.15	price -.2	target -.29
last:천원	internal -.38	limits -.32	none .12	policy -.18	price .19	target -.21
last:철거	internal -.15	limits -.13	none -.28	policy .27	price -.12	target -.14
last:철회	internal -.15	none .18
last:첫째	contact -.12	handling -.16	how_to -.19	internal -.19	known_issues -.19	limits -.29	none .31	platform -.16	policy -.23	price -.21	target -.27
last:청구	contact -.13	handling -.21	how_to .14	internal -.3	known_issues .16	limits -.34	none -.1	platform -.2	script -.13	target -.36
last:체크	handling -.17	how_to .23	limits -.14	none -.14	policy -.25	target -.11
last:쳐요	handling -.24	how_to .23	internal -.15	limits -.2	none -.24	policy -.14	target -.11
last:추가	contact -.17	handling -.3	how_to .18	internal -.46	limits -.46	none -.34	platform -.29	policy -.41	price .38	script -.13	target .15
last:축소	how_to -.18	internal -.19	limits .17	none .17	policy -.27	price -.18	target -.24
last:출고	handling -.14	how_to -.15	internal -.17	known_issues -.22	limits -.31	platform -.1	policy .12	price -.11	script -.13	target -.24
last:취소	contact -.15	handling -.5	how_to -.46	internal -.34	known_issues -.14	limits .11	policy .23	price -.31	script -.23	target -.29
last:카드	handling -.13	how_to -.16	internal -.25	limits .16	none -.27	platform -.14	policy -.29
last:켜기	how_to .19	none -.16
last:켜요	how_to -.13	internal -.16	known_issues -.11	limits -.2	none .29	policy -.2	price -.14	target -.19
last:토	contact -.11	handling -.14	how_to -.23	internal -.29	known_issues -.16	none -.36	platform -.2	policy .28	price -.26	script -.12	target -.24
last:통	how_to .12	internal -.29	known_issues -.13	none -.27	platform -.11	policy -.28	price -.25	target -.15
last:통보	how_to -.27	internal -.38	known_issues -.18	limits .12	price -.23	script -.12	target -.27
last:통일	handling -.15	none -.17	policy -.12	script .19
last:폐지	handling -.11	internal -.13	limits -.11	none .14	policy -.18	target -.14
last:포장	internal -.14	limits -.21	none .22	platform -.14	policy -.22	price .15	target -.19
last:포트	contact -.16	handling -.17	how_to -.26	internal -.23	limits -.24	none .29	platform -.15	policy -.26	price -.11	target -.2
last:포함	contact -.27	handling -.45	how_to -.5	internal -.56	known_issues -.27	none -.14	platform -.32	policy .12	price -.1	script -.31	target .24
last:품권	internal -.37	none -.27	policy .17	price -.11	target -.17
last:필수	handling -.15	how_to .11	internal -.18	none -.23	platform .13	policy -.27	target -.22
last:필요	handling -.33	how_to .38	known_issues -.24	limits -.47	platform -.28	policy -.43	price -.17	script -.14	target -.41
last:하고	contact -.57	how_to -.27	limits -.38	none -.37	platform -.16	policy .32	price -.71	script -.21
last:하기	contact -.16	handling -.22	how_to .29	internal -.3	known_issues -.17	limits -.4	platform -.15	policy -.36	price -.17	script -.14	target -.24
last:하나	contact -.17	handling -.37	how_to -.53	internal -.39	known_issues -.36	limits .31	platform -.33	policy -.49	price -.43	target -.5
last:하루	how_to -.24	internal -.2	known_issues -.11	limits -.33	policy .15	price -.22	target -.16
last:하며	contact -.18	handling -.31	how_to -.26	internal -.38	known_issues -.28	limits -.36	none -.36	platform -.21	policy .45	price -.36	script -.34
last:한계	handling -.1	how_to -.1	internal .23	limits -.23	none -.13
last:한도	contact -.15	handling -.16	internal -.3	policy -.25	price -.23	target .15
last:한정	internal -.24	limits .26	none -.19	platform -.18	policy -.25	target -.16
last:한함	how_to -.15	internal -.15	none -.29	policy -.21	price -.11	target .22
last:할인	handling -.23	how_to -.15	internal -.39	limits -.39	none .11	platform -.11	target -.46
last:함	contact -.27	limits .13	none -.33	platform -.43	policy -.15	price -.42	script -.3	target -.53
last:해서	contact -.2	handling .2	how_to -.14	internal .17	limits -.26	none -.12	platform -.49	policy -.16	price -.49	script -.4	target -.53
last:해요	contact -.18	how_to -.47	internal -.18	limits .16	platform .1	policy -.25	price -.54
last:혀요	handling -.2	how_to -.16	internal -.19	known_issues -.24	limits -.24	none -.27	platform -.19	policy .35	price -.15	target -.24
last:화	how_to -.14	internal -.23	known_issues -.13	limits .14	none -.1	platform .15	policy -.29	price -.3	script -.11	target -.19
last:확대	handling -.15	how_to -.23	internal -.28	limits -.25	none .36	platform -.14	policy -.18	price -.18	target -.21
last:확보	internal .24	limits -.23	none -.15	policy -.17	target -.1
last:확인	contact -.13	handling .28	internal -.44	known_issues -.33	platform -.29	policy -.37	price -.29	script -.24	target -.36
last:확정	handling -.29	how_to -.21	internal .11	known_issues -.37	none .13	platform -.23	price -.28	script -.18	target -.44
last:환급	handling .18	how_to -.17	internal -.25	known_issues -.27	limits -.25	none -.31	policy .27	price -.36	target -.2
last:환불	contact -.11	handling -.13	internal -.34	limits -.31	none -.36	price .14
last:회	contact -.2	handling -.38	how_to -.47	internal -.17	known_issues -.3	limits .34	none -.42	platform -.19	script -.2	target -.34
last:회선	how_to -.14	internal -.11	none -.2	policy -.27	price -.11	target .24
last:회수	contact -.13	handling -.32	how_to -.21	internal -.32	known_issues -.24	limits -.33	none -.29	platform -.17	policy .36	price -.29	script -.12	target -.26
last:회원	contact -.17	handling -.28	how_to -.36	internal -.28	known_issues -.21	limits -.49	none -.44	platform -.26	policy -.34	price -.34	target .53
last:후	how_to -.11	internal -.22	limits -.25	none .23	policy -.24	price -.14	target -.15
near	contact .05	handling -.03	how_to .09	internal -.12	limits .11	none -.27	platform .02	policy .08	price .1	script .05	target .09
near-1:contact+handling	handling .3	how_to -.11	internal -.11	known_issues -.06	none -.21	policy -.18	script -.11
near-1:contact+internal	contact -.2	handling -.23	how_to -.03	internal .46	known_issues -.05	limits -.27	none -.37	platform -.05	policy -.28	price -.13	script -.18	target -.11
near-1:contact+none	contact -.23	handling -.21	how_to -.23	internal -.31	known_issues -.21	limits -.25	none .16	platform -.21	policy .22	price -.17	script -.1	target -.21
near-1:contact+price	contact -.04	handling -.05	how_to -.03	internal .25	limits -.13	none -.16	platform -.03	policy -.17	price -.2	target -.03
near-1:edge	handling -.28	how_to .2	internal -.27	known_issues -.14	limits -.03	none .08	platform -.21	policy -.09	price -.04	target -.12
near-1:handling+contact	contact .29	handling -.04	how_to -.1	internal -.44	known_issues -.06	limits -.16	none -.38	platform -.2	policy -.21	price -.23	script -.05	target -.1
near-1:handling+handling	contact -.42	handling .18	how_to -.64	internal -.37	known_issues -.66	limits -.61	none .06	platform -.46	policy .15	price -.24	script .03	target -.42
near-1:handling+how_to	contact -.11	handling .33	how_to -.38	internal .2	known_issues -.15	limits -.13	none -.24	platform -.17	policy -.35	price -.04	script -.23	target -.18
near-1:handling+internal	contact .08	handling -.08	how_to -.46	internal .24	known_issues -.71	none -.21	platform -.45	policy -.72	price -.63	script -.41	target .18
near-1:handling+limits	contact -.09	handling .41	how_to -.31	internal -.38	known_issues -.35	limits -.24	none -.54	platform -.47	policy -.14	price -.32	script -.12	target .03
near-1:handling+none	handling .52	how_to -.83	internal -.44	known_issues -.24	limits -.17	none -.07	platform -.95	policy -.2	price -.04	script -.83	target -.15
near-1:handling+policy	contact -.21	handling .19	how_to -.44	internal .12	known_issues -.41	limits .08	none -.54	platform -.19	policy -.16	price -.41	script .07	target -.42
near-1:handling+price	contact -.27	handling .32	how_to -.26	internal .36	known_issues -.25	limits -.47	none -.56	platform -.19	policy -.52	price -.19	script -.23	target -.27
near-1:handling+script	handling .04	how_to -.11	internal -.27	known_issues -.13	limits -.07	none -.26	platform -.07	policy -.25	script .16
near-1:handling+target	contact -.2	handling .16	how_to -.09	internal -.33	known_issues -.07	limits .08	none -.21	platform -.16	policy -.2	price -.29	script -.14
near-1:how_to+handling	contact -.21	handling -.17	how_to .13	internal -.5	known_issues .08	limits .22	none -.61	platform -.29	policy .1	price -.16	script -.42	target -.27
near-1:how_to+how_to	contact -.36	handling -.8	how_to .16	internal -.79	known_issues -.05	limits .07	none -.93	platform -.11	policy .13	price -.74	script -.5	target -.16
near-1:how_to+internal	contact -.34	handling .16	how_to .07	internal -.06	known_issues .09	limits -.2	none -.17	platform -.59	policy .14	price -.65	script -.4	target -.58
near-1:how_to+known_issues	contact -.23	handling -.33	how_to -.53	internal -.45	known_issues .06	limits .1	none -.55	platform .16	policy .06	price -.42	script -.19	target -.32
near-1:how_to+limits	contact -.39	handling -.2	how_to .31	known_issues -.1	limits -.23	platform -.31	policy .04	price -.16	script -.53	target .08
near-1:how_to+none	contact .14	handling -.36	how_to .33	internal -.57	known_issues .19	limits -.06	none -.34	platform .09	policy -.04	price -.05	script .03	target -.36
near-1:how_to+platform	contact -.09	handling -.23	how_to -.29	internal -.2	known_issues -.19	limits -.47	none -.41	platform .23	policy -.35	price -.33	script -.05	target .14
near-1:how_to+policy	contact -.45	handling -.04	how_to .4	internal -.85	known_issues -.18	limits .12	none -.47	platform -.03	policy -.34	price .06	script -.14
near-1:how_to+price	contact -.12	handling .17	how_to .15	internal -.75	known_issues -.17	limits -.16	none -.57	platform -.32	policy -.21	price .08	script -.28	target .15
near-1:how_to+script	handling .14	how_to -.3	internal -.15	known_issues .14	limits -.34	none -.36	platform -.16	policy -.38	price -.02	script -.04	target -.24
near-1:how_to+target	contact -.24	handling -.4	how_to .06	internal -.4	known_issues -.37	limits .23	none -.53	platform -.51	policy .31	price .04	script -.25	target -.39
near-1:internal+contact	handling -.24	internal .1	none -.3	policy -.05
near-1:internal+handling	contact -.3	handling -.35	how_to -.55	internal .1	limits -.57	none .16	platform -.46	policy -.13	price -.41	script .39	target -.43
near-1:internal+how_to	contact -.12	handling -.38	how_to -.15	internal .22	known_issues -.31	limits -.37	none .19	platform -.19	policy -.45	price -.15	script -.21	target -.3
near-1:internal+internal	contact -.68	handling -.11	how_to -.72	internal .17	known_issues -1.08	limits -.28	none .33	platform -.81	policy -.32	price -.36	script -.71	target -.86
near-1:internal+known_issues	contact -.02	handling -.24	how_to -.28	internal -.25	known_issues -.08	limits .22	none .15	platform -.05	policy -.44	script -.2	target -.13
near-1:internal+limits	contact -.37	handling -.18	how_to -.67	internal .25	limits -.29	none .28	platform -.79	policy -.39	price .02	script -.56	target -.12
near-1:internal+none	contact -.18	handling -.19	how_to -.08	internal .43	known_issues -.25	limits -.1	none -.16	platform -.26	policy -.24	price -1.08	script -.08	target -1.13
near-1:internal+platform	contact -.04	handling -.16	how_to -.07	internal -.13	known_issues .1	limits -.21	none -.32	platform .06	policy -.06	price -.02	script -.16	target -.14
near-1:internal+policy	contact -.35	handling .2	how_to -.07	known_issues .11	limits -.86	none .02	platform -.57	policy -.21	price .16	script -.57	target .04
near-1:internal+price	contact -.09	handling -.28	how_to -.28	known_issues -.22	limits -.47	none .18	platform .13	policy -.54	price -.06	script -.32	target -.31
near-1:internal+script	contact -.05	handling -.52	how_to -.18	internal -.08	known_issues -.26	limits -.25	none -.05	platform -.08	policy -.5	price -.18	script .29	target -.2
near-1:internal+target	contact -.16	handling -.29	how_to -.22	internal .09	known_issues -.27	none -.48	platform -.31	policy -.34	price -.26	script -.21	target .33
near-1:known_issues+contact	contact .22	handling -.17	how_to -.04	internal .16	known_issues -.27	limits -.29	none -.31	platform -.22	policy -.21	price -.3	script -.04	target -.24
near-1:known_issues+handling	contact -.25	how_to -.2	internal -.31	known_issues .14	limits -.23	none -.34	platform -.14	policy -.35	price -.09	script .25	target -.09
near-1:known_issues+internal	handling -.31	how_to -.11	internal -.12	known_issues -.39	limits .14	none .14	platform -.11	policy -.32	price -.12	script -.26	target -.05
near-1:known_issues+known_issues	contact -.12	handling .33	how_to -.32	internal -.49	known_issues -.3	limits -.4	none .24	platform -.14	policy -.39	price -.14	script -.21	target -.13
near-1:known_issues+limits	contact -.09	handling -.32	how_to -.25	internal -.32	known_issues .34	limits -.07	none .04	platform -.35	policy -.44	price -.28	script -.14	target -.41
near-1:known_issues+none	contact -.48	handling -.17	how_to -.58	internal -.74	known_issues .47	limits -.68	none -.07	platform -.06	policy -.6	script .05	target -.05
near-1:known_issues+policy	contact -.28	handling .15	how_to -.35	internal -.46	limits -.09	none .08	platform -.37	policy -.04	price -.45	script .16	target -.38
near-1:known_issues+script	handling -.18	how_to -.1	internal -.06	known_issues -.11	none -.1	policy -.1	script .21	target -.03
near-1:known_issues+target	contact -.04	handling -.06	how_to -.15	internal -.16	known_issues -.03	limits -.24	none .18	platform -.06	policy -.23	price -.11	script -.03	target .05
near-1:limits+contact	contact .18	handling -.05	internal -.07
near-1:limits+handling	contact .07	handling .26	how_to -.05	internal -.06	known_issues -.68	limits .06	none -.21	platform -.33	policy -.21	price -.16	script -.22	target -.32
near-1:limits+how_to	contact .17	handling -.89	how_to -.29	internal -.64	known_issues .06	limits .22	none -.89	platform -.05	policy .22	price .08	script -.58	target -.03
near-1:limits+internal	contact .22	handling -.79	internal .08	known_issues .05	limits -.49	platform -.62	policy -.03	price .21	script -.48	target -.59
near-1:limits+known_issues	contact -.12	handling .04	how_to -.42	internal -.47	known_issues -.24	limits .18	none .24	platform -.18	policy .04	price -.28	script -.26	target -.22
near-1:limits+limits	contact .08	handling -.05	how_to -1.06	known_issues -.3	none -.53	platform -.17	policy .08	price .06	script .03	target -.04
near-1:limits+none	contact .28	handling -.39	how_to -.03	internal -.3	known_issues -.29	none -.06	platform -.28	policy -.15	price .21	script -.08
near-1:limits+platform	contact -.09	handling -.23	how_to .12	internal -.29	known_issues .19	limits -.5	none -.46	platform .08	policy -.46	price -.4	script -.16	target -.44
near-1:limits+policy	contact -.63	handling -.14	how_to -.2	internal -.35	known_issues .04	limits .09	none -.32	platform -.96	policy .18	price -.4	script -.27	target -.32
near-1:limits+price	contact -.44	handling -.53	how_to .07	internal .06	known_issues -.41	limits -.22	none -.39	platform .16	policy .06	script -.31	target -.14
near-1:limits+script	handling -.28	how_to -.17	internal -.24	known_issues -.27	limits -.08	none -.27	platform -.05	policy -.25	price -.04	script .4	target -.06
near-1:limits+target	contact -.34	handling -.62	how_to -.7	internal -.75	known_issues -.63	limits .36	none -.83	platform .21	policy -.3	price .12	script -.43	target -.18
near-1:none+contact	contact -.06	handling .18	how_to .13	internal .05	known_issues -.26	limits -.43	none -.21	platform -.36	policy -.4	price -.35	script -.21	target -.37
near-1:none+handling	contact -.03	handling -.23	how_to -.43	internal .11	known_issues -.79	limits .07	none .34	platform -.64	policy -.24	price -.48	script .06	target -.15
near-1:none+how_to	contact -.55	handling .14	how_to .06	internal -.42	known_issues -.11	limits -1.1	none .14	platform .09	policy -.11	price -.76	script -.1	target -.02
near-1:none+internal	contact -.89	handling -.07	how_to -.11	internal -.09	known_issues -.23	limits -.22	none .08	platform -.47	policy -.06	price .29	script -.1	target -.24
near-1:none+known_issues	contact -.27	handling -.39	how_to -.1	internal -.42	known_issues -.11	limits -.42	none .27	platform -.26	policy .16	price -.25	script -.3	target -.28
near-1:none+limits	contact -.69	handling -.45	how_to -.1	internal -.18	known_issues -.08	limits -.2	none -.04	platform -.04	price -.28	script -.2	target .33
near-1:none+none	contact -.18	handling -.12	how_to -.09	internal -.08	limits -.22	none .09	platform -.57	policy .03	price -.14	script -.34	target .09
near-1:none+platform	contact -.23	handling -.37	how_to .22	known_issues -.42	limits .04	none -.76	platform .03	policy -.54	price -.33	script .19	target -.07
near-1:none+policy	contact .02	handling -.28	how_to .15	internal -.24	limits .16	none -.24	platform -.32	policy -.3	price -.04	script .11	target .13
near-1:none+price	contact .05	handling -.61	how_to -.86	internal -.16	known_issues -.51	limits -.28	none -.3	platform -.88	policy .35	script -.52	target .08
near-1:none+script	contact -.11	handling -.04	how_to -.47	internal -.55	known_issues -.49	limits -.43	none .03	platform -.14	policy -.6	price -.29	script .28	target .16
near-1:none+target	contact -.43	handling -.71	how_to -.25	internal -.51	limits .11	none -.04	platform .35	policy -.2	price -.38	script -.71
near-1:platform+handling	contact -.02	handling .23	how_to -.07	internal -.06	none -.03
near-1:platform+how_to	contact -.2	handling -.39	how_to .23	internal -.37	known_issues -.51	limits -.43	none -.38	platform .08	policy -.08	price -.25	script -.33	target -.28
near-1:platform+internal	contact -.17	handling .07	how_to -.15	internal .14	known_issues -.3	limits -.25	none -.42	platform -.15	policy -.22	price -.12	script -.14	target -.05
near-1:platform+known_issues	contact -.09	handling -.31	how_to .08	internal -.38	known_issues .21	limits -.34	none .13	platform -.32	policy -.44	price -.28	script -.17	target -.14
near-1:platform+limits	contact -.13	handling -.59	how_to -.44	internal -.49	limits -.1	none -.63	platform .47	policy -.68	price -.37	script -.31	target -.38
near-1:platform+none	contact -.39	handling -.55	how_to -.12	limits -.08	none -.22	platform .35	price -.54	script -.53	target -.6
near-1:platform+platform	contact -.03	handling -.15	how_to -.28	internal -.4	known_issues -.41	limits -.41	none -.06	platform .19	policy .12	price -.27	script -.14	target -.32
near-1:platform+policy	contact -.08	handling -.04	how_to -.49	internal -.45	known_issues -.56	limits -.04	none -.54	platform .39	price -.38	target -.4
near-1:platform+price	contact -.05	handling -.16	how_to -.27	internal -.28	known_issues -.16	limits -.35	none -.43	platform .34	policy -.34	price -.13	script -.04	target -.19
near-1:policy+contact	contact .43	handling -.34	how_to -.13	internal -.33	known_issues -.23	limits -.2	none -.27	platform -.15	policy -.19	price -.11	script -.08	target -.21
near-1:policy+handling	contact -.41	how_to .25	internal -.82	known_issues .02	limits -.12	none -.76	platform .12	policy .24	price -.5	script -.15	target -.51
near-1:policy+how_to	contact .13	handling -.79	how_to .12	internal -.63	known_issues -.04	limits -.18	platform .08	policy -.05	price -.58	target -.7
near-1:policy+internal	contact -.72	handling .04	how_to -.24	internal .03	known_issues .43	limits -.11	none -.29	platform -.56	policy -.13	price -.33	script -.76	target .07
near-1:policy+known_issues	contact -.19	handling -.42	how_to -.53	internal -.57	none .05	platform -.26	policy .22	price -.34	script -.37	target -.32
near-1:policy+limits	contact -.77	handling -.15	how_to -.27	internal -.06	known_issues .13	limits -.1	none -.24	platform -.07	policy .11	price .03	script -.84	target .04
near-1:policy+none	contact -.24	handling .04	how_to -.1	known_issues -.45	none -.08	platform -.28	policy .18	price -.35	target -.14
near-1:policy+platform	contact -.24	handling -.57	how_to -.1	internal -.47	known_issues .26	limits .1	none -.66	platform -.04	policy .11	price -.35	script -.37	target -.5
near-1:policy+policy	handling .03	how_to -.12	internal -.19	known_issues -.15	limits .05	none -.69	platform -.29	policy -.08	price .17	script .09
near-1:policy+price	contact -.27	handling .15	how_to -.47	internal -.17	known_issues -.38	limits .45	none -.24	platform -.57	policy .15	price -.24	script -.42	target -.54
near-1:policy+script	contact -.09	how_to -.41	internal .1	known_issues -.45	limits -.34	none -.5	platform -.1	price -.15	script .15	target -.17
near-1:policy+target	contact -.39	handling -.4	internal .14	known_issues -.46	limits -.22	none -.69	platform .21	policy .11	price -.51	script -.38	target -.08
near-1:price+contact	contact .22	handling -.02	internal -.08	limits -.05	none -.11	policy -.05	target -.15
near-1:price+handling	contact .13	handling .07	how_to .12	internal -.17	known_issues -.42	limits -.48	none -.14	platform -.18	price -.24	script -.5	target -.2
near-1:price+how_to	contact -.22	handling -.48	how_to .3	internal -.41	known_issues .08	limits -.51	none -.66	platform -.37	policy -.04	price .09	script -.25	target -.56
near-1:price+internal	contact -.24	handling -.59	how_to -.46	internal -.08	known_issues .11	limits .07	none -.41	platform -.36	price .22	script -.39	target .02
near-1:price+known_issues	contact -.09	handling -.3	how_to -.26	internal -.41	known_issues .05	limits .05	none -.3	platform -.23	policy .17	price -.26	script -.18	target -.08
near-1:price+limits	contact -.42	handling -.82	how_to -.74	internal -.9	known_issues -.14	limits .3	none -.2	platform -.71	price .18	script -.42	target -.27
near-1:price+none	contact -.14	handling -.66	how_to -1.24	internal -.18	known_issues -1.09	limits .18	none .02	platform -1.17	policy .14	price -.04	script -.74	target -.08
near-1:price+platform	contact -.04	handling -.06	how_to -.22	known_issues -.14	limits -.23	none -.25	platform -.17	policy .23	price -.09	script -.02	target -.21
near-1:price+policy	contact -.38	handling -.13	how_to -.46	internal -.04	known_issues -.13	limits -.03	none -.1	platform -.46	policy -.1	price .19	script -.04	target .18
near-1:price+price	contact .14	handling -.45	how_to -.56	internal -.18	known_issues -.39	limits -.04	none -.17	platform -.54	policy -.1	price .23	script -.18	target -.8
near-1:price+script	handling -.19	how_to -.15	internal -.04	known_issues -.17	limits -.05	none -.33	policy -.22	script .37
near-1:price+target	contact -.23	handling -.3	how_to -.54	internal .03	known_issues -.29	limits -.04	none -.72	platform .17	policy .31	price -.15	script -.19	target -.28
near-1:script+handling	contact -.29	handling .3	how_to -.22	known_issues -.31	limits -.3	platform -.27	policy -.49	price -.07	script -.32	target -.25
near-1:script+internal	contact -.18	handling -.5	how_to -.11	internal .81	known_issues -.38	limits -.51	none -.56	platform -.25	policy -.43	price -.41	script -.17	target -.26
near-1:script+none	contact -.33	handling .13	how_to -.42	internal -.32	known_issues -.46	limits -.49	none .17	platform -.41	price .15	script -.32	target -.43
near-1:target+handling	contact -.21	handling -.1	how_to -.39	internal -.23	known_issues -.24	limits .13	none -.39	platform -.1	policy .06	price -.15	script .12	target -.17
near-1:target+how_to	contact -.13	handling -.61	how_to -.06	internal -.47	known_issues -.04	limits .12	none -.79	platform .12	policy -.13	price -.58	script -.4	target .2
near-1:target+internal	contact -.18	handling -.5	how_to .05	internal -.14	known_issues .14	limits -.63	none -.1	platform -.31	policy -.09	price .17	script -.32	target .12
near-1:target+known_issues	contact -.1	handling -.19	how_to .1	internal -.19	known_issues .2	limits -.34	none -.22	platform -.19	policy -.3	price -.06	script -.1
near-1:target+limits	contact -.3	handling -.72	how_to -.92	internal -.79	known_issues .09	limits -.11	none -.95	platform .18	policy -.17	price .37	script -.35	target .15
near-1:target+none	contact -.48	how_to .16	internal -.36	known_issues -.87	limits .18	none -.03	platform .09	policy -.27	price -.31	script -.58	target -.08
near-1:target+platform	contact -.04	handling -.09	how_to -.1	internal -.2	known_issues -.13	limits -.33	none -.28	platform .44	policy -.26	price -.23	target -.33
near-1:target+policy	contact -.2	handling -.51	how_to .04	internal -.53	known_issues -.59	limits .13	none -.37	platform -.24	policy -.07	script -.3	target .18
near-1:target+price	contact -.12	handling -.29	how_to -.5	internal -.6	known_issues -.11	limits .08	none -.05	platform -.26	policy -.18	price .26	script -.14	target -.44
near-1:target+target	contact -.17	handling -.49	how_to .05	internal .03	known_issues -.41	limits .27	none -.12	platform -.11	policy .06	price -.43	script -.32	target -.27
near-1b:contact	contact -.29	handling .24	how_to -.29	internal .47	known_issues -.24	limits -.4	none -.5	platform -.23	policy .1	price -.25	script -.22	target -.28
near-1b:contact!	contact -.24	internal .32	limits -.14	none -.17	policy -.09	price -.11	target -.03
near-1b:handling	contact .31	handling -.28	how_to -.53	internal .31	limits -.06	none -.21	platform -.68	policy -.24	script -.36	target .1
near-1b:handling!	contact .39	handling -.16	how_to -.41	internal .33	known_issues -.57	limits -.22	none -.12	platform -.46	policy -.14	price .02	script -.26	target -.45
near-1b:how_to	contact -.17	handling -.17	how_to -.6	internal -.32	known_issues -.19	limits .16	none -.15	platform .07	policy .14	price .24	script -.16
near-1b:how_to!	contact -.65	handling -.15	how_to -.4	internal -.27	known_issues -.1	limits .08	none .06	platform -.06	price .25	script -.07	target .07
near-1b:internal	contact -.07	handling -.15	how_to -.17	internal -.13	known_issues -.63	limits .04	none .06	platform -.63	policy .19	price -.29	target -.09
near-1b:internal!	contact .25	handling .08	how_to -.25	internal .03	known_issues -.05	limits .06	none -.04	platform -.12	policy -.11	price .03	script -.18	target -.26
near-1b:known_issues	contact .08	handling .13	how_to -.42	internal -.53	known_issues -.2	limits -.28	none .12	platform .02	policy -.41	price .07	script .28
near-1b:known_issues!	contact -.25	handling -.4	how_to -.24	internal -.14	known_issues .03	limits -.32	none .24	platform -.41	policy -.38	price -.31	script -.32	target .19
near-1b:limits	how_to -.34	internal -.11	known_issues .14	limits -.25	none -.11	platform -.14	policy .23	price .16	script -.17	target -.46
near-1b:limits!	contact .13	handling -.11	how_to -.05	internal -.19	known_issues .07	limits -.14	none .07	platform -.04	policy .24	price -.17	script -.26	target -.43
near-1b:none	contact -.47	handling -.29	internal .09	known_issues -.31	limits -.31	platform -.15	policy -.07	script .07	target .22
near-1b:none!	contact -.26	handling -.29	how_to -.06	known_issues -.22	limits -.29	none -.05	platform .17	price -.04	script .04	target .21
near-1b:platform	contact -.24	handling -.59	how_to .2	internal .12	known_issues -.25	limits -.04	none -.13	platform .2	policy -.06	price -.26	target -.42
near-1b:platform!	contact -.2	handling -.49	how_to .25	internal .18	known_issues -.16	none .05	platform .17	policy -.57	price -.29	script .07	target -.37
near-1b:policy	contact .13	handling -.12	how_to -.08	internal -.04	known_issues .14	limits .2	none -.41	policy -.1	price -.09	script .19	target -.2
near-1b:policy!	contact .23	handling .06	how_to .05	internal -.27	known_issues .21	none -.24	policy -.22	price .05	target -.17
near-1b:price	contact .16	handling -.19	how_to -.15	internal -.07	known_issues -.21	limits .27	platform -.26	policy .03	price -.03	script -.52	target -.42
near-1b:price!	contact -.06	handling .19	how_to -.27	internal -.2	known_issues -.1	limits -.1	none -.22	platform -.1	policy .27	price .13	script -.48	target -.26
near-1b:script	contact .18	handling .4	how_to -.32	internal .46	known_issues -.16	limits -.51	none -.4	platform -.34	policy -.18	price -.39	script -.47	target -.38
near-1b:script!	contact .12	handling .35	how_to -.23	internal .23	known_issues -.21	limits -.37	none -.26	platform -.04	policy -.08	price -.23	script -.36	target -.2
near-1b:target	contact -.45	handling -.21	how_to .23	internal -.69	known_issues -.25	limits .11	none -.19	platform -.72	policy -.06	price .32	script -.49	target -.86
near-1b:target!	contact -.22	handling -.03	how_to .22	internal -.61	known_issues -.59	limits .03	platform -.45	policy -.21	price .25	script -.38	target -.64
near-1b:unsure	contact .28	how_to -.11	internal -.23	limits -.15	none -.07	platform -.22	policy .14	price -.23	script -.04	target -.15
near-1l:contact	contact -.33	handling -.22	how_to -.06	internal .24	known_issues -.25	limits -.25	none .1	platform -.17	policy -.18	price -.17	script -.08	target -.12
near-1l:contact!	contact -.22	handling -.14	how_to -.04	internal -.07	known_issues -.09	limits -.08	none .19	platform -.05	policy -.06	script -.08	target -.07
near-1l:handling	contact .15	handling .39	how_to -.46	internal .05	known_issues -.57	limits -.08	none -.26	platform -.58	policy -.13	price -.56	script -.12	target -.04
near-1l:handling!	contact .14	handling -.27	how_to -.25	internal .47	known_issues -.29	limits -.17	none -.27	platform -.16	policy .03	price -.13	script -.32	target -.23
near-1l:how_to	contact -.56	handling -.48	how_to .18	internal -.15	known_issues .22	limits .36	none -.63	platform -.3	policy .03	price -.06	script -.71	target -.48
near-1l:how_to!	contact -.46	handling -.52	internal -.21	limits .34	none -.34	platform -.65	policy .02	price .11	script -.53	target -.22
near-1l:internal	contact -.1	handling -.48	how_to -.32	internal .18	known_issues .07	limits -.04	none .12	platform -.39	policy -.11	price -.52	script .17
near-1l:internal!	contact .21	handling -.41	how_to -.21	internal -.2	known_issues -.4	limits -.37	none .27	platform -.27	policy -.5	price -.31	script .2	target .24
near-1l:known_issues	contact -.22	handling .12	how_to -.41	internal .16	known_issues .2	limits -.48	none -.43	platform -.41	policy -.13	price -.39	script .07	target .05
near-1l:known_issues!	contact -.2	handling -.28	how_to -.28	internal .05	known_issues .37	limits -.4	none -.22	platform -.33	policy -.3	price -.33	script .19	target .1
near-1l:limits	contact .06	handling -.02	how_to .04	internal -.16	known_issues -.13	limits -.11	none -.3	platform .06	policy -.11	price .16	target .02
near-1l:limits!	contact -.48	handling -.16	how_to .14	internal -.09	known_issues .17	limits -.22	none -.1	platform -.08	policy -.2	script -.09
near-1l:none	contact -.23	handling .1	how_to -.05	internal -.13	known_issues -.45	limits -.08	none .13	platform -.11	price -.1	script -.2	target .07
near-1l:none!	contact -.12	handling -.5	how_to -.03	internal .07	known_issues -.55	limits -.05	none -.07	platform -.17	policy -.04	price .06	script -.15	target .13
near-1l:platform	contact -.32	handling -.08	how_to -.31	internal -.44	known_issues .28	limits -.15	none -.21	platform .34	policy -.04	price -.46	script -.54	target -.64
near-1l:platform!	contact -.18	handling -.15	how_to -.18	internal -.18	known_issues .28	limits -.22	none .11	platform .19	policy -.16	price -.24	script -.35	target -.46
near-1l:policy	contact -.49	handling -.04	internal .09	known_issues .12	limits .12	none -.17	platform -.34	policy -.17	script -.02	target -.13
near-1l:policy!	contact -.34	handling .06	how_to -.1	internal .13	known_issues .27	none -.18	platform -.18	policy -.23	script -.15	target .03
near-1l:price	contact -.59	handling -.5	how_to .1	internal -.29	known_issues -.05	limits -.02	none -.14	platform -.53	policy .03	price .2	script -.24	target .18
near-1l:price!	contact -.36	handling -.6	how_to .06	internal -.15	known_issues -.72	limits .04	none -.15	platform -.3	price .15	script -.2	target .21
near-1l:script	contact -.12	handling .3	how_to -.16	internal .15	known_issues -.37	limits -.37	none -.23	platform -.17	policy -.56	price .04	script -.31	target -.29
near-1l:script!	handling .22	how_to -.07	internal .06	known_issues -.25	limits -.14	none .05	platform -.11	policy -.28	price -.25	script -.26	target -.18
near-1l:target	contact .06	handling -.2	internal -.05	known_issues .07	limits .11	none -.31	platform .05	policy -.07	price .25	script -.66	target -.13
near-1l:target!	contact -.21	handling .09	how_to -.14	internal -.25	known_issues .14	limits -.07	none -.3	platform .14	policy .1	price .18	script -.28	target -.33
near-1l:unsure	handling -.12	how_to -.06	internal -.23	known_issues .36	limits -.23	none -.25	policy -.06	price .1	script .06
near-1o:handling	contact -.11	handling -.15	how_to -.08	internal .09	known_issues -.14	limits -.28	none .27	platform -.04	policy -.28	price -.26	script -.05	target -.19
near-1o:handling!	contact -.11	handling -.12	how_to -.04	internal .12	known_issues -.09	limits -.25	none .2	platform -.02	policy -.23	price -.22	script -.05	target -.1
near-1o:how_to	contact -.09	handling -.23	how_to .2	internal -.15	known_issues -.07	limits -.27	platform -.15	policy -.33	price -.25	script -.06	target -.08
near-1o:how_to!	contact -.09	handling -.21	how_to -.21	internal -.08	known_issues -.04	limits -.17	none .34	platform -.06	policy -.31	price -.24	target -.07
near-1o:internal	contact -.21	handling .13	how_to -.15	internal -.37	known_issues -.14	limits -.21	none .35	platform -.1	policy -.25	price -.1	script -.31	target -.07
near-1o:known_issues	handling -.19	how_to -.11	internal -.03	limits -.24	none .32	platform -.13	policy -.18	script .18	target -.24
near-1o:limits	contact -.11	handling .04	how_to .32	internal -.23	known_issues -.25	limits -.3	none .17	platform -.13	policy -.39	price -.1	script -.2	target -.23
near-1o:none	contact .2	handling -.57	how_to -.09	internal -.34	known_issues -.11	limits -.88	none .44	platform .06	policy -.13	price -.24	script -.55	target -.2
near-1o:none!	contact -.28	handling -.57	how_to -.14	internal -.12	known_issues -.77	limits -.7	none .24	platform .17	policy -.04	price -.16	script -.42	target -.07
near-1o:policy	contact -.05	handling -.11	how_to -.16	internal .17	known_issues -.13	limits -.33	none .41	platform -.21	policy -.32	price -.26	script -.09	target -.21
near-1o:policy!	contact -.05	handling -.11	how_to -.11	internal -.18	known_issues -.12	limits -.26	none .36	platform -.16	policy -.27	price -.17	script -.09	target -.13
near-1o:price	contact -.03	handling .13	how_to -.25	internal -.28	known_issues -.17	limits .12	none -.25	platform -.22	policy .33	price -.24	script -.14	target -.23
near-1o:price!	contact -.03	handling .13	how_to -.17	internal -.21	known_issues -.15	limits -.26	none -.25	policy .34	price -.24	script -.14	target -.1
near-1o:unsure	contact -.35	handling -.41	how_to -.43	internal -.31	known_issues -.48	limits -.5	none .67	platform -.47	policy .14	price -.46	script -.3	target -.62
near-1s:handling	contact -.12	handling .58	how_to -.69	internal -.6	known_issues -.91	limits -.28	none -.05	platform -.52	policy -.34	price -.6	script .06	target -.28
near-1s:handling!	contact -.35	handling .48	how_to -.45	internal -.35	known_issues -.52	limits -.53	none -.09	platform -.46	policy -.32	price -.3	script .16	target -.35
near-1s:how_to	contact -.47	handling -.31	how_to .76	internal -.27	known_issues -1.11	limits -.22	none -.57	policy -.34	price -.31	script -.71
near-1s:how_to!	contact -.24	handling -.04	how_to .6	internal -.54	known_issues -.7	limits -.19	none -.62	platform .16	policy -.27	price -.25	script -.42	target -.76
near-1s:internal	contact -.8	handling -.44	how_to -.76	internal .6	known_issues -.21	limits -.49	none .28	platform -.25	policy -1.03	price -.83	script -.05	target -1.03
near-1s:internal!	contact -.51	handling -.5	how_to -.74	internal .43	known_issues -.49	limits -.31	none .28	platform -.9	policy -.82	price -.67	script -.09	target -.71
near-1s:known_issues	contact -.18	how_to -.52	internal -.48	known_issues .36	limits -.03	none -.26	platform -.38	policy -.21	price -.4	script -.28	target -.43
near-1s:known_issues!	contact -.12	handling -.03	how_to -.39	internal -.37	known_issues .26	limits -.47	none -.06	platform -.26	price -.23	script -.22	target -.24
near-1s:limits	contact -.4	handling -.08	how_to -.21	internal -.06	known_issues -.35	limits .54	none -.53	platform -.76	policy -.24	price .11	script -.55	target -.28
near-1s:limits!	contact -.23	handling -.13	how_to -.52	internal -.16	known_issues -.85	limits .59	none -.26	platform -.31	policy -.23	price .13	script -.25	target -.77
near-1s:none	contact .02	handling -.14	how_to -.28	internal -.4	known_issues .04	limits .02	none .03	platform .18	policy -.05	price -.29	script .1	target .2
near-1s:none!	contact -.52	handling -.26	how_to -.11	internal -.37	known_issues .11	limits -.11	none .14	platform -.07	policy -.18	price -.15	script -.38	target .29
near-1s:platform	contact -.3	handling -.45	how_to -.03	internal -.09	known_issues -.44	limits -.29	none -.32	platform .64	policy -.2	price -.37	script -.41	target -.44
near-1s:platform!	contact -.24	handling -.33	how_to .07	internal .04	known_issues -.36	limits -.55	none -.2	platform .6	policy -.56	price -.28	script -.31	target -.32
near-1s:policy	contact -.56	handling .05	how_to -.16	internal -.5	known_issues -.36	limits -.26	none -.61	platform -.23	policy .69	price -.19	script -.54	target -.26
near-1s:policy!	contact -.23	handling -.02	how_to -.16	internal -.42	known_issues -.57	limits -.31	none -.43	platform -.51	policy .77	price -.6	target -.12
near-1s:price	contact -.41	handling -.58	how_to -.52	internal -.13	known_issues -.2	none -.29	platform -.64	policy -.18	price .53	script -.55	target -.2
near-1s:price!	contact -.16	handling -.55	how_to -.3	internal -.09	known_issues -.4	limits -.03	none -.24	platform -.39	policy -.11	price .44	script -.41
near-1s:script	contact -.27	handling -.18	how_to -.22	internal -.48	known_issues -.27	limits -.2	none .26	platform -.2	policy .17	price -.25	script -.26	target -.25
near-1s:script!	contact -.25	handling -.34	how_to -.21	internal -.36	known_issues -.24	limits -.17	none .25	platform -.17	policy .2	price -.23	script -.17	target -.16
near-1s:target	contact -.33	handling -.61	how_to -.23	internal -.39	known_issues -.66	limits .12	none .03	platform -.39	policy -.03	price -.27	script -.47	target .37
near-1s:target!	contact -.2	handling -.4	how_to -.37	internal -.49	known_issues -.31	limits -.04	none -.17	platform .1	policy -.03	price .14	script -.28	target .29
near-1s:unsure	contact -.77	handling .09	how_to .09	internal -.4	known_issues -.19	limits -.09	none -.5	platform .37	policy .14	price .13	script -.2	target -.19
near-2:edge	contact -.04	handling -.62	how_to -.05	internal -.39	known_issues -.19	limits -.1	none .33	platform -.11	policy -.29	price .2	script -.34	target .18
near-2b:contact	contact -.24	handling .11	how_to -.23	internal .36	known_issues -.12	limits -.39	none .05	platform -.31	policy -.25	price -.31	script -.17	target -.19
near-2b:contact!	contact -.03	handling -.11	how_to -.07	internal .27	limits -.22	none .09	platform -.22	policy -.19	price -.16	script -.03	target -.12
near-2b:handling	contact .32	handling -.47	how_to -.46	internal .56	known_issues -.18	limits -.15	none -.1	platform -.68	policy -.53	price -.46	script .09	target .06
near-2b:handling!	contact .07	handling -.48	how_to -.57	internal .42	known_issues -.63	limits -.08	none .17	platform -.39	policy -.57	price -.49	script -.46	target -.03
near-2b:how_to	contact .05	handling -.11	how_to -.2	internal -.08	limits .15	none -.47	platform .12	policy -.27	price .62	script -.08	target -.15
near-2b:how_to!	contact .03	handling -.21	how_to -.28	internal -.17	known_issues -.03	limits -.05	none -.06	platform .08	policy -.04	price .2	script -.06	target .11
near-2b:internal	contact .04	handling -.11	how_to .09	internal .09	known_issues -.85	limits -.1	platform -.8	policy .1	price .03	target -.8
near-2b:internal!	contact .25	handling .04	internal -.42	known_issues -.28	limits -.05	none .18	platform -.34	policy -.21	price -.18	target -.28
near-2b:known_issues	contact -.36	handling .25	how_to -.62	internal .27	known_issues -.6	limits -.31	none .09	platform .09	policy -.22	price -.65	script .21	target -.1
near-2b:known_issues!	contact -.35	handling .32	how_to -.32	internal -.14	known_issues -.36	limits -.42	none .29	platform -.37	price -.32	script -.56	target -.32
near-2b:limits	contact .11	handling .21	how_to -.35	internal -.21	known_issues .03	limits -.32	none -.25	platform .11	policy .22	price .09	script -.15	target -.14
near-2b:limits!	contact .11	handling .36	how_to -.06	internal -.29	known_issues .03	limits -.2	policy -.05	price .12	script -.57	target -.44
near-2b:none	contact -.72	handling -.14	how_to .04	internal -.14	known_issues -.38	limits -.2	platform -.17	policy .09	price .09	script -.42	target .18
near-2b:none!	contact -.38	handling -.27	how_to -.1	internal -.03	known_issues -.45	limits -.1	none .05	platform -.12	policy -.05	price .15	script -.37	target .12
near-2b:platform	contact -.42	handling -.18	how_to -.14	internal -.03	known_issues .34	limits -.08	policy -.18	price -.12	script .03	target -.66
near-2b:platform!	contact -.37	handling -.07	how_to -.05	known_issues .21	limits -.06	none -.05	platform -.15	policy -.16	price -.3	target -.56
near-2b:policy	handling -.11	how_to .12	internal -.06	known_issues .27	limits -.07	none -.27	platform .33	policy -.06	price -.27	script .05	target -.3
near-2b:policy!	contact .12	handling -.1	how_to -.07	internal -.13	known_issues .05	none -.16	platform .38	policy -.45	price -.25	script -.02	target -.09
near-2b:price	handling -.19	how_to .23	internal -.07	known_issues -.19	limits .1	none -.36	platform -.05	policy .05	script -.22	target -.21
near-2b:price!	how_to .29	internal -.27	known_issues -.02	limits .06	none -.56	platform -.11	policy .16	price -.22	script -.98	target -.11
near-2b:script	handling .23	how_to -.36	internal .52	known_issues -.46	limits -.1	none -.04	platform -.44	policy -.51	price -.44	script -.37	target -.4
near-2b:script!	contact .09	handling .09	how_to -.25	internal -.16	known_issues -.22	limits .1	none .2	platform -.17	policy -.31	price -.13	script -.28	target -.15
near-2b:target	contact -.03	handling -.24	how_to .19	internal -.16	known_issues .1	limits .03	none -.12	platform -.2	policy .06	price .03	script -.43	target -.33
near-2b:target!	contact .05	how_to .36	internal .03	limits -.33	none -.16	platform -.06	policy -.26	price .15	script -.4	target -.13
near-2b:unsure	contact .14	how_to -.08	internal -.14	known_issues .16	limits -.19	none -.21	platform .12	policy .09	price -.22	script -.11	target -.19
near-2l:handling	contact .13	handling .28	how_to -.49	internal -.16	known_issues .13	limits -.15	none -.18	platform -.47	policy -.37	price -.49	script -.62	target .18
near-2l:handling!	contact .17	handling .24	how_to -.24	internal -.08	limits -.59	none -.09	platform -.3	policy -.61	price -.33	script -.48
near-2l:how_to	contact -.39	handling .16	how_to -.55	internal -.03	known_issues .2	limits .07	none -.89	platform -.5	policy .2	script .18	target -.08
near-2l:how_to!	contact -.36	handling .11	how_to -.63	internal .09	known_issues .22	limits -.17	none -.73	platform -.5	policy .36	price .12	script -.63	target -.12
near-2l:internal	contact -.59	handling -.04	how_to -.05	internal -.23	known_issues -.13	limits -.06	none .1	platform .05	policy .2	price -.58	script .13	target -.51
near-2l:internal!	contact -.28	handling -.12	how_to .12	internal -.07	known_issues -.37	limits -.43	none -.28	platform -.27	policy .2	price -.17	script .15	target -.31
near-2l:known_issues	contact -.18	handling .1	how_to -.38	internal .16	known_issues -.22	limits -.04	none -.05	platform -.29	policy -.42	price -.28	script .25	target -.45
near-2l:known_issues!	contact -.13	handling -.31	how_to -.26	internal .16	known_issues -.4	limits -.38	none .1	platform -.14	policy -.27	price -.22	script .15	target -.21
near-2l:limits	contact -.52	handling -.25	how_to -.05	internal .16	known_issues -.17	limits -.25	none -.16	platform .14	policy .26	price .1	script .05	target -.23
near-2l:limits!	contact -.37	handling -.41	how_to .18	internal -.07	known_issues -.06	limits -.16	none .2	platform -.06	policy -.12	price .13	script -.11
near-2l:none	contact -.7	handling -.1	how_to .03	internal -.14	known_issues -.13	platform .16	policy -.05	price -.06	script -.04	target .1
near-2l:none!	contact -.49	handling -.44	how_to -.11	internal -.09	known_issues -.21	limits -.25	none .12	platform .1	price .13	script .03	target .06
near-2l:platform	contact -.38	handling -.04	how_to -.45	internal -.24	known_issues .06	limits .33	none .26	platform -.24	policy -.14	price -.38	script -.49	target -.59
near-2l:platform!	contact -.33	handling -.19	how_to -.43	internal -.07	known_issues -.28	limits .1	none .39	platform -.06	policy -.13	price -.33	script -.46	target -.44
near-2l:policy	contact .1	handling .04	how_to -.25	internal .12	known_issues .03	limits .03	none -.45	platform -.03	policy -.17	price -.14	script .29	target -.12
near-2l:policy!	contact .3	how_to -.14	known_issues .11	limits -.41	none -.09	platform .09	policy -.09	price -.17	script -.26	target -.07
near-2l:price	contact -.47	handling -.15	internal -.07	known_issues -.76	limits .31	none -.36	platform -.39	policy .05	price -.12	script -.34	target .33
near-2l:price!	contact -.3	handling .04	how_to -.09	internal -.16	known_issues -.64	limits .19	none -.26	platform -.41	policy .06	price -.41	script -.17	target .23
near-2l:script	contact -.07	how_to -.03	internal .06	known_issues -.09	limits -.07	none .04	platform -.15	policy -.17	script -.22	target -.07
near-2l:script!	contact -.05	handling -.07	how_to -.03	known_issues -.06	limits -.04	none .09	platform -.12	policy -.1	script -.22	target -.06
near-2l:target	contact .21	handling -.43	how_to .21	internal -.12	known_issues -.05	limits .12	none -.35	platform -.29	policy -.06	price .03	script .12	target -.08
near-2l:target!	contact -.11	handling -.15	internal .05	known_issues -.51	limits .24	none -.14	platform .08	policy -.11	price -.02	script -.13	target -.44
near-2l:unsure	contact -.09	handling .06	how_to -.04	internal -.34	known_issues -.06	limits -.04	none -.28	platform .05	policy .05	price .13	script -.03	target -.04
near-2s:handling	handling .58	how_to -.19	internal -.49	known_issues -.31	limits -.39	none -.46	platform -.25	policy -.43	price -.16	script -.3	target -.17
near-2s:handling!	handling .23	how_to -.14	internal -.32	known_issues -.1	limits -.1	none -.22	platform -.11	policy -.17	price .2	script -.04	target -.06
near-2s:how_to	contact -.19	handling -.44	how_to .17	internal -.5	known_issues .07	limits .06	none -.4	platform .18	policy .06	price -.15	script .12	target -.29
near-2s:how_to!	contact -.19	handling -.43	how_to .19	internal -.45	known_issues .17	limits -.48	none -.36	platform .18	policy .1	price -.14	script -.23	target -.24
near-2s:internal	contact -.19	handling -.6	how_to -.3	internal .03	known_issues -.57	limits .2	none .22	platform -.44	policy -.16	price -.12	script -.37	target -.45
near-2s:internal!	contact -.08	handling -.36	how_to -.22	internal .03	known_issues -.44	limits .02	none .19	platform -.26	price -.29	script -.33	target -.28
near-2s:known_issues	contact -.03	handling .14	how_to -.22	internal -.27	known_issues .07	limits -.28	none -.25	platform -.13	policy .15	price -.19	target -.12
near-2s:limits	contact -.07	handling -.39	how_to -.38	internal -.32	known_issues -.3	limits .29	none -.24	platform -.31	policy .06	price .11	script -.25	target -.4
near-2s:limits!	handling -.1	how_to -.16	internal -.25	known_issues -.06	limits .16	none -.29	platform -.16	price -.24	script -.06	target -.27
near-2s:none	contact -.25	handling -.56	how_to .12	internal -.47	known_issues -.15	limits .19	none .04	platform -.05	policy .21	price -.23	script .24	target -.41
near-2s:none!	contact -.16	handling -.33	how_to .11	internal -.56	known_issues .06	limits .06	none -.25	platform -.52	policy .46	price -.27	script -.39	target -.08
near-2s:policy	contact -.07	handling .21	how_to -.11	internal -.21	known_issues -.08	limits .17	none -.3	platform .03	policy -.13	price .03	script -.11	target -.16
near-2s:price	contact -.11	handling .12	how_to .16	internal -.53	known_issues -.28	limits -.16	platform -.25	policy .04	price -.18	script -.22	target .19
near-2s:price!	contact -.1	handling .23	how_to .16	internal -.46	known_issues -.28	limits -.13	none -.6	platform -.23	policy .04	price -.06	script -.22	target .27
near-2s:target	contact -.07	handling .17	how_to -.02	internal -.28	known_issues -.28	limits .34	none -.06	platform -.34	policy -.54	price -.15	script -.17	target -.1
near-2s:target!	handling -.02	internal -.04	known_issues -.09	limits .16	none -.15	policy -.26	price .05	script -.03	target .19
near-2s:unsure	contact -.3	handling -.2	how_to -.34	internal -.09	known_issues -.3	limits .07	none .15	platform .04	price .17	script -.44	target -.61
near1:contact+handling	contact -.05	how_to -.11	internal -.22	known_issues -.07	limits -.2	none -.35	policy -.31	script .21
near1:contact+internal	handling .14	how_to -.29	internal .21	known_issues -.26	limits -.25	none -.45	platform -.11	policy -.33	price -.11	script -.22	target -.15
near1:contact+known_issues	contact -.1	handling -.14	how_to -.1	internal -.2	known_issues -.06	limits -.24	none -.14	platform -.07	policy .19	price -.19	script -.09	target -.17
near1:contact+limits	contact -.11	handling -.29	how_to -.16	internal -.26	known_issues .07	limits .23	none -.27	platform -.15	policy -.3	price -.11	script -.19	target -.12
near1:contact+none	contact -.37	handling -.55	how_to -.39	internal -.18	known_issues .18	limits -.51	none .13	platform -.35	policy .2	price -.38	script -.31	target -.38
near1:contact+policy	contact -.2	handling .05	how_to .14	internal -.39	known_issues -.44	limits .26	none -.47	platform -.15	policy -.03	price -.43	script -.42	target -.24
near1:contact+price	contact -.02	handling -.11	how_to -.19	internal .18	limits -.18	none -.17	platform -.03	policy -.31	price .16	script -.03
near1:edge	contact .29	handling -.16	how_to -.23	internal -.02	known_issues .09	limits -.33	none .2	platform .07	policy -.27	script .06	target -.19
near1:handling+contact	contact .25	handling -.09	how_to -.2	internal -.06	known_issues -.08	limits -.07	none -.16	platform -.04	policy -.1	script -.03
near1:handling+handling	contact .03	handling -.07	how_to -.09	internal -.23	known_issues -.13	limits -.72	none .29	platform -.41	price -.48	script .13	target -.62
near1:handling+how_to	contact -.3	handling -.51	how_to .15	internal -.26	known_issues -.07	limits .12	none .14	platform -.56	policy -.05	price -.42	script -.58	target -.44
near1:handling+internal	contact -.21	handling .32	how_to -.58	known_issues .05	limits -.17	none -.06	platform -.45	policy -.19	price -.1	script -.55	target -.59
near1:handling+known_issues	contact -.15	handling .04	how_to -.42	internal -.58	known_issues .08	limits -.56	none .14	platform -.23	policy .19	price -.2	script -.35	target -.19
near1:handling+limits	contact .14	handling -.62	how_to -.75	internal -.27	known_issues .35	limits -.32	none -.22	platform -.76	policy .15	price -.91	script -.6	target .26
near1:handling+none	contact -.13	handling .11	how_to -.12	internal .06	known_issues -.07	limits -.2	none -.02	platform .06	policy -.2	price -1.15	script .07	target -.22
near1:handling+platform	handling -.07	how_to -.14	internal -.18	known_issues -.25	limits .17	none -.19	policy -.2	price -.06	script -.06	target -.12
near1:handling+policy	contact -.34	handling .13	how_to .02	internal .09	known_issues .25	limits .17	none -.13	platform -.61	policy -.25	script -.26	target -.65
near1:handling+price	contact -.05	handling .39	how_to -.36	known_issues -.2	limits -.59	none -.5	platform -.22	policy -.19	script -.24	target -.43
near1:handling+script	contact -.15	handling -.56	how_to -.32	internal -.24	known_issues .1	limits -.37	none -.52	platform -.19	price -.15	script .35	target -.28
near1:handling+target	contact -.32	handling -.4	how_to -.42	internal -.45	known_issues -.32	limits .07	none -.49	platform .14	policy -.59	price -.44	script -.32	target .29
near1:how_to+handling	contact -.04	handling .04	how_to -.34	internal -.25	known_issues -.3	limits -.26	none -.49	platform -.15	policy .14	price -.07	script -.27	target .16
near1:how_to+how_to	contact -.29	handling -.68	how_to .19	internal -.6	known_issues -.73	limits -.3	none -.08	platform -.78	policy .13	script -.5	target -.12
near1:how_to+internal	contact -.12	handling -.32	how_to .03	internal -.4	known_issues -.27	limits -.03	none .03	platform -.4	policy -.46	price .15	script -.2	target .23
near1:how_to+limits	contact -.33	handling -.02	how_to .12	internal -.74	known_issues -.8	limits .17	none -.47	platform -.2	policy -.22	price .02	script -.4	target .09
near1:how_to+none	contact -.84	handling -.08	how_to .53	internal -.47	known_issues -.04	limits -.11	none -.11	platform -.11	policy -.2	price -1.13	script -.84	target -.1
near1:how_to+platform	handling -.12	how_to .09	internal -.18	known_issues -.16	limits -.28	none -.45	platform .08	policy -.32	price -.3	script -.12	target .12
near1:how_to+policy	contact -.24	handling -.56	how_to -.13	internal .08	known_issues -.74	limits .11	none -.05	platform -.56	policy -.15	price -.16	script -.43	target .28
near1:how_to+price	contact -.04	handling -.25	how_to -.44	internal -.45	known_issues -.21	limits -.6	none -.08	platform .17	policy .1	price -.1	script -.08	target .11
near1:how_to+target	contact -.29	handling -.46	how_to .16	internal -.63	known_issues .1	limits -.14	none -.27	platform .21	policy -.07	price -.76	script -.36	target -.04
near1:internal+contact	contact .23	handling .09	how_to -.18	internal -.34	known_issues -.13	limits -.26	none -.28	platform -.16	policy -.32	price -.2	script -.08	target -.22
near1:internal+handling	contact -.41	handling .18	how_to -.61	known_issues -.04	limits .09	none .03	platform -.46	policy -.04	price -.41	script -.92	target -.48
near1:internal+how_to	contact .11	handling .1	how_to -.02	known_issues -.72	none -.65	platform .09	policy -.19	price -.31	script .14	target -.57
near1:internal+internal	contact -.11	how_to -.78	internal .29	known_issues -1.01	limits -.26	none -.08	platform -.73	policy -.04	price -.12	script -.13	target -.87
near1:internal+known_issues	contact -.23	handling .12	how_to -.29	internal -.36	known_issues .11	limits -.39	none -.38	platform -.21	policy .04	price -.16	script -.19	target -.04
near1:internal+limits	contact -.6	handling -.28	internal .05	known_issues .11	limits -.23	none -.03	platform .26	policy -.17	price -.03	script -.06	target -.05
near1:internal+none	contact .15	handling .16	how_to -.19	known_issues -.07	limits .08	none -.07	platform -.24	policy -.09	price -.47	script -.29	target -.08
near1:internal+platform	handling -.21	how_to .19	internal -.25	known_issues -.2	limits -.29	none -.25	platform .12	policy -.19	price -.16	script -.13	target -.23
near1:internal+policy	contact .04	handling .2	how_to -.24	internal .11	known_issues -.12	limits -.35	none -.13	platform -.12	policy -.22	price -.17	script .29	target .03
near1:internal+price	handling -.62	how_to -.37	internal .15	known_issues -.45	limits .04	none -.85	platform .06	policy .11	price -.08	script -.38	target -.66
near1:internal+script	handling -.03	how_to -.44	internal .08	known_issues -.53	limits -.37	none -.61	platform -.11	policy -.61	price -.19	script .33	target -.25
near1:internal+target	contact -.26	handling .02	how_to -.41	internal .3	known_issues -.31	limits -.66	none -.57	platform .08	policy .21	price -.39	script -.38	target -.12
near1:known_issues+how_to	contact -.14	handling -.28	how_to .34	internal -.32	known_issues -.41	limits -.38	none -.48	platform .18	policy -.04	price -.32	script -.21	target -.38
near1:known_issues+internal	contact -.09	handling -.36	how_to -.33	internal -.36	known_issues .08	limits .45	none -.46	platform -.32	policy -.39	price -.27	target -.17
near1:known_issues+known_issues	contact -.13	handling .34	how_to -.38	internal -.41	known_issues -.45	limits .32	none .13	platform -.3	policy -.51	price -.28	script -.16	target -.12
near1:known_issues+limits	contact -.14	handling -.59	how_to -.45	internal -.44	known_issues .12	limits .2	none .24	platform -.57	policy -.66	price -.58	script -.17	target -.03
near1:known_issues+none	contact -.33	handling -.48	how_to -.62	internal -.44	known_issues .31	limits -.67	none -.26	platform -.55	policy .08	price .29	script -.33	target -.48
near1:known_issues+platform	handling -.05	how_to .2	internal -.1	known_issues -.18	limits -.19	none -.18	platform -.05	policy -.12	price -.07	target -.11
near1:known_issues+policy	contact -.22	handling -.45	how_to -.13	internal -.35	known_issues .08	limits -.13	none -.54	platform -.26	policy .03	price .05	script -.23	target .14
near1:known_issues+price	contact -.04	handling -.02	how_to -.09	internal -.22	known_issues -.02	limits .11	none -.25	policy -.27	price .06	target -.1
near1:known_issues+target	contact -.13	handling -.2	how_to -.24	internal -.23	known_issues -.2	limits .22	none -.33	platform -.3	policy .13	price -.2	script -.07	target -.3
near1:limits+handling	contact -.02	handling -.19	how_to .1	internal -.41	known_issues -.34	limits .07	none .08	platform -.3	policy .09	price -.2	script -.23	target -.03
near1:limits+how_to	contact -.24	handling .11	how_to .13	internal -.58	known_issues -.11	limits -.25	none -1.04	platform -.56	policy .03	price -.5	script -.52	target .14
near1:limits+internal	contact -.35	handling -.68	how_to -.24	internal -.25	known_issues -.2	limits .05	none .31	platform -.61	policy -.16	script -.47
near1:limits+known_issues	contact -.04	handling -.13	how_to .23	internal -.32	known_issues -.13	limits -.37	none .22	platform -.16	policy -.42	price -.13	script -.19	target -.2
near1:limits+limits	contact -.49	handling .13	how_to -.15	internal -.02	known_issues -.12	limits -.03	none -.27	platform .08	policy .07	price -.2	script -.57	target -.18
near1:limits+none	contact -.1	how_to .06	internal -.12	known_issues -.24	limits .15	none -.18	platform -.51	policy -.32	price -.02	script -1	target .25
near1:limits+platform	contact -.07	handling -.31	how_to .03	internal -.24	known_issues -.32	limits -.5	none -.6	platform .27	policy .15	price -.34	script -.04	target -.51
near1:limits+policy	contact -.42	handling -.64	how_to .19	internal -.35	known_issues -1	none -.22	platform -.76	policy .06	script -.93	target .19
near1:limits+price	contact -.23	handling -.43	how_to -.6	internal -.73	known_issues -.26	limits .15	none -.2	platform -.39	policy -.15	price .21	script -.17	target -.06
near1:limits+target	contact -.27	handling -.45	how_to -.78	internal -.71	known_issues -.37	limits .17	none -.09	platform .05	policy .03	price .08	script -.3	target -.18
near1:none+contact	contact .17	handling -.1	how_to -.13	internal -.29	known_issues -.05	limits -.19	none .1	platform -.15	policy -.2	price -.11	script -.06	target -.18
near1:none+handling	contact -.39	how_to -.46	internal -.07	known_issues -.15	limits .13	none -.03	platform .07	policy -.21	price -.49	script .17	target -.63
near1:none+how_to	contact .17	handling -.3	how_to -.31	internal -.12	known_issues -.15	limits -.3	none .31	platform .17	policy .1	price -.07	script -.62	target -.07
near1:none+internal	contact -.58	handling -.29	how_to -.11	internal .26	known_issues -.2	limits -.53	none .07	platform -.85	policy -.3	price .07	script -.69	target -.21
near1:none+known_issues	contact -.14	handling -.28	how_to -.07	internal -.6	known_issues -.08	limits .06	none .4	platform -.28	policy -.17	price -.36	script -.29	target -.38
near1:none+limits	contact -.53	handling .15	how_to -.24	internal -.19	known_issues .12	limits -.22	none -.09	platform -.18	policy -.15	price -.12	script -.87	target .27
near1:none+none	contact -.22	handling .13	how_to -.24	internal .22	known_issues -.16	none -.09	policy .02	price -.17	script -.34	target -.14
near1:none+platform	contact -.32	handling -.39	how_to -.6	internal .06	known_issues .36	limits -.58	none -.17	platform -.27	policy .14	price -.33	script .15	target .07
near1:none+policy	contact -.74	handling .2	internal -.02	known_issues -.08	none -.15	platform -.15	policy -.21	price -.17	script .14	target -.12
near1:none+price	contact .07	handling -.59	how_to -.08	internal -.05	known_issues -.49	limits .04	none -.22	platform .11	policy .03	price -.11	script .16	target -.3
near1:none+script	handling -.43	how_to -.31	internal -.33	known_issues .17	limits -.35	none -.06	platform -.11	policy -.47	price -.08	script .27	target -.39
near1:none+target	contact -.31	handling -.59	how_to -.2	internal -.8	known_issues -.62	limits .06	none .35	platform .16	policy -.15	price -.71	script -.51	target -.22
near1:platform+how_to	handling -.28	how_to -.13	internal -.13	known_issues -.32	limits -.28	none .32	platform -.13	price -.03	script -.08	target -.42
near1:platform+internal	contact -.04	handling -.21	how_to -.16	internal -.13	known_issues .19	limits .19	none -.41	platform -.3	policy -.26	price -.12	script -.15	target -.3
near1:platform+limits	contact -.15	handling -.21	how_to -.38	internal -.42	known_issues -.44	limits -.17	none -.06	platform .27	policy -.58	price .11	script .21	target .08
near1:platform+none	contact -.34	handling -.05	internal -.07	known_issues -.62	limits -.05	none .09	platform -.15	policy .02	price -.05	script -.54	target -.72
near1:platform+platform	contact -.14	handling -.21	how_to -.43	internal -.19	known_issues -.36	limits .09	none -.08	platform .07	policy .14	price -.36	script -.07	target -.47
near1:platform+policy	contact -.09	handling -.52	how_to -.57	internal -.45	known_issues .17	limits .11	none -.53	platform .09	policy .13	price -.69	script -.42	target -.55
near1:platform+price	how_to .2	internal -.25	limits -.32	none -.18	policy -.47	price .09
near1:platform+target	contact -.08	handling -.03	how_to -.24	internal -.23	known_issues -.18	limits -.48	none -.36	platform .25	policy -.28	price -.31	script -.08	target .06
near1:policy+handling	contact -.12	handling .08	how_to .22	internal -.5	known_issues -.49	limits -.49	none -.15	platform -.26	policy .24	price -.4	script -.42	target -.41
near1:policy+how_to	contact -.42	handling -.24	how_to .06	internal -.72	known_issues -.03	limits .15	none -.97	platform -.73	policy .04	price -.79	script -.54
near1:policy+internal	contact -.43	handling -.72	how_to .16	internal -.27	known_issues .39	limits -.82	none -.12	platform -.48	price .16	script -.57	target -.04
near1:policy+known_issues	contact -.19	handling -.41	how_to -.44	internal -.49	known_issues -.39	limits .27	none .27	platform -.3	policy .15	price -.32	script -.29	target -.29
near1:policy+limits	contact -.52	handling -.06	how_to -1.21	internal -.12	known_issues -.21	limits -.02	none -.51	platform -.45	policy .17	price .16	script -.69	target .07
near1:policy+none	contact -.11	handling -.15	how_to -.17	internal -.09	known_issues -.34	limits -.13	none -.15	platform -.08	policy .28	price .06	script .11	target -.25
near1:policy+platform	contact -.2	handling -.3	how_to -.51	internal -.3	known_issues -.44	limits .1	none -.39	platform .33	policy -.35	price -.33	script -.08	target -.46
near1:policy+policy	contact -.61	handling -.52	how_to .06	internal -.53	known_issues -.1	limits .06	none -.24	platform -.35	policy -.06	price .03	script -1.01	target .28
near1:policy+price	contact -.34	handling .12	how_to -.67	internal -.28	known_issues -.41	limits -.24	none -.18	platform .1	policy .28	price -.08	script -.23	target -.09
near1:policy+target	contact -.07	handling -.33	how_to -.73	internal -.1	known_issues -.4	limits .15	none -.82	policy .13	price -.19	script -.27	target .02
near1:price+contact	contact .28	handling -.1	internal -.24	limits -.03	none -.16	policy -.06	price -.04	target -.16
near1:price+handling	contact .12	handling -.04	how_to .12	internal -.33	known_issues -.34	none -.42	platform -.3	policy -.04	price -.25	script -.36	target -.33
near1:price+how_to	contact -.09	handling -.4	how_to .09	internal -.38	known_issues -.56	limits -.06	none -.6	platform .12	policy -.26	price -.29	script .15	target .07
near1:price+internal	contact -.13	handling -.41	how_to -.53	internal -.36	known_issues -.44	limits .11	none -.59	platform .1	policy -.11	price .34	script -.4	target .25
near1:price+limits	contact -.32	handling -.7	how_to -.09	internal -.12	known_issues -.89	limits -.14	none -.2	platform .11	policy .12	script -.47	target -.06
near1:price+none	contact -.72	handling -.31	how_to -.29	internal .24	known_issues -.18	limits -.3	platform -1.04	policy .23	price -.12	script -.74	target -.03
near1:price+platform	handling -.16	how_to -.26	internal -.1	known_issues .22	limits -.33	none -.3	platform .07	policy -.24	price -.06	script -.05	target -.23
near1:price+policy	contact -.45	handling -.61	how_to .12	internal -.7	known_issues -.61	limits .23	none -.35	platform .07	policy -.24	price .3	script .07	target -.22
near1:price+price	contact -.27	handling -.37	how_to -.63	internal -.12	known_issues -.35	limits .03	none .07	platform -.53	policy -.25	price .04	script -.17
near1:price+target	contact -.15	handling -.33	how_to -.11	internal -.54	known_issues -.3	limits .2	none -.31	platform -.61	policy .03	price .17	script -.25	target -.05
near1:script+handling	contact .22	handling -.32	how_to -.19	internal .09	known_issues .18	limits -.15	none .12	platform -.26	policy -.31	price -.15	script -.33	target -.13
near1:script+how_to	contact -.03	handling -.24	how_to .13	internal -.07	known_issues -.24	limits -.38	none -.2	platform -.28	policy .09	price -.18	script -.06	target -.23
near1:script+internal	contact -.19	handling .08	how_to -.43	internal .08	known_issues -.06	limits -.62	none -.08	platform -.18	policy -.06	price .21	script -.34	target -.33
near1:script+known_issues	handling -.14	how_to -.18	internal -.23	known_issues .06	limits -.17	none -.23	platform .21	policy -.35	price -.09	script -.13
near1:script+limits	contact -.06	handling .17	how_to -.26	internal -.37	known_issues -.39	limits -.02	none -.33	platform -.3	policy .03	price -.3	script -.17	target .11
near1:script+none	contact .11	handling -.18	how_to -.16	internal -.08	known_issues .03	limits -.2	none .02	platform .08	policy .12	price -.62	script -.4	target -.61
near1:script+policy	contact -.2	handling -.63	how_to -.64	internal .03	known_issues -.13	limits .25	none -.03	platform -.31	policy -.1	price .18	script -.57	target -.48
near1:script+price	handling .22	how_to -.19	internal .24	known_issues -.17	limits .11	none -.29	platform -.07	policy -.32	price -.38	script -.15	target -.07
near1:target+handling	handling -.23	how_to .06	internal -.06	known_issues -.05	limits -.12	none -.03	policy .19	price -.07	target -.12
near1:target+how_to	contact -.06	handling -.26	how_to -.15	internal -.18	known_issues -.26	limits .03	none .09	platform -.17	policy .16	price -.19	script -.27	target -.21
near1:target+internal	contact -.06	handling -.21	how_to .16	internal -.19	known_issues -.32	limits .04	none -.04	platform -.25	policy -.35	price -.38	script -.34	target .17
near1:target+known_issues	handling -.19	how_to -.25	internal -.24	known_issues -.21	limits -.29	none .07	platform -.18	policy .21	price -.18	script -.05
near1:target+limits	contact -.15	handling -.63	how_to .18	internal -.58	known_issues -.6	limits -.05	platform -.62	policy -.02	price .24	script -.29	target -.25
near1:target+none	contact -.44	handling -.74	how_to -.47	internal -.06	limits .05	none -.06	platform .06	policy -.27	script .07	target .09
near1:target+policy	contact -.17	handling -.45	how_to .32	internal -.4	known_issues -.46	limits -.29	none -.47	platform -.26	policy -.17	price .24	script -.46	target .05
near1:target+price	handling -.07	how_to -.05	internal -.44	known_issues -.05	limits -.5	none -.12	platform -.08	policy .13	price .16	script -.06	target -.38
near1:target+target	contact -.19	handling -.31	known_issues -.23	limits .19	none -.09	platform .16	policy .09	price -.5	script -.15	target -.26
near1b:contact	contact -.31	handling .15	how_to -.47	internal -.06	known_issues .18	limits .05	none -.15	platform -.47	policy -.08	price .17	script -.35	target -.4
near1b:contact!	contact -.24	handling .06	how_to -.07	internal -.15	known_issues .03	limits .22	none -.25	platform -.2	policy .06	price -.26	script -.3	target -.23
near1b:handling	contact .18	handling -.59	how_to -.19	internal -.49	known_issues .16	limits .13	none -.22	platform -.09	policy .17	price -.13	script .26	target -.02
near1b:handling!	contact .18	handling -.37	internal -.28	known_issues .35	limits .11	none -.2	platform -.23	policy -.27	price .06	script .25	target -.04
near1b:how_to	contact -.58	handling -.75	how_to -.05	internal -.95	known_issues -.22	limits -.12	none .07	platform .09	policy .12	price -.05	script -.51	target .18
near1b:how_to!	contact -.43	handling -.78	how_to -.19	internal -.73	known_issues -.22	limits -.2	none .05	policy .15	price .11	script -.58	target .09
near1b:internal	contact .24	handling .21	how_to -.2	internal -.05	limits -.15	none -.37	platform .27	policy -.2	price -.07	script .1	target -.18
near1b:internal!	contact .31	handling .18	how_to -.22	internal -.02	limits -.19	none -.43	policy -.07	price -.06	script .05	target -.09
near1b:known_issues	contact -.29	handling -.54	how_to .25	internal -.54	known_issues -.34	limits .11	none .16	platform -.26	policy -.21	price .19	script -.4	target .08
near1b:known_issues!	contact -.24	handling -.41	how_to -.07	internal -.4	known_issues -.44	limits -.12	none .29	platform -.13	price .23	script -.27	target -.49
near1b:limits	contact -.67	handling .15	how_to .27	internal -1.18	known_issues -.67	limits -.17	platform -.39	policy .11	price .05	script -.3	target .11
near1b:limits!	contact -.35	handling -.18	how_to .21	internal -.63	known_issues -.19	limits -.03	none .16	platform -.14	policy -.05	script -.46	target -.07
near1b:none	contact -.55	handling -.1	how_to -.22	internal .04	known_issues .11	limits -.21	none .04	platform .1	policy -.04	script .21	target -.16
near1b:none!	contact -.26	handling -.07	how_to -.13	internal -.1	none .15	platform -.18	policy -.07	price -.38	script .24	target -.06
near1b:platform	contact -.24	handling -.66	how_to -.1	internal -.66	known_issues -.59	limits -.08	none -.31	platform .06	policy .31	price .02	script .09	target -.28
near1b:platform!	contact -.17	handling -.47	how_to -.06	internal -.55	known_issues -.49	limits -.16	none -.28	platform -.47	policy .41	price -.15	script .12	target -.16
near1b:policy	contact -.15	how_to -.36	internal -.28	known_issues -.05	limits .31	none -.17	platform .08	policy .02	price .02	script -.33	target -.13
near1b:policy!	contact .07	handling -.21	how_to .07	known_issues -.16	limits .1	none -.22	platform -.31	policy -.04	price -.11	script -.72	target -.03
near1b:price	contact -.13	handling -.36	how_to .08	internal -.28	known_issues -.12	limits .22	none -.09	platform -.05	policy .03	price -.3	target .08
near1b:price!	contact -.3	handling -.42	how_to .14	internal -.23	known_issues .1	limits .06	none .04	platform -.22	policy -.03	price -.27	script .03	target .15
near1b:script	contact -.39	handling -.19	how_to .13	internal -.1	limits -.06	none -.12	platform .21	policy .1	price -.16	script -.52	target -.06
near1b:script!	contact -.29	handling -.25	how_to .06	internal -.11	limits .04	none .14	platform -.32	policy -.03	price -.2	script -.3	target -.56
near1b:target	contact -.33	handling -.38	how_to .27	internal -.67	known_issues -.62	limits -.35	none .39	platform -.8	price .19	script .06	target -.91
near1b:target!	contact -.18	handling -.23	how_to .31	internal -.4	known_issues -.52	limits -.64	none .34	platform -.46	policy .15	price -.1	script .1	target -.61
near1b:unsure	handling .06	how_to -.07	internal -.51	known_issues -.46	limits .23	none -.23	platform -.23	policy .08	script -.05	target -.09
near1l:contact	contact -.21	handling -.07	how_to .12	internal -.07	known_issues -.29	limits -.48	none .03	platform -.24	price -.27	script .11	target .15
near1l:contact!	contact -.21	handling -.09	how_to .13	internal -.07	known_issues -.28	limits -.42	none -.05	platform -.24	price -.27	script .13	target .17
near1l:handling	contact -.48	handling -.55	internal .28	known_issues -.31	limits -.24	none .12	platform -.26	price .16	script -.4	target -.11
near1l:handling!	contact -.28	handling -.67	how_to -.39	internal .11	known_issues -.15	none -.02	platform -.08	policy -.07	price .15	script -.32	target .11
near1l:how_to	contact -.41	handling -.26	how_to .18	internal -.84	known_issues -.84	limits .07	none -.12	policy -.11	price -.1	script -.45	target .07
near1l:how_to!	contact -.21	handling -.04	how_to .18	internal -.53	known_issues -.59	limits -.16	platform -.32	policy .1	script -.32	target -.05
near1l:internal	handling .29	how_to -.4	internal .21	known_issues -.12	limits -.05	none -.31	platform -.56	price -.2	script .25	target -.17
near1l:internal!	handling -.11	how_to -.77	internal -.22	known_issues .18	limits -.22	none .16	platform -.24	price -.1	script .18	target -.11
near1l:known_issues	contact -.17	handling -.46	how_to -.24	internal -.39	known_issues .06	limits .23	none -.33	platform -.32	policy .08	price -.51	script -.28	target .06
near1l:known_issues!	contact -.1	handling -.27	how_to -.27	internal -.41	known_issues .08	limits .13	none -.31	platform -.04	policy -.17	price -.35	script -.15	target .18
near1l:limits	contact -.47	handling -.34	how_to .3	internal -.79	known_issues .05	limits -.38	none .11	platform .02	policy .04	price .16	script -.59
near1l:limits!	contact -.12	handling -.44	how_to .08	internal -.55	known_issues .06	limits -.16	none .16	platform -.2	price -.06	script -.35	target .19
near1l:none	contact -.11	handling -.06	how_to -.32	internal .13	known_issues -.04	limits .04	none .15	platform -.04	policy -.04	price -.26	target -.14
near1l:none!	contact -.83	handling -.38	how_to -.09	internal .12	known_issues -.82	limits .1	platform -.16	policy .08	price -.03	target -.16
near1l:platform	contact -.15	handling -.51	how_to -.08	internal -.26	known_issues .25	limits -.09	none -.15	platform -.09	policy -.06	script -.38	target .03
near1l:platform!	contact -.12	handling -.29	how_to .21	internal -.47	limits -.3	platform .1	policy -.14	price .08	script -.19	target .1
near1l:policy	contact -.47	handling -.71	how_to .25	internal -.05	known_issues -.12	limits -.05	none -.07	platform -.11	policy -.22	price -.05	script -.98	target .31
near1l:policy!	contact -.25	handling -.53	how_to .29	internal -.39	known_issues -.25	limits .08	none .05	platform -.03	policy -.34	price -.08	script -.57	target .34
near1l:price	contact -.38	handling -.59	how_to .22	internal -.87	known_issues .09	limits -.09	none .05	platform -.15	policy -.04	price -.27	script -.27	target .1
near1l:price!	contact -.22	handling -.42	internal -.77	known_issues .16	limits .1	none -.06	policy -.39	price -.31	script -.31	target .27
near1l:script	contact -.29	handling .04	how_to -.53	internal .19	known_issues .14	limits -.05	none -.18	platform -.15	policy -.06	price .05	script -.64	target -.65
near1l:script!	contact -.26	handling .15	how_to -.39	internal .09	known_issues .02	limits -.05	none -.14	platform -.06	policy -.07	price .18	script -.54	target -.56
near1l:target	contact -.12	handling -.33	how_to .05	internal -.39	known_issues .1	limits -.05	none -.34	platform -.02	policy .02	price .45	script -.51	target .03
near1l:target!	handling -.12	internal -.4	known_issues .2	limits .29	none -.33	platform -.38	policy -.08	price .25	script -.28	target -.26
near1l:unsure	contact -.21	handling .05	how_to .09	internal -.1	known_issues .12	limits -.08	platform -.28	policy .08	price -.22	script -.11	target -.24
near1o:handling	contact .19	handling -.29	how_to -.27	internal .3	known_issues .12	none -.09	platform -.29	policy -.43	price -.27	script -.27	target -.34
near1o:handling!	contact .19	handling -.27	how_to -.27	internal .18	known_issues .12	none -.08	platform -.29	policy -.42	price -.23	script -.27	target -.34
near1o:how_to	contact -.16	handling .17	how_to -.42	internal -.36	known_issues -.32	limits -.43	none .16	platform .11	policy -.48	price -.26	script -.11	target -.46
near1o:how_to!	contact -.03	handling .23	how_to -.3	internal -.23	known_issues -.18	limits -.31	none -.13	platform .18	policy -.35	price -.14	script -.05	target -.36
near1o:internal	contact .19	handling -.33	how_to -.23	internal -.33	known_issues -.36	limits .25	none .11	platform -.27	policy -.07	price -.24	script -.33	target .07
near1o:internal!	contact .22	handling -.2	how_to -.11	internal -.25	known_issues -.09	limits -.29	none -.29	platform -.12	policy .23	price -.06	script -.24	target .15
near1o:limits	handling -.1	how_to -.06	internal -.05	limits -.18	none .3	policy -.08	price -.12	script -.05	target -.19
near1o:none	contact -.1	handling .04	how_to -.29	internal .22	known_issues -.09	limits -.03	none .27	platform -.11	policy -.61	price -.64	target -.37
near1o:none!	contact .06	handling .04	how_to -.44	internal .36	known_issues -.52	limits .03	none .17	platform -.52	policy -.33	price -.47	script .09	target -.73
near1o:policy	contact -.1	handling -.18	how_to -.21	internal -.3	known_issues -.18	limits -.23	none .35	platform -.19	policy -.33	price .03	script -.16	target -.25
near1o:price	contact .24	handling -.29	how_to -.16	internal -.17	known_issues -.08	limits -.25	none -.3	policy .3	price .15	script -.06	target -.39
near1o:price!	handling -.03	how_to -.12	internal -.05	limits -.24	none -.21	policy .18	price .19	script -.02	target -.22
near1o:target	handling -.04	how_to -.18	internal -.21	known_issues -.19	limits .21	none -.11	platform -.09	policy -.33	price .16	script -.07	target -.26
near1o:target!	handling -.03	how_to -.18	internal -.19	known_issues -.19	limits .21	none -.05	platform -.03	policy -.26	price -.15	script -.07	target -.23
near1o:unsure	contact -.08	handling -.24	how_to -.31	internal -.42	known_issues -.29	limits -.48	none .42	platform -.3	policy -.22	price .05	script -.11	target -.37
near1s:handling	contact -.5	handling .6	how_to -.23	internal -.26	known_issues -.14	limits -.11	none -.12	platform -.77	policy -.25	price -.46	target -.17
near1s:handling!	contact -.35	handling .22	how_to -.06	internal -.42	known_issues .17	limits -.23	none -.18	platform -.44	policy -.23	price -.46	script .12	target .08
near1s:how_to	contact -.4	handling -.35	how_to .22	internal -.15	known_issues .07	limits -.21	none -.32	platform .05	policy -.25	script -.43	target .25
near1s:how_to!	contact -.15	handling -.2	how_to -.17	internal -.33	known_issues -.59	limits .03	none -.14	platform -.18	policy -.03	price -.04	script -.3	target .35
near1s:internal	contact -.84	how_to -.38	internal .41	known_issues .08	limits -.39	none .25	platform -.79	policy -.4	price -.07	script -.47	target -.39
near1s:internal!	contact -.48	handling -.86	how_to -.32	internal .44	known_issues -.6	limits -.05	none -.12	platform -.45	policy -.66	price -.33	script -.38
near1s:known_issues	contact -.26	handling .24	how_to -.44	internal -.29	known_issues -.02	limits .24	none -.49	platform .1	policy .07	price -.25	script -.17	target -.33
near1s:known_issues!	contact -.04	handling -.29	how_to -.15	internal -.15	known_issues -.19	limits .33	none -.32	platform -.15	policy -.3	price -.26	script -.03	target -.11
near1s:limits	contact -.89	handling -.11	how_to -.07	internal -.02	known_issues -.9	limits .62	none -.56	platform -.36	policy -.31	price -.12	script -.79	target .08
near1s:limits!	contact -.39	handling -.72	how_to .03	internal -.11	known_issues -.67	limits .39	none -.43	platform -.42	policy -.39	price .2	script -.35	target -.04
near1s:none	contact .05	handling -.07	how_to -.12	internal .05	known_issues .03	limits -.17	none .03	platform .03	policy -.18	price -.39	script .18	target .11
near1s:none!	contact -.48	handling -.12	how_to -.18	internal .04	known_issues -.22	limits -.51	none .32	platform -.22	policy -.18	price -.11	script .14	target -.05
near1s:platform	contact -.3	handling -.36	how_to .06	internal -.38	known_issues -.51	limits .03	platform .42	policy -.53	price -.45	script -.25	target -.33
near1s:platform!	contact -.25	handling -.35	how_to .07	internal -.36	known_issues -.5	limits .06	none -.24	platform .42	policy -.51	price -.39	script -.25	target -.19
near1s:policy	contact -.59	handling -.14	how_to -.38	internal -.04	known_issues -.35	limits -.45	none -.23	platform -.78	policy .49	price -.02	script -.72	target -.03
near1s:policy!	contact -.33	handling -.18	how_to -.29	internal -.35	known_issues -.75	limits -.34	none -.16	platform -.6	policy .71	price -.3	script -.43	target -.58
near1s:price	contact -.41	handling -.22	how_to -.3	internal .21	known_issues -.53	limits -.12	none -.21	platform -.13	policy -.29	price .56	script -.5	target -.13
near1s:price!	contact -.31	handling -.53	how_to -.3	internal .29	known_issues -.45	limits -.13	none -.22	platform .02	policy -.18	price .41	script -.43	target -.13
near1s:script	contact .22	handling -.38	how_to -.3	internal .17	known_issues -.43	limits -.33	none .41	platform -.15	policy -.34	price -.15	script -.22	target -.26
near1s:script!	contact .23	handling -.28	how_to -.05	internal .38	known_issues -.31	limits -.25	none -.29	platform -.05	policy -.31	price -.14	script -.16	target -.16
near1s:target	contact -.32	handling -.29	how_to -.11	internal .14	known_issues -.5	limits .11	none -.14	platform -.06	policy -.11	price -.16	script -.33	target .06
near1s:target!	contact -.18	handling -.36	how_to -.02	internal .09	known_issues -.29	limits -.18	none -.32	platform -.53	policy -.71	price .04	script -.2	target .36
near1s:unsure	contact -.42	handling -.13	how_to .05	internal .07	known_issues -.08	limits .04	none -.45	platform .18	policy .05	price .21	script -.19	target -.17
near2:edge	contact .18	handling .32	how_to -.55	internal .52	known_issues .07	limits -.19	none -.35	policy -.06	price -.26	script .14	target -.22
near2b:contact	contact -.41	handling -.16	how_to .08	internal -.15	known_issues .27	limits -.16	none -.03	platform -.51	policy .06	price .16	script -.49	target -.58
near2b:contact!	contact -.12	handling .07	how_to .3	internal -.1	known_issues .27	limits -.45	none -.32	platform -.28	price .16	script -.29	target -.36
near2b:handling	contact -.89	handling -.22	how_to -.22	internal -.15	known_issues .26	none -.41	platform .17	policy .11	script -.11	target -.41
near2b:handling!	contact -.54	handling -.77	how_to -.07	internal .04	known_issues -.08	none -.09	platform .04	policy .06	price -.03	script -.09	target -.24
near2b:how_to	contact -.55	handling -.95	how_to -.05	internal -.8	known_issues -.27	limits -.25	none .06	platform .09	policy -.07	price .23	target .23
near2b:how_to!	contact -.36	handling -.83	how_to -.41	internal -.5	known_issues -.29	limits -.33	none .04	platform -.19	policy .14	price .24	script -.58	target .22
near2b:internal	contact .3	handling .33	how_to -.19	internal -.09	known_issues .14	limits -.03	none -.31	platform .26	policy -.21	price -.41	target -.14
near2b:internal!	contact .2	handling -.04	how_to .16	internal -.05	known_issues -.05	limits -.1	none -.09	platform .14	policy -.16	price -.28	script .12	target -.11
near2b:known_issues	contact .04	handling -.66	how_to .05	internal -.78	known_issues -.48	limits .24	none .16	platform .1	policy -.06	price -.02	script -.36	target -.69
near2b:known_issues!	contact -.37	handling -.39	how_to -.04	internal -.47	known_issues -.38	limits -.12	none .23	platform -.24	policy -.03	price .23	script -.31	target -.41
near2b:limits	contact -.93	handling -.41	how_to .37	internal -1.26	known_issues -.42	limits -.57	none .11	policy .27	price .1	script -.45
near2b:limits!	contact -.45	handling -.28	how_to .13	internal -.84	known_issues -.36	limits -.12	none .04	platform .08	policy -.06	price .26	script -.54	target -.13
near2b:none	contact .12	handling -.02	how_to -.2	known_issues -.1	limits -.35	none .3	platform .07	price -.03	script -.7	target -.18
near2b:none!	contact .09	how_to .16	internal .11	known_issues -.09	limits .16	none .04	platform -.52	policy -.1	price -.11	script -.13	target -.65
near2b:platform	contact -.21	handling -.6	how_to -.37	internal -.77	known_issues -.31	limits .4	none -.29	platform -.51	policy .15	price -.04	script -.58	target -.05
near2b:platform!	contact -.15	handling -.53	how_to -.31	internal -.63	known_issues -.56	limits .25	none -.37	platform -.53	policy .33	price -.06	script -.45	target .04
near2b:policy	contact -.29	handling -.44	how_to .13	internal -.7	known_issues -.45	limits .18	none .12	platform .04	policy -.11	price .09	script -.22	target -.06
near2b:policy!	contact -.04	handling -.17	how_to .25	internal -.34	known_issues -.28	limits .18	platform -.09	policy -.03	price -.18	script -.7	target -.18
near2b:price	contact -.58	handling -.44	how_to -.07	internal -.39	known_issues -.11	policy .06	price -.26	script .11
near2b:price!	contact -.56	handling -.39	how_to .04	internal -.21	known_issues -.19	limits .07	none .14	platform .07	policy -.29	price -.25	script -.22	target .14
near2b:script	contact -.31	handling -.22	how_to -.35	internal .19	known_issues .47	limits -.25	none -.34	platform .08	policy .03	price .03	script -.48	target -.24
near2b:script!	contact -.11	handling -.32	how_to -.54	internal .24	known_issues .38	none -.43	platform -.47	policy .04	price -.59	script -.29
near2b:target	contact -.11	handling -.58	how_to .34	internal -.2	known_issues -.64	limits -.17	none -.03	platform -.46	policy .11	price -.25	script .25	target -.12
near2b:target!	contact -.37	handling -.53	how_to .05	internal -.17	known_issues -.65	limits -.21	platform -.13	policy .15	price -.35	script .17	target .1
near2b:unsure	contact .07	how_to .03	internal -.79	limits .14	none -.28	platform -.25	policy .14	price .17	script .18	target -.11
near2l:contact	contact -.06	handling -.18	how_to .12	internal .29	known_issues -.21	limits -.35	none -.31	platform -.17	policy .21	price -.28	script -.2	target .07
near2l:contact!	contact -.06	handling -.11	how_to .13	internal .17	known_issues -.16	limits -.35	none -.3	platform -.17	policy .21	price -.28	script -.17	target .08
near2l:handling	contact -.56	handling -.25	how_to -.26	internal .28	known_issues .08	limits .03	none -.12	platform -.34	policy -.13	price .14	script -.44	target -.15
near2l:handling!	contact -.38	handling -.12	how_to -.56	internal .05	known_issues .11	limits .07	none -.22	platform -.24	policy -.03	price .12	script -.22	target -.11
near2l:how_to	contact -.29	handling -.2	how_to -.19	internal -.12	known_issues -.72	limits .18	none .04	platform -.17	policy -.36	price -.06	script -.4	target .13
near2l:how_to!	contact -.19	handling -.07	how_to -.56	known_issues -.51	limits .12	none .07	platform -.69	policy -.12	price -.33	script -.35	target .11
near2l:internal	contact -.06	handling .17	how_to .07	internal -.41	known_issues .14	limits -.02	none -.18	platform -.41	policy -.03	price .1	script .2	target -.31
near2l:internal!	contact .13	handling -.02	how_to -.15	internal -.39	known_issues .37	limits -.07	none -.15	platform -.4	policy -.21	price .13	target .1
near2l:known_issues	contact -.21	handling -.51	internal -.47	known_issues .12	limits .16	none -.45	platform .07	price .09	script -.36	target -.27
near2l:known_issues!	contact -.18	handling -.23	how_to .02	internal -.36	known_issues -.36	limits .27	none -.38	platform .16	policy -.04	price -.48	script -.18	target -.15
near2l:limits	contact -.35	handling -.33	how_to .26	internal -.36	known_issues .13	limits -.6	none .14	platform -.27	policy -.09	price -.11	script -.28	target .24
near2l:limits!	contact -.25	handling -.53	how_to .03	internal -.08	known_issues .22	limits -.31	none .06	platform -.33	policy .18	script -.06	target -.04
near2l:none	handling -.06	how_to -.31	known_issues -.03	limits -.02	none .13	platform .18	policy -.13	price -.34	target -.21
near2l:none!	contact -.52	how_to -.14	internal -.24	known_issues .18	limits -.28	none .1	platform .07	price -.17	script -.54	target .05
near2l:platform	contact -.11	handling -.52	how_to -.39	internal -.21	known_issues .04	limits -.24	none .26	platform -.6	price -.06	script -.33	target .1
near2l:platform!	contact -.1	handling -.35	how_to -.39	internal -.59	known_issues -.5	none .33	platform -.52	policy -.1	price .13	script -.28	target -.21
near2l:policy	contact -.53	handling -.78	how_to -.12	internal -.49	known_issues -.22	limits .33	platform -.34	policy -.23	price -.11	script -.37	target .32
near2l:policy!	contact -.27	handling -.52	how_to .11	internal -.28	known_issues -.52	limits .34	none -.11	platform -.39	policy -.22	price -.25	script -.08	target .22
near2l:price	contact -.17	handling -.5	how_to .22	internal -.03	limits -.34	none .04	policy -.23	price -.98	script -.48	target .27
near2l:price!	contact -.08	handling -.38	how_to .31	internal -.08	known_issues .14	limits -.17	none -.19	platform .03	price -.61	script -.41	target .09
near2l:script	contact -.06	handling .17	how_to -.07	internal -.05	known_issues -.53	limits .07	none -.09	platform -.05	policy .11	price -.14	script -.45	target -.14
near2l:script!	contact -.06	handling .03	how_to -.34	internal -.2	known_issues -.46	limits .13	none -.32	platform .05	policy .22	price -.04	script -.29	target -.05
near2l:target	contact -.23	handling -.66	how_to -.42	internal -.69	known_issues -.51	limits -.51	platform .17	policy -.12	price .33	script -.37	target .28
near2l:target!	handling -.29	how_to -.29	internal -.3	known_issues -.24	none .29	platform -.27	policy -.09	price .07	script -.24	target .06
near2l:unsure	contact -.73	handling -.25	how_to .33	internal -.2	known_issues -.28	limits -.1	none -.14	platform -.4	price .15	script -.14	target .16
near2s:handling	contact -.3	handling .03	how_to -.39	internal -.12	known_issues .05	limits -.6	none .17	platform -.45	policy -.57	price .02	script -.45	target -.34
near2s:handling!	contact -.24	handling -.02	how_to -.35	internal -.07	known_issues .1	limits -.42	none .07	platform -.28	policy -.34	price .04	script -.22	target -.28
near2s:how_to	contact -.02	handling -.09	how_to -.27	internal -.33	known_issues -.21	limits -.33	none .23	platform -.3	policy -.4	price .14	script -.08	target .05
near2s:how_to!	handling -.1	how_to -.09	internal -.29	known_issues -.08	limits -.22	none -.04	platform -.17	policy -.32	price .19	script -.06	target .15
near2s:internal	contact -.19	handling -.3	how_to .08	internal .38	known_issues -.21	limits .13	none -.4	platform -.46	policy -.42	price -.27	script -.14	target -.34
near2s:internal!	contact -.13	handling -.18	how_to .13	internal .29	known_issues -.12	limits -.26	none -.29	platform -.23	policy -.2	price -.2	script -.05	target -.2
near2s:known_issues	contact -.02	handling .2	how_to -.11	internal .08	known_issues -.26	limits -.3	none .02	platform -.13	policy -.26	price .13	target .19
near2s:known_issues!	handling -.2	how_to -.08	internal .11	known_issues -.11	limits -.13	none -.22	platform -.09	policy -.25	price .27	target -.04
near2s:limits	contact -.25	handling -.52	how_to -.08	internal -.56	known_issues -.55	limits -.03	platform .13	policy -.17	price -.05	script -.2	target .16
near2s:limits!	contact -.1	handling -.09	how_to -.13	internal -.21	known_issues -.19	limits -.39	none .33	platform -.12	policy -.15	price -.19	script -.04	target -.09
near2s:none	contact -.31	handling .32	how_to -.07	internal -.07	known_issues -.11	limits -.18	none -.07	platform -.51	policy -.14	price .09	script -.49	target -.1
near2s:none!	contact -.04	handling .15	how_to -.29	internal .18	known_issues -.21	limits -.42	none -.04	platform -.14	policy -.25	price -.15	script -.22	target .09
near2s:policy	contact -.39	handling -.53	how_to .19	internal -.09	known_issues -.41	limits .09	none -.13	platform -.03	policy .12	price .11	script -.3	target -.18
near2s:policy!	contact -.06	handling -.34	how_to .07	internal -.09	known_issues -.3	limits -.48	none -.44	platform -.35	policy .18	price .15	script -.12	target .05
near2s:price	contact -.11	handling -.42	how_to .07	internal -.49	known_issues -.26	limits -.57	none .34	platform -.33	policy -.16	price .06	script -.19	target .1
near2s:price!	contact -.07	handling -.32	how_to .11	internal -.35	known_issues -.17	limits -.47	none .32	platform -.32	policy -.05	price -.3	script -.16	target .11
near2s:target	contact -.05	handling -.06	how_to -.28	internal .17	known_issues -.11	limits .15	none -.31	platform -.24	policy .18	price -.2	script -.08	target -.32
near2s:target!	contact -.05	handling -.06	how_to -.28	internal .19	known_issues -.11	limits .16	none -.34	platform -.24	policy .18	price -.24	script -.08	target -.32
near2s:unsure	contact -.46	handling .1	how_to -.02	internal -.42	known_issues -.78	limits .47	none .1	policy -.47	price .19	script -.35	target -.61
news	contact -.41	handling -.44	how_to -1.19	internal .37	known_issues -1.51	limits -.34	none .81	platform -.51	policy -.17	price -.5	script -.23	target -.54
size:12	contact -.54	handling -.25	how_to -.17	internal -.33	known_issues -.41	limits .14	price .12	script -1.32
size:40	contact -.11	known_issues -.2	platform -.13	price -.33	script -.74	target .13
size:6	contact -.84	handling -.41	how_to -.28	internal -.24	known_issues -.41	limits .22	none .56	platform -.48	policy -.28	price -.46	script -1.32	target -.3
size:more	contact -.26	handling -.19	how_to -.22	internal .3	known_issues .25	limits -.11	none -.58	platform -.1	price -.36	script .12	target .12
u:%	contact -1.38	handling -.84	how_to -1.09	internal .43	known_issues -.89	limits -.77	none -.66	platform -.49	price .38
u:%p	handling -.11	internal .13	known_issues -.11	limits -.29	none -.26	policy -.26	price .16	target -.14
u:%가	contact -.15	how_to -.18	limits -.31	none -.35	platform -.2	policy -.38	price .37	script -.1	target -.24
u:%까	how_to -.21	internal .24	known_issues -.13	limits -.28	none -.16	price -.18	target -.21
u:%는	handling -.14	how_to -.16	internal .14	known_issues -.14	limits -.34	platform -.16	policy -.38	script -.13
u:%라	contact -.17	handling -.2	how_to -.3	internal .37	known_issues -.26	limits -.27	platform -.15	policy -.35	price -.28	script -.12	target -.36
u:%로	contact -.23	how_to -.13	internal .26	known_issues -.27	limits -.37	none -.38	platform -.13	policy -.49	price .26	script -.21	target -.21
u:%를	handling -.19	how_to -.28	internal .12	limits -.28	none -.18	target -.15
u:%에	internal -.13	limits -.21	none -.15	policy -.27	price .2
u:%예	handling -.13	internal .2	limits -.28	none -.23	policy -.21	target -.18
u:G	contact -.18	handling -.11	how_to -.18	internal -.29	known_issues -.13	limits -.27	none .31	policy -.39	price -.36
u:GB	contact -.3	how_to -.28	internal -.44	known_issues -.26	limits .31	platform -.28	policy -.15	price -.13	script -.11	target -.37
u:K	internal -.13	limits -.19	none .25	policy -.12	price -.11	target -.16
u:KS	handling -.2	how_to -.17	internal -.34	known_issues -.21	limits -.32	none .47	policy -.3	price -.33	target -.46
u:M	handling -.13	limits -.27	none .13	policy -.14	price -.15
u:MB	handling -.11	how_to .19	internal -.19	limits -.26	none -.13	platform -.1
u:Mb	contact -.12	handling -.11	how_to -.16	internal -.26	known_issues -.11	limits .11	platform -.1	price -.22	target -.16
u:a	handling -.18	internal -.24	known_issues -.21	limits -.32	none -.11	platform -.15	policy -.26	target .2
u:am	how_to -.11	internal -.24	known_issues -.13	limits -.23	none .32	platform -.12	policy -.16	price -.12	target -.32
u:an	handling -.17	how_to -.16	internal -.15	limits -.16	none -.18	platform .16	policy .11	target -.13
u:at	how_to -.11	internal -.23	limits -.15	none .23	policy -.11	target -.12
u:bu	handling -.12	internal -.12	none -.17	policy .11	target -.2
u:ca	handling -.14	how_to -.18	none -.2	price -.15	target -.15
u:cm	contact -.19	handling -.22	how_to -.31	internal -.4	known_issues -.28	limits .35	none -.36	platform -.22	policy -.4	price -.28	script .19	target -.32
u:da	contact -.16	handling -.27	how_to -.31	known_issues -.32	none .12	platform -.2	policy .15	price -.24	script -.17	target -.26
u:g	how_to -.12	internal -.14	limits -.15	none -.28	policy .15	price .19
u:h	contact -.16	handling -.24	how_to -.23	internal -.34	limits .21	none -.19	platform -.18	price -.33	target -.29
u:ho	how_to -.17	internal -.22	known_issues -.16	none -.18	policy .2	price -.16	target -.21
u:k	internal .2	price -.2
u:kb	handling -.13	how_to -.2	internal -.23	known_issues -.14	limits .17	none -.26	platform -.12	policy .12	price -.22	target -.17
u:ke	handling .13	how_to -.22	internal -.12	limits -.16	none -.23	policy .13
u:kg	contact -.28	handling -.28	how_to -.31	internal -.47	known_issues -.31	limits .19	none -.29	platform -.38	policy -.24	price .27	script -.13
u:km	contact -.11	handling -.2	internal -.36	known_issues -.2	limits -.37	none -.2	platform -.16	policy .31	script -.14	target -.35
u:mi	contact -.15	handling -.33	how_to .26	internal -.26	known_issues .11	limits -.14	none -.34	platform -.12	price -.18	target -.26
u:pe	handling -.1	internal .13	limits -.45	none -.19	policy -.22
u:pm	handling .19	how_to -.13	internal .14	known_issues -.18	limits -.26	none -.27	platform -.2	price -.19	target -.28
u:re	handling -.22	how_to -.13	internal -.25	known_issues -.18	limits .1	policy -.25	price -.19	target .12
u:ro	internal -.12	known_issues -.11	limits .14	none -.1
u:to	handling -.12	how_to -.12	internal -.12	known_issues -.12	limits .15	policy -.11
u:we	handling -.18	how_to -.27	internal -.25	known_issues -.16	limits -.16	none .2	platform -.13	script -.18
u:wo	contact -.1	handling -.13	how_to -.13	internal .17	known_issues -.15	limits -.32	none -.19	platform -.12	policy -.26	target -.12
u:x	handling -.13	how_to -.14	known_issues .12	limits -.2	price -.15	script -.1	target -.19
u:가구	handling -.16	how_to -.23	internal -.22	known_issues -.12	none .11	platform -.15	policy .18	price -.18	target -.2
u:개	contact -.56	handling -.54	internal -.3	known_issues -.54	none -.42	price .13	script -.35	target .19
u:개까	internal -.28	known_issues -.13	limits .17	policy -.26	price -.2	target -.13
u:개로	how_to .17	internal -.2	limits -.23	none .12	policy -.24	price -.18	target -.11
u:개사	limits -.19	none -.13	target .15
u:개소	contact -.11	how_to -.13	internal -.25	limits -.25	none -.3	platform -.12	policy -.25	price -.22	target .3
u:개월	contact -.44	how_to -.23	known_issues -.48	limits -.11	none -.19	platform -.46	policy -.11	price .11	script -.43
u:건	contact -.21	handling -.18	how_to -.28	internal .33	known_issues -.25	none -.26	platform -.17	policy -.49	price -.42
u:건당	none -.11	policy -.12
u:건은	handling -.12	internal .27	limits -.19	none -.27	policy -.24	price -.1
u:건이	handling -.24	how_to -.18	internal .33	limits -.26	none -.3	policy -.17	price -.14	target -.22
u:곳	contact -.27	handling -.32	how_to -.31	known_issues -.22	limits .21	none -.39	policy -.51	price -.4	script -.18
u:곳만	handling -.12	how_to -.19	limits .32	none -.18	platform -.3	policy -.28	price -.18	target -.35
u:곳에	how_to -.14	known_issues -.17	none -.19	policy -.24	price -.1	script -.16
u:곳은	how_to -.15	internal .13	platform -.17	policy -.28	price -.14	target -.29
u:곳이	how_to -.17	internal .21	none -.22	platform -.14	policy -.16	target -.25
u:그대	limits -.25	price -.22	target -.15
u:금	internal -.11	limits .11	none .18	platform -.12	policy -.26	price -.14	target -.26
u:까지	contact -.11	how_to .16	internal -.64	known_issues -.38	none -.26	platform -.3	policy .3	price -.16	script -.21
u:년	contact -.41	handling -.47	internal -.37	limits -.11	none -.18	platform .19	price -.31	script .12	target .11
u:년간	handling -.11	how_to -.16	internal -.16	limits -.25	none -.13	policy .23	price -.15	target -.14
u:년에	handling -.13	how_to -.25	internal -.26	limits -.23	none -.21	policy .21	price .16	target -.24
u:년이	limits -.14	none -.16	policy .19
u:는	handling -.19	limits .11	platform -.1	policy -.21
u:단계	internal -.26	limits -.18	none .25	policy -.25	target -.25
u:달러	limits -.29	none -.16	policy -.15	price .13	target -.12
u:대	contact -.21	handling -.25	how_to -.3	known_issues -.27	platform .11	policy -.35	price -.23	script -.13	target -.34
u:도	how_to -.13	internal -.25	known_issues -.17	limits -.25	none -.13	platform -.16	policy .25	price -.2	target -.24
u:로	contact .14	how_to -.25	known_issues -.24	limits -.43	none .19	platform -.2	price -.3	script -.25	target -.27
u:만	contact -.43	handling -.55	known_issues -.43	none -.21	price .11	script -.1
u:만원	contact -.17	handling -.28	how_to -.33	known_issues -.24	limits .12	none -.21	platform -.35	price .11	script -.22	target -.25
u:만은	limits -.19	none .18	policy -.16	price -.17
u:만이	internal .11	limits -.21	none -.18	policy -.1	price .11
u:매	how_to -.11	internal -.22	limits .34	none -.21	policy -.16	price -.35	target -.22
u:면	handling -.23	how_to -.18	internal -.28	known_issues -.1	limits .29	none -.31	platform -.26	policy -.32	target -.28
u:명	contact -.48	handling -.29	how_to -.44	internal .14	known_issues -.43	limits .21	none -.58	platform -.44	policy -.12	target -.26
u:명까	internal -.16	policy -.22	price .12
u:명은	handling -.16	how_to -.14	internal .17	known_issues -.14	limits -.28	none -.27	script -.11	target -.24
u:명이	contact -.12	limits .21	none -.22	policy -.16	price -.11	target -.13
u:목	limits -.2	none .23	policy -.25	target -.12
u:미만	handling -.13	how_to -.25	known_issues .1	limits -.33	none -.25	platform .23	policy -.29	price -.21	target -.22
u:박	contact -.11	how_to -.14	internal -.35	known_issues -.16	limits -.33	none -.25	platform -.19	policy .14
u:박스	how_to -.19	known_issues -.19	limits .19	none -.25	platform -.11	policy -.23	target -.12
u:밤	how_to -.16	limits -.36	none -.24	policy .34
u:배	limits -.19	none .22	policy -.19	price -.15
u:배포	how_to -.22	internal -.14	limits -.14	none .28	platform -.18	policy -.12
u:번	handling .2	how_to -.3	limits .23	none -.34	policy -.2	price -.24
u:번까	internal -.16	limits .17	none -.12	policy -.14
u:부	handling -.24	how_to -.32	internal -.35	known_issues -.23	limits -.37	none .27	platform -.3	price -.31	target -.34
u:부터	contact -.21	handling -.21	how_to -.44	internal -.4	known_issues -.36	limits .12	platform .11	policy -.32	price -.63	target .17
u:분	contact -.36	handling -.59	how_to .13	internal -.53	known_issues .23	none -.22	platform -.45	script -.13	target -.71
u:분기	handling -.1	how_to -.14	internal .24	limits -.26	policy -.27	price -.1	script -.11	target -.16
u:분까	how_to -.12	internal -.11	limits .14	none -.23	policy -.11	price .15
u:분마	how_to -.11	internal -.23	none -.2	policy .22	price -.11	target -.2
u:분은	handling -.16	internal -.16	known_issues .16	limits -.22	none -.18	price -.1	target -.16
u:석	contact -.23	handling -.19	how_to -.24	internal .2	known_issues -.17	limits .11	none -.31	platform -.23	policy -.33	price -.31	target -.27
u:세	contact -.19	handling -.21	how_to -.37	internal -.49	known_issues -.21	limits .13	none -.41	platform -.35	policy -.13	price -.32	script -.17	target .17
u:세대	handling -.19	how_to -.17	known_issues -.18	limits -.16	none -.2	platform .34	price -.24	script -.13	target -.42
u:세트	contact -.24	how_to -.2	internal .15	known_issues -.16	none -.29	platform -.17	policy -.27	price -.26	target -.2
u:수	limits -.22	none .24	policy -.18	price -.1	target -.11
u:수요	none .23	policy -.2	target -.14
u:시	contact -.22	handling -.49	how_to -.18	internal -.24	none .11	platform -.59	price -.17	script -.17	target -.13
u:시가	internal -.16	limits -.15
u:시간	contact -.39	handling .12	internal -.72	none -.16	platform -.4	script -.11
u:시까	handling -.22	internal -.19	known_issues -.15	limits -.17	none -.23	platform -.15	policy .26	price -.14	script -.17	target -.24
u:시는	internal -.19	known_issues .15	limits -.26	none .15	policy -.28	price -.11
u:시로	internal -.24	limits -.21	none .1	price -.11	target -.19
u:시부	handling -.24	how_to .14	internal -.4	known_issues -.3	limits -.24	platform -.33	script -.24
u:시에	internal -.35	known_issues -.24	limits -.37	none .27	platform -.11	price -.24	script -.17	target -.27
u:시예	internal -.11	limits -.12	none .22	policy -.13	target -.13
u:시입	limits -.1	none .22	policy -.19
u:시작	internal -.1	limits -.11	none .22	policy -.14	price -.13
u:시즌	limits -.2	none .26	policy -.23	price -.1	target -.14
u:신청	internal -.23	limits -.26	none .23	platform -.13	price -.18	target -.24
u:아니	internal -.16	policy -.11	price .12
u:억	contact -.28	handling -.21	how_to -.31	internal .48	known_issues -.29	limits -.25	none -.4	platform -.28	policy -.45	price -.46	script -.21
u:억을	handling -.11	internal .22	limits -.16	none -.18	policy -.21
u:억이	none -.14	policy -.13	target -.1
u:에	handling -.29	how_to -.17	known_issues .11	limits -.41	platform -.16	price -.24	script -.12	target -.37
u:에서	how_to -.11	internal -.22	known_issues -.14	none .16	policy -.27
u:영업	contact -.14	how_to .14	internal -.29	known_issues -.18	limits -.36	none -.35	platform -.19	price -.29	script .21	target -.22
u:예정	none .13
u:오전	known_issues -.13	limits -.21	none .25	policy -.13	target -.12
u:오픈	internal -.17	limits -.18	none .28	policy -.15
u:원	contact -.44	known_issues -.44	limits -.28	policy -.2	script -.23
u:원부	internal -.16	limits -.18	none -.22	policy -.23	price .27
u:원씩	limits -.19	none -.15	policy .11
u:원에	handling -.13	how_to -.15	known_issues -.12	limits -.3	none -.39	price .25	target -.15
u:원으	handling -.11	how_to -.18	limits -.35	policy -.12
u:원은	how_to -.18	known_issues -.14	limits -.34	none .18	policy -.18
u:원을	internal -.13	limits -.12	none -.18	policy .12
u:원이	how_to -.34	known_issues -.16	limits -.49	none -.6	policy -.24	price .37	target -.28
u:원입	internal -.34	limits .17	none -.4	policy -.24	price .12
u:월	contact -.13	handling -.16	how_to -.21	internal .12	known_issues .14	limits -.37	none -.11	platform .15	policy -.13	price -.15
u:월까	handling -.13	internal .2	known_issues -.12	limits -.36	platform -.13	target -.23
u:월부	handling -.21	how_to -.16	internal -.28	known_issues -.23	none -.21	policy .1	script .11	target -.32
u:월에	handling -.21	how_to -.35	internal .32	known_issues -.41	limits -.55	none -.18	platform -.21	price -.37	script -.12	target .15
u:월요	limits -.2	none .26	policy -.17	target -.12
u:으로	how_to -.2	internal .2	limits -.21	none -.2	price -.21	target -.21
u:은	contact -.26	handling -.11	how_to -.18	known_issues -.16	none .19	platform -.25	policy -.17	price -.35	target -.28
u:이라	internal .21	limits -.19	policy -.2	price -.13
u:이상	contact -.19	handling -.21	how_to -.36	internal -.4	known_issues -.22	none -.27	platform .31	policy -.25	price -.21
u:이하	handling -.11	internal -.23	known_issues .15	limits -.19	none -.15	platform .12	policy -.12	target -.15
u:이후	how_to -.12	internal -.28	known_issues -.31	limits -.45	none -.39	policy .26
u:인	handling -.19	how_to .1	internal -.37	known_issues -.16	limits .14	none -.41	platform -.2	policy -.48	script -.11
u:인당	none -.25	policy -.26	price .24	target -.16
u:일	contact -.51	handling -.1	internal -.34	known_issues -.19	limits -.19	platform -.29	target -.14
u:일간	handling -.12	internal -.15	known_issues -.24	limits -.29	none -.23	policy .22	price -.21	script -.13	target -.24
u:일까	handling -.26	how_to -.27	internal -.38	known_issues -.3	limits -.25	platform -.28	policy .16	target -.4
u:일로	how_to -.17	internal -.38	limits -.1	none -.22	policy .3	price -.23	script -.2	target -.16
u:일부	handling -.24	how_to -.32	internal -.42	known_issues -.24	limits -.47	none .14	platform -.23	price -.16	target .16
u:일에	how_to -.31	known_issues -.32	limits -.14	none -.15	platform -.12	policy .18	script -.21
u:일은	handling -.11	limits -.3	none .26	platform -.13	policy -.33	script -.13	target -.19
u:일이	handling -.21	how_to -.1	internal -.17	known_issues -.13	price -.29	script -.11	target -.19
u:일입	internal -.21	none -.25	policy .33	price -.27	script -.13	target -.17
u:일자	internal -.11	limits -.12	none .18	policy -.12	price -.1	target -.16
u:일치	handling -.12	how_to -.13	internal .15	known_issues -.16	none -.22	policy -.21	price -.11	target -.22
u:입니	contact .14	how_to -.27	internal .15	known_issues -.14	limits -.27	platform -.19	policy -.36	price -.13	script -.19	target -.18
u:자	contact -.1	limits .13	none -.16	policy -.16	target -.12
u:자리	contact -.14	handling .14	internal -.3	known_issues -.2	platform -.12	price -.27	script -.18	target -.33
u:장	contact -.26	how_to -.11	internal -.38	known_issues -.31	limits .19	none -.4	platform -.26	price .14	target -.41
u:적용	internal -.1	none .26	policy -.21	price -.1	target -.12
u:점	how_to -.17	limits -.39	none -.26	platform .13	policy -.24	price -.2
u:종	contact -.19	handling -.24	internal -.45	known_issues -.25	platform -.36	price -.31	script -.1
u:종은	internal -.15	known_issues -.12	platform -.1	price -.16	target -.13
u:종이	how_to -.22	internal -.28	limits .21	none -.26	platform -.11	policy -.29	price -.21
u:주	handling -.26	how_to .14	internal -.48	known_issues -.17	platform -.24	policy -.46	target .13
u:주차	internal -.17	limits -.2	none .16	policy -.15
u:차	contact -.19	handling -.24	how_to .11	internal -.19	known_issues -.25	limits -.51	platform -.28	price -.45	script -.2	target .15
u:천	contact -.23	handling -.37	how_to -.38	internal .16	known_issues -.19	none -.36	platform -.34	policy -.11	price .22	script -.3	target -.15
u:천만	handling -.22	how_to -.2	internal .16	limits -.13	none -.31	platform -.24	policy -.29	price .13	script -.1	target -.12
u:천원	how_to -.22	limits -.4	platform -.11	policy -.24	price .14	target -.31
u:초	contact -.12	handling -.19	how_to -.3	known_issues -.22	limits -.3	platform -.13	script .15
u:층	contact -.22	how_to .24	internal -.18	known_issues .12	limits -.51	none -.43	platform -.35	policy -.33	script -.22	target .11
u:칸	how_to -.23	internal -.21	known_issues -.18	limits .16	none -.29	policy .11	price -.28	target -.25
u:통	how_to .22	internal -.22	limits -.14	none -.15	policy -.11	price -.17
u:팀	contact .12	how_to -.11	internal -.2	known_issues -.11	limits .14	none -.24	platform -.11	policy -.24	price -.21	target -.22
u:학년	contact -.18	handling -.11	how_to -.19	internal -.31	known_issues -.1	limits -.32	none -.36	platform -.11	policy -.33	target .36
u:호	contact -.22	handling -.17	how_to -.27	internal -.14	known_issues -.1	limits -.29	none .11	platform -.15	policy .16	price -.26	target -.26
u:호차	internal -.15	limits -.19	policy -.14	price .16	target -.1
u:화	internal -.19	limits .16	policy -.3	script -.11	target -.12
u:화요	none .28	policy -.19	target -.25
u:회	contact -.37	none -.21	platform -.39	target -.15
u:회까	handling -.11	internal -.31	limits .19	none -.31	policy -.33	price .18	target -.22
u:회로	handling -.13	how_to -.16	known_issues -.13	policy -.23	price -.23	script .12
u:회선	handling -.19	how_to -.1	none -.19	platform -.1	target -.2
w:0	contact .16	handling -.39	how_to -.26	internal .28	known_issues -.24	limits .15	none -.41	platform -.11	price .14	script -.34	target -.12
w:a	contact -.59	internal -.18	none -.15	platform -.24	policy -.11	script -.28	target -.18
w:ab	contact -.17	internal -.35	known_issues -.29	none .12	platform -.25	policy -.22	price -.2	script -.16	target .16
w:abo	contact -.17	internal -.35	known_issues -.29	none .11	platform -.25	policy -.22	price -.2	script -.16	target .17
w:ac	contact -.13	internal .21	known_issues -.34	none -.39	platform -.22	policy -.11	price -.16	script -.24
w:acc	contact -.1	handling -.42	known_issues -.26	none -.31	platform -.2	price -.25	script -.18
w:ad	contact -.2	limits -.3	none -.21	platform -.22	policy -.13	price -.22	script -.25	target .22
w:add	how_to -.12	known_issues -.17	limits -.21	platform -.11	policy -.31	price -.14	script -.18	target .16
w:adm	contact -.19	handling -.33	how_to .11	known_issues -.23	limits -.25	none -.28	platform -.12	price -.11	target .15
w:af	contact -.26	handling -.45	internal -.43	known_issues -.41	limits -.31	none .19	platform -.29	policy .12	price .12	script -.28	target -.16
w:aft	contact -.26	handling -.45	internal -.43	known_issues -.41	limits -.31	none .19	platform -.29	policy .12	price .12	script -.28	target -.16
w:ag	internal -.2	limits .16	none -.12	price -.21	target -.16
w:age	internal -.2	limits .16	none -.12	price -.21	target -.16
w:ai	contact -.32	how_to .13	internal .27	known_issues -.52	limits -.12	none -.12	platform -.38	policy -.52	price -.26	target -.51
w:al	contact -.34	limits -.32	none -.16	platform -.51	policy -.16
w:ale	contact -.11	handling -.23	how_to .19	known_issues .17	limits -.15	none -.27	platform -.12	policy -.32	price -.25	target -.24
w:all	contact -.2	how_to -.46	known_issues -.46	limits -.49	none -.11	platform -.32	script -.32
w:alo	how_to .12	internal -.28	known_issues -.17	limits -.22	none .12	platform -.21	policy -.33	target -.17
w:am	handling .18	how_to -.38	limits .1	none -.17	platform -.3	policy -.39	price -.27	script -.21
w:ame	handling .13	how_to -.12	internal -.28	limits .23	none -.3	platform -.12	policy -.2	target -.16
w:an	contact -.38	internal -.35	known_issues -.81	none -.21	price -.52	script -.17	target .25
w:and	contact -.26	how_to -.15	internal -.17	known_issues -.56	none -.16	price -.53	script -.14	target .25
w:ann	handling -.27	how_to -.21	internal -.16	known_issues -.13	limits .13	platform -.2	policy -.14	script -.11	target .19
w:any	contact -.18	internal -.14	known_issues -.3	platform -.21	price -.17	script -.23
w:ap	handling .22	internal -.16	known_issues -.17	limits -.69	none -.21	platform .14	policy -.24	price -.45	script -.41
w:api	contact .1	handling -.27	how_to -.24	internal .23	known_issues -.16	limits -.2	none -.28	platform -.16	policy .11	price -.18	script -.16	target -.2
w:app	handling .18	internal -.53	known_issues -.11	limits -.59	none -.17	platform .17	policy -.51	price -.43	script -.31
w:ar	contact -.24	handling -.45	limits .22	platform -.44	policy -.13	price -.31	target -.63
w:are	contact -.18	handling -.36	how_to -.46	internal -.33	known_issues .14	limits .25	none -.15	platform -.19	price -.23	target -.4
w:arp	handling -.23	how_to -.11	internal .23	known_issues -.12	limits -.11	none -.11	policy -.17	price -.12	script -.13	target -.12
w:arr	handling -.17	how_to -.19	known_issues -.16	limits -.32	none .27	platform -.21	policy -.22	price -.17	target -.17
w:ars	contact -.12	how_to .27	known_issues -.2	limits -.27	none -.21	platform -.12	policy -.2	script -.13	target -.26
w:as	contact .17	how_to -.73	internal -.14	known_issues .14	limits -.46	none .18	platform -.4	policy -.35	price -.45	target -.54
w:ask	contact .15	how_to -.53	limits -.35	platform -.31	policy -.45	price -.24	script -.25	target -.28
w:at	contact -.26	handling -.67	known_issues -.12	platform -.17	target -.53
w:atm	internal -.14	none .1	policy -.12	price -.13
w:att	how_to -.14	known_issues .11	limits -.21	none -.22	platform -.16	price -.11	target -.18
w:au	contact -.22	handling -.25	how_to .16	internal -.14	known_issues -.28	limits .18	platform -.25	policy -.2	price -.36	script -.2	target -.4
w:aud	contact -.15	handling -.2	how_to .1	known_issues -.2	platform -.12	price -.2	script -.15	target -.25
w:aut	handling -.18	how_to .12	internal -.24	known_issues -.12	limits .22	none -.15	platform -.16	policy -.23	price -.28	target -.26
w:av	contact -.11	handling -.27	how_to -.18	internal -.15	known_issues -.12	none .12	platform -.16	policy -.15
w:ava	contact -.11	handling -.27	how_to -.18	internal -.15	known_issues -.12	none .12	platform -.16	policy -.15
w:b	contact -.12	handling .13	how_to -.28	limits -.22	none .14	policy -.4	price -.19	script -.13	target -.2
w:ba	contact -.25	limits -.1	platform -.42	policy -.17	price -.42	script -.31	target -.53
w:bac	how_to -.26	internal -.3	known_issues .15	limits .12	none -.26	platform -.19	policy .11	price -.11	script -.15	target -.17
w:ban	contact -.1	how_to -.3	platform -.12	policy -.42	price -.11	script -.18	target -.22
w:bas	handling -.23	how_to .25	internal -.12	known_issues -.15	limits -.39	platform -.16	policy -.33	price -.17	target -.26
w:be	contact -.26	handling -.29	how_to -.61	limits -.39	none .21	policy .12	price -.36	script -.22	target -.13
w:bef	contact -.11	how_to -.3	internal -.11	limits -.34	platform -.16	price -.19	target -.29
w:bet	handling -.12	how_to -.11	limits -.16	platform -.11	policy .11	script -.18	target -.19
w:bi	contact -.11	internal .12	known_issues -.2	platform -.13	policy -.35	price -.22	script -.1	target -.29
w:bil	internal .15	known_issues -.15	limits -.36	policy -.33	price -.2	target -.28
w:bl	handling -.18	internal -.19	known_issues .16	policy -.22
w:blo	internal -.15	policy -.1
w:bo	contact -.19	handling -.35	how_to -.23	internal -.26	known_issues -.48	none -.51	platform -.37	policy .28
w:boa	contact -.13	handling -.28	how_to -.33	internal -.1	known_issues -.29	limits -.28	none -.35	platform -.23	policy .32	price -.16	script -.16	target -.31
w:boo	known_issues -.13	none -.3	policy -.18	target .16
w:bot	handling -.39	how_to -.27	internal -.32	known_issues -.23	limits .11	none -.14	platform -.16	policy .19	script -.14	target -.19
w:br	contact -.13	handling -.31	limits -.21	none -.1	price -.23	script -.17	target -.2
w:bro	handling -.24	internal -.23	limits -.16	none -.27	platform .11	price -.14	script -.14
w:bu	contact -.3	how_to -.16	internal -.2	known_issues -.23	platform -.53	policy -.14	price -.13	script -.39	target .28
w:bui	handling -.27	how_to -.18	internal .11	known_issues -.16	limits .19	none -.19	platform -.11	policy -.17	script -.17	target -.16
w:bul	how_to -.18	internal -.12
w:bus	contact -.13	handling -.39	how_to -.2	internal -.39	known_issues -.23	none -.43	platform -.33	policy -.12	script -.19	target .35
w:by	contact -.18	handling .27	how_to -.52	known_issues -.36	limits .12	none -.34	platform -.25	policy -.22	price -.33	script -.23	target -.3
w:c	handling -.25	how_to -.2	internal .27	known_issues -.12	limits -.27	none -.3	platform -.23	policy -.24	price -.13	target .16
w:ca	contact -.48	handling .2	how_to -.14	internal -.11	known_issues .22	platform -.24	policy -.13	price -.56	target -.28
w:cal	contact -.18	handling .25	internal -.17	platform -.2	policy -.19	price -.29	script -.26	target -.43
w:can	contact -.1	handling .13	how_to -.2	internal -.3	known_issues .13	none -.39	price -.23	script .14	target -.13
w:cap	handling -.14	internal .25	none -.25	policy -.16	price -.14
w:car	contact -.22	handling -.11	internal -.19	known_issues .16	none .16	platform -.21	policy -.21	price -.28	script -.4	target -.35
w:cas	how_to -.21	internal .22	known_issues -.12	limits -.37	none -.24	price -.17	target -.14
w:cd	handling -.1	internal -.28	known_issues -.16	limits .35	none -.28	policy -.24	price -.25	target -.18
w:ch	contact -.41	handling -.12	internal -.16	limits -.21	platform -.13	policy -.12	price .12	script -.48	target -.2
w:cha	contact -.19	how_to -.49	internal -.15	platform -.35	price .19	script -.4	target -.54
w:che	handling -.36	how_to .19	internal -.39	known_issues -.31	limits -.36	platform -.24	policy -.35	price -.21	script -.1
w:chu	internal .16	none -.1	policy -.2	price -.12	target -.13
w:ci	handling .17	how_to -.28	internal -.27	known_issues -.22	limits .24	none -.29	platform -.11	policy -.28	price -.13	target -.2
w:cit	handling .17	how_to -.28	internal -.27	known_issues -.22	limits .24	none -.29	platform -.11	policy -.28	price -.13	target -.2
w:cl	contact -.13	internal .24	known_issues -.14	limits -.28	none -.16	platform -.24	target -.18
w:cm	contact -.19	handling -.22	how_to -.31	internal -.4	known_issues -.28	limits .35	none -.36	platform -.22	policy -.4	price -.28	script .19	target -.32
w:co	contact -.53	handling -.18	how_to -.23	internal .28	none -.19	policy -.21	price -.4	script -.26
w:coa	handling -.14	how_to .18	internal -.3	limits -.15	none .13	platform -.1	policy -.11
w:cod	handling .14	how_to -.19	internal -.19	known_issues .11	limits -.18	policy -.21	script -.1	target -.14
w:col	how_to -.15	known_issues -.13	none -.15	policy -.19	target -.18
w:com	contact -.34	handling -.12	internal -.2	limits .14	policy -.46	price -.32	script -.31
w:con	contact -.17	handling -.2	how_to -.32	internal .18	known_issues -.13	limits -.12	platform -.27	policy .1	price -.34
w:cor	how_to -.11	internal -.19	known_issues .12	limits -.11	none .16	policy -.19	target -.2
w:cr	handling .11	how_to -.25	internal -.34	known_issues -.2	none -.28	policy .14	script -.14
w:cre	handling .12	how_to -.23	internal -.32	known_issues -.14	limits -.29	none -.25	policy .16	script -.11
w:cs	contact -.2	how_to -.4	internal .27	known_issues -.35	platform -.22	policy -.48	price -.29	script -.27	target -.42
w:csv	handling -.13	how_to -.11	internal -.14	limits .17	policy -.14	target -.17
w:cu	contact -.17	how_to -.29	limits -.35	platform -.21	policy -.13	price -.21	script -.26	target -.37
w:cus	contact -.16	how_to -.25	internal -.28	limits -.28	none .11	platform -.17	price -.17	script -.22	target -.34
w:cx	contact .17	how_to -.12	internal -.33	limits -.24	none .2	policy -.27	price -.11	target -.16
w:d	handling -.19	how_to -.2	known_issues -.21	limits -.29	none .17	platform -.2	policy -.2	target -.23
w:da	contact -.48	handling -.13	how_to -.26	known_issues -.23	none .27	platform -.6	price -.63	target -.47
w:dat	handling .1	internal -.52	known_issues -.24	limits -.51	none .34	platform -.3	policy -.17	price -.3	target -.41
w:day	contact -.24	handling -.54	how_to -.24	internal -.44	known_issues -.17	limits .13	none .15	platform -.34	policy .16	price -.35	target -.32
w:de	handling -.19	known_issues -.18	limits -.71	policy -.45	price -.51	script .15
w:dec	how_to -.28	known_issues -.22	limits -.3	none .11	platform -.36	policy -.46	price -.3	script .22	target -.32
w:del	handling .12	internal -.27	limits -.28	platform -.23	target -.22
w:des	handling -.33	how_to .13	internal -.45	known_issues -.34	limits -.28	platform .1	policy -.4	price -.22	script -.18	target -.35
w:di	handling .24	how_to -.39	internal -.25	none -.34	platform -.2	policy -.26	price -.37	script .26	target -.34
w:dig	handling -.11	how_to -.13	known_issues .1	policy -.16
w:dis	handling .17	how_to -.19	internal -.28	known_issues -.27	limits .12	none -.28	policy -.38	price -.29	script .24	target -.22
w:do	contact -.32	known_issues -.48	limits -.25	platform -.49	policy -.53	price -.28	script -.47
w:don	contact -.16	internal .1	known_issues -.28	none -.17	platform -.24	policy -.32	price -.13	script -.34	target -.33
w:dow	handling .13	how_to -.26	known_issues -.16	limits -.31	platform -.12	policy -.21	price -.12	target -.14
w:dr	contact -.13	handling -.42	how_to -.32	known_issues .18	limits -.31	platform -.17	policy .13	price -.19	script -.28	target -.26
w:dra	contact -.1	handling -.28	how_to -.22	internal -.33	known_issues .22	limits -.26	none -.19	policy .11	price -.14	target -.14
w:dro	handling -.23	how_to -.12	known_issues -.14	none .16	target -.11
w:ea	handling -.44	limits -.15	none -.15	platform -.24	price -.11	script -.23	target -.29
w:eac	handling -.25	how_to .15	known_issues -.18	limits -.32	none -.22	platform -.13	policy .15	target -.17
w:ear	handling -.22	how_to -.11	internal -.13	limits .13	policy -.25	script -.11	target -.17
w:ed	handling -.19	how_to -.25	known_issues -.15	none -.23	platform -.19	policy .13	script -.1	target -.2
w:edi	handling -.14	how_to -.22	internal -.18	known_issues -.1	none -.16	platform -.17	policy .15	target -.15
w:ef	contact -.12	handling -.22	how_to -.16	internal -.29	known_issues -.22	limits -.23	platform .17	policy -.26	price -.22	target -.25
w:eff	contact -.12	handling -.22	how_to -.16	internal -.29	known_issues -.22	limits -.23	platform .17	policy -.26	price -.22	target -.25
w:el	handling -.3	how_to -.2	internal -.21	limits -.22	none .19	price -.12	target -.17
w:els	handling -.3	how_to -.2	internal -.25	limits -.22	none .2	price -.12	target -.16
w:em	contact -.23	limits -.45	none -.54	price -.41	target -.44
w:ema	contact -.17	handling .13	internal -.12	limits -.39	none -.39	platform -.38	policy .12	price -.35	target -.34
w:en	contact -.4	handling -.18	how_to -.12	internal -.17	known_issues -.59	none -.25	platform .13	policy -.19	price -.44	script -.38	target .28
w:end	internal .16	limits -.21	none -.22	platform -.18	price -.13	target -.14
w:eng	handling -.43	how_to -.4	internal -.15	known_issues -.25	limits .31	platform -.36	policy -.43	price -.24	script -.18	target -.1
w:ent	contact -.29	internal -.5	known_issues -.41	limits -.59	none -.18	platform .19	policy -.54	price -.3	script -.24	target .32
w:es	handling .22	how_to -.21	internal -.28	known_issues -.14	limits -.2	platform .13	policy -.31	price -.18	script -.11	target -.19
w:esc	handling .15
w:esi	handling .14	how_to -.18	internal -.24	known_issues -.11	limits -.19	platform .13	policy -.27	price -.18	script -.11	target -.18
w:ev	handling .13	how_to -.34	internal -.12	known_issues -.32	limits -.45	none .12	platform -.32	price -.3	script -.15
w:eve	contact -.18	handling .15	how_to -.35	internal -.1	known_issues -.28	limits -.4	none .16	platform -.3	price -.29	script -.14	target -.23
w:ex	contact .36	handling -.19	internal -.23	known_issues -.64	none -.23	platform -.59	policy .14	price .13	script -.5	target -.42
w:exa	contact .35	handling -.34	known_issues -.33	limits -.53	platform -.28	policy -.48	price -.21	script -.2	target -.25
w:exc	handling -.2	how_to -.21	known_issues -.23	limits .28	none -.28	policy -.28	script -.21	target -.17
w:exp	contact -.29	internal -.36	known_issues -.19	limits -.1	platform -.25	policy .19	price -.43	script -.2	target -.39
w:ext	contact .12	handling -.23	how_to -.26	internal -.12	known_issues -.19	none -.26	platform -.16	policy -.34	price .27	target -.22
w:fa	contact -.23	how_to .19	known_issues .24	limits -.42	none -.43	platform -.23	policy -.48	price -.29	script -.22
w:fai	contact -.19	handling .12	how_to .14	internal .12	limits -.39	none -.37	platform -.22	policy -.35	price -.26	script -.15	target -.3
w:fd	internal .28	known_issues -.11	limits -.21	none -.23	policy -.2
w:fds	internal .28	known_issues -.11	limits -.21	none -.23	policy -.2
w:fe	contact -.12	handling .1	how_to -.38	internal -.13	limits -.43	platform -.36	policy -.1	target -.37
w:feb	how_to -.17	internal -.29	known_issues -.25	limits -.3	none .16	platform -.27	target -.21
w:fee	how_to -.25	known_issues -.21	limits -.23	none -.27	platform -.12	policy -.26	price .15	target -.22
w:fi	contact -.4	handling -.15	how_to -.16	internal -.14	known_issues .15	policy -.34	price -.15	script -.36	target -.12
w:fil	contact -.13	handling -.36	how_to .17	internal -.25	known_issues -.32	limits .19	platform -.17	policy -.2	price -.1	target -.17
w:fin	how_to -.32	internal .15	known_issues -.19	limits -.44	none .11	platform -.21	policy -.34	price -.23	script -.13	target -.36
w:fir	contact -.14	handling -.21	how_to -.35	internal -.12	known_issues .12	limits -.34	none -.39	platform .16	script -.17	target .1
w:fit	internal -.23	known_issues -.24	limits -.16	policy -.22	price -.1	target -.15
w:fiv	handling -.25	how_to -.21	internal -.22	known_issues -.16	limits .33	none -.25	platform -.19	policy -.28	target -.21
w:fix	contact -.11	handling -.35	how_to -.31	known_issues .2	limits -.43	platform -.26	policy -.36	price -.24	target -.34
w:fl	handling -.12
w:fo	contact -.35	handling -.1	internal -.29	known_issues -.13	platform .1	policy -.14	target -.13
w:fol	handling -.35	known_issues -.25	limits -.29	none -.3	platform .22	price -.19	script -.14
w:for	contact -.3	internal -.45	platform -.2	policy -.15	price .14	target -.19
w:fou	handling -.29	how_to -.21	internal .2	none -.21	policy -.22	script -.19	target -.11
w:fr	contact -.35	handling -.21	internal -.29	known_issues -.11	limits -.43	platform -.5	policy -.15	price .19	script -.42	target .13
w:fre	handling -.36	how_to -.22	known_issues -.27	limits -.31	none -.13	platform -.16	price .15	script -.14	target .11
w:fri	contact -.19	handling -.3	how_to -.22	internal -.1	known_issues -.3	limits -.15	platform -.18	policy -.39	price .19	script -.15	target -.26
w:fro	contact -.13	internal -.41	limits -.24	platform -.29	price -.41	script -.26
w:fu	internal -.33	limits -.24	none .22	policy -.3	price -.17	target -.11
w:ful	internal -.33	limits -.24	none .22	policy -.3	price -.17	target -.11
w:fy	handling -.1	internal .14	limits -.22	none .27	policy -.24	price -.14	target -.12
w:fyi	handling -.1	internal .14	limits -.22	none .27	policy -.24	price -.14	target -.12
w:g	contact -.26	handling -.28	how_to -.33	internal -.31	known_issues -.23	limits -.34	none .14	platform .23	script -.11	target -.11
w:ga	contact -.24	handling -.17	how_to -.27	internal .27	known_issues -.2	limits -.3	platform -.2	policy -.32	price -.3	script -.14	target -.23
w:gb	contact -.3	how_to -.28	internal -.42	known_issues -.26	limits .31	platform -.28	policy -.15	price -.14	script -.11	target -.37
w:ge	contact -.1	handling -.35	how_to .15	internal -.21	known_issues -.22	limits -.27	none -.21	platform -.13
w:get	contact -.1	handling -.35	how_to .15	internal -.21	known_issues -.22	limits -.27	none -.21	platform -.13
w:gi	contact .13	handling -.2	how_to -.32	internal .16	known_issues -.25	none -.15	platform -.21	policy -.17	price -.24	script -.18	target -.28
w:gif	contact .13	handling -.2	how_to -.32	internal .16	known_issues -.25	none -.15	platform -.21	policy -.17	price -.24	script -.18	target -.28
w:go	handling .12	how_to -.5	internal -.29	limits -.11	none -.17	platform .22	price -.31	script -.37	target -.28
w:goe	handling .13	how_to -.21	internal -.29	known_issues -.23	platform -.1	policy -.15	target -.28
w:goi	handling -.11	internal -.17	limits -.11	none .22	policy -.2	price -.13
w:goo	contact -.17	handling -.3	how_to -.29	internal -.36	known_issues -.25	limits -.11	none -.31	platform .35	policy -.34	price -.18	target -.34
w:got	handling .18	how_to -.25	limits -.26	none -.26	platform -.21	policy -.21	script -.17	target -.13
w:gp	contact -.1	handling -.13	how_to -.18	known_issues -.12	limits .13	none -.26	platform -.13	policy -.14	price -.16	target -.16
w:gr	contact .12	handling .19	how_to -.35	limits -.45	none -.17	platform -.32	price -.25	script -.31	target -.16
w:gra	contact .13	handling .15	how_to -.19	known_issues -.19	limits -.18	none -.22	policy -.24	target -.13
w:gro	handling -.33	how_to -.26	internal .18	limits -.32	none -.3	platform -.18	price -.18
w:gu	contact -.2	how_to .14	internal -.38	known_issues -.39	none .19	platform -.26	policy -.44	price -.26	script -.19	target -.3
w:gue	internal -.23	known_issues -.27	limits .13	none .17	platform -.13	policy -.29	price -.11	script -.13	target -.21
w:gui	contact -.16	handling -.27	how_to .16	internal -.26	known_issues -.19	limits -.28	none .11	platform -.15	policy -.28	price -.17	target -.14
w:h	contact -.17	handling -.29	how_to -.33	internal -.41	known_issues -.19	limits .16	platform -.26	target -.33
w:ha	contact -.11	how_to -.55	known_issues -.14	platform -.32	price -.4	target -.54
w:han	handling -.18	how_to -.35	internal .2	known_issues -.39	platform -.24	price -.27	script -.15	target -.33
w:hav	handling .15	how_to -.2	internal -.31	known_issues -.17	limits -.2	target -.18
w:he	contact -.23	handling -.47	how_to -.21	internal .12	known_issues .11	limits -.57	platform -.36	price -.36	script -.3	target -.5
w:hea	handling -.26	how_to -.26	internal -.23	known_issues -.3	limits -.27	platform -.17	policy .17	price -.12	target -.14
w:hel	handling -.27	internal .13	known_issues .21	limits -.28	none -.32	platform -.18	policy -.43	price -.17	script -.1	target -.28
w:hi	contact -.2	handling -.37	how_to .1	internal .13	known_issues -.33	platform -.25	price -.37	script -.23	target -.52
w:ho	known_issues -.45	none -.14	platform -.26	price -.33	script -.28
w:hot	contact .14	how_to -.27	known_issues -.18	limits -.28	platform -.12	policy -.23	price -.24
w:hou	contact -.12	internal -.37	known_issues -.26	none -.3	platform -.12	policy .25	price -.23	script -.11	target -.26
w:i	contact -.11	handling -.19	how_to -.24	internal -.27	known_issues -.22	limits -.29	none .35	platform -.26	policy -.29	price -.21	target -.3
w:ic	how_to .14	internal -.1	known_issues -.11	limits -.13	policy -.14
w:id	contact -.13	how_to -.37	internal -.13	known_issues -.29	limits -.39	none -.34	platform .35	price -.24	script -.2	target -.38
w:if	contact -.36	handling .37	internal -.51	known_issues -.13	limits -.6	none -.15	platform -.45	price -.41	script -.37	target -.43
w:im	handling -.12	internal -.12	known_issues .1	platform -.16
w:in	contact -.47	handling -.34	known_issues -.16	limits -.18	none -.23	policy -.15	price .19	script -.1
w:inb	how_to -.21	internal -.25	known_issues -.16	none -.13	policy -.17	price -.19	script .23	target -.15
w:inc	contact -.14	handling -.46	how_to -.44	known_issues -.37	limits -.49	none -.15	platform -.3	policy -.45	price .39	script -.41
w:inf	handling -.13	internal .18	known_issues .12	limits -.18	price -.18
w:ins	how_to -.19	internal -.18	known_issues .11	limits -.15	none -.18	policy .1	script -.11
w:int	handling -.33	how_to .19	known_issues -.15	limits -.22	none .13	policy -.2	price -.12	target -.21
w:inv	contact -.17	how_to .15	internal -.17	known_issues -.16	limits .16	none -.14	platform -.3	policy -.1	script -.2	target -.43
w:io	contact -.23	handling -.29	how_to -.29	internal -.33	known_issues -.28	limits -.4	none -.39	platform .48	policy -.36	price -.19	script -.16	target -.41
w:ios	contact -.23	handling -.2	how_to -.25	internal -.31	known_issues -.23	limits -.34	none -.37	platform .42	policy -.28	price -.17	script -.13	target -.31
w:ip	handling -.11	how_to -.15	internal .2	limits -.24	platform .13	policy -.21	price -.12	target -.15
w:is	contact -.26	limits -.18	none -.23	platform -.47	price -.62	script .17	target -.12
w:it	contact -.29	handling .18	how_to .18	internal -.35	limits -.19	platform -.61	policy -.12	price -.26	script -.59
w:ite	handling -.25	how_to .16	internal -.23	known_issues -.24	none .1	policy -.24	price -.11	target -.18
w:ja	contact -.12	handling -.34	how_to .12	internal -.44	known_issues .16	policy -.22	price .11	script -.18	target -.39
w:jan	handling -.28	how_to .14	internal -.37	known_issues .17	limits -.51	policy -.17	price .12	script -.16	target -.33
w:ju	contact -.17	handling -.34	how_to -.32	limits -.26	platform .15	policy -.35	price .11	script -.2	target -.22
w:jun	handling -.2	how_to -.22	internal -.23	known_issues -.2	limits -.14	none -.12	platform .17	policy -.24	price .15	target -.13
w:k	internal .19	limits -.21	none .2	policy -.13	price -.21	target -.18
w:ka	handling -.24	internal .12	limits -.11	none -.24	policy -.19	price -.11	script -.19	target -.2
w:kak	handling -.24	internal .12	limits -.11	none -.24	policy -.19	price -.11	script -.19	target -.2
w:kb	contact -.12	handling -.18	how_to -.25	known_issues -.21	limits .22	none -.37	platform -.17	price -.3	script -.11	target -.23
w:kbp	handling -.13	how_to -.2	internal -.23	known_issues -.14	limits .17	none -.26	platform -.12	policy .12	price -.22	target -.17
w:ke	contact -.23	internal -.26	known_issues -.46	limits -.13	platform -.38	policy .12	price -.35	target -.42
w:kee	contact -.15	internal -.16	known_issues -.31	limits -.43	platform -.17	policy .11	price -.25	script -.25	target -.3
w:key	internal -.3	known_issues -.26	platform -.26	policy .13	price -.16	script -.23	target -.29
w:kg	contact -.28	handling -.29	how_to -.31	internal -.48	known_issues -.18	limits .19	none -.29	platform -.38	policy -.24	price .27	script -.13
w:ki	how_to -.17	internal -.25	known_issues -.17	limits .15	none .11	policy -.22	price -.18	script -.1	target -.15
w:km	contact -.11	handling -.2	known_issues -.2	limits -.42	none -.23	platform -.16	policy .26	script -.14	target -.39
w:ko	contact -.18	handling -.2	how_to -.11	internal -.11	limits .21	none -.32	platform -.26	policy -.32	price -.28	script -.15
w:kor	contact -.16	handling -.2	how_to -.28	internal -.11	limits .21	none -.31	platform -.26	policy -.32	price -.28	script -.14
w:kp	internal .16	limits -.13	none -.17
w:kpi	internal .16	limits -.13	none -.17
w:kr	handling -.21	internal -.25	known_issues -.21	limits -.1	none -.19	platform -.11	policy -.33	price .11	script -.11	target .17
w:ks	handling .2	how_to -.29	internal -.51	limits -.48	platform -.13	policy -.44	price -.45
w:kst	handling .2	how_to -.29	internal -.51	limits -.48	platform -.13	policy -.44	price -.45
w:kw	handling -.11	how_to -.16	internal -.3	limits -.26	none -.22	platform -.17	policy -.28	price .21	target .18
w:l	handling -.13	how_to -.18	known_issues -.13	limits .19	platform -.24	policy -.26	price -.16	script -.13	target -.24
w:la	contact -.24	how_to -.44	internal .12	known_issues .25	limits -.36	none -.11	platform .15	policy -.23	price -.44	script -.35	target -.51
w:lan	internal -.28	known_issues -.15	limits -.21	script -.11	target -.15
w:las	how_to -.21	internal .12	known_issues .14	limits -.26	none -.18	platform -.18	policy -.21	target -.11
w:lat	handling -.21	how_to -.21	internal -.23	known_issues -.13	limits -.22	none .15	platform .12	policy -.2	target -.11
w:lau	contact -.15	handling -.4	how_to -.29	internal .13	none -.19	platform .15	policy -.41	price -.32	script -.15	target -.27
w:le	contact -.14	handling -.44	how_to .1	none -.42	platform -.21	price -.14
w:lea	handling -.2	how_to -.19	limits -.25	none -.27	policy .12	target -.23
w:leg	handling -.23	how_to -.15	known_issues -.14	limits .14	none -.18	policy -.13
w:li	contact -.21	internal -.16	known_issues -.14	limits -.2	platform -.49	script -.13	target -.15
w:lim	handling -.25	how_to -.28	known_issues -.2	limits -.26	policy -.27	target .15
w:lin	handling -.31	how_to .17	internal -.35	limits -.48	platform -.2	policy .14	price -.2	script -.27	target -.29
w:lis	handling -.14	known_issues -.18	limits -.19	none -.24	policy -.23	price .19	script -.15	target -.27
w:liv	handling -.28	how_to -.26	known_issues -.24	none .32	platform -.21	policy -.34	price -.19	script -.2	target -.25
w:ll	how_to .1	internal -.2	limits -.12	none -.19	script -.1
w:lo	handling .17	how_to -.2	internal -.31	known_issues .16	none -.4	platform -.53	policy -.12	price -.15
w:loc	contact -.21	how_to -.24	known_issues -.34	limits .13	none -.14	platform -.15	policy -.24	script -.16	target -.27
w:log	contact -.16	internal -.17	known_issues -.29	none -.27	platform -.27	price -.31	script -.18	target .15
w:lon	handling -.25	how_to -.11	internal -.22	limits .1	policy -.17	price -.13
w:los	handling -.31	how_to -.3	known_issues .27	limits -.25	none -.18	platform -.11	price -.13	script -.17	target -.23
w:m	contact -.17	handling -.35	internal -.26	known_issues -.37	limits .3	none -.16	platform -.38	policy -.44	target .14
w:ma	contact -.17	how_to -.52	internal -.14	none .16	platform -.17	policy -.52	script -.36
w:mac	handling -.16	known_issues -.15	limits -.15	policy -.13	target -.15
w:man	handling .22	how_to -.23	internal -.16	known_issues -.19	none -.29	policy -.25	price -.22	script -.14
w:map	contact -.17	handling -.27	how_to -.21	internal -.29	known_issues -.13	limits -.25	none .34	platform -.23	policy -.12	price -.2	target -.13
w:mar	handling -.35	how_to -.22	internal .12	limits -.2	platform -.18	policy -.28	price .1	script -.12	target -.14
w:mat	internal -.12	known_issues -.11	limits -.1	none .19	policy -.15
w:max	internal -.11	known_issues -.12	limits .19	none -.17
w:mb	contact -.17	handling -.25	how_to .16	none -.15	platform -.19	price -.32	script -.11	target -.22
w:mbp	contact -.12	handling -.11	how_to -.16	internal -.26	known_issues -.11	limits .11	platform -.1	price -.22	target -.16
w:me	contact -.24	internal .11	known_issues -.32	limits -.31	none .16	platform -.19	policy -.39	script -.24
w:mem	handling -.24	how_to -.16	internal -.24	known_issues -.19	limits -.16	none .15	policy -.24	price .11
w:men	handling -.28	internal .25	none -.11
w:mi	contact -.36	handling -.15	how_to .26	known_issues .11	limits -.17	none -.27	platform -.36	price -.38	script -.27	target -.52
w:mil	contact -.19	handling -.27	known_issues -.16	limits -.31	none .12	platform -.14	price -.12	target -.2
w:min	contact -.13	handling -.35	how_to .2	none -.43	platform -.18	price -.18	script -.1	target -.34
w:mix	handling -.16	how_to -.21	internal -.24	known_issues .18	limits -.24	policy -.13
w:mo	handling -.54	how_to -.16	internal .21	known_issues -.67	platform .15	policy -.44	price -.19	script -.43
w:mob	contact -.2	handling -.22	how_to -.31	internal -.27	known_issues -.19	limits -.31	none -.34	platform .38	policy -.29	price -.28	script -.1	target -.31
w:mod	contact -.11	handling -.23	how_to -.25	known_issues -.11	limits -.32	none .23	platform -.25	policy -.25	price -.18	target -.22
w:mon	contact -.26	handling -.3	internal .11	known_issues -.4	none -.24	platform -.4	policy -.18	price .1	script -.16
w:mor	handling -.38	how_to -.36	internal .1	known_issues -.19	limits -.29	none .22	policy -.18	script -.19
w:mot	limits .16	none -.14	platform -.13	policy -.17	target -.2
w:mov	internal -.22	limits -.13	none .16	policy -.19
w:mu	contact -.11	how_to -.2	internal -.18	known_issues -.14	limits -.2	platform -.18	policy -.18	price -.12	target -.22
w:mul	contact -.11	how_to -.2	internal -.18	known_issues -.14	limits -.2	platform -.18	policy -.18	price -.12	target -.22
w:my	how_to .16	internal -.3	known_issues -.15	limits -.31	none .2	platform -.14	policy -.28	price -.14	target -.23
w:na	handling -.14	how_to -.2	internal .17	limits -.17	none -.26	policy -.16	script -.1
w:nam	handling -.14	how_to -.2	internal .17	limits -.17	none -.26	policy -.16	script -.1
w:ne	contact -.42	how_to .26	known_issues -.68	none -.32	price -.69	script -.49	target -.27
w:nee	handling .17	internal -.14	known_issues -.18	none -.35	platform -.24	price -.34	script -.16	target -.33
w:neg	how_to -.18	internal .23	limits -.19	none -.3	platform -.15	policy -.21	script -.14	target -.11
w:nev	contact -.13	handling .15	how_to -.35	internal -.35	known_issues -.27	limits -.28	platform -.14	price -.16	script -.11	target -.13
w:new	contact -.15	handling -.37	how_to .33	internal .18	known_issues -.2	limits -.4	none -.4	platform -.28	policy -.32	price -.21	script -.13	target -.29
w:nex	handling -.27	how_to -.1	internal -.32	known_issues -.24	limits -.36	none .27	platform -.18	price -.11	script -.15	target .13
w:no	contact -.68	handling .26	internal -.63	known_issues -.21	limits .12	none -.47	policy .18	script -.13	target -.27
w:not	contact -.39	how_to -.36	internal -.35	limits .17	none -.11	platform -.27	policy .15	price -.67	script -.5
w:now	handling -.18	how_to -.14	internal -.21	limits -.19	policy .14	target -.12
w:np	contact -.13	handling -.3	how_to .21	internal -.11	known_issues -.22	limits .2	none -.35	platform -.22	policy -.31	price -.27	script -.18	target -.32
w:nu	handling .16	known_issues -.27	limits -.25	none -.26	platform -.17	policy -.23	price -.14	script -.15	target -.26
w:num	handling .17	internal -.16	known_issues -.18	limits -.24	none -.23	platform -.14	policy -.21	price -.11	target -.19
w:o	how_to -.12	internal -.28	limits .27	none -.3	policy -.27	price .14
w:oc	handling -.16	how_to -.19	internal -.17	limits -.19	none .24	platform -.1	policy -.19	target -.12
w:oct	handling -.16	how_to -.19	internal -.17	limits -.19	none .24	platform -.1	policy -.19	target -.12
w:of	contact -.28	how_to -.25	known_issues -.24	limits -.63	none -.23	platform -.48
w:off	contact -.16	handling .16	how_to -.29	limits -.38	none -.36	platform -.32	price -.28
w:ok	contact -.23	how_to -.4	internal -.37	limits -.34	none -.39	platform .38	price -.39	script -.21	target -.36
w:okt	contact -.19	handling -.3	how_to -.29	internal -.3	limits -.39	none -.36	platform .39	policy -.37	price -.26	script -.17	target -.29
w:ol	handling -.28	how_to -.29	internal -.19	known_issues .16	limits -.15	none -.25	policy .18	price -.16	script -.2	target -.19
w:old	handling -.28	how_to -.29	internal -.19	known_issues .16	limits -.15	none -.25	policy .18	price -.16	script -.2	target -.19
w:on	contact -.69	handling .13	internal -.38	known_issues -.17	limits .26	none -.31	price -.19	script .11	target -.19
w:onc	contact -.12	handling .22	how_to .11	internal -.28	known_issues -.24	none -.38	platform -.27	policy .13	price -.21	script -.11	target -.32
w:one	contact -.23	how_to -.33	platform -.42	policy -.14	script -.3	target -.38
w:onl	contact -.33	handling -.21	how_to -.61	internal -.34	known_issues -.54	limits .27	none -.47	platform .22	price -.43
w:oo	none .23
w:op	contact -.25	how_to -.12	internal -.36	known_issues .13	limits -.52	price -.38	script -.27	target -.38
w:ope	contact -.23	internal -.35	limits -.5	policy -.12	price -.37	script -.27	target -.34
w:opt	handling -.12	how_to -.25	policy .21
w:or	internal -.46	none -.11	platform -.11	price -.23	script -.3
w:ord	handling .19	internal -.29	known_issues -.36	none -.45	platform -.19	price -.18	script -.16	target -.29
w:os	handling -.22	how_to .11	internal -.22	known_issues -.23	limits -.19	none .19	platform .11	policy -.26	target -.15
w:ot	handling -.17	how_to .1	limits .2	none -.24	policy -.21	target .18
w:otp	how_to .14	limits .1	none -.2	target .19
w:ou	contact -.11	handling -.45	how_to -.36	known_issues -.29	limits .16	none .13	platform -.19	price -.13	script -.16	target -.36
w:our	handling -.3	how_to -.24	known_issues -.13	limits -.36	none .13	policy -.23	target -.2
w:out	handling -.28	how_to -.31	internal -.39	known_issues -.2	limits .22	platform -.15	price -.1	script -.11	target -.24
w:ov	known_issues -.11	none -.18	policy -.13
w:ove	known_issues -.11	none -.18	policy -.13
w:ow	contact .17	handling -.32	known_issues -.34	platform -.36	price -.29	script -.18
w:own	contact .17	handling -.32	known_issues -.34	platform -.36	price -.29	script -.18
w:p	contact -.22	handling -.26	how_to -.32	internal .12	known_issues -.29	none -.4	platform -.25	policy -.44	price .17	script -.19
w:pa	handling -.14	how_to -.16	platform -.63	policy -.24	price -.48
w:pag	handling -.11	internal -.23	limits -.11	policy -.15	price -.17	target .11
w:pai	contact -.14	handling -.21	how_to -.18	known_issues -.21	limits -.3	platform -.17	price -.2	script -.19	target .17
w:par	contact .16	handling -.44	how_to -.37	internal .21	known_issues .12	limits -.42	none -.28	platform -.22	policy -.29	price -.19
w:pas	internal -.15	known_issues -.32	limits -.36	platform -.22	price -.21	target -.34
w:pat	handling .1	how_to -.11	internal -.18	known_issues .13	none -.2	policy -.14	price -.1	script -.12
w:pay	contact -.3	handling -.31	how_to -.41	known_issues -.29	limits .21	platform -.27	policy -.39	price -.27	script -.22	target -.38
w:pc	contact -.22	handling -.43	internal -.4	known_issues -.44	limits -.32	none -.19	platform .45	policy -.32	price -.36	script -.2	target -.6
w:pd	handling -.13	internal -.26	known_issues -.12	limits -.17	none -.11	platform -.16	policy .23	price -.14	script -.13	target -.29
w:pdf	handling -.13	internal -.26	known_issues -.12	limits -.17	none -.11	platform -.16	policy .23	price -.14	script -.13	target -.29
w:pe	contact -.36	handling -.34	how_to -.18	internal .24	limits .29	none -.53	platform -.42	policy -.13	script -.3	target -.42
w:per	contact -.32	handling -.19	how_to -.12	known_issues -.5	limits .32	none -.43	platform -.32	policy -.53	script -.15	target -.3
w:ph	handling -.21	how_to .26	known_issues -.21	limits -.27	platform -.23	policy -.29	price -.16	script -.2	target -.22
w:pho	handling -.21	how_to .26	known_issues -.21	limits -.27	platform -.23	policy -.29	price -.16	script -.2	target -.22
w:pi	contact -.26	how_to .11	internal .24	known_issues -.38	limits -.48	none -.2	platform -.39	policy -.11	price -.39	target -.41
w:pic	contact -.21	handling -.22	how_to .2	internal .17	known_issues -.23	limits -.28	none -.28	platform -.15	policy -.3	price -.24	script -.11	target -.21
w:pin	contact -.15	how_to -.3	known_issues -.2	limits -.31	platform -.21	price -.24	script -.14	target -.26
w:pl	contact -.41	handling -.23	how_to -.18	internal -.25	limits -.67	policy -.71	price .14	script .16	target .2
w:pla	contact -.34	handling -.56	internal -.51	limits -.54	none -.21	policy -.63	price .13	script .18	target .26
w:ple	handling -.17	how_to -.24	known_issues -.14	limits -.25	none .18	platform -.11	policy -.15	target -.25
w:plu	handling .15	how_to -.14	internal -.2	known_issues .11	none -.2	policy -.12	price .12	target -.18
w:pm	contact -.15	handling .22	how_to -.4	internal .21	known_issues -.27	limits -.51	none -.12	platform -.36	policy -.22	price -.41	script -.22	target -.52
w:po	how_to -.21	known_issues -.37	platform -.28	policy -.11	price -.18	script -.25
w:poo	handling -.26	known_issues -.14	limits -.23	none -.28	policy .14	target .11
w:pos	handling -.2	known_issues -.11	none .11	platform -.17	policy -.23	target -.2
w:pr	contact -.26	known_issues -.2	none -.15	platform -.53	policy -.13	price -.11	script -.58
w:pre	handling -.29	internal -.19	known_issues -.29	limits -.34	none .13	price -.31	script -.1
w:pri	internal -.15	none -.26	platform -.25	script -.36	target -.56
w:pro	contact -.28	handling -.1	how_to -.26	internal .22	known_issues -.41	none -.16	platform -.33	policy -.25	price -.26	script -.28
w:pt	handling -.17	how_to -.19	internal .1	limits .13	platform -.11	policy -.29	target -.21
w:pu	how_to -.29	internal .19	known_issues -.21	limits -.31	platform -.14	policy -.13	price -.25	script -.34	target -.28
w:pub	handling -.25	internal .15	limits -.21	policy -.1	script -.12	target -.18
w:pul	handling .12	how_to -.16	internal -.19	limits -.11	policy -.1	price -.16	script -.23	target -.16
w:pus	handling -.11	how_to -.14	internal .19	known_issues -.13	limits -.18	policy -.23	price -.11
w:pw	contact -.38	handling -.23	how_to -.16	internal .35	known_issues -.17	limits -.27	none -.29	platform -.21	policy -.29	price -.3	target -.23
w:q	contact -.3	handling -.45	how_to -.48	limits -.54	none .43	policy -.57	price -.46	script -.19	target -.46
w:qa	contact -.46	handling -.32	how_to -.34	internal .55	known_issues -.26	limits -.48	none -.45	platform -.35	policy -.44	price -.46	script -.15	target -.37
w:qr	handling -.15	internal -.37	known_issues -.21	limits -.48	none .12	platform -.16	price -.16	script -.17	target -.38
w:qu	how_to -.35	internal .22	known_issues -.32	limits -.39	none .12	platform -.25	policy -.34	price -.25	script -.29	target -.33
w:qui	how_to -.28	internal .1	known_issues -.2	limits -.29	platform -.18	policy -.26	price -.19	script -.19	target -.27
w:r	contact -.26	internal -.27	known_issues -.14	limits -.28	none -.27	platform -.2	policy -.25	price .3	target -.17
w:ra	contact -.2	handling -.11	how_to -.16	internal .37	known_issues -.23	limits -.28	none -.3	platform -.22	policy -.39	script -.19	target -.23
w:rat	how_to -.13	internal .22	known_issues -.17	limits -.22	none -.18	platform -.14	policy -.3	script -.15	target -.19
w:re	how_to .13	internal -.12	known_issues -.22	none -.29	platform -.3	script -.3
w:rea	contact -.12	how_to .24	internal -.25	known_issues -.27	limits -.32	price -.17	script -.15	target -.27
w:rec	contact .19	handling -.2	how_to .25	internal -.11	limits -.48	none -.41	platform -.25	policy -.25	price -.29	target -.32
w:ref	contact -.11	handling .16	how_to -.29	internal -.39	known_issues -.27	limits .11	none -.14	platform -.18	script -.1
w:reg	handling -.3	how_to -.27	known_issues -.23	price -.14	script -.12	target .1
w:rei	handling -.17	how_to .11	limits -.22	none -.18	policy -.25	price -.14	script -.13	target -.11
w:rem	internal -.31	known_issues -.13	limits -.33	policy .13	script -.16	target -.23
w:ren	handling -.27	how_to -.12	internal .12	known_issues -.13	limits -.31	none -.3	policy -.21	script -.15	target .27
w:rep	handling .25	how_to -.27	internal -.29	known_issues -.29	none -.2	platform -.11	policy -.34	price .14	script -.14	target -.13
w:req	handling .11	how_to .11	internal -.29	known_issues -.2	limits -.24	none -.17	policy .14	script -.11	target -.15
w:res	contact -.11	how_to -.31	internal -.14	known_issues -.23	limits .14	none -.23	platform -.14	target -.24
w:ret	handling -.33	how_to -.29	internal .1	known_issues -.22	limits -.26	none -.32	platform -.15	policy .3	script -.19	target -.18
w:rev	handling -.3	how_to -.31	internal .24	known_issues -.19	none -.28	price -.16	script -.16	target -.25
w:ri	handling -.16	known_issues -.11	limits .13	none .1	platform -.16	policy -.2	price -.13	target -.22
w:rid	handling -.14	known_issues -.11	limits .13	platform -.16	policy -.19	price -.12	target -.22
w:ro	contact -.25	how_to -.29	internal .21	known_issues -.42	limits .12	none -.28	platform -.3	policy -.16	script .13	target -.24
w:rol	handling -.23	how_to -.13	known_issues -.18	limits -.31	none .28	platform -.11	policy -.23	price -.15
w:roo	handling -.19	known_issues -.1	limits -.25	none -.23	policy -.26	script -.1	target .11
w:rot	handling .15	how_to -.16	internal -.15	limits .18	none -.11	policy -.11	target -.21
w:row	handling -.19	how_to -.11	known_issues -.19	limits .12	none -.19
w:ru	handling -.19	internal -.22	policy .15	price -.12	target -.19
w:rul	handling -.19	internal -.22	policy .15	price -.12	target -.19
w:s	contact -.35	handling -.34	internal -.11	limits -.5	none -.39	platform .17	policy -.5	price .27	target .13
w:sa	contact -.25	handling -.25	known_issues .16	limits -.15	platform -.35	policy -.35	price -.45
w:saf	handling -.15	how_to -.12	internal -.11	known_issues .2	none -.16	platform -.25
w:sal	handling -.14	how_to -.18	known_issues -.2	none -.28	policy -.24	script -.11	target .13
w:sam	handling -.19	known_issues -.11	limits -.17	price -.11	script -.16
w:sav	contact -.14	handling -.31	how_to .15	policy -.35	price -.21	script -.19	target -.18
w:say	how_to -.34	known_issues -.2	limits -.32	platform -.17	policy -.31	price -.16	script .19	target -.31
w:sc	handling .14	how_to -.21	internal .12	known_issues -.11	platform -.13	policy -.43	price -.26	script -.15	target -.26
w:sco	contact -.1	how_to -.13	policy -.24	price -.2	target -.2
w:scr	handling .12	limits -.12	policy -.24	script -.1
w:se	contact -.38	internal -.12	known_issues -.64	none -.45	platform -.24	policy .18	price -.24
w:sea	contact -.2	how_to -.13	known_issues -.42	none -.42	platform -.39	script -.29
w:sec	how_to -.13	limits -.14	policy .12	price -.16
w:sel	handling -.25	how_to .12	internal -.3	known_issues -.1	platform -.22	policy -.27	price -.24
w:sen	how_to .11	internal -.17	limits -.18	none -.12	platform -.16	policy -.26	target -.21
w:seo	contact -.12	how_to -.36	internal -.37	known_issues -.21	platform -.23	price -.24	script -.24	target .12
w:ser	handling -.3	how_to .13	known_issues -.15	policy -.31	price -.22	script -.13
w:set	handling -.26	internal -.17	known_issues -.12	limits -.34	none -.25	policy .24	price -.1	target -.31
w:sh	contact -.25	handling -.58	internal -.16	known_issues .28	limits -.57	platform -.1	policy -.19	price -.18	script .13
w:sha	contact -.13	handling -.33	limits -.35	platform -.2	policy -.37	price -.31	script .14	target -.28
w:shi	handling -.24	how_to -.16	known_issues -.15	limits -.23	none .28	policy -.17	script -.21
w:sho	contact -.13	handling -.32	internal -.35	known_issues .31	limits -.25	none -.39
w:si	handling -.1	how_to -.4	internal .18	limits -.14	none -.29	platform .1	price -.12	script -.27	target -.35
w:sig	handling -.19	internal .13	none -.13	policy -.21	script -.15	target -.11
w:siz	how_to -.19	internal -.25	known_issues -.18	limits .14	policy -.25	target -.12
w:sl	contact -.13	handling -.25	known_issues -.36	platform -.24	target -.38
w:sla	handling -.1	how_to -.28	known_issues -.26	limits -.34	none .16	platform -.13	price -.13	target -.26
w:sli	handling -.21	how_to -.21	internal .13	limits -.26	policy -.31	price -.12	script -.11
w:slo	handling -.23	how_to .15	internal -.36	known_issues -.19	none -.3	platform -.12	price .17	script -.13	target -.14
w:sm	handling -.34	how_to -.18	internal .1	known_issues -.18	none -.22	platform .17	script -.12	target -.17
w:so	contact -.3	how_to -.14	known_issues -.4	none .19	platform -.36	policy -.58	price -.18	target -.42
w:som	how_to -.17	internal -.18	known_issues -.17	limits -.14	policy -.2
w:sor	handling -.25	internal -.31	known_issues -.12	limits -.18	none .31	platform -.12	policy -.16	price -.11
w:sp	handling -.31	how_to -.32	internal .16	known_issues .23	none -.18	platform -.14	policy -.31	price -.28	script -.13	target -.24
w:spe	handling -.16	how_to -.2	policy -.15	price -.16	script -.11
w:ss	internal -.28	limits -.27	none -.14	platform -.14	price -.16	script -.12
w:sso	internal -.28	limits -.27	none -.14	platform -.14	price -.16	script -.12
w:st	handling -.13	how_to -.19	known_issues -.62	policy -.51	price .13	script .14	target -.69
w:sta	internal -.43	known_issues -.38	none .11	policy -.58	price .14	script -.39	target -.48
w:sti	how_to -.3	internal .32	known_issues -.23	limits -.34	none -.32	policy -.34	script -.19	target -.19
w:sto	handling -.31	how_to -.31	internal -.28	known_issues -.17	limits .17	none .2	platform -.19	price -.14	script -.2	target -.16
w:su	handling .15	how_to -.38	internal -.16	known_issues -.44	none -.12	platform -.27	price -.27	script -.25
w:sub	how_to -.27	internal -.25	known_issues -.15	limits -.33	price -.13	target .13
w:sun	handling .17	how_to -.26	internal -.23	known_issues -.13	limits .14	none -.16	platform -.11	policy -.32	target -.1
w:sup	contact .11	handling -.19	how_to -.15	internal -.21	known_issues -.13	limits .12	platform -.12	policy -.26	target -.11
w:sur	handling -.14	internal .12	limits -.25	policy -.15
w:sw	contact -.13	how_to -.21	internal -.34	limits -.24	none .13	platform -.21	policy -.34	price -.12	script -.18
w:swi	contact -.13	how_to -.21	internal -.34	limits -.24	none .13	platform -.21	policy -.34	price -.12	script -.18
w:sy	handling -.3	how_to -.23	internal -.27	known_issues -.28	limits .1	none .14	platform -.11	price -.14	script -.22	target -.16
w:syn	handling -.3	how_to -.23	internal -.27	known_issues -.28	limits .1	none .14	platform -.11	price -.14	script -.22	target -.16
w:t	contact -.26	handling .17	how_to -.65	known_issues -.53	none -.11	platform .28	policy -.38	price -.37	script -.56	target -.44
w:ta	handling .26	internal -.29	limits -.54	policy -.38	price -.39	script -.21	target -.44
w:tag	handling .25	how_to -.16	internal -.18	limits -.14	none -.18	platform -.1	policy -.13	target -.26
w:tak	handling .15	how_to -.2	internal -.23	limits -.18	target -.11
w:tap	how_to .19	internal -.17	known_issues -.11	limits -.18	none -.19	platform -.11	policy -.15	target -.12
w:tar	handling -.16	how_to -.16	internal -.19	limits -.23	none .21	platform -.14	policy -.22	price -.18	target -.12
w:tax	contact .15	handling -.22	how_to -.25	known_issues -.14	limits -.19	policy -.14
w:te	contact -.52	handling -.15	internal .3	known_issues -.2	none -.43	platform -.66	price -.26
w:tea	contact -.32	handling -.52	internal .15	known_issues -.5	limits -.23	none -.31	platform -.47	price -.17	script .14	target .1
w:tel	internal -.13	known_issues -.28	limits -.17	none .12	policy -.25	script -.16	target -.21
w:ten	how_to -.33	known_issues -.32	limits .16	none -.32	platform -.14	price -.16	script -.22	target -.29
w:tes	contact -.15	handling -.24	how_to -.15	internal .35	known_issues -.11	limits -.27	none -.22	platform -.11	policy -.29	price -.2	script -.13	target -.19
w:th	contact -.7	handling .21	how_to .14	internal -.14	limits -.33	none -.42	target -.4
w:tha	contact -.2	how_to -.37	internal -.27	platform -.32	script -.27	target -.39
w:the	contact -.56	handling .17	how_to .11	internal -.1	limits -.37	none -.4	price -.1	script .1	target -.28
w:thi	how_to -.29	known_issues -.37	limits -.38	platform -.22	policy -.41	price -.21	target -.23
w:thr	handling -.44	how_to .12	none -.34	platform -.18	target -.25
w:thu	handling -.24	how_to .16	internal -.15	known_issues -.23	limits -.24	platform -.14	policy -.28	price -.22	target -.19
w:ti	contact -.43	platform -.42	target -.61
w:tic	contact -.1	how_to -.13	internal -.33	limits -.4	platform -.18	price .18	script -.19	target -.36
w:tid	contact -.27	handling -.27	how_to .16	known_issues -.23	limits .2	none -.22	platform -.19	policy -.37	price -.22	script -.16	target -.19
w:tie	contact -.13	handling .17	internal -.22	known_issues -.11	none .1
w:tim	handling -.45	how_to -.22	limits -.2	platform -.13	price -.21	target -.27
w:to	contact -.42	handling .14	how_to .21	none -.17	platform -.37	policy -.21	price -.55
w:tok	handling -.21	how_to .17	internal -.19	known_issues -.19	policy -.22	target -.11
w:top	handling -.24	how_to -.22	known_issues -.14	limits .13	none -.13	platform -.21	policy -.26
w:tr	contact -.26	internal .17	known_issues .18	none -.41	platform -.24	policy -.45	price -.13	script -.23	target -.33
w:tra	handling -.17	known_issues .17	limits -.23	none -.14	policy -.23
w:tri	contact -.22	handling .12	how_to -.22	internal .17	known_issues -.22	limits .1	none -.31	platform -.15	policy -.21	script -.11	target -.19
w:tru	handling .15	how_to -.12	limits -.16	none -.1	policy -.15
w:tu	contact -.18	handling -.35	how_to .11	internal -.41	known_issues -.31	limits -.38	none .18	platform -.31	policy -.29	price .11	script -.11	target -.25
w:tue	handling -.24	how_to -.19	internal -.24	known_issues -.21	limits -.24	platform -.22	policy -.17	price .15
w:tv	handling -.18	how_to .16	internal -.23	known_issues -.25	limits -.34	none .13	platform .25	policy -.34	price -.2	script -.18	target -.31
w:tw	contact -.17	handling -.4	how_to .11	none -.21	platform -.24	policy -.44	price -.25
w:two	contact -.16	handling -.38	how_to .11	none -.19	platform -.2	policy -.42	price -.24
w:ty	handling -.22	how_to -.14	internal -.24	known_issues .21	limits -.28	none -.18	script -.12	target -.29
w:typ	handling -.22	how_to -.14	internal -.24	known_issues .21	limits -.28	none -.18	script -.12	target -.29
w:un	contact -.13	handling -.36	how_to -.25	platform -.33	script -.13	target -.53
w:und	how_to .18	internal -.12	known_issues -.12
w:unl	handling -.2	how_to -.2	known_issues -.16	limits .18	none -.24	price -.11	target -.23
w:unt	handling -.39	how_to -.28	internal .12	limits -.21	none -.3	platform -.19	policy .11	price .12	script -.27	target -.18
w:up	contact -.33	handling .12	how_to -.17	internal -.59	known_issues .2	none -.11	policy .19	price -.43	script -.33	target -.16
w:upd	handling -.26	how_to .1	internal -.18	known_issues -.11	limits -.11	platform -.11	target -.13
w:upg	known_issues -.13	limits -.14	none -.22	policy .21	target -.14
w:upl	handling -.17	how_to -.18	policy -.1
w:us	contact -.23	handling -.55	internal .17	limits -.38	platform -.3	policy -.2	price -.16	target -.36
w:usa	handling -.11	how_to .18	internal -.15	known_issues -.2	limits -.18	none -.18	policy -.21	price -.16	script .11	target -.12
w:use	contact -.17	handling -.36	internal -.2	known_issues .17	none .12	platform -.15	price -.29	script -.21	target -.27
w:ut	known_issues .13	policy -.13
w:utc	known_issues .13	policy -.13
w:v	contact -.45	how_to .12	internal -.33	known_issues -.1	limits -.11	none .18	platform -.4	price -.39	script -.31	target -.52
w:ve	how_to -.37	internal .34	known_issues -.28	limits -.29	none -.35	platform -.24	policy -.32	price -.23
w:ven	handling -.36	how_to -.25	internal .33	known_issues -.14	limits -.2	none -.19	platform -.12	policy -.22	price -.22	script -.14	target -.12
w:vi	contact -.29	how_to -.38	internal -.16	known_issues -.32	limits .11	none -.37	platform -.41	policy -.21	price .15	script -.17	target .16
w:vie	how_to -.14	internal -.22	known_issues -.11	limits .14	platform -.2	price -.14	target -.27
w:vip	contact -.2	handling .13	how_to -.24	known_issues -.23	limits -.13	none -.38	platform -.24	policy -.28	price .18	target .11
w:vo	handling -.25	how_to -.22	internal -.18	known_issues -.2	limits -.25	none .21	price -.16	script -.11	target -.17
w:voi	handling -.25	how_to -.22	internal -.18	known_issues -.2	limits -.25	none .21	price -.16	script -.11	target -.17
w:wa	contact -.25	handling -.1	how_to -.47	internal .11	known_issues -.33	limits -.47	none -.18	platform .11	policy .13	price -.33	target -.34
w:wai	how_to -.16	internal -.14	limits -.18	none -.11	policy .14	script -.14	target -.16
w:wat	contact -.17	handling -.26	how_to -.2	known_issues -.13	limits -.19	platform .14	policy -.25	price -.2	target -.17
w:way	handling -.22	how_to -.19	internal -.19	known_issues -.11	limits -.19	platform -.11	policy .12	script -.17
w:we	contact -.4	how_to -.36	internal .15	known_issues -.56	limits -.73	none .19	platform .18	policy -.21	price -.37	target -.61
w:web	contact -.19	handling -.37	internal -.43	known_issues -.23	limits -.38	platform .3	policy -.46	price -.23	script -.19	target -.34
w:wed	handling .12	how_to -.14	internal -.32	known_issues -.15	limits -.15	none .2	platform -.13	policy -.35	price -.11	script -.11	target -.11
w:wee	handling -.31	how_to -.32	internal -.16	known_issues -.21	limits -.15	none .31	platform -.14	price -.12	script -.27	target -.16
w:wh	handling -.19	how_to -.18	internal -.27	limits -.44	platform -.28	policy .2	price -.28	script -.42	target -.12
w:whe	contact -.21	how_to -.1	internal -.41	limits -.35	none .13	platform -.2	price -.18	script -.29	target -.33
w:who	handling -.19	how_to -.15	internal -.21	known_issues -.1	limits -.11	none -.12	policy .17	script -.15
w:wi	handling -.18	how_to -.23	known_issues -.13	limits -.63	script -.12	target .13
w:wil	contact -.14	how_to -.38	internal -.35	known_issues -.32	limits -.27	none .16	platform -.2	price -.17
w:win	contact -.13	handling -.15	how_to -.24	limits -.25	none .18	price -.23	script -.12	target -.35
w:wit	contact -.16	how_to -.13	internal .13	known_issues -.12	limits -.45	none -.47	platform -.25	script -.35	target .19
w:wo	contact -.31	handling -.36	how_to -.2	limits .12	none -.37	platform .18	policy -.21	script -.36	target .11
w:won	contact -.1	handling -.31	how_to -.27	known_issues -.22	platform -.27	policy -.29	script -.18	target -.26
w:wor	contact -.24	handling -.24	how_to -.15	internal -.2	none -.56	platform .21	policy -.14	price -.44	script -.27	target .15
w:wp	contact -.2	handling -.22	how_to -.21	internal -.3	known_issues -.17	limits -.37	platform -.25	policy -.37	price -.26	script -.13	target .33
w:wr	how_to -.15	internal -.21	known_issues -.13	limits -.21	none -.29	policy .13	price -.17	target .21
w:wro	how_to -.15	internal -.21	known_issues -.13	limits -.21	none -.29	policy .13	price -.17	target .21
w:x	contact -.21	handling -.23	how_to -.13	internal .24	platform -.21	script -.24	target -.11
w:xl	internal -.15	limits .18	none -.22	platform -.17	policy -.14	price -.14	script -.12	target -.14
w:ye	contact -.24	handling -.41	how_to -.55	limits .38	none -.17	platform -.1	policy -.52	price -.31	script -.26	target -.47
w:yea	contact -.13	handling -.22	how_to -.29	internal .17	known_issues -.2	limits -.17	platform -.15	policy -.17	price -.12	script -.11	target -.18
w:yes	internal -.18	limits -.22	none .12	target -.1
w:yet	handling -.21	how_to -.28	internal -.26	limits .25	none -.2	platform -.17	policy -.28	price -.12	script -.13	target -.14
w:yo	contact -.11	internal -.36	limits -.32	platform -.2	price -.18	script .13	target -.28
w:you	contact -.11	internal -.36	limits -.32	platform -.2	price -.18	script .13	target -.28
w:가	contact -.41	how_to .17	known_issues -.23	limits -.23	none -.18	platform -.44	policy -.4	price .19	script -.34	target -.27
w:가게	how_to -.23	internal -.27	known_issues -.25	platform -.22	price -.15	target .15
w:가게만	limits .16	price -.12	target -.26
w:가격	contact -.25	handling -.45	how_to -.12	internal -.2	known_issues -.28	limits -.57	none .16	script -.17	target -.53
w:가격은	internal -.21	limits -.21	none .13	policy -.34	price .16	script -.12	target -.11
w:가격이	handling -.1	internal -.29	known_issues -.18	limits -.16	none -.22	policy .28	price -.21	target -.12
w:가고	handling -.45	how_to .23	internal -.27	known_issues -.28	none -.24	platform -.21	price -.16	script -.21	target -.23
w:가구	contact -.27	internal -.19	known_issues -.38	limits .17	platform -.41	script -.26	target -.34
w:가기	handling -.17	how_to -.15	limits -.26	none .26	platform -.2	policy -.3	price -.17	target -.13
w:가기로	limits -.11	policy -.18	price -.15
w:가까	none -.13	script .12
w:가까운	none -.13	script .12
w:가끔	how_to -.17	internal -.23	known_issues .28	limits -.13	none -.24	platform -.1	policy -.17	price -.11
w:가는	handling -.21	how_to -.18	limits -.29	none .12	policy -.29	script -.1	target -.17
w:가능	contact -.23	how_to -.4	known_issues -.67	platform .16	price -.53	script .14
w:가능성	handling .17	how_to -.11	internal .14	limits -.2	none -.29	platform -.13	policy -.23	script -.17	target -.11
w:가능하	handling -.14	how_to -.3	internal -.28	known_issues -.1	limits -.13	none -.18	platform .15	price -.13	target .15
w:가능합	handling -.21	how_to -.21	internal -.2	known_issues -.16	none .15	platform -.18	policy -.45	price -.14	script .16
w:가려	handling -.18	how_to -.33	internal -.19	known_issues -.22	limits .31	none -.24	policy -.17	price -.22	target -.14
w:가맹	handling -.26	how_to .17	internal -.28	known_issues .19	limits -.45	none -.27	platform -.29	policy -.4	price -.25	script -.13	target .27
w:가맹점	handling -.21	how_to .19	internal -.25	known_issues .2	limits -.42	none -.22	platform -.2	policy -.36	price -.19	target .19
w:가방	handling .15	internal -.31	known_issues -.21	limits .23	none -.39	platform -.24	policy -.39	price -.19	script -.21	target -.11
w:가요	handling -.15	internal -.29	known_issues -.15	limits .14	price -.2	target -.26
w:가운	handling -.16	how_to -.2	internal -.11	known_issues -.26	none -.15	script -.14
w:가운데	handling -.16	how_to -.2	internal -.11	known_issues -.26	none -.15	script -.14
w:가을	how_to -.26	internal -.26	known_issues -.21	limits -.12	platform -.2	policy .25	price -.21	target -.22
w:가을밤	how_to -.13	internal -.13	policy -.16	price -.13	target -.14
w:가입	contact -.29	handling -.26	how_to -.15	known_issues -.61	none -.41	platform -.24	price -.22	script -.51	target .28
w:가입은	internal -.14	limits .15	none -.25	target -.12
w:가입자	handling -.19	how_to -.21	internal .16	limits -.44	none -.34	platform -.13	policy .23	price -.21	script -.17	target .12
w:가입한	handling -.11	how_to -.18	internal -.26	limits -.23	none -.21	target .22
w:가정	contact -.22	handling -.29	how_to -.33	internal -.38	known_issues -.34	none -.26	platform -.3	policy -.38	price -.23	script -.21	target .34
w:가져	handling .16	how_to .12	internal -.3	known_issues -.34	limits .21	none -.33	policy -.32	script -.18	target -.25
w:가져가	handling -.14	how_to .16	internal -.14	known_issues -.21	limits .18	none -.22	policy -.17	price -.21	target -.12
w:가족	contact -.35	handling .13	how_to .23	internal -.21	none -.22	platform -.55	policy -.29	price -.28	script -.24
w:가족관	handling -.22	how_to .28	internal -.21	known_issues -.2	limits -.19	none -.25	policy -.33	price -.2	script -.11
w:가지	handling -.49	internal -.44	known_issues -.4	limits .17	policy -.18	price -.33	script -.28	target -.47
w:가지만	handling -.36	how_to -.27	internal -.27	known_issues -.26	none .14	policy -.15	price -.21	script -.11	target -.35
w:각	contact -.12	how_to -.24	internal -.24	known_issues -.23	limits -.26	platform .12	policy -.23	price -.11	script -.22	target -.21
w:각각	handling -.19	how_to -.21	internal -.3	known_issues -.24	limits -.29	none -.23	platform -.24	price .27	script -.13	target -.16
w:각인	handling .12	internal -.12	none -.27	policy .12	target -.22
w:간	handling .14	how_to -.12	known_issues -.22	limits -.22	none -.16	platform -.1
w:간병	handling -.16	how_to -.16	internal -.16	known_issues .18	platform -.11	policy -.24	target -.22
w:간소	handling -.15	how_to -.24	internal -.19	limits -.23	none .29	policy -.16	target -.23
w:간소화	handling -.15	how_to -.24	internal -.19	limits -.23	none .29	policy -.16	target -.23
w:간편	contact -.12	handling -.3	internal -.33	limits -.45	none .21	platform -.24	policy -.25	price -.2	script .17	target -.34
w:간편결	handling -.14	how_to -.16	internal -.19	limits -.22	none -.22	platform -.1	policy -.24	price -.11	script .23	target -.14
w:간편비	handling -.19	how_to -.29	limits -.21	none .23	target -.17
w:간편인	internal -.14	limits -.18	none .11	policy -.14	target -.17
w:간편청	none .13
w:간호	internal .16	limits -.1	none -.19	target -.14
w:갈	handling -.15	how_to -.25	internal -.23	known_issues .18	limits -.34	none -.23	platform -.12	policy -.31	price .2	target -.14
w:갈아	handling -.26	how_to -.29	internal -.24	known_issues -.24	limits .27	none .18	platform -.1	policy -.37	price -.19	script -.19	target -.27
w:감	handling -.34	how_to -.24	internal -.34	known_issues .15	platform -.16	policy .12	price -.2	script -.2	target -.23
w:감당	how_to -.11	internal .26	limits -.23	none -.23	policy -.16	price -.12	target -.2
w:감당이	how_to -.11	internal .26	limits -.23	none -.23	policy -.16	price -.12	target -.2
w:감면	contact -.13	how_to -.33	known_issues -.32	limits -.41	none .14	platform -.11	policy -.24	price .11	script -.24	target -.4
w:감사	contact -.24	handling -.28	how_to -.36	internal .12	known_issues -.33	limits -.43	none .26	platform -.33	policy -.43	price -.38	script -.33	target -.4
w:감사드	handling -.15	how_to -.22	internal -.27	known_issues -.16	limits -.27	none .31	platform -.14	policy -.26	price -.2	script -.18	target -.25
w:감사합	contact -.1	handling -.14	how_to -.21	internal -.3	known_issues -.18	limits -.27	none .36	platform -.21	policy -.27	price -.24	script -.17	target -.23
w:감수	handling -.13	how_to -.11	internal .23	limits -.24	policy -.21	price -.14	target -.16
w:감정	handling -.15	known_issues -.19	target -.16
w:감축	internal .12	none -.1	policy -.13
w:갑니	contact -.17	handling -.5	internal -.21	known_issues -.49	none .23	platform -.43	price -.34	script -.5	target -.52
w:갑니다	contact -.17	handling -.5	internal -.21	known_issues -.49	none .23	platform -.43	price -.34	script -.5	target -.52
w:값	handling -.22	how_to .11	internal -.26	known_issues -.24	limits -.3	none -.19	platform -.22	price .17	script -.17	target -.26
w:값이	how_to -.21	internal .13	known_issues -.28	limits -.27	platform -.2	price -.31	target -.33
w:강남	contact .18	handling -.18	how_to -.26	known_issues .15	limits -.43	none -.28	platform -.21	policy -.44	script -.19	target .15
w:강릉	limits -.15	policy -.24	target .1
w:강사	handling -.15	how_to -.11	internal .29	known_issues -.11	limits -.33	policy -.31	price -.16	script -.12
w:강서	handling -.13	how_to -.16	known_issues -.17	limits -.25	platform -.26	price -.16	target .18
w:강서점	handling -.13	how_to -.15	known_issues -.17	limits -.22	platform -.25	policy -.23	price -.16	target .18
w:강아	handling -.18	how_to -.15	internal -.25	known_issues -.16	limits -.33	none .11	platform -.1	policy -.28	price -.21	script -.16	target .23
w:강아지	handling -.18	how_to -.15	internal -.25	known_issues -.16	limits -.33	none .11	platform -.1	policy -.28	price -.21	script -.16	target .23
w:강제	how_to .19	limits -.19	none -.25	policy -.21	script .12	target -.13
w:강좌	how_to -.17	internal -.23	known_issues -.21	none .16	script -.12	target -.18
w:강하	how_to -.23	known_issues .19	limits -.13	none -.18	policy -.17	script -.12
w:강하게	internal .15	none -.15	script -.11
w:강화	handling -.13	how_to -.12	internal -.16	limits -.22	none .2	policy -.25	target -.17
w:갖다	handling -.17	internal -.18	known_issues .12	limits -.29	none -.31	platform -.16	policy -.3	price -.21	target .18
w:같습	contact -.16	handling .17	how_to -.17	internal -.48	known_issues -.19	limits -.47	none .25	platform -.24	policy -.45	script -.29	target -.3
w:같습니	contact -.16	handling .17	how_to -.17	internal -.48	known_issues -.19	limits -.47	none .25	platform -.24	policy -.45	script -.29	target -.3
w:같아	handling -.18	how_to -.18	internal -.13	limits -.38	none .27	price -.16	script -.1	target -.3
w:같아요	handling -.13	limits -.32	none .32	policy -.32	price -.15	target -.13
w:같으	how_to -.13	internal .17	known_issues -.12	none -.19	policy -.19	script -.13
w:같으면	how_to -.12	known_issues -.12	none -.15	policy -.18	script -.13
w:같은	handling -.14	how_to -.12	internal .12	known_issues -.59	limits -.28	policy -.25	script -.3	target .26
w:같음	internal -.22	limits -.27	platform -.11	policy -.2	price .23	target -.13
w:같이	contact -.22	handling -.15	internal -.45	known_issues -.52	limits .28	none -.28	platform -.35	price -.47	script -.21	target .12
w:개	contact -.59	handling -.58	internal -.23	known_issues -.67	limits -.14	none -.1	policy -.17	price .1	target .16
w:개가	how_to .14	internal .12	known_issues -.1	limits -.16	platform -.1	policy -.22	target -.17
w:개까	internal -.28	known_issues -.13	limits .17	policy -.26	price -.2	target -.13
w:개까지	internal -.28	known_issues -.13	limits .17	policy -.26	price -.2	target -.13
w:개당	handling -.15	how_to -.1	none -.15	policy .2	price -.27
w:개로	how_to .14	internal -.24	known_issues .14	limits -.26	platform -.1	policy -.29	price -.2	target -.21
w:개발	contact -.13	how_to -.14	internal .14	limits -.23	none .2	policy -.25	price -.14	script -.1	target -.18
w:개방	known_issues -.14	limits .15
w:개별	handling .19	how_to -.2	internal -.21	limits -.25	none -.29	policy .19	script -.13	target -.14
w:개뿐	internal -.15	limits .21	none -.17	policy -.22	price -.14
w:개뿐이	internal -.15	limits .21	none -.17	policy -.22	price -.14
w:개사	limits -.19	none -.13	target .15
w:개선	handling -.13	internal -.15	policy -.12	script .12	target -.17
w:개설	internal .17	limits -.32	policy -.19	price -.12	target .18
w:개소	contact -.11	how_to -.15	limits -.31	none -.31	platform -.14	policy -.29	price -.27	target .28
w:개시	handling -.13	how_to .14	internal -.38	known_issues -.11	limits -.4	none .15	platform -.17	policy -.21	script -.17	target -.31
w:개시일	internal -.11	none .22	policy -.13	price -.23
w:개월	contact -.44	how_to -.23	known_issues -.48	limits -.11	none -.18	platform -.46	policy -.12	price .11	script -.43
w:개월권	internal -.17	limits .31	none -.17	policy -.32	price -.2	target -.15
w:개월째	handling -.22	internal -.32	limits -.26	none .12	price -.28	target .17
w:개인	contact -.26	handling -.15	how_to -.36	known_issues -.4	limits -.6	platform -.4	policy -.16	price -.35	target .46
w:개인정	contact -.2	how_to -.25	internal -.11	known_issues -.27	limits -.29	platform -.22	price -.23	target -.39
w:개장	handling -.17	how_to -.16	internal -.24	limits -.25	policy .15	price .14	target -.15
w:개정	contact -.15	handling -.36	known_issues -.19	none .14	platform -.29	price -.19	target -.41
w:개정에	limits -.14	script -.16
w:개통	how_to .13	platform -.21	policy -.38	price -.26	script -.24	target -.4
w:개편	contact -.18	handling -.35	how_to -.39	known_issues -.22	limits -.42	none .33	platform -.26	policy -.37	price -.36	target -.44
w:개편이	handling -.16	how_to -.16	internal -.24	policy -.15	price -.13	script .14	target -.19
w:객실	contact -.28	how_to .14	internal -.33	known_issues -.33	limits -.35	platform -.31	policy -.42	price -.27	script -.27	target .14
w:갤럭	handling -.19	how_to -.16	internal -.16	known_issues .33	limits -.25	none -.34	platform -.16	policy -.23	price -.24	target -.3
w:갤럭시	handling -.19	how_to -.16	internal -.16	known_issues .33	limits -.25	none -.34	platform -.16	policy -.23	price -.24	target -.3
w:갱신	handling -.12	how_to -.17	internal -.33	known_issues .15	limits -.16	platform -.28	policy .26	price -.32	target -.17
w:거	contact -.21	handling -.11	how_to -.45	known_issues -.43	limits -.47	none .52	platform -.36	policy -.53	price -.39	script -.23	target -.51
w:거기	handling -.18	how_to .1	internal .12	known_issues -.23	limits -.32	policy -.23	script -.14
w:거냐	handling -.21	how_to -.13	internal -.23	none .14	policy -.13	script .13
w:거라	contact -.17	handling -.14	how_to -.27	internal .37	known_issues -.38	limits -.36	platform -.22	policy -.33	price -.31	script -.25	target -.34
w:거래	contact -.13	how_to -.22	known_issues -.16	none -.38	platform -.16	policy .23	price -.28	script -.16	target -.16
w:거부	handling -.19	how_to .16	internal .14	known_issues -.19	limits .11	none -.27	policy -.24	price -.11	script -.14	target -.17
w:거예	handling -.31	how_to -.19	known_issues -.22	limits -.35	none .21	platform -.15	policy -.33	price -.19	script -.21
w:거예요	handling -.31	how_to -.19	known_issues -.22	limits -.35	none .21	platform -.15	policy -.33	price -.19	script -.21
w:거절	contact -.15	handling .29	how_to -.23	known_issues -.28	limits -.34	none -.34	platform -.11	price -.16	script -.24	target -.33
w:거절하	handling .2	how_to -.16	internal -.21	known_issues -.12	none -.14	policy -.17
w:거주	handling -.21	how_to -.16	known_issues -.19	limits -.24	none -.26	platform -.15	policy -.23	price -.15	script -.11	target .24
w:걱정	contact -.11	handling -.18	how_to -.34	known_issues -.16	limits -.31	none .27	platform -.17	policy -.43	price -.22	target -.28
w:걱정하	contact -.1	handling -.26	how_to -.21	internal .15	known_issues -.1	limits -.13	policy -.22	price -.11	target -.21
w:건	contact -.39	handling -.1	how_to -.51	internal .33	known_issues -.2	none .13	platform -.65	policy -.16	price -.66	script -.46	target -.52
w:건강	handling -.13	how_to .13	internal -.2	none .17	policy -.16	price -.13	target -.22
w:건까	handling -.11	how_to -.12	limits .11	none -.21	price -.15	script -.14	target -.14
w:건까지	handling -.11	how_to -.12	limits .11	none -.21	price -.15	script -.14	target -.14
w:건너	handling -.1	internal -.14	limits -.11	target -.1
w:건너뛰	handling -.1	internal -.14	limits -.11	target -.1
w:건당	contact -.24	handling -.32	how_to -.35	internal .29	limits -.19	none .16	platform -.14	policy -.56	price -.18	script -.14	target -.27
w:건데	handling .12	how_to -.19	internal .16	known_issues -.11	limits -.16	none -.17	policy -.19	script -.12
w:건만	internal -.18	none -.11	platform -.11	policy -.31	price -.17	target .22
w:건물	handling -.29	how_to -.2	internal .28	limits .15	none -.32	platform -.23	policy -.41	price -.15	script -.14	target -.31
w:건부	none .19	policy -.12	target -.1
w:건부터	none .19	policy -.12	target -.1
w:건에	how_to -.14	internal .22	known_issues -.14	limits -.24	policy -.24
w:건으	internal .17	known_issues -.17	limits -.18	platform -.13	policy -.27	target -.16
w:건으로	internal .17	known_issues -.17	limits -.18	platform -.13	policy -.27	target -.16
w:건은	contact -.11	how_to -.3	known_issues -.2	limits .12	platform -.1	policy -.29	script -.29	target -.39
w:건이	handling -.29	how_to -.27	internal .4	known_issues -.13	limits -.34	policy -.22	price -.31	script -.14	target -.26
w:건이라	how_to -.14
w:건입	handling -.12	how_to -.15	internal .17	known_issues -.13	limits -.2	policy -.24	price -.11	script -.15	target -.12
w:건입니	handling -.12	how_to -.15	internal .17	known_issues -.13	limits -.2	policy -.24	price -.11	script -.15	target -.12
w:걸	internal -.22	known_issues -.21	limits -.15	none .19	platform -.17	price -.14	script -.14	target -.2
w:걸려	handling -.17	how_to -.35	known_issues -.17	limits .14	none -.34	price -.21	script -.18	target -.19
w:걸려요	handling -.1	how_to -.33	internal -.28	known_issues -.11	limits .21	none -.28	policy .11	price -.19	script -.13	target -.17
w:걸렸	handling .2	how_to -.11	limits -.11	policy -.11
w:걸로	how_to -.17	internal -.26	known_issues -.17	limits -.3	price -.16	script -.2	target -.17
w:걸린	internal .11	limits .23	none -.23	platform -.11	policy -.3	price -.21	target -.13
w:걸어	handling -.18	how_to .24	known_issues -.3	limits -.17	platform -.1	price -.2	script -.29	target -.26
w:걸어두	handling -.17	how_to .15	internal -.24	known_issues -.13	limits -.13	policy -.18
w:검사	contact .11	handling -.22	internal -.41	known_issues -.39	limits -.41	none .23	platform -.23	price -.19	script -.18
w:검수	handling -.26	how_to .11	internal -.18	known_issues -.14	limits -.28	none -.28	platform -.1	policy .12	price .13	target -.17
w:검진	handling -.15	internal -.21	known_issues -.1	limits -.15	none .15	policy -.19	price -.24	script -.17	target .13
w:검진권	handling -.1	how_to .11	internal -.17	none .1	target -.19
w:검침	internal -.12	known_issues -.13	limits -.27	none .37	platform -.11	policy -.25	price -.18	target -.24
w:검토	contact -.14	handling -.38	how_to -.33	internal .33	known_issues -.21	limits -.41	none -.16	platform -.32	policy -.4	price -.27	script .25	target -.38
w:겁니	handling -.11	how_to -.17	internal .34	known_issues -.22	limits -.26	none -.18	platform -.14	policy -.28	price -.22	script -.22	target -.19
w:겁니다	handling -.11	how_to -.17	internal .34	known_issues -.22	limits -.26	none -.18	platform -.14	policy -.28	price -.22	script -.22	target -.19
w:것	contact -.29	handling .17	how_to -.6	known_issues -.59	limits -.23	none .26	policy -.58	price -.47	script -.18	target -.68
w:것도	handling .2	how_to -.23	internal -.24	limits -.27	platform -.16	price -.15	script -.11	target -.29
w:것만	how_to -.24	limits .24	none -.15	policy -.16	target -.2
w:것으	handling -.26	how_to -.14	internal .16	limits -.29	none -.26	platform .1	price -.15	script -.32	target -.23
w:것으로	handling -.26	how_to -.14	internal .16	limits -.29	none -.26	platform .1	price -.15	script -.32	target -.23
w:것은	handling -.14	how_to -.12	internal -.16	known_issues -.1	limits .21	none .11	platform -.14	policy -.3	price -.13
w:것이	handling -.24	how_to -.22	internal .25	limits -.19	none -.27	policy .14	price -.22	script -.11	target -.26
w:것입	handling -.14	script .19
w:것입니	handling -.14	script .19
w:게	handling -.31	how_to -.26	internal .28	known_issues -.36	limits -.42	none -.17	platform -.2	price -.26	script -.23
w:게시	handling .21	how_to -.21	internal -.18	known_issues -.15	limits -.22	none .15	platform -.2	policy -.23	price -.11	script -.12	target -.22
w:게임	handling -.19	internal -.13	known_issues -.19	limits .21	platform -.18	policy -.37	target -.26
w:겨울	handling -.24	how_to -.27	known_issues -.19	limits -.38	none .22	platform -.18	price -.28	script -.17	target -.31
w:겨울방	internal -.15	limits -.12	none .27	policy -.13	price -.14	target -.17
w:견인	handling -.18	how_to -.2	limits -.29	price .18	script -.11	target -.29
w:견적	contact -.14	internal -.21	known_issues .1	platform -.2	policy -.39	price .12	script -.19	target -.32
w:견적이	handling .1	limits -.15	policy -.17	script -.12
w:결과	contact -.16	handling -.18	how_to -.11	internal .11	known_issues -.1	limits -.12	none -.19	platform -.31	policy .14	price -.45	target -.45
w:결과가	handling -.27	none -.27	policy .18	script -.13
w:결과는	internal -.36	known_issues -.28	none -.27	platform -.16	price -.19	script -.12	target -.21
w:결과를	handling -.12	how_to -.2	internal -.19	known_issues -.14	limits -.21	none .12	target -.19
w:결과지	how_to -.15	internal .19	known_issues -.11	limits -.13	none -.26
w:결석	handling .23	how_to -.21	internal -.13	known_issues -.17	limits -.3	none -.19	platform -.16	policy .1	price -.22	script -.11	target -.19
w:결정	handling -.14	internal .14	limits -.15	policy -.27	price -.2	target -.15
w:결정되	internal -.22	none .14	policy -.11
w:결정입	internal .14	none -.12	price -.11
w:결제	contact -.11	handling -.24	internal -.61	limits -.34	none -.19	platform -.21	policy .16	price .19	script -.1
w:결제는	handling -.22	how_to -.16	internal -.3	known_issues -.22	limits -.17	none -.25	platform .13	policy .22	script -.15	target -.23
w:결제대	handling -.12	how_to -.16	internal .15	limits -.19	none -.22	policy -.17	script .15
w:결제분	internal -.15	limits .13	platform -.13	policy -.39	price .12	target -.46
w:결제액	handling -.18	how_to -.11	internal -.12	limits .13	none -.16	policy .15	price -.24	target -.25
w:결제일	contact -.11	how_to -.21	internal -.18	known_issues -.2	limits -.31	none .17	policy -.16	price -.18
w:결제하	handling -.36	internal -.26	known_issues -.33	limits -.3	none -.37	platform -.29	policy .22	price -.26
w:결제한	handling -.25	internal -.25	limits -.45	platform -.15	policy .15	price -.18	script -.11
w:결합	handling -.17	how_to -.18	internal -.29	known_issues -.14	limits .14	price -.17	target -.21
w:결합할	none .16	price -.11	target -.13
w:경고	handling -.3	how_to -.23	internal -.19	known_issues -.24	limits .15	policy -.32	script .15
w:경기	handling -.14	how_to -.19	limits -.15	none -.23	platform -.34	policy -.4	price -.18	script -.11	target .31
w:경비	handling -.16	internal -.11	limits .24	none -.16	platform -.13	policy -.28	price -.2	target -.19
w:경영	handling -.14	internal .15	none -.11
w:경우	contact -.16	how_to -.38	internal -.19	limits -.21	none -.13	platform -.26	price -.26	target .14
w:경우가	handling .14	internal -.24	known_issues .11	limits -.19	none -.15	platform -.12	policy -.22
w:경우에	handling .14	known_issues -.11	limits -.15	none -.3	policy -.13	script -.16	target -.14
w:경쟁	how_to -.17	internal .33	known_issues -.13	limits -.23	none -.38	platform -.1	policy -.33	price -.13	script -.19	target -.15
w:경쟁사	handling -.12	internal .35	known_issues -.11	limits -.12	none -.31	policy -.23	price -.11
w:경찰	known_issues -.12	none -.14	target -.27
w:경품	handling -.12	internal .26	limits -.22	none -.22	policy .15	price -.22	script -.15
w:계량	handling -.18	how_to .11	internal -.29	known_issues -.19	limits -.17	none .12	policy -.27
w:계량기	handling -.16	how_to .12	internal -.26	known_issues -.18	limits -.18	none .14	policy -.26
w:계산	known_issues -.24	limits -.42	none -.55	platform -.17	policy .13	price .11	script .12	target -.33
w:계속	contact -.18	handling -.4	how_to -.3	internal -.22	known_issues -.18	limits -.3	platform -.23	policy .44	price -.22	target -.26
w:계시	handling -.14	how_to -.24	internal -.17	limits -.11	none .19	policy -.11	price .15	target -.11
w:계시면	handling -.14	how_to -.24	internal -.17	limits -.11	none .19	policy -.11	price .15	target -.11
w:계신	handling -.12	how_to -.15	internal -.16	limits -.25	none .15	target -.23
w:계약	contact -.3	handling -.58	how_to .16	internal .23	known_issues -.55	limits -.27	none -.38	platform -.5	policy -.26	price -.64	target .37
w:계약금	how_to .19	internal -.15	limits -.19	none -.24	price -.21	target -.14
w:계약도	how_to -.14	internal .11	none -.13	target -.21
w:계약부	internal -.1	none -.16	policy -.17	price -.12	target .21
w:계약서	handling -.16	how_to .14	internal .16	known_issues -.13	limits -.21	none -.25	policy -.2	script -.1	target -.2
w:계약은	handling -.14	how_to -.18	internal -.26	limits .12	none -.18	policy .17	price -.15	script -.1	target -.22
w:계약이	handling -.19	how_to -.17	internal .21	limits -.22	none -.3	target -.21
w:계약자	how_to -.19	known_issues -.11	none -.2	policy -.3	target .22
w:계정	contact -.32	handling -.41	how_to -.36	internal .2	known_issues -.21	limits .27	none -.33	platform -.44	policy -.57	price -.34	script -.29
w:계정당	how_to -.11	internal -.25	limits .3	none -.22	policy -.19	price -.18	target -.2
w:계정이	internal -.13	limits .11
w:계좌	contact -.2	how_to .27	internal -.13	known_issues -.48	limits -.38	none -.54	platform -.3	policy .19	price -.16	script -.33	target .23
w:계좌는	handling .18	how_to -.23	internal -.25	known_issues -.21	limits -.17	none -.31	price .14	target .15
w:계좌로	handling -.37	how_to .2	known_issues -.27	limits -.11	none -.3	platform -.17	price -.3	script -.14
w:계획	handling .17	how_to -.26	known_issues -.23	limits -.45	none .25	platform -.3	policy -.11	price -.47	target -.29
w:계획이	handling .18	none -.28
w:고	contact -.14	handling .16	how_to -.26	known_issues -.23	limits -.34	none -.37	platform -.21	policy -.36	price -.31	target .26
w:고객	contact .14	internal -.51	limits -.39	none -.19	platform -.81	policy -.16	price -.14	target .22
w:고객께	internal -.19	limits -.13	none .12	script -.15
w:고객님	handling -.21	how_to -.13	internal -.4	known_issues -.28	limits -.31	platform -.12	price -.2	script .22	target .12
w:고객만	limits -.18	none -.11	policy -.17	target .2
w:고객사	handling -.17	known_issues -.18	limits -.23	none -.16	policy .21	script -.16	target -.25
w:고객상	contact -.24	handling -.18	how_to -.28	internal -.13	limits -.17	none .28	policy -.25	price -.15	target -.13
w:고객센	how_to .29	internal -.39	known_issues -.28	limits -.35	platform -.27	price -.24	script -.22	target -.32
w:고객에	contact -.13	handling .17	how_to -.23	internal -.34	known_issues -.23	limits -.25	none -.43	price -.15	target .16
w:고객은	internal -.31	known_issues .21	limits .12	platform -.15	policy -.16	price -.27	target -.15
w:고객이	handling .13	internal -.22	known_issues -.33	limits -.34	price -.17
w:고객지	contact .21	handling -.16	internal -.12	none -.13
w:고객한	contact -.13	handling -.12	limits -.16	none .11	policy -.21
w:고래	how_to -.13	internal -.15	none .21	policy -.18	script -.11	target -.18
w:고래문	internal -.1	none .12	policy -.1
w:고르	contact -.23	handling -.55	how_to .39	internal -.23	limits -.75	none -.45	platform -.51	policy .16	price -.5	script -.4	target -.62
w:고르고	handling -.24	how_to .26	known_issues -.35	limits -.21	none -.32	platform -.27	policy -.33	price -.14	script -.15	target -.29
w:고르기	handling -.26	how_to .33	internal -.32	known_issues -.26	limits -.35	none -.33	platform -.19	price -.24	target -.26
w:고르면	handling -.16	how_to .13	internal -.15	known_issues -.23	limits -.24	none -.16
w:고르시	handling -.27	how_to -.1	internal -.26	known_issues .2	limits -.29	none -.27	platform -.13	policy .11	price -.18	script -.17	target -.15
w:고생	handling -.14	how_to -.17	internal -.31	known_issues -.2	limits -.26	none .17	platform -.11	policy -.27	price .18	script -.12	target -.19
w:고시	handling -.13	none -.15	script .16
w:고양	handling -.18	how_to -.19	internal -.23	known_issues -.22	limits .16	none -.31	platform -.13	policy -.22	script -.1
w:고장	how_to -.19	internal -.15	known_issues -.14	limits -.22	none -.24	policy .26	price -.17	script -.14	target -.16
w:고지	how_to -.24	internal -.42	known_issues -.34	none -.39	platform -.31	policy .19
w:고지서	handling -.13	how_to -.2	internal -.34	known_issues -.22	limits -.33	none -.27	platform -.28	policy .27	script -.11
w:고칩	internal -.18	known_issues .23	limits -.19	none -.12	policy -.23	price -.11
w:고칩니	internal -.18	known_issues .23	limits -.19	none -.12	policy -.23	price -.11
w:곧	handling -.16	how_to -.23	internal -.18	known_issues -.19	limits -.19	policy -.14	script .21	target -.22
w:골드	handling -.11	internal -.36	known_issues -.16	none -.32	platform -.35	price .2
w:골라	handling -.17	internal -.28	known_issues -.2	limits .11	none -.26	price .15	script .13	target -.16
w:곳	contact -.34	handling -.43	how_to -.41	internal .19	known_issues -.38	limits .16	none -.59	policy -.61	price -.47	script -.27
w:곳만	handling -.12	how_to -.19	limits .32	none -.18	platform -.3	policy -.28	price -.18	target -.35
w:곳에	contact -.1	handling -.36	how_to -.39	internal -.26	known_issues .18	limits .36	none -.45	policy -.47	price -.28	script -.12	target -.22
w:곳에서	handling -.17	how_to -.3	internal -.14	known_issues .23	limits .15	none -.36	policy -.34	price -.19	script -.22	target -.15
w:곳은	handling -.19	how_to -.26	known_issues .11	limits .12	none -.18	platform -.21	price -.18	script -.12	target -.36
w:곳이	handling -.27	internal .39	known_issues -.27	none -.37	platform -.21	policy -.4	price -.18	script -.14	target -.34
w:공개	handling -.25	how_to -.23	internal .2	known_issues -.28	limits -.4	none .15	platform -.21	price -.28	target -.34
w:공고	contact -.1	handling -.15	how_to -.18	internal -.26	known_issues -.2	limits -.3	none .28	platform -.19	policy -.35	price -.21	script .13	target -.19
w:공공	policy -.14
w:공급	handling -.23	internal .15	limits -.17	none -.25	price -.17	target -.22
w:공동	internal -.31	limits -.14	none -.32	platform -.29	policy .29	price -.25	script -.24	target -.39
w:공동관	handling -.2	how_to -.23	internal -.18	limits -.3	none -.28	platform -.15	policy .32	price -.13	target -.28
w:공동구	none .21	policy -.17
w:공동현	handling .13	how_to -.22	internal -.14	none -.17	policy -.15	target -.12
w:공모	how_to -.18	limits -.1	none .29	policy -.22	price -.21	script -.17	target -.2
w:공문	handling -.3	how_to -.3	internal .24	known_issues -.27	platform -.1	policy -.36	price -.16	script -.19	target -.32
w:공사	handling .17	known_issues -.16	limits -.17	policy -.18	script -.26	target -.16
w:공시	handling -.19	how_to -.21	known_issues -.17	limits -.3	platform -.11	policy .14	price -.15	script -.12	target -.27
w:공식	handling -.24	known_issues -.2	limits -.32	none -.41	platform .29	policy -.3	price -.2
w:공식몰	handling -.13	how_to -.24	internal -.16	known_issues -.1	limits -.24	none -.29	platform .29	policy -.23	price -.12
w:공연	contact -.15	handling -.12	how_to .15	known_issues -.26	none -.3	platform -.22	price -.18	script -.11	target -.24
w:공연장	handling .11	how_to -.17	policy -.15	target -.12
w:공영	contact -.17	handling -.12	how_to -.18	internal -.27	known_issues -.11	limits -.22	platform -.15	policy -.26	price .14	script -.14	target .1
w:공영주	how_to -.1	none .19
w:공용	how_to -.12	limits .22	target -.24
w:공유	contact -.16	handling -.35	how_to -.35	internal -.43	limits -.19	none .39	platform -.29	script -.33	target -.44
w:공유드	how_to -.19	internal -.2	known_issues -.14	limits -.25	none .33	policy -.28	script -.13
w:공유합	limits -.16	none .22	policy -.12
w:공정	handling -.13	how_to -.12	internal .25	known_issues -.12	limits -.16	none -.21	policy -.21	target -.13
w:공정위	handling -.13	how_to -.12	internal .25	known_issues -.12	limits -.16	none -.21	policy -.21	target -.13
w:공제	handling -.11	how_to -.27	internal -.3	known_issues -.27	limits -.3	none -.16	platform -.12	policy .33	price -.12	script -.21	target -.15
w:공제표	handling -.16	how_to -.15	internal -.21	limits -.27	none -.18	platform -.1	policy .25	target -.14
w:공지	contact -.28	handling -.17	how_to .13	internal -.15	known_issues -.54	limits -.15	none .18	platform -.47	policy -.13	price -.51	target -.69
w:공지는	handling -.2	how_to -.22	internal -.27	known_issues -.11	limits -.19	none .32	platform -.18	policy -.31	price -.12	script -.19
w:공지드	none .25	policy -.22
w:공지에	how_to .11	known_issues -.15	limits -.17	policy -.24	price -.19	script -.19	target -.14
w:공짜	contact -.11	handling -.3	how_to -.23	internal -.4	known_issues -.17	limits -.43	none -.26	platform -.22	price .38	script -.13	target -.35
w:공항	handling -.26	how_to -.11	internal -.15	known_issues -.21	none .11	platform -.18	policy -.3	script -.22	target .18
w:공항버	handling -.11	limits .17	policy -.13	target -.15
w:공휴	how_to .1	known_issues -.16	none -.27	platform -.11	target -.19
w:공휴일	how_to .1	known_issues -.16	none -.27	platform -.11	target -.19
w:과	how_to -.2	internal -.15	known_issues .2	limits -.2	none .14	policy -.23	price -.14	target -.16
w:과금	handling -.22	internal .23	limits -.12	none -.16	policy -.24	price -.19	script .11	target -.18
w:과기	handling -.15	internal .2	limits -.15	none -.18	policy -.16	target -.14
w:과목	handling -.12	how_to -.12	internal -.17	known_issues -.11	limits .23	none -.23	platform -.15	policy -.14	price -.19	target -.21
w:과장	contact .2	handling -.29	how_to -.13	known_issues -.11	limits -.22	none -.13	policy -.24	price -.21	script -.14	target -.13
w:과정	handling -.2	how_to -.11	internal -.22	none .15	policy -.13
w:관내	how_to -.18	internal -.18	limits -.23	none -.23	platform .2	target -.11
w:관람	how_to -.15	internal -.26	limits -.29	none -.28	policy .25	target -.12
w:관련	how_to -.24	known_issues -.21	limits -.22	policy .15	price -.16	script -.15	target -.24
w:관리	contact -.29	handling -.13	known_issues -.46	limits -.52	none .14	platform -.25	policy -.16	price -.11	script -.11	target .14
w:관리비	handling -.19	internal -.24	known_issues -.2	limits -.19	none .29	platform -.1	policy -.24	script -.12	target -.22
w:관리사	how_to .13	known_issues -.2	limits -.29	platform -.17	policy -.4	price -.21	script -.14	target .13
w:관리자	contact -.19	handling -.16	how_to -.23	internal .18	known_issues -.18	limits -.27	none -.13	platform -.18	price -.22	script -.18	target .13
w:관제	contact .2	handling .15	internal -.2	known_issues -.13	limits -.19	none -.22	policy -.18	price -.22
w:광고	handling -.41	how_to -.28	internal .21	known_issues -.33	limits -.35	platform -.24	policy .11	script -.28	target -.35
w:광역	handling -.11	internal -.18	limits .15	none -.24	platform -.11	policy -.15	price -.34	target .11
w:교부	handling -.1	how_to -.14	limits -.1	none -.2	policy .23	target -.26
w:교육	handling -.18	internal .12	none .14	policy -.15	script -.1
w:교재	how_to -.13	known_issues -.14	limits .17	none -.25	policy -.14	price .2	script -.1	target -.3
w:교재비	how_to -.13	known_issues -.14	limits .17	none -.25	policy -.14	price .2	script -.1	target -.3
w:교정	internal -.12	limits .18	policy -.13
w:교체	contact -.23	handling -.41	known_issues .15	limits -.42	none -.16	script -.24	target -.42
w:교통	internal -.14	known_issues -.11	platform -.2	policy -.26	price -.14
w:교환	contact -.14	handling -.26	how_to -.31	internal -.14	known_issues -.29	none .29	platform -.15	price -.28	script -.24	target -.38
w:구	handling -.22	internal -.22	limits -.32	platform -.21	price -.15	script -.15	target .19
w:구간	contact -.15	handling -.25	how_to -.27	internal -.35	known_issues .12	limits -.5	platform -.28	price .2	script -.2	target -.39
w:구간은	handling -.16	how_to -.21	internal -.25	known_issues .15	limits -.34	platform -.14	policy -.28	price .13	target -.16
w:구글	how_to .13	internal -.3	limits -.28	none -.33	platform .23	policy -.32	price -.14	script -.16	target -.27
w:구독	handling -.41	limits -.44	none .15	policy -.54	target .15
w:구독료	policy -.1	price .12	target -.27
w:구독자	none -.19	policy -.2
w:구두	handling .18	how_to -.24	internal .26	known_issues -.24	limits -.34	none -.36	platform -.29	policy -.35	price -.17	script -.18	target -.33
w:구매	contact -.24	internal -.24	known_issues -.31	limits -.1	none -.27	platform -.29	policy .21	script -.14
w:구매자	handling -.21	how_to -.19	internal -.22	known_issues -.16	limits -.24	none -.26	platform -.12	policy .19	price .1	target .2
w:구매확	handling -.12	limits -.16	script .11
w:구민	how_to -.16	internal -.12	limits -.21	none -.11	platform -.11	policy -.16	price .14	target .1
w:구버	how_to -.17	internal -.15	known_issues -.1	limits -.11	platform .14	policy -.18	target -.11
w:구버전	how_to -.17	internal -.15	known_issues -.1	limits -.11	platform .14	policy -.18	target -.11
w:구성	handling -.16	how_to -.22	internal -.19	known_issues -.15	limits -.16	policy -.24	price -.21	script .23	target -.17
w:구조	handling -.2	how_to -.2	internal .3	known_issues -.19	limits -.23	none -.25	policy -.2	script -.1	target -.16
w:구청	contact -.23	how_to -.31	internal .24	known_issues -.22	limits .17	none -.3	platform -.2	policy -.3	price -.11	script -.1	target -.29
w:구하	internal .22	known_issues -.13	limits -.19	policy -.21
w:구형	handling -.12	how_to -.1	internal -.15	known_issues .23	limits -.22	platform -.14	policy -.19	price -.19	target -.2
w:국가	handling -.11	internal -.23	known_issues -.11	limits .13	none -.22	platform -.17	policy .24	price -.32	script -.14	target -.33
w:국감	how_to -.13	internal .31	known_issues -.11	limits -.15	none -.31	policy -.26	script -.11	target -.1
w:국내	contact -.12	handling -.19	how_to -.26	internal -.11	known_issues -.17	limits -.37	policy -.25
w:국민	how_to .1	internal -.26	limits .16	none -.17	platform -.15	policy -.13	price -.12
w:국비	internal .17	limits -.19	none -.16
w:국세	how_to -.2	internal .18	known_issues -.13	limits -.19	policy -.25	script -.11	target -.15
w:국세청	how_to -.2	internal .18	known_issues -.13	limits -.19	policy -.25	script -.11	target -.15
w:국제	contact .14	handling -.28	how_to -.3	internal -.3	known_issues .13	limits -.43	platform .11	policy -.39	script -.18
w:국제선	contact -.13	handling -.14	how_to -.11	internal -.17	known_issues .14	limits -.24	platform -.18	policy -.23
w:국토	handling -.21	how_to -.14	internal .34	known_issues -.1	limits -.16	none -.29	platform -.12	policy -.23	target -.21
w:국토부	handling -.21	how_to -.11	internal .3	limits -.14	none -.29	policy -.19
w:권	how_to -.16	internal .15	none -.15	platform -.18	policy -.22	price -.13	target -.15
w:권당	policy -.11
w:권유	known_issues .2	limits -.23	none -.26	platform -.24	policy -.12
w:권하	handling .34	how_to -.22	known_issues -.17	limits -.31	none -.36	platform -.13	policy -.4	script -.2	target -.26
w:권하지	handling .19	how_to -.2	internal .17	known_issues -.14	limits -.25	none -.32	policy -.28	script -.15	target -.17
w:권한	handling -.19	how_to -.17	internal -.2	known_issues -.19	none -.14	policy .15	script -.11	target -.17
w:규격	none .24	policy -.12	target -.14
w:규정	how_to -.17	limits .13	policy -.17	script -.12	target -.14
w:규칙	handling -.15	internal -.25	known_issues -.24	limits -.26	none .27	platform -.12	price -.19	script -.16	target -.18
w:그	contact -.31	handling -.13	how_to -.41	internal -.11	known_issues -.65	limits -.2	none -.19	platform -.14	policy .35	script -.6	target .11
w:그거	handling -.13	how_to -.18	internal -.19	known_issues -.12	limits -.16	none .28	policy -.15	price -.14	target -.18
w:그건	contact -.15	how_to -.23	internal -.27	limits -.22	none .22	platform -.14	policy -.25	price -.14	target -.29
w:그날	handling -.4	internal -.37	known_issues -.31	limits .18	platform -.11	price -.19	target -.22
w:그냥	handling -.34	how_to -.24	internal -.31	known_issues -.16	limits -.36	none -.31	platform -.16	policy .19	price .18	target -.27
w:그달	handling -.13	how_to -.15	internal -.11	limits -.12	none -.21	policy .2	target -.1
w:그대	handling -.32	how_to -.12	internal -.46	known_issues -.11	limits -.21	platform -.47	price .17
w:그대로	handling -.32	how_to -.12	internal -.46	known_issues -.11	limits -.21	platform -.47	price .17
w:그동	handling .1	internal -.37	known_issues -.17	limits -.28	platform -.11	price -.23	script -.19	target -.21
w:그동안	handling .1	internal -.37	known_issues -.17	limits -.28	platform -.11	price -.23	script -.19	target -.21
w:그때	contact -.1	handling -.24	how_to -.23	known_issues -.13	limits -.26	none -.35	policy .25	price -.15	script -.13	target -.11
w:그래	contact -.24	handling .2	how_to -.32	internal -.1	platform -.2	policy -.36	price -.28	target -.29
w:그래도	contact -.2	handling .29	internal -.25	known_issues -.13	limits -.17	none -.24	price -.13
w:그래서	how_to -.23	internal -.29	known_issues -.28	limits -.2	none .17	policy -.26	price -.19	target -.17
w:그래프	handling -.18	how_to -.16	internal -.32	known_issues .11	limits .13	policy -.24	target -.11
w:그러	internal -.23	known_issues -.13	limits -.18	none .24	price -.12	target -.11
w:그렇	handling -.21	how_to -.13	limits -.15	none .15	platform -.1	policy -.16	price -.12	target -.17
w:그리	contact -.17	handling -.45	how_to -.23	known_issues -.17	limits .1	platform -.17	policy -.41	price -.2	script -.18	target -.24
w:그리고	handling -.43	how_to -.22	internal -.33	known_issues -.14	limits .12	none .1	platform -.17	policy -.41	price -.16	script -.16	target -.24
w:그림	handling -.21	how_to -.21	internal -.24	limits -.26	none .16	platform -.16	price -.14	script -.16	target -.23
w:그만	handling -.12	how_to -.16	known_issues -.25	limits -.22	none -.16	policy -.13	price .21	target -.15
w:그중	internal .21	limits -.21	none -.2	policy -.12	target -.11
w:그쪽	how_to -.15	internal .2	known_issues -.14	limits -.18	none -.31	policy -.13	script -.15	target -.14
w:근거	how_to .18	internal .18	limits -.23	none -.23	policy -.28	price -.16	target -.16
w:근데	handling -.13	internal .16	limits .13	none -.24	platform -.1	policy -.13	target -.19
w:근태	handling -.1	internal -.17	limits -.16	none .14	policy -.13	target -.16
w:글	handling -.23	how_to -.23	internal -.24	known_issues -.17	limits .21	platform -.12	policy -.28	price -.15	script -.13	target -.27
w:글에	known_issues .12	policy -.22	target -.19
w:글에서	known_issues .12	policy -.14	script -.13	target -.19
w:글자	handling -.24	internal -.32	known_issues .25	limits .19	none -.34	policy -.38	script -.21	target -.18
w:금	contact -.24	handling -.28	how_to -.37	internal -.57	known_issues -.47	none .22	platform -.39	policy -.13	price -.19	script -.3	target -.21
w:금감	handling -.22	internal .31	limits -.14	none -.3	policy -.17	script -.17	target -.13
w:금감원	handling -.22	internal .31	limits -.14	none -.3	policy -.17	script -.17	target -.13
w:금고	handling .21	how_to -.34	internal -.34	known_issues -.26	limits .32	none -.29	platform -.19	policy -.37	price -.3	script -.14	target -.36
w:금리	handling -.24	how_to -.19	internal -.31	known_issues -.12	limits -.22	none .23	price -.22	script -.23	target -.24
w:금액	contact -.17	how_to .11	internal -.19	none -.51	platform -.36	policy .15	script -.38
w:금액은	contact -.1	handling .16	how_to -.37	internal -.39	known_issues .11	none -.34	platform -.25	price .11	script -.12	target -.27
w:금액을	handling -.11	how_to .13	internal .13	known_issues -.11	limits -.19	none -.2	policy -.12	price -.16	target -.16
w:금액이	how_to .16	internal -.12	known_issues -.14	limits .18	none -.19	policy -.34	target -.21
w:금요	handling -.22	how_to -.11	known_issues -.23	none -.11	platform -.12	policy .12	price -.28	script -.22
w:금요일	handling -.22	how_to -.11	known_issues -.23	none -.11	platform -.12	policy .12	price -.28	script -.22
w:금욜	internal -.13	limits -.15	none .21	policy -.2
w:금융	script -.12
w:금주	how_to -.19	internal .19	limits -.19	none -.21	policy -.24	script -.11
w:금지	contact -.12	handling .23	internal .22	known_issues -.46	limits -.7	none .16	platform -.47	policy -.6	price -.21	script -.35	target -.68
w:금지구	handling -.16	how_to .14	internal -.23	known_issues -.15	limits -.22	none .2	policy -.3	target -.17
w:급여	contact -.16	handling -.25	how_to -.18	internal -.32	known_issues -.19	limits -.14	platform -.13	script -.21	target .11
w:급여이	contact -.13	handling -.15	how_to -.15	internal -.24	known_issues -.12	none -.25	policy -.32	script -.12	target .18
w:급하	contact -.12	internal .22	limits -.14	none -.19	policy -.17	price -.1
w:급히	handling -.16	how_to -.17	internal -.2	known_issues -.13	limits -.26	none .28	policy -.2	script -.12	target -.16
w:기간	contact -.16	handling -.27	how_to -.46	internal -.2	known_issues .1	limits -.13	platform -.26	price -.16	target -.45
w:기간은	handling -.1	limits -.19	policy .12
w:기간이	handling -.12	internal -.17	limits -.21	none -.15	policy .24
w:기관	handling -.14	known_issues -.13	limits -.21	none -.2	policy -.24	price .14	script -.15
w:기기	contact -.11	handling -.19	how_to -.39	limits .34	none -.28	platform -.33	policy -.21	price -.14	script .12	target -.42
w:기기에	how_to -.1	internal -.19	known_issues -.16	none -.17	policy .15
w:기내	handling -.21	internal -.33	known_issues -.23	none .24	platform -.21	policy -.29	price -.19	target -.18
w:기능	contact -.11	handling -.36	known_issues -.4	none .29	platform -.3	policy -.21	price -.25	target -.4
w:기능은	handling -.13	how_to -.19	internal -.17	known_issues -.16	limits .11	none -.14	platform -.17	policy .14	target -.19
w:기능이	handling -.1	how_to -.13	internal -.14	limits -.15	none .2	policy -.2	target -.14
w:기다	contact -.22	handling -.17	how_to -.53	internal -.52	known_issues .27	limits -.52	none .12	platform -.23	target -.48
w:기다려	limits -.11	none -.22	policy -.16	price .15
w:기다리	contact -.15	handling -.11	how_to -.43	internal -.38	limits -.45	platform -.14	policy .17	price -.35	script -.3	target -.36
w:기록	how_to -.32	internal -.24	known_issues .16	limits -.1	none -.37	platform -.21	policy .18	price -.26	script -.15	target -.26
w:기록은	how_to -.13	known_issues -.14	none -.16
w:기본	contact -.27	handling -.37	internal -.5	known_issues -.18	platform -.38	policy .16
w:기본값	handling -.14	how_to -.23	internal -.16	limits -.24	none -.26	platform -.13	policy .27	price -.23	script -.15	target -.16
w:기본료	handling -.19	how_to -.17	internal -.21	known_issues -.1	limits -.18	none -.16	platform -.11	price .14	target -.26
w:기본약	how_to -.1	internal -.14	none .23	policy -.21	target -.14
w:기본요	internal -.11	none .14	policy -.21
w:기사	contact -.23	internal .15	limits -.14	none -.25	platform -.33	policy .16	price -.42	target -.53
w:기사님	how_to .1	limits -.39	none -.41	platform -.2	price -.19	script .13	target -.28
w:기상	how_to -.2	limits -.16	none -.27	policy -.26	price -.14	script -.11	target .18
w:기술	contact -.18	handling .19	known_issues -.1	none -.2	policy -.13
w:기재	internal .12
w:기존	contact -.35	handling -.31	internal -.38	known_issues -.51	none -.2	platform -.52	price -.19	script .17
w:기존처	handling -.18	how_to -.21	internal -.21	limits -.34	policy .18	price -.24	target -.22
w:기준	contact -.32	handling -.34	how_to -.5	known_issues .12	limits -.36	platform -.42	price -.27	script .23
w:기준으	how_to -.19	internal -.38	known_issues .23	limits -.19	target -.23
w:기준은	handling -.14	internal -.17	limits -.14	none -.19	policy .22	price -.15	target -.13
w:기준을	known_issues -.12	policy -.15
w:기준이	handling -.24	how_to -.2	known_issues -.21	limits -.39	price -.28
w:기초	handling -.24	how_to -.2	internal -.17	known_issues -.12	limits -.26	price -.18	script -.17	target .18
w:기프	internal -.22	limits .23	none -.16	platform -.11	policy -.17	price -.14	target -.24
w:기프트	internal -.22	limits .23	none -.16	platform -.11	policy -.17	price -.14	target -.24
w:기한	handling .11	how_to -.26	known_issues -.16	limits -.33	none -.4	platform -.17	policy .42	price -.24	script -.12	target -.29
w:기획	contact -.12	handling -.12	how_to -.34	internal -.28	known_issues -.2	limits -.31	none .39	platform -.29	policy -.34	price -.23	target -.35
w:긴	handling -.15	internal -.24	known_issues .23	limits -.22	none -.18	platform -.12	policy -.19	target -.11
w:길게	handling -.13	how_to .28	known_issues -.22	limits -.17	policy -.18
w:길드	contact -.22	handling -.23	how_to -.36	internal -.45	known_issues .2	limits -.12	none .17	platform -.37	policy -.16	price -.47	target .13
w:길어	contact .15	handling -.22	how_to -.31	internal -.37	known_issues .21	none .12	platform -.15	policy -.39	price -.19	target -.28
w:김장	internal -.18	none .21	policy -.14	price -.16
w:김포	handling -.17	known_issues -.12	limits -.33	none -.17	platform .19	price -.19	target -.23
w:까지	contact -.28	handling .25	how_to .2	internal -.24	limits -.26	none -.24	platform -.47	price -.23	target -.21
w:까지는	handling -.15	internal .1	limits .14	none -.18	platform -.13	policy -.21	price -.15	target -.15
w:까지만	handling .27	how_to -.24	known_issues -.15	limits -.32	platform -.12	policy -.5	target -.23
w:깎아	handling -.14	how_to -.2	known_issues -.13	limits -.28	none -.31	platform -.14	price .24	script -.16	target -.22
w:깎아드	how_to -.16	internal -.25	limits -.21	none -.21	price .23	target -.11
w:깔아	how_to -.22	known_issues -.12	none -.14	platform .12
w:깨져	handling -.1	how_to -.12	internal .11	known_issues -.28	limits -.19	none .16	policy -.21	script -.13	target -.1
w:깨져서	handling -.1	how_to -.12	internal .14	known_issues -.24	limits -.19	none .1	policy -.19	script -.13
w:깨졌	how_to -.15	internal .19	known_issues -.11	limits -.25	none -.23	policy .15	price -.19	target -.13
w:꺼내	how_to -.13	internal .14	none -.12	policy -.24	target -.22
w:꺼내기	limits .14	target -.14
w:꺼내지	handling -.27	internal .2	script .11
w:꼭	contact -.18	how_to -.46	internal -.24	known_issues .27	platform -.3	price -.22	script -.3	target -.38
w:끊겨	handling -.17	how_to -.2	internal -.23	limits -.26	none -.23	policy .23	price -.16	target -.11
w:끊기	handling -.17	internal -.12	known_issues .12	limits -.23	none -.28	script -.11	target -.16
w:끊기면	none -.1	policy .2
w:끊어	handling .2	how_to -.13	internal .17	known_issues -.11	limits -.19	none -.23	policy -.14	price -.11
w:끊으	handling -.29	how_to -.19	internal -.28	known_issues -.3	limits -.17	none -.19	policy .33	price -.17	script -.12	target -.22
w:끊으면	handling -.29	how_to -.19	internal -.28	known_issues -.3	limits -.17	none -.19	policy .33	price -.17	script -.12	target -.22
w:끌	internal -.28	known_issues -.17	limits -.19	none .16	target -.17
w:끝	contact -.35	handling -.46	how_to .28	internal -.66	known_issues -.52	none .31	platform -.49	policy -.17	price -.44	script -.25	target -.51
w:끝까	handling -.18	how_to -.19	known_issues -.2	limits -.26	none -.24	target .14
w:끝까지	handling -.18	how_to -.19	known_issues -.2	limits -.26	none -.24	target .14
w:끝나	contact -.13	handling -.54	internal -.14	known_issues -.48	limits -.67	none .34	price -.23	script -.35	target -.41
w:끝나고	handling -.26	how_to -.31	internal -.32	known_issues -.17	limits -.34	none .28	platform -.2	price -.2	script -.1	target -.22
w:끝나면	handling -.32	internal -.35	known_issues -.34	limits -.37	none .16	platform .1	price -.22	script -.27	target -.26
w:끝나서	policy -.1
w:끝나요	internal -.18	limits -.17	none .21	price -.15	target -.16
w:끝난	handling -.15	how_to -.21	internal -.22	limits .13	none -.25	platform -.1	policy -.33	price -.16	target .22
w:끝납	internal .14	policy -.17
w:끝납니	internal .14	policy -.17
w:끝났	handling -.36	how_to -.22	known_issues -.18	limits -.4	none .19	platform -.18	policy -.41	price -.18	script -.26
w:끝났고	handling -.19	how_to -.15	internal -.25	known_issues -.15	limits -.28	none .16	platform -.11	policy -.31	price -.15	target .15
w:끝났습	internal .18	limits -.22	none -.1	policy -.18	script -.15	target -.13
w:나가	contact -.12	handling -.31	how_to .12	known_issues -.54	none .2	platform -.27	policy -.29	script -.47	target -.53
w:나가고	how_to .11	policy -.19
w:나가는	handling -.2	how_to -.26	known_issues -.21	limits -.3	none .31	policy -.33	script -.16	target -.23
w:나가면	handling -.17	how_to -.11	known_issues -.17	limits -.24	price -.1	script -.14
w:나가시	how_to -.25	none -.16	price .17
w:나가요	handling -.2	internal -.2	known_issues -.28	limits -.49	none .26	price -.14	target -.27
w:나간	how_to -.2	limits -.31	platform -.11	policy .18	price -.11	script -.21	target -.3
w:나감	handling -.33	how_to .13	internal -.14	known_issues .17	platform -.29	policy -.42	price -.16	script -.16	target -.27
w:나갑	contact -.13	handling .16	how_to -.34	internal -.15	known_issues -.32	limits -.53	none -.11	platform .11	policy .13	script -.4	target -.43
w:나갑니	contact -.13	handling .16	how_to -.34	internal -.15	known_issues -.32	limits -.53	none -.11	platform .11	policy .13	script -.4	target -.43
w:나갔	how_to -.11	internal -.22	none .3	policy -.22
w:나눠	handling -.29	known_issues -.37	limits .24	platform -.16	policy -.38	price -.21	target -.33
w:나는	limits -.11	none .12	policy -.15
w:나머	contact -.34	known_issues -.3	limits -.19	platform .11	policy -.21	script -.3
w:나머지	contact -.32	internal -.13	known_issues -.28	limits -.15	platform .12	policy -.48	script -.28
w:나머진	limits -.18	none -.15	policy .14	price -.18	target -.22
w:나면	handling .17	internal .1	none -.18	policy -.23	script -.17
w:나서	handling -.18	limits .19	none -.21	policy -.27
w:나오	contact -.12	how_to .15	known_issues .18	none -.21	platform -.27	policy -.23	price -.29	script -.15	target -.44
w:나오는	handling -.27	how_to .12	known_issues .26	limits -.31	none -.25	platform -.13	policy -.35	price -.14	target -.23
w:나오면	how_to .14	known_issues -.28	limits -.22	none .19	policy -.3	script -.19
w:나온	how_to -.31	internal .16	known_issues -.27	none -.4	platform .17	policy -.24	price -.19	script -.17
w:나올	none .11
w:나옴	contact -.12	how_to -.24	known_issues .19	limits -.37	none -.11	platform -.27	price -.23	script -.23	target -.33
w:나옵	handling -.18	how_to .23	known_issues .2	limits -.34	none -.31	platform -.17	price -.23	script -.26	target -.31
w:나옵니	handling -.18	how_to .23	known_issues .2	limits -.34	none -.31	platform -.17	price -.23	script -.26	target -.31
w:나와	handling -.36	how_to -.17	internal .15	known_issues -.12	none -.11	platform -.22	price -.22	script -.31	target -.36
w:나와도	limits -.16	none -.12	script -.1
w:나와서	internal .19	limits -.11	none -.17
w:나와요	handling -.25	how_to -.15	known_issues -.11	platform -.19	price -.18	script -.18	target -.31
w:나왔	handling -.2	how_to -.22	internal .38	known_issues -.2	limits -.33	none -.23	policy -.33	price -.19	script -.19	target -.27
w:나왔어	how_to -.13	internal .21	known_issues -.17	limits -.19	policy -.24	price -.16	target -.23
w:나은	limits -.1	policy -.14	script .12
w:나의	handling -.2	how_to .16	internal -.2	known_issues -.13	limits .17	none -.19	policy -.18	target -.12
w:나이	contact -.11	handling -.22	how_to -.33	internal -.31	known_issues -.2	limits -.17	platform -.21	policy -.31	price .19	script -.14	target .16
w:나이트	contact -.11	how_to -.18	internal -.14	known_issues -.13	none .13	platform -.13	policy -.19	price -.18	target -.2
w:나중	handling -.21	how_to -.21	internal -.26	known_issues -.25	limits .14	price -.15	script -.12	target -.21
w:나중에	handling -.21	how_to -.21	internal -.26	known_issues -.25	limits .14	price -.15	script -.12	target -.21
w:낙찰	handling -.28	internal .1	known_issues -.14	limits -.38	none -.25	price .15	script -.15	target -.16
w:날	handling -.16	none -.18	price -.38	script .11	target -.38
w:날부	handling -.2	how_to -.16	internal -.15	known_issues -.13	limits -.19	none -.13	policy .19	price -.18
w:날부터	handling -.2	how_to -.16	internal -.15	known_issues -.13	limits -.19	none -.13	policy .19	price -.18
w:날은	handling -.2	how_to -.36	known_issues -.3	limits -.41	none .17	platform -.16	policy .12	price -.17	script -.18	target -.33
w:날이	handling -.1	how_to -.22	internal -.3	known_issues -.16	limits -.3	none .31	platform -.11	target -.18
w:날인	how_to -.11	internal .2	none -.17	policy -.12
w:날짜	contact -.25	how_to -.18	internal -.26	none .29	platform -.49	price -.17	script -.24	target -.63
w:날짜가	internal -.25	limits -.19	none .23	policy -.15
w:날짜는	handling -.44	how_to -.34	known_issues -.33	limits -.12	none .2	platform -.3	price -.3	script -.29	target -.31
w:날짜만	handling -.16	how_to -.11	internal -.17	limits -.2	none .1	policy .12	price -.1	target -.15
w:남겨	how_to -.19	internal .23	known_issues -.24	limits -.24	none -.32	platform -.21	policy .11	price -.11	script -.18	target -.2
w:남기	known_issues -.12	limits -.13	none -.25	policy -.14	script -.16
w:남길	handling .1	how_to -.18	internal -.15	limits -.15	none .11	policy -.13	target -.11
w:남는	contact -.13	handling .18	how_to -.24	internal .19	known_issues -.29	limits -.34	platform -.19	policy -.37	price -.33	target -.33
w:남아	handling -.21	how_to -.16	known_issues .11	limits -.32	none -.25	platform -.16	policy .19	price -.21	script -.12	target -.23
w:남은	contact -.12	handling -.37	known_issues -.45	limits -.11	none -.38	platform -.4	policy .24	price -.32	script -.12	target -.47
w:남음	internal .12	known_issues .12	none -.12	policy -.17	price -.11
w:남의	handling -.17	internal .16	limits .18	none -.27	policy -.23	target -.19
w:났어	none .16	policy -.14
w:났어요	none .16	policy -.14
w:낮	internal -.19	limits -.2	policy .11	price -.13	target -.18
w:낮추	handling -.11	internal -.18	limits .12	none -.24	policy .1	target -.11
w:내	contact -.11	how_to .4	known_issues -.37	limits -.42	none -.1	platform -.24	policy -.22	price -.4
w:내고	handling -.15	limits -.17	none -.14	policy -.22	price .12	target -.11
w:내년	handling -.34	how_to -.51	internal .24	known_issues -.42	platform -.42	policy -.12	price -.41	script -.28	target -.61
w:내는	handling -.21	how_to -.14	limits -.27	platform -.19	policy .15	target -.28
w:내려	contact -.11	how_to -.39	internal .14	known_issues -.59	limits .16	policy -.21	price -.38	target -.37
w:내려갑	internal -.19	limits -.11	none .28	policy -.23	price -.12	script -.13
w:내려받	handling -.16	how_to -.32	internal -.28	known_issues -.32	limits .13	none -.24	platform .13	policy .16	target -.18
w:내려주	handling -.29	internal -.4	limits -.18	none .37	policy -.17	script -.12
w:내렸	internal -.21	none .28	policy -.18
w:내리	handling -.13	how_to .1	none -.19
w:내면	handling -.28	how_to .14	internal -.22	known_issues -.31	none -.28	price -.19	script -.11	target -.22
w:내부	contact -.19	handling -.3	internal .13	known_issues -.35	limits -.52	none .15	platform -.24	policy -.42	price -.23	script .15	target -.39
w:내선	contact .38	handling .27	how_to -.25	internal -.56	known_issues -.24	limits -.45	none -.55	platform -.34	policy -.36	price -.5	script -.2	target -.44
w:내셔	handling -.19	how_to -.22	internal -.28	known_issues -.29	limits .1	script -.18	target -.14
w:내셔야	handling -.19	how_to -.22	internal -.28	known_issues -.29	limits .1	script -.18	target -.14
w:내신	handling -.16	internal -.2	limits .17	none .12	policy -.2	script -.18
w:내역	handling -.3	how_to .1	internal -.27	known_issues .2	limits -.31	none -.3	platform -.14	price -.15	target -.37
w:내역에	internal -.11	known_issues .11	none -.15	policy -.14
w:내용	contact -.14	handling -.3	internal -.42	known_issues -.25	limits -.2	none .3	platform -.33	price -.26	script -.26	target -.43
w:내용은	handling -.18	how_to -.22	internal -.18	known_issues -.13	platform -.14	policy .14	price -.15	script -.17	target -.23
w:내일	handling -.14	how_to -.25	internal -.2	known_issues -.18	limits -.28	none .17	policy -.12	price -.23	target -.29
w:내일부	how_to -.16	none -.16	policy .15
w:내차	handling -.1	how_to -.19	internal -.14	limits -.2	platform -.13	policy -.21	target .16
w:낸	handling .28	how_to -.16	internal -.32	known_issues -.2	none -.37	platform -.13	policy -.1	price -.24	script -.15	target -.23
w:낼	how_to -.12	internal -.19	known_issues .19	none -.16	platform -.14	policy -.14	price -.2	script -.13	target -.27
w:냄	handling -.13	internal .12	limits .16	none -.25	policy -.24	price -.28	target -.13
w:냉동	handling -.26	how_to -.21	internal -.33	known_issues -.25	limits .27	none -.28	platform -.25	policy .13	price -.15	target -.15
w:냉장	handling -.12	internal -.27	limits .31	none -.24	policy -.27
w:너무	handling -.15	internal -.14	limits .18	policy -.21	target -.13
w:너프	contact -.1	how_to -.15	internal .13	known_issues -.17	limits -.25	none -.36	platform -.12	policy .16	price -.19	target -.25
w:넘게	handling -.2	how_to -.44	none -.41	platform -.15	policy -.11	price -.16	script -.28	target .35
w:넘겨	contact .14	handling .12	internal -.4	limits -.12	none -.38	policy -.18	script -.12
w:넘겨주	contact .16	internal -.28	limits -.11	none -.36	policy -.16
w:넘기	handling .22	how_to -.3	internal -.17	known_issues -.28	limits .13	platform -.11	price -.21	script -.14	target -.24
w:넘기면	handling -.22	how_to -.14	internal -.32	known_issues -.14	limits -.15	policy .21	price -.12	target -.15
w:넘기지	handling .19	how_to -.22	internal -.26	known_issues -.15	limits .17	none -.16	policy -.26	target -.12
w:넘긴	none -.13	policy -.13	script .1
w:넘는	contact -.13	how_to -.27	internal -.35	known_issues -.37	limits .37	none -.33	policy -.35	price -.24	target .14
w:넘어	handling -.45	known_issues -.56	none -.37	platform -.31	policy .4	price -.2	script -.18
w:넘어가	handling -.28	how_to -.16	internal -.26	known_issues -.26	limits -.41	policy .24	target .13
w:넘어감	handling -.24	internal -.15	known_issues -.31	limits -.18	none -.17	platform -.11	policy .27	price -.12
w:넘어오	handling -.16	known_issues -.15	limits .19	none -.26	policy -.23	target -.11
w:넘으	handling -.34	how_to -.26	internal .19	none -.29	platform -.14	policy -.13	script -.19	target .17
w:넘으면	handling -.33	how_to -.25	internal .2	none -.27	platform -.12	policy -.11	script -.19
w:넘은	how_to -.12	internal -.15	known_issues -.17	limits .29	none -.24	platform -.2	policy -.32	price -.15	target -.28
w:넣고	how_to .21	none -.13	policy -.11
w:넣기	how_to .15
w:넣어	handling -.18	how_to .39	internal -.45	known_issues .12	limits -.39	none -.35	platform -.21	policy -.36	price -.16	script -.23	target -.34
w:넣으	handling -.28	how_to .25	internal -.2	known_issues -.24	none -.17	policy -.34	target -.18
w:넣으면	handling -.28	how_to .25	internal -.2	known_issues -.24	none -.17	policy -.34	target -.18
w:넣은	handling -.19	how_to -.16	internal -.21	known_issues -.18	none -.23	platform -.12	policy .15	price -.17	target -.19
w:네	contact -.2	handling -.18	internal -.39	known_issues -.3	limits .11	none -.23	platform -.36	policy -.15	price .19	target -.38
w:넷째	handling -.14	how_to -.17	internal -.26	known_issues -.19	limits -.29	none .3	platform -.15	policy -.21	price -.21	target -.27
w:년	contact -.41	handling -.47	internal -.37	limits -.11	none -.18	platform .19	price -.31	script .12	target .11
w:년간	handling -.11	how_to -.16	internal -.16	limits -.25	none -.13	policy .23	price -.15	target -.14
w:년에	handling -.13	how_to -.25	internal -.26	limits -.23	none -.21	policy .21	price .16	target -.24
w:년이	limits -.14	none -.16	policy .19
w:노무	internal .17	limits -.19	none -.13
w:노선	contact -.1	handling -.25	how_to -.14	limits -.14	platform -.18	policy -.23	price .11	script .12
w:노쇼	how_to -.16	known_issues -.1	limits -.22	policy .15	target -.19
w:노조	contact -.12	handling -.22	how_to -.17	internal .35	known_issues -.1	limits -.27	none -.33	platform -.15	policy -.28	price -.14	script -.13	target -.23
w:노출	handling -.23	how_to -.3	internal .22	known_issues -.25	limits -.38	none .11	platform -.2	price -.19	target -.28
w:녹음	how_to -.13	internal -.11	limits -.26	none -.23	policy .28
w:녹화	handling -.31	how_to -.22	internal -.24	known_issues -.21	limits -.38	platform -.15	policy .31	price -.21	script -.2	target -.21
w:누가	contact -.17	how_to -.29	internal -.17	known_issues -.37	limits -.42	none .2	platform -.28	policy -.38	price -.29	script -.16	target .16
w:누구	handling -.21	how_to -.22	known_issues -.18	limits -.14	none -.12	platform -.17	policy -.34	price .14	script -.12	target .17
w:누구나	handling -.13	internal -.16	known_issues -.13	none -.21	policy -.27	price .17	target .1
w:누락	handling .16	internal .34	known_issues -.22	limits -.21	none -.24	policy -.28	price -.21	target -.1
w:누르	internal -.23	known_issues -.39	limits -.28	none -.36	policy .13	script -.14
w:누르고	handling -.17	how_to .16	internal -.19	none -.17
w:누르면	known_issues -.3	limits -.2	none -.27	script -.24
w:누르시	known_issues -.17
w:누리	contact -.27	how_to .36	internal -.13	known_issues -.35	limits -.51	none -.63	platform .29	policy -.58	price -.36	target -.51
w:누리집	contact -.27	how_to .37	internal -.4	known_issues -.4	limits -.5	none -.61	platform .29	policy -.56	price -.36	target -.51
w:누수	contact -.15	how_to -.27	internal .18	known_issues -.31	limits .22	none -.26	platform -.22	policy -.38	price -.21	script -.19
w:누적	how_to -.13	internal -.11	known_issues -.15	none -.26	script -.11
w:눌러	how_to .21	internal -.18	known_issues -.27	limits -.26	none -.12	target -.1
w:눌러서	how_to .21	limits -.2	policy -.16
w:는	contact -.36	handling .12	how_to -.51	none -.39	platform .39	policy -.18	price -.2	script -.44
w:늘려	handling .14	internal .18	known_issues -.12	limits -.26	none -.11	policy -.2	price -.11	script -.11
w:늘어	contact -.17	handling -.38	how_to -.38	internal -.17	known_issues -.51	platform -.19	policy .2	price -.42	script .21	target -.48
w:늘어난	how_to -.11	internal -.13	limits -.2	none -.16	policy .17	price -.17	script .1	target -.16
w:늘어납	how_to -.17	internal -.31	known_issues -.14	none .13	policy -.26	price -.22	script .13
w:늘어서	handling -.22	how_to -.27	known_issues -.32	limits -.36	none .21	platform -.11	policy -.24	price -.23	script -.12	target -.23
w:늘었	handling -.1	limits -.18	none .18	policy -.17	price -.16
w:늦게	handling .17	how_to -.32	internal -.11	known_issues .34	limits -.42	none -.3	platform -.13	policy -.22	price -.29	target -.3
w:늦어	known_issues .16	limits -.39	platform -.22	policy -.31	price -.26	script -.16	target -.28
w:늦을	how_to -.15	internal -.2	known_issues .2	limits -.23	none -.12	price -.14
w:니트	how_to -.14	internal -.18	limits -.22	price -.1	target -.2
w:다	contact -.25	handling -.52	how_to -.42	internal -.11	platform .17	policy -.25	price -.12	script -.33
w:다다	none .22	policy -.2
w:다다음	none .22	policy -.2
w:다르	handling -.29	how_to -.31	internal -.28	known_issues -.18	limits .27	none .12	price -.1	script -.19	target -.24
w:다르면	handling -.18	how_to -.29	internal -.14	known_issues -.14	limits .29	none -.13	script -.17	target -.22
w:다른	contact -.14	how_to -.19	internal -.26	known_issues -.51	none -.29	platform -.32	policy .26	price -.24	target -.46
w:다만	handling -.18	how_to -.23	internal -.2	limits .16	none -.33	platform -.14	price -.12	script -.23	target -.19
w:다섯	handling -.25	how_to -.15	internal -.29	known_issues -.11	limits .17	none -.34	platform -.14	policy .15	price .13	target -.28
w:다시	contact -.36	handling -.12	how_to -.31	internal -.38	known_issues .13	limits -.15	platform -.67	policy .23	price -.18	target -.94
w:다시보	how_to .16	limits -.2	policy -.17
w:다시옷	how_to -.16	internal -.15	known_issues -.16	limits -.18	none .25	policy -.21
w:다운	handling -.13	how_to .11	internal -.19	known_issues -.24	limits .16	none -.24	policy -.27	price .18
w:다음	contact -.19	handling -.21	how_to -.11	internal -.83	limits -.61	none .21	platform -.17	policy .2	script -.16	target -.15
w:다음과	handling -.13	none .21	policy -.17	script -.12	target -.21
w:다음날	handling -.11	how_to -.13	internal -.11	known_issues -.15	limits -.17	policy .19	price -.1	script -.11	target -.12
w:다음주	none .13
w:다이	contact -.27	handling -.26	how_to -.19	internal -.3	limits -.33	none -.31	platform -.23	policy -.26	price .36	script -.14	target -.3
w:다이아	contact -.27	handling -.26	how_to -.19	internal -.3	limits -.33	none -.31	platform -.28	policy -.26	price .36	script -.14	target -.29
w:다자	handling -.23	how_to -.22	internal -.3	known_issues -.13	limits -.26	platform -.13	price .19	target -.33
w:다자녀	handling -.23	how_to -.22	internal -.3	known_issues -.13	limits -.26	platform -.13	price .19	target -.33
w:다크	handling -.13	how_to -.16	internal -.2	limits -.27	platform .22	policy -.24	price -.16	script -.12	target -.23
w:다크모	handling -.13	how_to -.15	internal -.19	limits -.26	platform .17	policy -.23	price -.16	script -.12	target -.22
w:단	how_to -.18	internal -.28	limits -.32	none -.26	policy -.16	price .17	target .24
w:단가	handling .15	how_to -.38	internal .5	known_issues -.17	limits -.45	none -.39	platform -.23	policy -.45	price -.5	script -.25	target .11
w:단가가	how_to -.1	internal .28	limits -.1	none -.17	policy -.19	price -.24
w:단계	contact -.12	handling -.22	how_to .12	known_issues -.24	limits -.38	none .13	platform -.21	policy .11	price -.3	script -.21	target -.43
w:단말	contact -.17	handling -.5	internal -.27	known_issues .19	limits -.5	none -.16	platform .17	script -.37	target -.4
w:단말기	handling -.27	how_to .13	internal -.16	known_issues .23	limits -.35	none -.34	platform .13	policy -.42	script -.22	target -.23
w:단어	handling -.3	how_to -.28	internal .2	limits -.23	none -.27	policy .13	price -.18	script -.17	target -.18
w:단위	contact -.2	handling -.38	how_to .13	internal -.39	known_issues -.36	limits .3	platform -.4	policy -.54	price -.38	script -.18	target -.47
w:단위로	handling -.27	how_to -.17	internal -.21	known_issues -.15	none .24	platform -.25	policy -.32	script -.14	target -.25
w:단종	handling -.1	internal .16	policy -.21
w:단지	contact -.12	internal -.12	known_issues -.37	limits -.29	none -.32	platform -.39	price -.27	script -.15	target .37
w:단지는	handling -.13	known_issues -.18	limits -.23	none -.26	platform -.16	policy .21	target -.15
w:단체	contact .18	how_to -.11	platform -.2	policy -.24	price -.21	target -.28
w:단축	how_to -.17	internal -.12	limits -.17	none .24	policy -.21	target -.11
w:단톡	handling -.16	how_to .18	internal -.1	known_issues -.11	limits -.25	policy -.2	target -.2
w:닫습	how_to -.17	known_issues -.16	limits -.25	none .23	platform -.16	price -.2	script -.15	target -.24
w:닫습니	how_to -.17	known_issues -.16	limits -.25	none .23	platform -.16	price -.2	script -.15	target -.24
w:달	contact -.27	handling -.12	internal -.24	platform -.45	policy -.16	price .15	script -.22
w:달그	limits -.1	none .21	policy -.17	target -.17
w:달그림	limits -.1	none .21	policy -.17	target -.17
w:달라	contact -.19	handling .28	how_to -.4	internal -.13	limits -.18	platform -.34	policy -.25	price -.17	target -.44
w:달라고	how_to -.22	internal .15	known_issues .21	limits -.22	none -.42	policy -.17	script -.16	target -.17
w:달라는	handling .27	internal -.18	limits -.22	none -.19	policy -.22
w:달라지	handling -.12	how_to -.15	internal -.22	limits -.26	policy .19	price -.16	script -.16	target -.18
w:달러	contact -.13	how_to -.35	internal -.1	known_issues -.2	limits .27	platform -.28	policy -.42	script -.14	target -.39
w:달력	how_to -.1	internal -.26	known_issues -.1	limits -.16	none .27	platform -.11	policy -.21	price -.14	target -.18
w:달만	internal -.22	known_issues -.18	limits -.22	none -.16	platform -.14	policy .26	target -.2
w:달부	internal -.15	none -.17	price .13
w:달부터	internal -.15	none -.17	price .13
w:달빛	handling -.23	how_to -.29	internal -.38	known_issues -.13	limits .26	platform -.11	policy -.34	price -.21	script -.18	target -.22
w:달에	handling -.34	internal -.37	known_issues -.21	limits .1	none -.32	policy .2	price -.3	script -.16	target -.31
w:달은	handling -.28	how_to -.19	internal -.36	none -.37	policy .22	price .17	target -.16
w:담당	contact -.11	handling .14	how_to -.13	known_issues -.33	limits -.42	platform -.17	price -.27	script -.12
w:담당자	contact -.15	how_to -.12	internal -.13	known_issues -.16	limits -.11	none .16	target -.12
w:담보	handling -.11	how_to -.18	known_issues -.14	limits .13	policy -.25	price -.11	script -.14
w:담을	handling -.16	how_to .12	internal -.15	known_issues -.17	limits -.22	none .17	policy -.2	target -.12
w:담임	how_to .14	internal -.15	target -.11
w:담주	internal -.14	limits -.27	none .4	policy -.34	target -.32
w:답	how_to -.26	internal .1	known_issues -.14	limits -.28	platform -.18	policy -.18	price -.15	script -.12	target -.22
w:답변	how_to -.12	internal -.1	limits -.11	none -.2	policy -.21	script .15
w:답변하	none -.15	policy -.18	script .1
w:답이	handling -.19	known_issues -.16	limits -.18	none -.26	policy .2	price -.14	script -.14	target -.1
w:답하	handling -.12	internal -.23	known_issues -.23	limits .17	policy -.13	price -.21	script -.27	target -.16
w:답하지	handling -.19	none .17	script -.15
w:답해	internal -.14	none -.15
w:당	handling -.14	how_to -.21	known_issues -.11	limits .15	none -.29	platform -.21	policy -.4	target -.25
w:당겨	handling -.12	how_to -.24	known_issues .15	limits -.32	platform -.14	price -.13	script -.1	target -.24
w:당분	handling -.26	how_to -.23	none .11	platform .12	policy -.32	price -.24	target -.19
w:당분간	handling -.26	how_to -.23	none .11	platform .12	policy -.32	price -.24	target -.19
w:당사	handling -.1	known_issues -.17	limits -.13	none .11	policy -.22	script -.19
w:당월	none -.14	policy .17
w:당일	contact .11	handling -.17	how_to .1	internal -.24	known_issues -.55	none -.33	platform -.56	script .22	target -.11
w:당일정	how_to .25	limits -.13	policy -.22	price -.11	target -.21
w:당직	contact -.18	handling .18	internal .18	limits -.24	none -.31	policy -.25	target -.15
w:당첨	handling .15	how_to -.24	known_issues -.25	limits -.29	none -.27	policy .17	script -.13	target -.19
w:당초	handling -.12	how_to -.12	internal -.3	limits -.27	none .36	policy -.26	price -.18	target -.25
w:대	contact -.27	handling -.36	how_to -.35	known_issues -.33	policy -.43	price -.35	script -.18
w:대고	how_to .21	known_issues -.17	policy -.13
w:대기	contact -.26	handling -.25	how_to -.2	internal -.38	limits .11	platform -.43	policy .18	price -.35	target -.16
w:대기열	handling -.17	how_to .15	known_issues .17	limits -.26	none -.2	platform -.13	policy -.34	price -.14	target -.18
w:대당	internal .27	limits -.11	none -.11	policy -.17	price -.26
w:대로	handling -.17	how_to -.14	internal .12	known_issues -.2	limits -.21	none .18	platform -.14	policy -.18	script -.11	target -.13
w:대리	contact -.35	how_to -.12	internal .24	known_issues -.42	price -.34	script -.23	target -.25
w:대리점	contact -.13	internal .24	known_issues -.24	platform .16	policy -.48	price -.28	script -.13
w:대만	contact -.16	handling -.27	how_to -.23	internal -.34	known_issues .22	none -.37	platform .2	policy -.34	price -.19	script -.12	target -.28
w:대면	handling -.27	how_to .1	internal -.18	known_issues -.19	limits .14	none -.24	platform -.16	price -.19	script -.1	target -.25
w:대비	how_to -.13	known_issues -.1	limits -.21	none -.31	policy .12	price .13	target -.16
w:대상	contact -.42	handling -.14	how_to -.64	known_issues -.46	none -.1	platform -.65	price -.57	script -.14	target .19
w:대상에	internal -.11	none -.21	policy -.14	target .13
w:대상은	internal -.27	limits -.35	none .3	policy -.34	price -.11
w:대상이	how_to -.26	internal -.4	known_issues -.21	none -.42	platform -.12	policy .12	price -.16
w:대신	contact -.12	handling .16	how_to .11	internal -.31	known_issues -.43	none -.52	policy .24	script -.2	target -.59
w:대여	contact -.3	handling -.27	how_to -.41	known_issues -.35	none -.43	platform -.36	policy .31	price -.11
w:대여권	handling -.18	how_to -.16	internal -.21	known_issues -.2	limits .12	none -.28	policy .15	price -.16	script -.12	target -.16
w:대여금	contact -.16	internal -.27	limits -.29	none -.28	policy .35	price -.15	script -.13	target -.15
w:대외	handling -.21	internal .24	known_issues -.12	limits -.2	policy -.19	price -.19	target -.12
w:대외비	internal .27	limits -.18	none -.19	policy -.17	price -.17	target -.11
w:대체	handling -.25	how_to -.25	internal -.35	known_issues .13	platform -.27	script .12	target -.31
w:대출	contact -.11	handling -.31	how_to -.23	internal -.29	known_issues -.21	none -.13	platform -.2	price -.18	script -.23	target .26
w:대출한	contact -.11	handling -.24	how_to -.25	internal -.25	known_issues -.12	limits -.35	platform -.12	policy -.26	price -.15	script -.18	target .28
w:대표	contact -.26	handling -.35	internal .28	none -.19	platform -.51	price -.34	script -.22	target -.58
w:대표님	handling -.13	how_to -.17	internal .29	known_issues -.11	limits -.22	none -.23	policy -.12	price -.11	target -.16
w:대표메	contact -.16	how_to -.24	internal -.2	known_issues -.18	limits -.2	none .3	platform -.11	policy -.26	price -.16	target -.18
w:대한	handling .15	how_to -.11	limits -.14	none -.24	script -.15	target -.12
w:대행	handling -.28	how_to -.27	internal -.28	known_issues -.12	limits -.27	none .26	platform -.15	price -.11	script -.27	target .13
w:대행료	handling -.19	how_to -.2	internal -.22	limits -.21	policy .15	script -.17	target -.25
w:대형	contact .19	internal -.14	known_issues -.15	limits .15	none -.17	policy -.2	price -.22
w:댓글	handling .11	how_to .25	internal -.22	known_issues -.31	limits -.42	none -.15	platform -.16	price -.27	script -.26	target -.29
w:더	contact -.12	handling -.33	known_issues -.45	limits -.69	platform -.3	policy -.12	script .33	target -.49
w:더는	handling -.2	internal .15	known_issues -.16	limits -.23	none -.23	platform -.1	price -.21
w:덜	how_to -.12	internal .26	known_issues -.13	limits -.22	none -.22	price -.17	script -.12	target -.17
w:데	how_to -.15	known_issues -.12	limits -.24	price -.17	target -.12
w:데스	contact .11	handling -.13	how_to .12	known_issues -.26	limits -.28	none .11	platform -.25	policy -.17	price -.17	script -.15	target -.18
w:데스크	contact .11	handling -.13	how_to .12	known_issues -.26	limits -.28	none .11	platform -.25	policy -.17	price -.17	script -.15	target -.18
w:데이	contact -.25	handling .15	how_to -.27	known_issues .12	limits -.12	none -.11	platform -.28	target -.57
w:데이터	contact -.25	handling .15	how_to -.27	known_issues .12	limits -.11	none -.15	platform -.28	target -.55
w:도	contact -.12	handling -.24	how_to -.3	internal -.27	known_issues -.21	limits -.39	policy .27	price -.26
w:도로	internal .22	known_issues -.11	limits -.13	none -.27	policy .15	price -.22
w:도서	how_to -.28	internal -.43	known_issues -.28	limits .5	none -.42	platform .1	policy -.45	price -.26	script -.25	target -.14
w:도서관	handling .13	how_to -.21	internal -.2	known_issues -.13	limits .11	none -.27	platform .16	policy -.22	script -.12
w:도서는	handling -.14	internal -.2	limits .25	none -.2	policy -.26	target -.22
w:도서산	handling -.12	limits .27	none -.15	platform -.17	policy -.21	price -.16	target -.25
w:도슨	internal .1	none .1	policy -.11
w:도슨트	internal .1	none .1	policy -.11
w:도시	handling -.12	how_to -.13	internal .24	limits -.2	none -.16	policy -.27	target -.22
w:도시락	internal .19	none -.1	policy -.22	target -.19
w:도우	how_to -.15	internal -.11	limits -.12	none .17	policy -.13	price -.13
w:도우미	how_to -.15	internal -.11	limits -.12	none .17	policy -.13	price -.13
w:도입	handling -.16	how_to -.34	internal .14	known_issues -.14	limits -.22	platform -.12	policy -.26	price -.26	target -.3
w:도입합	how_to -.17	limits -.12	none .24	policy -.17	script -.11	target -.12
w:도장	handling -.21	how_to .2	internal .1	known_issues -.13	limits -.13	none -.25	policy -.25	target -.12
w:도착	contact -.13	handling -.24	how_to -.22	internal -.43	platform -.37	policy .12	price -.36	script .15	target -.46
w:독감	handling -.21	how_to -.19	known_issues -.17	limits -.27	none -.11	platform -.13	policy -.27	price -.18	target .22
w:독자	handling -.26	how_to -.24	internal -.31	known_issues -.32	limits -.29	none .36	platform -.16	policy -.32	script -.2	target -.24
w:돈이	how_to -.11	internal -.2	limits -.11	none -.24	policy .2	script -.1
w:돌려	how_to -.38	known_issues -.4	limits -.6	none -.68	platform -.16	policy .57	price -.24	target -.39
w:돌려드	handling -.25	how_to -.26	internal -.37	known_issues -.16	limits -.41	none -.39	policy .51	price -.32	target -.2
w:돌려받	handling -.17	how_to -.16	internal -.21	limits -.17	none -.19	policy .22	price -.12	target -.11
w:돌려보	handling -.19	how_to -.11	internal -.1	policy .22	price -.13
w:돌려요	how_to -.21	internal .29	known_issues -.1	limits -.14	none -.21	policy -.28
w:돌려주	how_to -.22	internal -.29	limits -.15	none -.17	price .17	script -.1
w:돌려줌	internal -.17	none -.1	policy .17
w:돌아	handling -.39	how_to -.3	known_issues .16	limits -.46	none -.14	platform -.16	policy .14	price -.29	script -.15
w:돌아서	handling -.1	internal .22	known_issues -.12	none -.22	policy -.14
w:돌아오	handling -.15	how_to -.17	internal -.22	known_issues .2	limits -.13	none -.19	target -.16
w:돌아옵	internal -.25	known_issues -.17	limits -.22	none .11	price -.18	script -.14	target -.18
w:동	handling -.18	how_to .2	internal -.16	known_issues -.14	limits .15	none -.16	platform -.23	policy -.35	script -.18	target -.31
w:동결	handling -.15	how_to -.2	internal -.14	limits -.21	none -.28	platform -.18	policy -.3	price .28	target -.17
w:동기	internal -.16	known_issues .12	limits -.13	none -.11	platform .16
w:동기화	internal -.16	known_issues .12	limits -.13	none -.11	platform .16
w:동남	internal .11	limits -.14	none .14	policy -.16	price -.26
w:동남아	internal .11	limits -.14	none .14	policy -.16	price -.26
w:동네	how_to -.21	internal -.17	known_issues -.14	limits -.18	none .25	platform -.11	policy -.19	price -.12	target -.19
w:동반	contact -.18	handling -.27	how_to -.2	internal -.37	known_issues -.21	limits -.19	none .24	platform -.14	policy -.35	script -.1
w:동시	handling -.26	how_to -.26	none -.31	platform .13	policy -.48	price .12	target -.35
w:동시에	limits .11
w:동안	contact -.23	handling -.38	how_to -.15	internal -.48	known_issues -.32	limits -.12	none -.51	platform -.24	policy .17	script -.23	target .14
w:동의	contact -.16	how_to .31	internal -.19	known_issues -.61	limits -.56	none -.69	platform -.36	price -.45	script -.16	target .22
w:동의가	how_to -.17	internal -.24	known_issues -.23	limits -.18	none -.18	policy .28	target -.16
w:동의를	how_to -.19	internal .13	known_issues -.11	none -.19	policy -.23	script -.14
w:동의하	handling -.33	how_to .28	internal -.24	known_issues -.17	limits -.25	none -.21	policy -.15	price -.14	script -.28
w:동의한	handling -.13	how_to -.21	internal -.2	limits -.14	none -.25	script -.12	target .21
w:동일	contact -.45	handling -.38	how_to .12	known_issues -.29	none -.1	platform -.12	policy -.12	price .11	script -.33	target .11
w:동일하	internal -.12	limits .19	none -.2	policy -.18	price -.16	target .11
w:동작	contact -.12	handling -.29	internal -.34	known_issues -.29	limits -.29	none .14	platform -.16	policy -.3	price -.18	target .16
w:동절	handling -.12	internal -.29	known_issues -.13	platform -.22	policy -.24	price .15	target -.2
w:동절기	handling -.12	internal -.29	known_issues -.13	platform -.22	policy -.24	price .15	target -.2
w:동행	handling -.15	how_to -.12	internal -.25	known_issues -.12	none .21	policy -.28	price -.13	target -.15
w:돼서	handling -.18	internal -.11	known_issues .21	limits -.21	none -.17	price -.14	target -.12
w:돼요	contact -.31	handling -.15	how_to .2	internal -.25	known_issues -.65	platform .25	policy -.1	price -.65	script -.49	target -.12
w:됐어	policy -.1
w:됐어요	policy -.1
w:되고	contact -.21	handling -.49	how_to -.34	known_issues -.41	platform .15	price -.37	script -.35	target .12
w:되고요	handling -.14	how_to .1	internal -.22	none -.16	platform -.14	policy .13	target -.34
w:되냐	handling .21	internal -.15	none -.18	policy -.25
w:되는	handling -.39	how_to -.27	internal -.3	known_issues -.41	none -.14	platform -.36	policy .28	price -.23	script -.11	target -.34
w:되는데	handling -.27	how_to -.24	internal -.35	known_issues -.33	none -.27	platform -.23	policy .29	price -.15	target -.16
w:되니	handling -.15	internal -.23	known_issues .22	none -.22	platform -.16	policy -.2	target -.18
w:되돌	how_to -.28	internal -.11	limits -.34	none -.26	platform -.19	policy .31	price -.23	target -.24
w:되돌리	handling -.15	how_to -.14	limits -.19	none -.13	policy .14
w:되돌릴	how_to -.23	internal -.14	known_issues -.18	policy .24	price -.1	target -.16
w:되면	contact .11	handling .18	how_to -.3	known_issues -.22	limits -.39	none -.23	policy .19	price -.29	script -.16	target -.21
w:되살	handling .15	how_to -.14	internal -.13	limits .14	none -.14	policy -.21	script -.12
w:되어	internal -.19	known_issues -.2	limits -.11	policy -.18	price .15	target -.21
w:되었	handling -.21	how_to -.13	internal -.16	policy -.27	script .18
w:되었습	handling -.21	how_to -.13	internal -.16	policy -.27	script .18
w:된	handling .11	how_to -.32	internal -.27	known_issues -.15	platform -.21	policy -.24	price -.19	script -.14	target .16
w:된다	how_to -.11	known_issues -.15	limits .12	platform -.11	policy -.24	script -.14	target -.24
w:된다고	handling .13	internal -.19	limits -.23	policy -.13	target -.11
w:된다는	internal -.25	known_issues -.11	limits .19	none -.28	policy -.17	script -.12
w:될	contact .13	handling -.16	internal -.12	limits -.12	none -.19	policy -.13	script .15	target -.13
w:됨	contact -.43	handling -.13	how_to -.13	internal -.23	none -.24	platform .18	price -.48	target -.54
w:됩니	contact -.34	handling .18	how_to .22	internal -.43	known_issues .12	none -.41	policy -.14	price -.39	script -.35
w:됩니다	contact -.34	handling .18	how_to .22	internal -.43	known_issues .12	none -.41	policy -.14	price -.39	script -.35
w:두	contact -.65	handling -.29	how_to -.45	known_issues -.16	limits .37	none -.55	platform -.15	policy -.23	price .21	script -.31	target .14
w:두드	handling -.2	how_to .22	internal -.24	known_issues -.12	limits -.33	platform -.17	policy -.29	price -.13	script -.14	target -.19
w:두드림	handling -.2	how_to .22	internal -.24	known_issues -.12	limits -.33	platform -.17	policy -.29	price -.13	script -.14	target -.19
w:두레	none .27	policy -.18	price -.11	target -.22
w:두레홈	none .16
w:두루	handling -.17	internal -.15	known_issues -.21	limits -.14	none -.15	policy .18	script -.21	target -.13
w:두루도	handling -.15	internal -.11	known_issues -.2	limits -.13	policy .18	script -.17
w:두시	handling .27	none -.27
w:두시고	handling .27	how_to -.12	none -.26
w:두신	how_to -.18	internal -.14	known_issues -.12	limits -.12	none -.14	policy .21	target -.16
w:둔	how_to -.11	internal -.18	limits .17	none -.18	policy -.11	price -.11
w:둘	contact -.13	how_to -.37	internal -.41	known_issues -.34	none .16	price -.29	script -.17
w:둘이	handling -.18	how_to -.15	internal -.27	known_issues -.2	limits .19	none .13	policy -.23	price -.15
w:둘째	contact -.22	handling -.27	how_to -.37	internal -.46	known_issues -.13	limits .18	none -.19	platform -.32	policy -.51	price .25	script -.24	target -.45
w:둡니	handling -.18	how_to -.17	known_issues -.2	limits -.24	none -.3	policy .31	price -.11	script -.24	target -.15
w:둡니다	handling -.18	how_to -.17	known_issues -.2	limits -.24	none -.3	policy .31	price -.11	script -.24	target -.15
w:뒤	contact -.12	handling -.12	known_issues -.43	limits -.41	none -.4	platform -.46	policy .34	price -.42
w:뒤로	handling -.29	how_to -.39	internal -.29	known_issues .15	limits -.42	platform -.16	policy .12	script -.2	target -.25
w:뒤로는	handling -.19	internal -.26	known_issues -.16	limits -.32	none -.24	price .27	script -.12	target -.14
w:뒤에	handling -.11	how_to .18	internal -.51	none -.21	platform -.26	price -.35	script -.33	target -.49
w:뒤에는	handling -.25	how_to -.24	internal -.22	known_issues -.27	none -.31	platform -.15	policy .31	price -.14	script -.14	target -.22
w:뒤엔	handling -.22	how_to -.19	internal -.27	known_issues -.17	limits .16	none -.32	platform -.12	policy .14	price -.23	target -.21
w:뒤집	handling -.12	how_to -.26	known_issues .18	limits -.25	platform -.1	policy -.33	price -.14	script -.2	target -.2
w:드디	handling -.11	how_to -.23	internal -.2	known_issues -.15	limits -.25	none .38	platform -.11	policy -.22	price -.19	target -.19
w:드디어	handling -.11	how_to -.23	internal -.2	known_issues -.15	limits -.25	none .38	platform -.11	policy -.22	price -.19	target -.19
w:드랍	limits -.12	none .24	platform -.2
w:드려	contact -.12	handling .21	how_to .18	internal -.52	known_issues -.13	limits -.3	platform -.14	price -.12	script -.39	target -.34
w:드려요	handling -.23	how_to .2	internal -.33	limits -.25	price -.11	script -.16	target -.28
w:드리	handling .13	how_to -.5	known_issues -.46	limits -.27	none -.19	platform -.23	policy .24	script -.16	target -.46
w:드리고	handling .29	how_to -.27	internal -.3	known_issues -.2	limits -.46	platform -.16	script -.33	target -.32
w:드리기	how_to -.11	none -.26	policy -.16	script .16
w:드리세	how_to -.2	known_issues -.16	none -.21	policy .16	script -.17
w:드리지	handling -.33	how_to -.24	known_issues -.15	none -.31	policy .29	price -.13	script -.17	target -.18
w:드린	handling .22	how_to -.17	internal -.17	known_issues -.15	policy -.14	script -.12
w:드릴	handling .11	none -.18
w:드림	contact -.12	handling -.28	how_to -.31	internal -.24	known_issues -.23	limits -.28	none .26	platform -.25	policy .19	price -.26	script -.11	target -.26
w:드립	contact -.13	handling -.3	how_to .13	internal -.44	known_issues -.34	none -.16	platform -.26	target -.37
w:드립니	contact -.13	handling -.3	how_to .13	internal -.44	known_issues -.34	none -.16	platform -.26	target -.37
w:들고	handling -.24	how_to .33	known_issues -.19	limits -.28	none -.32	platform -.15	policy -.28	price -.19	script -.12	target -.3
w:들어	contact -.41	handling .22	known_issues .15	limits -.19	none -.13	platform -.43	price -.59	script -.48	target -.25
w:들어가	contact -.22	handling -.42	how_to -.27	platform -.25	price -.31	script -.22
w:들어간	internal -.24	limits -.21	policy .16	target -.22
w:들어감	handling -.27	internal -.25	known_issues .27	limits -.27	none -.23	platform -.13	price -.15	target -.25
w:들어갑	internal -.2	known_issues -.14	limits -.2	none .19	policy -.15	price -.19	script -.12
w:들어오	handling .15	how_to -.31	internal -.27	known_issues -.3	limits -.16	price -.14	script -.17	target -.21
w:들어온	handling .11	how_to -.16	known_issues -.11	limits -.22	none -.2	policy .16	price -.14
w:들어올	handling -.17	how_to .16	internal -.19	known_issues -.16	policy -.27	target -.19
w:들어옴	handling -.12	how_to .22	known_issues -.12	limits -.2	policy -.18	target -.14
w:들어옵	handling -.12	internal .15	known_issues -.12	limits -.24	none -.12
w:들어와	internal .14	known_issues -.15	limits -.11	policy -.18	target -.12
w:들어왔	handling .15	how_to -.18	none -.23
w:들었	internal -.1	limits -.25	none .14	price -.19	script -.12
w:들었습	limits -.12	none .1	policy -.13	script -.11
w:등	contact -.12	handling -.11	how_to -.32	internal -.16	known_issues -.31	limits .12	platform .14	policy -.36	price -.24	script -.16
w:등급	how_to -.19	known_issues -.39	limits .24	policy -.16	price -.44
w:등급이	contact .14	handling .13	how_to -.15	limits -.27	none -.28	policy -.19	target .19
w:등기	handling -.14	known_issues -.13	limits -.2	policy .16	script -.15	target -.25
w:등록	contact -.3	handling -.11	internal -.41	limits -.2	none .14	platform -.44	script -.43	target -.25
w:등록이	handling .11	internal .11	limits .13	none -.27	policy -.12	price -.15	target -.17
w:등록하	how_to -.33	internal -.22	known_issues -.34	limits -.36	none .21	policy .11	price .15	script -.11	target -.13
w:등록한	handling -.22	how_to -.24	internal -.28	none -.35	price -.14	script -.19	target .1
w:등록할	limits -.13	policy -.1	target .14
w:등록해	handling -.25	internal -.1	known_issues .19	limits -.2	none -.23	policy -.25
w:디지	contact .18	handling -.27	how_to -.14	internal -.42	known_issues -.24	limits -.33	none .22	platform -.29	policy -.39	price -.33	script -.21
w:디지털	contact .18	handling -.27	how_to -.14	internal -.42	known_issues -.24	limits -.33	none .22	platform -.29	policy -.39	price -.33	script -.21
w:따라	how_to -.42	internal -.27	known_issues -.36	platform -.16	policy -.51	price -.3	script .21	target -.37
w:따로	handling -.25	known_issues -.52	platform -.35	price -.48	script -.56
w:따른	handling -.24	how_to -.29	internal .24	known_issues -.19	none -.4	policy -.39	price -.14	script .22	target -.23
w:때	handling -.2	how_to .34	internal -.34	known_issues -.11	limits -.83	platform -.35	policy -.15	price -.18	script -.36
w:때가	handling -.11	how_to -.2	internal -.29	known_issues .33	limits -.2	none -.17	policy -.26	price -.11	script -.12
w:때까	handling -.24	how_to -.2	internal -.22	known_issues -.31	limits -.31	policy .18	price -.15	script -.15	target -.17
w:때까지	handling -.22	how_to -.19	internal -.2	known_issues -.3	limits -.37	none .11	policy .14	price -.14	script -.14	target -.15
w:때는	contact -.11	handling -.2	how_to -.24	internal -.37	known_issues -.31	none -.38	platform .18	price .18	script .15	target -.26
w:때마	handling -.28	internal -.29	known_issues -.19	none -.26	platform -.16	script -.16	target -.24
w:때마다	handling -.28	internal -.29	known_issues -.19	none -.26	platform -.16	script -.16	target -.24
w:때만	how_to -.3	internal -.26	known_issues -.3	none -.27	platform -.25	policy .18	price -.22	script -.14	target -.33
w:때문	contact -.17	handling -.42	how_to -.31	internal .49	known_issues -.26	limits -.43	none -.33	policy -.35	price -.3	target -.38
w:때문에	contact -.1	handling -.31	how_to -.2	internal .35	known_issues -.16	limits -.32	none -.39	policy -.32	price -.18	script -.18	target -.28
w:때문이	handling -.15	how_to -.12	limits -.15	none .15	policy -.17	price -.16
w:때문입	internal .16	none -.13	policy -.11	script -.13
w:떠요	handling -.27	how_to .15	internal -.3	known_issues -.15	limits .17	none -.25	platform -.16	price -.17	script -.27	target -.26
w:떨어	contact -.12	handling -.34	how_to -.31	internal .27	limits .12	none -.39	platform -.21	policy -.13	script -.33	target -.29
w:떨어지	contact -.12	handling -.31	how_to -.37	internal .19	known_issues -.33	limits .14	none -.32	platform -.19	price -.37	script -.29	target -.23
w:또는	contact -.11	handling -.38	how_to .38	internal -.37	known_issues -.35	limits -.56	none -.52	platform -.33	price -.29	script -.35
w:똑같	handling -.19	how_to -.2	internal -.34	known_issues -.18	limits -.4	none -.26	platform -.16	policy .36	target -.33
w:똑같이	handling -.15	how_to -.17	internal -.21	known_issues -.16	limits -.29	platform -.11	policy .16	target -.26
w:뜨는	handling -.22	how_to .14	internal -.17	known_issues .24	limits -.1	none -.25	policy -.27	target -.21
w:뜸	handling -.28	internal -.27	platform -.19	script -.1	target -.32
w:라	contact -.16	handling -.26	how_to -.25	internal .44	limits -.34	none -.12	platform -.15	policy -.38	price -.27	script -.22	target -.35
w:라고	contact -.12	handling -.4	how_to -.27	internal -.32	known_issues -.1	limits -.25	platform -.11	policy -.35	script .4	target -.19
w:라고만	handling -.16	none -.15	script .21
w:라벨	handling -.16	how_to -.15	internal -.23	known_issues -.22	limits .1	none -.25	platform -.1	policy -.33	target .24
w:라벨프	how_to -.12	internal -.19	limits -.2	none -.2	policy -.24	target .25
w:라운	contact -.12	how_to .1	known_issues -.16	none .22	policy -.25	price -.23	script -.19	target -.27
w:라운지	contact -.12	how_to .1	known_issues -.16	none .22	policy -.25	price -.23	script -.19	target -.27
w:라이	contact -.37	handling -.46	how_to -.12	known_issues .17	limits -.45	none .17	platform -.44	policy -.21	price -.12	script -.38
w:라이더	contact -.19	handling -.32	internal -.35	known_issues .22	limits -.15	platform -.24	price -.29	script -.22	target .11
w:라이브	handling -.18	how_to -.27	internal -.31	limits -.28	none .29	platform -.22	policy -.34	script -.16	target -.33
w:라이선	handling -.19	how_to -.21	internal .32	known_issues -.31	limits -.3	none -.3	platform -.17	policy -.26	price -.12	target -.2
w:라이트	contact -.13	internal -.16	limits -.15	none .28	platform -.19	policy -.22	price -.26	target -.19
w:라인	handling -.26	how_to -.23	internal .23	known_issues -.21	limits -.34	none .18	platform -.21	policy -.36	price -.18	script -.21	target -.29
w:락커	contact -.11	none .19	policy -.13
w:랑	handling -.2	internal .19	known_issues -.13	limits -.24	none -.28	policy -.13	price -.1	script -.12	target .15
w:런칭	limits -.14	none .23
w:레벨	contact -.12	handling -.12	how_to .15	internal -.29	known_issues -.22	none -.28	platform -.34	price -.32
w:렌탈	contact -.18	handling -.34	internal -.52	known_issues -.24	platform -.21	policy -.14	script -.18	target .15
w:렌탈료	internal -.21	limits -.18	none -.15	policy .16	price .18
w:렌터	internal -.14	limits .14	none -.13	policy -.23	price .15	target -.15
w:렌터카	internal -.14	limits .14	none -.13	policy -.23	price .15	target -.15
w:로	contact .13	how_to -.12	limits -.41	none -.42	platform -.52	policy -.18	price .19	script .34	target -.63
w:로그	contact -.24	how_to .22	internal .11	known_issues -.44	none -.26	platform -.38	policy -.11	price -.39	script -.33
w:로그인	contact -.2	handling -.32	how_to .22	internal -.37	known_issues -.31	none -.17	platform -.32	price -.32	script -.28
w:로만	handling -.26	how_to -.25	internal -.13	known_issues .14	limits -.12	none -.33	script .26
w:로밍	contact .2	how_to -.28	internal -.13	known_issues .14	none -.18	platform -.14	policy -.13	price -.1	script -.21
w:로보	contact .14	internal -.12	limits -.18	policy -.15	price -.11	target -.12
w:로보락	contact .14	internal -.12	limits -.18	policy -.15	price -.11	target -.12
w:롤아	how_to -.23	none .17
w:롤아웃	how_to -.23	none .17
w:르벨	how_to -.14	internal -.18	limits -.22	price -.1	target -.2
w:르벨라	how_to -.14	internal -.18	limits -.22	price -.1	target -.2
w:를	contact -.21	handling -.12	known_issues -.25	platform -.25	script -.24	target -.46
w:리뷰	contact -.11	handling -.11	how_to -.17	internal -.33	known_issues -.16	limits -.24	none .36	policy -.25	price -.14	target -.19
w:리워	handling -.12	known_issues -.13	limits -.22	none .21	policy -.19	price -.21	target -.2
w:리워드	handling -.12	known_issues -.13	limits -.22	none .21	policy -.19	price -.21	target -.2
w:리포	contact -.18	handling -.21	how_to -.15	internal -.33	known_issues -.11	limits -.3	none .36	platform -.23	policy -.28	price -.14	target -.29
w:리포트	contact -.18	handling -.21	how_to -.15	internal -.33	known_issues -.11	limits -.3	none .36	platform -.23	policy -.28	price -.14	target -.29
w:리프	how_to -.16	known_issues -.14	limits -.22	platform -.12	policy .15	price -.14	target -.18
w:리프트	how_to -.16	known_issues -.14	limits -.22	platform -.12	policy .15	price -.14	target -.18
w:리필	how_to .11	internal -.11	none .15	policy -.13
w:릴리	internal -.2	known_issues -.13	limits -.11	none .32	platform -.12	policy -.14	target -.13
w:릴리즈	internal -.18	limits -.1	none .26	policy -.11
w:링크	contact -.24	handling .29	how_to .44	internal -.52	known_issues -.17	limits -.63	none -.32	platform -.42	policy -.11	price -.44	script -.41	target -.65
w:링크가	how_to .11	internal -.18	known_issues -.12	none .19	policy -.17
w:링크는	handling -.2	how_to .22	internal -.16	known_issues -.16	limits -.23	none -.26	platform -.15	price -.13	target -.19
w:링크로	how_to .18	internal -.2	known_issues -.25	limits -.32	none -.27	platform -.13	price -.16	script -.14	target -.27
w:링크를	handling -.21	how_to -.11	internal -.16	limits -.16	target -.14
w:링크만	handling .25	how_to -.16	internal -.12	limits -.2	none -.24	platform -.17	policy -.16	target -.21
w:마감	contact -.27	handling -.38	how_to -.35	internal -.32	known_issues -.37	limits .26	none -.14	platform -.33	policy .27	price -.37	target -.44
w:마감이	internal .13	none -.25	policy .18	target -.12
w:마세	contact -.12	how_to -.12	internal .2	known_issues -.26	limits -.17	none -.38	platform -.11	policy -.33	price -.14	script -.18	target -.16
w:마세요	contact -.12	how_to -.12	internal .2	known_issues -.26	limits -.17	none -.38	platform -.11	policy -.33	price -.14	script -.18	target -.16
w:마스	contact -.18	handling -.33	how_to -.2	internal .28	known_issues -.14	limits -.18	none -.17	platform -.24	policy -.22	price -.11	target -.15
w:마시	handling .22	limits -.28	none -.39	policy -.4	target -.2
w:마시고	handling .2	limits -.28	none -.35	policy -.39	target -.2
w:마을	handling .15	how_to .11	internal -.2	limits .14	none -.2	policy -.14	target -.18
w:마음	handling -.12	how_to -.17	internal -.21	known_issues -.12	limits -.29	none .11	platform -.14	price .11	target -.26
w:마이	handling -.21	how_to .33	internal -.24	known_issues -.24	limits -.2	platform -.14	policy -.36
w:마이페	how_to .16	policy -.17
w:마일	contact -.13	handling -.4	how_to -.29	internal -.35	known_issues -.16	policy -.36	price .24	script -.24	target .19
w:마일리	handling -.37	how_to -.32	internal -.25	known_issues -.14	limits .14	policy -.34	price -.28	script -.19	target .21
w:마지	handling -.21	how_to -.28	internal .1	known_issues .11	limits -.33	none .12	platform -.17	policy -.38	price -.23	script -.18	target -.22
w:마지막	handling -.21	how_to -.28	internal .1	known_issues .11	limits -.33	none .12	platform -.17	policy -.38	price -.23	script -.18	target -.22
w:마진	handling -.29	how_to -.2	internal .38	known_issues -.15	limits -.26	none -.35	platform -.22	policy -.29	price -.31	target -.26
w:마치	how_to -.23	limits -.17	script -.17
w:마케	handling .16	how_to -.28	known_issues -.26	limits -.34	none .14	platform -.14	policy -.14	price -.11	script -.11	target -.22
w:마케팅	handling .16	how_to -.28	known_issues -.26	limits -.34	none .14	platform -.14	policy -.14	price -.11	script -.11	target -.22
w:마포	handling -.16	how_to -.19	internal -.27	known_issues -.14	limits -.32	none -.13	platform -.18	price -.13	script -.26	target .27
w:막기	how_to -.24	internal -.2	known_issues -.13	limits -.26	none -.23	policy .26	price -.1	script -.11	target -.23
w:막아	contact -.15	handling .13	how_to -.3	internal -.14	known_issues -.27	none -.37	platform .21	price -.18	script -.25	target -.27
w:만	contact -.63	handling -.15	how_to -.22	known_issues -.66	none -.46	platform .18	price .11	script -.25	target .14
w:만기	handling -.22	internal -.2	limits -.36	none -.33	policy .34	price -.21	script -.16	target -.25
w:만기까	handling -.18	how_to -.15	internal -.17	limits -.25	none -.27	policy .34	price -.21	script -.13	target -.21
w:만든	handling -.2	how_to -.26	internal -.22	known_issues -.18	limits -.24	none -.24	price -.13	target .16
w:만들	handling -.16	how_to .1	internal -.31	known_issues -.21	limits -.23	none .13	price -.15	script -.18	target -.18
w:만료	handling -.23	how_to -.3	limits -.33	none -.38	policy .29	price -.1	script .15	target -.23
w:만에	handling -.15	how_to -.21	internal .18	known_issues -.28	limits -.27	platform -.13	policy -.16	price -.23
w:만원	contact -.22	handling -.35	how_to -.36	internal .13	known_issues -.35	none -.22	platform -.38	script -.24	target -.3
w:만원까	internal -.33	limits .36	none -.25	policy -.24	price -.33	target -.11
w:만원으	internal .17	limits -.19	policy -.16
w:만원이	limits -.29	none -.22	policy .1	target -.21
w:만은	limits -.19	none .18	policy -.16	price -.17
w:만이	handling -.1	how_to -.15	internal -.17	known_issues -.1	limits -.25	none -.3	policy -.31	price .31	target -.24
w:많아	handling -.22	how_to -.15	internal -.28	limits -.25	none .28	policy -.28	price -.14	target -.16
w:많았	contact -.12	handling -.15	how_to -.19	internal -.2	known_issues -.12	limits -.15	none .25	policy -.2	target -.15
w:많을	handling -.41	how_to -.22	internal -.35	known_issues -.25	limits -.26	none .29	platform -.15	price -.21	target -.22
w:많이	handling -.23	how_to -.29	known_issues -.18	limits -.22	none .35	platform -.1	policy -.16	price -.16	script -.25	target -.27
w:말	contact -.16	internal .17	limits -.57	none -.29	platform .14	policy -.11	price -.4	target -.5
w:말고	handling .52	how_to -.22	internal -.45	known_issues -.26	limits -.45	none .19	policy -.47	price -.19	script -.42	target -.26
w:말기	handling .12	how_to -.3	known_issues -.16	limits .12	none -.32	platform -.1	policy -.23	price -.15	script -.16	target -.2
w:말까	handling .15	how_to -.17	internal .15	known_issues -.23	limits -.38	none -.15	platform -.15	price -.24	script -.12	target -.23
w:말까지	handling .15	how_to -.17	internal .15	known_issues -.23	limits -.38	none -.15	platform -.15	price -.24	script -.12	target -.23
w:말랑	how_to -.16	internal -.17	limits -.1	none .22	policy -.13
w:말랑톡	how_to -.16	internal -.17	limits -.1	none .22	policy -.13
w:말씀	contact -.25	internal -.15	known_issues -.54	limits -.37	none .18	platform -.27	price -.27	target -.36
w:말씀드	contact -.11	handling -.13	how_to -.31	known_issues -.26	limits -.3	none .4	platform -.12	policy -.34	price -.15	target -.23
w:말씀을	handling .15	how_to -.15	internal -.12	none -.23	policy .11	script -.15
w:말씀하	handling -.22	how_to .23	known_issues -.2	limits -.11	script -.25
w:말씀해	how_to -.16	internal -.32	known_issues -.23	target -.15
w:말아	handling -.12	how_to -.19	known_issues -.21	limits -.28	none .22	policy -.38	price -.17	script -.4	target -.21
w:말아주	how_to -.16	known_issues -.19	limits -.24	none .12	policy -.33	price -.11	script -.32	target -.18
w:말은	how_to -.12	internal .13	known_issues -.17	limits .16	none -.29	policy -.23	script -.24	target -.15
w:말이	handling -.18	how_to .12	limits -.12	none -.17	policy -.13
w:말일	handling -.13	how_to -.22	internal -.24	limits -.24	platform -.16	policy -.11	price .18	target -.21
w:말하	known_issues -.33	limits -.41	none .12	platform -.18	policy -.5	price -.26	script -.22	target -.29
w:말하면	how_to .13	internal .14	known_issues -.23	limits -.27	none -.28	policy -.39	price -.17	script -.13
w:말하지	how_to -.18	known_issues -.16	limits -.32	none .16	platform -.14	policy -.28	price -.14	script -.19	target -.25
w:말해	internal .11	limits -.31	none -.11	platform -.2	policy -.33	price -.11	script -.16	target -.21
w:맑은	how_to -.15	internal -.17	known_issues -.17	platform -.16	policy -.14	target .13
w:맑은집	how_to -.15	internal -.17	known_issues -.17	platform -.16	policy -.14	target .13
w:맞고	handling -.19	how_to -.14	internal -.27	known_issues -.17	limits -.27	none .28	platform -.15	policy -.24	price -.11	script -.18	target -.21
w:맞나	internal -.25	limits -.15	none .26
w:맞습	contact -.17	handling -.25	how_to -.19	internal -.58	known_issues .16	none .2	platform -.17	policy -.53	script -.28	target .23
w:맞습니	contact -.17	handling -.25	how_to -.19	internal -.58	known_issues .16	none .2	platform -.17	policy -.53	script -.28	target .23
w:맞아	handling -.24	internal -.39	limits .16	none .1	policy -.44	price -.26	target -.2
w:맞아요	handling -.24	internal -.39	limits .16	none .1	policy -.44	price -.26	target -.2
w:맞으	internal -.16	limits .13	none -.12	policy -.21	price -.11
w:맞음	handling -.15	internal -.43	limits -.3	none .34	platform -.23	policy -.3	price .13	target -.23
w:맞추	limits -.13	none .1	policy -.21	script -.11
w:맞춘	handling -.12	how_to -.11	internal .26	limits -.2	none -.31	policy -.15	price -.15	target -.13
w:맞춰	handling -.16	how_to -.11	internal .19	policy -.17	price -.12	target -.11
w:맡기	how_to .13	known_issues -.14	limits -.16	none -.27	policy .18	target -.13
w:매	handling -.12	how_to -.13	internal -.26	limits .33	none -.25	price -.35	target -.23
w:매니	internal .19	known_issues -.27	limits -.43	none -.24	platform -.21	price -.27	script -.2
w:매니저	internal .19	known_issues -.27	limits -.43	none -.24	platform -.21	price -.27	script -.2
w:매달	handling -.23	how_to -.23	internal -.28	known_issues -.12	limits -.4	none -.35	platform -.13	policy .25	price .17	script -.17	target -.3
w:매물	how_to .19	internal -.16	limits -.19	none -.31	policy -.14	target .19
w:매월	handling -.26	how_to .14	internal -.25	known_issues -.11	limits -.32	none -.37	platform -.14	price .19	target -.25
w:매일	how_to -.19	internal -.28	known_issues -.22	limits .1	none -.16	platform -.14	price -.11	script -.22	target -.14
w:매입	handling -.31	how_to -.2	internal .33	known_issues -.22	limits .18	none -.34	platform -.16	policy -.32	price -.31	target -.26
w:매장	contact -.43	how_to .32	known_issues -.57	limits -.1	none -.14	policy -.34	price -.45
w:매장만	limits -.14	none .11	policy -.11	target -.11
w:매장에	handling .2	how_to .23	internal -.27	known_issues -.27	limits -.36	none -.32	platform -.19	policy -.35	price -.13	script -.18	target -.26
w:매장은	handling -.14	how_to -.2	known_issues -.13	limits .24	none -.25	platform -.13	price -.26	target -.25
w:매장픽	how_to -.19	internal -.14	limits -.27	none .19	policy -.19
w:매주	contact -.13	handling -.18	internal -.31	known_issues -.23	limits -.13	none -.43	platform -.1	policy .37	price -.24	script -.15	target -.34
w:매출	contact -.11	handling -.17	how_to -.25	known_issues .13	none -.1	platform -.18	policy -.33	price -.22	script -.16	target .18
w:매칭	how_to .13	known_issues -.23	limits -.13	policy -.17
w:매크	handling .17	none -.12	policy -.13
w:매크로	handling .17	none -.12	policy -.13
w:맨	handling -.28	internal -.21	known_issues -.21	none -.28	platform -.19	policy .22	price -.13	script -.13	target -.34
w:먼저	contact -.49	how_to -.2	limits -.17	none -.23	platform .18	price -.59	target .18
w:멈춤	handling .13	how_to -.19	internal -.23	limits -.21	none -.17
w:멈춥	handling -.19	how_to -.25	internal -.31	known_issues -.28	limits -.23	none -.13	platform .19	price -.17	script -.22	target -.22
w:멈춥니	handling -.19	how_to -.25	internal -.31	known_issues -.28	limits -.23	none -.13	platform .19	price -.17	script -.22	target -.22
w:메뉴	handling -.37	how_to .33	internal -.41	limits -.45	none -.31	platform -.4	price -.26	script -.16
w:메뉴는	handling -.16	internal -.13	known_issues -.15	limits -.31	none -.17	platform -.13	policy .18	target -.19
w:메뉴에	handling -.12	how_to .22	internal -.12	known_issues -.15	none -.16	policy -.14	target -.11
w:메시	handling -.18	how_to .16	internal -.15	price -.11	script -.12
w:메시지	handling -.18	how_to .16	internal -.15	price -.11	script -.12
w:메이	contact -.16	handling -.21	how_to -.14	internal -.1	known_issues -.23	limits -.28	platform -.14	script -.14	target .17
w:메이커	contact -.16	handling -.21	how_to -.14	internal -.1	known_issues -.23	limits -.28	platform -.14	script -.14	target .17
w:메일	contact -.26	handling -.29	how_to -.43	internal -.21	limits -.55	none .19	platform -.3	policy .16	price -.39	script -.31
w:메일이	handling -.25	how_to -.17	known_issues .14	limits -.23	none .2	policy -.31	script -.12	target -.18
w:멘트	handling -.11	how_to -.16	internal -.18	known_issues -.11	limits -.19	none .15	platform -.12	policy -.15	price -.1	script .13	target -.15
w:멤버	contact .12	how_to -.15	known_issues -.24	limits -.39	platform -.26	price -.28	script -.23
w:멤버십	contact .12	how_to -.37	known_issues -.22	limits -.39	platform -.26	price -.28	script -.22
w:며칠	contact -.13	handling -.18	how_to -.21	internal -.23	known_issues -.11	limits -.28	none .34	policy -.25	price -.12	target -.2
w:며칠인	handling -.15	how_to -.12	internal -.2	limits -.26	none .29	policy -.2	target -.17
w:면	handling -.26	how_to -.25	internal -.32	known_issues -.25	limits .15	none -.34	platform -.28	price .18	script -.1	target -.31
w:면세	contact .15	handling -.24	how_to -.2	internal .12	known_issues -.15	limits -.19	none -.16	platform -.14	policy -.22	price -.14	script -.1	target -.2
w:면제	contact -.22	handling .17	how_to -.41	internal -.61	known_issues -.33	limits .11	none -.23	platform -.21	policy -.32	script -.25
w:면제입	internal -.19	limits -.18	none -.26	policy -.21	price .11	script -.12	target .19
w:면허	none .15	policy -.12	target -.12
w:면회	handling .13	internal -.19	known_issues -.27	limits .14	none .13	policy -.34	script -.3	target -.24
w:명	contact -.5	handling -.32	how_to -.5	internal .14	known_issues -.47	limits .19	none -.62	platform -.48	policy -.13	script -.14
w:명까	how_to -.2	internal -.26	known_issues -.19	limits .28	none -.19	policy -.37	price .1	target -.31
w:명까지	how_to -.2	internal -.26	known_issues -.19	limits .28	none -.19	policy -.37	price .1	target -.31
w:명단	handling .24	internal -.18	none -.18	policy -.24	script -.16
w:명만	handling -.25	how_to -.18	internal -.24	known_issues -.2	none -.22	platform -.28	policy .21	target -.29
w:명은	handling -.25	how_to -.18	internal .18	known_issues -.15	limits .11	none -.37	platform -.11	price -.14	script -.11	target -.27
w:명을	handling -.13	internal .14	limits -.11	policy -.16	target -.11
w:명의	contact -.19	handling -.18	internal -.5	known_issues -.3	none -.14	platform -.37	policy -.36	price -.42	script -.3	target .41
w:명의변	how_to .14	internal -.28	known_issues -.16	limits -.19	none .17	platform -.14	policy -.27	target -.27
w:명이	contact -.13	limits .18	none -.24	price -.11	target -.13
w:명이라	contact -.13	limits -.17	policy .11
w:명절	policy -.14	script .1
w:명칭	contact -.14	handling -.22	how_to -.2	internal -.22	known_issues -.13	limits -.22	none .29	platform -.15	policy -.19	price -.11	script -.17	target -.19
w:모델	handling -.19	how_to -.18	internal -.29	known_issues -.19	limits -.37	platform .34	policy -.3	price -.17	target -.34
w:모두	contact -.26	handling -.44	how_to -.42	internal -.46	known_issues -.35	limits -.4	platform .25	price -.39	script -.26	target .16
w:모드	how_to -.11	internal -.14	known_issues .15	limits -.23	policy .19
w:모든	contact -.22	handling -.27	how_to -.28	internal -.27	known_issues -.19	limits -.29	none -.4	platform -.23	policy -.28	script .13	target .32
w:모레	limits -.19	none .28	policy -.22	target -.15
w:모르	contact -.12	handling .15	how_to .11	internal -.35	known_issues -.27	limits -.27	platform -.15	policy -.31	price -.16	script -.16	target -.25
w:모바	contact -.26	handling -.22	how_to .1	internal -.14	none -.11	platform .27	policy -.24	price -.26	script -.16
w:모바일	contact -.26	handling -.22	how_to .1	internal -.14	none -.11	platform .27	policy -.24	price -.26	script -.16
w:모아	handling -.17	how_to -.24	known_issues -.15	limits -.31	platform -.1	price -.18	target .18
w:모아패	none .12
w:모양	how_to .25	internal -.2	known_issues -.19	limits -.19	none -.23	policy -.21	price -.12	target -.14
w:모으	limits .22	none .24	policy -.24
w:모의	none -.14	price .12
w:모이	handling -.15	how_to -.22	internal -.16	known_issues -.1	limits .15	none -.21	price -.16	target -.19
w:모이면	handling -.15	how_to -.22	internal -.16	known_issues -.1	limits .15	none -.21	price -.16	target -.19
w:모임	internal -.1	limits -.1	none .13	policy -.18
w:모자	how_to -.21	internal .13	known_issues -.23	limits -.25	platform -.12	price -.14	script -.14	target -.14
w:모자라	how_to -.21	internal .13	known_issues -.23	limits -.25	platform -.12	price -.14	script -.14	target -.14
w:모집	contact -.13	limits -.26	none -.12	policy -.26	price -.21	target .21
w:모회	internal -.12	none -.11	price .12
w:모회선	internal -.12	none -.11	price .12
w:목	contact -.23	handling -.35	how_to -.34	internal -.67	known_issues -.36	limits -.3	none .33	platform -.4	price -.57	script -.17	target .13
w:목록	contact -.19	handling .12	how_to -.42	internal -.4	known_issues -.25	none .1	platform -.37	policy -.48	price -.3	script -.15	target .14
w:목록에	handling .16	how_to -.16	internal -.18	limits .1	policy -.11	script -.12	target -.21
w:목록은	handling -.16	how_to -.3	internal -.24	known_issues -.11	none -.31	platform -.27	policy -.32	price -.21	target .22
w:목요	handling -.11	how_to -.21	internal -.17	known_issues -.11	limits -.29	none .18	price -.16	target -.29
w:목요일	handling -.11	how_to -.21	internal -.17	known_issues -.11	limits -.29	none .18	price -.16	target -.29
w:목욜	limits -.19	none .19	policy -.11
w:목표	contact -.16	handling -.32	how_to -.3	internal .54	known_issues -.21	limits -.36	none -.45	platform -.14	policy -.46	price -.33
w:몰라	internal -.11	none .14	policy -.14
w:몰라요	internal -.11	none .14	policy -.14
w:못	contact -.54	handling -.27	how_to -.99	internal .23	known_issues -.1	limits .45	none -.29	platform -.9	policy -.12	price -.71	script -.26	target -1.03
w:못하	internal -.16	limits .16	none -.1	policy -.25	target -.14
w:무관	contact -.1	how_to -.27	internal -.26	known_issues -.12	limits -.31	none -.28	platform -.22	policy .3	price -.17	target -.28
w:무기	none .16
w:무기한	none .16
w:무료	contact -.39	handling .18	how_to -.27	internal -.65	known_issues -.51	limits -.3	none -.53	platform -.62	price .52	script -.11	target -.24
w:무료로	handling .12	internal -.13	limits -.23	none -.31	price -.27	target -.16
w:무료배	internal -.13	limits -.24	none .13	policy -.24	price .21
w:무료예	handling .13	internal -.24	limits -.24	none -.41	policy -.22	price .31	script -.15	target -.31
w:무료입	handling -.18	internal -.12	limits -.16	none -.1	policy -.24	price .12	target -.14
w:무배	internal -.19	limits -.18	none -.11	policy -.22	price .21	target -.16
w:무비	handling -.25	internal -.26	known_issues -.1	platform -.15	price -.13	script -.12	target -.21
w:무비머	handling -.2	internal -.22	none .15	platform -.13	policy -.27	price -.12	target -.17
w:무상	contact -.13	handling -.26	how_to -.29	internal -.29	known_issues -.3	limits -.35	none -.32	platform -.28	policy .4	price -.24	script -.14	target -.37
w:무엇	how_to -.22	internal -.18	known_issues -.12	limits -.14	none .27	policy -.21	script -.1	target -.16
w:무엇이	how_to -.22	internal -.18	known_issues -.12	limits -.14	none .27	policy -.21	script -.1	target -.16
w:무이	none -.26	policy .2	price .11	target -.13
w:무이자	none -.26	policy .2	price .11	target -.13
w:무인	contact -.13	handling -.32	internal -.4	known_issues -.32	none .29	platform .27	policy -.35	price -.26	script -.16	target -.42
w:무인발	handling -.11	how_to .12	internal -.15	limits -.18	none .11	platform -.12	policy -.18	target -.17
w:무인택	limits -.14	none .28
w:무작	handling -.21	how_to -.14	internal -.12	limits .22	none -.16	platform -.15	policy -.17	price -.17	script .16	target -.25
w:무작위	handling -.21	how_to -.14	internal -.12	limits .22	none -.16	platform -.15	policy -.17	price -.17	script .16	target -.25
w:무제	handling -.29	how_to -.24	internal -.24	platform -.12	script -.16
w:무제한	handling -.29	how_to -.24	internal -.24	platform -.12	script -.16
w:무조	handling .31	how_to -.11	internal .13	known_issues -.16	limits -.13	none -.37	platform -.1	policy -.29	script -.12	target -.17
w:무조건	handling .31	how_to -.11	internal .13	known_issues -.16	limits -.13	none -.37	platform -.1	policy -.29	script -.12	target -.17
w:무희	limits -.13	none .18	policy -.23	price .13	target -.19
w:묶음	handling -.14	internal -.2	target -.18
w:묶음배	limits -.11	none .25	policy -.17
w:묶음할	internal -.13	limits -.12	policy -.2	target -.13
w:문	contact -.19	handling -.13	known_issues -.24	platform -.28	policy .1	price -.26	script -.17	target -.29
w:문구	handling -.26	known_issues -.13	none .3	policy -.21	script -.12	target -.11
w:문서	contact .21	handling -.1	how_to -.24	internal .23	known_issues -.25	limits -.36	none -.19	platform -.25	policy -.38	price -.25	script -.18	target -.27
w:문앞	handling -.17	internal -.13	limits -.19	target -.11
w:문을	handling -.27	how_to -.34	internal .27	known_issues -.29	limits -.38	platform -.28	price -.3	script -.2	target -.29
w:문의	contact .21	handling -.13	how_to -.14	internal -.18	known_issues -.22	limits -.57	policy -.31	price -.32	script .14	target -.25
w:문의가	contact .12	handling -.26	how_to -.14	internal .17	limits -.14	none -.14
w:문의는	contact .14	how_to -.13	internal -.38	limits -.13	none -.24
w:문의하	handling -.15	none .12	policy -.12
w:문자	contact -.4	handling .16	how_to .17	internal -.65	none -.27	price -.5	target -.77
w:문자가	internal -.31	known_issues .28	limits .13	none -.26	platform -.13	policy -.41	script -.2	target -.19
w:문자로	contact -.11	how_to .1	internal -.26	known_issues -.36	limits -.46	none -.39	platform .14	policy -.11	price -.18	script .14	target -.23
w:문자를	handling -.13	how_to -.13	internal -.11	limits -.1	none -.18	policy .15	target -.14
w:문자에	handling -.17	how_to .21	internal -.14	known_issues -.16	limits -.25	none -.22	script -.13	target -.15
w:문장	handling -.14	internal -.24	known_issues .21	limits -.16	none -.21	platform -.12	policy -.15	target -.12
w:문제	contact -.17	handling -.42	internal .25	limits -.17	platform -.14	policy -.47	price -.35	target -.41
w:문진	handling -.28	how_to -.28	internal -.25	known_issues -.23	limits -.25	platform -.15	policy .22	price -.12	target -.4
w:문항	internal .14	known_issues -.14	limits -.23	none -.21	policy -.27	target -.16
w:문화	how_to -.17	internal -.19	limits -.22	none .18	policy -.26	price .19
w:묻는	how_to -.22	internal -.39	known_issues -.3	limits -.2	none .23	policy -.26	price -.11	target -.24
w:물	how_to -.25	internal -.27	known_issues -.17	limits -.24	none .12	price -.15	target -.25
w:물건	internal -.1	limits -.21	none -.22	policy .14	target -.17
w:물걸	handling -.13	internal -.2	limits -.29	platform -.11	policy -.21	price .21	target -.13
w:물걸레	handling -.13	internal -.2	limits -.29	platform -.11	policy -.21	price .21	target -.13
w:물량	handling -.12	how_to -.11	internal .18	known_issues -.13	limits -.32	policy -.3	price -.18	target -.17
w:물려	how_to -.15	none .19	policy -.15	target -.14
w:물려주	how_to -.14	internal -.14	none .22	policy -.15	target -.13
w:물류	internal .23	limits -.19	none -.23	policy -.29	price -.15	target -.12
w:물어	contact -.27	handling .19	how_to -.24	known_issues -.5	limits -.4	platform -.4	policy -.43	price -.29	script .21	target -.5
w:물어보	contact -.18	handling .17	how_to -.15	internal -.56	known_issues -.35	limits -.4	none .12	platform -.27	policy -.45	price -.18	script .25	target -.37
w:물어봐	contact -.1	handling .2	how_to -.19	internal .2	known_issues -.21	limits -.25	none -.34	platform -.2	policy -.16	price -.21	script -.11	target -.24
w:물으	handling .17	how_to -.31	internal -.32	known_issues -.25	limits -.23	none -.35	policy -.44	price -.13	script .28	target -.26
w:물으면	handling .18	known_issues -.12	limits -.15	none -.31	policy -.22
w:물으시	how_to -.31	internal -.28	known_issues -.15	limits -.18	policy -.37	price -.11	script .3	target -.21
w:뭐가	handling -.14	how_to -.18	internal -.18	known_issues -.2	limits -.22	none .26	platform -.14	policy -.2	price -.15	target -.15
w:뭐라	handling -.37	how_to -.2	known_issues -.14	limits -.29	none .31	policy -.19	target -.24
w:미국	handling -.12	how_to -.23	internal -.22	known_issues -.13	limits -.21	platform -.18	policy -.28	price -.19	target .17
w:미납	handling -.26	internal -.17	known_issues -.24	limits -.19	policy .22	target -.21
w:미달	handling -.13	how_to -.19	internal .24	limits .15	none -.31	policy -.27	price -.23	target -.22
w:미등	handling -.25	how_to -.26	internal -.21	limits -.15	none -.24	policy .22	price -.11	script -.12
w:미등록	handling -.25	how_to -.26	internal -.21	limits -.15	none -.24	policy .22	price -.11	script -.12
w:미룹	internal -.14	none .27	policy -.13
w:미룹니	internal -.14	none .27	policy -.13
w:미뤄	handling -.22	how_to -.24	internal -.23	known_issues -.2	limits .17	none .27	policy -.37	price -.25	target -.21
w:미뤄졌	internal -.1	none .17
w:미리	contact -.21	limits -.47	none .16	platform -.27	script -.29
w:미만	contact -.13	handling -.4	limits .13	none -.4	platform .19	policy -.38	script -.24
w:미만은	handling -.14	how_to -.11	internal -.3	known_issues -.16	limits .18	none -.19	platform -.1
w:미만이	handling -.21	how_to -.23	internal .22	known_issues -.17	none -.14	policy -.27	script -.12	target -.26
w:미사	handling .1	how_to -.18	internal -.21	limits -.27
w:미사용	handling .1	how_to -.18	internal -.21	limits -.27
w:미성	contact -.16	handling -.1	known_issues -.23	limits .17	none -.23	platform -.28	policy -.42	price -.2	script -.22
w:미성년	contact -.16	handling -.1	known_issues -.23	limits .17	none -.23	platform -.28	policy -.42	price -.2	script -.22
w:미수	how_to -.14	internal .12	limits -.18	none -.11	policy .14	price -.18
w:미아	handling -.22	how_to -.12	internal -.19	limits -.18	none .19	policy -.26	script -.12	target -.16
w:미아역	handling -.22	how_to -.12	internal -.19	limits -.18	none .19	policy -.26	script -.12	target -.16
w:미정	handling -.24	how_to -.24	internal -.17	known_issues -.21	limits -.4	none .42	platform -.2	policy -.43	price -.11	script -.11	target -.33
w:미제	contact -.13	handling -.18	how_to -.25	internal .13	known_issues -.19	limits -.3	none -.29	platform .29	policy -.3	price -.2	script -.11	target -.2
w:미지	how_to -.17	internal -.13	limits -.26	none .13	policy -.13	price -.13
w:미지원	how_to -.17	internal -.13	limits -.26	none .13	policy -.13	price -.13
w:미화	how_to -.16	internal -.3	limits .33	none -.28	platform -.1	policy -.29	price -.25	target -.13
w:미확	handling -.11	internal .27	limits -.25	none -.19	platform -.11	policy -.19	price -.1	target -.15
w:미확보	internal .24	limits -.23	none -.15	policy -.17	target -.1
w:민간	how_to .2	internal -.25	known_issues -.16	limits .15	none -.25	policy -.23	target -.18
w:민원	how_to -.45	internal .3	known_issues -.38	limits -.48	platform -.28	policy -.5	price -.2	script -.27
w:민원으	internal .13	none -.18	script -.11
w:민원은	handling .19	internal -.12	limits -.15	policy -.16	target -.13
w:민원이	handling -.19	how_to -.13	limits -.17	none .16	policy -.17	price -.1	target -.23
w:밀려	handling -.1	how_to -.18	limits -.18	none .1	price -.11
w:밀려요	how_to -.18	internal -.11	limits -.1	none .17	policy .11
w:밀렸	handling -.1	internal -.19	none .12
w:밀리	handling .1	how_to -.13	internal -.26	none -.27	policy .21	script -.13
w:밀린	how_to -.18	internal -.19	known_issues -.24	limits -.18	none -.25	policy .17	price -.18	script -.14	target -.14
w:밀림	known_issues -.14	limits -.13	policy .11	target -.12
w:밀립	handling .21	how_to -.21	internal -.23	known_issues -.19	limits -.26	none -.19	platform -.16	price -.17	script -.19	target -.2
w:밀립니	handling .21	how_to -.21	internal -.23	known_issues -.19	limits -.26	none -.19	platform -.16	price -.17	script -.19	target -.2
w:및	handling -.18	policy -.27	script -.13	target -.1
w:바꾸	contact -.13	handling -.35	how_to .14	internal -.45	limits -.5	none -.17	platform -.28	policy .16	price -.26	target .11
w:바꾸기	handling -.24	how_to .23	internal -.19	known_issues -.2	limits -.21	none -.25	script -.12	target -.19
w:바꾸는	how_to -.24	internal -.21	known_issues -.21	limits -.21	none .13	platform -.19	policy -.25	target .16
w:바꾸면	handling -.26	internal -.21	known_issues .13	limits -.31	none -.28	price -.17	script -.13	target -.2
w:바꾼	handling -.27	how_to -.24	known_issues -.17	limits -.26	none .2	policy -.24	script .14
w:바꿀	handling .11	how_to -.29	known_issues -.25	limits .23	none -.21	platform -.2	policy -.1	price -.17	target -.23
w:바꿈	handling -.23	how_to -.3	internal -.28	known_issues -.24	limits .19	none -.2	platform -.13	price -.19	script -.14	target -.23
w:바꿉	how_to -.18	limits -.12	none .32	policy -.26	script -.11	target -.12
w:바꿉니	how_to -.18	limits -.12	none .32	policy -.26	script -.11	target -.12
w:바꿔	internal -.38	known_issues -.34	limits -.44	none -.16	platform -.14	policy .3	price -.15	script -.22	target -.3
w:바꿔드	handling -.21	internal -.21	known_issues -.12	limits -.27	none -.2	policy .17	script -.16	target -.11
w:바꿔요	handling -.19	how_to -.22	internal -.24	known_issues -.2	limits -.27	policy .23	target -.17
w:바꿨	handling -.22	how_to -.19	internal -.3	known_issues .21	limits -.13	policy -.2	target -.16
w:바꿨어	how_to -.11	internal -.21	none .18	policy -.1	target -.12
w:바뀌	contact -.18	handling -.11	how_to -.43	internal -.66	limits .12	none .24	platform -.3	price -.12	target -.51
w:바뀌나	handling -.13	how_to -.17	internal -.15	known_issues -.22	limits -.23	none .26	platform -.15	policy -.21	price -.15	target -.16
w:바뀌는	internal -.16	limits -.26	none .18	policy -.26	price .11	target -.12
w:바뀌면	how_to -.13	internal -.15	none -.21
w:바뀌어	handling -.2	how_to -.24	internal -.41	limits .14	none -.14	price -.21	target -.27
w:바뀌었	how_to -.18	internal -.34	known_issues -.21	limits -.24	none .2	price -.17
w:바뀐	contact -.13	how_to -.18	internal .15	known_issues -.22	limits -.36	price -.25	script -.12	target -.25
w:바뀜	contact -.1	handling -.22	how_to -.23	internal -.3	known_issues .21	limits -.31	platform -.2	policy -.34	price -.15	target -.21
w:바뀝	handling -.17	how_to -.18	internal -.12	known_issues -.2	limits -.32	none .43	policy -.36	price -.28	script -.19	target -.34
w:바뀝니	handling -.17	how_to -.18	internal -.12	known_issues -.2	limits -.32	none .43	policy -.36	price -.28	script -.19	target -.34
w:바랍	internal -.31	known_issues -.27	limits -.28	none .15	platform -.15	policy -.36	price -.16	target -.23
w:바랍니	internal -.31	known_issues -.27	limits -.28	none .15	platform -.15	policy -.36	price -.16	target -.23
w:바로	contact -.17	handling .24	known_issues -.21	limits -.82	none -.13	platform -.34	price -.37	script -.19
w:바로받	none .18	policy -.16
w:바로잡	handling .22	how_to -.2	internal -.36	known_issues -.12	limits -.26	none -.18	platform -.1	policy .17	price -.12	script -.11	target -.23
w:바삭	handling .16	how_to -.18
w:바삭치	handling .16	how_to -.18
w:바우	none .16	policy -.11
w:바우처	none .16	policy -.11
w:바코	handling -.1	limits -.17	policy -.16	price -.13	target -.12
w:바코드	handling -.1	limits -.17	policy -.16	price -.13	target -.12
w:박	contact -.12	handling -.23	how_to -.14	known_issues -.18	limits -.33	none -.27	platform -.19	policy .14
w:박스	contact -.15	handling -.29	how_to -.33	known_issues .13	limits .13	none -.12	platform -.33	price -.23	target -.34
w:밖에	handling -.29	how_to -.16	internal -.15	known_issues -.17	none .3	policy -.34	price -.18	script -.13	target -.27
w:반값	handling -.26	how_to -.24	internal -.34	known_issues -.15	limits -.31	none .2	platform -.23	policy .11	price -.14	target -.28
w:반경	handling -.14	how_to .12	internal -.21	known_issues -.13	limits .13	policy -.24	price -.13	script -.11	target -.13
w:반납	contact -.11	handling -.12	how_to -.28	internal -.45	known_issues -.36	none .12	platform -.23	policy .27	price -.29	script -.31
w:반대	handling -.24	how_to -.27	internal .43	known_issues -.29	limits -.3	none -.38	platform -.14	policy -.25	price -.12	script -.27	target -.26
w:반대하	handling -.15	how_to -.16	internal .27	known_issues -.15	limits -.17	none -.22	policy -.19	script -.16	target -.13
w:반려	contact -.18	handling -.1	how_to -.48	internal -.11	limits .25	none -.19	platform -.38	price -.35	script -.34	target -.4
w:반려동	handling -.16	how_to -.14	internal -.27	known_issues -.19	limits .19	none .12	policy -.3	price -.15	target -.11
w:반려되	how_to -.2	limits -.24	none -.23	policy .17	script -.17	target -.16
w:반마	internal -.19	limits .17	policy -.2	price -.18	target -.13
w:반반	contact -.1	handling -.21	internal .19	known_issues -.15	limits -.31	platform -.14	policy -.27	price -.22	target -.31
w:반반차	policy -.12
w:반송	handling -.14	internal -.12	known_issues -.12	limits -.15	none -.18	price .18
w:반영	contact -.15	handling -.3	internal .13	known_issues .22	none -.24	platform -.35	price -.39	target -.23
w:반응	handling -.25	how_to -.21	internal -.25	known_issues -.15	limits -.16	none .15	platform -.17	policy -.2	price -.13	target .15
w:반일	internal -.12	policy -.19	price .15
w:반일권	internal -.12	policy -.19	price .15
w:반품	handling -.37	how_to -.48	limits -.56	none -.25	platform -.24	policy .28	price -.35	target .17
w:반환	how_to -.21	internal -.18	none -.26	platform -.15	policy .28	target -.21
w:받고	contact -.1	handling .19	how_to .21	known_issues -.3	none -.42	platform -.34	policy -.28	price -.17	script -.28	target .15
w:받기	handling -.17	internal -.25	known_issues -.18	none -.25	platform -.19	policy .19	price -.11	target -.23
w:받는	contact .18	handling -.34	how_to .18	internal -.36	known_issues -.4	limits -.6	platform -.3	policy .15	price -.34	script -.24	target -.28
w:받던	handling -.11	how_to -.21	internal -.23	known_issues -.12	limits -.2	none -.18	policy -.29	price .16	target .18
w:받습	contact -.14	handling -.32	internal -.36	known_issues -.33	limits .17	platform -.36	policy -.3	script -.36
w:받습니	contact -.14	handling -.32	internal -.36	known_issues -.33	limits .17	platform -.36	policy -.3	script -.36
w:받아	contact -.26	handling .28	how_to .16	internal -.14	known_issues -.46	none -.27	policy -.34	price -.39	target -.46
w:받아서	how_to -.33	internal -.35	known_issues -.25	limits -.36	none .15	platform .12	policy -.28	target -.17
w:받아요	how_to -.11	known_issues -.17	limits .17	none -.3	price -.16	script -.12	target -.15
w:받아주	contact -.13	handling .24	how_to -.16	internal -.22	none -.25	policy -.26
w:받았	how_to -.19	internal .1	limits -.17	policy -.19	script -.24
w:받았다	handling .16	internal -.14	policy -.12
w:받으	handling .18	how_to .12	internal -.39	known_issues -.47	limits -.53	none -.13	platform -.28	policy -.24	price .21	script -.16	target .22
w:받으시	handling -.16	how_to .24	internal -.21	known_issues -.24	limits -.25	none -.32	platform -.13	policy -.35	script -.24
w:받으신	how_to -.24	internal -.22	known_issues -.16	limits -.27	price -.12	target .15
w:받으실	internal -.1	known_issues -.17	limits -.23	target .15
w:받은	how_to .2	internal -.14	known_issues -.3	none -.42	target -.34
w:받을	handling -.16	internal -.22	known_issues -.34	none -.26	platform -.14	policy .27	price -.1	script -.2	target -.32
w:받음	contact -.1	handling .19	internal -.14	known_issues -.35	limits -.14	none -.15	platform -.27	script -.19	target -.34
w:받지	handling .12	internal -.5	known_issues -.38	none -.45	platform .17	policy -.42	price .33	script -.31
w:발권	contact -.11	handling -.16	how_to -.2	internal -.33	known_issues -.26	limits -.42	platform .23	policy .12	price -.33	script -.14
w:발권분	limits -.15	none .13	price -.21	target -.26
w:발급	contact -.14	known_issues -.31	none -.4	platform .17	price -.29	script -.3
w:발급은	how_to -.17	internal -.28	known_issues -.18	limits .14	platform -.22	policy -.35	target .15
w:발렛	handling .16	how_to -.14	limits -.15	none -.12	policy -.18	target -.13
w:발생	handling .12	how_to -.17	internal .15	known_issues -.23	limits -.29	none -.22	price -.13	script -.21	target -.2
w:발송	contact -.18	handling .23	internal -.43	limits -.5	none .12	platform -.27	policy -.17	price -.42	script -.22
w:발표	contact -.25	handling -.34	how_to -.27	internal .11	known_issues -.27	limits -.44	none -.51	platform -.36	policy .37	price -.39	script -.12	target -.38
w:발표는	internal -.3	known_issues -.12	limits -.22	none -.28	platform -.12	policy .33	price -.19	target -.15
w:발행	handling -.18	how_to -.24	limits -.21	none -.25	policy .19	price .14	script -.17	target .22
w:밤	handling -.28	how_to .16	internal -.43	known_issues -.36	limits .13	none -.18	platform -.21	target -.41
w:방	internal -.3	known_issues .12	none -.15	platform -.16	policy -.2	price -.16	target .12
w:방금	how_to -.14	internal -.3	known_issues -.1	limits -.19	none .32	policy -.26	price -.15	target -.12
w:방문	contact -.27	internal -.73	limits .1	platform -.38	policy -.17	price -.18	target -.12
w:방문관	how_to -.19	known_issues -.2	limits .17	price .1
w:방문이	handling -.18	how_to .19	internal -.2	known_issues -.14	none -.27	policy .14	script -.11	target -.23
w:방문일	how_to -.17	internal -.15	known_issues .15	limits -.3	none -.19	script -.1	target -.12
w:방법	handling .19	how_to -.18	internal -.24	limits -.2	none .25	policy -.32	price -.14	script -.19	target -.22
w:방송	handling -.21	how_to -.18	internal -.3	limits -.33	platform -.12	policy .14	price .15	target -.3
w:방식	handling -.33	how_to .3	internal -.46	known_issues -.28	platform -.15	policy -.18	price -.26	target -.38
w:방식이	handling -.15	how_to .27	internal -.29	known_issues -.17	limits -.33	policy -.39	price -.15	script -.21	target -.24
w:방어	handling .17	how_to -.14	internal .15	known_issues -.11	limits -.21	none -.11	policy -.25	price -.22	script -.18	target -.15
w:배	handling -.25	how_to .16	internal .11	known_issues -.31	limits -.34	none -.15	platform -.23	policy -.34	price -.22	script -.24
w:배경	handling -.25	how_to -.23	internal .14	known_issues -.18	limits -.19	none .13	platform -.11	policy -.26	price -.13	script -.16	target -.18
w:배너	handling -.24	internal -.3	known_issues -.15	limits -.17	none .26	policy -.24	script -.14	target -.13
w:배달	contact -.21	handling -.25	how_to -.39	internal -.26	known_issues -.35	limits -.4	none -.14	platform -.34	policy .13	price -.14	target .31
w:배달료	how_to -.13	internal -.3	known_issues -.15	limits -.24	none -.13	policy .22	price .12	script -.12	target -.2
w:배달비	internal .1	limits -.2	none -.11	price -.15	target -.16
w:배로	handling -.13	how_to -.15	known_issues .16	limits -.22	none -.18	policy -.16	price -.16
w:배속	none .13	policy -.14
w:배송	how_to .12	internal -.26	known_issues -.1	none -.35	platform -.5	price -.12
w:배송비	handling -.12	how_to -.2	internal -.43	known_issues -.15	limits -.31	price .23	script -.14	target -.28
w:배송완	handling -.26	internal -.26	known_issues -.12	limits -.29	none -.28	price -.19	target .15
w:배송지	how_to -.15	internal -.14	known_issues .17	limits -.14	none -.22	script -.17	target -.2
w:배우	handling -.2	how_to .24	known_issues -.16	limits -.21	none -.22	policy -.25	script -.15
w:배우자	handling -.17	how_to .24	known_issues -.13	limits -.18	none -.13	policy -.23
w:배정	handling .22	how_to -.26	known_issues -.31	none -.25	platform -.22	price -.2	script -.22	target -.25
w:배지	handling -.27	how_to -.16	internal -.23	limits -.18	none .23	policy -.24	price -.1	script .15	target -.21
w:배차	contact .17	handling -.18	how_to -.18	internal -.27	limits -.27	none -.19	price -.26	target -.21
w:배포	contact -.16	handling -.35	how_to -.4	internal -.17	known_issues -.27	limits -.37	none .54	platform -.3	policy -.54	price -.31	script -.17	target -.45
w:밸런	handling -.11	script .13
w:밸런스	handling -.11	script .13
w:버그	handling -.24	how_to -.13	internal .21	limits -.24	none -.31	policy -.25
w:버스	handling .12	how_to -.16	known_issues .11	platform -.17	policy -.37	price -.2	target -.17
w:버전	internal -.16	known_issues -.13	limits -.24	none -.14	platform .19	policy -.18	script .15
w:버튼	contact -.2	handling -.16	how_to -.21	limits .14	none -.1	price -.22	script -.32
w:버튼을	how_to .11
w:버튼이	handling -.14	how_to -.32	limits .25	none -.12	policy -.36
w:버팀	contact -.15	handling -.27	internal .39	known_issues -.17	limits -.3	none -.35	platform -.14	policy -.24	price -.22	target -.14
w:번	contact -.38	handling .26	how_to -.12	known_issues -.16	limits .14	none -.53	platform -.41	price -.18	target -.24
w:번까	handling -.18	how_to -.22	internal -.29	known_issues -.16	limits .28	none -.2	price -.24	target -.21
w:번까지	handling -.18	how_to -.22	internal -.29	known_issues -.16	limits .28	none -.2	price -.24	target -.21
w:번만	handling .11	how_to .12	internal -.27	known_issues -.31	none -.33	platform -.22	policy .14	price -.24	script -.18	target -.38
w:번에	handling -.25	internal -.38	known_issues .11	limits .21	none -.19	platform -.14	policy -.12	price -.14	script -.1	target -.37
w:번역	handling .16
w:번은	handling .18	how_to -.17	known_issues -.15	limits -.13	none -.17	platform -.15	price -.24	script -.11	target -.14
w:번이	handling -.29	how_to -.22	internal -.22	known_issues -.14	limits -.29	none -.18	policy .29	price -.23
w:번째	contact -.12	how_to -.33	internal -.13	known_issues .13	limits -.6	none -.22	platform -.26	target -.21
w:번째부	handling -.22	how_to -.19	known_issues -.17	limits -.34	none -.17	policy .18	target -.21
w:번호	contact .13	how_to .58	internal -.29	known_issues -.13	limits -.32	none -.67	price -.46	script -.49	target -.53
w:번호가	how_to .12	internal -.17	known_issues -.18	limits -.17	none -.16	script -.15
w:번호는	contact .14	handling -.21	how_to .2	internal -.28	known_issues -.19	limits -.26	none -.29	platform .17	policy -.33	price -.18	script -.16	target -.17
w:번호로	handling -.18	internal -.29	known_issues -.25	limits .17	none -.32	platform -.12	policy .19	script -.22	target -.23
w:번호를	how_to .26	internal -.19	known_issues -.29	limits -.24	none -.17	policy -.28	price -.1	script -.13	target -.17
w:번호만	handling -.15	how_to .15	known_issues -.14	limits -.16	none -.2	platform -.18	policy .13	target -.13
w:번호판	internal -.22	known_issues .17	limits -.18	none -.11	policy -.24	script -.11
w:번호표	handling -.14	how_to .18	internal -.19	known_issues -.2	limits -.23	none -.16	platform -.17	target -.13
w:범위	internal -.15	platform -.14	policy -.21	target .16
w:법무	contact -.12	how_to -.24	internal .21	known_issues -.14	limits -.33	platform -.16	policy -.36	price -.23	script -.16	target -.25
w:법무에	handling -.14	how_to -.1	internal .17	known_issues -.11	none -.18	policy -.11	target -.12
w:법인	how_to -.36	known_issues -.4	limits .46	none -.5	platform -.48	policy -.51	price -.41	script -.28
w:법인카	how_to -.13	internal -.26	known_issues -.17	limits .14	none -.23	platform -.16	policy -.26	price -.12	script -.11	target .2
w:법적	handling .19	how_to -.15	internal -.1	known_issues -.13	none -.13
w:법정	handling -.17	how_to .3	internal -.21	known_issues -.22	limits -.17	none -.12	policy -.27	target -.15
w:법정대	handling -.17	how_to .3	internal -.21	known_issues -.22	limits -.17	none -.12	policy -.27	target -.15
w:베타	handling -.19	how_to -.2	internal .14	limits -.29	policy -.31	target -.24
w:베트	contact -.15	handling -.2	how_to -.26	known_issues -.28	platform -.24	policy -.3	price -.24	script -.19	target .15
w:베트남	contact -.15	handling -.2	how_to -.26	known_issues -.28	platform -.24	policy -.3	price -.24	script -.19	target .15
w:벤더	handling -.12	internal .3	limits -.15	none -.27	policy -.19	target -.18
w:변경	contact .12	handling -.11	internal -.76	known_issues -.38	limits -.21	none .36	platform -.47	policy -.3	price -.36	script .21	target -.59
w:변경되	handling -.11	internal -.14	policy -.12
w:변경은	contact .21	how_to -.16	limits -.39	none .13	policy -.19	price -.15	script -.12	target -.13
w:변경을	none .17	policy -.12	script -.16
w:변동	internal -.4	known_issues -.2	limits -.5	none .29	platform -.25	policy -.29	target -.4
w:변동이	internal -.1	policy -.15
w:변화	how_to .23	known_issues -.2	limits -.23	none -.16	policy .19	target -.21
w:별도	contact -.11	how_to .27	internal -.42	known_issues -.24	limits .12	none -.2	policy .12	price -.27	target -.19
w:별무	handling -.13	how_to -.17	internal -.18	limits -.18	none .27	platform -.19	policy -.12	price -.11	target -.22
w:별무리	handling -.13	how_to -.17	internal -.18	limits -.18	none .27	platform -.19	policy -.12	price -.11	target -.22
w:병동	how_to -.17	limits -.15	target -.21
w:병동에	handling -.11	how_to -.1	internal -.1	target -.13
w:병원	handling .21	internal -.13	known_issues -.47	platform -.25	policy -.34	price -.34	target -.53
w:병원에	how_to -.26	internal -.11	limits .12	none -.22	policy -.22	script .14
w:병원은	limits -.23	none .17	policy -.2	target -.13
w:보건	handling -.2	limits -.12	policy -.2	script .11	target -.21
w:보건복	handling -.13	none -.11	script .12
w:보건소	handling -.11	limits -.1	policy -.15	target -.2
w:보고	contact -.17	known_issues -.41	limits -.54	none .17	platform -.26	policy -.58	price -.19
w:보관	contact -.21	handling -.51	how_to -.33	internal -.54	known_issues -.32	limits .14	none -.38	platform -.47	policy .14	price .14	script .13	target -.51
w:보관함	limits -.14	none .17
w:보기	handling -.21	how_to .14	internal -.19	known_issues -.14	limits -.31	none -.18	platform .19	policy -.28	price -.11
w:보내	contact -.12	handling -.17	how_to .37	internal -.52	known_issues -.48	limits .19	none -.32	platform -.32	policy -.23	target -.46
w:보내기	handling -.13	how_to .17	internal -.13	limits -.19	none .11	policy -.14	script -.17
w:보내는	handling -.14	how_to .14	internal -.13	known_issues -.13	none -.15	policy -.3	price .14	script -.15	target -.18
w:보내면	handling -.22	how_to .31	policy -.27
w:보내주	handling .34	how_to -.26	internal -.13	none -.15	platform -.1	script -.15
w:보낸	internal -.13	none -.12	policy -.14	script -.11	target .11
w:보낼	how_to -.21	internal -.16	known_issues -.2	policy -.26	price .15	target -.13
w:보냅	handling -.18	how_to -.27	internal -.18	known_issues -.22	none -.18	policy .2	script -.18	target -.21
w:보냅니	handling -.18	how_to -.27	internal -.18	known_issues -.22	none -.18	policy .2	script -.18	target -.21
w:보냉	handling -.15	how_to -.21	internal -.21	limits -.36	none .16	policy .17	price -.34	target -.31
w:보너	handling -.17	how_to -.16	internal -.19	known_issues -.13	limits .15	none -.12	platform -.1	target -.14
w:보너스	handling -.17	how_to -.16	internal -.19	known_issues -.13	limits .15	none -.12	platform -.1	target -.14
w:보는	handling -.21	how_to -.26	known_issues -.15	limits -.24	none .3	platform -.19	policy -.24	price -.18	script -.11	target -.26
w:보류	handling .2	how_to -.13	internal -.26	limits -.27	platform -.14	policy -.27	price -.14	target -.15
w:보상	contact .16	handling .25	how_to -.41	internal -.18	known_issues -.51	limits -.17	none -.44	platform -.41	policy -.3	price .33	target -.57
w:보상은	limits -.16	none -.22	price .15	target -.1
w:보상판	none .2	policy -.15	price -.12
w:보시	handling .14	how_to -.39	internal -.33	known_issues -.24	limits -.29	none .31	platform -.21	price -.27	script -.3	target -.28
w:보시라	handling .19	internal -.18	none -.17	policy -.13
w:보시면	how_to -.36	internal -.25	known_issues -.16	limits -.23	none .28	price -.24	script -.23	target -.19
w:보실	contact -.11	handling -.11	how_to .15	known_issues -.2	limits -.21	none -.25	policy -.23	price -.12	target -.17
w:보안	contact .14	how_to -.17	internal .15	known_issues -.25	limits -.34	none -.13	platform -.23	policy -.38	price -.25	script .11	target -.33
w:보안성	internal .24	none -.23	policy -.12
w:보여	handling -.45	internal -.14	known_issues .21	limits -.57	price -.26	script -.32
w:보여요	handling -.22	how_to -.29	internal -.27	known_issues .19	limits -.36	none -.33	platform .11	price -.15	script -.13
w:보여주	handling -.18	how_to .22	internal -.26	known_issues -.27	limits -.21	none -.28	script -.14	target -.22
w:보완	handling -.17	internal .34	limits -.18	none -.34	policy -.27	target -.15
w:보유	handling -.2	how_to -.19	internal -.19	known_issues -.16	limits -.24	none -.22	platform -.17	policy -.25	target .28
w:보이	handling -.32	internal -.15	limits -.13	none -.17	platform -.27	policy .22	price -.26	script -.14	target -.53
w:보이고	handling -.16	internal -.17	known_issues -.11	limits -.24	none -.21	policy .24	price -.1	script -.1	target -.27
w:보이는	handling -.3	how_to .19	internal -.29	none -.35	platform -.11	policy .11	price -.14	script -.15	target -.26
w:보이지	handling -.22	how_to -.2	internal -.2	known_issues .16	none -.19	script -.17	target -.16
w:보인	how_to -.12	none -.16	platform .1	script .12
w:보인다	none -.15	script .13
w:보일	internal -.25	known_issues .25	limits -.21	policy -.13
w:보임	contact -.21	handling -.36	internal -.41	known_issues .31	limits -.53	platform -.3	policy -.13	price -.26	script -.21	target -.34
w:보입	handling -.18	how_to -.16	internal -.26	known_issues .17	limits -.3	none -.12	platform -.19	price -.18	target -.22
w:보입니	handling -.18	how_to -.16	internal -.26	known_issues .17	limits -.3	none -.12	platform -.19	price -.18	target -.22
w:보장	handling -.11	how_to -.37	known_issues -.28	limits -.47	platform -.11	policy .35	price -.29	script -.22	target -.28
w:보조	handling -.1	internal .37	known_issues -.1	limits -.16	none -.23	policy -.25	price -.26	target -.12
w:보증	contact -.1	internal .17	known_issues -.14	platform -.19	policy -.13	price -.25	script -.15	target -.3
w:보증금	how_to -.25	known_issues -.13	platform -.17	policy -.11	price -.24	target -.25
w:보증보	how_to -.16	internal .16	limits -.2	none -.11
w:보험	contact -.3	known_issues -.48	platform -.36	policy -.32	script .11	target -.59
w:보험개	handling -.14	internal .14	limits -.15	none .12	policy -.16	price -.14	script .12
w:보험료	handling -.18	how_to -.17	internal -.31	known_issues -.18	limits -.31	none -.15	price .15	script .11	target -.18
w:보험사	handling .13	how_to .17	internal -.18	limits .15	none -.27	platform -.12	policy -.22	price -.21	script -.13	target -.26
w:보호	contact -.14	handling -.4	internal -.42	known_issues -.42	limits .22	none -.33	platform -.17	policy -.16	script .14
w:보호를	handling -.11	how_to -.17	internal -.15	policy -.13	script .16
w:보호자	contact -.13	handling -.33	internal -.33	known_issues -.4	limits .22	none -.29	platform -.17	policy -.11	script -.26
w:복구	internal .13	known_issues -.11	limits .11	none -.22	policy -.17
w:복귀	handling -.16	how_to -.2	internal -.24	known_issues -.16	limits -.11	none .14	policy .13	target -.14
w:복약	internal -.11	none .14
w:복지	handling -.23	internal .13	known_issues -.25	limits -.34	platform -.14	policy .1	price -.3	script -.18
w:복지할	handling -.16	internal -.15	limits -.19	none .18	platform -.11	price -.28	target -.13
w:본	how_to -.12	internal .15	limits -.11	none -.17	policy -.17	script -.15	target -.12
w:본부	handling -.26	how_to -.18	internal .2	limits -.22	none -.29	target -.16
w:본부장	handling -.23	how_to -.16	internal .16	limits -.21	none -.26	policy -.25	script .1
w:본사	how_to -.15	internal .24	limits -.34	none -.14	platform -.12	policy -.23
w:본사가	handling -.17	how_to -.12	internal .12	limits -.16	none -.16	policy -.13	target .14
w:본인	contact -.38	handling .12	internal -.61	known_issues -.49	none -.51	platform -.35	policy -.14	price .24	target .16
w:본인만	handling .14	how_to -.2	limits -.27	none -.16	platform -.19	policy .1	target -.2
w:본인부	internal -.19	limits -.26	policy -.16	price .19
w:본인이	internal -.2	known_issues -.14	limits -.19	none -.14	platform -.17
w:본인확	handling .18	how_to -.2	internal -.15	known_issues -.13	limits -.15	none -.23	price -.14	target -.21
w:볼	how_to .11	internal -.19	none -.32	platform -.2	price -.25	target -.35
w:봄	how_to -.13	internal -.22	limits -.19	none .13	target -.11
w:봅니	handling .12	how_to -.2	known_issues -.2	limits -.25	none -.31	platform -.14	policy .16	price -.15	script -.18	target -.14
w:봅니다	handling .12	how_to -.2	known_issues -.2	limits -.25	none -.31	platform -.14	policy .16	price -.15	script -.18	target -.14
w:봐주	handling -.18	internal -.15	none .23
w:봐주세	handling -.18	internal -.15	none .23
w:봤어	internal -.18	none .17
w:봤어요	internal -.18	none .17
w:부	handling -.24	how_to -.32	internal -.35	known_issues -.23	limits -.37	none .27	platform -.3	price -.31	target -.34
w:부가	contact .17	handling -.1	internal -.24	limits -.2	none -.31	target -.1
w:부가세	internal -.12	limits -.12	none -.23	policy .11
w:부과	handling -.18	how_to -.16	known_issues -.1	limits -.28	none -.2	platform -.11	policy .23	price -.11	target -.22
w:부담	contact -.24	handling -.33	how_to -.37	known_issues -.22	limits -.46	none -.43	platform -.29	price .36	target -.36
w:부로	how_to -.1	internal -.3	known_issues -.13	limits -.25	none .33	policy -.26	price -.19	script -.17	target -.12
w:부르	internal -.11
w:부를	handling -.15	how_to -.16	internal -.24	known_issues -.11	limits -.22	none .29	policy -.25	price -.23	target -.23
w:부모	contact -.1	internal -.37	known_issues -.27	limits -.38	platform -.28	policy -.39	price -.24	script -.14	target .29
w:부모님	handling .12	internal -.25	known_issues -.21	limits -.29	platform -.15	policy -.31	price -.2	script -.11	target .22
w:부분	handling .11	internal -.42	limits -.38	none .18	platform -.25	price .11	script -.14	target -.18
w:부분취	how_to .1	internal -.17	limits -.23	none -.33	platform -.11	price .17
w:부산	handling -.11	how_to -.2	limits -.33	none -.12	platform -.15	policy -.27	price -.22	script -.11	target .21
w:부서	contact -.14	handling -.18	how_to -.17	internal -.17	known_issues -.11	limits -.17	platform -.12	policy .19	script -.18	target -.13
w:부정	internal .18	limits -.11	none -.17	policy -.11
w:부채	how_to -.14	internal .23	limits -.17	none -.17	policy -.24	target -.15
w:부탁	handling -.26	how_to -.38	internal -.56	limits -.4	none .24	platform -.27	policy -.58	price -.23	script .36	target -.36
w:부탁드	how_to -.36	internal -.44	limits -.36	none .27	platform -.22	policy -.52	price -.21	script .2	target -.31
w:부터	contact -.35	handling -.52	how_to -.69	internal -.62	known_issues -.6	platform .11	policy -.15	script -.36	target .12
w:부터예	limits -.23	none .25	platform -.15	policy -.15	price -.18	target -.25
w:부품	contact .15	handling -.2	how_to -.19	internal .25	known_issues -.17	limits -.26	none -.38	platform -.2	price -.21	script -.17	target -.2
w:분	contact -.51	handling -.25	internal -.33	known_issues .17	none -.26	platform -.66	policy -.14	script -.16	target .31
w:분기	handling -.4	how_to -.33	internal .18	known_issues -.24	limits -.23	platform -.25	policy -.28	script -.23	target .19
w:분기에	handling -.15	how_to -.18	known_issues -.12	limits .15	none -.12	policy -.2
w:분까	handling -.1	how_to -.22	internal -.2	limits .22	none -.26	policy -.12	price .12	target -.18
w:분까지	handling -.1	how_to -.22	internal -.2	limits .22	none -.26	policy -.12	price .12	target -.18
w:분께	handling .16	how_to -.35	internal -.44	known_issues -.34	limits -.35	none -.49	platform -.1	policy .17	script .11	target -.35
w:분께는	handling .13	how_to -.17	internal -.34	known_issues -.24	limits -.22	none -.4	policy .18	target -.26
w:분껜	internal -.11
w:분납	handling .2	internal -.14	known_issues -.11	limits -.19	none -.12	policy -.14
w:분당	contact -.21	handling -.2	how_to -.31	internal -.36	known_issues -.17	limits .12	none -.3	platform -.17	price -.17	target .17
w:분들	how_to -.27	internal -.33	known_issues -.31	platform -.14
w:분들은	handling -.14	how_to -.14	internal -.13	known_issues -.1	limits -.23	policy .18	price -.17	script -.15	target -.23
w:분들이	how_to -.15	internal -.1	known_issues -.11	none -.13	policy -.13	target .16
w:분마	how_to -.11	internal -.23	none -.2	policy .22	price -.11	target -.2
w:분마다	how_to -.11	internal -.23	none -.2	policy .22	price -.11	target -.2
w:분만	handling -.22	how_to -.37	known_issues -.25	limits -.15	none -.37	platform -.38	policy .13	price -.33
w:분부	handling -.11	how_to -.16	internal -.28	limits -.31	none -.15	policy -.22	price -.2	target .3
w:분부터	handling -.11	how_to -.16	internal -.28	limits -.31	none -.15	policy -.22	price -.2	target .3
w:분실	handling .23	how_to -.33	known_issues -.13	platform -.12	policy -.4	price -.21	script -.13	target -.33
w:분으	handling -.22	how_to -.27	internal .25	known_issues -.18	limits -.35	none -.22	price -.16	script -.17	target -.18
w:분으로	handling -.22	how_to -.27	internal .25	known_issues -.18	limits -.35	none -.22	price -.16	script -.17	target -.18
w:분은	contact -.21	internal -.45	known_issues -.29	limits .12	none -.34	price -.2	script -.49	target .12
w:분이	how_to -.39	internal .14	known_issues -.29	none -.13	platform -.11	price -.14
w:분쟁	how_to -.22	internal .32	known_issues -.19	limits -.27	none -.34	platform -.15	price -.17	script -.17	target -.25
w:불가	contact -.33	how_to -.51	internal -.56	none -.47	policy .26	script -.49	target -.86
w:불량	contact -.18	handling .13	none -.11
w:불러	handling .22	how_to -.27	known_issues -.2	limits -.23	none -.11	platform -.12	policy -.32	price -.1	script -.14	target -.18
w:불만	internal .11	none -.17
w:불씨	contact .18	handling -.16	how_to -.19	internal -.31	known_issues -.19	limits -.22	none .2	platform -.13	policy -.31	price -.22	target -.22
w:불씨펀	handling -.13	how_to -.18	internal -.23	known_issues -.16	limits -.2	none .3	policy -.26	price -.16	target -.18
w:불편	handling -.18	how_to -.2	internal -.18	limits -.22	none .18	policy .1	script -.12	target -.17
w:붙습	how_to .14	internal -.2	none -.14	policy -.27	price .15	script -.14	target -.13
w:붙습니	how_to .14	internal -.2	none -.14	policy -.27	price .15	script -.14	target -.13
w:붙어	handling -.21	how_to .16	internal -.18	none -.39	platform -.15	price .24	script -.17	target -.28
w:붙어요	how_to .2	internal -.31	known_issues -.2	limits -.32	none -.26	policy .11	price .16	target -.19
w:붙여	handling -.31	how_to .11	known_issues -.27	limits -.35	none .12	platform -.26	price -.15	script -.17	target -.32
w:붙여넣	handling -.18	how_to .17	internal -.26	known_issues -.17	limits -.2	platform -.17	policy -.2	target -.17
w:붙은	handling .11	internal -.27	known_issues -.26	limits -.32	none -.29	platform -.12	policy .16	price -.17	script -.19	target .15
w:붙음	handling -.2	internal -.22	known_issues -.24	limits .1	none -.19	policy -.2	price .19	target -.29
w:붙이	handling -.16	how_to .23	known_issues -.1	limits -.32	none -.29	policy -.31	price -.17
w:브랜	handling -.22	how_to -.27	internal .12	known_issues -.22	policy -.4	price -.23	script -.11
w:브랜드	handling -.22	how_to -.27	internal .12	known_issues -.22	policy -.4	price -.23	script -.11
w:블랙	how_to -.17	internal -.12	limits -.22	policy .15	price -.12	target -.13
w:블랙위	how_to -.17	internal -.12	limits -.22	policy .15	price -.12	target -.13
w:비고	handling -.28	how_to -.28	internal -.31	limits -.3	none .37	platform -.17	policy -.33	price -.23	script -.11	target -.25
w:비교	contact -.11	handling -.24	how_to -.22	internal -.31	known_issues -.15	limits .14	none .3	platform -.11	policy -.34	price -.16	script -.14	target -.2
w:비대	handling -.1	how_to .15	internal -.15	known_issues -.15	limits -.13	policy -.17
w:비대면	handling -.1	how_to .15	internal -.15	known_issues -.15	limits -.13	policy -.17
w:비밀	contact -.12	handling -.32	how_to -.37	known_issues -.25	none .18	platform -.18	price -.13	target -.16
w:비밀번	handling -.15	how_to -.29	internal -.21	known_issues -.18	policy .16
w:비번	handling .12	how_to -.33	internal .18	limits -.39	platform -.24	policy -.33	price -.1	target -.29
w:비어	how_to -.12	internal -.24	known_issues .14	limits -.18	none .14	policy -.15
w:비용	contact -.18	handling -.41	how_to -.43	known_issues -.27	limits -.45	platform -.29	price .18	script -.16
w:비용은	internal -.33	limits -.27	policy .12	target -.17
w:비우	handling -.16	known_issues -.18	limits -.29	none -.25	policy .25	script -.12	target -.14
w:비율	handling -.19	how_to -.19	internal .25	known_issues -.22	limits -.29	none -.27	policy -.11	script -.12	target -.16
w:비즈	handling -.21	how_to -.24	known_issues -.13	none -.34	platform -.25	policy -.27	price -.37	target .28
w:비즈니	handling -.21	how_to -.24	known_issues -.13	none -.34	platform -.25	policy -.27	price -.37	target .28
w:비회	contact -.17	handling -.21	how_to -.2	internal -.29	known_issues -.14	none -.13	platform -.2	script -.13
w:비회원	contact -.17	handling -.21	how_to -.2	internal -.29	known_issues -.14	none -.13	platform -.2	script -.13
w:빈칸	how_to -.17	limits -.18	none -.13
w:빌려	handling .21	how_to -.16	internal -.23	limits .14	none -.22	platform -.14	policy -.2	price -.12
w:빗금	handling .16	internal -.24	known_issues -.2	limits -.22	none -.25	script -.13	target -.18
w:빠져	handling -.19	how_to -.38	known_issues .17	none -.42	platform -.28	policy -.17	price .23	script -.18	target -.34
w:빠져요	handling -.15	how_to -.3	internal -.26	known_issues -.3	none -.35	platform -.17	price .25	script -.11	target -.22
w:빠졌	internal -.27	limits -.2	none .34	policy -.21	target -.14
w:빠지	handling -.37	how_to -.31	internal -.31	known_issues -.27	limits -.29	platform -.14	policy .29	price .14	script -.18	target -.31
w:빠지면	handling -.19	how_to -.15	internal -.18	known_issues -.19	limits -.22	policy .27
w:빠진	handling -.14	how_to -.2	known_issues -.11	limits -.14	policy -.21	script .17	target -.14
w:빠질	how_to -.16	internal .25	known_issues -.18	limits -.23	none -.16	policy -.18	price -.2	target -.12
w:빠짐	contact -.15	handling -.19	how_to -.44	platform -.23	price -.32	script -.14	target -.29
w:빠집	handling -.17	how_to -.15	internal -.24	known_issues -.27	limits -.24	platform .11	price -.15	script -.2	target .14
w:빠집니	handling -.17	how_to -.15	internal -.24	known_issues -.27	limits -.24	platform .11	price -.15	script -.2	target .14
w:빨간	handling -.18	how_to .12	known_issues -.16	limits -.2	none -.24	policy .12	script -.11	target -.18
w:빼	none -.12	policy .13	price -.16	script -.14	target -.12
w:빼고	contact -.14	how_to -.43	internal -.4	known_issues -.26	limits .36	none -.12	platform -.25	price -.33	script -.22	target -.38
w:빼드	handling .21	how_to -.27	internal -.25	known_issues -.18	limits -.19	none -.19	price -.12	script -.12	target -.13
w:빼주	handling -.17	internal -.23	none .2	policy -.13
w:빼주세	handling -.17	internal -.23	none .2	policy -.13
w:뺄	how_to -.16	internal .16	limits -.25	none -.18	price -.14
w:뺍니	handling -.14	how_to -.22	internal -.22	known_issues -.24	limits .18	none -.13	platform -.1	script -.17
w:뺍니다	handling -.14	how_to -.22	internal -.22	known_issues -.24	limits .18	none -.13	platform -.1	script -.17
w:뺐어	handling .13	policy -.14
w:뺐어요	handling .13	policy -.14
w:사	contact -.13	handling -.22	how_to -.25	internal .11	known_issues -.25	limits -.32	none .21	platform -.23	price -.19	target -.32
w:사고	contact .14	internal .19	known_issues -.14	limits -.39	none -.4	platform -.22	policy .15	price -.27	script -.2
w:사과	handling .16	how_to -.17	internal -.21	limits -.25	none .14	policy -.18	price -.21	script -.14	target -.21
w:사기	handling .17	internal -.15	none -.12
w:사내	handling -.15	how_to -.16	internal -.12	known_issues -.2	limits -.22	none .3	platform -.14	policy -.27	script -.19	target -.21
w:사다	handling -.11	internal -.1	limits -.19	policy -.2	price .17	target -.16
w:사다리	handling -.11	internal -.1	limits -.19	policy -.2	price .17	target -.16
w:사라	contact -.14	handling -.24	how_to -.39	internal -.42	limits .15	none -.19	platform -.2	policy .11	price -.31	target -.39
w:사라지	handling -.15	how_to -.25	internal -.24	known_issues -.27	limits .14	none .1	script -.14	target -.18
w:사라짐	handling -.1	how_to -.18	internal -.13	known_issues -.23	limits -.16	policy .22
w:사람	contact -.23	handling -.22	internal -.49	known_issues .18	none -.1	platform -.13	policy -.1	price -.12
w:사람에	how_to .16	internal -.14	limits -.16	policy -.21	price -.19
w:사람은	how_to -.2	internal -.22	limits -.34	platform -.1	script -.11	target -.26
w:사람이	handling -.37	internal -.39	limits .16	platform -.15	price -.16	script -.23	target -.33
w:사면	contact -.16	handling -.14	how_to -.16	internal -.35	known_issues -.12	limits -.35	none -.24	policy -.37	price .37	target -.27
w:사무	contact -.14	handling .14	how_to -.18	known_issues -.17	limits -.29	none .12	platform -.25	policy -.32	price -.16	script -.11	target -.31
w:사물	how_to .24	internal -.11	limits -.18	none -.21	policy -.11	target -.18
w:사물함	how_to .24	internal -.11	limits -.18	none -.21	policy -.11	target -.18
w:사서	contact -.2	handling -.21	internal -.25	known_issues -.15	limits -.26	none .19	platform -.16	target -.18
w:사시	handling .17	internal -.3	known_issues -.3	limits -.25	none .14	platform -.17	policy -.32	target -.27
w:사시면	handling -.15	internal -.18	known_issues -.15	limits -.21	none .2	policy -.27	script -.2	target -.21
w:사신	handling -.12	how_to -.12	internal -.22	limits .11	none -.25	platform -.17	price -.21	target .19
w:사실	handling -.23	how_to -.33	internal .43	known_issues -.27	limits -.25	none -.37	policy -.32	script -.19	target -.27
w:사실은	internal .16	none -.16
w:사업	how_to -.13	internal .14	known_issues -.19	limits -.31	none -.3	policy -.29	price -.16	script -.18	target .24
w:사업자	internal .13	limits -.19	none -.25	policy -.21	script -.11	target .15
w:사용	contact -.14	internal -.14	limits -.2	none -.43	platform -.43	policy .44	price -.12	target -.54
w:사용량	internal -.18	known_issues .15	limits -.18	none -.22	policy .13	price -.21	target -.2
w:사용일	how_to -.17	internal -.1	price -.11	target -.18
w:사용하	handling -.15	internal -.18	limits -.25	none -.24	policy .21	target -.12
w:사유	contact -.15	how_to -.27	internal .32	known_issues -.42	limits -.44	none -.16	platform -.21	price -.36	target -.36
w:사유는	how_to -.11	known_issues -.17	policy -.13
w:사유를	how_to -.11	known_issues -.23	limits -.16	none .13	policy -.26	price -.12	target -.12
w:사은	internal -.16	limits .15	policy -.23	target -.2
w:사은품	internal -.16	limits .15	policy -.23	target -.2
w:사이	contact -.2	how_to .16	internal -.44	limits .17	none -.18	platform -.13	price -.39	script -.22	target -.51
w:사이버	none -.14
w:사이즈	handling -.21	internal -.29	known_issues -.21	limits .13	platform -.26	policy -.15	price -.3	target -.26
w:사이트	how_to .18	internal -.15	known_issues -.16	limits .14	none -.35	platform -.27	policy -.4	script -.11	target -.26
w:사장	contact -.21	how_to .19	internal -.15	known_issues -.39	policy -.42	script -.19	target -.47
w:사장님	contact -.21	how_to .19	internal -.15	known_issues -.39	policy -.42	script -.19	target -.47
w:사전	contact -.31	handling -.16	how_to -.11	known_issues -.38	limits -.16	none -.19	platform -.44	policy .15	script -.35	target .13
w:사전구	internal -.1	limits -.14	policy -.21	price .13
w:사전등	how_to -.19	none .27	policy -.24	target -.21
w:사전문	none .12
w:사전신	contact -.13	handling -.19	how_to -.1	internal -.29	limits -.32	none -.19	platform -.17	policy .19	price -.27	target .17
w:사전예	handling -.13	how_to .12	internal -.13	limits -.21	none -.18	platform -.12	policy .2	price -.2	target -.17
w:사정	handling -.23	how_to -.16	internal -.26	known_issues -.16	limits -.15	script .19	target -.13
w:사정으	handling -.23	how_to -.16	internal -.25	known_issues -.16	limits -.15	script .19	target -.13
w:사진	contact -.3	handling .26	how_to .35	internal -.49	known_issues -.33	none -.12	platform -.56	policy -.27	price -.44	script -.13	target -.43
w:사진만	handling -.11	internal -.24	known_issues .19	limits .18	none -.1	policy -.24	price -.15	target -.2
w:사진으	handling -.33	internal -.22	known_issues -.27	limits .16	none -.28	platform -.14	price -.18	script -.11	target -.21
w:사진은	handling -.3	how_to -.12	internal -.39	known_issues -.17	limits .2	none -.34	platform -.17	script -.1	target -.27
w:사진을	handling .19	how_to .18	internal -.21	known_issues -.16	limits -.2	none -.29	policy -.4	script -.15	target -.2
w:사진이	handling .1	how_to .13	internal -.2	known_issues -.18	limits -.21	none -.24	policy -.37	script .12	target -.17
w:사항	handling -.21	limits -.17	none -.15	policy .14	price -.16	script -.18	target -.15
w:사흘	internal -.17	known_issues -.21	limits .2	none -.14	policy -.22
w:삭제	how_to -.33	known_issues -.14	limits -.4	none -.44	platform -.16	policy .39	price -.16	target -.26
w:산	contact -.12	how_to -.47	internal -.48	known_issues -.45	platform -.41	policy -.13	price -.32	script -.32	target .22
w:산재	how_to -.12	limits .21	platform -.23	policy -.19	script -.12
w:산재보	none .13	policy -.13
w:산정	contact -.11	handling -.27	how_to -.22	internal .16	limits -.19	none -.2	policy -.29	script .18	target -.21
w:산타	handling .14	internal -.26	known_issues -.12	limits -.24	platform -.12	policy -.25	script -.2	target -.21
w:살	how_to .21	internal -.11	known_issues -.19	limits .13	policy -.27	price -.16	script -.11	target -.11
w:살아	handling -.15	how_to -.18	internal -.2	known_issues -.26	limits .15	none -.23	platform -.15	policy .19	script -.19	target -.12
w:삼가	internal .16	none -.19
w:삼성	contact -.1	handling -.2	how_to .12	internal -.42	known_issues .14	none -.32	platform .2	policy -.29	price -.21	script -.13	target -.28
w:상관	contact -.15	handling -.3	how_to -.32	known_issues -.35	limits -.45	none -.21	platform -.39	price -.39	script -.25	target .29
w:상관없	contact -.13	handling -.29	how_to -.28	known_issues -.29	limits -.42	platform -.37	policy -.29	price -.36	script -.19	target .29
w:상담	how_to -.12	internal -.12	none .19	platform -.43	policy -.21	price -.5	script -.35	target .14
w:상담사	contact -.25	handling -.19	internal .11	known_issues -.2	limits .1	script -.23
w:상담실	contact .16	how_to -.19	internal -.16	policy -.12	script -.12
w:상담에	how_to -.3	internal -.36	known_issues .17	limits -.39	none .29	policy -.39	script -.15	target -.11
w:상담원	contact -.12	how_to .12	internal -.3	known_issues -.19	script -.24	target -.24
w:상담은	handling .19	how_to -.26	internal -.18	known_issues -.25	limits -.29	none -.31	script .12	target -.1
w:상담을	how_to -.11	none .21	policy -.11	script -.12
w:상대	how_to -.25	internal .13	known_issues -.27	limits -.24	none -.26	platform -.14	policy .21	price -.12	target -.12
w:상반	handling -.14	how_to -.15	internal .22	limits -.17	none -.27	policy -.18	script .13	target -.15
w:상반기	handling -.14	how_to -.15	internal .22	limits -.17	none -.27	policy -.18	script .13	target -.15
w:상세	handling -.13	how_to .33	internal -.23	known_issues -.14	limits -.13	none -.28	policy -.31	script -.14	target -.18
w:상세에	how_to .18	internal -.11	target -.15
w:상위	known_issues -.12	limits -.3	none -.12	policy .2
w:상자	handling -.28	internal -.35	known_issues -.26	platform -.15	price .14	target -.34
w:상태	how_to -.24	internal .27	limits -.36	platform -.18	policy -.37	price -.21	script -.16	target -.42
w:상품	contact -.45	handling -.63	how_to -.21	internal -.18	known_issues -.45	limits .14	none .19	platform -.68	price -.55
w:상품권	handling -.17	how_to -.37	known_issues -.19	limits .16	none -.42	platform -.24	policy .1	price -.34	script -.13	target -.34
w:상품기	contact -.21	handling -.26	how_to -.23	internal -.34	known_issues -.15	limits -.36	none .37	platform -.12	policy -.28	price -.1	script -.19	target -.2
w:상품은	handling -.2	how_to -.13	known_issues -.22	platform -.22	policy -.12	price -.14	script -.17	target -.32
w:상한	handling -.19	how_to -.2	internal -.12	limits .23	none .16	policy -.42	price -.34	target -.26
w:상향	handling .18	how_to -.18	known_issues -.22	limits -.28	none .19	platform -.17	policy -.25	price -.28	script .11	target -.35
w:상호	none .23	policy -.15
w:상호대	none .23	policy -.15
w:상황	contact -.15	how_to -.24	internal .26	known_issues -.14	limits -.27	none -.3	platform -.11	policy -.35	price -.25	script -.21	target -.23
w:상황실	contact -.13	handling .16	how_to -.17	internal .15	known_issues -.12	limits -.18	none -.27	policy -.27	price -.22	script -.19	target -.13
w:새	contact -.19	handling -.24	internal -.46	known_issues -.32	limits -.51	none .19	platform -.37	policy -.16	target .12
w:새로	contact -.14	handling -.57	how_to .15	internal -.55	known_issues .19	limits -.59	none -.23	platform -.35	policy .21	price -.43	script -.4	target -.37
w:새로고	handling -.21	how_to -.28	internal -.12	known_issues .3	limits -.14	none -.26	policy -.35	price -.16
w:새벽	contact -.18	handling -.41	how_to -.45	known_issues -.4	limits .11	platform -.27	price -.39	target -.15
w:새벽런	internal -.14	limits -.15	target -.11
w:새벽배	handling -.17	how_to -.18	internal -.32	known_issues -.12	limits -.22	price -.17	script -.1
w:새벽편	internal -.14	limits -.17	policy -.14	script .12
w:새해	contact -.14	how_to -.23	internal -.15	known_issues -.17	limits -.24	policy .26	price -.18	script -.22	target -.27
w:생각	handling -.29	how_to -.23	internal -.34	known_issues -.24	limits -.28	none .28	platform -.17	price -.18	script -.28	target -.22
w:생겨	how_to -.24	internal -.16	known_issues -.22	limits -.19	none .29	policy -.26	target -.22
w:생겨요	how_to -.24	internal -.16	known_issues -.22	limits -.19	none .29	policy -.26	target -.22
w:생기	handling -.15	internal -.19	known_issues -.14	limits -.17	policy .11	script -.15	target -.24
w:생략	handling -.14	how_to -.11	limits -.2	none .2	platform -.12	policy -.16	price -.12	target -.16
w:서류	contact -.12	handling -.13	how_to .26	internal -.34	known_issues -.37	limits -.15	none -.4	platform -.27	policy .2	price -.28	target -.36
w:서명	handling -.2	how_to .23	known_issues -.21	limits -.3	none .12	platform -.19	price -.15	script -.15	target -.32
w:서버	contact -.26	handling -.4	how_to -.21	internal .25	known_issues -.48	platform -.34	price -.46	target -.45
w:서버로	handling -.22	how_to -.25	internal -.23	known_issues -.24	limits -.35	none -.2	platform -.12	policy .32	price -.11	script -.11	target -.15
w:서비	handling -.11	how_to -.43	internal -.36	known_issues -.4	limits -.52	none .2	platform -.27	policy -.1	price -.27
w:서비스	handling -.11	how_to -.43	internal -.36	known_issues -.4	limits -.52	none .2	platform -.27	policy -.1	price -.27
w:서울	contact -.16	handling -.25	how_to -.33	known_issues -.28	none -.11	platform -.4	policy -.15	price -.31	script -.1	target .25
w:서재	contact -.1	internal -.18	limits -.19	none .24	policy -.15	price -.12	target -.18
w:서점	internal -.15
w:서포	handling -.18	how_to -.24	internal -.24	known_issues -.13	limits -.23	platform -.16	policy -.2	price -.14	target .18
w:서포터	handling -.18	how_to -.24	internal -.24	known_issues -.13	limits -.23	platform -.16	policy -.2	price -.14	target .18
w:석	contact -.31	handling -.27	internal .12	known_issues -.29	none -.22	platform -.32	policy .13	price -.13	script -.14	target -.44
w:선결	how_to -.11	internal -.2	known_issues -.13	limits -.26	none -.27	policy .24	price -.13	target -.23
w:선결제	how_to -.11	internal -.2	known_issues -.13	limits -.26	none -.27	policy .24	price -.13	target -.23
w:선물	contact -.32	handling -.15	how_to .23	internal -.65	known_issues -.58	none -.14	platform -.57	policy .11	price .16	target -.59
w:선물세	contact -.13	handling -.24	how_to -.27	internal -.29	known_issues -.17	limits .14	none -.24	platform -.23	price .12	target -.29
w:선물포	internal -.11	none .12	policy -.16	price .13
w:선물하	how_to .17	internal -.18	none -.19	policy -.3	price -.2	target -.17
w:선생	handling -.29	how_to -.23	internal -.17	known_issues -.14	limits -.29	none .1	price -.15	script -.13	target .14
w:선생님	handling -.29	how_to -.23	internal -.17	known_issues -.14	limits -.29	none .1	price -.15	script -.13	target .14
w:선예	handling -.12	how_to -.15	internal -.18	none -.11	policy -.22	price -.13	script -.1	target .17
w:선예매	handling -.12	how_to -.15	internal -.18	none -.11	policy -.22	price -.13	script -.1	target .17
w:선정	how_to -.12	known_issues -.12	none -.2	policy -.12	script .14
w:선착	how_to -.17	internal -.3	known_issues -.2	platform -.23	policy -.34	price -.31	script .11
w:선착순	how_to -.17	internal -.28	known_issues -.2	limits .11	platform -.22	policy -.33	price -.28	script .11	target -.34
w:선택	contact -.12	handling -.4	how_to .13	internal -.4	known_issues .25	limits -.23	none -.14	platform -.43	policy .14	price -.26	target -.5
w:선택하	how_to .11	known_issues .1	none -.12	policy -.2	script .1
w:설	handling -.23	how_to -.25	internal -.21	known_issues -.15	limits -.15	none .33	platform -.13	price -.23	target -.29
w:설명	contact -.2	handling .14	internal -.14	known_issues -.34	platform -.22	policy -.27	price -.26	script -.18	target -.39
w:설명드	handling -.26	how_to -.17	internal -.12	limits -.14	policy .14	target -.11
w:설명하	handling .25	how_to -.23	internal -.23	limits -.21	none -.26	policy -.13	target -.11
w:설명해	contact -.11	how_to -.13	internal -.2	known_issues -.15	limits -.12	none .11	script -.12	target -.1
w:설정	handling -.12	how_to -.11	internal -.32	limits -.39	none -.32	target .23
w:설정에	how_to -.11	known_issues .11	limits -.12
w:설치	handling -.1	internal -.16	known_issues .13	limits .16	platform -.28	script -.28	target -.44
w:설치비	handling -.16	how_to -.1	internal -.19	limits -.13	none .14	policy .12	script -.12
w:설치상	handling -.14	how_to -.18	internal -.19	limits .26	none -.26	platform -.11	policy -.19	price -.13	target -.17
w:성격	internal .19	none -.22	price -.11
w:성남	handling -.17	how_to -.18	known_issues -.13	limits -.3	none -.26	platform -.17	policy -.25	price -.11	target .25
w:성수	limits -.19	none -.22	platform -.1	policy -.21	price .13
w:성인	handling -.36	how_to -.32	internal -.32	known_issues .18	none -.4	platform -.34	policy -.4	script -.15	target .24
w:성인인	handling -.21	how_to -.26	internal -.17	known_issues .23	limits -.23	none -.23	platform -.15	policy -.21	price -.11	target .16
w:성적	contact .1	handling -.12	internal -.15	known_issues -.16	limits -.19	none -.19	policy .19
w:세	contact -.26	handling -.41	known_issues -.47	limits .14	none -.7	platform -.6	policy -.3	price -.17	script -.35	target .25
w:세금	how_to -.2	internal -.29	known_issues -.17	limits .23	none -.25	platform -.14	policy .11	price -.13	script -.15	target -.22
w:세금계	how_to -.1	internal -.16	limits -.15	none -.12	policy .14	script -.12	target -.13
w:세대	contact -.23	handling -.28	how_to -.39	internal -.2	known_issues -.38	none -.17	platform .28	policy -.23	price -.32	script -.27
w:세대주	handling -.13	internal -.13	limits -.15	none .21	policy -.25	target -.16
w:세부	handling -.11	how_to -.16	limits .17	platform -.17	policy -.32	script -.11	target -.22
w:세션	known_issues -.1	none .17	policy -.16
w:세제	handling -.18	how_to -.2	internal -.21	limits -.27	none -.18	platform -.14	policy .23	price .11	target -.16
w:세탁	handling .18	how_to -.11	internal -.15	limits -.16	none .26	platform -.2	policy -.24	price -.12	target -.26
w:세트	contact -.27	how_to -.37	internal .15	known_issues -.22	none -.31	platform -.3	policy -.13	price .17	target -.3
w:센터	handling -.12	how_to -.24	internal -.3	known_issues -.14	limits -.27	policy -.32	price -.17	script -.13	target .22
w:셀러	contact .13	handling -.32	how_to -.26	internal -.27	known_issues -.17	limits -.29	platform -.17	policy -.28	price -.19	script -.22	target .29
w:셀프	contact -.21	how_to -.43	internal -.41	known_issues -.23	limits -.4	none .41	platform -.24	policy -.38	script -.11	target -.4
w:셋째	contact -.11	handling -.3	how_to -.22	internal .16	known_issues -.32	limits -.36	none .25	platform -.22	policy -.23	price -.24	script -.12	target -.27
w:셔틀	internal -.24	limits -.16	none .37	policy -.35	price -.21
w:소급	handling -.11	how_to -.11	internal -.44	known_issues -.17	none .32	platform -.34	policy -.29	price -.27
w:소독	handling -.11	internal -.18	limits -.13	none -.17	policy .17
w:소리	contact -.1	handling -.22	how_to -.15	internal -.26	known_issues .25	limits -.28	platform -.18	policy -.29	price -.19	script -.14	target -.23
w:소리가	handling -.15	how_to -.11	internal -.19	known_issues .25	limits -.18	none -.27	platform -.11	policy -.19	target -.11
w:소멸	handling .16	how_to -.16	internal -.17	known_issues -.1	limits -.28	none -.33	platform -.11	policy .15	price -.13	target -.15
w:소비	handling .25	internal -.25	limits -.19	none -.27	policy -.23	price -.2	script -.12	target .19
w:소비자	handling .25	internal -.16	limits -.12	none -.24	policy -.12	script -.1
w:소송	handling -.25	internal .3	limits -.2	none -.36	policy -.14	price -.1	target -.13
w:소수	how_to -.12	internal -.16	limits -.19	none .12	policy .15
w:소식	contact -.12	handling -.34	how_to -.38	internal -.39	known_issues -.33	limits -.46	none .34	platform -.23	policy -.4	price -.26	script .16	target -.42
w:소식입	how_to -.16	known_issues -.13	limits -.17	none .28	policy -.21	script -.2	target -.15
w:소아	handling -.17	how_to -.19	internal -.26	known_issues -.11	limits -.25	none .13	policy -.19	target .17
w:소유	handling -.2	how_to -.17	internal -.32	limits -.21	none -.22	policy .29	price -.25	script .15	target -.34
w:소장	contact -.13	handling -.28	how_to -.29	internal -.36	known_issues -.17	limits -.4	platform -.17	policy -.39	price .11	target .28
w:소장하	handling -.16	how_to -.11	internal -.18	known_issues -.14	limits -.26	policy -.26	price .14	target .14
w:소지	contact -.13	handling -.35	how_to -.28	internal .33	known_issues -.22	limits -.44	none -.4	platform -.21	policy -.38	price -.26	script -.12	target .16
w:소진	contact -.2	handling -.35	how_to -.44	internal .29	known_issues -.34	limits .31	none -.25	platform -.29	policy -.38	price -.41	script -.24	target -.44
w:소진되	contact -.14	handling -.17	how_to -.34	internal .11	known_issues -.29	limits .25	none -.39	platform -.21	policy -.16	price -.34	script -.16	target -.24
w:소파	handling -.1	internal -.17	none .25	policy -.23	price -.26	target -.25
w:소환	handling -.11	how_to -.21	internal -.24	known_issues -.13	limits -.39	none .19	price .2	target -.23
w:손님	handling -.17	how_to .11	internal -.3	known_issues -.25	limits -.27	none -.26	platform -.13	policy -.35	price .14	script -.11	target .17
w:손대	internal -.16	policy -.15
w:손대지	internal -.16	policy -.15
w:손실	handling -.18	internal .27	limits -.17	none -.13	policy -.25	price -.18
w:손익	handling -.12	how_to -.13	internal .28	known_issues -.12	limits -.29	none -.17	platform -.21	policy -.21	price -.15	target -.16
w:손해	handling -.24	how_to -.21	internal .37	known_issues -.2	limits -.29	none -.21	policy -.35	price -.23	script -.14	target -.17
w:손해율	handling -.16	internal .24	known_issues -.14	limits -.12	none -.12	policy -.24	price -.1	script -.12
w:솔루	internal .12	known_issues -.12
w:솔루션	internal .12	known_issues -.12
w:송금	handling -.12	internal -.23	known_issues -.14	target -.18
w:송장	internal -.18	known_issues .16	none -.32	platform -.18	price -.1	script -.23	target -.2
w:송장조	how_to .12	none -.23	policy .15	script -.12
w:수	contact -.11	handling -.1	how_to -.18	internal -.42	known_issues .1	limits .27	none -.2	platform -.37	price -.37	target -.11
w:수가	handling -.14	how_to -.13	known_issues .16	limits -.21	policy -.19	price -.17
w:수강	handling -.14	how_to -.2	internal -.19	known_issues -.13	limits -.26	none .19	platform -.13	policy -.28	price .12	target .11
w:수강료	internal -.11	policy -.2	price .15
w:수거	handling -.16	how_to -.26	internal .16	known_issues -.13	limits -.32	platform -.15	policy -.19	target .15
w:수납	how_to -.2	known_issues -.11	none .16	policy -.24	price -.1	script -.17
w:수도	contact -.18	handling -.43	how_to -.35	known_issues -.21	platform -.47	policy -.4	script -.18	target .11
w:수도권	handling -.14	how_to -.19	internal -.32	known_issues -.15	none -.45	platform -.34	policy -.25	price .14
w:수도요	handling -.11	how_to -.17	internal .12	limits -.21	policy -.21	price -.22	target -.23
w:수동	how_to -.18	internal .17	limits -.12	none -.2	policy -.26	target -.13
w:수락	handling -.27	how_to .3	known_issues -.34	limits -.41	none -.32	platform -.18	price -.21	target -.33
w:수량	handling -.2	how_to -.15	internal -.17	limits .21	platform -.16	policy -.32	price -.23	script -.12	target -.21
w:수령	contact -.22	known_issues -.29	limits .17	none -.36	platform -.36	price -.26	script .21	target -.45
w:수령은	handling -.22	internal -.27	limits .2	none -.28	platform -.19	policy -.29	script .12	target -.24
w:수리	handling -.32	how_to .11	known_issues -.16	limits -.35	price -.12	script -.11	target -.22
w:수수	contact -.22	how_to -.43	internal .1	known_issues -.22	none .14	platform -.23	policy -.22	price -.15	target -.52
w:수수료	contact -.22	how_to -.43	internal .1	known_issues -.22	none .14	platform -.23	policy -.22	price -.15	target -.52
w:수술	how_to .11	internal -.22	known_issues -.18	limits -.35	none -.16	price .14	script -.15
w:수신	handling -.25	how_to -.19	known_issues -.13	limits -.3	platform -.14	policy .27	price -.24	script -.15
w:수신상	internal -.19	none .18	policy -.19
w:수업	handling -.37	internal -.38	known_issues -.26	limits -.16	none -.43	platform -.15	policy .27	price -.24	script -.12	target .25
w:수업은	handling -.22	how_to -.15	internal -.16	known_issues -.14	none -.2	policy .19	script -.13	target -.17
w:수요	handling -.12	how_to -.33	internal -.29	known_issues -.21	limits -.39	none .21	platform -.13	price -.22	target -.37
w:수요일	how_to -.28	internal -.19	known_issues -.15	limits -.3	none .11	price -.16	target -.29
w:수유	contact -.1	handling -.13	how_to -.2	internal -.39	known_issues -.18	limits .24	none .17	platform -.3	policy -.24	price -.21	script -.19	target -.34
w:수유동	how_to -.16	internal -.26	known_issues -.16	none .23	platform -.14	policy -.2	price -.16	script -.18	target -.21
w:수정	contact -.14	handling -.25	internal -.41	known_issues .21	limits -.29	platform -.2	policy -.34	script -.15	target -.37
w:수치	how_to .19	internal -.2	known_issues -.19	none -.18	policy -.23	target -.14
w:수하	how_to -.11	internal -.18	limits .14	none -.14	platform -.11	target -.15
w:수하물	how_to -.11	internal -.18	limits .14	none -.14	platform -.11	target -.15
w:수학	handling -.19	how_to -.23	internal -.22	known_issues -.12	limits -.31	none .13	platform -.25	policy -.34	target .18
w:수험	contact -.16	handling -.28	internal -.29	known_issues -.16	platform -.16	script -.15	target -.21
w:수험표	handling -.17	how_to .11	internal -.16	known_issues -.13	limits -.22	none -.25	platform -.11	policy .14	target -.13
w:숙제	how_to -.2	limits -.13	none .14	policy -.21	script -.1	target -.17
w:순금	handling -.11	internal -.24	none .16	policy -.35	price -.18	target -.13
w:순번	internal -.19	known_issues .1	limits -.13	none -.3	platform -.12	policy -.11	target .19
w:순번이	how_to -.17	known_issues .12
w:순서	handling -.23	how_to -.33	internal -.22	known_issues -.2	limits -.33	none .12	platform .11	price -.22	target -.32
w:순서가	handling -.15	how_to -.16	known_issues -.13	limits -.15	policy .14	target -.17
w:순차	handling -.24	how_to -.32	internal -.25	known_issues -.24	limits -.43	platform -.19	price -.28	script .27
w:순회	handling .19	how_to -.21	internal -.29	known_issues -.11	limits -.26	none -.28	platform -.14	policy .24	price -.16	script -.2	target -.24
w:숫자	how_to -.18	internal -.12	limits -.45	platform -.21	target -.35
w:숫자가	handling -.15	how_to -.11	limits -.2	none -.28	policy .13	price -.17
w:쉬기	none -.16
w:쉬는	handling -.29	how_to -.24	internal -.36	known_issues -.26	policy .22	price -.27	script -.22	target -.34
w:쉬어	internal -.13	limits -.21	none -.11	policy .17	target -.13
w:스레	handling .1	how_to -.17	internal -.22	known_issues -.13	limits .17	none -.16	platform -.16	policy -.19	price -.1	target -.27
w:스레드	handling .1	how_to -.17	internal -.22	known_issues -.13	limits .17	none -.16	platform -.16	policy -.19	price -.1	target -.27
w:스마	contact -.13	handling -.24	how_to .15	internal -.25	known_issues -.21	limits -.38	none .2	platform -.32	policy -.32	price -.24	script -.12
w:스마트	contact -.13	handling -.24	how_to .15	internal -.25	known_issues -.21	limits -.38	none .2	platform -.32	policy -.32	price -.24	script -.12
w:스캔	how_to -.28	internal .17	limits -.12	policy -.14	price -.21	target -.1
w:스크	internal .13	limits -.14	none -.26	policy -.16
w:스크래	internal .16	limits -.14	none -.21	policy -.13
w:스키	handling -.15	how_to -.2	internal -.17	known_issues -.1	limits -.28	none .35	policy -.31	price -.17	target -.31
w:스킨	handling -.12	internal .21	known_issues -.12	limits -.28	none -.28	platform -.15	policy .14	price -.18	target -.16
w:스킬	handling -.12	internal -.17	limits .13	none -.16	price -.15	target -.12
w:스테	contact -.23	handling -.18	internal .11	known_issues -.12	limits -.24	platform -.14	policy -.22	script -.1	target -.19
w:스테이	contact -.23	handling -.18	internal .11	known_issues -.12	limits -.24	platform -.14	policy -.22	script -.1	target -.19
w:스토	handling -.19	internal .16	known_issues -.19	limits -.21	platform .14	policy -.24	price -.18	script -.19	target -.17
w:스토어	handling -.18	internal .1	known_issues -.19	limits -.2	platform .14	policy -.22	price -.18	script -.18	target -.17
w:스티	how_to -.23	internal -.24	known_issues -.23	limits .19	platform -.16	policy -.31	price -.22	target -.19
w:스티커	how_to -.18	internal -.2	known_issues -.16	none .15	platform -.12	policy -.18	price -.11	target -.12
w:스펙	handling -.15	limits -.22	none .11	platform -.11	policy -.19	price -.13	target -.11
w:슬개	how_to -.17	known_issues -.11	limits -.2	none .17	price -.11	target -.17
w:슬개골	how_to -.17	known_issues -.11	limits -.2	none .17	price -.11	target -.17
w:슬롯	handling -.18	internal .2	known_issues -.15	limits -.24	platform -.14	policy -.32	target -.21
w:승급	none .13
w:승인	contact -.16	handling .11	internal .24	known_issues -.48	limits -.32	none -.6	platform -.27	policy .18	price -.28	script -.25	target -.45
w:시	contact -.46	handling -.11	internal -.21	limits -.15	none -.14	platform -.88
w:시가	internal -.16	limits -.15
w:시각	contact -.18	handling .14	how_to -.12	internal -.47	known_issues .15	limits -.25	platform -.29	price -.39	script -.26	target .13
w:시각을	handling .16	internal -.27	known_issues .14	limits -.21	none -.14	policy -.24	target -.2
w:시간	contact -.59	internal -.42	limits -.12	none .13	platform -.73	policy -.16
w:시간당	how_to -.18	limits -.28	policy -.22	price .22	target -.14
w:시간대	handling -.2	internal .22	known_issues -.17	limits -.18	none -.29	policy -.24
w:시간만	none .12	policy -.18
w:시간에	handling -.12	how_to -.33	internal -.23	known_issues -.25	limits .23	platform -.12	price -.19	script -.25	target -.35
w:시간은	handling -.26	how_to -.31	internal -.28	known_issues -.34	limits -.39	none .35	platform -.12	price -.27	script -.19	target -.21
w:시간이	handling .16	how_to -.16	internal -.25	known_issues -.15	limits .1	price -.27	target -.22
w:시공	how_to -.14	limits -.26	none -.22	platform -.22	policy .13	price -.21	target -.2
w:시기	internal -.16	known_issues -.11	limits -.13	none .23	target -.2
w:시까	handling -.22	internal -.19	known_issues -.15	limits -.17	none -.23	platform -.15	policy .26	price -.14	script -.17	target -.24
w:시까지	handling -.22	internal -.19	known_issues -.15	limits -.17	none -.23	platform -.15	policy .26	price -.14	script -.17	target -.24
w:시내	internal -.12
w:시내버	internal -.12
w:시는	internal -.19	known_issues .15	limits -.26	none .15	policy -.28	price -.11
w:시로	internal -.24	limits -.21	none .1	price -.11	target -.19
w:시민	handling .21	how_to -.12	internal -.15	known_issues -.15	limits -.17	policy -.3	script -.13
w:시범	contact -.11	handling -.15	how_to -.36	known_issues -.22	limits -.34	platform -.21	policy -.18	price -.18	target .22
w:시부	handling -.24	how_to .14	internal -.4	known_issues -.3	limits -.24	platform -.33	script -.24
w:시부로	how_to .21	internal -.16	limits -.1	none -.18	policy -.19	script -.14
w:시부터	handling -.22	how_to -.52	internal -.26	known_issues -.2	limits -.21	none .11	platform -.27	script -.13
w:시비	internal .17	limits -.17	price -.11
w:시설	internal -.2	known_issues -.11	limits .27	none -.25	platform -.11	policy -.24	target -.23
w:시세	contact -.15	handling -.21	internal -.32	known_issues -.27	limits .13	platform -.11	policy -.38	price .19	target -.18
w:시스	handling -.23	how_to -.1	internal .12	known_issues -.23	platform -.27	policy -.32	price -.24	script -.21	target -.23
w:시스템	handling -.23	how_to -.1	internal .12	known_issues -.23	platform -.27	policy -.32	price -.24	script -.21	target -.23
w:시에	contact -.15	handling -.36	internal -.45	known_issues -.35	limits -.49	none .13	platform -.27	policy .11	script -.11	target -.41
w:시에는	handling -.22	none -.19	policy .19
w:시예	internal -.12	limits -.16	none .29	policy -.21	price -.12	target -.19
w:시예요	internal -.12	limits -.16	none .29	policy -.21	price -.12	target -.19
w:시의	handling -.19	internal .13	limits .16	none -.19	policy -.17
w:시입	limits -.1	none .22	policy -.19
w:시입니	limits -.1	none .22	policy -.19
w:시작	contact -.25	handling -.31	internal -.12	limits -.16	none .3	platform -.37	price -.2	script -.17	target -.2
w:시작됩	how_to -.16	none .23	policy -.15	script -.15	target -.13
w:시작은	internal .14	limits -.13	policy -.26	price -.21
w:시작을	none .14
w:시작일	internal -.24	none .31	policy -.24	price -.16
w:시작하	how_to -.17	known_issues -.19	none .17	price -.14	target -.21
w:시작한	internal -.2	limits -.12	none -.19	policy .22	target -.18
w:시작합	internal .18	limits -.15	policy -.24	price -.21	target -.12
w:시작해	handling -.15	how_to -.3	internal -.13	known_issues -.27	price -.24
w:시장	handling -.19	internal .13	limits -.11	none -.12	script .14
w:시점	handling -.29	how_to -.26	internal -.28	known_issues -.15	limits -.31	none .23	platform -.17	price -.15	script .11	target -.3
w:시즌	contact -.3	handling -.25	internal -.38	known_issues -.32	limits -.23	none .4	platform -.39	price -.46	script -.26
w:시즌권	handling -.19	how_to -.2	internal -.18	known_issues -.16	limits -.32	none .17	platform -.21	policy -.33	price -.2	target .19
w:시청	contact -.17	handling -.11	how_to -.15	internal -.21	known_issues .11	limits .13	none -.21	policy -.29	price .17	script -.13	target -.22
w:시터	contact -.15	handling -.22	how_to -.18	internal .32	limits -.25	none -.14	platform -.11	policy -.29	price -.27	target -.28
w:시티	none .13
w:시티투	none .13
w:시행	contact -.13	handling -.29	how_to -.14	internal -.55	known_issues -.21	none .56	platform -.2	policy -.27	price -.24	target -.43
w:시행은	internal -.16	limits -.17	none .29	policy -.22	price -.12
w:시행일	handling -.18	internal -.29	limits -.36	none .17	price -.14	target -.12
w:시행하	none .2	policy -.13
w:시행합	handling -.13	none .14	policy -.21	price .11	target -.11
w:시험	handling -.11	internal -.15	limits .12	none -.17	policy -.15	script .14	target -.2
w:식사	handling -.22	internal -.28	known_issues -.1	limits -.3	none -.31	platform -.24	price .23	target -.27
w:식품	contact -.2	handling -.2	how_to -.29	internal -.16	known_issues -.23	limits .24	none -.22	platform -.23	policy -.44	price .2	script -.18	target -.31
w:신고	handling .19	how_to -.44	internal .18	known_issues -.33	none -.33	platform -.15	policy -.12	price -.29	script -.28	target -.11
w:신고가	handling .17	internal -.21	limits -.17	none -.19	script -.12
w:신고는	handling .19	internal -.16
w:신규	contact -.3	handling -.24	how_to -.38	internal -.59	limits -.25	none -.13	platform -.57	policy -.13	price -.53	script -.15	target .45
w:신규는	handling -.26	internal -.19	known_issues -.22	limits -.27	none -.35	platform -.19	policy -.33	price -.17	target .38
w:신발	handling -.18	how_to -.25	internal -.25	known_issues -.19	limits .27	platform -.22	policy -.36	price -.15	target -.2
w:신분	contact -.14	handling -.39	how_to .37	internal -.33	known_issues -.37	limits -.41	none -.42	platform -.28	price -.22	script -.19	target -.41
w:신분증	contact -.14	handling -.39	how_to .37	internal -.33	known_issues -.37	limits -.41	none -.42	platform -.28	price -.22	script -.19	target -.41
w:신상	handling -.11	none .13	target -.16
w:신설	internal -.14	none .21
w:신용	contact -.15	handling -.33	how_to .15	internal -.35	known_issues -.22	limits -.31	platform -.23	policy -.23	price -.29	script -.2	target .23
w:신용점	contact -.12	how_to -.24	internal -.23	limits -.2	none .19	platform -.11	policy .13	price -.22	target -.18
w:신청	handling -.3	internal -.19	known_issues -.6	none -.16	platform .19	policy .13	price -.77	script -.29
w:신청분	how_to -.13	internal -.14	limits -.25	none .17	platform -.1	policy .1	price -.14	target -.3
w:신청은	handling -.32	how_to -.19	internal -.34	known_issues -.22	limits -.35	none -.28	platform .31	script -.12	target -.33
w:신청이	internal .16	limits -.2	none .13	target -.15
w:신청자	handling -.28	how_to -.26	internal -.25	known_issues -.11	limits .18	none -.32	platform -.21	price -.11	script -.14	target .19
w:신청하	contact .14	handling -.14	how_to -.38	internal -.25	known_issues -.16	platform -.13	policy .22	price -.17	target -.3
w:신청한	handling -.17	internal -.22	limits -.34	none -.34	policy .37	price -.25
w:실물	handling -.1	internal -.13	limits -.17	none -.12	platform -.1	policy .22	price -.1	target -.15
w:실비	handling -.13	internal -.22	limits -.12	none -.27	policy .12	price .16	target -.21
w:실손	handling -.12	how_to -.21	internal -.16	limits -.18	none .26	policy -.17
w:실시	how_to -.23	internal -.35	known_issues -.14	limits -.38	none .29	platform -.13	policy -.32	price .11	script -.11	target -.25
w:실시간	handling -.18	how_to -.2	internal -.25	known_issues -.14	limits -.32	none .22	platform -.12	policy -.16	price .12	target -.23
w:실은	handling -.16	how_to -.11	internal .29	limits -.17	none -.25	policy -.24	price -.12	script -.12	target -.26
w:실적	handling -.11	how_to -.12	internal -.28	known_issues -.14	limits -.23	none .18	price -.18	script -.1	target .13
w:실제	contact -.17	handling -.37	how_to -.39	known_issues .34	none -.56	platform -.28	price -.28	script .21	target -.42
w:실제로	handling -.17	how_to -.2	internal .2	known_issues .12	limits -.35	none -.23	platform -.14	policy -.23	price -.16	script .16	target -.2
w:실제보	how_to -.18	internal -.15	known_issues .18	limits -.1	none -.1	policy -.18	target -.12
w:실패	how_to -.13	known_issues .15	price -.16
w:심사	handling .21	how_to -.18	known_issues .14	limits -.23	platform -.15	policy -.64	price -.55	target -.66
w:심사가	handling -.2	how_to -.19	internal -.27	limits -.14	none .22	platform .11	policy -.2	target -.14
w:심사에	handling -.16	how_to -.24	known_issues -.31	limits .21	none -.22	policy -.21	script -.18	target -.12
w:심사팀	contact .14	internal -.2	none -.13	price -.1
w:심야	contact -.12	handling -.22	how_to -.17	internal -.19	known_issues -.29	limits -.42	none .48	platform -.2	policy -.52	price -.31	target -.32
w:심야라	none .21	policy -.14
w:심의	internal .14	policy -.16
w:싶은	internal -.12	known_issues -.11	limits -.1	policy -.13
w:싸우	handling -.13	internal -.1	known_issues -.11	limits -.2	none .19
w:쌓인	internal -.14	limits -.16	none -.25	policy .29
w:써요	handling -.18	how_to -.21	internal -.26	known_issues -.21	limits .11	script -.15	target -.2
w:썼는	internal -.18	limits -.12	none .24
w:썼는데	internal -.18	limits -.12	none .24
w:썼습	how_to -.1	known_issues -.2	limits -.14	none .22	policy -.22	script -.1
w:썼습니	how_to -.1	known_issues -.2	limits -.14	none .22	policy -.22	script -.1
w:썼어	internal -.25	limits -.13	none .28	policy -.14	price -.1
w:썼어요	internal -.25	limits -.13	none .28	policy -.14	price -.1
w:쓰고	handling -.12	limits -.15	target -.17
w:쓰기	handling -.23	how_to .26	internal -.24	known_issues -.21	limits -.3	policy .11	price -.17	target -.18
w:쓰는	contact -.13	handling -.34	how_to -.31	known_issues -.29	none -.37	platform -.27	policy -.25	price -.21	target .45
w:쓰셔	handling -.24	how_to -.29	internal -.22	known_issues -.19	limits -.41	platform .2	price -.15	script -.18	target -.25
w:쓰셔도	handling -.23	how_to -.27	internal -.19	known_issues -.13	limits -.27	platform .2	policy -.27	price -.13	script -.16	target -.2
w:쓰시	handling -.26	how_to .11	known_issues -.27	limits -.25	platform -.24	price -.2	script -.29	target .12
w:쓰시는	how_to -.14	internal -.14	limits -.19	none -.18	platform -.19	policy -.17	target .23
w:쓰시면	handling -.28	known_issues -.15	none .15	platform -.18	policy -.11	script -.2	target -.18
w:쓰실	contact -.11	handling -.11	how_to -.3	internal -.36	known_issues -.29	limits -.44	none -.4	platform -.15	policy .42	price -.19
w:쓰지	handling -.2	how_to .11	internal .17	known_issues -.23	limits -.33	none -.36	platform -.25	policy -.37	price -.19	script -.17	target .16
w:쓴	how_to .24	internal -.32	limits .29	none -.41	platform -.26	policy -.3	price -.31	script -.28	target -.32
w:쓸	how_to -.18	internal .11	known_issues -.4	limits -.48	none -.44	platform -.12	policy .29	price -.19	script -.25	target .14
w:쓸게	internal -.14	none .17	policy -.11
w:쓸게요	internal -.14	none .17	policy -.11
w:씀	handling -.28	how_to -.22	internal -.2	known_issues -.2	limits .24	none -.34	platform -.2	price -.13	script -.11
w:씁니	handling -.26	how_to -.21	internal -.26	known_issues .14	platform -.1	policy -.32	price -.12	target -.19
w:씁니다	handling -.26	how_to -.21	internal -.26	known_issues .14	platform -.1	policy -.32	price -.12	target -.19
w:씨네	handling -.13	internal -.21	known_issues -.18	limits -.16	none .2	platform -.12	policy -.18	price -.1	target -.12
w:씨네루	handling -.13	internal -.21	known_issues -.18	limits -.16	none .2	platform -.12	policy -.18	price -.1	target -.12
w:씽고	handling -.17	internal -.25	known_issues -.14	limits -.2	none .24	policy -.24	price -.14	script -.1
w:아	contact -.13	handling -.29	how_to -.26	internal -.34	known_issues -.25	limits -.37	none .45	platform -.22	policy -.35	price -.2	script -.11	target -.27
w:아까	how_to -.11	internal -.18	none .19
w:아니	contact -.44	internal -.69	known_issues -.58	limits -.18	platform -.57	policy .15	price .13	script -.22
w:아니고	contact -.2	how_to -.13	internal -.19	platform -.15	policy -.29	price .3	script -.13	target -.31
w:아니냐	handling -.1	script .13
w:아니라	contact -.28	handling -.13	internal -.73	known_issues -.31	limits -.11	none -.25	platform -.2	policy .22	target .18
w:아니어	handling -.22	how_to -.26	internal -.14	known_issues -.14	limits -.29	none .17	platform -.12	policy .1	price -.13	target -.23
w:아니하	handling .17	policy -.14	script -.2
w:아니합	handling .2	how_to -.21	known_issues -.13	limits -.33	none -.11	price -.19	script -.25	target -.23
w:아닌	how_to -.18	internal -.33	known_issues -.18	limits .15	none -.23	policy .11	price -.26	script -.17	target -.29
w:아님	contact -.21	how_to -.4	internal -.12	known_issues .12	limits .22	none -.3	platform -.43	policy -.12	price -.3	script -.26	target -.21
w:아닙	how_to -.15	internal -.22	known_issues -.13	limits -.27	script .1	target -.11
w:아닙니	how_to -.15	internal -.22	known_issues -.13	limits -.27	script .1	target -.11
w:아동	how_to .25	known_issues -.11	limits -.23	none -.3	policy -.14	target -.16
w:아래	contact -.15	handling -.1	how_to .33	limits -.49	platform -.29	policy -.59	price -.33	script -.4	target -.51
w:아래와	handling -.22	how_to -.13	internal -.19	none .27	policy -.15	script -.19
w:아래쪽	how_to .26	internal -.18	none -.3	policy -.1	script -.13
w:아무	handling -.33	internal -.27	known_issues -.24	platform -.22	price -.22	script -.19	target -.28
w:아시	contact -.12	handling -.13	how_to -.15	internal -.24	known_issues -.24	limits -.22	none .17	platform -.12	policy .11	price -.14	target -.17
w:아예	handling -.11	how_to -.2	known_issues .1	limits -.22	none -.23	price .18
w:아이	contact -.17	internal -.13	known_issues .19	none -.3	platform .14	policy -.72	script -.39	target -.57
w:아이콘	handling -.16	how_to .26	internal -.19	known_issues -.18	limits -.21	none -.2	policy -.2	price -.11	target -.16
w:아이템	handling -.25	how_to -.26	internal .2	limits -.28	policy -.35	price -.1	script -.13
w:아이폰	handling -.22	how_to -.33	internal -.27	known_issues .2	limits -.47	none -.25	platform .22	policy -.25	price -.14	target -.17
w:아직	contact -.16	handling -.38	how_to -.39	internal .31	known_issues .11	limits -.41	none .18	platform -.45	policy -.45	price -.46	script -.37	target -.16
w:아직이	handling .12	known_issues -.15	limits -.31	platform -.12	policy -.23	script -.1	target .16
w:아침	handling -.21	internal -.21	known_issues -.31	platform -.13	policy -.15	price -.32	script .11	target -.39
w:아파	handling -.21	how_to -.24	internal -.29	known_issues -.13	limits .27	none -.13	platform -.27	policy -.31	price -.17
w:아파트	handling -.21	how_to -.24	internal -.29	known_issues -.13	limits .27	none -.13	platform -.27	policy -.31	price -.17
w:안	contact -.11	how_to -.51	known_issues .24	limits .21	none -.49	platform -.24	policy .3	price -.42	script -.53	target -.46
w:안내	contact -.54	handling .37	how_to -.21	internal -.85	limits -.34	none .11	platform -.37	policy -.41	price -.76	target .15
w:안내데	known_issues -.34	limits -.18	none -.19	policy .14	script -.15	target -.17
w:안내드	contact -.16	handling -.37	how_to -.27	internal -.29	known_issues -.26	limits -.24	none .31	policy -.34	price -.21
w:안내문	handling -.18	how_to -.16	internal -.28	known_issues -.19	limits -.19	none .39	policy -.31	price -.13	script -.19
w:안내에	handling -.14	internal -.18	none .22	price -.14
w:안내하	how_to -.2	internal -.16	known_issues -.21	limits -.14	policy -.32
w:안내한	internal -.1	limits -.13	policy -.14	price -.11	target .11
w:안내해	handling .16	how_to -.16	policy -.17	script -.18
w:안녕	handling -.38	how_to -.18	internal -.25	known_issues -.2	limits -.28	none .46	platform -.17	policy -.22	price -.17	script -.11	target -.22
w:안녕하	handling -.38	how_to -.18	internal -.25	known_issues -.2	limits -.28	none .46	platform -.17	policy -.22	price -.17	script -.11	target -.22
w:안돼	handling .14	how_to -.19	known_issues -.22	limits .14	none -.3	platform -.16	policy -.37	price -.22	target -.28
w:안되	handling -.22	how_to -.18	internal -.2	known_issues -.16	limits -.29	none .18	platform -.15	price -.16	target -.24
w:안됨	contact -.17	how_to -.31	internal -.32	known_issues -.3	none -.39	platform -.27	policy .3	price -.24	script -.14	target -.3
w:안드	contact -.1	handling -.16	how_to -.23	internal -.22	limits -.34	none -.37	platform .44	policy -.21	price -.26	target -.29
w:안드로	handling -.14	how_to -.27	internal -.16	known_issues -.24	limits -.27	none -.35	platform .4	policy -.17	price -.16	target -.26
w:안심	handling -.26	how_to -.27	internal -.26	known_issues -.22	none .12	platform -.2	policy .2	price -.19	script -.13	target -.28
w:안에	contact -.2	handling -.5	internal -.29	none -.21	platform -.56	policy .26	price -.3	target -.54
w:안에는	internal -.11	none .16	policy -.2	script .12
w:안에서	handling -.24	internal .13	known_issues .16	limits -.37	none -.39	platform -.29	policy -.13	target -.24
w:안으	how_to -.19	internal -.24	known_issues -.18	limits -.21	none .16	policy -.24	price -.12
w:안으로	how_to -.19	internal -.24	known_issues -.18	limits -.21	none .16	policy -.24	price -.12
w:안이	how_to -.14	known_issues -.14	price -.18
w:안전	handling -.3	how_to -.24	known_issues -.31	none .16	platform -.14	policy -.41	price -.15	script .14	target -.23
w:안전모	none .12
w:안정	internal -.12	none -.19	policy -.12
w:안정적	handling -.22	none -.11	script .14
w:안팎	handling -.12	how_to -.16	internal -.21	limits .16	none -.2	policy -.22	price .12	target -.13
w:않게	handling -.2	how_to -.12	internal -.18	known_issues -.16	limits -.17	none -.31	policy .21	script .12	target -.1
w:않고	how_to -.19	internal -.41	known_issues -.19	policy -.29	price .13	target -.23
w:않기	handling -.3	how_to -.22	internal .29	known_issues -.22	limits -.32	none -.15	price -.13	target -.13
w:않기로	handling -.18	internal .24	limits -.23	none -.11	policy -.3
w:않는	handling -.12	internal -.3	known_issues -.23	limits -.26	none -.19	platform -.22	policy .12	price -.16	script -.21	target .19
w:않는다	internal -.23	policy .11	script -.17
w:않습	contact -.29	handling -.3	how_to -.18	internal -.29	known_issues -.58	limits .32	none -.22	platform -.37	target -.55
w:않습니	contact -.29	handling -.3	how_to -.18	internal -.29	known_issues -.58	limits .32	none -.22	platform -.37	target -.55
w:않아	contact -.12	handling -.11	how_to -.14	internal -.31	known_issues -.31	limits .16	none -.46	price .17	target -.23
w:않아도	none -.12	policy .14
w:않아요	contact -.11	handling -.27	how_to -.17	internal -.24	known_issues -.18	none -.4	price .18	script -.15	target -.19
w:않았	handling -.29	how_to -.16	internal .22	known_issues -.16	limits -.3	none .11	platform -.11	policy -.25	price -.11	script -.19	target -.24
w:않았습	handling -.15	internal .11	known_issues -.1	limits -.23	none .12	policy -.2	script -.15	target -.17
w:않으	handling -.45	how_to -.33	internal -.15	known_issues -.39	policy .3	price -.11	target -.35
w:않으며	handling -.1	how_to -.13	internal -.12	limits .15	none -.21	policy -.2	script .13	target -.13
w:않으면	handling -.17	how_to -.15	internal -.26	known_issues -.29	limits -.26	none -.14	policy .3	script -.14	target -.2
w:않으셔	handling -.2	how_to -.25	known_issues -.11	limits -.11	none -.17	policy .14	target -.19
w:않으시	handling -.24	how_to -.17	limits -.17	none .15	policy .21	script -.21	target -.11
w:않은	handling -.23	how_to -.28	internal -.25	known_issues -.2	none -.27	price -.17	target .24
w:않음	how_to -.45	internal -.54	none -.43	platform .14	price -.3	script -.19
w:알고	handling -.21	how_to -.18	internal -.13	limits -.15	none .25	policy -.24	script -.21	target -.2
w:알뜰	contact -.12	handling -.34	how_to -.3	internal -.29	known_issues -.23	limits .14	none .22	platform -.18	policy -.33	price -.23	script -.25	target -.27
w:알레	handling -.12	internal -.18	limits .28	none -.15	policy -.25	script -.11	target -.22
w:알레르	handling -.12	internal -.18	limits .28	none -.15	policy -.25	script -.11	target -.22
w:알려	contact -.3	handling .32	how_to -.38	internal -.3	known_issues -.39	limits -.67	platform -.47	policy -.15	price -.4	script .12
w:알려드	handling .19	how_to -.31	internal -.44	known_issues -.24	limits -.37	platform -.15	price -.25	script .16
w:알려주	contact -.11	how_to -.11	internal -.27	known_issues -.19	limits -.21	none .15	platform -.2	policy -.37	price -.19
w:알리	contact -.13	how_to -.12	internal -.2	limits -.18	none .18	policy -.2	price -.14	script -.11	target -.25
w:알리미	handling -.14	how_to -.1	internal -.13	limits -.11	none .2	policy -.11	price -.12	script -.11	target -.21
w:알림	contact -.33	internal -.46	known_issues -.27	none -.12	policy .23	price -.54	target -.62
w:알림은	handling -.33	how_to .16	known_issues -.16	limits -.25	none -.24	price -.14	target -.11
w:알림이	handling -.33	how_to -.33	internal -.35	none -.32	platform -.21	policy .34	price -.18	script -.2	target -.19
w:알림톡	how_to .12	internal -.37	known_issues -.36	limits .12	none -.19	platform .16	price -.2	script -.29	target -.27
w:알립	limits -.19	none .25	policy -.12	target -.12
w:알립니	limits -.19	none .25	policy -.12	target -.12
w:알아	handling -.19	internal -.42	known_issues .19	limits -.47	none .2	platform -.25	policy -.41	price -.21	script -.19	target -.27
w:알아서	internal -.2	known_issues -.22	limits -.12	none .13	platform -.12	policy -.15
w:알아요	internal -.16	limits -.23	none .24	policy -.23
w:암호	how_to -.22	internal .15	limits -.23	none -.15	platform -.16	policy -.18	script .16
w:앗	internal -.11	limits -.11	none .16	policy -.11
w:앞	contact -.13	handling -.19	how_to -.17	internal -.35	known_issues -.25	limits .11	none -.23	platform -.29	price -.2	script -.19	target .26
w:앞당	handling -.16	how_to -.21	internal .24	known_issues -.15	limits -.4	platform -.15	policy -.36	price -.2	target -.26
w:앞당김	handling -.11	how_to -.13	internal .13	limits -.25	policy -.24	price -.11	target -.14
w:앞에	handling -.13	how_to .25	internal -.26	known_issues -.21	limits -.16	policy -.23	target -.15
w:애플	contact -.12	handling -.23	how_to -.34	internal -.32	known_issues -.24	limits -.33	none -.24	platform .38	policy -.39	price -.22	script -.16	target -.34
w:앱	contact -.77	how_to .48	internal -.98	known_issues -.68	limits -.71	none -.29	platform .46	policy -.67	price -.24	script -.62	target .13
w:앱만	handling -.14	how_to -.2	internal -.13	known_issues -.13	limits -.3	policy -.2	price -.12	target -.24
w:앱에	contact -.17	handling -.35	how_to .32	internal -.51	limits -.77	platform .23	policy -.38	price -.23	script -.2
w:앱에서	contact -.15	handling -.21	how_to .3	internal -.68	known_issues -.26	limits -.6	none -.12	platform .26	policy -.29	price -.17	script -.11	target .15
w:앱으	handling -.23	internal -.29	known_issues .11	limits -.22	none .14	policy -.15	script -.18	target -.19
w:앱으로	handling -.23	internal -.29	known_issues .11	limits -.22	none .14	policy -.15	script -.18	target -.19
w:앱은	handling -.11	how_to -.23	internal -.25	known_issues .15	limits -.3	none -.29	platform .35	policy -.37	price -.16	script -.1	target -.2
w:앱을	how_to .11	internal -.25	limits -.21	policy -.35	script -.17	target -.14
w:앱이	handling -.23	how_to .14	internal .11	known_issues -.22	limits -.2	none -.2	platform -.22	price -.11	target -.18
w:앵콜	policy -.13
w:야간	contact .16	handling -.43	how_to -.5	internal .1	limits .21	none .11	platform -.36	policy -.64	script -.32	target -.26
w:야간코	none .13
w:야구	how_to -.13	internal -.11	limits -.25	none .32	policy -.3	target -.2
w:약	contact -.14	handling -.31	how_to -.32	known_issues -.28	none .13	platform -.14	price -.27	script -.22	target -.37
w:약관	known_issues -.19	limits -.38	none .35	platform -.22	policy -.53	price -.14	script -.24	target -.31
w:약국	how_to -.25	internal -.22	limits -.2	none -.14	policy .13
w:약사	contact -.17	how_to .15	internal -.19	known_issues -.26	limits -.35	platform -.24	price -.3	script -.17	target -.32
w:약속	handling .25	how_to -.24	internal -.3	known_issues -.13	limits -.33	none .15	platform -.21	policy -.15	price -.28	script -.27	target -.34
w:약속하	handling .1
w:약정	handling -.2	how_to -.23	known_issues -.27	limits .32	none -.14	platform -.15	policy -.17	target -.23
w:양도	internal -.38	known_issues -.14	limits .16	platform -.19	policy -.39	target -.34
w:양해	handling -.13	internal -.18	none .15
w:얘기	how_to -.34	internal .27	known_issues -.42	platform -.34	policy -.57	price -.29	script -.28	target -.46
w:얘기가	known_issues -.22	policy -.16	script -.14
w:얘기예	how_to -.1	internal -.28	limits -.26	none .32	policy -.17	price -.21	target -.21
w:어	how_to -.14	known_issues -.11	limits -.21	none -.19	policy -.16	target .17
w:어디	handling .18	how_to -.32	known_issues -.25	limits -.3	platform -.18	price -.14	script -.19	target -.25
w:어디에	handling .19	how_to -.25	known_issues -.16	limits -.21	policy -.23	script -.15	target -.17
w:어떻	contact -.12	handling -.22	internal -.22	known_issues -.27	limits -.27	none .22	platform -.14	policy -.29	price -.17	target -.28
w:어떻게	contact -.12	handling -.22	internal -.22	known_issues -.27	limits -.27	none .22	platform -.14	policy -.29	price -.17	target -.28
w:어려	how_to -.14	internal -.13	known_issues -.15	none .16	policy -.26
w:어렵	handling -.1	how_to -.12	known_issues -.21	limits -.29	platform -.18	policy -.31	script .15	target -.17
w:어렵고	handling -.16	internal -.14	limits -.16	none .2	platform -.14	policy -.11	target -.14
w:어렵습	handling -.25	how_to -.12	internal .15	known_issues -.17	limits -.15	none -.29	policy -.21	script .18
w:어르	handling .17	limits -.28	platform -.16	policy -.37	price -.22	script -.2	target -.27
w:어르신	handling .17	limits -.28	platform -.16	policy -.37	price -.22	script -.2	target -.27
w:어린	handling -.14	how_to -.19	internal -.17	known_issues -.1	none .26	platform -.11	policy -.25	target -.18
w:어린이	handling -.14	how_to -.19	internal -.17	known_issues -.1	none .26	platform -.11	policy -.25	target -.18
w:어뷰	handling -.1	how_to -.1	internal .25	known_issues -.22	limits -.17	none -.2	policy -.21
w:어뷰징	handling -.1	how_to -.1	internal .25	known_issues -.22	limits -.17	none -.2	policy -.21
w:어제	how_to -.15	known_issues .11	limits -.21	policy -.16	price -.21	script -.15	target -.28
w:억	contact -.28	handling -.21	how_to -.31	internal .48	known_issues -.29	limits -.25	none -.4	platform -.28	policy -.45	price -.46	script -.21
w:억을	handling -.11	internal .22	limits -.16	none -.18	policy -.21
w:억이	none -.14	policy -.13	target -.1
w:언급	handling -.38	how_to -.22	internal .26	known_issues -.22	limits -.32	none .17	platform -.23	policy -.33	price -.19	script -.23	target -.27
w:언급하	handling -.25	how_to -.12	internal .13	none .12	policy -.25	script -.21
w:언어	contact -.13	handling -.33	internal -.31	none .19	platform -.27	policy -.37	price -.25	script -.15	target -.38
w:언제	contact -.21	handling -.15	how_to -.33	internal -.37	known_issues -.37	limits -.55	none .25	platform -.35	policy .16	price -.38	target -.47
w:언제까	handling -.21	how_to -.15	internal -.15	limits -.21	script .17	target -.11
w:언제냐	handling -.22	how_to -.13	internal -.24	known_issues -.19	limits -.16	none .31	policy -.24	price -.12	script -.22	target -.11
w:언제든	handling -.19	how_to -.15	internal -.14	limits -.19	none -.3	policy .27	price -.13	target -.17
w:언제부	handling -.13	internal -.19	none .21	policy -.16	script -.11
w:얼굴	handling -.26	how_to .13	known_issues -.24	limits -.26	platform -.15	price -.12	target -.2
w:얼리	contact -.14	handling -.22	how_to -.26	internal -.34	known_issues -.24	none .14	platform -.24	target -.36
w:얼리버	contact -.13	handling -.2	how_to -.23	internal -.29	known_issues -.23	none .18	platform -.24	price -.11	target -.34
w:얼마	contact -.11	internal -.28	known_issues -.23	limits -.29	none .13	platform -.21	policy -.25	price -.19	script .13	target -.27
w:얼음	handling -.2	internal -.19	known_issues -.23	limits .31	none -.27	platform -.19	policy -.28	price -.2	target -.24
w:업그	handling -.14	how_to .11	internal -.25	limits -.23	none .27	policy -.26	price -.26	script -.2	target -.17
w:업그레	handling -.14	how_to .11	internal -.25	limits -.23	none .27	policy -.26	price -.26	script -.2	target -.17
w:업데	handling -.17	how_to -.26	internal -.27	known_issues -.24	limits -.36	platform .12	policy .2	price -.14	target -.22
w:업데이	handling -.17	how_to -.26	internal -.27	known_issues -.24	limits -.36	platform .12	policy .2	price -.14	target -.22
w:업로	limits -.1	none -.12	policy -.16
w:업로드	limits -.1	none -.12	policy -.16
w:업무	handling -.22	how_to -.22	internal -.21	known_issues -.13	limits -.21	none .31	platform -.12	policy -.22	price -.13	target -.23
w:업종	handling -.22	how_to -.2	internal -.3	limits .16	none -.31	platform -.2	policy .11	price -.2	script -.14	target -.31
w:업체	handling -.36	how_to -.31	internal .34	known_issues -.26	limits -.41	platform -.15	policy -.27	price -.14	script -.24	target .14
w:업체가	handling -.16	internal .23	limits -.13	none -.18	policy -.11	script -.11
w:업체를	internal .23	none -.23	policy -.13
w:없고	handling -.24	how_to .18	internal -.35	known_issues -.14	none -.19	platform -.17	policy -.36	price .2	script -.17	target -.38
w:없냐	handling -.25	internal -.16	none .2
w:없는	handling .12	how_to -.34	known_issues .22	limits -.13	none -.59	platform -.34	policy -.25	price -.33	target .23
w:없다	handling .24	how_to -.29	internal -.13	known_issues -.22	limits -.36	platform -.16	policy -.43	price .18	script -.37	target -.19
w:없다고	handling .17	how_to -.23	internal -.11	known_issues -.19	limits -.31	policy -.42	price .19	script -.31	target -.17
w:없던	internal -.36	limits -.18	none .3	policy -.31	price -.14	script -.1
w:없습	contact -.31	handling -.61	internal -.37	known_issues -.56	limits .18	none -.31	platform -.46	price .22	target -.59
w:없습니	contact -.31	handling -.61	internal -.37	known_issues -.56	limits .18	none -.31	platform -.46	price .22	target -.59
w:없애	how_to -.26	internal .13	known_issues -.21	limits -.19	none -.31	policy .17	price -.11	target -.23
w:없앱	how_to -.11	internal -.24	limits -.18	none .16	policy -.26	price .11	target -.18
w:없앱니	how_to -.11	internal -.24	limits -.18	none .16	policy -.26	price .11	target -.18
w:없어	contact -.15	handling -.41	how_to .1	known_issues -.52	platform -.32	policy .18	script -.22	target -.54
w:없어요	contact -.12	handling -.33	how_to .12	internal -.17	known_issues -.44	limits -.11	platform -.25	policy .16	price .11	script -.16	target -.45
w:없어집	internal -.14	none -.16
w:없으	contact -.19	handling .15	how_to -.14	internal -.17	known_issues -.38	limits -.19	none .11	platform .14	price -.27	script -.14	target -.49
w:없으며	limits .13	none -.1	policy -.16
w:없으면	handling .18	how_to -.42	known_issues -.27	limits -.4	platform -.15	price -.19	script -.16	target -.29
w:없음	contact -.53	handling -.47	how_to -.16	internal -.59	known_issues -.64	none -.22	platform .13	price .35	script -.32	target -.24
w:없이	contact -.11	internal -.54	known_issues -.36	limits -.6	none -.11	platform -.32	policy .3	script -.36
w:에	contact -.17	how_to -.12	limits -.63	platform -.27	price -.2	script -.28
w:에게	contact -.16	handling .22	how_to -.13	known_issues -.12	limits -.17	none -.21	platform -.1	policy -.19	target -.27
w:에서	contact -.11	handling -.24	internal -.32	platform .16	policy -.21	price .16	script -.39	target -.4
w:여권	how_to -.2	internal -.38	known_issues .14	limits -.38	none .28	platform -.21	price -.21	script -.11	target -.36
w:여기	handling -.23	how_to -.29	internal -.34	known_issues -.24	limits -.31	none .4	platform -.16	policy -.35	price -.18	script -.18	target -.26
w:여는	handling -.14	how_to -.2	known_issues -.23	limits -.45	none .36	platform -.12	policy -.39	price -.15	script -.18	target -.33
w:여러	contact -.1	handling -.31	how_to -.35	internal -.39	limits -.29	none .27	platform -.18	price -.21	script .11	target -.29
w:여러분	how_to -.11	internal -.19	limits -.17	none .23	platform -.11	policy -.2	price -.11	target -.16
w:여부	handling .14	how_to -.39	internal -.36	known_issues -.39	none -.12	platform -.12	policy .11	price -.21	script .14	target -.37
w:여부는	handling .13	internal -.26	known_issues -.16	target -.11
w:여부를	handling .23	how_to -.26	internal -.22	known_issues -.11	limits -.12	none -.24	policy .16	target -.13
w:여수	handling -.16	how_to -.14	limits -.21	platform -.23	policy -.3	price -.19	target .26
w:여전	contact .14	how_to -.16	internal -.16	known_issues -.16	limits .13	none -.24	platform -.11	policy -.3	script -.16	target -.15
w:여전히	contact .14	how_to -.16	internal -.16	known_issues -.16	limits .13	none -.24	platform -.11	policy -.3	script -.16	target -.15
w:여쭤	handling .13	internal -.22	limits -.16	none .25	policy -.17	script -.15	target -.14
w:여행	contact -.25	handling .11	how_to .2	internal -.32	known_issues -.38	none -.17	platform -.3	policy .16	price -.3	script -.21	target -.33
w:여행자	how_to .22	none -.21
w:역마	internal .25	limits -.21	none -.13	policy -.17	price -.22
w:역마진	internal .25	limits -.21	none -.13	policy -.17	price -.22
w:연	contact -.16	handling -.18	how_to -.25	internal .13	known_issues -.23	limits -.1	none -.48	platform -.11
w:연간	handling -.13	how_to -.15	internal .15	known_issues -.12	limits -.28	price -.25	script -.11	target -.23
w:연간권	internal -.15	limits -.16	none .13	price -.2	target -.13
w:연결	handling .24	how_to -.1	internal -.52	limits -.46	none -.21	platform .19	policy -.23	price -.35	target -.19
w:연결하	handling -.14	internal -.23	none .19
w:연결해	contact .13	how_to -.11	internal -.11	known_issues .15	none -.2	policy -.15
w:연계	handling -.13	how_to -.16	known_issues -.11	limits -.23	policy -.21	script .11	target -.14
w:연기	how_to -.11	internal -.11	limits -.13	none .2	policy -.14
w:연기합	none .21	policy -.12
w:연동	contact -.18	how_to -.31	internal -.19	known_issues -.28	limits -.16	none .23	platform -.2	policy -.2	price -.28	target .11
w:연동한	limits -.12	none -.18	target .14
w:연락	contact .16	handling .11	internal -.14	known_issues -.27	none -.23	price -.27	script -.29	target -.38
w:연락처	internal -.2	known_issues -.21	limits .1	none -.2	policy -.31	price -.14	script -.21	target -.19
w:연말	handling -.26	how_to -.34	known_issues -.27	limits -.42	platform .23	policy -.16	script -.19	target -.42
w:연말까	how_to -.11	internal .17	limits -.19	none -.26	policy .11	target -.2
w:연속	handling -.17	how_to -.18	internal -.24	known_issues -.11	limits .12	policy -.15	price .13
w:연장	how_to -.34	internal -.53	known_issues -.23	limits -.56	none -.17	platform -.32	policy .51	price -.33	target -.37
w:연차	how_to -.16	internal -.19	limits .16	none -.13	price -.12	target -.11
w:연체	handling -.15	how_to -.12	known_issues -.12	limits -.19	none .12	price -.11
w:연합	contact -.15	handling -.19	how_to -.19	internal -.25	known_issues -.25	limits -.3	none .13	platform -.16	policy -.32	price .17	target -.22
w:연휴	contact -.18	how_to -.28	internal -.38	known_issues -.23	limits -.19	none .24	platform -.28	price -.29	target -.37
w:열	handling -.13	how_to -.1	internal -.12	known_issues -.11	limits .14	none -.12	platform -.14	policy -.22	price -.13
w:열고	handling -.16	how_to .12	internal -.31	limits -.28	platform -.1	policy -.4	price .2	target -.26
w:열기	how_to -.2	known_issues -.13	limits -.13	none .2	policy .16
w:열기로	none .2
w:열람	handling -.21	how_to -.16	internal .22	known_issues -.11	limits -.25	none -.25	platform -.12	script -.1	target -.16
w:열려	handling -.17	how_to -.23	internal -.35	known_issues -.18	limits -.38	none .4	policy -.5	price -.24	script -.11
w:열려요	how_to -.17	internal -.31	known_issues -.14	limits -.33	none .32	policy -.45	price -.18
w:열렸	handling -.11	how_to -.11	internal -.16	limits -.13	none .18
w:열리	how_to -.23	internal -.27	known_issues -.25	limits -.28	platform -.21
w:열리는	handling -.14	internal -.14	limits -.17	none .17	platform -.15	policy -.12	target -.16
w:열리면	handling .11	how_to -.13	internal -.11	known_issues -.2	limits -.13	none -.18	target -.11
w:열린	contact -.11	internal -.17	none .12	policy -.14	script .11
w:열린다	contact -.11	internal -.16	none .11	policy -.14	script .11
w:열림	handling -.1	how_to -.16	internal -.26	known_issues -.12	limits -.25	none .32	platform -.17	policy -.24	price -.14	target -.2
w:열립	how_to -.31	internal -.31	known_issues -.22	limits -.36	platform .23	price -.23	script -.23	target -.16
w:열립니	how_to -.31	internal -.31	known_issues -.22	limits -.36	platform .23	price -.23	script -.23	target -.16
w:열면	how_to -.12	limits -.11	policy .18
w:열어	internal -.27	limits -.44	none .11	platform -.23	policy -.26	price -.31	target -.34
w:열어요	internal -.17	limits -.19	none .32	policy -.26	target -.17
w:열지	handling -.17	how_to .12	internal .19	known_issues -.14	limits -.25	policy -.34	script -.17
w:엽니	how_to -.13	internal -.21	limits -.27	none .34	policy -.25	target -.14
w:엽니다	how_to -.13	internal -.21	limits -.27	none .34	policy -.25	target -.14
w:영상	contact -.22	handling -.14	how_to -.11	internal -.5	known_issues -.41	limits .4	none -.11	platform -.32	price -.32	script -.23	target -.42
w:영수	contact -.1	handling .19	how_to -.15	internal -.44	limits -.33	none -.19	platform .16	price -.28	script -.29	target -.4
w:영수증	contact -.1	handling .19	how_to -.15	internal -.44	limits -.33	none -.19	platform .16	price -.28	script -.29	target -.4
w:영어	handling -.22	how_to -.22	internal -.28	known_issues -.22	limits .37	none -.26	platform -.3	policy -.28	price -.19	script -.2	target -.32
w:영업	contact -.43	handling -.22	internal -.59	known_issues -.61	platform -.47	target -.52
w:영업소	handling -.15	how_to -.15	internal -.14	known_issues -.11	limits .14	policy -.28
w:영업일	contact -.22	handling -.13	internal -.44	known_issues -.36	limits -.12	none -.14	platform -.31	policy .15	price -.55	script .16	target -.45
w:영업점	handling -.11	limits .22	none .14	policy -.18	script -.17	target -.15
w:영향	handling -.29	how_to -.23	known_issues -.22	limits -.29	platform -.15	policy .31	price -.3	target -.17
w:영화	internal -.11	limits .1	none .14	policy -.18	price -.13
w:옆	handling -.29	limits -.39	none -.24	platform -.21	policy .13	price -.16	script -.2	target -.26
w:예고	handling -.21	limits -.22	none .11	price -.19	target -.26
w:예금	how_to -.13	internal -.24	limits -.14
w:예매	contact -.1	internal -.28	known_issues -.24	limits -.13	platform .11	policy .13	price -.24	target -.44
w:예비	contact -.17	handling -.11	how_to -.18	internal -.22	limits -.17	none -.21	platform -.14	price -.22	target .23
w:예산	contact -.17	handling -.31	how_to -.31	internal .32	known_issues -.36	limits .13	none -.15	platform -.21	policy -.4	price -.22	script -.3	target -.38
w:예산이	internal .11	known_issues -.21	limits .13	none -.21	policy -.18	script -.17
w:예상	contact -.28	handling -.17	internal .17	limits -.13	platform -.22	policy -.31	price -.42	target -.42
w:예약	contact -.1	internal -1.02	known_issues -.67	limits .12	platform -.78	price -.4	script -.27	target .22
w:예약금	limits .14	policy -.25	target -.17
w:예약만	handling -.19	how_to -.26	internal -.18	limits .17	none -.32	platform -.13	price -.19	target .15
w:예약번	handling -.13	how_to .19	limits -.17	none -.14	policy -.15	target -.1
w:예약은	contact -.14	internal -.31	none -.36	platform -.24	policy .14	script -.22	target -.38
w:예약을	handling .17	how_to -.16	none -.1	policy -.19	script -.1
w:예약이	handling -.17	how_to -.2	internal -.17	known_issues -.18	limits .1	none -.17	price -.2	script -.11
w:예약제	how_to -.21	internal -.12	policy -.22	target .16
w:예약하	how_to -.29	internal -.16	known_issues -.13	limits -.4	none -.36	platform -.14	policy .29	price -.11	script -.13
w:예외	handling -.22	how_to -.21	internal -.25	known_issues .19	limits -.28	platform -.23	policy .15	price -.12	script -.12	target -.28
w:예요	handling -.18	how_to -.13	internal .18	none -.31	policy -.25	target -.19
w:예전	handling -.24	how_to .11	internal -.26	known_issues -.2	limits -.37	none -.36	platform -.14	policy .31	price -.35	script -.17	target -.31
w:예정	contact -.19	handling -.5	how_to -.5	internal .24	known_issues -.49	policy -.51	price -.24	script .14
w:예정대	handling -.13	how_to -.15	internal -.29	limits -.27	none .38	price -.17	target -.24
w:예정이	handling -.11	how_to -.14	known_issues -.1	limits -.14	policy -.16	script .15	target -.17
w:예정입	handling -.12	how_to -.16	internal .22	limits -.2	none -.28	policy -.18	script .17
w:옛	handling -.24	how_to -.26	internal -.33	limits -.34	platform .16	policy .22	price -.2	script -.16	target -.2
w:옛날	how_to -.21	internal -.16	limits -.1	price -.15
w:오기	handling -.19	how_to .2	internal -.29	limits .22	none -.24	policy -.29	price -.19	script -.11	target -.19
w:오는	how_to .12	internal -.12	limits -.18	none .13	policy -.21	target -.11
w:오늘	handling -.28	internal -.5	limits -.5	platform -.22	policy .21	price -.17	script -.29	target -.46
w:오늘부	none -.16	policy .19
w:오답	how_to -.13	internal -.12	limits -.14	none .1	target -.17
w:오답노	how_to -.13	internal -.12	limits -.14	none .1	target -.17
w:오래	contact -.12	how_to -.34	internal -.35	known_issues .3	limits -.29	none .1	platform -.12	policy -.38	price -.13	script -.18	target -.23
w:오래오	none .19	target -.18
w:오류	how_to -.18	known_issues -.25	none .13	policy -.32	script -.17	target -.15
w:오르	handling -.1	script .11
w:오른	contact -.11	handling -.19	how_to .36	known_issues -.25	limits -.24	none -.3	platform -.13	policy -.35	price -.29	script -.16	target -.25
w:오른쪽	contact -.1	handling -.18	how_to .37	internal -.36	known_issues -.23	limits -.28	none -.31	platform -.13	policy -.3	price -.14	script -.15	target -.23
w:오릅	internal -.19	known_issues -.1	limits -.22	none .11	policy -.29	price .13	script -.16	target -.2
w:오릅니	internal -.19	known_issues -.1	limits -.22	none .11	policy -.29	price .13	script -.16	target -.2
w:오면	contact -.13	handling .15	how_to -.45	limits -.39	none -.56	platform -.17	policy .15	price -.15	script .15	target -.32
w:오시	handling -.31	how_to .29	internal -.22	known_issues -.34	limits -.29	none -.3	price -.17	script -.16	target -.21
w:오시면	handling -.31	how_to .29	internal -.22	known_issues -.34	limits -.29	none -.3	price -.17	script -.16	target -.21
w:오전	handling -.2	how_to .18	internal -.17	known_issues .14	limits -.11	none .13	platform -.3	policy -.35	price -.12	script -.32	target -.3
w:오전에	how_to -.26	limits -.25	none -.26	platform -.15	price -.2	script -.11	target -.16
w:오타	how_to -.13	internal -.22	limits -.19	none .25	policy -.22
w:오탐	contact -.13	handling -.13	how_to -.19	known_issues .19	limits -.12	none -.2	policy -.2	price -.24
w:오토	internal -.11	limits .17	none .13	policy -.2
w:오프	handling -.12	how_to -.13	internal -.24	known_issues -.12	limits .15	none -.2	platform .13	policy -.22	price -.11	target -.15
w:오픈	contact -.22	handling -.5	how_to -.59	limits -.47	none .37	platform .2	policy -.71	price -.58	script -.31	target -.62
w:오픈은	internal -.24	limits -.11	none .3	policy -.18
w:오픈이	internal -.17	none .26	policy -.12	target -.14
w:오픈일	internal -.23	limits -.2	none .28	policy -.21	price -.12
w:오픈합	none .2	policy -.1
w:오후	handling -.23	how_to .2	internal -.36	known_issues -.31	none .12	policy -.3	price -.36	script -.2
w:온	handling .15	internal -.19	known_issues -.19	limits -.26	platform -.1	policy -.13	price -.18	script -.18	target -.19
w:온가	internal -.1	none .18	policy -.11	price -.14	target -.14
w:온가족	internal -.1	none .18	policy -.11	price -.14	target -.14
w:온다	how_to -.12	internal -.14	known_issues -.12	limits -.19	policy -.31	script -.17	target -.16
w:온다는	how_to -.12	internal -.14	known_issues -.12	limits -.19	policy -.31	script -.17	target -.16
w:온도	internal -.11	policy -.17	script .1
w:온라	handling -.41	internal -.12	known_issues -.39	limits -.21	platform .37	policy -.59	price -.39	script -.28
w:온라인	handling -.41	internal -.12	known_issues -.39	limits -.21	platform .37	policy -.59	price -.39	script -.28
w:올라	handling -.24	none -.13	platform -.23	policy .13	script -.13	target -.3
w:올라가	internal -.32	none -.12	platform -.19	policy -.27	price .17	target -.2
w:올라서	internal .2	limits -.11	none -.17	policy -.11	price -.12
w:올랐	handling .12	policy -.12
w:올려	handling -.23	how_to -.3	internal .11	known_issues -.17	limits .19	policy -.1	script -.24	target -.25
w:올려달	handling -.19	internal .13	limits -.1	none .11
w:올려요	handling -.14	how_to -.16	internal -.16	limits -.19	policy .15	price -.14	target -.15
w:올려주	how_to -.13	none -.24	policy -.25	price .12
w:올렸	internal -.12	limits -.23	none .2	policy -.23	price .13	script -.15
w:올렸습	limits -.14	none .21	policy -.19	script -.12
w:올리	contact -.22	handling -.49	how_to .29	internal .22	limits -.63	none -.3	platform -.38	policy -.22	target -.51
w:올리기	contact -.15	handling -.31	how_to .23	internal -.33	known_issues -.26	limits -.25	platform -.22	policy -.33	price .12	target -.26
w:올리는	handling -.14	how_to -.15	internal .28	known_issues -.22	limits -.24	none -.13	platform -.14	policy -.31	price -.2	target -.11
w:올리면	handling -.43	how_to .16	internal -.25	limits -.31	none -.27	policy -.11	script -.14	target -.17
w:올린	handling -.23	how_to -.1	internal -.25	known_issues -.11	limits -.19	policy .14	target -.14
w:올립	internal -.13	none .24	policy -.16
w:올립니	internal -.13	none .24	policy -.16
w:올해	contact -.13	handling -.13	how_to -.28	known_issues -.28	limits -.41	none .14	platform -.15	policy -.37
w:옮겨	how_to -.28	known_issues .17	none -.38	platform -.11	policy .13	price -.16	script -.24	target -.2
w:옮겼	internal .17	none -.2	price -.11	script -.13
w:옮겼습	internal .17	none -.2	price -.11	script -.13
w:옮기	handling -.35	how_to -.16	known_issues -.33	limits -.38	platform -.2	policy .22	price -.15	script -.16
w:옮기기	handling -.15	internal -.16	limits -.23	platform -.1	policy .22
w:옮깁	none .19	policy -.15	script -.14
w:옮깁니	none .19	policy -.15	script -.14
w:옴	handling -.22	internal .18	known_issues .15	limits -.28	none -.41	platform -.16	price -.12	script -.16	target -.22
w:옵션	handling -.18	how_to -.2	internal -.24	known_issues -.13	limits .15	none .18	policy -.32	price -.18	target .17
w:와	handling .14	limits -.21	none -.26	platform .21	policy -.26	price -.15	target -.15
w:와서	how_to -.13	known_issues .16	limits -.14	none -.17	policy -.2	script -.12
w:와요	how_to .2	known_issues -.16	limits -.18	policy -.22
w:와이	handling -.28	how_to -.35	known_issues .12	limits -.38	none .17	platform .12	policy -.32	price -.22	script -.12	target -.33
w:와이파	handling -.28	how_to -.35	known_issues .12	limits -.38	none .17	platform .12	policy -.32	price -.22	script -.12	target -.33
w:완결	handling -.18	how_to -.22	internal -.27	known_issues -.12	limits .2	platform -.21	policy -.26	price -.22	target -.25
w:완료	handling -.19	how_to -.25	internal -.17	limits -.19	none -.17	platform .19	policy -.13	target .14
w:왔다	handling .21	how_to -.11	policy -.23
w:왔다고	policy -.13
w:왔어	how_to -.15	internal .12	known_issues -.13	limits -.18	policy -.12	target -.17
w:왔어요	how_to -.15	internal .12	known_issues -.13	limits -.18	policy -.12	target -.17
w:왕복	handling -.15	how_to -.11	internal -.17	limits -.23	none -.2	policy .18	target -.12
w:왜	contact -.28	handling -.11	how_to -.4	internal -.34	known_issues -.28	limits -.34	none .3	platform -.16	policy -.54	price -.19	script .3	target -.4
w:외	handling -.18	how_to -.11	limits -.22	platform .13	price .2	script -.13	target -.21
w:외국	handling -.11	how_to -.3	internal -.29	known_issues -.14	limits .19	platform .17	policy -.38	price -.16	script -.23	target -.16
w:외국인	handling -.26	how_to -.2	internal -.28	known_issues -.13	limits .22	platform .18	policy -.35	price -.16	script -.19	target -.32
w:외래	contact -.12	handling -.21	how_to -.32	internal -.31	known_issues -.27	limits -.36	platform -.23	policy -.31	price .2	target .27
w:외부	contact -.11	handling -.39	how_to -.31	internal .36	known_issues -.3	limits -.38	none -.19	platform -.36	policy -.43	script -.22
w:외부생	handling -.16	how_to -.16	internal -.33	limits -.21	none -.25	platform -.18	policy -.24	price .16	target .22
w:외부에	handling -.21	how_to -.13	internal .19	none -.14	policy -.15	script -.16
w:외주	internal .35	limits -.25	none -.26	policy -.17	price -.13	target -.21
w:외화	limits -.17	none .15	price -.15	script -.15	target -.21
w:왼쪽	how_to .29	internal -.23	known_issues -.31	limits -.22	none -.25	platform -.11	policy -.25	target -.15
w:요	contact -.11	how_to -.11	internal -.14	none .2	policy -.17
w:요구	contact -.15	handling .4	how_to -.32	internal .3	known_issues -.27	limits -.36	none -.43	platform -.35	policy -.38	price -.32	script -.17	target -.38
w:요구는	handling .2	internal -.19	policy -.18
w:요금	contact .12	handling .13	internal -.27	known_issues -.68	limits -.35	platform -.46	price -.12
w:요금기	contact .21	handling -.27	how_to -.12	internal -.25	limits -.16	policy -.25	price -.25	target -.22
w:요금은	handling .15	how_to -.11	internal -.28	limits -.27	policy -.12	price .16	script -.19	target -.19
w:요금이	handling .11	how_to .11	internal -.28	known_issues -.22	limits -.16	policy .2	price -.13
w:요금제	contact -.28	handling -.28	internal .1	known_issues -.33	platform -.23	policy -.25	script -.39	target .11
w:요약	limits .17	policy -.23	target -.12
w:요율	handling .13	how_to -.17	limits -.37	none -.32	price .19	script -.23	target -.24
w:요일	handling -.22	internal -.36	none .14	platform -.19	policy -.4	price -.18	script -.12
w:요일은	handling -.12	how_to -.12	internal -.16	known_issues -.18	limits -.25	none .3	policy -.24	target -.13
w:요청	handling .21	how_to -.54	known_issues -.36	limits -.32	none .18	platform -.31	policy -.45	price -.39	target -.15
w:요청으	handling -.16	how_to -.12	internal .16	limits -.14	policy -.17	script -.2	target -.12
w:요청은	contact .11	handling .21	how_to -.21	known_issues -.11	limits -.26	none -.36	platform -.14	policy -.31	target -.27
w:요청하	handling .15	how_to -.2	internal -.2	limits -.15	none -.23	policy .14	price -.16
w:용도	handling -.26	how_to -.21	internal .23	known_issues -.2	limits .17	none -.29	platform -.16	policy -.37	price -.15	script -.14	target -.24
w:용돈	handling -.13	how_to -.14	internal -.18	limits -.18	none .23	policy -.17	script -.1	target -.22
w:용돈카	handling -.13	how_to -.14	internal -.18	limits -.18	none .23	policy -.17	script -.1	target -.22
w:우대	internal -.23	limits -.2	price .2	script -.11
w:우대금	internal -.15	limits -.18	price .14	script -.11
w:우리	contact -.28	handling .21	internal .19	known_issues -.64	limits -.64	price -.42	script -.16	target -.27
w:우리가	handling .29	how_to -.25	known_issues -.32	limits -.33	none -.32	platform -.15	policy -.34	price -.17	script -.12	target -.2
w:우리단	handling -.21	how_to .18	internal -.3	known_issues -.15	limits -.21	platform -.12	policy -.26	price -.13	script -.13	target -.25
w:우리집	how_to -.29	internal -.25	known_issues -.12	limits -.15	none .31	platform -.18	policy -.25	price -.13	script -.11	target -.26
w:우선	handling .14	how_to -.23	internal -.2	known_issues -.2	limits -.22	none .13	price -.21	script -.12
w:우천	handling -.15	how_to -.18	internal -.21	known_issues .13	limits -.19	platform -.16	price -.16	script -.11	target -.26
w:우체	how_to .19	internal -.17	known_issues -.17	limits -.19	none -.1	policy -.17	price -.14	target -.14
w:우편	contact -.17	handling -.2	how_to -.24	internal -.15	known_issues -.3	limits -.14	none .1	platform -.26	policy .14	price -.36	script -.32	target .13
w:우편으	handling -.19	how_to -.14	internal -.2	known_issues -.21	limits -.29	none -.22	policy .24	price -.18	script -.2	target .11
w:운영	contact -.25	handling -.12	how_to -.33	known_issues -.34	limits -.49	platform -.22	price -.33	script .18
w:운영지	handling -.17	internal -.23	none .1	price -.2	target -.18
w:운영하	handling -.1	limits -.13	none .21	policy -.22
w:운임	how_to -.14	internal -.24	limits -.33	none -.16	policy .34	price -.23	target -.28
w:운전	how_to -.17	limits -.16	none .16	platform -.14	policy -.2	target -.18
w:운항	internal -.24	known_issues .12	policy -.24	price -.16	target -.12
w:운행	how_to -.14	known_issues -.12	none -.21	platform -.12	policy .11	price -.26	target -.24
w:워치	how_to -.31	internal -.17	limits .11	platform -.19	policy -.21	price -.13
w:원	contact -.55	handling -.14	known_issues -.59	limits -.17	none -.15	script -.33
w:원가	handling -.12	how_to -.13	internal .41	limits -.38	none -.28	policy -.28	price -.34
w:원격	handling .22	how_to -.19	known_issues -.22	limits -.26	policy -.26	script -.2	target -.23
w:원격으	handling .23	internal -.27	known_issues -.19	limits -.24	policy -.2	target -.14
w:원고	handling .14	internal -.2	known_issues -.22	limits .12	none -.12	price -.24	script -.17	target -.17
w:원고지	handling -.12	internal -.12	known_issues -.15	limits .2	none -.18	policy -.19	price -.2
w:원까	how_to -.12	internal -.17	limits .1	none -.16	policy .12	price -.22	target -.18
w:원까지	how_to -.12	internal -.17	limits .1	none -.16	policy .12	price -.22	target -.18
w:원래	handling -.11	how_to -.2	known_issues -.2	limits .22	platform -.14	policy .17	price -.26	target -.31
w:원무	handling .11	how_to -.11	internal -.12	known_issues -.19	limits -.15	none -.19	policy .15	script -.15
w:원무과	handling .11	how_to -.11	internal -.12	known_issues -.19	limits -.15	none -.19	policy .15	script -.15
w:원문	contact -.13	handling -.17	how_to -.33	internal -.31	known_issues -.31	limits -.35	none .46	platform -.2	policy -.36	price -.26	script -.2	target -.33
w:원부	handling -.1	internal -.2	limits -.23	none -.27	platform -.14	policy -.28	price .34	target -.18
w:원부터	handling -.1	internal -.2	limits -.23	none -.27	platform -.14	policy -.28	price .34	target -.18
w:원산	limits -.11	policy -.17	target -.12
w:원산지	limits -.11	policy -.17	target -.12
w:원씩	internal -.12	limits -.22	none -.18	price .11
w:원에	handling -.13	how_to -.17	internal -.11	known_issues -.13	none -.44	policy .13	price .17	target -.23
w:원에서	internal -.32	known_issues -.12	limits .1	none -.3	price .18	target -.19
w:원으	handling -.24	how_to -.32	internal -.21	limits -.13	script -.25	target .18
w:원으로	handling -.24	how_to -.32	internal -.21	limits -.13	script -.25	target .18
w:원은	how_to -.22	known_issues -.15	none .19	platform -.12	policy -.16	target -.18
w:원을	handling -.11	internal -.34	limits .11	none -.23	policy .1	target -.12
w:원이	contact -.11	how_to -.4	known_issues -.2	limits -.21	none -.41	platform -.16	policy -.23	price .23	script -.15
w:원이고	internal .12	limits .12	none -.28	policy -.25	target -.21
w:원이라	handling -.11	internal .2	limits -.19	none .11	policy -.15	price -.34	target -.13
w:원이에	limits -.39	none -.36	policy -.44	price .27	target -.28
w:원입	contact -.11	handling -.1	internal -.47	limits .15	none -.47	platform -.13	policy -.19	price .21	script -.12	target -.2
w:원입니	contact -.11	handling -.1	internal -.47	limits .15	none -.47	platform -.13	policy -.19	price .21	script -.12	target -.2
w:원치	how_to .12	internal -.18	known_issues -.25	limits -.16	none -.1	policy .15
w:원하	handling -.22	internal -.15	limits -.18	none -.13	policy .14	price -.14	target -.19
w:원하시	policy -.1
w:월	contact -.61	handling -.14	how_to -.37	limits -.35	none .14	platform .16	policy -.33	price .16	target -.14
w:월까	handling -.13	internal .2	known_issues -.12	limits -.36	platform -.13	target -.23
w:월까지	handling -.13	internal .2	known_issues -.12	limits -.36	platform -.13	target -.23
w:월렛	how_to -.1	internal -.19	none -.26	platform -.11	policy .18	price -.14
w:월부	handling -.21	how_to -.16	internal -.28	known_issues -.23	none -.21	policy .1	script .11	target -.32
w:월부터	handling -.21	how_to -.16	internal -.28	known_issues -.23	none -.21	policy .1	script .11	target -.32
w:월세	none .18	policy -.11
w:월에	handling -.21	how_to -.35	internal .32	known_issues -.41	limits -.55	none -.18	platform -.21	price -.37	script -.12	target .15
w:월요	contact -.11	handling .12	how_to -.11	internal -.46	none .2	platform -.16	price -.34	script -.29	target -.1
w:월요일	contact -.11	handling .12	how_to -.11	internal -.46	none .2	platform -.16	price -.34	script -.29	target -.1
w:월욜	internal -.13	limits -.13	none .38	policy -.31	target -.18
w:월정	handling -.25	how_to -.16	internal -.31	known_issues -.14	none .12	platform -.15	policy -.12	script -.15
w:월정기	handling -.1	how_to -.14	internal -.24	policy -.26	price .22	script -.12	target -.27
w:월정액	handling -.21	internal -.14	limits -.21	none .16	policy .14	price -.21	target .14
w:웹	contact -.17	handling -.31	internal -.3	known_issues -.26	limits -.39	none -.35	platform .39	policy -.33	price -.33	script -.12
w:웹은	handling -.13	internal -.12	known_issues -.12	limits -.27	none -.14	platform .29	policy -.27	target -.21
w:웹툰	handling -.14	internal -.21	limits .2	policy -.23	script -.12	target -.18
w:위	handling -.16	how_to .21	internal -.27	known_issues -.17	limits -.27	policy -.21	price -.11	script -.1	target -.21
w:위반	handling -.2	internal .25	limits -.2	none -.23	policy -.2	price -.12	target -.21
w:위약	contact -.15	how_to -.35	known_issues -.14	limits -.28	none -.13	price -.22	script -.23	target -.16
w:위약금	contact -.15	how_to -.35	known_issues -.14	limits -.28	none -.13	price -.22	script -.23	target -.16
w:위에	how_to .23	internal -.24	known_issues -.15	limits -.25	none -.22	policy -.2	price .11	script -.11	target -.16
w:위임	how_to -.16	known_issues -.12	limits .15	none .13	policy -.22	target -.13
w:위젯	handling -.16	internal -.22	known_issues -.17	limits -.19	none .26	platform -.11	policy -.21	price -.15	target -.14
w:위치	handling -.16	known_issues .17	limits -.3	none -.26	policy -.32	price .17	script -.18	target -.2
w:위클	contact -.15	internal -.14	limits -.13	none .31	policy -.12	price -.18	target -.14
w:위클리	contact -.15	internal -.14	limits -.13	none .31	policy -.12	price -.18	target -.14
w:위탁	how_to -.12	none -.21	platform -.12	target -.25
w:위한	handling -.2	how_to -.11	none -.23	policy -.14	script .23
w:위해	handling -.15	how_to -.22	internal -.2	none -.13	policy -.16	script .23
w:유도	how_to -.29	internal .19	limits -.15	none -.12	policy -.32	script -.19	target -.12
w:유료	how_to -.39	internal .12	known_issues -.24	limits .15	none .16	platform -.27	policy -.44	price -.5	target .21
w:유료화	handling -.18	how_to -.19	known_issues -.13	none .22	platform -.15	policy -.32	price -.25	script -.12	target -.32
w:유류	handling -.13	how_to -.12	internal -.2	known_issues -.25	limits .13	none -.19	platform -.14	policy -.33	price .14	script .2	target -.25
w:유류할	internal -.13	policy -.16	script .1	target -.1
w:유리	handling -.19	how_to .1	internal -.22	known_issues -.13	limits -.18	platform -.15	price -.16	script -.17	target -.21
w:유선	contact .26	handling .16	how_to -.14	internal -.25	limits -.21	none -.3	platform -.14	policy -.26	price -.12	target -.17
w:유심	handling -.21	how_to -.19	internal -.18	limits -.28	none .19	price -.16
w:유예	handling .16	limits .14	policy -.28	price -.13
w:유의	contact -.21	handling -.31	how_to -.33	internal -.35	known_issues -.23	limits -.36	none .41	platform -.21	policy -.37	price -.26	script -.16	target -.3
w:유저	handling -.34	how_to .14	internal -.14	known_issues .11	limits -.34	none -.27	platform -.22	price -.21	script .14
w:유저는	known_issues .16	none -.12	policy -.26	script -.13	target -.14
w:유지	contact -.35	handling -.22	internal -.14	known_issues -.22	limits -.42	platform -.23	policy -.15	price .34	script -.19
w:유지됩	handling -.16	limits -.16	none -.18	policy .24	price -.15	target -.25
w:유효	handling -.29	internal -.26	known_issues -.27	none -.18	platform -.17	policy .2	price -.34	script -.15	target -.33
w:유효기	handling -.15	how_to -.24	internal -.19	known_issues -.12	limits .1	none -.11	price -.17	script -.1	target -.24
w:윤서	contact -.13	handling -.26	how_to -.16	internal -.25	known_issues -.13	limits -.24	none .34	platform -.13	policy -.27	price -.15	target -.17
w:윤서진	contact -.13	handling -.26	how_to -.16	internal -.25	known_issues -.13	limits -.24	none .34	platform -.13	policy -.27	price -.15	target -.17
w:윤태	handling -.16	how_to -.16	internal -.21	known_issues -.11	limits -.24	none .24	platform -.16	policy -.27	price -.2	target -.18
w:윤태오	handling -.16	how_to -.16	internal -.21	known_issues -.11	limits -.24	none .24	platform -.16	policy -.27	price -.2	target -.18
w:으로	handling .2	known_issues .19	limits .1	none -.33	platform -.27	policy -.26	price .15	script -.39	target -.4
w:은	contact -.37	handling -.43	how_to -.43	known_issues -.24	limits .16	platform .16	policy -.13	price .11	script -.26	target -.46
w:은행	known_issues -.31	limits .18	none -.22	platform -.15	policy -.14	price -.24	script -.25	target -.27
w:을	handling -.27	how_to .29	internal -.13	known_issues -.26	limits -.25	none -.14	script -.23	target -.15
w:음성	contact -.23	handling -.4	internal -.19	known_issues -.38	none .19	platform -.26	price -.27	script -.2	target -.39
w:음성사	handling -.12	how_to -.17	internal -.17	known_issues -.11	limits -.22	none .32	platform -.12	policy -.26	price -.12	target -.19
w:음식	contact -.14	handling -.26	internal -.33	known_issues -.23	limits .15	none -.19	platform -.27	policy -.36	price -.17	script -.11	target .19
w:읍면	how_to -.14	internal -.13	known_issues -.17	none -.23	policy -.17
w:읍면동	how_to -.14	internal -.13	known_issues -.17	none -.23	policy -.17
w:응급	how_to -.17	internal -.29	known_issues -.17	limits .2	none -.2	price -.21	script -.13	target -.25
w:응급실	handling -.2	how_to -.11	internal -.22	limits .23	none -.15	price -.2	target -.24
w:응대	contact -.13	how_to -.34	internal -.21	known_issues -.28	limits -.44	platform -.27	price -.26	script .19	target -.35
w:응대하	handling .1	internal -.18	limits -.16	none -.13	policy -.18	script .11	target -.15
w:응모	contact -.12	handling -.22	how_to .19	internal -.24	known_issues -.21	limits -.17	platform -.22	price -.2	script -.12	target -.29
w:의견	handling -.16	how_to -.22	internal .12	known_issues -.2	limits -.18	policy -.33	target -.14
w:의견이	internal .2	known_issues -.12	none -.14	policy -.19	script -.15
w:의뢰	how_to -.1	internal -.16	known_issues -.11	limits -.2	none -.19	policy .11	script -.13
w:의뢰서	how_to -.1	internal -.16	known_issues -.11	limits -.2	none -.19	policy .11	script -.13
w:의료	contact -.11	handling -.16	how_to -.31	internal .14	known_issues -.24	limits .17	none -.34	platform -.16	policy -.44	price -.29	script -.33	target .15
w:의무	how_to -.13	internal -.2	limits -.26	none .19	policy -.22	price .18	target -.12
w:의무화	how_to -.12	limits -.13	none .2
w:의사	handling .18	how_to -.25	known_issues -.18	limits -.23	none -.24	platform .16	script -.3	target -.14
w:의심	handling .12	how_to -.26	known_issues -.15	limits -.17	none .12	policy -.25	script -.14
w:의원	contact -.16	handling -.16	how_to -.17	known_issues -.16	limits -.32	none -.27	platform -.18	policy -.26	price -.15	script -.12	target .27
w:의회	handling -.27	how_to -.2	internal .38	known_issues -.24	limits -.25	none -.35	platform -.17	policy -.32	price -.18	script -.2	target -.21
w:의회에	handling -.2	how_to -.1	internal .27	known_issues -.17	limits -.18	none -.27	platform -.12	policy -.15	script -.12	target -.14
w:이	contact -.26	how_to -.22	internal -.11	known_issues -.19	limits -.34	none .26	platform -.43	policy -.37	price -.49
w:이거	contact -.18	how_to -.52	internal .18	known_issues -.36	limits -.35	none .25	platform -.29	policy -.49	price -.34	script -.23	target -.4
w:이건	contact -.18	handling -.3	how_to -.21	known_issues -.21	limits -.26	none .34	platform -.2	policy -.25	price -.16	script -.11	target -.27
w:이걸	handling -.14	how_to -.11	limits -.13	none .17	policy -.16	script -.12	target -.12
w:이걸로	handling -.14	how_to -.11	limits -.13	none .17	policy -.16	script -.12	target -.12
w:이고	handling -.23	how_to -.26	internal -.27	known_issues -.17	limits -.25	none .34	platform -.15	policy -.32	price -.14	target -.23
w:이관	handling .41	how_to -.18	internal -.25	limits -.21	none -.35	policy -.28	script -.17	target -.12
w:이내	contact -.16	handling -.32	known_issues -.3	none -.51	platform -.24	script -.27
w:이동	how_to -.23	internal .13	known_issues -.11	none -.22	platform -.1	price -.2	script -.13	target -.22
w:이라	contact -.11	how_to .12	internal .12	known_issues -.22	limits -.35	none -.11	platform -.26	policy -.37	price -.24	target -.3
w:이라고	how_to .13	internal -.38	known_issues -.15	limits -.26	platform -.24	policy -.24	target -.26
w:이렇	handling -.15	how_to -.18	internal -.14	known_issues -.18	limits -.21	none .25	platform -.11	policy -.22	price -.11	target -.15
w:이렇게	handling -.15	how_to -.18	internal -.14	known_issues -.18	limits -.21	none .25	platform -.11	policy -.22	price -.11	target -.15
w:이력	handling -.11	internal -.4	known_issues -.19	limits -.11	platform -.31	policy .16	price -.25	script -.21
w:이름	contact -.4	handling -.12	internal -.19	limits -.34	none .38	platform -.58	policy -.2	price -.62	script -.62	target -.83
w:이름도	internal -.22	limits -.19	none .23	policy -.16	price -.11	target -.11
w:이름은	contact -.22	handling -.15	how_to -.44	internal -.18	known_issues -.45	none .38	platform -.21	policy -.42	price -.24	script -.29	target -.29
w:이름이	how_to -.25	internal -.26	limits -.22	none .23	policy -.28	price -.12	script -.12	target -.15
w:이메	handling -.27	how_to .12	internal -.19	known_issues .12	limits .16	none -.12	policy -.34	script -.13	target -.2
w:이메일	handling -.27	how_to .12	internal -.19	known_issues .12	limits .16	none -.12	policy -.34	script -.13	target -.2
w:이며	contact -.11	handling -.1	how_to -.13	internal -.29	known_issues -.16	limits -.31	none .1	platform -.19	policy -.31	price .23	target -.24
w:이미	contact -.19	handling .2	how_to -.42	known_issues -.14	limits -.16	none -.22	platform -.39	policy .16	price -.2	target -.16
w:이번	contact -.11	handling -.43	internal -.13	known_issues -.46	none .19	policy -.31	price -.24	script -.18
w:이번에	handling -.18	how_to -.26	internal -.15	known_issues -.2	none .28	platform -.15	policy -.37	script -.18
w:이번엔	handling -.15	internal -.34	limits .12	none .11	policy -.29	script -.17	target -.23
w:이벤	handling -.16	internal -.27	known_issues -.12	limits -.24	none .12	price .12	target -.13
w:이벤트	handling -.16	internal -.27	known_issues -.12	limits -.24	none .12	price .12	target -.13
w:이사	contact -.16	handling -.37	how_to -.14	known_issues -.26	none .26	platform -.27	policy -.49	script -.19	target -.4
w:이사회	how_to -.17	internal .28	limits -.15	none -.27	policy -.17	price -.14	target -.11
w:이상	handling -.18	how_to -.54	internal -.61	known_issues -.7	none -.31	platform .17	policy -.11	price -.16	script -.55	target .49
w:이상만	handling -.13	internal -.24	none -.19	platform -.14	policy -.25	price -.21	target .18
w:이상은	contact .15	handling -.14	how_to -.15	internal -.17	known_issues -.17	none -.3	platform -.14	policy -.18	price -.19
w:이상이	handling -.17	how_to -.3	internal -.33	known_issues -.21	none -.28	policy -.41	script -.12	target .21
w:이상하	handling .19	how_to -.11	internal -.11	none -.16	policy -.15	script -.15
w:이슈	handling -.17	limits -.24	policy -.28	script -.12	target -.11
w:이야	handling -.2	known_issues -.25	limits -.28	none .15	platform -.19	policy .13	price -.16	script -.11	target -.22
w:이야기	handling -.2	known_issues -.25	limits -.28	none .15	platform -.19	policy .13	price -.16	script -.11	target -.22
w:이어	handling -.15	how_to .16	known_issues -.31	limits .11	platform -.1	policy -.1	price -.24	script -.19	target -.25
w:이용	contact -.3	handling -.18	internal -.16	known_issues -.61	limits -.22	none -.12	platform -.57	script .25
w:이용권	handling -.15	internal -.26	none -.27	platform -.17	policy .17	target -.24
w:이용료	handling -.12	internal -.24	limits -.24	none -.31	policy -.21	price .33	target -.14
w:이용약	none .15	policy -.16
w:이용자	handling -.17	known_issues -.17	limits -.24	price -.18	script .15	target -.28
w:이용하	handling -.2	how_to -.29	internal -.2	known_issues -.24	limits .1	none -.22	policy -.39	price -.17	script .12	target .17
w:이월	handling -.27	how_to -.21	known_issues -.13	limits -.41	none .18	platform -.12	target -.23
w:이유	how_to -.21	internal .27	known_issues -.17	limits -.33	none -.21	platform -.19	policy -.4	price -.2	target -.24
w:이유는	how_to -.15	internal .36	limits -.26	none -.37	platform -.17	policy -.27	price -.17	script -.23	target -.18
w:이의	handling .2	how_to -.17	internal -.18	known_issues -.12	limits .13	none -.15	policy -.33	script -.15	target -.16
w:이의신	handling -.15	how_to -.16	internal -.18	limits .16	policy -.16	target -.12
w:이자	handling -.16	how_to -.29	known_issues -.22	limits -.36	none -.32	platform -.17	price .23	script .12	target -.27
w:이전	contact -.18	handling -.18	how_to -.11	internal -.14	known_issues .21	none -.26	platform -.32	price -.28
w:이제	internal -.16	known_issues -.25	limits -.11	none .17	policy -.24	price -.1	script -.17	target -.16
w:이천	how_to -.13	internal .22	limits -.16	none -.17	policy -.21	target -.11
w:이체	internal -.31	price -.17	script -.19	target -.36
w:이체한	internal -.2	none .11	price -.15	script -.11	target -.28
w:이탈	how_to -.1	internal .26	known_issues -.11	limits -.2	none -.13	policy -.19	price -.17	target -.15
w:이틀	contact -.17	handling -.33	internal -.23	known_issues -.32	limits -.48	none -.15	platform -.3	policy .3	price -.29	script -.24	target -.37
w:이펙	internal -.14	known_issues .16
w:이펙트	internal -.14	known_issues .16
w:이하	contact -.29	handling -.25	how_to -.42	internal -.27	none -.45	policy -.15	price -.24	script -.23	target .3
w:이하는	handling -.1	internal .16	known_issues .1	limits -.2	none -.2	platform -.13	policy -.11	price -.11	target -.21
w:이후	contact -.37	handling -.21	how_to -.54	internal -.4	none -.44	platform .22	target .21
w:이후에	handling -.18	internal -.26	known_issues -.26	limits -.43	none -.37	policy .13	price .24	target -.27
w:이후엔	known_issues -.15	limits -.2	none -.1	policy .29	target -.11
w:익영	how_to -.14	internal -.12	limits -.21	none -.19	policy .2	script -.15	target -.15
w:익영업	how_to -.14	internal -.12	limits -.21	none -.19	policy .2	script -.15	target -.15
w:익월	how_to -.1	internal -.27	limits -.24	policy .12	target -.24
w:인	handling -.22	how_to .1	known_issues -.17	limits .13	none -.42	platform -.21	policy -.36	script -.14
w:인당	internal .16	none -.3	policy -.31	target -.2
w:인력	handling -.29	how_to -.15	internal .39	known_issues -.13	limits -.23	none -.36	policy -.24	target -.24
w:인상	how_to -.3	internal .38	known_issues -.13	limits -.39	platform -.11	price -.47	target -.36
w:인상분	internal .28	limits -.2	none -.21	price -.27
w:인센	internal .25	limits -.21	none -.12	policy -.18
w:인식	contact -.1	handling -.16	how_to -.11	internal -.19	known_issues .38	limits -.36	none -.1	platform -.19	policy -.42	price -.18	script -.17	target -.27
w:인식이	how_to -.24	internal -.24	known_issues .19	limits -.17	policy -.24	script -.11	target -.15
w:인원	contact -.16	handling -.13	how_to -.15	internal .25	limits .13	none -.26	platform -.1	policy -.29	price -.16	script -.1	target -.22
w:인입	internal .22	limits -.24	none -.18	policy -.13	price -.13	target -.14
w:인증	contact -.19	handling -.16	known_issues -.49	limits -.34	none -.16	platform -.48	policy .11	price -.41	script -.35	target .17
w:인증센	handling .2	how_to .18	internal -.19	none -.17
w:인천	contact -.11	handling -.21	how_to -.29	known_issues -.21	platform .15	policy -.19	price -.26
w:인천공	platform -.13	policy -.26	target -.21
w:인터	handling -.23	how_to -.19	limits -.13	none .21	policy -.22	script -.15	target -.1
w:인하	limits -.17	none .15	policy -.12	price -.11
w:일	contact -.58	handling -.13	internal -.22	known_issues -.21	platform -.33	target -.17
w:일간	handling -.12	internal -.15	known_issues -.24	limits -.29	none -.23	policy .22	price -.21	script -.13	target -.24
w:일괄	how_to .13	internal -.23	known_issues -.12	limits -.27	none -.41	policy .31	price -.1	script -.18	target -.15
w:일까	handling -.26	how_to -.27	internal -.38	known_issues -.3	limits -.25	platform -.28	policy .16	target -.4
w:일까지	handling -.26	how_to -.27	internal -.38	known_issues -.3	limits -.25	platform -.28	policy .16	target -.4
w:일단	handling .11	internal -.25	limits -.16	none .27	policy -.25	price -.19
w:일로	how_to -.19	internal -.51	limits -.13	policy .25	price -.29	script -.25	target -.19
w:일반	contact -.27	how_to -.32	internal -.24	known_issues .12	limits -.15	none -.38	platform -.46	script -.26	target .23
w:일본	contact -.12	handling -.23	how_to -.2	known_issues -.18	limits .12	none -.36	platform -.33	policy -.21	target .14
w:일부	handling -.42	how_to -.44	internal -.33	limits -.21	none .19	platform -.4	price -.19	target .11
w:일부로	none .13
w:일부만	handling -.22	internal -.11	limits .15	none -.17	platform -.16	price -.17	script .14	target -.21
w:일부터	handling -.24	how_to -.32	internal -.4	known_issues -.23	limits -.46	none .12	platform -.23	price -.16	target .16
w:일시	contact -.11	handling -.25	how_to -.27	internal -.28	known_issues -.19	none .35	platform -.23	policy -.47	script -.12	target -.33
w:일시정	none .22	policy -.23	target -.12
w:일에	how_to -.31	known_issues -.32	limits -.14	none -.15	platform -.12	policy .18	script -.21
w:일요	handling -.21	how_to -.23	internal -.2	known_issues -.27	limits .24	none -.24	platform -.22	price -.14	target -.23
w:일요일	handling -.21	how_to -.23	internal -.2	known_issues -.27	limits .24	none -.24	platform -.22	price -.14	target -.23
w:일은	handling -.12	known_issues -.13	limits -.35	none .11	platform -.13	price -.12	script -.15	target -.2
w:일을	limits .18	none -.22	policy -.11	target -.17
w:일이	handling -.27	how_to -.24	internal -.31	none .12	platform -.15	price -.31	script -.2	target -.29
w:일이라	limits -.22	policy -.17
w:일이에	internal -.18	limits -.23	policy .18	price -.2	target -.11
w:일일	internal -.12	none .2	policy -.21	price -.1	target -.1
w:일입	internal -.21	none -.25	policy .33	price -.27	script -.13	target -.17
w:일입니	internal -.21	none -.25	policy .33	price -.27	script -.13	target -.17
w:일자	handling -.19	how_to -.23	internal -.37	known_issues -.22	limits -.33	none .45	platform -.23	policy -.37	price -.27	script -.2	target -.38
w:일자는	handling -.15	internal -.19	known_issues -.12	limits -.19	none .25	policy -.21	script -.15	target -.16
w:일자로	internal -.11	limits -.12	none .18	policy -.12	price -.1	target -.16
w:일정	contact -.2	handling .12	how_to -.46	known_issues -.41	limits -.52	none .17	platform -.39	policy -.36
w:일정에	handling .16	how_to -.21	limits -.22	policy -.21	script -.28	target -.16
w:일주	handling -.29	how_to -.32	internal -.35	known_issues -.22	limits .25	policy -.15	price -.1	script -.17	target -.38
w:일주일	handling -.29	how_to -.32	internal -.35	known_issues -.22	limits .25	policy -.15	price -.1	script -.17	target -.38
w:일찍	handling .14	how_to -.14	internal -.28	known_issues -.21	limits .11	none .12	policy -.23	price -.18	script -.15	target -.23
w:일치	handling -.12	how_to -.13	internal .15	known_issues -.16	none -.22	policy -.21	price -.11	target -.22
w:일할	handling -.23	how_to -.15	internal -.15	limits -.14	none -.13	price .1
w:읽어	how_to -.13	internal -.35	limits -.21	policy -.29	price .2
w:읽어주	handling -.23	internal -.3	policy -.2	price .21	script .12
w:잃어	handling -.23	how_to -.28	internal -.35	known_issues -.2	limits -.23	platform -.1	policy .18	script -.11	target -.15
w:잃어버	handling -.23	how_to -.28	internal -.35	known_issues -.2	limits -.23	platform -.1	policy .18	script -.11	target -.15
w:임대	contact -.16	handling -.12	how_to -.1	internal .21	limits -.27	none -.28	platform -.11	policy -.26	script -.1	target -.22
w:임대료	contact -.14	limits -.23	none -.21	policy -.22	price .13	target -.17
w:임산	how_to -.11	internal -.14	limits .1	none .16	policy -.24	price -.13	script -.13
w:임산부	how_to -.11	internal -.14	limits .1	none .16	policy -.24	price -.13	script -.13
w:임시	known_issues -.19	limits .21	none -.25	policy -.26	price -.1
w:임신	handling -.14	internal -.14	target -.15
w:임원	contact -.1	handling -.18	internal .32	known_issues -.11	limits -.18	none -.35	policy -.14	target -.2
w:임의	handling .15
w:임차	handling -.13	how_to -.23	internal .34	limits -.25	none -.29	policy -.26	price -.16	script -.14	target -.36
w:입고	handling -.11	limits -.17	platform -.1	policy -.28	target -.1
w:입금	how_to .13	internal -.3	known_issues .1	none -.29	platform -.14	policy .13	price -.28	script -.13	target -.27
w:입금자	how_to -.2	internal -.22	known_issues .17	limits -.23	none -.19	policy .17	price -.18	target -.18
w:입니	contact .21	handling -.32	known_issues -.27	limits -.56	platform -.23	policy -.13	script -.13	target -.34
w:입니다	contact .21	handling -.32	known_issues -.27	limits -.56	platform -.23	policy -.13	script -.13	target -.34
w:입력	handling .22	internal -.31	known_issues -.29	limits .2	none -.42	policy -.44	price -.14	script -.22	target -.33
w:입력해	handling .23	how_to -.33	internal -.24	known_issues -.28	limits .18	none -.23	policy -.23	script -.17	target -.18
w:입원	handling -.24	internal -.24	known_issues -.16	limits -.27	none -.23	platform -.2	target .14
w:입장	contact -.16	handling -.42	known_issues -.35	none -.44	platform -.35	policy .1	target -.45
w:입장료	how_to -.12	internal -.21	limits .14	none -.17	policy -.34	price .24	target -.26
w:입점	contact .21	handling -.31	how_to -.32	internal -.24	known_issues -.3	limits -.39	none -.43	platform -.31	policy .1	price -.29	script -.22	target .26
w:입주	handling -.2	how_to -.34	known_issues -.22	limits -.4	platform -.27	policy -.1	price .16	script -.14	target .17
w:입주민	handling -.14	how_to -.25	limits -.16	price -.14
w:입차	handling -.3	internal -.26	known_issues .11	limits .33	none -.32	platform -.16	policy -.34	price -.24	script -.14	target -.31
w:입찰	handling -.23	platform -.1	target -.21
w:입찰가	internal -.25	policy -.27	price .14	target -.13
w:있게	handling -.33	internal -.35	known_issues -.35	limits -.21	policy -.17	price -.14	script .13
w:있고	contact -.16	handling -.6	how_to -.13	internal -.32	known_issues -.19	none .12	platform .13	price -.28	script -.34
w:있고요	handling -.2	how_to -.25	internal -.23	known_issues -.16	none .17	platform -.2	price -.21	script -.14
w:있는	contact -.14	handling -.32	how_to -.39	internal -.25	known_issues -.56	limits .2	platform .19	policy -.17	price -.37	script -.28
w:있는데	how_to -.14	internal -.21	known_issues -.14	limits -.16	none .14	policy .1
w:있다	how_to -.24	internal .25	known_issues -.21	limits -.18	none -.25	script -.17	target -.14
w:있다고	how_to -.13	internal .24	known_issues -.13	limits -.17	none -.24	policy -.22	target -.13
w:있다는	how_to -.16	known_issues -.11	policy .13
w:있대	handling -.25	how_to -.19	internal -.18	known_issues .18	limits -.21	policy -.24	target -.23
w:있습	handling -.52	internal -.13	known_issues .28	none -.22	platform -.49	policy -.14	price -.14	target -.14
w:있습니	handling -.52	internal -.13	known_issues .28	none -.22	platform -.49	policy -.14	price -.14	target -.14
w:있어	contact -.17	handling -.45	how_to -.31	internal .15	known_issues .35	limits -.1	none -.61	price -.59
w:있어서	handling -.1	how_to -.18	internal .25	known_issues -.17	limits -.28	none -.17	policy -.18	target -.18
w:있어요	contact -.12	handling -.34	how_to -.26	known_issues .3	none -.61	price -.58
w:있었	contact -.13	handling -.24	how_to -.27	internal .16	known_issues -.28	limits -.27	none .15	policy -.36	price -.16	script -.15	target -.24
w:있었어	handling -.12	known_issues -.17	none .17	policy -.2	price -.15
w:있었음	contact -.13	handling -.19	how_to -.17	internal .23	limits -.12	none -.31	policy -.14
w:있으	contact -.21	handling .29	how_to -.19	internal -.28	limits -.59	none -.2	platform -.3	price -.34
w:있으니	handling .3	how_to -.26	known_issues -.32	limits -.24	none -.3	platform -.12	policy -.2	script -.13	target -.16
w:있으며	how_to -.11	limits -.14
w:있으면	contact -.17	internal -.51	known_issues .11	limits -.46	platform -.2	price -.29	script -.33
w:있을	handling .18	internal -.29	none -.17	policy -.25	target -.16
w:있음	contact -.23	handling -.35	internal .39	known_issues .25	limits -.27	none -.66	platform -.51	policy -.22	price -.35	script -.31	target -.6
w:있잖	limits -.13	none .19	policy -.21	price -.11
w:있잖아	limits -.13	none .19	policy -.21	price -.11
w:자	contact -.1	limits .13	none -.16	policy -.16	target -.12
w:자격	handling .15	how_to -.31	internal -.34	known_issues -.32	none -.29	platform -.14	price -.11	script .14	target -.19
w:자녀	how_to .13	internal -.23	known_issues -.22	limits -.31	platform -.21	policy -.41	price -.21	target .27
w:자동	contact -.44	handling -.94	internal -.38	known_issues -.14	none -.12	platform -.2	script -.14	target -.22
w:자동결	internal -.31	known_issues -.17	limits .23	none -.27	price -.16
w:자동으	handling -.43	how_to .13	internal -.59	known_issues -.58	none -.49	platform -.24	price .22	target -.31
w:자동이	handling -.15	internal -.25	known_issues -.19	limits .14	none -.2	platform -.15
w:자동차	contact -.11	handling -.15	how_to .15	internal -.29	known_issues -.13	limits .22	none -.19	platform -.15	policy -.33	price -.24	script -.19	target -.28
w:자료	handling .13	how_to -.1	internal .18	known_issues -.14	limits -.25	none -.2	policy -.25	price -.12	target -.11
w:자리	contact -.21	handling .12	how_to .11	internal -.5	known_issues -.6	limits -.11	none -.3	platform -.5
w:자리가	how_to -.11	internal -.18	known_issues -.17	limits .19	policy -.25	price -.14	target -.12
w:자리로	handling -.23	internal -.2	known_issues -.14	limits -.29	none -.25	price -.2	script -.15	target .18
w:자리를	handling -.15	known_issues -.12	limits -.14	price -.11	target -.15
w:자리만	how_to .25	internal -.12	limits -.23	none -.21	platform -.15	policy -.26	price -.16	target -.22
w:자리에	how_to -.24	internal -.2	known_issues -.25	limits -.26	none -.25	platform -.13	policy .27	price -.13	script -.11	target -.17
w:자문	how_to -.25	internal .2	known_issues -.2	limits -.23	policy -.21	price -.13	script -.15	target -.15
w:자사	handling -.25	how_to -.22	internal -.29	known_issues -.23	limits -.34	none -.3	platform .24	policy -.28	price -.13	script -.16	target .13
w:자습	internal -.14	limits -.12	none .15	policy -.1	target -.11
w:자습관	internal -.14	limits -.12	none .15	policy -.1	target -.11
w:자정	handling .1	how_to -.28	internal -.3	known_issues -.11	limits .16	policy -.11	price -.29	script -.22	target -.31
w:자정까	internal -.12	none .17	policy -.23	price -.18	target -.17
w:자주	handling -.15	how_to -.18	internal -.27	known_issues .23	limits -.17	none -.27	policy -.26	script .13	target -.19
w:자체	how_to -.21	internal -.23	known_issues -.12	limits .12	policy -.13	price -.26	script -.15	target -.24
w:자체가	internal -.27	limits .17	none -.26	price -.23
w:작가	handling -.23	internal .29	known_issues -.28	limits -.34	none -.12	platform -.12	policy -.36	price -.13	script -.11	target -.31
w:작가님	handling -.17	known_issues -.24	limits -.26	none .11	policy -.3	target -.25
w:작년	handling -.27	internal .11	known_issues -.29	limits -.34	none .18	platform -.16	policy -.43	price -.3	script -.23	target -.12
w:작년에	handling -.12	how_to -.17	known_issues -.11	limits -.15	none .11	policy -.14	script -.11
w:작성	handling -.24	how_to .12	internal -.21	known_issues -.14	none -.23	price -.11	target -.28
w:작품	handling -.24	how_to -.13	internal -.37	known_issues -.34	limits .24	none -.39	platform -.27	policy -.46	price .13
w:잔	how_to -.31	internal -.33	known_issues -.21	platform -.17	policy -.36	price .23	script -.18	target -.33
w:잔돈	how_to .16	internal -.12	limits -.22	none .24	policy -.18	price -.14	target -.12
w:잔액	contact -.12	handling -.18	how_to -.23	known_issues -.14	limits -.41	none -.23	platform -.12	policy .24	price -.27	script .15	target -.27
w:잔여	handling -.16	none -.36	platform -.17	policy .36	price -.3	target -.37
w:잘	how_to -.18	internal -.16	limits -.17	none .26	policy -.25	price -.12	script -.12	target -.16
w:잘못	handling .18	how_to -.38	known_issues .12	limits -.45	platform -.12	policy -.42	price -.33	script -.27	target -.38
w:잠금	handling -.25	how_to -.23	internal -.18	limits .21	none -.26	policy -.14	price -.21	target -.17
w:잠실	contact -.18	handling -.24	how_to -.24	internal -.37	known_issues -.14	limits .19	platform .18	policy -.25	price -.13	script -.11	target -.42
w:잡아	handling .11	how_to -.25	limits -.37	none -.36	platform -.15	policy .11	price -.15	script -.14	target -.2
w:잡은	handling .13	how_to -.26	known_issues -.24	none -.14	target -.11
w:잡혀	handling -.17	how_to -.26	known_issues -.24	limits -.22	none -.25	platform -.2	policy .33	price -.14	target -.22
w:잡혀요	handling -.16	how_to -.25	internal -.15	known_issues -.21	limits -.22	none -.24	platform -.19	policy .34	price -.13	target -.21
w:잡화	how_to -.18	internal -.22	limits -.23	none -.31	platform -.11	price -.11	target .25
w:잡히	how_to .12	internal -.12	known_issues -.2	limits -.1	none .18	policy -.2
w:잡히면	internal -.11	limits -.1	none .18	policy -.16
w:장	contact -.33	internal -.53	known_issues -.12	limits .18	none -.15	platform -.36	script -.18	target -.5
w:장기	handling -.14	how_to -.22	internal -.28	known_issues -.14	limits .13	none .23	policy -.29	script -.16	target -.16
w:장난	handling -.19	internal -.2	known_issues -.15	policy .12	script -.14	target -.19
w:장난감	handling -.19	internal -.2	known_issues -.15	policy .12	script -.14	target -.19
w:장당	handling -.16	limits -.31	none -.2	policy -.31	price .14	target -.13
w:장르	handling -.13	how_to -.19	internal -.26	known_issues -.19	limits -.26	none -.17	price -.2	script -.16	target .19
w:장바	handling .12	internal -.32	known_issues .16	limits -.38	none -.26	platform .13	price -.15	script -.18	target -.27
w:장바구	handling .12	internal -.32	known_issues .16	limits -.38	none -.26	platform .13	price -.15	script -.18	target -.27
w:장부	handling -.12	internal -.19	policy -.24	target .14
w:장비	how_to -.12	internal .2	known_issues -.1	limits -.27	none -.32	platform .22	policy -.28	price -.27	target -.26
w:장애	how_to -.24	internal -.22	known_issues -.2	limits -.26	price -.21	script -.11
w:장애인	handling -.22	how_to -.22	internal -.17	known_issues -.13	limits -.2	none .16	price -.18
w:재가	handling -.17	how_to -.23	internal -.17	limits -.17	policy -.23	price .23	target -.15
w:재가입	handling -.17	how_to -.23	internal -.17	limits -.17	policy -.23	price .23	target -.15
w:재개	handling -.11	how_to -.2	internal -.23	known_issues -.13	limits -.31	none -.24	platform -.16	policy .36	price -.25	target -.35
w:재검	contact -.13	handling -.22	how_to -.13	internal .3	limits -.26	none -.31	platform -.16	policy .17	price -.33	target -.22
w:재계	handling -.13	internal .31	limits -.24	none -.28	policy -.23	price -.13	target -.11
w:재계약	handling -.13	internal .31	limits -.24	none -.28	policy -.23	price -.13	target -.11
w:재고	contact -.18	handling -.25	internal .32	known_issues -.22	none -.15	platform -.22	policy -.44	price -.28	script -.14	target -.29
w:재단	handling .18	internal -.16	policy -.2	script -.12
w:재료	how_to .12	internal -.15	limits -.18	policy -.32	price .15	target -.11
w:재무	handling -.19	how_to -.24	internal .35	known_issues -.27	limits -.3	none -.3	platform -.21	policy -.28	price -.2	target -.25
w:재발	contact -.12	internal -.46	known_issues -.22	limits .33	platform -.15	policy -.11	price -.29	script -.26	target -.36
w:재발급	how_to .15	internal -.41	known_issues -.12	limits .21	policy -.33	price -.18	script -.22	target -.31
w:재발송	handling -.14	how_to -.19	internal -.1	limits -.15	none -.22	policy .32	price -.16
w:재시	handling .18	how_to -.17	internal -.22	limits -.24	none -.14	policy .17	price -.1	target -.13
w:재시도	how_to -.13	internal -.21	limits -.24	policy .17	price -.1	target -.13
w:재심	how_to -.16	internal .14	limits -.15	policy -.25	script -.13
w:재심사	how_to -.16	internal .14	limits -.15	policy -.25	script -.13
w:재원	contact -.14	handling -.33	how_to -.26	known_issues -.26	limits -.21	none -.37	platform -.26	policy -.39	script -.11	target .25
w:재원생	contact -.13	handling -.27	how_to -.17	internal -.37	known_issues -.18	limits -.13	none -.29	platform -.24	policy -.32	target .28
w:재접	handling -.26	how_to -.29	internal -.13	known_issues .3	limits -.16	none -.25	policy -.31	price -.17
w:재주	none .13	policy -.13
w:재주문	none .13	policy -.13
w:재즈	contact -.11	how_to -.18	internal -.14	known_issues -.13	none .13	platform -.13	policy -.19	price -.18	target -.2
w:재추	none .12	policy -.17
w:재추진	none .12	policy -.17
w:재학	none -.21	policy -.15	target .18
w:재학생	none -.21	policy -.15	target .18
w:재협	internal .17	limits -.23	none .18	platform -.1	policy -.21	price -.2	target -.24
w:재협상	internal .22	limits -.13	none -.12	policy -.2	price -.16	target -.14
w:저	internal -.18	limits -.18	none .28	policy -.14
w:저녁	contact -.16	handling -.2	known_issues .13	none -.24	platform -.19	price -.33	target -.41
w:저녁에	how_to .14	internal -.22	known_issues .19	limits -.23	none -.26	script -.13	target -.11
w:저장	how_to -.24	internal -.32	known_issues -.2	none -.36	platform -.18	price -.22	script .28	target -.29
w:저절	handling -.15	how_to .12	internal -.15	known_issues -.11	limits -.16	none -.28	script -.11	target -.13
w:저절로	handling -.15	how_to .12	internal -.15	known_issues -.11	limits -.16	none -.28	script -.11	target -.13
w:저축	how_to .11	internal -.19	known_issues -.12	limits -.16	none -.16	policy -.25	price -.14	script .16
w:저희	contact -.14	handling .35	known_issues -.37	limits -.5	platform -.29	policy -.17	price -.19	script -.18	target -.4
w:저희가	handling .18	how_to .12	internal .17	known_issues -.28	limits -.32	none -.37	platform -.16	policy -.15	price -.15	script -.18	target -.25
w:적	handling -.24	how_to -.18	known_issues -.18	limits .13	none -.21	policy -.3	price -.12	script -.14	target .14
w:적금	handling -.14	none .22	script -.1
w:적립	contact -.16	handling -.36	how_to -.34	none -.11	platform -.22	policy -.15	price .12	script .12	target -.49
w:적립금	handling -.14	how_to -.13	internal -.14	known_issues .12	limits -.31	none -.18	price .23	script .13	target -.18
w:적립은	handling -.15	known_issues -.1	limits -.23	none -.16	policy .16	target -.14
w:적어	handling .11	internal -.31	known_issues .14	limits -.28	none .17	platform -.1	policy -.19	price -.15	target -.25
w:적었	internal .14	limits -.13	policy -.12	price -.24	target -.27
w:적었네	internal -.15	none .24	price -.12
w:적용	contact -.17	handling -.34	how_to -.36	internal -.45	known_issues -.41	limits -.17	platform -.36	policy -.16	price -.49	script .2	target .35
w:적용되	internal -.11	limits -.15	none -.15	policy -.28	script .13	target .22
w:적용됩	none -.18	policy -.25	script .12
w:적용은	internal -.11	none .26	policy -.22	price -.11	target -.1
w:적용합	how_to -.12	limits -.15	none .21	script -.17	target -.19
w:적으	handling -.23	internal -.1	known_issues -.24	limits .19	none -.18	policy -.16	price -.18	script -.15	target -.17
w:적자	handling -.26	how_to -.15	internal .51	known_issues -.12	limits -.43	none -.37	platform -.16	policy -.33	price -.34	target -.37
w:전	contact -.5	handling -.32	how_to .11	known_issues -.7	none -.49	platform -.46	script -.21	target .3
w:전국	contact -.14	handling -.16	how_to -.3	internal -.32	known_issues -.13	limits -.43	none -.22	platform .26	policy -.37	target .14
w:전기	handling -.24	how_to -.24	internal .26	known_issues -.18	platform -.12	policy -.34	price -.21	script -.1	target -.33
w:전기차	handling -.12	how_to -.21	internal -.23	known_issues -.13	none .19	platform -.11	policy -.23	price -.16	target -.29
w:전까	contact -.1	handling -.15	internal .14	known_issues -.4	limits -.18	none -.56	platform -.24	policy .16	price -.39	script .12	target -.16
w:전까지	contact -.1	handling -.15	internal .14	known_issues -.4	limits -.18	none -.56	platform -.24	policy .16	price -.39	script .12	target -.16
w:전날	how_to .13	internal -.33	known_issues .15	limits -.46	none -.38	platform -.2	price .12	script -.17	target -.27
w:전달	contact -.18	handling .28	how_to -.38	internal -.35	known_issues -.31	platform -.32	price -.37	script -.24	target -.46
w:전달드	how_to -.15	internal -.12	limits -.19	none -.16	policy .22	price -.18	target -.16
w:전담	how_to -.15	none .13
w:전면	handling -.13	limits -.12	none .19	policy -.22
w:전문	handling -.15	how_to -.2	known_issues -.16	limits -.25	none .21	platform -.15	policy -.27	script -.19	target -.1
w:전부	handling -.14	how_to -.11	internal -.42	limits -.43	none -.44	policy .23	price -.4	script -.18	target .4
w:전부터	internal -.22	limits -.15	none -.25	policy .13	price -.23	target .12
w:전산	internal .1	known_issues -.13	limits -.22	none -.14	policy -.28	price -.11	script -.12
w:전설	contact -.13	handling -.13	how_to -.21	internal -.38	known_issues -.15	none .15	platform -.12	target -.28
w:전세	how_to -.15	internal -.22	known_issues -.11	limits .16	policy -.17
w:전송	how_to -.21	internal -.21	limits .14	none -.18	policy .11	target -.25
w:전액	contact -.13	how_to -.4	known_issues -.15	limits -.48	none -.52	platform -.14	price .24	target -.36
w:전에	handling -.14	how_to .19	internal .11	known_issues -.51	limits -.33	none -.24	platform -.31	script -.11	target -.44
w:전에는	handling -.17	none -.12	policy .12
w:전역	how_to -.18	internal -.17	limits -.28	none -.32	platform -.2	policy -.2	target .36
w:전용	contact -.14	how_to -.19	internal -.22	known_issues -.13	none -.36	platform .29	policy -.29	price .15	target -.44
w:전원	handling -.22	how_to -.21	internal -.2	limits -.28	none -.28	price .1	script -.12	target .11
w:전이	handling -.19	how_to -.26	internal .2	known_issues -.16	limits -.2	none -.29
w:전이라	internal .14	none -.14	policy -.11
w:전일	how_to .1	policy -.13	script -.11
w:전입	handling -.12	internal .11	limits -.16	none -.12	policy .15
w:전자	contact -.18	handling -.46	how_to -.11	known_issues -.3	none .16	platform -.35	policy -.43	script -.22	target .13
w:전자금	how_to -.1	internal -.14	none .23	policy -.21	target -.14
w:전자투	none .17	policy -.16
w:전체	contact -.28	handling -.37	how_to -.4	known_issues -.27	none .24	platform -.36	price -.44	script -.11	target .13
w:전표	handling -.19	internal -.27	known_issues -.11	none -.22	platform -.12	policy .24	script -.12	target -.24
w:전화	contact -.25	handling .35	internal -.1	limits -.16	none -.17	platform -.51	policy -.22	price -.28	target -.64
w:전화가	handling .12	how_to -.21	internal -.35	known_issues -.3	limits -.2	none .26	policy -.23	script -.24	target -.13
w:전화는	handling .24	how_to -.14	internal -.2	known_issues -.19	limits -.13	none -.16	policy -.29	script -.1
w:전화로	handling .23	how_to -.26	internal -.28	known_issues -.29	limits -.34	price -.12	script -.19	target -.28
w:전화하	handling .21	how_to -.21	none -.2
w:전환	handling -.12	how_to -.12	internal .13	known_issues -.33	limits -.22	none -.13	platform -.28	policy -.32	price -.26	target .37
w:전후	handling -.17	known_issues -.13	limits -.16	none -.12
w:절감	handling -.13	how_to -.15	known_issues -.12	limits -.19	none .14	platform -.16	policy -.25	price -.24	script -.1	target -.22
w:절대	contact -.12	how_to -.38	internal .28	known_issues -.34	limits -.4	platform -.3	policy -.42	price -.28	script -.27	target -.31
w:절반	contact -.17	how_to -.45	internal .13	known_issues -.31	limits .12	none -.56	platform -.41	price .2	target -.61
w:절차	handling -.17	how_to .22	internal -.29	platform -.12	policy -.33	price -.25	target -.28
w:점	contact -.16	handling -.37	how_to -.26	known_issues -.25	platform .11	price -.28	script -.29
w:점검	contact -.28	handling .11	how_to -.34	internal .22	known_issues -.27	limits -.15	none -.18	platform -.26	price -.27	script .15	target -.44
w:점검이	how_to -.13	internal -.23	limits -.18	policy -.18	script .2
w:점유	handling .11	internal -.1	policy .16	price -.19
w:점유료	handling .11	internal -.1	policy .16	price -.19
w:점은	handling .15	internal .13	none -.21	policy -.11	script -.15
w:점장	internal .17	limits -.25	none .12	policy -.18
w:점주	handling -.13	internal -.18	known_issues -.14	limits -.23	platform -.12	policy -.17	target .14
w:점포	handling .12	how_to -.21	known_issues -.18	limits -.29	none .18	platform -.19	policy -.34	price -.1	script -.17	target -.24
w:접기	internal -.21	none .26	policy -.2
w:접기로	internal -.21	none .26	policy -.2
w:접속	how_to .29	internal -.31	known_issues -.3	limits -.34	platform -.23	policy -.13	price -.16	target -.23
w:접수	contact -.13	handling .11	how_to .25	internal -.6	known_issues .17	limits -.23	none -.16	price -.59	script -.56
w:접수기	how_to -.13	internal -.11	limits -.25	platform .11	policy -.29	script -.17
w:접수는	handling .16	internal -.19	known_issues -.14	limits -.38	script -.24	target -.2
w:접수만	handling -.18	how_to -.21	internal -.26	platform -.31	policy -.38	script -.16	target .1
w:접수번	how_to -.21	none -.18	script -.11
w:접수분	handling -.16	how_to -.12	internal -.14	limits -.26	none .21	policy -.11	target -.2
w:접수하	contact -.1	handling -.14	internal -.21	limits -.27	none -.42	platform -.14	policy .31	price -.19	script -.19	target -.18
w:접습	internal -.2	limits -.17	none .27	policy -.25	price -.16
w:접습니	internal -.2	limits -.17	none .27	policy -.25	price -.16
w:접을	how_to -.18	internal .32	known_issues -.28	limits -.31	none -.23	platform -.17	policy -.33	price -.12	target -.3
w:접종	internal -.21	limits -.18	none .17	policy -.16	target -.15
w:정규	how_to -.2	internal -.32	known_issues -.14	limits -.27	none -.29	policy .14	price -.19	target .17
w:정기	contact -.11	handling -.18	known_issues -.28	limits -.56	none .21	platform -.32	price .12	script -.32
w:정기구	how_to .11	internal -.15	limits -.13	none .2	policy -.13	target -.1
w:정기권	handling -.14	how_to -.16	known_issues -.23	limits -.34	none .22	platform -.19	policy -.13	script -.23
w:정기배	internal -.18	none .19	policy -.2	target -.16
w:정기점	handling -.13	internal -.16	known_issues -.14	limits -.16	policy .1	target -.18
w:정도	handling -.19	how_to -.14	policy -.17	price .14
w:정도로	handling -.18	how_to -.1	internal -.18	policy -.16	price .16
w:정리	handling -.16	how_to -.2	known_issues -.14	limits -.35	none .35	platform -.13	policy -.33	price -.24	script -.15	target -.3
w:정리합	how_to -.12	internal -.21	limits -.15	none .22	policy -.18	price -.13	target -.11
w:정보	handling -.15	limits -.21	none -.34	target -.18
w:정보가	how_to -.13	internal .17	limits -.12	none -.15	script -.11	target -.1
w:정보는	none -.16	policy .22
w:정부	contact -.14	how_to .3	internal -.28	limits -.25	none -.27	platform -.13	policy -.28	price -.14	target -.25
w:정비	internal .12	none -.1	policy -.16	script -.13
w:정산	handling -.13	how_to .16	internal .39	limits -.5	none -.19	platform -.34	policy -.26	price -.22	script -.39	target -.53
w:정산기	handling .12	how_to -.14	internal -.21	known_issues .18	limits -.16	none -.15	policy -.2	price -.11
w:정산액	contact -.12	how_to .12	internal -.31	known_issues -.12	limits -.14	none -.14	policy -.14	price .21	script -.12	target -.1
w:정산은	handling -.17	how_to -.26	internal .21	known_issues -.2	limits -.33	none -.3	script -.11	target -.12
w:정상	contact -.24	handling -.1	internal -.26	known_issues .38	limits -.71	none -.16	platform -.49	price -.44	script -.35
w:정상이	handling .16	how_to -.2	internal -.29	known_issues -.11	limits -.18	policy .13	price -.13	script -.2	target -.28
w:정수	handling -.28	internal -.3	known_issues -.16	none .14	platform -.18	policy -.32	price -.15	script -.12
w:정수기	handling -.28	internal -.3	known_issues -.16	none .14	platform -.18	policy -.32	price -.15	script -.12
w:정식	handling -.22	how_to -.32	internal .13	known_issues -.19	limits -.38	platform -.15	price .18	script -.15	target -.3
w:정액	handling -.1	limits -.12	none -.24	policy -.23	price -.12	target .18
w:정오	handling -.18	internal -.26	known_issues -.16	platform -.22	price -.2	script -.11	target -.29
w:정유	contact .19	handling -.28	how_to -.2	internal -.29	known_issues -.15	limits -.27	none .11	platform -.19	policy -.25	price -.24	script -.12	target -.22
w:정육	handling -.17	how_to -.19	limits .18	none -.24	platform -.12	policy -.26	price -.19
w:정정	contact .23	handling -.32	how_to -.17	internal -.4	limits .26	platform -.14	policy -.47	price -.27	script -.21	target -.37
w:정정이	internal -.14	limits .14	policy -.18	price -.17	target -.17
w:정정합	contact .1	handling -.18	internal -.15	limits -.19	none .19	policy -.18	script -.11
w:정지	handling -.29	how_to -.35	internal -.39	known_issues -.19	limits -.41	none -.26	policy .44	price -.32	target -.29
w:정책	handling -.19	internal -.18	limits .15	none .13	price -.23	target -.24
w:정책이	handling -.15	how_to -.1	internal -.13	none .13	price -.23	target -.18
w:정하	contact -.28	handling -.15	how_to -.14	internal .15	known_issues -.24	limits -.27	none .21	platform -.15	policy -.25	price -.2	target -.16
w:정한	handling -.13	how_to -.22	known_issues .16	limits .19	none -.24	policy -.27	script -.16	target -.25
w:정해	internal -.21	known_issues -.23	limits -.29	none .14	platform -.16	policy -.43	price -.24	script .13	target -.32
w:정해졌	handling -.18	known_issues -.1	limits -.18	none .17	policy -.13	target -.13
w:정해지	internal -.18	limits -.12	policy -.28
w:정했	handling -.13	how_to -.12	known_issues -.27	limits -.28	none .27	policy -.21	script -.1
w:정했어	known_issues -.2	limits -.23	none .18	policy -.14
w:정확	handling -.22	how_to -.19	internal .11	known_issues -.2	limits -.32	none .3	platform -.21	policy -.4	price -.27	target -.34
w:정확한	handling -.14	how_to -.13	internal -.21	known_issues -.13	limits -.21	none .3	policy -.29	target -.23
w:정회	how_to .13	limits -.17	policy -.12
w:정회원	how_to .13	limits -.17	policy -.12
w:제	handling -.17	how_to -.3	internal -.22	known_issues -.13	none .28	platform -.15	policy -.34	price -.19	script -.13
w:제가	handling -.25	how_to -.25	internal -.52	known_issues -.26	limits -.36	none .58	platform -.11	policy -.42	price -.14	script -.23	target -.26
w:제공	handling -.12	how_to -.25	internal -.37	known_issues -.19	limits .32	none -.37	policy -.23	price -.31	script .23	target -.18
w:제공하	how_to -.1	internal -.24	limits .15	none -.3	policy -.13	script .14
w:제기	handling .2	internal .11	none -.21	policy -.1
w:제도	handling -.25	how_to -.26	internal -.29	known_issues -.1	limits -.16	none .35	policy -.31	price -.13	script -.14	target -.11
w:제안	contact -.11	how_to -.19	internal -.28	limits -.19	none .22	policy -.22	price -.14	target -.18
w:제약	handling -.16	how_to -.21	internal -.25	known_issues -.21	limits -.24	none .28	platform .11	policy -.23	price -.13	target -.2
w:제외	contact -.12	handling -.59	how_to -.44	internal -.7	known_issues -.58	limits .17	none -.22	policy -.12	price -.55	script -.39	target .21
w:제일	contact -.21	handling -.32	how_to -.29	known_issues -.2	limits -.32	platform -.22	policy .2	price -.22	script -.19	target -.37
w:제작	internal .15	limits -.1	policy -.11
w:제조	contact -.18	internal .21	limits -.19	none -.14	platform .13	policy -.14	price -.17	target -.14
w:제조사	contact -.18	internal .21	limits -.19	none -.14	platform .13	policy -.14	price -.17	target -.14
w:제주	contact -.11	handling -.16	how_to -.19	internal -.44	known_issues -.18	limits .31	none -.23	platform -.24	price -.2	script -.14
w:제출	how_to .1	known_issues -.32	limits .24	none -.18	platform -.28	policy -.49	price -.26	script -.11	target -.41
w:제품	handling -.13	how_to .25	known_issues -.15	limits -.19	none -.19	policy -.14	target -.18
w:제한	handling -.23	how_to -.28	internal -.44	known_issues -.3	limits -.14	none .25	platform -.32	price -.45
w:제휴	how_to -.37	known_issues -.28	none -.28	policy -.52	price -.16	target -.13
w:제휴사	internal .17	limits -.18	price -.18
w:조건	contact -.18	handling -.32	how_to -.44	internal .22	known_issues -.36	limits -.13	none .13	platform -.24	policy -.18	price -.4	script -.15	target -.12
w:조건으	handling -.11	how_to -.16	internal .2	limits -.15	none -.21	script -.13	target -.24
w:조건은	handling -.27	none .22	policy -.22	price -.2	script -.17	target -.26
w:조건이	handling -.18	how_to -.13	known_issues -.18	limits -.24	none .18	script -.19	target -.2
w:조금	handling -.11	script .12
w:조기	handling -.22	how_to -.18	known_issues -.11	limits .27	none -.26	policy -.26	price -.1	script -.16	target -.23
w:조달	handling -.11	internal .27	limits -.25	none -.2	policy -.2	price -.15	script -.13	target -.12
w:조례	handling -.17	internal .17	limits -.18	policy -.22	price -.12	target -.11
w:조리	handling -.11	policy .12
w:조리시	handling -.11	policy .12
w:조식	handling .12	how_to -.12	internal -.2	known_issues -.12	limits -.2	none -.12	policy -.2	price .2	script -.11	target -.19
w:조심	handling -.27	how_to -.2	known_issues -.2	limits -.26	none .29	platform -.13	policy -.26	price -.13	script -.15	target -.2
w:조용	handling -.14	how_to -.15	internal .22	known_issues -.13	limits -.31	none -.13	platform -.14	price -.25	script -.13	target -.22
w:조용히	handling -.14	how_to -.15	internal .22	known_issues -.13	limits -.31	none -.13	platform -.14	price -.25	script -.13	target -.22
w:조정	contact -.1	how_to -.49	limits -.52	none .16	platform -.25	policy -.6	price -.17	script .34	target -.59
w:조정되	handling -.19	how_to -.2	internal -.31	limits -.19	none -.23	policy -.23	script .3	target -.12
w:조정됩	internal -.12	limits -.1	policy -.12	price -.14	script .1
w:조정으	internal .12	policy -.16
w:조정은	handling -.17	internal .1	none .15	policy -.24	price -.17	script -.11
w:조정입	handling -.17	internal -.14	none -.15	policy -.14	script .21
w:조직	handling -.25	how_to -.24	internal .22	known_issues -.13	limits .14	none -.23	policy -.28	script -.13	target -.15
w:조치	handling .13	internal .22	limits -.14	none -.24	policy -.26	script -.16
w:조항	internal .22	known_issues -.1	limits -.15	none -.22	policy -.12
w:조회	contact -.24	handling .19	internal -.3	limits .11	none -.53	price -.14	script -.4	target -.18
w:조회만	handling .14	how_to -.2	internal -.14	known_issues -.17	none -.21	platform .13	policy -.26	target -.23
w:조회해	handling .3	how_to -.24	internal -.23	known_issues -.22	limits -.2	none -.23	policy -.3	script -.15	target -.13
w:종	contact -.2	handling -.25	internal -.44	known_issues -.27	platform -.36	price -.32	script -.11
w:종량	none .14
w:종량제	none .14
w:종료	contact -.33	how_to -.28	internal -.54	known_issues -.54	limits -.36	none .17	platform -.59	policy .11	price -.58	script .12
w:종료일	handling -.18	how_to -.13	internal -.22	known_issues -.1	limits -.25	none .27	price -.15	script -.17	target -.18
w:종료합	limits -.13	none .25	policy -.15	target -.19
w:종목	contact -.11	how_to -.11	internal -.28	known_issues -.1	limits -.23	policy -.19	price .1	target .19
w:종은	internal -.15	known_issues -.12	platform -.1	price -.16	target -.13
w:종이	contact -.28	handling -.41	internal -.64	known_issues -.59	limits -.13	none -.22	platform .17	policy .1	price -.34	script -.27	target .19
w:종전	contact -.12	how_to -.46	internal -.49	known_issues -.34	platform -.27	policy .22	script -.2	target -.5
w:종전과	handling .13	internal -.16	limits -.24	none -.17	price .17	target -.12
w:종전대	handling .11	internal -.15	limits .17	none -.29	price -.25	target -.18
w:좋아	handling -.24	how_to -.23	internal -.25	known_issues -.17	limits -.3	none -.14	platform -.15	policy .3	price -.26	target -.24
w:좋은	handling -.22	how_to -.13	known_issues -.17	limits -.18	none -.12	platform -.13	policy -.24	script .22	target -.16
w:좌석	contact -.18	handling .23	internal -.26	known_issues .2	platform -.31	policy -.46	script -.21
w:좌석을	handling -.19	known_issues -.22	limits -.17	none -.1	platform -.11	script -.15
w:죄송	contact -.18	handling -.32	how_to -.21	internal -.41	known_issues -.15	limits -.38	none .46	platform -.21	policy -.39	target -.3
w:죄송합	contact -.1	handling -.22	how_to -.11	internal -.35	limits -.29	none .45	platform -.15	policy -.3	price -.25	script -.26	target -.16
w:죄송해	internal -.15	limits -.11	none .13
w:주	contact -.25	handling -.13	how_to .14	known_issues -.55	none .2	platform -.15	policy -.29	price -.25	target -.11
w:주간	contact -.12	handling -.18	how_to -.33	known_issues -.2	limits -.14	none -.27	platform -.2	policy .3	script -.13	target -.4
w:주기	handling .19	how_to -.25	known_issues -.15	limits -.3	platform -.19	policy -.22	price -.17	target -.22
w:주는	handling -.16	how_to -.1	known_issues -.12	limits -.22	platform .17	policy -.23	target -.18
w:주류	contact -.1	handling .19	how_to -.35	known_issues -.23	none -.2	platform -.18	price -.25	script -.17	target -.33
w:주말	handling -.16	how_to -.21	internal -.17	known_issues -.15	limits .2	none -.25	platform -.19	price -.14
w:주문	contact -.29	how_to .28	internal -.35	known_issues -.55	limits .25	none -.17	platform -.43	price -.28
w:주문금	internal -.19	limits .28	none -.22	policy -.21	price -.23
w:주문번	handling .23	how_to -.14	internal -.21	none -.11	policy -.11
w:주문부	how_to .17	policy -.18
w:주문분	handling -.14	none .25	policy -.17	target -.39
w:주문서	handling -.14	how_to .24	internal -.18	known_issues -.12	limits -.15	none -.12	policy -.16
w:주문은	handling -.27	how_to -.3	limits -.1	none -.13	platform -.21	policy .25	price -.27	target -.31
w:주문이	internal -.2	known_issues -.29	limits .1	none .14	policy -.11	price -.18	target -.25
w:주문하	how_to .27	internal -.23	known_issues -.16	limits -.34	none -.38	price -.15	script -.15	target -.21
w:주민	contact -.15	handling -.31	how_to .12	internal -.36	known_issues -.21	none -.12	platform -.16	policy -.42	price -.19	script -.16	target .19
w:주민등	handling -.27	internal -.26	known_issues -.18	limits -.35	none -.16	platform -.14	policy -.28	price -.17	script -.15	target .27
w:주민센	handling -.15	how_to .24	internal -.21	limits .15	policy -.29	target -.17
w:주부	how_to -.13	limits .18	none -.18	policy .12	price -.24	target -.16
w:주부터	how_to -.13	limits .18	none -.18	policy .12	price -.24	target -.16
w:주세	contact -.17	how_to -.31	internal -.39	limits -.26	platform -.18	price -.26	script .23	target -.2
w:주세요	contact -.17	how_to -.31	internal -.39	limits -.26	platform -.18	price -.26	script .23	target -.2
w:주소	contact -.13	handling .15	how_to .15	internal -.38	known_issues -.2	platform -.1	policy -.21	price -.17	script -.35	target -.27
w:주소지	handling -.11	known_issues -.11	limits -.14	none -.16	policy .16	target -.11
w:주시	handling .2	internal -.35	known_issues -.22	limits -.31	platform -.22	policy -.44	price -.19	target -.33
w:주시고	contact .1	handling -.23	how_to -.2	internal -.27	known_issues -.12	limits -.13	none .23	platform -.1	policy -.27	target -.19
w:주시기	handling .22	how_to -.24	internal -.16	known_issues -.13	limits -.21	none -.11	platform -.11	policy -.23	target -.2
w:주시면	contact -.1	handling .19	known_issues -.14	limits -.12	none -.27	policy -.22
w:주신	internal -.16	limits -.21	none .17	policy -.21	price .15	target -.13
w:주십	contact -.1	handling .16	how_to -.26	internal -.1	known_issues -.17	limits -.2	none .11	policy -.34	price -.14	script -.33	target -.21
w:주십시	contact -.1	handling .16	how_to -.26	internal -.1	known_issues -.17	limits -.2	none .11	policy -.34	price -.14	script -.33	target -.21
w:주에	handling -.13	how_to -.11	internal -.25	known_issues -.11	limits -.17	none .29	price -.11	target -.11
w:주의	contact -.12	handling -.14	how_to -.26	internal .12	known_issues -.21	platform -.17	policy -.32	price -.21	target -.32
w:주인	contact -.16	handling -.39	how_to -.38	internal -.37	known_issues -.32	limits -.38	none -.28	platform -.37	policy .46	price -.32	script -.22	target -.5
w:주장	handling .26	limits -.18	none -.13	policy -.19	target -.13
w:주지	contact -.11	handling -.18	internal .17	none -.16	policy -.12
w:주차	contact -.18	how_to -.3	internal -.22	known_issues -.31	policy -.57	price .27	script -.34
w:주차장	how_to -.23	known_issues -.12	limits -.32	none -.29	policy -.29	price .24	script -.11	target -.25
w:주치	contact -.18	handling .16	how_to -.21	internal -.28	known_issues -.11	limits -.26	none -.13	policy -.22	price .21	target -.26
w:주치의	handling .16	how_to -.19	internal -.19	limits -.12	policy -.13	target -.22
w:주택	how_to -.17	internal -.2	limits -.22	none -.15	platform -.2	policy -.26	target .24
w:주택용	how_to -.17	internal -.2	limits -.22	none -.15	platform -.2	policy -.26	target .24
w:주행	handling -.15	how_to .14	internal -.29	limits -.29	platform -.11	policy .15	price -.24	script -.11	target -.25
w:준비	contact -.15	handling -.23	how_to -.51	internal -.34	known_issues -.61	none .19	platform -.34	policy -.21	price -.36	script .24	target -.53
w:준비되	how_to -.13	internal -.11	known_issues -.19	limits -.13	none -.14	policy .15
w:준비하	handling -.3	how_to -.3	internal -.3	known_issues -.22	limits -.31	none .24	platform -.11	policy -.38	script .1	target -.25
w:줄	handling -.22	how_to -.16	internal -.35	known_issues -.16	limits .14	none .34	platform -.17	policy -.39	price -.12	script -.19	target -.34
w:줄어	how_to .11	limits -.39	none -.39	policy .19	price -.26	script -.14	target -.25
w:줄어요	handling -.12	how_to .14	internal -.29	limits -.26	none -.24	script -.18	target -.22
w:줄었	contact -.18	how_to -.19	internal -.37	known_issues -.13	limits .14	none -.41	platform -.12	policy .13	price .17	target -.27
w:줄이	handling -.15	internal .23	known_issues -.14	limits -.18	policy -.17	price -.13	target -.12
w:줄이는	handling -.13	internal .18	limits -.18	policy -.11
w:줄입	how_to -.1	internal -.15	none .17	platform -.15	policy -.2	script -.12
w:줄입니	how_to -.1	internal -.15	none .17	platform -.15	policy -.2	script -.12
w:중	contact -.4	how_to -.56	internal .3	limits -.41	none -.17	platform .17	policy -.36	price -.28
w:중간	handling -.15	how_to -.2	known_issues -.14	limits -.29	none -.25	policy .3	target -.16
w:중간에	handling -.12	how_to -.19	internal -.22	known_issues -.12	limits -.2	none -.19	policy .26	target -.11
w:중개	handling -.19	how_to -.18	limits -.21	none .19	price -.21	script -.19	target -.18
w:중개이	handling -.17	how_to -.1	internal -.21	limits -.12	none .26	policy -.33	price -.18	target -.16
w:중고	handling -.26	how_to -.32	known_issues -.26	limits -.28	none .18	platform -.11	price -.21	script -.13	target -.29
w:중고로	handling -.19	how_to -.24	internal .14	known_issues -.21	limits -.2	none -.24	policy .16	target -.17
w:중단	handling -.2	how_to -.26	known_issues -.12	limits -.32	platform -.17	price -.12	target -.25
w:중도	handling -.21	how_to -.16	limits .2	none -.35	price -.16	target -.17
w:중등	handling -.19	how_to -.16	known_issues -.2	limits -.24	none -.26	platform -.23	policy -.24	price .11	target .18
w:중복	handling -.15	internal -.27	none .17	platform -.19	policy -.41	target -.2
w:중앙	contact -.1	handling -.21	how_to -.27	internal -.33	known_issues -.17	limits -.31	none -.11	platform -.28	policy -.32	price -.19	script -.11	target .32
w:중에	handling -.15	internal -.25	limits -.27	price -.14	target -.26
w:중으	handling -.15	how_to -.17	known_issues -.17	limits -.13	none .3	policy -.27
w:중으로	handling -.15	how_to -.17	known_issues -.17	limits -.13	none .3	policy -.27
w:중이	contact -.11	handling -.43	how_to -.29	internal .26	known_issues -.38	none .17	platform -.23	policy -.45	price -.2	script .13	target -.29
w:중이라	handling -.4	how_to -.15	internal .19	known_issues -.23	limits -.37	none .19	platform -.11	policy -.24	price -.12	script -.12	target -.14
w:중이며	handling -.13	internal .13	limits -.14	none -.16
w:중인	handling -.21	how_to -.13	internal -.15	limits -.19	none -.26	price -.13	script .15	target .15
w:중입	handling -.12	how_to -.17	known_issues -.13	limits -.25	policy -.23	script .15	target -.14
w:중입니	handling -.12	how_to -.17	known_issues -.13	limits -.25	policy -.23	script .15	target -.14
w:즉시	contact -.19	internal -.45	known_issues -.36	limits -.56	none -.16	platform -.28	policy .15	price -.37	script -.24
w:즐겨	how_to -.15	known_issues -.11	limits .16	none -.22	platform -.18	policy -.24	target .11
w:즐겨찾	how_to -.15	known_issues -.11	limits .16	none -.22	platform -.18	policy -.24	target .11
w:증명	handling -.13	how_to -.19	internal -.19	limits -.24	none -.26	platform -.1	policy -.11	target .26
w:증명서	internal -.16	limits -.19	none -.23	target .17
w:증설	handling -.14	internal .24	limits -.11	none -.29	policy -.19
w:지	how_to -.22	internal -.17	known_issues -.19	limits .23	none -.12	platform -.13	policy -.16	target -.16
w:지갑	handling -.27	how_to -.29	internal -.3	known_issues -.18	none .19	platform -.11	policy -.38	price -.18	script -.23	target -.29
w:지금	contact -.26	handling -.35	how_to -.13	internal -.22	known_issues -.57	limits -.64	platform -.35	policy .24	script -.34
w:지금까	handling -.27	how_to -.26	internal -.32	known_issues -.2	limits -.36	none .13	platform -.14	policy -.1	price .12	script -.14	target .13
w:지금처	contact -.15	handling -.23	internal -.36	known_issues -.25	limits -.29	none -.31	platform -.13	policy .26	price -.25	script -.18	target .1
w:지급	contact -.11	handling .19	how_to -.38	internal -.22	known_issues -.29	limits -.57	none -.44	platform -.2	policy .26	script -.17
w:지급은	none -.15	policy .11
w:지급이	internal .12	none -.11	policy -.14
w:지나	contact -.21	how_to -.65	internal -.17	none -.34	platform -.28	policy .29	price -.33	script -.31	target -.41
w:지나면	contact -.11	how_to -.4	internal -.37	known_issues -.36	limits .11	none -.44	platform -.14	policy .23	price -.28	script -.18	target -.27
w:지나야	how_to -.2	internal -.14	known_issues -.21	none -.12	policy .1	target -.13
w:지난	handling -.33	known_issues -.34	none .18	platform -.16	price -.29	script -.23	target -.19
w:지난달	internal .13	limits .16	none -.2	policy -.16	target -.26
w:지난번	limits -.12	none .25	policy -.22	price -.2
w:지도	contact -.11	internal .11	limits -.36	platform -.26	policy -.43	price -.22	script -.24
w:지도에	internal -.22	known_issues .1	limits -.19	none -.21	platform -.12	policy -.18	script -.13	target -.15
w:지문	handling -.17	internal -.24	known_issues .22	policy -.3	target -.19
w:지방	contact -.1	handling -.18	how_to -.17	internal -.24	known_issues .13	limits -.3	none .23	platform -.27	price -.21	target -.29
w:지방은	internal -.16	known_issues .17	limits -.23	none .18	platform -.2	policy -.24	price -.1	target -.18
w:지시	handling -.19	how_to -.19	internal .37	known_issues -.21	limits -.25	none -.35	platform -.14	policy -.29	price -.22	target -.18
w:지역	how_to -.33	internal -.3	known_issues -.29	limits -.21	platform -.26	target .15
w:지역은	internal -.19	limits -.24	none -.11	policy -.2	target .21
w:지연	contact .11	how_to -.27	internal .18	limits -.23	none -.37	platform -.31	policy .17	price -.3	script -.2	target -.36
w:지워	handling -.13	internal -.17	limits -.19	policy .14
w:지원	contact -.2	handling -.45	how_to -.49	internal -.24	known_issues -.49	none .13	platform .16	target -.1
w:지입	internal .23	limits -.2	none -.11	price -.15
w:지적	contact -.21	handling -.3	how_to -.24	internal .42	known_issues -.19	limits -.35	none -.43	platform -.15	policy -.32	script -.21	target -.24
w:지적사	contact -.1	handling -.15	how_to -.15	internal .28	limits -.17	none -.27	policy -.21	script -.14	target -.11
w:지점	contact -.29	handling .21	how_to -.31	known_issues -.53	policy -.1	price -.54
w:지점만	internal -.15	limits -.29	none -.2	platform .2	policy -.14
w:지점에	handling .27	how_to -.22	known_issues -.2	limits -.31	none -.14	platform -.22	policy -.3	price -.15	target -.23
w:지점으	handling .19	internal -.24	limits -.14	none -.18	policy -.14
w:지점을	handling -.18	internal -.12	limits -.17	none .16	target -.19
w:지정	contact .16	handling -.32	how_to -.22	internal -.44	known_issues -.31	platform -.25	price .16	script -.16	target -.46
w:지정료	handling -.13	how_to -.11	internal -.15	limits -.21	none -.21	price .22	target -.17
w:지참	how_to .15	none -.1	policy -.15
w:지하	contact -.14	handling -.29	how_to -.23	internal -.1	limits .14	none -.21	platform -.27	policy -.36	price -.19	script -.22	target .14
w:지하철	handling -.11	how_to -.13	known_issues -.16	none -.22	platform -.19	policy -.24	target .13
w:직수	contact -.21	handling -.17	how_to -.2	internal -.25	known_issues -.19	none -.31	platform -.21	policy .12	price -.26	target .18
w:직수형	contact -.21	handling -.17	how_to -.2	internal -.25	known_issues -.19	none -.31	platform -.21	policy .12	price -.26	target .18
w:직영	contact -.14	handling -.11	how_to -.19	internal -.14	known_issues -.14	limits -.34	none -.34	platform -.28	policy -.32	price -.28	target .35
w:직원	handling -.22	how_to .25	internal .11	known_issues -.19	limits -.28	none -.34	platform -.11	price -.22	script -.12
w:직전	how_to -.14	known_issues .15	limits -.26	none -.24	policy -.23	price -.14	target .17
w:직접	contact -.16	handling .13	how_to .2	internal -.28	platform -.29	policy -.51	price -.29
w:직통	contact -.22	handling .11	internal .18	none -.14
w:직후	internal -.12	known_issues .17	limits -.13	none .14	policy -.15
w:진단	how_to -.26	internal -.39	known_issues -.19	limits .1	none .21	policy -.32	price -.3	target -.32
w:진단서	handling -.21	how_to -.2	internal -.24	known_issues -.14	limits .16	policy -.16	price -.2	target -.13
w:진료	contact -.13	internal -.49	none .16	platform -.27	price -.17	script -.29
w:진료비	handling -.19	how_to -.18	internal -.32	none -.32	policy .26	price -.34	script -.1	target .17
w:진정	handling -.13	internal .13	known_issues -.1	none -.13
w:진짜	handling -.24	how_to -.15	internal .14	known_issues -.15	limits -.28	none .13	platform -.12	policy -.27	price -.2	script -.12	target -.18
w:진행	handling -.18	how_to -.29	known_issues -.31	limits -.45	none -.31	platform -.25	policy .21	price -.17	script .28	target -.38
w:진행하	how_to -.1	known_issues -.12	limits -.3	none -.32	script .15	target -.11
w:질문	how_to .13	internal -.24	known_issues -.38	none -.12	platform -.21	policy -.34	price -.25	script .17	target -.37
w:질문엔	handling .12	how_to -.1	internal -.29	known_issues -.14	limits -.14	policy -.13	target -.1
w:질문은	how_to .2	internal -.3	known_issues -.12	limits .13	none -.32	platform -.13	policy -.25	price -.15	script -.11	target -.24
w:질의	contact -.18	handling -.2	how_to -.24	internal .27	known_issues -.19	limits -.24	none -.16	platform -.15	policy -.32	price -.18	script .13	target -.26
w:짐	limits -.14	none .23	policy -.16
w:집	contact -.13	how_to -.33	internal -.12	known_issues -.32	platform -.21	policy -.42	price -.18	script -.19	target .23
w:집에	contact -.21	how_to -.28	internal -.34	known_issues -.26	none .19	platform -.26	policy -.34	price -.33	script -.19
w:집에서	contact -.18	handling -.13	how_to -.21	internal -.28	known_issues -.17	limits -.23	none .32	platform -.17	policy -.2	price -.26	target -.2
w:집주	internal -.12	known_issues -.15	limits -.17	price -.1	target -.22
w:집주인	internal -.12	known_issues -.15	limits -.17	price -.1	target -.22
w:집중	handling -.13	how_to -.11	internal -.17	limits -.14	policy -.18	price -.13	script .15	target -.19
w:집행	handling -.15	how_to -.14	internal .24	known_issues -.16	limits -.17	none -.13	policy -.26	price -.16	target -.18
w:쪽	contact .15	handling .19	how_to -.31	internal .32	limits -.32	none -.16	platform -.19	policy -.41	price -.32	script -.31	target -.43
w:쪽에	handling .12	how_to -.14	policy -.14
w:쪽에서	policy -.13
w:쪽이	handling -.19	internal .11	limits -.11	policy -.21	price -.12	target -.14
w:찍고	handling -.15	how_to .11	known_issues .11	policy -.18
w:찍기	handling -.21	how_to .29	internal -.21	known_issues -.15	limits -.21	none -.28	platform -.12	policy -.19	target -.17
w:찍어	handling -.23	internal -.26	known_issues -.31	limits -.26	none -.27	policy .22	script -.16
w:찍으	handling -.29	internal -.29	known_issues .16	none -.4	platform -.12	policy -.27	price .16
w:찍으면	handling -.27	internal -.35	known_issues .16	none -.39	platform -.12	policy -.27	price .16
w:찍은	how_to -.12	internal -.16	limits .17	none -.16	policy -.11	price -.17	target -.2
w:찍혔	handling .19	none -.19	policy -.23
w:찍힘	handling -.18	internal .11	known_issues .12	limits -.19	none -.2	policy -.23	target -.11
w:찜회	handling -.25	how_to -.19	internal -.19	limits -.15	none .25	policy -.12	script -.11	target -.14
w:찜회수	handling -.25	how_to -.19	internal -.19	limits -.15	none .25	policy -.12	script -.11	target -.14
w:차	contact -.23	handling -.34	how_to .13	known_issues -.42	platform -.42	price -.5	script -.2
w:차가	how_to -.23	internal -.3	known_issues .17	limits -.25	none .14	policy -.21	price -.18	script -.12	target -.15
w:차감	handling .1	how_to .12	internal -.33	known_issues -.18	none -.21	platform -.16	policy .19	price -.27	target -.29
w:차단	contact -.13	internal -.16	known_issues -.38	price -.29	script -.29
w:차단기	handling -.19	how_to -.14	known_issues -.11	limits -.24	policy -.17
w:차량	contact -.16	handling .11	how_to .19	internal -.12	known_issues -.31	limits .27	none -.4	platform .11	policy -.42	price -.29	script -.14	target -.31
w:차량번	handling .13	how_to .19	internal -.13	limits -.15	none -.14	policy -.21
w:차량은	how_to .13	internal -.18	limits .12	none -.11	platform -.11	policy -.22	script -.11	target -.16
w:차례	internal .16	known_issues -.21	limits -.27	none -.23	policy .19	script -.13
w:차를	handling -.21	how_to -.11	internal -.18	known_issues -.34	limits -.21	none -.22	policy .22	price -.19	script -.11
w:차면	handling -.25	how_to -.3	internal -.27	known_issues -.28	limits .32	none -.33	platform -.2	policy -.15	price -.22	target -.22
w:차액	contact -.12	handling -.21	internal -.1	known_issues -.37	none .11	platform -.29	price -.4	script -.24	target -.39
w:차액은	handling -.26	how_to .2	known_issues -.23	limits .14	none -.28	platform -.22	policy -.38	price -.3	target -.2
w:차이	handling -.17	internal .22	known_issues -.13	limits -.25	none -.25	platform -.15	policy -.28	price -.18	target -.19
w:차장	contact -.24	handling -.27	how_to -.22	known_issues -.14	limits -.19	none .29	platform -.12	policy -.28	script -.17	target -.23
w:차주	how_to -.15	internal -.11	known_issues -.14	limits -.16	none .33	policy -.26	target -.23
w:착륙	handling -.17	internal -.21	known_issues -.11	limits -.11	policy -.22	price -.11	script -.13
w:착륙하	handling -.17	internal -.21	known_issues -.11	limits -.11	policy -.22	price -.11	script -.13
w:착오	internal -.2	limits -.13	none .19	script -.11
w:참고	how_to -.3	known_issues -.29	limits -.34	platform -.18	policy -.43	price -.28	target -.32
w:참고로	internal .21	limits -.1	none -.2	policy -.13	price -.19
w:참고하	handling -.16	script -.13
w:참여	how_to -.2	known_issues -.1	limits -.28	platform -.15	target -.2
w:창고	handling -.29	how_to -.3	internal -.11	known_issues .31	platform -.22	policy -.42	price -.23	script -.1	target -.35
w:창구	handling -.45	known_issues -.44	policy -.14	price -.38	script -.31	target .11
w:찾아	handling -.13	internal -.29	known_issues -.3	platform -.24	price -.13	script .12	target -.38
w:찾아가	handling -.22	how_to -.12	internal -.1	limits .11	platform -.14	script -.13	target -.26
w:찾아뵐	none -.22	script .16
w:찾으	how_to -.23	limits -.12	none -.21	policy .13	script .14
w:채널	handling .11	internal -.26	known_issues -.24	limits -.19	none -.32	platform .19	policy -.26	script -.12	target -.19
w:채우	handling -.1	how_to -.12	internal .2	limits -.31	none -.26	policy .17	price -.18	target -.24
w:채우면	how_to -.11	internal .15	limits -.31	none -.19	policy .17	price -.18	target -.16
w:채점	handling -.2	how_to .14	internal -.27	known_issues -.13	limits .18	none -.12	policy -.18	price -.12	script -.16	target -.13
w:채점이	handling -.2	how_to .13	internal -.27	known_issues -.13	limits .18	none -.12	policy -.18	price -.12	script -.16	target -.13
w:채팅	handling -.26	how_to .29	internal -.35	known_issues -.22	platform -.26	policy -.3	price -.21	script -.11	target -.33
w:채혈	how_to .1	internal -.26	known_issues -.11	limits -.2	price -.17
w:책	contact -.1	handling -.21	how_to .16	internal -.25	known_issues -.22	none .2	platform -.18	policy -.36	target -.26
w:책마	handling -.16	how_to -.23	known_issues -.19	none .27	script -.26	target -.13
w:책마중	handling -.16	how_to -.23	known_issues -.19	none .27	script -.26	target -.13
w:책은	handling -.11	how_to -.13	internal -.23	known_issues -.21	limits -.33	none -.26	platform -.11	policy .32	price -.12	target -.12
w:책을	handling -.17	how_to -.2	internal -.11	known_issues -.15	limits .13	none -.16	script -.14	target -.1
w:책임	handling .13	how_to -.18	internal .1	known_issues -.13	limits -.17	none -.29	policy -.24	price -.13	script -.21	target .19
w:챌린	limits -.11	none .21	policy -.12	target -.14
w:챌린지	limits -.11	none .21	policy -.12	target -.14
w:챗봇	contact -.13	handling .17	internal -.14	policy -.17	script -.15
w:처리	contact -.23	how_to -.49	known_issues -.34	none -.32	platform -.28	policy .21	price -.33	script -.35	target -.48
w:처리하	internal .18	none -.18	policy -.22
w:처방	handling -.21	internal -.2	platform -.11	policy -.31	price -.11
w:처음	handling -.33	internal -.31	known_issues .23	limits -.11	none -.22	platform -.18	policy -.19	price -.23	script -.17	target .24
w:천	contact -.23	handling -.41	how_to -.38	internal .14	known_issues -.3	none -.38	platform -.35	price .22	script -.33	target -.16
w:천만	handling -.22	how_to -.2	internal .16	limits -.13	none -.31	platform -.24	policy -.29	price .13	script -.1	target -.12
w:천만원	handling -.11	how_to -.13	internal .16	none -.12	policy -.15	price -.15
w:천안	handling .2	internal -.14	limits -.15	policy -.23	target .12
w:천원	how_to -.22	limits -.4	platform -.11	policy -.24	price .14	target -.31
w:천장	handling -.13	how_to -.16	internal .17	policy -.19	price -.17	target -.12
w:철거	contact -.18	handling -.3	how_to -.22	limits -.22	none -.14	platform -.22	policy .24	price -.2	target -.24
w:철회	handling -.25	how_to -.27	internal .14	limits -.18	policy -.13	price -.15	script -.12
w:철회합	internal .15	limits -.1	policy -.31	price -.14
w:첨부	handling -.19	how_to .2	internal -.17	known_issues -.2	limits .14	none -.21	policy -.24	price -.15	target -.23
w:첨삭	how_to .11	internal .22	known_issues -.13	limits -.22	none .12	policy -.14	price -.14	target -.19
w:첨탑	limits -.14	none .2	policy -.22	target .1
w:첫	contact -.22	how_to -.48	internal -.33	known_issues .18	limits -.55	none -.14	price .21	script -.14	target -.59
w:첫날	internal -.14	limits -.25	none .14	policy -.18	price .16	target -.18
w:첫째	contact -.12	handling -.22	how_to -.23	internal -.36	known_issues -.26	limits -.37	none .28	platform -.24	price -.26	script -.12
w:청구	contact .13	handling -.36	internal -.16	limits -.15	none -.18	platform -.47	price .13	target -.12
w:청구서	how_to -.28	internal -.34	known_issues -.19	platform -.19	policy .13	price -.14	script -.26	target .11
w:청년	none .12
w:청소	contact -.14	how_to -.39	known_issues -.25	platform -.22	policy -.18	price -.27	script -.23	target .15
w:청소년	handling -.22	how_to -.3	internal -.26	known_issues -.18	limits .19	none -.17	platform -.12	policy -.35	price -.15	script -.17	target .22
w:청약	handling -.1	how_to .28	internal -.36	known_issues -.11	limits -.29	none -.31	platform -.14	target -.26
w:체결	contact -.11	handling -.12	how_to -.13	internal .19	known_issues -.19	none -.14	price -.16	target -.18
w:체크	contact -.16	handling -.13	internal -.14	known_issues -.49	none -.13	platform -.25	script -.36
w:체크아	internal -.23	known_issues -.13	limits -.22	none -.2	target -.24
w:체크인	handling -.15	how_to -.22	known_issues -.12	limits -.16	platform -.13	price -.1
w:체크카	handling -.25	how_to -.27	internal -.25	known_issues -.22	limits .16	none -.33	platform -.12	policy -.3	script -.11	target .2
w:체험	handling -.27	how_to -.19	limits -.33	none .12	platform -.11	policy -.32	script -.14	target .1
w:초	contact -.29	handling -.26	internal -.16	known_issues -.31	limits -.35	platform -.27	price -.22	script .14	target .22
w:초과	handling -.21	how_to -.23	limits -.32	none -.35	policy .22	price .12	target -.33
w:초기	handling .15	how_to -.2	internal .17	known_issues -.12	none -.39	platform -.14	policy .11	price -.2	script -.21	target -.22
w:초기화	how_to -.15	internal -.18	known_issues -.11	none -.24	policy .18	price -.17	target -.12
w:초대	contact -.12	how_to .19	known_issues -.23	limits -.16	none -.34	platform -.19	policy -.37	price .13	script -.13
w:초대한	internal -.22	limits -.19	none -.17	policy -.16	price .24
w:초등	contact -.18	handling -.19	how_to -.25	internal -.28	known_issues -.2	limits -.37	none -.25	platform -.26	policy -.29	price -.29	script -.13	target .36
w:초록	handling .11	internal -.2	policy -.13	script -.1	target -.12
w:초반	internal -.12	known_issues .17	limits -.14	policy -.12
w:초에	handling -.24	how_to -.24	internal .26	known_issues -.2	limits -.25	platform -.18	policy -.25	price -.13	target -.24
w:촉진	none -.11	policy .13
w:총	internal .36	limits -.29	none -.19	platform -.15	policy -.28	price -.25
w:촬영	handling -.12	limits -.18	none -.12	price -.1	script -.11
w:최근	handling -.24	how_to .13	internal -.38	known_issues -.14	none -.27	platform -.16	policy -.18	price -.38	target .2
w:최대	contact -.16	how_to -.39	internal -.39	known_issues .3	none -.25	platform -.31	policy -.13	script -.23	target -.64
w:최소	how_to -.13	none -.26	policy -.42	price .12	target -.25
w:최저	how_to -.16	limits -.34	none .24	platform -.18	policy -.31	price .1	target -.33
w:최초	handling -.29	how_to .18	internal .11	limits -.18	none -.2	policy -.23	script -.18
w:추가	handling -.39	internal -.45	limits -.37	none -.23	platform -.6	policy -.13	price .5	script -.32
w:추가금	handling -.13	how_to -.17	internal -.11	known_issues -.2	limits -.23	none -.28	platform -.12	policy .27	price -.21	target -.13
w:추가요	handling -.14	how_to -.17	internal -.3	known_issues -.15	limits -.2	none -.31	price .28	target -.23
w:추가할	handling -.15	internal -.21	limits -.24	none .15	price -.28
w:추석	handling -.27	how_to -.21	internal -.25	known_issues -.13	limits -.31	none .37	platform -.1	target -.23
w:추진	handling -.23	how_to -.17	known_issues -.13	limits -.25	none .2	policy -.29	price -.17	script -.15	target -.24
w:추천	handling -.25	internal .12	known_issues -.18	none -.28	platform -.16	policy .1	price -.11	target -.32
w:추첨	contact -.23	handling -.31	how_to -.31	internal -.31	known_issues -.22	none .24	platform -.25	policy .11	price -.3	script -.14	target -.31
w:축소	how_to -.22	limits .14	policy -.38	price -.2	target -.29
w:춘천	handling -.2	how_to -.13	known_issues .17	limits -.13	policy -.25	script -.16
w:출고	handling -.22	how_to -.17	internal -.22	known_issues -.24	platform -.17	price -.18	script -.17	target -.24
w:출국	handling -.18	how_to .13	internal -.2	known_issues -.25	limits -.23	none -.22	script -.13
w:출근	handling -.22	internal -.26	known_issues -.14	limits -.2	none .28	policy -.27	price -.16	target -.19
w:출금	handling -.2	how_to -.15	internal -.3	known_issues -.16	limits -.32	platform -.26	policy .36	price -.27	script -.17	target -.26
w:출발	contact -.13	handling -.38	how_to .11	internal -.56	known_issues -.38	none -.11	platform -.29	price -.38	script -.23
w:출산	how_to -.19	internal -.12	limits -.27	none .16	policy .19	price -.16	target -.14
w:출석	handling -.2	how_to .15	internal -.22	known_issues -.16	limits -.22	none .23	platform -.12	policy -.32	price -.21	script -.15	target -.18
w:출석판	handling -.2	how_to .1	internal -.18	known_issues -.12	limits -.16	none .12	platform -.12	policy -.18	target -.18
w:출시	handling -.21	how_to -.14	internal .13	known_issues -.14	none .23	policy -.36	price -.16	script -.11	target -.16
w:출연	handling -.26	how_to -.21	internal .11	known_issues -.17	limits -.27	policy .1	price -.16	target -.18
w:출입	handling -.25	internal -.15	limits -.2	platform -.13	price -.12	script -.12	target -.25
w:출장	contact -.11	handling -.11	how_to -.16	internal -.3	known_issues -.2	limits -.34	none -.28	platform -.18	price .28	target .15
w:출장비	internal -.19	limits -.23	none -.24	platform -.12	policy -.33	price .29	script -.2	target -.1
w:출차	handling .15	how_to -.16	internal -.17	known_issues -.13	none .15	policy -.17	target -.12
w:충전	contact -.16	handling -.19	how_to -.16	internal -.44	none .18	platform -.38	script -.32	target -.14
w:충전소	handling -.16	internal -.18	limits -.27	none .12	policy -.27	script -.15
w:취소	contact -.43	handling -.27	how_to -.62	internal -.13	known_issues -.59	limits -.18	none -.19	platform -.26	policy .44	price -.2	target -.49
w:취소가	handling -.27	how_to -.28	internal .12	known_issues -.22	limits -.32	none .11	price -.17	script .11
w:취소는	handling -.11	how_to -.32	limits .11	none -.33	script -.16
w:취소되	handling -.18	how_to -.11	internal -.16	limits -.33	none -.16	policy .27
w:취소하	handling -.23	how_to -.23	internal .12	limits -.25	none -.28	policy .3	price -.11	script -.25
w:층	contact -.22	how_to .24	internal -.18	known_issues .12	limits -.51	none -.43	platform -.35	policy -.33	script -.22	target .11
w:친구	handling -.14	how_to .15	internal -.44	known_issues -.39	platform -.14	price .15	script -.15	target -.29
w:친구초	handling .11	internal -.15	none .15
w:카드	contact -.49	handling -.34	how_to .26	internal -.25	none -.27	platform -.65	price -.1
w:카드가	internal -.17	known_issues -.24	limits -.15	none -.22
w:카드납	handling -.17	how_to -.19	internal -.13	limits -.12	policy .17
w:카드는	handling -.17	how_to -.27	internal -.16	limits -.11	none -.22	policy -.23	price -.21	script .22	target -.19
w:카드를	handling -.31	internal -.43	known_issues .1	limits -.46	platform -.19	price -.29	script -.26	target .11
w:카드사	how_to -.24	internal -.1	known_issues -.35	none -.32	platform -.19	policy .11	price .11	script -.19
w:카메	handling -.16	how_to .13	internal -.32	known_issues .14	limits .14	none -.27	platform -.18	policy -.31	price -.14	script -.23	target -.2
w:카메라	handling -.16	how_to .13	internal -.32	known_issues .14	limits .14	none -.27	platform -.18	policy -.31	price -.14	script -.23	target -.2
w:카셰	limits -.13	none .18	policy -.19	price -.12	target -.1
w:카셰어	limits -.13	none .18	policy -.19	price -.12	target -.1
w:카시	internal -.11	limits -.14	none .13	policy -.15	target -.18
w:카시트	internal -.11	limits -.14	none .13	policy -.15	target -.18
w:카운	handling -.14	how_to -.1	known_issues .14	none -.28	policy -.19	price -.1	target -.14
w:카운터	handling -.14	how_to -.1	known_issues .14	none -.28	policy -.19	price -.1	target -.14
w:카카	contact -.21	handling -.2	internal -.36	limits -.43	none -.18	platform .25	policy -.46	script -.21
w:카카오	contact -.21	handling -.2	internal -.36	limits -.43	none -.18	platform .25	policy -.46	script -.21
w:카테	how_to .11	internal -.1	none -.14	policy -.31	price -.12	target .16
w:카테고	how_to .11	internal -.1	none -.14	policy -.31	price -.12	target .16
w:카톡	how_to .21	internal -.34	known_issues -.27	limits -.33	none .15	platform -.23	policy -.41	price -.22	script -.19	target -.32
w:카톡으	handling -.14	how_to .27	internal -.17	known_issues -.16	limits -.22	none -.16	policy -.29	script -.12	target -.18
w:카페	handling -.17	how_to .21	internal -.26	known_issues -.16	limits -.27	none .12	platform -.12	policy -.3	price -.16	target -.16
w:카페무	internal -.17	limits -.11	none .24	policy -.22
w:칸	how_to -.23	internal -.21	known_issues -.18	limits .16	none -.29	policy .11	price -.28	target -.25
w:칸이	handling -.18	internal -.21	known_issues .22	limits -.2	none -.14	policy -.24	target -.12
w:캐릭	contact -.11	handling -.16	how_to .11	internal -.24	known_issues -.29	limits .11	none -.31	platform -.15	price -.15	script -.16
w:캐릭터	contact -.11	handling -.16	how_to .11	internal -.24	known_issues -.29	limits .11	none -.31	platform -.15	price -.15	script -.16
w:캐시	handling -.27	how_to -.26	known_issues -.26	limits -.33	platform -.11	policy -.11	price .17	target -.17
w:캐시백	handling -.16	how_to -.17	internal -.26	limits -.15
w:캐피	internal .19	none -.15	policy -.11	price -.15
w:캐피탈	internal .19	none -.15	policy -.11	price -.15
w:캘린	handling -.23	how_to .14	internal -.28	known_issues -.34	limits -.29	none .15	platform .14	policy -.34	price -.26	script -.2	target -.33
w:캘린더	handling -.23	how_to .14	internal -.28	known_issues -.34	limits -.29	none .15	platform .14	policy -.34	price -.26	script -.2	target -.33
w:캠핑	handling -.17	how_to -.13	internal -.19	known_issues -.16	limits -.21	none .26	platform -.13	policy -.28	script -.18	target -.2
w:캡처	handling .1	internal -.15	limits -.28	none .11	platform -.17	policy -.27	price -.18	target -.21
w:커뮤	handling -.11	how_to -.16	internal .25	known_issues -.15	limits -.13	none -.25	policy -.13
w:커뮤니	handling -.11	how_to -.16	internal .25	known_issues -.15	limits -.13	none -.25	policy -.13
w:커피	handling -.16	how_to .12	limits -.27	none .18	policy -.27	script -.14
w:케이	handling -.21	how_to -.2	internal -.12	known_issues -.17	limits .15	none .12	platform -.2	price -.19	script -.1	target -.26
w:케이지	handling -.12	how_to -.15	internal -.16	known_issues -.14	limits .19	none -.19	platform -.13	price -.15	target -.2
w:켜기	how_to .23	none -.18
w:켜면	handling -.29	internal -.37	known_issues .3	limits -.34	none -.33	platform -.13	script -.15	target -.23
w:켜야	handling -.26	how_to -.17	internal -.4	known_issues -.3	limits .17	none -.34	script -.13	target .16
w:켜요	how_to -.13	internal -.16	known_issues -.11	limits -.2	none .29	policy -.2	price -.14	target -.19
w:켜져	internal -.13	limits -.16	none -.17	policy .14
w:켜진	handling -.2	how_to -.11	internal -.32	known_issues -.1	limits .16	none -.26	policy .19
w:켜짐	handling -.17	internal -.21	known_issues -.11	limits -.11	policy -.22	price -.11	script -.13
w:켭니	none .23	policy -.16
w:켭니다	none .23	policy -.16
w:코드	contact -.26	handling .17	limits -.31	none .14	platform -.27	policy -.39	price -.27	script -.11	target -.31
w:코디	handling -.13	how_to -.14	internal .13	known_issues -.24	limits -.23	none .14	policy -.26
w:콘서	handling -.11	limits -.12	none .2	platform -.1	policy -.13
w:콘서트	handling -.11	limits -.12	none .2	platform -.1	policy -.13
w:콜	handling -.11	how_to -.2	internal .18	known_issues -.17	limits -.18	none -.32	policy .14	price -.24	script -.11	target -.16
w:콜라	limits -.16	none .26	policy -.18	target -.11
w:콜라보	limits -.16	none .26	policy -.18	target -.11
w:콜백	handling .11	how_to -.12	internal .15	limits -.19	none -.25	policy -.19
w:콜백으	handling .25	none -.15
w:콜센	contact -.16	handling -.18	how_to -.26	internal -.29	known_issues .11	limits -.21	none .22	platform .12	policy -.37	price -.15	script -.1	target -.19
w:콜센터	contact -.16	handling -.18	how_to -.26	internal -.29	known_issues .11	limits -.21	none .22	platform .12	policy -.37	price -.15	script -.1	target -.19
w:콤보	internal -.21	limits -.15	none .19	policy -.16	price .12
w:콩알	contact -.15	handling -.26	how_to -.3	internal -.23	known_issues -.23	limits -.41	none .16	platform -.17	policy -.35	price -.11	script -.1	target .23
w:콩알모	handling -.16	how_to -.26	internal -.15	known_issues -.2	limits -.21	none -.13	platform -.13	policy -.21	target .26
w:쿠키	handling -.11	how_to -.29	internal -.43	known_issues -.23	limits -.37	none .17	platform -.2	policy -.19	price .27	script -.2	target -.35
w:쿠폰	contact -.19	handling .18	internal -.63	known_issues -.41	limits .2	none -.21	platform -.43	policy -.27	price .24	target -.44
w:쿠폰은	handling -.24	how_to -.18	internal -.16	known_issues -.19	limits .2	platform -.21	price -.27	script -.13	target -.23
w:쿠폰을	handling -.19	internal -.22	limits .17	none -.19	policy -.3	price .25
w:쿠폰이	handling -.15	internal -.19	limits .19	none -.21	policy -.21	script .13
w:크기	handling -.14	how_to -.19	internal -.22	known_issues .23	limits -.23	none -.14	policy -.16
w:크레	handling -.12	how_to -.14	known_issues -.17	limits -.33	none -.18	platform .15	policy .18	price -.11	target -.17
w:크롬	handling -.17	how_to -.1	internal -.17	known_issues .23	limits -.26	none -.27	policy -.16	price -.11	target -.1
w:크리	how_to -.22	known_issues -.11	limits -.24	policy .11	target -.12
w:크리스	how_to -.22	known_issues -.11	limits -.24	policy .11	target -.12
w:클래	internal -.15	limits -.17	none .15	target -.2
w:클래스	internal -.15	limits -.17	none .15	target -.2
w:키오	handling -.12	internal -.2	known_issues -.18	limits -.19	none .15	policy -.21	target -.15
w:키오스	handling -.12	internal -.2	known_issues -.18	limits -.19	none .15	policy -.21	target -.15
w:키트	contact -.13	handling -.27	internal .24	known_issues -.13	limits -.37	platform -.21	policy -.1	target -.24
w:킥보	handling -.1	how_to -.16	internal -.12	limits -.14	none .2	policy -.17	price -.13
w:킥보드	handling -.1	how_to -.16	internal -.12	limits -.14	none .2	policy -.17	price -.13
w:타	limits .14	policy -.12
w:타임	internal -.13	limits .15	none .1	policy -.25
w:타임딜	none .19	policy -.1
w:탁송	handling -.11	internal -.25	limits -.18	none .14	policy -.18	target -.12
w:탈락	contact -.11	handling .13	how_to -.11	known_issues -.16	limits -.13	none -.22	policy -.23	price .18
w:탈퇴	handling -.13	internal -.25	limits .15	none -.24	price -.13	script -.18	target -.14
w:탈퇴하	handling -.15	internal -.2	known_issues -.2	limits .16	none -.19	price -.12	script -.15	target -.13
w:탈퇴한	known_issues .12	policy -.11
w:탑승	contact -.17	how_to .24	known_issues -.29	limits -.38	none -.41	platform -.2	price -.24	script -.15	target -.32
w:탓이	handling .19	internal .1	none -.27
w:태그	handling .19	how_to -.16	internal -.22	known_issues -.11	none -.23	policy .19	script -.18
w:태블	contact -.1	handling -.2	how_to .14	none -.36	policy -.31	price -.19	script -.17	target -.1
w:태블릿	contact -.1	handling -.2	how_to .14	none -.36	policy -.31	price -.19	script -.17	target -.1
w:택배	contact -.26	handling -.16	internal -.14	known_issues -.46	none .13	platform -.43	price -.45	script -.26	target -.46
w:택배비	handling -.13	how_to -.11	internal -.14	limits -.15	policy .15	price -.23	target -.12
w:택배사	handling .12	internal .16	limits -.25	none -.22	policy -.15	price -.13
w:택시	handling -.21	how_to .1	internal -.2	known_issues -.28	limits .1	platform -.18	policy -.27	price -.1	target -.31
w:탭	handling -.2	how_to .31	internal -.15	known_issues -.14	limits -.21	none -.17	policy -.17	target -.2
w:탭에	how_to .25	none -.21	policy -.21	target -.11
w:탭에서	how_to .15	policy -.15
w:테스	contact -.2	handling -.18	how_to -.13	internal .24	known_issues -.19	limits -.31	platform -.19	policy -.21	price -.17	target -.24
w:테스트	contact -.2	handling -.18	how_to -.13	internal .24	known_issues -.19	limits -.31	platform -.19	policy -.21	price -.17	target -.24
w:텐데	handling -.27	how_to -.17	internal -.23	known_issues -.21	limits -.21	none .11	platform -.11	script .12	target -.17
w:토	contact -.12	handling -.24	how_to -.25	internal -.4	known_issues -.2	limits .1	none -.33	platform -.24	policy .34	price -.29	script -.13	target -.35
w:토글	handling -.17	internal .14	limits -.25	platform -.2	policy -.28	target -.17
w:토요	handling -.17	how_to -.23	internal -.2	known_issues -.19	limits .21	none -.3	platform -.17	price -.15	target -.28
w:토요일	handling -.17	how_to -.23	internal -.2	known_issues -.19	limits .21	none -.3	platform -.17	price -.15	target -.28
w:통	how_to .12	internal -.29	known_issues -.13	none -.27	platform -.11	policy -.28	price -.25	target -.15
w:통과	handling -.24	how_to -.13	internal .21	known_issues -.26	limits -.29	none .15	policy -.36	price -.11	script -.17	target -.23
w:통과하	none .14	platform -.11
w:통보	contact -.11	how_to -.32	internal .14	known_issues -.21	limits -.19	platform -.15	price -.34	script -.28	target -.39
w:통신	contact -.16	handling .19	how_to -.18	known_issues -.29	none -.31	price -.32	script -.21
w:통신사	handling -.2	known_issues -.23	limits .12	none -.14	policy -.21	price -.13	script -.15	target -.14
w:통역	handling -.16	internal .16	known_issues -.24	limits .23	platform -.24	policy -.34	price -.22	script -.22	target -.35
w:통일	handling -.29	how_to -.14	internal -.31	known_issues -.17	limits -.21	policy -.25	script .19	target -.16
w:통장	how_to -.23	known_issues -.13	limits -.22	policy .25	script -.17	target -.26
w:통째	handling -.16	how_to -.15	limits -.19	none -.11	policy .13	target -.1
w:통째로	handling -.16	how_to -.15	limits -.19	none -.11	policy .13	target -.1
w:통합	internal -.39	known_issues -.35	limits -.51	none .1	platform -.37	policy -.11	price -.37	script -.14
w:통화	contact -.24	how_to .3	internal -.43	known_issues -.38	platform -.44	price -.35	target -.51
w:통화는	handling -.36	how_to -.33	internal -.25	known_issues -.27	platform -.27	price -.21	script -.17	target -.31
w:투고	handling -.25	internal -.21	known_issues -.16	limits -.23	none .26	platform -.16	policy -.27	target -.2
w:투표	handling -.21	how_to -.24	internal -.43	limits -.33	none .3	platform -.22	policy .14	price -.17	script -.17	target -.24
w:트래	internal .24	limits -.15	none -.22	policy -.14	price -.17
w:트래픽	internal .24	limits -.15	none -.22	policy -.14	price -.17
w:트레	contact -.15	handling .15	how_to -.16	limits -.17	none -.24	policy -.2	target -.13
w:트레이	contact -.15	handling .15	how_to -.16	limits -.17	none -.24	policy -.2	target -.13
w:특가	handling -.12	limits .18	policy -.15	price -.17	target -.23
w:특강	policy -.14
w:특별	handling -.19	known_issues -.1	limits -.14	none -.31	platform -.18	price .19	target -.16
w:특약	internal -.26	limits -.15	policy -.23
w:틀렸	handling .14	how_to -.13	internal -.24	none .33	policy -.19	price -.12
w:틀렸어	internal -.16	none .29	policy -.13	price -.11
w:틀림	limits -.18	policy -.15	price .15
w:티어	how_to .14	internal .18	known_issues -.23	limits -.17	none -.13	policy -.21	price -.19
w:티켓	contact -.2	handling -.23	internal -.45	known_issues -.15	none .26	platform -.31	policy -.14	price -.18	script -.14	target -.32
w:팀	contact .12	how_to -.16	internal -.21	known_issues -.13	limits .14	none -.17	platform -.12	policy -.28	price -.21	target -.23
w:팀장	contact -.15	handling .12	how_to -.18	known_issues -.23	limits -.26	platform -.15	policy -.25	price -.19	target -.23
w:팀장님	internal -.19	known_issues -.14	limits -.15	none .23	policy -.13	price -.13	target -.1
w:파손	contact .14	handling -.11	how_to -.25	internal -.32	known_issues -.21	limits -.34	none -.33	platform -.24	price .17	target -.29
w:파일	handling -.26	how_to .34	internal -.22	known_issues -.16	limits -.35	none -.23	platform -.12	policy -.13	price -.1	script -.16	target -.18
w:파일은	how_to .2	internal -.11	limits -.22	none -.18
w:파트	contact .21	internal -.23	known_issues -.24	limits -.29	none -.29	platform .16	policy -.21	price -.19	target -.24
w:파트너	contact .13	how_to .1	internal -.18	known_issues -.23	limits -.27	none -.25	platform .16	policy -.18	price -.1	target -.21
w:파티	contact -.12	internal -.22	known_issues -.19	limits -.27	none .24	policy -.26	price -.1
w:판단	handling .19	how_to -.24	known_issues -.16	limits .18	none -.38	platform -.13	policy -.29	price -.18	script -.22	target -.24
w:판단하	handling .1
w:판독	handling -.13	known_issues .11
w:판매	contact -.16	handling -.29	how_to .19	known_issues -.32	limits -.51	platform -.36	policy -.28	script -.19	target -.27
w:판매개	how_to -.14	internal -.2	limits -.12	none .25	policy -.22	price -.17	target -.13
w:판매자	how_to -.12	internal -.18	none -.13	policy .12	price .1
w:판정	how_to -.2	known_issues -.28	limits -.27	none -.28	policy .19	script -.18
w:팝업	contact -.11	handling -.15	how_to -.22	internal -.21	limits -.21	none .3	policy -.2	price -.13	target -.22
w:패딩	how_to -.14	internal -.15	limits -.1	none -.11	price .19
w:패션	handling -.22	how_to -.12	internal -.32	known_issues -.14	limits -.26	none .17	platform -.16	policy -.25	price .13	script -.15	target .17
w:패션은	handling -.21	internal -.24	limits -.18	none .29	policy -.15	price -.1	script -.15
w:패스	handling -.15	how_to -.17	known_issues -.19	limits -.24	platform -.12	price .25	target -.23
w:패치	handling -.21	how_to -.11	internal -.21	known_issues .19	limits -.36	policy .15	price -.16	target -.15
w:패키	internal -.19	limits -.19	none .17	policy -.2	price .13	target -.21
w:패키지	internal -.19	limits -.19	none .17	policy -.2	price .13	target -.21
w:팩스	contact -.15	handling -.23	how_to -.17	internal -.25	limits -.28	none .34	policy -.32	target -.16
w:펀딩	contact -.13	handling -.2	internal -.28	known_issues -.12	limits -.25	platform -.22	price .12	target -.31
w:펌웨	internal .23	none -.22	policy -.1
w:펌웨어	internal .23	none -.22	policy -.1
w:페이	handling -.31	known_issues -.11	limits -.31	platform -.17	price -.2	script -.29	target -.4
w:페이지	contact -.14	handling -.27	known_issues -.24	limits -.27	platform -.16	price -.18	script -.29	target -.37
w:펫시	limits -.12	none .21	policy -.18
w:펫시터	limits -.12	none .21	policy -.18
w:편	handling -.2	how_to -.29	internal -.38	known_issues -.24	limits .18	none -.28	platform -.24	policy -.32	price .15	target -.33
w:편당	internal .25	limits -.27	policy .14	price -.27
w:편도	contact -.13	handling -.15	how_to -.1	internal -.24	limits -.28	none -.22	policy -.29	price .33	target -.34
w:편성	handling -.11	how_to -.1	internal -.2	limits -.21	none .34	policy -.25	target -.12
w:편의	contact -.2	handling -.28	known_issues -.27	none -.29	policy -.38	price -.27	target .11
w:편의점	contact -.2	handling -.28	known_issues -.27	none -.29	policy -.38	price -.27	target .11
w:편지	contact -.12	handling -.42	internal -.33	known_issues -.34	limits -.34	none .13	platform -.23	price .16	script -.23	target -.27
w:편집	contact .13	internal -.11	policy -.16	script .11
w:평균	handling -.11	how_to -.18	internal .13	known_issues .15	limits -.25	none -.3	platform -.11	policy -.34	price -.22	target -.21
w:평일	handling -.14	how_to -.22	internal -.21	known_issues -.23	none -.41	platform -.22	policy .26	price -.31	target -.34
w:폐기	handling -.27	internal .22	limits -.29	none -.24	policy .12	target -.12
w:폐지	handling -.13	internal -.18	limits -.17	none .19	policy -.21	price -.1	target -.16
w:포인	contact -.27	internal -.62	limits -.16	platform -.47	price -.16
w:포인트	contact -.27	internal -.62	limits -.16	platform -.47	price -.16
w:포장	contact -.26	how_to -.3	internal .13	known_issues -.35	platform -.29	script -.2	target -.36
w:포함	contact -.26	handling -.35	how_to -.54	internal -.27	known_issues -.28	none -.25	platform -.3	target .23
w:포함되	handling -.1	limits .14	none -.25	policy -.22	price -.11
w:폰	handling -.34	how_to .15	internal -.27	known_issues -.23	limits -.3	none -.35	platform .14	policy -.29	price -.16	script -.12	target .14
w:표기	limits -.16	none .16	platform -.15	policy -.3	price -.15	script -.21
w:표는	handling -.27	how_to -.17	internal -.26	known_issues -.14	limits .2	platform -.11	script -.15	target -.21
w:표시	limits .15	none -.48	platform -.24	policy .16	price -.32	target -.37
w:표에	internal -.22	none .17	policy -.13
w:표현	handling .18	how_to -.25	known_issues -.17	limits -.17	policy -.27	price -.18	script -.25	target -.27
w:푸시	handling -.32	internal -.35	known_issues -.28	none -.2	platform -.25	policy .22	price -.31
w:푸시로	handling -.11	how_to .11	internal -.17	limits -.11	none -.2	policy .1
w:풀	handling -.15	how_to -.22	internal .25	known_issues -.18	limits -.25	none -.22	price -.13	target -.18
w:풀려	handling -.27	how_to .1	internal -.16	known_issues -.14	limits .16	platform -.14	policy -.28	price -.12	script -.16	target -.14
w:풀리	handling -.25	how_to -.2	known_issues -.2	limits -.27	none -.21	policy .25	price -.23	target -.16
w:풀립	handling -.11	how_to -.29	internal -.12	known_issues -.13	limits -.16	none -.21	policy .27	price -.11	script -.13
w:풀립니	handling -.11	how_to -.29	internal -.12	known_issues -.13	limits -.16	none -.21	policy .27	price -.11	script -.13
w:풀어	handling .12	how_to -.17	internal -.27	known_issues -.2	limits -.12	none .19
w:풀어주	handling .12	how_to -.12	internal -.12
w:품목	handling -.18	how_to -.18	internal -.36	limits .34	none -.37	platform -.12	policy -.39	price .16	script -.16	target -.29
w:품절	internal -.28	known_issues -.21	none -.3	policy -.3	script .13
w:품질	handling .28	how_to -.14	internal -.29	known_issues -.13	limits -.16	none -.26	policy -.23	price -.14	script .16	target -.16
w:프라	internal -.16	known_issues -.11	limits -.14	none .19	policy -.16	target -.17
w:프라임	internal -.16	known_issues -.11	limits -.14	none .19	policy -.16	target -.17
w:프로	contact .14	handling -.28	internal .2	known_issues -.25	limits .11	none -.36	platform -.18	policy -.37	price -.26	script -.12
w:프로젝	handling -.27	known_issues -.18	limits .15	none -.34	policy -.3	script -.11
w:프로필	how_to .12
w:프리	how_to -.19	limits -.21	none .1	platform .11	policy -.21	script -.17
w:프리미	how_to -.19	limits -.16	platform .11	policy -.2	script -.17
w:플래	handling -.11	how_to .11	internal -.18	limits -.26	none -.17	platform -.16	policy -.24	target .17
w:플래티	handling -.11	how_to .11	internal -.14	limits -.25	none -.27	platform -.16	policy -.17	target .17
w:플랜	contact -.13	handling -.2	how_to -.31	internal -.36	known_issues -.17	limits -.32	none -.26	platform -.23	policy -.34	price -.27	target .37
w:플랫	handling -.11	how_to -.2	internal .1	known_issues -.27	limits -.21	none -.21	price -.15
w:플랫폼	handling -.11	how_to -.2	internal .1	known_issues -.27	limits -.21	none -.21	price -.15
w:피톡	contact -.13	handling -.16	how_to -.26	internal -.26	known_issues -.25	limits -.21	none .23	platform -.22	policy -.26	price -.21	script -.14
w:픽업	contact -.26	handling -.32	internal -.49	known_issues -.38	none .1	platform -.43	price -.39	script .11	target -.55
w:픽업점	handling -.12	none .11	script .11
w:필수	handling -.16	how_to .11	internal -.18	platform .13	policy -.3	target -.36
w:필요	how_to .34	internal -.42	known_issues -.43	limits -.32	platform -.44	price -.31	target -.46
w:필요하	how_to -.25	internal -.27	known_issues -.15	none -.31	platform -.13	policy .18	target -.16
w:필터	contact .13	handling -.37	internal -.4	known_issues .12	limits -.38	none .3	platform -.31	policy -.51	script -.2	target -.46
w:하겠	internal -.11	none .21	policy -.16
w:하겠습	internal -.11	none .21	policy -.16
w:하고	contact -.19	internal .1	limits -.61	none .17	platform -.48	price -.39	script -.42	target -.68
w:하기	how_to -.24	internal -.22	known_issues -.18	limits -.24	none .34	policy -.39	price -.19	script -.18	target -.14
w:하기로	handling -.18	internal -.34	known_issues -.17	limits -.21	none .35	policy -.32	price -.19	target -.12
w:하나	contact -.24	handling -.29	how_to -.14	internal -.34	known_issues -.68	limits .3	platform -.66	policy -.21	script -.43	target -.11
w:하나가	internal .17	limits -.22	none -.2	policy .12
w:하나로	handling -.1	internal -.14	known_issues -.25	limits .16	none -.22	target -.16
w:하나만	how_to -.16	internal -.21	limits -.19	none -.31	platform -.26	script -.1	target .18
w:하네	handling -.21	internal .16	limits -.13	policy -.14	script -.12	target -.12
w:하네요	handling -.21	internal .16	limits -.13	policy -.14	script -.12	target -.12
w:하는	contact -.14	handling -.49	how_to -.47	internal .4	known_issues -.5	limits -.37	none .24	platform -.35	policy -.56	price -.27	script -.19	target -.48
w:하는데	how_to -.16	internal .17	known_issues -.2	limits -.3	policy -.15	target -.15
w:하니	handling .11
w:하단	handling -.14	internal -.12	known_issues -.1	none -.19
w:하려	how_to -.12	known_issues -.12	limits -.21	none .2	policy -.28	target -.13
w:하려던	internal -.23	none .17	policy -.19
w:하루	contact -.38	handling -.26	how_to .17	internal -.24	limits .15	none -.27	platform -.55	price -.33	target -.24
w:하면	contact -.11	handling .18	how_to -.18	internal -.45	limits -.47	none .17	platform -.3	policy -.11	price -.28	target -.26
w:하반	handling -.14	how_to -.17	internal .14	known_issues -.21	limits -.22	none -.3	platform .24	policy -.27	price -.12	script -.12	target -.18
w:하반기	handling -.14	how_to -.17	internal .14	known_issues -.21	limits -.22	none -.3	platform .24	policy -.27	price -.12	script -.12	target -.18
w:하셔	handling .25	internal -.28	known_issues -.24	limits -.29	platform -.19	policy -.35	price -.17	script -.22	target -.24
w:하순	internal -.18	known_issues -.1	limits -.13	policy -.14	target .15
w:하시	handling .23	internal -.42	known_issues -.35	limits -.39	platform -.18	policy -.54	price -.25	script .15	target -.3
w:하시는	handling .18	how_to -.18	internal -.25	known_issues -.22	limits -.26	platform -.13	policy -.23	script -.19	target -.24
w:하시면	internal -.29	known_issues -.11	limits -.19	policy -.45	price -.23	script .2
w:하실	handling -.15	how_to .14	internal -.24	known_issues -.23	limits -.33	none -.11	policy -.31	script -.2	target .2
w:하였	internal -.21	limits .14	policy -.2	price -.13	script -.11
w:하이	internal -.13	limits .15	policy -.15	price -.13
w:하이패	internal -.13	limits .15	policy -.15	price -.13
w:하자	handling -.17	how_to -.18	internal -.18	known_issues -.27	limits -.29	none .17	platform -.23	policy .15	price -.24	target -.23
w:하지	handling .48	how_to -.28	internal -.17	known_issues -.27	limits -.42	none -.38	platform -.15	price -.22	script -.28	target -.22
w:하트	known_issues -.12	limits -.27	none -.18	policy -.17	price .14	target -.13
w:하트코	how_to -.14	known_issues -.1	limits -.27	none -.14	policy -.16	price .14	target -.13
w:학교	contact -.11	handling -.25	how_to .11	known_issues -.14	limits -.21	none -.27	platform -.1	policy .18	target -.1
w:학기	handling -.11	how_to -.13	internal -.18	known_issues -.13	limits -.24	none .15	policy .11	target -.14
w:학년	contact -.18	handling -.11	how_to -.19	internal -.31	known_issues -.1	limits -.32	none -.36	platform -.11	policy -.33	target .36
w:학부	handling -.23	internal -.33	known_issues -.2	limits -.3	platform -.12	price -.17	target .16
w:학부모	handling -.23	internal -.33	known_issues -.2	limits -.3	platform -.12	price -.17	target .16
w:학생	how_to -.21	internal -.41	known_issues -.22	platform -.12	price -.2	script -.26
w:학습	contact .2	internal -.18	limits -.17	none -.24	policy -.17	price -.14
w:학원	handling -.14	how_to -.27	limits -.2	platform -.11	policy -.29	price -.11	target .22
w:한	contact -.61	handling -.21	internal -.16	limits .44	none -.46	platform -.5	price -.23	script -.37	target -.17
w:한계	handling -.1	how_to -.1	internal .23	limits -.23	none -.13
w:한국	handling -.12	internal -.13	known_issues -.15	limits .16	none -.16	platform -.17	policy -.2	target -.19
w:한국어	internal -.1	limits .19	none -.11	platform -.16	policy -.13	target -.16
w:한글	handling -.2	internal -.25	known_issues -.15	limits .2	platform -.17	policy -.26	price -.12	script -.21	target -.18
w:한눈	how_to -.18	internal -.18	limits -.17	none .28	policy -.25	price -.11	target -.18
w:한눈에	how_to -.18	internal -.18	limits -.17	none .28	policy -.25	price -.11	target -.18
w:한다	handling -.17	limits -.29	none .21	policy -.16	price -.11	script -.13
w:한다고	handling -.16	internal .12	limits -.14	none .12	script -.12
w:한달	handling -.22	how_to -.2	known_issues -.12	limits .17	none -.27	platform -.16	price -.2	target -.25
w:한도	contact -.45	internal -.12	known_issues -.41	limits .16	platform -.28	policy -.2	price -.45
w:한도는	handling -.11	none -.18	policy -.18	target -.12
w:한도조	how_to .13	internal -.17	known_issues -.11	limits -.21	policy -.13
w:한번	contact -.14	handling -.34	how_to -.33	internal -.4	known_issues -.26	limits .2	none -.41	platform -.11	policy .24	script -.19	target -.32
w:한빛	contact -.1	handling -.22	how_to -.14	known_issues -.11	limits -.18	platform -.11	policy -.25	script -.21	target .1
w:한울	handling -.1	limits -.17	none -.12	platform -.11	policy -.12	target .13
w:한정	contact -.13	handling -.23	how_to -.28	internal -.35	known_issues -.26	limits .23	none -.11	platform -.27	policy .17	price -.25	script -.22	target -.3
w:한함	how_to -.15	internal -.15	none -.29	policy -.21	price -.11	target .22
w:할	handling -.31	internal -.23	known_issues .15	limits -.53	none .12	platform -.27	price -.23	script -.17
w:할인	contact -.28	handling -.16	how_to -.37	known_issues -.4	limits -.14	none .12	platform -.27	price -.1
w:할인받	handling -.22	internal .15	limits -.14	none -.12	price -.16
w:할인이	handling -.16	how_to -.1	internal -.23	known_issues -.1	limits -.16	none .22	price -.15	target -.22
w:할증	handling -.16	how_to -.26	internal -.23	known_issues .11	limits -.26	none .17	platform -.12	policy -.3	target -.21
w:할증은	internal -.16	known_issues .14	limits -.15	policy -.15
w:함	contact -.27	limits .13	none -.35	platform -.43	policy -.15	price -.42	script -.34	target -.54
w:함께	handling -.28	how_to -.22	internal -.13	none .16	platform -.13	price -.2	script -.23	target -.33
w:함께쓰	internal -.11	limits -.13	none .24	policy -.19
w:합니	handling -.38	how_to -.42	known_issues -.4	none .15	platform -.25	price .12	target -.21
w:합니다	handling -.38	how_to -.42	known_issues -.4	none .14	platform -.24	price .12	target -.21
w:합산	contact -.15	handling -.23	how_to -.36	known_issues -.25	limits .18	platform -.15	policy -.38	price .21	script -.2
w:합창	how_to -.12	none .21	policy -.16
w:합창제	how_to -.12	none .21	policy -.16
w:합쳐	handling -.24	internal -.3	known_issues -.19	limits .15	platform -.18	price -.24	script -.14	target -.28
w:합치	handling -.11	how_to -.14	internal -.18	known_issues -.1	platform -.14	policy .12	price -.13	target -.13
w:항공	contact -.29	handling -.39	how_to -.36	known_issues .18	none .1	platform -.35	policy -.17	price .2	target -.45
w:항공권	how_to -.13	internal -.21	known_issues -.14	limits .2	none -.26	price -.14	target -.27
w:항목	handling -.12	how_to -.17	known_issues -.13	limits -.28	none .28	platform -.13	policy -.24	price -.15	target -.26
w:항의	contact -.18	handling .27	how_to -.45	known_issues -.29	limits -.35	platform -.19	policy -.35	price -.31	target -.31
w:항의는	contact -.13	handling .18	internal -.17	none -.17	policy -.18
w:해	internal -.22	known_issues -.23	limits -.27	none .29	platform -.13	price -.11	target -.24
w:해당	handling -.13	how_to -.34	internal -.3	known_issues -.12	none -.36	policy -.37	price -.27	target .36
w:해당되	limits -.24	none -.18	policy -.21	target .22
w:해보	handling -.25	how_to -.16	known_issues -.19	limits -.27	none .23	platform -.13	policy -.29	price -.23	script -.11	target -.31
w:해서	handling -.5	how_to -.44	internal .39	limits -.1	none -.21	platform -.32	policy -.18	price -.33	script -.16	target -.37
w:해서요	handling -.12	internal .33	limits -.23	none -.33	policy -.19	target -.13
w:해석	handling .13	internal .12	none -.24
w:해외	contact -.19	handling -.23	how_to -.39	internal -.11	known_issues -.29	limits .13	none .19	platform .15	price -.34	script -.11	target -.4
w:해요	contact -.16	how_to -.41	internal -.21	limits .24	platform -.42	policy -.15	price -.34	target -.61
w:해제	handling -.17	how_to -.17	internal -.13	known_issues -.15	limits -.16	none -.21	policy .24	price -.15	target -.18
w:해주	how_to -.24	known_issues .18	limits -.21	none -.13	policy -.28	price -.18	script .13	target -.16
w:해주세	handling -.19	how_to -.1	internal -.36	known_issues .22
w:해주시	handling .17	how_to -.12	internal -.14	none -.25	policy -.11	price -.16
w:해지	handling .25	how_to .17	internal .25	known_issues -.34	none -.39	platform -.13	policy -.38	price -.41	target -.37
w:해지방	handling .2	limits -.21	policy -.2
w:해지율	handling -.13	internal .17	limits -.18	policy -.16
w:해지하	handling -.14	how_to -.33	known_issues -.2	limits .17	none -.23	policy -.12	price -.32	target -.1
w:했고	handling -.14	limits -.11	none .2	policy -.18
w:했는	internal -.28	limits -.14	none .23	policy -.11
w:했는데	internal -.28	limits -.14	none .23	policy -.11
w:했던	internal -.12	none .12	script -.1
w:했습	handling -.13	how_to -.11	internal .14	known_issues -.15	limits -.25	policy -.37	price -.14	script -.19
w:했습니	handling -.13	how_to -.11	internal .14	known_issues -.15	limits -.25	policy -.37	price -.14	script -.19
w:했어	handling -.2	how_to -.28	known_issues -.3	limits -.37	price .11	target -.15
w:했어요	handling -.2	how_to -.28	known_issues -.3	limits -.37	price .11	target -.15
w:행사	contact -.12	internal -.4	known_issues -.22	platform -.11	price -.25	target -.35
w:허위	handling -.22	limits -.15	none .16
w:헬멧	handling -.18	internal -.23	known_issues -.22	limits -.28	platform -.12	policy .13	price -.19	target -.27
w:헷갈	handling -.11	how_to -.11	internal -.2	known_issues -.18	limits -.21	none .26	policy -.18	target -.1
w:헷갈렸	internal -.12	limits -.1	none .13
w:현금	handling -.35	how_to .15	internal -.34	known_issues .2	none -.29	platform -.2	policy -.29	price .16	script -.18	target -.21
w:현금으	handling -.19	how_to -.2	internal -.2	known_issues -.22	limits .16	none -.2	price -.13	script -.14	target -.15
w:현상	known_issues .15	limits -.12
w:현장	contact -.35	handling .21	known_issues -.45	limits -.6	none -.63	platform .11	price .11	script .12	target -.53
w:현장점	handling .19	how_to -.18	limits -.1	none -.15	platform -.1	policy -.19
w:현재	contact -.13	handling -.26	how_to -.14	known_issues -.19	limits -.38	platform -.14	price -.24	script .21
w:현지	contact -.12	handling -.32	how_to -.31	internal .11	known_issues .16	limits -.4	none -.41	platform -.14	policy -.32	price .21	script -.16	target -.23
w:현행	handling -.24	how_to -.35	internal -.38	known_issues -.22	platform -.19	policy .23	price -.22	target -.37
w:협력	how_to -.1	internal .12	known_issues -.12	limits -.19	policy -.18	price -.13
w:협력사	internal .14	limits -.15	price -.12	target -.13
w:협상	handling -.11	internal .31	limits -.21	none -.33	platform -.17	policy -.19	price -.19	target -.19
w:협의	contact -.12	handling -.21	how_to -.25	internal .46	known_issues -.15	limits -.36	none -.25	platform -.14	policy -.34	price -.22	script -.18	target -.29
w:협의가	internal .27	known_issues -.11	limits -.1	none -.24	policy -.17	price -.16
w:형제	handling -.23	how_to -.3	internal -.33	limits .17	platform -.21	target -.31
w:형제자	handling -.11	how_to -.23	internal -.21	none .13	platform -.18	price -.24	target -.27
w:혜택	internal -.3	known_issues -.12	limits -.38	none .18	platform -.16	policy -.45	script .14	target -.4
w:혜택은	internal -.16	limits -.23	none .24	policy -.25	price -.28	target -.17
w:호	contact -.23	handling -.19	how_to .1	internal -.18	limits -.32	platform -.19	policy .11	price -.3	script -.16	target -.34
w:호전	how_to -.1	none .16
w:호전환	how_to -.1	none .16
w:호차	internal -.15	limits -.19	policy -.14	price .16	target -.1
w:호출	internal -.2	known_issues -.11	limits -.26	policy .12	price .12	target -.22
w:호텔	contact -.11	handling -.1	how_to -.3	known_issues -.17	limits -.35	none -.15	platform -.16	policy -.33	price .19
w:혹시	handling -.26	how_to -.12	internal .17	known_issues -.18	limits -.21	none .2	policy -.2	target -.17
w:홀가	how_to -.14	internal -.18	limits -.22	price -.1	target -.2
w:홀가먼	how_to -.14	internal -.18	limits -.22	price -.1	target -.2
w:홀드	internal .16	known_issues -.1	limits -.11	platform -.11	policy -.14
w:홈	how_to .17	known_issues -.19	limits -.12	policy -.14
w:홈페	contact -.12	how_to .2	internal -.16	known_issues -.11	limits -.19	none -.26	platform -.14	policy -.22	script .1	target -.19
w:홈페이	contact -.12	how_to .2	internal -.16	known_issues -.11	limits -.19	none -.26	platform -.14	policy -.22	script .1	target -.19
w:화	contact -.33	handling -.41	how_to -.41	internal -.66	known_issues -.53	limits -.27	none .51	platform .14	policy -.24	price -.18	script -.25	target -.21
w:화내	handling .11	how_to -.15	internal .14	known_issues -.13	none -.26	policy -.2
w:화내시	handling .13	how_to -.12	known_issues -.1	none -.21	policy -.19
w:화면	contact -.16	handling -.12	internal -.71	known_issues .35	limits -.22	policy -.13	price -.36	target -.63
w:화면에	handling -.14	how_to -.13	internal -.45	known_issues .17	platform -.21	target -.33
w:화면을	known_issues .17	limits -.1	policy -.17
w:화면이	how_to -.27	internal -.21	known_issues .18	policy -.12	target -.12
w:화분	handling -.16	how_to -.25	internal -.3	limits .2	none -.29	platform -.15	policy -.28	price .17
w:화상	limits -.25	platform -.16	policy .15	price -.19	target -.24
w:화요	handling .13	how_to -.36	internal -.33	known_issues -.18	limits -.35	platform -.13	price .14	script -.16
w:화요일	handling .13	how_to -.36	internal -.33	known_issues -.18	limits -.35	platform -.13	price .14	script -.16
w:화주	contact -.13	handling -.22	how_to -.31	internal -.35	known_issues -.21	limits -.41	none -.28	platform -.15	script -.12	target .33
w:확답	handling .29	internal -.21	limits -.12	none -.22	policy -.14
w:확대	contact -.14	handling -.19	how_to -.24	known_issues -.17	limits -.31	none .45	platform -.22	policy -.35	price -.22	target -.38
w:확률	contact -.12	handling -.23	how_to -.33	known_issues -.19	limits -.35	none .24	platform -.24	policy -.28	price -.29	script -.14	target -.31
w:확보	handling -.13	internal .31	known_issues -.1	limits -.35	none -.22	platform -.15	policy -.27	price -.16	script -.1	target -.22
w:확인	contact -.43	how_to -.12	internal -.33	known_issues .1	limits -.42	none -.14	policy .11	price -.64	script .17	target -.86
w:확인서	handling -.21	how_to -.18	known_issues -.16	none -.18	policy .14	price -.15
w:확인하	how_to .13	internal -.23	known_issues .21	limits -.25	none -.36	policy -.25	price -.22	target -.17
w:확인해	how_to -.18	internal -.23	known_issues -.23	limits -.2	none -.21	policy .11
w:확장	internal .2	known_issues -.29	limits -.32	none -.29	platform .15	policy -.27	target -.17
w:확정	contact -.16	handling -.42	how_to -.29	known_issues -.5	limits -.14	none .16	platform -.39	price -.22	script .12
w:확정되	contact -.1	handling -.23	how_to -.27	internal -.31	known_issues -.2	limits -.28	none .11	platform -.11	policy -.39	price -.16	script .13	target .17
w:확정이	handling -.2	how_to -.13	internal .1	known_issues -.14	limits -.24	price -.11	script -.13	target -.13
w:환경	handling -.2	how_to -.23	internal .26	limits -.28	none -.31	platform -.19	policy -.3	price -.2	script .14	target -.29
w:환경부	how_to -.13	internal .11	none -.22	policy -.18	price -.17	script .11
w:환급	handling .21	how_to -.23	internal -.35	known_issues -.28	limits -.27	none -.15	policy .16	script -.19	target -.25
w:환불	contact -.31	how_to .1	internal -.31	known_issues -.44	none -.38	platform -.24	script -.18	target -.31
w:환불되	handling -.17	limits -.23	none -.21	policy .3	script -.19
w:환불됩	handling -.14	none -.19	script .13
w:환불은	contact -.15	internal -.24	known_issues -.12	limits -.31	none -.33	price -.24	script -.2
w:환불이	handling -.17	none -.18	policy .22
w:환불하	contact -.13	handling -.28	how_to .26	internal -.15	limits -.12	none -.23	policy -.22
w:환불할	handling -.14	internal -.11	none -.14	policy .21	price -.19
w:환승	how_to -.14	internal -.1	known_issues .15	limits -.2	none .1	policy -.17	target -.22
w:환율	contact -.15	handling -.26	how_to -.22	internal .21	known_issues -.2	limits -.34	none -.31	platform -.22	policy -.29	price .16	script -.14	target -.26
w:환자	contact -.15	handling -.35	limits .13	none -.39	platform -.31	policy -.58	script -.25	target .19
w:환자는	how_to -.16	internal -.11	limits .27	none -.11	platform -.24	policy -.22	script -.12	target -.19
w:환자분	handling -.16	internal -.2	none -.36	platform -.17	policy -.36	price .2	script -.13
w:환전	how_to -.11	internal -.2	limits .16	none .21	policy -.24	price -.28	script -.18
w:회	contact -.37	platform -.39	policy -.11	target -.15
w:회까	handling -.11	internal -.31	limits .19	none -.31	policy -.33	price .18	target -.22
w:회까지	handling -.11	internal -.31	limits .19	none -.31	policy -.33	price .18	target -.22
w:회당	how_to -.12	internal -.11	none -.19	price .12	target -.13
w:회로	handling -.13	how_to -.16	known_issues -.13	policy -.23	price -.23	script .12
w:회사	handling -.16	how_to -.15	internal -.12	known_issues -.12	limits .23	none -.31	policy -.23	target -.25
w:회색	how_to -.14	internal -.2	limits .21	none -.15	policy -.26
w:회선	contact -.23	handling -.18	internal .28	known_issues -.3	limits -.13	none -.32	platform -.27	price -.19	script -.2	target .14
w:회선당	internal .23	limits -.28	none -.18	policy -.13	price -.15
w:회수	contact -.22	handling .11	how_to -.45	known_issues -.45	limits -.52	none -.32	platform -.34	policy .28	price -.31	script -.29	target .1
w:회신	contact -.1	internal .17	known_issues -.18	limits -.27	none -.1	platform -.13	policy -.3	price -.17	script -.19	target -.25
w:회원	contact -.36	how_to -.22	internal -.66	known_issues -.51	none -.15	platform -.46	policy -.25	script -.3	target .4
w:회원님	handling .15	how_to -.15	internal -.15	limits -.2	policy -.15	target -.14
w:회원만	handling -.11	limits -.23	none -.14	platform -.16	policy -.15	target .18
w:회원은	how_to -.1	internal -.17	limits -.28	none -.25	policy .28	price .15	target -.19
w:회원이	known_issues -.12	limits -.11	none -.12	policy -.23
w:회의	contact -.18	internal -.29	known_issues -.2	limits -.1	none .16	policy -.29	price -.15	script -.19
w:회의실	contact -.11	internal -.19	limits -.15	none .15	policy -.18	price -.11
w:회차	contact -.14	handling -.12	internal -.4	known_issues -.35	limits .43	none -.49	platform -.21	policy -.15	target -.44
w:회차는	handling -.13	script .1
w:횟수	contact -.16	handling -.14	how_to -.33	internal -.45	known_issues -.42	none -.29	platform -.28	policy .21	price .12	target -.35
w:횟수가	handling -.13	how_to -.21	internal -.19	known_issues -.31	limits -.3	none -.25	price .16	target -.12
w:횟수는	internal -.17	limits -.19	none .16
w:효과	how_to .14	internal .11	known_issues -.11	limits -.17	none -.13	policy -.21	target -.12
w:후	contact -.36	handling .17	how_to -.54	internal -.49	known_issues -.21	platform -.18	policy .25	price -.17	target -.45
w:후불	handling -.15	internal -.12	none -.19	platform -.12	policy -.24	target .15
w:후에	handling -.21	internal -.19	known_issues -.14	limits -.21	none -.23	policy .28	script -.17	target -.19
w:훼손	how_to .12	internal -.23	known_issues -.19	limits .16	none -.26	policy -.28	price -.18	script -.2	target -.15
w:휠체	internal -.22	known_issues -.13	none -.12	policy -.13
w:휠체어	internal -.22	known_issues -.13	none -.12	policy -.13
w:휴가	contact -.11	handling -.14	internal .14	known_issues -.11	limits -.16	policy -.25	target -.11
w:휴대	contact -.27	handling -.14	how_to .11	known_issues -.44	limits .17	none -.43	platform .29	policy -.45	price -.35	script -.3	target -.31
w:휴대폰	contact -.27	handling -.14	how_to .14	known_issues -.44	limits .12	none -.43	platform .29	policy -.43	price -.35	script -.3	target -.25
w:휴면	how_to -.24	limits -.18	none .17	price -.12	script -.14	target -.18
w:희망	handling -.19	how_to .12	internal -.2	known_issues -.15	limits .16	none -.24	price -.14	script -.15	target -.18
w:희망일	how_to -.24	internal -.19	known_issues -.14	limits .17	none -.2	price -.13	target -.16
""")
