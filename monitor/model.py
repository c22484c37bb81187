"""The nouns. Everything here is frozen, holds no behaviour beyond reading itself, and imports nothing of ours.

Times are aware datetimes in UTC; dates that the press gives are EDTF strings (ISO 8601-2), so that "summer 2020" stays
as vague as it was said.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime  # noqa: TC003  (dataclass fields are read at run time)
from enum import StrEnum

from slugify import slugify


class Tier(StrEnum):
    """How far a source is trusted unless its own record says otherwise."""

    OFFICIAL = "official"  # the network, the studio, the maker
    TRADE = "trade"  # papers of the industry with reporters of their own
    PRESS = "press"  # newspapers, magazines, fan sites with an editor
    AGGREGATOR = "aggregator"  # sites that retell what others report


class SourceKind(StrEnum):
    """What lies behind a source's URL, and so which spider reads it."""

    FEED = "feed"
    SITEMAP = "sitemap"
    LISTING = "listing"
    PAGE = "page"
    CATALOGUE = "catalogue"
    ARCHIVE = "archive"


class BlockKind(StrEnum):
    """What a block of an article is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    RECORD = "record"  # a label and a value, of a catalogue: such an article is not read as sentences


class Attribute(StrEnum):
    """What a claim is about."""

    RENEWAL = "renewal"
    RELEASE_DATE = "release_date"
    END_DATE = "end_date"
    CAST = "cast"
    CREW = "crew"
    EPISODE_COUNT = "episode_count"
    PLATFORM = "platform"
    PRODUCTION = "production"
    TRAILER = "trailer"
    ALSO_KNOWN_AS = "also_known_as"
    PLOT = "plot"


class Modality(StrEnum):
    """How the article puts a claim."""

    ASSERTED = "asserted"  # as a fact, also when attributed to an official
    EXPECTED = "expected"  # the article's own guess, hope or likelihood
    RUMOURED = "rumoured"  # a report that the article itself calls unconfirmed
    DENIED = "denied"  # put as not true


class ChangeKind(StrEnum):
    """What happened to a belief."""

    FOLLOWING = "following"  # first crawl of a show: one item that sums up what is known
    NEW = "new"
    CHANGED = "changed"
    REFINED = "refined"  # same belief, more precise
    CONFIRMED = "confirmed"  # rumour or guess became fact
    DISPUTED = "disputed"
    SETTLED = "settled"
    RETRACTED = "retracted"
    RUMOURED = "rumoured"  # somebody reports it, or reports it otherwise now, and calls it unconfirmed
    DENIED = "denied"  # what was rumoured is said not to be so


RESERVED = frozenset({"all", "sources"})  # names of feeds and calendars that are of no one show


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """A show that somebody follows."""

    title: str
    aliases: tuple[str, ...] = ()

    @property
    def slug(self) -> str:
        """The show's name in file names and URLs: ``its-okay-to-not-be-okay``."""
        return slugify(self.title, replacements=[("'", ""), ("’", "")]) or "show"

    @property
    def file_name(self) -> str:
        """What its feed and its calendar are called: as it is in URLs, unless another feed is called so."""
        return f"{slug}-show" if (slug := self.slug) in RESERVED else slug

    @property
    def titles(self) -> tuple[str, ...]:
        """The title, then the aliases."""
        return (self.title, *self.aliases)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A place where articles about shows appear."""

    name: str
    kind: SourceKind
    url: str  # of an archive: file:///…
    tier: Tier = Tier.PRESS
    shows: tuple[str, ...] = ()  # slugs of those that all of it is about; empty: of no one in particular
    delay: float = 2.0  # seconds between two requests to the site
    max_articles: int = 50  # new articles read in one crawl
    allow_private: bool = False  # may the address be private, loopback or link-local
    selector: str | None = None  # CSS, for listings: the links to articles
    pages: int = 3  # of a list that goes on at further addresses, read in one crawl
    every: str = "auto"  # how often it is asked by `monitor run`: see monitor.rhythm.Every
    read_all: bool = False  # fetch every article listed, not only those whose title, summary or address names a show
    ids: tuple[tuple[str, int], ...] = ()  # of a catalogue: slug → the number of the show's entry, where that is said
    render: bool = False  # have a browser run the scripts of its pages before they are read


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much of a site's, and of this machine's, time a crawl may take."""

    delay: float = 2.0
    timeout: float = 30.0
    deadline: float = 600.0
    max_bytes: int = 5_000_000
    max_redirects: int = 5
    max_articles: int = 50
    jobs: int = 4
    browser: str | None = None  # the program that renders; None: looked for on the PATH


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a server gave us to ask "has it changed?" with (RFC 9110, section 8.8)."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What one fetch brought, with what the feed or sitemap that led to it says about it."""

    url: str  # as asked for: the key of its validators
    final_url: str  # after redirects
    body: bytes
    fetched_at: datetime
    content_type: str | None = None  # the header, as sent
    validators: Validators = Validators()
    title: str | None = None
    published: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A heading, paragraph, list item or table row: ``article.text[start:start + len(text)] == text``."""

    kind: BlockKind
    text: str
    start: int
    level: int = 0  # of a heading, 1 to 6; 0 where it is not known

    @property
    def end(self) -> int:
        """Offset in the article's text just behind the block."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One reading of one page: what its author wrote, without the site around it.

    ``text`` is what evidence is quoted from. ``blocks`` are the parts of it that speak for the article, in order;
    what belongs to the site ("Related:", author box, comment form) may stand in ``text`` but never in ``blocks``.
    """

    url: str  # canonical
    source: str  # name of the Source
    title: str
    text: str
    blocks: tuple[Block, ...]
    published: datetime | None = None
    modified: datetime | None = None
    author: str | None = None
    language: str | None = None  # ISO 639-1
    image: str | None = None  # the address of the picture by which its page wants to be known
    walls: tuple[str, ...] = ()  # what on the page says that the rest is for those who pay: words, or its data


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One statement that an article makes about one show, in a form in which two articles can be compared."""

    attribute: Attribute
    value: str
    evidence: str  # article.text[start:start + len(evidence)] == evidence
    start: int
    season: int | None = None  # None: the show as a whole, or not said
    person: str | None = None
    character: str | None = None
    modality: Modality = Modality.ASSERTED
    attribution: str | None = None  # who the article has it from; None: it speaks itself
    rule: str = ""  # which rule found it, for whoever reports or mends a mistake
    words: str = ""  # … and which words of the evidence it matched

    @property
    def content(self) -> tuple[object, ...]:
        """What it says, wherever and however it says it."""
        return (self.attribute, self.season, self.value, self.person, self.character, self.modality)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The words that a belief stands on, and where they were said."""

    source: str
    url: str
    text: str
    published: datetime | None = None
    seen: datetime | None = field(
        default=None, compare=False
    )  # where no date is given: since when it is known to be said


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What is believed about one thing: the open one (``valid_to is None``) is today's belief."""

    show: str  # slug
    attribute: Attribute
    value: str
    confidence: float  # 0 to 1
    valid_from: datetime
    valid_to: datetime | None = None
    season: int | None = None
    person: str | None = None
    character: str | None = None
    modality: Modality = Modality.ASSERTED  # of the strongest support
    rival: str | None = None  # the strong second while the fact is disputed
    witnesses: int = 1  # independent ones who say as much, or more: what is shown
    supporters: int = 1  # these, and those who say the same less precisely: whether it is known at all
    renewed: datetime | None = field(default=None, compare=False)  # when all but the value was altered last, if it was
    quotes: tuple[Quote, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A vote that was weighed when a change was told, for its new value or against it."""

    source: str
    url: str
    text: str  # the words
    value: str
    modality: Modality
    tier: Tier
    said_at: datetime
    weight: float  # log-odds for its value, less than 0 against it
    witness: int  # votes of one number are one witness, of whom the strongest counts
    credit: str | None = None  # the outlet that it has it from
    copies: tuple[str, ...] = ()  # URLs of the articles whose text is nearly its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a subscriber is told. ``id`` is a hash of what it says: telling it again gives the same id."""

    id: str
    show: str  # slug
    kind: ChangeKind
    at: datetime
    attribute: Attribute | None = None  # None: the summary of a show newly followed
    season: int | None = None
    person: str | None = None
    character: str | None = None
    old: str | None = None
    new: str | None = None
    confidence: float = 0.0
    witnesses: int = 1
    article: str | None = None  # URL (in a replay: id) of the article that brought it
    quotes: tuple[Quote, ...] = field(default=())
    doubt: float | None = None  # the confidence in ``old`` before; None where there was nothing
    grounds: tuple[Ground, ...] = field(default=())  # all that was weighed; read from the store only where asked for

    @property
    def sources(self) -> tuple[str, ...]:
        """Names of the sources quoted, each once, in order."""
        return tuple(dict.fromkeys(quote.source for quote in self.quotes))
