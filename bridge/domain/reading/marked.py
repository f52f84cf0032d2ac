"""What a note marks as internal, and how far a mark reaches: its clause, its sentence, what it points back to, a section."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bridge.domain.patterns import compiled
from bridge.domain.reading.layout import Clause, Line
from bridge.domain.reading.page import Page

MARKS = compiled(
    r"대외비|내부적(?:으로|인)|저희\s?내부|사내\s?(?:한정|용|공유|비밀|전용|only)|내부\s?(?:용|공유|참고|한정|전용|자료|인지|정보|메모|기준|공지|only|검토|논의|비공개|에서만|끼리|에만|사정(?!으로))|\[내부\]|^\s*내부\s*[:：)\]]?\s*$|내부(?=\s*[:：)])"
    r"|외부\s?(?:\S{0,6}\s)?(?:공유|유출|노출|공개|전달|언급|발설|얘기|말하|비밀|반출|금지)\s?(?:는|은|에)?\s?(?:금지|안\s?됩|안\s?돼|하면|하지|하지\s?마|자제|불가|X|x|절대|삼가|전|말)?"
    r"|외부(?:에는|에|로는|엔)\s?(?:절대\s?)?(?:비밀|비공개|말|얘기|알리|안|금지|나가)"
    r"|[(\[]\s?(?:사내|내부)\s?[)\]]|\(\s?(?:진짜는|진짜\s이유는|실은|사실은)\s|함구(?!령)|쉿|비밀(?!번호)|비공개|엠바고|기밀|극비|오프\s?더\s?레코드|\bconfidential\b|\binternal(?:ly)?\b(?!\s+medicine)|(?<![A-Za-z])NDA(?![A-Za-z])|\bdo\s?n[o'’]?t\s(?:\w+\s)?(?:share|forward|disclose|tell|mention|bring\sup|discuss|put\sthat|say\sthat|talk\sabout)|\bnot for (?:customers|external|agents|sharing)|\boff[- ]the[- ]record\b|\bembargo|\bplease keep (?:this|it)|\bbetween us\b|\b(?:we|i)(?:['’]?d| would) rather not\b|\bfor your eyes\b|\bsecret\b"
    r"|(?:공유|전달|노출|유출|언급|배포|공개|발설|게시|캡처|(?<!임의 )(?<!지금 )(?<!현재 )(?<!아직 )안내)\s?(?:는\s|은\s)?(?:절대\s?)?(?:금지|불가|X(?![a-zA-Z])|x(?![a-zA-Z])|자제|삼가)"
    r"|(?:공유|전달|노출|언급|공개|발설|말씀|얘기|이야기|말)(?:은|는|도|하면|하시면)?\s?(?:하지|드리지|하시지|절대)?\s?(?:마세|말아|말고(?!\s)|말 것|말자|안\s?됩|안\s?돼|않)"
    r"|(?:말|말씀|얘기|이야기|언급|발설|누설|유출)\s?(?:하면|하시면|드리면|되면)\s?(?:절대\s?)?안\s?됨"
    r"|(?:얘기|이야기|말|언급|공유|노출|발설)(?:은|는|도)?\s?(?:ㄴㄴ|노노)|(?:입으로|밖에서?|밖으로)\S{0,3}\s(?:말|얘기)\s?[Xx](?![a-zA-Z])"
    r"|(?:노출|유출|공개|알려지)\S{0,2}면\s?(?:\S{1,6}\s)?(?:우회|악용|곤란|큰일|난리|조심|안\s?됨|안\s?돼)"
    r"|(?:거기|여기|그것|이것|그거|이거)(?:까지는?|까진)\s?(?:\S{1,6}\s)?(?:들어가|말|설명|얘기|이야기|안내|언급|답)\S{0,4}\s?(?:않|마|말|안\s)"
    r"|(?:밖|외부|바깥)(?:에|으로|에서)?\s?(?:나가|새어\s?나가|새|알려지)(?:면|서는)\s?(?:큰일|안\s|곤란|난리|절대)"
    r"|(?:새(?:어)?\s?나가|흘러\s?나가|퍼지|소문\s?나|소문나)(?:면|서는)\s?(?:절대\s?)?(?:안\s?[되됩돼됨]|큰일|곤란|난리)"
    r"|(?:말하기|말씀하기|언급하기|얘기하기|말)\s?(?:없기|안\s?하기|않기)(?=[\s!~.)\]ㅎㅋ]|$)"
    r"|(?:고객|외부|상담사|센터|외주|협력사|손님|유저|바깥)\S{0,4}(?:한테|에게|에는|엔|께|에|으로|로)?(?:는|은)?\s?(?:절대\s?)?(?:\S{1,8}\s)?(?:말|얘기|공유|전달|언급|노출|알려|알리|설명|오픈)\S{0,5}\s?(?:마세|말아|말고|말 것|말자|금지|안\s?됩|안\s?돼|X|않|주지)"
    r"|(?:건|거|것|게|얘기|이야기|내용|사실|이유)(?:은|는)?\s(?:내부|사내|안에서)(?:로)?만|우리끼리|저희끼리|우리만|저희만|저희\s?팀만|팀\s?내(?:에서)?만|저희\s?쪽만|저만\s?알|쓰지\s?(?:말|마)|얘기\s?(?:말|마)|빼\s?(?:고\s?전달|주세요|주시고)|알고만|알고\s?계시기만|참고만|모른\s?척|발표\s?전|공개\s?전|공지\s?전(?=\s*(?:$|[,.)]))|(?:불러|알려|말해|보여)\s?주(?:시)?(?:면\s?(?:절대\s?)?안|지\s?(?:마|말))|미공개|공표\s?전|보도\s?전|공시\s?전"
    r"|(?:팀장|매니저|관리자|본사|리더|리드)\s?(?:이상|급|급만|만)\s?(?:만|열람|공유)?(?=[,)\s.]|$)|(?:팀장|관리자|리더|임원|본부|내부|담당자)\S{0,3}만\s?열람|열람\s?(?:금지|제한|권한)|묻더라도|물어봐도\s?(?:답변|대답|알려)|[🔒🔐🤫🤐⛔🚫]"
)
_SECTION = compiled(
    r"아래(?:는|부터|부터는|내용은|내용|쪽은|줄은|로는|\s?(?:두|세|네|\d)\s?(?:줄|개|항목)은?)|(?:^|[.!]\s)\W*이하(?:는|부터|\s?내용)?|여기서부터|여기부터|다음\s?(?:내용|항목)(?:은|부터)|(?<!or )(?<!and )(?<!\d )below|from here"
)
"""What follows; 이하 and below behind an amount limit that: 만 6세 이하는."""
_BACK = compiled(
    r"^(?:[(※*]\s?)?(?:이\s?(?:숫자|수치|금액|내용|부분|얘기|건\s|건은|정보|사유|이유|말|줄|문장|기준|이름|항목|로직|조건|규칙|방식|구조|계획)|이건|이거는?|요건|위(?:에)?\s?(?:내용|숫자|수치|두|줄|문장|항목|건)|여기까지|앞(?:의|에)?\s?(?:내용|숫자|문장)|방금\s?\S{0,6}|둘\s?다|그\s?(?:숫자|얘기|내용|사유|이유|부분))"
)
_UNTIL_HERE = compiled(r"여기까지|위(?:에)?\s?내용(?:은|까지)|(?:^|[.!]\s)\W*이상은")
"""What stands before; 이상은 behind an amount does not: 만 70세 이상은."""
_PUBLIC_HEAD = compiled(
    r"^(?:대상|일정|일시|오픈|이용|방법|가격|요금|혜택|안내|고객\s?안내|공개|외부\s?공유\s?가능|센터\s?공유|여기부터는?\s?(?:공유|안내|전달)|문의|담당)"
)
_NOT_MARK = compiled(
    r"⛔(?=[^\n]{2,40}(?:불가|못\s?[가-힣]|제외|제한))(?![^\n]*(?:언급|공유|노출|유출|말하|말씀|안내|답변|외부|고객))|내부\s?사정으로|비공개\s?(?:계정|게시|프로필|설정|전환|글|댓글|처리|폴더|리뷰)|비밀\s?(?:글|댓글|번호|문의|채팅|대화)|번호\s?(?:비공개|노출)|공개\s?전환|고객\s?(?:안내|공유)\s?가능|외부\s?(?:링크|결제|앱|기기|업체|전시|활동|온도)"
)


@lru_cache(maxsize=512)  # the headings of one note, which are asked about line by line
def is_marked(words: str) -> bool:
    """Whether words say of themselves that they are internal."""
    return bool(words) and MARKS.search(_NOT_MARK.sub(" ", words)) is not None


_INNER_LABEL = compiled(
    r"\W*(?:ㄹㅇ\s?)?(?i:내부|사내|대외비|보안|비공개|사내용|internal)\s?(?:만|용|한정|참고|참고용|공유|only)?\W*"
)
"""A label that says of what stands behind it that it is nobody's outside: "내부만: …"."""


