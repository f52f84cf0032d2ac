"""Words by which a planner says that what was called off comes all the same: "취소 아니고 예정대로 진행합니다", "다시 열기로 했어요"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bridge.domain.calling_off import is_of_it
from bridge.domain.offices import of_offices

_SENTENCE = re.compile(r"(?<=[.!?~])\s+|\n")
_IS_DECIDED = (
    r"(?:합니다|해요|했(?:습|어)|됩니다|돼요|됐|되었|할게|하겠|합시다|확정(?:됐|되었|했|입|이에|이요)?(?=[\s.!했입이됐되]|$)"
    r"|예정(?:입|이에|이고|이며|이라|이니|임|[.!]|$)|입니다|이에요|[하되]기로\s?(?:했|하였|결정|확정|정)|하게\s?(?:됐|되었|됩|돼)|하는\s?(?:걸로|것으로)|합니당|함(?![가-힣]))"
)
_NOT_OFF = re.compile(
    r"취소(?:된|했던|됐던|한)?\s?(?:건|것|거|게)?(?:가|는|은|를|도)?\s?(?:(?P<but>아니(?:라|고|며)|말고)|아니(?:에|예|었|야|요)|아닙|아녜|철회|번복|취소|안\s?(?:해|합|하기로|하게|됐|돼)|하지\s?않|없던\s?일)"
)
_GOES_ON = re.compile(
    r"예정대로|그대로|계획대로|정상|진행|추진|오픈|출시|시행|시작|개시|연기|순연|미[뤄루룹뤘]|밀[려리렸립]|늦[춰추춥]|보류|변경|착오|실수|잘못|오해|유지|나[가갑간]|[열엽]"
)
_AGAIN = re.compile(
    rf"(?:다시\s(?:[^\n.!?]{{1,20}}\s)?|재\s?)(?:(?:진행|추진|오픈|출시|시작|시행|개시|런칭|론칭)\s?{_IS_DECIDED}|(?:엽니다|열어요|열게요|열기로\s?했|열려요|열립니다|나가요|나갑니다|갑니다|가요|가겠|가기로\s?했|하기로\s?했|살[려렸리아]))"
    r"|재개(?:합니다|해요|됩니다|돼요|됐|되었|했|할게|하겠|하기로\s?했|예정)|되살[리려렸]|부활"
    r"|\b(?:is|are|it['’]s|we['’]re|we are)\s(?:now\s)?(?:back on|on again|going ahead)\b|\bnot cancell?ed\b|\bgoes ahead\b|^\W*back on\b|\bun-?cancell?ed\b|\bresum(?:e|es|ed|ing)\b",
    re.I,
)
_GOES_AHEAD = re.compile(
    rf"(?:예정대로|그대로|계획대로)\s(?:진행|추진|오픈|출시|[갑가열엽]\S*|합니다)|\d{{1,2}}\s?[/월.]\s?\d{{1,2}}\S*\s(?:\S{{1,8}}\s)?(?:오픈|출시|시작)\s?{_IS_DECIDED}"
)
"""What says of a launch that was called off, and only of such a one, that it comes."""
_ASKS = re.compile(
    r"\?|나요|까요|는지|[할될]지|여부|(?:검토|논의|고민)\s?(?:중|예정|하|할|해|필요|돼|되)|\b(?:if|whether|when|once|may|might|could)\b",
    re.I,
)
_UNDER_CONDITION = re.compile(r"(?<![화전반측표])(?:면|는\s?대로|경우(?:에)?)[\s,]|[할될한된열릴]\s?때[\s,]")
_DAY_TO_COME = re.compile(
    r"(?:일정|날짜|일시|오픈일|시기|시점)\S{0,2}\s(?:[^\n.!?]{0,16}\s)?(?:(?:다시|추후|별도로?|나중에|따로|확정되는\s?대로|확정되면|정해지면|잡히면|나오면)\s(?:\S+\s)?(?:재?안내|재?공지|공유|말씀|알려|전달)|미정|아직|조율|확인\s?중|논의|협의)"
    r"|\b(?:new )?date (?:is )?(?:tbd|tba|to follow|to be (?:announced|confirmed))\b",
    re.I,
)


def takes_up_again(text: str, names: Sequence[str] | None = None, *, ahead: bool = False) -> bool:
    """Tell whether a note says that what was called off comes all the same; with the `names` of a launch that it says so of that one.

    One sentence must say it, without a question or a condition. `ahead`: it stands under what was called off, where it is enough that
    something goes ahead or opens on a day.
    """
    return not of_offices(text) and any(
        _again(one, names, ahead=ahead) for one in _SENTENCE.split(text) if not _ASKS.search(one)
    )


def day_to_come(text: str) -> bool:
    """Tell whether a note leaves the day open: "일정은 다시 안내드릴게요"."""
    return _DAY_TO_COME.search(text) is not None


def _again(sentence: str, names: Sequence[str] | None, *, ahead: bool) -> bool:
    for match in _NOT_OFF.finditer(sentence):
        rest = sentence[match.end() :]
        goes_on = match["but"] is None or len(re.findall(r"\w", rest)) < 2 or _GOES_ON.search(rest) is not None
        if goes_on and is_of_it(sentence[: match.start()], names or (), any_name=names is None):
            return True
    again = _AGAIN.search(sentence) or (_GOES_AHEAD.search(sentence) if ahead else None)
    if again is None or _UNDER_CONDITION.search(sentence, 0, again.start()):
        return False
    return is_of_it(sentence[: again.start()], names or (), any_name=names is None)
