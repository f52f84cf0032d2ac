"""From a reading to an entry an approver would sign after one minute."""

from __future__ import annotations

from bridge.domain.drafting.corrected import Answer
from bridge.domain.drafting.draft import draft_entry
from bridge.domain.drafting.editing import (
    Conflict,
    Edit,
    InquiryEdit,
    NameEdit,
    PieceAdded,
    PieceEdit,
    carry_edits,
    confirmed_only,
    revise,
)
from bridge.domain.drafting.heads_up import HeadsUp, heads_up
from bridge.domain.drafting.interview import InterviewQuestion, answer_from, interview_questions
from bridge.domain.drafting.pasting import tagged
from bridge.domain.drafting.points import PointsToCheck, points_to_check
from bridge.domain.drafting.template import Choice, EntryTemplate, parse_entry_template
from bridge.domain.drafting.untold import untold

__all__ = [
    "Answer",
    "Choice",
    "Conflict",
    "Edit",
    "EntryTemplate",
    "HeadsUp",
    "InquiryEdit",
    "InterviewQuestion",
    "NameEdit",
    "PieceAdded",
    "PieceEdit",
    "PointsToCheck",
    "answer_from",
    "carry_edits",
    "confirmed_only",
    "draft_entry",
    "heads_up",
    "interview_questions",
    "parse_entry_template",
    "points_to_check",
    "revise",
    "tagged",
    "untold",
]
