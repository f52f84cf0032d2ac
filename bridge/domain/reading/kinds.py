"""Is it a launch, a change, a cancellation, a correction, or none of these? Weighed cue by cue, most telling first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bridge.domain.dates import Mention
from bridge.domain.notes import Evidence, Kind, Precision
from bridge.domain.reading.page import Page

# Words that look like a cue and are none: what customers cancel or change, and names of things.
_BLANK = re.compile(
    r"(?:예약|주문|결제|구독|신청|발송|배송|승인|호출|진료|거래|참여|즉시|자동|부분|전체|셀프|개별|수강|예매|티켓|항공권|이체|청약|방문|회원|가입|계약|무료|당일|중도|직접|수동|약정|요청|접수)\s?(?:의\s|은\s|을\s|를\s|이\s)?(?:변경\s?[/·,]\s?)?(?:취소|철회|해지)"
    r"|(?:취소|철회|변경|해지)\s?(?:[/·,및]\s?)?(?:환불|취소|변경|반품|교환|해지)|(?:취소|변경|해지|철회|수정|정정|중단|연기)\s?(?:수수료|위약금|가능|불가|버튼|신청|요청|마감|시\s|하면|하시면|하려면|할\s?수|가\s?가능|는\s?불가|는\s?가능|기한|기간|정책|규정|방법|문의|건은|분은|된\s?(?:주문|예약|건)|내역|이력|횟수|한도|접수|처리|전까지|권|표|율|메뉴|화면|알림)"
    r"|취소(?:는|도|가|를|만)\s|취소하(?:면|실|려|고|는|기)|(?:청약)?철회는|반려\s?(?:동물|견|묘|식물|간식|인)|반려(?:동물|견|묘)"
    r"|(?:비밀번호|주소|배송지|요금제|연락처|좌석|날짜|옵션|닉네임|프로필|번호|정보|계좌|카드|사이즈|수량|일정|예약|기기|언어|설정|주인|명의|등급|상태|이름|결제\s?수단|수령인|시간|비번|한도|테마|아이콘|배경|담당자\s?지정)\s?(?:을\s|를\s|의\s)?(?:변경|수정)\s?(?:가능|불가|기능|버튼|화면|메뉴|신청|은\s|는\s|도\s|이\s가능|하기|할|하면|하는|한도|횟수|셀프|알림|서비스)"
    r"|자동\s?(?:연장|취소|해지|변경|정정)|기한\s?연장\s?(?:가능|불가|신청)|(?:연장|연기)\s?(?:신청|가능|불가|은\s|는\s|할)|반납\s?연장|대출\s?연장|홀드백|업데이트\s?취소|되돌리기"
)

_CANCEL = re.compile(
    r"(?:오픈|출시|런칭|론칭|배포|도입|적용|시행|개시|이벤트|행사|기획전|진행|건|일정|프로모션|판매|서비스|제공|확대|개편|계획|전면|최종|결국|모두|전부)?\s?(?:자체를|자체가|을|를|이|가|은|는)?\s?(?:취소|철회|백지화|폐기)(?:\s?(?:됐|되었|됩|되어|된|돼|합니다|했|하기로|하게|하고자|처리|결정|확정|예요|이에요|입니다|임|함|요(?=[\s.!]|$)|로\s(?:봐|알|처리|결정|정리|변경)|공지|안내|건|[.!)\]~]|$)|[\s]*[:：]|(?=\s*[\n·•–—-]))"
    r"|\[(?:취소|철회|중단|오픈\s?취소|런칭\s?취소|출시\s?취소)[^\]]*\]|무산(?:됐|되었|됩|돼|입니다|이에요|예요|$|[.\s])|백지화|엎어(?:졌|집|져|짐)|물\s?건너|접(?:기로|습니다|었|는다|고\s|자고|게\s?(?:됐|되었)|어요|을게)|드랍|드롭(?:됐|합|하|입|$|\.)|캔슬|미진행|미운영|미출시|미오픈|미시행|미실시|미도입|없던\s?(?:일|걸로|것으로|걸)|없던\s?얘기|없는\s?(?:일|걸로)|없었던\s?(?:일|걸)"
    r"|(?:진행|오픈|출시|런칭|도입|운영|시행|적용|제공|판매|개시|배포|추진|실시|발행|개최|반영|확대|지원|공개|서비스)(?:을|를|은|는|이|가|도)?\s?(?:하지\s?않|안\s?(?:하|합|해|함|한|돼|됩|되)|못\s?(?:하|합|해|함)|않기로|않습니다|않게|않아요|어렵게\s?(?:됐|되었)|불가(?:로\s?결정|하게)|포기|중단(?:하|합|했|됐|되|키|$|\.)|없(?:이|던)\s?(?:일|것)|X(?=[\s.)]|$)|제외(?:하기로|됐|되었))"
    r"|안\s?(?:나갑니다|나가요|나가기로|나갈|나가게|갑니다|가기로|가요|엽니다|열어요|열기로|열려요|열립니다|열게|하기로|하게\s?(?:됐|되었)|하는\s?(?:걸로|것으로)|해요|합니다(?![가-힣])|낸|냅니다|켭니다|켜기로|켜요|싣|실어|풉니다|풀기로|풀려요|올립니다|올리기로|내기로)|(?:못|안)\s?(?:내보내|나가게|열게)\S*|못\s?(?:나갑니다|나가요|엽니다|열게|갑니다|열어요)"
    r"|(?:에서|스코프에서|릴리즈에서|범위에서|대상에서|라인업에서|로드맵에서|목록에서|계획에서|이번에|이번에는|이번엔)\s?(?:완전히\s?|아예\s?|통째로\s?)?(?:빠졌|빠집|빠져|빠지|뺐|뺍|빼기로|빠짐|제외됐|제외되었|제외합|제외하기로|제외됩)|(?:빠졌대|빠졌습|빠졌어|뺐습니다|뺐어요|빼기로\s?(?:했|하|결정))|내렸습니다|내리기로|내려놓기로|revert|리버트|철수(?:합|하기|했|$)|킬(?:했|하기로|됐)|\bkill(?:ed|ing)?\b|계획\s?(?:이\s)?없(?:던|어졌|음으로|는\s?걸로)|하지\s?않(?:기로|게\s?(?:됐|되었)|는\s?(?:것으로|걸로))|그만두기로|포기(?:합|하기|했)|중단(?:합니다|하기로|됐습니다|되었습니다|됩니다|하게)"
    r"|\bcancel(?:l?ed|l?ing|lation)?\b|\bscrapp|\bcall(?:ed|ing) off\b|\b(?:was|been|got|is|are|being) (?:dropped|pulled|shelved|axed|withdrawn)|\bdropp(?:ed|ing) (?:the|this|our)|\b(?:wo|is|are)n[o']?t (?:go(?:ing)?|launch(?:ing)?|ship(?:ping)?|happen(?:ing)?|be (?:launch|releas|shipp|going|roll)|moving|proceed)|\bno longer (?:launch|ship|happen|plan|going|rolling|releas)|\bnot (?:launching|shipping|happening|going (?:ahead|live|out|forward)|moving forward|proceeding)|\bshelv(?:ed|ing)\b|\bpull(?:ed|ing) the plug|\bwithdr(?:ew|awn|awing)\b|\bnixed\b|\bwe(?:'re| are) killing\b"
)
_CANCEL_SOFT = re.compile(
    r"홀드(?:요|입니다|합니다|됐|되었|$|[.\s])|보류(?:됐|되었|합니다|하기로|입니다|예요|이에요|됩니다|$|[.)\s])|다시\s?한다는\s?(?:얘기|말)\s?없|재(?:오픈|추진|도전|개)\s?(?:은|는|여부|계획|일정)?\s?(?:\S{0,4}\s)?(?:미정|없|모르|불투명)|(?:배너|안내글|안내|공지|공지사항|페이지|문구|예고|게시글|팝업|티저)\s?\S{0,6}\s?(?:내려|회수|빼|삭제|내렸|철거)|회수\s?부탁"
)

_CHANGE = re.compile(
    r"연기(?:됐|되었|됩|합|하기|해|돼|입니다|예요|이에요|되|함|[.\s!)]|$)|순연|미뤄(?:졌|집|져|짐|요|서|지|달)|미루(?:기로|어|게|겠|ㅂ|자)|미룹니다|미뤘|밀(?:렸|려요|립니다|리게|릴|려서|려|림|리는|리고)|늦춰|늦추|늦춥|늦어(?:집|졌|지게|질|져|짐)|앞당(?:겨|김|깁|기|겼)|당(?:겨\s|겨졌|겨서|겨요|겨집|겨짐|깁니다|겼|기기로|긴)|뒤로\s?(?:밀|미|옮|넘|조정|가)|(?:시간|분|일|주|달)\s?만?\s?뒤로|앞으로\s?(?:당|옮|조정)|넘(?:어갔|어갑|어가|겨요|깁니다|겼|기기로|어감|겨서)|옮(?:깁|겨|겼|기기로|김|길)|이월|일정\s?(?:이\s?|은\s?|을\s?)?(?:조정|변경|재조정|바뀌|바뀜|수정|연기|변동|이동|밀)|(?:날짜|일자|시간|시각|시점|오픈일|출시일|배포일|시행일|적용일|종료일|마감일|마감|종료|일시|기간|개시일|런칭일|오픈\s?시간)\s?(?:이|가|을|를|만|은|도)?\s?(?:조금\s|다시\s|또\s|급)?(?:변경|바뀌|바뀝|바뀜|바뀌었|조정|수정|연장|늘|당겨|연기|이동|단축|밀)"
    r"|변경\s?(?:됐|되었|됩|돼|합니다|했|하기로|안내|공지|공유|사항|건|입니다|이에요|예요|됨|함|[.)\]]|$)|바뀌(?:었|게|어|ㅂ)|바뀝니다|바꿉니다|바꿔요|바뀜|조정(?:됐|되었|됩|합|하기|했|입니다|함|안내|건|[.)\s]|$)|재조정|축소(?:됐|되었|됩|합|하기|했|$|[.\s])|확대(?:됐|되었|됩|합|하기로|했)|연장(?:됐|되었|됩|합|하기|했|돼|입니다|해요|함|[.!)\s]|$)|이틀\s?더|하루\s?더|한\s?주\s?더|일주일\s?더|한\s?달\s?더|더\s?(?:갑니다|합니다|진행|운영|늘)|늘립니다|늘(?:어납|렸|리기)|줄였|줄이기로|무기한|잠정\s?(?:보류|연기|중단)|재공지|심사\s?리젝|리젝됐|추가됐|추가되었"
    r"|\bslip(?:s|ped|ping)?\b|\bdelay(?:s|ed|ing)?\b|\bpostpon\w+|\bresched\w+|\bpush(?:ed|ing)?\s(?:back|out|to|it|the|by|from)|\bmoved?\s(?:up|back|to|from|out)|\bmoving\s(?:the|to|it|up|from|back)|\bbring(?:ing)? forward|\bbrought forward|\bextend(?:ed|ing)?\b|\bchanged? (?:to|from)|\bchange of (?:date|plan|schedule|time)|\bnew (?:date|time|launch date|go-live)|\bnow (?:launching|going live|set for|scheduled|planned|on|starts?|live on)\b|\bupdate: .{0,40}(?:moved|now)|\bpull(?:ed|ing)? (?:in|forward)|\binstead of\b|\bearlier than\b|\blater than planned|\bscope (?:change|cut|reduced)"
)
_SOON_DATE = r"(?:\d{1,2}\s?[/.월]\s?\d{0,2}일?|\d{1,2}:\d\d|\d{1,2}시|오늘|내일|모레|다음\s?주|차주|금주|이번\s?주|[월화수목금토일]요일|정오|자정|하순|중순|말|초|분기)"
_ARROW_DATES = re.compile(rf"{_SOON_DATE}[^\n→]{{0,24}}(?:→|->|➡|=>|⇒|>>)[^\n→]{{0,18}}?{_SOON_DATE}")
_NOT_BUT_DATE = re.compile(rf"{_SOON_DATE}[^\n]{{0,12}}?(?:아니고|아니라|말고|대신|에서)\s[^\n]{{0,14}}?{_SOON_DATE}")
_REFERS = re.compile(
    r"앞서|지난번|저번|이전에|아까|어제\s?(?:공유|올린|말씀|안내|공지|글)|(?:공유|안내|공지|말씀|전달|예고|소개)\s?(?:드렸|드린|했|한|됐|된|해\s?드린)(?:던)?|(?:올렸|올린|적었|썼|하려|나가려|예정이었|예정이|오픈하려|열려|하기로\s?했)던|당초|원래|기존\s?(?:일정|공지|안내|예정|계획)|위\s?(?:공지|글|건|내용|메시지)|윗글|상기|본문|나머지(?:는|\s?\S{1,6}(?:는|은))?\s?(?:\S{0,6}\s)?(?:동일|그대로|같|변동|맞|안\s?바뀌|변함)|(?:이외|외|그\s?외)(?:에|에는|엔)?\s?(?:\S{0,4}\s)?(?:동일|그대로|변동)|(?:대상|가격|내용|조건|혜택|시간|수량|문구|할인율|기능|범위|대상·문구)(?:은|는|이랑|도|,)?\s?(?:\S{1,6}\s)?(?:그대로|동일|똑같|변동\s?없|안\s?바뀌|변함)|예정대로|계획대로|변동\s?없|\b(?:as announced|previously|earlier (?:note|post|message)|original(?:ly)?|everything else|rest (?:is|stays)|unchanged|no other change)\b|맞을까요|맞죠|까지였는데|였는데|이었는데|로\s?알려|라던|된다던|한다던|라고\s?했|라고\s?안내|라고\s?(?:썼|적|올)"
)

_CORRECTION = re.compile(
    r"정정|오타|오기(?=[\s:)]|$|였|입|재)|오표기|오안내|오기재|잘못\s?(?:\S{1,6}\s)?(?:적|썼|쓴|안내|걸|봤|본|기재|표기|올|말씀|공유|알|나갔|나간|입력|전달|보냈|들어|계산|복사|붙|옮|남|표시|기입|링크|읽|드렸|작성|됐|되었|된)|틀(?:렸|린|렸네|리게|려)|바로잡|(?:^|[(\[\s])수정(?:\)|\]|본|:|합니다|입니다|이요|드립|드려|해\s?주|이에요)|수정\s?(?:공지|안내|공유|사항|요청|부탁)|고쳐|고칩니다|고쳤|맞는\s?(?:값|숫자|내용|번호|금액|날짜|주소|링크|표현|정보)|실수(?:로|했|입|예요|가|였|네)|빠뜨|빠트렸|누락(?:됐|되었|했|돼|된|입|하)|착각|헷갈려서\s?잘못|s/[^/\n]+/[^/\n]+/|로\s?읽어|으로\s?읽어|\(X\)|\(x\)|\(O\)|\bX\s?→|→[^\n]{0,20}\sO\b|❌|\bcorrection\b|\btypo\b|\bmy (?:bad|mistake)\b|\bwrong (?:link|number|date|price|figure|one|version)|\bmisstated\b|\bi (?:wrote|said|posted|typed|listed) .{0,40}(?:wrong|should|but)|\bshould (?:be|read|have been|say)\b|\berratum\b|\bfix(?:ing|ed)? (?:my|the) (?:note|post|message|above|earlier)|\bscratch that\b|\bdisregard\b|\bnot \S+ but\b|누구죠\?|저네요|기억으로\s?(?:썼|적)|(?:이|가)\s?맞(?:습니다|아요|는\s?(?:값|거)|고요|네요|음|다고)|인데\s?(?:제가\s)?(?:\S{1,10}\s)?(?:라고|로)\s?(?:썼|적|올|말|안내)|아까\s?(?:건|말한\s?거|공지|글|올린)|링크\s?(?:교체|바꿔|다시|변경|수정)|다시\s?올립니다|최신본|담당자\s?변경|번호\s?(?:변경|정정|수정)"
)
_NOT_BUT = re.compile(r"(?:이|가)?\s?(?:아니고|아니라|아닌|말고|아니에요|아니었|아니었고)[,\s]")

OPEN = re.compile(
    r"오픈|출시|런칭|론칭|릴리[즈스]|발매|개시|개장|개봉|시작(?!\s?(?:화면|전|페이지|일로|시\s|시간\s?\d+\s?분))|시행|배포(?!분|\s?(?:회고|창))|라이브(?!러리|커머스)|도입|적용|반영|나갑니다|나가요|나갈|나갑니당|나간다|나가는|나감|열립니다|열려요|열어요|엽니다|열린|열릴|열려|여는|켭니다|켜집니다|켜져요|켜요|켜진|켤|켜|풀려요|풀립니다|풀려|풀린|풉니다|붙어요|붙습니다|생겨요|생깁니다|생기고|생김|추가(?:돼|됩|되|합|해)|가능해(?:집|져|요|진)|됩니다|돼요|된다고|된대|바뀝니다|바뀌어|변경됩니다|변경돼|늘어(?:납|나)|늘립니다|줄(?:어|입|여)|내려(?:갑|가)|올라(?:갑|가)|인상|인하|개편|전환|확대|단축|강화|종료|중단|폐지|없어(?:집|져)|사라(?:집|져)|이관|통합|개정|들어갑니다|들어가요|들어갑니당|들어옵니다|들어와|시작해|진행합니다|진행해요|합니다(?=[.!\s]|$)|돌아옵니다|돌아와|재개|롤아웃|선보|공개(?!\s?전)|발행|판매|제공|지급|운영(?:합|해|시작)|서비스\s?(?:시작|개시)|노출\s?시작|노출(?:됩|돼)|넘어갑니다|받습니다|예정|\b(?:launch|releas|go(?:ing|es)? live|go-live|roll(?:ing|s|ed)?[ -]?out|ship|goes out|live|open(?:s|ing)?|start(?:s|ing)?|effective|available|deploy|debut|introduc|sunset|deprecat|retir|discontinu|shut(?:s|ting)? down|prod|GA|beta|rolls?)\w*\b",
    re.I,
)
STRONG_OPEN = re.compile(
    r"오픈|출시|런칭|론칭|릴리[즈스]|개시|시행|배포합|배포됩|배포(?=[\s.)/(]|$)|라이브\s?(?:나|됩|합|예)|나갑니다|나가요|나갑니당|열립니다|열려요|열어요|엽니다|켭니다|켜집니다|풀려요|풀립니다|붙어요|생겨요|생깁니다|도입|적용|시작(?:합|해|됩|돼|이|\s*$|[.!])|롤아웃|판매\s?(?:시작|개시)|돌아옵니다|종료|폐지|\b(?:launch|go(?:ing|es)? live|go-live|roll(?:ing|s)?[ -]?out|ships?|releas\w+|effective|sunset\w*|available)\b",
    re.I,
)

_OTHER = (
    ("incident", 3.0, re.compile(r"\[?장애\]?(?!인)|오류\s?발생|접속\s?(?:불가|장애|지연|안)|복구|실패율\s?상승|먹통|긴급\s?(?:점검|장애)|원인\s?파악|다운됐|다운(?:입|되었|중)|타임아웃|포스트모템|정지\s?\d|현재\s?(?:\S+\s)?(?:불가|지연|적체)|\boutage\b|\bincident\b|\bpostmortem\b|\binvestigating\b|\bdegraded\b")),
    ("maintenance", 2.2, re.compile(r"(?:정기|시스템|서버|긴급|서비스|DB|네트워크|회선)\s?(?:정기\s?)?(?:점검|작업|교체)|점검\s?(?:안내|예정|공지|합니다|있|진행|시간)|\[점검|리빌드|인덱스|스테이징|\bstaging\b|브랜치|머지(?:했|합|됐)|hotfix|핫픽스|서버\s?증설|마이그레이션\s?(?:작업|합)|운영\s?영향\s?없|무중단|\bmaintenance\b|\bmerged\b|방역|소독|공사")),
    ("past", 2.2, re.compile(r"회고|포스트\s?모템|retro|결과\s?(?:공유|입니다|보고|정리)|성과|집계|중간값|(?:주차|일자|월|지난\s?주|어제|전주)\s?(?:\S{0,8}\s)?(?:현황|실적|리포트|지표|취소율|문의량|인입)|VOC|문의량|나갔(?:어요|습니다|네요|던)|(?:무사히|잘|정상)\s?(?:나갔|오픈|배포|끝)|오픈했(?:던|고|습|어)|배포(?:했|완료)|완료(?:했|됐|되었|입니다|$)|고생하셨|수고하셨|감사합니다\s*$|축하|\b(?:shipped|launched|went live|results?|kudos|congrats)\b|\brecap\b")),
    ("meeting", 2.6, re.compile(r"회의(?!실\s?예약\s?(?:서비스|기능))|미팅|킥오프|워크샵|워크숍|간담회|티타임|회식|세미나|교육(?:\s?(?:안내|일정|장|참석|있|합|은\s))|사내|해커톤|스터디|발표회|리허설|싱크|줌\s?링크|캘린더|참석|면담|타운홀|\bmeeting\b|\bstandup\b|\bsync\b|\bkickoff\b|\bworkshop\b|\boffsite\b|1:1|인터뷰|데모데이")),
    ("people", 2.6, re.compile(r"채용|모집합니다|모집\s?중|사내추천|생일|휴가|연차|반차|재택|부재|결혼|돌잔치|부고|입사|퇴사|온보딩|인사\s?드|자리\s?(?:이동|비)|점심|저녁은|간식|커피|주차장|주차|엘리베이터|프린터|에어컨|탕비실|라운지|분실|회의실|사무실|건강검진|\b(?:hiring|birthday|OOO|vacation|PTO|lunch|snacks?)\b")),
    ("question", 1.5, re.compile(r"(?:나요|까요|은가요|는가요|ㄴ가요|인가요|될까요|어때요|어떠세요|어떨까요|맞나요|맞죠|있을까요|아시는\s?분|계신가요|혹시|여쭤|궁금|어떻게\s?(?:응대|하|되|안내)|언제\S{0,6})\s?\?|\?\?|알려주세요$|골라\s?주세요|투표|의견\s?(?:좀|주세요|부탁)|피드백\s?(?:주|부탁)|\bany(?:one|body) know|\bthoughts\?|\bwhat do you")),
    ("idea", 2.0, re.compile(r"면\s?(?:좋겠|어떨까)|아이디어|제안|브레인스토밍|후보|시안|목업|와이어프레임|기획\s?중|검토\s?중|논의\s?중|고민\s?중|언젠가|생각이에요|대박이겠|했으면|초안(?:입니다|이에요|\s?공유|\s?봐)|로드맵|리서치|설문|벤치마킹|경쟁사|기사\s?(?:떴|링크|봤|났)|(?:쿠팡|네이버|카카오|토스|배민|당근)\S{0,2}(?:이|가)\s|바꾼대|한대요\s*$|\bcompetitor\b|\bidea\b|\bdraft\b|\bmockup\b|\bbrainstorm")),
    ("bot", 3.5, re.compile(r"^\s*\[(?:Jira|JIRA|GitHub|Jenkins|Sentry|Confluence|Notion|Asana|Linear|Datadog|PagerDuty|CircleCI|Bot)|상태가\s.{0,20}에서\s.{0,20}로|\b[A-Z]{2,6}-\d{2,6}\b\s?(?:상태|이슈|티켓|가|이)|build #\d|PR #\d|pull request")),
    ("ack", 3.0, re.compile(r"^\s*(?:넵|네|넹|확인했|알겠|감사|고맙|ㅇㅋ|오키|ok\b|okay|thanks|thx|got it|noted|수고|ㅋㅋ|ㅎㅎ|좋아요|반영할게|공유\s?감사)")),
    ("test", 2.0, re.compile(r"A/B|p\s?=\s?0\.|실험\s?(?:결과|중간|종료)|샘플|시식|시음|촬영|\bA/B test result")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the message does, how sure that is, and the words that said so."""

    kind: Kind
    confidence: float
    ask: bool
    incident: bool
    evidence: tuple[Evidence, ...]


