"""The bot's listeners as people of a furnished floor meet them: clicks, commands and mentions, and what each of them is shown."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from bridge.domain.people import Actor
from bridge.services.chat import Message
from bridge.store.database import EVERYONE, Database
from bridge.store.installations import Installation, save_installation
from support.api import Api, serving
from support.bot import Bot, make_bot
from support.floor import NOW, OUTSIDER, STRANGER, Floor
from support.slack import APP_ID, BOT_ID, BOT_USER, click, command, event, message, submission


@dataclass
class FloorBot:
    """A bot, the Slack it speaks to, and the floor it serves."""

    bot: Bot
    api: Api
    floor: Floor

    def press(self, who: Actor, action: str, value: str, *, private: bool = False, **more: Any) -> Message:
        """Press a button and return the private answer."""
        payload = click(action, value, user=who.user_id, team=who.team_id, **more)
        payload["response_url"] = self.api.url + "response"
        payload["container"]["is_ephemeral"] = private
        return self._answer(lambda: self.bot.dispatch(payload))

    def opens(self, who: Actor, action: str, value: str) -> dict[str, Any]:
        """Press a button and return the modal it opens."""
        payload = click(action, value, user=who.user_id, team=who.team_id) | {"response_url": self.api.url + "response"}
        before = len(self.api.asked)
        assert self.bot.dispatch(payload).status == 200
        made = [asked for asked in self.api.asked[before:] if asked.method == "views.open"]
        assert made, self.api.asked[before:]
        view = made[-1].body["view"]
        found = json.loads(view) if isinstance(view, str) else view
        assert isinstance(found, dict)
        return found

    def submits(self, who: Actor, view: dict[str, Any], values: dict[str, Any]) -> dict[str, Any]:
        """Submit a modal and return what Slack is answered."""
        payload = submission(view["callback_id"], user=who.user_id, values=values)
        payload["user"]["team_id"] = who.team_id
        payload["view"]["private_metadata"] = view.get("private_metadata", "")
        answer = self.bot.dispatch(payload)
        assert answer.status == 200
        found = json.loads(answer.body) if answer.body else {}
        assert isinstance(found, dict)
        return found

    def types(self, who: Actor, text: str, *, channel: str | None = None) -> Message:
        """Type `/manual text` and return the private answer."""
        payload = command(text, user=who.user_id, team=who.team_id)
        payload["channel_id"] = channel or self.floor.agents
        answer = self.bot.dispatch(payload)  # type: ignore[arg-type]
        assert answer.status == 200
        body = json.loads(answer.body)
        assert body["response_type"] == "ephemeral"
        return Message(body["text"], body.get("blocks", ()))

    def mentions(self, who: Actor, text: str, *, event_id: str = "Ev9", **more: Any) -> Message:
        """Write `@bridge text` in the agents' channel and return the private answer."""
        inner = message(
            text, user=who.user_id, **{"type": "app_mention", "team": who.team_id, "channel": self.floor.agents, **more}
        )
        if inner["type"] == "app_mention":
            inner.pop("channel_type")
        payload = event(inner, event_id=event_id, is_ext_shared_channel=True)
        return self._answer(lambda: self.bot.dispatch(payload))

    def _answer(self, act: Callable[[], Any]) -> Message:
        before = len(self.api.asked)
        assert act().status == 200
        asked = self.api.asked[before:]
        assert len(asked) == 1, asked
        body = asked[0].body
        blocks = body.get("blocks", ())
        return Message(body["text"], json.loads(blocks) if isinstance(blocks, str) else blocks)


@contextmanager
def floor_bot(database: Database, floor: Floor, **settings: Any) -> Iterator[FloorBot]:
    """Yield the bot with a Slack that says ok to everything."""
    with serving(lambda _: (200, {}, {"ok": True})) as api:
        bot = make_bot(database, slack_api_url=api.url, **settings)
        with database.write(EVERYONE) as session:
            for team in (OUTSIDER.team_id, STRANGER.team_id):
                found = Installation(team, BOT_USER, f"xoxb-{team}", bot_id=BOT_ID, app_id=APP_ID)
                save_installation(session, bot.box, found, now=NOW)
        yield FloorBot(bot, api, floor)
