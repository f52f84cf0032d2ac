"""Sentence endings turned into 합니다체: 돼요, 됨, 된다 and 되고요 all become 됩니다.

Korean verbs contract with their endings, so the stem is first recovered from the last syllables and then joined with
-ㅂ니다 or -습니다. Nothing before the last word is touched: negation, conditions and numbers stay where they were.
"""

from __future__ import annotations

import re

from bridge.domain.sentences.nominal import nominal
from bridge.domain.sentences.stems import formal
from bridge.domain.syllables import (
    FINAL_B,
    FINAL_L,
    FINAL_LM,
    FINAL_M,
    FINAL_N,
    FINAL_SS,
    NO_FINAL,
    final,
    is_syllable,
    parts,
    syllable,
    with_final,
)

_VOWEL = {name: index for index, name in enumerate("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")}
_UNCONTRACTED = {"ㅕ": "ㅣ", "ㅝ": "ㅜ", "ㅘ": "ㅗ", "ㅙ": "ㅚ"}


# Whole endings whose stem cannot be recovered by rule, longest first.
_FIXED: tuple[tuple[str, str], ...] = (
    ("이라고 합니다", "입니다"),
    ("이래요", "입니다"),
    ("된대요", "됩니다"),
    ("한대요", "합니다"),
    ("있대요", "있습니다"),
    ("없대요", "없습니다"),
    ("하셔야 해요", "하셔야 합니다"),
    ("보인답니다", "보입니다"),
    ("부탁드려요", "부탁드립니다"),
    ("드릴게요", "드리겠습니다"),
    ("이랍니다", "입니다"),
    ("없답니다", "없습니다"),
    ("있답니다", "있습니다"),
    ("된답니다", "됩니다"),
    ("한답니다", "합니다"),
    ("부탁해요", "부탁드립니다"),
    ("부탁드림", "부탁드립니다"),
    ("어려워요", "어렵습니다"),
    ("가까워요", "가깝습니다"),
    ("아니에요", "아닙니다"),
    ("아니예요", "아닙니다"),
    ("아니고요", "아닙니다"),
    ("할게요", "하겠습니다"),
    ("을게요", "겠습니다"),
    ("거예요", "것입니다"),
    ("거에요", "것입니다"),
    ("겁니다", "것입니다"),
    ("건데요", "것입니다"),
    ("거고요", "것입니다"),
    ("이에요", "입니다"),
    ("이예요", "입니다"),
    ("이고요", "입니다"),
    ("인데요", "입니다"),
    ("이구요", "입니다"),
    ("이지요", "입니다"),
    ("이요", "입니다"),
    ("주세요", "주시기 바랍니다"),
    ("하세요", "하시기 바랍니다"),
    ("마세요", "마시기 바랍니다"),
    ("보세요", "보시기 바랍니다"),
    ("시라고", "시기 바랍니다"),
    ("으세요", "으시기 바랍니다"),
    ("드리세요", "드리시기 바랍니다"),
    ("시키세요", "시키시기 바랍니다"),
    ("보내세요", "보내시기 바랍니다"),
    ("기세요", "기시기 바랍니다"),
    ("리세요", "리시기 바랍니다"),
    ("쓰세요", "쓰시기 바랍니다"),
    ("두세요", "두시기 바랍니다"),
    ("르세요", "르시기 바랍니다"),
    ("가세요", "가시기 바랍니다"),
    ("오세요", "오시기 바랍니다"),
    ("내세요", "내시기 바랍니다"),
    ("바래요", "바랍니다"),
    ("바라요", "바랍니다"),
    ("달라요", "다릅니다"),
    ("몰라요", "모릅니다"),
    ("쉬워요", "쉽습니다"),
    ("아녜요", "아닙니다"),
    ("아니고", "아닙니다"),
    ("아니며", "아닙니다"),
    ("아니다", "아닙니다"),
    ("이고", "입니다"),
    ("이라", "입니다"),
    ("이며", "입니다"),
    ("예요", "입니다"),
    ("에요", "입니다"),
    ("이죠", "입니다"),
    ("바람", "바랍니다"),
    ("커요", "큽니다"),
    ("켜요", "켭니다"),
    ("서요", "섭니다"),
    ("있어서", "있습니다"),
    ("없어서", "없습니다"),
    ("이라서", "입니다"),
    ("없음", "없습니다"),
    ("있음", "있습니다"),
    ("아님", "아닙니다"),
    ("이다", "입니다"),
    ("임", "입니다"),
)

_STEMS_IN_EO = {  # 들어요 may be 듣다 or 들다: those that end in ㄹ
    "늘", "줄", "만들", "열", "팔", "알", "살", "들", "풀", "걸", "밀", "날", "갈", "울", "불", "빌", "몰", "털", "끌", "돌", "물", "달", "덜",
}  # fmt: skip


