"""Everything the first launch needs"""

import sqlalchemy as sa
from alembic import op

from bridge.store.schema.base import BIG, DOCUMENT
from bridge.store.types import UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "clients",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clients")),
        sa.UniqueConstraint("name", name=op.f("uq_clients_name")),
    )
    op.create_table(
        "installations",
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("team_name", sa.Text(), nullable=False),
        sa.Column("enterprise_id", sa.String(length=32), nullable=True),
        sa.Column("app_id", sa.String(length=32), nullable=False),
        sa.Column("bot_id", sa.String(length=32), nullable=False),
        sa.Column("bot_user_id", sa.String(length=32), nullable=False),
        sa.Column("bot_token", sa.LargeBinary(), nullable=False),
        sa.Column("scopes", sa.Text(), nullable=False),
        sa.Column("installed_at", UtcDateTime(), nullable=False),
        sa.Column("revoked_at", UtcDateTime(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_installations")),
        sa.UniqueConstraint("team_id", name=op.f("uq_installations_team_id")),
    )
    op.create_table(
        "audit",
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=True),
        sa.Column("user_id", sa.String(length=32), nullable=True),
        sa.Column("action", sa.String(length=48), nullable=False),
        sa.Column("subject", sa.String(length=32), nullable=False),
        sa.Column("subject_id", BIG, nullable=True),
        sa.Column("details", DOCUMENT, nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_audit_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_audit_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_audit_client_id"), ["client_id"], unique=False)

    op.create_table(
        "bridges",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("locale", sa.String(length=8), nullable=False),
        sa.Column("policy", DOCUMENT, nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_bridges_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bridges")),
        sa.UniqueConstraint("client_id", "name", name=op.f("uq_bridges_client_id_name")),
    )
    with op.batch_alter_table("bridges", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bridges_client_id"), ["client_id"], unique=False)

    op.create_table(
        "inbox",
        sa.Column("event_key", sa.String(length=255), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("type", sa.String(length=64), nullable=False),
        sa.Column("payload", DOCUMENT, nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("client_id", BIG, nullable=True),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_inbox_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("event_key", name=op.f("uq_inbox_event_key")),
    )
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.create_index(
            "ix_inbox_waiting",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("state = 'new'"),
            postgresql_where=sa.text("state = 'new'"),
        )

    op.create_table(
        "announcements",
        sa.Column("bridge_id", BIG, nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("channel_id", sa.String(length=32), nullable=False),
        sa.Column("ts", sa.String(length=32), nullable=False),
        sa.Column("thread_ts", sa.String(length=32), nullable=True),
        sa.Column("author_team", sa.String(length=32), nullable=False),
        sa.Column("author_user", sa.String(length=32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reading", DOCUMENT, nullable=False),
        sa.Column("edited_ts", sa.String(length=32), nullable=True),
        sa.Column("posted_at", UtcDateTime(), nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.Column("deleted_at", UtcDateTime(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["bridge_id"], ["bridges.id"], name=op.f("fk_announcements_bridge_id")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_announcements_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcements")),
        sa.UniqueConstraint("channel_id", "ts", name=op.f("uq_announcements_channel_id_ts")),
    )
    with op.batch_alter_table("announcements", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_announcements_bridge_id"), ["bridge_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_announcements_client_id"), ["client_id"], unique=False)

    op.create_table(
        "channels",
        sa.Column("bridge_id", BIG, nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("channel_id", sa.String(length=32), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("center", sa.Text(), nullable=False),
        sa.Column("audience", sa.String(length=32), nullable=False),
        sa.Column("members_synced_at", UtcDateTime(), nullable=True),
        sa.Column("paused_at", UtcDateTime(), nullable=True),
        sa.Column("paused_why", sa.Text(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["bridge_id"], ["bridges.id"], name=op.f("fk_channels_bridge_id")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_channels_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channels")),
        sa.UniqueConstraint("channel_id", name=op.f("uq_channels_channel_id")),
    )
    with op.batch_alter_table("channels", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_channels_bridge_id"), ["bridge_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_channels_client_id"), ["client_id"], unique=False)

    op.create_table(
        "lookups",
        sa.Column("bridge_id", BIG, nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("found", sa.Boolean(), nullable=False),
        sa.Column("entry_id", BIG, nullable=True),
        sa.Column("revision_id", BIG, nullable=True),
        sa.Column("inquiry", sa.Integer(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["bridge_id"], ["bridges.id"], name=op.f("fk_lookups_bridge_id")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_lookups_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lookups")),
    )
    with op.batch_alter_table("lookups", schema=None) as batch_op:
        batch_op.create_index("ix_lookups_actor", ["client_id", "team_id", "user_id", "at"], unique=False)
        batch_op.create_index(batch_op.f("ix_lookups_client_id"), ["client_id"], unique=False)
        batch_op.create_index("ix_lookups_entry", ["entry_id", "at"], unique=False)

    op.create_table(
        "outbox",
        sa.Column("public_id", sa.String(length=36), nullable=False),
        sa.Column("dedup_key", sa.String(length=255), nullable=False),
        sa.Column("bridge_id", BIG, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("method", sa.String(length=16), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("target", sa.String(length=32), nullable=False),
        sa.Column("thread_ts", sa.String(length=32), nullable=True),
        sa.Column("under_id", BIG, nullable=True),
        sa.Column("updates_id", BIG, nullable=True),
        sa.Column("launch_id", BIG, nullable=True),
        sa.Column("revision_id", BIG, nullable=True),
        sa.Column("subject_id", BIG, nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("lease_until", UtcDateTime(), nullable=True),
        sa.Column("lease_owner", sa.String(length=64), nullable=True),
        sa.Column("claimed_at", UtcDateTime(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        sa.Column("sent_channel", sa.String(length=32), nullable=True),
        sa.Column("slack_ts", sa.String(length=32), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["bridge_id"], ["bridges.id"], name=op.f("fk_outbox_bridge_id")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_outbox_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("dedup_key", name=op.f("uq_outbox_dedup_key")),
        sa.UniqueConstraint("public_id", name=op.f("uq_outbox_public_id")),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outbox_client_id"), ["client_id"], unique=False)
        batch_op.create_index(
            "ix_outbox_due",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("state IN ('pending', 'sending')"),
            postgresql_where=sa.text("state IN ('pending', 'sending')"),
        )
        batch_op.create_index("ix_outbox_message", ["sent_channel", "slack_ts"], unique=False)
        batch_op.create_index("ix_outbox_subject", ["launch_id", "kind"], unique=False)

    op.create_table(
        "people",
        sa.Column("bridge_id", BIG, nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=True),
        sa.Column("user_id", sa.String(length=32), nullable=True),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("center", sa.Text(), nullable=False),
        sa.Column("team", sa.Text(), nullable=False),
        sa.Column("shift", sa.String(length=32), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("joined_at", UtcDateTime(), nullable=False),
        sa.Column("left_at", UtcDateTime(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["bridge_id"], ["bridges.id"], name=op.f("fk_people_bridge_id")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_people_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint(
            "bridge_id", "team_id", "user_id", "role", name=op.f("uq_people_bridge_id_team_id_user_id_role")
        ),
    )
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.create_index("ix_people_actor", ["team_id", "user_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_people_bridge_id"), ["bridge_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_people_client_id"), ["client_id"], unique=False)

    op.create_table(
        "launches",
        sa.Column("bridge_id", BIG, nullable=False),
        sa.Column("announcement_id", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("approved_name", sa.Text(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("grade", sa.String(length=16), nullable=False),
        sa.Column("precision", sa.String(length=16), nullable=False),
        sa.Column("opens_at", UtcDateTime(), nullable=True),
        sa.Column("opens_text", sa.Text(), nullable=False),
        sa.Column("ends_at", UtcDateTime(), nullable=True),
        sa.Column("planner_team", sa.String(length=32), nullable=False),
        sa.Column("planner_user", sa.String(length=32), nullable=False),
        sa.Column("announced_at", UtcDateTime(), nullable=False),
        sa.Column("headsup_at", UtcDateTime(), nullable=True),
        sa.Column("approved_at", UtcDateTime(), nullable=True),
        sa.Column("distributed_at", UtcDateTime(), nullable=True),
        sa.Column("confirmed_at", UtcDateTime(), nullable=True),
        sa.Column("opened_at", UtcDateTime(), nullable=True),
        sa.Column("first_question_at", UtcDateTime(), nullable=True),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["announcement_id"], ["announcements.id"], name=op.f("fk_launches_announcement_id")),
        sa.ForeignKeyConstraint(["bridge_id"], ["bridges.id"], name=op.f("fk_launches_bridge_id")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_launches_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_launches")),
        sa.UniqueConstraint("announcement_id", "position", name=op.f("uq_launches_announcement_id_position")),
    )
    with op.batch_alter_table("launches", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_launches_announcement_id"), ["announcement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_launches_bridge_id"), ["bridge_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_launches_client_id"), ["client_id"], unique=False)
        batch_op.create_index("ix_launches_state", ["client_id", "state", "opens_at"], unique=False)

    op.create_table(
        "entries",
        sa.Column("bridge_id", BIG, nullable=False),
        sa.Column("launch_id", BIG, nullable=True),
        sa.Column("audience", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("approved_revision_id", BIG, nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["bridge_id"], ["bridges.id"], name=op.f("fk_entries_bridge_id")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_entries_client_id")),
        sa.ForeignKeyConstraint(["launch_id"], ["launches.id"], name=op.f("fk_entries_launch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entries")),
        sa.UniqueConstraint("launch_id", "audience", name=op.f("uq_entries_launch_id_audience")),
    )
    with op.batch_alter_table("entries", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_entries_bridge_id"), ["bridge_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_entries_client_id"), ["client_id"], unique=False)

    op.create_table(
        "facts",
        sa.Column("launch_id", BIG, nullable=False),
        sa.Column("field", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("span_start", sa.Integer(), nullable=False),
        sa.Column("span_end", sa.Integer(), nullable=False),
        sa.Column("visibility", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=48), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_facts_client_id")),
        sa.ForeignKeyConstraint(["launch_id"], ["launches.id"], name=op.f("fk_facts_launch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_facts")),
    )
    with op.batch_alter_table("facts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_facts_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_facts_launch_id"), ["launch_id"], unique=False)

    op.create_table(
        "questions",
        sa.Column("bridge_id", BIG, nullable=False),
        sa.Column("entry_id", BIG, nullable=True),
        sa.Column("launch_id", BIG, nullable=True),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["bridge_id"], ["bridges.id"], name=op.f("fk_questions_bridge_id")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_questions_client_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name=op.f("fk_questions_entry_id")),
        sa.ForeignKeyConstraint(["launch_id"], ["launches.id"], name=op.f("fk_questions_launch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
    )
    with op.batch_alter_table("questions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_questions_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_questions_entry_id"), ["entry_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_questions_fingerprint"), ["fingerprint"], unique=False)
        batch_op.create_index(batch_op.f("ix_questions_launch_id"), ["launch_id"], unique=False)
        batch_op.create_index("ix_questions_state", ["client_id", "state"], unique=False)

    op.create_table(
        "revisions",
        sa.Column("entry_id", BIG, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("origin", sa.String(length=16), nullable=False),
        sa.Column("body", DOCUMENT, nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("created_team", sa.String(length=32), nullable=True),
        sa.Column("created_user", sa.String(length=32), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.Column("decided_team", sa.String(length=32), nullable=True),
        sa.Column("decided_user", sa.String(length=32), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_revisions_client_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name=op.f("fk_revisions_entry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revisions")),
        sa.UniqueConstraint("entry_id", "number", name=op.f("uq_revisions_entry_id_number")),
    )
    with op.batch_alter_table("revisions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_revisions_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_revisions_entry_id"), ["entry_id"], unique=False)

    op.create_table(
        "answers",
        sa.Column("question_id", BIG, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("ts", sa.String(length=32), nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("held", DOCUMENT, nullable=False),
        sa.Column("revision_id", BIG, nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_answers_client_id")),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name=op.f("fk_answers_question_id")),
        sa.ForeignKeyConstraint(["revision_id"], ["revisions.id"], name=op.f("fk_answers_revision_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answers")),
        sa.UniqueConstraint("question_id", "ts", name=op.f("uq_answers_question_id_ts")),
    )
    with op.batch_alter_table("answers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answers_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_answers_question_id"), ["question_id"], unique=False)

    op.create_table(
        "askers",
        sa.Column("question_id", BIG, nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("customer_first", sa.Boolean(), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_askers_client_id")),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name=op.f("fk_askers_question_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_askers")),
        sa.UniqueConstraint("question_id", "team_id", "user_id", name=op.f("uq_askers_question_id_team_id_user_id")),
    )
    with op.batch_alter_table("askers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_askers_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_askers_question_id"), ["question_id"], unique=False)

    op.create_table(
        "confirmations",
        sa.Column("entry_id", BIG, nullable=False),
        sa.Column("revision_id", BIG, nullable=False),
        sa.Column("team_id", sa.String(length=32), nullable=False),
        sa.Column("user_id", sa.String(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_confirmations_client_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name=op.f("fk_confirmations_entry_id")),
        sa.ForeignKeyConstraint(["revision_id"], ["revisions.id"], name=op.f("fk_confirmations_revision_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_confirmations")),
        sa.UniqueConstraint(
            "revision_id", "team_id", "user_id", name=op.f("uq_confirmations_revision_id_team_id_user_id")
        ),
    )
    with op.batch_alter_table("confirmations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_confirmations_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_confirmations_entry_id"), ["entry_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_confirmations_revision_id"), ["revision_id"], unique=False)

    op.create_table(
        "deliveries",
        sa.Column("launch_id", BIG, nullable=False),
        sa.Column("revision_id", BIG, nullable=True),
        sa.Column("outbox_id", BIG, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("channel_id", sa.String(length=32), nullable=False),
        sa.Column("planned_at", UtcDateTime(), nullable=False),
        sa.Column("delivered_at", UtcDateTime(), nullable=True),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_deliveries_client_id")),
        sa.ForeignKeyConstraint(["launch_id"], ["launches.id"], name=op.f("fk_deliveries_launch_id")),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name=op.f("fk_deliveries_outbox_id")),
        sa.ForeignKeyConstraint(["revision_id"], ["revisions.id"], name=op.f("fk_deliveries_revision_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deliveries")),
        sa.UniqueConstraint("outbox_id", name=op.f("uq_deliveries_outbox_id")),
    )
    with op.batch_alter_table("deliveries", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_deliveries_client_id"), ["client_id"], unique=False)
        batch_op.create_index("ix_deliveries_launch", ["launch_id", "kind"], unique=False)

    op.create_table(
        "expected_inquiries",
        sa.Column("revision_id", BIG, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(length=8), nullable=False),
        sa.Column("questions", DOCUMENT, nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("id", BIG, nullable=False),
        sa.Column("client_id", BIG, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_expected_inquiries_client_id")),
        sa.ForeignKeyConstraint(["revision_id"], ["revisions.id"], name=op.f("fk_expected_inquiries_revision_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expected_inquiries")),
        sa.UniqueConstraint("revision_id", "position", name=op.f("uq_expected_inquiries_revision_id_position")),
    )
    with op.batch_alter_table("expected_inquiries", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_expected_inquiries_client_id"), ["client_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_expected_inquiries_revision_id"), ["revision_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("expected_inquiries", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_expected_inquiries_revision_id"))
        batch_op.drop_index(batch_op.f("ix_expected_inquiries_client_id"))

    op.drop_table("expected_inquiries")
    with op.batch_alter_table("deliveries", schema=None) as batch_op:
        batch_op.drop_index("ix_deliveries_launch")
        batch_op.drop_index(batch_op.f("ix_deliveries_client_id"))

    op.drop_table("deliveries")
    with op.batch_alter_table("confirmations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_confirmations_revision_id"))
        batch_op.drop_index(batch_op.f("ix_confirmations_entry_id"))
        batch_op.drop_index(batch_op.f("ix_confirmations_client_id"))

    op.drop_table("confirmations")
    with op.batch_alter_table("askers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_askers_question_id"))
        batch_op.drop_index(batch_op.f("ix_askers_client_id"))

    op.drop_table("askers")
    with op.batch_alter_table("answers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_answers_question_id"))
        batch_op.drop_index(batch_op.f("ix_answers_client_id"))

    op.drop_table("answers")
    with op.batch_alter_table("revisions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_revisions_entry_id"))
        batch_op.drop_index(batch_op.f("ix_revisions_client_id"))

    op.drop_table("revisions")
    with op.batch_alter_table("questions", schema=None) as batch_op:
        batch_op.drop_index("ix_questions_state")
        batch_op.drop_index(batch_op.f("ix_questions_launch_id"))
        batch_op.drop_index(batch_op.f("ix_questions_fingerprint"))
        batch_op.drop_index(batch_op.f("ix_questions_entry_id"))
        batch_op.drop_index(batch_op.f("ix_questions_client_id"))

    op.drop_table("questions")
    with op.batch_alter_table("facts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_facts_launch_id"))
        batch_op.drop_index(batch_op.f("ix_facts_client_id"))

    op.drop_table("facts")
    with op.batch_alter_table("entries", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_entries_client_id"))
        batch_op.drop_index(batch_op.f("ix_entries_bridge_id"))

    op.drop_table("entries")
    with op.batch_alter_table("launches", schema=None) as batch_op:
        batch_op.drop_index("ix_launches_state")
        batch_op.drop_index(batch_op.f("ix_launches_client_id"))
        batch_op.drop_index(batch_op.f("ix_launches_bridge_id"))
        batch_op.drop_index(batch_op.f("ix_launches_announcement_id"))

    op.drop_table("launches")
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_people_client_id"))
        batch_op.drop_index(batch_op.f("ix_people_bridge_id"))
        batch_op.drop_index("ix_people_actor")

    op.drop_table("people")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index("ix_outbox_subject")
        batch_op.drop_index("ix_outbox_message")
        batch_op.drop_index(
            "ix_outbox_due",
            sqlite_where=sa.text("state IN ('pending', 'sending')"),
            postgresql_where=sa.text("state IN ('pending', 'sending')"),
        )
        batch_op.drop_index(batch_op.f("ix_outbox_client_id"))

    op.drop_table("outbox")
    with op.batch_alter_table("lookups", schema=None) as batch_op:
        batch_op.drop_index("ix_lookups_entry")
        batch_op.drop_index(batch_op.f("ix_lookups_client_id"))
        batch_op.drop_index("ix_lookups_actor")

    op.drop_table("lookups")
    with op.batch_alter_table("channels", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_channels_client_id"))
        batch_op.drop_index(batch_op.f("ix_channels_bridge_id"))

    op.drop_table("channels")
    with op.batch_alter_table("announcements", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_announcements_client_id"))
        batch_op.drop_index(batch_op.f("ix_announcements_bridge_id"))

    op.drop_table("announcements")
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_inbox_waiting", sqlite_where=sa.text("state = 'new'"), postgresql_where=sa.text("state = 'new'")
        )

    op.drop_table("inbox")
    with op.batch_alter_table("bridges", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_bridges_client_id"))

    op.drop_table("bridges")
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_audit_client_id"))
        batch_op.drop_index(batch_op.f("ix_audit_at"))

    op.drop_table("audit")
    op.drop_table("installations")
    op.drop_table("clients")
