"""Words that give something internal away by themselves: accounts, money, partners, authorities, machines, people and reasons."""

from __future__ import annotations

import re

from bridge.domain.patterns import compiled
from bridge.domain.reading.marked import MARKS

CREDENTIALS = compiled(
    r"\b(?:pw|passwd|password|passcode|otp|api\s?key|secret\s?key|token|credential)s?\b|(?:비번|패스워드)(?:은|는)?\s?[:=]?\s?(?=\S*[A-Za-z0-9])(?!설정|변경)|비밀번호\s?[:=]|테스트\s?(?:계정|아이디|카드|ID)|테스트는\s|테스트\s?[:：]\s?(?=[A-Za-z])|테스트용|test\s?(?:acct|account|id)|마스터\s?(?:계정|키|코드|비번|번호)|qa[_-]|QA\s?(?:계정|용|카드|단말|폰)|(?<!\d)\d{4}-[\d*]{4}-[\d*]{4}|(?:^|\s)(?:핀|PIN)\s?(?:번호)?\s?[:=]?\s?\d{4}(?!\d)|\b(?:id|ID|계정|아이디)\s?[:=]\s?\S+|인증\s?코드\s?(?:는|:)\s?\d|접속\s?(?:정보|계정)|공용\s?계정|임시\s?계정|(?<![A-Za-z0-9_./@-])(?=[A-Za-z0-9_!@#$-]*[A-Za-z])(?=[A-Za-z0-9_!@#$-]*\d)[A-Za-z0-9_]+[!@#$][A-Za-z0-9_!@#$-]{2,}",
    re.I,
)
ADMIN_URL = compiled(
    r"admin|backoffice|back-office|console\.|/flags|staging|stg[.-]|\bdev[.-]|-dev\b|\bqa[.-]|internal|intra|grafana|kibana|datadog|jenkins|sentry|jira|redash|tableau|metabase|airflow|bigquery|docs\.google|sheets?|figma|amplitude|retool|dashboard|monitor|localhost|\.local\b|vpn|beta-key",
    re.I,
)
PERSONAL = compiled(
    r"01[016789][-.\s]?\d{3,4}[-.\s]?\d{4}|[\w.+-]+@(?:gmail|naver|daum|hanmail|kakao|nate|outlook|hotmail|icloud)\.\w+|개인\s?(?:번호|연락처|메일|휴대폰|폰|카톡)|직통(?:으로)?\s?\d|휴대폰\s?\d{3}|핸드폰\s?\d|집\s?전화"
)

