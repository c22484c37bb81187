"""One spelling for matching: the same length as the text, so that every offset in it is an offset in the article."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from monitor.claims.words.names import SENTENCE_WORDS

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
    text = text.translate(_SAME_LENGTH) if _ODD.search(text) else text
    return _COMPLETED.sub(_without_brackets, text) if "[" in text else text


# What an editor adds to a name said by half: "Mina [Falk]", "Pete [Lund, the co-creator]"; not "[Laughs]".
_COMPLETED = re.compile(
    r"(?<![\w'-])(?P<first>[A-ZÀ-Þ][\w'-]*[a-zß-ÿ]) \[(?P<last>(?!(?:Laughs|Sic|Note|Editor|Spoiler|Season|Series|Part"
    r"|Video|Photo)\b)[A-ZÀ-Þ][\w'-]*[a-zß-ÿ](?<!ed)(?<!ing)(?: [A-ZÀ-Þ][\w'-]+)?)(?P<who>, [^\[\]]{3,60})?\]"
    r"(?P<owns>'s\b|,(?=\s))?"
)


_NAME_AHEAD = re.compile(r"(?<![\w'-])(?P<word>[A-ZÀ-Þ][\w'.-]*)\s$")


def _without_brackets(match: re.Match[str]) -> str:
    """The name as one would write it, with spaces for the brackets; "Mina Falk [Iris]" is a name and a role."""
    ahead = _NAME_AHEAD.search(match.string, max(0, match.start() - 30), match.start())
    if ahead and ahead["word"] not in SENTENCE_WORDS:
        return match.group()
    who, owns = match["who"] or "", match["owns"] or ""
    if who:
        return f"{match['first']} {match['last']}{who},{owns.removeprefix(',')}".ljust(len(match.group()))
    return f"{match['first']} {match['last']}{owns}".ljust(len(match.group()))


@lru_cache(maxsize=4096)
def key(text: str) -> str:
    """Letters and digits only, without case or accents: equal for two spellings of one title or name."""
    return _NEITHER.sub("", unicodedata.normalize("NFKD", text).casefold())
