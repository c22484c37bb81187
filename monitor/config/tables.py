"""The file's shape. The description of a field is what the README's table says of its key."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from monitor.config.keeping import KeepTable
from monitor.config.notifying import NotifyTable
from monitor.config.serving import ServeTable
from monitor.config.telling import Confidence, Table, TellTable, TermsTable, as_tell_table, as_tuple
from monitor.config.values import Address, Text  # noqa: TC001  (read at run time)
from monitor.model import RESERVED, Limits, SourceKind, Tier
from monitor.rhythm import Every, NotAnInterval

LIMITS = Limits()


def _reachable(value: str) -> str:
    if not value.strip():
        raise PydanticCustomError(
            "contact", "is empty; write your e-mail address or web page, which the sites that are read get to see"
        )
    if "@" not in value and not value.startswith(("https://", "http://")):
        raise PydanticCustomError("contact", "must be an e-mail address or a web page")
    if not value.isprintable() or not value.isascii():
        raise PydanticCustomError("contact", "must be plain ASCII, as it is sent in an HTTP header")
    return value.strip()


def _database(value: str) -> str:
    if "://" not in value:
        return value
    from sqlalchemy import exc, make_url

    try:
        url = make_url(value)
    except (exc.ArgumentError, ValueError) as error:
        raise PydanticCustomError("database", "is not a database URL") from error
    backend = url.get_backend_name()
    if backend not in ("sqlite", "postgresql", "postgres"):
        mend = "give a path for SQLite, or a postgresql:// URL"
        raise PydanticCustomError("database", "{backend} is not supported: {mend}", {"backend": backend, "mend": mend})
    if backend == "sqlite" and url.database in (None, "", ":memory:"):
        raise PydanticCustomError("database", "names no file, so that nothing would be kept: give its path")
    return value


def _selector(value: str) -> str:
    import soupsieve

    try:
        soupsieve.compile(value)
    except soupsieve.SelectorSyntaxError as error:
        why = str(error).splitlines()[0]
        raise PydanticCustomError("selector", "is not a CSS selector: {why}", {"why": why}) from error
    return value


def _every(value: str) -> str:
    try:
        Every.parse(value)
    except NotAnInterval as error:
        raise PydanticCustomError("every", "{why}", {"why": str(error)}) from error
    return value


def _span(value: str) -> str:
    if Every.parse(_every(value)).span is None:
        raise PydanticCustomError("span", 'must be a time such as "30m", "2h" or "1d"')
    return value


def _file_names(value: dict[str, str]) -> dict[str, str]:
    for name in value:
        if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", name) or name in RESERVED:
            words = 'has "{name}", which cannot be the name of a feed: take small letters, digits and hyphens'
            raise PydanticCustomError("name", words, {"name": name})
    return value


Delay = Annotated[float, Field(ge=0, le=3600, allow_inf_nan=False)]
Articles = Annotated[int, Field(ge=1, le=10_000)]


class ShowTable(Table):
    """``[[show]]``: a show to follow."""

    title: Text = Field(description="the title, as the press writes it")
    aliases: Annotated[tuple[Text, ...], BeforeValidator(as_tuple)] = Field(
        default=(), description="other titles: translations, the original, common short forms"
    )
    tell: Annotated[TellTable, BeforeValidator(as_tell_table)] = Field(
        default=TellTable(),
        description="what is told of this show, as a list; or a table like `[tell]`; else as `[tell]` says",
    )
    rumours: bool | None = Field(default=None, description="as `tell.rumours`, for this show alone")
    min_confidence: Confidence | None = Field(default=None, description="as `tell.min_confidence`, for this show alone")

    @property
    def telling(self) -> TellTable:
        """What it says of what is told, wherever it stands."""
        said = {key: value for key in ("rumours", "min_confidence") if (value := getattr(self, key)) is not None}
        return self.tell.model_copy(update=said)


class SourceTable(Table):
    """``[[source]]``: a place where articles appear."""

    name: Text = Field(description="how the source is named in quotes; each name once")
    kind: SourceKind = Field(
        strict=False,
        description="`feed` (RSS or Atom), `sitemap` (also news sitemaps, indexes, .gz), `listing` (a tag, topic or"
        " search page with links to articles), `page` (one article watched for edits), `catalogue` (dates, status and"
        " cast of your shows, from an API like TVmaze's), `archive` (WARC files on this machine)",
    )
    url: Address | None = Field(
        default=None,
        description="the address of the feed, sitemap, listing or page, or of the catalogue's API; required, but for an"
        " `archive`",
    )
    path: Text | None = Field(
        default=None, description="of an `archive`, in place of `url`: a WARC file, or a folder of them"
    )
    tier: Tier | None = Field(
        default=None,
        strict=False,
        description="how far it is trusted: `official`, `trade`, `press` or `aggregator`; left out: `press`, of a"
        " `catalogue` `official`",
    )
    shows: Annotated[tuple[Text, ...], BeforeValidator(as_tuple)] = Field(
        default=(),
        description="titles of the shows that all of it is about, as a tag page is: everything listed is fetched;"
        " empty: what names a show",
    )
    delay: Delay | None = Field(default=None, description="seconds between two requests; else `crawl.delay`")
    max_articles: Articles | None = Field(
        default=None, description="new articles read in one crawl; else `crawl.max_articles`"
    )
    selector: Annotated[str, AfterValidator(_selector)] | None = Field(
        default=None, description="for a `listing`: CSS selector of the links to articles; else they are found by shape"
    )
    pages: Annotated[int, Field(ge=1, le=100)] = Field(
        default=3,
        description="for a `listing` or `feed` that goes on at further pages: how many of them are read in one crawl,"
        " as long as they list something new",
    )
    ids: dict[Text, Annotated[int, Field(ge=1)]] | None = Field(
        default=None,
        description="for a `catalogue`: which entry is a show's, as title and number, where several go by its title",
    )
    every: Annotated[str, AfterValidator(_every)] = Field(
        default="auto",
        description="how often `monitor run` asks it: `auto` (learned from how often it publishes), a time (`30m`,"
        " `2h`, `1d`) or a line of cron's (`17 */2 * * *`, local time)",
    )
    read_all: bool = Field(
        default=False,
        description="fetch every article listed, also those whose title, summary or address names no show",
    )
    render: bool = Field(
        default=False,
        description="have a browser run the scripts of its pages, where they show no text without; needs"
        " `monitor[render]` and Chromium, and costs some seconds a page",
    )
    allow_private: bool = Field(
        default=False, description="may the address be a private, loopback or link-local one (your own network)"
    )


class FeedTable(Table):
    """``[feed]``: the files that feed readers read."""

    folder: Text = Field(default="feeds", description="folder that the feeds are written to: RSS, Atom and JSON Feed")
    title: Text = Field(default="TV shows: what changed", description="title of the feed of all shows")
    link: Address | None = Field(
        default=None,
        description="web address at which the folder is served, if it is; the feeds then name it as their page, else"
        " the newest article that they tell of",
    )
    items: Annotated[int, Field(ge=1, le=10_000)] = Field(
        default=100, description="newest changes kept in a feed; older ones are in its archives"
    )
    site: Address | None = Field(
        default=None,
        description="web address at which the pages are served, if they are; items then lead to theirs, else to the"
        " article; left out: `serve.url`",
    )
    hub: Address | None = Field(
        default=None,
        description="address of a WebSub hub that the feeds name, and that is told when one has changed"
        " ([docs/feeds.md](docs/feeds.md)); needs `feed.link`, `feed.site` or `serve.url`",
    )
    also: Annotated[dict[str, Text], AfterValidator(_file_names)] = Field(
        default={},
        description="further feeds, each a name and what it tells ([docs/feeds.md](docs/feeds.md)): `{ dates ="
        ' "tell=release_date&min_confidence=0.9" }`',
    )


class CrawlTable(Table):
    """``[crawl]``: limits for all sources."""

    delay: Delay = Field(default=LIMITS.delay, description="seconds between two requests to one site")
    timeout: Annotated[float, Field(gt=0, le=600)] = Field(
        default=LIMITS.timeout, description="seconds until a request that is not answered is given up"
    )
    deadline: Annotated[float, Field(gt=0, le=86_400)] = Field(
        default=LIMITS.deadline, description="seconds until the crawl of one source is stopped"
    )
    max_bytes: Annotated[int, Field(ge=1_000, le=1_000_000_000)] = Field(
        default=LIMITS.max_bytes, description="largest page that is read, in bytes"
    )
    max_redirects: Annotated[int, Field(ge=0, le=50)] = Field(
        default=LIMITS.max_redirects, description="redirects followed from one address"
    )
    max_articles: Articles = Field(
        default=LIMITS.max_articles, description="new articles read from one source in one crawl"
    )
    jobs: Annotated[int, Field(ge=1, le=64)] = Field(
        default=LIMITS.jobs, description="sources crawled at once; never two on one site"
    )
    browser: Text | None = Field(
        default=None, description="the Chromium that renders pages, as a path; else it is looked for on the PATH"
    )


class RunTable(Table):
    """``[run]``: `monitor run`."""

    fastest: Annotated[str, AfterValidator(_span)] = Field(
        default="15m", description="`monitor run` asks a source whose `every` is `auto` no more often than this"
    )
    slowest: Annotated[str, AfterValidator(_span)] = Field(default="1d", description="and no less often than this")


class File(Table):
    """The whole file."""

    contact: Annotated[str, AfterValidator(_reachable)] = Field(
        description="your e-mail address or web page: the sites that are read see it in the User-Agent"
    )
    database: Annotated[Text, AfterValidator(_database)] = Field(
        default="monitor.sqlite3",
        description="the SQLite file, or a database URL of SQLAlchemy's; relative to the configuration's folder",
    )
    feed: FeedTable = FeedTable()
    crawl: CrawlTable = CrawlTable()
    run: RunTable = RunTable()
    keep: KeepTable = KeepTable()
    serve: ServeTable = ServeTable()
    tell: Annotated[TellTable, BeforeValidator(as_tell_table)] = TellTable()
    show: Annotated[tuple[ShowTable, ...], BeforeValidator(as_tuple)] = ()
    source: Annotated[tuple[SourceTable, ...], BeforeValidator(as_tuple)] = ()
    notify: Annotated[tuple[NotifyTable, ...], BeforeValidator(as_tuple)] = ()


TABLES: dict[str, type[Table]] = {
    "": File,
    "feed": FeedTable,
    "crawl": CrawlTable,
    "run": RunTable,
    "keep": KeepTable,
    "serve": ServeTable,
    "tell": TellTable,
    "tell.ATTRIBUTE": TermsTable,
    "show": ShowTable,
    "source": SourceTable,
    "notify": NotifyTable,
}
