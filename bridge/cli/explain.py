"""What `read --explain` prints: for each claim the words it stands on and what spoke for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bridge.domain.notes import Moment, Span
from bridge.domain.reading.explain import Explanation, Reason, Why
from bridge.messages import Messages

_Told = Callable[[Moment, Messages], str]


def explained(why: Explanation, say: Messages, when: _Told) -> Iterator[str]:
    """The lines, `when` telling a moment as `read` does."""
    reading = why.reading
    yield say(f"cli.kind.{reading.kind.value}", sure=round(reading.confidence * 100))
    chances = sorted(why.chances.items(), key=lambda one: -one[1])
    yield "  " + " · ".join(say(f"cli.why.{kind.value}", sure=round(chance * 100)) for kind, chance in chances)
    yield from _reasons(why.kind, say)
    if reading.ask:
        yield say("cli.would_ask")
    if reading.incident:
        yield say("cli.incident")
    for launch, own in zip(reading.launches, why.launches, strict=True):
        yield ""
        yield say("cli.launch", name=launch.name or say("cli.unnamed"), when=when(launch.moment, say))
        if launch.name_span:
            yield f"  {say('cli.why.name')} {_at(launch.name_span)} {launch.name}"
            yield from _reasons(own.name, say)
        yield from _moments(own, launch.moment, say, when)
        for fact, reasons in own.facts:
            field = say(f"cli.field.{fact.field.value}")
            yield f"  {field} {_at(fact.span)} {_line(fact.text)}"
            yield from _reasons(reasons, say)
    if why.held:
        yield ""
        yield say("cli.held")
    for part, reasons in why.held:
        yield f"  {_at(part.span)} {_line(part.text)}: {say('reading.held.' + part.reason)}"
        yield from _reasons(reasons, say)
    for one in reading.contradictions:
        yield say("cli.contradiction", text=one.text)


def _moments(own: Why, taken: Moment, say: Messages, when: _Told) -> Iterator[str]:
    if not own.moments:
        return
    yield f"  {say('cli.why.moments')}"
    for seen in own.moments:
        sign = "→" if taken.span and seen.moment.span and taken.span.start == seen.moment.span.start else " "
        span = _at(seen.moment.span) if seen.moment.span else ""
        yield f"  {sign} {seen.weight:+.2f} {span} {when(seen.moment, say)}"


def _reasons(reasons: Sequence[Reason], say: Messages) -> Iterator[str]:
    for reason in reasons:
        key = "cli.why.trait" if not reason.words else "cli.why.reason" if reason.weight else "cli.why.words"
        yield "    " + say(key, weight=f"{reason.weight:+.2f}", words=_line(reason.words), rule=reason.rule)


def _at(span: Span) -> str:
    return f"[{span.start}–{span.end}]"


def _line(text: str) -> str:
    return " ".join(text.split())
