"""`launchbridge manuals`: check what CS people wrote, take approved manuals out as files, and bring files in as proposals."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import typer

from bridge.cli.base import JSON, CallError, messages, opened, show_json, why
from bridge.cli.search import chosen_bridge
from bridge.clock import clock
from bridge.domain.entry_markdown import Document, to_markdown
from bridge.domain.foreign_columns import LABELS, UnknownTargetError, chosen
from bridge.domain.inquiries import InquiryTypes
from bridge.messages import Messages
from bridge.resources import resource
from bridge.services import contact_codes
from bridge.services.foreign import is_own_workbook, open_workbook, read_files, read_tables
from bridge.services.known_bridges import BridgeView
from bridge.services.manual_check import check_folder
from bridge.services.manual_files import Outcome, Plan, doubles, exported, plan, take
from bridge.services.manual_reading import Collected, Source, Trouble, file_name, shown_name, write_whole
from bridge.services.playbook import load_playbook
from bridge.services.workbooks import read_workbook, workbook
from bridge.settings import Settings, load_settings
from bridge.store.database import Database

BRIDGE = typer.Option(None, help="The bridge's name or number; needed where there are several.")


COLUMN = typer.Option(
    [],
    "--column",
    metavar="WHAT=COLUMN",
    help="What a column or heading of your own holds, in either language; repeat it.",
)
SHEET = typer.Option([], "--sheet", help="Read these sheets of a workbook of your own only; repeat it.")


_FILES = (".md", ".txt", ".csv", ".tsv", ".xls", ".xlsm", ".json", ".yaml", ".zip", ".docx", ".pdf")
"""What nobody calls a folder."""


def register(cli: typer.Typer) -> None:
    """Add `manuals check`, `manuals export` and `manuals import`."""
    group = typer.Typer(no_args_is_help=True, help="Manuals as files: check, take out, bring in.")
    group.command("check")(check)
    group.command("export")(export)
    group.command("import")(take_in)
    cli.add_typer(group, name="manuals")


def check(
    folder: Path | None = typer.Argument(None, help="The folder; MANUALS_DIR, or what ships with Bridge, if left out."),
    as_json: bool = JSON,
) -> None:
    """Check inquiry types, template, synonyms and manuals: every mistake with file, line and remedy.

    \b
    launchbridge manuals check
    launchbridge manuals check ~/manuals --json
    """
    settings = load_settings()
    found = check_folder(folder or settings.manuals_dir or resource("manuals"), _usual())
    say = messages()
    if as_json:
        show_json({"files": found.files, "problems": [_shown(one, say) for one in found.troubles]})
    else:
        _tell(found.troubles, say)
        key = "manual_files.wrong" if found.troubles else "manual_files.well"
        typer.echo(say(key, files=found.files, count=len(found.troubles)))
    if found.troubles:
        raise typer.Exit(1)


def export(
    target: Path = typer.Argument(..., metavar="FOLDER|FILE.xlsx", help="Where to write; a folder is made."),
    bridge: str | None = BRIDGE,
    as_json: bool = JSON,
) -> None:
    """Write a bridge's approved manuals as Markdown, one file each, or as one workbook; without sources and internal parts.

    \b
    launchbridge manuals export ~/manuals --bridge 간편결제
    launchbridge manuals export manuals.xlsx
    """
    if target.suffix.lower() in _FILES and not target.is_dir():
        raise CallError("manual_files.call_no_file", place=str(target))
    with opened() as (settings, database):
        where = chosen_bridge(database, bridge)
        with database.write(where.client_id) as session:
            documents = exported(session, where.bridge_id, by=None, now=clock(settings.clock_offset_file)())
            tree = contact_codes.codes(session)
    if _is_workbook(target):
        names = [target.name]
        _write(target.parent, {target.name: workbook(documents, tree)})
    else:
        names = _write_folder(target, documents)
    if as_json:
        show_json({"bridge": where.name, "manuals": len(documents), "files": names})
    else:
        typer.echo(messages()("manual_files.exported", count=len(documents), place=str(target)))


def take_in(
    source: Path = typer.Argument(..., metavar="FOLDER|FILE.xlsx", help="A folder of .md files, or a workbook."),
    bridge: str | None = BRIDGE,
    column: list[str] = COLUMN,
    sheet: list[str] = SHEET,
    dry_run: bool = typer.Option(False, "--dry-run", help="Say what would happen, and change nothing."),
    as_json: bool = JSON,
) -> None:
    """Bring manuals in. Nothing is approved by it: what is new or different waits in the review channel.

    \b
    launchbridge manuals import ~/manuals --dry-run
    launchbridge manuals import manuals.xlsx --bridge 간편결제

    launchbridge manuals import faq.xlsx --column 이름=서비스 --column 말하기=응대멘트 --column 무시=담당부서 --dry-run

    Front matter with id, version, client and bridge is what export wrote; without it a manual is found by its name, or is new.
    A collection of your own is read by what its columns and headings are called; --column says it of those that nobody knows.
    """
    with opened() as (settings, database):
        where = chosen_bridge(database, bridge)
        collected = _read(source, settings, ZoneInfo(where.zone), column, sheet)
        kept, twice = doubles(collected.sources)
        results = _import(database, where, kept, settings, dry_run=dry_run)
    refused = [result for _, result in results if isinstance(result, Trouble)]
    troubles = [*collected.troubles, *twice, *refused]
    done = [(one, result) for one, result in results if isinstance(result, Plan)]
    _report(where, done, troubles, dry_run=dry_run, as_json=as_json)
    if troubles:
        raise typer.Exit(1)


def _usual() -> InquiryTypes:
    return load_playbook(resource("manuals")).types


def _read(source: Path, settings: Settings, zone: ZoneInfo, column: Sequence[str], only: Sequence[str]) -> Collected:
    types = load_playbook(settings.manuals_dir or resource("manuals")).types
    try:
        columns = chosen(column)
    except UnknownTargetError as error:
        raise CallError("manual_files.call_no_target", pair=str(error), known=", ".join(LABELS.values())) from error
    if _is_workbook(source) and source.exists():
        return _read_book(source, types, zone, columns, only)
    if not source.is_dir():
        raise CallError("manual_files.call_no_source", place=str(source))
    return read_files(source, columns, types)


def _read_book(
    source: Path, types: InquiryTypes, zone: ZoneInfo, columns: Mapping[str, str], only: Sequence[str]
) -> Collected:
    name = shown_name(Path(source.name))
    tables = open_workbook(source, name)
    if isinstance(tables, Trouble):
        return Collected((), (tables,))
    missing = [one for one in only if one not in tables]
    if missing:
        raise CallError("manual_files.call_no_sheet", sheet=missing[0], known=", ".join(tables))
    if is_own_workbook(tables) and not columns and not only:
        return read_workbook(source, name, [kind.code for kind in types], zone)
    kept = {title: rows for title, rows in tables.items() if not only or title in only}
    return read_tables(kept, name, columns, types, zone)


def _is_workbook(path: Path) -> bool:
    return path.suffix.lower() == ".xlsx"


def _import(
    database: Database, where: BridgeView, sources: Sequence[Source], settings: Settings, *, dry_run: bool
) -> list[tuple[Source, Plan | Trouble]]:
    """Import one manual a transaction: what was taken in stays, however the rest goes."""
    now = clock(settings.clock_offset_file)
    results: list[tuple[Source, Plan | Trouble]] = []
    # Progress is for somebody who waits; a log or a program is spared it.
    with typer.progressbar(sources, file=sys.stderr, hidden=not sys.stderr.isatty()) as shown:
        for one in shown:
            if dry_run:
                with database.read(where.client_id) as session:
                    results.append((one, plan(session, where.bridge_id, one, by=None)))
            else:
                with database.write(where.client_id) as session:
                    results.append((one, take(session, where.bridge_id, one, by=None, now=now())))
    return results


def _report(
    where: BridgeView, done: Sequence[tuple[Source, Plan]], troubles: Sequence[Trouble], *, dry_run: bool, as_json: bool
) -> None:
    say = messages()
    counts = Counter(result.outcome for _, result in done)
    totals = {outcome.value: counts[outcome] for outcome in Outcome}
    if as_json:
        manuals = [
            {"file": one.file, "line": one.line, "name": one.document.entry.name, "outcome": result.outcome.value}
            for one, result in done
        ]
        problems = [_shown(one, say) for one in troubles]
        show_json({"bridge": where.name, "dry_run": dry_run, **totals, "manuals": manuals, "problems": problems})
        return
    for one, result in done:
        if result.outcome is not Outcome.SAME:
            typer.echo(say(f"manual_files.{result.outcome.value}", name=one.document.entry.name, file=one.file))
    _tell(troubles, say)
    typer.echo(say("manual_files.would" if dry_run else "manual_files.done", **totals, left=len(troubles)))


def _tell(troubles: Iterable[Trouble], say: Messages) -> None:
    for one in troubles:
        shown = _shown(one, say)
        line = say("manual_files.trouble", **{key: shown[key] for key in ("place", "message", "remedy")})
        # Parts of it are quoted from files; what moves the cursor or colours the terminal stays out.
        typer.echo("".join(char for char in line if char.isprintable()))


def _shown(one: Trouble, say: Messages) -> dict[str, Any]:
    return {
        "file": one.file,
        "line": one.line,
        "place": one.file if one.line is None else f"{one.file}:{one.line}",
        "message": " ".join(say(f"manual_files.{one.code}", **one.values).split()),
        "remedy": " ".join(say(f"manual_files.{one.code}_remedy", **one.values).split()),
    }


def _write_folder(folder: Path, documents: Sequence[Document]) -> list[str]:
    """Write the manuals; of an earlier export, files of the same manuals go, whatever these were called then."""
    files = {
        file_name(str(document.meta["id"]), document.entry.name): to_markdown(document.entry, document.meta).encode()
        for document in documents
    }
    _write(folder, files)
    tags = {str(document.meta["id"]) for document in documents}
    with _writing(folder):
        for old in folder.glob("BR-*.md"):
            if old.name not in files and "-".join(old.stem.split("-")[:2]) in tags:
                old.unlink()
    return list(files)


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    with _writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            write_whole(folder / name, content)


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CallError("manual_files.call_unwritable", place=str(folder), why=why(error)) from error