_AMOUNT = (
    r"(?:[-+]?\d[\d,.]*\s?(?:%p?|퍼센트|프로|원|천원|만|억|조|백만|천만|건|명|콜|달러|불|USD|\$|배|bp|만원|억원|개월)?)"
)
BUSINESS = compiled(
    rf"매출|거래액|(?<![A-Za-z])GMV(?![A-Za-z])|(?<![A-Za-z])ARPP?U(?![A-Za-z])|(?<![A-Za-z])LTV(?![A-Za-z])|(?<![A-Za-z])CAC(?![A-Za-z])|(?<![A-Za-z])ROI(?![A-Za-z])|(?<![A-Za-z])ROAS(?![A-Za-z])|(?<![A-Za-z])KPI(?![A-Za-z])|(?<![A-Za-z])OKR(?![A-Za-z])|(?<![A-Za-z])MAU(?![A-Za-z])|(?<![A-Za-z])DAU(?![A-Za-z])|(?<![A-Za-z])BEP(?![A-Za-z])|(?<![A-Za-z])P&?L(?![A-Za-z])|(?:영업|공헌|순|매출총)이익|이익률|수익(?:성|률|\s?배분|\s?쉐어|이\s)|마진|역마진|적자|흑자|원가|단가|공급가|사입가|매입가|도매가|납품가|손익|손실|손해율|손해액|판촉비|분담|(?:도입|구축|개발|서버|회선|유지)비(?!용)|충당|잔존\s?\d|예산(?!\s?소진\s?(?:시|되면|까지))|인건비|운영비|처리\s?비용|발송\s?비용|광고비|마케팅비|투자(?:\s?유치|금|심의|사|를\s?받)|절감|임차|임대|평당(?!\s?[\d,.]+\s?(?:만\s?)?원?(?:\s*[|,/]|\s*$))|리베이트|커미션|인센티브|수수료율|(?:정산|제휴|입점|중개|파트너|PG|카드사|병원|판매|대행|업체|밴|VAN)\s?\S{{0,4}}\s?수수료|수수료\s?수익|요율|정산\s?(?:단가|금액|률|요율|비율|이라)|정산[은이액]{{0,2}}\s?(?:\S{{1,6}}\s)?건당\s?\d|보전|보조금\s?비율"
    rf"|(?:부채|비용|손실|원가|인력|콜)\s?(?:감소|축소)\s?효과|재보험|출재|대리점\s?\S{{0,4}}수수료|(?:임차|임대)(?:료|차)|위약금\s?\d[\d,.]*\s?(?:억|천만)|\d\s?(?:억|조)\s?(?:\d+\s?(?:천만|만)\s?)?원?(?:이|을|가|은|\s소진|\s안에)|목표(?!\s?(?:대학|학교|학과|점수|체지방|몸무게|시각|일|시간|금액\s?(?:설정|달성|을\s?설)|설정|체중|걸음|를\s?설정|복구))|(?:올해|이번\s?분기|연간|분기|월간|하반기|상반기)\s?\S{{0,6}}\s?(?:목표|순증|달성)|전환율|이탈률|이탈\s?(?:고객|방지|을\s?막)|해지율|유지율|리텐션|회수율|불량률|반품률|취소율|점유율|성공률|실패율|에러율|장애율|적중률|인식률(?!이\s?(?:낮|떨어|높|달라))|오류율|미납률|연체율|부도|손실률|응답률|참여율|클릭률|지표"
    rf"|증원|감원|구조\s?조정|(?:개발|상담|운영|담당|검수|심사|QA)(?:자|사|팀|인력|원)?\s?(?:이|은|는)?\s?{_AMOUNT}?\s?명(?:이라|뿐|으로|밖에|이서)|인력\s?(?:부족|이\s|난|충원|감축)|(?:콜|인입|문의량|상담량)\s?(?:을|를|이|은)?\s?(?:월\s?)?{_AMOUNT}?\s?(?:콜|건|%)?\s?(?:줄이|감소|예상|늘|증가)|일\s?캡|캐파|CAPA|손익분기|적체|재고\s?(?:소진\s?목적|처리|떨이)|덤핑|미확보|미달|단독\s?(?:제휴|계약|공급|입점)|독점",
    re.I,
)
PARTNER = compiled(
    r"벤더|vendor|협력사|외주|도급|공급사|제조사|대행사|위탁(?!\s?수하물|계좌|\s?\d+\s?kg)|수탁|운영사|개발사|제휴사|파트너사|(?:(?<![A-Za-z])[A-Z]|카드|통신|보험|택배|배송|여행|항공|제작|\bIP|판권|유통|공급|광고|출판|물류|퀵|밴|신탁|렌탈|화물|결제|증권|대리|검수|보안|호스팅)사(?:와|과|가|는|로|에서|의|랑|\s?측|\s?쪽|\s?사정|\s?이슈)\s|업체(?:가|는|를|와|에서|로|\s?측|명|\s?사정|\s?변경|인)|(?:솔루션|엔진|모델|SDK|API|서버|클라우드|인프라)(?:은|는|이|가|를|도)?\s?\S{0,10}\s?(?:거|것|무료|유료|라이선스|외부|국산|티어|한도|요금제|사용|써|쓰)|(?<![A-Za-z])SDK(?![A-Za-z])|라이선스|무료\s?티어|계약(?!\s?(?:기간|자|서\s?(?:확인|보기|조회|다운)|조회|내용\s?(?:확인|조회)|한\s?(?:고객|법인)|고객|번호|정보|완료한|상태|대출|건|변경|해지|일|시|내역))\S{0,3}(?:\s?(?:전|금(?!\s?[\d,]+\s?만\s?원|만\s|\s?(?:환불|납부))|불발|파기|해지|종료|만료|갱신|조건|협의|협상|분쟁|위반|도장|체결|이\s|서\s?도장|단계|미|때문|안\s))|협상|약정서|인감(?!증명)|협의(?:가|\s?중|\s?결렬|가\s?깨|\s?중단|\s?단계)|입찰(?!가|\s?(?:버튼|정지|화면|단위|참여\s?방법)|하(?:면|시|기|려)|을\s?하)|(?<!무)인수(?!인계|\s?(?:건|일|시|장소|후|전|완료|확인|받))|합병|매각|지분|(?<![A-Za-z])M&A(?![A-Za-z])|상장(?!\s?(?:주식|종목|ETF|지수))|(?<![A-Za-z])IPO(?![A-Za-z])|partner (?:fee|contract|deal)|contract (?:not|isn|dispute|fell|talks)|계약서",
    re.I,
)
AUTHORITY = compiled(
    r"법무|준법\s?감시|(?:장터|스토어|마켓)\s?심사|반려(?:됐|되었|되어|돼서|당)|심사\S{0,2}\s반려돼|공정위|금감원|금융위|금융감독|개보위|개인정보\s?보호위|개인정보위|국세청|복지부|식약처|방통위|과기부|과기정통부|국토부|노동부|고용부|교육부|행안부|문체부|게임위|게관위|소비자원|소보원|국회|예대금리차|난색|감사실|사전\s?검토본|심의\s?(?:등급|보완|지적|반려)|보완\s?요청|현장\s?점검|공시가|감사(?:원|실|에서|\s?지적|\s?대응|\s?결과|\s?때문)|소송|제소|고소|고발|제재|과징금|과태료\s?(?:부과\s?받|맞)|지적(?:을|받|\s?사항|\s?가능성|돼|된|이|당)|유권해석|규제\s?(?:당국|샌드박스\s?심|이슈|리스크)|당국|(?<!세무)조사\s?(?:중|대상|받|나)|언론|기자(?:가|들|\s?문의|한테)|보도(?:가|자료|\s?나)|기사\s?(?:떴|나갈|났|나온)|PR\s?대응|민원\s?(?:소지|우려|제기|폭주|이\s|때문|\s?\d+|터|많|들어와)|자료\s?제출|컴플라이언스|법적\s?(?:분쟁|이슈|리스크|검토)|\blegal\b|\blawsuit|\bregulator|\bcompliance issue|국정감사|점검\s?지적|특허",
    re.I,
)
ENGINEERING = compiled(
    r"(?<!재)(?<!특정 )(?:(?<![A-Za-z])DB(?![A-Za-z])|디비|커넥션|서버\s?(?:증설|비용|부하|용량|사양|한\s?대|\d)|부하\s?(?:테스트|를|가|때문)|트래픽(?!\s?\d+%)|롤백|rollback|배포창|핫픽스|hotfix|레거시\s?(?:코드|시스템|때문)|(?:연동|개발|프로그램|시스템|세팅|구축)\S{0,3}\s?(?:이|가)?\s?(?:아직\s?)?(?:안\s?(?:돼|되|끝나|나와|풀려)|늦어|밀려|덜\s?(?:돼|끝나))\S{0,2}서|코드\s?(?:꼬|버그|를|가|리뷰)|쿼리|인덱스|메모리\s?(?:누수|릭)|캐시\s?(?:꼬|문제|버그|미스)|스프린트|백로그|리소스|당직|기술\s?부채|장애\s?(?:났|날|나서|이력|재발|원인|가\s)|QA(?:에서|\s?(?:중|이슈|실패|미통과|지연|일정|가\s|때))|에러율|크래시율|동접|(?<![A-Za-z])TPS(?![A-Za-z])|(?<![A-Za-z])RPS(?![A-Za-z])|타임아웃|마이그레이션\s?(?:실패|이슈|지연|오류|때문|하다|중\s|꼬)|버그\s?(?:터|나서|때문|가\s?(?:나|발견|터)|\d+건)|결함|취약점|해킹|유출|뚫|보안\s?(?:사고|취약|이슈|점검\s?지적)|피처\s?플래그|feature\s?flag|플래그)|스코어링|임계(?:치|값)|룰셋|탐지\s?(?:기준|룰|로직|조건)|판정\s?(?:기준|로직)|차단\s?(?:기준|로직)|(?:어뷰징|부정\s?(?:사용|거래)|사기|이상\s?거래|매크로|FDS|작업장|핵)\s?(?:\S{0,6}\s)?(?:기준|조건|룰|로직|탐지|임계|판정|모델|\()|어뷰징으로|봇으로\s?(?:보|판단|간주|처리)|섀도\s?밴|섀도우\s?밴|(?<![A-Za-z])SIU(?![A-Za-z])|블랙\s?리스트|자동\s?(?:통보|차단\s?됩)|이상\s?징후|킬\s?스위치|홀드\s?아웃|실험군|대조군|\d\s?(?:회|건|계정|초|번)\S{0,3}\s(?:\S{1,8}\s){0,2}(?:넘으면|이상이면|초과\s?시|반복되면)\s[^.]{0,16}(?:차단|제재|회수|통보|밴|정지|보류|심사)|QA\s?(?:막판|초반|도중)|CTR|\bK팩터|알고리즘\s?(?:가중|기준|로직)|가중치|심사\s?(?:기준|로직|점수|통과율|모형)|(?:커트라인|컷오프|내부\s?등급)|(?:AI|모델|위험|리스크|내부|심사|사기|신뢰도|유사도)\s?(?:점수|스코어)(?:가|는|이)?\s?\d|(?:점수|스코어|신뢰도|유사도)(?:가|는)?\s?0\.\d|load test|outage|memory leak|engineer(?:s|ing)? (?:short|left|on leave)|understaffed",
    re.I,
)
PEOPLE = compiled(
    r"임원실|작가\s?단체|단체가|시위|모금|커뮤니티에서|본부장|대표님|대표이사|사장님(?:께서|\s?지시|이\s(?:직접|지시|반대|보고|결정|관심|말씀|하라))|임원|경영진|윗선|위에서|부사장|상무|전무|(?<![A-Za-z])C[ETFPO]O(?![A-Za-z])|실장님|팀장님(?:이|께서|\s?지시|\s?말씀)|이사님|이사회|회장|오너|재무(?:팀|가|에서|\s?승인|쪽)|경영\s?(?:지원|기획|회의)|조직\s?개편|(?<!중도)(?<!중도\s)퇴사|휴직|(?<![가-힣])이직|그만(?:둬|두|뒀)|해고|징계|인사\s?(?:이동|발령)|노조|노무|무마|파업|번아웃|컷(?:됐|했|\s|$)|반려(?:됐|당)|사내\s?정치|눈치|쉬쉬|솔직히|사실(?:은|상\s?포기)|실제로는|(?<![가-힣])실은|뒷얘기|썰|소문|얘기\s?(?:돌|가\s?돌|나와|가\s?나)|민감|급하게\s?(?:잡|결정|넣|나)|서둘(?:렀|러)|경쟁사|competitor|타사\s?대비|(?:쿠팡|네이버|카카오|토스|배민|당근)(?:가|이|보다|에서)\s|\bboard\b|(?<![A-Za-z])CEO(?![A-Za-z])|layoff|보상안|합의금|내정"
)
ASIDE = compiled(
    r"^(?:\(\s?)?(?:참고로|사실(?:은|상)?\s|실은|실제로는|솔직히|여담|덧붙이면|아시다시피|아시겠지만|그나저나|배경은|이유는|사유는|원래는\s|속사정|저희끼리|TMI|아\s그리고|FYI\s(?!.*(?:launch|go live|오픈)))"
)
HANDED = compiled(
    r"상담사|상담원|(?:로|에|에게|한테|으로)\s?(?:이관|연결|호전환|전달|넘|접수|보내|토스|멘션)|이관(?:$|합|해|\s?(?:부탁|바랍))|3자\s?통화|접수만|답해\s?주|회신\s?대기|일괄$"
)
CAUSE = compiled(
    r"(?:거라|것이라|터라|이라|라서|탓에?|바람에|느라|통에|덕에|덕분에|김에|거든요?|려는\s?거(?:라|예요|고)?|려고\s?(?:하는|한)\s?거\S*|하자는\s?거\S*|대응하는\s\S+|관계로|차원에서|여파로|상황이라|형편이라|전제로\s\S*|조건으로\s\S*|대신\s(?:받은|준|내준)\S*)\s*[.!)]*$"
)
PUBLIC_CAUSE = compiled(
    r"개인정보|안전|보안키패드|법(?:률|령|정)|연휴|명절|공휴일|성수기|고객|회원|심사\s?등급|선착순|무료|소진"
)
RATE = compiled(r"\d(?:[\d.,]*)\s?(?:%p?|퍼센트|프로\b|배\b)")
PUBLIC_RATE = compiled(
    r"할인|적립|캐시백|금리|이자|인상|인하|수수료|환급|쿠폰|무료|부담|지원|공제|세율|한도|보상|보장|롤아웃|rollout|트래픽|단계|VAT|부가세|위약금|환불|페이백|요금|배터리|충전|full|→|\d%에서|최대|가입자|대상|전체|고객|유저|사용자|회원|off|discount|refund|users|매장|지점|이하|이상|미만|수익률|농도|함량|확률|등급|당첨|고정|우대|할증|가산|감면|경감|세전|세후|면제|정가|돌려\s?(?:줌|주|드)|견적의|(?<![가-힣])연\s?\d|취소\s?(?:시\s?)?\d|아니고|아니라|가입비|이용료|수강료|관람료|대여료|연체료",
    re.I,
)
STAFF = compiled(
    r"(?:인력|인원|담당|직원|운영|검수|개발|야간조|점검자?|상담)\S{0,6}\s?(?:이|은|는|가)?\s?(?:\S{1,6}당\s)?\d+\s?명|\d+\s?명(?:이라|뿐|밖에|으로\s?(?:버티|운영|돌))|\d[\d,]*\s?(?:개|건|명|대|장|곳)\S{0,3}(?:뿐이|밖에|남짓|불과)|(?:하루|일)\s?\d\S{0,3}\s?(?:천|만)?\s?(?:콜|건)\s?넘으면"
)
INSIDE = compiled(
    r"국비|도비|시비\s?(?:지원|매칭)|추경|낙찰(?:업체|사[가는를\s]|률)|용역|시의회|도의회|의원실|구청장|시장님|장관|선거|민원\s?다발|언론|의료사고|오진|심평원|삭감|(?<![가-힣])(?<!글자 )(?<!인원 )(?<!사람 )(?<!횟수 )(?:의료\s?)?수가\s|의료진\s?(?:부족|파업|이탈|반발)|전공의|간호\s?인력|병상|적정성\s?평가|(?<![A-Za-z])SLA(?![A-Za-z])|크레딧\s?보전|인프라\s?비용|(?<![A-Za-z])(?:AWS|GCP|OpenAI|MRR|ARR|NRR|CVE)(?![A-Za-z])|토큰\s?비용|대형\s?고객|파일럿\s?고객|경쟁\s?(?:제품|서비스|업체)|펜테스트|레이트\s?리밋|항공사\s?\S{0,4}커미션|슬롯(?!\s?(?:확장|\d|$))|오버부킹|초과\s?판매|탑승률|예약률|객실\s?(?:점유|블록)|땡처리|파산|부도|회생|랜드사|잔여석|환차손|폐지\s?검토|병목|과부하|감당|버거워|처리\s?(?:용량|한계|능력)|물량\s?(?:부족|확보|이\s)|수기로|현장\s?조사|조사\s?대상|의심\s?(?:건|거래|계정|되)|모니터링\s?(?:대상|중)|표본|적발|부정\s?수급|가산점|커트라인|내정|협찬|뒷돈|무상\s?제공\s?받|(?:공급|납품|제공)받는\s?(?:조건|대가)|독점|우선\s?협상|본계약|가계약|(?<![가-힣])도장(?!\s?(?:찍기|깨기|판|쿠폰|을?\s?모)|[가-힣]*\s?\d)|날인|합의서|양해각서|(?<![A-Za-z])MOU(?![A-Za-z])|(?<![A-Za-z])RFP(?![A-Za-z])|(?:업체|외주|개발|경쟁|공사|\d\s?곳)\s?견적|견적\s?(?:비교|경쟁)|발주|인력이|사람이\s?(?:없|부족|모자)|일손|야근|철야|밤샘|주말\s?출근|휴직|퇴사|교체(?:됐|된|하면서|하느라)|데이터\s?(?:가\s)?(?:꼬|유실|날아|깨)|개인정보\s?(?:유출|사고)|(?:아직|여태)\s.{0,14}(?:전(?:이|입|인|$|[.,])|안\s?(?:됐|끝|났|했|나왔|왔)|못\s?(?:했|정했|구했))|\d+(?:점|회|건|명|일|개)\S{0,3}\s(?:미만|이상|초과|이하|넘)\S{0,4}\s[^.]{0,18}(?:자동\s?(?:탈락|반려|차단|보류|거절)|수기|조사|의심|모니터링|플래그|제재|검증)|위에서|윗선|못\s?박(?!지\s?(?:마|말|않))|조용히|쉬쉬|홍보는|국감|감사|분쟁(?!\s?조정)|다툼|소송|사고\s?(?:\d|이력|가\s?있|났)|클레임|항의(?:가|를|받)|압박|경고(?:를\s?받|\s?조치|장)|문제\s?제기|책임\s?(?:소재|공방|문제)|실수(?:로|한)|급조|임시방편|땜빵|꼼수|시나리오\s?(?:있|검토|로\s?가)|(?:거절|거부|퇴짜|차단|고발|고소)\s?당(?:함|했)|경찰|감수하고|이탈을|줄이려는|막으려는|늘리려는|노리고|선점|맞불|대응하는\s?조치|베끼|따라\s?하|투자사|(?<!개인)(?<!일반)(?<!전문)투자자|주주|모회사|본사\s?지시|지시로|요구로|승인\s?(?:전|안|못)|결재|품의|내부에서|사내에서|우리\s?쪽\s?(?:사정|실수|문제)|우리(?:가|는|만)?\s?(?:부담|손해|물어)|손을\s?뗐|떠넘|외면|쪼개|빼돌|숨긴|숨기(?:려|고\s?있|자)|감추|들키|안\s?들키|비공식|예비\s?물량|재고\s?\d|고장률|폐기|체불|연체\s?(?:율|전이|채권|잔액|건수)|미지급|위탁사|외주|하청|단가|원가|행정사\s?수수료|we(?:'re| are) (?:eating|paying|losing|covering)|storage cost|churn|margin|revenue|headcount|our cost|per seat\)|wholesale|under the table|legal told|investor",
    re.I,
)
ENGLISH = compiled(
    r"\b(?:contracts?|licen[cs]es?|vendors?|suppliers?|publishers?|partners?|carriers?)\s(?:[\w']+\s){0,4}(?:unsigned|expired|lapsed|fell|walked|raised|not signed|pulled|quit|left|dispute)"
    r"|\b(?:suing|sued|lawsuits?|litigation|regulators?|subpoena|legal (?:flagged|blocked|review|told)|(?:privacy|security) review|pen ?test\w*|negotiat\w+|unsigned|runway|board meeting|quota|sales pipeline|revenue forecast|profitab\w+|unit economics|laid off|lay-?offs?|resign(?:ed|ing)|quit|lost (?:\w+ )?(?:engineers|people|developers)|understaffed|short[- ]staffed|load test|throttled|leadership|vetoed|on us without|(?:acquirer|issuer|processor|carrier|publisher|supplier|partner|vendor|provider|contractor|agency|ministry|regulator)s?\s(?:\w+\s)?(?:changed|asked|refused|declined|pulled|raised|delayed|missed|demanded|insisted|backed)|we (?:save|lose|pay|only built)|top (?:ten|five|\d+) (?:accounts|customers)|threatened to|before (?:the|their) (?:board|renewal)|exclusive on)\b",
    re.I,
)
REASON_END = compiled(
    r"(?:때문(?:이|에|입|임|이에요|입니다)?|사정(?:상|으로|이|\s?때문)|탓(?:에|이)|여파|(?:해|어|아|여|돼|와|워|려|져|나|서)서요?\s*[.!)ㅠㅜ]*$|라서요?|(?:래|대)서|이유(?:는|로|가)|사유(?:는|로|가|:)|배경|원인|(?:는|은|던)\s?게\s?(?:커|문제|원인)|(?:늦|밀|꼬|깨|막|떨어|불발|결렬|지연|무산|(?<![가-힣])터|죽|리젝|반려|못\s?(?:맞|구|했|끝)|안\s?(?:나와|끝|맞|돼|됐|왔|풀))\S{0,6}(?:서|대요|답니다|네요|어요|습니다|음|대|았|었)|서\s(?:그래요|그렇습니다|그런\s?거\S*)|[이가은는]\s(?:안|못)\s\S{0,4}[음함힘옴됨짐림남킴침]\s*[.!]*$|\bdue to\b|\bbecause\b|\bsince\b|\breason:)"
)


