"""Dates as Korean planners write them, resolved against the moment of writing. No clock is read here."""

from bridge.domain.dates.calendar import add_working_days, is_working_day
from bridge.domain.dates.mentions import EXPLICIT, MONTHS, Mention, days, find, read

__all__ = ["EXPLICIT", "MONTHS", "Mention", "add_working_days", "days", "find", "is_working_day", "read"]
