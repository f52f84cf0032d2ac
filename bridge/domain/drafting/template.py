"""The frames of a manual entry, as CS people edit them in `manuals/entry_template.yaml`.

Whatever an entry says beyond the note's facts comes from here, so that nothing customer-facing is written in code.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from bridge.domain.manual_files import ManualFileError, Node, read_yaml
from bridge.domain.notes import Field

_FRAMES = (
    "opening",
    "happens",
    "ending",
    "change",
    "changes",
    "steps",
    "unsaid",
    "lasts",
    "starts",
    "of_part",
    "applies",
    "sold",
    "event",
)
_SUMMARIES = (
    *(f"{nature}{tail}" for nature in _FRAMES for tail in ("", "_roughly")),
    "of_parts",
    "varies",
    "last",
    "moved",
    "moved_to",
    "unknown",
    "about",
    "undecided",
    "as_written",
    "until",
    "rollout",
    "cancelled",
    "old_rule",
    "old_rule_of",
    "new_rule",
    "new_rule_of",
)
_KNOWN_VALUES = {"name", "when", "text", "url", "steps", "collect", "how", "was", "now"}


@dataclass(frozen=True, slots=True)
class Choice:
    """A button and what pressing it says: a sentence, "" where the question does not apply, None where it stays open."""

    label: str
    answer: str | None


@dataclass(frozen=True, slots=True)
class OpenPointFrame:
    """What to call a missing field, what to ask the planner with which buttons, and what a customer is told meanwhile.

    `value` says how soon to ask (0..1); a word of `raised_by` in the note adds to it.
    """

    label: str
    question: str
    meanwhile: str
    risky: bool
    value: float
    raised_by: tuple[tuple[str, float], ...]
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class ExistingFrame:
    """What to ask the planner where something changes and nothing is said about those who use it already."""

    question: str
    raised_by: tuple[str, ...]
    answered_by: tuple[str, ...]
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class EntryTemplate:
    """All frames; the file's comments say what each is for."""

    unnamed: str
    summary: Mapping[str, str]
    natures: Mapping[str, tuple[str, ...]]
    happenings: Mapping[str, tuple[str, ...]]
    opens: tuple[str, ...]
    at_once: tuple[str, ...]
    embargo: Mapping[str, str]
    handling: str
    handling_note: str
    avoid: tuple[str, ...]
    not_told: Mapping[str, str]
    why: Mapping[str, str]
    heads_up: str
    greeting: str
    link: str
    closing: str
    cases: Mapping[str, str]
    which: Mapping[str, tuple[str, ...]]
    handover: str
    open_points: Mapping[Field, OpenPointFrame]
    undecided: Mapping[str, str]
    ask_when: str
    ask_existing: ExistingFrame


_NOT_TOLD = (
    "reason",
    "reason_script",
    "others",
    "deals",
    "offers",
    "exceptions",
    "criteria",
    "figures",
    "amends",
    "plans",
)
_MAY_NOT_TOLD = ("people", "early", "stock", "blame")
"""Kinds that came later: a template of a company's own may do without them."""
_WHY = ("opening", "change", "ending", "event", "moved", "untold", "told")
_EMBARGO = ("agent", "customer", "change_agent", "change_customer", "ending_agent", "ending_customer")


def parse_entry_template(text: str) -> EntryTemplate:
    """Read `entry_template.yaml`. Raises ManualFileError with every problem found."""
    root, problems = read_yaml(text)
    if root is None:
        raise ManualFileError(problems)
    summary, embargo, paste = root.need_child("summary"), root.need_child("embargo"), root.need_child("paste")
    cases, existing = root.need_child("cases"), root.need_child("ask_existing")
    undecided, not_told, why = (root.need_child(key) for key in ("undecided", "not_told", "why"))
    template = EntryTemplate(
        unnamed=root.need_text("unnamed"),
        summary=MappingProxyType({key: _frame(summary, key) for key in _SUMMARIES}),
        natures=MappingProxyType(root.text_lists("natures")),
        happenings=MappingProxyType(root.text_lists("happenings")),
        opens=root.texts("opens"),
        at_once=root.texts("at_once"),
        embargo=MappingProxyType({key: _frame(embargo, key) for key in _EMBARGO}),
        handling=_frame(root, "handling"),
        handling_note=_frame(root, "handling_note"),
        avoid=root.texts("avoid"),
        not_told=MappingProxyType(
            {key: _frame(not_told, key) for key in _NOT_TOLD}
            | {key: _frame(not_told, key) for key in _MAY_NOT_TOLD if key in not_told.names()}
        ),
        why=MappingProxyType({key: _frame(why, key) for key in _WHY}),
        heads_up=_frame(root.need_child("heads_up"), "dated"),
        greeting=_frame(paste, "greeting"),
        link=_frame(paste, "link"),
        closing=paste.text("closing"),
        cases=MappingProxyType({key: cases.text(key) for key in cases.names()}),
        which=MappingProxyType(root.text_lists("which")),
        handover=_frame(root, "handover"),
        open_points=MappingProxyType(_open_points(root.need_child("open_points"))),
        undecided=MappingProxyType({key: _frame(undecided, key) for key in ("question", "meanwhile")}),
        ask_when=_frame(root, "ask_when"),
        ask_existing=ExistingFrame(
            question=existing.need_text("question"),
            raised_by=existing.texts("raised_by"),
            answered_by=existing.texts("answered_by"),
            choices=_choices(existing),
        ),
    )
    if root.problems:
        raise ManualFileError(root.problems)
    return template


def _frame(node: Node, key: str) -> str:
    """Return a sentence whose {placeholders} are all known."""
    text = node.need_text(key)
    try:
        names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        node.complain(f"{key}의 중괄호가 짝이 맞지 않습니다", "{name}처럼 열고 닫아 주세요", key=key)
        return ""
    if unknown := names - _KNOWN_VALUES:
        known = ", ".join(f"{{{name}}}" for name in sorted(_KNOWN_VALUES))
        node.complain(
            f"{key}의 {{{sorted(unknown)[0]}}}은(는) 모르는 값입니다", f"다음만 쓸 수 있습니다: {known}", key=key
        )
        return ""
    return text


def _open_points(node: Node) -> dict[Field, OpenPointFrame]:
    frames = {}
    for name in node.names():
        child = node.child(name)
        if child is None:
            continue
        if name not in {member.value for member in Field}:
            known = ", ".join(member.value for member in Field)
            node.complain(
                f"open_points의 {name!r}은(는) 모르는 항목입니다", f"다음 중에서 골라 주세요: {known}", key=name
            )
            continue
        frames[Field(name)] = OpenPointFrame(
            label=child.need_text("label"),
            question=child.need_text("question"),
            meanwhile=child.need_text("meanwhile"),
            risky=child.flag("risky"),
            value=child.number("value", low=0, high=1),
            raised_by=tuple(child.numbers("raised_by").items()),
            choices=_choices(child),
        )
    return frames


def _choices(node: Node) -> tuple[Choice, ...]:
    child = node.child("choices")
    if child is None:
        return ()
    return tuple(Choice(name, None if (text := child.text(name)) == "?" else text) for name in child.names())
