"""Entries as JSON and back, because revisions are kept whole and compared piece by piece.

The form is ours alone: keys are the names of the dataclasses' fields, moments are ISO 8601 with their offset, and what
is empty is left out so that a revision stays readable in the database.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bridge.domain.entries import Case, Entry, Inquiry, OpenPoint, Part, Piece, Source, SourceKind
from bridge.domain.notes import Field, Moment, Precision, Span, Visibility
from bridge.errors import InvalidInputError

Json = dict[str, Any]


def to_json(entry: Entry) -> Json:
    """Return the entry as plain lists, dicts, strings, numbers and booleans."""
    return _lean(
        {
            "name": entry.name,
            "moment": _moment(entry.moment),
            "end": _moment(entry.end) if entry.end else None,
            "pieces": [_piece(piece) for piece in entry.pieces],
            "inquiries": [_inquiry(inquiry) for inquiry in entry.inquiries],
            "open_points": [_open_point(point) for point in entry.open_points],
        }
    )


def from_json(value: Json) -> Entry:
    """Return the entry that `to_json` described. Raises InvalidInputError for anything else."""
    try:
        return Entry(
            name=value["name"],
            moment=_to_moment(value["moment"]),
            end=_to_moment(value["end"]) if "end" in value else None,
            pieces=tuple(map(_to_piece, value.get("pieces", ()))),
            inquiries=tuple(map(_to_inquiry, value.get("inquiries", ()))),
            open_points=tuple(map(_to_open_point, value.get("open_points", ()))),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InvalidInputError(f"This is not an entry: {error!r}") from error


def _lean(value: Json) -> Json:
    return {key: item for key, item in value.items() if item not in (None, "", [], False)}


def _moment(moment: Moment) -> Json:
    return {"precision": moment.precision.value} | _lean(
        {
            "at": moment.at.isoformat() if moment.at else None,
            "text": moment.text,
            "span": _span(moment.span),
        }
    )


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _source(source: Source) -> Json:
    return _lean({"kind": source.kind.value, "quote": source.quote, "span": _span(source.span), "ref": source.ref})


def _piece(piece: Piece) -> Json:
    return {"part": piece.part.value, "text": piece.text, "visibility": piece.visibility.value} | _lean(
        {"sources": [_source(source) for source in piece.sources]}
    )


def _inquiry(inquiry: Inquiry) -> Json:
    return {
        "type": inquiry.type,
        "questions": list(inquiry.questions),
        "say": inquiry.say,
        "paste": inquiry.paste,
        "confirmed": inquiry.confirmed,
        "visibility": inquiry.visibility.value,
    } | _lean(
        {
            "ask_back": inquiry.ask_back,
            "cases": [{"when": case.when, "say": case.say} for case in inquiry.cases],
            "handover": inquiry.handover,
            "sources": [_source(source) for source in inquiry.sources],
            "unsaid": list(inquiry.unsaid),
            "quotes": list(inquiry.quotes),
            "loose": inquiry.loose,
        }
    )


def _open_point(point: OpenPoint) -> Json:
    return {
        "field": point.field.value,
        "label": point.label,
        "question": point.question,
        "meanwhile": point.meanwhile,
    } | _lean({"risky": point.risky, "sources": [_source(source) for source in point.sources]})


def _to_span(value: Any) -> Span | None:
    if value is None:
        return None
    start, end = value
    return Span(int(start), int(end))


def _to_moment(value: Json) -> Moment:
    return Moment(
        precision=Precision(value["precision"]),
        at=datetime.fromisoformat(value["at"]) if "at" in value else None,
        text=value.get("text", ""),
        span=_to_span(value.get("span")),
    )


def _to_source(value: Json) -> Source:
    return Source(SourceKind(value["kind"]), value.get("quote", ""), _to_span(value.get("span")), value.get("ref"))


def _to_piece(value: Json) -> Piece:
    sources = tuple(map(_to_source, value.get("sources", ())))
    return Piece(Part(value["part"]), value["text"], Visibility(value["visibility"]), sources)


def _to_inquiry(value: Json) -> Inquiry:
    return Inquiry(
        type=value["type"],
        questions=tuple(value["questions"]),
        say=value["say"],
        paste=value["paste"],
        confirmed=bool(value["confirmed"]),
        ask_back=value.get("ask_back", ""),
        cases=tuple(Case(case["when"], case["say"]) for case in value.get("cases", ())),
        handover=value.get("handover", ""),
        visibility=Visibility(value["visibility"]),
        sources=tuple(map(_to_source, value.get("sources", ()))),
        unsaid=tuple(value.get("unsaid", ())),
        quotes=tuple(value.get("quotes", ())),
        loose=bool(value.get("loose", False)),
    )


def _to_open_point(value: Json) -> OpenPoint:
    return OpenPoint(
        Field(value["field"]),
        value["label"],
        value["question"],
        value["meanwhile"],
        bool(value.get("risky", False)),
        tuple(map(_to_source, value.get("sources", ()))),
    )
