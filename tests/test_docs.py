"""The documentation is held to the product: every setting, scope, event and metric stands in it, as it is."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bridge.domain.policy import Policy
from bridge.metrics import Metrics
from bridge.settings import Settings
from bridge.slack.manifest import COMMANDS, EVENTS, SCOPES
from bridge.store.database import Database

DOCS = Path(__file__).parents[1] / "docs"


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_every_setting_stands_in_the_documentation(name: str) -> None:
    field = Settings.model_fields[name]
    (line,) = [line for line in (DOCS / "settings.md").read_text().splitlines() if f"| `{name.upper()}` |" in line]
    assert field.description in line
    if field.default_factory is None and field.default not in (None, ""):
        assert f"`{field.default}`" in line


def test_no_setting_is_documented_that_does_not_exist() -> None:
    named = re.findall(r"^\| `([A-Z_]+)`", (DOCS / "settings.md").read_text(), re.MULTILINE)
    assert set(named) == {name.upper() for name in Settings.model_fields}


@pytest.mark.parametrize("name", [field.name for field in fields(Policy)])
def test_every_key_of_a_policy_stands_in_the_documentation(name: str) -> None:
    assert re.search(rf"^\| .*`{name}`", (DOCS / "operating.md").read_text(), re.MULTILINE)


@pytest.mark.parametrize("name", [*SCOPES, *EVENTS, *(command.name for command in COMMANDS)])
def test_every_scope_event_and_command_stands_in_the_slack_guide(name: str) -> None:
    assert f"`{name}`" in (DOCS / "slack.md").read_text()


def test_every_metric_stands_in_the_documentation(local_database: Database) -> None:
    metrics = Metrics(local_database, lambda: datetime.now(UTC))
    metrics.http("/healthz", 200)
    with metrics.slack("command") as status:
        status.append(200)
    names = {line.split()[2] for line in metrics.text().decode().splitlines() if line.startswith("# TYPE")}
    text = (DOCS / "operating.md").read_text()
    assert names
    assert [name for name in sorted(names) if not name.endswith("_created") and f"`{name}`" not in text] == []


def test_links_between_documents_lead_somewhere() -> None:
    for path in DOCS.glob("*.md"):
        for target in re.findall(r"\]\(([^)#:]+\.md)", path.read_text()):
            assert (path.parent / target).exists(), f"{path.name}: {target}"
