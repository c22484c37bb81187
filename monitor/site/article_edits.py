"""What each edit of an article dropped: sentences of its text, and what was read from them. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from monitor.model import Article, Claim


@dataclass(frozen=True, slots=True)
class Reading:
    """A version of an article, and what was read from it: of which show, and what."""

    at: datetime
    article: Article
    claims: tuple[tuple[str, Claim], ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """What an edit did, as it was met at ``at``."""

    at: datetime
    former_title: str | None  # where it has another since
    dropped: tuple[str, ...]  # sentences that stand there no more
    added: int  # sentences that did not stand there before
    withdrawn: tuple[tuple[str, Claim], ...]
    textless: bool  # one of the two texts was not kept, so that they cannot be compared


def edit(former: Reading, now: Reading) -> Edit:
    """What became of one version in the next."""
    textless = not (former.article.text and now.article.text)
    before, since = Counter(_sentences(former.article)), Counter(_sentences(now.article))
    gone = before - since
    said = {(show, claim.content) for show, claim in now.claims}
    title = former.article.title
    return Edit(
        at=now.at,
        former_title=title if title != now.article.title else None,
        dropped=() if textless else tuple(dict.fromkeys(s for s in _sentences(former.article) if s in gone)),
        added=0 if textless else (since - before).total(),
        withdrawn=tuple(_once([each for each in former.claims if (each[0], each[1].content) not in said])),
        textless=textless,
    )


def _once(claims: Sequence[tuple[str, Claim]]) -> Iterator[tuple[str, Claim]]:
    seen = set()
    for show, claim in claims:
        if (show, claim.content) not in seen:
            seen.add((show, claim.content))
            yield show, claim


def _sentences(article: Article) -> list[str]:
    """Of the blocks, since what is between them is the site's; space counts for nothing."""
    from monitor.claims.text.sentences import split  # with the extractor: only where an article was edited

    return [" ".join(block.text[start:end].split()) for block in article.blocks for start, end in split(block.text)]
