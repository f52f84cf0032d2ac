"""A small quarter of everything that goes wrong: nothing lost, nothing twice, nobody late without a word, nothing stale."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from benchmarks.quarter import SEED, measure, plot
from benchmarks.quarter_people import plans


def test_a_quarter_keeps_the_promises(tmp_path: Path) -> None:
    figures, outcomes = measure(8, SEED + 3, tmp_path)
    assert figures["messages"] > 50
    assert figures["workers_died"] + figures["slack_failures"] > 0
    assert {
        name: figures[name] for name in ("late_unwarned", "lost", "twice", "stale_after_correction", "misread")
    } == {
        "late_unwarned": 0,
        "lost": 0,
        "twice": 0,
        "stale_after_correction": 0,
        "misread": 0,
    }
    drawn = ElementTree.fromstring(plot(outcomes))
    bars = drawn.findall("{http://www.w3.org/2000/svg}rect")[1:]
    assert sum(float(bar.attrib["height"]) > 0 for bar in bars) > 1


def test_the_quarter_is_what_it_says() -> None:
    made = plans(1000, SEED)
    under = sum((plan.moves[0][1] - plan.announced).total_seconds() < 48 * 3600 for plan in made)
    assert 220 <= under <= 290
    assert len({(plan.client, plan.name) for plan in made}) == len(made)
    assert made == plans(1000, SEED)
