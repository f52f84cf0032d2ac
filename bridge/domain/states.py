"""The lives of an announcement, a launch and a revision."""

from __future__ import annotations

from enum import StrEnum


class AnnouncementState(StrEnum):
    """What we make of a planner's message. `asked`: the planner was asked whether it announces a launch."""

    ASKED = "asked"
    ACCEPTED = "accepted"
    DISMISSED = "dismissed"
    DELETED = "deleted"


class LaunchState(StrEnum):
    """Where a launch stands. Only a person's word makes it `live` (P2)."""

    ANNOUNCED = "announced"
    APPROVED = "approved"
    LIVE = "live"
    CANCELLED = "cancelled"
    ENDED = "ended"
    DISMISSED = "dismissed"


class RevisionState(StrEnum):
    """Where a version of an entry stands. `superseded`: a newer one took its place before or after approval."""

    IN_REVIEW = "in_review"
    APPROVED = "approved"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"


class Grade(StrEnum):
    """How urgently agents must read: 긴급, 필독, 참고. Only the first two ask for confirmation."""

    URGENT = "urgent"
    MUST_READ = "must_read"
    FYI = "fyi"

    @property
    def asks_confirmation(self) -> bool:
        """Whether agents are asked to press "확인했습니다"."""
        return self is not Grade.FYI


OPEN_LAUNCHES = (LaunchState.ANNOUNCED, LaunchState.APPROVED, LaunchState.LIVE)
EMBARGOED = (LaunchState.ANNOUNCED, LaunchState.APPROVED)
