"""Clicks and forms of a review."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from bridge.domain.drafting import confirmed_only
from bridge.domain.edits import carry
from bridge.domain.notes import Visibility
from bridge.domain.policy import Stage
from bridge.domain.states import Grade, RevisionState
from bridge.errors import OutdatedError
from bridge.messages import Messages
from bridge.services import crossing, grading, releasing, review, revisions
from bridge.services.review_view import ReviewView
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.listeners.acting import actor, clicked, client_of_revision, messages_of, number
from bridge.slack.views import edit_fields
from bridge.slack.views import review as card
from bridge.slack.views import review_modals as modals
from bridge.slack.views.crossing import KEEP_MINE, TAKE_NOTE
from bridge.slack.views.releasing import HOLD_AGAIN, RELEASE, held_modal

View = dict[str, Any]


def register(app: App, context: Context) -> None:
    """Listen to everything that can be done with a review card and its modals."""
    answer = guarded(context)
    for register_part in (_decisions, _reading, _editing, _rejecting, _releasing, _choosing):
        register_part(app, context, answer)


def open_manual(context: Context, body: dict[str, Any], client: WebClient, revision_id: int) -> None:
    """Show somebody who may review it the whole of a version."""
    view, messages = _seen(context, body, revision_id)
    modal = modals.read_modal(view, view.entry, view.digest, modals.ALL, 0, messages)
    client.views_open(trigger_id=body["trigger_id"], view=modal)


def _decisions(app: App, context: Context, answer: Callable[..., Any]) -> None:
    def approve(body: dict[str, Any]) -> None:
        revision, _, digest = clicked(body).partition(":")
        _approve(context, body, number(revision), digest, modals.ALL)

    def approve_form(body: dict[str, Any], view: View) -> None:
        revision, mode, digest = _metadata(view, 3)
        _approve(context, body, number(revision), digest, mode)

    def grade(body: dict[str, Any]) -> None:
        revision, _, chosen = clicked(body).partition(":")
        if chosen not in set(Grade):
            raise OutdatedError
        revision_id = number(revision)
        with context.database.write(client_of_revision(context, revision_id)) as session:
            grading.set_grade(session, revision_id, Grade(chosen), by=actor(body), now=context.now())
        context.wake()

    def stage(body: dict[str, Any]) -> None:
        revision, _, chosen = clicked(body).partition(":")
        if chosen not in set(Stage):
            raise OutdatedError
        revision_id = number(revision)
        with context.database.write(client_of_revision(context, revision_id)) as session:
            grading.set_stage(session, revision_id, Stage(chosen), by=actor(body), now=context.now())
        context.wake()

    app.action(card.APPROVE)(answer(approve))
    app.action(card.GRADE)(answer(grade))
    app.action(card.STAGE)(answer(stage))
    app.view(modals.APPROVE_FORM)(answer(approve_form))


def _reading(app: App, context: Context, answer: Callable[..., Any]) -> None:
    def read(body: dict[str, Any], client: WebClient) -> None:
        revision, mode, page = _parts(clicked(body), 3)
        _show(context, body, client, number(revision), mode, number(page))

    def confirmed(body: dict[str, Any], client: WebClient) -> None:
        _show(context, body, client, number(clicked(body)), modals.CONFIRMED, 0)

    app.action(re.compile(f"^{card.READ}(_back|_on)?$"))(answer(read))
    app.action(card.CONFIRMED_ONLY)(answer(confirmed))


def _editing(app: App, context: Context, answer: Callable[..., Any]) -> None:
    def edit(body: dict[str, Any], client: WebClient) -> None:
        revision, _, part = clicked(body).partition(":")
        view, messages = _seen(context, body, number(revision))
        if view.newer is not None:
            raise review.NewerVersionError(number=view.newer)
        _put(body, client, modals.edit_modal(view, number(part) if part else None, messages))

    def submit(body: dict[str, Any], view: View, ack: Ack) -> None:
        revision, state = _metadata(view, 2)
        revision_id, begun = number(revision), RevisionState(state)
        client = client_of_revision(context, revision_id)
        with context.database.read(client) as session:
            entry = revisions.body_of(revisions.revision(session, revision_id))
        texts = edit_fields.read_edit(revision_id, entry, view["state"]["values"])
        try:
            with context.database.write(client) as session:
                review.edit(session, revision_id, texts, by=actor(body), now=context.now(), begun=begun)
        except (review.NewerVersionError, review.AlreadyApprovedError, review.AlreadyRejectedError):
            ack(response_action="update", view=_retry(context, body, revision_id, texts, begun))
            return
        except review.RevealsError as error:
            raise review.RevealsError(field=edit_fields.field_of(revision_id, error.values["field"])) from error
        context.wake()

    app.action(re.compile(f"^{card.EDIT}(_part_[0-9]+)?$"))(answer(edit))
    app.view(modals.EDIT_FORM)(answer(submit))


def _rejecting(app: App, context: Context, answer: Callable[..., Any]) -> None:
    def reject(body: dict[str, Any], client: WebClient) -> None:
        view, messages = _seen(context, body, number(clicked(body)))
        _put(body, client, modals.reject_modal(view, messages))

    def submit(body: dict[str, Any], view: View) -> None:
        revision_id = number(_metadata(view, 1)[0])
        values = view["state"]["values"]
        reason = values[modals.REASON][modals.REASON]["selected_option"]["value"]
        note = values[modals.NOTE][modals.NOTE].get("value") or ""
        with context.database.write(client_of_revision(context, revision_id)) as session:
            review.reject(session, revision_id, reason=reason, note=note, by=actor(body), now=context.now())
        context.wake()

    app.action(card.REJECT)(answer(reject))
    app.view(modals.REJECT_FORM)(answer(submit))


def _choosing(app: App, context: Context, answer: Callable[..., Any]) -> None:
    def choose(body: dict[str, Any], client: WebClient, *, note: bool) -> None:
        revision, _, key = clicked(body).partition(":")
        revision_id = number(revision)
        with context.database.write(client_of_revision(context, revision_id)) as session:
            made = crossing.choose(
                session, revision_id, key, note=note, by=actor(body), playbook=context.playbook, now=context.now()
            )
        context.wake()
        if body.get("view"):
            _show(context, body, client, made, modals.ALL, 0)

    app.action(re.compile(f"^{TAKE_NOTE}_[0-9]+$"))(answer(lambda body, client: choose(body, client, note=True)))
    app.action(re.compile(f"^{KEEP_MINE}_[0-9]+$"))(answer(lambda body, client: choose(body, client, note=False)))


def _releasing(app: App, context: Context, answer: Callable[..., Any]) -> None:
    def show(body: dict[str, Any], client: WebClient) -> None:
        view, messages = _seen(context, body, number(clicked(body)))
        if view.newer is not None:
            raise review.NewerVersionError(number=view.newer)
        _put(body, client, held_modal(view, messages))

    def release(body: dict[str, Any], client: WebClient) -> None:
        revision, marked, audience = _parts(clicked(body), 3)
        if audience not in set(Visibility):
            raise OutdatedError
        revision_id = number(revision)
        with context.database.write(client_of_revision(context, revision_id)) as session:
            made = releasing.release(
                session,
                revision_id,
                marked,
                Visibility(audience),
                playbook=context.playbook,
                by=actor(body),
                now=context.now(),
            )
        context.wake()
        view, messages = _seen(context, body, made)
        _put(body, client, held_modal(view, messages))

    def hold_again(body: dict[str, Any], client: WebClient) -> None:
        revision, marked = _parts(clicked(body), 2)
        revision_id = number(revision)
        with context.database.write(client_of_revision(context, revision_id)) as session:
            made = releasing.hold_again(
                session, revision_id, marked, playbook=context.playbook, by=actor(body), now=context.now()
            )
        context.wake()
        view, messages = _seen(context, body, made)
        _put(body, client, held_modal(view, messages))

    app.action(card.HELD)(answer(show))
    app.action(re.compile(f"^{HOLD_AGAIN}_[0-9]+$"))(answer(hold_again))
    app.action(re.compile(f"^{RELEASE}_[0-9]+_(agent|customer)$"))(answer(release))


def _approve(context: Context, body: dict[str, Any], revision_id: int, digest: str, mode: str) -> None:
    with context.database.write(client_of_revision(context, revision_id)) as session:
        review.approve(
            session,
            revision_id,
            by=actor(body),
            now=context.now(),
            confirmed_only=mode == modals.CONFIRMED,
            previewed=digest,
        )
    context.wake()


def _show(context: Context, body: dict[str, Any], client: WebClient, revision_id: int, mode: str, page: int) -> None:
    view, messages = _seen(context, body, revision_id)
    entry = confirmed_only(view.entry) if mode == modals.CONFIRMED else view.entry
    _put(body, client, modals.read_modal(view, entry, revisions.digest(entry), mode, page, messages))


def _put(body: dict[str, Any], client: WebClient, modal: View) -> None:
    """Open the modal, or where the click came from one, show it in its place."""
    shown = body.get("view")
    if shown:
        client.views_update(view_id=shown["id"], hash=shown.get("hash"), view=modal)
    else:
        client.views_open(trigger_id=body["trigger_id"], view=modal)


def _seen(context: Context, body: dict[str, Any], revision_id: int) -> tuple[ReviewView, Messages]:
    client = client_of_revision(context, revision_id)
    with context.database.read(client) as session:
        view = review.view_for(session, revision_id, by=actor(body))
    return view, messages_of(context, view.bridge_id, client)


def _retry(
    context: Context, body: dict[str, Any], revision_id: int, texts: dict[str, str], begun: RevisionState
) -> View:
    """Return the form on the newest version with what was typed in it: a crossed edit loses nobody's words.

    Where the version on which it was `begun` has gone out since, the form says so.
    """
    with context.database.read(client_of_revision(context, revision_id)) as session:
        old = revisions.revision(session, revision_id)
        newest = revisions.newest(session, old.entry_id) or old
        moved, left = carry(revisions.body_of(old), revisions.body_of(newest), texts)
        newest_id = newest.id
        gone_out = old.number if old.previewed is not None and begun is RevisionState.IN_REVIEW else None
    view, messages = _seen(context, body, newest_id)
    return modals.edit_modal(view, 0, messages, retry=modals.Retry(moved, left, gone_out))


def _metadata(view: View, count: int) -> list[str]:
    return _parts(str(view.get("private_metadata") or ""), count)


def _parts(value: str, count: int) -> list[str]:
    parts = value.split(":")
    if len(parts) != count:
        raise OutdatedError
    return parts
