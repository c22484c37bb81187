"""Another Python may have another ``re`` within: then all is read as ever, only more slowly."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from monitor.claims.quick import clauses, compiler, faster

ROOT = Path(__file__).parents[3]
LEANING = ("quick.faster", "quick.clauses", "quick.begins")  # on the private parts of re
# What quick/faster.py takes from re, and what quick/clauses.py does.
TO_COMPILE = (
    *("_compiler._compile_info", "_compiler._get_literal_prefix", "_compiler._get_charset_prefix"),
    *("_compiler._EXTRA_CASES", "_compiler._compile", "_compiler._sre", "_parser.SubPattern"),
    *("_parser.parse", "_constants.MAX_REPEAT", "_constants.SUBPATTERN", "_constants.AT"),
)
TO_READ = ("_parser.parse", "_constants.MAX_REPEAT", "_constants.SUBPATTERN", "_constants.CATEGORY_WORD")


@pytest.fixture
def other_re(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Changes a private part of re, for modules that are imported from now on: it is gone, or is another."""

    def change(part: str, **other: Any) -> None:
        module, name = part.split(".")
        parts = {key: value for key, value in vars(getattr(re, module)).items() if key != name}
        monkeypatch.setattr(re, module, SimpleNamespace(**parts, **other))
        for each in LEANING:
            monkeypatch.delitem(sys.modules, f"monitor.claims.{each}")

    return change


def test_this_python_is_known() -> None:
    assert compiler._compiled is faster.compiled
    assert compiler._needs is clauses.needs
    assert compiler.ahead(["jan"]) == "(?=j(?:an))"


@pytest.mark.parametrize("part", TO_COMPILE)
def test_without_a_part_patterns_are_compiled_by_re(part: str, other_re: Any) -> None:
    other_re(part)
    assert compiler._ways_to_compile() is re.compile


@pytest.mark.parametrize("part", TO_READ)
def test_without_a_part_nothing_is_known_of_patterns(part: str, other_re: Any) -> None:
    other_re(part)
    needs, ahead = compiler._ways_to_read()
    assert (needs("renew", 0), ahead(["jan", "feb"])) == ((), "")


def test_who_only_compiles_otherwise_may_still_be_read(other_re: Any) -> None:
    other_re("_compiler._compile_info")
    needs, ahead = compiler._ways_to_read()
    assert (needs(" renew ", 0), ahead(["jan"])) == ((frozenset({" renew "}),), "(?=j(?:an))")


def test_a_part_that_works_otherwise_is_seen(other_re: Any) -> None:
    other_re("_compiler._EXTRA_CASES", _EXTRA_CASES={})
    assert compiler._ways_to_compile() is re.compile


def test_what_is_read_otherwise_is_seen(other_re: Any) -> None:
    parse = re._parser.parse  # type: ignore[attr-defined]
    other_re("_parser.parse", parse=lambda pattern, flags=0: parse(f"(?:{pattern})?", flags))
    assert compiler._ways_to_read()[0]("renew", 0) == ()


READ = """
import json, re, sys
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
if "other" in sys.argv:
    for module in ("_compiler", "_parser"):
        parts = vars(getattr(re, module)).items()  # re itself calls compile, parse_template and the like
        kept = {key: value for key, value in parts if key != "parse" and not key.startswith(("_", "Sub"))}
        vars(re)[module] = SimpleNamespace(**kept)
from monitor.claims import extract
from monitor.claims.quick import compiler
from monitor.cli.rows import claim_row
from monitor.corpus import lines, read
assert (compiler._compiled is re.compile) == ("other" in sys.argv)
assert (compiler.needs(" renew ") == ()) == ("other" in sys.argv)
for name in ("asia_a", "known_a", "trade_a"):
    for line in [*lines(Path("tests/quality") / f"{name}.jsonl")][:2]:
        item = line.item()
        article = read(item, datetime(2026, 1, 1, tzinfo=UTC))
        print(json.dumps([claim_row(claim) for claim in extract(article, item.show)]))
"""


def claims_read(*how: str) -> list[Any]:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", READ, *how], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_articles_are_read_the_same_in_another_python() -> None:
    claims = claims_read("other")
    assert claims == claims_read()
    assert len(claims) == 6
    assert min(map(len, claims)) > 3
