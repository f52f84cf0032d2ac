"""How much each trait of a clause tells of what it is about. Made by `python -m benchmarks.train_reading`."""

from bridge.domain.reading.learned import weights

WEIGHTS = weights("""
2:0 0	contact 0.36	handling -0.43	how_to -0.36	known_issues -0.26	limits -0.19	none 0.12	platform -0.31	policy -0.31	price 0.36	script -0.8	target -0.31
2:0 am	handling -0.11	how_to -0.1	internal -0.19	known_issues -0.1	limits -0.24	none 0.18	platform -0.1	policy -0.18
2:0 an	handling -0.15	how_to -0.13	internal -0.15	limits -0.16	none -0.15	platform 0.14	target -0.14
2:0 at	internal -0.16	limits -0.12	none 0.24	policy -0.14
2:0 cm	contact -0.15	handling -0.22	how_to -0.3	internal -0.39	known_issues -0.3	limits 0.35	none -0.36	platform -0.23	policy -0.4	price -0.3	script 0.17	target -0.33
2:0 da	contact -0.15	handling -0.27	how_to -0.23	known_issues -0.32	none 0.21	platform -0.21	policy 0.11	price -0.22	script -0.12	target -0.23
2:0 g	contact -0.16	handling -0.3	how_to -0.34	internal -0.26	known_issues -0.24	limits -0.34	none 0.14	platform 0.19	script -0.11	target -0.11
2:0 gb	contact -0.17	how_to -0.21	internal -0.39	known_issues -0.26	limits 0.31	none -0.23	platform -0.28	policy -0.13	script -0.11	target -0.34
2:0 h	contact -0.19	handling -0.25	how_to -0.26	internal -0.37	known_issues -0.11	limits 0.2	none -0.27	platform -0.2	script -0.11	target -0.23
2:0 ho	contact -0.1	handling -0.19	how_to -0.22	internal -0.22	known_issues -0.13	none -0.17	policy 0.19	price -0.16	target -0.16
2:0 k	internal 0.18	limits -0.23	none 0.22	policy -0.2	price -0.23	target -0.2
2:0 kb	handling -0.18	how_to -0.16	internal -0.31	known_issues -0.13	limits 0.32	none -0.29	platform -0.18	policy -0.29	price -0.21	target -0.21
2:0 ke	handling 0.12	how_to -0.22	internal -0.14	limits -0.2	none -0.19	policy 0.12	target -0.1
2:0 kg	contact -0.2	handling -0.28	how_to -0.32	internal -0.41	known_issues -0.31	limits 0.23	none -0.29	platform -0.36	policy -0.19	price 0.3	script -0.15	target -0.5
2:0 km	handling -0.16	how_to 0.11	internal -0.19	known_issues -0.18	limits -0.3	none -0.15	policy 0.15	price -0.2	script -0.11	target -0.22
2:0 ks	handling -0.16	how_to -0.12	internal -0.32	known_issues -0.17	limits -0.25	none 0.29	policy -0.24	price -0.26	target -0.26
2:0 m	contact -0.13	handling -0.16	how_to -0.13	internal -0.15	known_issues -0.12	limits 0.24	none -0.1	platform -0.17	policy -0.23	price -0.2	target -0.18
2:0 mb	handling -0.21	how_to 0.19	internal -0.36	platform -0.18	price -0.23	target -0.22
2:0 mi	contact -0.16	handling -0.38	how_to 0.26	internal -0.25	limits -0.11	none -0.36	platform -0.2	price -0.21	script -0.11	target -0.27
2:0 mo	handling -0.14	how_to -0.24	internal 0.24	known_issues -0.15	limits -0.39	none -0.11	platform -0.2	target -0.31
2:0 of	limits -0.22	none -0.21	platform -0.1	policy -0.22	price -0.13	target 0.15
2:0 p	how_to -0.14	internal 0.1	limits -0.28	none -0.24	policy -0.26	price 0.17	target -0.17
2:0 pe	handling -0.15	internal 0.12	limits -0.43	none -0.15	policy -0.23	target -0.15
2:0 pm	handling 0.18	how_to -0.16	internal 0.19	known_issues -0.19	limits -0.42	none -0.28	platform -0.28	price -0.29	target -0.35
2:0 re	handling -0.22	internal -0.22	known_issues -0.1	limits 0.14	policy -0.13	price -0.17
2:0 se	handling -0.18	how_to -0.14	internal -0.19	target -0.12
2:0 to	handling -0.13	how_to -0.13	internal -0.15	known_issues -0.14	limits 0.16	policy -0.14	price -0.1
2:0 we	handling -0.16	how_to -0.17	internal -0.23	known_issues -0.15	limits -0.15	none 0.13	platform -0.11	script -0.18
2:0 x	handling -0.16	how_to -0.19	internal -0.11	known_issues 0.14	limits -0.24	policy 0.15	price -0.14	script -0.13	target -0.19
2:0 가	contact -0.15	handling -0.16	how_to -0.2	limits -0.32	platform -0.22	policy -0.12	price 0.18	script -0.14	target -0.29
2:0 가구	handling -0.18	how_to -0.23	internal -0.25	known_issues -0.14	platform -0.17	policy 0.18	price -0.2	target -0.25
2:0 개	contact -0.53	handling -0.56	internal -0.37	known_issues -0.58	none -0.42	price 0.18	script -0.37	target 0.15
2:0 개까	internal -0.21	known_issues -0.18	limits 0.13	policy -0.27	price -0.19	target -0.18
2:0 개로	how_to 0.17	internal -0.19	limits -0.22	none 0.11	policy -0.26	price -0.19	target -0.11
2:0 개사	limits -0.24	none -0.15	policy -0.1	price -0.12	target 0.17
2:0 개소	how_to -0.1	internal -0.27	limits -0.26	none -0.29	platform -0.15	policy -0.25	price -0.21	target 0.31
2:0 개월	contact -0.36	how_to -0.2	known_issues -0.46	limits -0.1	none -0.2	platform -0.45	policy -0.13	price 0.13	script -0.43	target 0.11
2:0 건	contact -0.21	handling -0.21	how_to -0.24	internal 0.33	known_issues -0.29	none -0.21	platform -0.21	policy -0.49	price -0.34	script -0.15
2:0 건이	handling -0.2	how_to -0.14	internal 0.3	limits -0.22	none -0.29	policy -0.15	price -0.12	target -0.19
2:0 곳	contact -0.21	handling -0.27	how_to -0.26	known_issues -0.19	limits 0.15	none -0.27	policy -0.41	price -0.33	script -0.14
2:0 곳에	how_to -0.12	internal -0.26	known_issues -0.17	none -0.16	policy -0.19	price -0.14	script -0.17	target 0.11
2:0 곳은	how_to -0.11	internal 0.1	limits 0.12	platform -0.14	policy -0.24	price -0.12	target -0.26
2:0 곳이	how_to -0.12	internal 0.11	limits 0.12	none -0.14	platform -0.16	target -0.2
2:0 그대	contact 0.2	handling -0.11	how_to -0.17	known_issues -0.16	limits -0.36	none -0.15	script -0.14	target -0.34
2:0 금	contact -0.12	handling -0.19	how_to -0.31	internal -0.36	known_issues -0.37	none 0.44	platform -0.3	policy -0.65	price -0.6	target -0.14
2:0 까지	contact -0.17	how_to 0.16	known_issues -0.51	limits -0.18	none -0.3	platform -0.3	policy 0.22	price -0.23	script -0.26	target -0.11
2:0 년	contact -0.34	handling -0.47	internal -0.31	limits -0.12	none -0.14	platform 0.16	price -0.3	target 0.1
2:0 년간	handling -0.14	how_to -0.21	internal -0.17	limits -0.25	none -0.13	policy 0.23	price -0.13	target -0.13
2:0 년에	handling -0.14	how_to -0.26	internal -0.26	limits -0.17	none -0.12	policy 0.18	price 0.12	target -0.24
2:0 는	handling -0.27	how_to -0.2	internal 0.2	platform -0.25	policy -0.31	script -0.14
2:0 단계	internal -0.26	limits -0.11	none 0.23	policy -0.22	target -0.2
2:0 달러	internal 0.1	limits -0.23	none -0.13	policy -0.14	price 0.12	target -0.13
2:0 대	contact -0.19	handling -0.27	how_to -0.28	internal 0.12	known_issues -0.3	policy -0.36	price -0.23	script -0.16	target -0.31
2:0 도	how_to -0.13	internal -0.26	known_issues -0.18	limits -0.28	none -0.12	platform -0.15	policy 0.25	price -0.22	target -0.25
2:0 라	handling -0.14	how_to -0.21	internal 0.29	known_issues -0.19	limits -0.27	platform -0.12	policy -0.31	price -0.21	script -0.14	target -0.24
2:0 로	handling 0.15	how_to -0.28	internal 0.13	known_issues -0.33	limits -0.5	none -0.19	platform -0.31	policy -0.15	price 0.22	script -0.34	target -0.36
2:0 를	how_to -0.29	internal 0.14	limits -0.3	none -0.22	script -0.13	target -0.19
2:0 만	contact -0.43	handling -0.63	how_to -0.11	known_issues -0.46	limits -0.13	none -0.26	platform -0.17	price 0.13	script -0.16
2:0 만원	contact -0.15	handling -0.31	how_to -0.36	known_issues -0.28	none -0.22	platform -0.37	script -0.22	target -0.17
2:0 매	internal -0.14	limits 0.2	none -0.15	price -0.21	target -0.13
2:0 명	contact -0.43	handling -0.32	how_to -0.42	internal 0.16	known_issues -0.45	limits 0.22	none -0.55	platform -0.45	script -0.17	target -0.26
2:0 명까	internal -0.16	policy -0.21	price 0.11
2:0 명은	handling -0.15	how_to -0.14	internal 0.19	known_issues -0.13	limits -0.29	none -0.24	price -0.11	target -0.22
2:0 명이	limits 0.2	none -0.23	policy -0.14	price -0.1	target -0.13
2:0 목	contact -0.12	handling -0.29	how_to -0.22	internal -0.48	known_issues -0.25	limits -0.5	none 0.42	platform -0.26	price -0.49
2:0 미만	handling -0.13	how_to -0.24	internal 0.17	limits -0.32	none -0.18	platform 0.19	policy -0.28	price -0.18	target -0.22
2:0 박	contact -0.11	how_to -0.11	internal -0.28	known_issues -0.12	limits -0.29	none -0.2	platform -0.14	policy -0.27	target 0.13
2:0 밤	how_to -0.18	limits -0.39	none -0.17	policy 0.3	target -0.11
2:0 배	internal -0.11	limits -0.16	none 0.2	policy -0.17	price -0.15
2:0 배포	none 0.12
2:0 번	handling 0.17	how_to -0.25	limits 0.19	none -0.25	policy -0.17	price -0.2	script -0.11	target -0.16
2:0 번까	internal -0.17	limits 0.18	policy -0.15
2:0 부	handling -0.25	how_to -0.31	internal -0.33	known_issues -0.24	limits -0.36	none 0.22	platform -0.28	price -0.3	script -0.12	target -0.34
2:0 부터	contact -0.17	handling -0.25	how_to -0.43	internal -0.42	known_issues -0.36	limits 0.18	policy -0.32	price -0.44	target 0.19
2:0 분	contact -0.31	handling -0.58	internal -0.49	known_issues 0.28	none -0.19	platform -0.45	script -0.15	target -0.68
2:0 분기	handling -0.1	how_to -0.15	internal 0.26	limits -0.27	policy -0.25	script -0.13	target -0.16
2:0 분까	how_to -0.12	internal -0.12	none -0.17	price 0.15
2:0 분마	how_to -0.14	internal -0.26	none -0.21	platform -0.1	policy 0.21	price -0.1	target -0.21
2:0 분은	handling -0.14	internal -0.15	known_issues 0.12	limits -0.17	none -0.17	policy 0.11	price -0.12	target -0.17
2:0 세	contact -0.15	how_to -0.32	internal -0.5	known_issues -0.16	limits 0.15	none -0.36	platform -0.37	policy -0.42	price -0.28	script -0.12	target 0.21
2:0 세대	handling -0.18	how_to -0.12	known_issues -0.19	limits -0.13	none -0.16	platform 0.33	price -0.22	script -0.15	target -0.43
2:0 세트	contact -0.19	how_to -0.21	internal 0.17	known_issues -0.21	none -0.3	platform -0.2	policy -0.28	price -0.25	target -0.22
2:0 수	contact -0.19	handling -0.22	how_to -0.31	internal -0.43	known_issues -0.4	limits -0.75	none 0.39	platform -0.37	price -0.47	target -0.55
2:0 시	contact -0.26	handling -0.44	how_to -0.29	internal -0.28	platform -0.65	price -0.23	script -0.15	target -0.1
2:0 시가	internal -0.18	limits -0.15	none 0.11	target -0.11
2:0 시간	contact -0.36	handling 0.12	how_to 0.13	internal -0.73	none -0.17	platform -0.45	policy -0.18
2:0 시까	handling -0.15	internal -0.19	known_issues -0.15	limits -0.15	none -0.18	policy 0.27	price -0.15	script -0.2	target -0.16
2:0 시는	internal -0.16	known_issues 0.16	limits -0.24	none 0.14	policy -0.23	price -0.13
2:0 시로	internal -0.25	limits -0.17	target -0.12
2:0 시부	handling -0.23	how_to 0.12	internal -0.4	known_issues -0.27	limits -0.23	none 0.1	platform -0.28	script -0.26	target -0.29
2:0 시에	internal -0.37	known_issues -0.17	limits -0.36	none 0.32	platform -0.1	price -0.25	script -0.16	target -0.26
2:0 시예	none 0.13	policy -0.15
2:0 시입	limits -0.1	none 0.22	policy -0.19
2:0 시작	internal -0.12	limits -0.11	none 0.23	policy -0.17	price -0.11
2:0 신청	internal -0.23	limits -0.25	none 0.28	platform -0.1	price -0.17	target -0.25
2:0 아니	internal -0.15
2:0 억	contact -0.19	handling -0.2	how_to -0.24	internal 0.39	known_issues -0.22	limits -0.21	none -0.36	platform -0.25	policy -0.31	price -0.42	script -0.22	target 0.11
2:0 억을	handling -0.12	internal 0.23	limits -0.15	none -0.19	policy -0.18
2:0 억이	none -0.15	policy -0.12
2:0 에	contact -0.1	handling -0.3	how_to -0.16	known_issues 0.11	limits -0.4	platform -0.19	price -0.28	script -0.1	target -0.38
2:0 에서	handling 0.11	how_to -0.16	internal -0.26	policy -0.36	price 0.2	target -0.16
2:0 영업	contact -0.12	how_to 0.13	internal -0.29	known_issues -0.2	limits -0.38	none -0.27	platform -0.21	price -0.29	script 0.21	target -0.22
2:0 예정	none 0.15
2:0 오전	limits -0.23	none 0.26	policy -0.15	target -0.1
2:0 오픈	internal -0.18	limits -0.17	none 0.32	policy -0.16
2:0 와	handling 0.13	limits -0.23	none -0.28	platform 0.2	policy -0.29	price -0.16	target -0.15
2:0 원	contact -0.43	known_issues -0.37	limits -0.23	policy -0.21	script -0.26	target -0.13
2:0 원부	internal -0.14	limits -0.19	none -0.17	policy -0.23	price 0.25
2:0 원씩	limits -0.19	none -0.14	policy 0.1
2:0 원에	handling -0.13	how_to -0.13	limits -0.27	none -0.27	policy -0.29	price 0.28
2:0 원으	how_to -0.13	none -0.32	price 0.2
2:0 원은	limits -0.28	none 0.15	policy -0.19
2:0 원을	handling -0.12	internal -0.13	limits -0.12	none -0.18	policy 0.11
2:0 원이	how_to -0.28	limits -0.39	none -0.46	policy -0.21	price 0.31	target -0.18
2:0 원입	internal -0.32	limits 0.14	none -0.41	policy -0.31	price 0.15
2:0 월	contact -0.31	handling -0.2	how_to -0.15	internal -0.11	limits -0.43	none 0.31	platform 0.17	policy -0.28	price -0.14	target -0.13
2:0 월까	handling -0.15	internal 0.23	known_issues -0.13	limits -0.3	platform -0.11	target -0.23
2:0 월부	handling -0.26	how_to -0.18	internal -0.27	known_issues -0.21	none -0.2	target -0.32
2:0 월에	handling -0.21	how_to -0.33	internal 0.28	known_issues -0.39	limits -0.45	none -0.13	platform -0.23	price -0.29	script -0.31
2:0 으로	handling -0.1	how_to -0.17	internal 0.17	limits -0.25	none -0.14	platform -0.13	price -0.23	target -0.22
2:0 은	contact -0.18	handling -0.13	how_to -0.17	known_issues -0.15	none 0.22	platform -0.23	policy -0.19	price -0.41	script -0.11	target -0.32
2:0 을	handling -0.15	how_to 0.21	known_issues -0.12	limits -0.13	none -0.14	policy -0.29	script -0.13
2:0 이라	internal 0.18	limits -0.2	policy -0.1	price -0.16	target -0.12
2:0 이상	handling -0.19	how_to -0.23	known_issues -0.18	limits -0.34	none -0.26	platform 0.32	policy -0.31	price -0.31
2:0 이하	handling -0.14	how_to -0.12	internal -0.29	known_issues 0.13	limits -0.33	none -0.21	platform 0.11	policy -0.23	price -0.2	target 0.18
2:0 이후	handling -0.14	how_to -0.11	internal -0.25	known_issues -0.2	limits -0.4	none -0.4	policy 0.26
2:0 인	contact -0.17	handling -0.15	how_to 0.13	internal -0.27	known_issues -0.13	limits 0.11	none -0.36	platform -0.2	policy -0.46
2:0 인당	limits -0.14	policy -0.17	price 0.13	target -0.1
2:0 일	contact -0.48	how_to -0.17	internal -0.26	known_issues -0.15	limits -0.18	platform -0.3	policy 0.11
2:0 일간	contact -0.1	handling -0.17	internal -0.29	known_issues -0.27	limits -0.32	none -0.23	platform -0.12	policy 0.27	price -0.22	script -0.16	target -0.23
2:0 일까	handling -0.21	how_to -0.25	internal -0.35	known_issues -0.28	limits -0.19	platform -0.22	policy 0.13	price -0.11	target -0.4
2:0 일로	how_to -0.2	internal -0.42	limits -0.13	none -0.14	policy 0.25	price -0.21	script -0.15	target -0.21
2:0 일부	handling -0.25	how_to -0.34	internal -0.43	known_issues -0.23	limits -0.51	platform -0.22	price -0.15	target 0.19
2:0 일에	how_to -0.27	known_issues -0.27	none -0.17	platform -0.14	policy 0.14	script -0.13
2:0 일은	limits -0.31	none 0.26	platform -0.13	policy -0.36	script -0.13	target -0.2
2:0 일이	handling -0.2	how_to -0.11	internal -0.24	known_issues -0.15	platform -0.11	price -0.3	script -0.11	target -0.2
2:0 일입	handling -0.12	internal -0.23	known_issues -0.11	none -0.29	policy 0.33	price -0.24	script -0.14	target -0.16
2:0 일치	handling -0.13	how_to -0.15	internal 0.18	known_issues -0.13	none -0.26	platform -0.11	policy -0.19	price -0.13	target -0.19
2:0 입니	contact 0.23	handling -0.2	how_to 0.13	known_issues -0.12	limits -0.29	none -0.27	platform -0.21	policy -0.37	script -0.25	target -0.23
2:0 자	limits 0.12	none -0.19	policy -0.18	target -0.11
2:0 자리	contact -0.1	handling 0.2	how_to -0.13	internal -0.3	known_issues -0.15	platform -0.11	price -0.27	script -0.15	target -0.27
2:0 장	contact -0.22	how_to -0.25	internal -0.33	known_issues -0.29	limits 0.14	none -0.39	platform -0.28	price 0.16	script -0.13	target -0.39
2:0 적립	internal -0.2	limits -0.19	target -0.15
2:0 적용	none 0.26	policy -0.2
2:0 점	how_to -0.17	limits -0.38	none -0.25	platform 0.14	policy -0.29	price -0.21
2:0 종	contact -0.2	handling -0.26	internal -0.42	known_issues -0.28	none 0.1	platform -0.39	price -0.36	script -0.13
2:0 종은	internal -0.17	known_issues -0.11	platform -0.13	price -0.16	target -0.17
2:0 종이	handling -0.11	how_to -0.24	internal -0.29	limits 0.2	none -0.24	platform -0.15	policy -0.27	price -0.22
2:0 주	handling -0.24	how_to -0.12	internal -0.38	known_issues -0.13	limits 0.12	platform -0.23	policy -0.4	target 0.11
2:0 차	contact -0.1	handling -0.21	how_to 0.14	internal -0.48	known_issues -0.23	limits -0.51	platform -0.26	price -0.4	script -0.15
2:0 천	contact -0.23	handling -0.4	how_to -0.34	internal 0.11	known_issues -0.23	none -0.39	platform -0.34	price 0.21	script -0.34	target -0.11
2:0 천만	handling -0.19	how_to -0.15	internal 0.16	known_issues -0.12	limits -0.21	none -0.28	platform -0.25	policy -0.18	price 0.14	script -0.11	target -0.27
2:0 천원	how_to -0.25	limits -0.39	platform -0.15	policy -0.28	target -0.33
2:0 초	contact -0.11	handling -0.18	how_to -0.27	known_issues -0.21	limits -0.26	none -0.2	platform -0.15	policy 0.12	script 0.14	target -0.22
2:0 층	contact -0.16	how_to 0.25	internal -0.38	limits -0.45	none -0.33	platform -0.31	policy -0.41	price -0.32	script -0.21	target 0.13
2:0 토	handling -0.15	how_to -0.2	internal -0.29	known_issues -0.18	limits -0.36	none -0.16	platform -0.2	policy 0.28	price -0.22	script -0.13	target -0.27
2:0 팀	contact 0.14	how_to -0.13	internal -0.23	known_issues -0.12	limits 0.17	none -0.23	platform -0.14	policy -0.25	price -0.22	target -0.23
2:0 학년	contact -0.16	handling -0.11	how_to -0.18	internal -0.3	known_issues -0.12	limits -0.3	none -0.33	platform -0.13	policy -0.31	price -0.26	target 0.36
2:0 할인	internal -0.33	limits -0.23	none -0.28	policy -0.35	price 0.13	target 0.15
2:0 호	contact -0.21	handling -0.16	how_to -0.25	internal -0.16	known_issues -0.11	limits -0.3	none 0.12	platform -0.17	policy 0.16	price -0.27	script -0.13	target -0.27
2:0 호차	internal -0.16	limits -0.21	policy -0.15	price 0.17	target -0.11
2:0 화	contact -0.13	handling -0.18	how_to -0.26	internal -0.42	known_issues -0.26	limits -0.57	none 0.6	platform 0.11	policy -0.66	price -0.28	target -0.54
2:0 화요	none 0.25	policy -0.18	target -0.24
2:0 회	contact -0.26	known_issues -0.11	none -0.17	platform -0.4	policy -0.22	target -0.17
2:0 회까	internal -0.22	limits 0.14	none -0.28	policy -0.26	price 0.18	target -0.17
2:0 회로	handling -0.15	how_to -0.17	known_issues -0.13	none 0.1	policy -0.24	price -0.23	script 0.12
2:0 회선	handling -0.2	how_to -0.14	none -0.11	platform -0.15	policy -0.28	price 0.23	target -0.23
2:a 0	contact -0.14	handling -0.17	how_to -0.27	internal -0.16	known_issues -0.17	limits 0.12	none -0.26	platform 0.19	policy -0.31	script -0.1	target -0.27
2:a cu	contact -0.11	how_to -0.22	internal -0.16	known_issues -0.27	limits -0.19	none 0.19	policy -0.31	script -0.11	target -0.1
2:a mo	handling -0.12	internal -0.18	limits 0.19	none -0.18	policy -0.21	price 0.13	target -0.2
2:a we	handling -0.16	none 0.22	policy -0.22
2:ab 0	handling -0.12	how_to 0.16	internal -0.15	limits -0.25	platform -0.1	target -0.13
2:af 0	handling -0.17	how_to -0.25	internal -0.2	known_issues -0.19	limits -0.13	none -0.21	platform -0.1	policy 0.25	price -0.14	script -0.12
2:af th	handling -0.15	how_to 0.13	internal -0.21	limits -0.16	none -0.15	policy -0.23	price 0.18	target -0.13
2:ai tr	how_to -0.19	internal 0.1	known_issues -0.21	limits 0.13	none -0.29	platform -0.15	policy -0.16	script -0.11	target -0.18
2:ai 가	internal -0.27	known_issues -0.22	limits -0.22	none -0.16	policy -0.21
2:am ks	internal -0.16	limits -0.17	none 0.25	target -0.16
2:an ab	handling 0.17	how_to -0.2	internal -0.2	known_issues -0.1	none -0.21	policy -0.26	price -0.12	target 0.13
2:an bu	limits -0.16	none -0.1	platform -0.12	policy -0.21	target 0.18
2:an co	handling -0.25	how_to -0.17	internal -0.33	limits 0.16	none -0.21	script -0.11
2:an em	handling -0.32	how_to 0.19	internal -0.23	known_issues -0.17	none -0.17	platform -0.14	target -0.15
2:an th	handling -0.37	how_to -0.22	known_issues -0.11	limits -0.26	none 0.13	platform -0.13	policy 0.14	script -0.11	target -0.16
2:an we	how_to -0.11	internal 0.15	limits -0.18	none -0.2	platform -0.15	script -0.11	target -0.11
2:ar 0	handling -0.14	how_to 0.22	limits -0.25	none -0.21	platform -0.15	policy -0.26	price -0.18	target -0.2
2:ar no	handling -0.17	how_to -0.14	internal -0.22	limits 0.16	none -0.19	policy -0.3	target -0.18
2:as a	handling -0.31	how_to -0.19	internal -0.18	limits -0.12
2:as th	how_to -0.18	known_issues 0.11	platform -0.16	policy -0.26
2:at 0	handling -0.11	how_to -0.12	internal 0.15	known_issues -0.11	limits -0.31	platform -0.12	policy -0.28	price 0.15	target -0.12
2:at 출금	internal -0.13	none 0.18	policy -0.11	price -0.12
2:au lo	handling -0.17	how_to 0.19	internal -0.27	none -0.18	policy -0.25	price -0.11	target -0.12
2:bu in	handling -0.14	internal -0.15	policy 0.13
2:ca t	known_issues -0.22	none -0.22	script -0.17
2:ch 0	how_to -0.17	internal -0.1	known_issues -0.15	limits -0.29	none -0.15	platform 0.15	policy 0.15	price -0.24	target -0.2
2:co 0	handling -0.14	how_to -0.14	internal 0.32	known_issues -0.13	none -0.21	policy -0.22	price -0.28	target -0.16
2:co fr	how_to -0.13	internal -0.15	known_issues 0.13	policy -0.2	script -0.11	target -0.12
2:d 0	handling -0.13	how_to -0.12	internal -0.29	known_issues -0.14	limits -0.28	platform -0.19	policy -0.18	price 0.11	target -0.18
2:da ex	how_to 0.17	limits -0.13	policy -0.28
2:de 0	contact -0.2	handling -0.19	how_to 0.14	known_issues -0.17	limits -0.22	none 0.33	platform -0.34	policy -0.32	price -0.14	target -0.17
2:de wi	handling -0.1	none 0.11	platform -0.14
2:di af	handling -0.12	how_to -0.17	internal -0.14	known_issues -0.14	none -0.18	policy 0.13
2:do t	contact -0.15	how_to -0.4	internal 0.17	known_issues -0.24	none -0.16	platform -0.24	policy -0.26	price -0.12	script -0.31	target -0.29
2:ex co	contact -0.2	handling -0.15	how_to -0.24	internal -0.19	none 0.18	policy -0.19	target -0.14
2:fe 0	how_to -0.16	internal -0.29	known_issues -0.21	limits -0.26	none 0.16	platform -0.27	target -0.2
2:fo an	handling -0.21	platform -0.16	policy -0.12
2:fo in	handling -0.23	how_to -0.24	internal -0.18	known_issues -0.19	limits -0.2	none -0.11	platform 0.13
2:fo th	internal -0.25	limits -0.24	platform -0.21	price 0.12	script -0.15	target -0.14
2:fr 0	handling -0.11	internal -0.16	policy -0.11	price 0.14
2:fr th	how_to 0.15	internal -0.15	limits -0.21	none -0.19	policy -0.24	target -0.11
2:g 0	limits -0.1	none -0.17	policy -0.17	price 0.19
2:g 라이	internal -0.18	limits -0.16	none 0.27	platform -0.21	policy -0.24	price -0.28	target -0.19
2:ge an	handling -0.28	how_to 0.14	internal -0.22	known_issues -0.15	none -0.16
2:go li	handling -0.12	internal -0.13	none 0.18	policy -0.11
2:go ou	limits -0.15	none 0.3	policy -0.21
2:go to	handling 0.11	internal -0.12	known_issues -0.11	none -0.14	policy -0.2	target -0.12
2:go wo	contact -0.13	handling -0.26	how_to -0.25	internal -0.27	known_issues -0.21	none -0.22	platform 0.26	policy -0.28	script -0.1	target -0.25
2:ha 0	contact -0.14	handling -0.18	how_to -0.17	internal 0.16	known_issues -0.13	limits -0.27	none -0.22	platform -0.23	policy 0.11	price -0.16	target -0.17
2:he up	handling -0.18	how_to -0.19	internal -0.1	limits -0.21	none -0.16	platform -0.13	policy 0.21	target -0.1
2:if a	handling 0.19	how_to -0.27	internal -0.32	known_issues -0.28	limits -0.25	none 0.1	platform -0.13	policy -0.36	price -0.17	script -0.25	target -0.11
2:if th	handling 0.24	how_to -0.16	known_issues -0.18	limits -0.18	none -0.28	platform -0.12	policy -0.22	price -0.13	target -0.1
2:in on	limits -0.15	none 0.11
2:in re	handling -0.13	limits -0.16	none -0.17	policy -0.13
2:in th	handling -0.4	how_to -0.24	known_issues -0.19	limits -0.27	platform 0.1	policy -0.36	script -0.26	target -0.19
2:io 0	internal -0.12	none -0.11	platform 0.17	price -0.1
2:io 는	handling -0.11	how_to -0.14	internal -0.23	none -0.23	platform 0.26	policy -0.14	price -0.11
2:is no	how_to -0.12	known_issues -0.13	limits -0.2	none 0.13	policy -0.3	price -0.16	target -0.17
2:it on	handling 0.19	how_to 0.17	internal -0.29	known_issues -0.13	limits -0.26	none -0.25	platform -0.12	policy -0.25	price -0.12	target -0.24
2:it s	contact -0.13	how_to 0.14	internal -0.23	known_issues -0.12	limits -0.15	none -0.26	platform -0.1	policy -0.1	price 0.13	script -0.16
2:ja 0	handling -0.19	how_to 0.18	internal -0.33	known_issues -0.29	limits -0.43	platform -0.24	price 0.13	script -0.17	target -0.25
2:ju 0	internal -0.21	limits -0.17	policy -0.15	price 0.13
2:kg 0	internal -0.21	limits -0.38	none -0.2	platform -0.11	policy -0.22	price 0.29	target -0.21
2:km 이하	internal -0.14	limits -0.16	price 0.15
2:l 0	internal -0.11	limits 0.15	none -0.18	platform -0.11	policy -0.16	target -0.12
2:li an	handling -0.21	internal -0.19	limits -0.18	none 0.25	policy -0.21	target -0.14
2:lo ex	handling -0.17	how_to 0.19	internal -0.27	none -0.18	policy -0.25	price -0.11	target -0.12
2:lo th	how_to -0.18	internal -0.23	known_issues 0.16	none -0.19	policy -0.23	price -0.1	script -0.17
2:ma 0	handling -0.13	known_issues -0.19
2:mo 0	limits -0.29	none 0.11	platform -0.16	policy -0.21	price -0.2	target -0.2
2:mo an	handling -0.15	internal 0.12	limits -0.23	none -0.12	policy -0.19	price 0.13
2:mo to	internal -0.1
2:mu ci	handling 0.15	how_to -0.1	internal -0.12	limits -0.15	policy -0.14
2:ne to	handling -0.1	internal -0.17	limits -0.19	none 0.14
2:no ex	handling -0.3	how_to -0.33	known_issues -0.19	limits -0.33	none -0.25	platform -0.18	policy 0.15	price 0.23	target -0.17
2:no sh	internal -0.12
2:oc 0	internal -0.1	none 0.25	policy -0.14
2:of th	handling -0.2	how_to -0.19	internal 0.15	none -0.29	policy -0.2	script 0.16	target -0.16
2:on bu	how_to -0.21	known_issues -0.25	limits 0.18	none -0.17	platform -0.12	policy -0.27	price -0.19	script -0.17	target -0.26
2:on de	internal -0.1	none 0.21	platform -0.13
2:on fr	handling 0.14	how_to -0.11	internal 0.13	known_issues -0.19	limits -0.13	none -0.16	policy -0.23
2:on in	how_to 0.17	internal -0.19	known_issues -0.18	limits -0.2	platform -0.13	policy -0.25	price -0.12	target -0.18
2:on mo	handling -0.21	how_to -0.14	internal -0.21	known_issues -0.12	none 0.25	policy -0.13	script -0.12
2:on th	handling -0.34	how_to -0.18	internal -0.31	known_issues -0.18	limits -0.22	none 0.34	platform -0.16	policy -0.28	price -0.12	target -0.12
2:on we	handling 0.14	internal -0.16	limits -0.12	none -0.22	platform 0.13	policy -0.23	target -0.1
2:op in	handling -0.26	how_to -0.19	internal -0.19	known_issues 0.18	none -0.22	policy -0.2	script -0.13
2:pa pl	handling -0.17	how_to -0.14	internal -0.23	known_issues -0.18	limits -0.18	platform -0.16	policy -0.24	price -0.18	script -0.13	target 0.15
2:pa th	handling -0.17	internal -0.12	none -0.13	policy -0.13	script 0.12
2:pc 만	how_to -0.14	limits -0.17	none -0.12	platform 0.2
2:pd 로	handling -0.14	internal -0.13	known_issues -0.11	none -0.14	platform -0.11	policy 0.11
2:pe 0	handling -0.11	limits 0.13	none -0.12	policy -0.22
2:pe ca	how_to -0.2	internal 0.12	known_issues -0.23	limits 0.17	none -0.17	policy -0.24	price -0.24	target -0.1
2:pe se	internal -0.15	price 0.14
2:pl do	how_to -0.18	known_issues -0.11	limits -0.14	script -0.14	target -0.16
2:pl on	handling 0.15	internal -0.22	known_issues -0.1	limits -0.2	platform -0.16	policy -0.13
2:pu th	how_to -0.14	internal 0.12	limits -0.13	none -0.11	policy -0.1	price -0.1	script -0.22	target -0.11
2:q 0	handling -0.18	internal 0.11	known_issues 0.11	limits -0.16	policy -0.28	target -0.17
2:qr 을	how_to 0.18	policy -0.16
2:ra 0	contact -0.18	handling -0.12	internal 0.29	limits -0.19	none -0.28	platform -0.19	policy -0.23	price -0.21	target -0.16
2:re 0	handling -0.23	how_to -0.12	internal -0.18	none -0.18	target -0.16
2:re a	handling -0.23	how_to -0.12	internal -0.18	known_issues -0.11	limits -0.2	policy -0.21	price 0.13
2:re go	handling -0.19	internal -0.14	limits -0.13	none 0.19	policy -0.14
2:re in	handling -0.24	how_to -0.17	known_issues -0.12	limits -0.2	none -0.15	policy 0.21	target -0.16
2:re is	internal -0.21	limits -0.14	none 0.32	policy -0.23	price -0.19
2:re on	handling 0.11	how_to 0.19	internal -0.24	known_issues -0.2	limits -0.28	none -0.27	price -0.1	target -0.26
2:re re	handling -0.14	how_to -0.16	internal -0.16	platform -0.15	policy 0.18
2:re th	handling 0.15	how_to -0.23	internal -0.2	known_issues 0.11	limits -0.21	none -0.24	platform -0.15	script -0.13	target -0.17
2:s 0	contact -0.23	handling -0.15	how_to -0.13	internal -0.31	known_issues -0.28	limits -0.3	none -0.31	platform 0.22	policy -0.29	price 0.25	script 0.11	target -0.36
2:sa ca	handling -0.14	how_to 0.12	internal -0.19	limits -0.12	policy -0.18	price -0.11	script -0.1
2:se on	handling 0.15	how_to -0.11	internal -0.17	limits -0.18	none -0.16	platform -0.11	policy -0.23	target 0.11
2:se re	contact -0.11	internal -0.39	known_issues -0.23	limits 0.21	platform -0.15	policy -0.43	price -0.23	script -0.12
2:se se	handling -0.21	how_to 0.17	internal -0.32	limits -0.31	platform -0.18	policy -0.25	price -0.18	target 0.11
2:sh ca	handling -0.12	how_to -0.19	internal -0.26	known_issues -0.21	limits -0.2	none 0.28	policy -0.17	script -0.11	target -0.11
2:sh in	handling -0.21	how_to -0.29	internal -0.31	limits -0.24	none -0.13	platform -0.16	policy -0.29	price -0.22	script 0.16	target 0.14
2:sh up	handling -0.13	how_to -0.21	internal -0.25	known_issues 0.12	none -0.2	platform -0.15	policy 0.11	script -0.11	target -0.2
2:so as	handling 0.16	how_to -0.22	internal -0.12	known_issues -0.16	none -0.29	policy -0.22
2:ss 강제	how_to 0.19	limits -0.17	none -0.18	platform -0.11	policy -0.2	target -0.12
2:t 0	handling -0.15	how_to -0.14	internal -0.38	platform 0.29	policy -0.29	price -0.3	target -0.26
2:t be	handling -0.19	internal -0.21	known_issues -0.16	none 0.16	script -0.15
2:t me	handling -0.19	internal 0.25	none -0.25
2:te sc	handling 0.15	internal -0.19	limits -0.11	none 0.1	policy -0.24	target -0.14
2:th 0	handling -0.3	how_to -0.1	internal -0.24	none 0.18	platform -0.13	policy -0.32	script -0.14	target -0.14
2:th ap	how_to -0.26	limits -0.12	none -0.16	platform 0.16	policy -0.2	script -0.12	target -0.14
2:th bo	handling -0.38	internal -0.22	known_issues -0.23	limits 0.11	none -0.25	platform -0.23	policy 0.13	price -0.14	target -0.21
2:th br	handling -0.24	how_to 0.1	internal -0.27	known_issues -0.16	none 0.13	platform 0.12	policy -0.21	script -0.11
2:th ca	how_to -0.24	internal 0.13	none -0.23	policy -0.25	script -0.16
2:th co	how_to -0.37	limits -0.28	none 0.11	platform -0.15	policy -0.31	script -0.22	target -0.24
2:th da	handling -0.22	internal -0.21	known_issues -0.18	limits -0.15	none -0.21	policy 0.21
2:th in	handling -0.18	limits -0.12	none -0.21	policy -0.17	price 0.15	script 0.1
2:th is	handling 0.12	how_to -0.17	known_issues -0.17	limits -0.31	none 0.13	platform -0.13	policy -0.32	price -0.23	script -0.22	target -0.13
2:th la	handling -0.16	known_issues 0.17	limits -0.13	none -0.12	platform -0.16	policy -0.17
2:th li	handling -0.22	how_to 0.14	internal -0.19	known_issues -0.23	limits -0.22	none -0.24	platform -0.14	price -0.11	target -0.1
2:th lo	how_to -0.15	known_issues -0.2	policy -0.2	price -0.14	script -0.16	target -0.1
2:th ma	handling -0.26	how_to -0.11	limits -0.25	platform -0.11	policy -0.2	price 0.13
2:th ne	handling -0.26	internal -0.13	known_issues -0.19	limits -0.27	platform -0.12	policy 0.22	price -0.1	script -0.21	target -0.12
2:th ol	handling -0.27	how_to -0.23	internal -0.15	known_issues 0.1	limits -0.1	none -0.22	policy 0.18	script -0.13	target -0.11
2:th pa	handling 0.13	how_to -0.12	internal 0.17	known_issues -0.14	limits -0.11	none -0.28	policy -0.19	script -0.11
2:th re	internal 0.13	limits -0.1	none -0.11	policy -0.22
2:th th	how_to -0.14	none -0.23	policy -0.17	script -0.1
2:th to	handling 0.12	internal -0.28	limits -0.23	none -0.24	platform -0.21	price -0.11	target -0.18
2:th we	handling -0.22	how_to -0.26	internal -0.23	known_issues -0.19	limits -0.18	platform 0.21	policy -0.29	price -0.1	script -0.17	target -0.1
2:ti 0	contact -0.26	handling 0.18	internal 0.17	known_issues -0.19	limits -0.28	none -0.22	platform -0.13	policy -0.3	price -0.23	target -0.13
2:to 0	contact -0.11	handling 0.18	how_to -0.24	internal -0.26	known_issues 0.13	none -0.29	price -0.29
2:to de	limits -0.1
2:to my	how_to -0.14	limits -0.16	none 0.12
2:to re	contact -0.12	how_to -0.24	internal -0.18	known_issues -0.16	limits -0.13	none 0.13	target -0.1
2:to th	how_to -0.27	internal -0.11	known_issues -0.14	limits -0.25	none -0.1	price -0.12	script -0.12
2:un th	handling -0.2	policy -0.17
2:un yo	handling -0.16	how_to -0.15	known_issues 0.11	limits -0.11	none -0.13
2:up on	handling -0.23	how_to -0.2	internal -0.15	limits -0.22	none -0.11	platform -0.11	policy 0.2	target -0.11
2:up to	contact -0.1	handling 0.21	how_to -0.24	internal -0.38	known_issues 0.15	none -0.33	platform -0.17	policy -0.15	price -0.28	script -0.11	target -0.19
2:v 0	contact -0.39	how_to 0.16	internal -0.31	known_issues -0.1	platform -0.41	price -0.41	script -0.34	target -0.42
2:wa 0	contact -0.15	internal 0.17	limits -0.16	none -0.16	policy -0.22	price -0.18	target -0.11
2:we ca	handling 0.2	how_to -0.14	known_issues -0.11	limits -0.22	none -0.23	platform -0.12	policy -0.2	script -0.13
2:we of	handling -0.14	how_to -0.14	internal -0.11	known_issues -0.13	none 0.2	policy -0.26	script -0.15	target -0.11
2:we on	handling -0.19	known_issues -0.1	none -0.24	platform 0.17	script -0.11	target -0.11
2:we re	handling -0.57	how_to -0.4	known_issues -0.16	limits -0.19	none 0.29	platform -0.18	price -0.13	script -0.44	target -0.2
2:wh th	known_issues -0.3	limits -0.2	none 0.11	platform -0.12	policy -0.29	script -0.24	target -0.16
2:wi 0	contact -0.17	handling -0.15	how_to -0.29	limits -0.31	platform 0.1	price -0.27	script -0.14	target -0.35
2:wi an	handling -0.18	how_to -0.19	limits -0.16	none -0.17
2:wo t	handling -0.18	how_to -0.16	internal -0.3	none 0.22	platform -0.15	policy -0.16	script -0.16	target -0.1
2:x 0	how_to -0.14	internal -0.21	limits 0.33	none -0.29	policy -0.32	price -0.11	target -0.2
2:x 지원	internal -0.12	none 0.24	platform -0.18	policy -0.11
2:가 0	handling -0.16	how_to -0.11	internal 0.18	limits -0.18	none -0.12	price -0.12	target -0.14
2:가 아니	internal -0.24	limits -0.11	none -0.18	policy -0.15	price 0.26
2:가격 0	contact -0.13	internal -0.23	limits -0.15	none -0.33	platform -0.12	policy -0.19	price 0.32
2:가입 0	limits 0.11	none -0.3	platform -0.11	price -0.15
2:가입 고객	handling -0.12	how_to -0.1	limits -0.2	none -0.14	script -0.14	target 0.12
2:가족 0	handling -0.15	how_to 0.18	internal -0.16	limits -0.22	none -0.11	policy -0.15	price -0.17
2:간병 사용	how_to -0.11	price -0.1	target -0.14
2:간편 0	handling -0.15	how_to 0.13	internal -0.11	limits -0.16	policy -0.16	target -0.17
2:같은 날	internal -0.17	limits -0.31	none 0.25	policy -0.11	price -0.11	target -0.2
2:같은 시간	how_to -0.19	internal 0.14	limits -0.25	none 0.2	policy -0.3	price -0.17	target -0.22
2:같이 들어	how_to -0.19	internal -0.12	known_issues -0.16	limits 0.11	target -0.15
2:같이 변경	none 0.12
2:개 0	how_to 0.1	internal -0.25	known_issues -0.11	limits -0.3	none -0.3	platform -0.13	policy 0.11	price 0.17	target -0.25
2:개 단지	how_to -0.13	limits -0.23	none -0.26	platform -0.19	policy -0.23	price -0.18	target 0.21
2:개 중	handling -0.14	internal 0.14	limits -0.12	platform -0.14	policy -0.2	script 0.13	target -0.16
2:개 지점	limits -0.16	none -0.13	platform -0.1	policy -0.12	price -0.16	target 0.19
2:개당 0	handling -0.11	how_to -0.13	internal -0.24	policy 0.22	price -0.18
2:개시 0	none 0.14	price -0.18
2:개시 알림	none 0.13
2:개월 0	how_to -0.13	internal -0.26	limits 0.2	none -0.26	policy -0.1	target -0.26
2:개월 안에	handling -0.21	how_to -0.24	internal -0.26	limits 0.13	none -0.16	price -0.23	target -0.14
2:개월 이상	internal -0.11	limits 0.14	policy -0.14	price -0.11
2:개정 0	none 0.2	policy -0.15
2:갤럭 s	known_issues -0.16	limits -0.17	none -0.16	platform 0.25	price -0.1	target -0.18
2:갱신 때	handling -0.17	internal -0.17	known_issues -0.12	limits -0.22	none -0.23
2:거 0	internal -0.14	none 0.21	policy -0.18
2:건당 0	contact -0.17	handling -0.14	how_to -0.15	internal 0.12	none 0.14	platform -0.1	policy -0.4	target -0.21
2:걸 수	how_to -0.15	internal -0.12	known_issues -0.17	none 0.18	script -0.12
2:것 같으	how_to -0.12	internal 0.17	known_issues -0.11	none -0.16	policy -0.17
2:것 하나	handling -0.17	how_to -0.15	internal -0.14	none 0.23	platform -0.13	policy -0.23	price -0.11	target -0.18
2:결제 0	internal -0.2	limits 0.15	policy -0.24	target -0.1
2:결제 분은	internal -0.14	limits -0.12	policy 0.2	price -0.15
2:결제 주문	limits -0.22	none -0.19	price -0.12	target 0.13
2:결제 후	policy 0.11
2:경쟁 0	handling -0.13	internal 0.12
2:계약 0	how_to 0.18	internal 0.14	limits -0.21	none -0.26	policy -0.23	price -0.15	target -0.2
2:계약 갱신	handling -0.16	known_issues -0.1	limits -0.13	none -0.14	target -0.24
2:계약 해지	how_to 0.1	none -0.12	policy -0.13	script -0.13
2:계정 0	limits 0.18	none -0.11	policy -0.18	price -0.19	target -0.16
2:계좌 0	internal -0.2	none -0.13	target -0.24
2:계획 없음	handling -0.11	how_to -0.15	internal -0.22	limits -0.34	none 0.27	platform -0.22	price -0.26	target -0.22
2:고객 0	contact 0.29	how_to -0.2	internal -0.34	known_issues -0.18	limits -0.29	none -0.15	platform -0.19	price -0.29	script -0.16	target -0.36
2:고객 앱	contact -0.11	handling -0.23	internal -0.13	none 0.12	policy -0.19	price -0.15	target -0.11
2:고객 앱에	internal -0.16	limits -0.21	none -0.19	policy 0.16
2:고객 왜	handling -0.13	none -0.2	script 0.16
2:고르 됩니	handling -0.22	internal -0.15	known_issues 0.2	limits -0.13	none -0.18	policy -0.4	script -0.15
2:고지 0	internal -0.21	limits -0.27	policy 0.13	target -0.15
2:곳 중	internal 0.12	limits -0.24	platform 0.11	target -0.18
2:곳은 0	internal -0.31	limits -0.2	policy 0.16	target -0.13
2:공고 0	internal -0.22	known_issues -0.17	limits -0.26	none 0.31	platform -0.19	policy -0.32	price -0.21	target -0.14
2:공영 0	contact -0.17	internal -0.26	limits -0.21	none -0.19	platform -0.15	policy -0.24	price 0.16	target 0.1
2:관제 0	contact 0.21	how_to -0.13	internal -0.2	known_issues -0.12	limits -0.21	none -0.19	policy -0.15	price -0.2
2:구 누리	how_to 0.15	limits -0.1	none -0.12	policy -0.14
2:구독 0	handling -0.11	internal -0.14	limits -0.2	policy -0.22	price -0.19	target 0.11
2:구매 0	how_to -0.12	internal -0.24	limits -0.23	none -0.17	policy 0.17	price -0.18	target 0.18
2:국가 0	internal -0.21	limits -0.18	policy 0.18	price -0.19	target -0.15
2:그 다음	how_to 0.11	internal -0.11	limits -0.17	price -0.16	target -0.16
2:그 뒤로	handling -0.2	how_to -0.11	internal -0.29	known_issues -0.12	limits -0.3	none -0.28	policy 0.16	price 0.11	script -0.12	target -0.15
2:그 뒤엔	handling -0.18	how_to -0.15	internal -0.18	limits 0.21	none -0.22	price -0.16	target -0.14
2:그 외	internal 0.11	limits -0.23	none -0.28	platform 0.14	price 0.18	script -0.11
2:그 이상	handling -0.11	internal -0.16	known_issues -0.11	limits 0.14	none -0.2	price 0.13	target -0.14
2:그 자리	how_to -0.24	internal -0.22	known_issues -0.26	limits -0.27	none -0.18	platform -0.14	policy 0.26	price -0.13	script -0.14	target -0.15
2:그 전에	handling -0.2	how_to -0.16	internal 0.1	none -0.18	policy 0.21	script -0.14
2:그대 0	handling -0.16	how_to -0.21	limits 0.28	policy -0.49	script -0.13	target -0.18
2:그대 쓰실	how_to -0.1	limits -0.12	none -0.1	policy 0.13	target -0.11
2:그래 안	contact -0.14	handling 0.14	internal -0.23	known_issues -0.13	limits -0.13	none -0.24	policy -0.23	script 0.12
2:금 0	how_to -0.17	internal -0.27	known_issues -0.14	limits 0.13	none 0.16	platform -0.12	policy -0.5	price -0.38	script -0.21
2:금 까지	internal -0.13	known_issues -0.1	limits -0.27	script -0.12	target -0.11
2:금 이	none 0.12
2:금요 0	how_to -0.14	limits 0.17	policy -0.26	target -0.12
2:금욜 0	internal -0.11	limits -0.15	none 0.19	policy -0.16
2:기간 0	handling -0.2	how_to -0.18	internal -0.27	none 0.27	policy -0.16	price -0.27	script -0.18	target -0.2
2:기본 0	internal -0.15	limits -0.18	none -0.26	policy -0.25	price 0.32	target -0.17
2:기사 0	handling -0.1	how_to -0.17	limits -0.3	none -0.23	policy 0.19	target -0.13
2:기존 0	handling -0.1	internal -0.34	limits -0.13	platform -0.11	script -0.15
2:기존 가입	handling -0.15	how_to -0.17	limits -0.37	none -0.21	platform -0.11	policy 0.2	price -0.15	script -0.16
2:기준 0	internal -0.11	limits 0.17	none -0.2	target -0.2
2:기한 0	none -0.21	policy 0.22
2:길드 창고	handling -0.22	how_to -0.18	internal -0.2	known_issues 0.28	limits -0.32	platform -0.12	policy -0.29	price -0.15	target -0.25
2:김장 박스	internal -0.21	none 0.23	policy -0.16	price -0.15
2:까지 철거	handling -0.11	internal -0.25	limits -0.13	policy 0.19	price -0.13	target -0.15
2:끝 알림	limits 0.15	policy -0.25	price -0.12
2:나머 0	limits 0.12	platform -0.3	policy -0.39	target -0.31
2:날 0	internal -0.14	limits -0.26	none 0.18
2:날짜 0	internal -0.26	limits -0.15	policy 0.11	price -0.2
2:날짜 다시	none 0.13	policy -0.11
2:날짜 아직	handling -0.1	internal -0.21	limits -0.18	none 0.2	policy -0.15
2:낮 0	how_to -0.11	internal -0.2	limits -0.21	none 0.14	policy 0.11	price -0.15	target -0.2
2:내년 0	how_to -0.21	known_issues -0.14	limits -0.4	none 0.21	platform -0.16	policy -0.17	price -0.29	script -0.17	target -0.42
2:내선 0	contact 0.35	handling 0.31	how_to -0.24	internal -0.47	known_issues -0.33	limits -0.43	none -0.49	platform -0.36	policy -0.28	price -0.49	script -0.2	target -0.41
2:내일 0	none 0.25	policy -0.3	price -0.19
2:내일 오전	none 0.19
2:낼 수	how_to -0.11	internal -0.2	known_issues 0.16	none -0.3	policy -0.18	price -0.15	script -0.14	target -0.24
2:네 자리	handling -0.13	limits -0.18	none -0.11	script -0.17
2:년 0	how_to -0.2	internal -0.43	known_issues -0.19	none 0.16	platform -0.39	policy -0.56	script 0.19
2:년 넘은	how_to -0.14	internal -0.18	known_issues -0.18	limits 0.3	none -0.25	platform -0.22	policy -0.3	price -0.16	target -0.28
2:년 동안	internal -0.16	limits -0.22	none -0.17	platform -0.11	price -0.16	target 0.15
2:년 이상	internal -0.16	none -0.18	policy 0.18	price -0.16	script -0.1
2:년 이후	how_to -0.19	internal -0.23	limits -0.34	none -0.23	platform 0.33	policy -0.31	price -0.16	script -0.1
2:누르 0	how_to -0.18	known_issues -0.17	policy 0.18
2:누르 됩니	handling 0.13	how_to -0.12
2:는 0	handling -0.13	how_to -0.13	none -0.4	platform 0.17	policy -0.18	target -0.31
2:는 그대	internal -0.19	limits -0.16	price 0.16	script -0.14	target -0.26
2:는 심사	handling -0.17	how_to -0.11	none -0.24	platform 0.17	policy -0.11
2:니트 0	how_to -0.15	internal -0.17	limits -0.21	platform -0.11	price -0.14	target -0.21
2:다 0	internal -0.12	limits 0.2	none 0.22	policy -0.21	price -0.22	target -0.22
2:다 됩니	how_to -0.18	limits -0.18	none -0.2	platform 0.22	policy -0.15	price -0.1	target -0.12
2:다시 계산	handling -0.17	how_to -0.24	internal -0.19	known_issues -0.14	limits -0.19	none -0.23	policy -0.21	price 0.23	script 0.11	target -0.11
2:다시 올리	handling -0.15	how_to -0.14	internal -0.24	known_issues 0.11	limits -0.2	none 0.2	policy -0.21	price -0.11	script -0.11
2:다시 확인	handling -0.32	how_to -0.14	internal -0.24	known_issues 0.17	limits -0.24	none -0.2	policy 0.15	price -0.12	target -0.12
2:다음 같이	handling -0.15	none 0.26	policy -0.18	script -0.11	target -0.19
2:다음 날	handling -0.14	how_to -0.3	internal -0.31	known_issues 0.14	limits -0.3	none -0.34	platform -0.11	policy 0.2	price -0.23	target -0.2
2:다음 날부	handling -0.13	how_to -0.1	policy 0.19
2:다음 달	handling -0.15	internal -0.15	known_issues 0.17	limits -0.38	policy -0.24	target -0.15
2:다음 달부	none -0.11	price 0.13
2:다음 영업	handling -0.12	how_to -0.26	known_issues -0.1	limits 0.16	none -0.31	target -0.11
2:다음 주	handling -0.12	how_to -0.23	internal -0.15	known_issues -0.19	limits -0.33	none 0.26	target -0.23
2:다이 0	contact -0.22	handling -0.2	how_to -0.21	internal -0.25	known_issues -0.17	limits -0.29	none -0.25	platform -0.17	policy -0.12	price 0.28	script -0.11	target -0.21
2:단가 0	handling -0.13	how_to -0.17	internal 0.32	limits -0.21	none -0.13	policy -0.22	price -0.29
2:단계 0	handling -0.12	how_to 0.1	internal -0.3	known_issues -0.11	limits -0.29	none -0.22	platform -0.12	policy 0.21	price -0.22	target -0.24
2:달 0	handling -0.15	how_to -0.3	internal -0.25	known_issues -0.18	none 0.12	policy -0.14	price 0.2	target -0.17
2:달라 요청	handling 0.12	none -0.14
2:달에 0	internal -0.17	limits 0.23
2:달에 두	handling -0.11	how_to -0.15	internal -0.11	limits 0.19	none -0.12	policy -0.22	price -0.12
2:담을 수	handling -0.16	how_to 0.11	internal -0.13	known_issues -0.2	limits -0.24	none 0.17	policy -0.23	target -0.12
2:당 0	handling -0.13	how_to -0.23	internal 0.11	limits 0.13	none -0.27	platform -0.23	policy -0.33	target -0.26
2:당일 0	handling -0.14	how_to -0.13	internal -0.31	limits -0.31	platform -0.13	price 0.17	script -0.12
2:당일 취소	handling -0.15	how_to -0.17	internal 0.16	limits -0.26	none -0.2	policy 0.25	price -0.18	script -0.27
2:당초 0	none 0.2	policy -0.11
2:대 중	how_to -0.18	known_issues -0.13	none -0.32	platform 0.17	policy -0.22	target -0.2
2:대기 0	handling -0.16	how_to -0.26	known_issues -0.24	limits -0.3	none -0.22	platform -0.11	policy 0.21	price -0.21	script -0.14	target 0.13
2:대상 아님	handling 0.15	how_to -0.21	internal -0.37	known_issues -0.27	limits 0.25	none -0.34	platform -0.19	price -0.18	script -0.17	target -0.32
2:대여 0	contact -0.13	handling -0.13	internal -0.21	limits -0.24	none -0.24	policy 0.26	price 0.13
2:데이 선물	handling 0.13	internal -0.17	limits 0.11	none -0.19	policy -0.13	price -0.16
2:도서 0	internal -0.25	limits 0.29	none -0.17	platform -0.13	policy -0.15	price -0.28	target -0.17
2:도착 후	how_to -0.11	limits -0.19	none 0.23	policy -0.21	target -0.1
2:돌려 않습	internal -0.11	limits -0.1	none -0.11	policy 0.18	target -0.11
2:동남 특가	internal -0.11	limits -0.11	none 0.19	policy -0.11	price -0.16
2:동의 않으	handling -0.15	limits -0.13	none -0.16	policy 0.21	script -0.12	target -0.11
2:되돌 수	handling -0.11	how_to -0.23	internal -0.13	known_issues -0.2	policy 0.19	target -0.16
2:두 가지	handling -0.2	how_to -0.2	internal -0.27	none 0.18	platform 0.16	policy -0.36	price -0.12	target -0.25
2:두 개	limits -0.29	none 0.27	policy -0.28	target -0.25
2:두 건	internal -0.2	limits -0.21	none 0.29	policy -0.15	price -0.16	target -0.15
2:두 곳	handling -0.25	how_to -0.19	internal 0.19	known_issues -0.19	limits -0.26	none -0.32	platform -0.13	policy -0.24	price -0.13	script -0.11	target 0.2
2:두 배로	handling -0.14	how_to -0.17	known_issues 0.16	limits -0.23	none -0.19	policy -0.18	price -0.2	target -0.12
2:두 번	handling 0.18	how_to -0.29	known_issues -0.23	none -0.33	platform -0.17	price -0.31	script -0.22
2:두 번까	handling -0.16	how_to -0.19	internal -0.24	known_issues -0.15	limits 0.19	none -0.11	price -0.22	target -0.22
2:두 번째	how_to -0.28	known_issues -0.18	limits -0.45	none -0.16	platform -0.19	price 0.17
2:두 시간	handling -0.24	how_to -0.19	internal -0.2	known_issues -0.22	limits -0.32	none -0.17	policy 0.23	price 0.1	script -0.15	target -0.2
2:두 차례	internal 0.13	known_issues -0.1	limits -0.14	none -0.19	script -0.13
2:두레 위클	none 0.12
2:둘 다	handling -0.21	how_to -0.26	internal -0.26	known_issues -0.24	limits 0.2	policy -0.34	price -0.25	target 0.12
2:뒤 0	handling 0.1	how_to -0.18	internal 0.16	none -0.1	policy -0.17
2:드릴 수	none -0.11
2:들어 수	handling -0.21	how_to 0.17	internal -0.2	known_issues -0.18	limits 0.19	none -0.25	platform -0.11	policy -0.34	price -0.14	target -0.28
2:등 0	contact -0.12	how_to -0.27	internal -0.25	known_issues -0.24	limits 0.2	none -0.28	platform -0.18	policy -0.29	price -0.15	script -0.15	target 0.13
2:디지 ot	how_to 0.14	limits 0.1
2:따른 조정	handling -0.16	how_to -0.13	internal -0.16	none -0.21	policy -0.14	script 0.25
2:때 0	handling -0.16	how_to 0.19	internal -0.11	limits -0.2	price -0.13	target -0.14
2:라고 답해	handling -0.14
2:라고 말씀	handling -0.2	policy -0.15	script 0.12
2:라고 해주	handling -0.11	internal -0.11	none -0.19	script 0.21
2:라이 0	internal -0.19	limits -0.19	none 0.2	platform -0.21	policy -0.25	target -0.2
2:레벨 0	how_to -0.11	internal -0.11	limits -0.25	none -0.11	platform -0.23	policy -0.2	price -0.13	target 0.22
2:로 바로	handling 0.12
2:로 부탁	handling -0.11	internal -0.11	none -0.22	script 0.21
2:로 시작	handling 0.11	internal 0.14	limits -0.15	none -0.22	policy -0.17	price -0.19
2:로 안내	internal -0.13	limits -0.15	none -0.11	policy -0.12	script 0.16
2:로 연결	handling 0.16	internal -0.11	policy -0.18
2:로 응대	handling -0.12	internal -0.12	script 0.12
2:로 통일	handling -0.11	internal -0.13	none -0.13	script 0.14
2:르벨 홀가	how_to -0.15	internal -0.17	limits -0.21	platform -0.11	price -0.14	target -0.21
2:링크 보내	how_to 0.13	policy -0.12
2:마감 0	handling -0.25	how_to -0.21	internal -0.12	known_issues -0.25	limits -0.33	platform -0.13	policy 0.26	price -0.19	target -0.24
2:마진 0	internal 0.22	limits -0.21	none -0.15	policy -0.17	price -0.18	target -0.12
2:만 0	contact -0.18	handling -0.22	how_to -0.3	internal -0.53	known_issues -0.16	none -0.37	platform -0.42	policy -0.59	price 0.25	script -0.21	target 0.14
2:만 달러	how_to -0.12	internal -0.27	limits 0.28	none -0.23	policy -0.21	price -0.28	target -0.14
2:만 원	handling -0.24	how_to 0.11	internal -0.43	limits 0.13	platform -0.62	price -0.2	target 0.12
2:만 원까	how_to -0.11	internal -0.22	none -0.17	price -0.24	target -0.2
2:만 원으	internal -0.35	none -0.18	policy 0.1	price -0.17	target 0.25
2:만 원은	price -0.33	target -0.16
2:만 원을	internal -0.31	limits 0.16	none -0.11
2:만 원이	internal 0.13	limits 0.14	none -0.17	price -0.22	target -0.21
2:만 원입	internal -0.11	limits 0.12	none -0.11	price -0.1
2:만원 이상	how_to -0.14	internal -0.29	known_issues -0.11	none 0.11	platform -0.18	policy -0.14	price 0.12	target -0.38
2:많을 텐데	handling -0.28	how_to -0.14	internal -0.22	known_issues -0.22	limits -0.19	none 0.15	platform -0.12	target -0.15
2:말 것	contact -0.14	handling 0.15	how_to -0.31	internal 0.28	known_issues -0.21	limits -0.34	none -0.4	platform -0.31	policy -0.32	price -0.23	script -0.21	target -0.26
2:말고 우리	none 0.12
2:말씀 됩니	how_to 0.21	none -0.22	policy -0.28
2:말씀 말아	internal -0.25	policy -0.13	script -0.11
2:말씀 주세	handling -0.18	how_to -0.14	internal -0.11	known_issues -0.2	policy 0.18
2:말씀 주시	handling -0.19	internal -0.17	none 0.12	policy -0.16	target -0.13
2:말아 주세	internal -0.32	script -0.15
2:말하 말아	handling -0.33	internal -0.19	known_issues -0.12	limits -0.15	none 0.27	policy -0.19	script -0.11	target -0.14
2:매니 지정	internal -0.16	limits -0.13	none 0.24	policy -0.19	target -0.14
2:매달 0	handling -0.14	how_to -0.13	internal -0.12	limits -0.28	none -0.21	policy 0.24	target -0.16
2:매장 0	contact -0.2	handling -0.2	how_to -0.35	internal 0.15	known_issues -0.18	platform -0.43	policy -0.41	price -0.28
2:매출 0	internal -0.18	limits -0.2	none -0.11	policy -0.12	target 0.21
2:맨 아래	handling -0.18	how_to 0.22	limits -0.13	none -0.21	policy -0.2	target -0.17
2:먼저 확인	handling 0.13
2:명은 0	handling -0.12	internal -0.25	limits 0.18	none -0.27	target -0.18
2:모바 ot	none -0.18	target 0.19
2:목 0	how_to -0.18	internal -0.26	known_issues -0.14	limits -0.11	none 0.43	policy -0.16	price -0.4	target -0.37
2:목 로	internal -0.11	none 0.19	policy -0.16
2:목 점검	none 0.3	policy -0.28
2:목요 0	none 0.12
2:목표 0	how_to -0.14	internal 0.23	limits -0.2	none -0.19	policy -0.23	script -0.12	target -0.14
2:못 돌려	internal 0.18	limits -0.18	none -0.2	script -0.1
2:못 받아	limits 0.12	none -0.26	policy -0.22
2:못 받았	handling 0.11	internal -0.1
2:못 정했	known_issues -0.22	limits -0.22	none 0.15	policy -0.15
2:무료 월	limits -0.22	policy -0.15	price 0.1
2:무료 횟수	internal -0.15
2:문의 0	handling -0.19	internal -0.11	none -0.14	policy 0.17
2:문의 들어	how_to -0.21	policy -0.19
2:문의 오면	internal -0.14	none -0.33	policy -0.13	script 0.19
2:문자 0	handling -0.21	how_to 0.12	internal -0.22	limits -0.29	none 0.2	platform -0.1	policy -0.3	price -0.2	script -0.17	target -0.14
2:문자 갑니	handling -0.12	internal -0.17	known_issues -0.12	limits 0.17	policy -0.25	script -0.17	target -0.14
2:문자 먼저	how_to -0.2	internal -0.14	known_issues -0.1	limits -0.12	none -0.18	policy 0.12	target -0.11
2:문자 보내	handling 0.24	how_to -0.17	script -0.1
2:문자 알려	handling -0.22	how_to -0.15	none -0.18	script 0.16
2:미리 말씀	none 0.12
2:미화 0	how_to -0.15	internal -0.29	limits 0.33	none -0.31	platform -0.12	policy -0.29	price -0.25	target -0.15
2:민원 0	how_to -0.21	internal 0.15	limits -0.25	platform -0.14	policy -0.29	price -0.11
2:바꿀 수	handling 0.12	how_to -0.19	internal -0.16	known_issues -0.25	limits 0.25	none -0.2	platform -0.16	policy -0.21	price -0.17	target -0.23
2:바꿔 달라	none -0.11
2:바로 0	handling 0.13	policy -0.26
2:바로 돌려	policy 0.1
2:바로 환불	none -0.12	script 0.12
2:박스 0	limits -0.25	platform -0.13	policy -0.24	price -0.18	target -0.13
2:반경 0	handling -0.15	how_to 0.1	internal -0.21	known_issues -0.13	limits 0.13	policy -0.23	price -0.11	script -0.12	target -0.12
2:반려 동반	none 0.1
2:반마 0	internal -0.21	limits 0.16	policy -0.21	price -0.13	target -0.13
2:반품 접수	handling -0.12	limits -0.22	none 0.22	policy -0.2	target -0.12
2:받지 않습	handling -0.15	how_to 0.2	internal -0.23	limits 0.16	none -0.31	platform -0.1	policy -0.32	price 0.13	script -0.13	target -0.15
2:발급 0	handling -0.15	how_to -0.15	internal -0.28	limits -0.33	none -0.39	platform -0.23	policy 0.33	price -0.22
2:발표 0	contact -0.24	handling -0.22	how_to -0.17	internal -0.42	known_issues -0.25	limits -0.37	none -0.39	platform -0.27	policy 0.45	price -0.36	target -0.29
2:밤 0	handling -0.23	how_to 0.11	internal -0.4	known_issues -0.31	limits 0.14	platform -0.23	policy -0.14	target -0.42
2:방금 올린	internal -0.1	none 0.11
2:방문 사전	how_to -0.19	none 0.26	policy -0.22	target -0.15
2:배송 0	handling 0.16	how_to -0.25	known_issues -0.22	limits -0.36	none -0.21	price -0.11
2:버튼 누르	none -0.11
2:번 0	contact -0.1	none -0.11	policy -0.21	price -0.13	script 0.16
2:번 더	handling -0.23	how_to 0.1	internal -0.2	known_issues -0.21	limits -0.37	none -0.11	platform -0.12	policy 0.19	price -0.12	target -0.17
2:번에 0	limits 0.17	policy -0.15	price -0.13
2:번호 0	contact -0.24	handling 0.18	how_to 0.14	internal 0.11	known_issues -0.23	limits -0.19	none -0.25	platform -0.16	policy -0.29	price -0.19	script -0.16	target -0.11
2:변경 없음	handling -0.1	how_to -0.12	internal -0.31	limits -0.28	none 0.35	platform -0.16	policy -0.27	price -0.27	target -0.12
2:변동 없습	internal -0.12	none 0.22	policy -0.24
2:변동 없음	how_to -0.21	internal -0.37	known_issues -0.11	limits -0.41	none 0.4	platform -0.24	policy -0.31	price -0.37	target -0.37
2:보관 0	contact -0.11	handling -0.14	how_to -0.24	internal -0.28	known_issues -0.12	limits 0.21	platform -0.15	policy -0.11	price -0.17	target -0.15
2:보내 드리	how_to -0.16	internal -0.12	limits 0.17	none -0.14	policy -0.24	script -0.11	target -0.13
2:보상 0	how_to -0.2	limits 0.11	none -0.19	price 0.13	target -0.12
2:보시 됩니	how_to -0.14	internal -0.11	none 0.21	policy -0.21	script -0.15
2:보실 수	how_to 0.17	internal -0.18	known_issues -0.18	limits -0.15	none -0.17	policy -0.19	target -0.1
2:보일 수	internal -0.21	known_issues 0.28	limits -0.22	policy -0.12
2:본인 인증	handling -0.2	internal -0.14	known_issues -0.18	limits -0.2	none -0.25	platform -0.12	policy -0.25	price -0.15	script -0.13	target 0.2
2:볼 수	how_to 0.13	internal -0.19	known_issues -0.34	none -0.24	price -0.15	target -0.28
2:부가 별도	internal -0.13	limits -0.14	none -0.16	policy 0.13
2:부담 0	price 0.12
2:부터 0	internal -0.11	limits -0.21	policy -0.28	price 0.2
2:분 안에	internal -0.15	limits 0.11	none -0.14	policy -0.11	price -0.18
2:분 이상	handling -0.12	how_to -0.16	internal -0.14	known_issues -0.24	limits -0.28	platform -0.1	policy 0.31	price -0.1	target -0.25
2:분은 0	internal -0.16	limits -0.17	none -0.2	price -0.15	target 0.17
2:불가 안내	handling 0.18	none -0.12	policy -0.14
2:비용 0	internal -0.1	none -0.31	policy -0.17	price 0.23
2:비용 없음	limits -0.12	none -0.21	policy -0.18	price 0.2	target -0.17
2:사람 0	handling -0.11	how_to -0.14	internal -0.25	known_issues 0.11	none -0.22	platform 0.12	policy -0.23	target -0.21
2:사람 한	handling 0.16	how_to -0.17	internal -0.2	known_issues -0.18	limits 0.21	none -0.23	platform -0.16	policy -0.28	price -0.21	target -0.2
2:사전 0	contact -0.14	handling -0.12	how_to -0.16	internal -0.33	known_issues -0.11	none -0.23	platform -0.17	script -0.15	target 0.18
2:사정 진행	handling -0.1	none -0.1	script 0.1
2:사진 0	handling 0.17	how_to 0.13	internal -0.24	known_issues -0.1	limits -0.36	policy -0.16	price 0.1
2:사진 받고	handling 0.12	how_to -0.21	internal -0.11	limits -0.17	none -0.2	target -0.15
2:사진 받아	handling 0.26	how_to -0.2	internal -0.22	limits -0.19	none -0.21	policy -0.26	price -0.17	script -0.14
2:사진 올리	how_to 0.25	known_issues -0.18	policy -0.25
2:사진 자동	how_to -0.23	internal -0.15	limits -0.12	none 0.26	policy -0.2	script -0.12
2:산 사람	handling -0.28	how_to -0.2	internal -0.19	known_issues -0.22	limits -0.26	none 0.15	platform -0.23	policy -0.13	script -0.14	target 0.19
2:상담 0	contact 0.15	handling -0.13	how_to -0.18	internal 0.1	limits -0.3	none -0.22	policy -0.18	script 0.11
2:상담 시	limits -0.16	none -0.14	policy -0.13
2:상담 화면	how_to -0.1	internal -0.19	known_issues -0.15	limits 0.19	policy -0.25
2:상품 0	contact -0.12	how_to -0.17	internal 0.14	limits -0.39	none 0.12	platform -0.18	policy -0.34	price -0.24	script -0.12	target 0.14
2:상한 0	none 0.18	policy -0.3	price -0.31	target -0.15
2:새벽 0	internal -0.22	limits 0.25	none -0.26	price -0.2	script -0.11	target -0.21
2:새벽 마감	internal -0.18	limits -0.11	none -0.14	policy 0.19
2:새해 첫	how_to -0.16	limits -0.11	price -0.1	script -0.13	target -0.16
2:서버 0	contact -0.12	limits 0.18	none -0.15	platform -0.18	policy -0.27	price -0.27	target -0.19
2:서비 0	contact 0.16	internal -0.12	limits -0.19	none -0.12	policy 0.17	target -0.27
2:서비 이용	none 0.17	policy -0.15
2:서비 종료	handling -0.21	how_to -0.14	internal -0.19	limits -0.15	platform -0.11	policy -0.13	script -0.15	target 0.12
2:서울 0	limits -0.19	none -0.13	policy -0.1	target 0.21
2:석 달	contact -0.11	handling -0.12	internal -0.14	known_issues -0.12	limits -0.26	none -0.23	platform -0.12	policy 0.25	price -0.15	target -0.29
2:선물 0	internal -0.22	limits -0.27	policy -0.25	price 0.26	target -0.16
2:선물 얼리	limits -0.23	policy 0.17	price -0.18	target -0.19
2:선착 0	internal -0.14	price -0.16
2:선택 0	how_to -0.12	internal -0.19	limits -0.2	none 0.24	platform -0.11	policy 0.1	price -0.16	target -0.27
2:설 선물	limits -0.23	policy 0.16	price -0.19	target -0.2
2:설명 주세	internal -0.19	known_issues -0.17	script -0.12
2:설치 0	internal -0.23	limits -0.21	none 0.11	platform -0.14	price 0.12
2:세 미만	limits 0.25	price -0.2	target -0.25
2:세 이상	how_to -0.13	internal -0.13	limits -0.11	none -0.13	platform -0.17	policy -0.15	price -0.22	target 0.18
2:세 이하	price -0.18
2:셋째 주에	internal -0.14	none 0.17	policy -0.13
2:셔틀 0	none 0.13	policy -0.13
2:소리 안	handling -0.17	how_to -0.16	internal -0.18	known_issues 0.27	limits -0.16	none -0.22	policy -0.2	price -0.11	target -0.12
2:소지 있다	internal 0.11	none -0.11
2:소진 시	handling -0.13	how_to -0.1	none -0.22	policy -0.19	script -0.11	target -0.19
2:손익 0	contact -0.11	handling -0.14	how_to -0.12	internal 0.28	known_issues -0.14	limits -0.27	none -0.19	platform -0.23	policy -0.23	price -0.13	target -0.18
2:손해 0	internal 0.18	limits -0.14	none -0.13	policy -0.15
2:수 0	how_to -0.18	internal -0.17	limits -0.24	none 0.35	policy -0.35	price -0.13	target -0.19
2:수 없습	handling -0.11	how_to -0.36	internal -0.2	known_issues -0.14	limits 0.37	none -0.26	policy -0.16	script -0.16	target -0.2
2:수 없으	handling 0.17	how_to -0.14	internal -0.23	known_issues -0.1	limits 0.1	none -0.16
2:수 없음	handling -0.24	how_to -0.33	internal -0.24	limits 0.12	none -0.27	platform -0.2	policy 0.12	price -0.26	target -0.26
2:수 오전	known_issues -0.11	limits -0.16	none 0.31	policy -0.26	target -0.18
2:수 있게	handling -0.3	internal -0.3	known_issues -0.31	limits -0.2	none 0.12	policy -0.18
2:수 있고	handling -0.37	internal -0.37	known_issues -0.17	limits 0.11	none -0.4	price -0.15	script -0.22
2:수 있는	handling -0.17	how_to -0.24	internal -0.19	known_issues -0.28	none 0.17	platform -0.13	script -0.16	target -0.27
2:수 있다	how_to -0.18	internal 0.14	known_issues -0.16	limits -0.16	none -0.22	policy 0.12	target -0.12
2:수 있습	handling -0.39	how_to 0.12	internal -0.51	known_issues 0.2	none -0.34	platform -0.22	policy -0.29
2:수 있어	contact -0.12	handling -0.34	how_to -0.32	internal -0.35	known_issues 0.11	none -0.67	platform -0.2	policy 0.28	price -0.37
2:수 있으	handling 0.31	how_to -0.28	internal -0.27	known_issues -0.3	limits -0.28	none -0.29	platform -0.11	script -0.18	target -0.16
2:수 있음	contact -0.15	handling -0.39	how_to 0.17	internal 0.17	none -0.47	platform -0.26	policy -0.2	price -0.29	script -0.21	target -0.41
2:수도 0	internal -0.17	limits -0.33	none -0.23	platform -0.12	policy -0.23	price -0.22	target 0.32
2:수령 0	internal -0.11	limits -0.18	none 0.14	policy -0.15
2:수수 0	handling -0.17	internal -0.1	limits 0.13	none 0.25	price -0.21	target -0.21
2:수요 0	none 0.23	policy -0.2
2:수하 사전	limits -0.11	none 0.16	policy -0.11
2:순차 적용	handling -0.11	how_to -0.1	none 0.21	policy -0.25	script 0.15	target -0.18
2:스크 업체	internal 0.15	none -0.14
2:승급 입찰	none 0.12
2:시 0	contact -0.15	handling -0.27	how_to 0.18	internal -0.11	known_issues 0.11	limits -0.42	none -0.33	platform -0.18	policy 0.27	script -0.24	target -0.61
2:시 새벽	how_to -0.12	internal -0.22	limits 0.26	none -0.29	policy -0.36	price -0.11	script 0.1
2:시 오픈	limits -0.12	none 0.22	policy -0.15
2:시 이전	handling -0.11	limits -0.31	none -0.19	script 0.11	target -0.14
2:시 이후	how_to -0.11	internal -0.14	known_issues -0.17	limits 0.19	none -0.16	platform -0.12	policy -0.14	price -0.14	script -0.17	target 0.15
2:시 전	handling -0.15	how_to 0.21	limits 0.17	none -0.27	policy -0.32	script -0.13	target -0.26
2:시 전에	known_issues -0.13	limits 0.14	none -0.33	price 0.14	script -0.17	target -0.18
2:시각 기준	internal -0.16	none 0.11
2:시간 0	handling -0.25	how_to -0.26	internal 0.14	known_issues -0.24	none -0.13	policy -0.2	price 0.14	script -0.15	target -0.32
2:시간 고르	handling -0.14	how_to 0.24	internal -0.13	known_issues -0.14	limits -0.14	none -0.19	policy -0.26
2:시간 안에	handling -0.28	internal -0.22	known_issues -0.31	limits 0.12	none 0.2	policy -0.19	price -0.17
2:시간 전까	handling 0.11	internal -0.13	known_issues -0.17	limits -0.29	none -0.13	price -0.12	script -0.15	target 0.11
2:시간 지나	how_to -0.24	internal -0.16	known_issues -0.24	none -0.21	policy 0.18	price -0.22
2:시내 정기	internal -0.12
2:시부 0	how_to -0.11	limits -0.2
2:시에 켭니	none 0.15	policy -0.11
2:시작 0	limits -0.29	none 0.24	policy -0.2	price -0.19
2:시작 그대	internal 0.14	limits -0.19	policy -0.31	price -0.11	target -0.13
2:시즌 0	contact -0.17	handling -0.17	how_to -0.19	internal -0.38	known_issues -0.24	limits -0.47	none 0.32	platform -0.15	policy 0.13	price -0.35	script -0.13	target -0.23
2:시티 야간	none 0.14
2:시행 0	internal -0.19	limits -0.26	none 0.46	policy -0.42	price -0.19	target -0.11
2:시행 전	how_to -0.21	limits -0.12	none -0.2	policy 0.26	script -0.1
2:신고 0	handling -0.2	how_to -0.13	internal 0.13	limits -0.17	none -0.15	policy 0.13	price -0.13
2:신규 가입	internal -0.23	limits 0.13	none -0.17	platform -0.13	price -0.18
2:신분 지참	how_to 0.15	none -0.11	policy -0.17	target -0.12
2:신청 0	handling -0.22	limits -0.25	platform 0.17	policy -0.11	price -0.18	target -0.26
2:신청 수	contact 0.16	how_to -0.33	internal -0.13	known_issues -0.15	limits 0.17	none -0.26	policy -0.15	script -0.22	target -0.13
2:심사 통과	how_to -0.1	internal -0.12	limits -0.11	none 0.16	policy -0.1
2:쓰시 됩니	handling -0.27	how_to -0.29	known_issues -0.2	limits -0.11	none 0.17	script -0.22	target -0.13
2:쓰실 수	contact -0.12	how_to -0.3	internal -0.35	known_issues -0.29	limits -0.41	none -0.41	policy 0.4	price -0.16	script -0.11
2:쓰지 마시	handling -0.26	how_to 0.19	known_issues -0.11	limits -0.23	none -0.22	policy -0.24	target -0.13
2:쓸 수	handling -0.12	how_to -0.25	internal -0.26	known_issues -0.33	limits -0.39	none -0.37	policy 0.3	script -0.17	target 0.17
2:아 그리	handling -0.17	internal -0.14	none 0.18	policy -0.15
2:아까 말한	none 0.11
2:아니 0	contact -0.22	how_to 0.14	internal -0.58	none -0.34	price 0.27	script -0.34
2:아래 같이	handling -0.21	how_to -0.15	internal -0.19	none 0.24	policy -0.16	script -0.19
2:아래 참고	handling -0.17	how_to -0.15	internal -0.15	none 0.2	policy -0.1	price -0.11
2:아직 0	limits -0.11
2:아직 못	internal -0.28	known_issues -0.19	limits -0.26	none 0.22	policy -0.17
2:아직 안	handling -0.39	how_to -0.16	internal 0.1	known_issues -0.34	platform -0.27	price -0.12	script -0.12	target -0.31
2:아직 없어	how_to -0.14	known_issues -0.11	limits 0.14	policy -0.23	target -0.14
2:아침 0	how_to 0.15	known_issues -0.21	none -0.1	price -0.28	script -0.13	target -0.21
2:안 끝났	handling -0.19	internal -0.31	limits -0.2	none 0.32	policy -0.2	script -0.1
2:안 나갑	handling -0.14	how_to -0.1	internal -0.25	limits -0.17	none -0.1	policy 0.22	script -0.12
2:안 나옴	how_to -0.27	internal 0.11	known_issues -0.24	limits -0.23	none -0.2	policy 0.15
2:안 나와	handling -0.14	how_to -0.17	internal 0.17	known_issues -0.24	limits 0.13	none -0.28	policy -0.15	target -0.12
2:안 넘어	handling -0.11	how_to -0.23	internal -0.12	known_issues -0.27	limits -0.24	none -0.19	platform -0.12	policy 0.24	price -0.11	target -0.13
2:안 돼서	handling -0.18	known_issues 0.21	limits -0.25	none -0.2	price -0.14
2:안 돼요	handling -0.43	how_to -0.22	known_issues -0.34	limits 0.15	none -0.34	platform -0.26	price -0.24	script -0.12	target -0.31
2:안 되고	handling -0.38	how_to -0.27	internal -0.37	known_issues -0.21	none -0.42	platform 0.14	policy 0.11	price -0.11	script -0.11	target -0.48
2:안 되면	contact -0.13	handling 0.19	internal -0.15	known_issues -0.12	none -0.13	policy -0.13
2:안 된다	internal -0.25	known_issues -0.12	limits 0.2	none -0.23	policy -0.2	script -0.11
2:안 됨	contact -0.12	how_to -0.34	known_issues 0.18	limits 0.28	none -0.51	policy -0.18	price -0.29	script -0.31	target -0.46
2:안 됩니	handling 0.14	how_to -0.42	known_issues -0.82	limits 0.13	none -0.58	platform -0.36	policy -0.24	price -0.33	script -0.43	target 0.19
2:안 들어	handling 0.11	how_to -0.24	internal 0.11	known_issues -0.25	limits 0.15	none -0.19	policy -0.19	target -0.17
2:안 뜸	handling -0.2	how_to -0.24	internal -0.16	known_issues -0.1	limits 0.18	none -0.23	policy 0.11
2:안 받음	handling -0.28	how_to -0.15	known_issues -0.17	platform -0.13	policy -0.3	price -0.13	target -0.19
2:안 보인	none -0.13	script 0.12
2:안 온다	handling -0.18	how_to -0.11	limits -0.15	none 0.21	policy -0.2	script -0.1	target -0.13
2:안 왔다	policy -0.13
2:안 하고	handling -0.31	how_to -0.21	internal 0.12	known_issues -0.27	limits -0.29	platform -0.13	policy 0.14	price -0.15	target -0.25
2:안 합니	internal -0.15	limits -0.15	none 0.22	policy -0.21
2:안내 문자	handling -0.15	internal -0.16	policy 0.12	target -0.14
2:안내 바랍	handling -0.33	how_to 0.2	internal -0.14	none 0.25	policy -0.14	script -0.12
2:안내 부탁	handling -0.29	internal -0.17	policy -0.11	script 0.22
2:안내 주세	handling 0.27	none -0.19	policy -0.15	script -0.19
2:안내 주시	handling 0.15	how_to -0.12	none -0.15
2:안내 주십	handling 0.17	none -0.1	policy -0.14
2:안내 페이	handling -0.17	how_to -0.14	internal -0.16	known_issues -0.1	limits -0.16	none 0.18	platform -0.11	script -0.13	target -0.18
2:안드 0	how_to -0.14	internal -0.2	known_issues -0.14	limits -0.2	none -0.14	platform 0.26	policy -0.12	price -0.17	target -0.14
2:않게 되었	handling -0.13	internal -0.16	none -0.13	script 0.14
2:않고 0	policy 0.14	target -0.11
2:않기 했습	internal 0.21	limits -0.11	none -0.17	policy -0.19
2:않으 됩니	handling -0.2	how_to -0.27	none -0.17	policy 0.12	target -0.17
2:않으 설정	limits -0.11
2:알림 0	none 0.24	policy -0.16
2:알림 신청	handling 0.17	how_to -0.19	internal -0.15	price -0.1	script -0.15
2:알림 이동	limits 0.15	policy -0.25	price -0.12
2:앱 0	contact -0.11	internal -0.24	limits 0.1	none -0.13	platform 0.13	policy -0.22	price -0.21	script -0.1	target -0.3
2:앱 내	handling -0.27	how_to 0.1	internal -0.11	known_issues -0.14	limits -0.25	platform -0.18	policy 0.13	target -0.19
2:앱 알림	handling 0.22	internal -0.16	known_issues -0.2	limits -0.23	none -0.14	platform -0.24	policy -0.28	price -0.17	target -0.12
2:앱 이용	limits -0.16	none -0.12	policy -0.11
2:앱 전용	limits -0.13	none -0.16	platform 0.23	target -0.2
2:앱 지도	internal -0.18	known_issues -0.2	limits -0.21	none -0.23	platform -0.18	policy -0.21	script -0.11	target 0.16
2:앱에 신청	how_to 0.19	policy -0.21
2:야간 0	how_to -0.15	internal 0.26	known_issues -0.14	limits 0.14	policy -0.31	price -0.23	script -0.16	target -0.24
2:야간 예약	none 0.14
2:약 0	contact -0.12	handling -0.16	how_to -0.2	internal 0.11	known_issues -0.25	limits -0.36	none 0.15	platform -0.13	price -0.27	script -0.21	target -0.26
2:약속 말고	handling 0.17	how_to -0.11
2:억 0	limits 0.12	policy -0.16	price -0.15	script -0.1
2:얼리 0	contact -0.1	handling -0.11	how_to -0.15	internal -0.23	known_issues -0.15	limits 0.11	none -0.12	platform -0.17	policy 0.12	target -0.26
2:얼리 체크	how_to -0.13	internal -0.13	limits -0.12	policy -0.24	price 0.16
2:없던 일로	internal -0.18	none 0.23	policy -0.19
2:없이 바로	how_to 0.16	policy -0.21
2:에 나가	none 0.12
2:에서 0	internal -0.32	limits -0.22	none -0.28	policy 0.14	price 0.25
2:여는 날은	limits -0.16	none 0.16	policy -0.2	script -0.11
2:연 0	contact -0.11	handling -0.11	how_to -0.22	internal 0.14	known_issues -0.2	none -0.42	platform -0.11	target -0.42
2:연결 주십	handling 0.17
2:연차 촉진	limits -0.1	none -0.18	policy 0.15
2:영업 0	how_to -0.14	internal -0.14	limits -0.2	none -0.22	policy 0.24	price -0.14
2:영업 내	handling -0.11
2:예산 0	handling -0.11	internal 0.35	limits -0.33	none -0.21	platform -0.16	policy -0.25	price -0.21	target -0.24
2:예약 0	how_to 0.13	internal -0.21	limits -0.35	price -0.24	target 0.2
2:예약 분은	policy 0.13
2:예정 0	internal 0.13	policy -0.11	price -0.22
2:오는 0	internal -0.11	limits -0.12	none 0.13
2:오늘 0	internal -0.12	none 0.22	policy -0.24	price -0.12
2:오늘 서점	none 0.15
2:오른 위	how_to 0.19	internal -0.19	none -0.19	policy -0.13
2:오전 0	handling -0.2	how_to 0.14	internal -0.17	known_issues 0.1	none 0.15	platform -0.19	policy -0.32	script -0.27	target -0.36
2:오픈 0	internal 0.15	limits -0.18	platform -0.1	policy -0.24	price -0.24	target -0.11
2:오후 0	handling -0.1	how_to -0.26	internal -0.24	known_issues -0.13	none 0.28	policy -0.16	price -0.16	script -0.15	target -0.25
2:온가 통합	internal -0.1	none 0.18	price -0.14	target -0.15
2:온라 구매	none 0.15
2:온라 신청	how_to -0.25	internal 0.15	limits 0.14	policy -0.25	price -0.11	target -0.17
2:올리 0	how_to 0.21	internal -0.23	known_issues -0.17	limits -0.22	none 0.22	policy -0.26	price -0.21	target -0.15
2:올해 0	limits -0.1	none -0.15	price 0.12	target -0.11
2:요금 0	handling -0.11	how_to -0.13	internal -0.28	limits -0.24	none -0.18	policy 0.21	target -0.23
2:요금 절반	handling -0.18	internal -0.17	limits -0.23	none -0.21	policy 0.19	price -0.31	script 0.12	target -0.23
2:요청 거절	handling 0.15	internal -0.11	none -0.12
2:우천 할증	internal -0.12	known_issues 0.14	limits -0.15	policy -0.16
2:원 0	handling -0.33	how_to -0.57	none -0.76	platform -0.33	policy -0.23	price 0.28	target -0.59
2:원 그대	how_to -0.13	internal -0.17	limits -0.14	none -0.38	policy -0.36	price 0.34	target -0.12
2:원 이상	internal -0.34	none -0.19	platform -0.22	policy -0.32	price -0.16	target 0.19
2:원 중	internal 0.17	none -0.12	price -0.16
2:원 추가	internal -0.19	limits -0.16	none -0.12	price 0.23
2:원 할인	internal -0.27	limits -0.12	policy 0.19	price -0.14	target -0.14
2:원가 0	limits -0.1	none -0.24
2:원래 0	internal -0.28	limits -0.1	none 0.28	policy -0.22
2:원에 0	how_to -0.13	internal -0.12	limits -0.27	none -0.15	policy -0.24	price 0.29	target -0.11
2:원으 오릅	none -0.21	price 0.15
2:원은 0	internal -0.2	limits 0.16	none -0.29
2:원이 0	internal 0.2	price -0.19
2:원이 아니	internal -0.19	limits 0.12	none -0.27
2:월 0	contact -0.34	handling -0.13	how_to -0.2	internal 0.11	known_issues -0.98	limits -0.37	none 0.2	platform -0.26	policy -0.35	price 0.23	target -0.15
2:월 둘째	internal -0.15	limits 0.21	none -0.12	policy -0.22	price -0.22
2:월 말	handling -0.12	how_to -0.18	internal -0.34	limits -0.16	platform 0.15	policy -0.33	price -0.15	target -0.23
2:월 말까	how_to -0.14	internal 0.16	known_issues -0.2	limits -0.28	none -0.1	platform -0.13	price -0.27	target -0.14
2:월 매출	how_to -0.12	internal -0.25	known_issues 0.18	limits -0.21	none -0.13	platform -0.11	policy -0.12	price -0.14	script -0.12	target 0.19
2:월 부터	internal -0.16	limits -0.15	none 0.23	platform -0.11	policy -0.33	price 0.19	target -0.33
2:월 셋째	policy -0.14
2:월 안에	how_to -0.22	known_issues -0.22	policy 0.18	price -0.15
2:월 에	known_issues -0.16	none 0.12
2:월 오전	none 0.25	policy -0.22
2:월 이용	internal -0.2	limits -0.12	none -0.2	price 0.18	target -0.17
2:월 이후	internal -0.19	known_issues -0.11	limits 0.32	none -0.26	platform -0.32	policy -0.2	price -0.13	target -0.33
2:월 정기	how_to -0.13	internal -0.14	none 0.25	policy -0.18	price -0.15	script -0.1
2:월 중	how_to -0.12	internal -0.41	known_issues 0.18	limits -0.3	none -0.14	platform 0.15	policy -0.41	script -0.12	target 0.18
2:월 초에	handling -0.17	how_to -0.15	internal 0.2	known_issues -0.12	limits -0.16	policy -0.18	price -0.13
2:월에 0	internal 0.13	limits -0.13	none -0.12
2:월요 0	limits -0.29	none 0.32	policy -0.18	target -0.12
2:월요 오전	limits -0.14	none 0.27	policy -0.13
2:웹 앱	none -0.16	platform 0.21
2:위약 0	none -0.15
2:위임 조회	how_to -0.15	known_issues -0.12	limits 0.14	none 0.11	policy -0.25	target -0.12
2:위클 0	contact -0.2	internal -0.15	limits -0.17	none 0.28	platform -0.12	policy -0.16	price -0.22	target -0.16
2:유효 0	internal -0.15	limits 0.17	policy -0.12
2:은 0	internal -0.2	limits -0.28	platform -0.13	policy -0.28	price 0.2	target -0.13
2:은 그대	limits -0.18	none -0.31	policy 0.19
2:의심 신고	how_to -0.1	internal 0.11
2:이 아니	contact -0.13	handling -0.22	how_to 0.15	internal -0.25	limits -0.24	policy -0.3	price -0.26	script -0.25	target 0.15
2:이동 유예	limits 0.15	policy -0.25	price -0.12
2:이번 주	handling -0.18	internal -0.16	limits -0.23	none -0.2	policy 0.11	script 0.11
2:이상 0	internal -0.21	limits 0.14	none -0.16	policy -0.15
2:이상 고객	limits 0.28	target -0.28
2:이상 무료	internal -0.15	limits -0.25	policy -0.16	price 0.29	target -0.27
2:이슈 있음	internal -0.12	known_issues 0.14	policy -0.16
2:이용 0	handling -0.17	how_to -0.17	limits -0.3	none -0.19	script -0.11	target -0.28
2:이용 가능	handling -0.12	how_to -0.12	none 0.24	platform -0.11	policy -0.18	script 0.1	target -0.23
2:이용 수	handling -0.1	how_to -0.31	internal -0.17	known_issues -0.23	limits 0.11	none -0.33	policy -0.32	price -0.23	target 0.2
2:이전 결제	limits 0.15	none -0.19	policy -0.19	target -0.16
2:이전 설치	how_to -0.15	internal -0.2	limits -0.31	none 0.22	policy -0.16	price 0.15	target -0.12
2:이틀 안에	handling -0.17	internal -0.21	known_issues -0.12	limits -0.18	none -0.23	platform -0.1	policy 0.14	price -0.1	script -0.12	target -0.1
2:이후 결제	limits -0.2	none -0.21	policy -0.25	target 0.21
2:이후 배송	none -0.12	policy -0.25	target 0.19
2:이후 신규	limits -0.13	policy -0.26	target 0.18
2:이후 예약	policy 0.16
2:인 0	contact -0.12	how_to 0.15	internal -0.13	none -0.23	policy -0.33	target -0.38
2:인당 0	limits 0.11	none -0.11	policy -0.11	price -0.25
2:인력 0	internal 0.18	none -0.12	policy -0.1
2:인상 0	internal 0.21	limits -0.15	none -0.14	policy -0.17	price -0.2
2:인원 0	how_to -0.13	internal -0.29	known_issues 0.13	limits 0.16	target -0.18
2:일 0	handling -0.12	how_to -0.29	known_issues -0.13	limits 0.28	policy -0.27	price 0.14	script -0.3	target -0.44
2:일 금	internal -0.15	limits -0.25	policy 0.16	script -0.28	target -0.19
2:일 금요	limits -0.27	none 0.41	policy -0.31	price -0.14
2:일 동안	handling -0.19	how_to -0.14	internal -0.17	limits -0.21	none -0.2	policy 0.27	price -0.19
2:일 뒤	handling -0.18	how_to -0.2	none -0.27	policy 0.37	price -0.11	script -0.15
2:일 목	policy -0.22
2:일 목요	none 0.17	policy -0.19
2:일 보관	limits -0.21	none -0.12	policy 0.26	price -0.11
2:일 수	internal -0.16	limits -0.25	none 0.34	policy -0.27	price -0.11	target -0.21
2:일 수요	none 0.2	policy -0.18
2:일 안에	handling -0.15	how_to -0.19	internal -0.28	known_issues -0.1	limits -0.44	none -0.27	policy 0.21	price -0.18	target -0.2
2:일 오전	how_to 0.18	limits -0.24	policy -0.34	price -0.2	script -0.12
2:일 월	how_to -0.15	internal -0.34	limits -0.41	none 0.15	platform -0.14	policy -0.45	script 0.22	target -0.34
2:일 월요	internal -0.13	none 0.13	policy -0.38	price -0.24	script -0.19
2:일 이내	how_to -0.16	internal 0.19	limits -0.31	none -0.18	price -0.12	target -0.1
2:일 이후	internal -0.19	limits -0.31	none -0.37	policy -0.21	price 0.17
2:일 전	how_to -0.15	internal -0.29	limits 0.19	none -0.23	policy -0.27	price 0.15	target -0.24
2:일 전까	internal 0.16	limits -0.27	none -0.13	price -0.12	script -0.18
2:일 전부	internal -0.23	limits -0.13	none -0.22	policy 0.18	price -0.23	target 0.12
2:일 지나	limits -0.29	none -0.14	policy 0.18
2:일 화	internal -0.18	limits -0.23	none 0.24	platform 0.11	policy -0.23	price -0.16	target -0.15
2:일 화요	internal -0.14	policy -0.27	target 0.2
2:일 후	how_to -0.17
2:일반 0	limits -0.16	policy -0.16	price 0.14
2:일부 0	internal -0.14	limits -0.19	none -0.11	price 0.13	script -0.14	target -0.2
2:일시 0	none 0.2	price -0.11
2:일이 아니	limits -0.16
2:일정 0	internal -0.2	limits -0.17	policy -0.15	price 0.17
2:잃어 0	handling -0.17	how_to -0.25	internal -0.28	limits -0.2	none -0.22	policy 0.1
2:입찰 0	internal -0.12	limits -0.23	none 0.11	policy -0.23	price 0.22
2:있게 됩니	handling -0.12	known_issues -0.17	limits -0.11	none -0.11	policy 0.11	script -0.11
2:있는 0	how_to -0.2	known_issues -0.11	limits 0.14	none -0.33	platform -0.21	policy -0.22	price -0.17
2:있습 라고	handling -0.13	script 0.12
2:있습 로	handling -0.16	internal -0.16	none 0.15
2:자동 0	how_to -0.12	internal -0.3	known_issues -0.1	none 0.17	platform -0.11
2:자동 결제	handling -0.13	internal -0.19	known_issues -0.1	limits -0.28	none -0.18	price 0.21	script -0.15	target -0.17
2:자동 적용	none 0.2	policy -0.2
2:자동 제출	how_to -0.15	internal -0.13	none 0.14	policy -0.14
2:자동 취소	limits 0.19	none -0.16	policy -0.13
2:자동 통보	internal 0.17	known_issues -0.16	limits -0.27	none -0.2	policy 0.22	price -0.16
2:자체 안	handling -0.2	internal -0.27	limits -0.17	none 0.13	platform 0.13
2:작년 0	internal 0.17	limits -0.1	none -0.15	policy -0.17	target -0.1
2:잔여 0	limits 0.12	none -0.11	platform -0.19	policy -0.23	price -0.18	target -0.29
2:잘못 적었	internal -0.24	none 0.31
2:재발 수수	internal -0.24	limits 0.17	none -0.11	policy -0.12
2:재추 여부	limits -0.1	none 0.13	policy -0.19
2:저녁 0	how_to -0.24	known_issues -0.16	limits -0.46	policy 0.18	price -0.2	target -0.25
2:적립 0	handling -0.11	internal -0.34	limits -0.29	none -0.2	price 0.2	target -0.19
2:적립 포인	handling -0.13	how_to -0.11	limits 0.18	policy -0.11	target -0.12
2:적용 0	internal -0.1	limits -0.16	policy -0.26	price -0.13	target 0.13
2:전 0	how_to 0.14	internal -0.35	known_issues -0.11	limits -0.33	none -0.23	policy 0.15	price 0.11	target -0.19
2:전 고객	none -0.21	policy 0.2	price -0.12
2:전 사전	handling -0.13	how_to -0.17	internal -0.17	known_issues -0.1	limits -0.19	policy -0.21	price -0.13	target 0.18
2:전 지점	contact -0.1	handling -0.26	how_to -0.23	internal 0.1	known_issues -0.15	limits -0.34	platform -0.23	policy -0.26	price -0.12	target 0.14
2:전까 취소	handling -0.13	how_to -0.14	internal -0.14	price -0.11	script 0.13
2:전날 0	handling -0.13	how_to -0.32	internal -0.27	known_issues -0.17	limits -0.36	none -0.32	platform -0.15	policy 0.28	price 0.12	target -0.25
2:전날 밤	how_to 0.24	limits -0.2	none -0.13	policy -0.24	script -0.13
2:전설 소환	how_to -0.16	internal -0.23	known_issues -0.15	limits -0.3	none 0.18	policy -0.26	price 0.2	target -0.16
2:전액 돌려	handling -0.15	limits -0.11	policy 0.15
2:전액 면제	handling -0.27	internal -0.15	limits -0.13	none -0.23	price 0.16	target -0.14
2:전액 환불	internal -0.2	none -0.25	script -0.13
2:전자 기본	how_to -0.13	internal -0.14	none 0.22	policy -0.2	target -0.1
2:전화 오면	handling 0.15	how_to -0.13	internal -0.17
2:전환 0	internal 0.18	none -0.16	policy -0.14
2:점검 후	none 0.29	policy -0.26
2:접기 했어	internal -0.16	none 0.17
2:접수 0	how_to -0.15	limits -0.3	platform -0.21	script -0.12	target 0.12
2:접수 받고	handling 0.11	limits -0.11	policy -0.13
2:접수 시작	none 0.14
2:정기 건너	none 0.12
2:정부 0	contact -0.14	handling -0.11	how_to 0.3	internal -0.25	limits -0.26	none -0.3	platform -0.17	policy -0.26	price -0.17	target -0.24
2:정산 0	internal -0.36	known_issues 0.18	limits -0.18	none -0.22	policy -0.21	price 0.19
2:정산 바로	none 0.21	policy -0.2
2:제 0	handling -0.1	how_to -0.23	platform -0.11	policy -0.21	price -0.15
2:제주 도서	internal -0.14	limits 0.22	none -0.18	policy -0.21	price -0.23
2:제휴 0	contact 0.15	handling -0.13	internal -0.29	limits 0.2	none -0.21	platform -0.24	policy -0.14	price -0.22	target -0.2
2:조기 종료	handling -0.15	how_to -0.13	limits 0.15	none -0.23	policy -0.21	price -0.1	target -0.2
2:조리 자동	none 0.11
2:조정 0	internal -0.14	none 0.27	price -0.12
2:종량 온라	none 0.15
2:종료 0	handling -0.12	internal -0.21	limits -0.2	price -0.17	target -0.2
2:종료 사유	handling -0.19	script 0.2
2:종료 안내	handling 0.12	internal -0.18	limits -0.11	none -0.29	platform -0.13	script -0.15	target 0.19
2:종이 영수	handling -0.2	how_to -0.25	internal -0.19	known_issues -0.26	limits -0.13	none -0.33	platform 0.21	price -0.16	script -0.11	target -0.22
2:종전 같이	handling 0.12	limits -0.1	none -0.22
2:좌석 승급	none 0.12
2:좌석 지정	internal -0.1	limits -0.21	none -0.16	policy -0.21	price 0.2	target -0.16
2:주 0	how_to -0.12	known_issues -0.18	limits 0.22	none -0.22	platform -0.11	policy -0.3	price -0.25	target -0.23
2:주 금요	limits -0.18	none -0.13	policy 0.11
2:주 뒤	limits -0.2	none -0.11	policy -0.15	target 0.17
2:주 목요	none 0.12
2:주 수요	known_issues -0.13	limits -0.21	none -0.19	policy 0.22
2:주 월요	how_to -0.16	limits -0.16	none 0.33	policy -0.25	target -0.13
2:주 화요	none 0.32	policy -0.22
2:주문 0	internal -0.24	limits 0.25	none -0.18	price -0.19	target -0.29
2:주문 알림	handling -0.12	how_to -0.19	internal -0.13	known_issues -0.21	limits -0.14
2:주시 됩니	handling 0.22	how_to -0.22	known_issues -0.13	policy -0.17
2:주시 바랍	handling 0.13	how_to -0.18	policy -0.15
2:주차 사진	how_to -0.1
2:준비 있습	handling -0.14	how_to -0.14	internal -0.21	policy -0.13
2:준비 중이	handling -0.2	how_to -0.12	internal 0.16	known_issues -0.14	limits -0.14	policy -0.12	script -0.11
2:중 0	contact -0.14	handling -0.18	how_to -0.12	internal 0.3	known_issues -0.22	limits -0.3	none -0.17	platform -0.39	policy -0.4	script -0.12	target 0.19
2:중 한	handling -0.13	how_to -0.12	known_issues -0.14	limits -0.23	none -0.2	platform -0.12	policy -0.16	price -0.15	target 0.2
2:지 0	how_to -0.22	internal -0.16	known_issues -0.18	limits 0.21	none -0.1	platform -0.15	policy -0.13	target -0.17
2:지난 0	internal -0.19	known_issues -0.2	policy 0.12
2:지연 0	known_issues 0.17	none -0.21	price -0.23
2:지원 종료	internal -0.12	none 0.24	platform -0.18	policy -0.11
2:지정 0	internal -0.2	limits -0.15	none 0.19	policy -0.19	price 0.14	target -0.11
2:진료 0	how_to -0.1	internal -0.15	limits -0.23	none 0.15	policy 0.11	price -0.24	target 0.18
2:진료 하이	internal -0.15	limits 0.15	policy -0.12	price -0.14
2:진행 않게	handling -0.1	none -0.1	script 0.1
2:차 0	handling -0.23	how_to 0.13	known_issues -0.26	limits -0.43	platform -0.2	policy -0.5	price -0.34	script -0.13	target 0.23
2:차액 0	handling -0.15	how_to -0.22	internal -0.22	limits -0.23	none 0.19	price -0.17	target -0.17
2:착륙 켜짐	handling -0.17	internal -0.23	known_issues -0.12	limits -0.12	policy -0.23	price -0.17	script -0.17
2:참고 바랍	handling 0.22	none -0.24	price -0.11	script -0.17
2:창구 0	none -0.14	policy 0.14	target -0.12
2:처음 한	handling -0.22	internal -0.11	known_issues 0.14	limits -0.23	none -0.1	platform -0.16	target -0.18
2:천 km	internal -0.16	limits -0.19	policy -0.17	price 0.2
2:천 원	handling -0.15	how_to -0.14	internal -0.12	limits -0.16	none -0.35	policy 0.14	target -0.36
2:천 원이	handling -0.1	internal -0.23	limits -0.15	target -0.1
2:천만 원	handling -0.18	how_to -0.13	internal 0.11	known_issues -0.11	limits -0.27	none -0.22	platform -0.25	policy -0.26	price 0.16	target -0.24
2:첫 0	handling -0.15	internal -0.21	limits -0.12	none -0.16	policy 0.13
2:첫 달	handling -0.26	how_to -0.21	limits -0.23	none -0.35	platform -0.12	policy -0.29	price 0.31	target -0.25
2:청구 0	contact 0.17	how_to -0.17	internal -0.3	none -0.12	policy -0.22	script -0.12	target -0.12
2:청소 매니	internal -0.16	limits -0.13	none 0.24	policy -0.19	target -0.14
2:청약 수수	internal -0.11	policy -0.14	price -0.13
2:초대 사람	internal -0.17	limits -0.18	none -0.21	policy -0.17	price 0.23	target -0.12
2:초등 0	contact -0.16	how_to -0.14	internal -0.19	known_issues -0.11	limits -0.24	none -0.23	platform -0.12	policy -0.19	price -0.22	target 0.26
2:최근 0	handling -0.18	how_to -0.29	internal -0.31	limits 0.1	none -0.23	platform -0.14	policy -0.12	price -0.27	target 0.17
2:최대 0	contact -0.19	how_to -0.41	internal -0.55	known_issues 0.31	none -0.2	platform -0.38	script -0.27	target -0.62
2:최소 0	limits -0.2	none -0.25	policy -0.21	price 0.18	target -0.2
2:추가 0	internal -0.14	limits 0.16	none -0.19	policy 0.11	price -0.27
2:추가 비용	how_to -0.19	internal -0.15	known_issues -0.13	limits -0.15	none -0.27	policy -0.25	price 0.16	script -0.18	target 0.16
2:추가 요금	how_to -0.15	internal -0.32	known_issues -0.24	limits -0.2	none -0.17	price 0.21	target -0.18
2:출금 수수	internal -0.13	none 0.18	policy -0.11	price -0.12
2:출발 0	handling -0.3	how_to 0.16	internal -0.28	known_issues -0.25	none -0.29	platform -0.14	price -0.29	script -0.13	target 0.15
2:충전 끝	limits 0.15	policy -0.25	price -0.12
2:취소 0	how_to -0.22	internal -0.12	limits -0.24	none -0.1	policy 0.25	price -0.14
2:취소 바로	handling -0.25	policy 0.26	script -0.12
2:취소 수수	handling -0.13	internal -0.29	limits -0.13	none 0.25	policy -0.31	price -0.2	script 0.12
2:친구 0	internal -0.13	limits -0.2	policy -0.13	price 0.17
2:카드 0	contact -0.2	handling -0.23	how_to -0.36	known_issues -0.19	none -0.18	platform -0.31	policy -0.26	script 0.21	target -0.11
2:카드 자동	handling -0.1	how_to -0.23	internal -0.17	known_issues -0.21	limits 0.21	price -0.17	script -0.12	target -0.23
2:콜라 0	limits -0.14	none 0.18	policy -0.17	target -0.12
2:쿠키 0	how_to -0.12	internal -0.29	limits -0.35	none -0.31	platform -0.13	policy -0.27	price 0.33	script -0.11	target -0.2
2:쿠폰 0	handling 0.17	how_to -0.18	internal -0.21	limits 0.12	none -0.16	platform -0.1	target -0.17
2:타임 알림	none 0.17	policy -0.12
2:토요 0	internal -0.12	none -0.24	policy 0.18	price -0.12	target -0.17
2:통합 0	contact 0.15	how_to -0.14	internal -0.21	known_issues -0.11	limits -0.16	platform -0.13	policy -0.21	price -0.17	target -0.15
2:통화 내용	how_to -0.14	limits -0.17	platform -0.12	policy 0.12
2:판매 0	handling -0.13	how_to -0.15	internal 0.15	limits -0.26	platform -0.14	target -0.17
2:판매 개시	how_to 0.19	internal -0.12	none -0.14
2:패스 0	internal -0.16	limits -0.1	none -0.15	policy -0.17	price 0.21
2:패스 가격	none 0.16	price -0.11
2:편당 0	internal 0.24	limits -0.28	platform -0.1	price -0.3	target -0.12
2:편도 반납	none 0.13	policy -0.12
2:평균 0	how_to -0.14	internal 0.14	known_issues 0.16	limits -0.22	none -0.23	platform -0.11	policy -0.28	price -0.2	target -0.21
2:포인 0	internal -0.12	limits -0.16	none -0.12	policy 0.14	price 0.13
2:포인 유효	limits 0.2	none 0.12	policy -0.25
2:포장 0	internal -0.28	limits -0.25	none 0.19	policy -0.31
2:픽업 시간	handling -0.17	how_to -0.22	internal -0.18	known_issues -0.12	limits -0.28	none 0.2	price -0.14	target -0.13
2:하루 0	contact -0.18	handling -0.28	how_to -0.36	known_issues -0.51	limits 0.22	platform -0.22	policy -0.73	price -0.12	script -0.23
2:하시 0	handling 0.15	none -0.16	policy -0.17
2:하지 않기	handling -0.17	internal 0.11	limits -0.17	none 0.24	policy -0.23
2:한 곳이	handling -0.11	internal 0.2	none -0.17	policy -0.16
2:한 달	handling -0.3	how_to -0.28	internal -0.42	known_issues -0.29	limits 0.16	none 0.21	platform -0.17	price -0.16	target -0.38
2:한 달에	handling -0.23	how_to 0.11	internal -0.27	known_issues -0.14	limits 0.11	none -0.19	policy -0.32	price -0.16	target -0.21
2:한 번	contact -0.19	handling -0.1	internal -0.41	limits 0.16	none -0.43	platform -0.31	policy 0.12	price -0.29	script -0.34	target -0.53
2:한 번만	handling 0.12	how_to 0.16	internal -0.24	known_issues -0.25	none -0.28	platform -0.17	price -0.21	script -0.14	target -0.29
2:한 번에	handling -0.27	how_to -0.32	internal -0.32	known_issues 0.11	limits 0.27	none -0.1	platform -0.15	policy -0.15	price -0.36	target -0.35
2:한 분이	handling -0.13	internal 0.23	limits -0.15	none -0.21	policy -0.17	script -0.16	target -0.1
2:한 사람	handling 0.13	how_to -0.24	internal -0.33	known_issues -0.27	limits 0.28	none -0.21	policy -0.41	price -0.3	script -0.12	target -0.35
2:한 주	internal -0.14	limits -0.26	none 0.36	policy -0.2	price -0.13	target -0.19
2:한도 0	limits 0.28	none -0.15	policy -0.18	price -0.31	target -0.15
2:한빛 모바	none -0.18	target 0.19
2:할 수	handling -0.12	how_to -0.28	internal -0.2	known_issues 0.21	limits -0.3	none 0.16	platform -0.12	policy -0.3	target -0.23
2:할인 0	internal -0.16	none -0.25	policy -0.19	price 0.25	target -0.23
2:함께 데이	limits -0.14	none 0.24	policy -0.23
2:해 주세	handling -0.21	none 0.15
2:해지 수	limits -0.13	policy -0.13
2:해지 위약	handling 0.18	limits -0.13	policy -0.11	price -0.14
2:현장 0	handling 0.21	limits -0.21	none -0.19	policy -0.34	price 0.12	target -0.13
2:홀가 니트	how_to -0.15	internal -0.17	limits -0.21	platform -0.11	price -0.14	target -0.21
2:홈 화면	how_to 0.21	known_issues -0.23	none -0.14	policy -0.17	price -0.11
2:화 0	contact -0.13	handling -0.17	how_to -0.18	internal -0.4	known_issues -0.22	limits -0.38	none 0.43	platform -0.36	price -0.45	target -0.39
2:화 로	none 0.17	policy -0.13
2:화 부터	internal -0.17	limits -0.23	none 0.17	policy -0.18	price -0.14	target -0.17
2:화 오전	limits -0.11	none 0.17
2:화요 0	internal -0.13	known_issues -0.11	limits -0.2	none 0.15	price -0.14	target -0.21
2:화요 오전	none 0.2	policy -0.17
2:확인 부탁	how_to -0.11	internal -0.21	known_issues -0.2	limits -0.11	none 0.15	policy -0.23	price -0.1	target -0.14
2:확인 후	contact -0.12	handling 0.14	how_to -0.24	internal -0.2	known_issues -0.26	limits -0.16	none -0.2	policy 0.19	script -0.15
2:확정 다시	handling -0.16	how_to -0.11	internal -0.12	limits -0.15	none 0.24	policy -0.22	price -0.13	script -0.14	target -0.1
2:회 0	contact -0.12	internal -0.45	known_issues -0.25	limits -0.28	policy -0.46	price 0.26	script 0.15	target -0.38
2:회 월	internal -0.3	limits 0.25	none -0.33	policy -0.24	target -0.12
2:회 최대	internal -0.29	known_issues -0.17	limits 0.41	none -0.19	policy -0.21	price -0.35
2:회당 0	how_to -0.12	none -0.19	target -0.16
2:회선 0	handling -0.16	internal 0.13	limits -0.2	none -0.25	policy -0.17
2:회선 월	internal 0.12	limits -0.22	none -0.17
2:회선 이상	internal -0.16	limits -0.22	none -0.11	price 0.1	target 0.2
2:회수 0	handling -0.12	internal 0.17	limits -0.16	none -0.19	policy 0.13	price -0.2
2:후 0	how_to -0.27	internal -0.42	known_issues -0.27	limits 0.18	none -0.28	platform -0.18	policy 0.26	price -0.33	script -0.18	target -0.35
2:후 결제	how_to -0.11	limits -0.19	none 0.23	policy -0.21	target -0.1
before:handling	contact -0.75	handling 0.94	how_to -0.38	internal -0.19	known_issues -0.32	limits -0.27	none -0.36	platform -0.57	policy -0.65	price -0.8	script -0.95	target -0.32
before:how_to	contact -0.78	how_to 0.72	internal -0.65	known_issues -0.49	limits -0.22	none -0.89	price -0.28	script -0.42	target -0.66
before:known_issues	contact -0.31	how_to -0.45	internal -0.69	known_issues 0.42	limits -0.1	none -0.18	platform -0.53	policy -0.38	price -0.53	script -0.36	target -0.53
before:limits	contact -0.99	handling -0.65	how_to -0.49	internal 0.17	known_issues -0.1	limits 0.31	none -0.23	platform -0.28	price 0.13	script -1.1	target -0.15
before:none	contact -0.7	internal 0.37	known_issues -0.4	limits 0.22	none -0.57	platform -0.13	price -0.51	script -0.55
before:platform	contact -0.4	handling -0.58	how_to -0.21	internal -0.12	known_issues -0.73	limits -0.56	none -0.53	platform 0.79	policy -0.15	price -0.63	target -0.73
before:policy	contact -0.59	how_to -0.56	known_issues -1.13	limits -0.68	none -0.42	platform -0.24	policy 0.68	price -0.41	script -0.53	target -0.27
before:price	contact -0.9	handling 0.27	how_to -0.81	internal 0.42	known_issues -0.65	none -0.8	platform -0.23	policy -0.35	price 0.39	script -0.36	target -0.57
before:target	contact -0.65	how_to -0.19	known_issues -1.04	limits 0.15	none -0.67	platform 0.1	policy -0.32	price -0.64	script -0.64	target 0.5
bias	contact -0.49	handling -0.17	known_issues -0.24	limits 0.26	none 1.63	platform -0.14	policy 0.12	price -0.3	script -0.64	target 0.15
bulleted	handling -0.21	how_to -0.24	known_issues 0.36	none -0.29	price -0.18	script -0.31	target -0.27
cue:contact0	contact 2.69	known_issues -0.22	limits -0.34	platform -0.16	price -0.21	target -0.26
cue:contact1	contact 1.93	policy -0.12	target -0.1
cue:handling0	contact -0.33	handling 2.56	how_to 0.16	none -0.29	price -0.6
cue:handling1	contact 0.11	handling 1.71	how_to 0.1	internal -0.42	known_issues -0.6	limits -0.33	none 0.12	platform -0.62	policy -0.47	price -0.39	script 0.28	target -0.36
cue:handling2	contact -0.36	handling 1.17	how_to -0.23	internal -0.19	limits -0.79	none 0.15	policy -0.17	price -0.11	script 0.27
cue:handling3	handling 2.75	how_to -0.22	internal -0.36	known_issues -0.24	limits 0.12	none -0.22	platform -0.13	policy -0.31	price -0.2	target -0.19
cue:handling4	contact -0.29	handling -0.75	how_to -0.53	internal -0.45	known_issues -0.5	limits -0.57	none 0.41	platform -0.37	policy -0.56	price -0.12	target -0.6
cue:how_to0	contact -0.19	how_to 2.53	internal -0.49	limits -0.47	none -0.58	price -0.14	script -0.28	target -0.3
cue:how_to1	handling -0.3	how_to 1.94	internal -0.26	known_issues -0.14	limits -0.34	none -0.42	platform -0.17	policy -0.35	price -0.13	script -0.16	target 0.18
cue:how_to2	contact -0.12	handling -0.11	how_to 1.66	internal -0.2	known_issues 0.16	none -0.4	platform -0.24	policy 0.26	price -0.32	script -0.16	target -0.12
cue:how_to3	contact -0.1	handling -0.12	how_to 0.76	internal -0.35	none -0.44	policy 0.22	price -0.18
cue:how_to4	handling -0.13	how_to 1.92	internal -0.22	known_issues -0.29	none -0.34	platform -0.32	policy 0.13	price -0.16	script -0.18	target -0.26
cue:how_to5	handling 0.11	how_to -0.95	known_issues -0.11	limits 0.24	none -0.32	platform -0.38	policy -0.14	price -0.11	target -0.54
cue:known_issues0	contact -0.43	handling 0.16	how_to -0.79	internal 0.16	known_issues 2.11	limits 0.11	platform -0.72	policy 0.23	price -0.56	script -0.23	target -0.77
cue:known_issues1	known_issues 2.1
cue:known_issues2	handling 0.15	how_to -0.29	internal -0.38	known_issues 1.23	limits 0.14	none -0.27	platform -0.11	target -0.22
cue:known_issues3	contact 0.16	handling 0.16	internal -0.32	known_issues -1.03	limits -0.42	platform -0.29	policy -0.39	price -0.82	script 0.17	target -0.3
cue:limits0	contact -0.25	handling -0.44	how_to -0.14	internal 0.1	limits 1.51	none -0.11	platform -0.38	policy -0.3	price 0.29	script 0.16	target -0.1
cue:limits1	contact -1.06	how_to -0.41	internal -0.19	limits 1.33	none -0.31	platform 0.31	price -0.28	script -0.23	target 0.35
cue:limits2	contact -0.24	how_to -0.5	internal -0.29	limits 1.66	policy 0.14	price -0.35	target -0.39
cue:limits3	contact 0.11	known_issues -0.3	limits -1.08	platform -0.51	price -0.24	target -0.78
cue:platform0	contact -0.57	handling -0.42	internal -0.43	known_issues 0.44	limits -0.29	none -0.57	platform 2.6	policy -0.69	price -0.7	script -0.27	target -0.66
cue:platform1	contact -0.2	handling -0.24	internal -0.36	none -0.21	platform 2.24	policy -0.42	price -0.26	target -0.1
cue:platform2	contact -0.13	handling -0.47	how_to -0.58	internal -0.47	known_issues -0.49	limits -0.43	none -0.42	platform 2.6	policy -0.61	price -0.41	script -0.21	target -0.32
cue:platform3	handling -0.17	how_to 0.25	internal -0.12	limits -0.23	none -0.13	platform -1.38	policy -0.19	price -0.61	target -0.21
cue:policy0	contact -0.17	handling 0.14	how_to 0.15	internal 0.11	limits 0.2	platform -0.22	policy 1.51	price -0.27	script 0.12	target -0.44
cue:policy1	internal -0.39	known_issues -0.13	limits -0.1	none -0.26	policy 1.16	price 0.24
cue:policy2	contact -0.14	how_to -0.53	internal -0.31	limits -0.25	none -0.4	platform -0.2	policy 1.76	price -0.25	script 0.15	target 0.23
cue:policy3	contact 0.13	how_to 0.19	internal -0.1	known_issues -0.16	limits -0.15	platform -0.7	policy -0.93	price -0.45	target -0.32
cue:price0	contact -0.86	how_to -0.31	known_issues -0.85	limits -0.2	none -0.39	platform -0.26	price 2.07	script -0.66
cue:price1	handling -0.16	how_to -0.24	internal -0.12	limits -0.22	none 0.16	policy -0.24	price 1.43	script 0.14	target -0.15
cue:price2	contact -0.27	how_to -0.44	known_issues -0.6	limits -0.37	none -0.15	platform -0.68	price 1.8
cue:price3	how_to -0.13	internal -0.16	limits -0.21	none 0.19	policy -0.28	price 0.87	target -0.19
cue:price4	contact -0.34	how_to -0.61	internal 0.11	known_issues -0.15	limits -0.33	none -0.5	platform -0.5	policy -0.23	price 1.61	script 0.21	target -0.14
cue:price5	contact 0.18	how_to -0.11	internal -0.21	known_issues -0.68	limits -0.1	platform -0.64	price -0.74	target -0.17
cue:target0	contact -0.31	handling -0.25	internal -0.67	none -0.57	platform 0.21	policy -0.52	price -0.56	script -0.29	target 2.09
cue:target1	contact -0.3	handling -0.64	how_to -0.24	internal -0.31	known_issues -0.5	limits -0.24	platform -0.65	policy -0.13	price -0.4	target 1.9
cue:target2	handling -0.44	how_to -0.41	internal -0.65	known_issues -0.31	limits 0.31	none -0.44	platform 0.37	policy -0.46	price -0.32	script -0.55	target 1.49
cue:target3	contact -0.72	handling -0.14	how_to -0.18	internal -0.33	known_issues -0.95	limits 0.24	none -0.35	platform 0.23	policy -0.33	price -0.33	script -0.38	target 1.35
cue:target4	contact -0.12	handling -0.11	how_to -0.21	internal -0.42	known_issues -0.29	none 0.16	platform -0.35	price 0.23	script -0.22	target 1.25
cue:target5	handling 0.25	internal -0.28	known_issues -0.2	limits -0.47	platform -0.32	price 0.13	target -1.12
dated	contact -1.79	handling -0.33	how_to -0.34	internal -0.32	limits -0.4	none 0.64	platform -0.11	policy 0.19	price -0.77	script -0.2	target -0.23
e:ad	contact -0.26	handling -0.15	how_to -0.32	internal -0.16	known_issues -0.15	policy 0.11	price -0.33	script -0.19	target -0.34
e:ag	handling 0.23	how_to -0.22	internal -0.19	known_issues 0.16	limits -0.27	none -0.15	platform -0.15	policy -0.24	target -0.28
e:al	contact -0.23	handling 0.13	how_to -0.59	internal -0.12	known_issues -0.48	limits 0.13	none -0.11	platform -0.44	policy -0.64	price -0.39	target 0.29
e:am	contact -0.35	how_to -0.51	internal 0.25	known_issues -0.49	limits -0.2	none -0.43	platform -0.5	price -0.18	script 0.13
e:an	internal -0.41	known_issues 0.26	none -0.36	platform -0.25	policy -0.16
e:ap	contact 0.2	handling -0.4	how_to 0.21	internal -0.11	known_issues -0.32	none -0.39	platform -0.21	policy -0.34	price -0.26	script 0.17	target -0.31
e:ar	handling -0.27	internal 0.12	known_issues -0.23	platform -0.17	policy -0.31	price -0.11	script -0.14	target -0.23
e:as	contact -0.23	handling -0.18	how_to -0.13	internal 0.21	limits -0.24	platform -0.15	policy -0.29	price -0.22	target -0.2
e:at	contact -0.27	handling 0.25	how_to -0.6	internal 0.12	known_issues -0.39	limits -0.63	none -0.23	platform -0.4	script -0.35	target -0.49
e:ay	handling -0.44	how_to -0.62	none 0.14	platform -0.14	price -0.41	target -0.39
e:ce	contact -0.45	handling 0.22	how_to -0.25	limits -0.12	none -0.27	platform 0.12	price -0.45	script -0.15
e:ch	contact -0.3	how_to -0.33	internal 0.17	known_issues 0.1	limits -0.3	none -0.35	platform 0.15	price -0.18	script -0.34	target -0.43
e:ck	contact -0.16	limits -0.14	platform -0.33	price -0.29	target -0.3
e:ct	contact -0.27	internal 0.16	known_issues -0.35	limits -0.24	none 0.14	platform -0.33	policy -0.6	price -0.28	script -0.25	target -0.15
e:cy	handling -0.21	how_to -0.2	internal 0.15	known_issues -0.18	limits -0.23	policy -0.32	price -0.15	target -0.17
e:de	contact -0.31	limits -0.17	none 0.13	platform -0.37	policy -0.19	price -0.29	script -0.22	target -0.34
e:df	handling -0.15	internal -0.2	known_issues -0.11	limits -0.15	none -0.19	platform -0.11	policy 0.23	price -0.13	script -0.13	target -0.27
e:dp	contact -0.1	handling -0.23	how_to -0.22	known_issues -0.19	limits -0.24	none -0.25	platform 0.19	price -0.14	script -0.13	target -0.18
e:ds	contact -0.38	handling 0.1	internal 0.13	known_issues -0.5	none -0.27	price -0.32	script -0.37	target -0.5
e:dy	how_to 0.17	internal -0.16	known_issues -0.12	none -0.16	policy -0.24
e:eb	contact -0.13	internal -0.5	known_issues -0.33	limits -0.41	platform 0.24	policy -0.16	script -0.18	target -0.38
e:ec	internal -0.33	limits -0.13	none 0.34	platform -0.23	policy -0.18	target -0.15
e:ed	contact -0.61	handling -0.21	how_to -0.14	limits -0.18	none -0.24	platform -0.85	policy 0.2	script 0.16	target -0.24
e:ee	contact -0.27	handling -0.22	how_to -0.41	internal 0.22	known_issues -0.4	limits -0.5	none -0.12	platform -0.35	policy -0.14
e:ek	handling -0.34	how_to -0.28	internal 0.11	known_issues -0.26	limits -0.27	none 0.14	platform -0.23	price -0.21	script -0.26	target -0.17
e:el	handling -0.2	how_to -0.21	known_issues -0.13	limits -0.25	platform -0.19	price -0.25
e:em	contact -0.11	handling 0.23	internal -0.12	limits -0.3	none -0.34	platform -0.23	price -0.12	script -0.23	target -0.25
e:en	contact -0.28	how_to 0.13	internal -0.19	limits 0.16	none -0.19	policy -0.22	price -0.42	script -0.41	target -0.61
e:ep	contact -0.16	internal -0.16	known_issues -0.21	limits -0.37	platform -0.18	price -0.2	script -0.19	target -0.29
e:er	contact 0.14	handling 0.18	how_to -0.14	internal -0.27	limits 0.11	none -0.18	platform -0.12	policy -0.24	script -0.35	target -0.45
e:es	contact -0.56	how_to -0.16	internal -0.3	known_issues 0.13	platform -0.39	policy -0.15	price -0.36	script -0.21
e:et	contact -0.25	how_to 0.11	internal -0.43	platform -0.15	price -0.17	target -0.5
e:ew	contact -0.23	handling -0.47	how_to 0.19	internal 0.28	none -0.37	platform -0.37	policy -0.5	price -0.35	script -0.18	target -0.43
e:ey	contact -0.21	how_to 0.2	internal -0.35	known_issues -0.26	limits -0.41	none 0.16	platform -0.22	policy -0.47	price -0.22	script -0.19	target -0.24
e:ff	contact -0.1	handling 0.14	how_to -0.18	internal 0.11	known_issues -0.21	limits -0.1	none -0.24	platform -0.27	price -0.31	script 0.11
e:ft	handling -0.26	how_to -0.3	internal 0.23	known_issues -0.2	platform -0.21	policy -0.42	price -0.26	script -0.19	target -0.26
e:ge	contact -0.37	internal -0.12	known_issues -0.38	limits -0.1	none -0.25	platform -0.47	policy -0.12	price 0.21
e:gh	handling -0.19	internal 0.1	known_issues -0.14	limits -0.13	none -0.19	policy -0.18	price 0.15
e:gs	handling -0.31	internal -0.24	known_issues -0.22	platform -0.14	policy 0.1	script -0.15
e:he	contact -0.43	handling 0.15	limits -0.41	none -0.28	platform -0.11	policy -0.11	price -0.29	script 0.11	target -0.31
e:ho	handling -0.2	internal -0.22	known_issues -0.12	none -0.18	policy 0.17	script -0.16
e:ht	handling 0.24	how_to -0.2	internal -0.31	known_issues -0.19	limits -0.22	platform -0.14	policy -0.1	price -0.13	script -0.19	target -0.13
e:ic	handling -0.36	internal -0.15	platform -0.22	policy -0.46	script -0.18
e:id	contact -0.18	handling -0.27	how_to -0.33	known_issues -0.35	limits -0.42	policy 0.15	price -0.22
e:il	contact -0.2	limits -0.43	none -0.46	platform -0.43	policy 0.12	price -0.3	target -0.12
e:im	handling -0.12	how_to -0.12	internal -0.16	limits -0.14	platform 0.12	policy -0.17	target -0.16
e:in	contact -0.32	handling -0.12	limits -0.51	none -0.49	platform 0.12	policy 0.22	price -0.33	script -0.3
e:ip	contact -0.12	handling -0.41	internal 0.19	known_issues -0.24	limits -0.14	none -0.19	platform -0.22	policy -0.35	script -0.25	target 0.11
e:ir	how_to -0.1	internal 0.13	known_issues -0.1	none -0.26	policy -0.2
e:is	how_to -0.32	known_issues -0.34	limits -0.35	platform -0.23	policy -0.4	price -0.28	target -0.21
e:it	contact -0.42	handling 0.16	internal 0.26	known_issues -0.5	limits -0.27	none -0.23	platform -0.45	policy -0.14	price -0.3
e:ix	handling -0.28	how_to -0.16	limits -0.33	platform -0.22	policy -0.3	price -0.16	target -0.16
e:ks	how_to -0.29	limits -0.36	none 0.15	policy -0.16	price -0.22	script -0.24	target -0.3
e:la	handling -0.17	internal -0.11	known_issues -0.1	limits -0.14	none 0.22	policy -0.19
e:ld	contact -0.11	handling -0.41	how_to -0.18	internal -0.26	known_issues 0.14	limits 0.19	none -0.31	price -0.22	script -0.19	target -0.2
e:le	contact 0.3	handling -0.25	internal -0.29	known_issues -0.18	none -0.47	platform 0.39	policy -0.13	price -0.58	script -0.42	target -0.19
e:lf	handling -0.33	how_to 0.11	none -0.11	platform -0.23	policy -0.33	price -0.26	script -0.13
e:lk	handling -0.19	how_to -0.13	internal -0.11	known_issues 0.12	policy -0.11	script -0.11
e:ll	contact -0.17	handling 0.18	how_to -0.18	known_issues -0.16	limits -0.26	none -0.26	platform -0.53	script -0.15
e:lp	handling -0.11	how_to 0.14	limits -0.14	policy -0.24
e:ls	contact -0.27	handling 0.17	how_to -0.49	internal -0.33	known_issues -0.11	limits 0.25	platform -0.37	policy -0.25	price -0.34	script -0.22	target -0.47
e:lt	handling -0.34	internal 0.21	known_issues -0.23	limits -0.26	none -0.33	platform -0.17	policy -0.36	price -0.14	script -0.13	target 0.15
e:ly	contact -0.37	handling -0.55	how_to -0.59	limits 0.1	none -0.38	platform 0.15	policy -0.13	price -0.24	script -0.35	target 0.17
e:me	contact -0.15	handling -0.42	how_to -0.37	policy 0.14	price -0.25	target -0.29
e:ml	policy -0.15	target 0.12
e:mo	contact -0.2	handling -0.23	how_to -0.23	internal 0.29	limits -0.16	none -0.27	platform -0.16	policy -0.27	price -0.16	target -0.23
e:ms	handling -0.19	how_to -0.26	internal -0.21	known_issues -0.15	limits 0.22	none -0.28	platform 0.17	policy -0.33	price -0.17	target -0.21
e:nc	handling -0.21	how_to -0.16	internal -0.24	known_issues -0.18	limits 0.11	none 0.19	policy -0.26	script -0.19
e:nd	contact -0.28	handling 0.23	how_to -0.4	internal -0.24	known_issues -0.47	none -0.4	policy -0.16	script -0.5	target 0.38
e:ne	how_to 0.1	limits -0.14	none -0.16	price -0.11	script -0.48	target -0.64
e:ng	contact -0.12	handling 0.12	how_to 0.19	internal -0.27	known_issues -0.24	limits -0.23	platform -0.73	price -0.14	target -0.24
e:nk	contact -0.11	handling -0.25	how_to 0.19	internal 0.16	known_issues -0.3	limits -0.38	none -0.19	platform -0.17	policy -0.11	price -0.18	script -0.2	target -0.19
e:ns	contact -0.26	handling -0.15	how_to -0.33	internal -0.11	known_issues -0.33	limits -0.5	none -0.25	platform 0.14	policy 0.3	script -0.45
e:nt	contact -0.19	handling 0.14	how_to -0.45	limits -0.14	none -0.21	platform -0.39	price -0.35	script 0.18	target -0.53
e:ny	handling -0.15	internal -0.17	limits -0.21
e:og	handling 0.19	how_to 0.16	internal -0.33	none -0.23	platform -0.14	policy -0.35	price -0.16	target -0.18
e:ok	contact -0.16	how_to -0.29	known_issues -0.16	limits -0.28	none 0.21	platform -0.22	policy -0.32	price -0.16	target -0.16
e:ol	contact -0.16	handling -0.23	how_to 0.15	internal -0.28	known_issues -0.18	limits 0.17	none -0.14	platform -0.24	policy -0.31	price -0.22	script -0.14	target -0.18
e:om	contact -0.32	handling -0.12	internal -0.41	known_issues 0.13	limits -0.24	none 0.13	platform -0.25	policy -0.19	price -0.29	script -0.25
e:on	contact -0.43	internal 0.22	known_issues -0.25	platform -0.51	policy -0.14	price -0.44	script -0.14	target -0.19
e:op	contact -0.17	handling -0.3	known_issues -0.29	limits -0.39	price -0.2	script -0.22	target -0.35
e:or	contact -0.25	how_to -0.2	internal 0.16	limits -0.24	platform -0.15	policy -0.28	script -0.43	target -0.11
e:os	contact -0.36	handling -0.3	how_to -0.32	internal -0.14	known_issues -0.41	limits -0.25	platform 0.49	policy -0.49	price -0.38	script -0.22	target -0.46
e:ot	contact -0.29	known_issues -0.11	limits 0.13	none -0.29	platform -0.63	price -0.24	script -0.53
e:ou	internal -0.27	limits -0.27	none -0.31	platform -0.16	price -0.13	script 0.14	target -0.15
e:ow	contact -0.27	handling -0.47	internal -0.48	known_issues 0.17	limits -0.45	script -0.31
e:ox	how_to -0.17	internal -0.24	known_issues -0.12	limits -0.11	none -0.16	policy -0.19	price -0.16	script 0.24	target -0.11
e:pe	handling -0.29	how_to -0.17	internal 0.16	platform -0.13	price -0.19	script -0.14	target -0.22
e:pi	contact 0.1	handling -0.23	how_to -0.24	internal 0.2	known_issues -0.2	limits -0.28	none -0.23	platform -0.14	policy 0.12	price -0.17	script -0.17	target -0.14
e:pp	handling -0.2	how_to 0.12	internal -0.29	limits -0.31	none -0.16	platform 0.21	policy -0.32	price -0.15	script -0.2	target -0.35
e:ps	contact -0.36	how_to -0.51	internal -0.28	known_issues -0.44	limits 0.34	platform -0.19	policy -0.11	price -0.49	script -0.28	target -0.52
e:pu	handling -0.3	how_to -0.13	internal 0.3	known_issues -0.15	limits -0.2	none -0.19	platform -0.11	policy -0.23	price -0.14	script -0.14	target -0.16
e:ra	contact -0.13	handling -0.3	how_to -0.26	internal 0.13	known_issues -0.26	limits -0.41	none -0.32	platform 0.26	policy -0.38	script -0.13	target -0.38
e:rd	contact -0.22	internal -0.34	limits -0.5	none -0.23	platform -0.39	policy 0.29	price -0.35	script -0.27
e:re	contact -0.25	handling -0.25	none -0.1	platform -0.55	policy 0.11	price -0.44	target -0.59
e:ri	handling -0.22	how_to -0.14	internal -0.28	known_issues 0.2	platform -0.27	policy -0.23	price -0.18	target -0.18
e:rk	handling -0.11	internal -0.2	limits -0.22	none 0.19	policy -0.12
e:rm	contact -0.16	how_to 0.18	internal -0.39	known_issues -0.35	none -0.36	platform -0.25	price -0.24	script -0.15	target -0.31
e:rn	how_to 0.12	internal 0.13	known_issues -0.16	limits -0.26	none -0.22	platform -0.13	price -0.21	target -0.24
e:ro	handling -0.12	how_to -0.18	internal -0.24	limits -0.24	platform -0.17	policy -0.29	price -0.22	target 0.18
e:rr	handling -0.18	how_to -0.16	internal 0.19	limits -0.31	none 0.12	platform -0.13	policy -0.33	price -0.26	target -0.21
e:rs	contact -0.26	handling -0.51	how_to 0.13	none -0.42	platform -0.52	policy 0.17	script -0.26
e:rt	how_to 0.11	internal -0.55	known_issues -0.32	none -0.37	platform 0.14	script -0.24	target -0.33
e:ry	contact -0.11	handling -0.17	how_to -0.37	internal -0.14	known_issues -0.32	limits 0.13	none 0.24	policy -0.12	price -0.29	script -0.21	target -0.19
e:se	contact -0.41	known_issues -0.15	limits -0.29	platform -0.7	policy -0.13	price -0.48	script -0.38	target 0.26
e:sh	contact -0.11	handling -0.22	how_to -0.37	known_issues -0.28	limits 0.3	none -0.21	platform -0.38	price -0.25	script -0.15	target -0.4
e:sk	contact 0.21	how_to -0.41	limits -0.28	platform -0.26	policy -0.39	price -0.21	script -0.15	target -0.24
e:so	internal -0.25	limits -0.25	none -0.11	platform -0.16	price -0.17	script -0.12
e:ss	contact -0.17	how_to -0.4	internal -0.37	known_issues -0.39	limits 0.1	none -0.39	platform -0.37	policy -0.1	target 0.23
e:st	contact -0.39	how_to -0.7	internal -0.1	limits -0.29	none 0.14	platform 0.17	policy -0.27	price -0.16	script -0.54	target -0.18
e:sv	handling -0.12	how_to -0.11	internal -0.15	limits 0.14	target -0.12
e:ta	contact -0.27	handling -0.41	internal -0.19	limits -0.2	none -0.4	platform 0.37	price -0.37	target -0.45
e:tc	known_issues 0.14	policy -0.12
e:te	contact -0.24	known_issues -0.4	limits 0.14	none 0.27	policy -0.65	price -0.4	script -0.33	target -0.4
e:th	contact -0.16	internal 0.12	known_issues -0.4	none -0.46	platform -0.32	script -0.33
e:ti	handling 0.15	how_to -0.1	internal -0.12	limits -0.15	policy -0.14
e:tm	internal -0.14	none 0.12	policy -0.15	price -0.13
e:tp	handling -0.19	internal 0.1	none -0.21	script -0.12	target 0.18
e:ts	contact -0.42	handling -0.41	internal -0.14	known_issues 0.15	limits 0.31	none -0.39	platform -0.18	price 0.12	script -0.57	target -0.34
e:ty	handling 0.24	how_to 0.16	internal -0.36	known_issues -0.2	limits -0.36	none -0.13	platform -0.23	policy -0.34	price -0.23	script -0.12	target -0.27
e:ue	handling -0.25	how_to -0.14	internal 0.16	known_issues -0.21	limits -0.23	platform -0.2	policy -0.19	price 0.1	script -0.14	target -0.1
e:ug	handling 0.22	limits -0.15	none -0.17	policy -0.15
e:ul	contact -0.11	how_to -0.31	internal -0.25	known_issues -0.24	platform -0.21	price -0.25	script -0.25
e:up	contact -0.12	handling -0.21	how_to -0.28	internal 0.2	limits -0.31	none -0.3	platform -0.17	policy 0.14	price -0.17	script -0.18	target -0.21
e:ur	contact -0.14	handling -0.42	none -0.11	platform -0.21	price -0.18	target -0.25
e:us	handling -0.19	internal -0.17	known_issues 0.1	none -0.18	policy -0.12	price 0.13	target -0.15
e:ut	contact -0.35	handling -0.18	internal -0.23	known_issues -0.46	none 0.13	platform -0.46	price -0.4	script -0.32	target -0.48
e:ve	contact -0.26	internal 0.1	none -0.13	platform -0.28	policy -0.42	price -0.54	target -0.1
e:wn	handling -0.35	how_to -0.2	internal -0.27	known_issues 0.15	limits -0.18	none 0.16	policy -0.22	target -0.13
e:wo	contact -0.1	handling -0.3	how_to 0.17	limits -0.34	platform -0.16	policy -0.41	price -0.14	script -0.11	target -0.25
e:ws	contact -0.13	handling -0.23	how_to -0.31	known_issues 0.12	price -0.14	script -0.19	target -0.21
e:xt	handling -0.28	internal -0.29	known_issues 0.14	limits -0.34	none 0.14	platform -0.23	price -0.1	script -0.2
e:yi	limits -0.15	none 0.25	policy -0.23	target -0.11
e:ys	contact -0.26	handling -0.5	how_to -0.34	internal -0.28	known_issues -0.18	limits 0.12	platform -0.36	policy 0.23	script -0.25	target -0.36
e:가가	how_to -0.13	internal 0.32	limits -0.19	policy -0.26	price -0.27	target -0.14
e:가고	handling -0.17	internal -0.26	known_issues -0.15	limits 0.11	none -0.21	platform -0.14	policy 0.19	price -0.11	script -0.13	target -0.18
e:가기	handling -0.34	how_to 0.24	internal -0.25	known_issues -0.2	limits -0.31	platform -0.16	policy -0.31	price -0.13	script -0.15	target -0.23
e:가는	contact -0.1	handling -0.34	how_to -0.33	internal 0.26	platform -0.21	policy -0.41	target -0.33
e:가로	contact -0.1	handling 0.2	how_to -0.13	internal 0.22	none -0.3	policy -0.28	script -0.22
e:가를	handling 0.1	how_to -0.12	internal 0.19	none -0.28	target -0.22
e:가면	contact -0.14	handling -0.35	how_to -0.21	internal 0.18	known_issues -0.35	limits -0.43	none -0.32	platform -0.18	price 0.15	script -0.22	target -0.19
e:가서	how_to 0.19	internal -0.19	known_issues -0.1	limits -0.11	policy -0.18	price -0.1
e:가세	internal -0.16	limits -0.14	none -0.18	policy 0.12
e:가요	contact -0.11	handling -0.3	internal -0.44	none 0.13	platform -0.26	price -0.12	script -0.23
e:가입	handling -0.25	internal -0.22	known_issues -0.18	limits -0.33	platform -0.1	policy -0.32	price 0.19	script -0.14	target -0.21
e:가족	handling -0.17	how_to -0.18	internal -0.18	known_issues -0.14	limits -0.21	platform -0.16	policy -0.19	price -0.19	target 0.17
e:가지	contact -0.11	handling -0.27	how_to -0.35	internal -0.38	known_issues -0.21	limits 0.29	platform -0.17	policy -0.13	price -0.29	script -0.29	target -0.36
e:각을	handling 0.14	internal -0.24	known_issues 0.12	limits -0.22	none -0.14	policy -0.27	script -0.11	target -0.11
e:간당	handling -0.12	how_to -0.2	limits -0.32	none -0.1	policy -0.25	price 0.16
e:간대	handling -0.19	internal 0.22	known_issues -0.15	limits -0.17	none -0.25	policy -0.24
e:간만	none 0.14	policy -0.23	target -0.11
e:간별	limits -0.17	none -0.23	platform -0.2	policy 0.27	price -0.18	target -0.16
e:간에	handling -0.2	how_to -0.2	internal -0.31	known_issues -0.12	limits -0.23	none 0.17	policy 0.16	script -0.1	target -0.12
e:간은	contact -0.12	handling -0.41	how_to -0.37	internal -0.41	limits -0.24	none 0.3	platform -0.28	policy -0.12	script -0.34	target -0.37
e:간을	policy -0.15	script 0.11
e:간이	handling -0.19	how_to -0.27	internal -0.24	known_issues -0.23	none -0.14	policy 0.15	price -0.19	target -0.24
e:감원	internal 0.16	none -0.14
e:감은	internal -0.19	known_issues -0.1	none -0.26	policy 0.25	target -0.1
e:감이	how_to -0.1	internal 0.18	known_issues -0.19	limits -0.2	none -0.27	policy 0.15	target -0.14
e:값이	how_to -0.14	limits 0.15	none -0.12	policy -0.17	price -0.11
e:같이	handling -0.12	how_to -0.14	internal -0.19	known_issues -0.16	limits -0.29	policy 0.14	price -0.11	target -0.25
e:객님	handling -0.23	how_to -0.23	internal -0.19	known_issues -0.17	limits -0.21	none -0.26	policy 0.11	price -0.15	script 0.17	target -0.15
e:객사	handling -0.12	how_to 0.17	internal 0.11	limits -0.15	none -0.15	policy -0.27	script -0.12
e:객은	handling 0.14	how_to -0.15	internal -0.25	known_issues 0.12	limits 0.18	none -0.42	platform -0.13	policy -0.14	price -0.27	target -0.14
e:객이	internal -0.12	known_issues -0.31	limits -0.33	price -0.13	target -0.34
e:거나	handling -0.24	known_issues -0.34	limits -0.23	none -0.35	platform -0.22	policy 0.23	price -0.28	script -0.2	target -0.32
e:거라	handling -0.2	how_to -0.13	internal 0.28	known_issues -0.1	limits -0.22	none -0.26	policy -0.19	price -0.13	target -0.14
e:거래	handling -0.12	how_to -0.37	internal -0.24	known_issues -0.14	none 0.34	platform -0.14	policy -0.32	price -0.13	script -0.18
e:거리	contact -0.16	handling -0.28	how_to -0.26	internal -0.41	known_issues -0.17	limits -0.4	none -0.17	platform -0.24	price 0.2	script -0.15	target 0.12
e:건은	handling -0.32	none 0.2	policy -0.26	price -0.2	script -0.18
e:건이	handling -0.21	how_to -0.16	known_issues -0.22	limits -0.27	none 0.17	script -0.2	target -0.23
e:걸로	handling -0.12	how_to -0.12	limits -0.13	none 0.17	policy -0.16	script -0.12	target -0.12
e:검사	handling -0.16	how_to -0.26	limits 0.14	none -0.25	policy -0.25	price -0.11	script -0.17	target 0.14
e:검이	how_to -0.14	internal -0.13	limits -0.15	policy -0.19	script 0.16
e:것도	handling -0.23	how_to -0.19	internal -0.34	known_issues -0.13	limits -0.23	none 0.35	platform -0.19	policy -0.25	price -0.19	script -0.12	target -0.25
e:게는	handling -0.24	how_to -0.17	known_issues -0.15	limits 0.11	none -0.37	price -0.17	script 0.15	target -0.24
e:게요	handling -0.38	how_to -0.42	internal -0.37	known_issues -0.28	limits -0.39	none 0.47	platform -0.24	policy -0.39	price -0.23	script 0.17	target -0.36
e:겨요	handling -0.3	how_to -0.37	internal -0.34	known_issues 0.15	none 0.16	price -0.21	script -0.14	target -0.24
e:격은	handling -0.23	how_to -0.11	internal -0.24	known_issues -0.2	limits -0.3	price 0.19	script -0.2	target -0.1
e:견이	internal 0.13	none -0.14
e:결과	none 0.2	policy -0.15
e:결제	known_issues -0.18	none 0.18	policy -0.37	price -0.22	script -0.16	target -0.23
e:결해	handling 0.1
e:경은	handling -0.2	none 0.27	policy -0.29	script -0.15
e:경을	handling -0.16	how_to -0.12	none 0.14	policy -0.17	price -0.14	script -0.19
e:계는	handling -0.12	how_to -0.14	known_issues -0.14	limits -0.21	none 0.22	policy -0.26	price -0.11	script -0.16	target -0.19
e:계약	handling -0.16	internal 0.25	limits -0.25	none -0.24	policy -0.23	price -0.13
e:고가	internal -0.12	known_issues -0.1	none -0.3	platform -0.14	script 0.14	target -0.12
e:고는	contact -0.22	handling 0.27	how_to -0.29	internal -0.39	limits -0.44	platform -0.28	policy 0.27	price -0.4	script -0.32	target -0.34
e:고도	handling -0.13	how_to -0.16	known_issues -0.11	limits -0.21	none -0.28	policy 0.24	price -0.11	script -0.18	target -0.15
e:고로	how_to -0.24	internal 0.21	known_issues -0.25	limits -0.29	none -0.29	policy 0.15	price -0.1	script -0.17	target -0.21
e:고를	handling -0.25	how_to -0.21	internal 0.15	known_issues -0.22	limits -0.22	none 0.12	policy -0.27	script -0.16	target -0.17
e:고리	policy -0.25	price -0.13	target 0.13
e:고만	how_to -0.36	internal -0.4	known_issues -0.18	limits -0.26	none 0.25	platform -0.29	policy -0.33	price -0.12	script 0.22	target -0.3
e:고에	handling -0.11	how_to -0.21	known_issues -0.21	limits -0.28	none 0.14	script -0.21	target -0.18
e:고요	contact -0.26	handling -0.4	how_to -0.26	internal -0.37	known_issues -0.52	none 0.2	platform -0.54	policy -0.14	price 0.12	script -0.41
e:고자	handling -0.27	how_to -0.15	internal -0.22	policy -0.14	script 0.14
e:고지	contact -0.15	handling -0.21	how_to -0.22	known_issues -0.1	limits 0.14	platform -0.11	policy -0.24	price -0.26	script -0.14	target -0.32
e:고할	handling -0.17	how_to 0.11	known_issues -0.11	limits 0.13	none -0.2	policy -0.24	script 0.11
e:공사	internal 0.18	none -0.24
e:공유	internal -0.13
e:공항	how_to -0.13	none 0.17	platform -0.17	policy -0.28	target -0.23
e:과가	handling -0.15	none -0.28	policy 0.17	script -0.15
e:과는	known_issues -0.37	limits 0.16	none -0.29	platform -0.3	price -0.33	script -0.15	target -0.42
e:과로	handling 0.25	how_to -0.18	internal -0.1	limits -0.12	none -0.21	policy -0.12
e:과를	handling -0.12	how_to -0.22	internal -0.18	known_issues -0.16	limits -0.22	none 0.14	target -0.17
e:관리	how_to -0.22	internal -0.14	known_issues -0.2	limits 0.12	none -0.24	platform -0.11	policy 0.2	price -0.12	target -0.19
e:관에	handling -0.15	internal -0.18	known_issues -0.17	limits -0.14	none -0.13	script 0.13
e:관은	handling -0.16	how_to -0.11	internal -0.17	known_issues -0.13	limits -0.28	none 0.23	policy -0.12	script -0.12	target -0.1
e:구가	handling -0.22	how_to 0.1	internal -0.17	known_issues -0.23	limits -0.27	none -0.24	policy 0.17	price -0.2	script -0.13	target -0.18
e:구나	handling -0.12	how_to -0.11	internal -0.14	known_issues -0.12	none -0.24	policy -0.23	price 0.19
e:구는	how_to -0.14	known_issues -0.25	limits -0.32	none 0.14	platform -0.19	price 0.12	script -0.15	target -0.25
e:구니	handling 0.15	how_to -0.15	internal -0.15	known_issues -0.16	limits -0.13	none -0.16	platform 0.13	policy -0.11	price -0.1	target -0.12
e:구를	how_to -0.15	limits -0.19	policy 0.11	script -0.12	target -0.14
e:구매	handling -0.11	how_to -0.16	internal -0.12	limits -0.24	none 0.31	policy -0.3	price -0.14	target -0.21
e:구역	handling -0.21	internal -0.21	known_issues -0.15	limits -0.19	none 0.19	policy -0.23	price -0.16	script -0.11	target -0.26
e:국어	how_to -0.25	internal -0.16	known_issues -0.24	limits 0.3	none -0.22	platform -0.17	policy -0.26	price -0.12	target -0.15
e:국인	contact -0.11	handling -0.27	how_to -0.22	internal -0.28	limits 0.17	platform 0.18	policy -0.32	price -0.18	script -0.22	target -0.28
e:권과	handling 0.11	internal -0.1	none -0.18
e:권은	contact -0.19	handling -0.43	known_issues -0.38	none -0.3	script -0.37
e:권을	handling 0.21	internal -0.15	none -0.23	policy 0.22	price -0.23	script -0.11
e:규는	handling -0.21	how_to -0.11	internal -0.21	known_issues -0.21	limits -0.29	none -0.35	platform -0.22	policy -0.33	price -0.21	target 0.37
e:그인	contact -0.19	handling -0.28	internal -0.31	known_issues -0.33	none -0.11	platform -0.27	policy 0.16	price -0.35	script -0.27	target -0.16
e:근길	handling -0.14	how_to -0.17	internal -0.12	limits -0.18	none 0.27	platform -0.11	policy -0.2	price -0.15	target -0.15
e:금고	handling 0.12	none -0.2	policy 0.2
e:금과	handling -0.17	how_to -0.14	internal -0.15	known_issues -0.14	limits -0.17	none 0.18	price -0.13	script -0.14	target -0.19
e:금리	handling -0.16	none 0.12
e:금만	handling -0.18	internal -0.12	limits -0.11	none -0.15	price -0.15	script 0.19
e:금액	handling -0.14	how_to 0.11	internal -0.14	limits 0.19	none -0.15	policy -0.15	price -0.23
e:금은	contact -0.18	how_to -0.58	internal -0.39	known_issues -0.56	limits -0.26	none -0.18	platform -0.39	policy 0.23	target -0.17
e:금을	how_to -0.19	known_issues -0.16	limits -0.11	none -0.29	price 0.15
e:금의	handling -0.1	how_to -0.11	internal -0.22	limits -0.2	policy 0.21	script -0.21	target -0.2
e:금이	policy 0.13	price -0.29	script -0.25	target -0.39
e:금제	contact -0.11	handling -0.18	internal -0.24	limits -0.31	none 0.19	platform -0.13	policy -0.28	price -0.16
e:급기	handling -0.15	how_to 0.12	internal -0.27	known_issues -0.12	limits -0.3	platform 0.16	policy -0.17	price -0.1	target -0.23
e:급만	internal -0.22	limits -0.22	none -0.24	platform -0.17	policy 0.25	price -0.2
e:급여	handling -0.19	how_to -0.15	internal -0.26	policy -0.24	price -0.24	script -0.17	target 0.21
e:급은	internal -0.23	known_issues -0.25	limits 0.18	none -0.13	platform -0.27	policy -0.18	price -0.23	script -0.25
e:급이	limits -0.11	policy -0.2
e:기가	handling -0.35	how_to -0.42	internal -0.18	known_issues 0.22	none 0.13	platform 0.23	policy -0.49	price -0.3	script -0.34	target -0.18
e:기간	handling -0.16	how_to -0.19	internal -0.2	known_issues -0.1	limits -0.35	platform -0.1	policy 0.22	price -0.12	target -0.14
e:기고	how_to 0.14	internal -0.24	known_issues -0.14	limits -0.22	none -0.24	policy 0.18	script -0.13	target -0.12
e:기권	limits -0.32	none 0.17	platform -0.1	policy -0.31	target -0.28
e:기기	how_to -0.26	known_issues -0.3	platform -0.25	policy 0.11	script -0.23	target -0.22
e:기는	contact -0.2	handling -0.15	how_to -0.15	internal -0.56	known_issues 0.19	platform 0.13	policy -0.26	price -0.21	script -0.24
e:기로	handling -0.29	how_to -0.52	internal 0.23	known_issues -0.44	limits -0.13	platform -0.22	script -0.23	target -0.48
e:기를	none -0.23	policy -0.19
e:기만	handling -0.1	how_to -0.26	internal -0.13	known_issues -0.25	none -0.39	platform 0.12	price -0.24	script -0.16	target -0.14
e:기면	how_to -0.34	internal -0.44	known_issues -0.32	limits -0.27	policy 0.33	price -0.18	script -0.21	target -0.26
e:기에	handling -0.3	known_issues -0.4	none -0.18	platform 0.19	policy -0.16	price -0.21	script -0.26	target -0.4
e:기지	handling 0.13	how_to -0.25	known_issues -0.23	limits 0.16	none -0.24	platform -0.15	policy -0.3	price -0.18	target -0.19
e:기차	limits -0.18	none 0.25	policy -0.11	price -0.11	target -0.1
e:기한	internal -0.21	limits -0.16	policy -0.23	price -0.2	target 0.16
e:기화	handling -0.23	internal -0.19	known_issues -0.26	none -0.18	platform 0.14	policy 0.19	price -0.19	target -0.14
e:기획	contact 0.31	handling -0.38	how_to -0.26	internal -0.32	known_issues -0.15	limits -0.3	platform -0.24	policy -0.32	price -0.29	script -0.25	target -0.32
e:까운	none -0.11
e:까지	contact -0.54	handling -0.62	how_to -0.15	internal -0.15	none -0.45	platform -0.26	policy 0.37	price -0.36	target -0.26
e:께는	handling 0.19	how_to -0.33	internal -0.4	known_issues -0.31	limits -0.19	platform -0.11	target -0.22
e:께서	how_to -0.15	none 0.1	policy -0.12
e:꾸기	handling -0.2	how_to 0.16	internal -0.16	known_issues -0.18	limits -0.19	none -0.21	policy 0.11	target -0.14
e:꾸는	how_to -0.23	internal -0.12	known_issues -0.2	limits -0.19	none 0.22	platform -0.2	policy -0.24	price -0.11	target 0.13
e:꾸면	handling -0.24	internal -0.19	limits -0.27	none -0.31	price -0.19	script -0.13	target -0.2
e:꿔요	handling -0.18	how_to -0.19	internal -0.21	known_issues -0.19	limits -0.23	none -0.19	policy 0.24	target -0.13
e:뀌면	how_to -0.13	known_issues -0.15	none -0.18
e:뀌어	how_to -0.16	internal -0.16	known_issues 0.18	limits -0.21	none -0.25	policy -0.23	price -0.11
e:나고	handling -0.28	how_to -0.32	internal -0.31	known_issues -0.24	limits -0.33	none 0.23	platform -0.23	policy 0.13	price -0.24	script -0.14	target -0.25
e:나면	handling -0.17	internal -0.53	known_issues -0.49	policy 0.15	price -0.3	script -0.39	target -0.39
e:나야	handling -0.17	how_to 0.14	internal -0.19	known_issues -0.2	none -0.21	platform -0.1	target -0.18
e:나요	handling -0.17	how_to -0.17	internal -0.34	known_issues -0.18	limits -0.34	none 0.26	platform -0.11	price -0.29	target -0.24
e:남아	internal 0.12	limits -0.16	none 0.13	policy -0.11	price -0.26
e:났고	handling -0.21	how_to -0.15	internal -0.29	known_issues -0.17	limits -0.27	none 0.2	platform -0.14	policy -0.3	price -0.16	target 0.14
e:내기	handling -0.19	how_to 0.2	internal -0.17	policy -0.17	script -0.19
e:내는	handling 0.19	how_to -0.21	known_issues -0.18	none -0.29	policy -0.3	price 0.14	script -0.14	target -0.21
e:내만	handling -0.19	how_to -0.16	known_issues -0.16	limits 0.17	none -0.25	platform -0.18	target -0.19
e:내면	how_to 0.23	internal -0.17	known_issues -0.1	limits -0.15	none -0.15	policy -0.2
e:내문	handling -0.17	how_to -0.16	internal -0.2	known_issues -0.17	limits -0.15	none 0.29	policy -0.2	price -0.15	target -0.13
e:내에	how_to -0.16	limits -0.16	policy 0.19
e:내역	internal -0.14	known_issues -0.19	limits -0.12	none 0.11	price -0.11	target -0.15
e:내지	handling -0.35	how_to -0.16	internal 0.17	limits -0.24	policy 0.2	script 0.11	target -0.12
e:내한	internal -0.14	limits -0.14	none 0.12	policy -0.16	price -0.11	target 0.12
e:내해	handling 0.22	how_to -0.14	none -0.18	policy -0.15
e:냐고	how_to -0.23	internal -0.31	known_issues -0.19	limits -0.21	policy -0.37	script 0.17
e:냐는	contact -0.18	how_to -0.28	internal -0.27	known_issues -0.3	limits -0.3	none 0.13	platform -0.1	policy -0.1	target -0.19
e:냐면	handling -0.11	how_to -0.22	internal -0.21	known_issues -0.14	limits -0.2	none 0.24	policy -0.29	price -0.13	script -0.17	target 0.12
e:네요	contact -0.13	handling -0.37	how_to -0.32	known_issues -0.32	limits -0.5	none 0.29	platform -0.29	policy -0.1	price -0.37	script -0.26	target -0.46
e:년에	none -0.11
e:년자	how_to -0.1	limits -0.1	policy -0.18	script -0.11	target -0.13
e:눈에	handling -0.11	how_to -0.17	internal -0.16	known_issues -0.12	limits -0.18	none 0.29	policy -0.18	price -0.14	target -0.15
e:뉴는	handling -0.16	internal -0.13	known_issues -0.11	limits -0.31	none -0.16	platform -0.14	policy 0.19	target -0.18
e:는데	contact -0.24	handling -0.15	how_to -0.52	known_issues 0.15	limits -0.27	none 0.26	policy -0.24	price -0.23	script -0.4	target -0.64
e:니고	contact -0.11	handling -0.19	how_to -0.15	internal -0.13	known_issues -0.12	platform -0.13	policy -0.17	price 0.24	script -0.16	target -0.22
e:니까	contact -0.13	how_to -0.33	known_issues -0.32	limits -0.38	none 0.16	platform -0.29	policy -0.34	price -0.32	script -0.17	target -0.32
e:니다	contact -0.18	handling -0.36	how_to -0.13	internal -0.16	limits -0.17	platform -0.26	price -0.12	script 0.39	target -0.28
e:니당	none 0.26	policy -0.26
e:니라	contact -0.26	internal -0.71	known_issues -0.31	limits -0.17	none -0.21	platform -0.18	policy 0.17	target 0.13
e:니저	handling 0.16	internal 0.22	known_issues -0.15	limits -0.27	platform -0.11	policy -0.38	price -0.23	target -0.26
e:님께	handling 0.17	how_to -0.27	internal -0.31	known_issues -0.31	limits -0.24	platform -0.17	price -0.18	script -0.12	target 0.1
e:님껜	none -0.18	policy -0.13	script 0.13
e:님들	handling -0.1	internal 0.15	limits -0.21	none 0.17	policy -0.15
e:님은	internal -0.2	known_issues -0.19	limits -0.2	none -0.25	platform -0.14	policy 0.16	script -0.16	target -0.16
e:님이	handling -0.19	internal -0.12	platform -0.2	policy -0.31	target -0.48
e:다고	contact -0.15	handling 0.32	how_to -0.77	internal 0.11	known_issues -0.15	platform -0.39	policy -0.8	target -0.63
e:다는	contact -0.22	handling 0.35	how_to -0.43	internal -0.37	known_issues -0.69	limits -0.17	none 0.11	platform -0.43	policy -0.19	target -0.49
e:다만	handling -0.12	internal 0.18	limits 0.12	policy -0.16	price -0.17	target -0.22
e:다면	how_to -0.11	none -0.13	policy -0.18	script 0.14
e:다음	none 0.18	policy -0.16
e:단서	handling -0.21	how_to -0.19	internal -0.23	known_issues -0.15	limits 0.16	none 0.1	policy -0.18	price -0.2	target -0.11
e:단은	handling 0.21	how_to -0.13	internal -0.16	limits -0.11	policy -0.21	script -0.1
e:담사	handling -0.18	how_to -0.11	known_issues -0.15	limits 0.13	none 0.11	policy -0.26
e:담원	handling -0.25	how_to 0.17	none -0.21	script -0.18	target -0.13
e:담은	handling 0.18	how_to -0.22	known_issues -0.18	limits -0.29	none -0.2	script 0.11	target -0.11
e:담을	handling -0.13	how_to -0.14	none 0.18	policy -0.14	script -0.17
e:당김	internal -0.13	limits -0.2	none 0.26	policy -0.21
e:대는	handling -0.24	internal -0.34	known_issues -0.19	limits 0.1	none -0.1	platform -0.29	price 0.1	script -0.24	target -0.38
e:대로	contact -0.42	handling -0.37	how_to -0.27	internal -0.41	none 0.3	platform -0.47	target -0.13
e:대면	handling -0.15	how_to 0.16	internal -0.11	limits -0.14	policy -0.15	target -0.14
e:대요	handling -0.35	how_to -0.36	internal 0.31	limits -0.11	none -0.14	platform -0.34	policy -0.65	price -0.35	script -0.29
e:대지	internal -0.15	policy -0.16	script -0.11
e:대차	none 0.15
e:대출	handling -0.18	how_to -0.16	none -0.22	policy -0.25	script 0.19	target -0.15
e:대폰	contact -0.17	handling -0.34	known_issues -0.24	limits 0.1	none -0.33	platform 0.18	policy -0.21	price -0.26	script -0.15	target -0.18
e:대한	internal -0.17	limits -0.18	none -0.21	policy -0.17	price 0.23	target -0.12
e:데요	how_to -0.11	internal -0.1	limits -0.15	policy -0.3	price 0.14	target -0.13
e:도가	contact -0.2	handling 0.13	how_to -0.12	known_issues -0.17	limits -0.19	policy -0.11	script -0.14	target -0.14
e:도권	how_to -0.14	internal -0.14	limits -0.46	none -0.31	platform -0.2	policy -0.13	price -0.27	target 0.38
e:도는	contact -0.12	handling -0.18	how_to -0.13	internal 0.19	known_issues -0.23	none -0.36	platform -0.23	price -0.29	target -0.3
e:도로	handling -0.17	internal 0.1	known_issues -0.18	none -0.14	policy -0.13	script 0.16
e:도록	handling -0.2	how_to 0.19	internal -0.14	known_issues -0.21	limits -0.25	none -0.3	policy 0.18	target -0.16
e:도를	handling -0.16	internal -0.26	known_issues -0.23	limits -0.3	none 0.2	price -0.19	script -0.13	target -0.22
e:도에	internal 0.14	known_issues 0.1	limits -0.29	none -0.24	platform -0.13	policy -0.22	price -0.13	script -0.12	target -0.19
e:돌릴	handling -0.11	how_to -0.21	internal -0.12	known_issues -0.2	policy 0.26	target -0.15
e:동물	handling -0.16	how_to -0.12	internal -0.24	known_issues -0.1	none 0.19	policy -0.21	price -0.19
e:동안	handling 0.12	internal -0.33	known_issues -0.2	limits -0.29	platform -0.1	price -0.25	script -0.24	target -0.24
e:동이	how_to -0.1	internal -0.15	policy -0.11
e:동화	none 0.2	policy -0.18
e:돼서	limits -0.14
e:돼요	handling -0.17	how_to -0.48	internal -0.43	known_issues -0.38	limits -0.17	none -0.47	platform -0.32	price 0.25	target 0.2
e:되고	handling -0.36	how_to -0.35	internal -0.18	known_issues -0.29	none -0.46	platform -0.14	policy 0.18	price -0.19	target 0.13
e:되는	handling -0.23	how_to -0.21	known_issues -0.28	limits 0.18	policy -0.21	price -0.16	target -0.19
e:되며	handling -0.1	how_to -0.12	limits -0.16	none -0.14	policy -0.29	price 0.1	script 0.12	target 0.18
e:되면	contact -0.19	handling -0.52	how_to -0.65	internal -0.26	known_issues -0.24	none -0.18	platform -0.37	policy 0.17	price 0.12	script 0.12
e:되어	handling -0.31	how_to -0.18	internal 0.24	known_issues -0.16	limits -0.15	none -0.27	policy -0.3	script 0.19
e:되지	contact -0.11	handling -0.12	how_to -0.4	internal -0.49	limits 0.39	none -0.45	platform -0.17	policy -0.22	price -0.42	target -0.31
e:두신	handling -0.12	internal -0.14	limits -0.12	policy 0.11
e:드가	handling -0.12	how_to 0.11	internal -0.18	limits -0.24	none -0.13	price -0.13	script -0.14
e:드는	contact -0.23	handling -0.33	how_to -0.45	internal -0.3	known_issues 0.19	none -0.28	platform 0.18	policy -0.54	price -0.55	script 0.1
e:드로	handling -0.16	known_issues -0.21	limits -0.31	none -0.25	platform -0.12	policy 0.31	price -0.14	script -0.12	target -0.24
e:드를	handling -0.37	internal -0.51	known_issues 0.12	limits -0.54	platform -0.24	price -0.29	script -0.32	target 0.11
e:드린	handling 0.17	none 0.23	policy -0.25	target -0.2
e:드림	handling -0.16	internal -0.24	known_issues -0.11	limits -0.24	none -0.25	policy 0.21	target -0.11
e:드사	how_to -0.25	known_issues -0.27	none -0.26	platform -0.23	policy -0.11	price 0.14	script -0.17
e:든요	limits -0.11	none 0.15	policy -0.17	target -0.13
e:들께	handling -0.16	how_to -0.1	internal -0.23	known_issues -0.14	limits -0.25	none 0.17	platform -0.12	policy -0.23	script -0.15
e:들은	handling -0.21	how_to -0.16	internal -0.12	limits -0.25	policy 0.19	price -0.17	script -0.17	target -0.21
e:들이	how_to -0.14	internal 0.16	limits -0.1	policy -0.11	script -0.13	target -0.11
e:등록	handling -0.23	how_to -0.26	internal -0.2	limits -0.21	price -0.15	target 0.17
e:디어	how_to -0.21	internal -0.15	known_issues -0.11	limits -0.24	none 0.32	policy -0.2	price -0.17	target -0.18
e:떻게	contact -0.12	handling -0.23	internal -0.22	known_issues -0.26	limits -0.27	none 0.22	platform -0.16	policy -0.27	price -0.18	script -0.11	target -0.29
e:라고	contact -0.28	handling 0.43	how_to -0.22	internal -0.18	known_issues 0.23	limits -0.2	none -0.16	platform -0.55	policy -0.75	price -0.41	script -0.71	target -0.65
e:라는	handling 0.23	how_to -0.24	limits -0.33	policy -0.42	price -0.2	target -0.19
e:라도	how_to -0.17	internal 0.11	known_issues -0.12	limits -0.42	none -0.31	policy 0.26	script -0.18
e:라방	none 0.21	policy -0.17
e:라보	limits -0.18	none 0.23	policy -0.2	target -0.13
e:라서	contact -0.15	handling 0.14	how_to -0.3	internal 0.12	known_issues -0.39	platform -0.37	policy -0.38	price -0.28	script -0.21	target -0.38
e:라요	internal -0.13	limits -0.11	none 0.18	policy -0.18	target -0.12
e:라인	handling -0.28	known_issues -0.23	platform -0.33	policy -0.43	price -0.28	script -0.19
e:라짐	handling -0.11	how_to -0.13	known_issues -0.12	limits -0.19	none 0.11	policy 0.14
e:락스	contact 0.15	internal -0.15	limits -0.2	platform -0.12	policy -0.16	price -0.13	target -0.14
e:람은	how_to -0.16	internal -0.16	limits -0.31	none -0.17	policy 0.17	target -0.15
e:람이	handling -0.4	how_to -0.34	internal -0.33	limits 0.15	platform -0.11	price -0.15	script -0.23	target -0.3
e:래는	how_to -0.16	internal -0.15	known_issues -0.15	limits -0.21	none 0.22	platform -0.16	policy 0.11	price -0.1	target -0.11
e:래도	contact -0.14	handling 0.28	how_to -0.12	internal -0.27	known_issues -0.14	limits -0.16	none -0.21	price -0.11	target -0.11
e:래서	how_to -0.24	internal -0.21	known_issues -0.29	limits -0.16	none 0.24	policy -0.26	target -0.14
e:래스	how_to -0.11	internal -0.14	limits -0.16	none 0.18	target -0.21
e:래와	handling -0.21	how_to -0.15	internal -0.19	none 0.24	policy -0.16	script -0.19
e:래요	handling -0.16	how_to -0.11	internal 0.18	limits 0.14	none -0.16	platform -0.12	policy -0.27	price -0.24	target -0.27
e:래픽	internal 0.23	limits -0.24	none -0.2	policy -0.15	price -0.17
e:래핑	internal 0.15	none -0.14
e:랜드	handling -0.11	how_to -0.18	known_issues -0.11	limits -0.33	none 0.17	platform 0.13	policy -0.19	price -0.17	target -0.27
e:랫폼	contact 0.15	handling -0.16	how_to -0.23	internal -0.22	known_issues -0.22	limits -0.22	policy -0.24	price -0.19	script -0.16	target -0.18
e:량기	handling -0.13	internal -0.15	known_issues -0.13	limits -0.14	none 0.17	policy -0.21	target 0.11
e:량은	internal -0.24	limits -0.27	none -0.28	platform -0.13	script -0.14	target -0.24
e:량이	handling -0.21	how_to -0.14	known_issues 0.17	none -0.28	platform -0.11	policy -0.33	price -0.18	target -0.21
e:러서	how_to 0.15	limits -0.16	policy -0.15
e:러스	contact -0.19	handling -0.32	how_to 0.12	known_issues -0.3	limits -0.37	platform -0.28	policy -0.36	price -0.26	script -0.19	target -0.37
e:럭시	contact -0.1	handling -0.21	how_to -0.18	internal -0.16	known_issues 0.31	limits -0.32	none -0.35	platform -0.16	policy -0.21	price -0.23	target -0.3
e:레홈	none 0.12
e:려고	handling -0.2	how_to -0.21	internal 0.2	known_issues -0.12	limits -0.16	none -0.19	policy -0.25	script 0.15	target -0.23
e:려는	handling 0.1	internal 0.15	limits -0.16	none -0.12	policy -0.27	target -0.14
e:려던	internal -0.14	none 0.17	policy -0.18
e:려면	handling -0.23	internal -0.13	known_issues -0.15	limits 0.14	none -0.24	price -0.14	script -0.17	target -0.13
e:려서	internal 0.1	limits -0.18	policy -0.15
e:려요	contact -0.21	handling -0.41	how_to 0.11	known_issues -0.38	limits -0.23	platform -0.44	policy 0.15	price -0.21	target -0.27
e:려줌	internal -0.18	none -0.11	policy 0.19	price -0.12
e:려진	handling -0.14	how_to -0.16	known_issues -0.18	limits 0.17	none 0.16	policy -0.34	price -0.15	target -0.1
e:력사	internal 0.2	limits -0.2	none 0.12	policy -0.13	price -0.15	target -0.15
e:력을	handling -0.24	how_to 0.13	internal -0.13	known_issues -0.11	limits -0.2	script -0.18	target -0.18
e:력이	internal 0.13	none -0.11
e:령은	handling -0.24	internal -0.26	known_issues -0.1	limits 0.19	none -0.3	platform -0.19	policy -0.26	script 0.12	target -0.27
e:로는	contact -0.17	handling -0.41	how_to -0.35	internal 0.1	known_issues -0.45	limits 0.17	platform -0.26	policy -0.33	price 0.23	script -0.19	target -0.41
e:로드	how_to 0.13	internal -0.2	limits -0.14	none -0.21	policy -0.26	price 0.18
e:로만	contact -0.13	handling 0.15	how_to -0.18	none -0.58	platform -0.6	policy 0.18	price 0.11	script -0.42	target -0.75
e:로요	handling -0.19	how_to -0.14	internal -0.21	limits -0.22	none -0.14	policy 0.16	price -0.19	target -0.2
e:록은	handling -0.23	how_to -0.39	internal -0.24	known_issues -0.23	platform -0.24	policy -0.32	price -0.24	script -0.14	target 0.24
e:록이	handling -0.19	how_to 0.11	known_issues 0.15	none -0.3	policy -0.27	price -0.18	script -0.14	target -0.23
e:록한	handling -0.19	how_to -0.22	internal -0.3	none -0.3	price -0.14	script -0.18
e:록할	limits -0.11	policy -0.1	target 0.13
e:료가	handling -0.41	how_to -0.16	known_issues -0.4	limits -0.43	none 0.12	platform -0.12	price -0.37	script 0.14	target -0.42
e:료는	contact -0.22	how_to -0.26	internal -0.26	known_issues -0.25	none -0.63	platform -0.28	price 0.19	target -0.38
e:료로	handling 0.17	how_to -0.34	known_issues -0.27	limits -0.37	none 0.11	platform -0.11	policy -0.14	price -0.35	script 0.11	target -0.24
e:료를	handling -0.19	none 0.12	policy -0.26	price 0.16	script -0.13	target -0.22
e:료비	internal -0.29	none -0.19	platform -0.11	price -0.18	target 0.18
e:료일	handling -0.18	how_to -0.13	internal -0.19	known_issues -0.13	limits -0.17	none 0.25	price -0.14	script -0.13	target -0.16
e:류가	internal -0.11	known_issues -0.16	limits -0.18	none -0.1	policy 0.13
e:률이	handling -0.14	how_to -0.21	internal 0.17	limits -0.24	policy -0.31	price -0.27	script 0.14	target -0.26
e:르고	handling -0.43	how_to 0.37	known_issues -0.4	limits -0.34	none -0.41	platform -0.34	policy -0.21	price -0.22	script -0.26	target -0.3
e:르기	handling -0.17	how_to 0.31	internal -0.31	limits -0.29	none -0.32	platform -0.18	price -0.18	target -0.19
e:르는	contact -0.14	how_to -0.23	known_issues -0.15	limits -0.16	none 0.17	policy -0.2	price -0.1	script -0.13	target -0.14
e:르면	handling -0.16	internal -0.21	known_issues -0.48	limits 0.18	none -0.36	price -0.17	script -0.36	target -0.24
e:르신	handling -0.15	internal -0.18	known_issues -0.15	limits -0.12	none 0.13	policy -0.2	price -0.21
e:르지	how_to -0.14	internal -0.19	known_issues -0.18	none 0.18	policy -0.24	script -0.22	target -0.14
e:른쪽	handling -0.17	how_to 0.25	internal -0.2	known_issues -0.12	limits -0.16	none -0.24	platform -0.11	policy -0.2	price -0.15	target -0.17
e:름은	contact -0.13	handling -0.2	how_to -0.44	known_issues -0.43	limits -0.11	none 0.33	platform -0.23	policy -0.43	price -0.18	script -0.31	target -0.32
e:름이	handling 0.11	how_to -0.14	internal -0.1	none -0.1	policy -0.17
e:리가	handling 0.23	known_issues 0.28	limits -0.44	none -0.31	platform -0.29	policy -0.42	price -0.26	script -0.2	target -0.39
e:리고	contact -0.17	handling 0.26	how_to -0.43	internal -0.49	known_issues -0.42	limits -0.47	none -0.17	platform -0.31	policy 0.27	price -0.35	target -0.46
e:리기	contact -0.14	handling 0.2	limits -0.33	none -0.23	platform -0.28	policy -0.41	price -0.25	script 0.12	target -0.32
e:리는	contact -0.14	handling -0.25	internal 0.29	limits -0.41	none -0.36	price -0.1	target -0.28
e:리라	internal 0.23	limits -0.19	none -0.15	policy -0.19	price -0.17
e:리로	handling -0.11	how_to -0.16	limits -0.26	none -0.27	price -0.21	target 0.21
e:리를	known_issues -0.16	limits -0.13	none -0.11	price -0.12	target -0.15
e:리만	handling -0.14	how_to 0.21	internal -0.3	known_issues -0.16	limits -0.36	none 0.19	platform -0.36	policy -0.43	price -0.27	script -0.22
e:리면	contact -0.11	internal -0.63	limits -0.32	platform -0.28	policy 0.19	price -0.36	script -0.22	target -0.41
e:리비	handling -0.12	how_to -0.11	internal -0.13	known_issues -0.11	limits -0.23	none 0.21	platform -0.14	policy 0.14	price -0.2	target -0.16
e:리스	internal -0.15	known_issues -0.13	none 0.26	platform -0.17	policy -0.12
e:리실	handling -0.1	how_to -0.19	known_issues 0.2	limits -0.2	none -0.25	policy -0.17	target -0.15
e:리자	contact -0.15	handling -0.17	how_to -0.25	limits -0.29	platform -0.21	policy -0.37	price -0.24	script -0.21	target 0.18
e:리점	contact -0.11	handling 0.1	how_to -0.23	internal 0.11	limits -0.3	platform 0.18	policy -0.19	price -0.21	target 0.12
e:리즈	handling -0.12	how_to -0.18	internal 0.11	known_issues 0.19	limits -0.17	none -0.16	platform -0.22	policy -0.2
e:리지	contact -0.13	handling -0.15	how_to -0.3	internal 0.16	known_issues -0.33	none -0.31	platform -0.17	policy 0.12	price -0.42	script -0.43	target 0.2
e:리집	contact -0.28	handling -0.22	how_to 0.17	internal -0.34	known_issues -0.29	limits -0.38	platform 0.18	policy -0.42	price -0.28	script -0.22	target -0.46
e:린더	none 0.15	policy -0.1
e:린지	limits -0.13	none 0.2	policy -0.14	target -0.12
e:림은	handling -0.22	how_to 0.14	known_issues -0.17	limits -0.19	none -0.2	platform -0.12	policy -0.3	price -0.11
e:림이	handling -0.29	how_to -0.29	internal -0.37	known_issues 0.11	limits -0.32	none -0.3	platform -0.15	policy 0.37	price -0.13	script -0.18	target -0.13
e:림자	internal -0.11	limits -0.13	none 0.21	policy -0.21	target -0.19
e:림톡	handling -0.17	internal -0.15	known_issues -0.15	limits -0.2	none -0.14	platform 0.19	policy 0.11	price -0.13	script -0.15
e:립금	internal -0.22	limits -0.17	none 0.11	policy -0.21	price 0.25
e:립은	handling -0.14	limits -0.23	none -0.2	policy 0.21	price -0.21	target -0.16
e:링크	none 0.17	policy -0.14
e:마감	how_to -0.19	internal -0.11	limits -0.24	none 0.25	policy -0.19	target -0.21
e:마다	contact -0.32	internal -0.29	known_issues -0.53	limits 0.27	none -0.62	platform -0.48	policy 0.15	price 0.14	script -0.45	target -0.38
e:마트	how_to -0.12	limits -0.15	platform -0.21	policy -0.12	price -0.1	target 0.14
e:만요	contact -0.15	handling -0.35	how_to -0.38	internal -0.38	known_issues -0.36	platform 0.12	policy -0.46	price -0.36	script -0.19	target 0.27
e:만은	internal -0.25	none -0.17	policy 0.11	price 0.11	target -0.11
e:만이	how_to -0.11	internal 0.19	limits -0.12	none -0.19	policy -0.14	script -0.1
e:만큼	handling -0.24	how_to -0.23	internal -0.24	known_issues -0.26	limits -0.28	none -0.25	policy 0.16	price 0.17	script -0.17	target -0.15
e:말기	handling -0.19	internal 0.12	known_issues -0.17	limits -0.24	none -0.17	platform 0.16	policy -0.19	target -0.17
e:맞이	internal -0.22	limits -0.15	none 0.25	policy -0.28	price -0.13	target -0.12
e:매는	handling -0.12	how_to 0.18	internal -0.35	known_issues -0.3	none -0.34	platform -0.29	policy -0.15	price -0.33	script -0.12	target 0.1
e:매자	internal -0.2	limits -0.12	price 0.2	target -0.13
e:머지	handling -0.39	how_to -0.31	internal -0.45	known_issues -0.13	none 0.14	platform -0.28	policy -0.52	script -0.19	target 0.17
e:머진	handling -0.1	limits -0.21	none -0.17	policy 0.15	price -0.19	target -0.22
e:먼트	how_to -0.15	internal -0.17	limits -0.21	platform -0.11	price -0.14	target -0.21
e:메뉴	none 0.11
e:메라	internal -0.17	known_issues -0.15	limits 0.18	none -0.16	policy -0.21	script -0.11
e:메일	handling -0.24	how_to -0.21	internal -0.26	limits 0.13	platform -0.18	policy -0.34	price -0.18	script -0.17	target -0.24
e:면동	how_to -0.17	internal -0.14	known_issues -0.16	limits 0.1	none -0.25	policy -0.17
e:면서	handling -0.16	how_to -0.2	internal -0.16	known_issues -0.14	limits -0.12	none -0.18	policy -0.17	script 0.21	target -0.1
e:면에	how_to -0.16	internal -0.34	limits -0.34	target -0.25
e:면은	handling -0.25	how_to -0.26	internal -0.23	known_issues -0.17	limits -0.26	price -0.14	script 0.16	target -0.27
e:면을	handling -0.11	known_issues 0.14	policy -0.17
e:면이	handling 0.1	how_to -0.13	internal -0.19	known_issues 0.21	none -0.22	policy -0.15
e:명서	contact -0.11	handling -0.28	how_to 0.14	internal -0.35	known_issues -0.22	limits -0.31	platform -0.2	policy -0.24	price -0.23	script -0.17	target 0.13
e:명은	handling -0.26	how_to -0.3	internal -0.13	known_issues -0.21	limits -0.31	none 0.38	platform -0.21	policy -0.34	price -0.16	script -0.17	target -0.27
e:명이	contact -0.13	handling -0.19	how_to -0.28	internal 0.18	known_issues 0.11	limits -0.27	none -0.3	policy -0.31	script -0.17	target -0.16
e:명해	how_to -0.14	internal -0.21	known_issues -0.16	limits -0.15	none 0.13	policy -0.1	script -0.13
e:모님	handling 0.13	how_to -0.17	internal -0.18	limits -0.27	policy -0.23	price -0.12
e:모레	none 0.13	policy -0.1
e:모앱	how_to 0.17	policy -0.18
e:무과	handling 0.12	how_to -0.19	script -0.1
e:무관	contact -0.24	handling -0.16	how_to -0.15	internal 0.24	limits -0.15	policy -0.25	target -0.15
e:무화	how_to -0.12	limits -0.14	none 0.15
e:문고	handling 0.16	internal -0.12	policy -0.23	script -0.11
e:문만	limits -0.16	target 0.13
e:문에	contact -0.12	handling -0.32	how_to -0.17	internal 0.33	known_issues -0.18	limits -0.33	none -0.35	policy -0.32	price -0.18	script -0.21	target -0.3
e:문엔	how_to -0.12	internal -0.29	known_issues -0.17	limits -0.16	policy -0.16	target -0.14
e:문은	contact -0.18	handling -0.41	internal -0.26	known_issues -0.31	none 0.15	platform -0.43	price -0.24	script -0.36	target -0.54
e:문을	handling 0.16	how_to -0.22	internal -0.13	limits -0.14	policy -0.19	script -0.13
e:문이	handling -0.24	how_to -0.19	limits 0.22	price -0.24	script -0.21	target -0.35
e:물류	handling -0.11	internal 0.18	known_issues -0.11	limits -0.12	none -0.15	policy -0.11
e:물은	handling -0.2	how_to -0.18	known_issues -0.23	limits 0.15	none -0.24	policy -0.32	script 0.13	target -0.18
e:물함	contact -0.12	handling -0.22	how_to 0.4	internal -0.19	known_issues -0.18	limits -0.36	none -0.38	platform -0.24	policy -0.29	price -0.24	script -0.13	target -0.32
e:므로	how_to -0.17	internal 0.19	known_issues -0.11	limits -0.21	none -0.34	policy -0.16	price 0.13	target -0.22
e:미엄	how_to -0.19	known_issues -0.11	none 0.19	platform 0.11	policy -0.21	price -0.21	script -0.19
e:바일	contact -0.13	handling -0.28	how_to 0.18	internal -0.37	policy -0.47	price -0.22	script -0.35	target 0.14
e:박스	contact -0.1	handling -0.16	how_to 0.2	internal -0.23	known_issues -0.1	limits -0.32	platform -0.16	policy -0.23	price -0.14	script -0.16	target -0.23
e:밖에	handling -0.12	how_to -0.11	internal 0.29	known_issues -0.2	limits -0.24	none -0.17	policy -0.14
e:반기	handling -0.15	how_to -0.17	internal 0.12	known_issues -0.14	limits -0.1	none -0.22	policy -0.19	script 0.11	target -0.11
e:받기	handling -0.24	how_to -0.18	internal -0.22	known_issues -0.18	limits 0.17	platform -0.14
e:받은	handling -0.21	how_to -0.12	known_issues -0.16	limits -0.29	none -0.17	platform -0.12	policy 0.24	price -0.18	target -0.15
e:발급	how_to 0.17	internal -0.36	known_issues -0.12	platform -0.11	policy -0.24	price -0.21	script -0.12	target -0.15
e:방법	contact -0.15	handling -0.17	how_to -0.21	internal -0.3	known_issues -0.22	limits -0.27	none 0.33	platform -0.18	policy -0.32	price -0.17	target -0.2
e:방송	how_to -0.14	internal -0.17	limits -0.12	none 0.3	policy -0.19	price -0.22	target -0.21
e:방에	none -0.11	policy -0.11
e:배송	contact -0.13	handling -0.2	how_to -0.11	internal -0.28	known_issues -0.13	limits -0.33	none 0.27	platform -0.2	script -0.2	target -0.35
e:배함	how_to -0.12	internal -0.12	known_issues -0.15	none 0.12	policy -0.19	target -0.14
e:버드	how_to -0.1	internal -0.18	limits -0.34	none 0.13	policy 0.13	target -0.23
e:버로	handling -0.19	how_to -0.25	internal -0.22	known_issues -0.22	limits -0.34	none -0.2	platform -0.1	policy 0.31	price -0.1	script -0.11	target -0.14
e:버스	handling 0.13	how_to -0.15	policy -0.37	target -0.22
e:버십	handling -0.22	how_to -0.19	limits -0.25	none 0.14	platform -0.18	policy -0.3	price -0.25	script -0.11
e:버전	how_to -0.18	internal -0.15	limits -0.12	platform 0.13	policy -0.18	target -0.12
e:번에	handling -0.26	how_to -0.31	internal -0.13	known_issues -0.24	none 0.28	platform -0.14	price -0.19	script -0.17	target -0.31
e:번엔	handling -0.1	internal -0.15	limits 0.1	none 0.15	policy -0.2	script -0.13	target -0.18
e:번은	handling -0.2	how_to -0.12	internal 0.13	limits -0.24	none -0.27	platform -0.11	policy -0.22	target 0.19
e:번이	how_to -0.15	internal -0.11	known_issues 0.18	limits -0.12	none -0.1	policy -0.23
e:번호	contact -0.24	known_issues -0.26	limits -0.39	none 0.25	platform -0.11	policy -0.12	price -0.25	script -0.27	target -0.34
e:벤트	handling -0.1	internal -0.18	limits -0.11	price 0.13	target -0.1
e:벨라	how_to -0.15	internal -0.17	limits -0.21	platform -0.11	price -0.14	target -0.21
e:벽런	internal -0.12	limits -0.12
e:별로	handling -0.13	how_to -0.21	internal -0.18	known_issues -0.24	limits 0.12	policy 0.12	script -0.12	target -0.14
e:병원	limits 0.17	policy -0.12	target -0.18
e:보가	how_to -0.13	internal 0.15	limits -0.16	policy -0.17	script -0.14
e:보고	handling -0.12	how_to -0.12	known_issues -0.14	limits -0.24	none 0.19	platform -0.19	policy -0.25	price -0.27	script -0.17	target -0.3
e:보기	handling 0.17	known_issues -0.18	limits -0.34	platform -0.11	policy -0.3	price -0.12	script -0.14	target -0.22
e:보는	how_to -0.16	internal -0.25	known_issues -0.19	limits -0.24	none -0.18	platform -0.16	policy 0.21	price -0.12	target -0.24
e:보다	handling -0.2	how_to -0.27	internal -0.27	known_issues 0.17	limits -0.46	platform -0.19	policy -0.34	price 0.27	script -0.1
e:보드	none 0.13
e:보면	how_to 0.11	internal -0.16	limits -0.12	none -0.17	policy -0.28	script 0.11
e:보수	none 0.2	policy -0.2	target -0.1
e:보험	contact 0.12	handling -0.28	known_issues -0.27	limits 0.16	platform -0.26	policy -0.39	price -0.43	script -0.39	target -0.26
e:본료	contact -0.11	handling -0.22	how_to -0.2	internal -0.2	known_issues -0.12	limits -0.19	none -0.2	platform -0.13	policy 0.11	price 0.12	script -0.11	target -0.28
e:본이	none 0.11
e:봉투	internal -0.19	limits 0.19	policy -0.17	price -0.24	target -0.14
e:부가	handling -0.24	how_to -0.14	internal 0.25	limits -0.12	none -0.22	policy -0.19	target -0.14
e:부는	how_to -0.22	internal -0.33	known_issues -0.25	none 0.27	platform -0.16	script -0.23	target -0.26
e:부담	handling -0.12	how_to -0.15	internal -0.27	limits -0.29	none -0.26	policy 0.21	target -0.26
e:부로	handling 0.15	how_to 0.21	internal -0.26	limits -0.19	none -0.16	policy -0.28	script -0.22
e:부를	handling 0.21	how_to -0.26	internal -0.21	known_issues -0.11	limits -0.14	none -0.22	policy 0.1	script -0.1	target -0.17
e:부만	handling -0.2	how_to -0.23	internal -0.2	known_issues -0.21	limits 0.13	none -0.25	platform -0.28	policy -0.3	price -0.18	script 0.21	target 0.15
e:부모	handling -0.14	internal -0.15	known_issues -0.11	limits -0.15	policy -0.19	script -0.12	target 0.16
e:부장	handling -0.24	how_to -0.17	internal 0.23	known_issues -0.11	none -0.24	platform -0.12	policy -0.27	script -0.12	target -0.12
e:부터	contact -0.6	handling 0.13	how_to -0.41	internal -0.74	known_issues -0.77	limits -0.24	platform -0.64	policy 0.29	script -0.13
e:분간	handling -0.24	how_to -0.22	known_issues -0.25	platform 0.11	policy -0.27	price -0.16	target -0.16
e:분들	none 0.13
e:분만	handling -0.12	how_to -0.13	internal 0.15	limits -0.3	none -0.19	platform -0.13	policy 0.14
e:분은	contact -0.1	handling -0.38	internal -0.2	limits -0.45	none -0.12	platform -0.35	price 0.24	script -0.25	target -0.65
e:분이	how_to -0.23	internal -0.24	limits -0.16	none 0.16	policy -0.23
e:분증	contact -0.12	handling -0.29	how_to 0.16	internal -0.26	known_issues -0.32	limits -0.34	none -0.27	platform -0.25	policy 0.13	price -0.2	script -0.12	target -0.28
e:불은	contact -0.14	internal -0.32	known_issues -0.15	limits 0.15	none -0.28	price -0.21	script -0.21	target -0.22
e:불이	handling -0.18	how_to 0.13	limits -0.18	none -0.18	target -0.19
e:뷰징	handling -0.11	internal 0.15	none -0.13	policy -0.12
e:블릿	how_to -0.29	known_issues -0.19	limits 0.11	none -0.32	policy -0.21	price -0.14	script -0.11
e:비가	limits -0.14	none 0.1	policy -0.11	target -0.14
e:비는	contact -0.19	handling -0.26	how_to -0.28	internal -0.44	known_issues -0.35	none -0.37	platform -0.29	price 0.37	script -0.13	target -0.43
e:비를	handling -0.16	limits -0.13	none 0.15	policy -0.26	price -0.23	script -0.13	target -0.12
e:비스	contact -0.22	internal -0.19	known_issues -0.13	limits -0.37	platform -0.22	policy -0.38	price -0.24	target 0.12
e:사가	contact -0.16	handling -0.21	how_to -0.11	internal 0.18	known_issues -0.28	none -0.22	price -0.34	script -0.26
e:사는	how_to -0.32	internal 0.12	known_issues -0.39	platform -0.25	policy -0.17	price -0.3	script 0.13	target -0.4
e:사님	how_to -0.26	internal 0.16	known_issues -0.2	limits -0.27	none -0.1	platform -0.13	policy -0.27	price -0.21	target -0.18
e:사랑	handling -0.21	how_to -0.19	internal 0.22	known_issues -0.1	limits -0.28	platform 0.14	policy -0.31	price -0.16	script -0.12	target -0.26
e:사로	handling 0.14	how_to -0.2	internal 0.21	known_issues -0.14	limits -0.34	none -0.23	policy -0.25	price -0.13	target -0.1
e:사를	internal 0.13	limits -0.2	none -0.23	script -0.22	target -0.13
e:사에	handling -0.16	how_to 0.11	known_issues -0.15	limits -0.16	platform -0.14	policy -0.3	price -0.31	script -0.26	target 0.14
e:사와	handling -0.13	how_to 0.19	known_issues -0.13	none -0.2	policy -0.31	price -0.16	script -0.11	target -0.14
e:사용	how_to -0.14	internal -0.23	limits -0.27
e:사항	contact -0.16	handling -0.17	how_to -0.22	internal 0.11	known_issues -0.2	limits -0.27	platform -0.19	price -0.2	script -0.14	target -0.21
e:사회	handling -0.11	internal 0.25	limits -0.13	none -0.23	policy -0.12
e:산기	handling 0.1	internal -0.25	known_issues 0.15	limits -0.17	none -0.28	platform 0.21	policy -0.27	price -0.12
e:산부	handling -0.11	how_to -0.14	internal -0.17	none 0.13	policy -0.23	price -0.13	script -0.13
e:산은	handling -0.18	how_to -0.14	internal 0.22	known_issues -0.18	limits 0.11	none -0.27	platform -0.14	policy 0.15	price -0.11	script -0.19	target -0.24
e:산이	how_to -0.13	known_issues -0.21	limits 0.12	none -0.27	policy -0.24	price 0.16	script -0.18
e:상담	contact 0.2	handling -0.11	how_to -0.13	internal -0.18	known_issues -0.13	limits 0.14	none -0.19	policy -0.28	price -0.19	script -0.13
e:상만	handling -0.12	internal -0.25	none -0.17	policy -0.24	price -0.2
e:상분	handling -0.14	how_to -0.12	internal 0.21	limits -0.19	none -0.18	price -0.21
e:상은	handling -0.27	how_to -0.2	internal -0.35	known_issues -0.19	limits 0.1	platform -0.22	policy -0.21	script -0.1
e:상이	how_to -0.2	internal -0.23	none -0.25	policy 0.17	price -0.16	target -0.13
e:상품	how_to -0.38	internal -0.29	known_issues -0.3	none 0.17	platform -0.31	price -0.37	script -0.26	target -0.35
e:생은	how_to -0.13	internal -0.17	known_issues -0.23	none -0.21	policy -0.3	price -0.11	script -0.15	target 0.18
e:생이	how_to -0.21	internal -0.28	known_issues -0.27	limits -0.11	policy -0.35	script -0.11	target 0.2
e:서가	how_to -0.22	internal -0.2	known_issues -0.2	limits -0.21	price -0.18
e:서관	internal -0.36	known_issues -0.29	platform 0.11	policy -0.4	price -0.15	script -0.31	target -0.3
e:서는	contact -0.32	handling -0.57	how_to -0.47	internal -0.21	known_issues 0.13	limits 0.28	none 0.11	platform 0.13	policy -0.42	script -0.53	target -0.66
e:서를	handling -0.26	internal -0.25	known_issues -0.22	limits -0.19	none -0.19	platform -0.1	price -0.17	target 0.14
e:서만	handling -0.37	internal 0.13	known_issues -0.32	limits -0.15	none -0.39	platform 0.23	price -0.26	script -0.3	target -0.16
e:서에	handling -0.27	internal 0.23	limits -0.15	none -0.19	policy -0.11	script -0.11
e:서와	internal -0.21	limits 0.12	none -0.24	policy -0.35	target -0.18
e:서요	handling -0.23	how_to -0.2	internal 0.45	known_issues -0.29	limits -0.38	none -0.33	policy -0.27	price -0.18	script -0.14	target -0.34
e:서함	handling -0.12	how_to -0.16	internal -0.14	known_issues -0.11	limits -0.2	none 0.24	platform -0.1	policy -0.17	price -0.12	target -0.18
e:석은	handling 0.13	internal -0.1	limits -0.24	none -0.14	policy -0.24	price -0.22	script 0.11	target 0.19
e:석을	handling -0.19	known_issues -0.21	limits -0.17	none -0.15	script -0.12
e:석이	how_to -0.28	internal 0.11	known_issues 0.18	limits -0.27	none -0.3	policy -0.31	price -0.14	script -0.21	target -0.19
e:선당	internal 0.32	limits -0.31	none -0.11	platform -0.11	policy -0.19	price -0.25	target -0.11
e:선은	internal 0.13	known_issues 0.15	limits -0.17	none -0.17	policy -0.15	price -0.18	target -0.15
e:선이	handling -0.15	known_issues -0.28	limits -0.32	none 0.14	platform -0.1	policy -0.12	price -0.15	target -0.22
e:성이	known_issues -0.13	price -0.1
e:세가	handling -0.21	internal -0.27	known_issues -0.22	limits 0.15	none -0.23	price -0.15	script -0.2	target -0.17
e:세요	contact -0.36	handling 0.18	how_to -0.41	internal -0.23	limits -0.82	platform -0.53	price -0.22	target -0.77
e:세용	how_to -0.12	internal -0.21	limits -0.15	policy -0.19	script 0.13	target -0.14
e:세청	how_to -0.15	internal 0.26	known_issues -0.15	limits -0.2	none -0.25	policy -0.17	script -0.12	target -0.18
e:센터	contact 0.34	how_to 0.18	known_issues -0.55	limits -0.22	none -0.1	platform 0.16	policy -0.35	price -0.54	script -0.3	target -0.56
e:셔도	contact -0.17	handling 0.25	how_to -0.12	internal -0.4	known_issues -0.23	limits -0.33	platform 0.17	policy -0.22	price -0.26	target -0.32
e:셔서	handling -0.28	how_to -0.27	known_issues -0.27	limits -0.3	none 0.25	policy -0.23	price -0.14	script -0.27	target -0.17
e:셔야	handling -0.24	how_to -0.49	internal -0.39	limits 0.2	platform -0.28	policy 0.21	price -0.24	script -0.35	target -0.36
e:션은	handling -0.25	how_to -0.21	internal 0.12	known_issues -0.16	limits -0.29	none 0.22	platform -0.21	policy -0.28	price -0.15	script -0.19	target -0.19
e:소가	handling -0.36	how_to -0.27	internal -0.18	known_issues -0.23	limits -0.2	platform -0.13	price 0.26	target -0.27
e:소기	internal -0.18	limits -0.27	none 0.28	policy -0.16
e:소는	contact -0.19	handling -0.3	how_to 0.15	internal -0.13	known_issues -0.23	platform -0.2	price -0.25	target -0.35
e:소로	handling -0.16	internal -0.16	limits 0.14	none -0.18	policy -0.23	target -0.1
e:소를	how_to 0.16	internal -0.17	known_issues -0.16	limits -0.15	none -0.14	policy -0.23
e:소에	internal 0.14	none -0.18
e:송금	internal -0.16	none 0.2	price -0.22	target -0.13
e:송비	internal -0.16	known_issues -0.12	limits -0.19	none 0.14
e:송은	handling -0.22	how_to -0.2	internal -0.3	known_issues -0.22	limits 0.14	none -0.12	platform -0.22	script -0.16	target -0.3
e:송지	handling -0.11	how_to -0.14	internal -0.15	known_issues 0.17	limits -0.15	none -0.2	script -0.2	target -0.18
e:수가	how_to -0.16	known_issues -0.23	limits -0.22	policy -0.24	price 0.21
e:수급	handling -0.18	how_to -0.19	internal -0.15	limits -0.14	policy -0.27	price -0.14	target 0.16
e:수기	how_to -0.12	internal -0.13	platform -0.19	policy -0.13	script -0.17	target 0.15
e:수는	contact -0.17	handling 0.31	internal -0.44	known_issues -0.27	limits 0.13	none -0.11	platform -0.25	policy -0.23	price -0.35	script -0.44	target -0.38
e:수령	handling -0.2	how_to -0.2	internal -0.21	known_issues -0.15	limits 0.14	none -0.22	platform -0.14	policy 0.14	price -0.12	target -0.12
e:수로	handling -0.27	how_to 0.1	known_issues -0.24	limits -0.33	none -0.18	platform -0.11	policy -0.12	price -0.11	script -0.2
e:수료	contact -0.19	how_to -0.31	internal 0.3	none 0.14	platform -0.18	policy -0.23	price -0.35	script -0.1	target -0.45
e:수만	handling -0.18	how_to -0.29	internal -0.23	platform -0.29	policy -0.37	script -0.14	target 0.14
e:수점	handling -0.12	limits -0.13	none 0.11	policy -0.11
e:수증	handling 0.14	internal -0.39	limits -0.25	platform 0.17	policy -0.35	price -0.17	script -0.15	target -0.2
e:스가	handling 0.13	how_to -0.15	internal 0.27	known_issues -0.28	limits -0.22	none -0.3	policy -0.31	script -0.2	target -0.1
e:스는	handling -0.26	how_to -0.23	known_issues -0.21	none 0.17	platform -0.16	price -0.21	script -0.23	target -0.3
e:스를	handling -0.16	internal -0.1	known_issues -0.11	none 0.16	policy -0.14	target -0.12
e:스크	how_to -0.14	internal 0.1	known_issues -0.16	limits -0.19	policy -0.16	price -0.14	target -0.12
e:스템	handling -0.13	how_to -0.11	internal 0.23	limits 0.19	none -0.31	platform -0.18	policy -0.25	price -0.15	script -0.12	target -0.17
e:스트	contact -0.14	handling -0.21	how_to -0.25	internal 0.28	limits -0.32	none -0.17	platform -0.24	policy -0.44	price 0.19	target -0.36
e:스팀	contact 0.17	handling -0.29	how_to -0.22	internal -0.25	known_issues -0.21	limits -0.2	none 0.15	platform -0.14	policy -0.27	price -0.2	script -0.12	target -0.16
e:습관	internal -0.17	limits -0.17	none 0.16	policy -0.14	target -0.13
e:시간	contact -0.13	handling -0.22	how_to -0.18	internal -0.27	known_issues -0.23	limits 0.26	platform -0.2	policy -0.11	price -0.27	target -0.32
e:시고	known_issues -0.38	limits -0.4	none -0.25	platform -0.28	policy -0.15	price -0.13	script 0.15	target -0.36
e:시기	handling 0.2	how_to -0.39	internal -0.15	known_issues -0.21	limits -0.28	platform -0.13	policy -0.36	price -0.15	target -0.21
e:시는	contact -0.13	how_to -0.5	internal -0.56	known_issues -0.56	platform -0.29	policy -0.14	target 0.16
e:시던	how_to 0.16	internal -0.12	limits -0.21	policy -0.22	price -0.11	script -0.14
e:시락	how_to -0.11	internal 0.17	limits -0.14	policy -0.25	price -0.13	target -0.18
e:시로	handling -0.23	internal 0.21	known_issues -0.22	limits -0.28	none -0.27	platform -0.11	price -0.22	script -0.12	target -0.17
e:시면	contact -0.2	handling -0.1	how_to 0.43	internal -0.81	known_issues -0.2	limits -0.93	platform -0.61	price -0.23	script 0.13	target -0.78
e:시백	handling -0.18	how_to -0.19	internal -0.29	limits -0.18	none 0.14
e:시에	handling -0.11	how_to -0.19	limits 0.12	policy -0.17
e:시오	contact -0.11	how_to -0.26	known_issues -0.17	limits -0.24	none 0.19	platform -0.13	policy -0.38	price -0.12	script -0.31	target -0.26
e:시일	none 0.17
e:시죠	handling -0.13	internal -0.2	limits -0.17	none 0.26	platform -0.12	policy -0.16	target -0.12
e:시트	handling -0.15	limits -0.14	none 0.12	target -0.21
e:식은	known_issues -0.16	limits -0.25	price -0.18	script -0.24	target -0.17
e:식이	how_to -0.26	internal -0.2	known_issues 0.1	limits -0.15	none 0.24	policy -0.23	script -0.15
e:신은	internal -0.4	limits -0.32	platform -0.26	policy 0.24	price -0.37	script -0.15	target -0.28
e:신이	handling -0.11	how_to -0.16	known_issues 0.18	limits -0.23	none -0.23	policy -0.22	target -0.14
e:신청	handling -0.24	how_to -0.23	internal -0.35	known_issues -0.13	limits -0.35	platform -0.18	policy 0.13	price -0.23	script -0.2	target 0.15
e:실로	contact -0.12	handling 0.36	how_to -0.27	internal -0.34	known_issues -0.26	none -0.31	platform -0.24	policy -0.35	price -0.17	script -0.21	target -0.31
e:실은	how_to -0.16	internal 0.12	none -0.14	policy -0.28	script -0.13	target -0.18
e:실이	handling 0.21	how_to -0.18	internal -0.27	known_issues -0.14	limits -0.22	price -0.22	script -0.22	target -0.15
e:심사	how_to -0.12	internal -0.14	policy -0.14
e:쓰기	handling -0.32	internal -0.34	known_issues 0.21	none 0.12	platform -0.24	policy -0.37	price -0.18	script -0.16	target -0.27
e:씀을	handling 0.15	how_to -0.2	internal -0.13	none -0.2	policy 0.12	script -0.16
e:씀해	handling -0.26	how_to -0.21	internal -0.3	known_issues -0.22	none 0.18	platform -0.1	policy 0.14	target -0.16
e:아도	limits -0.11	none -0.15	policy 0.16	script -0.12
e:아서	contact -0.14	handling 0.15	how_to -0.13	limits -0.51	policy -0.45	price -0.32	script -0.29	target -0.4
e:아야	handling -0.32	how_to -0.31	internal -0.29	known_issues -0.31	none -0.27	policy 0.21	script -0.12	target -0.28
e:아요	contact -0.25	handling -0.18	how_to -0.5	internal -0.36	known_issues -0.55	platform -0.52	policy 0.28	script -0.41	target -0.61
e:아웃	handling 0.11	known_issues -0.11	limits -0.19	platform -0.14	policy -0.33	target -0.14
e:안성	internal 0.22	none -0.21	policy -0.14
e:알림	handling -0.12	how_to -0.15	internal -0.18	limits -0.15	none 0.19	price -0.12
e:애인	handling -0.23	how_to -0.17	internal -0.16	known_issues -0.11	limits -0.22	none 0.12	policy -0.3	price -0.14	target 0.19
e:액은	contact -0.11	handling 0.15	internal -0.39	limits 0.15	none -0.46	platform -0.36	policy -0.17	target -0.31
e:액을	handling -0.17	known_issues -0.24	limits -0.3	none -0.33	price -0.15	script -0.25
e:액의	contact -0.15	handling -0.28	how_to -0.24	internal -0.36	known_issues -0.15	limits 0.15	none -0.3	platform -0.13	price 0.24	script -0.16	target -0.22
e:액이	how_to 0.16	known_issues -0.24	policy -0.38	price -0.21	target 0.16
e:약관	handling -0.18	how_to -0.21	internal -0.17	none 0.17	target -0.13
e:약금	contact -0.13	handling -0.38	how_to 0.11	internal 0.11	known_issues -0.18	limits -0.27	none -0.13	price -0.21	script -0.15	target -0.26
e:약도	handling -0.21	how_to -0.16	known_issues -0.1	limits -0.18	none -0.24	policy 0.15	target -0.21
e:약서	how_to 0.14	internal 0.16	none -0.17	policy -0.17
e:약은	contact -0.11	internal -0.44	limits 0.19	none -0.48	platform -0.3	price -0.31	script -0.24	target -0.42
e:약을	handling 0.22	limits -0.12	policy -0.19	script -0.18	target -0.15
e:약이	handling -0.3	how_to -0.37	internal 0.3	known_issues -0.31	none -0.36	platform -0.16	price -0.32
e:약자	handling -0.14	how_to -0.19	internal -0.11	limits -0.2	none -0.1	policy -0.11	target 0.21
e:약정	how_to -0.18	internal -0.21	limits -0.24	none -0.29	platform -0.21	policy 0.17	price -0.13
e:약한	handling 0.15	internal -0.19	limits -0.19	none -0.13	price -0.2	target -0.17
e:어가	handling -0.13	how_to 0.11	internal 0.16	limits -0.18	none -0.1	policy -0.18	script -0.11
e:어간	handling -0.14	how_to -0.15	limits -0.16	none -0.21	policy 0.18	target -0.11
e:어감	handling -0.26	internal -0.27	known_issues 0.15	limits -0.25	none -0.28	platform -0.2	policy 0.16	price -0.18	target -0.26
e:어난	how_to -0.13	internal -0.14	limits -0.21	none -0.18	policy 0.18	price -0.19	target -0.14
e:어는	handling -0.15	how_to -0.17	internal 0.12	known_issues -0.18	limits -0.28	none 0.17	platform -0.11	policy -0.19	price -0.11	target -0.18
e:어도	contact -0.14	handling -0.37	how_to 0.14	internal -0.41	known_issues -0.32	platform -0.34	policy 0.22	price -0.36	script -0.32	target -0.49
e:어링	limits -0.13	none 0.22	policy -0.2	price -0.12	target -0.11
e:어만	handling -0.19	how_to -0.13	internal -0.22	known_issues -0.15	limits 0.3	none -0.24	platform -0.27	policy -0.19	price -0.13	target -0.28
e:어서	contact -0.16	handling -0.44	how_to -0.19	internal 0.17	known_issues 0.2	limits -0.32	platform -0.41	policy -0.46	price -0.34	script -0.26	target -0.47
e:어야	handling -0.2	how_to -0.16	internal -0.18	limits 0.18	none -0.2	platform -0.14	target -0.14
e:어올	handling -0.18	how_to 0.16	internal -0.2	known_issues -0.16	policy -0.25	target -0.2
e:어와	how_to 0.19	known_issues -0.14	policy -0.17
e:어요	contact -0.37	handling -0.53	internal 0.11	limits -0.14	platform -0.7	price -0.19	script -0.39	target -0.22
e:어용	handling 0.18	internal -0.14	limits -0.26	none -0.19	policy 0.14	price -0.2	target -0.15
e:어질	handling -0.23	internal 0.26	known_issues -0.28	limits -0.17	none -0.16	policy -0.16	script -0.11
e:어짐	handling -0.15	how_to -0.18	internal -0.26	known_issues -0.21	none 0.11	platform -0.13	price -0.19	target -0.19
e:업은	how_to -0.29	internal 0.14	known_issues -0.27	limits -0.11	none -0.34	platform -0.22	policy 0.18	price -0.19	script -0.3	target -0.28
e:업을	handling -0.15	how_to -0.14	internal -0.17	known_issues -0.17	limits -0.21	policy -0.28	target 0.13
e:업일	contact -0.19	handling -0.12	internal -0.38	known_issues -0.29	limits -0.56	none -0.41	platform -0.29	policy 0.25	price -0.42	script 0.17	target -0.37
e:업자	handling -0.11	internal 0.11	limits -0.2	none -0.25	policy -0.18	target 0.16
e:업점	handling -0.1	none 0.16	policy -0.17	script -0.18	target -0.11
e:업체	internal 0.2	none -0.23
e:없음	handling -0.2	how_to -0.26	internal 0.17	known_issues -0.13	none -0.29	platform -0.25	policy -0.3	price -0.26
e:없이	contact 0.19	handling -0.2	how_to -0.2	internal -0.27	known_issues -0.22	limits -0.24	none -0.23	price -0.21	script -0.2	target 0.15
e:엇이	handling -0.13	how_to -0.25	internal -0.19	known_issues -0.17	limits -0.18	none 0.28	policy -0.26	price -0.11	script -0.14	target -0.15
e:었음	handling -0.14	how_to -0.12	internal 0.26	limits -0.14	none -0.22	policy -0.13
e:에게	contact -0.15	handling 0.11	internal -0.44	known_issues -0.41	limits -0.39	none -0.2	platform -0.25	policy 0.18	price -0.23	target -0.45
e:에는	contact -0.23	handling -0.2	how_to -0.45	internal -0.17	known_issues 0.15	limits -0.18	none -0.19	platform -0.54	policy 0.31	price -0.49	target -0.12
e:에도	contact -0.17	handling -0.27	how_to -0.29	internal 0.1	limits -0.39	none -0.25	platform -0.14	price 0.25
e:에만	handling -0.21	how_to 0.13	internal -0.32	known_issues -0.31	none -0.37	platform -0.28	policy 0.1	price 0.12	target -0.43
e:에서	contact -0.55	handling -0.23	how_to 0.37	known_issues 0.13	none -0.67	price -0.15	script -0.1	target -0.31
e:에요	contact -0.16	handling -0.55	internal -0.15	known_issues -0.51	limits -0.19	none -0.16	policy 0.11
e:여서	known_issues 0.13	limits -0.11	policy -0.22
e:여요	handling -0.38	internal -0.33	known_issues 0.19	limits -0.5	none -0.12	policy -0.11	price -0.32	script -0.25
e:역에	how_to -0.16	internal -0.17	known_issues 0.11	limits -0.11	none 0.2	policy -0.23	price -0.22	script 0.12
e:역은	handling -0.12	internal -0.3	known_issues 0.2	limits -0.38	none -0.1	platform -0.14	policy -0.35	price -0.13	target 0.14
e:역을	internal -0.23	known_issues -0.14	limits 0.16	none -0.16	policy -0.26	script -0.14	target -0.17
e:영사	internal 0.12
e:예약	handling -0.15	how_to 0.24	internal -0.2	known_issues -0.11	limits -0.27	platform -0.21	price -0.23	script -0.22	target -0.25
e:예요	contact -0.25	handling -0.61	how_to -0.3	internal -0.11	known_issues -0.55	policy -0.16	price 0.23
e:오는	handling -0.21	how_to 0.1	internal -0.16	limits -0.22	target -0.12
e:오니	internal 0.14	limits -0.22	policy -0.17	script -0.19
e:오래	how_to -0.12	none 0.21	target -0.17
e:오면	known_issues 0.11	limits -0.41	none 0.14	platform -0.2	policy -0.25	price -0.25	script -0.1	target -0.3
e:오톡	handling -0.25	internal -0.14	limits -0.14	none -0.27	platform 0.18	policy -0.26	target -0.16
e:와도	handling -0.3	how_to -0.16	known_issues -0.17	limits -0.31	none 0.3	platform -0.15	price -0.24	script -0.16	target -0.27
e:와서	handling -0.1	internal 0.14	none -0.14
e:와요	handling -0.31	how_to -0.15	known_issues -0.32	platform -0.22	policy 0.15	price -0.24	script -0.23	target -0.39
e:와의	how_to -0.1	internal 0.17	limits -0.1	none -0.12	price -0.2
e:완료	handling -0.24	how_to 0.12	internal -0.22	known_issues -0.13	limits -0.31	none -0.27	platform -0.11	price -0.16	target 0.13
e:요금	handling -0.14	how_to -0.19	known_issues -0.12	limits -0.25	price 0.12	target -0.23
e:요일	contact -0.15	handling -0.28	how_to -0.29	internal -0.46	known_issues -0.5	limits -0.11	none 0.27	platform -0.4	price -0.63	target -0.18
e:용권	how_to 0.12	none -0.2	policy 0.12	target -0.12
e:용료	handling -0.19	how_to -0.18	internal -0.29	limits -0.24	none 0.23	policy -0.27	target -0.24
e:용은	handling -0.2	how_to -0.25	internal -0.37	known_issues -0.15	limits -0.18	platform -0.17	policy 0.23	script -0.17	target -0.35
e:용이	handling 0.17	how_to -0.2	internal -0.14	none 0.13	policy -0.19	script -0.17	target -0.11
e:용자	how_to -0.1	none -0.18	policy -0.15	script 0.15	target -0.15
e:용히	handling -0.14	how_to -0.11	internal 0.16	known_issues -0.1	limits -0.24	none -0.2	platform -0.13	price -0.11	script -0.13	target -0.19
e:우가	handling 0.15	limits -0.16	none -0.16	platform -0.14	policy -0.17	target -0.13
e:우는	contact -0.16	handling -0.29	how_to -0.29	known_issues -0.36	none -0.42	platform -0.3	policy 0.2	price -0.3	script -0.28	target 0.13
e:우면	handling -0.27	how_to -0.28	internal 0.13	known_issues -0.23	limits -0.33	none -0.3	policy 0.26	price -0.25	script -0.11	target -0.22
e:우처	limits -0.11	none 0.15	policy -0.12
e:운데	handling -0.18	how_to -0.16	internal -0.15	known_issues -0.27	none -0.16	platform -0.12	script -0.15
e:운영	contact 0.35	handling -0.42	how_to -0.38	internal -0.44	known_issues -0.38	limits -0.44	platform -0.34	price -0.39	script -0.29	target -0.51
e:운지	contact 0.17	how_to 0.13	internal -0.4	known_issues -0.22	none 0.12	platform -0.15	policy -0.26	price -0.31	script -0.24	target -0.34
e:운터	handling -0.14	internal 0.13	known_issues 0.15	limits -0.16	none -0.23	policy -0.15	target -0.12
e:워요	handling -0.22	how_to 0.19	internal -0.18	known_issues -0.19	limits -0.26	platform -0.1	price -0.14	script -0.21	target -0.25
e:원금	handling -0.15	how_to -0.11	internal -0.2	known_issues -0.13	limits -0.27	policy 0.2	target -0.15
e:원만	handling -0.14	known_issues -0.24	none -0.14	platform -0.19	policy -0.14	target 0.15
e:원생	contact -0.14	handling -0.22	how_to -0.19	internal 0.15	known_issues -0.16	limits -0.15	none -0.28	platform -0.22	policy -0.3	target 0.12
e:원은	contact -0.13	handling 0.17	known_issues -0.27	limits -0.36	none 0.15	platform -0.26	policy -0.16	script -0.22	target -0.38
e:원을	handling -0.13	internal 0.16	known_issues -0.13	limits -0.18	none -0.17	price -0.1
e:원이	handling 0.11	internal 0.16	known_issues -0.33	none -0.12	platform -0.17	script -0.29	target -0.19
e:위로	handling -0.22	limits 0.19	none -0.21	platform -0.15	policy -0.25	script 0.11	target -0.2
e:위크	how_to -0.15	internal -0.12	limits -0.26	platform -0.1	policy 0.14	price -0.13	target -0.14
e:유는	how_to -0.14	internal 0.29	known_issues -0.22	limits -0.17	none -0.31	platform -0.15	policy -0.23	price -0.19
e:유를	handling -0.12	how_to -0.14	known_issues -0.25	limits -0.17	none 0.1	policy -0.24	price -0.14	target -0.15
e:율이	handling -0.16	how_to -0.15	internal 0.18	known_issues -0.25	limits -0.24	none 0.1	platform -0.14	policy -0.23	script -0.16
e:으나	handling -0.11	limits -0.18	policy -0.14	price -0.14	target 0.15
e:으니	contact -0.1	handling 0.21	how_to -0.17	internal 0.18	known_issues -0.31	limits -0.31	platform -0.26	policy -0.34	price -0.21	script -0.22	target -0.32
e:으로	contact -0.45	handling -0.18	known_issues 0.13	none -0.32	platform -0.16	policy -0.17
e:으며	how_to -0.23	internal -0.24	known_issues -0.16	limits 0.15	none -0.27	price -0.1	script 0.17	target -0.29
e:으면	contact -0.3	handling 0.13	how_to -0.16	internal -0.2	known_issues 0.19	none -0.23	platform -0.64	script -0.21	target -0.11
e:으신	internal -0.13	known_issues -0.25	limits -0.43	platform 0.17	price -0.27	script -0.18	target 0.16
e:으실	internal -0.19	known_issues -0.23	none -0.14	target -0.22
e:은데	handling -0.22	how_to -0.15	known_issues -0.17	limits -0.19	none 0.19	platform -0.17	policy -0.25	price -0.13	script -0.13	target -0.16
e:은품	internal -0.2	limits 0.13	platform -0.11	policy -0.24	target -0.22
e:음과	handling -0.15	none 0.26	policy -0.18	script -0.11	target -0.19
e:음날	handling -0.11	how_to -0.15	internal -0.13	known_issues -0.16	limits -0.2	policy 0.2	price -0.13	script -0.13	target -0.1
e:음을	handling 0.15	how_to -0.17	internal -0.25	known_issues -0.18	limits -0.13	none 0.1	policy -0.27	script -0.16	target -0.13
e:음주	none 0.15	policy -0.13
e:의가	handling -0.15	how_to -0.18	internal 0.2	known_issues -0.2	limits -0.27	none -0.22	policy 0.21	target -0.3
e:의는	contact 0.21	handling 0.12	how_to -0.25	internal -0.41	known_issues -0.15	limits -0.34	none -0.43	platform -0.11	price -0.12
e:의로	handling 0.19	internal -0.17	limits -0.2	none -0.23	policy -0.2	price -0.11	script -0.14	target 0.19
e:의를	handling 0.12	how_to -0.2	internal 0.13	known_issues -0.21	none -0.33	policy -0.26	script -0.18
e:의에	handling -0.25	known_issues -0.14	limits 0.19	none -0.23	platform -0.14	policy -0.29	price -0.14	script -0.13	target -0.21
e:의엔	handling 0.11	internal -0.15	known_issues -0.14	limits -0.21	none -0.19	script 0.13
e:의점	contact -0.17	handling -0.25	how_to -0.13	known_issues -0.24	none -0.27	policy -0.33	price -0.25
e:이고	contact -0.27	handling -0.74	how_to -0.12	internal 0.12	known_issues -0.56	limits -0.31	none -0.18	platform -0.58	policy -0.41	script -0.42	target 0.33
e:이나	contact -0.13	how_to 0.22	internal -0.31	limits -0.46	none -0.19	price -0.26	script -0.33	target -0.33
e:이는	contact -0.12	handling -0.54	internal -0.14	limits 0.19	price -0.34	script -0.29	target -0.36
e:이니	handling -0.21	internal 0.26	known_issues -0.15	limits -0.21	none -0.33	platform -0.11	policy -0.22	target -0.1
e:이더	contact -0.13	handling -0.17	how_to -0.4	known_issues 0.2	limits -0.3	none -0.13	platform -0.2	price -0.23	script -0.16
e:이던	internal -0.2	limits -0.12	none 0.12	price 0.19
e:이드	contact -0.11	handling -0.22	how_to -0.2	internal -0.37	known_issues -0.24	limits 0.15	platform 0.2	policy -0.3	price -0.28	target -0.16
e:이라	contact -0.3	handling -0.48	how_to -0.53	internal 0.37	none -0.32	platform -0.46	price -0.5	script -0.1	target -0.63
e:이랑	contact -0.21	handling -0.13	how_to -0.2	known_issues -0.42	limits 0.31	none -0.52	policy -0.27	price -0.29	script -0.33
e:이를	handling -0.14	how_to 0.2	known_issues -0.13	limits -0.26	none -0.16	platform -0.12	policy -0.19	price -0.21	target -0.2
e:이만	handling -0.3	how_to -0.33	internal -0.23	known_issues -0.31	limits -0.25	none -0.45	platform 0.35	policy 0.11	price -0.21	script -0.17	target -0.43
e:이며	contact -0.25	handling -0.32	how_to 0.12	internal 0.13	known_issues -0.18	none -0.29	platform -0.27	policy -0.22	script 0.2	target -0.26
e:이면	contact -0.17	how_to -0.12	known_issues -0.14	none -0.65	policy -0.1	price 0.16	script -0.49	target -0.12
e:이브	handling -0.12	how_to -0.15	internal -0.16	known_issues -0.14	limits -0.21	none 0.2	platform -0.12	policy -0.25	target -0.2
e:이션	handling 0.14	how_to -0.12	limits -0.21	none 0.16	policy -0.23	price -0.11	target -0.14
e:이아	contact -0.25	handling -0.24	how_to -0.25	internal -0.31	known_issues -0.23	limits -0.33	none -0.29	platform -0.28	policy -0.18	price 0.36	script -0.12	target -0.29
e:이요	how_to -0.15	internal -0.34	known_issues -0.19	none -0.13	platform -0.17	policy -0.26	price -0.33	target 0.18
e:이자	none -0.27	policy 0.19	price 0.11	target -0.14
e:이즈	handling -0.15	internal -0.24	known_issues -0.17	none 0.1	platform -0.16	price -0.29	target -0.18
e:이지	contact -0.15	handling -0.3	how_to 0.11	internal -0.35	known_issues -0.32	limits 0.15	platform -0.19	price -0.25	script -0.27	target -0.33
e:이체	contact -0.11	handling -0.2	internal -0.29	known_issues -0.15	limits 0.14	none -0.23	platform -0.12	script -0.17	target 0.15
e:이터	contact -0.25	handling 0.11	how_to -0.34	none -0.1	platform -0.31	price -0.11	script -0.38	target -0.17
e:이트	contact -0.18	handling -0.37	how_to 0.12	internal -0.26	known_issues -0.31	platform 0.11	price -0.37	script -0.15	target -0.34
e:이폰	handling -0.16	how_to -0.14	known_issues 0.14	limits -0.21	none -0.16	policy -0.12
e:인과	handling -0.17	how_to -0.18	internal -0.24	known_issues -0.15	none -0.15	price 0.18	script -0.18	target -0.29
e:인데	contact -0.22	handling -0.35	how_to -0.22	internal 0.46	known_issues -0.34	none -0.19	platform -0.34	policy -0.41	price -0.23	script -0.21	target -0.4
e:인만	internal -0.23	known_issues -0.28	limits -0.39	none -0.35	platform -0.37	policy 0.22	price -0.27	script -0.17	target 0.15
e:인서	how_to 0.13	none -0.14
e:인은	contact -0.15	handling 0.14	how_to -0.13	known_issues -0.29	none -0.42	platform 0.13	script -0.14	target -0.36
e:인이	handling -0.24	how_to 0.26	known_issues -0.43	limits -0.46	none -0.4	platform -0.21	policy 0.14	price -0.17
e:인증	contact -0.1	handling -0.36	how_to 0.16	internal -0.34	known_issues 0.19	none -0.16	platform -0.27	policy -0.44	price -0.22	script -0.12	target -0.21
e:인지	handling 0.16	internal -0.17	limits -0.11	policy -0.13	script -0.18
e:인트	contact -0.18	handling 0.1	internal -0.46	known_issues 0.14	limits -0.24	platform -0.3	policy -0.22	price -0.17	script -0.22	target 0.28
e:인해	how_to -0.16	internal -0.16	none -0.12	policy -0.28
e:일과	handling -0.17	how_to -0.14	internal -0.2	limits -0.29	none 0.16	platform -0.13	policy 0.1	price -0.15	script -0.13	target -0.18
e:일로	how_to 0.13	internal -0.35	limits -0.32	price -0.22	script -0.21	target -0.29
e:일에	handling -0.27	internal -0.33	known_issues -0.34	limits 0.3	none -0.29	platform -0.18	price -0.21	script -0.29	target 0.12
e:일은	contact -0.27	handling -0.51	internal -0.7	limits -0.27	none 0.19	policy 0.14	price -0.59	script -0.42	target -0.69
e:일을	internal -0.23	limits -0.12	none 0.15	price -0.15	script -0.15
e:일이	handling -0.33	how_to -0.26	internal -0.21	known_issues 0.12	limits -0.37	none 0.12	price -0.12	target 0.15
e:일인	none -0.14	price 0.11
e:임딜	none 0.17	policy -0.12
e:임을	none -0.13	policy -0.11	price -0.11	script -0.11	target 0.11
e:입은	contact -0.12	handling -0.28	how_to -0.22	internal 0.29	known_issues -0.27	none -0.35	platform -0.24	price -0.24	script -0.11	target -0.19
e:입이	handling -0.11	internal 0.16	known_issues -0.18	limits -0.26	none -0.17	policy 0.16	price -0.2	script -0.14	target -0.18
e:입자	handling -0.14	how_to -0.16	limits -0.15	none -0.23	price -0.11
e:입한	how_to -0.14	internal -0.18	limits -0.21	none -0.12	target 0.16
e:자가	contact -0.11	handling -0.25	how_to -0.18	internal -0.24	known_issues 0.22	none -0.17	platform -0.29	price -0.32	target -0.41
e:자는	contact -0.12	handling -0.4	internal -0.25	limits 0.29	none -0.12	platform -0.39	price -0.34	script -0.38
e:자도	contact -0.11	handling -0.27	how_to -0.15	internal -0.28	limits 0.12	none -0.32	platform -0.17	policy -0.4	price -0.21	script -0.26	target 0.32
e:자로	handling -0.13	internal -0.37	known_issues -0.37	none -0.14	platform 0.15	policy -0.27	price -0.22	script 0.2	target -0.28
e:자를	internal -0.16	known_issues -0.14	limits -0.29	none -0.18	target 0.16
e:자만	handling 0.12	internal -0.13	known_issues -0.13	limits -0.19	none -0.26	script -0.18	target -0.13
e:자에	handling -0.28	how_to 0.19	internal -0.24	known_issues -0.22	none -0.29	platform -0.1	policy -0.33	price -0.17	script -0.2	target 0.12
e:자와	contact -0.12	handling -0.23	how_to -0.37	internal -0.24	known_issues -0.15	limits -0.15	none -0.36	platform -0.19	policy 0.22	price -0.22	script -0.18	target 0.16
e:작은	internal 0.15	limits -0.16	policy -0.29	price -0.21	target -0.1
e:장님	contact -0.15	handling -0.32	how_to 0.21	internal 0.1	known_issues -0.26	limits -0.39	policy -0.31	price -0.24	script -0.24	target -0.27
e:장만	handling -0.17	how_to -0.18	internal -0.25	known_issues 0.22	limits -0.35	none -0.16	price -0.12	target -0.21
e:장비	internal -0.19	limits -0.11	none -0.22	policy -0.27	price 0.23
e:장은	contact -0.21	handling -0.36	how_to -0.42	internal -0.48	known_issues 0.26	none -0.32	script -0.33	target -0.52
e:장이	handling -0.18	internal 0.33	known_issues -0.18	limits -0.41	none -0.31	platform -0.17	target -0.23
e:재가	handling -0.15	how_to -0.11	internal -0.22	known_issues -0.18	limits -0.2	none 0.22	target -0.13
e:재비	limits 0.17	none -0.16	price -0.16	target -0.12
e:쟁사	internal 0.11
e:저가	handling -0.17	how_to 0.17	internal -0.3	known_issues -0.17	limits -0.35	none 0.22	price -0.19	script -0.22	target -0.2
e:저는	how_to 0.12	known_issues 0.17	none -0.14	policy -0.26	script -0.15	target -0.12
e:적은	handling -0.19	how_to -0.18	internal 0.21	known_issues -0.22	limits -0.35	none -0.35	platform -0.18	price 0.18	target -0.22
e:적이	known_issues -0.1	limits -0.25	price -0.17	script -0.13	target -0.22
e:적인	handling -0.15	internal -0.15	none -0.16	policy -0.14	script 0.21
e:전과	contact -0.17	how_to -0.22	internal -0.29	known_issues -0.11	limits -0.27	none 0.13	platform -0.17	policy -0.17	price 0.14	script -0.11	target -0.23
e:전모	internal -0.13	none 0.12
e:전소	handling -0.14	how_to -0.16	internal -0.19	limits 0.14	policy -0.19	script -0.23	target -0.13
e:전에	handling -0.29	how_to -0.35	known_issues 0.26	limits -0.35	none -0.16	platform -0.19	price -0.24	script -0.17	target -0.25
e:전을	known_issues -0.13	limits -0.18	none -0.18	policy 0.14	target -0.16
e:전한	handling -0.16	how_to -0.12	known_issues -0.13	limits -0.16	none -0.22	script 0.18
e:전환	handling -0.18	how_to -0.22	internal 0.12	limits -0.1	policy 0.12	script -0.12
e:전히	contact 0.15	how_to -0.16	internal -0.17	known_issues -0.17	none -0.1	platform -0.14	policy -0.3	script -0.15	target -0.15
e:절기	handling -0.14	internal -0.3	known_issues -0.14	platform -0.22	policy -0.26	price 0.15	target -0.24
e:절로	handling -0.18	how_to 0.14	internal -0.16	known_issues -0.11	limits -0.18	none -0.29	script -0.12	target -0.19
e:점검	contact -0.18	how_to -0.34	known_issues -0.25	limits -0.35	platform -0.26	price -0.28	script -0.16	target -0.31
e:점만	handling -0.22	how_to -0.22	internal -0.28	known_issues -0.16	limits -0.35	none 0.2	platform 0.14	policy -0.33	price -0.26
e:점에	how_to -0.14	internal -0.13	known_issues -0.11	limits -0.22	none 0.13	policy -0.24	target -0.19
e:점은	handling -0.15	how_to -0.17	internal -0.15	known_issues 0.12	platform -0.23	policy -0.18	price -0.21	target -0.38
e:점을	handling -0.14	internal -0.13	limits -0.19	none 0.21	target -0.21
e:점이	handling -0.22	internal 0.16	limits 0.13	none -0.28	platform -0.11	policy -0.32	price -0.13	script -0.21	target -0.19
e:점포	limits -0.18	none -0.13	platform 0.21	policy -0.12	price -0.1	target -0.21
e:접수	limits -0.14	none 0.19	policy -0.1	target -0.16
e:정당	internal -0.17	limits 0.2	policy -0.13	price -0.17
e:정된	handling -0.13	limits -0.17	none -0.15	policy -0.17
e:정료	internal -0.14	limits -0.23	none -0.22	policy -0.18	price 0.23	target -0.17
e:정만	handling -0.13	internal -0.21	limits 0.16	platform -0.12	policy -0.13	target -0.2
e:정보	contact -0.19	how_to -0.14	internal -0.15	known_issues -0.18	limits -0.21	platform -0.17	policy -0.32	price -0.15	script 0.15	target -0.27
e:정산	handling -0.21	how_to 0.24	known_issues -0.17	limits -0.32	platform -0.12	policy -0.4	script -0.14	target -0.29
e:정액	handling -0.23	internal -0.11	limits -0.19	none 0.19	price -0.17	target 0.13
e:정에	internal 0.1	known_issues -0.12	limits -0.2	policy -0.18
e:정위	internal 0.2	limits -0.14	none -0.16	policy -0.11	target -0.12
e:정은	handling -0.25	how_to -0.21	internal 0.16	limits 0.13	platform -0.15	policy -0.33	price -0.24	target -0.31
e:정을	handling 0.11	how_to -0.29	internal 0.13	known_issues -0.23	limits 0.12	none -0.15	policy -0.31	target -0.21
e:정의	how_to -0.1	none -0.14	policy -0.19	script 0.12
e:정이	handling -0.23	how_to -0.37	internal -0.41	none 0.17	platform 0.11	policy -0.25	price -0.18	target -0.28
e:정일	contact 0.2	none -0.14	policy -0.14
e:정지	internal -0.15	limits -0.17	policy 0.2	price -0.19
e:제가	handling -0.32	known_issues -0.26	limits 0.12	policy -0.41	script -0.25	target -0.23
e:제는	contact -0.13	handling 0.1	how_to -0.45	internal -0.16	known_issues -0.13	none -0.51	price -0.27	script 0.15	target -0.54
e:제든	how_to -0.13	limits -0.15	none -0.23	policy 0.17	price -0.14	target -0.12
e:제로	how_to -0.14	internal 0.17	none -0.18	policy -0.2	script 0.17
e:제를	handling -0.21	how_to -0.11	known_issues -0.16	limits -0.18	none -0.25	target 0.14
e:제선	contact -0.11	handling -0.13	how_to -0.1	internal -0.16	limits -0.23	platform -0.18	policy -0.23	price 0.11
e:제한	handling -0.46	how_to -0.36	internal -0.42	known_issues -0.27	limits -0.21	platform -0.3	policy 0.15	script -0.26	target 0.15
e:져서	handling -0.19	how_to -0.24	internal 0.21	limits -0.29	policy -0.31	price -0.1	script -0.19	target -0.14
e:져요	handling -0.46	how_to -0.16	internal -0.44	limits 0.33	none -0.44	platform -0.25	policy -0.19	script -0.32	target -0.44
e:졌고	limits -0.2	price -0.11	script -0.15	target -0.14
e:조건	handling 0.28	how_to -0.21	internal 0.12	known_issues -0.23	limits -0.22	none -0.2	platform -0.15	policy -0.33	price -0.18	script -0.17	target -0.25
e:조사	contact -0.11	handling -0.22	how_to -0.21	internal 0.14	limits -0.21	none -0.14	script -0.1	target -0.24
e:조정	none 0.11
e:조회	how_to 0.12	internal -0.2	limits -0.17	none -0.22
e:종을	how_to -0.11	known_issues 0.1	limits -0.14	policy -0.12
e:좌는	handling 0.19	how_to -0.15	internal -0.24	known_issues -0.17	limits -0.11	none -0.25	price 0.11	target -0.15
e:좌로	handling -0.38	how_to 0.19	known_issues -0.27	limits -0.1	none -0.27	platform -0.17	price -0.28	script -0.15
e:주기	none 0.1
e:주는	handling -0.2	how_to -0.3	known_issues -0.2	limits -0.14	none -0.29	platform -0.29	price 0.22
e:주면	handling 0.15	how_to -0.28	internal 0.18	known_issues -0.27	limits -0.21	none -0.36	platform -0.21	price -0.16	target -0.19
e:주문	limits -0.21	none 0.24	policy -0.22	price -0.17
e:주민	how_to -0.19	internal -0.19	limits -0.13	policy 0.13	price -0.14	target -0.19
e:주에	how_to -0.11	known_issues -0.16	limits -0.13	none -0.11	policy 0.12	target -0.14
e:주인	known_issues -0.12	limits -0.17	none 0.12	target -0.2
e:주일	handling -0.22	how_to -0.25	internal -0.25	known_issues -0.15	limits -0.3	platform 0.14	script -0.15	target -0.22
e:주지	handling 0.14	internal -0.12
e:주택	how_to -0.14	internal -0.13	limits -0.23	none -0.2	platform -0.19	policy -0.15	price -0.11	target 0.25
e:준은	handling -0.12	internal -0.17	limits -0.15	none -0.19	policy 0.23	price -0.16	target -0.11
e:준을	handling 0.13
e:준이	handling -0.17	internal 0.18	limits -0.14	policy -0.19	target -0.16
e:중에	handling -0.15	how_to -0.17	internal -0.2	known_issues -0.21	script -0.13	target -0.19
e:증금	how_to -0.24	internal -0.24	limits -0.28	none 0.18	price -0.13	target -0.17
e:증은	handling -0.11	internal -0.13	known_issues 0.13	limits -0.16	none -0.11	policy -0.2
e:증을	how_to 0.38	internal -0.24	known_issues -0.29	limits -0.22	none -0.26	platform -0.11	policy -0.44	price -0.13	script -0.16	target -0.3
e:증이	handling -0.19	how_to -0.18	limits -0.12	none -0.14	policy 0.13
e:지가	handling -0.32	how_to 0.21	known_issues -0.26	none -0.3	platform -0.21	price -0.23	target -0.3
e:지고	handling -0.38	how_to -0.11	internal 0.12	known_issues -0.29	none -0.26	platform -0.22	policy 0.16	price -0.39	script -0.2	target -0.32
e:지는	contact -0.44	how_to -0.71	known_issues -0.13	limits -0.26	none 0.14	policy -0.1	price -0.15	target -0.85
e:지로	internal -0.15	none -0.13	policy 0.24	script -0.2
e:지를	limits -0.11	none -0.15	script -0.14
e:지막	handling -0.18	how_to -0.25	known_issues 0.18	limits -0.21	policy -0.29	script -0.16	target -0.11
e:지만	handling 0.15	how_to -0.44	internal -0.3	limits -0.23	platform -0.13	target -0.7
e:지면	handling -0.32	how_to -0.39	internal -0.43	known_issues -0.4	none -0.32	platform -0.19	policy 0.33	price -0.38	script -0.16	target -0.29
e:지부	handling -0.11	how_to -0.11	internal 0.13	known_issues -0.14	none -0.15	policy -0.22	script 0.11	target -0.11
e:지서	handling -0.13	how_to -0.21	internal -0.32	known_issues -0.22	limits -0.26	none -0.31	platform -0.21	policy 0.18	price 0.23	script -0.11
e:지에	how_to -0.22	internal -0.17	known_issues -0.15	limits 0.12	none -0.2	script 0.1	target -0.12
e:지와	handling -0.13	how_to 0.18	limits -0.17	none -0.11	platform -0.15	price -0.15	target -0.2
e:지원	contact 0.22	how_to -0.18	known_issues -0.18	limits -0.29	none -0.12	price -0.28
e:지점	handling -0.23	internal -0.19	known_issues -0.12	limits -0.21	script -0.15	target -0.19
e:지지	handling -0.22	how_to -0.22	internal -0.28	known_issues -0.13	limits -0.35	policy 0.23	price -0.18	script -0.22	target -0.21
e:지털	contact -0.19	internal -0.16	none 0.14	policy -0.11	target -0.14
e:진은	contact -0.12	handling -0.33	how_to -0.32	internal 0.15	known_issues -0.39	limits 0.18	none -0.34	platform -0.29	script -0.13	target -0.34
e:진을	how_to 0.11	internal -0.36	known_issues -0.26	limits -0.18	none -0.44	platform -0.15	price -0.28	script -0.1	target 0.12
e:진이	handling 0.12	internal 0.26	known_issues -0.27	limits -0.27	none -0.28	policy -0.41	price -0.12	target -0.2
e:짜는	handling -0.32	how_to -0.23	known_issues -0.27	limits -0.36	none 0.12	platform -0.19	price -0.3	script -0.2	target -0.29
e:짜로	handling -0.11	how_to -0.13	internal -0.23	limits -0.21	policy 0.12	price -0.15	target -0.2
e:짜만	handling -0.11	internal -0.14	limits -0.12	none 0.2	policy -0.14	target -0.11
e:차는	handling -0.31	how_to -0.24	internal -0.4	known_issues -0.22	limits 0.32	none -0.27	platform -0.16	policy -0.19	target -0.25
e:차장	how_to -0.19	internal -0.27	known_issues 0.17	limits -0.21	platform 0.11	policy -0.19	script -0.12	target -0.14
e:착순	how_to -0.15	internal -0.23	known_issues -0.14	limits 0.19	none -0.32	platform -0.16	policy -0.22	price -0.22	script 0.12	target -0.27
e:창에	handling -0.14	how_to 0.34	internal -0.23	known_issues -0.23	limits -0.3	none -0.28	platform -0.1	policy -0.29	price -0.12	script -0.13	target -0.26
e:책이	internal -0.12	price -0.19	target -0.16
e:처럼	contact -0.15	handling -0.18	how_to -0.24	internal -0.36	limits -0.21	none -0.2	platform -0.16	policy 0.3	price -0.29	script -0.26
e:처를	how_to -0.24	known_issues -0.18	limits 0.22	policy -0.21	script -0.17
e:청소	internal -0.12	limits -0.19	policy -0.18	target 0.13
e:청은	handling 0.19	how_to -0.33	internal -0.25	known_issues -0.3	limits -0.15	none -0.52	platform 0.26	policy -0.34	price -0.2	target -0.35
e:청이	internal 0.25	known_issues -0.11	limits -0.23	target -0.16
e:체가	handling -0.35	how_to -0.25	internal 0.32	known_issues -0.14	limits 0.17	none -0.48	policy -0.22	price -0.29	script -0.22	target -0.25
e:체는	handling -0.15	none 0.11	platform -0.11	policy -0.22	target -0.15
e:체를	handling -0.16	internal 0.14	limits -0.17	policy -0.23	script -0.12	target -0.14
e:체어	handling -0.13	internal -0.25	known_issues -0.17	none 0.13	policy -0.23	script -0.17	target -0.14
e:초대	internal -0.14	none 0.13
e:추진	limits -0.1	none 0.13	policy -0.19
e:출발	handling -0.11	how_to -0.13	internal -0.2	limits 0.12	none 0.25	policy -0.21	price -0.13	target -0.22
e:출은	handling -0.11	how_to -0.14	internal -0.12	known_issues -0.15	limits 0.24	none -0.18	policy -0.15	target -0.2
e:출이	handling -0.15	how_to -0.19	internal 0.17	known_issues -0.18	none -0.28	platform -0.11	policy 0.13	price -0.16	script -0.12	target -0.2
e:취소	how_to -0.23	limits -0.18	policy 0.18	price -0.1
e:치가	how_to -0.13	known_issues 0.17	limits -0.18	none -0.23	platform -0.16	policy -0.19	target -0.11
e:치를	how_to 0.17	known_issues -0.11	limits -0.28	none -0.17	policy -0.2	script -0.12	target -0.15
e:치면	handling -0.27	how_to -0.22	internal 0.13	known_issues -0.24	limits -0.32	none -0.26	platform -0.12	policy 0.2	price -0.22	target -0.19
e:치비	handling -0.15	how_to -0.12	internal -0.19	limits -0.17	none 0.14	script -0.14
e:치킨	handling 0.18	how_to -0.2	limits -0.11	none 0.11	policy -0.15
e:카는	handling -0.16	how_to -0.17	internal -0.22	limits 0.24	none -0.2	platform -0.24	policy -0.23	price -0.13	target -0.14
e:카드	contact -0.17	how_to -0.16	known_issues -0.39	platform -0.43	policy -0.55	price 0.2	script -0.14	target 0.13
e:케팅	how_to -0.1	internal 0.14	known_issues -0.12	limits -0.15	none -0.19
e:코드	handling 0.11	known_issues -0.14	limits -0.16	policy -0.14
e:코스	none 0.14
e:코인	how_to -0.1	internal 0.12	known_issues -0.1	limits -0.23	none -0.13	policy -0.25	price 0.14	target -0.14
e:크가	handling -0.15	how_to 0.1	internal 0.15	known_issues -0.21	limits -0.17	platform 0.11	policy -0.14	target -0.15
e:크는	limits -0.17	none -0.16	platform 0.11	policy 0.14
e:크로	handling 0.25	internal -0.16	known_issues -0.25	limits -0.26	none -0.39	platform -0.16	price -0.19	script -0.2	target -0.29
e:크만	handling 0.26	how_to -0.18	internal -0.15	known_issues -0.11	limits -0.2	none -0.26	platform -0.18	policy -0.24	target -0.23
e:크인	handling -0.11	how_to -0.2	internal 0.11	limits -0.13	none 0.13	platform -0.14	policy -0.17	price -0.1
e:클리	contact -0.2	internal -0.15	limits -0.17	none 0.28	platform -0.12	policy -0.16	price -0.22	target -0.16
e:태오	handling -0.14	internal -0.15	limits -0.12	none 0.18	policy -0.19	price -0.14
e:택배	limits -0.14	none 0.17	policy -0.15
e:택용	handling -0.1	how_to -0.17	internal -0.22	limits -0.26	none -0.14	platform -0.21	policy -0.25	target 0.24
e:택은	internal -0.18	limits -0.24	none 0.23	policy -0.25	price -0.27	target -0.2
e:택이	handling -0.16	how_to -0.16	internal -0.28	known_issues 0.17	limits -0.32	policy -0.27	price 0.18	target -0.18
e:터가	known_issues 0.13	limits -0.17	none -0.14	policy -0.18	script -0.13
e:터는	contact -0.13	handling -0.41	how_to -0.36	internal -0.23	limits -0.52	none -0.34	platform 0.11	policy 0.33	price -0.33	script 0.16	target -0.4
e:터로	internal -0.13	policy -0.21	script 0.11
e:터를	handling -0.11	how_to 0.12	known_issues -0.13	none -0.13	script 0.13
e:터에	how_to 0.3	internal -0.1	known_issues -0.12	limits -0.18	none -0.28	policy -0.27	script -0.18
e:터의	how_to -0.15	internal -0.21	known_issues -0.11	limits -0.18	none 0.27	policy -0.26	price -0.14	script -0.17	target -0.17
e:터카	internal -0.11	price 0.14
e:토어	handling -0.21	how_to -0.18	internal 0.15	known_issues -0.18	limits -0.2	none -0.16	platform 0.14	policy -0.21	price -0.18	script -0.17	target -0.17
e:통장	handling -0.15	how_to -0.16	internal 0.15	limits -0.16	none 0.1	platform -0.12	policy -0.25	price -0.19	script -0.17	target -0.17
e:투어	limits -0.13	none 0.11
e:트가	handling 0.2	known_issues 0.12	limits -0.22	none -0.27	policy -0.22	script -0.14	target -0.12
e:트는	contact -0.22	handling -0.41	how_to -0.32	known_issues -0.36	limits 0.14	none -0.23	platform -0.25	policy 0.15	target -0.46
e:트랑	handling -0.18	how_to -0.2	internal 0.22	known_issues -0.13	none -0.22	platform -0.28	policy -0.27	target -0.24
e:트로	handling 0.32	how_to -0.29	internal -0.3	known_issues -0.12	limits -0.24	none -0.33	price -0.13	script -0.18
e:트를	handling -0.12	how_to -0.14	internal -0.18	limits -0.14	policy -0.23	script 0.11	target -0.16
e:트에	handling 0.25	how_to -0.14	internal -0.15	none -0.18	policy -0.18
e:튼이	handling -0.16	how_to -0.31	known_issues -0.19	limits 0.26	policy -0.36
e:티커	how_to -0.18	internal -0.18	known_issues -0.16	limits -0.2	none 0.17	platform -0.13	policy -0.17	price -0.12	target -0.12
e:팀에	internal -0.16	none 0.17	policy -0.12
e:팀이	how_to -0.11	internal 0.12	limits -0.16	policy -0.25	script -0.19	target -0.12
e:파이	how_to -0.11	known_issues -0.11	limits -0.17	none 0.13	target -0.17
e:파트	handling 0.14	how_to -0.17	internal -0.22	limits 0.16	platform -0.14	policy -0.28	price -0.16
e:판매	handling -0.18	how_to -0.15	internal -0.2	known_issues -0.13	platform -0.15	policy 0.12	price -0.24	script -0.13	target -0.18
e:판에	internal 0.12	none -0.11
e:패스	limits -0.16	none 0.12	policy -0.19	price -0.17	target 0.14
e:편이	handling -0.16	internal -0.2	known_issues 0.14	limits -0.22	none -0.22	policy -0.22	target -0.16
e:포가	known_issues -0.12	policy -0.13
e:포장	how_to -0.1	internal -0.17	limits -0.24	platform -0.12	policy -0.22	price 0.24	target -0.22
e:포트	how_to -0.11	internal -0.18	limits -0.21	none 0.28	platform -0.13	policy -0.21	target -0.19
e:폰은	contact -0.17	handling -0.46	how_to -0.36	internal -0.29	none -0.29	platform 0.2	price -0.35	script -0.28	target -0.39
e:폰을	how_to 0.16	internal -0.18	limits -0.23	none -0.24	platform -0.11	policy -0.35	price 0.24	target -0.1
e:폰이	internal 0.13	known_issues -0.26	limits -0.22	none -0.28	platform -0.13	policy -0.3	target -0.23
e:표는	contact -0.13	how_to -0.36	internal -0.4	known_issues -0.38	limits -0.49	none -0.53	platform -0.29	policy 0.51	price -0.36	script -0.34	target -0.37
e:품권	handling -0.17	how_to -0.26	internal -0.21	known_issues -0.16	none -0.32	platform -0.15	policy 0.13	price 0.19	target -0.28
e:품에	how_to -0.22	internal -0.13	known_issues -0.15	none -0.22	policy -0.29	price 0.18	target -0.18
e:품은	handling -0.24	how_to -0.11	known_issues -0.2	platform -0.21	policy 0.21	price -0.27	script -0.14	target -0.29
e:품을	handling -0.31	how_to -0.23	known_issues -0.23	limits -0.34	none -0.17	policy 0.24	price -0.14	script -0.19
e:프리	how_to -0.12	internal -0.21	limits -0.23	none -0.21	policy -0.26	price -0.11	target 0.27
e:픈은	internal -0.25	limits -0.13	none 0.23	policy -0.15
e:피탈	internal 0.22	limits -0.12	none -0.13	policy -0.14	price -0.14	target -0.1
e:픽업	how_to -0.18	internal -0.16	limits -0.23	none 0.25	policy -0.2	target -0.21
e:하게	handling -0.17	how_to -0.25	known_issues 0.1	limits 0.15	policy -0.35	price -0.14	script -0.13
e:하고	contact -0.32	how_to -0.21	internal -0.42	limits -0.18	none -0.51	policy 0.35	price -0.56
e:하기	contact -0.12	how_to 0.27	internal -0.3	known_issues -0.11	none -0.11	policy -0.37	price -0.27	script -0.15	target -0.15
e:하는	limits -0.14	none 0.27	platform -0.3	policy -0.57	price -0.37	target -0.42
e:하니	how_to -0.17	known_issues -0.22	limits -0.37	none 0.18	platform -0.18	policy -0.27	price -0.1	script -0.19	target -0.19
e:하다	handling 0.18	how_to -0.15	internal -0.15	none 0.12	policy -0.17	script -0.12
e:하며	contact -0.16	handling -0.32	how_to -0.26	internal -0.39	known_issues -0.29	limits -0.37	none -0.28	platform -0.24	policy 0.38	price -0.37
e:하면	contact -0.31	known_issues 0.31	limits -0.19	none -0.41	platform -0.49	price -0.18	script -0.52	target -0.48
e:하물	how_to -0.11	internal -0.19	limits 0.15	none -0.13	platform -0.1	target -0.15
e:하신	contact -0.16	handling -0.24	how_to -0.51	internal -0.46	platform -0.3	policy 0.11	price -0.13	script 0.13	target 0.12
e:하실	contact 0.11	handling -0.39	how_to -0.29	internal -0.39	known_issues -0.5	limits 0.27	platform -0.21	policy -0.55	price -0.37	target 0.14
e:하여	contact -0.11	handling 0.15	known_issues -0.28	none -0.14	platform -0.14	price -0.24	target -0.35
e:하지	contact -0.23	handling 0.26	how_to -0.42	internal -0.16	known_issues -0.67	limits -0.14	platform -0.39	policy -0.15	price -0.34	target -0.12
e:학과	contact -0.24	handling -0.26	how_to -0.26	known_issues -0.22	limits 0.17	none -0.32	platform -0.27	policy -0.29	price -0.26	script -0.12	target 0.15
e:학생	handling -0.14	how_to -0.15	internal -0.21	known_issues -0.11	limits -0.29	none -0.27	platform -0.23	policy -0.21	price -0.2	target 0.31
e:한도	internal -0.17	limits 0.13	script -0.12	target -0.16
e:한을	limits 0.15	none -0.22	policy 0.18	price -0.15
e:한이	known_issues -0.18	none 0.17	price -0.17	target -0.16
e:한테	contact -0.19	handling 0.1	how_to -0.15	known_issues -0.16	limits -0.23	price -0.14	target -0.2
e:한텐	handling -0.14	internal -0.23	policy -0.18	price -0.13	script 0.18	target -0.16
e:할인	handling -0.29	how_to -0.17	internal -0.34	limits -0.32	none 0.2	platform -0.18	target -0.12
e:함에	handling -0.13	how_to 0.12	internal -0.13	limits -0.11	none -0.13	price -0.17
e:함은	known_issues -0.1	limits -0.12	policy 0.11	script -0.13
e:항에	handling -0.15	how_to -0.15	internal 0.27	limits -0.15	none -0.27	policy -0.23	script -0.12	target -0.16
e:항은	handling -0.11	internal -0.28	limits -0.19	price -0.15	target -0.14
e:항을	how_to -0.14	internal -0.23	known_issues -0.13	limits -0.2	none 0.26	policy -0.28	script -0.15	target -0.16
e:해도	handling -0.19	how_to -0.16	limits -0.17	policy 0.12	script 0.1	target -0.26
e:해서	handling 0.23	how_to -0.39	limits -0.54	none -0.12	platform -0.26	price -0.27	script -0.27	target -0.34
e:해야	handling -0.38	how_to 0.2	internal 0.11	known_issues -0.29	limits 0.14	none -0.45	platform -0.14	policy -0.3	price -0.24	script -0.14	target -0.34
e:해요	handling -0.28	how_to -0.29	known_issues -0.2	limits -0.12	platform 0.16	policy -0.48	price -0.37
e:해진	handling 0.11	how_to -0.15	internal -0.15	limits -0.12	none 0.16	policy -0.28	price -0.15	script -0.15	target -0.18
e:했던	how_to -0.11	none 0.19	policy -0.17
e:행료	handling -0.12	how_to -0.19	internal -0.18	limits -0.12	none 0.2	policy -0.21	target -0.21
e:행사	handling 0.16	how_to -0.13	internal 0.16	known_issues -0.19	limits -0.18	none -0.23	platform -0.17	policy -0.23	price -0.12	script -0.12	target -0.17
e:행은	internal -0.3	none 0.25	policy -0.44	price -0.23	script -0.14	target -0.16
e:행이	handling -0.25	how_to 0.14	internal -0.21	known_issues -0.14	limits -0.24	none -0.24	policy 0.14	price -0.2	script -0.17	target -0.13
e:행일	internal -0.1	limits -0.17	policy 0.14	script -0.17
e:험사	handling 0.15	how_to -0.13	limits 0.15	none -0.16	policy -0.23	price -0.19	script -0.15	target -0.14
e:혀요	handling -0.23	how_to -0.13	internal -0.2	known_issues -0.25	limits -0.28	none -0.25	platform -0.17	policy 0.32	price -0.17	target -0.24
e:현관	handling 0.14	how_to -0.2	internal -0.14	none -0.17	policy -0.17	target -0.11
e:형은	contact -0.11	handling -0.22	how_to -0.23	internal -0.28	known_issues -0.22	limits 0.18	none -0.31	platform -0.25	policy 0.16	price -0.19	script -0.11	target -0.19
e:호가	handling -0.11	how_to 0.1	internal -0.25	none -0.24	price -0.13	script -0.17	target -0.17
e:호는	contact 0.11	handling -0.31	how_to 0.13	known_issues -0.31	limits -0.11	none -0.4	price -0.36	target -0.35
e:호로	handling -0.17	how_to 0.14	internal -0.26	known_issues -0.18	limits -0.19	none -0.22	policy 0.12	script -0.15	target -0.2
e:호를	how_to 0.21	internal -0.27	known_issues -0.3	limits -0.28	none -0.23	platform -0.11	policy -0.28	script 0.12	target -0.19
e:호만	handling 0.24	internal -0.13	known_issues -0.18	limits -0.16	none -0.21	platform -0.1	script -0.12	target -0.21
e:호자	contact -0.11	handling -0.29	how_to -0.18	internal -0.29	known_issues -0.27	limits 0.12	none -0.15	platform -0.13	price -0.31	script -0.21	target 0.11
e:화가	handling 0.1	how_to -0.25	internal -0.39	limits -0.21	none 0.23	platform -0.12	policy -0.27	script -0.24	target -0.16
e:화는	contact -0.18	how_to -0.47	internal -0.41	none -0.1	platform -0.4	policy 0.27	price -0.41	script -0.44	target -0.5
e:화로	handling 0.13	internal -0.15	known_issues -0.27	limits -0.37	platform -0.11	policy -0.25	price -0.16	script -0.29	target -0.29
e:화를	how_to -0.18	none -0.2
e:확보	internal 0.24	limits -0.23	none -0.17	platform -0.13	policy -0.16	target -0.12
e:확정	handling -0.12	how_to -0.14	known_issues -0.12	limits -0.26	platform -0.1	target -0.15
e:확한	handling -0.14	how_to -0.13	internal -0.22	known_issues -0.12	limits -0.2	none 0.28	policy -0.24	target -0.23
e:회만	handling 0.14	how_to -0.16	internal -0.16	known_issues -0.2	none -0.21	platform 0.14	policy -0.27	script -0.1	target -0.22
e:회원	contact -0.18	handling -0.21	how_to -0.31	internal -0.19	known_issues -0.15	limits -0.34	none -0.12	platform -0.2	script -0.12	target 0.22
e:획이	none -0.1	script 0.11
e:획팀	contact -0.19	handling -0.25	how_to -0.14	internal -0.2	limits -0.18	none 0.28	policy -0.19	price -0.2	target -0.17
e:후엔	known_issues -0.14	limits -0.22	none -0.12	policy 0.29	target -0.11
e:희가	handling 0.15	how_to 0.13	internal 0.14	known_issues -0.29	limits -0.32	none -0.35	platform -0.19	policy -0.19	price -0.23	script -0.2	target -0.27
e:히면	none 0.16	policy -0.11
first	contact -0.54	handling -0.95	how_to -0.51	internal -1.16	known_issues -0.62	limits -0.46	none 1.21	platform -0.5	policy -0.73	price -0.34	script -0.58
first:0	contact -1.57	handling -0.4	how_to -0.43	internal -0.37	known_issues -0.16	platform -0.55	price 0.19	script -0.23	target 0.19
first:a	contact -0.24	handling -0.28	how_to -0.3	known_issues -0.24	none -0.35	platform 0.19	policy -0.39	price -0.35	target -0.28
first:ad	handling -0.24	internal -0.26	known_issues -0.15	limits -0.13	none -0.22	target 0.14
first:ai	handling 0.17	how_to -0.31	internal -0.36	known_issues -0.21	platform -0.15	policy -0.25	target -0.15
first:al	handling -0.27	how_to -0.25	internal -0.18	known_issues 0.15	limits -0.25	none -0.25	platform -0.16	policy -0.31	price -0.21	script -0.14	target 0.26
first:an	how_to -0.28	internal -0.1	known_issues -0.26	limits 0.1	none -0.39	price -0.21	script -0.22
first:ap	contact 0.12	handling -0.23	how_to -0.16	internal -0.27	known_issues -0.18	limits -0.25	platform 0.2	policy -0.28	price -0.1	target -0.27
first:ar	handling -0.14	internal 0.19	policy -0.2	price -0.1	script -0.11
first:as	contact 0.26	how_to -0.38	internal -0.38	limits -0.29	platform -0.23	policy -0.35	price -0.25	script -0.15	target -0.28
first:au	contact -0.12	handling -0.19	how_to 0.15	internal -0.34	limits 0.16	none -0.22	platform -0.18	price -0.27	target -0.27
first:be	contact -0.15	handling -0.26	how_to -0.23	known_issues -0.25	limits -0.24	none 0.19	platform -0.23	price -0.19	script -0.24	target -0.26
first:bu	handling -0.23	how_to -0.16	internal -0.21	limits -0.37	none -0.17	platform -0.24	price -0.14	target 0.23
first:ca	handling 0.18	how_to -0.23	internal 0.11	known_issues -0.1	none -0.24	policy -0.3	price -0.2
first:ch	how_to -0.15	known_issues -0.19	limits -0.23	platform 0.14	policy -0.16	target -0.15
first:co	contact -0.14	handling -0.23	how_to 0.16	internal 0.24	limits -0.42	none -0.23	platform -0.19	policy -0.33	price -0.28	script -0.17	target -0.24
first:cs	handling 0.14	how_to -0.18	internal 0.17	known_issues -0.17	limits -0.28	none -0.22	policy -0.21	price -0.11	script -0.12	target -0.15
first:cu	handling -0.12	how_to -0.15	known_issues 0.16	limits -0.14	platform -0.12	policy -0.25	target -0.19
first:d	internal -0.19	limits -0.21	platform -0.13	policy -0.3	price 0.14	target -0.14
first:da	handling -0.23	known_issues -0.15	limits -0.28	none 0.15	platform -0.14	price -0.2	target -0.16
first:de	contact -0.21	how_to -0.3	known_issues -0.22	limits -0.25	platform 0.15	policy -0.11	price -0.16	script -0.14	target -0.35
first:do	contact -0.17	handling 0.15	internal 0.12	known_issues -0.23	limits -0.4	platform -0.31	policy -0.31	price -0.22	script -0.22	target -0.36
first:em	handling -0.25	internal -0.2	limits -0.24	none -0.24	platform 0.13	policy 0.14	price -0.23	script -0.12	target -0.18
first:en	contact -0.29	how_to -0.53	internal -0.6	known_issues -0.43	limits 0.18	none -0.55	platform 0.16	policy -0.63	price -0.38	script -0.27	target 0.26
first:ex	handling -0.17	how_to -0.16	internal -0.25	limits -0.29	policy 0.14	target -0.2
first:fi	contact -0.12	handling -0.2	how_to -0.21	internal -0.15	known_issues -0.17	none 0.25	platform -0.22	policy -0.32	price -0.21	target -0.19
first:fr	handling -0.25	how_to 0.13	known_issues -0.26	limits -0.3	none -0.13	platform -0.1	price 0.18	script -0.14	target -0.38
first:fy	limits -0.15	none 0.25	policy -0.23	target -0.11
first:go	contact -0.18	handling -0.31	how_to -0.18	internal -0.33	limits -0.41	none -0.29	platform 0.32	policy -0.34	price -0.23	script -0.11	target -0.32
first:gu	handling -0.15	how_to -0.12	internal -0.18	known_issues -0.12	none 0.2	platform -0.1	policy -0.27	price -0.1	target -0.13
first:ha	handling 0.12	how_to -0.22	internal 0.13	limits -0.28	none -0.27	platform -0.18	policy -0.33	price -0.12	script -0.13	target -0.22
first:he	contact -0.18	handling -0.29	internal -0.26	known_issues -0.2	limits -0.34	platform -0.23	policy 0.16	price -0.19	script -0.1	target -0.2
first:hi	contact -0.11	handling -0.17	how_to -0.2	internal 0.17	known_issues -0.13	limits 0.11	none -0.33	platform -0.17	policy 0.15	price -0.3	script -0.12	target -0.4
first:i	contact -0.12	handling -0.2	how_to -0.24	internal -0.22	known_issues -0.23	limits -0.26	none 0.33	platform -0.27	policy -0.28	price -0.22	target -0.29
first:if	contact -0.31	handling 0.4	how_to -0.48	internal -0.52	known_issues -0.4	limits -0.53	platform -0.36	price -0.4	script -0.36	target -0.28
first:in	contact -0.11	handling -0.16	internal 0.16	limits -0.37	none -0.32	platform -0.14	policy -0.28	price 0.13	script -0.14	target -0.33
first:io	handling -0.1	how_to -0.16	internal -0.26	limits -0.12	none -0.29	platform 0.33	policy -0.16	price -0.16	target -0.13
first:it	contact -0.16	handling -0.39	how_to 0.15	internal -0.34	limits -0.29	none -0.16	platform -0.21	policy -0.29	script -0.27	target 0.14
first:ja	handling -0.22	how_to -0.26	internal -0.28	known_issues 0.2	limits 0.15	none -0.25	platform -0.25	policy -0.38	price 0.1	target -0.29
first:li	handling -0.21	how_to -0.14	internal -0.26	limits -0.19	none 0.12	script -0.14
first:lo	contact -0.14	handling 0.21	how_to -0.2	internal -0.16	known_issues -0.1	limits -0.21	none -0.18	policy -0.19
first:ma	handling 0.1	how_to -0.15	internal 0.12	known_issues -0.21	none -0.26	platform -0.15	policy -0.1	price -0.18	script -0.12	target -0.21
first:mo	handling -0.21	how_to -0.11	internal -0.16	known_issues -0.16	limits -0.23	none -0.22	policy -0.2	script -0.12	target 0.19
first:ne	contact -0.19	internal 0.1	known_issues -0.27	limits -0.39	platform -0.33	policy -0.41	price -0.23	script -0.12	target -0.32
first:no	contact -0.51	handling 0.13	how_to 0.25	internal -0.75	known_issues -0.67	none -0.37	platform -0.12	policy -0.13	script -0.41
first:of	handling -0.25	how_to -0.1	internal -0.23	known_issues -0.14	limits -0.21	none 0.13	platform -0.15	policy 0.15	price -0.11
first:ok	contact -0.14	handling -0.24	how_to -0.25	internal -0.25	limits -0.33	none -0.27	platform 0.3	policy -0.31	price -0.21	script -0.13	target -0.26
first:on	handling -0.22	how_to -0.19	internal -0.23	known_issues -0.11	limits 0.37	none -0.18	platform -0.17	policy -0.31	price -0.15	target -0.22
first:op	how_to -0.24	known_issues -0.11	limits -0.17	none 0.11	platform -0.13	policy 0.17	price -0.1
first:pa	contact -0.32	handling -0.23	known_issues -0.25	limits 0.19	platform -0.31	policy -0.42	price -0.3	script -0.24	target -0.36
first:pc	handling -0.33	how_to -0.22	internal -0.29	known_issues -0.28	limits -0.37	platform 0.31	policy -0.24	price -0.23	script -0.13	target -0.4
first:pl	how_to -0.27	known_issues -0.21	limits -0.22	none 0.23	platform -0.14	policy -0.22	price -0.11	script -0.17
first:po	handling -0.13	how_to -0.16	internal 0.16	known_issues -0.22	limits 0.19	none -0.34	platform -0.13	policy -0.21	script -0.12
first:pr	handling -0.15	how_to 0.14	internal -0.12	known_issues -0.36	none -0.19	platform -0.28	script -0.3
first:pt	internal -0.13	limits 0.14	platform -0.11	policy -0.23	target -0.14
first:pu	handling 0.12	how_to -0.2	internal 0.11	known_issues -0.2	limits -0.23	platform -0.12	policy -0.26	price -0.19	script -0.11	target -0.2
first:q	contact -0.14	handling -0.21	how_to -0.21	internal -0.28	limits -0.3	none 0.21	platform -0.24	policy -0.24	price -0.17	target -0.24
first:qa	contact -0.21	handling -0.15	how_to -0.17	internal 0.3	limits -0.25	none -0.24	platform -0.23	policy -0.3	price -0.29	target -0.2
first:qr	handling 0.16	limits -0.11	none -0.23	policy -0.15
first:qu	handling -0.18	how_to -0.15	internal -0.15	limits -0.22	none 0.28	platform -0.14	policy -0.19	price -0.1	target -0.12
first:re	contact -0.21	handling 0.14	how_to 0.11	internal -0.15	known_issues -0.24	none -0.26	platform -0.3	policy -0.18	script -0.24
first:sa	handling -0.25	known_issues -0.24	limits -0.27	policy -0.44	price -0.27	script 0.14
first:se	contact -0.14	handling -0.5	how_to 0.23	known_issues -0.14	limits -0.51	none 0.11	platform -0.31	policy -0.52	price -0.38	script -0.2
first:sh	contact -0.11	handling -0.3	how_to 0.21	internal -0.37	known_issues -0.33	limits -0.27	platform -0.21	policy -0.35	price -0.16	script 0.16	target -0.24
first:so	contact -0.27	internal -0.21	known_issues -0.3	none 0.22	platform -0.32	policy -0.44	price -0.25	script -0.26	target -0.37
first:ss	how_to -0.15	limits -0.17	none 0.23	policy 0.1	target -0.15
first:st	handling -0.1	internal 0.15	none -0.23	policy -0.25	target -0.11
first:su	internal -0.23	known_issues -0.22	limits -0.2	none 0.12	policy 0.11
first:te	contact -0.16	how_to -0.33	known_issues -0.33	none -0.35	platform -0.27	script 0.17
first:th	contact -0.21	handling -0.34	how_to -0.72	known_issues -0.23	none -0.23	platform 0.19	price -0.48	script 0.15
first:ti	handling -0.27	how_to -0.35	internal -0.27	known_issues 0.11	platform -0.2	price -0.23	script -0.19	target -0.29
first:ty	handling -0.18	how_to -0.15	internal -0.21	known_issues 0.2	limits -0.21	none -0.16	policy -0.19	target -0.18
first:up	handling 0.17	how_to -0.18	known_issues -0.3	platform -0.15	policy -0.36	price -0.27	script -0.11	target -0.12
first:v	contact -0.14	handling -0.27	how_to 0.28	internal -0.31	none -0.42	platform -0.17	price -0.21	target -0.21
first:vi	contact -0.12	handling -0.33	how_to -0.29	known_issues -0.2	none -0.36	platform -0.29	policy -0.15	script -0.15	target 0.15
first:wa	handling 0.15	how_to -0.13	internal -0.25	limits -0.21	none -0.17	platform 0.15	policy -0.21	target -0.16
first:we	contact -0.32	handling 0.12	known_issues -0.26	limits -0.59	none 0.12	platform -0.14	price -0.4	target -0.35
first:wh	contact -0.13	handling -0.34	how_to -0.39	internal -0.32	known_issues -0.29	limits -0.27	platform -0.14	policy 0.19	price -0.15	script -0.19
first:wi	handling -0.15	how_to -0.18	internal 0.12	known_issues 0.12	limits -0.25	none -0.22	platform 0.21	policy -0.37	price -0.24	target -0.31
first:wo	handling -0.12	how_to -0.15	internal -0.24	known_issues -0.16	limits 0.11	policy -0.27	price -0.18
first:x	internal 0.17	none -0.23
first:yo	handling 0.11	how_to 0.1	internal -0.18	known_issues -0.26	limits -0.22	none -0.21	platform -0.11	policy -0.15	target -0.1
first:가격	contact -0.16	handling -0.23	how_to -0.15	internal -0.42	limits -0.32	none 0.2	platform -0.2	policy -0.41	price 0.17	script -0.12	target -0.23
first:가구	contact -0.12	handling -0.26	how_to 0.11	known_issues -0.16	none -0.29	platform -0.26	policy -0.36	price 0.13	script -0.12	target -0.31
first:가맹	how_to 0.22	internal -0.15	known_issues 0.11	limits -0.15	none -0.12	policy -0.22	target -0.21
first:가입	handling -0.22	how_to -0.24	internal -0.23	known_issues -0.16	limits -0.26	platform -0.14	policy 0.19	price 0.17	target -0.3
first:가족	contact -0.17	handling 0.14	how_to 0.14	internal -0.52	none -0.22	platform -0.35	policy -0.46	price -0.43	script -0.19
first:각	contact -0.12	handling 0.15	how_to -0.19	internal -0.16	known_issues -0.12	limits -0.19	platform -0.13	policy -0.16	script -0.12	target -0.14
first:각인	handling 0.11	internal -0.12	limits 0.1	none -0.24	policy 0.12	target -0.23
first:간편	handling -0.2	how_to -0.27	internal -0.24	limits -0.26	platform -0.14	policy -0.3	price -0.14	script 0.22	target -0.23
first:감사	internal 0.18	policy -0.13	price -0.1	script -0.1
first:감정	internal 0.16	none -0.12
first:강남	contact 0.19	handling -0.18	how_to -0.2	known_issues -0.1	limits -0.32	none -0.11	platform -0.19	policy -0.27	price -0.22	script -0.12
first:강사	handling -0.16	how_to -0.11	internal 0.22	limits -0.29	policy -0.34	price -0.15	script -0.12	target -0.11
first:같은	how_to -0.17	internal 0.14	known_issues -0.13	limits -0.27	none 0.11	platform -0.19	policy -0.41	price -0.29	script -0.19	target 0.22
first:같이	handling -0.15	how_to 0.23	known_issues -0.12	limits -0.17	policy -0.28	script -0.11
first:개발	handling -0.1	how_to -0.14	known_issues -0.13	limits -0.21	none 0.18	policy -0.22	price -0.15	target -0.18
first:개시	none 0.12	price -0.11
first:개인	contact -0.2	how_to -0.33	internal -0.21	known_issues -0.25	limits -0.38	none -0.26	platform -0.37	price -0.32	target 0.29
first:개정	handling -0.1	internal -0.22	known_issues -0.15	none 0.18	platform -0.14	policy -0.16	price -0.12	target -0.19
first:개통	handling 0.13	how_to 0.19	known_issues -0.21	none -0.31	platform -0.19	policy -0.33	price -0.18	script -0.17	target -0.29
first:객실	contact -0.15	how_to 0.17	internal -0.23	known_issues -0.25	limits -0.22	platform -0.18	policy -0.32	price -0.12	script -0.21	target -0.22
first:갤럭	handling -0.13	how_to -0.12	internal -0.12	known_issues 0.19	limits -0.26	none -0.26	policy -0.16	price -0.17	target -0.25
first:건당	contact -0.14	handling -0.14	how_to -0.19	internal 0.27	limits -0.11	platform -0.1	policy -0.34	price -0.16	target -0.17
first:검수	handling -0.18	how_to -0.23	internal -0.24	known_issues -0.12	limits -0.27	none -0.22	platform -0.1	policy 0.21	price 0.12	script -0.14	target -0.15
first:겨울	handling -0.11	how_to -0.14	internal 0.15	limits -0.16	policy -0.25	price -0.12	script -0.1	target -0.17
first:결과	handling -0.17	how_to -0.2	internal -0.11	known_issues -0.12	limits -0.24	none -0.18	platform -0.1	policy 0.25	script -0.22
first:결석	contact -0.1	handling 0.23	how_to -0.22	internal -0.12	known_issues -0.18	limits -0.28	none -0.17	platform -0.14	policy 0.11	price -0.22	script -0.12	target -0.21
first:결제	contact -0.22	handling -0.18	internal -0.2	known_issues 0.19	limits -0.48	none 0.14	platform -0.39	price -0.32	script -0.42	target -0.45
first:결합	how_to -0.18	internal -0.18	known_issues -0.11	limits 0.18	policy -0.16	price -0.19	target -0.23
first:경기	handling -0.15	how_to -0.2	known_issues -0.12	none -0.21	platform -0.32	policy -0.35	price -0.2	script -0.13	target 0.24
first:경쟁	handling -0.17	internal 0.2	limits -0.14	none -0.14	policy -0.12
first:계산	handling -0.11	internal 0.13	known_issues -0.11	limits -0.1	none -0.18	policy -0.21
first:계약	handling -0.22	how_to 0.1	internal -0.25	known_issues -0.14	none -0.25	platform -0.11	policy -0.36	price -0.19	target 0.17
first:계정	internal -0.14	limits 0.14	none 0.14	policy -0.13	price -0.17	target -0.17
first:계좌	handling 0.16	how_to 0.21	internal -0.2	known_issues -0.19	limits -0.3	none -0.2	platform -0.11	price -0.14	target -0.21
first:고객	handling -0.39	internal -0.53	known_issues -0.45	limits -0.43	none 0.18	platform -0.32	policy -0.1	price -0.25	script 0.22	target -0.54
first:골드	limits 0.16	policy -0.16
first:공공	policy -0.11
first:공동	how_to 0.11	internal -0.2	limits -0.3	none -0.12	platform -0.16	price -0.13	script -0.16	target -0.29
first:공영	contact -0.17	handling -0.1	internal -0.27	limits -0.2	none -0.12	platform -0.16	policy -0.25	price 0.13
first:공유	how_to -0.12	internal -0.12	none 0.19
first:공정	handling -0.11	internal 0.26	known_issues -0.12	limits -0.16	none -0.19	policy -0.18	target -0.13
first:공지	handling -0.19	how_to -0.17	limits -0.37	none 0.24	platform -0.16	policy -0.35	price -0.19	script -0.1	target -0.22
first:공항	handling -0.21	how_to -0.18	known_issues -0.12	platform -0.14	policy -0.33	script -0.19	target 0.19
first:관내	how_to -0.16	internal -0.18	limits -0.21	none -0.21	platform 0.19	target -0.14
first:관리	handling -0.14	internal 0.16	known_issues -0.1	limits -0.12	policy -0.29	price -0.11	script -0.12	target -0.11
first:교재	handling -0.1	how_to -0.11	known_issues -0.11	limits -0.35	policy -0.1	price 0.2	script -0.11	target -0.17
first:교통	handling -0.16	how_to 0.14	internal -0.12	known_issues -0.13	limits 0.15	platform -0.2	policy -0.2	target -0.22
first:교환	handling -0.16	how_to -0.12	known_issues -0.22	limits -0.2	none 0.13	policy -0.25	script -0.15
first:구	handling -0.15	internal -0.2	limits -0.25	none -0.13	platform -0.19	price -0.15	script -0.18	target 0.16
first:구매	handling -0.13	internal -0.11	limits -0.13	none -0.15	price 0.13	target -0.15
first:구민	how_to -0.2	internal -0.12	limits -0.21	none -0.1	platform -0.12	policy -0.19	price 0.17
first:구청	contact -0.2	handling -0.24	how_to -0.18	internal 0.34	known_issues -0.11	limits 0.13	none -0.28	policy -0.22	price -0.13	target -0.17
first:국가	handling -0.11	internal -0.24	known_issues -0.11	limits 0.15	none -0.12	platform -0.14	policy 0.12	price -0.27	target -0.26
first:국내	contact -0.11	handling -0.19	how_to -0.24	internal -0.23	known_issues -0.17	limits -0.35	platform 0.1	policy -0.26
first:국제	contact 0.14	handling -0.25	how_to -0.27	internal -0.2	known_issues -0.17	limits -0.28	none -0.16	platform 0.15	policy -0.31	price -0.17	script -0.16	target 0.1
first:국토	handling -0.21	how_to -0.13	internal 0.29	known_issues -0.1	limits -0.15	none -0.28	policy -0.2	target -0.13
first:권당	limits 0.12	policy -0.14
first:그	contact -0.27	handling -0.11	how_to -0.28	internal -0.29	known_issues -0.6	limits -0.17	none -0.19	policy 0.3	script -0.36
first:그동	handling 0.14	how_to -0.39	internal -0.3	known_issues -0.12	limits -0.22	policy 0.13	price -0.24	script -0.19	target -0.21
first:그래	contact -0.16	handling 0.19	how_to -0.29	internal -0.37	limits -0.27	none 0.14	platform -0.12	policy -0.25	price -0.19	target -0.22
first:금액	handling 0.25	how_to -0.25	internal -0.37	known_issues -0.23	limits -0.34	none -0.31	platform -0.22	price 0.15	script -0.16	target -0.17
first:금요	how_to -0.14	limits 0.17	policy -0.25	target -0.14
first:금욜	none 0.13	policy -0.15
first:급여	contact -0.11	handling -0.24	how_to -0.19	internal -0.25	known_issues -0.19	limits -0.31	platform -0.14	price -0.24	script -0.23	target 0.17
first:기기	contact -0.11	handling -0.31	how_to -0.22	known_issues -0.35	limits 0.29	none -0.1	platform -0.31	price -0.27	script -0.14	target -0.28
first:기내	how_to 0.13	internal -0.16	limits 0.14	platform -0.11	policy -0.24	price -0.16
first:기본	contact -0.11	handling -0.23	how_to -0.3	internal -0.31	known_issues -0.28	limits -0.41	platform -0.25	policy 0.25	script -0.2	target -0.4
first:기사	contact -0.1	handling -0.26	how_to -0.33	known_issues -0.3	platform -0.23	price -0.3	script 0.16	target -0.33
first:기존	contact -0.32	handling -0.28	how_to -0.69	internal -0.49	known_issues -0.41	platform -0.49	price -0.22	target 0.17
first:기준	contact -0.15	handling -0.35	how_to -0.24	known_issues -0.3	limits -0.25	none -0.38	platform -0.21	price -0.21	script 0.3	target -0.31
first:기초	handling -0.24	how_to -0.2	internal -0.19	known_issues -0.11	limits -0.24	price -0.19	script -0.17	target 0.14
first:기획	handling -0.15	how_to -0.22	internal -0.18	known_issues -0.1	limits -0.24	none 0.31	platform -0.21	policy -0.22	script -0.11	target -0.24
first:길드	contact -0.18	handling -0.21	how_to -0.31	internal -0.4	known_issues 0.22	platform -0.34	policy -0.1	price -0.48	script -0.14
first:까지	handling -0.15	internal -0.21	known_issues 0.2	limits -0.26	none 0.14	policy 0.11	price -0.12
first:꼭	how_to -0.16	internal -0.26	known_issues 0.19	limits -0.27	platform -0.15	policy -0.22	price -0.11	script -0.14	target -0.17
first:끝	contact -0.28	handling -0.32	how_to -0.33	internal -0.46	known_issues -0.29	limits -0.48	none 0.5	platform -0.29	policy -0.32	price -0.19	script -0.13	target -0.29
first:나머	contact -0.33	known_issues -0.27	platform 0.11	policy -0.26	script -0.28	target -0.12
first:날짜	contact -0.14	how_to -0.28	known_issues -0.37	none 0.39	platform -0.25	policy -0.62	price -0.37	script -0.23	target -0.28
first:남는	handling -0.18	how_to -0.12	internal 0.15	known_issues -0.12	limits -0.26	none 0.17	platform -0.14	policy -0.29	price -0.26	target -0.21
first:남은	handling -0.14	how_to -0.2	internal 0.23	known_issues -0.12	limits -0.36	none -0.24	platform -0.19	policy 0.2	price -0.12	target -0.22
first:내년	how_to -0.16	known_issues -0.1	limits -0.27	platform -0.13	policy -0.28	price -0.11	script -0.13	target -0.27
first:내부	internal 0.23	limits -0.28	none -0.22	policy -0.22	price -0.12
first:내용	handling -0.21	how_to 0.12	internal -0.29	known_issues -0.18	limits -0.4	none 0.28	platform -0.23	price -0.25	script -0.15	target -0.3
first:내일	internal -0.11	price -0.23
first:냉동	handling -0.18	how_to -0.17	internal -0.2	known_issues -0.12	limits 0.17	none -0.13	platform -0.18	policy -0.24	price -0.13
first:냉장	handling -0.12	internal -0.23	known_issues -0.11	limits 0.22	none -0.13	policy -0.21
first:넘으	handling -0.14	how_to -0.17	internal -0.29	known_issues -0.28	limits 0.22	none -0.15	policy -0.27	price 0.18	target -0.14
first:네	handling -0.15	how_to -0.13	internal -0.3	known_issues -0.13	limits -0.3	platform -0.2	policy -0.22	price 0.19	script -0.16	target -0.16
first:노선	limits -0.26	none 0.18	policy -0.27	price -0.15	target -0.22
first:녹음	limits -0.24	none -0.16	policy 0.26
first:누가	contact -0.11	how_to -0.3	internal -0.3	known_issues -0.27	limits -0.33	none 0.11	platform -0.22	policy -0.32	price -0.22	script -0.17	target 0.18
first:누리	handling 0.18	how_to 0.12	known_issues -0.22	limits -0.22	none -0.3	platform -0.21	policy -0.27	price -0.16	script -0.25	target -0.12
first:다른	contact -0.12	handling -0.1	how_to -0.4	internal -0.53	known_issues -0.37	limits 0.18	none -0.38	platform -0.29	policy 0.27	price -0.21	script -0.33	target -0.37
first:다만	handling -0.17	how_to -0.23	internal -0.19	known_issues -0.2	limits 0.14	none -0.28	platform -0.11	policy 0.12	price -0.15	script -0.25	target -0.21
first:다시	contact -0.11	handling -0.44	how_to -0.32	internal -0.46	known_issues 0.1	none 0.15	platform -0.3	policy 0.15	price -0.49	script -0.25	target -0.31
first:다음	handling -0.19	how_to -0.38	internal -0.28	known_issues 0.14	limits -0.35	none 0.29	platform -0.23	target -0.35
first:단	how_to -0.21	internal -0.3	limits -0.32	none -0.21	platform 0.1	policy -0.18	price 0.17	target 0.24
first:단체	internal -0.22	limits 0.21	platform -0.17	policy -0.23	price -0.11	target -0.25
first:담당	how_to -0.27	known_issues -0.22	limits -0.28	platform -0.13	policy -0.31	price -0.19	script -0.13	target -0.26
first:담주	internal -0.12	limits -0.18	none 0.25	policy -0.31	target -0.14
first:당겨	handling -0.18	how_to -0.24	internal -0.26	known_issues 0.18	limits -0.3	platform -0.1	price -0.21	script -0.11	target -0.19
first:당일	contact -0.16	handling -0.34	how_to -0.46	internal -0.12	known_issues -0.23	none 0.15	platform -0.33	policy -0.15	price 0.11	script -0.41	target -0.18
first:당초	internal -0.14	none 0.26	policy -0.14	target -0.16
first:대기	handling -0.24	internal -0.34	known_issues -0.2	limits -0.41	none -0.26	platform -0.21	policy 0.21
first:대리	how_to -0.23	internal 0.15	known_issues -0.23	limits 0.18	none -0.14	platform 0.15	policy -0.4	price -0.22	script -0.11	target -0.35
first:대상	contact -0.28	handling -0.43	how_to -0.37	known_issues -0.34	limits -0.65	platform -0.42	policy 0.11	price -0.48	script -0.3
first:대신	internal -0.37	known_issues -0.15	limits -0.42	none -0.39	platform 0.16	policy 0.2	script -0.18	target -0.33
first:대여	contact -0.24	handling -0.33	how_to -0.32	internal -0.38	known_issues -0.34	platform -0.31	policy 0.22	price -0.41	script -0.2	target -0.29
first:대외	handling -0.12	internal 0.16	known_issues -0.12	limits -0.21	policy -0.17	price -0.17	script -0.2
first:대체	handling -0.15	how_to -0.23	internal -0.16	known_issues 0.16	limits -0.27	none 0.19	platform -0.18	policy -0.27	price -0.22	script 0.11	target -0.21
first:대표	handling -0.13	how_to 0.1	internal 0.24	known_issues -0.11	none -0.3	policy -0.22	target -0.1
first:댓글	handling 0.1	how_to -0.19	internal -0.22	known_issues -0.16	limits -0.23	none -0.14	platform -0.13	policy 0.23	price -0.13	script -0.19	target -0.22
first:더	handling -0.26	how_to -0.22	internal -0.32	known_issues -0.13	limits -0.22	none 0.13	policy -0.37	price -0.19	script 0.2	target -0.17
first:데이	handling -0.26	how_to -0.12	internal -0.29	known_issues -0.11	limits 0.24	platform -0.13	policy -0.27	price -0.24	target -0.12
first:도서	handling -0.26	how_to -0.2	internal -0.29	known_issues -0.14	limits 0.34	none -0.27	platform 0.13	policy -0.19	price -0.3	target -0.24
first:도시	how_to -0.11	internal 0.18	limits -0.14	none -0.11	policy -0.26	target -0.18
first:도착	handling -0.11	how_to -0.29	internal -0.24	known_issues -0.3	limits -0.36	none 0.12	platform -0.15	policy 0.29	price -0.17	script -0.1	target -0.26
first:동의	how_to 0.23	internal -0.19	limits -0.3	none -0.21	platform -0.1	price -0.17	script -0.11	target -0.23
first:동절	handling -0.14	internal -0.3	known_issues -0.14	platform -0.22	policy -0.26	price 0.15	target -0.24
first:동행	internal -0.12	limits 0.18	policy -0.15
first:두	contact -0.16	handling 0.21	how_to -0.35	known_issues -0.31	none -0.45	platform -0.27	policy -0.18	price 0.16	target -0.24
first:두레	internal -0.11	none 0.28	policy -0.21	price -0.12	target -0.23
first:두루	handling -0.12	internal -0.11	known_issues -0.16	limits -0.13	none -0.1	script -0.19	target -0.11
first:둘	handling -0.2	how_to -0.16	internal -0.26	known_issues -0.15	limits -0.3	none 0.18	policy 0.17	price -0.11	target -0.28
first:둘째	contact -0.17	handling -0.23	how_to -0.25	internal -0.32	known_issues -0.26	platform -0.24	policy -0.38	price 0.14	script -0.15	target -0.32
first:등록	handling -0.2	how_to -0.16	internal -0.18	known_issues -0.19	limits 0.11	platform -0.14	policy -0.31	price 0.13	target -0.17
first:디지	contact 0.2	handling -0.11	how_to -0.1	internal -0.24	limits -0.11	none -0.23	platform -0.17	policy -0.2	price -0.21
first:라이	contact -0.17	handling -0.27	internal -0.18	known_issues 0.17	limits -0.28	platform -0.19	price -0.23	script -0.19	target -0.39
first:렌터	internal -0.12	limits 0.13	policy -0.16
first:로그	handling -0.18	internal 0.11	known_issues -0.25	limits -0.31	platform -0.17	policy -0.45	price -0.16	script -0.19
first:로밍	contact -0.1	handling -0.19	how_to -0.14	internal -0.17	known_issues -0.13	limits -0.32	target 0.12
first:르벨	how_to -0.15	internal -0.17	limits -0.21	platform -0.11	price -0.14	target -0.21
first:리뷰	how_to -0.15	internal -0.23	limits -0.14	none 0.29	policy -0.13
first:링크	handling -0.27	how_to 0.15	internal -0.2	known_issues -0.22	limits -0.23	none -0.22	policy 0.13	price -0.11	target -0.13
first:마이	how_to 0.24	internal -0.14	none -0.12	policy -0.18
first:마일	handling -0.21	internal -0.13	limits 0.23	none -0.22	policy -0.26	price -0.12	target 0.18
first:마지	handling -0.19	how_to -0.24	internal 0.16	known_issues 0.19	limits -0.22	none -0.12	platform -0.16	policy -0.31	price -0.2	script -0.13	target -0.16
first:마포	handling -0.16	how_to -0.17	internal -0.29	known_issues -0.19	limits -0.3	platform -0.21	policy -0.33	price -0.15	script -0.25	target 0.25
first:만	contact -0.16	how_to -0.19	internal -0.34	known_issues -0.11	limits 0.18	none -0.38	platform -0.29	policy -0.32	price -0.44	script -0.11	target 0.18
first:매니	how_to -0.21	internal 0.17	known_issues -0.1	limits -0.17	none -0.26	policy 0.12	price -0.23	script -0.1	target -0.16
first:매달	handling -0.22	how_to -0.25	internal -0.23	known_issues -0.15	limits -0.3	none -0.26	platform -0.14	policy 0.12	price 0.16	script -0.18	target -0.25
first:매장	contact -0.16	handling -0.28	how_to 0.19	known_issues -0.26	none 0.14	policy -0.47	price -0.29	script -0.17	target -0.33
first:멤버	contact -0.1	handling 0.15	how_to -0.27	internal -0.33	known_issues -0.17	limits -0.27	platform -0.22	price -0.24	script -0.12
first:면세	contact 0.15	handling -0.22	how_to -0.11	internal -0.19	known_issues -0.11	limits -0.14	platform -0.12	policy -0.16	price -0.14	target -0.14
first:명칭	contact -0.15	handling -0.22	how_to -0.2	internal -0.17	known_issues -0.15	limits -0.23	none 0.28	platform -0.17	policy -0.2	price -0.11	script -0.19	target -0.18
first:모바	contact -0.11	handling -0.21	internal -0.28	none 0.11	platform 0.13	policy -0.35	price -0.28	script -0.2	target -0.41
first:모아	handling -0.18	how_to -0.23	internal -0.23	known_issues -0.12	limits -0.27	platform -0.12	price -0.19	target 0.18
first:목록	how_to -0.21	internal -0.13	limits -0.15	none -0.21	platform -0.14	policy -0.17	target 0.17
first:못	contact -0.11	handling -0.19	how_to -0.19	internal 0.26	known_issues -0.29	limits -0.19	platform -0.17	policy -0.13	price -0.18	script -0.14	target -0.22
first:무료	handling -0.34	how_to -0.21	known_issues -0.11	limits -0.35	none -0.48	platform -0.16	policy -0.5	price 0.33	script -0.19	target 0.16
first:무엇	handling -0.13	how_to -0.25	internal -0.19	known_issues -0.17	limits -0.18	none 0.28	policy -0.26	price -0.11	script -0.14	target -0.15
first:무인	how_to 0.18	internal -0.19	limits -0.27	none 0.11	platform -0.17	policy -0.21	price -0.12	target -0.21
first:묶음	limits -0.14	none 0.22	policy -0.14
first:문	contact -0.1	handling -0.17	known_issues -0.2	none -0.34	platform -0.24	price -0.24	script -0.12	target -0.22
first:문의	contact 0.17	handling -0.11	how_to -0.33	internal -0.32	limits -0.23	policy -0.29
first:문자	handling -0.19	how_to -0.27	internal -0.19	known_issues -0.14	limits 0.14	platform -0.18	policy -0.36	price -0.26	script 0.11	target -0.2
first:물어	handling -0.36	how_to -0.15	internal 0.13	known_issues -0.15	limits -0.22	platform -0.15	policy -0.17	price -0.13	target -0.19
first:미리	handling -0.14	how_to -0.18	internal -0.27	limits -0.27	none 0.2	price 0.1	target -0.23
first:미성	how_to 0.1	internal -0.28	known_issues -0.14	limits -0.3	platform -0.18	policy -0.32	price -0.13	script -0.18	target 0.2
first:민원	how_to -0.14	known_issues -0.22	limits -0.18	none 0.18	platform -0.12	policy -0.15	price -0.16	script -0.1	target -0.16
first:바로	handling 0.17	how_to -0.34	internal -0.34	known_issues -0.26	limits -0.37	none 0.18	platform -0.28	policy -0.32	script -0.12	target -0.34
first:반납	how_to -0.27	internal -0.23	known_issues -0.17	limits -0.27	none -0.33	policy 0.34	price -0.16	script -0.17	target -0.17
first:반려	handling -0.23	how_to -0.16	internal -0.29	known_issues -0.16	none 0.18	price -0.25	script -0.17	target -0.16
first:반반	how_to -0.24	internal -0.19	limits -0.19	none 0.27	policy -0.17	price -0.13	target -0.12
first:반품	handling -0.27	how_to -0.25	internal -0.32	known_issues -0.25	limits -0.42	none -0.27	platform -0.13	policy 0.18	price -0.25	script -0.11	target 0.19
first:받는	contact 0.2	handling -0.13	how_to -0.26	internal -0.23	known_issues -0.24	limits -0.35	none -0.27	platform -0.12	policy 0.14	price -0.18	script -0.13	target -0.15
first:받으	handling -0.27	internal -0.19	known_issues -0.24	limits -0.32	none -0.31	platform -0.15	price 0.17	script -0.11	target -0.28
first:발권	handling -0.11	how_to -0.16	internal -0.26	known_issues -0.21	limits -0.31	platform 0.15	policy 0.12	price -0.16	script -0.16	target -0.22
first:발급	known_issues -0.14	limits -0.19	none 0.18	policy -0.22	price -0.1	target -0.22
first:발송	handling -0.17	how_to -0.13	internal -0.21	known_issues -0.12	limits -0.26	none -0.27	platform -0.15	policy 0.32	price -0.16	script -0.12	target -0.17
first:발표	contact -0.11	handling -0.11	internal -0.29	known_issues -0.15	limits -0.2	none -0.3	platform -0.19	policy 0.33	price -0.23	target -0.18
first:밤	handling -0.11	how_to -0.35	internal -0.32	known_issues -0.16	limits 0.37	none -0.31	platform -0.14	policy -0.29	script -0.19	target -0.22
first:방	internal -0.25	known_issues 0.12	limits -0.11	none -0.13	platform -0.11	policy -0.21	price -0.17	target 0.18
first:방금	internal -0.15	none 0.16
first:방문	handling -0.26	how_to -0.26	internal -0.34	known_issues -0.26	none 0.24	policy -0.31	script 0.22	target -0.24
first:방송	handling -0.14	internal -0.17	limits -0.23	none 0.14	platform -0.12	policy -0.3	price 0.17	target -0.15
first:배경	handling -0.22	how_to -0.23	internal 0.12	known_issues -0.18	limits -0.27	none 0.21	platform -0.13	policy -0.2	price -0.13	script -0.16	target -0.18
first:배너	handling -0.17	internal -0.3	none 0.3	policy -0.15
first:배달	contact -0.14	handling -0.11	how_to -0.19	internal -0.26	limits -0.27	platform -0.2	policy -0.3	target 0.18
first:배송	contact -0.11	handling -0.27	how_to 0.11	internal -0.33	known_issues -0.1	none -0.34	platform -0.23	policy 0.34	script -0.25	target -0.43
first:버스	how_to -0.14	internal -0.16	known_issues 0.12	limits 0.14	none -0.21	policy -0.27	target -0.14
first:번호	contact -0.2	handling -0.42	how_to 0.3	internal -0.43	limits -0.36	none -0.4	platform -0.25	price -0.21	target -0.27
first:법무	handling -0.21	how_to -0.13	internal 0.12	known_issues -0.14	limits -0.23	policy -0.21	price -0.14	target -0.17
first:법인	contact -0.15	how_to -0.33	internal -0.36	known_issues -0.29	limits 0.48	none -0.33	platform -0.34	policy -0.4	price -0.19	script -0.16	target -0.27
first:법적	handling 0.14	how_to -0.12	known_issues -0.13	none -0.12
first:베타	handling -0.15	how_to -0.18	internal 0.11	limits -0.16	none -0.12	policy -0.23	target -0.14
first:변경	handling -0.16	how_to -0.22	internal -0.3	limits 0.11	policy -0.27	price 0.14	target -0.17
first:병원	handling 0.22	how_to 0.14	internal -0.42	known_issues -0.35	limits -0.35	platform -0.24	policy -0.34	price -0.19	script -0.23	target -0.31
first:보관	handling -0.19	internal -0.21	limits 0.15	none -0.28	price -0.11	script -0.13	target -0.16
first:보상	contact 0.19	handling -0.1	how_to -0.26	known_issues -0.28	limits -0.41	none -0.21	platform -0.21	policy -0.41	price 0.32	target -0.31
first:보안	contact -0.12	handling -0.19	how_to -0.16	known_issues -0.16	limits -0.21	platform -0.16	policy -0.2	price -0.15	target -0.21
first:보증	handling -0.28	how_to -0.22	internal -0.3	known_issues -0.14	limits 0.14	none 0.12	platform -0.14	price -0.15	target -0.24
first:보험	handling 0.14	how_to -0.18	internal -0.13	known_issues -0.15	limits 0.22	platform -0.11	policy -0.36	price -0.17	script -0.17	target -0.16
first:보호	handling -0.15	internal -0.21	known_issues -0.22	limits 0.21	none -0.24	platform -0.1	price -0.2	script -0.14	target -0.14
first:복지	handling -0.19	how_to -0.14	known_issues -0.16	limits -0.22	none 0.13	platform -0.14	price -0.31	script -0.11
first:본인	contact -0.19	how_to -0.33	internal -0.33	known_issues -0.23	limits -0.34	none -0.35	platform -0.22	price 0.17	script -0.12	target 0.25
first:부모	how_to -0.13	internal -0.24	known_issues -0.14	limits -0.34	platform -0.18	policy -0.26	price -0.19	script -0.12	target 0.15
first:부분	handling -0.18	how_to 0.17	internal -0.13	limits -0.24	platform -0.12
first:부산	handling -0.11	how_to -0.19	limits -0.25	platform -0.12	policy -0.27	price -0.15	script -0.13	target 0.16
first:부터	handling -0.16	known_issues -0.11	limits -0.27	platform -0.15	policy 0.14	price -0.21	script -0.13	target -0.21
first:분실	handling 0.14	how_to -0.14	internal 0.17	limits -0.16	none -0.14	policy -0.14	price -0.11
first:브랜	handling -0.19	how_to -0.15	internal 0.12	known_issues -0.16	limits 0.12	platform -0.24	policy -0.25	price -0.17	target -0.29
first:블랙	handling -0.14	how_to -0.13	internal -0.11	limits -0.25	platform -0.1	policy 0.16	price -0.13	target -0.14
first:비용	handling -0.21	how_to -0.25	internal 0.18	known_issues -0.2	limits -0.4	platform -0.22	target -0.41
first:비즈	handling -0.22	how_to -0.27	known_issues -0.14	none -0.35	platform -0.24	policy -0.29	price -0.36	target 0.27
first:사고	contact 0.18	handling -0.25	how_to 0.15	internal -0.23	limits -0.23	none -0.22	platform -0.1	price -0.17	script -0.11	target -0.22
first:사실	handling -0.1	how_to -0.16	internal 0.26	known_issues -0.17	limits -0.17	none -0.19	policy -0.23	target -0.11
first:사용	handling -0.2	internal -0.21	limits -0.23	none -0.26	policy 0.27	price -0.14
first:사유	handling -0.27	how_to -0.14	internal 0.33	known_issues -0.26	limits -0.27	platform -0.12	policy -0.27	price -0.32	script -0.19	target -0.22
first:사이	handling -0.15	internal -0.26	known_issues -0.11	limits 0.13	none 0.14	policy -0.28	price -0.27	target -0.18
first:사장	contact -0.15	how_to 0.18	internal -0.42	known_issues -0.19	limits -0.41	platform 0.14	policy -0.37	price -0.18	target -0.33
first:사전	handling 0.13	internal -0.26	limits -0.16	none -0.22	policy 0.22	price -0.18	target -0.11
first:사진	contact -0.1	how_to -0.16	internal -0.45	known_issues -0.35	limits 0.26	none -0.16	platform -0.28	policy -0.12	price -0.33	script 0.13	target -0.34
first:산재	how_to -0.12	limits 0.2	none -0.11	platform -0.23	script -0.1
first:산타	handling 0.19	how_to -0.25	internal -0.22	limits -0.22	platform -0.13	policy -0.14	price -0.11	script -0.14	target -0.19
first:삼성	handling -0.16	how_to -0.23	internal -0.28	known_issues 0.22	limits -0.28	none -0.26	platform 0.21	policy -0.21	price -0.14	target -0.17
first:상담	contact -0.42	how_to -0.61	known_issues -0.32	none 0.18	platform -0.23	policy -0.51	price -0.26	script -0.13	target -0.28
first:상대	handling -0.14	how_to -0.23	internal 0.14	known_issues -0.2	limits -0.19	none -0.24	platform -0.15	policy 0.16	price -0.13	target -0.11
first:상품	contact -0.31	handling -0.25	known_issues -0.35	limits 0.18	none 0.2	platform -0.36	policy -0.61	price -0.38	script -0.36	target -0.52
first:새	handling -0.2	how_to 0.16	internal -0.18	limits -0.1	policy -0.28	script -0.14	target -0.18
first:새로	handling -0.24	how_to 0.14	internal -0.25	limits -0.3	none -0.26	platform -0.17	price -0.11	script -0.16	target -0.22
first:새벽	handling -0.15	how_to -0.18	known_issues -0.11	limits -0.3	platform -0.15	policy 0.17	price -0.23	script -0.19	target -0.29
first:새해	contact -0.14	how_to -0.22	internal -0.16	known_issues -0.13	limits -0.22	policy 0.18	price -0.17	script -0.24	target -0.26
first:서류	handling -0.29	how_to 0.23	internal -0.2	known_issues -0.23	none -0.24	platform -0.19	policy -0.13	price -0.14	target -0.26
first:서버	contact -0.14	handling -0.28	how_to -0.21	known_issues -0.21	limits 0.13	platform -0.24	price -0.28	target -0.26
first:서비	none 0.22	policy -0.16	target -0.12
first:서울	contact -0.14	handling -0.25	how_to -0.28	known_issues -0.28	platform -0.36	policy -0.28	price -0.26	script -0.12	target 0.11
first:선물	contact -0.13	handling -0.24	how_to 0.19	internal -0.26	known_issues -0.14	limits -0.28	none -0.3	platform -0.23	policy 0.13	price 0.14	script -0.15	target -0.26
first:선생	handling -0.17	how_to -0.14	limits -0.22	policy 0.15	price -0.1
first:선착	handling -0.12	internal -0.1	limits 0.23	none -0.12	platform -0.14	policy -0.18	price -0.21	target -0.26
first:선택	handling -0.14	how_to -0.22	internal -0.23	known_issues -0.2	limits -0.26	none -0.3	platform -0.18	policy 0.33	script -0.17	target -0.3
first:설	how_to -0.16	internal -0.16	limits -0.28	none 0.2	policy 0.11	price -0.21	target -0.23
first:설명	how_to -0.23	internal -0.22	known_issues -0.28	limits 0.18	platform -0.16	policy -0.33	price -0.15	script -0.19	target -0.18
first:설치	contact -0.16	how_to -0.22	internal -0.13	known_issues -0.19	platform -0.18	policy 0.11	price -0.18	script -0.11	target -0.2
first:성인	handling -0.28	how_to -0.28	internal -0.25	known_issues 0.2	limits -0.27	none -0.34	platform -0.26	policy -0.33	target 0.18
first:세	how_to -0.17	none -0.2	policy -0.18	target 0.18
first:셀러	contact 0.15	handling -0.24	how_to -0.14	internal -0.21	known_issues -0.15	limits -0.16	none 0.12	policy -0.17	price -0.13	script -0.17	target -0.13
first:셀프	how_to -0.21	internal -0.19	limits -0.21	none 0.13	policy -0.26
first:셋째	handling -0.22	how_to -0.14	known_issues -0.17	limits -0.3	none 0.25	platform -0.15	policy -0.2	price -0.16	target -0.22
first:소급	handling -0.13	how_to -0.19	internal -0.26	limits -0.36	none 0.25	platform -0.17	price -0.22	target -0.34
first:소리	handling -0.24	how_to -0.24	internal -0.23	known_issues 0.19	limits -0.26	platform -0.16	policy -0.27	price -0.2	script -0.16	target -0.22
first:소아	handling -0.21	how_to -0.21	internal -0.25	known_issues -0.11	limits -0.25	none 0.14	platform -0.13	policy -0.21	target 0.17
first:소진	contact -0.11	handling -0.28	how_to -0.32	known_issues -0.18	limits 0.16	platform -0.23	price -0.25	script -0.12	target -0.26
first:송장	handling -0.31	how_to 0.15	internal -0.21	known_issues -0.14	none -0.16	platform -0.12
first:수거	handling -0.14	how_to -0.22	internal 0.21	known_issues -0.13	limits -0.25	platform -0.12	price -0.15	target -0.21
first:수도	handling -0.24	how_to -0.24	known_issues -0.22	platform -0.31	policy -0.3	price -0.31	target 0.18
first:수령	internal -0.19	limits 0.1	policy -0.18	target -0.19
first:수수	handling -0.2	internal -0.23	limits -0.34	none -0.38	policy -0.17	price 0.42	script -0.21	target -0.11
first:수신	handling -0.22	how_to -0.17	limits -0.2	none 0.11	script -0.17
first:수요	how_to -0.15	internal -0.18	known_issues -0.1	limits -0.21	none 0.26	price -0.11	target -0.16
first:수유	internal -0.22	known_issues -0.15	none 0.14	policy -0.11	price -0.13	script -0.13	target -0.14
first:수하	limits -0.11	none 0.16	policy -0.11
first:쉬는	handling -0.22	how_to -0.21	internal -0.19	limits 0.17	none -0.25	price -0.25	script -0.14	target -0.25
first:스마	handling -0.14	internal -0.16	known_issues -0.15	limits -0.29	none 0.22	platform -0.25	policy -0.25	price -0.23
first:스크	internal 0.15	none -0.14
first:시각	how_to -0.16	internal -0.15	limits -0.17	none 0.27	policy -0.33	price -0.17	target -0.15
first:시간	handling -0.25	how_to 0.1	internal -0.34	known_issues -0.23	limits -0.45	none 0.24	platform -0.14	policy -0.2	price 0.13	script -0.1	target -0.25
first:시내	internal -0.12
first:시작	internal 0.14	limits -0.13	policy -0.23
first:시즌	handling -0.17	internal -0.19	known_issues -0.23	policy 0.23	price -0.18	target -0.15
first:시행	contact -0.11	handling -0.14	how_to -0.27	internal -0.34	known_issues -0.13	limits -0.31	none 0.37	platform -0.15	price -0.26	target -0.12
first:식품	contact -0.16	handling -0.24	how_to -0.2	internal -0.15	known_issues -0.2	limits 0.13	none -0.16	platform -0.23	policy -0.37	price 0.23	script -0.17	target -0.31
first:신규	contact -0.2	handling -0.34	how_to -0.31	internal -0.33	known_issues -0.41	none -0.26	platform -0.39	policy -0.15	price -0.34	script -0.2	target 0.33
first:신분	handling -0.1	how_to 0.2	internal -0.14	known_issues -0.11	limits -0.11	none -0.12	platform -0.1	policy -0.28	target -0.12
first:신용	contact -0.11	handling -0.23	how_to -0.27	internal -0.29	known_issues -0.22	limits -0.24	platform -0.19	policy -0.29	price -0.23	target 0.22
first:신청	handling -0.4	internal -0.16	known_issues -0.29	limits -0.58	none -0.12	platform 0.13	policy 0.16	price -0.26	script -0.2
first:실손	how_to -0.18	internal -0.16	limits -0.16	none 0.27	policy -0.14	target -0.1
first:실은	handling -0.18	how_to -0.11	internal 0.27	known_issues -0.12	limits -0.17	none -0.26	policy -0.22	price -0.14	script -0.11	target -0.27
first:실제	contact -0.12	handling -0.33	how_to -0.33	known_issues 0.2	none -0.36	platform -0.24	policy -0.27	price -0.18	target -0.33
first:심사	contact -0.16	internal 0.29	known_issues -0.4	limits -0.45	none -0.11	platform -0.38	policy -0.34	price -0.29	script -0.24	target -0.33
first:심야	handling -0.12	how_to -0.16	internal -0.24	known_issues -0.13	limits -0.25	none 0.34	platform -0.16	policy -0.27	target -0.21
first:아	handling -0.26	how_to -0.2	internal -0.35	known_issues -0.25	limits -0.29	none 0.4	platform -0.22	policy -0.32	price -0.17	script -0.1	target -0.24
first:아까	none 0.16
first:아니	handling 0.11	how_to -0.17	internal -0.34	limits -0.31	none 0.3	policy -0.29	price -0.16	target -0.18
first:아래	handling -0.19	how_to -0.24	internal -0.21	known_issues -0.14	limits -0.15	none 0.27	policy -0.17	price -0.16	script -0.1	target -0.15
first:아이	internal -0.4	known_issues 0.14	none -0.31	platform 0.17	policy -0.47	price -0.25	script -0.27	target -0.38
first:아직	handling -0.35	how_to -0.14	internal 0.22	known_issues -0.27	limits -0.43	none 0.11	platform -0.21	price -0.16	target -0.3
first:안	internal -0.4	known_issues -0.44	limits 0.14	platform -0.2	price -0.3	target -0.25
first:안내	contact -0.21	handling 0.12	how_to -0.22	internal -0.1	known_issues 0.15	platform -0.45	policy -0.56	price -0.33	script -0.43
first:안녕	handling -0.28	how_to -0.15	internal -0.21	known_issues -0.16	limits -0.17	none 0.4	platform -0.14	policy -0.21	price -0.16	target -0.16
first:안드	handling -0.1	how_to -0.12	known_issues -0.22	limits -0.29	none -0.33	platform 0.36	policy -0.18	price -0.2	target -0.25
first:안전	handling -0.19	how_to -0.21	internal 0.1	known_issues -0.15	limits 0.12	none 0.14	platform -0.14	policy -0.33	price -0.17	script -0.2	target -0.21
first:알뜰	handling -0.26	how_to -0.22	internal -0.22	known_issues -0.18	limits 0.2	platform -0.12	policy -0.24	price -0.1	script -0.25	target -0.11
first:알려	contact -0.17	handling 0.29	how_to -0.42	internal -0.49	known_issues -0.25	limits -0.42	platform -0.34	policy -0.42	price -0.33	script -0.26	target -0.38
first:알림	how_to 0.19	known_issues -0.17	limits -0.35	none -0.33	platform 0.17	policy 0.13	price -0.24	script -0.18	target -0.14
first:알립	limits -0.13	none 0.26
first:앗	none 0.19	policy -0.11
first:앱	contact -0.28	handling 0.19	how_to 0.21	internal -0.66	known_issues -0.55	limits -0.22	none -0.13	platform 0.15	policy -0.68	script -0.42
first:앱에	handling -0.16	how_to 0.22	internal -0.25	known_issues -0.27	limits -0.24	none -0.31	platform 0.25	policy -0.35	price -0.17	script -0.13	target -0.28
first:앱은	handling -0.13	how_to -0.21	internal -0.25	known_issues -0.24	limits -0.29	none -0.32	platform 0.35	policy -0.34	price -0.16	script -0.12	target -0.17
first:야간	contact 0.19	handling -0.31	how_to -0.32	internal -0.11	known_issues -0.33	limits 0.25	platform -0.21	policy -0.48	script -0.11	target -0.31
first:약	contact -0.1	handling -0.24	how_to -0.21	internal -0.27	known_issues -0.22	limits 0.13	none 0.12	platform -0.14	policy -0.24	price -0.18	target -0.2
first:약관	how_to -0.26	known_issues -0.19	limits -0.29	none 0.24	platform -0.16	policy -0.32	price -0.11	script -0.2	target -0.18
first:약사	contact -0.15	how_to 0.19	known_issues -0.23	limits -0.29	none -0.34	platform -0.21	policy 0.15	price -0.26	target -0.25
first:어	how_to -0.13	known_issues -0.13	limits -0.21	none -0.22	policy -0.15	target 0.14
first:어떻	handling -0.16	how_to 0.11	internal -0.18	known_issues -0.2	limits -0.17	none 0.12	policy -0.21	target -0.2
first:어르	how_to 0.16	internal -0.22	known_issues -0.15	limits -0.25	platform -0.14	policy -0.28	price -0.21	target -0.19
first:어린	handling -0.16	how_to -0.19	internal -0.18	known_issues -0.11	limits -0.19	none 0.24	platform -0.12	policy -0.24	price -0.12	target -0.16
first:어제	handling 0.12	internal -0.24	none 0.23	policy -0.22	price -0.14	target -0.16
first:언제	contact -0.15	how_to -0.37	internal -0.23	known_issues -0.38	limits -0.44	none 0.34	platform -0.3	price -0.35	target -0.39
first:얼굴	handling -0.11	internal -0.19	known_issues -0.17	limits -0.2	none 0.2	policy -0.11	script -0.13
first:얼리	handling -0.14	how_to -0.12	internal -0.21	known_issues -0.16	limits 0.14	platform -0.18	policy -0.26	target -0.26
first:얼마	contact -0.1	handling -0.24	how_to -0.26	internal -0.2	known_issues -0.2	limits -0.25	none 0.28	platform -0.21	policy -0.24	price -0.17	target -0.21
first:여권	limits -0.14	none 0.16
first:여기	handling -0.12	how_to -0.17	internal -0.18	known_issues -0.18	limits -0.19	none 0.24	policy -0.18	target -0.15
first:여는	internal -0.19	limits -0.27	none 0.3	policy -0.19	price -0.12	target -0.12
first:여러	handling -0.13	how_to -0.1	internal -0.11	limits -0.11	policy -0.21	script 0.17
first:여행	contact -0.21	how_to -0.35	internal -0.33	known_issues -0.32	limits 0.14	platform -0.31	price -0.25	script -0.12	target -0.3
first:연	contact -0.12	handling -0.13	how_to -0.15	internal -0.39	limits -0.2	none -0.33	platform -0.11	policy 0.14	script -0.11	target 0.18
first:연간	handling -0.1	how_to -0.15	internal 0.19	known_issues -0.12	limits -0.23	none -0.23	price -0.16	script -0.1	target -0.19
first:연말	how_to -0.15	limits -0.17	policy -0.3	price 0.1	target -0.12
first:영업	handling -0.28	how_to -0.29	internal -0.24	limits -0.31	platform -0.21	price 0.21	script -0.27	target -0.28
first:예산	contact -0.14	handling -0.25	how_to -0.2	known_issues -0.26	limits 0.25	platform -0.19	policy -0.3	price -0.19	script -0.25	target -0.28
first:예상	contact -0.12	handling -0.14	how_to -0.1	known_issues -0.23	limits 0.18	none -0.28	platform -0.13	policy -0.2	price -0.16	target -0.15
first:예약	contact -0.15	handling -0.26	how_to 0.25	internal -0.54	known_issues -0.5	limits -0.2	none -0.4	platform -0.41	policy 0.23	script -0.17
first:예외	handling -0.27	how_to -0.21	internal -0.23	known_issues 0.18	limits -0.12	none 0.12	platform -0.22	policy -0.28	script -0.12	target -0.25
first:오는	internal -0.11	limits -0.12	none 0.13
first:오늘	handling -0.15	how_to -0.26	internal -0.25	known_issues -0.1	limits -0.23	none -0.14	policy 0.25	price -0.21	script -0.21	target -0.26
first:오래	contact -0.12	handling -0.13	how_to -0.22	internal -0.16	known_issues 0.2	limits -0.2	policy -0.25	script -0.19	target -0.2
first:오전	internal -0.2	known_issues 0.15	limits -0.23	script -0.13	target -0.12
first:오토	internal -0.1	limits 0.16	none 0.11	policy -0.24
first:오픈	handling -0.29	how_to -0.2	internal -0.13	known_issues 0.22	limits -0.11	platform 0.13	policy -0.35	price -0.26	script -0.22	target -0.29
first:온라	contact 0.1	handling -0.14	how_to -0.18	internal -0.24	known_issues -0.13	limits -0.18	none -0.31	platform 0.14	policy -0.17	target 0.2
first:올해	contact -0.11	handling -0.18	how_to -0.23	known_issues -0.22	limits -0.31	platform -0.16	policy -0.3	script -0.15
first:왕복	handling -0.15	how_to -0.11	internal -0.17	limits -0.26	none -0.17	policy 0.15	price 0.12	target -0.15
first:왜	contact -0.28	handling -0.2	how_to -0.33	internal -0.26	known_issues -0.22	limits -0.29	none 0.24	platform -0.16	policy -0.35	price -0.17	script 0.22	target -0.22
first:외국	handling -0.28	how_to -0.18	internal -0.24	known_issues -0.15	limits 0.21	platform -0.19	policy -0.29	price -0.1	script -0.22	target -0.31
first:외래	contact -0.13	handling -0.2	how_to -0.32	internal -0.2	known_issues -0.23	limits -0.33	none -0.33	platform -0.23	policy -0.26	price 0.19	target 0.25
first:외부	handling -0.17	how_to -0.19	internal 0.18	limits -0.34	none -0.25	platform -0.28	policy -0.29	target 0.11
first:요금	contact 0.2	handling 0.19	how_to -0.32	internal -0.41	known_issues -0.2	limits -0.33	platform -0.18	policy -0.46	price -0.39	target -0.32
first:요일	handling -0.19	how_to -0.2	internal -0.27	limits -0.1	none 0.28	platform -0.12	policy -0.32	price -0.11	target -0.19
first:요청	handling -0.26	how_to -0.19	internal -0.26	none 0.15	price -0.17	script -0.13
first:우대	internal -0.15	policy 0.13	price 0.1
first:우리	contact -0.14	handling 0.13	how_to -0.29	internal 0.13	known_issues -0.33	limits -0.34	none 0.15	platform -0.31	policy -0.42	price -0.32	script -0.13
first:우천	handling -0.16	how_to -0.16	internal -0.18	known_issues 0.13	limits -0.22	platform -0.13	price -0.14	script -0.11	target -0.22
first:운영	handling 0.15	known_issues -0.14	limits -0.21	none -0.23	policy 0.21	price -0.11	target -0.18
first:운임	internal -0.13	limits -0.17	none -0.21	policy 0.25	target -0.12
first:운행	internal 0.11	limits 0.11	none -0.2	policy -0.22	price -0.13
first:원가	internal 0.26	limits -0.14	none -0.17	price -0.24
first:원고	handling -0.18	internal -0.17	known_issues -0.14	price -0.23	target -0.14
first:원래	handling -0.11	internal -0.15	known_issues -0.11	none 0.21	platform -0.12	policy -0.29
first:원문	handling -0.12	how_to -0.19	internal -0.23	known_issues -0.23	limits -0.25	none 0.31	platform -0.11	policy -0.25	price -0.14	script -0.2	target -0.17
first:원치	how_to 0.11	internal -0.23	known_issues -0.23	limits -0.16	none -0.1	policy 0.14
first:원하	handling -0.14	how_to -0.11	limits -0.17	none -0.16	policy 0.18
first:월	contact -0.13	handling -0.15	how_to -0.21	internal -0.37	known_issues -0.2	limits 0.15	none -0.2	platform -0.34	script -0.19
first:월요	handling 0.16	internal -0.24	none 0.2	policy -0.22	price -0.16
first:월정	handling -0.28	how_to -0.18	internal -0.29	known_issues -0.14	platform -0.17	policy -0.2	script -0.15
first:웹	handling -0.16	how_to -0.17	internal -0.24	known_issues -0.19	limits -0.32	none -0.32	platform 0.37	policy -0.26	price -0.16	script -0.11	target -0.34
first:위약	handling -0.17	how_to -0.11	internal 0.11	price -0.14
first:위탁	limits 0.18	none -0.16	policy -0.27
first:유심	handling -0.17	how_to -0.18	internal -0.16	limits -0.21	none 0.26	policy -0.23	price -0.16	target -0.15
first:유의	contact -0.14	handling -0.2	how_to -0.22	internal -0.28	known_issues -0.21	limits -0.35	none 0.32	platform -0.18	policy -0.27	price -0.19	script -0.1	target -0.24
first:유저	handling -0.22	known_issues -0.24	limits -0.19	platform -0.13	policy -0.28	price -0.18	script 0.15	target -0.2
first:윤태	contact -0.16	handling -0.19	how_to -0.19	internal -0.22	known_issues -0.15	limits -0.25	none 0.3	platform -0.17	policy -0.28	price -0.18	target -0.19
first:음성	handling -0.18	how_to -0.25	known_issues -0.17	limits 0.16	platform -0.16	price -0.25	target -0.2
first:음식	handling -0.23	internal -0.23	known_issues -0.21	limits 0.17	platform -0.13	policy -0.26	target -0.16
first:응대	contact -0.1	how_to -0.24	internal -0.22	known_issues -0.27	limits -0.33	platform -0.27	policy 0.17	price -0.22	target -0.27
first:의료	contact -0.11	handling -0.27	how_to -0.26	known_issues -0.19	limits 0.21	none -0.34	platform -0.15	policy -0.34	price -0.24	script -0.2	target 0.19
first:의회	handling -0.27	how_to -0.18	internal 0.32	known_issues -0.22	limits -0.25	none -0.31	platform -0.15	policy -0.25	price -0.16	script -0.19	target -0.19
first:이	how_to -0.38	internal -0.4	known_issues -0.27	limits -0.34	none 0.4	platform -0.21	policy -0.37	price -0.21	script -0.25	target -0.29
first:이거	handling 0.14	how_to -0.3	internal 0.12	known_issues -0.25	limits -0.16	platform -0.18	policy -0.28	price -0.15	script -0.17	target -0.21
first:이건	contact -0.17	handling -0.29	how_to -0.16	internal -0.37	known_issues -0.13	limits -0.21	none 0.36	platform -0.17	policy -0.21	price -0.13	script -0.13	target -0.23
first:이걸	handling -0.12	how_to -0.12	limits -0.13	none 0.14	policy -0.13	script -0.12	target -0.1
first:이름	contact -0.23	handling -0.52	internal -0.21	known_issues -0.44	limits -0.24	none 0.49	platform -0.36	policy -0.51	price -0.26	script -0.29	target -0.47
first:이메	handling -0.26	how_to 0.12	internal -0.21	known_issues 0.11	limits 0.14	none -0.12	platform -0.12	policy -0.33	script -0.17	target -0.19
first:이미	handling 0.17	how_to -0.28	internal -0.4	known_issues -0.28	limits -0.51	none -0.4	platform -0.15	policy 0.46	price -0.28	script -0.39	target -0.52
first:이번	handling -0.22	how_to -0.15	internal -0.15	known_issues -0.2	limits -0.54	none 0.32	platform -0.14	price -0.17	script -0.28
first:이사	handling -0.28	limits -0.34	none 0.12	platform -0.14	policy -0.37	script -0.12	target -0.2
first:이용	contact -0.17	handling -0.34	known_issues -0.28	limits -0.42	none 0.26	platform -0.25	policy -0.37	script -0.19	target -0.46
first:이유	handling -0.11	internal 0.24	none -0.17	platform -0.12	policy -0.13
first:이의	handling -0.12	how_to -0.14	internal -0.15	known_issues -0.1	limits 0.16	policy -0.18
first:이전	handling -0.12	internal -0.17	limits 0.18	none -0.2	policy -0.19	price 0.17	target -0.11
first:이제	how_to 0.13	internal -0.16	known_issues -0.23	none 0.11	policy -0.18	script -0.16	target -0.1
first:이후	handling -0.37	how_to -0.26	internal -0.36	known_issues -0.36	platform -0.47	policy 0.22	script -0.2	target -0.47
first:인상	handling 0.12	none -0.17	price -0.15
first:인증	handling 0.14	internal 0.11	none -0.23
first:인천	how_to -0.16	internal -0.31	known_issues -0.13	limits -0.15	none 0.11	platform 0.17	policy -0.29	price -0.22
first:일	contact -0.1	handling -0.14	how_to -0.13	known_issues -0.11	limits 0.2	platform -0.14	policy -0.33	price -0.34	target -0.25
first:일반	contact -0.18	how_to -0.25	internal -0.26	known_issues 0.15	none -0.34	platform -0.34	policy -0.47	script -0.16	target 0.24
first:일시	handling -0.15	how_to -0.12	internal -0.17	known_issues -0.15	limits -0.25	none 0.2	platform -0.14	policy -0.26	price 0.1	target -0.18
first:일자	handling -0.1	how_to -0.11	internal -0.21	limits -0.13	none 0.26	platform -0.14	policy -0.22	price -0.22	target -0.17
first:일정	how_to -0.14	internal -0.38	known_issues -0.2	limits -0.25	none 0.35	platform -0.18	policy -0.31	script -0.11	target -0.2
first:일주	handling -0.2	how_to -0.15	internal -0.14	limits 0.11	none -0.22	target -0.12
first:임신	how_to -0.14	limits -0.2	policy 0.21	price -0.1
first:입원	handling -0.11	internal -0.1	limits -0.14	policy -0.15	price 0.15	target -0.18
first:입장	handling -0.26	how_to -0.27	known_issues -0.26	none -0.23	platform -0.14	price 0.11	script -0.13	target -0.26
first:입주	handling -0.2	how_to -0.25	internal -0.28	known_issues -0.13	limits -0.28	platform -0.26	price 0.21	target 0.11
first:있습	contact -0.11	handling -0.19	how_to -0.3	internal 0.15	known_issues -0.39	limits -0.38	platform -0.17	policy 0.15	price -0.18	script -0.29	target -0.31
first:자녀	how_to -0.22	internal -0.12	limits -0.12	none 0.23	policy -0.23	target -0.24
first:자동	contact -0.22	handling -0.4	known_issues -0.48	limits -0.22	none -0.12	platform -0.34	policy 0.27	price -0.14	script -0.27	target -0.43
first:자리	how_to 0.22	internal -0.26	known_issues -0.15	limits -0.25	none -0.33	platform -0.26	policy -0.37	price 0.17	script -0.13	target -0.31
first:작가	handling -0.14	internal -0.25	known_issues -0.2	limits -0.15	none 0.17	policy -0.26	target -0.14
first:작년	handling -0.16	how_to -0.19	internal 0.2	known_issues -0.14	limits -0.27	platform -0.11	policy -0.25	price -0.16	script -0.11	target -0.29
first:잠금	handling -0.2	how_to -0.2	known_issues -0.2	limits 0.18	none -0.23	target -0.12
first:장바	handling 0.16	how_to -0.13	internal -0.14	known_issues -0.15	limits -0.12	none -0.18	platform 0.14	policy -0.1	target -0.11
first:장비	internal 0.24	none -0.19	policy -0.26	target -0.18
first:재무	handling -0.22	how_to -0.24	internal 0.32	known_issues -0.3	limits -0.31	none -0.29	platform -0.18	policy -0.27	price -0.22	target -0.23
first:저녁	internal -0.1	known_issues 0.19	limits -0.23	none -0.18	price -0.16
first:저희	how_to -0.29	internal 0.16	known_issues -0.14	limits -0.21	platform -0.22	policy -0.26	price -0.12	target -0.23
first:적립	contact -0.11	handling -0.24	how_to -0.23	internal 0.11	known_issues -0.24	limits -0.35	none -0.42	platform -0.17	policy 0.15	target -0.28
first:적용	contact -0.11	handling -0.15	how_to -0.22	internal -0.23	known_issues -0.13	limits -0.43	none 0.11	platform -0.26	price -0.26	script -0.13
first:전	contact -0.17	handling -0.23	how_to -0.32	internal -0.38	known_issues -0.15	limits -0.44	none -0.43	platform -0.25	policy 0.27	script -0.2	target 0.29
first:전국	contact -0.11	handling -0.15	how_to -0.24	internal -0.22	limits -0.27	none 0.12	platform 0.23	policy -0.26	price -0.26	target -0.18
first:전기	handling -0.13	how_to -0.2	known_issues -0.1	limits 0.11	platform -0.12	policy -0.25	price -0.21	script -0.11	target -0.24
first:전날	handling -0.18	how_to 0.11	internal -0.3	known_issues 0.16	limits -0.45	none -0.36	platform -0.18	script -0.16	target -0.29
first:전달	handling -0.17	how_to -0.16	internal -0.16	limits -0.29	platform -0.13	policy 0.21	price -0.23	script -0.1	target -0.23
first:전설	internal -0.3	limits 0.2	none 0.18	platform -0.11	policy -0.19	price -0.26	target -0.19
first:전자	handling -0.23	how_to -0.32	known_issues -0.2	limits 0.12	none 0.18	platform -0.24	policy -0.41	price -0.2	script -0.21	target -0.32
first:전화	internal -0.28	known_issues 0.17	platform -0.35	policy -0.53	price -0.25	target -0.37
first:절대	handling -0.13	how_to -0.16	known_issues -0.12	limits -0.18	none 0.22	platform -0.15	policy -0.12	target -0.13
first:점검	contact -0.11	handling -0.16	how_to -0.19	internal 0.12	known_issues -0.11	limits -0.22	script -0.14	target -0.15
first:점포	handling 0.13	how_to -0.17	internal -0.22	known_issues -0.13	limits -0.19	none 0.11	platform -0.1	policy -0.28	script -0.13	target -0.2
first:접수	handling -0.24	how_to 0.26	internal -0.37	limits -0.47	price -0.21	script -0.28
first:정기	internal -0.17	limits -0.22	none 0.12	policy -0.31	target 0.12
first:정산	handling 0.13	how_to -0.34	known_issues -0.19	limits -0.33	price 0.12	script -0.12	target -0.12
first:정식	internal 0.19	limits -0.17	none -0.28	platform -0.1	policy -0.23	price 0.22	target -0.16
first:정정	none 0.22	policy -0.11
first:정확	handling -0.2	how_to -0.17	internal 0.15	known_issues -0.14	limits -0.27	none 0.24	platform -0.21	policy -0.3	price -0.24	target -0.31
first:제	how_to -0.24	internal -0.25	none 0.12	policy -0.21	price -0.15
first:제가	handling -0.2	how_to -0.12	internal -0.36	known_issues -0.17	limits -0.17	none 0.39	policy -0.27	script -0.16	target -0.21
first:제조	handling -0.15	internal 0.16	price -0.18
first:제주	contact -0.11	handling -0.2	how_to -0.18	internal -0.39	known_issues -0.15	limits 0.35	none -0.25	platform -0.25	price -0.41	target -0.1
first:제휴	contact 0.21	handling -0.18	how_to -0.17	internal -0.34	known_issues -0.12	limits 0.16	none -0.29	platform -0.27	policy -0.22	price -0.19	script 0.14	target -0.25
first:조례	handling -0.12	limits -0.19	none 0.22	policy -0.21	price -0.13
first:조회	handling -0.23	how_to 0.22	internal -0.26	known_issues -0.23	none -0.37	platform -0.28	policy 0.15	price -0.14	script -0.17	target -0.23
first:종량	none 0.15
first:종료	handling 0.14	how_to -0.28	internal -0.29	known_issues -0.28	limits -0.28	platform -0.18	policy 0.11	price -0.27	target -0.32
first:종이	contact -0.15	handling -0.32	internal -0.34	known_issues -0.37	limits -0.37	none -0.42	platform 0.22	script -0.22	target 0.11
first:좌석	limits -0.23	none -0.15	policy -0.17	price 0.2	target -0.18
first:죄송	internal -0.24	limits -0.18	none 0.33	policy -0.16
first:주	internal -0.28	known_issues -0.14	limits 0.26	none -0.19	policy -0.16	price -0.2	target -0.18
first:주류	handling 0.22	how_to -0.17	internal -0.23	known_issues -0.15	limits -0.26	none -0.14	platform -0.11	policy -0.13	price -0.11	target -0.14
first:주말	handling -0.1	how_to -0.2	internal -0.13	known_issues -0.15	limits 0.22	none -0.3	platform -0.12	price -0.14	target -0.27
first:주문	contact -0.12	handling -0.42	known_issues -0.34	none 0.13	platform -0.28	price -0.19	script -0.19	target -0.28
first:주민	handling -0.17	how_to 0.14	internal -0.21	known_issues -0.16	limits -0.28	platform -0.11	policy -0.19	price -0.11	script -0.12	target 0.15
first:주소	handling -0.16	how_to 0.23	known_issues -0.12	limits -0.15	none -0.14	policy -0.22
first:주차	internal -0.18	limits 0.24	none -0.22	policy -0.25	price 0.19	script -0.16	target -0.25
first:중고	limits -0.14	none 0.27	policy -0.18	price -0.12	target -0.17
first:지금	contact -0.13	handling -0.39	how_to -0.39	known_issues -0.38	limits -0.59	platform -0.27	price 0.15	script -0.24
first:지난	handling -0.31	how_to -0.29	internal -0.1	known_issues -0.31	limits -0.41	none 0.22	platform -0.15	price -0.11	script -0.16
first:지방	contact -0.1	handling -0.18	how_to -0.18	internal -0.12	known_issues -0.21	limits -0.28	none 0.22	platform -0.28	price -0.22	target -0.25
first:지점	handling 0.17	known_issues -0.14	platform -0.19	policy -0.19	price -0.19	script -0.11	target -0.3
first:지하	contact -0.1	handling -0.26	how_to -0.23	internal -0.18	known_issues 0.13	limits -0.33	none -0.21	platform -0.19	policy -0.2	price -0.14	target 0.2
first:진료	contact -0.11	handling -0.41	internal -0.32	known_issues -0.26	limits -0.31	none 0.22	platform -0.25	policy -0.18	script -0.28	target 0.13
first:집주	how_to -0.16	limits -0.17	none 0.11	policy 0.13	target -0.19
first:차단	handling 0.1	how_to -0.1	internal -0.19	known_issues -0.12	limits -0.19	none 0.12	policy -0.24
first:차량	known_issues -0.11	limits -0.24	platform 0.18	policy -0.26	script -0.15	target -0.1
first:참고	handling 0.17	how_to -0.15	known_issues -0.2	limits -0.21	platform -0.17	policy -0.29	price -0.2	script -0.28	target -0.21
first:창구	contact -0.13	handling -0.22	how_to -0.15	known_issues -0.23	limits -0.36	none 0.11	platform 0.14	price -0.15	script -0.18	target -0.23
first:채팅	handling -0.16	how_to 0.21	internal -0.29	known_issues -0.21	limits 0.14	none -0.24	platform -0.13	policy -0.23	price -0.15	target -0.26
first:처음	how_to -0.12	internal -0.15	limits 0.1	none -0.21	policy -0.28	target 0.21
first:첫	contact -0.12	handling -0.36	how_to -0.25	known_issues -0.19	limits -0.32	none -0.42	platform -0.2	price 0.33	target -0.33
first:첫째	contact -0.11	handling -0.16	how_to -0.17	internal -0.18	known_issues -0.16	limits -0.3	none 0.28	platform -0.16	policy -0.24	price -0.17	script -0.1	target -0.25
first:청소	how_to -0.27	known_issues -0.2	limits 0.17	none -0.21	platform -0.16	policy -0.36	price -0.17	script -0.22	target 0.12
first:청약	handling -0.14	how_to 0.18	internal -0.2	limits -0.16	platform -0.14	policy -0.18	price -0.2	script -0.13	target -0.2
first:체크	handling -0.34	internal -0.29	known_issues -0.25	limits 0.11	none -0.32	platform -0.19	policy 0.24	price -0.25	script -0.12	target -0.28
first:초과	how_to -0.17	internal -0.32	limits -0.29	none -0.28	policy 0.27
first:초대	internal -0.18	limits -0.29	none -0.21	policy -0.18	price 0.22	target 0.17
first:초등	contact -0.17	handling -0.21	how_to -0.2	internal -0.28	known_issues -0.2	limits -0.32	none -0.21	platform -0.26	policy -0.28	price -0.25	script -0.15	target 0.32
first:최근	how_to -0.21	internal -0.25	known_issues -0.1	platform -0.12	policy -0.23	price -0.17	target 0.25
first:최대	handling -0.28	how_to -0.26	internal -0.57	known_issues -0.41	limits 0.11	platform -0.27	target -0.37
first:최소	internal -0.31	none -0.27	policy -0.34	price 0.14	target -0.22
first:추가	handling -0.29	how_to -0.4	internal -0.25	known_issues -0.34	limits -0.45	platform -0.26	price 0.36	script -0.15	target -0.5
first:추석	none 0.14
first:출국	handling -0.15	internal -0.17	known_issues -0.22	limits -0.21	none -0.19	policy 0.12	script -0.15	target 0.13
first:출발	handling -0.28	how_to -0.44	internal -0.31	known_issues -0.31	platform -0.23	price -0.26	script -0.14	target 0.13
first:출산	how_to -0.14	limits -0.13	policy 0.12	price -0.15
first:출시	handling -0.1	limits 0.11	policy -0.22	price -0.14
first:출장	handling -0.12	how_to -0.1	internal -0.21	known_issues -0.19	limits -0.29	none -0.27	platform -0.13	policy 0.14	price 0.28	script -0.18
first:충전	how_to -0.12	internal -0.19	limits 0.14	policy -0.34	target -0.16
first:취소	contact -0.14	handling -0.3	how_to -0.31	internal -0.3	known_issues -0.19	none -0.3	platform -0.11	policy 0.39	price -0.22	script -0.25	target -0.13
first:친구	how_to -0.13	internal -0.13	known_issues -0.18	limits 0.13	policy -0.16
first:카드	contact -0.26	handling -0.37	internal -0.38	known_issues -0.67	platform -0.48	script 0.21	target -0.21
first:카메	how_to -0.13	internal -0.16	known_issues -0.15	limits 0.19	none -0.11	policy -0.2	script -0.1
first:카카	handling -0.2	how_to -0.11	internal -0.15	limits -0.19	none -0.12	platform 0.2	policy -0.25	price -0.15	target -0.2
first:콜센	contact -0.14	handling -0.19	how_to -0.2	internal -0.24	known_issues -0.17	limits -0.19	none 0.23	platform 0.12	policy -0.34	price -0.16	target -0.18
first:쿠키	handling -0.16	how_to -0.16	internal -0.19	known_issues -0.11	limits -0.17	none 0.26	policy -0.2	target -0.13
first:쿠폰	handling 0.19	how_to -0.23	internal -0.16	known_issues -0.24	limits 0.23	none -0.14	platform -0.21	policy -0.4	price -0.24	script -0.21	target -0.22
first:킥보	none 0.13
first:탈퇴	how_to -0.24	internal -0.21	known_issues -0.18	limits 0.14	none -0.22	price -0.12	script -0.15	target -0.11
first:택배	known_issues -0.18	limits -0.36	platform -0.22	price -0.21	script -0.12	target -0.21
first:토요	handling -0.17	how_to -0.18	internal -0.21	known_issues -0.18	none -0.25	platform -0.18	policy 0.14	price -0.15	script -0.15	target -0.22
first:통역	internal 0.21	none -0.18	policy -0.13	price -0.2
first:통합	contact 0.14	handling -0.2	how_to -0.27	internal -0.24	known_issues -0.2	limits -0.29	platform -0.21	policy -0.33	price -0.24
first:통화	handling -0.23	how_to -0.28	internal -0.13	known_issues -0.16	limits -0.11	none -0.14	platform -0.23	policy 0.22	script -0.12	target -0.17
first:판매	handling -0.13	how_to -0.25	internal -0.35	known_issues -0.1	limits -0.28	none 0.31	platform -0.14	policy -0.11	script -0.18	target -0.19
first:편당	internal 0.19	limits -0.21	policy 0.15	price -0.27
first:편도	handling -0.14	internal -0.21	limits -0.2	policy -0.33	price 0.26	target -0.22
first:편의	contact -0.13	handling -0.2	how_to -0.24	known_issues -0.18	none -0.22	platform 0.14	policy -0.25	price -0.2	script -0.2
first:평일	internal -0.12	known_issues -0.1	none -0.3	policy 0.27	price -0.19	target -0.19
first:포인	contact -0.15	handling -0.29	internal -0.32	known_issues -0.42	limits 0.18	none -0.2	platform -0.29	price -0.38	script -0.3
first:포장	handling -0.24	how_to -0.19	known_issues -0.18	limits -0.35	platform -0.17	policy 0.17	price -0.13	script -0.11	target -0.19
first:표시	handling -0.22	how_to -0.18	internal 0.13	known_issues -0.2	limits -0.31	none -0.33	platform -0.13	policy 0.18	price -0.17	target -0.22
first:프리	handling -0.15	how_to -0.16	internal -0.19	limits -0.23	none 0.18	policy -0.18	script -0.19	target 0.11
first:픽업	contact -0.15	handling -0.32	how_to 0.17	internal -0.27	known_issues -0.25	limits -0.43	platform -0.24	price -0.24	script -0.15	target -0.29
first:하루	contact -0.2	handling -0.29	how_to -0.54	internal -0.12	limits 0.27	none -0.14	platform -0.4	policy -0.14	price -0.27	script 0.12	target -0.62
first:하반	handling -0.11	internal 0.24	known_issues -0.1	none -0.15	target -0.12
first:하시	how_to -0.27	internal -0.15	limits -0.17	policy -0.24	price -0.14	script -0.13	target -0.15
first:하트	internal 0.12	limits -0.13	none -0.14	price -0.13
first:학부	handling -0.11	how_to 0.11	internal -0.14	known_issues -0.15	limits -0.15	none -0.15	policy 0.12	target -0.15
first:학생	internal -0.26	limits -0.31	policy 0.2	price -0.12	target -0.24
first:한	contact -0.27	how_to -0.38	internal -0.61	known_issues -0.44	limits 0.43	platform -0.59	policy -0.19	script -0.22	target -0.79
first:한국	handling -0.11	known_issues -0.1	limits 0.21	none -0.17	platform -0.15	policy -0.14	target -0.17
first:한도	handling -0.23	how_to -0.15	internal 0.12	known_issues -0.1	limits 0.11	platform -0.16	price -0.18	script -0.13	target -0.22
first:한번	handling -0.17	how_to -0.26	internal -0.14	known_issues -0.13	limits -0.25	none -0.18	policy 0.28	script -0.12	target -0.1
first:한빛	handling -0.13	none -0.11	policy -0.13	target 0.17
first:해서	handling -0.21	internal 0.39	known_issues -0.19	limits -0.3	none -0.38	platform -0.15	policy -0.22	target -0.18
first:해외	contact -0.21	handling -0.12	how_to -0.38	internal -0.12	known_issues -0.32	limits 0.15	none 0.17	platform 0.16	price -0.34	script -0.13	target -0.39
first:해지	handling 0.38	how_to -0.17	known_issues -0.17	limits -0.46	none -0.28	platform -0.11	policy -0.2	price -0.22	target -0.22
first:현금	handling -0.2	internal -0.1	limits 0.2	none 0.14	policy -0.24
first:현장	how_to 0.12	internal -0.18	known_issues -0.32	limits -0.37	none -0.3	platform -0.3	price 0.13	script -0.13	target -0.27
first:현재	handling -0.13	how_to -0.14	internal -0.22	known_issues -0.11	limits -0.33	none 0.18	platform -0.1	policy -0.3	price -0.13
first:현지	contact -0.12	handling -0.3	how_to -0.21	internal 0.16	known_issues -0.14	limits -0.32	none -0.31	platform -0.11	policy -0.26	price 0.21	script -0.14	target -0.22
first:현행	handling -0.2	how_to -0.22	internal -0.19	limits -0.33	none 0.17	platform -0.15	policy 0.12	price -0.13	script -0.12	target -0.16
first:형제	handling -0.26	how_to -0.26	internal -0.27	limits 0.19	none -0.18	platform -0.17	price -0.15	target -0.3
first:호텔	how_to -0.2	limits -0.11	policy -0.2	price 0.14
first:혹시	handling -0.26	known_issues -0.15	limits -0.11	none 0.13	policy -0.17
first:홈	how_to 0.21	known_issues -0.22	policy -0.17	price -0.11	target -0.11
first:확인	contact -0.14	internal -0.36	known_issues -0.4	limits -0.44	platform -0.29	policy 0.16	price -0.33	script -0.31	target -0.32
first:확정	internal -0.22	limits -0.2	none 0.14	policy 0.15	script -0.14
first:환불	contact -0.23	how_to 0.15	internal -0.32	known_issues -0.24	limits -0.45	none -0.48	platform -0.14	policy 0.1	price 0.16	script -0.12
first:환율	contact -0.16	handling -0.27	how_to -0.21	internal 0.22	known_issues -0.22	limits -0.36	none -0.3	platform -0.24	policy -0.3	price 0.15	script -0.16	target -0.26
first:환자	handling -0.2	how_to 0.18	internal -0.21	known_issues -0.19	platform -0.13	policy -0.28	price -0.23	target -0.31
first:환전	internal -0.11	none 0.27	price -0.26
first:회사	handling -0.15	how_to -0.16	internal -0.14	known_issues -0.1	limits 0.27	none -0.27	platform -0.12	policy -0.23	price -0.2	script -0.1	target -0.26
first:회선	internal 0.21	limits -0.24	price -0.2
first:회수	contact -0.11	handling 0.23	how_to -0.2	known_issues -0.18	limits -0.28	none -0.34	platform -0.21	price -0.27	script -0.18	target -0.22
first:회원	handling 0.11	how_to -0.16	internal -0.24	known_issues -0.11	limits 0.11	platform -0.12	policy -0.28	target -0.26
first:회차	contact -0.13	how_to -0.12	internal -0.24	known_issues -0.19	limits 0.33	none -0.34	platform -0.17	policy -0.34	price -0.29	script -0.11	target -0.31
first:횟수	handling -0.23	how_to -0.19	internal -0.27	known_issues -0.29	limits -0.35	platform -0.17	policy 0.12	price 0.21	target -0.2
first:휴대	contact -0.19	how_to -0.34	internal -0.35	known_issues -0.34	none -0.38	platform 0.31	policy -0.37	price -0.29	script -0.21	target -0.27
h:0	known_issues 0.13	none -0.21	policy -0.32	price -0.31	target 0.16
h:ca	contact -0.17	handling -0.37	platform -0.4	price -0.31	script -0.14
h:cu	contact -0.17	handling -0.37	platform -0.4	price -0.31	script -0.14
h:d	contact -0.15	handling -0.34	known_issues -0.42	none -0.36	target -0.24
h:da	contact -0.16	handling -0.25	how_to -0.29	internal -0.1	known_issues -0.28	limits -0.18	platform 0.25	policy -0.16	price -0.14	target -0.34
h:ea	contact -0.2	known_issues -0.49	limits -0.27	platform -0.39
h:he	contact -0.2	known_issues -0.49	limits -0.27	platform -0.39
h:ic	contact -0.16	handling -0.25	how_to -0.29	internal -0.1	known_issues -0.28	limits -0.18	platform 0.25	policy -0.16	price -0.14	target -0.34
h:ja	handling -0.2	how_to -0.15	internal -0.2	known_issues -0.14	limits -0.17	none -0.21	policy 0.21	target -0.11
h:os	handling -0.13	internal 0.17	limits -0.2	none -0.23	platform 0.16	policy -0.15	target -0.18
h:ro	contact -0.13	handling -0.19	how_to -0.19	internal -0.26	limits -0.23	none -0.16	platform 0.25	policy -0.24	price -0.13	target -0.24
h:sl	contact -0.17	handling -0.37	platform -0.4	price -0.31	script -0.14
h:st	handling -0.2	how_to -0.15	internal -0.2	known_issues -0.14	limits -0.17	none -0.21	policy 0.21	target -0.11
h:up	contact -0.2	known_issues -0.49	limits -0.27	platform -0.39
h:v	contact -0.19	handling -0.31	how_to -0.33	internal -0.42	known_issues -0.29	limits 0.28	none 0.15	platform -0.26	policy -0.13	price -0.29	script -0.14	target -0.4
h:가맹	contact -0.25	handling 0.23	internal 0.15	known_issues 0.17	limits -0.16	none -0.51	policy -0.58	price 0.11	script -0.28
h:간병	handling -0.19	how_to -0.2	internal -0.17	known_issues 0.2	none -0.12	platform -0.13	policy -0.15	price -0.18	target -0.14
h:간편	contact -0.13	limits -0.2	none -0.23	policy -0.16	script -0.18	target -0.28
h:감면	contact -0.28	handling -0.21	how_to -0.23	internal -0.41	known_issues -0.26	limits -0.41	none -0.33	platform -0.28	policy 0.45	price -0.47	target -0.35
h:개선	contact -0.12	handling -0.23	how_to -0.22	known_issues -0.21	limits -0.3	none 0.32	platform -0.19	policy -0.28	price -0.18	target -0.19
h:개정	handling -0.24	how_to -0.22	internal 0.15	known_issues -0.22	limits -0.15	none -0.28	platform -0.1	policy 0.3	price -0.29	script -0.19	target -0.24
h:개편	contact -0.17	handling -0.34	how_to -0.25	internal 0.13	known_issues -0.37	limits -0.38	none -0.12	platform -0.26	policy 0.11	price -0.33	script 0.22	target -0.34
h:객실	contact -0.21	how_to -0.38	known_issues -0.33	limits 0.21	none -0.37	platform -0.33	policy -0.18	price -0.28	script -0.12
h:거	contact -0.21	handling -0.39	how_to -0.35	internal -0.36	known_issues -0.42	none -0.36	price 0.18	script -0.14
h:결석	contact 0.2	handling 0.28	how_to -0.29	internal -0.33	known_issues -0.37	limits -0.15	none -0.35	platform -0.32	policy -0.31	script -0.2	target -0.34
h:고객	contact -0.15	handling -0.22	how_to -0.12	known_issues -0.32	limits -0.13	none -0.32	policy 0.22	price -0.22	target -0.34
h:공개	handling -0.13	internal 0.17	limits -0.2	none -0.23	platform 0.16	policy -0.15	target -0.18
h:공공	handling -0.14	internal -0.24	known_issues -0.19	limits -0.26	none 0.22	platform -0.16	price -0.27	target -0.26
h:공방	handling -0.13	how_to -0.11	internal -0.27	limits -0.21	none 0.33	policy -0.3	price -0.21	script -0.16	target -0.14
h:공영	contact -0.12	handling -0.26	known_issues 0.23	limits -0.31	none 0.29	platform -0.18	policy -0.29	price -0.31	script -0.1	target -0.18
h:공유	contact -0.29	handling -0.38	how_to -0.31	limits -0.15	none 0.15	platform -0.37	policy -0.27	target -0.24
h:공항	contact 0.16	how_to -0.18	known_issues -0.24	platform -0.25	policy -0.11	price -0.22	script 0.13	target -0.22
h:교통	contact -0.16	limits -0.16	none 0.12	platform -0.44	price -0.23	script -0.25	target -0.17
h:교환	contact -0.13	handling -0.27	how_to -0.22	known_issues -0.25	limits -0.34	none 0.31	platform -0.21	policy -0.2	price -0.22	script -0.12	target -0.22
h:구	contact -0.1	handling 0.17	how_to -0.28	known_issues 0.22	limits -0.49	none -0.32	platform -0.31	price -0.3	script -0.1	target -0.34
h:구독	contact -0.11	handling 0.17	how_to -0.34	known_issues -0.13	none -0.41	policy -0.26	price -0.21	script 0.1	target 0.15
h:구매	how_to -0.15	known_issues -0.14	limits -0.18	platform -0.2	policy -0.15	target -0.22
h:구민	contact 0.1	handling -0.27	how_to 0.17	known_issues -0.26	limits -0.14	none 0.1	platform -0.38	policy -0.41	script -0.17	target -0.38
h:국립	known_issues -0.21	none -0.27	platform -0.11	policy -0.1	price -0.18	target 0.15
h:국제	contact -0.12	handling -0.32	how_to -0.31	internal -0.41	known_issues -0.32	none -0.38	platform -0.22	price 0.25	target -0.38
h:규칙	handling -0.19	how_to -0.22	internal -0.2	known_issues -0.24	limits -0.18	none -0.28	policy 0.31	price -0.21	script -0.15	target -0.15
h:그림	handling -0.13	how_to -0.11	internal -0.27	limits -0.21	none 0.33	policy -0.3	price -0.21	script -0.16	target -0.14
h:기본	handling -0.15	internal -0.17	none -0.24	policy 0.17	price -0.17	target -0.27
h:나래	how_to -0.2	known_issues -0.23	limits -0.3	none -0.36	platform -0.19	policy 0.27	price -0.19	script -0.15
h:날은	internal -0.14	known_issues 0.1	none -0.26	platform -0.18	policy -0.23	price 0.18	script -0.11	target -0.3
h:다음	contact -0.13	internal -0.18	platform -0.27	policy -0.25	price 0.16	script -0.12	target -0.33
h:당일	contact -0.25	handling 0.23	internal 0.15	known_issues 0.17	limits -0.16	none -0.51	policy -0.58	price 0.11	script -0.28
h:도배	contact -0.15	handling -0.34	how_to 0.24	internal -0.22	known_issues 0.11	none -0.11	platform -0.24	policy -0.25	script -0.14	target -0.34
h:동남	handling -0.35	how_to -0.36	internal 0.23	known_issues 0.18	none -0.49	price -0.25	target -0.47
h:동반	contact -0.27	handling 0.11	how_to -0.45	known_issues -0.42	limits 0.18	none -0.46	platform -0.41	policy -0.29	price -0.17	script -0.18	target 0.14
h:동작	handling -0.27	how_to -0.35	internal -0.23	known_issues -0.3	limits -0.39	none -0.35	platform -0.16	policy 0.4	price -0.25	script -0.16	target -0.32
h:두레	handling 0.16	how_to -0.2	known_issues -0.18	limits -0.27	none -0.22	policy -0.19	price -0.24	script 0.14	target 0.17
h:두루	contact -0.22	handling 0.13	how_to -0.32	internal -0.11	known_issues -0.44	limits 0.2	none -0.31	platform -0.42	policy -0.34	price 0.17	script -0.21	target -0.14
h:둘	contact 0.2	handling 0.28	how_to -0.29	internal -0.33	known_issues -0.37	limits -0.15	none -0.35	platform -0.32	policy -0.31	script -0.2	target -0.34
h:둘째	handling -0.24	how_to -0.33	internal -0.14	platform -0.32	policy -0.4	price 0.1	script -0.1
h:등급	how_to 0.13	internal -0.26	limits -0.33	none -0.12	policy 0.31	price -0.14	target -0.17
h:등록	contact 0.2	handling -0.22	internal -0.11	known_issues -0.15	platform -0.13	policy -0.29	price -0.21	script -0.12	target -0.21
h:라벨	handling -0.18	how_to -0.15	internal 0.18	limits 0.13	none -0.22	platform 0.12	policy -0.45	target -0.1
h:라운	contact 0.16	how_to -0.18	known_issues -0.24	platform -0.25	policy -0.11	price -0.22	script 0.13	target -0.22
h:리뷰	contact -0.17	handling -0.34	how_to -0.25	internal 0.13	known_issues -0.37	limits -0.38	none -0.12	platform -0.26	policy 0.11	price -0.33	script 0.22	target -0.34
h:릴리	contact -0.12	handling -0.14	how_to 0.15	internal -0.32	known_issues -0.29	none 0.17	policy -0.21	price -0.23
h:마실	how_to 0.13	internal -0.26	limits -0.33	none -0.12	policy 0.31	price -0.14	target -0.17
h:마일	how_to -0.2	known_issues -0.23	limits -0.3	none -0.36	platform -0.19	policy 0.27	price -0.19	script -0.15
h:매입	handling -0.24	how_to -0.19	known_issues -0.13	limits -0.31	platform -0.21	script 0.11	target -0.2
h:매트	contact 0.22	handling -0.3	how_to -0.23	internal -0.34	known_issues -0.3	none -0.39	platform -0.3	policy 0.11	script -0.13	target -0.34
h:모바	contact -0.11	handling -0.32	how_to 0.12	internal -0.15	known_issues -0.23	limits -0.14	none -0.2	platform -0.18	policy -0.23	price -0.19	script -0.23	target 0.2
h:모으	contact -0.12	handling -0.27	known_issues -0.28	none -0.28	platform -0.23	price 0.1
h:무료	contact -0.13	handling -0.31	how_to 0.19	internal 0.13	known_issues -0.22	limits -0.15	none -0.23	platform -0.28	policy -0.3	script -0.12
h:무인	handling -0.14	internal 0.11	limits -0.31	platform 0.13	policy -0.32	target -0.26
h:무제	contact 0.15	known_issues -0.26	limits -0.15	platform -0.1	price -0.27	target -0.23
h:묶음	handling -0.19	how_to -0.2	known_issues -0.24	limits -0.3	none 0.39	platform -0.16	policy -0.34	price -0.28	target -0.31
h:민원	handling -0.11	how_to 0.15	internal -0.3	known_issues -0.2	platform -0.2	price -0.19	target -0.28
h:바삭	known_issues -0.2	limits 0.11	none -0.25	platform -0.1	policy 0.15	price -0.33	target -0.23
h:반려	contact 0.16	how_to -0.43	known_issues -0.39	limits 0.18	none -0.18	platform -0.39	policy -0.23	price -0.35	script -0.21
h:반품	handling -0.18	how_to -0.15	internal 0.18	limits 0.13	none -0.22	platform 0.12	policy -0.45	target -0.1
h:변경	contact -0.12	handling -0.21	how_to -0.19	internal 0.16	known_issues -0.12	limits -0.44	none -0.18	platform -0.19
h:보강	contact 0.2	handling 0.28	how_to -0.29	internal -0.33	known_issues -0.37	limits -0.15	none -0.35	platform -0.32	policy -0.31	script -0.2	target -0.34
h:보장	contact 0.1	handling -0.27	how_to 0.17	known_issues -0.26	limits -0.14	none 0.1	platform -0.38	policy -0.41	script -0.17	target -0.38
h:보험	contact 0.15	handling 0.11	how_to -0.12	internal -0.34	known_issues -0.28	none -0.28	platform -0.36	policy 0.28	price -0.25	script -0.18	target -0.2
h:부분	contact -0.15	handling -0.34	how_to 0.24	internal -0.22	known_issues 0.11	none -0.11	platform -0.24	policy -0.25	script -0.14	target -0.34
h:사용	handling -0.19	how_to -0.2	internal -0.17	known_issues 0.2	none -0.12	platform -0.13	policy -0.15	price -0.18	target -0.14
h:사전	contact -0.23	handling -0.28	how_to -0.24	internal -0.1	none -0.18	platform -0.29	policy -0.2	price 0.22	script -0.12	target -0.12
h:상담	contact 0.19	how_to -0.21	internal -0.18	known_issues -0.14	limits -0.15	none -0.2	platform -0.11	policy -0.19	target -0.17
h:상호	contact -0.22	handling 0.13	how_to -0.32	internal -0.11	known_issues -0.44	limits 0.2	none -0.31	platform -0.42	policy -0.34	price 0.17	script -0.21	target -0.14
h:새벽	contact -0.16	handling -0.25	how_to -0.29	internal -0.1	known_issues -0.28	limits -0.18	platform 0.25	policy -0.16	price -0.14	target -0.34
h:새출	internal -0.29	limits -0.17	none 0.25	policy -0.2	price -0.12	target -0.14
h:서비	contact -0.1	handling -0.35	how_to -0.17	internal 0.11	known_issues -0.26	limits -0.4	platform -0.28	target -0.29
h:선택	handling -0.19	how_to -0.2	known_issues -0.24	limits -0.3	none 0.39	platform -0.16	policy -0.34	price -0.28	target -0.31
h:셀프	contact -0.12	handling 0.17	how_to -0.1	internal -0.14	known_issues 0.17	none -0.3	platform 0.17	policy -0.17	price -0.18	script -0.17	target -0.32
h:송금	internal 0.11	limits -0.32	none -0.23	policy -0.23	target 0.18
h:수수	contact 0.19	how_to -0.18	known_issues -0.17	limits -0.39	platform -0.2	policy -0.32	target 0.15
h:스마	contact 0.11	handling -0.24	known_issues -0.42	limits -0.25	platform -0.43	policy 0.11	price -0.26	target 0.12
h:시점	handling -0.14	how_to -0.21	internal -0.24	known_issues -0.12	limits -0.22	none 0.16	platform -0.3	policy -0.34	price -0.2
h:신년	contact -0.23	handling 0.12	how_to -0.19	internal -0.11	known_issues -0.1	limits -0.32	none 0.18	platform -0.16	policy -0.3	price -0.18	target -0.28
h:신용	handling -0.18	how_to -0.11	internal 0.17	known_issues -0.1	limits -0.32	platform -0.2	price -0.25	script 0.13	target -0.24
h:신청	contact -0.21	handling -0.25	how_to 0.18	known_issues -0.26	limits -0.39	none 0.23	platform -0.25	policy -0.2	price -0.26	script -0.11	target -0.32
h:실손	handling 0.13	internal -0.12	known_issues -0.21	none -0.3	platform -0.24	price -0.16	script -0.15
h:아시	contact -0.1	handling 0.17	how_to -0.28	known_issues 0.22	limits -0.49	none -0.32	platform -0.31	price -0.3	script -0.1	target -0.34
h:안내	contact -0.19	handling -0.28	how_to -0.39	internal -0.4	limits 0.3	platform -0.32	policy -0.42	price -0.29	target -0.36
h:안되	handling -0.16	how_to -0.13	internal -0.2	known_issues -0.19	limits 0.3	none -0.28	platform -0.14	policy -0.22	price -0.13	target -0.16
h:알림	how_to -0.17	limits -0.53	none -0.13	platform 0.17	policy -0.11	price -0.44	script -0.17	target 0.1
h:알아	handling -0.28	how_to -0.32	internal -0.3	known_issues 0.25	limits -0.37	none -0.21	platform -0.22	policy 0.15	price -0.27	target -0.28
h:야간	internal -0.24	platform -0.11	price -0.12	target -0.21
h:어떻	limits 0.1	none -0.12	policy -0.15	target -0.11
h:어르	contact -0.1	how_to 0.19	internal -0.12	known_issues -0.45	platform -0.31	price -0.19	script -0.24	target -0.12
h:어린	handling -0.21	internal -0.34	limits -0.31	none 0.31	platform -0.22	price -0.28	script -0.2	target -0.25
h:얼리	handling -0.35	how_to -0.36	internal 0.23	known_issues 0.18	none -0.49	price -0.25	target -0.47
h:여권	internal -0.24	platform -0.11	price -0.12	target -0.21
h:엶	contact -0.14	handling -0.3	how_to 0.27	internal -0.3	known_issues 0.13	none -0.3	platform -0.22	policy -0.4	price 0.12	script -0.11	target -0.28
h:예약	contact 0.15	handling -0.22	how_to -0.32	internal 0.23	limits -0.28	platform -0.28	policy -0.26	price -0.18
h:오픈	handling -0.22	how_to -0.21	internal -0.19	known_issues 0.2	none -0.18	policy -0.19	price -0.19	target -0.17
h:온라	how_to -0.15	known_issues -0.14	limits -0.18	platform -0.2	policy -0.15	target -0.22
h:올리	handling -0.18	how_to -0.11	internal 0.17	known_issues -0.1	limits -0.32	platform -0.2	price -0.25	script 0.13	target -0.24
h:옵션	handling -0.13	none 0.12	target -0.12
h:요금	contact -0.12	handling -0.26	known_issues 0.23	limits -0.31	none 0.29	platform -0.18	policy -0.29	price -0.31	script -0.1	target -0.18
h:요령	handling 0.23	how_to -0.14	internal -0.11	known_issues -0.13	limits -0.12	none -0.15	policy -0.16	target -0.12
h:욕실	how_to -0.16	internal -0.31	none -0.28	platform -0.25	price 0.2	script -0.11	target -0.3
h:운전	contact -0.11	handling -0.32	how_to 0.12	internal -0.15	known_issues -0.23	limits -0.14	none -0.2	platform -0.18	policy -0.23	price -0.19	script -0.23	target 0.2
h:월	contact -0.27	handling -0.51	internal -0.55	known_issues 0.13	limits 0.14	none 0.2	platform -0.43	policy -0.59	price -0.17	script -0.26
h:월세	handling 0.17	how_to -0.23	internal -0.19	limits -0.25	policy -0.27	price 0.27	target -0.11
h:월패	contact 0.16	handling -0.11	how_to -0.18	internal -0.34	known_issues -0.11	limits -0.19	platform -0.2	policy 0.26	price -0.21	target -0.29
h:유류	contact -0.12	handling -0.32	how_to -0.31	internal -0.41	known_issues -0.32	none -0.38	platform -0.22	price 0.25	target -0.38
h:유심	contact -0.13	handling -0.31	how_to 0.19	internal 0.13	known_issues -0.22	limits -0.15	none -0.23	platform -0.28	policy -0.3	script -0.12
h:유아	how_to -0.15	known_issues -0.17	none -0.22	platform -0.16	policy -0.24
h:유의	contact -0.19	handling -0.23	how_to -0.21	internal -0.31	limits -0.14	none -0.41	platform -0.19	policy 0.37	price -0.28	script -0.21	target -0.28
h:음원	handling -0.13	internal 0.17	limits -0.2	none -0.23	platform 0.16	policy -0.15	target -0.18
h:이름	contact -0.15	handling -0.36	internal -0.42	known_issues 0.2	none -0.38	platform -0.27	policy 0.24	price -0.19	script -0.15	target -0.43
h:이사	contact -0.19	handling -0.31	how_to -0.24	internal 0.11	known_issues -0.27	limits -0.4	none -0.41	platform -0.26	policy -0.33	price 0.27	script 0.1	target -0.33
h:이용	contact -0.28	handling -0.44	how_to -0.36	limits 0.25	none -0.15	platform -0.39	price -0.37	script -0.37	target -0.47
h:익일	contact -0.19	internal 0.21	known_issues -0.3	limits -0.29	none -0.3	platform -0.23	price -0.29	script -0.13
h:일정	contact -0.13	handling -0.31	how_to -0.25	internal 0.1	limits -0.32	none -0.18	platform -0.14	policy 0.16	price -0.25
h:임산	how_to -0.33	internal 0.12	known_issues 0.19	limits -0.15	platform -0.23	policy 0.12	target -0.29
h:입소	handling -0.1	internal -0.17	limits -0.22	platform -0.16	price -0.12	target -0.16
h:잔돈	contact -0.12	handling -0.27	known_issues -0.28	none -0.28	platform -0.23	price 0.1
h:재발	contact -0.13	handling -0.31	how_to 0.19	internal 0.13	known_issues -0.22	limits -0.15	none -0.23	platform -0.28	policy -0.3	script -0.12
h:적립	contact -0.17	handling -0.34	how_to -0.28	known_issues -0.39	limits -0.13	none -0.12	platform -0.28	price -0.26	script 0.22	target -0.35
h:적용	handling -0.14	how_to -0.21	internal -0.24	known_issues -0.12	limits -0.22	none 0.16	platform -0.3	policy -0.34	price -0.2
h:전자	contact -0.12	handling -0.35	how_to -0.32	internal -0.44	known_issues -0.24	limits 0.11	none 0.14	platform -0.41	script -0.11
h:전환	how_to -0.2	known_issues -0.23	limits -0.3	none -0.36	platform -0.19	policy 0.27	price -0.19	script -0.15
h:정기	handling -0.14	internal -0.24	known_issues -0.19	limits -0.26	none 0.22	platform -0.16	price -0.27	target -0.26
h:정수	contact -0.11	handling 0.2	how_to -0.1	internal -0.45	known_issues 0.18	none -0.37	platform 0.18	policy -0.35	price -0.14	script -0.15	target -0.3
h:정정	contact -0.15	handling -0.33	how_to -0.16	internal -0.28	known_issues 0.21	limits 0.16	none -0.33	platform -0.25	price -0.16	script -0.14	target -0.33
h:정해	contact -0.21	handling -0.39	how_to -0.35	internal -0.36	known_issues -0.42	none -0.36	price 0.18	script -0.14
h:정확	internal -0.14	known_issues 0.1	none -0.26	platform -0.18	policy -0.23	price 0.18	script -0.11	target -0.3
h:제목	how_to 0.23	internal -0.25	known_issues -0.49	limits -0.31	none 0.3	platform -0.56	policy -0.57
h:제약	how_to -0.11	internal -0.15	known_issues -0.23	limits 0.27	none -0.18	policy -0.21	target -0.16
h:제휴	contact 0.16	how_to -0.18	known_issues -0.24	platform -0.25	policy -0.11	price -0.22	script 0.13	target -0.22
h:조정	contact -0.12	handling -0.27	known_issues 0.23	limits -0.36	none 0.27	platform -0.19	policy -0.42	script -0.12	target -0.23
h:종량	how_to -0.15	known_issues -0.14	limits -0.18	platform -0.2	policy -0.15	target -0.22
h:종료	contact 0.15	handling -0.13	known_issues -0.35	limits -0.21	none -0.11	platform -0.23
h:좌석	how_to -0.15	known_issues -0.17	none -0.22	platform -0.16	policy -0.24
h:주류	contact -0.27	handling -0.23	internal 0.15	known_issues -0.35	limits -0.17	platform -0.31	policy -0.3	price -0.36	target 0.17
h:주민	handling -0.14	internal 0.11	limits -0.31	platform 0.13	policy -0.32	target -0.26
h:주부	internal -0.16	known_issues -0.12	limits -0.15	none 0.24	platform -0.13	policy -0.16
h:주요	handling -0.1	how_to -0.19	internal -0.14	none -0.14	policy 0.28	price -0.15	target -0.21
h:중고	handling -0.24	how_to -0.19	known_issues -0.13	limits -0.31	platform -0.21	script 0.11	target -0.2
h:지금	contact -0.21	handling -0.39	how_to -0.35	internal -0.36	known_issues -0.42	none -0.36	price 0.18	script -0.14
h:지방	how_to -0.2	internal -0.24	known_issues -0.11	limits 0.1	platform -0.27	policy -0.24	price 0.13	target 0.1
h:지연	contact -0.19	handling 0.14	how_to -0.35	internal -0.31	known_issues -0.14	limits -0.35	none -0.3	platform 0.28	price -0.26	target 0.11
h:지원	handling 0.15	how_to -0.42	known_issues 0.18	limits -0.25	platform -0.27	price 0.26	target -0.35
h:진료	known_issues -0.21	none -0.27	platform -0.11	policy -0.1	price -0.18	target 0.15
h:진행	how_to -0.13	limits -0.13	target -0.15
h:차주	contact -0.19	handling 0.14	how_to -0.35	internal -0.31	known_issues -0.14	limits -0.35	none -0.3	platform 0.28	price -0.26	target 0.11
h:참여	handling -0.13	internal -0.21	known_issues -0.19	none -0.3	platform -0.11	policy -0.29	price -0.13	target 0.17
h:철자	contact -0.15	handling -0.33	how_to -0.16	internal -0.28	known_issues 0.21	limits 0.16	none -0.33	platform -0.25	price -0.16	script -0.14	target -0.33
h:첨삭	contact -0.2	handling -0.24	how_to -0.11	internal 0.19	known_issues 0.17	limits -0.15	none -0.41	platform -0.28	policy -0.35	price -0.34	script -0.17	target 0.28
h:청년	handling 0.17	how_to -0.23	internal -0.19	limits -0.25	policy -0.27	price 0.27	target -0.11
h:출근	how_to -0.23	none -0.3	policy -0.15	script -0.11
h:취소	contact -0.19	handling -0.31	how_to -0.24	internal 0.11	known_issues -0.27	limits -0.4	none -0.41	platform -0.26	policy -0.33	price 0.27	script 0.1	target -0.33
h:카카	how_to -0.2	internal -0.24	known_issues -0.11	limits 0.1	platform -0.27	policy -0.24	price 0.13	target 0.1
h:카페	handling -0.16	how_to -0.27	internal 0.13	known_issues -0.17	none -0.21	platform -0.26	policy -0.32	price 0.15	target -0.27
h:커피	how_to -0.23	none -0.3	policy -0.15	script -0.11
h:컵홀	handling -0.16	how_to -0.27	internal 0.13	known_issues -0.17	none -0.21	platform -0.26	policy -0.32	price 0.15	target -0.27
h:케어	contact 0.22	handling -0.3	how_to -0.23	internal -0.34	known_issues -0.3	none -0.39	platform -0.3	policy 0.11	script -0.13	target -0.34
h:콜라	contact -0.11	internal -0.14	known_issues -0.29	none -0.15	platform -0.21	policy 0.14	price -0.35	target -0.27
h:쿠폰	known_issues -0.2	limits 0.11	none -0.25	platform -0.1	policy 0.15	price -0.33	target -0.23
h:타임	contact 0.15	handling -0.22	how_to -0.32	internal 0.23	limits -0.28	platform -0.28	policy -0.26	price -0.18
h:택배	contact -0.22	handling 0.13	how_to -0.32	internal -0.11	known_issues -0.44	limits 0.2	none -0.31	platform -0.42	policy -0.34	price 0.17	script -0.21	target -0.14
h:특가	handling -0.35	how_to -0.36	internal 0.23	known_issues 0.18	none -0.49	price -0.25	target -0.47
h:패치	contact -0.23	handling -0.28	how_to -0.24	internal -0.1	none -0.18	platform -0.29	policy -0.2	price 0.22	script -0.12	target -0.12
h:팩스	handling -0.18	how_to 0.15	internal -0.28	known_issues -0.19	platform -0.2	price -0.17	script -0.13	target -0.28
h:픽업	contact -0.27	handling -0.23	internal 0.15	known_issues -0.35	limits -0.17	platform -0.31	policy -0.3	price -0.36	target 0.17
h:필터	contact -0.11	handling 0.2	how_to -0.1	internal -0.45	known_issues 0.18	none -0.37	platform 0.18	policy -0.35	price -0.14	script -0.15	target -0.3
h:하나	contact -0.2	handling -0.24	how_to -0.11	internal 0.19	known_issues 0.17	limits -0.15	none -0.41	platform -0.28	policy -0.35	price -0.34	script -0.17	target 0.28
h:하루	how_to -0.16	internal -0.31	none -0.28	platform -0.25	price 0.2	script -0.11	target -0.3
h:하이	known_issues -0.21	none -0.27	platform -0.11	policy -0.1	price -0.18	target 0.15
h:한가	contact -0.14	how_to -0.21	internal -0.46	known_issues -0.49	platform -0.34	policy -0.12	script -0.19	target 0.24
h:한빛	internal -0.29	limits -0.17	none 0.25	policy -0.2	price -0.12	target -0.14
h:해맞	contact -0.23	handling 0.12	how_to -0.19	internal -0.11	known_issues -0.1	limits -0.32	none 0.18	platform -0.16	policy -0.3	price -0.18	target -0.28
h:확대	internal -0.33	platform -0.24	policy 0.32	price -0.31	target -0.33
h:휴회	contact 0.15	known_issues -0.26	limits -0.15	platform -0.1	price -0.27	target -0.23
has:arrow	contact -0.85	how_to 0.35	internal -0.63	known_issues -0.31	limits 0.13	none -0.28	platform -0.12	target -0.23
has:asks	contact -0.39	handling -0.59	how_to -0.46	known_issues -0.62	limits -0.8	none 0.6	platform -0.57	policy -0.7	price -0.56	target -0.7
has:bracket	contact 0.27	handling 0.23	how_to -0.38	internal -0.29	known_issues 0.21	limits -0.36	none 0.34	platform -0.11	policy -0.33	script -0.42	target -0.19
has:channel	contact 0.23	handling 0.12	how_to 0.12	known_issues -0.43	limits -0.52	none -0.17	platform -0.36	policy -0.59	price -0.48	script -0.26	target -0.38
has:digit	contact 0.17	handling -0.43	how_to -0.31	internal 0.27	known_issues -0.26	limits 0.15	none -0.43	price 0.15	script -0.34	target -0.13
has:path	contact -0.19	how_to 0.23	internal -0.49	limits -0.47	none -0.58	price -0.14	script -0.27	target -0.3
has:person	contact 0.35	handling -0.27	how_to -0.13	internal -0.45	known_issues -0.26	limits -0.46	platform -0.23	policy -0.3	price -0.21	script -0.19	target -0.29
has:quote	contact -0.66	handling -0.21	how_to 0.19	internal -0.53	known_issues -0.22	limits -0.83	none -0.61	platform -0.65	policy -0.85	price -0.9	script 1.3	target -0.37
head:contact	contact 2
head:handling	contact 0.18	handling 1.97	how_to -0.26	internal -0.26	known_issues -0.16	limits -0.23	none -0.26	platform -0.11	policy -0.25	price -0.24	script 0.21	target -0.22
head:how_to	handling -0.51	how_to 1.46	internal -0.1	known_issues 0.28	platform -0.24	policy 0.16	script -0.55	target -0.11
head:known_issues	known_issues 2
head:limits	contact 0.11	handling -0.25	internal -0.4	limits 1.86	platform -0.34	policy 0.31	price -0.38	target -0.49
head:link	contact -0.12	handling -0.29	how_to -0.13	internal 0.12	limits -0.29	none -0.14	platform -0.11	policy 0.18	price -0.23	target -0.34
head:none	limits -0.14	none -0.41	target -0.17
head:platform	handling -0.13	internal 0.17	limits -0.2	none -0.23	platform 2.16	policy -0.15	target -0.18
head:policy	internal 0.18	known_issues 0.11	policy 1.38	price 0.13	script 0.1	target -0.2
head:price	handling -0.14	internal 0.15	known_issues 0.32	limits -0.2	none -0.16	platform -0.16	policy -0.13	price 1.27	script 0.26	target 0.28
head:script	script 2
head:target	target 2
j:가	contact -0.53	how_to -0.13	internal 0.4	known_issues 0.4	limits -0.35	none -0.38	platform -0.3	policy -0.22	price -0.15	script -0.25	target -0.17
j:각	contact -0.19	handling -0.24	how_to -0.4	internal -0.22	known_issues -0.34	limits -0.32	none 0.12	platform -0.39	policy 0.13	price 0.24	target -0.38
j:간	handling -0.18	how_to 0.11	internal -0.12	platform -0.3	price -0.16	script -0.27	target -0.41
j:감	contact -0.37	handling -0.22	internal -0.13	known_issues 0.16	limits -0.11	price -0.5	script -0.5
j:갑	how_to -0.12	internal -0.23	limits -0.2	none 0.35	policy -0.21	price -0.26	script -0.15
j:값	handling -0.28	how_to -0.18	known_issues -0.13	limits -0.3	platform -0.19	price -0.11	target -0.27
j:강	contact -0.11	how_to -0.21	internal -0.3	known_issues -0.27	limits -0.33	platform -0.16	policy 0.19	price -0.17	script -0.16	target -0.27
j:개	handling -0.13	how_to -0.18	internal 0.17	known_issues -0.17	limits -0.25	platform -0.22	price -0.12	target -0.28
j:객	contact -0.29	how_to -0.13	internal -0.14	known_issues -0.31	limits -0.43	platform -0.22
j:거	contact -0.36	how_to 0.17	internal -0.14	limits -0.65	platform -0.56	script -0.45	target -0.21
j:건	contact -0.28	handling 0.13	how_to -0.53	internal 0.14	known_issues -0.42	limits -0.57	platform -0.45	price -0.33	script -0.35
j:검	contact -0.26	handling 0.26	how_to -0.37	internal 0.16	known_issues -0.28	platform -0.36	policy -0.35	price -0.36	script -0.24	target -0.41
j:게	contact -0.55	how_to -0.32	internal -0.27	known_issues 0.31	limits -0.49	none -0.13	platform -0.77	price -0.37	target 0.15
j:겨	handling 0.13	how_to -0.24	known_issues -0.25	limits -0.27	none -0.23	policy 0.25	script -0.28	target -0.15
j:격	contact -0.24	handling 0.13	how_to -0.38	known_issues -0.26	limits -0.49	none 0.21	policy -0.51	price -0.2	target -0.52
j:견	how_to -0.12	known_issues -0.1	none -0.14	policy -0.24	target -0.14
j:결	handling 0.21	how_to -0.38	known_issues -0.27	limits -0.39	none -0.44	policy -0.31	price 0.15	target -0.18
j:경	contact -0.4	handling -0.12	how_to 0.13	known_issues -0.45	limits -0.21	platform -0.56	price -0.23	script 0.18	target -0.59
j:계	contact -0.2	handling -0.52	how_to -0.26	internal 0.26	known_issues -0.4	limits -0.46	platform -0.27	price -0.31	script 0.1	target -0.44
j:고	contact -1.38	handling 0.35	known_issues -0.12	limits -0.31	none -0.23	platform -0.49	price -0.29	target -0.24
j:공	contact -0.36	handling -0.35	how_to -0.31	limits -0.52	none -0.26	platform 0.25	policy 0.12	price 0.16	target -0.49
j:과	contact 0.17	handling 0.11	how_to -0.23	internal -0.14	known_issues -0.26	none -0.33	policy -0.14	script -0.13	target 0.32
j:관	contact -0.31	how_to 0.14	known_issues -0.23	limits -0.1	none -0.2	price -0.59	script -0.68
j:괄	contact -0.15	internal -0.29	known_issues -0.15	limits -0.36	none -0.14	platform -0.26	policy 0.24	price -0.18	script -0.15	target -0.23
j:교	handling -0.24	known_issues -0.11	platform -0.25	policy 0.14	price -0.18	target -0.13
j:구	contact -0.24	internal 0.14	known_issues -0.79	none -0.12	platform 0.21	policy -0.48	target -0.21
j:국	contact -0.26	handling -0.15	known_issues -0.25	limits -0.58	none -0.31	platform 0.19	price -0.51	script -0.31	target 0.2
j:굴	handling -0.25	known_issues -0.19	limits -0.24	none 0.15	platform -0.12	policy -0.2	price -0.11	script -0.13	target -0.18
j:권	contact -0.38	handling -0.69	internal -0.34	policy -0.31	price 0.18	script -0.4	target 0.1
j:규	contact -0.26	handling -0.39	how_to -0.24	internal -0.43	platform -0.37	price -0.38
j:균	how_to -0.14	internal 0.13	known_issues 0.16	limits -0.25	none -0.23	platform -0.12	policy -0.29	price -0.2	target -0.11
j:귤	price 0.1
j:그	handling 0.24	internal 0.11	limits -0.22	none -0.27	platform -0.15	policy -0.35	price -0.18	script -0.23	target -0.2
j:근	handling -0.25	internal -0.38	none -0.19	platform -0.22	policy -0.24	price -0.28	target 0.24
j:글	contact -0.22	handling -0.21	known_issues -0.2	limits 0.18	policy -0.48	price -0.33	script -0.36	target -0.43
j:금	contact -0.55	known_issues 0.11	limits -0.24	none 0.12	platform -0.7	price -0.22	script -0.49	target -0.34
j:급	contact -0.41	known_issues -0.77	none 0.14	platform -0.18	price -0.4	script -0.37	target -0.14
j:기	contact -1.05	handling 0.29	how_to 0.25	internal 0.12	known_issues -0.16	none -0.14	platform -0.17	policy -0.33	price -0.55	script -0.13	target -0.27
j:긴	handling -0.11	how_to -0.29	known_issues 0.14	limits -0.3	none 0.18	platform -0.12	policy -0.35	price -0.24
j:길	contact -0.1	handling 0.11	how_to -0.19	internal -0.21	known_issues -0.13	limits -0.21	none 0.2	platform -0.12	policy -0.23	price -0.16	script -0.14	target -0.17
j:김	handling -0.36	how_to -0.2	internal -0.13	known_issues -0.26	platform -0.28	policy 0.21	price -0.31	script -0.19	target -0.4
j:까	contact -0.18	how_to -0.2	known_issues -0.37	limits -0.44	none 0.29	platform -0.35	policy -0.45	price -0.37	script -0.28	target -0.39
j:께	contact -0.29	how_to -0.55	internal -0.36	limits -0.26	none 0.16	platform -0.4	price -0.16	script -0.1
j:껜	contact -0.12	handling -0.22	how_to -0.3	internal 0.15	limits -0.21	policy -0.32	script 0.11	target -0.14
j:꾼	handling -0.25	how_to -0.24	known_issues -0.21	limits -0.28	none 0.21	policy -0.19	script 0.13
j:꿀	handling 0.12	how_to -0.19	internal -0.16	known_issues -0.25	limits 0.25	none -0.2	platform -0.16	policy -0.21	price -0.17	target -0.23
j:꿈	contact -0.1	handling -0.29	how_to -0.29	internal -0.27	known_issues -0.31	limits 0.28	none -0.26	platform -0.14	price -0.27	script -0.16	target -0.25
j:꿔	internal -0.14	known_issues -0.18
j:뀐	internal 0.14	limits -0.12	policy -0.1
j:뀜	handling -0.24	how_to -0.23	internal -0.29	known_issues 0.22	limits -0.31	none 0.11	platform -0.19	policy -0.36	price -0.16	target -0.22
j:나	contact -0.48	handling -0.27	how_to 0.15	internal -0.39	platform -0.45	policy -0.12	price -0.13	script -0.64
j:난	handling -0.38	how_to -0.11	internal -0.42	platform -0.19	price -0.33	target 0.11
j:날	contact -0.21	handling -0.13	how_to 0.21	internal -0.56	known_issues 0.12	none -0.3	platform -0.45	target -0.43
j:남	contact -0.27	handling -0.3	how_to -0.44	internal 0.16	limits -0.57	none -0.49	platform -0.43	price -0.33	script -0.28	target 0.32
j:납	contact -0.11	handling 0.17	internal -0.24	known_issues -0.24	platform -0.18	policy -0.16	price -0.26	script -0.16	target -0.33
j:내	contact -0.52	handling 0.16	how_to -0.1	internal -0.44	known_issues -0.12	limits -0.19	policy -0.17	price -0.57	script -0.12
j:낸	known_issues -0.11	none -0.13	policy -0.13	script -0.12	target 0.1
j:냐	handling -0.11	internal -0.4	known_issues -0.16	limits -0.23	platform -0.17	policy -0.23	price -0.18	script 0.26	target -0.3
j:냥	handling -0.25	how_to -0.18	internal -0.18	known_issues -0.13	limits -0.2	policy 0.23	price -0.2	target -0.13
j:너	how_to -0.16	known_issues -0.13	limits -0.24	none 0.16	policy -0.27	price -0.13	target -0.13
j:널	how_to -0.21	internal -0.22	known_issues 0.25	limits -0.29	none -0.3	platform -0.12	policy -0.29	price -0.14	script -0.15	target -0.16
j:네	how_to -0.17	none 0.2
j:넷	handling -0.22	how_to -0.2	limits -0.13	none 0.24	policy -0.23	script -0.16
j:녀	contact -0.12	handling -0.25	internal -0.28	known_issues -0.2	limits -0.37	none 0.13	platform -0.19	price -0.25	script -0.13	target 0.16
j:녁	contact -0.1	handling -0.12	known_issues -0.25	limits 0.1	none -0.16	platform -0.15	policy 0.14	price -0.25	target -0.3
j:년	contact -0.26	handling -0.51	how_to -0.11	known_issues -0.55	limits 0.24	platform -0.55	policy -0.24	price -0.58	script -0.37
j:눠	internal -0.16	known_issues -0.25	limits 0.19	none -0.25	policy -0.25	target -0.19
j:뉴	handling -0.16	how_to 0.22	limits -0.15	policy -0.22	price -0.12	target -0.18
j:는	contact -0.39	how_to -0.55	internal -0.28	limits 0.2	none -0.38	policy 0.1
j:늘	contact 0.2	handling -0.38	internal -0.44	known_issues -0.24	limits -0.38	platform -0.24	policy 0.16	price -0.27	script -0.28	target -0.28
j:능	contact -0.18	handling -0.17	how_to -0.2	known_issues -0.47	limits 0.11	price -0.44	script -0.48
j:니	contact -0.32	handling 0.23	how_to -0.54	internal 0.33	limits -0.36	none -0.26	platform 0.13	policy -0.64	target -0.5
j:닌	handling 0.12	how_to -0.19	internal -0.27	known_issues -0.18	limits 0.19	none -0.34	policy 0.12	price -0.27	script -0.17	target -0.28
j:님	contact -0.47	platform -0.22	policy -0.22	price -0.62	target -0.44
j:다	contact -0.2	handling -0.23	how_to -0.18	internal -0.21	limits -0.11	platform -0.29	script 0.37	target -0.28
j:단	contact -0.18	platform -0.43	policy 0.15	price -0.34	script -0.13	target -0.57
j:달	contact -0.31	handling 0.19	how_to -0.59	internal -0.11	known_issues -0.47	limits 0.12	none -0.25	platform -0.35	script -0.23
j:담	contact 0.26	handling -0.3	internal -0.34	known_issues -0.38	none -0.12	platform -0.43	price 0.21	script -0.23	target -0.54
j:당	contact -0.15	handling -0.31	how_to -0.24	internal 0.43	known_issues -0.78	limits 0.16	none -0.31	platform -0.85	policy -0.15	price -0.32	script -0.33	target -0.17
j:대	contact -0.61	how_to -0.25	internal 0.12	known_issues 0.18	policy -0.52	price -0.15	script -0.11	target -0.38
j:더	contact -0.18	handling -0.28	how_to -0.2	internal -0.11	known_issues 0.15	limits -0.45	platform -0.35	price 0.13	script -0.22	target -0.14
j:던	contact -0.21	handling -0.25	internal -0.16	known_issues -0.38	limits -0.57	none 0.29	platform -0.27	script -0.49	target -0.12
j:데	contact -0.65	handling -0.15	how_to -0.77	internal 0.32	limits -0.12	none 0.13	policy -0.22	price -0.43	script -0.34	target -0.5
j:도	contact -0.24	how_to -0.31	internal -0.12	known_issues -0.96	limits -0.14	none -0.13	platform -0.33	policy 0.26	price -0.36	target 0.19
j:독	handling -0.25	known_issues -0.14	limits -0.32	none 0.1	platform -0.15	policy -0.22	price -0.27
j:동	contact -0.43	handling -0.19	how_to -0.51	internal -0.4	known_issues 0.2	limits -0.2	none 0.26	platform -0.78	policy 0.11	price -0.64	script -0.48	target 0.16
j:된	known_issues -0.23	limits -0.39	none -0.43	platform 0.13	price -0.3	script 0.16	target -0.12
j:될	handling -0.17	how_to -0.2	known_issues 0.14	none -0.27	platform -0.16	price -0.13	script -0.2	target -0.21
j:됨	contact -0.27	how_to -0.3	internal -0.38	known_issues 0.11	platform -0.33	policy 0.2	price -0.28	script -0.3	target -0.32
j:두	contact -0.32	handling 0.15	how_to -0.51	known_issues -0.47	limits -0.49	none -0.14	platform 0.24	price -0.42	script -0.39	target 0.15
j:둔	handling -0.22	how_to -0.22	internal -0.3	known_issues -0.19	limits -0.27	none -0.15	platform -0.1	policy 0.16	price -0.15	script -0.17	target 0.14
j:둠	internal 0.26	limits -0.18	none -0.16	platform -0.11	policy -0.18	price -0.19	target -0.15
j:드	contact -0.81	limits -0.1	policy -0.33	script -0.56	target -0.11
j:든	how_to -0.46	internal -0.36	known_issues -0.21	limits -0.51	none -0.63	platform -0.34	policy 0.1	target 0.34
j:들	how_to -0.23	known_issues -0.11	none 0.18	policy -0.26	target -0.14
j:등	contact -0.21	handling -0.22	how_to -0.29	internal -0.31	known_issues -0.21	limits -0.41	none -0.34	platform -0.28	policy -0.32	script -0.14	target 0.39
j:디	handling -0.12	how_to -0.1	internal -0.19	limits -0.18	none 0.16	platform 0.19	policy -0.13	target -0.26
j:딜	none 0.24	policy -0.15
j:딩	how_to -0.14	internal -0.11	price 0.17
j:때	handling -0.28	internal 0.18	known_issues -0.21	limits -0.2	none -0.2	script -0.18	target -0.21
j:라	contact -0.59	handling -0.19	internal 0.6	known_issues -0.2	limits -0.17	none -0.43	platform -0.83	policy -0.23	price -0.39	script 0.1	target -0.2
j:락	contact -0.18	handling 0.1	internal 0.23	known_issues -0.29	limits -0.52	none -0.44	platform -0.37	script -0.31	target -0.19
j:란	handling -0.31	how_to -0.13	known_issues -0.14	limits -0.16	none 0.13	policy -0.17	script -0.13	target -0.13
j:람	contact -0.17	handling -0.43	how_to -0.41	internal -0.16	known_issues 0.25	none -0.21	policy -0.13	script -0.29	target -0.49
j:랍	none 0.25	platform -0.21
j:랑	contact -0.39	handling -0.41	internal 0.16	known_issues -0.68	limits 0.36	none -0.32	policy -0.38	price -0.53	script -0.56	target -0.24
j:래	contact -0.35	handling -0.19	how_to 0.14	internal -0.23	platform -0.45	policy -0.15	script -0.5
j:랜	contact -0.14	handling -0.19	how_to -0.22	internal -0.27	known_issues -0.19	limits -0.3	none -0.23	platform -0.22	policy -0.3	price -0.25	script -0.12	target 0.32
j:략	contact -0.1	how_to -0.14	internal -0.19	known_issues -0.12	limits -0.21	none 0.24	platform -0.14	policy -0.19	price -0.15	target -0.18
j:량	contact -0.42	handling -0.4	how_to -0.28	internal -0.26	known_issues -0.36	limits 0.33	none -0.13	policy 0.14	price -0.59	target -0.61
j:러	contact -0.21	how_to 0.13	known_issues -0.21	limits 0.13	platform -0.42	policy -0.57
j:런	handling 0.13	how_to -0.11	internal -0.17	limits -0.16	script -0.11
j:럼	contact -0.15	handling -0.18	how_to -0.24	internal -0.36	limits -0.21	none -0.2	platform -0.16	policy 0.3	price -0.29	script -0.26
j:럽	handling -0.16	how_to -0.17	known_issues -0.12	limits -0.25	policy -0.23	price -0.16	target 0.19
j:레	limits -0.18	none 0.23	policy -0.21	target -0.1
j:렛	handling -0.19	how_to -0.19	none -0.11	platform -0.11	policy 0.11	price -0.24	script 0.11
j:려	contact -0.34	handling 0.26	how_to -0.57	known_issues -0.1	limits 0.16	platform -0.4	policy -0.67	script -0.18	target -0.57
j:력	how_to 0.15	internal 0.23	known_issues -0.31	limits -0.33	none -0.23	platform -0.15	policy -0.44	price -0.19
j:련	handling 0.22	how_to -0.23	known_issues -0.23	limits -0.29	platform -0.17	price -0.19	script -0.18	target -0.25
j:령	contact -0.2	internal -0.11	known_issues -0.29	limits 0.22	none -0.28	platform -0.26	price -0.25	script -0.15	target -0.35
j:례	handling -0.16	how_to -0.12	internal 0.24	known_issues -0.13	limits -0.23	none -0.11	policy -0.14	price -0.15	script -0.15	target -0.12
j:로	contact -1.08	handling 0.14	how_to 0.2	internal 0.12	limits -0.18	none -0.44	platform -0.49	price -0.28	target -0.23
j:록	contact -0.36	handling -0.24	how_to 0.31	internal -0.19	known_issues -0.57	limits -0.72	none 0.1	platform -0.5	price -0.14	target 0.14
j:론	handling 0.16	how_to -0.18	internal -0.34	known_issues 0.19	limits -0.31	platform -0.24	policy -0.4	price -0.21	target -0.26
j:롯	handling -0.18	internal 0.11	known_issues -0.13	limits -0.24	platform -0.17	policy -0.31	script -0.12	target -0.22
j:료	contact -0.86	handling -0.17	how_to -0.2	known_issues -0.89	limits -0.32	none -0.1	platform -0.37	script -0.15
j:루	contact -0.27	handling -0.36	internal -0.17	known_issues -0.3	limits 0.28	none -0.24	platform -0.57	policy 0.17	price -0.48	target -0.16
j:류	contact -0.37	handling 0.14	internal -0.17	known_issues -0.43	limits 0.14	none -0.19	platform -0.48	price -0.16	script -0.37	target -0.12
j:률	contact -0.41	handling -0.36	how_to -0.33	internal 0.48	known_issues -0.27	limits -0.5	platform -0.29	policy -0.4	price -0.28	script -0.11	target -0.4
j:르	how_to -0.23	internal -0.2	known_issues -0.23	limits -0.22	none 0.18	price -0.19	target -0.3
j:른	contact -0.28	handling -0.17	how_to -0.23	internal 0.17	none -0.36	platform -0.38	price -0.37	script 0.19	target -0.55
j:를	contact -0.5	how_to 0.21	known_issues -0.2	limits -0.36	none -0.15	platform -0.68	price -0.32
j:름	contact 0.14	handling -0.61	known_issues -0.43	limits -0.12	platform -0.4	script -0.36	target -0.54
j:릇	handling -0.1	internal -0.18	limits -0.18	policy 0.17	price -0.19	target -0.11
j:리	known_issues -0.81	platform -0.34	script -0.45	target 0.12
j:린	how_to -0.46	none -0.3	platform -0.38	policy 0.23	price -0.29	script -0.13
j:릴	contact -0.1	handling 0.19	internal -0.14	platform -0.22	price -0.22	target -0.26
j:림	contact -0.47	handling -0.39	how_to -0.42	internal -0.34	known_issues 0.18	limits -0.5	none 0.2	policy 0.29	price -0.14	script -0.25	target -0.61
j:립	handling -0.11	internal 0.15	known_issues -0.1	limits -0.25	none -0.17	platform -0.11	policy -0.42	target -0.25
j:릿	contact -0.1	handling -0.23	internal 0.17	known_issues -0.28	none -0.14	policy -0.32	price -0.23	script -0.24
j:링	handling -0.2	how_to -0.24	internal -0.24	limits -0.28	none 0.13	platform -0.24	policy -0.29	price -0.18	target 0.19
j:마	contact -0.14	handling -0.23	known_issues -0.29	limits -0.4	platform 0.19	policy -0.35	price -0.24	target -0.33
j:막	contact -0.2	handling -0.29	how_to -0.3	known_issues 0.16	limits 0.14	platform -0.2	policy -0.41	price -0.27	script -0.23	target -0.25
j:만	contact -1.17	how_to -0.27	internal -0.67	known_issues -0.3	none -0.67	platform 0.46	price -0.39	target 0.38
j:말	contact -0.15	handling -0.3	how_to -0.39	internal -0.42	known_issues -0.33	none -0.1	platform 0.25	script -0.24
j:망	handling -0.23	how_to 0.13	internal -0.13	limits -0.24	platform -0.18	policy -0.25	script -0.15	target 0.17
j:매	contact -0.25	handling -0.46	internal -0.48	none 0.26	platform -0.4	policy -0.31	script -0.38	target -0.2
j:며	contact -0.49	handling -0.55	how_to -0.16	internal -0.14	known_issues -0.42	none -0.27	platform -0.59	policy 0.11	script 0.26
j:면	contact -1.19	handling 0.14	how_to 0.19	internal -0.49	known_issues 0.18	limits -0.41	none -0.6	platform -0.69	policy 0.41	script -0.16	target -0.71
j:멸	handling -0.15	how_to -0.16	limits -0.17	none -0.21	platform -0.11	policy 0.23
j:명	contact -0.24	handling 0.12	internal -0.26	known_issues -0.31	platform -0.3	policy 0.11	price -0.43	script -0.33	target -0.38
j:모	contact -0.21	handling -0.39	internal -0.2	known_issues -0.35	limits -0.29	none 0.17	platform -0.29	policy -0.53	price -0.33	script -0.35	target 0.27
j:목	contact -0.29	handling -0.33	how_to -0.33	internal -0.38	known_issues -0.32	none 0.22	platform -0.36	policy -0.38	price -0.36	script -0.25
j:몰	known_issues -0.1	limits -0.16	none 0.15	policy -0.11
j:못	contact -0.1	handling 0.21	how_to -0.36	limits -0.44	platform -0.13	policy -0.46	price -0.3	script -0.28	target -0.4
j:무	contact -0.18	handling -0.28	how_to -0.3	known_issues -0.26	platform -0.23	price -0.3	script -0.27	target -0.35
j:문	contact -0.47	handling -0.39	how_to 0.11	limits -0.22	none 0.13	platform -0.62	policy -0.25	price -0.45	script 0.19
j:물	contact -0.25	handling -0.36	how_to 0.17	known_issues -0.39	platform -0.44	price -0.16	script -0.29	target -0.42
j:미	contact -0.16	handling 0.15	how_to -0.5	known_issues -0.16	limits -0.22	none -0.21	platform -0.46	policy 0.13	price -0.28
j:민	handling -0.15	how_to -0.28	internal -0.33	limits 0.11	platform -0.26	price 0.14	target -0.13
j:밀	contact -0.12	handling -0.18	internal -0.18	limits -0.19	none 0.27	platform -0.14	policy -0.14	target -0.16
j:밍	how_to -0.2	internal -0.24	known_issues -0.14	limits -0.31	platform -0.11	script -0.18	target 0.11
j:바	internal 0.14	limits -0.22	policy -0.14	price -0.1	target -0.11
j:반	how_to -0.47	internal 0.15	known_issues -0.58	limits -0.45	none -0.37	platform -0.61	price 0.19	script -0.44	target 0.3
j:발	contact -0.16	handling -0.4	known_issues -0.34	limits 0.14	none -0.16	platform -0.23	policy -0.19	price -0.38	script -0.25
j:방	contact -0.18	how_to 0.11	known_issues -0.43	limits -0.3	platform -0.39	policy -0.37	price -0.28
j:배	contact -0.18	handling -0.32	how_to -0.39	internal -0.35	known_issues -0.33	platform -0.38	policy 0.13	script -0.16	target -0.47
j:백	how_to -0.24	known_issues -0.11	limits -0.3	target -0.22
j:버	contact -0.17	handling -0.28	internal 0.24	known_issues -0.25	limits -0.41	platform -0.23	policy -0.49	price -0.24	script -0.19
j:번	contact -0.28	handling -0.19	known_issues -0.67	limits 0.22	none -0.3	platform -0.54	policy -0.12	price -0.12
j:범	contact -0.11	handling -0.14	how_to -0.26	known_issues -0.19	limits -0.26	platform -0.21	policy -0.17	price -0.11	target 0.22
j:법	contact -0.27	handling -0.37	how_to -0.38	internal 0.23	known_issues -0.38	platform -0.32	price -0.34	script -0.17	target -0.3
j:벨	how_to -0.12	internal -0.2	limits -0.28	none -0.15	platform -0.25	price -0.15	target 0.21
j:벽	handling -0.25	how_to -0.19	known_issues -0.27	limits 0.21	none -0.38	policy 0.1	price -0.17	target -0.25
j:별	how_to -0.44	internal -0.19	known_issues -0.37	limits 0.11	platform -0.39	price -0.36	script -0.28	target -0.42
j:보	contact -0.34	known_issues -0.45	platform -0.42	price -0.46	target -0.5
j:복	contact -0.1	handling -0.29	how_to -0.16	internal -0.33	platform -0.25	policy 0.13	price -0.1	script -0.1	target -0.27
j:본	contact -0.2	handling -0.36	known_issues -0.35	limits -0.17	platform -0.36	policy -0.58	target 0.25
j:봄	contact -0.12	handling -0.16	how_to -0.14	internal -0.2	known_issues -0.17	limits -0.23	platform -0.2	policy 0.17	price -0.15	script -0.13	target -0.21
j:부	handling -0.53	internal 0.22	known_issues -0.17	none -0.16	platform -0.78	price -0.56
j:분	contact -0.28	handling -0.18	how_to -0.16	internal 0.17	known_issues -0.53	limits 0.18	none -0.14	platform -0.53	price -0.36	script -0.36	target -0.26
j:불	contact -0.24	handling 0.29	how_to -0.54	internal -0.27	known_issues -0.21	limits -0.37	none -0.39	platform -0.17	price 0.17	script -0.29	target -0.23
j:뷰	handling -0.1	none 0.11	policy -0.13
j:브	handling -0.13	how_to -0.15	known_issues -0.15	limits -0.22	none 0.19	platform -0.13	policy -0.27	target -0.2
j:비	contact -0.4	handling -0.45	how_to -0.64	internal 0.17	known_issues -0.75	none -0.2	target -0.1
j:빛	handling -0.22	how_to -0.27	internal -0.17	limits -0.19	platform -0.12	policy -0.21	target 0.16
j:사	contact -0.76	handling -0.14	how_to -0.17	internal 0.36	known_issues -0.16	none -0.27	policy -0.11	script -0.24	target -0.31
j:산	contact -0.35	handling -0.22	internal 0.19	known_issues -0.45	platform -0.52	script -0.16
j:상	contact -0.86	handling -0.16	how_to -0.22	internal 0.24	known_issues -0.12	none -0.31	policy -0.43	price -0.21	script -0.13	target 0.26
j:색	handling 0.16	how_to -0.14	limits -0.12	none -0.12	policy -0.22	script -0.13	target -0.13
j:생	contact -0.34	handling -0.17	how_to -0.18	known_issues -0.45	limits -0.14	none -0.29	platform -0.47	script -0.34	target 0.32
j:서	contact -0.92	handling -0.12	how_to 0.19	internal 0.28	known_issues 0.28	none -0.29	platform -0.32	policy -0.32	price -0.22	script -0.2	target -0.41
j:석	contact -0.28	handling -0.31	how_to -0.33	internal -0.18	known_issues -0.38	platform -0.41	script -0.25
j:선	contact 0.27	handling 0.27	how_to -0.48	internal -0.45	limits -0.29	none -0.26	platform -0.73	policy -0.31	price 0.27	script -0.53
j:설	contact -0.17	handling -0.41	how_to -0.28	internal 0.18	known_issues -0.41	limits 0.2	none -0.1	platform -0.29	policy -0.38	target -0.4
j:섯	handling -0.19	how_to -0.13	internal -0.2	limits -0.28	none -0.28	policy 0.19	price 0.18	target -0.17
j:성	contact -0.26	handling -0.44	internal 0.21	none -0.38	price -0.37	script -0.28	target -0.47
j:세	contact -0.22	handling -0.27	how_to 0.14	known_issues -0.32	limits -0.41	none 0.13	platform -0.25	script -0.23	target -0.33
j:셀	contact 0.15	handling -0.18	known_issues -0.11	limits -0.15	policy -0.17	price -0.12	target -0.14
j:션	contact -0.1	how_to -0.26	known_issues -0.27	platform -0.18	policy -0.42	script -0.12
j:소	contact -0.51	handling -0.11	internal -0.12	known_issues -0.43	platform -0.52	price -0.26	script -0.15	target 0.16
j:속	contact -0.26	how_to -0.31	internal -0.19	known_issues -0.18	none -0.17	platform -0.38	policy 0.32	price -0.34	target -0.6
j:손	contact -0.11	how_to 0.16	known_issues -0.25	limits 0.11	none -0.27	platform -0.21	policy -0.36	price -0.25	script -0.22	target -0.27
j:송	known_issues -0.5	limits -0.7	none -0.13	platform -0.53	policy 0.18	script -0.16	target -0.14
j:쇼	how_to -0.17	internal -0.16	known_issues -0.11	limits -0.22	policy 0.17	price -0.14	target -0.19
j:수	contact -0.68	how_to -0.49	known_issues -0.15	none -0.2	platform -0.3	policy 0.23	price -0.27	script -0.15	target -0.27
j:순	how_to -0.17	internal -0.36	known_issues -0.22	limits 0.14	platform -0.31	policy -0.32	price -0.29	script 0.12	target -0.37
j:술	contact -0.14	handling 0.11	how_to 0.12	internal -0.17	known_issues -0.17	limits -0.18	none -0.2	policy -0.32	price 0.12	script -0.14	target -0.22
j:슈	handling -0.2	limits -0.23	none 0.1	policy -0.23
j:스	handling -0.25	limits -0.17	none 0.15	platform -0.14	policy -0.26	price -0.33	script -0.31
j:승	handling 0.11	how_to -0.29	internal -0.2	known_issues 0.16	limits -0.22	none 0.16	policy -0.22	script -0.17	target -0.32
j:시	contact -0.62	how_to -0.36	internal -0.37	known_issues 0.16	platform -0.36
j:식	contact -0.28	handling -0.49	how_to 0.14	limits -0.17	none 0.14	platform -0.5	policy -0.38	price 0.13	script -0.36	target -0.19
j:신	contact -0.47	how_to -0.13	internal -0.54	known_issues -0.48	none -0.17	price -0.32	target 0.26
j:실	contact 0.16	handling -0.51	how_to 0.14	known_issues -0.16	limits -0.18	price -0.4
j:심	contact -0.2	handling -0.41	internal -0.14	platform -0.35	price -0.24	script -0.31	target -0.46
j:십	handling -0.22	how_to -0.19	limits -0.25	none 0.14	platform -0.18	policy -0.3	price -0.25	script -0.11
j:씩	contact -0.24	handling -0.34	how_to -0.39	known_issues -0.35	none -0.42	platform -0.28	policy 0.16	script -0.21
j:아	contact 0.18	internal -0.27	known_issues -0.17	limits -0.23	policy -0.14	price 0.14	script -0.21	target -0.25
j:안	contact 0.12	how_to -0.12	known_issues -0.57	limits -0.44	platform -0.57
j:앞	how_to -0.22	limits -0.14	none 0.12
j:애	handling 0.15	internal -0.1	known_issues -0.12	limits -0.17	none -0.24	policy 0.12
j:액	contact -0.27	handling -0.11	how_to -0.18	known_issues -0.37	none -0.26	platform -0.36	policy 0.32	price -0.13	target -0.16
j:앱	contact -0.2	handling -0.29	how_to 0.2	known_issues -0.29	limits -0.36	none -0.34	platform 0.17	policy -0.41	price -0.25	script -0.25
j:야	contact -0.5	handling -0.23	how_to -0.3	limits 0.32	none -0.22	platform -0.35	policy 0.14	price -0.75	script -0.35	target -0.29
j:약	contact -0.48	handling -0.2	how_to 0.19	internal 0.15	known_issues -0.77	limits -0.16	platform -0.74	policy -0.26	price -0.29
j:양	internal -0.15	known_issues -0.12	limits 0.19	none -0.15	policy -0.11	target -0.13
j:어	contact -0.61	handling -0.11	how_to 0.11	platform -0.29	policy -0.24	price -0.25	target -0.34
j:엄	how_to -0.19	known_issues -0.11	none 0.19	platform 0.11	policy -0.21	price -0.21	script -0.19
j:업	contact 0.22	internal -0.21	known_issues -0.56	limits -0.21	none 0.13	platform -0.51	price -0.42	script -0.5
j:에	contact -1.03	handling -0.2	how_to 0.3	limits -0.1	none -0.27	platform -0.39	price -0.41
j:엔	contact -0.29	internal 0.19	limits -0.33	none -0.19	platform -0.63	policy -0.12	price -0.1	script 0.12	target -0.13
j:여	contact -0.3	how_to -0.16	internal -0.1	known_issues -0.4	platform -0.4	price -0.28
j:역	contact -0.21	known_issues -0.38	limits -0.56	none 0.16	platform -0.41	policy -0.28	script -0.28	target 0.21
j:연	contact -0.13	handling -0.16	how_to -0.28	limits -0.23	none 0.18	platform -0.24	price -0.26	script -0.12	target -0.35
j:열	how_to -0.18	known_issues 0.2	limits -0.11	none -0.18	platform -0.11	policy -0.32	price -0.15	target -0.26
j:영	contact 0.32	handling -0.49	how_to -0.59	internal -0.35	limits -0.29	none -0.19	platform -0.65	target 0.19
j:예	handling -0.12	how_to -0.19	known_issues 0.11	none -0.21	price 0.12	target -0.1
j:오	how_to -0.44	known_issues -0.35	limits -0.43	none 0.24	platform -0.39	price -0.28	script -0.36	target -0.46
j:온	contact -0.2	how_to -0.28	internal -0.27	known_issues -0.34	platform 0.18	policy 0.12	price -0.35	script -0.26
j:올	handling -0.21	how_to 0.14	known_issues -0.18	policy -0.22	script -0.16	target 0.12
j:옴	handling -0.15	known_issues 0.16	limits -0.48	none -0.14	platform -0.29	policy -0.15	price -0.26	script -0.22	target -0.33
j:와	contact -0.37	handling -0.53	how_to 0.19	internal -0.4	known_issues -0.56	limits 0.23	none -0.12	platform -0.53	policy -0.3	script -0.56
j:완	handling -0.17	internal 0.33	limits -0.19	none -0.32	policy -0.25	script -0.18
j:외	contact -0.28	handling -0.38	how_to -0.49	internal -0.23	limits 0.12	none -0.2	price -0.3	script -0.27
j:요	contact -0.93	handling -0.43	how_to -0.21	internal -0.14	known_issues -0.1	limits -0.11	none 0.19	platform -0.49	target -0.12
j:욜	internal -0.22	known_issues -0.1	limits -0.32	none 0.38	policy -0.43	target -0.18
j:용	contact -0.68	handling -0.25	how_to -0.24	internal -0.33	known_issues -0.83	limits -0.19	none 0.28	platform -0.16	script -0.15
j:우	contact -0.21	handling -0.18	how_to -0.41	known_issues -0.22	limits -0.2	policy -0.6	price 0.2
j:운	contact -0.12	how_to -0.29	internal -0.32	known_issues 0.23	platform -0.22	policy -0.43	price -0.22	target -0.31
j:울	contact -0.14	handling -0.2	how_to -0.23	known_issues -0.23	none -0.46	platform -0.26	policy -0.23	price -0.25	script -0.11	target 0.37
j:웃	handling 0.1	internal 0.11	known_issues -0.12	limits -0.21	platform -0.14	policy -0.34	target -0.14
j:원	handling -0.36	internal 0.22	known_issues -0.28	none -0.26	platform -0.17	policy -0.23	price -0.14	script -0.22	target 0.38
j:월	contact -0.32	known_issues -0.51	limits -0.52	none -0.18	platform -0.51	policy -0.19	price 0.32
j:위	contact -0.43	handling -0.47	internal 0.47	known_issues -0.57	none -0.35	platform -0.46	price -0.59	script -0.34	target -0.46
j:유	contact -0.12	handling 0.14	how_to -0.21	internal 0.13	known_issues -0.26	limits -0.46	platform -0.26	policy -0.42	price -0.42	script 0.11	target -0.19
j:육	internal 0.15	limits -0.21	none -0.21	policy -0.11	target 0.17
j:윤	contact 0.15	handling -0.29	how_to -0.2	internal -0.21	known_issues -0.18	limits -0.23	none 0.11	platform -0.2	policy -0.22	price -0.19	target -0.16
j:율	contact -0.25	handling -0.18	how_to -0.46	internal 0.47	known_issues -0.35	none -0.52	platform -0.37	policy -0.15	target -0.52
j:은	contact -0.48	how_to -0.46	internal -0.31	known_issues 0.1	limits 0.38	none -0.44	platform 0.11	policy 0.28	price -0.28	script -0.15	target -0.22
j:을	contact -0.78	handling 0.24	how_to 0.13	known_issues 0.11	limits -0.34	none -0.5	platform -0.27	price -0.46
j:음	contact -0.92	handling -0.35	known_issues 0.13	none -0.31	price 0.23	script -0.67	target -0.32
j:응	handling -0.2	how_to -0.19	limits -0.16	none -0.18	platform -0.13	policy -0.17	target 0.18
j:의	contact -0.13	handling -0.34	how_to -0.15	internal 0.12	known_issues -0.99	platform -0.93	policy -0.43	target -0.12
j:이	contact -0.49	handling -0.28	internal 0.48	known_issues 0.26	limits -0.23	none -0.41	platform -0.54	price -0.3	script -0.13
j:인	contact -0.23	how_to -0.29	internal -0.11	known_issues -0.24	limits -0.16	none -0.17	platform -0.24	target 0.17
j:일	handling -0.44	internal -0.49	known_issues -0.25	limits -0.24	none 0.14	platform -0.49	target -0.29
j:임	contact -0.49	handling -0.75	how_to -0.31	internal -0.34	known_issues 0.23	platform -0.61	policy 0.25	price -0.58	script -0.44
j:입	contact -0.29	handling -0.19	known_issues -0.2	limits 0.17	none -0.16	platform -0.31	policy -0.48	script -0.48	target 0.24
j:자	contact -0.73	handling -0.15	how_to -0.22	known_issues -0.22	limits -0.34	none -0.22	platform -0.84	policy 0.12	target 0.22
j:작	contact -0.2	known_issues -0.38	limits -0.55	none 0.15	platform -0.4	policy -0.23	price 0.2	script -0.31
j:장	internal 0.13	known_issues -0.25	platform -0.24	policy 0.1	price -0.44	target -0.26
j:재	contact 0.15	handling -0.27	how_to -0.33	known_issues -0.28	platform -0.32	price -0.35	script 0.12
j:쟁	internal 0.21	limits -0.14	none -0.22	policy -0.21	price -0.15	target -0.15
j:저	contact -0.37	how_to -0.12	internal 0.23	known_issues -0.2	limits -0.16	none -0.2	platform 0.11	policy -0.16	price -0.45	script -0.13	target 0.14
j:적	none -0.29	platform -0.31	policy -0.49	script -0.3
j:전	handling -0.45	how_to 0.2	internal -0.19	limits -0.16	none -0.21	target -0.16
j:절	handling 0.15	internal -0.17	known_issues -0.28	none -0.14	platform -0.19	price -0.19	target -0.3
j:점	contact 0.12	handling -0.53	how_to -0.23	internal 0.12	known_issues -0.58	limits -0.47	none -0.15	platform 0.17	price -0.34	script -0.13	target 0.24
j:접	contact -0.15	how_to 0.17	internal -0.11	known_issues 0.18	platform -0.26	policy -0.44	price -0.29
j:정	handling -0.3	how_to -0.39	internal 0.21	known_issues -0.13	platform -0.17	policy -0.26	price -0.46	target -0.1
j:제	how_to 0.12	internal -0.34	limits -0.28	platform -0.87	price -0.22	target -0.26
j:젯	handling -0.11	how_to -0.15	internal -0.18	known_issues -0.13	limits -0.19	none 0.24	platform -0.12	policy -0.15	price -0.14	target -0.15
j:져	handling -0.26	how_to -0.23	known_issues 0.32	limits -0.36	none -0.29	platform -0.13	policy -0.32	price -0.21	script -0.11	target -0.25
j:조	contact -0.17	handling -0.22	how_to -0.18	internal 0.5	known_issues -0.15	limits -0.41	none -0.23	platform -0.16	policy -0.29	price -0.37	script -0.18	target -0.32
j:족	contact -0.27	handling 0.21	none -0.3	platform -0.4	policy -0.55	price -0.17	script -0.32	target 0.18
j:존	contact -0.31	handling -0.18	known_issues -0.5	none -0.27	platform -0.47	script 0.15
j:종	policy -0.2	target -0.19
j:좌	how_to 0.25	internal 0.16	known_issues -0.11	limits -0.36	none -0.25	platform -0.12	policy -0.19	price -0.18	script -0.12	target -0.12
j:죠	contact -0.19	handling -0.26	how_to -0.28	internal -0.4	known_issues -0.25	limits -0.4	none 0.43	platform -0.27	policy -0.34	price -0.23	script -0.16	target -0.31
j:주	contact -0.34	handling -0.51	how_to -0.21	internal -0.15	none -0.18	platform -0.51	price -0.26	target 0.29
j:준	contact -0.23	handling -0.49	how_to -0.43	internal 0.17	known_issues -0.35	limits -0.19	none -0.18	platform -0.26	policy -0.2	script 0.34	target -0.55
j:줌	handling -0.3	how_to 0.11	internal 0.13	known_issues -0.32	limits -0.44	none -0.36	platform -0.17	script -0.18
j:중	internal 0.29	known_issues -0.28	limits -0.45	platform -0.23	policy -0.41	price -0.16	script -0.23	target -0.25
j:즈	contact -0.13	handling -0.25	known_issues 0.17	limits -0.14	none 0.15	platform -0.29	policy -0.12	price -0.35	script -0.16
j:즌	contact -0.19	handling -0.28	how_to -0.2	internal -0.4	known_issues -0.3	none 0.23	platform -0.24	policy 0.19	price -0.35	target -0.31
j:증	contact -0.43	handling -0.15	how_to 0.28	internal -0.3	known_issues 0.11	limits -0.49	none -0.12	policy -0.15	price -0.62	script -0.5
j:지	contact -0.38	known_issues -0.19	limits 0.16	none -0.42	platform -0.74	price -0.12	script -0.11
j:직	contact -0.29	handling -0.12	how_to -0.44	internal 0.33	limits -0.36	none 0.12	platform -0.33	policy -0.44	price -0.5	script -0.4	target -0.17
j:진	contact -0.13	how_to 0.18	known_issues -0.57	limits -0.23	none -0.12	platform -0.8	price -0.4	script -0.16
j:질	internal 0.31	limits -0.31	none -0.27	policy -0.35	price -0.13	script -0.15	target -0.15
j:짐	contact -0.32	handling -0.56	known_issues 0.25	limits -0.32	platform -0.48	price -0.54	script -0.38	target -0.52
j:집	handling -0.31	how_to 0.1	internal -0.49	known_issues -0.47	limits -0.58	platform 0.12	policy -0.11	price -0.5	script -0.31
j:징	handling -0.11	internal 0.15	none -0.13	policy -0.12
j:짜	contact -0.23	how_to -0.31	known_issues -0.4	platform -0.32	policy -0.13	price 0.15	script -0.36	target -0.47
j:째	contact -0.4	handling -0.62	how_to -0.61	internal -0.47	known_issues -0.59	none 0.33	platform -0.59	policy -0.26	target -0.12
j:쪽	contact -0.24	handling -0.19	how_to 0.44	internal -0.18	known_issues 0.12	limits -0.51	none -0.38	platform -0.35	policy -0.57	price -0.31	script -0.35	target -0.47
j:쯤	contact -0.17	handling -0.3	how_to -0.35	internal -0.31	known_issues 0.29	limits -0.44	none -0.42	platform -0.32	policy 0.15	price -0.24	script -0.18	target -0.36
j:찍	how_to -0.13	internal -0.24	known_issues -0.21	limits 0.13	none 0.1	policy -0.25	price -0.15	script -0.16	target -0.23
j:차	contact -0.43	how_to 0.13	limits 0.17	none -0.15	platform -0.6	policy -0.23	price -0.22	target -0.2
j:착	handling -0.18	internal -0.27	limits -0.18	platform -0.2	policy 0.15	price -0.27	script -0.14
j:찬	contact -0.12	handling -0.23	how_to -0.19	internal -0.25	known_issues -0.19	limits -0.29	none 0.34	platform -0.23	policy -0.32	price -0.22	script -0.11	target -0.22
j:찰	how_to 0.15	internal 0.2	known_issues -0.16	limits -0.26	none -0.2	policy -0.24	price -0.18	target -0.14
j:창	contact -0.1	handling -0.21	how_to 0.11	known_issues -0.17	limits -0.28	none -0.18	platform -0.14	policy 0.17	price -0.19	target -0.19
j:책	contact -0.15	how_to -0.2	internal -0.37	known_issues -0.27	limits 0.12	none 0.13	price -0.31	script -0.18	target -0.36
j:처	contact -0.12	handling -0.12	how_to 0.25	internal 0.12	known_issues -0.35	limits -0.39	platform -0.27	policy -0.24	price -0.29	script -0.22	target -0.37
j:천	contact -0.2	handling -0.28	how_to -0.19	limits -0.11	none -0.2	platform 0.12	price -0.35	script -0.15
j:첨	contact -0.18	handling 0.13	how_to -0.19	internal -0.26	known_issues -0.14	none -0.26	platform -0.17	policy 0.12	price -0.21	script -0.16	target -0.21
j:청	contact -0.26	how_to 0.12	internal 0.11	known_issues -0.12	limits -0.13	script -0.56	target -0.16
j:체	contact -0.49	known_issues 0.1	platform -0.67	policy 0.11	price -0.25	script -0.41	target -0.16
j:쳐	how_to -0.12	internal -0.23	limits 0.21	none 0.12	platform -0.15	policy -0.28	price -0.13	target -0.22
j:초	handling -0.35	how_to 0.18	internal 0.13	known_issues -0.18	limits -0.29	platform -0.27	policy -0.39	script -0.24	target 0.15
j:추	handling 0.15	internal -0.12	limits -0.15	policy -0.16	price 0.18
j:축	how_to -0.16	internal -0.11	limits -0.18	none 0.12	policy -0.21	price -0.12	target 0.15
j:춘	handling -0.2	how_to -0.13	internal 0.21	limits -0.25	none -0.29	policy -0.22	price -0.24	script 0.16	target -0.18
j:출	contact -0.24	how_to -0.16	internal 0.28	none -0.42	platform -0.42	policy -0.5	price -0.44	target 0.2
j:춤	handling 0.11	how_to -0.18	internal 0.15	limits -0.3	none -0.28	platform -0.11	price -0.11	script -0.11	target -0.12
j:층	handling -0.2	how_to -0.18	internal 0.21	known_issues 0.17	limits -0.29	none -0.21	policy -0.25	script -0.11	target -0.13
j:치	contact -0.44	handling -0.17	internal 0.23	known_issues -0.31	platform -0.29	script -0.3	target -0.3
j:친	handling -0.11	internal -0.21	limits -0.24	platform -0.11	price -0.17	target 0.11
j:침	known_issues -0.25	platform -0.19	policy -0.22	price -0.34	target -0.39
j:칭	contact -0.19	handling -0.27	internal -0.3	known_issues -0.3	limits -0.35	none 0.36	platform -0.2	policy -0.31	price -0.18	script -0.12	target -0.24
j:카	handling -0.13	how_to 0.19	internal -0.18	limits -0.19	policy -0.24	price 0.14	target -0.18
j:캔	how_to -0.27	internal 0.15	limits -0.13	policy -0.13	price -0.23	target -0.11
j:커	how_to -0.18	internal -0.17	known_issues -0.16	limits -0.2	none 0.17	platform -0.13	policy -0.17	price -0.12	target -0.12
j:켓	how_to -0.21	internal -0.16	known_issues -0.2	limits -0.24	none 0.2	platform -0.12	policy -0.3	script -0.15	target -0.19
j:크	how_to 0.15	known_issues -0.42	limits -0.12	price -0.38	script -0.27	target -0.58
j:큼	handling -0.26	how_to -0.26	internal -0.29	known_issues -0.26	limits -0.32	none -0.27	platform -0.12	policy 0.15	price 0.24	script -0.17	target -0.18
j:키	contact -0.27	handling -0.25	how_to -0.4	known_issues -0.26	limits -0.47	none 0.25	platform -0.35	policy -0.46	price 0.24	script -0.22	target -0.38
j:킨	handling 0.11	internal -0.14	known_issues -0.13	limits -0.31	platform -0.14	policy 0.1	price -0.14	target -0.17
j:킬	internal -0.12	known_issues 0.13	limits -0.13	none -0.12	policy 0.13	price -0.16
j:킹	internal 0.14	price -0.22
j:타	contact -0.21	known_issues -0.35	limits -0.44	platform 0.12	policy -0.58	target -0.55
j:탁	contact -0.17	how_to -0.33	internal -0.32	known_issues -0.28	platform -0.29	target -0.38
j:탈	contact -0.1	handling -0.24	how_to -0.25	internal 0.13	known_issues -0.26	limits 0.18	none -0.32	platform -0.13	policy -0.36	price 0.13	script -0.1	target -0.27
j:태	handling -0.14	known_issues -0.15	limits -0.22	none 0.14	platform -0.12	policy -0.19	price -0.11	target -0.22
j:택	contact -0.18	handling -0.38	how_to 0.12	internal 0.11	known_issues -0.35	none -0.12	platform -0.4	price -0.33	script -0.23
j:터	contact 0.12	handling 0.3	how_to -0.16	internal -0.31	known_issues -0.13	limits -0.3	none -0.19	script -0.4	target 0.16
j:털	contact -0.19	how_to 0.12	internal -0.16	none 0.14	policy -0.11	target -0.14
j:테	contact -0.19	handling 0.13	how_to -0.17	known_issues -0.17	limits -0.24	platform -0.1	price -0.14	target -0.2
j:텐	handling -0.14	internal -0.23	policy -0.18	price -0.13	script 0.18	target -0.16
j:텔	contact -0.11	how_to -0.22	internal -0.18	known_issues -0.12	limits -0.22	none -0.15	platform -0.12	policy -0.21	price 0.27	target -0.22
j:템	handling -0.18	how_to -0.25	internal 0.21	known_issues -0.11	limits 0.15	none -0.15	platform -0.19	policy -0.34	price -0.18	script -0.18	target -0.18
j:토	handling -0.29	how_to -0.24	internal 0.16	limits -0.29	platform -0.26	policy -0.3	script 0.25	target -0.32
j:톡	contact -0.18	internal -0.34	limits -0.38	none -0.22	platform 0.27	script -0.27	target -0.32
j:톱	internal -0.11	none 0.24	platform -0.17	policy -0.17
j:통	contact -0.25	handling 0.2	how_to -0.34	internal 0.17	none -0.36	platform -0.28	policy -0.44	price -0.32	script -0.15	target 0.15
j:투	internal -0.19	limits 0.19	policy -0.17	price -0.24	target -0.14
j:트	known_issues -0.21	limits -0.29	price -0.15	script -0.62
j:튼	limits -0.21	policy -0.24
j:틀	contact -0.17	handling -0.34	internal -0.2	known_issues -0.32	limits -0.55	none -0.14	platform -0.32	policy 0.3	price -0.37	script -0.29	target -0.39
j:티	handling -0.11	how_to -0.12	internal -0.18	limits -0.23	policy 0.17	price -0.14
j:팀	contact 0.43	handling 0.27	how_to -0.58	known_issues -0.58	limits -0.72	none -0.21	platform -0.57	policy -0.7	price -0.56	script -0.47	target -0.65
j:팅	how_to -0.16	known_issues -0.23	none 0.19	platform -0.23	script -0.13	target -0.25
j:파	handling -0.15	how_to -0.29	internal -0.25	known_issues -0.12	limits -0.38	none -0.29	platform -0.26	policy 0.2	price -0.24	script -0.15	target 0.23
j:팎	handling -0.12	how_to -0.15	internal -0.2	limits 0.14	none -0.2	policy -0.23	price 0.11	target -0.13
j:판	contact -0.12	handling 0.25	internal -0.26	known_issues -0.33	limits -0.37	none -0.29	platform -0.28	price -0.32	script -0.21	target 0.17
j:패	handling -0.16	internal -0.29	known_issues 0.12	limits -0.25	none -0.22	platform -0.15	policy 0.18	price -0.2	script -0.11	target -0.23
j:편	contact -0.15	how_to -0.39	internal -0.3	known_issues -0.24	limits -0.44	none 0.17	platform -0.32	policy 0.25	script -0.27	target -0.42
j:포	contact -0.25	handling 0.11	how_to -0.28	internal -0.34	known_issues -0.29	limits -0.48	none 0.39	platform 0.12	policy -0.6	price -0.44	script -0.25
j:폰	contact -0.31	internal -0.24	known_issues -0.16	none -0.23	platform 0.18	policy -0.21	price 0.14	script -0.43	target -0.41
j:폼	contact 0.12	handling -0.21	how_to -0.35	internal -0.31	known_issues -0.35	none 0.21	policy -0.48	price -0.32	target -0.33
j:표	contact -0.39	handling -0.15	internal 0.23	limits -0.42	none -0.2	platform -0.54	price -0.43	script -0.25
j:품	handling -0.22	limits 0.15	none -0.17	platform -0.63	price -0.12
j:프	how_to -0.22	known_issues 0.12	limits -0.41	platform -0.29	script -0.18	target -0.36
j:픈	contact -0.16	handling -0.29	how_to -0.34	internal 0.13	known_issues -0.32	limits -0.22	none 0.19	policy -0.48	price -0.44	script -0.21	target -0.42
j:플	contact -0.11	handling -0.21	how_to -0.24	internal -0.29	known_issues -0.23	limits -0.28	none -0.31	platform 0.37	policy -0.3	price -0.17	script -0.17	target -0.25
j:피	handling -0.14	how_to 0.1	internal -0.25	none -0.11	platform -0.1	policy -0.25	target -0.14
j:픽	internal 0.23	limits -0.24	none -0.18	policy -0.18	price -0.17
j:필	handling -0.15	internal -0.14	known_issues 0.11	limits -0.13	policy -0.13
j:핑	internal 0.17	limits -0.1	none -0.15	policy -0.11
j:하	contact -0.17	handling -0.35	how_to -0.37	internal -0.12	none -0.38	policy -0.49	price -0.2	script -0.23	target 0.34
j:학	how_to -0.12	internal -0.16	limits -0.24	none 0.17	policy -0.24
j:한	contact -0.36	handling -0.23	how_to -0.4	internal -0.31	known_issues -0.25	limits -0.18	platform -0.96	policy 0.33	price -0.28	target 0.18
j:할	contact -0.19	handling -0.13	how_to 0.2	known_issues -0.58	limits -0.23	none -0.33	platform -0.29
j:함	contact -0.49	handling -0.17	how_to 0.21	internal -0.29	known_issues -0.7	none 0.13	platform -0.59	policy -0.15	price -0.21
j:합	contact -0.19	handling -0.35	how_to -0.38	internal -0.38	known_issues -0.22	limits -0.41	platform -0.27	price 0.13	target -0.18
j:항	contact -0.26	handling -0.39	known_issues -0.38	platform -0.29	policy -0.17	price -0.22	target -0.52
j:해	contact -0.42	how_to -0.14	internal -0.14	known_issues -0.13	limits -0.57	none 0.1	platform -0.55	policy -0.19	price -0.52	script 0.25	target -0.21
j:행	contact -0.34	handling -0.21	how_to -0.23	internal -0.14	limits -0.17	none 0.21	platform -0.47	policy 0.17	price -0.29	script -0.15	target -0.66
j:향	contact -0.12	handling -0.24	how_to -0.31	internal -0.37	known_issues -0.19	limits -0.39	platform -0.16	policy 0.19	price -0.34	target -0.31
j:험	handling -0.47	internal -0.11	known_issues -0.39	none -0.11	platform -0.42	policy -0.58	target -0.46
j:혀	how_to -0.28	internal -0.28	known_issues 0.14	limits 0.14	none -0.34	platform -0.21	price -0.18	target -0.27
j:현	contact 0.23	handling 0.13	how_to -0.33	internal 0.16	known_issues -0.29	limits -0.29	none -0.38	platform -0.22	policy -0.32	price -0.22	script -0.27	target -0.36
j:형	contact -0.17	handling -0.22	how_to -0.28	internal -0.44	known_issues 0.17	policy -0.41	script -0.13	target -0.28
j:호	how_to 0.28	known_issues -0.6	limits -0.65	none -0.11	platform -0.37	price -0.42	target -0.38
j:홈	contact -0.11	handling -0.1	how_to -0.18	internal -0.14	known_issues -0.11	limits -0.2	none 0.25	platform -0.12	policy -0.12	price -0.2	target -0.16
j:화	contact -0.46	how_to 0.34	internal -0.46	known_issues -0.15	limits 0.21	none -0.16	policy -0.24	price -0.14	script -0.47	target -0.35
j:환	contact -0.18	handling -0.4	how_to -0.15	known_issues -0.35	limits -0.32	platform -0.35	price -0.4	target 0.25
j:회	contact -0.32	handling -0.21	how_to 0.25	internal 0.35	known_issues -0.53	limits -0.28	none -0.3	platform -0.49	policy 0.16	price -0.43	script -0.25	target -0.69
j:획	contact 0.31	how_to -0.29	internal -0.42	known_issues -0.24	limits -0.46	platform -0.33	price -0.4	script -0.27	target -0.37
j:후	contact -0.34	handling -0.4	internal -0.51	platform 0.28	policy -0.26	price -0.47	script -0.22	target 0.21
j:휴	contact -0.23	handling -0.37	how_to -0.31	internal -0.11	known_issues -0.27	none -0.13	policy 0.13	script 0.13	target -0.37
j:흘	how_to -0.2	internal -0.15	known_issues -0.17	limits -0.24	none -0.25	policy 0.28	script -0.25
j:희	handling 0.2	how_to -0.25	internal -0.28	known_issues -0.13	limits -0.24	none 0.19	script -0.13	target -0.21
j:히	contact 0.12	handling 0.14	known_issues -0.43	limits -0.14	platform -0.39	policy -0.23	price -0.33	target -0.47
j:힌	how_to -0.24	internal -0.21	known_issues -0.24	none -0.14	platform -0.11	policy 0.18	script -0.13	target -0.19
j:힐	handling -0.25	how_to -0.3	internal -0.32	known_issues 0.18	limits -0.42	none 0.17	platform -0.2	policy -0.4	price -0.24	script -0.27	target 0.1
j:힘	contact -0.13	handling -0.43	none -0.39	platform -0.24	policy 0.16	price -0.35	script -0.2	target -0.3
l:0	contact -0.23	handling -0.34	how_to -0.15	internal -0.53	known_issues -0.38	limits -0.36	none -0.24	policy 0.4	price -0.33	script -0.24	target 0.19
l:ai	how_to -0.12	internal 0.14	policy -0.14	target -0.15
l:co	contact -0.1	handling -0.39	how_to -0.25	known_issues -0.11	limits -0.33	none 0.25	platform -0.21	policy -0.49	script -0.12	target -0.39
l:cs	handling -0.28	how_to -0.17	known_issues 0.1	none 0.14	policy -0.25	target -0.12
l:cx	handling -0.34	known_issues -0.2	none -0.15	platform -0.12	policy 0.23	price -0.1
l:da	policy 0.11
l:do	handling -0.14	how_to 0.19	internal -0.21	limits -0.13	none -0.2	policy -0.12	target -0.1
l:er	limits 0.13	policy -0.23
l:fo	contact -0.1	handling -0.39	how_to 0.22	internal -0.18	limits -0.2	none -0.24	policy 0.18	price -0.24	script -0.22	target -0.41
l:fr	contact -0.25	handling -0.19	how_to -0.3	internal -0.25	limits -0.31	none 0.14	platform -0.19	policy -0.27	price 0.14	target -0.26
l:he	contact -0.11	handling 0.25	how_to -0.18	known_issues -0.36	limits -0.1	platform -0.21	policy -0.33	price -0.22	script -0.19
l:ho	handling -0.12	internal -0.18	none -0.28	platform -0.18	target -0.11
l:ip	internal -0.19	none 0.24	policy -0.16
l:is	handling -0.18	how_to -0.18	internal -0.21	limits -0.25	none 0.11	platform -0.11	policy -0.27	target -0.12
l:it	internal -0.2	limits -0.16	policy -0.11	price 0.15
l:ke	handling -0.13	limits -0.12	price -0.14
l:kn	handling -0.21	how_to -0.19	internal -0.26	known_issues 0.14	limits -0.27	platform -0.15	policy -0.28	target -0.14
l:la	contact -0.2	handling -0.32	how_to -0.42	internal -0.36	known_issues -0.25	limits 0.47	none -0.39	platform -0.34	policy -0.42	price -0.32	script -0.15	target -0.44
l:li	how_to -0.14	internal -0.14	limits 0.11	none -0.2	policy 0.13
l:no	contact -0.17	handling 0.18	internal -0.4	known_issues -0.21	limits -0.4	platform -0.25	policy -0.46	price -0.26	script -0.16	target -0.33
l:on	handling -0.32	internal 0.12	policy -0.39	script -0.15	target -0.34
l:op	handling -0.35	how_to 0.1	known_issues -0.23	none -0.15	platform -0.15	policy 0.28	price -0.11	script -0.2
l:pl	internal -0.11	limits -0.21	none -0.14	policy -0.16	price -0.11	target 0.17
l:pr	internal -0.21	limits -0.26	none -0.23	policy -0.23	script 0.23	target -0.3
l:qu	handling -0.33	how_to -0.21	known_issues 0.18	policy -0.39	price 0.16	script -0.12	target -0.18
l:re	how_to 0.19	internal -0.11	limits -0.24	none -0.24	platform -0.13	policy -0.22	price 0.16	target -0.17
l:sc	handling -0.19	how_to -0.18	internal -0.27	none -0.25	platform -0.11	policy -0.26	target 0.14
l:sl	handling -0.24	internal 0.13	limits -0.14	policy -0.26	price -0.13
l:sm	handling -0.28	how_to 0.11	limits -0.17	platform -0.12	policy -0.3	price 0.1	script -0.1	target -0.21
l:su	handling 0.2	how_to -0.26	internal -0.19	known_issues -0.13	limits -0.23	platform -0.2	price -0.21	script -0.11	target -0.2
l:ta	how_to -0.17	limits -0.22	none 0.19	platform -0.13	policy -0.3	target -0.25
l:to	handling -0.23	how_to 0.17	internal -0.3	limits -0.26	none 0.17	platform -0.15	policy -0.31	price -0.19	target -0.26
l:up	contact -0.13	handling 0.24	how_to -0.21	known_issues -0.36	limits -0.2	platform -0.25	policy -0.44	price 0.12	script -0.2
l:v	handling -0.13	limits -0.12	price -0.14
l:ve	contact -0.12	handling -0.21	how_to -0.23	internal 0.36	limits -0.32	none -0.25	platform -0.16	policy -0.25	price -0.26	target -0.21
l:wh	contact -0.22	handling -0.46	how_to 0.22	internal -0.14	known_issues -0.28	platform -0.35	policy -0.57	target -0.11
l:가격	price 0.17
l:가능	how_to -0.15	internal -0.21	limits 0.25	none -0.14	platform -0.17	policy -0.26	price -0.12	target -0.21
l:가입	handling -0.13	how_to -0.12	internal -0.32	known_issues -0.18	limits 0.16	none -0.25	platform 0.25	policy -0.27	price -0.35	target 0.1
l:개시	handling -0.11	how_to -0.12	internal -0.3	limits -0.3	none 0.38	platform -0.14	policy -0.34	price -0.2	target -0.26
l:거	handling -0.3	how_to -0.18	internal -0.23	known_issues -0.16	limits -0.26	none 0.33	platform -0.16	policy -0.22	price -0.12	target -0.21
l:검색	contact -0.13	how_to -0.21	internal -0.13	limits -0.25	none 0.13	price -0.16	script -0.2	target -0.22
l:것	contact -0.25	handling -0.51	how_to -0.57	internal -0.56	known_issues -0.33	limits 0.65	none -0.53	platform -0.49	policy -0.63	price -0.44	script -0.33	target -0.55
l:결제	handling 0.31	how_to -0.14	internal -0.18	known_issues -0.16	limits -0.3	platform -0.1	policy -0.34	price -0.22	target -0.19
l:경우	handling 0.3	how_to -0.24	internal -0.15	known_issues -0.16	limits -0.31	none -0.23	platform -0.1	policy -0.33	price -0.2	script 0.15	target -0.15
l:경쟁	handling -0.17	how_to -0.26	internal 0.31	limits -0.22	none -0.29	platform -0.17	policy -0.31	price -0.16	target -0.2
l:경품	contact -0.14	handling -0.14	how_to -0.15	internal -0.32	known_issues -0.21	limits -0.42	none -0.37	platform -0.23	policy 0.28	target -0.33
l:고객	contact -0.13	handling -0.34	how_to 0.25	internal -0.41	known_issues -0.21	limits -0.43	none -0.38	platform -0.34	policy -0.29	price -0.32	script 0.16	target 0.24
l:곳	handling -0.13	internal -0.39	known_issues -0.1	limits -0.36	none -0.51	platform -0.25	policy 0.49	price -0.42	target -0.39
l:공유	handling -0.26	how_to -0.12	known_issues -0.2	none 0.3	policy -0.44	price -0.29	target -0.26
l:관련	contact -0.25	handling -0.15	how_to -0.2	limits -0.23	none 0.26	platform -0.2	policy -0.38	price -0.29	target -0.25
l:구매	how_to 0.11	internal -0.14	known_issues -0.15	limits -0.2	none -0.19	platform 0.2	policy -0.24	price -0.12	target -0.13
l:구분	handling -0.19	how_to -0.3	internal -0.3	limits -0.35	none 0.37	platform -0.18	policy -0.4	price -0.17	script -0.16	target -0.21
l:그대	handling 0.29	how_to -0.27	internal -0.27	known_issues -0.11	limits -0.35	none -0.35	platform -0.2	policy 0.15	price -0.32	script -0.17	target -0.28
l:금리	internal -0.16	none 0.11
l:기간	limits -0.12	none 0.23	policy -0.19
l:기준	handling -0.11	internal -0.21	known_issues -0.11	limits -0.26	none -0.25	platform -0.12	policy -0.16	target 0.1
l:기한	handling -0.26	how_to -0.37	internal -0.39	known_issues -0.13	limits -0.42	none -0.29	platform -0.21	policy 0.43	price -0.31	target -0.36
l:내부	internal 0.24	limits -0.13	none -0.2	policy -0.1
l:내용	how_to -0.26	internal -0.2	limits 0.15	price -0.15	target -0.15
l:노선	contact -0.19	handling -0.17	how_to -0.32	known_issues -0.33	limits 0.32	none -0.37	platform -0.41	policy -0.44	price -0.14	script -0.11	target -0.39
l:누가	contact -0.15	handling -0.27	how_to -0.32	internal -0.35	known_issues -0.16	limits -0.44	none -0.27	platform -0.33	policy -0.41	price -0.27	script -0.17	target 0.43
l:다자	handling -0.1	internal -0.17	known_issues -0.11	limits -0.23	none -0.24	platform -0.11	target 0.11
l:달그	handling -0.16	how_to -0.1	internal -0.21	limits -0.21	none 0.32	policy -0.25	script -0.17	target -0.1
l:담당	contact 0.13	handling -0.14	how_to -0.16	internal -0.21	known_issues -0.15	limits -0.19	platform -0.14	policy -0.1	target -0.14
l:답변	handling -0.14	how_to -0.16	internal -0.19	known_issues -0.1	limits -0.2	none -0.24	policy 0.25	price -0.11	script -0.14	target -0.13
l:당초	internal -0.22	limits 0.18	platform -0.11	policy -0.2	price -0.19	target -0.12
l:대상	contact -0.19	handling -0.2	how_to -0.43	internal -0.51	known_issues -0.24	none -0.25	policy -0.28	price -0.33	target 0.23
l:대외	internal 0.21	limits -0.17	none -0.11	price -0.2	target -0.11
l:대체	how_to 0.25	internal -0.25	known_issues -0.1	limits -0.26	none -0.23	platform -0.14	policy -0.22	price -0.19	script -0.15	target -0.19
l:대출	handling -0.2	how_to -0.11	internal -0.19	known_issues -0.11	limits -0.21	none -0.22	platform -0.12	policy 0.28	price -0.14	target -0.18
l:대형	contact -0.15	how_to -0.19	policy -0.34	price 0.14	script -0.13
l:되는	contact -0.14	handling -0.38	how_to -0.4	internal -0.42	known_issues -0.24	limits 0.48	none -0.38	platform -0.31	policy -0.45	price -0.3	script -0.21	target -0.33
l:렌터	handling -0.14	none -0.22
l:맡는	contact -0.11	handling -0.24	how_to -0.26	internal -0.28	known_issues -0.11	limits 0.32	none -0.31	platform -0.21	policy -0.33	price -0.16	script -0.13	target -0.25
l:매입	handling -0.2	how_to -0.33	internal -0.23	limits -0.22	none -0.28	platform -0.15	policy 0.31	price -0.19	script -0.11	target -0.17
l:메모	internal 0.29	limits -0.2	none -0.19	policy -0.27	price -0.21	script 0.1	target -0.21
l:멘트	internal -0.11	script 0.14	target -0.13
l:모르	handling -0.3	how_to -0.18	internal -0.23	known_issues -0.16	limits -0.26	none 0.33	platform -0.16	policy -0.22	price -0.12	target -0.21
l:무엇	handling -0.22	how_to -0.25	internal -0.24	limits -0.35	policy 0.22	price -0.2	target -0.13
l:문의	contact 0.2	handling 0.17	how_to -0.21	internal -0.35	known_issues -0.19	limits -0.27	none -0.34	platform -0.13	policy -0.35	price -0.18	script 0.18	target -0.17
l:민원	handling 0.14	internal -0.18	limits -0.15	policy -0.2	target -0.14
l:바꾸	how_to 0.27	internal -0.14	limits -0.22	none -0.2	platform -0.11	price -0.17	target -0.17
l:반납	handling -0.14	none -0.22
l:발송	handling -0.13	how_to -0.18	internal -0.31	known_issues -0.19	limits -0.26	none -0.4	platform -0.2	policy 0.41	price -0.33	target -0.3
l:방법	handling -0.19	how_to 0.42	internal -0.21	known_issues -0.19	limits -0.16	none -0.27	platform -0.11	policy -0.44	price -0.12	target -0.22
l:배경	contact -0.16	handling -0.24	how_to -0.27	internal 0.35	known_issues -0.13	limits -0.38	platform -0.18	policy -0.36	price -0.31	target -0.34
l:배송	contact -0.15	how_to -0.19	policy -0.34	price 0.14	script -0.13
l:버그	internal -0.14	known_issues 0.19	none -0.14
l:변경	how_to 0.2	internal -0.37	known_issues -0.17	none 0.25	platform -0.18	policy -0.34	price -0.23	script -0.18	target -0.32
l:보낸	contact -0.11	handling -0.13	how_to -0.14	internal -0.16	limits -0.12	none 0.25	platform -0.11	policy -0.23	price -0.14	target -0.13
l:보험	handling -0.15	how_to -0.29	internal -0.3	limits -0.32	none -0.29	policy -0.29	price 0.35	script -0.11	target -0.21
l:본문	handling -0.24	limits 0.13	policy -0.2	price -0.13	script -0.3	target -0.16
l:분	handling 0.25	how_to -0.22	internal -0.24	limits -0.12	none -0.19	policy -0.28	price -0.12
l:불가	how_to -0.18	internal -0.1	limits 0.27	none -0.22	policy -0.13	price -0.17
l:붙임	contact -0.16	handling -0.18	how_to -0.24	internal -0.27	limits -0.25	none 0.3	platform -0.16	policy -0.24	price -0.16	target -0.2
l:비고	contact -0.1	handling -0.21	how_to -0.28	internal 0.31	known_issues -0.1	limits -0.26	none -0.23	platform -0.18	policy -0.27	price -0.14	script -0.13	target -0.27
l:비공	contact -0.17	how_to -0.14	internal 0.27	limits -0.2	none -0.28	policy -0.25	price -0.12	target -0.19
l:비서	how_to -0.12	internal 0.14	policy -0.14	target -0.15
l:비용	how_to -0.21	internal -0.28	known_issues -0.12	limits -0.4	none -0.37	platform 0.22	policy -0.39	price 0.13	target -0.29
l:사업	internal -0.19	limits -0.17	none 0.23	policy -0.19	price -0.1	target -0.2
l:사용	contact -0.14	handling 0.12	how_to -0.35	internal -0.22	known_issues -0.25	none -0.34	platform 0.21	policy 0.15	price -0.27	script -0.19	target -0.23
l:사유	handling -0.27	how_to -0.1	internal 0.34	limits -0.27	none -0.34	platform -0.11	policy -0.27	price -0.21	target -0.17
l:상담	how_to -0.23	internal -0.15	limits -0.21	none -0.28	policy -0.28	script 0.21	target -0.22
l:상품	handling -0.16	how_to -0.27	internal -0.19	known_issues -0.1	limits -0.23	none 0.33	platform -0.14	policy -0.21	price -0.16	target -0.22
l:상향	internal 0.12	limits -0.15	policy -0.26	price 0.13	target -0.18
l:새집	handling -0.12	how_to -0.19	internal -0.31	limits -0.32	platform -0.2	policy -0.31	price 0.13	target 0.24
l:서비	contact -0.13	handling -0.27	how_to -0.3	internal -0.38	known_issues -0.16	limits -0.33	none 0.45	platform -0.28	policy -0.42	price -0.28	script -0.15	target -0.34
l:세	handling -0.14	internal -0.28	limits 0.22	none -0.15	platform -0.17	policy -0.29	price -0.19	script -0.11	target -0.22
l:셀	internal -0.19	none 0.24	policy -0.16
l:소독	handling -0.12	how_to -0.19	internal -0.31	limits -0.32	platform -0.2	policy -0.31	price 0.13	target 0.24
l:수령	how_to 0.28	none -0.22	policy -0.16
l:수수	internal -0.14	policy -0.15	price 0.17
l:수하	how_to -0.15	internal -0.24	known_issues -0.1	limits 0.15	none -0.16	platform -0.18	price -0.28	target -0.2
l:승급	internal -0.28	limits -0.21	policy -0.24	price 0.17	target 0.12
l:시	limits 0.2	platform -0.13	script 0.1	target -0.2
l:시간	handling -0.23	how_to -0.27	internal -0.28	known_issues -0.24	limits 0.18	none -0.41	platform 0.21	price -0.33	target -0.28
l:시기	handling -0.13	how_to -0.21	internal -0.36	known_issues -0.16	limits -0.33	none 0.43	platform -0.3	policy -0.41	price -0.26	script -0.13	target -0.3
l:시내	how_to -0.12	internal -0.2	limits -0.32	none -0.15	policy 0.22	price -0.25	target -0.2
l:시니	internal -0.24	limits -0.22	platform -0.18	policy -0.23	price 0.15	target -0.14
l:시점	handling -0.13	how_to -0.22	internal -0.3	limits -0.22	none 0.28	platform -0.13	policy -0.12	price -0.16	script -0.12	target -0.21
l:시행	how_to -0.15	internal -0.31	known_issues -0.1	limits -0.5	none 0.17	platform -0.36	policy -0.5	price -0.36	script 0.21	target -0.42
l:신청	handling -0.26	how_to -0.19	internal -0.26	none -0.12	platform -0.11	policy 0.29	price -0.22	script -0.16	target -0.24
l:실리	how_to -0.15	internal -0.24	limits -0.24	none -0.11	platform -0.26	policy -0.24	price 0.11	target 0.2
l:아직	handling -0.3	how_to -0.18	internal -0.23	known_issues -0.16	limits -0.26	none 0.33	platform -0.16	policy -0.22	price -0.12	target -0.21
l:안	contact -0.3	how_to -0.63	internal -0.62	known_issues -0.39	limits 0.55	none -0.6	platform -0.48	policy -0.13	price -0.48	target -0.6
l:안내	handling 0.14	how_to -0.23	internal -0.25	limits -0.2	none -0.16	policy -0.22	price -0.1	script 0.12	target 0.16
l:안전	internal -0.24	limits -0.22	platform -0.18	policy -0.23	price 0.15	target -0.14
l:알림	handling -0.12	how_to -0.11	limits -0.22	policy 0.11	script -0.19
l:어디	contact -0.11	handling -0.3	internal -0.33	known_issues -0.11	limits -0.38	none -0.34	platform -0.34	policy -0.3	price -0.22	script -0.19	target 0.36
l:어떻	how_to 0.22	known_issues -0.13	limits -0.14	none -0.18	policy -0.17
l:언제	how_to -0.22	internal -0.21	limits -0.17	policy 0.16	price -0.22	script -0.11	target -0.23
l:얼마	contact -0.15	handling -0.21	how_to -0.25	internal -0.45	limits -0.37	none -0.32	platform -0.25	policy -0.43	price 0.44	target -0.27
l:업체	contact -0.11	handling -0.18	how_to -0.1	internal 0.27	limits -0.2	none -0.27	platform -0.16	policy -0.2	price -0.13	target -0.18
l:여관	handling -0.16	how_to -0.1	internal -0.21	limits -0.21	none 0.32	policy -0.25	script -0.17	target -0.1
l:연박	internal -0.24	none -0.26	policy -0.21	price -0.11	target 0.21
l:예산	handling -0.13	how_to -0.12	internal 0.4	limits -0.24	none -0.25	platform -0.12	policy -0.24	price -0.3	target -0.13
l:예상	how_to -0.12	known_issues 0.21	limits -0.11	none -0.22	policy -0.18	script 0.1
l:예약	how_to -0.23	internal 0.11	known_issues -0.15	limits -0.16	policy 0.12	script 0.11	target -0.18
l:예외	handling -0.17	how_to -0.17	internal -0.15	known_issues -0.14	limits 0.3	none -0.28	policy -0.21	price -0.13
l:오늘	contact -0.13	how_to -0.21	internal -0.13	limits -0.25	none 0.13	price -0.16	script -0.2	target -0.22
l:오류	how_to -0.14	known_issues 0.26	limits -0.14	none -0.22	policy -0.21
l:오픈	contact -0.12	handling -0.11	how_to -0.24	internal -0.31	known_issues -0.1	limits -0.35	none 0.39	platform -0.2	policy -0.42	price -0.27	script 0.11	target -0.3
l:완화	handling -0.1	internal -0.17	known_issues -0.11	limits -0.23	none -0.24	platform -0.11	target 0.11
l:요금	contact -0.12	handling -0.27	how_to -0.26	internal -0.4	known_issues -0.27	limits -0.46	none 0.36	platform -0.24	policy -0.48	price -0.11	script -0.14	target -0.43
l:월	handling -0.21	internal -0.2	known_issues -0.19	limits -0.27	none -0.27	platform -0.15	policy 0.1	price -0.13	script -0.15	target 0.22
l:유의	handling -0.18	how_to -0.16	internal -0.32	known_issues 0.42	limits -0.31	none -0.33	policy -0.35	price -0.22	target -0.12
l:이용	how_to 0.13	internal -0.1	limits -0.27	none -0.14	price -0.1	target 0.31
l:인식	contact -0.11	handling -0.18	how_to -0.1	internal 0.27	limits -0.2	none -0.27	platform -0.16	policy -0.2	price -0.13	target -0.18
l:일	handling -0.24	how_to 0.35	internal -0.32	known_issues -0.18	limits -0.4	none -0.25	platform -0.21	policy -0.48	price -0.19	script -0.23
l:일부	handling -0.19	internal -0.17	known_issues -0.18	limits -0.23	none -0.24	platform -0.12	script -0.14	target 0.11
l:일시	internal -0.27	limits -0.22	none 0.35	platform -0.2	policy -0.33	price -0.29	target -0.25
l:일자	internal -0.28	limits -0.21	policy -0.24	price 0.17	target 0.12
l:일정	none 0.23	policy -0.23
l:입찰	internal -0.28	limits -0.21	policy -0.24	price 0.17	target 0.12
l:재원	how_to -0.11	internal 0.32	limits -0.2	none -0.21	policy -0.31	target -0.15
l:적용	internal -0.23	limits -0.28	none 0.38	platform -0.11	policy -0.32	price -0.29	target -0.31
l:전	contact -0.1	handling -0.14	how_to -0.17	internal -0.18	known_issues -0.1	limits -0.25	none 0.23	policy -0.35	price -0.19	script 0.11	target -0.11
l:전달	internal -0.11	limits -0.21	policy -0.28	price 0.18	target -0.13
l:전자	contact -0.1	internal -0.2	limits -0.19	none 0.18	policy -0.22	price -0.2	script 0.16
l:전화	how_to -0.12	internal 0.14	policy -0.14	target -0.15
l:접수	how_to -0.17	internal -0.27	limits -0.24	none 0.19	platform 0.16	policy -0.29	price -0.21
l:정정	internal -0.33	limits -0.16	none 0.25	script -0.13	target -0.16
l:제목	contact -0.21	handling -0.44	how_to -0.5	internal -0.49	known_issues -0.21	limits -0.52	none 0.4	platform -0.27	policy -0.56	price -0.27	script 0.14	target -0.46
l:제외	handling -0.13	how_to -0.16	limits 0.29	none -0.22	platform -0.15	target -0.13
l:제한	limits 0.22
l:조식	handling -0.16	how_to 0.16	internal -0.36	known_issues -0.12	none -0.3	platform -0.27	policy -0.35	target 0.18
l:조정	limits 0.14	price -0.23
l:종료	handling -0.19	how_to 0.12	internal -0.33	known_issues -0.13	limits -0.38	platform -0.23	policy 0.16	price -0.29	script -0.29	target -0.38
l:좌석	how_to -0.13	limits -0.35	platform -0.26	policy -0.37
l:주는	contact 0.21	handling -0.32	how_to -0.27	internal -0.33	known_issues -0.11	limits 0.15	none -0.41	policy -0.17	price -0.28	script -0.19
l:주문	internal -0.16	limits -0.21	none -0.28	price -0.13	target 0.13
l:중복	handling -0.28	how_to -0.22	internal -0.27	none -0.3	platform -0.27	policy 0.27	price -0.25	script -0.11	target -0.27
l:지금	handling -0.21	how_to -0.32	internal -0.25	known_issues -0.13	limits -0.32	none 0.4	platform -0.22	policy -0.26	price -0.11	target -0.28
l:지역	handling -0.11	how_to -0.28	internal -0.24	known_issues -0.12	limits -0.35	none 0.37	platform -0.16	policy -0.31	target -0.35
l:지원	how_to -0.22	internal -0.15	limits -0.24	none -0.22	policy -0.26	price 0.29
l:지정	contact -0.15	how_to -0.19	policy -0.34	price 0.14	script -0.13
l:쪽	contact 0.21	handling -0.36	how_to -0.34	internal -0.39	known_issues -0.11	limits 0.28	none -0.47	policy -0.26	price -0.32	script -0.21
l:차	contact -0.13	handling -0.25	how_to -0.36	internal -0.43	known_issues -0.18	limits -0.43	none 0.19	platform 0.11	policy -0.55	price -0.4
l:참여	internal -0.16	limits -0.12	platform -0.16	policy -0.29	price -0.17	target 0.13
l:창틀	how_to -0.15	internal -0.24	limits -0.24	none -0.11	platform -0.26	policy -0.24	price 0.11	target 0.2
l:채널	contact -0.11	handling -0.2	how_to -0.28	internal -0.25	known_issues -0.16	limits -0.39	none -0.37	policy 0.27	price -0.3	target -0.34
l:춘천	how_to -0.12	internal -0.2	limits -0.32	none -0.15	policy 0.22	price -0.25	target -0.2
l:출금	internal 0.13	limits -0.14	none 0.11	policy -0.18	price -0.17	target -0.15
l:취소	how_to -0.18	policy 0.24
l:카드	handling -0.17	how_to 0.24	internal -0.28	known_issues -0.12	limits -0.38	none 0.27	platform -0.3	policy -0.32	price -0.24	script -0.13	target -0.27
l:쿠폰	internal -0.24	none -0.26	policy -0.21	price -0.11	target 0.21
l:통신	contact -0.17	handling 0.17	how_to 0.16	internal -0.31	known_issues -0.21	limits -0.15	none -0.32	platform -0.35	policy -0.23	price -0.16	script -0.24	target 0.21
l:판매	handling -0.18	how_to -0.12	internal 0.29	limits -0.21	platform 0.17	policy -0.27	price -0.27	target -0.19
l:편도	handling -0.14	none -0.22
l:포함	contact -0.12	handling -0.32	how_to -0.4	internal -0.45	known_issues -0.17	limits -0.44	none -0.4	platform -0.3	policy -0.42	price 0.45	script -0.18	target -0.35
l:픽스	internal -0.28	limits -0.21	policy -0.24	price 0.17	target 0.12
l:필터	contact -0.13	how_to -0.21	internal -0.16	limits -0.29	platform 0.19	price -0.17	script -0.21	target -0.28
l:하나	how_to 0.22	known_issues -0.13	limits -0.14	none -0.18	policy -0.17
l:하실	handling -0.21	how_to 0.38	internal -0.28	known_issues -0.16	limits -0.35	none -0.34	platform -0.17	policy -0.35	price -0.22	script -0.22	target -0.31
l:한도	internal -0.27	policy -0.2	price 0.11	target -0.15
l:할인	internal -0.41	none -0.3	policy 0.18	price -0.22	target 0.19
l:확대	handling -0.14	none -0.22
l:환불	handling -0.1	internal -0.12	limits -0.19	price -0.18	target 0.15
l:회원	handling -0.12	how_to 0.21	internal -0.17	known_issues -0.13	limits -0.29	none -0.28	policy 0.11	price -0.12	script -0.22	target -0.27
l:횟수	how_to -0.13	internal -0.21	known_issues -0.25	limits 0.34	none -0.2	policy -0.24	price -0.12
l:후	handling -0.15	internal -0.16	limits -0.14	price -0.13	target -0.17
l:후결	how_to 0.17	internal -0.32	limits -0.28	none -0.27	platform -0.23	policy -0.3	target 0.2
label:contact	contact 2.8	handling 0.15	how_to -0.31	internal -0.4	known_issues -0.31	limits -0.28	none -0.2	platform -0.24	policy -0.29	price -0.26	script 0.23	target -0.25
label:handling	contact -0.14	handling 2.2	internal -0.17	limits -0.15	none 0.18	policy 0.16	price -0.28	script 0.14	target -0.15
label:how_to	contact -0.25	handling -0.67	how_to 2.28	internal -0.6	limits -0.1	platform 0.35	price 0.1	script -0.48	target -0.36
label:known_issues	contact -0.19	handling 0.19	how_to -0.35	known_issues 2.7	limits -0.28	platform -0.3	policy -0.51	price -0.31	script -0.26
label:limits	contact -0.15	handling 0.24	how_to -0.55	internal -0.27	known_issues 0.36	limits 2.56	none -0.3	platform -0.44	policy -0.84	script -0.26	target -0.63
label:link	contact -0.16	handling -0.27	how_to -0.29	internal -0.32	known_issues -0.2	limits 0.16	none 0.24	platform -0.24	policy -0.32	price -0.26	target -0.22
label:none	contact -0.32	handling -0.2	internal 0.2	known_issues -1.31	limits -0.2	none -0.2	platform -0.26	policy 0.17	script -0.18	target -0.15
label:platform	contact -0.11	handling -0.21	how_to -0.28	internal -0.28	known_issues -0.17	limits -0.41	none -0.38	platform 2.65	policy 0.26	price -0.31	target -0.36
label:policy	contact -0.13	how_to 0.15	internal -0.21	known_issues -0.36	limits -0.16	none 0.31	platform -0.3	policy 2.44	price -0.54	script -0.29
label:price	contact -0.37	handling -0.4	how_to -0.22	none -0.11	price 2.29	script 0.14	target 0.2
label:script	handling -0.18	how_to -0.24	internal -0.26	known_issues -0.15	limits -0.25	none -0.26	policy 0.18	price -0.13	script 2.68	target -0.23
label:target	contact -0.49	handling -0.68	how_to 0.27	internal -0.15	known_issues -0.71	limits 0.2	platform -0.18	policy -0.34	price -0.63	script -0.45	target 2.37
labelled	contact -0.14	handling -0.22	known_issues -0.12	limits -0.16	none -0.13	policy 0.11	price -0.24	script 0.17	target -0.11
last	contact 0.31	how_to -1.14	internal 1.21	known_issues -0.13	limits -0.8	none -0.23	platform -0.1	policy -0.82	price -0.6	script -0.25	target -0.49
last:0	contact 0.54	how_to -0.57	internal -0.25	known_issues -0.34	limits -0.65	platform -0.53	price 0.38	script -0.64	target -0.71
last:ad	handling 0.1	how_to -0.21	internal -0.27	none 0.15	platform -0.21	price -0.1	target -0.12
last:al	handling -0.25	how_to -0.15	known_issues -0.11	limits -0.28	none 0.25	platform -0.1	target -0.29
last:am	contact -0.17	handling -0.32	how_to -0.31	internal 0.18	known_issues -0.27	none -0.33	platform -0.26	policy 0.13	price -0.33	script -0.25
last:an	handling -0.22	how_to -0.27	internal -0.19	known_issues -0.2	limits 0.17	none -0.39	platform -0.22	policy -0.3	price -0.26	script 0.21	target 0.15
last:ap	contact 0.21	handling -0.29	how_to 0.12	internal -0.29	known_issues -0.27	limits -0.2	none -0.36	platform -0.16	policy -0.21	price -0.19	script 0.19	target -0.26
last:ar	handling -0.17	how_to 0.15	internal -0.2	known_issues -0.11	none 0.11
last:at	handling 0.13	how_to -0.13	internal -0.22	limits -0.2	policy -0.22	price 0.12
last:ay	handling -0.34	how_to -0.15	known_issues -0.19	limits -0.24	platform -0.11	policy 0.12	script -0.14	target -0.19
last:ce	contact -0.19	internal -0.37	known_issues -0.37	none -0.12	platform 0.1	price -0.29	target -0.35
last:ch	how_to -0.19	none -0.15	platform -0.18	policy -0.39	script -0.13	target -0.22
last:ck	internal -0.17	limits 0.13	none -0.19	platform -0.1	policy -0.15
last:cm	handling -0.14	how_to -0.17	internal -0.3	known_issues -0.14	limits 0.35	none -0.32	platform -0.17	policy -0.29	price -0.23	script -0.17	target -0.26
last:ds	contact -0.14	handling -0.26	how_to -0.24	internal -0.27	known_issues -0.11	limits -0.23	none 0.26	platform -0.13	price -0.14	script -0.11	target -0.12
last:ed	contact -0.32	handling 0.18	known_issues -0.1	limits -0.33	none -0.29	platform -0.44	policy -0.12	target -0.48
last:ee	contact -0.1	how_to -0.15	known_issues -0.17	limits -0.25	none -0.32	platform -0.21	price -0.29	script -0.15	target 0.18
last:ek	handling -0.29	how_to -0.2	internal 0.15	known_issues -0.18	limits -0.24	platform -0.17	price -0.15	script -0.14	target -0.19
last:er	contact -0.21	handling 0.25	internal -0.41	known_issues -0.32	limits -0.21	platform 0.13	policy -0.49	script -0.2	target -0.35
last:es	contact -0.21	handling 0.12	internal -0.53	platform -0.43	policy -0.4	price -0.4	script -0.29	target 0.11
last:et	how_to -0.42	internal -0.35	limits 0.16	platform -0.26	policy -0.41	price -0.26	target -0.23
last:ff	handling -0.3	known_issues -0.13	none -0.24	policy -0.28	script -0.12	target 0.18
last:gb	contact -0.15	handling -0.28	how_to -0.17	internal -0.34	known_issues -0.2	limits 0.27	platform -0.24	policy -0.38	price -0.4	target -0.3
last:ge	contact -0.17	how_to -0.38	known_issues -0.35	limits -0.49	platform -0.29	policy -0.45	price 0.2	script -0.29	target -0.41
last:ic	handling -0.26	how_to -0.23	known_issues 0.12	none 0.12	platform -0.16	policy -0.3	price -0.12	target -0.23
last:il	handling 0.17	how_to -0.19	internal -0.24	limits -0.14	none -0.2	platform -0.14	script -0.16
last:in	handling -0.16	how_to -0.15	limits -0.21	policy -0.22	price -0.12
last:is	how_to -0.1	known_issues -0.11	none -0.24	policy -0.12
last:it	contact -0.21	how_to -0.44	internal 0.21	known_issues 0.1	limits -0.16	none -0.19	platform -0.29	price -0.24	script -0.34	target -0.43
last:kg	internal -0.32	limits 0.19	platform -0.16	policy -0.37	price -0.2	target -0.17
last:le	contact 0.34	how_to 0.1	internal -0.38	known_issues -0.31	none -0.41	platform -0.34	policy -0.34	price -0.2	script -0.17	target -0.31
last:ll	contact -0.2	internal 0.14	known_issues -0.35	platform -0.24	price -0.3	script -0.17	target -0.41
last:ls	contact -0.1	handling 0.19	how_to -0.23	internal -0.27	known_issues -0.19	limits 0.16	none -0.3	platform -0.15	policy -0.27	price -0.19	target -0.24
last:ly	contact -0.28	handling -0.55	how_to -0.45	internal -0.23	known_issues -0.42	none -0.3	platform 0.16	price -0.38	script -0.26	target 0.25
last:me	handling -0.16	how_to -0.19	internal -0.23	limits -0.11	platform -0.18	policy 0.18	price -0.12	target -0.16
last:ne	contact -0.2	handling 0.15	internal -0.47	known_issues -0.39	limits -0.51	platform 0.12	price -0.31	script -0.23	target -0.36
last:ng	contact -0.25	known_issues -0.39	platform -0.33	policy -0.13	price -0.31	script -0.34	target -0.41
last:ns	contact -0.19	handling -0.27	how_to -0.36	internal -0.28	known_issues -0.31	limits -0.31	none -0.26	platform 0.13	policy 0.18	price 0.15	script -0.24
last:nt	handling -0.11	none 0.14	platform -0.22	policy -0.17
last:ok	how_to -0.19	internal -0.13	known_issues -0.16	none -0.22	platform -0.11	price -0.16	target -0.15
last:on	handling -0.32	how_to 0.14	limits -0.48	platform -0.18	policy -0.37	price -0.26	target -0.3
last:ow	contact -0.13	handling -0.27	how_to -0.27	internal -0.24	limits -0.27	none 0.25	policy -0.28	price -0.23	target -0.29
last:pm	handling -0.19	internal 0.27	limits -0.33	none -0.16	platform -0.15	policy -0.35	price -0.21	target -0.26
last:ps	contact -0.2	handling 0.12	how_to -0.24	internal -0.28	known_issues -0.25	limits 0.23	platform -0.32	policy -0.46	price -0.33	target -0.35
last:rd	contact -0.17	how_to 0.14	internal -0.25	known_issues -0.26	limits -0.29	none -0.35	platform -0.2	policy 0.14	price -0.18	script -0.16	target -0.3
last:rs	contact -0.13	handling -0.31	how_to -0.31	internal -0.17	known_issues -0.29	limits 0.12	platform -0.16	script -0.16	target -0.25
last:rt	contact -0.17	handling -0.32	how_to 0.24	internal -0.28	known_issues -0.17	limits -0.4	none -0.35	platform 0.18	script -0.11	target -0.21
last:ry	handling -0.22	how_to -0.22	internal -0.21	known_issues -0.13	limits -0.23	none 0.18	platform 0.11	policy -0.25	price -0.11
last:se	contact -0.22	handling 0.18	how_to -0.51	internal -0.41	known_issues -0.34	none -0.34	platform -0.37	policy -0.1	price -0.35	target 0.22
last:sh	handling -0.22	how_to -0.17	internal -0.19	limits 0.14	platform -0.17	target -0.19
last:st	contact -0.22	how_to -0.35	internal -0.19	known_issues -0.52	limits -0.21	policy -0.6	script -0.22
last:te	handling 0.2	internal -0.26	known_issues -0.11	limits 0.17	platform -0.12	policy -0.27	target -0.22
last:th	handling -0.17	internal -0.17	limits -0.29	none 0.18	policy -0.22	price 0.19	target -0.21
last:ts	contact -0.19	handling -0.36	internal -0.35	known_issues -0.42	limits 0.26	none -0.22	platform -0.32	policy 0.1	price -0.36	script -0.2	target -0.38
last:up	contact -0.12	handling -0.24	how_to -0.29	internal 0.1	known_issues -0.26	limits -0.27	none -0.14	platform 0.1	policy 0.11	price -0.14	script -0.1	target -0.23
last:ut	handling -0.23	how_to 0.17	internal -0.33	known_issues -0.13	limits 0.2	none -0.2	platform -0.16	policy -0.37	price -0.12	script -0.11	target -0.22
last:ve	handling -0.22	how_to 0.15	internal -0.19	limits 0.18	none -0.27	platform -0.13	policy -0.3	target 0.12
last:x	handling -0.17	how_to -0.38	internal 0.1	known_issues -0.42	limits -0.17	none 0.16	price -0.25	script -0.13	target -0.46
last:ys	contact -0.16	handling -0.3	how_to -0.27	internal -0.33	known_issues -0.15	limits 0.13	platform -0.17	policy 0.12	price -0.21	script -0.16	target -0.23
last:가고	handling -0.47	how_to 0.25	internal -0.38	known_issues -0.38	none -0.39	platform -0.28	policy 0.13	price -0.22	script -0.28	target -0.22
last:가능	contact -0.17	handling -0.55	how_to -0.49	known_issues -0.38	policy 0.15	price -0.37	script -0.38
last:가요	contact -0.12	handling -0.33	internal -0.55	limits 0.16	none 0.12	platform -0.28	price -0.18	script -0.26
last:가입	handling -0.1	how_to 0.12	internal -0.12	known_issues -0.12	limits -0.16	platform 0.1	policy -0.23	price -0.12	target -0.17
last:가정	handling -0.15	how_to -0.23	internal -0.24	known_issues -0.21	limits -0.31	none -0.23	platform -0.2	policy -0.26	price -0.15	script -0.15	target 0.3
last:가족	contact -0.18	handling -0.34	how_to -0.34	internal -0.3	known_issues -0.29	none -0.36	platform -0.28	policy -0.31	price -0.31	script -0.13	target 0.31
last:감	handling -0.33	how_to -0.17	internal -0.3	known_issues 0.17	none -0.19	platform -0.17	price -0.24	script -0.21	target -0.22
last:감면	handling -0.2	how_to -0.18	internal -0.22	known_issues -0.23	limits -0.2	none 0.28	policy -0.21	target -0.1
last:같음	handling -0.11	how_to -0.11	internal -0.21	known_issues -0.11	limits -0.24	platform -0.14	policy -0.22	price 0.24	target -0.14
last:개	contact -0.31	handling -0.4	how_to -0.75	internal -0.63	known_issues -0.36	limits 0.24	none -0.42	platform -0.47	price 0.17	script -0.22
last:개시	how_to -0.18	limits -0.2	none 0.25	platform -0.11	policy -0.12	target -0.17
last:개월	contact -0.17	handling -0.42	how_to -0.24	internal -0.52	known_issues -0.18	limits -0.31	none 0.13	platform -0.21	policy 0.2	price 0.25	target -0.54
last:개편	none 0.2	policy -0.16	price -0.1
last:거	handling -0.13	how_to -0.13	limits -0.17	none 0.21	policy -0.22	price -0.15	target -0.2
last:거라	contact -0.21	handling -0.38	how_to -0.28	internal 0.47	known_issues -0.37	limits -0.45	none -0.11	platform -0.28	policy -0.28	price -0.31	script -0.28	target -0.4
last:거절	how_to -0.13	internal -0.15	known_issues -0.16	limits -0.16	none -0.18	policy 0.16	script -0.1	target -0.2
last:건	contact -0.24	handling -0.32	how_to -0.31	known_issues -0.26	limits 0.14	platform -0.29	policy -0.49	price -0.55	script -0.16	target -0.49
last:것	contact -0.22	handling 0.31	how_to -0.4	known_issues -0.34	limits -0.55	platform 0.14	policy -0.41	price -0.32	script -0.31	target -0.47
last:게요	handling -0.33	how_to -0.41	internal -0.35	known_issues -0.23	limits -0.38	none 0.55	platform -0.2	policy -0.38	price -0.23	target -0.32
last:겨요	handling -0.3	how_to -0.37	internal -0.34	known_issues 0.15	none 0.16	price -0.21	script -0.14	target -0.24
last:결제	how_to 0.24	internal -0.26	known_issues -0.34	limits -0.23	none -0.25	platform -0.28	policy 0.14	price -0.4	script -0.17	target -0.31
last:계산	handling -0.18	how_to -0.3	internal -0.34	known_issues -0.12	limits -0.28	none -0.33	platform -0.14	policy 0.2	price 0.16	script -0.19	target -0.26
last:고객	limits -0.17	none -0.1	policy -0.12	target 0.19
last:고만	how_to -0.28	internal -0.31	known_issues -0.11	limits -0.23	none 0.1	platform -0.23	policy -0.26	script 0.12	target -0.24
last:고요	contact -0.26	handling -0.4	how_to -0.26	internal -0.37	known_issues -0.52	none 0.2	platform -0.54	policy -0.14	price 0.12	script -0.41
last:곳	contact -0.23	handling -0.25	how_to -0.26	known_issues -0.24	limits -0.12	none -0.35	policy -0.38	price -0.32	script -0.13	target 0.23
last:공유	none 0.18
last:구나	limits -0.18	none -0.17	target 0.25
last:그인	contact -0.11	handling -0.24	how_to 0.2	internal -0.17	limits 0.17	none -0.27	platform -0.16	policy -0.36	price -0.18	target -0.25
last:금	internal -0.27	known_issues -0.11	limits -0.36	none 0.4	platform -0.19	policy -0.29	price -0.24	target -0.28
last:금액	handling -0.11	how_to 0.12	internal -0.21	limits -0.12	none -0.21	policy 0.18	price -0.21	target -0.19
last:금제	handling -0.1	how_to -0.19	internal -0.13	limits -0.19	none 0.14	platform -0.1	policy -0.22	price -0.13
last:금지	contact -0.13	handling 0.33	how_to -0.45	internal 0.25	known_issues -0.44	limits -0.49	none -0.12	platform -0.36	policy -0.5	price -0.36	script -0.31	target -0.49
last:기능	handling -0.18	how_to 0.15	known_issues -0.13	limits -0.18	policy -0.19	target -0.1
last:기만	handling -0.16	how_to -0.12	internal -0.14	known_issues -0.13	limits 0.28	none -0.22	platform -0.27	policy -0.29	target -0.31
last:기준	handling -0.12	how_to -0.14	internal 0.11	known_issues -0.17	limits -0.3	none -0.33	platform -0.16	policy 0.11	price -0.24	script 0.23	target -0.27
last:까지	contact -0.28	handling -0.52	internal -0.83	known_issues -0.65	limits 0.49	platform -0.5	policy -0.2	price -0.45	script -0.32	target -0.11
last:꿔요	handling -0.18	how_to -0.19	internal -0.21	known_issues -0.19	limits -0.23	none -0.19	policy 0.24	target -0.13
last:끝	contact -0.3	handling -0.34	how_to 0.28	internal -0.56	known_issues -0.44	none 0.32	platform -0.42	policy -0.5	price -0.38	script -0.2	target -0.44
last:나감	contact -0.1	handling -0.35	how_to 0.13	known_issues 0.17	platform -0.3	policy -0.43	price -0.14	script -0.17	target -0.28
last:나고	handling -0.27	how_to -0.32	internal -0.31	known_issues -0.24	limits -0.33	none 0.23	platform -0.22	policy 0.13	price -0.24	script -0.14	target -0.25
last:나옴	handling -0.12	how_to -0.26	internal 0.14	known_issues 0.18	limits -0.39	none -0.39	platform -0.17	price -0.22	script -0.21	target -0.23
last:나요	handling -0.23	how_to -0.25	internal -0.41	known_issues 0.15	limits -0.39	none 0.16	platform -0.18	price -0.33	script -0.12	target -0.34
last:내기	how_to 0.17
last:내용	contact -0.12	handling -0.24	how_to -0.35	internal -0.28	known_issues -0.2	limits -0.4	none 0.41	platform -0.27	policy -0.43	price -0.23	script -0.1	target -0.32
last:네요	contact -0.13	handling -0.37	how_to -0.32	known_issues -0.32	limits -0.5	none 0.29	platform -0.29	policy -0.1	price -0.37	script -0.26	target -0.46
last:는데	contact -0.24	handling -0.57	how_to -0.48	known_issues 0.16	limits -0.26	none 0.28	policy -0.21	price -0.23	script -0.35	target -0.63
last:니까	contact -0.13	how_to -0.33	known_issues -0.32	limits -0.38	none 0.16	platform -0.29	policy -0.34	price -0.32	script -0.17	target -0.32
last:니다	contact -0.17	handling -0.17	internal -0.1	limits -0.13	platform -0.24	target -0.3
last:니당	none 0.26	policy -0.26
last:다시	handling 0.2	how_to -0.2	internal -0.2	known_issues -0.18	limits -0.35	none 0.21	platform -0.12	policy -0.39	price -0.23	script -0.13	target -0.2
last:달러	handling -0.17	how_to -0.21	known_issues -0.12	platform -0.18	policy -0.29	target -0.28
last:당김	internal -0.13	limits -0.2	none 0.26	policy -0.21
last:대	contact -0.19	handling -0.2	how_to -0.26	internal -0.45	known_issues -0.22	none 0.12	platform 0.11	policy -0.3	price -0.27	script -0.13
last:대기	handling -0.15	how_to -0.17	internal -0.11	limits -0.18	none 0.29	policy -0.28	target -0.12
last:대로	contact -0.23	handling -0.66	how_to -0.58	internal -0.67	limits -0.55	none 0.44	platform -0.33	policy -0.17	price 0.12	script -0.5	target -0.2
last:대상	handling -0.27	how_to -0.2	internal 0.11	known_issues -0.2	limits -0.32	none 0.23	platform -0.17	policy -0.36	price -0.17	script -0.2	target -0.34
last:대요	handling -0.35	how_to -0.36	internal 0.31	limits -0.11	none -0.14	platform -0.34	policy -0.65	price -0.35	script -0.29
last:데요	how_to -0.11	internal -0.1	limits -0.15	policy -0.3	price 0.14	target -0.13
last:도착	internal -0.13	known_issues -0.16	none -0.29	price -0.15	script -0.16	target -0.27
last:동일	contact -0.28	handling -0.25	how_to -0.15	internal -0.54	limits -0.59	none 0.11	platform -0.22	script -0.13
last:동작	contact -0.1	handling -0.22	internal -0.23	known_issues -0.19	limits -0.25	none 0.21	platform -0.16	policy -0.22	price -0.17	target -0.25
last:돼요	contact -0.25	handling -0.16	how_to 0.11	internal -0.39	known_issues -0.74	none -0.39	platform 0.21
last:되고	contact -0.13	handling -0.48	how_to -0.52	known_issues -0.51	policy 0.16	price -0.38	script -0.41	target 0.16
last:되며	limits -0.12	none -0.13	policy -0.26	price 0.11	target 0.19
last:됨	contact -0.22	how_to -0.11	internal -0.15	none -0.14	platform -0.14	price -0.41	target -0.57
last:둘째	contact -0.11	handling -0.17	how_to -0.17	internal -0.18	known_issues -0.19	limits -0.41	none 0.34	platform -0.17	policy -0.21	price -0.26	script -0.1	target -0.23
last:드랍	none 0.25	platform -0.21
last:드림	contact -0.15	handling -0.29	how_to -0.32	internal -0.32	known_issues -0.27	limits -0.28	none 0.11	platform -0.25	policy 0.32	script -0.15	target -0.27
last:든요	limits -0.11	none 0.15	policy -0.17	target -0.13
last:들고	handling -0.33	how_to 0.26	internal -0.11	known_issues -0.24	limits -0.32	platform -0.22	policy -0.38	price -0.25	script -0.17	target -0.34
last:등록	handling -0.29	how_to 0.28	internal -0.28	known_issues -0.21	limits -0.31	policy -0.25	price -0.2	target -0.36
last:때만	handling -0.28	how_to -0.18	internal -0.2	known_issues -0.25	none -0.18	platform -0.23	policy 0.35	price -0.18	script -0.12	target -0.28
last:떠요	handling -0.34	how_to 0.18	internal -0.38	known_issues -0.3	limits 0.13	platform -0.2	policy -0.21	price -0.25	script -0.29	target -0.36
last:떻게	contact -0.11	handling -0.19	how_to -0.26	internal -0.2	known_issues -0.25	limits -0.25	none 0.31	platform -0.15	policy -0.24	price -0.17	target -0.26
last:뜸	handling -0.25	internal -0.27	platform -0.18	script -0.14	target -0.3
last:라고	contact -0.3	handling 0.41	how_to -0.89	internal -0.24	limits -0.17	platform -0.56	policy -0.79	price -0.41	target -0.68
last:라서	contact -0.15	handling 0.14	how_to -0.3	internal 0.12	known_issues -0.39	platform -0.37	policy -0.38	price -0.28	script -0.21	target -0.38
last:라요	internal -0.13	limits -0.11	none 0.18	policy -0.18	target -0.12
last:라짐	handling -0.11	how_to -0.13	known_issues -0.12	limits -0.19	none 0.11	policy 0.14
last:래요	handling -0.16	how_to -0.11	internal 0.18	limits 0.14	none -0.16	platform -0.12	policy -0.27	price -0.24	target -0.27
last:려요	contact -0.21	handling -0.4	how_to 0.12	known_issues -0.37	limits -0.22	platform -0.46	policy 0.17	price -0.2	target -0.26
last:려줌	internal -0.18	none -0.11	policy 0.19	price -0.12
last:로	internal -0.11	known_issues -0.12	limits -0.17	none -0.2	platform -0.12
last:로만	handling -0.11	how_to -0.34	internal -0.27	known_issues -0.27	limits -0.15	none -0.36	platform -0.43	policy 0.21	price 0.17	script -0.15	target -0.46
last:로요	handling -0.2	how_to -0.15	internal -0.26	known_issues -0.12	limits -0.26	none -0.17	policy 0.14	target -0.23
last:르고	handling -0.43	how_to 0.37	known_issues -0.4	limits -0.34	none -0.41	platform -0.34	policy -0.21	price -0.22	script -0.26	target -0.3
last:르기	handling -0.26	how_to 0.26	internal -0.22	known_issues -0.23	limits -0.23	none -0.3	platform -0.17	policy 0.11	price -0.15	target -0.18
last:리고	contact -0.17	handling 0.26	how_to -0.43	internal -0.49	known_issues -0.42	limits -0.47	none -0.17	platform -0.31	policy 0.27	price -0.35	target -0.46
last:리기	handling 0.29	how_to 0.19	internal -0.35	known_issues -0.3	limits -0.27	none -0.39	platform -0.22	policy -0.32	price -0.16	script -0.23	target -0.19
last:만	contact -0.25	handling -0.31	how_to -0.35	known_issues -0.26	limits -0.1	none -0.47	platform 0.28	policy -0.59	price 0.4	script -0.14	target -0.54
last:만요	contact -0.15	handling -0.35	how_to -0.38	internal -0.38	known_issues -0.36	platform 0.12	policy -0.46	price -0.36	script -0.19	target 0.27
last:만원	how_to -0.12	limits 0.19	none -0.22	policy -0.24	target -0.18
last:맞음	handling -0.15	internal -0.42	limits -0.34	none 0.3	platform -0.24	policy -0.3	price 0.17	target -0.23
last:먼저	contact -0.1	handling -0.25	how_to -0.33	internal -0.39	known_issues -0.33	limits -0.36	none -0.35	platform 0.23	policy -0.34	price -0.19	script -0.21	target 0.31
last:면제	handling -0.25	how_to -0.12	internal -0.32	known_issues -0.11	limits -0.35	policy -0.27	target 0.17
last:명	contact -0.41	handling -0.38	how_to -0.42	known_issues -0.42	limits 0.25	none -0.49	platform -0.42	price -0.11	script -0.15	target 0.16
last:모두	contact -0.23	handling -0.29	how_to -0.33	internal -0.27	known_issues -0.2	limits -0.27	none -0.37	platform 0.13	policy -0.36	price -0.3	script -0.15	target 0.29
last:목	handling -0.1	internal -0.19	limits -0.21	platform -0.15	policy 0.12	price -0.18	target -0.27
last:무관	contact -0.13	handling -0.26	how_to -0.31	internal -0.27	known_issues -0.17	limits -0.33	none -0.12	platform -0.26	policy 0.29	price -0.2	target -0.32
last:무료	contact -0.21	handling -0.7	how_to -0.55	internal -0.81	known_issues -0.24	limits -0.77	none -0.26	platform -0.38	price 0.56	script -0.33	target -0.73
last:무화	how_to -0.12	limits -0.14	none 0.15
last:문에	contact -0.11	handling -0.32	how_to -0.2	internal 0.33	known_issues -0.18	limits -0.33	none -0.35	policy -0.32	price -0.18	script -0.2	target -0.29
last:문자	handling -0.28	how_to -0.24	internal -0.28	known_issues -0.16	limits -0.31	none -0.31	platform -0.17	policy 0.35	price -0.14	script -0.21	target -0.26
last:물함	contact -0.12	handling -0.22	how_to 0.4	internal -0.19	known_issues -0.18	limits -0.36	none -0.38	platform -0.24	policy -0.29	price -0.24	script -0.13	target -0.32
last:미정	handling -0.21	how_to -0.22	internal -0.27	known_issues -0.2	limits -0.33	none 0.43	platform -0.24	policy -0.36	price -0.12	script -0.11	target -0.28
last:밀림	known_issues -0.17	limits -0.13	policy 0.11	price -0.1
last:바꿈	contact -0.1	handling -0.29	how_to -0.29	internal -0.27	known_issues -0.31	limits 0.28	none -0.26	platform -0.14	price -0.27	script -0.16	target -0.25
last:바뀜	handling -0.24	how_to -0.23	internal -0.28	known_issues 0.22	limits -0.31	platform -0.19	policy -0.3	price -0.16	target -0.21
last:반영	handling -0.15	how_to -0.18	internal -0.19	known_issues -0.15	limits 0.18	platform -0.15	price -0.22	script -0.12
last:받음	handling 0.14	how_to -0.3	known_issues -0.27	platform -0.28	price -0.28	target -0.24
last:발송	how_to 0.16	internal -0.14	limits -0.11	none -0.27	policy -0.33	target 0.16
last:방문	handling -0.3	how_to 0.12	internal -0.32	known_issues -0.28	limits 0.12	platform -0.2	policy -0.36	price -0.13	script -0.17	target -0.37
last:방법	contact -0.18	handling -0.21	how_to -0.23	internal -0.35	known_issues -0.26	limits -0.31	none 0.37	platform -0.21	policy -0.35	price -0.2	target -0.23
last:배정	handling 0.16	internal -0.2	none -0.14	policy 0.12
last:배포	internal -0.1	none 0.23	policy -0.11
last:배함	how_to -0.12	internal -0.12	known_issues -0.15	none 0.12	policy -0.19	target -0.14
last:버팀	contact -0.16	handling -0.29	internal 0.39	known_issues -0.2	limits -0.33	none -0.34	platform -0.19	policy -0.25	price -0.23	target -0.19
last:번	contact -0.13	handling -0.33	how_to -0.31	internal -0.36	known_issues -0.31	limits 0.43	none -0.26	platform -0.18	policy -0.45	price -0.25	script -0.13	target -0.3
last:변경	contact -0.14	handling -0.27	internal -0.31	limits -0.46	none 0.13	platform -0.16	policy -0.39	price -0.29	script 0.19	target -0.23
last:보고	contact -0.13	known_issues -0.46	limits -0.61	none 0.33	platform -0.4	policy -0.54	price -0.48	script -0.38
last:보관	handling -0.15	how_to -0.15	internal -0.23	known_issues -0.13	limits -0.4	none -0.28	platform -0.23	policy 0.35	price -0.19	target -0.23
last:보류	handling 0.21	how_to -0.12	internal -0.21	limits -0.18	platform -0.15	policy -0.16	target -0.14
last:보상	handling -0.23	how_to -0.21	internal -0.25	limits -0.28	none -0.11	policy 0.24	price -0.15	target -0.2
last:보임	contact -0.1	handling -0.26	how_to -0.14	internal -0.3	known_issues 0.38	limits -0.36	none -0.34	platform -0.19	policy -0.36	price -0.19	script -0.14	target -0.17
last:보험	contact -0.16	handling -0.23	how_to -0.39	internal -0.32	known_issues -0.21	none -0.15	platform -0.2	policy -0.3	price 0.21	script -0.14	target -0.26
last:부	contact -0.3	handling -0.17	how_to -0.28	internal -0.29	known_issues -0.2	limits -0.31	none 0.36	platform -0.25	policy -0.37	price -0.25	target -0.29
last:부탁	handling -0.31	internal -0.21	known_issues -0.15	limits -0.11	none 0.14	policy -0.19	script 0.22	target -0.13
last:부터	contact -0.39	handling -0.2	how_to -0.65	internal -0.7	known_issues -0.5	limits -0.1	none 0.5	platform -0.13	policy -0.55	price -0.39	script -0.35
last:분	contact -0.2	handling -0.34	how_to -0.49	internal -0.41	none -0.11	platform -0.32	policy -0.57	script -0.26	target 0.38
last:분만	handling -0.19	how_to -0.15	internal -0.21	known_issues -0.12	limits -0.35	none -0.23	platform -0.25	policy 0.28	price -0.21
last:불가	contact -0.2	how_to -0.38	internal -0.74	limits 0.14	none -0.25	script -0.27	target -0.62
last:붙음	handling -0.14	internal -0.22	known_issues -0.15	limits 0.11	none -0.16	policy -0.28	price 0.2	target -0.25
last:비밀	contact -0.11	handling -0.17	internal -0.29	limits -0.15	none 0.28	platform -0.11	policy -0.12	target -0.15
last:비스	contact -0.12	handling -0.11	how_to 0.16	internal -0.27	limits -0.23	platform -0.12	policy -0.26	price -0.15
last:빠짐	handling -0.21	how_to -0.34	limits -0.36	none 0.12	platform -0.2	price -0.3	target -0.26
last:사진	contact -0.16	handling -0.37	how_to 0.37	internal -0.36	known_issues -0.3	limits -0.49	none -0.31	platform -0.19	price -0.31	script -0.15	target -0.32
last:사항	contact -0.13	handling -0.16	how_to -0.2	internal -0.22	known_issues -0.2	limits -0.24	none 0.18	platform -0.18	price -0.17	script -0.12	target -0.19
last:삭제	how_to -0.11	limits -0.13	none -0.12	policy 0.21
last:산부	limits -0.14	none 0.2	target -0.17
last:상만	handling -0.12	internal -0.24	limits 0.16	none -0.17	policy -0.23	price -0.2
last:서만	handling -0.11	internal 0.17	known_issues -0.1	limits -0.24	none -0.18	platform 0.11	policy -0.11	target -0.11
last:서요	handling -0.23	how_to -0.2	internal 0.45	known_issues -0.29	limits -0.38	none -0.33	policy -0.27	price -0.18	script -0.14	target -0.34
last:서함	handling -0.12	how_to -0.16	internal -0.13	known_issues -0.11	limits -0.2	none 0.22	platform -0.1	policy -0.16	price -0.12	target -0.13
last:선택	how_to 0.24	known_issues -0.15	limits -0.18	none -0.14	policy -0.19
last:설명	handling 0.22	internal -0.19	limits -0.13	none -0.12	policy -0.2
last:설치	how_to 0.14	internal -0.18	known_issues -0.1	limits -0.12	none 0.15	platform -0.26	policy -0.15
last:세대	handling -0.21	how_to -0.26	internal -0.39	known_issues -0.18	none -0.31	platform 0.33	policy -0.34	price -0.22	target -0.12
last:세요	contact -0.34	handling 0.17	how_to -0.35	internal -0.25	limits -0.8	platform -0.51	price -0.21	target -0.74
last:세용	how_to -0.12	internal -0.21	limits -0.15	policy -0.19	script 0.13	target -0.14
last:세트	contact -0.18	handling -0.2	how_to -0.21	internal 0.19	known_issues -0.18	none -0.12	platform -0.21	policy -0.32	price -0.25	target -0.26
last:센터	contact -0.33	handling 0.18	how_to -0.32	internal -0.27	limits -0.3	platform -0.27	policy -0.35	price -0.26
last:수	contact -0.14	handling -0.13	how_to -0.14	internal -0.32	known_issues -0.23	limits -0.44	platform -0.24	policy 0.12	price -0.29	target -0.36
last:수요	internal -0.15	limits -0.19	none 0.24	policy -0.19	target -0.14
last:수정	how_to 0.14	internal -0.25	known_issues 0.23	limits -0.14	none -0.26	platform -0.13	policy -0.18
last:시	contact -0.16	handling -0.28	how_to -0.82	internal -0.93	known_issues -0.7	limits -0.17	none 0.12	platform -0.47	policy 0.25	price -0.37	script -0.38	target -0.57
last:시간	contact -0.15	handling -0.33	how_to -0.22	internal -0.3	none -0.32	platform -0.22	price 0.12	target -0.39
last:시고	handling -0.24	how_to -0.18	internal -0.19	none 0.13	policy -0.13	script 0.1	target -0.11
last:시범	contact -0.11	handling -0.15	how_to -0.25	internal -0.28	known_issues -0.18	limits -0.26	platform -0.2	policy -0.23	price -0.11	target 0.22
last:시오	contact -0.11	how_to -0.26	known_issues -0.17	limits -0.24	none 0.19	platform -0.13	policy -0.38	price -0.12	script -0.31	target -0.26
last:시작	how_to -0.11	internal -0.21	limits -0.18	none 0.24	policy -0.23	price 0.17	target -0.19
last:시죠	handling -0.13	internal -0.2	limits -0.17	none 0.26	platform -0.12	policy -0.16	target -0.12
last:시행	internal -0.14	limits -0.27	none 0.35	policy -0.24	price -0.13	target -0.18
last:신청	contact -0.14	handling -0.22	internal 0.2	known_issues -0.27	limits -0.38	none -0.12	platform -0.33	price -0.2	target -0.34
last:씀	handling -0.24	how_to -0.18	known_issues -0.17	limits 0.17	none -0.23	platform -0.17	target 0.13
last:아님	contact -0.21	how_to -0.34	internal -0.54	known_issues 0.15	limits 0.26	none -0.18	platform -0.39	price -0.35	script -0.21	target -0.4
last:아서	contact -0.14	handling 0.15	how_to -0.13	limits -0.51	policy -0.45	price -0.32	script -0.29	target -0.4
last:아요	contact -0.25	handling -0.18	how_to -0.5	internal -0.36	known_issues -0.55	platform -0.52	policy 0.28	script -0.41	target -0.61
last:안내	contact -0.28	handling 0.58	how_to -0.75	internal -0.54	limits -0.69	none -0.41	platform -0.12	policy -0.29	price -0.28	script -0.23
last:안됨	contact -0.15	how_to -0.28	internal -0.33	known_issues -0.28	none -0.36	platform -0.28	policy 0.3	price -0.25	script -0.14	target -0.29
last:않음	handling -0.16	how_to -0.42	internal -0.45	known_issues -0.41	none -0.44	platform 0.15	policy 0.16	price -0.27	script -0.16
last:알림	contact -0.1	handling -0.11	internal -0.14	known_issues -0.13	limits -0.23	none 0.34	platform -0.15	policy -0.34	price -0.11
last:어감	handling -0.26	internal -0.27	known_issues 0.15	limits -0.25	none -0.28	platform -0.2	policy 0.16	price -0.18	target -0.26
last:어만	handling -0.19	how_to -0.13	internal -0.22	known_issues -0.15	limits 0.3	none -0.24	platform -0.27	policy -0.19	price -0.13	target -0.28
last:어서	contact -0.16	handling -0.44	how_to -0.19	internal 0.17	known_issues 0.2	limits -0.32	platform -0.41	policy -0.46	price -0.33	script -0.26	target -0.47
last:어요	contact -0.37	handling -0.75	how_to -0.17	internal 0.12	limits -0.14	platform -0.7	price -0.19	script -0.79	target -0.21
last:어짐	handling -0.15	how_to -0.18	internal -0.26	known_issues -0.21	none 0.11	platform -0.13	price -0.19	target -0.19
last:억	contact -0.15	handling -0.12	internal 0.25	none -0.24	platform -0.17	policy -0.21	price -0.24	target -0.35
last:업일	handling -0.28	how_to 0.15	internal -0.23	known_issues -0.17	limits -0.33	none -0.26	platform -0.22	policy -0.2	price -0.25	script 0.22	target -0.2
last:없고	handling -0.23	how_to 0.19	internal -0.34	known_issues -0.14	platform -0.17	policy -0.34	script -0.18	target -0.31
last:없음	contact -0.54	handling -0.57	internal -0.29	known_issues -1.04	limits 0.11	none -0.19	price 0.25	script -0.47
last:었음	handling -0.14	how_to -0.12	internal 0.26	limits -0.14	none -0.22	policy -0.13
last:에서	contact -0.12	handling 0.19	how_to -0.39	known_issues -0.38	none -0.34	platform 0.14	price -0.25	script -0.15	target -0.27
last:에요	contact -0.16	handling -0.51	internal -0.13	known_issues -0.49	limits -0.19	none -0.13	policy 0.12	script -0.43
last:여요	handling -0.38	internal -0.33	known_issues 0.19	limits -0.5	none -0.12	policy -0.11	price -0.32	script -0.25
last:연결	contact -0.28	handling 0.34	how_to -0.19	internal -0.34	known_issues -0.14	limits -0.21	none -0.3	policy -0.2	price -0.14	script -0.18	target -0.17
last:예약	handling -0.33	how_to -0.38	internal -0.28	known_issues -0.12	none 0.11	platform -0.16	policy -0.33	price -0.29	target 0.13
last:예요	contact -0.3	handling -0.62	how_to -0.29	known_issues -0.58	policy -0.17	price 0.22	script -0.58
last:예정	contact -0.1	handling -0.17	how_to -0.17	known_issues -0.17	limits -0.21	platform 0.17	policy -0.27	price -0.14	target -0.29
last:오고	handling -0.31	internal -0.16	known_issues -0.14	limits -0.12	none -0.17	policy 0.21	target -0.1
last:오타	none 0.15	policy -0.11
last:오픈	how_to -0.18	internal -0.3	known_issues -0.18	limits -0.36	none 0.5	platform -0.2	policy -0.35	price -0.23	target -0.22
last:와요	handling -0.34	known_issues -0.35	platform -0.23	price -0.28	script -0.25	target -0.44
last:요구	internal 0.21	none -0.2	platform -0.1	policy -0.16	target -0.14
last:요일	how_to -0.13	internal -0.18	limits -0.35	none 0.48	policy -0.39	price -0.2	target -0.25
last:우편	handling -0.13	how_to -0.16	internal -0.19	limits -0.28	policy 0.14	price -0.22	target -0.12
last:운영	handling -0.12	how_to -0.13	internal -0.19	limits -0.25	none -0.2	price -0.17	script -0.11	target 0.16
last:워요	handling -0.22	how_to 0.19	internal -0.18	known_issues -0.19	limits -0.26	platform -0.1	price -0.14	script -0.21	target -0.25
last:원	contact -0.41	handling -0.23	how_to -0.27	known_issues -0.35	none -0.16	script -0.2	target -0.28
last:월	contact -0.14	handling -0.31	how_to -0.49	internal -0.9	known_issues -0.71	limits -0.75	none 0.36	platform 0.13	policy -0.21	price -0.73	script 0.22	target -0.73
last:유지	contact -0.26	handling -0.5	how_to 0.13	internal -0.43	known_issues -0.1	limits -0.29	none 0.11	platform -0.2	policy -0.28	price 0.37	script -0.28
last:으니	contact -0.1	handling 0.21	how_to -0.17	internal 0.18	known_issues -0.31	limits -0.31	platform -0.26	policy -0.34	price -0.21	script -0.22	target -0.32
last:으로	contact -0.11	handling 0.3	how_to -0.15	internal -0.22	limits -0.51	platform -0.31	policy -0.12	price -0.35	script -0.37	target -0.44
last:으며	how_to -0.22	internal -0.19	known_issues -0.11	limits 0.16	none -0.22	script -0.25	target -0.27
last:은데	handling -0.22	how_to -0.15	known_issues -0.17	limits -0.19	none 0.19	platform -0.17	policy -0.25	price -0.13	script -0.13	target -0.16
last:이고	contact -0.3	handling -0.81	how_to -0.16	known_issues -0.65	limits -0.35	platform -0.65	policy -0.46	script -0.54	target 0.31
last:이관	handling 0.17
last:이니	handling -0.19	internal 0.27	limits -0.2	none -0.28	platform -0.1	policy -0.14	script -0.15
last:이라	contact -0.33	handling -0.57	how_to -0.57	internal 0.45	none -0.36	platform -0.49	price -0.54	script -0.4	target -0.67
last:이며	contact -0.33	handling -0.34	how_to 0.13	known_issues -0.43	limits -0.15	platform -0.41	policy -0.28	price 0.19	script -0.36	target -0.3
last:이브	handling -0.11	how_to -0.13	internal -0.14	known_issues -0.13	limits -0.13	none 0.24	platform -0.11	policy -0.15	price -0.19	target -0.17
last:이상	contact -0.24	handling -0.46	how_to -0.38	internal -0.21	known_issues -0.41	limits -0.11	none -0.58	price -0.53	script -0.15	target 0.4
last:이요	how_to -0.15	internal -0.34	known_issues -0.19	none -0.13	platform -0.17	policy -0.26	price -0.33	target 0.18
last:이하	handling -0.12	how_to -0.14	internal -0.3	known_issues -0.19	limits 0.27	none -0.2	platform 0.1	policy -0.29	price -0.27
last:이후	how_to -0.18	internal -0.24	known_issues -0.19	limits 0.2	none -0.27	policy -0.27	price -0.17	target 0.13
last:인데	contact -0.3	handling -0.37	how_to -0.26	internal 0.54	known_issues -0.36	limits -0.13	none -0.28	platform -0.38	policy -0.47	price -0.28	script -0.22	target -0.45
last:인만	how_to -0.16	internal -0.15	known_issues -0.22	limits -0.35	none -0.27	platform -0.29	policy 0.1	price -0.17	target 0.18
last:인트	how_to -0.19	limits -0.22	none 0.17	policy -0.19	target -0.14
last:일	contact -0.28	handling 0.11	how_to -0.51	internal -0.2	known_issues -0.58	none -0.14	platform -0.62	policy 0.29	price -0.91	script -0.46	target -0.74
last:일로	handling -0.16	how_to -0.19	internal -0.16	limits -0.13	target -0.12
last:일정	internal -0.19	limits -0.1	none 0.26	platform -0.16	policy -0.16
last:있고	contact -0.1	handling -0.42	internal -0.35	known_issues -0.12	none -0.4	platform 0.16	price -0.2	script -0.2	target -0.11
last:있음	contact -0.21	handling -0.55	internal 0.38	known_issues 0.28	limits -0.22	none -0.58	platform -0.45	policy -0.3	price -0.37	script -0.31	target -0.56
last:자리	handling -0.15	how_to 0.17	internal -0.11	limits 0.13	none -0.2	policy -0.21	target -0.12
last:잔	handling -0.19	how_to -0.14	internal -0.23	known_issues -0.21	limits 0.18	none -0.18	platform -0.11	policy -0.25	price 0.12	target -0.26
last:장	contact -0.13	handling -0.27	how_to -0.22	internal -0.33	known_issues -0.25	limits 0.16	none -0.38	platform -0.22	script -0.12	target -0.28
last:적용	handling -0.27	how_to -0.25	internal -0.19	known_issues -0.15	limits -0.27	platform -0.13	policy 0.13	price -0.22	script -0.13
last:전	handling -0.26	how_to -0.27	internal 0.35	known_issues -0.17	limits -0.28	none -0.33	platform -0.15	policy -0.33	price -0.2	script -0.16	target -0.26
last:전달	handling 0.3	how_to -0.22	internal -0.2	known_issues -0.13	limits -0.23	none -0.19	platform -0.13	policy -0.23	target -0.19
last:전액	how_to -0.17	internal -0.12	limits -0.15	none -0.13	policy 0.12
last:전용	how_to -0.13	internal -0.12	limits -0.2	none 0.16	platform 0.11	policy -0.15	target -0.28
last:전체	handling -0.26	how_to -0.29	internal -0.4	known_issues -0.21	limits -0.36	none 0.5	platform -0.23	policy -0.49	price -0.3	target -0.5
last:전환	handling -0.18	how_to 0.11	internal -0.16	known_issues -0.13	limits -0.16	policy 0.15	price -0.15	script -0.11	target -0.14
last:절반	handling 0.12	how_to -0.15	internal -0.25	known_issues -0.16	limits -0.31	none -0.23	platform -0.17	policy -0.39	price 0.3	target -0.29
last:점	contact -0.12	handling -0.22	how_to -0.21	known_issues -0.22	limits 0.12	none 0.14	platform 0.13	policy -0.31	price -0.21	target -0.33
last:점만	handling -0.15	how_to -0.18	internal -0.19	known_issues -0.12	limits -0.31	platform 0.16	policy -0.23	price -0.17
last:접수	handling 0.28	how_to -0.43	internal -0.22	known_issues 0.22	limits -0.33	none -0.37	platform -0.17	policy -0.11	price -0.16	script -0.17	target -0.18
last:정산	handling -0.25	how_to 0.28	internal -0.37	known_issues -0.14	limits -0.31	platform -0.18	price -0.26	script -0.12	target -0.36
last:정정	internal -0.15	limits -0.19	none 0.19	target -0.12
last:정지	how_to -0.2	internal -0.18	limits -0.25	none -0.12	policy 0.23	price -0.18	target -0.19
last:제외	contact -0.11	handling -0.42	how_to -0.33	internal -0.48	known_issues -0.47	limits 0.18	none -0.24	price -0.35	script -0.12	target 0.1
last:제출	handling -0.13	internal 0.15	limits -0.26	none -0.11	policy -0.18	target -0.13
last:제한	handling -0.29	how_to -0.25	internal -0.36	known_issues -0.28	limits -0.2	none 0.21	platform -0.23	price -0.31	script -0.15
last:져요	handling -0.46	how_to -0.16	internal -0.44	limits 0.33	none -0.44	platform -0.25	policy -0.19	script -0.32	target -0.44
last:조정	none 0.15
last:종	contact -0.1	handling -0.13	how_to -0.25	internal -0.21	known_issues -0.13	limits 0.12	none 0.16	platform -0.19	policy -0.35	price -0.14
last:종료	handling 0.2	how_to -0.33	internal -0.12	platform -0.2	policy -0.47	price -0.26	script -0.13
last:주	internal -0.21	limits -0.24	none 0.19	policy -0.14	target -0.13
last:주기	handling 0.2	how_to -0.25	internal -0.28	known_issues -0.19	limits -0.3	platform -0.22	policy -0.26	price -0.16	target -0.26
last:중	contact -0.19	handling -0.47	how_to -0.35	internal 0.22	known_issues -0.32	limits -0.53	none 0.22	platform -0.45	policy -0.11	price -0.35	script -0.25	target -0.6
last:지고	handling -0.38	how_to -0.11	internal 0.12	known_issues -0.29	none -0.26	platform -0.22	policy 0.16	price -0.39	script -0.2	target -0.32
last:지급	how_to -0.22	internal -0.22	known_issues -0.2	limits -0.38	none -0.3	platform -0.15	policy 0.18	target -0.27
last:지만	handling 0.12	how_to -0.34	internal -0.38	limits -0.28	policy 0.15	price -0.29	target -0.5
last:지연	contact -0.11	handling -0.22	how_to -0.16	known_issues 0.11	limits -0.14	none 0.1	platform -0.19	policy -0.24	price -0.12	target -0.19
last:지원	contact -0.1	handling -0.23	how_to -0.24	internal -0.25	known_issues -0.24	limits -0.19	platform 0.14	policy -0.3	price 0.11
last:지점	internal -0.2	limits -0.25	none -0.24	platform -0.23	policy -0.15	target 0.29
last:진행	internal -0.21	limits -0.18	none 0.22	platform -0.13	target -0.16
last:찍기	handling -0.14	how_to 0.22	internal -0.17	known_issues -0.13	limits -0.14	none -0.17	policy -0.15	target -0.1
last:찍힘	handling -0.18	internal 0.11	known_issues 0.12	limits -0.2	none -0.21	policy -0.23	target -0.1
last:차감	how_to -0.16	internal -0.24	limits 0.12	none -0.25	platform -0.12	policy 0.15	price -0.18	target -0.2
last:창구	contact -0.13	handling -0.22	how_to -0.31	internal -0.24	known_issues -0.15	limits -0.15	platform -0.21	policy -0.25	price -0.2	target 0.21
last:처리	handling -0.23	how_to -0.24	internal -0.33	known_issues -0.14	limits 0.14	platform -0.15	policy 0.12	price -0.17	target -0.3
last:천원	handling -0.12	how_to -0.12	internal -0.41	limits -0.31	none 0.14	platform -0.1	policy -0.21	price 0.18	target -0.21
last:철거	internal -0.17	limits -0.14	none -0.29	policy 0.28	price -0.15	target -0.15
last:첫째	contact -0.11	handling -0.16	how_to -0.17	internal -0.18	known_issues -0.16	limits -0.3	none 0.28	platform -0.16	policy -0.24	price -0.17	script -0.1	target -0.25
last:청구	contact -0.1	handling -0.12	how_to 0.14	internal -0.23	limits -0.25	platform -0.14	policy -0.22	price 0.12	target -0.26
last:추가	contact -0.15	handling -0.25	internal -0.46	limits -0.44	none -0.23	platform -0.26	policy -0.42	price 0.4	script -0.11	target 0.13
last:축소	handling -0.1	how_to -0.2	internal -0.18	limits 0.17	none 0.17	policy -0.26	price -0.14	target -0.25
last:출고	handling -0.13	how_to -0.18	internal -0.13	known_issues -0.2	limits -0.27	none 0.17	platform -0.14	script -0.15	target -0.23
last:취소	handling -0.52	how_to -0.46	internal -0.41	policy 0.22	price -0.33	script -0.27	target -0.23
last:카드	internal -0.19	none -0.22	policy -0.14	price 0.11
last:켜요	handling -0.1	how_to -0.14	internal -0.13	limits -0.15	none 0.22	policy -0.19	price -0.12	target -0.15
last:토	handling -0.14	how_to -0.22	internal -0.32	known_issues -0.17	none -0.34	platform -0.2	policy 0.31	price -0.26	script -0.15	target -0.27
last:통보	contact -0.12	how_to -0.25	internal -0.37	known_issues -0.18	limits 0.14	none 0.12	policy -0.11	price -0.19	script -0.16	target -0.27
last:포함	contact -0.27	handling -0.41	how_to -0.46	internal -0.5	known_issues -0.28	platform -0.32	policy 0.14	script -0.29	target 0.14
last:품권	handling -0.12	how_to -0.13	internal -0.35	known_issues -0.11	none -0.27	platform -0.13	policy 0.21	price -0.11	target -0.19
last:필수	handling -0.15	how_to 0.11	internal -0.18	none -0.24	platform 0.13	policy -0.29	price -0.11	target -0.21
last:필요	handling -0.31	how_to 0.35	known_issues -0.21	limits -0.46	platform -0.27	policy -0.43	price -0.16	script -0.15	target -0.36
last:하고	contact -0.39	how_to -0.18	internal -0.13	limits -0.31	none -0.46	platform -0.11	policy 0.31	price -0.68	script -0.42
last:하기	contact -0.11	handling -0.12	how_to 0.24	internal -0.23	limits -0.24	policy -0.27	price -0.17	script -0.12	target -0.11
last:하나	contact -0.18	handling -0.36	how_to -0.53	internal -0.38	known_issues -0.41	limits 0.3	platform -0.36	policy -0.52	price -0.44	script -0.14	target -0.51
last:하며	contact -0.16	handling -0.28	how_to -0.25	internal -0.36	known_issues -0.29	limits -0.36	none -0.28	platform -0.23	policy 0.43	price -0.37	script -0.33
last:한정	internal -0.25	limits 0.26	none -0.2	platform -0.2	policy -0.24	target -0.16
last:한함	how_to -0.17	internal -0.11	none -0.28	policy -0.23	price -0.11	target 0.24
last:할인	internal -0.27	limits -0.19	none -0.26	policy -0.39	price 0.35	target -0.19
last:함	contact -0.24	internal -0.19	limits 0.16	none -0.27	platform -0.41	price -0.34	script -0.29	target -0.52
last:해서	contact -0.15	handling 0.17	how_to -0.5	known_issues 0.16	limits -0.26	platform -0.41	policy -0.13	price -0.42	script -0.31	target -0.49
last:해요	contact -0.13	how_to -0.37	internal -0.11	known_issues -0.2	limits 0.13	policy -0.33	price -0.53
last:혀요	handling -0.23	how_to -0.13	internal -0.2	known_issues -0.25	limits -0.28	none -0.25	platform -0.17	policy 0.32	price -0.17	target -0.24
last:화	how_to -0.13	internal -0.16	known_issues -0.11	limits -0.14	platform 0.16	policy -0.24	price -0.18	target -0.17
last:확대	handling -0.18	how_to -0.22	internal -0.24	limits -0.25	none 0.31	platform -0.15	policy -0.18	price -0.19	target -0.17
last:확보	internal 0.24	limits -0.23	none -0.17	platform -0.13	policy -0.16	target -0.12
last:확인	handling 0.18	how_to 0.12	internal -0.33	known_issues -0.24	none -0.31	platform -0.29	policy -0.28	price -0.29	script -0.17	target -0.33
last:확정	handling -0.21	how_to -0.15	internal 0.13	known_issues -0.28	none 0.16	platform -0.27	policy -0.18	price -0.28	script -0.2	target -0.42
last:환급	handling 0.17	how_to -0.17	internal -0.22	known_issues -0.24	limits -0.26	none -0.27	policy 0.23	price -0.31	target -0.18
last:환불	how_to -0.24	internal -0.22	none -0.21	policy 0.17	price -0.13
last:회	contact -0.24	handling -0.37	how_to -0.36	internal -0.17	known_issues -0.24	limits 0.35	none -0.4	platform -0.21	script -0.24	target -0.3
last:회수	handling -0.31	how_to -0.21	internal -0.34	known_issues -0.25	limits -0.34	none -0.33	platform -0.17	policy 0.4	price -0.29	script -0.15	target -0.18
last:회원	contact -0.19	handling -0.3	how_to -0.33	internal -0.24	known_issues -0.24	limits -0.41	none -0.37	platform -0.26	policy -0.32	price -0.31	target 0.4
last:후	internal -0.19	limits -0.23	none 0.18	policy -0.19	price -0.16
news	contact -0.51	handling -0.67	how_to -1.42	internal 0.2	known_issues -1.53	limits -0.42	none 0.91	platform -0.64	policy -0.2	price -0.49	script -0.38	target -0.45
size:12	contact -0.52	handling -0.21	how_to -0.13	internal -0.38	known_issues -0.41	limits 0.11	price 0.15	script -1.23
size:40	contact -0.13	known_issues -0.21	price -0.32	script -0.59	target 0.14
size:6	contact -0.96	handling -0.36	how_to -0.43	internal -0.31	known_issues -0.32	limits 0.33	none 0.46	platform -0.45	policy -0.21	price -0.57	script -1.24	target -0.29
size:more	contact -0.24	handling -0.13	how_to -0.16	internal 0.31	known_issues 0.22	none -0.6	platform -0.19	price -0.36	script 0.15	target -0.17
u:%	contact -1.22	handling -0.89	how_to -1	internal 0.46	known_issues -0.98	limits -0.69	none -0.63	platform -0.49	price 0.31	script -0.54
u:%p	how_to -0.14	internal 0.1	limits -0.28	none -0.24	policy -0.26	price 0.17	target -0.17
u:%가	contact -0.14	how_to -0.12	limits -0.27	none -0.26	platform -0.2	policy -0.28	price 0.25	script -0.12	target -0.19
u:%까	how_to -0.2	internal 0.32	known_issues -0.17	limits -0.29	none -0.21	policy -0.19	price -0.21	script -0.11	target -0.21
u:%는	how_to -0.19	internal 0.1	known_issues -0.14	limits -0.25	platform -0.17	policy -0.3	price 0.12	script -0.13
u:%라	handling -0.1	how_to -0.24	internal 0.22	known_issues -0.17	limits -0.23	platform -0.12	policy -0.24	price -0.21	script -0.11	target -0.24
u:%로	internal 0.22	known_issues -0.23	limits -0.31	none -0.4	platform -0.11	policy -0.37	price 0.27	script -0.19	target -0.17
u:%를	handling -0.2	how_to -0.25	internal 0.14	limits -0.3	none -0.21	script -0.11	target -0.19
u:%에	internal -0.18	limits -0.3	policy -0.29	price 0.21	target -0.14
u:G	contact -0.12	handling -0.12	how_to -0.18	internal -0.34	known_issues -0.13	limits -0.27	none 0.31	policy -0.34	price -0.38
u:GB	contact -0.17	how_to -0.21	internal -0.39	known_issues -0.26	limits 0.31	none -0.23	platform -0.28	policy -0.13	script -0.11	target -0.34
u:K	internal -0.14	limits -0.18	none 0.25	policy -0.1	target -0.17
u:KS	handling -0.16	how_to -0.12	internal -0.32	known_issues -0.17	limits -0.25	none 0.29	policy -0.24	price -0.26	target -0.26
u:MB	handling -0.12	how_to 0.2	internal -0.22	limits -0.24	none -0.18	platform -0.11	price -0.12
u:am	internal -0.16	limits -0.17	none 0.26	target -0.16
u:an	handling -0.15	how_to -0.13	internal -0.15	limits -0.16	none -0.15	platform 0.14	target -0.14
u:at	internal -0.17	none 0.25
u:cm	contact -0.15	handling -0.22	how_to -0.3	internal -0.39	known_issues -0.3	limits 0.35	none -0.36	platform -0.23	policy -0.4	price -0.3	script 0.17	target -0.33
u:da	contact -0.15	handling -0.27	how_to -0.23	known_issues -0.32	none 0.21	platform -0.21	policy 0.11	price -0.22	script -0.12	target -0.23
u:g	how_to -0.11	limits -0.13	none -0.28	platform -0.1	policy 0.13	price 0.18
u:h	contact -0.19	handling -0.23	how_to -0.24	internal -0.33	known_issues -0.11	limits 0.21	none -0.26	platform -0.2	price -0.28	script -0.11	target -0.22
u:ho	contact -0.1	handling -0.19	how_to -0.22	internal -0.22	known_issues -0.13	none -0.17	policy 0.19	price -0.16	target -0.16
u:k	internal 0.23	none -0.13	policy -0.12	price -0.2
u:ke	handling 0.12	how_to -0.22	internal -0.14	limits -0.2	none -0.19	policy 0.12	target -0.1
u:kg	contact -0.2	handling -0.28	how_to -0.32	internal -0.41	known_issues -0.31	limits 0.23	none -0.29	platform -0.36	policy -0.19	price 0.3	script -0.15	target -0.5
u:km	handling -0.16	how_to 0.11	internal -0.19	known_issues -0.18	limits -0.3	none -0.15	policy 0.15	price -0.2	script -0.11	target -0.22
u:mi	contact -0.16	handling -0.38	how_to 0.26	internal -0.25	limits -0.11	none -0.36	platform -0.2	price -0.21	script -0.11	target -0.27
u:pe	handling -0.15	internal 0.12	limits -0.43	none -0.15	policy -0.23	target -0.15
u:pm	handling 0.19	known_issues -0.18	limits -0.29	none -0.25	platform -0.22	price -0.2	target -0.22
u:re	handling -0.22	internal -0.22	known_issues -0.1	limits 0.14	policy -0.13	price -0.17
u:to	handling -0.13	how_to -0.13	internal -0.15	known_issues -0.14	limits 0.16	policy -0.14	price -0.1
u:we	handling -0.16	how_to -0.17	internal -0.23	known_issues -0.15	limits -0.15	none 0.13	platform -0.11	script -0.18
u:x	handling -0.15	how_to -0.14	known_issues 0.15	limits -0.2	none 0.14	price -0.13	script -0.11	target -0.18
u:가구	handling -0.18	how_to -0.23	internal -0.25	known_issues -0.14	platform -0.17	policy 0.18	price -0.2	target -0.25
u:개	contact -0.53	handling -0.56	internal -0.37	known_issues -0.58	none -0.42	price 0.18	script -0.37	target 0.15
u:개까	internal -0.21	known_issues -0.18	limits 0.13	policy -0.27	price -0.19	target -0.18
u:개로	how_to 0.17	internal -0.19	limits -0.22	none 0.11	policy -0.26	price -0.19	target -0.11
u:개사	limits -0.24	none -0.15	policy -0.1	price -0.12	target 0.17
u:개소	how_to -0.1	internal -0.27	limits -0.26	none -0.29	platform -0.15	policy -0.25	price -0.21	target 0.31
u:개월	contact -0.36	how_to -0.2	known_issues -0.46	limits -0.1	none -0.2	platform -0.45	policy -0.13	price 0.13	script -0.43	target 0.11
u:건	contact -0.21	handling -0.21	how_to -0.24	internal 0.33	known_issues -0.29	none -0.21	platform -0.21	policy -0.49	price -0.34	script -0.15
u:건이	handling -0.2	how_to -0.14	internal 0.3	limits -0.22	none -0.29	policy -0.15	price -0.12	target -0.19
u:곳	contact -0.21	handling -0.27	how_to -0.26	known_issues -0.19	limits 0.15	none -0.27	policy -0.41	price -0.33	script -0.14
u:곳에	how_to -0.12	internal -0.26	known_issues -0.17	none -0.16	policy -0.19	price -0.14	script -0.17	target 0.11
u:곳은	how_to -0.11	internal 0.1	limits 0.12	platform -0.14	policy -0.24	price -0.12	target -0.26
u:곳이	how_to -0.12	internal 0.11	limits 0.12	none -0.14	platform -0.16	target -0.2
u:그대	limits -0.27	price -0.24	target -0.16
u:까지	contact -0.11	how_to 0.18	internal -0.7	known_issues -0.41	none -0.28	platform -0.27	policy 0.29	price -0.21	script -0.18
u:년	contact -0.34	handling -0.47	internal -0.31	limits -0.12	none -0.14	platform 0.16	price -0.3	target 0.1
u:년간	handling -0.14	how_to -0.21	internal -0.17	limits -0.25	none -0.13	policy 0.23	price -0.13	target -0.13
u:년에	handling -0.14	how_to -0.26	internal -0.26	limits -0.17	none -0.12	policy 0.18	price 0.12	target -0.24
u:는	handling -0.13	internal 0.11	limits 0.11	platform -0.11	policy -0.17
u:단계	internal -0.26	limits -0.11	none 0.23	policy -0.22	target -0.2
u:달러	internal 0.1	limits -0.23	none -0.13	policy -0.14	price 0.12	target -0.13
u:대	contact -0.19	handling -0.27	how_to -0.28	internal 0.12	known_issues -0.3	policy -0.36	price -0.23	script -0.16	target -0.31
u:도	how_to -0.13	internal -0.26	known_issues -0.18	limits -0.28	none -0.12	platform -0.15	policy 0.25	price -0.22	target -0.25
u:로	contact -0.26	handling 0.16	how_to -0.24	known_issues -0.16	limits -0.39	none 0.16	platform -0.24	price -0.3	script -0.22	target -0.27
u:만	contact -0.41	handling -0.62	how_to -0.11	known_issues -0.46	limits -0.13	none -0.24	platform -0.16	script -0.15
u:만원	contact -0.15	handling -0.31	how_to -0.36	known_issues -0.28	none -0.22	platform -0.37	script -0.22	target -0.17
u:매	internal -0.14	limits 0.2	none -0.15	price -0.21	target -0.13
u:명	contact -0.43	handling -0.32	how_to -0.42	internal 0.16	known_issues -0.45	limits 0.22	none -0.55	platform -0.45	script -0.17	target -0.26
u:명까	internal -0.16	policy -0.21	price 0.11
u:명은	handling -0.15	how_to -0.14	internal 0.19	known_issues -0.13	limits -0.29	none -0.24	price -0.11	target -0.22
u:명이	limits 0.2	none -0.23	policy -0.14	price -0.1	target -0.13
u:목	internal -0.13	limits -0.22	none 0.27	policy -0.29	target -0.14
u:미만	handling -0.13	how_to -0.23	limits -0.31	none -0.21	platform 0.2	policy -0.28	price -0.17	target -0.21
u:박	contact -0.11	how_to -0.11	internal -0.28	known_issues -0.12	limits -0.29	none -0.2	platform -0.14	policy -0.27	target 0.13
u:밤	how_to -0.18	limits -0.39	none -0.17	policy 0.3	target -0.11
u:배	internal -0.11	limits -0.16	none 0.2	policy -0.17	price -0.15
u:번	handling 0.17	how_to -0.25	limits 0.19	none -0.25	policy -0.17	price -0.2	script -0.11	target -0.16
u:번까	internal -0.17	limits 0.18	policy -0.15
u:부	handling -0.25	how_to -0.31	internal -0.33	known_issues -0.24	limits -0.36	none 0.22	platform -0.28	price -0.3	script -0.12	target -0.34
u:부터	contact -0.17	handling -0.25	how_to -0.42	internal -0.4	known_issues -0.35	limits 0.19	policy -0.31	price -0.51	target 0.19
u:분	contact -0.31	handling -0.58	internal -0.49	known_issues 0.28	none -0.19	platform -0.45	script -0.15	target -0.68
u:분기	handling -0.1	how_to -0.15	internal 0.26	limits -0.27	policy -0.25	script -0.13	target -0.16
u:분까	how_to -0.12	internal -0.12	none -0.17	price 0.15
u:분마	how_to -0.14	internal -0.26	none -0.21	platform -0.1	policy 0.21	price -0.1	target -0.21
u:분은	handling -0.14	internal -0.15	known_issues 0.12	limits -0.17	none -0.17	policy 0.11	price -0.12	target -0.17
u:세	contact -0.15	how_to -0.32	internal -0.5	known_issues -0.16	limits 0.15	none -0.36	platform -0.37	policy -0.42	price -0.28	script -0.12	target 0.21
u:세대	handling -0.18	how_to -0.12	known_issues -0.19	limits -0.13	none -0.16	platform 0.33	price -0.22	script -0.15	target -0.43
u:세트	contact -0.19	how_to -0.21	internal 0.17	known_issues -0.21	none -0.3	platform -0.2	policy -0.28	price -0.25	target -0.22
u:수	internal -0.1	limits -0.19	none 0.28	policy -0.25	target -0.12
u:시	contact -0.26	handling -0.44	how_to -0.29	internal -0.28	platform -0.65	price -0.23	script -0.15	target -0.1
u:시가	internal -0.18	limits -0.15	none 0.11	target -0.11
u:시간	contact -0.36	handling 0.12	how_to 0.13	internal -0.73	none -0.17	platform -0.45	policy -0.18
u:시까	handling -0.15	internal -0.19	known_issues -0.15	limits -0.15	none -0.18	policy 0.27	price -0.15	script -0.2	target -0.16
u:시는	internal -0.16	known_issues 0.16	limits -0.24	none 0.14	policy -0.23	price -0.13
u:시로	internal -0.25	limits -0.17	target -0.12
u:시부	handling -0.23	how_to 0.12	internal -0.4	known_issues -0.27	limits -0.23	none 0.1	platform -0.28	script -0.26	target -0.29
u:시에	internal -0.37	known_issues -0.17	limits -0.36	none 0.32	platform -0.1	price -0.25	script -0.16	target -0.26
u:시예	none 0.13	policy -0.15
u:시입	limits -0.1	none 0.22	policy -0.19
u:시작	internal -0.12	limits -0.11	none 0.23	policy -0.17	price -0.11
u:신청	internal -0.23	limits -0.25	none 0.28	platform -0.1	price -0.17	target -0.25
u:아니	internal -0.15
u:억	contact -0.19	handling -0.2	how_to -0.24	internal 0.39	known_issues -0.22	limits -0.21	none -0.36	platform -0.25	policy -0.31	price -0.42	script -0.22	target 0.11
u:억을	handling -0.12	internal 0.23	limits -0.15	none -0.19	policy -0.18
u:억이	none -0.15	policy -0.12
u:에	contact -0.1	handling -0.3	how_to -0.16	known_issues 0.11	limits -0.4	platform -0.19	price -0.28	script -0.1	target -0.38
u:에서	handling 0.14	how_to -0.13	internal -0.26	known_issues -0.15	limits 0.13	policy -0.16
u:영업	contact -0.12	how_to 0.13	internal -0.29	known_issues -0.2	limits -0.38	none -0.27	platform -0.21	price -0.29	script 0.21	target -0.22
u:예정	none 0.15
u:오전	limits -0.23	none 0.26	policy -0.15	target -0.1
u:오픈	internal -0.18	limits -0.17	none 0.32	policy -0.16
u:원	contact -0.43	known_issues -0.37	limits -0.23	policy -0.21	script -0.26	target -0.13
u:원부	internal -0.14	limits -0.19	none -0.17	policy -0.23	price 0.25
u:원씩	limits -0.19	none -0.14	policy 0.1
u:원에	handling -0.13	how_to -0.13	limits -0.27	none -0.27	policy -0.29	price 0.28
u:원으	how_to -0.13	none -0.32	price 0.2
u:원은	limits -0.28	none 0.15	policy -0.19
u:원을	handling -0.12	internal -0.13	limits -0.12	none -0.18	policy 0.11
u:원이	how_to -0.28	limits -0.39	none -0.46	policy -0.21	price 0.31	target -0.18
u:원입	internal -0.32	limits 0.14	none -0.41	policy -0.31	price 0.15
u:월	contact -0.17	handling -0.15	known_issues 0.1	limits -0.28	none -0.11	platform 0.16	price -0.22
u:월까	handling -0.15	internal 0.23	known_issues -0.13	limits -0.3	platform -0.11	target -0.23
u:월부	handling -0.26	how_to -0.18	internal -0.27	known_issues -0.21	none -0.2	target -0.32
u:월에	handling -0.21	how_to -0.33	internal 0.28	known_issues -0.39	limits -0.45	none -0.13	platform -0.23	price -0.29	script -0.31
u:으로	handling -0.13	how_to -0.17	internal 0.17	limits -0.25	none -0.13	platform -0.13	price -0.23	target -0.22
u:은	contact -0.18	handling -0.13	how_to -0.17	known_issues -0.15	none 0.23	platform -0.22	policy -0.23	price -0.38	script -0.11	target -0.31
u:이라	internal 0.18	limits -0.2	policy -0.1	price -0.16	target -0.12
u:이상	handling -0.18	how_to -0.23	internal -0.34	known_issues -0.18	limits -0.33	none -0.25	platform 0.32	policy -0.25	price -0.23
u:이후	handling -0.14	how_to -0.11	internal -0.25	known_issues -0.2	limits -0.4	none -0.4	policy 0.26
u:인	contact -0.17	handling -0.15	how_to 0.13	internal -0.27	known_issues -0.13	limits 0.11	none -0.36	platform -0.2	policy -0.46
u:인당	limits -0.14	policy -0.17	price 0.13	target -0.1
u:일	contact -0.46	how_to -0.17	internal -0.25	known_issues -0.14	limits -0.17	platform -0.29	policy 0.15
u:일간	contact -0.1	handling -0.17	internal -0.29	known_issues -0.27	limits -0.32	none -0.23	platform -0.12	policy 0.27	price -0.22	script -0.16	target -0.23
u:일까	handling -0.21	how_to -0.25	internal -0.35	known_issues -0.28	limits -0.19	platform -0.22	policy 0.13	price -0.11	target -0.4
u:일로	how_to -0.2	internal -0.42	limits -0.13	none -0.14	policy 0.25	price -0.21	script -0.15	target -0.21
u:일부	handling -0.25	how_to -0.34	internal -0.43	known_issues -0.23	limits -0.51	platform -0.22	price -0.15	target 0.19
u:일에	how_to -0.27	known_issues -0.27	none -0.17	platform -0.14	policy 0.14	script -0.13
u:일은	limits -0.31	none 0.26	platform -0.13	policy -0.36	script -0.13	target -0.2
u:일이	handling -0.2	how_to -0.11	internal -0.24	known_issues -0.15	platform -0.11	price -0.3	script -0.11	target -0.2
u:일입	handling -0.12	internal -0.23	known_issues -0.11	none -0.29	policy 0.33	price -0.24	script -0.14	target -0.16
u:일치	handling -0.13	how_to -0.15	internal 0.18	known_issues -0.13	none -0.26	platform -0.11	policy -0.19	price -0.13	target -0.19
u:입니	contact 0.13	how_to -0.23	internal 0.15	limits -0.23	platform -0.2	policy -0.27	script -0.17	target -0.16
u:자	limits 0.12	none -0.19	policy -0.18	target -0.11
u:자리	contact -0.1	handling 0.2	how_to -0.13	internal -0.3	known_issues -0.15	platform -0.11	price -0.27	script -0.15	target -0.27
u:장	contact -0.22	how_to -0.25	internal -0.33	known_issues -0.29	limits 0.14	none -0.39	platform -0.28	price 0.16	script -0.13	target -0.39
u:적용	none 0.26	policy -0.2
u:점	how_to -0.17	limits -0.38	none -0.25	platform 0.14	policy -0.29	price -0.21
u:종	contact -0.2	handling -0.26	internal -0.42	known_issues -0.28	none 0.1	platform -0.39	price -0.36	script -0.13
u:종은	internal -0.17	known_issues -0.11	platform -0.13	price -0.16	target -0.17
u:종이	handling -0.11	how_to -0.24	internal -0.29	limits 0.2	none -0.24	platform -0.15	policy -0.27	price -0.22
u:주	handling -0.24	how_to -0.12	internal -0.38	known_issues -0.13	limits 0.12	platform -0.23	policy -0.4	target 0.11
u:차	contact -0.1	handling -0.21	how_to 0.14	internal -0.48	known_issues -0.23	limits -0.51	platform -0.26	price -0.4	script -0.15
u:천	contact -0.23	handling -0.4	how_to -0.34	internal 0.11	known_issues -0.23	none -0.39	platform -0.34	price 0.21	script -0.34	target -0.11
u:천만	handling -0.19	how_to -0.15	internal 0.16	known_issues -0.12	limits -0.21	none -0.28	platform -0.25	policy -0.18	price 0.14	script -0.11	target -0.27
u:천원	how_to -0.25	limits -0.39	platform -0.15	policy -0.28	target -0.33
u:초	contact -0.11	handling -0.18	how_to -0.27	known_issues -0.21	limits -0.26	none -0.2	platform -0.15	policy 0.12	script 0.14	target -0.22
u:층	contact -0.16	how_to 0.25	internal -0.38	limits -0.45	none -0.33	platform -0.31	policy -0.41	price -0.32	script -0.21	target 0.13
u:팀	contact 0.14	how_to -0.13	internal -0.23	known_issues -0.12	limits 0.17	none -0.23	platform -0.14	policy -0.25	price -0.22	target -0.23
u:학년	contact -0.16	handling -0.11	how_to -0.18	internal -0.3	known_issues -0.12	limits -0.3	none -0.33	platform -0.13	policy -0.31	price -0.26	target 0.36
u:호	contact -0.21	handling -0.16	how_to -0.25	internal -0.16	known_issues -0.11	limits -0.3	none 0.12	platform -0.17	policy 0.16	price -0.27	script -0.13	target -0.27
u:호차	internal -0.16	limits -0.21	policy -0.15	price 0.17	target -0.11
u:화	internal -0.11	limits -0.12	none 0.24	policy -0.26
u:화요	none 0.25	policy -0.18	target -0.24
u:회	contact -0.26	known_issues -0.11	none -0.17	platform -0.4	policy -0.22	target -0.17
u:회까	internal -0.22	limits 0.14	none -0.28	policy -0.26	price 0.18	target -0.17
u:회로	handling -0.15	how_to -0.17	known_issues -0.13	none 0.1	policy -0.24	price -0.23	script 0.12
u:회선	handling -0.19	how_to -0.13	none -0.16	platform -0.14	policy -0.27	price 0.24	target -0.22
w:0	contact 0.17	handling -0.43	how_to -0.31	internal 0.27	known_issues -0.26	limits 0.15	none -0.43	price 0.15	script -0.34	target -0.13
w:a	contact -0.45	internal -0.14	known_issues 0.21	none -0.15	policy -0.16	price -0.12	script -0.19	target -0.38
w:ab	contact -0.18	how_to 0.12	internal -0.32	known_issues -0.22	platform -0.23	policy -0.15	price -0.21	script -0.17
w:abo	contact -0.18	how_to 0.12	internal -0.32	known_issues -0.22	platform -0.23	policy -0.14	price -0.21	script -0.17
w:ac	how_to -0.35	known_issues -0.2	none -0.25	platform -0.14	price -0.15	script -0.15	target -0.19
w:acc	handling -0.33	how_to -0.24	known_issues -0.16	limits 0.13	none -0.26	platform -0.12	script -0.12	target -0.17
w:ad	contact -0.23	internal -0.12	limits -0.28	none -0.13	platform -0.25	policy -0.17	price -0.23	script -0.25	target 0.21
w:add	how_to -0.27	known_issues -0.18	limits -0.18	platform -0.14	policy -0.3	price -0.14	script -0.19	target 0.13
w:adm	contact -0.21	handling -0.36	how_to 0.1	known_issues -0.23	limits -0.25	none -0.29	platform -0.15	price -0.13	target 0.13
w:af	contact -0.15	handling -0.34	internal -0.36	known_issues -0.29	limits -0.23	platform -0.24	policy 0.14	script -0.23
w:aft	contact -0.15	handling -0.34	internal -0.36	known_issues -0.29	limits -0.23	platform -0.24	policy 0.14	script -0.23
w:ag	internal -0.16	limits 0.15	none -0.13	price -0.18	target -0.12
w:age	internal -0.16	limits 0.15	none -0.13	price -0.18	target -0.12
w:ai	contact -0.31	internal 0.31	known_issues -0.5	limits -0.11	platform -0.42	policy -0.43	price -0.28	target -0.49
w:al	contact -0.3	internal -0.54	limits -0.33	none -0.12	platform -0.44
w:ale	handling -0.25	how_to 0.2	internal -0.18	known_issues 0.18	limits -0.14	none -0.22	platform -0.12	policy -0.33	price -0.21	target -0.12
w:all	contact -0.19	how_to -0.42	internal -0.39	known_issues -0.39	limits -0.42	platform -0.3	script -0.28
w:am	handling 0.19	how_to -0.29	known_issues -0.26	limits 0.11	none -0.23	platform -0.28	policy -0.36	price -0.23	script -0.2
w:ame	handling 0.14	how_to -0.11	internal -0.27	limits 0.25	none -0.27	platform -0.14	policy -0.21	target -0.18
w:an	contact -0.39	handling -0.11	internal -0.32	known_issues -0.68	none -0.28	price -0.48	script -0.21	target 0.33
w:and	contact -0.25	handling -0.13	how_to -0.33	internal -0.14	known_issues -0.47	limits -0.11	none -0.27	price -0.4	script -0.43	target 0.36
w:ann	handling -0.32	how_to -0.23	internal -0.2	known_issues -0.19	platform -0.19	policy -0.21	script -0.17	target 0.19
w:any	contact -0.18	internal -0.12	known_issues -0.25	platform -0.2	price -0.17	script -0.2	target -0.26
w:ap	contact 0.11	handling 0.17	internal -0.35	limits -0.61	none -0.31	platform 0.17	policy -0.11	price -0.37	script -0.31
w:api	contact 0.12	handling -0.19	how_to -0.21	known_issues -0.18	limits -0.2	none -0.15	platform -0.13	policy 0.15	price -0.15	script -0.12	target -0.11
w:app	handling 0.18	internal -0.39	limits -0.5	none -0.3	platform 0.19	policy -0.47	price -0.27	script -0.26
w:ar	contact -0.2	handling -0.45	how_to 0.1	limits 0.21	platform -0.35	policy -0.13	price -0.34	target -0.53
w:are	contact -0.14	handling -0.35	how_to -0.42	internal -0.51	known_issues 0.11	limits 0.25	none -0.1	platform -0.19	price -0.18	target -0.34
w:arp	handling -0.21	internal 0.22	policy -0.21	price -0.11	script -0.12	target -0.11
w:arr	limits -0.27	none 0.23	platform -0.15	policy -0.18	price -0.18	target -0.13
w:ars	how_to 0.27	known_issues -0.17	limits -0.28	none -0.19	platform -0.15	policy -0.23	script -0.12	target -0.2
w:as	contact 0.19	how_to -0.66	internal -0.3	known_issues 0.19	limits -0.51	none 0.15	platform -0.39	policy -0.32	price -0.43	target -0.47
w:ask	contact 0.15	how_to -0.44	internal -0.19	limits -0.31	none 0.11	platform -0.29	policy -0.48	price -0.21	script -0.22	target -0.21
w:at	contact -0.21	handling -0.6	how_to 0.14	known_issues -0.1	none -0.33	platform -0.12	policy 0.19	target -0.38
w:atm	internal -0.14	none 0.12	policy -0.15	price -0.13
w:att	handling -0.1	how_to -0.12	known_issues 0.1	limits -0.21	none -0.21	platform -0.14	target -0.17
w:au	contact -0.19	handling -0.21	how_to 0.18	known_issues -0.29	limits 0.19	platform -0.28	policy -0.26	price -0.29	script -0.21	target -0.41
w:aud	contact -0.14	handling -0.17	how_to 0.11	known_issues -0.22	platform -0.14	price -0.18	script -0.17	target -0.26
w:aut	handling -0.19	how_to 0.12	internal -0.23	known_issues -0.12	limits 0.23	none -0.18	platform -0.17	policy -0.3	price -0.23	target -0.26
w:b	handling 0.15	how_to -0.25	internal -0.11	known_issues -0.2	limits -0.25	none 0.22	policy -0.34	price -0.14
w:ba	contact -0.23	handling -0.15	how_to 0.11	internal 0.15	known_issues -0.3	limits -0.12	platform -0.37	policy -0.12	price -0.41	script -0.23	target -0.44
w:bac	how_to -0.2	internal -0.24	known_issues -0.1	limits 0.1	none -0.25	platform -0.15	policy 0.14	price -0.12	script -0.17	target -0.17
w:ban	handling -0.25	how_to -0.13	internal 0.19	known_issues -0.12	limits -0.22	policy -0.31	target -0.13
w:bas	handling -0.18	how_to 0.19	limits -0.34	platform -0.15	policy -0.26	price -0.14	target -0.22
w:be	contact -0.26	handling -0.19	how_to -0.48	known_issues -0.17	limits -0.33	none 0.16	platform 0.13	policy 0.12	price -0.4	script -0.24
w:bef	contact -0.13	how_to -0.26	known_issues -0.25	limits -0.3	none 0.14	platform -0.19	policy 0.1	price -0.26	target -0.18
w:bet	handling -0.17	limits -0.14	platform -0.16	policy 0.13	script -0.22	target -0.2
w:bi	how_to 0.13	known_issues -0.14	limits -0.3	none -0.19	policy -0.34	price -0.15	script -0.12	target -0.19
w:bil	how_to 0.13	known_issues -0.14	limits -0.29	none -0.24	policy -0.33	price -0.14	script -0.12	target -0.18
w:bo	contact -0.2	handling -0.39	how_to -0.19	internal -0.22	known_issues -0.43	none -0.46	platform -0.35	policy 0.3
w:boa	contact -0.14	handling -0.29	how_to -0.32	internal -0.11	known_issues -0.25	limits -0.28	none -0.34	platform -0.24	policy 0.33	price -0.14	script -0.15	target -0.26
w:boo	known_issues -0.14	none -0.24	policy -0.21
w:bot	handling -0.38	how_to -0.26	internal -0.28	known_issues -0.21	limits 0.15	none -0.22	platform -0.13	policy 0.14	script -0.14	target -0.21
w:br	contact -0.15	handling -0.36	limits -0.28	none -0.14	platform 0.1	price -0.2	script -0.2	target -0.21
w:bro	handling -0.27	internal -0.21	limits -0.21	none -0.25	platform 0.12	price -0.12	script -0.16	target -0.12
w:bu	contact -0.27	how_to -0.48	limits 0.16	none -0.45	platform -0.46	policy -0.31	script -0.31	target 0.24
w:bui	handling -0.27	how_to -0.18	known_issues -0.19	limits 0.18	none -0.17	platform -0.12	policy -0.17	script -0.15	target -0.14
w:bus	contact -0.13	handling -0.4	how_to -0.26	internal -0.38	known_issues -0.3	none -0.31	platform -0.32	policy -0.46	script -0.18	target 0.28
w:by	contact -0.19	handling 0.26	how_to -0.48	known_issues -0.35	limits 0.13	none -0.25	platform -0.29	policy -0.21	price -0.31	script -0.23	target -0.28
w:c	handling -0.25	how_to -0.24	internal 0.28	known_issues -0.12	limits -0.27	none -0.3	platform -0.23	policy -0.27	price -0.16	target 0.15
w:ca	contact -0.41	handling 0.21	how_to -0.18	platform -0.23	policy -0.13	price -0.5	target -0.54
w:cal	contact -0.2	handling 0.18	limits 0.13	platform -0.26	policy -0.18	price -0.26	script -0.24	target -0.37
w:can	contact -0.11	handling 0.15	how_to -0.37	internal -0.19	none -0.39	price -0.18	script 0.15	target -0.29
w:car	contact -0.18	handling -0.11	internal -0.13	none 0.14	platform -0.21	policy -0.14	price -0.23	script -0.32	target -0.26
w:cas	how_to -0.16	internal -0.15	limits -0.22	none -0.14	policy 0.16
w:cd	handling -0.11	internal -0.26	known_issues -0.1	limits 0.33	none -0.28	policy -0.25	price -0.25	target -0.17
w:ch	contact -0.4	internal -0.31	limits -0.19	platform -0.16	price 0.13	script -0.47	target -0.58
w:cha	contact -0.21	how_to -0.54	internal -0.6	platform -0.32	price 0.2	script -0.4	target -0.46
w:che	handling -0.27	how_to 0.23	internal -0.21	known_issues -0.19	limits -0.24	platform -0.17	policy -0.32	price -0.14	target -0.11
w:chu	how_to -0.12	internal 0.15	limits -0.11	policy -0.25	price -0.15
w:ci	handling 0.16	how_to -0.23	internal -0.28	known_issues -0.27	limits 0.26	none -0.27	platform -0.18	policy -0.33	price -0.15	script -0.12	target -0.24
w:cit	handling 0.16	how_to -0.23	internal -0.28	known_issues -0.27	limits 0.26	none -0.27	platform -0.18	policy -0.33	price -0.15	script -0.12	target -0.24
w:cl	contact -0.1	how_to -0.22	internal 0.2	known_issues -0.13	limits -0.27	none -0.11	platform -0.23	target -0.16
w:cm	contact -0.15	handling -0.22	how_to -0.3	internal -0.39	known_issues -0.3	limits 0.35	none -0.36	platform -0.23	policy -0.4	price -0.3	script 0.17	target -0.33
w:co	contact -0.46	handling -0.11	how_to -0.23	internal 0.27	none -0.1	platform -0.57	policy -0.13	price -0.48	script -0.28	target -0.28
w:cod	how_to -0.18	internal -0.21	known_issues 0.13	limits -0.17	policy -0.22	script -0.11	target -0.14
w:col	handling -0.17	how_to -0.17	known_issues -0.14	none -0.15	policy -0.21	target -0.13
w:com	contact -0.27	limits 0.17	platform -0.29	policy -0.46	price -0.33	script -0.29	target -0.36
w:con	contact -0.18	handling -0.18	how_to -0.34	internal 0.14	known_issues -0.16	limits -0.12	platform -0.26	policy 0.11	price -0.32	script -0.1
w:cor	handling -0.1	internal -0.18	known_issues 0.11	limits -0.25	none 0.1	policy -0.11
w:cr	how_to -0.28	internal -0.31	known_issues -0.22	none -0.24	policy 0.13	script -0.16
w:cre	how_to -0.25	internal -0.3	known_issues -0.17	limits -0.33	none -0.21	policy 0.15	script -0.13
w:cs	how_to -0.31	internal 0.18	known_issues -0.27	platform -0.18	policy -0.34	price -0.27	script -0.21	target -0.31
w:csv	handling -0.12	how_to -0.11	internal -0.15	limits 0.14	target -0.12
w:cu	contact -0.18	how_to -0.35	internal -0.27	limits -0.3	none 0.12	platform -0.19	price -0.18	script -0.24	target -0.23
w:cus	contact -0.18	how_to -0.35	internal -0.27	limits -0.3	none 0.12	platform -0.19	price -0.18	script -0.24	target -0.23
w:cx	contact 0.17	how_to -0.13	internal -0.32	limits -0.22	none 0.21	policy -0.29	price -0.14	target -0.16
w:d	handling -0.14	how_to -0.13	known_issues -0.14	limits -0.28	platform -0.2	policy -0.21	price 0.11	target -0.2
w:da	contact -0.34	how_to -0.3	internal -0.1	known_issues -0.12	limits -0.18	none 0.33	platform -0.5	price -0.47	script -0.12	target -0.45
w:dat	contact -0.13	internal -0.43	known_issues -0.26	limits -0.49	none 0.31	platform -0.31	policy -0.18	price -0.31	target -0.41
w:day	contact -0.18	handling -0.47	how_to -0.32	internal -0.53	none 0.24	platform -0.26	policy 0.18	price -0.26	script -0.25	target -0.29
w:de	contact -0.34	known_issues -0.11	limits -0.54	none 0.13	policy -0.36	price -0.37
w:dec	how_to -0.22	known_issues -0.13	limits -0.19	none 0.27	platform -0.25	policy -0.31	price -0.19	target -0.22
w:del	handling 0.15	how_to -0.25	internal -0.25	known_issues 0.1	limits -0.21	platform -0.16	script -0.14	target -0.2
w:des	contact -0.13	handling -0.27	how_to 0.15	internal -0.38	known_issues -0.22	limits -0.23	policy -0.31	price -0.15	script -0.1	target -0.27
w:di	handling 0.19	how_to -0.34	internal -0.22	none -0.38	platform -0.22	policy -0.25	price -0.34	script 0.26	target -0.33
w:dig	known_issues 0.1	policy -0.13
w:dis	handling 0.15	how_to -0.17	internal -0.32	known_issues -0.27	limits 0.12	none -0.29	policy -0.35	price -0.27	script 0.25	target -0.2
w:do	contact -0.33	handling 0.2	known_issues -0.46	limits -0.21	platform -0.47	policy -0.6	price -0.37	script -0.45
w:don	contact -0.16	internal 0.14	known_issues -0.26	none -0.19	platform -0.26	policy -0.28	price -0.14	script -0.31	target -0.32
w:dow	handling 0.14	how_to -0.17	internal -0.1	known_issues -0.13	limits -0.3	platform -0.11	policy -0.22	price -0.12	target -0.17
w:dr	handling -0.29	how_to -0.28	known_issues -0.23	limits -0.25	platform -0.11	policy 0.13	price -0.13	script -0.25	target -0.19
w:dro	handling -0.18	how_to -0.14	known_issues -0.12	none 0.13
w:ea	handling -0.36	how_to -0.11	internal 0.14	platform -0.21	policy 0.18	price -0.26	script -0.22	target -0.16
w:ed	handling -0.19	how_to -0.21	known_issues -0.15	none -0.24	platform -0.15	policy 0.12	script -0.11	target -0.13
w:edi	handling -0.14	how_to -0.17	internal -0.2	known_issues -0.11	none -0.18	platform -0.13	policy 0.14	target -0.1
w:ef	contact -0.14	handling -0.22	how_to -0.17	internal -0.28	known_issues -0.23	limits -0.26	platform 0.17	policy -0.27	price -0.23	target -0.24
w:eff	contact -0.14	handling -0.22	how_to -0.17	internal -0.28	known_issues -0.23	limits -0.26	platform 0.17	policy -0.27	price -0.23	target -0.24
w:el	handling -0.31	how_to -0.17	internal -0.19	limits -0.19	none 0.19	target -0.18
w:els	handling -0.3	how_to -0.17	internal -0.23	limits -0.19	none 0.2	target -0.17
w:em	contact -0.26	handling 0.12	limits -0.45	none -0.51	price -0.32	target -0.46
w:ema	contact -0.21	handling 0.14	limits -0.42	none -0.38	platform -0.41	price -0.28	target -0.35
w:en	contact -0.36	handling -0.15	how_to -0.25	internal -0.13	known_issues -0.53	none -0.37	platform 0.13	policy -0.11	price -0.47	script -0.33	target 0.24
w:eng	contact -0.11	handling -0.39	how_to -0.33	internal -0.12	known_issues -0.22	limits 0.32	platform -0.36	policy -0.38	price -0.21	script -0.15	target -0.43
w:ent	contact -0.24	internal -0.52	known_issues -0.37	limits -0.57	none -0.45	platform 0.19	policy -0.54	price -0.33	script -0.22	target 0.35
w:es	handling 0.19	how_to -0.24	internal -0.3	known_issues -0.17	limits -0.2	platform 0.12	policy -0.24	script -0.13	target -0.19
w:esc	handling 0.13
w:esi	handling 0.15	how_to -0.2	internal -0.27	known_issues -0.15	limits -0.18	platform 0.12	policy -0.22	script -0.13	target -0.19
w:ev	handling 0.12	how_to -0.24	internal -0.32	known_issues -0.2	limits -0.33	none 0.15	platform -0.19	price -0.14	script -0.15
w:eve	handling 0.13	how_to -0.24	internal -0.3	known_issues -0.2	limits -0.33	none 0.17	platform -0.19	price -0.14	script -0.14
w:ex	contact 0.29	handling -0.17	internal -0.26	known_issues -0.54	none -0.16	platform -0.53	price 0.13	script -0.39	target -0.44
w:exa	contact 0.33	handling -0.36	internal -0.15	known_issues -0.29	limits -0.48	platform -0.26	policy -0.41	price -0.21	script -0.21	target -0.25
w:exc	handling -0.15	known_issues -0.11	limits 0.12	none -0.11	policy -0.19	script -0.12
w:exp	contact -0.3	handling 0.1	internal -0.28	known_issues -0.22	platform -0.3	policy 0.1	price -0.32	script -0.19	target -0.41
w:ext	handling -0.21	how_to -0.2	known_issues -0.21	none -0.25	platform -0.13	policy -0.32	price 0.28	target -0.17
w:fa	contact -0.16	handling 0.12	how_to -0.26	internal 0.15	known_issues 0.17	limits -0.4	none -0.36	platform -0.15	policy -0.33	price -0.23	script -0.17	target -0.22
w:fai	contact -0.15	handling 0.18	how_to -0.24	internal 0.13	known_issues 0.1	limits -0.31	none -0.33	platform -0.15	policy -0.28	price -0.22	script -0.14	target -0.2
w:fd	internal 0.25	limits -0.18	none -0.24	policy -0.16
w:fds	internal 0.25	limits -0.18	none -0.24	policy -0.16
w:fe	contact -0.11	how_to -0.31	limits -0.37	platform -0.32	target -0.27
w:feb	how_to -0.16	internal -0.29	known_issues -0.21	limits -0.26	none 0.16	platform -0.27	target -0.2
w:fee	handling 0.12	how_to -0.2	known_issues -0.17	limits -0.18	none -0.2	policy -0.16
w:fi	contact -0.34	handling -0.41	how_to -0.45	internal -0.13	known_issues 0.13	limits 0.17	none -0.12	policy -0.28	price -0.34	script -0.33
w:fil	handling -0.21	how_to -0.14	internal -0.15	known_issues -0.18	limits 0.23	none -0.12	policy -0.2
w:fin	handling -0.29	how_to -0.16	internal 0.11	known_issues -0.12	limits -0.41	none 0.21	platform -0.19	policy -0.27	price -0.19	script -0.13	target -0.31
w:fir	contact -0.11	how_to -0.21	internal -0.19	limits -0.33	none -0.34	platform 0.19	script -0.13	target 0.13
w:fiv	handling -0.27	how_to -0.21	internal -0.2	known_issues -0.2	limits 0.33	none -0.25	platform -0.2	policy -0.32	target -0.25
w:fix	contact -0.11	handling -0.28	how_to -0.24	known_issues 0.2	limits -0.39	platform -0.25	policy -0.34	price -0.19	script -0.11	target -0.25
w:fl	handling -0.16
w:fo	contact -0.34	handling -0.12	how_to 0.11	internal -0.22	none -0.13	platform 0.1	policy -0.16	script -0.18	target -0.13
w:fol	handling -0.32	known_issues -0.26	limits -0.32	none -0.31	platform 0.21	price -0.2	script -0.16
w:for	contact -0.27	how_to 0.12	internal -0.36	platform -0.19	policy -0.16	script -0.34	target -0.17
w:fou	handling -0.26	how_to -0.13	internal 0.13	none -0.23	policy -0.23	script -0.11
w:fr	contact -0.32	handling -0.18	limits -0.35	platform -0.39	policy -0.24	price 0.2	script -0.34	target 0.12
w:fre	handling -0.39	how_to -0.18	known_issues -0.24	limits -0.3	platform -0.15	script -0.14	target 0.11
w:fri	contact -0.2	handling -0.32	how_to -0.22	known_issues -0.24	limits -0.16	platform -0.21	policy -0.41	price 0.2	script -0.14	target -0.27
w:fro	internal -0.12	limits -0.15	platform -0.16	policy -0.14	price -0.19	script -0.19
w:fu	how_to -0.13	internal -0.38	limits -0.24	none 0.24	policy -0.32	price -0.18	script -0.1	target -0.13
w:ful	how_to -0.13	internal -0.38	limits -0.24	none 0.24	policy -0.32	price -0.18	script -0.1	target -0.13
w:fy	limits -0.15	none 0.25	policy -0.23	target -0.11
w:fyi	limits -0.15	none 0.25	policy -0.23	target -0.11
w:g	contact -0.16	handling -0.3	how_to -0.34	internal -0.26	known_issues -0.24	limits -0.34	none 0.14	platform 0.19	script -0.11	target -0.11
w:ga	contact -0.24	handling -0.19	how_to -0.25	internal 0.23	known_issues -0.2	limits -0.32	none 0.14	platform -0.22	policy -0.29	price -0.28	script -0.11	target -0.23
w:gb	contact -0.17	how_to -0.21	internal -0.32	known_issues -0.26	limits 0.31	none -0.23	platform -0.28	policy -0.13	script -0.11	target -0.34
w:ge	handling -0.32	internal -0.31	known_issues -0.18	limits -0.14	none -0.16	platform -0.12	price 0.13
w:get	handling -0.32	internal -0.31	known_issues -0.18	limits -0.14	none -0.16	platform -0.12	price 0.13
w:gi	handling -0.22	how_to -0.27	internal 0.22	known_issues -0.17	none -0.11	platform -0.2	policy -0.38	price -0.24	script -0.15	target -0.22
w:gif	handling -0.22	how_to -0.27	internal 0.22	known_issues -0.17	none -0.11	platform -0.2	policy -0.38	price -0.24	script -0.15	target -0.22
w:go	handling 0.16	how_to -0.48	internal -0.28	limits -0.1	none -0.26	platform 0.25	price -0.23	script -0.35	target -0.5
w:goe	handling 0.13	how_to -0.18	internal -0.23	known_issues -0.13	policy -0.27	target -0.17
w:goi	handling -0.16	internal -0.15	none 0.2	policy -0.2
w:goo	contact -0.18	handling -0.31	how_to -0.28	internal -0.37	known_issues -0.24	none -0.29	platform 0.35	policy -0.35	price -0.21	script -0.12	target -0.31
w:got	handling 0.19	how_to -0.19	limits -0.25	none -0.25	platform -0.19	policy -0.24	script -0.17	target -0.12
w:gp	contact -0.11	how_to -0.16	known_issues -0.14	limits 0.13	none -0.25	platform -0.15	policy -0.16	price -0.15	target -0.15
w:gr	handling 0.21	how_to -0.46	limits -0.42	none -0.16	platform -0.32	policy -0.39	price -0.26	script -0.32
w:gro	handling -0.31	how_to -0.23	internal 0.22	limits -0.27	none -0.29	platform -0.21	policy -0.23	price -0.2	script -0.12
w:gu	contact -0.14	handling -0.25	how_to 0.11	internal -0.38	known_issues -0.35	none 0.22	platform -0.27	policy -0.47	price -0.2	script -0.18	target -0.24
w:gue	handling -0.12	how_to -0.22	internal -0.25	known_issues -0.24	limits 0.15	none 0.22	platform -0.17	policy -0.35	price -0.12	script -0.13	target -0.15
w:h	contact -0.21	handling -0.3	how_to -0.31	internal -0.41	known_issues -0.2	limits 0.15	platform -0.27	script -0.13	target -0.28
w:ha	contact -0.12	how_to -0.52	internal 0.12	known_issues -0.11	platform -0.33	price -0.33	target -0.39
w:han	handling -0.2	how_to -0.33	internal 0.29	known_issues -0.35	none -0.4	platform -0.23	price -0.22	script -0.19	target -0.28
w:hav	handling 0.12	how_to -0.2	internal -0.31	known_issues -0.14	limits -0.18	platform -0.1	target -0.11
w:he	handling -0.29	internal -0.38	known_issues -0.25	limits -0.43	none 0.15	platform -0.24	policy 0.14	price -0.22	script -0.19	target -0.28
w:hea	handling -0.18	how_to -0.19	internal -0.1	limits -0.21	none -0.16	platform -0.13	policy 0.21	target -0.1
w:hel	handling -0.11	how_to 0.14	limits -0.14	policy -0.24
w:hi	contact -0.14	handling -0.28	how_to -0.21	internal 0.16	known_issues -0.19	limits 0.1	none -0.11	platform -0.18	policy 0.13	price -0.31	script -0.16	target -0.4
w:ho	contact -0.2	internal -0.26	known_issues -0.36	none -0.3	platform -0.21	price -0.33	script -0.23
w:hou	contact -0.15	handling -0.3	internal -0.33	known_issues -0.24	none -0.25	platform -0.17	policy 0.18	price -0.24	script -0.13	target -0.21
w:i	contact -0.12	handling -0.2	how_to -0.24	internal -0.24	known_issues -0.23	limits -0.27	none 0.34	platform -0.27	policy -0.29	price -0.22	target -0.3
w:ic	how_to 0.16	known_issues -0.12	limits -0.13	none -0.13	policy -0.15
w:id	contact -0.14	how_to -0.36	known_issues -0.25	limits -0.36	none -0.35	platform 0.34	price -0.22	script -0.18	target -0.37
w:if	contact -0.31	handling 0.39	how_to -0.49	internal -0.24	known_issues -0.41	limits -0.54	platform -0.36	price -0.39	script -0.36	target -0.29
w:im	handling -0.15	internal -0.15	known_issues 0.11	platform -0.15
w:in	contact -0.47	handling -0.37	known_issues -0.11	none -0.27	policy -0.15	price 0.11
w:inb	how_to -0.17	internal -0.24	known_issues -0.12	limits -0.11	none -0.16	policy -0.19	price -0.16	script 0.24	target -0.11
w:inc	contact -0.16	handling -0.45	how_to -0.38	known_issues -0.32	limits -0.39	none -0.15	platform -0.18	policy -0.42	price 0.35	script -0.37
w:inf	handling -0.14	internal 0.18	known_issues 0.12	limits -0.2	none -0.1	price -0.19
w:ins	how_to -0.17	internal -0.2	known_issues 0.13	limits -0.17	none -0.18	script -0.12
w:int	handling -0.32	how_to 0.13	internal 0.11	known_issues -0.17	limits -0.21	none 0.15	platform -0.12	policy -0.24	price -0.11	script -0.1	target -0.16
w:inv	contact -0.14	known_issues -0.3	limits 0.11	none -0.3	platform -0.11	price 0.11	script -0.12	target -0.19
w:io	contact -0.13	handling -0.19	how_to -0.21	internal -0.25	known_issues -0.2	limits -0.28	none -0.35	platform 0.43	policy -0.26	price -0.25	script -0.15	target -0.31
w:ios	contact -0.13	handling -0.19	how_to -0.21	internal -0.25	known_issues -0.2	limits -0.28	none -0.35	platform 0.43	policy -0.26	price -0.25	script -0.15	target -0.31
w:ip	handling -0.13	how_to -0.16	internal 0.17	limits -0.2	platform 0.13	policy -0.2	price -0.13	target -0.16
w:is	contact -0.27	known_issues -0.24	limits -0.14	none -0.12	platform -0.46	policy -0.24	price -0.56	script 0.18
w:it	contact -0.36	handling 0.13	how_to 0.14	internal -0.35	limits -0.16	platform -0.58	policy -0.13	price -0.18	script -0.53
w:ja	contact -0.14	handling -0.31	how_to 0.12	internal -0.43	known_issues 0.17	none -0.17	policy -0.18	script -0.2	target -0.42
w:jan	handling -0.22	how_to 0.16	internal -0.37	known_issues 0.17	limits -0.5	none -0.13	policy -0.12	price 0.1	script -0.19	target -0.31
w:ju	handling -0.3	how_to -0.24	limits -0.23	none -0.18	platform 0.15	policy -0.32	price 0.1	script -0.14	target -0.19
w:jun	handling -0.23	how_to -0.22	internal -0.24	known_issues -0.22	limits -0.2	platform 0.16	policy -0.27	price 0.12	target -0.16
w:k	internal 0.18	limits -0.23	none 0.22	policy -0.2	price -0.23	target -0.2
w:kb	contact -0.1	handling -0.19	how_to -0.16	known_issues -0.16	limits 0.29	none -0.31	platform -0.21	policy -0.32	price -0.26	target -0.24
w:ke	contact -0.23	how_to 0.17	internal -0.47	known_issues -0.39	none -0.11	platform -0.34	policy 0.21	price -0.27	script -0.33	target -0.33
w:kee	contact -0.11	internal -0.33	known_issues -0.21	limits -0.35	platform -0.14	price -0.15	script -0.18	target -0.27
w:key	contact -0.14	handling -0.11	how_to 0.14	internal -0.3	known_issues -0.27	none -0.11	platform -0.26	policy 0.14	price -0.15	script -0.21	target -0.25
w:kg	contact -0.2	handling -0.24	how_to -0.32	internal -0.42	known_issues -0.11	limits 0.23	none -0.29	platform -0.36	policy -0.19	price 0.3	script -0.15	target -0.5
w:ki	how_to -0.11	internal -0.15	known_issues -0.11	none 0.21	policy -0.14	price -0.15
w:km	handling -0.16	how_to 0.11	internal -0.28	known_issues -0.19	limits -0.39	none -0.17	price 0.15	script -0.12	target -0.26
w:ko	contact -0.15	handling -0.2	limits 0.14	none -0.27	platform -0.21	policy -0.3	price -0.23	script -0.14	target 0.12
w:kor	contact -0.14	handling -0.19	how_to -0.25	limits 0.15	none -0.25	platform -0.21	policy -0.29	price -0.23	script -0.13	target 0.12
w:kr	handling -0.18	internal -0.14	known_issues -0.17	limits -0.2	none -0.15	platform -0.11	policy -0.29	script -0.11	target 0.21
w:ks	handling 0.18	how_to -0.2	internal -0.5	limits -0.43	none 0.11	platform -0.11	policy -0.39	price -0.38	target -0.44
w:kst	handling 0.18	how_to -0.2	internal -0.5	limits -0.43	none 0.11	platform -0.11	policy -0.39	price -0.38	target -0.44
w:kw	handling -0.11	how_to -0.16	internal -0.26	limits -0.3	none -0.22	platform -0.17	policy -0.28	price 0.19	target 0.17
w:l	handling -0.15	how_to -0.18	known_issues -0.15	limits 0.19	platform -0.23	policy -0.32	price -0.15	script -0.11	target -0.23
w:la	contact -0.23	handling -0.14	how_to -0.26	internal 0.11	known_issues 0.28	limits -0.34	none -0.2	platform 0.15	policy -0.28	price -0.41	script -0.27	target -0.4
w:lan	internal -0.27	known_issues -0.14	limits -0.22	script -0.12	target -0.14
w:las	handling -0.2	how_to -0.12	known_issues 0.16	limits -0.26	none -0.2	platform -0.17	policy -0.24
w:lat	internal -0.12	platform 0.12	policy -0.12
w:lau	contact -0.15	handling -0.41	how_to -0.26	internal 0.13	none -0.15	platform 0.11	policy -0.39	price -0.32	script -0.17	target -0.27
w:le	handling -0.28	how_to -0.17	none -0.27	platform -0.11	target -0.2
w:lea	handling -0.16	how_to -0.11	limits -0.18	none -0.21	target -0.17
w:leg	handling -0.22	known_issues -0.1	limits 0.12	none -0.19	policy -0.14
w:li	contact -0.19	internal -0.12	limits -0.15	platform -0.46	policy -0.12	script -0.1	target -0.53
w:lim	handling -0.21	how_to -0.19	limits -0.2	none 0.1	policy -0.21
w:lin	handling -0.31	how_to 0.18	internal -0.3	limits -0.39	platform -0.22	price -0.18	script -0.26	target -0.26
w:liv	handling -0.31	how_to -0.22	known_issues -0.19	none 0.25	platform -0.2	policy -0.35	price -0.1	script -0.21	target -0.25
w:ll	how_to 0.11	internal -0.2	known_issues -0.1	limits -0.14	none -0.19	script -0.12
w:lo	contact -0.29	handling 0.16	internal -0.12	none -0.24	platform -0.41	policy -0.11	price -0.41
w:log	contact -0.13	handling 0.13	known_issues -0.21	none -0.31	platform -0.26	policy -0.11	price -0.28	script -0.15
w:lon	handling -0.3	how_to -0.11	internal -0.24	platform -0.1	policy -0.2	price -0.12
w:los	handling -0.21	how_to -0.21	limits -0.13	script -0.17	target -0.18
w:m	contact -0.18	handling -0.28	how_to -0.27	internal -0.22	known_issues -0.22	limits 0.36	none -0.16	platform -0.3	policy -0.35	price -0.13	target -0.31
w:ma	how_to -0.47	internal -0.12	platform -0.17	policy -0.5	script -0.32
w:mac	handling -0.14	known_issues -0.12	limits -0.15	target -0.12
w:man	handling 0.24	how_to -0.17	known_issues -0.18	none -0.28	platform -0.12	policy -0.32	price -0.21	script -0.12	target -0.26
w:map	handling -0.23	internal -0.19	limits -0.18	none 0.26	platform -0.15
w:mar	handling -0.33	how_to -0.17	limits -0.23	none -0.1	platform -0.17	policy -0.28	price 0.13	script -0.11	target -0.13
w:mb	contact -0.11	handling -0.24	how_to 0.17	none -0.1	platform -0.21	policy -0.1	price -0.31	script -0.11	target -0.24
w:me	contact -0.14	internal 0.15	known_issues -0.23	limits -0.34	platform -0.15	policy -0.29	script -0.2	target -0.31
w:mem	internal -0.13	none -0.12	price 0.14	target -0.14
w:men	handling -0.28	internal 0.24	script -0.1
w:mi	contact -0.24	how_to 0.25	known_issues 0.14	limits -0.27	none -0.33	platform -0.34	price -0.33	script -0.27	target -0.44
w:min	contact -0.14	handling -0.39	how_to 0.21	internal -0.15	limits -0.14	none -0.31	platform -0.21	price -0.2	script -0.12	target -0.29
w:mix	handling -0.15	how_to -0.19	internal -0.22	known_issues 0.19	limits -0.25	none 0.12	policy -0.18
w:mo	handling -0.37	how_to -0.57	internal 0.17	known_issues -0.53	limits -0.13	none 0.1	policy -0.38	price -0.17	script -0.37
w:mob	contact -0.13	handling -0.2	how_to -0.22	internal -0.17	known_issues -0.16	limits -0.19	none -0.24	platform 0.28	policy -0.25	price -0.2	target -0.28
w:mod	contact -0.11	handling -0.17	how_to -0.11	known_issues -0.13	limits -0.3	none 0.26	platform -0.26	policy -0.22	price -0.18	target -0.19
w:mon	contact -0.15	handling -0.28	how_to -0.34	known_issues -0.28	platform -0.41	policy -0.19	price 0.14	script -0.14
w:mov	internal -0.19	limits -0.12	none 0.1	policy -0.15
w:mu	handling 0.15	how_to -0.1	internal -0.12	limits -0.15	policy -0.14
w:mul	handling 0.15	how_to -0.1	internal -0.12	limits -0.15	policy -0.14
w:my	how_to 0.13	internal -0.28	limits -0.3	none 0.19	platform -0.17	policy -0.23	price -0.15	target -0.17
w:na	handling -0.15	how_to -0.15	internal 0.17	limits -0.19	none -0.18	policy -0.19	script -0.12
w:nam	handling -0.15	how_to -0.15	internal 0.17	limits -0.19	none -0.18	policy -0.19	script -0.12
w:ne	contact -0.43	how_to 0.17	known_issues -0.59	none -0.25	price -0.62	script -0.5	target -0.23
w:nee	contact -0.11	handling 0.17	internal -0.12	known_issues -0.21	none -0.35	platform -0.28	price -0.31	script -0.16	target -0.3
w:neg	how_to -0.16	internal 0.23	limits -0.22	none -0.28	platform -0.12	policy -0.2	script -0.15
w:nev	contact -0.14	how_to -0.33	internal -0.27	known_issues -0.23	limits -0.26	platform -0.17	price -0.15	script -0.12	target -0.12
w:new	contact -0.11	handling -0.28	how_to 0.24	internal 0.21	known_issues -0.16	limits -0.33	none -0.29	platform -0.25	policy -0.32	price -0.17	script -0.11	target -0.26
w:nex	handling -0.25	internal -0.27	known_issues -0.16	limits -0.33	none 0.22	platform -0.16	script -0.16	target 0.12
w:no	contact -0.65	handling 0.22	internal -0.75	known_issues -0.2	none -0.37	policy 0.19	price -0.11	script -0.16	target -0.19
w:not	contact -0.32	how_to -0.23	internal -0.59	platform -0.21	policy 0.29	price -0.62	script -0.42
w:now	handling -0.15	how_to -0.13	internal -0.17
w:nu	handling 0.18	known_issues -0.22	limits -0.23	none -0.25	platform -0.18	policy -0.25	script -0.19	target -0.23
w:num	handling 0.19	internal -0.16	known_issues -0.14	limits -0.22	none -0.2	platform -0.14	policy -0.2	target -0.15
w:o	how_to -0.11	internal -0.21	limits 0.32	none -0.29	policy -0.27	price -0.2
w:oc	internal -0.1	none 0.25	policy -0.14
w:oct	internal -0.1	none 0.25	policy -0.14
w:of	contact -0.29	how_to -0.28	internal 0.11	known_issues -0.39	limits -0.56	none -0.24	platform -0.38	policy 0.1
w:off	contact -0.16	handling 0.14	how_to -0.19	known_issues -0.22	limits -0.33	none -0.19	platform -0.22	policy 0.12	price -0.18	script 0.11
w:ok	contact -0.24	how_to -0.38	internal -0.4	limits -0.22	none -0.42	platform 0.38	price -0.36	script -0.24	target -0.38
w:okt	contact -0.2	handling -0.31	how_to -0.28	internal -0.34	limits -0.39	none -0.36	platform 0.39	policy -0.39	price -0.27	script -0.19	target -0.31
w:ol	handling -0.28	how_to -0.24	internal -0.18	limits -0.13	none -0.22	policy 0.18	script -0.13	target -0.13
w:old	handling -0.28	how_to -0.24	internal -0.18	limits -0.13	none -0.22	policy 0.18	script -0.13	target -0.13
w:on	contact -0.62	handling 0.16	internal -0.4	known_issues -0.11	limits 0.21	none -0.34	price -0.12	script -0.16	target -0.15
w:onc	contact -0.1	handling 0.2	how_to 0.14	internal -0.29	known_issues -0.23	limits -0.36	none -0.37	platform -0.25	price -0.21	script -0.11	target -0.29
w:one	contact -0.19	how_to -0.5	platform -0.36	price -0.31	script -0.25	target -0.28
w:onl	contact -0.3	handling -0.22	how_to -0.48	internal -0.23	known_issues -0.52	limits 0.2	none -0.38	platform 0.18	price -0.44	script -0.27
w:oo	internal -0.1	limits -0.13	none 0.21	policy -0.11
w:op	contact -0.15	handling 0.1	how_to -0.38	internal -0.26	known_issues 0.17	limits -0.39	none -0.11	policy 0.12	price -0.27	script -0.19	target -0.26
w:ope	contact -0.13	handling 0.11	how_to -0.32	internal -0.24	known_issues 0.13	limits -0.35	price -0.26	script -0.19	target -0.22
w:opt	handling -0.12	how_to -0.24	internal -0.11	known_issues 0.12	policy 0.21
w:or	internal -0.37	limits -0.14	price -0.2	script -0.29	target -0.36
w:ord	handling 0.17	internal -0.25	known_issues -0.33	none -0.41	platform -0.17	policy 0.1	price -0.16	script -0.18	target -0.27
w:os	handling -0.2	how_to 0.13	internal -0.19	known_issues -0.22	limits -0.17	none 0.16	platform 0.11	policy -0.26	script -0.12	target -0.16
w:ot	handling -0.23	limits 0.21	none -0.23	policy -0.18	target 0.18
w:otp	none -0.2	target 0.18
w:ou	contact -0.12	handling -0.44	how_to -0.34	known_issues -0.2	limits 0.16	platform -0.21	price -0.14	script -0.15	target -0.35
w:our	handling -0.34	how_to -0.21	internal 0.13	known_issues -0.17	limits -0.33	none 0.17	policy -0.27	target -0.22
w:out	handling -0.24	how_to -0.28	internal -0.32	limits 0.22	platform -0.14	policy 0.11	target -0.24
w:ov	none -0.15	policy -0.14	script -0.11
w:ove	none -0.15	policy -0.14	script -0.11
w:ow	contact 0.23	handling -0.25	how_to -0.17	internal -0.29	known_issues -0.24	none -0.28	platform -0.31	price -0.2	script -0.12
w:own	contact 0.23	handling -0.25	how_to -0.17	internal -0.29	known_issues -0.24	none -0.28	platform -0.31	price -0.2	script -0.12
w:p	contact -0.2	handling -0.27	how_to -0.33	internal 0.15	known_issues -0.27	limits 0.1	none -0.4	platform -0.27	policy -0.4	price 0.11	script -0.2
w:pa	contact 0.11	handling -0.21	platform -0.6	policy -0.33	price -0.43	target 0.11
w:pag	handling -0.14	internal -0.26	limits -0.18	none 0.12	policy -0.18	price -0.17
w:pai	contact -0.13	handling -0.21	how_to -0.17	known_issues -0.21	limits -0.25	platform -0.18	price -0.17	script -0.16	target 0.13
w:par	contact 0.18	handling -0.2	how_to -0.3	internal 0.17	known_issues -0.19	limits -0.23	none -0.37	platform -0.15	policy -0.23	price -0.1
w:pas	how_to 0.13	internal -0.32	known_issues -0.29	limits -0.31	platform -0.24	price -0.16	target -0.32
w:pat	internal -0.22	known_issues 0.11	none -0.18	policy -0.14	script -0.15
w:pay	contact -0.32	handling -0.34	how_to -0.38	known_issues -0.27	limits 0.2	platform -0.3	policy -0.4	price -0.3	script -0.25	target -0.36
w:pc	contact -0.12	handling -0.38	how_to -0.3	internal -0.34	known_issues -0.37	limits -0.19	platform 0.41	policy -0.29	price -0.27	script -0.17	target -0.51
w:pd	handling -0.15	internal -0.2	known_issues -0.11	limits -0.15	none -0.19	platform -0.11	policy 0.23	price -0.13	script -0.13	target -0.27
w:pdf	handling -0.15	internal -0.2	known_issues -0.11	limits -0.15	none -0.19	platform -0.11	policy 0.23	price -0.13	script -0.13	target -0.27
w:pe	contact -0.3	handling -0.19	how_to -0.41	internal 0.23	limits 0.3	none -0.54	platform -0.42	script -0.24	target -0.36
w:per	contact -0.24	handling -0.1	how_to -0.32	known_issues -0.4	limits 0.35	none -0.39	platform -0.32	policy -0.52	script -0.12	target -0.26
w:ph	handling -0.2	how_to 0.26	known_issues -0.21	limits -0.28	platform -0.24	policy -0.31	price -0.11	script -0.16	target -0.2
w:pho	handling -0.2	how_to 0.26	known_issues -0.21	limits -0.28	platform -0.24	policy -0.31	price -0.11	script -0.16	target -0.2
w:pi	contact -0.14	how_to 0.11	internal 0.17	known_issues -0.25	limits -0.35	none -0.38	platform -0.27	price -0.2	target -0.24
w:pin	contact -0.12	how_to -0.24	internal 0.14	known_issues -0.17	limits -0.24	none -0.25	platform -0.19	price -0.14	script -0.12	target -0.19
w:pl	contact -0.39	handling -0.24	how_to -0.11	internal -0.4	limits -0.59	policy -0.72	price 0.12	script 0.17	target 0.17
w:pla	contact -0.31	handling -0.49	internal -0.52	limits -0.48	none -0.27	policy -0.62	script 0.19	target 0.21
w:ple	handling -0.12	how_to -0.21	known_issues -0.15	limits -0.19	none 0.22	platform -0.11	policy -0.13	target -0.22
w:plu	handling 0.15	how_to -0.12	internal -0.21	known_issues 0.1	limits -0.11	none -0.19	policy -0.13	price 0.13	target -0.16
w:pm	handling 0.26	how_to -0.22	internal 0.23	known_issues -0.24	limits -0.44	none -0.34	platform -0.31	price -0.31	script -0.16	target -0.38
w:po	handling -0.21	how_to -0.24	known_issues -0.26	none 0.14	platform -0.22	policy -0.45	price -0.11	script -0.22	target -0.19
w:pos	handling -0.17	known_issues -0.12	none 0.12	platform -0.16	policy -0.21	target -0.14
w:pr	how_to 0.15	none -0.26	platform -0.43	policy -0.17	script -0.43
w:pri	none -0.26	platform -0.29	policy -0.14	script -0.36	target -0.52
w:pro	contact -0.12	known_issues -0.27	platform -0.22	policy -0.13	price -0.2	script -0.15	target 0.11
w:pt	internal -0.13	limits 0.14	platform -0.11	policy -0.23	target -0.14
w:pu	how_to -0.29	internal 0.18	known_issues -0.25	limits -0.29	platform -0.15	policy -0.16	price -0.25	script -0.3	target -0.28
w:pub	handling -0.24	internal 0.13	known_issues -0.11	limits -0.16	target -0.17
w:pul	handling 0.12	how_to -0.11	internal -0.28	limits -0.11	policy -0.12	price -0.11	script -0.23	target -0.16
w:q	contact -0.16	handling -0.31	how_to -0.26	limits -0.37	none 0.19	policy -0.4	price -0.24	script -0.13	target -0.26
w:qa	contact -0.38	handling -0.28	how_to -0.31	internal 0.5	known_issues -0.23	limits -0.44	none -0.43	platform -0.32	policy -0.43	price -0.41	script -0.14	target -0.32
w:qr	internal -0.35	known_issues -0.18	limits -0.45	none 0.13	platform -0.18	price -0.13	script -0.18	target -0.3
w:qu	handling -0.33	how_to -0.3	internal 0.23	known_issues -0.25	limits -0.37	none 0.14	platform -0.21	policy -0.31	price -0.14	script -0.27	target -0.24
w:qui	handling -0.23	how_to -0.23	internal 0.14	known_issues -0.12	limits -0.23	none 0.13	platform -0.15	policy -0.23	price -0.12	script -0.18	target -0.17
w:ra	contact -0.19	handling -0.31	how_to -0.14	internal 0.39	known_issues -0.18	limits -0.22	none -0.38	platform -0.22	policy -0.36	price -0.27	script -0.15	target -0.2
w:rat	handling -0.14	internal 0.26	limits -0.15	none -0.28	platform -0.14	policy -0.23	script -0.1	target -0.15
w:re	internal -0.1	known_issues -0.23	none -0.28	platform -0.34	script -0.44	target -0.17
w:rea	contact -0.1	how_to 0.11	internal -0.28	known_issues -0.26	limits -0.25	price -0.15	script -0.14	target -0.23
w:rec	contact 0.19	handling -0.39	how_to 0.28	limits -0.43	none -0.29	platform -0.26	policy -0.39	price -0.31	script -0.23	target -0.33
w:ref	handling 0.11	how_to -0.37	internal -0.35	known_issues -0.24	limits 0.15	none -0.25	platform -0.18	policy -0.13
w:reg	handling -0.29	how_to -0.25	known_issues -0.21	policy 0.11	price -0.12	script -0.11	target -0.12
w:rem	internal -0.33	known_issues -0.14	limits -0.35	policy 0.11	price -0.11	script -0.14	target -0.2
w:ren	handling -0.27	how_to -0.13	known_issues -0.12	limits -0.3	none -0.26	policy -0.21	price -0.12	script -0.16	target 0.26
w:rep	handling 0.23	how_to -0.21	internal -0.28	known_issues -0.22	none -0.24	platform -0.12	policy -0.3	price 0.13	script -0.13	target -0.15
w:res	contact -0.12	how_to -0.24	internal -0.12	known_issues -0.26	limits 0.11	none -0.28	platform -0.13	target -0.19
w:ret	handling -0.29	how_to -0.23	internal 0.12	known_issues -0.14	limits -0.18	none -0.27	platform -0.1	policy 0.23	script -0.12	target -0.15
w:rev	contact -0.13	handling -0.35	how_to -0.24	internal 0.26	known_issues -0.19	none -0.27	price -0.17	script -0.14	target -0.19
w:ro	contact -0.2	how_to -0.4	internal 0.18	known_issues -0.34	limits 0.13	none -0.21	platform -0.33	policy -0.14	price -0.28	script 0.16	target -0.31
w:rol	handling -0.21	known_issues -0.14	limits -0.27	none 0.16	policy -0.24	price -0.16
w:rot	handling 0.15	how_to -0.11	internal -0.18	limits 0.19	none -0.12	policy -0.14	target -0.21
w:row	handling -0.21	how_to -0.12	internal -0.13	known_issues -0.19	limits 0.12	none -0.14	policy 0.13
w:ru	handling -0.21	internal -0.22	policy 0.15	price -0.14	target -0.16
w:rul	handling -0.21	internal -0.22	policy 0.15	price -0.14	target -0.16
w:s	contact -0.39	handling -0.16	limits -0.49	none -0.39	platform 0.16	policy -0.52	price 0.23
w:sa	contact -0.18	handling -0.31	internal 0.14	known_issues 0.14	limits -0.26	platform -0.32	policy -0.34	price -0.32
w:saf	handling -0.16	internal -0.15	known_issues 0.22	limits -0.13	none -0.13	platform -0.24	policy -0.11
w:sal	internal 0.17	known_issues -0.11	limits 0.1	none -0.2	policy -0.23	target -0.14
w:sam	handling -0.18	how_to -0.14	internal -0.11	known_issues -0.12	limits -0.2	price -0.12	script -0.11
w:sav	handling -0.18	how_to 0.12	known_issues -0.11	limits -0.2	policy -0.21	price -0.17	script -0.11	target -0.14
w:say	handling -0.13	how_to -0.21	known_issues -0.16	limits -0.22	platform -0.1	policy -0.24	script 0.14	target -0.17
w:sc	handling 0.15	how_to -0.26	known_issues -0.11	platform -0.13	policy -0.4	price -0.29	script -0.15	target -0.25
w:sco	contact -0.11	how_to -0.13	policy -0.23	price -0.22	target -0.19
w:se	contact -0.38	known_issues -0.59	none -0.34	platform -0.23	policy 0.16	price -0.17
w:sea	contact -0.2	handling 0.12	internal 0.11	known_issues -0.36	limits -0.16	none -0.38	platform -0.43	script -0.31	target -0.26
w:sec	internal -0.1	limits -0.12
w:sel	handling -0.31	how_to 0.12	internal -0.35	known_issues -0.14	platform -0.23	policy -0.31	price -0.25
w:seo	contact -0.11	how_to -0.3	internal -0.35	known_issues -0.22	platform -0.2	price -0.24	script -0.24
w:ser	handling -0.33	how_to 0.1	known_issues -0.15	policy -0.4	price -0.24	script -0.15
w:set	handling -0.3	internal -0.14	known_issues -0.14	limits -0.16	none -0.26	policy 0.14	target -0.13
w:sh	contact -0.27	handling -0.62	internal -0.15	known_issues 0.22	limits -0.49	platform -0.16	policy -0.28	price -0.18
w:sha	contact -0.15	handling -0.34	how_to 0.12	limits -0.31	platform -0.25	policy -0.43	price -0.28	script 0.13	target -0.29
w:shi	handling -0.28	how_to -0.15	known_issues -0.14	limits -0.2	none 0.24	policy -0.27	script -0.18	target -0.11
w:sho	contact -0.15	handling -0.33	internal -0.37	known_issues 0.25	limits -0.26	none -0.33
w:si	handling -0.26	how_to -0.2	internal 0.24	limits -0.16	none -0.29	platform -0.14	script -0.19	target -0.22
w:sig	handling -0.19	internal 0.12	limits 0.12	none -0.13	policy -0.25	script -0.14
w:sl	contact -0.16	handling -0.22	known_issues -0.38	platform -0.24	target -0.28
w:sla	how_to -0.2	known_issues -0.23	limits -0.26	none 0.13	platform -0.14	price -0.1	target -0.15
w:sli	handling -0.2	how_to -0.2	internal 0.16	limits -0.23	policy -0.31	price -0.12	script -0.1	target -0.11
w:slo	handling -0.28	how_to 0.14	internal -0.32	known_issues -0.21	limits 0.11	none -0.3	platform -0.12	price 0.17	script -0.15	target -0.14
w:sm	handling -0.3	how_to -0.13	internal 0.12	known_issues -0.12	none -0.17	platform 0.18	policy -0.24	script -0.11	target -0.15
w:so	contact -0.33	internal -0.13	known_issues -0.35	none 0.12	platform -0.37	policy -0.57	price -0.27	target -0.41
w:sor	handling -0.27	internal -0.26	limits -0.19	none 0.29	platform -0.13	policy -0.15
w:sp	contact -0.11	handling -0.33	how_to -0.25	internal 0.12	known_issues 0.23	none -0.34	platform -0.21	policy -0.36	price -0.24	script -0.16	target -0.25
w:ss	internal -0.25	limits -0.25	none -0.11	platform -0.16	price -0.17	script -0.12
w:sso	internal -0.25	limits -0.25	none -0.11	platform -0.16	price -0.17	script -0.12
w:st	contact -0.17	how_to -0.55	known_issues -0.47	limits 0.11	none -0.18	platform -0.41	policy -0.49	price 0.23	script 0.14	target -0.49
w:sta	how_to -0.31	internal -0.4	known_issues -0.24	platform -0.22	policy -0.45	price 0.21	script -0.32	target -0.27
w:sti	how_to -0.22	internal 0.32	known_issues -0.21	limits -0.31	none -0.3	platform -0.11	policy -0.38	script -0.22	target -0.2
w:sto	handling -0.29	how_to -0.23	internal -0.26	known_issues -0.13	limits 0.18	platform -0.14	script -0.16	target -0.13
w:su	handling 0.16	how_to -0.27	internal -0.12	known_issues -0.38	platform -0.29	price -0.29	script -0.24	target -0.26
w:sub	internal -0.23	known_issues -0.12	limits -0.22	price -0.1	target -0.11
w:sun	handling 0.16	how_to -0.24	internal -0.23	known_issues -0.16	limits 0.13	none -0.16	platform -0.12	policy -0.32
w:sup	contact 0.12	handling -0.21	how_to -0.19	internal -0.21	known_issues -0.15	limits 0.12	platform -0.14	policy -0.28	price -0.12	script -0.1	target -0.11
w:sur	handling -0.16	how_to 0.1	internal 0.12	limits -0.21	policy -0.18
w:sw	handling 0.18	internal -0.25	known_issues -0.15	limits -0.13	platform -0.11	policy -0.24	script -0.11	target -0.14
w:swi	handling 0.18	internal -0.25	known_issues -0.15	limits -0.13	platform -0.11	policy -0.24	script -0.11	target -0.14
w:sy	handling -0.3	how_to -0.22	internal -0.29	known_issues -0.25	none 0.12	platform -0.13	price -0.14	script -0.21
w:syn	handling -0.3	how_to -0.22	internal -0.29	known_issues -0.25	none 0.12	platform -0.13	price -0.14	script -0.21
w:t	contact -0.26	handling 0.2	how_to -0.56	known_issues -0.49	platform 0.25	policy -0.4	price -0.46	script -0.51	target -0.48
w:ta	contact 0.13	handling 0.27	how_to -0.17	internal -0.29	limits -0.45	policy -0.49	price -0.3	script -0.19	target -0.39
w:tag	handling 0.23	how_to -0.15	internal -0.17	limits -0.15	none -0.14	platform -0.12	policy -0.14	target -0.27
w:tar	handling -0.21	how_to -0.12	internal -0.2	limits -0.25	none 0.23	platform -0.13	policy -0.25	price -0.2	target -0.14
w:te	contact -0.39	handling -0.16	how_to -0.16	internal 0.28	none -0.57	platform -0.59	policy 0.11	price -0.23
w:tea	contact -0.3	handling -0.48	how_to -0.47	internal 0.21	known_issues -0.46	limits -0.17	none -0.37	platform -0.45	price -0.17	script 0.13	target 0.13
w:tel	how_to 0.1	known_issues -0.13	limits -0.15	none -0.12	policy -0.17	script -0.12	target -0.13
w:ten	how_to -0.18	known_issues -0.25	none -0.31	platform -0.13	price -0.16	script -0.19	target -0.25
w:tes	handling -0.22	internal 0.26	limits -0.13	none -0.22	policy -0.24
w:th	contact -0.66	handling 0.22	limits -0.16	none -0.37	price -0.15	target -0.46
w:tha	contact -0.2	handling -0.17	how_to -0.35	internal -0.14	limits 0.11	platform -0.31	script -0.25	target -0.32
w:the	contact -0.52	handling 0.18	limits -0.3	none -0.41	price -0.34	target -0.37
w:thi	how_to -0.32	known_issues -0.35	limits -0.36	platform -0.21	policy -0.44	price -0.28	target -0.2
w:thr	handling -0.38	internal 0.1	known_issues -0.25	none -0.31	platform -0.16	price 0.11	target -0.16
w:ti	contact -0.42	handling -0.1	internal -0.13	limits -0.11	none -0.11	platform -0.44	policy 0.18	target -0.51
w:tic	internal -0.36	limits -0.39	platform -0.19	price 0.19	script -0.21	target -0.35
w:tid	contact -0.28	handling -0.27	how_to 0.14	internal 0.14	known_issues -0.22	limits 0.15	none -0.25	platform -0.23	policy -0.35	price -0.27	script -0.17	target -0.21
w:tie	handling 0.19	internal -0.26	known_issues -0.13	limits -0.11	none 0.1	policy -0.11
w:tim	handling -0.37	how_to -0.18	internal -0.11	limits -0.13	platform -0.15	policy 0.14	price -0.16	target -0.18
w:to	contact -0.42	handling 0.16	how_to 0.22	known_issues -0.11	limits -0.14	platform -0.36	policy -0.27	price -0.53
w:tok	handling -0.23	how_to 0.18	internal -0.26	known_issues -0.19	policy -0.2
w:tr	contact -0.25	handling 0.14	internal 0.21	none -0.42	platform -0.26	policy -0.39	price -0.14	script -0.22	target -0.3
w:tra	how_to 0.12	limits -0.15	none -0.13	policy -0.14
w:tri	contact -0.22	how_to -0.26	internal 0.15	known_issues -0.23	limits 0.11	none -0.32	platform -0.18	policy -0.2	script -0.13	target -0.21
w:tru	handling 0.1	known_issues 0.11	limits -0.16	none -0.11	policy -0.17
w:tu	handling -0.29	how_to 0.12	internal -0.3	known_issues -0.21	limits -0.28	platform -0.24	policy -0.24	target -0.22
w:tue	handling -0.2	how_to -0.12	internal -0.2	known_issues -0.14	limits -0.18	platform -0.21	policy -0.14	price 0.12
w:tv	handling -0.21	how_to 0.14	internal -0.25	known_issues -0.27	limits -0.34	none 0.12	platform 0.26	policy -0.36	price -0.22	script -0.18	target -0.29
w:tw	contact -0.11	handling -0.33	how_to 0.16	limits -0.4	platform -0.21	policy -0.45	price -0.16	script -0.11
w:two	contact -0.1	handling -0.3	how_to 0.17	limits -0.34	platform -0.16	policy -0.41	price -0.14	script -0.11	target -0.25
w:ty	handling -0.22	how_to -0.19	internal -0.25	known_issues 0.19	limits -0.26	none -0.17	script -0.12	target -0.22
w:typ	handling -0.22	how_to -0.19	internal -0.25	known_issues 0.19	limits -0.26	none -0.17	script -0.12	target -0.22
w:un	contact -0.15	handling -0.36	how_to -0.15	internal 0.11	none -0.16	platform -0.32	policy 0.14	price -0.26	script -0.16	target -0.39
w:und	how_to 0.2	none -0.12
w:unl	handling -0.24	how_to -0.19	internal -0.11	known_issues -0.21	limits 0.16	none -0.23	price -0.16	target -0.24
w:unt	handling -0.32	how_to -0.2	limits -0.17	none -0.25	platform -0.19	policy 0.14	price -0.12	script -0.2	target -0.14
w:up	contact -0.3	handling 0.18	how_to -0.31	internal -0.39	known_issues 0.25	none -0.23	policy 0.15	price -0.36	script -0.29	target -0.51
w:upd	handling -0.24	how_to 0.13	internal -0.2	none 0.16	policy -0.13
w:upg	limits -0.15	none -0.18	policy 0.21	target -0.12
w:us	contact -0.15	handling -0.38	how_to 0.19	limits -0.15	none -0.12	platform -0.25	price 0.1	target -0.27
w:usa	handling -0.12	how_to 0.2	internal -0.11	known_issues -0.16	limits -0.2	none -0.18	policy -0.24	price -0.17
w:use	handling -0.21	internal -0.22	none -0.2	price -0.14	script -0.17	target -0.16
w:ut	known_issues 0.14	policy -0.12
w:utc	known_issues 0.14	policy -0.12
w:v	contact -0.39	how_to 0.16	internal -0.31	known_issues -0.1	platform -0.41	price -0.41	script -0.34	target -0.42
w:ve	how_to -0.33	internal 0.31	known_issues -0.3	limits -0.27	none -0.44	platform -0.21	policy -0.37	price -0.21
w:ven	handling -0.34	how_to -0.18	internal 0.34	known_issues -0.15	limits -0.16	none -0.28	policy -0.25	price -0.16	script -0.14	target -0.14
w:vi	contact -0.2	how_to -0.36	internal -0.14	known_issues -0.3	limits 0.14	none -0.36	platform -0.37	policy -0.22	script -0.16	target 0.18
w:vie	handling -0.12	how_to -0.13	internal -0.2	known_issues -0.13	limits 0.16	platform -0.2	price -0.15	target -0.28
w:vip	handling 0.13	how_to -0.21	known_issues -0.16	limits -0.17	none -0.33	platform -0.18	policy -0.15	target 0.14
w:wa	contact -0.23	how_to -0.42	internal 0.14	known_issues -0.34	limits -0.37	none -0.1	price -0.31	script -0.13	target -0.33
w:wai	how_to -0.14	internal -0.13	limits -0.16	none -0.16	policy 0.14	script -0.14	target -0.15
w:wat	contact -0.16	handling -0.25	how_to -0.15	internal 0.14	known_issues -0.12	limits -0.21	platform 0.12	policy -0.27	price -0.19	target -0.16
w:way	handling -0.19	how_to -0.16	internal -0.19	known_issues -0.12	limits -0.15	platform -0.1	policy 0.13	script -0.16
w:we	contact -0.4	how_to -0.23	internal 0.19	known_issues -0.41	limits -0.77	none 0.13	platform 0.13	policy -0.17	price -0.27	target -0.52
w:web	contact -0.18	handling -0.4	internal -0.43	known_issues -0.24	limits -0.35	platform 0.25	policy -0.44	price -0.22	script -0.17	target -0.32
w:wed	handling 0.14	how_to -0.15	internal -0.24	known_issues -0.16	limits -0.13	none 0.22	platform -0.18	policy -0.31	price -0.13	script -0.1
w:wee	handling -0.32	how_to -0.24	internal -0.16	known_issues -0.24	limits -0.16	none 0.34	platform -0.17	price -0.1	script -0.26	target -0.14
w:wh	handling -0.17	how_to -0.1	internal -0.21	limits -0.38	platform -0.28	policy 0.16	price -0.22	script -0.39
w:whe	contact -0.19	internal -0.34	limits -0.28	platform -0.17	price -0.13	script -0.26	target -0.27
w:who	handling -0.2	internal -0.22	known_issues -0.12	none -0.18	policy 0.17	script -0.16
w:wi	handling -0.2	limits -0.52	policy 0.15	price -0.36
w:wil	handling -0.3	how_to -0.25	internal -0.24	known_issues -0.1	limits -0.13	target 0.11
w:win	contact -0.11	handling -0.16	how_to -0.24	known_issues 0.1	limits -0.25	none 0.17	price -0.21	script -0.13	target -0.34
w:wit	contact -0.16	internal 0.13	known_issues -0.4	limits -0.37	none -0.37	platform -0.27	policy 0.12	price -0.22	script -0.33
w:wo	contact -0.29	handling -0.37	how_to -0.14	known_issues -0.42	none -0.3	platform 0.17	policy -0.16	price -0.41	script -0.37	target 0.17
w:won	handling -0.2	how_to -0.17	none 0.15	platform -0.15	policy -0.18	script -0.17	target -0.11
w:wor	contact -0.28	handling -0.31	how_to -0.12	known_issues -0.38	none -0.52	platform 0.18	policy -0.14	price -0.4	script -0.27	target 0.17
w:x	contact -0.19	handling -0.23	how_to -0.1	internal 0.11	platform -0.19	price -0.39	script -0.25
w:ye	contact -0.14	handling -0.28	how_to -0.37	internal 0.11	limits 0.25	none -0.21	policy -0.43	price -0.2	script -0.23	target -0.33
w:yea	handling -0.17	how_to -0.2	internal 0.19	none -0.16	platform -0.12	policy -0.13	target -0.12
w:yes	internal -0.15	limits -0.2	none 0.11	target -0.14
w:yet	handling -0.23	how_to -0.27	internal -0.29	limits 0.27	none -0.19	platform -0.2	policy -0.33	price -0.11	script -0.15	target -0.16
w:yo	contact -0.14	internal -0.38	limits -0.35	platform -0.23	price -0.16	script 0.13	target -0.26
w:you	contact -0.14	internal -0.38	limits -0.35	platform -0.23	price -0.16	script 0.13	target -0.26
w:가	contact -0.41	internal 0.21	known_issues -0.27	limits -0.15	platform -0.47	policy -0.55	script -0.39	target -0.26
w:가게	how_to -0.28	internal -0.23	known_issues -0.2	limits -0.25	none 0.13	platform -0.21	target 0.21
w:가격	contact -0.21	handling -0.36	internal -0.12	known_issues -0.12	limits -0.47	script -0.11	target -0.48
w:가격은	internal -0.19	limits -0.2	policy -0.26	price 0.2
w:가격이	how_to 0.13	internal -0.23	limits -0.11	none -0.18	policy 0.2	price -0.19	target -0.14
w:가고	handling -0.4	how_to 0.26	internal -0.25	known_issues -0.3	limits -0.28	none -0.3	platform -0.18	price -0.18	script -0.2	target -0.19
w:가구	contact -0.14	known_issues -0.38	none -0.14	platform -0.38	script -0.24	target -0.35
w:가까	none -0.11
w:가까운	none -0.11
w:가는	handling -0.13	how_to -0.11	internal 0.12	known_issues 0.1	limits -0.15	none -0.19	policy -0.23
w:가능	contact -0.24	handling -0.15	how_to -0.47	known_issues -0.66	platform 0.12	price -0.49
w:가능성	handling 0.15	how_to -0.11	internal 0.19	known_issues -0.11	limits -0.21	none -0.26	platform -0.14	policy -0.24	script -0.16	target -0.14
w:가능하	handling -0.15	how_to -0.28	internal -0.31	known_issues -0.18	none -0.15	platform 0.15	price -0.14	target 0.15
w:가능합	handling -0.14	how_to -0.22	internal -0.11	known_issues -0.17	none 0.17	platform -0.14	policy -0.26	target -0.22
w:가려	handling -0.14	how_to -0.3	internal -0.2	known_issues -0.21	limits 0.3	none -0.19	policy -0.15	price -0.19
w:가맹	handling -0.26	how_to 0.18	internal -0.26	known_issues 0.19	limits -0.43	none -0.28	platform -0.29	policy -0.39	price -0.23	script -0.13	target 0.28
w:가맹점	handling -0.21	how_to 0.21	internal -0.22	known_issues 0.2	limits -0.4	none -0.23	platform -0.2	policy -0.34	price -0.17	target 0.19
w:가방	handling 0.18	internal -0.21	known_issues -0.17	limits -0.26	none -0.2	policy -0.28	price -0.11	script -0.14
w:가요	handling -0.12	internal -0.27	limits 0.14	price -0.21	target -0.25
w:가운	handling -0.18	how_to -0.16	internal -0.15	known_issues -0.27	none -0.16	platform -0.12	script -0.15
w:가운데	handling -0.18	how_to -0.16	internal -0.15	known_issues -0.27	none -0.16	platform -0.12	script -0.15
w:가입	contact -0.22	handling -0.2	internal -0.37	known_issues -0.61	none -0.44	platform -0.28	policy 0.11	script -0.48	target 0.3
w:가입은	internal -0.14	limits 0.14	none -0.23	target -0.15
w:가입자	handling -0.19	how_to -0.24	limits -0.38	none -0.32	platform -0.15	policy 0.13	price -0.23	script -0.13	target 0.14
w:가입한	how_to -0.14	internal -0.18	limits -0.21	none -0.12	target 0.16
w:가정	contact -0.25	handling -0.32	how_to -0.38	internal -0.37	known_issues -0.35	none -0.16	platform -0.36	policy -0.38	price -0.3	script -0.27	target 0.34
w:가져	handling 0.16	internal -0.3	known_issues -0.32	limits 0.21	none -0.34	platform -0.1	policy -0.33	script -0.19	target -0.26
w:가져가	handling -0.14	how_to 0.13	internal -0.12	known_issues -0.18	limits 0.17	none -0.19	policy -0.17	price -0.19
w:가족	contact -0.29	handling 0.16	how_to 0.19	internal -0.13	none -0.3	platform -0.5	policy -0.25	price -0.19	script -0.23
w:가족관	handling -0.19	how_to 0.28	internal -0.15	known_issues -0.16	limits -0.13	none -0.19	policy -0.27	price -0.17	target -0.25
w:가지	handling -0.39	internal -0.39	known_issues -0.33	limits 0.15	policy -0.1	price -0.26	script -0.27	target -0.39
w:가지만	handling -0.24	how_to -0.19	internal -0.19	known_issues -0.18	limits -0.13	none 0.13	platform 0.12	target -0.2
w:각	contact -0.14	how_to -0.25	internal -0.24	known_issues -0.21	limits -0.24	platform 0.13	policy -0.22	price -0.13	script -0.19	target -0.22
w:각인	handling 0.11	internal -0.12	limits 0.1	none -0.24	policy 0.12	target -0.23
w:간	handling 0.14	how_to -0.11	known_issues -0.21	limits -0.21	none -0.22	price -0.12
w:간병	handling -0.15	how_to -0.14	internal -0.17	known_issues 0.17	platform -0.13	policy -0.23	price -0.14	target -0.21
w:간편	contact -0.12	handling -0.25	internal -0.32	limits -0.36	none 0.18	platform -0.24	policy -0.37	price -0.18	script 0.19	target -0.32
w:간편결	handling -0.16	how_to -0.17	internal -0.18	limits -0.22	none -0.21	platform -0.12	policy -0.24	price -0.12	script 0.22	target -0.14
w:간편인	internal -0.15	limits -0.17	none 0.15	platform -0.11	policy -0.12	target -0.17
w:간호	handling -0.12	internal 0.15	limits -0.11	none -0.22	target -0.16
w:갈	handling -0.17	how_to -0.22	internal -0.21	known_issues 0.18	limits -0.35	none -0.21	platform -0.11	policy -0.31	price 0.2	target -0.15
w:갈아	handling -0.21	how_to -0.26	internal -0.2	known_issues -0.23	limits 0.27	policy -0.33	price -0.16	script -0.13	target -0.12
w:감	handling -0.33	how_to -0.17	internal -0.31	known_issues 0.17	platform -0.18	price -0.25	script -0.22	target -0.22
w:감면	how_to -0.31	known_issues -0.29	limits -0.45	none 0.16	platform -0.11	policy -0.26	price 0.12	script -0.23	target -0.43
w:감사	contact -0.13	handling -0.15	how_to -0.18	internal 0.12	known_issues -0.18	limits -0.22	platform -0.13	policy -0.24	price -0.16	script -0.21	target -0.21
w:감수	handling -0.19	internal 0.2	limits -0.17	policy -0.2	price -0.1
w:감정	internal 0.1	none 0.14	policy -0.15
w:갑니	contact -0.18	handling -0.5	internal -0.16	known_issues -0.48	none 0.2	platform -0.36	price -0.35	script -0.46	target -0.48
w:갑니다	contact -0.18	handling -0.5	internal -0.16	known_issues -0.48	none 0.2	platform -0.36	price -0.35	script -0.46	target -0.48
w:값	handling -0.24	internal -0.27	known_issues -0.27	limits -0.28	none -0.17	platform -0.22	price 0.17	script -0.19	target -0.25
w:값이	how_to -0.25	internal 0.11	known_issues -0.26	limits -0.29	platform -0.2	policy -0.13	price -0.32	target -0.27
w:강남	contact 0.19	handling -0.19	how_to -0.26	known_issues 0.15	limits -0.38	none -0.26	platform -0.21	policy -0.4	script -0.19
w:강릉	limits -0.14	policy -0.23	script -0.11	target 0.1
w:강사	handling -0.16	how_to -0.11	internal 0.26	limits -0.31	policy -0.34	price -0.23	script -0.12	target -0.11
w:강서	handling -0.14	how_to -0.17	known_issues -0.17	limits -0.26	platform -0.24	price -0.19	target 0.18
w:강서점	handling -0.14	how_to -0.16	known_issues -0.17	limits -0.24	platform -0.24	policy -0.25	price -0.19	target 0.18
w:강제	how_to 0.18	limits -0.18	none -0.22	platform -0.12	policy -0.22	target -0.14
w:강좌	how_to -0.18	internal -0.24	known_issues -0.23	limits -0.11	none 0.18	script -0.14	target -0.22
w:강하	how_to -0.25	known_issues 0.18	limits -0.15	none -0.17	policy -0.23	script -0.14
w:강화	handling -0.13	how_to -0.11	internal -0.14	limits -0.23	none 0.18	policy -0.24	target -0.12
w:갖다	handling -0.19	how_to 0.11	internal -0.18	known_issues 0.13	limits -0.33	none -0.28	platform -0.19	policy -0.3	price -0.22	target 0.18
w:같습	contact -0.15	handling 0.19	how_to -0.21	internal -0.45	known_issues -0.22	limits -0.4	none 0.28	platform -0.25	policy -0.43	script -0.29	target -0.33
w:같습니	contact -0.15	handling 0.19	how_to -0.21	internal -0.45	known_issues -0.22	limits -0.4	none 0.28	platform -0.25	policy -0.43	script -0.29	target -0.33
w:같아	handling -0.19	how_to -0.17	internal -0.12	known_issues -0.11	limits -0.33	none 0.24	price -0.15	target -0.28
w:같아요	limits -0.27	none 0.27	policy -0.25	price -0.12	target -0.13
w:같으	how_to -0.12	internal 0.17	known_issues -0.11	none -0.16	policy -0.17
w:같은	handling -0.29	internal 0.15	known_issues -0.54	limits -0.28	platform -0.17	policy -0.25	script -0.22	target 0.31
w:같음	handling -0.11	how_to -0.11	internal -0.21	known_issues -0.11	limits -0.24	platform -0.14	policy -0.22	price 0.24	target -0.14
w:같이	contact -0.18	handling -0.12	internal -0.72	known_issues -0.55	limits 0.23	none -0.37	platform -0.3	policy 0.2	price -0.48	script -0.17	target 0.19
w:개	contact -0.55	handling -0.54	internal -0.32	known_issues -0.65	limits -0.12	none -0.2	policy -0.17	price 0.17	target 0.14
w:개까	internal -0.21	known_issues -0.18	limits 0.13	policy -0.27	price -0.19	target -0.18
w:개까지	internal -0.21	known_issues -0.18	limits 0.13	policy -0.27	price -0.19	target -0.18
w:개당	handling -0.14	how_to -0.14	none -0.17	policy 0.21	price -0.27	target -0.11
w:개로	handling -0.11	how_to 0.16	internal -0.24	known_issues 0.15	limits -0.25	policy -0.32	price -0.22	script -0.14	target -0.22
w:개발	contact -0.11	handling -0.12	how_to -0.15	internal 0.13	limits -0.23	none 0.14	policy -0.23	price -0.15	script -0.12	target -0.18
w:개방	known_issues -0.1	limits 0.14
w:개별	handling 0.18	how_to -0.17	internal -0.16	limits -0.26	none -0.27	policy 0.17	script -0.14	target -0.15
w:개뿐	internal -0.14	limits 0.19	policy -0.24	price -0.15	target -0.11
w:개뿐이	internal -0.14	limits 0.19	policy -0.24	price -0.15	target -0.11
w:개사	limits -0.24	none -0.15	policy -0.1	price -0.12	target 0.17
w:개선	internal -0.14	policy -0.1	script 0.1	target -0.17
w:개설	internal 0.17	limits -0.32	policy -0.18	price -0.12	target 0.16
w:개소	how_to -0.13	limits -0.29	none -0.31	platform -0.17	policy -0.28	price -0.26	target 0.3
w:개시	handling -0.15	how_to 0.14	internal -0.35	known_issues -0.12	limits -0.42	none 0.14	platform -0.21	policy -0.17	script -0.19	target -0.35
w:개시일	internal -0.12	none 0.16	price -0.22
w:개월	contact -0.36	how_to -0.2	known_issues -0.46	limits -0.1	none -0.16	platform -0.45	policy -0.14	price 0.13	script -0.43	target 0.11
w:개월권	internal -0.16	limits 0.31	none -0.15	policy -0.32	price -0.17	target -0.15
w:개월째	handling -0.26	internal -0.29	limits -0.26	none 0.11	price -0.31	target 0.16
w:개인	contact -0.27	handling -0.14	how_to -0.41	known_issues -0.39	limits -0.48	platform -0.4	policy -0.18	price -0.4	target 0.39
w:개인정	contact -0.21	how_to -0.25	internal -0.11	known_issues -0.24	limits -0.31	platform -0.24	price -0.23	target -0.38
w:개정	contact -0.13	handling -0.29	known_issues -0.19	none 0.15	platform -0.24	policy -0.34	price -0.19	target -0.35
w:개정에	limits -0.14	script -0.16
w:개통	handling 0.11	how_to 0.13	platform -0.24	policy -0.39	price -0.26	script -0.26	target -0.39
w:개편	contact -0.11	handling -0.29	how_to -0.31	known_issues -0.17	limits -0.35	none 0.26	platform -0.21	policy -0.45	price -0.31	target -0.31
w:객실	contact -0.25	how_to 0.14	internal -0.32	known_issues -0.33	limits -0.32	platform -0.29	policy -0.41	price -0.27	script -0.27	target 0.16
w:갤럭	contact -0.1	handling -0.21	how_to -0.18	internal -0.16	known_issues 0.31	limits -0.32	none -0.35	platform -0.16	policy -0.21	price -0.23	target -0.3
w:갤럭시	contact -0.1	handling -0.21	how_to -0.18	internal -0.16	known_issues 0.31	limits -0.32	none -0.35	platform -0.16	policy -0.21	price -0.23	target -0.3
w:갱신	handling -0.13	how_to -0.15	internal -0.11	known_issues 0.18	platform -0.21	price -0.17	target -0.14
w:거	contact -0.15	how_to -0.36	internal -0.15	known_issues -0.29	limits -0.4	none 0.38	platform -0.33	policy -0.52	price -0.29	script -0.22	target -0.39
w:거기	handling -0.17	how_to 0.13	internal 0.11	known_issues -0.21	limits -0.32	none 0.11	policy -0.22	script -0.15	target -0.11
w:거냐	handling -0.21	how_to -0.13	internal -0.25	none 0.16	policy -0.15
w:거라	contact -0.18	how_to -0.28	internal 0.34	known_issues -0.37	limits -0.4	platform -0.25	policy -0.27	price -0.27	script -0.26	target -0.36
w:거래	contact -0.13	how_to -0.21	known_issues -0.18	none -0.4	platform -0.19	policy 0.18	price -0.26	script -0.19	target -0.15
w:거부	handling -0.15	how_to 0.15	internal 0.11	known_issues -0.21	limits 0.12	none -0.26	policy -0.19	price -0.13	script -0.14	target -0.15
w:거예	handling -0.24	how_to -0.25	known_issues -0.18	limits -0.32	none 0.2	platform -0.15	policy -0.32	price -0.2	script -0.19	target -0.31
w:거예요	handling -0.24	how_to -0.25	known_issues -0.18	limits -0.32	none 0.2	platform -0.15	policy -0.32	price -0.2	script -0.19	target -0.31
w:거절	handling 0.31	how_to -0.17	internal -0.37	known_issues -0.26	limits -0.3	none -0.18	platform -0.11	price -0.14	script -0.21	target -0.24
w:거절하	handling 0.21	how_to -0.15	internal -0.16	none -0.16	policy -0.2
w:거주	handling -0.22	how_to -0.18	known_issues -0.2	limits -0.26	none -0.29	platform -0.15	policy -0.23	price -0.14	script -0.13	target 0.25
w:걱정	handling -0.2	how_to -0.33	internal -0.33	known_issues -0.26	limits -0.22	none 0.36	platform -0.17	policy -0.4	price -0.24	target -0.23
w:건	contact -0.37	how_to -0.51	internal 0.32	known_issues -0.14	none 0.12	platform -0.62	policy -0.2	price -0.53	script -0.48	target -0.42
w:건까	handling -0.11	known_issues -0.12	price -0.13	script -0.16	target -0.14
w:건까지	handling -0.11	known_issues -0.12	price -0.13	script -0.16	target -0.14
w:건너	handling -0.12	how_to -0.17	internal -0.11	limits -0.24	policy 0.14
w:건너뛰	handling -0.12	how_to -0.17	internal -0.11	limits -0.24	policy 0.14
w:건당	contact -0.19	handling -0.23	how_to -0.27	internal 0.31	limits -0.16	platform -0.14	policy -0.5	price -0.15	script -0.13	target -0.27
w:건물	handling -0.3	how_to -0.19	internal 0.29	known_issues -0.29	limits 0.12	none -0.34	platform -0.25	policy -0.37	price -0.14	script -0.13	target -0.34
w:건부	limits -0.11	none 0.23	policy -0.14	target -0.15
w:건부터	limits -0.11	none 0.23	policy -0.14	target -0.15
w:건에	how_to -0.15	internal 0.17	known_issues -0.16	limits -0.26	policy -0.2	price -0.13	target -0.11
w:건으	how_to 0.11	internal 0.18	known_issues -0.1	limits -0.17	platform -0.1	policy -0.22	target -0.13
w:건으로	how_to 0.11	internal 0.18	known_issues -0.1	limits -0.17	platform -0.1	policy -0.22	target -0.13
w:건은	handling 0.22	how_to -0.32	known_issues -0.21	platform -0.12	policy -0.14	script -0.25	target -0.37
w:건이	contact -0.1	handling -0.24	how_to -0.28	internal 0.35	known_issues -0.14	limits -0.31	policy -0.23	price -0.22	script -0.15	target -0.22
w:건이라	how_to -0.17
w:건입	handling -0.11	how_to -0.18	internal 0.17	known_issues -0.16	limits -0.19	policy -0.24	price -0.13	script -0.19	target -0.12
w:건입니	handling -0.11	how_to -0.18	internal 0.17	known_issues -0.16	limits -0.19	policy -0.24	price -0.13	script -0.19	target -0.12
w:걸	handling -0.12	how_to -0.27	internal -0.18	known_issues -0.2	none 0.23	price -0.14	script -0.15	target -0.15
w:걸려	handling -0.19	how_to -0.36	known_issues -0.19	limits 0.1	none -0.27	price -0.21	script -0.2	target -0.23
w:걸려요	handling -0.1	how_to -0.32	internal -0.26	known_issues -0.11	limits 0.2	none -0.26	price -0.18	script -0.16	target -0.18
w:걸로	handling 0.11	how_to -0.15	internal -0.21	known_issues -0.14	limits -0.32	price -0.13	script -0.21	target -0.17
w:걸린	internal 0.13	limits 0.22	none -0.24	policy -0.3	price -0.21	target -0.16
w:걸어	how_to 0.15	known_issues -0.22	limits -0.24	price -0.2	script -0.2	target -0.19
w:걸어두	handling -0.18	how_to 0.15	internal -0.23	known_issues -0.11	limits -0.13	policy -0.2
w:검사	how_to -0.21	internal -0.19	known_issues -0.1	limits -0.17	script -0.13
w:검수	handling -0.26	internal -0.17	known_issues -0.17	limits -0.3	none -0.29	platform -0.11	policy 0.14	price 0.11	target -0.16
w:검침	how_to -0.13	known_issues -0.14	limits -0.27	none 0.35	platform -0.14	policy -0.19	price -0.21	target -0.24
w:검토	handling -0.31	how_to -0.31	internal 0.39	known_issues -0.24	limits -0.37	none -0.14	platform -0.29	policy -0.36	price -0.25	script 0.25	target -0.41
w:겁니	handling -0.15	how_to -0.19	internal 0.33	known_issues -0.23	limits -0.27	none -0.15	platform -0.13	policy -0.27	price -0.25	script -0.22	target -0.21
w:겁니다	handling -0.15	how_to -0.19	internal 0.33	known_issues -0.23	limits -0.27	none -0.15	platform -0.13	policy -0.27	price -0.25	script -0.22	target -0.21
w:것	contact -0.28	handling 0.2	how_to -0.54	known_issues -0.55	limits -0.12	none 0.16	platform 0.1	policy -0.61	price -0.47	target -0.65
w:것도	handling 0.17	how_to -0.24	internal -0.26	known_issues -0.11	limits -0.3	platform -0.2	price -0.15	script -0.12	target -0.24
w:것만	how_to -0.2	limits 0.23	none -0.2	policy -0.21	target -0.19
w:것으	handling -0.27	how_to -0.16	internal 0.17	limits -0.25	none -0.27	platform 0.11	price -0.2	script -0.35	target -0.19
w:것으로	handling -0.27	how_to -0.16	internal 0.17	limits -0.25	none -0.27	platform 0.11	price -0.2	script -0.35	target -0.19
w:것은	handling -0.15	how_to -0.16	internal -0.19	known_issues -0.13	limits 0.21	platform -0.15	policy -0.33	price -0.12
w:것이	handling -0.27	how_to -0.23	internal 0.25	limits -0.29	none -0.27	policy 0.15	price -0.21	script -0.12	target -0.27
w:것입	handling -0.15	script 0.18
w:것입니	handling -0.15	script 0.18
w:게	handling -0.31	how_to -0.24	internal 0.38	known_issues -0.29	limits -0.35	none -0.19	platform -0.15	price -0.28	script -0.2	target -0.26
w:게시	handling 0.21	how_to -0.21	internal -0.19	known_issues -0.18	limits -0.2	none 0.14	platform -0.19	policy -0.24	price -0.12	script -0.13	target -0.23
w:게임	handling -0.22	internal -0.11	known_issues -0.14	limits 0.22	platform -0.18	policy -0.36	target -0.25
w:겨울	handling -0.18	how_to -0.22	known_issues -0.12	limits -0.33	none 0.11	platform -0.12	price -0.22	script -0.19	target -0.23
w:견인	handling -0.15	how_to -0.22	internal -0.14	limits -0.24	none 0.2	policy -0.28	price 0.12	script -0.1	target -0.24
w:견적	none -0.11	platform -0.13	policy -0.42	price 0.14	script -0.19	target -0.24
w:견적이	limits -0.1	policy -0.24	script -0.1
w:결과	contact -0.12	handling -0.19	none -0.12	platform -0.24	policy 0.21	price -0.37	target -0.41
w:결과가	handling -0.25	none -0.29	policy 0.2	script -0.14
w:결과는	internal -0.31	known_issues -0.28	none -0.27	platform -0.18	price -0.21	script -0.12	target -0.22
w:결과를	handling -0.12	how_to -0.22	internal -0.18	known_issues -0.16	limits -0.22	none 0.14	target -0.17
w:결석	contact -0.1	handling 0.23	how_to -0.22	internal -0.12	known_issues -0.18	limits -0.28	none -0.17	platform -0.14	policy 0.11	price -0.22	script -0.12	target -0.21
w:결정	handling -0.12	internal 0.23	limits -0.15	none -0.11	policy -0.27	price -0.18	target -0.12
w:결정되	internal -0.18	none 0.11	policy -0.14
w:결정입	internal 0.15	none -0.11	price -0.11
w:결제	contact -0.45	handling -0.13	how_to 0.2	internal -0.42	limits -0.29	none -0.16	platform -0.18	price 0.14	target -0.26
w:결제는	handling -0.24	how_to -0.18	internal -0.3	known_issues -0.26	limits -0.15	none -0.26	platform 0.13	policy 0.23	script -0.17	target -0.25
w:결제대	how_to -0.18	internal 0.12	limits -0.18	none -0.18	policy -0.17	script 0.15
w:결제분	internal -0.17	limits 0.14	platform -0.13	policy -0.37	price 0.11	target -0.41
w:결제일	limits -0.24	price -0.12
w:결제하	handling -0.31	how_to 0.12	internal -0.28	known_issues -0.33	limits -0.34	none -0.39	platform -0.19	policy 0.29	price -0.29	target -0.23
w:결제한	handling -0.24	how_to -0.11	internal -0.25	limits -0.4	none 0.14	platform -0.15	policy 0.13	price -0.18	script -0.14	target 0.1
w:결합	handling -0.13	how_to -0.19	internal -0.25	known_issues -0.11	limits 0.12	price -0.23	target -0.26
w:결합할	none 0.15	price -0.11	target -0.14
w:경고	handling -0.25	how_to -0.23	internal -0.18	known_issues -0.26	limits 0.14	platform -0.12	policy -0.32	script 0.15	target -0.12
w:경기	handling -0.15	how_to -0.2	known_issues -0.13	limits -0.11	none -0.24	platform -0.33	policy -0.4	price -0.22	script -0.13	target 0.28
w:경비	handling -0.2	how_to -0.11	internal -0.14	limits 0.27	none -0.2	platform -0.14	policy -0.28	price -0.22	target -0.18
w:경우	contact -0.16	how_to -0.42	internal -0.27	limits -0.2	platform -0.28	price -0.28	target 0.2
w:경우가	handling 0.16	internal -0.24	limits -0.14	none -0.12	platform -0.13	policy -0.15	target -0.12
w:경우에	handling 0.14	how_to -0.11	known_issues -0.12	limits -0.18	none -0.31	policy -0.18	script -0.16	target -0.16
w:경쟁	how_to -0.22	internal 0.34	known_issues -0.14	limits -0.29	none -0.37	platform -0.13	policy -0.34	price -0.1	script -0.2	target -0.22
w:경쟁사	handling -0.11	how_to -0.11	internal 0.35	limits -0.14	none -0.32	policy -0.24	price -0.1	target -0.11
w:경찰	handling 0.1	internal -0.26	known_issues -0.11	limits 0.14	none -0.14	policy 0.11	target -0.25
w:경품	handling -0.11	internal 0.31	limits -0.22	none -0.22	policy 0.14	price -0.25	script -0.16	target -0.12
w:계량	contact 0.11	handling -0.19	how_to 0.12	internal -0.29	known_issues -0.18	limits -0.17	policy -0.26
w:계량기	handling -0.18	how_to 0.12	internal -0.24	known_issues -0.17	limits -0.2	none 0.12	policy -0.26
w:계산	contact -0.11	how_to -0.15	known_issues -0.17	limits -0.38	none -0.52	platform -0.19	price 0.12	script 0.12	target -0.32
w:계속	contact -0.19	handling -0.41	how_to -0.28	internal -0.37	known_issues -0.27	limits -0.28	platform -0.23	policy 0.35	price -0.17	target -0.39
w:계시	handling -0.29	how_to -0.25	internal -0.18	known_issues -0.11	limits -0.11	none 0.24	policy -0.16	price 0.17
w:계시면	handling -0.29	how_to -0.25	internal -0.18	known_issues -0.11	limits -0.11	none 0.24	policy -0.16	price 0.17
w:계약	contact -0.2	handling -0.46	internal 0.32	known_issues -0.47	limits -0.46	none -0.38	platform -0.41	policy -0.21	price -0.43	target 0.33
w:계약금	how_to 0.19	internal -0.19	limits -0.15	none -0.2	price -0.17	target -0.14
w:계약도	how_to -0.14	internal 0.12	limits -0.1	none -0.12	target -0.21
w:계약서	how_to 0.14	internal 0.16	none -0.17	policy -0.17
w:계약이	handling -0.17	how_to -0.17	internal 0.24	known_issues -0.11	limits -0.22	none -0.26	target -0.2
w:계약자	how_to -0.19	none -0.16	policy -0.2	target 0.18
w:계정	contact -0.1	handling -0.31	how_to -0.35	internal 0.16	limits 0.32	none -0.24	platform -0.32	policy -0.42	price -0.22	script -0.3
w:계정당	internal -0.17	limits 0.2	policy -0.13	price -0.17
w:계정이	internal -0.16	limits 0.17	none -0.14	script -0.11
w:계좌	contact -0.19	how_to 0.28	internal -0.12	known_issues -0.43	limits -0.38	none -0.51	platform -0.29	policy 0.24	price -0.17	script -0.35	target 0.16
w:계좌는	handling 0.19	how_to -0.15	internal -0.24	known_issues -0.17	limits -0.11	none -0.25	price 0.11	target -0.15
w:계좌로	handling -0.38	how_to 0.19	known_issues -0.27	limits -0.1	none -0.27	platform -0.17	price -0.28	script -0.15
w:계획	how_to -0.22	internal -0.12	known_issues -0.22	limits -0.5	none 0.31	platform -0.26	price -0.42	target -0.33
w:계획이	none -0.1	script 0.11
w:고	contact -0.14	how_to -0.22	known_issues -0.22	limits -0.33	none -0.34	platform -0.21	policy -0.32	price -0.31	target 0.27
w:고객	contact 0.13	internal -0.61	known_issues -0.26	limits -0.42	none -0.13	platform -0.76	price -0.15	script 0.21	target 0.12
w:고객께	how_to -0.2	internal -0.14	none 0.11	script -0.22
w:고객님	handling -0.18	how_to -0.12	internal -0.4	known_issues -0.29	limits -0.27	platform -0.13	price -0.21	script 0.23
w:고객사	handling -0.18	known_issues -0.16	limits -0.23	none -0.15	policy 0.22	script -0.24	target -0.27
w:고객센	how_to 0.32	internal -0.38	known_issues -0.26	limits -0.41	platform -0.3	price -0.25	script -0.22	target -0.34
w:고객에	contact -0.11	how_to -0.21	internal -0.28	known_issues -0.23	limits -0.21	none -0.38	policy -0.1	price -0.16	script 0.13	target 0.18
w:고객은	handling 0.14	how_to -0.15	internal -0.25	known_issues 0.12	limits 0.18	none -0.42	platform -0.13	policy -0.14	price -0.27	target -0.14
w:고객이	handling 0.13	internal -0.14	known_issues -0.34	limits -0.34	policy -0.1	price -0.15	target -0.24
w:고객지	contact 0.14	internal -0.12	none -0.14
w:고객한	limits -0.16	policy -0.19
w:고래	handling -0.11	how_to -0.13	internal -0.2	none 0.27	policy -0.15	price -0.11	script -0.12	target -0.19
w:고래문	none 0.12
w:고르	contact -0.17	handling -0.52	how_to 0.27	known_issues 0.12	limits -0.66	none -0.43	platform -0.48	policy 0.11	price -0.45	script -0.41	target -0.49
w:고르고	handling -0.26	how_to 0.25	known_issues -0.36	limits -0.24	none -0.29	platform -0.28	policy -0.36	price -0.17	script -0.17	target -0.21
w:고르기	handling -0.26	how_to 0.28	internal -0.25	known_issues -0.27	limits -0.28	none -0.31	platform -0.18	policy 0.1	price -0.18	target -0.19
w:고르면	handling -0.13	internal -0.15	known_issues -0.24	limits -0.22	none -0.16	policy 0.11
w:고르시	handling -0.26	how_to -0.14	internal -0.25	known_issues 0.19	limits -0.27	none -0.26	platform -0.12	price -0.19	script -0.17
w:고생	handling -0.15	how_to -0.2	internal -0.33	known_issues -0.22	limits -0.3	none 0.19	policy -0.25	price 0.17	script -0.14	target -0.21
w:고시	handling -0.11	none -0.13	script 0.11
w:고양	handling -0.22	how_to -0.2	internal -0.26	known_issues -0.24	limits 0.12	none -0.24	platform -0.14	policy -0.25	price -0.14	script -0.13	target 0.12
w:고장	internal -0.14	limits -0.18	policy 0.18	target -0.11
w:고지	contact -0.11	how_to -0.21	internal -0.43	known_issues -0.35	none -0.32	platform -0.32	policy 0.2
w:고지서	handling -0.14	how_to -0.19	internal -0.34	known_issues -0.22	limits -0.33	none -0.22	platform -0.27	policy 0.25	script -0.13
w:고칩	internal -0.17	known_issues 0.18	limits -0.17	none -0.14	policy -0.17	price -0.1
w:고칩니	internal -0.17	known_issues 0.18	limits -0.17	none -0.14	policy -0.17	price -0.1
w:곧	handling -0.18	how_to -0.21	internal -0.18	known_issues -0.15	limits -0.19	none 0.11	policy -0.2	script 0.12	target -0.2
w:골드	how_to -0.13	internal -0.22	none -0.15	platform -0.22	policy -0.18	price 0.21
w:골라	handling -0.18	internal -0.22	known_issues -0.18	none -0.23	price 0.13	target -0.15
w:곳	contact -0.28	handling -0.37	how_to -0.4	internal 0.14	known_issues -0.35	none -0.48	policy -0.56	price -0.4	script -0.23
w:곳에	contact -0.1	handling -0.36	how_to -0.38	internal -0.45	known_issues 0.19	limits 0.36	none -0.41	policy -0.48	price -0.33	target -0.17
w:곳에서	handling -0.17	how_to -0.27	internal -0.34	known_issues 0.25	limits 0.14	none -0.34	policy -0.31	price -0.22	script -0.25	target -0.1
w:곳은	handling -0.19	how_to -0.24	internal -0.1	limits 0.17	none -0.18	platform -0.17	price -0.18	script -0.12	target -0.3
w:곳이	handling -0.25	internal 0.3	known_issues -0.27	none -0.29	platform -0.21	policy -0.31	script -0.16	target -0.25
w:공개	contact -0.1	handling -0.24	how_to -0.24	internal 0.24	known_issues -0.23	limits -0.37	none 0.1	platform -0.18	policy -0.24	price -0.19	target -0.25
w:공고	how_to -0.15	internal -0.24	known_issues -0.2	limits -0.27	none 0.26	platform -0.19	policy -0.35	price -0.21	script 0.13	target -0.16
w:공공	policy -0.16
w:공급	handling -0.28	how_to -0.13	internal 0.23	limits -0.23	none -0.32	platform -0.12	price -0.23	target -0.25
w:공동	internal -0.34	limits -0.25	none -0.29	platform -0.33	policy 0.29	price -0.26	script -0.25	target -0.35
w:공동관	handling -0.22	how_to -0.25	internal -0.17	limits -0.27	none -0.28	platform -0.17	policy 0.32	price -0.15	target -0.27
w:공동현	handling 0.14	how_to -0.2	internal -0.14	none -0.17	policy -0.17	target -0.11
w:공모	handling -0.12	how_to -0.24	known_issues -0.12	limits -0.1	none 0.27	policy -0.25	price -0.16	script -0.22	target -0.24
w:공문	handling -0.25	how_to -0.23	internal 0.21	known_issues -0.23	policy -0.34	price -0.15	script -0.14	target -0.27
w:공사	internal 0.17	limits -0.13	none -0.18	policy -0.11
w:공식	handling -0.12	how_to 0.21	known_issues -0.11	limits -0.23	none -0.25	policy -0.23	price -0.11	target -0.15
w:공영	contact -0.17	handling -0.12	how_to -0.15	internal -0.27	known_issues -0.12	limits -0.23	platform -0.16	policy -0.26	price 0.13	script -0.12
w:공영주	none 0.15
w:공용	limits 0.23	target -0.24
w:공유	handling -0.16	how_to -0.27	internal -0.39	known_issues -0.16	limits -0.32	none 0.41	platform -0.15	policy -0.32	script -0.19	target -0.3
w:공유드	none 0.18	policy -0.13
w:공유합	limits -0.11	none 0.16
w:공정	handling -0.11	how_to -0.1	internal 0.24	known_issues -0.12	limits -0.17	none -0.21	policy -0.15	target -0.14
w:공정위	handling -0.11	how_to -0.1	internal 0.24	known_issues -0.12	limits -0.17	none -0.21	policy -0.15	target -0.14
w:공지	contact -0.22	handling -0.45	internal -0.35	known_issues -0.39	none 0.29	platform -0.39	price -0.42	target -0.45
w:공지는	handling -0.16	how_to -0.18	internal -0.29	known_issues -0.1	limits -0.21	none 0.34	platform -0.21	policy -0.33	price -0.13	script -0.18
w:공지에	how_to 0.14	internal -0.22	known_issues -0.11	none 0.13	policy -0.12	price -0.17	script -0.16
w:공짜	contact -0.11	handling -0.24	how_to -0.23	internal -0.38	known_issues -0.14	limits -0.42	none -0.16	platform -0.19	price 0.26	script -0.11	target -0.35
w:공항	handling -0.27	known_issues -0.17	platform -0.18	policy -0.4	script -0.21	target 0.17
w:공항버	limits 0.12	policy -0.2
w:공휴	known_issues -0.19	none -0.25	platform -0.11	target -0.15
w:공휴일	known_issues -0.19	none -0.25	platform -0.11	target -0.15
w:과	how_to -0.2	internal -0.11	known_issues 0.2	limits -0.25	none 0.11	policy -0.23	price -0.12
w:과금	handling -0.15	internal 0.13	limits -0.11	policy -0.19	price -0.18	target -0.14
w:과목	handling -0.15	internal -0.17	known_issues -0.13	limits 0.23	none -0.24	platform -0.16	policy -0.17	price -0.18	target -0.22
w:과장	contact 0.22	handling -0.21	limits -0.15	none -0.29	policy -0.24	price -0.18
w:과정	handling -0.22	how_to -0.14	internal -0.22	none 0.17	policy -0.16
w:관내	how_to -0.17	internal -0.19	limits -0.23	none -0.24	platform 0.19
w:관련	how_to -0.22	known_issues -0.21	limits -0.22	policy 0.12	price -0.16	script -0.18	target -0.2
w:관리	contact -0.19	handling -0.31	how_to -0.13	known_issues -0.33	limits -0.4	platform -0.24	target 0.14
w:관리비	handling -0.12	internal -0.17	known_issues -0.12	limits -0.19	none 0.2	platform -0.11	policy -0.21
w:관리자	contact -0.15	handling -0.17	how_to -0.24	known_issues -0.21	limits -0.29	platform -0.21	price -0.24	script -0.22	target 0.17
w:관제	contact 0.21	handling 0.13	how_to -0.15	internal -0.22	known_issues -0.12	limits -0.21	none -0.2	policy -0.18	price -0.21
w:광고	handling -0.26	how_to -0.19	internal -0.2	known_issues -0.3	limits -0.22	none 0.14	platform -0.12	policy 0.18	script -0.25	target -0.2
w:광역	internal -0.14	limits 0.15	none -0.2	platform -0.11	policy -0.16	price -0.22
w:교육	handling -0.13	internal 0.13
w:교재	handling -0.1	how_to -0.12	known_issues -0.11	limits 0.16	none -0.22	policy -0.13	price 0.19	script -0.11	target -0.23
w:교재비	handling -0.1	how_to -0.12	known_issues -0.11	limits 0.16	none -0.22	policy -0.13	price 0.19	script -0.11	target -0.23
w:교정	internal -0.12	limits 0.18
w:교체	contact -0.13	handling -0.42	how_to 0.12	internal 0.12	known_issues 0.19	limits -0.38	none -0.15	policy -0.18	price 0.12	script -0.26	target -0.4
w:교통	how_to 0.11	internal -0.17	known_issues -0.14	limits 0.11	platform -0.2	policy -0.27	price -0.14
w:교환	contact -0.1	handling -0.2	how_to -0.34	known_issues -0.34	none 0.23	platform -0.1	price -0.27	script -0.25	target -0.23
w:구	handling -0.15	internal -0.21	limits -0.27	none -0.13	platform -0.2	price -0.17	script -0.18	target 0.18
w:구간	contact -0.16	handling -0.24	how_to -0.25	internal -0.3	known_issues 0.11	limits -0.46	platform -0.3	price 0.17	script -0.17	target -0.41
w:구간은	handling -0.17	how_to -0.18	internal -0.23	known_issues 0.14	limits -0.33	platform -0.14	policy -0.33	price 0.1	script -0.1	target -0.2
w:구글	handling -0.12	how_to 0.17	internal -0.29	limits -0.26	none -0.29	platform 0.13	policy -0.29	price -0.11	script -0.18	target -0.22
w:구독	contact -0.1	handling -0.26	internal -0.27	known_issues -0.17	limits -0.36	none 0.16	policy -0.34	price -0.22	target 0.13
w:구두	handling 0.22	how_to -0.26	internal 0.26	known_issues -0.24	limits -0.33	none -0.38	platform -0.26	policy -0.35	price -0.18	script -0.16	target -0.32
w:구매	contact -0.17	handling -0.31	how_to -0.16	known_issues -0.24	none -0.11	platform -0.26	policy 0.12	price -0.18
w:구매자	handling -0.16	internal -0.14	limits -0.18	none -0.25	platform -0.12	policy 0.1	price 0.12	target 0.11
w:구매확	handling -0.11	how_to -0.12	internal -0.11	limits -0.19
w:구민	how_to -0.2	internal -0.12	limits -0.23	none -0.12	platform -0.12	policy -0.19	price 0.17	target 0.14
w:구버	how_to -0.18	internal -0.15	limits -0.12	platform 0.13	policy -0.18	target -0.12
w:구버전	how_to -0.18	internal -0.15	limits -0.12	platform 0.13	policy -0.18	target -0.12
w:구성	handling -0.19	how_to -0.23	internal -0.2	known_issues -0.17	limits -0.18	none 0.12	policy -0.28	price -0.21	script 0.24	target -0.13
w:구조	handling -0.22	how_to -0.13	internal 0.3	known_issues -0.2	limits -0.23	none -0.26	policy -0.2	price -0.14	target -0.13
w:구청	contact -0.2	how_to -0.3	internal 0.23	known_issues -0.23	limits 0.2	none -0.32	platform -0.22	policy -0.33	price -0.16	script -0.11	target -0.28
w:구하	handling -0.13	internal 0.21	known_issues -0.14	limits -0.21	policy -0.19
w:구형	handling -0.13	how_to -0.1	internal -0.16	known_issues 0.2	limits -0.26	platform -0.14	policy -0.17	price -0.16	target -0.14
w:국가	handling -0.14	how_to -0.13	internal -0.26	known_issues -0.12	limits 0.12	none -0.18	platform -0.14	policy 0.2	price -0.31	script -0.14	target -0.32
w:국감	handling -0.11	how_to -0.14	internal 0.32	known_issues -0.13	limits -0.2	none -0.29	policy -0.29	script -0.12	target -0.13
w:국내	contact -0.11	handling -0.2	how_to -0.25	known_issues -0.18	limits -0.34	platform 0.1	policy -0.27
w:국민	handling -0.14	internal -0.29	limits 0.16	none -0.25	platform -0.2	policy -0.17	price -0.18
w:국비	internal 0.18	limits -0.15	none -0.16	price -0.11
w:국제	contact 0.13	handling -0.29	how_to -0.29	internal -0.32	known_issues 0.12	limits -0.43	platform 0.15	policy -0.36	script -0.18
w:국제선	contact -0.12	handling -0.16	how_to -0.14	internal -0.18	known_issues 0.14	limits -0.29	platform -0.19	policy -0.21
w:국토	handling -0.22	how_to -0.16	internal 0.35	known_issues -0.13	limits -0.21	none -0.28	platform -0.15	policy -0.28	price -0.12	target -0.22
w:국토부	handling -0.21	how_to -0.13	internal 0.29	known_issues -0.1	limits -0.15	none -0.28	policy -0.2	target -0.13
w:권	handling -0.1	how_to -0.15	internal 0.12	none -0.11	platform -0.19	policy -0.22	price -0.14	target -0.16
w:권당	limits 0.12	policy -0.14
w:권하	handling 0.37	how_to -0.2	known_issues -0.15	limits -0.3	none -0.28	policy -0.33	script -0.18	target -0.16
w:권하지	handling 0.2	how_to -0.15	limits -0.13	none -0.23	policy -0.17	script -0.12	target -0.1
w:권한	handling -0.17	how_to -0.19	internal -0.2	known_issues -0.21	none -0.2	platform -0.12	policy 0.16	price -0.11	script -0.13	target -0.16
w:규격	none 0.23	policy -0.12	target -0.15
w:규정	handling -0.1	how_to -0.21	internal 0.12	known_issues -0.15	policy -0.17	script -0.13	target -0.13
w:규칙	contact -0.11	handling -0.18	internal -0.24	known_issues -0.18	limits -0.27	none 0.3	platform -0.15	policy -0.31	price -0.22	script -0.16	target -0.2
w:그	contact -0.3	handling -0.18	how_to -0.35	internal -0.13	known_issues -0.65	limits -0.29	none -0.17	platform -0.14	policy 0.36	script -0.57	target 0.16
w:그거	how_to -0.11	internal -0.19	limits -0.11	none 0.34	policy -0.21	price -0.11	target -0.11
w:그날	handling -0.33	how_to 0.1	internal -0.33	known_issues -0.34	limits 0.17	platform -0.12	price -0.21	target -0.21
w:그냥	handling -0.3	how_to -0.24	internal -0.31	known_issues -0.18	limits -0.31	none -0.24	platform -0.17	policy 0.16	price 0.19	target -0.28
w:그달	handling -0.15	how_to -0.18	internal -0.13	limits -0.16	none -0.24	policy 0.22
w:그대	handling -0.25	how_to -0.11	internal -0.46	limits -0.26	platform -0.52	price 0.18
w:그대로	handling -0.25	how_to -0.11	internal -0.46	limits -0.26	platform -0.52	price 0.18
w:그동	handling 0.12	internal -0.32	known_issues -0.2	limits -0.28	platform -0.1	price -0.24	script -0.21	target -0.24
w:그동안	handling 0.12	internal -0.32	known_issues -0.2	limits -0.28	platform -0.1	price -0.24	script -0.21	target -0.24
w:그때	contact -0.11	handling -0.24	how_to -0.22	known_issues -0.16	limits -0.28	none -0.34	policy 0.26	price -0.15	script -0.13	target -0.14
w:그래	contact -0.17	handling 0.11	how_to -0.26	known_issues 0.11	limits -0.35	platform -0.15	policy -0.27	price -0.2	target -0.24
w:그래도	contact -0.14	handling 0.28	how_to -0.12	internal -0.27	known_issues -0.14	limits -0.16	none -0.21	price -0.11	target -0.11
w:그래서	how_to -0.24	internal -0.21	known_issues -0.29	limits -0.16	none 0.24	policy -0.26	target -0.14
w:그러	internal -0.25	known_issues -0.15	limits -0.18	none 0.27	policy -0.13	price -0.11	target -0.13
w:그리	handling -0.27	limits -0.16	none 0.17	policy -0.25	target -0.11
w:그리고	handling -0.24	internal -0.24	limits -0.12	none 0.25	policy -0.22
w:그림	handling -0.19	how_to -0.21	internal -0.26	limits -0.24	none 0.17	platform -0.16	price -0.15	script -0.16	target -0.24
w:그쪽	how_to -0.17	internal 0.23	known_issues -0.16	limits -0.2	none -0.29	policy -0.19	script -0.17	target -0.14
w:근거	how_to 0.21	internal 0.16	limits -0.22	none -0.21	policy -0.27	price -0.16
w:근태	handling -0.12	internal -0.19	known_issues -0.13	limits -0.18	none 0.13	platform -0.1	policy -0.14	target -0.15
w:글	handling -0.2	how_to -0.19	internal -0.2	known_issues -0.18	limits 0.23	platform -0.12	policy -0.21	price -0.14	script -0.1	target -0.21
w:글에	how_to -0.1	known_issues 0.11	policy -0.22	target -0.2
w:글자	handling -0.24	internal -0.35	known_issues 0.19	limits 0.18	none -0.33	platform -0.1	policy -0.36	script -0.15	target -0.21
w:금	contact -0.13	handling -0.21	how_to -0.36	internal -0.48	known_issues -0.46	none 0.2	platform -0.34	policy -0.12	price -0.16	script -0.31	target -0.22
w:금감	handling -0.23	how_to -0.11	internal 0.27	known_issues -0.15	limits -0.14	none -0.2	policy -0.19	price -0.11	script -0.21
w:금감원	handling -0.23	how_to -0.11	internal 0.27	known_issues -0.15	limits -0.14	none -0.2	policy -0.19	price -0.11	script -0.21
w:금고	handling 0.19	how_to -0.31	internal -0.29	known_issues -0.28	limits 0.32	none -0.24	platform -0.22	policy -0.38	price -0.3	script -0.16	target -0.34
w:금리	internal -0.17	none 0.23	policy -0.11	price -0.17
w:금액	contact -0.11	internal -0.15	none -0.49	platform -0.32	policy 0.12	script -0.35	target -0.47
w:금액은	handling 0.2	how_to -0.27	internal -0.32	known_issues 0.13	limits -0.35	none -0.27	platform -0.24	target -0.17
w:금액을	internal 0.17	limits -0.16	none -0.13	policy -0.22	price -0.12
w:금액이	how_to 0.17	internal -0.1	known_issues -0.3	limits 0.17	none -0.24	policy -0.34	target -0.15
w:금요	handling -0.14	internal -0.21	known_issues -0.18	platform -0.13	policy 0.14	price -0.24	script -0.2	target -0.33
w:금요일	handling -0.14	internal -0.21	known_issues -0.18	platform -0.13	policy 0.14	price -0.24	script -0.2	target -0.33
w:금욜	internal -0.14	limits -0.18	none 0.19	policy -0.21
w:금지	contact -0.15	handling 0.29	internal 0.2	known_issues -0.48	limits -0.61	none 0.13	platform -0.43	policy -0.65	price -0.19	script -0.34	target -0.64
w:금지구	handling -0.16	how_to 0.13	internal -0.23	known_issues -0.13	limits -0.23	none 0.2	policy -0.29	target -0.18
w:급여	contact -0.13	handling -0.25	how_to -0.19	internal -0.31	known_issues -0.2	limits -0.18	platform -0.15	script -0.23	target 0.15
w:급여이	handling -0.14	how_to -0.13	internal -0.23	known_issues -0.12	none -0.23	policy -0.29	script -0.13	target 0.19
w:급하	internal 0.21	none -0.22	policy -0.17
w:기간	contact -0.17	handling -0.3	how_to -0.35	internal -0.1	known_issues -0.21	limits -0.23	platform -0.23	price -0.13	target -0.36
w:기간은	handling -0.12	limits -0.19	policy 0.1
w:기간이	internal -0.18	limits -0.23	none -0.18	policy 0.26
w:기관	handling -0.15	known_issues -0.14	limits -0.21	none -0.17	policy -0.26	price 0.13	script -0.14
w:기기	contact -0.12	handling -0.27	how_to -0.42	limits 0.34	none -0.26	platform -0.34	policy -0.14	price -0.15	target -0.4
w:기기에	how_to -0.11	internal -0.18	known_issues -0.15	none -0.13	policy 0.15
w:기내	handling -0.23	internal -0.36	known_issues -0.19	none 0.25	platform -0.21	policy -0.32	price -0.19	target -0.15
w:기능	handling -0.31	internal -0.18	known_issues -0.31	none 0.17	platform -0.19	price -0.18	script 0.1	target -0.36
w:기능이	handling -0.11	how_to -0.21	internal -0.15	limits -0.15	none 0.21	policy -0.19	target -0.16
w:기다	contact -0.21	how_to -0.49	internal -0.46	known_issues 0.26	limits -0.43	platform -0.22	target -0.44
w:기다려	none -0.22	policy -0.17	price 0.14
w:기다리	contact -0.15	how_to -0.41	internal -0.33	known_issues 0.11	limits -0.41	platform -0.15	policy 0.17	price -0.34	script -0.32	target -0.34
w:기록	how_to -0.38	internal -0.25	known_issues 0.15	none -0.35	platform -0.19	policy 0.13	price -0.25	script -0.17	target -0.28
w:기본	contact -0.25	handling -0.47	internal -0.45	known_issues -0.2	none -0.1	platform -0.38	policy 0.18
w:기본값	handling -0.16	how_to -0.25	internal -0.19	limits -0.25	none -0.32	platform -0.16	policy 0.3	price -0.25	script -0.17	target -0.17
w:기본료	contact -0.11	handling -0.22	how_to -0.2	internal -0.2	known_issues -0.12	limits -0.19	none -0.2	platform -0.13	policy 0.11	price 0.12	script -0.11	target -0.28
w:기본약	how_to -0.13	internal -0.14	none 0.22	policy -0.2	target -0.1
w:기사	contact -0.18	how_to -0.16	internal 0.16	none -0.21	platform -0.32	price -0.45	target -0.5
w:기사님	internal 0.17	limits -0.39	none -0.4	platform -0.16	price -0.21	script 0.11	target -0.26
w:기술	contact -0.12	handling 0.16	none -0.18	policy -0.16	target -0.1
w:기존	contact -0.34	handling -0.37	internal -0.33	known_issues -0.52	none -0.2	platform -0.51	script 0.17	target 0.12
w:기준	contact -0.31	handling -0.33	how_to -0.52	internal 0.12	known_issues 0.16	limits -0.3	none -0.16	platform -0.43	price -0.21	script 0.29
w:기준으	how_to -0.22	internal -0.37	known_issues 0.24	limits -0.23	target -0.23
w:기준은	handling -0.12	internal -0.17	limits -0.15	none -0.19	policy 0.23	price -0.16	target -0.11
w:기준을	handling 0.13
w:기준이	handling -0.21	how_to -0.2	known_issues -0.25	limits -0.41	platform -0.12	price -0.29	script 0.11
w:기초	handling -0.24	how_to -0.2	internal -0.2	known_issues -0.11	limits -0.28	price -0.2	script -0.17	target 0.18
w:기한	how_to -0.22	known_issues -0.11	limits -0.26	none -0.28	platform -0.12	policy 0.36	price -0.17	target -0.17
w:기획	contact -0.11	handling -0.21	how_to -0.3	internal -0.23	known_issues -0.18	limits -0.29	none 0.44	platform -0.26	policy -0.28	price -0.16	script -0.22	target -0.34
w:길게	handling -0.18	how_to 0.27	known_issues -0.24	limits -0.17	policy -0.21	price -0.12
w:길드	contact -0.18	handling -0.21	how_to -0.31	internal -0.4	known_issues 0.22	platform -0.34	policy -0.1	price -0.48	script -0.14
w:길어	handling -0.19	how_to -0.29	internal -0.33	known_issues 0.19	platform -0.16	policy -0.39	price -0.2	script -0.11	target -0.26
w:김장	internal -0.21	none 0.23	policy -0.16	price -0.15
w:김포	handling -0.13	how_to -0.19	limits -0.3	platform 0.18	price -0.18	target -0.24
w:까지	contact -0.28	handling 0.16	how_to 0.19	internal -0.19	limits -0.34	none -0.25	platform -0.41	policy 0.15	price -0.18	target -0.18
w:까지는	handling -0.21	internal 0.18	limits 0.13	none -0.19	platform -0.12	policy -0.22	price -0.17	target -0.13
w:까지만	handling 0.21	how_to -0.18	known_issues -0.19	limits -0.19	none -0.26	policy -0.37	target -0.11
w:깎아	handling -0.16	how_to -0.22	known_issues -0.13	limits -0.3	none -0.31	platform -0.14	price 0.2	script -0.19	target -0.23
w:깎아드	how_to -0.16	internal -0.23	limits -0.22	none -0.18	price 0.21	target -0.14
w:깔아	how_to -0.22	known_issues -0.15	none -0.12	platform 0.13
w:깨져	handling -0.12	how_to -0.13	internal 0.14	known_issues -0.28	limits -0.2	none 0.13	policy -0.22	script -0.15
w:깨져서	handling -0.12	how_to -0.13	internal 0.14	known_issues -0.27	limits -0.2	none 0.11	policy -0.21	script -0.15
w:깨졌	how_to -0.16	internal 0.18	known_issues -0.11	limits -0.25	none -0.26	policy 0.13	price -0.19	target -0.15
w:꺼내	handling -0.12	how_to -0.11	internal 0.15	known_issues -0.11	policy -0.23	target -0.12
w:꺼내기	limits 0.16
w:꺼내지	handling -0.29	internal 0.19	script 0.11
w:꼭	contact -0.15	how_to -0.49	internal -0.17	known_issues 0.26	limits -0.12	platform -0.32	price -0.25	script -0.32	target -0.41
w:끊기	handling -0.18	known_issues 0.13	limits -0.18	none -0.13
w:끊기면	handling -0.13	limits -0.11	none -0.11	policy 0.2
w:끊어	handling 0.12	how_to -0.13	internal 0.16	known_issues -0.12	limits -0.21	none -0.15	policy -0.11
w:끊으	handling -0.26	how_to -0.19	internal -0.15	known_issues -0.2	limits -0.15	none -0.14	policy 0.25	price -0.16	script -0.13	target -0.2
w:끊으면	handling -0.26	how_to -0.19	internal -0.15	known_issues -0.2	limits -0.15	none -0.14	policy 0.25	price -0.16	script -0.13	target -0.2
w:끌	internal -0.22	limits -0.2	none 0.14	price -0.11	target -0.11
w:끝	contact -0.32	handling -0.38	how_to 0.32	internal -0.6	known_issues -0.47	none 0.25	platform -0.47	policy -0.31	price -0.36	script -0.25	target -0.5
w:끝까	handling -0.17	how_to -0.22	known_issues -0.21	limits -0.27	none -0.22	script -0.1	target 0.13
w:끝까지	handling -0.17	how_to -0.22	known_issues -0.21	limits -0.27	none -0.22	script -0.1	target 0.13
w:끝나	handling -0.46	how_to 0.15	internal -0.15	known_issues -0.44	limits -0.62	none 0.27	price -0.38	script -0.4	target -0.41
w:끝나고	handling -0.27	how_to -0.32	internal -0.3	known_issues -0.21	limits -0.35	none 0.25	platform -0.2	price -0.2	script -0.14	target -0.25
w:끝나면	handling -0.3	internal -0.33	known_issues -0.29	limits -0.33	none 0.15	platform 0.11	price -0.14	script -0.3	target -0.23
w:끝나요	internal -0.18	limits -0.11	price -0.12
w:끝난	how_to -0.15	internal -0.17	limits 0.15	policy -0.2	price -0.11
w:끝납	internal 0.12	policy -0.21
w:끝납니	internal 0.12	policy -0.21
w:끝났	handling -0.39	how_to -0.22	known_issues -0.29	limits -0.46	none 0.25	platform -0.19	policy -0.41	price -0.24	script -0.25
w:끝났고	handling -0.21	how_to -0.15	internal -0.29	known_issues -0.17	limits -0.27	none 0.2	platform -0.14	policy -0.3	price -0.16	target 0.14
w:끝났습	internal 0.2	known_issues -0.1	limits -0.25	policy -0.19	script -0.15	target -0.14
w:나가	contact -0.1	handling -0.29	how_to 0.19	known_issues -0.46	platform -0.28	policy -0.23	script -0.42	target -0.5
w:나가고	policy -0.15
w:나가는	handling -0.17	how_to -0.26	known_issues -0.22	limits -0.29	none 0.27	policy -0.29	price -0.17	script -0.17	target -0.26
w:나가면	handling -0.18	internal 0.12	known_issues -0.18	limits -0.17	none -0.16	script -0.13
w:나가시	how_to -0.24	none -0.15	price 0.16
w:나가요	handling -0.13	internal -0.12	known_issues -0.15	limits -0.41	none 0.16	target -0.17
w:나간	how_to -0.19	limits -0.31	platform -0.13	policy 0.16	price -0.11	script -0.21	target -0.29
w:나감	contact -0.1	handling -0.35	how_to 0.13	known_issues 0.17	platform -0.3	policy -0.43	price -0.14	script -0.17	target -0.28
w:나갑	contact -0.17	handling 0.17	how_to -0.34	internal -0.24	known_issues -0.31	limits -0.54	platform 0.13	script -0.42	target -0.41
w:나갑니	contact -0.17	handling 0.17	how_to -0.34	internal -0.24	known_issues -0.31	limits -0.54	platform 0.13	script -0.42	target -0.41
w:나눠	handling -0.25	internal -0.27	known_issues -0.31	limits 0.26	platform -0.11	policy -0.34	price -0.19	target -0.28
w:나는	known_issues 0.1	policy -0.1
w:나머	contact -0.34	known_issues -0.31	limits -0.18	policy -0.21	script -0.32
w:나머지	contact -0.32	known_issues -0.29	limits -0.16	none 0.1	platform 0.1	policy -0.46	script -0.3
w:나머진	handling -0.1	limits -0.21	none -0.17	policy 0.15	price -0.19	target -0.22
w:나면	handling 0.15	internal 0.12	limits -0.11	none -0.24	policy -0.27	script -0.17
w:나서	handling -0.18	limits 0.19	none -0.21	policy -0.26	price -0.1	script -0.11
w:나오	handling -0.13	internal -0.2	known_issues 0.22	none -0.14	platform -0.27	policy -0.17	price -0.27	script -0.16	target -0.42
w:나오는	handling -0.21	how_to 0.15	internal -0.26	known_issues 0.31	limits -0.27	none -0.24	platform -0.15	policy -0.26	price -0.13	target -0.15
w:나오면	how_to 0.11	known_issues -0.25	limits -0.23	none 0.11	policy -0.33	script -0.18
w:나온	how_to -0.28	internal 0.13	known_issues -0.31	none -0.37	platform 0.19	policy -0.19	price -0.21	script -0.18
w:나옴	handling -0.12	how_to -0.29	internal 0.12	known_issues 0.17	limits -0.39	none -0.12	platform -0.27	price -0.23	script -0.21	target -0.25
w:나옵	handling -0.19	how_to 0.21	known_issues 0.18	limits -0.34	none -0.31	platform -0.14	price -0.23	script -0.26	target -0.31
w:나옵니	handling -0.19	how_to 0.21	known_issues 0.18	limits -0.34	none -0.31	platform -0.14	price -0.23	script -0.26	target -0.31
w:나와	handling -0.28	how_to -0.14	internal 0.22	known_issues -0.33	none -0.12	platform -0.2	price -0.24	script -0.3	target -0.33
w:나와서	handling -0.11	internal 0.16	none -0.18	policy -0.1
w:나와요	handling -0.23	how_to -0.11	known_issues -0.3	platform -0.18	price -0.2	script -0.18	target -0.3
w:나왔	handling -0.15	how_to -0.17	internal 0.42	known_issues -0.24	limits -0.36	none -0.36	policy -0.32	script -0.19	target -0.17
w:나왔어	internal 0.27	known_issues -0.19	limits -0.18	none -0.21	policy -0.19	target -0.11
w:나은	handling -0.1	policy -0.16	script 0.12
w:나의	handling -0.22	how_to 0.11	internal -0.22	known_issues -0.17	limits 0.16	none -0.23	policy -0.2
w:나이	handling -0.18	how_to -0.26	internal -0.24	known_issues -0.1	limits -0.29	none -0.18	platform -0.11	policy -0.3	price 0.22	script -0.12	target 0.21
w:나중	handling -0.15	how_to -0.17	internal -0.2	known_issues -0.21	script -0.13	target -0.19
w:나중에	handling -0.15	how_to -0.17	internal -0.2	known_issues -0.21	script -0.13	target -0.19
w:낙찰	handling -0.13	how_to 0.18	known_issues -0.1	limits -0.32	none -0.13	policy -0.32	price 0.14	target -0.15
w:날	handling -0.23	how_to -0.4	none -0.11	platform -0.22	policy 0.11	price -0.32	target -0.39
w:날부	handling -0.2	how_to -0.17	internal -0.15	known_issues -0.12	limits -0.21	none -0.18	policy 0.2	price -0.18
w:날부터	handling -0.2	how_to -0.17	internal -0.15	known_issues -0.12	limits -0.21	none -0.18	policy 0.2	price -0.18
w:날은	handling -0.17	how_to -0.26	known_issues -0.28	limits -0.35	none 0.19	platform -0.18	policy 0.11	price -0.19	script -0.15	target -0.31
w:날이	handling -0.12	how_to -0.21	internal -0.27	known_issues -0.15	limits -0.3	none 0.23	target -0.17
w:날짜	contact -0.23	how_to -0.12	internal -0.16	none 0.2	platform -0.37	price -0.2	script -0.34	target -0.56
w:날짜는	handling -0.32	how_to -0.23	known_issues -0.27	limits -0.36	none 0.12	platform -0.19	price -0.3	script -0.2	target -0.29
w:날짜만	handling -0.11	internal -0.14	limits -0.12	none 0.2	policy -0.14	target -0.11
w:남겨	how_to -0.21	internal 0.23	known_issues -0.26	limits -0.25	none -0.33	platform -0.23	price -0.15	script -0.17	target -0.21
w:남기	internal 0.13	known_issues -0.17	limits -0.14	none -0.24	platform -0.11	policy -0.23	script -0.16	target -0.11
w:남길	handling 0.12	how_to -0.2	internal -0.17	limits -0.16	none 0.11	policy -0.15	script -0.11	target -0.1
w:남는	handling 0.18	how_to -0.16	known_issues -0.23	limits -0.32	platform -0.18	policy -0.31	price -0.27	target -0.25
w:남아	handling -0.21	how_to -0.2	internal -0.16	known_issues 0.12	limits -0.29	none -0.23	platform -0.16	policy 0.15	price -0.15	target -0.19
w:남은	handling -0.35	how_to -0.14	internal 0.16	known_issues -0.32	limits -0.1	none -0.36	platform -0.34	policy 0.32	price -0.22	target -0.37
w:남의	handling -0.18	how_to -0.13	internal 0.17	limits 0.18	none -0.26	policy -0.24	target -0.16
w:났어	limits -0.14	none 0.17	policy -0.18
w:났어요	limits -0.14	none 0.17	policy -0.18
w:낮	how_to -0.11	internal -0.2	limits -0.21	none 0.14	policy 0.11	price -0.15	target -0.2
w:낮추	how_to -0.11	internal -0.22	limits 0.11	none -0.23	policy 0.11
w:내	contact -0.11	handling 0.16	how_to 0.35	known_issues -0.24	limits -0.49	none -0.14	platform -0.26	policy -0.23	price -0.4	target -0.35
w:내고	handling -0.13	internal -0.13	limits -0.2	none -0.14	policy -0.19	price 0.15	target -0.15
w:내년	handling -0.29	how_to -0.36	known_issues -0.32	limits 0.15	none 0.12	platform -0.33	price -0.38	script -0.27	target -0.48
w:내는	handling -0.13	limits -0.26	none 0.11	platform -0.16	policy 0.15	price -0.16	target -0.24
w:내려	handling -0.11	how_to -0.39	internal 0.22	known_issues -0.51	platform -0.2	price -0.38	target -0.32
w:내려갑	internal -0.22	limits -0.12	none 0.3	policy -0.26	price -0.1	script -0.12
w:내려받	handling -0.19	how_to -0.29	internal -0.27	known_issues -0.26	limits 0.13	none -0.27	platform -0.14	policy 0.2
w:내려주	handling -0.26	internal -0.39	limits -0.22	none 0.33	policy -0.22	price -0.1	script -0.11
w:내렸	internal -0.19	limits -0.12	none 0.26	policy -0.21
w:내면	handling -0.17	internal -0.12	known_issues -0.2	limits 0.11	none -0.14	policy -0.11	price -0.11
w:내부	handling -0.28	internal 0.22	known_issues -0.23	limits -0.41	none -0.31	platform -0.15	policy -0.31	price -0.16	script 0.12	target -0.29
w:내선	contact 0.35	handling 0.31	how_to -0.24	internal -0.47	known_issues -0.33	limits -0.43	none -0.49	platform -0.36	policy -0.28	price -0.49	script -0.2	target -0.41
w:내셔	handling -0.21	how_to -0.23	internal -0.27	known_issues -0.28	script -0.19	target -0.17
w:내셔야	handling -0.21	how_to -0.23	internal -0.27	known_issues -0.28	script -0.19	target -0.17
w:내신	handling -0.17	internal -0.17	known_issues -0.1	limits 0.2	none 0.1	policy -0.19	script -0.17
w:내역	handling -0.25	how_to 0.13	internal -0.27	known_issues 0.23	limits -0.35	none -0.27	policy -0.2	price -0.12	target -0.27
w:내역에	internal -0.15	known_issues 0.11	none -0.13	policy -0.14	script 0.11
w:내용	contact -0.14	handling -0.29	internal -0.38	known_issues -0.27	limits -0.19	none 0.22	platform -0.3	policy 0.15	price -0.31	script -0.25	target -0.41
w:내용은	handling -0.17	how_to -0.23	internal -0.19	known_issues -0.14	platform -0.14	policy 0.21	price -0.11	script -0.16	target -0.22
w:내일	how_to -0.12	internal -0.15	limits -0.15	price -0.24
w:내일부	none -0.21	policy 0.21
w:낸	handling 0.26	how_to -0.18	internal -0.27	known_issues -0.21	none -0.35	platform -0.15	policy -0.11	price -0.23	script -0.15	target -0.24
w:낼	how_to -0.12	internal -0.22	known_issues 0.16	policy -0.23	price -0.18	script -0.15	target -0.27
w:냉동	contact -0.1	handling -0.22	how_to -0.22	internal -0.29	known_issues -0.27	limits 0.15	none -0.21	platform -0.21	policy 0.12	price -0.17
w:냉장	handling -0.13	internal -0.27	known_issues -0.13	limits 0.17	none -0.15	policy -0.24	target 0.1
w:너무	handling -0.18	internal -0.12	limits 0.17	policy -0.24
w:너프	how_to -0.16	internal 0.12	known_issues -0.17	limits -0.23	none -0.36	platform -0.16	policy 0.12	price -0.22	target -0.27
w:넘게	handling -0.23	how_to -0.38	none -0.35	platform -0.16	policy -0.16	price -0.18	script -0.29	target 0.32
w:넘겨	handling 0.33	internal -0.33	limits -0.12	none -0.24	policy -0.13	script -0.12
w:넘겨주	handling 0.33	internal -0.24	limits -0.11	none -0.26	policy -0.11
w:넘기	handling 0.16	how_to -0.28	internal -0.13	known_issues -0.3	limits 0.13	platform -0.1	price -0.23	script -0.15	target -0.27
w:넘기면	handling -0.21	how_to -0.13	internal -0.31	known_issues -0.13	limits -0.16	policy 0.19	price -0.13	target -0.14
w:넘기지	handling 0.21	how_to -0.22	internal -0.29	known_issues -0.2	limits 0.2	none -0.22	policy -0.28	price -0.15	target -0.15
w:넘긴	none -0.11	policy -0.15	script 0.11
w:넘는	how_to -0.24	internal -0.34	known_issues -0.41	limits 0.35	none -0.32	policy -0.37	price -0.25	target 0.16
w:넘어	handling -0.46	known_issues -0.52	none -0.38	platform -0.32	policy 0.39	price -0.15	script -0.2
w:넘어가	handling -0.27	internal -0.22	known_issues -0.23	limits -0.41	none -0.22	policy 0.26	target 0.15
w:넘어감	handling -0.21	how_to 0.11	internal -0.12	known_issues -0.23	limits -0.15	none -0.16	platform -0.11	policy 0.19	price -0.1
w:넘어오	handling -0.19	known_issues -0.17	limits 0.21	none -0.25	policy -0.22	target -0.12
w:넘으	handling -0.32	how_to -0.24	internal 0.14	none -0.41	platform -0.11	price -0.13	script -0.21	target 0.16
w:넘으면	handling -0.31	how_to -0.23	internal 0.15	none -0.38	price -0.12	script -0.2
w:넘은	how_to -0.14	internal -0.18	known_issues -0.18	limits 0.3	none -0.25	platform -0.22	policy -0.3	price -0.16	target -0.28
w:넣어	handling -0.24	how_to 0.38	internal -0.42	known_issues 0.12	limits -0.43	none -0.36	platform -0.25	policy -0.41	price -0.19	script -0.27	target -0.35
w:넣으	handling -0.27	how_to 0.23	internal -0.18	known_issues -0.26	none -0.17	policy -0.3	price -0.13	script -0.1	target -0.22
w:넣으면	handling -0.27	how_to 0.23	internal -0.18	known_issues -0.26	none -0.17	policy -0.3	price -0.13	script -0.1	target -0.22
w:네	contact -0.14	handling -0.27	how_to 0.13	internal -0.45	known_issues -0.31	limits 0.14	none -0.21	platform -0.37	policy -0.19	price 0.14	target -0.36
w:넷째	handling -0.15	how_to -0.17	internal -0.27	known_issues -0.17	limits -0.31	none 0.34	platform -0.18	policy -0.25	price -0.21	target -0.3
w:년	contact -0.34	handling -0.47	internal -0.31	limits -0.12	none -0.14	platform 0.16	price -0.3	target 0.1
w:년간	handling -0.14	how_to -0.21	internal -0.17	limits -0.25	none -0.13	policy 0.23	price -0.13	target -0.13
w:년에	handling -0.14	how_to -0.26	internal -0.26	limits -0.17	none -0.12	policy 0.18	price 0.12	target -0.24
w:노무	internal 0.16	limits -0.18	none -0.12
w:노선	handling -0.23	how_to -0.17	limits -0.19	none 0.13	platform -0.2	policy -0.37	price -0.19	target 0.12
w:노쇼	handling -0.1	how_to -0.18	known_issues -0.11	limits -0.23	policy 0.14	price -0.15	target -0.2
w:노조	contact -0.13	handling -0.17	how_to -0.14	internal 0.35	known_issues -0.15	limits -0.26	none -0.32	platform -0.16	policy -0.29	price -0.12	script -0.15	target -0.24
w:노출	handling -0.25	how_to -0.31	internal 0.25	known_issues -0.26	limits -0.35	platform -0.25	price -0.23	target -0.29
w:녹음	how_to -0.14	limits -0.26	none -0.22	policy 0.27
w:녹화	handling -0.31	how_to -0.23	internal -0.23	known_issues -0.2	limits -0.34	platform -0.16	policy 0.3	price -0.23	script -0.22	target -0.22
w:누가	contact -0.15	how_to -0.3	internal -0.14	known_issues -0.39	limits -0.42	none 0.23	platform -0.28	policy -0.39	price -0.31	script -0.19	target 0.14
w:누구	handling -0.16	how_to -0.11	known_issues -0.16	limits -0.11	platform -0.1	policy -0.27	price 0.18
w:누구나	handling -0.12	how_to -0.11	internal -0.14	known_issues -0.12	none -0.24	policy -0.23	price 0.19
w:누락	internal 0.29	none -0.22	policy -0.1	price -0.2
w:누르	internal -0.18	known_issues -0.43	limits -0.33	none -0.29	policy 0.12	script -0.13
w:누르고	handling -0.18	how_to 0.11	internal -0.12
w:누르면	internal -0.11	known_issues -0.33	limits -0.27	none -0.21	script -0.22
w:누르시	known_issues -0.17	script -0.12
w:누리	contact -0.28	how_to 0.3	internal -0.11	known_issues -0.38	limits -0.44	none -0.59	platform 0.31	policy -0.56	price -0.35	target -0.56
w:누리집	contact -0.28	how_to 0.3	internal -0.4	known_issues -0.4	limits -0.43	none -0.57	platform 0.31	policy -0.54	price -0.35	target -0.56
w:누수	contact -0.11	how_to -0.27	internal 0.17	known_issues -0.35	limits 0.22	none -0.27	platform -0.22	policy -0.42	price -0.23	script -0.18
w:누적	handling -0.1	how_to -0.15	internal -0.11	known_issues -0.15	none -0.28	price -0.14	script -0.13
w:눌러	how_to 0.19	internal -0.16	known_issues -0.27	limits -0.23	none -0.14	price -0.12	script -0.13	target -0.11
w:는	contact -0.38	how_to -0.53	none -0.35	platform 0.38	price -0.11	script -0.36
w:늘어	contact -0.16	handling -0.28	how_to -0.41	known_issues -0.49	platform -0.18	policy 0.13	price -0.44	script 0.19	target -0.42
w:늘어난	how_to -0.13	internal -0.14	limits -0.21	none -0.18	policy 0.18	price -0.19	target -0.14
w:늘어납	how_to -0.19	internal -0.31	known_issues -0.14	none 0.13	policy -0.29	price -0.23	script 0.11
w:늘어서	handling -0.18	how_to -0.24	known_issues -0.28	limits -0.33	none 0.13	platform -0.11	policy -0.22	price -0.19	script -0.11	target -0.22
w:늘었	internal -0.13	limits -0.19	none 0.19	policy -0.24	price -0.16
w:늦게	handling 0.19	how_to -0.29	internal -0.37	known_issues 0.35	limits -0.4	none -0.32	platform -0.1	policy -0.13	price -0.31	target -0.28
w:늦어	internal 0.14	known_issues 0.16	limits -0.3	none -0.14	platform -0.17	policy -0.35	price -0.24	script -0.15	target -0.22
w:늦을	how_to -0.13	internal -0.22	known_issues 0.18	limits -0.24	none -0.11	price -0.15
w:니트	how_to -0.15	internal -0.17	limits -0.21	platform -0.11	price -0.14	target -0.21
w:다	contact -0.22	handling -0.52	how_to -0.37	platform 0.13	policy -0.14	price -0.11	script -0.32
w:다다	none 0.21	policy -0.19
w:다다음	none 0.21	policy -0.19
w:다르	handling -0.2	how_to -0.31	internal -0.19	known_issues -0.15	limits 0.33	none -0.22	script -0.11	target -0.17
w:다르면	handling -0.19	how_to -0.31	internal -0.19	known_issues -0.15	limits 0.33	none -0.21	script -0.18	target -0.17
w:다른	contact -0.14	how_to -0.18	internal -0.2	known_issues -0.46	none -0.32	platform -0.33	policy 0.27	price -0.27	target -0.42
w:다만	handling -0.17	how_to -0.23	internal -0.19	known_issues -0.2	limits 0.14	none -0.28	platform -0.11	policy 0.12	price -0.15	script -0.25	target -0.21
w:다섯	handling -0.27	how_to -0.22	internal -0.3	known_issues -0.12	limits 0.15	none -0.3	platform -0.15	policy 0.12	price 0.15	script -0.1	target -0.31
w:다시	contact -0.27	how_to -0.2	internal -0.48	platform -0.56	policy 0.15	target -0.91
w:다시보	how_to 0.17	limits -0.17	policy -0.16
w:다운	handling -0.15	how_to 0.14	internal -0.19	known_issues -0.2	limits 0.15	none -0.24	policy -0.27	price 0.19
w:다음	contact -0.13	handling -0.17	how_to -0.18	internal -0.67	known_issues -0.11	limits -0.47	none 0.1	policy 0.25	script -0.25
w:다음과	handling -0.15	none 0.26	policy -0.18	script -0.11	target -0.19
w:다음날	handling -0.11	how_to -0.15	internal -0.13	known_issues -0.16	limits -0.2	policy 0.2	price -0.13	script -0.13	target -0.1
w:다음주	none 0.13
w:다이	contact -0.25	handling -0.28	how_to -0.23	internal -0.34	limits -0.35	none -0.32	platform -0.15	policy -0.22	price 0.35	script -0.13	target -0.31
w:다이아	contact -0.25	handling -0.28	how_to -0.23	internal -0.33	limits -0.35	none -0.3	platform -0.28	policy -0.21	price 0.36	script -0.13	target -0.3
w:다자	handling -0.22	how_to -0.23	internal -0.31	known_issues -0.14	limits -0.27	platform -0.15	price 0.2	target -0.34
w:다자녀	handling -0.22	how_to -0.23	internal -0.31	known_issues -0.14	limits -0.27	platform -0.15	price 0.2	target -0.34
w:다크	handling -0.11	how_to -0.14	internal -0.22	limits -0.29	platform 0.22	policy -0.25	price -0.16	script -0.13	target -0.24
w:다크모	handling -0.11	how_to -0.13	internal -0.21	limits -0.27	platform 0.17	policy -0.24	price -0.15	script -0.13	target -0.23
w:단	how_to -0.21	internal -0.3	limits -0.32	none -0.21	platform 0.1	policy -0.18	price 0.17	target 0.24
w:단가	handling 0.19	how_to -0.28	internal 0.39	known_issues -0.12	limits -0.27	none -0.25	platform -0.1	policy -0.37	price -0.37	script -0.22	target -0.15
w:단가가	internal 0.24	policy -0.11	price -0.24
w:단계	contact -0.11	handling -0.23	how_to 0.13	known_issues -0.25	limits -0.37	platform -0.19	policy 0.13	price -0.25	script -0.19	target -0.37
w:단말	contact -0.11	handling -0.47	internal -0.22	known_issues 0.13	limits -0.51	platform 0.15	price 0.15	script -0.25	target -0.43
w:단말기	handling -0.23	internal -0.1	known_issues 0.17	limits -0.34	none -0.25	platform 0.13	policy -0.37	script -0.16	target -0.24
w:단어	handling -0.3	how_to -0.28	internal 0.2	limits -0.26	none -0.29	platform -0.12	policy 0.15	price -0.21	script -0.18	target -0.19
w:단위	contact -0.15	handling -0.23	how_to -0.16	internal -0.33	known_issues -0.27	limits 0.44	none -0.39	platform -0.31	policy -0.44	price -0.32	script -0.11	target -0.4
w:단위로	internal -0.11	limits 0.19	none -0.17	platform -0.15	policy -0.23	target -0.2
w:단종	handling -0.13	internal 0.19	none -0.14	policy -0.18	target -0.11
w:단지	handling -0.28	how_to 0.14	internal 0.15	known_issues -0.22	limits -0.41	none -0.43	platform -0.31	policy -0.42	price -0.31	script -0.11	target 0.3
w:단체	limits 0.15	platform -0.19	policy -0.25	price -0.13	target -0.29
w:단축	none 0.17	policy -0.14
w:단톡	handling -0.17	how_to 0.18	internal -0.15	known_issues -0.14	limits -0.23	none 0.12	policy -0.2	target -0.22
w:닫습	how_to -0.15	internal 0.14	known_issues -0.11	limits -0.26	none 0.15	price -0.12	script -0.13	target -0.2
w:닫습니	how_to -0.15	internal 0.14	known_issues -0.11	limits -0.26	none 0.15	price -0.12	script -0.13	target -0.2
w:달	contact -0.27	handling -0.57	how_to 0.12	internal -0.11	platform -0.43	policy -0.19	price 0.1	script -0.27
w:달그	internal -0.11	limits -0.13	none 0.21	policy -0.21	target -0.19
w:달그림	internal -0.11	limits -0.13	none 0.21	policy -0.21	target -0.19
w:달라	contact -0.18	handling 0.24	how_to -0.39	internal -0.19	limits -0.15	platform -0.32	policy -0.19	price -0.37	target -0.43
w:달라고	how_to -0.23	internal 0.17	known_issues 0.21	limits -0.25	none -0.39	policy -0.2	script -0.18	target -0.17
w:달라는	handling 0.24	internal -0.15	known_issues -0.1	limits -0.22	none -0.17	policy -0.2
w:달라지	handling -0.15	how_to -0.16	internal -0.22	limits -0.23	policy 0.17	price -0.16	script -0.16	target -0.16
w:달러	contact -0.13	handling -0.3	how_to -0.33	known_issues -0.22	limits 0.26	platform -0.3	policy -0.44	script -0.17	target -0.4
w:달력	handling -0.12	internal -0.13	none 0.17	policy -0.18
w:달부	handling -0.11	internal -0.15	limits -0.15	none -0.2	price 0.25
w:달부터	handling -0.11	internal -0.15	limits -0.15	none -0.2	price 0.25
w:달빛	handling -0.13	how_to -0.23	internal -0.29	limits 0.14	none 0.27	policy -0.24	target -0.2
w:달에	handling -0.37	internal -0.35	known_issues -0.22	none -0.32	policy 0.19	price -0.29	script -0.18	target -0.36
w:달은	handling -0.25	how_to -0.14	internal -0.34	limits 0.12	none -0.36	platform -0.11	policy 0.14	price 0.14	target -0.16
w:담당	known_issues -0.3	limits -0.39	platform -0.18	price -0.3
w:담당자	contact -0.16	how_to -0.12	internal -0.12	known_issues -0.15	limits -0.12	none 0.11	policy -0.11	target -0.11
w:담보	handling -0.1	how_to -0.2	internal -0.18	known_issues -0.16	limits 0.13	none 0.18	policy -0.21	price -0.14	script -0.14	target -0.2
w:담을	handling -0.16	how_to 0.11	internal -0.13	known_issues -0.2	limits -0.24	none 0.17	policy -0.23	target -0.12
w:담임	how_to 0.15	internal -0.18	known_issues -0.1	script -0.1
w:담주	internal -0.15	limits -0.28	none 0.34	policy -0.37	target -0.29
w:답	how_to -0.28	internal 0.1	limits -0.25	platform -0.18	policy -0.21	price -0.17	script -0.1	target -0.25
w:답변	how_to -0.12	internal -0.11	limits -0.1	none -0.21	policy -0.22	script 0.13
w:답변하	internal -0.1	limits -0.12	none -0.18	policy -0.2
w:답하	internal -0.2	known_issues -0.23	limits 0.17	policy -0.16	price -0.21	script -0.25	target -0.15
w:답하지	handling -0.16	none 0.15	script -0.16
w:답해	internal -0.17
w:당	handling -0.13	how_to -0.23	internal 0.11	limits 0.13	none -0.27	platform -0.23	policy -0.33	target -0.26
w:당겨	handling -0.19	how_to -0.25	known_issues 0.18	limits -0.33	platform -0.11	price -0.11	script -0.11	target -0.21
w:당분	handling -0.24	how_to -0.22	known_issues -0.25	platform 0.11	policy -0.27	price -0.16	target -0.16
w:당분간	handling -0.24	how_to -0.22	known_issues -0.25	platform 0.11	policy -0.27	price -0.16	target -0.16
w:당사	internal -0.15	limits -0.14	none -0.11	target 0.1
w:당일	contact -0.3	internal -0.25	known_issues -0.49	none -0.25	platform -0.53	price 0.1	script 0.23
w:당일정	how_to 0.25	none -0.12	policy -0.22	target -0.19
w:당직	contact -0.14	handling 0.17	internal 0.18	limits -0.2	none -0.29	policy -0.27	target -0.15
w:당초	internal -0.24	limits -0.23	none 0.35	policy -0.24	price -0.15	target -0.22
w:대	contact -0.25	handling -0.34	how_to -0.34	known_issues -0.38	policy -0.47	price -0.36	script -0.22
w:대기	contact -0.12	handling -0.13	how_to -0.31	internal -0.23	none -0.16	platform -0.33	policy 0.2	price -0.31	target -0.15
w:대로	handling -0.19	how_to -0.1	internal 0.12	known_issues -0.19	limits -0.22	none 0.22	platform -0.16	policy -0.19	script -0.16	target -0.12
w:대리	contact -0.17	handling 0.11	how_to -0.32	known_issues -0.28	limits 0.15	none 0.12	policy -0.39	price -0.26	script -0.19	target -0.11
w:대리점	contact -0.11	handling 0.1	how_to -0.24	internal 0.16	limits -0.27	platform 0.18	policy -0.22	price -0.22	target 0.12
w:대만	contact -0.15	handling -0.26	how_to -0.25	internal -0.35	known_issues 0.21	none -0.33	platform 0.18	policy -0.37	price -0.18	script -0.16	target -0.29
w:대면	handling -0.29	internal -0.17	known_issues -0.17	limits 0.12	none -0.21	platform -0.13	policy 0.12	price -0.2	target -0.19
w:대비	limits -0.15	none -0.28	policy 0.15	price 0.12	target -0.19
w:대상	contact -0.39	how_to -0.6	known_issues -0.52	limits -0.14	platform -0.58	price -0.63	script -0.14	target 0.2
w:대상은	internal -0.25	limits -0.35	none 0.29	platform -0.11	policy -0.33
w:대상이	how_to -0.28	internal -0.4	known_issues -0.23	none -0.37	platform -0.15	policy 0.14	price -0.22	target 0.11
w:대신	contact -0.13	handling 0.15	internal -0.27	known_issues -0.39	limits -0.6	none -0.38	platform 0.11	policy 0.26	script -0.18	target -0.52
w:대여	contact -0.24	handling -0.19	how_to -0.35	internal -0.46	known_issues -0.35	none -0.26	platform -0.33	policy 0.35	price -0.1	script -0.26	target -0.4
w:대여권	handling -0.18	how_to -0.17	internal -0.14	known_issues -0.2	none -0.25	platform -0.12	policy 0.16	price -0.15	target -0.15
w:대여금	contact -0.13	internal -0.2	limits -0.26	none -0.27	policy 0.34	price -0.14	script -0.11	target -0.11
w:대외	handling -0.23	internal 0.21	known_issues -0.16	limits -0.22	policy -0.2	price -0.21
w:대체	handling -0.34	how_to -0.35	internal -0.28	known_issues 0.12	platform -0.24	price -0.29	target -0.28
w:대표	contact -0.22	handling -0.27	internal 0.18	known_issues 0.11	limits -0.41	platform -0.42	price -0.33	script -0.27	target -0.48
w:대표님	handling -0.14	how_to -0.14	internal 0.31	known_issues -0.13	limits -0.2	none -0.21	policy -0.16	price -0.12	target -0.16
w:대표메	contact -0.14	how_to -0.23	internal -0.18	known_issues -0.21	limits -0.19	none 0.3	platform -0.11	policy -0.27	price -0.16	script -0.1	target -0.17
w:대한	handling 0.14	how_to -0.13	limits -0.15	none -0.24	script -0.19	target -0.15
w:대행	handling -0.24	how_to -0.28	internal -0.26	known_issues -0.12	limits -0.23	none 0.27	platform -0.19	price -0.18	script -0.25	target -0.28
w:대행료	handling -0.22	how_to -0.24	internal -0.21	limits -0.22	platform -0.11	policy 0.16	price -0.14	script -0.19	target -0.24
w:대형	contact 0.2	internal -0.15	known_issues -0.18	limits 0.19	none -0.18	platform -0.14	policy -0.23	price -0.24
w:댓글	how_to 0.19	internal -0.17	known_issues -0.27	limits -0.41	none -0.15	platform -0.17	price -0.26	script -0.29	target -0.3
w:더	handling -0.55	known_issues -0.45	limits -0.54	platform -0.28	script 0.26	target -0.43
w:더는	handling -0.21	internal 0.17	known_issues -0.17	limits -0.25	none -0.17	platform -0.11	price -0.23
w:덜	how_to -0.1	internal 0.21	known_issues -0.12	limits -0.24	none -0.24	price -0.11	script -0.12	target -0.12
w:데	handling -0.12	how_to -0.16	internal -0.16	known_issues -0.14	limits -0.28	price -0.16	target -0.12
w:데스	handling -0.13	how_to 0.13	known_issues -0.29	limits -0.3	none 0.16	platform -0.22	policy -0.2	price -0.18	script -0.17	target -0.16
w:데스크	handling -0.13	how_to 0.13	known_issues -0.29	limits -0.3	none 0.16	platform -0.22	policy -0.2	price -0.18	script -0.17	target -0.16
w:데이	contact -0.26	how_to -0.44	known_issues 0.13	limits -0.1	platform -0.31	price -0.11	target -0.55
w:데이터	contact -0.26	how_to -0.44	known_issues 0.13	limits -0.1	platform -0.31	price -0.11	target -0.55
w:도	handling -0.21	how_to -0.26	internal -0.3	known_issues -0.21	limits -0.34	platform -0.22	policy 0.3	price -0.26	target -0.1
w:도로	internal 0.24	limits -0.16	none -0.27	policy 0.13	price -0.23
w:도서	how_to -0.34	internal -0.45	known_issues -0.3	limits 0.48	none -0.41	policy -0.46	price -0.26	script -0.25	target -0.15
w:도서관	handling 0.11	how_to -0.26	internal -0.2	known_issues -0.13	none -0.27	platform 0.15	policy -0.25	price -0.1	script -0.13
w:도서는	handling -0.13	internal -0.19	limits 0.25	none -0.2	policy -0.27	target -0.24
w:도서산	handling -0.1	known_issues -0.12	limits 0.26	none -0.17	platform -0.19	policy -0.17	price -0.17	target -0.21
w:도슨	internal 0.13	policy -0.17
w:도슨트	internal 0.13	policy -0.17
w:도시	handling -0.12	how_to -0.14	internal 0.23	limits -0.2	none -0.14	policy -0.29	script -0.1	target -0.21
w:도시락	how_to -0.11	internal 0.17	limits -0.14	policy -0.25	price -0.13	target -0.18
w:도입	handling -0.25	how_to -0.35	internal 0.15	known_issues -0.12	limits -0.19	platform -0.12	policy -0.25	price -0.21	target -0.28
w:도장	handling -0.13	how_to 0.16	internal 0.16	none -0.18	policy -0.2
w:도착	contact -0.13	handling -0.32	how_to -0.16	internal -0.39	limits -0.24	platform -0.32	policy 0.16	price -0.34	script 0.17	target -0.43
w:독감	handling -0.22	how_to -0.17	known_issues -0.17	limits -0.29	platform -0.14	policy -0.28	price -0.17	target 0.23
w:독자	handling -0.23	how_to -0.23	internal -0.3	known_issues -0.32	limits -0.29	none 0.36	platform -0.17	policy -0.34	price -0.13	script -0.2	target -0.24
w:돈이	how_to -0.11	internal -0.22	limits -0.12	none -0.25	policy 0.21	script -0.1
w:돌려	handling -0.11	how_to -0.42	internal -0.19	known_issues -0.41	limits -0.57	none -0.64	platform -0.16	policy 0.65	price -0.18	target -0.4
w:돌려드	handling -0.32	how_to -0.22	internal -0.34	known_issues -0.16	limits -0.41	none -0.4	policy 0.57	price -0.29	script -0.27	target -0.23
w:돌려받	handling -0.16	how_to -0.16	internal -0.21	limits -0.18	none -0.2	policy 0.23	price -0.14	target -0.11
w:돌려보	handling -0.17	how_to -0.1	policy 0.22	price -0.16
w:돌려주	how_to -0.23	internal -0.24	known_issues -0.14	limits -0.13	none -0.21	price 0.2	script -0.13
w:돌려줌	internal -0.18	none -0.11	policy 0.19	price -0.12
w:돌아	handling -0.4	how_to -0.23	internal -0.11	known_issues 0.17	limits -0.47	platform -0.2	price -0.31
w:돌아옵	handling -0.14	internal -0.25	known_issues -0.15	limits -0.23	none 0.15	price -0.18	script -0.18	target -0.21
w:동	handling -0.11	how_to 0.11	internal -0.15	known_issues -0.12	limits 0.19	platform -0.17	policy -0.25	script -0.14	target -0.25
w:동기	internal -0.15	known_issues 0.11	limits -0.12	none -0.13	platform 0.15
w:동기화	internal -0.15	known_issues 0.11	limits -0.12	none -0.13	platform 0.15
w:동남	internal 0.12	limits -0.16	none 0.13	policy -0.11	price -0.26
w:동남아	internal 0.12	limits -0.16	none 0.13	policy -0.11	price -0.26
w:동반	contact -0.15	handling -0.26	how_to -0.24	internal -0.36	known_issues -0.18	limits -0.15	none 0.25	platform -0.17	policy -0.37	price 0.13	script -0.11
w:동시	handling -0.25	how_to -0.27	none -0.3	platform 0.16	policy -0.4	target -0.29
w:동안	contact -0.17	handling -0.37	how_to -0.11	internal -0.44	known_issues -0.31	limits -0.15	none -0.45	platform -0.25	policy 0.14	script -0.24	target 0.17
w:동의	contact -0.11	how_to 0.28	internal -0.15	known_issues -0.46	limits -0.37	none -0.54	platform -0.29	price -0.35	script -0.19	target 0.16
w:동의를	how_to -0.17	known_issues -0.14	none -0.18	policy -0.21	script -0.15
w:동의하	handling -0.25	how_to 0.18	internal -0.12	known_issues -0.15	limits -0.22	none -0.23	price -0.13	script -0.24
w:동일	contact -0.34	handling -0.36	how_to -0.26	known_issues -0.24	script -0.31
w:동일하	internal -0.11	limits 0.18	none -0.19	policy -0.19	price -0.11	script -0.1	target 0.11
w:동작	contact -0.12	handling -0.31	internal -0.33	known_issues -0.24	limits -0.27	none 0.13	platform -0.19	policy -0.33	price -0.18	target 0.16
w:동절	handling -0.14	internal -0.3	known_issues -0.14	platform -0.22	policy -0.26	price 0.15	target -0.24
w:동절기	handling -0.14	internal -0.3	known_issues -0.14	platform -0.22	policy -0.26	price 0.15	target -0.24
w:동행	handling -0.17	how_to -0.12	internal -0.24	known_issues -0.14	none 0.24	platform -0.11	policy -0.28	price -0.14	target -0.13
w:돼서	handling -0.18	how_to -0.11	known_issues 0.21	limits -0.25	none -0.15	price -0.14
w:돼요	contact -0.22	how_to 0.2	internal -0.18	known_issues -0.56	none -0.24	platform 0.24	price -0.58	script -0.4	target -0.26
w:됐어	limits -0.12	policy -0.16
w:됐어요	limits -0.12	policy -0.16
w:되고	contact -0.1	handling -0.4	how_to -0.29	known_issues -0.41	policy 0.12	price -0.31	script -0.26
w:되고요	handling -0.12	internal -0.21	none -0.11	platform -0.13	policy 0.16	target -0.33
w:되냐	handling 0.19	internal -0.15	limits -0.11	none -0.19	policy -0.26
w:되는	handling -0.34	how_to -0.22	internal -0.15	known_issues -0.33	limits 0.14	platform -0.28	price -0.19	script -0.1	target -0.23
w:되는데	handling -0.25	how_to -0.21	internal -0.26	known_issues -0.27	none -0.15	platform -0.17	policy 0.18	price -0.12	target -0.12
w:되돌	how_to -0.22	limits -0.18	none -0.26	platform -0.17	policy 0.26	price -0.24	target -0.22
w:되돌리	handling -0.18	how_to -0.11	limits -0.12	none -0.15	price -0.11
w:되돌릴	handling -0.11	how_to -0.21	internal -0.12	known_issues -0.2	policy 0.26	target -0.15
w:되면	contact -0.15	handling 0.16	how_to -0.28	known_issues -0.19	limits -0.33	none -0.19	policy 0.21	price -0.14	script -0.12	target -0.18
w:되살	handling 0.13	how_to -0.14	internal -0.13	known_issues -0.11	limits 0.13	none -0.15	policy -0.16	script -0.13
w:되어	internal -0.23	known_issues -0.19	limits -0.1	policy -0.21	price 0.16	target -0.17
w:되었	handling -0.23	how_to -0.17	internal -0.19	known_issues -0.11	policy -0.2	script 0.15
w:되었습	handling -0.23	how_to -0.17	internal -0.19	known_issues -0.11	policy -0.2	script 0.15
w:된	handling 0.11	how_to -0.31	internal -0.26	known_issues -0.17	platform -0.21	policy -0.25	price -0.17	script -0.15	target 0.14
w:된다	how_to -0.12	internal -0.33	known_issues -0.15	limits 0.17	platform -0.12	policy -0.28	script -0.14	target -0.26
w:된다고	handling 0.16	internal -0.18	limits -0.2	policy -0.14	target -0.11
w:된다는	handling -0.1	internal -0.24	known_issues -0.12	limits 0.2	none -0.23	policy -0.2	script -0.1
w:됨	contact -0.3	internal -0.27	none -0.17	platform -0.17	price -0.48	target -0.5
w:됩니	contact -0.25	handling 0.18	how_to 0.24	internal -0.39	none -0.46	policy -0.11	price -0.28	script -0.33	target -0.16
w:됩니다	contact -0.25	handling 0.18	how_to 0.24	internal -0.39	none -0.46	policy -0.11	price -0.28	script -0.33	target -0.16
w:두	contact -0.62	handling -0.24	how_to -0.39	internal 0.13	known_issues -0.2	limits 0.33	none -0.57	platform -0.29	policy -0.35	price 0.18	script -0.4	target 0.15
w:두드	contact -0.11	handling -0.22	how_to 0.23	internal -0.23	known_issues -0.11	limits -0.33	platform -0.16	policy -0.32	price -0.14	script -0.17	target -0.23
w:두드림	contact -0.11	handling -0.22	how_to 0.23	internal -0.23	known_issues -0.11	limits -0.33	platform -0.16	policy -0.32	price -0.14	script -0.17	target -0.23
w:두레	internal -0.11	none 0.28	policy -0.21	price -0.12	target -0.23
w:두레홈	none 0.12
w:두루	handling -0.22	internal -0.13	known_issues -0.22	limits -0.14	none -0.11	policy 0.17	price -0.12	script -0.22	target -0.11
w:두루도	handling -0.19	known_issues -0.2	limits -0.12	policy 0.18	price -0.11	script -0.18
w:두시	handling 0.16	none -0.26
w:두시고	handling 0.16	none -0.26
w:두신	how_to -0.17	internal -0.12	limits -0.14	none -0.15	policy 0.23	target -0.12
w:둔	internal -0.18	limits 0.17	none -0.18	policy -0.12
w:둘	contact -0.12	how_to -0.35	internal -0.38	known_issues -0.31	none 0.1	price -0.28	script -0.15
w:둘째	contact -0.17	handling -0.24	how_to -0.28	internal -0.38	limits 0.22	platform -0.27	policy -0.42	script -0.21	target -0.37
w:둡니	handling -0.2	how_to -0.19	internal -0.12	known_issues -0.23	limits -0.25	none -0.32	policy 0.32	price -0.13	script -0.26	target -0.16
w:둡니다	handling -0.2	how_to -0.19	internal -0.12	known_issues -0.23	limits -0.25	none -0.32	policy 0.32	price -0.13	script -0.26	target -0.16
w:뒤	handling -0.26	how_to 0.17	internal 0.2	known_issues -0.4	limits -0.47	none -0.48	platform -0.37	policy 0.27	price -0.39
w:뒤로	handling -0.28	how_to -0.39	internal -0.31	known_issues 0.18	limits -0.37	platform -0.14	script -0.23	target -0.26
w:뒤로는	handling -0.19	how_to -0.1	internal -0.25	known_issues -0.12	limits -0.3	none -0.28	price 0.29	script -0.12	target -0.15
w:뒤에	internal -0.45	known_issues 0.12	limits 0.12	none -0.38	platform -0.21	price -0.3	script -0.31	target -0.41
w:뒤에는	handling -0.24	how_to -0.17	internal -0.14	known_issues -0.18	none -0.17	policy 0.21	script -0.13
w:뒤엔	handling -0.24	how_to -0.21	internal -0.26	known_issues -0.17	limits 0.14	none -0.26	policy 0.13	price -0.19	script -0.11	target -0.2
w:뒤집	handling -0.15	how_to -0.24	known_issues 0.18	limits -0.26	policy -0.32	price -0.17	script -0.21	target -0.18
w:드디	how_to -0.21	internal -0.15	known_issues -0.11	limits -0.24	none 0.32	policy -0.2	price -0.17	target -0.18
w:드디어	how_to -0.21	internal -0.15	known_issues -0.11	limits -0.24	none 0.32	policy -0.2	price -0.17	target -0.18
w:드랍	none 0.29	platform -0.21
w:드려	contact -0.1	handling 0.24	how_to 0.16	internal -0.46	known_issues -0.15	limits -0.3	platform -0.11	price -0.14	script -0.33	target -0.3
w:드려요	handling -0.19	how_to 0.2	internal -0.26	limits -0.24	price -0.11	script -0.15	target -0.24
w:드리	handling 0.21	how_to -0.48	known_issues -0.44	limits -0.24	none -0.38	platform -0.23	policy 0.28	script -0.13	target -0.42
w:드리고	handling 0.34	how_to -0.27	internal -0.31	known_issues -0.21	limits -0.34	none -0.38	platform -0.14	price 0.11	script -0.29	target -0.25
w:드리기	how_to -0.14	none -0.27	policy -0.19	price -0.1	script 0.17
w:드리세	how_to -0.19	internal -0.12	known_issues -0.11	none -0.21	policy 0.15	script -0.17
w:드리지	handling -0.3	how_to -0.22	known_issues -0.15	limits -0.1	none -0.32	policy 0.32	price -0.16	script -0.13	target -0.18
w:드린	handling 0.18	how_to -0.18	internal -0.15	known_issues -0.14	policy -0.15	script -0.13
w:드릴	none -0.11
w:드림	contact -0.12	handling -0.26	how_to -0.27	internal -0.19	known_issues -0.21	limits -0.15	none 0.17	platform -0.21	policy 0.2	price -0.28	script -0.1	target -0.21
w:드립	handling -0.28	how_to 0.18	internal -0.42	known_issues -0.32	none -0.25	platform -0.2	target -0.27
w:드립니	handling -0.28	how_to 0.18	internal -0.42	known_issues -0.32	none -0.25	platform -0.2	target -0.27
w:들고	handling -0.24	how_to 0.27	known_issues -0.2	limits -0.27	none -0.28	platform -0.15	policy -0.26	price -0.19	script -0.13	target -0.3
w:들어	contact -0.31	handling 0.12	limits -0.15	none -0.14	platform -0.5	price -0.65	script -0.47	target -0.33
w:들어가	contact -0.12	handling -0.4	known_issues -0.42	platform -0.17	price -0.26	script -0.23	target -0.39
w:들어감	handling -0.2	internal -0.23	known_issues 0.19	limits -0.18	none -0.22	platform -0.11	target -0.21
w:들어갑	how_to 0.12	internal -0.16	limits -0.17	none 0.14	price -0.21
w:들어오	handling 0.14	how_to -0.33	internal -0.26	known_issues -0.3	limits -0.15	platform -0.11	price -0.13	script -0.18	target -0.2
w:들어온	how_to -0.15	limits -0.22	none -0.18	policy 0.17	price -0.16	target -0.13
w:들어올	handling -0.18	how_to 0.16	internal -0.2	known_issues -0.16	policy -0.25	target -0.2
w:들어옵	handling -0.13	internal 0.15	known_issues -0.15	limits -0.25	none -0.12	script -0.12
w:들어와	internal 0.13	limits -0.11	none -0.12	policy -0.13
w:들어왔	handling 0.14	how_to -0.17	none -0.11
w:들었	how_to -0.1	known_issues -0.12	limits -0.25	none 0.19	policy -0.19
w:들었습	internal -0.11	limits -0.11	none 0.12	policy -0.11
w:등	contact -0.14	how_to -0.3	internal -0.23	known_issues -0.33	limits 0.14	platform 0.11	policy -0.38	price -0.31	script -0.19
w:등급	contact -0.17	handling -0.43	known_issues -0.38	limits 0.22	none -0.16	policy -0.15	price -0.39
w:등급이	limits -0.2	none -0.22	target 0.21
w:등기	handling -0.16	known_issues -0.17	limits -0.21	policy 0.15	price -0.1	script -0.17	target -0.27
w:등록	contact -0.23	internal -0.25	known_issues -0.21	limits -0.14	platform -0.39	script -0.42	target -0.13
w:등록이	internal 0.12	limits 0.12	none -0.23	policy -0.14	price -0.13	target -0.13
w:등록하	how_to -0.44	internal -0.19	known_issues -0.23	limits -0.38	none 0.17	policy 0.18	price 0.12
w:등록한	handling -0.19	how_to -0.22	internal -0.3	none -0.3	price -0.14	script -0.18
w:등록할	limits -0.11	policy -0.1	target 0.13
w:디지	contact 0.18	handling -0.16	internal -0.31	known_issues -0.13	limits -0.18	platform -0.23	policy -0.3	price -0.26
w:디지털	contact 0.18	handling -0.16	internal -0.31	known_issues -0.13	limits -0.18	platform -0.23	policy -0.3	price -0.26
w:따라	handling -0.34	how_to -0.4	known_issues -0.22	limits 0.11	none -0.11	policy -0.4	price -0.21	script 0.32	target -0.23
w:따로	contact -0.12	handling -0.41	how_to 0.12	known_issues -0.42	limits -0.12	platform -0.33	price -0.44	script -0.49	target -0.39
w:따른	handling -0.24	how_to -0.32	internal 0.22	known_issues -0.18	none -0.31	platform -0.1	policy -0.46	price -0.12	script 0.21	target -0.26
w:때	contact -0.29	handling -0.13	how_to 0.26	internal -0.38	limits -0.73	none 0.11	platform -0.35	price -0.2	script -0.3
w:때가	handling -0.13	how_to -0.19	internal -0.28	known_issues 0.29	limits -0.16	none -0.14	policy -0.24	price -0.13	script -0.13	target -0.1
w:때까	handling -0.23	how_to -0.22	internal -0.23	known_issues -0.31	limits -0.36	policy 0.19	price -0.16	script -0.17	target -0.18
w:때까지	handling -0.21	how_to -0.21	internal -0.21	known_issues -0.29	limits -0.34	none 0.1	policy 0.14	price -0.14	script -0.16	target -0.16
w:때는	handling -0.21	how_to -0.24	internal -0.34	known_issues -0.3	none -0.36	platform 0.18	policy -0.12	price 0.19	script 0.14	target -0.2
w:때마	handling -0.18	internal -0.27	known_issues -0.14	none -0.19	platform -0.14	script -0.13	target -0.19
w:때마다	handling -0.18	internal -0.27	known_issues -0.14	none -0.19	platform -0.14	script -0.13	target -0.19
w:때만	how_to -0.27	internal -0.25	known_issues -0.31	none -0.21	platform -0.26	policy 0.26	price -0.19	script -0.14	target -0.35
w:때문	contact -0.19	handling -0.45	how_to -0.26	internal 0.48	known_issues -0.29	limits -0.5	none -0.35	policy -0.39	price -0.25	target -0.39
w:때문에	contact -0.12	handling -0.32	how_to -0.17	internal 0.33	known_issues -0.18	limits -0.33	none -0.35	policy -0.32	price -0.18	script -0.21	target -0.3
w:때문이	handling -0.15	how_to -0.11	limits -0.2	none 0.16	policy -0.16
w:때문입	internal 0.18	none -0.15	policy -0.13	script -0.14
w:떠요	handling -0.27	how_to 0.18	internal -0.3	known_issues -0.14	limits 0.17	none -0.26	platform -0.18	policy -0.12	price -0.19	script -0.26	target -0.29
w:떨어	handling -0.31	how_to -0.36	internal 0.19	limits 0.11	none -0.31	platform -0.16	script -0.27	target -0.26
w:떨어지	handling -0.28	how_to -0.32	known_issues -0.27	limits 0.13	none -0.23	platform -0.14	price -0.32	script -0.24	target -0.18
w:또는	handling -0.22	how_to 0.38	internal -0.27	known_issues -0.26	limits -0.47	none -0.38	platform -0.21	policy -0.38	price -0.19	script -0.26
w:똑같	handling -0.18	how_to -0.19	internal -0.35	known_issues -0.19	limits -0.39	none -0.23	platform -0.16	policy 0.33	price -0.18	target -0.29
w:똑같이	handling -0.12	how_to -0.14	internal -0.19	known_issues -0.16	limits -0.29	policy 0.14	price -0.11	target -0.25
w:뜨는	handling -0.23	how_to 0.12	internal -0.17	known_issues 0.24	limits -0.11	none -0.25	policy -0.26	target -0.15
w:뜸	handling -0.25	internal -0.27	platform -0.18	script -0.14	target -0.3
w:라	contact -0.11	handling -0.18	how_to -0.23	internal 0.33	limits -0.3	platform -0.14	policy -0.31	price -0.22	script -0.18	target -0.25
w:라고	handling -0.4	how_to -0.34	internal -0.3	known_issues -0.15	limits -0.16	platform -0.13	policy -0.41	price -0.1	script 0.43	target -0.24
w:라고만	handling -0.16	none -0.11	script 0.17
w:라벨	handling -0.17	how_to -0.16	internal -0.25	known_issues -0.2	none -0.27	platform -0.12	policy -0.33	price -0.13	target 0.26
w:라벨프	how_to -0.12	internal -0.21	limits -0.23	none -0.21	policy -0.26	price -0.11	target 0.27
w:라운	contact -0.15	how_to 0.13	internal -0.12	known_issues -0.18	none 0.19	platform -0.11	policy -0.2	price -0.23	script -0.22	target -0.3
w:라운지	contact -0.15	how_to 0.13	internal -0.12	known_issues -0.18	none 0.19	platform -0.11	policy -0.2	price -0.23	script -0.22	target -0.3
w:라이	contact -0.37	handling -0.48	known_issues 0.22	limits -0.61	none 0.14	platform -0.39	policy -0.2	script -0.32	target -0.2
w:라이더	contact -0.2	handling -0.31	internal -0.26	known_issues 0.23	limits -0.33	platform -0.23	price -0.24	script -0.22
w:라이브	handling -0.15	how_to -0.2	internal -0.16	known_issues 0.13	limits -0.27	none 0.16	platform -0.21	policy -0.27	target -0.2
w:라이선	handling -0.22	how_to -0.21	internal 0.36	known_issues -0.34	limits -0.26	none -0.31	platform -0.18	policy -0.27	price -0.14	target -0.21
w:라이트	internal -0.19	limits -0.16	none 0.28	platform -0.21	policy -0.24	price -0.29	target -0.19
w:랑	handling -0.2	internal 0.17	known_issues -0.12	limits -0.22	none -0.28	platform -0.14	policy -0.11	script -0.14	target 0.13
w:런칭	limits -0.13	none 0.19
w:레벨	how_to -0.12	internal -0.2	limits -0.28	none -0.15	platform -0.25	price -0.15	target 0.21
w:렌터	internal -0.17	limits 0.11	none -0.1	policy -0.2	price 0.13	target -0.12
w:렌터카	internal -0.17	limits 0.11	none -0.1	policy -0.2	price 0.13	target -0.12
w:로	how_to -0.1	limits -0.44	none -0.39	platform -0.52	policy -0.16	price 0.22	script 0.32	target -0.62
w:로그	contact -0.21	how_to 0.15	known_issues -0.45	none -0.19	platform -0.33	price -0.38	script -0.31	target -0.19
w:로그인	contact -0.18	handling -0.3	how_to 0.16	internal -0.3	known_issues -0.31	none -0.1	platform -0.25	price -0.32	script -0.25	target -0.15
w:로만	handling -0.22	how_to -0.25	internal -0.15	known_issues 0.13	limits -0.13	none -0.33	script 0.24	target -0.11
w:로밍	contact 0.19	handling -0.13	how_to -0.2	internal -0.28	known_issues 0.13	limits -0.24	platform -0.1	script -0.22	target 0.11
w:로보	contact 0.15	internal -0.15	limits -0.2	platform -0.12	policy -0.16	price -0.13	target -0.14
w:로보락	contact 0.15	internal -0.15	limits -0.2	platform -0.12	policy -0.16	price -0.13	target -0.14
w:롤아	how_to -0.2	none 0.15
w:롤아웃	how_to -0.2	none 0.15
w:르벨	how_to -0.15	internal -0.17	limits -0.21	platform -0.11	price -0.14	target -0.21
w:르벨라	how_to -0.15	internal -0.17	limits -0.21	platform -0.11	price -0.14	target -0.21
w:를	contact -0.24	handling -0.1	known_issues -0.3	limits -0.13	platform -0.3	script -0.27	target -0.47
w:리뷰	handling -0.11	internal -0.3	limits -0.22	none 0.36	policy -0.2	script -0.11	target -0.13
w:리포	how_to -0.11	internal -0.18	limits -0.21	none 0.28	platform -0.13	policy -0.21	target -0.19
w:리포트	how_to -0.11	internal -0.18	limits -0.21	none 0.28	platform -0.13	policy -0.21	target -0.19
w:릴리	internal -0.16	none 0.31	policy -0.14
w:릴리즈	internal -0.15	none 0.25	policy -0.12
w:링크	contact -0.1	handling 0.24	how_to 0.31	internal -0.47	known_issues -0.14	limits -0.45	none -0.2	platform -0.37	price -0.36	script -0.37	target -0.54
w:링크가	how_to 0.12	internal -0.17	known_issues -0.13	none 0.13	policy -0.12
w:링크로	handling 0.12	how_to 0.19	internal -0.21	known_issues -0.27	limits -0.31	none -0.29	platform -0.15	price -0.16	script -0.17	target -0.27
w:링크만	handling 0.26	how_to -0.18	internal -0.15	known_issues -0.11	limits -0.2	none -0.26	platform -0.18	policy -0.24	target -0.23
w:마감	contact -0.17	handling -0.38	how_to -0.42	internal -0.21	known_issues -0.36	limits 0.3	none -0.19	platform -0.29	policy 0.23	price -0.35	target -0.38
w:마감이	internal 0.11	none -0.23	policy 0.17	target -0.12
w:마세	how_to -0.13	internal 0.24	known_issues -0.29	limits -0.16	none -0.33	platform -0.13	policy -0.34	price -0.16	script -0.22	target -0.14
w:마세요	how_to -0.13	internal 0.24	known_issues -0.29	limits -0.16	none -0.33	platform -0.13	policy -0.34	price -0.16	script -0.22	target -0.14
w:마스	contact -0.18	handling -0.32	how_to -0.17	internal 0.26	known_issues -0.16	limits -0.17	none -0.1	platform -0.2	policy -0.22	price -0.12	target -0.17
w:마시	handling 0.2	known_issues -0.15	limits -0.27	none -0.33	policy -0.39	target -0.18
w:마시고	handling 0.18	known_issues -0.15	limits -0.27	none -0.3	policy -0.38	target -0.18
w:마을	handling 0.16	how_to 0.13	internal -0.24	known_issues -0.11	none -0.17	policy -0.17	target -0.18
w:마음	handling -0.15	how_to -0.19	internal -0.23	known_issues -0.15	limits -0.3	none 0.1	platform -0.15	policy -0.11	price 0.14	target -0.26
w:마이	handling -0.14	how_to 0.27	internal -0.18	known_issues -0.15	limits -0.13	policy -0.34
w:마이페	how_to 0.2	internal -0.12	policy -0.19
w:마일	handling -0.29	how_to -0.17	internal -0.22	known_issues -0.12	limits 0.12	none -0.12	policy -0.31	price -0.2	script -0.15	target 0.23
w:마일리	handling -0.29	how_to -0.17	internal -0.22	known_issues -0.12	limits 0.12	none -0.12	policy -0.31	price -0.2	script -0.15	target 0.23
w:마지	handling -0.2	how_to -0.26	internal 0.1	known_issues 0.17	limits -0.25	platform -0.17	policy -0.38	price -0.24	script -0.16	target -0.22
w:마지막	handling -0.2	how_to -0.26	internal 0.1	known_issues 0.17	limits -0.25	platform -0.17	policy -0.38	price -0.24	script -0.16	target -0.22
w:마진	contact -0.11	handling -0.3	how_to -0.21	internal 0.37	known_issues -0.18	limits -0.33	none -0.32	platform -0.23	policy -0.32	price -0.29	target -0.26
w:마치	how_to -0.22	limits -0.22	script -0.18
w:마케	handling 0.15	how_to -0.27	known_issues -0.23	limits -0.28	platform -0.11	script -0.11	target -0.21
w:마케팅	handling 0.15	how_to -0.27	known_issues -0.23	limits -0.28	platform -0.11	script -0.11	target -0.21
w:마포	handling -0.16	how_to -0.17	internal -0.3	known_issues -0.19	limits -0.3	none -0.12	platform -0.21	policy 0.12	price -0.15	script -0.26	target 0.25
w:막기	how_to -0.22	internal -0.23	known_issues -0.15	limits -0.3	none -0.17	platform -0.14	policy 0.27	price -0.15	script -0.14	target -0.2
w:막아	contact -0.16	handling 0.12	how_to -0.3	known_issues -0.27	none -0.4	platform 0.17	price -0.19	script -0.25	target -0.29
w:만	contact -0.63	handling -0.15	how_to -0.23	known_issues -0.69	none -0.44	platform 0.14	policy -0.15	script -0.27
w:만기	handling -0.2	how_to -0.21	internal -0.21	limits -0.37	none -0.28	policy 0.41	price -0.21	script -0.13	target -0.31
w:만기까	handling -0.17	how_to -0.12	internal -0.18	limits -0.27	none -0.24	policy 0.33	price -0.2	script -0.11	target -0.27
w:만든	handling -0.21	how_to -0.24	internal -0.25	known_issues -0.22	limits -0.26	none -0.24	price -0.14	target 0.16
w:만들	handling -0.17	how_to 0.12	internal -0.28	known_issues -0.19	limits -0.23	policy 0.12	price -0.18	script -0.19	target -0.18
w:만료	handling -0.21	how_to -0.22	limits -0.35	none -0.4	policy 0.18	price -0.14	script 0.15	target -0.16
w:만에	handling -0.14	known_issues -0.14	limits -0.18	none 0.15	policy -0.13	target -0.1
w:만원	contact -0.15	handling -0.32	how_to -0.36	known_issues -0.3	none -0.22	platform -0.37	script -0.23	target -0.17
w:만원까	internal -0.36	limits 0.37	none -0.24	policy -0.29	price -0.33	target -0.14
w:만원으	internal 0.16	limits -0.11	none -0.11	policy -0.17	target -0.12
w:만원이	internal -0.16	limits -0.25	none -0.23	policy 0.13	price 0.12	target -0.19
w:만이	handling -0.11	how_to -0.18	internal -0.17	limits -0.29	none -0.34	policy -0.32	price 0.32	target -0.25
w:많아	handling -0.21	how_to -0.13	internal -0.25	known_issues -0.11	limits -0.28	none 0.27	policy -0.25	price -0.15	target -0.18
w:많을	handling -0.34	how_to -0.17	internal -0.28	known_issues -0.26	limits -0.23	none 0.21	platform -0.17	target -0.17
w:많이	handling -0.27	how_to -0.33	known_issues -0.22	limits -0.25	none 0.37	platform -0.13	policy -0.23	price -0.17	script -0.29	target -0.29
w:말	contact -0.16	handling 0.12	how_to -0.36	internal 0.13	limits -0.47	none -0.2	platform 0.12	price -0.41	target -0.46
w:말고	handling 0.49	how_to -0.14	internal -0.32	known_issues -0.24	limits -0.33	none 0.15	platform -0.12	policy -0.47	price -0.21	script -0.41	target -0.26
w:말까	how_to -0.14	internal 0.16	known_issues -0.2	limits -0.28	none -0.1	platform -0.13	price -0.27	target -0.14
w:말까지	how_to -0.14	internal 0.16	known_issues -0.2	limits -0.28	none -0.1	platform -0.13	price -0.27	target -0.14
w:말씀	contact -0.16	handling -0.15	internal -0.14	known_issues -0.56	limits -0.27	none 0.24	platform -0.25	price -0.24	target -0.34
w:말씀드	handling -0.32	how_to -0.28	known_issues -0.24	limits -0.24	none 0.31	platform -0.12	policy -0.37	price -0.13	target -0.19
w:말씀을	handling 0.15	how_to -0.2	internal -0.13	none -0.2	policy 0.12	script -0.16
w:말씀하	handling -0.18	how_to 0.21	known_issues -0.22	limits -0.12	script -0.27
w:말씀해	handling -0.16	how_to -0.21	internal -0.31	known_issues -0.23	none 0.16	platform -0.1	policy 0.11	target -0.16
w:말아	handling -0.17	how_to -0.18	known_issues -0.19	limits -0.29	none 0.21	policy -0.36	price -0.18	script -0.33	target -0.22
w:말아주	handling -0.15	how_to -0.15	internal 0.11	known_issues -0.15	limits -0.26	policy -0.28	price -0.13	script -0.23	target -0.19
w:말일	handling -0.14	how_to -0.21	internal -0.24	known_issues -0.11	limits -0.24	platform -0.15	policy -0.15	price 0.21	target -0.2
w:말하	known_issues -0.27	limits -0.37	none 0.16	platform -0.12	policy -0.46	price -0.23	script -0.24	target -0.19
w:말하면	how_to 0.12	internal 0.14	known_issues -0.24	limits -0.29	none -0.27	policy -0.37	price -0.17	script -0.13
w:말하지	internal -0.27	known_issues -0.14	limits -0.19	none 0.21	policy -0.24	script -0.21	target -0.15
w:말한	none 0.17
w:말해	how_to -0.3	internal 0.12	limits -0.31	platform -0.17	policy -0.27	price -0.14	script -0.17	target -0.21
w:맞나	internal -0.23	limits -0.13	none 0.24	target -0.1
w:맞습	contact -0.14	handling -0.22	how_to -0.2	internal -0.55	known_issues 0.19	none 0.16	platform -0.17	policy -0.48	script -0.26	target 0.12
w:맞습니	contact -0.14	handling -0.22	how_to -0.2	internal -0.55	known_issues 0.19	none 0.16	platform -0.17	policy -0.48	script -0.26	target 0.12
w:맞아	handling -0.24	internal -0.39	limits 0.17	none 0.12	policy -0.43	price -0.3	target -0.2
w:맞아요	handling -0.24	internal -0.39	limits 0.17	none 0.12	policy -0.43	price -0.3	target -0.2
w:맞으	handling 0.1	internal -0.19	limits 0.14	policy -0.19	price -0.11
w:맞음	handling -0.15	internal -0.42	limits -0.34	none 0.3	platform -0.24	policy -0.3	price 0.17	target -0.23
w:맞추	internal 0.12	limits -0.11	none 0.16	policy -0.24	script -0.12
w:맞춘	handling -0.1	internal 0.22	limits -0.19	none -0.28	policy -0.14	price -0.13	target -0.13
w:맡기	known_issues -0.13	limits -0.16	none -0.22	policy 0.16	script -0.1
w:매	handling -0.14	internal -0.18	limits 0.19	none -0.18	price -0.22	target -0.14
w:매니	how_to -0.11	internal 0.17	known_issues -0.26	limits -0.37	none -0.14	platform -0.13	price -0.26	script -0.19
w:매니저	how_to -0.11	internal 0.17	known_issues -0.26	limits -0.37	none -0.14	platform -0.13	price -0.26	script -0.19
w:매달	handling -0.26	how_to -0.27	internal -0.3	known_issues -0.15	limits -0.42	none -0.29	platform -0.14	policy 0.23	price 0.16	script -0.19	target -0.27
w:매물	how_to 0.19	internal -0.17	limits -0.18	none -0.28	policy -0.16	script -0.1	target 0.18
w:매월	handling -0.25	how_to 0.12	internal -0.32	known_issues -0.13	limits -0.3	none -0.37	platform -0.14	price 0.15	target -0.27
w:매일	how_to -0.14	internal -0.23	known_issues -0.23	none -0.17	platform -0.12	price -0.13	script -0.24	target -0.12
w:매입	handling -0.3	how_to -0.2	internal 0.36	known_issues -0.24	none -0.26	platform -0.18	policy -0.31	price -0.3	target -0.26
w:매장	contact -0.41	how_to 0.33	known_issues -0.57	none -0.11	policy -0.35	price -0.44
w:매장만	limits -0.16	none 0.12	platform 0.11	target -0.12
w:매장에	handling 0.2	how_to 0.2	internal -0.28	known_issues -0.27	limits -0.34	none -0.32	platform -0.16	policy -0.31	script -0.18	target -0.23
w:매장은	handling -0.12	how_to -0.21	known_issues -0.13	limits 0.25	none -0.24	platform -0.14	price -0.25	script -0.11	target -0.27
w:매주	handling -0.16	internal -0.21	known_issues -0.24	none -0.36	platform -0.11	policy 0.24	price -0.2	script -0.14	target -0.25
w:매출	handling -0.14	how_to -0.18	internal -0.12	known_issues 0.17	none -0.21	platform -0.16	policy -0.26	price -0.19	script -0.15	target 0.2
w:매칭	how_to 0.16	known_issues -0.22	limits -0.15	none 0.15	policy -0.18
w:매크	handling 0.15	policy -0.13
w:매크로	handling 0.15	policy -0.13
w:맨	handling -0.25	internal -0.2	known_issues -0.19	limits 0.14	none -0.24	platform -0.17	policy 0.12	price -0.11	script -0.13	target -0.34
w:먼저	contact -0.35	how_to -0.12	internal -0.14	known_issues -0.17	limits -0.13	none -0.29	platform 0.25	price -0.6	target 0.14
w:멈춤	handling 0.14	how_to -0.15	internal -0.26	limits -0.24	none -0.17
w:멈춥	handling -0.22	how_to -0.24	internal -0.35	known_issues -0.3	limits -0.25	platform 0.19	price -0.15	script -0.19	target -0.18
w:멈춥니	handling -0.22	how_to -0.24	internal -0.35	known_issues -0.3	limits -0.25	platform 0.19	price -0.15	script -0.19	target -0.18
w:메뉴	handling -0.38	how_to 0.34	internal -0.33	limits -0.47	none -0.21	platform -0.39	price -0.24	script -0.15
w:메뉴는	handling -0.16	internal -0.13	known_issues -0.11	limits -0.31	none -0.16	platform -0.14	policy 0.19	target -0.18
w:메뉴에	handling -0.14	how_to 0.22	internal -0.14	known_issues -0.14	none -0.14	policy -0.17
w:메시	handling -0.18	how_to 0.17	internal -0.14	known_issues -0.11	price -0.1	script -0.11
w:메시지	handling -0.18	how_to 0.17	internal -0.14	known_issues -0.11	price -0.1	script -0.11
w:메일	contact -0.16	handling -0.21	how_to -0.45	internal -0.14	limits -0.44	none 0.11	platform -0.24	policy 0.1	price -0.33	script -0.27	target 0.1
w:메일이	handling -0.28	how_to -0.18	known_issues 0.14	limits -0.21	none 0.16	policy -0.3	script -0.13	target -0.15
w:멘트	handling -0.14	how_to -0.15	internal -0.19	known_issues -0.13	limits -0.2	none 0.17	platform -0.14	policy -0.17	price -0.11	script 0.1	target -0.17
w:멤버	contact -0.12	handling 0.19	how_to -0.31	known_issues -0.19	limits -0.34	platform -0.25	price -0.29	script -0.16
w:멤버십	contact -0.12	handling 0.19	how_to -0.31	known_issues -0.19	limits -0.34	platform -0.25	price -0.29	script -0.16
w:며칠	how_to -0.15	internal -0.15	limits -0.19	none 0.24	policy -0.19	price -0.12	target -0.15
w:면세	contact 0.15	handling -0.25	how_to -0.22	internal 0.12	known_issues -0.18	limits -0.23	none -0.13	platform -0.14	policy -0.25	price -0.16	script -0.11	target -0.22
w:면제	contact -0.2	handling 0.25	how_to -0.43	internal -0.59	known_issues -0.28	none -0.19	platform -0.19	policy -0.52	script -0.34
w:면제입	internal -0.2	limits -0.17	none -0.27	policy -0.16	script -0.13	target 0.2
w:면허	none 0.14
w:면회	handling 0.1	internal -0.21	known_issues -0.3	limits 0.17	none 0.12	policy -0.4	price -0.1	script -0.31	target -0.24
w:명	contact -0.45	handling -0.37	how_to -0.47	internal 0.16	known_issues -0.49	limits 0.19	none -0.61	platform -0.5	price -0.11	script -0.21
w:명까	how_to -0.17	internal -0.26	known_issues -0.22	limits 0.24	none -0.16	policy -0.34	target -0.31
w:명까지	how_to -0.17	internal -0.26	known_issues -0.22	limits 0.24	none -0.16	policy -0.34	target -0.31
w:명단	handling 0.23	internal -0.18	none -0.15	policy -0.23	script -0.16
w:명만	handling -0.27	how_to -0.19	internal -0.24	known_issues -0.27	none -0.14	platform -0.28	policy 0.21	price -0.11	target -0.33
w:명은	handling -0.22	how_to -0.15	internal 0.19	known_issues -0.15	none -0.34	platform -0.13	price -0.14	script -0.11	target -0.28
w:명을	handling -0.1	internal 0.13	policy -0.11
w:명의	contact -0.11	handling -0.19	how_to -0.23	internal -0.36	known_issues -0.24	none -0.42	platform -0.32	policy -0.21	price -0.4	script -0.27	target 0.41
w:명의변	handling 0.13	none -0.11
w:명이	limits 0.19	none -0.25	price -0.1	target -0.14
w:명이라	limits -0.14
w:명절	policy -0.15
w:명칭	contact -0.17	handling -0.26	how_to -0.22	internal -0.21	known_issues -0.17	limits -0.25	none 0.3	platform -0.18	policy -0.22	price -0.12	script -0.2	target -0.2
w:모델	how_to -0.14	internal -0.16	known_issues -0.13	limits -0.29	none -0.19	platform 0.26	policy -0.2	price -0.11	target -0.25
w:모두	contact -0.28	handling -0.43	how_to -0.42	internal -0.43	known_issues -0.38	limits -0.41	platform 0.26	price -0.39	script -0.3	target 0.19
w:모드	internal -0.16	known_issues 0.14	limits -0.23	policy 0.18
w:모든	contact -0.25	handling -0.28	how_to -0.26	internal -0.33	known_issues -0.24	limits -0.3	none -0.42	platform -0.26	policy -0.32	script 0.14	target 0.32
w:모레	limits -0.19	none 0.22	policy -0.21	target -0.11
w:모르	contact -0.13	handling 0.13	how_to -0.21	internal -0.32	known_issues -0.22	limits -0.21	none 0.18	platform -0.13	policy -0.21	price -0.12	script -0.11	target -0.13
w:모바	contact -0.18	handling -0.13	how_to 0.13	internal -0.11	none -0.13	platform 0.22	policy -0.56	price -0.26	script -0.13
w:모바일	contact -0.18	handling -0.13	how_to 0.13	internal -0.11	none -0.13	platform 0.22	policy -0.56	price -0.26	script -0.13
w:모아	handling -0.19	how_to -0.23	internal -0.11	known_issues -0.14	limits -0.28	platform -0.12	price -0.2	target 0.18
w:모양	how_to 0.23	internal -0.2	known_issues -0.18	limits -0.21	none -0.21	policy -0.21	target -0.15
w:모으	handling -0.14	how_to -0.1	internal -0.14	limits 0.21	none 0.23	policy -0.27	price -0.13	script -0.13
w:모의	none -0.1	price 0.1
w:모이	handling -0.18	how_to -0.22	internal -0.14	known_issues -0.11	limits 0.14	none -0.2	price -0.17	target -0.16
w:모이면	handling -0.18	how_to -0.22	internal -0.14	known_issues -0.11	limits 0.14	none -0.2	price -0.17	target -0.16
w:모임	none 0.12	policy -0.16
w:모자	how_to -0.13	internal 0.13	known_issues -0.2	limits -0.22	none -0.23	policy 0.11
w:모자라	how_to -0.13	internal 0.13	known_issues -0.2	limits -0.22	none -0.23	policy 0.11
w:모집	contact -0.15	how_to -0.13	limits -0.26	none -0.13	platform -0.11	policy -0.28	price -0.2	target 0.22
w:모회	internal -0.11	none -0.11
w:모회선	internal -0.11	none -0.11
w:목	contact -0.15	handling -0.33	how_to -0.32	internal -0.5	known_issues -0.3	limits -0.24	none 0.34	platform -0.32	price -0.52	script -0.15
w:목록	contact -0.17	handling 0.11	how_to -0.34	internal -0.39	known_issues -0.28	limits -0.17	platform -0.32	policy -0.42	price -0.29	script -0.23	target 0.24
w:목록에	handling 0.13	how_to -0.16	internal -0.18	known_issues -0.11	limits 0.1	policy -0.19	script -0.11	target -0.17
w:목록은	handling -0.14	how_to -0.27	internal -0.16	limits -0.24	none -0.27	platform -0.19	policy -0.25	price -0.15	target 0.27
w:목요	how_to -0.13	internal -0.14	limits -0.22	none 0.17	price -0.14	script -0.12	target -0.26
w:목요일	how_to -0.13	internal -0.14	limits -0.22	none 0.17	price -0.14	script -0.12	target -0.26
w:목욜	internal -0.1	limits -0.2	none 0.2	policy -0.13
w:목표	handling -0.26	how_to -0.28	internal 0.36	known_issues -0.21	limits -0.31	none -0.28	platform -0.1	policy -0.37	price -0.11	target -0.25
w:못	contact -0.51	handling -0.19	how_to -0.98	internal 0.13	limits 0.44	none -0.27	platform -0.85	policy -0.18	price -0.73	script -0.26	target -1.04
w:못하	internal -0.14	limits 0.16	policy -0.24	target -0.13
w:무관	contact -0.1	how_to -0.26	internal -0.25	known_issues -0.15	limits -0.31	none -0.28	platform -0.23	policy 0.3	price -0.17	target -0.28
w:무기	none 0.13
w:무기한	none 0.13
w:무료	contact -0.34	handling 0.12	how_to -0.35	internal -0.46	known_issues -0.54	limits -0.46	none -0.42	platform -0.54	price 0.49	script -0.16	target -0.18
w:무료로	handling 0.13	how_to -0.18	internal -0.13	known_issues -0.11	limits -0.23	none -0.29	policy 0.12	price -0.31	target -0.1
w:무료배	internal -0.13	limits -0.25	policy -0.21	price 0.15
w:무료입	handling -0.16	how_to -0.1	internal -0.14	limits -0.16	none -0.13	policy -0.23	price 0.17	target -0.16
w:무배	internal -0.2	limits -0.18	policy -0.23	price 0.18	target -0.16
w:무상	contact -0.13	handling -0.24	how_to -0.28	internal -0.3	known_issues -0.31	limits -0.33	none -0.3	platform -0.3	policy 0.39	price -0.26	script -0.18	target -0.35
w:무엇	handling -0.13	how_to -0.25	internal -0.19	known_issues -0.17	limits -0.18	none 0.28	policy -0.26	price -0.11	script -0.14	target -0.15
w:무엇이	handling -0.13	how_to -0.25	internal -0.19	known_issues -0.17	limits -0.18	none 0.28	policy -0.26	price -0.11	script -0.14	target -0.15
w:무이	none -0.27	policy 0.19	price 0.11	target -0.14
w:무이자	none -0.27	policy 0.19	price 0.11	target -0.14
w:무인	contact -0.12	handling -0.31	internal -0.37	known_issues -0.34	none 0.28	platform 0.24	policy -0.37	price -0.28	script -0.2	target -0.4
w:무인발	handling -0.13	how_to 0.15	internal -0.17	limits -0.18	platform -0.15	policy -0.16	target -0.19
w:무인택	limits -0.16	none 0.16
w:무작	handling -0.22	how_to -0.15	known_issues -0.12	limits 0.22	none -0.17	platform -0.13	policy -0.19	price -0.17	script 0.17	target -0.25
w:무작위	handling -0.22	how_to -0.15	known_issues -0.12	limits 0.22	none -0.17	platform -0.13	policy -0.19	price -0.17	script 0.17	target -0.25
w:무제	handling -0.27	how_to -0.25	internal -0.24	known_issues -0.12	platform -0.14	script -0.17
w:무제한	handling -0.27	how_to -0.25	internal -0.24	known_issues -0.12	platform -0.14	script -0.17
w:무조	handling 0.29	how_to -0.11	internal 0.13	known_issues -0.16	limits -0.14	none -0.37	platform -0.12	policy -0.28	script -0.14	target -0.16
w:무조건	handling 0.29	how_to -0.11	internal 0.13	known_issues -0.16	limits -0.14	none -0.37	platform -0.12	policy -0.28	script -0.14	target -0.16
w:무희	internal -0.11	limits -0.15	none 0.2	policy -0.26	price 0.11	target -0.22
w:묶음	internal -0.17	policy -0.25	price 0.11	target -0.1
w:묶음배	limits -0.14	none 0.22	policy -0.14
w:문	contact -0.16	handling -0.21	known_issues -0.25	platform -0.3	price -0.29	script -0.17	target -0.31
w:문구	handling -0.25	known_issues -0.12	none 0.26	policy -0.18	target -0.11
w:문서	contact 0.21	handling -0.15	how_to -0.28	internal 0.17	known_issues -0.25	limits -0.35	platform -0.27	policy -0.38	price -0.27	script -0.18	target -0.28
w:문앞	handling -0.16	internal -0.13	known_issues -0.12	limits -0.2
w:문을	handling -0.22	how_to -0.27	internal 0.31	known_issues -0.21	limits -0.23	none -0.21	platform -0.11	price -0.1	script -0.16	target -0.21
w:문의	contact 0.18	handling -0.1	internal -0.2	known_issues -0.18	limits -0.44	policy -0.33	price -0.19	script 0.11	target -0.18
w:문의가	handling -0.11	none -0.2
w:문의는	contact 0.22	internal -0.33	none -0.39
w:문의에	how_to 0.12	policy -0.14
w:문의하	handling -0.16	none 0.12	policy -0.16
w:문자	contact -0.34	how_to 0.15	internal -0.74	known_issues 0.15	none -0.17	policy 0.11	price -0.6	target -0.76
w:문자가	how_to -0.14	internal -0.3	known_issues 0.27	none -0.29	platform -0.14	policy -0.38	price -0.11	script -0.23	target -0.19
w:문자로	internal -0.25	known_issues -0.32	limits -0.38	none -0.33	platform 0.16	price -0.15	script 0.14	target -0.24
w:문자를	handling -0.17	how_to -0.18	internal -0.11	limits -0.13	none -0.12	policy 0.18
w:문자에	handling -0.17	how_to 0.21	internal -0.13	known_issues -0.15	limits -0.29	none -0.22	script -0.14	target -0.14
w:문제	contact -0.12	handling -0.4	internal 0.27	limits -0.15	policy -0.45	price -0.31	target -0.32
w:문진	handling -0.28	how_to -0.28	internal -0.23	known_issues -0.24	limits -0.16	platform -0.15	policy 0.21	price -0.13	target -0.34
w:문화	how_to -0.19	internal -0.16	limits -0.23	none 0.19	policy -0.27	price 0.18
w:묻는	handling -0.22	how_to -0.22	internal -0.36	known_issues -0.31	limits -0.21	none 0.24	policy -0.27	price -0.11	script 0.12	target -0.21
w:물	how_to -0.16	internal -0.15	known_issues -0.11	limits -0.22	none -0.19	price -0.14	target -0.11
w:물건	limits -0.19	none -0.17	policy 0.12	script -0.1	target -0.13
w:물걸	handling -0.1	internal -0.23	limits -0.27	platform -0.11	policy -0.2	price 0.21	target -0.13
w:물걸레	handling -0.1	internal -0.23	limits -0.27	platform -0.11	policy -0.2	price 0.21	target -0.13
w:물량	handling -0.16	how_to -0.14	internal 0.22	known_issues -0.15	limits -0.34	policy -0.29	price -0.2	script 0.1	target -0.2
w:물류	internal 0.23	limits -0.21	none -0.2	policy -0.29	price -0.16	target -0.12
w:물어	contact -0.27	handling 0.15	how_to -0.2	internal -0.1	known_issues -0.51	limits -0.4	platform -0.38	policy -0.35	price -0.37	script 0.13	target -0.46
w:물어보	contact -0.17	handling 0.11	how_to -0.11	internal -0.49	known_issues -0.34	limits -0.34	none 0.18	platform -0.24	policy -0.38	price -0.22	script 0.16	target -0.31
w:물어봐	contact -0.12	handling 0.21	how_to -0.21	internal 0.19	known_issues -0.21	limits -0.23	none -0.34	platform -0.2	policy -0.22	price -0.21	script -0.11	target -0.24
w:물으	handling 0.12	how_to -0.28	internal -0.29	known_issues -0.27	limits -0.2	none -0.34	policy -0.49	price -0.13	script 0.29	target -0.22
w:물으면	handling 0.13	known_issues -0.12	limits -0.13	none -0.25	policy -0.22
w:물으시	how_to -0.28	internal -0.32	known_issues -0.19	limits -0.16	policy -0.39	price -0.11	script 0.3	target -0.16
w:미국	handling -0.13	how_to -0.23	internal -0.22	known_issues -0.13	limits -0.21	platform -0.18	policy -0.23	price -0.16	target 0.17
w:미납	handling -0.18	internal -0.13	limits -0.13	policy 0.12	price -0.1	target -0.18
w:미달	handling -0.13	how_to -0.17	internal 0.19	limits 0.15	none -0.33	policy -0.24	price -0.17	target -0.24
w:미등	handling -0.25	how_to -0.27	internal -0.22	known_issues 0.1	limits -0.16	none -0.21	policy 0.2	price -0.13	script -0.11
w:미등록	handling -0.25	how_to -0.27	internal -0.22	known_issues 0.1	limits -0.16	none -0.21	policy 0.2	price -0.13	script -0.11
w:미룹	internal -0.19	none 0.28	policy -0.17
w:미룹니	internal -0.19	none 0.28	policy -0.17
w:미뤄	handling -0.17	how_to -0.18	internal -0.24	known_issues -0.15	limits 0.19	policy -0.25	price -0.21
w:미뤄졌	internal -0.12	none 0.15
w:미리	contact -0.2	handling -0.36	known_issues -0.31	limits -0.47	none 0.31	platform -0.25	policy -0.11	script -0.27	target -0.42
w:미만	handling -0.36	none -0.31	platform 0.16	policy -0.32	price -0.1	script -0.25
w:미만은	internal -0.25	none -0.17	policy 0.11	price 0.11	target -0.11
w:미만이	handling -0.19	how_to -0.19	internal 0.25	known_issues -0.2	none -0.11	policy -0.3	price -0.2	script -0.13	target -0.15
w:미사	how_to -0.14	internal -0.23	limits -0.27
w:미사용	how_to -0.14	internal -0.23	limits -0.27
w:미성	contact -0.15	handling -0.13	known_issues -0.25	limits 0.1	none -0.21	platform -0.29	policy -0.4	price -0.22	script -0.23	target 0.12
w:미성년	contact -0.15	handling -0.13	known_issues -0.25	limits 0.1	none -0.21	platform -0.29	policy -0.4	price -0.22	script -0.23	target 0.12
w:미수	how_to -0.19	internal -0.13	limits -0.16	none -0.11	policy 0.21
w:미아	handling -0.21	how_to -0.15	internal -0.17	known_issues -0.11	limits -0.17	none 0.19	platform -0.12	policy -0.28	script -0.12	target -0.18
w:미아역	handling -0.21	how_to -0.15	internal -0.17	known_issues -0.11	limits -0.17	none 0.19	platform -0.12	policy -0.28	script -0.12	target -0.18
w:미정	handling -0.23	how_to -0.24	internal -0.3	known_issues -0.23	limits -0.39	none 0.47	platform -0.26	policy -0.4	price -0.15	script -0.13	target -0.29
w:미제	contact -0.12	handling -0.19	how_to -0.23	internal 0.14	known_issues -0.19	limits -0.32	none -0.3	platform 0.28	policy -0.32	price -0.2	script -0.14	target -0.19
w:미지	how_to -0.12	internal -0.1	limits -0.23	none 0.14	policy -0.12	price -0.11
w:미지원	how_to -0.12	internal -0.1	limits -0.23	none 0.14	policy -0.12	price -0.11
w:미화	how_to -0.15	internal -0.29	limits 0.33	none -0.31	platform -0.12	policy -0.29	price -0.25	target -0.15
w:미확	internal 0.29	limits -0.25	none -0.23	platform -0.15	policy -0.18	price -0.1	target -0.16
w:미확보	internal 0.24	limits -0.23	none -0.17	platform -0.13	policy -0.16	target -0.12
w:민간	how_to 0.19	internal -0.25	known_issues -0.18	limits 0.12	none -0.27	policy -0.24	target -0.19
w:민원	handling 0.11	how_to -0.39	internal 0.2	known_issues -0.38	limits -0.41	none 0.13	platform -0.33	policy -0.44	price -0.27	script -0.29
w:민원으	internal 0.14	none -0.18	script -0.12
w:민원은	handling 0.18	internal -0.1	limits -0.13	none -0.1	policy -0.16	target -0.12
w:민원이	handling -0.16	limits -0.13	none 0.12	target -0.19
w:밀려	how_to -0.18	limits -0.17	none 0.11
w:밀려요	how_to -0.18	policy 0.14
w:밀렸	internal -0.18	known_issues -0.11	none 0.15
w:밀리	handling 0.1	how_to -0.14	internal -0.23	none -0.24	policy 0.2	script -0.13
w:밀린	how_to -0.18	internal -0.17	known_issues -0.21	limits -0.18	none -0.28	policy 0.21	price -0.18	script -0.17	target -0.15
w:밀림	known_issues -0.17	limits -0.13	policy 0.11	price -0.1
w:및	handling -0.19	known_issues -0.1	limits 0.1	policy -0.25	script -0.16
w:바꾸	contact -0.11	handling -0.29	how_to 0.14	internal -0.4	known_issues -0.18	limits -0.42	platform -0.27	policy 0.18	price -0.35
w:바꾸기	handling -0.2	how_to 0.16	internal -0.16	known_issues -0.18	limits -0.19	none -0.21	policy 0.11	target -0.14
w:바꾸는	how_to -0.22	internal -0.2	known_issues -0.18	limits -0.18	none 0.23	platform -0.2	policy -0.24	price -0.11	target 0.14
w:바꾸면	handling -0.24	internal -0.19	limits -0.27	none -0.31	price -0.19	script -0.13	target -0.2
w:바꾼	handling -0.25	how_to -0.24	known_issues -0.21	limits -0.28	none 0.21	policy -0.19	script 0.13
w:바꿀	handling 0.12	how_to -0.19	internal -0.16	known_issues -0.25	limits 0.25	none -0.2	platform -0.16	policy -0.21	price -0.17	target -0.23
w:바꿈	handling -0.23	how_to -0.26	internal -0.22	known_issues -0.23	limits 0.16	none -0.17	platform -0.12	price -0.19	script -0.13	target -0.21
w:바꿉	handling -0.1	how_to -0.19	internal -0.1	limits -0.12	none 0.31	policy -0.22	target -0.1
w:바꿉니	handling -0.1	how_to -0.19	internal -0.1	limits -0.12	none 0.31	policy -0.22	target -0.1
w:바꿔	internal -0.41	known_issues -0.36	limits -0.3	none -0.2	platform -0.13	policy 0.33	price -0.15	script -0.21	target -0.28
w:바꿔드	handling -0.23	internal -0.25	known_issues -0.13	limits -0.26	none -0.19	policy 0.23	script -0.15	target -0.12
w:바꿔요	handling -0.18	how_to -0.19	internal -0.21	known_issues -0.19	limits -0.23	none -0.19	policy 0.24	target -0.13
w:바꿨	handling -0.21	how_to -0.16	internal -0.25	known_issues 0.21	limits -0.11	policy -0.31	target -0.17
w:바뀌	contact -0.16	how_to -0.45	internal -0.62	limits 0.12	none 0.15	platform -0.24	policy -0.14	target -0.46
w:바뀌면	how_to -0.13	known_issues -0.15	none -0.18
w:바뀌어	handling -0.23	how_to -0.31	internal -0.38	limits 0.1	none -0.22	price -0.17	target -0.26
w:바뀌었	handling 0.11	internal -0.28	limits -0.18	none 0.23	policy -0.23	script -0.1
w:바뀐	limits -0.25	none 0.23	policy -0.14	price -0.19	target -0.18
w:바뀜	handling -0.24	how_to -0.23	internal -0.29	known_issues 0.22	limits -0.31	none 0.11	platform -0.19	policy -0.36	price -0.16	target -0.22
w:바뀝	handling -0.21	how_to -0.2	known_issues -0.23	limits -0.26	none 0.39	policy -0.36	price -0.25	script -0.2	target -0.32
w:바뀝니	handling -0.21	how_to -0.2	known_issues -0.23	limits -0.26	none 0.39	policy -0.36	price -0.25	script -0.2	target -0.32
w:바랍	how_to 0.11	internal -0.22	known_issues -0.23	limits -0.24	none 0.15	platform -0.14	policy -0.35	price -0.18	target -0.19
w:바랍니	how_to 0.11	internal -0.22	known_issues -0.23	limits -0.24	none 0.15	platform -0.14	policy -0.35	price -0.18	target -0.19
w:바로	contact -0.11	handling 0.25	internal -0.13	known_issues -0.21	limits -0.71	none -0.11	platform -0.28	price -0.37	script -0.17
w:바로받	none 0.21	policy -0.2
w:바로잡	handling 0.22	how_to -0.18	internal -0.32	known_issues -0.15	limits -0.23	none -0.23	platform -0.12	policy 0.17	price -0.1	target -0.21
w:바삭	handling 0.18	how_to -0.19	policy -0.11
w:바삭치	handling 0.18	how_to -0.19	policy -0.11
w:바우	limits -0.11	none 0.15	policy -0.12
w:바우처	limits -0.11	none 0.15	policy -0.12
w:바코	limits -0.13	policy -0.1
w:바코드	limits -0.13	policy -0.1
w:박	contact -0.11	handling -0.21	how_to -0.12	known_issues -0.16	limits -0.3	none -0.19	platform -0.14	policy -0.27	target 0.13
w:박스	contact -0.13	handling -0.2	how_to -0.18	known_issues -0.19	platform -0.25	policy 0.12	price -0.25	target -0.29
w:밖에	handling -0.28	internal -0.13	known_issues -0.16	none 0.24	policy -0.32	price -0.15	target -0.22
w:반값	handling -0.23	how_to -0.18	internal -0.31	known_issues -0.13	limits -0.29	platform -0.19	price -0.11	target -0.26
w:반경	handling -0.15	how_to 0.1	internal -0.21	known_issues -0.13	limits 0.13	policy -0.23	price -0.11	script -0.12	target -0.12
w:반납	how_to -0.25	internal -0.4	known_issues -0.25	platform -0.12	policy 0.22	price -0.32	script -0.28	target -0.37
w:반대	handling -0.3	how_to -0.29	internal 0.45	known_issues -0.33	limits -0.33	none -0.43	platform -0.15	policy -0.3	price -0.12	script -0.24	target -0.29
w:반대하	handling -0.18	how_to -0.17	internal 0.28	known_issues -0.17	limits -0.19	none -0.25	policy -0.22	script -0.14	target -0.14
w:반려	contact -0.14	how_to -0.36	limits 0.24	none -0.11	platform -0.34	policy -0.22	price -0.36	script -0.31	target -0.33
w:반려동	handling -0.17	how_to -0.17	internal -0.26	known_issues -0.19	limits 0.16	none 0.18	policy -0.26	price -0.19	target -0.14
w:반마	internal -0.21	limits 0.16	policy -0.21	price -0.13	target -0.13
w:반반	handling -0.23	internal 0.16	known_issues -0.15	limits -0.3	platform -0.16	policy -0.3	price -0.24	target -0.26
w:반반차	internal -0.11	policy -0.13
w:반송	handling -0.12	internal -0.14	known_issues -0.13	limits -0.15	none -0.15	price 0.17
w:반영	contact -0.13	handling -0.36	how_to -0.41	known_issues 0.26	none -0.19	platform -0.33	price -0.24	target -0.24
w:반품	handling -0.32	how_to -0.46	limits -0.6	none -0.25	platform -0.21	policy 0.23	price -0.31	target 0.14
w:반환	how_to -0.2	internal -0.17	none -0.23	platform -0.17	policy 0.28	target -0.19
w:받고	handling 0.23	how_to 0.17	internal -0.37	known_issues -0.31	none -0.43	platform -0.29	policy -0.27	price -0.18	script -0.22	target 0.2
w:받기	handling -0.1	internal -0.16	limits 0.12	none -0.22	platform -0.14	policy 0.14	script 0.11	target -0.18
w:받는	contact 0.18	handling -0.27	how_to -0.29	internal -0.32	known_issues -0.27	limits -0.5	none 0.13	platform -0.2	price -0.29	script -0.24	target -0.28
w:받던	handling -0.12	how_to -0.21	internal -0.24	known_issues -0.13	limits -0.2	policy -0.3	price 0.16	target 0.17
w:받습	handling -0.32	how_to 0.14	internal -0.34	known_issues -0.33	limits 0.11	platform -0.31	policy -0.27	script -0.35
w:받습니	handling -0.32	how_to 0.14	internal -0.34	known_issues -0.33	limits 0.11	platform -0.31	policy -0.27	script -0.35
w:받아	contact -0.21	handling 0.23	how_to 0.13	internal -0.25	known_issues -0.47	none -0.17	policy -0.5	price -0.27	target -0.46
w:받아서	how_to -0.33	internal -0.33	known_issues -0.29	limits -0.34	none 0.16	platform 0.12	policy -0.25	script -0.14	target -0.14
w:받아요	how_to -0.13	known_issues -0.2	limits 0.16	none -0.22	platform -0.14	policy -0.19	price -0.2	script -0.13	target -0.15
w:받아주	contact -0.13	handling 0.19	how_to -0.19	internal -0.24	none -0.24	policy -0.21	price -0.12
w:받았	how_to -0.21	internal 0.11	limits -0.16	policy -0.21	script -0.25
w:받았다	handling 0.11	internal -0.1
w:받으	handling 0.16	internal -0.34	known_issues -0.47	limits -0.5	platform -0.26	policy -0.26	price 0.21	script -0.15	target 0.18
w:받으시	handling -0.23	how_to 0.23	internal -0.21	known_issues -0.27	limits -0.24	none -0.29	policy -0.38	script -0.25	target 0.14
w:받으신	how_to -0.24	internal -0.18	known_issues -0.18	limits -0.29	platform -0.12	price -0.11	script -0.1	target 0.16
w:받은	handling 0.13	how_to 0.17	internal -0.27	known_issues -0.25	limits -0.35	none -0.32	platform -0.11	script -0.16	target -0.26
w:받을	handling -0.12	internal -0.2	known_issues -0.34	none -0.25	platform -0.11	policy 0.25	price -0.1	script -0.21	target -0.24
w:받음	handling 0.25	how_to -0.37	known_issues -0.3	limits -0.1	none -0.12	platform -0.22	price -0.27	script -0.2	target -0.31
w:받지	how_to 0.1	internal -0.46	known_issues -0.31	none -0.5	platform 0.18	policy -0.37	price 0.31	script -0.31
w:발권	contact -0.12	handling -0.17	how_to -0.2	internal -0.33	known_issues -0.3	limits -0.37	platform 0.23	price -0.36	script -0.18
w:발권분	limits -0.14	none 0.27	policy -0.2	price -0.21	target -0.25
w:발급	contact -0.12	internal -0.28	known_issues -0.39	none -0.37	platform 0.15	price -0.34	script -0.29	target 0.1
w:발급은	how_to -0.16	internal -0.32	known_issues -0.17	limits 0.13	platform -0.23	policy -0.33	target 0.16
w:발렛	handling 0.16	how_to -0.14	limits -0.16	none -0.1	policy -0.2	target -0.12
w:발생	handling 0.14	how_to -0.14	internal 0.22	known_issues -0.18	limits -0.23	none -0.2	policy -0.23	price -0.11	script -0.18
w:발송	internal -0.4	limits -0.43	platform -0.21	price -0.33	target 0.12
w:발표	contact -0.25	handling -0.3	how_to -0.28	known_issues -0.31	limits -0.46	none -0.46	platform -0.31	policy 0.35	price -0.39	target -0.42
w:발표는	internal -0.27	known_issues -0.12	limits -0.24	none -0.28	platform -0.15	policy 0.31	price -0.2	target -0.15
w:밤	handling -0.26	internal -0.4	known_issues -0.32	limits 0.11	none -0.14	platform -0.23	target -0.43
w:방	internal -0.27	known_issues 0.12	none -0.19	platform -0.15	policy -0.23	price -0.18	target 0.14
w:방금	internal -0.15	none 0.17
w:방문	contact -0.2	internal -0.54	known_issues -0.51	limits 0.16	platform -0.34	policy -0.24	script 0.14	target -0.23
w:방법	handling 0.18	how_to -0.18	internal -0.27	known_issues -0.13	limits -0.19	none 0.2	policy -0.33	price -0.14	script -0.17	target -0.23
w:방송	handling -0.18	how_to -0.19	internal -0.27	known_issues -0.13	limits -0.25	none 0.14	platform -0.14	policy 0.15	price 0.14	script -0.13	target -0.31
w:방식	handling -0.23	how_to 0.21	internal -0.3	known_issues -0.22	price -0.13	target -0.11
w:방어	handling 0.15	internal 0.16	limits -0.17	policy -0.27	price -0.22	script -0.15	target -0.15
w:배	handling -0.25	how_to 0.15	known_issues -0.28	limits -0.31	none -0.12	platform -0.2	policy -0.33	price -0.23	script -0.25
w:배경	handling -0.24	how_to -0.24	internal 0.15	known_issues -0.18	limits -0.28	none 0.16	platform -0.14	policy -0.22	price -0.11	script -0.16	target -0.19
w:배너	handling -0.23	internal -0.26	known_issues -0.18	limits -0.19	none 0.28	policy -0.24	price -0.11	script -0.12	target -0.13
w:배달	contact -0.17	handling -0.19	how_to -0.29	internal -0.27	known_issues -0.24	limits -0.24	none -0.24	platform -0.24	policy 0.12	target 0.27
w:배달료	how_to -0.15	internal -0.24	known_issues -0.18	limits -0.28	none -0.11	policy 0.21	script -0.14	target -0.23
w:배로	handling -0.14	how_to -0.17	known_issues 0.16	limits -0.23	none -0.19	policy -0.18	price -0.2	target -0.12
w:배속	known_issues 0.11	limits -0.13	none 0.14	policy -0.18
w:배송	contact 0.12	internal -0.25	none -0.32	platform -0.47	price -0.33	target -0.17
w:배송비	how_to -0.1	internal -0.31	known_issues -0.12	limits -0.23	none 0.23	script -0.12	target -0.12
w:배송완	handling -0.24	how_to 0.12	internal -0.22	known_issues -0.13	limits -0.31	none -0.27	platform -0.11	price -0.16	target 0.13
w:배송지	how_to -0.15	internal -0.15	known_issues 0.17	limits -0.15	none -0.21	script -0.2	target -0.18
w:배정	handling 0.2	how_to -0.31	known_issues -0.32	platform -0.25	policy 0.13	price -0.21	script -0.25	target -0.25
w:배지	handling -0.28	how_to -0.12	internal -0.21	limits -0.15	none 0.24	policy -0.22	price -0.12	script 0.14	target -0.21
w:배차	handling -0.16	how_to -0.16	internal -0.22	known_issues 0.12	limits -0.2	none -0.19	price -0.17	target -0.19
w:배포	handling -0.32	how_to -0.28	internal -0.16	known_issues -0.23	limits -0.36	none 0.45	platform -0.24	policy -0.54	price -0.29	script -0.19	target -0.46
w:버그	handling -0.11	how_to -0.12	internal 0.13	limits -0.11	none -0.23	policy -0.19
w:버스	handling 0.11	how_to -0.17	known_issues 0.11	limits 0.11	platform -0.14	policy -0.37	price -0.2	target -0.19
w:버전	internal -0.15	known_issues -0.12	limits -0.24	none -0.19	platform 0.2	policy -0.16	script 0.1
w:버튼	handling -0.11	how_to -0.14	limits 0.2	none -0.2	policy -0.12	script -0.25
w:버튼이	handling -0.16	how_to -0.31	known_issues -0.19	limits 0.26	policy -0.36
w:버팀	contact -0.16	handling -0.29	internal 0.39	known_issues -0.2	limits -0.33	none -0.34	platform -0.19	policy -0.25	price -0.23	target -0.19
w:번	contact -0.21	handling 0.16	how_to -0.17	known_issues -0.16	limits 0.2	none -0.66	platform -0.41	price -0.61	target -0.18
w:번까	handling -0.16	how_to -0.2	internal -0.32	known_issues -0.21	limits 0.26	none -0.15	price -0.25	target -0.24
w:번까지	handling -0.16	how_to -0.2	internal -0.32	known_issues -0.21	limits 0.26	none -0.15	price -0.25	target -0.24
w:번만	handling 0.12	how_to 0.16	internal -0.29	known_issues -0.25	none -0.3	platform -0.17	price -0.21	script -0.14	target -0.3
w:번에	handling -0.27	how_to -0.32	internal -0.32	known_issues 0.11	limits 0.27	none -0.1	platform -0.15	policy -0.15	price -0.36	target -0.35
w:번역	handling 0.13
w:번은	handling 0.19	how_to -0.19	known_issues -0.16	limits -0.1	none -0.17	platform -0.17	price -0.21	script -0.14	target -0.18
w:번이	handling -0.29	how_to -0.2	internal -0.23	known_issues -0.16	limits -0.29	none -0.16	policy 0.32	price -0.2	target -0.11
w:번째	how_to -0.32	internal -0.12	known_issues -0.19	limits -0.52	none -0.19	platform -0.21	price 0.15	target -0.13
w:번째부	handling -0.24	how_to -0.2	known_issues -0.14	limits -0.33	none -0.19	policy 0.18	target -0.25
w:번호	contact 0.15	how_to 0.5	internal -0.2	known_issues -0.12	limits -0.29	none -0.62	price -0.38	script -0.43	target -0.6
w:번호가	how_to 0.12	internal -0.15	known_issues -0.15	limits -0.17	none -0.16	script -0.15
w:번호는	contact 0.14	handling -0.22	how_to 0.23	internal -0.28	known_issues -0.2	limits -0.31	none -0.33	platform 0.18	policy -0.34	price -0.22	script -0.19	target -0.18
w:번호로	handling -0.18	internal -0.31	known_issues -0.24	limits 0.15	none -0.31	platform -0.15	policy 0.13	price -0.13	script -0.23	target -0.22
w:번호를	how_to 0.24	internal -0.17	known_issues -0.26	limits -0.24	none -0.18	platform -0.1	policy -0.3	script -0.11	target -0.17
w:번호판	handling -0.11	internal -0.2	known_issues 0.16	limits -0.18	policy -0.24	script -0.13
w:번호표	handling -0.17	how_to 0.2	internal -0.21	known_issues -0.21	limits -0.25	none -0.19	platform -0.15	price -0.12	script -0.12	target -0.14
w:범위	internal -0.14	platform -0.14	policy -0.19	target 0.16
w:법무	how_to -0.14	internal 0.11	known_issues -0.14	limits -0.23	policy -0.27	price -0.14	script -0.14	target -0.17
w:법무에	handling -0.16	how_to -0.11	internal 0.24	known_issues -0.12	limits -0.13	none -0.23	policy -0.13	target -0.11
w:법인	how_to -0.36	known_issues -0.35	limits 0.35	none -0.49	platform -0.44	policy -0.47	price -0.38	script -0.24
w:법인카	internal -0.23	known_issues -0.1	none -0.25	policy -0.22	script -0.1	target 0.2
w:법적	handling 0.15	how_to -0.12	internal -0.1	known_issues -0.14	none -0.12
w:베타	handling -0.21	how_to -0.25	internal 0.14	limits -0.22	platform -0.13	policy -0.33	target -0.25
w:베트	contact -0.16	handling -0.21	how_to -0.26	known_issues -0.3	platform -0.26	policy -0.31	price -0.25	script -0.2	target 0.18
w:베트남	contact -0.16	handling -0.21	how_to -0.26	known_issues -0.3	platform -0.26	policy -0.31	price -0.25	script -0.2	target 0.18
w:벤더	handling -0.15	internal 0.28	limits -0.16	none -0.25	policy -0.21	target -0.17
w:변경	contact -0.27	internal -0.4	known_issues -0.34	limits -0.12	none 0.24	platform -0.4	policy -0.16	price -0.26	script 0.19	target -0.51
w:변경되	none -0.17	policy -0.11	script 0.15
w:변경은	limits -0.29	none 0.19	policy -0.2
w:변경합	none 0.12
w:변동	how_to 0.11	internal -0.4	known_issues -0.23	limits -0.46	none 0.3	platform -0.25	policy -0.26	price -0.4	script 0.11	target -0.42
w:변동이	how_to -0.1	internal -0.15	policy -0.11
w:별도	contact -0.13	handling -0.1	how_to 0.23	internal -0.38	known_issues -0.19	none -0.15	price -0.22	target -0.21
w:병동	how_to -0.17	limits -0.11	target -0.2
w:병동에	internal -0.14	known_issues -0.1
w:병원	contact -0.15	handling 0.18	how_to 0.11	known_issues -0.44	limits -0.14	platform -0.27	policy -0.36	price -0.38	target -0.5
w:병원은	limits -0.16	none 0.13	policy -0.19	price -0.11	target -0.16
w:보건	handling -0.18	limits -0.14	policy -0.24	script 0.1	target -0.21
w:보건복	handling -0.13	how_to -0.11	policy -0.15	script 0.13
w:보건소	limits -0.12	policy -0.16	target -0.19
w:보고	known_issues -0.44	limits -0.49	none 0.19	platform -0.3	policy -0.5	price -0.37
w:보관	contact -0.18	handling -0.47	how_to -0.14	internal -0.47	known_issues -0.38	limits 0.17	none -0.34	platform -0.42	policy 0.16	price -0.33	script 0.14	target -0.43
w:보관함	limits -0.17	none 0.16
w:보기	handling -0.17	limits -0.22	platform 0.21	policy -0.27	price -0.12	target -0.26
w:보내	handling -0.17	how_to 0.32	internal -0.51	known_issues -0.46	limits 0.24	none -0.38	platform -0.35	policy -0.15	target -0.46
w:보내기	handling -0.18	how_to 0.19	internal -0.15	limits -0.19	policy -0.16	script -0.19
w:보내면	handling -0.22	how_to 0.28	policy -0.27
w:보내주	handling 0.33	how_to -0.26	internal -0.11	known_issues -0.1	none -0.13	script -0.14
w:보낸	internal -0.13	none -0.12	policy -0.11	script -0.12	target 0.1
w:보낼	how_to -0.23	internal -0.16	known_issues -0.19	policy -0.26	price 0.14	target -0.13
w:보냅	handling -0.19	how_to -0.25	internal -0.2	known_issues -0.21	limits 0.11	none -0.18	policy 0.2	price -0.11	script -0.19	target -0.19
w:보냅니	handling -0.19	how_to -0.25	internal -0.2	known_issues -0.21	limits 0.11	none -0.18	policy 0.2	price -0.11	script -0.19	target -0.19
w:보냉	handling -0.11	how_to -0.22	internal -0.23	limits -0.38	none 0.13	policy 0.19	price -0.36	target -0.29
w:보류	handling 0.19	how_to -0.14	internal -0.26	limits -0.24	platform -0.16	policy -0.23	price -0.1	script -0.11	target -0.15
w:보상	contact 0.16	handling 0.17	how_to -0.62	known_issues -0.47	limits -0.15	none -0.38	platform -0.45	policy -0.27	price 0.38	target -0.65
w:보상은	limits -0.21	none -0.25	price 0.15
w:보상판	none 0.19	policy -0.17	price -0.1
w:보시	handling 0.18	how_to -0.34	internal -0.33	known_issues -0.2	limits -0.25	none 0.24	platform -0.19	price -0.23	script -0.23	target -0.22
w:보시라	handling 0.19	how_to -0.12	internal -0.17	none -0.14	policy -0.1
w:보시면	how_to -0.28	internal -0.22	known_issues -0.1	limits -0.14	none 0.17	price -0.19	script -0.18
w:보실	contact -0.12	handling -0.12	how_to 0.15	internal 0.11	known_issues -0.21	limits -0.23	none -0.29	policy -0.22	price -0.16	target -0.17
w:보안	contact -0.13	how_to -0.11	internal 0.14	known_issues -0.22	limits -0.25	platform -0.17	policy -0.29	price -0.17	target -0.23
w:보안성	internal 0.22	none -0.21	policy -0.14
w:보여	handling -0.44	known_issues 0.22	limits -0.56	policy -0.13	price -0.21	script -0.32
w:보여요	handling -0.27	how_to -0.34	internal -0.26	known_issues 0.21	limits -0.38	none -0.35	platform 0.11	price -0.19	script -0.18
w:보여주	handling -0.2	how_to 0.18	internal -0.22	known_issues -0.26	limits -0.21	none -0.28	script -0.14	target -0.15
w:보완	handling -0.18	how_to -0.11	internal 0.34	limits -0.19	none -0.4	policy -0.27	target -0.15
w:보유	handling -0.21	how_to -0.2	internal -0.18	known_issues -0.2	limits -0.2	none -0.21	platform -0.18	policy -0.25	target 0.25
w:보이	handling -0.32	internal -0.26	limits -0.13	none -0.15	platform -0.3	policy 0.14	price -0.32	script -0.13	target -0.53
w:보이고	handling -0.18	internal -0.16	known_issues -0.15	limits -0.23	none -0.26	policy 0.25	price -0.16	script -0.15	target -0.29
w:보이는	handling -0.3	how_to 0.16	internal -0.28	none -0.32	platform -0.12	policy 0.12	price -0.16	script -0.16	target -0.23
w:보이지	handling -0.21	how_to -0.17	internal -0.18	known_issues 0.15	none -0.22	platform -0.11	script -0.17	target -0.15
w:보인	how_to -0.13	none -0.16	script 0.1
w:보인다	none -0.13	script 0.12
w:보일	internal -0.21	known_issues 0.28	limits -0.22	policy -0.12
w:보임	contact -0.1	handling -0.26	how_to -0.14	internal -0.3	known_issues 0.38	limits -0.36	none -0.34	platform -0.19	policy -0.36	price -0.19	script -0.14	target -0.17
w:보입	handling -0.19	how_to -0.15	internal -0.23	known_issues 0.16	limits -0.24	none -0.27	platform -0.12	price -0.13	target -0.2
w:보입니	handling -0.19	how_to -0.15	internal -0.23	known_issues 0.16	limits -0.24	none -0.27	platform -0.12	price -0.13	target -0.2
w:보장	how_to -0.39	known_issues -0.31	limits -0.48	platform -0.16	policy 0.32	price -0.22	script -0.18	target -0.32
w:보조	internal 0.36	known_issues -0.1	limits -0.24	none -0.23	policy -0.26	price -0.29	target -0.15
w:보증	internal 0.12	known_issues -0.15	platform -0.17	price -0.2	script -0.14	target -0.27
w:보증금	how_to -0.26	internal -0.32	known_issues -0.14	limits 0.14	none 0.11	platform -0.14	price -0.19	target -0.24
w:보증보	how_to -0.14	internal 0.17	limits -0.2	none -0.14
w:보험	contact -0.19	internal -0.29	known_issues -0.39	limits 0.11	platform -0.31	policy -0.19	script 0.16	target -0.45
w:보험료	handling -0.12	how_to -0.14	internal -0.25	known_issues -0.17	limits -0.23	price -0.21	script 0.18	target -0.14
w:보험사	handling 0.14	how_to 0.15	internal -0.13	limits 0.12	none -0.24	platform -0.14	policy -0.23	price -0.2	script -0.16	target -0.25
w:보호	contact -0.16	handling -0.39	how_to -0.17	internal -0.4	known_issues -0.38	limits 0.23	none -0.35	platform -0.19	policy -0.26	script 0.14
w:보호자	contact -0.14	handling -0.35	how_to -0.17	internal -0.34	known_issues -0.35	limits 0.23	none -0.3	platform -0.18	policy -0.18	script -0.27
w:복구	known_issues -0.13	limits 0.11	none -0.15	script -0.11
w:복귀	handling -0.17	how_to -0.16	internal -0.22	known_issues -0.13	limits -0.15	none 0.15	policy 0.15	price -0.11	target -0.15
w:복약	internal -0.1	none 0.16	policy -0.11
w:복지	handling -0.26	internal 0.13	known_issues -0.22	limits -0.31	platform -0.15	policy 0.12	price -0.32	script -0.18
w:복지할	handling -0.17	internal -0.18	limits -0.19	none 0.18	platform -0.13	price -0.29	target -0.13
w:본부	handling -0.25	how_to -0.17	internal 0.2	limits -0.26	none -0.31	target -0.17
w:본사	how_to -0.13	internal 0.13	limits -0.22	none -0.17	platform -0.11	policy -0.17	target 0.13
w:본사가	handling -0.17	how_to -0.12	internal 0.14	limits -0.17	none -0.16	platform -0.11	policy -0.14	target 0.13
w:본인	contact -0.36	how_to 0.18	internal -0.6	known_issues -0.51	none -0.49	platform -0.34	policy -0.19	price 0.23	target 0.22
w:본인부	internal -0.16	limits -0.26	none 0.13	policy -0.22	price 0.16
w:본인이	handling -0.11	how_to 0.16	internal -0.2	known_issues -0.15	limits -0.2	none -0.11	platform -0.19	target -0.16
w:볼	how_to 0.17	internal -0.25	none -0.26	price -0.2	target -0.3
w:봄	handling -0.14	internal -0.2	limits -0.15	none 0.12
w:봅니	handling 0.12	how_to -0.23	known_issues -0.23	limits -0.24	none -0.3	platform -0.12	policy 0.15	price -0.14	script -0.18	target -0.14
w:봅니다	handling 0.12	how_to -0.23	known_issues -0.23	limits -0.24	none -0.3	platform -0.12	policy 0.15	price -0.14	script -0.18	target -0.14
w:봐주	handling -0.16	internal -0.14	none 0.22
w:봐주세	handling -0.16	internal -0.14	none 0.22
w:봤어	internal -0.17	none 0.18
w:봤어요	internal -0.17	none 0.18
w:부	handling -0.25	how_to -0.31	internal -0.33	known_issues -0.24	limits -0.36	none 0.22	platform -0.28	price -0.3	script -0.12	target -0.34
w:부가	contact 0.17	handling -0.12	internal -0.27	limits -0.22	none -0.28	target -0.13
w:부가세	internal -0.16	limits -0.14	none -0.18	policy 0.12
w:부과	contact -0.13	handling -0.19	how_to -0.2	known_issues -0.12	limits -0.28	none -0.25	platform -0.12	policy 0.24	price -0.11	target -0.21
w:부담	contact -0.17	handling -0.29	how_to -0.35	internal -0.14	known_issues -0.18	limits -0.44	none -0.34	platform -0.23	policy 0.15	price 0.29	target -0.3
w:부르	internal -0.17
w:부모	how_to -0.14	internal -0.28	known_issues -0.14	limits -0.32	platform -0.18	policy -0.31	price -0.18	script -0.12	target 0.27
w:부모님	handling 0.12	how_to -0.15	internal -0.16	limits -0.23	none 0.12	policy -0.24	price -0.16	target 0.14
w:부분	how_to 0.13	internal -0.27	limits -0.33	none 0.16	platform -0.23	price -0.18	script -0.13	target -0.14
w:부분취	handling -0.13	how_to 0.17	limits -0.2	none -0.24	platform -0.11	policy 0.1	script -0.11
w:부산	handling -0.13	how_to -0.21	internal 0.14	limits -0.35	platform -0.15	policy -0.32	price -0.22	script -0.15	target 0.22
w:부서	contact -0.15	handling -0.18	how_to -0.17	internal -0.14	known_issues -0.14	limits -0.16	policy 0.18	script -0.17	target -0.11
w:부정	how_to -0.1	internal 0.2	known_issues -0.1	limits -0.13	none -0.19	policy -0.15	script -0.11
w:부채	how_to -0.15	internal 0.24	limits -0.22	none -0.13	policy -0.25	target -0.13
w:부탁	contact -0.11	handling -0.29	how_to -0.39	internal -0.51	known_issues -0.2	limits -0.32	none 0.19	platform -0.28	policy -0.52	price -0.23	script 0.39	target -0.35
w:부탁드	handling -0.11	how_to -0.35	internal -0.41	known_issues -0.15	limits -0.26	none 0.22	platform -0.21	policy -0.46	price -0.2	script 0.24	target -0.27
w:부터	contact -0.3	handling -0.5	how_to -0.63	internal -0.6	known_issues -0.56	policy -0.2	script -0.39
w:부터예	limits -0.25	none 0.3	platform -0.14	policy -0.21	price -0.21	target -0.23
w:부품	handling -0.21	how_to -0.17	internal 0.26	known_issues -0.17	limits -0.19	none -0.28	platform -0.12	script -0.16	target -0.19
w:분	contact -0.43	handling -0.35	internal -0.32	known_issues 0.26	none -0.28	platform -0.61	policy -0.11	script -0.12	target 0.23
w:분기	handling -0.43	how_to -0.34	internal 0.18	known_issues -0.24	limits -0.25	platform -0.26	policy -0.28	price -0.19	script -0.25	target 0.18
w:분기에	handling -0.15	how_to -0.19	internal 0.1	known_issues -0.14	limits 0.13	none -0.16	policy -0.17	target -0.12
w:분까	handling -0.11	how_to -0.22	internal -0.2	known_issues -0.12	limits 0.19	none -0.19	price 0.12	script -0.11	target -0.19
w:분까지	handling -0.11	how_to -0.22	internal -0.2	known_issues -0.12	limits 0.19	none -0.19	price 0.12	script -0.11	target -0.19
w:분께	how_to -0.38	internal -0.37	known_issues -0.33	limits -0.23	none -0.38	policy 0.13	price 0.12	script 0.12	target -0.27
w:분께는	how_to -0.18	internal -0.28	known_issues -0.23	limits -0.15	none -0.34	target -0.16
w:분납	handling 0.2	internal -0.15	known_issues -0.14	limits -0.2
w:분당	contact -0.16	handling -0.2	how_to -0.29	internal -0.35	known_issues -0.17	limits 0.14	none -0.32	platform -0.16	price -0.3	script -0.1	target 0.15
w:분들	handling -0.28	how_to -0.22	internal -0.3	known_issues -0.2	platform -0.14	target -0.36
w:분들은	handling -0.17	how_to -0.15	internal -0.12	limits -0.25	policy 0.19	price -0.17	script -0.16	target -0.21
w:분마	how_to -0.14	internal -0.26	none -0.21	platform -0.1	policy 0.21	price -0.1	target -0.21
w:분마다	how_to -0.14	internal -0.26	none -0.21	platform -0.1	policy 0.21	price -0.1	target -0.21
w:분만	handling -0.21	how_to -0.35	known_issues -0.28	none -0.35	platform -0.36	policy 0.13	price -0.31
w:분부	handling -0.11	how_to -0.14	internal -0.28	limits -0.32	none -0.13	policy -0.16	price -0.21	target 0.29
w:분부터	handling -0.11	how_to -0.14	internal -0.28	limits -0.32	none -0.13	policy -0.16	price -0.21	target 0.29
w:분실	handling 0.2	how_to -0.33	known_issues -0.17	platform -0.14	policy -0.4	price -0.19	script -0.13	target -0.31
w:분으	handling -0.21	how_to -0.29	internal 0.26	known_issues -0.16	limits -0.36	none -0.2	price -0.17	script -0.18	target -0.22
w:분으로	handling -0.21	how_to -0.29	internal 0.26	known_issues -0.16	limits -0.36	none -0.2	price -0.17	script -0.18	target -0.22
w:분은	contact -0.1	internal -0.59	known_issues -0.17	limits 0.13	none -0.2	script -0.47
w:분이	how_to -0.38	internal 0.11	known_issues -0.29	price -0.16
w:분쟁	how_to -0.19	internal 0.22	known_issues -0.18	limits -0.18	none -0.27	platform -0.15	price -0.17	script -0.15	target -0.23
w:불가	contact -0.25	how_to -0.42	internal -0.44	none -0.41	policy 0.16	script -0.44	target -0.69
w:불량	internal 0.13	policy -0.14
w:불러	handling 0.22	how_to -0.3	known_issues -0.21	limits -0.25	none -0.14	platform -0.11	policy -0.33	price -0.14	script -0.17	target -0.23
w:불편	handling -0.19	how_to -0.21	internal -0.17	known_issues -0.12	limits -0.23	none 0.18	script -0.14	target -0.17
w:붙습	how_to 0.11	internal -0.21	limits -0.11	policy -0.23	price 0.15	script -0.12
w:붙습니	how_to 0.11	internal -0.21	limits -0.11	policy -0.23	price 0.15	script -0.12
w:붙어	handling -0.23	how_to 0.15	internal -0.35	none -0.37	platform -0.11	price 0.12	script -0.15	target -0.28
w:붙여	handling -0.31	how_to 0.13	known_issues -0.27	limits -0.34	platform -0.26	price -0.21	script -0.15	target -0.32
w:붙은	handling 0.11	internal -0.26	known_issues -0.25	limits -0.3	none -0.22	platform -0.13	policy 0.18	price -0.19	script -0.18	target 0.16
w:붙음	handling -0.14	internal -0.22	known_issues -0.15	limits 0.11	none -0.16	policy -0.28	price 0.2	target -0.25
w:브랜	handling -0.23	how_to -0.27	internal 0.14	known_issues -0.2	policy -0.34	price -0.23	script -0.11
w:브랜드	handling -0.23	how_to -0.27	internal 0.14	known_issues -0.2	policy -0.34	price -0.23	script -0.11
w:블랙	how_to -0.15	internal -0.12	limits -0.26	platform -0.1	policy 0.14	price -0.13	target -0.14
w:블랙위	how_to -0.15	internal -0.12	limits -0.26	platform -0.1	policy 0.14	price -0.13	target -0.14
w:비교	handling -0.21	how_to -0.11	internal -0.23	limits 0.16	none 0.22	policy -0.3	price -0.14	script -0.13	target -0.2
w:비대	handling -0.11	how_to 0.15	internal -0.11	known_issues -0.12	limits -0.13	policy -0.19
w:비대면	handling -0.11	how_to 0.15	internal -0.11	known_issues -0.12	limits -0.13	policy -0.19
w:비밀	contact -0.13	handling -0.3	how_to -0.33	known_issues -0.26	none 0.18	platform -0.2	price -0.14	script -0.11	target -0.39
w:비밀번	handling -0.15	how_to -0.26	internal -0.18	known_issues -0.17	policy 0.15	target -0.23
w:비번	handling 0.11	how_to -0.34	internal 0.22	limits -0.36	platform -0.25	policy -0.34	price -0.13	target -0.23
w:비어	how_to -0.12	internal -0.23	known_issues 0.14	limits -0.2	none 0.15	policy -0.18	script -0.13
w:비용	contact -0.14	handling -0.41	how_to -0.43	known_issues -0.33	limits -0.59	platform -0.31	policy -0.16	price 0.2	script -0.14
w:비용은	internal -0.26	limits -0.3	policy 0.13	target -0.16
w:비우	handling -0.17	known_issues -0.22	limits -0.24	none -0.3	policy 0.26	script -0.12	target -0.15
w:비즈	handling -0.22	how_to -0.27	known_issues -0.14	none -0.35	platform -0.24	policy -0.29	price -0.36	target 0.27
w:비즈니	handling -0.22	how_to -0.27	known_issues -0.14	none -0.35	platform -0.24	policy -0.29	price -0.36	target 0.27
w:비회	contact -0.15	handling -0.14	internal -0.15	limits -0.22	price 0.11	script -0.12	target -0.19
w:비회원	contact -0.15	handling -0.14	internal -0.15	limits -0.22	price 0.11	script -0.12	target -0.19
w:빌려	handling 0.19	how_to -0.18	internal -0.19	known_issues -0.12	limits 0.14	none -0.21	platform -0.15	policy -0.21	price -0.12	script -0.11
w:빗금	handling 0.16	internal -0.21	known_issues -0.2	limits -0.21	none -0.29	script -0.11	target -0.19
w:빠져	handling -0.24	how_to -0.37	known_issues 0.15	none -0.38	platform -0.25	policy -0.13	price 0.15	script -0.18	target -0.31
w:빠져요	handling -0.18	how_to -0.3	internal -0.23	known_issues -0.34	none -0.33	platform -0.16	price 0.2	script -0.13	target -0.18
w:빠졌	internal -0.26	limits -0.23	none 0.33	policy -0.25	target -0.14
w:빠지	handling -0.33	how_to -0.29	internal -0.19	known_issues -0.29	limits -0.27	none 0.12	platform -0.13	policy 0.33	price -0.23	script -0.18	target -0.19
w:빠지면	handling -0.18	how_to -0.15	internal -0.14	known_issues -0.18	limits -0.23	policy 0.25
w:빠짐	handling -0.24	how_to -0.37	limits -0.39	platform -0.24	price -0.32	script -0.13	target -0.29
w:빠집	handling -0.17	how_to -0.16	internal -0.22	known_issues -0.27	limits -0.17	none -0.18	platform 0.1	price -0.12	script -0.17	target 0.19
w:빠집니	handling -0.17	how_to -0.16	internal -0.22	known_issues -0.27	limits -0.17	none -0.18	platform 0.1	price -0.12	script -0.17	target 0.19
w:빨간	handling -0.17	how_to 0.13	known_issues -0.15	limits -0.2	none -0.3	policy 0.12	script -0.1	target -0.17
w:빼	policy 0.13	price -0.13
w:빼고	how_to -0.34	internal -0.38	known_issues -0.18	limits 0.27	platform -0.22	price -0.25	script -0.26	target -0.34
w:빼드	handling 0.21	how_to -0.27	internal -0.21	known_issues -0.17	limits -0.2	none -0.17	price -0.13	script -0.12	target -0.14
w:빼주	handling -0.19	internal -0.28	known_issues -0.13	none 0.27	policy -0.13
w:빼주세	handling -0.19	internal -0.28	known_issues -0.13	none 0.27	policy -0.13
w:뺄	how_to -0.16	internal 0.2	limits -0.27	none -0.2	price -0.14
w:뺍니	handling -0.16	how_to -0.22	internal -0.22	known_issues -0.24	limits 0.19	script -0.17
w:뺍니다	handling -0.16	how_to -0.22	internal -0.22	known_issues -0.24	limits 0.19	script -0.17
w:뺐어	policy -0.15
w:뺐어요	policy -0.15
w:사	contact -0.13	handling -0.2	how_to -0.25	internal 0.11	known_issues -0.27	limits -0.35	none 0.22	platform -0.24	price -0.2	script -0.12	target -0.3
w:사고	contact 0.18	how_to 0.12	internal 0.13	limits -0.34	none -0.37	platform -0.19	price -0.23	script -0.2	target -0.34
w:사과	handling 0.22	how_to -0.1	internal -0.19	none -0.17	price -0.21
w:사내	handling -0.17	how_to -0.18	known_issues -0.2	limits -0.25	none 0.3	platform -0.14	policy -0.29	price -0.1	script -0.22	target -0.23
w:사라	contact -0.1	handling -0.11	how_to -0.42	internal -0.39	known_issues 0.16	limits 0.15	none -0.39	platform -0.22	price -0.32	target -0.38
w:사람	contact -0.21	handling -0.18	internal -0.4	known_issues 0.19	none -0.14	price -0.11
w:사람에	how_to 0.16	internal -0.13	limits -0.14	policy -0.2	price -0.19	target -0.1
w:사람은	how_to -0.16	internal -0.16	limits -0.31	none -0.17	policy 0.17	target -0.15
w:사람이	handling -0.4	how_to -0.34	internal -0.33	limits 0.15	platform -0.11	price -0.15	script -0.23	target -0.3
w:사면	handling -0.17	how_to -0.17	internal -0.35	known_issues -0.15	limits -0.32	none -0.2	platform -0.1	policy -0.36	price 0.35	target -0.28
w:사물	how_to 0.24	limits -0.17	none -0.2	policy -0.1	target -0.15
w:사물함	how_to 0.24	limits -0.17	none -0.2	policy -0.1	target -0.15
w:사서	contact -0.21	handling -0.22	internal -0.26	known_issues -0.15	limits -0.25	none 0.21	platform -0.15	price -0.12	target -0.11
w:사시	handling 0.17	internal -0.33	known_issues -0.28	limits -0.3	none 0.11	platform -0.16	policy -0.33	target -0.23
w:사시면	handling -0.16	internal -0.21	known_issues -0.13	limits -0.23	none 0.18	policy -0.27	script -0.19	target -0.18
w:사신	how_to -0.11	internal -0.21	none -0.27	platform -0.18	price -0.17	target 0.17
w:사실	handling -0.19	how_to -0.32	internal 0.44	known_issues -0.25	limits -0.32	none -0.33	platform -0.13	policy -0.36	price -0.12	script -0.16	target -0.28
w:사실은	internal 0.15	none -0.14
w:사업	how_to -0.23	internal 0.11	known_issues -0.21	limits -0.3	none -0.3	policy -0.24	price -0.19	script -0.14	target 0.22
w:사업자	internal 0.12	limits -0.16	none -0.25	policy -0.2	target 0.13
w:사용	handling -0.27	how_to -0.26	limits -0.14	none -0.18	platform -0.35	policy 0.38	target -0.49
w:사용량	internal -0.17	known_issues 0.15	limits -0.17	none -0.21	policy 0.13	price -0.26	target -0.2
w:사용일	how_to -0.18	internal -0.13	policy 0.11	price -0.13	target -0.17
w:사용하	handling -0.16	internal -0.19	limits -0.25	none -0.21	policy 0.23
w:사유	contact -0.11	how_to -0.11	internal 0.32	known_issues -0.37	limits -0.36	none -0.16	platform -0.14	policy -0.42	price -0.39	target -0.29
w:사유는	known_issues -0.16	none -0.18	policy -0.11
w:사유를	handling -0.1	how_to -0.13	known_issues -0.24	limits -0.16	none 0.12	policy -0.23	price -0.13	target -0.14
w:사은	internal -0.2	limits 0.13	platform -0.11	policy -0.24	target -0.22
w:사은품	internal -0.2	limits 0.13	platform -0.11	policy -0.24	target -0.22
w:사이	contact -0.2	how_to 0.18	internal -0.44	limits 0.21	none -0.18	platform -0.23	policy -0.16	price -0.38	script -0.25	target -0.48
w:사이버	none -0.16
w:사이즈	contact -0.1	handling -0.22	internal -0.3	known_issues -0.24	platform -0.25	price -0.32	script -0.1	target -0.25
w:사이트	how_to 0.2	internal -0.18	known_issues -0.2	limits 0.19	none -0.31	platform -0.26	policy -0.38	script -0.11	target -0.26
w:사장	contact -0.18	handling 0.14	how_to 0.21	internal -0.23	known_issues -0.28	policy -0.52	price -0.26	script -0.18	target -0.44
w:사장님	contact -0.18	handling 0.14	how_to 0.21	internal -0.23	known_issues -0.28	policy -0.52	price -0.26	script -0.18	target -0.44
w:사전	contact -0.27	handling -0.12	known_issues -0.35	limits -0.14	none -0.17	platform -0.42	policy 0.11	script -0.35	target 0.18
w:사전구	internal -0.13	limits -0.16	none 0.11	policy -0.21	price 0.12
w:사전등	how_to -0.19	none 0.26	policy -0.22	target -0.15
w:사전신	contact -0.13	handling -0.17	internal -0.28	limits -0.3	none -0.16	platform -0.15	policy 0.16	price -0.2	target 0.17
w:사전예	how_to 0.13	internal -0.18	limits -0.2	none -0.14	platform -0.12	policy 0.18	price -0.2	target -0.17
w:사정	handling -0.23	how_to -0.19	internal -0.26	known_issues -0.11	limits -0.17	script 0.13	target -0.14
w:사정으	handling -0.23	how_to -0.19	internal -0.24	known_issues -0.11	limits -0.16	script 0.14	target -0.13
w:사진	contact -0.38	handling 0.23	how_to 0.33	internal -0.48	known_issues -0.18	none -0.2	platform -0.57	policy -0.19	price -0.47	script -0.18	target -0.81
w:사진만	handling -0.13	internal -0.22	known_issues 0.17	limits 0.19	none -0.1	policy -0.25	price -0.17	target -0.19
w:사진으	handling -0.34	internal -0.22	known_issues -0.26	limits 0.19	none -0.26	platform -0.13	price -0.19	script -0.13	target -0.17
w:사진은	handling -0.27	how_to -0.26	internal -0.38	known_issues -0.3	limits 0.22	none -0.28	platform -0.18	policy 0.14	target -0.26
w:사진을	handling 0.13	how_to 0.17	internal -0.21	known_issues -0.17	limits -0.23	none -0.32	policy -0.42	script -0.17	target -0.15
w:사진이	handling 0.14	how_to 0.13	internal -0.2	known_issues -0.2	limits -0.2	none -0.27	policy -0.38	script 0.1	target -0.13
w:사항	handling -0.19	how_to -0.11	limits -0.2	none -0.15	policy 0.12	price -0.16	script -0.2	target -0.15
w:사흘	known_issues -0.2	limits 0.19	policy -0.25
w:삭제	contact -0.1	how_to -0.32	known_issues -0.12	limits -0.38	none -0.45	platform -0.15	policy 0.33	price -0.13	script -0.12	target -0.17
w:산	contact -0.11	how_to -0.43	internal -0.42	known_issues -0.4	platform -0.36	policy -0.19	price -0.28	script -0.3	target 0.24
w:산재	how_to -0.13	limits 0.2	none -0.13	platform -0.23	policy -0.11	script -0.12
w:산정	handling -0.14	how_to -0.15	limits -0.22	none -0.25	policy -0.18	script 0.22
w:산타	handling 0.15	internal -0.26	known_issues -0.17	limits -0.26	platform -0.15	policy -0.28	price -0.12	script -0.22	target -0.25
w:살	how_to 0.2	internal -0.11	known_issues -0.2	limits 0.11	policy -0.19	price -0.2	script -0.11	target -0.11
w:살아	handling -0.18	how_to -0.2	internal -0.19	known_issues -0.24	limits 0.14	none -0.33	platform -0.12	policy 0.23	script -0.21	target -0.14
w:삼가	none -0.15
w:삼성	handling -0.19	how_to -0.25	internal -0.36	known_issues 0.22	none -0.3	platform 0.18	policy -0.23	price -0.24	script -0.11	target -0.21
w:상관	contact -0.19	handling -0.33	how_to -0.35	known_issues -0.38	limits -0.36	none -0.18	platform -0.39	price -0.4	script -0.28	target 0.3
w:상관없	contact -0.16	handling -0.31	how_to -0.32	known_issues -0.31	limits -0.34	platform -0.38	policy -0.25	price -0.36	script -0.22	target 0.3
w:상담	internal -0.18	known_issues -0.59	none 0.18	platform -0.43	policy -0.25	price -0.49	script -0.33	target 0.14
w:상담사	contact -0.12	handling -0.19	internal 0.14	known_issues -0.2	script -0.19
w:상담실	contact 0.15	handling -0.11	how_to -0.18	internal -0.15	policy -0.12	script -0.12
w:상담에	how_to -0.18	internal -0.28	limits -0.28	none 0.26	policy -0.23	script -0.19
w:상담원	how_to 0.16	internal -0.24	known_issues -0.12	none -0.24	script -0.23	target -0.13
w:상담은	handling 0.18	how_to -0.22	internal -0.18	known_issues -0.16	limits -0.26	none -0.32	script 0.11	target -0.11
w:상담을	handling -0.13	how_to -0.14	none 0.18	policy -0.14	script -0.17
w:상대	handling -0.12	how_to -0.23	internal 0.14	known_issues -0.2	limits -0.19	none -0.25	platform -0.15	policy 0.16	price -0.13	target -0.11
w:상세	handling -0.12	how_to 0.29	internal -0.19	known_issues -0.1	none -0.24	policy -0.28	script -0.15
w:상위	handling -0.13	how_to -0.11	internal 0.11	known_issues -0.16	limits -0.32	none -0.17	policy 0.2	script -0.12
w:상자	handling -0.29	internal -0.28	known_issues -0.25	none -0.31	platform -0.1	policy -0.37	price 0.16	target -0.21
w:상태	handling 0.12	how_to -0.15	internal 0.26	known_issues -0.15	limits -0.32	none -0.17	platform -0.19	policy -0.3	price -0.15	target -0.29
w:상품	contact -0.36	handling -0.46	internal -0.11	known_issues -0.39	limits 0.17	platform -0.54	price -0.56
w:상품권	contact -0.11	handling -0.2	how_to -0.34	known_issues -0.23	limits 0.13	none -0.37	platform -0.28	price -0.33	script -0.15	target -0.38
w:상품은	handling -0.13	known_issues -0.11	limits 0.21	none -0.2	platform -0.12	policy -0.32	price -0.13	target -0.22
w:상한	handling -0.2	how_to -0.21	internal -0.12	known_issues -0.11	limits 0.18	none 0.21	policy -0.42	price -0.41	target -0.22
w:상향	handling -0.21	how_to -0.19	known_issues -0.18	limits -0.37	none 0.17	platform -0.14	policy -0.26	price -0.24	target -0.3
w:상호	none 0.16	policy -0.16
w:상호대	none 0.16	policy -0.16
w:상황	contact -0.11	handling 0.15	how_to -0.25	internal 0.25	known_issues -0.16	limits -0.28	none -0.28	platform -0.14	policy -0.37	price -0.23	script -0.21	target -0.21
w:상황실	contact -0.1	handling 0.17	how_to -0.17	internal 0.12	known_issues -0.13	limits -0.18	none -0.25	policy -0.29	price -0.21	script -0.17	target -0.1
w:새	handling -0.32	internal -0.45	known_issues -0.32	limits -0.46	platform -0.37	policy -0.12	target 0.21
w:새로	handling -0.43	how_to 0.2	internal -0.47	known_issues 0.14	limits -0.51	none -0.29	platform -0.26	policy 0.21	price -0.37	script -0.37	target -0.35
w:새벽	contact -0.18	handling -0.37	how_to -0.43	known_issues -0.37	limits 0.13	platform -0.29	price -0.45	target -0.54
w:새벽런	internal -0.12	limits -0.12
w:새벽배	handling -0.11	how_to -0.12	internal -0.25	limits -0.24	none 0.11	price -0.21	script -0.1	target -0.15
w:새벽편	internal -0.12	limits -0.15	policy -0.11	script 0.13
w:새해	contact -0.14	how_to -0.22	internal -0.16	known_issues -0.13	limits -0.26	policy 0.22	price -0.17	script -0.24	target -0.27
w:생각	handling -0.28	how_to -0.24	internal -0.31	known_issues -0.27	limits -0.26	none 0.3	platform -0.16	price -0.18	script -0.25	target -0.23
w:생기	handling -0.14	how_to -0.11	internal -0.17	known_issues -0.14	limits -0.14	none 0.12	script -0.17	target -0.18
w:생략	contact -0.11	handling -0.19	how_to -0.14	known_issues -0.12	limits -0.22	none 0.18	platform -0.14	policy -0.19	price -0.12	target -0.18
w:서류	contact -0.13	handling -0.12	how_to 0.24	internal -0.38	known_issues -0.37	limits -0.16	none -0.36	platform -0.26	policy 0.2	price -0.32	script -0.1	target -0.38
w:서명	handling -0.21	how_to 0.17	known_issues -0.2	limits -0.28	none 0.14	platform -0.21	price -0.15	script -0.14	target -0.2
w:서버	contact -0.28	handling -0.33	how_to -0.2	internal 0.24	known_issues -0.47	platform -0.35	price -0.47	target -0.46
w:서버로	handling -0.19	how_to -0.25	internal -0.22	known_issues -0.22	limits -0.34	none -0.2	platform -0.1	policy 0.31	price -0.1	script -0.11	target -0.14
w:서비	contact 0.11	how_to -0.45	internal -0.22	known_issues -0.33	limits -0.42	none 0.16	platform -0.25	policy -0.3	price -0.25
w:서비스	contact 0.11	how_to -0.45	internal -0.22	known_issues -0.33	limits -0.42	none 0.16	platform -0.25	policy -0.3	price -0.25
w:서울	contact -0.14	handling -0.25	how_to -0.28	internal -0.1	known_issues -0.29	platform -0.37	policy -0.32	price -0.32	script -0.13	target 0.25
w:서재	contact -0.11	handling -0.11	internal -0.16	limits -0.19	none 0.24	policy -0.15	price -0.12	target -0.17
w:서점	internal -0.12
w:석	contact -0.26	handling -0.19	how_to -0.16	known_issues -0.27	limits 0.14	none -0.13	platform -0.27	policy 0.1	price -0.29	script -0.14	target -0.41
w:선물	contact -0.27	how_to 0.21	internal -0.57	known_issues -0.36	limits -0.19	platform -0.46	price 0.11	target -0.43
w:선물하	handling 0.11	how_to -0.12	internal -0.19	limits 0.11	policy -0.17	price -0.23
w:선생	handling -0.29	how_to -0.22	internal -0.16	known_issues -0.12	limits -0.28	none 0.11	price -0.13	script -0.12	target 0.15
w:선생님	handling -0.29	how_to -0.22	internal -0.16	known_issues -0.12	limits -0.28	none 0.11	price -0.13	script -0.12	target 0.15
w:선정	how_to -0.14	known_issues -0.14	none -0.18	policy -0.15	script 0.13
w:선착	how_to -0.18	internal -0.31	known_issues -0.2	platform -0.26	policy -0.34	price -0.3
w:선착순	how_to -0.18	internal -0.3	known_issues -0.2	limits 0.1	platform -0.24	policy -0.33	price -0.29	target -0.38
w:선택	contact -0.13	handling -0.38	internal -0.46	known_issues 0.25	limits -0.18	platform -0.41	policy 0.17	price -0.26	script -0.13	target -0.52
w:설	how_to -0.18	internal -0.18	limits -0.31	none 0.23	price -0.22	target -0.25
w:설명	handling 0.21	internal -0.13	known_issues -0.32	platform -0.24	policy -0.27	price -0.24	script -0.27	target -0.39
w:설명드	handling -0.26	how_to -0.18	internal -0.13	known_issues -0.12	limits -0.18	none 0.1	policy 0.12
w:설명하	handling 0.27	how_to -0.25	internal -0.23	limits -0.19	none -0.25	policy -0.1	script -0.12	target -0.16
w:설명해	how_to -0.14	internal -0.21	known_issues -0.16	limits -0.15	none 0.13	policy -0.1	script -0.13
w:설정	handling -0.13	how_to 0.18	internal -0.35	limits -0.34	none -0.28	policy -0.11	price -0.11	target 0.12
w:설치	contact 0.13	handling -0.14	internal -0.24	limits 0.11	platform -0.23	script -0.31	target -0.37
w:설치비	handling -0.15	how_to -0.12	internal -0.19	limits -0.17	none 0.14	script -0.14
w:설치상	handling -0.15	how_to -0.19	internal -0.2	known_issues -0.1	limits 0.27	none -0.28	platform -0.14	policy -0.19	price -0.15	target -0.18
w:성남	handling -0.18	how_to -0.17	known_issues -0.15	limits -0.31	none -0.23	platform -0.18	policy -0.21	price -0.12	target 0.25
w:성인	handling -0.33	how_to -0.34	internal -0.33	known_issues 0.18	none -0.39	platform -0.29	policy -0.43	script -0.18	target 0.19
w:성적	contact 0.11	handling -0.16	internal -0.15	known_issues -0.17	limits -0.21	none -0.15	policy 0.2
w:세	contact -0.21	handling -0.38	known_issues -0.4	limits 0.14	none -0.58	platform -0.57	policy -0.36	price -0.23	script -0.34	target 0.28
w:세금	how_to -0.18	internal -0.31	known_issues -0.2	limits 0.22	none -0.35	platform -0.15	policy 0.18	price -0.11	script -0.11	target -0.18
w:세대	contact -0.22	handling -0.39	how_to -0.34	known_issues -0.38	none -0.29	platform 0.27	policy -0.14	price -0.27	script -0.25
w:세부	how_to -0.13	known_issues -0.16	limits 0.17	platform -0.19	policy -0.3	target -0.24
w:세션	known_issues -0.12	none 0.12	policy -0.17
w:세탁	handling 0.19	how_to -0.14	internal -0.14	limits -0.18	none 0.24	platform -0.21	policy -0.24	price -0.13	target -0.24
w:세트	contact -0.19	how_to -0.29	internal 0.14	known_issues -0.23	none -0.2	platform -0.27	price -0.29	script -0.11	target -0.36
w:센터	handling -0.11	how_to -0.22	internal -0.27	known_issues -0.15	limits -0.26	policy -0.3	price -0.16	script -0.15	target 0.23
w:셀러	contact 0.14	handling -0.3	how_to -0.25	internal -0.26	known_issues -0.21	limits -0.32	platform -0.19	policy -0.23	price -0.22	script -0.22	target 0.25
w:셀프	contact -0.17	how_to -0.32	internal -0.32	known_issues -0.15	limits -0.35	none 0.31	platform -0.18	policy -0.31	script -0.1	target -0.21
w:셋째	contact -0.1	handling -0.27	how_to -0.21	internal 0.15	known_issues -0.25	limits -0.36	none 0.25	platform -0.22	policy -0.27	price -0.2	script -0.12	target -0.26
w:셔틀	internal -0.19	limits -0.12	none 0.25	policy -0.36	price -0.12
w:소급	internal -0.44	known_issues -0.18	none 0.29	platform -0.33	policy -0.38	price -0.29
w:소독	handling -0.15	internal -0.2	limits -0.13	none -0.14	policy 0.17
w:소리	handling -0.27	how_to -0.18	internal -0.25	known_issues 0.26	limits -0.27	platform -0.18	policy -0.3	price -0.2	script -0.16	target -0.22
w:소리가	handling -0.17	how_to -0.16	internal -0.18	known_issues 0.27	limits -0.16	none -0.22	platform -0.1	policy -0.2	price -0.11	target -0.12
w:소멸	handling 0.17	how_to -0.17	internal -0.18	known_issues -0.16	limits -0.28	none -0.26	platform -0.11	policy 0.1	price -0.1	target -0.1
w:소비	handling 0.26	internal -0.26	limits -0.2	none -0.25	policy -0.26	price -0.18	script -0.14	target 0.18
w:소비자	handling 0.26	internal -0.15	limits -0.13	none -0.24	policy -0.15	script -0.12
w:소송	handling -0.27	how_to -0.1	internal 0.34	known_issues -0.12	limits -0.23	none -0.32	policy -0.27	price -0.14	target -0.14
w:소수	handling -0.11	how_to -0.11	internal -0.17	limits -0.17	none 0.11	policy 0.13
w:소식	handling -0.25	how_to -0.27	internal -0.31	known_issues -0.25	limits -0.38	none 0.16	platform -0.16	policy -0.31	price -0.23	script 0.2	target -0.34
w:소아	handling -0.21	how_to -0.21	internal -0.25	known_issues -0.11	limits -0.25	none 0.14	platform -0.13	policy -0.21	target 0.17
w:소장	handling -0.19	how_to -0.18	internal -0.25	known_issues -0.16	limits -0.3	platform -0.12	policy -0.3	price 0.27	target 0.13
w:소장하	handling -0.15	how_to -0.12	internal -0.18	known_issues -0.15	limits -0.24	policy -0.27	price 0.15	target 0.14
w:소지	contact -0.14	handling -0.39	how_to -0.3	internal 0.36	known_issues -0.24	limits -0.45	none -0.43	platform -0.23	policy -0.38	price -0.32	script -0.14	target 0.17
w:소지가	internal 0.12	none -0.12
w:소진	contact -0.14	handling -0.37	how_to -0.39	internal 0.19	known_issues -0.33	limits 0.27	none -0.2	platform -0.25	policy -0.22	price -0.28	script -0.27	target -0.4
w:소진되	handling -0.17	how_to -0.28	internal -0.12	known_issues -0.26	limits 0.22	none -0.28	platform -0.13	price -0.22	script -0.17	target -0.18
w:소환	handling -0.13	how_to -0.18	internal -0.23	known_issues -0.15	limits -0.4	none 0.15	platform -0.11	price 0.2	target -0.3
w:손님	handling -0.11	how_to 0.15	internal -0.23	known_issues -0.23	limits -0.25	none -0.22	policy -0.29	script -0.1	target 0.19
w:손대	internal -0.15	policy -0.16	script -0.11
w:손대지	internal -0.15	policy -0.16	script -0.11
w:손익	contact -0.11	handling -0.14	how_to -0.12	internal 0.28	known_issues -0.14	limits -0.27	none -0.19	platform -0.23	policy -0.23	price -0.13	target -0.18
w:손해	internal 0.27	known_issues -0.1	limits -0.17	none -0.22	policy -0.19	price -0.13	target -0.13
w:손해율	internal 0.18	limits -0.14	none -0.13	policy -0.15
w:송금	handling -0.12	internal -0.24	known_issues -0.13	limits -0.11	none 0.11	target -0.22
w:송장	how_to 0.1	internal -0.14	known_issues -0.18	none -0.28	platform -0.13	policy 0.13	price -0.11	script -0.21	target -0.13
w:송장조	handling -0.1	how_to 0.13	internal -0.11	limits -0.11	none -0.22	policy 0.12	script -0.16
w:수	contact -0.14	handling -0.32	how_to -0.2	internal -0.48	known_issues 0.11	limits 0.29	none -0.18	platform -0.57	price -0.61	script -0.1	target -0.14
w:수가	handling -0.15	how_to -0.15	known_issues 0.18	limits -0.22	none 0.11	policy -0.21	price -0.22	target -0.1
w:수강	handling -0.16	how_to -0.22	internal -0.21	known_issues -0.13	limits -0.25	none 0.19	platform -0.13	policy -0.28	script -0.13	target 0.1
w:수강료	internal -0.11	policy -0.18	price 0.13	target -0.11
w:수거	handling -0.16	how_to -0.24	internal 0.2	known_issues -0.16	limits -0.29	platform -0.14	policy -0.11	price -0.17	target 0.14
w:수납	how_to -0.24	known_issues -0.14	none 0.15	policy -0.25	script -0.2	target -0.14
w:수도	contact -0.15	handling -0.36	how_to -0.29	known_issues -0.2	platform -0.38	policy -0.33	price -0.42	script -0.16	target 0.23
w:수도권	handling -0.11	how_to -0.17	internal -0.16	known_issues -0.13	none -0.35	platform -0.28	policy -0.15	price -0.28	target 0.21
w:수도요	handling -0.11	how_to -0.18	internal 0.13	limits -0.19	policy -0.17	price -0.16	target -0.23
w:수동	handling 0.13	none -0.14	policy -0.2
w:수락	handling -0.29	how_to 0.22	known_issues -0.24	limits -0.37	none -0.28	platform -0.17	price -0.22	target -0.28
w:수량	handling -0.19	how_to -0.13	internal -0.37	known_issues 0.11	limits 0.27	platform -0.16	policy -0.27	price -0.25	script -0.11	target -0.17
w:수령	contact -0.15	known_issues -0.24	limits 0.22	none -0.4	platform -0.23	policy -0.21	price -0.17	script 0.2	target -0.42
w:수령은	handling -0.24	internal -0.26	known_issues -0.1	limits 0.19	none -0.3	platform -0.19	policy -0.26	script 0.12	target -0.27
w:수리	handling -0.23	how_to 0.13	internal 0.13	known_issues -0.16	limits -0.31	platform -0.1	price -0.14	script -0.12	target -0.23
w:수수	contact -0.17	how_to -0.41	internal 0.1	known_issues -0.18	platform -0.18	policy -0.22	price -0.12	target -0.53
w:수수료	contact -0.17	how_to -0.41	internal 0.1	known_issues -0.18	platform -0.18	policy -0.22	price -0.12	target -0.53
w:수술	how_to 0.1	internal -0.16	known_issues -0.12	limits -0.23	none -0.18	price 0.11	script -0.14	target -0.23
w:수신	handling -0.27	how_to -0.18	known_issues -0.12	limits -0.28	platform -0.13	policy 0.23	price -0.24	script -0.2
w:수신상	handling -0.18	how_to -0.1	internal -0.22	none 0.27	policy -0.2	script -0.12
w:수업	handling -0.37	internal -0.34	known_issues -0.26	limits -0.21	none -0.44	platform -0.17	policy 0.29	price -0.26	script -0.16	target 0.24
w:수업은	handling -0.23	how_to -0.14	internal -0.17	known_issues -0.13	none -0.22	policy 0.19	script -0.14	target -0.15
w:수요	handling -0.15	how_to -0.22	internal -0.24	known_issues -0.22	limits -0.38	none 0.24	platform -0.13	price -0.21	target -0.31
w:수요일	how_to -0.17	internal -0.17	known_issues -0.16	limits -0.28	none 0.1	price -0.13	target -0.21
w:수유	how_to -0.19	internal -0.3	known_issues -0.22	none 0.24	platform -0.16	policy -0.21	price -0.16	script -0.19	target -0.25
w:수유동	how_to -0.19	internal -0.3	known_issues -0.22	none 0.24	platform -0.16	policy -0.21	price -0.16	script -0.19	target -0.25
w:수정	handling -0.1	how_to 0.14	internal -0.29	known_issues 0.23	limits -0.17	none -0.22	platform -0.13	policy -0.22	target -0.13
w:수치	handling -0.17	how_to 0.21	internal -0.14	limits -0.26	policy -0.16	target -0.16
w:수하	how_to -0.11	internal -0.19	limits 0.15	none -0.13	platform -0.1	target -0.15
w:수하물	how_to -0.11	internal -0.19	limits 0.15	none -0.13	platform -0.1	target -0.15
w:수학	handling -0.17	how_to -0.18	known_issues -0.12	limits -0.25	none -0.21	platform -0.22	policy -0.21	target 0.22
w:수험	contact -0.11	handling -0.3	internal -0.3	known_issues -0.18	platform -0.18	policy 0.14	price -0.19	script -0.2	target -0.22
w:숙제	how_to -0.23	limits -0.13	none 0.17	policy -0.2	script -0.12	target -0.13
w:순금	handling -0.1	how_to -0.11	internal -0.22	none 0.22	policy -0.37	price -0.16	target -0.12
w:순번	handling -0.11	internal -0.23	known_issues 0.13	limits -0.14	none -0.3	platform -0.1	policy -0.34	target 0.21
w:순번이	how_to -0.12	known_issues 0.15	policy -0.21
w:순서	handling -0.19	how_to -0.25	internal -0.19	known_issues -0.2	limits -0.28	platform 0.13	policy 0.11	price -0.22	target -0.27
w:순서가	handling -0.16	how_to -0.15	known_issues -0.14	limits -0.16	policy 0.15	price -0.13	target -0.18
w:순차	handling -0.2	how_to -0.31	internal -0.19	known_issues -0.23	limits -0.38	platform -0.24	policy -0.16	price -0.26	script 0.26	target 0.11
w:순회	handling 0.19	how_to -0.19	internal -0.22	known_issues -0.12	limits -0.3	none -0.22	platform -0.15	policy 0.2	price -0.16	script -0.22	target -0.25
w:숫자	handling 0.11	how_to -0.13	known_issues -0.29	limits -0.37	platform -0.16	target -0.31
w:쉬는	handling -0.28	how_to -0.26	internal -0.34	known_issues -0.22	limits 0.1	policy 0.19	price -0.28	script -0.18	target -0.31
w:스마	handling -0.18	internal -0.2	known_issues -0.2	limits -0.36	none 0.28	platform -0.28	policy -0.29	price -0.24	script -0.11
w:스마트	handling -0.18	internal -0.2	known_issues -0.2	limits -0.36	none 0.28	platform -0.28	policy -0.29	price -0.24	script -0.11
w:스캔	how_to -0.27	internal 0.15	limits -0.13	policy -0.13	price -0.23	target -0.11
w:스크	handling -0.12	known_issues -0.11	limits -0.14	none -0.21	policy -0.16
w:스크래	handling -0.11	internal 0.13	known_issues -0.11	limits -0.14	none -0.16	policy -0.13
w:스킨	handling -0.13	internal 0.22	known_issues -0.11	limits -0.28	none -0.26	platform -0.17	policy 0.13	price -0.18	target -0.2
w:스킬	handling -0.13	internal -0.14	limits 0.13	none -0.16	price -0.16	target -0.1
w:스토	handling -0.21	how_to -0.19	internal 0.19	known_issues -0.18	limits -0.25	none -0.11	platform 0.14	policy -0.27	price -0.21	script -0.23	target -0.17
w:스토어	handling -0.2	how_to -0.19	internal 0.12	known_issues -0.18	limits -0.21	platform 0.14	policy -0.24	price -0.2	script -0.21	target -0.16
w:스티	how_to -0.25	internal -0.22	known_issues -0.23	limits 0.15	platform -0.18	policy -0.31	price -0.19	target -0.19
w:스티커	how_to -0.18	internal -0.19	known_issues -0.17	limits -0.16	none 0.17	platform -0.13	policy -0.17	price -0.12	target -0.12
w:스펙	handling -0.14	limits -0.23	none 0.11	policy -0.19	price -0.12	target -0.12
w:슬롯	handling -0.18	internal 0.11	known_issues -0.13	limits -0.24	platform -0.17	policy -0.31	script -0.12	target -0.22
w:승급	none 0.12	policy -0.11
w:승인	contact -0.15	handling 0.16	how_to -0.25	known_issues -0.4	limits -0.21	none -0.53	platform -0.24	policy 0.29	price -0.3	script -0.24	target -0.38
w:시	contact -0.43	handling -0.41	how_to 0.14	internal -0.22	known_issues -0.23	none -0.11	platform -0.86
w:시가	internal -0.18	limits -0.15	none 0.11	target -0.11
w:시각	contact -0.15	handling 0.15	internal -0.4	known_issues 0.16	limits -0.31	none 0.1	platform -0.21	price -0.31	target -0.33
w:시각을	handling 0.14	internal -0.24	known_issues 0.12	limits -0.22	none -0.14	policy -0.27	script -0.11	target -0.11
w:시간	contact -0.54	internal -0.35	limits -0.14	none 0.14	platform -0.64	policy -0.16	script -0.12	target -0.12
w:시간당	handling -0.12	how_to -0.2	limits -0.32	none -0.1	policy -0.25	price 0.16
w:시간대	handling -0.19	internal 0.22	known_issues -0.15	limits -0.17	none -0.25	policy -0.24
w:시간만	none 0.14	policy -0.23	target -0.11
w:시간에	how_to -0.3	internal -0.18	known_issues -0.24	limits 0.21	price -0.15	script -0.24	target -0.24
w:시간은	handling -0.24	how_to -0.22	internal -0.24	known_issues -0.28	limits -0.36	none 0.35	platform -0.17	price -0.24	script -0.2	target -0.2
w:시간이	handling 0.16	how_to -0.19	internal -0.29	known_issues -0.11	platform -0.11	price -0.31	target -0.28
w:시공	how_to -0.16	limits -0.21	none -0.24	platform -0.22	policy 0.12	price -0.22	target -0.22
w:시까	handling -0.16	internal -0.19	known_issues -0.15	limits -0.16	none -0.18	policy 0.28	price -0.15	script -0.2	target -0.16
w:시까지	handling -0.16	internal -0.19	known_issues -0.15	limits -0.16	none -0.18	policy 0.28	price -0.15	script -0.2	target -0.16
w:시내	internal -0.12
w:시내버	internal -0.12
w:시는	internal -0.16	known_issues 0.16	limits -0.24	none 0.14	policy -0.23	price -0.13
w:시로	internal -0.25	limits -0.17	target -0.12
w:시민	handling 0.17	how_to -0.11	internal -0.11	known_issues -0.1	limits -0.15	policy -0.26	script -0.19
w:시범	contact -0.14	handling -0.15	how_to -0.31	known_issues -0.21	limits -0.28	platform -0.23	policy -0.2	price -0.11	target 0.22
w:시부	handling -0.23	how_to 0.12	internal -0.4	known_issues -0.27	limits -0.23	none 0.1	platform -0.28	script -0.26	target -0.29
w:시부로	how_to 0.21	internal -0.19	limits -0.14	none -0.18	policy -0.22	script -0.15
w:시부터	handling -0.22	how_to -0.46	internal -0.21	known_issues -0.18	limits -0.2	none 0.21	platform -0.22	script -0.15	target -0.26
w:시비	internal 0.1	limits -0.12	policy -0.11
w:시설	handling -0.14	internal -0.11	known_issues -0.13	limits 0.26	none -0.28	platform -0.12	policy -0.24	target -0.22
w:시세	contact -0.14	handling -0.17	internal -0.34	known_issues -0.21	limits 0.17	none -0.23	policy -0.37	price 0.19	target -0.18
w:시스	handling -0.22	internal 0.14	known_issues -0.16	limits 0.17	none -0.15	platform -0.21	policy -0.3	price -0.16	script -0.2	target -0.2
w:시스템	handling -0.22	internal 0.14	known_issues -0.16	limits 0.17	none -0.15	platform -0.21	policy -0.3	price -0.16	script -0.2	target -0.2
w:시에	contact -0.14	handling -0.32	internal -0.47	known_issues -0.29	limits -0.51	none 0.19	platform -0.24	price 0.12	script -0.12	target -0.41
w:시예	limits -0.13	none 0.25	policy -0.28	price -0.13	target -0.15
w:시예요	limits -0.13	none 0.25	policy -0.28	price -0.13	target -0.15
w:시입	limits -0.1	none 0.22	policy -0.19
w:시입니	limits -0.1	none 0.22	policy -0.19
w:시작	contact -0.17	handling -0.26	how_to -0.15	internal -0.1	known_issues -0.38	limits -0.12	none 0.35	platform -0.32	price -0.35	script -0.33	target -0.15
w:시작됩	how_to -0.18	none 0.18	policy -0.12	script -0.15	target -0.11
w:시작은	internal 0.15	limits -0.16	policy -0.29	price -0.21	target -0.1
w:시작일	internal -0.15	limits -0.1	none 0.27	policy -0.23	price -0.15
w:시작하	how_to -0.15	known_issues -0.19	none 0.14	price -0.16	target -0.19
w:시작합	internal 0.16	limits -0.15	policy -0.25	price -0.2	target -0.13
w:시작해	handling -0.2	how_to -0.27	internal -0.13	known_issues -0.24	platform -0.1	price -0.25
w:시장	handling -0.16	internal 0.19	none -0.18	script 0.11
w:시점	handling -0.19	how_to -0.16	internal -0.14	known_issues -0.12	limits -0.22	none 0.1	platform -0.17	policy 0.12	price -0.13	script 0.1	target -0.3
w:시즌	contact -0.24	handling -0.33	how_to -0.33	internal -0.49	known_issues -0.33	limits -0.12	none 0.43	platform -0.32	price -0.48	script -0.25	target -0.41
w:시청	contact -0.17	handling -0.12	how_to -0.15	internal -0.22	known_issues 0.12	limits 0.12	none -0.22	policy -0.3	price 0.17	script -0.15	target -0.2
w:시티	none 0.14
w:시티투	none 0.14
w:시행	contact -0.13	handling -0.23	how_to -0.13	internal -0.55	known_issues -0.23	none 0.5	platform -0.21	policy -0.19	price -0.28	target -0.26
w:시행은	internal -0.17	limits -0.14	none 0.26	policy -0.23	price -0.11	target -0.11
w:시행일	handling -0.13	internal -0.26	known_issues -0.16	limits -0.29	none 0.2	platform -0.11	price -0.13	target -0.11
w:시행하	none 0.19	policy -0.15
w:시행합	handling -0.15	internal -0.12	limits -0.12	none 0.16	policy -0.2	price 0.13	target -0.12
w:시험	internal -0.14	limits 0.14	none -0.21	policy -0.13	script 0.12	target -0.23
w:식사	handling -0.22	how_to 0.12	internal -0.28	known_issues -0.12	limits -0.3	none -0.26	platform -0.26	policy -0.14	price 0.22	target -0.26
w:식품	contact -0.16	handling -0.24	how_to -0.2	internal -0.15	known_issues -0.2	limits 0.13	none -0.16	platform -0.23	policy -0.37	price 0.23	script -0.17	target -0.31
w:신고	how_to -0.34	internal 0.22	known_issues -0.33	none -0.45	platform -0.16	price -0.24	script -0.28
w:신고는	handling 0.19	internal -0.15
w:신규	contact -0.3	handling -0.53	how_to -0.3	internal -0.54	limits -0.19	none -0.23	platform -0.55	price -0.53	script -0.14	target 0.47
w:신규는	handling -0.21	how_to -0.11	internal -0.21	known_issues -0.21	limits -0.29	none -0.35	platform -0.22	policy -0.33	price -0.21	target 0.37
w:신분	contact -0.14	handling -0.37	how_to 0.31	internal -0.33	known_issues -0.4	limits -0.43	none -0.32	platform -0.29	price -0.24	script -0.21	target -0.43
w:신분증	contact -0.14	handling -0.37	how_to 0.31	internal -0.33	known_issues -0.4	limits -0.43	none -0.32	platform -0.29	price -0.24	script -0.21	target -0.43
w:신설	internal -0.11	none 0.19
w:신용	contact -0.11	handling -0.31	how_to 0.12	internal -0.32	known_issues -0.23	limits -0.25	platform -0.19	policy -0.36	price -0.25	script -0.17	target 0.22
w:신청	handling -0.39	known_issues -0.64	limits -0.2	none -0.17	platform 0.19	policy 0.21	price -0.67	script -0.44	target -0.17
w:신청분	internal -0.17	limits -0.22	policy 0.13	price -0.12	target -0.26
w:신청은	handling -0.32	how_to -0.22	internal -0.32	known_issues -0.17	limits -0.35	none -0.29	platform 0.31	price -0.11	script -0.12	target -0.21
w:신청이	internal 0.15	limits -0.21	none 0.16	target -0.12
w:신청자	handling -0.24	how_to -0.2	internal -0.25	limits 0.22	none -0.28	platform -0.16	price -0.11	script -0.12
w:신청하	contact 0.16	how_to -0.39	internal -0.21	known_issues -0.15	none -0.14	platform -0.1	policy 0.28	price -0.13	target -0.22
w:실손	handling -0.13	how_to -0.22	internal -0.18	limits -0.2	none 0.3	policy -0.14	target -0.11
w:실시	handling 0.1	how_to -0.13	internal -0.24	limits -0.25	none 0.27	policy -0.27	price -0.12	target -0.22
w:실시간	how_to -0.1	limits -0.16	none 0.21	target -0.2
w:실은	handling -0.18	how_to -0.11	internal 0.27	known_issues -0.12	limits -0.17	none -0.26	policy -0.22	price -0.14	script -0.11	target -0.27
w:실적	handling -0.11	how_to -0.1	internal -0.31	known_issues -0.12	limits -0.25	none 0.18	platform -0.11	price -0.19	script -0.1	target 0.14
w:실제	contact -0.12	handling -0.27	how_to -0.35	known_issues 0.22	none -0.51	platform -0.25	price -0.2	script 0.18	target -0.35
w:실제로	how_to -0.13	internal 0.17	known_issues -0.15	limits -0.18	none -0.16	policy -0.21	script 0.14	target -0.11
w:실패	how_to -0.15	known_issues 0.15	policy -0.1
w:심사	contact -0.37	handling 0.24	known_issues 0.11	limits -0.17	policy -0.58	price -0.52	target -0.6
w:심사가	handling -0.17	how_to -0.14	internal -0.27	known_issues -0.1	limits -0.14	none 0.15	platform 0.12	policy -0.16	target -0.12
w:심사에	handling -0.18	how_to -0.24	internal 0.11	known_issues -0.3	limits 0.2	none -0.24	policy -0.21	script -0.18	target -0.11
w:심야	handling -0.18	how_to -0.24	internal -0.36	known_issues -0.25	limits -0.36	none 0.45	platform -0.19	policy -0.44	price -0.15	script -0.12	target -0.28
w:심야라	none 0.21	policy -0.17
w:쌓인	internal -0.13	limits -0.15	none -0.16	policy 0.21
w:썼네	none 0.17
w:썼네요	none 0.17
w:썼는	none 0.12
w:썼는데	none 0.12
w:썼습	how_to -0.1	known_issues -0.21	limits -0.12	none 0.2	policy -0.22	script -0.11
w:썼습니	how_to -0.1	known_issues -0.21	limits -0.12	none 0.2	policy -0.22	script -0.11
w:쓰고	handling -0.14	how_to 0.11	limits -0.22	target -0.13
w:쓰기	handling -0.17	how_to 0.12	internal -0.23	known_issues -0.16	limits -0.26	none 0.1	policy 0.13	price -0.11	target -0.12
w:쓰는	handling -0.28	how_to -0.26	known_issues -0.29	none -0.36	platform -0.31	policy -0.22	price -0.24	target 0.34
w:쓰셔	handling -0.18	how_to -0.2	internal -0.15	limits -0.34	none -0.21	platform 0.2	price -0.12	script -0.15	target -0.23
w:쓰시	handling -0.14	how_to 0.16	known_issues -0.25	limits -0.26	platform -0.23	policy -0.11	price -0.19	script -0.26	target 0.11
w:쓰시면	handling -0.31	known_issues -0.17	none 0.17	platform -0.17	policy -0.13	script -0.21
w:쓰실	contact -0.12	how_to -0.3	internal -0.35	known_issues -0.29	limits -0.41	none -0.41	policy 0.4	price -0.16	script -0.11
w:쓰지	handling -0.19	how_to 0.18	internal 0.2	known_issues -0.14	limits -0.25	none -0.27	platform -0.11	policy -0.31	target -0.18
w:쓴	how_to 0.14	internal -0.2	limits 0.2	none -0.32	platform -0.24	policy -0.33	price -0.26	script -0.25	target -0.18
w:쓸	handling -0.16	how_to -0.26	known_issues -0.34	limits -0.44	none -0.43	policy 0.27	price -0.11	script -0.26	target 0.16
w:씀	handling -0.24	how_to -0.18	known_issues -0.17	limits 0.17	none -0.23	platform -0.17	target 0.13
w:씁니	handling -0.27	how_to -0.2	internal -0.23	known_issues 0.12	platform -0.11	policy -0.32	price -0.14	target -0.16
w:씁니다	handling -0.27	how_to -0.2	internal -0.23	known_issues 0.12	platform -0.11	policy -0.32	price -0.14	target -0.16
w:아	handling -0.26	how_to -0.2	internal -0.35	known_issues -0.25	limits -0.29	none 0.4	platform -0.22	policy -0.32	price -0.17	script -0.1	target -0.24
w:아까	none 0.13
w:아니	contact -0.37	internal -0.63	known_issues -0.59	limits -0.22	platform -0.49	price 0.14	script -0.11
w:아니고	contact -0.11	handling -0.19	how_to -0.15	internal -0.13	known_issues -0.12	platform -0.13	policy -0.17	price 0.24	script -0.16	target -0.22
w:아니라	contact -0.26	internal -0.71	known_issues -0.31	limits -0.17	none -0.21	platform -0.18	policy 0.17	target 0.13
w:아니어	handling -0.23	how_to -0.23	known_issues -0.12	limits -0.25	none 0.12	platform -0.14	price -0.13	target -0.22
w:아니하	handling 0.17	how_to 0.1	policy -0.17	script -0.24
w:아니합	handling 0.22	how_to -0.21	known_issues -0.15	limits -0.33	none -0.16	price -0.21	script -0.31	target -0.24
w:아닌	handling 0.12	how_to -0.19	internal -0.27	known_issues -0.18	limits 0.19	none -0.34	policy 0.12	price -0.27	script -0.17	target -0.28
w:아님	contact -0.22	how_to -0.4	internal -0.12	known_issues 0.14	limits 0.24	none -0.23	platform -0.4	policy -0.12	price -0.37	script -0.27	target -0.41
w:아닙	handling -0.19	how_to -0.15	internal -0.2	known_issues -0.13	limits -0.25	script 0.14	target -0.12
w:아닙니	handling -0.19	how_to -0.15	internal -0.2	known_issues -0.13	limits -0.25	script 0.14	target -0.12
w:아동	how_to 0.25	known_issues -0.13	limits -0.24	none -0.3	platform -0.13	policy -0.16	target -0.2
w:아래	contact -0.17	how_to 0.32	limits -0.48	none -0.14	platform -0.29	policy -0.6	price -0.27	script -0.46	target -0.53
w:아래와	handling -0.21	how_to -0.15	internal -0.19	none 0.24	policy -0.16	script -0.19
w:아래쪽	how_to 0.25	internal -0.2	none -0.26	policy -0.13	script -0.15	target -0.12
w:아무	handling -0.12	how_to -0.22	internal -0.16	known_issues -0.17	limits 0.16	none -0.26	price -0.13	script -0.13	target -0.13
w:아시	contact -0.14	handling -0.13	how_to -0.16	internal -0.27	known_issues -0.24	limits -0.22	none 0.22	platform -0.14	price -0.14	script -0.1	target -0.17
w:아예	handling -0.12	how_to -0.19	known_issues 0.11	limits -0.22	none -0.22	price 0.18	target -0.1
w:아이	contact -0.12	internal -0.35	known_issues 0.12	none -0.16	platform 0.16	policy -0.57	price -0.33	script -0.37	target -0.5
w:아이콘	handling -0.15	how_to 0.23	internal -0.17	known_issues -0.13	none -0.19	policy -0.18
w:아이템	how_to -0.18	known_issues -0.11	limits -0.1	none 0.16	policy -0.23
w:아이폰	handling -0.28	how_to -0.28	internal -0.17	known_issues 0.16	limits -0.41	none -0.27	platform 0.24	policy -0.28	price -0.1	target -0.2
w:아직	contact -0.16	handling -0.36	how_to -0.42	internal 0.33	limits -0.43	none 0.19	platform -0.34	policy -0.41	price -0.5	script -0.39	target -0.11
w:아직이	handling -0.14	known_issues -0.15	limits -0.34	platform -0.13	policy -0.25	price -0.12	target 0.14
w:아침	handling -0.12	known_issues -0.22	policy -0.18	price -0.31	script 0.12	target -0.26
w:아파	handling -0.23	how_to -0.25	internal -0.27	known_issues -0.16	limits 0.29	none -0.15	platform -0.26	policy -0.33	price -0.17	script -0.12
w:아파트	handling -0.23	how_to -0.25	internal -0.27	known_issues -0.16	limits 0.29	none -0.15	platform -0.26	policy -0.33	price -0.17	script -0.12
w:안	contact -0.86	how_to -0.48	known_issues 0.24	limits 0.24	none -0.48	platform -0.51	policy 0.29	price -0.58	script -0.45	target -0.45
w:안내	contact -0.51	handling 0.35	how_to -0.26	internal -0.81	limits -0.27	platform -0.33	policy -0.34	price -0.57	target 0.16
w:안내데	known_issues -0.33	limits -0.24	none -0.21	policy 0.14	script -0.15	target -0.18
w:안내드	contact -0.12	handling -0.37	how_to -0.26	internal -0.2	known_issues -0.19	limits -0.19	none 0.35	policy -0.3	price -0.2	target -0.17
w:안내문	handling -0.23	how_to -0.18	internal -0.29	known_issues -0.19	limits -0.21	none 0.39	policy -0.32	price -0.16	script -0.19	target -0.14
w:안내하	how_to -0.19	internal -0.18	known_issues -0.2	limits -0.1	policy -0.33
w:안내한	internal -0.14	limits -0.14	none 0.12	policy -0.16	price -0.11	target 0.12
w:안내해	handling 0.25	how_to -0.19	none -0.25	policy -0.15	script -0.11
w:안녕	handling -0.29	how_to -0.15	internal -0.21	known_issues -0.16	limits -0.18	none 0.42	platform -0.14	policy -0.21	price -0.16	target -0.16
w:안녕하	handling -0.29	how_to -0.15	internal -0.21	known_issues -0.16	limits -0.18	none 0.42	platform -0.14	policy -0.21	price -0.16	target -0.16
w:안돼	handling 0.15	how_to -0.2	known_issues -0.25	limits 0.17	none -0.27	platform -0.18	policy -0.36	price -0.21	target -0.24
w:안되	handling -0.22	how_to -0.18	internal -0.19	known_issues -0.18	limits -0.29	none 0.2	platform -0.17	price -0.14	target -0.22
w:안됨	contact -0.15	how_to -0.28	internal -0.33	known_issues -0.28	none -0.36	platform -0.28	policy 0.3	price -0.25	script -0.14	target -0.29
w:안드	contact -0.1	handling -0.17	how_to -0.18	internal -0.16	limits -0.4	none -0.36	platform 0.44	policy -0.24	price -0.23	target -0.29
w:안드로	handling -0.13	how_to -0.17	internal -0.17	known_issues -0.22	limits -0.27	none -0.3	platform 0.38	policy -0.17	price -0.14	target -0.25
w:안심	handling -0.26	how_to -0.21	internal -0.23	known_issues -0.19	platform -0.19	policy 0.22	price -0.18	script -0.13	target -0.2
w:안에	contact -0.19	handling -0.34	internal -0.23	none -0.13	platform -0.54	policy 0.24	price -0.24	target -0.66
w:안에서	handling -0.27	internal 0.19	known_issues 0.18	limits -0.35	none -0.38	platform -0.29	target -0.23
w:안이	known_issues -0.15	price -0.15
w:안전	handling -0.25	how_to -0.26	known_issues -0.27	none 0.14	platform -0.16	policy -0.41	price -0.18	script 0.11	target -0.25
w:안전모	internal -0.13	none 0.12
w:안정	handling 0.1	internal -0.14	none -0.23	policy -0.12
w:안정적	handling -0.13	internal -0.11	none -0.12	script 0.16
w:안팎	handling -0.12	how_to -0.15	internal -0.2	limits 0.14	none -0.2	policy -0.23	price 0.11	target -0.13
w:않게	handling -0.24	how_to -0.13	internal -0.24	known_issues -0.17	limits -0.18	none -0.3	policy 0.2	script 0.12	target -0.14
w:않고	handling -0.12	how_to -0.19	internal -0.43	known_issues -0.22	policy -0.26	price 0.12	script 0.13	target -0.24
w:않기	handling -0.23	how_to -0.21	internal 0.23	known_issues -0.23	limits -0.33	price -0.1	target -0.17
w:않기로	internal 0.13	limits -0.19	policy -0.33	target -0.12
w:않는	how_to 0.1	internal -0.23	known_issues -0.11	limits -0.26	none -0.11	policy 0.13	script -0.19	target -0.14
w:않는다	internal -0.21	policy 0.12	script -0.18
w:않습	contact -0.29	handling -0.31	how_to -0.14	internal -0.29	known_issues -0.58	limits 0.29	none -0.12	platform -0.36	script -0.16	target -0.55
w:않습니	contact -0.29	handling -0.31	how_to -0.14	internal -0.29	known_issues -0.58	limits 0.29	none -0.12	platform -0.36	script -0.16	target -0.55
w:않아	handling -0.12	internal -0.31	known_issues -0.3	limits 0.14	none -0.42	price 0.15	script -0.22	target -0.27
w:않아도	none -0.13	policy 0.13
w:않아요	handling -0.25	how_to -0.17	internal -0.23	known_issues -0.19	none -0.37	price 0.18	script -0.14	target -0.23
w:않았	handling -0.16	internal 0.15	known_issues -0.17	limits -0.28	none 0.16	policy -0.24	price -0.11	script -0.19	target -0.19
w:않으	handling -0.46	how_to -0.38	internal -0.19	known_issues -0.35	policy 0.27	price -0.13	script 0.11	target -0.34
w:않으며	handling -0.11	how_to -0.16	internal -0.13	limits 0.13	none -0.2	policy -0.23	script 0.15	target -0.14
w:않으면	handling -0.17	how_to -0.2	internal -0.25	known_issues -0.27	limits -0.25	none -0.22	policy 0.32	script -0.15	target -0.19
w:않으셔	handling -0.2	how_to -0.27	none -0.17	policy 0.12	target -0.17
w:않으시	handling -0.26	how_to -0.12	limits -0.14	none 0.16	policy 0.13	script -0.22
w:않은	handling -0.25	how_to -0.21	internal -0.23	known_issues -0.2	none -0.27	price -0.2	target 0.22
w:않음	handling -0.16	how_to -0.42	internal -0.45	known_issues -0.41	none -0.44	platform 0.15	policy 0.16	price -0.27	script -0.16
w:알고	handling -0.22	how_to -0.2	internal -0.15	limits -0.18	none 0.28	policy -0.3	script -0.21	target -0.24
w:알뜰	handling -0.26	how_to -0.22	internal -0.22	known_issues -0.18	limits 0.2	platform -0.12	policy -0.24	price -0.1	script -0.25	target -0.11
w:알레	handling -0.15	internal -0.19	limits 0.28	none -0.2	policy -0.25	script -0.11	target -0.21
w:알레르	handling -0.15	internal -0.19	limits 0.28	none -0.2	policy -0.25	script -0.11	target -0.21
w:알려	contact -0.26	handling 0.31	how_to -0.3	internal -0.28	known_issues -0.35	limits -0.67	none 0.11	platform -0.44	policy -0.13	price -0.34	script 0.13
w:알려드	handling 0.16	how_to -0.27	internal -0.4	known_issues -0.24	limits -0.37	platform -0.12	price -0.22	script 0.16
w:알려주	handling 0.13	internal -0.3	known_issues -0.19	limits -0.18	platform -0.19	policy -0.34	price -0.17	target -0.18
w:알리	handling 0.13	internal -0.15	policy -0.17	target -0.11
w:알림	contact -0.34	how_to -0.12	internal -0.39	known_issues -0.15	limits -0.1	none -0.1	policy 0.22	price -0.53	script -0.12	target -0.58
w:알림은	handling -0.22	how_to 0.14	known_issues -0.17	limits -0.19	none -0.2	platform -0.12	policy -0.3	price -0.11
w:알림이	handling -0.29	how_to -0.29	internal -0.34	limits -0.31	none -0.29	platform -0.15	policy 0.38	price -0.13	script -0.18	target -0.12
w:알림톡	internal -0.3	known_issues -0.32	limits 0.13	none -0.21	platform 0.18	price -0.22	script -0.29	target -0.24
w:알립	limits -0.21	none 0.26	policy -0.13	target -0.11
w:알립니	limits -0.21	none 0.26	policy -0.13	target -0.11
w:알아	handling -0.28	internal -0.35	known_issues 0.19	limits -0.36	none 0.15	platform -0.22	policy -0.34	price -0.19	script -0.2	target -0.24
w:알아서	handling -0.18	internal -0.21	known_issues -0.19	limits -0.16	none 0.17	platform -0.11	policy -0.18
w:암호	how_to -0.25	internal 0.13	limits -0.21	none -0.12	platform -0.17	policy -0.16	script 0.17
w:앗	none 0.19	policy -0.11
w:앞	contact -0.12	handling -0.23	how_to -0.33	internal -0.32	known_issues -0.25	limits 0.12	none -0.21	platform -0.3	price -0.2	script -0.21	target 0.25
w:앞당	handling -0.1	how_to -0.18	internal 0.17	known_issues -0.15	limits -0.35	policy -0.32	price -0.17	target -0.22
w:앞당김	internal -0.13	limits -0.2	none 0.26	policy -0.21
w:앞에	handling -0.15	how_to 0.25	internal -0.24	known_issues -0.19	limits -0.17	policy -0.24
w:애플	contact -0.11	handling -0.21	how_to -0.24	internal -0.29	known_issues -0.23	limits -0.3	none -0.22	platform 0.37	policy -0.34	price -0.18	script -0.17	target -0.29
w:앱	contact -0.63	how_to 0.46	internal -0.74	known_issues -0.51	limits -0.56	none -0.34	platform 0.44	policy -0.54	price -0.21	script -0.65	target 0.11
w:앱에	contact -0.16	handling -0.26	how_to 0.41	internal -0.43	known_issues 0.18	limits -0.72	platform 0.25	policy -0.42	price -0.28	script -0.23	target -0.63
w:앱에서	contact -0.13	handling -0.24	how_to 0.41	internal -0.65	known_issues -0.27	limits -0.58	platform 0.29	policy -0.29	price -0.21	script -0.16	target -0.42
w:앱으	handling -0.19	internal -0.27	limits -0.23	none 0.14	policy -0.13	script -0.16	target -0.18
w:앱으로	handling -0.19	internal -0.27	limits -0.23	none 0.14	policy -0.13	script -0.16	target -0.18
w:앱은	handling -0.15	how_to -0.22	internal -0.27	known_issues 0.14	limits -0.34	none -0.33	platform 0.35	policy -0.38	price -0.17	script -0.13	target -0.2
w:앱을	handling -0.11	how_to 0.12	internal -0.22	limits -0.19	policy -0.35	script -0.18	target -0.12
w:앱이	handling -0.23	how_to 0.15	internal 0.13	known_issues -0.23	limits -0.23	none -0.18	platform -0.21	target -0.18
w:야간	contact 0.17	handling -0.4	how_to -0.52	known_issues -0.47	limits 0.23	none 0.16	platform -0.34	policy -0.6	price -0.1	script -0.3	target -0.47
w:야간코	none 0.14
w:야구	how_to -0.17	internal -0.12	limits -0.26	none 0.34	policy -0.27	target -0.2
w:약	contact -0.17	handling -0.29	how_to -0.31	known_issues -0.29	none 0.14	platform -0.2	price -0.29	script -0.25	target -0.34
w:약관	known_issues -0.23	limits -0.38	none 0.29	platform -0.21	policy -0.42	price -0.15	script -0.23	target -0.27
w:약국	how_to -0.23	internal -0.17	limits -0.2	none -0.14	platform -0.11	policy 0.13
w:약사	contact -0.19	how_to 0.14	internal -0.18	known_issues -0.28	limits -0.35	platform -0.25	policy 0.1	price -0.32	script -0.2	target -0.34
w:약속	handling 0.21	how_to -0.24	internal -0.18	limits -0.26	platform -0.11	price -0.23	script -0.21	target -0.32
w:약속하	handling 0.17	how_to -0.11
w:약정	handling -0.19	how_to -0.2	known_issues -0.26	limits 0.3	none -0.23	platform -0.12	policy -0.18	target -0.21
w:양도	how_to -0.14	internal -0.12	known_issues -0.11	limits 0.21	policy -0.25	price -0.1	target -0.23
w:얘기	how_to -0.31	internal 0.23	known_issues -0.42	platform -0.3	policy -0.44	price -0.32	script -0.31	target -0.42
w:얘기가	internal 0.1	known_issues -0.24	policy -0.17	script -0.14
w:어	how_to -0.13	known_issues -0.13	limits -0.21	none -0.22	policy -0.15	target 0.14
w:어디	handling 0.17	how_to -0.22	known_issues -0.22	limits -0.25	platform -0.2	price -0.16	script -0.18	target -0.23
w:어디에	handling 0.21	how_to -0.11	known_issues -0.11	limits -0.16	none -0.25	policy -0.19	script -0.13	target -0.14
w:어떻	contact -0.12	handling -0.23	internal -0.22	known_issues -0.26	limits -0.27	none 0.22	platform -0.16	policy -0.27	price -0.18	script -0.11	target -0.29
w:어떻게	contact -0.12	handling -0.23	internal -0.22	known_issues -0.26	limits -0.27	none 0.22	platform -0.16	policy -0.27	price -0.18	script -0.11	target -0.29
w:어렵	handling -0.17	how_to -0.15	known_issues -0.17	limits -0.2	policy -0.21	script 0.15	target -0.11
w:어렵습	handling -0.25	how_to -0.12	internal 0.1	known_issues -0.17	limits -0.15	none -0.27	policy -0.17	script 0.16
w:어르	handling 0.17	internal -0.28	limits -0.27	none 0.11	platform -0.17	policy -0.34	price -0.23	script -0.2	target -0.23
w:어르신	handling 0.17	internal -0.28	limits -0.27	none 0.11	platform -0.17	policy -0.34	price -0.23	script -0.2	target -0.23
w:어린	handling -0.16	how_to -0.19	internal -0.18	known_issues -0.11	none 0.24	platform -0.12	policy -0.26	price -0.12	target -0.17
w:어린이	handling -0.16	how_to -0.19	internal -0.18	known_issues -0.11	none 0.24	platform -0.12	policy -0.26	price -0.12	target -0.17
w:어뷰	handling -0.12	internal 0.24	known_issues -0.19	limits -0.18	none -0.19	policy -0.2
w:어뷰징	handling -0.12	internal 0.24	known_issues -0.19	limits -0.18	none -0.19	policy -0.2
w:어제	handling 0.11	how_to -0.13	known_issues 0.13	limits -0.14	policy -0.29	price -0.15	script -0.16	target -0.23
w:억	contact -0.19	handling -0.2	how_to -0.24	internal 0.39	known_issues -0.22	limits -0.21	none -0.36	platform -0.25	policy -0.31	price -0.42	script -0.22	target 0.11
w:억을	handling -0.12	internal 0.23	limits -0.15	none -0.19	policy -0.18
w:억이	none -0.15	policy -0.12
w:언급	handling -0.36	how_to -0.26	internal 0.25	known_issues -0.22	limits -0.36	none 0.2	platform -0.21	policy -0.36	price -0.2	script -0.26	target -0.25
w:언급하	handling -0.26	how_to -0.15	internal 0.15	none 0.12	policy -0.26	price -0.11	script -0.24
w:언어	contact -0.14	handling -0.31	internal -0.3	none 0.2	platform -0.26	policy -0.42	price -0.25	script -0.2	target -0.32
w:언제	contact -0.16	handling -0.26	how_to -0.31	internal -0.31	known_issues -0.18	limits -0.49	none 0.37	platform -0.31	policy 0.1	price -0.35	script 0.11	target -0.44
w:언제까	handling -0.21	how_to -0.13	internal -0.15	limits -0.22	script 0.14	target -0.15
w:언제든	how_to -0.13	limits -0.15	none -0.23	policy 0.17	price -0.14	target -0.12
w:얼굴	handling -0.18	how_to 0.12	known_issues -0.26	limits -0.27	platform -0.13	price -0.13	target -0.19
w:얼리	contact -0.12	handling -0.17	how_to -0.2	internal -0.3	known_issues -0.18	platform -0.19	target -0.3
w:얼리버	contact -0.11	handling -0.15	how_to -0.18	internal -0.25	known_issues -0.17	platform -0.19	target -0.28
w:얼마	contact -0.14	internal -0.26	known_issues -0.28	limits -0.31	none 0.12	platform -0.26	policy -0.29	price -0.22	script 0.11	target -0.3
w:업데	handling -0.15	how_to -0.23	internal -0.21	known_issues -0.24	limits -0.35	platform 0.11	policy 0.23	price -0.11	target -0.15
w:업데이	handling -0.15	how_to -0.23	internal -0.21	known_issues -0.24	limits -0.35	platform 0.11	policy 0.23	price -0.11	target -0.15
w:업로	limits -0.11	policy -0.12
w:업로드	limits -0.11	policy -0.12
w:업종	internal -0.25	limits 0.19	none -0.19	platform -0.11	policy -0.22	target -0.28
w:업체	handling -0.24	how_to -0.2	internal 0.38	known_issues -0.24	limits -0.28	none -0.27	platform -0.17	policy -0.29	price -0.12	script -0.18	target -0.24
w:업체가	handling -0.17	internal 0.25	limits -0.14	none -0.23	policy -0.14	script -0.11
w:업체를	internal 0.18	limits -0.1	none -0.22	policy -0.12
w:없고	handling -0.25	how_to 0.17	internal -0.36	known_issues -0.16	none -0.15	platform -0.19	policy -0.38	price 0.19	script -0.19	target -0.38
w:없냐	handling -0.24	internal -0.16	none 0.22
w:없는	how_to -0.33	known_issues 0.15	limits -0.1	none -0.48	platform -0.39	policy -0.3	price -0.36	target 0.2
w:없다	handling 0.14	how_to -0.26	internal -0.35	known_issues -0.24	limits -0.29	none 0.14	platform -0.14	policy -0.37	price 0.18	script -0.31	target -0.18
w:없다고	how_to -0.18	internal -0.31	known_issues -0.18	limits -0.25	none 0.16	policy -0.35	price 0.19	script -0.25	target -0.16
w:없던	internal -0.23	limits -0.15	none 0.31	policy -0.25
w:없습	contact -0.32	handling -0.53	internal -0.31	known_issues -0.56	limits 0.19	none -0.24	platform -0.45	price 0.1	script 0.12	target -0.57
w:없습니	contact -0.32	handling -0.53	internal -0.31	known_issues -0.56	limits 0.19	none -0.24	platform -0.45	price 0.1	script 0.12	target -0.57
w:없애	handling -0.18	how_to -0.23	internal 0.12	known_issues -0.18	limits -0.14	none -0.32	policy 0.15	price -0.14	target -0.2
w:없앱	how_to -0.12	internal -0.18	limits -0.12	none 0.25	policy -0.24	price -0.16	target -0.13
w:없앱니	how_to -0.12	internal -0.18	limits -0.12	none 0.25	policy -0.24	price -0.16	target -0.13
w:없어	contact -0.11	handling -0.43	how_to 0.13	internal -0.14	known_issues -0.52	platform -0.24	policy 0.16	price 0.11	script -0.22	target -0.48
w:없어요	handling -0.35	how_to 0.15	known_issues -0.39	none -0.15	platform -0.15	policy 0.14	script -0.15	target -0.38
w:없어집	internal -0.16	none -0.12
w:없으	contact -0.12	handling 0.15	how_to -0.16	internal -0.17	known_issues -0.4	limits -0.17	platform 0.11	price -0.32	script -0.15	target -0.47
w:없으며	limits 0.11	policy -0.19
w:없으면	handling 0.14	how_to -0.41	known_issues -0.29	limits -0.37	platform -0.16	price -0.22	script -0.28	target -0.28
w:없음	contact -0.52	handling -0.42	internal -0.48	known_issues -0.54	limits 0.12	none -0.17	price 0.25	script -0.42	target -0.17
w:없이	internal -0.4	known_issues -0.35	limits -0.55	none -0.27	platform -0.22	policy 0.34	price 0.13	script -0.36
w:에	contact -0.19	handling 0.1	limits -0.62	platform -0.28	price -0.21	script -0.37
w:에게	contact -0.12	handling 0.21	how_to -0.11	known_issues -0.13	limits -0.16	none -0.18	platform -0.12	policy -0.21	target -0.28
w:에서	contact -0.12	handling -0.18	internal -0.38	known_issues -0.11	platform 0.16	policy -0.15	price 0.17	script -0.36	target -0.4
w:여권	how_to -0.24	internal -0.37	known_issues 0.13	limits -0.41	none 0.29	platform -0.24	price -0.23	script -0.15	target -0.31
w:여기	handling -0.18	how_to -0.19	internal -0.26	known_issues -0.19	limits -0.22	none 0.31	policy -0.26	target -0.16
w:여는	handling -0.16	how_to -0.27	known_issues -0.23	limits -0.39	none 0.37	platform -0.16	policy -0.34	price -0.21	script -0.16	target -0.32
w:여러	handling -0.19	how_to -0.18	internal -0.19	known_issues 0.12	limits -0.14	none 0.14	policy -0.24	script 0.14
w:여러분	none 0.19
w:여부	how_to -0.35	internal -0.34	known_issues -0.29	limits 0.14	platform -0.15	price -0.17	script 0.1	target -0.36
w:여부는	handling 0.13	how_to -0.14	internal -0.24	known_issues -0.14	target -0.11
w:여부를	handling 0.21	how_to -0.26	internal -0.21	known_issues -0.11	limits -0.14	none -0.22	policy 0.1	script -0.1	target -0.17
w:여수	handling -0.18	how_to -0.16	limits -0.22	platform -0.21	policy -0.3	price -0.21	script -0.11	target 0.25
w:여전	contact 0.15	how_to -0.16	internal -0.15	known_issues -0.17	none -0.19	platform -0.14	policy -0.29	script -0.15	target -0.15
w:여전히	contact 0.15	how_to -0.16	internal -0.15	known_issues -0.17	none -0.19	platform -0.14	policy -0.29	script -0.15	target -0.15
w:여쭤	how_to -0.11	internal -0.26	limits -0.2	none 0.27	policy -0.18	price -0.11	script -0.17	target -0.16
w:여행	contact -0.24	how_to 0.17	internal -0.34	known_issues -0.4	none -0.11	platform -0.31	policy 0.17	price -0.29	script -0.22	target -0.31
w:여행자	how_to 0.21	none -0.18
w:연	contact -0.16	handling -0.19	how_to -0.25	internal 0.13	known_issues -0.21	none -0.47	platform -0.15
w:연간	handling -0.13	how_to -0.16	internal 0.17	known_issues -0.12	limits -0.27	platform -0.11	price -0.19	script -0.12	target -0.25
w:연간권	internal -0.14	limits -0.16	none 0.12	price -0.14	target -0.15
w:연결	handling 0.3	how_to -0.41	internal -0.56	known_issues -0.4	limits -0.44	none -0.17	platform 0.2	policy -0.1	price -0.34	target -0.11
w:연결하	handling -0.15	internal -0.21	none 0.19
w:연결해	handling 0.1
w:연계	handling -0.13	how_to -0.18	known_issues -0.14	limits -0.2	policy -0.18	target -0.12
w:연기	none 0.25	policy -0.15
w:연기합	none 0.19	policy -0.12
w:연동	contact -0.11	handling -0.26	how_to -0.13	internal -0.22	known_issues -0.25	none 0.26	platform -0.15	price -0.26	target -0.39
w:연락	handling 0.17	internal -0.28	known_issues -0.26	none -0.19	price -0.21	script -0.34	target -0.34
w:연락처	internal -0.18	known_issues -0.23	limits 0.11	none -0.17	policy -0.31	price -0.15	script -0.23	target -0.15
w:연말	handling -0.22	how_to -0.28	internal -0.19	known_issues -0.21	limits -0.43	platform 0.23	script -0.15	target -0.36
w:연속	handling -0.17	how_to -0.14	internal -0.13	known_issues -0.12	limits 0.19	policy -0.13
w:연장	handling 0.1	how_to -0.32	internal -0.54	known_issues -0.19	limits -0.47	none -0.16	platform -0.22	policy 0.45	price -0.29	target -0.36
w:연차	internal -0.21	limits 0.16	none -0.19	policy 0.11	price -0.12	target -0.1
w:연체	handling -0.16	internal -0.23	known_issues -0.14	limits -0.26	none 0.19	platform -0.12	price -0.11	script -0.11
w:연합	contact -0.17	handling -0.18	how_to -0.17	internal -0.23	known_issues -0.26	limits -0.3	none 0.13	platform -0.17	policy -0.34	price 0.18	target -0.23
w:연휴	handling -0.16	how_to -0.15	internal -0.23	known_issues -0.12	limits -0.31	platform -0.15	policy 0.27	price -0.2	target -0.27
w:열	handling -0.14	internal -0.14	known_issues -0.15	limits 0.16	platform -0.13	policy -0.27	price -0.13
w:열기	how_to -0.11	internal -0.11	known_issues -0.16	limits -0.16	none 0.17	policy 0.1
w:열기로	none 0.17	policy -0.11
w:열려	handling -0.17	how_to -0.18	internal -0.31	known_issues -0.19	limits -0.37	none 0.36	policy -0.46	price -0.21	script -0.15
w:열려요	how_to -0.11	internal -0.26	known_issues -0.13	limits -0.32	none 0.27	policy -0.4	price -0.14	script -0.12
w:열렸	handling -0.13	internal -0.12	none 0.11
w:열리	how_to -0.32	internal -0.17	known_issues -0.22	limits -0.15
w:열린	handling -0.13	internal -0.13	none 0.15	policy -0.1
w:열림	handling -0.11	how_to -0.16	internal -0.26	known_issues -0.14	limits -0.24	none 0.29	platform -0.18	policy -0.22	price -0.17	target -0.18
w:열립	handling -0.11	how_to -0.32	internal -0.31	known_issues -0.23	limits -0.38	none 0.15	platform 0.22	price -0.2	script -0.24	target -0.17
w:열립니	handling -0.11	how_to -0.32	internal -0.31	known_issues -0.23	limits -0.38	none 0.15	platform 0.22	price -0.2	script -0.24	target -0.17
w:열면	how_to -0.14	limits -0.12	policy 0.17
w:열어	internal -0.29	limits -0.39	platform -0.24	policy -0.18	price -0.29	target -0.34
w:열어요	internal -0.17	limits -0.1	none 0.28	policy -0.17	target -0.19
w:열지	handling -0.19	internal 0.21	known_issues -0.16	limits -0.27	policy -0.36	script -0.23	target -0.13
w:엽니	how_to -0.15	internal -0.21	limits -0.26	none 0.33	policy -0.21	target -0.14
w:엽니다	how_to -0.15	internal -0.21	limits -0.26	none 0.33	policy -0.21	target -0.14
w:영상	contact -0.11	how_to -0.21	internal -0.49	known_issues -0.37	limits 0.41	none -0.21	platform -0.32	price -0.29	script -0.23	target -0.39
w:영수	contact -0.1	handling 0.16	how_to -0.21	internal -0.44	limits -0.31	platform 0.16	price -0.29	script -0.28	target -0.4
w:영수증	contact -0.1	handling 0.16	how_to -0.21	internal -0.44	limits -0.31	platform 0.16	price -0.29	script -0.28	target -0.4
w:영어	handling -0.21	how_to -0.21	internal -0.26	known_issues -0.21	limits 0.38	none -0.24	platform -0.27	policy -0.28	price -0.18	script -0.21	target -0.29
w:영업	contact -0.26	handling -0.16	internal -0.5	known_issues -0.55	none -0.14	platform -0.47	price 0.11	target -0.4
w:영업소	handling -0.18	how_to -0.15	internal -0.14	known_issues -0.11	limits 0.16	policy -0.26	price 0.11
w:영업일	contact -0.19	handling -0.15	internal -0.4	known_issues -0.33	none -0.36	platform -0.31	policy 0.16	price -0.47	script 0.16	target -0.4
w:영업점	handling -0.11	how_to 0.1	limits 0.1	none 0.16	policy -0.17	script -0.18	target -0.14
w:영향	handling -0.29	how_to -0.27	known_issues -0.18	limits -0.2	platform -0.12	policy 0.28	price -0.25	target -0.14
w:영화	handling -0.11	limits 0.1	none 0.15	policy -0.16	price -0.15	target -0.12
w:옆	handling -0.27	internal 0.16	limits -0.26	platform -0.11	policy -0.31	script -0.19	target -0.22
w:예고	handling -0.22	limits -0.24	price -0.24	script -0.11	target -0.28
w:예금	how_to -0.12	internal -0.2	limits -0.17
w:예매	how_to 0.1	internal -0.21	known_issues -0.15	limits -0.24	none 0.15	target -0.21
w:예산	contact -0.15	handling -0.31	how_to -0.27	internal 0.33	known_issues -0.34	limits 0.19	none -0.13	platform -0.23	policy -0.39	price -0.14	script -0.32	target -0.34
w:예상	contact -0.28	handling -0.19	known_issues 0.11	platform -0.23	policy -0.5	price -0.36	script -0.11	target -0.36
w:예약	contact -0.46	how_to 0.11	internal -0.99	known_issues -0.56	limits 0.12	platform -0.73	price -0.34	script -0.4	target 0.27
w:예약금	how_to -0.12	limits 0.14	policy -0.17	target -0.18
w:예약만	handling -0.22	how_to -0.29	internal -0.19	limits 0.17	none -0.31	platform -0.15	policy -0.15	price -0.23	target 0.15
w:예약번	handling -0.14	how_to 0.19	limits -0.22	none -0.12	policy -0.15
w:예약은	internal -0.32	none -0.43	platform -0.24	price -0.18	script -0.19	target -0.34
w:예약을	handling 0.22	how_to -0.17	limits -0.1	policy -0.21	target -0.15
w:예약이	handling -0.18	how_to -0.23	internal -0.2	known_issues -0.17	none -0.13	price -0.22	script -0.11
w:예약제	how_to -0.19	internal -0.13	policy -0.23	target 0.15
w:예약하	how_to -0.29	internal -0.18	known_issues -0.17	limits -0.36	none -0.33	platform -0.15	policy 0.27	price -0.12
w:예외	handling -0.25	how_to -0.21	internal -0.24	known_issues 0.17	limits -0.27	none 0.12	platform -0.22	policy 0.15	price -0.12	script -0.13	target -0.26
w:예요	handling -0.14	internal 0.17	none -0.13	policy -0.21	price -0.19	target -0.14
w:예전	handling -0.26	internal -0.27	known_issues -0.19	limits -0.34	none -0.33	platform -0.14	policy 0.27	price -0.33	target -0.24
w:예정	contact -0.15	handling -0.39	how_to -0.32	known_issues -0.28	none 0.13	platform 0.12	policy -0.51	price -0.26	script 0.11
w:예정대	handling -0.15	how_to -0.12	internal -0.29	limits -0.19	none 0.3	policy -0.12	price -0.17	target -0.19
w:예정이	how_to -0.13	internal -0.12	policy -0.17	script 0.13	target -0.11
w:예정입	handling -0.12	how_to -0.14	internal 0.11	none -0.22	policy -0.15	script 0.16
w:옛	handling -0.2	how_to -0.21	internal -0.24	known_issues -0.21	limits -0.28	none 0.11	platform 0.18	policy 0.19	script -0.12	target -0.17
w:옛날	how_to -0.24	internal -0.18	price -0.16
w:오기	handling -0.21	how_to 0.21	internal -0.28	limits 0.21	none -0.21	policy -0.32	price -0.17	script -0.13	target -0.19
w:오는	internal -0.12	limits -0.13	none 0.12	policy -0.11
w:오늘	handling -0.27	internal -0.43	limits -0.43	platform -0.16	policy 0.24	price -0.28	script -0.33	target -0.4
w:오늘출	none 0.15
w:오답	how_to -0.11	internal -0.12	limits -0.14	target -0.17
w:오답노	how_to -0.11	internal -0.12	limits -0.14	target -0.17
w:오래	contact -0.12	how_to -0.36	internal -0.32	known_issues 0.3	limits -0.26	policy -0.34	price -0.1	script -0.23	target -0.22
w:오래오	how_to -0.12	none 0.21	target -0.17
w:오류	contact -0.13	handling 0.15	how_to -0.2	known_issues -0.26	none 0.14	policy -0.33	script -0.15	target -0.11
w:오른	handling -0.21	how_to 0.33	known_issues -0.21	limits -0.28	none -0.27	platform -0.14	policy -0.32	price -0.25	script -0.17	target -0.25
w:오른쪽	handling -0.2	how_to 0.34	internal -0.31	known_issues -0.2	limits -0.26	none -0.27	platform -0.14	policy -0.28	price -0.16	script -0.16	target -0.25
w:오릅	how_to -0.1	internal -0.19	known_issues -0.1	limits -0.27	none 0.15	policy -0.26	script -0.18	target -0.18
w:오릅니	how_to -0.1	internal -0.19	known_issues -0.1	limits -0.27	none 0.15	policy -0.26	script -0.18	target -0.18
w:오면	handling 0.15	how_to -0.41	limits -0.39	none -0.55	platform -0.18	policy 0.14	price -0.21	script 0.12	target -0.31
w:오시	handling -0.3	how_to 0.27	internal -0.2	known_issues -0.32	limits -0.28	none -0.29	platform -0.11	price -0.16	script -0.16	target -0.12
w:오시면	handling -0.3	how_to 0.27	internal -0.2	known_issues -0.32	limits -0.28	none -0.29	platform -0.11	price -0.16	script -0.16	target -0.12
w:오전	handling -0.26	how_to 0.19	known_issues 0.15	platform -0.28	policy -0.2	script -0.34	target -0.45
w:오전에	handling -0.12	how_to -0.24	known_issues 0.1	limits -0.24	none -0.23	platform -0.11	price -0.2	script -0.12	target -0.17
w:오타	handling 0.13	none 0.18	policy -0.22
w:오탐	contact -0.13	handling -0.15	how_to -0.2	known_issues 0.19	limits -0.13	none -0.19	policy -0.13	price -0.24
w:오토	internal -0.1	limits 0.16	none 0.11	policy -0.24
w:오프	handling -0.12	internal -0.23	known_issues -0.17	limits 0.12	none -0.18	platform 0.12	policy -0.26	price -0.12	target -0.14
w:오픈	contact -0.2	handling -0.43	how_to -0.48	known_issues 0.16	limits -0.35	none 0.32	policy -0.64	price -0.59	script -0.3	target -0.63
w:오픈은	internal -0.25	limits -0.13	none 0.23	policy -0.15
w:오픈이	internal -0.19	limits -0.13	none 0.3	policy -0.12	target -0.19
w:오후	handling -0.18	how_to 0.22	internal -0.32	known_issues -0.28	none 0.24	platform -0.2	policy -0.32	price -0.29	script -0.22	target -0.44
w:온	handling 0.17	internal -0.23	known_issues -0.2	limits -0.28	price -0.21	script -0.18	target -0.18
w:온가	internal -0.1	none 0.18	price -0.14	target -0.15
w:온가족	internal -0.1	none 0.18	price -0.14	target -0.15
w:온다	how_to -0.14	internal -0.14	known_issues -0.13	limits -0.19	policy -0.33	script -0.17	target -0.15
w:온다는	how_to -0.14	internal -0.14	known_issues -0.13	limits -0.19	policy -0.33	script -0.17	target -0.15
w:온도	internal -0.13	limits -0.11	policy -0.18	script 0.1
w:온라	handling -0.36	internal -0.12	known_issues -0.33	limits -0.19	none -0.1	platform 0.35	policy -0.56	price -0.39	script -0.31
w:온라인	handling -0.36	internal -0.12	known_issues -0.33	limits -0.19	none -0.1	platform 0.35	policy -0.56	price -0.39	script -0.31
w:올라	handling -0.24	platform -0.23	policy 0.12	script -0.2	target -0.26
w:올라가	how_to 0.11	internal -0.3	known_issues 0.12	none -0.17	platform -0.2	policy -0.32	price 0.17	target -0.19
w:올랐	handling 0.13	policy -0.14
w:올려	handling -0.19	how_to -0.29	known_issues -0.16	limits 0.17	script -0.24	target -0.23
w:올려주	how_to -0.14	internal 0.1	none -0.21	policy -0.25	price 0.12
w:올렸	limits -0.16	none 0.17	policy -0.2	script -0.14
w:올렸습	limits -0.16	none 0.17	policy -0.19	script -0.11
w:올리	contact -0.21	handling -0.52	how_to 0.3	internal 0.18	known_issues -0.14	limits -0.55	none -0.15	platform -0.38	policy -0.22	target -0.45
w:올리기	contact -0.13	handling -0.32	how_to 0.24	internal -0.32	known_issues -0.24	limits -0.28	platform -0.23	policy -0.37	price 0.12	script -0.1	target -0.25
w:올리는	handling -0.17	how_to -0.15	internal 0.29	known_issues -0.21	limits -0.2	none -0.13	platform -0.13	policy -0.21	price -0.21	target -0.12
w:올리면	handling -0.32	how_to 0.21	internal -0.2	known_issues -0.4	limits -0.24	none -0.25	script -0.11
w:올린	handling -0.21	how_to -0.12	internal -0.29	known_issues -0.12	limits -0.23	policy 0.12	target -0.16
w:올립	internal -0.11	none 0.21	policy -0.15
w:올립니	internal -0.11	none 0.21	policy -0.15
w:올해	contact -0.12	handling -0.2	how_to -0.25	known_issues -0.24	limits -0.37	none 0.15	platform -0.17	policy -0.33
w:옮겨	how_to -0.21	known_issues 0.11	none -0.26	price -0.11	script -0.2	target -0.15
w:옮겼	internal 0.16	limits -0.11	none -0.14	script -0.14	target -0.12
w:옮겼습	internal 0.16	limits -0.11	none -0.14	script -0.14	target -0.12
w:옮기	contact -0.11	handling -0.4	how_to -0.2	known_issues -0.34	limits -0.42	platform -0.22	policy 0.27	price -0.21	script -0.18	target -0.26
w:옮기기	handling -0.2	internal -0.15	limits -0.23	none -0.12	policy 0.21
w:옮깁	none 0.18	policy -0.15	script -0.14
w:옮깁니	none 0.18	policy -0.15	script -0.14
w:옴	handling -0.13	internal -0.17	known_issues 0.12	limits -0.14	none -0.26
w:옵션	internal -0.15	limits 0.13	policy -0.19	target -0.15
w:와	handling 0.13	limits -0.23	none -0.28	platform 0.2	policy -0.29	price -0.16	target -0.15
w:와서	how_to -0.14	known_issues 0.15	limits -0.19	none -0.22	policy -0.24	price -0.12	script -0.14	target -0.14
w:와요	how_to 0.17	known_issues -0.14	limits -0.2	policy -0.2
w:와이	handling -0.24	how_to -0.27	known_issues -0.3	limits -0.33	none 0.23	platform 0.12	policy -0.25	price -0.19	script -0.12	target -0.32
w:와이파	handling -0.24	how_to -0.27	known_issues -0.3	limits -0.33	none 0.23	platform 0.12	policy -0.25	price -0.19	script -0.12	target -0.32
w:왔다	handling 0.2	how_to -0.13	policy -0.23
w:왔다고	policy -0.13
w:왔어	how_to -0.17	internal 0.13	known_issues -0.16	limits -0.23	policy -0.21	target -0.18
w:왔어요	how_to -0.17	internal 0.13	known_issues -0.16	limits -0.23	policy -0.21	target -0.18
w:왕복	handling -0.17	how_to -0.11	internal -0.18	limits -0.27	none -0.2	policy 0.18	target -0.16
w:왜	contact -0.28	how_to -0.42	internal -0.31	known_issues -0.19	limits -0.36	none 0.25	platform -0.18	policy -0.53	price -0.19	script 0.25	target -0.3
w:외	internal 0.11	limits -0.23	none -0.28	platform 0.14	price 0.18	script -0.11
w:외국	contact -0.12	handling -0.18	how_to -0.32	internal -0.29	known_issues -0.16	limits 0.15	platform 0.18	policy -0.35	price -0.19	script -0.25	target -0.14
w:외국인	contact -0.11	handling -0.29	how_to -0.22	internal -0.28	known_issues -0.15	limits 0.18	platform 0.18	policy -0.33	price -0.18	script -0.22	target -0.28
w:외래	contact -0.13	handling -0.23	how_to -0.34	internal -0.29	known_issues -0.27	limits -0.36	platform -0.24	policy -0.29	price 0.19	target 0.27
w:외부	handling -0.32	how_to -0.28	internal 0.31	known_issues -0.26	limits -0.37	platform -0.32	policy -0.39	script -0.18
w:외부생	handling -0.13	how_to -0.15	internal -0.34	limits -0.22	none -0.26	platform -0.16	policy -0.23	price 0.16	target 0.22
w:외부에	handling -0.21	how_to -0.11	internal 0.21	none -0.14	policy -0.15	script -0.14
w:왼쪽	how_to 0.22	internal -0.2	known_issues -0.2	limits -0.22	none -0.25	policy -0.19	script -0.1	target -0.18
w:요	handling -0.14	how_to -0.12	internal -0.14	none 0.21	policy -0.18
w:요구	handling 0.37	how_to -0.27	internal 0.17	known_issues -0.22	limits -0.34	none -0.43	platform -0.32	policy -0.35	price -0.17	script -0.17	target -0.32
w:요구는	handling 0.15	internal -0.13
w:요금	contact 0.13	handling 0.18	internal -0.17	known_issues -0.63	limits -0.28	platform -0.45	policy -0.12	price -0.16	target -0.28
w:요금기	contact 0.2	handling -0.35	how_to -0.21	internal -0.28	limits -0.24	none 0.11	platform -0.14	policy -0.31	price -0.31	script -0.15	target -0.26
w:요금은	handling 0.13	how_to -0.14	internal -0.35	known_issues -0.1	limits -0.25	policy -0.11	price 0.13	script -0.15	target -0.16
w:요금이	internal -0.27	known_issues -0.22	limits -0.21	policy 0.19	price -0.2	target -0.11
w:요금제	contact -0.13	handling -0.41	internal 0.14	known_issues -0.28	platform -0.22	policy -0.25	script -0.31
w:요약	handling -0.12	limits 0.16	policy -0.24	price -0.11	target -0.14
w:요율	handling 0.12	how_to -0.26	limits -0.38	none -0.37	price 0.17	script -0.22	target -0.28
w:요일	handling -0.24	how_to -0.14	internal -0.39	known_issues -0.1	limits -0.2	none 0.22	platform -0.22	policy -0.43	price -0.21	script -0.14
w:요일은	handling -0.16	how_to -0.15	internal -0.18	known_issues -0.2	limits -0.22	none 0.26	platform -0.11	policy -0.24	target -0.16
w:요청	contact -0.18	handling 0.25	how_to -0.55	internal -0.15	known_issues -0.35	limits -0.26	none 0.3	platform -0.31	policy -0.47	price -0.37	target -0.46
w:요청은	handling 0.2	how_to -0.16	known_issues -0.11	limits -0.18	none -0.35	platform -0.13	policy -0.37	price -0.1	target -0.17
w:요청하	handling 0.14	how_to -0.19	internal -0.18	limits -0.15	none -0.23	policy 0.11	price -0.11
w:우대	handling -0.12	internal -0.24	limits -0.22	price 0.15	script -0.14
w:우대금	handling -0.12	internal -0.18	limits -0.21	price 0.12	script -0.14
w:우리	contact -0.26	handling 0.17	how_to -0.36	internal 0.29	known_issues -0.54	limits -0.62	policy -0.2	price -0.43	script -0.14	target -0.13
w:우리가	handling 0.27	how_to -0.21	known_issues -0.33	limits -0.32	none -0.31	platform -0.17	policy -0.28	price -0.19	script -0.14	target -0.24
w:우리집	how_to -0.26	internal -0.19	known_issues -0.14	limits -0.14	none 0.25	platform -0.19	policy -0.2	price -0.12	script -0.13	target -0.2
w:우선	contact -0.1	handling 0.13	how_to -0.22	internal -0.26	known_issues -0.16	limits -0.2	none 0.14	price -0.19	script -0.11	target -0.19
w:우천	handling -0.16	how_to -0.16	internal -0.18	known_issues 0.13	limits -0.23	platform -0.13	price -0.14	script -0.11	target -0.23
w:우체	how_to 0.14	internal -0.13	known_issues -0.12	limits -0.12	policy -0.14	target -0.11
w:우편	contact -0.14	how_to -0.33	internal -0.32	known_issues -0.3	platform -0.21	policy 0.25	price -0.36	script -0.27	target -0.28
w:운영	handling -0.12	how_to -0.27	known_issues -0.29	limits -0.37	none -0.21	platform -0.11	price -0.24	script 0.22	target 0.14
w:운임	how_to -0.11	internal -0.22	limits -0.34	none -0.15	policy 0.3	price -0.23	target -0.26
w:운전	handling -0.1	how_to -0.2	limits -0.18	none 0.18	platform -0.14	policy -0.18	target -0.2
w:운항	internal -0.28	known_issues 0.12	policy -0.25	price -0.14	script -0.11
w:운행	how_to -0.13	known_issues -0.14	none -0.25	platform -0.12	policy 0.1	price -0.23	target -0.24
w:워치	handling -0.1	how_to -0.26	internal -0.17	limits 0.12	platform -0.22	policy -0.21	price -0.12
w:원	contact -0.55	handling -0.19	known_issues -0.54	limits -0.13	none -0.11	platform -0.16	script -0.35
w:원가	handling -0.1	internal 0.31	limits -0.2	none -0.26	policy -0.2	price -0.12
w:원격	handling 0.24	how_to -0.18	known_issues -0.21	limits -0.24	platform -0.12	policy -0.25	price -0.11	script -0.23	target -0.26
w:원격으	handling 0.23	internal -0.28	known_issues -0.19	limits -0.21	policy -0.17	script -0.11	target -0.16
w:원고	handling 0.16	internal -0.23	known_issues -0.23	limits 0.1	none -0.1	platform -0.12	price -0.26	script -0.19	target -0.19
w:원고지	handling -0.12	internal -0.12	known_issues -0.13	limits 0.2	none -0.18	policy -0.16	price -0.22	target -0.11
w:원까	how_to -0.11	internal -0.22	none -0.17	price -0.24	target -0.2
w:원까지	how_to -0.11	internal -0.22	none -0.17	price -0.24	target -0.2
w:원래	handling -0.14	how_to -0.16	internal -0.34	known_issues -0.12	limits 0.22	platform -0.13	policy 0.17	price -0.25	target -0.24
w:원무	internal -0.14	known_issues -0.18	limits -0.19	none -0.17	policy 0.18	script -0.16
w:원무과	internal -0.14	known_issues -0.18	limits -0.19	none -0.17	policy 0.18	script -0.16
w:원문	contact -0.15	handling -0.23	how_to -0.35	internal -0.33	known_issues -0.34	limits -0.38	none 0.47	platform -0.24	policy -0.41	price -0.29	script -0.24	target -0.34
w:원부	handling -0.12	internal -0.2	limits -0.27	none -0.24	platform -0.14	policy -0.29	price 0.34	target -0.23
w:원부터	handling -0.12	internal -0.2	limits -0.27	none -0.24	platform -0.14	policy -0.29	price 0.34	target -0.23
w:원산	policy -0.16	target -0.11
w:원산지	policy -0.16	target -0.11
w:원씩	limits -0.23	none -0.18
w:원에	handling -0.13	how_to -0.17	none -0.32	price 0.2	target -0.13
w:원에서	how_to -0.14	internal -0.17	none -0.22	target -0.11
w:원으	handling -0.23	how_to -0.27	internal -0.19	known_issues -0.22	limits -0.14	none -0.45	script -0.22	target 0.23
w:원으로	handling -0.23	how_to -0.27	internal -0.19	known_issues -0.22	limits -0.14	none -0.45	script -0.22	target 0.23
w:원은	handling -0.12	how_to -0.13	known_issues -0.1	none 0.21	policy -0.2	price -0.11	target -0.2
w:원을	handling -0.16	how_to -0.1	internal -0.35	limits 0.12	none -0.25	target -0.13
w:원이	how_to -0.32	known_issues -0.13	none -0.35	platform -0.12	policy -0.16	price 0.2	script -0.13	target -0.45
w:원이고	handling -0.12	internal 0.15	limits 0.11	none -0.29	policy -0.28	target -0.2
w:원이라	handling -0.11	internal 0.19	limits -0.26	none 0.13	policy -0.13	price -0.3
w:원이에	internal -0.27	limits -0.19	none -0.34	policy -0.35	price 0.4	target -0.16
w:원입	contact -0.13	handling -0.12	internal -0.41	limits 0.15	none -0.46	platform -0.13	policy -0.18	price 0.21	script -0.14	target -0.2
w:원입니	contact -0.13	handling -0.12	internal -0.41	limits 0.15	none -0.46	platform -0.13	policy -0.18	price 0.21	script -0.14	target -0.2
w:원치	how_to 0.11	internal -0.23	known_issues -0.23	limits -0.16	none -0.1	policy 0.14
w:원하	handling -0.12	how_to -0.11	limits -0.17	none -0.16	policy 0.18
w:월	contact -0.62	handling -0.2	how_to -0.24	internal 0.12	limits -0.38	none 0.18	platform 0.12	policy -0.28	price 0.15	script -0.13	target -0.24
w:월까	handling -0.15	internal 0.23	known_issues -0.13	limits -0.3	platform -0.11	target -0.23
w:월까지	handling -0.15	internal 0.23	known_issues -0.13	limits -0.3	platform -0.11	target -0.23
w:월렛	handling -0.11	internal -0.2	none -0.24	platform -0.13	policy 0.2	price -0.17
w:월부	handling -0.26	how_to -0.18	internal -0.27	known_issues -0.21	none -0.2	target -0.32
w:월부터	handling -0.26	how_to -0.18	internal -0.27	known_issues -0.21	none -0.2	target -0.32
w:월세	internal -0.11	none 0.17
w:월에	handling -0.21	how_to -0.33	internal 0.28	known_issues -0.39	limits -0.45	none -0.13	platform -0.23	price -0.29	script -0.31
w:월요	internal -0.41	none 0.27	platform -0.13	policy -0.24	price -0.34	script -0.28	target -0.11
w:월요일	internal -0.41	none 0.27	platform -0.13	policy -0.24	price -0.34	script -0.28	target -0.11
w:월욜	internal -0.16	limits -0.14	none 0.37	policy -0.35	target -0.19
w:월정	handling -0.29	how_to -0.19	internal -0.29	known_issues -0.15	none 0.16	platform -0.18	policy -0.19	script -0.16
w:월정기	handling -0.12	how_to -0.16	internal -0.23	known_issues -0.11	policy -0.25	price 0.23	script -0.13	target -0.26
w:월정액	handling -0.23	internal -0.11	limits -0.19	none 0.19	price -0.17	target 0.13
w:웹	contact -0.12	handling -0.3	how_to -0.31	internal -0.29	known_issues -0.27	limits -0.39	none -0.33	platform 0.44	policy -0.33	price -0.27	script -0.13
w:위	how_to 0.18	internal -0.22	limits -0.12	policy -0.1	target -0.13
w:위약	contact -0.13	how_to -0.33	known_issues -0.18	limits -0.28	none -0.13	price -0.25	script -0.18	target -0.13
w:위약금	contact -0.13	how_to -0.33	internal 0.1	known_issues -0.18	limits -0.28	none -0.12	price -0.25	script -0.18	target -0.13
w:위에	handling -0.11	how_to 0.23	internal -0.28	known_issues -0.18	limits -0.25	none -0.22	policy -0.22	price 0.1	script -0.13	target -0.21
w:위임	how_to -0.15	known_issues -0.12	limits 0.14	none 0.11	policy -0.25	target -0.12
w:위젯	handling -0.17	internal -0.21	known_issues -0.16	limits -0.2	none 0.24	platform -0.12	policy -0.2	price -0.14	target -0.15
w:위치	handling -0.17	internal 0.12	known_issues 0.18	limits -0.25	none -0.21	platform -0.1	policy -0.34	price -0.11	script -0.2	target -0.18
w:위클	contact -0.2	internal -0.15	limits -0.17	none 0.28	platform -0.12	policy -0.16	price -0.22	target -0.16
w:위클리	contact -0.2	internal -0.15	limits -0.17	none 0.28	platform -0.12	policy -0.16	price -0.22	target -0.16
w:위탁	how_to -0.12	none -0.17	platform -0.12	policy 0.1	target -0.2
w:위한	handling -0.25	how_to -0.15	none -0.2	policy -0.13	price -0.11	script 0.21
w:위해	how_to -0.19	internal -0.19	known_issues -0.11	none -0.15	policy -0.17	script 0.24
w:유도	how_to -0.29	internal 0.21	limits -0.2	policy -0.34	script -0.18	target -0.17
w:유료	how_to -0.3	internal 0.2	known_issues -0.16	limits 0.19	none -0.27	platform -0.2	policy -0.4	price -0.42	target 0.26
w:유류	how_to -0.11	internal -0.17	known_issues -0.16	limits 0.13	none -0.14	platform -0.11	policy -0.25	price 0.17	target -0.21
w:유류할	internal -0.14	policy -0.1	target -0.11
w:유심	handling -0.22	how_to -0.26	internal -0.17	known_issues -0.11	limits -0.33	none 0.24	price -0.19
w:유예	limits 0.14	policy -0.22	price -0.13
w:유의	contact -0.21	handling -0.26	how_to -0.29	internal -0.32	known_issues -0.25	limits -0.39	none 0.38	platform -0.22	policy -0.35	price -0.26	script -0.16	target -0.3
w:유저	handling -0.35	how_to 0.11	internal -0.17	known_issues 0.1	limits -0.35	none -0.23	platform -0.21	price -0.27	script 0.14
w:유저는	how_to 0.12	known_issues 0.17	none -0.14	policy -0.26	script -0.15	target -0.12
w:유지	contact -0.27	handling -0.11	how_to 0.1	internal -0.19	known_issues -0.13	limits -0.35	platform -0.21	policy -0.25	price 0.35	script -0.1
w:유지됩	handling -0.17	limits -0.16	none -0.2	policy 0.25	price -0.11	target -0.26
w:유효	handling -0.2	internal -0.22	known_issues -0.17	platform -0.15	price -0.19	script -0.15	target -0.3
w:유효기	handling -0.16	how_to -0.2	internal -0.18	known_issues -0.1	limits 0.11	platform -0.1	price -0.13	script -0.1	target -0.19
w:윤태	handling -0.16	how_to -0.2	internal -0.23	known_issues -0.15	limits -0.25	none 0.28	platform -0.17	policy -0.29	price -0.18	script -0.11	target -0.19
w:윤태오	handling -0.16	how_to -0.2	internal -0.23	known_issues -0.15	limits -0.25	none 0.28	platform -0.17	policy -0.29	price -0.18	script -0.11	target -0.19
w:으로	handling 0.19	known_issues 0.17	none -0.39	platform -0.29	policy -0.32	script -0.5	target -0.4
w:은	contact -0.33	handling -0.48	how_to -0.45	known_issues -0.24	none 0.15	policy -0.15	script -0.29	target -0.54
w:은행	known_issues -0.32	limits 0.19	none -0.17	platform -0.16	policy -0.17	price -0.27	script -0.25	target -0.25
w:을	handling -0.29	how_to 0.22	internal -0.12	known_issues -0.26	limits -0.25	none -0.18	policy 0.11	price -0.1	script -0.25	target -0.14
w:음성	contact -0.11	handling -0.27	how_to -0.21	known_issues -0.35	none 0.18	platform -0.29	policy 0.12	price -0.29	script -0.21	target -0.33
w:음성사	handling -0.12	how_to -0.17	internal -0.16	known_issues -0.13	limits -0.23	none 0.28	platform -0.12	policy -0.2	price -0.14	target -0.2
w:음식	contact -0.16	handling -0.28	internal -0.3	known_issues -0.26	limits 0.13	none -0.15	platform -0.26	policy -0.34	price -0.2	script -0.15	target 0.18
w:읍면	how_to -0.17	internal -0.14	known_issues -0.16	limits 0.1	none -0.25	policy -0.17
w:읍면동	how_to -0.17	internal -0.14	known_issues -0.16	limits 0.1	none -0.25	policy -0.17
w:응급	how_to -0.16	internal -0.24	known_issues -0.13	limits 0.21	none -0.18	price -0.21	target -0.24
w:응급실	handling -0.19	how_to -0.14	internal -0.21	limits 0.24	none -0.14	price -0.21	target -0.24
w:응대	contact -0.14	how_to -0.34	internal -0.16	known_issues -0.31	limits -0.42	platform -0.3	price -0.26	script 0.14	target -0.34
w:응대하	internal -0.16	limits -0.15	none -0.1	policy -0.17	script 0.11	target -0.14
w:응모	limits -0.1	policy 0.13
w:의견	handling -0.21	how_to -0.17	known_issues -0.15	limits -0.19	policy -0.26	price -0.1	target -0.14
w:의견이	internal 0.13	none -0.14
w:의뢰	how_to -0.13	internal -0.14	known_issues -0.1	limits -0.18	none -0.17	policy 0.11	price -0.1	script -0.15
w:의뢰서	how_to -0.13	internal -0.14	known_issues -0.1	limits -0.18	none -0.17	policy 0.11	price -0.1	script -0.15
w:의료	contact -0.12	handling -0.3	how_to -0.3	internal 0.14	known_issues -0.25	limits 0.19	none -0.4	platform -0.16	policy -0.4	price -0.25	script -0.24	target 0.19
w:의무	how_to -0.14	internal -0.21	limits -0.26	none 0.15	policy -0.3	price 0.18	target -0.13
w:의무화	how_to -0.12	limits -0.14	none 0.15
w:의사	how_to -0.16	known_issues -0.17	limits -0.22	none -0.28	platform 0.15	script -0.16
w:의심	how_to -0.26	known_issues -0.17	limits -0.18	none 0.16	policy -0.25	script -0.13	target -0.11
w:의원	contact -0.16	handling -0.17	how_to -0.19	known_issues -0.18	limits -0.31	none -0.3	platform -0.19	policy -0.2	price -0.16	script -0.15	target 0.28
w:의회	handling -0.23	how_to -0.19	internal 0.38	known_issues -0.25	limits -0.27	none -0.36	platform -0.17	policy -0.33	price -0.17	script -0.22	target -0.23
w:의회에	handling -0.17	how_to -0.11	internal 0.29	known_issues -0.19	limits -0.2	none -0.31	platform -0.12	policy -0.18	script -0.15	target -0.15
w:이	contact -0.28	how_to -0.16	known_issues -0.18	limits -0.53	none 0.28	platform -0.45	policy -0.29	price -0.47
w:이거	contact -0.14	how_to -0.47	known_issues -0.32	limits -0.34	none 0.28	platform -0.27	policy -0.45	price -0.31	script -0.23	target -0.3
w:이건	contact -0.18	handling -0.4	how_to -0.2	known_issues -0.2	limits -0.27	none 0.33	platform -0.22	policy -0.25	price -0.15	script -0.13	target -0.27
w:이걸	handling -0.12	how_to -0.12	limits -0.13	none 0.14	policy -0.13	script -0.12	target -0.1
w:이걸로	handling -0.12	how_to -0.12	limits -0.13	none 0.14	policy -0.13	script -0.12	target -0.1
w:이관	handling 0.4	how_to -0.21	internal -0.24	limits -0.23	none -0.34	policy -0.27	script -0.18	target -0.14
w:이내	contact -0.15	handling -0.36	how_to 0.12	known_issues -0.25	none -0.48	platform -0.2	price -0.24	script -0.25
w:이동	how_to -0.29	internal 0.12	known_issues -0.11	none -0.17	platform -0.12	price -0.19	script -0.17	target -0.21
w:이라	handling -0.12	how_to 0.13	internal 0.19	known_issues -0.28	limits -0.36	platform -0.26	policy -0.2	price -0.27	target -0.33
w:이라고	handling -0.11	how_to 0.15	internal -0.38	known_issues -0.22	limits -0.24	platform -0.23	policy -0.3	target -0.27
w:이렇	handling -0.2	how_to -0.21	internal -0.19	known_issues -0.2	limits -0.23	none 0.27	platform -0.15	policy -0.22	price -0.14	target -0.18
w:이렇게	handling -0.2	how_to -0.21	internal -0.19	known_issues -0.2	limits -0.23	none 0.27	platform -0.15	policy -0.22	price -0.14	target -0.18
w:이력	internal -0.29	known_issues -0.18	limits -0.3	none 0.11	platform -0.24	price -0.17	script -0.18
w:이름	contact -0.37	handling -0.19	how_to 0.11	internal -0.11	limits -0.37	none 0.31	platform -0.55	policy -0.19	price -0.45	script -0.61	target -0.8
w:이름은	contact -0.13	handling -0.2	how_to -0.44	known_issues -0.43	limits -0.11	none 0.33	platform -0.23	policy -0.43	price -0.18	script -0.31	target -0.32
w:이름이	how_to -0.21	internal -0.2	limits -0.16	none 0.12	policy -0.24	script -0.12	target -0.16
w:이메	handling -0.26	how_to 0.12	internal -0.21	known_issues 0.11	limits 0.14	none -0.12	platform -0.12	policy -0.33	script -0.17	target -0.19
w:이메일	handling -0.26	how_to 0.12	internal -0.21	known_issues 0.11	limits 0.14	none -0.12	platform -0.12	policy -0.33	script -0.17	target -0.19
w:이며	contact -0.12	how_to -0.14	internal -0.29	known_issues -0.17	limits -0.29	none 0.16	platform -0.21	policy -0.31	price 0.22	target -0.23
w:이미	contact -0.14	handling 0.18	how_to -0.47	internal -0.13	known_issues -0.14	limits -0.13	none -0.3	platform -0.4	policy 0.14	price -0.23
w:이번	handling -0.49	known_issues -0.43	platform -0.31	policy -0.34	price -0.31
w:이번에	handling -0.18	how_to -0.27	internal -0.16	known_issues -0.22	none 0.31	platform -0.15	policy -0.39	price -0.13	script -0.2
w:이번엔	handling -0.1	internal -0.15	limits 0.1	none 0.15	policy -0.2	script -0.13	target -0.18
w:이벤	handling -0.17	internal -0.25	limits -0.22	none 0.17	policy -0.1	price 0.11	target -0.13
w:이벤트	handling -0.17	internal -0.25	limits -0.22	none 0.17	policy -0.1	price 0.11	target -0.13
w:이사	handling -0.37	how_to -0.16	known_issues -0.21	none 0.26	platform -0.23	policy -0.49	script -0.18	target -0.31
w:이상	contact -0.41	handling -0.3	how_to -0.53	internal -0.49	known_issues -0.66	limits -0.12	none -0.33	platform 0.14	policy -0.27	price -0.2	script -0.52	target 0.47
w:이상만	handling -0.12	internal -0.25	none -0.2	policy -0.24	price -0.21	target 0.15
w:이상은	handling -0.13	how_to -0.13	internal -0.12	known_issues -0.13	limits 0.19	none -0.24	policy -0.17
w:이상이	handling -0.19	how_to -0.3	internal -0.36	known_issues -0.24	none -0.24	policy -0.29	price 0.2	script -0.11	target 0.1
w:이상하	handling 0.26	how_to -0.11	internal -0.11	none -0.13	policy -0.18	script -0.17
w:이슈	handling -0.17	limits -0.25	policy -0.26	script -0.13
w:이야	internal 0.13	limits -0.14	none 0.17	price -0.18
w:이야기	internal 0.13	limits -0.14	none 0.17	price -0.18
w:이어	handling -0.2	how_to 0.13	known_issues -0.27	limits 0.14	none -0.16	price -0.24	script -0.19	target -0.27
w:이용	contact -0.31	handling -0.44	internal -0.21	known_issues -0.6	limits -0.21	none -0.11	platform -0.53	script 0.26	target 0.12
w:이용권	internal -0.29	none -0.26	platform -0.15	policy 0.15	price -0.11	target -0.23
w:이용료	handling -0.11	how_to -0.14	internal -0.22	limits -0.24	none -0.29	policy -0.22	price 0.34	target -0.18
w:이용약	none 0.15	policy -0.18
w:이용자	known_issues -0.16	limits -0.17	policy -0.28	script 0.13	target -0.18
w:이용하	handling -0.2	how_to -0.38	internal -0.21	known_issues -0.27	none -0.19	policy -0.37	price -0.24	target 0.18
w:이월	handling -0.13	how_to -0.1	limits -0.22	none -0.14	policy 0.18	target -0.12
w:이유	handling 0.13	how_to -0.2	internal 0.18	known_issues -0.18	limits -0.26	none -0.11	platform -0.16	policy -0.33	price -0.22	target -0.18
w:이유는	how_to -0.13	internal 0.28	limits -0.17	none -0.27	platform -0.15	policy -0.18	price -0.18	script -0.21
w:이의	handling 0.15	how_to -0.16	internal -0.11	known_issues -0.12	limits 0.11	none -0.14	policy -0.32	script -0.18	target -0.19
w:이의신	contact 0.1	handling -0.19	how_to -0.16	internal -0.15	known_issues -0.1	limits 0.16	policy -0.17	target -0.15
w:이자	handling -0.18	how_to -0.28	known_issues -0.24	limits -0.33	none -0.3	platform -0.16	policy -0.33	price 0.23	script 0.16	target -0.25
w:이전	contact -0.17	handling -0.12	how_to -0.39	none -0.2	platform -0.28	policy -0.16
w:이제	how_to 0.11	internal -0.17	known_issues -0.24	none 0.16	policy -0.19	script -0.17	target -0.11
w:이천	contact -0.1	handling -0.12	how_to -0.14	internal 0.25	limits -0.2	none -0.18	platform -0.11	policy -0.22	price -0.1	target -0.12
w:이체	how_to -0.25	internal -0.25	none -0.18	policy 0.16	price -0.15	script -0.15	target -0.27
w:이체한	internal -0.18	limits 0.1	none -0.14	price -0.14	target -0.24
w:이틀	contact -0.16	handling -0.32	internal -0.17	known_issues -0.3	limits -0.52	none -0.2	platform -0.32	policy 0.36	price -0.34	script -0.27	target -0.4
w:이펙	known_issues 0.15	policy -0.1
w:이펙트	known_issues 0.15	policy -0.1
w:이하	contact -0.22	handling -0.18	how_to -0.29	internal -0.55	limits 0.14	none -0.37	price -0.2	script -0.23	target 0.28
w:이후	contact -0.25	handling -0.27	how_to -0.47	internal -0.43	known_issues -0.75	none -0.46	platform 0.22	target 0.28
w:이후에	handling -0.15	how_to -0.1	internal -0.29	known_issues -0.24	limits -0.34	none -0.37	price 0.24	target -0.31
w:이후엔	known_issues -0.14	limits -0.22	none -0.12	policy 0.29	target -0.11
w:익영	how_to -0.11	internal -0.11	limits -0.23	none -0.15	policy 0.18	script -0.19
w:익영업	how_to -0.11	internal -0.11	limits -0.23	none -0.15	policy 0.18	script -0.19
w:인	contact -0.17	handling -0.17	how_to 0.13	known_issues -0.15	none -0.36	platform -0.2	policy -0.35	script -0.13
w:인당	internal 0.12	none -0.13	policy -0.23	target -0.16
w:인력	handling -0.28	how_to -0.11	internal 0.34	limits -0.21	none -0.32	policy -0.18	target -0.13
w:인상	handling -0.16	how_to -0.31	internal 0.39	known_issues -0.12	limits -0.33	policy -0.24	price -0.33	target -0.22
w:인상분	handling -0.15	how_to -0.12	internal 0.29	limits -0.24	none -0.19	price -0.3
w:인센	internal 0.23	limits -0.25	policy -0.15
w:인식	handling -0.2	internal -0.11	known_issues 0.35	limits -0.31	platform -0.19	policy -0.36	price -0.16	script -0.19	target -0.22
w:인식이	how_to -0.21	internal -0.18	known_issues 0.11	limits -0.14	none 0.17	policy -0.19
w:인원	handling -0.1	how_to -0.14	limits 0.14	policy -0.21	target -0.21
w:인증	contact -0.15	handling -0.12	known_issues -0.4	limits -0.22	none -0.1	platform -0.4	policy 0.11	price -0.34	script -0.33
w:인증센	handling 0.17	how_to 0.14	internal -0.13	none -0.14
w:인천	handling -0.18	how_to -0.25	known_issues -0.18	limits -0.1	platform 0.14	policy -0.15	price -0.25
w:인천공	platform -0.13	policy -0.26	target -0.23
w:인터	handling -0.22	how_to -0.2	limits -0.15	none 0.17	policy -0.23	script -0.18
w:인하	limits -0.2	none 0.16	policy -0.15	price -0.2	target -0.1
w:일	contact -0.55	how_to -0.19	internal -0.15	known_issues -0.17	platform -0.32	target -0.11
w:일간	contact -0.1	handling -0.17	internal -0.29	known_issues -0.27	limits -0.32	none -0.23	platform -0.12	policy 0.27	price -0.22	script -0.16	target -0.23
w:일괄	internal -0.23	known_issues -0.11	limits -0.32	none -0.39	policy 0.33	script -0.18	target -0.12
w:일까	handling -0.21	how_to -0.25	internal -0.35	known_issues -0.28	limits -0.19	platform -0.22	policy 0.13	price -0.11	target -0.4
w:일까지	handling -0.21	how_to -0.25	internal -0.35	known_issues -0.28	limits -0.19	platform -0.22	policy 0.13	price -0.11	target -0.4
w:일로	how_to -0.21	internal -0.45	limits -0.16	policy 0.2	price -0.25	script -0.16	target -0.23
w:일반	contact -0.19	how_to -0.3	internal -0.39	known_issues 0.13	limits -0.13	none -0.5	platform -0.41	policy 0.14	price -0.13	script -0.29	target 0.27
w:일본	contact -0.11	handling -0.2	how_to -0.17	known_issues -0.16	none -0.28	platform -0.3	policy -0.21	price -0.17	target 0.13
w:일부	handling -0.4	how_to -0.46	internal -0.27	limits -0.19	platform -0.37	price -0.17	target 0.15
w:일부터	handling -0.25	how_to -0.34	internal -0.43	known_issues -0.22	limits -0.5	platform -0.22	price -0.15	target 0.19
w:일시	handling -0.17	how_to -0.13	internal -0.22	known_issues -0.17	none 0.18	platform -0.17	policy -0.34	script -0.1	target -0.25
w:일시는	limits 0.1	price -0.1
w:일에	how_to -0.27	known_issues -0.27	none -0.17	platform -0.14	policy 0.14	script -0.13
w:일요	handling -0.2	how_to -0.25	internal -0.18	known_issues -0.31	limits 0.23	none -0.26	platform -0.22	price -0.15	target -0.22
w:일요일	handling -0.2	how_to -0.25	internal -0.18	known_issues -0.31	limits 0.23	none -0.26	platform -0.22	price -0.15	target -0.22
w:일은	handling -0.12	known_issues -0.12	limits -0.38	none 0.17	platform -0.13	price -0.15	script -0.16	target -0.21
w:일이	handling -0.24	how_to -0.26	internal -0.39	none 0.12	platform -0.19	price -0.34	script -0.2	target -0.32
w:일이라	limits -0.23	none 0.14	policy -0.16
w:일일	internal -0.13	limits -0.11	none 0.19	policy -0.18	target -0.1
w:일입	handling -0.12	internal -0.23	known_issues -0.11	none -0.29	policy 0.33	price -0.24	script -0.14	target -0.16
w:일입니	handling -0.12	internal -0.23	known_issues -0.11	none -0.29	policy 0.33	price -0.24	script -0.14	target -0.16
w:일자	handling -0.23	how_to -0.23	internal -0.29	known_issues -0.19	limits -0.34	none 0.43	platform -0.23	policy -0.39	price -0.28	script -0.24	target -0.29
w:일정	contact -0.17	how_to -0.42	internal 0.15	known_issues -0.35	limits -0.49	platform -0.35	policy -0.28	target -0.44
w:일정이	limits -0.11
w:일주	handling -0.26	how_to -0.29	internal -0.29	known_issues -0.19	platform 0.13	script -0.17	target -0.25
w:일주일	handling -0.26	how_to -0.29	internal -0.29	known_issues -0.19	platform 0.13	script -0.17	target -0.25
w:일찍	how_to -0.13	internal -0.24	known_issues -0.21	limits 0.13	none 0.1	policy -0.25	price -0.15	script -0.16	target -0.23
w:일치	handling -0.13	how_to -0.15	internal 0.18	known_issues -0.13	none -0.26	platform -0.11	policy -0.19	price -0.13	target -0.19
w:일할	handling -0.2	internal -0.11	limits -0.13	none -0.12	price 0.13
w:읽어	how_to -0.12	internal -0.37	known_issues -0.13	limits -0.12	policy -0.16	price 0.17	target -0.1
w:읽어주	handling -0.21	internal -0.33	price 0.19
w:잃어	handling -0.21	how_to -0.25	internal -0.3	known_issues -0.13	limits -0.21	none -0.23	policy 0.19	target -0.12
w:잃어버	handling -0.21	how_to -0.25	internal -0.3	known_issues -0.13	limits -0.21	none -0.23	policy 0.19	target -0.12
w:임대	contact -0.2	handling -0.13	internal 0.25	limits -0.34	none -0.27	platform -0.16	policy -0.18	target -0.28
w:임대료	contact -0.15	limits -0.26	none -0.2	platform -0.11	policy -0.23	price 0.13	target -0.19
w:임산	handling -0.12	how_to -0.14	internal -0.17	none 0.16	policy -0.24	price -0.13	script -0.13
w:임산부	handling -0.12	how_to -0.14	internal -0.17	none 0.16	policy -0.24	price -0.13	script -0.13
w:임신	handling -0.1	internal -0.1	limits -0.2	policy 0.2	price -0.11	target -0.13
w:임원	handling -0.13	internal 0.22	known_issues -0.11	limits -0.14	none -0.29	platform -0.1	policy -0.11
w:임차	handling -0.14	how_to -0.24	internal 0.34	limits -0.26	none -0.29	platform -0.11	policy -0.24	price -0.19	script -0.16	target -0.33
w:입금	how_to 0.18	internal -0.29	known_issues 0.12	none -0.24	platform -0.16	price -0.27	script -0.11	target -0.28
w:입금자	how_to -0.2	internal -0.23	known_issues 0.17	limits -0.28	none -0.19	policy 0.17	price -0.21	target -0.18
w:입니	contact 0.22	handling -0.33	how_to 0.12	known_issues -0.26	limits -0.45	platform -0.24	policy -0.5	script -0.11	target -0.33
w:입니다	contact 0.22	handling -0.33	how_to 0.12	known_issues -0.26	limits -0.45	platform -0.24	policy -0.5	script -0.11	target -0.33
w:입력	handling 0.22	internal -0.31	known_issues -0.34	limits 0.14	none -0.32	platform -0.12	policy -0.41	price -0.13	script -0.23	target -0.28
w:입력해	handling 0.22	how_to -0.3	internal -0.25	known_issues -0.25	limits 0.18	none -0.21	policy -0.25	script -0.17	target -0.16
w:입원	handling -0.26	how_to -0.12	internal -0.27	known_issues -0.18	limits -0.21	none -0.13	platform -0.22	target 0.16
w:입장	handling -0.35	how_to -0.24	known_issues -0.33	limits 0.22	none -0.3	platform -0.24	target -0.35
w:입장료	internal -0.18	limits 0.12	none -0.14	platform -0.1	policy -0.28	price 0.19	target -0.27
w:입점	contact 0.21	handling -0.31	how_to -0.32	internal -0.2	known_issues -0.31	limits -0.32	none -0.45	platform -0.33	price -0.31	script -0.25	target 0.27
w:입주	handling -0.24	how_to -0.26	known_issues -0.16	limits -0.29	none -0.11	platform -0.26	price 0.19	script -0.11
w:입주민	handling -0.13	how_to -0.19	limits -0.13	policy 0.12	price -0.15	target -0.19
w:입차	handling -0.31	internal -0.2	limits 0.3	none -0.35	platform -0.2	policy -0.33	price -0.24	script -0.17	target -0.29
w:입찰	handling -0.15	internal 0.2	limits -0.28	policy -0.28	price 0.13
w:있게	handling -0.34	internal -0.35	known_issues -0.33	limits -0.21	policy -0.2	price -0.15	script 0.17
w:있고	contact -0.13	handling -0.51	internal -0.42	known_issues -0.22	platform 0.11	price -0.33	script -0.29	target -0.12
w:있고요	handling -0.22	how_to -0.21	internal -0.24	known_issues -0.18	none 0.19	platform -0.22	price -0.2	script -0.14
w:있는	contact -0.18	handling -0.32	how_to -0.46	internal -0.36	known_issues -0.59	limits 0.2	platform 0.19	policy -0.14	price -0.41	script -0.35
w:있는데	how_to -0.12	internal -0.22	known_issues -0.16	limits -0.18	policy 0.15
w:있다	how_to -0.2	internal 0.23	known_issues -0.19	limits -0.2	none -0.24	script -0.2	target -0.15
w:있다고	how_to -0.12	internal 0.22	known_issues -0.15	limits -0.19	none -0.23	policy -0.2	script -0.1	target -0.14
w:있다는	how_to -0.17	policy 0.14
w:있대	handling -0.23	how_to -0.19	internal -0.13	known_issues 0.2	limits -0.21	platform -0.1	policy -0.24	target -0.24
w:있습	handling -0.41	internal -0.15	known_issues 0.28	limits -0.1	none -0.2	platform -0.47	policy -0.16	price -0.16	script 0.15	target -0.16
w:있습니	handling -0.41	internal -0.15	known_issues 0.28	limits -0.1	none -0.2	platform -0.47	policy -0.16	price -0.16	script 0.15	target -0.16
w:있어	contact -0.14	handling -0.48	how_to -0.46	known_issues 0.31	limits -0.12	none -0.59	platform -0.33	price -0.48
w:있어서	handling -0.12	how_to -0.16	internal 0.24	known_issues -0.17	limits -0.19	none -0.12	policy -0.17
w:있어요	contact -0.13	handling -0.37	how_to -0.39	internal -0.11	known_issues 0.26	none -0.57	platform -0.31	policy 0.13	price -0.46
w:있었	handling -0.22	how_to -0.25	known_issues -0.28	limits -0.26	none 0.22	platform -0.1	policy -0.37	price -0.15	script -0.12	target -0.27
w:있었어	known_issues -0.16	none 0.12	policy -0.17
w:있으	contact -0.13	handling 0.28	how_to -0.12	internal -0.25	limits -0.56	none -0.13	platform -0.29	policy -0.13	price -0.35	script -0.15
w:있으니	handling 0.33	how_to -0.26	internal -0.11	known_issues -0.32	limits -0.24	none -0.31	platform -0.12	policy -0.23	script -0.15	target -0.17
w:있으며	how_to -0.11	limits -0.16	none -0.12	script 0.1
w:있으면	internal -0.41	known_issues 0.11	limits -0.44	platform -0.19	price -0.29	script -0.32	target 0.1
w:있을	handling 0.19	how_to -0.26	internal -0.29	policy -0.24	target -0.16
w:있음	contact -0.22	handling -0.21	internal 0.37	known_issues 0.28	limits -0.23	none -0.59	platform -0.47	policy -0.33	price -0.37	script -0.33	target -0.58
w:있잖	limits -0.14	none 0.21	policy -0.22	price -0.12	target -0.11
w:있잖아	limits -0.14	none 0.21	policy -0.22	price -0.12	target -0.11
w:자	limits 0.12	none -0.19	policy -0.18	target -0.11
w:자격	handling 0.15	how_to -0.31	internal -0.32	known_issues -0.34	none -0.34	platform -0.16	price -0.13	script 0.14	target -0.17
w:자녀	internal -0.17	known_issues -0.15	limits -0.31	platform -0.15	policy -0.3	price -0.24	script -0.1	target 0.25
w:자동	contact -0.41	handling -0.9	internal -0.28	known_issues -0.12	limits 0.14	platform -0.66	price -0.14	script -0.1	target -0.89
w:자동으	handling -0.41	internal -0.46	known_issues -0.34	none -0.38	platform -0.15	price 0.23	target -0.39
w:자동이	handling -0.16	internal -0.23	known_issues -0.21	limits 0.16	none -0.2	platform -0.12	policy 0.15	script -0.11	target -0.22
w:자동조	none 0.11
w:자동차	contact -0.13	handling -0.16	how_to 0.13	internal -0.26	known_issues -0.16	limits 0.21	none -0.22	platform -0.13	policy -0.32	price -0.21	script -0.19	target -0.17
w:자료	handling 0.14	how_to -0.19	internal 0.15	known_issues -0.14	limits -0.28	policy -0.22	price -0.12	target -0.15
w:자리	contact -0.19	handling 0.18	how_to 0.12	internal -0.53	known_issues -0.51	limits -0.28	none -0.28	platform -0.45	policy 0.1
w:자리가	internal -0.1	policy -0.12
w:자리로	handling -0.18	how_to -0.24	internal -0.19	known_issues -0.12	limits -0.26	none -0.22	policy 0.12	price -0.18	script -0.15	target 0.21
w:자리를	handling -0.13	known_issues -0.13	limits -0.12	price -0.12	target -0.15
w:자리만	how_to 0.25	internal -0.15	limits -0.25	none -0.23	platform -0.15	policy -0.28	price -0.17	script -0.1	target -0.22
w:자리에	how_to -0.24	internal -0.22	known_issues -0.26	limits -0.27	none -0.18	platform -0.14	policy 0.26	price -0.13	script -0.14	target -0.15
w:자문	how_to -0.29	internal 0.22	known_issues -0.24	limits -0.25	platform -0.1	policy -0.23	price -0.16	script -0.17	target -0.16
w:자사	handling -0.25	how_to -0.22	internal -0.29	known_issues -0.24	limits -0.35	none -0.31	platform 0.23	policy -0.31	price -0.15	script -0.17	target 0.14
w:자습	internal -0.17	limits -0.17	none 0.16	policy -0.14	target -0.13
w:자습관	internal -0.17	limits -0.17	none 0.16	policy -0.14	target -0.13
w:자정	handling 0.15	how_to -0.28	internal -0.26	known_issues -0.13	limits 0.11	platform -0.11	policy -0.12	price -0.27	script -0.25	target -0.31
w:자정까	internal -0.15	none 0.22	policy -0.25	price -0.18	target -0.18
w:자체	how_to -0.21	internal -0.19	known_issues -0.12	limits 0.16	policy -0.17	price -0.28	script -0.17	target -0.23
w:자체가	handling -0.13	how_to -0.11	internal -0.28	limits 0.18	none -0.24	price -0.24	target -0.11
w:작가	handling -0.15	known_issues -0.21	limits -0.16	policy -0.29	target -0.15
w:작가님	handling -0.15	internal -0.17	known_issues -0.21	limits -0.15	none 0.16	policy -0.26	target -0.15
w:작년	contact -0.1	handling -0.26	internal 0.17	known_issues -0.3	limits -0.42	platform -0.19	policy -0.41	price -0.25	script -0.2	target -0.11
w:작년에	none -0.11
w:작성	handling -0.24	how_to 0.15	internal -0.21	known_issues -0.16	none -0.3	target -0.26
w:작품	handling -0.13	how_to -0.17	internal -0.21	known_issues -0.13	none -0.25	platform -0.22	policy -0.35
w:잔	how_to -0.22	internal -0.31	known_issues -0.21	none -0.16	platform -0.18	policy -0.34	price 0.23	script -0.15	target -0.31
w:잔돈	how_to 0.14	internal -0.12	limits -0.2	none 0.21	policy -0.22	price -0.13
w:잔액	handling -0.2	how_to -0.23	known_issues -0.18	limits -0.34	none -0.26	policy 0.27	price -0.13	script 0.17	target -0.21
w:잔여	handling -0.12	limits 0.11	none -0.23	platform -0.19	policy 0.12	price -0.18	target -0.3
w:잘	how_to -0.17	known_issues 0.11	limits -0.13
w:잘못	contact -0.1	handling 0.21	how_to -0.36	limits -0.44	platform -0.13	policy -0.46	price -0.3	script -0.28	target -0.4
w:잠금	handling -0.25	how_to -0.24	internal -0.18	known_issues 0.14	limits 0.19	none -0.29	policy -0.17	price -0.23	target -0.18
w:잡아	handling 0.16	how_to -0.28	internal -0.24	known_issues 0.11	limits -0.27	none -0.21	platform -0.16	price -0.1	script -0.13	target -0.15
w:잡은	handling 0.13	how_to -0.24	known_issues -0.18	none -0.15	policy -0.2
w:잡혀	handling -0.2	how_to -0.26	known_issues -0.27	limits -0.24	none -0.25	platform -0.17	policy 0.31	price -0.17	script -0.12	target -0.23
w:잡혀요	handling -0.19	how_to -0.24	internal -0.17	known_issues -0.23	limits -0.24	none -0.23	platform -0.17	policy 0.33	price -0.15	target -0.22
w:잡화	how_to -0.17	internal -0.2	limits -0.23	none -0.27	platform -0.12	target 0.22
w:잡히	how_to 0.18	known_issues -0.18	none 0.16	policy -0.16
w:잡히면	none 0.16	policy -0.11
w:장	contact -0.28	how_to -0.17	internal -0.45	known_issues -0.27	limits 0.15	none -0.12	platform -0.36	price 0.15	script -0.21	target -0.45
w:장기	handling -0.15	how_to -0.22	internal -0.21	known_issues -0.14	limits 0.17	none 0.14	policy -0.23	script -0.13	target -0.17
w:장난	handling -0.21	how_to -0.14	internal -0.22	known_issues -0.16	policy 0.11	price -0.12	script -0.15	target -0.21
w:장난감	handling -0.21	how_to -0.14	internal -0.22	known_issues -0.16	policy 0.11	price -0.12	script -0.15	target -0.21
w:장르	handling -0.14	how_to -0.22	internal -0.26	known_issues -0.2	limits -0.24	none -0.18	price -0.19	script -0.16	target 0.2
w:장바	internal -0.33	known_issues 0.15	limits -0.36	none -0.21	platform 0.13	price -0.21	script -0.2	target -0.29
w:장바구	internal -0.33	known_issues 0.15	limits -0.36	none -0.21	platform 0.13	price -0.21	script -0.2	target -0.29
w:장비	how_to -0.15	internal 0.2	known_issues -0.11	limits -0.28	none -0.31	platform 0.23	policy -0.32	price -0.27	target -0.27
w:장애	contact -0.12	how_to -0.25	internal -0.23	known_issues -0.2	limits -0.27	policy -0.12	price -0.19	script -0.13	target 0.1
w:장애인	handling -0.24	how_to -0.2	internal -0.17	known_issues -0.12	limits -0.19	none 0.19	policy -0.32	price -0.15	target 0.13
w:재가	handling -0.16	how_to -0.21	internal -0.16	limits -0.18	policy -0.26	price 0.23	script -0.1
w:재가입	handling -0.16	how_to -0.21	internal -0.16	limits -0.18	policy -0.26	price 0.23	script -0.1
w:재개	how_to -0.17	internal -0.15	known_issues -0.13	limits -0.22	platform -0.16	policy 0.19	price -0.14	target -0.29
w:재계	handling -0.15	how_to -0.1	internal 0.29	known_issues -0.11	limits -0.25	none -0.27	policy -0.22	price -0.11	target -0.11
w:재계약	handling -0.15	how_to -0.1	internal 0.29	known_issues -0.11	limits -0.25	none -0.27	policy -0.22	price -0.11	target -0.11
w:재고	contact -0.14	handling -0.25	internal 0.24	known_issues -0.21	none -0.15	platform -0.24	policy -0.38	price -0.25	script -0.15	target -0.29
w:재단	handling 0.17	internal -0.16	policy -0.18
w:재료	handling -0.12	how_to 0.14	internal -0.16	limits -0.19	policy -0.3	price 0.15	target -0.11
w:재무	handling -0.22	how_to -0.24	internal 0.32	known_issues -0.3	limits -0.31	none -0.29	platform -0.18	policy -0.27	price -0.22	target -0.23
w:재발	contact -0.11	handling -0.11	how_to 0.1	internal -0.46	known_issues -0.27	limits 0.27	platform -0.16	policy -0.12	price -0.27	script -0.29	target -0.29
w:재발급	how_to 0.15	internal -0.43	known_issues -0.17	limits 0.19	platform -0.11	policy -0.28	price -0.22	script -0.24	target -0.27
w:재발송	handling -0.13	how_to -0.21	limits -0.12	none -0.24	policy 0.29
w:재시	handling 0.21	how_to -0.17	internal -0.21	limits -0.26	none -0.17	platform -0.14	policy 0.19	price -0.15	target -0.18
w:재시도	how_to -0.12	internal -0.21	limits -0.26	platform -0.14	policy 0.19	price -0.13	target -0.17
w:재심	how_to -0.17	internal 0.15	limits -0.18	policy -0.26	script -0.16	target -0.12
w:재심사	how_to -0.17	internal 0.15	limits -0.18	policy -0.26	script -0.16	target -0.12
w:재원	contact -0.15	handling -0.32	how_to -0.26	known_issues -0.22	limits -0.2	none -0.34	platform -0.26	policy -0.38	script -0.13	target 0.26
w:재원생	contact -0.14	handling -0.26	how_to -0.19	internal -0.36	known_issues -0.2	limits -0.15	none -0.28	platform -0.25	policy -0.31	target 0.28
w:재접	handling -0.28	how_to -0.3	internal -0.16	known_issues 0.31	limits -0.2	none -0.26	platform -0.1	policy -0.32	price -0.2
w:재추	limits -0.1	none 0.13	policy -0.19
w:재추진	limits -0.1	none 0.13	policy -0.19
w:재학	known_issues -0.11	none -0.21	policy -0.21	price -0.1	target 0.2
w:재학생	known_issues -0.11	none -0.21	policy -0.21	price -0.1	target 0.2
w:재협	internal 0.22	limits -0.26	none 0.17	platform -0.1	policy -0.23	price -0.25	target -0.28
w:저	how_to -0.1	none 0.2
w:저녁	contact -0.18	handling -0.17	known_issues 0.13	none -0.25	platform -0.21	policy 0.11	price -0.26	target -0.38
w:저녁에	internal -0.21	known_issues 0.2	limits -0.19	none -0.2	script -0.13
w:저장	handling -0.35	how_to -0.37	internal -0.31	known_issues -0.24	none -0.3	platform -0.15	price -0.18	script 0.27	target -0.26
w:저절	handling -0.18	how_to 0.14	internal -0.16	known_issues -0.11	limits -0.18	none -0.29	script -0.12	target -0.19
w:저절로	handling -0.18	how_to 0.14	internal -0.16	known_issues -0.11	limits -0.18	none -0.29	script -0.12	target -0.19
w:저희	contact -0.11	handling 0.27	known_issues -0.34	limits -0.36	none -0.24	platform -0.29	policy -0.16	price -0.29	script -0.16	target -0.37
w:저희가	handling 0.15	how_to 0.13	internal 0.14	known_issues -0.29	limits -0.32	none -0.35	platform -0.19	policy -0.19	price -0.23	script -0.2	target -0.27
w:적	handling -0.23	how_to -0.15	known_issues -0.19	limits 0.14	none -0.21	policy -0.29	price -0.12	script -0.15	target 0.15
w:적금	handling -0.16	how_to -0.15	none 0.23	policy -0.17	script -0.14	target -0.16
w:적립	contact -0.15	handling -0.36	how_to -0.29	none -0.13	platform -0.24	script 0.1	target -0.53
w:적립금	handling -0.15	how_to -0.14	internal -0.28	known_issues 0.1	limits -0.3	none -0.19	price 0.22	script 0.11	target -0.17
w:적립은	handling -0.14	limits -0.23	none -0.2	policy 0.21	price -0.21	target -0.16
w:적어	internal -0.21	known_issues 0.14	limits -0.25	platform -0.12	policy -0.22	price -0.11	script -0.11	target -0.19
w:적었	internal 0.16	policy -0.1	price -0.19	target -0.29
w:적용	contact -0.18	handling -0.37	how_to -0.39	internal -0.51	known_issues -0.36	limits -0.11	platform -0.41	policy -0.31	price -0.53	script 0.18	target 0.36
w:적용되	none -0.12	policy -0.3	script 0.16	target 0.16
w:적용됩	limits 0.1	none -0.16	policy -0.29	script 0.1	target 0.1
w:적용은	internal -0.11	limits -0.11	none 0.26	policy -0.21
w:적으	handling -0.24	known_issues -0.25	limits 0.18	none -0.18	policy -0.14	price -0.17	script -0.16	target -0.12
w:적자	handling -0.23	how_to -0.13	internal 0.39	known_issues -0.13	limits -0.28	none -0.34	platform -0.16	policy -0.26	price -0.29	target -0.34
w:전	contact -0.42	handling -0.34	known_issues -0.61	limits -0.19	none -0.43	platform -0.41	script -0.18	target 0.31
w:전국	contact -0.12	handling -0.16	how_to -0.27	internal -0.35	known_issues -0.12	limits -0.35	none -0.18	platform 0.26	policy -0.36	target 0.12
w:전기	handling -0.21	how_to -0.21	internal 0.26	known_issues -0.17	none -0.11	platform -0.13	policy -0.35	price -0.24	script -0.14	target -0.28
w:전기차	how_to -0.19	internal -0.19	limits 0.13	none 0.12	platform -0.11	policy -0.21	price -0.16	script -0.11	target -0.21
w:전까	contact -0.13	handling -0.13	internal 0.17	known_issues -0.38	limits -0.18	none -0.46	platform -0.17	price -0.41	script 0.1
w:전까지	contact -0.13	handling -0.13	internal 0.17	known_issues -0.38	limits -0.18	none -0.46	platform -0.17	price -0.41	script 0.1
w:전날	how_to 0.17	internal -0.3	known_issues 0.14	limits -0.47	none -0.39	platform -0.19	script -0.21	target -0.29
w:전달	contact -0.12	handling 0.3	how_to -0.37	internal -0.35	known_issues -0.29	none -0.12	platform -0.26	price -0.35	script -0.24	target -0.41
w:전달드	handling -0.14	how_to -0.19	internal -0.16	limits -0.23	none -0.11	policy 0.21	price -0.2	script -0.13	target -0.17
w:전담	how_to -0.13	none 0.15
w:전면	handling -0.1	limits -0.11	none 0.17	policy -0.21
w:전문	handling -0.18	how_to -0.19	known_issues -0.16	limits -0.26	none 0.24	platform -0.12	policy -0.24	script -0.2
w:전부	handling -0.16	how_to -0.23	internal -0.38	limits -0.4	none -0.33	policy 0.24	price -0.38	script -0.12	target 0.36
w:전부터	internal -0.23	limits -0.13	none -0.22	policy 0.18	price -0.23	target 0.12
w:전산	handling 0.11	how_to -0.1	known_issues -0.12	limits -0.16	policy -0.21	script -0.12
w:전설	contact -0.1	handling -0.12	how_to -0.17	internal -0.33	known_issues -0.15	limits 0.11	none 0.13	platform -0.12	policy -0.29	target -0.22
w:전세	none 0.23
w:전송	how_to -0.23	internal -0.22	known_issues -0.12	limits 0.15	none -0.15	policy 0.14	target -0.18
w:전액	contact -0.13	how_to -0.41	internal -0.17	known_issues -0.19	limits -0.42	none -0.46	platform -0.17	policy 0.21	price 0.15	script -0.3	target -0.35
w:전에	handling -0.17	how_to 0.2	internal 0.2	known_issues -0.41	limits -0.17	none -0.56	platform -0.18	script -0.13	target -0.42
w:전에는	handling -0.17	none -0.12	policy 0.1
w:전역	handling -0.11	how_to -0.15	internal -0.17	limits -0.3	none -0.32	platform -0.21	policy -0.14	target 0.33
w:전용	contact -0.12	how_to -0.17	internal -0.2	known_issues -0.17	none -0.38	platform 0.33	policy -0.33	price 0.15	target -0.36
w:전원	handling -0.16	how_to -0.1	internal -0.17	limits -0.2	none -0.21	price 0.14	script -0.11	target -0.19
w:전이	handling -0.2	how_to -0.14	internal 0.25	known_issues -0.18	limits -0.22	none -0.32	policy 0.16	target -0.11
w:전이라	internal 0.15	none -0.14
w:전일	how_to 0.11	policy -0.13	script -0.13
w:전입	internal 0.11	limits -0.14	none -0.12	policy 0.16
w:전자	contact -0.19	handling -0.34	known_issues -0.3	limits 0.1	none 0.19	platform -0.32	policy -0.47	price -0.29	script -0.29	target -0.39
w:전자금	how_to -0.13	internal -0.14	none 0.22	policy -0.2	target -0.1
w:전체	contact -0.22	handling -0.39	how_to -0.28	known_issues -0.3	limits -0.55	none 0.28	platform -0.36	price -0.4
w:전표	handling -0.21	internal -0.25	known_issues -0.15	none -0.25	platform -0.12	policy 0.24	price -0.12	script -0.13	target -0.23
w:전화	contact -0.25	handling 0.35	internal -0.16	limits -0.38	none -0.21	platform -0.5	policy -0.24	price -0.26	script -0.19	target -0.61
w:전화가	handling 0.1	how_to -0.24	internal -0.36	known_issues -0.33	limits -0.21	none 0.23	platform -0.1	policy -0.25	script -0.24	target -0.16
w:전화는	handling 0.28	how_to -0.16	internal -0.2	known_issues -0.2	limits -0.1	none -0.19	policy -0.31	script -0.12
w:전화로	handling 0.19	how_to -0.2	internal -0.28	known_issues -0.24	limits -0.32	platform -0.12	price -0.15	script -0.2	target -0.26
w:전화하	handling 0.12	how_to -0.23	none -0.19	script 0.1
w:전환	internal 0.11	known_issues -0.22	limits -0.39	platform -0.2	policy -0.32	price -0.26	target 0.29
w:전후	handling -0.13	limits -0.17	none -0.14
w:절감	handling -0.16	how_to -0.15	internal 0.12	known_issues -0.14	limits -0.24	none 0.18	platform -0.15	policy -0.25	price -0.24	script -0.12	target -0.25
w:절대	contact -0.11	handling 0.11	how_to -0.33	internal 0.22	known_issues -0.31	limits -0.36	platform -0.27	policy -0.37	price -0.27	script -0.19	target -0.27
w:절반	contact -0.13	how_to -0.45	internal 0.18	known_issues -0.33	none -0.54	platform -0.41	price 0.14	target -0.59
w:절차	handling -0.19	how_to 0.2	internal -0.28	platform -0.14	policy -0.34	price -0.22	script -0.11	target -0.26
w:점	contact -0.14	handling -0.33	how_to -0.28	known_issues -0.27	platform 0.1	price -0.29	script -0.3
w:점검	contact -0.18	handling 0.13	how_to -0.36	internal 0.14	known_issues -0.31	limits -0.13	none -0.14	platform -0.24	price -0.3	script 0.1	target -0.38
w:점유	policy 0.17	price -0.18
w:점유료	policy 0.17	price -0.18
w:점주	internal -0.11	none 0.14	policy -0.2
w:점포	handling 0.13	how_to -0.18	known_issues -0.16	limits -0.19	platform -0.11	policy -0.33	script -0.14	target -0.21
w:접기	internal -0.21	none 0.2	policy -0.16
w:접기로	internal -0.21	none 0.2	policy -0.16
w:접속	handling 0.13	how_to 0.19	internal -0.23	known_issues -0.17	limits -0.24	platform -0.2	policy -0.34	target -0.16
w:접수	contact -0.45	handling 0.11	how_to 0.29	internal -0.62	known_issues 0.13	limits -0.37	none -0.13	price -0.58	script -0.33
w:접수기	how_to -0.15	internal -0.13	limits -0.24	policy -0.27	script -0.19
w:접수는	handling 0.18	how_to 0.13	internal -0.19	limits -0.31	none -0.12	platform -0.1	price -0.12	script -0.36	target -0.23
w:접수만	handling -0.18	how_to -0.29	internal -0.23	platform -0.29	policy -0.37	script -0.14	target 0.14
w:접수분	handling -0.12	how_to -0.11	internal -0.13	limits -0.3	none 0.16	platform -0.14	target -0.25
w:접수하	handling -0.1	internal -0.22	limits -0.24	none -0.33	platform -0.17	policy 0.23	script -0.19	target -0.18
w:접습	internal -0.13	none 0.18	policy -0.15	price -0.14
w:접습니	internal -0.13	none 0.18	policy -0.15	price -0.14
w:접종	internal -0.21	limits -0.17	none 0.19	policy -0.14	target -0.13
w:정규	how_to -0.19	internal -0.28	limits -0.25	none -0.29	platform -0.11	policy 0.14	price -0.19	target 0.16
w:정기	handling -0.26	internal -0.37	known_issues -0.25	limits -0.45	none 0.24	platform -0.25	price 0.12	script -0.22
w:정기구	none 0.12
w:정기권	internal -0.18	limits -0.2	none 0.26	policy -0.29	script -0.13	target -0.15
w:정기배	internal -0.14	limits -0.12	none 0.19	policy -0.22	price -0.11	target -0.14
w:정기점	handling -0.14	how_to -0.12	internal -0.14	known_issues -0.15	limits -0.19	platform -0.12	policy 0.1	price -0.11	target -0.17
w:정도	handling -0.14	policy -0.11
w:정도로	handling -0.14	internal -0.17	none 0.12	policy -0.18
w:정리	handling -0.12	how_to -0.19	internal -0.17	known_issues -0.12	limits -0.3	none 0.37	platform -0.14	policy -0.33	price -0.21	script -0.12	target -0.29
w:정보	handling -0.18	internal 0.15	limits -0.19	none -0.22	policy -0.11
w:정보가	how_to -0.12	internal 0.15	limits -0.13	none -0.15	policy -0.15	script -0.12
w:정부	contact -0.14	handling -0.11	how_to 0.3	internal -0.25	limits -0.26	none -0.3	platform -0.17	policy -0.26	price -0.17	target -0.24
w:정비	handling 0.16	policy -0.19
w:정산	contact -0.11	how_to 0.12	internal 0.23	known_issues 0.12	limits -0.37	platform -0.21	price -0.12	script -0.35	target -0.38
w:정산기	handling 0.11	how_to -0.13	internal -0.19	known_issues 0.17	limits -0.17	none -0.15	policy -0.12	price -0.11
w:정산액	how_to 0.11	internal -0.3	known_issues -0.14	limits -0.17	none -0.22	policy -0.16	price 0.2	script -0.13
w:정상	contact -0.18	handling -0.46	internal -0.47	known_issues 0.32	limits -0.53	platform -0.42	policy -0.51	price -0.36	script -0.25	target 0.14
w:정식	handling -0.2	how_to -0.26	internal 0.15	known_issues -0.2	limits -0.29	platform -0.12	price 0.18	script -0.11	target -0.28
w:정오	handling -0.19	internal -0.16	known_issues -0.16	none -0.3	platform -0.22	policy 0.18	price -0.13	target -0.21
w:정정	contact 0.24	handling -0.22	internal -0.26	limits 0.25	none -0.17	policy -0.3	price -0.32	script -0.16	target -0.26
w:정정합	contact 0.11	handling -0.19	internal -0.11
w:정지	handling -0.25	how_to -0.27	internal -0.35	known_issues -0.15	limits -0.35	none -0.22	platform -0.12	policy 0.35	price -0.28	script -0.1	target -0.28
w:정책	handling -0.16	internal -0.16	known_issues -0.11	limits 0.12	policy -0.14	price -0.2	target -0.21
w:정책이	internal -0.12	price -0.19	target -0.16
w:정하	how_to -0.13	internal -0.23	known_issues -0.25	limits -0.22	none 0.24	platform -0.12	policy -0.2	price -0.18	target -0.16
w:정한	handling -0.12	how_to -0.26	known_issues 0.14	limits 0.21	none -0.24	policy -0.33	script -0.16	target -0.22
w:정해	internal -0.19	known_issues -0.24	limits -0.33	none 0.17	platform -0.16	policy -0.41	price -0.23	target -0.31
w:정했	handling -0.13	how_to -0.15	known_issues -0.29	limits -0.28	none 0.25	policy -0.22	script -0.13	target -0.13
w:정했어	known_issues -0.22	limits -0.22	none 0.15	policy -0.15
w:정확	handling -0.2	how_to -0.17	internal 0.15	known_issues -0.14	limits -0.27	none 0.24	platform -0.21	policy -0.3	price -0.24	target -0.31
w:정확한	handling -0.14	how_to -0.13	internal -0.22	known_issues -0.12	limits -0.2	none 0.28	policy -0.24	target -0.23
w:제	handling -0.12	how_to -0.24	internal -0.12	none 0.1	platform -0.11	policy -0.25	price -0.16
w:제가	handling -0.28	how_to -0.23	internal -0.5	known_issues -0.29	limits -0.3	none 0.59	platform -0.13	policy -0.44	price -0.17	script -0.24	target -0.3
w:제공	handling -0.18	how_to -0.24	internal -0.3	known_issues -0.24	limits 0.34	none -0.36	policy -0.28	price -0.29	script 0.21	target -0.14
w:제공하	handling 0.1	internal -0.2	limits 0.15	none -0.25
w:제기	handling 0.17	internal 0.14	none -0.21
w:제도	handling -0.19	how_to -0.26	internal -0.3	known_issues -0.1	limits -0.19	none 0.37	policy -0.33	price -0.11	script -0.12	target -0.11
w:제보	handling 0.11	policy -0.1
w:제안	contact -0.11	how_to -0.18	internal -0.26	limits -0.19	none 0.22	policy -0.22	price -0.14	target -0.18
w:제약	handling -0.19	how_to -0.22	internal -0.26	known_issues -0.23	limits -0.25	none 0.27	platform 0.1	policy -0.23	price -0.14	target -0.22
w:제외	contact -0.11	handling -0.52	how_to -0.38	internal -0.54	known_issues -0.56	limits 0.17	none -0.32	platform -0.13	price -0.48	script -0.31	target 0.21
w:제일	contact -0.17	handling -0.27	how_to -0.29	known_issues -0.28	limits -0.29	platform -0.22	policy 0.22	price -0.18	script -0.21	target -0.32
w:제작	internal 0.14	limits -0.13
w:제조	handling -0.14	internal 0.12	limits -0.17	platform 0.12	policy -0.14	price -0.18	target -0.12
w:제조사	handling -0.14	internal 0.12	limits -0.17	platform 0.12	policy -0.14	price -0.18	target -0.12
w:제주	contact -0.12	handling -0.2	how_to -0.2	internal -0.47	known_issues -0.16	limits 0.31	none -0.25	platform -0.25	price -0.18	script -0.16
w:제출	handling 0.15	known_issues -0.33	limits 0.22	none -0.21	platform -0.22	policy -0.41	price -0.22	script -0.2	target -0.35
w:제한	handling -0.2	how_to -0.34	internal -0.47	known_issues -0.35	limits -0.13	none 0.27	platform -0.32	price -0.46
w:제휴	contact 0.11	how_to -0.34	known_issues -0.31	none -0.4	policy -0.39	target -0.12
w:조건	handling -0.37	how_to -0.39	internal 0.12	known_issues -0.35	none 0.15	platform -0.13	policy -0.11	price -0.31	script -0.11
w:조건으	handling -0.12	how_to -0.2	internal 0.25	limits -0.16	none -0.23	policy -0.19	target -0.15
w:조건은	handling -0.25	limits 0.11	none 0.18	policy -0.26	price -0.2	script -0.14	target -0.22
w:조건이	handling -0.21	how_to -0.14	internal -0.1	known_issues -0.21	limits -0.27	none 0.2	script -0.2	target -0.23
w:조금	handling -0.12	script 0.13
w:조기	handling -0.23	how_to -0.19	known_issues -0.13	limits 0.23	none -0.27	policy -0.29	price -0.13	script -0.14	target -0.24
w:조례	handling -0.12	internal 0.17	limits -0.19	policy -0.23	price -0.14
w:조리	limits -0.11	none -0.1	policy 0.12	script -0.12
w:조리시	limits -0.11	none -0.1	policy 0.12	script -0.12
w:조식	contact -0.11	handling 0.14	how_to -0.13	internal -0.18	known_issues -0.12	limits -0.2	none -0.18	platform -0.12	policy -0.15	price 0.2	script -0.14	target -0.21
w:조심	handling -0.3	how_to -0.23	internal -0.11	known_issues -0.23	limits -0.27	none 0.31	platform -0.18	policy -0.27	price -0.16	script -0.19	target -0.22
w:조용	handling -0.14	how_to -0.11	internal 0.16	known_issues -0.1	limits -0.24	none -0.2	platform -0.13	price -0.11	script -0.13	target -0.19
w:조용히	handling -0.14	how_to -0.11	internal 0.16	known_issues -0.1	limits -0.24	none -0.2	platform -0.13	price -0.11	script -0.13	target -0.19
w:조정	contact -0.12	handling -0.3	how_to -0.48	limits -0.49	none 0.28	platform -0.23	policy -0.51	price -0.47	script 0.39	target -0.52
w:조정되	handling -0.11	how_to -0.13	internal -0.25	none -0.14	policy -0.17	price -0.15	script 0.25
w:조정됩	internal -0.17	price -0.13
w:조정입	handling -0.14	internal -0.13	none -0.17	policy -0.12	script 0.19
w:조직	handling -0.14	how_to -0.19	internal 0.13	known_issues -0.11	limits 0.17	none -0.16	policy -0.25	script -0.12
w:조치	handling 0.11	how_to -0.11	internal 0.24	limits -0.16	none -0.26	policy -0.29	script -0.19	target -0.12
w:조회	contact -0.22	handling 0.18	internal -0.38	known_issues -0.11	limits 0.16	none -0.37	policy -0.11	price -0.34	script -0.35	target -0.56
w:조회만	handling 0.14	how_to -0.16	internal -0.16	known_issues -0.2	none -0.21	platform 0.14	policy -0.27	script -0.1	target -0.22
w:조회해	handling 0.29	how_to -0.23	internal -0.24	known_issues -0.17	limits -0.23	none -0.25	policy -0.29	script -0.16
w:종	contact -0.2	handling -0.28	internal -0.43	known_issues -0.28	platform -0.39	price -0.36	script -0.14
w:종량	none 0.15
w:종량제	none 0.15
w:종료	contact -0.34	handling 0.11	how_to -0.57	internal -0.31	known_issues -0.52	limits -0.31	none 0.21	platform -0.46	price -0.45
w:종료일	handling -0.2	how_to -0.13	internal -0.22	known_issues -0.14	limits -0.17	none 0.3	price -0.15	script -0.19	target -0.16
w:종목	how_to -0.1	internal -0.26	limits -0.2	platform -0.11	policy -0.17	price 0.11	target 0.19
w:종은	internal -0.17	known_issues -0.11	platform -0.13	price -0.16	target -0.17
w:종이	contact -0.3	handling -0.45	how_to 0.1	internal -0.59	known_issues -0.55	none -0.62	platform 0.14	policy 0.13	price -0.32	script -0.19	target 0.22
w:종전	contact -0.13	handling 0.11	how_to -0.37	internal -0.53	known_issues -0.32	platform -0.31	policy 0.12	script -0.29	target -0.53
w:종전과	handling 0.11	internal -0.14	limits -0.2	policy -0.1	price 0.17	target -0.14
w:종전대	handling 0.13	how_to -0.12	internal -0.18	limits 0.17	none -0.3	price -0.25	script -0.13	target -0.19
w:좋은	handling -0.2	how_to -0.14	known_issues -0.19	limits -0.15	none -0.33	policy -0.18	script 0.24	target -0.18
w:좌석	contact -0.18	handling 0.22	internal -0.2	known_issues 0.14	none -0.11	platform -0.31	policy -0.45	script -0.2
w:좌석을	handling -0.19	known_issues -0.21	limits -0.17	none -0.15	script -0.12
w:죄송	contact -0.17	handling -0.28	how_to -0.17	internal -0.38	known_issues -0.15	limits -0.32	none 0.45	platform -0.2	policy -0.38	script -0.22	target -0.27
w:죄송합	contact -0.11	handling -0.21	how_to -0.13	internal -0.3	known_issues -0.13	limits -0.25	none 0.4	platform -0.14	policy -0.29	price -0.25	script -0.18	target -0.16
w:주	contact -0.19	how_to -0.2	known_issues -0.52	policy -0.15	price -0.16
w:주간	handling -0.17	how_to -0.31	known_issues -0.21	limits -0.11	none -0.24	platform -0.22	policy 0.31	price -0.28	script -0.14	target -0.4
w:주기	handling 0.19	how_to -0.25	known_issues -0.19	limits -0.32	platform -0.2	policy -0.24	price -0.2	target -0.19
w:주는	handling -0.15	how_to -0.12	known_issues -0.13	limits -0.26	platform 0.18	policy -0.26	script -0.12	target -0.19
w:주류	handling 0.19	how_to -0.22	known_issues -0.18	none -0.19	platform -0.13	policy -0.28	price -0.13	target -0.24
w:주말	handling -0.17	how_to -0.23	internal -0.16	known_issues -0.16	limits 0.19	none -0.24	platform -0.2	price -0.15
w:주문	contact -0.22	how_to 0.22	internal -0.25	known_issues -0.39	limits 0.11	none -0.19	platform -0.44	price -0.38
w:주문금	internal -0.17	limits 0.27	none -0.21	policy -0.27	price -0.16
w:주문번	handling 0.22	internal -0.19	policy -0.12
w:주문부	how_to 0.14	policy -0.19
w:주문서	how_to 0.21	internal -0.15	limits -0.11	policy -0.14
w:주문은	handling -0.18	how_to -0.29	none -0.34	platform -0.21	policy 0.29	price -0.22	target -0.28
w:주문이	handling -0.11	how_to 0.11	internal -0.25	known_issues -0.27	limits 0.11	none 0.13	policy -0.13	price -0.2	script -0.13	target -0.26
w:주문하	internal -0.17	known_issues -0.16	limits -0.26	none -0.29	platform -0.11	policy 0.17	script -0.15	target -0.19
w:주민	contact -0.12	handling -0.23	how_to 0.18	internal -0.36	known_issues -0.23	none -0.17	platform -0.2	policy -0.42	price -0.17	script -0.17	target 0.18
w:주민등	handling -0.25	internal -0.26	known_issues -0.18	limits -0.32	none -0.15	platform -0.14	policy -0.26	price -0.15	script -0.15	target 0.27
w:주민센	handling -0.13	how_to 0.22	internal -0.22	limits 0.15	policy -0.33	target -0.17
w:주부	how_to -0.11	limits 0.19	none -0.19	policy 0.12	price -0.22	target -0.18
w:주부터	how_to -0.11	limits 0.19	none -0.19	policy 0.12	price -0.22	target -0.18
w:주세	contact -0.11	how_to -0.37	internal -0.31	limits -0.29	platform -0.2	price -0.35	script 0.23	target -0.22
w:주세요	contact -0.11	how_to -0.37	internal -0.31	limits -0.29	platform -0.2	price -0.35	script 0.23	target -0.22
w:주소	contact -0.11	handling 0.14	how_to 0.14	internal -0.34	known_issues -0.21	platform -0.13	policy -0.23	price -0.16	script -0.33	target -0.28
w:주소지	limits -0.11	none -0.13	policy 0.13
w:주시	handling 0.26	internal -0.21	known_issues -0.22	limits -0.2	platform -0.22	policy -0.4	price -0.19	target -0.32
w:주시고	handling -0.15	how_to -0.2	internal -0.28	known_issues -0.12	limits -0.1	none 0.24	platform -0.12	policy -0.27	price -0.11	target -0.2
w:주시기	handling 0.24	how_to -0.25	known_issues -0.11	limits -0.2	none -0.19	platform -0.11	policy -0.18	target -0.17
w:주시면	handling 0.21	known_issues -0.13	none -0.27	policy -0.22
w:주신	internal -0.15	limits -0.16	none 0.11	policy -0.17	price 0.15	target -0.12
w:주십	handling 0.2	how_to -0.24	known_issues -0.15	limits -0.21	none 0.12	platform -0.11	policy -0.34	price -0.11	script -0.3	target -0.22
w:주십시	handling 0.2	how_to -0.24	known_issues -0.15	limits -0.21	none 0.12	platform -0.11	policy -0.34	price -0.11	script -0.3	target -0.22
w:주에	handling -0.14	internal -0.2	limits -0.18	none 0.26	policy -0.1	target -0.12
w:주인	contact -0.17	handling -0.41	how_to -0.33	internal -0.39	known_issues -0.34	limits -0.4	none -0.27	platform -0.35	policy 0.48	price -0.36	script -0.26	target -0.51
w:주장	handling 0.26	limits -0.17	none -0.13	policy -0.2
w:주지	handling -0.18	internal 0.14	none -0.14	policy -0.12
w:주차	contact -0.19	how_to -0.41	internal -0.19	known_issues -0.3	policy -0.51	price 0.25	script -0.34	target -0.4
w:주차장	how_to -0.26	known_issues -0.13	limits -0.34	none -0.29	policy -0.31	price 0.24	script -0.12	target -0.21
w:주치	handling 0.16	how_to -0.11	internal -0.22	known_issues -0.11	limits -0.26	none -0.32	policy -0.2	price 0.21	target -0.2
w:주택	handling -0.1	how_to -0.17	internal -0.22	limits -0.26	none -0.14	platform -0.21	policy -0.25	target 0.24
w:주택용	handling -0.1	how_to -0.17	internal -0.22	limits -0.26	none -0.14	platform -0.21	policy -0.25	target 0.24
w:준비	contact -0.12	handling -0.13	how_to -0.55	internal -0.27	known_issues -0.55	none 0.13	platform -0.38	policy -0.24	price -0.32	script 0.19	target -0.5
w:준비되	how_to -0.15	internal -0.12	known_issues -0.19	limits -0.16	none -0.14	policy 0.13
w:준비하	handling -0.35	how_to -0.29	internal -0.25	known_issues -0.22	limits -0.23	none 0.16	platform -0.12	policy -0.36	script 0.13	target -0.25
w:줄	handling -0.2	how_to -0.21	internal -0.24	known_issues -0.16	limits 0.11	none 0.26	platform -0.11	policy -0.34	price -0.13	script -0.2	target -0.31
w:줄어	how_to 0.11	limits -0.35	none -0.33	policy 0.11	price -0.3	target -0.26
w:줄어요	handling -0.12	how_to 0.14	internal -0.23	limits -0.19	none -0.2	price -0.15	script -0.16	target -0.21
w:줄었	contact -0.19	how_to -0.13	internal -0.31	known_issues -0.13	limits 0.15	none -0.42	platform -0.12	policy 0.11	price 0.16	target -0.26
w:줄이	handling -0.16	internal 0.22	limits -0.19	none -0.18	policy -0.13	price -0.14
w:줄이는	handling -0.12	internal 0.13	limits -0.11
w:줄입	how_to -0.14	internal -0.17	none 0.16	platform -0.14	policy -0.2	script -0.13
w:줄입니	how_to -0.14	internal -0.17	none 0.16	platform -0.14	policy -0.2	script -0.13
w:중	contact -0.42	handling -0.31	how_to -0.54	internal 0.21	limits -0.34	none -0.2	platform 0.18	policy -0.34	price -0.29	target 0.11
w:중간	handling -0.17	how_to -0.22	known_issues -0.14	limits -0.21	none -0.28	policy 0.26	target -0.12
w:중간에	handling -0.14	how_to -0.19	internal -0.13	known_issues -0.1	none -0.23	policy 0.22
w:중개	handling -0.19	how_to -0.2	known_issues -0.13	limits -0.25	none 0.25	platform -0.11	price -0.22	script -0.21	target -0.22
w:중개이	handling -0.17	how_to -0.12	internal -0.19	limits -0.14	none 0.29	policy -0.35	price -0.21	target -0.18
w:중고	handling -0.28	how_to -0.27	known_issues -0.2	limits -0.27	none 0.26	platform -0.12	policy 0.11	price -0.18	script -0.14	target -0.27
w:중단	handling -0.14	how_to -0.29	known_issues -0.1	limits -0.28	none -0.13	platform -0.17	policy 0.16	price -0.11	target -0.22
w:중등	handling -0.2	how_to -0.17	internal 0.11	known_issues -0.23	limits -0.26	none -0.23	platform -0.22	policy -0.22	price 0.12	target 0.17
w:중복	how_to -0.11	internal -0.27	none 0.16	platform -0.2	policy -0.38	target -0.17
w:중앙	contact -0.11	handling -0.21	how_to -0.27	internal -0.31	known_issues -0.18	limits -0.31	none -0.12	platform -0.27	policy -0.31	price -0.18	script -0.13	target 0.33
w:중에	handling -0.11	how_to -0.28	internal -0.25	limits -0.21	platform -0.11	policy 0.14	price -0.13	target -0.23
w:중으	handling -0.12	known_issues -0.15	none 0.24	policy -0.19
w:중으로	handling -0.12	known_issues -0.15	none 0.24	policy -0.19
w:중이	handling -0.42	how_to -0.23	internal 0.35	known_issues -0.29	limits -0.32	none 0.13	platform -0.19	policy -0.32	price -0.2	target -0.21
w:중이라	handling -0.36	how_to -0.17	internal 0.26	known_issues -0.18	limits -0.26	none 0.21	platform -0.13	policy -0.25	price -0.13	script -0.13	target -0.13
w:중이며	handling -0.14	internal 0.12	limits -0.11	none -0.12
w:중입	handling -0.15	how_to -0.22	known_issues -0.17	limits -0.27	policy -0.26	script 0.15	target -0.2
w:중입니	handling -0.15	how_to -0.22	known_issues -0.17	limits -0.27	policy -0.26	script 0.15	target -0.2
w:즉시	contact -0.16	internal -0.38	known_issues -0.35	limits -0.55	none -0.31	platform -0.25	policy 0.17	price -0.35	script -0.25	target 0.12
w:증설	handling -0.14	internal 0.27	known_issues -0.12	limits -0.14	none -0.32	policy -0.22
w:지	how_to -0.22	internal -0.16	known_issues -0.18	limits 0.21	none -0.1	platform -0.15	policy -0.13	target -0.17
w:지갑	handling -0.19	how_to -0.23	internal -0.23	known_issues -0.18	limits -0.31	none 0.34	policy -0.34	price -0.13	script -0.21	target -0.2
w:지금	contact -0.25	handling -0.42	how_to -0.39	known_issues -0.57	limits -0.7	platform -0.35	policy 0.25	script -0.4	target 0.15
w:지금까	handling -0.28	how_to -0.23	internal -0.31	known_issues -0.23	limits -0.38	none 0.18	platform -0.18	policy -0.14	price 0.11	script -0.18	target 0.11
w:지금처	contact -0.12	handling -0.25	how_to -0.17	internal -0.33	known_issues -0.22	limits -0.27	none -0.26	policy 0.33	price -0.25	script -0.19
w:지급	contact -0.1	handling 0.13	how_to -0.32	internal -0.24	known_issues -0.31	limits -0.55	none -0.48	platform -0.21	policy 0.28	script -0.13
w:지급은	none -0.12	policy 0.13
w:지나	contact -0.13	handling -0.16	how_to -0.55	internal -0.11	limits 0.12	none -0.56	platform -0.27	policy 0.27	price -0.3	script -0.3	target -0.39
w:지나면	how_to -0.35	internal -0.38	known_issues -0.36	limits 0.11	none -0.42	platform -0.14	policy 0.25	price -0.26	script -0.18	target -0.26
w:지난	handling -0.36	known_issues -0.35	none 0.11	platform -0.19	price -0.16	script -0.2	target -0.14
w:지난달	internal 0.15	limits 0.18	none -0.23	policy -0.17	target -0.22
w:지난주	internal 0.1	policy -0.11	target -0.12
w:지도	internal -0.3	limits -0.39	none 0.12	platform -0.23	policy -0.35	price -0.24	script -0.23	target 0.11
w:지도에	internal -0.19	limits -0.22	none -0.18	platform -0.1	policy -0.2	script -0.13	target -0.15
w:지문	handling -0.2	internal -0.25	known_issues 0.24	platform -0.11	policy -0.3	price -0.11	script -0.11	target -0.25
w:지방	contact -0.12	handling -0.2	how_to -0.19	internal -0.23	known_issues 0.15	limits -0.31	none 0.22	platform -0.28	price -0.22	target -0.27
w:지방은	internal -0.14	known_issues 0.18	limits -0.23	none 0.19	platform -0.21	policy -0.24	price -0.13	target -0.18
w:지시	handling -0.15	internal 0.27	known_issues -0.1	limits -0.13	none -0.27	policy -0.2	price -0.17
w:지역	how_to -0.26	internal -0.1	known_issues -0.25	none -0.24	platform -0.18	target 0.12
w:지역은	handling -0.12	internal -0.23	limits -0.28	policy -0.24	script 0.1	target 0.2
w:지연	contact -0.13	how_to -0.2	internal 0.1	limits -0.16	none -0.25	platform -0.28	policy 0.2	price -0.31	script -0.12	target -0.35
w:지워	limits -0.17	none -0.18	policy 0.21
w:지원	contact -0.21	handling -0.41	how_to -0.46	internal -0.24	known_issues -0.5	platform 0.16
w:지입	internal 0.25	limits -0.22	none -0.13	price -0.17
w:지적	handling -0.24	how_to -0.17	internal 0.35	known_issues -0.16	limits -0.34	none -0.34	platform -0.12	policy -0.3	price 0.11	script -0.18	target -0.16
w:지점	contact -0.29	handling 0.24	how_to -0.26	known_issues -0.53	limits -0.14	none -0.22	policy -0.14	price -0.52	script -0.16
w:지점만	internal -0.15	limits -0.23	none -0.21	platform 0.2	policy -0.14	price -0.12
w:지점으	handling 0.19	internal -0.23	limits -0.14	none -0.19	policy -0.15
w:지점을	handling -0.18	limits -0.17	none 0.17	target -0.19
w:지정	contact 0.17	handling -0.3	how_to -0.29	internal -0.41	known_issues -0.26	platform -0.25	price 0.18	script -0.2	target -0.45
w:지정료	handling -0.14	internal -0.13	limits -0.23	none -0.22	price 0.23	target -0.17
w:지참	how_to 0.15	none -0.11	policy -0.17	target -0.12
w:지하	contact -0.11	handling -0.27	how_to -0.19	internal -0.19	known_issues 0.12	limits 0.15	none -0.3	platform -0.25	policy -0.3	price -0.17	script -0.17	target 0.18
w:지하철	handling -0.12	how_to -0.11	known_issues -0.13	none -0.26	platform -0.18	policy -0.26	target 0.14
w:직영	contact -0.12	handling -0.12	how_to -0.18	known_issues -0.12	limits -0.33	none -0.37	platform -0.27	policy -0.33	price -0.29	target 0.36
w:직원	handling -0.19	how_to 0.24	internal 0.15	limits -0.18	none -0.3	policy 0.13	price -0.19	target -0.36
w:직접	contact -0.15	how_to 0.18	internal -0.23	known_issues 0.2	platform -0.26	policy -0.42	price -0.26
w:직통	contact -0.19	handling 0.13	internal 0.17	none -0.16
w:직후	how_to -0.1	internal -0.13	known_issues 0.17	limits -0.14	policy -0.18	price -0.1	target -0.1
w:진단	how_to -0.21	internal -0.29	known_issues -0.2	limits 0.14	policy -0.24	price -0.22	target -0.14
w:진단서	handling -0.21	how_to -0.19	internal -0.23	known_issues -0.15	limits 0.16	none 0.1	policy -0.18	price -0.2	target -0.11
w:진료	contact -0.12	internal -0.49	known_issues -0.32	none 0.23	platform -0.27	price -0.15	script -0.26
w:진료비	handling -0.2	how_to -0.21	internal -0.28	none -0.28	policy 0.28	price -0.34	target 0.17
w:진정	handling -0.13	internal 0.14	known_issues -0.13	none -0.11	policy -0.1
w:진짜	handling -0.26	how_to -0.11	internal 0.18	known_issues -0.11	limits -0.27	platform -0.12	policy -0.2	price -0.17	script -0.15	target -0.12
w:진행	handling -0.14	how_to -0.3	internal 0.14	known_issues -0.23	limits -0.43	none -0.29	platform -0.23	price -0.22	script 0.22	target -0.34
w:진행하	how_to -0.16	known_issues -0.18	limits -0.3	none -0.32	price -0.13	script 0.15	target -0.14
w:질문	contact -0.11	how_to 0.17	internal -0.23	known_issues -0.41	platform -0.2	policy -0.31	price -0.27	script 0.18	target -0.38
w:질문엔	how_to -0.12	internal -0.29	known_issues -0.17	limits -0.16	policy -0.16	target -0.14
w:질문은	handling -0.17	how_to 0.21	internal -0.27	known_issues -0.12	limits 0.13	none -0.28	platform -0.13	policy -0.24	price -0.15	target -0.23
w:질의	contact -0.19	handling -0.18	how_to -0.21	known_issues -0.2	limits -0.25	platform -0.16	policy -0.27	price -0.16	script 0.12	target -0.22
w:짐	limits -0.1	none 0.23	policy -0.18
w:집	contact -0.16	how_to -0.29	known_issues -0.3	none -0.31	platform -0.24	policy -0.45	price -0.22	script -0.2	target 0.31
w:집에	how_to -0.22	internal -0.2	known_issues -0.15	limits 0.13	none -0.25	platform -0.15	policy -0.26	price -0.17	script -0.17	target 0.12
w:집주	internal -0.11	known_issues -0.13	limits -0.18	none 0.11	target -0.2
w:집주인	internal -0.11	known_issues -0.13	limits -0.18	none 0.11	target -0.2
w:쪽	contact 0.17	handling 0.21	how_to -0.23	internal 0.31	known_issues -0.1	limits -0.36	none -0.26	platform -0.15	policy -0.4	price -0.3	script -0.23	target -0.3
w:쪽에	handling 0.13	how_to -0.11	none -0.12	policy -0.11
w:쪽이	handling -0.19	internal 0.13	limits -0.15	policy -0.22	price -0.12	target -0.13
w:찍고	handling -0.12	known_issues 0.12	limits -0.13	policy -0.17
w:찍기	handling -0.14	how_to 0.22	internal -0.17	known_issues -0.13	limits -0.14	none -0.17	policy -0.15	target -0.1
w:찍어	handling -0.19	internal -0.22	known_issues -0.15	limits -0.23	none -0.21	script -0.11
w:찍으	handling -0.38	internal -0.25	known_issues 0.17	none -0.33	platform -0.13	policy -0.31	price 0.15	script -0.13	target -0.26
w:찍으면	handling -0.33	internal -0.35	known_issues 0.17	none -0.32	platform -0.13	policy -0.3	price 0.15	script -0.13	target -0.23
w:찍혔	handling 0.21	known_issues -0.1	none -0.22	policy -0.22
w:찍힘	handling -0.18	internal 0.11	known_issues 0.12	limits -0.2	none -0.21	policy -0.23	target -0.1
w:찜회	handling -0.24	how_to -0.21	internal -0.2	limits -0.15	none 0.25	policy -0.15	script -0.13	target -0.14
w:찜회수	handling -0.24	how_to -0.21	internal -0.2	limits -0.15	none 0.25	policy -0.15	script -0.13	target -0.14
w:차	contact -0.13	handling -0.32	how_to 0.14	internal -0.17	known_issues -0.34	limits 0.13	platform -0.4	policy -0.12	price -0.48	script -0.21
w:차가	how_to -0.21	internal -0.28	known_issues 0.16	limits -0.25	none 0.16	policy -0.23	price -0.2	script -0.13	target -0.18
w:차감	handling 0.11	how_to -0.18	internal -0.26	known_issues -0.16	none -0.26	platform -0.12	policy 0.14	price -0.18	target -0.21
w:차단	internal -0.15	known_issues -0.34	price -0.27	script -0.21
w:차단기	handling -0.19	how_to -0.14	known_issues -0.14	limits -0.22	policy -0.18	price -0.13
w:차량	contact -0.17	how_to 0.21	known_issues -0.33	limits 0.19	none -0.36	platform 0.13	policy -0.45	price -0.27	script -0.13	target -0.35
w:차량번	how_to 0.11	policy -0.2
w:차량은	how_to 0.18	internal -0.1	limits -0.12	policy -0.2	target -0.15
w:차례	internal 0.12	known_issues -0.21	limits -0.23	none -0.24	policy 0.2	script -0.14
w:차를	handling -0.24	how_to -0.17	internal -0.18	known_issues -0.3	limits -0.24	none -0.22	policy 0.25	price -0.21	script -0.13
w:차액	handling -0.23	internal -0.36	known_issues -0.35	none 0.1	platform -0.26	price -0.38	script -0.24	target -0.34
w:차이	handling -0.16	how_to -0.1	internal 0.23	known_issues -0.15	limits -0.25	none -0.23	platform -0.13	policy -0.26	price -0.17	target -0.16
w:차주	how_to -0.15	known_issues -0.11	limits -0.13	none 0.32	policy -0.29	target -0.22
w:착륙	handling -0.17	internal -0.23	known_issues -0.12	limits -0.12	policy -0.23	price -0.17	script -0.17
w:착륙하	handling -0.17	internal -0.23	known_issues -0.12	limits -0.12	policy -0.23	price -0.17	script -0.17
w:착오	internal -0.22	limits -0.16	none 0.17	policy 0.1
w:참고	how_to -0.34	known_issues -0.31	limits -0.33	none 0.12	platform -0.21	policy -0.41	price -0.31	target -0.33
w:참고로	internal 0.22	none -0.24	policy -0.12
w:참고하	handling -0.19	none 0.11	script -0.15
w:참여	how_to -0.19	known_issues -0.13	limits -0.29	platform -0.16	target -0.22
w:창고	handling -0.25	how_to -0.22	known_issues 0.28	none -0.13	platform -0.16	policy -0.32	price -0.17	target -0.33
w:창구	handling -0.39	known_issues -0.38	price -0.42	script -0.32	target 0.15
w:찾아	handling -0.15	internal -0.31	known_issues -0.31	none 0.14	platform -0.27	policy -0.12	price -0.17	target -0.35
w:찾아가	handling -0.21	how_to -0.12	internal -0.1	limits 0.12	platform -0.15	script -0.13	target -0.2
w:찾으	handling -0.13	how_to -0.26	internal -0.1	known_issues -0.12	limits -0.15	none -0.23	policy 0.18	price -0.12	script 0.18
w:채널	handling 0.11	internal -0.28	known_issues -0.2	limits -0.21	none -0.29	platform 0.19	policy -0.31	script -0.14	target -0.18
w:채우	internal 0.26	limits -0.24	none -0.19	target -0.17
w:채점	handling -0.2	how_to 0.12	internal -0.25	known_issues -0.15	limits 0.18	none -0.16	policy -0.19	script -0.16
w:채팅	handling -0.3	how_to 0.31	internal -0.34	known_issues -0.25	platform -0.27	policy -0.33	price -0.19	script -0.12	target -0.31
w:책	handling -0.22	how_to 0.14	internal -0.22	known_issues -0.21	none 0.19	platform -0.21	policy -0.35	price -0.11	script -0.11	target -0.27
w:책마	handling -0.2	how_to -0.22	internal -0.1	known_issues -0.2	limits -0.11	none 0.24	script -0.24	target -0.15
w:책마중	handling -0.2	how_to -0.22	internal -0.1	known_issues -0.2	limits -0.11	none 0.24	script -0.24	target -0.15
w:책은	handling -0.13	how_to -0.17	internal -0.25	known_issues -0.18	limits -0.34	none -0.26	policy 0.3	price -0.15	target -0.15
w:책을	handling -0.19	how_to -0.22	internal -0.11	known_issues -0.19	limits 0.14	none -0.16	policy 0.11	script -0.16
w:책임	handling 0.12	how_to -0.17	internal 0.12	known_issues -0.14	limits -0.12	none -0.21	policy -0.19
w:챌린	limits -0.13	none 0.2	policy -0.14	target -0.12
w:챌린지	limits -0.13	none 0.2	policy -0.14	target -0.12
w:챗봇	contact -0.13	handling 0.16	internal -0.15	policy -0.16	script -0.17
w:처리	contact -0.22	how_to -0.46	internal -0.12	known_issues -0.32	none -0.18	platform -0.32	policy 0.31	price -0.32	script -0.41	target -0.47
w:처방	handling -0.22	internal -0.21	limits 0.12	platform -0.17	policy -0.35	price -0.11	script -0.13
w:처음	handling -0.28	internal -0.28	known_issues 0.19	none -0.34	platform -0.21	policy -0.16	price -0.21	script -0.12	target 0.25
w:천	contact -0.23	handling -0.43	how_to -0.34	internal 0.1	known_issues -0.33	none -0.4	platform -0.34	price 0.2	script -0.36	target -0.12
w:천만	handling -0.19	how_to -0.15	internal 0.16	known_issues -0.12	limits -0.21	none -0.28	platform -0.25	policy -0.18	price 0.14	script -0.11	target -0.27
w:천원	how_to -0.25	limits -0.39	platform -0.15	policy -0.28	target -0.33
w:천장	handling -0.11	how_to -0.11	internal 0.11	policy -0.12	price -0.19
w:철거	contact -0.19	handling -0.27	how_to -0.19	known_issues -0.11	limits -0.23	none -0.15	platform -0.19	policy 0.25	price -0.24	target -0.24
w:철회	handling -0.2	how_to -0.25	internal 0.13	limits -0.12	policy -0.11	price -0.12	script -0.12
w:철회합	internal 0.14	policy -0.18
w:첨부	handling -0.19	how_to 0.22	internal -0.17	known_issues -0.12	none -0.19	policy -0.21	price -0.15	target -0.23
w:첨삭	internal 0.23	known_issues -0.11	limits -0.24	none 0.13	policy -0.13	price -0.12	target -0.22
w:첨탑	none 0.18	policy -0.19
w:첫	contact -0.23	how_to -0.53	internal -0.39	known_issues -0.39	limits -0.53	none -0.12	policy 0.2	price 0.17	script -0.13	target -0.58
w:첫날	internal -0.16	limits -0.27	none 0.16	policy -0.15	price 0.15	target -0.18
w:첫째	contact -0.12	handling -0.19	how_to -0.19	internal -0.27	known_issues -0.21	limits -0.34	none 0.2	platform -0.21	price -0.22	script -0.13
w:청구	contact 0.14	handling -0.2	known_issues -0.29	limits -0.17	none -0.24	platform -0.32	policy -0.11	price 0.23
w:청구서	how_to -0.21	internal -0.22	limits -0.13	none -0.28	policy 0.1	script -0.19	target 0.17
w:청년	none 0.13
w:청소	how_to -0.31	known_issues -0.24	platform -0.23	policy -0.16	price -0.27	script -0.26
w:청소년	handling -0.21	how_to -0.22	internal -0.18	known_issues -0.16	limits 0.19	none -0.28	platform -0.11	policy -0.31	price -0.14	script -0.16	target 0.15
w:청약	how_to 0.28	internal -0.34	known_issues -0.13	limits -0.33	none -0.32	platform -0.17	target -0.31
w:체결	handling -0.12	how_to -0.11	internal 0.2	known_issues -0.22	none -0.23	platform -0.12	policy -0.11	price -0.18	script -0.1	target -0.19
w:체크	contact -0.15	handling -0.14	internal -0.14	known_issues -0.44	none -0.11	platform -0.25	script -0.34	target 0.11
w:체크아	internal -0.21	known_issues -0.13	limits -0.25	none -0.17	platform -0.11	policy 0.13	target -0.23
w:체크인	handling -0.11	how_to -0.1	internal 0.11	limits -0.15	none 0.13	platform -0.14	policy -0.24	price -0.1
w:체크카	handling -0.26	how_to -0.3	internal -0.31	known_issues -0.21	limits 0.16	none -0.3	platform -0.14	policy -0.28	script -0.13	target 0.2
w:초	contact -0.14	handling -0.2	how_to -0.29	known_issues -0.24	limits -0.3	none -0.31	platform -0.22	policy 0.11	script 0.14	target 0.16
w:초과	handling -0.19	how_to -0.25	known_issues -0.11	limits -0.28	none -0.41	platform -0.11	policy 0.26	script -0.11	target -0.28
w:초기	handling 0.13	how_to -0.2	internal 0.18	none -0.38	platform -0.13	policy 0.1	price -0.19	script -0.22	target -0.18
w:초기화	handling -0.11	how_to -0.15	internal -0.2	none -0.23	policy 0.17	price -0.17
w:초대	handling -0.15	how_to 0.12	internal -0.27	known_issues -0.15	limits -0.14	none -0.22	platform -0.14	policy -0.24	price 0.19	target 0.15
w:초대한	internal -0.17	limits -0.18	none -0.21	policy -0.17	price 0.23	target -0.12
w:초등	contact -0.18	handling -0.23	how_to -0.23	internal -0.26	known_issues -0.21	limits -0.35	none -0.25	platform -0.27	policy -0.29	price -0.29	script -0.15	target 0.36
w:초록	handling 0.11	internal -0.18	policy -0.13	script -0.12	target -0.16
w:초반	known_issues 0.18	limits -0.11
w:초에	handling -0.17	how_to -0.15	internal 0.2	known_issues -0.12	limits -0.16	policy -0.18	price -0.13
w:촉진	limits -0.1	none -0.18	policy 0.15
w:총	internal 0.35	limits -0.25	none -0.11	platform -0.15	policy -0.24	price -0.3	target -0.17
w:촬영	internal 0.14	limits -0.15	none -0.13	price -0.13
w:최근	handling -0.21	how_to 0.14	internal -0.34	none -0.25	platform -0.15	policy -0.22	price -0.28	target 0.17
w:최대	contact -0.19	how_to -0.42	internal -0.37	known_issues 0.31	none -0.22	platform -0.39	script -0.31	target -0.63
w:최소	handling -0.16	how_to -0.14	none -0.35	policy -0.4	price 0.14	target -0.27
w:최저	how_to -0.12	limits -0.31	none 0.26	platform -0.15	policy -0.31	target -0.31
w:최초	handling -0.27	how_to 0.16	internal 0.11	limits -0.19	none -0.2	policy -0.23	script -0.16	target -0.11
w:추가	handling -0.45	internal -0.44	limits -0.31	none -0.19	platform -0.53	price 0.44	script -0.36
w:추가요	handling -0.16	how_to -0.22	internal -0.27	known_issues -0.15	limits -0.22	none -0.33	price 0.27	target -0.26
w:추가할	handling -0.16	internal -0.19	limits -0.23	none 0.13	price -0.26
w:추석	handling -0.23	how_to -0.13	internal -0.16	limits -0.26	none 0.25	target -0.16
w:추진	handling -0.23	how_to -0.19	known_issues -0.14	limits -0.25	none 0.22	platform -0.11	policy -0.27	price -0.13	script -0.16	target -0.27
w:추천	handling -0.24	how_to -0.12	internal 0.11	known_issues -0.21	none -0.26	platform -0.16	price -0.14	target -0.28
w:추첨	contact -0.2	handling -0.25	how_to -0.25	internal -0.27	known_issues -0.19	none 0.11	platform -0.18	policy 0.12	price -0.24	script -0.13	target -0.25
w:축소	handling -0.11	how_to -0.21	internal -0.21	limits 0.21	none 0.14	policy -0.32	price -0.14	target -0.25
w:춘천	handling -0.18	how_to -0.17	known_issues 0.15	limits -0.13	policy -0.26	script -0.15
w:출고	handling -0.27	how_to -0.18	internal -0.23	known_issues -0.24	none 0.14	platform -0.22	price -0.22	script -0.21	target -0.32
w:출국	handling -0.17	how_to 0.15	internal -0.18	known_issues -0.23	limits -0.23	none -0.21	script -0.16	target 0.13
w:출근	how_to 0.14	policy -0.1
w:출금	handling -0.24	how_to -0.17	internal -0.28	known_issues -0.17	limits -0.32	platform -0.22	policy 0.33	price -0.31	script -0.18	target -0.28
w:출발	contact -0.16	handling -0.37	internal -0.55	known_issues -0.39	platform -0.31	policy 0.1	price -0.43	script -0.29
w:출산	how_to -0.18	limits -0.24	none 0.14	policy 0.17	price -0.17	target -0.13
w:출석	internal -0.12	limits -0.16	none 0.26	policy -0.3	price -0.14	script -0.12
w:출시	handling -0.12	internal 0.15	known_issues -0.14	policy -0.35	price -0.18	target -0.16
w:출연	handling -0.2	known_issues -0.11	limits -0.16	policy -0.16
w:출입	handling -0.25	internal -0.13	limits -0.21	none -0.17	platform -0.11	script -0.12	target -0.14
w:출장	handling -0.12	how_to -0.1	internal -0.24	known_issues -0.19	limits -0.29	none -0.28	platform -0.13	policy 0.13	price 0.29	script -0.19
w:출장비	handling -0.11	internal -0.23	known_issues -0.11	limits -0.21	none -0.27	platform -0.13	policy -0.34	price 0.29	script -0.18
w:출차	handling 0.17	how_to -0.1	internal -0.19	known_issues -0.14	none 0.16	policy -0.2	target -0.13
w:충전	contact -0.11	how_to -0.21	internal -0.37	known_issues -0.32	limits -0.13	none 0.22	platform -0.25	price 0.16	script -0.29	target -0.51
w:취소	contact -0.3	handling -0.29	how_to -0.53	internal -0.28	known_issues -0.47	limits -0.27	none -0.1	platform -0.27	policy 0.38	price -0.15	target -0.53
w:취소가	handling -0.28	how_to -0.23	internal 0.1	known_issues -0.17	limits -0.3	price -0.2	script 0.1
w:취소는	handling -0.11	how_to -0.36	none -0.32	script -0.16
w:취소되	handling -0.22	how_to -0.13	internal -0.16	limits -0.35	none -0.22	policy 0.33	script -0.11
w:취소하	handling -0.26	how_to -0.2	internal -0.11	limits -0.19	none -0.19	policy 0.39	script -0.25
w:층	contact -0.16	how_to 0.25	internal -0.38	limits -0.45	none -0.33	platform -0.31	policy -0.41	price -0.32	script -0.21	target 0.13
w:친구	handling -0.18	how_to 0.16	internal -0.43	known_issues -0.43	platform -0.15	price 0.12	script -0.2	target -0.31
w:친구초	internal -0.14	none 0.13
w:카드	contact -0.44	handling -0.19	how_to 0.16	internal -0.24	limits -0.14	none -0.18	platform -0.54	price -0.13
w:카드가	how_to 0.15	known_issues -0.16	limits -0.13	none -0.13	policy -0.2
w:카드는	handling -0.2	how_to -0.27	internal -0.19	known_issues 0.15	limits -0.17	none -0.19	platform -0.12	policy -0.2	price -0.24	script 0.22	target -0.17
w:카드를	handling -0.33	internal -0.44	known_issues 0.14	limits -0.47	platform -0.22	price -0.26	script -0.26
w:카드사	how_to -0.25	internal -0.14	known_issues -0.35	none -0.29	platform -0.23	policy 0.17	price 0.13	script -0.19
w:카메	handling -0.15	internal -0.26	known_issues 0.17	limits 0.14	none -0.25	policy -0.29	price -0.15	script -0.23	target -0.11
w:카메라	handling -0.15	internal -0.26	known_issues 0.17	limits 0.14	none -0.25	policy -0.29	price -0.15	script -0.23	target -0.11
w:카셰	limits -0.13	none 0.22	policy -0.2	price -0.12	target -0.11
w:카셰어	limits -0.13	none 0.22	policy -0.2	price -0.12	target -0.11
w:카시	internal -0.11	limits -0.14	none 0.12	policy -0.18	target -0.21
w:카시트	internal -0.11	limits -0.14	none 0.12	policy -0.18	target -0.21
w:카운	handling -0.17	how_to -0.11	known_issues 0.14	none -0.27	policy -0.16	price -0.1	target -0.13
w:카운터	handling -0.17	how_to -0.11	known_issues 0.14	none -0.27	policy -0.16	price -0.1	target -0.13
w:카카	contact -0.19	handling -0.18	internal -0.31	limits -0.38	platform 0.28	policy -0.44	script -0.21	target -0.38
w:카카오	contact -0.19	handling -0.18	internal -0.31	limits -0.38	platform 0.28	policy -0.44	script -0.21	target -0.38
w:카테	policy -0.25	price -0.13	target 0.13
w:카테고	policy -0.25	price -0.13	target 0.13
w:카톡	how_to 0.2	internal -0.23	known_issues -0.26	limits -0.3	platform -0.21	policy -0.36	price -0.23	script -0.18	target -0.2
w:카톡으	handling -0.13	how_to 0.24	internal -0.16	known_issues -0.16	limits -0.17	none -0.16	platform -0.12	policy -0.26	price -0.12
w:카페	handling -0.14	how_to 0.21	internal -0.27	known_issues -0.14	limits -0.27	none 0.12	platform -0.11	policy -0.29	price -0.17	target -0.16
w:카페무	internal -0.17	limits -0.11	none 0.24	policy -0.23
w:캐릭	contact -0.12	handling -0.17	how_to 0.1	internal -0.26	known_issues -0.28	none -0.31	platform -0.18	price -0.18	script -0.18
w:캐릭터	contact -0.12	handling -0.17	how_to 0.1	internal -0.26	known_issues -0.28	none -0.31	platform -0.18	price -0.18	script -0.18
w:캐시	handling -0.29	how_to -0.26	internal 0.1	known_issues -0.22	limits -0.31	script -0.11	target -0.18
w:캐시백	handling -0.18	how_to -0.19	internal -0.29	limits -0.18	none 0.14
w:캐피	internal 0.22	limits -0.12	none -0.13	policy -0.14	price -0.14	target -0.1
w:캐피탈	internal 0.22	limits -0.12	none -0.13	policy -0.14	price -0.14	target -0.1
w:캘린	handling -0.16	internal -0.22	known_issues -0.3	limits -0.27	none 0.25	platform -0.12	policy -0.3	price -0.18	script -0.19	target -0.25
w:캘린더	handling -0.16	internal -0.22	known_issues -0.3	limits -0.27	none 0.25	platform -0.12	policy -0.3	price -0.18	script -0.19	target -0.25
w:캡처	handling 0.17	limits -0.22	none -0.24	platform -0.13	policy -0.27	price -0.15	target -0.11
w:커뮤	handling -0.12	how_to -0.11	internal 0.25	known_issues -0.16	limits -0.13	none -0.24	policy -0.17
w:커뮤니	handling -0.12	how_to -0.11	internal 0.25	known_issues -0.16	limits -0.13	none -0.24	policy -0.17
w:커피	how_to 0.13	internal -0.19	limits -0.25	policy -0.19
w:케이	handling -0.23	how_to -0.22	known_issues -0.18	limits 0.12	none 0.16	platform -0.21	price -0.22	target -0.28
w:케이지	handling -0.12	how_to -0.15	internal -0.2	known_issues -0.14	limits 0.19	none -0.2	platform -0.12	price -0.16	target -0.2
w:켜기	handling -0.12	how_to 0.21	none -0.18	policy -0.11
w:켜면	handling -0.31	internal -0.34	known_issues 0.31	limits -0.31	none -0.32	platform -0.12	script -0.15	target -0.2
w:켜야	handling -0.21	how_to -0.15	internal -0.31	known_issues -0.16	limits -0.17	none -0.25	policy 0.12	script -0.11	target 0.17
w:켜요	handling -0.1	how_to -0.14	internal -0.13	limits -0.15	none 0.22	policy -0.19	price -0.12	target -0.15
w:켜짐	handling -0.17	internal -0.23	known_issues -0.12	limits -0.12	policy -0.23	price -0.17	script -0.17
w:켭니	none 0.2	policy -0.14
w:켭니다	none 0.2	policy -0.14
w:코드	contact -0.23	handling 0.11	limits -0.28	none 0.14	platform -0.26	policy -0.41	price -0.28	target -0.27
w:콜	handling -0.11	how_to -0.18	internal 0.18	known_issues -0.15	limits -0.2	none -0.31	policy 0.15	price -0.22	target -0.13
w:콜라	limits -0.18	none 0.23	policy -0.2	target -0.13
w:콜라보	limits -0.18	none 0.23	policy -0.2	target -0.13
w:콜백	internal 0.14	limits -0.19	none -0.27	policy -0.18
w:콜센	contact -0.14	handling -0.19	how_to -0.26	internal -0.29	known_issues 0.11	limits -0.2	none 0.2	platform 0.12	policy -0.3	price -0.17	script -0.12	target -0.19
w:콜센터	contact -0.14	handling -0.19	how_to -0.26	internal -0.29	known_issues 0.11	limits -0.2	none 0.2	platform 0.12	policy -0.3	price -0.17	script -0.12	target -0.19
w:쿠키	handling -0.17	how_to -0.31	internal -0.4	known_issues -0.24	limits -0.35	none 0.21	platform -0.19	policy -0.14	price 0.26	script -0.21	target -0.33
w:쿠폰	contact -0.18	handling 0.22	internal -0.53	known_issues -0.35	limits 0.15	none -0.17	platform -0.39	policy -0.35	price 0.27	target -0.45
w:쿠폰은	handling -0.22	how_to -0.15	internal -0.11	known_issues -0.17	limits 0.27	platform -0.2	policy -0.15	price -0.25	script -0.13	target -0.21
w:쿠폰을	internal -0.17	limits -0.16	none -0.22	policy -0.33	price 0.24
w:쿠폰이	handling -0.17	internal -0.23	limits 0.21	none -0.19	policy -0.2	script 0.12
w:크기	how_to -0.15	internal -0.17	known_issues 0.21	limits -0.22	policy -0.16
w:크롬	how_to -0.13	internal -0.12	limits -0.17	none -0.2	platform 0.19	policy -0.14
w:클래	how_to -0.11	internal -0.14	limits -0.16	none 0.18	target -0.21
w:클래스	how_to -0.11	internal -0.14	limits -0.16	none 0.18	target -0.21
w:키오	handling -0.11	how_to -0.13	internal -0.15	known_issues -0.1	limits -0.19	platform 0.14	policy -0.17	target -0.17
w:키오스	handling -0.11	how_to -0.13	internal -0.15	known_issues -0.1	limits -0.19	platform 0.14	policy -0.17	target -0.17
w:킥보	none 0.13
w:킥보드	none 0.13
w:타임	internal -0.12	limits 0.13	none 0.12	policy -0.25	price -0.13
w:타임딜	none 0.17	policy -0.12
w:탈락	handling 0.11	known_issues -0.17	limits -0.12	none -0.22	policy -0.23	price 0.17
w:탈퇴	internal -0.24	limits 0.13	none -0.25	price -0.12	script -0.19	target -0.13
w:탈퇴하	handling -0.18	internal -0.18	known_issues -0.18	limits 0.15	none -0.21	price -0.11	script -0.15	target -0.12
w:탑승	contact -0.16	how_to 0.16	internal 0.11	known_issues -0.26	limits -0.34	none -0.43	platform -0.2	price -0.23	script -0.14	target -0.3
w:탓이	handling 0.18	internal 0.12	none -0.26
w:태그	handling 0.19	internal -0.24	known_issues -0.16	none -0.23	policy 0.12	script -0.18
w:태블	contact -0.11	handling -0.23	none -0.36	policy -0.26	price -0.18	script -0.21
w:태블릿	contact -0.11	handling -0.23	none -0.36	policy -0.26	price -0.18	script -0.21
w:택배	contact -0.2	internal -0.11	known_issues -0.43	platform -0.4	policy 0.18	price -0.44	script -0.24	target -0.41
w:택배사	handling 0.13	internal 0.12	limits -0.24	none -0.21	policy -0.16	price -0.15
w:택시	handling -0.22	how_to 0.11	internal -0.18	known_issues -0.28	limits 0.13	platform -0.17	policy -0.31	target -0.29
w:탭	how_to 0.17	policy -0.1
w:탭에	how_to 0.22	none -0.14	policy -0.2
w:테스	contact -0.19	handling -0.18	how_to -0.11	internal 0.25	known_issues -0.19	limits -0.32	platform -0.22	policy -0.19	price -0.19	target -0.24
w:테스트	contact -0.19	handling -0.18	how_to -0.11	internal 0.25	known_issues -0.19	limits -0.32	platform -0.22	policy -0.19	price -0.19	target -0.24
w:텐데	handling -0.28	how_to -0.14	internal -0.22	known_issues -0.22	limits -0.19	none 0.15	platform -0.12	target -0.15
w:토	handling -0.17	how_to -0.24	internal -0.37	known_issues -0.22	limits 0.12	none -0.21	platform -0.23	policy 0.25	price -0.31	script -0.16	target -0.32
w:토글	handling -0.19	internal 0.17	limits -0.27	none -0.19	platform -0.2	policy -0.27	target -0.15
w:토요	handling -0.15	how_to -0.25	internal -0.17	known_issues -0.23	limits 0.18	none -0.29	platform -0.19	price -0.16	target -0.28
w:토요일	handling -0.15	how_to -0.25	internal -0.17	known_issues -0.23	limits 0.18	none -0.29	platform -0.19	price -0.16	target -0.28
w:통과	handling -0.17	how_to -0.1	internal 0.2	known_issues -0.25	limits -0.27	policy -0.36	price -0.11	script -0.14	target -0.18
w:통보	contact -0.15	how_to -0.31	internal 0.17	known_issues -0.22	limits -0.18	platform -0.17	price -0.34	script -0.32	target -0.38
w:통신	contact -0.1	handling 0.22	how_to -0.2	known_issues -0.24	limits -0.37	none -0.31	price -0.3	script -0.21
w:통역	handling -0.14	internal 0.15	known_issues -0.27	limits 0.23	platform -0.24	policy -0.37	price -0.25	script -0.24	target -0.35
w:통일	handling -0.25	how_to -0.11	internal -0.19	none 0.11	policy -0.13	script 0.11	target -0.12
w:통장	how_to -0.15	limits -0.18	none -0.23	policy 0.28	script -0.16	target -0.13
w:통합	internal -0.42	known_issues -0.38	limits -0.47	none 0.11	platform -0.37	price -0.32	script -0.24
w:통화	contact -0.21	handling -0.17	how_to 0.32	internal -0.5	known_issues -0.42	platform -0.43	price -0.37	target -0.51
w:통화는	handling -0.37	how_to -0.35	internal -0.22	known_issues -0.28	platform -0.28	price -0.22	script -0.18	target -0.34
w:투고	handling -0.24	internal -0.21	known_issues -0.18	limits -0.26	none 0.27	platform -0.18	policy -0.28	target -0.18
w:투표	handling -0.13	how_to -0.16	internal -0.29	known_issues 0.1	limits -0.25	none 0.17	platform -0.18	policy 0.14	price -0.12	target -0.14
w:트래	internal 0.23	limits -0.24	none -0.2	policy -0.15	price -0.17
w:트래픽	internal 0.23	limits -0.24	none -0.2	policy -0.15	price -0.17
w:트레	contact -0.16	handling 0.14	how_to -0.16	limits -0.18	none -0.21	policy -0.21	price -0.1	target -0.11
w:트레이	contact -0.16	handling 0.14	how_to -0.16	limits -0.18	none -0.21	policy -0.21	price -0.1	target -0.11
w:특가	handling -0.18	limits 0.15	none 0.12	policy -0.21	price -0.21	target -0.23
w:특약	how_to -0.11	internal -0.1	limits -0.16	policy -0.19	script 0.12
w:틀렸	handling 0.14	how_to -0.12	internal -0.16	none 0.26	policy -0.14
w:틀렸어	none 0.15
w:틀림	limits -0.13	policy -0.17	price 0.14
w:티어	handling -0.12	how_to 0.11	internal 0.24	known_issues -0.24	limits -0.23	none -0.15	policy -0.23	price -0.19	script -0.11	target -0.13
w:티켓	how_to -0.13	internal -0.18	limits -0.19	policy -0.28
w:팀	contact 0.14	how_to -0.18	internal -0.24	known_issues -0.14	limits 0.17	none -0.15	platform -0.15	policy -0.28	price -0.22	target -0.24
w:팀장	contact -0.12	handling 0.14	how_to -0.16	known_issues -0.27	limits -0.26	platform -0.16	policy -0.26	price -0.18	target -0.24
w:파손	how_to -0.22	internal -0.28	known_issues -0.19	limits -0.32	none -0.29	platform -0.17	price 0.23	target -0.29
w:파일	handling -0.27	how_to 0.34	internal -0.22	known_issues -0.21	limits -0.33	none -0.22	platform -0.16	policy -0.11	price -0.14	script -0.19	target -0.18
w:파일은	how_to 0.21	internal -0.11	known_issues -0.12	limits -0.23	none -0.17
w:파트	contact 0.16	known_issues -0.26	limits -0.29	none -0.27	platform 0.16	policy -0.22	price -0.17	target -0.19
w:파트너	internal -0.1	known_issues -0.25	limits -0.27	none -0.17	platform 0.16	policy -0.2	target -0.14
w:판단	handling 0.13	how_to -0.22	internal 0.11	known_issues -0.18	limits 0.17	none -0.33	platform -0.11	policy -0.25	price -0.19	script -0.21	target -0.21
w:판단하	handling 0.16
w:판독	handling -0.13	known_issues 0.13	limits -0.12
w:판매	contact -0.16	handling -0.47	how_to 0.2	known_issues -0.33	limits -0.48	platform -0.33	policy -0.3	script -0.36	target -0.49
w:판매개	how_to -0.13	internal -0.21	limits -0.13	none 0.26	platform -0.11	policy -0.22	price -0.15
w:판매자	how_to -0.17	internal -0.18	price 0.12
w:팝업	contact -0.14	handling -0.17	how_to -0.24	internal -0.18	limits -0.22	none 0.31	policy -0.22	price -0.13	target -0.24
w:패딩	how_to -0.14	internal -0.11	price 0.17
w:패션	handling -0.21	how_to -0.12	internal -0.33	known_issues -0.17	limits -0.28	none 0.16	platform -0.17	policy -0.3	price 0.16	script -0.17	target 0.13
w:패션은	handling -0.21	internal -0.25	known_issues -0.11	limits -0.18	none 0.29	policy -0.18	price -0.1	script -0.17
w:패스	handling -0.16	how_to -0.17	known_issues -0.13	limits -0.31	platform -0.14	price 0.13	target -0.22
w:패치	handling -0.22	how_to -0.1	internal -0.2	known_issues 0.18	limits -0.31	policy 0.12	price -0.19	target -0.13
w:페이	contact -0.1	handling -0.22	how_to -0.26	limits -0.27	platform -0.13	price -0.15	script -0.25	target -0.27
w:페이지	contact -0.1	handling -0.22	how_to -0.25	internal 0.11	known_issues -0.17	limits -0.22	platform -0.13	price -0.14	script -0.24	target -0.24
w:편	handling -0.23	how_to -0.25	internal -0.38	known_issues -0.28	limits 0.2	none -0.27	platform -0.27	policy -0.34	price 0.13	target -0.36
w:편당	internal 0.24	limits -0.28	platform -0.1	price -0.3	target -0.12
w:편도	handling -0.15	how_to -0.11	internal -0.24	limits -0.27	none -0.11	policy -0.37	price 0.31	target -0.28
w:편성	how_to -0.11	internal -0.2	limits -0.23	none 0.33	platform -0.1	policy -0.25	target -0.12
w:편의	contact -0.17	handling -0.25	how_to -0.13	known_issues -0.24	none -0.27	policy -0.33	price -0.25
w:편의점	contact -0.17	handling -0.25	how_to -0.13	known_issues -0.24	none -0.27	policy -0.33	price -0.25
w:편집	contact 0.11	internal -0.12	limits -0.12	policy -0.18	target -0.11
w:평균	handling -0.12	how_to -0.17	internal 0.16	known_issues 0.14	limits -0.27	none -0.25	platform -0.14	policy -0.3	price -0.25	target -0.23
w:평일	how_to -0.16	internal -0.12	known_issues -0.11	none -0.33	policy 0.19	price -0.2	target -0.2
w:폐기	handling -0.24	how_to -0.11	internal 0.15	known_issues -0.11	limits -0.21	none -0.19	policy 0.12
w:폐지	handling -0.14	how_to -0.14	internal -0.18	limits -0.17	none 0.24	policy -0.2	target -0.19
w:포인	contact -0.24	how_to -0.12	internal -0.61	platform -0.4	price -0.12
w:포인트	contact -0.24	how_to -0.12	internal -0.61	platform -0.4	price -0.12
w:포장	contact -0.18	how_to -0.21	known_issues -0.25	limits -0.19	none 0.12	platform -0.23	script -0.16	target -0.27
w:포함	contact -0.25	handling -0.38	how_to -0.43	internal -0.33	known_issues -0.26	none -0.23	platform -0.3	policy 0.16	target 0.14
w:포함되	handling -0.13	known_issues -0.1	limits 0.17	none -0.21	policy -0.19	price -0.12
w:폰	handling -0.34	how_to 0.13	internal -0.25	known_issues -0.25	limits -0.28	none -0.32	platform 0.14	policy -0.32	price -0.16	script -0.11	target 0.16
w:표기	how_to -0.13	limits -0.18	none 0.12	platform -0.14	policy -0.23	script -0.23
w:표는	handling -0.26	how_to -0.17	internal -0.27	known_issues -0.12	limits 0.2	platform -0.11	price -0.15	script -0.15	target -0.22
w:표시	known_issues -0.34	limits 0.16	none -0.5	platform -0.23	policy 0.18	price -0.3	target -0.33
w:표에	internal -0.24	none 0.2	policy -0.13
w:표현	handling 0.16	how_to -0.29	known_issues -0.22	limits -0.21	policy -0.25	price -0.19	script -0.27	target -0.28
w:푸시	handling -0.24	internal -0.26	known_issues -0.24	platform -0.22	price -0.18	script -0.13	target 0.13
w:푸시로	internal -0.17	none -0.2	policy 0.11	target -0.1
w:풀	how_to -0.14	internal 0.14	limits -0.13	none -0.2
w:풀려	handling -0.23	how_to 0.1	internal -0.15	known_issues -0.15	limits 0.14	platform -0.17	policy -0.29	price -0.15	script -0.17	target -0.15
w:풀립	handling -0.13	how_to -0.25	internal -0.12	known_issues -0.11	limits -0.15	none -0.2	policy 0.25	price -0.11	script -0.14
w:풀립니	handling -0.13	how_to -0.25	internal -0.12	known_issues -0.11	limits -0.15	none -0.2	policy 0.25	price -0.11	script -0.14
w:풀어	how_to -0.16	internal -0.26	known_issues -0.23	none 0.16	policy -0.11
w:풀어주	handling 0.1	how_to -0.1	internal -0.12	script 0.1
w:품목	limits 0.16
w:품절	internal -0.26	known_issues -0.2	none -0.25	policy -0.3	script 0.13
w:품질	handling 0.28	how_to -0.16	internal -0.28	known_issues -0.12	limits -0.19	none -0.26	platform -0.1	policy -0.23	price -0.17	target -0.13
w:프로	contact 0.16	handling -0.16	known_issues -0.12	limits -0.16	none -0.2	platform -0.11	policy -0.18	price -0.13	target -0.13
w:프리	how_to -0.19	limits -0.15	none 0.15	platform 0.1	policy -0.21	script -0.2
w:프리미	how_to -0.19	known_issues -0.11	limits -0.11	none 0.14	platform 0.1	policy -0.2	script -0.2
w:플랜	contact -0.14	handling -0.21	how_to -0.28	internal -0.35	known_issues -0.19	limits -0.32	none -0.29	platform -0.23	policy -0.34	price -0.27	target 0.36
w:플랫	internal 0.15	limits -0.11	none -0.16	platform 0.11	policy -0.19	target -0.12
w:플랫폼	internal 0.15	limits -0.11	none -0.16	platform 0.11	policy -0.19	target -0.12
w:픽업	contact -0.29	handling -0.31	internal -0.45	known_issues -0.39	platform -0.44	price -0.39	script 0.11	target -0.56
w:픽업점	handling -0.12
w:필수	handling -0.15	how_to 0.11	internal -0.18	platform 0.13	policy -0.31	price -0.11	target -0.32
w:필요	how_to 0.3	internal -0.37	known_issues -0.44	limits -0.33	platform -0.42	price -0.3	target -0.48
w:필요하	how_to -0.26	internal -0.25	known_issues -0.17	none -0.28	platform -0.13	policy 0.14	target -0.17
w:필터	handling -0.21	internal -0.2	known_issues 0.15	limits -0.35	none 0.28	platform -0.19	policy -0.41	script -0.21	target -0.35
w:하고	contact -0.11	how_to -0.1	internal 0.13	limits -0.5	none 0.1	platform -0.46	policy -0.11	price -0.41	script -0.36	target -0.67
w:하기	how_to -0.16	internal -0.2	known_issues -0.14	limits -0.2	none 0.26	policy -0.32	price -0.14	script -0.13
w:하기로	handling -0.17	internal -0.29	known_issues -0.13	limits -0.18	none 0.28	policy -0.24	price -0.14
w:하나	contact -0.22	handling -0.58	internal -0.29	known_issues -0.57	limits 0.29	platform -0.53	script -0.36	target -0.43
w:하나로	handling -0.11	internal -0.14	known_issues -0.25	limits 0.14	none -0.23	target -0.16
w:하네	handling -0.22	internal 0.12	known_issues -0.11	limits -0.15	platform -0.11	policy -0.18	script -0.14	target -0.12
w:하네요	handling -0.22	internal 0.12	known_issues -0.11	limits -0.15	platform -0.11	policy -0.18	script -0.14	target -0.12
w:하는	contact -0.11	handling -0.44	how_to -0.44	internal 0.37	known_issues -0.44	limits -0.27	none 0.14	platform -0.32	policy -0.42	price -0.3	target -0.48
w:하는데	internal 0.14	known_issues -0.17	limits -0.29	platform -0.11	policy -0.1	target -0.16
w:하단	handling -0.11	known_issues -0.12	none -0.11	policy 0.11
w:하려	handling -0.12	how_to -0.13	limits -0.2	none 0.19	policy -0.24	script -0.11	target -0.14
w:하려던	internal -0.14	none 0.17	policy -0.18
w:하루	contact -0.25	handling -0.34	internal -0.19	limits 0.21	none -0.34	platform -0.51	price -0.29	target -0.2
w:하면	handling 0.23	how_to -0.36	internal -0.42	known_issues -0.49	limits -0.43	none 0.17	platform -0.18	policy -0.24	price -0.3	target -0.2
w:하반	handling -0.18	how_to -0.17	internal 0.15	known_issues -0.24	limits -0.24	none -0.32	platform 0.24	policy -0.29	price -0.13	script -0.15	target -0.23
w:하반기	handling -0.18	how_to -0.17	internal 0.15	known_issues -0.24	limits -0.24	none -0.32	platform 0.24	policy -0.29	price -0.13	script -0.15	target -0.23
w:하셔	handling 0.24	internal -0.27	known_issues -0.25	limits -0.31	platform -0.2	policy -0.35	price -0.18	script -0.23	target -0.22
w:하시	handling 0.22	internal -0.4	known_issues -0.22	limits -0.35	platform -0.21	policy -0.49	price -0.2	script 0.11	target -0.29
w:하시는	handling 0.17	how_to -0.15	internal -0.24	known_issues -0.24	limits -0.26	platform -0.15	policy -0.23	price -0.11	script -0.2	target -0.23
w:하시면	internal -0.24	known_issues -0.11	limits -0.17	policy -0.41	price -0.18	script 0.16
w:하실	handling -0.17	how_to 0.15	internal -0.26	known_issues -0.23	limits -0.34	none -0.15	policy -0.28	script -0.18	target 0.21
w:하였	internal -0.21	limits 0.13	none 0.11	policy -0.19	price -0.14	script -0.13
w:하이	internal -0.15	limits 0.15	policy -0.12	price -0.14
w:하이패	internal -0.15	limits 0.15	policy -0.12	price -0.14
w:하자	contact -0.11	handling -0.19	how_to -0.18	internal -0.11	known_issues -0.29	limits -0.29	none 0.16	platform -0.24	policy 0.13	price -0.26	target -0.23
w:하지	handling 0.39	how_to -0.24	internal -0.11	known_issues -0.28	limits -0.39	none -0.29	platform -0.18	price -0.32	script -0.16	target -0.22
w:하트	known_issues -0.12	limits -0.26	none -0.17	price 0.13	target -0.15
w:하트코	how_to -0.15	known_issues -0.12	limits -0.26	none -0.17	price 0.13	target -0.15
w:학교	handling -0.25	how_to 0.12	known_issues -0.16	limits -0.23	none -0.27	platform -0.16	policy 0.19	target -0.11
w:학기	handling -0.12	how_to -0.15	internal -0.19	known_issues -0.14	limits -0.24	none 0.2	policy 0.13	target -0.13
w:학년	contact -0.16	handling -0.11	how_to -0.18	internal -0.3	known_issues -0.12	limits -0.3	none -0.33	platform -0.13	policy -0.31	price -0.26	target 0.36
w:학부	contact -0.11	handling -0.15	internal -0.33	known_issues -0.24	limits -0.33	platform -0.16	price -0.17	target 0.17
w:학부모	contact -0.11	handling -0.15	internal -0.33	known_issues -0.24	limits -0.33	platform -0.16	price -0.17	target 0.17
w:학생	how_to -0.15	internal -0.41	known_issues -0.27	platform -0.14	price -0.23	script -0.29
w:학원	handling -0.15	how_to -0.29	known_issues -0.1	limits -0.17	platform -0.12	policy -0.32	price -0.1	target 0.22
w:한	contact -0.64	how_to -0.22	internal -0.23	limits 0.44	none -0.51	platform -0.44	price -0.2	script -0.38	target -0.14
w:한국	handling -0.12	internal -0.12	known_issues -0.18	limits 0.18	none -0.15	platform -0.16	policy -0.21	target -0.21
w:한국어	handling -0.11	known_issues -0.1	limits 0.2	none -0.11	platform -0.15	policy -0.15	target -0.18
w:한글	contact -0.14	handling -0.21	internal -0.27	known_issues -0.19	limits 0.21	platform -0.2	policy -0.25	price -0.16	script -0.23	target -0.21
w:한눈	handling -0.11	how_to -0.17	internal -0.16	known_issues -0.12	limits -0.18	none 0.29	policy -0.18	price -0.14	target -0.15
w:한눈에	handling -0.11	how_to -0.17	internal -0.16	known_issues -0.12	limits -0.18	none 0.29	policy -0.18	price -0.14	target -0.15
w:한다	handling -0.15	limits -0.29	none 0.17	policy -0.25	script -0.14
w:한다고	handling -0.13	internal 0.12	limits -0.13	policy -0.13	script -0.13
w:한달	handling -0.25	how_to -0.21	known_issues -0.13	limits 0.16	none -0.27	platform -0.19	price -0.21	target -0.25
w:한도	contact -0.3	handling 0.12	known_issues -0.35	limits 0.17	platform -0.26	policy -0.28	price -0.44	target -0.54
w:한도는	handling -0.1	none -0.18	policy -0.19
w:한번	contact -0.13	handling -0.38	how_to -0.37	internal -0.4	known_issues -0.29	limits 0.18	none -0.4	platform -0.17	policy 0.26	script -0.21	target -0.36
w:한빛	handling -0.21	how_to -0.1	internal 0.12	none -0.13	policy -0.15	script -0.15	target 0.16
w:한정	contact -0.15	handling -0.24	how_to -0.31	internal -0.33	known_issues -0.26	limits 0.21	platform -0.3	policy 0.17	price -0.23	script -0.28	target -0.3
w:한함	how_to -0.17	internal -0.11	none -0.28	policy -0.23	price -0.11	target 0.24
w:할	handling -0.24	how_to -0.31	internal -0.12	known_issues 0.18	limits -0.42	none 0.14	platform -0.17	price -0.17	script -0.13	target -0.3
w:할인	contact -0.14	handling -0.38	how_to -0.25	known_issues -0.24	limits -0.5	platform -0.18
w:할인이	handling -0.1	internal -0.23	limits -0.12	none 0.14	price -0.13	target -0.16
w:할증	handling -0.17	how_to -0.13	internal -0.18	known_issues 0.11	limits -0.23	policy -0.22	target -0.11
w:할증은	handling -0.11	internal -0.13	known_issues 0.13	limits -0.16	none -0.11	policy -0.2
w:함	contact -0.25	internal -0.11	limits 0.16	none -0.29	platform -0.41	price -0.34	script -0.34	target -0.52
w:함께	handling -0.35	how_to -0.2	internal -0.14	none 0.14	price -0.21	script -0.18	target -0.34
w:함께쓰	limits -0.14	none 0.24	policy -0.23
w:합니	handling -0.36	how_to -0.39	known_issues -0.37	none 0.26	platform -0.19	target -0.22
w:합니다	handling -0.36	how_to -0.39	known_issues -0.37	none 0.25	platform -0.19	target -0.22
w:합산	handling -0.18	how_to -0.17	known_issues -0.14	limits 0.14	policy -0.28	price 0.13	script -0.13	target -0.25
w:합쳐	handling -0.17	how_to -0.31	internal -0.21	limits 0.14	platform -0.19	price -0.17	script -0.15	target -0.29
w:합치	handling -0.14	how_to -0.18	internal -0.19	known_issues -0.13	platform -0.12	policy 0.1	price -0.14	target -0.19
w:항공	contact -0.19	handling -0.36	how_to -0.36	known_issues 0.17	none 0.11	platform -0.28	policy -0.44	price 0.21	target -0.46
w:항공권	internal -0.11	limits 0.24	none -0.12	policy -0.22	target -0.23
w:항목	handling -0.12	how_to -0.15	known_issues -0.16	limits -0.28	none 0.25	platform -0.12	policy -0.25	price -0.12	target -0.26
w:항의	contact -0.17	handling 0.19	how_to -0.34	known_issues -0.25	limits -0.3	platform -0.14	policy -0.31	price -0.21	target -0.23
w:항의는	handling 0.11	internal -0.14	none -0.13	policy -0.19
w:해	internal -0.17	known_issues -0.14	limits -0.12	none 0.21	script -0.15	target -0.14
w:해당	handling -0.18	how_to -0.32	internal -0.35	known_issues -0.12	none -0.37	policy -0.34	price -0.3	target 0.34
w:해당되	internal -0.12	limits -0.23	none -0.18	policy -0.2	target 0.24
w:해서	handling -0.48	how_to -0.33	internal 0.35	limits -0.12	none -0.18	platform -0.28	policy -0.46	price -0.3	script -0.15	target -0.37
w:해서요	handling -0.14	internal 0.32	limits -0.28	none -0.3	policy -0.2	target -0.14
w:해석	internal 0.13	none -0.17
w:해외	contact -0.21	handling -0.12	how_to -0.39	internal -0.12	known_issues -0.32	limits 0.15	none 0.17	platform 0.16	price -0.34	script -0.14	target -0.4
w:해요	how_to -0.29	known_issues -0.13	limits 0.2	platform -0.39	policy -0.24	price -0.32	target -0.56
w:해제	handling -0.12	how_to -0.2	internal -0.13	known_issues -0.17	limits -0.2	none -0.23	policy 0.25	price -0.17	target -0.17
w:해주	handling -0.23	how_to -0.2	known_issues 0.18	limits -0.15	policy -0.24	script 0.11	target -0.12
w:해주세	handling -0.21	how_to -0.13	internal -0.35	known_issues 0.21	policy -0.14
w:해지	handling 0.24	how_to 0.12	internal 0.24	known_issues -0.32	none -0.41	platform -0.14	policy -0.39	price -0.42	target -0.32
w:해지방	handling 0.2	limits -0.21	policy -0.22
w:해지하	handling -0.32	how_to -0.31	internal 0.13	known_issues -0.16	limits 0.16	none -0.27	policy -0.11	price -0.31	target -0.12
w:했고	handling -0.15	limits -0.13	none 0.22	policy -0.21	price -0.11
w:했는	internal -0.22	limits -0.12	none 0.2	policy -0.12
w:했는데	internal -0.22	limits -0.12	none 0.2	policy -0.12
w:했던	internal -0.15	none 0.2	script -0.11
w:했습	handling -0.12	internal 0.16	known_issues -0.13	limits -0.22	policy -0.33	price -0.15	script -0.14
w:했습니	handling -0.12	internal 0.16	known_issues -0.13	limits -0.22	policy -0.33	price -0.15	script -0.14
w:했어	handling -0.19	how_to -0.22	known_issues -0.16	limits -0.26	none -0.15	price 0.12	target -0.12
w:했어요	handling -0.19	how_to -0.22	known_issues -0.16	limits -0.26	none -0.15	price 0.12	target -0.12
w:행사	internal -0.39	known_issues -0.21	platform -0.16	price -0.29	target -0.35
w:허위	handling -0.21	limits -0.13	none 0.14	script -0.11
w:헷갈	how_to -0.11	known_issues -0.16	limits -0.12	none 0.23	policy -0.11	script 0.11
w:현금	handling -0.34	internal -0.3	known_issues 0.17	none -0.27	platform -0.11	policy -0.15	price 0.16	script -0.15	target -0.2
w:현금으	handling -0.22	how_to -0.2	internal -0.17	known_issues -0.25	limits 0.18	none -0.22	price -0.14	script -0.14	target -0.19
w:현상	known_issues 0.13	limits -0.12
w:현장	contact -0.29	handling 0.27	known_issues -0.4	limits -0.48	none -0.44	platform -0.44	policy -0.11	price 0.14	target -0.41
w:현장점	handling 0.19	how_to -0.19	limits -0.1	none -0.18	policy -0.23	price -0.12
w:현재	contact -0.14	handling -0.24	how_to -0.22	known_issues -0.22	limits -0.41	platform -0.16	price -0.24	script 0.17
w:현지	contact -0.13	handling -0.14	how_to -0.31	internal 0.12	known_issues 0.16	limits -0.4	none -0.42	platform -0.18	policy -0.32	price 0.19	script -0.19	target -0.26
w:현행	contact -0.1	handling -0.25	how_to -0.39	internal -0.37	known_issues -0.28	platform -0.22	policy 0.19	price -0.27	target -0.36
w:협력	handling -0.1	how_to -0.1	internal 0.15	known_issues -0.12	limits -0.2	policy -0.16	price -0.17
w:협력사	handling -0.1	internal 0.2	limits -0.16	policy -0.14	price -0.16	target -0.15
w:협상	internal 0.19	limits -0.2	none -0.12	platform -0.17	target -0.14
w:협의	handling -0.14	how_to -0.24	internal 0.31	known_issues -0.16	limits -0.29	platform -0.12	policy -0.29	price -0.24	script -0.21	target -0.28
w:협의가	internal 0.18	known_issues -0.13	none -0.18	policy -0.13
w:형제	handling -0.26	how_to -0.26	internal -0.27	limits 0.19	none -0.18	platform -0.17	price -0.15	target -0.3
w:형제자	handling -0.13	how_to -0.17	internal -0.17	none -0.14	platform -0.15	price -0.1	target -0.26
w:혜택	internal -0.36	known_issues -0.15	limits -0.41	none 0.21	platform -0.16	policy -0.41	script 0.17	target -0.44
w:혜택은	internal -0.18	limits -0.24	none 0.23	policy -0.25	price -0.27	target -0.2
w:호	contact -0.21	handling -0.16	how_to -0.25	internal -0.19	limits -0.3	none 0.12	platform -0.17	policy 0.15	price -0.27	script -0.13	target -0.27
w:호전	none 0.16
w:호전환	none 0.16
w:호차	internal -0.16	limits -0.21	policy -0.15	price 0.17	target -0.11
w:호출	internal -0.23	known_issues -0.12	limits -0.25	price 0.12	target -0.25
w:호텔	contact -0.13	how_to -0.27	internal -0.22	known_issues -0.16	limits -0.34	platform -0.17	policy -0.27	price 0.24	script -0.11
w:혹시	handling -0.26	known_issues -0.15	limits -0.11	none 0.13	policy -0.17
w:홀가	how_to -0.15	internal -0.17	limits -0.21	platform -0.11	price -0.14	target -0.21
w:홀가먼	how_to -0.15	internal -0.17	limits -0.21	platform -0.11	price -0.14	target -0.21
w:홀드	internal 0.15	platform -0.12	policy -0.13
w:홈	handling -0.1	how_to 0.17	known_issues -0.23	limits -0.16	policy -0.18	price -0.12	script -0.1	target -0.12
w:홈페	contact -0.13	handling -0.18	how_to 0.21	internal -0.17	known_issues -0.13	limits -0.21	none -0.26	platform -0.15	policy -0.23	price -0.11	target -0.22
w:홈페이	contact -0.13	handling -0.18	how_to 0.21	internal -0.17	known_issues -0.13	limits -0.21	none -0.26	platform -0.15	policy -0.23	price -0.11	target -0.22
w:화	contact -0.22	handling -0.36	how_to -0.37	internal -0.6	known_issues -0.44	limits -0.6	none 0.51	platform 0.15	policy -0.22	price -0.13	script -0.19	target -0.23
w:화내	handling 0.11	how_to -0.15	internal 0.17	known_issues -0.14	none -0.26	policy -0.21
w:화내시	handling 0.11	how_to -0.14	known_issues -0.12	none -0.18	policy -0.19
w:화면	contact -0.14	handling -0.1	how_to -0.17	internal -0.65	known_issues 0.41	limits -0.15	policy -0.1	price -0.41	target -0.55
w:화면에	handling -0.18	how_to -0.22	internal -0.38	known_issues 0.18	platform -0.15	target -0.29
w:화면을	handling -0.11	known_issues 0.14	policy -0.17
w:화분	handling -0.2	how_to -0.24	internal -0.3	known_issues -0.13	limits 0.19	none -0.28	platform -0.16	policy -0.31	price 0.18
w:화상	limits -0.21	platform -0.16	policy 0.16	price -0.21	target -0.23
w:화요	handling 0.12	how_to -0.26	internal -0.31	known_issues -0.19	limits -0.31	platform -0.12	price -0.25	script -0.19
w:화요일	handling 0.12	how_to -0.26	internal -0.31	known_issues -0.19	limits -0.31	platform -0.12	price -0.25	script -0.19
w:화주	handling -0.16	how_to -0.26	internal -0.26	known_issues -0.19	limits -0.42	none -0.25	platform -0.12	target 0.29
w:확대	contact -0.14	handling -0.18	how_to -0.32	internal -0.16	known_issues -0.17	limits -0.37	none 0.46	platform -0.24	policy -0.36	price -0.24	target -0.36
w:확률	contact -0.12	handling -0.18	how_to -0.24	known_issues -0.11	limits -0.28	none 0.17	platform -0.2	policy -0.21	price -0.21	target -0.22
w:확인	contact -0.41	handling 0.11	internal -0.46	known_issues 0.1	limits -0.44	none -0.15	price -0.63	script 0.16	target -0.74
w:확인하	how_to 0.12	internal -0.26	known_issues 0.17	limits -0.2	none -0.36	policy -0.24	price -0.21	target -0.19
w:확인해	how_to -0.2	internal -0.22	known_issues -0.24	limits -0.21	none -0.23
w:확정	contact -0.15	handling -0.34	how_to -0.32	internal -0.15	known_issues -0.52	limits -0.11	none 0.22	platform -0.38	price -0.21	script 0.13
w:확정되	handling -0.26	how_to -0.28	internal -0.26	known_issues -0.23	limits -0.27	platform -0.12	policy -0.36	price -0.21	script 0.15	target 0.17
w:환경	handling -0.16	how_to -0.2	internal 0.29	limits -0.26	none -0.26	platform -0.19	policy -0.27	price -0.2	script 0.14	target -0.29
w:환급	handling 0.24	how_to -0.24	internal -0.29	known_issues -0.26	limits -0.3	none -0.12	policy 0.12	script -0.21	target -0.21
w:환불	contact -0.39	handling 0.13	how_to 0.19	internal -0.21	known_issues -0.33	limits -0.71	none -0.58	platform -0.19	policy 0.15	script -0.16	target -0.17
w:환불되	handling -0.16	limits -0.16	none -0.19	policy 0.28	script -0.2
w:환불됩	handling -0.14	none -0.16	script 0.13
w:환불은	handling 0.1	internal -0.25	known_issues -0.11	limits -0.21	none -0.24	price -0.18	script -0.18
w:환불이	handling -0.17	none -0.14	policy 0.12
w:환불하	contact -0.11	handling -0.31	how_to 0.25	internal -0.14	limits -0.1	none -0.21	policy -0.25	script -0.14
w:환승	handling -0.11	how_to -0.15	internal -0.12	known_issues 0.17	limits -0.21	none 0.11	policy -0.19	script -0.11	target -0.25
w:환율	contact -0.16	handling -0.27	how_to -0.21	internal 0.22	known_issues -0.22	limits -0.36	none -0.3	platform -0.24	policy -0.3	price 0.15	script -0.16	target -0.26
w:환자	contact -0.16	handling -0.37	none -0.41	platform -0.35	policy -0.56	script -0.26	target 0.23
w:환자는	how_to -0.15	internal -0.11	limits 0.27	none -0.12	platform -0.23	policy -0.22	script -0.12	target -0.21
w:환자분	handling -0.2	how_to 0.12	internal -0.26	limits -0.16	none -0.3	platform -0.19	policy -0.36	price 0.17	script -0.13
w:환전	how_to -0.12	internal -0.21	limits 0.14	none 0.24	policy -0.26	price -0.28	script -0.17
w:회	contact -0.26	known_issues -0.11	platform -0.4	policy -0.23	target -0.17
w:회까	internal -0.22	limits 0.14	none -0.28	policy -0.26	price 0.18	target -0.17
w:회까지	internal -0.22	limits 0.14	none -0.28	policy -0.26	price 0.18	target -0.17
w:회당	how_to -0.12	none -0.19	target -0.16
w:회로	handling -0.15	how_to -0.17	known_issues -0.13	none 0.1	policy -0.24	price -0.23	script 0.12
w:회사	contact -0.1	handling -0.13	how_to -0.12	known_issues -0.13	limits 0.26	none -0.28	platform -0.12	policy -0.25	price -0.2	target -0.26
w:회색	how_to -0.17	internal -0.22	limits 0.2	none -0.17	policy -0.27
w:회선	contact -0.19	handling -0.16	internal 0.33	known_issues -0.34	limits -0.15	none -0.29	platform -0.29	policy -0.33	price -0.15	script -0.26	target 0.1
w:회선당	internal 0.28	limits -0.25	none -0.16	policy -0.11	price -0.23
w:회수	contact -0.14	how_to -0.41	known_issues -0.42	limits -0.51	none -0.18	platform -0.29	policy 0.27	price -0.3	script -0.3	target -0.3
w:회신	how_to 0.11	known_issues -0.21	limits -0.26	none 0.11	platform -0.13	policy -0.35	price -0.14	script -0.16	target -0.21
w:회원	contact -0.33	how_to -0.16	internal -0.54	known_issues -0.48	none -0.2	platform -0.45	policy -0.29	script -0.31	target 0.39
w:회원님	handling 0.13	how_to -0.17	internal -0.15	limits -0.22	policy -0.16	target -0.14
w:회원만	handling -0.12	limits -0.23	none -0.14	platform -0.17	policy -0.13	target 0.18
w:회원은	handling -0.11	internal -0.16	limits -0.26	none -0.25	policy 0.22	price 0.15
w:회원이	handling 0.11	limits -0.11	none -0.11	policy -0.2	target -0.11
w:회의	contact -0.17	how_to 0.14	internal -0.3	known_issues -0.17	none 0.14	platform -0.1	policy -0.25	price -0.13	script -0.16	target -0.3
w:회차	contact -0.14	handling -0.14	internal -0.35	known_issues -0.29	limits 0.37	none -0.38	platform -0.19	price -0.4	target -0.4
w:회차는	handling -0.16
w:횟수	handling -0.17	how_to -0.26	internal -0.39	known_issues -0.36	none -0.17	platform -0.22	policy 0.13	price 0.17	target -0.31
w:횟수는	internal -0.22	limits -0.21	none 0.16	policy 0.13	price -0.12
w:후	contact -0.34	how_to -0.44	internal -0.38	known_issues -0.12	platform -0.14	policy 0.21	price -0.15	target -0.76
w:후불	handling -0.15	internal -0.12	none -0.18	platform -0.13	policy -0.24	target 0.16
w:후에	handling -0.19	internal -0.18	known_issues -0.16	limits -0.22	none -0.13	policy 0.25	script -0.18	target -0.17
w:훼손	how_to 0.13	internal -0.24	known_issues -0.21	limits 0.14	none -0.25	policy -0.29	price -0.2	script -0.21	target -0.14
w:휠체	how_to 0.13	internal -0.2	known_issues -0.14	none -0.17	policy -0.15
w:휠체어	how_to 0.13	internal -0.2	known_issues -0.14	none -0.17	policy -0.15
w:휴가	contact -0.11	handling -0.11	internal 0.11	limits -0.11	policy -0.2
w:휴대	contact -0.25	known_issues -0.41	limits 0.15	none -0.44	platform 0.29	policy -0.38	price -0.35	script -0.29	target -0.33
w:휴대폰	contact -0.25	known_issues -0.41	limits 0.1	none -0.44	platform 0.29	policy -0.37	price -0.35	script -0.28	target -0.25
w:휴면	how_to -0.24	internal -0.23	limits -0.18	none 0.22	script -0.17	target -0.19
w:희망	handling -0.19	how_to 0.13	internal -0.12	known_issues -0.16	limits 0.18	none -0.25	script -0.15	target -0.19
""")
