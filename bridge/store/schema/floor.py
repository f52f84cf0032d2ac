"""What happens on the center's floor: who has read what, what is looked up, what is asked."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bridge.store.schema.base import BIG, Base, OfClient


class ConfirmationRow(Base, OfClient):
    """Somebody pressed "확인했습니다" for one revision."""

    __tablename__ = "confirmations"
    __table_args__ = (UniqueConstraint("revision_id", "team_id", "user_id"),)

    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"), index=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id"), index=True)
    team_id: Mapped[str] = mapped_column(String(32))
    user_id: Mapped[str] = mapped_column(String(32))
    at: Mapped[datetime]


class BriefedRow(Base, OfClient):
    """조회 전달: a lead told somebody of one revision at the shift's meeting. `team_id` and `user_id` are the lead's.

    It stands beside `ConfirmationRow`, never for it: it is the lead's word, not the person's own click.
    """

    __tablename__ = "briefed"
    __table_args__ = (UniqueConstraint("revision_id", "person_id"),)

    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"), index=True)
    revision_id: Mapped[int] = mapped_column(ForeignKey("revisions.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    team_id: Mapped[str] = mapped_column(String(32))
    user_id: Mapped[str] = mapped_column(String(32))
    at: Mapped[datetime]


class LookupRow(Base, OfClient):
    """One `/manual`: what was asked, what was shown first. The query is masked of personal data before it is kept."""

    __tablename__ = "lookups"
    __table_args__ = (
        Index("ix_lookups_actor", "client_id", "team_id", "user_id", "at"),
        Index("ix_lookups_entry", "entry_id", "at"),
    )

    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"))  # ix_lookups_actor begins with it
    bridge_id: Mapped[int] = mapped_column(ForeignKey("bridges.id"))
    team_id: Mapped[str] = mapped_column(String(32))
    user_id: Mapped[str] = mapped_column(String(32))
    at: Mapped[datetime]
    query: Mapped[str] = mapped_column(Text)
    found: Mapped[bool]
    entry_id: Mapped[int | None] = mapped_column(BIG)
    revision_id: Mapped[int | None] = mapped_column(BIG)
    inquiry: Mapped[int | None]


class QuestionRow(Base, OfClient):
    """본사 확인 요청: what an agent asks the client's people. `text` is masked of personal data."""

    __tablename__ = "questions"
    __table_args__ = (Index("ix_questions_state", "client_id", "state"),)

    bridge_id: Mapped[int] = mapped_column(ForeignKey("bridges.id"))
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"), index=True)
    launch_id: Mapped[int | None] = mapped_column(ForeignKey("launches.id"), index=True)
    fingerprint: Mapped[str] = mapped_column(String(64), index=True)
    text: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(16))
    asked_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]


class AskerRow(Base, OfClient):
    """Somebody who waits for the answer to a question. `customer_first`: the customer asked before the agent knew."""

    __tablename__ = "askers"
    __table_args__ = (UniqueConstraint("question_id", "team_id", "user_id"),)

    question_id: Mapped[int] = mapped_column(ForeignKey("questions.id"), index=True)
    team_id: Mapped[str] = mapped_column(String(32))
    user_id: Mapped[str] = mapped_column(String(32))
    asked_at: Mapped[datetime]
    customer_first: Mapped[bool] = mapped_column(default=False)


class AnswerRow(Base, OfClient):
    """회신: what a planner said to a question, and the revision it became a proposal of."""

    __tablename__ = "answers"
    __table_args__ = (UniqueConstraint("question_id", "ts"),)

    question_id: Mapped[int] = mapped_column(ForeignKey("questions.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    ts: Mapped[str] = mapped_column(String(32))
    team_id: Mapped[str] = mapped_column(String(32))
    user_id: Mapped[str] = mapped_column(String(32))
    at: Mapped[datetime]
    held: Mapped[list[Any]] = mapped_column(default=list)
    revision_id: Mapped[int | None] = mapped_column(ForeignKey("revisions.id"))
