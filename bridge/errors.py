"""One tree for everything that can go wrong in words a person can act on.

An error's docstring is its default message in English; `code` names its sentence in the message catalogue,
and the keyword arguments fill that sentence. Whatever is not a `BridgeError` is a bug.
"""

from __future__ import annotations

from typing import Any, ClassVar


class BridgeError(Exception):
    """Something went wrong in Bridge."""

    code: ClassVar[str] = "error.unexpected"

    def __init__(self, message: str | None = None, **values: Any) -> None:
        self.values = values
        super().__init__(message or (type(self).__doc__ or "").strip())


class SettingsError(BridgeError):
    """A setting is missing or cannot be read."""

    code = "error.settings"


class NotFoundError(BridgeError):
    """What this refers to is not there any more."""

    code = "error.not_found"


class NotAllowedError(BridgeError):
    """This person may not do this here."""

    code = "error.not_allowed"


class OutdatedError(BridgeError):
    """Somebody changed this in the meantime; look at the newest version first."""

    code = "error.outdated"


class InvalidInputError(BridgeError):
    """What was entered cannot be used as it is."""

    code = "error.invalid_input"


class DeliveryError(BridgeError):
    """Slack did not take the message.

    `permanent`: trying again will not help until a person mends the cause. `ambiguous`: the message may have been
    posted. `retry_after`: seconds Slack asked us to wait.
    """

    code = "error.delivery"

    def __init__(
        self,
        message: str | None = None,
        *,
        permanent: bool = False,
        ambiguous: bool = False,
        retry_after: float | None = None,
        **values: Any,
    ) -> None:
        self.permanent = permanent
        self.ambiguous = ambiguous
        self.retry_after = retry_after
        super().__init__(message, **values)


class PolicyError(InvalidInputError):
    """A value in a bridge's policy cannot be read. `place` says which, `example` what would do."""

    code = "error.policy"

    def __init__(self, *, place: str, value: object, example: str) -> None:
        super().__init__(
            f"The policy's {place} cannot be {value!r}; write {example}.", place=place, value=value, example=example
        )


class UnknownPolicyKeyError(InvalidInputError):
    """A policy has nothing of this name."""

    code = "error.policy_key"


class QueryTooLongError(InvalidInputError):
    """That is too long to look for; a few words are enough."""

    code = "lookup.too_long"


class QuestionEmptyError(InvalidInputError):
    """The question has no words."""

    code = "questions.empty"


class QuestionTooLongError(InvalidInputError):
    """The question is too long."""

    code = "questions.too_long"
