"""All tables, by theme; the migrations make exactly these."""

from bridge.store.schema.base import Base, OfClient, metadata
from bridge.store.schema.floor import AnswerRow, AskerRow, BriefedRow, ConfirmationRow, LookupRow, QuestionRow
from bridge.store.schema.launches import (
    AnnouncementRow,
    AttachedRow,
    EntryRow,
    ExpectedInquiryRow,
    FactRow,
    InterviewAnswerRow,
    LaunchRow,
    ReleasedRow,
    RevisionRow,
    SecondReadingRow,
    WordingRow,
)
from bridge.store.schema.news import NewsRow, UrgentRow
from bridge.store.schema.people import (
    AuditRow,
    BridgeRow,
    ChannelRow,
    ClientRow,
    ContactCodesRow,
    InstallationRow,
    PersonRow,
)
from bridge.store.schema.search import (
    client_synonyms,
    search_collections,
    search_documents,
    search_postings,
    search_tokens,
)
from bridge.store.schema.sending import DeliveryRow, HistoryRow, InboxRow, LaneRow, OutboxRow, WalkRow

__all__ = [
    "AnnouncementRow",
    "AnswerRow",
    "AskerRow",
    "AttachedRow",
    "AuditRow",
    "Base",
    "BridgeRow",
    "BriefedRow",
    "ChannelRow",
    "ClientRow",
    "ConfirmationRow",
    "ContactCodesRow",
    "DeliveryRow",
    "EntryRow",
    "ExpectedInquiryRow",
    "FactRow",
    "HistoryRow",
    "InboxRow",
    "InstallationRow",
    "InterviewAnswerRow",
    "LaneRow",
    "LaunchRow",
    "LookupRow",
    "NewsRow",
    "OfClient",
    "OutboxRow",
    "PersonRow",
    "QuestionRow",
    "ReleasedRow",
    "RevisionRow",
    "SecondReadingRow",
    "UrgentRow",
    "WalkRow",
    "WordingRow",
    "client_synonyms",
    "metadata",
    "search_collections",
    "search_documents",
    "search_postings",
    "search_tokens",
]