_SAYS = {
    "credentials": (CREDENTIALS,), "personal": (PERSONAL,), "marked": (MARKS,), "business": (BUSINESS,), "authority": (AUTHORITY,),
    "partner": (PARTNER,), "engineering": (ENGINEERING,), "people": (PEOPLE,), "aside": (ASIDE,), "inside": (ENGLISH, INSIDE, STAFF),
    "figures": (RATE,), "reason": (CAUSE, REASON_END), "admin_link": (ADMIN_URL,),
}  # fmt: skip


def words_for(reason: str, words: str) -> str:
    """The first of `words` that speaks for the reason; "" where none of them does (a neighbour may)."""
    hits = (pattern.search(words) for pattern in _SAYS.get(reason, ()))
    return next((hit.group().strip() for hit in hits if hit), "")


def tells(words: str) -> bool:
    """Whether words alone give something internal away."""
    return bool(telling(words))


def telling(words: str) -> str:
    """The first words that give something internal away by themselves; "" where none do."""
    patterns = (CREDENTIALS, PERSONAL, BUSINESS, AUTHORITY, PARTNER, ENGINEERING, PEOPLE, INSIDE, ENGLISH, CAUSE)
    hits = (pattern.search(words) for pattern in patterns)
    return next((hit.group().strip() for hit in hits if hit), "")
