"""extract: the claims of one article, or of a file of them."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import ALL_WORKED, UNUSABLE, UserError, say
from monitor.cli.options import Config, Json, command, moment

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.config import Settings
    from monitor.model import Article, Show


def extract(
    article: Annotated[
        str | None,
        typer.Argument(
            metavar="FILE|URL", help="An article as HTML or text, - for standard input.", show_default=False
        ),
    ] = None,
    show: Annotated[
        str | None, typer.Option(metavar="SHOW", help="The show that the claims are wanted about.", show_default=False)
    ] = None,
    alias: Annotated[
        list[str] | None, typer.Option(metavar="TITLE", help="Another title of the show; may be repeated.")
    ] = None,
    published: Annotated[
        str | None,
        typer.Option(
            metavar="DATE", help="When the article appeared, if it does not say: 2026-11-22.", show_default=False
        ),
    ] = None,
    batch: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Many articles: a corpus in JSON Lines. Writes one claim a line, as JSON.",
            show_default=False,
        ),
    ] = None,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Fetch a URL also from a private, loopback or link-local address.")
    ] = False,
    explain: Annotated[
        bool,
        typer.Option("--explain", help="Also tell which rule found each claim, and what was dropped and why."),
    ] = False,
    config: Config = None,
    json: Json = False,
) -> None:
    """Show the claims that an article makes about a show.

    Neither configuration nor database is needed; a show that is configured brings its aliases with it.
    """
    if batch is not None:
        if article is not None or show is not None:
            raise typer.BadParameter("takes neither an article nor --show: the corpus has both", param_hint="--batch")
        _batch(batch, explain=explain)
        return
    if article is None or show is None:
        raise typer.BadParameter("give an article and --show, or --batch", param_hint="FILE|URL")
    for option, titles in (("--show", [show]), ("--alias", alias or [])):
        if not all(title.strip() for title in titles):
            raise typer.BadParameter("is empty; it is to be a title", param_hint=option)
    when = moment(published, "--published") if published is not None else None
    configured = _settings_if_any(config)
    wanted = _show(show, alias or [], configured)
    read = _one(article, wanted, when, configured, allow_private=allow_private)
    if explain:
        _explained(read, wanted, json=json)
    else:
        _claimed(read, wanted, json=json)


def _one(
    named: str, show: "Show", published: "datetime | None", configured: "Settings | None", *, allow_private: bool
) -> "Article | None":
    if _is_address(named):
        from monitor.cli.fetching import fetch_article

        contact = configured.contact if configured else None
        return fetch_article(named, show, published, contact, allow_private=allow_private)
    return _read(named, published)


def _claimed(read: "Article | None", show: "Show", *, json: bool) -> None:
    from monitor.claims import extract as claims_of

    claims = claims_of(read, show) if read else []
    if json:
        from monitor.cli.rows import claim_row, write_json

        write_json(claim_row(claim) for claim in claims)
    elif claims:
        from monitor.cli.tables import claimed, write

        write(claimed(claims))
    else:
        typer.echo(f"No claim about {show.title}.")


def _explained(read: "Article | None", show: "Show", *, json: bool) -> None:
    from monitor.claims import Explanation
    from monitor.claims import explain as explain_claims

    explanation = explain_claims(read, show) if read else Explanation((), ())
    if json:
        from monitor.cli.rows import explained_rows, write_json

        write_json(explained_rows(explanation))
        return
    from monitor.cli.tables import claimed, dropped, write

    if explanation.claims:
        write(claimed(explanation.claims, rules=True))
    else:
        typer.echo(f"No claim about {show.title}.")
    if explanation.dropped:
        write("", dropped(explanation.dropped))


def _is_address(named: str) -> bool:
    """Is it to be fetched? UserError for an address that never is."""
    from urllib.parse import urlsplit

    scheme, found, _ = named.partition("://")
    if not found or Path(named).exists():
        return False
    if scheme not in ("http", "https") or not urlsplit(named).hostname:
        raise UserError(f"{named} is no address that can be fetched: https://host/… or http://host/….")
    return True


def _read(named: str, published: "datetime | None") -> "Article":
    from monitor.article import NotAnArticle, Reason
    from monitor.cli.documents import read_document

    try:
        body = sys.stdin.buffer.read() if named == "-" else Path(named).expanduser().read_bytes()
    except OSError as error:
        raise UserError(f"{named} cannot be read: {error.strerror}.") from error
    read = read_document(body, "" if named == "-" else Path(named).suffix, published)
    if isinstance(read, NotAnArticle):
        why = "neither HTML nor text" if read.reason is Reason.NOT_HTML else read.reason.replace("_", " ")
        raise UserError(f"{named} holds no article: {why}.")
    return read


def _show(name: str, aliases: list[str], configured: "Settings | None") -> "Show":
    """The show of this title, with the aliases that the configuration has for it, if there is one."""
    from monitor.config import ShowNotFound, find_show
    from monitor.model import Show

    try:
        known = find_show(configured.shows if configured else (), name, whole=True)
    except ShowNotFound:
        return Show(title=name, aliases=tuple(aliases))
    return Show(title=known.title, aliases=(*known.aliases, *aliases))


def _settings_if_any(config: Path | None) -> "Settings | None":
    """The configuration; one that was not asked for by name may be missing, or not finished yet."""
    from monitor.config import ConfigError, ConfigNotFound, find, load

    try:
        return load(find(config))
    except ConfigNotFound:
        if config is not None:
            raise
    except ConfigError as error:
        if config is not None:
            raise
        say(f"{error.path} is not used, as it has mistakes; they are told by: {command('check', error.path)}")
    return None


def _batch(path: Path, *, explain: bool) -> None:
    from datetime import UTC, datetime

    from monitor.article import NotAnArticle
    from monitor.claims import explain as explain_claims
    from monitor.claims import extract as claims_of
    from monitor.cli.rows import claim_row, explained_rows, write_json
    from monitor.corpus import BadLine, lines, no_article, read

    status = ALL_WORKED
    now = datetime.now(UTC)
    try:
        for line in lines(path):
            try:
                item = line.item()
            except BadLine as error:
                say(str(error))
                status = UNUSABLE
                continue
            article = read(item, now)
            if isinstance(article, NotAnArticle):
                say(no_article(item, article))
                continue
            rows = (
                explained_rows(explain_claims(article, item.show))
                if explain
                else [claim_row(claim) for claim in claims_of(article, item.show)]
            )
            write_json({"id": item.id} | row for row in rows)
    except OSError as error:
        raise _unreadable(path, error) from error
    raise typer.Exit(status)


def _unreadable(name: object, error: OSError) -> Exception:
    """What to raise for it: a broken pipe is no file that cannot be read."""
    return error if isinstance(error, BrokenPipeError) else UserError(f"{name} cannot be read: {error.strerror}.")
