"""Pages of ordinary layouts: everything the author wrote, nothing of the site around it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from handwritten import FIRST, PLAIN, SECOND, page, read

from monitor.article import fingerprint, read_html
from monitor.model import Article, Page

PAGES = Path(__file__).parent / "pages"


# name of the file: where it was fetched, and what it must give
ADDRESSES = {
    "wordpress": "https://kettle.example/lamplighters-season-2/?utm_source=x",
    "newspaper": "https://www.fjordcourier.example/culture/salt-roads-third-season?fbclid=1",
    "amp": "https://amp.fjordcourier.example/culture/salt-roads-teaser",
    "cast_table": "http://shelfwatch.example/glass-orchard",
    "div_soup": "https://seriengarten.example/2026/10/09/night-ferry",
    "blogspot": "http://teawithtove.example/2025/02/ember-review.html?m=1",
}
BLOCKS = {
    "wordpress": """
paragraph|When The Lamplighters came to Canal Seven in the spring of 2024, hardly anybody expected that a quiet drama \
about a guild of street lighters would become the talk of the season.
heading|Will there be a season 2?
paragraph|Canal Seven has not renewed the show yet. All eight episodes of the first season are out, and the ratings, \
as the network’s chief told reporters, “speak for themselves”.
paragraph|A second season would not come before 2027.
heading|Who is in the cast?
list_item|Mara Venn as Ida Holm
list_item|Per Lund as Captain Sorrow
list_item|Lin Ek as the Cook
paragraph|Jon Aske, who plays the mayor, said on the radio that he would return at once if he were asked.
heading|What could the plot be?
paragraph|The last episode left the guild without its charter, and Ida with a key that fits no door we have seen.""",
    "newspaper": """
paragraph|OSLO — Canal Seven has ordered a third season of “Salt Roads”, the network said on Tuesday, and it will be \
the last.
paragraph|The ten new episodes are to be filmed on the coast in August, and the premiere is planned for early 2027, \
according to Berit Moen, the head of drama.
heading|The whole company returns
paragraph|Mara Venn is back as the smuggler Aud, and Per Lund as her brother. Ingrid Tuv, who wrote the first two \
seasons, stays as showrunner.
paragraph|“We always wanted three chapters, and we are grateful that we may tell the last one,” she said.
paragraph|The first two seasons can be seen on Lantern+.""",
    "amp": """
paragraph|A first teaser for the third season of Salt Roads went online on Monday, and it shows the harbour on fire.
heading|What we see
paragraph|Aud stands on the pier and counts the boats; one is missing. The clip ends with a date: 14 January 2027.
paragraph|Canal Seven says that the season has ten episodes.""",
    "cast_table": """
paragraph|Glass Orchard is a mystery in six episodes about a family that grows fruit which nobody may eat. It was \
first shown on Lantern+ on 3 October 2025.
heading|Cast and characters
table_row|Actor / Role
table_row|Eirin Soløy / Vera, the eldest daughter
table_row|Tom Haugen / Uncle Matti
table_row|Lin Ek / The gardener
heading|Production
paragraph|The series was created by Ingrid Tuv. A second season is being written, as she told a podcast in December, \
but nothing has been ordered.
list_item|Network: Lantern+
list_item|Episodes: 6""",
    "div_soup": """
paragraph|Filming of the fourth season of Night Ferry has begun in Trieste, the producers said on Friday, eleven \
months after the third one ended.
heading|Who is aboard
list_item|Carla Benno as Purser Adele
list_item|Ugo Marin as the Stoker
list_item|Lin Ek as Miss Tan
paragraph|It is the first season without Paolo Serra, who left the show because, as he put it, "a captain knows when \
to go ashore".
paragraph|Six episodes are planned. A date has not been announced.""",
    "blogspot": """