def blanked(text: str) -> str:
    """`text` with the look-alikes of cues blanked out, same length; what is quoted or asked is no announcement either."""
    out = re.sub(
        r"[\"“][^\"”\n]{3,}[\"”]|[‘「『][^’」』\n]{6,}[’」』]|'[^'\n]{8,}'", lambda m: " " * len(m.group()), text
    )
    return _BLANK.sub(lambda m: " " * len(m.group()), out)


class _Scale:
    """Cues looked for in a note, and the words that each was found in."""

    def __init__(self, page: Page, told: str) -> None:
        self.page = page
        self.told = told
        self.head = _head(told)
        self.evidence: list[Evidence] = []

    def sees(self, rule: str, pattern: re.Pattern[str], where: str | None = None) -> bool:
        """Whether the cue is there; kept as evidence."""
        hit = pattern.search(self.told if where is None else where)
        if hit and hit.end() > hit.start():
            self.evidence.append(Evidence(rule, hit.group().strip(), self.page.span(hit.start(), hit.end())))
        return hit is not None

    def heads(self, pattern: re.Pattern[str]) -> bool:
        """Whether the cue stands in the first lines."""
        return pattern.search(self.head) is not None


def judge(page: Page, mentions: Sequence[Mention], posted: datetime, labels: Sequence[str]) -> Verdict:
    """Weigh the cues of a whole note."""
    text = blanked(page.text)
    told = _told(text)
    scale = _Scale(page, told)
    future = [m for m in mentions if m.at and _ahead(m, posted) and not page.is_struck(m.start)]
    strong = scale.sees("strong_open", STRONG_OPEN)
    scores = _news_scores(scale)
    scores[Kind.LAUNCH] = _launch_score(scale, strong, future, mentions, labels)
    scores[Kind.OTHER] = 0.0 if told.strip(" \n.!?~") else 3.0
    incident = False
    for rule, weight, pattern in _OTHER:
        if scale.sees(f"other_{rule}", pattern, text if rule in ("question", "ack", "bot") else told):
            incident = incident or rule in ("incident", "maintenance")
            scores[Kind.OTHER] += weight
    return _decide(scores, bool(future), strong, incident, scale.evidence)


