"""Words of others between quotation marks, which must not stand in two pairs where they bring their own. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# Words that are one quotation from end to end: their own marks are those that are put around them anyway.
_WHOLE = re.compile(
    r"\s*(?:“([^“”]*)”"  # “Dead,” she said. “All of them.” is not one
    r'|"([^"]*)"'
    r"|«([^«»]*)»"
    r"|„([^„“”]*)[“”]"
    r"|‘((?:[^‘’]|(?<=\w)’(?=\w))*)’)\s*",  # the apostrophe of "it’s" ends nothing
)
_INNER: Mapping[int, str] = str.maketrans({"“": "‘", "”": "’"})
_PAIR = re.compile(r'(?<![^\s(\[‘“—–-])"([^"]*)"')
_ALONE = re.compile(r'(?<!\d)"')  # what stands behind a number may be inches
# A sentence out of what somebody says in several: what it opens it does not close, or closes what it did not open.
_OPENS = re.compile(
    r"\s*(?:“(?=[^“”]*(?:“|$))"
    r'|"(?=\w[^"]*$)'
    r"|‘(?=(?:[^‘’]|(?<=\w)’(?=\w))*$))",
)
_CLOSES = re.compile(r'(?:[^“”„]+”|[^"]+(?<=[.,!?…])")\s*')


def within_marks(words: str) -> str:
    """What stands between the marks put around it: ``“Dead”`` → ``Dead``, ``"Dead," she said`` → ``‘Dead,’ she said``.

    A straight mark that is alone (6") is none. A mark that is opened and never closed, as a sentence out of a longer
    speech has it, is left out at the beginning and closed at the end; one that only closes is left out.
    """
    if whole := _WHOLE.fullmatch(words):
        return next(part for part in whole.groups() if part is not None)
    if opens := _OPENS.match(words):
        words = words[opens.end() :]
    elif _CLOSES.fullmatch(words):
        words = words.rstrip()[:-1]
    if words.rfind("“") > words.rfind("”") and "„" not in words:
        words = words.rstrip() + "”"
    if words.count('"') % 2 == 0:
        words = _ALONE.sub("’", _PAIR.sub(r"‘\1’", words))
    return words.translate(_INNER)
