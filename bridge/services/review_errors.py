"""Why a version cannot be decided on any more, or not with these words: what an approver is told instead."""

from __future__ import annotations

from bridge.errors import InvalidInputError, OutdatedError


class AlreadyApprovedError(OutdatedError):
    """Somebody approved this version already."""

    code = "review.already_approved"


class AlreadyApprovedUnnamedError(AlreadyApprovedError):
    """Another approver approved this version already."""

    code = "review.already_approved_unnamed"


class AlreadyRejectedError(OutdatedError):
    """Somebody rejected this version already."""

    code = "review.already_rejected"


class AlreadyRejectedUnnamedError(AlreadyRejectedError):
    """Another approver rejected this version already."""

    code = "review.already_rejected_unnamed"


class NewerVersionError(OutdatedError):
    """There is a newer version; decide on that one."""

    code = "review.newer_version"


class LaunchGoneError(OutdatedError):
    """The launch was cancelled or is over; there is nothing to approve any more."""

    code = "review.launch_gone"


class CrossingError(OutdatedError):
    """An edit and the note's later words cross; choose one of them first. `count` says how many, `words` quotes the first edit."""

    code = "review.undecided_crossing"


class NoPartError(InvalidInputError):
    """A sentence was added and no part chosen in which it stands."""

    code = "review.add_no_part"


class RevealsError(InvalidInputError):
    """The text repeats a part of the note that is held back from the center."""

    code = "review.reveals"
