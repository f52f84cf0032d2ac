"""The command line: it teaches, it answers programs in JSON, and its errors are one line in the reader's language."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import typer
import yaml
from support.terminal import Run
from typer.main import get_command

from bridge.cli import cli

NOTE = """안녕하세요 기획팀입니다. 12/1(화) 오전 10시에 *간편환불*이 오픈됩니다.
• 대상: 앱 5.2 이상, 카드 결제 주문 고객
• 수수료 없음. 부분환불은 아직 안 돼요(1월 예정)
• (내부) 오픈 첫 주 환불액 한도 일 3천만원, 초과 시 수동 전환
"""
AT = ("--at", "2026-11-24T09:15")


def verbs(command: object, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    inner = getattr(command, "commands", None)
    if not inner:
        return [path]
    return [found for name, one in inner.items() for found in verbs(one, (*path, name))]


VERBS = verbs(get_command(cli))


@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_every_verb_explains_itself_and_every_option(verb: tuple[str, ...], run: Run) -> None:
    ran = run(*verb, "--help")
    assert ran.code == 0
    command: typer.core.TyperCommand = get_command(cli)  # type: ignore[assignment]
    for name in verb:
        command = command.commands[name]  # type: ignore[attr-defined]
    assert command.help
    assert all(getattr(parameter, "help", None) for parameter in command.params)


@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_every_verb_stands_in_the_documentation(verb: tuple[str, ...]) -> None:
    docs = "".join(path.read_text() for path in (Path(__file__).parents[2] / "docs").glob("*.md"))
    assert f"launchbridge {' '.join(verb)}" in docs


def test_a_verb_imports_what_it_needs_and_no_more() -> None:
    """One after the other in one process, cheapest first: what a verb does not need is not there yet."""
    heavy = {
        "manifest": ("sqlalchemy", "alembic", "slack_bolt", "openpyxl", "holidays"),
        "read": ("sqlalchemy", "alembic", "slack_bolt", "openpyxl"),
        "bridges": ("alembic", "slack_bolt", "openpyxl", "bridge.app"),
        "outbox": ("alembic", "slack_bolt", "openpyxl", "bridge.app"),
        "report": ("alembic", "slack_bolt", "openpyxl", "bridge.app"),
    }
    look = "\n".join(
        f"group.commands[{verb!r}]; found += [({verb!r}, name) for name in {names} if name in sys.modules]"
        for verb, names in heavy.items()
    )
    code = f"import sys\nfrom typer.main import get_group\nfrom bridge.cli import cli\ngroup, found = get_group(cli), []\n{look}\nprint(found)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("lang", "words"), [("ko_KR.UTF-8", "오픈 시각 후보"), ("C.UTF-8", "moments that were weighed")]
)
def test_a_reading_is_explained_in_the_reader_s_language(run: Run, lang: str, words: str) -> None:
    told = run("read", "-", "--explain", *AT, stdin=NOTE, lang=lang)
    assert told.code == 0
    assert words in told.out
    place = NOTE.index("(내부)")
    assert f"[{place}–" in told.out


def test_a_note_is_read_for_people_and_for_programs(run: Run) -> None:
    told = run("read", "-", *AT, stdin=NOTE, lang="ko_KR.UTF-8")
    assert told.code == 0
    assert "■ 간편환불 — 2026-12-01 10:00" in told.out
    assert "센터에 보내지 않는 내용" in told.out
    found = json.loads(run("read", "-", *AT, "--json", stdin=NOTE).out)
    assert (found["kind"], found["launches"][0]["name"]) == ("launch", "간편환불")
    assert found["launches"][0]["at"] == "2026-12-01T10:00:00+09:00"
    assert any("3천만원" in part["text"] for part in found["held"])


def test_a_draft_is_the_centers_copy_unless_the_whole_is_asked_for(run: Run, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    ran = run("draft", "note.txt", *AT)
    assert ran.code == 0
    assert "# 간편환불" in ran.out
    assert "3천만원" not in ran.out
    whole = run("draft", "note.txt", *AT, "--whole", "--json")
    assert json.loads(whole.out)[0]["name"] == "간편환불"


def test_a_note_without_a_launch_is_a_problem_found(run: Run) -> None:
    ran = run("draft", "-", *AT, stdin="회의실 예약 부탁드려요")
    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "stdin", "words"),
    [
        (("read", "nowhere.txt"), b"", "nowhere.txt"),
        (("read", "-"), b"\xff\xfe\x00", "UTF-8"),
        (("read", "-", "--at", "tomorrow"), b"", "tomorrow"),
        (("manifest",), b"", "--socket"),
        (("manifest", "--socket", "--locale", "fr"), b"", "fr"),
        (("bridges", "add", "x", "--client", "y", "--planning", "C1"), b"", "T0123ABC:C0456DEF"),
        (("bridges", "add", "x", "--client", "y", "--approver", "T1:lee"), b"", "T1:lee"),
        (("bridges", "add", "x", "--client", "y", "--policy", "-"), b"[1", "--policy"),
        (("bridges", "add", "x", "--client", "y", "--policy", "-"), b"7", "approve_days"),
    ],
)
@pytest.mark.parametrize("lang", ["ko_KR.UTF-8", "en_US.UTF-8"])
def test_a_wrong_call_is_said_in_one_line(
    run: Run, arguments: tuple[str, ...], stdin: bytes, words: str, lang: str
) -> None:
    ran = run(*arguments, stdin=stdin, lang=lang)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.strip().splitlines()) == 1
    assert words in ran.err
    assert ran.err.startswith("오류: " if lang.startswith("ko") else "Error: ")


@pytest.mark.parametrize("arguments", [("nope",), ("read",), ("read", "-", "--nope"), ("bridges", "nope")])
def test_what_does_not_exist_is_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments).code == 2


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        ({"port": "eighty"}, "PORT"),
        ({"slack_timeout": "60"}, "SLACK_TIMEOUT"),
        ({"default_zone": "Seoul"}, "DEFAULT_ZONE"),
        ({"database_url": "mysql://x/y"}, "DATABASE_URL"),
        ({"database_url": "postgresql://127.0.0.1:9/nowhere"}, "DATABASE_URL"),
        ({"database_url": "nonsense"}, "DATABASE_URL"),
    ],
)
def test_a_wrong_setting_is_named(run: Run, settings: dict[str, str], name: str) -> None:
    ran = run("bridges", "list", **settings)
    assert (ran.code, ran.out) == (1, "")
    assert name in ran.err
    assert "Traceback" not in ran.err
    assert len(ran.err.strip().splitlines()) == 1


def test_a_bug_leaves_its_traceback_in_a_file_and_not_on_the_screen(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("bridge.cli.notes.read_note", broken)
    ran = run("read", "-", stdin=NOTE)
    assert ran.code == 1
    assert "Traceback" not in ran.err
    place = Path(ran.err.split()[-1])
    assert "RuntimeError: a bug" in place.read_text()
    place.unlink()


def test_bridges_are_added_listed_and_shown(run: Run, tmp_path: Path) -> None:
    (tmp_path / "policy.yaml").write_text("approve_days: 2\nshifts:\n  - {days: 월-금, start: '09:00', end: '18:00'}\n")
    added = run(
        *("bridges", "add", "간편결제", "--client", "한빛페이", "--center", "한결센터", "--policy", "policy.yaml"),
        *("--planning", "T1:C1", "--review", "T1:C2", "--agents", "T2:C3"),
        *("--approver", "T1:U1=이승인", "--lead", "T2:U2=정센터", "--json"),
    )
    assert added.code == 0, added.err
    assert json.loads(added.out)["channels_added"] == ["C1", "C2", "C3"]
    assert "간편결제" in run("bridges", "list").out
    shown = run("bridges", "show", "간편결제", lang="ko_KR.UTF-8").out
    assert "승인자  T1:U1  이승인" in shown
    assert "상담 채널  T2:C3  한결센터  고객" in shown
    assert '"approve_days": 2' in shown
    assert json.loads(run("bridges", "show", "간편결제", "--json").out)["people"][0]["name"] == "이승인"
    assert "채널 3개 · 사람 2명" in run("bridges", "list", lang="ko_KR.UTF-8").out
    nowhere = run("bridges", "show", "없는 것", lang="ko_KR.UTF-8")
    assert nowhere.code == 1
    assert "없는 것이라는 브리지가 없어요" in nowhere.err
    assert "그런 파일이 없어요" in run("read", "nowhere.txt", lang="ko_KR.UTF-8").err
    center = ("bridges", "add", "간편결제", "--client", "한빛페이", "--center", "한결센터", "--agents", "T2:C3")
    again = run(*center, "--audience", "owner", "--desk", "chat", lang="ko_KR.UTF-8")
    assert "응대 대상이나 방식을 바꾼 채널: C3" in again.out
    assert "한결센터  사장님 · 채팅" in run("bridges", "show", "간편결제", lang="ko_KR.UTF-8").out


def test_an_error_is_said_once_and_in_one_language(run: Run) -> None:
    add = ("bridges", "add", "x", "--client", "y")
    assert run(*add, "--planning", "T1:C1").code == 0
    taken = run(*add, "--review", "T1:C1", lang="ko_KR.UTF-8")
    wrong = run(*add, "--policy", "-", stdin="approve_days: soon", lang="ko_KR.UTF-8")
    unknown = run(*add, "--policy", "-", stdin="aprove_days: 2", lang="ko_KR.UTF-8")
    assert "이미 브리지 #1에 연결되어 있어요" in taken.err
    assert "정책에 aprove_days라는 항목이 없어요" in unknown.err
    for ran in (taken, wrong, unknown):
        assert ran.code == 1
        assert not {"cannot", "connected", "The"} & set(ran.err.replace("(", " ").split()), ran.err
    for lang, said in (("ko_KR.UTF-8", "표준 입력에 읽을 내용이 없어요"), ("en_US.UTF-8", "in standard input")):
        empty = run("read", "-", stdin=" \n", lang=lang)
        assert (empty.code, said in empty.err) == (2, True)


def test_files_are_written_as_what_they_are_called(run: Run, tmp_path: Path) -> None:
    assert run("bridges", "add", "x", "--client", "y").code == 0
    for call in (("codes", "export", "codes.csv"), ("manuals", "export", "manuals.xls")):
        assert run(*call).code == 2
        assert not (tmp_path / call[-1]).exists()


def test_what_bridges_add_did_is_told(run: Run, tmp_path: Path) -> None:
    bridge = ("bridges", "add", "간편결제", "--client", "한빛페이")
    made = run(*bridge, "--zone", "Asia/Tokyo", "--policy", "-", stdin="answer_within: 240", lang="ko_KR.UTF-8").out
    assert "한빛페이의 브리지 간편결제를 만들었어요 (#1)." in made
    assert f"저장한 곳: {tmp_path}" in made
    again = run(*bridge, lang="ko_KR.UTF-8").out
    assert "더하거나 고칠 것이 없었어요" in again
    assert "0개" not in again
    other = run(*bridge, "--zone", "Asia/Seoul", "--policy", "-", stdin="approve_days: 2", lang="ko_KR.UTF-8").out
    assert "시간대: Asia/Tokyo → Asia/Seoul" in other
    assert "answer_within: 240 → 기본값" in other
    assert "approve_days: 기본값 → 2" in other
    assert run("bridges", "add", " ", "--client", "한빛페이", lang="ko_KR.UTF-8").code == 1


def test_a_policy_that_cannot_be_is_refused_with_an_example(run: Run) -> None:
    ran = run("bridges", "add", "x", "--client", "y", "--policy", "-", stdin="approve_days: soon", lang="ko_KR.UTF-8")
    assert ran.code == 1
    assert "approve_days" in ran.err


def test_the_manifest_is_yaml_or_json(run: Run) -> None:
    as_yaml = yaml.safe_load(run("manifest", "--url", "https://bridge.example.com").out)
    as_json = json.loads(run("manifest", "--url", "https://bridge.example.com", "--json").out)
    assert as_yaml == as_json
    assert run("manifest", public_url="https://bridge.example.com").code == 0


def test_the_database_is_upgraded_once(run: Run) -> None:
    first, second = run("db", "upgrade"), run("db", "upgrade")
    assert (first.code, second.code) == (0, 0)
    assert first.out != second.out


@pytest.mark.parametrize("module", [("-m", "bridge"), ("-m", "bridge", "--version")])
def test_python_m_bridge_is_the_same_command(module: tuple[str, ...]) -> None:
    ran = subprocess.run([sys.executable, *module], capture_output=True, text=True, check=False)
    assert "launchbridge" in ran.stdout + ran.stderr
