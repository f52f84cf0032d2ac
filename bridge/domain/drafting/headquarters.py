"""Whoever stands at the client's: what sends agents into its channels or to its people sends them to 본사."""

from __future__ import annotations

import re

_CHANNEL = r"<#C\w+(?:\|[^>]*)?>|(?<![\w&])#(?=[\w가-힣-]*[A-Za-z가-힣])[\w가-힣-]+"
_WORKSHOP = re.compile(
    r"(?:^|[-_#])(?:dev|eng|infra|be|fe|backend|frontend|server|qa|squad|private|internal|개발|내부|서버|인프라)\w*(?=$|[-_])",
    re.IGNORECASE,
)
"""A channel of the client's where agents' concerns are nobody's business."""

_TAGGED = re.compile(
    r"(?:인스타\S*|해시\s?태그|SNS|트위터|유튜브|틱톡|블로그|스레드)\s?(?:\S{1,6}\s?)?$", re.IGNORECASE
)
"""Where a word with # before it is a tag that customers write, and no channel."""
_TO_US = re.compile(
    r"(?:저희|우리)\s?(?:쪽|측|한테|에게)|(?<![가-힣])저(?:한테|에게)(?:로|만)?(?=\s(?:직접\s|바로\s)?(?:넘|연락|전달|보내|알려|문의|연결|돌))"
)
_US = re.compile(r"본사(?P<particle>으로|이|은|을|과)(?=[\s,.])")


def _us(found: re.Match[str]) -> str:
    return "본사로" if found[0].startswith("저한") or found[0].startswith("저에") else "본사"


def _of_us(found: re.Match[str]) -> str:
    return f"본사{ {'으로': '로', '이': '가', '은': '는', '을': '를', '과': '와'}[found['particle']] }"


def sent_to_us(text: str) -> str:
    """Return a text that sends somebody to the planner's side, as the planner calls it, in agents' words; "" where it does not."""
    return _US.sub(_of_us, _TO_US.sub(_us, text)) if _TO_US.search(text) else ""


def through_headquarters(text: str) -> str:
    """Say what agents can do where a note sends them into a channel of the client's: ask headquarters, who stands in it.

    The name of a channel for such questions is kept beside it, so that a reply can be recognised; a workshop's is not.
    """

    def said(found: re.Match[str]) -> str:
        channel, particle = found["channel"], found["particle"] or ""
        if _TAGGED.search(found.string[: found.start()]):
            return found[0]
        known = "" if channel.startswith("<") or _WORKSHOP.search(channel) else f"({channel})"
        return f"‘본사 확인 요청’{known}{'으로' if particle == '로' else particle}"

    return re.sub(rf"(?P<channel>{_CHANNEL})(?:\s?채널)?(?:\s?(?P<particle>으로|로|에|에서)(?=\s|$))?", said, text)


def names_channel(text: str) -> bool:
    """Say whether a text names a channel that is the client's own affair."""
    return any(found.startswith("<") or _WORKSHOP.search(found) for found in re.findall(_CHANNEL, text))
