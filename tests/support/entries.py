"""Hypothesis strategies for entries and all they hold."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from bridge.domain.entries import Case, Entry, Inquiry, OpenPoint, Part, Piece, Source, SourceKind
from bridge.domain.notes import Field, Moment, Precision, Span, Visibility

KST = timezone(timedelta(hours=9))

_letters = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"])
texts = st.text(st.one_of(st.sampled_from("가나다 환불 12/1 -*_#`>|\\[]()<>&\"':,.{}%\n"), _letters), max_size=40)
lines = texts.map(lambda text: " ".join(text.split()))
words = lines.filter(bool)
spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 5000), st.integers(0, 300))
instants = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)).map(  # noqa: DTZ001 - the zone follows
    lambda moment: moment.replace(second=0, microsecond=0, tzinfo=KST)
)
moments = st.one_of(
    st.builds(Moment, text=lines),
    st.builds(
        Moment,
        precision=st.sampled_from([precision for precision in Precision if precision is not Precision.UNKNOWN]),
        at=st.one_of(instants, instants.map(lambda moment: moment.astimezone(UTC))),
        text=lines,
        span=st.none() | spans,
    ),
)
sources = st.builds(
    Source, kind=st.sampled_from(SourceKind), quote=texts, span=st.none() | spans, ref=st.none() | words
)
source_lists = st.lists(sources, max_size=2).map(tuple)
pieces = st.builds(
    Piece,
    part=st.sampled_from(Part),
    text=texts,
    visibility=st.sampled_from(Visibility),
    sources=source_lists,
)
inquiries = st.builds(
    Inquiry,
    type=st.sampled_from(["A1", "A2", "A3", "B1", "C2", "G1"]),
    questions=st.lists(lines, max_size=3).map(tuple),
    say=texts,
    paste=texts,
    confirmed=st.booleans(),
    ask_back=texts,
    cases=st.lists(st.builds(Case, when=lines, say=texts), max_size=2).map(tuple),
    handover=texts,
    visibility=st.sampled_from(Visibility),
    sources=source_lists,
    unsaid=st.lists(words, max_size=2).map(tuple),
    quotes=st.lists(texts, max_size=2).map(tuple),
    loose=st.booleans(),
)
open_points = st.builds(
    OpenPoint,
    field=st.sampled_from(Field),
    label=lines,
    question=texts,
    meanwhile=texts,
    risky=st.booleans(),
    sources=source_lists,
)
entries = st.builds(
    Entry,
    name=words,
    moment=moments,
    pieces=st.lists(pieces, max_size=5).map(tuple),
    inquiries=st.lists(inquiries, max_size=3).map(tuple),
    open_points=st.lists(open_points, max_size=2).map(tuple),
    end=st.none() | moments,
)
