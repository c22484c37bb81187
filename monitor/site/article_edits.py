"""What each edit of an article dropped: sentences of its text, and what was read from them. Pure."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.abbreviations import ABBREVIATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from monitor.model import Article, Claim

# Rough, but enough to compare two texts by: claims are read from what monitor.claims.text takes for a sentence.
_SENTENCE = re.compile(r".+?(?:[.!?…]+[\"'”’»)\]]*(?=\s|$)|[。！？]+[」』”]?|$)", re.DOTALL)


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
    sentences = list(_sentences(former.article))
    before, since = Counter(sentences), Counter(_sentences(now.article))
    gone = before - since
    said = {(show, claim.content) for show, claim in now.claims}
    title = former.article.title
    return Edit(
        at=now.at,
        former_title=title if title != now.article.title else None,
        dropped=() if textless else tuple(dict.fromkeys(each for each in sentences if each in gone)),
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


def _sentences(article: Article) -> Iterator[str]:
    """Of the blocks, since what is between them is the site's; space counts for nothing."""
    for block in article.blocks:
        begun: list[str] = []
        for words in map(str.split, _SENTENCE.findall(block.text)):
            begun += words
            if words and words[-1].removesuffix(".").casefold() not in ABBREVIATIONS:
                yield " ".join(begun)
                begun = []
        if begun:
            yield " ".join(begun)
