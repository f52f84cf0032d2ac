"""조기 소진, 종료, and 아직 진행 중이에요: a planner's or approver's word that something is over, or is not."""

from __future__ import annotations

from typing import Any

from slack_bolt import App
from slack_sdk import WebClient

from bridge.domain.ending import Ended
from bridge.services import ending, opening
from bridge.slack.context import Context
from bridge.slack.guard import guarded
from bridge.slack.listeners.acting import actor, clicked, client_of_entry, client_of_launch, messages_of, number
from bridge.slack.views.ending import OVER, RESUME, SOLD_OUT
from bridge.slack.views.opening import answered_modal

_WHY = {SOLD_OUT: Ended.SOLD_OUT, OVER: Ended.OVER}


def register(app: App, context: Context) -> None:
    """Listen to the buttons of what can end and of what has ended."""

    def over(body: dict[str, Any], client: WebClient) -> None:
        launch_id = number(clicked(body))
        owner = client_of_launch(context, launch_id)
        why = _WHY[body["actions"][0]["action_id"]]
        with context.database.write(owner) as session:
            ending.end(session, launch_id, why, by=actor(body), now=context.now())
            view = opening.load(session, launch_id)
        context.wake()
        if body.get("view"):
            messages = messages_of(context, view.bridge_id, owner)
            client.views_update(view_id=body["view"]["id"], view=answered_modal(messages("ending.taken"), messages))

    def resume(body: dict[str, Any]) -> None:
        entry_id = number(clicked(body))
        with context.database.write(client_of_entry(context, entry_id)) as session:
            ending.resume(session, entry_id, by=actor(body), now=context.now())
        context.wake()

    answer = guarded(context)
    for action in _WHY:
        app.action(action)(answer(over))
    app.action(RESUME)(answer(resume))
