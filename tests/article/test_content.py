"""Where the article stands on a page is found out whatever its container is called."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from trafilatura import bare_extraction

from monitor.article import read_html
from monitor.model import Article, Page

TITLE = "Salt Roads: all we know"
DRAMA = (
    "The drama about two smugglers has been the network's greatest success in years, and hardly anybody on the coast "
    "had expected anything else, says Berit Moen, who is the head of drama there."
)
WRITER = (
    "Both of them are back, and so is Ingrid Tuv, who wrote the first two seasons in a house by the harbour where she "
    "still lives, with three dogs and without a telephone, as she likes to tell."
)
BLOCKS = [
    ("paragraph", "Salt Roads is back: it was renewed for a second season on Monday, as Canal Seven said in a letter."),
    ("paragraph", DRAMA),
    ("heading", "Season 3"),
    ("paragraph", "It will be filmed on the coast in August, and it comes to Canal Seven on 3 March 2029."),
    ("heading", "Who is in it"),
    ("list_item", "Mara Venn as Aud Holm"),
    ("list_item", "Per Lund as Captain Sorrow"),
    ("paragraph", WRITER),
]
OTHERS = [f"Night Ferry was cancelled after season {n}, our reader Joe from the harbour says." for n in range(2, 14)]


def html(blocks: list[tuple[str, str]]) -> str:
    tags = {"paragraph": "p", "heading": "h2", "list_item": "li"}
    written = "".join(f"<{tags[kind]}>{text}</{tags[kind]}>\n" for kind, text in blocks)
    return written.replace("<li>", "<ul><li>", 1).replace("</li>\n<p>", "</li></ul>\n<p>")


def read(body: str) -> list[tuple[str, str]]:
    document = f"<html><head><title>{TITLE}</title></head><body>{body}</body></html>"
    url = "https://kettle.example/salt-roads"
    page = Page(url=url, final_url=url, body=document.encode(), fetched_at=datetime(2026, 11, 20, tzinfo=UTC))
    article = read_html(page, "Kettle & Lamp")
    assert isinstance(article, Article), article
    return [(block.kind.value, block.text) for block in article.blocks]


H1 = f"<h1>{TITLE}</h1>"
BODY = html(BLOCKS)
ITEMS = "".join(f'<li><a href="/{n}">{words}</a></li>' for n, words in enumerate(OTHERS))
ASIDE = "".join(f"<p>{words}</p>" for words in OTHERS[:2])
TEASERS = "".join(f'<h3><a href="/{n}">Night Ferry</a></h3><p>{words}</p>' for n, words in enumerate(OTHERS))
ARTICLES = TEASERS.replace("<h3>", "<article><h3>").replace("</p>", "</p></article>")
CARDS = ARTICLES.replace("article>", "div>")
HALVES = f"<section>{html(BLOCKS[:4])}</section><section>{html(BLOCKS[4:])}</section>"

LAYOUTS = {
    "a name that trafilatura knows": f"<article>{H1}{BODY}</article><div class='rail'>{ASIDE}</div>",
    "no container at all": f"{H1}{BODY}",
    "no container at all, and a footer": f"<nav><ul>{ITEMS}</ul></nav>{H1}{BODY}<footer>{ASIDE}</footer>",
    "a name with content in it": f"<div class='content-area'>{H1}{BODY}</div>",
    "no name": f"<div><div>{H1}{BODY}</div></div><div><div>{ASIDE}</div></div>",
    "links in an aside called posts": (
        f"<div><div class='col-8'>{H1}{BODY}</div><div class='latest-posts'><h3>Latest</h3><ul>{ITEMS}</ul></div></div>"
    ),
    "paragraphs in an aside called posts": (
        f"<div><div class='col-8'>{H1}{BODY}</div><div class='latest-posts'><h3>Latest</h3>{ASIDE}</div></div>"
    ),
    "an aside called posts in front": (
        f"<div class='page'><div class='top-posts'>{ASIDE}</div><div class='col-8'>{H1}{BODY}</div></div>"
    ),
    "a name around article and aside": (
        f"<div class='site-content-inner'><div class='c8'>{H1}{BODY}</div><div class='c4'>{ASIDE}</div></div>"
    ),
    "teasers behind it that are articles": f"<div class='c8'>{H1}{BODY}</div><div class='c4'>{ARTICLES}</div>",
    "teasers in front that are articles": f"<div class='c4'>{ARTICLES}</div><div class='c8'>{H1}{BODY}</div>",
    "teasers beside it": f"<div class='c8'>{H1}{BODY}</div><div class='posts'>{CARDS}</div>",
    "sections": f"<div class='site-content'>{H1}{HALVES}</div><div class='posts'>{ASIDE}</div>",
    "sections within sections": (
        f"<div class='site-content'>{H1}{HALVES.replace('<section>', '<div class=a><div class=b><div>')}".replace(
            "</section>", "</div></div></div>"
        )
        + f"</div><div class='posts'>{ASIDE}</div>"
    ),
    "a form around all": f"<form id='aspnetForm'><div class='postings'>{H1}{BODY}</div></form>",
    "a name that says aside": f"<div class='has-sidebar'><div>{H1}{BODY}</div></div><div><p>By us.</p>{ASIDE}</div>",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_headings_and_lists_stay_where_they_are_whatever_the_layout(layout: str) -> None:
    assert read(LAYOUTS[layout]) == BLOCKS


def test_the_line_below_the_title_belongs_to_the_article() -> None:
    line = "The smugglers come back, and this time their mother comes with them."
    head = f"<div class='head'>{H1}<p>{line}</p></div>"
    for name in ("post-wrap", "wrap"):
        found = read(f"<div class='{name}'>{head}<div class='c8'>{BODY}</div></div><div class='rail'>{ASIDE}</div>")
        assert found == [("paragraph", line), *BLOCKS]


def test_loose_words_behind_that_line_do_not() -> None:
    line = "The smugglers come back, and this time their mother comes with them."
    head = f"<div class='head'>{H1}<p>{line}</p>Night Ferry was cancelled after its second season, says Joe.</div>"
    found = read(f"<div class='wrap'>{head}<div class='c8'>{BODY}</div></div><div class='rail'>{ASIDE}</div>")
    assert found == [("paragraph", line), *BLOCKS]


def test_a_column_below_the_title_does_not() -> None:
    column = "".join(f"<p>{words}</p>" for words in OTHERS[:3])
    assert read(f"<div class='page'>{H1}<div class='posts'>{column}</div><div class='c8'>{BODY}</div></div>") == BLOCKS


def test_an_article_without_headings_is_kept_apart_from_what_stands_around_it() -> None:
    prose = [block for block in BLOCKS if block[0] == "paragraph"]
    assert read(f"<div class='c8'>{H1}{html(prose)}</div><div class='c4'>{ASIDE}</div>") == prose
    assert read(f"<div class='c4'>{ARTICLES}</div><div class='c8'>{H1}{html(prose)}</div>") == prose


def test_what_stands_in_the_article_but_outside_its_longest_part_is_kept() -> None:
    first, *rest = [block for block in BLOCKS if block[0] == "paragraph"]
    lead = f"<div class='lead'>{html([first])}</div>"
    assert read(f"<article>{H1}{lead}<div class='long'>{html(rest)}</div></article>") == [first, *rest]


def test_an_article_may_be_a_list_of_sections() -> None:
    parts = [("heading", "Aud"), ("paragraph", DRAMA), ("heading", "Per"), ("paragraph", WRITER), ("heading", "Lin")]
    parts += [("paragraph", WRITER.replace("harbour", "sea"))]
    items = "".join(f"<li>{html(parts[place : place + 2])}</li>" for place in (0, 2, 4)) + "<li>Lin Ek as the cook</li>"
    found = read(f"<div class='posts'>{H1}<ol class='slides'>{items}</ol></div><div class='x'>{ASIDE}</div>")
    assert [text for _, text in found] == [*(text for _, text in parts), "Lin Ek as the cook"]


def test_a_page_that_is_mostly_a_table_keeps_it() -> None:
    rows = "".join(f"<tr><td>Person {n}</td><td>Role number {n}</td></tr>" for n in range(90))
    found = read(f"<div><p>{OTHERS[0]}</p></div><table>{rows}</table>")
    assert sum(kind == "table_row" for kind, _ in found) == 90


def test_a_table_is_not_taken_apart() -> None:
    rows = "".join(f"<tr><td>Joe</td><td><p>{words}</p><p>{words[::-1]}</p></td></tr>" for words in OTHERS[:2])
    found = read(f"<div class='posts'>{H1}<p>{OTHERS[0]}</p><table>{rows}</table></div>")
    assert [kind for kind, _ in found] == ["paragraph", "table_row", "table_row"]


def test_a_page_that_names_its_article_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    readings = []

    def reading(tree: object, **options: Any) -> object:
        readings.append(tree)
        return bare_extraction(tree, **options)

    monkeypatch.setattr("monitor.article.content.bare_extraction", reading)
    read(LAYOUTS["a name that trafilatura knows"])
    assert len(readings) == 1


NEWS = "Mara Venn has joined the cast of Salt Roads for its fourth season, as Canal Seven said in a letter on Monday."
TITLED = "<h1>Salt Roads adds Mara Venn</h1>"
META = '<span>By</span> <a href="/ann">Ann Lee</a> <time>Nov 20, 2026</time>'
SHORT = (
    f'<main><article>{TITLED}<p class="byline">By Ann Lee</p><p>{NEWS}</p></article></main>',
    f"<main><article>{TITLED}<div class='meta'>{META}</div><p>{NEWS}</p></article></main>",
    f"<article>{TITLED}<div>Nov 20, 2026<br>By Ann Lee</div><div><div>{NEWS}</div></div></article>",
    f"<article><header>{TITLED}<address>By Ann Lee</address></header><section><p>{NEWS}</p></section></article>",
    f"<div>{TITLED}<div>By Ann Lee</div><span>{NEWS}</span></div>",
    f"<nav>Salt Roads</nav><article>{TITLED}<h6>By Ann Lee</h6><p>{NEWS}</p></article>",
)


@pytest.mark.parametrize("body", SHORT)
def test_title_byline_and_date_of_a_short_page_stay_apart_from_its_sentence(body: str) -> None:
    assert NEWS in [text for _, text in read(body)]


def test_headings_and_items_of_a_short_page_stay_what_they_are() -> None:
    items = "<h2>Who is in it</h2><ul><li>Mara Venn as Aud Holm</li><li>Per Lund as <b>Captain</b> Sorrow</li></ul>"
    found = read(f'<article>{TITLED}<p class="byline">By Ann Lee</p><p>{NEWS}</p>{items}</article>')
    assert ("heading", "Who is in it") in found
    assert ("list_item", "Per Lund as Captain Sorrow") in found
