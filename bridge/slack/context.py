"""What listeners are given: everything they need from the composition root, and nothing they must look up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bridge.messages import Messages
from bridge.services.links import NO_LINKS, Links
from bridge.services.playbook import Playbook
from bridge.store.database import Database


@dataclass(frozen=True, slots=True)
class Context:
    """`now` is the product's clock; `messages` finds a locale's sentences; `wake` tells the worker that there is work.

    `playbook` is how notes become drafts, `links` where pages stand that a message leads to.
    """

    database: Database
    now: Callable[[], datetime]
    messages: Callable[[str], Messages]
    wake: Callable[[], None]
    default_locale: str
    playbook: Playbook
    links: Links = NO_LINKS
