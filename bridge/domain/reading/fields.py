"""What a clause is about, weighed by the words it uses and the label it stands under."""

from __future__ import annotations

import re
from functools import lru_cache

from bridge.domain.notes import Field
from bridge.domain.patterns import compiled
from bridge.domain.sieve import Sieve

LABELS: tuple[tuple[Field, re.Pattern[str]], ...] = (
    (Field.SCRIPT, compiled(r"멘트|문구|스크립트|답변|응대\s?(?:안내|멘트|문구)|안내\s?(?:문|말|멘트|문구)|상담\s?(?:멘트|안내)|말씀|\bscript\b|\bsay\b|\bresponse\b|\bwording\b|\breply\b|\btell (?:them|customers)", re.I)),
    (Field.KNOWN_ISSUES, compiled(r"이슈|버그|알려진|오류|known|주의|유의\s?현상|현상|issue|caveat|heads[- ]?up|제보", re.I)),
    (Field.HANDLING, compiled(r"상담(?!\s?(?:시간|가능))|CS|CX|응대|처리|이관|에스컬|대응|모르는|상담사|agent|escalat|handling|hand[- ]?off|인입|문의\s?(?:오면|시|대응|처리)", re.I)),
    (Field.CONTACT, compiled(r"담당|문의(?:처|는)?\s*$|연락|contact|owner|PM|PIC|질문|ping|책임|기획자|작성자|Q&A", re.I)),
    (Field.LINK, compiled(r"링크|가이드|기획서|페이지|문서|URL|FAQ|상세|자세히|참고\s?(?:링크|자료)|link|guide|docs?\b|도움말|공지\s?링크|확률", re.I)),
    (Field.TARGET, compiled(r"대상|누구|지역|고객군|적용\s?(?:범위|대상|지점|매장|회원)|이용\s?대상|범위|타깃|타겟|플랜|자격|회원|매장|지점|노선|\bwho\b|target|eligib|audience|region|segment|users?\b|where", re.I)),
    (Field.PRICE, compiled(r"가격|요금|비용|이용료|금액|혜택|할인|수수료|적립|판매가|구독료|리워드|보상|과금|쿠폰|경품|이자|금리|price|pricing|cost|fee|plan|benefit|discount|payout|월\s", re.I)),
    (Field.PLATFORM, compiled(r"플랫폼|환경|버전|OS|기기|단말|지원\s?(?:기기|환경|버전|OS|범위)|채널|앱|platform|version|device|support(?:ed)? (?:on|devices)|웹", re.I)),
    (Field.LIMITS, compiled(r"제한|제약|제외|한도|예외|불가|유의|참고\s?사항|주의|조건|횟수|수량|limit|except|restrict|not included|exclu|caps?\b|hours|운영\s?시간|이용\s?시간|인원", re.I)),
    (Field.POLICY, compiled(r"환불|취소|해지|반품|교환|정책|보관|유효|기간|소멸|약관|변경|규정|위약|철회|정산|회수|이월|양도|연장|소급|유예|기존|보상|개인정보|refund|cancel|polic|expir|terms|retention|existing", re.I)),
    (Field.HOW_TO, compiled(r"방법|이용|신청|설정|동작|경로|사용|절차|위치|메뉴|기능|어떻게|내용|등록|접수|수령|예약|로그인|개요|진입|참여|순서|설명|how|steps?|usage|where to|setup|flow|path|sign[- ]?up|달라지는|바뀌는|변경점", re.I)),
)  # fmt: skip
_SKIP_LABEL = compiled(
    r"일시|일정|오픈|출시|시행|배포|날짜|언제|시점|배경|사유|목적|기대\s?효과|KPI|목표|런칭|기간\s*$|적용일|이유|background|why|reason|goal|when|date|launch",
    re.I,
)

