"""The way to the bot: signed requests or Socket Mode envelopes, with the retries of Slack's Events API."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import secrets
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlencode, urlsplit

from bridge.playground.faults import Faults
from bridge.playground.records import Json
from bridge.playground.socketmode import SocketHub
from bridge.playground.state import State

RETRY_AFTER = (0.0, 60.0, 300.0)


class Settings(Protocol):
    """What delivery needs of the workspace's options."""

    speed: float
    ack_timeout: float
    in_order: bool
    request_url: str | None


@dataclass(frozen=True)
class Reply:
    """What the bot answered. `problem` is empty for a 2xx, else Slack's retry reason or `no_receiver`."""

    status: int
    body: Any = None
    problem: str = ""
    no_retry: bool = False
    took: float = 0.0


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """Return Slack's v0 request signature."""
    digest = hmac.new(secret.encode(), f"v0:{timestamp}:".encode() + body, hashlib.sha256)
    return f"v0={digest.hexdigest()}"


class Delivery:
    """Sends payloads. Events of one channel leave in order; channels do not wait for each other."""

    def __init__(self, state: State, faults: Faults, hub: SocketHub, settings: Settings) -> None:
        self._state, self._faults, self._hub, self._settings = state, faults, hub, settings
        self._pool = ThreadPoolExecutor(max_workers=8, thread_name_prefix="playground-event")
        self._lanes: dict[str, deque[Callable[[], None]]] = {}
        self._held: list[tuple[str, Json]] = []
        self._timers: set[threading.Timer] = set()
        self._lock = threading.Lock()
        self._closed = False

    def close(self) -> None:
        """Send nothing any more."""
        with self._lock:
            self._closed = True
            timers = list(self._timers)
        for timer in timers:
            timer.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    # -- events ---------------------------------------------------------------------------------------------------

    def event(self, lane: str, payload: Json) -> None:
        """Send one event, some time soon, and again as Slack would if it is not taken."""
        lane = lane if self._settings.in_order else payload["event_id"]
        taken = self._faults.take_event(payload["event"]["type"])
        if taken is None:
            self._enqueue(lane, payload)
            return
        fault, last = taken
        if fault.kind == "drop":
            self._note(payload, 0, Reply(0, problem="dropped"))
        elif fault.kind == "duplicate":
            self._enqueue(lane, payload)
            self._enqueue(lane, payload)
        elif fault.kind == "delay":
            self._state.add_pending(1)
            self._after(fault.seconds, lambda: self._attempt(payload, 0))
        else:
            with self._lock:
                self._held.append((lane, payload))
                held = list(reversed(self._held)) if last else []
                if last:
                    self._held.clear()
            for _lane, one in held:
                self._enqueue("reordered", one)

    def _enqueue(self, lane: str, payload: Json) -> None:
        self._state.add_pending(1)
        with self._lock:
            if self._closed:
                return
            waiting = self._lanes.get(lane)
            if waiting is not None:
                waiting.append(lambda: self._attempt(payload, 0))
                return
            self._lanes[lane] = deque([lambda: self._attempt(payload, 0)])
            self._pool.submit(self._drain, lane)

    def _drain(self, lane: str) -> None:
        while True:
            with self._lock:
                waiting = self._lanes[lane]
                if not waiting or self._closed:
                    del self._lanes[lane]
                    return
                job = waiting.popleft()
            job()

    def _attempt(self, payload: Json, number: int, reason: str = "") -> None:
        retry = {"retry_num": number, "retry_reason": reason} if number else {}
        reply = self.send("events_api", payload, retry)
        self._note(payload, number, reply)
        again = bool(reply.problem) and reply.problem != "no_receiver" and not reply.no_retry
        if again and number < len(RETRY_AFTER) and not self._closed:
            wait = RETRY_AFTER[number] / self._settings.speed
            self._after(wait, lambda: self._attempt(payload, number + 1, reply.problem))
            return
        self._state.add_pending(-1)

    def _after(self, seconds: float, job: Callable[[], None]) -> None:
        def run() -> None:
            with self._lock:
                self._timers.discard(timer)
            if not self._closed:
                job()

        timer = threading.Timer(seconds, run)
        timer.daemon = True
        with self._lock:
            if self._closed:
                return
            self._timers.add(timer)
        timer.start()

    def _note(self, payload: Json, number: int, reply: Reply) -> None:
        event = payload["event"]
        entry = {
            "event_id": payload["event_id"],
            "type": event["type"],
            "subtype": event.get("subtype", ""),
            "attempt": number,
            "status": reply.status,
            "problem": reply.problem,
            "took": round(reply.took, 4),
            "payload": payload,
        }
        with self._state.lock:
            self._state.deliveries.append(entry)
        self._state.publish("delivery", **{k: v for k, v in entry.items() if k != "payload"})

    # -- anything -------------------------------------------------------------------------------------------------

    def send(self, kind: str, payload: Json, retry: Json | None = None) -> Reply:
        """Send one payload (`events_api`, `interactive` or `slash_commands`) and return the bot's answer."""
        url = self._settings.request_url
        if url is not None:
            return self._post(url, kind, payload, retry or {})
        began = time.monotonic()
        extra: Json = {}
        if kind == "events_api":
            extra = {
                "retry_attempt": (retry or {}).get("retry_num", 0),
                "retry_reason": (retry or {}).get("retry_reason", ""),
            }
        done, body, problem = self._hub.send(kind, payload, self._settings.ack_timeout, extra)
        if problem == "connection_failed" and not self._hub.ever_connected:
            problem = "no_receiver"
        names = {"timeout": "http_timeout"}
        return Reply(200 if done else 0, body, names.get(problem, problem), took=time.monotonic() - began)

    def verify(self, url: str) -> bool:
        """Ask the bot to prove that `url` is its own, as Slack does when the address is first entered."""
        challenge = secrets.token_hex(20)
        payload = {"type": "url_verification", "token": self._state.app.verification_token, "challenge": challenge}
        reply = self._post(url, "events_api", payload, {})
        body = reply.body
        return not reply.problem and (
            body == challenge or (isinstance(body, dict) and body.get("challenge") == challenge)
        )

    def _post(self, url: str, kind: str, payload: Json, retry: Json) -> Reply:
        if kind == "events_api":
            body, content = json.dumps(payload).encode(), "application/json"
        else:
            fields = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
            body, content = urlencode(fields).encode(), "application/x-www-form-urlencoded"
        stamp = str(int(time.time()))
        headers = {
            "Content-Type": content,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "Accept": "*/*",
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": signature(self._state.app.signing_secret, stamp, body),
        }
        if retry:
            headers |= {"X-Slack-Retry-Num": str(retry["retry_num"]), "X-Slack-Retry-Reason": retry["retry_reason"]}
        return post(url, body, headers, self._settings.ack_timeout)


def post(url: str, body: bytes, headers: dict[str, str], timeout: float) -> Reply:
    """POST once to the bot, within `timeout` seconds, and say how it went in Slack's retry reasons."""
    parts = urlsplit(url)
    secure = parts.scheme == "https"
    connect = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    connection = connect(parts.hostname or "127.0.0.1", parts.port, timeout=timeout)
    began = time.monotonic()
    try:
        connection.request("POST", f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}", body, headers)
        response = connection.getresponse()
        raw = response.read().decode("utf-8", "replace")
        no_retry = response.headers.get("X-Slack-No-Retry") == "1"
        problem = "" if 200 <= response.status < 300 else "http_error"
        return Reply(response.status, _parsed(raw), problem, no_retry, time.monotonic() - began)
    except TimeoutError:
        return Reply(0, problem="http_timeout", took=time.monotonic() - began)
    except (OSError, http.client.HTTPException):
        return Reply(0, problem="connection_failed", took=time.monotonic() - began)
    finally:
        connection.close()


def _parsed(raw: str) -> Any:
    try:
        return json.loads(raw) if raw else None
    except ValueError:
        return raw
