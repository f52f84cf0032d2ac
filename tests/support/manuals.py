"""The inquiry types and the entry template that ship with the package."""

from __future__ import annotations

from functools import cache

from bridge.domain.drafting import EntryTemplate, parse_entry_template
from bridge.domain.inquiries import InquiryTypes, parse_inquiry_types
from bridge.resources import resource


@cache
def inquiry_types() -> InquiryTypes:
    return parse_inquiry_types((resource("manuals") / "inquiry_types.yaml").read_text(encoding="utf8"))


@cache
def entry_template() -> EntryTemplate:
    return parse_entry_template((resource("manuals") / "entry_template.yaml").read_text(encoding="utf8"))