W = tuple[float, re.Pattern[str]]
CUES: dict[Field, tuple[W, ...]] = {
    Field.TARGET: (
        (1.7, compiled(r"(?:회원|고객|이용자|사용자|유저|가입자|구매자|셀러|판매자|가맹점|점주|사장님|기사님?|라이더|학생|환자|임직원|사업자|법인|개인|보호자|세대|가구|거주자|등급|구독자|파트너|수험생|보유자|계약자|신청자|작성자|참여자|응시자|소상공인|관리자|학부모|교사|어르신|청년|외국인|내국인|여행자|투숙객|운전자|차주|플랜|조합원|이용객|승객|총무|길드원|주민|시민|직장인|임산부|군인|장애인|다자녀)\s?(?:분들?)?\s?(?:전체|전원|모두|누구나|만(?=[\s,.)가이돼됩]|$)|한정|대상|부터|먼저|에게만|한테만|께만|중\s|\([^)]*제외|우선|이며|이면|$)")),
        (1.5, compiled(r"[가-힣](?:건|분|상품|주문|구매|가입|카테고리|주식|장르|계약|지점|매장|노선|과목|차종|종목)\s?만(?=[\s,.이입돼됩가]|$)|(?:가입|주문|결제|발급|출고|개통|계약|구매|접수|예약|신청|책임개시)\S{0,3}(?:분|건)?부터|주문부터|이후\s?\S{2,8}\s?(?:건|분|계약)(?:만|부터)|이후인\s계약|(?:레벨|Lv\.?|LV\.?)\s?\d+|\d+명\s?이상|\d+인\s?파티|만\s?\d{1,2}\s?[~∼-]\s?\d{1,2}\s?세|(?:전|모든|일부|해당)\s?카테고리|카테고리\s?(?:시범|한정)|지역(?:은|:)|\b[A-Z]{2,3}(?:/[A-Z]{2,3})+\b|에\s?한함|명의(?:는|만)|기준(?:이고|이며|입니다)|(?:장르|품목|차종|기종|종목)\s?(?:한정|만)")),
        (1.3, compiled(r"대상(?:은|자|:|\s|으로)|누구나|전용|한정(?:입|이|\s|$|,|\.)|만\s?\d{1,2}\s?세|\d{1,2}\s?세\s?(?:이상|미만|이하)|(?:지점|매장|점포|개소|지역|센터|학교|병원|기관|호텔|숙소|역|노선|구간|지자체|시군구|읍면동|정류장|주민센터|보건소|영업점)\s?(?:만|부터|전체|\d|한정|우선|먼저|\()|(?:전국|서울|경기|수도권|부산|제주|인천|대전|대구|광주|세종|강남|강북|전\s?지점|전\s?매장|전\s?지역|광역시|충청|호남|영남|해외|국내|섬·벽지|도서산간)\s?(?:\S{0,8}\s?)?(?:만(?=[\s,.)!]|$)|부터|전역|전체|한정|\d+\s?(?:개|곳|점|,)|우선|먼저|지역|구\b|$|[,/·(+])")),
        (1.0, compiled(r"\d[\d,]*\s?(?:개\s?)?(?:지점|매장|곳|개소|개\s?구|점\b|개\s?(?:시|역|노선|학교|병원|기관|대학|지역|국가)|종\b|가구|세대|명\s?(?:대상|선정))|신규\s?(?:가입|회원|고객|구매|이용자)|기존\s?(?:회원|고객|이용자|가입자|사용자|구독자|주문도|계약)|전체\s?(?:회원|고객|사용자|이용자|유저)|전\s?(?:회원|고객|유저|이용자)|(?:가입|구매|이용|결제|동의|등록|보유|신청|계약|인증|충전|예약|미접속|연결)(?:한|하신|된|완료한|이력\s?있는|내역이?\s?있는|했던|\s)\s?(?:고객|회원|분|사람|유저|이용자|사용자|법인|계정|차량|기업)|(?:VIP|VVIP|골드|실버|프리미엄|플래티넘|다이아|Enterprise|Team|Pro|Business|Basic)\S*\s?(?:등급|회원|고객|플랜|이상|만|구독자)|사업자|소급")),
        (1.5, compiled(r"\b(?:users?|customers?|members?|subscribers?|merchants?|sellers?|tenants?|workspaces?|accounts?|plans?|drivers?|riders?|admins?|owners?|guests?|hosts?)\b.{0,30}\b(?:only|who|in|on|with)\b|\b(?:only|for|available to|open to|limited to|applies to|rolling out to)\s(?:\w+\s){0,4}(?:users?|customers?|members?|subscribers?|sellers?|merchants?|plans?|accounts?|tenants?|workspaces?|guests?|hosts?)\b|\b(?:KR|US|JP|EU|Korea)[- ]only\b|\beveryone\b|\ball (?:users|customers|members|plans)", re.I)),
        (-1.2, compiled(r"문의|상담|안내|하면\s|하시면|누르|클릭|환불|취소|\d원|알림")),
    ),
    Field.PLATFORM: (
        (2.1, compiled(r"\b(?:iOS|iPadOS|watchOS|Android|iPhone|iPad|Windows|macOS|Mac|Chrome|Safari|Edge|desktop|tablet|VoiceOver|TalkBack|MTS|HTS|WTS)\b|안드로이드|안드(?=[\s,./은는만도]|$)|아이폰|아이패드|갤럭시|모바일웹|태블릿|브라우저|크롬|사파리|키오스크|웹뷰|스마트\s?TV|스마트워치|\bWatch\b|윈도우\s?\d|지원\s?단말")),
        (2.1, compiled(r"(?:앱|버전|app|v|ver\.?)\s?\d+(?:\.\d+)+\s?(?:\+|이상|부터|미만|버전)?|\d+\.\d+(?:\.\d+)?\s?(?:버전|이상|\+|and (?:up|above|later)|or (?:later|newer|above))|최신\s?버전|앱\s?업데이트|업데이트\s?(?:필요|필수|해야)|구버전|\d\s?버전")),
        (1.9, compiled(r"(?:^|[\s(])(?:앱|웹|모바일|PC|TV|web|mobile)(?:\s?[/+·,과와랑]\s?(?:앱|웹|모바일|PC|TV|매장|[a-z]+))*\s?(?:에서만|만(?=[\s,.)!]|$)|전용|동시|먼저|다\s?됩|둘\s?다|모두|제외|only|은\s?(?:미지원|추후|나중|안|지원|\d|당분간)|은\s\d|미지원|지원|주문만|공통|동일|버전)|(?:앱|웹|PC|매장|온라인|오프라인|홈페이지|창구)에서만|[가-힣]{2,4}앱만|관리자\s?센터에|매장\+앱|오프매장")),
        (-1.0, compiled(r">|누르|클릭|탭|버튼|안\s?보|안\s?뜨|오류|이슈|뜨는|문의")),
    ),
    Field.PRICE: (
        (1.9, compiled(r"(?:\d[\d,.]*\s?(?:원|만원|천원|달러|만\s?원|천\s?원|엔|유로|USD|KRW)|[$₩€]\s?\d)(?!\s?(?:이상|미만|이하|초과|까지|한도|씩\s?한도))")),
        (1.4, compiled(r"\d[\d,.]*\s?(?:천\s?|만\s?)?(?:P\b|포인트|캐시|다이아|코인|마일|보석|젬)")),
        (1.6, compiled(r"무료(?!함)|유료|공짜|무배|가격|요금(?!제)|월정액|구독료|이용료|진료비|보험료|배송비|연회비|참가비|보증금|수수료|할인|\d+\s?%\s?(?:할인|적립|캐시백|인하|인상|쿠폰)|\d+(?:\.\d+)?%(?:에서|\s?→|p)|캐시백|무이자|할부|1\+1|사은품|경품|증정|혜택|금리|환급|연\s?\d+(?:\.\d+)?%|인상|인하|최대\s?\d+%|부가세|VAT|추가\s?요금|추가\s?비용|과금|반값|특가|면제|고객\s?부담|실비|\d\s?개월\s?무이자|적립(?=\s|\d|$|됩|돼)")),
        (0.8, compiled(r"(?:쿠폰|포인트|보냉백|선물|굿즈)\S{0,3}\s?(?:드려|드립|지급|증정)")),
        (1.6, compiled(r"\b(?:free|price[sd]?|pricing|costs?|fees?|\d+% off|discount\w*|per (?:month|seat|user|year)|/mo|/month|charge[sd]?|waived|cashback|credits?)\b|[$€]\d", re.I)),
        (-1.0, compiled(r"환불|위약금|보상|취소|상담|이상\s?(?:구매|결제|충전\s?시)|한도|문의|청구될|최소|하루\s?결제|월\s?최대|요율|그대로|종전대로|동일|유지")),
    ),
    Field.POLICY: (
        (1.9, compiled(r"환불|위약금|해지|취소(?:는|하면|시|됩|돼|\s?가능|\s?불가|\s?수수료|\s?무료)|반품|교환(?!권)|철회|소급|유효\s?기간|소멸|만료|이월|양도|보관(?!함)|삭제|지웁|지워|자동\s?(?:연장|갱신|결제|취소|전환|이관|적용|종료|지급|반영|발송|소멸|해지)|중도|일할|약관|정책|규정|세금계산서|정산|병행|유예|재발송|재발급|재가입|(?:신청|예약|주문|배송|일정)?\s?변경은\s|출금됩|지급은|배당")),
        (1.2, compiled(r"그대로|유지|동일|변동\s?없|변화\s?없|영향\s?없|종전|기존대로|기존과|이전과|예전이랑|바뀌지\s?않|쭉\s?(?:가|유지)|계속\s?(?:사용|이용|적용|볼|쓸)|\d+\s?(?:일|개월|년|시간|영업일|분|h)\s?(?:이내|안에|전까지|후\s|뒤\s|내\s|내로|이후|→)|다음\s?(?:결제일|달|회차|청구|영업일)|익영업일|즉시\s?(?:적용|반영)|순차|처리(?:됩|돼)|반영(?:됩|돼|까지|$)|끊(?:기|겨|어)|종료\s?후|이후(?:엔|에는|로는|\s)|보상(?!안)|전액|부분\s?환불|100%|합쳐|인정|그\s?전까지|주문분만|재개는|미운영|끝나요|연장\s?없|없어집|\d+h\s?→|→\s?\d+h|\d{1,2}:\d\d\s?→|마감은|재판매|복구")),
        (1.7, compiled(r"\b(?:refund\w*|cancel\w*|expire[sd]?|expir\w+|retention|retained|deleted|terms|policy|existing (?:users|customers|orders|bookings|subscri\w+)|grandfather\w*|carry over|automatic\w*|prorat\w*|non-refundable|renew\w*|remain\w*|unchanged)\b", re.I)),
        (-0.8, compiled(r"상담사|CS|누르|클릭|>|버튼|@|담당|주세요|드리세요")),
    ),
    Field.LIMITS: (
        (1.8, compiled(r"(?:1인|인당|1회|1일|하루|월|주|연|계정당|주문당|가게당|건당|한\s?사람|한\s?달|한\s?번에|회당|최대|최소|동시에|한도|1계정|기기당|세대당|ID당|매장당|1건당|1주문|연속)\s?(?:\S{0,6}\s)?(?:연\s|월\s)?\d[\d,.]*\s?(?:회|번|개|장|건|명|자|만|원|MB|GB|분|시간|kg|봉|매|곳|대|일|박스|P|세트|주|좌|인|켤레|병|벌|달러|개월|페이지|초|권|팩|kWh|km|m|칸|석|판|천)?|[\d천만]+\s?(?:회|번|개|장|건|명|봉|박스|자리|석|대|GB|MB|팀|세트)\s?(?:까지|한정|이내|제한|이하)|\d+\s?(?:회|명|개|건|천|만|개월|장)\S{0,3}\s?(?:→|에서)\s?(?:연\s)?\d+\s?(?:회|명|개|건|천|만|개월|장)|선착순?\s?\d|이체한도|수량\s?\d")),
        (1.5, compiled(r"불가(?!피)|안\s?됩니다|안\s?돼|안\s?되(?!면)|못\s?(?:해|합|하|쓰|씁|받|바꾸|바꿉|봐|봅)|제외|미지원|지원\s?안|지원하지\s?않|미포함|미적용|선착순?|중복|제한|한정\s?수량|까지만|이상만|이하만|이내만|만\s?(?:가능|됩|돼|되|지원|적용|사용|이용|신청|허용|선택)|만\s?(?:해당)|할\s?수\s?없|필수|필요(?:해|합|하|$)|금지|빠집|빠져요|예외|소진\s?시|품절|까지(?:예요|입니다|\s?가능|\s?등록|\s?저장|고\s)|(?:^|\s)[xX](?=[\s.,)]|$)|(?<=[가-힣])[xX](?=[\s.,)]|$)|미노출|미발송|(?:\d{1,2}시?|\d{1,2}:\d\d)\s?[~-]\s?\d{1,2}(?:시|:\d\d)|평일|공휴일|영업시간|운영\s?시간|가능\s?시간|(?:원|개|건|회)\s?(?:이상|미만|초과)(?!\s?(?:회원|고객))|막혀|아직|만이에요|만입니다|[가-힣]{2,5}만(?=[,.]|$)|종료\s?예정")),
        (1.6, compiled(r"\b(?:max(?:imum)?|min(?:imum)?|up to|limit\w*|at most|only \d+|per (?:day|person|account|order|week|user)|not (?:supported|available|included|eligible|apply)|excluded?|except|cannot|can't|doesn't|won't|does not|required|no (?:support|more than)|not yet)\b", re.I)),
        (-0.7, compiled(r"환불|위약금|상담사|문의|이슈|오류|영향\s?없|변동")),
    ),
    Field.HOW_TO: (
        (2.3, compiled(r"[가-힣A-Za-z0-9'\"\])]\s?(?:>|›|»)\s?[가-힣A-Za-z0-9'\"\[(]")),
        (1.7, compiled(r"(?<![가-힣])[가-힣]{2}[^→\n]*+→\s?(?=[가-힣A-Z])[^→\n\d]*+→")),
        (1.7, compiled(r"누르|눌러|클릭|탭하|탭\s?하|터치|체크|선택(?:하|해|\s?후|만|$|시|가능)|입력(?:하|해|\s?후|만|$)|켜(?:면|서|야|고\s|기)|끄(?:면|고)|끌\s?수|토글|버튼|메뉴|설정에서|설정\s?>|화면(?:에서|에)|신청(?:하|해|은\s|\s?없이|\s?후|\s?필요|$|x)|따로\s?신청|별도\s?신청|접속|로그인(?:하|만|\s?후)|등록(?:하|해|\s?후|만)|업로드|내려받|다운로드\s?없|스캔|찍(?:으면|어|고)|촬영|인증(?:하|\s?후|\s?필요|만)|가입(?:하면|\s?후|하고)|링크\s?보내|\bQR|바코드|마이페이지|상단|하단|탭에|홈\s?(?:화면|배너|탭)|검색창|고르면|올리면|열면|말하면|보내면|전화(?:하|로)|방문|흔들|드래그|길게|밀어|추가하면|출석하면")),
        (1.0, compiled(r"(?:할|볼|쓸|받을|바꿀|고를|넣을|만들|찾을|살|낼|올릴|보낼|정할|나눌|예약할|조회할|확인할|이용할|사용할|신청할|설정할|취소할)\s?수\s?있|가능(?:합|해|하|$|\.|\s)|(?:에서|으로|로)\s?(?:가능|이용|사용|신청|확인|조회|구매|결제|수령|예약|들어|진입)|기능(?:이에요|입니다|으로|이고)|(?:면|하면)\s(?:\S+\s){0,4}(?:푸시|알림|전달|표시|노출|뜸|뜹|나옴|나와|보여|적용|추천)|도착|나옵니다|나와요|나옴|보여\s?(?:줍|줘|주)|자동으로|해\s?주는|되는\s?(?:기능|서비스)|찾아\s?주|전달$|생기고|없이\s")),
        (1.8, compiled(r"\b(?:tap|click|select|choose|go to|open the|navigate|toggle|enable|turn on|sign in|log in|scan|settings?|menu|button|upload|enter|press|swipe|via)\b", re.I)),
        (-0.9, compiled(r"상담사|CS|이슈|오류|불가|안\s?됩|안\s?돼|문의|환불|안내해|없어|\d+회\s?→|한도")),
    ),
    Field.KNOWN_ISSUES: (
        (2.3, compiled(r"이슈(?!\s?없)|버그|에러|안\s?(?:보(?:이|임|여|일|입)|뜨|떠|뜸|나와|나옴|열려|열림|울|들려|먹|잡|눌)(?!면|으면|다는|는\s?고객)|깨(?:져|짐|지|질|집)|멈(?:춤|추|출)|먹통|튕|느리|느려|느릴|지연(?:될|되|돼|\s?가능)|늦(?:을\s?수|게\s?(?:뜨|도착|보|반영|올|나오))|간헐|현상|회색|흐리게|흐릿|겹쳐|중복\s?\S{0,8}(?:보일|뜰|표시|발송)|잘못\s?(?:표시|보|뜨|나)|0원?으로\s?(?:보|표시)|두\s?번\s?(?:뜨|보|나|찍|울|오)|\d줄로|끊길|끊김|사라(?:질|지는|져\s?보)|초기화|비어\s?보|공백|무한\s?로딩|밀려\s?보|어긋|오작동|다시\s?로그인해야|로그아웃될|일시적|(?:fix|패치|수정|개선|해결)\s?(?:예정|에서|됩니다)|\d월\s?(?:중\s?)?(?:fix|패치|수정)|확인돼\s?있|프레임|알려진|오류(?=가|는|\s|$)")),
        (2.1, compiled(r"\b(?:known issues?|bugs?|glitch\w*|may (?:appear|show|take|lag|fail|see)|might (?:appear|show|see|fail)|slow\w*|blank|crash\w*|workaround|not (?:render|display|load)\w*|freeze\w*|flicker\w*|delay(?:ed)? up to|intermittent\w*)\b", re.I)),
        (1.3, compiled(r"(?:보일|뜰|나올|생길|걸릴|빠질|들릴|표시될|노출될|발생할|다를)\s?수\s?있")),
        (-1.2, compiled(r"상담사|안내해|답변|라고|문의|이관|넘겨|시\s?:|에스컬|접수")),
    ),
    Field.CONTACT: (
        (2.6, compiled(r"(?:^|[\s(])담당(?:자)?(?:은|는)?\s?[:：]?\s?(?:PM\s|개발\s|기획\s)?(?:@|#|[가-힣A-Za-z]{2,10}(?:팀|셀|파트|TF|실|기획|개발|운영|담당)?\s)|(?:^|[\s(])(?:문의(?:는|처는?|\s?:)?|궁금한\s?(?:점|건|거)(?:은)?|질문은?|연락(?:처|은)?)\s?[:：]?\s?(?:\S{2,14}\s)?(?:@|#|[가-힣]{2,10}(?:팀|셀|파트|TF)(?:\s|$|\()|내선|\d{2,4}-\d{3,4}|[\w.]+@)|^@[\w.가-힣]+$|^[가-힣]{2,8}\s@[\w.]+$|\bping\b|\breach out\b|\bquestions?\b.{0,16}(?:to|@|#)")),
        (1.8, compiled(r"(?:고객센터|콜센터|고객지원센터|헬프데스크|안내\s?전화|대표번호)\s?(?:는|은|:)?\s?\d{2,4}-\d{3,4}")),
    ),
    Field.HANDLING: (
        (2.8, compiled(r"상담사|상담원|상담팀|상담팀장|상담\s?(?:쪽|파트|이력)|(?:로|에|에게|한테|으로|께)\s?(?:이관|연결|전달|넘|토스|접수|던져|멘션|보내|돌려|호전환|에스컬|올려|회신|배정)|이관(?:합|해|하|\s?(?:부탁|바랍)|$|\.)|에스컬|호전환|콜백|넘겨|넘기(?:라|면|고|세)|토스|던져|티켓|접수만|3자\s?통화|백오피스에서|센터(?:에서|분들)|(?:CS|CX)(?:에서|는|로|가|팀)|고객센터(?:에서|\s?말고)|인입(?:되|시)|임의로?\s?(?:안내|판단|처리|답변)|재량|유도|선에서|주지\s?말고|답하지\s?말고|약속하지|확답|판단하지|설명하지\s?마|처리하지|내지\s?마|확인\s?후\s?(?:안내|처리|접수|연결|이관|회신)|받아서|수동|회신\s?대기|먼저\s?확인|(?:팀장|본사|관리자)\s?승인|종결|언급하지\s?마")),
        (1.5, compiled(r"(?:문의|항의|요청|요구|민원|이의제기|케이스|컴플레인|신고|불만|건)(?:은|는|이|가|엔|에는|\s?오면|\s?오시면|\s?들어오면|\s?시|\s?시에는|\s?주시면|\s?인입)(?:\s|$)|(?:달라|안\s?온다|안\s?된다|안\s?보인다|늦었다|못\s?받았다|왜\s?\S+)(?:는|고)\s|(?:고객|분|손님)(?:이|께서|은)?\s?\S{0,14}\s?(?:물으|물어보|여쭤|말씀하시면|원하시면|전화하시면|질의|하시면|요청하시면)|원하시면|하시면\s")),
        (1.4, compiled(r"안내(?:해|하|드려|\s?후|\s?바랍|\s?부탁|드리|로)\s?(?:주세요|주시|주십|고|바랍|세요|드리|종결|종료)?|(?:해|어|아|여)\s?(?:주세요|주십시오|주시면|드리세요|주시기)|바랍니다|하세요|마세요|마십시오|해주면\s?됨|주시면\s?됩|하면\s?됨|먼저$|바로\s?(?:환불|해지|교환)|제안하고|권유")),
        (2.4, compiled(r"\b(?:agents?|escalat\w+|hand (?:off|over)|transfer (?:to|the)|forward (?:to|the|them)|route (?:to|them|any)|raise a ticket|open a ticket|do not promise|don't promise|collect the|tier[- ]?2|L2|ask (?:the|for) (?:customer|order)|redirect (?:to|them)|apologi[sz]e|complaint)\b|#[\w가-힣-]+\s?(?:로|에|으로)", re.I)),
        (-1.0, compiled(r"담당\s?[:：]?\s?[가-힣]+\s[가-힣]{2,3}$|매뉴얼|공유|반영\s?부탁|숙지|참고")),
    ),
}  # fmt: skip