def scoped(page: Page, note_lines: Sequence[Line], parts: Sequence[Clause]) -> Iterator[tuple[int, str]]:
    """Clauses under a heading, label or line that says "from here on internal"."""
    yield from (
        (i, "marked_scope") for i, part in enumerate(parts) if part.label and _INNER_LABEL.fullmatch(part.label)
    )
    below: int | None = None  # the block from which everything is internal
    for line in note_lines:
        words = f"{line.label} {page.text[line.start : line.end]}"
        own = is_marked(line.label) or any(is_marked(head) for head in line.heads)
        marks = is_marked(words.strip())  # a line's only clause is asked about again
        opens = marks and (bool(_SECTION.search(words)) or _is_rule(page, line)) and not _UNTIL_HERE.search(words)
        if below is not None and (
            own is False and _PUBLIC_HEAD.search(line.label or words) and line.block > below and not opens
        ):
            below = None
        if marks and _UNTIL_HERE.search(words):
            yield from (
                (i, "marked_scope")
                for i, part in enumerate(parts)
                if part.line.index <= line.index and part.line.block == line.block
            )
        if opens:
            below = line.block
        if own or below is not None:
            yield from ((i, "marked_scope") for i, part in enumerate(parts) if part.line.index == line.index)
            if line.is_head:
                continue


