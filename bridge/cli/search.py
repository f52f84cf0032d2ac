"""`launchbridge search`: what `/manual` would find, without Slack and without being counted as a look-up."""

from __future__ import annotations

from typing import Any

import typer

from bridge.cli.base import JSON, CallError, messages, opened, show_json
from bridge.clock import clock
from bridge.domain.embargo import Standing
from bridge.domain.entries import Entry
from bridge.domain.notes import Visibility
from bridge.resources import resource
from bridge.services.finding import find as find_entries
from bridge.services.finding import readable_inquiry
from bridge.services.known_bridges import BridgeView, every_bridge, find
from bridge.services.manuals import ManualCard, read_whole
from bridge.services.playbook import load_playbook
from bridge.slack.views.manual import short_standing
from bridge.store.database import EVERYONE, Database
from bridge.store.search import Hit


def register(cli: typer.Typer) -> None:
    """Add `search`."""
    cli.command("search")(search)


def search(
    words: list[str] = typer.Argument(..., help="What an agent would type after /manual."),
    bridge: str | None = typer.Option(None, help="The bridge's name or number; needed where there are several."),
    limit: int = typer.Option(5, min=1, max=20, help="How many entries at most."),
    as_json: bool = JSON,
) -> None:
    """Find approved entries as agents would: the best first, or the nearest titles where nothing answers.

    \b
    launchbridge search 환불 수수료
    launchbridge search --bridge 간편결제 ㄱㅍㅎㅂ --json
    """
    query = " ".join(words)
    with opened(semantic=True) as (settings, database):
        where = chosen_bridge(database, bridge)
        synonyms = load_playbook(settings.manuals_dir or resource("manuals")).synonyms
        with database.read(where.client_id) as session:
            found = find_entries(session, where.bridge_id, query, synonyms=synonyms, limit=limit)
            now = clock(settings.clock_offset_file)()
            cards = [(hit, *read_whole(session, hit.revision_id, now=now)) for hit in found.hits]
    near = [hit.title for hit in found.near]
    hits = [_shown(*read) for read in cards]
    if as_json:
        show_json({"query": query, "bridge": where.name, "sure": found.sure, "hits": hits, "near": near})
        return
    say = messages()
    if hits and not found.sure:
        typer.echo(say("lookup.perhaps", query=query))
    for number, (hit, (_, card, _)) in enumerate(zip(hits, cards, strict=True), 1):
        line = say("search.hit", number=number, title=hit["title"], version=hit["version"])
        typer.echo(line if card.standing is Standing.FREE else f"{line} · {short_standing(card, say)}")
        if hit["answer"] and found.sure:  # else an agent is shown titles to choose from
            typer.echo(f"   {hit['answer']}")
    if not hits:
        typer.echo(say("search.nothing", query=query))
        if near:
            typer.echo(say("search.near", titles=", ".join(near)))


def chosen_bridge(database: Database, name: str | None) -> BridgeView:
    """Return the bridge of this name, or the only one. Raises CallError where that does not say which."""
    with database.read(EVERYONE) as session:
        if name is not None:
            return find(session, name)
        known = every_bridge(session)
    if not known:
        raise CallError("search.no_bridge")
    if len(known) > 1:
        raise CallError("search.which_bridge", names=", ".join(one.name for one in known))
    return known[0]


def _shown(hit: Hit, card: ManualCard, whole: Entry) -> dict[str, Any]:
    inquiry = readable_inquiry(whole, hit, Visibility.AGENT)
    return {
        "entry": hit.entry_id,
        "title": hit.title,
        "version": card.number,
        "standing": card.standing.value,
        "score": round(hit.score, 3),
        "answer": inquiry.say if inquiry is not None else "",
    }
