"""What a note says to those who answer, though it stands among what customers may be told: no customer asks for it."""

from __future__ import annotations

import re

_TO_AGENTS = re.compile(
    r"(?:답하|답변하|말하|말씀하|안내하|안내해 드리|제시하|권하|권유하|약속하|언급하|노출하|만류하|빠뜨리|알려 ?주|알려 ?드리|확답하|유도하|공유하)\S{0,3}(?:면|서는|선|지는?|지도) (?:안 됩|말아|마시)"
    r"|(?:냐|라|다) 하면 |달라 (?:해|하)|물어봐도|물어보면|(?:라고|다고|냐고|해 ?달라고) (?:하면|하시면|물으)|문의(?:가|를|는)? (?:오|들어오|주시|받)"
    r"|(?:고객|손님|사장|점주)(?:님)?(?:이|께서|분이)\s.*(?:물으|물어|여쭤|여쭈|항의|따지|우기)|상담사|상담원|상담할|[12]차(?:에서|로|에)\s"
    r"|(?:불만|항의|민원|컴플레인|클레임)(?:은|는|이|에는|하시면|하면)\s|먼저 (?:권|말|안내)|보실 것입니다|이 문장은|(?:건|내용|안내)이 아니라|[가-힣]잖습니다"
)


def to_agents(text: str) -> bool:
    """Say whether a sentence speaks to whoever answers, or of answering, and not to a customer."""
    return _TO_AGENTS.search(text) is not None