def _is_rule(page: Page, line: Line) -> bool:
    """Whether a line is a rule with words on it ("--- 내부 ---"), or a bullet of nothing but the mark."""
    start = page.text.rfind("\n", 0, line.start) + 1
    if re.match(r"\s*[-=_*~─━]{2,}", page.text[start : line.start + 1]):
        return True
    return line.start > start and page.text[start] in "-=─━" and _only_marked(page.text[line.start : line.end])


_FILLS_MARK = compiled(
    r"(?:내부|사내|팀|저희|우리|(?:고객|손님|회원|유저|상담사|센터|외부|바깥|밖)(?:님|분들?|들)?(?:한테|에게|께|에)?(?:는|은|도)?)|(?:입니다|이에요|예요|임|이요|요|용|만|건|정보|내용|사항|자료|주세요|부탁\S*|절대|꼭)|[\s()\[\]{}<>《》:：.,!~※*\-–—🔒🔐🤫🤐⛔🚫]"
)


def _only_marked(words: str) -> bool:
    """Whether a clause says nothing but that something is internal: "(대외비)", "🔒", "내부 공유용입니다"."""
    return not _FILLS_MARK.sub("", MARKS.sub(" ", words))


_ITS_OBJECT = compiled(
    r"[가-힣]{2}\s?(?:건|것|거|게|걸|얘기|이야기|사실|이유|점)(?:은|는|을|를|도)?\s?(?:절대\s|밖에\s)?$"
)
_TIED = compiled(r"(?:[고며니]|지만|라서?|[은는인한]데|어서|아서|해서|니까|때문에|때문|땜에)$")
_MANY = 5  # clauses of a sentence that is a whole note, written without a stop


def _spoken_of(page: Page, parts: Sequence[Clause], at: int, sentence: Sequence[int]) -> Iterator[int]:
    """The clauses of its sentence that a mark speaks of: all, or, of many between commas, those tied to one that names what it means."""
    own = MARKS.search(parts[at].text(page))
    if len(sentence) < _MANY or own is None or not _ITS_OBJECT.search(parts[at].text(page)[: own.start()]):
        yield from sentence
        return
    yield from (j for j in sentence if j >= at)
    for j in reversed([j for j in sentence if j < at]):
        if not _TIED.search(parts[j].text(page).strip()):
            return
        yield j


def spread(page: Page, parts: Sequence[Clause], found: dict[int, str]) -> None:
    """Add to `found` what marks speak of beside their own clause: the whole sentence, and the one before where they point back."""
    by_sentence: dict[int, list[int]] = {}
    for i, part in enumerate(parts):
        by_sentence.setdefault(part.sentence, []).append(i)
    for i in [i for i, reason in found.items() if reason == "marked"]:
        for j in (*_spoken_of(page, parts, i, by_sentence[parts[i].sentence]), *_before(page, parts, i, by_sentence)):
            found.setdefault(j, "marked")


def _before(page: Page, parts: Sequence[Clause], at: int, by_sentence: Mapping[int, Sequence[int]]) -> Iterator[int]:
    """The clauses beside its sentence that a mark speaks of: it points back, is all that its sentence says, or begins it."""
    part, own = parts[at], by_sentence[parts[at].sentence]
    words = part.text(page).strip()
    bare = _only_marked(words)
    alone = bare and len(" ".join(parts[j].text(page) for j in own)) <= len(words) + 4
    beside = [part.sentence - 1] if alone or (bare and at == own[0]) or _BACK.search(parts[own[0]].text(page)) else []
    if alone and part.start <= part.line.start + 1 and words == page.text[part.line.start : part.line.end].strip():
        beside.append(part.sentence + 1)  # a line of nothing but the mark may speak of the next as well
    for j in (j for sentence in beside for j in by_sentence.get(sentence, ())):
        if parts[j].line is part.line if bare and not alone else parts[j].line.block == part.line.block:
            yield j
