"""From a reading to an entry an approver would sign after one minute."""

from __future__ import annotations

from bridge.domain.drafting.draft import draft_entry
from bridge.domain.drafting.statements import Answer
from bridge.domain.drafting.template import EntryTemplate, parse_entry_template

__all__ = ["Answer", "EntryTemplate", "draft_entry", "parse_entry_template"]
