"""When two readings of a page are the same version of it."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.model import Article

_NOT_WORDS = re.compile(r"[\W_]+")


def fingerprint(article: Article) -> str:
    """A hash of what the article's blocks say: 32 hexadecimal digits.

    White space, case, quotes and other punctuation do not count, nor does what stands around the article; headings
    and the order of the blocks do. A letter or digit changed gives another fingerprint.
    """
    folded = (folded_words(block.text) for block in article.blocks)
    said = "\n".join(text for text in folded if text)
    return hashlib.blake2b(said.encode(), digest_size=16).hexdigest()


def folded_words(text: str) -> str:
    """The words of a text without case and punctuation, one blank between two."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("'", "").replace("’", "")
    return _NOT_WORDS.sub(" ", folded).strip()
