"""Where a list of people ends: "directed by A, B (C) drives away" - B is the subject of the next clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.claims.said.credits import Credit
    from monitor.claims.words.crew import Place

_STARS = re.compile(r"(?:,|\band)\s+(?:also\s+)?stars\s")  # "created by A and stars B", "created by A, stars B"
_ACTORS = re.compile(
    r"\b(?:actors?|actress(?:es)?|stars?|leads?|hosts?|singers?|presenters?)\s+$"
)  # "writers A, B and actors C, D"
_ACTS = re.compile(r"\s+(?:wrote|[a-z]+s|[a-z]+ed|is|was|are|were|has|have|will)\b")


# "The hour, directed by A, B (C) finally drives away": where the list stands in a clause of its own, that is closed
# before a verb; "the pilot directed by A, B and C opens in May" has no such clause.
_OPENED = re.compile(r"^$|(?:,|\b(?:is|was|were|are|been|being))\s+(?:[\w']+\s+){0,3}$|\b(?:and|,)\s+(?:[a-z]+\s+)?$")
_VERB = re.compile(
    r"\s+(?:(?:[a-z]{3,}ly|also|now|then|still|never|both|all|soon|once|again|too)\s+){0,2}"
    r"(?:is|are|was|were|has|have|had|will|would|can|could|must|does|do|did|isn't|aren't|wasn't|won't|can't|cannot"
    r"|(?!(?:as|this|his|its|plus|always|besides|perhaps|unless|whereas|across|series|years|films|novels|books)\b)"
    r"[a-z]{2,}s|meet|find|go|get|come|leave|learn|take|make|try|set|run|face|fight|flee|discover|realize|realise"
    r"|went|met|found|left|took|came|got|fell|ran|drove|told|learned|died|finally)\b(?!\s+by\b)"
)


def _subject_begins(text: str, credited: list[Credit], place: Place) -> int | None:
    """The first of the list who is the subject of what follows, in "directed by A, B and C meet at the pier"."""
    if place.form != "done by" or len(credited) < 2 or not _VERB.match(text, credited[-1].end):
        return None
    if not _OPENED.search(text, 0, place.start):
        return None
    for i in range(1, len(credited)):
        if text[credited[i - 1].end : credited[i].name.start].strip() == ",":
            return i
    return None


def before_a_new_clause(text: str, credited: list[Credit], place: Place) -> list[Credit]:
    """ "The director is A; B and C wrote the script": no list of three."""
    for i in range(1, len(credited)):
        between = text[credited[i - 1].name.end : credited[i].name.start]
        if (
            _STARS.search(between)
            or (place.form == "called, before the name" and _ACTORS.search(between))
            or (";" in between and _ACTS.match(text, credited[-1].end))
        ):
            return credited[:i]
    return credited[: _subject_begins(text, credited, place)]