paragraph|Hello dears! Last week I finally watched Ember, the little drama about two chimney sweeps that everybody \
has been talking about since it started on Canal Seven.
list_item|Title: Ember
list_item|Episodes: 12
list_item|Director: Berit Moen
list_item|Cast: Mara Venn, Tom Haugen
heading|The story
paragraph|Two sisters inherit a ladder and a debt. I will not tell you more, but bring a handkerchief for the tenth \
episode, because it gets very sad indeed.
paragraph|I hear that there will be no second season, and I think that is all right.""",
}


def layout(name: str) -> Article:
    return read((PAGES / f"{name}.html").read_bytes(), url=ADDRESSES[name])


@pytest.mark.parametrize("name", BLOCKS)
def test_an_ordinary_page_gives_its_article_and_nothing_else(name: str) -> None:
    article = layout(name)
    found = [(block.kind.value, block.text.replace(" | ", " / ")) for block in article.blocks]
    assert found == [tuple(line.split("|")) for line in BLOCKS[name].strip().splitlines()]
    assert article.text == "\n\n".join(block.text for block in article.blocks)
    assert all(article.text[block.start : block.end] == block.text for block in article.blocks)
    assert article.source == "Kettle & Lamp"


def test_what_wordpress_says_of_a_post() -> None:
    article = layout("wordpress")
    assert article.title == "The Lamplighters Season 2: Release Date, Cast And More!"
    assert article.url == "https://kettle.example/lamplighters-season-2/"
    assert (article.author, article.language) == ("Ola Brandt", "en")
    assert article.published == datetime(2026, 3, 1, 7, 30, tzinfo=UTC)
    assert article.modified == datetime(2026, 3, 4, 7, tzinfo=UTC)
    assert [block.level for block in article.blocks if block.kind == "heading"] == [2, 2, 3]


def test_what_a_newspaper_says_in_json_ld() -> None:
    article = layout("newspaper")
    assert article.title == "Canal Seven renews ‘Salt Roads’ for a third and final season"
    assert article.url == "https://www.fjordcourier.example/culture/salt-roads-third-season"
    assert article.author == "Nils Aaberg, Tone Vik"
    assert article.published == datetime(2026, 5, 13, 3, 30, tzinfo=UTC)
    assert article.modified == datetime(2026, 5, 13, 12, tzinfo=UTC)


def test_what_others_say() -> None:
    assert layout("amp").url == "https://www.fjordcourier.example/culture/salt-roads-teaser"
    assert layout("amp").published == datetime(2026, 11, 2, tzinfo=UTC)
    assert layout("div_soup").published == datetime(2026, 10, 9, tzinfo=UTC)  # its address
    assert layout("div_soup").language == "de"
    assert layout("cast_table").published is None
    assert layout("cast_table").title == "Glass Orchard"
    assert layout("blogspot").title == "Ember, a review"
    assert layout("blogspot").author == "Tove"
    assert layout("blogspot").published == datetime(2025, 2, 6, 20, 15, tzinfo=UTC)


def test_what_the_feed_said_fills_in() -> None:
    bare = page(PLAIN.replace("<title>Salt Roads</title>", ""))
    given = datetime(2026, 11, 1, tzinfo=UTC)
    told = Page(
        url=bare.url,
        final_url=bare.url,
        body=bare.body,
        fetched_at=bare.fetched_at,
        title="From the feed",
        published=given,
    )
    article = read_html(told, "s")
    assert isinstance(article, Article)
    assert (article.title, article.published) == ("From the feed", given)


def test_the_same_article_among_other_adverts_has_the_same_fingerprint() -> None:
    one = read(PLAIN)
    other = read(PLAIN.replace("<article>", "<aside class='sidebar'><p>Buy lamps, many lamps!</p></aside><article>"))
    assert fingerprint(one) == fingerprint(other)
    assert fingerprint(read(PLAIN.replace("14 January", "15 January"))) != fingerprint(one)
    assert fingerprint(read(PLAIN.replace("Mara Venn is", "Mara  Venn\nis"))) == fingerprint(one)
    assert fingerprint(read(PLAIN.replace("network said", "Network ‘said’"))) == fingerprint(one)
    assert len(fingerprint(one)) == 32


COMMENT = "My cousin works at Canal Seven and says that the second season was cancelled yesterday, you know nothing."


@pytest.mark.parametrize(
    "start",
    ['div id="comments"', 'section class="comments-area"', 'ol class="comment-list"', 'div id="disqus_thread"'],
)
def test_comments_are_not_the_article(start: str) -> None:
    tag = start.split()[0]
    comments = f"<{start}><div><p>{COMMENT}</p><p>{COMMENT}</p></div></{tag}>"
    article = read(PLAIN.replace("</article>", f"{comments}</article>"))
    assert [block.text for block in article.blocks] == [FIRST, SECOND]


def test_the_form_below_an_article_is_not_the_article() -> None:
    form = f'<div class="wrap" id="respond"><h3>Say something</h3><p>{COMMENT}</p></div>'
    assert "cousin" not in read(PLAIN.replace("</article>", f"{form}</article>")).text


def test_the_pages_own_title_is_no_block() -> None:
    article = read(PLAIN.replace("<article>", "<article><h1>Salt Roads: when it comes back</h1>"))
    assert [block.text for block in article.blocks] == [FIRST, SECOND]


def test_where_headings_are_marked_a_short_paragraph_is_none() -> None:
    body = (
        f"<h2>When it comes</h2><p>{FIRST}</p><p>A boat in the second season</p><p><b>The cast</b></p><p>{SECOND}</p>"
    )
    article = read(f"<html><body><article>{body}</article></body></html>")
    kinds = {block.text: block.kind.value for block in article.blocks}
    assert kinds["A boat in the second season"] == "paragraph"
    assert kinds["The cast"] == "heading"


def test_days_that_head_a_slate_are_kept() -> None:
    """One date set like a heading is when the article appeared; several are what it goes by."""
    days = "".join(
        f"<h3>{day}</h3><ul><li>{show}: Season 2</li><li>{show}: The Film</li></ul>"
        for day, show in (("July 1", "Salt Roads"), ("Tuesday, July 9", "The Lamplighters"), ("July 15", "Tin Road"))
    )
    text = f"<p>{FIRST}</p>"
    slate = [b.text for b in read(f"<html><body><article><h1>Slate</h1>{text}{days}</article></body></html>").blocks]
    assert [line for line in slate if line.endswith(("1", "9", "15"))] == ["July 1", "Tuesday, July 9", "July 15"]
    one = f"<html><body><article><h1>Slate</h1>{text}<h3>July 1</h3><p>{SECOND}</p></article></body></html>"
    assert [b.text for b in read(one).blocks] == [FIRST, SECOND]
