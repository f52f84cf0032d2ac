"""Planners' fragments and dates as an agent says them."""

from __future__ import annotations

from bridge.domain.sentences.amounts import named_amount
from bridge.domain.sentences.arrows import was_and_now
from bridge.domain.sentences.clean import clean
from bridge.domain.sentences.endings import asks, conclude
from bridge.domain.sentences.faithful import faithful
from bridge.domain.sentences.fragments import REMARK, Saying, say, say_each, say_row
from bridge.domain.sentences.frames import TOPICS, names_topic, quote
from bridge.domain.sentences.in_house import in_korean
from bridge.domain.sentences.instructions import forbids
from bridge.domain.sentences.labels import is_case
from bridge.domain.sentences.particles import ends_like_particle, takes_particle
from bridge.domain.sentences.sound import sound
from bridge.domain.sentences.splitting import foreign, shares_end
from bridge.domain.sentences.stems import formal
from bridge.domain.sentences.what_changes import is_change
from bridge.domain.sentences.when import say_date, say_moment, say_time, speak_dates, weekday_is_doubtful

__all__ = [
    "REMARK",
    "TOPICS",
    "Saying",
    "asks",
    "clean",
    "conclude",
    "ends_like_particle",
    "faithful",
    "forbids",
    "foreign",
    "formal",
    "in_korean",
    "is_case",
    "is_change",
    "named_amount",
    "names_topic",
    "quote",
    "say",
    "say_date",
    "say_each",
    "say_moment",
    "say_row",
    "say_time",
    "shares_end",
    "sound",
    "speak_dates",
    "takes_particle",
    "was_and_now",
    "weekday_is_doubtful",
]
