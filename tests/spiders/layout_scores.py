"""How well the links to articles are found on pages of many layouts: prints a table, with the errors below it if asked.

Each page of ``layouts/`` is written for this. Its first line is its address; the file ``.gold`` beside it has the
addresses of its articles. Those behind a question mark are articles outside the list, as in a box of what is most
read: to take them is neither right nor wrong.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from monitor.article import canonical_url
from spiders.entries import NotAListing
from spiders.listings import parse_listing

FOLDER = Path(__file__).parent / "layouts"


@dataclass(frozen=True)
class Found:
    """What was found on one page."""

    name: str
    right: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def gold(self) -> int:
        return self.right + len(self.missed)


def page(name: str) -> tuple[bytes, str]:
    """A page's bytes and its address."""
    body = (FOLDER / f"{name}.html").read_bytes()
    return body, body.partition(b"\n")[0].decode().strip("<!-> ")


def read(name: str) -> Found:
    """Look for the articles of a page."""
    lines = (FOLDER / f"{name}.gold").read_text().splitlines()
    gold = {canonical_url(line) for line in lines if not line.startswith("?")}
    either = {canonical_url(line[1:]) for line in lines if line.startswith("?")}
    try:
        found = {entry.url for entry in parse_listing(*page(name)).entries}
    except NotAListing:
        found = set()
    return Found(name, len(found & gold), tuple(sorted(found - gold - either)), tuple(sorted(gold - found)))


def names() -> list[str]:
    """All pages."""
    return sorted(path.stem for path in FOLDER.glob("*.html"))


def scores(found: list[Found]) -> tuple[float, float]:
    """Precision and recall over all links of all pages."""
    right, wrong = sum(one.right for one in found), sum(len(one.wrong) for one in found)
    return right / ((right + wrong) or 1), right / (sum(one.gold for one in found) or 1)


def main() -> None:
    """Print the table."""
    found = [read(name) for name in names()]
    lines = ["| page | articles | found | wrong |", "| --- | --- | --- | --- |"]
    lines += [f"| {one.name} | {one.gold} | {one.right} | {len(one.wrong)} |" for one in found]
    lines += ["", "precision {:.3f}, recall {:.3f}".format(*scores(found))]
    if "--errors" in sys.argv:
        lines += [
            f"{one.name}: {word}: {url}" for one in found for word in ("wrong", "missed") for url in getattr(one, word)
        ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
