"""What is said with a statement in an answer: the rest of its line, which says of whom it holds, until when, and except what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bridge.domain.drafting.pointing import leans
from bridge.domain.drafting.statements import Statement
from bridge.domain.sentences import names_topic

_TOGETHER = 160
"""Characters of a line that is said whole in an answer; of a longer one what stands beside a statement is."""


def in_context(said: Sequence[Statement], first: str = "") -> tuple[Statement, ...]:
    """Give each statement that customers may be told the words of its line that it is said with; not the manual's `first` line."""
    lines: dict[int, list[Statement]] = {}
    for item in said:
        if item.section is not None and item.line is not None and item.text != first and not item.row:
            lines.setdefault(item.line, []).append(item)
    return tuple(
        _with(item, _beside(item, lines[item.line or 0]))
        if item.section is not None and item.text != first and not item.row and len(lines.get(item.line or 0, ())) > 1
        else item
        for item in said
    )


def _with(item: Statement, told: Sequence[Statement]) -> Statement:
    sources = dict.fromkeys(source for other in told for source in (other.source, *other.more_sources))
    more = tuple(source for source in sources if source != item.source)
    return replace(item, whole=" ".join(other.text for other in told), more_sources=more)


def _beside(item: Statement, line: Sequence[Statement]) -> Sequence[Statement]:
    """The statements of a line that one is said with: the rest of a short line, else those that lean on each other.

    What stands before it and is about something else is left out: an answer starts with the answer.
    """
    first = last = next(index for index, other in enumerate(line) if other is item)
    while first and (leans(line[first].text) or not names_topic(line[first - 1].text)):
        first -= 1
    if sum(len(other.text) + 1 for other in line[first:]) <= _TOGETHER:
        return line[first:]
    while last + 1 < len(line) and leans(line[last + 1].text):
        last += 1
    return line[first : last + 1]
