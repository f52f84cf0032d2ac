"""Reading the files in `manuals/` so that a mistake is named by line, with a remedy.

CS leads edit these files in whatever editor they have. PyYAML's nodes carry line numbers; this wraps them in the few
questions the formats ask, and collects every problem instead of stopping at the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

from bridge.errors import InvalidInputError


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at `line` (from 1) and how to mend it, in Korean for the person who edits the file."""

    line: int
    message: str
    remedy: str


class ManualFileError(InvalidInputError):
    """A file in manuals/ cannot be used as it is."""

    code = "error.manual_file"

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(dict.fromkeys(problems))
        first = problems[0]
        super().__init__(
            f"line {first.line}: {first.message} ({first.remedy})",
            line=first.line,
            problem=first.message,
            remedy=first.remedy,
        )


class Node:
    """A mapping of the file, asked by key; what does not fit is noted in `problems`, shared with its children."""

    def __init__(self, node: yaml.MappingNode, problems: list[Problem]) -> None:
        self._node = node
        self.problems = problems
        self._items = {key.value: value for key, value in node.value if isinstance(key, yaml.ScalarNode)}
        self._lines = {key.value: key.start_mark.line + 1 for key, _ in node.value if isinstance(key, yaml.ScalarNode)}

    def complain(self, message: str, remedy: str, *, key: str | None = None) -> None:
        """Note a problem at `key`'s line, or at this mapping's first line."""
        line = self._lines.get(key, self._node.start_mark.line + 1) if key else self._node.start_mark.line + 1
        self.problems.append(Problem(line, message, remedy))

    def names(self) -> tuple[str, ...]:
        """Return the keys in the file's order."""
        return tuple(self._items)

    def text(self, key: str, default: str = "") -> str:
        """Return a text, `default` where the key is absent."""
        value = self._items.get(key)
        if value is None:
            return default
        if not isinstance(value, yaml.ScalarNode):
            self.complain(f"{key}는 한 줄 글이어야 합니다", "목록이나 묶음 대신 글로 적어 주세요", key=key)
            return default
        return str(value.value).strip()

    def need_text(self, key: str) -> str:
        """Return a text that has to be there."""
        value = self.text(key)
        if not value:
            self.complain(f"{key}가 없습니다", f"{key}: 뒤에 내용을 적어 주세요", key=key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; empty where the key is absent."""
        value = self._items.get(key)
        if value is None:
            return ()
        if not isinstance(value, yaml.SequenceNode) or not all(
            isinstance(item, yaml.ScalarNode) for item in value.value
        ):
            self.complain(f"{key}는 목록이어야 합니다", "줄마다 - 로 시작해 적어 주세요", key=key)
            return ()
        return tuple(str(item.value).strip() for item in value.value)

    def number(self, key: str, *, low: float, high: float) -> float:
        """Return a number between `low` and `high`, 0 where the key is absent."""
        raw = self.text(key, "0")
        return self._number(key, raw, low, high)

    def _number(self, key: str, raw: Any, low: float, high: float) -> float:
        try:
            value = float(raw)
        except (TypeError, ValueError):
            value = float("nan")
        if not low <= value <= high:
            self.complain(
                f"{key}의 값 {raw!r}은(는) 쓸 수 없습니다", f"{low}에서 {high} 사이의 수로 적어 주세요", key=key
            )
            return low
        return value

    def numbers(self, key: str) -> dict[str, float]:
        """Return a mapping of words to numbers between -1 and 1."""
        child = self.child(key)
        if child is None:
            return {}
        return {name: child._number(name, child.text(name), -1, 1) for name in child.names()}

    def text_lists(self, key: str) -> dict[str, tuple[str, ...]]:
        """Return a mapping of labels to lists of texts."""
        child = self.child(key)
        return {} if child is None else {name: child.texts(name) for name in child.names()}

    def text_map(self, key: str) -> dict[str, str]:
        """Return a mapping of words to texts."""
        child = self.child(key)
        return {} if child is None else {name: child.need_text(name) for name in child.names()}

    def flag(self, key: str) -> bool:
        """Return a yes or no, no where the key is absent."""
        raw = self.text(key, "false").lower()
        if raw not in ("true", "false", "yes", "no"):
            self.complain(f"{key}의 값 {raw!r}은(는) 쓸 수 없습니다", "true 또는 false로 적어 주세요", key=key)
        return raw in ("true", "yes")

    def child(self, key: str) -> Node | None:
        """Return the mapping under `key`, None where it is absent."""
        value = self._items.get(key)
        if value is None:
            return None
        if not isinstance(value, yaml.MappingNode):
            self.complain(f"{key}는 '이름: 값' 묶음이어야 합니다", "한 줄에 하나씩 '이름: 값'으로 적어 주세요", key=key)
            return None
        return Node(value, self.problems)

    def need_child(self, key: str) -> Node:
        """Return the mapping under `key`, an empty one with a problem noted where it is absent."""
        child = self.child(key)
        if child is None:
            self.complain(f"{key}가 없습니다", f"{key}: 아래에 내용을 적어 주세요", key=key)
            return Node(yaml.MappingNode("tag:yaml.org,2002:map", [], self._node.start_mark), self.problems)
        return child

    def need_list(self, key: str) -> list[Node]:
        """Return the mappings listed under `key`; a problem is noted where there is no such list."""
        value = self._items.get(key)
        if not isinstance(value, yaml.SequenceNode):
            self.complain(f"{key} 목록이 없습니다", f"{key}: 아래에 - 로 시작하는 항목을 적어 주세요", key=key)
            return []
        nodes = []
        for item in value.value:
            if isinstance(item, yaml.MappingNode):
                nodes.append(Node(item, self.problems))
            else:
                line = item.start_mark.line + 1
                self.problems.append(
                    Problem(line, f"{key}의 항목을 읽을 수 없습니다", "'이름: 값' 묶음으로 적어 주세요")
                )
        return nodes


def read_yaml(text: str) -> tuple[Node | None, list[Problem]]:
    """Read a mapping from YAML text; None with the problem where it is none."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return None, [
            Problem(line, f"YAML로 읽을 수 없습니다: {error.problem}", "들여쓰기와 콜론, 따옴표를 확인해 주세요")
        ]
    except (yaml.YAMLError, RecursionError):
        return None, [Problem(1, "YAML에 쓸 수 없는 글자나 너무 깊은 묶음이 있습니다", "UTF-8 글로 다시 저장해 주세요")]
    if not isinstance(node, yaml.MappingNode):
        return None, [Problem(1, "맨 위가 '이름: 값' 묶음이 아닙니다", "함께 제공된 파일의 꼴을 따라 주세요")]
    problems: list[Problem] = []
    return Node(node, problems), problems