_LEAST = 0.8


_EACH = {
    f"{field.value}{i}": (field, weight, pattern)
    for field, cues in CUES.items()
    for i, (weight, pattern) in enumerate(cues)
}
_SIEVE = Sieve({name: pattern for name, (_, _, pattern) in _EACH.items()})


@lru_cache(maxsize=512)
def _seen(words: str) -> tuple[tuple[str, Field, float], ...]:
    return tuple((name, *_EACH[name][:2]) for name in _SIEVE.hits(words))


def hits(words: str) -> list[str]:
    """The cues that stand in `words`, named by field and place in its list."""
    return [name for name, _, _ in _seen(words)]


@lru_cache(maxsize=512)  # the clauses of one note, each of which several readers ask about
def weigh(words: str, label: str, heads: tuple[str, ...]) -> tuple[tuple[float, Field], ...]:
    """The fields a clause may belong to, likeliest first, each with its weight; empty where nothing speaks for any."""
    words = words[:240]
    scores: dict[Field, float] = {}
    own = label_field(label)
    if own:
        scores[own] = 2.6
    elif heads and len(heads[-1]) <= 14 and not label and (above := label_field(heads[-1])):
        scores[above] = 2.0
    found = _seen(words)
    named = {field for _, field, weight in found if weight > 0} | set(scores)
    for _, field, weight in found:
        if field in named:
            scores[field] = scores.get(field, 0.0) + weight
    stated = [(score, field) for field, score in scores.items() if score >= _LEAST]
    return tuple(sorted(stated, key=lambda s: (-s[0], _ORDER[s[1]])))


@lru_cache(maxsize=512)
def label_field(label: str) -> Field | None:
    """The field a label or heading announces."""
    words = label.strip()
    if not words or len(words) > 24:
        return None
    for field, pattern in LABELS:
        if pattern.search(words):
            return field
    return None


def skips(label: str) -> bool:
    """Whether a label announces something that is no fact for customers: the date, the background."""
    return bool(_SKIP_LABEL.search(label)) and label_field(label) not in (Field.POLICY, Field.CONTACT, Field.SCRIPT)


_ORDER = {
    field: i
    for i, field in enumerate(
        (
            Field.SCRIPT,
            Field.HANDLING,
            Field.CONTACT,
            Field.KNOWN_ISSUES,
            Field.HOW_TO,
            Field.LIMITS,
            Field.POLICY,
            Field.PRICE,
            Field.PLATFORM,
            Field.TARGET,
            Field.LINK,
        )
    )
}
