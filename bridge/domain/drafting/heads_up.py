"""The first card: what is known within seconds, and a temporary line to say until the manual is approved."""

from __future__ import annotations

from dataclasses import dataclass

from bridge.domain.drafting.statements import Statement, repeats_held, statements
from bridge.domain.drafting.template import EntryTemplate
from bridge.domain.korean import fill
from bridge.domain.notes import Field, LaunchReading, Reading, Visibility
from bridge.domain.sentences import say_moment


@dataclass(frozen=True, slots=True)
class HeadsUp:
    """What the center may be told before anything is approved.

    `name` is None where the note gives none. `when` and `until` are said as exactly as they are known, "" where they
    are not. `target` is "" where the note names none. `holding` is the temporary line to say (임시 안내 멘트).
    """

    name: str | None
    when: str
    until: str
    target: str
    holding: str


def heads_up(launch: LaunchReading, *, reading: Reading, template: EntryTemplate, note: str = "") -> HeadsUp:
    """Return the heads-up for a launch of `note`: only what may be said to customers, and nothing that the note does not say."""
    name = launch.name if launch.name and not repeats_held(launch.name, reading.held) else None
    targets = [item for item in statements(launch, reading, note=note) if _is_target(item)]
    return HeadsUp(
        name=name,
        when=say_moment(launch.moment),
        until=say_moment(launch.end) if launch.end else "",
        target=" ".join(item.text for item in targets),
        holding=fill(template.heads_up, name=name or template.unnamed),
    )


def _is_target(item: Statement) -> bool:
    return item.field is Field.TARGET and item.visibility is Visibility.CUSTOMER and item.spoken
