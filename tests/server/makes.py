"""Local news sites of several makes, about shows that do not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from website import Website

WORDS = (
    "The harbour master keeps a second ledger, and by the end of the first hour everybody on the quay knows of it.",
    "Mina Falk and Carl Dunn carry the early episodes, which take their time with the weather and with the people.",
    "Ada Lund wrote the pilot in a rented room above the chandlery, with the window open and the ferries going by.",
    "The network has said little about the numbers, but the audience grew from week to week all the same.",
    "Filming takes place along the northern coast, where the light is best when the fishing boats return.",
    "A spokesman told a local paper that the town council was glad of the visitors and less glad of the lorries.",
)
HARBOR = [f"/2024/03/winter-harbor-story-{number}/" for number in range(1, 7)]
BAY = [f"/2024/03/copper-bay-recipe-{number}/" for number in range(1, 9)]
TAG = "/tag/winter-harbor/"


def title(path: str) -> str:
    """``Winter Harbor story 1``."""
    words = path.strip("/").rpartition("/")[2].replace("-", " ")
    return words.replace("winter harbor", "Winter Harbor").replace("copper bay", "Copper Bay")


def article(path: str, *, news: str = "", head: str = "") -> str:
    """An article's page: of Winter Harbor, or of Copper Bay."""
    show = "Winter Harbor" if "winter" in path else "Copper Bay"
    text = "".join(f"<p>{sentence}</p>" for sentence in (f"{show} is on our mind. {news}", *WORDS))
    return (
        f'<!doctype html><html lang="en"><head><title>{title(path)} - Harbor Gazette</title>'
        '<meta property="og:type" content="article"><meta property="og:site_name" content="Harbor Gazette">'
        f'<meta property="article:published_time" content="2024-03-0{path.rstrip("/")[-1]}T10:00:00Z">{head}</head>'
        f"<body><main><article><h1>{title(path)}</h1>{text}</article></main></body></html>"
    )


def listing(paths: list[str], *, head: str = "", name: str = "Harbor Gazette") -> str:
    """A page that links to articles."""
    links = "".join(f'<article><h2><a href="{path}">{title(path)} as we know it</a></h2></article>' for path in paths)
    return f"<!doctype html><html><head><title>{name}</title>{head}</head><body><main>{links}</main></body></html>"


def rss(site: Website, name: str, paths: list[str]) -> str:
    """A feed with times, the newest first as the paths are."""
    items = "".join(
        f"<item><title>{title(path)}</title><link>{site.url(path)}</link>"
        f"<pubDate>Fri, 0{path.rstrip('/')[-1]} Mar 2024 10:00:00 GMT</pubDate></item>"
        for path in paths
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>{name}</title>{items}</channel></rss>'


def sitemap(site: Website, paths: list[str], *, news: bool = False) -> str:
    """A sitemap, or one of news."""
    urls = "".join(
        f"<url><loc>{site.url(path)}</loc>"
        + (
            f"<news:news><news:publication_date>2024-03-0{path.rstrip('/')[-1]}T10:00:00Z</news:publication_date>"
            f"<news:title>{title(path)}</news:title></news:news>"
            if news
            else ""
        )
        + "</url>"
        for path in paths
    )
    return (
        '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        f' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">{urls}</urlset>'
    )


def index(site: Website, *paths: str) -> str:
    """A sitemap index."""
    parts = "".join(f"<sitemap><loc>{site.url(path)}</loc></sitemap>" for path in paths)
    return f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{parts}</sitemapindex>'


def blog(site: Website) -> None:
    """A blog as WordPress makes them: feeds for site, tags and comments, and an index of sitemaps in robots.txt."""
    feed = '<link rel="alternate" type="application/rss+xml" title="{}" href="{}">'
    head = feed.format("Harbor Gazette » Feed", "/feed/") + feed.format(
        "Harbor Gazette » Comments Feed", "/comments/feed/"
    )
    tag_head = head + feed.format("Harbor Gazette » Winter Harbor Tag Feed", f"{TAG}feed/")
    everything = [*HARBOR[:2], *BAY]
    site.page("/", listing(everything, head=head))
    site.page(TAG, listing(HARBOR, head=tag_head, name="Winter Harbor Archives - Harbor Gazette"))
    site.file("/feed/", rss(site, "Harbor Gazette", everything), "application/rss+xml")
    site.file("/comments/feed/", rss(site, "Comments for Harbor Gazette", HARBOR), "application/rss+xml")
    site.file(f"{TAG}feed/", rss(site, "Winter Harbor – Harbor Gazette", HARBOR), "application/rss+xml")
    for path in (*HARBOR, *BAY):
        comments = feed.format(f"Harbor Gazette » {title(path)} Comments Feed", f"{path}feed/")
        site.page(path, article(path, news="It was renewed for a second season.", head=head + comments))
        site.file(f"{path}feed/", rss(site, f"Comments on: {title(path)}", [path]), "application/rss+xml")
    site.file("/wp-sitemap.xml", index(site, "/wp-users.xml", "/wp-posts.xml"), "application/xml")
    site.file("/wp-posts.xml", sitemap(site, [*HARBOR, *BAY]), "application/xml")
    site.robots(f"User-agent: *\nDisallow: /wp-admin/\nSitemap: {site.url('/wp-sitemap.xml')}\n")