def _news_scores(scale: _Scale) -> dict[Kind, float]:
    """How much speaks for a cancellation, a correction, a change."""
    refers = scale.sees("refers", _REFERS)
    arrows = scale.sees("date_arrow", _ARROW_DATES) or scale.sees("date_not_but", _NOT_BUT_DATE)
    struck = 0.4 * bool(scale.page.struck)
    not_but = 0.5 * scale.sees("not_but", _NOT_BUT)
    cancel = struck + 1.1 * scale.sees("cancel_soft", _CANCEL_SOFT)
    if scale.sees("cancel", _CANCEL):
        cancel += 2.4 + 1.0 * scale.heads(_CANCEL) + 0.4 * refers
    correction = struck + not_but
    if scale.sees("correction", _CORRECTION):
        correction += 2.0 + 0.8 * scale.heads(_CORRECTION) + 0.4 * refers
    change = not_but + 1.5 * arrows + 0.8 * refers
    if scale.sees("change", _CHANGE):
        change += 1.4 + 0.7 * scale.heads(_CHANGE)
    return {Kind.CANCEL: cancel, Kind.CORRECTION: correction, Kind.CHANGE: change}


def _launch_score(
    scale: _Scale, strong: bool, future: Sequence[Mention], mentions: Sequence[Mention], labels: Sequence[str]
) -> float:
    score = 0.7 * scale.sees("open", OPEN) + 0.9 * strong + 0.9 * bool(future)
    score += 0.6 * _together(scale.told, future, STRONG_OPEN) + 0.25 * min(4, len([x for x in labels if x]))
    return score + 0.6 * (strong and any(m.precision is Precision.UNKNOWN for m in mentions))


