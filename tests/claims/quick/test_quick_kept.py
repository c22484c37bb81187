"""What was worked out of the patterns is kept for the next process, and nothing hangs on it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.claims.quick.kept import Kept
from monitor.claims.quick.kept import kept as ours

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def _bytecode_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


KEY, OTHER = ("renew", 0), ("order", 2)

# A process that takes in two patterns, without those of our tables, and tells what it had to work out.
PROCESS = """
import re, sys, types, monitor
sys.modules["monitor.claims"] = types.ModuleType("monitor.claims")
sys.modules["monitor.claims"].__path__ = [monitor.__path__[0] + "/claims"]
from monitor.claims.quick import clauses, faster, index, quick
worked_out = []
from monitor.claims.quick import compiler
for module, name in ((faster, "code_of"), (compiler, "_needs")):
    def noted(*args, real=getattr(module, name)):
        worked_out.append(args[0])
        return real(*args)
    setattr(module, name, noted)
patterns = [quick(r"\\b(?:renew|order)(?:s|ed)\\b", re.IGNORECASE), quick(r"\\b(?P<who>[A-Z]\\w+) joins (?:the )?cast")]
index.look("something")
found = [[m.span() for m in p.finditer("It orders and RENEWED; Falk joins the cast" + 130 * " ")] for p in patterns]
print(found, len(worked_out))
"""


def in_a_process(cache: Path, **environment: str) -> str:
    env = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(cache), "PYTHONHASHSEED": "random"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", PROCESS]
    return subprocess.run(command, env=env | environment, capture_output=True, text=True, check=True).stdout  # noqa: S603


FOUND = "[[(3, 9), (14, 21)], [(23, 42)]]"


def test_the_next_process_works_nothing_out_again(tmp_path: Path) -> None:
    assert in_a_process(tmp_path) == f"{FOUND} 4\n"
    assert in_a_process(tmp_path) == f"{FOUND} 0\n"
    (file,) = tmp_path.rglob("*.kept")
    whole = file.read_bytes()
    for damaged in (b"", whole[:100], whole[:-1], whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:]):
        file.write_bytes(damaged)
        assert in_a_process(tmp_path) == f"{FOUND} 4\n"
        assert file.read_bytes() == whole
    assert [path for path in tmp_path.rglob("*") if path.suffix not in (".kept", ".pyc") and path.is_file()] == []


def test_nothing_is_written_where_bytecode_is_not(tmp_path: Path) -> None:
    assert in_a_process(tmp_path, PYTHONDONTWRITEBYTECODE="1") == f"{FOUND} 4\n"
    assert list(tmp_path.rglob("*")) == []


def test_what_another_program_worked_out_is_not_used(tmp_path: Path) -> None:
    first = Kept(tmp_path / "patterns.kept", b"version 1")
    first.note(first.needs, KEY, (frozenset({" renew "}),))
    first.save({KEY})
    assert Kept(tmp_path / "patterns.kept", b"version 1").needs == {KEY: (frozenset({" renew "}),)}
    assert Kept(tmp_path / "patterns.kept", b"version 2").needs == {}


def test_what_is_of_no_pattern_any_more_goes(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "patterns.kept", b"")
    kept.note(kept.needs, KEY, ())
    kept.note(kept.needs, OTHER, ())
    kept.save({KEY})
    assert Kept(tmp_path / "patterns.kept", b"").needs == {KEY: ()}


def test_a_folder_that_cannot_be_written_is_no_mistake(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    kept = Kept(tmp_path / "file" / "patterns.kept", b"")
    kept.note(kept.needs, KEY, ())
    kept.save({KEY})
    assert Kept(tmp_path / "file" / "patterns.kept", b"").needs == {}


def test_a_program_without_sources_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("monitor.claims.quick.kept._HERE", Path("/nowhere/program.zip/kept.py"))
    monkeypatch.setattr("importlib.util.cache_from_source", lambda _: (_ for _ in ()).throw(NotImplementedError))
    kept = ours()
    kept.note(kept.needs, KEY, ())
    kept.save({KEY})
    assert ours().needs == {}


def test_our_own_patterns_are_written_alike_in_every_process() -> None:
    """One written in the order of a set would be another each time, and the file be written again by each process."""
    program = """
import monitor.claims, hashlib
from monitor.claims.quick import index, compiler
print(hashlib.sha256(repr(sorted({p.key for p in index._patterns} | compiler._asked)).encode()).hexdigest())
"""
    command = [sys.executable, "-c", program]
    digests = {
        subprocess.run(  # noqa: S603
            command,
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1
