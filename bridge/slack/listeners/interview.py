"""A planner's answers to what his note lacks."""

from __future__ import annotations

import re
from typing import Any

from slack_bolt import Ack, App
from slack_sdk import WebClient

from bridge.domain.people import Action
from bridge.errors import NotFoundError, OutdatedError
from bridge.services import interview
from bridge.services.interview import Asked, InterviewView
from bridge.services.people import require
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.listeners.acting import actor, clicked, client_of_launch, messages_of, number
from bridge.slack.views.interview import CHOOSE, FORM, LEAVE, TEXT, WRITE, held_modal, interview_form


def register(app: App, context: Context) -> None:
    """Listen to the choices, to the form for one's own words, and to "CS가 대신 채워 주세요"."""

    def choose(body: dict[str, Any]) -> None:
        launch, key, index = _parts(clicked(body), 3)
        launch_id = number(launch)
        _, item = _question(context, body, launch_id, key)
        choices = item.question.choices
        if number(index) >= len(choices):
            raise OutdatedError
        _answer(context, body, launch_id, key, choices[number(index)].label)

    def write(body: dict[str, Any], client: WebClient) -> None:
        launch, key = _parts(clicked(body), 2)
        launch_id = number(launch)
        view, item = _question(context, body, launch_id, key)
        if item.answer is not None and not item.held:
            raise interview.AnsweredError
        messages = messages_of(context, view.bridge_id, client_of_launch(context, launch_id))
        client.views_open(trigger_id=body["trigger_id"], view=interview_form(launch_id, item, messages))

    def submit(body: dict[str, Any], view: dict[str, Any], ack: Ack) -> None:
        launch, key = _parts(str(view.get("private_metadata") or ""), 2)
        launch_id = number(launch)
        text = view["state"]["values"][TEXT][TEXT].get("value") or ""
        try:
            used = _answer(context, body, launch_id, key, text)
        except interview.NoDateError as error:
            raise interview.NoDateError(field=TEXT) from error
        if not used:
            shown, _ = _question(context, body, launch_id, key)
            messages = messages_of(context, shown.bridge_id, client_of_launch(context, launch_id))
            ack(response_action="update", view=held_modal(shown, messages))

    def leave(body: dict[str, Any]) -> None:
        launch_id = number(clicked(body))
        with context.database.write(client_of_launch(context, launch_id)) as session:
            interview.leave_to_cs(session, launch_id, by=actor(body), now=context.now())
        context.wake()

    answer = guarded(context)
    app.action(re.compile(f"^{CHOOSE}_[0-9]+$"))(answer(choose))
    app.action(WRITE)(answer(write))
    app.action(LEAVE)(answer(leave))
    app.view(FORM)(answer(submit))


def _answer(context: Context, body: dict[str, Any], launch_id: int, key: str, text: str) -> bool:
    with context.database.write(client_of_launch(context, launch_id)) as session:
        used = interview.answer(
            session, launch_id, key, text, playbook=context.playbook, by=actor(body), now=context.now()
        )
    context.wake()
    return used


def _question(context: Context, body: dict[str, Any], launch_id: int, key: str) -> tuple[InterviewView, Asked]:
    with context.database.read(client_of_launch(context, launch_id)) as session:
        view = interview.load(session, launch_id, context.playbook)
        require(session, actor(body), Action.ANSWER, bridge_id=view.bridge_id)
    found = next((item for item in view.asked if item.question.key == key), None)
    if found is None:
        raise NotFoundError
    return view, found


def _parts(value: str, count: int) -> list[str]:
    parts = value.split(":")
    if len(parts) != count:
        raise OutdatedError
    return parts
