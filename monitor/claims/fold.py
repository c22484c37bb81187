"""One spelling for matching: the same length as the text, so that every offset in it is an offset in the article."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_NEITHER = re.compile(r"[\W_]+")
_SAME_LENGTH = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u200b\ufeff\t\n\r", " "),
        # What a no-break space becomes when UTF-8 is read as Mac Roman and written again.
        "\u00ac": " ",
        "\u2020": " ",
        "\u2026": ".",
    }
)


_ODD = re.compile("[" + "".join(map(re.escape, map(chr, _SAME_LENGTH))) + "]")


@lru_cache(maxsize=512)  # each block of an article is asked for again and again
def plain(text: str) -> str:
    """``text`` with straight quotes, plain hyphens and plain spaces, character for character."""
    return text.translate(_SAME_LENGTH) if _ODD.search(text) else text


@lru_cache(maxsize=4096)
def key(text: str) -> str:
    """Letters and digits only, without case or accents: equal for two spellings of one title or name."""
    return _NEITHER.sub("", unicodedata.normalize("NFKD", text).casefold())
