"""`launchbridge search`: what `/manual` would find, without Slack and without being counted as a look-up."""

from __future__ import annotations

from typing import Any

import typer
from sqlalchemy.orm import Session

from bridge.cli.base import JSON, CallError, messages, opened, show_json
from bridge.domain.entry_json import from_json
from bridge.domain.notes import Visibility
from bridge.domain.visibility import center_copy
from bridge.resources import resource
from bridge.services.bridges import Overview, find, overviews
from bridge.services.finding import find as find_entries
from bridge.services.playbook import load_playbook
from bridge.store.database import EVERYONE, Database
from bridge.store.schema import RevisionRow
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
            hits = [_shown(session, hit) for hit in found.hits]
    near = [hit.title for hit in found.near]
    if as_json:
        show_json({"query": query, "bridge": where.name, "hits": hits, "near": near})
        return
    say = messages()
    for number, hit in enumerate(hits, 1):
        typer.echo(say("search.hit", number=number, title=hit["title"], version=hit["version"]))
        if hit["answer"]:
            typer.echo(f"   {hit['answer']}")
    if not hits:
        typer.echo(say("search.nothing", query=query))
        if near:
            typer.echo(say("search.near", titles=", ".join(near)))


def chosen_bridge(database: Database, name: str | None) -> Overview:
    """Return the bridge of this name, or the only one. Raises CallError where that does not say which."""
    with database.read(EVERYONE) as session:
        if name is not None:
            return find(session, name)
        known = overviews(session)
    if not known:
        raise CallError("search.no_bridge")
    if len(known) > 1:
        raise CallError("search.which_bridge", names=", ".join(one.name for one in known))
    return known[0]


def _shown(session: Session, hit: Hit) -> dict[str, Any]:
    revision = session.get_one(RevisionRow, hit.revision_id)
    entry = center_copy(from_json(revision.body), Visibility.AGENT)
    answer = entry.inquiries[hit.inquiry].say if hit.inquiry is not None and hit.inquiry < len(entry.inquiries) else ""
    return {
        "entry": hit.entry_id,
        "title": hit.title,
        "version": revision.number,
        "score": round(hit.score, 3),
        "answer": answer,
    }
