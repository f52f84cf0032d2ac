"""How much each trait of a clause tells of what it is about. Made by `python -m benchmarks.train_reading`."""

from bridge.domain.reading.learned import weights

WEIGHTS = weights("""
2:0 0	contact 0.1	handling -0.31	how_to -0.52	known_issues -0.13	none 0.14	platform -0.15	policy -0.46	price 0.33	script -0.54	target -0.24
2:0 am	handling -0.13	internal -0.17	limits -0.22	none 0.17	policy -0.13
2:0 da	contact -0.13	handling -0.25	how_to -0.17	internal -0.25	known_issues -0.28	none 0.16	platform -0.18	policy 0.11	price -0.22	target -0.21
2:0 g	contact -0.1	how_to -0.1	limits -0.23	none 0.19	platform -0.16	policy -0.2	price -0.24
2:0 gb	handling -0.2	how_to -0.21	internal -0.39	known_issues -0.19	limits 0.28	none -0.13	platform -0.24	policy -0.36	target -0.35
2:0 h	contact -0.16	handling -0.25	how_to -0.2	internal -0.34	limits 0.21	none -0.23	platform -0.21	script -0.11	target -0.27
2:0 ho	handling -0.19	how_to -0.2	internal -0.21	known_issues -0.15	platform -0.12	policy 0.19	price -0.17	target -0.18
2:0 k	internal 0.11	limits -0.23	none 0.21	policy -0.15	target -0.2
2:0 kg	handling -0.16	how_to -0.19	internal -0.24	known_issues -0.14	none -0.34	platform -0.21	policy -0.32	price 0.35	target -0.45
2:0 ks	internal -0.25	known_issues -0.11	limits -0.29	none 0.2	policy -0.2	price -0.21	target -0.22
2:0 m	handling -0.12	how_to -0.14	limits 0.3	none -0.31	platform -0.12	policy -0.17	price -0.17	target -0.18
2:0 mb	handling -0.16	how_to 0.21	internal -0.31	platform -0.18	policy -0.31	price -0.21	target -0.25
2:0 p	handling -0.12	how_to -0.13	internal 0.13	known_issues -0.12	limits -0.3	none -0.22	policy -0.26	price 0.13	target -0.14
2:0 pe	internal -0.16	limits -0.28	policy -0.14	price 0.2	target -0.12
2:0 pm	handling -0.12	how_to -0.14	internal -0.13	known_issues -0.2	limits -0.26	none 0.15	platform -0.13	script -0.11	target -0.19
2:0 x	handling -0.16	how_to -0.18	known_issues 0.17	limits -0.16	none 0.13	platform -0.2	script -0.11
2:0 가	contact -0.1	internal -0.13	limits -0.22	platform -0.16	price 0.21	script -0.12	target -0.21
2:0 개	contact -0.28	handling -0.37	internal -0.38	known_issues -0.32	none -0.26	platform -0.39	policy -0.46	script -0.22	target 0.25
2:0 개까	internal -0.21	policy -0.22	price -0.16	target -0.17
2:0 개로	how_to 0.16	internal -0.21	limits -0.24	policy -0.17	price -0.15	target -0.17
2:0 개소	handling -0.13	how_to -0.13	internal -0.28	limits -0.25	none -0.28	platform -0.16	policy -0.21	price -0.13	target 0.3
2:0 개월	contact -0.2	how_to -0.11	known_issues -0.26	none -0.18	platform -0.31	policy -0.29	price 0.14	script -0.29
2:0 건	contact -0.1	handling -0.14	how_to -0.14	internal 0.31	known_issues -0.12	limits -0.23	platform -0.16	policy -0.27	price -0.3	target -0.24
2:0 곳	contact -0.12	handling -0.23	how_to -0.24	internal -0.14	known_issues -0.15	limits 0.2	none -0.29	platform -0.26	policy -0.31	price -0.25
2:0 곳에	how_to -0.16	internal -0.21	known_issues -0.13	limits 0.11	none -0.12	policy -0.18	script -0.14
2:0 곳은	internal 0.19	limits -0.19	policy -0.12	target -0.18
2:0 금	handling -0.11	how_to -0.16	internal -0.29	known_issues -0.1	limits 0.1	none 0.15	platform -0.24	policy -0.45	price -0.43
2:0 까지	handling -0.25	how_to -0.25	known_issues -0.11	limits -0.12	none -0.22	platform -0.22	policy 0.33	price -0.32	script -0.14	target -0.35
2:0 년	contact -0.21	handling -0.32	how_to -0.38	internal -0.21	known_issues -0.25	platform 0.19	price -0.26
2:0 는	handling -0.1	internal 0.14	limits -0.31	platform -0.19	policy -0.24	price -0.16
2:0 달러	internal -0.12	limits -0.22	policy -0.11	price 0.26	target -0.14
2:0 대	contact -0.14	handling -0.2	how_to -0.19	internal 0.18	known_issues -0.15	limits -0.29	none -0.19	platform 0.18	policy -0.19	price -0.17	target -0.2
2:0 라	handling -0.14	how_to -0.16	internal 0.26	known_issues -0.21	limits -0.36	policy -0.27	price -0.22	script -0.15	target -0.25
2:0 로	handling 0.16	how_to -0.24	known_issues -0.22	limits -0.45	platform -0.23	policy -0.39	price 0.25	script -0.3	target -0.37
2:0 를	how_to -0.23	limits -0.36	none -0.22	script -0.14	target -0.26
2:0 만	contact -0.22	handling -0.35	how_to -0.42	known_issues -0.3	limits -0.11	none -0.29	platform -0.54	policy -0.3	price 0.2	script -0.25
2:0 만원	handling -0.25	how_to -0.24	known_issues -0.15	platform -0.32	script -0.2	target -0.19
2:0 명	handling -0.17	how_to -0.17	internal 0.13	known_issues -0.19	limits 0.43	none -0.24	platform -0.21	policy -0.34	price -0.3	target -0.27
2:0 명까	policy -0.15	price 0.12
2:0 명이	limits 0.18	none -0.24	policy -0.13	target -0.17
2:0 목	handling -0.16	how_to -0.11	internal -0.4	known_issues -0.13	limits -0.46	none 0.35	platform -0.23	price -0.43	target 0.11
2:0 미만	how_to -0.14	internal 0.19	limits -0.24	none -0.22	platform 0.1	policy -0.17	price -0.15	target -0.14
2:0 박	internal -0.18	limits -0.29	none -0.13	policy -0.13	target 0.13
2:0 배	limits -0.14	none 0.22	policy -0.18
2:0 배포	none 0.18
2:0 번	limits 0.28	none -0.13	policy -0.25	price -0.16	target -0.16
2:0 부터	contact -0.11	handling -0.19	how_to -0.31	internal -0.33	known_issues -0.19	policy -0.4	price -0.46	script -0.1	target 0.2
2:0 분	contact -0.19	handling -0.26	internal -0.33	known_issues 0.27	none -0.21	platform -0.36	script -0.28	target -0.49
2:0 분기	how_to -0.12	limits -0.16	policy -0.1	script -0.12
2:0 세	contact -0.12	handling -0.1	how_to -0.26	internal -0.33	none -0.23	platform -0.24	policy -0.39	target 0.13
2:0 세대	handling -0.14	how_to -0.13	internal 0.11	known_issues -0.16	limits -0.33	none -0.3	platform 0.34	policy -0.21	price -0.1	target -0.34
2:0 수	handling -0.11	how_to -0.21	internal -0.22	known_issues -0.2	limits -0.47	none 0.21	platform -0.25	price -0.29	target -0.4
2:0 시	contact -0.16	handling -0.37	internal -0.19	limits 0.11	none 0.18	platform -0.49	policy -0.27	price -0.16	script -0.2
2:0 시간	contact -0.15	handling 0.2	internal -0.5	known_issues -0.42	platform -0.34	price -0.38	script -0.26
2:0 시까	how_to -0.17	internal -0.12	target -0.16
2:0 시로	internal -0.22	limits -0.17	policy 0.11
2:0 시부	handling -0.11	how_to 0.15	internal -0.33	known_issues -0.18	limits -0.27	platform -0.24	policy -0.39	script -0.29	target -0.26
2:0 시에	how_to 0.12	internal -0.31	known_issues -0.17	limits -0.3	none 0.46	policy -0.42	price -0.22	script -0.13	target -0.21
2:0 시예	none 0.24	policy -0.17	price -0.12	target -0.11
2:0 시입	none 0.17	policy -0.13
2:0 시작	internal -0.12	none 0.18	policy -0.17
2:0 아니	handling -0.13	internal -0.12
2:0 억	handling -0.15	how_to -0.23	internal 0.21	known_issues -0.19	limits -0.35	none -0.28	platform -0.12	policy -0.21	price -0.24	script -0.19	target 0.11
2:0 억이	internal 0.17	none -0.13
2:0 에	internal -0.13	limits -0.17	policy 0.11
2:0 에서	limits -0.19	none -0.19	policy -0.2	price 0.23	target -0.11
2:0 영업	contact -0.12	internal -0.22	known_issues -0.14	limits -0.31	none -0.31	platform -0.18	price -0.23	script 0.22	target -0.21
2:0 오전	limits -0.2	none 0.21	policy -0.13	price -0.16	target -0.18
2:0 오픈	limits -0.12	none 0.17	policy -0.1
2:0 원	contact -0.28	handling -0.13	how_to 0.1	known_issues -0.33	limits -0.21	none -0.13	policy -0.13	script -0.21	target -0.58
2:0 원에	how_to -0.12	limits -0.24	none -0.2	policy -0.21	price 0.27
2:0 원으	none -0.2	policy -0.1	price 0.14
2:0 원은	limits -0.11	none 0.14	policy -0.16
2:0 원이	limits -0.24	none -0.32	policy -0.28	price 0.22	target -0.1
2:0 원입	internal -0.26	limits 0.25	none -0.24	policy -0.22	price -0.1
2:0 월	contact -0.24	handling -0.44	how_to -0.12	limits -0.61	none 0.19	platform 0.14	policy -0.26	script 0.11	target -0.14
2:0 월까	internal 0.21	limits -0.31	none -0.24	platform -0.1	target -0.19
2:0 월부	handling -0.14	how_to -0.16	internal -0.18	known_issues -0.17	limits -0.32	policy 0.19	target -0.29
2:0 월에	handling -0.11	how_to -0.21	internal 0.21	known_issues -0.26	limits -0.38	none -0.25	platform -0.15	price -0.25	script -0.23
2:0 으로	handling -0.17	how_to -0.13	internal 0.2	known_issues -0.12	limits -0.26	policy -0.22	price -0.23	target -0.19
2:0 은	contact -0.11	handling -0.14	platform -0.15	price -0.21	target -0.25
2:0 이상	handling -0.12	how_to -0.2	known_issues -0.11	limits -0.27	none -0.27	platform 0.3	policy -0.19	price -0.3
2:0 인	contact -0.15	handling -0.19	how_to 0.15	internal -0.22	known_issues -0.1	none -0.35	platform -0.23	policy -0.34
2:0 일	contact -0.33	how_to -0.18	internal -0.19	known_issues -0.47	limits -0.16	platform -0.59	policy 0.24	target -0.13
2:0 일간	how_to 0.18	internal -0.25	known_issues -0.17	limits -0.29	none -0.15	policy 0.17	price -0.17	script -0.1	target -0.22
2:0 일까	handling -0.2	how_to -0.26	internal -0.28	known_issues -0.18	limits -0.14	platform -0.2	policy 0.11	price -0.15	target -0.37
2:0 일로	how_to -0.12	internal -0.35	limits -0.21	policy 0.27	price -0.17	script -0.16	target -0.19
2:0 일부	how_to -0.22	internal -0.25	known_issues -0.11	limits -0.42	platform -0.12	target 0.18
2:0 일에	how_to -0.2	known_issues -0.21	none -0.16	price -0.17	script -0.13
2:0 일은	internal 0.21	limits -0.19	none -0.11	policy -0.26
2:0 일이	handling -0.13	limits -0.13	policy 0.12	price -0.23	target -0.12
2:0 일입	internal -0.23	none -0.27	policy 0.3	price -0.21	script -0.16	target -0.19
2:0 일치	contact -0.1	handling -0.17	how_to -0.15	internal 0.17	known_issues -0.17	none -0.27	platform -0.14	policy -0.26	price -0.19	target -0.26
2:0 입니	contact 0.19	handling -0.18	limits -0.24	none -0.18	policy -0.25	script -0.14	target -0.18
2:0 자	internal -0.11	limits 0.17	none -0.15	policy -0.17	target -0.1
2:0 자리	internal -0.15	limits 0.12	none -0.14	price -0.11	target -0.1
2:0 장	handling 0.14	known_issues -0.1	limits 0.18	none -0.27	platform -0.15	policy -0.23	target -0.24
2:0 적립	internal -0.21	limits -0.2	target -0.15
2:0 종	handling -0.1	how_to 0.1	internal -0.26	limits -0.3	platform -0.2	price -0.14
2:0 주	internal -0.3	none -0.14	platform -0.15	policy -0.34	price 0.11	target 0.13
2:0 차	handling -0.19	how_to 0.13	internal -0.36	known_issues -0.22	limits -0.47	platform -0.24	price -0.39	script -0.14
2:0 천	contact -0.13	handling -0.25	how_to -0.27	known_issues -0.23	limits -0.12	none -0.45	platform -0.29	policy 0.16	script -0.29	target -0.15
2:0 천만	internal 0.13	none -0.16
2:0 천원	how_to -0.16	internal -0.23	limits -0.23	none -0.2	platform -0.1	price 0.25	target -0.27
2:0 학년	contact -0.12	handling -0.11	how_to -0.19	internal -0.27	known_issues -0.1	limits -0.29	none -0.29	platform -0.16	policy -0.26	price -0.24	target 0.33
2:0 할인	handling -0.13	how_to -0.13	internal -0.3	limits -0.26	none -0.25	policy -0.38	price 0.21	target 0.12
2:0 화	contact -0.18	handling -0.17	how_to -0.18	internal -0.42	known_issues -0.21	limits -0.56	none 0.35	platform 0.1	policy -0.24	price -0.19	target -0.4
2:0 화요	none 0.26	target -0.23
2:0 회	handling -0.25	how_to -0.26	known_issues -0.15	none -0.41	platform -0.18	script -0.21
2:0 회까	internal -0.16	limits 0.27	none -0.22	policy -0.17	price -0.11	target -0.13
2:0 회로	handling -0.13	how_to -0.11	limits 0.11	policy -0.23	price -0.23	script -0.1
2:0 회선	handling -0.17	how_to -0.16	internal -0.33	platform -0.12	policy -0.24	price 0.18
2:a we	handling -0.12	internal -0.2	none 0.24	policy -0.1
2:af 0	handling -0.21	how_to -0.19	internal -0.21	known_issues -0.21	limits -0.12	none -0.22	platform -0.12	policy 0.23	price -0.16
2:ai 가	how_to 0.11	internal -0.28	known_issues -0.16	limits -0.19	none -0.18	policy -0.16	target -0.14
2:am ks	internal -0.14	limits -0.17	none 0.21	target -0.13
2:an ab	how_to -0.14	internal -0.18	none -0.21	policy -0.14	script -0.11	target 0.14
2:an em	handling -0.28	how_to 0.14	internal -0.25	known_issues -0.19	limits -0.12	none -0.12	platform -0.12	target -0.13
2:ar 0	internal 0.2	limits -0.18	none -0.13	policy -0.2	price -0.13	target -0.16
2:ar no	handling -0.14	how_to -0.11	internal -0.2	none -0.2	policy -0.16
2:at 0	handling -0.1	internal 0.12	limits -0.22	policy -0.16	target -0.14
2:ca t	handling 0.12	internal -0.24	known_issues -0.2	none -0.21	script -0.17	target -0.1
2:da ex	how_to 0.15	limits -0.19
2:de 0	internal -0.18	limits -0.15	none 0.31	platform -0.21
2:de wi	platform -0.17
2:do t	how_to -0.24	internal 0.21	known_issues -0.14	limits -0.2	none -0.15	platform -0.11	policy -0.11	script -0.21	target -0.18
2:ex co	contact -0.15	handling -0.2	how_to -0.21	internal -0.18	known_issues -0.17	none 0.16	policy -0.17	price -0.1	target -0.15
2:fe 0	handling -0.12	internal -0.21	limits -0.22	none 0.21	platform -0.18	policy -0.19	target -0.17
2:fo th	how_to -0.11	limits -0.2	platform -0.14	policy -0.15	price 0.12	target -0.15
2:fr 0	handling -0.12	internal -0.2	policy -0.11	price 0.11
2:fr th	how_to 0.12	internal -0.18	limits -0.17	none -0.13	policy -0.16	target -0.16
2:g 라이	contact -0.1	internal -0.21	limits -0.21	none 0.26	platform -0.16	policy -0.19	price -0.22	target -0.21
2:ge an	handling -0.25	how_to 0.1	internal -0.24	known_issues -0.16	none -0.12
2:go li	handling -0.11	none 0.18
2:go ou	handling -0.1	limits -0.22	none 0.2
2:go to	internal -0.11	known_issues -0.12	none -0.12	policy -0.1	target -0.12
2:if a	handling 0.26	how_to -0.16	internal -0.23	known_issues -0.22	limits -0.19	none -0.22	policy -0.16	price -0.18	script -0.17	target -0.16
2:in on	handling 0.15	how_to -0.11	limits -0.11	platform -0.12
2:in th	handling -0.33	how_to -0.18	internal 0.2	known_issues -0.18	limits -0.16	platform -0.12	policy -0.25	script -0.24	target -0.17
2:io 0	internal -0.12	platform 0.15	target -0.11
2:io 는	handling -0.14	how_to -0.17	internal -0.25	known_issues -0.11	limits -0.13	none -0.22	platform 0.25	policy -0.13	price -0.14	target -0.11
2:is no	how_to -0.1	known_issues -0.16	limits -0.24	policy -0.18	price -0.17	script -0.11	target -0.24
2:ju 0	internal -0.17	limits -0.2	platform -0.13	price 0.14
2:kg 0	internal -0.21	limits -0.33	none -0.19	policy -0.11	price 0.28	target -0.24
2:km 이하	limits -0.15	price 0.18
2:lo th	how_to -0.12	internal -0.2	known_issues 0.2	limits -0.17	none -0.13	policy -0.19	script -0.18
2:ma 0	handling -0.12	known_issues -0.17	policy -0.11	target -0.1
2:mu ci	handling 0.15	how_to -0.1	limits -0.11	none -0.11	policy -0.1
2:ne to	handling -0.12	internal -0.17	limits -0.18	none 0.13
2:no sh	internal -0.17
2:oc 0	limits -0.12	none 0.23
2:on bu	known_issues -0.21	none -0.13	price -0.11	script -0.19	target -0.1
2:on de	internal -0.11	none 0.18	platform -0.12
2:on fr	handling 0.14	how_to -0.12	known_issues -0.18	limits -0.15	policy -0.11	script -0.13	target -0.1
2:on th	handling -0.28	internal -0.25	limits -0.13	none 0.25	platform -0.14	policy -0.12	target -0.13
2:on we	handling 0.14	internal -0.19	known_issues -0.13	limits -0.14	none -0.22	platform 0.16	target -0.13
2:pa pl	handling -0.2	how_to -0.16	internal -0.2	known_issues -0.18	limits -0.14	platform -0.1	policy -0.11	price -0.24	script -0.12	target 0.14
2:pl on	handling 0.15	how_to -0.12	internal -0.18	known_issues -0.14	limits -0.17	platform -0.13
2:re in	handling -0.25	how_to -0.17	known_issues -0.16	limits -0.18	none -0.13	policy 0.19	script -0.13	target -0.15
2:s 0	contact -0.19	handling -0.15	how_to -0.11	internal -0.23	known_issues -0.1	limits -0.26	none -0.28	platform 0.12	policy -0.19	price 0.21	target -0.3
2:sa ca	handling -0.14	how_to 0.13	internal -0.18	limits -0.14	none 0.16	policy -0.1	price -0.11	script -0.13
2:se on	handling 0.14	how_to -0.12	internal -0.19	known_issues -0.11	limits -0.15	none -0.15	platform -0.14	policy -0.13	script -0.12
2:se re	internal -0.25	known_issues -0.2	limits 0.11	none -0.16	platform -0.19	policy -0.26	price -0.22	script -0.14
2:se se	handling -0.15	how_to -0.11	internal -0.15	limits -0.28	policy -0.15	target 0.14
2:sh ca	handling -0.14	how_to -0.2	internal -0.25	known_issues -0.2	limits -0.16	none 0.27	policy -0.15	script -0.12	target -0.12
2:sh in	handling -0.2	how_to -0.26	internal -0.36	limits -0.19	platform -0.17	policy -0.22	price -0.23	script 0.15
2:ss 강제	how_to 0.19	internal -0.11	limits -0.12	none -0.15	platform -0.14	policy -0.2	target -0.15
2:t be	handling -0.21	internal -0.19	known_issues -0.18	none 0.1	script -0.15
2:th 0	handling -0.23	internal -0.22	known_issues 0.12	limits -0.2	none 0.18	policy -0.18	price -0.11	script -0.14	target -0.15
2:th ap	handling -0.28	how_to -0.21	internal -0.12	limits -0.13	platform 0.15	price -0.15	script -0.19	target -0.17
2:th bo	none -0.14
2:th ca	how_to -0.26	none -0.21	policy -0.21	price -0.1	script -0.19	target -0.13
2:th co	how_to -0.18	limits -0.11	none -0.14	policy -0.18	script -0.21	target -0.14
2:th is	how_to -0.12	limits -0.24	none 0.23	policy -0.14	target -0.14
2:th li	handling -0.25	how_to 0.13	internal -0.22	known_issues -0.27	limits -0.2	none -0.2	platform -0.13	price -0.12	target -0.17
2:th lo	known_issues -0.18	limits -0.11	policy -0.14	script -0.17	target -0.11
2:th ma	handling -0.18	limits -0.12	policy -0.11	script -0.1
2:th re	handling 0.1	policy -0.2
2:th to	how_to -0.2	known_issues 0.1	limits -0.11	none -0.17	platform -0.15	policy -0.19	price -0.1	target -0.12
2:ti 0	known_issues -0.12	limits -0.13	policy -0.1
2:to 0	contact -0.1	handling 0.17	how_to -0.18	internal -0.26	known_issues 0.15	none -0.29	platform -0.14	policy -0.13	price -0.31
2:to de	handling -0.13	internal -0.14	limits -0.16	platform -0.18	target 0.13
2:to my	handling 0.11	how_to -0.14	limits -0.12	none 0.18
2:to th	how_to -0.16	known_issues -0.14	limits -0.2	none -0.13	policy 0.12	script -0.15
2:up to	contact -0.12	handling 0.14	how_to -0.21	internal -0.27	known_issues 0.14	none -0.34	platform -0.15	price -0.31	script -0.11	target -0.28
2:v 0	contact -0.2	handling -0.25	how_to 0.14	internal -0.29	known_issues -0.12	limits -0.32	platform -0.26	price -0.26	target -0.25
2:wa 0	contact -0.18	handling -0.19	how_to -0.13	internal 0.18	limits -0.21	none -0.23	policy -0.24	price -0.2	target -0.18
2:we on	handling -0.12	internal 0.11	known_issues -0.13	limits -0.1	none -0.24	platform 0.18	script -0.12	target -0.13
2:we re	handling -0.39	how_to -0.23	known_issues -0.14	limits -0.19	none 0.29	platform -0.17	policy -0.12	script -0.28	target -0.14
2:wh th	how_to 0.12	known_issues -0.2	limits -0.11	none -0.2	platform -0.11	policy -0.25	script -0.19
2:wo t	handling -0.16	how_to -0.18	internal -0.28	known_issues -0.13	none 0.14	policy -0.11	script -0.17	target -0.13
2:x 0	internal -0.14	limits 0.22	none -0.21	policy -0.22
2:x 지원	none 0.23	platform -0.14
2:가 아니	internal -0.22	none -0.2	policy -0.15	price 0.23
2:가입 0	how_to -0.1	limits -0.13	none -0.26	policy 0.11	price -0.11
2:같은 날	how_to -0.1	internal -0.2	limits -0.26	none 0.14	script -0.11	target -0.17
2:개 단지	how_to -0.14	known_issues -0.1	limits -0.26	none -0.16	policy -0.12	price -0.15	target 0.18
2:개시 0	none 0.19	policy -0.1	price -0.12
2:개월 0	internal -0.14	limits 0.25	none -0.15	policy -0.27	price -0.17	script -0.13	target -0.14
2:건당 0	handling -0.11	how_to -0.1	internal 0.22	limits -0.31	none -0.19	platform -0.15	policy -0.21
2:결제 0	internal -0.18	limits 0.14	none 0.16	policy -0.14	price -0.2	target -0.13
2:결제 주문	internal -0.13	limits -0.15	none -0.23	policy 0.16	price -0.11	script -0.13
2:계약 0	internal 0.21	limits -0.11	none -0.11	policy -0.25	target -0.16
2:계획 없음	how_to -0.15	internal -0.22	limits -0.32	none 0.13	platform -0.2	policy 0.1	price -0.22	target -0.21
2:고객 0	contact 0.25	how_to -0.14	internal -0.25	known_issues -0.15	limits -0.33	none -0.11	platform -0.13	price -0.24	script -0.16	target -0.26
2:고르 됩니	handling -0.22	how_to -0.13	internal -0.14	known_issues 0.23	limits -0.15	none -0.13	policy -0.31	script -0.14
2:그 외	none -0.22	platform 0.12	target -0.11
2:그 전에	handling -0.16	internal -0.18	none -0.15	policy 0.22
2:그대 0	handling -0.15	how_to -0.13	internal -0.15	limits 0.13	none 0.16	policy -0.29	price 0.1	target -0.13
2:그래 안	contact -0.13	handling 0.11	internal -0.15	known_issues -0.16	limits -0.11	none -0.21	policy -0.18	script 0.13
2:금 0	how_to -0.14	internal -0.26	known_issues -0.11	limits 0.14	none 0.11	platform -0.14	policy -0.47	price -0.41	script -0.23
2:금요 0	how_to -0.12	policy -0.16	target -0.12
2:기간 0	handling -0.22	how_to -0.14	internal -0.29	none 0.16	platform -0.12	price -0.25	script -0.17	target -0.23
2:기존 0	handling -0.1	how_to -0.15	internal -0.31	platform -0.11	policy 0.1	price -0.24	script -0.11	target -0.12
2:기존 가입	handling -0.17	limits -0.27	none -0.17	policy 0.21	script -0.12
2:길드 창고	handling -0.15	how_to -0.16	internal -0.15	known_issues 0.26	limits -0.25	none -0.11	platform -0.13	policy -0.2	price -0.14	target -0.25
2:날짜 다시	none 0.11
2:낮 0	internal -0.11	limits -0.17	policy 0.1	price -0.19	target -0.18
2:내년 0	how_to -0.12	limits -0.12	none 0.17	policy -0.14	price -0.12	script -0.11	target -0.14
2:내선 0	contact 0.31	handling 0.32	how_to -0.2	internal -0.47	known_issues -0.3	limits -0.4	none -0.47	platform -0.27	policy -0.39	price -0.44	script -0.13	target -0.4
2:내일 0	none 0.23	policy -0.13	price -0.16
2:낼 수	internal -0.18	known_issues -0.16	limits 0.12	none -0.2	target -0.19
2:넘겨 주세	handling 0.11
2:년 0	internal -0.46	none 0.11	platform -0.11	policy -0.46	price -0.17	script 0.16	target 0.1
2:는 0	how_to -0.14	known_issues -0.16	none -0.23	platform 0.1	policy -0.23	price -0.15	target -0.17
2:는 심사	handling -0.14	how_to -0.12	none -0.21	platform 0.15	policy -0.12
2:다시 확인	handling -0.23	internal -0.22	known_issues 0.23	none -0.12	policy -0.15	script -0.11
2:다음 날	how_to -0.31	internal -0.31	known_issues 0.16	limits -0.19	none -0.31	platform -0.14	policy 0.24	price -0.25	target -0.26
2:다음 달	how_to -0.13	internal -0.1	limits -0.2	none 0.22	policy -0.11	price 0.11	target -0.11
2:다음 달부	none -0.18	price 0.13	target -0.13
2:다음 영업	how_to -0.1	none -0.23	policy 0.22
2:다음 주	how_to -0.21	internal -0.15	known_issues -0.15	limits -0.17	none 0.24	target -0.15
2:단가 0	handling -0.11	how_to -0.2	internal 0.35	limits -0.22	none -0.16	policy -0.21	price -0.29
2:달 0	handling -0.13	how_to -0.23	internal -0.23	limits -0.11	price 0.26	target -0.24
2:당 0	limits -0.16	none -0.13	platform -0.14	policy -0.21	price 0.18
2:당일 0	limits -0.17
2:당일 취소	handling -0.13	limits -0.2	none -0.17	policy 0.17	script -0.14
2:대기 0	handling -0.13	how_to -0.21	known_issues -0.11	limits -0.28	none -0.24	platform -0.12	policy 0.13	price -0.18	script -0.11	target 0.13
2:도서 0	contact 0.11	handling -0.18	internal -0.28	limits 0.26	none -0.23	platform -0.1	policy -0.18	price -0.25	target -0.19
2:되돌 수	handling -0.1	how_to -0.19	internal -0.14	known_issues -0.18	limits -0.29	none -0.17	platform -0.11	policy 0.25	price -0.11	target -0.14
2:두 개	limits -0.27	none 0.17	policy -0.15	target -0.19
2:두 건	internal -0.18	limits -0.14	none 0.28	policy -0.1
2:두 곳	handling -0.26	how_to -0.23	internal 0.21	known_issues -0.2	limits -0.3	none -0.31	platform -0.12	policy -0.23	price -0.15	script -0.13	target 0.19
2:두 번	how_to -0.24	known_issues -0.13	none -0.31	platform -0.13	policy 0.12	price -0.19	script -0.13
2:두 번까	handling -0.14	how_to -0.21	internal -0.22	known_issues -0.12	limits 0.19	none -0.15	price -0.17	target -0.19
2:둘 다	handling -0.22	how_to -0.28	internal -0.3	known_issues -0.21	policy -0.33	price -0.19	script -0.13	target 0.16
2:라고 말씀	handling -0.13	policy -0.12	script 0.18
2:라이 0	contact -0.1	how_to -0.1	internal -0.24	limits -0.23	none 0.16	platform -0.16	policy -0.23	target -0.23
2:로 연결	handling 0.2	internal -0.17	none -0.13	policy -0.15
2:로 응대	internal -0.14	none -0.12	script 0.12
2:로 통일	none -0.11	script 0.15
2:링크 보내	how_to 0.11	none -0.1
2:마감 0	handling -0.17	how_to -0.24	internal -0.21	known_issues -0.11	limits -0.29	platform -0.11	policy 0.21	price -0.13	target -0.2
2:만 0	contact -0.14	handling -0.13	how_to -0.21	internal -0.42	known_issues -0.11	none -0.42	platform -0.27	policy -0.45	price 0.15	script -0.11	target 0.16
2:만 원	handling -0.17	how_to -0.15	internal -0.48	none -0.34	platform -0.26	policy -0.48	target 0.24
2:만 원까	internal -0.12	limits 0.17	price -0.15	target -0.16
2:만원 이상	internal -0.33	platform -0.19	price 0.16	script -0.12	target -0.38
2:많을 텐데	handling -0.13	internal -0.12	none -0.16	script 0.11
2:말씀 주세	handling -0.21	internal -0.1	known_issues -0.14	none -0.24	policy 0.18
2:말아 주세	handling -0.3	internal -0.28	none 0.29	script -0.15
2:매장 0	handling -0.14	how_to -0.27	internal -0.17	limits 0.11	platform -0.23	policy -0.28	price -0.17
2:먼저 확인	handling 0.22	script -0.16
2:모아 가족	none 0.11
2:목 0	internal -0.28	none 0.3	platform -0.13	price -0.39	script -0.11	target -0.38
2:목 점검	none 0.15	policy -0.15
2:목요 0	none 0.14
2:목표 0	internal 0.17	limits -0.17	none -0.11	policy -0.11	target -0.14
2:문의 0	internal -0.13	none -0.12	policy 0.12
2:문의 들어	handling 0.11	none -0.2	policy -0.2
2:문의 오면	handling -0.11	none -0.18	policy -0.12	script 0.17
2:문자 갑니	handling -0.17	internal -0.23	known_issues -0.15	limits 0.17	policy -0.25	script -0.18	target -0.17
2:반경 0	handling -0.14	internal -0.22	known_issues -0.16	limits 0.16	platform -0.13	policy -0.19	price -0.16	target -0.16
2:반려 동반	internal -0.11	known_issues -0.1	none 0.18	price -0.13
2:반품 접수	handling -0.19	internal -0.12	limits -0.13	none 0.22	policy -0.23
2:발급 0	handling -0.16	how_to -0.15	internal -0.22	known_issues -0.1	limits -0.3	none -0.27	policy 0.21	price -0.12
2:밤 0	how_to 0.12	internal -0.3	known_issues -0.24	limits 0.16	none -0.13	platform -0.17	policy -0.25	price -0.26	target -0.36
2:배송 0	handling -0.15	how_to -0.22	internal 0.11	known_issues -0.24	limits -0.29	none -0.23	platform -0.11	policy 0.21	price -0.16	script 0.1	target -0.18
2:번호 0	handling 0.21	how_to -0.17	internal -0.14	limits -0.11	none -0.11	policy -0.18	script -0.13
2:변동 없음	internal -0.23	limits -0.14	none 0.31	policy -0.33	price -0.15	target -0.24
2:보관 0	handling -0.16	how_to -0.24	internal -0.36	limits 0.23	none -0.11	platform -0.13	price -0.19	target -0.2
2:보상 0	internal -0.13	none -0.14	price 0.12	target -0.14
2:본인 인증	handling -0.18	internal -0.17	known_issues -0.12	limits -0.23	none -0.24	policy -0.14	price -0.16	script -0.12	target 0.21
2:볼 수	handling 0.12	how_to 0.15	internal -0.14	known_issues -0.26	none -0.31	price -0.11	target -0.31
2:부터 0	internal -0.1	limits -0.22	none -0.12	policy -0.18	price 0.15
2:분 안에	internal -0.17	known_issues -0.11	limits 0.11	none -0.14	price -0.13	target -0.11
2:비용 0	limits -0.11	none -0.25	platform -0.11	policy -0.23	price 0.23
2:사람 0	internal -0.24	none -0.2	platform 0.12	policy -0.14	target -0.13
2:사진 올리	how_to 0.24	policy -0.28
2:사진 자동	handling -0.11	how_to -0.25	internal -0.2	limits -0.1	none 0.24	policy -0.2	target -0.17
2:상품 0	known_issues 0.13	limits -0.33	none -0.16	policy -0.33	price -0.2	target 0.15
2:새벽 0	how_to -0.13	internal -0.19	limits 0.24	none -0.21	policy -0.19	price -0.11	target -0.15
2:새벽 마감	how_to -0.1	internal -0.18	limits -0.11	none -0.11	policy 0.18
2:선물 얼리	limits -0.16	none 0.11	policy 0.14	price -0.22	target -0.17
2:설 선물	limits -0.16	none 0.11	policy 0.14	price -0.22	target -0.17
2:세 이상	how_to -0.11	internal -0.12	none -0.13	platform -0.1	policy -0.13	price -0.18
2:세 이하	limits 0.22	price -0.11	target -0.18
2:셋째 주에	internal -0.16	none 0.21	policy -0.17
2:손해 0	internal 0.16	limits -0.16	policy -0.11
2:수 0	how_to -0.13	internal -0.13	limits -0.15	none 0.29	policy -0.19	price -0.17	target -0.22
2:수 없습	handling -0.14	how_to -0.21	known_issues -0.13	limits 0.28	none -0.22	policy -0.27	target -0.11
2:수 없음	handling -0.18	how_to -0.19	internal -0.21	known_issues -0.18	none -0.28	platform -0.18	policy 0.19	price -0.22	target -0.25
2:수 오전	none 0.21	policy -0.21	price -0.1	target -0.18
2:수 있게	handling -0.16	how_to -0.12	internal -0.2	known_issues -0.18	limits -0.24	script -0.14	target 0.12
2:수 있고	handling -0.2	how_to -0.22	internal -0.21	none -0.31	policy 0.18	script -0.13
2:수 있습	handling -0.33	internal -0.34	policy -0.18	script 0.1	target -0.34
2:수 있어	handling -0.2	how_to -0.36	internal -0.38	known_issues 0.19	none -0.52	platform -0.11	policy 0.14	price -0.33
2:수 있음	contact -0.16	handling -0.34	internal 0.13	known_issues 0.12	limits -0.17	none -0.37	platform -0.25	policy -0.1	price -0.33	script -0.25	target -0.37
2:수도 0	internal -0.14	limits -0.26	none -0.17	policy -0.1	price -0.15	target 0.22
2:수령 0	internal -0.11	limits -0.16	none 0.15	policy -0.22	target -0.13
2:수수 0	contact -0.13	handling -0.17	internal -0.14	limits -0.39	none 0.14	target -0.26
2:수하 사전	none 0.15
2:순차 적용	handling -0.11	internal -0.13	policy -0.3	script 0.14	target -0.12
2:승급 입찰	none 0.15
2:시 0	internal -0.2	price 0.16	target -0.12
2:시 새벽	how_to -0.12	internal -0.21	limits 0.25	none -0.3	policy -0.18	script 0.13	target -0.12
2:시 이전	limits -0.18	none -0.1	policy -0.15	script 0.13
2:시 이후	how_to -0.11	limits 0.16	none -0.21	price -0.17	script -0.2
2:시 전에	how_to -0.17	none -0.25	price 0.13	target -0.16
2:시간 0	how_to -0.18	internal -0.21	known_issues -0.12	limits 0.15	none -0.1	script -0.11	target -0.23
2:시간 안에	handling -0.16	how_to -0.19	internal -0.11	limits 0.17	none -0.11
2:시간 지나	how_to -0.14	internal -0.17	limits -0.21	none -0.23	policy 0.19	price -0.18	target -0.14
2:시내 정기	internal -0.19
2:시에 켭니	how_to -0.14	known_issues -0.13	none 0.21
2:시작 0	handling -0.11	internal 0.11	limits -0.21	none 0.15
2:시즌 0	handling -0.14	how_to -0.24	internal -0.34	known_issues -0.23	limits -0.26	none 0.17	platform -0.16	policy 0.2	price -0.35	script -0.19	target -0.18
2:시티 야간	none 0.12
2:시행 0	internal -0.18	limits -0.18	none 0.42	policy -0.33	price -0.21	target -0.17
2:시행 전	how_to -0.12	none -0.17	policy 0.19	script -0.12
2:신규 가입	internal -0.15	limits -0.14	none -0.11	platform -0.17	price -0.15
2:신청 0	how_to 0.14	internal -0.15	limits -0.13	none 0.29	policy -0.4	target -0.23
2:심사 통과	how_to -0.13	internal -0.14	limits -0.12	none 0.22
2:쓰실 수	how_to -0.19	internal -0.17	known_issues -0.11	limits -0.3	none -0.23	policy 0.2	price -0.15	script -0.19	target 0.13
2:쓸 수	how_to -0.11	internal -0.17	known_issues -0.11	limits -0.21	none -0.13	target 0.19
2:아까 말한	none 0.15
2:아니 0	contact -0.17	how_to -0.15	internal -0.47	limits -0.3	none -0.25	policy 0.13	price 0.25	script -0.16
2:아직 0	limits -0.14	none 0.12
2:아직 안	handling -0.23	how_to -0.12	internal 0.25	known_issues -0.34	none -0.36	platform -0.12	script -0.13	target -0.21
2:아침 0	how_to 0.16	limits -0.22	none -0.15	policy -0.11
2:안 끝났	handling -0.18	internal -0.38	known_issues -0.13	limits -0.16	none 0.35	policy -0.22	script -0.11	target -0.11
2:안 나와	handling -0.12	how_to -0.21	known_issues -0.23	limits 0.14	none -0.14	target -0.12
2:안 넘어	how_to -0.22	internal -0.14	known_issues -0.22	limits -0.19	none -0.21	platform -0.1	policy 0.24	price -0.12	target -0.14
2:안 돼요	handling -0.36	how_to -0.12	known_issues -0.23	none -0.27	platform -0.12	price -0.12	script -0.15	target -0.19
2:안 되고	handling -0.29	how_to -0.24	internal -0.39	known_issues -0.19	limits 0.13	none -0.38	platform 0.17	price -0.13	script -0.14	target -0.42
2:안 되면	contact -0.12	handling 0.14	internal -0.1	script -0.14
2:안 된다	internal -0.24	known_issues -0.13	limits 0.21	none -0.22	policy -0.18	script -0.15
2:안 됨	handling -0.24	how_to -0.27	limits 0.29	none -0.3	platform -0.2	policy -0.31	script -0.18	target -0.26
2:안 됩니	handling -0.45	how_to -0.19	known_issues -0.48	limits 0.2	none -0.39	platform -0.25	price -0.11	script -0.39	target 0.13
2:안 들어	how_to -0.1	known_issues -0.11	limits 0.16	none -0.1	target -0.16
2:안 보인	internal -0.11	none -0.19
2:안 하고	handling -0.32	how_to -0.22	internal 0.11	known_issues -0.21	limits -0.3	platform -0.12	policy 0.18	price -0.14	script -0.1	target -0.28
2:안 합니	internal -0.15	limits -0.16	none 0.19	policy -0.26
2:안내 부탁	handling -0.32	internal -0.16	known_issues -0.12	script 0.23
2:안내 주세	handling 0.15	none -0.17	policy -0.1	script -0.19
2:안내 주시	none -0.15
2:안드 0	internal -0.17	limits -0.19	none -0.19	platform 0.24	policy -0.12	price -0.15	target -0.15
2:알림 0	none 0.18
2:앱 0	contact -0.13	handling -0.11	internal -0.24	none -0.15	platform 0.16	policy -0.24	price -0.18	target -0.33
2:앱 내	handling -0.15	how_to 0.12	target -0.1
2:앱 지도	internal -0.2	known_issues -0.13	limits -0.2	none -0.22	platform -0.14	policy -0.23	script -0.12	target 0.18
2:앱에 신청	how_to 0.22	policy -0.24
2:야간 0	how_to -0.17	internal 0.23	policy -0.27	price -0.18	script -0.2	target -0.2
2:야간 예약	none 0.12
2:얼리 0	contact -0.1	how_to -0.17	internal -0.22	platform -0.18	policy 0.1	target -0.3
2:얼리 체크	how_to -0.15	limits -0.12	policy -0.22	price 0.13	target -0.13
2:에서 0	internal -0.34	limits -0.19	none -0.27	policy 0.15	price 0.24	target -0.11
2:연 0	how_to -0.18	internal 0.11	none -0.26	policy -0.27	price 0.14	target -0.3
2:연차 촉진	internal -0.13	none -0.16	policy 0.17
2:예산 0	handling -0.13	how_to -0.11	internal 0.28	limits -0.26	none -0.19	policy -0.25	price -0.12	target -0.25
2:예약 0	internal -0.1	limits -0.2	none 0.12	policy -0.15	price -0.22	target 0.2
2:오늘 0	internal -0.13	limits -0.13	none 0.23	policy -0.16	price -0.12	target -0.12
2:오른 위	how_to 0.21	internal -0.19	none -0.18	policy -0.12	price -0.12	target -0.14
2:오전 0	how_to 0.14	known_issues 0.14	limits -0.35	platform -0.11	policy -0.42	script -0.17	target -0.26
2:오후 0	internal -0.12	limits -0.18	none 0.25	policy -0.18	price -0.11	target -0.16
2:온가 통합	internal -0.11	none 0.18	policy -0.11	price -0.16	target -0.17
2:온라 신청	handling -0.12	how_to -0.2	internal 0.14	limits -0.13	policy -0.24	price -0.17	target -0.23
2:요금 0	internal -0.13	policy -0.14	price 0.19	target -0.21
2:원 0	handling -0.28	how_to -0.34	internal 0.13	none -0.53	platform -0.4	policy -0.58	target -0.41
2:원 그대	internal -0.13	limits -0.15	none -0.22	policy -0.21	price 0.23
2:원 이상	internal -0.22	none -0.15	policy -0.12	price -0.13
2:원에 0	how_to -0.14	limits -0.24	none -0.11	policy -0.28	price 0.25	target -0.11
2:원이 0	internal 0.13	price -0.2
2:월 0	contact -0.19	handling -0.29	how_to -0.11	known_issues -0.55	limits -0.49	platform -0.61	policy -0.14	price 0.21	script 0.13	target -0.1
2:월 둘째	internal -0.18	limits 0.21	policy -0.29	price -0.24	target -0.21
2:월 말까	internal 0.21	limits -0.14	none -0.27	platform -0.15	script -0.1	target -0.15
2:월 부터	internal -0.15	limits -0.23	none 0.27	policy -0.25	target -0.3
2:월 셋째	limits -0.1	policy -0.19
2:월 오전	internal -0.11	none 0.17
2:월 중	internal -0.31	known_issues 0.2	limits -0.15	none -0.41	platform 0.2	policy -0.18	price -0.11	script -0.11	target 0.2
2:월요 0	limits -0.14	none 0.18
2:웹 앱	how_to -0.13	limits -0.11	none -0.17	platform 0.24	policy -0.13	target -0.14
2:위임 조회	how_to -0.15	internal -0.13	known_issues -0.1	limits 0.11	none 0.13	policy -0.21	target -0.13
2:은 그대	limits -0.14	none -0.19	price -0.1
2:이 맞습	none 0.15
2:이번 주	how_to 0.11	internal -0.13	limits -0.11	none -0.13	policy -0.14	script 0.13
2:이상 0	none -0.14	platform 0.11
2:이용 가능	handling -0.11	how_to -0.16	none 0.24	policy -0.16	script 0.11	target -0.2
2:이용 수	how_to -0.14	internal -0.13	limits -0.19	none -0.22	policy -0.21	script 0.22
2:이후 결제	limits -0.16	none -0.2	policy -0.24	target 0.22
2:이후 배송	none -0.19	policy -0.24	target 0.16
2:인 0	contact -0.1	handling -0.12	how_to 0.17	internal -0.14	none -0.27	platform -0.14	policy -0.25	target -0.44
2:인력 0	handling -0.12	how_to -0.13	internal 0.21	limits -0.13	none -0.15	policy -0.14
2:인원 0	how_to -0.14	internal -0.24	known_issues 0.13	limits 0.17	policy -0.11	target -0.22
2:일 0	handling -0.11	how_to -0.19	limits 0.13	policy -0.14	script -0.33	target -0.41
2:일 금	internal -0.19	limits -0.29	policy 0.19	script -0.28	target -0.21
2:일 금요	limits -0.2	none 0.26	policy -0.17	price -0.11	target -0.12
2:일 뒤	none -0.14	policy 0.16
2:일 목	policy -0.19	price -0.14	script -0.12
2:일 목요	limits -0.12	none 0.14	policy -0.15	price -0.1	target -0.11
2:일 수	internal -0.11	limits -0.14	none 0.24	policy -0.19	price -0.16	target -0.2
2:일 안에	handling -0.18	how_to -0.2	internal -0.25	limits -0.3	none -0.16	policy 0.11	price -0.11	script 0.13	target -0.14
2:일 오전	how_to 0.2	none -0.17	policy -0.19	price -0.11
2:일 월	how_to -0.26	internal -0.36	limits -0.3	none 0.18	policy -0.38	script 0.16	target -0.4
2:일 월요	internal -0.12	limits -0.21	none 0.21	policy -0.28	price -0.18
2:일 이후	limits -0.15	none -0.22	policy -0.17	script 0.11
2:일 전부	internal -0.19	limits -0.19	none -0.24	policy 0.14	price -0.17
2:일 화	none 0.22	policy -0.15
2:일 후	handling -0.12	how_to -0.14	none -0.12	script 0.11
2:일부 0	internal -0.15	limits -0.27	policy 0.1	script -0.21	target -0.24
2:일정 0	internal -0.16	limits -0.16	none 0.12	policy -0.19	price 0.14	target -0.11
2:입찰 0	internal -0.11	limits -0.23	none 0.1	policy -0.19	price 0.21
2:자동 적용	none 0.18	policy -0.18
2:자동 제출	internal -0.22	none 0.2	policy -0.21	target -0.1
2:자동 통보	internal 0.16	limits -0.2	none -0.17	policy 0.15	price -0.11	target -0.13
2:자체 안	handling -0.18	how_to -0.12	internal -0.29	none 0.14	price -0.12	script -0.11	target -0.14
2:잘못 적었	internal -0.13	none 0.2
2:저녁 0	how_to -0.11	internal -0.15	limits -0.27	policy 0.2	price -0.13	target -0.2
2:적용 0	none 0.18	policy -0.1	target -0.14
2:전 0	how_to 0.12	internal -0.23	limits -0.32	none -0.18	policy 0.22	price -0.22	target -0.21
2:전 지점	how_to -0.18	internal -0.18	limits -0.25	platform -0.11	policy -0.24	target 0.16
2:전까 취소	handling -0.14	policy 0.18
2:전액 환불	internal -0.15	none -0.14	script -0.15
2:전화 오면	handling 0.2	how_to -0.11	internal -0.15	none -0.14	policy -0.12
2:전환 0	internal 0.2	none -0.29	policy -0.17
2:점검 후	none 0.15	policy -0.15
2:접수 0	internal -0.12	limits -0.18	platform -0.13	price -0.15	script -0.18	target -0.2
2:정기 건너	limits -0.12	none 0.11
2:제 0	how_to -0.23	none -0.23	platform -0.13	policy -0.14
2:종료 사유	handling -0.11	script 0.12
2:좌석 승급	none 0.15
2:좌석 지정	internal -0.15	limits -0.16	none -0.1	policy -0.16	price 0.19	target -0.23
2:주 0	platform -0.1	policy -0.26	price -0.16
2:주 목요	none 0.14
2:주 월요	how_to -0.17	known_issues -0.1	none 0.28	policy -0.19	target -0.13
2:주 화요	none 0.19	policy -0.1
2:주문 0	handling -0.11	how_to 0.11	internal -0.22	limits 0.27	none -0.15	platform -0.1	policy -0.1	price -0.31	target -0.21
2:주시 됩니	handling 0.18	how_to -0.21	known_issues -0.14	none -0.13	policy -0.17
2:주시 바랍	none -0.18
2:준비 중이	handling -0.14	internal 0.14	known_issues -0.11	script -0.19
2:중 0	handling -0.14	internal 0.29	limits -0.29	none -0.24	platform -0.15	policy -0.17	target -0.21
2:중 한	handling -0.15	how_to -0.14	known_issues -0.14	limits -0.26	none -0.21	platform -0.15	policy -0.13	price -0.11	target 0.21
2:지원 종료	none 0.23	platform -0.14
2:차 0	handling -0.18	how_to 0.16	internal -0.28	known_issues -0.2	limits -0.37	platform -0.2	policy -0.4	price -0.29	target 0.22
2:천 km	internal -0.13	limits -0.18	none -0.1	policy -0.16	price 0.23
2:천 원	handling -0.11	internal -0.41	none -0.22	platform -0.15	policy 0.22	target -0.44
2:첫 달	internal 0.12	limits -0.12	none -0.23	policy -0.16	target -0.19
2:청약 수수	internal -0.12	limits -0.1	policy -0.18	price -0.13	script 0.14
2:초대 사람	internal -0.13	limits -0.23	none -0.12	policy -0.15	price 0.2	target -0.1
2:최근 0	handling -0.14	how_to -0.15	internal -0.25	none -0.18	platform -0.12	price -0.24	script -0.12	target 0.24
2:최대 0	handling -0.21	how_to -0.32	internal -0.65	known_issues 0.15	platform -0.36	price 0.11	script -0.13	target -0.58
2:추가 0	internal -0.17	limits 0.15	none -0.2	price -0.26
2:추가 요금	how_to -0.14	internal -0.32	known_issues -0.24	limits -0.27	none -0.16	price 0.21	target -0.22
2:출발 0	handling -0.2	how_to 0.2	limits -0.25	policy -0.15
2:취소 0	how_to -0.12	policy 0.21	price -0.16
2:친구 0	internal -0.11	limits -0.21	policy -0.2	price 0.19
2:카드 0	contact -0.14	handling -0.23	how_to -0.32	internal -0.33	known_issues -0.13	platform -0.26	policy -0.36	price 0.15	script 0.22	target -0.31
2:쿠폰 0	handling 0.17	how_to -0.11	internal -0.14	limits 0.17	policy -0.19	price -0.24	target -0.2
2:타임 알림	none 0.11	policy -0.1
2:판매 0	how_to -0.18	internal -0.2	limits -0.2	platform -0.22	policy 0.12	target -0.19
2:판매 개시	how_to 0.17	none -0.13
2:패스 가격	none 0.19	policy -0.12	price -0.12
2:편도 반납	none 0.11
2:포인 유효	limits 0.18	policy -0.24	script -0.14
2:하루 0	handling -0.21	how_to -0.3	none -0.34	policy -0.44	target 0.12
2:하지 않기	handling -0.17	internal 0.12	limits -0.17	policy -0.16
2:한 곳이	handling -0.13	internal 0.21	limits -0.1	none -0.16	policy -0.16	script -0.11
2:한 달	handling -0.18	how_to -0.14	internal -0.29	none 0.15	platform -0.11	policy -0.34	target -0.2
2:한 달에	handling -0.17	how_to 0.17	internal -0.21	known_issues -0.14	none -0.14	policy -0.21	target -0.18
2:한 번	contact -0.19	internal -0.2	none -0.31	platform -0.29	policy 0.14	price -0.18	script -0.22	target -0.44
2:한 번에	handling -0.2	how_to -0.23	internal -0.25	known_issues -0.17	limits 0.25	none -0.23	price -0.16	target -0.26
2:한 사람	internal -0.21	limits 0.18	none -0.15	platform 0.12	policy -0.2	price -0.21	target -0.18
2:한 주	none 0.17	policy -0.1	price -0.12	target -0.12
2:홈 화면	how_to 0.17	known_issues -0.12	none -0.12	price -0.13	target -0.12
2:화 0	contact -0.1	handling -0.11	internal -0.27	known_issues -0.12	limits -0.4	none 0.43	platform -0.23	policy -0.16	price -0.4	target -0.34
2:화 로	internal -0.11	none 0.24	policy -0.16
2:화 오전	none 0.18
2:화요 0	internal -0.11	limits -0.15	none 0.22	policy -0.17	target -0.16
2:회 0	internal -0.27	none -0.19	policy -0.27	price 0.21	target -0.22
2:회당 0	policy 0.12	price -0.18
2:회선 0	handling -0.16	internal 0.16	limits -0.29	none -0.27	policy -0.17
2:후 0	handling -0.11	how_to -0.12	internal -0.18	limits -0.2	policy 0.22	price -0.16	target -0.12
before:handling	contact -0.54	handling 0.71	how_to -0.12	known_issues -0.81	limits -0.11	none -0.5	platform -0.2	policy -0.38	price -0.54	script -0.74	target -0.38
before:how_to	contact -0.58	how_to 0.72	internal -0.77	known_issues -0.46	limits -0.55	none -0.5	platform -0.77	price -0.11	script -0.24	target -0.37
before:known_issues	contact -0.27	how_to -0.36	internal -0.55	known_issues 0.34	limits -0.36	platform -0.42	policy -0.14	price -0.4	script -0.3	target -0.51
before:limits	contact -0.72	handling -0.85	how_to -0.4	known_issues -0.2	limits 0.34	none -0.3	policy -0.27	price 0.38	script -0.9
before:none	contact -1.16	how_to 0.16	internal 0.3	known_issues -0.41	limits 0.19	none -0.48	platform -0.3	price -0.4	script -0.25
before:platform	contact -0.25	handling -0.41	how_to -0.13	known_issues -0.4	limits -0.54	none -0.26	platform 0.5	policy -0.63	price -0.43	script -0.23	target -0.57
before:policy	contact -0.41	how_to -0.17	known_issues -0.68	limits -0.89	none -0.18	policy 0.46	price -0.27	script -0.18
before:price	contact -0.63	handling 0.41	how_to -0.63	known_issues -0.7	limits 0.18	none -0.65	policy -0.16	price 0.28	script -0.31	target -0.48
before:target	contact -0.5	how_to -0.32	internal -0.3	known_issues -0.83	none -0.6	policy -0.11	price -0.52	script -0.62	target 0.51
bias	contact -0.59	handling -0.13	known_issues -0.24	limits 0.28	none 1.54	platform -0.19	price -0.33	script -0.5	target 0.21
bulleted	contact -0.25	handling -0.13	how_to -0.21	known_issues 0.12	limits -0.19	platform 0.17	policy -0.12	script -0.19	target -0.12
cue:contact0	contact 2.72	how_to -0.17	limits -0.15	none -0.11	policy -0.15	target -0.15
cue:contact1	contact 1.92	limits -0.13	none -0.1	policy -0.14	target -0.13
cue:handling0	contact -0.35	handling 2.67	limits -0.22	none -0.45	platform 0.14	policy 0.21	price -0.6	target -0.23
cue:handling1	contact 0.15	handling 1.56	internal -0.22	known_issues -0.67	limits -0.19	none 0.14	platform -0.47	policy -0.29	price -0.47	script 0.18	target -0.65
cue:handling2	contact -0.33	handling 1.39	how_to -0.32	internal -0.29	limits -0.77	platform -0.53	policy -0.45	price -0.14	script 0.31
cue:handling3	handling 2.71	how_to -0.2	internal -0.32	known_issues -0.19	limits -0.16	none -0.23	policy -0.19	target -0.12
cue:handling4	contact -0.23	handling -0.72	how_to -0.39	internal -0.23	known_issues -0.37	limits -0.5	none 0.27	platform -0.3	policy -0.52	price -0.19	script -0.12	target -0.53
cue:how_to0	contact -0.12	how_to 2.58	internal -0.34	limits -0.35	none -0.46	policy -0.3	price -0.13	script -0.2	target -0.31
cue:how_to1	how_to 1.94	internal -0.11	limits -0.13	none -0.22	policy -0.19	target -0.11
cue:how_to2	handling -0.18	how_to 1.82	internal -0.16	none -0.48	platform -0.45	policy 0.19	price -0.39	script -0.5	target -0.17
cue:how_to3	contact -0.46	how_to 1.14	internal -0.4	known_issues -0.14	none -0.36	platform -0.66	policy 0.14	price -0.13
cue:how_to4	handling -0.28	how_to 2.04	internal -0.2	known_issues -0.19	none -0.17	platform -0.11	price -0.12	script -0.14	target -0.16
cue:how_to5	how_to -1.18	known_issues -0.31	limits 0.28	none -0.37	platform -0.77	price -0.12	target -0.44
cue:known_issues0	contact -0.26	handling 0.17	how_to -0.68	known_issues 2.4	none -0.49	platform -0.47	price -0.57	script -0.45	target -0.67
cue:known_issues1	known_issues 2.1
cue:known_issues2	internal -0.18	known_issues 1.54	limits -0.15	policy -0.18
cue:known_issues3	contact 0.11	handling 0.14	internal -0.13	known_issues -1.03	limits -0.57	platform -0.68	policy -0.4	price -0.78	target -0.87
cue:limits0	contact -0.59	handling -0.54	how_to 0.12	known_issues -0.22	limits 1.62	none -0.24	platform -0.39	policy -0.21	price 0.31
cue:limits1	contact -0.81	handling -0.36	how_to -0.62	internal -0.17	limits 1.5	none -0.23	platform 0.31	price -0.24	script -0.18	target 0.24
cue:limits2	contact -0.26	how_to -0.47	internal -0.66	limits 1.67	none -0.11	platform -0.32	price -0.37	target -0.47
cue:limits3	contact 0.12	how_to -0.15	known_issues -0.12	limits -0.94	none -0.14	platform -0.29	price -0.5	target -0.5
cue:platform0	contact -0.38	handling -0.38	how_to -0.18	internal -0.49	known_issues 0.24	limits -0.69	none -0.58	platform 2.76	policy -0.62	price -0.59	target -0.74
cue:platform1	contact -0.2	handling -0.18	internal -0.26	none -0.24	platform 2.23	policy -0.32	price -0.27	target -0.36
cue:platform2	contact -0.12	handling -0.28	how_to -0.47	internal -0.47	known_issues -0.4	limits -0.38	none -0.38	platform 2.52	policy -0.49	price -0.3	script -0.29	target -0.29
cue:platform3	contact 0.15	how_to 0.22	internal -0.16	limits -0.12	none -0.25	platform -1.26	policy -0.24	price -0.45	target -0.19
cue:policy0	internal 0.14	known_issues -0.6	none -0.18	platform -0.38	policy 1.72	target -0.48
cue:policy1	contact -0.74	how_to -0.28	internal -0.38	known_issues -0.82	limits -0.28	none -0.26	platform -0.13	policy 1.43	price 0.22
cue:policy2	handling -0.13	how_to -0.33	limits -0.19	none -0.39	platform -0.14	policy 1.83	price -0.2	script 0.17
cue:policy3	how_to 0.13	limits -0.18	platform -0.52	policy -1.13	price -0.3	target -0.17
cue:price0	contact -0.5	how_to -0.13	known_issues -0.63	limits -0.13	none -0.56	price 2.12	script -0.46
cue:price1	handling -0.13	how_to -0.16	limits -0.25	none 0.14	policy -0.2	price 1.32	script 0.14	target -0.12
cue:price2	contact -0.12	how_to -0.68	known_issues -0.3	limits -0.27	none -0.22	platform -0.43	price 1.74	script -0.16
cue:price3	price 0.8
cue:price4	contact -0.25	how_to -0.44	limits -0.24	none -0.57	platform -0.36	policy -0.11	price 1.73	script 0.23
cue:price5	how_to -0.31	internal -0.15	known_issues -0.75	none -0.1	platform -0.34	policy -0.11	price -0.66	target -0.17
cue:target0	contact -0.14	handling -0.39	internal -0.55	known_issues -0.34	limits -0.44	none -0.39	platform 0.27	policy -0.6	price -0.42	script -0.21	target 1.99
cue:target1	contact -0.25	handling -0.52	how_to -0.26	internal -0.16	known_issues -0.45	limits -0.47	none -0.28	platform -0.6	price -0.22	target 1.83
cue:target2	handling -0.5	how_to -0.38	internal -0.66	limits 0.23	none -0.17	platform 0.13	policy -0.23	price -0.72	script -0.47	target 1.51
cue:target3	contact -0.5	handling -0.17	internal -0.36	known_issues -0.67	none -0.38	platform 0.16	policy -0.25	price -0.7	script -0.13	target 1.32
cue:target4	contact -0.12	how_to -0.26	internal -0.39	known_issues -0.25	limits -0.31	platform -0.23	price 0.22	script -0.19	target 1.41
cue:target5	how_to -0.11	internal -0.24	known_issues -0.15	limits -0.38	price 0.1	target -1.68
dated	contact -1.21	handling -0.45	how_to -0.34	internal -0.47	known_issues -0.1	limits -0.42	none 0.7	price -0.53	script -0.15	target -0.15
e:ad	contact -0.16	how_to -0.24	internal -0.11	none -0.15	platform 0.13	price -0.18	script -0.16	target -0.24
e:al	contact -0.19	how_to -0.39	known_issues -0.43	limits 0.15	none -0.22	platform -0.32	policy -0.49	price -0.24
e:am	contact -0.22	handling -0.34	how_to -0.31	internal 0.29	known_issues -0.26	limits -0.47	none -0.25	platform -0.31	policy 0.1	price -0.25	script -0.17	target -0.18
e:an	contact 0.13	internal -0.21	known_issues 0.12	limits -0.27	none -0.49	platform -0.32	policy 0.1	price -0.34	script -0.34	target 0.22
e:ap	handling -0.22	known_issues -0.14	none -0.29	policy -0.16	script 0.18	target -0.14
e:ar	handling -0.25	internal -0.26	known_issues -0.23	limits 0.11	none 0.19	policy -0.25	price -0.1	script -0.14	target -0.22
e:as	internal 0.1	limits -0.18	policy -0.24	target -0.15
e:at	contact -0.17	handling 0.15	how_to -0.35	known_issues -0.26	limits -0.41	platform -0.2	policy -0.34	price -0.15	script -0.27	target -0.35
e:ay	contact -0.29	handling -0.18	how_to -0.49	policy -0.14	price -0.41	target -0.35
e:ce	contact -0.18	how_to -0.43	known_issues -0.14	limits -0.48	none -0.34	price -0.36
e:ch	contact -0.25	handling 0.18	how_to -0.41	internal -0.11	limits -0.26	none -0.13	price -0.41	script -0.33	target -0.44
e:ck	handling -0.24	how_to 0.12	internal -0.28	platform -0.2	policy -0.19	price -0.16	script -0.13	target -0.22
e:ct	contact -0.11	handling -0.32	internal 0.11	known_issues -0.25	limits -0.32	none 0.2	platform -0.13	policy -0.26	price -0.16	script -0.2	target -0.21
e:cy	handling -0.17	how_to -0.11	known_issues -0.17	limits -0.17	none -0.23	policy -0.21	target -0.16
e:de	contact -0.13	how_to -0.26	internal -0.34	known_issues 0.13	platform -0.25	policy -0.27	price -0.16	script -0.18	target -0.25
e:ds	contact -0.21	handling 0.23	known_issues -0.4	none -0.34	platform 0.1	policy -0.45	price -0.31	script -0.31	target -0.42
e:eb	handling -0.14	how_to -0.17	internal -0.33	known_issues -0.12	limits -0.3	none 0.11	platform 0.16	policy -0.27	script -0.11	target -0.3
e:ec	internal -0.18	limits -0.15	none 0.31	platform -0.21
e:ed	contact -0.56	handling -0.2	how_to -0.36	internal 0.1	limits -0.33	none -0.25	platform -0.7	policy 0.19	script 0.13	target -0.14
e:ee	contact -0.11	how_to -0.25	known_issues -0.24	limits -0.27	none -0.32	platform -0.17	price 0.12
e:ek	handling -0.17	limits -0.11	none 0.17	policy -0.12	script -0.12
e:el	handling -0.14	limits -0.11	policy -0.11	target 0.11
e:em	handling 0.23	how_to -0.3	internal -0.33	limits -0.2	none -0.22	platform -0.17	policy -0.22	price -0.11	script -0.22	target -0.19
e:en	contact -0.19	handling 0.14	how_to 0.13	internal -0.12	known_issues 0.12	none -0.37	platform -0.27	policy -0.29	price -0.34	script -0.39	target -0.49
e:ep	contact -0.1	handling 0.14	internal -0.32	known_issues -0.18	limits -0.23	platform -0.11	policy -0.25	price -0.11	script -0.19	target -0.25
e:er	handling 0.16	how_to -0.15	none -0.36	policy -0.16	price 0.17	script -0.26	target -0.46
e:es	contact -0.42	handling 0.12	how_to -0.69	internal -0.32	known_issues 0.14	platform -0.28	policy -0.16	price -0.41	script -0.2
e:et	handling -0.17	internal -0.25	none -0.24	target -0.26
e:ew	contact -0.1	handling -0.28	how_to -0.16	internal 0.2	none -0.19	policy -0.26	price -0.11	script -0.13	target -0.21
e:ff	handling 0.14	known_issues -0.21	none -0.21	platform -0.2	policy -0.28	price -0.25	script 0.14	target -0.28
e:ft	contact -0.17	handling -0.21	how_to -0.25	internal 0.15	known_issues -0.17	platform -0.18	policy -0.34	price -0.24	script -0.14	target -0.27
e:ge	contact -0.2	handling -0.42	internal -0.13	known_issues -0.34	limits -0.12	none -0.19	platform -0.29	price 0.22
e:gs	handling -0.2	how_to 0.18	internal -0.12	known_issues -0.18	none -0.28	policy -0.13
e:he	contact -0.39	handling 0.16	limits -0.46	none -0.47	platform -0.1	price -0.26	script 0.12	target -0.27
e:ic	handling -0.33	known_issues -0.22	none 0.14	platform -0.19	policy -0.26	script -0.21
e:id	contact -0.13	handling -0.26	how_to -0.27	internal -0.36	known_issues -0.3	limits -0.32	policy 0.11	price -0.11
e:il	contact -0.2	known_issues 0.13	limits -0.38	none -0.41	platform -0.31	policy 0.12	price -0.31	script -0.13	target -0.35
e:im	handling -0.22	how_to -0.14	internal -0.17	known_issues -0.14	limits -0.17	none 0.12	policy -0.19	target -0.21
e:in	contact -0.13	how_to 0.12	known_issues -0.28	limits -0.31	none -0.32	platform -0.18	policy 0.12	price -0.18	script -0.24
e:ip	handling -0.26	how_to 0.12	internal 0.13	known_issues -0.16	limits -0.19	platform -0.13	policy -0.29	script -0.23
e:ir	how_to -0.12	known_issues -0.12	none -0.17	policy -0.14
e:is	handling -0.24	how_to -0.16	internal 0.12	known_issues -0.25	limits -0.19	platform -0.14	policy -0.2	price -0.13	target -0.13
e:it	contact -0.11	handling 0.17	how_to -0.26	known_issues -0.26	none -0.28	platform -0.13	price -0.12	target -0.32
e:ix	handling -0.26	how_to -0.11	limits -0.24	none 0.17	platform -0.12	policy -0.22	price -0.1	script -0.11	target -0.14
e:ks	contact -0.11	how_to -0.23	internal -0.31	limits -0.25	none 0.15	policy -0.22	price -0.15	script -0.22	target -0.23
e:ld	handling -0.19	internal -0.15	limits 0.16	policy -0.29	script -0.13
e:le	contact 0.11	how_to -0.13	internal -0.32	known_issues -0.31	limits 0.16	none -0.21	price -0.34	script -0.34
e:lf	handling -0.27	how_to -0.25	limits 0.1	platform -0.17	policy -0.22	price -0.2	script -0.16
e:lk	handling -0.19	how_to -0.1	internal -0.17	known_issues 0.14	policy -0.11	script -0.14
e:ll	how_to -0.54	known_issues -0.1	limits -0.2	none -0.12	platform -0.36	price 0.14	script -0.16
e:ls	contact -0.21	handling 0.23	how_to -0.41	internal -0.4	platform -0.25	policy -0.36	price -0.3	script -0.2	target -0.4
e:ly	contact -0.28	handling -0.38	how_to -0.46	known_issues 0.11	none -0.31	platform 0.26	policy -0.49	price -0.34	script -0.35
e:me	contact -0.14	handling -0.32	how_to -0.28	internal 0.15	none -0.27	platform -0.2	price -0.13	target -0.29
e:nd	contact -0.29	handling 0.18	how_to -0.22	internal -0.28	known_issues -0.38	limits -0.14	none -0.41	platform -0.15	policy -0.11	script -0.46	target 0.33
e:ne	contact -0.32	known_issues -0.53	policy -0.58	script -0.43	target -0.55
e:ng	handling 0.14	how_to 0.28	internal -0.19	known_issues -0.4	limits -0.27	none -0.13	platform -0.54	policy -0.32	price -0.35
e:ns	contact -0.18	how_to -0.11	known_issues -0.28	limits -0.25	platform -0.26	price 0.13	script -0.35
e:nt	contact -0.16	how_to -0.36	limits -0.14	none -0.28	platform -0.26	price -0.31	script 0.16	target -0.43
e:og	handling 0.17	internal -0.21	none -0.19	platform -0.11	policy -0.17	target -0.16
e:ok	contact -0.14	how_to -0.23	known_issues -0.17	limits -0.3	none 0.18	platform -0.23	policy -0.26	price -0.19	script -0.11	target -0.22
e:om	contact -0.19	internal -0.36	platform -0.11	policy -0.27	price -0.2	script -0.2
e:on	contact -0.3	internal 0.12	known_issues -0.44	platform -0.49	policy -0.55	price -0.13	script -0.11
e:op	handling -0.19	how_to -0.13	known_issues -0.15	limits -0.16	target -0.13
e:or	contact -0.19	how_to -0.33	platform -0.21	policy -0.37	script -0.36	target -0.13
e:os	contact -0.26	handling -0.29	how_to -0.28	internal -0.47	known_issues -0.26	limits -0.29	none -0.19	platform 0.46	policy -0.33	price -0.29	script -0.19	target -0.43
e:ot	contact -0.28	handling 0.17	internal -0.17	none -0.33	platform -0.48	script -0.5
e:ou	handling -0.32	internal -0.27	limits -0.16	none -0.21	platform -0.17	price -0.13	script 0.15	target -0.14
e:ow	handling -0.29	how_to -0.29	internal -0.3	known_issues 0.21	limits -0.25	script -0.24
e:ox	how_to -0.17	internal -0.22	known_issues -0.11	none -0.2	platform -0.11	policy -0.13	price -0.16	script 0.23	target -0.11
e:pi	internal 0.26	limits -0.19	none -0.16	policy -0.12	price -0.13
e:pp	handling -0.45	how_to -0.27	internal -0.31	limits -0.28	none -0.12	platform 0.3	price -0.19	script -0.28	target -0.34
e:ps	contact -0.33	how_to -0.42	internal -0.14	known_issues -0.44	limits 0.22	price -0.28	script -0.29	target -0.54
e:pu	contact -0.12	handling -0.2	how_to -0.17	internal 0.28	known_issues -0.12	limits -0.25	none -0.24	platform -0.16	policy -0.22	price -0.2	script -0.12	target -0.21
e:rd	contact -0.14	how_to 0.11	internal -0.29	limits -0.38	none -0.11	platform -0.16	policy -0.32	price -0.3	script -0.21
e:re	contact -0.26	handling -0.21	known_issues 0.11	platform -0.37	policy 0.14	price -0.34	target -0.5
e:ri	handling -0.21	how_to -0.1	internal -0.2	known_issues 0.19	limits 0.13	none -0.22	platform -0.19	policy -0.18
e:rk	handling -0.12	internal -0.17	limits -0.18	none 0.13
e:rn	handling -0.21	how_to 0.18	known_issues -0.11	limits -0.17	none -0.19	platform -0.1	policy -0.16	target -0.19
e:ro	handling -0.11	how_to -0.11	internal -0.2	limits -0.22	platform -0.15	policy -0.17	price -0.12	target 0.16
e:rr	handling -0.12	internal 0.18	limits -0.16	none -0.19	policy -0.12
e:rs	contact -0.26	handling -0.4	how_to -0.24	known_issues 0.1	none -0.55	platform -0.46	policy 0.21	script -0.21
e:rt	internal -0.35	known_issues -0.19	limits 0.17	none -0.2	platform -0.2	policy -0.32	script -0.19	target -0.2
e:ry	handling -0.2	how_to -0.11	known_issues -0.19	limits -0.19	none 0.16	policy -0.15	price -0.1	script -0.13
e:se	contact -0.21	handling -0.26	how_to -0.35	limits -0.41	platform -0.28	price -0.27	script -0.36
e:sh	handling -0.13	how_to -0.3	internal -0.35	known_issues -0.23	limits 0.28	none -0.28	platform -0.25	policy 0.12	price -0.16	script -0.16	target -0.34
e:sk	handling 0.12	how_to -0.22	internal -0.22	known_issues 0.1	limits -0.12	none -0.18	platform -0.14	policy -0.15	target -0.13
e:so	how_to 0.17	internal -0.12	limits -0.13	none -0.18	platform -0.15	policy -0.2	target -0.12
e:ss	how_to -0.26	known_issues -0.29	none -0.33	platform -0.21
e:st	contact -0.21	handling -0.11	how_to -0.41	none 0.21	price -0.21	script -0.38	target -0.38
e:sv	handling -0.13	internal -0.17	limits 0.17	policy -0.17	target -0.17
e:ta	handling -0.29	internal -0.29	known_issues 0.18	limits -0.16	none -0.21	platform 0.19	policy -0.32	price -0.25	target -0.27
e:te	contact -0.14	handling -0.1	internal -0.47	known_issues -0.23	none 0.3	policy -0.31	price -0.22	script -0.27	target -0.28
e:th	handling -0.11	how_to -0.19	internal 0.16	known_issues -0.23	limits -0.24	none -0.26	platform -0.12	policy -0.2	script -0.21	target 0.13
e:ti	handling 0.15	how_to -0.1	limits -0.11	none -0.11	policy -0.1
e:tm	internal -0.12	limits -0.11	none 0.11	policy -0.13
e:ts	contact -0.35	handling -0.27	how_to 0.13	known_issues 0.15	limits 0.21	none -0.4	script -0.47	target -0.61
e:ty	handling 0.22	how_to -0.2	internal -0.28	known_issues -0.18	limits -0.23	platform -0.13	policy -0.22	script -0.15	target -0.18
e:ue	handling -0.18	how_to -0.11	internal 0.12	known_issues -0.14	limits -0.19	none -0.15	platform -0.16	policy -0.1	price 0.14	script -0.11
e:ug	handling 0.21	limits -0.16	none -0.22	policy -0.14	target -0.13
e:ul	how_to -0.2	internal -0.26	known_issues -0.16	limits -0.24	platform -0.17	policy -0.2	price -0.12	script -0.15	target 0.13
e:ur	contact -0.17	handling -0.36	platform -0.18	price -0.22	target -0.26
e:us	handling -0.24	internal -0.15	known_issues 0.11	none -0.12	price 0.12	target -0.17
e:ut	contact -0.21	handling -0.11	internal -0.18	known_issues -0.3	limits 0.14	platform -0.35	policy -0.42	price -0.27	script -0.28	target -0.46
e:ve	contact -0.23	platform -0.39	policy -0.57	price -0.37
e:wn	handling -0.22	how_to -0.18	internal -0.27	known_issues 0.16	limits -0.12	policy -0.17	target -0.12
e:wo	handling -0.19	how_to 0.13	internal 0.15	known_issues -0.17	limits -0.22	none -0.23	policy -0.22	price -0.13	target -0.17
e:ws	handling -0.25	how_to -0.16	internal -0.3	known_issues 0.14	none -0.17	platform 0.13	policy -0.19	price -0.15	script -0.17	target -0.18
e:xt	handling -0.24	internal -0.26	known_issues -0.13	limits -0.14	none 0.15	policy 0.12	script -0.17
e:yi	handling -0.11	limits -0.13	none 0.21	policy -0.24	target -0.13
e:ys	contact -0.21	handling -0.43	how_to -0.24	internal -0.34	known_issues -0.11	none 0.27	platform -0.26	price -0.33	script -0.19	target -0.34
e:가가	how_to -0.14	internal 0.29	none -0.15	policy -0.15	price -0.26	target -0.11
e:가고	handling -0.1	how_to -0.18	internal -0.27	limits 0.15	none -0.22	policy 0.22	target -0.2
e:가기	handling -0.31	how_to 0.27	internal -0.27	known_issues -0.18	limits -0.33	platform -0.18	policy -0.29	script -0.16	target -0.19
e:가는	handling -0.3	how_to -0.28	limits 0.16	platform -0.11	policy -0.44	target -0.32
e:가면	contact -0.14	handling -0.29	how_to -0.26	internal 0.25	known_issues -0.27	limits -0.4	none -0.28	platform -0.15	price -0.21	script -0.24	target -0.23
e:가요	handling -0.19	how_to -0.24	internal -0.42	known_issues -0.32	none 0.14	platform -0.22	script -0.18
e:가입	handling -0.22	how_to -0.23	internal -0.17	limits -0.27	platform -0.11	policy -0.24	price 0.22	script -0.1	target -0.17
e:가족	handling -0.15	how_to -0.18	internal -0.18	known_issues -0.11	limits -0.25	platform -0.13	policy -0.18	price -0.2	target 0.18
e:가지	handling -0.2	how_to -0.24	internal -0.3	known_issues -0.16	limits 0.13	platform -0.1	script -0.26	target -0.17
e:간당	handling -0.12	how_to -0.19	internal -0.21	limits -0.27	policy -0.22	price 0.25	target -0.15
e:간만	how_to -0.12	limits -0.1	none 0.12	policy -0.22	script 0.11	target -0.13
e:간은	handling -0.24	how_to -0.18	internal -0.3	known_issues -0.11	none 0.24	platform -0.2	policy -0.12	price 0.1	script -0.18	target -0.28
e:간을	handling -0.13	internal -0.13	policy -0.25	script 0.13
e:간이	handling -0.15	how_to -0.15	internal -0.23	limits 0.18	price -0.2	script -0.23	target -0.23
e:객사	handling -0.14	how_to 0.17	internal 0.15	limits -0.2	none -0.17	policy -0.23	script -0.13
e:객은	handling 0.11	how_to -0.21	internal -0.25	known_issues 0.15	limits 0.17	none -0.28	price -0.18	target -0.31
e:객이	internal -0.26	known_issues -0.11	limits -0.16	none -0.24	price -0.11	script 0.13
e:거나	handling -0.14	internal 0.18	limits -0.23	none -0.16	script -0.16
e:거래	how_to -0.21	internal -0.16	limits -0.21	none 0.34	policy -0.3	script -0.12	target -0.24
e:건은	handling -0.2	none 0.16	policy -0.19	price -0.17	script -0.12	target -0.24
e:건이	handling -0.22	how_to -0.15	known_issues -0.17	limits -0.3	none 0.18	script -0.18	target -0.15
e:게는	handling -0.24	how_to -0.16	known_issues -0.17	limits 0.16	none -0.35	platform -0.1	price -0.14	script 0.12	target -0.21
e:게요	handling -0.28	how_to -0.35	internal -0.41	known_issues -0.2	limits -0.44	none 0.52	platform -0.19	policy -0.4	price -0.24	target -0.4
e:겨요	handling -0.22	how_to -0.27	internal -0.28	known_issues 0.19	limits -0.29	price -0.2	target -0.19
e:격이	internal 0.11	limits -0.1	target -0.11
e:결제	handling 0.11	how_to -0.19	internal -0.26	limits -0.28	none 0.23	policy -0.27	price -0.21	script -0.13	target -0.23
e:경은	handling -0.16	limits -0.23	none 0.22	policy -0.18	script -0.16
e:경을	handling -0.19	how_to -0.13	limits -0.17	none 0.19	policy -0.21	price -0.18	script -0.23
e:계약	handling -0.12	internal 0.25	limits -0.23	none -0.19	policy -0.22
e:고가	limits -0.11	policy -0.1
e:고는	handling 0.16	internal -0.16
e:고로	internal 0.23	limits -0.1	none -0.23
e:고리	limits -0.11	none -0.11	policy -0.16	price -0.16	target 0.15
e:고만	how_to -0.19	internal -0.33	limits -0.22	none 0.15	policy -0.23	target -0.13
e:고요	contact -0.13	handling -0.48	how_to -0.37	internal -0.2	known_issues -0.4	limits -0.25	none 0.27	platform -0.36	policy -0.24	price 0.14	script -0.36
e:공항	handling -0.11	how_to -0.16	known_issues -0.11	platform -0.11	policy -0.27	price -0.11	script -0.1	target -0.27
e:과가	handling -0.23	internal -0.12	known_issues -0.18	none -0.22	policy 0.22	price -0.13	script -0.18
e:과는	contact -0.11	handling -0.35	known_issues -0.31	none -0.35	platform -0.26	policy 0.12	price -0.25	target -0.39
e:관에	how_to 0.13	internal -0.15	limits -0.17	policy -0.11
e:관은	handling -0.15	how_to -0.13	internal -0.19	limits -0.29	none 0.25	policy -0.19	price -0.13	script -0.13	target -0.12
e:구가	how_to 0.15	internal -0.12	limits -0.16	none -0.13	script -0.11
e:구는	limits -0.22	none 0.23	policy -0.24	price -0.16	script -0.11	target -0.21
e:구니	platform 0.15
e:구를	how_to -0.15	limits -0.12	none 0.17	policy -0.15	target -0.13
e:구매	handling -0.14	how_to -0.19	internal -0.17	limits -0.16	none 0.29	platform -0.12	policy -0.29	price -0.14	target -0.23
e:국인	handling -0.19	how_to -0.14	internal -0.25	limits 0.2	policy -0.25	price -0.12	script -0.14	target -0.24
e:권은	contact -0.16	handling -0.29	how_to -0.27	known_issues -0.27	limits -0.12	none -0.37	platform 0.13	price -0.28	script -0.24	target 0.11
e:그인	contact -0.12	handling -0.24	how_to 0.18	internal -0.35	known_issues -0.16	limits -0.37	none -0.33	platform -0.2	policy 0.25	price -0.23	script -0.2	target -0.14
e:금은	handling 0.13	how_to -0.18	internal -0.15	known_issues -0.15	none -0.14	platform -0.16	policy -0.33	price 0.16	script -0.19	target -0.32
e:금을	how_to -0.18	known_issues -0.13	limits -0.1	none -0.18	policy -0.29	price 0.17	target -0.1
e:금의	internal -0.22	limits -0.18	policy 0.14	script -0.12	target -0.16
e:금이	how_to -0.26	known_issues -0.32	none -0.2	price -0.28	script -0.22	target -0.31
e:금제	limits -0.2	target 0.13
e:급기	how_to -0.19	internal -0.23	known_issues -0.11	limits -0.14	platform 0.19	target -0.18
e:급은	internal -0.28	none -0.32	platform -0.17	price -0.1	target 0.12
e:급이	known_issues -0.1	limits -0.19	none -0.12	policy -0.14	price 0.12
e:기가	handling -0.11	how_to -0.25	internal -0.12	limits -0.29	none 0.19	platform -0.11	policy -0.26	price -0.2	script -0.23
e:기간	handling -0.11	how_to -0.1	limits -0.17
e:기고	handling 0.12	internal -0.17	limits -0.2	none -0.28	policy 0.2	target -0.19
e:기권	limits -0.17	policy -0.15	target -0.11
e:기기	handling 0.17	how_to -0.23	internal -0.2	limits -0.11	none 0.15	policy -0.19	target -0.13
e:기는	internal -0.27	known_issues -0.19	none -0.17	platform -0.21	policy -0.41	target 0.15
e:기로	handling -0.27	how_to -0.31	internal -0.11	known_issues -0.25	limits -0.33	policy 0.13	price 0.13	script -0.29	target -0.28
e:기를	limits -0.1	none -0.15	policy -0.14
e:기만	how_to -0.2	known_issues -0.15	limits 0.13	none -0.36	platform -0.28	policy 0.17	price -0.13	script -0.14	target -0.16
e:기면	how_to -0.3	internal -0.38	known_issues -0.27	limits -0.35	none -0.27	platform -0.11	policy 0.33	price -0.2	script -0.22	target -0.3
e:기에	handling -0.19	internal 0.22	limits -0.14	none -0.19	policy -0.13	price -0.14	target -0.22
e:기한	internal -0.17	limits -0.21	policy -0.23	price -0.2	target 0.16
e:기화	handling -0.1	internal -0.14	known_issues -0.18	none -0.17	platform 0.16	policy 0.17	price -0.12
e:기획	contact 0.21	handling -0.27	how_to -0.2	internal -0.22	known_issues -0.11	limits -0.25	platform -0.19	policy -0.33	price -0.24	script -0.17	target -0.26
e:까지	contact -0.33	handling -0.57	how_to -0.14	known_issues -0.28	limits 0.23	none -0.42	policy 0.25	price -0.42
e:께는	how_to -0.2	internal -0.32	known_issues -0.11	limits -0.27	price -0.11	target -0.19
e:꾸면	handling -0.16	how_to -0.27	internal -0.22	limits -0.27	none -0.23	policy 0.27	price -0.17	script -0.13	target -0.24
e:나면	internal -0.41	known_issues -0.33	limits -0.4	none -0.14	platform 0.11	policy 0.26	price -0.26	script -0.24	target -0.31
e:나요	handling -0.17	how_to -0.23	internal -0.35	known_issues -0.19	limits -0.31	none 0.3	policy 0.13	price -0.28	script -0.1	target -0.26
e:내기	handling -0.12	how_to 0.14	internal -0.15
e:내는	handling -0.17	how_to -0.14	known_issues -0.18	none -0.19	policy -0.28	price 0.16	script -0.15	target -0.15
e:내만	handling -0.11	how_to -0.16	limits 0.18	none -0.26	platform -0.16	policy 0.14	target -0.12
e:내면	handling -0.23	how_to 0.24	internal -0.16
e:내지	handling -0.26	internal 0.17
e:내해	handling 0.12	none -0.19	policy -0.11
e:냐고	how_to -0.26	internal -0.3	known_issues -0.12	limits -0.18	policy -0.19	script 0.11
e:냐는	handling -0.23	how_to -0.18	known_issues -0.24	limits -0.2	script 0.21	target -0.11
e:냐면	handling -0.13	how_to -0.2	internal -0.29	known_issues -0.16	limits -0.23	none 0.25	platform -0.1	policy -0.31	price -0.17	script -0.15
e:네요	contact -0.1	handling -0.33	how_to -0.3	internal 0.11	known_issues -0.2	limits -0.46	none 0.14	platform -0.19	price -0.32	script -0.14	target -0.43
e:년에	internal 0.18	none -0.11
e:눈에	none 0.21
e:뉴는	how_to -0.17	internal -0.18	limits -0.21	none -0.19	policy 0.21	target -0.15
e:는데	handling -0.22	how_to -0.33	limits -0.48	none 0.22	policy -0.34	price -0.3	script -0.24	target -0.32
e:는지	internal -0.11	none -0.12	policy -0.11
e:니고	internal -0.21	none 0.13	policy -0.34	target -0.11
e:니까	handling -0.24	how_to -0.17	internal -0.18	known_issues -0.11	limits -0.2	none 0.27	platform -0.14	policy -0.19	price -0.17	script -0.11	target -0.2
e:니다	contact -0.26	handling -0.32	how_to -0.12	limits -0.19	platform -0.31	price -0.25	script 0.36	target -0.42
e:니당	limits -0.1	none 0.18	policy -0.11
e:니라	contact -0.23	how_to 0.13	internal -0.59	known_issues -0.2	limits -0.4	none -0.19	platform -0.16	price 0.2	script -0.32	target 0.12
e:님께	handling 0.19	how_to -0.19	internal -0.22	known_issues -0.16	limits -0.22	platform -0.13	policy -0.21	price -0.16	script -0.12	target 0.13
e:님이	handling -0.18	internal -0.29	known_issues 0.11	limits -0.43	target -0.38
e:다고	contact -0.12	handling 0.31	how_to -0.63	known_issues -0.52	limits -0.11	platform -0.29	policy -0.65	script -0.4	target -0.57
e:다는	contact -0.25	handling 0.27	how_to -0.39	internal -0.27	known_issues -0.53	platform -0.32	policy -0.25	price -0.27	target -0.42
e:단서	handling -0.21	how_to -0.19	internal -0.23	known_issues -0.1	limits 0.13	none 0.18	policy -0.25	price -0.2	script -0.11	target -0.15
e:담사	handling -0.16	limits 0.11	none 0.11	policy -0.26
e:담은	handling 0.2	how_to -0.12	limits -0.31	platform -0.1	policy -0.29	price -0.11
e:당김	internal -0.1	limits -0.21	none 0.27	policy -0.18	target -0.12
e:대는	handling -0.15	how_to -0.18	internal -0.22	known_issues -0.13	limits 0.2	policy -0.17	script -0.18	target -0.27
e:대로	contact -0.14	handling -0.14	internal -0.62	known_issues -0.31	none 0.22	platform -0.3	policy -0.19	price 0.1	target -0.16
e:대요	handling -0.13	how_to -0.29	internal 0.13	known_issues -0.26	platform -0.21	policy -0.58	price -0.32	script -0.2
e:대폰	handling -0.16	how_to 0.14	internal -0.17	known_issues -0.15	limits 0.16	none -0.24	platform -0.14	policy -0.24	price -0.15	script -0.13	target -0.2
e:대한	internal -0.13	limits -0.23	none -0.12	policy -0.15	price 0.2	target -0.1
e:도권	internal -0.14	limits -0.35	none -0.23	policy -0.1	target 0.3
e:돌릴	handling -0.1	how_to -0.19	internal -0.14	known_issues -0.18	limits -0.29	none -0.17	platform -0.11	policy 0.25	price -0.11	target -0.14
e:돼요	handling -0.23	how_to -0.27	internal -0.33	known_issues -0.12	limits -0.19	none -0.3	platform -0.18	price 0.11	script -0.15	target 0.22
e:되고	handling -0.36	how_to -0.33	internal -0.11	known_issues -0.2	none -0.36	policy 0.1	price -0.19
e:되는	handling -0.23	how_to -0.22	known_issues -0.28	limits 0.19	none -0.15	price -0.2	target -0.24
e:되며	limits -0.15	none -0.13	policy -0.3	target 0.18
e:되면	handling -0.22	how_to -0.44	internal -0.16	known_issues -0.29	platform -0.27	price 0.21	target -0.38
e:되어	handling -0.18	how_to -0.16	internal 0.14	none -0.23	policy -0.25	script 0.22
e:되지	how_to -0.31	internal -0.33	known_issues -0.25	limits 0.21	none -0.43	platform -0.1	price -0.23	target -0.31
e:드가	handling 0.12	how_to 0.11	internal -0.19	limits -0.13	none -0.1	policy -0.19	script -0.2
e:드는	contact -0.24	handling -0.13	how_to -0.41	internal -0.34	known_issues -0.45	none -0.24	platform 0.29	policy -0.62	price -0.46	script 0.17	target 0.14
e:드로	handling -0.17	how_to 0.11	internal 0.16	known_issues -0.17	limits -0.23	none -0.19	policy 0.21	script -0.16	target -0.11
e:드를	handling -0.25	internal -0.36	known_issues 0.11	limits -0.44	none -0.33	platform -0.22	price -0.32	script -0.22	target 0.15
e:드린	none 0.22	policy -0.19	target -0.17
e:드림	how_to -0.13	internal -0.18	known_issues -0.11	limits -0.19	none -0.12	policy 0.26	price -0.19	target -0.16
e:드사	handling -0.13	how_to -0.21	known_issues -0.13	none -0.19	platform -0.16	policy -0.22	price 0.16	target -0.25
e:든요	limits -0.2	none 0.19	policy -0.14	target -0.14
e:들은	handling -0.11	limits -0.17	none -0.15	policy 0.19	script -0.1	target -0.14
e:들이	internal 0.18	none -0.14	policy -0.12	price -0.11	target -0.11
e:등록	handling -0.21	how_to -0.27	internal -0.18	limits -0.23	policy -0.19	price -0.1	target 0.2
e:디어	how_to -0.16	internal -0.13	limits -0.22	none 0.23	policy -0.15	price -0.1	target -0.11
e:떻게	handling -0.14	internal -0.21	known_issues -0.2	limits -0.16	policy -0.14	target -0.22
e:라고	contact -0.13	handling 0.17	how_to -0.16	known_issues 0.29	limits -0.42	none -0.17	platform -0.24	policy -0.57	price -0.29	script -0.54	target -0.4
e:라는	handling 0.26	how_to -0.14	known_issues -0.19	limits -0.2	none -0.32	policy -0.19
e:라도	handling -0.19	limits -0.3	none -0.24	policy 0.18
e:라서	contact -0.12	handling -0.25	how_to -0.23	internal 0.15	known_issues -0.21	limits 0.14	platform -0.19	policy -0.28	price -0.19	script -0.15	target -0.27
e:라인	handling -0.25	how_to -0.19	known_issues -0.11	limits -0.31	none 0.1	platform -0.12	policy -0.41	price -0.27	script -0.19
e:람이	handling -0.27	how_to -0.28	internal -0.35	known_issues 0.12	limits 0.13	none -0.26	price -0.19	script -0.22	target -0.23
e:래도	contact -0.13	handling 0.19	internal -0.17	known_issues -0.12	limits -0.15	none -0.13	policy -0.11	price -0.13
e:래요	handling -0.1	known_issues -0.12	limits 0.16	policy -0.2	price -0.25	target -0.28
e:량은	handling -0.29	internal -0.25	known_issues 0.15	limits -0.26	none -0.25	platform -0.13	script -0.12	target -0.29
e:량이	handling -0.18	how_to -0.14	internal 0.12	known_issues -0.13	none -0.28	policy -0.27	script 0.11	target -0.21
e:럭시	limits -0.1	none -0.15	platform 0.17	target -0.18
e:려고	internal 0.23	limits -0.19	none -0.11	policy -0.22	target -0.22
e:려는	internal 0.27	known_issues -0.12	limits -0.17	none -0.14	policy -0.17	price -0.13	target -0.18
e:려요	contact -0.15	handling -0.26	how_to -0.18	known_issues -0.38	limits -0.2	platform -0.39	policy 0.21	price -0.11	script -0.16	target -0.58
e:력사	handling -0.12	internal 0.12	limits -0.21	none 0.11	policy -0.12	target -0.18
e:령은	handling -0.13	internal -0.21	limits 0.11	none -0.26	policy -0.23	script 0.13	target -0.2
e:로는	handling -0.23	how_to -0.12	internal 0.22	known_issues -0.22	limits -0.27	script -0.26	target -0.16
e:로드	how_to 0.2	internal -0.19	limits -0.12	none -0.2	policy -0.29	price 0.19
e:로만	handling 0.16	how_to -0.24	known_issues -0.23	limits 0.24	none -0.29	platform -0.19	price -0.13	script -0.2	target -0.38
e:로요	handling -0.13	internal -0.12	policy -0.11	script 0.13
e:로필	how_to 0.15
e:록은	handling -0.23	how_to -0.25	internal -0.2	known_issues -0.12	none -0.26	platform -0.14	policy -0.16	price -0.11	script -0.12	target 0.19
e:록한	handling -0.17	how_to -0.23	internal -0.32	none -0.25	policy 0.1	price -0.13	script -0.16
e:록할	how_to 0.1
e:료가	handling -0.22	known_issues -0.22	limits -0.28	policy 0.16	price -0.21	target -0.26
e:료는	contact -0.15	handling -0.21	how_to -0.16	internal -0.27	known_issues -0.2	none -0.46	platform -0.2	price 0.35	target -0.33
e:료를	handling -0.11	internal 0.14	policy -0.11	price -0.15	target -0.16
e:류가	internal -0.14	limits -0.21	none -0.12	policy 0.15
e:률이	how_to -0.21	internal 0.16	known_issues 0.12	limits -0.27	policy -0.3	price -0.23	script -0.13	target -0.22
e:르고	handling -0.34	how_to 0.44	internal -0.31	known_issues -0.26	limits -0.28	none -0.35	platform -0.23	policy -0.34	price -0.18	script -0.19	target -0.26
e:르기	handling -0.15	how_to 0.25	internal -0.23	limits -0.22	none -0.24	platform -0.12	policy -0.24	target -0.16
e:르면	known_issues -0.33	limits 0.25	none -0.39	policy -0.18	price -0.14	script -0.32	target -0.23
e:른쪽	how_to 0.21	internal -0.19	none -0.18	policy -0.12	price -0.12	target -0.14
e:름은	handling -0.11	how_to -0.18	known_issues -0.25	limits -0.21	none 0.13	policy -0.25	price -0.14	script -0.22	target -0.22
e:리가	how_to 0.17	known_issues 0.26	limits -0.29	none -0.3	platform -0.14	policy -0.29	price -0.18	target -0.28
e:리고	contact -0.15	handling 0.18	how_to -0.31	internal -0.44	known_issues -0.33	limits -0.39	platform -0.2	price -0.2	target -0.42
e:리기	how_to 0.22	internal -0.25	known_issues -0.2	limits -0.24	none -0.31	platform -0.15	policy -0.28	price -0.17	target -0.17
e:리는	contact -0.13	handling -0.2	how_to -0.17	internal 0.14	known_issues -0.27	limits -0.37	none -0.42	platform 0.12	policy 0.14	price 0.13	target -0.23
e:리라	how_to -0.12	internal 0.23	limits -0.21	none -0.13	policy -0.17	price -0.21	target -0.14
e:리로	handling -0.1	how_to -0.16	known_issues -0.1	limits -0.27	none -0.25	price -0.18	target 0.2
e:리만	contact -0.12	handling -0.34	how_to 0.15	internal -0.29	known_issues -0.11	limits -0.36	none 0.21	platform -0.26	policy -0.37	price -0.16	script -0.16
e:리면	handling 0.18	how_to 0.18	internal -0.44	known_issues -0.33	limits -0.38	none -0.42	platform -0.17	script -0.16	target -0.37
e:리자	how_to -0.16	internal -0.22	limits -0.21	platform -0.1	policy -0.24	price -0.21	script -0.1	target 0.2
e:리지	how_to -0.22	internal 0.17	known_issues -0.18	limits -0.13	none -0.18	price -0.24	script -0.29
e:리집	how_to 0.11	policy -0.11	script -0.11	target -0.15
e:림이	how_to -0.18	internal -0.23	known_issues 0.18	limits -0.25	none -0.15	policy 0.11	script -0.1
e:림톡	handling -0.13	internal -0.13	known_issues -0.12	limits -0.25	none -0.2	platform 0.15	policy 0.19	price -0.1	script -0.14
e:립은	handling -0.16	limits -0.22	none -0.23	policy 0.2	price -0.18	target -0.17
e:마다	contact -0.13	handling -0.28	internal -0.43	known_issues -0.3	limits 0.26	none -0.38	platform -0.24	policy 0.1	price -0.24	script -0.26	target -0.31
e:마트	how_to -0.1	limits -0.14	platform -0.17	target 0.11
e:만요	handling -0.26	how_to -0.23	internal -0.3	known_issues -0.22	limits -0.3	platform -0.12	policy -0.29	price -0.21	script -0.18	target 0.3
e:만이	handling -0.1	internal 0.17	limits -0.13	none -0.21	policy -0.14	price -0.14	target -0.12
e:말기	internal 0.15	limits -0.13	policy -0.11
e:매는	how_to 0.2	internal -0.33	known_issues -0.24	none -0.35	platform -0.19	price -0.31	script -0.19	target 0.13
e:매자	handling -0.16	how_to -0.16	internal -0.19	limits -0.17	none -0.13	price 0.2	target -0.2
e:머지	handling -0.3	how_to -0.23	internal -0.13	limits -0.3	platform -0.13	policy -0.51	price 0.12	script -0.14	target 0.18
e:면동	how_to -0.16	internal -0.15	limits 0.12	none -0.15	policy -0.1
e:면에	handling -0.11	internal -0.2	known_issues 0.15	limits -0.2	policy -0.25
e:명서	handling -0.24	how_to 0.16	internal -0.31	known_issues -0.18	limits -0.3	none -0.13	platform -0.14	policy -0.23	price -0.2	script -0.13	target 0.17
e:명은	handling -0.16	how_to -0.25	known_issues -0.11	limits -0.15	none 0.24	platform -0.12	policy -0.26	price -0.1	target -0.17
e:무과	handling 0.16	how_to -0.14	internal -0.12	known_issues -0.1	limits -0.15	none -0.13
e:문만	internal 0.1	limits -0.22	policy -0.12	target 0.14
e:문에	contact -0.15	handling -0.33	how_to -0.24	internal 0.29	known_issues -0.22	limits -0.3	none -0.35	platform 0.12	policy -0.27	price -0.2	script -0.19	target -0.3
e:문은	contact -0.13	handling -0.37	how_to -0.33	internal -0.18	known_issues -0.15	limits -0.12	none 0.15	platform -0.24	policy 0.2	price -0.12	script -0.22	target -0.39
e:문이	handling -0.22	how_to -0.18	known_issues 0.14	limits 0.16	policy -0.21	price -0.18	script -0.18	target -0.34
e:물은	handling -0.17	how_to -0.18	internal -0.19	known_issues -0.25	limits 0.21	none -0.21	policy -0.3	script 0.14	target -0.17
e:므로	handling 0.11	internal -0.2	limits -0.15	none -0.12	policy -0.24	price 0.17	script -0.17
e:미엄	how_to -0.15	limits -0.1	none 0.21	platform 0.11	target -0.19
e:바일	contact -0.1	handling -0.28	internal -0.28	limits -0.36	policy -0.4	price -0.26	script -0.3
e:발급	handling 0.1	internal -0.24	limits 0.12	price -0.19	script -0.13
e:배송	contact -0.16	handling -0.23	internal -0.22	known_issues -0.19	limits -0.45	none 0.22	platform -0.19	script -0.21	target -0.36
e:배함	internal -0.1	known_issues -0.14	none 0.14	policy -0.15	target -0.16
e:버드	internal -0.12	limits -0.28	policy 0.12	target -0.21
e:버스	handling -0.1	how_to -0.11	limits -0.16	policy -0.18	target -0.13
e:버십	handling -0.18	how_to -0.16	internal -0.24	limits -0.24	none 0.19	platform -0.16	policy -0.25	price -0.19
e:버전	none 0.16	platform -0.13
e:번에	handling -0.12	how_to -0.24	known_issues -0.13	limits -0.16	none 0.28	policy -0.18	script -0.11	target -0.21
e:번엔	none 0.19	policy -0.17
e:번은	handling -0.14	how_to -0.19	internal 0.14	limits -0.27	none -0.27	platform -0.11	policy -0.27	price -0.13	target 0.18
e:번이	internal -0.1	limits -0.1	policy -0.11
e:번호	contact -0.12	handling 0.14	internal -0.23	known_issues -0.15	limits -0.27	none 0.24	platform -0.11	policy -0.23	price -0.19	script -0.29	target -0.23
e:보가	policy -0.15
e:보고	how_to -0.12	internal 0.16	known_issues -0.1	limits -0.24	platform -0.16	policy -0.27	price -0.23	script -0.18	target -0.31
e:보기	how_to 0.1	limits -0.27	none 0.11	policy -0.24	target -0.14
e:보는	handling 0.15	internal -0.16	none -0.22	policy -0.13	script 0.11
e:보다	handling -0.14	how_to -0.11	internal -0.24	limits -0.19	policy -0.2	target 0.12
e:보험	contact -0.11	handling -0.25	how_to 0.14	internal -0.35	known_issues -0.2	limits 0.14	platform -0.2	policy -0.36	price -0.29	script -0.24	target -0.3
e:부가	handling -0.17	how_to -0.16	internal 0.23	none -0.2	policy -0.2	target -0.13
e:부로	handling 0.15	how_to 0.16	internal -0.28	limits -0.15	none -0.12	policy -0.21	script -0.26
e:부만	handling -0.17	how_to -0.11	internal -0.16	limits 0.16	none -0.16	platform -0.16	policy -0.23	script 0.21	target -0.26
e:부터	contact -0.3	how_to -0.39	internal -0.83	known_issues -0.56	limits -0.26	none -0.12	platform -0.31	policy 0.16	price 0.13	script -0.12	target 0.19
e:분간	handling -0.14	how_to -0.17	known_issues -0.23	limits -0.3	platform 0.11	policy -0.25	target -0.16
e:분만	how_to -0.13	internal 0.15	limits -0.25	none -0.16
e:분은	handling -0.3	how_to 0.16	internal -0.41	known_issues -0.2	limits -0.48	none -0.22	platform -0.32	policy 0.29	price 0.11	script -0.3	target -0.47
e:분이	how_to -0.23	internal -0.22	limits -0.17	none 0.18	policy -0.2	script -0.11
e:분증	handling -0.19	how_to 0.26	internal -0.2	known_issues -0.13	limits -0.24	none -0.23	platform -0.13	policy -0.21	price -0.14	target -0.24
e:불은	contact -0.12	how_to -0.19	internal -0.24	known_issues -0.12	limits 0.19	none -0.21	platform -0.12	price -0.11	script -0.17	target -0.25
e:불이	handling -0.12	internal 0.1	limits -0.15	none -0.17
e:뷰징	internal 0.15	none -0.14	policy -0.14
e:비가	handling 0.12	limits -0.12	none 0.16	policy -0.17
e:비는	handling -0.11	how_to -0.13	internal -0.3	known_issues -0.24	none -0.19	platform -0.15	price 0.23	target -0.23
e:비스	handling -0.15	internal -0.11	none 0.3	policy -0.22	target -0.11
e:사가	contact -0.12	handling -0.12	how_to -0.11	known_issues -0.3	price -0.25	script -0.33
e:사는	how_to -0.19	known_issues -0.29	limits 0.17	none -0.37	platform -0.14	price -0.17	target -0.27
e:사님	handling 0.1	internal 0.13	known_issues -0.12	limits -0.14	none -0.25	policy -0.18	target -0.11
e:사로	internal 0.18	limits -0.2	policy -0.2
e:사를	internal 0.15	limits -0.12	none -0.23	script -0.16	target -0.12
e:사에	handling -0.13	how_to -0.2	internal -0.1	known_issues -0.12	limits -0.26	none 0.13	policy -0.23	price -0.16	script -0.17	target 0.21
e:산은	handling -0.13	how_to -0.1	internal 0.22	limits -0.23	none -0.21	platform -0.12	target -0.22
e:산이	how_to -0.13	known_issues -0.19	limits 0.18	none -0.29	policy -0.21	price -0.1	script -0.17
e:상만	handling -0.11	internal -0.22	none -0.13	policy -0.23	price -0.11
e:상은	handling -0.19	how_to -0.15	internal -0.34	platform -0.13	policy -0.14	price 0.15	script -0.12	target -0.19
e:상이	limits 0.13	none -0.22	policy -0.17	price -0.13	target -0.16
e:상품	handling 0.12	how_to -0.17	internal -0.12	known_issues -0.12	limits -0.21	policy 0.1	price -0.11	script -0.12	target -0.21
e:생이	handling -0.11	how_to -0.18	internal -0.22	known_issues -0.22	limits -0.15	policy -0.36	target 0.19
e:서가	how_to -0.15	internal -0.15	known_issues -0.11	policy -0.12
e:서는	contact -0.22	handling -0.47	how_to -0.37	internal -0.41	known_issues 0.21	limits 0.13	none 0.17	platform -0.35	policy -0.16	script -0.48	target -0.52
e:서를	handling -0.13	internal -0.21	known_issues -0.16	limits -0.13	policy -0.3	price -0.13	script -0.13	target 0.16
e:서만	handling -0.19	internal -0.18	known_issues -0.12	none -0.28	platform 0.22	policy -0.24	script -0.19
e:서요	handling -0.19	how_to -0.2	internal 0.41	known_issues -0.23	limits -0.4	none -0.27	policy -0.31	price -0.21	target -0.39
e:석이	how_to -0.27	known_issues 0.19	limits -0.29	none -0.3	policy -0.33	price -0.14	script -0.19	target -0.24
e:선이	handling -0.17	known_issues -0.19	limits -0.33	none 0.16	policy -0.28	price -0.17	target -0.26
e:세요	contact -0.26	how_to -0.63	internal -0.16	limits -0.64	platform -0.37	policy -0.24	price -0.11	target -0.67
e:센터	contact 0.21	handling 0.13	how_to 0.15	known_issues -0.32	platform -0.36	policy -0.55	price -0.48	script -0.32	target -0.46
e:셔도	handling 0.28	how_to -0.26	internal -0.34	known_issues -0.13	limits -0.37	platform -0.18	policy -0.15	price -0.18	script -0.19	target -0.27
e:셔서	handling -0.29	how_to -0.3	known_issues -0.24	limits -0.3	none 0.26	policy -0.34	price -0.14	script -0.24	target -0.22
e:셔야	handling -0.28	how_to -0.29	internal -0.18	known_issues -0.35	platform -0.22	policy 0.25	price -0.23	script -0.26	target -0.42
e:션은	handling -0.21	internal -0.26	known_issues -0.13	limits -0.19	none 0.29	policy -0.2	price -0.13	script -0.15	target -0.12
e:소가	handling -0.22	how_to -0.25	internal -0.32	known_issues -0.2	platform -0.11	price 0.25	script 0.1	target -0.3
e:소는	handling -0.11	how_to -0.23	known_issues -0.1	price -0.14	script -0.22	target -0.13
e:송금	internal -0.11	none 0.19	policy -0.11	price -0.21
e:송비	internal -0.12	none 0.13	policy -0.13
e:송지	handling -0.12	how_to -0.14	internal -0.17	known_issues 0.14	limits -0.17	none -0.25	policy 0.14	script -0.18	target -0.16
e:수는	contact -0.15	handling 0.28	how_to -0.27	internal -0.42	known_issues -0.21	platform -0.19	price -0.23	script -0.37	target -0.28
e:수로	handling -0.27	how_to 0.15	internal 0.13	known_issues -0.2	limits -0.32	none -0.3	policy -0.33	price -0.11	script -0.2	target 0.1
e:수료	contact -0.14	how_to -0.11	none 0.24	platform -0.11	price -0.29	target -0.33
e:수만	handling 0.16	policy -0.13
e:수점	how_to -0.12	limits -0.15	none 0.12
e:수증	handling -0.12	internal -0.2	limits -0.16	none 0.24	policy -0.19	target -0.13
e:스가	how_to -0.15	internal 0.29	known_issues -0.23	limits -0.26	none -0.28	policy -0.27	script -0.16	target -0.13
e:스는	handling -0.23	how_to -0.19	internal -0.33	known_issues -0.19	limits -0.12	none 0.18	platform -0.14	price -0.14	script -0.21	target -0.27
e:스를	handling -0.15	how_to -0.11	internal -0.12	known_issues -0.17	none 0.14	policy -0.16
e:스크	none 0.16
e:스트	handling -0.1	how_to -0.12	internal 0.14	limits -0.21	none -0.19	platform -0.12	policy -0.18	price 0.17	target -0.13
e:시간	handling -0.18	how_to -0.18	internal -0.28	known_issues -0.11	limits 0.22	platform -0.23	policy -0.27	price -0.22	target -0.29
e:시고	how_to -0.11	limits -0.29	policy -0.29	script 0.19	target -0.24
e:시기	how_to -0.17	internal -0.23	limits -0.11	none 0.17	policy -0.13
e:시는	handling -0.21	how_to -0.15	internal -0.25	known_issues -0.18	limits -0.33	none 0.16	platform -0.11	policy -0.13	price 0.12
e:시락	how_to -0.13	internal 0.15	limits -0.17	policy -0.17	price -0.18	target -0.17
e:시면	contact -0.16	how_to 0.2	internal -0.74	limits -0.78	platform -0.39	policy -0.15	price -0.12	script 0.19	target -0.58
e:시에	how_to -0.23	limits 0.13	policy -0.13	price -0.1	target -0.13
e:시오	handling -0.14	internal -0.12	limits -0.12	none 0.24	policy -0.23	script -0.25	target -0.13
e:시트	limits -0.12	target -0.14
e:식은	internal -0.19	known_issues -0.14	limits -0.31	none -0.12	script -0.22	target -0.1
e:식이	handling -0.13	how_to -0.14	internal -0.24	known_issues 0.15	limits -0.24	none 0.2	policy -0.22	script -0.13	target -0.13
e:신은	internal -0.37	known_issues 0.13	limits -0.36	platform -0.26	policy 0.26	price -0.38	script -0.17	target -0.28
e:신청	contact 0.11	handling -0.18	how_to -0.2	internal -0.2	known_issues -0.11	limits -0.15	none 0.19	policy -0.13	script -0.18	target -0.18
e:실로	contact -0.11	handling 0.3	how_to -0.21	internal -0.28	known_issues -0.17	limits -0.24	none -0.25	platform -0.13	policy -0.22	price -0.14	script -0.14	target -0.21
e:실은	limits -0.14	policy -0.17
e:쓰기	handling -0.2	how_to -0.17	internal -0.3	known_issues 0.21	none -0.1	platform -0.22	policy -0.24	target -0.22
e:씀해	handling -0.3	how_to -0.19	internal -0.29	known_issues -0.19	none 0.11	policy 0.13	target -0.18
e:아서	contact -0.11	handling 0.29	how_to -0.26	known_issues -0.32	limits -0.38	none -0.42	policy -0.27	price -0.23	script -0.17	target -0.32
e:아야	contact -0.13	handling -0.29	how_to -0.29	internal -0.28	known_issues -0.29	none -0.25	policy 0.23	price -0.13	script -0.19	target -0.26
e:아요	contact -0.18	handling -0.24	how_to -0.41	internal -0.17	known_issues -0.31	platform -0.35	policy 0.26	price -0.4	script -0.26	target -0.59
e:아웃	how_to 0.1	known_issues -0.1	limits -0.24	platform -0.18	policy -0.31	target -0.18
e:안성	internal 0.23	none -0.22	policy -0.17
e:액은	handling -0.25	internal -0.25	known_issues 0.17	none -0.38	platform -0.15	price -0.29	target -0.19
e:액을	handling -0.17	known_issues -0.21	limits -0.23	none -0.24	price -0.12	script -0.15	target -0.19
e:액이	how_to 0.21	known_issues -0.24	limits -0.27	policy -0.34	price -0.23	target 0.15
e:약금	handling -0.18	how_to -0.12	internal 0.16	limits -0.15	none -0.27	policy 0.13	script -0.16	target -0.17
e:약도	handling -0.22	how_to -0.14	internal 0.2	known_issues -0.11	limits -0.23	none -0.23	target -0.21
e:약서	how_to 0.15	internal 0.12	limits -0.13	none -0.12	policy -0.22
e:약은	handling 0.1	how_to -0.31	internal -0.31	known_issues -0.16	limits 0.27	none -0.32	platform -0.18	policy -0.3	price -0.17	script -0.18	target -0.28
e:약이	handling -0.29	how_to -0.34	internal 0.21	known_issues -0.23	none -0.3	platform -0.1	policy 0.13	price -0.3	script -0.17	target -0.11
e:어가	handling -0.17	how_to 0.11	internal 0.16	limits -0.2	policy -0.22	script -0.1	target -0.11
e:어감	handling -0.23	internal -0.29	known_issues 0.17	limits -0.25	none -0.29	platform -0.11	policy 0.19	price -0.16	script -0.14	target -0.31
e:어도	handling -0.25	how_to 0.22	internal -0.27	known_issues -0.2	limits -0.29	none 0.14	platform -0.16	policy -0.3	price -0.2	script -0.2	target -0.33
e:어링	internal -0.13	limits -0.15	none 0.22	policy -0.24	target -0.16
e:어만	handling -0.18	how_to -0.17	internal -0.22	known_issues -0.12	limits 0.32	none -0.29	platform -0.27	policy -0.21	price -0.11	target -0.34
e:어서	handling -0.24	how_to -0.28	internal 0.32	known_issues -0.23	limits -0.36	platform -0.22	policy -0.22	price -0.21	script -0.14	target -0.32
e:어요	contact -0.23	handling -0.66	how_to -0.17	internal 0.12	limits -0.11	none 0.11	platform -0.47	price -0.22	script -0.27	target -0.22
e:업일	contact -0.13	internal -0.27	known_issues -0.17	limits -0.39	none -0.39	platform -0.22	policy 0.22	price -0.28	script 0.2	target -0.31
e:업점	none 0.23	policy -0.12
e:에게	contact -0.1	handling 0.1	internal -0.38	known_issues -0.31	limits -0.36	platform -0.19	price -0.17	target -0.41
e:에는	contact -0.11	handling -0.36	how_to -0.4	internal -0.4	known_issues -0.43	limits -0.4	none -0.38	platform -0.21	policy 0.5	price -0.27	script 0.19	target -0.16
e:에도	handling -0.2	how_to -0.22	limits -0.3	platform -0.14	price -0.18	target -0.24
e:에서	contact -0.48	handling -0.43	how_to 0.43	known_issues 0.17	none -0.56	platform -0.26	price -0.17	script -0.18	target -0.12
e:에요	handling -0.37	internal -0.24	known_issues -0.32	limits -0.52	price 0.19	script -0.27
e:여서	how_to -0.14	known_issues 0.17	limits -0.2	policy -0.24	target -0.12
e:여요	handling -0.25	how_to -0.23	internal -0.21	known_issues 0.22	limits -0.33	none -0.28	platform -0.1	price -0.17	script -0.15
e:역은	handling -0.14	internal -0.25	limits -0.16	platform -0.11	policy -0.3	target 0.16
e:예요	contact -0.15	handling -0.55	how_to -0.14	known_issues -0.38	none -0.19	script -0.41
e:오니	handling 0.1	internal 0.1	none -0.21	script -0.11
e:오면	handling 0.11	how_to 0.12	known_issues -0.11	limits -0.1	none -0.13	policy -0.25
e:와서	internal 0.18	known_issues -0.1	limits -0.16	none -0.15
e:와요	handling -0.22	internal -0.31	known_issues -0.23	limits 0.1	none -0.23	policy 0.19	price -0.14	script -0.17	target -0.28
e:완료	handling -0.13	how_to -0.15	none -0.24	policy -0.18	script 0.15	target 0.15
e:요금	how_to -0.17	internal 0.13	limits -0.16	policy -0.25	price 0.18	target -0.23
e:요일	contact -0.12	handling -0.26	how_to -0.15	internal -0.48	known_issues -0.4	limits 0.14	none 0.24	platform -0.31	policy -0.17	price -0.5	script -0.12	target -0.23
e:용은	internal -0.2	none -0.25	policy 0.24	price -0.2	script -0.12	target -0.23
e:용이	handling 0.15	how_to -0.18	internal -0.21	limits -0.11	policy -0.26	price -0.1	script -0.18	target -0.14
e:용자	handling -0.16	how_to -0.14	known_issues -0.13	none -0.19	policy -0.2	script 0.18	target -0.14
e:우는	handling -0.13	how_to -0.12	internal 0.1	known_issues -0.1	limits 0.14	none -0.17	policy -0.23	target -0.18
e:우면	handling -0.23	how_to -0.22	internal -0.17	known_issues -0.21	limits -0.29	none -0.23	policy 0.3	price -0.18	script -0.11	target -0.19
e:우처	limits -0.14	none 0.12
e:운영	contact 0.22	handling -0.41	how_to -0.35	internal -0.34	known_issues -0.26	limits -0.38	none 0.13	platform -0.3	price -0.28	script -0.27	target -0.45
e:운지	how_to 0.14	internal -0.22	known_issues -0.11	limits 0.12	policy -0.25	price -0.23	script -0.1	target -0.22
e:원만	limits -0.15	none -0.14	policy -0.1
e:원은	handling 0.14	how_to -0.12	limits -0.33	script -0.19	target -0.17
e:원을	handling -0.15	known_issues -0.15	limits -0.2	none -0.11
e:원이	handling 0.16	how_to -0.31	known_issues -0.26	none -0.31	platform -0.11	script -0.21	target -0.33
e:유를	how_to -0.12	internal -0.25	known_issues -0.24	limits -0.15	none 0.17	policy -0.17
e:율이	handling -0.15	how_to -0.16	internal 0.2	known_issues -0.19	limits -0.31	none 0.1	platform -0.14	policy -0.25	price -0.11	script -0.14
e:으니	contact -0.11	how_to -0.14	internal 0.15	known_issues -0.22	limits -0.29	platform -0.15	policy -0.26	price -0.22	script -0.17	target -0.27
e:으로	contact -0.4	handling -0.16	how_to -0.1	known_issues 0.18	none -0.32	platform -0.61	policy -0.21	target 0.11
e:으며	how_to -0.11	internal -0.16	limits -0.16	none -0.13	policy -0.12	script 0.22
e:으면	contact -0.17	handling 0.13	how_to -0.23	internal -0.11	platform -0.43	price -0.12	script -0.29
e:으신	limits -0.17	policy -0.17	target 0.15
e:음을	handling 0.23	how_to -0.15	internal -0.15	known_issues -0.15	none -0.25	policy -0.18
e:음주	none 0.12
e:의가	handling -0.13	how_to -0.21	internal 0.15	known_issues -0.16	limits -0.21	none -0.19	policy 0.12	target -0.24
e:의는	contact 0.2	handling 0.12	how_to -0.36	internal -0.46	known_issues -0.21	limits -0.39	none -0.48	platform -0.12	policy 0.12	price -0.11
e:의점	handling -0.2	how_to -0.18	known_issues -0.2	none -0.2	platform -0.13	policy -0.3	price -0.17	script -0.13	target 0.18
e:이고	contact -0.28	handling -0.62	how_to -0.3	known_issues -0.43	limits -0.64	platform -0.45	policy -0.22	script -0.33	target 0.29
e:이나	handling -0.21	how_to 0.23	internal -0.1	known_issues -0.13	limits -0.12	none -0.18	policy -0.26	script -0.14	target -0.13
e:이는	handling -0.32	how_to -0.23	internal 0.13	known_issues -0.28	limits 0.19	none -0.34	price -0.2	script -0.18	target -0.27
e:이니	internal 0.25	limits -0.2	none -0.21	policy -0.16	target -0.13
e:이드	internal -0.15	limits -0.15	none -0.23	platform 0.24	price -0.12
e:이라	contact -0.21	handling -0.34	how_to -0.35	internal 0.42	known_issues -0.26	none -0.24	platform -0.3	policy -0.42	price -0.48	target -0.49
e:이랑	internal -0.33	known_issues -0.13	none -0.36	platform -0.21	price -0.13	script -0.17	target 0.13
e:이를	handling -0.16	how_to 0.21	limits -0.21	none -0.18	platform -0.12	policy -0.25	price -0.16	script -0.1	target -0.22
e:이만	handling -0.2	how_to -0.26	internal -0.2	known_issues -0.16	none -0.33	platform 0.22	policy 0.12	price -0.12	target -0.36
e:이며	handling -0.2	how_to -0.12	known_issues -0.13	none -0.16	platform -0.13	policy -0.33	price 0.1	target -0.1
e:이면	contact -0.1	handling -0.25	how_to -0.18	internal 0.16	none -0.37	platform -0.25	policy -0.17	price 0.14	script -0.33	target -0.12
e:이브	internal -0.11	limits -0.12	policy -0.14
e:이션	handling 0.13	how_to -0.14	limits -0.24	none 0.19	policy -0.2	price -0.16	target -0.19
e:이요	handling 0.16	how_to -0.16	internal -0.24	limits 0.11	policy -0.31	price -0.26	target -0.27
e:이지	handling -0.29	internal -0.27	known_issues -0.16	limits 0.14	none 0.11	platform -0.2	price -0.15	script -0.22	target -0.24
e:이터	contact -0.15	handling -0.26	how_to -0.23	internal 0.18	known_issues -0.18	platform -0.17	price -0.34	script -0.19	target -0.27
e:이트	contact -0.24	handling -0.42	known_issues -0.31	policy 0.1	price -0.34	script -0.21	target -0.42
e:인데	contact -0.18	handling -0.3	how_to -0.2	internal 0.36	known_issues -0.25	none -0.34	platform -0.25	policy -0.31	price -0.29	script -0.18	target -0.3
e:인만	handling -0.27	internal -0.18	known_issues -0.15	limits -0.3	none -0.3	platform -0.25	policy 0.2	price -0.17	script -0.15	target 0.17
e:인은	contact -0.15	handling -0.3	how_to -0.24	known_issues -0.16	none -0.34	platform -0.19	policy 0.17	script -0.11	target -0.33
e:인이	handling -0.11	how_to 0.13	internal -0.24	known_issues -0.22	limits -0.26	none -0.19	platform -0.19	price -0.16
e:인증	handling -0.13	how_to 0.13	internal -0.28	known_issues -0.17	limits 0.13	platform -0.15	policy -0.25	target -0.23
e:인트	contact -0.12	internal -0.22	limits -0.38	none 0.13	platform -0.16	policy -0.22	price -0.11	script -0.12	target 0.16
e:인해	policy -0.14
e:일로	handling 0.13	how_to -0.22	internal -0.19	limits -0.2	none -0.18	price -0.24	script -0.24	target -0.12
e:일에	handling -0.23	internal -0.3	known_issues -0.23	none -0.34	platform -0.16	policy 0.23	price -0.18	script -0.2
e:일은	contact -0.11	handling -0.28	how_to 0.14	internal -0.51	known_issues -0.41	none 0.12	platform -0.27	price -0.34	script -0.29	target -0.5
e:일이	limits -0.23	policy -0.16	price -0.1	script -0.14	target 0.19
e:임딜	none 0.12	policy -0.13
e:입자	handling -0.13	how_to -0.16	limits -0.17	none -0.26	price -0.13
e:입한	how_to -0.13	internal -0.14	known_issues -0.1	limits -0.21	none -0.12	price 0.2	target -0.11
e:자가	how_to -0.18	known_issues 0.15	limits 0.13	none -0.42	platform -0.15	price -0.25	script 0.15	target -0.42
e:자는	handling -0.21	known_issues -0.24	limits 0.23	platform -0.25	policy -0.12	price -0.1	script -0.25
e:자도	handling -0.22	internal -0.3	limits 0.17	none -0.35	policy -0.37	price -0.19	script -0.2	target 0.27
e:자로	how_to 0.17	internal -0.41	known_issues -0.26	platform -0.13	policy -0.26	price -0.26	target -0.22
e:자만	handling -0.13	how_to -0.13	limits -0.21	none -0.17	policy 0.17	target -0.11
e:자와	contact -0.1	handling -0.2	how_to -0.24	internal -0.26	known_issues -0.14	none -0.24	platform -0.16	policy 0.11	price -0.16	script -0.11	target 0.17
e:장님	how_to 0.14	limits -0.18	policy -0.18
e:장만	how_to -0.11	internal -0.1	limits -0.23	none -0.12	platform 0.15	policy 0.14	target -0.27
e:장은	contact -0.13	handling -0.33	how_to -0.26	internal -0.35	known_issues 0.17	limits -0.13	platform 0.13	policy -0.42	price 0.1	script -0.19	target -0.32
e:장이	handling -0.11	how_to 0.12	internal 0.21	limits -0.23	none -0.22	policy -0.22
e:저가	handling -0.15	how_to 0.19	internal -0.29	known_issues -0.12	limits -0.25	none 0.27	platform -0.1	policy -0.14	price -0.19	script -0.17	target -0.21
e:저는	how_to 0.11	known_issues 0.17	none -0.15	policy -0.26	script -0.13	target -0.1
e:전과	handling 0.1	how_to -0.1	internal -0.11	none -0.17	policy -0.14	price 0.15
e:전에	how_to -0.3	internal -0.25	known_issues 0.18	limits -0.22	none -0.12	platform -0.15	price -0.18	script -0.15	target -0.22
e:전히	handling 0.1	internal -0.16	limits 0.17	none -0.16	policy -0.21	target -0.1
e:절로	handling -0.17	how_to 0.14	internal -0.18	known_issues -0.13	limits -0.15	none -0.25	policy 0.12	script -0.15	target -0.21
e:점검	handling -0.21	how_to -0.22	internal 0.13	limits -0.19	platform -0.17	policy -0.28	price -0.19	target -0.23
e:점은	handling -0.1	limits -0.17	none 0.23	policy -0.22
e:점을	internal -0.1	none 0.12
e:점이	handling -0.27	internal 0.14	limits 0.13	none -0.27	policy -0.36	script -0.21	target -0.21
e:정료	internal -0.15	limits -0.23	none -0.23	policy -0.25	price 0.24	target -0.22
e:정보	contact -0.13	handling 0.2	how_to -0.15	internal -0.23	limits -0.18	platform -0.14	policy -0.25	price -0.16	target -0.29
e:정산	handling -0.12	how_to -0.14	known_issues -0.14	limits -0.17	none 0.2	policy -0.31	price 0.14	target -0.11
e:정액	handling -0.2	internal -0.11	limits -0.17	none 0.14	platform -0.1	price -0.13	target 0.1
e:정에	how_to -0.17	internal 0.1	limits -0.15	none -0.2	target -0.1
e:정위	handling -0.13	internal 0.18	known_issues -0.12	limits -0.13	none -0.15	policy -0.12	target -0.14
e:정은	handling -0.32	how_to -0.21	internal 0.16	known_issues -0.25	limits 0.18	none -0.18	policy -0.25	price -0.18	target -0.27
e:정을	how_to -0.14	internal 0.2	limits -0.19	policy -0.21	script -0.15
e:정의	how_to -0.11	internal -0.12	none -0.15	policy -0.14	script 0.11	target -0.12
e:정이	how_to -0.24	internal -0.28	limits 0.2	script -0.14
e:정일	contact 0.21	internal -0.11	limits -0.12	none -0.13	platform -0.13	policy -0.13	price -0.15
e:제가	handling -0.17	how_to -0.2	internal -0.25	known_issues -0.21	limits 0.15	none 0.17	platform -0.12	policy -0.28	script -0.11	target -0.26
e:제는	handling -0.32	how_to -0.23	internal -0.38	limits -0.1	none -0.34	platform -0.18	policy 0.2	price -0.15	script 0.21	target -0.38
e:제로	how_to -0.13	internal 0.19	limits -0.11	none -0.2	policy -0.2	price -0.13	script 0.14
e:제선	contact -0.11	handling -0.16	internal -0.17	limits -0.26	platform -0.13	policy -0.11	target 0.11
e:제한	handling -0.21	internal -0.27	known_issues -0.14	platform -0.15	price -0.14	script -0.18
e:져서	how_to -0.18	internal 0.17	limits -0.25	none -0.17	policy -0.25	script -0.12
e:져요	handling -0.35	how_to -0.13	internal -0.4	known_issues -0.38	limits 0.23	none -0.25	platform -0.12	price 0.13	script -0.26	target -0.4
e:조사	handling -0.14	limits -0.19	platform 0.11	policy -0.15	target -0.17
e:조회	handling 0.13	internal -0.15	limits -0.11
e:좌로	handling -0.28	how_to 0.2	known_issues -0.17	limits -0.13	none -0.25	platform -0.13	policy -0.12	price -0.22	script -0.17
e:주기	policy -0.12
e:주는	handling -0.14	how_to -0.17	internal -0.17	known_issues -0.12	limits 0.16	policy -0.16	target -0.22
e:주면	handling 0.18	how_to -0.24	internal -0.16	known_issues -0.12	limits -0.15	none -0.28	price -0.13	target -0.15
e:주인	how_to 0.12	limits -0.17	target -0.16
e:주일	handling -0.1	how_to -0.2	internal -0.13	limits -0.12	platform 0.14	policy -0.15
e:주지	internal -0.15
e:주택	how_to -0.12	internal -0.1	limits -0.23	none -0.11	platform -0.15	policy -0.15	target 0.21
e:준이	handling -0.15	internal 0.16	limits -0.16	none -0.15	policy -0.16	target -0.15
e:증금	handling -0.13	how_to -0.17	internal -0.19	limits -0.31	none 0.17	target -0.22
e:증을	handling -0.16	how_to 0.21	internal -0.14	limits -0.11	none -0.1	policy -0.29
e:증이	handling -0.16	how_to -0.16	internal -0.11	limits -0.12	none -0.22	policy 0.13
e:지가	handling -0.31	how_to 0.21	internal 0.13	known_issues -0.27	limits -0.28	none -0.34	platform -0.17	price -0.19	script -0.12	target -0.35
e:지고	handling -0.25	known_issues -0.23	none -0.35	platform -0.15	policy 0.18	price -0.3	script -0.16	target -0.29
e:지는	contact -0.34	how_to -0.42	known_issues -0.54	limits -0.63	none 0.36	platform -0.4	policy -0.25	price -0.4	target -0.65
e:지로	handling -0.13	internal -0.18	script -0.17
e:지를	handling 0.14	how_to -0.1	limits -0.11	none -0.15	script -0.19
e:지만	handling -0.13	how_to -0.3	internal -0.13	known_issues -0.22	limits -0.22	none -0.15	platform 0.12	policy 0.23	price -0.29	script 0.15	target -0.52
e:지면	handling -0.14	how_to -0.26	internal -0.34	known_issues -0.22	limits 0.18	none -0.28	policy 0.15	price -0.21	script -0.21	target -0.17
e:지원	contact 0.27	how_to -0.11	internal -0.1	known_issues -0.2	limits -0.31	none -0.18	policy -0.32	price -0.33	script -0.12
e:진을	contact -0.1	how_to 0.21	internal -0.31	known_issues -0.19	limits -0.27	none -0.3	platform -0.11	policy 0.1	price -0.11	script -0.15	target -0.17
e:진이	how_to 0.11	internal 0.21	known_issues -0.18	limits -0.25	none -0.32	policy -0.33	price -0.16	script -0.24	target -0.19
e:짜는	handling -0.15	how_to -0.11	internal -0.26	known_issues -0.14	limits -0.24	none 0.36	platform -0.12	policy -0.24	price -0.12	target -0.23
e:차는	handling -0.23	how_to -0.25	internal -0.32	known_issues -0.21	limits 0.26	none -0.11	price -0.12	target -0.23
e:착순	handling 0.11	how_to -0.12	internal -0.21	limits 0.13	none -0.31	policy -0.16	target -0.22
e:책이	how_to -0.12	internal -0.14	limits -0.12	none 0.12	price -0.14
e:처럼	handling -0.11	how_to -0.22	internal -0.34	known_issues 0.13	policy 0.21	price -0.21	script -0.2	target -0.31
e:처를	how_to -0.23	internal -0.18	limits 0.21	policy -0.25	price -0.15	script -0.21	target -0.12
e:청은	contact 0.11	how_to -0.2	known_issues -0.11	none -0.28	price -0.14	target -0.19
e:체가	handling -0.2	how_to -0.12	internal 0.2	limits -0.12	none -0.29	price -0.12	script -0.13
e:체는	handling -0.18	known_issues -0.11	none 0.12	policy -0.25	target -0.22
e:체어	handling -0.14	internal -0.2	known_issues -0.18	limits -0.16	none 0.17	policy -0.19	script -0.13	target -0.15
e:초대	internal -0.12	none 0.2	policy -0.12
e:출이	handling -0.11	how_to -0.15	internal 0.19	known_issues -0.23	none -0.2	price -0.19	target -0.21
e:취소	internal -0.13	policy 0.13
e:치가	how_to -0.17	internal -0.29	known_issues 0.27	limits -0.22	none -0.25	platform -0.12	policy -0.17	script -0.14	target -0.16
e:카드	contact -0.17	handling -0.32	internal 0.17	known_issues -0.37	platform -0.38	policy -0.31	script -0.18	target -0.2
e:코스	none 0.12
e:크가	internal -0.19	known_issues -0.1	limits -0.2	none 0.13	platform 0.14	policy -0.19	target -0.19
e:크는	limits -0.12	none -0.16	policy 0.13	target -0.1
e:크로	handling 0.22	known_issues -0.21	limits -0.3	none -0.38	platform -0.16	price -0.21	script -0.25	target -0.3
e:터가	how_to -0.14	known_issues 0.18	limits -0.19	none -0.11	policy -0.18
e:터는	handling -0.21	how_to -0.11	internal -0.24	known_issues 0.11	limits -0.26	none -0.24	policy 0.18	price -0.2	target -0.19
e:터로	handling -0.1	internal -0.12	script 0.13
e:통장	how_to -0.11	internal -0.17	limits -0.12	none 0.26	policy -0.15	price -0.16	script -0.11
e:투어	none 0.12
e:트가	handling 0.18	limits -0.16	none -0.19	policy -0.23	script -0.18	target -0.12
e:트는	contact -0.17	handling -0.35	how_to -0.12	known_issues -0.32	limits 0.15	none -0.43	platform -0.25	policy 0.22	price -0.29	target -0.47
e:트로	handling 0.32	how_to -0.3	internal -0.29	known_issues -0.16	limits -0.3	none -0.24	price -0.11	script -0.18	target -0.13
e:트를	handling -0.12	how_to -0.1	internal -0.14	limits -0.13	none 0.12	policy -0.21	target -0.18
e:튼이	handling -0.13	how_to -0.29	internal -0.23	known_issues -0.2	limits 0.18	policy -0.27
e:팀에	internal -0.18	none 0.18	policy -0.14
e:파트	handling 0.18	policy -0.1
e:판매	internal -0.13	limits -0.19	platform -0.13	policy 0.11	price -0.13	target -0.17
e:패스	limits -0.12	policy -0.21	price -0.1	target 0.16
e:포트	handling -0.12	how_to -0.12	internal -0.17	limits -0.2	none 0.25	platform -0.11	policy -0.2	target -0.2
e:폰은	handling -0.18	how_to -0.16	known_issues 0.16	limits 0.15	none -0.17	policy -0.25	price -0.17	script -0.14	target -0.25
e:표는	handling 0.12	how_to -0.19	internal -0.24	known_issues -0.14	limits -0.29	none -0.32	policy 0.24	script -0.23	target -0.21
e:품권	handling -0.15	how_to -0.13	internal -0.29	known_issues -0.1	limits 0.2	none -0.23	platform -0.1	policy -0.18	price 0.19	target -0.24
e:품은	handling -0.16	how_to -0.12	internal -0.3	known_issues -0.15	platform -0.15	price -0.16	script -0.13	target -0.21
e:픈은	internal -0.12	none 0.15	policy -0.13
e:하게	internal -0.1	policy -0.24	target 0.17
e:하고	contact -0.17	handling 0.14	how_to -0.14	internal -0.19	known_issues -0.36	limits -0.27	none -0.44	platform -0.3	policy 0.32	price -0.4
e:하기	handling -0.11	how_to 0.16	internal -0.23	limits 0.11	policy -0.26	price -0.16	target -0.14
e:하는	handling -0.15	how_to -0.24	limits -0.43	none 0.31	platform -0.25	policy -0.48	price -0.3	target -0.26
e:하니	handling 0.13	how_to -0.19	internal -0.16	known_issues -0.17	limits -0.31	none 0.16	platform -0.15	policy -0.27	price -0.15	script -0.18	target -0.21
e:하며	handling -0.19	how_to -0.18	internal -0.24	limits -0.26	none -0.15	platform -0.14	policy 0.25	price -0.19	target -0.27
e:하면	contact -0.12	none -0.3	platform -0.3	script -0.38	target -0.34
e:하물	internal -0.13	none -0.1	policy 0.17	target -0.17
e:하신	handling -0.13	how_to -0.3	internal -0.34	known_issues -0.15	limits 0.17	platform -0.17	price -0.22
e:하실	handling -0.18	how_to -0.21	internal -0.19	known_issues -0.2	none -0.13	policy -0.18	price -0.16	script 0.24	target -0.15
e:하여	handling 0.1	none -0.28	policy 0.14
e:하지	handling 0.19	how_to -0.23	internal -0.34	known_issues -0.51	none 0.14	platform -0.26	price -0.33	script -0.12	target -0.38
e:학생	handling -0.14	how_to -0.15	internal -0.2	limits -0.31	none -0.26	platform -0.22	policy -0.16	price -0.17	target 0.32
e:한테	contact -0.18	handling 0.11	how_to -0.1	internal -0.27	limits -0.14	policy -0.16	target -0.14
e:할인	handling -0.24	how_to -0.18	internal -0.27	limits -0.32	none 0.24	policy 0.16	price -0.37	target -0.22
e:항을	handling 0.11	how_to -0.14	internal -0.28	known_issues -0.14	limits -0.21	none 0.24	policy -0.32	script -0.15
e:해서	handling 0.26	how_to -0.35	internal 0.12	known_issues -0.24	limits -0.47	none -0.17	platform -0.17	policy -0.26	price -0.23	script -0.19	target -0.29
e:해야	handling -0.12	how_to -0.24	known_issues -0.12	limits 0.29	none -0.3	policy -0.26	price -0.13	target -0.22
e:해요	handling -0.22	how_to -0.21	limits -0.42	platform -0.11	policy -0.32	price -0.33	target 0.22
e:행은	internal -0.16	limits 0.16	policy -0.17	price -0.12
e:행일	how_to -0.14	internal -0.13	limits -0.17	policy 0.11	script -0.14
e:혀요	handling -0.19	internal -0.23	known_issues -0.16	limits -0.34	none -0.28	platform -0.15	policy 0.29	price -0.19	target -0.3
e:현관	handling -0.1	how_to -0.15	internal -0.13	none -0.12	script -0.15	target -0.14
e:호가	internal -0.23	known_issues -0.22	none -0.23	script -0.18	target -0.2
e:호는	handling -0.15	internal -0.15	known_issues -0.15	none -0.23	price -0.19	target -0.26
e:호로	how_to 0.2	internal -0.22	limits -0.11	none -0.15	policy -0.13	script -0.14	target -0.1
e:호를	handling -0.25	how_to 0.2	internal -0.2	known_issues -0.19	limits -0.21	none -0.17	policy -0.12	price -0.18	target -0.24
e:호자	handling -0.24	how_to -0.36	internal -0.26	known_issues -0.18	platform -0.1	price -0.22	script -0.19
e:화가	handling 0.2	how_to -0.27	internal -0.32	limits -0.2	none 0.21	platform -0.12	policy -0.24	price -0.14	script -0.23	target -0.18
e:화는	handling 0.19	how_to -0.28	internal -0.35	known_issues -0.28	limits 0.21	none -0.36	platform -0.19	price -0.21	script -0.17	target -0.33
e:화로	handling 0.14	how_to -0.15	internal -0.14	known_issues -0.14
e:회원	contact -0.13	handling -0.2	how_to -0.17	internal -0.18	known_issues -0.11	limits -0.27	platform -0.14	policy 0.12	price -0.1	script -0.16	target 0.14
e:희가	handling 0.21	how_to 0.1	internal 0.1	known_issues -0.21	limits -0.28	none -0.37	platform -0.13	policy -0.32	price -0.22	script -0.17	target -0.25
e:히면	none 0.12
first	contact -0.44	handling -0.85	how_to -0.56	internal -1.28	known_issues -0.84	limits -0.49	none 1.29	platform -0.25	policy -0.55	price -0.64	script -0.54	target -0.2
first:0	contact -0.94	handling -0.73	how_to -0.48	internal -0.37	known_issues -0.23	none 0.15	platform -0.39	policy -0.12	script -0.23	target 0.2
first:ai	handling 0.14	how_to -0.15	internal -0.2	limits -0.25	none 0.19	platform -0.18	policy -0.12	target -0.13
first:al	contact -0.12	handling -0.31	how_to -0.22	internal -0.18	known_issues 0.15	limits -0.25	none -0.23	platform -0.13	policy -0.25	price -0.27	script -0.12	target 0.24
first:an	how_to -0.16	internal -0.25	known_issues -0.17	none -0.21	platform 0.12	price -0.13	script -0.17	target -0.22
first:as	how_to -0.19	internal -0.2	known_issues 0.11	none -0.14	platform -0.14	policy -0.14	target -0.1
first:au	limits 0.12	none -0.12
first:bu	handling -0.18	how_to -0.13	internal -0.15	limits -0.19	platform -0.17	policy -0.17	price -0.13	script -0.12	target 0.12
first:co	handling -0.16	how_to 0.18	internal -0.18	known_issues 0.11	limits -0.25	none -0.15	platform -0.12	policy -0.19	price -0.13	script -0.13	target -0.22
first:cs	handling 0.15	how_to -0.17	internal 0.16	known_issues -0.14	limits -0.3	none -0.24	platform -0.11	policy -0.24	price -0.17	script -0.15	target -0.21
first:de	none 0.16	platform -0.17
first:do	handling 0.11	how_to -0.16	internal 0.14	known_issues -0.12	limits -0.13	none -0.21	policy -0.16	target -0.14
first:em	handling -0.25	internal -0.2	limits -0.22	none -0.15	platform 0.17	policy -0.19	target -0.18
first:en	contact -0.12	handling -0.27	how_to -0.27	internal -0.36	known_issues -0.25	limits 0.27	none -0.28	platform -0.26	policy -0.24	price -0.19	script -0.14
first:fi	handling -0.2	none 0.13	platform -0.11	policy -0.23	price -0.1	target -0.14
first:fr	handling -0.22	how_to 0.12	internal -0.21	known_issues -0.14	limits -0.22	none -0.17	policy -0.22	price 0.22	target -0.25
first:fy	handling -0.11	limits -0.13	none 0.21	policy -0.24	target -0.13
first:hi	contact -0.12	handling -0.15	how_to -0.18	internal 0.19	limits -0.24	none -0.33	platform -0.19	policy 0.19	price -0.17	target -0.28
first:if	contact -0.25	handling 0.42	how_to -0.39	internal -0.49	known_issues -0.35	limits -0.44	none -0.19	platform -0.28	policy -0.34	price -0.32	script -0.31	target -0.31
first:in	handling -0.14	how_to -0.14	limits -0.28	none -0.22	platform -0.11	policy -0.19	price 0.25	script -0.12	target -0.32
first:io	handling -0.13	how_to -0.17	internal -0.28	known_issues -0.12	limits -0.12	none -0.26	platform 0.31	policy -0.18	price -0.18	target -0.18
first:it	handling -0.25	how_to -0.15	internal -0.25	known_issues -0.12	limits -0.21	platform -0.17	policy -0.15	script -0.16	target 0.2
first:ma	how_to -0.15	known_issues -0.24	none -0.28	price -0.19	script -0.15	target -0.23
first:no	contact -0.36	handling 0.19	how_to 0.21	internal -0.55	known_issues -0.51	none -0.39	platform -0.54	policy -0.14	script -0.33
first:on	handling -0.14	how_to -0.16	internal -0.18	limits 0.29	none -0.28	platform -0.12	policy -0.15	price -0.13	target -0.15
first:pa	contact -0.18	how_to -0.27	known_issues -0.17	none 0.11	platform -0.21	policy -0.33	price -0.23	script -0.13	target -0.32
first:pl	contact -0.14	handling -0.42	how_to -0.19	known_issues -0.23	limits -0.22	none 0.24	platform -0.12	policy -0.24	price -0.14	script -0.17
first:pr	known_issues -0.27	limits -0.32	none -0.32	platform -0.17	price -0.21	script -0.2
first:pu	handling 0.15	how_to -0.13	internal -0.2	known_issues -0.11	limits -0.15	platform -0.11	policy -0.12	price -0.1	script -0.11	target -0.2
first:re	contact -0.13	how_to -0.27	known_issues -0.22	limits 0.13	none -0.22	platform -0.24	policy 0.11	script -0.1	target -0.31
first:sa	handling -0.25	known_issues -0.21	limits -0.36	none -0.16	policy -0.29	price -0.17	script 0.16	target -0.24
first:se	contact -0.11	handling -0.35	how_to 0.12	internal -0.28	known_issues -0.13	limits -0.42	none 0.23	platform -0.18	policy -0.28	price -0.16	script -0.16	target 0.1
first:sh	contact -0.12	handling -0.32	how_to 0.17	internal -0.38	known_issues -0.33	limits -0.22	platform -0.19	policy -0.3	price -0.18	script 0.16	target -0.25
first:so	contact -0.13	handling -0.23	how_to -0.25	internal -0.24	known_issues -0.26	limits 0.1	none 0.25	platform -0.2	policy -0.26	price -0.19	script -0.17	target -0.26
first:te	contact -0.13	how_to -0.22	known_issues -0.24	none -0.23	platform -0.24	price -0.23	script -0.2
first:th	contact -0.14	handling -0.35	how_to -0.44	internal 0.19	limits -0.48	none -0.27	platform 0.11	policy -0.24	price -0.33	script 0.2
first:up	handling 0.15	how_to -0.17	internal -0.27	known_issues -0.29	platform -0.17	policy -0.29	price -0.27	script -0.14	target -0.16
first:wa	handling 0.15	how_to -0.12	internal -0.24	limits -0.23	none -0.2	platform 0.17	policy -0.2	price -0.11	target -0.22
first:we	contact -0.27	how_to -0.49	known_issues -0.3	limits -0.49	none 0.15	policy -0.4	price -0.32	target -0.45
first:wo	handling -0.12	internal -0.11	known_issues -0.13	limits -0.19	target 0.1
first:x	internal 0.2	limits -0.11	none -0.23
first:yo	handling -0.2	how_to 0.11	internal -0.15	known_issues -0.25	none -0.15
first:가격	handling -0.14	internal -0.27	limits -0.27	platform -0.15	policy -0.21	price 0.22	target -0.19
first:가입	handling -0.24	how_to -0.25	internal -0.2	known_issues -0.11	limits -0.29	platform -0.11	policy 0.22	price 0.16	target -0.27
first:가족	contact -0.16	handling -0.31	how_to 0.24	internal -0.38	known_issues -0.23	limits -0.41	platform -0.24	policy -0.37	price -0.35	script -0.14
first:각	contact -0.11	handling 0.16	how_to -0.18	internal -0.19	known_issues -0.13	limits -0.21	platform -0.13	policy -0.2	price -0.1	script -0.14	target -0.14
first:각인	internal -0.12	none -0.21	script -0.11	target -0.2
first:간편	handling -0.17	how_to -0.2	internal -0.24	limits -0.25	policy -0.28	script 0.22	target -0.2
first:감정	internal 0.1	limits -0.1
first:같은	how_to -0.13	internal 0.14	known_issues -0.11	limits -0.32	none -0.16	platform -0.15	policy -0.32	price -0.14	script -0.16	target 0.23
first:개시	internal -0.16	limits -0.14	none 0.15
first:개인	contact -0.15	handling 0.17	how_to -0.23	internal -0.29	known_issues -0.11	limits -0.26	none -0.16	platform -0.21	policy -0.29	price -0.23	target 0.2
first:개정	handling -0.12	how_to -0.11	internal -0.24	none 0.2	platform -0.14	policy -0.11	price -0.13	target -0.2
first:개통	handling 0.13	internal -0.13	known_issues -0.2	limits 0.15	none -0.12	platform -0.12	policy -0.19	price -0.11	target -0.14
first:객실	how_to 0.14	internal -0.26	known_issues -0.25	limits -0.25	platform -0.18	policy -0.36	price -0.1	script -0.22	target -0.25
first:갤럭	limits -0.1	none -0.15	platform 0.17	target -0.18
first:건당	handling -0.13	how_to -0.12	internal 0.28	limits -0.28	none -0.14	platform -0.19	policy -0.24	price -0.24
first:검수	handling -0.17	how_to -0.13	internal -0.19	known_issues -0.1	limits -0.18	none -0.2	platform -0.11	policy 0.16	price 0.12	script -0.11	target -0.16
first:결과	handling -0.12	how_to -0.26	internal -0.14	limits -0.25	none -0.19	platform -0.1	policy 0.27	price -0.11	script -0.22	target -0.18
first:결제	contact -0.11	handling -0.18	how_to -0.41	internal -0.1	known_issues 0.23	limits -0.42	platform -0.24	price -0.28	script -0.29	target -0.44
first:경기	handling -0.17	how_to -0.17	known_issues -0.13	none -0.16	platform -0.18	policy -0.32	script -0.13	target 0.16
first:경쟁	handling -0.2	how_to -0.1	internal 0.26	limits -0.18	none -0.24	platform -0.14	policy -0.2	price -0.13	script -0.11	target -0.14
first:고객	contact 0.13	handling -0.11	how_to -0.25	internal -0.41	known_issues -0.33	limits -0.43	platform -0.24	price -0.3	script 0.22	target -0.45
first:공동	handling -0.13	how_to 0.11	internal -0.21	limits -0.3	none -0.14	platform -0.12	policy 0.15	price -0.1	script -0.15	target -0.29
first:공정	handling -0.14	internal 0.22	known_issues -0.14	limits -0.15	none -0.19	policy -0.15	script -0.1	target -0.16
first:공항	internal -0.15	limits -0.24	policy -0.19	target 0.19
first:교통	handling -0.14	how_to 0.11	internal -0.17	known_issues -0.18	limits 0.15	none -0.1	platform -0.2	policy -0.23	price -0.11	target -0.22
first:구독	handling -0.16	how_to 0.11	internal -0.1	limits -0.18	target -0.12
first:구청	handling -0.21	how_to -0.14	internal 0.19	limits 0.17	none -0.19	policy -0.18	target -0.18
first:국가	none -0.11	policy 0.13	target -0.12
first:국내	handling -0.18	how_to -0.23	internal -0.2	known_issues -0.16	limits -0.33	platform -0.22	policy -0.2	target 0.1
first:국토	handling -0.18	how_to -0.15	internal 0.25	limits -0.1	none -0.25	policy -0.2	price -0.1	target -0.14
first:그	contact -0.12	handling -0.31	how_to -0.33	internal -0.11	known_issues -0.32	limits -0.36	none -0.29	policy 0.32	price -0.26	script -0.37	target 0.15
first:그래	contact -0.13	handling 0.14	how_to -0.21	internal -0.23	limits -0.25	none -0.17	policy -0.19	price -0.13	script 0.11	target -0.12
first:금액	handling 0.12	how_to -0.12	internal -0.21	limits -0.21	none -0.21	policy 0.16	script -0.13
first:금요	how_to -0.12	policy -0.13	target -0.15
first:금욜	limits -0.13	none 0.17	policy -0.14	price -0.12
first:급여	how_to -0.11	internal -0.12	limits -0.15	none 0.11	platform -0.11	price -0.11	script -0.13	target -0.12
first:기기	handling -0.12	how_to -0.21	internal 0.1	known_issues -0.13	limits 0.2	none -0.26	platform -0.15	policy -0.22	price -0.22	target -0.2
first:기본	contact -0.12	handling -0.23	how_to -0.27	internal -0.27	known_issues -0.21	limits -0.39	platform -0.21	policy 0.24	script -0.17	target -0.35
first:기사	how_to -0.1	internal 0.27	known_issues -0.11	limits -0.24	none -0.19	policy -0.2	price -0.12
first:기존	contact -0.21	how_to -0.32	internal -0.53	known_issues -0.28	platform -0.35	price -0.41	target 0.1
first:길드	contact -0.13	handling -0.23	how_to -0.25	internal -0.32	known_issues 0.22	platform -0.32	policy -0.35	price -0.39	script -0.1
first:나머	contact -0.26	how_to 0.18	internal -0.28	known_issues -0.17	limits -0.37	platform -0.23	policy -0.11	price -0.46	script -0.25
first:날짜	handling -0.15	internal -0.36	known_issues -0.14	limits -0.3	none 0.45	platform -0.15	policy -0.33	price -0.14	target -0.28
first:남은	internal 0.13	limits -0.2	none -0.12
first:내부	internal 0.21	limits -0.23	none -0.23	policy -0.17
first:내용	how_to 0.14	internal -0.24	known_issues -0.15	limits -0.32	none 0.18	platform -0.19	policy -0.34	price -0.16	script -0.15	target -0.27
first:내일	internal -0.13	policy 0.15	price -0.19
first:넘으	internal -0.22	none -0.11	policy -0.24	price 0.21	target -0.13
first:녹음	how_to -0.12	internal -0.13	limits -0.26	none -0.12	policy 0.19	script -0.11
first:누가	handling 0.13	how_to -0.19	internal -0.26	known_issues -0.16	limits -0.2	none -0.26	policy -0.23	price -0.13	script -0.13	target 0.23
first:다른	handling -0.26	how_to -0.24	internal -0.31	known_issues -0.15	none -0.31	policy 0.27	price -0.13	script -0.13	target -0.22
first:다시	handling -0.25	how_to -0.3	internal -0.42	known_issues -0.2	none 0.32	platform -0.24	policy -0.44	price -0.29	script -0.18	target -0.29
first:다음	handling -0.12	how_to -0.31	internal -0.3	known_issues -0.24	limits -0.23	none 0.25	platform -0.18	script -0.11	target -0.25
first:단	how_to -0.19	internal -0.2	limits -0.31	none -0.16	policy -0.26	target 0.25
first:당일	handling -0.34	how_to -0.25	internal -0.3	known_issues -0.13	limits 0.11	platform -0.23	price -0.17	script -0.3	target -0.15
first:대기	handling -0.2	how_to -0.2	internal -0.21	limits -0.32	none -0.18	platform -0.15	policy 0.17	target 0.14
first:대리	handling -0.16	how_to -0.1	limits 0.26	none -0.23	platform -0.17	policy -0.23	price -0.2	target -0.23
first:대상	contact -0.2	handling -0.4	how_to -0.29	internal -0.45	known_issues -0.3	limits -0.51	platform -0.33	policy 0.15	price -0.36	script -0.28	target 0.19
first:대신	handling 0.12	internal -0.24	known_issues -0.17	limits -0.17	none -0.26	policy 0.14	script -0.17	target -0.11
first:대여	handling -0.17	how_to -0.17	internal -0.23	limits -0.32	none 0.16	platform -0.2	policy 0.16	price -0.26	script -0.12	target -0.17
first:도서	contact 0.11	handling -0.18	internal -0.28	limits 0.26	none -0.23	platform -0.1	policy -0.18	price -0.25	target -0.19
first:도시	how_to -0.13	internal 0.15	limits -0.16	none -0.13	policy -0.19	price 0.1	target -0.16
first:동행	internal -0.11	limits 0.14	policy -0.12
first:두	handling 0.15	how_to -0.25	known_issues -0.17	limits 0.1	none -0.27	platform -0.16	policy -0.34	price -0.18	script -0.15	target -0.27
first:둘째	handling -0.15	how_to -0.13	internal -0.22	known_issues -0.12	limits -0.3	none 0.14	platform -0.14	policy -0.23	price 0.14	target -0.22
first:라이	none 0.13	policy -0.13
first:로그	handling -0.21	how_to 0.18	internal 0.13	known_issues -0.12	limits -0.19	none -0.23	platform -0.12	policy -0.39	price -0.12	script -0.21
first:리뷰	internal -0.23	limits -0.17	none 0.25	policy -0.13	target -0.11
first:링크	handling -0.23	how_to 0.15	internal -0.22	known_issues -0.25	limits -0.24	none -0.13	platform -0.1	policy 0.13	price -0.14	target -0.21
first:마포	how_to -0.1	internal -0.25	known_issues -0.11	limits -0.3	none 0.26	policy -0.33	script -0.23	target 0.14
first:만	contact -0.12	how_to -0.17	internal -0.27	none -0.26	platform -0.2	policy -0.28	price -0.42	target 0.23
first:매장	contact -0.12	handling -0.24	known_issues -0.19	limits 0.13	policy -0.34	price -0.21	script -0.12	target -0.28
first:멤버	contact -0.12	handling 0.16	how_to -0.27	internal -0.28	known_issues -0.16	limits -0.28	platform -0.21	price -0.24	script -0.12
first:면세	contact 0.17	handling -0.24	how_to -0.12	internal -0.21	limits -0.18	platform -0.12	policy -0.16	price -0.16	target -0.18
first:모바	handling -0.21	how_to -0.19	internal -0.15	limits -0.18	none 0.15	platform 0.12	policy -0.21	price -0.1	script -0.17	target -0.31
first:무료	handling -0.23	how_to -0.14	internal -0.23	known_issues -0.11	limits -0.3	none -0.2	platform -0.11	policy -0.31	script -0.14	target 0.2
first:무인	limits -0.2	none 0.28	target -0.13
first:문의	contact 0.18	handling -0.18	how_to -0.14	internal -0.32	limits -0.2	none 0.17	policy -0.34
first:바로	handling 0.19	how_to -0.33	internal -0.3	known_issues -0.24	limits -0.35	none 0.12	platform -0.24	policy -0.36	price -0.16	script -0.13	target -0.29
first:반납	how_to -0.3	internal -0.23	known_issues -0.12	limits -0.27	none -0.24	policy 0.3	price -0.13	script -0.1	target -0.16
first:반려	handling -0.21	internal -0.27	known_issues -0.22	limits 0.11	price -0.2	script -0.13	target -0.15
first:반반	handling -0.13	how_to -0.19	internal -0.16	limits -0.19	none 0.27	policy -0.18	target -0.13
first:밤	how_to -0.23	internal -0.2	known_issues -0.11	limits 0.29	none -0.22	policy -0.26	price -0.12	script -0.11	target -0.19
first:방금	internal -0.17	limits -0.13	none 0.23	policy -0.1	price -0.16	target -0.1
first:방문	handling -0.19	how_to -0.32	internal -0.22	known_issues -0.22	limits 0.16	none 0.25	policy -0.27
first:배너	internal -0.18	none 0.17
first:배송	how_to -0.21	internal -0.33	limits -0.34	none -0.22	platform -0.11	policy 0.27	price 0.15	script -0.15	target -0.19
first:번호	contact -0.14	handling -0.2	how_to 0.13	internal -0.34	limits -0.31	none -0.3	platform -0.17	policy 0.13	price -0.15	target -0.22
first:법인	contact -0.16	handling -0.28	how_to -0.27	internal -0.3	known_issues -0.17	limits 0.31	none -0.15	platform -0.18	policy -0.16	price -0.18	script -0.14	target -0.34
first:법적	handling 0.19	how_to -0.14	internal -0.11	known_issues -0.15	none -0.17	policy -0.11	script -0.14
first:베타	handling -0.14	internal -0.14	limits -0.13	none -0.2	policy -0.23	price 0.23	target -0.16
first:변경	handling -0.12	how_to -0.22	internal -0.27	platform -0.11	policy -0.19	price 0.14	script -0.12	target -0.18
first:병원	contact -0.1	handling 0.22	how_to 0.15	internal -0.39	known_issues -0.35	limits -0.35	platform -0.25	policy -0.33	price -0.21	script -0.22	target -0.34
first:보상	handling -0.21	how_to -0.16	known_issues -0.13	limits -0.34	none -0.26	platform -0.17	policy -0.4	price 0.36	script -0.21	target -0.29
first:보증	handling -0.21	how_to -0.2	internal -0.26	limits 0.15	platform -0.17	price -0.13	target -0.27
first:보험	how_to -0.11	limits 0.18	platform -0.12	policy -0.33	price -0.15	target -0.23
first:보호	handling -0.15	internal -0.24	known_issues -0.15	none -0.14	price -0.17	script -0.15
first:복지	handling -0.17	how_to -0.2	internal 0.1	known_issues -0.18	limits -0.25	none -0.25	policy 0.18	price -0.27	script -0.12
first:본인	contact -0.12	how_to -0.27	internal -0.28	known_issues -0.16	limits -0.28	none -0.27	platform -0.12	policy -0.18	price 0.19	target 0.16
first:부모	contact -0.13	handling -0.22	internal -0.22	known_issues -0.16	limits -0.32	platform -0.19	policy -0.19	price -0.16	target 0.15
first:부분	how_to 0.17	limits -0.14	policy -0.13
first:비용	handling -0.14	how_to -0.15	internal -0.22	known_issues -0.12	limits -0.28	platform -0.19	policy 0.14	target -0.25
first:비즈	handling -0.14	how_to -0.12	limits -0.15	none -0.28	platform -0.15	policy -0.16	price -0.2	target 0.2
first:사진	internal -0.33	known_issues -0.2	limits 0.18	platform -0.14	price -0.22	script -0.13	target -0.27
first:상담	contact -0.16	how_to -0.43	known_issues -0.28	platform -0.23	policy -0.52	price -0.2	target -0.11
first:상품	contact -0.14	handling -0.22	how_to 0.12	known_issues -0.22	limits 0.13	platform -0.18	policy -0.4	price -0.22	script -0.21	target -0.32
first:새벽	handling -0.13	internal 0.16	limits -0.34	none -0.23	policy 0.16	price -0.12	target -0.15
first:서류	handling -0.18	how_to 0.18	internal -0.21	known_issues -0.14	none -0.24	platform -0.16	price -0.15	target -0.25
first:서버	handling -0.16	how_to -0.12	internal 0.16	known_issues -0.12	limits -0.19	policy -0.22	price -0.13	target -0.16
first:서울	handling -0.21	how_to -0.22	known_issues -0.22	limits -0.17	platform -0.27	policy -0.29	price -0.21	script -0.11	target 0.13
first:선물	handling -0.18	how_to 0.19	internal -0.21	known_issues -0.16	limits -0.34	none -0.18	platform -0.17	price -0.15	script -0.14	target -0.25
first:선생	handling -0.14	how_to -0.16	internal -0.13	limits -0.13	policy 0.13
first:설	how_to -0.16	internal -0.11	limits -0.25	none 0.22	policy 0.12	price -0.24	target -0.19
first:설치	contact -0.13	handling 0.13	how_to -0.14	known_issues -0.16	limits -0.12	none 0.15	platform -0.18	policy -0.17	price -0.14	script -0.1	target -0.15
first:셀러	contact 0.18	handling -0.28	how_to -0.18	internal -0.25	known_issues -0.15	limits -0.19	platform -0.1	policy -0.17	price -0.15	script -0.15	target -0.17
first:수도	handling -0.17	how_to -0.21	internal 0.1	none -0.11	policy -0.3	price -0.21	target 0.24
first:수령	internal -0.2	limits 0.13	policy -0.24	price -0.12	target -0.2
first:수수	contact -0.13	handling -0.22	internal -0.41	limits -0.33	none -0.38	policy -0.3	price 0.42	script -0.13	target -0.18
first:수신	handling -0.12	how_to -0.16	internal 0.15	limits -0.2	policy -0.24	script -0.14
first:수요	limits -0.1	policy 0.1
first:수하	none 0.15
first:스마	how_to -0.1	limits -0.14	platform -0.16	target 0.12
first:시간	handling -0.33	internal -0.34	known_issues -0.23	limits -0.53	none 0.2	platform -0.18	policy -0.22	price 0.16	script -0.17	target -0.36
first:시내	internal -0.19
first:시즌	handling -0.13	internal -0.23	known_issues -0.19	limits -0.17	policy 0.24	price -0.15	target -0.11
first:시행	handling -0.13	how_to -0.15	internal -0.3	limits -0.28	none 0.33	price -0.22	script -0.17
first:식품	contact -0.1	handling -0.2	how_to -0.12	internal -0.12	limits -0.3	platform -0.15	policy -0.33	price 0.23	script -0.14	target -0.24
first:신규	handling -0.15	internal -0.1	limits -0.18	none -0.18	platform -0.13	policy -0.21	price -0.13	target 0.21
first:신청	contact 0.12	handling -0.31	how_to -0.11	internal -0.37	known_issues -0.24	limits -0.5	none -0.15	platform -0.15	policy 0.28	price -0.17	script -0.14	target -0.27
first:실손	handling -0.11	how_to -0.15	internal -0.17	none 0.24	policy -0.15
first:실제	handling -0.2	how_to -0.1	internal 0.12	known_issues 0.15	limits -0.18	none -0.23	policy -0.18	target -0.17
first:심사	handling 0.17	internal 0.21	limits -0.2	none -0.26	platform -0.13	policy -0.14	target -0.12
first:심야	handling -0.1	how_to -0.13	internal -0.22	limits -0.19	none 0.27	policy -0.21	target -0.13
first:아	handling -0.24	how_to -0.19	internal -0.27	known_issues -0.17	limits -0.22	none 0.32	platform -0.18	policy -0.23	price -0.14	script -0.11	target -0.22
first:아까	none 0.16	policy -0.11
first:아니	how_to -0.13	internal -0.24	limits -0.27	none 0.29	policy -0.25	price -0.15	target -0.2
first:아이	handling -0.18	how_to -0.28	internal -0.27	known_issues 0.13	none -0.18	platform 0.21	policy -0.31	price -0.1	script -0.23	target -0.24
first:아직	handling -0.12	known_issues -0.18	limits -0.28	policy 0.15
first:안	how_to -0.13	internal -0.39	known_issues -0.2	limits 0.17	platform -0.12	price -0.12	target -0.21
first:안내	how_to -0.32	internal -0.37	known_issues 0.2	platform -0.38	policy -0.43	price -0.25	script -0.36	target -0.29
first:안녕	handling -0.23	how_to -0.15	internal -0.16	known_issues -0.12	limits -0.19	none 0.3	platform -0.13	policy -0.15	price -0.13	target -0.18
first:안드	how_to -0.1	known_issues -0.1	limits -0.2	none -0.23	platform 0.24	policy -0.15	price -0.18	target -0.19
first:안전	internal 0.16	limits -0.2	policy -0.2	price -0.16	target -0.14
first:알뜰	handling -0.15	how_to -0.2	internal -0.14	none 0.21	script -0.17
first:알려	handling 0.2	how_to -0.25	internal -0.21	known_issues -0.12	limits -0.17	platform -0.11	policy -0.25	price -0.19	script -0.14	target -0.18
first:알림	handling -0.11	internal -0.18	limits -0.17	none -0.26	platform 0.16	policy 0.2
first:앗	none 0.16	policy -0.12
first:앱	contact -0.19	handling -0.33	internal -0.41	known_issues -0.33	platform 0.15	policy -0.46	price -0.29	script -0.26
first:앱에	handling -0.17	how_to 0.18	internal -0.18	known_issues -0.14	limits -0.27	none -0.24	platform 0.24	policy -0.29	price -0.12	script -0.15	target -0.36
first:야간	handling -0.2	how_to -0.18	internal 0.18	known_issues -0.15	limits 0.26	none -0.17	platform -0.11	policy -0.29	price -0.15	target -0.22
first:약사	contact -0.19	how_to 0.17	known_issues -0.23	limits -0.34	none -0.33	platform -0.25	policy 0.15	price -0.28	target -0.3
first:어	handling 0.12	known_issues -0.11	limits -0.15	none -0.24	policy -0.17	target 0.17
first:어떻	handling -0.14	internal -0.21	known_issues -0.2	limits -0.16	policy -0.14	target -0.22
first:어르	how_to 0.19	limits -0.22	none -0.13	policy -0.14	target -0.17
first:어제	none 0.19	policy -0.11	target -0.11
first:언제	handling 0.14	how_to -0.2	internal -0.27	known_issues -0.13	limits -0.31	platform -0.13	price -0.16	script -0.13	target -0.24
first:여러	handling -0.17	internal -0.11	policy -0.17	script 0.13
first:여행	handling -0.22	how_to -0.29	internal -0.25	known_issues -0.19	limits 0.19	none -0.17	platform -0.12	price -0.15	script -0.12	target -0.24
first:연	how_to -0.11	internal -0.16	limits -0.25	none -0.18	policy -0.11	target 0.19
first:연간	handling -0.1	how_to -0.12	internal 0.22	known_issues -0.12	limits -0.19	none -0.14	policy -0.12	price -0.11	target -0.18
first:연말	how_to -0.1	limits -0.16	policy -0.21	target -0.12
first:영업	handling -0.2	internal -0.16	limits -0.14	none 0.28	policy -0.3	script -0.16
first:예산	handling -0.23	how_to -0.19	known_issues -0.24	limits 0.25	platform -0.14	policy -0.32	price -0.15	script -0.26	target -0.24
first:예약	contact -0.11	handling -0.46	how_to 0.28	internal -0.44	known_issues -0.31	limits -0.3	none -0.45	platform -0.28	policy 0.19	price 0.1	script -0.11
first:예외	handling -0.21	how_to -0.23	internal -0.22	known_issues 0.2	none -0.25	platform -0.12	policy -0.23	script -0.15	target -0.17
first:오늘	internal -0.15	limits -0.19	none 0.32	policy -0.14	price -0.11	target -0.19
first:오픈	limits -0.16	none 0.17	policy -0.16
first:온라	contact 0.12	handling -0.14	how_to -0.13	internal -0.16	none -0.23	target 0.22
first:왕복	internal -0.11	limits -0.17	policy -0.17	price 0.26
first:왜	handling -0.21	how_to -0.28	internal -0.17	known_issues -0.14	limits -0.24	platform -0.1	policy -0.35	price -0.11	script 0.25	target -0.11
first:외국	handling -0.19	how_to -0.14	internal -0.23	limits 0.21	none -0.12	policy -0.23	price -0.11	script -0.14	target -0.19
first:외래	handling -0.14	how_to -0.15	internal -0.14	limits -0.18	none -0.21	platform -0.14	policy -0.18	price -0.11	target 0.22
first:요금	contact 0.21	how_to -0.11	internal -0.29	limits -0.29	platform -0.14	policy -0.34	price -0.28	target -0.26
first:우리	contact -0.12	handling -0.2	how_to -0.11	internal 0.15	limits -0.24	platform -0.12	policy -0.2	price -0.21
first:우천	handling -0.17	how_to -0.14	internal -0.17	limits -0.14	none -0.13	platform -0.11	policy 0.18	price -0.11	script -0.1	target -0.18
first:운행	internal 0.13	none -0.16	policy -0.17	price -0.15
first:월	how_to -0.21	internal -0.19	known_issues -0.11	limits 0.27	none -0.42	platform -0.22	policy -0.38	script -0.17	target 0.14
first:월요	handling 0.13	internal -0.27	none 0.16	policy -0.19	price -0.17
first:월정	handling -0.2	internal -0.11	limits -0.17	none 0.14	platform -0.1	price -0.13	target 0.1
first:웹	handling -0.13	how_to -0.13	internal -0.14	known_issues -0.12	limits -0.26	none -0.29	platform 0.31	policy -0.16	target -0.31
first:유저	handling -0.13	known_issues -0.17	limits -0.2	none 0.14	policy -0.32	price -0.16	script -0.13	target -0.19
first:음성	handling -0.16	how_to -0.19	limits -0.19	policy 0.18	price -0.24	target -0.2
first:음식	handling -0.19	internal -0.23	known_issues -0.18	limits 0.12	policy -0.25	script -0.13	target -0.19
first:의료	handling -0.2	how_to -0.2	known_issues -0.13	none -0.26	policy -0.32	price -0.22	script -0.19	target 0.21
first:의회	handling -0.27	how_to -0.18	internal 0.28	known_issues -0.19	limits -0.23	none -0.27	platform -0.15	policy -0.23	price -0.16	script -0.15	target -0.17
first:이	handling -0.29	how_to -0.2	internal -0.25	known_issues -0.16	limits -0.25	none 0.31	platform -0.16	policy -0.28	price -0.17	script -0.17	target -0.22
first:이거	handling -0.12	internal 0.17	limits -0.13	none -0.12	platform -0.13	target -0.11
first:이미	handling 0.14	how_to -0.2	internal -0.27	known_issues -0.15	limits -0.39	none -0.3	policy 0.31	price -0.18	script -0.25	target -0.27
first:이번	handling -0.14	known_issues -0.11	limits -0.23	none 0.28	policy -0.22	script -0.18	target -0.21
first:이후	handling -0.25	how_to -0.18	internal -0.23	limits -0.29	platform -0.32	policy 0.25	price -0.15	script -0.21	target -0.31
first:일반	contact -0.15	how_to -0.21	internal -0.28	known_issues -0.24	none -0.3	platform -0.26	policy -0.28	script -0.13	target 0.26
first:일정	internal -0.28	limits -0.16	none 0.21	platform -0.11	policy -0.24	target -0.14
first:입장	handling -0.14	how_to -0.16	known_issues -0.1	none -0.13	policy -0.24	target -0.25
first:자녀	how_to -0.15	internal -0.13	limits -0.13	none 0.22	policy -0.19	target -0.19
first:자동	contact -0.13	handling -0.29	how_to 0.15	known_issues -0.28	platform -0.3	policy -0.34	price -0.32	script -0.19	target -0.38
first:자리	handling 0.16	internal -0.17	limits -0.12	none -0.15	policy -0.12
first:작년	handling -0.11	how_to -0.12	internal 0.25	limits -0.23	policy -0.23	target -0.21
first:장바	none -0.12	platform 0.16
first:저희	how_to -0.29	internal 0.13	known_issues -0.11	limits -0.26	platform -0.17	policy -0.22	price -0.12	script -0.12	target -0.25
first:적용	how_to -0.11	internal -0.15	limits -0.26	none 0.17	platform -0.14	price -0.15	target -0.31
first:전	handling -0.27	how_to -0.29	internal -0.32	known_issues -0.16	limits -0.32	none -0.42	platform -0.22	policy 0.16	script -0.16	target 0.29
first:전기	handling -0.15	how_to -0.15	known_issues -0.12	limits 0.12	platform -0.1	policy -0.21	price -0.15	script -0.11	target -0.23
first:전설	handling -0.13	internal -0.31	limits 0.17	none 0.1	platform -0.21	policy -0.18	price -0.21	target -0.24
first:전자	handling -0.2	how_to -0.25	internal -0.23	known_issues -0.17	limits 0.11	none 0.26	platform -0.14	policy -0.3	price -0.14	script -0.16	target -0.2
first:접수	contact -0.11	how_to 0.17	internal -0.26	limits -0.31	none -0.4	platform -0.18	policy 0.23	price -0.21	script -0.22	target -0.22
first:제	how_to -0.23	internal -0.27	platform -0.13	policy -0.18	price -0.1
first:제가	handling -0.19	how_to -0.14	internal -0.38	known_issues -0.14	limits -0.22	none 0.4	policy -0.29	price -0.11	script -0.11	target -0.25
first:제조	handling -0.17	internal 0.12	limits -0.14	price -0.15
first:제주	how_to -0.11	internal -0.22	limits 0.28	none -0.19	platform -0.16	policy -0.21	price -0.31
first:종료	handling 0.15	how_to -0.13	internal -0.26	known_issues -0.11	limits -0.3	none -0.21	platform -0.12	price -0.17	target -0.22
first:종이	handling -0.29	how_to -0.32	internal -0.3	known_issues -0.22	limits -0.33	none -0.37	policy 0.3	price -0.28	script -0.24
first:좌석	internal -0.12	limits -0.16	none -0.15	policy -0.15	price 0.19	target -0.21
first:죄송	internal -0.24	limits -0.18	none 0.24	policy -0.15	target -0.15
first:주문	handling -0.22	known_issues -0.2	limits 0.12	none 0.13	platform -0.18	policy -0.37	price -0.13	script -0.16	target -0.21
first:주민	how_to -0.17	internal -0.15	limits -0.22	policy -0.19	script -0.12	target 0.18
first:주차	internal -0.2	limits 0.13	policy -0.15	price 0.11	target -0.19
first:중고	limits -0.12	none 0.22	policy -0.19	price -0.1	target -0.13
first:지금	handling -0.26	how_to -0.25	internal -0.28	known_issues -0.22	limits -0.41	platform -0.17	script -0.24	target 0.12
first:지난	handling -0.15	how_to -0.21	limits -0.2	none 0.17	policy -0.24	script -0.12
first:지점	handling 0.21	internal -0.14	limits -0.14	script -0.12	target -0.17
first:진료	contact -0.11	handling -0.31	how_to 0.11	internal -0.32	known_issues -0.2	limits -0.28	platform -0.15	price -0.25	script -0.18
first:집주	how_to -0.17	internal -0.1	limits -0.15	policy 0.11	target -0.13
first:참고	handling 0.21	how_to -0.15	known_issues -0.18	limits -0.22	platform -0.13	policy -0.26	price -0.18	script -0.21	target -0.22
first:처음	how_to -0.11	internal -0.17	none -0.21	policy -0.23	price -0.1	target 0.19
first:첫	contact -0.14	handling -0.17	how_to -0.13	limits -0.22	none -0.28	platform -0.12	price 0.11	target -0.27
first:청소	how_to -0.27	known_issues -0.17	limits 0.14	none -0.31	policy -0.38	price -0.15	script -0.19	target 0.15
first:청약	handling -0.17	how_to 0.22	internal -0.22	known_issues -0.14	limits -0.21	none -0.1	platform -0.17	policy -0.2	price -0.2	script -0.14	target -0.24
first:체크	handling -0.26	internal -0.27	known_issues -0.17	limits 0.13	none -0.28	platform -0.13	policy 0.16	price -0.24	script -0.11	target -0.24
first:초과	how_to -0.11	internal -0.2	limits -0.13	none -0.25	policy 0.15	price 0.23
first:초대	internal -0.14	limits -0.3	none -0.12	policy -0.15	price 0.2	target 0.16
first:최근	handling -0.12	how_to -0.13	internal -0.23	none -0.14	platform -0.11	policy -0.25	price -0.19	target 0.22
first:최대	handling -0.11	how_to -0.22	internal -0.37	known_issues -0.14	platform -0.17	policy -0.29	target -0.35
first:최소	internal -0.27	none -0.27	policy -0.29	price 0.17	target -0.22
first:추가	how_to -0.27	internal -0.39	known_issues -0.16	limits -0.38	platform -0.14	policy -0.46	price 0.36	script -0.11	target -0.37
first:출국	handling -0.13	internal -0.18	known_issues -0.11	limits -0.22	none -0.15	policy 0.11	script -0.13	target 0.14
first:출발	handling -0.25	how_to -0.26	internal -0.23	known_issues -0.18	limits 0.12	none -0.25	platform -0.15	policy 0.12	price -0.17	target -0.26
first:충전	internal -0.14	limits -0.11	policy -0.18	price 0.15	target -0.17
first:취소	handling -0.14	internal -0.18	limits -0.2	none -0.11	policy 0.22
first:친구	internal -0.11	none 0.15
first:카드	contact -0.24	handling -0.18	internal -0.19	known_issues -0.4	none -0.34	platform -0.36	price 0.13	script 0.14	target -0.37
first:쿠폰	limits 0.15	none 0.19	price -0.11	target -0.2
first:탈퇴	handling -0.17	how_to -0.26	internal -0.22	known_issues -0.11	limits 0.16	none -0.27	price -0.14	script -0.17	target -0.13
first:택배	handling -0.15	how_to 0.13	policy -0.25
first:판매	handling -0.18	how_to -0.28	internal -0.3	limits -0.3	none 0.32	platform -0.24	script -0.14	target -0.24
first:패스	none 0.12
first:편도	handling -0.13	internal -0.18	limits -0.15	policy -0.23	price 0.2	target -0.23
first:편의	handling -0.16	how_to -0.12	known_issues -0.11	none -0.19	policy -0.21	price -0.14	target 0.15
first:포인	contact -0.13	how_to -0.33	internal -0.33	known_issues -0.28	none -0.16	platform -0.24	policy 0.16	price -0.29	script -0.28
first:프리	handling -0.11	internal -0.1	none 0.18	platform -0.15	policy -0.13	price 0.13	target -0.2
first:하루	contact -0.19	handling -0.3	how_to -0.58	known_issues -0.31	limits 0.25	none -0.44	platform -0.34	script -0.14	target -0.68
first:한	contact -0.21	how_to -0.44	internal -0.43	known_issues -0.45	limits 0.34	none -0.15	platform -0.45	price -0.21	script -0.12	target -0.64
first:해서	handling -0.24	how_to -0.12	internal 0.35	known_issues -0.13	limits -0.32	none -0.38	platform -0.14	policy -0.21	price -0.12	target -0.23
first:해외	contact -0.15	handling -0.18	how_to -0.32	known_issues -0.2	limits 0.17	none 0.24	platform -0.28	policy -0.36	price -0.27	script -0.11	target -0.37
first:해지	handling 0.19	how_to -0.1	internal -0.21	limits -0.22	none -0.16
first:현장	contact -0.13	handling -0.19	how_to 0.12	known_issues -0.29	limits -0.36	none -0.3	platform -0.24	policy 0.11	price 0.12	script -0.16	target -0.33
first:호텔	how_to -0.1	policy -0.15	price 0.13	target -0.1
first:혹시	handling -0.2	how_to -0.12	known_issues -0.11	none 0.11	policy -0.17	target -0.13
first:홈	how_to 0.17	known_issues -0.12	price -0.13	target -0.13
first:확인	contact -0.1	handling -0.32	how_to -0.29	internal -0.27	known_issues -0.15	limits -0.36	platform -0.16	policy 0.26	price -0.22	script -0.14	target -0.26
first:확정	limits -0.14	none 0.19	policy -0.13	script -0.13
first:환불	handling -0.3	internal -0.11	limits -0.28	none -0.22	policy 0.27
first:환자	handling -0.16	how_to 0.19	internal -0.17	known_issues -0.11	limits -0.18	platform -0.12	policy -0.25	price -0.13	target -0.24
first:회수	handling 0.21	how_to -0.24	known_issues -0.18	limits -0.29	none -0.36	platform -0.2	policy 0.14	price -0.25	script -0.19	target -0.28
first:회차	contact -0.13	how_to -0.28	internal -0.23	limits 0.26	none -0.21	platform -0.16	policy -0.19	price -0.25	script -0.1	target -0.31
first:휴대	how_to -0.23	internal -0.2	known_issues -0.2	limits 0.22	none -0.21	platform -0.11	policy -0.26	price -0.12	script -0.1	target -0.15
h:0	contact -0.3	handling -0.59	how_to -0.22	internal -0.4	known_issues 0.15	platform 0.22	policy -0.39	price -0.25	script -0.39
h:da	handling -0.31	how_to -0.3	known_issues -0.26	limits -0.17	none -0.18	platform 0.21	price -0.13	target -0.39
h:ic	handling -0.31	how_to -0.3	known_issues -0.26	limits -0.17	none -0.18	platform 0.21	price -0.13	target -0.39
h:ro	handling -0.21	how_to -0.24	internal -0.28	known_issues 0.11	limits -0.29	none -0.28	platform 0.3	policy -0.22	price -0.19	target -0.31
h:v	contact -0.1	handling -0.27	how_to -0.27	internal -0.36	known_issues -0.28	limits 0.23	platform -0.37	price -0.26	script -0.11	target -0.36
h:간편	contact -0.16	handling 0.14	limits -0.22	none -0.21	script -0.23	target -0.33
h:개선	handling -0.21	how_to -0.2	known_issues -0.19	limits -0.29	none 0.32	platform -0.21	policy -0.31	price -0.16	target -0.23
h:개정	handling -0.17	how_to -0.13	internal 0.14	known_issues -0.17	limits -0.23	none -0.23	policy 0.16	price -0.16	script -0.19	target -0.17
h:개편	contact -0.11	handling -0.36	how_to -0.24	internal 0.13	known_issues -0.29	limits -0.42	none -0.13	platform -0.28	policy 0.16	price -0.33	script 0.17	target -0.34
h:객실	contact -0.13	how_to -0.32	known_issues -0.3	limits 0.17	none -0.4	platform -0.33	policy -0.11	price -0.26	script -0.18
h:공유	contact -0.19	handling -0.42	how_to -0.29	limits -0.19	platform -0.49	policy -0.17	target -0.21
h:교환	contact -0.1	handling -0.27	how_to -0.21	known_issues -0.23	limits -0.34	none 0.27	platform -0.24	policy -0.24	price -0.2	script -0.11	target -0.26
h:구독	how_to -0.24	known_issues -0.11	none -0.25	policy -0.11	target -0.11
h:국립	known_issues -0.19	none -0.19	platform -0.12	price -0.15
h:동반	contact -0.13	how_to -0.32	known_issues -0.3	limits 0.17	none -0.4	platform -0.33	policy -0.11	price -0.26	script -0.18
h:둘째	handling -0.16	how_to -0.27	platform -0.31	policy -0.33	price 0.11
h:리뷰	contact -0.11	handling -0.36	how_to -0.24	internal 0.13	known_issues -0.29	limits -0.42	none -0.13	platform -0.28	policy 0.16	price -0.33	script 0.17	target -0.34
h:릴리	handling -0.11	how_to 0.12	internal -0.3	known_issues -0.15	none 0.15	policy -0.19	price -0.32
h:매입	handling -0.18	how_to -0.21	internal -0.11	known_issues -0.17	limits -0.35	platform -0.26	price 0.1	target -0.31
h:모바	handling -0.3	how_to 0.2	internal -0.21	known_issues -0.26	limits -0.12	none -0.17	platform -0.26	policy -0.21	price -0.18	script -0.29	target 0.12
h:무인	contact -0.14	handling -0.25	internal 0.13	known_issues 0.12	limits -0.33	platform 0.12	policy -0.29	target -0.31
h:묶음	handling -0.21	how_to -0.18	known_issues -0.27	limits -0.36	none 0.39	platform -0.24	policy -0.32	price -0.25	target -0.35
h:반려	contact -0.13	how_to -0.32	known_issues -0.3	limits 0.17	none -0.4	platform -0.33	policy -0.11	price -0.26	script -0.18
h:보험	handling 0.18	how_to -0.12	internal -0.14	known_issues -0.23	none -0.28	platform -0.25	price -0.17	script -0.17
h:사전	contact -0.17	handling -0.32	how_to -0.25	internal -0.21	known_issues 0.11	none -0.25	platform -0.38	policy -0.11	price 0.24	script -0.15	target -0.11
h:새벽	handling -0.31	how_to -0.3	known_issues -0.26	limits -0.17	none -0.18	platform 0.21	price -0.13	target -0.39
h:서비	handling -0.27	how_to -0.28	known_issues -0.28	limits -0.45	platform -0.31	policy 0.18	target -0.4
h:선택	handling -0.21	how_to -0.18	known_issues -0.27	limits -0.36	none 0.39	platform -0.24	policy -0.32	price -0.25	target -0.35
h:셀프	handling 0.18	how_to -0.13	internal -0.13	known_issues 0.19	none -0.33	platform 0.16	policy -0.13	price -0.1	script -0.22	target -0.33
h:스마	contact -0.11	handling -0.22	internal 0.12	known_issues -0.29	limits -0.26	platform -0.28	price -0.3	target 0.12
h:시점	handling -0.11	how_to -0.13	internal -0.21	known_issues -0.12	limits -0.17	none 0.14	platform -0.31	policy -0.17	price -0.2
h:신청	handling -0.22	how_to -0.2	known_issues -0.2	limits -0.32	none 0.28	platform -0.23	policy -0.18	price -0.18	target -0.29
h:실손	handling 0.18	how_to -0.12	internal -0.14	known_issues -0.23	none -0.28	platform -0.25	price -0.17	script -0.17
h:알림	contact 0.17	handling -0.26	how_to -0.33	internal 0.17	limits -0.2	platform -0.33	policy -0.24	price -0.24
h:예약	contact 0.17	handling -0.26	how_to -0.33	internal 0.17	limits -0.2	platform -0.33	policy -0.24	price -0.24
h:옵션	handling -0.14	limits -0.13	target -0.14
h:운전	handling -0.3	how_to 0.2	internal -0.21	known_issues -0.26	limits -0.12	none -0.17	platform -0.26	policy -0.21	price -0.18	script -0.29	target 0.12
h:월	contact -0.14	handling -0.35	internal -0.26	known_issues 0.16	platform -0.42	policy -0.5	script -0.21
h:월세	handling 0.15	how_to -0.3	internal -0.2	limits -0.28	policy -0.18	price 0.28	target -0.22
h:이용	handling -0.17	how_to -0.13	internal 0.14	known_issues -0.17	limits -0.23	none -0.23	policy 0.16	price -0.16	script -0.19	target -0.17
h:적립	contact -0.11	handling -0.38	how_to -0.29	known_issues -0.3	none -0.14	platform -0.33	policy 0.15	price -0.28	script 0.17	target -0.35
h:적용	handling -0.11	how_to -0.13	internal -0.21	known_issues -0.12	limits -0.17	none 0.14	platform -0.31	policy -0.17	price -0.2
h:정수	handling 0.21	how_to -0.12	internal -0.48	known_issues 0.2	none -0.42	platform 0.18	policy -0.29	script -0.2	target -0.31
h:제목	handling -0.3	how_to 0.2	internal -0.21	known_issues -0.26	limits -0.12	none -0.17	platform -0.26	policy -0.21	price -0.18	script -0.29	target 0.12
h:주류	contact -0.11	handling -0.22	internal 0.12	known_issues -0.29	limits -0.26	platform -0.28	price -0.3	target 0.12
h:주민	contact -0.14	handling -0.25	internal 0.13	known_issues 0.12	limits -0.33	platform 0.12	policy -0.29	target -0.31
h:중고	handling -0.18	how_to -0.21	internal -0.11	known_issues -0.17	limits -0.35	platform -0.26	price 0.1	target -0.31
h:지원	handling 0.15	how_to -0.3	internal -0.2	limits -0.28	policy -0.18	price 0.28	target -0.22
h:진료	known_issues -0.19	none -0.19	platform -0.12	price -0.15
h:청년	handling 0.15	how_to -0.3	internal -0.2	limits -0.28	policy -0.18	price 0.28	target -0.22
h:출근	how_to -0.24	known_issues -0.11	none -0.25	policy -0.11	target -0.11
h:커피	how_to -0.24	known_issues -0.11	none -0.25	policy -0.11	target -0.11
h:타임	contact 0.17	handling -0.26	how_to -0.33	internal 0.17	limits -0.2	platform -0.33	policy -0.24	price -0.24
h:패치	contact -0.17	handling -0.32	how_to -0.25	internal -0.21	known_issues 0.11	none -0.25	platform -0.38	policy -0.11	price 0.24	script -0.15	target -0.11
h:픽업	contact -0.11	handling -0.22	internal 0.12	known_issues -0.29	limits -0.26	platform -0.28	price -0.3	target 0.12
h:필터	handling 0.21	how_to -0.12	internal -0.48	known_issues 0.2	none -0.42	platform 0.18	policy -0.29	script -0.2	target -0.31
h:하이	known_issues -0.19	none -0.19	platform -0.12	price -0.15
has:arrow	contact -0.64	handling 0.25	how_to 0.21	internal -0.57	known_issues -0.41	limits 0.12	none -0.22	policy -0.12	price -0.2	target -0.27
has:asks	contact -0.17	handling -0.42	how_to -0.25	internal -0.47	known_issues -0.38	limits -0.64	none 0.61	platform -0.35	policy -0.55	price -0.41	script -0.24	target -0.58
has:bracket	contact 0.36	handling 0.23	how_to -0.42	internal -0.51	limits -0.31	none 0.18	platform -0.2	policy -0.25	script -0.34	target -0.39
has:channel	handling 0.22	how_to -0.23	internal -0.29	known_issues -0.14	limits -0.26	platform -0.1	policy -0.28	price -0.13	script -0.15	target -0.22
has:digit	handling -0.42	how_to -0.28	internal 0.24	known_issues -0.26	limits 0.18	none -0.39	script -0.43
has:path	contact -0.12	how_to 0.28	internal -0.34	limits -0.35	none -0.46	policy -0.3	price -0.13	script -0.2	target -0.31
has:person	contact 0.21	handling -0.24	how_to -0.2	internal -0.27	known_issues -0.14	limits -0.3	none 0.22	policy -0.15	price -0.14	script -0.16	target -0.17
has:quote	contact -0.51	handling -0.26	how_to 0.19	internal -0.33	known_issues -0.15	limits -0.56	none -0.34	platform -0.27	policy -1.02	price -0.72	script 0.89	target -0.23
head:contact	contact 2
head:handling	handling 2.07	none -0.14	policy -0.12	script 0.12
head:how_to	contact 0.14	handling -0.2	how_to 1.66	internal 0.13	known_issues 0.11	limits -0.46	none -0.18	price 0.22	script -0.4
head:known_issues	known_issues 2
head:limits	handling -0.12	internal -0.32	limits 2.07	none 0.16	policy -0.31	target -0.12
head:none	contact -0.72	how_to -0.28	known_issues 0.1	none -0.35	platform 0.2	policy -0.19	price -0.14	target -0.19
head:platform	platform 2
head:policy	contact -0.11	handling -0.3	how_to -0.24	internal 0.11	known_issues -0.28	limits -0.39	none 0.22	platform -0.24	policy 1.87	price -0.24	script -0.12	target -0.33
head:price	contact -0.16	handling -0.43	known_issues -0.38	platform -0.27	policy 0.11	price 1.66	script 0.16
head:script	script 2
head:target	target 2
j:가	contact -0.8	handling -0.31	how_to 0.1	internal 0.47	known_issues 0.3	limits -0.39	none -0.47	platform -0.29	policy -0.26	script -0.25	target -0.13
j:각	contact -0.16	handling -0.19	how_to -0.22	internal -0.39	known_issues -0.29	limits -0.37	platform -0.25	policy 0.25	price 0.22	target -0.33
j:간	contact -0.51	how_to 0.16	none -0.12	platform -0.1	price -0.46	script -0.25	target -0.38
j:감	contact -0.25	handling -0.34	none -0.3	platform -0.39	price -0.47	script -0.32
j:갑	handling -0.1	how_to -0.18	internal -0.24	limits -0.25	none 0.37	platform -0.1	policy -0.25	price -0.28	script -0.11	target -0.14
j:강	handling -0.15	how_to -0.2	known_issues -0.16	none 0.26	policy -0.18	script -0.12	target -0.1
j:개	limits -0.11	policy 0.14	target -0.2
j:객	how_to -0.15	known_issues -0.16	limits -0.23	platform -0.12	price -0.16	script -0.19	target -0.25
j:거	contact -0.15	handling 0.16	how_to 0.17	known_issues -0.27	limits -0.39	platform -0.24	policy -0.4	price -0.3	script -0.23
j:건	contact -0.21	handling 0.12	how_to -0.31	internal -0.26	known_issues -0.27	limits -0.44	none 0.15	platform -0.27	price -0.16	script -0.28
j:검	contact -0.18	handling 0.12	how_to -0.3	internal 0.19	known_issues -0.12	limits -0.3	platform -0.23	policy -0.42	price -0.31	script -0.17	target -0.36
j:게	contact -0.33	how_to -0.11	internal -0.33	known_issues 0.22	limits -0.39	none -0.1	platform -0.52	price -0.41	target 0.22
j:겨	handling 0.21	limits -0.16	price -0.14	script -0.19
j:격	contact -0.14	handling -0.12	how_to -0.22	internal 0.12	known_issues -0.18	limits -0.35	platform 0.13	policy -0.4	script -0.21	target -0.39
j:결	contact -0.19	handling 0.13	how_to -0.23	internal -0.13	known_issues -0.12	limits -0.27	script 0.11	target -0.11
j:경	contact -0.33	handling -0.47	how_to 0.19	internal -0.19	known_issues -0.41	platform -0.45	policy -0.41	script 0.19	target -0.57
j:계	contact -0.11	handling -0.39	how_to -0.33	internal 0.34	known_issues -0.25	limits -0.44	none 0.22	platform -0.22	policy -0.44	price -0.27	script -0.28	target -0.42
j:고	contact -1.11	handling 0.23	how_to -0.12	known_issues -0.31	limits -0.36	none -0.25	platform -0.64	policy 0.17	price -0.27	target -0.14
j:공	handling -0.14	internal 0.23	limits -0.19	none -0.11	policy -0.14	target -0.22
j:과	contact 0.23	handling 0.16	how_to -0.36	known_issues -0.11	limits -0.12	none -0.47	platform -0.44	policy -0.43	target 0.25
j:관	contact -0.25	handling 0.19	how_to -0.45	none -0.32	platform -0.4	policy 0.19	price -0.36	script -0.39
j:괄	contact -0.15	internal -0.29	known_issues -0.13	limits -0.31	platform -0.15	policy 0.15	price -0.17	script -0.12	target -0.25
j:교	handling -0.23	internal -0.29	known_issues -0.12	limits 0.16	platform -0.17	policy 0.2	price -0.12	target -0.19
j:구	contact -0.18	handling -0.35	known_issues -0.42	none -0.19	platform -0.32	policy -0.13	price 0.12	script -0.18
j:국	contact -0.19	handling -0.12	how_to -0.39	internal 0.12	limits -0.43	none -0.15	price -0.37	script -0.23	target 0.2
j:권	contact -0.24	handling -0.42	internal -0.26	known_issues -0.35	limits 0.17	platform -0.33	policy -0.43	script -0.26
j:규	how_to -0.11	internal -0.19	limits -0.2	none -0.1	platform -0.19	price -0.24	target 0.11
j:귤	price 0.1
j:그	handling 0.15	how_to -0.14	internal 0.13	limits -0.22	none -0.25	platform -0.14	policy -0.19	price -0.16	script -0.2	target -0.23
j:근	handling -0.19	internal -0.31	known_issues -0.16	limits -0.16	platform -0.17	price -0.25	script -0.15	target 0.3
j:글	internal -0.18	limits 0.13	none -0.1	policy -0.23	target -0.14
j:금	contact -0.41	handling -0.15	internal -0.11	known_issues -0.54	platform -0.53	script -0.24	target -0.12
j:급	contact -0.21	handling -0.2	how_to -0.17	known_issues -0.36	limits 0.13	none 0.14	policy -0.25	price -0.45	target -0.13
j:기	contact -0.6	how_to 0.36	known_issues -0.2	limits 0.17	none -0.15	platform -0.16	policy -0.3	price -0.88	script -0.33	target -0.52
j:긴	handling -0.23	how_to -0.15	known_issues -0.14	limits -0.17	none 0.24	policy -0.16	target -0.21
j:길	handling 0.12	how_to -0.17	internal -0.16	known_issues -0.11	limits -0.1	script -0.11
j:김	handling -0.18	how_to -0.23	internal -0.19	known_issues -0.18	limits -0.25	none 0.13	platform -0.11	policy 0.17	price -0.13	target -0.2
j:까	handling -0.26	internal -0.23	known_issues -0.14	limits -0.24	none 0.3	platform -0.16	policy -0.27	price -0.19	script -0.14	target -0.24
j:께	contact -0.21	how_to -0.45	internal -0.32	known_issues -0.41	none 0.17	platform -0.34	price -0.3
j:껜	handling -0.2	how_to -0.29	internal 0.16	known_issues -0.15	limits -0.25	policy -0.35	script 0.16	target -0.14
j:뀐	internal 0.19	limits -0.18	none -0.15	policy -0.13
j:나	contact -0.24	handling -0.36	how_to 0.18	internal -0.15	limits 0.12	none -0.12	platform -0.47	policy -0.24	price -0.42	script -0.4
j:난	handling -0.24	internal -0.29	known_issues -0.26	platform -0.11	price -0.27	script -0.13
j:날	handling -0.26	how_to 0.21	internal -0.3	known_issues 0.14	platform -0.26	policy -0.25	price -0.26	target -0.31
j:남	contact -0.15	handling -0.27	how_to -0.35	internal -0.37	known_issues 0.13	limits -0.47	none -0.42	platform -0.33	price -0.26	script -0.18	target 0.37
j:납	handling -0.13	known_issues -0.11	limits 0.13	policy -0.31	price -0.11	target -0.25
j:내	contact -0.4	how_to -0.24	internal -0.51	limits -0.31	policy -0.17	price -0.6
j:낸	policy -0.15	script -0.15
j:냐	handling 0.11	how_to -0.26	internal -0.28	known_issues -0.14	limits -0.16	policy -0.36	price -0.12	script 0.18
j:너	none 0.1
j:녀	handling -0.16	internal -0.17	known_issues -0.16	limits -0.29	platform -0.17	policy -0.26	price -0.2	target 0.2
j:녁	internal -0.15	limits -0.27	policy 0.19	price -0.13	target -0.2
j:년	contact -0.25	handling -0.3	known_issues -0.33	platform -0.29	policy -0.51	price -0.39	script -0.27	target 0.26
j:뉴	handling -0.12	how_to 0.26	internal -0.1	limits -0.2	none -0.22	policy -0.14	target -0.13
j:는	contact -0.25	how_to -0.6	limits 0.27	none -0.44	platform -0.2	price -0.29
j:늘	handling -0.13	internal -0.21	limits -0.21	policy 0.18	price -0.14	script -0.14	target -0.17
j:능	contact -0.14	handling -0.12	how_to -0.22	known_issues -0.26	platform -0.29	policy 0.2	price -0.28	script -0.28	target -0.18
j:니	contact -0.25	handling 0.17	how_to -0.39	internal 0.35	limits -0.32	none -0.19	platform 0.14	policy -0.44	price -0.12	script -0.43	target -0.43
j:닌	handling 0.1	how_to -0.18	internal -0.28	known_issues -0.19	limits 0.17	none -0.29	policy 0.11	price -0.23	script -0.16	target -0.29
j:님	contact -0.15	known_issues -0.38	none 0.14	platform -0.23	policy -0.13	price -0.39	script -0.2	target -0.25
j:다	contact -0.29	handling -0.18	how_to -0.13	limits -0.14	platform -0.34	price -0.28	script 0.34	target -0.25
j:단	known_issues 0.11	limits -0.29	platform -0.16	policy -0.19	price -0.13	target -0.29
j:달	handling 0.12	how_to -0.2	known_issues -0.14	limits -0.11	none -0.25	platform -0.14
j:담	contact -0.12	handling -0.31	how_to -0.25	internal -0.11	known_issues -0.13	limits 0.17	platform -0.19	policy -0.39	price 0.17	target -0.18
j:당	contact -0.18	handling -0.14	internal 0.43	known_issues -0.54	none -0.59	platform -0.55	price -0.19	script -0.18	target -0.13
j:대	contact -0.34	handling -0.26	how_to -0.14	platform 0.2	policy -0.28	target -0.39
j:더	handling -0.11	internal -0.14	limits -0.15	none 0.13
j:던	contact -0.21	handling -0.39	how_to -0.47	known_issues -0.28	limits -0.45	none 0.22	platform -0.15	policy 0.12	price -0.34	script -0.37
j:데	contact -0.42	how_to -0.63	internal 0.37	known_issues -0.11	none -0.16	policy -0.16	price -0.54	target -0.55
j:도	contact -0.74	how_to -0.37	internal -0.17	known_issues -0.57	limits -0.29	platform -0.45	policy 0.21	price -0.3	target 0.16
j:독	contact -0.11	handling -0.29	internal 0.12	known_issues -0.19	limits -0.35	platform -0.26	policy -0.27	price -0.33
j:동	contact -0.26	handling -0.15	how_to -0.35	known_issues -0.42	limits -0.12	none 0.24	platform -0.46	policy -0.12	price -0.52	script -0.39	target 0.18
j:된	internal 0.22	known_issues -0.15	limits -0.35	none -0.35	platform 0.1	policy -0.14	price -0.25	script 0.16	target -0.14
j:될	how_to -0.18	internal -0.2	limits 0.16	none -0.22	policy -0.21	script -0.15
j:두	contact -0.23	handling 0.17	how_to -0.41	internal -0.37	known_issues -0.28	limits -0.44	none -0.35	platform -0.29	price -0.35	script -0.28	target 0.24
j:둔	handling -0.13	internal -0.2	limits -0.11	policy 0.16	script -0.14
j:둠	handling -0.17	internal 0.31	limits -0.26	none -0.19	platform -0.12	policy -0.17	price -0.22	target -0.24
j:드	contact -0.43	handling -0.42	internal -0.16	known_issues 0.16	policy -0.17	script -0.41	target -0.14
j:든	contact -0.18	handling -0.39	how_to -0.39	internal -0.37	known_issues -0.37	limits -0.5	none -0.41	platform -0.25	price -0.33	script 0.1	target 0.31
j:들	handling -0.19	limits -0.23	policy -0.26	price 0.19	script -0.12	target -0.2
j:등	contact -0.16	handling -0.22	how_to -0.33	internal -0.28	known_issues -0.18	limits -0.4	none -0.32	platform -0.29	policy -0.32	price -0.27	script -0.16	target 0.39
j:딜	limits -0.12	none 0.18	policy -0.19
j:때	handling -0.16	how_to -0.18	limits -0.13	policy 0.12	target -0.19
j:라	contact -0.39	handling -0.37	how_to -0.18	internal 0.62	known_issues -0.71	limits -0.13	none -0.55	platform -0.61	policy -0.28	price -0.17	target -0.13
j:락	contact -0.17	handling -0.3	how_to 0.17	internal 0.2	known_issues -0.21	limits -0.45	none -0.34	platform -0.25	script -0.26	target -0.48
j:람	contact -0.14	handling -0.29	how_to -0.35	internal -0.17	known_issues 0.28	none -0.16	script -0.25	target -0.38
j:랍	none 0.27	platform -0.2
j:랑	contact -0.19	handling -0.15	how_to 0.14	known_issues -0.34	limits 0.27	none -0.38	policy -0.39	price -0.31	script -0.34
j:래	contact -0.17	handling -0.3	how_to -0.14	internal -0.28	known_issues -0.21	limits -0.44	platform -0.25	price -0.24	script -0.18	target 0.18
j:랜	contact -0.12	handling -0.22	how_to -0.25	internal -0.27	known_issues -0.17	limits -0.26	none -0.27	platform -0.24	policy -0.27	price -0.2	script -0.11	target 0.32
j:량	contact -0.29	handling -0.24	how_to -0.25	internal 0.13	known_issues -0.3	limits 0.2	platform -0.38	policy 0.11	price -0.49	script -0.22	target -0.49
j:러	contact -0.11	handling -0.33	how_to 0.19	known_issues -0.27	none -0.45	platform -0.32	policy -0.34	script 0.11
j:럼	handling -0.11	how_to -0.22	internal -0.34	known_issues 0.13	policy 0.21	price -0.21	script -0.2	target -0.31
j:레	limits -0.16	none 0.11	policy -0.13
j:려	contact -0.2	how_to -0.44	internal 0.17	known_issues -0.29	limits 0.11	platform -0.18	policy -0.5	target -0.42
j:력	handling -0.27	internal 0.29	known_issues -0.25	limits -0.36	none -0.26	policy -0.31	price -0.18	script -0.19
j:련	handling 0.23	how_to -0.16	internal -0.24	known_issues -0.19	limits -0.23	none -0.25	platform -0.16	policy -0.18	price -0.13	target -0.2
j:령	how_to -0.13	known_issues -0.13	limits 0.2	none -0.22	platform -0.15	price -0.2	script -0.14	target -0.26
j:로	contact -0.95	handling 0.22	how_to 0.22	limits -0.2	none -0.46	platform -0.66	price -0.18	target -0.26
j:록	contact -0.13	handling -0.14	how_to 0.15	internal -0.2	known_issues -0.36	limits -0.54	none -0.11	platform -0.22	price -0.37	script -0.18	target 0.21
j:료	contact -0.54	handling -0.18	how_to -0.44	known_issues -0.67	limits -0.27	platform -0.71	price 0.11	target 0.18
j:루	contact -0.25	handling -0.28	known_issues -0.42	limits 0.13	none -0.42	platform -0.42	policy 0.19	price -0.14	script -0.25
j:류	contact -0.25	known_issues -0.29	limits 0.2	none -0.36	platform -0.42	price -0.17	script -0.29	target -0.2
j:률	contact -0.18	handling -0.24	how_to -0.22	internal 0.13	known_issues -0.18	limits -0.38	none 0.11	platform -0.16	policy -0.22	target -0.19
j:른	contact -0.14	handling -0.18	internal 0.15	known_issues -0.3	limits -0.29	platform -0.19	price -0.32	script 0.13	target -0.32
j:를	contact -0.41	handling -0.13	how_to 0.2	known_issues -0.14	limits -0.44	none -0.2	platform -0.43	policy -0.12	price -0.35
j:릇	internal -0.17	limits -0.2	policy 0.18	price -0.16	target -0.1
j:리	handling -0.13	how_to -0.15	known_issues -0.53	limits 0.18	platform -0.62	policy -0.42	price -0.22	script -0.22
j:린	contact -0.13	how_to -0.36	none -0.28	platform -0.26	policy 0.15	price -0.18
j:릴	how_to -0.24	internal -0.36	known_issues 0.13	limits -0.1	platform -0.21	price -0.23	script -0.25	target -0.32
j:림	contact -0.23	handling -0.23	how_to -0.34	internal -0.57	known_issues 0.3	limits -0.58	none 0.11	platform 0.18	policy 0.21	price -0.37	script -0.13	target -0.39
j:립	handling -0.1	internal 0.24	limits -0.25	none -0.2	policy -0.31	price -0.11	target -0.21
j:릿	handling -0.13	how_to -0.28	internal 0.16	known_issues -0.15	limits -0.2	none -0.1	platform 0.14	policy -0.29	price -0.14	script -0.16	target -0.2
j:링	handling -0.2	how_to -0.22	internal -0.26	known_issues -0.12	limits -0.29	none 0.15	platform -0.24	policy -0.31	price -0.19	target 0.16
j:막	handling -0.21	how_to -0.28	internal 0.12	known_issues 0.23	limits -0.23	none -0.19	policy -0.28	script -0.17
j:만	contact -0.84	handling -0.26	how_to -0.19	internal -0.74	known_issues -0.49	limits 0.17	none -0.47	platform 0.19	price -0.78	script 0.11	target 0.49
j:말	contact -0.13	handling -0.3	how_to -0.31	internal -0.38	known_issues -0.21	limits -0.38	platform 0.14	script -0.22
j:매	contact -0.19	handling -0.34	internal -0.33	known_issues -0.25	limits -0.5	none 0.24	platform -0.33	policy -0.2	script -0.26	target -0.3
j:며	contact -0.19	handling -0.25	how_to -0.26	internal -0.12	known_issues -0.28	none -0.31	platform -0.33	script 0.23
j:면	contact -0.84	internal -0.35	limits -0.27	none -0.48	platform -0.46	policy 0.42	target -0.57
j:명	how_to 0.14	internal -0.19	known_issues -0.21	limits -0.23	none -0.13	platform -0.21	policy 0.12	price -0.1	script -0.22	target -0.16
j:모	contact -0.16	handling -0.3	how_to -0.15	internal -0.33	known_issues -0.29	limits -0.37	none -0.13	platform -0.23	policy -0.36	price -0.25	script -0.21	target 0.33
j:목	contact -0.17	handling -0.2	how_to -0.12	internal -0.26	known_issues -0.18	limits 0.15	platform -0.22	policy -0.25	price -0.25
j:못	contact -0.1	handling 0.21	how_to -0.32	internal -0.11	known_issues 0.19	limits -0.46	none -0.14	platform -0.16	policy -0.48	price -0.27	script -0.28	target -0.32
j:무	internal -0.18	limits 0.19	policy -0.2	target -0.18
j:문	contact -0.27	handling -0.34	how_to 0.18	known_issues -0.48	platform -0.37	policy -0.49	price -0.29	script -0.35
j:물	contact -0.16	handling -0.22	how_to 0.17	known_issues -0.28	limits -0.44	platform -0.28	policy 0.11	price -0.41	script -0.3	target -0.35
j:미	how_to -0.41	internal -0.5	known_issues -0.36	limits -0.11	none -0.11	platform -0.27	policy 0.18	price -0.31
j:민	how_to -0.21	internal -0.2	limits 0.16	none 0.16	platform -0.11	policy -0.16	price -0.18	target -0.16
j:밍	internal -0.15	limits -0.24	policy -0.19	price 0.19	target -0.11
j:반	contact -0.27	how_to -0.28	known_issues -0.26	limits -0.27	none -0.15	platform -0.4	policy -0.45	price 0.36	script -0.2
j:발	contact -0.11	handling -0.29	how_to 0.15	known_issues -0.21	limits 0.21	none -0.26	platform -0.12	policy -0.31	price -0.16	script -0.12	target -0.28
j:방	contact -0.13	how_to -0.28	known_issues -0.23	limits -0.17	none -0.12	platform -0.17	policy -0.38	price -0.18	target 0.11
j:배	contact -0.11	handling -0.14	how_to -0.23	internal -0.12	known_issues -0.2	limits 0.15	platform -0.19	policy -0.28	price 0.17	target -0.36
j:백	handling 0.13	none 0.15	policy -0.13	price -0.18
j:버	handling -0.21	internal 0.14	known_issues -0.16	limits -0.26	platform -0.17	policy -0.34	price -0.15	script -0.11	target 0.12
j:번	contact -0.11	handling -0.36	known_issues -0.36	none -0.27	platform -0.28	policy -0.18	price -0.25	target 0.1
j:범	handling -0.16	how_to -0.28	known_issues -0.19	limits -0.27	platform -0.2	policy -0.16	price -0.2	target 0.21
j:법	contact -0.17	handling -0.32	how_to -0.34	internal 0.28	known_issues -0.25	limits -0.37	none -0.21	platform -0.23	policy 0.11	price -0.28	script -0.11	target -0.35
j:벽	handling -0.13	how_to -0.16	internal 0.16	known_issues -0.12	limits 0.22	none -0.32	policy -0.3	price -0.15	target -0.25
j:별	how_to -0.32	known_issues -0.18	limits 0.16	platform -0.3	price -0.19	script -0.22	target -0.31
j:보	contact -0.26	handling 0.16	how_to -0.37	known_issues -0.24	limits -0.5	platform -0.34	price -0.36	target -0.46
j:복	internal -0.16	known_issues 0.15	limits -0.17	policy -0.2	price 0.21
j:본	contact -0.18	handling -0.26	how_to -0.14	internal -0.29	known_issues -0.28	limits -0.11	platform -0.31	policy -0.4	script -0.19	target 0.26
j:부	contact -0.2	handling -0.31	how_to -0.13	internal 0.14	known_issues -0.47	none -0.19	platform -0.4	policy 0.11	price -0.42	script 0.13	target 0.14
j:분	contact -0.11	handling -0.24	known_issues -0.23	limits 0.12	none -0.14	platform -0.22	price -0.28	script -0.16	target -0.38
j:불	contact -0.1	handling 0.17	how_to -0.16	limits -0.38	none -0.16	platform -0.14
j:뷰	internal -0.19	limits -0.13	none 0.25	policy -0.14	target -0.12
j:브	limits -0.14	policy -0.15	target -0.11
j:비	contact -0.25	handling -0.49	how_to -0.45	internal 0.29	known_issues -0.41	limits -0.2	policy -0.4	price 0.12	target -0.12
j:사	contact -0.39	handling -0.19	how_to -0.14	internal 0.51	known_issues -0.6	none -0.44	policy -0.24	price -0.2	script -0.27	target -0.4
j:산	contact -0.2	handling -0.46	internal 0.12	known_issues -0.28	limits -0.17	platform -0.3	script -0.34
j:상	contact -0.62	handling -0.11	how_to -0.24	known_issues -0.1	none -0.26	platform -0.14	policy -0.43	script -0.19	target 0.36
j:색	handling 0.14	how_to -0.1	internal -0.12	policy -0.11
j:생	contact -0.17	handling -0.31	how_to -0.32	known_issues -0.27	limits 0.14	none -0.21	platform -0.31	policy -0.37	price -0.27	script -0.17	target 0.26
j:서	contact -0.82	handling -0.12	how_to 0.28	internal 0.29	known_issues 0.11	none -0.41	platform -0.29	policy -0.28	price -0.14	script -0.25	target -0.17
j:석	contact -0.12	handling -0.13	how_to -0.28	known_issues -0.22	limits -0.36	platform -0.15	policy -0.3	price 0.13	script -0.19
j:선	contact 0.26	handling 0.19	how_to -0.56	internal -0.43	limits -0.19	none -0.19	platform -0.59	policy -0.76	price 0.13	script -0.43	target -0.11
j:설	contact -0.11	handling -0.3	how_to -0.22	internal 0.17	known_issues -0.24	limits 0.12	platform -0.24	policy -0.34	price -0.24	target -0.38
j:성	contact -0.19	handling -0.35	how_to 0.14	none -0.44	platform -0.22	policy 0.16	price -0.17	script -0.23	target -0.3
j:세	contact -0.13	handling -0.18	how_to 0.22	internal -0.28	known_issues -0.14	limits -0.24	platform -0.13	policy -0.31	price -0.19	script -0.16	target -0.26
j:셀	contact 0.18	handling -0.27	limits -0.21	platform -0.11	policy -0.2	price -0.14	target -0.17
j:션	contact -0.13	how_to -0.24	known_issues -0.24	none 0.14	platform -0.16	policy -0.48	price 0.13	script -0.15	target -0.32
j:소	contact -0.38	internal -0.17	known_issues -0.27	platform -0.5	policy -0.16	price -0.12	script -0.59
j:속	handling 0.1	how_to -0.26	internal -0.44	platform -0.17	policy 0.18	price -0.28	target -0.4
j:손	internal -0.11	none 0.14	policy -0.13
j:송	contact 0.11	handling -0.44	known_issues -0.37	limits -0.68	platform -0.34	price 0.1	script -0.11	target -0.6
j:쇼	none 0.16	target -0.12
j:수	contact -0.4	how_to -0.63	known_issues -0.49	none -0.33	policy 0.21	script -0.17	target -0.14
j:순	how_to -0.18	internal -0.3	known_issues -0.15	none 0.12	platform -0.28	policy -0.26	price -0.21	target -0.34
j:스	contact -0.4	handling -0.29	limits -0.75	none 0.2	policy -0.21	script -0.21
j:승	handling 0.12	how_to -0.28	internal -0.24	known_issues 0.17	limits -0.31	none 0.11	policy -0.31	price -0.11	script -0.2	target -0.29
j:시	contact -0.46	handling -0.24	how_to -0.19	internal -0.43	known_issues -0.15	limits -0.11	none 0.18	price -0.13
j:식	contact -0.16	handling -0.3	internal -0.35	known_issues -0.27	limits -0.13	none 0.34	platform -0.35	script -0.24
j:신	contact -0.36	handling 0.18	how_to -0.25	internal -0.3	known_issues -0.47	none -0.11	platform -0.45	policy -0.14	price -0.19	target 0.16
j:실	contact -0.3	handling -0.15	how_to 0.27	known_issues -0.24	limits -0.22	none -0.52	platform -0.28	price -0.26	script 0.13	target 0.14
j:심	handling -0.26	how_to 0.14	internal -0.27	known_issues -0.2	limits -0.13	platform -0.2	price -0.23	script -0.2	target -0.26
j:십	handling -0.18	how_to -0.16	internal -0.24	limits -0.24	none 0.19	platform -0.16	policy -0.25	price -0.19
j:씩	contact -0.12	handling -0.16	how_to -0.17	known_issues -0.1	limits 0.18	none -0.2	platform -0.18	policy -0.26	target -0.24
j:아	contact 0.12	internal -0.28	known_issues -0.22	limits -0.23	platform -0.43	policy -0.16	script -0.11	target -0.32
j:안	contact 0.2	handling -0.4	how_to -0.18	internal -0.24	known_issues -0.29	limits -0.47	platform -0.29	script -0.26
j:액	how_to -0.36	internal -0.2	known_issues -0.22	platform -0.31	policy 0.25	price -0.32	script -0.17	target -0.1
j:앱	contact -0.14	handling -0.18	how_to -0.19	internal -0.23	known_issues -0.17	limits -0.3	none -0.24	platform 0.15	policy -0.21	price -0.18	script -0.11	target 0.17
j:야	contact -0.34	handling -0.49	how_to -0.35	internal -0.13	limits 0.29	none -0.24	platform -0.19	policy 0.23	price -0.68	script -0.23	target -0.28
j:약	contact -0.36	handling -0.19	how_to 0.15	known_issues -0.46	none 0.14	platform -0.46	policy -0.28	price -0.15	target -0.3
j:어	contact -0.35	handling -0.28	how_to 0.27	known_issues 0.12	limits -0.17	platform -0.5	policy -0.72	price -0.49	target -0.72
j:엄	how_to -0.15	limits -0.1	none 0.21	platform 0.11	target -0.19
j:업	contact 0.15	handling -0.47	known_issues -0.35	limits -0.23	platform -0.29	price -0.28	script -0.31
j:에	contact -0.75	how_to 0.24	none -0.42	platform -0.39	price -0.29
j:엔	contact -0.1	handling -0.39	how_to -0.39	internal 0.12	limits -0.39	none -0.16	platform -0.35	policy 0.14	price -0.24	script 0.17
j:여	contact -0.15	how_to -0.27	internal -0.33	known_issues -0.24	limits 0.13	none -0.19	platform -0.24	policy 0.14	price -0.41	script -0.17	target 0.13
j:역	how_to -0.21	known_issues -0.22	limits -0.36	none -0.17	platform -0.24	policy -0.24	price -0.16	target 0.26
j:연	how_to -0.12	internal -0.24	known_issues 0.14	limits -0.21	none 0.25	platform -0.13	policy -0.16	price -0.12	target -0.21
j:영	contact 0.19	handling -0.31	how_to -0.49	internal -0.52	known_issues -0.37	limits -0.62	platform -0.42	price -0.43	target 0.25
j:예	how_to -0.12	known_issues 0.13	limits -0.17	policy -0.24
j:오	contact 0.11	handling -0.22	how_to -0.14	internal -0.2	known_issues -0.11	limits -0.23	none 0.22	platform -0.15	price -0.15	script -0.3	target -0.18
j:온	handling 0.13	how_to -0.22	internal -0.21	known_issues -0.21	limits -0.3	platform -0.14	price -0.13	script -0.14	target 0.1
j:올	how_to -0.11	limits 0.1	none -0.14	policy -0.31	target 0.17
j:옴	handling -0.14	how_to 0.25	known_issues -0.16	limits -0.16	none -0.18	policy -0.21	target -0.18
j:와	contact -0.27	handling -0.41	how_to 0.14	internal -0.55	known_issues -0.47	limits 0.24	none -0.16	platform -0.4	policy -0.22	price -0.41	script -0.36	target 0.15
j:완	internal 0.26	limits -0.16	none -0.24	policy -0.15	script -0.12	target -0.1
j:외	contact -0.18	handling -0.35	how_to -0.39	internal -0.16	known_issues 0.15	none -0.26	price -0.35	script -0.28	target 0.15
j:요	contact -1.19	handling -0.5	how_to -0.25	known_issues -0.26	none 0.31	platform -0.68	policy 0.1	script -0.3	target -0.13
j:욜	how_to -0.11	internal -0.15	limits -0.24	none 0.29	policy -0.21	price -0.13	target -0.11
j:용	contact -0.43	handling -0.41	how_to -0.26	internal -0.57	known_issues -0.62	none 0.39	platform -0.11	target -0.16
j:우	contact -0.15	how_to -0.32	known_issues -0.19	none -0.29	platform 0.1	policy -0.44
j:울	handling -0.18	how_to -0.18	known_issues -0.17	limits -0.35	none -0.39	platform -0.19	policy -0.22	price -0.17	target 0.4
j:웃	how_to 0.1	known_issues -0.1	limits -0.24	platform -0.18	policy -0.31	target -0.18
j:원	known_issues -0.17	none -0.37	platform -0.13	policy -0.2	script -0.23	target 0.31
j:월	contact -0.15	how_to -0.11	known_issues -0.23	limits -0.44	platform -0.31	policy -0.14	price 0.25	script -0.16
j:위	contact -0.22	handling -0.35	how_to -0.33	internal 0.35	known_issues -0.36	limits 0.16	none -0.42	platform -0.33	policy -0.42	price -0.3	script -0.27	target -0.39
j:유	how_to -0.26	internal -0.18	known_issues -0.18	limits -0.3	none 0.26	platform -0.14	policy -0.35	price -0.21	script 0.14	target -0.26
j:율	contact -0.13	handling -0.25	how_to -0.33	internal 0.35	known_issues -0.26	none -0.44	platform -0.21	price -0.32	target -0.43
j:은	contact -0.15	how_to -0.39	internal -0.22	limits 0.22	none -0.37	policy 0.31	price -0.11	target -0.38
j:을	contact -0.56	how_to 0.19	internal 0.13	known_issues 0.23	limits -0.43	none -0.51	platform -0.28	policy 0.21	price -0.39	script -0.24	target -0.57
j:음	contact -0.65	handling -0.9	how_to -0.12	known_issues 0.22	limits -0.16	none -0.27	platform -0.12	policy 0.17	price 0.15	script -0.53	target -0.37
j:응	handling -0.17	how_to -0.21	limits -0.23	none -0.13	policy -0.18	target 0.18
j:의	contact -0.22	handling -0.22	how_to -0.51	internal 0.23	known_issues -0.51	none -0.15	platform -0.69	policy -0.44	script 0.1
j:이	contact -0.89	handling -0.11	internal 0.46	known_issues 0.14	none -0.49	platform -0.98	policy -0.12	price -0.26	target -0.17
j:인	handling 0.12	internal -0.11	known_issues -0.26	limits -0.22	none -0.17	platform -0.8	policy -0.11	script -0.15
j:일	how_to -0.13	internal -0.28	platform -0.14	price -0.15	target -0.18
j:임	contact -0.27	handling -0.51	how_to -0.21	internal -0.13	known_issues 0.29	none -0.16	platform -0.42	policy -0.19	price -0.36	script -0.33
j:입	contact -0.2	known_issues -0.36	none -0.2	policy -0.54	price 0.13	script -0.41	target 0.28
j:자	contact -0.46	handling -0.2	known_issues -0.69	limits -0.26	none -0.42	platform -0.71	price 0.19	target 0.13
j:작	handling -0.24	internal 0.12	known_issues -0.3	limits -0.43	none 0.27	platform -0.21	policy -0.1	price -0.38	script -0.31	target -0.32
j:장	contact -0.44	handling -0.12	internal 0.19	known_issues -0.67	limits -0.19	none -0.17	price -0.17	target -0.42
j:재	contact 0.2	handling -0.19	how_to -0.29	internal -0.34	known_issues -0.26	platform -0.3	price -0.34	script 0.12	target -0.41
j:쟁	handling -0.13	internal 0.28	limits -0.22	none -0.3	policy -0.23	price -0.19	target -0.18
j:저	contact -0.28	handling -0.26	internal 0.17	known_issues -0.59	limits -0.18	none -0.11	policy -0.17	target 0.14
j:적	contact 0.1	internal -0.17	none -0.25	platform -0.29	policy -0.33	script -0.26
j:전	handling -0.2	known_issues 0.18	limits -0.33	none -0.13	policy -0.32	target -0.18
j:절	handling 0.13	known_issues -0.19	none -0.17	platform -0.13	policy -0.34	price -0.14	target -0.17
j:점	contact -0.31	handling -0.42	how_to -0.51	internal 0.15	known_issues -0.51	limits -0.2	none -0.1	platform -0.5	policy -0.14	price -0.43	script -0.44	target 0.38
j:접	handling 0.17	known_issues -0.15	limits -0.3	none -0.12	platform -0.12	policy -0.36	price -0.17
j:정	handling -0.14	how_to -0.39	none -0.1	platform -0.24	policy -0.21	price -0.41	script -0.16
j:제	contact -0.39	handling 0.2	known_issues 0.19	limits -0.18	platform -0.55	policy -0.23	price -0.69	script -0.18	target -0.26
j:젯	handling -0.12	how_to -0.16	internal -0.17	known_issues -0.11	limits -0.2	none 0.28	platform -0.14	policy -0.14	price -0.14	target -0.18
j:져	handling -0.14	how_to -0.18	internal 0.16	limits -0.19	policy -0.19	price -0.14	target -0.18
j:조	contact -0.13	handling -0.21	how_to -0.12	internal 0.39	known_issues -0.16	limits -0.28	none -0.24	platform -0.11	policy -0.31	price -0.26	script -0.12	target -0.23
j:족	contact -0.24	handling -0.36	known_issues -0.3	none -0.16	platform -0.31	policy -0.46	price -0.16	script -0.21	target 0.26
j:존	contact -0.23	how_to -0.4	internal -0.25	known_issues -0.37	none -0.12	platform -0.39	policy 0.19	price -0.48
j:종	internal -0.14	known_issues -0.15	policy -0.18	target -0.21
j:좌	how_to 0.26	internal 0.15	limits -0.26	none -0.29	policy -0.18	price -0.14	script -0.14	target -0.19
j:죠	handling -0.18	how_to -0.25	internal -0.23	known_issues -0.15	limits -0.38	none 0.36	platform -0.2	policy -0.31	price -0.19	target -0.26
j:주	contact -0.18	handling -0.41	internal -0.48	known_issues 0.13	limits 0.2	platform -0.35	policy -0.6	price -0.42	script -0.33	target 0.19
j:준	contact -0.15	handling -0.28	how_to -0.24	internal 0.21	known_issues -0.13	limits -0.36	platform -0.14	policy -0.11	price -0.35	script 0.22	target -0.36
j:즈	how_to -0.11	internal -0.18	limits -0.18	none 0.22	policy -0.17
j:즌	contact -0.12	handling -0.17	how_to -0.13	internal -0.3	known_issues -0.23	limits -0.29	none 0.15	platform -0.18	policy 0.2	price -0.31	target -0.26
j:증	contact -0.29	handling -0.56	how_to 0.38	internal -0.13	known_issues -0.43	limits -0.18	platform -0.42	policy -0.58	price -0.44	script -0.38
j:지	contact -0.78	handling -0.19	how_to -0.18	known_issues -0.41	limits 0.22	none -0.2	platform -0.44	policy 0.24	price -0.36	target -0.26
j:직	contact -0.2	how_to -0.33	internal 0.21	known_issues 0.17	limits -0.31	none -0.11	platform -0.1	policy -0.31	price -0.35	script -0.36
j:진	contact -0.37	handling -0.11	known_issues -0.52	limits -0.19	platform -0.56	price -0.55	script -0.44
j:질	how_to -0.14	internal 0.18	known_issues 0.12	limits -0.24	none -0.23	policy -0.3	price -0.11	target -0.11
j:짐	contact -0.2	handling -0.36	internal -0.29	known_issues 0.27	limits -0.12	platform -0.31	policy -0.15	price -0.25	script -0.27	target -0.45
j:집	how_to 0.15	internal -0.12	limits -0.14	policy -0.18	script -0.12	target -0.18
j:징	internal 0.15	none -0.14	policy -0.14
j:짜	handling -0.23	internal 0.17	known_issues -0.11	limits -0.26	policy -0.26	price -0.15	script -0.21	target -0.2
j:째	contact -0.22	handling -0.5	how_to -0.48	internal -0.19	known_issues -0.47	none 0.21	platform -0.46	script -0.32	target -0.15
j:쪽	contact -0.2	handling -0.38	how_to 0.37	internal -0.18	known_issues 0.15	limits -0.42	none -0.37	platform -0.28	policy -0.43	price -0.3	script -0.27	target -0.45
j:쯤	contact -0.13	handling -0.24	how_to -0.24	internal -0.11	known_issues 0.18	limits -0.3	none -0.31	platform -0.17	policy 0.13	price -0.14	script -0.15	target -0.23
j:찍	how_to -0.15	internal -0.25	known_issues -0.2	limits 0.15	policy -0.28	price -0.17	script -0.17	target -0.2
j:차	contact -0.18	handling -0.24	how_to -0.37	internal 0.18	known_issues -0.21	platform -0.32	policy -0.32	target -0.57
j:착	handling -0.16	internal -0.26	platform -0.11	policy -0.34	price -0.13
j:찰	how_to 0.13	internal -0.11	known_issues -0.13	limits -0.22	none -0.13	policy -0.25	target -0.1
j:창	limits -0.1
j:책	internal -0.17	limits -0.21	target -0.13
j:처	contact -0.14	handling -0.14	how_to 0.23	known_issues -0.21	limits -0.38	platform -0.21	policy -0.4	price -0.25	script -0.15	target -0.32
j:천	contact -0.11	handling -0.22	how_to -0.22	internal 0.13	known_issues -0.16	limits -0.33	none -0.16	platform -0.22	policy 0.12	price -0.21	script -0.13
j:청	platform -0.27	price -0.36	script -0.49	target -0.25
j:체	contact -0.27	handling -0.32	how_to -0.4	none 0.32	platform -0.5	price -0.16	script -0.33	target -0.37
j:초	handling -0.28	internal 0.26	known_issues -0.16	limits -0.28	none -0.26	platform -0.24	policy -0.29	price -0.19	script -0.23	target 0.18
j:축	how_to -0.15	internal -0.11	limits -0.22	policy -0.26	target 0.13
j:춘	handling -0.13	how_to -0.17	internal 0.22	known_issues -0.11	limits -0.17	none -0.27	policy -0.2	price -0.13	script 0.13	target -0.2
j:출	contact -0.21	how_to -0.4	internal 0.22	known_issues -0.31	none -0.33	platform -0.28	policy -0.57	price -0.34	script 0.19
j:춤	handling 0.14	how_to -0.22	internal -0.24	limits -0.24	none -0.17	price -0.14	target -0.13
j:치	contact -0.26	handling -0.13	internal 0.19	known_issues -0.11	limits -0.49	platform -0.33	policy -0.1	price -0.35	script -0.21	target -0.44
j:침	handling -0.22	how_to 0.15	limits -0.26	platform -0.1	policy -0.26	price -0.13	script -0.12	target -0.29
j:칭	how_to 0.14	internal -0.12	none 0.14
j:캔	how_to -0.23	internal 0.19	known_issues -0.11	limits -0.17	policy -0.2	price -0.21	target -0.17
j:켓	how_to -0.23	internal -0.21	known_issues -0.17	limits -0.16	none 0.23	platform -0.15	policy -0.31	price -0.12	script -0.11	target -0.21
j:크	how_to 0.2	internal -0.27	known_issues -0.16	policy -0.34	price -0.13	script -0.16	target -0.35
j:큼	handling -0.1	how_to -0.22	internal -0.25	known_issues -0.22	limits -0.31	none -0.23	platform -0.16	policy -0.1	price 0.28	target -0.14
j:키	contact -0.12	handling -0.17	how_to -0.21	internal -0.14	limits -0.26	none 0.27	platform -0.13	policy -0.13	price -0.19	target -0.24
j:킨	internal -0.12	limits -0.19	policy 0.16	price -0.13	target -0.15
j:타	handling -0.21	how_to -0.22	known_issues -0.13	limits -0.3	none 0.1	platform -0.17	policy -0.21	price 0.17	target -0.32
j:탁	handling -0.34	how_to -0.24	known_issues -0.17	limits -0.22	none 0.21	platform -0.13	policy -0.24	price 0.11	target -0.13
j:태	handling -0.13	internal -0.2	known_issues -0.14	limits -0.22	none 0.16	platform -0.12	policy -0.16	price -0.12	target -0.22
j:택	contact -0.12	handling -0.24	internal -0.35	known_issues -0.19	platform -0.24	price -0.17	script -0.24
j:터	handling 0.11	how_to -0.21	internal -0.27	known_issues -0.18	limits -0.24	platform -0.33	policy -0.11	script -0.31	target 0.22
j:테	contact -0.18	handling 0.11	how_to -0.1	internal -0.27	limits -0.14	policy -0.16	target -0.14
j:토	handling -0.32	how_to -0.16	internal 0.17	limits -0.27	platform -0.18	policy -0.29	target -0.27
j:톡	handling -0.18	how_to 0.11	internal -0.23	known_issues -0.21	limits -0.35	none -0.21	platform 0.14	policy 0.13	script -0.19	target -0.22
j:톱	none 0.27	platform -0.12	policy -0.13	target -0.16
j:통	contact -0.11	handling 0.17	how_to -0.2	internal -0.24	known_issues -0.22	none -0.12	platform -0.23	policy -0.3	price -0.21
j:트	handling -0.11	known_issues -0.34	limits -0.38	platform 0.1	policy -0.14	price -0.14	script -0.49	target -0.16
j:튼	known_issues 0.12	limits -0.21	none -0.12
j:틀	handling -0.21	known_issues -0.16	limits -0.41	platform -0.12	policy 0.19	price -0.24	script -0.2	target -0.23
j:티	handling -0.12	how_to -0.1	internal -0.14	limits -0.22	policy 0.15	price -0.15
j:팀	contact -0.24	handling 0.36	how_to -0.33	internal -0.35	known_issues -0.16	limits -0.33	platform -0.17	policy -0.24	price -0.2	script -0.2	target -0.29
j:팅	how_to -0.11	known_issues -0.2	limits -0.26	none 0.13	platform -0.18	policy 0.1	price -0.13	script -0.11	target -0.12
j:판	handling 0.11	how_to -0.23	internal -0.17	known_issues -0.14	limits -0.31	none -0.34	platform -0.13	policy 0.19	price -0.18	script -0.17	target 0.16
j:편	how_to -0.19	internal -0.3	limits -0.24	none 0.43	platform -0.1	policy -0.28	price -0.13	script -0.13	target -0.16
j:포	how_to -0.21	known_issues -0.11	limits -0.34	none 0.3	platform -0.17	policy -0.36	price -0.2
j:폰	contact -0.16	internal -0.39	known_issues -0.26	none -0.12	script -0.29	target -0.33
j:폼	contact 0.16	handling -0.18	how_to -0.21	internal -0.26	known_issues -0.26	limits -0.22	platform -0.14	policy -0.26	price -0.17	target -0.23
j:표	contact -0.19	handling -0.4	how_to 0.12	internal 0.12	limits -0.45	none -0.13	platform -0.39	price -0.37	script -0.25
j:품	contact -0.29	how_to -0.11	known_issues -0.43	none -0.12	platform -0.33	policy 0.11	script -0.1	target -0.51
j:프	contact -0.13	how_to -0.17	internal -0.33	known_issues 0.15	limits -0.32	none 0.27	platform -0.18	policy -0.32	price -0.13	script -0.12	target -0.28
j:픈	contact -0.11	handling -0.21	how_to -0.2	known_issues -0.11	limits -0.39	none 0.42	platform -0.17	policy -0.28	price -0.24	script -0.16	target -0.29
j:피	handling -0.17	how_to 0.12	internal -0.25	known_issues -0.13	limits 0.18	none -0.12	policy -0.25	price -0.17	script -0.13	target -0.18
j:필	how_to 0.15
j:핑	internal 0.23	none -0.26	policy -0.17
j:하	contact -0.15	handling -0.29	how_to -0.29	none -0.38	platform -0.31	policy -0.4	script -0.16	target 0.28
j:학	how_to -0.13	internal -0.12	limits -0.17	none 0.12	policy -0.24	price -0.16	target 0.11
j:한	contact -0.33	handling -0.13	how_to -0.31	internal -0.29	platform -0.64	policy 0.21	price -0.17
j:할	handling -0.28	how_to 0.19	known_issues -0.36	limits -0.16	none -0.4	price -0.17	script -0.12
j:함	contact -0.25	internal -0.46	known_issues -0.38	platform -0.41	policy -0.48	price -0.19	script 0.14
j:합	contact -0.15	handling -0.31	how_to -0.35	internal -0.25	known_issues -0.17	limits -0.37	platform -0.28	price 0.1	target -0.42
j:항	handling -0.24	internal 0.11	known_issues -0.17	none -0.12	platform -0.18	policy -0.25	price -0.14	target -0.34
j:해	contact -0.29	how_to -0.13	limits -0.63	platform -0.25	policy -0.12	price -0.46	script 0.2	target -0.58
j:행	contact -0.16	handling -0.25	how_to -0.34	known_issues -0.34	limits -0.15	none 0.41	platform -0.35	price -0.27	script -0.12	target -0.51
j:향	handling -0.2	how_to -0.22	internal -0.27	known_issues -0.18	limits -0.37	platform -0.14	policy 0.18	price -0.24	target -0.3
j:험	contact -0.12	handling -0.27	how_to 0.12	known_issues -0.22	limits 0.12	platform -0.21	policy -0.34	price -0.3	script -0.25	target -0.33
j:혀	handling -0.12	how_to -0.11	internal -0.12	limits 0.11	none -0.23	target -0.23
j:형	how_to -0.2	internal -0.26	known_issues -0.13	limits -0.19	none 0.1	platform 0.16	policy -0.11	target -0.22
j:호	contact 0.17	handling 0.16	internal -0.46	known_issues -0.35	limits -0.45	none -0.13	platform -0.23	price -0.3	target -0.27
j:화	contact -0.33	handling 0.13	how_to 0.18	known_issues -0.3	limits -0.56	script -0.27	target -0.28
j:환	contact -0.14	how_to -0.21	known_issues -0.15	limits -0.14	platform -0.23	price -0.29	target 0.1
j:회	contact -0.2	handling -0.17	how_to -0.24	internal 0.27	known_issues -0.28	none -0.15	platform -0.16	price -0.2	script -0.1	target -0.25
j:획	contact 0.2	handling -0.29	how_to -0.26	internal -0.3	known_issues -0.15	limits -0.41	platform -0.29	price -0.3	script -0.19	target -0.32
j:후	contact -0.2	handling -0.2	how_to -0.15	internal -0.36	known_issues -0.38	limits -0.2	none 0.13	platform 0.33	policy -0.24	price -0.54	target 0.12
j:휴	handling -0.2	how_to -0.18	known_issues -0.17	limits 0.19	platform -0.16	price -0.18	target -0.32
j:희	handling 0.17	how_to -0.17	internal -0.25	limits -0.2	none -0.14	policy 0.13	script -0.13
j:히	contact -0.15	how_to 0.14	known_issues -0.19	platform -0.17	policy -0.33	price -0.17	script -0.19	target -0.3
j:힌	how_to -0.15	internal -0.16	known_issues -0.16	none -0.13	policy 0.12	script -0.18	target -0.13
j:힘	handling -0.34	how_to 0.16	internal -0.27	known_issues -0.28	limits 0.19	none -0.26	platform -0.12	policy 0.1	price -0.17	script -0.14	target -0.19
l:0	contact -0.14	handling -0.27	internal -0.4	known_issues -0.27	limits -0.51	price -0.13	script -0.14	target 0.19
l:ai	how_to -0.13	internal 0.16	target -0.16
l:cs	handling -0.24	policy -0.14	target -0.12
l:cx	handling -0.35	known_issues -0.27	none -0.17	platform -0.15	policy 0.24	price -0.1
l:er	limits 0.1	policy -0.19	target -0.11
l:fo	handling -0.33	how_to 0.25	policy -0.29	price -0.16	script -0.22	target -0.32
l:fr	contact -0.22	handling -0.26	how_to -0.28	internal -0.23	known_issues -0.13	limits -0.33	none 0.14	platform -0.13	policy -0.21	price 0.14	target -0.29
l:he	handling 0.2	how_to -0.12	known_issues -0.28	none -0.14	platform -0.2	policy -0.21	price -0.16	script -0.16
l:it	handling -0.1	internal -0.16	limits -0.16	none -0.12	policy -0.21	price 0.15
l:kn	handling -0.15	how_to -0.12	internal -0.23	limits -0.25	none 0.15	platform -0.14	policy -0.18	target -0.11
l:no	contact -0.12	handling 0.23	how_to 0.13	internal -0.27	known_issues -0.23	limits -0.22	none -0.29	platform -0.17	policy -0.22	price -0.18	script -0.11	target -0.25
l:on	handling -0.25	how_to -0.17	limits 0.13	policy -0.18	script -0.11	target -0.16
l:op	handling -0.35	known_issues -0.26	none -0.16	platform -0.15	policy 0.25	price -0.1	script -0.19
l:qu	handling -0.28	how_to -0.18	known_issues 0.19	limits -0.13	policy -0.28	price 0.12	script -0.11	target -0.27
l:re	handling -0.11	how_to 0.19	internal -0.15	limits -0.21	none -0.25	platform -0.16	policy -0.19	price 0.16	target -0.18
l:sc	handling -0.22	how_to -0.21	internal -0.23	known_issues -0.1	limits 0.1	none -0.23	policy -0.22	target 0.15
l:su	contact -0.11	handling 0.23	how_to -0.26	internal -0.29	known_issues -0.22	limits -0.22	platform -0.12	policy -0.16	price -0.18	script -0.11	target -0.21
l:up	contact -0.11	handling 0.19	how_to -0.16	known_issues -0.28	limits -0.14	platform -0.26	policy -0.32	price 0.1	script -0.17
l:wh	handling -0.1	internal -0.16	limits -0.16	none -0.12	policy -0.21	price 0.15
l:검색	contact -0.12	how_to -0.16	limits -0.26	price -0.13	script -0.18	target -0.27
l:것	handling -0.33	how_to -0.31	internal -0.32	known_issues -0.2	limits 0.36	none -0.36	platform -0.24	policy -0.28	price -0.21	script -0.14	target -0.34
l:고객	handling -0.24	how_to -0.27	internal -0.27	known_issues -0.11	limits -0.33	none -0.31	platform -0.26	policy -0.2	price -0.27	script 0.12	target 0.32
l:공유	handling -0.22	known_issues -0.14	limits 0.14	policy -0.32	price -0.26	script 0.14	target -0.3
l:기준	handling -0.14	internal -0.22	known_issues -0.11	limits -0.28	none -0.3	platform -0.15	price 0.11	target 0.1
l:기한	handling -0.25	how_to -0.36	internal -0.35	known_issues -0.12	limits -0.38	none -0.37	platform -0.15	policy 0.44	price -0.31	script -0.16	target -0.41
l:내부	handling -0.12	internal 0.25	limits -0.11	none -0.27	policy -0.13	price -0.15	target -0.17
l:내용	handling -0.12	how_to -0.23	internal -0.22	limits 0.17	price -0.14	target -0.21
l:다자	handling -0.13	internal -0.19	known_issues -0.11	limits -0.24	none -0.29	platform -0.15	target 0.11
l:대상	handling -0.15	how_to -0.3	internal -0.32	known_issues -0.15	limits -0.29	none -0.36	platform 0.14	policy -0.2	price -0.18	target 0.22
l:대행	handling -0.13	limits -0.15	policy 0.11	target -0.13
l:대형	contact -0.14	how_to -0.15	limits 0.1	none -0.11	policy -0.26	price 0.12	script -0.14
l:렌터	handling -0.17	internal 0.13	known_issues -0.11	none -0.21
l:맡는	handling -0.33	how_to -0.31	internal -0.32	known_issues -0.2	limits 0.36	none -0.36	platform -0.24	policy -0.28	price -0.21	script -0.14	target -0.34
l:문의	contact 0.16	handling 0.11	internal -0.24	limits -0.15	none -0.22	policy -0.11	price -0.13	script -0.1	target -0.12
l:민원	handling 0.18	internal -0.17	limits -0.16	none -0.2	policy -0.16	target -0.14
l:반납	handling -0.17	internal 0.13	known_issues -0.11	none -0.21
l:방법	handling -0.12	how_to 0.26	internal -0.12	limits -0.11	none -0.22	policy -0.22	price -0.1	target -0.17
l:배송	contact -0.14	how_to -0.15	limits 0.1	none -0.11	policy -0.26	price 0.12	script -0.14
l:변경	how_to 0.12	known_issues -0.14	limits -0.4	none 0.24	platform -0.15	policy -0.29	price -0.22	script -0.16	target -0.32
l:본문	handling -0.26	known_issues -0.18	price -0.19	script -0.3	target -0.26
l:비서	how_to -0.13	internal 0.16	target -0.16
l:상담	handling -0.11	none -0.1	script 0.17	target -0.13
l:상향	handling -0.11	internal 0.17	limits -0.22	policy -0.22	price 0.14	target -0.22
l:성묘	handling -0.13	limits -0.15	policy 0.11	target -0.13
l:수령	how_to 0.25	none -0.2	target -0.13
l:수수	how_to -0.13	internal -0.12	platform -0.11	policy -0.15	price 0.2
l:승급	how_to -0.12	internal -0.27	limits -0.28	policy -0.23	price 0.16
l:시행	how_to -0.14	internal -0.13	limits -0.46	none 0.11	platform -0.23	policy -0.21	price -0.39	script 0.15	target -0.47
l:신청	limits -0.17	policy 0.15
l:안	contact -0.14	handling 0.14	how_to -0.35	internal -0.42	known_issues -0.2	limits 0.35	none -0.41	platform -0.25	policy -0.35	price -0.27	script -0.17	target -0.38
l:알림	handling -0.11	internal 0.11	limits -0.11	policy -0.11	script -0.19
l:어디	handling -0.24	how_to -0.12	internal -0.24	known_issues -0.1	limits -0.33	none -0.3	platform -0.18	policy -0.22	price -0.14	target 0.29
l:언제	how_to -0.22	internal -0.23	known_issues -0.11	limits -0.24	none -0.19	policy 0.29	price -0.19	target -0.28
l:연박	internal -0.19	none -0.24	platform -0.11	policy -0.13	target 0.18
l:예약	how_to -0.13	internal 0.16	target -0.16
l:오늘	contact -0.12	how_to -0.16	limits -0.26	price -0.13	script -0.18	target -0.27
l:오픈	internal -0.13	limits -0.15	none 0.24	platform -0.14	policy -0.14	price -0.17	target -0.19
l:완화	handling -0.13	internal -0.19	known_issues -0.11	limits -0.24	none -0.29	platform -0.15	target 0.11
l:요금	contact -0.1	handling -0.26	how_to -0.28	internal -0.25	known_issues -0.23	limits -0.43	none 0.34	platform -0.26	policy -0.4	price -0.13	target -0.48
l:월	handling -0.16	internal -0.23	known_issues -0.14	limits -0.28	none -0.35	platform -0.2	script -0.1	target 0.21
l:유의	handling -0.1	how_to -0.12	internal -0.2	known_issues 0.15	none -0.22	policy -0.14
l:일	handling -0.15	how_to 0.25	internal -0.2	known_issues -0.12	limits -0.28	none -0.24	platform -0.13	policy -0.35	price -0.18	script -0.18
l:일부	handling -0.13	internal -0.19	known_issues -0.11	limits -0.24	none -0.29	platform -0.15	target 0.11
l:일시	internal -0.19	limits -0.25	none 0.35	platform -0.16	policy -0.22	price -0.27	target -0.26
l:일자	how_to -0.12	internal -0.27	limits -0.28	policy -0.23	price 0.16
l:입찰	how_to -0.12	internal -0.27	limits -0.28	policy -0.23	price 0.16
l:적용	internal -0.13	limits -0.21	none 0.3	policy -0.21	price -0.21	target -0.23
l:전화	how_to -0.13	internal 0.16	target -0.16
l:접수	internal -0.13	limits -0.15	none 0.16	policy -0.3	price -0.26	target 0.17
l:제목	contact -0.13	handling -0.25	how_to -0.27	internal -0.24	known_issues -0.14	limits -0.32	platform -0.15	policy -0.26	price -0.13	script 0.21	target -0.3
l:조식	handling -0.14	how_to 0.17	internal -0.29	known_issues -0.11	none -0.34	platform -0.25	policy -0.33	target 0.15
l:좌석	how_to -0.12	internal -0.27	limits -0.28	policy -0.23	price 0.16
l:주는	contact 0.2	handling -0.33	how_to -0.26	internal -0.33	known_issues -0.21	limits 0.1	none -0.45	platform 0.11	price -0.31	script -0.25
l:지정	contact -0.14	how_to -0.15	limits 0.1	none -0.11	policy -0.26	price 0.12	script -0.14
l:쪽	contact 0.2	handling -0.37	how_to -0.3	internal -0.39	known_issues -0.22	limits 0.25	none -0.53	platform 0.1	policy -0.13	price -0.35	script -0.29
l:차	handling -0.18	how_to -0.23	internal -0.34	known_issues -0.15	limits -0.37	none 0.17	policy -0.34	price -0.36
l:참여	internal -0.14	limits -0.13	platform -0.15	policy -0.14	price -0.13	target 0.15
l:채널	handling -0.11	how_to -0.17	internal -0.14	limits -0.21	none -0.27	platform 0.29	policy -0.24	target -0.13
l:출금	internal 0.18	limits -0.21	policy -0.17	target -0.13
l:쿠폰	internal -0.19	none -0.24	platform -0.11	policy -0.13	target 0.18
l:통신	contact -0.21	handling 0.2	how_to 0.16	internal -0.2	known_issues -0.27	limits -0.22	none -0.32	platform -0.31	policy -0.17	script -0.33
l:편도	handling -0.17	internal 0.13	known_issues -0.11	none -0.21
l:픽스	how_to -0.12	internal -0.27	limits -0.28	policy -0.23	price 0.16
l:필터	contact -0.13	how_to -0.16	limits -0.3	platform 0.18	price -0.14	script -0.19	target -0.34
l:한도	internal -0.16	limits 0.17	policy -0.11	price -0.23	target -0.22
l:할인	internal -0.2	none -0.24	platform -0.11	policy -0.13	target 0.18
l:확대	handling -0.17	internal 0.13	known_issues -0.11	none -0.21
l:후결	how_to 0.18	internal -0.24	limits -0.3	none -0.3	platform -0.19	policy -0.22	target 0.17
label:contact	contact 2.86	how_to -0.18	internal -0.28	known_issues -0.15	limits -0.2	none -0.33	platform -0.11	policy -0.13	price -0.19	script -0.12	target -0.23
label:handling	handling 2.22	policy 0.21	price -0.18
label:how_to	handling -0.35	how_to 2.56	internal -0.28	known_issues -0.23	limits -0.15	platform -0.36	policy -0.14	price 0.2	script -0.19	target -0.17
label:known_issues	contact -0.17	handling 0.18	how_to -0.22	internal -0.12	known_issues 2.57	limits -0.18	platform -0.26	policy -0.36	price -0.24	script -0.21
label:limits	handling -0.26	how_to -0.24	known_issues 0.12	limits 2.71	platform -0.18	policy -0.32	price -0.28	script -0.12	target -0.4
label:link	contact -0.12	handling -0.24	how_to -0.23	internal -0.31	known_issues -0.2	limits 0.12	none 0.15	platform -0.3	policy -0.24	price -0.23	target -0.24
label:none	contact -0.2	known_issues -0.57	limits -0.14	none -0.11	platform -0.49
label:platform	handling -0.11	how_to -0.17	internal -0.18	limits -0.24	none -0.29	platform 2.91	policy -0.24	target -0.14
label:policy	known_issues -0.19	limits -0.53	none 0.3	platform -0.21	policy 2.23	price -0.43	script -0.21
label:price	contact -0.21	handling -0.45	how_to -0.14	internal -0.5	known_issues 0.11	limits 0.12	platform 0.14	policy -0.26	price 2.36	script -0.24	target 0.2
label:script	handling -0.16	how_to -0.26	internal -0.22	limits -0.3	none -0.28	platform -0.11	policy 0.22	price -0.14	script 2.62	target -0.21
label:target	contact -0.11	handling -0.24	how_to 0.17	internal -0.4	known_issues -0.23	limits -0.42	none -0.49	policy -0.41	price -0.27	script -0.19	target 2.79
labelled	handling -0.11	internal -0.11	known_issues -0.18	price -0.22
last	contact 0.22	handling 0.23	how_to -1.14	internal 1.05	known_issues -0.13	limits -0.95	none -0.21	platform -0.37	policy -0.56	price -0.75	script -0.19	target -0.56
last:0	contact 0.44	handling 0.14	how_to -0.91	internal -0.27	known_issues -0.92	limits -0.46	none 0.12	platform -0.41	price 0.13	script -0.52	target -0.67
last:am	contact -0.17	handling -0.25	how_to -0.26	internal 0.29	known_issues -0.17	limits -0.38	none -0.31	platform -0.27	policy 0.14	price -0.19	script -0.11	target -0.42
last:an	contact 0.1	handling -0.15	how_to -0.14	internal -0.13	limits -0.12	none -0.25	policy -0.11	target 0.25
last:ar	handling -0.13	internal -0.17	known_issues -0.13
last:ay	handling -0.2	limits -0.12	script -0.12
last:ce	how_to -0.23	internal -0.26	known_issues -0.26	limits -0.25	none -0.23	platform 0.17	policy 0.1	price -0.14	target -0.24
last:ch	how_to -0.16	internal -0.34	known_issues 0.15	platform -0.12	policy -0.22	price -0.23	script -0.16	target -0.21
last:ed	contact -0.26	handling 0.17	none -0.19	platform -0.34	policy -0.24	price -0.46	target -0.51
last:ee	how_to -0.12	internal -0.23	known_issues -0.14	limits -0.19	none -0.22	platform -0.1	price -0.28	script -0.17	target 0.19
last:er	handling 0.12	internal -0.31	known_issues -0.24	none -0.27	platform 0.12	policy -0.33	script -0.1	target -0.3
last:es	contact -0.22	handling 0.18	how_to -0.41	internal -0.22	platform -0.3	policy -0.47	price -0.31	script -0.17
last:et	handling -0.16	how_to -0.23	internal -0.25	limits 0.13	none -0.1	platform -0.16	policy -0.22	price -0.11	target -0.14
last:ff	handling -0.18	how_to 0.11	known_issues -0.12	policy -0.1	script -0.12
last:gb	how_to -0.14	internal -0.27	known_issues -0.14	limits 0.18	platform -0.21	policy -0.23	price -0.33	target -0.31
last:ge	contact -0.13	handling -0.21	how_to -0.29	internal -0.3	known_issues -0.21	limits -0.33	platform -0.17	policy -0.33	price 0.23	script -0.17	target -0.31
last:ic	handling -0.21	how_to -0.15	none 0.11	platform -0.13	policy -0.24	price -0.17	target -0.25
last:is	how_to -0.12	known_issues -0.11	none -0.17
last:it	contact -0.14	how_to -0.33	known_issues -0.26	platform -0.23	price -0.21	script -0.33	target -0.37
last:le	contact 0.12	how_to -0.15	internal -0.23	known_issues -0.21	none -0.17	policy -0.13	target -0.16
last:ll	contact -0.16	handling 0.12	how_to -0.2	known_issues -0.17	limits -0.29	platform -0.18	policy -0.27	price -0.32	script -0.15	target -0.38
last:ls	contact -0.13	handling 0.2	how_to -0.25	internal -0.27	known_issues -0.24	limits 0.16	none -0.29	platform -0.18	policy -0.23	price -0.23	script -0.12	target -0.29
last:ly	contact -0.18	handling -0.4	how_to -0.29	internal -0.47	known_issues -0.28	none -0.19	platform 0.28	policy -0.29	price -0.23	script -0.22
last:me	handling -0.21	how_to -0.19	internal -0.11	known_issues 0.11	none -0.24	platform -0.15	policy 0.14	price -0.13	target -0.18
last:ne	contact -0.11	handling 0.13	how_to 0.14	internal -0.42	known_issues -0.32	limits -0.42	none -0.14	platform 0.11	policy -0.34	price -0.29	script -0.18	target -0.36
last:ng	contact -0.11	handling -0.32	how_to -0.23	internal 0.1	known_issues -0.2	none 0.17	platform -0.14	policy -0.26	price -0.17	script -0.21	target -0.26
last:ns	contact -0.1	handling -0.1	how_to -0.24	internal -0.23	known_issues -0.17	limits -0.2	none -0.23	platform -0.1	policy -0.18	price 0.18	script -0.12
last:on	handling -0.29	how_to 0.17	internal 0.17	known_issues -0.14	limits -0.32	none -0.21	platform -0.16	policy -0.14	price -0.14	script -0.12	target -0.23
last:ps	contact -0.18	handling 0.12	how_to -0.22	internal -0.36	known_issues -0.24	limits 0.21	platform -0.33	policy -0.37	price -0.35	target -0.38
last:rs	handling -0.3	how_to -0.23	known_issues -0.3	limits 0.17	none -0.2	platform -0.16	script -0.18	target -0.25
last:rt	handling -0.1	how_to 0.18	internal -0.11	limits -0.23	none -0.19	policy -0.12	price 0.13	target -0.12
last:ry	none -0.11	platform 0.1
last:st	contact -0.13	handling -0.12	how_to -0.28	known_issues -0.26	limits -0.13	none 0.33	platform -0.31	policy -0.32	price -0.29	script -0.14	target -0.36
last:te	how_to 0.12	internal -0.23	known_issues -0.11	limits -0.17	policy -0.17	target -0.16
last:th	handling -0.22	internal -0.13	limits -0.17	none 0.19	policy -0.1	target -0.18
last:ts	contact -0.12	handling -0.17	how_to 0.18	internal -0.25	known_issues -0.25	limits -0.25	platform -0.15	policy -0.22	price -0.15	script -0.14	target -0.21
last:ut	contact -0.11	handling -0.25	how_to 0.15	internal -0.35	known_issues -0.16	limits 0.21	none -0.2	platform -0.18	policy -0.25	price -0.17	script -0.13	target -0.28
last:ve	handling -0.21	how_to 0.14	internal -0.17	limits 0.18	none -0.27	platform -0.11	policy -0.2	price -0.12	target 0.12
last:x	how_to -0.16	internal -0.3	known_issues -0.15	limits -0.35	none 0.32	policy -0.2	target -0.31
last:ys	contact -0.14	handling -0.3	how_to -0.16	internal -0.29	limits 0.1	none 0.12	platform -0.18	price -0.24	script -0.11	target -0.24
last:가고	handling -0.37	how_to 0.14	internal -0.39	known_issues -0.24	none -0.31	platform -0.12	policy 0.25	price -0.2	script -0.19	target -0.24
last:가능	contact -0.13	handling -0.39	how_to -0.32	internal -0.31	known_issues -0.22	limits -0.2	platform -0.27	policy 0.25	price -0.25	script -0.28
last:가요	contact -0.1	handling -0.2	how_to -0.25	internal -0.51	known_issues -0.36	limits 0.12	none 0.1	platform -0.26	policy 0.12	price -0.13	script -0.19	target -0.13
last:가정	contact -0.1	handling -0.2	how_to -0.21	internal -0.28	known_issues -0.19	limits -0.27	none -0.22	platform -0.17	policy -0.31	price -0.12	script -0.15	target 0.29
last:가족	contact -0.17	handling -0.25	how_to -0.34	internal -0.29	known_issues -0.2	none -0.4	platform -0.26	policy -0.29	price -0.27	script -0.12	target 0.33
last:개	contact -0.16	handling -0.23	how_to -0.43	internal -0.33	known_issues -0.14	limits 0.24	none -0.33	platform -0.25	policy -0.31	price -0.37	script -0.1	target 0.13
last:개시	handling -0.12	how_to -0.17	limits -0.15	none 0.26	platform -0.11	policy -0.14	script -0.11	target -0.21
last:개월	handling -0.16	how_to -0.27	internal -0.24	known_issues -0.11	limits -0.33	none 0.16	platform -0.14	policy -0.27	price 0.31	target -0.32
last:거라	contact -0.11	handling -0.29	how_to -0.31	internal 0.45	known_issues -0.24	limits -0.37	none -0.38	platform -0.23	policy -0.3	price -0.25	script -0.19	target -0.39
last:건	contact -0.14	handling -0.15	how_to -0.19	internal 0.18	known_issues -0.11	limits -0.11	platform -0.16	policy -0.24	price -0.31	target -0.27
last:게요	handling -0.28	how_to -0.35	internal -0.41	known_issues -0.2	limits -0.44	none 0.52	platform -0.19	policy -0.4	price -0.24	target -0.4
last:겨요	handling -0.22	how_to -0.27	internal -0.28	known_issues 0.19	limits -0.29	price -0.2	target -0.19
last:결제	how_to 0.17	internal -0.13	known_issues -0.23	none -0.23	platform -0.12	policy -0.32	price -0.11	script -0.11	target -0.19
last:고만	how_to -0.13	internal -0.26	limits -0.2	none 0.15	policy -0.2	target -0.1
last:고요	contact -0.13	handling -0.48	how_to -0.37	internal -0.2	known_issues -0.4	limits -0.25	none 0.27	platform -0.36	policy -0.24	price 0.14	script -0.36
last:곳	contact -0.15	handling -0.24	how_to -0.25	internal -0.41	known_issues -0.18	none -0.32	platform -0.27	policy -0.28	price -0.2	target 0.32
last:금지	handling 0.2	how_to -0.19	known_issues -0.15	limits -0.35	platform -0.2	policy -0.34	price -0.21	script -0.24	target -0.33
last:까지	contact -0.17	handling -0.35	internal -0.64	known_issues -0.34	limits 0.39	none -0.1	platform -0.52	policy -0.31	price -0.25	script -0.23
last:끝	contact -0.11	handling -0.22	how_to 0.14	internal -0.32	known_issues -0.25	limits -0.26	none 0.27	platform -0.21	policy -0.29	price -0.15	script -0.11	target -0.26
last:나옴	how_to 0.17	known_issues -0.14	limits -0.12	none -0.15	policy -0.13
last:나요	handling -0.21	how_to -0.34	internal -0.43	known_issues 0.2	limits -0.4	none 0.16	platform -0.19	price -0.32	script -0.15	target -0.36
last:내기	how_to 0.12
last:내용	handling -0.17	how_to -0.22	internal -0.17	known_issues -0.12	limits -0.28	none 0.31	platform -0.18	policy -0.21	price -0.13	target -0.24
last:네요	contact -0.1	handling -0.33	how_to -0.3	internal 0.11	known_issues -0.2	limits -0.46	none 0.14	platform -0.19	price -0.32	script -0.14	target -0.43
last:는데	handling -0.25	how_to -0.3	limits -0.46	none 0.23	policy -0.32	price -0.29	script -0.22	target -0.32
last:니까	handling -0.24	how_to -0.17	internal -0.18	known_issues -0.11	limits -0.2	none 0.27	platform -0.14	policy -0.19	price -0.17	script -0.11	target -0.2
last:니다	contact -0.25	handling -0.17	limits -0.16	none 0.11	platform -0.29	price -0.24	script -0.24	target -0.4
last:니당	limits -0.1	none 0.18	policy -0.11
last:달러	internal -0.27	limits 0.15	none -0.12	policy -0.16	price 0.13	target -0.27
last:당김	internal -0.1	limits -0.21	none 0.26	policy -0.18	target -0.12
last:대로	handling -0.51	how_to -0.37	internal -0.43	limits -0.57	none 0.33	platform -0.14	policy -0.24	price 0.2	script -0.35	target -0.1
last:대요	handling -0.13	how_to -0.29	internal 0.13	known_issues -0.26	platform -0.21	policy -0.58	price -0.32	script -0.2
last:동일	contact -0.14	handling -0.25	internal -0.38	limits -0.34	platform -0.24	price 0.15	script -0.14
last:돼요	contact -0.17	how_to 0.14	internal -0.18	known_issues -0.44	none -0.25	policy -0.12	script -0.38
last:되고	contact -0.16	handling -0.56	how_to -0.47	known_issues -0.43	none -0.24	platform 0.11	policy 0.11	price -0.39	script -0.45	target 0.12
last:되며	limits -0.15	none -0.12	policy -0.28	script -0.11	target 0.18
last:됨	contact -0.11	handling -0.32	known_issues -0.34	limits 0.25	none -0.44	platform -0.23	policy -0.42	price -0.16	script 0.18	target -0.28
last:드랍	none 0.27	platform -0.2
last:드림	handling -0.22	how_to -0.26	internal -0.21	known_issues -0.2	limits -0.23	none -0.23	policy 0.36	price -0.23	script -0.13	target -0.18
last:든요	limits -0.2	none 0.19	policy -0.14	target -0.14
last:들고	handling -0.32	how_to 0.18	known_issues -0.17	limits -0.25	platform -0.17	policy -0.37	price -0.18	script -0.18	target -0.32
last:등록	handling -0.17	how_to 0.21	internal -0.25	known_issues -0.14	limits -0.24	platform -0.12	policy -0.25	price -0.19	target -0.33
last:떠요	handling -0.29	how_to 0.15	internal -0.39	known_issues -0.24	limits 0.12	platform -0.17	policy -0.34	price -0.25	script -0.26	target -0.34
last:라고	contact -0.14	handling 0.11	how_to -0.45	known_issues 0.17	limits -0.48	platform -0.26	policy -0.46	price -0.27	script 0.14	target -0.43
last:라서	contact -0.12	handling -0.25	how_to -0.23	internal 0.15	known_issues -0.21	limits 0.14	platform -0.19	policy -0.28	price -0.19	script -0.15	target -0.27
last:래요	handling -0.1	known_issues -0.12	limits 0.16	policy -0.2	price -0.25	target -0.28
last:려요	contact -0.15	handling -0.26	how_to -0.18	known_issues -0.38	limits -0.2	platform -0.32	policy 0.21	price -0.11	script -0.16	target -0.58
last:로	contact 0.11	handling -0.14	internal -0.16	none -0.15	policy -0.1	script 0.11
last:로요	handling -0.14	internal -0.19	limits -0.15	policy -0.16	script 0.13	target -0.12
last:르고	handling -0.34	how_to 0.44	internal -0.31	known_issues -0.26	limits -0.28	none -0.35	platform -0.23	policy -0.34	price -0.18	script -0.19	target -0.26
last:리고	contact -0.15	handling 0.18	how_to -0.31	internal -0.44	known_issues -0.33	limits -0.39	platform -0.2	price -0.2	target -0.42
last:리기	how_to 0.22	internal -0.2	known_issues -0.16	limits -0.23	none -0.28	platform -0.15	policy -0.28	price -0.17	script -0.2	target -0.17
last:만	contact -0.1	handling -0.12	how_to -0.16	internal -0.14	none -0.26	policy -0.28	price 0.25	target -0.27
last:만요	handling -0.26	how_to -0.23	internal -0.3	known_issues -0.22	limits -0.3	platform -0.12	policy -0.29	price -0.21	script -0.18	target 0.3
last:만원	how_to -0.16	limits 0.28	none -0.23	policy -0.14	price -0.21	target -0.24
last:맞음	handling -0.13	internal -0.32	limits -0.26	none 0.16	platform -0.13	policy -0.23	price 0.15	target -0.2
last:먼저	contact -0.13	how_to -0.29	internal -0.33	known_issues -0.13	limits -0.28	none -0.31	policy -0.25	price -0.16	script -0.26	target 0.32
last:명	contact -0.13	handling -0.2	how_to -0.22	internal -0.38	known_issues -0.22	limits 0.23	none -0.33	platform -0.23	policy -0.24	price -0.29	target 0.11
last:모두	contact -0.18	handling -0.27	how_to -0.3	internal -0.23	known_issues -0.21	limits -0.24	none -0.32	platform -0.23	policy -0.33	price -0.2	script -0.17	target 0.33
last:목	none 0.19
last:무료	contact -0.24	handling -0.5	how_to -0.29	internal -0.5	known_issues -0.22	limits -0.59	none -0.59	platform -0.3	price 0.5	script -0.25	target -0.7
last:문에	contact -0.15	handling -0.33	how_to -0.24	internal 0.29	known_issues -0.21	limits -0.3	none -0.34	policy -0.28	price -0.2	script -0.19	target -0.3
last:미정	limits -0.19	none 0.18	platform -0.11	policy -0.16	target -0.17
last:반영	handling -0.11	how_to -0.14	internal -0.1	limits -0.19	policy 0.18	target -0.2
last:받음	handling -0.29	how_to -0.22	known_issues -0.23	limits 0.11	none -0.26	platform -0.22	price -0.13	script -0.15	target -0.27
last:방문	handling -0.2	internal -0.22	known_issues -0.16	limits 0.14	none -0.26	platform -0.11	policy -0.21	price -0.12	target -0.27
last:배포	none 0.2	target -0.13
last:배함	internal -0.1	known_issues -0.14	none 0.14	policy -0.15	target -0.16
last:번	contact -0.12	handling -0.26	how_to -0.26	internal -0.35	known_issues -0.19	limits 0.34	none -0.21	platform -0.14	policy -0.38	price -0.22	target -0.28
last:변경	contact -0.12	handling -0.22	internal -0.27	known_issues -0.12	limits -0.37	platform -0.13	policy -0.26	price -0.21	script 0.21	target -0.28
last:보고	contact -0.13	handling -0.14	how_to -0.27	internal 0.21	known_issues -0.27	limits -0.41	none 0.11	platform -0.24	policy -0.48	price -0.38	script -0.28
last:보임	contact -0.12	handling -0.24	how_to -0.18	internal -0.25	known_issues 0.31	limits -0.31	none -0.29	platform -0.16	policy -0.31	price -0.17	script -0.11	target -0.19
last:부탁	handling -0.29	internal -0.18	known_issues -0.12	none 0.14	policy -0.15	script 0.13
last:부터	contact -0.25	handling -0.34	how_to -0.41	internal -0.48	known_issues -0.24	limits -0.17	none 0.23	policy -0.39	price -0.19	script -0.25	target 0.1
last:분	handling -0.18	how_to -0.25	internal -0.29	known_issues -0.28	none -0.33	platform -0.18	policy -0.34	price 0.16	script -0.13	target 0.18
last:분만	handling -0.15	how_to -0.18	internal -0.19	limits -0.36	none -0.26	platform -0.23	policy 0.26	price -0.18
last:불가	handling -0.31	how_to -0.26	internal -0.54	known_issues -0.26	limits 0.23	none -0.38	platform -0.25	script -0.23	target -0.4
last:상만	handling -0.11	internal -0.22	limits 0.16	none -0.13	policy -0.23	price -0.11	target -0.12
last:서만	limits -0.19	none -0.16	platform 0.18	target -0.13
last:서요	handling -0.19	how_to -0.2	internal 0.41	known_issues -0.23	limits -0.4	none -0.27	policy -0.31	price -0.21	target -0.39
last:선택	how_to 0.16
last:세대	handling -0.23	how_to -0.2	internal -0.35	known_issues -0.13	none -0.35	platform 0.34	policy -0.22	price -0.22	target -0.17
last:세요	contact -0.25	handling 0.1	how_to -0.61	internal -0.2	limits -0.63	none 0.14	platform -0.37	policy -0.23	price -0.1	target -0.67
last:센터	contact -0.32	handling 0.16	how_to -0.28	internal -0.25	known_issues -0.12	limits -0.33	platform -0.2	policy -0.28	price -0.25	script -0.1
last:수	internal -0.14	limits -0.28	platform -0.15	policy 0.12	price -0.18	target -0.23
last:시	contact -0.1	handling -0.17	how_to -0.35	internal -0.6	known_issues -0.33	none 0.29	platform -0.33	price -0.64	script -0.2	target -0.35
last:시간	handling -0.28	internal -0.22	known_issues -0.17	limits 0.15	none -0.34	platform -0.17	policy 0.16	price -0.22	target -0.34
last:시고	handling 0.12	internal -0.16	none -0.12	script 0.1
last:시범	handling -0.17	how_to -0.26	internal -0.3	known_issues -0.18	limits -0.25	platform -0.18	policy -0.21	price -0.19	target 0.21
last:시오	handling -0.14	internal -0.12	limits -0.12	none 0.24	policy -0.23	script -0.25	target -0.13
last:시작	internal -0.24	limits -0.15	none 0.29	policy -0.24	price -0.12	target -0.21
last:시행	limits -0.13	none 0.21	policy -0.13	target -0.17
last:신청	contact -0.12	handling -0.22	how_to -0.19	internal 0.11	known_issues -0.19	limits -0.33	platform -0.14	policy 0.11	price -0.19	target -0.37
last:아서	contact -0.11	handling 0.29	how_to -0.26	known_issues -0.32	limits -0.38	none -0.42	policy -0.27	price -0.23	script -0.17	target -0.32
last:아요	contact -0.18	handling -0.24	how_to -0.41	internal -0.17	known_issues -0.31	platform -0.35	policy 0.26	price -0.4	script -0.26	target -0.59
last:안내	contact -0.2	handling 0.4	how_to -0.43	internal -0.38	limits -0.56	none -0.26	policy -0.4	price -0.32	target -0.38
last:않음	handling -0.21	how_to -0.25	internal -0.27	known_issues -0.26	none -0.3	platform -0.15	policy 0.23	price -0.18	script -0.15	target -0.23
last:알림	how_to 0.11	known_issues -0.13	limits -0.12	none 0.17	platform -0.11	policy -0.12
last:어감	handling -0.23	internal -0.29	known_issues 0.17	limits -0.25	none -0.29	platform -0.11	policy 0.19	price -0.16	script -0.14	target -0.31
last:어만	handling -0.18	how_to -0.17	internal -0.22	known_issues -0.12	limits 0.32	none -0.29	platform -0.27	policy -0.21	price -0.11	target -0.34
last:어서	handling -0.24	how_to -0.28	internal 0.32	known_issues -0.23	limits -0.33	platform -0.21	policy -0.21	price -0.2	script -0.13	target -0.3
last:어요	contact -0.23	handling -0.64	how_to -0.16	internal 0.12	limits -0.11	none 0.11	platform -0.47	price -0.22	script -0.7	target -0.21
last:업일	handling -0.23	how_to -0.14	internal -0.12	limits -0.27	none -0.23	platform -0.17	price -0.18	script 0.22	target -0.19
last:없음	contact -0.34	handling -0.67	how_to -0.1	internal -0.32	known_issues -0.62	script -0.44	target -0.22
last:에요	handling -0.37	internal -0.24	known_issues -0.32	limits -0.52	price 0.19	script -0.27
last:여요	handling -0.25	how_to -0.23	internal -0.21	known_issues 0.22	limits -0.33	none -0.28	platform -0.1	price -0.17	script -0.15
last:연결	contact -0.18	handling 0.29	how_to -0.15	internal -0.16	none -0.27	policy -0.13	script -0.11	target -0.15
last:예약	contact -0.11	handling -0.21	how_to -0.31	internal -0.21	limits -0.31	none 0.16	platform -0.16	policy -0.27	price -0.14
last:예요	contact -0.19	handling -0.59	how_to -0.16	internal 0.14	known_issues -0.42	none -0.26	script -0.43
last:예정	internal -0.2	limits -0.19	platform 0.16	policy -0.15	price -0.1	target -0.23
last:오픈	handling -0.11	how_to -0.16	internal -0.15	limits -0.21	none 0.31	platform -0.12	policy -0.23	price -0.14	target -0.22
last:와요	handling -0.26	how_to 0.2	internal -0.34	known_issues -0.26	none -0.25	price -0.16	script -0.19	target -0.33
last:요일	how_to -0.16	internal -0.17	limits -0.22	none 0.27	policy -0.29	price -0.18	target -0.23
last:원	contact -0.26	how_to -0.74	internal -0.23	known_issues -0.18	none -0.16	price 0.11	script -0.15	target -0.37
last:월	how_to -0.26	internal -0.48	known_issues -0.35	limits -0.4	platform 0.17	policy -0.45	price -0.53	script 0.22	target -0.53
last:유지	handling -0.3	how_to -0.1	internal -0.42	none 0.11	platform -0.12	price 0.16	script -0.18	target -0.11
last:으니	contact -0.11	how_to -0.14	internal 0.15	known_issues -0.22	limits -0.29	platform -0.15	policy -0.26	price -0.22	script -0.17	target -0.27
last:으로	handling 0.26	how_to -0.21	known_issues -0.19	limits -0.2	none -0.25	policy -0.22	price -0.21	script -0.22	target -0.21
last:으며	handling 0.13	limits -0.11	policy 0.1	script -0.14
last:이고	contact -0.3	handling -0.64	how_to -0.33	known_issues -0.45	limits -0.66	platform -0.47	policy -0.25	script -0.42	target 0.29
last:이관	handling 0.11
last:이니	internal 0.25	limits -0.2	none -0.21	policy -0.16	target -0.13
last:이라	contact -0.21	handling -0.36	how_to -0.39	internal 0.47	known_issues -0.3	limits -0.11	none -0.24	platform -0.34	policy -0.44	price -0.52	script -0.25	target -0.54
last:이며	handling -0.21	how_to -0.11	known_issues -0.13	platform -0.19	policy -0.4	price 0.12	script -0.15	target -0.14
last:이상	contact -0.22	handling -0.41	how_to -0.36	internal -0.44	known_issues -0.25	limits -0.17	none -0.49	policy -0.37	price -0.47	script -0.11	target 0.37
last:이요	handling 0.16	how_to -0.16	internal -0.24	limits 0.11	policy -0.31	price -0.26	target -0.27
last:이하	handling -0.12	how_to -0.12	internal -0.25	limits 0.22	none -0.15	platform -0.2	policy -0.2	price -0.28
last:이후	how_to -0.14	internal -0.11	limits -0.17	none -0.18	platform 0.12	policy -0.11	target 0.15
last:인데	contact -0.25	handling -0.33	how_to -0.24	internal 0.44	known_issues -0.28	none -0.42	platform -0.34	policy -0.35	price -0.33	script -0.19	target -0.37
last:일	contact -0.25	how_to -0.42	known_issues -0.15	limits 0.13	none -0.2	platform -0.34	policy 0.16	price -0.62	script -0.41	target -0.7
last:일정	internal -0.19	limits -0.12	none 0.23	platform -0.12	policy -0.14	target -0.11
last:있고	handling -0.23	how_to -0.26	internal -0.23	none -0.28	policy 0.16	price -0.1	script -0.16
last:있음	contact -0.21	handling -0.38	internal 0.31	known_issues 0.15	limits -0.25	none -0.48	platform -0.39	policy -0.19	price -0.41	script -0.3	target -0.49
last:잔	handling -0.22	how_to -0.16	internal -0.24	known_issues -0.15	limits 0.13	none -0.17	platform -0.16	policy -0.26	price 0.15	target -0.27
last:장	handling -0.13	how_to -0.12	internal -0.26	known_issues -0.1	limits 0.2	none -0.25	platform -0.15	policy -0.22	target -0.23
last:적용	handling -0.15	how_to -0.19	limits -0.19	policy 0.12	price -0.13	script -0.1	target -0.33
last:전달	handling 0.19	policy -0.17
last:전액	how_to -0.14	internal -0.18	limits -0.24	none -0.19	policy 0.14	target -0.18
last:전용	handling -0.11	internal -0.14	limits -0.23	none 0.13	platform 0.2	policy -0.14	target -0.32
last:전체	handling -0.21	how_to -0.18	internal -0.35	known_issues -0.16	limits -0.34	none 0.43	platform -0.22	policy -0.36	price -0.27	target -0.46
last:절반	how_to -0.19	internal -0.23	known_issues -0.14	limits -0.31	none -0.27	platform -0.19	policy -0.28	price 0.28	script -0.1	target -0.28
last:접수	handling 0.13	how_to -0.21	internal -0.14	limits -0.23	none -0.23
last:정산	handling -0.15	how_to 0.15	internal -0.22	limits -0.27	none -0.2	policy 0.21	price -0.23	target -0.22
last:제외	handling -0.19	how_to -0.2	internal -0.28	known_issues -0.22	platform 0.11	policy -0.3	price -0.16	script -0.11	target 0.15
last:제한	handling -0.22	how_to -0.19	internal -0.32	known_issues -0.23	none 0.23	platform -0.23	price -0.26	script -0.12	target -0.36
last:져요	handling -0.35	how_to -0.13	internal -0.4	known_issues -0.38	limits 0.23	none -0.25	platform -0.12	price 0.13	script -0.26	target -0.4
last:종료	handling 0.21	how_to -0.17	internal -0.27	none -0.27	platform -0.13	policy -0.25	price -0.14	target -0.25
last:중	contact -0.11	handling -0.3	how_to -0.16	internal 0.23	known_issues -0.16	limits -0.37	platform -0.23	policy -0.23	price -0.19	script -0.14	target -0.37
last:지고	handling -0.25	known_issues -0.23	none -0.35	platform -0.15	policy 0.18	price -0.3	script -0.16	target -0.29
last:지급	how_to 0.12	internal 0.13	limits -0.14	none -0.13	price -0.15
last:지만	handling -0.16	how_to -0.21	internal -0.25	known_issues -0.16	limits -0.15	platform 0.15	price -0.11	script 0.13	target -0.34
last:지원	handling -0.2	how_to -0.19	internal -0.24	known_issues -0.23	limits -0.33	platform 0.19	policy -0.22	price -0.19
last:추가	handling -0.15	internal -0.3	known_issues -0.19	limits -0.38	none -0.13	platform -0.23	policy -0.33	price 0.23	target 0.12
last:취소	contact -0.1	handling -0.39	how_to -0.27	internal -0.36	none -0.11	platform -0.12	policy 0.11	price -0.35	script -0.2	target -0.21
last:켜요	handling -0.13	how_to -0.16	internal -0.12	limits -0.18	none 0.25	policy -0.12	target -0.16
last:포함	contact -0.13	handling -0.27	how_to -0.23	internal -0.24	known_issues -0.12	none -0.31	platform -0.13	policy -0.26	price -0.16	script -0.15	target 0.21
last:하고	contact -0.24	handling 0.22	how_to -0.2	known_issues -0.49	limits -0.38	none -0.41	platform -0.42	policy 0.29	price -0.47	script -0.11	target -0.14
last:하기	how_to 0.1	internal -0.15	limits -0.22	none 0.15	policy -0.2	price -0.11
last:하나	contact -0.12	handling -0.25	how_to -0.37	internal -0.27	known_issues -0.2	limits 0.31	none -0.19	platform -0.22	policy -0.31	price -0.17	target -0.36
last:하며	handling -0.16	how_to -0.18	internal -0.24	limits -0.29	none -0.16	platform -0.14	policy 0.29	price -0.2	script -0.28	target -0.29
last:할인	internal -0.24	limits -0.18	none -0.24	policy -0.31	price 0.28	target -0.26
last:함	contact -0.15	handling -0.33	how_to -0.32	internal -0.34	known_issues -0.33	limits 0.32	none -0.28	platform -0.23	price -0.2	script -0.21	target -0.3
last:해서	contact -0.1	handling 0.23	how_to -0.41	internal 0.25	known_issues -0.37	limits -0.12	none -0.26	platform -0.32	policy -0.4	price -0.31	script -0.25	target -0.45
last:해요	handling -0.41	how_to -0.44	known_issues -0.41	platform -0.32	policy -0.25	price -0.46	target 0.15
last:혀요	handling -0.19	internal -0.23	known_issues -0.16	limits -0.34	none -0.28	platform -0.15	policy 0.29	price -0.19	target -0.3
last:화	internal -0.12	limits -0.12	platform 0.17	policy -0.14	price -0.13	target -0.17
last:확대	how_to -0.11	limits -0.14	none 0.23	target -0.13
last:확정	handling -0.19	how_to -0.11	internal -0.18	known_issues -0.13	limits -0.21	none 0.28	policy -0.16	target -0.21
last:환불	internal -0.23	none -0.24
last:회	handling -0.12	internal -0.35	limits 0.4	none -0.32	policy -0.12	price -0.35	target -0.3
last:회원	contact -0.17	handling -0.27	how_to -0.3	internal -0.22	known_issues -0.18	limits -0.41	none -0.36	platform -0.25	policy -0.32	price -0.29	target 0.38
last:후	how_to -0.1	internal -0.15	limits -0.19	none 0.19	policy -0.17	price -0.17	target -0.15
news	contact -0.38	handling -0.91	how_to -1.33	internal 0.12	known_issues -1.23	limits -0.29	none 0.79	platform -0.59	policy -0.15	price -0.36	script -0.35	target -0.43
size:12	contact -0.44	handling -0.15	internal -0.34	known_issues -0.75	limits 0.21	script -1.35	target 0.21
size:40	contact -0.26	known_issues -0.2	platform -0.32	price -0.2	script -0.82	target 0.2
size:6	contact -1.58	handling -0.24	how_to -0.54	known_issues -0.36	limits 0.36	none 0.34	platform -0.43	policy -0.36	price -0.63	script -1.69
size:more	contact -0.22	handling -0.18	internal 0.19	known_issues 0.28	none -0.52	platform -0.22	price -0.15	script 0.29	target -0.32
u:%	contact -0.8	handling -0.49	how_to -0.74	internal 0.4	known_issues -0.58	limits -0.65	none -0.32	platform -0.17	price 0.16	script -0.48
u:%p	handling -0.12	how_to -0.13	internal 0.13	known_issues -0.12	limits -0.3	none -0.22	policy -0.26	price 0.13	target -0.14
u:%가	internal -0.11	limits -0.1	none -0.22	platform -0.15	policy -0.18	price 0.22	target -0.12
u:%까	internal 0.18	limits -0.21	none -0.1	policy -0.15
u:%는	known_issues -0.11	limits -0.3	platform -0.18	policy -0.23	price -0.13
u:%라	handling -0.13	how_to -0.27	internal 0.16	known_issues -0.19	limits -0.29	policy -0.19	price -0.21	script -0.11	target -0.24
u:%로	known_issues -0.12	limits -0.26	none -0.35	policy -0.31	price 0.25	script -0.18	target -0.2
u:%를	handling -0.21	how_to -0.2	internal 0.12	limits -0.35	none -0.2	script -0.11	target -0.25
u:%에	limits -0.17	none -0.24	policy -0.16	price 0.24	target -0.11
u:G	contact -0.1	how_to -0.1	internal -0.21	limits -0.23	none 0.24	platform -0.16	policy -0.2	price -0.23
u:GB	handling -0.2	how_to -0.21	internal -0.39	known_issues -0.19	limits 0.28	none -0.13	platform -0.24	policy -0.36	target -0.35
u:K	internal -0.13	limits -0.21	none 0.27	target -0.18
u:KS	internal -0.25	known_issues -0.11	limits -0.29	none 0.2	policy -0.2	price -0.21	target -0.22
u:am	internal -0.14	limits -0.17	none 0.21	target -0.13
u:da	contact -0.13	handling -0.25	how_to -0.17	internal -0.25	known_issues -0.28	none 0.16	platform -0.18	policy 0.11	price -0.22	target -0.21
u:h	contact -0.16	handling -0.23	how_to -0.19	internal -0.31	limits 0.22	none -0.23	platform -0.2	price -0.26	script -0.11	target -0.26
u:ho	handling -0.19	how_to -0.2	internal -0.21	known_issues -0.15	platform -0.12	policy 0.19	price -0.17	target -0.18
u:kg	handling -0.16	how_to -0.19	internal -0.24	known_issues -0.14	none -0.34	platform -0.21	policy -0.32	price 0.35	target -0.45
u:pe	internal -0.16	limits -0.28	policy -0.14	price 0.2	target -0.12
u:x	handling -0.15	known_issues 0.17	limits -0.15	none 0.18	platform -0.18	policy -0.12
u:개	contact -0.28	handling -0.37	internal -0.38	known_issues -0.32	none -0.26	platform -0.39	policy -0.46	script -0.22	target 0.25
u:개까	internal -0.21	policy -0.22	price -0.16	target -0.17
u:개로	how_to 0.16	internal -0.21	limits -0.24	policy -0.17	price -0.15	target -0.17
u:개소	handling -0.13	how_to -0.13	internal -0.28	limits -0.25	none -0.28	platform -0.16	policy -0.21	price -0.13	target 0.3
u:개월	contact -0.2	how_to -0.11	known_issues -0.26	none -0.18	platform -0.31	policy -0.29	price 0.14	script -0.29
u:건	contact -0.1	handling -0.14	how_to -0.14	internal 0.31	known_issues -0.12	limits -0.23	platform -0.16	policy -0.27	price -0.3	target -0.24
u:곳	contact -0.12	handling -0.23	how_to -0.24	internal -0.14	known_issues -0.15	limits 0.2	none -0.29	platform -0.26	policy -0.31	price -0.25
u:곳에	how_to -0.16	internal -0.21	known_issues -0.13	limits 0.11	none -0.12	policy -0.18	script -0.14
u:곳은	internal 0.19	limits -0.19	policy -0.12	target -0.18
u:까지	handling -0.21	how_to -0.23	internal -0.39	none -0.18	platform -0.21	policy 0.37	price -0.3	target -0.33
u:년	contact -0.21	handling -0.32	how_to -0.38	internal -0.21	known_issues -0.25	platform 0.19	price -0.26
u:는	internal 0.12	none -0.12
u:달러	internal -0.12	limits -0.22	policy -0.11	price 0.26	target -0.14
u:대	contact -0.14	handling -0.2	how_to -0.19	internal 0.18	known_issues -0.15	limits -0.29	none -0.19	platform 0.18	policy -0.19	price -0.17	target -0.2
u:로	contact -0.14	handling 0.11	how_to -0.19	known_issues -0.13	limits -0.38	none 0.21	platform -0.18	policy -0.27	price -0.25	script -0.15	target -0.28
u:만	contact -0.22	handling -0.35	how_to -0.42	known_issues -0.3	limits -0.11	none -0.29	platform -0.54	policy -0.3	price 0.2	script -0.25
u:만원	handling -0.25	how_to -0.24	known_issues -0.15	platform -0.32	script -0.2	target -0.19
u:명	handling -0.17	how_to -0.17	internal 0.13	known_issues -0.19	limits 0.43	none -0.24	platform -0.21	policy -0.34	price -0.3	target -0.27
u:명까	policy -0.15	price 0.12
u:명이	limits 0.18	none -0.24	policy -0.13	target -0.17
u:미만	how_to -0.12	limits -0.23	none -0.11	platform 0.1	policy -0.21	price -0.12	target -0.13
u:박	internal -0.18	limits -0.29	none -0.13	policy -0.13	target 0.13
u:배	limits -0.14	none 0.22	policy -0.18
u:번	limits 0.28	none -0.13	policy -0.25	price -0.16	target -0.16
u:부터	contact -0.11	handling -0.19	how_to -0.3	internal -0.32	known_issues -0.19	policy -0.39	price -0.45	script -0.1	target 0.2
u:분	contact -0.19	handling -0.26	internal -0.33	known_issues 0.27	none -0.21	platform -0.36	script -0.28	target -0.49
u:분기	how_to -0.12	limits -0.16	policy -0.1	script -0.12
u:세	contact -0.12	handling -0.1	how_to -0.26	internal -0.33	none -0.23	platform -0.24	policy -0.39	target 0.13
u:세대	handling -0.14	how_to -0.13	internal 0.11	known_issues -0.16	limits -0.33	none -0.3	platform 0.34	policy -0.21	price -0.1	target -0.34
u:수	limits -0.17	none 0.19	policy -0.12	target -0.14
u:시	contact -0.16	handling -0.37	internal -0.19	limits 0.11	none 0.18	platform -0.49	policy -0.27	price -0.16	script -0.2
u:시간	contact -0.15	handling 0.2	internal -0.5	known_issues -0.42	platform -0.34	price -0.38	script -0.26
u:시까	how_to -0.17	internal -0.12	target -0.16
u:시로	internal -0.22	limits -0.17	policy 0.11
u:시부	handling -0.11	how_to 0.15	internal -0.33	known_issues -0.18	limits -0.27	platform -0.24	policy -0.39	script -0.29	target -0.26
u:시에	how_to 0.12	internal -0.31	known_issues -0.17	limits -0.3	none 0.46	policy -0.42	price -0.22	script -0.13	target -0.21
u:시예	none 0.24	policy -0.17	price -0.12	target -0.11
u:시입	none 0.17	policy -0.13
u:시작	internal -0.12	none 0.18	policy -0.17
u:아니	handling -0.13	internal -0.12
u:억	handling -0.15	how_to -0.23	internal 0.21	known_issues -0.19	limits -0.35	none -0.28	platform -0.12	policy -0.21	price -0.24	script -0.19	target 0.11
u:억이	internal 0.17	none -0.13
u:영업	contact -0.12	internal -0.22	known_issues -0.14	limits -0.31	none -0.31	platform -0.18	price -0.23	script 0.22	target -0.21
u:오전	limits -0.2	none 0.21	policy -0.13	price -0.16	target -0.18
u:오픈	limits -0.12	none 0.17	policy -0.1
u:원	contact -0.28	handling -0.13	how_to 0.1	known_issues -0.33	limits -0.21	none -0.13	policy -0.13	script -0.21	target -0.58
u:원에	how_to -0.12	limits -0.24	none -0.2	policy -0.21	price 0.27
u:원으	none -0.2	policy -0.1	price 0.14
u:원은	limits -0.11	none 0.14	policy -0.16
u:원이	limits -0.24	none -0.32	policy -0.28	price 0.22	target -0.1
u:원입	internal -0.26	limits 0.25	none -0.24	policy -0.22	price -0.1
u:월	contact -0.2	handling -0.41	internal 0.12	limits -0.48	platform 0.2	policy -0.18	price -0.19	script 0.12
u:월까	internal 0.21	limits -0.31	none -0.24	platform -0.1	target -0.19
u:월부	handling -0.14	how_to -0.16	internal -0.18	known_issues -0.17	limits -0.32	policy 0.19	target -0.29
u:월에	handling -0.11	how_to -0.21	internal 0.21	known_issues -0.26	limits -0.38	none -0.25	platform -0.15	price -0.25	script -0.23
u:으로	handling -0.21	how_to -0.12	internal 0.2	known_issues -0.12	limits -0.26	policy -0.22	price -0.23	target -0.19
u:은	contact -0.11	handling -0.14	platform -0.15	price -0.21	target -0.25
u:이상	how_to -0.19	internal -0.26	known_issues -0.1	limits -0.25	none -0.25	platform 0.31	policy -0.15	price -0.26
u:인	contact -0.15	handling -0.19	how_to 0.15	internal -0.22	known_issues -0.1	none -0.35	platform -0.23	policy -0.34
u:일	contact -0.33	how_to -0.18	internal -0.19	known_issues -0.47	limits -0.16	platform -0.59	policy 0.24	target -0.13
u:일간	how_to 0.18	internal -0.25	known_issues -0.17	limits -0.29	none -0.15	policy 0.17	price -0.17	script -0.1	target -0.22
u:일까	handling -0.2	how_to -0.26	internal -0.28	known_issues -0.18	limits -0.14	platform -0.2	policy 0.11	price -0.15	target -0.37
u:일로	how_to -0.12	internal -0.35	limits -0.21	policy 0.27	price -0.17	script -0.16	target -0.19
u:일부	how_to -0.22	internal -0.25	known_issues -0.11	limits -0.42	platform -0.12	target 0.18
u:일에	how_to -0.2	known_issues -0.21	none -0.16	price -0.17	script -0.13
u:일은	internal 0.21	limits -0.19	none -0.11	policy -0.26
u:일이	handling -0.13	limits -0.13	policy 0.12	price -0.23	target -0.12
u:일입	internal -0.23	none -0.27	policy 0.3	price -0.21	script -0.16	target -0.19
u:일치	contact -0.1	handling -0.17	how_to -0.15	internal 0.17	known_issues -0.17	none -0.27	platform -0.14	policy -0.26	price -0.19	target -0.26
u:입니	limits -0.15	policy -0.15	price -0.11
u:자	internal -0.11	limits 0.17	none -0.15	policy -0.17	target -0.1
u:자리	internal -0.15	limits 0.12	none -0.14	price -0.11	target -0.1
u:장	handling 0.14	known_issues -0.1	limits 0.18	none -0.27	platform -0.15	policy -0.23	target -0.24
u:종	handling -0.1	how_to 0.1	internal -0.26	limits -0.3	platform -0.2	price -0.14
u:주	internal -0.3	none -0.14	platform -0.15	policy -0.34	price 0.11	target 0.13
u:차	handling -0.19	how_to 0.13	internal -0.36	known_issues -0.22	limits -0.47	platform -0.24	price -0.39	script -0.14
u:천	contact -0.13	handling -0.25	how_to -0.27	known_issues -0.23	limits -0.12	none -0.45	platform -0.29	policy 0.16	script -0.29	target -0.15
u:천만	internal 0.13	none -0.16
u:천원	how_to -0.16	internal -0.23	limits -0.23	none -0.2	platform -0.1	price 0.25	target -0.27
u:학년	contact -0.12	handling -0.11	how_to -0.19	internal -0.27	known_issues -0.1	limits -0.29	none -0.29	platform -0.16	policy -0.26	price -0.24	target 0.33
u:화	internal -0.1	none 0.23
u:화요	none 0.26	target -0.23
u:회	handling -0.25	how_to -0.26	known_issues -0.15	none -0.41	platform -0.18	script -0.21
u:회까	internal -0.16	limits 0.27	none -0.22	policy -0.17	price -0.11	target -0.13
u:회로	handling -0.13	how_to -0.11	limits 0.11	policy -0.23	price -0.23	script -0.1
u:회선	handling -0.17	how_to -0.15	internal -0.32	none -0.18	platform -0.11	policy -0.23	price 0.2
w:0	handling -0.42	how_to -0.28	internal 0.24	known_issues -0.26	limits 0.18	none -0.39	script -0.43
w:a	contact -0.37	handling 0.12	internal 0.14	limits -0.27	none -0.31	platform -0.33	policy -0.54	script -0.11
w:ab	contact -0.12	how_to -0.21	internal -0.31	known_issues -0.16	platform -0.18	policy -0.21	price -0.14	script -0.15	target 0.11
w:abo	contact -0.11	how_to -0.2	internal -0.3	known_issues -0.15	platform -0.17	policy -0.2	price -0.13	script -0.14	target 0.12
w:ac	handling -0.19	how_to -0.12	internal 0.11	known_issues -0.16	limits -0.2	none -0.17	policy 0.11	script -0.13	target -0.15
w:acc	handling -0.18	how_to -0.12	known_issues -0.15	limits -0.19	none -0.16	policy 0.16	script -0.11	target -0.14
w:ad	how_to 0.14	limits -0.28	none -0.35	platform -0.25	policy -0.25	price -0.2	script -0.2
w:add	how_to -0.23	known_issues -0.19	limits -0.21	none -0.27	platform -0.12	policy -0.18	price -0.15	script -0.13	target 0.1
w:adm	handling -0.22	how_to 0.21	internal -0.22	known_issues -0.15	limits -0.17	none -0.18	platform -0.1	policy -0.11	price -0.1
w:af	handling -0.27	internal -0.3	known_issues -0.25	limits -0.13	none -0.25	platform -0.13	policy 0.23	script -0.19
w:aft	handling -0.27	internal -0.3	known_issues -0.25	limits -0.13	none -0.25	platform -0.13	policy 0.23	script -0.19
w:ai	internal 0.16	known_issues -0.26	limits -0.41	platform -0.26	policy -0.31	price -0.24	target -0.23
w:al	contact -0.31	handling 0.14	internal -0.5	limits -0.29	none -0.18	platform -0.38	policy -0.53
w:ale	contact -0.1	handling -0.27	how_to 0.21	internal -0.23	known_issues 0.17	limits -0.15	none -0.23	platform -0.16	policy -0.27	price -0.18	target -0.23
w:all	contact -0.2	how_to -0.32	internal -0.36	known_issues -0.33	limits -0.36	platform -0.21	policy -0.33	price 0.12	script -0.25
w:am	handling 0.12	how_to -0.2	internal -0.34	known_issues -0.15	limits 0.2	none -0.2	platform -0.19	policy -0.2	price -0.11	script -0.16
w:ame	handling 0.14	how_to -0.16	internal -0.26	limits 0.23	none -0.32	platform -0.13	policy -0.16	script -0.1	target -0.21
w:an	contact -0.34	handling -0.12	internal -0.32	known_issues -0.65	none -0.18	policy 0.12	price -0.47	script -0.2	target 0.27
w:and	contact -0.23	how_to -0.13	internal -0.21	known_issues -0.45	none -0.31	price -0.41	script -0.36	target 0.33
w:ann	handling -0.17	how_to -0.11	internal -0.2	known_issues -0.12	policy -0.23	script -0.1
w:any	how_to -0.23	known_issues -0.17	platform -0.16	policy -0.2	price -0.12	script -0.17	target -0.24
w:ap	how_to -0.39	internal -0.21	limits -0.51	none -0.16	platform 0.29	policy -0.24	price -0.31	script -0.35
w:app	how_to -0.35	internal -0.4	limits -0.44	none -0.23	platform 0.3	policy -0.18	price -0.3	script -0.33
w:ar	contact -0.16	handling -0.35	how_to -0.31	limits 0.2	platform -0.23	price -0.22	target -0.38
w:are	contact -0.11	handling -0.31	how_to -0.29	internal -0.4	known_issues 0.11	limits 0.23	platform -0.17	price -0.24	target -0.3
w:arr	internal 0.12	limits -0.15	platform -0.11	policy -0.11
w:as	contact -0.17	how_to -0.43	known_issues 0.17	limits -0.37	platform -0.23	policy -0.39	price -0.28	target -0.26
w:ask	handling 0.15	how_to -0.32	internal -0.31	limits -0.26	platform -0.19	policy -0.23	price -0.15	script -0.16	target -0.16
w:at	contact -0.12	handling -0.26	how_to 0.11	limits 0.11	none -0.11	policy -0.34	price -0.29	script 0.11	target -0.3
w:atm	internal -0.12	limits -0.11	none 0.11	policy -0.13
w:au	handling -0.16	how_to 0.17	internal -0.23	known_issues -0.12	limits 0.17	none -0.2	platform -0.11	policy -0.25	price -0.16	target -0.2
w:aud	limits 0.12	none -0.14
w:aut	handling -0.19	how_to 0.18	internal -0.21	known_issues -0.11	none -0.14	platform -0.11	policy -0.22	price -0.15	target -0.19
w:ba	handling -0.11	how_to -0.17	internal -0.11	known_issues -0.11	limits 0.12	platform -0.16	policy -0.18	price -0.16	target -0.26
w:be	contact -0.11	how_to -0.27	limits -0.26	none 0.1	platform -0.21	price -0.22	script -0.13
w:bef	handling -0.17	how_to -0.16	known_issues -0.22	limits -0.22	policy 0.13	price -0.18	target -0.15
w:bi	handling -0.18	how_to 0.19	limits -0.14	policy -0.11	target -0.12
w:bil	handling -0.18	how_to 0.2	limits -0.11	none -0.12	policy -0.1	target -0.12
w:bo	known_issues -0.19	none -0.28	policy -0.16
w:boo	known_issues -0.18	none -0.27	policy -0.16
w:bu	contact -0.12	handling 0.11	how_to -0.25	none -0.27	platform -0.29	policy -0.41	script -0.31	target 0.1
w:bus	handling -0.28	how_to -0.12	internal -0.23	known_issues -0.11	none -0.21	platform -0.15	policy -0.27	price 0.11	target 0.16
w:by	contact -0.21	handling 0.3	how_to -0.45	known_issues -0.34	none -0.25	platform -0.29	policy -0.13	price -0.29	script -0.27	target -0.34
w:ca	contact -0.3	handling -0.12	how_to -0.13	internal -0.11	known_issues 0.11	platform -0.37	price -0.51	target -0.56
w:cal	handling -0.18	none 0.14	policy -0.12	price -0.11	script -0.14	target -0.21
w:can	contact -0.13	how_to -0.27	internal -0.39	limits -0.24	none -0.35	platform -0.16	policy 0.12	price -0.2	script 0.15	target -0.29
w:car	contact -0.17	handling -0.11	none 0.14	platform -0.19	policy -0.45	price -0.24	script -0.36	target -0.3
w:cd	internal -0.27	limits 0.3	none -0.18	platform -0.11	policy -0.21	price -0.27	target -0.23
w:ch	contact -0.34	handling -0.59	internal -0.15	limits -0.31	none 0.17	platform -0.28	policy -0.13	price 0.16	script -0.4	target -0.47
w:cha	contact -0.19	handling -0.39	how_to -0.38	internal -0.29	limits -0.15	platform -0.22	price 0.22	script -0.29	target -0.38
w:che	handling -0.2	how_to 0.17	internal -0.24	known_issues -0.15	limits -0.25	platform -0.14	policy -0.2	price -0.17	target -0.14
w:ci	handling 0.13	how_to -0.21	internal -0.31	known_issues -0.24	limits 0.25	none -0.24	platform -0.16	policy -0.31	price -0.13	script -0.13	target -0.26
w:cit	handling 0.13	how_to -0.21	internal -0.31	known_issues -0.24	limits 0.25	none -0.24	platform -0.16	policy -0.31	price -0.13	script -0.13	target -0.26
w:co	contact -0.32	limits -0.12	none -0.26	platform -0.41	price -0.38	script -0.26	target -0.49
w:com	contact -0.2	how_to 0.13	platform -0.23	policy -0.25	price -0.21	script -0.22	target -0.28
w:con	known_issues -0.17	limits -0.16	none -0.3	platform -0.12	policy 0.18	price -0.18	target -0.22
w:cor	handling -0.1	internal -0.13	known_issues 0.11	limits -0.23	none 0.13
w:cr	how_to -0.2	internal -0.31	known_issues -0.24	none -0.26	platform -0.1	policy 0.15	price -0.11	script -0.18
w:cre	handling 0.11	how_to -0.16	internal -0.3	known_issues -0.19	limits -0.29	none -0.22	policy 0.16	script -0.15
w:cs	handling 0.15	how_to -0.22	internal 0.16	known_issues -0.19	none -0.22	platform -0.14	policy -0.34	price -0.25	script -0.19	target -0.33
w:csv	handling -0.13	internal -0.17	limits 0.17	policy -0.17	target -0.17
w:cu	handling 0.1	how_to -0.14	internal -0.14	known_issues -0.19	limits -0.13	none -0.15
w:cus	handling 0.1	how_to -0.14	internal -0.14	known_issues -0.19	limits -0.13	none -0.15
w:cx	handling -0.15	internal -0.17	limits -0.15	none 0.21	policy -0.15	price -0.14	target -0.2
w:da	contact -0.24	internal -0.48	none 0.11	platform -0.35	price -0.41	target -0.49
w:dat	contact -0.11	handling 0.16	internal -0.28	known_issues -0.18	limits -0.44	platform -0.23	policy -0.33	price -0.25	target -0.35
w:day	contact -0.16	handling -0.35	how_to -0.26	internal -0.37	platform -0.22	policy 0.12	price -0.27	script -0.22	target -0.26
w:de	handling -0.28	limits -0.23	none 0.17	platform -0.27	price -0.12
w:dec	handling -0.14	internal -0.19	limits -0.15	none 0.29	platform -0.21
w:del	how_to -0.14	internal -0.12	known_issues 0.12	limits -0.1	platform -0.18	script -0.12	target -0.12
w:di	how_to -0.28	internal -0.21	none -0.34	platform -0.18	policy -0.12	price -0.26	script 0.27	target -0.28
w:dis	handling 0.16	how_to -0.15	internal -0.29	known_issues -0.27	none -0.24	policy -0.3	price -0.21	script 0.25	target -0.19
w:do	contact -0.25	handling 0.14	known_issues -0.38	limits -0.51	none -0.17	platform -0.31	policy -0.32	price -0.33	script -0.36
w:don	how_to -0.24	internal 0.21	known_issues -0.14	limits -0.2	none -0.15	platform -0.11	policy -0.11	script -0.21	target -0.18
w:dow	contact -0.12	handling 0.17	how_to -0.13	known_issues -0.13	limits -0.2	platform -0.13	policy -0.13	price -0.15	target -0.2
w:dr	handling -0.22	how_to -0.24	known_issues -0.19	limits -0.2	none 0.18	platform -0.14	price -0.11	script -0.26	target -0.24
w:dro	handling -0.19	how_to -0.13	internal -0.13	known_issues -0.14	none 0.17	platform -0.11	script -0.14	target -0.11
w:ea	handling -0.32	how_to -0.11	known_issues -0.19	policy 0.17	script -0.2	target -0.12
w:em	contact -0.19	handling 0.1	internal -0.2	limits -0.36	none -0.4	price -0.28	target -0.38
w:ema	contact -0.16	handling 0.12	internal -0.16	limits -0.31	none -0.36	platform -0.27	price -0.25	target -0.29
w:en	contact -0.13	handling -0.35	internal -0.1	known_issues -0.31	limits 0.22	none -0.32	platform -0.3	policy -0.31	price -0.24	script -0.21	target 0.11
w:eng	handling -0.25	how_to -0.22	known_issues -0.24	limits 0.26	none -0.25	platform -0.23	policy -0.23	price -0.15	script -0.14	target -0.33
w:ent	handling -0.19	internal -0.24	known_issues -0.13	limits -0.19	none -0.17	platform -0.11	policy -0.15	price -0.13	script -0.1	target 0.2
w:es	handling 0.13	how_to -0.24	internal -0.25	known_issues -0.19	limits -0.23	policy -0.26	price -0.13	script -0.15	target -0.27
w:esi	handling 0.11	how_to -0.22	internal -0.24	known_issues -0.19	limits -0.22	policy -0.25	price -0.13	script -0.15	target -0.24
w:ex	contact 0.12	handling -0.35	how_to -0.12	internal -0.1	known_issues -0.42	limits 0.19	platform -0.3	script -0.33	target -0.41
w:exa	contact 0.16	handling -0.14	how_to -0.18	internal -0.21	known_issues -0.11	limits -0.22	none 0.11	policy -0.11	script -0.11	target -0.14
w:exc	handling -0.18	internal 0.11	known_issues -0.15	limits 0.13	none -0.13	policy -0.16	script -0.14
w:exp	contact -0.16	handling -0.25	internal -0.17	known_issues -0.18	limits 0.11	platform -0.21	price -0.27	script -0.14	target -0.25
w:ext	handling -0.13	how_to -0.21	known_issues -0.18	none -0.24	policy -0.22	price 0.18	target -0.17
w:fa	contact -0.18	handling 0.12	how_to -0.24	internal 0.13	known_issues 0.16	limits -0.4	none -0.32	platform -0.2	policy -0.28	price -0.22	script -0.2	target -0.26
w:fai	contact -0.17	handling 0.18	how_to -0.23	known_issues 0.13	limits -0.32	none -0.3	platform -0.17	policy -0.25	price -0.21	script -0.16	target -0.24
w:fe	how_to -0.18	limits -0.27	platform -0.22	policy -0.25	target -0.26
w:feb	handling -0.12	internal -0.21	limits -0.22	none 0.21	platform -0.18	policy -0.19	target -0.17
w:fee	known_issues -0.13	none -0.16	target -0.1
w:fi	contact -0.14	handling -0.13	how_to -0.34	known_issues -0.21	limits 0.29	none -0.12	policy -0.4	script -0.25	target -0.4
w:fil	handling -0.13	internal -0.17	known_issues -0.16	limits 0.19	none -0.12	policy -0.11	price -0.11
w:fin	handling -0.2	internal 0.2	known_issues -0.11	none -0.14	script -0.13
w:fir	known_issues -0.1	limits -0.13	policy -0.12
w:fix	handling -0.15	limits -0.22	policy -0.19	target -0.11
w:fl	handling -0.16
w:fo	contact -0.22	how_to -0.4	internal -0.28	policy -0.38	price 0.11	target -0.13
w:for	contact -0.18	how_to -0.3	internal -0.28	known_issues 0.1	platform -0.18	policy -0.33	price 0.12	script -0.23	target -0.12
w:fou	handling -0.2	how_to -0.11	none -0.21	script -0.14
w:fr	contact -0.18	handling -0.12	internal -0.16	limits -0.17	none -0.27	platform -0.28	policy -0.2	price 0.23	script -0.3
w:fre	handling -0.34	how_to -0.19	internal -0.27	known_issues -0.15	limits -0.22	none -0.25	platform -0.13	price 0.12	script -0.11	target 0.13
w:fri	handling -0.25	known_issues -0.15	none -0.13	platform -0.12	policy -0.17	price 0.19	script -0.13	target -0.15
w:fro	internal -0.2	platform -0.11	policy -0.26	price -0.15	script -0.18
w:fu	internal -0.31	limits -0.19	none 0.19	policy -0.24	price -0.13	script -0.11	target -0.15
w:ful	internal -0.31	limits -0.19	none 0.19	policy -0.24	price -0.13	script -0.11	target -0.15
w:fy	handling -0.11	limits -0.13	none 0.21	policy -0.24	target -0.13
w:fyi	handling -0.11	limits -0.13	none 0.21	policy -0.24	target -0.13
w:g	contact -0.1	how_to -0.1	limits -0.23	none 0.19	platform -0.16	policy -0.2	price -0.24
w:ga	handling -0.12	how_to -0.15	known_issues -0.1	limits -0.17	none 0.27	platform -0.13	policy -0.14	price -0.16	script -0.15	target -0.16
w:gb	handling -0.2	how_to -0.21	internal -0.26	known_issues -0.19	limits 0.28	none -0.13	platform -0.24	policy -0.36	target -0.35
w:ge	handling -0.26	internal -0.29	known_issues -0.17	limits -0.13	none -0.13	platform -0.1	target -0.12
w:get	handling -0.26	internal -0.29	known_issues -0.17	limits -0.13	none -0.13	platform -0.1	target -0.12
w:gi	contact -0.17	handling -0.2	how_to -0.23	internal 0.2	known_issues -0.16	platform -0.17	policy -0.33	price -0.22	script -0.14	target -0.23
w:gif	contact -0.17	handling -0.2	how_to -0.23	internal 0.2	known_issues -0.16	platform -0.17	policy -0.33	price -0.22	script -0.14	target -0.23
w:go	contact -0.16	handling 0.18	how_to -0.31	internal -0.16	known_issues -0.36	none -0.18	policy -0.36	price -0.21	script -0.32	target -0.4
w:goe	how_to -0.13	internal -0.2	known_issues -0.13	policy -0.14	price -0.13	script -0.11	target -0.19
w:goi	none 0.2
w:goo	handling -0.21	how_to -0.2	internal -0.23	known_issues -0.2	none -0.17	platform 0.18	policy -0.19	price -0.1	target -0.22
w:gr	contact -0.12	handling 0.16	how_to -0.31	internal -0.16	limits -0.29	platform -0.18	policy -0.23	price -0.16	script -0.25
w:gu	contact -0.13	handling -0.11	how_to -0.27	internal -0.31	known_issues -0.29	limits 0.15	none 0.21	platform -0.23	policy -0.35	price -0.19	script -0.18	target -0.21
w:gue	how_to -0.22	internal -0.23	known_issues -0.27	limits 0.19	platform -0.14	policy -0.31	price -0.12	script -0.16	target -0.15
w:h	contact -0.16	handling -0.25	how_to -0.2	internal -0.34	limits 0.21	none -0.23	platform -0.21	script -0.11	target -0.27
w:ha	contact -0.11	handling 0.11	how_to -0.32	internal -0.15	limits -0.31	platform -0.18	price -0.16	target -0.32
w:hav	handling 0.15	how_to -0.23	internal -0.29	known_issues -0.19	limits -0.18	platform -0.12	policy -0.15	target -0.16
w:he	handling -0.17	internal -0.24	limits -0.15	none 0.24	policy -0.18	target -0.12
w:hi	contact -0.12	handling -0.15	how_to -0.18	internal 0.19	limits -0.24	none -0.33	platform -0.19	policy 0.19	price -0.17	target -0.28
w:ho	contact -0.17	internal -0.28	known_issues -0.37	none -0.29	platform -0.23	policy 0.12	price -0.31	script -0.3
w:hou	contact -0.13	handling -0.3	internal -0.31	known_issues -0.26	none -0.23	platform -0.18	policy 0.21	price -0.27	script -0.17	target -0.24
w:ic	how_to 0.1	internal -0.1
w:id	handling 0.11	how_to -0.14	internal -0.14	known_issues -0.12	limits -0.17	none -0.13	policy 0.11	script -0.13	target -0.13
w:if	contact -0.26	handling 0.42	how_to -0.4	internal -0.37	known_issues -0.35	limits -0.44	none -0.2	platform -0.29	policy -0.35	price -0.33	script -0.31	target -0.31
w:in	contact -0.4	handling -0.3	how_to -0.12	internal 0.13	limits -0.34	none -0.33	target -0.1
w:inb	how_to -0.17	internal -0.22	known_issues -0.11	none -0.2	platform -0.11	policy -0.13	price -0.16	script 0.23	target -0.11
w:inc	handling -0.3	how_to -0.22	known_issues -0.22	limits -0.24	none -0.24	platform -0.2	policy -0.26	price 0.27	script -0.19
w:int	handling -0.25	known_issues -0.15	limits -0.19	none 0.11	platform -0.1	price -0.12	target -0.14
w:inv	known_issues -0.24	none -0.19	platform -0.11	policy 0.11	price 0.12	target -0.23
w:io	contact -0.11	handling -0.21	how_to -0.24	internal -0.35	known_issues -0.18	limits -0.23	none -0.31	platform 0.4	policy -0.24	price -0.23	script -0.16	target -0.35
w:ios	contact -0.11	handling -0.21	how_to -0.24	internal -0.35	known_issues -0.18	limits -0.23	none -0.31	platform 0.4	policy -0.24	price -0.23	script -0.16	target -0.35
w:ip	handling -0.14	internal 0.21	limits -0.27	none -0.24	platform 0.14	policy -0.21	target -0.13
w:is	contact -0.23	handling -0.16	how_to 0.1	known_issues -0.2	limits -0.2	none -0.12	platform -0.43	policy -0.32	price -0.52	script 0.22
w:it	contact -0.3	handling 0.14	known_issues -0.54	limits -0.47	platform -0.46	policy -0.17	price -0.39	script -0.45
w:ja	how_to 0.19	internal -0.17	known_issues -0.13	limits -0.19	none -0.22	policy -0.17	price -0.14	target -0.16
w:jan	how_to 0.19	internal -0.17	known_issues -0.13	limits -0.19	none -0.22	policy -0.17	price -0.14	target -0.16
w:ju	handling -0.32	how_to -0.21	limits -0.27	none -0.17	platform 0.13	policy -0.22	script -0.19	target -0.23
w:jun	handling -0.23	how_to -0.17	internal -0.26	known_issues -0.23	limits -0.24	platform 0.15	policy -0.2	price 0.12	target -0.19
w:k	internal 0.11	limits -0.23	none 0.21	policy -0.15	target -0.2
w:kb	handling -0.13	how_to -0.18	known_issues -0.14	limits 0.25	none -0.32	platform -0.21	policy -0.28	price -0.26	script -0.1	target -0.29
w:ke	contact -0.1	handling 0.14	internal -0.32	known_issues -0.18	limits -0.23	platform -0.11	policy -0.25	price -0.11	script -0.19	target -0.25
w:kee	contact -0.1	handling 0.14	internal -0.32	known_issues -0.18	limits -0.23	platform -0.11	policy -0.25	price -0.11	script -0.19	target -0.25
w:kg	handling -0.1	how_to -0.2	internal -0.25	none -0.35	platform -0.21	policy -0.33	price 0.34	target -0.45
w:km	how_to 0.1	internal -0.18	known_issues -0.11	limits -0.23	policy -0.22	price 0.21	target -0.12
w:kr	handling -0.17	internal -0.12	known_issues -0.18	limits -0.17	none -0.13	platform -0.13	policy -0.26	price -0.11	script -0.1	target 0.19
w:ks	handling -0.12	how_to -0.12	internal -0.31	known_issues -0.13	limits -0.37	none 0.3	policy -0.23	price -0.23	target -0.3
w:kst	handling -0.12	how_to -0.12	internal -0.31	known_issues -0.13	limits -0.37	none 0.3	policy -0.23	price -0.23	target -0.3
w:la	contact -0.12	how_to -0.27	known_issues 0.19	limits -0.2	policy -0.38	price -0.28	script -0.26	target -0.33
w:las	handling -0.18	internal 0.1	limits -0.14	none -0.15
w:lau	handling -0.21	internal -0.18	known_issues -0.13	none 0.23	platform -0.17	policy -0.18	price -0.21	target -0.13
w:le	handling -0.3	how_to -0.12	internal 0.11	none -0.31	policy -0.17	target -0.19
w:lea	handling -0.18	internal 0.12	none -0.25	policy -0.12	target -0.15
w:leg	handling -0.22	known_issues -0.15	limits 0.12	none -0.15
w:li	contact -0.14	internal -0.19	limits -0.36	platform -0.33	price -0.25	target -0.4
w:lin	handling -0.3	how_to 0.14	internal -0.17	limits -0.25	platform -0.19	price -0.18	script -0.3	target -0.27
w:liv	handling -0.21	how_to -0.1	internal -0.21	limits -0.11	none 0.28	policy -0.16	target -0.17
w:lo	contact -0.17	handling 0.22	how_to -0.38	internal -0.2	known_issues 0.11	none -0.2	platform -0.31	policy -0.11	price -0.34
w:log	handling 0.16	how_to -0.15	internal -0.24	known_issues -0.16	none -0.23	platform -0.15	policy -0.24	price -0.15
w:lon	handling -0.2	internal -0.2	known_issues 0.11	limits -0.17	policy -0.14	price -0.1
w:los	handling -0.2	how_to -0.14	known_issues 0.13	none -0.17	script -0.19	target -0.14
w:m	handling -0.14	how_to -0.15	internal -0.1	limits 0.3	none -0.33	platform -0.13	policy -0.18	price -0.17	target -0.18
w:ma	handling -0.14	how_to -0.39	internal -0.12	platform -0.29	policy -0.24	price -0.34	script -0.33
w:mac	handling -0.1	known_issues -0.13	limits -0.17	none 0.14	policy -0.14	target -0.14
w:man	handling 0.1	how_to -0.1	known_issues -0.16	none -0.19	policy -0.16	price -0.16	script -0.13	target -0.21
w:map	handling -0.23	internal -0.24	known_issues -0.11	limits -0.19	none 0.27	platform -0.13
w:mb	handling -0.16	how_to 0.21	internal -0.31	platform -0.18	policy -0.31	price -0.21	target -0.25
w:me	handling -0.34	internal 0.13	known_issues -0.22	limits -0.2	platform -0.11	policy -0.2	script -0.16	target -0.27
w:men	handling -0.28	internal 0.15	known_issues -0.11	script -0.1	target -0.13
w:mi	how_to -0.21	internal -0.12	known_issues 0.19	limits -0.27	platform -0.17	price -0.15	script -0.13	target -0.25
w:mo	handling -0.15	how_to -0.21	internal 0.11	known_issues -0.16	platform -0.2	policy -0.2	price 0.11	script -0.12
w:mon	handling -0.16	how_to -0.14	internal 0.11	known_issues -0.13	limits -0.28	platform -0.11	policy -0.13	price 0.12	script -0.1
w:mu	handling 0.15	how_to -0.1	limits -0.11	none -0.11	policy -0.1
w:mul	handling 0.15	how_to -0.1	limits -0.11	none -0.11	policy -0.1
w:my	how_to -0.15	internal -0.11	limits -0.15	none 0.26	policy -0.14
w:na	how_to -0.12	known_issues 0.1	limits -0.17	none -0.22	policy -0.18	script -0.11	target -0.13
w:nam	how_to -0.12	known_issues 0.1	limits -0.17	none -0.22	policy -0.18	script -0.11	target -0.13
w:ne	contact -0.17	handling 0.17	how_to -0.21	known_issues -0.39	limits -0.48	platform -0.35	price -0.32	script -0.38	target -0.41
w:neg	how_to -0.2	internal 0.23	known_issues -0.12	limits -0.17	none -0.27	platform -0.11	policy -0.19	script -0.2	target -0.12
w:nex	handling -0.24	internal -0.26	known_issues -0.13	limits -0.14	none 0.15	policy 0.12	script -0.17
w:no	contact -0.48	handling 0.13	internal -0.5	limits 0.13	none -0.25	platform -0.1	policy -0.15	script -0.12	target -0.23
w:not	contact -0.29	internal -0.65	policy -0.12	price -0.5	script -0.37
w:now	handling -0.19	how_to -0.13	internal -0.19	limits -0.12	policy 0.11	target -0.11
w:nu	handling 0.2	internal -0.18	known_issues -0.18	limits -0.23	none -0.21	platform -0.12	policy -0.19	price -0.13	target -0.18
w:num	handling 0.2	internal -0.18	known_issues -0.18	limits -0.23	none -0.21	platform -0.12	policy -0.19	price -0.13	target -0.18
w:o	internal -0.18	limits 0.25	none -0.23	policy -0.23	price -0.13
w:oc	limits -0.12	none 0.23
w:oct	limits -0.12	none 0.23
w:of	contact -0.17	how_to -0.14	internal 0.1	known_issues -0.25	limits -0.47	none -0.16	platform -0.21	policy -0.41	price 0.11	target -0.41
w:off	contact -0.12	handling 0.14	known_issues -0.2	limits -0.34	platform -0.18	policy -0.27	price -0.17	script 0.14	target -0.27
w:ok	handling -0.18	how_to -0.22	internal -0.21	limits -0.11	none -0.23	platform 0.21	policy -0.22	price -0.26	script -0.12	target -0.24
w:on	contact -0.45	handling 0.22	internal -0.14	known_issues -0.14	limits 0.15	none -0.29	platform 0.13	policy -0.77	price -0.53	script -0.14	target -0.12
w:one	how_to -0.31	internal 0.11	known_issues -0.17	platform -0.25	policy -0.26	price -0.2	script -0.15	target -0.23
w:onl	contact -0.21	handling -0.32	how_to -0.34	known_issues -0.33	limits 0.13	none -0.33	platform 0.3	policy -0.32	price -0.26	script -0.28
w:op	how_to -0.24	internal -0.36	known_issues 0.19	limits -0.31	platform -0.21	price -0.21	script -0.24	target -0.21
w:ope	how_to -0.24	internal -0.36	known_issues 0.19	limits -0.31	platform -0.21	price -0.21	script -0.24	target -0.21
w:or	contact -0.13	handling 0.16	how_to -0.36	internal -0.43	none -0.11	price -0.21	script -0.31	target -0.32
w:ord	contact -0.11	handling 0.19	how_to -0.26	internal -0.28	known_issues -0.33	none -0.34	platform -0.18	price -0.18	script -0.19	target -0.26
w:ou	contact -0.12	handling -0.42	how_to -0.28	known_issues -0.24	limits 0.19	platform -0.23	policy -0.27	price -0.16	script -0.2	target -0.4
w:our	handling -0.33	how_to -0.14	known_issues -0.19	limits -0.24	none 0.15	policy -0.15	target -0.23
w:out	handling -0.22	how_to -0.2	internal -0.34	limits 0.22	platform -0.17	policy -0.18	price -0.11	script -0.12	target -0.28
w:ov	how_to -0.1	none -0.15	platform -0.14	policy -0.12	script -0.13
w:ove	how_to -0.1	none -0.15	platform -0.14	policy -0.12	script -0.13
w:ow	internal -0.15	known_issues -0.13	none -0.12	platform -0.12	target 0.14
w:own	internal -0.15	known_issues -0.13	none -0.12	platform -0.12	target 0.14
w:p	contact -0.18	handling -0.3	how_to -0.36	internal 0.19	known_issues -0.3	none -0.42	platform -0.25	policy -0.43	script -0.19
w:pa	handling -0.22	limits -0.15	none -0.11	platform -0.45	policy -0.49	price -0.31	target 0.13
w:pai	handling -0.22	how_to -0.17	internal -0.23	known_issues -0.19	limits -0.15	platform -0.11	policy -0.12	script -0.13	target 0.14
w:par	handling -0.2	how_to -0.18	internal 0.17	known_issues -0.17	limits -0.19	none -0.23	platform -0.18	policy -0.17	target 0.11
w:pas	handling -0.15	how_to 0.18	internal -0.14	known_issues -0.17	limits -0.21	none -0.21	policy -0.22	price -0.14	target -0.24
w:pat	internal -0.22	known_issues 0.15	none -0.21	policy -0.11	price -0.11	script -0.17	target -0.13
w:pay	contact -0.19	handling -0.27	how_to -0.25	known_issues -0.23	platform -0.22	policy -0.36	price -0.25	script -0.17	target -0.32
w:pc	how_to -0.11	internal -0.16	known_issues -0.14	none 0.17	policy -0.16	target -0.29
w:pe	contact -0.19	handling -0.42	how_to -0.31	known_issues -0.35	limits 0.22	none -0.36	platform -0.25	price 0.13	script -0.27	target -0.28
w:per	contact -0.16	handling -0.37	how_to -0.28	known_issues -0.32	limits 0.25	none -0.32	platform -0.23	policy -0.37	price 0.13	script -0.14	target -0.26
w:ph	how_to 0.26	known_issues -0.14	limits -0.27	none -0.24	platform -0.2	policy -0.16	price -0.15	script -0.1	target -0.22
w:pho	how_to 0.26	known_issues -0.14	limits -0.27	none -0.24	platform -0.2	policy -0.16	price -0.15	script -0.1	target -0.22
w:pi	how_to 0.14	known_issues -0.18	limits -0.28	none -0.26	platform -0.12	policy -0.25	price -0.13	target -0.18
w:pl	contact -0.31	handling -0.18	internal -0.13	known_issues -0.14	limits -0.48	none -0.11	platform -0.35	policy -0.46	price 0.18	target 0.17
w:pla	contact -0.18	handling -0.28	internal -0.35	known_issues -0.31	limits -0.35	none -0.24	platform -0.23	policy -0.3	price 0.14	target 0.22
w:ple	contact -0.11	handling -0.19	how_to -0.1	known_issues -0.16	limits -0.1	none 0.12	policy -0.16	script -0.13	target -0.22
w:plu	handling 0.13	how_to -0.12	internal -0.15	known_issues 0.12	limits -0.12	none -0.21	policy -0.11	price 0.12	target -0.19
w:pm	handling 0.12	how_to -0.22	internal -0.22	known_issues -0.23	limits -0.3	platform -0.17	price -0.12	script -0.17	target -0.23
w:po	how_to -0.18	known_issues -0.2	limits 0.13	policy -0.26	script -0.15	target -0.14
w:pr	internal 0.19	none -0.21	platform -0.33	policy -0.19	price -0.38	script -0.36
w:pri	how_to -0.21	internal 0.16	limits -0.28	none -0.3	platform -0.19	price -0.26	script -0.28	target -0.35
w:pro	contact -0.14	known_issues -0.22	platform -0.2	policy -0.33	price -0.2	script -0.14	target 0.11
w:pu	how_to -0.22	internal 0.1	known_issues -0.16	limits -0.18	platform -0.14	price -0.12	script -0.19	target -0.27
w:pub	handling -0.24	how_to -0.11	internal 0.13	known_issues -0.13	limits -0.14	script -0.12	target -0.19
w:q	contact -0.11	handling -0.26	how_to -0.25	internal -0.29	known_issues -0.23	limits -0.35	none 0.28	policy -0.28	price -0.21	script -0.11	target -0.32
w:qa	contact -0.24	handling -0.23	how_to -0.15	internal 0.37	known_issues -0.18	limits -0.33	none -0.34	platform -0.26	policy -0.34	price -0.24	target -0.23
w:qr	handling -0.13	how_to 0.21	internal -0.12	limits -0.17	none -0.17	policy -0.13	target -0.11
w:qu	handling -0.28	how_to -0.31	internal 0.21	known_issues -0.2	limits -0.3	none 0.1	platform -0.2	policy -0.19	price -0.14	script -0.3	target -0.24
w:qui	handling -0.2	how_to -0.23	internal 0.13	limits -0.22	none 0.13	platform -0.15	policy -0.14	script -0.17	target -0.19
w:re	contact -0.41	known_issues -0.17	none -0.3	platform -0.16	policy 0.11	script -0.31	target -0.34
w:rea	handling 0.11	how_to 0.13	internal -0.22	known_issues -0.1	limits -0.2	none -0.11	policy -0.25	script -0.12	target -0.2
w:rec	limits -0.14	policy -0.15
w:ref	handling -0.1	how_to -0.32	internal -0.35	known_issues -0.28	limits 0.14	none -0.17	platform -0.21
w:rem	internal -0.27	known_issues -0.18	limits -0.32	none -0.11	platform -0.11	policy 0.15	price -0.11	script -0.18	target -0.21
w:rep	handling 0.21	how_to -0.16	internal -0.27	known_issues -0.18	limits -0.26	none -0.13	platform -0.11	policy -0.21	price 0.12	script -0.13	target -0.17
w:res	handling 0.11	how_to -0.15	internal -0.18	known_issues -0.19	none -0.25	price -0.12	target -0.13
w:rev	handling -0.25	how_to -0.12	internal 0.23	known_issues -0.16	none -0.2	policy -0.24	script -0.11	target -0.18
w:ro	handling -0.2	how_to -0.24	known_issues -0.17	none -0.24	platform -0.13	policy -0.19	price -0.14	script 0.2	target -0.16
w:ru	handling -0.18	internal -0.2	policy 0.12	price -0.11	target -0.15
w:rul	handling -0.18	internal -0.2	policy 0.12	price -0.11	target -0.15
w:s	contact -0.27	handling -0.11	how_to -0.28	known_issues 0.15	limits -0.34	none -0.43	platform 0.11	policy -0.38	price 0.17
w:sa	contact -0.16	handling -0.14	known_issues 0.14	none -0.19	platform -0.25	policy -0.46	price -0.27	script 0.11	target -0.22
w:sav	handling -0.18	how_to 0.12	known_issues -0.12	limits -0.23	policy -0.12	price -0.15	script -0.14	target -0.11
w:say	how_to -0.18	known_issues -0.15	limits -0.22	none -0.18	policy -0.17	script 0.16
w:sc	handling 0.15	how_to -0.23	known_issues -0.15	platform -0.13	policy -0.3	price -0.25	script -0.19	target -0.22
w:sco	how_to -0.12	internal -0.19	policy -0.16	price -0.17
w:se	contact -0.27	internal -0.44	known_issues -0.51	none -0.12	platform -0.1	price -0.4	target 0.12
w:sea	contact -0.11	internal -0.19	known_issues -0.26	limits -0.47	none -0.17	platform -0.24	policy 0.12	price -0.11	script -0.24
w:sel	handling -0.22	how_to -0.23	internal -0.2	known_issues -0.16	limits 0.12	platform -0.16	policy -0.19	price -0.19	script -0.1	target 0.11
w:seo	how_to -0.2	internal -0.26	known_issues -0.16	limits -0.24	platform -0.17	policy -0.2	price -0.12	script -0.15	target 0.13
w:ser	handling -0.23	how_to -0.19	internal -0.25	known_issues -0.17	none 0.14	policy -0.23	price -0.13	script -0.14	target 0.12
w:set	handling -0.15	how_to 0.14	known_issues -0.14	limits -0.15	none -0.2	policy -0.15
w:sh	contact -0.22	handling -0.5	internal -0.21	known_issues 0.16	limits -0.44	policy -0.49	price -0.18	script 0.1
w:sha	contact -0.13	handling -0.32	how_to 0.13	internal -0.11	known_issues -0.34	limits -0.26	platform -0.23	policy -0.31	price -0.27	script 0.13	target -0.27
w:shi	handling -0.13	how_to -0.12	limits -0.17	none 0.26	policy -0.14	script -0.19
w:sho	handling -0.31	internal -0.33	known_issues 0.23	limits -0.22	none -0.24	policy -0.31
w:si	handling -0.23	how_to -0.14	internal 0.19	limits -0.1	none -0.22	platform -0.14	policy -0.28	script -0.24	target -0.19
w:sig	handling -0.26	how_to -0.11	internal 0.12	limits 0.12	none -0.15	policy -0.17	script -0.19
w:sl	handling -0.28	internal -0.2	known_issues -0.3	none -0.14	platform -0.21	script -0.22	target -0.22
w:sli	handling -0.14	how_to -0.11	limits -0.17	none 0.25	policy -0.15
w:slo	handling -0.19	how_to 0.1	internal -0.24	known_issues -0.28	none -0.31	platform -0.18	script -0.17	target -0.2
w:so	contact -0.16	how_to -0.36	internal -0.29	known_issues -0.33	none 0.21	platform -0.27	policy -0.34	price -0.22	target -0.3
w:sor	handling -0.24	internal -0.24	known_issues -0.11	limits -0.15	none 0.26
w:ss	how_to 0.17	internal -0.12	limits -0.13	none -0.18	platform -0.15	policy -0.2	target -0.12
w:sso	how_to 0.17	internal -0.12	limits -0.13	none -0.18	platform -0.15	policy -0.2	target -0.12
w:st	how_to -0.41	known_issues -0.39	none -0.13	platform -0.29	policy -0.46	price 0.14	script 0.16	target -0.41
w:sta	how_to -0.29	internal -0.24	known_issues -0.22	platform -0.24	policy -0.33	price 0.15	script -0.23	target -0.32
w:sti	how_to -0.21	internal 0.18	known_issues -0.22	limits -0.19	none -0.23	policy -0.21	script -0.23	target -0.15
w:su	how_to -0.25	known_issues -0.28	limits 0.18	platform -0.2	policy -0.33	price -0.21	script -0.14	target -0.23
w:t	contact -0.16	how_to -0.39	known_issues -0.35	platform -0.24	price -0.15	script -0.38	target -0.33
w:ta	handling 0.13	known_issues 0.12	limits -0.21	none -0.22	policy -0.28	price -0.11	script -0.13	target -0.2
w:te	contact -0.31	handling -0.14	how_to -0.46	internal 0.41	known_issues -0.39	none -0.43	platform -0.43	policy 0.2	price -0.4	script -0.35	target -0.33
w:tea	contact -0.22	handling -0.34	how_to -0.31	internal 0.29	known_issues -0.26	limits -0.47	none -0.25	platform -0.31	policy 0.1	price -0.25	script -0.17	target -0.18
w:ten	how_to -0.17	known_issues -0.2	none -0.26	platform -0.16	policy 0.15	price -0.15	script -0.2	target -0.24
w:tes	handling -0.11	internal 0.18	limits -0.12	none -0.19	policy -0.16
w:th	contact -0.57	handling 0.21	limits -0.34	none -0.49	platform -0.22	price -0.31	script 0.1	target -0.41
w:tha	contact -0.21	how_to -0.34	platform -0.26	policy -0.33	price -0.25	script -0.27	target -0.36
w:the	contact -0.44	handling 0.21	limits -0.53	none -0.53	platform -0.18	price -0.26	script 0.1	target -0.33
w:thi	handling -0.24	how_to -0.16	internal 0.12	known_issues -0.25	limits -0.19	platform -0.14	policy -0.2	price -0.13	target -0.13
w:thr	handling -0.22	internal 0.19	known_issues -0.13	limits -0.14	none -0.15	policy -0.18	price -0.11
w:ti	how_to -0.16	known_issues -0.3	limits -0.13	platform -0.17	policy 0.14	price -0.19	target -0.25
w:tim	handling -0.35	known_issues -0.22	platform -0.13	policy 0.18	price -0.16	target -0.17
w:to	contact -0.33	handling 0.12	internal -0.21	limits -0.11	platform -0.38	price -0.41	target -0.11
w:tr	handling 0.11	how_to -0.17	known_issues 0.11	limits -0.24	none -0.15	policy -0.18	price -0.11
w:tu	handling -0.26	how_to 0.16	internal -0.27	known_issues -0.16	limits -0.31	platform -0.24	policy -0.18	price 0.13	script -0.11	target -0.25
w:tue	handling -0.16	internal -0.12	limits -0.19	platform -0.17	price 0.15
w:tv	handling -0.21	how_to 0.12	internal -0.23	known_issues -0.23	limits -0.3	platform 0.29	policy -0.33	price -0.18	script -0.21	target -0.28
w:tw	contact -0.1	handling -0.23	how_to 0.12	internal 0.21	known_issues -0.24	limits -0.31	none -0.27	platform -0.17	policy -0.26	price -0.15
w:two	handling -0.19	how_to 0.13	internal 0.15	known_issues -0.17	limits -0.22	none -0.23	policy -0.22	price -0.13	target -0.17
w:un	contact -0.14	handling -0.23	internal 0.12	known_issues 0.1	limits -0.33	none -0.11	platform -0.23	policy 0.1	price -0.18	script -0.2	target -0.28
w:und	internal -0.11	known_issues -0.11
w:unt	handling -0.28	how_to -0.24	limits -0.12	none -0.19	platform -0.15	policy 0.15	price -0.13	script -0.27	target -0.12
w:up	contact -0.21	handling 0.15	how_to -0.35	internal -0.46	known_issues 0.2	platform -0.32	policy -0.17	price -0.36	script -0.25	target -0.4
w:us	contact -0.12	handling -0.22	none -0.1	platform -0.22	price -0.21	target -0.25
w:usa	handling -0.14	how_to 0.17	internal -0.16	known_issues -0.16	limits -0.2	none -0.16	platform -0.12	policy -0.21	price -0.13	target -0.16
w:use	handling -0.15	how_to -0.19	internal -0.18	none -0.14	price -0.12	script -0.15	target -0.16
w:v	contact -0.2	handling -0.25	how_to 0.14	internal -0.29	known_issues -0.12	limits -0.32	platform -0.26	price -0.26	target -0.25
w:ve	handling 0.1	how_to -0.27	internal 0.21	known_issues -0.29	limits -0.19	none -0.38	platform -0.17	policy -0.27	price -0.2
w:vi	contact -0.11	how_to -0.21	internal -0.26	known_issues -0.22	none -0.31	platform -0.18	policy -0.3	price -0.24	target 0.19
w:wa	contact -0.25	how_to -0.29	internal 0.15	known_issues -0.22	limits -0.4	none -0.26	platform 0.11	price -0.3	target -0.37
w:wai	how_to -0.11	internal -0.11	limits -0.2	none -0.13	platform -0.13	policy 0.15	price -0.1	script -0.18	target -0.19
w:wat	contact -0.19	handling -0.34	how_to -0.19	internal 0.14	known_issues -0.11	limits -0.27	none -0.12	platform 0.13	policy -0.29	price -0.22	script -0.11	target -0.24
w:we	contact -0.34	how_to -0.28	internal 0.14	known_issues -0.44	limits -0.63	policy -0.62	price -0.23	target -0.61
w:web	contact -0.12	handling -0.16	how_to -0.2	internal -0.32	known_issues -0.14	limits -0.26	none 0.16	platform 0.15	policy -0.23	price -0.17	script -0.12	target -0.28
w:wed	handling 0.12	internal -0.24	known_issues -0.12	limits -0.15	platform -0.11	policy -0.18	script -0.13
w:wee	handling -0.17	limits -0.11	none 0.17	policy -0.12	script -0.12
w:wh	how_to 0.1	internal -0.1	known_issues -0.24	limits -0.15	none -0.18	platform -0.15	price -0.11	script -0.29	target -0.12
w:wi	handling -0.21	how_to -0.3	limits -0.3	none -0.17	platform -0.27	policy 0.19	price -0.17
w:wil	handling -0.27	how_to -0.18	internal -0.24	known_issues -0.15	limits -0.14
w:win	handling -0.14	internal -0.15	known_issues 0.14	none 0.14	platform -0.18
w:wit	how_to -0.18	known_issues -0.25	limits -0.2	none -0.22	policy 0.11	price -0.11	script -0.22
w:wo	contact -0.14	handling -0.41	internal -0.15	known_issues -0.29	platform 0.14	policy -0.38	price -0.22	script -0.35	target 0.13
w:won	handling -0.19	how_to -0.18	known_issues -0.13	none 0.11	platform -0.1	policy -0.14	script -0.18	target -0.15
w:wor	contact -0.11	handling -0.33	internal -0.14	known_issues -0.23	limits -0.32	none -0.32	platform 0.18	policy -0.32	price -0.19	script -0.25	target 0.15
w:x	contact -0.13	handling -0.16	how_to -0.1	known_issues 0.14	limits -0.12	none 0.18	platform -0.24	policy -0.16	price -0.23	script -0.23
w:ye	handling -0.19	how_to -0.25	internal -0.32	limits 0.18	policy -0.22	price -0.15	script -0.2	target -0.16
w:yet	handling -0.14	how_to -0.2	internal -0.25	limits 0.15	platform -0.15	policy -0.18	price -0.11	script -0.16	target -0.13
w:yo	contact -0.13	handling -0.13	internal -0.4	limits -0.24	platform -0.22	price -0.17	script 0.13	target -0.25
w:you	contact -0.13	handling -0.13	internal -0.4	limits -0.24	platform -0.22	price -0.17	script 0.13	target -0.25
w:가	contact -0.22	how_to 0.25	known_issues -0.38	none -0.29	platform -0.3	policy -0.39	script -0.14	target -0.43
w:가게	handling -0.12	how_to -0.14	internal -0.14	limits -0.23	policy -0.21	script 0.12	target 0.14
w:가격	contact -0.13	handling -0.25	known_issues -0.13	limits -0.37	platform 0.13	policy -0.39	price 0.15	script -0.15	target -0.29
w:가고	handling -0.33	how_to 0.16	internal -0.21	known_issues -0.18	limits -0.24	none -0.21	policy 0.13	price -0.14	script -0.15	target -0.17
w:가능	contact -0.17	handling -0.19	how_to -0.25	internal -0.4	known_issues -0.37	platform -0.31	price -0.42	script 0.12
w:가능하	how_to -0.22	internal -0.21	none -0.11	policy -0.33	price -0.14	target 0.22
w:가능합	handling -0.19	how_to -0.2	internal -0.14	known_issues -0.16	limits -0.17	none 0.22	policy -0.27
w:가려	handling -0.2	how_to -0.25	internal -0.17	limits 0.28	none -0.22	policy -0.29	price -0.16	script 0.1	target -0.15
w:가맹	handling -0.16	how_to -0.18	internal -0.23	known_issues 0.1	limits -0.35	none -0.27	platform -0.15	policy -0.31	price -0.16	target 0.27
w:가방	handling 0.15	internal -0.2	known_issues -0.13	limits -0.22	none -0.16	policy -0.25	script -0.11
w:가입	contact -0.18	handling -0.11	how_to -0.11	internal -0.37	known_issues -0.45	limits -0.16	none -0.48	policy 0.15	script -0.47	target 0.18
w:가입자	handling -0.17	how_to -0.13	limits -0.29	none -0.32	platform -0.15	policy 0.16	price -0.18	script -0.11
w:가입한	how_to -0.13	internal -0.14	known_issues -0.1	limits -0.21	none -0.12	price 0.2	target -0.11
w:가정	contact -0.27	handling -0.38	how_to -0.35	internal -0.43	known_issues -0.34	none -0.12	platform -0.31	policy -0.34	price -0.3	script -0.26	target 0.35
w:가져	handling 0.16	how_to -0.11	internal -0.22	known_issues -0.14	limits 0.19	none -0.24	policy -0.32	script -0.13	target -0.18
w:가족	contact -0.27	handling -0.42	how_to 0.24	internal -0.15	known_issues -0.39	none -0.12	platform -0.38	policy -0.1	price -0.21	script -0.29
w:가족관	handling -0.13	how_to 0.25	internal -0.17	known_issues -0.13	limits -0.15	none -0.18	policy -0.26	price -0.19	target -0.24
w:가지	handling -0.22	internal -0.31	known_issues -0.25	limits -0.16	none -0.28	platform 0.16	policy 0.18	price -0.14	script -0.17	target -0.15
w:각	contact -0.11	handling 0.16	how_to -0.18	internal -0.19	known_issues -0.13	limits -0.21	platform -0.13	policy -0.2	price -0.1	script -0.14	target -0.14
w:각인	internal -0.12	none -0.21	script -0.11	target -0.2
w:간편	contact -0.11	handling -0.27	internal -0.36	limits -0.38	platform -0.23	policy -0.23	price -0.17	script 0.19	target -0.31
w:간편결	handling -0.16	how_to -0.18	internal -0.19	limits -0.23	none -0.22	policy -0.25	script 0.23	target -0.16
w:간편인	how_to 0.14	internal -0.22	limits -0.17	none 0.11	platform -0.13	policy -0.11	target -0.17
w:감	internal -0.16	limits -0.19	none 0.21	policy -0.15	price -0.12	target -0.14
w:감정	policy -0.15	target -0.11
w:갑니	handling -0.43	how_to -0.17	internal -0.16	known_issues -0.41	limits 0.16	none 0.21	platform -0.28	policy -0.17	price -0.27	script -0.4	target -0.41
w:갑니다	handling -0.43	how_to -0.17	internal -0.16	known_issues -0.41	limits 0.16	none 0.21	platform -0.28	policy -0.17	price -0.27	script -0.4	target -0.41
w:강남	how_to -0.11	internal -0.1	known_issues 0.17	limits -0.27	none -0.21	platform -0.11	policy -0.21	script -0.13	target 0.18
w:강릉	handling -0.11	limits -0.12	policy -0.18
w:강제	how_to 0.19	internal -0.11	limits -0.12	none -0.15	platform -0.14	policy -0.2	target -0.15
w:강화	handling -0.18	how_to -0.1	internal -0.2	limits -0.14	none 0.16	policy -0.21
w:같습	contact -0.1	handling 0.19	how_to -0.15	internal -0.3	known_issues -0.12	limits -0.28	platform -0.14	policy -0.33	price 0.11	script -0.18	target -0.17
w:같습니	contact -0.1	handling 0.19	how_to -0.15	internal -0.3	known_issues -0.12	limits -0.28	platform -0.14	policy -0.33	price 0.11	script -0.18	target -0.17
w:같아	handling -0.17	how_to -0.18	limits -0.19	none 0.1	policy 0.1	target -0.3
w:같은	contact -0.11	handling -0.15	known_issues -0.43	limits -0.58	none -0.18	platform -0.1	price -0.28	target 0.34
w:같이	how_to 0.15	internal -0.52	known_issues -0.44	platform -0.13	policy -0.28	price -0.29	script -0.18
w:개	contact -0.29	handling -0.35	internal -0.27	known_issues -0.36	none -0.21	platform -0.4	policy -0.51	target 0.24
w:개까	internal -0.21	policy -0.22	price -0.16	target -0.17
w:개까지	internal -0.21	policy -0.22	price -0.16	target -0.17
w:개로	handling -0.17	how_to 0.15	internal -0.26	known_issues 0.21	limits -0.27	policy -0.27	price -0.21	script -0.11	target -0.26
w:개발	handling -0.11	how_to -0.18	internal 0.19	known_issues -0.15	limits -0.27	policy -0.25	price -0.12	script -0.11	target -0.18
w:개방	internal -0.16	limits 0.15
w:개소	contact -0.12	handling -0.14	how_to -0.16	internal 0.13	limits -0.31	none -0.32	platform -0.19	policy -0.24	price -0.26	target 0.23
w:개시	contact -0.13	handling -0.18	how_to 0.11	internal -0.35	known_issues -0.12	limits -0.38	none 0.14	platform -0.2	policy -0.16	script -0.23	target -0.36
w:개시일	internal -0.15	limits -0.11	none 0.22	policy -0.13	price -0.14
w:개월	contact -0.2	handling -0.1	how_to -0.11	known_issues -0.26	none -0.15	platform -0.32	policy -0.3	price 0.14	script -0.29
w:개인	contact -0.16	handling 0.14	how_to -0.23	known_issues -0.12	limits -0.27	none -0.19	platform -0.22	policy -0.31	price -0.24	target 0.2
w:개인정	contact -0.13	handling 0.2	how_to -0.15	internal -0.23	limits -0.18	platform -0.14	policy -0.25	price -0.16	target -0.29
w:개정	handling -0.26	how_to -0.14	none 0.13	platform -0.18	policy -0.23	price -0.2	target -0.29
w:개통	handling 0.12	how_to -0.21	internal -0.24	known_issues -0.23	limits 0.12	platform -0.16	policy -0.26	price -0.15	script -0.15	target -0.25
w:개편	handling -0.14	how_to -0.18	internal -0.26	limits -0.2	none 0.37	platform -0.15	policy -0.29	price -0.19	target -0.25
w:객실	contact -0.18	internal -0.34	known_issues -0.33	limits -0.35	platform -0.27	policy -0.46	price -0.29	script -0.28	target 0.17
w:갤럭	limits -0.1	none -0.15	platform 0.17	target -0.18
w:갤럭시	limits -0.1	none -0.15	platform 0.17	target -0.18
w:갱신	handling -0.11	how_to -0.3	internal -0.28	known_issues 0.23	platform -0.16	price -0.22	target -0.3
w:거	handling -0.22	internal -0.22	limits -0.21	none 0.34	platform -0.1	policy -0.23	price -0.11	script -0.15	target -0.14
w:거기	handling -0.16	known_issues -0.1	limits -0.33	none 0.11	policy -0.27	script -0.17	target -0.13
w:거냐	handling -0.15	how_to -0.16	internal -0.18	known_issues -0.1	none 0.13	policy -0.17	script 0.17
w:거라	handling -0.13	how_to -0.25	internal 0.36	known_issues -0.2	limits -0.27	none -0.28	platform -0.14	policy -0.24	price -0.22	script -0.15	target -0.32
w:거래	contact -0.13	handling -0.29	how_to -0.15	internal 0.12	known_issues -0.13	limits 0.13	none -0.41	platform -0.21	policy 0.21	price -0.25	script -0.14	target -0.19
w:거예	handling -0.11	how_to -0.1	internal 0.2	limits -0.13	none -0.16	policy -0.17	target -0.17
w:거예요	handling -0.11	how_to -0.1	internal 0.2	limits -0.13	none -0.16	policy -0.17	target -0.17
w:거절	handling 0.25	how_to -0.18	internal -0.23	limits -0.17	none -0.17	policy -0.19	price -0.11	script -0.15
w:건	contact -0.24	how_to -0.39	internal 0.21	none 0.22	platform -0.35	policy -0.31	price -0.45	script -0.35	target -0.52
w:건까	how_to -0.11	none -0.11	price -0.11	target -0.1
w:건까지	how_to -0.11	none -0.11	price -0.11	target -0.1
w:건너	limits -0.12	none 0.11
w:건너뛰	limits -0.12	none 0.11
w:건당	handling -0.15	how_to -0.14	internal 0.33	limits -0.35	none -0.21	platform -0.19	policy -0.26	price -0.18
w:건물	handling -0.27	how_to -0.14	internal 0.23	known_issues -0.19	none -0.22	platform -0.13	policy -0.28	price -0.1	script -0.11	target -0.25
w:건은	handling 0.22	how_to -0.13	internal -0.31	limits -0.31	none 0.1	price -0.25	script -0.17	target -0.17
w:건이	handling -0.21	internal 0.39	limits -0.44	none -0.15	policy -0.23	price -0.13	script -0.14	target -0.14
w:건입	handling -0.13	how_to -0.14	internal 0.19	known_issues -0.18	limits -0.21	policy -0.22	script -0.14
w:건입니	handling -0.13	how_to -0.14	internal 0.19	known_issues -0.18	limits -0.21	policy -0.22	script -0.14
w:걸려	handling -0.21	how_to -0.3	internal 0.1	known_issues -0.19	limits 0.15	none -0.31	price -0.22	script -0.17	target -0.22
w:걸로	handling 0.11	how_to -0.11	internal -0.2	known_issues -0.14	limits -0.21	none 0.17	policy -0.31	script -0.16
w:걸린	internal 0.2	limits -0.12	none -0.19	policy -0.12	target -0.12
w:걸어	handling -0.22	internal 0.17	limits -0.23	none 0.16	policy -0.17	price -0.2	target -0.14
w:검사	how_to -0.2	internal -0.19	known_issues -0.17	none 0.26	policy -0.11
w:검수	handling -0.24	how_to 0.1	internal -0.19	known_issues -0.14	limits -0.21	none -0.26	platform -0.12	policy 0.13	price 0.12	target -0.19
w:검토	contact -0.12	handling -0.37	how_to -0.27	internal 0.4	known_issues -0.29	limits -0.34	none -0.2	platform -0.19	policy -0.37	price -0.2	script -0.14	target -0.35
w:겁니	handling -0.22	how_to -0.23	internal 0.34	known_issues -0.24	limits -0.32	none -0.14	platform -0.15	policy -0.35	price -0.26	script -0.24	target -0.27
w:겁니다	handling -0.22	how_to -0.23	internal 0.34	known_issues -0.24	limits -0.32	none -0.14	platform -0.15	policy -0.35	price -0.26	script -0.24	target -0.27
w:것	handling 0.12	how_to -0.31	known_issues -0.28	none -0.23	platform -0.12	policy -0.29	price -0.12	script -0.19	target -0.24
w:것만	how_to -0.14	limits 0.19	none -0.14	policy -0.21	target -0.14
w:것으	handling -0.25	how_to -0.13	internal 0.21	known_issues -0.13	limits -0.17	none -0.25	price -0.14	script -0.22	target -0.12
w:것으로	handling -0.25	how_to -0.13	internal 0.21	known_issues -0.13	limits -0.17	none -0.25	price -0.14	script -0.22	target -0.12
w:것이	internal 0.18	limits -0.14	none -0.19	price -0.14
w:게	handling -0.2	how_to -0.17	internal 0.32	known_issues -0.19	limits -0.28	none -0.25	policy -0.31	price -0.12	script -0.12	target -0.21
w:게시	how_to -0.14	internal -0.18	limits -0.16	none 0.23	policy -0.23	script -0.13
w:게임	handling -0.17	how_to -0.22	known_issues -0.2	limits 0.21	platform -0.14	policy -0.36	target -0.23
w:견적	internal -0.24	limits -0.33	platform -0.1	policy -0.27	price 0.21	target -0.25
w:결과	contact -0.1	handling -0.34	internal -0.4	limits -0.42	none -0.27	platform -0.16	policy 0.31	price -0.29	target -0.3
w:결과가	handling -0.23	internal -0.12	known_issues -0.18	none -0.22	policy 0.22	price -0.13	script -0.18
w:결과는	handling -0.27	how_to 0.11	internal -0.18	known_issues -0.18	limits -0.35	none -0.27	platform -0.12	policy 0.18	price -0.17	target -0.23
w:결정	handling -0.11	internal 0.18	limits -0.14	policy -0.16	price -0.17	target -0.14
w:결정입	internal 0.15	none -0.17	policy -0.11	price -0.11
w:결제	contact -0.29	handling -0.14	how_to -0.17	internal -0.37	known_issues 0.26	limits -0.12	none -0.21	platform -0.54	policy 0.13	price 0.11	script -0.21
w:결제분	internal -0.18	known_issues -0.11	limits 0.17	none -0.15	platform -0.11	policy -0.26	price 0.14	target -0.31
w:결제하	handling -0.15	internal -0.15	limits -0.21	none -0.13	policy 0.17	price -0.17
w:결제한	handling -0.15	internal -0.25	limits -0.32	platform -0.12	price -0.1	script -0.12	target 0.11
w:결합	handling -0.11	how_to -0.2	internal -0.2	limits 0.12	price -0.2	target -0.25
w:경기	handling -0.17	how_to -0.18	known_issues -0.13	none -0.2	platform -0.19	policy -0.38	script -0.13	target 0.22
w:경우	how_to -0.32	internal -0.33	none -0.3	platform -0.15	policy -0.36	price -0.21	target 0.22
w:경쟁	handling -0.21	how_to -0.11	internal 0.27	known_issues -0.1	limits -0.21	none -0.26	platform -0.14	policy -0.21	price -0.13	script -0.12	target -0.14
w:경쟁사	internal 0.17	limits -0.13	none -0.18	policy -0.11
w:경찰	handling 0.11	internal -0.18	known_issues -0.11	none -0.13	policy -0.19	target -0.24
w:계산	handling -0.24	internal -0.32	known_issues -0.21	limits -0.34	none -0.41	platform -0.1	policy 0.11	price 0.2	target -0.23
w:계속	handling -0.28	how_to -0.23	internal -0.33	known_issues -0.16	limits -0.15	platform -0.14	policy 0.22	price -0.18	target -0.25
w:계약	handling -0.29	how_to -0.17	internal 0.29	known_issues -0.26	limits -0.12	none -0.35	platform -0.19	price -0.21	script -0.23	target 0.15
w:계약도	how_to -0.13	internal 0.22	known_issues -0.1	limits -0.14	none -0.15	target -0.21
w:계약서	how_to 0.15	internal 0.12	limits -0.13	none -0.12	policy -0.22
w:계약이	handling -0.22	how_to -0.14	internal 0.16	known_issues -0.14	limits -0.23	none -0.2	policy 0.17	target -0.22
w:계정	contact -0.16	handling -0.24	how_to -0.32	internal 0.23	known_issues -0.29	limits 0.16	none -0.11	platform -0.27	policy -0.27	price -0.25	script -0.29
w:계좌	contact -0.2	handling -0.36	how_to 0.31	internal -0.21	known_issues -0.27	limits -0.24	none -0.47	platform -0.22	policy 0.11	script -0.29	target 0.19
w:계좌로	handling -0.28	how_to 0.2	known_issues -0.17	limits -0.13	none -0.25	platform -0.13	policy -0.12	price -0.22	script -0.17
w:계획	handling -0.24	how_to -0.2	internal -0.17	known_issues -0.17	limits -0.51	none 0.33	platform -0.24	policy -0.12	price -0.44	target -0.33
w:고객	contact 0.16	handling 0.13	how_to -0.25	internal -0.48	limits -0.27	none -0.23	platform -0.52	script 0.2
w:고객께	internal -0.15	script -0.15
w:고객님	how_to -0.17	internal -0.23	known_issues -0.17	limits -0.27	none -0.32	price -0.12	script 0.14
w:고객사	handling -0.28	how_to -0.14	internal 0.11	known_issues -0.19	limits -0.32	none -0.12	policy 0.2	price -0.12	script -0.24	target -0.3
w:고객센	contact 0.12	how_to 0.13	internal -0.23	known_issues -0.12	limits -0.27	policy -0.23	price -0.16	script -0.11	target -0.27
w:고객에	how_to -0.11	internal -0.2	known_issues -0.18	limits -0.14	none -0.35	price -0.11
w:고객은	handling 0.11	how_to -0.21	internal -0.25	known_issues 0.15	limits 0.17	none -0.28	price -0.18	target -0.31
w:고객이	handling 0.14	how_to -0.11	internal -0.31	known_issues -0.15	limits -0.18	none -0.29	price -0.12	script 0.13
w:고객지	contact 0.22	handling -0.2	internal -0.18	none -0.17	policy -0.13	price -0.13	target -0.12
w:고객한	how_to -0.15	internal -0.26	limits -0.18	policy -0.2
w:고르	handling -0.34	how_to 0.34	internal -0.47	known_issues 0.15	limits -0.45	none -0.39	platform -0.33	price -0.29	script -0.26	target -0.37
w:고르고	handling -0.15	how_to 0.26	internal -0.19	known_issues -0.2	limits -0.15	none -0.17	platform -0.18	policy -0.2	price -0.12	script -0.11	target -0.2
w:고르면	how_to 0.28	known_issues -0.1	none -0.1	policy -0.32
w:고장	handling 0.13
w:고지	handling -0.14	how_to -0.17	internal -0.24	known_issues -0.15	limits -0.25	platform -0.11	policy -0.28	price -0.14	script 0.11	target 0.17
w:고지서	handling -0.13	how_to -0.2	internal -0.19	known_issues -0.14	limits -0.16	policy -0.2	price -0.13	script -0.14	target 0.17
w:곳	contact -0.19	handling -0.34	how_to -0.38	known_issues -0.32	limits 0.16	none -0.47	platform -0.35	policy -0.42	price -0.35	script -0.2	target 0.16
w:곳에	handling -0.24	how_to -0.32	internal -0.37	known_issues 0.12	limits 0.27	none -0.32	platform -0.22	policy -0.35	price -0.21	script -0.26
w:곳에서	handling -0.1	how_to -0.21	internal -0.27	known_issues 0.17	none -0.26	platform -0.11	policy -0.23	price -0.12	script -0.2
w:곳은	handling -0.14	how_to -0.2	known_issues 0.12	none -0.19	policy -0.19	script -0.1	target -0.24
w:곳이	handling -0.22	how_to -0.2	internal 0.25	known_issues -0.13	limits 0.1	none -0.16	policy -0.24	script -0.16	target -0.26
w:공개	handling -0.1	how_to -0.26	internal 0.12	known_issues -0.15	limits -0.35	none 0.22	policy -0.14	price -0.13	target -0.19
w:공급	handling -0.13	internal 0.31	limits -0.23	none -0.28	platform -0.13	policy -0.23	price -0.19	target -0.23
w:공동	handling -0.16	internal -0.25	none -0.17	platform -0.15	policy 0.18	price -0.15	script -0.22	target -0.33
w:공동현	handling -0.1	how_to -0.15	internal -0.13	none -0.12	script -0.15	target -0.14
w:공사	handling -0.12	internal 0.19	limits -0.17	none -0.13	policy -0.16
w:공유	contact -0.1	handling -0.17	how_to -0.27	internal -0.36	known_issues -0.15	limits -0.33	none 0.44	platform -0.15	policy -0.36	script -0.19	target -0.3
w:공유드	none 0.2	policy -0.17
w:공유합	none 0.24
w:공정	handling -0.14	internal 0.22	known_issues -0.14	limits -0.15	none -0.19	policy -0.15	script -0.1	target -0.16
w:공정위	handling -0.14	internal 0.22	known_issues -0.14	limits -0.15	none -0.19	policy -0.15	script -0.1	target -0.16
w:공지	handling -0.37	how_to 0.15	internal -0.55	known_issues -0.25	none 0.31	platform -0.16	policy -0.13	price -0.22	script -0.32	target -0.37
w:공지에	how_to 0.15	internal -0.21	known_issues -0.11	limits -0.14	policy -0.19	price -0.12	script -0.11
w:공항	handling -0.12	how_to -0.11	internal -0.19	platform -0.12	policy -0.26	target 0.19
w:공항버	internal -0.11	limits 0.11	policy -0.19	target -0.13
w:관내	how_to -0.18	internal -0.2	known_issues -0.1	none -0.2	platform 0.19	target -0.12
w:관련	internal -0.14	none -0.21	policy 0.2
w:관리	contact -0.14	handling -0.3	how_to -0.14	internal -0.41	known_issues -0.27	limits -0.36	none 0.15	platform -0.19	target 0.16
w:관리자	how_to -0.26	internal -0.25	limits -0.22	platform -0.1	policy 0.12	price -0.23	script -0.15	target 0.19
w:광역	internal -0.14	none -0.19	policy -0.18	target 0.17
w:교체	handling -0.26	how_to -0.11	known_issues 0.1	limits -0.24	platform -0.12	policy 0.11	price -0.13	script -0.15	target -0.22
w:교통	handling -0.13	how_to 0.11	internal -0.18	known_issues -0.18	limits 0.15	none -0.1	platform -0.2	policy -0.23	price -0.11	target -0.22
w:교환	how_to -0.12	internal -0.34	known_issues -0.18	limits 0.12	none 0.21	policy -0.37	script -0.18	target -0.16
w:구	none -0.18	policy 0.21
w:구간	handling -0.1	internal -0.15	limits -0.13	none -0.19	platform -0.24	policy 0.15	price 0.15	target -0.15
w:구간은	policy -0.13	price 0.16
w:구글	how_to 0.19	internal -0.22	known_issues 0.15	limits -0.26	none -0.23	policy -0.32	script -0.13	target -0.18
w:구독	contact -0.12	handling -0.32	internal -0.31	known_issues -0.22	limits -0.42	policy -0.41	price -0.22	target 0.19
w:구매	handling -0.15	internal -0.32	known_issues -0.11	limits -0.12	none -0.16	platform -0.16	policy 0.1	price -0.12	target 0.1
w:구매자	handling -0.23	how_to -0.1	internal -0.12	limits -0.2	none -0.23	platform -0.12	policy 0.11	price 0.14
w:구버	none 0.16	platform -0.13
w:구버전	none 0.16	platform -0.13
w:구조	handling -0.23	how_to -0.18	internal 0.32	known_issues -0.22	limits -0.26	none -0.26	policy -0.27	price -0.14	script -0.16	target -0.21
w:구청	handling -0.21	how_to -0.14	internal 0.19	limits 0.17	none -0.19	policy -0.18	target -0.18
w:국가	none -0.11	policy 0.13	target -0.12
w:국내	handling -0.18	how_to -0.23	known_issues -0.16	limits -0.33	platform -0.22	policy -0.2	script -0.1	target 0.1
w:국제	contact -0.11	handling -0.16	internal -0.17	limits -0.26	platform -0.13	policy -0.11	target 0.11
w:국제선	contact -0.11	handling -0.16	internal -0.17	limits -0.26	platform -0.13	policy -0.11	target 0.11
w:국토	handling -0.18	how_to -0.15	internal 0.25	limits -0.1	none -0.25	policy -0.2	price -0.1	target -0.14
w:국토부	handling -0.18	how_to -0.15	internal 0.25	limits -0.1	none -0.25	policy -0.2	price -0.1	target -0.14
w:규격	none 0.16	target -0.11
w:그	contact -0.16	handling -0.19	how_to -0.54	known_issues -0.39	limits -0.52	none -0.24	policy 0.38	price -0.34	script -0.49
w:그거	how_to -0.1	internal -0.21	limits -0.17	none 0.29	policy -0.15	target -0.16
w:그날	handling -0.23	internal -0.16	known_issues -0.19	none -0.2	price -0.11	script -0.13	target -0.13
w:그대	contact -0.13	handling -0.19	internal -0.41	known_issues -0.24	limits -0.27	none 0.13	platform -0.26	price 0.12
w:그대로	contact -0.13	handling -0.19	internal -0.41	known_issues -0.24	limits -0.27	none 0.13	platform -0.26	price 0.12
w:그래	contact -0.13	handling 0.14	how_to -0.18	known_issues 0.14	limits -0.28	none -0.18	policy -0.2	price -0.14	script 0.11	target -0.13
w:그래도	contact -0.13	handling 0.19	internal -0.17	known_issues -0.12	limits -0.15	none -0.13	policy -0.11	price -0.13
w:그리	handling -0.28	limits -0.19	none 0.18	platform -0.11	policy -0.23	price -0.12	script -0.11	target -0.16
w:그리고	handling -0.25	internal -0.27	limits -0.17	none 0.26	policy -0.22	target -0.16
w:근거	handling 0.13	how_to 0.21	internal -0.11	limits -0.24	none -0.11	policy -0.23
w:근태	handling -0.13	internal -0.18	known_issues -0.14	limits -0.19	none 0.13	platform -0.11	policy -0.14	price -0.11	target -0.19
w:글에	how_to -0.13	known_issues 0.13	limits -0.11	policy -0.22	target -0.18
w:금	handling -0.12	how_to -0.2	internal -0.45	known_issues -0.2	limits 0.17	platform -0.3	price -0.17	script -0.3	target -0.2
w:금고	handling -0.24	how_to -0.32	internal -0.29	known_issues -0.18	limits 0.32	none -0.2	platform -0.15	policy -0.27	price -0.2	script -0.13	target -0.32
w:금액	known_issues 0.11	limits -0.38	none -0.28	platform -0.2	price -0.29	script -0.26	target -0.31
w:금액이	how_to 0.23	known_issues -0.23	limits -0.15	none -0.16	policy -0.32
w:금요	internal -0.16	price -0.18	target -0.29
w:금요일	internal -0.16	price -0.18	target -0.29
w:금욜	limits -0.13	none 0.17	policy -0.14	price -0.12
w:금지	handling 0.19	how_to -0.24	internal 0.15	known_issues -0.22	limits -0.44	platform -0.25	policy -0.42	script -0.26	target -0.43
w:급여	how_to -0.11	internal -0.23	limits -0.11	platform -0.12	price 0.13	script -0.15	target -0.16
w:급하	internal 0.2	none -0.19	policy -0.18
w:기간	contact -0.17	handling -0.22	how_to -0.35	known_issues -0.22	limits -0.16	none 0.14	platform -0.26	target -0.44
w:기관	handling -0.14	known_issues -0.17	limits -0.31	none -0.16	policy -0.28	price 0.16	script -0.13
w:기기	how_to -0.4	known_issues -0.25	limits 0.25	none -0.33	platform -0.17	price -0.25	target -0.32
w:기능	handling -0.19	how_to -0.21	known_issues -0.26	limits 0.11	platform -0.18	price -0.16	script -0.17	target -0.35
w:기다	contact -0.15	how_to -0.4	internal -0.46	known_issues 0.25	limits -0.46	platform -0.23	target -0.47
w:기다려	internal -0.19	limits -0.18	none -0.29	policy -0.21	price 0.2	target -0.12
w:기다리	handling -0.18	how_to -0.26	internal -0.31	known_issues -0.22	limits -0.36	none 0.23	platform -0.11	policy 0.12	price -0.25	script -0.2	target -0.3
w:기록	how_to -0.22	internal -0.18	limits 0.12	none -0.21
w:기본	contact -0.12	handling -0.26	how_to -0.29	internal -0.35	platform -0.22	policy 0.18	script -0.21	target -0.38
w:기본값	handling -0.19	how_to -0.23	internal -0.25	limits -0.22	none -0.3	platform -0.11	policy 0.26	price -0.2	script -0.16	target -0.15
w:기사	handling 0.16	how_to -0.17	internal 0.18	known_issues 0.1	limits -0.33	none -0.31	policy -0.32	price -0.14	target -0.17
w:기사님	how_to -0.14	internal 0.13	known_issues 0.12	limits -0.22	none -0.27	policy -0.28	target -0.12
w:기존	contact -0.22	handling -0.15	how_to -0.37	internal -0.26	known_issues -0.35	none -0.14	platform -0.4	price -0.14	script 0.16
w:기준	contact -0.19	handling -0.11	how_to -0.38	internal 0.17	limits -0.46	platform -0.22	price -0.51	target -0.26
w:기준으	how_to -0.22	internal -0.3	known_issues 0.13	limits -0.25	policy 0.12	script -0.18	target -0.24
w:기준이	handling -0.2	how_to -0.19	internal 0.11	limits -0.29	policy -0.3	price -0.26
w:기획	handling -0.25	how_to -0.26	internal -0.25	known_issues -0.19	limits -0.31	none 0.42	platform -0.2	policy -0.26	price -0.17	script -0.17	target -0.37
w:길게	how_to 0.19	internal -0.11	known_issues -0.11	limits -0.21	policy -0.18	price -0.15	target -0.13
w:길드	contact -0.13	handling -0.23	how_to -0.25	internal -0.32	known_issues 0.22	platform -0.32	policy -0.35	price -0.39	script -0.1
w:까지	handling -0.26	how_to 0.2	internal -0.14	known_issues -0.23	none -0.32	platform -0.34	policy 0.28	price -0.48	script 0.14	target -0.48
w:까지만	limits -0.19	none -0.2	policy -0.23	script 0.22
w:깎아	handling -0.17	how_to -0.16	known_issues -0.13	limits -0.23	none -0.24	platform -0.11	policy 0.23	script -0.1	target -0.23
w:깨져	internal 0.16	known_issues -0.2	limits -0.19	policy -0.22
w:깨졌	handling -0.15	how_to -0.11	internal 0.17	limits -0.27	none -0.21	policy 0.16	price -0.16	target -0.13
w:꺼내	handling -0.26	internal 0.14
w:꺼내지	handling -0.26	internal 0.17
w:꼭	handling -0.42	internal -0.27	known_issues 0.22	policy 0.18	script -0.16
w:끌	internal -0.21	limits -0.21	price -0.15	target -0.15
w:끝	contact -0.11	handling -0.23	how_to 0.12	internal -0.35	known_issues -0.26	limits -0.33	none 0.25	platform -0.24	price -0.23	script -0.13	target -0.28
w:끝까	handling -0.19	how_to -0.19	known_issues -0.19	limits -0.3	none -0.26	script -0.14	target 0.16
w:끝까지	handling -0.19	how_to -0.19	known_issues -0.19	limits -0.3	none -0.26	script -0.14	target 0.16
w:끝나	handling -0.41	how_to 0.19	internal -0.29	known_issues -0.33	limits -0.46	platform 0.11	price -0.31	script -0.28	target -0.32
w:끝나면	handling -0.23	how_to 0.11	internal -0.28	known_issues -0.2	limits -0.28	platform 0.12	price -0.14	script -0.18	target -0.18
w:끝났	handling -0.31	how_to -0.19	internal -0.2	known_issues -0.19	limits -0.39	none 0.3	platform -0.11	policy -0.38	price -0.19	script -0.22	target 0.14
w:나가	handling -0.24	how_to 0.14	known_issues -0.37	platform -0.22	script -0.41	target -0.47
w:나가는	handling -0.2	how_to -0.23	known_issues -0.2	limits -0.23	none 0.23	policy -0.35	price -0.17	script -0.15	target -0.26
w:나가요	how_to -0.23	internal -0.12	limits -0.43	policy 0.19	price -0.14	target -0.21
w:나간	handling 0.13	how_to -0.17	internal -0.21	known_issues -0.18	limits -0.28	platform -0.12	policy 0.15	script -0.21	target -0.21
w:나갑	handling -0.12	how_to -0.19	known_issues -0.16	limits -0.27	none 0.11	platform 0.16	policy -0.33	price -0.22	script -0.15	target -0.2
w:나갑니	handling -0.12	how_to -0.19	known_issues -0.16	limits -0.27	none 0.11	platform 0.16	policy -0.33	price -0.22	script -0.15	target -0.2
w:나눠	handling -0.2	internal -0.27	known_issues -0.22	limits 0.25	policy -0.28	price -0.14	target -0.3
w:나머	contact -0.27	how_to 0.14	internal -0.38	known_issues -0.22	limits -0.43	platform -0.26	script -0.28
w:나머지	contact -0.27	how_to 0.14	internal -0.33	known_issues -0.22	limits -0.4	none 0.12	platform -0.25	policy -0.33	script -0.27
w:나면	handling 0.2	internal 0.12	limits -0.13	none -0.2	policy -0.26	script -0.15
w:나오	handling -0.14	internal -0.11	known_issues 0.15	limits -0.23	none -0.23	platform -0.16	price -0.15	target -0.2
w:나오는	internal -0.18	known_issues 0.17	limits -0.12	none -0.13	platform -0.1	policy -0.15
w:나온	how_to -0.22	internal 0.16	known_issues -0.23	limits -0.4	none -0.32	platform -0.1	price -0.17	script -0.16
w:나옴	how_to 0.17	known_issues -0.14	limits -0.12	none -0.15	policy -0.13
w:나옵	handling -0.13	how_to 0.2	known_issues -0.13	limits -0.21	none -0.21	policy -0.23	price -0.16	script -0.16	target -0.17
w:나옵니	handling -0.13	how_to 0.2	known_issues -0.13	limits -0.21	none -0.21	policy -0.23	price -0.16	script -0.16	target -0.17
w:나와	handling -0.13	internal 0.12	known_issues -0.25	limits 0.12	none -0.15	script -0.16	target -0.17
w:나와요	handling -0.12	internal -0.24	known_issues -0.21	limits 0.15	none -0.12	target -0.16
w:나왔	handling -0.12	how_to -0.19	internal 0.38	known_issues -0.2	limits -0.34	none -0.26	policy -0.39	script -0.13	target -0.22
w:나왔어	internal 0.2	known_issues -0.14	limits -0.18	none -0.12	policy -0.2	target -0.13
w:나은	internal -0.13	limits -0.16	policy -0.21	script 0.19
w:나이	handling -0.15	how_to -0.2	internal -0.17	limits -0.22	none -0.16	policy -0.22	price 0.23	script -0.1	target -0.17
w:낙찰	handling -0.15	how_to 0.17	internal 0.1	limits -0.31	none -0.12	policy -0.33	price 0.14	target -0.15
w:날	handling -0.2	how_to -0.38	known_issues 0.13	limits -0.4	none -0.11	platform -0.18	policy 0.23	price -0.27	target -0.39
w:날부	known_issues -0.13	target 0.11
w:날부터	known_issues -0.13	target 0.11
w:날짜	contact -0.14	handling -0.41	how_to -0.33	known_issues 0.13	limits -0.57	none 0.39	platform -0.28	policy -0.52	price -0.32	script -0.34	target -0.53
w:날짜는	handling -0.15	how_to -0.11	internal -0.26	known_issues -0.14	limits -0.24	none 0.36	platform -0.12	policy -0.24	price -0.12	target -0.23
w:남겨	how_to -0.14	internal 0.22	known_issues -0.15	limits -0.18	none -0.24	platform -0.21	policy -0.16	script -0.15	target -0.21
w:남은	handling -0.23	how_to -0.16	known_issues -0.26	none -0.26	platform -0.18	policy 0.21	price -0.18	script -0.15	target -0.27
w:낮	internal -0.11	limits -0.17	policy 0.1	price -0.19	target -0.18
w:내	how_to 0.3	internal -0.21	known_issues -0.18	limits -0.23	platform -0.13	policy -0.18	price -0.16	script -0.25	target -0.17
w:내년	how_to -0.12	limits -0.13	none 0.19	policy -0.15	price -0.13	script -0.11	target -0.15
w:내려	handling -0.32	how_to -0.34	internal 0.15	known_issues -0.4	limits 0.13	platform -0.14	policy -0.57	price -0.34	target -0.31
w:내려갑	how_to -0.16	internal -0.3	limits -0.13	none 0.29	policy -0.26	price -0.14	script -0.2
w:내려주	handling -0.14	internal -0.3	none 0.26
w:내부	internal 0.21	limits -0.23	none -0.23	policy -0.17
w:내선	contact 0.31	handling 0.32	how_to -0.2	internal -0.47	known_issues -0.3	limits -0.4	none -0.47	platform -0.27	policy -0.39	price -0.44	script -0.13	target -0.4
w:내셔	handling -0.13	how_to -0.19	internal -0.25	known_issues -0.16	limits -0.22	policy 0.14	script -0.14	target -0.18
w:내셔야	handling -0.13	how_to -0.19	internal -0.25	known_issues -0.16	limits -0.22	policy 0.14	script -0.14	target -0.18
w:내용	how_to 0.13	internal -0.31	known_issues -0.16	none 0.14	platform -0.21	price -0.19	script -0.21	target -0.32
w:내일	internal -0.21	limits -0.13	price -0.2	target -0.12
w:낼	internal -0.18	known_issues -0.16	limits 0.12	none -0.2	target -0.19
w:넘게	handling -0.2	how_to -0.3	none -0.33	price -0.32	script -0.2	target 0.21
w:넘겨	handling 0.33	internal -0.25	none -0.22	policy -0.11	script -0.11
w:넘겨주	handling 0.24	internal -0.18	none -0.2
w:넘기	handling 0.11	how_to -0.21	internal -0.42	known_issues -0.12	limits -0.22	none -0.22	policy 0.24	price -0.17	script -0.14	target -0.21
w:넘긴	handling -0.12	how_to -0.12	internal 0.12	limits -0.1	policy -0.11	target -0.11
w:넘는	how_to -0.24	internal -0.32	known_issues -0.21	limits 0.31	none -0.28	policy -0.37	price -0.27	target 0.16
w:넘어	handling -0.32	known_issues -0.41	limits -0.46	none -0.31	platform -0.23	policy 0.34	price -0.31	script -0.21
w:넘어가	handling -0.22	internal -0.21	known_issues -0.18	limits -0.28	none -0.27	policy 0.23	price -0.17	target 0.14
w:넘어감	handling -0.17	internal -0.15	known_issues -0.21	limits -0.13	none -0.18	policy 0.19	price -0.11	target -0.12
w:넘으	handling -0.19	how_to -0.21	internal 0.22	limits -0.21	none -0.21	platform -0.12	policy -0.36
w:넘으면	handling -0.19	how_to -0.21	internal 0.22	limits -0.21	none -0.21	platform -0.12	policy -0.36
w:넣어	contact -0.11	handling -0.12	how_to 0.35	internal -0.41	known_issues 0.11	limits -0.44	none -0.3	platform -0.19	policy -0.46	price -0.22	script -0.32	target -0.39
w:넣으	handling -0.2	how_to 0.17	internal -0.17	known_issues -0.17	none -0.13	platform -0.12	policy -0.24	price -0.12	target -0.28
w:넣으면	handling -0.2	how_to 0.17	internal -0.17	known_issues -0.17	none -0.13	platform -0.12	policy -0.24	price -0.12	target -0.28
w:년	contact -0.21	handling -0.32	how_to -0.38	internal -0.21	known_issues -0.25	platform 0.19	price -0.26
w:노선	handling -0.14	how_to -0.14	internal -0.31	limits -0.3	none 0.14	platform -0.13	policy -0.27	price -0.16	target 0.16
w:노쇼	none 0.14	target -0.13
w:노조	handling -0.21	how_to -0.12	internal 0.26	limits -0.18	none -0.25	policy -0.21	script -0.1	target -0.17
w:노출	handling -0.18	how_to -0.36	internal 0.17	known_issues -0.29	limits -0.35	platform -0.2	price -0.31	target -0.34
w:녹음	how_to -0.14	internal -0.16	limits -0.28	none -0.2	policy 0.19
w:녹화	handling -0.11	internal -0.14	limits -0.16	none 0.12	script -0.12
w:누가	handling 0.11	how_to -0.11	known_issues -0.18	limits -0.26	none -0.29	policy -0.26	price -0.14	script -0.15	target 0.22
w:누구	internal 0.11	limits -0.21	policy -0.13	script -0.12
w:누르	how_to 0.13	internal -0.1	known_issues -0.25	limits -0.29	none -0.39	price -0.11
w:누르고	how_to 0.19	none -0.11
w:누르면	how_to 0.11	known_issues -0.18	limits -0.24	none -0.29	script -0.22
w:누리	how_to 0.15	internal 0.12	known_issues -0.15	limits -0.13	none -0.17	policy -0.15	target -0.12
w:누리집	how_to 0.18	none -0.15	target -0.11
w:누수	contact -0.1	how_to -0.26	internal 0.17	known_issues -0.26	none -0.19	platform -0.12	policy -0.39	price -0.22	script -0.2
w:누적	handling -0.11	how_to -0.13	known_issues -0.13	none -0.22	platform -0.13	price -0.16	script -0.1	target -0.19
w:눌러	how_to 0.17	internal -0.16	known_issues -0.16	limits -0.3	none -0.16	policy 0.16	price -0.15	target -0.15
w:는	contact -0.2	how_to -0.39	known_issues 0.13	limits -0.12	none -0.13	platform 0.34	policy -0.17	price -0.35	script -0.34	target -0.36
w:늘어	handling -0.17	how_to -0.27	known_issues -0.19	policy 0.2	price -0.39	script -0.15	target -0.29
w:늦게	handling -0.18	how_to -0.27	internal -0.31	known_issues 0.22	limits -0.34	none -0.26	policy 0.11	target -0.17
w:늦어	internal 0.24	known_issues -0.17	limits -0.26	none -0.15	policy -0.29	price -0.16	target -0.19
w:늦을	how_to -0.15	internal -0.22	known_issues 0.2	limits -0.16	none -0.16	target -0.11
w:다	contact -0.16	handling -0.41	how_to -0.48	known_issues -0.39	limits 0.21	none -0.31	platform 0.2	price -0.35	script -0.26
w:다르	handling -0.11	how_to -0.25	internal -0.18	known_issues -0.11	limits 0.31	none -0.19	policy -0.31	script -0.11	target -0.16
w:다르면	handling -0.11	how_to -0.25	internal -0.18	known_issues -0.11	limits 0.31	none -0.19	policy -0.31	script -0.12	target -0.16
w:다른	how_to -0.18	internal -0.2	known_issues -0.21	limits -0.13	none -0.12	platform -0.12	policy 0.2	price -0.21	target -0.23
w:다시	contact -0.23	internal -0.52	platform -0.45	target -0.69
w:다시보	how_to 0.17	limits -0.13	policy -0.2
w:다음	contact -0.12	handling -0.45	how_to -0.4	internal -0.62	limits -0.62	none 0.15	policy 0.24	script -0.15	target -0.15
w:다음주	none 0.12
w:다이	handling -0.14	how_to -0.15	internal -0.19	known_issues 0.15	limits -0.21	none -0.26	policy -0.22	price 0.19	target -0.14
w:다크	handling -0.11	how_to -0.16	internal -0.25	known_issues -0.13	limits -0.32	platform 0.27	policy -0.25	price -0.17	script -0.12	target -0.29
w:다크모	handling -0.11	how_to -0.15	internal -0.25	known_issues -0.12	limits -0.31	platform 0.19	policy -0.24	price -0.15	script -0.12	target -0.26
w:단	how_to -0.19	internal -0.2	limits -0.31	none -0.16	policy -0.26	target 0.25
w:단가	handling -0.13	how_to -0.22	internal 0.43	limits -0.26	none -0.27	platform -0.12	policy -0.31	price -0.35	script -0.1	target -0.12
w:단가가	internal 0.23	price -0.24
w:단계	handling -0.11	how_to 0.15	known_issues -0.11	limits -0.25	policy -0.29	price -0.23	target -0.34
w:단말	handling -0.28	how_to -0.2	known_issues -0.19	limits -0.26	price -0.18	script -0.19	target -0.29
w:단말기	internal 0.15	limits -0.13	policy -0.11
w:단지	handling -0.16	how_to -0.19	internal 0.19	known_issues -0.12	limits -0.29	none -0.25	policy -0.24	price -0.23	target 0.18
w:단체	limits 0.17	platform -0.19	policy -0.16	price -0.1	target -0.28
w:단축	none 0.21	policy -0.22
w:달	contact -0.17	handling -0.3	how_to 0.13	internal -0.11	known_issues -0.24	platform -0.31	policy -0.34	script -0.21
w:달라	contact -0.16	how_to -0.4	known_issues 0.14	platform -0.23	price -0.28	target -0.39
w:달라고	handling -0.26	how_to -0.23	known_issues 0.2	limits -0.2	none -0.24	policy -0.15	script -0.14	target -0.18
w:달라는	handling 0.21	internal -0.17	limits -0.12	none -0.14	script -0.11
w:달라지	handling -0.19	how_to -0.17	internal -0.21	known_issues -0.16	limits -0.26	policy 0.14	price -0.12	script -0.16	target -0.16
w:달러	handling -0.15	how_to -0.17	internal -0.34	limits 0.22	none -0.24	platform -0.2	policy -0.33	price 0.24	target -0.41
w:달부	limits -0.12	none -0.19	price 0.16	target -0.14
w:달부터	limits -0.12	none -0.19	price 0.16	target -0.14
w:달에	handling -0.2	how_to 0.16	internal -0.29	known_issues -0.19	none -0.18	target -0.19
w:달은	handling -0.11	internal -0.26	limits -0.16	none -0.25	policy 0.15	price 0.19
w:담당	handling 0.13	how_to -0.27	known_issues -0.12	limits -0.28	platform -0.12	policy -0.19	price -0.18
w:담당자	handling -0.16	how_to -0.15	internal -0.11	limits -0.15	none 0.21	target -0.14
w:담주	none 0.17	target -0.18
w:답하	handling -0.16	internal -0.14	known_issues -0.13	limits 0.11	policy -0.11	price -0.24	script -0.29	target -0.16
w:답하지	none 0.11	script -0.16
w:답해	internal -0.19	none -0.16
w:당	limits -0.16	none -0.13	platform -0.14	policy -0.21	price 0.18
w:당겨	limits -0.17	none 0.14	price -0.11
w:당분	handling -0.14	how_to -0.17	known_issues -0.23	limits -0.3	platform 0.11	policy -0.25	target -0.16
w:당분간	handling -0.14	how_to -0.17	known_issues -0.23	limits -0.3	platform 0.11	policy -0.25	target -0.16
w:당일	contact -0.14	handling 0.12	how_to -0.46	internal -0.22	known_issues -0.4	limits -0.14	none -0.26	platform -0.44	price -0.32	script 0.19	target 0.11
w:당직	handling 0.18	how_to -0.12	internal 0.21	known_issues -0.11	limits -0.26	none -0.32	policy -0.24	price -0.12	target -0.19
w:대	contact -0.15	handling -0.23	how_to -0.2	internal 0.14	known_issues -0.17	none -0.24	platform 0.16	policy -0.25	price -0.2	target -0.23
w:대기	handling -0.14	how_to -0.28	internal -0.16	known_issues -0.32	limits 0.14	none -0.13	platform -0.23	policy 0.11	price -0.15
w:대로	handling -0.14	limits -0.16	none 0.18	platform -0.17	policy -0.12	script -0.11	target -0.11
w:대리	contact -0.11	handling -0.23	how_to -0.22	limits 0.22	platform -0.2	policy -0.28	price -0.21	script -0.11	target -0.35
w:대상	contact -0.24	handling -0.29	how_to -0.44	internal -0.56	known_issues -0.41	platform -0.41	price -0.48	target 0.25
w:대상은	handling -0.12	internal -0.24	limits -0.32	none 0.3	policy -0.33
w:대상이	how_to -0.17	internal -0.24	limits 0.18	none -0.32	platform -0.11	policy -0.28	price -0.17
w:대신	handling 0.18	internal -0.33	known_issues -0.21	limits -0.3	none -0.12	price -0.15	target -0.22
w:대여	handling -0.17	how_to -0.17	internal -0.25	limits -0.32	platform -0.2	policy 0.28	price -0.28	script -0.15	target -0.18
w:대외	handling -0.26	internal 0.13	known_issues -0.12	script -0.19
w:대체	handling -0.24	how_to -0.21	internal -0.23	known_issues -0.17	limits -0.31	none 0.11	platform -0.19	policy 0.1	price -0.21	target -0.23
w:대표	contact -0.19	handling -0.32	known_issues -0.27	limits -0.32	platform -0.25	price -0.22	script -0.21	target -0.44
w:대한	handling 0.12	how_to -0.1	limits -0.16	none -0.16	policy -0.21	script -0.18
w:대행	none 0.22	policy -0.14	target -0.1
w:대형	contact 0.21	none -0.14
w:더	handling -0.36	how_to -0.37	internal 0.17	known_issues -0.26	limits -0.5	platform -0.17	policy 0.12	price -0.33	target -0.39
w:데스	how_to 0.17	internal -0.16	limits -0.19	platform -0.13	policy -0.15	target -0.12
w:데스크	how_to 0.17	internal -0.16	limits -0.19	platform -0.13	policy -0.15	target -0.12
w:데이	contact -0.16	handling -0.33	how_to -0.29	internal 0.14	platform -0.18	price -0.36	target -0.37
w:데이터	contact -0.16	handling -0.33	how_to -0.29	internal 0.14	platform -0.18	price -0.36	target -0.37
w:도서	contact 0.11	handling 0.12	how_to -0.22	internal -0.37	known_issues -0.21	limits 0.29	none -0.34	platform -0.22	policy -0.36	script -0.17	target -0.18
w:도슨	internal 0.1	policy -0.14	script -0.11
w:도슨트	internal 0.1	policy -0.14	script -0.11
w:도시	how_to -0.13	internal 0.15	limits -0.17	none -0.13	policy -0.19	target -0.17
w:도시락	how_to -0.13	internal 0.15	limits -0.17	policy -0.17	price -0.18	target -0.17
w:도입	handling -0.19	how_to -0.21	internal 0.13	known_issues -0.11	platform -0.13	policy -0.2	target -0.2
w:도장	handling -0.1	how_to 0.12	internal 0.12	limits -0.12	none -0.13	policy -0.2
w:도착	handling -0.16	how_to 0.12	internal -0.26	known_issues -0.23	policy -0.28	script 0.13	target -0.24
w:돌려	handling -0.2	how_to -0.29	known_issues -0.33	limits -0.49	none -0.44	policy 0.5	price -0.37	script -0.16	target -0.35
w:돌려드	handling -0.22	how_to -0.14	internal -0.3	known_issues -0.13	limits -0.32	none -0.3	policy 0.44	price -0.26	script -0.18	target -0.26
w:돌려받	handling -0.17	how_to -0.11	internal -0.19	known_issues -0.12	limits -0.2	policy 0.18	price -0.13
w:돌려주	handling 0.28	internal -0.22	none -0.18
w:돌아	handling -0.32	how_to -0.32	limits -0.38	none -0.1	platform -0.14	price -0.19	script -0.22	target 0.13
w:동기	internal -0.15	known_issues 0.16	limits -0.16	none -0.15	platform 0.16
w:동기화	internal -0.15	known_issues 0.16	limits -0.16	none -0.15	platform 0.16
w:동반	handling -0.17	how_to -0.19	internal -0.25	known_issues -0.15	limits -0.25	none 0.11	policy -0.21	price 0.17
w:동시	handling -0.14	how_to -0.26	limits 0.17	none -0.19	platform 0.14	policy -0.22	price -0.14	target -0.26
w:동안	internal -0.15	limits -0.16	none -0.19	policy -0.24	price 0.11	target 0.14
w:동의	how_to 0.19	known_issues -0.27	limits -0.44	none -0.46	platform -0.11	price -0.2	target 0.17
w:동의하	limits -0.16	script -0.17
w:동일	contact -0.17	handling -0.28	how_to -0.18	internal -0.12	known_issues -0.1	limits -0.44	none -0.2	price 0.19	script -0.29	target 0.14
w:동행	internal -0.11	limits 0.14	policy -0.13
w:돼요	contact -0.15	how_to 0.18	known_issues -0.38	none -0.13	policy -0.21	price -0.38	script -0.3	target -0.26
w:됐어	limits -0.17	policy -0.15	target -0.13
w:됐어요	limits -0.17	policy -0.15	target -0.13
w:되고	contact -0.11	handling -0.48	how_to -0.36	known_issues -0.37	platform 0.11	price -0.36	script -0.29
w:되고요	handling -0.11	internal -0.24	platform -0.13	price -0.14	target -0.33
w:되는	handling -0.12	known_issues -0.13	limits 0.17	policy -0.25	price -0.18	script -0.11
w:되돌	how_to -0.2	limits -0.39	none -0.2	platform -0.13	policy 0.18	price -0.19	script -0.16	target -0.18
w:되돌릴	handling -0.1	how_to -0.19	internal -0.14	known_issues -0.18	limits -0.29	none -0.17	platform -0.11	policy 0.25	price -0.11	target -0.14
w:되면	contact -0.13	handling 0.13	how_to -0.13	internal -0.13	known_issues -0.13	limits -0.21	none -0.12	policy 0.12	script -0.18	target -0.11
w:되었	handling -0.11	internal -0.15	policy -0.13	script 0.19
w:되었습	handling -0.11	internal -0.15	policy -0.13	script 0.19
w:된	handling -0.21	how_to -0.21	internal -0.18	limits -0.32	price -0.17	script -0.1	target 0.19
w:된다	how_to -0.16	internal -0.32	known_issues -0.16	limits 0.17	policy -0.3	price -0.12	script -0.17	target -0.23
w:된다고	handling 0.2	how_to -0.11	internal -0.17	limits -0.24	policy -0.2	target -0.15
w:된다는	handling -0.11	internal -0.22	known_issues -0.12	limits 0.21	none -0.21	policy -0.16	script -0.13
w:됨	contact -0.17	handling -0.38	how_to -0.1	internal -0.14	limits 0.22	none -0.46	platform -0.27	price -0.25	script 0.17	target -0.26
w:됩니	contact -0.19	handling 0.21	how_to 0.14	internal -0.37	none -0.37	policy -0.11	price -0.22	script -0.21	target -0.23
w:됩니다	contact -0.19	handling 0.21	how_to 0.13	internal -0.37	none -0.37	policy -0.11	price -0.22	script -0.21	target -0.23
w:두	contact -0.46	handling -0.15	how_to -0.39	known_issues -0.12	limits 0.3	none -0.6	policy -0.27	price -0.23	script -0.66	target 0.28
w:둘	handling -0.22	how_to -0.28	internal -0.3	known_issues -0.21	policy -0.33	price -0.19	script -0.13	target 0.16
w:둘째	handling -0.17	how_to -0.19	internal -0.3	known_issues -0.18	limits 0.14	platform -0.2	policy -0.41	script -0.13	target -0.35
w:뒤	handling -0.26	how_to 0.18	known_issues -0.15	limits -0.44	none -0.35	platform -0.12	price -0.21	script -0.18
w:뒤로	handling -0.21	how_to -0.34	internal -0.22	known_issues 0.19	limits -0.26	none 0.11	price -0.23	script -0.18	target -0.25
w:뒤에	handling -0.13	how_to -0.3	internal -0.34	limits 0.17	none -0.26	policy 0.15	price -0.16	script -0.21	target -0.18
w:뒤에는	handling -0.19	how_to -0.18	internal -0.22	known_issues -0.15	none -0.2	policy 0.24	script -0.16	target -0.12
w:드디	how_to -0.16	internal -0.13	limits -0.22	none 0.23	policy -0.15	price -0.1	target -0.11
w:드디어	how_to -0.16	internal -0.13	limits -0.22	none 0.23	policy -0.15	price -0.1	target -0.11
w:드랍	none 0.32	platform -0.2	policy -0.1
w:드려	how_to -0.13	internal -0.31	limits -0.3	script -0.11	target -0.25
w:드려요	internal -0.26	limits -0.28	target -0.24
w:드리	handling 0.29	how_to -0.23	internal -0.32	known_issues -0.17	limits -0.26	none -0.37	script -0.26	target -0.3
w:드리고	handling 0.22	how_to -0.14	internal -0.22	known_issues -0.14	limits -0.23	none -0.27	script -0.22	target -0.23
w:드립	handling -0.26	how_to 0.16	internal -0.36	known_issues -0.26	limits 0.14	none -0.12	platform -0.13	policy -0.22	price -0.18	target -0.16
w:드립니	handling -0.26	how_to 0.16	internal -0.36	known_issues -0.26	limits 0.14	none -0.12	platform -0.13	policy -0.22	price -0.18	target -0.16
w:들어	contact -0.19	known_issues 0.16	none -0.12	platform -0.31	price -0.41	script -0.34	target -0.26
w:들어가	handling -0.34	known_issues -0.28	platform -0.14	price -0.24	script -0.25	target -0.36
w:들어갑	how_to 0.12	internal -0.24	known_issues -0.11	limits -0.24	price -0.2	script -0.12	target -0.12
w:들어오	handling 0.1	none -0.21
w:들어옵	handling -0.11	how_to -0.11	internal 0.12	known_issues -0.14	limits -0.26	none -0.11	script -0.13
w:들어와	internal 0.17	limits -0.15	none -0.18	policy -0.12
w:들었	how_to -0.15	known_issues -0.11	limits -0.24	none 0.17	policy -0.26	script -0.1	target -0.11
w:들었습	how_to -0.11	limits -0.1	none 0.13	policy -0.15
w:등	how_to -0.17	internal -0.21	known_issues -0.18	policy -0.26	target 0.15
w:등급	contact -0.12	handling -0.26	how_to -0.12	known_issues -0.3	limits 0.22	none -0.25	price -0.38	target -0.11
w:등기	handling -0.14	known_issues -0.15	limits -0.19	platform -0.11	policy 0.15	script -0.19	target -0.23
w:등록	contact -0.17	internal -0.15	none -0.37	platform -0.22	script -0.27	target -0.17
w:등록하	how_to -0.21	limits -0.28	policy 0.23
w:등록한	handling -0.17	how_to -0.23	internal -0.32	none -0.25	policy 0.1	price -0.13	script -0.16
w:등록할	how_to 0.1
w:따라	handling -0.13	how_to -0.11	internal -0.19	limits -0.11	policy -0.13	script 0.18
w:따로	contact -0.1	handling -0.12	how_to 0.14	known_issues -0.28	limits -0.34	platform -0.18	price -0.26	script -0.35	target -0.33
w:따른	handling -0.19	internal 0.22	limits -0.11	none -0.21	policy -0.21	script 0.15
w:때	contact -0.11	handling -0.41	how_to 0.25	known_issues -0.34	limits -0.54	none -0.11	platform -0.2	policy 0.12	price -0.31	script -0.2
w:때만	handling -0.17	internal -0.16	known_issues -0.17	limits 0.22	none -0.12	price -0.11	target -0.24
w:때문	contact -0.25	handling -0.43	how_to -0.34	internal 0.44	known_issues -0.3	limits -0.44	none -0.31	policy -0.37	price -0.29	script -0.31	target -0.43
w:때문에	contact -0.15	handling -0.33	how_to -0.24	internal 0.29	known_issues -0.22	limits -0.3	none -0.35	platform 0.12	policy -0.27	price -0.2	script -0.19	target -0.3
w:떠요	handling -0.24	how_to 0.16	internal -0.3	limits 0.15	none -0.21	platform -0.15	policy -0.24	price -0.18	script -0.23	target -0.27
w:떨어	handling -0.25	how_to -0.36	internal 0.15	limits 0.13	none -0.35	platform -0.15	price -0.28	target -0.27
w:떨어지	handling -0.25	how_to -0.27	known_issues -0.24	limits 0.16	none -0.24	platform -0.13	price -0.2	script -0.22	target -0.17
w:또는	handling -0.11	how_to 0.19	internal -0.19	limits -0.16	none -0.12	policy -0.16	target -0.19
w:똑같	handling -0.12	how_to -0.13	internal -0.23	limits -0.31	none -0.21	policy 0.28	target -0.18
w:뜨는	how_to 0.18	policy -0.21	target -0.16
w:라	handling -0.15	how_to -0.17	internal 0.29	known_issues 0.12	limits -0.36	platform -0.13	policy -0.28	price -0.23	script -0.2	target -0.26
w:라고	handling -0.33	how_to -0.29	internal -0.26	limits -0.25	platform -0.12	policy -0.3	price -0.11	script 0.38	target -0.23
w:라고만	handling -0.11	how_to -0.12	none -0.16	script 0.16
w:라운	how_to 0.14	internal -0.22	known_issues -0.11	limits 0.12	policy -0.25	price -0.23	script -0.1	target -0.22
w:라운지	how_to 0.14	internal -0.22	known_issues -0.11	limits 0.12	policy -0.25	price -0.23	script -0.1	target -0.22
w:라이	contact -0.13	handling -0.23	how_to -0.22	internal 0.11	known_issues -0.24	limits -0.37	none 0.19	platform -0.2	policy -0.27	script -0.13
w:라이브	internal -0.11	limits -0.12	policy -0.14
w:라이선	handling -0.12	internal 0.25	known_issues -0.21	limits -0.21	none -0.21	policy -0.14
w:라이트	contact -0.1	internal -0.21	limits -0.21	none 0.26	platform -0.16	policy -0.2	price -0.22	target -0.21
w:런칭	none 0.16
w:로	contact 0.11	how_to -0.42	known_issues -0.41	limits -0.27	none -0.23	platform -0.31	policy -0.19	price 0.25	script 0.22	target -0.49
w:로그	contact -0.16	handling -0.26	how_to 0.22	internal 0.12	known_issues -0.22	limits -0.36	none -0.34	platform -0.25	policy 0.14	price -0.26	script -0.26	target -0.18
w:로그인	contact -0.12	handling -0.28	how_to 0.24	internal -0.32	known_issues -0.16	limits -0.29	none -0.3	platform -0.19	policy 0.17	price -0.22	script -0.18	target -0.13
w:로만	handling -0.19	internal -0.16	none -0.26	policy -0.18	script 0.29
w:로밍	internal -0.15	limits -0.24	policy -0.19	price 0.19	target -0.11
w:롤아	how_to -0.16	none 0.2
w:롤아웃	how_to -0.16	none 0.2
w:를	how_to -0.16	known_issues -0.19	none -0.3	platform -0.18	target -0.32
w:리뷰	how_to -0.11	internal -0.32	limits -0.23	none 0.33	policy -0.24	target -0.18
w:리포	handling -0.12	how_to -0.12	internal -0.17	limits -0.2	none 0.25	platform -0.11	policy -0.2	target -0.2
w:리포트	handling -0.12	how_to -0.12	internal -0.17	limits -0.2	none 0.25	platform -0.11	policy -0.2	target -0.2
w:릴리	how_to -0.1	internal -0.18	none 0.3
w:릴리즈	how_to -0.1	internal -0.17	none 0.26
w:링크	contact -0.14	handling -0.15	how_to 0.31	internal -0.47	known_issues -0.34	limits -0.53	none -0.13	platform -0.23	price -0.32	script -0.31	target -0.45
w:링크가	internal -0.14	none 0.15	policy -0.18
w:마감	contact -0.16	handling -0.35	how_to -0.42	internal -0.51	known_issues -0.33	limits 0.25	none -0.11	platform -0.29	policy 0.17	price -0.35	target -0.4
w:마세	internal 0.19	known_issues -0.19	limits -0.17	none -0.26	platform -0.1	policy -0.29	script -0.22	target -0.14
w:마세요	internal 0.19	known_issues -0.19	limits -0.17	none -0.26	platform -0.1	policy -0.29	script -0.22	target -0.14
w:마시	handling 0.15	limits -0.17	none -0.35	policy -0.26
w:마시고	handling 0.12	limits -0.17	none -0.32	policy -0.24
w:마이	handling -0.14	how_to 0.2	internal -0.22	known_issues -0.16	limits -0.16	policy -0.22	script -0.11
w:마이페	how_to 0.15	internal -0.12	policy -0.17
w:마일	how_to -0.11	internal -0.19	policy -0.2	price -0.13	target 0.12
w:마일리	how_to -0.11	internal -0.19	policy -0.2	price -0.13	target 0.12
w:마포	how_to -0.1	internal -0.26	known_issues -0.11	limits -0.3	policy 0.13	price -0.12	script -0.24	target 0.14
w:막아	contact -0.1	how_to -0.19	internal 0.11	known_issues -0.16	limits 0.16	none -0.2	platform -0.16	policy -0.2	price -0.16	script -0.1	target -0.28
w:만	contact -0.38	handling -0.48	how_to -0.56	internal -0.1	known_issues -0.42	none -0.45	policy -0.4	price 0.16	script -0.39	target 0.17
w:만기	handling -0.21	how_to -0.15	internal -0.18	limits -0.35	none -0.17	policy 0.32	price -0.16	script -0.11	target -0.28
w:만든	handling -0.19	how_to -0.24	internal -0.23	known_issues -0.21	limits -0.26	none -0.15	price -0.15	target 0.11
w:만료	handling -0.13	how_to -0.1	limits -0.2	none -0.18	policy 0.21	target -0.11
w:만원	handling -0.28	how_to -0.24	known_issues -0.16	platform -0.32	policy -0.1	script -0.21	target -0.19
w:만원이	internal -0.17	limits -0.23	none -0.17	policy 0.14	target -0.19
w:만이	handling -0.15	how_to -0.2	internal -0.16	known_issues -0.11	limits -0.28	none -0.28	policy -0.32	price 0.31	target -0.28
w:많을	handling -0.17	internal -0.14	none -0.17	script 0.13
w:많이	how_to -0.19	known_issues -0.12	limits -0.16	none 0.22	policy -0.22	script -0.11	target -0.19
w:말	how_to -0.14	internal -0.24	limits -0.28	policy 0.1	target -0.19
w:말고	handling 0.33	internal -0.17	limits -0.26	none 0.21	policy -0.35	price -0.24	script -0.26	target -0.22
w:말까	internal 0.21	limits -0.14	none -0.27	platform -0.15	script -0.1	target -0.15
w:말까지	internal 0.21	limits -0.14	none -0.27	platform -0.15	script -0.1	target -0.15
w:말씀	contact -0.11	handling -0.31	internal -0.2	known_issues -0.31	limits -0.2	none 0.18	platform -0.15	price -0.2	target -0.27
w:말씀드	handling -0.17	how_to -0.11	none 0.19	policy -0.24
w:말씀하	handling -0.29	how_to 0.12	known_issues -0.12	limits -0.12	script -0.22
w:말씀해	handling -0.3	how_to -0.19	internal -0.29	known_issues -0.19	none 0.11	policy 0.13	target -0.18
w:말아	handling -0.43	known_issues -0.22	limits -0.26	none 0.26	policy -0.27	price -0.14	script -0.27	target -0.23
w:말아주	handling -0.28	internal 0.14	known_issues -0.14	limits -0.23	policy -0.23	price -0.12	script -0.18	target -0.2
w:말하	how_to 0.14	known_issues -0.24	limits -0.3	platform -0.14	policy -0.47	price -0.13	script -0.25	target -0.19
w:말하면	how_to 0.16	internal 0.15	known_issues -0.13	limits -0.19	none -0.26	policy -0.36	script -0.18
w:말하지	how_to -0.16	internal -0.32	known_issues -0.14	limits -0.25	none 0.2	platform -0.11	policy -0.27	script -0.15	target -0.17
w:말한	none 0.19
w:맞나	internal -0.24	limits -0.21	none 0.28	target -0.18
w:맞습	internal -0.4	limits 0.19	policy -0.33	target 0.15
w:맞습니	internal -0.4	limits 0.19	policy -0.33	target 0.15
w:맞아	handling -0.19	internal -0.34	limits 0.13	policy -0.4	price -0.12	target -0.23
w:맞아요	handling -0.19	internal -0.34	limits 0.13	policy -0.4	price -0.12	target -0.23
w:맞음	handling -0.13	internal -0.32	limits -0.26	none 0.16	platform -0.13	policy -0.23	price 0.15	target -0.2
w:맞춘	handling -0.13	how_to -0.17	internal 0.22	known_issues -0.11	limits -0.17	none -0.27	policy -0.2	price -0.13	script 0.13	target -0.2
w:매니	handling -0.14	how_to -0.13	internal 0.11	known_issues -0.11	limits -0.18
w:매니저	handling -0.14	how_to -0.13	internal 0.11	known_issues -0.11	limits -0.18
w:매물	how_to 0.22	internal -0.19	limits -0.14	none -0.3	policy -0.19	price -0.12	target 0.16
w:매일	handling 0.16	internal -0.15	policy -0.32	price -0.12	script -0.18	target -0.15
w:매장	contact -0.24	how_to 0.13	internal -0.13	known_issues -0.4	none -0.11	policy -0.54	price -0.38	target -0.11
w:매출	how_to -0.15	known_issues -0.14	limits -0.28	none -0.15	platform -0.12	policy -0.19	price -0.18	script -0.16	target 0.17
w:매칭	how_to 0.12	known_issues -0.18	limits -0.1	policy -0.1
w:먼저	contact -0.28	handling -0.25	known_issues -0.55	limits -0.11	none -0.22	platform 0.14	price -0.52	target 0.17
w:멈춤	handling 0.14	how_to -0.22	internal -0.24	limits -0.24	none -0.17	price -0.14	target -0.13
w:메뉴	handling -0.26	how_to 0.17	internal -0.29	limits -0.44	none -0.27	platform -0.18	price -0.14
w:메뉴는	how_to -0.17	internal -0.18	limits -0.21	none -0.19	policy 0.21	target -0.15
w:메일	handling -0.15	how_to -0.25	known_issues -0.13	limits -0.2	none -0.16	policy 0.15	script -0.12	target -0.12
w:멤버	contact -0.15	handling 0.17	how_to -0.3	internal -0.32	known_issues -0.17	limits -0.35	platform -0.24	price -0.28	script -0.13
w:멤버십	contact -0.15	handling 0.17	how_to -0.3	internal -0.32	known_issues -0.17	limits -0.35	platform -0.24	price -0.28	script -0.13
w:며칠	contact -0.12	handling -0.15	how_to -0.11	internal -0.21	limits -0.17	none 0.26	policy -0.21	price -0.12	script -0.12	target -0.17
w:면세	contact 0.17	handling -0.29	how_to -0.22	internal 0.14	known_issues -0.18	limits -0.29	none -0.15	platform -0.13	policy -0.26	price -0.2	script -0.14	target -0.26
w:면제	handling 0.22	how_to -0.17	internal -0.35	limits 0.14	none -0.21	policy -0.25	price -0.35	script -0.12
w:면허	how_to -0.12	none 0.19	script -0.13
w:명	contact -0.16	handling -0.21	how_to -0.28	internal 0.14	known_issues -0.26	limits 0.38	none -0.34	platform -0.31	policy -0.37	price -0.36	script -0.11
w:명까	how_to -0.21	internal -0.22	known_issues -0.11	limits 0.23	none -0.2	policy -0.32	price 0.1	target -0.3
w:명까지	how_to -0.21	internal -0.22	known_issues -0.11	limits 0.23	none -0.2	policy -0.32	price 0.1	target -0.3
w:명의	handling -0.3	how_to -0.26	internal -0.28	known_issues -0.16	limits -0.21	none -0.27	platform -0.18	price -0.16	script -0.22	target 0.27
w:명이	handling -0.11	limits 0.17	none -0.26	target -0.17
w:명이라	handling -0.11	limits -0.19
w:모두	contact -0.19	handling -0.35	how_to -0.32	internal -0.31	known_issues -0.22	limits -0.36	none -0.25	platform -0.24	price -0.28	script -0.24	target 0.28
w:모드	how_to -0.14	internal -0.18	known_issues 0.18	limits -0.24	policy 0.2
w:모든	contact -0.17	handling -0.26	how_to -0.28	internal -0.25	known_issues -0.2	limits -0.31	none -0.3	platform -0.2	policy -0.36	price -0.22	target 0.31
w:모레	limits -0.16	none 0.25	policy -0.15	target -0.12
w:모바	contact -0.15	limits -0.44	platform 0.12	policy -0.47	price -0.36
w:모바일	contact -0.15	limits -0.44	platform 0.12	policy -0.47	price -0.36
w:모아	none 0.11
w:모아패	none 0.11
w:목	handling -0.18	how_to -0.13	internal -0.44	known_issues -0.19	limits -0.14	none 0.33	platform -0.27	policy -0.15	price -0.48	script -0.17	target 0.13
w:목록	how_to -0.27	internal -0.22	known_issues -0.14	limits -0.26	none -0.11	platform -0.15	policy -0.23	price -0.12	script -0.14	target 0.17
w:목요	internal -0.13	limits -0.15	none 0.21	policy -0.23	price -0.12	target -0.17
w:목요일	internal -0.13	limits -0.15	none 0.21	policy -0.23	price -0.12	target -0.17
w:목욜	how_to -0.11	internal -0.12	limits -0.19	none 0.21	policy -0.12
w:목표	internal 0.24	limits -0.17	none -0.15	policy -0.2	script -0.11	target -0.25
w:못	contact -0.21	handling -0.15	how_to -0.46	internal 0.21	known_issues -0.58	limits 0.1	platform -0.49	policy 0.11	price -0.47	script -0.46	target -0.66
w:무기	none 0.15
w:무기한	none 0.15
w:무료	contact -0.35	how_to -0.56	internal -0.43	known_issues -0.5	limits -0.51	none -0.4	platform -0.46	policy 0.14	price 0.46	script -0.13	target -0.21
w:무인	handling -0.13	how_to -0.23	internal -0.27	known_issues -0.12	limits -0.34	none 0.37	platform 0.15	policy -0.14	price -0.12	target -0.36
w:무인택	limits -0.13	none 0.18
w:무작	handling -0.12	how_to -0.16	limits 0.2	none -0.2	platform -0.12	policy -0.17	price -0.15	script 0.16	target -0.23
w:무작위	handling -0.12	how_to -0.16	limits 0.2	none -0.2	platform -0.12	policy -0.17	price -0.15	script 0.16	target -0.23
w:묶음	limits 0.1	none 0.11	policy -0.14
w:문구	handling -0.13	limits -0.11	none 0.13	policy -0.17	target -0.13
w:문서	contact -0.12	handling -0.1	internal -0.13	limits -0.13	none 0.21	platform -0.1	policy -0.15	price -0.11	target -0.13
w:문을	handling -0.21	how_to -0.18	internal 0.2	known_issues -0.14	limits -0.26	platform -0.11	policy -0.28	price -0.16	target -0.2
w:문의	contact 0.21	how_to -0.28	internal -0.19	known_issues -0.11	limits -0.37	policy -0.28	price -0.1	script 0.12	target -0.1
w:문의는	contact 0.22	internal -0.34	limits -0.19	none -0.38
w:문자	contact -0.25	how_to 0.3	internal -0.6	none -0.32	platform -0.38	price -0.49	script -0.17	target -0.63
w:문자가	handling 0.11	how_to -0.25	internal -0.25	known_issues 0.15	limits 0.15	none -0.26	policy -0.32	script -0.19	target -0.21
w:문자로	handling 0.12	how_to 0.18	internal -0.22	known_issues -0.21	limits -0.3	none -0.24	platform -0.11	policy -0.12	target -0.18
w:문자에	how_to 0.15	limits -0.23	none -0.18	policy 0.13	target -0.12
w:문제	handling -0.27	internal 0.28	none -0.29	policy -0.35	price -0.22	target -0.36
w:문진	handling -0.25	how_to -0.25	internal -0.24	known_issues -0.14	limits -0.25	platform -0.15	policy 0.16	price -0.1	target -0.3
w:물량	handling -0.14	how_to -0.16	internal 0.28	limits -0.31	none -0.27	policy -0.29	price -0.23	script 0.11	target -0.23
w:물류	how_to -0.13	internal 0.24	limits -0.23	none -0.22	policy -0.23	price -0.22	target -0.18
w:물어	handling -0.14	internal -0.38	known_issues -0.23	limits -0.29	none 0.22	platform -0.1	policy -0.32	price -0.11	script 0.12	target -0.24
w:물어보	internal -0.37	known_issues -0.2	limits -0.27	none 0.17	policy -0.31	price -0.11	script 0.13	target -0.22
w:물으	how_to -0.3	internal -0.15	known_issues -0.23	limits -0.18	none -0.36	policy -0.34	script 0.28	target -0.13
w:물으면	limits -0.12	none -0.18	policy -0.12
w:물으시	how_to -0.27	internal -0.19	known_issues -0.15	none -0.19	policy -0.28	script 0.27
w:미국	contact -0.12	handling -0.16	how_to -0.19	internal -0.16	known_issues -0.14	limits -0.2	platform -0.19	policy -0.27	price -0.16	target 0.2
w:미룹	internal -0.18	limits -0.1	none 0.27	policy -0.17
w:미룹니	internal -0.18	limits -0.1	none 0.27	policy -0.17
w:미뤄	handling -0.16	how_to -0.16	internal -0.25	limits 0.19	policy -0.28	price -0.23
w:미뤄졌	internal -0.14	none 0.22
w:미리	handling -0.19	internal -0.11	known_issues -0.21	limits -0.4	none 0.17	price -0.14	script -0.19	target -0.19
w:미만	handling -0.2	how_to -0.23	limits -0.41	none -0.3	policy -0.25	price 0.11	script -0.16	target 0.13
w:미만이	handling -0.13	how_to -0.14	internal 0.23	known_issues -0.15	limits -0.26	none -0.14	policy -0.24	price -0.2	target -0.15
w:미성	contact -0.18	how_to -0.32	known_issues -0.19	none -0.33	platform -0.2	policy -0.32	price -0.22	script -0.21	target 0.14
w:미성년	contact -0.18	how_to -0.32	known_issues -0.19	none -0.33	platform -0.2	policy -0.32	price -0.22	script -0.21	target 0.14
w:미정	limits -0.2	none 0.2	platform -0.12	policy -0.17	target -0.18
w:미지	handling -0.11	internal -0.12	limits -0.26	none 0.1	policy -0.12
w:미지원	handling -0.11	internal -0.12	limits -0.26	none 0.1	policy -0.12
w:민간	how_to 0.2	internal -0.27	known_issues -0.17	limits 0.14	none -0.23	policy -0.26	target -0.19
w:민원	how_to -0.15	internal 0.16	platform -0.17	policy -0.15	script -0.24
w:바꾸	handling -0.32	how_to -0.12	internal -0.32	limits -0.38	none -0.3	platform -0.13	policy 0.34	price -0.24	script -0.21
w:바꾸면	handling -0.16	how_to -0.27	internal -0.22	limits -0.27	none -0.23	policy 0.27	price -0.17	script -0.13	target -0.24
w:바꿔	handling -0.21	how_to -0.27	internal -0.3	known_issues -0.17	limits -0.31	none -0.22	policy 0.29	price -0.15	script -0.14	target -0.23
w:바뀌	contact -0.11	handling -0.2	how_to -0.27	internal -0.38	known_issues -0.25	limits 0.23	price -0.2	script -0.21	target -0.31
w:바뀌어	handling -0.16	how_to -0.24	internal -0.29	known_issues -0.24	limits 0.15	policy 0.17	price -0.14	target -0.25
w:바뀌었	internal -0.17	none 0.16
w:바뀐	how_to -0.1	limits -0.3	none 0.15	policy -0.22	price -0.18	script -0.15	target -0.24
w:바뀝	handling -0.13	how_to -0.15	limits -0.25	none 0.27	policy -0.26	price -0.2
w:바뀝니	handling -0.13	how_to -0.15	limits -0.25	none 0.27	policy -0.26	price -0.2
w:바랍	how_to -0.23	internal -0.4	known_issues -0.15	limits -0.22	none 0.21	platform -0.12	policy -0.2	price -0.1	target -0.11
w:바랍니	how_to -0.23	internal -0.4	known_issues -0.15	limits -0.22	none 0.21	platform -0.12	policy -0.2	price -0.1	target -0.11
w:바로	handling 0.24	limits -0.66	none -0.17	platform -0.33	price -0.37	target -0.53
w:바로잡	handling 0.22	how_to -0.18	internal -0.32	known_issues -0.13	limits -0.22	none -0.26	platform -0.12	policy 0.19	script -0.1	target -0.2
w:바우	limits -0.14	none 0.12
w:바우처	limits -0.14	none 0.12
w:바코	limits -0.1
w:바코드	limits -0.1
w:박	handling -0.2	internal 0.11	limits -0.3	none -0.19	policy -0.15	target 0.13
w:박스	contact -0.11	handling -0.11	how_to -0.14	known_issues -0.11	limits 0.15	none -0.22	platform -0.16	policy -0.18	price -0.22	target -0.25
w:반경	handling -0.14	internal -0.22	known_issues -0.16	limits 0.16	platform -0.13	policy -0.19	price -0.16	target -0.16
w:반납	how_to -0.3	internal -0.35	known_issues -0.2	none -0.12	platform -0.12	policy 0.24	price -0.2	script -0.17	target -0.3
w:반대	handling -0.2	how_to -0.24	internal 0.38	known_issues -0.25	limits -0.28	none -0.36	policy -0.35	price -0.12	script -0.18	target -0.27
w:반려	contact -0.13	handling 0.11	how_to -0.26	known_issues -0.33	limits 0.2	none -0.16	platform -0.15	policy -0.14	price -0.3	script -0.28	target -0.3
w:반반	handling -0.14	internal -0.21	limits -0.21	none 0.2	policy -0.2	price -0.11	target -0.17
w:반반차	how_to 0.11	policy -0.14
w:반영	handling -0.17	how_to -0.21	internal -0.24	limits -0.26	price -0.16	script 0.13	target -0.32
w:반품	handling -0.23	how_to -0.12	internal 0.15	limits -0.39	target -0.11
w:받고	handling 0.22	how_to 0.11	internal -0.31	limits -0.16	none -0.25	policy -0.26	price -0.1	script -0.2
w:받기	internal -0.1	none -0.24	platform -0.1	policy 0.16	target -0.21
w:받습	how_to -0.11	internal -0.11	limits -0.29	none 0.27	policy -0.24	price -0.14
w:받습니	how_to -0.11	internal -0.11	limits -0.29	none 0.27	policy -0.24	price -0.14
w:받아	contact -0.26	handling 0.29	how_to 0.13	internal -0.21	known_issues -0.33	none -0.38	policy -0.52	price -0.33	script -0.33	target -0.44
w:받아서	handling 0.2	how_to -0.11	internal -0.29	known_issues -0.12	limits -0.21	none -0.11	platform 0.11	policy -0.14	target -0.12
w:받아요	limits 0.14	none -0.14	policy -0.28	target -0.14
w:받으	how_to 0.18	internal -0.24	known_issues -0.23	limits -0.29	none -0.23	platform -0.13	policy -0.12	price 0.14	script -0.17
w:받은	handling 0.11	internal -0.15	limits -0.15	price 0.11	target -0.1
w:받음	handling -0.29	how_to -0.22	known_issues -0.23	limits 0.11	none -0.26	platform -0.22	price -0.13	script -0.15	target -0.27
w:발권	handling -0.11	how_to -0.13	internal -0.22	known_issues -0.13	limits -0.3	platform 0.16	policy -0.3	price -0.28	script -0.11
w:발급	known_issues -0.19	none -0.39	platform -0.17	policy 0.12	price -0.21	script -0.14	target 0.19
w:발급은	how_to -0.11	internal -0.23	limits 0.17	none -0.24	platform -0.12	policy -0.26	target 0.19
w:발송	handling -0.15	how_to -0.22	internal -0.1	limits -0.22	none 0.17
w:밤	handling -0.17	how_to 0.12	internal -0.32	known_issues -0.27	limits 0.16	none -0.21	platform -0.18	price -0.27	target -0.39
w:방	how_to -0.14	internal -0.19	known_issues 0.12	limits 0.2	none -0.17	policy -0.13	price -0.11	target -0.18
w:방금	internal -0.17	limits -0.13	none 0.23	policy -0.1	price -0.16	target -0.1
w:방문	contact -0.14	handling -0.35	internal -0.38	known_issues -0.28	limits 0.27	none 0.22	platform -0.17	policy -0.47	script -0.13	target -0.4
w:방법	handling 0.15	how_to -0.19	internal -0.23	known_issues -0.11	limits -0.12	none 0.11	policy -0.18	script -0.13	target -0.15
w:방식	how_to 0.12	internal -0.23	known_issues -0.15	limits -0.27	policy 0.1	target -0.1
w:배	handling -0.19	how_to 0.14	internal -0.24	known_issues -0.23	limits -0.27	platform -0.16	policy -0.31	price -0.13	script -0.16	target 0.11
w:배경	handling -0.21	how_to -0.17	known_issues -0.17	limits -0.28	none 0.22	platform -0.15	policy -0.19	price -0.14	script -0.14	target -0.18
w:배너	handling -0.13	limits -0.13	none 0.23
w:배달	contact -0.12	handling -0.19	how_to -0.21	internal -0.25	limits -0.23	none -0.27	platform -0.22	policy -0.3	price 0.11	script 0.12	target 0.27
w:배속	limits -0.12	none 0.11	policy -0.19
w:배송	contact 0.15	handling -0.13	how_to -0.17	internal -0.12	limits -0.12	none -0.27	platform -0.37	policy 0.13	price -0.27	script 0.12
w:배송비	internal -0.19	limits -0.15	none 0.18	policy -0.36	price 0.2
w:배송완	handling -0.13	how_to -0.15	none -0.24	policy -0.18	script 0.15	target 0.15
w:배송지	handling -0.12	how_to -0.14	internal -0.17	known_issues 0.14	limits -0.17	none -0.25	policy 0.14	script -0.18	target -0.16
w:배정	handling 0.12	how_to -0.18	internal 0.13	known_issues -0.19	limits -0.28	platform -0.14	price -0.14	script -0.14	target -0.15
w:배지	handling -0.28	how_to -0.18	internal -0.18	limits -0.19	none 0.18	policy -0.22	price -0.14	script 0.15	target -0.19
w:배포	handling -0.15	how_to -0.19	internal -0.16	known_issues -0.19	limits -0.31	none 0.41	platform -0.17	policy -0.41	price -0.18	script -0.15	target -0.33
w:버그	internal 0.12	none -0.14	policy -0.17
w:버스	how_to -0.13	known_issues 0.14	limits -0.13	none -0.17	policy -0.19
w:버전	internal -0.16	known_issues -0.12	limits -0.21	none -0.2	platform 0.18	policy -0.13
w:버튼	how_to -0.18	limits 0.12	none -0.18	price -0.11	script -0.23
w:버튼이	handling -0.13	how_to -0.29	internal -0.23	known_issues -0.2	limits 0.18	policy -0.27
w:번	contact -0.25	how_to -0.11	limits 0.18	none -0.51	platform -0.36	policy 0.16	price -0.38	script -0.34	target -0.22
w:번까	handling -0.14	how_to -0.22	internal -0.23	known_issues -0.12	limits 0.21	none -0.16	price -0.17	target -0.2
w:번까지	handling -0.14	how_to -0.22	internal -0.23	known_issues -0.12	limits 0.21	none -0.16	price -0.17	target -0.2
w:번에	handling -0.2	how_to -0.23	internal -0.25	known_issues -0.17	limits 0.25	none -0.23	price -0.16	target -0.26
w:번역	handling 0.14	internal -0.11
w:번은	handling 0.22	how_to -0.16	none -0.15	platform -0.15	policy -0.32	price -0.25	script -0.11	target -0.2
w:번째	handling 0.15	how_to -0.18	internal -0.25	limits -0.33	policy 0.15	price -0.17	target -0.16
w:번호	contact 0.14	how_to 0.43	internal -0.17	limits -0.61	none -0.35	platform -0.35	price -0.45	script -0.23	target -0.49
w:번호가	internal -0.2	known_issues -0.14	limits -0.17	none -0.19	policy 0.11	script -0.16	target -0.13
w:번호를	handling -0.21	how_to 0.24	internal -0.18	known_issues -0.18	limits -0.2	none -0.13	policy -0.28	price -0.15	script -0.15	target -0.2
w:범위	internal -0.15	platform -0.12	policy -0.19	target 0.15
w:법무	how_to -0.11	internal 0.12	limits -0.1	none -0.16	policy -0.2	target -0.15
w:법인	handling -0.37	how_to -0.3	internal -0.43	known_issues -0.23	limits 0.14	none -0.29	platform -0.23	policy -0.28	price -0.26	script -0.21	target 0.25
w:법인카	internal -0.19	limits -0.2	none -0.14	target 0.21
w:법적	handling 0.22	how_to -0.15	internal -0.12	known_issues -0.17	none -0.17	policy -0.12	script -0.15
w:베타	handling -0.19	how_to -0.21	known_issues -0.11	limits -0.26	platform -0.15	policy -0.2	price 0.19	target -0.3
w:변경	contact -0.24	handling -0.4	how_to 0.15	internal -0.3	known_issues -0.25	none 0.16	platform -0.31	policy -0.43	script 0.18	target -0.5
w:변경되	how_to -0.12	none -0.15	script 0.15
w:변경은	limits -0.22	none 0.14	policy -0.17
w:변동	how_to -0.14	internal -0.34	limits -0.25	none 0.27	policy -0.19	price -0.18	target -0.3
w:별도	internal -0.39	known_issues -0.18	limits 0.19	none -0.35	policy 0.19	price -0.16	script -0.23
w:병원	contact -0.14	handling 0.25	how_to 0.13	known_issues -0.4	limits -0.41	none 0.15	platform -0.29	policy -0.28	price -0.33	script -0.37	target -0.47
w:병원은	limits -0.19	none 0.16	policy -0.21	script -0.1
w:보건	handling -0.17	known_issues -0.11	limits -0.27	policy -0.25	script 0.11	target -0.19
w:보건소	handling -0.11	how_to 0.13	limits -0.24	policy -0.22	target -0.17
w:보고	handling -0.26	how_to -0.25	known_issues -0.2	limits -0.3	platform -0.11	policy -0.36	price -0.23	target 0.14
w:보관	contact -0.18	handling -0.33	how_to -0.32	internal -0.49	known_issues -0.14	limits 0.16	none -0.28	platform -0.28	policy 0.24	price -0.29	target -0.38
w:보관함	limits -0.14	none 0.13
w:보기	how_to 0.12
w:보내	how_to 0.29	internal -0.43	known_issues -0.33	limits 0.15	none -0.35	platform -0.23	policy -0.44	price 0.13	target -0.33
w:보내기	handling -0.11	how_to 0.13	internal -0.15	limits -0.18
w:보내면	handling -0.22	how_to 0.24	internal -0.12	policy -0.23
w:보내주	handling 0.19	internal -0.11	script -0.15
w:보낸	internal -0.1	policy -0.11	script -0.14
w:보냉	handling -0.18	how_to -0.18	internal -0.27	known_issues -0.11	limits -0.4	none 0.11	platform -0.11	policy 0.17	price -0.35	target -0.29
w:보류	none 0.17	platform -0.15
w:보상	contact -0.11	handling 0.24	how_to -0.37	known_issues -0.18	limits -0.31	none -0.27	platform -0.26	policy -0.3	price 0.35	script -0.31	target -0.46
w:보시	handling -0.14	how_to -0.27	internal -0.23	known_issues -0.15	limits -0.27	none 0.32	price -0.18	script -0.29	target -0.29
w:보시면	handling -0.23	how_to -0.25	internal -0.2	known_issues -0.11	limits -0.11	none 0.21	price -0.18	script -0.22	target -0.18
w:보안	internal 0.2	known_issues -0.15	limits -0.11	none -0.24	policy -0.18
w:보안성	internal 0.23	none -0.22	policy -0.17
w:보여	handling -0.34	internal -0.35	known_issues 0.26	limits -0.52	platform -0.12	price -0.23	script -0.25
w:보여요	handling -0.25	how_to -0.23	internal -0.21	known_issues 0.22	limits -0.33	none -0.28	platform -0.1	price -0.17	script -0.15
w:보여주	handling -0.14	how_to 0.1	internal -0.15	known_issues -0.17	limits -0.17	none -0.17	price -0.11	script -0.11	target -0.19
w:보완	handling -0.11	internal 0.31	limits -0.2	none -0.29	policy -0.21	script -0.13	target -0.17
w:보이	handling -0.24	how_to -0.11	internal -0.34	known_issues -0.26	limits 0.1	platform -0.11	policy 0.2	price -0.15	script -0.22	target -0.32
w:보이고	internal -0.16	limits -0.11	none -0.2	policy 0.21	target -0.23
w:보인	how_to -0.2	internal -0.12	none -0.24	platform 0.15	policy -0.15	target -0.12
w:보인다	internal -0.11	none -0.19
w:보임	contact -0.12	handling -0.24	how_to -0.18	internal -0.25	known_issues 0.31	limits -0.31	none -0.29	platform -0.16	policy -0.31	price -0.17	script -0.11	target -0.19
w:보장	how_to -0.3	internal -0.26	known_issues -0.21	limits -0.39	platform -0.13	policy 0.23	price -0.18	script -0.22	target -0.31
w:보조	internal 0.29	limits -0.2	none -0.22	policy -0.24	price -0.19	target -0.1
w:보증	handling -0.22	internal -0.3	known_issues -0.12	limits 0.13	platform -0.17	price -0.13	target -0.28
w:보증금	handling -0.21	how_to -0.2	internal -0.26	limits 0.15	platform -0.17	price -0.13	target -0.27
w:보험	handling -0.15	how_to -0.14	limits 0.15	platform -0.13	policy -0.21	price -0.17	script 0.15	target -0.27
w:보험료	limits -0.2	none -0.16	price 0.15	script 0.14
w:보호	contact -0.11	handling -0.39	internal -0.36	known_issues -0.3	limits 0.19	none -0.3	platform -0.16	policy -0.15	price -0.27
w:보호자	handling -0.31	how_to -0.12	internal -0.31	known_issues -0.28	limits 0.19	none -0.24	platform -0.15	price -0.26	script -0.25
w:복약	internal -0.12	none 0.19	policy -0.19
w:복지	handling -0.19	known_issues -0.22	limits -0.27	none -0.24	policy 0.24	price -0.29	script -0.14
w:본부	handling -0.22	how_to -0.21	internal 0.22	limits -0.25	none -0.26	policy -0.29	script 0.1	target -0.11
w:본인	contact -0.25	handling -0.16	how_to 0.13	internal -0.46	known_issues -0.33	none -0.29	platform -0.31	policy -0.49	price 0.23
w:볼	handling 0.12	how_to 0.15	internal -0.14	known_issues -0.26	none -0.31	price -0.11	target -0.31
w:봅니	handling 0.15	how_to -0.19	known_issues -0.1	limits -0.12	none -0.26	script -0.16	target -0.11
w:봅니다	handling 0.15	how_to -0.19	known_issues -0.1	limits -0.12	none -0.26	script -0.16	target -0.11
w:봐주	handling -0.15	internal -0.15	none 0.25
w:봐주세	handling -0.15	internal -0.15	none 0.25
w:봤어	internal -0.18	none 0.19	target -0.1
w:봤어요	internal -0.18	none 0.19	target -0.1
w:부모	contact -0.13	handling -0.24	internal -0.27	known_issues -0.16	limits -0.32	platform -0.19	policy -0.21	price -0.17	script -0.1	target 0.28
w:부모님	handling -0.12	how_to -0.17	internal -0.17	limits -0.2	none 0.18	policy -0.12	price -0.15	target 0.15
w:부분	how_to 0.16	limits -0.15	policy -0.14
w:부분취	how_to 0.16	limits -0.11	none -0.19	policy -0.13
w:부탁	handling -0.15	how_to -0.29	internal -0.42	known_issues -0.24	limits -0.29	none 0.21	platform -0.16	policy -0.42	price -0.15	script 0.26	target -0.23
w:부탁드	how_to -0.25	internal -0.35	known_issues -0.15	limits -0.26	none 0.16	platform -0.11	policy -0.39	price -0.12	script 0.17	target -0.21
w:부터	contact -0.15	handling -0.27	how_to -0.38	internal -0.45	known_issues -0.25	none 0.13	policy -0.54	script -0.22	target 0.14
w:부터예	internal -0.15	limits -0.25	none 0.33	platform -0.17	policy -0.14	price -0.21	target -0.28
w:분	contact -0.22	handling -0.45	internal -0.39	known_issues 0.24	platform -0.42
w:분기	handling -0.15	how_to -0.18	known_issues -0.15	limits -0.31	none 0.19	policy -0.34	script -0.18	target -0.17
w:분기에	internal 0.11
w:분께	how_to -0.27	internal -0.22	known_issues -0.15	limits -0.24	none -0.22	policy 0.13	price -0.18	script 0.16	target -0.18
w:분께는	how_to -0.18	internal -0.19	limits -0.18	none -0.24	policy 0.11	price -0.11	target -0.12
w:분들	handling -0.18	how_to -0.1	internal -0.26	limits -0.3	none -0.17	price 0.18	script -0.16	target -0.22
w:분들은	handling -0.11	limits -0.17	none -0.15	policy 0.19	script -0.1	target -0.14
w:분만	handling -0.29	how_to -0.33	internal -0.28	known_issues -0.18	limits -0.23	none -0.3	platform -0.3	policy 0.27	price -0.26	script -0.18
w:분부	handling -0.12	how_to -0.14	internal -0.3	limits -0.21	none -0.14	policy -0.11	price -0.2	target 0.27
w:분부터	handling -0.12	how_to -0.14	internal -0.3	limits -0.21	none -0.14	policy -0.11	price -0.2	target 0.27
w:분실	handling 0.13	how_to -0.19	internal -0.12	known_issues -0.13	limits 0.15	none -0.19	policy -0.28	price -0.15	script -0.1	target -0.18
w:분은	handling 0.19	how_to -0.39	internal -0.48	known_issues -0.41	none -0.49	platform -0.25	script -0.4	target 0.15
w:분이	handling 0.13	internal 0.16	known_issues -0.11	limits -0.18	none -0.18	policy -0.21	script -0.21	target -0.12
w:분쟁	handling -0.15	how_to -0.13	internal 0.16	known_issues -0.11	limits -0.22	none -0.26	policy 0.1	price -0.16	script -0.11	target -0.2
w:불가	how_to -0.29	internal -0.2	known_issues -0.36	none -0.47	platform -0.28	policy 0.15	script -0.38	target -0.5
w:불량	limits -0.1
w:붙습	how_to 0.11	internal -0.16	limits -0.21	policy -0.12	price 0.12
w:붙습니	how_to 0.11	internal -0.16	limits -0.21	policy -0.12	price 0.12
w:붙어	handling -0.16	how_to 0.2	internal -0.3	limits -0.33	none -0.28	price -0.17	target -0.25
w:붙은	handling 0.12	internal -0.18	known_issues -0.13	limits -0.27	none -0.16	script -0.14
w:비교	handling -0.14	how_to -0.13	internal -0.24	known_issues -0.12	limits 0.18	none 0.22	policy -0.26	price -0.15	script -0.13	target -0.24
w:비밀	handling -0.22	how_to -0.18	internal -0.12	known_issues -0.2	none 0.23	platform -0.16	price -0.13	target -0.23
w:비밀번	handling -0.12	how_to -0.17	internal -0.13	known_issues -0.18	limits 0.11	target -0.14
w:비번	handling -0.15	how_to -0.18	internal 0.23	limits -0.25	none -0.23	platform -0.12	policy -0.2	target -0.21
w:비용	contact -0.14	handling -0.33	how_to -0.31	internal -0.23	known_issues -0.25	limits -0.48	none -0.23	platform -0.3	price 0.36	target -0.4
w:비즈	handling -0.14	how_to -0.12	limits -0.15	none -0.28	platform -0.15	policy -0.16	price -0.2	target 0.2
w:비즈니	handling -0.14	how_to -0.12	limits -0.15	none -0.28	platform -0.15	policy -0.16	price -0.2	target 0.2
w:빠져	handling -0.12	how_to -0.28	internal 0.12	known_issues -0.28	limits -0.11	none -0.25	platform -0.11	policy -0.3	price 0.21	target -0.23
w:빠졌	internal -0.26	limits -0.22	none 0.3	policy -0.25	target -0.19
w:빠지	handling -0.23	how_to -0.24	internal -0.28	known_issues -0.22	limits -0.21	none 0.13	policy 0.2	price -0.18	script -0.16	target -0.22
w:빠집	handling -0.14	internal -0.23	known_issues -0.16	limits -0.29	none -0.16	platform 0.12	policy -0.2	script -0.15	target 0.21
w:빠집니	handling -0.14	internal -0.23	known_issues -0.16	limits -0.29	none -0.16	platform 0.12	policy -0.2	script -0.15	target 0.21
w:빼고	how_to -0.14	internal -0.18	limits -0.18	none 0.18	price -0.17	script -0.23
w:빼주	handling -0.17	internal -0.27	none 0.24
w:빼주세	handling -0.17	internal -0.27	none 0.24
w:사고	internal 0.11	known_issues 0.11	none -0.13	policy -0.14
w:사라	handling -0.21	how_to -0.35	internal -0.24	known_issues -0.19	limits -0.33	none -0.24	policy 0.21	price -0.22	target -0.25
w:사람	contact -0.16	handling -0.3	internal -0.35	known_issues 0.2	limits -0.12	none -0.26	policy 0.12
w:사람이	handling -0.27	how_to -0.28	internal -0.35	known_issues 0.12	limits 0.13	none -0.26	price -0.19	script -0.22	target -0.23
w:사신	internal -0.21	limits -0.25	none -0.2	platform -0.11	policy 0.1	price -0.16	target 0.21
w:사실	handling -0.13	internal 0.25	limits -0.19	none -0.18	policy -0.14	target -0.19
w:사업	how_to -0.27	internal 0.15	known_issues -0.15	limits -0.34	none -0.32	platform -0.11	policy -0.29	price -0.23	script -0.15	target 0.24
w:사용	how_to -0.25	known_issues -0.18	limits -0.1	platform -0.14	price 0.15	script -0.2	target -0.3
w:사유	handling -0.13	how_to -0.13	known_issues -0.23	limits -0.17	policy -0.22	target -0.11
w:사유를	how_to -0.11	internal -0.23	known_issues -0.22	limits -0.14	none 0.19	policy -0.16
w:사이	contact -0.12	how_to 0.21	internal -0.29	known_issues -0.28	limits 0.2	none -0.48	platform -0.26	price -0.18	script -0.16	target -0.4
w:사이트	contact -0.12	how_to 0.21	internal -0.21	known_issues -0.2	limits 0.17	none -0.38	platform -0.21	policy -0.38	price -0.13	script -0.14	target -0.29
w:사장	handling 0.14	how_to 0.13	internal -0.14	known_issues -0.17	limits -0.22	none -0.13	policy -0.2	script -0.12	target -0.16
w:사장님	handling 0.14	how_to 0.13	internal -0.14	known_issues -0.17	limits -0.22	none -0.13	policy -0.2	script -0.12	target -0.16
w:사전	contact -0.12	how_to -0.32	internal 0.19	known_issues -0.23	limits -0.3	platform -0.13	policy -0.44	script -0.25	target -0.27
w:사전구	none 0.15
w:사정	handling -0.18	how_to -0.11	none -0.24	policy -0.1	script 0.21
w:사정으	handling -0.18	how_to -0.11	none -0.24	policy -0.1	script 0.21
w:사진	contact -0.27	handling 0.17	how_to 0.26	internal -0.46	known_issues -0.37	platform -0.4	price -0.57	script -0.43	target -0.77
w:사진으	handling -0.26	how_to -0.22	internal -0.2	known_issues -0.19	limits 0.21	none -0.28	platform -0.1	price -0.2	script -0.1	target -0.19
w:사진을	how_to 0.24	internal -0.18	known_issues -0.17	limits -0.18	none -0.21	policy -0.35	script -0.11
w:사진이	handling 0.14	how_to 0.19	internal -0.19	known_issues -0.14	limits -0.21	none -0.25	policy -0.31	script -0.16	target -0.13
w:산	contact -0.12	how_to -0.37	internal -0.39	known_issues -0.34	limits 0.11	none -0.28	platform -0.25	price -0.18	script -0.23	target 0.18
w:산정	handling -0.14	how_to -0.13	internal -0.17	limits -0.2	none -0.25	policy -0.13	script 0.23	target -0.13
w:상관	handling -0.13	how_to -0.19	internal -0.18	known_issues -0.12	limits -0.22	none -0.17	price -0.13	script -0.18	target 0.24
w:상관없	handling -0.13	how_to -0.19	internal -0.18	known_issues -0.12	limits -0.22	none -0.17	price -0.13	script -0.18	target 0.24
w:상담	contact -0.26	how_to -0.11	internal -0.12	known_issues -0.36	none 0.11	platform -0.26	policy -0.29	price -0.28	target -0.15
w:상담사	contact -0.11	handling -0.18	internal 0.13	known_issues -0.15	script -0.38
w:상담원	handling 0.23	internal -0.21	none -0.15	policy -0.22	script -0.15
w:상세	how_to 0.26	internal -0.18	none -0.24	policy -0.14	price -0.11	target -0.14
w:상태	handling -0.15	internal 0.26	limits -0.28	platform -0.11	policy -0.24	target -0.25
w:상품	contact -0.18	handling -0.39	internal -0.15	limits 0.24	none -0.13	platform -0.32	price -0.39	script -0.15
w:상품권	handling -0.21	how_to -0.2	known_issues -0.21	limits 0.25	none -0.31	platform -0.2	policy -0.33	price -0.17	script -0.14	target -0.33
w:상품은	handling -0.1	internal -0.22	limits 0.22	none -0.2	policy -0.25	target -0.12
w:상향	handling -0.15	how_to -0.19	internal -0.21	known_issues -0.15	limits -0.28	none 0.2	platform -0.11	policy -0.21	price -0.14	script 0.13	target -0.23
w:새	handling -0.22	how_to -0.2	internal -0.33	known_issues -0.21	limits -0.33	platform -0.2	price -0.22	target 0.21
w:새로	handling -0.15	how_to 0.12	internal -0.17	known_issues -0.14	limits -0.16	policy -0.22	script -0.14
w:새벽	contact -0.17	handling -0.3	how_to -0.36	known_issues -0.21	limits 0.15	none -0.19	platform -0.2	price -0.36	script 0.1	target -0.44
w:새벽배	handling -0.11	how_to -0.15	internal -0.23	limits -0.28	policy 0.15	price -0.22	script -0.11	target -0.14
w:새벽편	internal -0.13	limits -0.12	script 0.14
w:생각	handling -0.11	internal -0.26	known_issues -0.12	none 0.27	policy -0.14	script -0.13
w:생기	handling -0.18	internal -0.22	known_issues -0.16	limits -0.21	none 0.15	script -0.14	target -0.25
w:서류	contact -0.11	how_to 0.19	internal -0.38	known_issues -0.27	none -0.34	platform -0.21	policy 0.19	price -0.24	script -0.24	target -0.36
w:서명	handling -0.17	how_to 0.15	internal -0.21	known_issues -0.22	limits -0.24	platform -0.23	policy 0.13	price -0.15	script -0.13	target -0.2
w:서버	handling -0.25	internal 0.24	known_issues -0.26	limits -0.4	platform -0.11	price -0.21	target -0.25
w:서비	handling -0.19	how_to -0.12	internal -0.17	known_issues -0.18	limits -0.22	none 0.21	target -0.22
w:서비스	handling -0.19	how_to -0.12	internal -0.17	known_issues -0.18	limits -0.22	none 0.21	target -0.22
w:서울	handling -0.21	how_to -0.22	known_issues -0.22	limits -0.2	platform -0.28	policy -0.32	price -0.25	script -0.12	target 0.23
w:선물	contact -0.16	handling -0.38	how_to 0.14	internal -0.46	known_issues -0.3	platform -0.3	price -0.39	target -0.32
w:선물하	how_to -0.12	internal -0.16	limits 0.16	policy -0.13	price -0.15	target -0.11
w:선생	handling -0.14	how_to -0.17	internal -0.2	known_issues -0.1	limits -0.19	none -0.14	target 0.15
w:선생님	handling -0.14	how_to -0.17	internal -0.2	known_issues -0.1	limits -0.19	none -0.14	target 0.15
w:선착	how_to -0.18	internal -0.28	known_issues -0.16	limits -0.18	platform -0.18	policy -0.29	price -0.2
w:선착순	how_to -0.17	internal -0.27	known_issues -0.16	platform -0.15	policy -0.27	price -0.17	target -0.32
w:선택	contact -0.1	handling -0.27	how_to -0.18	internal -0.36	known_issues -0.28	platform -0.19	policy 0.23	price -0.25	target -0.48
w:설	how_to -0.17	internal -0.12	limits -0.26	none 0.25	policy 0.12	price -0.24	target -0.2
w:설명	handling 0.16	known_issues -0.14	limits -0.13	policy -0.2	script -0.21
w:설명하	handling 0.14	policy -0.11
w:설정	internal -0.23	limits -0.29	none -0.2	platform -0.13	target 0.13
w:설치	contact 0.19	how_to -0.14	known_issues 0.11	none -0.14	platform -0.22	policy -0.19	price -0.18	script -0.16	target -0.2
w:성남	handling -0.17	how_to -0.14	internal 0.12	known_issues -0.15	limits -0.27	none -0.25	platform -0.16	policy -0.23	price -0.11	target 0.21
w:성인	handling -0.19	how_to -0.18	internal -0.25	known_issues -0.14	none -0.28	platform -0.2	policy -0.27	price 0.18	script -0.1	target 0.13
w:성적	contact 0.12	handling -0.18	internal -0.18	known_issues -0.18	limits -0.17	none -0.2	policy 0.21	price -0.14	target -0.14
w:세	contact -0.16	handling -0.29	known_issues -0.22	none -0.43	platform -0.35	policy -0.14	price -0.24	script -0.24	target 0.26
w:세대	contact -0.16	handling -0.35	how_to -0.39	known_issues -0.33	limits 0.11	none -0.45	platform 0.3	policy -0.41	price -0.34	script -0.14
w:세션	known_issues -0.11	none 0.17	policy -0.21	price -0.13	target -0.17
w:센터	how_to -0.11	limits -0.15	none -0.23	policy -0.23	target 0.25
w:셀러	contact 0.16	handling -0.35	how_to -0.28	internal -0.31	known_issues -0.19	limits -0.3	platform -0.21	policy -0.28	price -0.24	script -0.22	target 0.27
w:셀프	contact -0.16	how_to -0.21	internal -0.24	known_issues -0.18	limits -0.28	none 0.3	platform -0.19	policy -0.28	price -0.15	script -0.11	target -0.27
w:셋째	handling -0.27	how_to -0.2	internal 0.14	known_issues -0.25	limits -0.29	none 0.2	platform -0.18	policy -0.31	price -0.17	script -0.12	target -0.26
w:셔틀	none 0.19	policy -0.2
w:소급	handling -0.3	internal -0.26	none 0.19	platform -0.24	policy -0.31	price -0.11
w:소리	handling -0.19	how_to -0.2	internal -0.24	known_issues 0.28	limits -0.22	none -0.26	platform -0.12	policy -0.25	price -0.13	target -0.18
w:소리가	handling -0.19	how_to -0.2	internal -0.24	known_issues 0.28	limits -0.22	none -0.26	platform -0.12	policy -0.25	price -0.13	target -0.18
w:소비	handling 0.11	internal -0.2	limits -0.19	policy -0.23	price -0.19	target 0.15
w:소송	internal 0.16	policy -0.13
w:소수	handling -0.1	how_to -0.16	internal -0.19	limits -0.2	none 0.12	policy 0.16
w:소식	handling -0.14	how_to -0.19	internal -0.17	limits -0.33	none 0.31	platform -0.12	policy -0.17	price -0.14	target -0.27
w:소지	handling -0.15	how_to -0.14	internal 0.18	limits -0.11	none -0.22	policy -0.12	price -0.11	target 0.15
w:소지가	handling -0.12	internal 0.19	none -0.16
w:소진	handling -0.22	how_to -0.27	internal -0.11	known_issues -0.25	limits 0.23	platform -0.17	price -0.23	script -0.19	target -0.28
w:소진되	how_to -0.2	known_issues -0.19	limits 0.16	none -0.25	price -0.17	script -0.16	target -0.1
w:소환	handling -0.1	internal -0.25	limits -0.23	none 0.18	platform -0.13	target -0.23
w:손해	internal 0.23	limits -0.2	none -0.17	policy -0.15	target -0.15
w:손해율	internal 0.16	limits -0.16	policy -0.11
w:수	contact -0.41	handling -0.27	how_to -0.18	internal -0.46	known_issues 0.2	limits 0.17	none -0.19	platform -0.47	price -0.38	target -0.13
w:수강	handling -0.12	how_to -0.19	internal -0.16	known_issues -0.11	limits -0.16	none 0.18	policy -0.24	script -0.16	target 0.15
w:수거	none -0.13	target 0.13
w:수도	contact -0.15	handling -0.32	how_to -0.3	known_issues -0.23	limits -0.22	platform -0.19	policy -0.26	price -0.38	script -0.18	target 0.24
w:수도권	internal -0.14	limits -0.35	none -0.23	policy -0.1	target 0.3
w:수동	how_to -0.15	known_issues 0.13	limits -0.14	policy -0.12
w:수량	handling -0.24	how_to -0.16	internal -0.37	known_issues 0.16	limits 0.22	platform -0.15	policy -0.26	price -0.29	script -0.12	target -0.24
w:수령	known_issues -0.2	limits 0.16	none -0.3	platform -0.16	policy -0.21	price -0.17	script 0.23	target -0.33
w:수령은	handling -0.13	internal -0.21	limits 0.11	none -0.26	policy -0.23	script 0.13	target -0.2
w:수수	contact -0.15	handling -0.16	how_to -0.28	known_issues -0.19	none 0.15	platform -0.16	price -0.16	target -0.41
w:수수료	contact -0.15	handling -0.16	how_to -0.28	known_issues -0.19	none 0.15	platform -0.16	price -0.16	target -0.41
w:수신	handling -0.24	how_to -0.24	internal 0.13	known_issues -0.14	limits -0.28	none -0.18	platform -0.15	policy 0.21	price -0.26	script -0.21
w:수업	handling -0.28	internal -0.29	known_issues -0.17	limits -0.38	none -0.31	platform -0.1	policy 0.16	price -0.24	script -0.19	target 0.26
w:수요	how_to -0.14	internal -0.17	known_issues -0.11	limits -0.24	policy 0.1	price -0.15	target -0.24
w:수요일	how_to -0.14	internal -0.17	known_issues -0.11	limits -0.24	policy 0.1	price -0.15	target -0.24
w:수정	internal -0.22	known_issues 0.21	limits -0.12	none -0.19	platform -0.17	policy -0.11	target -0.18
w:수치	handling -0.15	how_to 0.2	internal -0.18	limits -0.25	policy -0.16	target -0.14
w:수하	internal -0.13	none -0.1	policy 0.17	target -0.17
w:수하물	internal -0.13	none -0.1	policy 0.17	target -0.17
w:숙제	handling -0.13	how_to -0.27	limits -0.12	none 0.21	policy -0.28	script -0.1	target -0.2
w:순번	how_to -0.13	internal -0.17	none -0.26	target 0.22
w:순서	handling -0.14	how_to -0.18	internal -0.16	known_issues -0.14	limits -0.11	platform 0.12	policy -0.16	price -0.13	target -0.18
w:순차	handling -0.19	how_to -0.15	internal -0.19	limits -0.16	none 0.16	platform -0.13	policy -0.4	price -0.14	script 0.17	target -0.22
w:숫자	how_to -0.1	internal 0.12	known_issues -0.12	limits -0.22	policy -0.25	target -0.21
w:스마	how_to -0.13	internal -0.12	limits -0.2	none 0.17	platform -0.18	policy -0.11	price -0.12
w:스마트	how_to -0.13	internal -0.12	limits -0.2	none 0.17	platform -0.18	policy -0.11	price -0.12
w:스캔	how_to -0.23	internal 0.19	known_issues -0.11	limits -0.17	policy -0.2	price -0.21	target -0.17
w:스크	internal 0.15	none -0.24	policy -0.14
w:승급	none 0.15
w:승인	handling 0.19	how_to -0.18	internal 0.18	known_issues -0.2	limits -0.31	none -0.4	price -0.18	script -0.19	target -0.27
w:시	contact -0.21	handling -0.19	how_to -0.2	internal -0.23	known_issues -0.14	limits 0.11	platform -0.56	policy -0.18
w:시각	how_to -0.19	internal -0.26	known_issues -0.14	limits -0.21	none 0.14	target -0.13
w:시간	contact -0.24	internal -0.59	platform -0.55	price -0.13	target -0.11
w:시간당	handling -0.12	how_to -0.19	internal -0.21	limits -0.27	policy -0.22	price 0.25	target -0.15
w:시간만	how_to -0.12	limits -0.1	none 0.12	policy -0.22	script 0.11	target -0.13
w:시간은	internal -0.18	limits -0.29	none 0.36	platform -0.17	policy -0.28	price -0.17	target -0.16
w:시까	how_to -0.17	internal -0.12	target -0.16
w:시까지	how_to -0.17	internal -0.12	target -0.16
w:시내	internal -0.19
w:시내버	internal -0.19
w:시로	internal -0.22	limits -0.17	policy 0.11
w:시민	handling 0.14	how_to -0.11	internal -0.18	known_issues -0.15	limits -0.13	policy -0.14	script -0.19
w:시범	handling -0.16	how_to -0.28	known_issues -0.19	limits -0.27	platform -0.2	policy -0.16	price -0.2	target 0.21
w:시부	handling -0.11	how_to 0.15	internal -0.33	known_issues -0.18	limits -0.27	platform -0.24	policy -0.39	script -0.29	target -0.26
w:시부로	how_to 0.19	internal -0.21	limits -0.12	policy -0.14	script -0.2
w:시부터	how_to -0.23	internal -0.16	limits -0.22	none 0.17	policy -0.24	script -0.17	target -0.21
w:시설	handling -0.15	how_to -0.1	internal -0.26	known_issues -0.15	limits 0.27	none -0.3	policy -0.26	script 0.12	target -0.23
w:시세	contact -0.14	handling -0.23	internal -0.34	known_issues -0.23	limits 0.12	none -0.21	platform -0.13	policy -0.35	price 0.19	target -0.26
w:시에	contact -0.11	handling -0.16	internal -0.4	known_issues -0.23	limits -0.36	none 0.17	platform -0.15	policy 0.12	price -0.29	target -0.31
w:시예	internal -0.16	limits -0.16	none 0.29	policy -0.25	price -0.17	target -0.23
w:시예요	internal -0.16	limits -0.16	none 0.29	policy -0.25	price -0.17	target -0.23
w:시입	none 0.17	policy -0.13
w:시입니	none 0.17	policy -0.13
w:시작	contact -0.15	handling -0.19	how_to -0.15	known_issues -0.34	limits -0.61	none 0.2	platform -0.3	price -0.45	script -0.35
w:시작하	known_issues -0.18	limits -0.27	policy 0.12	price -0.11	script -0.13
w:시작합	handling -0.11	internal 0.16	limits -0.16	policy -0.19	price -0.14	target -0.13
w:시작해	handling -0.14	how_to -0.18	known_issues -0.14	limits -0.28	policy -0.19	price -0.23	target 0.18
w:시점	handling -0.15	internal -0.22	known_issues -0.12	limits -0.2	none 0.19	policy -0.16	price -0.11	script 0.11	target -0.19
w:시즌	contact -0.2	handling -0.25	how_to -0.34	internal -0.44	known_issues -0.28	limits -0.4	none 0.39	platform -0.25	price -0.42	script -0.24	target -0.38
w:시청	how_to -0.11	internal -0.11	known_issues 0.12	none -0.13	policy -0.18	script -0.12	target -0.13
w:시티	none 0.12
w:시티투	none 0.12
w:시행	handling -0.25	how_to -0.22	internal -0.41	known_issues -0.21	none 0.37	platform -0.15	price -0.13	script -0.35	target -0.12
w:시행일	handling -0.12	how_to -0.16	internal -0.29	limits -0.27	none 0.16	policy 0.11	price -0.16	script -0.22
w:시행하	none 0.15	policy -0.13
w:식품	contact -0.1	handling -0.2	how_to -0.12	internal -0.12	limits -0.3	platform -0.15	policy -0.33	price 0.23	script -0.14	target -0.24
w:신고	handling 0.15	how_to -0.26	known_issues -0.2	limits 0.18	none -0.28	platform -0.12	policy -0.33	price -0.15	script -0.16
w:신고는	handling 0.16	internal -0.16
w:신규	handling -0.18	how_to -0.16	internal -0.22	limits -0.3	none -0.23	platform -0.26	price -0.29	target 0.25
w:신분	contact -0.12	handling -0.22	how_to 0.35	internal -0.28	known_issues -0.18	limits -0.37	none -0.26	platform -0.14	policy -0.35	price -0.17	target -0.27
w:신분증	contact -0.12	handling -0.22	how_to 0.35	internal -0.28	known_issues -0.18	limits -0.37	none -0.26	platform -0.14	policy -0.35	price -0.17	target -0.27
w:신청	handling -0.2	internal -0.16	known_issues -0.44	limits 0.12	none -0.18	platform -0.32	policy 0.12	price -0.4	script -0.29
w:신청하	handling -0.12	internal -0.2	known_issues -0.18	limits 0.16
w:실손	handling -0.13	how_to -0.21	internal -0.18	limits -0.14	none 0.29	policy -0.17	script -0.11	target -0.12
w:실시	handling 0.11	how_to -0.12	internal -0.18	limits -0.21	none 0.23	policy -0.19	script -0.14	target -0.19
w:실시간	handling -0.1	how_to -0.12	internal -0.1	limits -0.21	none 0.24	policy -0.1	target -0.19
w:실제	handling -0.28	how_to -0.21	known_issues 0.16	limits -0.23	none -0.35	price -0.1	script 0.14	target -0.19
w:실제로	how_to -0.12	internal 0.16	known_issues -0.14	limits -0.13	none -0.16	policy -0.19	script 0.12
w:심사	contact -0.29	handling 0.24	how_to -0.21	internal 0.15	known_issues -0.28	limits -0.51	none -0.16	policy -0.42	price -0.31	script -0.23	target -0.37
w:심사가	handling -0.14	how_to -0.14	internal -0.32	known_issues -0.11	limits -0.12	none 0.16	platform 0.12	policy -0.21	target -0.14
w:심야	handling -0.12	how_to -0.15	internal -0.26	known_issues -0.1	limits -0.25	none 0.35	policy -0.34	script -0.1	target -0.21
w:썼습	internal 0.14	limits -0.15	policy -0.21
w:썼습니	internal 0.14	limits -0.15	policy -0.21
w:쓰는	how_to -0.11	limits -0.28	platform -0.11	target 0.2
w:쓰실	how_to -0.19	internal -0.17	known_issues -0.11	limits -0.3	none -0.23	policy 0.2	price -0.15	script -0.19	target 0.13
w:쓰지	handling -0.12	internal 0.19	none -0.22	policy -0.15
w:쓴	handling -0.21	how_to 0.16	known_issues 0.15	none -0.28	platform -0.22	policy -0.18	price -0.21	script -0.15	target -0.35
w:쓸	how_to -0.17	internal 0.12	known_issues -0.14	limits -0.27	none -0.23	script -0.14	target 0.17
w:아	handling -0.24	how_to -0.19	internal -0.27	known_issues -0.17	limits -0.22	none 0.32	platform -0.18	policy -0.23	price -0.14	script -0.11	target -0.22
w:아까	none 0.16	policy -0.11
w:아니	contact -0.32	internal -0.77	known_issues -0.29	limits -0.61	platform -0.3	price 0.18
w:아니고	internal -0.21	none 0.13	policy -0.34	target -0.11
w:아니라	contact -0.23	how_to 0.13	internal -0.59	known_issues -0.2	limits -0.4	none -0.19	platform -0.16	price 0.2	script -0.32	target 0.12
w:아닌	handling 0.1	how_to -0.18	internal -0.28	known_issues -0.19	limits 0.17	none -0.29	policy 0.11	price -0.23	script -0.16	target -0.29
w:아동	how_to 0.26	internal -0.19	limits -0.18	none -0.28	policy -0.17	price -0.11	target -0.2
w:아래	handling -0.24	how_to 0.18	known_issues -0.2	limits -0.29	none -0.1	policy -0.3	price -0.18	script -0.25	target -0.25
w:아예	how_to -0.12	known_issues 0.13	limits -0.17	policy -0.24
w:아이	handling -0.32	internal -0.23	none -0.17	platform 0.18	policy -0.48	price -0.18	script -0.33	target -0.39
w:아이콘	handling -0.11	how_to 0.24	internal -0.21	known_issues -0.13	none -0.23	policy -0.13	price -0.11	target -0.15
w:아이템	how_to -0.19	internal 0.11	limits -0.12	none 0.15	policy -0.24
w:아이폰	handling -0.12	how_to -0.26	internal -0.16	known_issues 0.15	limits -0.29	none -0.19	platform 0.12	policy -0.22	script -0.1	target -0.14
w:아직	contact -0.11	handling -0.49	how_to -0.28	internal 0.17	known_issues 0.18	limits -0.32	none 0.14	policy -0.26	price -0.29	script -0.32	target -0.61
w:아침	how_to 0.15	limits -0.24	policy -0.16	target -0.18
w:안	contact -0.73	how_to -0.5	internal -0.14	known_issues 0.32	limits 0.3	none -0.41	platform -0.25	policy 0.17	price -1	script -0.17	target -0.64
w:안내	contact -0.35	handling 0.3	how_to -0.6	internal -0.8	limits -0.3	none 0.26	platform -0.28	policy -0.54	price -0.53
w:안내드	handling -0.29	how_to -0.17	internal -0.24	known_issues -0.17	limits -0.19	none 0.3	policy -0.28	price -0.14
w:안내문	handling -0.14	how_to -0.13	internal -0.27	known_issues -0.18	limits -0.26	none 0.3	policy -0.29	script -0.16
w:안내하	handling 0.16	how_to -0.11	internal -0.18	known_issues -0.15	policy -0.15	script -0.22
w:안내해	handling 0.15	how_to -0.11	none -0.21	policy -0.11
w:안녕	handling -0.23	how_to -0.15	internal -0.16	known_issues -0.12	limits -0.19	none 0.3	platform -0.13	policy -0.15	price -0.13	target -0.18
w:안녕하	handling -0.23	how_to -0.15	internal -0.16	known_issues -0.12	limits -0.19	none 0.3	platform -0.13	policy -0.15	price -0.13	target -0.18
w:안드	how_to -0.15	known_issues 0.12	limits -0.24	none -0.3	platform 0.32	policy -0.16	price -0.2	target -0.24
w:안드로	internal -0.13	limits -0.14	none -0.26	platform 0.29	policy -0.1	target -0.17
w:안심	policy -0.14	target -0.11
w:안에	handling -0.22	internal -0.12	limits 0.14	none -0.35	platform -0.23	price -0.45	target -0.31
w:안에서	handling -0.19	internal 0.14	known_issues 0.13	limits -0.34	none -0.24	platform -0.12	policy -0.28	price -0.26	script -0.13	target -0.19
w:안전	internal 0.15	limits -0.2	policy -0.2	price -0.16	target -0.14
w:않고	handling 0.1	how_to 0.15	internal -0.18	limits -0.2	none -0.19	script -0.1
w:않기	handling -0.17	internal 0.18	limits -0.22	policy -0.19	script -0.16
w:않기로	internal -0.11	none 0.1
w:않는	how_to -0.11	internal -0.19	known_issues -0.16	limits -0.22	none -0.1	policy 0.13	script -0.22	target -0.14
w:않는다	internal -0.16	known_issues -0.15	limits -0.11	script -0.2
w:않습	contact -0.1	handling -0.18	how_to -0.44	internal -0.23	known_issues -0.39	limits 0.28	platform -0.22	price -0.27	target -0.46
w:않습니	contact -0.1	handling -0.18	how_to -0.44	internal -0.23	known_issues -0.39	limits 0.28	platform -0.22	price -0.27	target -0.46
w:않으	handling -0.23	how_to -0.16	internal -0.36	known_issues -0.33	limits -0.38	policy 0.25	price -0.1	target -0.18
w:않으면	handling -0.15	how_to -0.18	internal -0.28	known_issues -0.28	limits -0.26	none -0.27	policy 0.34	script -0.12	target -0.18
w:않으시	handling -0.17	internal -0.16	limits -0.13	none 0.13	script -0.27
w:않음	handling -0.21	how_to -0.25	internal -0.27	known_issues -0.26	none -0.3	platform -0.15	policy 0.23	price -0.18	script -0.15	target -0.23
w:알뜰	handling -0.15	how_to -0.2	internal -0.14	none 0.21	script -0.17
w:알려	contact -0.14	handling 0.24	how_to -0.11	internal -0.49	known_issues -0.37	limits -0.43	none 0.11	platform -0.22	policy -0.16	price -0.33	target -0.33
w:알려드	handling 0.18	how_to -0.26	internal -0.29	known_issues -0.19	limits -0.25	price -0.2	target -0.15
w:알려주	handling 0.13	internal -0.23	known_issues -0.13	limits -0.18	policy -0.26	price -0.14	target -0.17
w:알리	handling 0.13	internal -0.12	limits -0.11	policy -0.11	target -0.16
w:알림	how_to -0.15	internal -0.46	limits -0.11	policy 0.12	price -0.35	script -0.14	target -0.21
w:알림이	how_to -0.18	internal -0.19	known_issues 0.14	limits -0.23	none -0.12	policy 0.12
w:알림톡	handling -0.16	internal -0.27	known_issues -0.28	none -0.2	platform 0.14	policy 0.17	price -0.18	script -0.22
w:앗	none 0.16	policy -0.12
w:앞	handling -0.14	how_to -0.13	internal -0.31	known_issues -0.16	none -0.14	platform -0.12	policy -0.23	price -0.14	script -0.1	target 0.26
w:앞당	handling -0.11	how_to -0.16	internal 0.19	limits -0.36	policy -0.3	price -0.15	target -0.25
w:앞당김	internal -0.1	limits -0.21	none 0.27	policy -0.18	target -0.12
w:앱	contact -0.42	handling -0.29	how_to 0.23	internal -0.47	known_issues -0.17	limits -0.32	none -0.14	platform 0.3	policy -0.28	price -0.57	script -0.45
w:앱에	contact -0.12	handling -0.3	how_to 0.35	internal -0.55	limits -0.61	none -0.24	platform 0.26	policy -0.14	price -0.29	target -0.34
w:앱에서	handling -0.23	how_to 0.35	internal -0.43	known_issues -0.4	limits -0.51	none -0.41	platform 0.27	price -0.23	target -0.23
w:앱으	handling -0.13	how_to 0.14	internal -0.25	known_issues 0.11	limits -0.2	none -0.16	script -0.13	target -0.16
w:앱으로	handling -0.13	how_to 0.14	internal -0.25	known_issues 0.11	limits -0.2	none -0.16	script -0.13	target -0.16
w:앱을	handling -0.23	internal -0.25	limits -0.19	none 0.11	platform 0.13	policy -0.31	script -0.18
w:야간	handling -0.26	how_to -0.34	internal 0.22	known_issues -0.25	none 0.11	platform -0.17	policy -0.39	price -0.32	script -0.3	target -0.29
w:야간코	none 0.12
w:약	how_to -0.22	known_issues -0.2	limits -0.29	policy 0.11	price -0.15	script -0.19	target -0.26
w:약관	how_to -0.15	internal -0.24	known_issues -0.1	limits -0.23	none 0.25	policy -0.33	price -0.11	script -0.2	target -0.11
w:약국	handling 0.12	how_to -0.11	internal -0.24	known_issues 0.13	limits -0.17	policy -0.21
w:약사	contact -0.19	how_to 0.17	known_issues -0.24	limits -0.34	none -0.35	platform -0.25	policy 0.15	price -0.28	script -0.1	target -0.32
w:약속	handling 0.22	how_to -0.12	internal -0.25	limits -0.23	platform -0.11	policy -0.29	price -0.19	script -0.12	target -0.3
w:양도	limits -0.1	policy -0.16	price -0.1	script -0.12
w:얘기	how_to -0.14	known_issues -0.21	limits -0.39	platform -0.12	policy -0.33	price -0.15	script -0.24	target -0.23
w:어	handling 0.12	known_issues -0.11	limits -0.15	none -0.24	policy -0.17	target 0.17
w:어떻	handling -0.14	internal -0.21	known_issues -0.2	limits -0.16	policy -0.14	target -0.22
w:어떻게	handling -0.14	internal -0.21	known_issues -0.2	limits -0.16	policy -0.14	target -0.22
w:어렵	handling -0.18	how_to -0.14	known_issues -0.11	limits -0.14	policy -0.17	script 0.2
w:어렵습	handling -0.18	how_to -0.14	known_issues -0.11	limits -0.1	none -0.2	policy -0.16	script 0.2
w:어르	handling 0.11	internal -0.21	known_issues 0.14	limits -0.27	none -0.23	policy -0.26	target -0.19
w:어르신	handling 0.11	internal -0.21	known_issues 0.14	limits -0.27	none -0.23	policy -0.26	target -0.19
w:어뷰	how_to -0.11	internal 0.24	known_issues -0.12	limits -0.15	none -0.19	policy -0.17	script -0.11	target -0.11
w:어뷰징	how_to -0.11	internal 0.24	known_issues -0.12	limits -0.15	none -0.19	policy -0.17	script -0.11	target -0.11
w:어제	known_issues 0.13	policy -0.18	script -0.12	target -0.17
w:억	handling -0.15	how_to -0.23	internal 0.21	known_issues -0.19	limits -0.35	none -0.28	platform -0.12	policy -0.21	price -0.24	script -0.19	target 0.11
w:억이	internal 0.17	none -0.13
w:언급	handling -0.23	how_to -0.22	known_issues -0.16	limits -0.26	none 0.26	platform -0.12	policy -0.25	script -0.22	target -0.19
w:언제	how_to -0.21	internal -0.35	known_issues -0.23	limits -0.37	none 0.1	platform -0.14	policy 0.19	price -0.23	script -0.11	target -0.32
w:얼굴	internal 0.14	none -0.19	policy -0.21
w:얼리	contact -0.14	handling -0.16	how_to -0.2	internal -0.27	platform -0.2	price 0.11	target -0.32
w:얼리버	contact -0.1	how_to -0.17	internal -0.22	platform -0.18	policy 0.1	target -0.3
w:얼마	handling -0.19	how_to -0.14	internal -0.16	known_issues -0.1	limits -0.12	none 0.12	policy -0.16	script 0.18	target -0.11
w:업데	handling -0.18	how_to -0.23	internal -0.28	known_issues -0.22	limits -0.34	platform 0.13	policy 0.25	price -0.11	script -0.1	target -0.18
w:업데이	handling -0.18	how_to -0.23	internal -0.28	known_issues -0.22	limits -0.34	platform 0.13	policy 0.25	price -0.11	script -0.1	target -0.18
w:업종	handling -0.11	internal -0.25	limits 0.17	none -0.14	policy -0.27	target -0.28
w:업체	contact -0.11	handling -0.19	how_to -0.17	internal 0.29	known_issues -0.23	limits -0.21	none -0.18	platform -0.12	policy -0.21	script -0.17	target -0.19
w:없냐	handling -0.2	internal -0.22	limits -0.13	none 0.17	policy -0.15
w:없는	handling 0.14	how_to -0.23	known_issues 0.2	limits -0.19	none -0.44	platform -0.32	policy -0.41	price -0.25	script -0.26	target 0.21
w:없다	handling 0.15	how_to -0.25	internal -0.31	known_issues -0.26	limits -0.26	platform -0.15	policy -0.29	price 0.16	script -0.26	target -0.16
w:없다고	how_to -0.11	internal -0.26	known_issues -0.14	limits -0.2	policy -0.27	price 0.18	script -0.15	target -0.13
w:없던	internal -0.22	limits -0.11	none 0.27	policy -0.19
w:없습	contact -0.23	handling -0.52	internal -0.38	known_issues -0.48	limits 0.16	platform -0.34	policy -0.1	script 0.16	target -0.46
w:없습니	contact -0.23	handling -0.52	internal -0.38	known_issues -0.48	limits 0.16	platform -0.34	policy -0.1	script 0.16	target -0.46
w:없어	handling -0.26	how_to -0.13	internal -0.18	known_issues -0.24	price 0.1	script -0.17	target -0.33
w:없어요	handling -0.24	how_to -0.13	internal -0.17	known_issues -0.24	price 0.11	script -0.14	target -0.31
w:없어집	internal -0.13
w:없으	handling 0.24	how_to -0.21	internal -0.41	known_issues -0.18	limits -0.29	none 0.25	platform -0.18	policy -0.25	price -0.18	script -0.18	target -0.32
w:없으면	handling 0.17	how_to -0.19	internal -0.23	limits -0.23	none 0.12	policy -0.19	price -0.15	target -0.19
w:없음	contact -0.34	handling -0.28	internal -0.32	known_issues -0.62	script -0.28	target -0.36
w:없이	internal -0.29	known_issues -0.26	limits -0.44	none -0.46	policy 0.34	script -0.31	target -0.17
w:에	known_issues -0.15	limits -0.37	none 0.1	platform -0.12	policy -0.23	price -0.19	script -0.21
w:에게	known_issues -0.11	limits -0.12	none -0.18	policy -0.12	target -0.13
w:에서	handling -0.33	how_to -0.37	known_issues -0.13	limits -0.39	platform -0.13	price 0.21	script -0.31	target -0.34
w:여권	internal -0.18	limits -0.2	none 0.19	policy -0.23	target -0.27
w:여기	handling -0.16	how_to -0.15	internal -0.26	known_issues -0.14	limits -0.25	none 0.31	policy -0.27	target -0.16
w:여러	handling -0.17	internal -0.11	policy -0.17	script 0.13
w:여부	handling -0.17	how_to -0.27	internal -0.34	known_issues -0.18	none 0.12	price -0.12	script 0.18	target -0.29
w:여수	handling -0.12	how_to -0.14	limits -0.23	platform -0.15	policy -0.22	price -0.12	script -0.1	target 0.24
w:여전	handling 0.1	internal -0.16	limits 0.17	none -0.16	policy -0.21	target -0.1
w:여전히	handling 0.1	internal -0.16	limits 0.17	none -0.16	policy -0.21	target -0.1
w:여쭤	handling 0.11	how_to -0.14	internal -0.28	limits -0.25	none 0.29	platform -0.11	policy -0.24	price -0.11	script -0.18	target -0.21
w:여행	handling -0.22	how_to 0.12	internal -0.26	known_issues -0.21	none -0.28	platform -0.12	policy 0.24	price -0.19	script -0.21	target -0.24
w:여행자	how_to 0.21	none -0.19
w:연	handling -0.12	how_to -0.24	known_issues -0.13	limits -0.18	none -0.33	platform -0.13	policy -0.31	price 0.11	script -0.11
w:연간	handling -0.11	how_to -0.13	internal 0.21	known_issues -0.12	limits -0.19	none -0.16	price -0.12	target -0.18
w:연결	contact -0.19	handling 0.25	how_to -0.26	internal -0.39	known_issues -0.21	limits -0.33	platform -0.13	policy -0.31	price -0.11	target -0.18
w:연결하	handling -0.15	internal -0.18	none 0.18
w:연계	handling -0.13	how_to -0.18	internal 0.12	known_issues -0.14	limits -0.22	policy -0.17	script -0.15	target -0.15
w:연기	internal -0.1	limits -0.12	none 0.13
w:연동	handling -0.19	known_issues -0.14	limits -0.3	none 0.13	platform -0.12	price -0.19	script -0.11	target -0.32
w:연락	handling 0.19	how_to -0.24	internal -0.19	known_issues -0.14	limits 0.16	none -0.3	policy 0.13	price -0.17	script -0.28	target -0.25
w:연락처	handling 0.12	how_to -0.22	internal -0.17	limits 0.21	none -0.2	policy -0.24	price -0.15	script -0.19	target -0.12
w:연말	handling -0.15	how_to -0.22	limits -0.29	none -0.1	platform 0.13	script -0.11	target -0.31
w:연장	handling -0.26	how_to -0.29	internal -0.38	known_issues -0.13	limits -0.33	none -0.33	platform -0.16	policy 0.47	price -0.27	target -0.23
w:연차	internal -0.27	limits 0.2	none -0.18	policy 0.14	price -0.13	target -0.16
w:연합	contact -0.1	handling -0.2	how_to -0.15	internal -0.25	known_issues -0.22	limits -0.27	none 0.13	platform -0.21	policy -0.3	price 0.16	target -0.27
w:연휴	handling -0.15	how_to -0.14	internal -0.18	limits -0.22	policy 0.13	price -0.15	target -0.25
w:열기	limits -0.13
w:열기로	none 0.1
w:열려	how_to -0.15	internal -0.2	known_issues -0.12	limits -0.28	none 0.31	policy -0.3	target -0.18
w:열려요	how_to -0.14	internal -0.21	known_issues -0.11	limits -0.27	none 0.3	policy -0.29	target -0.17
w:열리	how_to -0.25	internal -0.19	known_issues -0.11	limits -0.17	target -0.14
w:열립	how_to -0.24	internal -0.25	known_issues -0.2	limits -0.29	none 0.33	price -0.14	script -0.14
w:열립니	how_to -0.24	internal -0.25	known_issues -0.2	limits -0.29	none 0.33	price -0.14	script -0.14
w:열어	handling -0.15	how_to 0.19	internal -0.19	limits -0.32	none -0.17	platform -0.11	policy -0.34	price -0.14	target -0.2
w:열어요	internal -0.14	limits -0.12	none 0.24	policy -0.12	target -0.11
w:엽니	how_to -0.16	internal -0.19	limits -0.23	none 0.28	policy -0.15	target -0.13
w:엽니다	how_to -0.16	internal -0.19	limits -0.23	none 0.28	policy -0.15	target -0.13
w:영상	handling -0.27	how_to -0.22	internal -0.39	known_issues -0.22	limits 0.43	none -0.4	platform -0.22	policy -0.36	price -0.27	script -0.13	target -0.35
w:영수	internal -0.29	known_issues -0.23	limits -0.27	platform -0.12	policy 0.18	price -0.17	script -0.24	target -0.31
w:영수증	internal -0.29	known_issues -0.23	limits -0.27	platform -0.12	policy 0.18	price -0.17	script -0.24	target -0.31
w:영어	handling -0.16	how_to -0.14	internal -0.19	limits 0.26	none -0.21	platform -0.22	policy -0.16	target -0.26
w:영업	contact -0.18	handling -0.13	internal -0.4	known_issues -0.31	platform -0.27	policy 0.13	price -0.26	target -0.38
w:영업소	handling -0.22	how_to -0.15	internal -0.16	limits 0.16	policy -0.32	script -0.12	target -0.13
w:영업일	contact -0.13	internal -0.26	known_issues -0.16	limits -0.36	none -0.23	platform -0.22	policy 0.15	price -0.32	script 0.18	target -0.28
w:영향	handling -0.11	how_to -0.17	internal -0.17	limits -0.2	none -0.35	policy 0.24	price -0.15	target -0.13
w:옆	handling -0.27	internal 0.14	known_issues 0.17	limits -0.26	none -0.21	policy -0.31	price -0.12	script -0.15	target -0.21
w:예매	internal -0.21	known_issues -0.16	limits -0.19	none 0.14	script -0.12	target -0.2
w:예산	handling -0.29	how_to -0.25	internal 0.31	known_issues -0.28	limits 0.19	none -0.2	platform -0.17	policy -0.44	price -0.23	script -0.31	target -0.31
w:예상	contact -0.1	handling -0.15	how_to 0.11	internal 0.2	known_issues -0.18	limits -0.28	none -0.25	platform -0.12	policy -0.28	price -0.19	target -0.17
w:예약	contact -0.38	how_to 0.16	internal -0.8	known_issues -0.52	none -0.13	platform -0.59	price -0.3	script -0.36	target 0.16
w:예약금	handling -0.1	how_to -0.11	internal -0.12	limits 0.15	policy -0.19	script -0.12	target -0.17
w:예약은	handling 0.12	how_to -0.22	internal -0.24	known_issues -0.13	limits 0.19	none -0.26	platform -0.1	policy -0.22	script -0.14	target -0.17
w:예약이	handling -0.18	how_to -0.22	internal -0.22	none -0.2	price -0.22	target 0.1
w:예약하	how_to -0.25	internal -0.2	known_issues -0.11	limits -0.3	none -0.27	platform -0.13	policy 0.24	price -0.11	script -0.12
w:예외	handling -0.22	how_to -0.23	internal -0.23	known_issues 0.2	limits -0.18	none -0.27	platform -0.12	policy 0.2	script -0.16	target -0.17
w:예전	how_to -0.11	internal -0.16	limits -0.16	none -0.25	policy 0.23	target -0.13
w:예정	handling -0.25	internal -0.45	known_issues -0.15	limits 0.11	none 0.14	platform 0.11	policy -0.32	price -0.23	target -0.4
w:예정대	how_to -0.12	internal -0.18	limits -0.18	none 0.29	policy -0.21	target -0.18
w:예정이	internal -0.17	none 0.13	target -0.14
w:오기	handling -0.17	how_to 0.19	internal -0.25	known_issues -0.1	limits 0.23	none -0.32	policy -0.27	price -0.16	target -0.17
w:오늘	handling -0.16	internal -0.28	known_issues 0.1	limits -0.32	policy 0.15	price -0.16	script -0.2	target -0.34
w:오답	how_to -0.14	internal -0.16	limits -0.17	target -0.2
w:오답노	how_to -0.14	internal -0.16	limits -0.17	target -0.2
w:오류	handling 0.19	how_to -0.16	known_issues -0.17	none -0.25	policy -0.18	script -0.14	target -0.11
w:오른	handling -0.15	how_to 0.27	known_issues -0.12	limits -0.21	none -0.21	policy -0.23	price -0.2	script -0.13	target -0.2
w:오른쪽	handling -0.15	how_to 0.28	internal -0.3	known_issues -0.11	limits -0.17	none -0.2	policy -0.19	price -0.13	script -0.12	target -0.2
w:오릅	internal -0.17	limits -0.18	policy -0.17	price 0.16
w:오릅니	internal -0.17	limits -0.18	policy -0.17	price 0.16
w:오면	how_to -0.27	internal -0.28	known_issues -0.21	limits -0.26	none -0.31	platform -0.11	policy 0.22	price -0.19	script 0.1	target -0.23
w:오시	handling -0.12	internal -0.19	known_issues -0.19	limits -0.25	none -0.25	policy 0.17	price -0.15	script -0.11	target -0.11
w:오시면	handling -0.12	internal -0.19	known_issues -0.19	limits -0.25	none -0.25	policy 0.17	price -0.15	script -0.11	target -0.11
w:오전	handling -0.14	internal -0.15	known_issues 0.24	limits -0.4	platform -0.23	policy -0.21	script -0.26	target -0.37
w:오타	policy -0.16
w:오픈	contact -0.13	handling -0.27	how_to -0.29	internal -0.1	known_issues -0.18	limits -0.49	none 0.59	platform -0.25	policy -0.37	price -0.37	script -0.21	target -0.44
w:오픈은	internal -0.12	none 0.15	policy -0.13
w:오픈이	internal -0.22	none 0.26	policy -0.13	price -0.12	target -0.23
w:오후	handling -0.11	how_to -0.15	internal -0.15	limits -0.33	none 0.39	platform -0.16	policy -0.31	price -0.18	target -0.34
w:온가	internal -0.11	none 0.18	policy -0.11	price -0.16	target -0.17
w:온가족	internal -0.11	none 0.18	policy -0.11	price -0.16	target -0.17
w:온라	handling -0.27	how_to 0.14	known_issues -0.17	limits -0.38	platform -0.19	policy -0.45	price -0.32	script -0.23
w:온라인	handling -0.27	how_to 0.14	known_issues -0.17	limits -0.38	platform -0.19	policy -0.45	price -0.32	script -0.23
w:올라	how_to -0.12	internal 0.2	limits 0.12	none -0.24	policy -0.22	target -0.21
w:올려	handling -0.21	how_to -0.22	limits 0.18	none 0.11	policy -0.31	price -0.12	script -0.18	target -0.18
w:올리	contact -0.16	handling -0.47	how_to 0.3	internal 0.11	known_issues -0.42	limits -0.52	none -0.31	platform -0.28	policy -0.19	target -0.43
w:올리기	handling -0.23	how_to 0.21	internal -0.26	known_issues -0.15	limits -0.22	none -0.26	platform -0.13	policy -0.29	price 0.14	target -0.19
w:올리면	handling -0.24	how_to 0.25	internal -0.22	known_issues -0.14	limits -0.25	none -0.15	target -0.12
w:올린	limits -0.13	target -0.14
w:올해	handling -0.14	how_to -0.1	internal 0.12	limits -0.18	policy -0.23	target -0.16
w:옵션	handling -0.13	how_to -0.11	internal -0.14	known_issues -0.1	limits 0.13	policy -0.26	price -0.12	target -0.22
w:와이	handling -0.15	how_to -0.16	internal 0.14	known_issues -0.17	limits -0.24	none 0.11	policy -0.16	target -0.21
w:와이파	handling -0.15	how_to -0.16	internal 0.14	known_issues -0.17	limits -0.24	none 0.11	policy -0.16	target -0.21
w:왔다	handling 0.24	limits -0.1	none -0.14	policy -0.24
w:왕복	internal -0.11	limits -0.17	policy -0.17	price 0.26
w:왜	handling -0.15	how_to -0.31	internal -0.23	known_issues -0.18	limits -0.26	platform -0.12	policy -0.34	price -0.15	script 0.29	target -0.16
w:외	none -0.22	platform 0.12	target -0.11
w:외국	handling -0.19	how_to -0.14	internal -0.25	limits 0.2	policy -0.25	price -0.12	script -0.14	target -0.24
w:외국인	handling -0.19	how_to -0.14	internal -0.25	limits 0.2	policy -0.25	price -0.12	script -0.14	target -0.24
w:외래	handling -0.15	how_to -0.15	internal -0.14	limits -0.19	none -0.11	platform -0.15	policy -0.2	price -0.12	target 0.21
w:요	contact -0.11	handling -0.19	internal -0.18	limits -0.13	none 0.29	policy -0.19	target -0.1
w:요구	handling 0.13	internal 0.13	none -0.18
w:요구는	handling 0.16
w:요금	contact 0.17	handling 0.13	how_to -0.36	internal -0.57	known_issues -0.41	limits -0.2	platform -0.31	target -0.17
w:요금은	handling -0.18	internal -0.22	limits -0.26	policy -0.27	price 0.16
w:요금이	how_to -0.12	internal -0.25	known_issues -0.21	limits -0.15	none 0.11	policy 0.14	price -0.23	target -0.16
w:요금제	handling -0.17	how_to -0.1	internal -0.1	known_issues -0.11	limits 0.13	none -0.1	policy -0.27	script -0.11
w:요약	internal -0.1	limits 0.14	policy -0.19	price -0.1	target -0.15
w:요율	internal 0.26	limits -0.29	none -0.24	target -0.21
w:요일	handling -0.11	internal -0.36	limits -0.3	none 0.1	platform -0.12	policy -0.36	price -0.18	target 0.11
w:요청	how_to -0.22	known_issues -0.12	limits -0.12	none 0.17	policy -0.42	price -0.25	target -0.33
w:요청은	how_to -0.11	none -0.18	policy -0.27	target -0.1
w:우리	contact -0.17	how_to -0.13	internal 0.14	known_issues -0.16	limits -0.41	none 0.21	platform -0.17	policy -0.42	price -0.29
w:우리집	how_to -0.12	none 0.13
w:우선	handling 0.11	how_to -0.22	internal -0.13	limits -0.14	none 0.25	policy -0.19
w:우천	handling -0.17	how_to -0.14	internal -0.17	limits -0.14	platform -0.11	policy 0.15	price -0.12	script -0.1	target -0.19
w:우편	handling -0.19	how_to -0.18	internal -0.23	known_issues -0.13	limits 0.11	price -0.14	script -0.17	target -0.19
w:운영	how_to -0.16	internal -0.27	limits -0.22	none -0.24	price -0.1	script 0.16	target 0.16
w:운항	how_to -0.12	internal -0.3	limits 0.12	none 0.13	policy -0.24	price -0.17	script -0.12	target -0.11
w:운행	how_to -0.17	known_issues -0.12	none -0.31	platform -0.13	policy 0.17	price -0.23	target -0.21
w:원	contact -0.33	handling -0.19	known_issues -0.39	limits -0.1	none -0.25	script -0.28	target 0.13
w:원가	handling -0.15	internal 0.25	limits -0.17	none -0.23	policy -0.14	price -0.16	target -0.11
w:원격	handling 0.16	internal -0.18	script -0.11	target -0.14
w:원까	internal -0.12	limits 0.17	price -0.15	target -0.16
w:원까지	internal -0.12	limits 0.17	price -0.15	target -0.16
w:원무	handling 0.12	how_to -0.16	internal -0.2	known_issues -0.18	limits -0.2	none -0.21	policy 0.15	script -0.14	target -0.11
w:원무과	handling 0.12	how_to -0.16	internal -0.2	known_issues -0.18	limits -0.2	none -0.21	policy 0.15	script -0.14	target -0.11
w:원산	handling 0.11	limits -0.14	policy -0.17	script -0.13	target -0.14
w:원산지	handling 0.11	limits -0.14	policy -0.17	script -0.13	target -0.14
w:원씩	internal 0.13	none -0.18
w:원에	how_to -0.17	limits -0.27	none -0.2	price 0.21	target -0.16
w:원에서	how_to -0.14	limits -0.2	none -0.12	target -0.15
w:원으	how_to -0.18	known_issues -0.13	limits -0.23	none -0.25	policy -0.26	target 0.19
w:원으로	how_to -0.18	known_issues -0.13	limits -0.23	none -0.25	policy -0.26	target 0.19
w:원은	internal -0.15	limits 0.15	policy -0.2	price -0.14
w:원이	how_to -0.11	limits -0.28	none -0.34	policy -0.18	price 0.28	script -0.12	target -0.27
w:원입	internal -0.26	limits 0.25	none -0.24	policy -0.22	price -0.1
w:원입니	internal -0.26	limits 0.25	none -0.24	policy -0.22	price -0.1
w:원하	how_to -0.15	limits -0.17	none -0.22	policy 0.21
w:월	contact -0.35	handling -0.54	how_to -0.24	internal 0.11	limits -0.49	platform 0.11	policy -0.31	price 0.1	target -0.12
w:월까	internal 0.21	limits -0.31	none -0.24	platform -0.1	target -0.19
w:월까지	internal 0.21	limits -0.31	none -0.24	platform -0.1	target -0.19
w:월부	handling -0.14	how_to -0.16	internal -0.18	known_issues -0.17	limits -0.32	policy 0.19	target -0.29
w:월부터	handling -0.14	how_to -0.16	internal -0.18	known_issues -0.17	limits -0.32	policy 0.19	target -0.29
w:월세	how_to -0.11	none 0.18	policy -0.11
w:월에	handling -0.11	how_to -0.21	internal 0.21	known_issues -0.26	limits -0.38	none -0.25	platform -0.15	price -0.25	script -0.23
w:월요	internal -0.39	limits -0.42	none 0.27	platform -0.11	policy -0.13	price -0.36	script -0.18	target -0.15
w:월요일	internal -0.39	limits -0.42	none 0.27	platform -0.11	policy -0.13	price -0.36	script -0.18	target -0.15
w:월욜	how_to -0.1	limits -0.18	none 0.23	policy -0.23	target -0.14
w:월정	handling -0.2	internal -0.11	limits -0.17	none 0.14	platform -0.1	price -0.13	target 0.1
w:월정액	handling -0.2	internal -0.11	limits -0.17	none 0.14	platform -0.1	price -0.13	target 0.1
w:웹	handling -0.24	how_to -0.25	internal -0.24	known_issues -0.22	limits -0.35	none -0.33	platform 0.38	policy -0.28	price -0.17
w:위	handling -0.12	how_to 0.2	internal -0.22	limits -0.15	none -0.11	policy -0.21	price -0.13	target -0.18
w:위약	handling 0.14	how_to -0.16	internal 0.13	limits -0.23	none -0.28	price -0.14	script -0.2	target -0.13
w:위약금	handling 0.14	how_to -0.16	internal 0.13	limits -0.22	none -0.28	price -0.14	script -0.2	target -0.13
w:위에	how_to 0.21	internal -0.27	known_issues -0.16	limits -0.23	none -0.19	platform -0.1	policy -0.23	price 0.12	script -0.14	target -0.22
w:위임	how_to -0.15	internal -0.13	known_issues -0.1	limits 0.11	none 0.13	policy -0.21	target -0.13
w:위젯	handling -0.2	internal -0.21	known_issues -0.15	limits -0.23	none 0.27	platform -0.14	policy -0.22	price -0.15	target -0.18
w:위치	known_issues 0.17	limits -0.29	none -0.22	platform -0.11	policy -0.3	price -0.13	script -0.18	target -0.23
w:위한	handling -0.13	internal -0.12	none -0.11	script 0.14
w:위해	how_to -0.2	internal -0.16	known_issues -0.13	none -0.16	policy -0.15	script 0.17
w:유료	handling -0.29	how_to -0.2	limits 0.17	none -0.18	platform -0.1	policy -0.28	price -0.34	script -0.16	target 0.26
w:유저	handling -0.26	how_to 0.11	internal -0.11	known_issues 0.13	limits -0.37	none -0.18	platform -0.13	price -0.22
w:유저는	how_to 0.11	known_issues 0.17	none -0.15	policy -0.26	script -0.13	target -0.1
w:유지	handling -0.1	how_to -0.13	limits -0.18	platform -0.16	price 0.19	target -0.17
w:유지됩	handling -0.19	limits -0.15	none -0.17	policy 0.15	target -0.16
w:유효	handling -0.17	internal -0.19	known_issues -0.14	limits 0.15	none -0.11	price -0.17	script -0.21	target -0.29
w:유효기	handling -0.11	how_to -0.11	internal -0.12	limits 0.16	price -0.1	script -0.18	target -0.21
w:으로	handling 0.2	how_to -0.37	known_issues -0.27	limits 0.21	none -0.33	platform -0.15	policy -0.42	script -0.32	target -0.37
w:은	contact -0.21	handling -0.38	how_to -0.27	internal 0.12	limits -0.11	platform 0.17	policy -0.26	script -0.21	target -0.51
w:은행	handling -0.18	how_to -0.21	known_issues -0.24	limits 0.16	policy -0.24	script -0.15	target -0.16
w:을	how_to 0.25	none -0.22
w:음성	handling -0.16	how_to -0.19	limits -0.19	policy 0.18	price -0.24	target -0.2
w:음식	contact -0.14	handling -0.26	internal -0.31	known_issues -0.23	none -0.15	platform -0.2	policy -0.31	price -0.21	script -0.17	target 0.15
w:읍면	how_to -0.16	internal -0.15	limits 0.12	none -0.15	policy -0.1
w:읍면동	how_to -0.16	internal -0.15	limits 0.12	none -0.15	policy -0.1
w:응대	handling -0.1	limits -0.18	none -0.23	policy -0.22	price -0.11	script 0.22
w:의견	how_to -0.17	internal -0.26	known_issues -0.17	limits -0.14	none 0.15	policy -0.26
w:의뢰	how_to -0.21	internal -0.15	known_issues -0.12	limits -0.19	none -0.14	policy 0.15	price -0.12	script -0.16
w:의뢰서	how_to -0.21	internal -0.15	known_issues -0.12	limits -0.19	none -0.14	policy 0.15	price -0.12	script -0.16
w:의료	handling -0.2	how_to -0.2	known_issues -0.13	none -0.26	policy -0.32	price -0.22	script -0.19	target 0.21
w:의사	handling -0.14	how_to -0.2	known_issues -0.17	limits -0.2	none -0.28	platform 0.19	script -0.16	target -0.18
w:의심	handling 0.1	policy -0.13
w:의원	contact -0.15	handling -0.18	how_to -0.21	internal -0.21	known_issues -0.18	limits -0.28	none -0.23	platform -0.14	policy -0.19	price -0.19	script -0.14	target 0.28
w:의회	handling -0.27	how_to -0.18	internal 0.28	known_issues -0.19	limits -0.23	none -0.27	platform -0.15	policy -0.23	price -0.16	script -0.15	target -0.17
w:이	contact -0.17	handling 0.11	how_to -0.4	internal -0.45	known_issues -0.25	limits -0.49	none 0.23	platform -0.26	policy -0.48	price -0.39
w:이거	contact -0.11	handling -0.16	how_to -0.26	internal 0.14	known_issues -0.12	limits -0.31	none 0.19	platform -0.19	policy -0.26	price -0.17	target -0.31
w:이관	handling 0.31	how_to -0.22	internal -0.24	limits -0.11	none -0.22	policy -0.22	script -0.16
w:이내	handling -0.28	known_issues -0.12	none -0.36	platform -0.13	price -0.28	script -0.21	target -0.32
w:이라	handling -0.19	known_issues -0.14	limits -0.25	none 0.19	platform -0.11	policy -0.27	price -0.21	script -0.21	target -0.19
w:이라고	handling -0.19	internal -0.21	none 0.22	policy -0.22	script -0.21
w:이력	internal -0.15	known_issues 0.11	limits -0.17	none -0.13	policy 0.14	script -0.14
w:이름	contact -0.14	known_issues 0.11	limits -0.44	platform -0.22	policy -0.53	price -0.29	script -0.35	target -0.43
w:이름은	handling -0.11	how_to -0.18	known_issues -0.25	limits -0.21	none 0.13	policy -0.25	price -0.14	script -0.22	target -0.22
w:이며	limits -0.15	none 0.17	policy -0.13	target -0.13
w:이미	handling 0.12	how_to -0.39	internal -0.43	known_issues -0.33	none -0.42	platform -0.2	policy 0.2	price -0.24
w:이번	handling -0.38	known_issues -0.32	limits -0.48	none 0.11	platform -0.22	policy -0.55	price -0.25
w:이번에	how_to -0.19	known_issues -0.11	limits -0.16	none 0.26	policy -0.18	target -0.13
w:이번엔	none 0.19	policy -0.17
w:이상	contact -0.35	how_to -0.58	internal -0.26	known_issues -0.56	none -0.34	policy -0.45	script -0.46	target 0.41
w:이상만	handling -0.11	internal -0.22	none -0.13	policy -0.23	price -0.11
w:이상이	handling -0.16	how_to -0.23	internal -0.29	known_issues -0.1	limits -0.34	none -0.24	platform -0.1	policy -0.26	price 0.16	target 0.21
w:이상하	handling 0.26	how_to -0.13	internal -0.21	limits -0.13	none -0.17	policy -0.18	price -0.1	script -0.19
w:이슈	limits -0.1	policy -0.16
w:이어	handling -0.16	how_to 0.12	known_issues -0.24	limits 0.17	none -0.26	platform -0.14	policy -0.31	price -0.23	script -0.13	target -0.22
w:이용	handling -0.18	how_to -0.16	internal -0.32	known_issues -0.33	limits -0.19	none -0.34	platform -0.12	policy 0.1	price 0.17	script 0.32	target -0.37
w:이용자	handling -0.16	known_issues -0.19	limits -0.22	none -0.2	policy -0.24	script 0.17	target -0.14
w:이용하	how_to -0.14	internal -0.13	limits -0.19	none -0.22	policy -0.21	script 0.22
w:이월	how_to -0.11	internal -0.12	policy 0.11	target -0.1
w:이유	handling -0.13	how_to -0.13	internal -0.25	known_issues -0.17	limits -0.19	none 0.13	policy -0.29	price -0.13	script 0.18	target -0.13
w:이의	contact 0.11	handling 0.16	known_issues -0.14	limits -0.25	policy -0.25	script -0.15	target -0.19
w:이의신	contact 0.12	handling -0.14	internal -0.16
w:이전	contact -0.1	handling -0.16	how_to -0.18	known_issues -0.21	limits 0.11	none -0.19	policy -0.32	price -0.12	script 0.11
w:이제	internal -0.15
w:이천	contact -0.13	handling -0.14	how_to -0.17	internal 0.27	limits -0.23	none -0.2	policy -0.19	price -0.16	target -0.2
w:이틀	handling -0.21	known_issues -0.13	limits -0.42	platform -0.12	policy 0.21	price -0.22	script -0.18	target -0.28
w:이하	contact -0.13	handling -0.21	how_to -0.28	internal -0.48	limits 0.13	none -0.38	platform -0.35	policy -0.47	script -0.19	target 0.23
w:이후	contact -0.13	handling -0.12	how_to -0.32	internal -0.28	known_issues -0.25	limits -0.21	none -0.17	platform 0.24	price -0.43	target 0.13
w:이후에	handling -0.15	internal -0.21	known_issues -0.1	limits -0.28	none -0.15	policy 0.23	target -0.24
w:익영	how_to -0.11	internal -0.12	limits -0.2	none -0.21	policy 0.21	script -0.15	target -0.17
w:익영업	how_to -0.11	internal -0.12	limits -0.2	none -0.21	policy 0.21	script -0.15	target -0.17
w:인	contact -0.15	handling -0.19	how_to 0.14	known_issues -0.12	none -0.36	platform -0.24	policy -0.29	script -0.13
w:인당	limits -0.22	none -0.14	price 0.13
w:인력	handling -0.17	how_to -0.16	internal 0.27	limits -0.17	none -0.22	policy -0.16	target -0.16
w:인상	handling -0.15	how_to -0.13	internal 0.32	known_issues -0.11	limits -0.26	policy -0.36	price -0.28	script -0.21	target -0.16
w:인식	handling -0.13	how_to -0.23	internal -0.16	known_issues 0.3	limits -0.3	platform -0.2	policy -0.31	script -0.16	target -0.17
w:인원	handling -0.13	how_to -0.15	known_issues 0.12	limits 0.14	policy -0.19	target -0.23
w:인증	contact -0.15	known_issues -0.28	platform -0.22	price -0.3	script -0.3
w:인천	handling -0.18	how_to -0.19	known_issues -0.17	platform -0.2	policy -0.27	price -0.13	script -0.15
w:인천공	handling -0.11	how_to -0.16	known_issues -0.11	platform -0.11	policy -0.27	price -0.11	script -0.1	target -0.27
w:인하	limits -0.15	none 0.19	policy -0.19	price -0.23	target -0.19
w:일	contact -0.4	how_to -0.2	known_issues -0.53	limits -0.15	none -0.12	platform -0.67	policy 0.22	price -0.16	target -0.15
w:일간	how_to 0.18	internal -0.25	known_issues -0.17	limits -0.29	none -0.15	policy 0.17	price -0.17	script -0.1	target -0.22
w:일괄	how_to 0.12	internal -0.24	known_issues -0.11	limits -0.24	none -0.38	policy 0.25	script -0.18	target -0.11
w:일까	handling -0.2	how_to -0.26	internal -0.28	known_issues -0.18	limits -0.14	platform -0.2	policy 0.11	price -0.15	target -0.37
w:일까지	handling -0.2	how_to -0.26	internal -0.28	known_issues -0.18	limits -0.14	platform -0.2	policy 0.11	price -0.15	target -0.37
w:일로	how_to -0.12	internal -0.37	limits -0.22	policy 0.27	price -0.17	script -0.16	target -0.2
w:일반	contact -0.15	how_to -0.23	internal -0.34	known_issues -0.27	none -0.36	platform -0.29	policy -0.36	script -0.2	target 0.34
w:일부	handling -0.31	how_to -0.36	known_issues -0.23	limits -0.14	platform -0.29	script 0.1	target 0.12
w:일부터	how_to -0.21	internal -0.23	limits -0.4	platform -0.11	target 0.18
w:일에	how_to -0.2	known_issues -0.21	none -0.16	price -0.17	script -0.13
w:일요	internal -0.13	known_issues -0.18	limits 0.26	none -0.26	platform -0.16	policy -0.27	price -0.13	target -0.18
w:일요일	internal -0.13	known_issues -0.18	limits 0.26	none -0.26	platform -0.16	policy -0.27	price -0.13	target -0.18
w:일은	internal 0.15	limits -0.26	none -0.19	script -0.11
w:일이	handling -0.16	how_to -0.16	internal -0.12	known_issues 0.17	limits -0.28	price -0.25	script -0.12	target -0.21
w:일이라	policy -0.17
w:일입	internal -0.23	none -0.27	policy 0.3	price -0.21	script -0.16	target -0.19
w:일입니	internal -0.23	none -0.27	policy 0.3	price -0.21	script -0.16	target -0.19
w:일자	handling -0.17	how_to -0.18	internal -0.27	known_issues -0.12	limits -0.3	none 0.36	platform -0.11	policy -0.31	price -0.24	script -0.21	target -0.23
w:일정	contact -0.17	how_to -0.27	internal 0.15	known_issues -0.17	limits -0.44	platform -0.28	policy -0.22	price 0.1	script -0.21	target -0.4
w:일정이	script -0.1
w:일주	handling -0.18	how_to -0.24	internal -0.18	known_issues -0.12	platform 0.13	policy -0.21	target -0.16
w:일주일	handling -0.18	how_to -0.24	internal -0.18	known_issues -0.12	platform 0.13	policy -0.21	target -0.16
w:일찍	how_to -0.15	internal -0.25	known_issues -0.2	limits 0.15	policy -0.28	price -0.17	script -0.17	target -0.2
w:일치	contact -0.1	handling -0.17	how_to -0.15	internal 0.17	known_issues -0.17	none -0.27	platform -0.14	policy -0.26	price -0.19	target -0.26
w:읽어	how_to -0.1	internal -0.3	known_issues -0.11	limits -0.12	policy -0.16	price 0.16
w:읽어주	handling -0.22	internal -0.26	price 0.16
w:임대	contact -0.16	handling -0.15	limits -0.28	none -0.26	platform -0.14	policy -0.13	price 0.19	target -0.26
w:임산	handling -0.1	how_to -0.11	internal -0.16	limits 0.15	none 0.15	policy -0.19	price -0.15	script -0.12	target -0.26
w:임산부	handling -0.1	how_to -0.11	internal -0.16	limits 0.15	none 0.15	policy -0.19	price -0.15	script -0.12	target -0.26
w:입금	how_to 0.2	internal -0.23	known_issues -0.12	none -0.22	platform -0.11	policy -0.27	price -0.19	script -0.12	target -0.26
w:입니	contact 0.18	handling -0.23	how_to -0.14	known_issues -0.15	limits -0.34	platform -0.14	policy -0.36	price 0.15	target -0.25
w:입니다	contact 0.18	handling -0.23	how_to -0.14	known_issues -0.15	limits -0.34	platform -0.14	policy -0.36	price 0.15	target -0.25
w:입력	handling 0.19	internal -0.29	known_issues -0.23	limits 0.17	none -0.28	policy -0.38	price -0.12	script -0.22	target -0.29
w:입장	handling -0.15	how_to -0.2	known_issues -0.13	limits 0.18	none -0.16	policy -0.31	target -0.33
w:입장료	how_to -0.12	internal -0.17	none -0.12	policy -0.2	price 0.2	target -0.29
w:입점	contact 0.22	handling -0.3	how_to -0.25	internal -0.14	known_issues -0.22	limits -0.34	none -0.38	platform -0.28	policy -0.33	price -0.26	script -0.21	target 0.27
w:입주	how_to -0.19	limits -0.13	none 0.2	target -0.14
w:입찰	internal -0.12	limits -0.24	none 0.15	policy -0.2	price 0.2
w:있게	handling -0.16	how_to -0.12	internal -0.2	known_issues -0.18	limits -0.24	script -0.14	target 0.12
w:있고	handling -0.32	how_to -0.3	internal -0.33	none 0.11	platform -0.12	policy 0.18	price -0.26	script -0.22	target -0.13
w:있고요	handling -0.18	how_to -0.16	internal -0.21	limits -0.2	none 0.21	price -0.19	target -0.16
w:있는	handling -0.25	how_to -0.25	internal -0.31	known_issues -0.32	limits 0.21	none -0.31	platform 0.13	policy -0.45	price -0.26	script -0.15	target 0.19
w:있다	how_to -0.17	internal 0.17	known_issues -0.1	limits -0.21	none -0.24	policy -0.24	script -0.13	target -0.13
w:있다고	how_to -0.17	internal 0.19	known_issues -0.1	limits -0.21	none -0.24	policy -0.23	target -0.13
w:있습	contact -0.12	handling -0.37	known_issues 0.18	limits -0.11	platform -0.16	policy -0.26	target -0.47
w:있습니	contact -0.12	handling -0.37	known_issues 0.18	limits -0.11	platform -0.16	policy -0.26	target -0.47
w:있어	contact -0.11	handling -0.31	how_to -0.49	internal 0.18	none -0.42	platform -0.23	price -0.46	script -0.14
w:있어서	handling -0.1	how_to -0.13	internal 0.15	limits -0.16	policy -0.14
w:있어요	handling -0.23	how_to -0.41	known_issues 0.14	none -0.39	platform -0.19	price -0.43
w:있었	handling -0.18	how_to -0.27	known_issues -0.16	limits -0.27	none 0.27	platform -0.1	policy -0.34	price -0.16	script -0.12	target -0.27
w:있었어	internal -0.21	none 0.21	policy -0.16
w:있으	contact -0.11	handling 0.12	how_to -0.34	internal -0.21	limits -0.42	platform -0.16	price -0.23	target 0.1
w:있으며	internal -0.11	script 0.1
w:있으면	handling 0.11	how_to -0.34	internal -0.37	limits -0.38	platform -0.14	policy -0.12	price -0.21	script -0.25	target 0.14
w:있을	how_to -0.19	internal -0.27	limits 0.14	none 0.11	policy -0.21	target -0.13
w:있음	contact -0.24	handling -0.21	internal 0.29	known_issues 0.16	limits -0.26	none -0.52	platform -0.42	policy -0.21	price -0.44	script -0.34	target -0.5
w:자	internal -0.11	limits 0.17	none -0.15	policy -0.17	target -0.1
w:자녀	handling -0.17	internal -0.2	known_issues -0.18	limits -0.28	platform -0.17	policy -0.31	price -0.2	target 0.25
w:자동	contact -0.21	handling -0.66	known_issues -0.58	none 0.16	platform -0.44	policy -0.18	target -0.66
w:자동으	handling -0.32	internal -0.38	known_issues -0.32	none -0.42	script 0.11	target -0.29
w:자동차	handling -0.17	how_to 0.19	internal -0.32	known_issues -0.12	limits 0.14	none -0.24	platform -0.15	policy -0.24	price -0.19	script -0.11	target -0.23
w:자료	handling 0.17	how_to -0.18	internal 0.15	known_issues -0.18	limits -0.32	none -0.11	policy -0.34	price -0.15	script -0.12	target -0.2
w:자리	handling 0.18	internal -0.34	known_issues -0.3	limits -0.17	none -0.37	platform -0.18	price -0.31	script -0.22
w:자문	how_to -0.19	known_issues -0.13	limits -0.21	none 0.11	policy -0.2	price -0.11	script -0.15	target -0.16
w:자정	handling 0.15	how_to -0.17	internal -0.31	policy -0.35	price -0.28	script -0.18	target -0.35
w:자체	handling -0.25	how_to -0.15	limits -0.11	none 0.25	price -0.15	script -0.17	target -0.22
w:자체가	internal -0.22	none -0.11	policy 0.11
w:작년	handling -0.17	how_to 0.12	internal 0.21	known_issues -0.19	limits -0.37	policy -0.32	price -0.14	script -0.15	target -0.36
w:작년에	internal 0.18	none -0.11
w:잔	how_to -0.17	internal -0.26	known_issues -0.17	limits 0.12	none -0.17	platform -0.17	policy -0.28	price 0.14	script -0.1	target -0.28
w:잔액	how_to -0.18	internal -0.2	known_issues -0.14	limits -0.22	none -0.13	script 0.17	target -0.12
w:잔여	handling -0.12	limits 0.18	none -0.22	platform -0.11	policy 0.1	price -0.21	target -0.31
w:잘못	contact -0.1	handling 0.21	how_to -0.32	internal -0.11	known_issues 0.19	limits -0.46	none -0.14	platform -0.16	policy -0.48	price -0.27	script -0.28	target -0.32
w:잡은	handling 0.12	how_to -0.19	known_issues -0.13	limits 0.1	none -0.21	platform -0.1	policy -0.2
w:잡히	none 0.12
w:잡히면	none 0.12
w:장	handling 0.13	how_to -0.11	internal -0.12	limits 0.18	platform -0.18	policy -0.26	script -0.11	target -0.26
w:장기	handling -0.12	how_to -0.2	internal -0.21	known_issues -0.12	limits 0.15	none 0.13	policy -0.27	script -0.15	target -0.16
w:장르	handling -0.13	how_to -0.19	internal -0.27	known_issues -0.12	limits -0.29	none -0.15	price -0.2	script -0.14	target 0.16
w:장바	handling -0.14	how_to 0.14	internal -0.18	known_issues -0.11	limits -0.23	none -0.16	platform 0.14	script -0.12	target -0.17
w:장바구	handling -0.14	how_to 0.14	internal -0.18	known_issues -0.11	limits -0.23	none -0.16	platform 0.14	script -0.12	target -0.17
w:재가	handling -0.18	how_to -0.22	internal -0.16	limits -0.19	none -0.15	platform -0.11	policy -0.23	price 0.22	target -0.1
w:재가입	handling -0.18	how_to -0.22	internal -0.16	limits -0.19	none -0.15	platform -0.11	policy -0.23	price 0.22	target -0.1
w:재개	handling -0.13	how_to -0.13	internal -0.22	known_issues -0.11	limits -0.28	platform -0.18	policy 0.2	price -0.17	target -0.31
w:재계	handling -0.16	internal 0.29	limits -0.25	none -0.26	policy -0.23	target -0.14
w:재계약	handling -0.16	internal 0.29	limits -0.25	none -0.26	policy -0.23	target -0.14
w:재단	handling 0.14	internal -0.13	policy -0.12	script -0.13
w:재료	how_to 0.15	none 0.14	policy -0.19	target -0.11
w:재발	how_to -0.15	internal -0.29	limits 0.12	policy 0.1	price -0.2	script -0.15	target -0.24
w:재발급	handling 0.1	how_to -0.11	internal -0.27	limits 0.13	none 0.13	price -0.19	script -0.12	target -0.24
w:재발송	none -0.2	policy 0.21
w:재심	how_to -0.19	internal 0.16	limits -0.16	platform -0.11	policy -0.27	script -0.14	target -0.13
w:재심사	how_to -0.19	internal 0.16	limits -0.16	platform -0.11	policy -0.27	script -0.14	target -0.13
w:재학	how_to -0.11	internal -0.12	none -0.22	platform -0.1	policy -0.16	target 0.22
w:재학생	how_to -0.11	internal -0.12	none -0.22	platform -0.1	policy -0.16	target 0.22
w:저	limits -0.12	none 0.23	policy -0.1
w:저녁	internal -0.15	limits -0.27	policy 0.19	price -0.13	target -0.2
w:저절	handling -0.17	how_to 0.14	internal -0.18	known_issues -0.13	limits -0.15	none -0.25	policy 0.12	script -0.15	target -0.21
w:저절로	handling -0.17	how_to 0.14	internal -0.18	known_issues -0.13	limits -0.15	none -0.25	policy 0.12	script -0.15	target -0.21
w:저희	contact -0.14	handling 0.31	known_issues -0.28	limits -0.43	none -0.2	platform -0.22	policy -0.11	price -0.26	script -0.14	target -0.38
w:저희가	handling 0.21	how_to 0.1	internal 0.1	known_issues -0.21	limits -0.28	none -0.37	platform -0.13	policy -0.32	price -0.22	script -0.17	target -0.25
w:적립	handling -0.24	how_to -0.17	internal 0.19	known_issues -0.14	limits 0.11	platform -0.15	policy -0.18	price -0.18	target -0.31
w:적립은	handling -0.16	limits -0.22	none -0.23	policy 0.2	price -0.18	target -0.17
w:적어	internal -0.18	known_issues 0.19	limits -0.2	none -0.11	policy -0.16	price -0.18	target -0.13
w:적었	internal -0.14	limits -0.11	none 0.25	target -0.13
w:적용	handling -0.3	how_to -0.26	internal -0.36	known_issues -0.23	limits -0.16	platform -0.35	policy -0.19	price -0.38	script 0.16	target 0.28
w:적용되	internal -0.12	none -0.17	policy -0.33	script 0.13	target 0.17
w:적용됩	none -0.17	policy -0.25	target 0.13
w:적자	handling -0.26	how_to -0.12	internal 0.33	known_issues -0.11	limits -0.23	none -0.31	platform -0.14	policy -0.26	price -0.22	script -0.11	target -0.26
w:전	contact -0.21	how_to 0.18	internal -0.58	known_issues -0.37	limits -0.65	none -0.23	platform -0.38	policy 0.28	price -0.18	target 0.15
w:전국	internal -0.2	limits -0.29	platform 0.12	policy -0.15	price -0.15
w:전기	handling -0.15	how_to -0.16	known_issues -0.12	limits 0.12	platform -0.1	policy -0.24	price -0.15	script -0.11	target -0.25
w:전까	handling -0.2	how_to -0.2	internal 0.12	known_issues -0.13	none -0.32	price -0.34	script -0.26
w:전까지	handling -0.2	how_to -0.2	internal 0.12	known_issues -0.13	none -0.32	price -0.34	script -0.26
w:전날	how_to 0.13	internal -0.12	known_issues 0.19	limits -0.31	none -0.25	policy -0.12	price -0.17	target -0.14
w:전달	handling 0.25	internal -0.12	none -0.17	policy -0.18	script -0.14
w:전담	how_to -0.15	none 0.15
w:전부	handling -0.18	how_to -0.18	internal -0.27	limits -0.31	none -0.28	policy 0.17	price -0.35	target 0.32
w:전부터	internal -0.19	limits -0.19	none -0.24	policy 0.14	price -0.17
w:전설	handling -0.13	internal -0.31	limits 0.17	none 0.1	platform -0.21	policy -0.18	price -0.21	target -0.24
w:전송	internal -0.14	limits 0.13	policy -0.19	script -0.13
w:전액	handling 0.13	how_to -0.21	limits -0.34	none -0.41	policy 0.15	price -0.25	script -0.26	target -0.24
w:전에	handling -0.22	known_issues -0.14	none -0.32	policy 0.22	price 0.11	script -0.18	target -0.25
w:전용	contact -0.1	handling -0.14	internal -0.16	limits 0.19	none -0.22	platform 0.29	policy -0.18	price -0.13	target -0.36
w:전이	handling -0.11	internal 0.2	known_issues -0.15	limits -0.21	none -0.26	target -0.13
w:전이라	internal 0.11
w:전자	handling -0.2	how_to -0.25	internal -0.23	known_issues -0.17	limits 0.11	none 0.26	platform -0.14	policy -0.3	price -0.14	script -0.16	target -0.2
w:전체	contact -0.14	handling -0.3	how_to -0.25	known_issues -0.22	limits -0.45	none 0.33	platform -0.34	policy -0.16	price -0.33	target -0.17
w:전표	handling -0.17	how_to -0.1	internal -0.23	known_issues -0.12	limits -0.27	none -0.14	policy 0.22	script -0.14	target -0.22
w:전화	contact -0.12	handling 0.44	how_to -0.42	internal -0.14	known_issues -0.47	limits -0.45	platform -0.16	policy -0.12	price -0.28	script -0.45	target -0.39
w:전화가	handling 0.2	how_to -0.26	internal -0.31	known_issues -0.27	limits -0.17	none 0.21	policy -0.23	price -0.11	script -0.23	target -0.18
w:전화는	handling 0.24	internal -0.25	known_issues -0.13	limits -0.12	none -0.13	policy -0.21	target -0.15
w:전화로	handling 0.16	how_to -0.15	internal -0.15	known_issues -0.14	limits -0.18	none -0.14
w:전환	handling -0.31	how_to -0.26	internal 0.18	known_issues -0.21	limits -0.45	platform -0.19	policy -0.25	price -0.26	target 0.1
w:전후	handling -0.16	none -0.16
w:절감	internal 0.2	limits -0.12	none -0.12	price -0.17	target -0.26
w:절대	handling -0.27	how_to -0.16	internal 0.18	limits -0.27	platform -0.12	policy -0.24	price -0.23	script -0.16	target -0.21
w:절반	contact -0.13	how_to -0.39	internal 0.17	known_issues -0.3	none -0.46	platform -0.31	price 0.18	script -0.23	target -0.53
w:점	handling -0.31	internal -0.3	known_issues -0.23	limits 0.16	none -0.35	script -0.22	target 0.23
w:점검	handling 0.11	how_to -0.15	internal 0.2	known_issues -0.12	limits -0.3	policy -0.38	price -0.21	script -0.19	target -0.27
w:접수	contact -0.33	handling 0.28	how_to 0.28	internal -0.67	known_issues -0.18	limits -0.41	none -0.16	platform -0.4	price -0.46	script -0.24	target -0.5
w:접수는	handling 0.13	how_to -0.18	internal -0.23	limits -0.25	price -0.14	script -0.26	target -0.15
w:접수만	handling 0.16	policy -0.13
w:접습	internal -0.18	none 0.24	policy -0.19	price -0.17
w:접습니	internal -0.18	none 0.24	policy -0.19	price -0.17
w:정기	handling -0.27	internal -0.43	known_issues -0.18	limits -0.31	none 0.37	platform -0.23	policy -0.36	script -0.15	target -0.33
w:정기구	limits -0.12	none 0.11
w:정기권	internal -0.2	limits -0.12	policy -0.14
w:정기배	handling -0.1	internal -0.22	known_issues -0.1	limits -0.15	none 0.18	policy -0.18	price -0.13	target -0.14
w:정도	handling -0.12	policy -0.18
w:정도로	handling -0.11	internal -0.17	policy -0.19
w:정리	handling -0.16	how_to -0.16	internal -0.16	limits -0.22	none 0.29	policy -0.24	price -0.13	script -0.1	target -0.17
w:정산	how_to 0.22	internal 0.2	known_issues -0.21	limits -0.44	none -0.36	platform -0.14	price -0.27	script -0.21	target -0.28
w:정상	contact -0.19	handling -0.42	how_to -0.34	internal -0.41	known_issues 0.38	limits -0.43	none -0.28	platform -0.32	policy -0.43	price -0.26	script -0.23	target 0.17
w:정오	handling -0.11	how_to 0.11	internal -0.15	limits -0.15	none -0.13	policy 0.13	price -0.12	target -0.12
w:정정	contact 0.26	handling -0.22	internal -0.21	limits 0.3	none -0.33	policy -0.31	price -0.25	script -0.12	target -0.15
w:정정합	contact 0.12	handling -0.19	internal -0.14	policy -0.13	script -0.11
w:정책	internal -0.16	limits -0.12	none 0.1	policy -0.1	price -0.15
w:정책이	how_to -0.12	internal -0.14	limits -0.12	none 0.12	price -0.14
w:정한	known_issues 0.16	none -0.18	policy -0.17	target -0.11
w:정해	handling -0.23	how_to 0.12	known_issues -0.17	limits -0.23	none -0.19	policy -0.25	script 0.17
w:제	handling -0.13	how_to -0.25	none 0.16	platform -0.14	policy -0.25	price -0.13
w:제가	handling -0.25	how_to -0.25	internal -0.45	known_issues -0.24	limits -0.3	none 0.49	platform -0.16	policy -0.37	price -0.16	script -0.15	target -0.31
w:제공	handling 0.12	policy -0.14
w:제보	handling 0.14	policy -0.15
w:제외	handling -0.2	how_to -0.22	internal -0.38	known_issues -0.23	limits -0.15	none -0.29	policy -0.36	price -0.27	script -0.14	target 0.34
w:제일	handling -0.24	how_to -0.18	internal 0.18	known_issues -0.16	limits -0.13	policy -0.26	price -0.12	script -0.11	target -0.13
w:제조	handling -0.13	limits -0.22	platform 0.11	policy -0.15	price -0.15	target -0.12
w:제조사	handling -0.13	limits -0.22	platform 0.11	policy -0.15	price -0.15	target -0.12
w:제주	how_to -0.14	internal -0.25	limits 0.25	platform -0.16	policy -0.27	price -0.3
w:제출	known_issues -0.23	limits 0.28	none -0.21	platform -0.13	policy -0.43	price -0.2	script -0.21	target -0.33
w:제한	contact -0.11	how_to -0.24	internal -0.39	known_issues -0.24	limits -0.22	none 0.28	platform -0.24	price -0.3	target -0.38
w:제휴	contact -0.24	handling 0.12	how_to -0.21	internal 0.19	known_issues -0.21	limits 0.13	none -0.4	platform -0.16	policy -0.3	price -0.18	script -0.16	target -0.12
w:조건	handling -0.35	how_to -0.31	known_issues -0.3	none 0.16	platform -0.15	price -0.31	script -0.34
w:조건은	handling -0.15	limits 0.15	policy -0.16	price -0.17	script -0.11	target -0.22
w:조건이	handling -0.19	how_to -0.11	internal -0.24	known_issues -0.14	limits -0.27	none 0.22	script -0.17	target -0.13
w:조기	handling -0.12	how_to -0.16	known_issues -0.1	limits 0.22	none -0.21	policy -0.23	target -0.18
w:조심	handling -0.32	how_to -0.2	known_issues -0.17	limits -0.25	none 0.27	platform -0.16	policy -0.3	price -0.17	script -0.14	target -0.21
w:조정	handling -0.24	how_to -0.22	internal 0.12	known_issues -0.22	limits -0.34	none 0.22	policy -0.3	price -0.28	script 0.16	target -0.29
w:조정되	internal -0.16	none 0.12
w:조치	handling 0.12	how_to -0.11	internal 0.16	limits -0.17	none -0.21	policy -0.23	script -0.18
w:조회	contact -0.19	handling 0.18	how_to -0.17	internal -0.24	known_issues -0.35	limits 0.32	none -0.31	platform -0.36	policy -0.19	price -0.24	script -0.4	target -0.44
w:종	handling -0.1	how_to 0.11	internal -0.26	limits -0.3	platform -0.2	price -0.14
w:종료	contact -0.15	handling 0.13	how_to -0.31	internal -0.34	known_issues -0.25	limits -0.11	none 0.12	platform -0.29	price -0.34	script -0.12	target -0.47
w:종료일	internal -0.15	limits -0.16	none 0.13	script -0.16
w:종목	how_to -0.13	internal -0.21	limits -0.24	policy -0.17	target 0.18
w:종이	contact -0.21	handling -0.43	internal -0.53	known_issues -0.41	limits -0.57	none -0.63	policy 0.24	price -0.51	target 0.3
w:종전	handling 0.15	how_to -0.22	internal -0.28	limits 0.16	none -0.38	script -0.24	target -0.32
w:종전과	handling 0.1	how_to -0.1	internal -0.11	none -0.17	policy -0.14	price 0.15
w:좌석	internal -0.33	known_issues 0.15	limits -0.4	none -0.2	platform -0.12	policy -0.41	price 0.16	script -0.12	target 0.11
w:죄송	contact -0.13	handling -0.22	how_to -0.18	internal -0.35	known_issues -0.14	limits -0.32	none 0.39	platform -0.16	policy -0.31	price -0.19	script -0.18	target -0.29
w:죄송합	handling -0.18	how_to -0.16	internal -0.26	known_issues -0.12	limits -0.25	none 0.31	platform -0.13	policy -0.24	price -0.13	script -0.14	target -0.16
w:주	handling -0.27	known_issues -0.25	limits -0.12	policy -0.24
w:주간	how_to -0.14	internal -0.17	limits 0.12	policy 0.11	script -0.12	target -0.24
w:주류	handling -0.12	how_to -0.15	limits 0.13	policy -0.26	target -0.22
w:주말	limits -0.13	policy -0.18	target 0.13
w:주문	contact -0.16	how_to 0.19	internal -0.15	known_issues -0.21	limits 0.16	none -0.17	platform -0.24	price -0.45	target -0.13
w:주문번	handling 0.19	internal -0.16	policy -0.12
w:주문부	how_to 0.16	none -0.15	policy -0.24
w:주문서	how_to 0.16	limits -0.14
w:주문은	handling -0.21	how_to -0.24	none -0.37	platform -0.19	policy 0.25	price -0.16	target -0.28
w:주문이	how_to -0.14	internal -0.22	limits 0.13	none 0.12	price -0.11	target -0.22
w:주민	handling -0.25	how_to -0.3	internal -0.26	known_issues -0.14	limits 0.12	none -0.17	platform -0.12	policy -0.28	price -0.16	script -0.17	target 0.13
w:주민등	handling -0.25	how_to -0.27	internal -0.2	known_issues -0.14	limits -0.3	none -0.2	policy -0.25	price -0.14	script -0.14	target 0.31
w:주세	how_to -0.29	internal -0.27	limits -0.26	platform -0.14	price -0.24	script 0.16	target -0.23
w:주세요	how_to -0.29	internal -0.27	limits -0.26	platform -0.14	price -0.24	script 0.16	target -0.23
w:주소	handling 0.14	how_to -0.15	internal -0.33	known_issues -0.25	price -0.15	script -0.28	target -0.25
w:주시	handling 0.19	how_to -0.25	internal -0.28	known_issues -0.15	limits -0.12	policy -0.18	target -0.14
w:주시고	internal -0.2	none 0.17	policy -0.17	script -0.1	target -0.12
w:주시기	none -0.18
w:주시면	handling 0.17	how_to -0.22	known_issues -0.14	none -0.13	policy -0.18
w:주십	none 0.17	policy -0.18	script -0.24
w:주십시	none 0.17	policy -0.18	script -0.24
w:주에	internal -0.16	none 0.21	policy -0.17
w:주지	handling 0.13	how_to -0.1	internal -0.1	policy -0.15
w:주차	handling -0.13	how_to -0.21	platform -0.11	policy -0.19	target -0.27
w:준비	handling -0.39	how_to -0.31	internal -0.2	known_issues -0.38	limits 0.16	platform -0.19	price -0.25	target -0.41
w:줄	handling -0.19	how_to -0.16	internal -0.25	known_issues -0.18	limits 0.12	none 0.24	platform -0.11	policy -0.36	price -0.13	script -0.17	target -0.32
w:줄어	how_to 0.17	internal -0.22	known_issues -0.17	limits -0.2	none -0.25	policy 0.1	price -0.22	target -0.27
w:줄었	handling -0.14	how_to -0.11	internal -0.25	limits 0.27	none -0.23	policy -0.16	script 0.13	target -0.21
w:줄이	handling -0.17	internal 0.27	limits -0.24	none -0.18	policy -0.18	price -0.19	script -0.1	target -0.12
w:줄이는	handling -0.14	internal 0.21	limits -0.18	none -0.13	policy -0.12
w:줄입	how_to -0.19	internal -0.2	limits -0.2	none 0.28	platform -0.13	policy -0.11
w:줄입니	how_to -0.19	internal -0.2	limits -0.2	none 0.28	platform -0.13	policy -0.11
w:중	contact -0.31	how_to -0.52	internal 0.17	none -0.39	platform 0.22	policy -0.54	price -0.23
w:중간	handling -0.11	how_to -0.1	internal 0.11	known_issues -0.14	limits -0.2	none -0.15	policy 0.16
w:중고	limits -0.12	none 0.22	policy -0.19	price -0.1	target -0.13
w:중에	how_to -0.15	internal -0.11	policy -0.19	script 0.11
w:중으	handling -0.12	internal -0.23	known_issues -0.12	limits -0.1	none 0.26	policy -0.14	script -0.11
w:중으로	handling -0.12	internal -0.23	known_issues -0.12	limits -0.1	none 0.26	policy -0.14	script -0.11
w:중이	handling -0.34	how_to -0.13	known_issues -0.15	limits -0.23	none 0.11	platform -0.1	policy -0.21	target -0.1
w:중이라	handling -0.33	how_to -0.12	internal 0.12	known_issues -0.14	limits -0.22	none 0.14	policy -0.23	script -0.1
w:즉시	how_to 0.14	internal -0.27	known_issues -0.24	limits -0.28	none -0.36	platform -0.16	policy 0.21	price -0.18	script -0.18	target -0.25
w:증설	handling -0.15	internal 0.25	limits -0.15	none -0.25	policy -0.19	target -0.1
w:지금	contact -0.19	handling -0.33	how_to -0.3	internal -0.49	known_issues -0.32	limits -0.52	platform -0.26	policy 0.29	script -0.35
w:지금처	handling -0.21	how_to -0.17	internal -0.29	known_issues -0.13	limits -0.25	none -0.12	policy 0.33	price -0.21	script -0.14	target -0.24
w:지급	handling -0.2	limits -0.33	none -0.28	platform -0.13	policy 0.25	price -0.2	target -0.19
w:지나	contact -0.13	how_to -0.41	internal -0.36	known_issues -0.32	limits -0.43	none -0.36	platform -0.23	policy 0.45	price -0.26	script -0.23	target -0.28
w:지나면	how_to -0.27	internal -0.25	known_issues -0.2	limits -0.26	none -0.3	platform -0.14	policy 0.3	price -0.21	script -0.12	target -0.2
w:지난	handling -0.22	known_issues -0.12	platform -0.14	policy -0.24	price -0.18	script -0.16	target -0.21
w:지난달	handling -0.11	internal 0.13	limits 0.15	none -0.17	policy -0.13	price -0.12	script -0.11	target -0.25
w:지도	internal -0.28	known_issues -0.2	limits -0.27	platform -0.17	policy -0.3	price -0.15	script -0.19	target 0.16
w:지문	handling -0.15	internal -0.22	known_issues 0.14	none -0.21	policy -0.18	price -0.11	script -0.1	target -0.2
w:지역	how_to -0.27	internal -0.34	known_issues -0.17	limits -0.28	none -0.17	platform -0.14
w:지역은	handling -0.14	internal -0.25	limits -0.16	platform -0.11	policy -0.3	target 0.16
w:지연	known_issues 0.13	none -0.16	platform -0.1	policy -0.14	price -0.12	script -0.11	target -0.11
w:지원	contact -0.14	handling -0.25	how_to -0.29	known_issues -0.3	platform 0.2	policy -0.29	price -0.21	target -0.33
w:지적	handling -0.22	how_to -0.21	internal 0.29	known_issues -0.17	limits -0.28	none -0.27	platform -0.12	policy -0.29	price 0.12	script -0.17	target -0.22
w:지점	contact -0.11	handling 0.2	how_to -0.16	known_issues -0.23	limits -0.38	none -0.15	platform -0.18	policy -0.15	price -0.22	script -0.18	target 0.27
w:지정	contact 0.18	handling -0.19	how_to -0.19	internal -0.24	none -0.26	platform -0.2	price 0.23	target -0.41
w:지정료	handling -0.17	how_to -0.11	internal -0.15	limits -0.23	none -0.24	price 0.24	target -0.23
w:직영	contact -0.11	handling -0.14	how_to -0.16	internal -0.23	known_issues -0.1	limits -0.33	none -0.32	platform -0.2	policy -0.26	price -0.22	target 0.33
w:직원	handling -0.16	how_to 0.2	internal -0.21	limits -0.18	none -0.18	policy 0.17	target -0.29
w:직접	handling 0.17	internal -0.26	limits -0.26	none -0.11	platform -0.11	policy -0.35
w:진단	how_to -0.22	internal -0.28	known_issues -0.13	limits 0.12	none 0.12	policy -0.27	price -0.22	target -0.19
w:진단서	handling -0.21	how_to -0.19	internal -0.23	known_issues -0.1	limits 0.13	none 0.18	policy -0.25	price -0.2	script -0.11	target -0.15
w:진료	contact -0.11	handling -0.35	internal -0.33	known_issues -0.2	limits -0.29	none 0.13	platform -0.16	price -0.28
w:진료비	handling -0.15	how_to -0.22	internal -0.19	limits -0.21	none -0.16	policy 0.14	price -0.22	target 0.14
w:진정	handling -0.16	internal 0.14	none -0.18	policy -0.16
w:진행	how_to -0.25	known_issues -0.16	limits -0.34	none -0.19	platform -0.17	policy 0.1	price -0.19	script 0.15	target -0.29
w:진행하	how_to -0.12	internal 0.1	known_issues -0.13	limits -0.2	none -0.3	policy -0.27	price -0.15	script 0.11
w:질문	handling -0.24	how_to -0.11	known_issues -0.19	limits -0.15	none 0.21	policy -0.16
w:집주	internal -0.13	limits -0.18	target -0.16
w:집주인	internal -0.13	limits -0.18	target -0.16
w:쪽	internal 0.26	limits -0.3	none -0.27	policy -0.33	script -0.12	target -0.14
w:쪽이	handling -0.13	limits -0.16	none 0.14	policy -0.21	target -0.14
w:찍으	handling -0.18	how_to 0.22	limits -0.14	none -0.17	policy -0.21	target -0.11
w:차	contact -0.16	handling -0.28	internal -0.43	known_issues -0.29	limits 0.19	platform -0.4	price -0.46	script -0.19
w:차가	handling 0.11	how_to -0.27	internal -0.29	known_issues 0.19	limits -0.27	none 0.11	platform -0.12	policy -0.24	price -0.25	script -0.14	target -0.21
w:차량	contact -0.15	how_to 0.21	known_issues -0.24	limits 0.13	none -0.23	platform -0.21	policy -0.33	price -0.24	script -0.16	target -0.37
w:차액	handling -0.3	internal -0.31	known_issues -0.22	limits -0.38	none 0.2	platform -0.17	policy 0.1	price -0.29	script -0.17	target -0.38
w:참고	handling 0.2	how_to -0.19	known_issues -0.22	limits -0.29	platform -0.16	policy -0.28	price -0.21	target -0.28
w:창고	handling -0.15	how_to -0.16	internal -0.15	known_issues 0.26	limits -0.25	none -0.11	platform -0.13	policy -0.2	price -0.14	target -0.25
w:창구	contact -0.1	handling -0.24	known_issues -0.22	platform -0.29	policy -0.39	price -0.22	script -0.2	target 0.16
w:찾아	handling -0.28	how_to 0.13	internal -0.25	known_issues -0.24	limits -0.3	none 0.2	platform -0.16	price -0.13	target -0.27
w:채점	handling -0.23	how_to 0.14	internal -0.25	known_issues -0.16	limits 0.2	none -0.16	policy -0.18	script -0.16
w:채팅	handling -0.26	how_to 0.34	internal -0.33	known_issues -0.23	limits -0.26	platform -0.19	policy -0.35	price -0.17	script -0.11	target -0.24
w:챗봇	handling 0.17	internal -0.16
w:처리	contact -0.19	handling -0.13	how_to -0.29	internal -0.13	known_issues -0.24	limits 0.17	none -0.14	platform -0.21	policy 0.17	price -0.21	script -0.35	target -0.37
w:처방	handling -0.23	internal -0.23	platform -0.13	policy -0.32	price -0.15
w:처음	handling -0.18	internal -0.3	known_issues 0.23	none -0.34	platform -0.22	policy -0.43	price -0.2	script -0.16	target 0.19
w:천	contact -0.13	handling -0.25	how_to -0.27	known_issues -0.23	limits -0.12	none -0.45	platform -0.29	policy 0.16	script -0.29	target -0.15
w:천만	internal 0.13	none -0.16
w:천원	how_to -0.16	internal -0.23	limits -0.23	none -0.2	platform -0.1	price 0.25	target -0.27
w:철회	handling -0.15	how_to -0.18	internal 0.12	limits -0.15	price -0.12	script -0.12
w:철회합	internal 0.15	policy -0.18
w:첨부	handling -0.14	how_to 0.24	internal -0.17	limits -0.14	none -0.17	policy -0.23	price -0.16	target -0.2
w:첨탑	internal -0.18	none 0.19	policy -0.19	price -0.13
w:첫	contact -0.2	handling -0.29	how_to -0.24	known_issues -0.19	limits -0.4	platform -0.2	policy 0.11	price 0.19	script -0.11	target -0.4
w:청구	contact 0.17	handling -0.26	how_to -0.32	known_issues -0.25	limits -0.34	none -0.26	platform -0.2	price 0.23	target 0.1
w:청년	none 0.16
w:청소	how_to -0.28	known_issues -0.18	none -0.25	price -0.19	script -0.22	target 0.13
w:청약	how_to 0.3	internal -0.34	known_issues -0.15	limits -0.29	none -0.2	platform -0.18	policy -0.31	target -0.28
w:체결	handling -0.13	how_to -0.13	internal 0.19	known_issues -0.12	limits -0.34	none -0.22	price -0.21	target -0.21
w:체크	contact -0.13	handling -0.15	internal -0.33	known_issues -0.23	platform -0.15	script -0.21	target -0.32
w:체크아	internal -0.2	limits -0.3	none -0.13	policy 0.13	target -0.23
w:초과	handling -0.11	how_to -0.12	limits -0.13	none -0.27	price 0.24	target -0.17
w:초대	handling -0.13	how_to 0.13	internal -0.26	known_issues -0.14	limits -0.2	none -0.16	platform -0.12	policy -0.22	price 0.15	target 0.13
w:초대한	internal -0.13	limits -0.23	none -0.12	policy -0.15	price 0.2	target -0.1
w:초등	contact -0.11	how_to -0.17	internal -0.21	known_issues -0.1	limits -0.24	none -0.18	platform -0.14	policy -0.15	price -0.19	target 0.25
w:초반	known_issues 0.15	limits -0.17
w:촉진	internal -0.13	none -0.16	policy 0.17
w:최근	handling -0.15	how_to 0.12	internal -0.25	limits -0.12	none -0.18	platform -0.12	price -0.24	script -0.12	target 0.24
w:최대	handling -0.21	how_to -0.32	internal -0.65	known_issues 0.15	platform -0.36	price 0.11	script -0.13	target -0.58
w:최소	handling -0.14	internal -0.14	none -0.31	platform -0.12	policy -0.35	price 0.14	target -0.27
w:최저	handling -0.12	how_to -0.14	limits -0.3	none 0.28	platform -0.15	policy -0.34	target -0.34
w:추가	contact -0.15	handling -0.32	internal -0.32	known_issues -0.5	limits -0.13	none -0.16	platform -0.44	policy -0.11	price 0.35	script -0.29
w:추가할	handling -0.11	internal -0.2	limits -0.24	none 0.15	price -0.27	target -0.11
w:추첨	how_to -0.19	internal -0.16	known_issues -0.12	limits -0.15	none 0.22	policy -0.16	target -0.11
w:출고	handling -0.28	how_to -0.18	internal -0.3	known_issues -0.17	limits -0.34	none 0.17	platform -0.11	policy 0.14	price -0.24	script -0.22	target -0.29
w:출국	handling -0.13	internal -0.18	known_issues -0.11	limits -0.22	none -0.15	policy 0.11	script -0.13	target 0.14
w:출근	handling -0.12	how_to 0.15	internal -0.12	none 0.13	policy -0.15
w:출금	limits -0.14	none 0.12	price -0.13	script -0.11
w:출발	handling -0.32	how_to 0.15	internal -0.4	known_issues -0.28	limits 0.1	platform -0.18	price -0.28	script -0.21	target -0.34
w:출산	none 0.2	target -0.16
w:출시	internal 0.1	limits -0.27	none 0.11	platform 0.11	policy -0.2	target -0.16
w:충전	contact -0.11	handling -0.2	internal -0.3	known_issues -0.19	limits -0.3	none 0.16	platform -0.13	policy -0.34	price 0.19	script -0.19	target -0.31
w:취소	contact -0.19	handling -0.13	how_to -0.37	internal -0.35	known_issues -0.35	limits -0.18	none -0.29	platform -0.29	policy 0.36	target -0.32
w:취소가	handling -0.19	how_to -0.24	internal -0.15	known_issues -0.14	limits -0.24	script 0.14
w:취소는	how_to -0.21	limits 0.12	none -0.23	script -0.12
w:취소되	handling -0.22	how_to -0.12	internal -0.24	known_issues -0.11	limits -0.36	none -0.22	policy 0.35	script -0.17
w:취소하	handling -0.15	internal -0.12	limits -0.15	none -0.12	policy 0.24	price -0.11
w:친구	handling -0.1	how_to 0.13	internal -0.32	known_issues -0.27	limits -0.16	platform -0.11	price 0.14	script -0.17	target -0.3
w:친구초	internal -0.12	none 0.2	policy -0.12
w:카드	contact -0.29	handling -0.34	how_to 0.2	internal -0.32	limits -0.18	none -0.26	platform -0.42
w:카드를	handling -0.21	internal -0.27	known_issues 0.14	limits -0.34	none -0.27	platform -0.21	price -0.27	script -0.18	target 0.12
w:카드사	handling -0.17	how_to -0.1	internal -0.11	known_issues -0.29	none -0.24	platform -0.16	price 0.15	target -0.27
w:카셰	internal -0.13	limits -0.15	none 0.22	policy -0.24	target -0.16
w:카셰어	internal -0.13	limits -0.15	none 0.22	policy -0.24	target -0.16
w:카시	handling 0.11	internal -0.14	limits -0.12	policy -0.19	target -0.14
w:카시트	handling 0.11	internal -0.14	limits -0.12	policy -0.19	target -0.14
w:카카	handling -0.25	how_to 0.16	internal -0.16	known_issues -0.15	limits -0.29	none -0.26	platform 0.2	policy -0.3	script -0.14	target -0.28
w:카카오	handling -0.25	how_to 0.16	internal -0.16	known_issues -0.15	limits -0.29	none -0.26	platform 0.2	policy -0.3	script -0.14	target -0.28
w:카테	limits -0.11	none -0.11	policy -0.16	price -0.16	target 0.15
w:카테고	limits -0.11	none -0.11	policy -0.16	price -0.16	target 0.15
w:캐시	handling -0.18	how_to -0.15	internal 0.16	known_issues -0.18	limits -0.26	policy -0.27	price -0.2	script -0.11	target -0.23
w:캘린	handling -0.13	internal -0.22	known_issues -0.19	limits -0.24	none 0.27	platform -0.12	policy -0.22	price -0.13	script -0.14	target -0.21
w:캘린더	handling -0.13	internal -0.22	known_issues -0.19	limits -0.24	none 0.27	platform -0.12	policy -0.22	price -0.13	script -0.14	target -0.21
w:캡처	handling 0.18	known_issues -0.1	limits -0.2	none -0.21	policy -0.23	price -0.19	script -0.1	target -0.15
w:커피	how_to 0.16	internal -0.17	limits -0.1	none 0.14	policy -0.19	price -0.15
w:케이	handling -0.22	how_to -0.15	known_issues -0.19	limits 0.12	platform -0.21	price -0.17	script -0.12	target -0.34
w:케이지	handling -0.12	how_to -0.1	internal -0.17	known_issues -0.15	limits 0.17	none -0.21	platform -0.13	price -0.12	target -0.22
w:켜기	how_to 0.17	none -0.15
w:켜면	handling -0.11	how_to 0.1	internal -0.25	known_issues 0.11	limits -0.19	none -0.12	policy -0.2
w:켜요	handling -0.13	how_to -0.16	internal -0.12	limits -0.18	none 0.25	policy -0.12	target -0.16
w:켭니	how_to -0.14	known_issues -0.13	none 0.24	policy -0.11
w:켭니다	how_to -0.14	known_issues -0.13	none 0.24	policy -0.11
w:코드	how_to 0.19	internal -0.11	known_issues -0.19	limits -0.17	none 0.11	policy -0.21	target -0.19
w:콜백	handling 0.17
w:쿠폰	handling 0.12	how_to -0.14	internal -0.12	policy -0.37	target -0.26
w:키오	internal -0.12	limits -0.2	platform 0.16	target -0.19
w:키오스	internal -0.12	limits -0.2	platform 0.16	target -0.19
w:타임	internal -0.15	limits 0.11	policy -0.23
w:타임딜	none 0.12	policy -0.13
w:탈퇴	handling -0.18	internal -0.23	known_issues -0.14	limits 0.15	none -0.28	price -0.14	script -0.2	target -0.14
w:탈퇴하	handling -0.18	internal -0.19	known_issues -0.14	limits 0.16	none -0.27	price -0.14	script -0.19	target -0.13
w:탑승	handling 0.13	how_to 0.14	limits -0.23	none -0.3	policy -0.21	script -0.18	target -0.21
w:태블	handling -0.18	internal -0.21	known_issues 0.1	limits -0.17	none -0.19	policy -0.15	price -0.14	target -0.21
w:태블릿	handling -0.18	internal -0.21	known_issues 0.1	limits -0.17	none -0.19	policy -0.15	price -0.14	target -0.21
w:택배	handling -0.16	how_to 0.12	known_issues -0.16	policy -0.3	target -0.14
w:택시	handling -0.2	how_to 0.14	internal -0.16	known_issues -0.22	limits -0.16	none 0.15	policy -0.21	target -0.23
w:테스	contact -0.15	handling -0.16	how_to -0.14	internal 0.31	known_issues -0.15	limits -0.31	none -0.26	platform -0.15	policy -0.18	price -0.16	target -0.22
w:테스트	contact -0.15	handling -0.16	how_to -0.14	internal 0.31	known_issues -0.15	limits -0.31	none -0.26	platform -0.15	policy -0.18	price -0.16	target -0.22
w:텐데	handling -0.13	internal -0.12	none -0.16	script 0.11
w:토글	limits -0.15
w:토요	how_to -0.15	internal -0.13	known_issues -0.14	limits 0.25	none -0.25	platform -0.12	policy -0.15	target -0.24
w:토요일	how_to -0.15	internal -0.13	known_issues -0.14	limits 0.25	none -0.25	platform -0.12	policy -0.15	target -0.24
w:통과	contact -0.1	handling -0.27	internal 0.2	known_issues -0.18	limits -0.26	policy -0.22	price -0.13	script -0.14	target -0.18
w:통보	internal 0.11	limits -0.23	none -0.16	policy 0.22	price -0.14	script -0.14	target -0.16
w:통신	contact -0.12	handling 0.15	known_issues -0.21	limits -0.28	none -0.27	policy -0.38	price -0.16	script -0.2	target 0.17
w:통일	none -0.11	script 0.15
w:통합	handling -0.16	how_to -0.2	internal -0.29	known_issues -0.15	limits -0.33	platform -0.19	price -0.24	script -0.29	target 0.1
w:통화	contact -0.15	how_to 0.14	internal -0.37	known_issues -0.26	limits 0.12	none -0.23	platform -0.22	policy -0.43	price -0.3	target -0.33
w:투표	handling -0.12	how_to -0.15	internal -0.23	known_issues 0.12	limits -0.22	none 0.18	platform -0.16	policy 0.14	script -0.11	target -0.12
w:특약	how_to -0.13	internal -0.12	known_issues -0.13	limits -0.15	policy -0.18	script 0.13
w:틀렸	handling 0.18	how_to -0.13	internal -0.17	limits -0.13	none 0.11	policy -0.15
w:티어	handling -0.11	internal 0.23	known_issues -0.19	limits -0.21	none -0.15	policy -0.18	price -0.17	target -0.16
w:티켓	how_to -0.16	internal -0.2	limits -0.12	none 0.13	platform -0.11	policy -0.3
w:팀	contact 0.18	handling -0.18	internal -0.19	none -0.11	policy -0.18	price -0.14	target -0.13
w:파일	handling -0.12	how_to 0.2	internal -0.14	limits -0.26	none -0.15	script -0.13
w:파일은	handling -0.12	how_to 0.2	internal -0.14	limits -0.26	none -0.15	script -0.13
w:파트	contact 0.19	how_to 0.15	internal -0.12	known_issues -0.14	limits -0.19	none -0.29	policy -0.2	price -0.18	script -0.13	target -0.14
w:판단	handling 0.23	none -0.28	policy -0.1	script -0.13
w:판매	contact -0.14	handling -0.3	how_to 0.25	internal -0.41	known_issues -0.21	limits -0.48	platform -0.35	policy -0.19	script -0.25	target -0.4
w:판매자	handling -0.12	how_to -0.22	internal -0.17	limits -0.16	none -0.13	policy 0.18	target -0.13
w:팝업	contact -0.13	handling -0.13	how_to -0.15	internal -0.18	limits -0.23	none 0.26	platform -0.11	policy -0.19	price -0.15	target -0.21
w:패션	handling -0.21	internal -0.28	known_issues -0.13	limits -0.22	none 0.18	policy -0.26	price 0.17	script -0.15	target -0.19
w:패션은	handling -0.21	internal -0.26	known_issues -0.13	limits -0.19	none 0.29	policy -0.2	price -0.13	script -0.15	target -0.12
w:패스	handling -0.17	how_to -0.16	known_issues -0.14	limits -0.26	platform -0.11	policy 0.12	price -0.19	target -0.23
w:페이	internal -0.21	limits -0.18	none 0.22	platform -0.1	policy -0.23	script -0.19	target -0.2
w:편도	handling -0.15	internal -0.22	limits -0.22	none -0.11	policy -0.25	price 0.25	target -0.28
w:편의	handling -0.2	how_to -0.18	known_issues -0.2	none -0.2	platform -0.13	policy -0.3	price -0.17	script -0.13	target 0.18
w:편의점	handling -0.2	how_to -0.18	known_issues -0.2	none -0.2	platform -0.13	policy -0.3	price -0.17	script -0.13	target 0.18
w:폐기	handling -0.19	how_to -0.13	internal 0.16	limits -0.21	none -0.19	policy 0.12	target -0.14
w:포인	contact -0.21	handling -0.19	how_to -0.3	internal -0.49	known_issues -0.17	platform -0.32
w:포인트	contact -0.21	handling -0.19	how_to -0.3	internal -0.49	known_issues -0.17	platform -0.32
w:포함	contact -0.16	handling -0.19	how_to -0.28	internal -0.34	known_issues -0.22	limits 0.2	none -0.42	platform -0.21	policy -0.36	price -0.12	target 0.2
w:표기	none -0.18	policy -0.15
w:표시	handling -0.11	internal -0.17	none -0.15
w:푸시	handling -0.2	internal -0.16	known_issues -0.17	platform -0.26	policy -0.26	script -0.14	target 0.16
w:풀어	handling 0.14	how_to -0.13	internal -0.17	limits -0.12	policy -0.1
w:풀어주	how_to -0.11	internal -0.12	script 0.1
w:품목	internal -0.11	limits 0.11	policy -0.11
w:품절	how_to 0.13	internal -0.24	known_issues -0.18	none -0.31	policy -0.3	script 0.13
w:품질	handling 0.3	how_to -0.23	internal -0.31	known_issues -0.17	limits -0.27	none -0.28	platform -0.12	policy -0.28	price -0.12	target -0.17
w:프로	contact 0.18	handling -0.16	known_issues -0.12	limits -0.17	none -0.17	policy -0.16	price -0.12	target -0.19
w:프로필	how_to 0.15
w:프리	how_to -0.16	internal -0.12	limits -0.14	none 0.2	platform 0.1	policy -0.14	price 0.12	target -0.19
w:프리미	how_to -0.16	internal -0.1	limits -0.14	none 0.18	platform 0.1	policy -0.14	price 0.13	target -0.19
w:플랜	contact -0.12	handling -0.22	how_to -0.25	internal -0.27	known_issues -0.17	limits -0.26	none -0.27	platform -0.24	policy -0.27	price -0.2	script -0.11	target 0.32
w:픽업	handling -0.14	how_to -0.23	internal -0.26	known_issues -0.15	limits 0.11	none 0.2	platform -0.22	price -0.15	script 0.1	target -0.38
w:픽업점	handling -0.11	none 0.14	script 0.11
w:필수	handling -0.1	internal -0.17	platform 0.12	policy -0.26	price -0.11	target -0.29
w:필요	how_to 0.19	internal -0.2	known_issues -0.27	limits -0.31	platform -0.22	price -0.21	target -0.4
w:필요하	how_to -0.2	internal -0.25	known_issues -0.13	limits -0.15	none -0.22	policy 0.12	target -0.14
w:필터	handling -0.22	internal -0.27	known_issues 0.17	limits -0.41	none 0.15	platform -0.24	policy -0.31	script -0.18	target -0.37
w:하고	contact -0.1	handling 0.17	how_to -0.31	known_issues -0.26	limits -0.34	none 0.14	platform -0.21	price -0.22	script -0.26	target -0.47
w:하기	how_to -0.15	internal -0.23	limits -0.12	none 0.2	policy -0.24	target -0.13
w:하기로	handling -0.12	internal -0.19	limits -0.11	none 0.22	policy -0.22	target -0.12
w:하나	contact -0.16	handling -0.38	internal -0.27	known_issues -0.39	limits 0.36	platform -0.29	policy -0.23	price -0.35	script -0.25	target -0.36
w:하나로	handling -0.11	internal -0.21	known_issues -0.16	limits 0.15	none -0.2	script -0.11	target -0.19
w:하는	handling -0.32	how_to -0.24	internal 0.29	known_issues -0.26	limits -0.46	none 0.11	platform -0.21	policy -0.45	price -0.21	target -0.42
w:하루	contact -0.25	handling -0.27	internal -0.11	limits 0.17	none -0.46	platform -0.43	policy 0.13	price -0.15	script -0.33
w:하면	handling -0.37	internal -0.32	known_issues -0.21	limits -0.33	platform -0.12	policy 0.16	price -0.1
w:하셔	handling 0.18	how_to -0.28	internal -0.3	known_issues -0.18	limits -0.31	platform -0.17	policy -0.31	price -0.17	script -0.17	target -0.24
w:하시	handling 0.18	internal -0.25	known_issues -0.12	limits -0.12	none -0.22	policy -0.28	price -0.18	script 0.11
w:하시면	handling 0.18	internal -0.25	known_issues -0.12	limits -0.12	none -0.22	policy -0.28	price -0.18	script 0.11
w:하이	none 0.14
w:하이패	none 0.14
w:하지	limits -0.17	policy -0.17
w:학년	contact -0.12	handling -0.11	how_to -0.19	internal -0.27	known_issues -0.1	limits -0.29	none -0.29	platform -0.16	policy -0.26	price -0.24	target 0.33
w:학부	contact -0.11	handling -0.21	how_to -0.11	internal -0.33	known_issues -0.16	limits -0.3	none 0.14	platform -0.11	policy -0.33	price -0.17	script -0.18	target 0.19
w:학부모	contact -0.11	handling -0.21	how_to -0.11	internal -0.33	known_issues -0.16	limits -0.3	none 0.14	platform -0.11	policy -0.33	price -0.17	script -0.18	target 0.19
w:학생	handling -0.22	how_to -0.21	internal -0.32	known_issues -0.23	none 0.25	platform -0.1	policy -0.39	price -0.16	script -0.18	target 0.12
w:학원	handling -0.11	how_to -0.2	internal 0.11	none 0.19	policy -0.22	target -0.11
w:한	contact -0.43	how_to -0.22	internal -0.16	limits 0.34	none -0.5	platform -0.2	policy 0.11	price -0.38	script -0.2	target -0.29
w:한눈	none 0.21
w:한눈에	none 0.21
w:한다	internal 0.12	limits -0.25	policy -0.19
w:한도	contact -0.18	handling -0.1	how_to -0.27	internal -0.36	platform -0.19	policy -0.4	price -0.25	script 0.21	target -0.4
w:한정	contact -0.13	handling -0.2	how_to -0.28	internal -0.29	known_issues -0.23	limits 0.17	none -0.1	platform -0.22	policy 0.24	price -0.26	script -0.2	target -0.35
w:할	handling -0.17	how_to -0.31	internal -0.11	known_issues 0.11	limits -0.36	none 0.2	platform -0.15	price -0.21	script -0.16	target -0.27
w:할인	contact -0.16	handling -0.3	how_to -0.22	internal -0.17	known_issues -0.16	limits -0.42	platform -0.16	policy 0.15	price -0.11	script -0.16
w:할증	internal -0.16	limits -0.13	none 0.13	policy -0.22	script 0.11
w:함	contact -0.15	handling -0.33	how_to -0.32	internal -0.34	known_issues -0.33	limits 0.32	none -0.28	platform -0.23	price -0.2	script -0.21	target -0.3
w:함께	handling -0.31	how_to -0.21	internal -0.14	known_issues -0.26	platform -0.11	policy 0.19	price -0.16	target -0.34
w:합니	handling -0.25	how_to -0.29	internal -0.1	known_issues -0.16	limits -0.38	none 0.12	price 0.15	script -0.2	target -0.24
w:합니다	handling -0.25	how_to -0.29	internal -0.1	known_issues -0.16	limits -0.38	none 0.12	price 0.15	script -0.2	target -0.24
w:합산	handling -0.12	how_to -0.12	known_issues -0.1	policy -0.24	price 0.11	script -0.12	target -0.26
w:합쳐	handling -0.13	how_to -0.24	internal -0.19	none -0.2	policy 0.21	price -0.1	script -0.14	target -0.13
w:항공	handling -0.21	how_to -0.17	internal -0.21	known_issues 0.17	policy -0.28	price -0.12	script -0.14	target -0.28
w:항의	how_to -0.17	known_issues -0.1	limits -0.13	none -0.19	policy -0.25	script 0.15
w:항의는	how_to -0.13	internal -0.2	none -0.16	policy -0.15	script 0.14
w:해	handling 0.16	internal -0.18	none 0.1	policy -0.21
w:해당	internal -0.16	limits -0.21	none -0.2	platform 0.11	policy -0.26	target 0.21
w:해당되	internal -0.12	limits -0.18	none -0.18	policy -0.22	target 0.21
w:해서	handling -0.33	how_to -0.19	internal 0.37	known_issues -0.23	none -0.36	platform -0.22	policy -0.38	price -0.19	script -0.11	target -0.36
w:해서요	internal 0.27	limits -0.22	none -0.3	policy -0.19	target -0.15
w:해외	contact -0.15	handling -0.19	how_to -0.32	known_issues -0.21	limits 0.17	none 0.24	platform -0.28	policy -0.36	price -0.27	script -0.11	target -0.37
w:해요	handling -0.28	how_to -0.32	known_issues -0.35	limits 0.13	platform -0.24	policy -0.12	price -0.32	script -0.25	target -0.48
w:해주	handling -0.21	how_to -0.12	internal -0.1	known_issues 0.19	limits -0.14	none -0.11	policy -0.22	price -0.12	target -0.14
w:해주세	handling -0.19	internal -0.3	known_issues 0.22	policy -0.13
w:해지	how_to -0.13	none -0.21	policy -0.21	price -0.11	target -0.2
w:해지하	internal -0.17	limits 0.17	none -0.2	policy -0.22	target -0.15
w:했습	policy -0.13
w:했습니	policy -0.13
w:했어	handling -0.17	how_to -0.24	known_issues -0.15	limits -0.27	none -0.27	policy 0.11	price 0.17	target -0.17
w:했어요	handling -0.17	how_to -0.24	known_issues -0.15	limits -0.27	none -0.27	policy 0.11	price 0.17	target -0.17
w:행사	handling 0.12	internal -0.26	known_issues -0.12	limits -0.22	none -0.23	platform -0.16	policy 0.18	price -0.12	target -0.23
w:헷갈	how_to -0.14	internal -0.11	limits -0.11	none 0.21	policy -0.1
w:현금	handling -0.13	internal -0.16	limits -0.14	none -0.17	policy -0.24	price 0.22	target -0.14
w:현장	contact -0.18	handling 0.1	how_to 0.11	known_issues -0.31	limits -0.42	none -0.42	platform -0.26	target -0.38
w:현재	handling -0.15	internal -0.19	known_issues -0.12	limits -0.16	none -0.15	policy 0.16	script 0.13	target -0.12
w:현지	handling -0.14	internal 0.26	limits -0.19	none -0.25	policy -0.17	target -0.11
w:현행	handling -0.13	how_to -0.27	internal -0.26	known_issues -0.11	limits -0.33	none 0.16	platform -0.15	policy 0.12	price -0.16	target -0.22
w:협력	handling -0.13	internal 0.14	limits -0.23	policy -0.17	price -0.14	script -0.1
w:협력사	handling -0.12	internal 0.16	limits -0.2	policy -0.13	target -0.19
w:협의	internal 0.28	known_issues -0.15	limits -0.25	none -0.23	policy -0.19	price -0.14	target -0.11
w:혜택	how_to 0.12	internal -0.13	limits -0.12	policy -0.23	price -0.21	target -0.14
w:호전	none 0.12
w:호전환	none 0.12
w:호출	handling -0.13	internal -0.2	limits -0.28	price 0.1	target -0.23
w:호텔	how_to -0.12	internal -0.11	limits -0.21	policy -0.16	price 0.13
w:혹시	handling -0.2	how_to -0.12	known_issues -0.11	none 0.11	policy -0.17	target -0.13
w:홀드	internal 0.14	platform -0.14	policy -0.1
w:홈	known_issues -0.13	limits -0.12	price -0.15	target -0.14
w:화	contact -0.18	handling -0.18	how_to -0.18	internal -0.44	known_issues -0.23	limits -0.59	none 0.4	policy -0.28	price -0.22	target -0.42
w:화내	handling 0.16	how_to -0.15	internal -0.13	none -0.17	policy -0.18
w:화내시	handling 0.16	how_to -0.15	internal -0.13	none -0.17	policy -0.18
w:화면	handling -0.23	internal -0.44	known_issues 0.16	none -0.13	price -0.25	target -0.34
w:화면에	handling -0.22	how_to -0.16	internal -0.29	known_issues 0.19	none -0.16	target -0.1
w:화요	how_to -0.17	internal -0.16	known_issues -0.14	limits -0.26	none 0.13	policy -0.3	price -0.13
w:화요일	how_to -0.17	internal -0.16	known_issues -0.14	limits -0.26	none 0.13	policy -0.3	price -0.13
w:확대	handling -0.12	how_to -0.16	limits -0.17	none 0.31	policy -0.2	price -0.13	script 0.1	target -0.28
w:확률	internal -0.13	limits -0.21	none 0.22	platform -0.12	policy -0.17	target -0.13
w:확인	contact -0.29	handling 0.16	internal -0.63	known_issues 0.14	limits -0.6	platform -0.31	price -0.46	script 0.11	target -0.56
w:확인하	internal -0.25	known_issues 0.21	limits -0.12	none -0.3	policy -0.28	price -0.13	target -0.12
w:확인해	policy -0.14
w:확정	handling -0.2	how_to -0.29	internal -0.37	known_issues -0.3	none 0.34	platform -0.14	price -0.29	script -0.15	target -0.32
w:확정되	handling -0.16	internal -0.12	none 0.21	policy -0.16	script -0.13
w:환급	internal -0.16	limits -0.16	policy -0.14	price 0.11
w:환불	contact -0.14	handling 0.12	how_to 0.1	known_issues -0.15	limits -0.51	none -0.19	platform -0.11	price -0.22
w:환불되	handling -0.13	internal -0.11	limits -0.15	none -0.18	policy 0.24	script -0.19
w:환불됩	handling -0.17	internal -0.14	none -0.15	script 0.13
w:환불은	internal -0.15
w:환승	handling -0.16	how_to -0.13	internal -0.14	known_issues 0.18	limits -0.23	none 0.1	policy -0.24	script -0.11	target -0.26
w:환자	handling -0.3	how_to 0.18	known_issues -0.2	none -0.31	platform -0.27	policy -0.42	price -0.26	script -0.19	target 0.14
w:환자분	handling -0.15	how_to 0.21	internal -0.17	limits -0.17	none -0.19	platform -0.11	policy -0.22	price -0.13	target -0.18
w:회	handling -0.25	how_to -0.26	known_issues -0.15	none -0.41	platform -0.18	script -0.21
w:회까	internal -0.16	limits 0.27	none -0.22	policy -0.17	price -0.11	target -0.13
w:회까지	internal -0.16	limits 0.27	none -0.22	policy -0.17	price -0.11	target -0.13
w:회당	policy 0.12	price -0.18
w:회로	handling -0.13	how_to -0.11	limits 0.11	policy -0.23	price -0.23	script -0.1
w:회사	handling -0.18	how_to -0.16	known_issues -0.11	limits 0.13	none -0.14	platform -0.12	policy -0.15	price -0.15	target -0.15
w:회색	how_to -0.19	internal -0.18	known_issues -0.17	limits 0.21	none -0.19	policy -0.2
w:회선	contact -0.12	handling -0.26	known_issues -0.15	none -0.14	platform -0.17	policy -0.34	script -0.12	target -0.14
w:회수	contact -0.1	handling 0.18	how_to -0.28	known_issues -0.22	limits -0.35	none -0.29	platform -0.24	policy 0.2	price -0.28	script -0.24	target -0.32
w:회신	how_to -0.12	internal -0.2	none 0.18	policy -0.26	target -0.11
w:회원	contact -0.24	handling -0.47	internal -0.49	known_issues -0.33	limits 0.12	none -0.23	platform -0.41	policy -0.13	price -0.23	script -0.27	target 0.27
w:회원만	limits -0.15	none -0.14	policy -0.1
w:회원은	internal -0.17	limits -0.2	none -0.21	policy 0.19	price 0.16
w:회의	handling 0.12	how_to -0.1	internal -0.3	none 0.27	policy -0.26	price -0.16	target -0.25
w:회차	contact -0.13	handling -0.12	how_to -0.34	internal -0.4	known_issues -0.14	limits 0.32	none -0.23	platform -0.18	price -0.37	target -0.41
w:회차는	handling -0.15	internal -0.13	limits -0.13
w:횟수	how_to -0.23	internal -0.28	known_issues -0.3	platform -0.18	policy -0.22	price 0.19	script -0.17	target -0.26
w:후	contact -0.18	handling 0.12	how_to -0.13	internal -0.5	known_issues 0.12	limits -0.45	target -0.44
w:후불	handling -0.14	internal -0.15	none -0.2	platform -0.12	policy -0.23	target 0.17
w:후에	handling -0.15	internal -0.19	known_issues -0.11	limits -0.23	none -0.2	policy 0.27	script -0.19	target -0.18
w:휴대	how_to 0.15	internal -0.28	known_issues -0.27	limits 0.22	none -0.28	platform -0.19	policy -0.33	price -0.22	script -0.21	target -0.25
w:휴대폰	how_to 0.15	internal -0.28	known_issues -0.27	limits 0.22	none -0.28	platform -0.19	policy -0.33	price -0.22	script -0.21	target -0.25
w:휴면	handling -0.11	how_to -0.27	internal -0.27	known_issues -0.14	limits -0.3	none 0.19	price -0.15	script -0.18	target -0.24
""")