def _haeyo(word: str) -> str | None:
    """Turn a word in 해요체 into 합니다체, or None where its stem is not certain."""
    body = word[:-1]
    if not body or not is_syllable(body[-1]):
        return None
    last = body[-1]
    first, vowel, last_of = parts(last)
    if last_of == FINAL_SS:  # 했요 is no form
        return None
    if last in "아어" and len(body) > 1 and is_syllable(body[-2]):
        before = body[:-1]
        before = f"{before}어들" if before.endswith("줄") else before
        past = final(before[-1])
        if past == FINAL_L:
            return formal(before) if any(before.endswith(stem) for stem in _STEMS_IN_EO) else None
        return formal(before)
    if last in "러라" and len(body) > 1 and is_syllable(body[-2]) and final(body[-2]) == FINAL_L:
        before_first, before_vowel, _ = parts(body[-2])
        return formal(body[:-2] + syllable(before_first, before_vowel, NO_FINAL) + "르")
    if last_of:
        return None
    if last in "해내빼개세네매새깨돼봬" or last in "가나사자차타파하바라마":
        stem = {"해": "하", "돼": "되", "봬": "뵈"}.get(last, last)
        return formal(body[:-1] + stem)
    if last == "여" and len(body) > 1 and body[-2] == "하":
        return formal(body[:-1])
    name = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"[vowel]
    if name in _UNCONTRACTED:
        return formal(body[:-1] + syllable(first, _VOWEL[_UNCONTRACTED[name]], NO_FINAL))
    if last in "써떠꺼":
        return formal(body[:-1] + syllable(first, _VOWEL["ㅡ"], NO_FINAL))
    if name == "ㅚ":  # 되요, a common misspelling
        return formal(body)
    return None


def _plain(word: str) -> str | None:
    """Turn a plain ending (된다, 받는다, 없다, 했다) into 합니다체."""
    body = word[:-1]
    if not body or not is_syllable(body[-1]):
        return None
    if body.endswith("는") and len(body) > 1 and final(body[-2]):
        return formal(body[:-1])
    first, vowel, last_of = parts(body[-1])
    if last_of == FINAL_N:
        return formal(body[:-1] + syllable(first, vowel, NO_FINAL))
    if last_of == FINAL_SS or body.endswith(
        ("없", "있", "않", "같", "높", "낮", "많", "적", "좋", "르", "크", "가능하", "불가하", "필요하", "동일하")
    ):
        return formal(body)
    return None


_CONNECTIVE = re.compile(r"(?:구요|고요|고|며|는데요|는데|지만|니까요|거든요|네요|죠|지요|군요)$")
_STEM_BEFORE_CONNECTIVE = re.compile(
    r"(?:되|하|있|없|않|받|같|가|오|보이|뜨|나오|나가|쓰|주|드리|남|빼|열리|닫히|바뀌|사라지|켜지|꺼지|이어지|늘어나|줄어들|필요하|가능하|동일하"
    r"|달리|붙이|오르|내리|올리|쌓이|울리|켜|뽑|줄|늘|걸리|넘어가|들어가|올라가|내려가|돌아가|밀리|모이|생기|풀리|잠기)$"
)


def _connective(word: str) -> str | None:
    """Turn a clause broken off (되고요, 없는데, 필요하며) into a finished one."""
    found = _CONNECTIVE.search(word)
    if found is None:
        return None
    stem = word[: found.start()]
    if not stem or not is_syllable(stem[-1]):
        return None
    if found.group() in ("거든요", "네요", "죠", "지요", "군요", "는데", "는데요", "고요", "구요") and (
        final(stem[-1]) == FINAL_SS or _STEM_BEFORE_CONNECTIVE.search(stem)
    ):
        return formal(stem)
    if found.group() == "며" and stem.endswith("으") and len(stem) > 1 and final(stem[-2]) > NO_FINAL:
        return formal(stem[:-1])  # 있으며, 받으며
    if _STEM_BEFORE_CONNECTIVE.search(stem) or final(stem[-1]) == FINAL_SS:
        return formal(stem)
    return None


_ASKS = re.compile(
    r"(?:잖아요?|[인은는던한된건뭔]가요|(?<!끝)(?<!늘어)(?<!일어)(?<!벗어)(?<!나타)(?<!만)(?<!물러)나요|까요|습니까|[ㄹ을를할될갈볼]까)$"
)
"""A question is nothing to state."""


def asks(text: str) -> bool:
    """Say whether a text without its mark ends as a question does."""
    return _ASKS.search(text) is not None


_HEARD = re.compile(
    r"(?P<said>.+[가-힣]다)고\s(?:합니다|해요|하고요?|하며|함|하네요|하더라고요|하더라구요|들었습니다|들었어요)"
)
"""What the planner has heard is what he says: 없다고 합니다."""


