"""How much each trait of a question and its answer speaks against the pair. Made by `python -m benchmarks.train_drafting`."""

from bridge.domain.reading.learned import weights

WEIGHTS = weights("""
misfit
A1 says:count	misfit -.46
A1 says:device	misfit -.22
A1 says:is_	misfit .3
A1 says:money	misfit -.36
A1 says:no	misfit .28
A1 says:only	misfit -.52
A1 says:path	misfit .46
A1 says:people	misfit -.28
A1 says:until	misfit .28
A2 says:count	misfit .44
A2 says:date	misfit -.5
A2 says:device	misfit -.88
A2 says:given	misfit -.66
A2 says:happens	misfit -.2
A2 says:if_	misfit .36
A2 says:is_	misfit -.36
A2 says:money	misfit -1.08
A2 says:only	misfit -.58
A2 says:people	misfit -.24
A2 says:since	misfit -.46
A2 says:until	misfit -1.28
A3 says:can	misfit -.38
A3 says:count	misfit -.46
A3 says:date	misfit .26
A3 says:device	misfit .2
A3 says:do	misfit .56
A3 says:is_	misfit -.3
A3 says:path	misfit .48
A3 says:quote	misfit .28
B1 says:count	misfit .46
B1 says:date	misfit .2
B1 says:money	misfit .22
B1 says:must	misfit -.46
B1 says:path	misfit -.32
B2 says:count	misfit -.42
B2 says:date	misfit .4
B2 says:if_	misfit .34
B2 says:no	misfit .58
B2 says:until	misfit -.64
C1 says:given	misfit .32
C1 says:no	misfit -.22
C1 says:path	misfit .74
C1 says:people	misfit .3
C1 says:quote	misfit .54
C1 says:span	misfit -.4
C2 says:given	misfit -.2
C2 says:undo	misfit -.22
C2 says:until	misfit -.32
C3 says:can	misfit -.38
C3 says:given	misfit -.34
C3 says:if_	misfit -.78
C3 says:no	misfit -.34
C3 says:only	misfit -.34
C3 says:until	misfit -.62
D1 says:can	misfit .54
D1 says:date	misfit .36
D1 says:device	misfit -.6
D1 says:do	misfit -.24
D1 says:happens	misfit .4
D1 says:is_	misfit -.3
D1 says:no	misfit .46
D2 says:if_	misfit -.36
D2 says:money	misfit .76
D2 says:no	misfit -.42
D2 says:only	misfit .28
D2 says:path	misfit .38
D2 says:people	misfit -.64
D2 says:since	misfit -.5
D2 says:span	misfit .26
D2 says:undo	misfit .3
D2 says:until	misfit .36
E1 says:can	misfit -.28
E1 says:do	misfit -.58
E1 says:happens	misfit -.34
E1 says:must	misfit .42
E1 says:only	misfit -.22
E1 says:since	misfit -.48
E1 says:until	misfit -.38
E2 says:date	misfit -.22
E2 says:given	misfit .62
E2 says:happens	misfit -.2
E2 says:is_	misfit .46
E2 says:must	misfit .46
E2 says:no	misfit -.8
E2 says:only	misfit -.44
F1 says:can	misfit .4
F1 says:happens	misfit .26
F1 says:if_	misfit .28
F2 says:device	misfit -.66
F2 says:money	misfit -.22
a2: 가입자입니다	misfit -.46
a2: 담당자입니다	misfit -.36
a2: 돌려드립니다	misfit -.32
a2: 드리겠습니다	misfit 1.12
a2: 명까지입니다	misfit .28
a2: 분까지입니다	misfit -.4
a2: 영업일입니다	misfit .2
a2: 일까지입니다	misfit -.58
a2: 전까지입니다	misfit -.68
a2:0 만원입니다	misfit .4
a2:0 원입니다	misfit .48
a2:0 할인됩니다	misfit .34
a2:00 개입니다	misfit -.44
a2:00 원입니다	misfit -.6
a2:000 원	misfit .26
a2:1 계좌입니다	misfit .26
a2:1 만원입니다	misfit .64
a2:1 번입니다	misfit .28
a2:1 부터입니다	misfit -.6
a2:100 입니다	misfit -.22
a2:2 이상입니다	misfit .22
a2:30 분입니다	misfit -.2
a2:30 일입니다	misfit -.46
a2:5 일입니다	misfit -.34
a2:50 입니다	misfit -.42
a2:6 자리입니다	misfit -.54
a2:7 일입니다	misfit .32
a2:9 이상입니다	misfit -.7
a2:bps 입니다	misfit -.64
a2:p 입니다	misfit .3
a2:가 가능합니다	misfit .28
a2:가 유지됩니다	misfit .24
a2:가 환급됩니다	misfit .28
a2:가 환불됩니다	misfit -.7
a2:간 무료입니다	misfit -.58
a2:같은 주입니다	misfit -.34
a2:것도 됩니다	misfit -.52
a2:경은 없습니다	misfit -.38
a2:계속 됩니다	misfit -.52
a2:계좌 입니다	misfit -.64
a2:금 까지입니다	misfit -.22
a2:금에서 뺍니다	misfit -.32
a2:기다려 주세요	misfit .26
a2:내 지급됩니다	misfit -.58
a2:내해 드립니다	misfit -.28
a2:뉴는 없습니다	misfit -.62
a2:는 가능합니다	misfit .4
a2:는 고객입니다	misfit -.46
a2:는 무료입니다	misfit -.68
a2:는 방식입니다	misfit -.48
a2:는 제외됩니다	misfit -.88
a2:답이 갑니다	misfit -.6
a2:대면 됩니다	misfit -.28
a2:동 반영됩니다	misfit -.6
a2:동이 없습니다	misfit -.36
a2:동일 입니다	misfit -.7
a2:되어 있습니다	misfit .86
a2:되지 않습니다	misfit -.26
a2:될 예정입니다	misfit .6
a2:따라 다릅니다	misfit .54
a2:때 반영됩니다	misfit -.5
a2:로 동일합니다	misfit -.5
a2:로 변경됩니다	misfit -.6
a2:로 상향됩니다	misfit -.5
a2:로 올렸습니다	misfit -.6
a2:로 유지됩니다	misfit .32
a2:로 진행됩니다	misfit .34
a2:르시면 됩니다	misfit .36
a2:른 조정입니다	misfit -.42
a2:를 시작합니다	misfit .44
a2:마다 다릅니다	misfit .28
a2:만 가능합니다	misfit .24
a2:만 먼저입니다	misfit .38
a2:만 반영됩니다	misfit .46
a2:만 해당됩니다	misfit -.22
a2:면 면제됩니다	misfit -.36
a2:목 까지입니다	misfit .52
a2:못 씁니다	misfit .42
a2:문 고객입니다	misfit -.46
a2:반 회원입니다	misfit -.48
a2:받지 않습니다	misfit .32
a2:별도 입니다	misfit .58
a2:보내 드립니다	misfit -.32
a2:부터 바뀝니다	misfit .48
a2:부터 오릅니다	misfit -.4
a2:비는 없습니다	misfit -.54
a2:상 회원입니다	misfit -.46
a2:서 제외됩니다	misfit .38
a2:송 고객입니다	misfit -.56
a2:수 까지입니다	misfit -.24
a2:수 부터입니다	misfit .58
a2:수 있습니다	misfit -.38
a2:수분부터입니다	misfit .38
a2:시에 닫습니다	misfit -.46
a2:안 넘어갑니다	misfit -.52
a2:안 됩니다	misfit .46
a2:알림이 갑니다	misfit .26
a2:액 취소됩니다	misfit -.34
a2:에 개통됩니다	misfit .44
a2:에 도착합니다	misfit .26
a2:에 마감됩니다	misfit .82
a2:에 반영됩니다	misfit -.58
a2:에 재개됩니다	misfit -.4
a2:에 적용됩니다	misfit .3
a2:에 종료됩니다	misfit -.86
a2:에 출시됩니다	misfit .3
a2:에서만 됩니다	misfit .36
a2:연기되었습니다	misfit .44
a2:원 입니다	misfit -.42
a2:원 전원입니다	misfit -.5
a2:원이 됩니다	misfit -.68
a2:월 입니다	misfit .5
a2:위한 것입니다	misfit -.62
a2:으로 내립니다	misfit -.62
a2:으로 오릅니다	misfit -.86
a2:으시면 됩니다	misfit -.86
a2:은 가능합니다	misfit -.46
a2:은 계속합니다	misfit -.5
a2:은 무료입니다	misfit .24
a2:은 제외됩니다	misfit -.6
a2:이 가능합니다	misfit -.32
a2:이 없어집니다	misfit .4
a2:이 유지됩니다	misfit -.56
a2:인 고객입니다	misfit -.5
a2:일 걸립니다	misfit -.58
a2:일 보관됩니다	misfit .28
a2:일 정지됩니다	misfit .32
a2:있게 됩니다	misfit .58
a2:있어야 합니다	misfit -.6
a2:있음 입니다	misfit -.64
a2:적용 중입니다	misfit .46
a2:전 기준입니다	misfit -.5
a2:전 회원입니다	misfit -.46
a2:전과 같습니다	misfit -.74
a2:지 적용됩니다	misfit .58
a2:지 전액입니다	misfit -.58
a2:지 진행됩니다	misfit .44
a2:지 판매됩니다	misfit -.22
a2:천 원입니다	misfit -.92
a2:체 회원입니다	misfit -.56
a2:터 강화됩니다	misfit .2
a2:터 개편됩니다	misfit .28
a2:터 달라집니다	misfit .3
a2:터 도입됩니다	misfit -.36
a2:터 발송됩니다	misfit -.46
a2:터 변경됩니다	misfit .76
a2:터 인상됩니다	misfit -.54
a2:터 적용됩니다	misfit .52
a2:터 조정됩니다	misfit -.26
a2:터 축소됩니다	misfit -.36
a2:하신 분입니다	misfit -.44
a2:한 안내입니다	misfit 1.18
a2:한 회원입니다	misfit -.22
a2:할 환불됩니다	misfit -.36
a2:화 입니다	misfit .36
a2:회 무료입니다	misfit -.22
a2:후 불가합니다	misfit -.5
a:가입니다	misfit -.62
a:감됩니다	misfit .76
a:값입니다	misfit -.56
a:개	misfit -.32
a:개됩니다	misfit -.5
a:객입니다	misfit -.74
a:걸립니다	misfit -.82
a:것입니다	misfit -.76
a:겠습니다	misfit .92
a:겨집니다	misfit .2
a:경됩니다	misfit -.32
a:곳입니다	misfit .38
a:공됩니다	misfit -.54
a:금됩니다	misfit -.52
a:금입니다	misfit -.2
a:급입니다	misfit .32
a:끊깁니다	misfit .3
a:나옵니다	misfit -.24
a:남습니다	misfit -.28
a:났습니다	misfit .46
a:내립니다	misfit -.62
a:내입니다	misfit .76
a:능합니다	misfit .2
a:다릅니다	misfit .68
a:닫습니다	misfit -.22
a:담입니다	misfit -.5
a:당됩니다	misfit -.22
a:대됩니다	misfit -.34
a:더입니다	misfit -.34
a:도입니다	misfit -.66
a:동일	misfit .28
a:두입니다	misfit -.52
a:랜입니다	misfit .54
a:렸습니다	misfit -.44
a:료됩니다	misfit -.6
a:리입니다	misfit -.54
a:만입니다	misfit -.68
a:멸됩니다	misfit -.64
a:명입니다	misfit .66
a:문입니다	misfit -.38
a:미룹니다	misfit .34
a:받습니다	misfit .48
a:보입니다	misfit .28
a:봅니다	misfit -.22
a:부입니다	misfit .42
a:분입니다	misfit -.5
a:빠집니다	misfit .6
a:뺍니다	misfit -.3
a:상됩니다	misfit -.82
a:생깁니다	misfit .32
a:셈입니다	misfit .6
a:소됩니다	misfit -1.3
a:속합니다	misfit -.5
a:수입니다	misfit -.44
a:시됩니다	misfit .42
a:식입니다	misfit -.62
a:씁니다	misfit -.3
a:액입니다	misfit -.4
a:어갑니다	misfit -.52
a:어납니다	misfit -.32
a:어옵니다	misfit -.58
a:었습니다	misfit .22
a:열립니다	misfit -.56
a:오릅니다	misfit -.76
a:외됩니다	misfit -.28
a:용됩니다	misfit .52
a:원입니다	misfit -.58
a:월입니다	misfit -.84
a:인입니다	misfit .54
a:일합니다	misfit -.44
a:입됩니다	misfit -.36
a:입입니다	misfit -.58
a:작합니다	misfit .76
a:장입니다	misfit .22
a:저입니다	misfit .38
a:정됩니다	misfit -.42
a:져갑니다	misfit -.32
a:주입니다	misfit -.46
a:준입니다	misfit -.62
a:중입니다	misfit .42
a:증입니다	misfit -.62
a:지됩니다	misfit .22
a:지웁니다	misfit -.66
a:착합니다	misfit .34
a:체입니다	misfit -.34
a:치입니다	misfit .38
a:택입니다	misfit .5
a:터입니다	misfit .24
a:통됩니다	misfit .4
a:편됩니다	misfit .28
a:합니다	misfit -.32
a:했습니다	misfit .2
a:향됩니다	misfit -.32
a:환됩니다	misfit .36
also says:count	misfit -.24
also says:device	misfit -.58
also says:given	misfit .28
also says:is_	misfit -.56
also says:no	misfit -.26
also says:since	misfit -.32
also says:until	misfit -.26
also shared:0.01	misfit .4
also shared:0.4	misfit -.96
also shared:0.8	misfit -1.08
also topic:0.01	misfit .24
also topic:0.5	misfit -.82
also topic:0.9	misfit .32
also topic:more	misfit -.52
asked:6	misfit .28
asked:more	misfit .4
how lacks:if_	misfit .32
how says:can	misfit -.26
how says:if_	misfit -.52
how says:is_	misfit -.22
how says:must	misfit .24
how says:quote	misfit .48
how says:since	misfit .2
how says:undo	misfit .22
how says:until	misfit -.24
how shared:more	misfit -.56
how topic:0.5	misfit -.2
many lacks:money	misfit -.46
many lacks:only	misfit -.22
many says:happens	misfit -.34
many says:if_	misfit .22
many says:money	misfit .5
many says:only	misfit .36
many says:until	misfit -.4
many shared:0.01	misfit -.26
much says:can	misfit .24
much says:count	misfit .24
much says:if_	misfit .36
much says:only	misfit -.24
much says:path	misfit .56
much says:quote	misfit .38
much says:since	misfit -.22
much says:span	misfit -.56
much shared:	misfit -.32
much shared:0.4	misfit -.46
much shared:more	misfit .34
much topic:0.01	misfit -.42
much topic:0.5	misfit -.76
much topic:more	misfit .22
much whole:True	misfit -.2
q:개까지 돼요 a:합니다	misfit .24
q:개까지 되나요	misfit -.4
q:거 확실해요 a:습니다	misfit -.22
q:건 없어지나요	misfit .24
q:건 없어지나요 a:입니다	misfit .74
q:건 없어지나요 a:합니다	misfit .3
q:건 환불돼요	misfit -.24
q:게 있어요 a:됩니다	misfit .32
q:게 있어요 a:입니다	misfit .28
q:게 있어요 a:합니다	misfit -.86
q:경우도 있어요	misfit -.68
q:경우도 있어요 a:입니다	misfit -.68
q:고객님은 그대로예요	misfit -.54
q:고객님은 그대로예요 a:됩니다	misfit -.38
q:고객도 적용되나요	misfit .28
q:고객도 적용되나요 a:습니다	misfit .36
q:기기에서 돼요 a:됩니다	misfit .22
q:내야 해요 a:릅니다	misfit -.56
q:내야 해요 a:습니다	misfit -.24
q:내야 해요 a:합니다	misfit .2
q:누구한테 해당돼요	misfit .58
q:데서도 돼요	misfit -.4
q:데서도 돼요 a:습니다	misfit -.4
q:도 돼요	misfit -.58
q:도 돼요 a:습니다	misfit -.36
q:돈이 있어요	misfit .32
q:돈이 있어요 a:입니다	misfit .66
q:되는 거예요	misfit -.5
q:되는 거예요 a:됩니다	misfit -.4
q:되는 거예요 a:릅니다	misfit -.4
q:되는 거예요 a:습니다	misfit .36
q:되는 거예요 a:입니다	misfit -.36
q:만 돼요	misfit -.46
q:며칠이나 걸려요 a:됩니다	misfit .28
q:며칠이나 걸려요 a:립니다	misfit -.74
q:며칠이나 걸려요 a:입니다	misfit .34
q:몇 퍼센트예요 a:됩니다	misfit -.54
q:몇이어야 해요	misfit -.76
q:몇이어야 해요 a:입니다	misfit -.64
q:뭐가 무료예요	misfit -.34
q:바꾼 거예요 a:습니다	misfit .3
q:바꾼 거예요 a:입니다	misfit -.58
q:바꿔도 돼요	misfit .74
q:바꿔도 돼요 a:립니다	misfit .52
q:바뀌는 거예요	misfit -.22
q:바뀌는 거예요 a:뀝니다	misfit .34
q:바뀌는 거예요 a:납니다	misfit -.7
q:바뀌는 거예요 a:릅니다	misfit .36
q:바뀌는 거예요 a:립니다	misfit -.7
q:바뀌는 거예요 a:습니다	misfit -.56
q:바뀌는 거예요 a:입니다	misfit .94
q:바뀌는 거예요 a:집니다	misfit -.32
q:번까지 돼요	misfit .46
q:번까지 돼요 a:됩니다	misfit .32
q:번까지 돼요 a:입니다	misfit .48
q:보상은 없나요	misfit .28
q:보상은 없어요	misfit .4
q:보상은 없어요 a:습니다	misfit .4
q:분은 그대로예요	misfit -.48
q:사람도 바뀌어요	misfit .56
q:사람도 바뀌어요 a:갑니다	misfit .54
q:사람도 바뀌어요 a:됩니다	misfit .32
q:사람도 바뀌어요 a:립니다	misfit .58
q:사람도 바뀌어요 a:습니다	misfit .38
q:사람도 바뀌어요 a:입니다	misfit .3
q:사람도 바뀌어요 a:합니다	misfit .8
q:소급 적용돼요	misfit -.66
q:소급 적용돼요 a:습니다	misfit -.52
q:수 있어요	misfit -.22
q:수 있어요 a:됩니다	misfit -.34
q:수 있어요 a:립니다	misfit -.3
q:수 있어요 a:입니다	misfit -.46
q:수 있어요 a:합니다	misfit -.36
q:수수료는 얼마예요	misfit -.62
q:수수료는 얼마예요 a:입니다	misfit -.52
q:시까지 해요	misfit -.44
q:쓰면 없어져요	misfit -.22
q:아니어도 돼요	misfit -.56
q:아니어도 돼요 a:습니다	misfit -.56
q:아이폰도 되나요	misfit -.28
q:아이폰도 되나요 a:입니다	misfit -.98
q:안 돼요	misfit .46
q:안 돼요 a:됩니다	misfit .72
q:안 돼요 a:입니다	misfit .46
q:안 왔어요	misfit -.28
q:안 왔어요 a:됩니다	misfit -.4
q:안 왔어요 a:합니다	misfit .32
q:어디 있어요 a:습니다	misfit -.36
q:어디서 해요 a:습니다	misfit -.48
q:어디서 해요 a:입니다	misfit .4
q:어떻게 돼요 a:깁니다	misfit .2
q:어떻게 돼요 a:립니다	misfit -.38
q:어떻게 돼요 a:뺍니다	misfit -.56
q:어떻게 돼요 a:습니까	misfit .3
q:어떻게 돼요 a:집니다	misfit .68
q:어떻게 돼요 a:합니다	misfit -.24
q:어떻게 바뀌어요	misfit -.54
q:어떻게 바뀌어요 a:됩니다	misfit -.5
q:어떻게 바뀌어요 a:습니까	misfit -.68
q:어떻게 신청해요 a:됩니다	misfit .26
q:어떻게 해요 a:습니다	misfit -.62
q:언제 삭제돼요 a:됩니다	misfit -.34
q:언제 없어져요	misfit -.38
q:언제까지 돼요 a:습니다	misfit -.82
q:언제까지 해요	misfit -.44
q:언제까지 해요 a:됩니다	misfit -.36
q:언제까지예요 a:됩니다	misfit -1.02
q:언제까지예요 a:입니다	misfit .32
q:언제부터 돼요	misfit -.86
q:언제부터 돼요 a:됩니다	misfit -.44
q:언제부터 돼요 a:습니다	misfit -.9
q:언제부터 돼요 a:입니다	misfit -1.08
q:언제부터 바뀌어요	misfit -.76
q:언제부터 바뀌어요 a:뀝니다	misfit -.74
q:언제부터 바뀌어요 a:됩니다	misfit -1.96
q:언제부터 바뀌어요 a:릅니다	misfit .32
q:언제부터 바뀌어요 a:입니다	misfit -1.22
q:얼마까지 돼요 a:입니다	misfit .26
q:얼마나 걸려요	misfit -.56
q:얼마나 걸려요 a:입니다	misfit -.54
q:얼마로 바뀌어요	misfit -.54
q:얼마로 바뀌어요 a:됩니다	misfit -.28
q:얼마예요	misfit -.32
q:얼마예요 a:습니다	misfit -.48
q:얼마예요 a:합니다	misfit .46
q:없어지는 거예요	misfit -.66
q:없어지는 거예요 a:됩니다	misfit -.28
q:없어지는 거예요 a:입니다	misfit -.62
q:에서도 돼요 a:습니다	misfit -.48
q:왜 바뀌었어요	misfit -.46
q:왜 바뀌었어요 a:습니다	misfit -.46
q:왜 없애요	misfit -.7
q:왜 없애요 a:립니다	misfit -.38
q:왜 없애요 a:습니다	misfit -.56
q:이거 돼요	misfit -.82
q:이거 돼요 a:습니다	misfit -.54
q:이거 돼요 a:입니다	misfit -.7
q:이게 뭐예요 a:습니다	misfit .42
q:저도 돼요	misfit .46
q:저도 돼요 a:됩니다	misfit .74
q:저도 돼요 a:습니다	misfit -.22
q:저도 해당돼요 a:습니다	misfit .32
q:저도 해당돼요 a:입니다	misfit -.54
q:적용되는 거예요 a:습니다	misfit .7
q:적용되는 거예요 a:입니다	misfit -.3
q:전액 환불돼요 a:입니다	misfit .26
q:전에도 환불돼요	misfit -.5
q:전에도 환불돼요 a:됩니다	misfit -.38
q:정보가 저장되나요 a:입니다	misfit .46
q:주는 행사예요	misfit .62
q:주는 행사예요 a:됩니다	misfit .42
q:주는 행사예요 a:습니다	misfit .48
q:중복 돼요	misfit -.66
q:취소하면 환불돼요 a:됩니다	misfit -.4
q:취소하면 환불돼요 a:뺍니다	misfit -.62
q:취소하면 환불돼요 a:입니다	misfit .36
q:취소하면 환불돼요 a:합니다	misfit -.24
q:카드는요	misfit .36
q:하는 거예요	misfit .56
q:하는 거예요 a:습니다	misfit .46
q:하는 거예요 a:입니다	misfit .3
q:하는 거예요 a:합니다	misfit -.52
q:하면 돼요 a:갑니다	misfit -.26
q:하면 돼요 a:됩니다	misfit -.4
q:하면 돼요 a:습니다	misfit .28
q:하면 돼요 a:합니다	misfit .52
q:할인은 그대로예요	misfit -.44
q:할인은 그대로예요 a:입니다	misfit -.44
q:할인이랑 중복되나요 a:합니다	misfit -.46
q:혜택이 뭐예요 a:입니다	misfit -.4
q:환불돼요 a:습니다	misfit -.22
reply: 거예요	misfit -.22
reply: 결과는요	misfit -.58
reply: 그대로예요	misfit -.8
reply: 날은요	misfit -.5
reply: 는요	misfit .26
reply: 데이터는요	misfit -.38
reply: 돼요	misfit -.38
reply: 되나요	misfit -.5
reply: 무료예요	misfit -.98
reply: 바뀌어요	misfit -.26
reply: 바뀌었어요	misfit -.46
reply: 신청은요	misfit -.54
reply: 앱은요	misfit -.68
reply: 없나요	misfit .28
reply: 없애요	misfit -.7
reply: 없어요	misfit .58
reply: 없어져요	misfit -.42
reply: 와요	misfit -.74
reply: 왔어요	misfit -.28
reply: 있어요	misfit -.38
reply: 적용되나요	misfit .28
reply: 중복되나요	misfit .48
reply: 카드는요	misfit .28
reply: 쿠폰은요	misfit -.64
reply: 해요	misfit .26
reply: 행사예요	misfit .62
reply: 환불돼요	misfit -.22
reply:네	misfit .3
reply:네 그대로예요	misfit -.98
reply:네 돼요	misfit .4
reply:네 면제돼요	misfit -.5
reply:네 바뀌어요	misfit .78
reply:네 없어지나요	misfit .66
reply:네 적용돼요	misfit -.44
reply:네 중복되나요	misfit -.62
reply:네 해당돼요	misfit .34
reply:네 해요	misfit .22
reply:네 환불돼요	misfit -.38
reply:아니요	misfit .3
reply:아니요 거예요	misfit .56
reply:아니요 돼요	misfit .64
reply:아니요 바뀌어요	misfit -.34
reply:아니요 없어지나요	misfit .62
reply:아니요 있어요	misfit .36
reply:아니요 적용돼요	misfit -.72
reply:아니요 해당돼요	misfit .22
reply:아니요 해요	misfit -.48
says:count	misfit .26
says:date	misfit .24
says:device	misfit -.28
says:quote	misfit .86
says:until	misfit -.22
shared:0.01	misfit .3
shared:0.8	misfit -.32
shared:more	misfit -.38
size:more	misfit .28
topic:0.01	misfit .28
topic:more	misfit -.44
type:A2	misfit -.4
type:B1	misfit -.36
type:D1	misfit 1
type:F1	misfit .52
type:F2	misfit -.28
undo lacks:undo	misfit .42
undo says:given	misfit -.34
undo says:happens	misfit -.26
undo says:is_	misfit .26
undo says:people	misfit -.24
undo says:since	misfit .28
undo shared:0.8	misfit -.22
undo shared:more	misfit -.22
undo topic:	misfit .28
undo topic:0.5	misfit -.2
undo topic:more	misfit -.62
use lacks:until	misfit .34
use says:can	misfit -.24
use says:device	misfit -.2
use says:happens	misfit -.22
use says:quote	misfit .44
use says:until	misfit -.76
use shared:0.4	misfit .4
use shared:0.8	misfit -.72
use shared:more	misfit -.44
use topic:	misfit .2
use topic:0.5	misfit -.52
use topic:more	misfit -.4
use whole:True	misfit .58
what says:count	misfit -.56
what says:money	misfit -.4
what says:no	misfit .46
what says:only	misfit -.44
what says:path	misfit .46
what says:people	misfit -.22
what shared:0.8	misfit -.74
what topic:	misfit -.26
what topic:0.01	misfit .24
when says:count	misfit .26
when says:device	misfit .2
when says:no	misfit .36
when says:only	misfit -.64
when says:since	misfit -.22
when says:span	misfit -.26
when says:undo	misfit .32
when shared:0.4	misfit -.28
when shared:0.8	misfit -.32
when topic:0.01	misfit -.42
when whole:True	misfit -.62
where lacks:count	misfit -.36
where lacks:path	misfit .52
where says:can	misfit -.38
where says:count	misfit .78
where says:date	misfit .34
where says:device	misfit -.24
where says:is_	misfit .24
where says:no	misfit -.76
where says:path	misfit -.5
where says:people	misfit -.68
where says:undo	misfit -.64
where shared:	misfit -.44
where shared:0.01	misfit -.32
where shared:more	misfit .52
where topic:	misfit -.38
where topic:0.01	misfit -.24
where topic:0.9	misfit -.36
where topic:more	misfit .4
whether says:can	misfit -.28
whether says:count	misfit -.26
whether says:device	misfit -.24
whether says:money	misfit -.3
whether says:only	misfit -.54
whether says:path	misfit .42
whether says:span	misfit -.54
whether says:undo	misfit -.34
whether shared:0.01	misfit .28
whether shared:more	misfit -.3
whether topic:0.5	misfit .26
whether topic:0.9	misfit -.34
whether topic:more	misfit -.24
which lacks:device	misfit .26
which lacks:only	misfit -.3
which says:date	misfit .28
which says:happens	misfit .22
which says:if_	misfit .34
which says:only	misfit .58
which shared:0.01	misfit -.52
which shared:0.4	misfit .6
who lacks:date	misfit -.24
who lacks:is_	misfit .5
who says:count	misfit -.32
who says:date	misfit .32
who says:do	misfit .56
who says:is_	misfit -.72
who says:money	misfit .28
who says:path	misfit .48
who says:quote	misfit .28
who says:until	misfit -.3
who shared:	misfit .2
who shared:0.8	misfit -.58
who shared:more	misfit -.28
who topic:0.01	misfit .38
who topic:more	misfit -1.16
whole:True	misfit -.22
why lacks:happens	misfit -.22
why lacks:if_	misfit -.24
why says:date	misfit .22
why says:device	misfit -.32
why says:given	misfit -1.12
why says:happens	misfit .3
why says:if_	misfit .5
why says:is_	misfit -.38
why says:no	misfit -.44
why says:people	misfit -.5
why says:until	misfit .32
why shared:0.01	misfit -.2
""")
