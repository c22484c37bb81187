"""init, check, db upgrade."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import UNUSABLE, UserError, say
from monitor.cli.options import Config, advising, command, database, settings, warn_of_network

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.config import Settings


def init(
    config: Config = None,
    contact: Annotated[
        str | None,
        typer.Option(
            metavar="ADDRESS",
            help="Your e-mail address or web page, which the sites that are read get to see.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Write a commented monitor.toml and create the database.

    An existing configuration is never overwritten; when only its database is missing, that is created.
    """
    from monitor.config import FILE_NAME, search_path

    path = (config or next(iter(search_path()), Path(FILE_NAME))).absolute()
    if path.exists():
        _create_missing_database(path)
        return
    if contact is None and sys.stdin.isatty() and sys.stdout.isatty():
        contact = typer.prompt("Your e-mail address or web page, for the sites to reach you", default="")
    written = _write(path, contact or "")
    say(f"Wrote {path}", f"Created {_create_database(path, written)}")
    if hidden := [str(other) for other in search_path()[1:] if config is None and other.exists()]:
        say(f"In this folder it is used in place of {hidden[0]}")
    say("", "Next:")
    steps = [
        "" if contact else f'fill in contact = "…" at the top of {path.name}: sites get to see who reads them',
        f"look through the shows and sources in {path.name}, then: {command('check', path)}",
        command("crawl", path),
        command("show", path),
    ]
    say(*(f"  {number}. {step}" for number, step in enumerate(filter(None, steps), 1)))


def _write(path: Path, contact: str) -> str:
    from monitor.config import ConfigError, example, parse

    text = example().replace('contact = ""', f"contact = {_toml_string(contact)}", 1)
    if contact:
        try:
            parse(text, path)
        except ConfigError as error:
            raise UserError("\n".join(f"{problem.place}: {problem.text}" for problem in error.problems)) from error
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror}.") from error
    return text


def _toml_string(value: str) -> str:
    import json

    return json.dumps(value, ensure_ascii=False)  # a JSON string is a TOML one


def _create_database(path: Path, text: str) -> str:
    from monitor.config import parse
    from monitor.store import open_database

    # Whom to contact may still be open; where the database lies is not.
    named = parse(text.replace('contact = ""', 'contact = "@"', 1), path).database
    open_database(named, create=True).dispose()
    return named


def _create_missing_database(path: Path) -> None:
    from monitor.config import ConfigError, load
    from monitor.store import DatabaseMissing, open_database

    stays = f"{path} is there already and stays as it is."
    try:
        read = load(path)
    except ConfigError as error:
        raise UserError(f"{stays} Mend it first:\n{error}") from error
    with advising(path):
        try:
            open_database(read.database).dispose()
        except DatabaseMissing:
            open_database(read.database, create=True).dispose()
            say(stays, f"Created {read.database}")
        else:
            raise UserError(f"{stays}\nEdit it, or write another one with: monitor init --config FILE")


def check(config: Config = None) -> None:
    """Check the configuration, the database and the feeds' folder, and tell every mistake with its place and mend."""
    from monitor.cli.notifying import unusable
    from monitor.cli.publishing import try_to_write
    from monitor.config import ConfigError, find
    from monitor.publish.also import also_feeds
    from monitor.serve.token import token_of
    from monitor.store import DatabaseError
    from monitor.upkeep.doctor.configuration import refused

    path = find(config)
    read = settings(path)
    typer.echo(f"{read.path}: {_count(len(read.shows), 'show')}, {_count(len(read.sources), 'source')}")
    typer.echo("".join(_told_otherwise(read)), nl=False)
    if not read.sources:
        typer.echo("There is nothing to crawl yet. Add a source with: monitor sources add URL")
    wrong = [*refused(read), *unusable(read)]
    try:
        unread = _look_into(read)
    except (UserError, DatabaseError) as error:
        wrong.append(str(error))
    for look in (also_feeds, try_to_write, token_of):
        try:
            look(read)
        except ConfigError as error:
            wrong.append(str(error))
    warn_of_network(read)
    if wrong:
        say(*wrong)
        raise typer.Exit(UNUSABLE)
    if unread:
        read_so = "was read by another version" if unread == 1 else "were read by another version"
        rebuild = command("rebuild", read.path)
        typer.echo(f"{_count(unread, 'article version')} {read_so} of the program. What would change: {rebuild}")
    typer.echo("All is well.")


def _told_otherwise(settings: "Settings") -> "Iterator[str]":
    """A line for each show of which something else is told than usual."""
    from monitor.facts import QUIET
    from monitor.publish.wishes import wishes

    for show in settings.shows:
        if (policy := settings.policies[show.slug]) != QUIET:
            yield f"{show.title}: {wishes(policy)}\n"


def _look_into(settings: "Settings") -> int:
    """How many versions of articles in the database were not read by this program's extractor.

    Raises UserError or DatabaseError where it is missing, of another schema, or damaged.
    """
    from monitor.claims import EXTRACTOR_VERSION
    from monitor.store import check_pages, read_by_others, reading

    engine = database(settings)
    try:
        check_pages(engine)
        with reading(engine) as conn:
            return read_by_others(conn, EXTRACTOR_VERSION)
    finally:
        engine.dispose()


def upgrade(config: Config = None) -> None:
    """Bring an older database up to date with the program."""
    from monitor.store import upgrade as upgrade_database

    read = settings(config)
    with advising(read.path):
        before, after = upgrade_database(read.database)
    if before == after:
        typer.echo(f"{read.database}: up to date already (schema {after})")
    else:
        typer.echo(f"{read.database}: upgraded from schema {before} to {after}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
