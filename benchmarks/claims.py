"""CPU time of reading claims, against trafilatura reading the same articles' HTML in the same run.

    .venv/bin/python benchmarks/claims.py [ROUNDS]

The articles are those of tests/quality that have about 600 words, on pages of about 100 kB that name three other
followed shows among their teasers, as real pages do. Prints one line of JSON: milliseconds an article;
``ratio``, the claims for one show over trafilatura.extract() with its defaults; ``ratio_fast``, the same over
extract(fast=True); ``thousand_shows``, looking for 1,000 shows' titles in a page and reading claims for each of those
named, over the same for one show; ``linear``, 1 MB of text over 1 kB of it (1,000 is linear); ``linear_unstopped``,
the same where no sentence ends.
"""

from __future__ import annotations

import html
import json
import random
import re
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import trafilatura
from read import cpu_times, page

from monitor.article import Gate, NotAnArticle, read_text
from monitor.claims import extract
from monitor.corpus import lines, read
from monitor.model import Show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.model import Article

CORPORA = Path(__file__).parent.parent / "tests" / "quality"
WORDS = range(500, 751)
TEASERS = 3  # other followed shows that a page names beside its article
SYLLABLES = "bra dell fer gon hav jor kett mol pash quin sto trev wick yar zel".split()  # none that pages are made of
_NOW = datetime(2026, 1, 1, tzinfo=UTC)


def articles() -> Iterator[tuple[Article, Show]]:
    """Those of our own articles that have about 600 words, each with its show."""
    for path in sorted(CORPORA.glob("*.jsonl")):
        if not path.name.endswith(".gold.jsonl"):
            for line in lines(path):
                item = line.item()
                article = read(item, _NOW)
                if not isinstance(article, NotAnArticle) and len(article.text.split()) in WORDS:
                    yield article, item.show


def followed(count: int) -> list[Show]:
    """So many invented shows, of which no article tells."""
    random_ = random.Random(1)  # noqa: S311
    words = ["".join(random_.sample(SYLLABLES, 2)).capitalize() for _ in range(2 * count)]
    return [Show(title=f"{words[2 * n]} {words[2 * n + 1]}") for n in range(count)]


def as_page(article: Article, number: int, crowd: list[Show]) -> bytes:
    """The article on a page with menus, scripts and lists of other articles around it."""
    body = "".join(f"<p>{html.escape(block.text)}</p>" for block in article.blocks)
    named = "".join(f"<li><a href='/{n}'>{show.title}: season 2, all we know</a></li>" for n, show in enumerate(crowd))
    around = page(number).decode()
    start, end = around.index('<div class="entry-content">'), around.index("</article>")
    whole = f'{around[:start]}<div class="entry-content">{body}</div>{around[end:]}'
    return whole.replace("<footer>", f"<footer><ul>{named}</ul>", 1).encode()


def seconds(article: Article, show: Show) -> float:
    """CPU time of reading one article's claims."""
    start = time.process_time()
    extract(article, show)
    return time.process_time() - start


def growth(article: Article, show: Show, *, unstopped: bool = False) -> float:
    """What 1 MB of an article's text costs, over 1 kB of it; ``unstopped`` makes one endless sentence of it."""
    sizes = {}
    once = re.sub(r"[.!?]?\s+", " ", article.text) + " and " if unstopped else article.text + "\n\n"
    for size in (1_000, 1_000_000):
        text = once * (size // len(once) + 1)
        long = read_text(text[:size], url="https://a.example/", source="bench", title=article.title)
        sizes[size] = min(seconds(long, show) for _ in range(5 if size == 1_000 else 1))
    return sizes[1_000_000] / sizes[1_000]


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    read_ones = list(articles())
    crowd = followed(1000 - len(read_ones))
    pages = [
        as_page(article, number, crowd[TEASERS * number : TEASERS * (number + 1)])
        for number, (article, _) in enumerate(read_ones)
    ]
    everybody = Gate([*crowd, *(show for _, show in read_ones)])

    def follow(gate: Gate, body: bytes, article: Article) -> None:
        for show in gate.shows_in(body):
            extract(article, show)

    triples = [(body, article, Gate([show])) for body, (article, show) in zip(pages, read_ones, strict=True)]
    times = cpu_times(
        {
            "claims": [lambda a=a, s=s: extract(a, s) for a, s in read_ones],
            "trafilatura": [lambda body=body: trafilatura.extract(body) for body in pages],
            "trafilatura_fast": [lambda body=body: trafilatura.extract(body, fast=True) for body in pages],
            "one_show": [lambda b=b, a=a, g=g: follow(g, b, a) for b, a, g in triples],
            "thousand": [lambda b=b, a=a: follow(everybody, b, a) for b, a, _ in triples],
        },
        rounds,
    )
    report = {
        "articles": len(read_ones),
        "words": round(sum(len(article.text.split()) for article, _ in read_ones) / len(read_ones)),
        **{name: round(value, 2) for name, value in times.items()},
        "ratio": round(times["claims"] / times["trafilatura"], 2),
        "ratio_fast": round(times["claims"] / times["trafilatura_fast"], 2),
        "thousand_shows": round(times["thousand"] / times["one_show"], 2),
        "linear": round(growth(*read_ones[0])),
        "linear_unstopped": round(growth(*read_ones[0], unstopped=True)),
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