def conclude(text: str) -> str | None:
    """Return `text` with its last word in 합니다체, or None where it does not end in a verb this can finish.

    `text` carries no final punctuation. Text that already ends in 합니다체 comes back as it is.
    """
    if not text or not is_syllable(text[-1]) or _ASKS.search(text) or _SO_MANY_ONLY.search(text):
        return None
    if heard := _HEARD.fullmatch(text):
        return conclude(heard["said"])
    for ending, formal_ending in _FIXED:
        if ending in ("이고", "이며") and re.search(r"(?:보|줄|쌓|붙|높|먹|섞|묶|들)(?:이고|이며)$", text):
            continue
        if ending == "이요" and re.search(r"[많높깊같길넓짧굳없있쌓붙들먹보죽줄속놓녹끓섞묶데거]이요$", text):
            continue
        if text.endswith(ending) and (ending != "임" or _copula_im(text)):
            return _fixed(text, ending, formal_ending)
    return _by_its_last_word(text)


_SO_MANY_ONLY = re.compile(r"(?:\d|한|두|세|네|몇)\s?가지만$")
"""세 가지만 ends in no verb 가다."""
_GOES_TO = re.compile(
    r"(?:[가-힣](?:에게|한테|께|으로|로|에|까지|이|가)|푸시|문자|메일|알림톡|알림|카톡|연락|늦게|빨리|먼저|못)$"
)
"""After which 감 is what goes, and no noun."""


_NOUN_GOES_ON = re.compile(
    r"(?P<noun>.*(?:까지|부터|그대로|대로|무료|유료|별도|(?<![가-힣])(?:정|단|원|추|허|평|특|인)가|[가-힣](?:구|표|료|처|체|회|위|터|티|프|소)))(?:고요?|구요|니까요?|인데요?|라서요?)"
)
"""A noun whose 이다 lacks its 이 and goes on: 그대로고요, 무료니까."""


def _heard(text: str) -> str | None:
    """What the planner was told: 걸린대요, 없대요, 올랐대요."""
    last = final(text[-1]) if text and is_syllable(text[-1]) else None
    if text.endswith("는") and len(text) > 1:
        return formal(text[:-1])
    if last == FINAL_N:
        return formal(text[:-1] + with_final(text[-1], NO_FINAL))
    return formal(text) if last == FINAL_SS else None


def _denied(word: str) -> str | None:
    """A word behind 안 or 못 is a verb: 손 안 댐, 날짜 안 박힘."""
    return (
        formal(word[:-1] + with_final(word[-1], NO_FINAL)) if final(word[-1]) == FINAL_M and word[-1] != "음" else None
    )


_TAKEN_FOR = {"봄": "봅니다", "침": "칩니다", "셈": "셉니다", "삼": "삽니다"}
"""Nouns that behind (으)로 are what something counts as or is bought with: "취소로 봄"."""


def _by_what_stands_before(head: str, word: str) -> str | None:
    """A word that is a verb only behind some others: 문자로 감, 요일에 맞춤, 결석으로 봄."""
    if word == "감" and _GOES_TO.search(head):
        return f"{head} 갑니다"
    if word == "탐" and re.search(r"[가-힣](?:으로|로|까지|에서|[을를])$", head):
        return f"{head} 탑니다"
    if word == "맞춤" and re.search(r"[가-힣](?:으로|로|에|도)$", head):
        return f"{head} 맞춥니다"
    if word in _TAKEN_FOR and re.search(r"[가-힣](?:으로|로)$", head):
        return f"{head} {_TAKEN_FOR[word]}"
    return None


def _by_its_last_word(text: str) -> str | None:
    if text.endswith(("니다", "십시오", "시오")) or (
        text.endswith("니까") and text[-3:-2] and final(text[-3]) == FINAL_B
    ):
        return text
    if text.endswith("대요") and (told := _heard(text[:-2])) is not None:
        return told
    if found := _NOUN_GOES_ON.fullmatch(text):
        return f"{found['noun']}입니다"
    if re.search(r"[해어아여려겨켜져돼와워봐]야$", text):
        return f"{text} 합니다"
    if re.search(r"에서\s.{1,30}(?<![경도진통대])로$", text) and not re.search(r"[면고]\s[^ ]*$", text):
        return f"{text} 변경됩니다"
    head, _, word = text.rpartition(" ")
    if (done := _by_what_stands_before(head, word)) is not None:
        return done
    if word.endswith("요"):
        done = _connective(word) or _haeyo(word)
    elif word.endswith("다"):
        done = _plain(word)
    elif final(word[-1]) in (FINAL_M, FINAL_LM):
        done = nominal(word) or (_denied(word) if re.search(r"(?:^|\s)(?:안|못)$", head) else None)
    else:
        done = _connective(word)
    if done is None:
        return None
    return f"{head} {done}" if head else done


_NO_COPULA = re.compile(r"(?:[보줄쌓붙묶섞끼높책위타레게담수주선쓰놓꼬조먹직들모가신][임])$")


def _copula_im(text: str) -> bool:
    """Tell 무료임 (무료이다) from 보임, 모임 or 게임."""
    word = text.rpartition(" ")[2]
    return len(word) > 1 and not _NO_COPULA.search(word)


def _fixed(text: str, ending: str, formal_ending: str) -> str | None:
    stem = text[: -len(ending)]
    if ending in ("예요", "에요") and stem.endswith("이"):
        return stem[:-1] + "입니다" if len(stem) > 1 else None
    return stem + formal_ending
