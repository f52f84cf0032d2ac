"""Sends one message: claim, commit, look whether it stands already, post, commit what became of it.

The claim holds under a lease. Nothing is posted that the lease does not outlast, and whoever takes a claim over looks into the
channel's history first. Where messages follow each other the next one is claimed in the transaction that settles the last:
waiting for the disk is most of what a message costs.
"""

from __future__ import annotations

from datetime import timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.orm import Session

from bridge.errors import DeliveryError
from bridge.services.chat import Message, Posted
from bridge.store import claims, lanes
from bridge.store.claims import Claim
from bridge.store.database import EVERYONE, acting_for
from bridge.store.outbox import ORPHAN
from bridge.store.schema import OutboxRow
from bridge.worker.parts import Parts, Timing

log = structlog.get_logger(__name__)

# Waits between attempts, in seconds; the last one repeats.
BACKOFF = (1, 2, 5, 15, 60)
# A message whose reply was lost may still be on its way: it is looked for when it must have arrived.
UNSURE_WAIT = 5.0
# However long Slack asks us to wait, we ask again after this.
LONGEST_WAIT = 900.0
# A message that fails this often no longer holds up those behind it, unless Slack cannot be reached at all.
PATIENCE = 8
AWAY = "connection"


class Sender:
    """Sends for one worker, in one thread. `owner` is what its claims bear."""

    def __init__(self, parts: Parts, *, owner: str, timing: Timing) -> None:
        self._parts = parts
        self._owner = owner
        self._timing = timing
        self._in_hand: Claim | None = None

    def send_one(self) -> bool:
        """Send the next message that is due."""
        parts = self._parts
        claimed, self._in_hand = self._in_hand or self._claim(), None
        if claimed is None:
            return False
        message = self._render(claimed)
        if message is None:
            return True
        parts.reached("send.rendered")
        try:
            posted = self._found_before(claimed)
            if posted is None:
                if not self._still_ours(claimed):
                    return True
                parts.reached("send.posting")
                posted = self._send(claimed, message)
                parts.reached("send.posted")
        except DeliveryError as error:
            self._settle_failure(claimed, error)
            return True
        self._settle_and_take_next(claimed, posted)
        return True

    def let_go(self) -> None:
        """Give back what was claimed and not begun: this worker ends."""
        claimed, self._in_hand = self._in_hand, None
        if claimed is not None:
            with self._parts.database.write(EVERYONE) as session:
                claims.give_back(session, claimed)

    def _settle_and_take_next(self, claimed: Claim, posted: Posted) -> None:
        parts = self._parts
        with parts.database.write(EVERYONE) as session:
            with acting_for(session, claimed.client_id):
                if claims.settle_sent(session, claimed, channel=posted.channel, ts=posted.ts, now=parts.now()):
                    parts.sent(session, claimed, posted)
                parts.reached("send.settled")
            following = self._take(session)
        self._in_hand = following
        parts.reached("send.settle_committed")
        if following is not None:
            parts.reached("send.claim_committed")

    def _claim(self) -> Claim | None:
        parts, timing = self._parts, self._timing
        now, real_now = parts.now(), parts.real_now()
        with parts.database.read(EVERYONE) as session:
            if not claims.any_due(session, now=now, real_now=real_now, pace=timing.pace):
                return None
        with parts.database.write(EVERYONE) as session:
            taken = self._take(session)
        if taken is not None:
            parts.reached("send.claim_committed")
        return taken

    def _take(self, session: Session) -> Claim | None:
        parts, timing = self._parts, self._timing
        taken = claims.claim(
            session,
            owner=self._owner,
            now=parts.now(),
            real_now=parts.real_now(),
            lease=timedelta(seconds=timing.lease),
            pace=timing.pace,
        )
        if not taken:
            return None
        parts.reached("send.claimed")
        return taken[0]

    def _still_ours(self, claimed: Claim) -> bool:
        """Tell whether the lease outlasts a call to the chat: another worker must not post beside us."""
        if self._parts.real_now() + timedelta(seconds=self._timing.send_timeout) <= claimed.lease_until:
            return True
        log.warning("outbox.lease_too_short", outbox_id=claimed.public_id, kind=claimed.kind)
        return False

    def _render(self, claimed: Claim) -> Message | None:
        why = "no longer valid when it was due"
        try:
            with self._parts.database.read(claimed.client_id) as session:
                if claims.overtaken(session, claimed, now=self._parts.now()):
                    message, why = None, "a later update shows the same"
                else:
                    message = self._parts.render(session, claimed)
        except Exception as error:  # a message that cannot be rendered is kept for a person, and does not stop the rest
            log.exception("outbox.render_failed", outbox_id=claimed.public_id, kind=claimed.kind)
            failure = DeliveryError(f"render: {error!r}", permanent=True, reason="render")
            self._settle_failure(claimed, failure)
            return None
        if message is None:
            with self._parts.database.write(claimed.client_id) as session:
                claims.settle_cancelled(session, claimed, why=why)
        return message

    def _found_before(self, claimed: Claim) -> Posted | None:
        """After an attempt whose end nobody saw: the message, if it was posted after all."""
        if not claimed.reclaimed or claimed.method == "update":
            return None
        since = claimed.claimed_at - timedelta(seconds=self._timing.skew)
        try:
            channel, thread = self._channel(claimed), self._thread(claimed)
            found = self._parts.chat.find(claimed.team_id, channel, claimed.public_id, since=since, thread_ts=thread)
        except DeliveryError as error:
            # Where history cannot be read nobody but a person can say whether the message stands there.
            raise DeliveryError(
                str(error),
                permanent=error.permanent,
                ambiguous=True,
                retry_after=error.retry_after,
                reason=error.values.get("reason", ""),
            ) from error
        self._parts.reached("send.looked")
        return found

    def _send(self, claimed: Claim, message: Message) -> Posted:
        chat = self._parts.chat
        if claimed.method == "update":
            target = self._standing(claimed, claimed.updates_id)
            if target is None:
                raise DeliveryError("Nobody knows where this message stands.", permanent=True, reason=ORPHAN)
            return chat.update(claimed.team_id, target.channel, target.ts, message, outbox_id=claimed.public_id)
        channel, thread = self._channel(claimed), self._thread(claimed)
        return chat.post(claimed.team_id, channel, message, outbox_id=claimed.public_id, thread_ts=thread)

    def _channel(self, claimed: Claim) -> str:
        if claimed.method == "dm":
            return self._parts.chat.open_direct(claimed.team_id, claimed.target)
        return claimed.target

    def _thread(self, claimed: Claim) -> str | None:
        if claimed.under_id is None:
            return claimed.thread_ts
        standing = self._standing(claimed, claimed.under_id)
        return standing.ts if standing is not None else None  # news is told, if it must be in the channel itself

    def _standing(self, claimed: Claim, outbox_id: int | None) -> Posted | None:
        """Return where an earlier message stands that this one updates or answers; None where only a person knows that it does."""
        with self._parts.database.read(claimed.client_id) as session:
            row = session.scalar(select(OutboxRow).where(OutboxRow.id == outbox_id))
        if row is not None and row.slack_ts is not None and row.sent_channel is not None:
            return Posted(row.sent_channel, row.slack_ts)
        if row is not None and row.state in ("pending", "sending"):
            raise DeliveryError("The message before this one is not posted yet.", reason="waits")
        if row is not None and row.state == "sent":
            return self._look_for(row)
        raise DeliveryError("The message that this one belongs to was never posted.", permanent=True, reason=ORPHAN)

    def _look_for(self, row: OutboxRow) -> Posted | None:
        """Look for a message that a person says was posted: its channel's history may be readable by now."""
        chat, since = self._parts.chat, (row.claimed_at or row.created_at) - timedelta(seconds=self._timing.skew)
        try:
            channel = chat.open_direct(row.team_id, row.target) if row.method == "dm" else row.target
            found = chat.find(row.team_id, channel, row.public_id, since=since, thread_ts=row.thread_ts)
        except DeliveryError as error:
            if not error.permanent:
                raise
            return None
        if found is not None:
            with self._parts.database.write(row.client_id) as session:
                claims.settle_place(session, row.id, channel=found.channel, ts=found.ts)
        return found

    def _settle_failure(self, claimed: Claim, error: DeliveryError) -> None:
        parts = self._parts
        reason = str(error.values.get("reason") or "")[:64]
        log.warning(
            "outbox.not_sent",
            outbox_id=claimed.public_id,
            kind=claimed.kind,
            permanent=error.permanent,
            ambiguous=error.ambiguous,
            error=str(error),
        )
        with parts.database.write(EVERYONE) as session, acting_for(session, claimed.client_id):
            if error.permanent:
                if claims.settle_failed(
                    session, claimed, error=str(error)[:500], ambiguous=error.ambiguous, reason=reason
                ):
                    parts.on_failure(session, claimed, error)
                return
            until = parts.real_now() + timedelta(seconds=_wait(claimed, error))
            kept = claims.settle_later(
                session,
                claimed,
                real_until=until,
                error=str(error)[:500],
                reason=reason,
                may_be_posted=error.ambiguous or claimed.reclaimed,
                in_order=_in_order(claimed, reason),
            )
            if kept and (error.retry_after is not None or _is_slacks(claimed, reason)):
                lanes.limit(
                    session,
                    team_id=claimed.team_id,
                    target=claimed.target,
                    real_now=parts.real_now(),
                    real_until=until,
                )


def _in_order(claimed: Claim, reason: str) -> bool:
    """Tell whether what comes after the message in its channel waits for it: not for ever, if the fault may be its own."""
    return reason != "waits" and (claimed.attempts < PATIENCE or reason == AWAY)


def _is_slacks(claimed: Claim, reason: str) -> bool:
    """Tell whether others of the workspace will fare alike: two channels that fail make the whole workspace wait."""
    return reason == AWAY or (reason.startswith("http_5") and claimed.attempts < PATIENCE)


def _wait(claimed: Claim, error: DeliveryError) -> float:
    if error.retry_after is not None:
        return min(max(error.retry_after, 0.1), LONGEST_WAIT)
    wait = float(BACKOFF[min(claimed.attempts, len(BACKOFF)) - 1])
    return max(wait, UNSURE_WAIT) if error.ambiguous else wait
