"""What the README says is so: every command, option and key is in it, and its queries run."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import typer.main
from commands import CONFIG, folder, monitor
from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from monitor.cli.app import app
from monitor.cli.rows import change_row, claim_row, fact_row
from monitor.config import parse
from monitor.config.tables import TABLES
from monitor.facts import QUIET
from monitor.model import Attribute, Change, ChangeKind, Claim, Fact
from monitor.publish.words import ATTRIBUTES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commands import Monitor
    from pydantic.fields import FieldInfo

    from monitor.config.telling import Table

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
EVERYWHERE = {"--config", "--help", "-h", "-q"}  # described above the table, or short for another


def commands(command: Any, path: str = "monitor") -> Iterator[tuple[str, Any]]:
    """Every command that does something, by what one types."""
    if not hasattr(command, "commands"):
        yield path, command
        return
    if command.invoke_without_command and command.callback and path != "monitor":
        yield path, command  # a group that is a command of its own, too
    for name, sub in command.commands.items():
        yield from commands(sub, f"{path} {name}")


COMMANDS = dict(commands(typer.main.get_command(app)))


def test_there_are_commands() -> None:
    assert {"monitor crawl", "monitor db upgrade", "monitor demo"} <= set(COMMANDS)


@pytest.mark.parametrize("path", COMMANDS)
def test_a_command_explains_itself_and_is_in_the_readme(path: str) -> None:
    command = COMMANDS[path]
    assert command.help
    options = set()
    for parameter in command.params:
        assert parameter.help, f"{path} {parameter.name} has no help"
        value = "" if getattr(parameter, "is_flag", True) else f" {parameter.metavar}"
        options |= {f"{name}{value}" for name in parameter.opts if name.startswith("-") and name not in EVERYWHERE}
    typed = rf"{path}`" if hasattr(command, "commands") else rf"{path}[ `]"
    [row] = [line for line in README.splitlines() if re.match(rf"\| `{typed}", line)]
    assert set(re.findall(r"`(--[^`]+)`", row.rpartition(" | ")[2])) == options


def test_the_readme_says_which_attributes_are_told() -> None:
    told, _, silent = README.partition("### What becomes an item")[2].partition("## Commands")[0].partition("All else")
    for attribute, row in ATTRIBUTES.items():
        assert (
            row.label.casefold().removeprefix("also known as")
            in (told if attribute in QUIET.terms else silent).casefold()
        ), attribute


@pytest.mark.parametrize("path", COMMANDS)
def test_help_stands_alone(monitor: Monitor, path: str) -> None:
    ran = monitor(*path.split()[1:], "--help")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith(f"Usage: {path}")


def test_mistakes_of_usage_are_told_in_two_lines(monitor: Monitor) -> None:
    for arguments in (
        ["crwl"],
        ["crawl", "--dry"],
        ["history", "--attribute", "renewel"],
        ["replay"],
        ["show", "a", "b"],
    ):
        ran = monitor(*arguments)
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.startswith("monitor: ")
        assert len(ran.err.splitlines()) == 2
    assert "monitor crawl --help" in monitor("crawl", "--dry").err
    for arguments in (["replay", "x", "--claims"], ["--config", "x", "replay", "--claims"]):
        assert monitor(*arguments).err.endswith("requires an argument.\nSee: monitor replay --help\n")
    mistyped = monitor("history", "--attribute", "renewl").err
    assert mistyped.startswith(
        'monitor: Invalid value for --attribute: "renewl" is no attribute; did you mean "renewal"?'
    )
    assert mistyped.endswith("See: monitor history --help\n")


def test_without_a_command_there_is_help(monitor: Monitor) -> None:
    assert "Start with: monitor init." in monitor().err
    assert re.fullmatch(r"monitor \d+\.\d+\.\d+\S*\n", monitor("--version").out)


def test_help_is_quick() -> None:
    """What is slow to import is not imported before it is needed."""
    program = "import sys, monitor.cli.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    slow = {"rich", "pydantic", "sqlalchemy", "scrapy", "twisted", "trafilatura", "lxml", "feedgen", "alembic"}
    assert not slow & set(done.stdout.split())


def test_the_keys_of_json_are_those_of_the_program() -> None:
    at = datetime(2024, 1, 1, tzinfo=UTC)
    attribute = Attribute.RENEWAL
    rows = {
        "show": fact_row(Fact(show="s", attribute=attribute, value="v", confidence=1, valid_from=at), "S", {}),
        "history": change_row(Change(id="i", show="s", kind=ChangeKind.NEW, at=at), "S"),
        "extract": claim_row(Claim(attribute=attribute, value="v", evidence="e", start=0)),
    }
    table = README.partition("### JSON Lines")[2].partition("## Configuration")[0]
    for command, row in rows.items():
        [line] = [line for line in table.splitlines() if line.startswith(f"| `{command}` |")]
        assert re.findall(r"`(\w+)`", line.partition(";")[0])[1:] == list(row)


# --- configuration


def configuration_table() -> Iterator[str]:
    """The rows of the README's table as the program has them."""
    for name, table in TABLES.items():
        for key, field in table.model_fields.items():
            if (not name and key in TABLES) or key in list(Attribute):
                continue
            path = (
                key
                if not name
                else f"{name}.{key}"
                if name.partition(".")[0] in ("feed", "crawl", "run", "keep", "serve", "tell")
                else f"[[{name}]] {key}"
            )
            yield f"| `{path}` | {default(table, key, field)} | {field.description} |"