def _decide(scores: dict[Kind, float], future: bool, strong: bool, incident: bool, evidence: list[Evidence]) -> Verdict:
    """Cancellation, correction and change outrank a launch; a launch needs more than a date."""
    other, launch = scores[Kind.OTHER], scores[Kind.LAUNCH]
    kind, best = Kind.OTHER, 0.0
    if scores[Kind.CANCEL] >= 2.4 and scores[Kind.CANCEL] >= scores[Kind.CORRECTION] - 0.5:
        kind, best = Kind.CANCEL, scores[Kind.CANCEL]
    elif scores[Kind.CORRECTION] >= 2.0 and scores[Kind.CORRECTION] >= scores[Kind.CHANGE] - 0.3:
        kind, best = Kind.CORRECTION, scores[Kind.CORRECTION]
    elif scores[Kind.CHANGE] >= 2.2:
        kind, best = Kind.CHANGE, scores[Kind.CHANGE]
    elif launch >= 2.0:
        kind, best = Kind.LAUNCH, launch
    if other > best or (kind is Kind.OTHER):
        near = max(best, launch, scores[Kind.CHANGE], scores[Kind.CANCEL], scores[Kind.CORRECTION])
        ask = near >= 2.0 and future and strong
        confidence = max(0.5, min(0.99, 0.6 + 0.1 * (other - near)))
        return Verdict(Kind.OTHER, confidence, ask, incident, tuple(evidence))
    confidence = max(0.5, min(0.99, 0.5 + 0.15 * (best - max(other, 1.0))))
    return Verdict(kind, confidence, False, incident, tuple(evidence))


def _ahead(mention: Mention, posted: datetime) -> bool:
    if mention.at is None:
        return False
    end = mention.until.at if mention.until and mention.until.at else mention.at
    return end.date() >= posted.date() or (
        mention.precision in (Precision.WEEK, Precision.MONTH, Precision.QUARTER)
        and end.year * 12 + end.month >= posted.year * 12 + posted.month
    )


def _together(text: str, mentions: Sequence[Mention], pattern: re.Pattern[str]) -> bool:
    """A moment still to come and an opening verb in one sentence."""
    for mention in mentions:
        start = max(text.rfind("\n", 0, mention.start), text.rfind(". ", 0, mention.start), 0)
        stops = [x for x in (text.find("\n", mention.end), text.find(". ", mention.end)) if x >= 0]
        if pattern.search(text, start, min(stops) if stops else len(text)):
            return True
    return False


_ASKED = re.compile(r"[^.!?\n~]*\?+")


def _told(text: str) -> str:
    """`text` without its questions, same length."""
    return _ASKED.sub(lambda m: " " * len(m.group()), text)


def _head(text: str) -> str:
    """The first two lines, or the first two sentences of one."""
    lines = [line for line in text.split("\n") if line.strip()][:2]
    return "\n".join(lines)[:220]
