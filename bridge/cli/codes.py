"""`launchbridge codes`: the client's own 상담유형 tree, from and to Excel, and which inquiry type each code belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import typer

from bridge.cli.base import JSON, CallError, messages, opened, show_json, why
from bridge.cli.search import chosen_bridge
from bridge.clock import clock
from bridge.domain.cells import RowProblem
from bridge.domain.contact_codes import ContactCode, How, read_codes
from bridge.domain.inquiries import InquiryTypes
from bridge.domain.search.synonyms import parse as parse_synonyms
from bridge.errors import NotFoundError
from bridge.resources import resource
from bridge.services import contact_codes, sheets
from bridge.services.foreign import open_workbook
from bridge.services.manual_reading import Trouble, shown_name, write_whole
from bridge.services.playbook import load_playbook
from bridge.settings import Settings

BRIDGE = typer.Option(None, help="A bridge of the client, by name or number; needed where there are several.")


def register(cli: typer.Typer) -> None:
    """Add `codes import`, `codes map` and `codes export`."""
    group = typer.Typer(no_args_is_help=True, help="The client's own contact codes (상담유형) and their inquiry types.")
    group.command("import")(take_in)
    group.command("map")(say)
    group.command("export")(export)
    cli.add_typer(group, name="codes")


def take_in(
    source: Path = typer.Argument(
        ..., metavar="FILE.xlsx", help="The tree. Headings: 코드, 대분류, 중분류, 소분류, 문의 유형."
    ),
    bridge: str | None = BRIDGE,
    dry_run: bool = typer.Option(False, "--dry-run", help="Say what would happen, and change nothing."),
    as_json: bool = JSON,
) -> None:
    """Bring a client's code tree in, in the place of the one before, and say which inquiry type each code belongs to.

    \b
    launchbridge codes import 상담유형.xlsx --dry-run
    launchbridge codes import 상담유형.xlsx --bridge 간편결제

    The column 문의 유형 says it of a code; where it is empty, what was said before holds, else the code's own words decide.
    """
    with opened() as (settings, database):
        where = chosen_bridge(database, bridge)
        read, problems = _read(source)
        types, alike = _playbook(settings)
        now = clock(settings.clock_offset_file)()
        with database.write(where.client_id) as session:
            tree = contact_codes.planned(session, read, types, alike)
            if tree and not dry_run:
                contact_codes.bring_in(session, tree, bridge_id=where.bridge_id, now=now)
    unknown = [one for one, made in zip(read, tree, strict=True) if one.type and made.how is not How.SAID]
    _report(tree, types, problems, unknown, dry_run=dry_run, as_json=as_json)
    if problems or unknown or not tree:
        raise typer.Exit(1)


def say(
    code: str = typer.Argument(..., help="One of the client's codes."),
    kind: str = typer.Argument(..., metavar="TYPE", help="An inquiry type (C2), or - for none."),
    bridge: str | None = BRIDGE,
) -> None:
    """Say which inquiry type a code belongs to. It holds when the tree is brought in again.

    \b
    launchbridge codes map R-201 C2
    """
    with opened() as (settings, database):
        where = chosen_bridge(database, bridge)
        types, _ = _playbook(settings)
        found = types.get(kind.upper())
        if found is None and kind != "-":
            raise CallError("codes.call_no_type", type=kind, known=", ".join(one.code for one in types))
        now = clock(settings.clock_offset_file)()
        try:
            with database.write(where.client_id) as session:
                made = contact_codes.say(session, code, found.code if found else "", bridge_id=where.bridge_id, now=now)
        except NotFoundError as error:
            raise CallError("codes.call_no_code", code=code) from error
    typer.echo(_line(made, types))


def export(
    target: Path = typer.Argument(..., metavar="FILE.xlsx", help="Where to write."),
    bridge: str | None = BRIDGE,
) -> None:
    """Write the tree with its inquiry types to a workbook that can be edited and brought in again."""
    if target.suffix.lower() != ".xlsx":
        raise CallError("codes.call_suffix", place=str(target))
    with opened() as (settings, database):
        where = chosen_bridge(database, bridge)
        types, _ = _playbook(settings)
        with database.read(where.client_id) as session:
            tree = contact_codes.codes(session)
    rows = contact_codes.table(tree, types)
    try:
        write_whole(target, sheets.book({"상담유형": rows}, widths={"상담유형": [14, *[24] * (len(rows[0]) - 1)]}))
    except OSError as error:
        raise CallError("manual_files.call_unwritable", place=str(target), why=why(error)) from error
    typer.echo(messages()("codes.exported", count=len(tree), place=str(target)))


def _read(source: Path) -> tuple[tuple[ContactCode, ...], tuple[RowProblem, ...]]:
    """Read the first sheet that holds a tree."""
    name = shown_name(Path(source.name))
    tables = open_workbook(source, name)
    if isinstance(tables, Trouble):
        why = messages()(f"manual_files.{tables.code}", **tables.values)
        raise CallError("codes.call_unreadable", place=name, why=why)
    first: tuple[tuple[ContactCode, ...], tuple[RowProblem, ...]] | None = None
    for title, rows in tables.items():
        found = read_codes(rows, title)
        if found[0]:
            return found
        first = first or found
    return first or ((), ())


def _playbook(settings: Settings) -> tuple[InquiryTypes, dict[str, frozenset[str]]]:
    folder = settings.manuals_dir or resource("manuals")
    groups = parse_synonyms((folder / "synonyms.yaml").read_text(encoding="utf-8"), "synonyms.yaml")
    return load_playbook(folder).types, contact_codes.alike(groups)


def _report(
    tree: Sequence[ContactCode],
    types: InquiryTypes,
    problems: Sequence[RowProblem],
    unknown: Sequence[ContactCode],
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    words = messages()
    open_ = [one for one in tree if one.how is How.NONE]
    if as_json:
        shown = [{"code": one.code, "path": one.path, "type": one.type, "how": one.how.value} for one in tree]
        wrong = [{"sheet": one.sheet, "row": one.row, "message": one.message, "remedy": one.remedy} for one in problems]
        wrong += [
            {"code": one.code, "message": words("codes.no_type", code=one.code, type=one.type)} for one in unknown
        ]
        show_json({"dry_run": dry_run, "codes": shown, "unmapped": len(open_), "problems": wrong})
        return
    for one in tree:
        typer.echo(_line(one, types))
    for problem in problems:
        typer.echo(_printable(f"{problem.sheet}:{problem.row}: {problem.message} → {problem.remedy}"))
    for one in unknown:
        typer.echo(_printable(words("codes.no_type", code=one.code, type=one.type)))
    key = "codes.would" if dry_run else "codes.done"
    typer.echo(words(key, count=len(tree), mapped=len(tree) - len(open_), open=len(open_)))


def _line(one: ContactCode, types: InquiryTypes) -> str:
    words = messages()
    kind = types.get(one.type)
    name = f"{kind.code} {kind.name}" if kind else words("codes.none")
    return _printable(words("codes.line", code=one.code, path=one.path, type=name, how=words(f"codes.how.{one.how}")))


def _printable(text: str) -> str:
    """Return a line without what moves the cursor or colours the terminal: parts of it come from a file."""
    return "".join(char for char in text if char.isprintable())