def default(table: type[Table], key: str, field: FieldInfo) -> str:
    value = field.default
    if value is PydanticUndefined:
        return "required"
    if value is None or value == () or isinstance(value, BaseModel):
        return ""
    return f"`{json.dumps(value)}`" if isinstance(value, bool | tuple) else f"`{value}`"


def test_the_table_of_keys_is_that_of_the_program() -> None:
    between = README.partition("<!-- configuration -->\n")[2].partition("<!-- end of configuration -->")[0]
    rows = [line for line in between.splitlines() if line.startswith("| `")]
    assert rows == list(configuration_table())


# --- examples


@pytest.fixture
def database(monitor: Monitor, folder: Path) -> Iterator[sqlite3.Connection]:
    (folder / "monitor.toml").write_text(CONFIG)
    assert monitor("init").status == 0
    connection = sqlite3.connect(folder / "monitor.sqlite3")
    yield connection
    connection.close()


@pytest.mark.parametrize("page", ["README.md", "docs/database.md"])
def test_its_queries_run(database: sqlite3.Connection, page: str) -> None:
    queries = re.findall(r"```sql\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)
    assert len(queries) >= 3
    for query in queries:
        assert database.execute(query).description


def test_its_example_of_what_to_be_told_is_a_configuration() -> None:
    [example] = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    policies = parse(f'contact = "jo@example.org"\n{example}', Path("monitor.toml").absolute()).policies
    lights, moons = policies["harbour-lights"].terms, policies["paper-moons"].terms
    assert (list(lights), lights[Attribute.RENEWAL].rumours) == ([Attribute.RENEWAL, Attribute.RELEASE_DATE], True)
    assert [terms.min_confidence for terms in moons.values()] == [0.9, 0.9, 0.7, 0.9]


def test_its_schedules_call_commands_that_are_there() -> None:
    lines = [line for line in README.splitlines() if "/monitor crawl" in line]
    assert lines
    for line in lines:
        assert set(re.findall(r"--[a-z]+", line)) <= {name for p in COMMANDS["monitor crawl"].params for name in p.opts}


PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_its_links_lead_somewhere(page: Path) -> None:
    prose = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    for link in re.findall(r"\]\((?!\w+:)([^)\s]+)\)", prose):
        path, _, anchor = link.partition("#")
        target = page.parent / path if path else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def anchors(page: Path) -> set[str]:
    """What the headings of a page may be linked to by, as GitHub names them."""
    headings = re.findall(r"^#+ +(.+?) *$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-") for heading in headings}


def test_versions_agree() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["requires-python"] == ">=3.11"
    assert "Python 3.11" in README
    from monitor import __version__

    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
